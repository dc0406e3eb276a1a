import { WordModel } from './word-model.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that `pack` packed, `length` of them. The same in every engine: whole numbers and plain arithmetic. */
export function unpack(packed: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const model = new WordModel(bytes);
  let read = 0;
  let bits = 0;
  let held = 0;
  const nextByte = (): number => {
    while (held < 8) {
      bits = ((bits & 0xff) << 6) | Math.max(0, DIGITS.indexOf(packed[read++] ?? '/'));
      held += 6;
    }
    held -= 8;
    return (bits >> held) & 255;
  };
  let low = 0;
  let high = 0xffffffff;
  let code = 0;
  for (let at = 0; at < 4; at++) code = ((code << 8) | nextByte()) >>> 0;
  for (let left = length * 8; left > 0; left--) {
    const middle = low + Math.floor((high - low) / 65536) * model.foretell();
    const bit = code <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    model.learn(bit);
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      code = ((code << 8) | nextByte()) >>> 0;
    }
  }
  return bytes;
}
