import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountInWords, numberInWords, unitInPlural } from './amount.ts';

const exact = { qualifier: 'exact', unit: null } as const;

test('an amount reads as a newspaper would set it', () => {
  assert.equal(amountInWords({ ...exact, value: 140, qualifier: 'at-least' }), 'at least 140');
  assert.equal(amountInWords({ ...exact, value: 2_400_000, unit: 'GBP' }), '£2.4 million');
  assert.equal(amountInWords({ ...exact, value: 1944.6, unit: 'GBP' }), '£1,944.60');
  assert.equal(amountInWords({ ...exact, value: 50, unit: 'KZT' }), '50 KZT');
  assert.equal(amountInWords({ ...exact, value: 12.4, unit: 'percent' }), '12.4 percent');
  assert.equal(amountInWords({ ...exact, value: 1_234_567 }), '1,234,567');
  assert.equal(amountInWords({ ...exact, value: 87_000_000_000, unit: 'KZT' }), '87 billion KZT');
});

test('a share without a unit is told in words', () => {
  assert.equal(amountInWords({ ...exact, value: 1 / 3, qualifier: 'more-than' }), 'more than a third');
  assert.equal(amountInWords({ ...exact, value: 0.5, unit: 'percent' }), '0.5 percent');
});

test('a range tells once what its ends share', () => {
  assert.equal(numberInWords({ ...exact, low: 150, high: 180 }), '150–180');
  assert.equal(numberInWords({ ...exact, low: 2e9, high: 3e9, unit: 'USD' }), '$2–3 billion');
  assert.equal(numberInWords({ ...exact, low: 900_000, high: 1.2e6 }), '900,000–1.2 million');
  assert.equal(numberInWords({ ...exact, low: 150, high: 180, unit: 'kilometre' }), '150–180 kilometres');
});

test('a unit agrees with its number', () => {
  assert.equal(numberInWords({ ...exact, value: 1, unit: 'kilometre' }), '1 kilometre');
  assert.equal(numberInWords({ ...exact, value: 90, unit: 'tonne' }), '90 tonnes');
  assert.deepEqual(
    ['foot', 'cubic foot per second', 'kilometre per hour', 'percentage point', 'degree Celsius', 'percent'].map(
      unitInPlural,
    ),
    ['feet', 'cubic feet per second', 'kilometres per hour', 'percentage points', 'degrees Celsius', 'percent'],
  );
});
