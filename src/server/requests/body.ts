/** What a form may weigh. */
export const FORM_LIMIT = 64 * 1024;

export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge';
}

/**
 * Reads a body up to a limit of bytes.
 * @throws BodyTooLarge for more; what is left is not read.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) throw new BodyTooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}
