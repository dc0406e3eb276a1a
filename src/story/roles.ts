/** Who may do what at the desk: the one place where it is decided. */
export type Role = 'contributor' | 'reporter' | 'editor' | 'moderator' | 'chief';

export type Action =
  | 'write' // save revisions of a draft
  | 'edit' // save revisions of a story that is out
  | 'publish' // publish, schedule, withdraw
  | 'correct'
  | 'moderate' // approve and refuse comments
  | 'run'; // users, settings

const MAY: Record<Role, readonly Action[]> = {
  contributor: ['write'],
  reporter: ['write', 'edit', 'correct'],
  editor: ['write', 'edit', 'publish', 'correct', 'moderate'],
  moderator: ['moderate'],
  chief: ['write', 'edit', 'publish', 'correct', 'moderate', 'run'],
};

export const ROLES = Object.keys(MAY).filter((name): name is Role => name in MAY);

/** True where a person of this role may do this. */
export function may(role: Role, action: Action): boolean {
  return MAY[role].includes(action);
}
