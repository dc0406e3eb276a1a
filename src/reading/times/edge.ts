import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { dateEdges } from '../words/date-edges.ts';
import { HYPHEN, IN, known, OF, THE } from './lexicon.ts';
import type { Look } from './look.ts';
import type { Edge, Mention } from './meaning.ts';

const EDGES = wordTable<Edge>(dateEdges);
/** Nouns among them, which need "of": the end of 2012. */
const NOUNS = wordSet(['beginning', 'start', 'middle', 'midst', 'end', 'close', 'eve', 'outset']);
const ADJECTIVES = wordSet([
  'early',
  'late',
  'mid',
  'earlier',
  'later',
  'middle',
  'end',
  'beginning',
  'start',
  'latter',
]);
const PART = known('part');

/** Takes in what says which part of a period is meant: early March, mid-2019, late Friday, the end of the year. */
export function withEdge(look: Look, mention: Mention, from: number): Mention {
  if (!mention.date && !mention.time?.part) return mention;
  let at = mention.first - 1;
  if (look.word(at) === HYPHEN && look.touches(at) && look.touches(at + 1)) at--;
  if (at < from) return mention;
  const direct = ADJECTIVES.has(look.word(at)) ? EDGES.get(look.word(at)) : undefined;
  if (
    direct &&
    (at === mention.first - 2 ||
      !NOUNS.has(look.word(at)) ||
      look.word(mention.first - 1) === HYPHEN ||
      isBarePeriod(mention))
  )
    return { ...mention, first: start(look, at, from), edge: direct };
  let i = mention.first - 1;
  const link = look.word(i);
  if (link !== OF && link !== IN) return mention;
  i--;
  if (look.word(i) === PART) i--;
  const edge = i >= from ? EDGES.get(look.word(i)) : undefined;
  if (!edge || (link === OF ? !NOUNS.has(look.word(i)) && !ADJECTIVES.has(look.word(i)) : NOUNS.has(look.word(i))))
    return mention;
  return link === OF ? { ...mention, first: start(look, i, from), edge } : { ...mention, edge };
}

const isBarePeriod = (mention: Mention): boolean => mention.date?.is === 'date' || mention.date?.is === 'unit';

function start(look: Look, at: number, from: number): number {
  return look.word(at - 1) === THE && at - 1 >= from ? at - 1 : at;
}
