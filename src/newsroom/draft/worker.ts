import type { Draft, DraftReading } from '#story';
import { readDraft } from './read-draft.ts';

/** The worker of the browser in which this file runs, bundled; nothing in Node loads it. */
declare const self: {
  addEventListener(type: 'message', take: (event: { data: Draft }) => void): void;
  postMessage(reading: DraftReading): void;
};

self.addEventListener('message', ({ data }) => self.postMessage(readDraft(data)));
