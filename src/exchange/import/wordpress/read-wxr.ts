import { open } from 'node:fs/promises';
import type { WxrPart } from './wxr.ts';
import { WxrParser } from './wxr-parser.ts';

const PIECE = 256 * 1024;

/**
 * Reads a WXR file of any size, a piece at a time.
 * @param read hears how many bytes of it were read so far.
 * @throws DamagedFile after all parts that stand before the damage were given.
 */
export async function* readWxr(file: string, read: (bytes: number) => void = () => {}): AsyncGenerator<WxrPart> {
  const handle = await open(file);
  try {
    const parser = new WxrParser();
    const buffer = Buffer.allocUnsafe(PIECE);
    let decoder: TextDecoder | undefined;
    let position = 0;
    let begun = false;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, PIECE, position);
      position += bytesRead;
      decoder ??= decoderOf(buffer.subarray(0, bytesRead));
      const last = bytesRead === 0;
      try {
        const text = decoder.decode(buffer.subarray(0, bytesRead), { stream: !last });
        parser.write(begun ? text : withoutLateDeclaration(text));
        begun = true;
        if (last) parser.end();
      } finally {
        yield* parser.take();
        read(position);
      }
      if (last) return;
    }
  } finally {
    await handle.close();
  }
}

/** Plugins print blank lines before an export; its declaration, which then stands too late, is made blank in its place. */
function withoutLateDeclaration(start: string): string {
  return start.replace(/^\s+<\?xml[^>]*\?>/, (late) => late.replace(/[^\n]/g, ' '));
}

/** By the byte order mark or the XML declaration; a charset that is not known is read as UTF-8. */
function decoderOf(start: Buffer): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  const label = /^[^>]{0,100}encoding=["']([\w-]+)["']/.exec(start.subarray(0, 200).toString('latin1'))?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
