/** A shortcode of WordPress: `[name key="value"]content[/name]`. */
export interface Shortcode {
  name: string;
  attributes: Map<string, string>;
  /** Values without a key: `[embed]` and `[audio]` take an address so. */
  bare: string[];
  content: string;
}

const LONGEST_TAG = 3000;
/** Those of WordPress itself that say something of a story. */
const KNOWN = new Set(['audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption']);

/**
 * Replaces WordPress's shortcodes by what `render` makes of them, and takes away those of plugins, of which only the
 * content stays. Square brackets are everyday in news ("[the mayor]", "[sic]"), so an unknown word in brackets is taken
 * for a shortcode only where it has a value (`key=`), an end tag, or a name that no word has (`my_form`, `vc-row`).
 * `[[name]]` is how one writes about one.
 */
export function replaceShortcodes(markup: string, render: (shortcode: Shortcode) => string): string {
  const out: string[] = [];
  const lasts = new Map<string, number>();
  const endsLater = (name: string, at: number): boolean => {
    const end = lasts.get(name) ?? markup.lastIndexOf(`[/${name}]`);
    lasts.set(name, end);
    return end >= at;
  };
  let from = 0;
  for (let at = markup.indexOf('['); at >= 0; at = markup.indexOf('[', Math.max(from, at + 1))) {
    const tag = tagAt(markup, at);
    if (!tag || !isShortcode(tag, endsLater(tag.name, at), lasts)) continue;
    const escaped = markup[at - 1] === '[' && markup[at + tag.length] === ']';
    out.push(markup.slice(from, escaped ? at - 1 : at));
    from = at + tag.length;
    if (escaped) out.push(markup.slice(at, from++));
    else if (!tag.end && KNOWN.has(tag.name)) {
      const end = tag.closed || !endsLater(tag.name, from) ? -1 : markup.indexOf(`[/${tag.name}]`, from);
      const content = end < 0 ? '' : markup.slice(from, end);
      if (end >= 0) from = end + tag.name.length + 3;
      out.push(render({ name: tag.name, ...valuesOf(tag.inside), content }));
    }
  }
  out.push(markup.slice(from));
  return out.join('');
}

interface Tag {
  name: string;
  inside: string;
  end: boolean;
  closed: boolean;
  length: number;
}

const NAME = /\[(\/?)([a-zA-Z][\w-]*)/y;

function tagAt(markup: string, at: number): Tag | null {
  NAME.lastIndex = at;
  const [start = '', slash, name = ''] = NAME.exec(markup) ?? [];
  if (name === '') return null;
  const close = closing(markup.slice(at + start.length, at + LONGEST_TAG));
  if (close < 0) return null;
  const inside = markup.slice(at + start.length, at + start.length + close);
  if (inside !== '' && !/^[\s/=]/.test(inside)) return null;
  return { name, inside, end: slash === '/', closed: inside.endsWith('/'), length: start.length + close + 1 };
}

/** Where the tag's `]` stands: the first outside of quoted values; -1 where another tag begins before. */
function closing(rest: string): number {
  for (let at = 0; at < rest.length; at++) {
    const sign = rest[at];
    if (sign === ']') return at;
    if (sign === '[') return -1;
    if ((sign === '"' || sign === "'") && rest[at - 1] === '=') {
      const end = rest.indexOf(sign, at + 1);
      if (end < 0) return -1;
      at = end;
    }
  }
  return -1;
}

function isShortcode({ name, inside, end }: Tag, endsLater: boolean, known: ReadonlyMap<string, number>): boolean {
  if (KNOWN.has(name)) return true;
  // `[/name]` belongs to a `[name]` before it; lists of those seen tell.
  if (end) return known.has(name) && inside === '';
  return endsLater || /\s[\w-]+\s*=\s*\S/.test(inside) || /^[a-z]+[_-][\w-]+$/.test(name);
}

function valuesOf(inside: string): { attributes: Map<string, string>; bare: string[] } {
  const attributes = new Map<string, string>();
  const bare: string[] = [];
  for (const [, key, double, single, plain, word] of inside.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|(\S+)/g,
  )) {
    if (key) attributes.set(key.toLowerCase(), double ?? single ?? plain ?? '');
    else if (word && word !== '/') bare.push(word);
  }
  return { attributes, bare };
}
