import type { RequestListener } from 'node:http';
import type { House } from './context.ts';
import { type Listening, type ListenOptions, listen } from './listen.ts';
import { makeDraftScripts } from './make-draft-scripts.ts';
import { type HouseOptions, type OpenHouse, openHouse } from './open-house.ts';

export interface Serving extends Listening {
  newsroom: OpenHouse['house']['newsroom'];
}

/**
 * Serves a newsroom from this process.
 * @throws what `openHouse` and `listen` throw; nothing then stays open.
 */
export async function serve(options: HouseOptions & ListenOptions): Promise<Serving> {
  const { house, close } = await openHouse({ draftScripts: makeDraftScripts, ...options });
  try {
    let app: Promise<RequestListener> | undefined;
    const loadApp = () => {
      app ??= listenerOf(house);
      return app;
    };
    const listening = await listen(loadApp, house.pages, options);
    // Readers get their first page from the front; everything else is loaded while they look at it.
    setImmediate(loadApp);
    return {
      ...listening,
      newsroom: house.newsroom,
      async close() {
        await listening.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function listenerOf(house: House): Promise<RequestListener> {
  const { getRequestListener, RequestError } = await import('@hono/node-server');
  const { createApp } = await import('./app.ts');
  const { answerTrouble } = await import('./routes/answers.ts');
  return getRequestListener(createApp(house).fetch, {
    overrideGlobalObjects: false,
    errorHandler: (error) => answerTrouble(house.newsroom.view(), error instanceof RequestError ? 400 : 500),
  });
}
