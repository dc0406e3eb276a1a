import { skeleton } from '../compare/terms.ts';
import type { Appearance } from './appearance.ts';

/** Persons by surname; inside a surname, given names that fit are one; a bare surname joins where only one person has it. */
export function mergePersons(appearances: readonly Appearance[]): Appearance[][] {
  const groups: Appearance[][] = [];
  for (const namesakes of bySurname(appearances).values()) {
    const full = namesakes
      .filter(({ name }) => parts(name).length > 1)
      .sort((a, b) => parts(a.name).length - parts(b.name).length);
    const bare = namesakes.filter(({ name }) => parts(name).length < 2);
    const byGivenName = new Map<string, Appearance[]>();
    const own: Appearance[][] = [];
    for (const appearance of full) {
      const given = parts(appearance.name)[0] ?? '';
      const key = skeleton(given.toLowerCase());
      const group =
        byGivenName.get(key) ??
        byGivenName.get(secondName(appearance)) ??
        own.find(([member]) => member && initialFits(member.name, given));
      if (group) group.push(appearance);
      else own.push([appearance]);
      byGivenName.set(key, group ?? own.at(-1) ?? []);
    }
    const [only, ...others] = own;
    if (only && others.length === 0) for (const one of bare) only.push(one);
    else if (bare.length > 0) own.push(bare);
    groups.push(...own);
  }
  return groups;
}

function bySurname(appearances: readonly Appearance[]): Map<string, Appearance[]> {
  const groups = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const key = surnameKey(appearance.name);
    const group = groups.get(key);
    if (group) group.push(appearance);
    else groups.set(key, [appearance]);
  }
  return groups;
}

/** What a person's surname comes down to, in any spelling. */
export function surnameKey(name: string): string {
  return skeleton((parts(name).at(-1) ?? name).toLowerCase().replace(/['’]s$/, ''));
}

function parts(name: string): string[] {
  return name.split(/\s+/).filter((part) => !/^(?:jr|sr|dr|mr|mrs|ms|sir|the)\.?$/i.test(part));
}

/** "Headteacher Ada Holt" is Ada Holt where another story has her. */
function secondName({ name }: Appearance): string {
  const names = parts(name);
  return names.length > 2 ? skeleton((names.at(-2) ?? '').toLowerCase()) : '';
}

/** "A. Holt" and "Ada Holt". */
function initialFits(name: string, given: string): boolean {
  const other = parts(name)[0] ?? '';
  const isInitial = (one: string): boolean => one.replace(/\./g, '').length === 1;
  return (isInitial(other) || isInitial(given)) && other[0]?.toLowerCase() === given[0]?.toLowerCase();
}
