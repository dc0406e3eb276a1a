import type { Rule } from '../rule.ts';
import { words } from '../rule.ts';

export const anonymousSource: Rule = {
  name: 'anonymous-source',
  severity: 'warning',
  catches: 'A story whose only speakers have no name.',
  check({ reading, text }) {
    const spoken = reading.statements.filter(({ cue }) => cue?.kind !== 'stance');
    const unnamed = spoken.filter(
      ({ speaker }) => speaker.type === 'anonymous' && speaker.spans.length > 0 && !isNobody(text, speaker.spans[0]),
    );
    const named = spoken.some(
      ({ speaker }) => speaker.type === 'person' || speaker.type === 'organisation' || speaker.type === 'document',
    );
    const [first] = unnamed;
    const span = first?.speaker.spans[0];
    if (!first || !span || named) return [];
    return [
      {
        start: span[0],
        end: span[1],
        message: `Only nameless speakers carry this story: ${words(text, span[0], span[1])}${unnamed.length > 1 ? ` and ${unnamed.length - 1} statements more` : ''}.`,
        remedy: 'Find a speaker who can be named, a document, or say why nobody can.',
      },
    ];
  },
};

/** "No one said", "the baths will close": nobody speaks there. */
function isNobody(text: string, span: readonly [number, number] | undefined): boolean {
  return (
    span === undefined || /^(?:no one|nobody|none|neither|it|there|this|that)\b/i.test(text.slice(span[0], span[1]))
  );
}
