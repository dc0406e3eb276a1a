import type { Figure, Reading } from '#reading';
import type { MatterName } from './matter-name.ts';
import { measuredThings, SPECIFIC } from './measured-things.ts';
import { headNoun, NO_MATTER, plural } from './nouns.ts';
import type { Surroundings } from './surroundings.ts';
import { clauseOf } from './told-outcomes.ts';

/** Measures that a reader knows by their bare name. */
export const TELLING =
  /^(?:damages?|harm|destruction|inflation|unemployment|turnout|rain|rainfall|troops|snow|wind|gusts?|price a litre|water level)$/;

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** "Shares in the yard fell 9% on Tuesday, to", "The stock ended the week at": a price, whatever stands between. */
const SHARES_MOVED =
  /\b(?:[Ss]hares?|[Ss]tock|[Cc]ounter)\b[^;“”"]*\b(?:fell|rose|closed?|ended|slid|sank|dropped|gained|jumped|climbed|finished|traded|opened|lost|down|up)\b[^;“”"]*\b(?:to|at) $/;
/** What one currency costs in another. */
export const PER_CURRENCY = /^ (?:per|to the|against the|to a) (?:US |U\.S\. )?(?:dollar|euro|pound|yen)\b/;

const MEASURE = /(?:tonne|ton|gram|pound|litre|gallon|barrel|metre|foot|mile|hectare|acre|degree)$/;
/** What no tonne and no litre is a value of. */
const MARKET = /^(?:price target|market value|dividend|bonds|share price)$/;

/** Money and measures go by the nouns beside them: the price of a litre, the damage. */
export function measured(text: string, { start, unit }: Figure, { sentence, after }: Surroundings): MatterName | null {
  if (unit === null || /^(?:litre|gallon)$/.test(unit)) return null;
  if (isMoney(unit) && SHARES_MOVED.test(text.slice(Math.max(sentence.start, start - 160), start)))
    return { kind: 'share price', outcome: '', deed: '', part: '' };
  const near = `${text.slice(Math.max(sentence.start, start - 70), start)} ${clauseOf(after).slice(0, 60)}`;
  for (const [pattern, name] of measuredThings) {
    const found = MARKET.test(name) && MEASURE.test(unit) ? null : pattern.exec(near);
    if (!found) continue;
    const kind = name || found[0].toLowerCase();
    const part = isMoney(unit) ? '' : `(${unit})`;
    return {
      kind: TELLING.test(kind) || SPECIFIC.test(kind) ? kind : ofThing(kind, near, found),
      outcome: '',
      deed: '',
      part,
    };
  }
  return null;
}

/** A measure that no noun of the list stands beside: by what is measured, or by its unit alone. */
export function unnamed({ text }: Reading, { unit, counted }: Figure): MatterName | null {
  if (unit === null) return null;
  const head = counted ? headNoun(text.slice(counted.start, counted.end)) : '';
  const kind =
    head.length > 2 && !NO_MATTER.test(head)
      ? unit === 'percent' && !head.endsWith('ed')
        ? plural(head)
        : head
      : isMoney(unit)
        ? 'sum'
        : unit === 'percent'
          ? 'share'
          : / per hour$|^knot$/.test(unit)
            ? 'speed'
            : plural(unit);
  return { kind, outcome: '', deed: '', part: isMoney(unit) ? '' : `(${unit})` };
}

/** "price of bread", "bread prices", "cost of the new hoist": with the thing that it is of, where the words beside it say so. */
function ofThing(kind: string, near: string, { 0: word, index }: RegExpExecArray): string {
  const behind = /^ (?:of|for) (?:(?:a|an|the|its|his|her|their|this|each|every|new|old) )*([\p{Ll}-]{3,})/u.exec(
    near.slice(index + word.length),
  )?.[1];
  if (behind !== undefined && !NO_THING.test(behind)) return `${kind} of ${behind}`;
  const ahead = /(?<![\p{L}-])([\p{L}-]{3,}) $/u.exec(near.slice(0, index))?.[1]?.toLowerCase();
  return ahead !== undefined && !NO_THING.test(ahead) ? `${ahead} ${kind}` : kind;
}

/** Words beside a measure that name no thing. */
const NO_THING =
  /^(?:about|all|also|and|any|are|average|been|between|but|could|double|every|fair|few|for|former|from|full|had|has|have|her|high|higher|his|into|its|last|least|less|low|lower|more|most|new|not|now|offered|old|only|our|over|paid|record|same|set|some|such|than|that|the|their|these|they|this|those|total|under|until|was|were|what|which|whole|will|with|would|year|years|month|months|week|nearly|around|who|did|does|said|says|least|one|two|three|four|five|per)$|(?:ly|ing|ed)$/;
