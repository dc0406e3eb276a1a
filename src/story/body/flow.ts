import { isBlank } from './characters.ts';
import { type Block, type Mark, type Run, type Script, sameMark, type Text } from './tree.ts';

/** Blocks being gathered: finished ones, and the paragraph or heading that still grows. */
export class Flow {
  private blocks: Block[] = [];
  private open: { kind: Text['kind']; script: Script; lines: Run[][]; spaceBefore: boolean } | null = null;

  /** True while a text grows; false between blocks. */
  get growing(): boolean {
    return this.open !== null;
  }

  begin(kind: Text['kind'], script: Script): void {
    this.end();
    this.open = { kind, script, lines: [[]], spaceBefore: true };
  }

  /** Adds text under its marks; spaces run together, and none stands at the start of a line. */
  write(text: string, marks: readonly Mark[]): void {
    if (!this.open) return;
    let added = text.replace(/[ \t\n]+/g, ' ');
    if (this.open.spaceBefore && added.startsWith(' ')) added = added.slice(1);
    if (added === '') return;
    append(this.open.lines.at(-1)!, added, marks);
    this.open.spaceBefore = added.endsWith(' ');
  }

  breakLine(): void {
    if (!this.open) return;
    this.open.lines.push([]);
    this.open.spaceBefore = true;
  }

  end(): void {
    if (!this.open) return;
    const { kind, script, lines } = this.open;
    for (const runs of kind === 'p' ? paragraphsOf(lines) : [joined(lines.map(trimmed))]) {
      if (runs.some((run) => !isBlank(run.text))) this.blocks.push({ kind, script, runs });
    }
    this.open = null;
  }

  add(block: Block): void {
    this.end();
    this.blocks.push(block);
  }

  /** @returns all blocks; the flow is empty after that. */
  take(): Block[] {
    this.end();
    const taken = this.blocks;
    this.blocks = [];
    return taken;
  }
}

function append(runs: Run[], text: string, marks: readonly Mark[]): void {
  const last = runs.at(-1);
  if (last && sameMarks(last.marks, marks)) last.text += text;
  else runs.push({ text, marks });
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a === b || (a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]!)));
}

/** A line without spaces at its end; nothing where a reader would see nothing. */
function trimmed(line: Run[]): Run[] {
  if (line.every((run) => isBlank(run.text))) return [];
  for (let last = line.at(-1); last; last = line.at(-1)) {
    last.text = last.text.replace(/ $/, '');
    if (last.text !== '') break;
    line.pop();
  }
  return line;
}

/** An empty line in a paragraph makes two of it. */
function paragraphsOf(lines: Run[][]): Run[][] {
  const paragraphs: Run[][][] = [[]];
  for (const line of lines.map(trimmed)) {
    if (line.length > 0) paragraphs.at(-1)!.push(line);
    else if (paragraphs.at(-1)!.length > 0) paragraphs.push([]);
  }
  return paragraphs.map(joined);
}

/** Lines as one row of runs, with `\n` between them. */
function joined(lines: Run[][]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    if (line.length > 0 && runs.length > 0) append(runs, '\n', line[0]!.marks);
    for (const { text, marks } of line) append(runs, text, marks);
  }
  return runs;
}

/** The text of blocks as one row of runs, for a caption; pictures and tables are left out. */
export function inlineOf(blocks: readonly Block[]): Run[] {
  return blocks.reduce<Run[]>((runs, block) => joinRuns(runs, inlineOfBlock(block)), []);
}

/** Adds to the runs of one caption those of a second. */
export function joinRuns(runs: Run[], more: readonly Run[]): Run[] {
  if (more.length > 0 && runs.length > 0) append(runs, ' ', []);
  for (const run of more) append(runs, run.text, run.marks);
  return runs;
}

/** A credit is marked in captions only. */
export function withoutSmall(runs: readonly Run[]): Run[] {
  return runs.map(({ text, marks }) => ({ text, marks: marks.filter(({ kind }) => kind !== 'small') }));
}

function inlineOfBlock(block: Block): Run[] {
  switch (block.kind) {
    case 'p':
    case 'h2':
    case 'h3':
    case 'h4':
      return block.runs;
    case 'ul':
    case 'ol':
      return inlineOf(block.items.flat());
    case 'blockquote':
      return inlineOf(block.blocks);
    case 'pre':
      return [{ text: block.text.replace(/\s+/g, ' '), marks: [] }];
    default:
      return [];
  }
}
