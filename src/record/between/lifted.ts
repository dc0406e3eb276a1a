import { type Span, standsAlone } from '#text';
import type { Match } from '../compare/match.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';

/** Sentences that stand in both nearly word for word. */
const WORD_FOR_WORD = { sameness: 0.85, likeness: 0.8 };
/** So many words in a row are lifted; quotations, which every reporter heard, do not count. */
const LEAST = 24;
/** Fewer will do beside such runs, in a text of which so much is lifted. */
const LEAST_BESIDE = 12;
const MUCH = 0.4;

/** … or with quotations, where so many sentences stand in a row. */
const ROW = 3;

interface Run {
  a: Span;
  b: Span;
  words: number;
  /** Words with those of quotations. */
  all: number;
  sentences: number;
}

/** Passages that stand word for word in an earlier story of another house, which the later one does not credit. */
export function liftedFrom({ earlier, later, matches }: Pair): PileFinding[] {
  if (isCredited(earlier, later)) return [];
  const total = later.terms.passages.reduce((sum, { words }) => sum + words.length, 0);
  const runs = runsOf(earlier, later, matches);
  const lifted = runs.reduce((sum, { words }) => sum + (words >= LEAST ? words : 0), 0);
  const isMuch = lifted > total * MUCH;
  return runs
    .filter(
      ({ words, all, sentences }) =>
        words >= LEAST ||
        (isMuch ? words >= LEAST_BESIDE : lifted > 0 && sentences >= ROW && words > 0 && all >= LEAST),
    )
    .map(({ a, b, words }) => ({
      rule: 'copied-text',
      severity: 'warning',
      start: b[0],
      end: b[1],
      message: `${words} words, ${Math.round((words / Math.max(1, total)) * 100)} % of this text, stand word for word in ${named(earlier.story)}, which was there before and is not credited.`,
      remedy: 'Credit the source, quote it, or tell it in words of your own.',
      against: placeIn(earlier, a),
    }));
}

/** The later text names the house of the earlier one. */
function isCredited({ story: { outlet } }: Ready, later: Ready): boolean {
  const name = outlet?.replace(/^The\s+/i, '') ?? '';
  const { text } = later.story.reading;
  // Papers write their own apostrophe one way and copy that of others another.
  return standsAlone(text, name) || (/['’]/.test(name) && standsAlone(straight(text), straight(name)));
}

const straight = (words: string): string => words.replaceAll('’', "'");

/** Neighbouring sentences of the later text that are lifted, though the earlier one may have more between them. */
function runsOf(earlier: Ready, later: Ready, matches: readonly Match[]): Run[] {
  const runs: (Run & { last: number })[] = [];
  for (const match of matches) {
    if (match.sameness < WORD_FOR_WORD.sameness || match.likeness < WORD_FOR_WORD.likeness) continue;
    const [from, to] = [earlier.terms.passages[match.a], later.terms.passages[match.b]];
    if (!from || !to) continue;
    const words = to.isQuoted ? 0 : to.words.length;
    const open = runs.at(-1);
    if (open && match.b - open.last === 1 && !hasFurniture(later, open.b[1], to.span[0])) {
      open.b = [open.b[0], to.span[1]];
      open.a = [Math.min(open.a[0], from.span[0]), Math.max(open.a[1], from.span[1])];
      open.words += words;
      open.all += to.words.length;
      open.sentences++;
      open.last = match.b;
    } else runs.push({ a: from.span, b: to.span, words, all: to.words.length, sentences: 1, last: match.b });
  }
  return runs;
}

/** More than a break of paragraphs stands between: a line of the page. */
function hasFurniture({ story }: Ready, from: number, to: number): boolean {
  return story.reading.text.slice(from, to).trim().length > 2;
}

/** A place in a story, as findings name it. */
export function placeIn({ story }: Ready, [start, end]: Span): PileFinding['against'] {
  return { story: story.id, ...(story.outlet === undefined ? {} : { outlet: story.outlet }), start, end };
}
