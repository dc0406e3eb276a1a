const BLOCK = /<(?:p|h[1-6]|ul|ol|blockquote|figure|table|pre|hr|div)[\s>/]/i;
const STEP = /<(\/?)(?:p|h[1-6]|ul|ol|blockquote|figure|table|pre|div)\b[^>]*>|\n[^\S\n]*\n\s*/gi;

/** HTML stays HTML; of any other text, a blank line parts paragraphs, and tags inside of them stay. */
export function bodyFromTyped(typed: string): string {
  return partsOf(typed)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (BLOCK.test(part) ? part : `<p>${part}</p>`))
    .join('\n');
}

/** Text cut at its blank lines, but for those inside of a block element. */
function partsOf(typed: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const step of typed.matchAll(STEP)) {
    const [text, closing] = step;
    if (text.startsWith('<')) depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
    else if (depth === 0) {
      parts.push(typed.slice(from, step.index));
      from = step.index + text.length;
    }
  }
  return [...parts, typed.slice(from)];
}

/** A body as it stands in the form: plain paragraphs without their tags, a blank line between blocks. */
export function typedFromBody(body: string): string {
  return body
    .replace(/(<\/(?:p|h[1-6]|ul|ol|blockquote|figure|table|pre)>|<hr>)\s*(?=<)/g, '$1\n\n')
    .split('\n\n')
    .map((block) =>
      /^<p>(?!\s*<\/p>)(?:(?!<p>)[\s\S])*<\/p>$/.test(block) && !/\n\s*\n/.test(block) ? block.slice(3, -4) : block,
    )
    .join('\n\n');
}
