import { check } from '#findings';
import { type Reading, read } from '#reading';
import type { SpeakerCorrection } from '#store';
import { plainText, type RevisionText } from '#story';
import { withCorrectedSpeakers } from './corrected-speakers.ts';

/**
 * Reads and checks the words of a story, of which the body is sanitised: the one way there is, when a revision is saved
 * and while a draft is typed. It loads the engine, so import it where a text is read, not before.
 */
export function readWords(
  { headline, body }: Pick<RevisionText, 'headline' | 'body'>,
  published: string,
  corrections: readonly SpeakerCorrection[],
): Reading {
  const found = withCorrectedSpeakers(read(plainText(body), { published }), corrections);
  return { ...found, findings: check(found, headline) };
}
