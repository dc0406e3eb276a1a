export { loadExampleEdition } from './example/load-edition.ts';
export { type ImportOptions, type ImportResult, importWordPress } from './import/wordpress/import-wordpress.ts';
export { type Fetched, type FetchLimits, fetchPublic, type NotFetched } from './public/fetch-public.ts';
export { isPublicAddress } from './public/public-address.ts';
