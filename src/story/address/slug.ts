import { LATIN } from './latin.ts';

const LONGEST = 80;

/**
 * A headline as the last part of an address: lower case, words joined by hyphens, at most 80 characters, cut between words.
 * Latin letters lose their marks; letters of other scripts stay what they are (an address carries them percent-encoded).
 * @returns `fallback` where nothing of the headline can stand in an address.
 */
export function slugOf(headline: string, fallback = 'story'): string {
  const letters = [...headline.toWellFormed().normalize('NFKC').toLowerCase().normalize('NFC')].map(letterOf).join('');
  return shortened(letters.split('-').filter(Boolean)) || fallback;
}

function letterOf(letter: string): string {
  const latin = LATIN.get(letter);
  if (latin !== undefined) return latin;
  if (/['’ʼ`´]/.test(letter)) return '';
  if (/\p{Script=Latin}/u.test(letter)) return letter.normalize('NFD').replace(/[^a-z]/g, '');
  return /[\p{L}\p{M}\p{Nd}]/u.test(letter) ? letter : '-';
}

function shortened(words: string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) return slug || [...word].slice(0, LONGEST / 2).join('');
    slug = longer;
  }
  return slug;
}

/** The slug itself where it is free, else the first of `slug-2`, `slug-3`, … that is. */
export function freeSlug(slug: string, taken: (slug: string) => boolean): string {
  let candidate = slug;
  for (let count = 2; taken(candidate); count++) candidate = `${slug}-${count}`;
  return candidate;
}
