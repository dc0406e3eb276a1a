import type { Person } from '../record.ts';
import type { Appearance } from './appearance.ts';

type Role = Person['roles'][number];

/** Roles over all stories with the days on which stories gave them; a role that says less of the same joins the one that says more. */
export function rolesOf(group: readonly Appearance[]): Role[] {
  const roles = new Map<string, Role>();
  for (const { day, roles: all } of group) {
    for (const given of all) {
      const role = roleInFew(given);
      if (role === null) continue;
      const key = role.toLowerCase();
      const known = roles.get(key) ?? { role };
      widen(known, day, day);
      roles.set(key, known);
    }
  }
  const all = [...roles.values()];
  const kept = all.filter((role) => {
    const fuller = all.find((other) => other !== role && saysMore(other.role, role.role));
    if (fuller) widen(fuller, role.from, role.to);
    return !fuller;
  });
  return kept.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));
}

function widen(role: Role, from: string | undefined, to: string | undefined): void {
  if (from !== undefined && (role.from === undefined || from < role.from)) role.from = from;
  if (to !== undefined && (role.to === undefined || to > role.to)) role.to = to;
}

/** "president" says less than "president of Ostland"; "former president" says something else. */
function saysMore(long: string, short: string): boolean {
  const [words, fewer] = [wordsOf(long), wordsOf(short)];
  return (
    words.length > fewer.length && isFormer(long) === isFormer(short) && fewer.every((word) => words.includes(word))
  );
}

const isFormer = (role: string): boolean => /^(?:former|ex-|ousted|acting|deputy|vice)/i.test(role);
const wordsOf = (role: string): string[] => role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A role in a few words; null for a clause that tells what somebody did rather than who it is. */
export function roleInFew(given: string): string | null {
  const role = given.replace(/\s+/g, ' ').trim();
  if (/^(?:office|cabinet|administration|government) of\b/i.test(role)) return null;
  const clause = /^(?:who|which|whose)\s+(.*)$/i.exec(role)?.[1];
  if (clause === undefined) return role;
  const led = /^(heads|leads|chairs|directs|headed|led|chaired|directed)\s+(.*)$/i.exec(clause);
  if (led) {
    const [, verb = '', what = ''] = led;
    const noun = /^ch/i.test(verb) ? 'chair' : /^l/i.test(verb) ? 'leader' : /^d/i.test(verb) ? 'director' : 'head';
    const body = what.replace(/[,;].*$/, '').replace(/ (?:until|since|from|for|in|at) .*$/, '');
    return `${/ed$|^led$/i.test(verb) ? 'former ' : ''}${noun} of ${body}`;
  }
  const aged = /^is (\d{1,3})$/.exec(clause)?.[1];
  if (aged !== undefined) return `${aged}-year-old`;
  const isLasting =
    /^(?:runs|keeps|studies|teaches|owns|drives|works|lives|farms|edits|represents|speaks for|sells|writes|manages|plays|coaches)\b/i;
  if (!isLasting.test(clause)) return null;
  const short = clause.replace(/(?: and (?:was|were|had|has|is)\b|[,;]).*$/, '');
  return short.split(' ').length <= 12 ? short : null;
}
