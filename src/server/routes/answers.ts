import type { Context } from 'hono';
import { errorPage, type Html, notFoundPage } from '#site';
import { notFoundPage as notFoundFacts, paperPage, type View } from '#store';
import { plainAnswer } from '../front/answer.ts';
import { SECURITY } from '../headers.ts';
import { chooseCoding } from '../pages/coding.ts';
import type { KeptPage } from '../pages/kept-page.ts';
import { sayingOf } from '../trouble/sayings.ts';

/** Header lines of an answer for one reader alone. */
export function privateHeaders(more: Record<string, string> = {}): Headers {
  const headers = new Headers({ 'Cache-Control': 'no-store', ...more });
  for (let index = 0; index < SECURITY.length; index += 2) headers.set(SECURITY[index]!, SECURITY[index + 1]!);
  return headers;
}

export function answerHtml(page: Html, status = 200, more: Record<string, string> = {}): Response {
  return new Response(page.toString(), {
    status,
    headers: privateHeaders({ 'Content-Type': 'text/html; charset=utf-8', ...more }),
  });
}

export function answerText(text: string, status = 200): Response {
  return new Response(text, { status, headers: privateHeaders({ 'Content-Type': 'text/plain; charset=utf-8' }) });
}

export function answerJson(facts: object, status = 200): Response {
  const headers = privateHeaders({ 'Content-Type': 'application/json; charset=utf-8' });
  return new Response(JSON.stringify(facts), { status, headers });
}

/** A kept page, in the coding that the request takes, or 304. */
export function answerKept(request: Request, page: KeptPage, now: number): Response {
  const { status, lines, body } = plainAnswer(
    page,
    {
      head: request.method === 'HEAD',
      coding: chooseCoding(request.headers.get('accept-encoding') ?? undefined),
      ifNoneMatch: request.headers.get('if-none-match'),
    },
    now,
  );
  const headers = new Headers();
  for (let index = 0; index < lines.length; index += 2) headers.append(lines[index]!, lines[index + 1]!);
  return new Response(body === null ? null : new Uint8Array(body), { status, headers });
}

/** Sends on to another address of this site; no other can come out. */
export function redirectTo(path: string, status: 301 | 303 = 303): Response {
  const inside = `/${path.replace(/^[/\\]+/, '')}`;
  const headers = privateHeaders({ Location: inside });
  if (status === 301) headers.set('Cache-Control', 'public, max-age=3600');
  return new Response(null, { status, headers });
}

/** 404 with a search for the words of the address. */
export async function answerNotFound(view: View, path: string): Promise<Response> {
  const { facts } = await notFoundFacts(view, path);
  return answerHtml(notFoundPage(facts), 404);
}

/** A 4xx or 5xx in plain words, with the paper's masthead where the store can be read. */
export async function answerTrouble(view: View, status: number, more: Record<string, string> = {}): Promise<Response> {
  const paper = await paperPage(view).then(
    ({ facts }) => facts,
    () => null,
  );
  return answerHtml(errorPage({ paper, status, ...sayingOf(status) }), status, more);
}

/** 405, with the methods that the address takes. */
export function notAllowed(view: View, allow: string): Promise<Response> {
  return answerTrouble(view, 405, { Allow: allow });
}

/** The path of a request as it was sent, for words in pages. */
export function pathOf(context: Context): string {
  return new URL(context.req.url).pathname;
}
