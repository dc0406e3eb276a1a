import type { PageElement, PageNode } from './page.ts';

/** A paragraph, heading, list item or row of a page, as its reader sees it. */
export interface Block {
  /** Its words with white space folded; a line break inside is kept in preformatted text alone. */
  text: string;
  /** Letters that stand in links. */
  linked: number;
  /** h2, p, li, td, pre ...: the nearest element that makes a block. */
  tag: string;
  /** The element that holds it. */
  holder: PageElement;
}

const BLOCK_TAGS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
  'amp-accordion',
  'td',
  'th',
]);

/** Cuts what an element shows into blocks in the order of the page; `skips` says which elements to leave out whole. */
export function blocksOf(root: PageElement, skips: (element: PageElement) => boolean): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  /** Whether the open block ends in a break: asked of a long text itself, it would be copied together for the answer. */
  let isBroken = false;

  const close = (): void => {
    if (open) {
      const text = open.tag === 'pre' ? open.text.replace(/^\n+|\s+$/g, '') : fold(open.text);
      if (text) blocks.push({ ...open, text });
    }
    open = null;
  };
  const write = (text: string, holder: PageElement, isLink: boolean): void => {
    open ??= { text: '', linked: 0, tag: holder.tag, holder };
    open.text += text;
    isBroken = text === '' ? isBroken : text.endsWith('\n');
    if (isLink) open.linked += fold(text).length;
  };
  const visit = (node: PageNode, holder: PageElement, isLink: boolean): void => {
    if (node.kind === 'text') {
      if (open || node.text.trim()) write(node.text, holder, isLink);
      return;
    }
    if (skips(node)) return;
    if (node.tag === 'br') {
      // One break is a space, two part paragraphs.
      if (open && isBroken && holder.tag !== 'pre') close();
      else write('\n', holder, false);
      return;
    }
    const isBlock = BLOCK_TAGS.has(node.tag);
    if (isBlock) close();
    for (const child of node.children) visit(child, isBlock ? node : holder, isLink || node.tag === 'a');
    if (isBlock) close();
  };

  for (const child of root.children) visit(child, root, false);
  close();
  return blocks;
}

function fold(text: string): string {
  return text.replace(/[\s ]+/g, ' ').trim();
}
