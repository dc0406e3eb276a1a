import { type Standing, settleStory } from '#store';
import type { Desk } from './desk.ts';
import { settleRecord } from './settle-record.ts';

/** Brings all that follows from a story's state, words and places into step, lists and record; tells the keys that changed. */
export async function settle(desk: Desk, story: number, before: Standing): Promise<void> {
  desk.changed(...(await settleStory(desk.store, desk.writing, desk.clock, story, before)));
  await settleRecord(desk, story);
}
