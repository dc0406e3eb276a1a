/** FNV-1a, 32 bit with its sign, of a text or of what it adds to one hashed before. */
export function hash(text: string, before = 0x811c9dc5 | 0): number {
  let value = before;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
