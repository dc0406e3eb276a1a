import { apartUnmet } from '../references/apart-unmet.ts';
import { changeUnmet } from '../references/change-unmet.ts';
import { definiteUnmet } from '../references/definite-unmet.ts';
import { nobodyBefore } from '../references/nobody-before.ts';
import { nobodyNear } from '../references/nobody-near.ts';
import { nounUnmet } from '../references/noun-unmet.ts';
import { roleUnmet } from '../references/role-unmet.ts';
import { saidUnmet } from '../references/said-unmet.ts';
import { sameUnmet } from '../references/same-unmet.ts';
import { themUnmet } from '../references/them-unmet.ts';
import { twoUnmet } from '../references/two-unmet.ts';
import type { Rule } from '../rule.ts';

export const danglingReference: Rule = {
  name: 'dangling-reference',
  severity: 'warning',
  catches:
    'Words that point back to something that the text does not hold: “that number” with no number, “the latter” with no two, “he” with no man.',
  check: (story) => POINTERS.flatMap((unmet) => unmet(story)),
};

const POINTERS = [
  nounUnmet,
  twoUnmet,
  saidUnmet,
  sameUnmet,
  roleUnmet,
  definiteUnmet,
  apartUnmet,
  themUnmet,
  changeUnmet,
  nobodyBefore,
  nobodyNear,
];
