import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanText } from './scan.ts';

/** Texts in which "|" stands between sentences. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'abbreviations and initials end no sentence': [
    'Dr. Ilse P. Marn left at 5 p.m. on Jan. 3. |Nobody saw her go.',
    'Gov. Oke met Sgt. Ruel of the Fifth Corps. |They spoke for an hour.',
    'See p. 12 and Fig. 3 of the report. |It is long.',
    'The case of Marn v. Harbour Trust opened in St. Anne. |It may last weeks.',
    'Tarn Mills Inc. closed its plant. |Oke & Co. followed.',
    'Sens. Marn and Oke met at Ft. Tarn. |The wall is six ft. |Nobody climbs it.',
    'The Oke (Tarn County, N.J.) Record said so.',
  ],
  'an abbreviation ends a sentence where the next word opens one': [
    'She works for Tarn Mills Inc. |She likes it.',
    'They moved to the U.S. |They never came back.',
    'The U.S. Senate met.',
    'The ferry left at 6 p.m. |Travellers who came late saw it go.',
    'At 6 p.m. Mr. Oke rang.',
  ],
  'marks and brackets that close belong to the sentence before': [
    '"We lost." |Nobody spoke.',
    'He read it aloud. |(It was short.) |She laughed.',
    'The mayor called it “a theft.” |The council did not.',
  ],
  'a question in marks goes on with its cue': [
    '"Who paid for it?" asked Marn. |"Not me!" Dana Oke said.',
    '“Is that all?” he wrote. |“It is!”',
  ],
  'small letters open a sentence only behind an ordinary word': [
    'it rained all day. |we stayed in.',
    'The yd. was paved, approx. ten yards of it.',
    'Who knows? |not me.',
    'She works for Wow! magazine.',
  ],
  'dots in a row': [
    'We waited... and waited.',
    'We waited... |Nobody came.',
    'He said . . . nothing at all.',
    'We gave up. . . . |Nobody came.',
  ],
  'missing space': ['The dam broke.|Water ran down the street.', 'Did it break?|Yes.', 'It was Monday.|Mr. Oke rang.'],
  'ordinals and streets': ['He came 3rd. |Others followed.', 'It is at 12 Main St. |The house is old.'],
  'addresses, files and numbers hold their stops': [
    'Write to d.oke@tarn-post.example.com or see https://tarn.example.org/a.b?c=d. |Thank you.',
    'Open notes.txt and read version 2.5.1 of it.',
    'The bill was $3.50 at No. 5. |He paid.',
  ],
  'letters open with a greeting': ['Dana, |There is no news.', 'Instead, Will Oke rang.'],
  'lists inside a line': [
    '1. Wash the cup. |2. Dry the cup.',
    'a) the mill |b) the dam',
    '• first the mill |• then the dam',
  ],
  'notes behind a stop': ['The dam is old.[3] |It leaks.', 'It leaks.[4][5] |They know.'],
  'several marks': ['What?! |No!! |Never.'],
  'datelines and credits': [
    'TARNWICK, Oct. 3 (Reuters) - The dam broke on Tuesday. |Nobody was hurt.',
    'Dam breaks |Thursday, May 7, 2015',
    'A broken dam |Image: Dana Oke.',
  ],
  'capitals inside a word and a lone I open sentences': ['It sold well. |iTarn did better.', 'We left Tarn. |i slept.'],
};

for (const [behaviour, texts] of Object.entries(CASES)) {
  test(behaviour, () => {
    for (const drawn of texts) assert.equal(drawSentences(drawn.replaceAll('|', '')), drawn);
  });
}

function drawSentences(text: string): string {
  return scanText(text)
    .sentences.map(({ start }, index, all) => text.slice(start, all[index + 1]?.start))
    .join('|');
}

test('a line break ends a sentence, unless the line only folds', () => {
  assert.equal(drawSentences('The dam\n\nIt broke on Tuesday.'), 'The dam\n\n|It broke on Tuesday.');
  assert.equal(drawSentences('It was a cold\nnight in Tarn.'), 'It was a cold\nnight in Tarn.');
  assert.equal(drawSentences('mills\ndams\n'), 'mills\n|dams\n');
});
