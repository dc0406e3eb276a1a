/** What the bytes of a file say it is; nothing else (name, stated type) is believed. */
export interface Sniffed {
  extension: 'jpg' | 'png' | 'gif' | 'webp' | 'avif';
  width: number;
  height: number;
}

/** Kind and size of a picture by its bytes; null for anything else, SVG among it, which can carry script. */
export function sniffPicture(bytes: Buffer): Sniffed | null {
  try {
    const sniffed = png(bytes) ?? jpeg(bytes) ?? gif(bytes) ?? webp(bytes) ?? avif(bytes);
    return sniffed && sniffed.width > 0 && sniffed.height > 0 ? sniffed : null;
  } catch {
    // A read beyond the end: a picture that breaks off in its header.
    return null;
  }
}

function png(bytes: Buffer): Sniffed | null {
  if (bytes.readUInt32BE(0) !== 0x89504e47 || bytes.readUInt32BE(4) !== 0x0d0a1a0a) return null;
  return { extension: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function gif(bytes: Buffer): Sniffed | null {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return null;
  return { extension: 'gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}

/** Segments follow each other from the start; the size stands in the first "start of frame". */
function jpeg(bytes: Buffer): Sniffed | null {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; ; ) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { extension: 'jpg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
}

function webp(bytes: Buffer): Sniffed | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const kind = bytes.toString('latin1', 12, 16);
  const extension = 'webp';
  if (kind === 'VP8X') return { extension, width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
  if (kind === 'VP8 ') {
    return { extension, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }
  if (kind !== 'VP8L') return null;
  const bits = bytes.readUInt32LE(21);
  return { extension, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

/** The size stands in an `ispe` box near the start. */
function avif(bytes: Buffer): Sniffed | null {
  if (!/^ftypavi[fs]$/.test(bytes.toString('latin1', 4, 12))) return null;
  const box = bytes.subarray(0, 4096).indexOf('ispe', 0, 'latin1');
  if (box < 0) return null;
  return { extension: 'avif', width: bytes.readUInt32BE(box + 8), height: bytes.readUInt32BE(box + 12) };
}
