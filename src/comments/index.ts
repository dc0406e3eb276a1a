export type { CommentRules, Phase, Submission, Verdict } from './phase.ts';
export { FIRST_TIME } from './phases/first-time.ts';
export { PHASES } from './phases/index.ts';
export { type Decision, moderate } from './run.ts';
export { type FieldError, isEmail, LONGEST_NAME, LONGEST_TEXT, type Typed, tidy, validate } from './validate.ts';
