import type { Block } from './blocks.ts';
import type { PageElement } from './page.ts';
import { furnitureNames, storyNames } from './words/furniture-names.ts';

const FURNITURE_NAMES = new Set(furnitureNames);
const STORY_NAMES = new Set(storyNames);
const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'figcaption', 'label', 'legend']);
/** A form may be wrapped around a whole page: furniture only where it holds no story. */
const FORM_TAGS = new Set(['form', 'fieldset']);
const FURNITURE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
  'dialog',
  'alert',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'form',
  'status',
]);
/** Tags whose text never reads on like prose: not `p`, `a` and their like, which a name alone makes furniture. */
const QUOTING_TAGS = new Set(['blockquote', 'pre', 'table', 'tbody', 'tr', 'td', 'th', 'code']);

/** True for what no amount of prose makes a story: navigation, forms, comments, what is hidden. */
export function isSurelyFurniture(element: PageElement): boolean {
  if (isHidden(element)) return true;
  if (FURNITURE_TAGS.has(element.tag) || FURNITURE_ROLES.has(element.attributes.get('role') ?? '')) return true;
  return (
    /(?:^|[\s_-])(?:comments?|comment-?list|disqus|respond|replies|cookies?|consent|gdpr)(?:$|[\s_-])/.test(
      element.names,
    ) && !/comments?-(?:open|closed|enabled)/.test(element.names)
  );
}

/**
 * True for an element that by its tag, role, state or name belongs to the page and not to the story; `proven` holds
 * the elements whose prose speaks against their name.
 */
export function isFurniture(element: PageElement, proven: ReadonlySet<PageElement>): boolean {
  if (isHidden(element)) return true;
  if (proven.has(element)) return false;
  if (isSurelyFurniture(element)) return true;
  if (FORM_TAGS.has(element.tag)) return true;
  if (element.tag === 'article' && isInArticle(element, proven)) return true;
  return !QUOTING_TAGS.has(element.tag) && hasFurnitureName(element);
}

/** An article inside the article is a teaser of another. */
function isInArticle(element: PageElement, proven: ReadonlySet<PageElement>): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.tag === 'article') return proven.has(at);
  return false;
}

function isHidden({ attributes }: PageElement): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '');
}

const JOINING = new Set(['has', 'with', 'w', 'no', 'without', 'is', 'elementor', 'sticky']);
const COMPOUND_NAME =
  /relatedpost|relatedarticle|relatedstor|related-?content|youmaylike|sharebutton|socialshare|newslettersign|authorbox|buybox/;

/** Looks at each word of class and id: `article__share-bar` is furniture, `article-body` and `has-ads` on the body are not. */
function hasFurnitureName({ names, tag }: PageElement): boolean {
  if (
    tag === 'body' ||
    tag === 'html' ||
    tag === 'p' ||
    tag === 'a' ||
    tag === 'span' ||
    tag === 'em' ||
    tag === 'strong'
  ) {
    return /(?:^|[\s_-])(?:caption|credit|read-?more|related|screen-reader|sr-only|visually-?hidden|newsletter|byline|timestamp|tags?|advert|promo|share)(?:$|[\s_-])/.test(
      names,
    );
  }
  for (const name of names.split(/\s+/)) {
    if (!name || name.length > 80) continue;
    const words = name.split(/[_\-:.]+/).filter(Boolean);
    if (
      /^(?:has|no|with|without|is|js|wp|post|category|tag|type|format|status)-/.test(name) &&
      words.length > 1 &&
      !/^post-(?:meta|footer|share|tags|nav)/.test(name)
    )
      continue;
    if (COMPOUND_NAME.test(name)) return true;
    const furniture = words.filter((word, at) => FURNITURE_NAMES.has(word) && !JOINING.has(words[at - 1] ?? ''));
    if (furniture.length === 0) continue;
    const last = words.at(-1) ?? '';
    if (
      STORY_NAMES.has(last) &&
      furniture.length === 1 &&
      words.length === 2 &&
      !/^(?:comment|related|promo|ad|sidebar|footer|widget|author|bio|newsletter)/.test(words[0] ?? '')
    )
      continue;
    return true;
  }
  return false;
}

/** Lines that speak to the reader of the page; matched at the start of a short block. */
const FURNITURE_LINE = new RegExp(
  `^(?:${[
    'read (?:more|next|also|the full|this next|on)\\b',
    '(?:also|further|more) (?:read|reading|on this|from|coverage|stories|news)\\b',
    '(?:related|recommended|trending|popular|most (?:read|popular|viewed)|top stories|don.t miss|see also|you (?:may|might|will) (?:also )?(?:like|be interested)|more:|also:|more like this)\\b',
    '(?:advertisement|advertising|sponsored|promoted|story continues|article continues|continue reading|scroll down|click (?:here|to)|tap (?:here|to))\\b',
    '(?:follow|like|find|join|contact|e-?mail) (?:us|me|him|her|the author|our)\\b',
    '(?:subscribe|sign up|sign in|log in|register|get the latest|get our|download our|support our|donate)\\b',
    '(?:share|tweet|print|email|copy link|save|comments?|leave a (?:reply|comment)|post a comment|view (?:the )?(?:discussion|comments)|\\d+ comments?)(?:\\b|$)',
    '\\(?(?:image|photo|picture|file|getty|credit|source|caption|video|watch|listen|photograph)(?: (?:source|caption|credit|copyright|by|courtesy))?\\s*[:|©]',
    '(?:photograph|photo|picture|image)s? (?:by|courtesy|via|credit)\\b',
    '(?:copyright|©|all rights reserved|this material may not be)',
    '(?:tags?|topics?|categories|filed under|posted in|keywords|published|updated|last (?:updated|modified))\\s*:?(?:$|\\s)',
    '(?:your e-?mail address|required fields|notify me|this site uses|by (?:submitting|signing|subscribing)|view (?:all|gallery|more)|show (?:more|comments)|load more|back to top|skip to)\\b',
  ].join('|')})`,
  'i',
);

/** As long as a line of furniture may be: longer ones are prose that opens with such words. */
const LONGEST_LINE = 140;

/** True for a block that by its words is furniture. */
export function isFurnitureLine({ text, linked, tag }: Block): boolean {
  if (tag === 'pre') return false;
  if (text.length > LONGEST_LINE) return false;
  const isSentence = /[.!?]["'”’)]?$/.test(text) && text.split(' ').length > 9;
  if (FURNITURE_LINE.test(text) && !isSentence) return true;
  if (tag === 'td' || tag === 'th') return false;
  const share = linked / text.length;
  return share > 0.8 && text.length > 1 && !isSentence;
}
