import type { Figure, Reading } from '#reading';
import { type Matter, type MatterValue, tellsWhat } from '#record';
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
  /^(?:attackers|bakeries|children|demonstrators|employees|flights|homes|households|jobs|passengers|people|schools|shops|troops|vehicles|workers) \p{L}/u;

export function matterTitle(shelf: Shelf, { matter, values }: Matter): MatterTitle {
  const [value] = values;
  const unit = value?.unit ?? null;
  const [, whole = matter, part, engineExcerpt] = PARTS.exec(matter) ?? [];
  const base = whole.replace(/ \((?!a part)[^)]*\)$/, '');
  const isUnitAlone = unit !== null && (base === unitInPlural(unit) || base === unit || base === `${unit}s`);
  const isNamed = !isUnitAlone && !/^(?:sum|share|price|number|change)(?: in \d{4})?$/.test(base);
  const mention = tellingMention(shelf, values);
  const story = mention === null ? undefined : shelf.story(mention.story);
  const excerpt =
    engineExcerpt !== undefined && tellsMuch(engineExcerpt)
      ? engineExcerpt
      : story && mention
        ? excerptAt(story.reading, mention, SHORT)
        : null;
  if (!isNamed && excerpt !== null) return { name: `“${excerpt}”`, excerpt: null };
  if (part === undefined && engineExcerpt === undefined && (tellsWhat(base) || PLAIN.test(base)))
    return { name: capital(base), excerpt: null };
  const name = base.includes(' ') ? base : ((story && mention && countedIn(story.reading, mention.start)) ?? base);
  return { name: capital(part === undefined ? name : `${name}, a part of them`), excerpt };
}

/** Two words of three letters or more. */
const tellsMuch = (words: string): boolean => words.split(' ').filter((word) => /\p{L}{3}/u.test(word)).length > 1;

/** Where a noun stands beside the figure; else where the figure stands first. */
function tellingMention(shelf: Shelf, values: readonly MatterValue[]): MatterValue['mentions'][number] | null {
  const firsts = values.flatMap(({ mentions }) => mentions.slice(0, 1));
  const isCounted = ({ story, start }: MatterValue['mentions'][number]): boolean =>
    shelf.story(story)?.reading.figures.some((figure) => figure.start === start && isBeside(figure)) === true;
  return firsts.find(isCounted) ?? firsts[0] ?? null;
}

const isBeside = ({ counted, start, end }: Figure): boolean =>
  counted !== null && Math.max(counted.start - end, start - counted.end) < 12;

/** The noun that stands beside a figure, in the words of the story: "customers", where the ledger puts them with households. */
function countedIn({ figures, text }: Reading, start: number): string | null {
  const figure = figures.find((one) => one.start === start);
  if (!figure?.counted || !isBeside(figure)) return null;
  const phrase = oneLine(text.slice(figure.counted.start, figure.counted.end));
  const noun =
    phrase
      .split(/,| (?:of|and|or|who|in|from|at|on) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return /^\p{L}{3,}$/u.test(noun) ? noun : null;
}

/** Letters of a title's excerpt. */
const SHORT = 60;

/** The same in one line. */
export function titleLine({ name, excerpt }: MatterTitle): string {
  return excerpt === null ? name : `${name}: “${excerpt}”`;
}
