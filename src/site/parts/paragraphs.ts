import { type Html, html } from '../html.ts';

/** Plain text as paragraphs: a blank line parts them, a single line break stays. */
export function paragraphs(text: string): Html[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const lines = part.trim().split('\n');
      return html`<p>${lines.map((line, index) => (index === 0 ? line : html`<br>${line}`))}</p>`;
    });
}
