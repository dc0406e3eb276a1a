import { WordModel } from './word-model.ts';

/** Packs bytes for `unpack`: base64 of what an arithmetic coder makes of the bits that `WordModel` did not foresee. */
export function pack(bytes: Uint8Array): string {
  const model = new WordModel(new Uint8Array(bytes.length));
  const out: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  for (const byte of bytes) {
    for (let shift = 7; shift >= 0; shift--) {
      const bit = (byte >> shift) & 1;
      const middle = low + Math.floor((high - low) / 65536) * model.foretell();
      if (bit === 1) high = middle;
      else low = middle + 1;
      model.learn(bit);
      while ((low ^ high) >>> 24 === 0) {
        out.push(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
    }
  }
  out.push(low >>> 24, 255, 255, 255);
  return Buffer.from(out).toString('base64').replace(/=+$/, '');
}
