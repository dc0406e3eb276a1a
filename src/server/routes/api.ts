import type { Hono } from 'hono';
import { searchPage } from '#store';
import { inJson, JSON_TYPE } from '../api/render-api.ts';
import { API, routeApi } from '../api/route-api.ts';
import type { Bindings, House } from '../context.ts';
import { readAddress } from '../requests/address.ts';
import { numberOf } from '../requests/number.ts';
import { answerKept, privateHeaders, redirectTo } from './answers.ts';

const LONGEST = 200;

/** The open interface: read-only JSON, kept like pages; anybody's page may ask it. */
export function apiRoutes(app: Hono<Bindings>, { newsroom, pages }: House): void {
  app.on(['GET', 'HEAD'], API.slice(0, -1), () => redirectTo(API, 301));
  app.on(['GET', 'HEAD'], `${API}search`, async (context) => {
    const typed = (context.req.query('q') ?? '').trim().slice(0, LONGEST);
    const page = await searchPage(newsroom.view(), typed, numberOf(context.req.query('page'), 1));
    if (!page) return notThere();
    const headers = { 'Cache-Control': 'public, max-age=0, s-maxage=10' };
    return answerJson(inJson(page.facts), 200, headers);
  });
  app.on(['GET', 'HEAD'], `${API}*`, async (context) => {
    const { raw } = context.req;
    const address = readAddress(raw.url.slice(raw.url.indexOf('/', raw.url.indexOf('://') + 3)));
    const found = address && routeApi(address) ? await pages.find(address) : null;
    return found && 'page' in found ? answerKept(raw, found.page, Date.now()) : notThere();
  });
  app.all('/api/*', (context) =>
    context.req.method === 'GET' || context.req.method === 'HEAD'
      ? notThere()
      : answerJson('{"error":"This interface is for reading: GET alone."}\n', 405, { Allow: 'GET, HEAD' }),
  );
}

function notThere(): Response {
  return answerJson('{"error":"There is nothing here, or it is not out. See /api/v1/openapi.json."}\n', 404);
}

function answerJson(body: string, status: number, more: Record<string, string> = {}): Response {
  const headers = privateHeaders({ 'Content-Type': JSON_TYPE, 'Access-Control-Allow-Origin': '*', ...more });
  return new Response(body, { status, headers });
}
