import { type Block, blocksOf } from './blocks.ts';
import { isFurniture, isSurelyFurniture } from './furniture.ts';
import type { PageElement } from './page.ts';

/** Where the story stands in a page. */
export interface StoryPart {
  /** The smallest part of the page that holds nearly all its prose. */
  part: PageElement;
  /** Parts beside it that belong to the story too, in the order of the page: an introduction, further sections. */
  before: PageElement[];
  after: PageElement[];
  /** Parts that hold so much of the page's prose that no name makes them furniture. */
  proven: ReadonlySet<PageElement>;
}

/** A paragraph that only a story has: long enough, in sentences, few links. Its weight is its length, 0 for any other block. */
export function proseWeight({ text, linked, tag }: Block): number {
  const isDense = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text);
  if (text.length < (isDense ? 20 : 60) || /^h[1-6]$/.test(tag)) return 0;
  if (linked / text.length > 0.4) return 0;
  const marks = (text.match(/[.,!?;:”"。、，！？]/g) ?? []).length;
  if (marks < (isDense ? 1 : 2) && text.length < 160) return 0;
  return Math.min(text.length, 1200) * (isDense ? 2 : 1);
}

/** So much of all prose must a part hold for the search to go down into it. */
const MOST = 0.8;
/** So much of all prose proves a part to be no furniture, whatever its name. */
const PROOF = 0.4;

/** Finds the story in a page; `stated` is the text of the article where structured data carries it. */
export function storyPart(body: PageElement, stated: string | null): StoryPart {
  const all = weigh(body, blocksOf(body, isSurelyFurniture), null);
  const total = all.get(body) ?? 0;
  const proven = new Set([...all].filter(([, weight]) => weight >= total * PROOF).map(([element]) => element));
  const words = stated ? new Set(shingles(stated)) : null;
  const weights = weigh(
    body,
    blocksOf(body, (element) => isFurniture(element, proven)),
    words,
  );
  const before: PageElement[] = [];
  const after: PageElement[] = [];
  let part = body;
  for (;;) {
    const children = part.children.filter((child) => child.kind === 'element');
    const least = (weights.get(part) ?? 0) * MOST;
    const at = least === 0 ? -1 : children.findIndex((child) => (weights.get(child) ?? 0) >= least);
    const next = children[at];
    if (!next || next.tag === 'p') return { part, before, after, proven };
    before.push(...children.slice(0, at).filter((child) => belongs(child, next, weights)));
    after.unshift(
      ...children.slice(at + 1).filter((child) => isSameKind(child, next) && (weights.get(child) ?? 0) > 0),
    );
    part = next;
  }
}

function weigh(body: PageElement, blocks: Block[], words: ReadonlySet<string> | null): Map<PageElement, number> {
  const weights = new Map<PageElement, number>();
  for (const block of blocks) {
    const prose = proseWeight(block);
    const weight = words ? prose * (0.05 + shareIn(block.text, words)) : prose * nameFactor(block.holder);
    if (weight === 0) continue;
    for (let at: PageElement | null = block.holder; at; at = at.parent) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
      if (at === body) break;
    }
  }
  return weights;
}

const OPENING_NAME =
  /(?:^|[\s_-])(?:intro|introduction|lead|lede|standfirst|excerpt|summary|dek|deck|subtitle|subheadline|sub-?head|tagline|description|teaser-text)(?:$|[\s_-])/;

/** What stands before the story proper and is its opening: an introduction by name, another section of the same kind. */
function belongs(child: PageElement, next: PageElement, weights: ReadonlyMap<PageElement, number>): boolean {
  if ((weights.get(child) ?? 0) === 0) return OPENING_NAME.test(child.names) && child.length > 40 && child.linked === 0;
  return isSameKind(child, next) || OPENING_NAME.test(child.names) || child.tag === 'p' || holdsHeadline(child, 0);
}

function isSameKind(one: PageElement, other: PageElement): boolean {
  if (one.tag !== other.tag || one.names.trim() === '') return false;
  const others = new Set(other.names.split(/\s+/));
  const own = one.names.split(/\s+/).filter(Boolean);
  return own.filter((name) => others.has(name)).length * 2 > own.length;
}

function holdsHeadline(element: PageElement, depth: number): boolean {
  if (element.tag === 'h1') return true;
  return depth < 6 && element.children.some((child) => child.kind === 'element' && holdsHeadline(child, depth + 1));
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
