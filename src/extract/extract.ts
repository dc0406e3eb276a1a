import { type Block, blocksOf } from './blocks.ts';
import { isFurniture, isFurnitureLine } from './furniture.ts';
import { type PageElement, parsePage } from './page.ts';
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
  const { part, before, after, proven } = storyPart(
    page.body,
    statedBody && statedBody.length > 400 ? statedBody : null,
  );
  const cut = (element: PageElement): Block[] =>
    blocksOf(element, (inner) => isFurniture(inner, proven)).filter((block) => !isFurnitureLine(block));
  const aside = (elements: PageElement[]): Block[] =>
    elements.flatMap(cut).filter((block) => proseWeight(block) > 0 || block.text.length > 40);
  const blocks = [...aside(before), ...cut(part), ...aside(after)];
  return {
    ...stated,
    text: trimEnds(blocks, stated.headline)
      .map(({ text }) => text)
      .join('\n\n'),
  };
}

/** Cuts what stands before the first paragraph and is none: the headline again, a date, a byline; and a heading with nothing below it. */
function trimEnds(blocks: Block[], headline: string | null): Block[] {
  const first = blocks.findIndex((block) => proseWeight(block) > 0);
  const last = blocks.findLastIndex(({ tag }) => !/^h[1-6]$/.test(tag));
  return blocks.filter((block, at) => at <= last && !(at < first && isHead(block, headline)));
}

const HEAD_LINE =
  /^(?:by\s|posted|published|updated|last |written|\d{1,2}[:.]\d{2}\b|\d{1,2} \w+ \d{4}|\w+ \d{1,2},? \d{4}|\d+ (?:min|hours?|days?)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day,)/i;

function isHead({ text, tag }: Block, headline: string | null): boolean {
  if (tag === 'h1' || (headline !== null && (text === headline || (text.length > 20 && headline.startsWith(text)))))
    return true;
  return text.length < 90 && HEAD_LINE.test(text);
}
