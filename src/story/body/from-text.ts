import { escapeText, fitText } from './characters.ts';
import { sanitiseBody } from './sanitise.ts';

/** Text as typed into a plain field, as a body: a blank line parts paragraphs, a single line end stays a line break. */
export function bodyFromText(typed: string): string {
  const paragraphs = fitText(typed).split(/\n[ \t]*\n\s*/);
  return sanitiseBody(paragraphs.map((text) => `<p>${escapeText(text.trim()).replaceAll('\n', '<br>')}</p>`).join(''));
}
