/** The files of the headline face in this folder, made by `scripts/subset-font.ts`; served under `/assets/`. */
export const LATIN = 'headline-latin.c02b6c7c09.woff2';
export const ACCENTS = 'headline-accents.2248263276.woff2';
export const EXTENDED = 'headline-extended.ecb3050f8b.woff2';
