import { scanBody } from './scan.ts';

/** What kind of place a line of plain text was taken from. */
export type LineKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'code';

/** A body as plain text, and where in the body each part of the text stands. */
export interface PlainBody {
  text: string;
  lines: { start: number; end: number; kind: LineKind }[];
  /** Stretches of text that are the same, unit for unit, in the body; or one unit that a reference or `<br>` stands for. */
  pieces: { start: number; end: number; at: number; bodyEnd: number }[];
}

const LINES: ReadonlyMap<string, LineKind> = new Map(
  Object.entries({
    ...{ p: 'paragraph', h2: 'heading', h3: 'heading', h4: 'heading' },
    ...{ li: 'item', td: 'cell', th: 'cell', pre: 'code', figcaption: 'caption', caption: 'caption' },
  } as const),
);
const EDGES = new Set([...LINES.keys(), ...'blockquote figure hr img ol table tbody tfoot thead tr ul'.split(' ')]);

/** The plain text of a sanitised body: its paragraphs, headings, items, cells and captions, apart by a blank line. */
export function plainText(body: string): string {
  return plainBody(body).text;
}

/** The plain text of a sanitised body with the map back into the body. */
export function plainBody(body: string): PlainBody {
  const plain: PlainBody = { text: '', lines: [], pieces: [] };
  const around: LineKind[] = [];
  let length = 0;
  let inLine = false;
  const parts: string[] = [];
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const step of scanBody(body)) {
    if (step.kind === 'text' || step.name === 'br') {
      const text = step.kind === 'text' ? step.text : '\n';
      // Between blocks stands the line end that the writer put there, and nothing else.
      if (!inLine && text === '\n') continue;
      if (!inLine && length > 0) write('\n\n');
      if (!inLine) plain.lines.push({ start: length, end: length, kind: around.at(-1) ?? 'paragraph' });
      inLine = true;
      plain.pieces.push({ start: length, end: length + text.length, at: step.at, bodyEnd: step.end });
      write(text);
      plain.lines.at(-1)!.end = length;
      continue;
    }
    if (!EDGES.has(step.name)) continue;
    inLine = false;
    const kind = LINES.get(step.name);
    if (kind && step.kind === 'start') around.push(kind === 'paragraph' ? (around.at(-1) ?? kind) : kind);
    if (kind && step.kind === 'end') around.pop();
  }
  plain.text = parts.join('');
  return plain;
}
