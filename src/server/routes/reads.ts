import type { Context, Hono } from 'hono';
import { isbot } from 'isbot';
import { addressOf, type Bindings, type House } from '../context.ts';
import { readForm } from '../requests/form.ts';
import { answerTrouble, privateHeaders } from './answers.ts';

/** One transparent point. */
const POINT = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (sign) =>
  sign.charCodeAt(0),
);
const BEACON_LIMIT = 1024;

/** Counts reads: by a beacon from the page, or, without script, by a point in it. Neither waits for the store. */
export function readRoutes(app: Hono<Bindings>, house: House): void {
  app.post('/reads', async (context) => {
    const form = await readForm(context.req.raw, BEACON_LIMIT);
    if (typeof form === 'number') return answerTrouble(house.newsroom.view(), form);
    count(house, context, form.get('story') ?? '');
    return new Response(null, { status: 204, headers: privateHeaders() });
  });
  app.get('/reads/:file{[0-9]+\\.gif}', (context) => {
    count(house, context, context.req.param('file').slice(0, -4));
    return new Response(POINT, { headers: privateHeaders({ 'Content-Type': 'image/gif' }) });
  });
}

function count(house: House, context: Context<Bindings>, story: string): void {
  const userAgent = context.req.header('user-agent') ?? '';
  if (context.req.method === 'HEAD' || context.req.header('sec-fetch-site') === 'cross-site') return;
  if (!/^[1-9]\d{0,14}$/.test(story) || isbot(userAgent) || userAgent === '' || isAhead(context)) return;
  house.newsroom.countRead(Number(story), { address: addressOf(house, context), userAgent });
}

/** A page fetched before anybody asked to see it. */
function isAhead({ req }: Context<Bindings>): boolean {
  const purpose = [req.header('sec-purpose'), req.header('purpose'), req.header('x-moz'), req.header('x-purpose')];
  return purpose.some((value) => /prefetch|prerender|preview/i.test(value ?? ''));
}
