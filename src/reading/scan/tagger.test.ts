import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanText } from './scan.ts';
import { Tag } from './tag.ts';

const NAMES = new Map<number, string>(Object.entries(Tag).map(([name, value]) => [value, name]));

/** Words of a text with a slash and their tag. */
function tagged(text: string): string {
  const { start, end, count, tag } = scanText(text);
  return Array.from({ length: count }, (_, at) => `${text.slice(start[at], end[at])}/${NAMES.get(tag[at]!)}`).join(' ');
}

test('the forms of a verb are told apart', () => {
  assert.match(tagged('She said it would rain.'), /said\/verb .* would\/auxiliary rain\/infinitive/);
  assert.match(tagged('They want to leave.'), /want\/verb to\/particle leave\/infinitive/);
  assert.match(tagged('The dam was repaired.'), /was\/auxiliary repaired\/pastParticiple/);
  assert.match(tagged('She is repairing the dam.'), /repairing\/presentParticiple/);
  assert.match(tagged('Workers repaired the dam.'), /repaired\/verb/);
});

test('a word of two kinds is what its neighbours make it', () => {
  assert.match(tagged('The plans failed.'), /plans\/noun/);
  assert.match(tagged('She plans to go.'), /plans\/verb/);
  assert.match(tagged('He denies that talks broke off.'), /talks\/noun broke\/verb/);
  assert.match(tagged("She rejected the mayor's claim."), /claim\/noun/);
});

test('an unknown word in -s is a verb where its stem is one', () => {
  assert.match(tagged('The mayor laments the loss.'), /laments\/verb|laments\/noun/);
  assert.match(tagged('The plan rests on hope.'), /rests\/verb/);
});

test('names, numbers, marks and signs', () => {
  assert.match(
    tagged('Ilse Marn paid $5.'),
    /^Ilse\/properNoun Marn\/properNoun paid\/verb \$\/symbol 5\/number \.\/punctuation$/,
  );
});

test('possessives are determiners', () => {
  assert.match(tagged('He sold his boat and her car.'), /his\/determiner .* her\/determiner/);
});
