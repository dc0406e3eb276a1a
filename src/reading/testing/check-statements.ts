import assert from 'node:assert/strict';
import { read } from '../read.ts';
import type { Statement } from '../reading.ts';
import { drawMarks, type Mark, readMarked } from './marked.ts';

/**
 * Reads a text in which statements are drawn and asserts that they are found as drawn: content in ⟦⟧, speaker in ⟨⟩, and
 * the cue in ⟪⟫ where the text draws any cue. Small digits tell statements apart where it matters whose speaker is whose;
 * a pronoun for somebody named may be drawn like any speaker. Stances count only where `stances` is true.
 * @returns the statements found, for what brackets cannot show.
 */
export function checkStatements(marked: string, { stances = false } = {}): Statement[] {
  const { text, marks } = readMarked(marked);
  const statements = read(text).statements.filter(({ cue }) => stances || cue?.kind !== 'stance');
  const drawsCues = marks.some(({ bracket }) => bracket === '⟪');
  const numbered = marks.some(({ group }) => group > 0);
  const found = statements.flatMap((statement, index) => marksOf(statement, numbered ? index + 1 : 0, drawsCues));
  const fired = statements.map(({ rule, cue }) => `${rule} (${cue?.verb ?? 'no cue'})`).join(', ');
  assert.equal(drawMarks(text, withoutRepeats(found)), marked, `rules that fired: ${fired || 'none'}`);
  return statements;
}

function marksOf({ content, speaker, cue }: Statement, group: number, drawsCues: boolean): Mark[] {
  const marks = (bracket: Mark['bracket'], spans: Statement['content']): Mark[] =>
    spans.map((span) => ({ bracket, group, span }));
  return [...marks('⟦', content), ...marks('⟨', speaker.spans), ...(drawsCues && cue ? marks('⟪', cue.spans) : [])];
}

/** Two statements of one speaker draw that speaker once. */
function withoutRepeats(marks: Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ bracket, group, span }) => {
    const key = `${bracket}${group} ${span.join('-')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
