import { Failure } from '../arguments.ts';
import { fetchPage } from './fetch-page.ts';
import { type SourceText, sourceText } from './source.ts';
import { tasksOf } from './tasks.ts';

/**
 * The one text behind an argument that stands for one: a text file, the article of a page, a single row, or - for standard input.
 * @throws Failure where it cannot be read, or is several
 */
export async function onlyText(command: string, path: string): Promise<SourceText> {
  let only: SourceText | null = null;
  for await (const task of tasksOf([path], null, fetchPage)) {
    const text = 'error' in task ? task : sourceText(task);
    if ('error' in text) throw new Failure(`onrecord ${command}: ${path} cannot be read: ${text.error}.`);
    if (only) throw new Failure(`onrecord ${command}: ${path} holds several texts. Name one.`);
    only = text;
  }
  if (!only) throw new Failure(`onrecord ${command}: ${path} cannot be read: no text is in it.`);
  return only;
}
