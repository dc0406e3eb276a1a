import { extname } from 'node:path';

/** What a file holds. */
export type Kind = 'text' | 'html' | 'jsonl';

const ENDINGS: Readonly<Record<Kind, readonly string[]>> = {
  text: ['.txt', '.text', '.md'],
  html: ['.html', '.htm', '.xhtml'],
  jsonl: ['.jsonl', '.ndjson'],
};

const KINDS = new Map(
  (['text', 'html', 'jsonl'] as const).flatMap((kind) => ENDINGS[kind].map((ending) => [ending, kind])),
);

/** Every ending that is known: `.txt, .text, …`. */
export const ALL_ENDINGS = Object.values(ENDINGS).flat().join(', ');

/** What a file is by the ending of its name; undefined where that tells nothing. */
export function kindByName(path: string): Kind | undefined {
  return KINDS.get(extname(path).toLowerCase());
}

/** How many lines are looked at for a row: the first ones may be broken. */
const ROWS_TRIED = 20;

/** What an unnamed input is, told by how it begins. */
export function kindByContent(text: string): Kind {
  const start = text.trimStart();
  if (start.startsWith('{') && firstLines(start).some(isRow)) return 'jsonl';
  return HTML_START.test(start.slice(0, 2000)) ? 'html' : 'text';
}

const HTML_START =
  /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|!--|(?:html|head|body|title|meta|link|script|style|article|section|main|header|nav|div|p|h[1-6]|ul|ol|blockquote|figure|table|span|a|em|strong|b|i|time)[\s/>])/i;

function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < ROWS_TRIED; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return lines;
}

function isRow(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
