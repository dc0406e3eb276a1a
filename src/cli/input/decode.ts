/**
 * The text of a file's bytes: UTF-8, UTF-16 with its mark, what an HTML page declares, else Windows-1252, which reads any byte.
 * A mark of the encoding is no part of the text. null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (encodingMark(bytes) === null && bytes.subarray(0, 8192).includes(0)) return null;
  return decodeBytes(bytes);
}

/** The same for bytes that are known to be text. */
export function decodeBytes(bytes: Uint8Array): string {
  const marked = encodingMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** What the two bytes of a UTF-16 mark tell; null without one. */
export function encodingMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return declared && declared.toLowerCase() !== 'utf-8' ? new TextDecoder(declared).encoding : 'windows-1252';
  } catch {
    return 'windows-1252';
  }
}
