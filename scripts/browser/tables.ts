/**
 * Tables of words as text for packing, a word a line, so that each stands under its like. The first letter tells the form:
 * a list, words with commas between them, keys under the value that they share, or anything else as JSON.
 */
const FORMS: Readonly<Record<string, (value: unknown) => string | null>> = {
  a: (value) => (Array.isArray(value) && value.every((word) => typeof word === 'string') ? value.join('\n') : null),
  s: (value) => (typeof value === 'string' ? value.trim().split(/,\s*/).join('\n') : null),
  o: (value) => (typeof value === 'object' && value !== null ? byValue(value) : null),
  j: (value) => JSON.stringify(value),
};

/** Writes what a module of `reading/words/` exports, in the first form from which the same can be read. */
export function writeTable(name: string, value: unknown): string {
  for (const [form, write] of Object.entries(FORMS)) {
    const body = write(value);
    if (body !== null && !body.includes('\0') && isSame(readTable(form + body), value)) return form + body;
  }
  throw new TypeError(`${name} holds more than texts, numbers, lists and records.`);
}

/** Reads what `writeTable` wrote. A text of words has a comma and a space between them, on one line. */
export function readTable(written: string): unknown {
  const body = written.slice(1);
  if (written[0] === 'j') return JSON.parse(body);
  const lines = body.split('\n');
  if (written[0] === 'a') return lines;
  if (written[0] === 's') return lines.join(', ');
  const entries: [string, unknown][] = [];
  let value: unknown;
  for (const line of lines) {
    if (line.startsWith('=')) value = JSON.parse(line.slice(1));
    else entries.push([line, value]);
  }
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Alike to the letter and in the same order; lists written as one text may be broken into lines differently. */
function isSame(read: unknown, value: unknown): boolean {
  const plain = typeof value === 'string' ? value.trim().replace(/,\s*/g, ', ') : value;
  return JSON.stringify(read) === JSON.stringify(plain);
}

function byValue(table: object): string {
  const keys = Map.groupBy(Object.entries(table), ([, value]) => JSON.stringify(value));
  return [...keys].map(([json, entries]) => [`=${json}`, ...entries.map(([key]) => key)].join('\n')).join('\n');
}
