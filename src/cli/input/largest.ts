/** Bytes; a single text larger than this is no story. */
export const LARGEST = 64 * 1024 * 1024;

export const TOO_LARGE = `larger than ${LARGEST / 1024 / 1024} MB; give many texts as JSONL, a row each`;
