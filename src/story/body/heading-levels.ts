import type { Block } from './tree.ts';

const LEVELS = ['h2', 'h3', 'h4'] as const;

/**
 * Closes gaps between the levels of headings: under the headline (h1) comes h2, whatever the first heading was, and under
 * an h2 an h3. Headings that were of one level under the same heading stay of one level.
 */
export function closeHeadingGaps(blocks: readonly Block[]): void {
  const above: string[] = [];
  for (const block of inOrder(blocks)) {
    if (block.kind !== 'h2' && block.kind !== 'h3' && block.kind !== 'h4') continue;
    const stated = block.kind;
    while ((above.at(-1) ?? '') >= stated) above.pop();
    block.kind = LEVELS[Math.min(above.length, LEVELS.length - 1)] ?? 'h4';
    above.push(stated);
  }
}

function* inOrder(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'blockquote') yield* inOrder(block.blocks);
    else if (block.kind === 'ul' || block.kind === 'ol') for (const item of block.items) yield* inOrder(item);
    else if (block.kind === 'table') {
      for (const row of [...block.head, ...block.body, ...block.foot])
        for (const cell of row) yield* inOrder(cell.blocks);
    }
  }
}
