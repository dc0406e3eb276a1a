export { normalPath, otherSlash, parseStoryPath, type StoryAddress, storyPath } from './address/path.ts';
export { freeSlug, slugOf } from './address/slug.ts';
export { bodyFromText } from './body/from-text.ts';
export { type BodyMark, markBody } from './body/mark.ts';
export { type LineKind, type PlainBody, plainBody, plainText } from './body/plain-text.ts';
export { sanitiseBody } from './body/sanitise.ts';
export type { Key } from './keys.ts';
export { type Action, may, ROLES, type Role } from './roles.ts';
export type { Correction, RevisionText, StoryPlacement, StoryState } from './story.ts';
