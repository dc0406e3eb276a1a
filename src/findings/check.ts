import type { Finding, Reading } from '#reading';
import { RULES } from './rules/index.ts';
import { storyOf } from './story.ts';

/**
 * The copy desk's findings on one reading, in order of place. Pure: the same reading gives the same findings.
 * @param title the headline, where it is given apart from the text
 */
export function check(reading: Reading, title: string | null = null): Finding[] {
  const story = storyOf(reading, title);
  const findings = RULES.flatMap(({ name, severity, check: run }) =>
    run(story).map(
      ({ start, end, message, remedy, severity: own }): Finding => ({
        rule: name,
        severity: own ?? severity,
        start,
        end,
        message,
        remedy,
      }),
    ),
  );
  return findings
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
