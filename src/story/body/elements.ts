/** What the sanitiser knows of the elements it may meet. Whatever is not named here is left out and its text kept. */

/** Elements of the body subset, with their attributes. Nothing else is ever written. */
export const SUBSET: Readonly<Record<string, readonly string[]>> = {
  p: ['lang', 'dir'],
  h2: ['lang', 'dir'],
  h3: ['lang', 'dir'],
  h4: ['lang', 'dir'],
  ul: ['lang', 'dir'],
  ol: ['lang', 'dir', 'start', 'reversed'],
  li: [],
  blockquote: ['lang', 'dir'],
  figure: [],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  figcaption: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  pre: ['tabindex'],
  hr: [],
  br: [],
  a: ['href'],
  span: ['lang', 'dir'],
  abbr: ['title'],
  strong: [],
  em: [],
  s: [],
  sub: [],
  sup: [],
  code: [],
  small: [],
};

/** Source elements that become a plain mark. */
export const MARKS: ReadonlyMap<string, 'strong' | 'em' | 's' | 'sub' | 'sup' | 'code'> = new Map(
  Object.entries({
    b: 'strong',
    strong: 'strong',
    cite: 'em',
    dfn: 'em',
    em: 'em',
    i: 'em',
    var: 'em',
    del: 's',
    s: 's',
    strike: 's',
    sub: 'sub',
    sup: 'sup',
    code: 'code',
    kbd: 'code',
    samp: 'code',
    tt: 'code',
  } as const),
);

/** h1 is the headline, so headings in a body begin at h2. */
export const HEADINGS: ReadonlyMap<string, 'h2' | 'h3' | 'h4'> = new Map(
  Object.entries({
    h1: 'h2',
    h2: 'h2',
    h3: 'h3',
    h4: 'h4',
    h5: 'h4',
    h6: 'h4',
  } as const),
);

/** Left out with all that is in them. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'applet audio datalist frameset head iframe math noembed noframes object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Of these the tokenizer must know that their content is no markup. */
export const RAW: ReadonlySet<string> = new Set('iframe noembed noframes script style'.split(' '));
export const RAW_WITH_REFERENCES: ReadonlySet<string> = new Set(['textarea', 'title']);

/** Not kept themselves, but text before and after them is not one paragraph. */
export const BOUNDARIES: ReadonlySet<string> = new Set(
  `address article aside body center dd details dialog dir div dl dt fieldset footer form frame header hgroup html
   legend listing main menu nav optgroup option plaintext search section summary xmp`.split(/\s+/),
);

export const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed hr image img input keygen link meta param source track wbr'.split(' '),
);

/** End tags of other elements do not reach through these. */
export const BARRIERS: ReadonlySet<string> = new Set('caption table td th'.split(' '));
