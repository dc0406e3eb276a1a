export type * from './facts.ts';
export { attributes, type Html, html } from './html.ts';
