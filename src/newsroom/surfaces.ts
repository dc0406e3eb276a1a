import { checkSurface, type Surface } from '#findings';
import type { Reading } from '#reading';
import type { FoundWords } from '#store';
import type { RevisionText } from '#story';

/**
 * What points to nothing where a part of a story stands alone: the headline with its standfirst, the opening in a
 * newsletter, the summary in a feed. What is found in the whole story, or in one of these already, is not said again.
 */
export function surfaceFindings(
  { headline, standfirst }: Pick<RevisionText, 'headline' | 'standfirst'>,
  reading: Reading,
): FoundWords[] {
  const opening = openingOf(reading);
  const surfaces: [Surface, string][] = [
    ['headline', [headline, standfirst].filter(Boolean).join('\n\n')],
    ['newsletter', opening],
    ['summary', standfirst || opening],
  ];
  const said = new Set(
    reading.findings
      .filter(({ rule }) => rule === 'dangling-reference')
      .map(({ start, end }) => reading.text.slice(start, end)),
  );
  const circumstances = reading.published === null ? {} : { published: reading.published };
  return surfaces.flatMap(([surface, text]) =>
    checkSurface(surface, text, circumstances).flatMap((finding): FoundWords[] => {
      const words = text.slice(finding.start, finding.end);
      if (said.has(words)) return [];
      said.add(words);
      const { rule, severity, message, remedy } = finding;
      return [{ rule, severity, message, remedy: remedy ?? null, words, against: null }];
    }),
  );
}

/** The first paragraph of the body. */
function openingOf({ text, lines }: Reading): string {
  const first = lines.find(({ kind }) => kind === 'body');
  return first ? text.slice(first.start, first.end) : '';
}
