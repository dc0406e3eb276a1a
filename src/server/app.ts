import { Hono } from 'hono';
import { Refused } from '#newsroom';
import { storyPage as drawStory, type ReplyForm } from '#site';
import { StorageTrouble, storyPage } from '#store';
import type { Bindings, House } from './context.ts';
import { type Address, readAddress } from './requests/address.ts';
import { answerKept, answerNotFound, answerText, answerTrouble, notAllowed, redirectTo } from './routes/answers.ts';
import { apiRoutes } from './routes/api.ts';
import { commentRoutes } from './routes/comments.ts';
import { compressed } from './routes/compressed.ts';
import { deskRoutes } from './routes/desk/index.ts';
import { answerFile, mediaFile } from './routes/media.ts';
import { operationRoutes } from './routes/operations.ts';
import { readRoutes } from './routes/reads.ts';
import { searchRoutes } from './routes/search.ts';

const RETRY_S = '60';
/** Addresses that take something else than reading, with what they take. */
const TAKES: Record<string, string> = { '/comments': 'POST', '/reads': 'POST' };

/** Everything that the page cache does not answer. */
export function createApp(house: House): Hono<Bindings> {
  const { newsroom } = house;
  const app = new Hono<Bindings>({ getPath: (request) => pathOf(request.url) });
  app.onError(async (error) => {
    if (error instanceof StorageTrouble) {
      house.log(error.message);
      return answerTrouble(newsroom.view(), 503, { 'Retry-After': RETRY_S });
    }
    if (error instanceof Refused) return answerText(`${error.message}\n`, 422);
    house.log('A request failed.', error);
    return answerTrouble(newsroom.view(), 500);
  });
  app.use(compressed);
  operationRoutes(app, house);
  readRoutes(app, house);
  commentRoutes(app, house);
  searchRoutes(app, house);
  apiRoutes(app, house);
  deskRoutes(app, house);
  app.all('*', (context) => answerRest(house, context.req.raw));
  return app;
}

async function answerRest(house: House, request: Request): Promise<Response> {
  const view = house.newsroom.view();
  const address = readAddress(addressIn(request.url));
  if (!address) return answerTrouble(view, 400);
  const takes = TAKES[address.path];
  if (takes !== undefined) return notAllowed(view, takes);
  if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed(view, 'GET, HEAD');
  const asset = house.assets.find(address.path);
  if (asset) return answerKept(request, asset, Date.now());
  if (address.path.startsWith('/media/')) return answerMedia(house, request, address.path);
  const reply = address.query.get('reply');
  const answer = reply === null ? null : await answerWithReply(house, address, reply);
  if (answer) return answer;
  const kept = house.pages.peek(address.path);
  const found = kept && address.query.size === 0 ? { page: kept } : await house.pages.find(address);
  if ('page' in found) return answerKept(request, found.page, Date.now());
  if ('redirect' in found) return redirectTo(found.redirect, 301);
  return answerNotFound(view, address.path);
}

async function answerMedia(house: House, request: Request, path: string): Promise<Response> {
  const file = mediaFile(house.newsroom.mediaDir, path.slice('/media/'.length));
  const answer = file === null ? null : await answerFile(request, file);
  return answer ?? answerNotFound(house.newsroom.view(), path);
}

/** A story's page with the form as one reader needs it: answering a comment, or told what became of the last one. */
async function answerWithReply({ newsroom }: House, address: Address, reply: string): Promise<Response | null> {
  const about = aboutReply(reply);
  const page = about && (await storyPage(newsroom.view(), address.path));
  if (!page) return null;
  const form = await newsroom.replyForm(page.facts.id, about);
  return answerHtmlPrivately(drawStory(page.facts, form).toString());
}

function aboutReply(reply: string): { parent: number } | { outcome: ReplyForm['outcome'] } | null {
  if (/^[1-9]\d{0,14}$/.test(reply)) return { parent: Number(reply) };
  return reply === 'held' || reply === 'refused' || reply === 'published' ? { outcome: reply } : null;
}

function answerHtmlPrivately(body: string): Response {
  const answer = answerText(body);
  answer.headers.set('Content-Type', 'text/html; charset=utf-8');
  return answer;
}

/** Path and parameters of a request as they came: `new URL` would already have changed them. */
function addressIn(url: string): string {
  const slash = url.indexOf('/', url.indexOf('://') + 3);
  return slash < 0 ? '/' : url.slice(slash);
}

function pathOf(url: string): string {
  return readAddress(addressIn(url))?.path ?? '/\0';
}
