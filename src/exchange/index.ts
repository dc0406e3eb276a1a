export { type Fetched, type FetchLimits, fetchPublic, type NotFetched } from './public/fetch-public.ts';
export { isPublicAddress } from './public/public-address.ts';
