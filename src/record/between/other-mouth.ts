import type { Statement } from '#reading';
import type { Span } from '#text';
import { skeleton } from '../compare/terms.ts';
import { echoesIn } from './echoes.ts';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';

const SAME = 0.35;

/** A quotation that the earlier story has from somebody else. */
export function otherMouthIn(pair: Pair): PileFinding[] {
  const { earlier, later, matches, label } = pair;
  if (label === 'partial') return [];
  const aligned = matches.flatMap(({ a, b, likeness }) => {
    const from = earlier.terms.passages[a]?.span;
    const was = from && likeness >= SAME ? quotationIn(earlier, from) : null;
    return was ? [{ statement: was, passage: b }] : [];
  });
  return [...aligned, ...echoesIn(pair)].flatMap(({ statement: was, passage }): PileFinding[] => {
    const to = later.terms.passages[passage]?.span;
    const is = to ? quotationIn(later, to) : null;
    const content = was.content[0];
    if (!to || !is || !content || was.speaker.type !== 'person' || was.speaker.name === null) return [];
    if (was.manner !== 'direct' || isOne(was.speaker.name, is.speaker.name)) return [];
    return [
      {
        rule: 'garbled-quote',
        severity: 'warning',
        start: to[0],
        end: to[1],
        message: `${is.speaker.name} says here what ${was.speaker.name} says in ${named(earlier.story)}.`,
        remedy: 'Find out who said it, and name that speaker.',
        against: placeIn(earlier, content),
      },
    ];
  });
}

/** The only direct statement of a named person in a sentence. */
function quotationIn({ story }: Ready, [start, end]: Span): Statement | null {
  const all = story.reading.statements.filter(({ content }) => content.some(([from, to]) => from < end && start < to));
  const [one] = all;
  const isNamed = one?.speaker.type === 'person' && one.speaker.name !== null && !one.floating;
  return all.length === 1 && one && isNamed && one.manner === 'direct' ? one : null;
}

/** Two names of one person: a word of one is a word of the other, by sound. */
function isOne(a: string | null, b: string | null): boolean {
  const sounds = (name: string | null): string[] => (name ?? '').toLowerCase().split(/\s+/).map(skeleton);
  const others = new Set(sounds(b));
  return sounds(a).some((sound) => others.has(sound));
}
