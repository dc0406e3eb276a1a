import type { Finding, Reading, Statement } from '#reading';
import { words } from '../rule.ts';
import { lost } from './lost.ts';
import { bySentence, contentOf, type Revisions } from './revisions.ts';
import { termsOf } from './sentence-index.ts';

/** Statements of the earlier text whose words stand in the later one with nobody who says them, or nobody with a name. */
export function lostSpeakers({ before, after, kept }: Revisions): Finding[] {
  const speaking = after.statements.filter(({ speaker }) => speaker.type !== 'none');
  const said = bySentence(speaking, ({ content }) => content.flatMap(([start, end]) => kept.within(start, end)));
  // Somebody is said to speak in the sentence, though the reading cut its content elsewhere.
  const cued = bySentence(speaking, ({ cue }) => cue?.spans.flatMap(([start, end]) => kept.within(start, end)) ?? []);
  return before.statements.flatMap((statement) => {
    if (statement.speaker.type === 'none') return [];
    const content = contentOf(before, statement.content);
    const sentence = kept.closest(termsOf(content)) ?? kept.withWords(content);
    if (!sentence) return [];
    const told = words(after.text, sentence.start, sentence.end);
    const now = said.get(sentence.at) ?? [];
    if (now.length === 0 && !cued.has(sentence.at)) {
      // What somebody wished or decided is told in the paper's own words as well.
      if (statement.cue?.kind === 'stance') return [];
      return [
        lost(
          sentence,
          `${told} was attributed to ${who(before, statement)} before; now nobody says it.`,
          'Restore the speaker, or confirm it as the paper’s own knowledge.',
        ),
      ];
    }
    const { name, type } = statement.speaker;
    if (name === null || type === 'anonymous' || now.length === 0 || !now.every((one) => isNameless(after, one)))
      return [];
    return [
      lost(
        sentence,
        `${told} was said by ${name} before; now the speaker has no name.`,
        'Restore the name, or say why the speaker cannot be named.',
      ),
    ];
  });
}

/** "An official", "the chief executive of the port"; of a "she" it is known elsewhere who is meant. */
function isNameless({ text }: Reading, { speaker }: Statement): boolean {
  if (speaker.type === 'anonymous') return true;
  const [span] = speaker.spans;
  return speaker.name === null && speaker.type === 'person' && span !== undefined && !PRONOUN.test(text.slice(...span));
}
const PRONOUN = /^(?:he|she|they|it|who)$/i;

function who({ text }: Reading, { speaker }: Statement): string {
  const [span] = speaker.spans;
  return speaker.name ?? (span ? text.slice(span[0], span[1]) : 'somebody');
}
