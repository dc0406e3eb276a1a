import type { FetchPage } from './tasks.ts';

/** Fetches a page of the public web, with the limits of every fetch from outside. */
export const fetchPage: FetchPage = async (_url) => ({ error: 'addresses cannot be read yet' });
