import { createApp } from './app.ts';
import { type Listening, type ListenOptions, listen } from './listen.ts';
import { type HouseOptions, type OpenHouse, openHouse } from './open-house.ts';

export interface Serving extends Listening {
  newsroom: OpenHouse['house']['newsroom'];
}

/**
 * Serves a newsroom from this process.
 * @throws what `openHouse` and `listen` throw; nothing then stays open.
 */
export async function serve(options: HouseOptions & ListenOptions): Promise<Serving> {
  const { house, close } = await openHouse(options);
  try {
    const listening = await listen(createApp(house), house.pages, options);
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
