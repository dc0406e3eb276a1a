import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from '#findings';
import { type Finding, read } from '#reading';
import { checkPile, type PiledStory } from '#record';
import { plainText } from '#story';
import { EXAMPLE_EDITION, readEdition } from '../src/exchange/example/read-edition.ts';

/** Findings above note in the paper's own stories that are right to be there, or that no rule can know better. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'first-person 2026-10-18-towpath: I do not know whether six metres of pink can stop a town.':
    'A reporter’s own view, signed; only its byline tells.',
  'first-person 2026-10-18-towpath: My own view is that a path which people have walked for 152 years belongs to their feet.':
    'The same.',
};

const edition = readEdition();

function courier(): PiledStory[] {
  return edition.stories.map(({ name, head, now }) => {
    const published = head.get('at') ?? name.slice(0, 10);
    const reading = read(plainText(now.body), { published });
    return {
      id: name,
      outlet: 'The Tarnwick Courier',
      title: now.headline,
      reading: { ...reading, findings: check(reading, now.headline) },
    };
  });
}

function elsewhere(): PiledStory[] {
  const rows = readFileSync(`${EXAMPLE_EDITION}elsewhere/stories.jsonl`, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const { id = '', outlet = '', title = '', published = '', text = '' }: Record<string, string> = JSON.parse(row);
    const reading = read(text, { published });
    return { id, outlet, title, reading: { ...reading, findings: check(reading, title) } };
  });
}

const asLine = ({ id, reading }: PiledStory, { rule, start, end }: Finding): string =>
  `${rule} ${id}: ${reading.text.slice(start, end)}`;

describe('the example edition under the desk’s rules', () => {
  test('a clean paper has no findings above note but those that are accepted', () => {
    const loud = courier().flatMap((story) =>
      story.reading.findings.filter(({ severity }) => severity !== 'note').map((finding) => asLine(story, finding)),
    );
    assert.deepEqual(loud.sort(), Object.keys(ACCEPTED).sort());
  });

  test('the aggregator’s stories are found out, each in several ways', () => {
    const careless = elsewhere().filter(({ outlet }) => outlet === 'Todayfeed');
    for (const { id, reading } of careless) {
      const rules = new Set(reading.findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule));
      assert.ok(rules.has('page-furniture'), id);
      assert.ok(rules.size >= 2, `${id}: ${[...rules].join()}`);
    }
    const lines = careless.flatMap((story) => story.reading.findings.map((finding) => asLine(story, finding)));
    assert.ok(lines.includes('dangling-reference today-1003: That number'));
    assert.ok(
      lines.some((line) => line.startsWith('garbled-quote today-1003: According to him, on Saturday, he added')),
    );
  });

  test('the second paper’s stories stand as they are', () => {
    const herald = elsewhere().filter(({ outlet }) => outlet !== 'Todayfeed');
    const loud = herald.flatMap((story) =>
      story.reading.findings.filter(({ severity }) => severity !== 'note').map((finding) => asLine(story, finding)),
    );
    assert.deepEqual(loud, []);
  });

  test('beside the stories they were made from, the aggregator’s have lost their speakers', () => {
    const pile = [...courier(), ...elsewhere()];
    const findings = checkPile(pile);
    const lost = pile.flatMap(({ id, outlet }, at) =>
      (findings[at] ?? []).filter(({ rule }) => rule === 'lost-attribution').map(() => `${outlet} ${id}`),
    );
    assert.ok(lost.length >= 3, lost.join());
    assert.deepEqual(
      lost.filter((line) => !line.startsWith('Todayfeed')),
      [],
    );
  });
});
