import { Unit } from './characters.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { wordSet } from './vocabulary.ts';

const NUMBERED = wordSet(['figure', 'table', 'chapter', 'section', 'step', 'part']);

/** True where an item of a list begins inside a line: at a bullet, or at "2." or "b)" when the sentence began with "1." or "a)". */
export function isItemStart(tokens: Tokens, first: number, at: number, lineEnd: number): boolean {
  const { text, kind, start, end } = tokens;
  if (start[at] === end[at - 1]) return false;
  const code = text.charCodeAt(start[at]!);
  if (isBullet(code)) return at + 1 < lineEnd;
  if (at + 2 >= lineEnd) return false;
  const opener = itemNumber(tokens, first);
  return opener > 0 && itemNumber(tokens, at) === opener + 1 && kind[at + 2] !== Kind.number;
}

/** Whether the stop at `at` belongs to the number or letter that opens an item: "3. ", "a. ", "• 9. ", "4.1. ", "Table 2. ". */
export function endsItemNumber(tokens: Tokens, first: number, at: number): boolean {
  const { text, kind, shape, start, end, word } = tokens;
  const opener = isBullet(text.charCodeAt(start[first]!)) ? first + 1 : first;
  if (at === opener + 2 && kind[opener + 1] === Kind.number && NUMBERED.has(word[opener]!)) return true;
  if (at !== opener + 1) return at === opener && shape[at] === Shape.initial;
  if (kind[opener] === Kind.number)
    return !(end[opener]! - start[opener]! === 4 && !text.slice(start[opener], end[opener]).includes('.'));
  return kind[opener] === Kind.word && end[opener]! - start[opener]! === 1;
}

/** The number at a token that opens an item ("2.", "2)", "b."), 0 where it does not. */
function itemNumber({ text, kind, start, end }: Tokens, at: number): number {
  if (isBullet(text.charCodeAt(start[at]!))) at++;
  const length = end[at]! - start[at]!;
  const mark = text.charCodeAt(end[at]!);
  if (length > 2 || (mark !== Unit.stop && mark !== Unit.roundClose)) return 0;
  if (kind[at] === Kind.number) return Number(text.slice(start[at], end[at]));
  const letter = text.charCodeAt(start[at]!);
  return kind[at] === Kind.word && length === 1 && letter >= 97 && letter <= 122 ? letter : 0;
}

/** • ‣ ⁃ ◦ ■ ▪ ● ✓ and their like */
function isBullet(code: number): boolean {
  return (
    code === Unit.bullet ||
    code === 0x2023 ||
    code === 0x2043 ||
    (code >= 0x25a0 && code <= 0x25ff) ||
    (code >= 0x2713 && code <= 0x2718)
  );
}

/** Marks in a row that make a rule across the page. */
const RULE_LENGTH = 5;

/** True where a rule of one mark ("-----", "*****") begins. */
export function startsRule(tokens: Tokens, at: number): boolean {
  if (at + RULE_LENGTH > tokens.count || repeats(tokens, at)) return false;
  for (let next = at + 1; next < at + RULE_LENGTH; next++) if (!repeats(tokens, next)) return false;
  return true;
}

/** True behind a rule of one mark. */
export function endsRule(tokens: Tokens, at: number): boolean {
  for (let before = 1; before < RULE_LENGTH; before++) if (!repeats(tokens, at - before)) return false;
  return true;
}

/** True where a mark of a rule stands right behind the same mark. */
function repeats({ text, start, end }: Tokens, at: number): boolean {
  if (at < 1 || start[at] !== end[at - 1]) return false;
  const mark = text.charCodeAt(start[at]!);
  const rules =
    mark === Unit.hyphen ||
    mark === Unit.asterisk ||
    mark === Unit.underscore ||
    mark === Unit.equals ||
    mark === Unit.hash ||
    mark === Unit.tilde;
  return rules && text.charCodeAt(start[at - 1]!) === mark;
}
