import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the example edition: see its README.md. */
export const EXAMPLE_EDITION = fileURLToPath(new URL('../../../example/', import.meta.url));

export interface EditionPaper {
  name: string;
  tagline: string;
  language: string;
  timeZone: string;
  correctionsEmail: string;
  sections: string[];
  authors: { name: string; about: string }[];
}

export interface EditionStory {
  /** Name of its file, by which comments refer to it. */
  name: string;
  head: ReadonlyMap<string, string>;
  /** The words as first published, and as they stand after the correction; the same where there was none. */
  first: EditionWords;
  now: EditionWords;
  correction: EditionCorrection | null;
}

export interface EditionWords {
  headline: string;
  standfirst: string;
  body: string;
}

export interface EditionCorrection {
  /** Local time, 2026-10-24T09:15. */
  at: string;
  kind: 'correction' | 'clarification';
  note: string;
  wrong: string;
  right: string;
}

export interface EditionComment {
  story?: string;
  name: string;
  email: string;
  at: string;
  text: string;
  staff?: boolean;
  state?: 'held';
  phase?: string;
  reason?: string;
  replies?: EditionComment[];
}

export interface EditionPicture {
  file: string;
  dark?: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
}

/** The example edition as it lies in its folder, our own files, read as they are. */
export interface Edition {
  paper: EditionPaper;
  stories: EditionStory[];
  comments: EditionComment[];
  pictures: Record<string, EditionPicture>;
}

/** Reads the example edition. Throws where a file of it is broken: that is a fault of this program. */
export function readEdition(folder = EXAMPLE_EDITION): Edition {
  const json = <T>(name: string): T => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));
  const names = readdirSync(`${folder}stories`).sort();
  return {
    paper: json<EditionPaper>('paper.json'),
    stories: names.map((name) =>
      parseStory(name.replace(/\.html$/, ''), readFileSync(`${folder}stories/${name}`, 'utf8')),
    ),
    comments: json<EditionComment[]>('comments.json'),
    pictures: json<Record<string, EditionPicture>>('pictures.json'),
  };
}

/** A head of `name: value` lines, a blank line, the body; `[[old->new]]` marks words that a correction changed. */
export function parseStory(name: string, written: string): EditionStory {
  const end = written.indexOf('\n\n');
  const head = new Map(
    written
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
  );
  const words = (pick: (old: string, changed: string) => string): EditionWords => {
    const filled = (text: string): string =>
      text.replace(/\[\[(.*?)->(.*?)\]\]/g, (_, old: string, changed: string) => pick(old, changed));
    return {
      headline: filled(head.get('headline') ?? ''),
      standfirst: filled(head.get('standfirst') ?? ''),
      body: filled(written.slice(end + 2).trim()),
    };
  };
  return {
    name,
    head,
    first: words((old) => old),
    now: words((_, changed) => changed),
    correction: correctionOf(head.get('correction'), written),
  };
}

function correctionOf(written: string | undefined, whole: string): EditionCorrection | null {
  if (written === undefined) return null;
  const [at = '', kind = '', note = ''] = written.split(' | ');
  const [, wrong = '', right = ''] = /\[\[(.*?)->(.*?)\]\]/.exec(whole) ?? [];
  return {
    at,
    kind: kind === 'clarification' ? 'clarification' : 'correction',
    note: note.replace('[[wrong]]', wrong),
    wrong,
    right,
  };
}
