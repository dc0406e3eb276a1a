export { type Outline, outline, type QuotedStretch, quotationsOf } from './outline.ts';
export { type Circumstances, read } from './read.ts';
export type * from './reading.ts';
export { READING_VERSION } from './version.ts';
