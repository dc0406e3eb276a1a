import type { SourceCounts } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { count } from './count.ts';
import { shapes } from './shapes.ts';

/** How well a story is sourced: shapes, then the same in words. Nothing where it was not read. */
export function sourceLine(sources: SourceCounts | null): Html {
  if (sources === null) return NOTHING;
  return html`<span class="source-line">${shapes(sources)} ${sourceWords(sources)}</span>`;
}

/** `7 named sources, 1 unnamed, 2 documents`: each counted once. */
export function sourceWords({ persons, organisations, unnamed, documents }: SourceCounts): string {
  const named = persons + organisations;
  const words = [];
  if (named > 0) words.push(count(named, 'named source'));
  if (unnamed > 0) words.push(named > 0 ? `${unnamed} unnamed` : count(unnamed, 'unnamed source'));
  if (documents > 0) words.push(count(documents, 'document'));
  return words.join(', ') || 'Nobody is named';
}
