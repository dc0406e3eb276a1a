import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_UNIT } from './amount.ts';
import { LabelSetter } from './chart-labels.ts';
import { scaleOf } from './chart-scale.ts';
import type { ChartValue } from './chart-values.ts';
import { differingWords } from './differing-words.ts';
import { figureChart, smallChart, tinyChart } from './figure-chart.ts';

const HOMES = { before: '', after: 'homes' };

const value = (day: string, amount: number, more: Partial<ChartValue> = {}): ChartValue => ({
  day,
  asOf: day,
  value: amount,
  high: null,
  qualifier: 'exact',
  text: String(amount),
  statedBy: 'Ada Holt',
  kind: 'person',
  conflictsWith: null,
  course: true,
  ...more,
});

test('a chart is drawn for a phone and for a wide page, each with its outcome as its name', () => {
  const chart = String(figureChart([value('2026-10-02', 60), value('2026-10-05', 140)], 'Grown to “140”', HOMES));
  assert.equal(chart.match(/role="img" aria-label="Grown to “140”"/g)?.length, 2);
  assert.match(chart, /class="step"/);
});

test('a value that differs is red, joined to what it differs from, and left out of the steps', () => {
  const chart = String(
    figureChart(
      [
        value('2026-10-02', 60),
        value('2026-10-05', 140),
        value('2026-10-05', 200, { conflictsWith: 1, course: false }),
      ],
      'x',
      HOMES,
    ),
  );
  assert.match(chart, /class="dotted"/);
  assert.match(chart, /≠ 200/);
  assert.equal(chart.match(/class="step"/g)?.length, 4);
});

test('a small chart is named by its title and its outcome, and tells values without their speakers', () => {
  const values = [value('2026-10-02', 60, { text: 'about 60' }), value('2026-10-05', 140)];
  const chart = String(smallChart(values, 'Homes flooded', 'From about 60 to 140.', 'figure-1-chart'));
  assert.match(chart, /role="img" aria-labelledby="figure-1-chart-title figure-1-chart-desc"/);
  assert.match(chart, /<title id="figure-1-chart-title">Homes flooded<\/title>/);
  assert.match(chart, /<desc id="figure-1-chart-desc">From about 60 to 140\.<\/desc>/);
  assert.match(chart, />about 60</);
  assert.doesNotMatch(chart, /Holt/);
});

test('a tiny chart is for the eye alone: its row says all in words', () => {
  const chart = String(tinyChart([value('2026-10-02', 60), value('2026-10-05', 140)]));
  assert.match(chart, /aria-hidden="true"/);
  assert.doesNotMatch(chart, /<text/);
  assert.equal(String(tinyChart([value('2026-10-02', 60)])), '');
});

test('a value that two have stated on one day is told once, with the one who has a name', () => {
  const chart = String(
    figureChart(
      [
        value('2026-10-02', 60),
        value('2026-10-05', 140, { statedBy: 'nobody named', kind: 'unnamed' }),
        value('2026-10-05', 140, { statedBy: 'Bo Crane' }),
      ],
      'x',
      { before: '£', after: '' },
    ),
  );
  assert.equal(chart.match(/>140</g)?.length, 2);
  assert.equal(chart.match(/Crane/g)?.length, 2);
  assert.doesNotMatch(chart, /nobody named/);
  assert.match(chart, />£100</);
});

test('one day alone is no course: the table does', () => {
  assert.equal(String(figureChart([value('2026-10-02', 60), value('2026-10-02', 61)], 'x', NO_UNIT)), '');
});

test('zero is on the axis, and lines stand at round numbers above it', () => {
  const frame = { width: 100, height: 100, top: 0, end: 100, bottom: 100, start: 0 };
  const scale = scaleOf(['2026-10-02', '2026-10-04'], 236, frame);
  assert.equal(scale.y(0), 100);
  assert.deepEqual(scale.ticks, [100, 200, 300]);
  assert.equal(scale.x('2026-10-03'), 50);
});

test('no label lies on another; one without a place is left out', () => {
  const setter = new LabelSetter({ x: 0, y: 0, width: 120, height: 40 });
  const labels = Array.from({ length: 8 }, () => setter.place(10, 20, '140', ''));
  const placed = labels.filter((label) => label !== null);
  assert.ok(placed.length >= 1 && placed.length < 8);
  assert.equal(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size, placed.length);
});

test('words that differ are told from words that stand in both, marks and case aside', () => {
  assert.deepEqual(differingWords('“On paper only. This is a test.”', 'on paper only, this was no test'), [
    { text: '“On paper only. This ', isShared: true },
    { text: 'is a ', isShared: false },
    { text: 'test.”', isShared: true },
  ]);
});
