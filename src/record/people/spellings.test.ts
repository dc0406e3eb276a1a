import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closenessOf, soundKey } from './spellings.ts';

/** Spellings of one word out of Arabic, Persian, Sinhala, Russian and Ukrainian, as English, French and German have them. */
const ONE = `omran umran, othman uthman, youssef yussef, hichem hisham, farouk faruq, chouqair shukair, djalloud jallud, seddik siddiq,
  moussawi musaoui, ouarda warda, ghasemi qasemi, mohamed muhammad, khaled khalid, ebrahim ibrahim, karim kareem, nour noor,
  jayawardena jayawardana, vimalasuriya wimalasuriya, samarasingha samarasinghe, zelinskyy zelinskiy, yelena elena, kolyada koliada,
  smirnoff smirnov, wladimir vladimir, sergej sergey, nowak novak, mueller muller`;

/** Words that look alike and are two names. */
const TWO = `huda haddoud, karim karima, alexander alexandra, john jane, jean jane, hassan hussein, mohamed mahmoud, said saad, amir emir,
  elena alina, karim karam, chen shen, ivan ivana, hamad ahmad, sami samia, nadim nadima, omar amr, boris baris,
  carrow quarrow, eldale aldale`;

const pairs = (list: string): string[][] => list.split(',').map((pair) => pair.trim().split(/\s+/));

test('spellings of one name are close, and meet under one key', () => {
  for (const [one = '', other = ''] of pairs(ONE)) {
    assert.notEqual(closenessOf(one, other), 'other', `${one} ${other}`);
    assert.equal(closenessOf(one, other), closenessOf(other, one), `${one} ${other}`);
    assert.equal(soundKey(one), soundKey(other), `${one} ${other}`);
  }
});

test('names that differ in what is heard are two', () => {
  for (const [one = '', other = ''] of pairs(TWO)) assert.equal(closenessOf(one, other), 'other', `${one} ${other}`);
});
