import { stopWords } from '../compare/stop-words.ts';
import { stem } from '../compare/terms.ts';
import type { MatterName } from './matter-name.ts';

const STOP = new Set(stopWords);

/** The words around a figure and of its name in one form each, without numbers, its unit and the plainest words. */
export function contextOf(told: string, { kind, outcome, deed }: MatterName, unit: string | null): string[] {
  const ofUnit = new Set((unit?.match(/\p{L}{3,}/gu) ?? []).flatMap((word) => [stem(word), stem(`${word}s`)]));
  const words = `${told} ${kind} ${outcome} ${deed}`.match(/\p{L}{3,}/gu) ?? [];
  const stems = words
    .map((word) => stem(word.toLowerCase()))
    .filter((word) => word.length > 2 && !STOP.has(word) && !ofUnit.has(word));
  return [...new Set(stems)];
}
