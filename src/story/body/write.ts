import { escapeText, escapeValue } from './characters.ts';
import {
  type Block,
  type Cell,
  type List,
  type Mark,
  type Picture,
  type Row,
  type Run,
  type Script,
  sameMark,
  type Table,
} from './tree.ts';

/** A body as HTML, one block a line; what it writes, a browser and `parseBody` read back as the same tree. */
export function writeBody(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'p':
    case 'h2':
    case 'h3':
    case 'h4':
      return `<${block.kind}${writeScript(block.script)}>${writeRuns(block.runs)}</${block.kind}>`;
    case 'ul':
    case 'ol':
      return writeList(block);
    case 'blockquote':
      return `<blockquote${writeScript(block.script)}>\n${writeBody(block.blocks)}\n</blockquote>`;
    case 'figure':
      return writePicture(block);
    case 'table':
      return writeTable(block);
    case 'pre':
      // Long lines scroll, and who has no mouse scrolls what has the focus.
      return `<pre tabindex="0"><code>${escapeText(block.text)}</code></pre>`;
    case 'hr':
      return '<hr>';
  }
}

function writeList({ kind, script, start, reversed, items }: List): string {
  const numbers = `${start === null ? '' : ` start="${start}"`}${reversed ? ' reversed' : ''}`;
  const lines = items.map((blocks) => `<li>${writeInside(blocks)}</li>\n`).join('');
  return `<${kind}${writeScript(script)}${numbers}>\n${lines}</${kind}>`;
}

/** In an item or cell a single paragraph, or one before nested lists, needs no `<p>`. */
function writeInside(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'p' || first.script.lang || first.script.dir) return writeBody(blocks);
  if (rest.some(({ kind }) => kind !== 'ul' && kind !== 'ol')) return writeBody(blocks);
  return writeRuns(first.runs) + rest.map(writeBlock).join('');
}

function writePicture({ src, alt, width, height, href, caption }: Picture): string {
  const size = `${width === null ? '' : ` width="${width}"`}${height === null ? '' : ` height="${height}"`}`;
  const img = `<img src="${escapeValue(src)}" alt="${escapeValue(alt)}"${size} loading="lazy">`;
  const linked = href === null ? img : `<a href="${escapeValue(href)}">${img}</a>`;
  const words = caption.length === 0 ? '' : `<figcaption>${writeRuns(caption)}</figcaption>`;
  return `<figure>${linked}${words}</figure>`;
}

function writeTable({ caption, head, body, foot }: Table): string {
  const words = caption.length === 0 ? '' : `<caption>${writeRuns(caption)}</caption>\n`;
  return `<table>\n${words}${writePart('thead', head)}${writePart('tbody', body)}${writePart('tfoot', foot)}</table>`;
}

function writePart(name: string, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  return `<${name}>\n${rows.map((row) => `<tr>${row.map(writeCell).join('')}</tr>\n`).join('')}</${name}>\n`;
}

function writeCell({ kind, scope, colspan, rowspan, blocks }: Cell): string {
  const across = colspan > 1 ? ` colspan="${colspan}"` : '';
  const down = rowspan > 1 ? ` rowspan="${rowspan}"` : '';
  return `<${kind}${scope === null ? '' : ` scope="${scope}"`}${across}${down}>${writeInside(blocks)}</${kind}>`;
}

function writeScript({ lang, dir }: Script): string {
  return `${lang ? ` lang="${escapeValue(lang)}"` : ''}${dir ? ` dir="${dir}"` : ''}`;
}

/** Marks that go on from run to run stay open; what closes a mark closes those inside it. */
function writeRuns(runs: readonly Run[]): string {
  let html = '';
  let open: readonly Mark[] = [];
  for (const { text, marks } of runs) {
    let kept = 0;
    while (kept < open.length && kept < marks.length && sameMark(open[kept]!, marks[kept]!)) kept++;
    html += closing(open.slice(kept)) + marks.slice(kept).map(opening).join('');
    html += escapeText(text).replaceAll('\n', '<br>');
    open = marks;
  }
  return html + closing(open);
}

function opening(mark: Mark): string {
  switch (mark.kind) {
    case 'a':
      return `<a href="${escapeValue(mark.href)}">`;
    case 'abbr':
      return `<abbr title="${escapeValue(mark.title)}">`;
    case 'span':
      return `<span${writeScript(mark.script)}>`;
    default:
      return `<${mark.kind}>`;
  }
}

function closing(marks: readonly Mark[]): string {
  return marks
    .toReversed()
    .map(({ kind }) => `</${kind}>`)
    .join('');
}
