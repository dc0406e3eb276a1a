import type { Reading, Statement } from '#reading';

/** Cues by which somebody speaks; who merely hopes or believes has said nothing yet. */
const SPEAKS = ['speech', 'according-to', 'noun'];

/**
 * Whose words a sentence without a speaker can only be: the one who alone speaks before it in its paragraph, or a person in
 * the one before where the sentence begins its own. Nobody else has been named since, and the words do not name the speaker.
 * @param start where the sentence begins
 * @returns the name as it stands before "said"; null where nobody, or more than one, could have spoken.
 */
export function speakerBefore(reading: Reading, start: number, end: number): string | null {
  const { text, statements } = reading;
  const from = startOfTelling(reading, start);
  const before = statements.filter(({ content: [first] }) => first && first[0] >= from && first[0] < start);
  const last = before.at(-1);
  if (!last || before.some((one) => speakerKey(one) !== speakerKey(last))) return null;
  if (!before.some(({ cue }) => cue && SPEAKS.includes(cue.kind))) return null;
  const { speaker } = last;
  const said = Math.max(...[...last.content, ...speaker.spans, ...(last.cue?.spans ?? [])].map(([, to]) => to));
  if (said > start || isAnotherNamed(reading, speaker.actor, said, start)) return null;
  if (speaker.type === 'organisation' && (isApart(text, last, start) || ONE.test(text.slice(start, end)))) return null;
  return isNamed(reading, speaker.actor, start, end) ? null : nameAgain(reading, last);
}

/** No body says "I". */
const ONE = /(?<![\p{L}'’])(?:I|me|my|mine)(?![\p{L}-])/u;

/** Where the paragraph begins in which a sentence stands, or the one before where the sentence begins its own. */
function startOfTelling({ text, lines }: Reading, start: number): number {
  const at = lines.findIndex((line) => line.start <= start && start < line.end);
  const line = lines[at];
  if (!line) return start;
  const before = lines[at - 1];
  const isFirst = text.slice(line.start, start).trim() === '';
  return isFirst && before?.kind === 'body' ? before.start : line.start;
}

/** A paragraph ends between a statement and a sentence. */
function isApart(text: string, { content }: Statement, start: number): boolean {
  return text.slice(content[0]?.[0] ?? 0, start).includes('\n');
}

function isAnotherNamed({ actors }: Reading, speaker: string | undefined, from: number, to: number): boolean {
  return actors.some(({ id, type, mentions }) => id !== speaker && type !== 'place' && stand(mentions, from, to));
}

function isNamed({ actors }: Reading, actor: string | undefined, from: number, to: number): boolean {
  return actors.some(({ id, mentions }) => id === actor && stand(mentions, from, to));
}

function stand(mentions: readonly (readonly [number, number])[], from: number, to: number): boolean {
  return mentions.some(([start]) => start >= from && start < to);
}

/** The same for the statements of one speaker; null for one without a name. */
function speakerKey({ speaker: { type, name, actor } }: Statement): string | null {
  if (type !== 'person' && type !== 'organisation') return null;
  return name === null ? null : (actor ?? name);
}

/** As a speaker is named a second time: a person by the last name, a body as the text calls it. */
function nameAgain({ text, actors }: Reading, { speaker }: Statement): string | null {
  const { name, type, actor, spans } = speaker;
  if (name === null) return null;
  const mention = spans.map(([start, end]) => text.slice(start, end)).join(' ');
  if (type === 'person') {
    const others = actors.filter((one) => one.type === 'person' && one.id !== actor).map((one) => one.name);
    return lastName(name, mention, others);
  }
  if (!mention.toLowerCase().endsWith(name.toLowerCase())) return null;
  return mention.replace(/^(?:The|A|An|Its|Their|Our)(?= )/, (article) => article.toLowerCase());
}

/** What belongs to a last name though it is written small. */
const PARTICLES = /(?:^| )((?:(?:van|von|de|del|der|den|di|da|dos|du|la|le|ten|ter|al|bin|ibn|el|af|av|zu) )+)$/;
/** What stands behind a last name. */
const NOT_LAST = /^(?:Jr|Sr|[IVX]+)\.?$/;

/** The last name of a person; the whole name where it is no last name, or that of another person of the text too. */
function lastName(name: string, mention: string, others: readonly string[]): string {
  const last = name.split(' ').at(-1) ?? name;
  if (NOT_LAST.test(last) || others.some((other) => other.split(' ').at(-1) === last)) return name;
  const whole = mention.endsWith(last) ? mention : name;
  return (PARTICLES.exec(whole.slice(0, -last.length))?.[1] ?? '') + last;
}
