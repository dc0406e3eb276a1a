/** XML that is safe to send: made by the `xml` tag alone. */
class SafeXml {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Xml = SafeXml;
type Part = Xml | string | number | null | false | readonly Xml[];

/**
 * Makes `Xml` of a template: holes are escaped for text and for attributes in quotes, lists are joined, null and false
 * are left out, and characters that XML 1.0 forbids (section 2.2, `Char`) are dropped.
 */
export function xml(strings: TemplateStringsArray, ...parts: Part[]): Xml {
  let text = strings[0] ?? '';
  for (const [index, part] of parts.entries()) text += fill(part) + strings[index + 1];
  return new SafeXml(text);
}

/** The document, with the line that says what it is. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function fill(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'object') return part instanceof SafeXml ? part.toString() : part.map(String).join('');
  return String(part)
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
