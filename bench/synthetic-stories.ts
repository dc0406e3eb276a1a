/** A pile of invented stories as JSONL rows, always the same for one size: some follow a running story, one in eight rewrites another. */

export interface SyntheticStory {
  id: string;
  outlet: string;
  title: string;
  published: string;
  text: string;
}

const GIVEN = ['Ada', 'Bruno', 'Celia', 'Dov', 'Edda', 'Finn', 'Greta', 'Hollis', 'Ines', 'Jory', 'Kara', 'Lew'];
const FAMILY = ['Holt', 'Marrow', 'Velling', 'Okerby', 'Anselm', 'Tarrant', 'Sollis', 'Bexley', 'Harrow', 'Crane'];
const PLACES = ['Tarnwick', 'Lower Quay', 'Northgate', 'Hallin', 'Merrow', 'Port Ister', 'Saltby', 'Oxley'];
const BODIES = ['harbour office', 'city council', 'fire service', 'water company', 'school board', 'ferry union'];
const THINGS = ['homes', 'boats', 'streets', 'gates', 'pupils', 'lamps', 'trees', 'carts'];
const DEEDS = ['were flooded', 'were closed', 'were repaired', 'were counted', 'were moved', 'were damaged'];
const PLAIN = [
  'river',
  'bell',
  'market',
  'lantern',
  'ledger',
  'orchard',
  'kiln',
  'bridge',
  'ferry',
  'granary',
  'quarry',
];

/** Numbers that look random and are the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function* syntheticStories(many: number): Generator<SyntheticStory> {
  const kept: SyntheticStory[] = [];
  for (let number = 0; number < many; number++) {
    const random = chance(number + 1);
    const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
    const source = number % 8 === 7 ? kept[Math.floor(random() * kept.length)] : undefined;
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor((number / many) * 1500))).toISOString().slice(0, 10);
    const story = {
      id: `s${number}`,
      outlet: `Outlet ${number % 17}`,
      title: `The ${pick(PLAIN)} of ${pick(PLACES)} ${number}`,
      published: day,
      text: source ? rewritten(source.text) : written(number, pick, random),
    };
    kept.push(story);
    if (kept.length > 200) kept.shift();
    yield story;
  }
}

/** A word that looks like one: 20,000 of them, as rare as words of their own are in a paper. */
function coined(random: () => number): string {
  const at = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  return `${at()}${at()}${at()}`;
}
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we yo ze bra cle dro fli gru sta the'.split(' ');

function written(number: number, pick: (words: readonly string[]) => string, random: () => number): string {
  const word = (): string => (random() < 0.3 ? pick(PLAIN) : coined(random));
  const person = `${pick(GIVEN)} ${pick(FAMILY)}${number % 3 === 0 ? '' : coined(random)}`;
  const other = `${pick(GIVEN)} ${capital(coined(random))}`;
  const count = 10 + Math.floor(random() * 4000);
  const paragraphs = [
    `${pick(PLACES).toUpperCase()} - The ${pick(BODIES)} of ${pick(PLACES)} said on Monday that ${count} ${pick(THINGS)} ${pick(DEEDS)} beside the ${word()}.`,
    `“The ${word()} was older than the ${word()}, and nobody had asked,” said ${person}, who keeps the ${word()} in ${pick(PLACES)}. “We heard ${count % 60} knocks before the ${word()} went.”`,
    `${other}, a ${pick(['carpenter', 'teacher', 'pilot', 'baker'])}, told the ${pick(BODIES)} that the ${word()} near the ${word()} had cost £${count * 7}.`,
  ];
  for (let more = 0; more < 6; more++)
    paragraphs.push(
      `The ${word()} by the ${word()} of ${pick(PLACES)} stood between the ${word()} and a ${word()}, as the ${pick(BODIES)} noted in ${2000 + Math.floor(random() * 20)}.`,
    );
  paragraphs.push(`About ${Math.floor(count / 3)} people were treated on Tuesday, according to the ${pick(BODIES)}.`);
  return paragraphs.join('\n\n');
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The same story in somebody else's words: attribution lost, a word in six exchanged. */
function rewritten(text: string): string {
  return text
    .replaceAll('were flooded', 'stood under water')
    .replaceAll('beside', 'next to')
    .replace(/,” said [^.]*\./, '.')
    .replaceAll('between', 'in the middle of');
}
