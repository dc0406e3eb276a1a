const isGap = (unit: number): boolean => unit <= 32 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a);

/** How many words, parted by spaces, a text has; counted no further than to one more than is asked for. */
export function wordCount(text: string, most: number): number {
  let count = 0;
  let isWord = false;
  for (let at = 0; at < text.length && count <= most; at++) {
    const gap = isGap(text.charCodeAt(at));
    if (!gap && !isWord) count++;
    isWord = !gap;
  }
  return count;
}
