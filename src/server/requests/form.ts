import { BodyTooLarge, FORM_LIMIT, readBody } from './body.ts';

/** The fields of a posted form, or the status that says why there are none: 411, 413 or 415. */
export async function readForm(request: Request, limit = FORM_LIMIT): Promise<URLSearchParams | number> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return 415;
  const body = await bodyOf(request, limit);
  return typeof body === 'number' ? body : new URLSearchParams(new TextDecoder().decode(body));
}

/** The fields and files of a posted form of either kind, or the status that says why there are none. */
export async function readFormWithFiles(request: Request, limit: number): Promise<FormData | number> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return 415;
  const body = await bodyOf(request, limit);
  if (typeof body === 'number') return body;
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch {
    return 400;
  }
}

async function bodyOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | number> {
  try {
    return await readBody(request, limit);
  } catch (error) {
    // Whatever else stops a body, it is the client that went away.
    return error instanceof BodyTooLarge ? 413 : 400;
  }
}
