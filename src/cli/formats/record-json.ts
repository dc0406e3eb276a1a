import type { Record } from '#record';

/** The record as JSON in pieces, an entry a line: one string could not hold that of a large archive. */
export function* recordJson(record: Record): Generator<string> {
  let isFirst = true;
  for (const [name, entries] of Object.entries(record)) {
    yield `${isFirst ? '{' : ','}\n  ${JSON.stringify(name)}: [`;
    isFirst = false;
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(entry)}`;
    yield entries.length === 0 ? ']' : '\n  ]';
  }
  yield '\n}\n';
}
