export type { Key } from './keys.ts';
export { type Action, may, ROLES, type Role } from './roles.ts';
export type { Correction, RevisionText, StoryPlacement, StoryState } from './story.ts';
