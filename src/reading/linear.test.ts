import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '#findings';
import { read } from './read.ts';

/** Texts of one shape that come in any length. Each was chosen because a rule looks ahead or back in it. */
const SHAPES: Record<string, (pieces: number) => string> = {
  'one paragraph': (pieces) =>
    'The mayor said on Tuesday that the wall would be mended, officials told her. '.repeat(pieces),
  'quotes that never close, a line each': (pieces) => lines(pieces, (at) => `“The wall is ${at}`),
  'straight quotes that never close': (pieces) => lines(pieces, (at) => `"The wall is ${at}\n`),
  'quotes that never close in one line': (pieces) => 'He said “the wall is high '.repeat(pieces),
  'quotes inside each other': (pieces) => '“‘'.repeat(pieces * 5),
  'no spaces': (pieces) => 'abcdefghij'.repeat(pieces * 5),
  'nothing but digits and slashes': (pieces) => '1/'.repeat(pieces * 3),
  'all capitals': (pieces) => 'THE MAYOR SAID ON TUESDAY THAT THE WALL WOULD BE MENDED. '.repeat(pieces),
  'lines of one word': (pieces) => lines(pieces * 2, (at) => `Word${at}`),
  'quotes with cues': (pieces) =>
    lines(pieces, (at) => `“The wall is ${at},” said Ann Vole${at % 50}, the head of it.`),
  numbers: (pieces) => lines(pieces * 2, (at) => `${at}`).replaceAll('\n', ' '),
  names: (pieces) => lines(pieces, (at) => `Ann${letters(at)} Vole${letters(at * 7)} spoke.`).replaceAll('\n', ' '),
  'names in one sentence': (pieces) => lines(pieces, (at) => `Ann${letters(at)} Vole`).replaceAll('\n', ', '),
  dates: (pieces) => lines(pieces, (at) => `${1 + (at % 28)} May ${1900 + (at % 120)}`).replaceAll('\n', ', '),
  'one source behind the other': (pieces) => 'according to Ann Vole '.repeat(pieces),
  'brackets that never close': (pieces) => 'He (said '.repeat(pieces),
  'quotes that never close, a paragraph each': (pieces) => '“a\n\n'.repeat(pieces * 20),
  'nothing but marks': (pieces) => '" '.repeat(pieces * 40),
  'amounts in one sentence': (pieces) => '$1 '.repeat(pieces * 20),
  'numbers alone in one sentence': (pieces) => '1 '.repeat(pieces * 40),
  'one number again and again in one sentence': (pieces) => 'both of the two '.repeat(pieces * 6),
  'counts in one sentence': (pieces) => lines(pieces * 4, (at) => `about ${at} homes`).replaceAll('\n', ', '),
  spaces: (pieces) => `a${' '.repeat(pieces * 20)}b`,
};

const PIECES = 250;
const TIMES_LONGER = 8;
/** How much more than linear is let pass, for the machine has other work; a square would be eight times more. */
const SLACK = 3;

for (const [name, shape] of Object.entries(SHAPES)) {
  test(`work grows no faster than the text: ${name}`, () => {
    work(shape(PIECES)); // warm
    const short = Math.max(1, work(shape(PIECES)), work(shape(PIECES)));
    const limit = SLACK * TIMES_LONGER * short;
    const long = shape(PIECES * TIMES_LONGER);
    const spent = Math.min(work(long), work(long));
    assert.ok(spent <= limit, `${spent} ms where ${short} ms were spent on an eighth of it`);
  });
}

/** Milliseconds of processor time for a text, in whichever process the tests share: compared, never held to a figure. */
function work(text: string): number {
  const before = process.cpuUsage();
  check(read(text, { published: '2026-10-24' }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

/** Three small letters that tell numbers apart. */
function letters(at: number): string {
  return [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676) % 26]
    .map((letter) => String.fromCharCode(97 + letter))
    .join('');
}
