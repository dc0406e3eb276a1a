import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as facts from '../testing/record.ts';
import { recordPage } from './record.ts';
import { recordMatterPage } from './record-matter.ts';
import { recordPersonPage } from './record-person.ts';
import { recordTimelinePage } from './record-timeline.ts';

test('each statement leads to its words in the story, and tells who said them and how', () => {
  const html = String(recordPage(facts.record));
  assert.match(html, /<a href="\/2026\/10\/23\/ferry-bell\/#said-s1">“We tested it for a week”<\/a>/);
  assert.match(html, /<a href="\/record\/people\/runa-ostler\/">Runa Ostler<\/a>/);
  assert.match(html, /in our words, in <a/);
});

test('an empty record says so', () => {
  assert.match(String(recordPage(facts.emptyRecord)), /Nothing is on record yet/);
});

test('a person has roles with their time, spellings, and a chart of months with its numbers in words', () => {
  const html = String(recordPersonPage(facts.person));
  assert.match(html, /Harbour master <span>August 2026 to October 2026<\/span>/);
  assert.match(html, /also written “Ostler”/);
  assert.match(html, /aria-label="Statements by month: August 2026 2, September 2026 0, October 2026 12\."/);
  assert.match(html, /href="\/record\/people\/runa-ostler\/\?page=2"/);
});

test('the timeline names years and days once, and says what is yet to come', () => {
  const html = String(recordTimelinePage(facts.timeline));
  assert.equal(html.match(/23 October<\/time>/g)?.length, 1);
  assert.match(html, /<svg class="shape" aria-hidden="true"><path[^>]*><\/svg><b>harbour office<\/b>/);
  assert.match(html, /also in <a href="\/2026\/10\/24\/eleven\/#at-1">Eleven cross by night<\/a>/);
  assert.match(html, /<h2 id="year-1931">1931<\/h2>/);
  assert.match(html, /April<\/time> <span class="tag-words">announced/);
});

test('a matter has a chart and every value with its relation in words', () => {
  const html = String(recordMatterPage(facts.matterPage));
  assert.match(html, /<svg class="chart wide"/);
  assert.match(html, /≠ differs from 80/);
  assert.match(html, /<td>at least<\/td>/);
});
