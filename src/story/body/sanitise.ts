import { closeHeadingGaps } from './heading-levels.ts';
import { parseBody } from './parse.ts';
import { writeBody } from './write.ts';

/**
 * Any HTML as a body: the one pass that is made when a body is saved, and the last thing to touch it.
 * @returns only elements and attributes of the subset (docs/body.md), in one written form, so that a second pass changes
 * nothing. Takes time and space linear in the input, whatever the nesting.
 */
export function sanitiseBody(html: string): string {
  const blocks = parseBody(html);
  closeHeadingGaps(blocks);
  return writeBody(blocks);
}
