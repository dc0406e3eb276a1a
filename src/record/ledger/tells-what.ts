import { TELLING } from './measured.ts';

/** Whether a matter's words tell a reader what is counted: "people" and "price" alone do not. */
export function tellsWhat(matter: string): boolean {
  const name = matter.replace(/ \([^)]*\)| in \d{4}$|: “.*/g, '').trim();
  return name.includes(' ') || TELLING.test(name);
}
