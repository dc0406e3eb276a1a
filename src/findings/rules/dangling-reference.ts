import { amountUnmet } from '../references/amount-unmet.ts';
import { bodyUnmet } from '../references/body-unmet.ts';
import { changeUnmet } from '../references/change-unmet.ts';
import { nobodyBefore } from '../references/nobody-before.ts';
import { nobodyNear } from '../references/nobody-near.ts';
import { nounUnmet } from '../references/noun-unmet.ts';
import { peopleUnmet } from '../references/people-unmet.ts';
import { roleUnmet } from '../references/role-unmet.ts';
import { saidUnmet } from '../references/said-unmet.ts';
import { sameUnmet } from '../references/same-unmet.ts';
import { tellerUnmet } from '../references/teller-unmet.ts';
import { themUnmet } from '../references/them-unmet.ts';
import { thingUnmet } from '../references/thing-unmet.ts';
import { twoUnmet } from '../references/two-unmet.ts';
import type { Found, Rule } from '../rule.ts';

export const danglingReference: Rule = {
  name: 'dangling-reference',
  severity: 'warning',
  catches:
    'Words that point back to something that the text does not hold: “that number” with no number, “the latter” with no two, “he” with no man.',
  check: (story) => {
    // "The said letter" may be missed by two of them: it is told once.
    const byPlace = new Map<number, Found>();
    for (const unmet of POINTERS)
      for (const found of unmet(story)) if (!byPlace.has(found.start)) byPlace.set(found.start, found);
    return [...byPlace.values()];
  },
};

const POINTERS = [
  nounUnmet,
  twoUnmet,
  saidUnmet,
  sameUnmet,
  roleUnmet,
  bodyUnmet,
  peopleUnmet,
  thingUnmet,
  amountUnmet,
  tellerUnmet,
  themUnmet,
  changeUnmet,
  nobodyBefore,
  nobodyNear,
];
