import type { Actor } from '#reading';

/** "the committee, known by its initials KNB", "the committee (KNB)": acronyms that a story gives right behind the name. */
export function acronymsOf(text: string, actor: Pick<Actor, 'name' | 'mentions'>): string[] {
  const found = blendsOf(text, actor);
  for (const [, end] of actor.mentions) {
    const behind = text.slice(end, end + 48);
    const acronym =
      /^\s*\((?:the )?(\p{Lu}{2,7})\)/u.exec(behind)?.[1] ??
      /^,? (?:or|known (?:as|by (?:its|the) initials)|called) (?:the )?(\p{Lu}{2,7})\b/u.exec(behind)?.[1];
    if (acronym !== undefined) found.push(acronym);
  }
  return found;
}

/** "The National Drivers and Allied Workers Union (Nadawu)": names blended of the beginnings of the words before them. */
export function blendsOf(text: string, { name, mentions }: Pick<Actor, 'name' | 'mentions'>): string[] {
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
  if (initials.length < 3) return [];
  const found: string[] = [];
  for (const [, end] of mentions) {
    const blend = /^\s*\((?:the )?(\p{Lu}\p{Ll}{3,9})\)/u.exec(text.slice(end, end + 20))?.[1];
    if (blend !== undefined && holdsInOrder(blend.toLowerCase(), initials)) found.push(blend);
  }
  return found;
}

function holdsInOrder(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}
