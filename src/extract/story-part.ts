import { type Block, blocksOf } from './blocks.ts';
import { isFurniture } from './furniture.ts';
import type { PageElement } from './page.ts';

/** A paragraph that only a story has: long enough, in sentences, few links. Its weight is its length, 0 for any other block. */
export function proseWeight({ text, linked, tag }: Block): number {
  if (text.length < 60 || /^h[1-6]$/.test(tag)) return 0;
  if (linked / text.length > 0.4) return 0;
  const marks = (text.match(/[.,!?;:”"]/g) ?? []).length;
  if (marks < 2 && text.length < 160) return 0;
  return Math.min(text.length, 1200);
}

/** So much of all prose must a part hold for the search to go down into it. */
const MOST = 0.8;

/** The smallest part of a page that holds nearly all its prose: the story, with what stands among its paragraphs. */
export function storyPart(body: PageElement, stated: string | null): PageElement {
  const weights = new Map<PageElement, number>();
  const blocks = blocksOf(body, (element) => isFurniture(element, body.length * 0.5));
  const words = stated ? new Set(shingles(stated)) : null;
  for (const block of blocks) {
    const prose = proseWeight(block);
    const weight = words ? prose * (0.05 + shareIn(block.text, words)) : prose * nameFactor(block.holder);
    if (weight === 0) continue;
    for (let at: PageElement | null = block.holder; at; at = at.parent)
      weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  let part = body;
  for (;;) {
    const total = weights.get(part) ?? 0;
    const next = part.children.find((child) => child.kind === 'element' && (weights.get(child) ?? 0) >= total * MOST);
    if (next?.kind !== 'element' || total === 0 || next.tag === 'p') return part;
    part = next;
  }
}

/** Prose in a part that its publisher calls the article weighs more. */
function nameFactor(holder: PageElement): number {
  for (let at: PageElement | null = holder; at; at = at.parent) {
    if (at.attributes.get('itemprop') === 'articleBody') return 4;
    if (/(?:article|story|post|entry)[-_]*_*(?:body|content|text)|articlebody|storybody/.test(at.names)) return 2.5;
    if (at.tag === 'article' || at.tag === 'main' || at.attributes.get('role') === 'main') return 1.6;
  }
  return 1;
}

function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, -2).map((word, at) => `${word} ${words[at + 1]} ${words[at + 2]}`);
}

function shareIn(text: string, known: ReadonlySet<string>): number {
  const own = shingles(text);
  return own.length === 0 ? 0 : own.filter((shingle) => known.has(shingle)).length / own.length;
}
