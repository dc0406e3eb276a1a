import { writeFileSync } from 'node:fs';
import { rulesPage } from '../src/findings/testing/rules-page.ts';

/** Writes docs/rules.md from the rules and their examples: `node scripts/rules-page.ts`. */
writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage());
