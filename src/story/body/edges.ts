import { BARRIERS } from './elements.ts';

const STRUCTURE = new Set('blockquote caption figcaption figure li ol table td th ul'.split(' '));

export function isStructure(tag: string): boolean {
  return STRUCTURE.has(tag);
}

export function isBarrier(tag: string): boolean {
  return BARRIERS.has(tag);
}

export function isList(tag: string): boolean {
  return tag === 'ul' || tag === 'ol' || BARRIERS.has(tag);
}

export function isTable(tag: string): boolean {
  return tag === 'table';
}
