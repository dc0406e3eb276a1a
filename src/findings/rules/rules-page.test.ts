import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rulesPage } from '../testing/rules-page.ts';

test('docs/rules.md says what the rules and their examples say; node scripts/rules-page.ts makes it anew', () => {
  const written = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
  assert.ok(written === rulesPage(), 'docs/rules.md is stale');
});
