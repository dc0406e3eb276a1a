import { type Outline, quotationAt } from './outline.ts';

const COMMA = 44;

/** The character before the mark that closes a quotation. */
function lastCode(o: Outline, at: number): number {
  return o.scan.text.charCodeAt(quotationAt(o, at).span[1] - 2);
}

/** A quotation that ends in a comma, dash or question goes on in the sentence around it. */
export function endsOpen(o: Outline, at: number): boolean {
  const code = lastCode(o, at);
  return code === COMMA || code === 63 || code === 33 || code === 45 || code === 0x2014;
}

export const endsInComma = (o: Outline, at: number): boolean => lastCode(o, at) === COMMA;

/** A quotation that ends with a stop or comma is speech, not a term. */
export function endsSpeech(o: Outline, at: number): boolean {
  const code = lastCode(o, at);
  return code === COMMA || code === 46 || code === 63 || code === 33;
}
