import type { Builder, Tag } from './builder.ts';
import { BARRIERS } from './elements.ts';
import { Flow } from './flow.ts';
import { scriptOf } from './script.ts';
import type { Block } from './tree.ts';

export function openList(builder: Builder, tag: Tag): void {
  builder.closeText();
  const outer = builder.context.flow;
  const list = { items: [] as Block[][], stray: new Flow() };
  const start = tag.name === 'ol' && /^-?\d{1,6}$/.test(tag.get('start') ?? '') ? Number(tag.get('start')) : null;
  builder.pushDeeper(tag.name, { list, flow: list.stray }, () => {
    gatherStray(list);
    if (list.items.length === 0) return;
    outer.add({
      kind: tag.name === 'ol' ? 'ol' : 'ul',
      script: scriptOf(tag),
      start: start === 1 ? null : start,
      reversed: tag.name === 'ol' && tag.get('reversed') !== null,
      items: list.items,
    });
  });
}

export function openItem(builder: Builder): void {
  builder.closeText();
  builder.closeNearest(
    (tag) => tag === 'li',
    (tag) => tag === 'ul' || tag === 'ol' || BARRIERS.has(tag),
  );
  const { list } = builder.context;
  if (!list) {
    builder.pushBoundary('li');
    return;
  }
  gatherStray(list);
  const flow = new Flow();
  builder.push('li', { flow }, () => {
    const blocks = flow.take();
    if (blocks.length > 0) list.items.push(blocks);
  });
}

export function openQuote(builder: Builder, tag: Tag): void {
  builder.closeText();
  const outer = builder.context.flow;
  const flow = new Flow();
  builder.pushDeeper('blockquote', { flow, list: null }, () => {
    const blocks = flow.take();
    if (blocks.length > 0) outer.add({ kind: 'blockquote', script: scriptOf(tag), blocks });
  });
}

/** What stands in a list and in none of its items belongs to the item before it. */
function gatherStray(list: { items: Block[][]; stray: Flow }): void {
  const blocks = list.stray.take();
  if (blocks.length === 0) return;
  const last = list.items.at(-1);
  if (!last) list.items.push(blocks);
  else for (const block of blocks) last.push(block);
}
