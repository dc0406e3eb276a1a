import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type Finding, read } from '#reading';
import { check } from '../check.ts';
import type { Example } from '../example.ts';
import { ALL_EXAMPLES } from '../testing/all-examples.ts';
import { RULES } from './index.ts';

const PUBLISHED = '2026-03-10';

function checked({ text, title, published }: Example): { words: string[]; findings: Finding[]; plain: string } {
  const words: string[] = [...text.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1] ?? '');
  const plain = text.replace(/[⟦⟧]/g, '');
  const reading = read(plain, { published: published === undefined ? PUBLISHED : published });
  return { words, plain, findings: check(reading, title ?? null) };
}

/** Places of the marked words in the text without marks. */
function spansOf({ text }: Example): string[] {
  const spans: string[] = [];
  let taken = 0;
  let start = 0;
  for (const mark of text.matchAll(/[⟦⟧]/g)) {
    const at = mark.index - taken++;
    if (mark[0] === '⟦') start = at;
    else spans.push(`${start}-${at}`);
  }
  return spans;
}

const told = (plain: string, findings: readonly Finding[]): string =>
  findings.map((one) => `${one.rule} [${plain.slice(one.start, one.end)}]`).join('; ') || 'nothing';

describe('the examples of each rule', () => {
  test('there are some for every rule: three bad, three good, one of them a near miss', () => {
    assert.deepEqual(
      ALL_EXAMPLES.map(({ rule }) => rule),
      RULES.map(({ name }) => name),
    );
    for (const { rule, bad, good } of ALL_EXAMPLES) {
      assert.ok(bad.length >= 3 && good.length >= 3, rule);
      assert.ok(
        good.some(({ because }) => because !== undefined),
        `${rule} has no near miss`,
      );
    }
  });

  for (const { rule, bad, good } of ALL_EXAMPLES) {
    for (const example of bad) {
      test(`${rule} hits what is marked, once: ${example.text.slice(0, 70)}`, () => {
        const { findings, plain } = checked(example);
        const own = findings.filter((one) => one.rule === rule).map(({ start, end }) => `${start}-${end}`);
        assert.deepEqual(own, spansOf(example), `found: ${told(plain, findings)}`);
      });
    }
    for (const example of good) {
      test(`no rule speaks up: ${example.text.slice(0, 70)}`, () => {
        const { findings, plain } = checked(example);
        const loud = findings.filter((one) => one.rule === rule || (one.severity !== 'note' && !ALONE.has(one.rule)));
        assert.deepEqual(loud, [], `found: ${told(plain, findings)}`);
      });
    }
  }

  test('they are loaded by tests and scripts only', () => {
    const importers = globSync('src/**/*.ts').filter(
      (path) =>
        !/\.test\.ts$|\/testing\/|\.examples\.ts$/.test(path) &&
        /from '[^']*(?:\.examples|all-examples)\.ts'/.test(readFileSync(path, 'utf8')),
    );
    assert.deepEqual(importers, []);
  });
});

/** Rules about a whole story, which an example of two sentences cannot satisfy. */
const ALONE = new Set(['anonymous-source']);
