import type { Actor } from '#reading';

/** "the committee, known by its initials KNB", "the committee (KNB)": acronyms that a story gives right behind the name. */
export function acronymsOf(text: string, { mentions }: Actor): string[] {
  const found: string[] = [];
  for (const [, end] of mentions) {
    const behind = text.slice(end, end + 48);
    const acronym =
      /^\s*\((?:the )?(\p{Lu}{2,7})\)/u.exec(behind)?.[1] ??
      /^,? (?:or|known (?:as|by (?:its|the) initials)|called) (?:the )?(\p{Lu}{2,7})\b/u.exec(behind)?.[1];
    if (acronym !== undefined) found.push(acronym);
  }
  return found;
}
