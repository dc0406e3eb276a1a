export { check } from './check.ts';
export { checkRevision } from './revision.ts';
export type { Rule } from './rule.ts';
export { RULES } from './rules/index.ts';
