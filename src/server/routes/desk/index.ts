import type { Hono } from 'hono';
import { DESK_SHEET, DESK_SHEET_PATH } from '#desk';
import { readSettings } from '#store';
import { may } from '#story';
import type { Bindings, House } from '../../context.ts';
import { isSameOrigin } from '../../requests/same-origin.ts';
import { answerTrouble, redirectTo } from '../answers.ts';
import { asUser } from './as-user.ts';
import { correctionRoutes } from './corrections.ts';
import { draftScriptRoutes } from './draft-scripts.ts';
import { draftRoutes } from './drafts.ts';
import { nameRoutes } from './names.ts';
import { queueRoutes } from './queue.ts';
import { readingRoutes } from './reading.ts';
import { settingsRoutes } from './settings.ts';
import { signInRoutes } from './sign-in.ts';
import { storyRoutes } from './stories.ts';

/** The desk: nothing of it is kept, and every write comes from a page of this site. */
export function deskRoutes(app: Hono<Bindings>, house: House): void {
  app.use('/desk/*', async (context, next) => {
    const { req } = context;
    const isWrite = req.method !== 'GET' && req.method !== 'HEAD';
    const headers = { site: req.header('sec-fetch-site'), origin: req.header('origin'), host: req.header('host') };
    // Whoever signs in may write soon.
    void house.drafts.bring();
    if (isWrite && !isSameOrigin(headers, await baseUrlOf(house))) return answerTrouble(house.newsroom.view(), 403);
    await next();
    // With "no-referrer" a browser would not say where our own forms come from.
    context.header('Referrer-Policy', 'same-origin');
    return undefined;
  });
  house.assets.add({ path: DESK_SHEET_PATH, type: 'text/css; charset=utf-8', body: DESK_SHEET });
  draftScriptRoutes(app, house);
  signInRoutes(app, house);
  queueRoutes(app, house);
  storyRoutes(app, house);
  draftRoutes(app, house);
  correctionRoutes(app, house);
  readingRoutes(app, house);
  nameRoutes(app, house);
  settingsRoutes(app, house);
  // Typed as people type them, without the last stroke.
  for (const path of ['/desk', '/desk/stories', '/desk/comments', '/desk/names', '/desk/settings'])
    app.get(path, () => redirectTo(`${path}/`));
  app.get('/desk/', (context) =>
    asUser(house, context, async (user) => redirectTo(may(user.role, 'write') ? '/desk/stories/' : '/desk/comments/')),
  );
}

/** The address that readers use, which a proxy in front may not hand on as the host. */
async function baseUrlOf({ newsroom }: House): Promise<string> {
  return (await readSettings(newsroom.store.db)).baseUrl;
}
