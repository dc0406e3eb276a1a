import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '#findings';
import { type Reading, read } from '#reading';
import { attributionOf } from './attribution.ts';

const OKERBY = 'Tomas Okerby told the board that the hoist was worn.';

function checked(text: string): Reading {
  const reading = read(text, { published: '2026-10-24T10:00:00' });
  return { ...reading, findings: check(reading) };
}

/** A text after the first offer of its findings was taken; null where none is made. */
function taken(text: string): string | null {
  const reading = checked(text);
  const [first] = reading.findings.flatMap((finding) => attributionOf(reading, finding) ?? []);
  if (!first) return null;
  return first.edits.reduceRight(
    (before, { start, end, text: put }) => before.slice(0, start) + put + before.slice(end),
    text,
  );
}

/** Taking leaves nothing of the finding, and gives the words their speaker. */
function isClearedBy(text: string, after: string): void {
  assert.equal(taken(text), after);
  const rules = ['first-person', 'lost-attribution', 'unattributed-quote'];
  assert.deepEqual(
    checked(after).findings.filter(({ rule }) => rules.includes(rule)),
    [],
  );
}

describe('words without a speaker are given to the one who spoke before them', () => {
  test('in quotation marks where they speak of themselves', () => {
    isClearedBy(`${OKERBY} We were told to wait.`, `${OKERBY} “We were told to wait,” Okerby said.`);
    isClearedBy(`${OKERBY} Do we have to wait?`, `${OKERBY} “Do we have to wait?” Okerby said.`);
    isClearedBy(`${OKERBY} We left at 5 p.m.`, `${OKERBY} “We left at 5 p.m.,” Okerby said.`);
  });

  test('as a report where they judge, and as a quotation where they cry out', () => {
    isClearedBy(
      `${OKERBY} Unfortunately, the warning came too late.`,
      `${OKERBY} Unfortunately, the warning came too late, Okerby said.`,
    );
    isClearedBy(
      `${OKERBY} Shame on those who looked away!`,
      `${OKERBY} “Shame on those who looked away!” Okerby said.`,
    );
  });

  test('behind a quotation that stands in its marks', () => {
    isClearedBy(
      `${OKERBY} It rained. “The gate was left open for an hour.”`,
      `${OKERBY} It rained. “The gate was left open for an hour,” Okerby said.`,
    );
    isClearedBy(
      `${OKERBY} It rained. “Was the gate left open for an hour?” It snowed.`,
      `${OKERBY} It rained. “Was the gate left open for an hour?” Okerby said. It snowed.`,
    );
  });

  test('in a paragraph of their own behind that of a person', () => {
    isClearedBy(`${OKERBY}\n\nWe were told to wait.`, `${OKERBY}\n\n“We were told to wait,” Okerby said.`);
  });

  test('with the marks that the text has', () => {
    isClearedBy(
      `"It froze," said Runa Holm.\n\n${OKERBY} We were told to wait.`,
      `"It froze," said Runa Holm.\n\n${OKERBY} "We were told to wait," Okerby said.`,
    );
  });

  test('by the name that the text may use again', () => {
    const ends = (text: string): string => taken(`${text} We were told to wait.`)?.split('” ').at(-1) ?? 'nobody';
    assert.equal(ends('The fire service said it had been called at noon.'), 'the fire service said.');
    assert.equal(ends('Jan van der Berg said the gate was shut.'), 'van der Berg said.');
    assert.equal(ends('Ida Storm left.\n\nKarl Storm said the gate was shut.'), 'Karl Storm said.');
  });
});

describe('nothing is offered', () => {
  const offersNothing = (text: string): void => assert.equal(taken(text), null, text);

  test('where nobody, somebody without a name, or more than one spoke before', () => {
    offersNothing('The gate stuck. We were told to wait.');
    offersNothing('A worker said the gate stuck. We were told to wait.');
    offersNothing('The council said the gate stuck. We were told to wait.');
    offersNothing(`Runa Holm said it froze. ${OKERBY} We were told to wait.`);
    offersNothing(`${OKERBY}\n\nIt rained.\n\nWe were told to wait.`);
  });

  test('where somebody else has been named since', () => {
    offersNothing(`${OKERBY} Runa Holm stood beside him. We were told to wait.`);
  });

  test('where the words themselves name the speaker', () => {
    offersNothing(`${OKERBY} Unfortunately for Okerby, the warning came too late.`);
  });

  test('where a body would say I, or stands a paragraph away', () => {
    offersNothing('The fire service said it had been called at noon. I was not told why.');
    offersNothing('The fire service said it had been called at noon.\n\nWe were not told why.');
  });

  test('where a colon stands in the words', () => {
    offersNothing(`${OKERBY} Then the first answer came: We were told to wait.`);
  });

  test('where the speaker merely hopes', () => {
    offersNothing('Tomas Okerby hopes that the hoist will hold. We were told to wait.');
  });

  test('where the sentence has marks or a speaker of its own', () => {
    offersNothing(`${OKERBY} We were told to “wait a while”.`);
    offersNothing(`${OKERBY} Runa Holm said my answers were true, and what I said is what I have told the town.`);
  });

  test('where it ends in no stop', () => {
    offersNothing(`${OKERBY} We were told to wait:`);
  });

  test('for another rule, and where a rule could not run', () => {
    offersNothing(`${OKERBY} That number will rise.`);
    const column = 'I waited. I saw the gate. I am cold. I said so. I left. My hands were blue. Our men froze.';
    offersNothing(`${OKERBY} ${column}`);
  });
});
