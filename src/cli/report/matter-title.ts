import type { Reading } from '#reading';
import { type Matter, tellsWhat } from '#record';
import { unitInPlural } from '#site';
import { excerptAt } from './excerpt.ts';
import type { Shelf } from './shelf.ts';
import { capital, oneLine } from './words.ts';

/** How a page calls a matter: its name, and words of a story where the name alone would not tell what is counted. */
export interface MatterTitle {
  name: string;
  excerpt: string | null;
}

/** `people killed (a part): “18 on its side” (2)` */
const PARTS = /^(.*?)( \(a part\))?(?:: “(.*)”)?(?: \(\d+\))?$/s;

/** Kinds that are plain to a reader by themselves. */
const PLAIN =
  /^(?:attackers|bakeries|children|demonstrators|employees|flights|homes|households|jobs|passengers|people|schools|shops|troops|vehicles|workers)\b.* /;

export function matterTitle(shelf: Shelf, { matter, values }: Matter): MatterTitle {
  const [value] = values;
  const unit = value?.unit ?? null;
  const [, whole = matter, part, engineExcerpt] = PARTS.exec(matter) ?? [];
  const base = unit === null ? whole : whole.replace(` (${unit})`, '');
  const isUnitAlone = unit !== null && (base === unitInPlural(unit) || base === unit || base === `${unit}s`);
  const isNamed = !isUnitAlone && !/^(?:sum|share|price|number)$/.test(base);
  const [mention] = value?.mentions ?? [];
  const story = mention === undefined ? undefined : shelf.story(mention.story);
  const isTelling = engineExcerpt !== undefined && /\p{L}{3}.* .*\p{L}{3}/u.test(engineExcerpt);
  const excerpt = isTelling ? engineExcerpt : story && mention ? excerptAt(story.reading, mention, SHORT) : null;
  if (!isNamed && excerpt !== null) return { name: `“${excerpt}”`, excerpt: null };
  if (part === undefined && engineExcerpt === undefined && (tellsWhat(base) || PLAIN.test(`${base} `)))
    return { name: capital(base), excerpt: null };
  const name = base.includes(' ') ? base : ((story && mention && countedIn(story.reading, mention.start)) ?? base);
  return { name: capital(part === undefined ? name : `${name}, a part of them`), excerpt };
}

/** What a figure counts, in the words of the story: "customers", where the ledger puts them with households. */
function countedIn({ figures, text }: Reading, start: number): string | null {
  const counted = figures.find((figure) => figure.start === start)?.counted;
  const words = counted ? oneLine(text.slice(counted.start, counted.end)) : '';
  return /^\p{L}[\p{L}’' -]*$/u.test(words) && words.length <= LONGEST_NOUN ? words : null;
}
const LONGEST_NOUN = 44;

/** Letters of a title's excerpt. */
const SHORT = 60;

/** The same in one line. */
export function titleLine({ name, excerpt }: MatterTitle): string {
  return excerpt === null ? name : `${name}: “${excerpt}”`;
}
