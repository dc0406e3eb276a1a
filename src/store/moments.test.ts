import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockOf } from './moments.ts';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
];

test('a moment is local time with its offset, in summer and in winter', () => {
  const london = clockOf('Europe/London');
  assert.equal(london.moment(Date.UTC(2026, 6, 1, 12, 0, 5)), '2026-07-01T13:00:05+01:00');
  assert.equal(london.moment(Date.UTC(2026, 0, 1)), '2026-01-01T00:00:00+00:00');
  assert.equal(clockOf('America/St_Johns').moment(Date.UTC(2026, 0, 1)), '2025-12-31T20:30:00-03:30');
  assert.equal(london.date(Date.UTC(2026, 5, 30, 23, 30)), '2026-07-01');
});

test('every moment names the time it was made from', () => {
  const times = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), times, (zone, time) => {
      const second = Math.floor(time / 1000) * 1000;
      const offByLocalMeanTime = Math.abs(Date.parse(clockOf(zone).moment(second)) - second);
      assert.ok(offByLocalMeanTime < 60_000);
    }),
  );
});

test('months follow each other without a gap, and hold the dates that begin with their name', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: 1970, max: 2090 }),
      fc.integer({ min: 1, max: 12 }),
      (zone, year, month) => {
        const clock = clockOf(zone);
        const name = `${year}-${String(month).padStart(2, '0')}`;
        const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
        const stretch = clock.month(name);
        assert.ok(stretch);
        assert.equal(stretch.until, clock.month(next)?.from);
        assert.equal(clock.date(stretch.from).slice(0, 7), name);
        assert.equal(clock.date(stretch.until - 1).slice(0, 7), name);
      },
    ),
  );
});

test('what is no month is none', () => {
  for (const name of ['2026-13', '2026-0', '2026', '', '20260-1', "2026-01' or 1=1"])
    assert.equal(clockOf('UTC').month(name), null);
});
