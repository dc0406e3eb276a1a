export { type Circumstances, read } from './read.ts';
export type * from './reading.ts';
export { READING_VERSION } from './version.ts';
