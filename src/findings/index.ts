export { type DatedAct, datedActsOf } from './acts/dated-acts.ts';
export { check } from './check.ts';
export { agree, amountOf } from './quantities/agree.ts';
export { type Count, countsOf } from './quantities/counts-of.ts';
export { checkRevision } from './revision.ts';
export type { Rule } from './rule.ts';
export { RULES } from './rules/index.ts';
export { checkSurface, type Surface } from './surface.ts';
