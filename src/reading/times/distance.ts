import type { Look } from '../scan/look.ts';
import { AFTER, AGO, BEFORE, CLITIC_S, EARLIER, FROM, IN, LATER, NOW, THAN } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import type { Mention } from './meaning.ts';

const BACK = intern('back');
const AFTERWARDS = intern('afterwards');
const HENCE = intern('hence');
const PREVIOUSLY = intern('previously');
const TIME = intern('time');
const CLOSE = /^[.,;:!?)”"’—–]$/;
/** Words that open another clause, so that nothing is counted from: "two days before, and then". */
const ON_GOES = wordSet(['and', 'but', 'in', 'at', 'when']);

/** A length of time that tells how far away something is: two days ago, a year earlier, three weeks from now, in a week. */
export function withDistance(look: Look, mention: Mention): Mention {
  const amounts = mention.length;
  if (!amounts) return mention;
  const at = mention.end;
  const away = (sign: -1 | 1, base: 'publication' | 'story', end: number): Mention => {
    const { length: _, ...rest } = mention;
    return { ...rest, end, date: { is: 'away', amounts, sign, base }, rule: 'times/distance' };
  };
  const word = look.word(at);
  if (word === AGO) return away(-1, 'publication', at + 1);
  if (word === BACK && !look.isWord(at + 1)) return away(-1, 'publication', at + 1);
  if (word === HENCE) return away(1, 'publication', at + 1);
  if (word === FROM && look.word(at + 1) === NOW) return away(1, 'publication', at + 2);
  if (look.word(at + 1) !== THAN && look.text(at + 1).toLowerCase() !== 'this') {
    if (word === EARLIER || word === PREVIOUSLY) return away(-1, 'story', at + 1);
    if (word === LATER || word === AFTERWARDS) return away(1, 'story', at + 1);
  }
  if ((word === BEFORE || word === AFTER) && closes(look, at + 1))
    return away(word === BEFORE ? -1 : 1, 'story', at + 1);
  if (look.word(mention.first - 1) === IN || (word === CLITIC_S && look.word(at + 1) === TIME))
    return { ...mention, date: { is: 'away', amounts, sign: 1, base: 'publication' } };
  return mention;
}

const closes = (look: Look, at: number): boolean =>
  at >= look.count || !look.isWord(at) ? at >= look.count || CLOSE.test(look.text(at)) : ON_GOES.has(look.word(at));
