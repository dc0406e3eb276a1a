import { extractArticle, isoDate } from '#extract';
import type { Task } from './task.ts';

/** What is known of a text besides its words. */
export interface Source {
  id: string;
  file: string;
  /** Where the text stands in the file: it is the file, or was taken out of a page, or of a row. */
  kind: Task['kind'];
  url?: string;
  outlet?: string;
  title?: string;
}

/** A text taken out of its file, page or row, ready to be read. */
export interface SourceText extends Source {
  text: string;
  published: string | null;
}

/** A text that could not be read, and why. */
export interface Failed {
  id: string;
  error: string;
}

/** Takes the text out of a task. Expected trouble (bad JSON, no text) comes back; never throws. */
export function sourceText(task: Task): SourceText | Failed {
  const { name, file, kind, content, published } = task;
  if (kind === 'row') return rowText(task);
  if (kind === 'html') return pageText(content, { id: name, file, kind }, null, published);
  return { id: name, file, kind, text: content, published };
}

/** @param stated the day that the row states; @param fallback the day where nothing is stated */
function pageText(html: string, source: Source, stated: string | null, fallback: string | null): SourceText {
  const article = extractArticle(html);
  return {
    ...source,
    ...(article.headline !== null && source.title === undefined ? { title: article.headline } : {}),
    ...(article.outlet !== null && source.outlet === undefined ? { outlet: article.outlet } : {}),
    text: article.text,
    published: stated ?? article.published ?? fallback,
  };
}

function rowText({ name, file, content, published: fallback }: Task): SourceText | Failed {
  const row = parseRow(content);
  if (typeof row === 'string') return { id: name, error: row };
  const words = (key: string): string | undefined => {
    const value = row.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const id = idOf(row.get('id')) ?? words('url') ?? name;
  const stated = publishedOf(row.get('published'));
  if (typeof stated === 'object' && stated !== null) return { id, error: stated.error };
  const source: Source = { id, file, kind: 'row' };
  for (const key of ['url', 'outlet', 'title'] as const) {
    const value = words(key);
    if (value !== undefined) source[key] = value;
  }
  const [text, html] = [row.get('text'), row.get('html')];
  if (typeof text === 'string' && (text !== '' || typeof html !== 'string'))
    return { ...source, text, published: stated ?? fallback };
  if (typeof html === 'string') return pageText(html, source, stated, fallback);
  return { id, error: 'the row has neither "text" nor "html"' };
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The day or time that a row states, null where it states none, or what is wrong with it. */
function publishedOf(value: unknown): string | null | { error: string } {
  if (value === undefined || value === null || value === '') return null;
  const date = typeof value === 'string' || typeof value === 'number' ? isoDate(String(value)) : null;
  return date ?? { error: `"published" is no date: ${JSON.stringify(value)} (2022-01-11 or 2022-01-11T09:30)` };
}

/** The row's fields, or what is wrong with it. */
function parseRow(line: string): Map<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the row is no JSON object';
    return new Map(Object.entries(value));
  } catch (error) {
    return `the row is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
