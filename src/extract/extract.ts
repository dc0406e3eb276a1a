import { type Block, blocksOf } from './blocks.ts';
import { isFurniture, isFurnitureLine } from './furniture.ts';
import { parsePage } from './page.ts';
import { readStated, type Stated } from './stated.ts';
import { proseWeight, storyPart } from './story-part.ts';

/** The article of a page. */
export interface Article extends Omit<Stated, 'body'> {
  /** The body in plain text, paragraphs apart by a blank line; '' where the page holds no article. */
  text: string;
}

/**
 * Takes the article out of an HTML page: the smallest part that holds its prose, without furniture (navigation, share
 * buttons, related stories, captions, comment forms). Never throws; time grows linearly with the page.
 */
export function extractArticle(html: string): Article {
  const page = parsePage(html);
  const { body: statedBody, ...stated } = readStated(page);
  const part = storyPart(page.body, statedBody && statedBody.length > 400 ? statedBody : null);
  const blocks = blocksOf(part, (element) => isFurniture(element, part.length));
  const story = trimEnds(
    blocks.filter((block) => !isFurnitureLine(block)),
    stated.headline,
  );
  return { ...stated, text: story.map(({ text }) => text).join('\n\n') };
}

/** Cuts what stands before the first paragraph and behind the last: headline, date, byline; topics, a last heading. */
function trimEnds(blocks: Block[], headline: string | null): Block[] {
  const isProse = (block: Block): boolean => proseWeight(block) > 0;
  const first = blocks.findIndex(isProse);
  if (first < 0) return blocks;
  const last = blocks.findLastIndex(isProse);
  return blocks.filter((block, at) => {
    if (headline && at < first + 2 && block.text === headline) return false;
    if (at < first) return isOpening(block, blocks, at, first);
    return at <= last || isClosing(block);
  });
}

/** Short first lines that are prose already: an opening sentence or a heading right before it. */
function isOpening(block: Block, blocks: Block[], at: number, first: number): boolean {
  const isSentence = /[.!?:]["'”’)]?$/.test(block.text) && block.text.split(' ').length >= 5;
  return at >= first - 3 && isSentence && block.linked === 0 && blocks[at]?.tag !== 'li';
}

function isClosing({ text, linked, tag }: Block): boolean {
  return !/^h[1-6]$/.test(tag) && linked === 0 && /[.!?]["'”’)]?$/.test(text) && text.split(' ').length >= 3;
}
