import type { Span } from '#text';

/**
 * Texts of tests with spans drawn in them: `⟦"It rained,"⟧ said ⟨Dana Reyes⟩.`
 * What a bracket stands for is the test's own matter; statements use ⟦content⟧, ⟨speaker⟩ and ⟪cue⟫. A small digit
 * behind the opening bracket (⟦₁ … ⟧) tells spans of several things apart; without one it is 0.
 */
export interface Mark {
  bracket: '⟦' | '⟨' | '⟪';
  group: number;
  span: Span;
}

const PAIRS: Record<string, string> = { '⟦': '⟧', '⟨': '⟩', '⟪': '⟫' };
const DIGITS = '₀₁₂₃₄₅₆₇₈₉';

/** Takes the brackets out of a marked text: the bare text, and each span in order of its start. Throws where a bracket has no partner. */
export function readMarked(marked: string): { text: string; marks: Mark[] } {
  const open: { bracket: Mark['bracket']; group: number; start: number }[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const unit = marked.charAt(at);
    if (isOpening(unit)) {
      const digit = DIGITS.indexOf(marked.charAt(at + 1) || ' ');
      open.push({ bracket: unit, group: Math.max(0, digit), start: text.length });
      if (digit >= 0) at++;
    } else if (Object.values(PAIRS).includes(unit)) {
      const last = open.pop();
      if (!last || PAIRS[last.bracket] !== unit) throw new Error(`"${unit}" closes nothing in: ${marked}`);
      marks.push({ bracket: last.bracket, group: last.group, span: [last.start, text.length] });
    } else text += unit;
  }
  if (open.length > 0) throw new Error(`"${open[0]?.bracket}" is never closed in: ${marked}`);
  return { text, marks: marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]) };
}

/** Draws spans into a text, the opposite of `readMarked`: what a program found, to be compared with the test's own text. */
export function drawMarks(text: string, marks: readonly Mark[]): string {
  const outerFirst = [...marks].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const openings = new Map<number, string[]>();
  const closings = new Map<number, string[]>();
  for (const { bracket, group, span } of outerFirst) {
    openings.set(span[0], [...(openings.get(span[0]) ?? []), bracket + (group > 0 ? DIGITS.charAt(group) : '')]);
    closings.set(span[1], [PAIRS[bracket] ?? '', ...(closings.get(span[1]) ?? [])]);
  }
  let drawn = '';
  for (let at = 0; at <= text.length; at++) {
    drawn += (closings.get(at) ?? []).join('') + (openings.get(at) ?? []).join('') + text.charAt(at);
  }
  return drawn;
}

function isOpening(unit: string): unit is Mark['bracket'] {
  return unit in PAIRS;
}
