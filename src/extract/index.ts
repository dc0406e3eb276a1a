export { type Article, extractArticle } from './extract.ts';
export { isoDate } from './written-date.ts';
