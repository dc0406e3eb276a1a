import { Kind, Shape, type Tokens } from './tokens.ts';

/** True where one to three capitalised words in marks (`first` to `end`, without them) stand inside a name: Joe "Red" Hask. */
export function isNickname(tokens: Tokens, first: number, end: number): boolean {
  if (end - first < 1 || end - first > 3) return false;
  if (!isNamePart(tokens, first - 2) || !isNamePart(tokens, end + 1)) return false;
  for (let at = first; at < end; at++) if (!isNamePart(tokens, at)) return false;
  return true;
}

function isNamePart({ kind, shape, count }: Tokens, at: number): boolean {
  if (at < 0 || at >= count || kind[at] !== Kind.word) return false;
  return shape[at] === Shape.capitalised || shape[at] === Shape.mixed || shape[at] === Shape.initial;
}
