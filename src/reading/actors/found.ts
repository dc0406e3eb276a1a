import type { ActorType } from '../reading.ts';
import type { Gender } from './cast.ts';
import type { NameAt } from './names.ts';
import type { Role } from './roles.ts';

/** An actor while its mentions are being gathered. */
export interface Found {
  type: ActorType;
  gender: Gender;
  names: NameAt[];
  /** The words of its fullest name, lower case. */
  words: string[];
  roles: Role[];
  /** What it is called where it has no name of its own ("Tarnwick police"). */
  called?: string;
}
