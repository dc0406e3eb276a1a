import { SaxesParser } from 'saxes';

/** Text of every element by its name, in order; throws where the XML is not well formed. */
export function elements(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    for (const [key, attribute] of Object.entries(attributes)) add(`${name}@${key}`, attribute.value);
    open.push({ name, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) add(closed.name, closed.text);
  });
  parser.write(xml).close();
  return found;

  function add(name: string, text: string): void {
    found.set(name, [...(found.get(name) ?? []), text]);
  }
}
