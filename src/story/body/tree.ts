/**
 * A body as a tree: what the parser builds, the writer writes, and the editor's schema mirrors. Blocks nest (lists,
 * quotes, tables); within a block the text is a flat row of runs, each with its marks, so that inline nesting has no depth.
 */
export type Block = Text | List | Quote | Picture | Table | Code | Rule;

export interface Text {
  kind: 'p' | 'h2' | 'h3' | 'h4';
  script: Script;
  runs: Run[];
}

export interface List {
  kind: 'ul' | 'ol';
  script: Script;
  start: number | null;
  reversed: boolean;
  items: Block[][];
}

export interface Quote {
  kind: 'blockquote';
  script: Script;
  blocks: Block[];
}

export interface Picture {
  kind: 'figure';
  src: string;
  alt: string;
  width: number | null;
  height: number | null;
  /** Where the picture leads when it is followed; null where it is no link. */
  href: string | null;
  /** A run with the mark `small` is the credit. */
  caption: Run[];
}

export interface Table {
  kind: 'table';
  caption: Run[];
  head: Row[];
  body: Row[];
  foot: Row[];
}

export type Row = Cell[];

export interface Cell {
  kind: 'td' | 'th';
  scope: string | null;
  colspan: number;
  rowspan: number;
  blocks: Block[];
}

export interface Code {
  kind: 'pre';
  text: string;
}

export interface Rule {
  kind: 'hr';
}

/** Language and direction, where they differ from the page's; '' where nothing is said. */
export interface Script {
  lang: string;
  dir: string;
}

/** A stretch of text under the same marks, outermost first; `\n` is a line break. */
export interface Run {
  text: string;
  marks: readonly Mark[];
}

export type Mark =
  | { kind: 'a'; href: string }
  | { kind: 'span'; script: Script }
  | { kind: 'abbr'; title: string }
  | { kind: 'strong' | 'em' | 's' | 'sub' | 'sup' | 'code' | 'small' };

export const NO_SCRIPT: Script = { lang: '', dir: '' };

/** True where two marks say the same, so that their runs are one. */
export function sameMark(a: Mark, b: Mark): boolean {
  if (a === b) return true;
  if (a.kind === 'a') return b.kind === 'a' && a.href === b.href;
  if (a.kind === 'abbr') return b.kind === 'abbr' && a.title === b.title;
  if (a.kind === 'span') return b.kind === 'span' && a.script.lang === b.script.lang && a.script.dir === b.script.dir;
  return a.kind === b.kind;
}
