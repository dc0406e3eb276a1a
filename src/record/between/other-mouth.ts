import type { Statement } from '#reading';
import type { Span } from '#text';
import { skeleton } from '../compare/terms.ts';
import { echoesIn } from './echoes.ts';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';
import { type Saying, sayingsIn } from './sayings.ts';

const SAME = 0.35;
/** Half of a sentence shares so many terms with the whole. */
const HALF = 3;

/** A quotation that the earlier story has from somebody else, and a "he" who says what a woman said there. */
export function otherMouthIn(pair: Pair): PileFinding[] {
  if (pair.label === 'partial') return [];
  return [...otherSpeakers(pair), ...otherPronouns(pair)];
}

function otherSpeakers(pair: Pair): PileFinding[] {
  const { later } = pair;
  const told = new Set<Statement>();
  return [...sayingsIn(pair), ...alignedIn(pair)].flatMap(({ was, is }): PileFinding[] => {
    if (told.has(is)) return [];
    told.add(is);
    const content = was.content[0];
    const name = was.speaker.name;
    if (was.speaker.type !== 'person' || name === null || was.floating || is.floating || !content) return [];
    const isOther = is.speaker.type === 'person' && is.speaker.name !== null && !isOne(name, is.speaker.name);
    if (!isOther && !isSeveral(later, is)) return [];
    return [
      finding(pair, [is.content[0]?.[0] ?? 0, is.content.at(-1)?.[1] ?? 0], content, {
        here: is.speaker.name ?? spoken(later, is),
        there: name,
      }),
    ];
  });
}

/** Sentences that stand for each other, with one quotation each. */
function alignedIn(pair: Pair): Saying[] {
  const { earlier, later, matches } = pair;
  const echoed = echoesIn(pair).flatMap(({ statement: was, passage }) => {
    const to = later.terms.passages[passage]?.span;
    const is = to && onlyIn(later, to);
    return was.manner === 'direct' && is?.manner === 'direct' ? [{ was, is }] : [];
  });
  const aligned = matches.flatMap(({ a, b, likeness }) => {
    const [from, to] = [earlier.terms.passages[a]?.span, later.terms.passages[b]?.span];
    const [was, is] = [from && onlyIn(earlier, from), to && onlyIn(later, to)];
    return likeness >= SAME && was?.manner === 'direct' && is?.manner === 'direct' ? [{ was, is }] : [];
  });
  return [...aligned, ...echoed];
}

/** "The engineers said": several without a name, where one with a name spoke. */
function isSeveral(later: Ready, { speaker }: Statement): boolean {
  const written = spoken(later, { speaker });
  return (
    speaker.name === null &&
    (/^they$/i.test(written) || /^(?:the |some |two |several )?\p{L}+(?<!s)s\b/u.test(written.toLowerCase()))
  );
}

/** "He told state radio" where the minister who told it is a woman. */
function otherPronouns(pair: Pair): PileFinding[] {
  const { earlier, later, matches } = pair;
  const taken = new Set(matches.map(({ b }) => b));
  const aligned = matches.flatMap(({ a, b, likeness }) => {
    const from = earlier.terms.passages[a];
    const statement = from && likeness >= SAME ? onlyIn(earlier, from.span) : undefined;
    if (!statement) return [];
    // A rewrite may have cut one sentence into two.
    const halves = [b - 1, b + 1].filter((half) => {
      const shared = later.terms.passages[half]?.terms.filter((term) => from?.terms.includes(term)) ?? [];
      return !taken.has(half) && shared.length >= HALF;
    });
    return [b, ...halves].map((passage) => ({ statement, passage }));
  });
  return [...aligned, ...echoesIn(pair)].flatMap(({ statement: was, passage }): PileFinding[] => {
    const to = later.terms.passages[passage]?.span;
    const is = to && onlyIn(later, to);
    const [span, content] = [is?.speaker.spans[0], was.content[0]];
    if (!is || !span || !content) return [];
    const [he, she] = [genderOf(spoken(later, is)), genderOf(spoken(earlier, was)) ?? genderOfName(earlier, was)];
    if (!he || !she || he === she) return [];
    return [finding(pair, span, content, { here: spoken(later, is), there: was.speaker.name ?? spoken(earlier, was) })];
  });
}

function genderOf(speaker: string): 'he' | 'she' | undefined {
  if (/^(?:she|Mrs|Ms|Miss)\b/i.test(speaker)) return 'she';
  return /^(?:he|Mr)\b/i.test(speaker) ? 'he' : undefined;
}

/** What the earlier story calls the same person elsewhere. */
function genderOfName({ story }: Ready, { speaker }: Statement): 'he' | 'she' | undefined {
  if (speaker.name === null) return undefined;
  const genders = story.reading.statements
    .filter((one) => one.speaker.name === speaker.name)
    .map((one) => genderOf(spoken({ story }, one)));
  return genders.find((gender) => gender !== undefined);
}

const spoken = ({ story }: Pick<Ready, 'story'>, { speaker: { spans } }: Pick<Statement, 'speaker'>): string =>
  spans[0] ? story.reading.text.slice(...spans[0]) : '';

/** The only statement of a sentence, with a speaker. */
function onlyIn({ story }: Ready, [start, end]: Span): Statement | undefined {
  const all = story.reading.statements.filter(({ content }) => content.some(([from, to]) => from < end && start < to));
  return all.length === 1 && !all[0]!.floating ? all[0] : undefined;
}

function finding(
  { earlier }: Pair,
  [start, end]: Span,
  content: Span,
  { here, there }: { here: string; there: string },
): PileFinding {
  return {
    rule: 'garbled-quote',
    severity: 'warning',
    start,
    end: Math.max(end, start + 1),
    message: `${here} says here what ${there} says in ${named(earlier.story)}.`,
    remedy: 'Find out who said it, and name that speaker.',
    against: placeIn(earlier, content),
  };
}

/** Two names of one person: a word of one is a word of the other, by sound. */
function isOne(a: string | null, b: string | null): boolean {
  const sounds = (name: string | null): string[] => (name ?? '').toLowerCase().split(/\s+/).map(skeleton);
  const others = new Set(sounds(b));
  return sounds(a).some((sound) => others.has(sound));
}
