/** Where a stretch of plain text stands in the typed text that it was made of; null where nothing of it does. */
export type PlaceOf = (start: number, end: number) => { start: number; end: number } | null;

/** A tag or comment, a reference (`&amp;`), a space, or one character of text. */
const UNIT = /<(?:!--[\s\S]*?-->|\/?[a-z][^>]*>)|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|\s+|[\s\S]/gi;

/** So many characters must agree before two texts go on together; fewer are enough where they stand close by. */
const AGREE = 12;
const AGREE_NEAR = 4;
const NEAR = 16;
/** The plain text has no more than this in a row that was not typed: the address of an embed, say. */
const ADDED = 200;

/**
 * Finds plain text again in what was typed. The two have the same characters in the same order, but for tags, spaces and
 * what the body's pass takes away or writes out (scripts, embeds, references that we do not know): there it
 * looks for the next place where both agree, so that only the words right beside it may be placed a little off.
 */
export function placesIn(typed: string, plain: string): PlaceOf {
  const field = characters(typed);
  const text = textOf(plain);
  const starts = new Int32Array(plain.length).fill(-1);
  const ends = new Int32Array(plain.length).fill(-1);
  let at = 0;
  let there = 0;
  while (at < text.at.length && there < field.starts.length) {
    if (field.text[there] === text.text[at] || field.text[there] === REFERENCE) {
      starts[text.at[at]!] = field.starts[there]!;
      ends[text.at[at]!] = field.ends[there]!;
      at++;
      there++;
      continue;
    }
    const next = meetingPlace(text.text, at, field.text, there);
    if (next === null) break;
    [at, there] = next;
  }
  return (start, end) => {
    let first = start;
    let last = end - 1;
    while (first < end && starts[first] === -1) first++;
    while (last > first && ends[last] === -1) last--;
    return first < end ? { start: starts[first]!, end: ends[last]! } : null;
  };
}

/** Stands for a reference that may be any character. */
const REFERENCE = '\0';
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['<q>', '“'],
  ['</q>', '”'],
]);

/** A tag, spaces, or a reference to a space. */
function isUnseen(unit: string): boolean {
  return unit.startsWith('<') || unit.trim() === '' || /^&(?:nbsp|#160|#xa0|#32);$/i.test(unit);
}

/** The characters of what was typed that a reader sees, spaces aside, and where each stands. */
function characters(typed: string): { text: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  const text: string[] = [];
  for (const { 0: unit, index } of typed.matchAll(UNIT)) {
    const seen = unit.length === 1 ? unit.trim() : (KNOWN.get(unit) ?? (isUnseen(unit) ? '' : REFERENCE));
    if (seen === '') continue;
    text.push(seen);
    starts.push(index);
    ends.push(index + unit.length);
  }
  return { text: text.join(''), starts, ends };
}

/** A plain text without its spaces, and where each of its characters stands. */
function textOf(plain: string): { text: string; at: number[] } {
  const at: number[] = [];
  const text: string[] = [];
  for (const { 0: character, index } of plain.matchAll(/\S/g)) {
    text.push(character);
    at.push(index);
  }
  return { text: text.join(''), at };
}

/** The nearest place from which both go on with the same characters. */
function meetingPlace(text: string, at: number, field: string, there: number): [at: number, there: number] | null {
  for (let added = 0; added <= NEAR && at + added < text.length; added++) {
    const found = field.slice(there, there + NEAR).indexOf(text.slice(at + added, at + added + AGREE_NEAR));
    if (found !== -1) return [at + added, there + found];
  }
  for (let added = 0; added <= ADDED && at + added < text.length; added++) {
    const found = field.indexOf(text.slice(at + added, at + added + AGREE), there);
    if (found !== -1) return [at + added, found];
  }
  return null;
}
