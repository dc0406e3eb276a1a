import { isAddressAttribute } from './escape.ts';

/** Where a hole of a template stands: in text, among the attributes of a tag, in a quoted value, in an address. */
export type Hole = 'text' | 'tag' | 'value' | 'address';

const known = new WeakMap<TemplateStringsArray, Hole[]>();

/** The holes of a template in order; found once per template, as its fixed text never changes. */
export function holesOf(strings: TemplateStringsArray): Hole[] {
  const found = known.get(strings) ?? findHoles(strings);
  known.set(strings, found);
  return found;
}

function findHoles(strings: TemplateStringsArray): Hole[] {
  const holes: Hole[] = [];
  let before = '';
  for (const text of strings.slice(0, -1)) {
    before += text;
    holes.push(holeAfter(before));
    before += 'x';
  }
  return holes;
}

function holeAfter(before: string): Hole {
  if (/<(script|style|textarea|title)\b[^>]*>(?:(?!<\/\1)[\s\S])*$/i.test(before)) return inRawElement(before);
  if (/<!--(?:(?!-->)[\s\S])*$/.test(before)) throw new TypeError('A hole cannot stand in a comment.');
  const tag = /<\/?[a-z][^\s>/]*(?:\s+[^\s"'>=]+(?:="[^"]*")?)*(?:\s+([a-z-]+)="([^"]*))?\s*$/i.exec(before);
  if (tag === null) {
    if (/<[^>]*$/.test(before)) throw new TypeError(`A hole cannot stand here: …${before.slice(-40)}`);
    return 'text';
  }
  const name = tag[1];
  if (name === undefined) return 'tag';
  if (/^(?:on|style$)/i.test(name)) throw new TypeError(`The attribute ${name} cannot be made safe.`);
  return isAddressAttribute(name.toLowerCase()) && tag[2] === '' ? 'address' : 'value';
}

/** A title and a text area hold text, in which escapes work; a script and a style do not. */
function inRawElement(before: string): Hole {
  if (/<(?:textarea|title)\b[^>]*>[^<]*$/i.test(before)) return 'text';
  throw new TypeError('A hole cannot stand in a script or a style.');
}
