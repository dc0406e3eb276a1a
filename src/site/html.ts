import { attributeText, escapeText, safeAddress } from './escape.ts';
import { type Hole, holesOf } from './template-holes.ts';

/** Markup that is safe to send: made by the `html` tag, or let through by name in `already-safe.ts`. */
class SafeHtml {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Attributes of a tag, each name fixed by the code and each value escaped: made by `attributes`. */
class SafeAttributes {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Html = SafeHtml;
export type Attributes = SafeAttributes;

/** What may stand in a hole of a template: lists are joined, null and false are left out, all else is escaped. */
export type Part = Html | Attributes | string | number | false | null | readonly Part[];

/** Nothing at all. */
export const NOTHING: Html = new SafeHtml('');

/**
 * Makes `Html` of a template. A hole in the text is escaped; a hole in an attribute must stand in double quotes and is
 * escaped for there; an address (`href`, `src`, `action`, …) that is not http, https, mailto or relative becomes `#`.
 *
 * @throws TypeError for a hole that cannot be made safe: in a tag without quotes, in a script, style or comment; and
 *   for `Html` in an attribute.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const holes = holesOf(strings);
  let text = strings[0] ?? '';
  for (const [index, part] of parts.entries()) {
    text += fill(holes[index] ?? 'text', part) + strings[index + 1];
  }
  return new SafeHtml(text);
}

/** Markup that another room has made safe, or that this room builds itself: import it from `already-safe.ts` alone. */
export function trust(markup: string): Html {
  return new SafeHtml(markup);
}

/**
 * Attributes for a tag: null and false are left out, true stands without a value.
 *
 * @throws TypeError for a name that is not plain lower case, or that would run code.
 */
export function attributes(values: Record<string, string | number | boolean | null>): Attributes {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (!/^[a-z][a-z-]*$/.test(name) || name.startsWith('on') || name === 'style') {
      throw new TypeError(`The attribute ${name} cannot be made safe.`);
    }
    if (value === null || value === false) continue;
    text += value === true ? ` ${name}` : ` ${name}="${attributeText(name, String(value))}"`;
  }
  return new SafeAttributes(text);
}

function fill(hole: Hole, part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'object' && 'length' in part) {
    let text = '';
    for (const one of part) text += fill(hole, one);
    return text;
  }
  if (part instanceof SafeHtml) {
    if (hole !== 'text') throw new TypeError('Markup cannot stand inside a tag.');
    return part.toString();
  }
  if (part instanceof SafeAttributes) {
    if (hole !== 'tag') throw new TypeError('Attributes can only stand inside a tag.');
    return part.toString();
  }
  if (hole === 'tag') throw new TypeError('Only attributes can stand inside a tag.');
  const value = String(part);
  return hole === 'address' ? escapeText(safeAddress(value)) : escapeText(value);
}
