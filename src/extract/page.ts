import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element or a run of text of a page; `weight` figures are counted once, from the leaves up. */
export type PageNode = PageElement | PageText;

export interface PageText {
  kind: 'text';
  text: string;
}

export interface PageElement {
  kind: 'element';
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** class and id in lower case, to be matched with lists of names. */
  names: string;
  parent: PageElement | null;
  children: PageNode[];
  /** Letters of text inside, white space folded; and how many of them stand in links. */
  length: number;
  linked: number;
}

/** Deeper nesting than any real page has: what lies below is left out, so that walks by recursion cannot overflow. */
const DEEPEST = 400;
/** Elements without a word of the story in them. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'map',
  'select',
  'option',
  'datalist',
  'textarea',
  'input',
  'button',
  'dialog',
  'menu',
  'head',
  'link',
  'meta',
  'img',
  'picture',
  'source',
  'track',
  'progress',
  'meter',
]);

/** A parsed page: its body, and its scripts and head for the facts they state. */
export interface Page {
  body: PageElement;
  /** Elements of the head and scripts of structured data anywhere: tag, attributes, text inside. */
  stated: { tag: string; attributes: ReadonlyMap<string, string>; text: string }[];
}

/** Parses a page as browsers do; never throws. Time and memory grow linearly with the page. */
export function parsePage(html: string): Page {
  const document = parse(html);
  const page: Page = { body: element('body', new Map(), null), stated: [] };
  for (const node of document.childNodes) if ('tagName' in node) convert(node, page.body, page, 0);
  return page;
}

function element(tag: string, attributes: ReadonlyMap<string, string>, parent: PageElement | null): PageElement {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.toLowerCase();
  return { kind: 'element', tag, attributes, names, parent, children: [], length: 0, linked: 0 };
}

function convert(node: DefaultTreeAdapterTypes.Element, parent: PageElement, page: Page, depth: number): void {
  if (depth > DEEPEST) return;
  const tag = node.tagName;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  if (tag === 'meta' || tag === 'title' || tag === 'link' || tag === 'script' || tag === 'time' || tag === 'h1') {
    page.stated.push({ tag, attributes, text: tag === 'meta' || tag === 'link' ? '' : innerText(node) });
  }
  if (tag === 'head') {
    for (const child of node.childNodes) if ('tagName' in child) convert(child, parent, page, depth + 1);
    return;
  }
  if (SILENT.has(tag)) return;
  const self = tag === 'html' || tag === 'body' ? parent : element(tag, attributes, parent);
  for (const child of node.childNodes) {
    if ('tagName' in child) convert(child, self, page, depth + 1);
    else if (child.nodeName === '#text' && 'value' in child) addText(self, child.value);
  }
  if (self === parent) return;
  parent.children.push(self);
  parent.length += self.length;
  parent.linked += tag === 'a' ? self.length : self.linked;
}

function addText(parent: PageElement, text: string): void {
  parent.children.push({ kind: 'text', text });
  parent.length += text.replace(/\s+/g, ' ').trim().length;
}

function innerText(node: DefaultTreeAdapterTypes.Element): string {
  let text = '';
  for (const child of node.childNodes) {
    if ('value' in child && child.nodeName === '#text') text += child.value;
    else if ('tagName' in child) text += innerText(child);
  }
  return text;
}
