import type { Severity } from '#reading';
import type { Story } from './story.ts';

/** What a rule found: the words, why, and what would clear it. */
export interface Found {
  start: number;
  end: number;
  message: string;
  remedy: string;
  /** Less than the rule's own severity where it is less sure, or could not run. */
  severity?: Severity;
}

/** One rule of the copy desk. Pure: the same story gives the same findings. */
export interface Rule {
  name: string;
  severity: Severity;
  /** What it catches, in one sentence, for people. */
  catches: string;
  check(story: Story): Found[];
}

/** Words of a text in quotation marks, cut short where they are many, without the marks and stop that they bring: for messages. */
export function words(text: string, start: number, end: number): string {
  const written = text
    .slice(start, Math.min(end, start + 400))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[“"]+|[.,“”"]+$/g, '');
  return `“${written.length > 80 ? `${written.slice(0, 77)}…` : written}”`;
}
