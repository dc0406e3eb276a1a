import type { Actor, Reading, Statement } from '#reading';
import type { SpeakerCorrection } from '#store';
import { saidWords } from '#story';

/** A reading in which the words that editors put right have the speaker whom they named. Words are found wherever they stand now. */
export function withCorrectedSpeakers(reading: Reading, corrections: readonly SpeakerCorrection[]): Reading {
  const actors = [...reading.actors];
  const statements = reading.statements.map((statement): Statement => {
    const words = saidWords(reading.text, statement);
    const correction = corrections.findLast((one) => one.words !== '' && words === one.words);
    return correction ? { ...statement, speaker: speakerFrom(statement, correction, actors) } : statement;
  });
  return { ...reading, actors, statements };
}

function speakerFrom(
  { speaker }: Statement,
  { name, kind, role }: SpeakerCorrection,
  actors: Actor[],
): Statement['speaker'] {
  const { spans } = speaker;
  const saidAs = role === '' ? {} : { role };
  if (kind === 'unnamed') return { spans, type: 'anonymous', name: null, ...saidAs };
  if (kind === 'document') return { spans, type: 'document', name, ...saidAs };
  return { spans, type: kind, name, ...saidAs, actor: actorNamed(name, kind, role, actors) };
}

/** The actor of that name; one is added where the text has none. */
function actorNamed(name: string, type: 'person' | 'organisation', role: string, actors: Actor[]): string {
  const known = actors.find((actor) => actor.type === type && [actor.name, ...actor.aliases].includes(name));
  if (known) return known.id;
  const id = `corrected-${actors.length + 1}`;
  actors.push({ id, name, type, roles: role === '' ? [] : [role], aliases: [], mentions: [] });
  return id;
}
