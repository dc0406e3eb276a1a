// What test/browser/same-reading.test.ts runs in a browser: the engine, its findings, and how the desk reads a draft.
export { check } from '#findings';
export { read } from '#reading';
export { readDraft } from '../../src/newsroom/draft/read-draft.ts';
