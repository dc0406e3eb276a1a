import { matchAt, matchesIn } from '../matches.ts';
import type { Story } from '../story.ts';

/** The age that a text gives a person. */
export interface Age {
  /** The person as the text first names her. */
  name: string;
  years: number;
  start: number;
  end: number;
}

interface Told extends Age {
  /** Words of her role that stand beside the age, cut to their beginnings. */
  role: ReadonlySet<string>;
}

/** ", 44," and " (44)" and ", aged 44," behind a name. */
const BEHIND = /(?:, (?:aged )?(\d{1,3})(?=[,.;)])| \((\d{1,3})\))/y;
const BEGINS_AGE = new Set([',', ' ']);
/** "46-year-old engineer" right before a name. */
const BEFORE = /(?<!then[ -])\b(\d{1,3})-year-old(?:\s+\p{Ll}[\p{L}-]*){0,4}\s+$/u;
/** "The 46-year-old quality boss": somebody told of before, by her role. */
const DEFINITE = /\b[Tt]he (\d{1,3})-year-old((?:\s+\p{Ll}[\p{L}-]*){1,4})/gu;
/** Letters by which two words of a role are told to be one. */
const STEM = 6;
const GENERAL =
  /^(?:woman|person|people|former|suspect|victim|years?|since|their|which|whose|where|about|after|before|other|native|resident)$/;

/** Ages that contradict one given before to the same person: by her name, or by a role that one person alone has. */
export function differingAges(story: Story): { age: Age; before: Age }[] {
  const told = namedAges(story);
  const first = new Map<string, Told>();
  const found: { age: Age; before: Age }[] = [];
  for (const one of told) {
    const before = first.get(one.name);
    if (!before) first.set(one.name, one);
    else if (before.years !== one.years) found.push({ age: one, before });
  }
  for (const one of definiteAges(story)) {
    const meant = [...first.values()].filter(
      ({ role, start }) => start < one.start && one.words.some((word) => role.has(word)),
    );
    const [before] = meant;
    if (before && meant.length === 1 && before.years !== one.years)
      found.push({ age: { ...one, name: before.name }, before });
  }
  return found.sort((a, b) => a.age.start - b.age.start);
}

const NO_ROLE: ReadonlySet<string> = new Set();

function namedAges({ reading, text, isQuoted }: Story): Told[] {
  const people = reading.actors.filter(({ type }) => type === 'person');
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(surnameOf(name), (bearers.get(surnameOf(name)) ?? 0) + 1);
  // Then somebody may be told of by an age and a role alone.
  const isToldBefore = text.includes('-year-old');
  return people
    .flatMap(({ name, mentions }) => {
      const isAlone = bearers.get(surnameOf(name)) === 1;
      return mentions.flatMap(([from, to]): Told[] => {
        const behind = BEGINS_AGE.has(text[to] ?? '') ? matchAt(text, BEHIND, to) : null;
        const before = isToldBefore ? BEFORE.exec(text.slice(Math.max(0, from - 70), from)) : null;
        if (behind === null && before === null) return [];
        if (isQuoted(from) || (!isAlone && !text.slice(from, to).includes(' '))) return [];
        const years = Number(behind?.[1] ?? behind?.[2] ?? before?.[1] ?? 0);
        if (years === 0) return [];
        const at = behind ? to + behind[0].lastIndexOf(String(years)) : from - (before?.[0].length ?? 0);
        const role = isToldBefore ? roleBeside(text, from, to + (behind?.[0].length ?? 0)) : NO_ROLE;
        return [{ name, years, start: at, end: at + String(years).length, role }];
      });
    })
    .sort((a, b) => a.start - b.start);
}

/** Words before and behind a name with its age: "the harbour master Runa Holm, 44, a native of Tolven". */
function roleBeside(text: string, from: number, to: number): Set<string> {
  const aside = text.slice(to).match(/^[,)]? ?([^,.;:()\n]{3,90})/)?.[1] ?? '';
  const ahead = text.slice(Math.max(0, from - 60), from).match(/(?:\p{Ll}[\p{L}-]*\s+){1,5}$/u)?.[0] ?? '';
  return new Set(stems(`${ahead} ${aside}`));
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function definiteAges({ text, isQuoted }: Story): { years: number; start: number; end: number; words: string[] }[] {
  if (!text.includes('-year-old')) return [];
  return matchesIn(text, DEFINITE).flatMap((match) => {
    const start = match.index + 4;
    if (isQuoted(start)) return [];
    const written = match[1] ?? '';
    return [{ years: Number(written), start, end: start + written.length + 9, words: stems(match[2] ?? '') }];
  });
}

function stems(phrase: string): string[] {
  return (phrase.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .filter((word) => !GENERAL.test(word))
    .map((word) => word.slice(0, STEM));
}
