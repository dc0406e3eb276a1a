import type { Look } from '../scan/look.ts';
import { AFTER, BEFORE, HYPHEN, IN, OF, THAN } from '../scan/small-words.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { dateEdges } from '../words/date-edges.ts';
import { wordsAfterBoundary } from '../words/words-after-boundary.ts';
import { SHIFTS } from './lexicon.ts';
import type { Edge, Mention } from './meaning.ts';
import { withThe } from './with-the.ts';

const EDGES = wordTable<Edge>(dateEdges);
/** Those that stand right before the period (early March); the others need "of" (the end of March). */
export const EDGE_ADJECTIVES = wordSet(['early', 'late', 'mid', 'earlier', 'later']);

/** Takes in what says which part of a period is meant: early March, mid-2019, late Friday, the end of the year. */
export function withEdge(look: Look, mention: Mention, from: number): Mention {
  if (!mention.date && !mention.time?.part) return mention;
  let at = mention.first - 1;
  if (look.word(at) === HYPHEN && look.touches(at)) at--;
  if (at >= from && EDGE_ADJECTIVES.has(look.word(at)))
    return { ...mention, first: withThe(look, at), edge: EDGES.get(look.word(at))! };
  const link = look.word(mention.first - 1);
  if (link !== OF && link !== IN) return mention;
  const noun = mention.first - 2;
  const edge = noun >= from ? EDGES.get(look.word(noun)) : undefined;
  if (!edge) return mention;
  if (link === OF) return { ...mention, first: withThe(look, noun), edge };
  return EDGE_ADJECTIVES.has(look.word(noun)) ? { ...mention, edge } : mention; // early in 2016: the time is 2016
}

const GOES_ON = wordSet(wordsAfterBoundary);

/** A year or month after or before which something lies: after 2010, before May 2018; "after 2010 elections" tells of the year. */
export function withBoundary(look: Look, mention: Mention): Mention {
  const date = mention.date;
  if (mention.edge || mention.time || date?.is !== 'date' || date.day !== undefined || date.weekday !== undefined)
    return mention;
  if (look.isWord(mention.end) && !GOES_ON.has(look.word(mention.end))) return mention;
  const before = look.word(mention.first - 1);
  const compared = look.text(mention.first - 2).toLowerCase();
  if (before === AFTER || (before === THAN && compared === 'later')) return { ...mention, edge: 'after' };
  return before === BEFORE ? { ...mention, edge: 'before' } : mention;
}

/** "this 5/12", "next 6th of April", "last Jan. 5": a shift before a day of a month. */
export function withShift(look: Look, mention: Mention): Mention {
  const { date, first } = mention;
  const shift = SHIFTS.get(look.word(first - 1));
  if (
    shift === undefined ||
    date?.is !== 'date' ||
    date.month === undefined ||
    date.day === undefined ||
    date.year !== undefined
  )
    return mention;
  return { ...mention, first: first - 1, date: { ...date, shift }, weak: false };
}
