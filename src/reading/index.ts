export { type Outline, outline } from './outline.ts';
export { type Circumstances, read } from './read.ts';
export type * from './reading.ts';
export { READING_VERSION } from './version.ts';
