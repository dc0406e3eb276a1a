import type { Qualifier } from '#reading';

/** How a value is meant, in words: `exact`, `about`, `at least`. */
export function saidAs(qualifier: Qualifier): string {
  return qualifier.replace('-', ' ');
}

/** `at least 140`; the number alone where it is exact. */
export function qualified(qualifier: Qualifier, number: string): string {
  return qualifier === 'exact' ? number : `${saidAs(qualifier)} ${number}`;
}
