import type { Reading, Statement } from '#reading';

/** Cues by which somebody speaks; who merely hopes or believes has said nothing yet. */
const SPEAKS = ['speech', 'according-to', 'noun'];

/**
 * Whose words a sentence without a speaker can only be: the one who alone speaks in its paragraph before it, where nobody
 * else has been named since.
 * @param start where the sentence begins
 * @returns the name as it stands behind "said"; null where nobody, or more than one, could have spoken.
 */
export function speakerBefore(reading: Reading, start: number): string | null {
  const { text, statements, actors } = reading;
  const paragraph = text.lastIndexOf('\n', start) + 1;
  const before = statements.filter(({ content: [first] }) => first && first[0] >= paragraph && first[0] < start);
  const last = before.at(-1);
  if (!last || before.some((one) => speakerKey(one) !== speakerKey(last))) return null;
  if (!before.some(({ cue }) => cue && SPEAKS.includes(cue.kind))) return null;
  const said = Math.max(...[...last.content, ...last.speaker.spans, ...(last.cue?.spans ?? [])].map(([, end]) => end));
  const isAnother = ({ id, type }: Reading['actors'][number]): boolean => type !== 'place' && id !== last.speaker.actor;
  const others = actors.filter(isAnother).flatMap(({ mentions }) => mentions);
  if (said > start || others.some(([at]) => at >= said && at < start)) return null;
  return nameAgain(reading, last);
}

/** The same for the statements of one speaker; '' for one who has no name, which is nobody's. */
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
