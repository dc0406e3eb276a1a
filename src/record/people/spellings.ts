/**
 * Spellings of one name out of another alphabet: "Kareem" and "Karim", "Hichem" and "Hisham". Two words are spellings of one
 * where they have the same consonants in the same order, each by one of the ways in which languages write it, and vowels between
 * them that are heard alike. A vowel more at the end makes another name: "Karim" is not "Karima".
 */
export type Closeness = 'same' | 'near' | 'other';

/** A word by sound: its consonants, and the vowels before the first, between each two and behind the last. */
interface Sounds {
  consonants: string[];
  vowels: string[];
}

/** How close two words of names are, in small plain letters; in shorter ones no sound may differ. */
export function closenessOf(one: string, other: string): Closeness {
  if (one === other) return 'same';
  const heard = compare(one, other);
  if (heard !== 'other' || !/w/.test(one + other)) return heard;
  return compare(one.replaceAll('w', 'v'), other.replaceAll('w', 'v')); // "Nowak" and "Novak"
}

function compare(one: string, other: string): Closeness {
  const [a, b] = [soundsOf(one), soundsOf(other)];
  if (a.consonants.length !== b.consonants.length) return 'other';
  let sum = 0;
  let most = 0;
  for (const [at, consonant] of a.consonants.entries()) {
    const cost = costOfConsonants(consonant, b.consonants[at] ?? '');
    sum += cost;
    most = Math.max(most, cost);
  }
  const last = a.vowels.length - 1;
  for (const [at, vowels] of a.vowels.entries()) {
    const cost = costOfVowels(vowels, b.vowels[at] ?? '', at === 0, at === last);
    sum += cost;
    most = Math.max(most, cost);
  }
  if (sum === 0) return 'same';
  if (Math.min(one.length, other.length) < LONG) return 'other';
  const share = sum / Math.max(1, syllablesOf(a), syllablesOf(b));
  return share <= ENOUGH || (most <= LITTLE && share <= ENOUGH_OF_LITTLE) ? 'near' : 'other';
}

/** Letters from which on two words may differ in their sounds. */
const LONG = 5;
/** What two vowels or consonants that are heard alike cost. */
const LITTLE = 0.25;
const ENOUGH = 0.2;
const ENOUGH_OF_LITTLE = 0.3;
const MUCH = 0.5;
const TOO_MUCH = 9;

const syllablesOf = ({ vowels }: Sounds): number => vowels.filter((some) => some !== '').length;

/** The key under which all spellings of a word meet: coarser than `closenessOf`. */
export function soundKey(word: string): string {
  const { consonants, vowels } = soundsOf(word);
  const first = vowels[0] === '' ? '' : 'a';
  return (
    first +
    consonants
      .map((one) => CLASS[one] ?? one)
      .join('')
      .replace(/(.)\1+|v/g, '$1')
  );
}

/** Consonants that some spelling confuses, by one letter for each kind. */
const CLASS: Readonly<Record<string, string>> = { S: 's', C: 's', z: 's', J: 'k', g: 'k', q: 'k' };

/** Pairs of consonants that are one sound written in two languages. */
const ALIKE = new Map<string, number>([
  ['kq', 0],
  ['gq', LITTLE],
  ['CS', LITTLE],
  ['Ss', LITTLE],
  ['sz', LITTLE],
  ['Jg', LITTLE],
]);

function costOfConsonants(one: string, other: string): number {
  if (one === other) return 0;
  return ALIKE.get(one < other ? one + other : other + one) ?? TOO_MUCH;
}

function costOfVowels(one: string, other: string, isFirst: boolean, isLast: boolean): number {
  if (one === other) return 0;
  if (one === '' || other === '') return isFirst || isLast ? TOO_MUCH : MUCH;
  if (has(one, other) || has(other, one)) return isFirst || isLast ? LITTLE : LITTLE / 2;
  const isAlike = [...one].some((a) => [...other].some((b) => areAlike(a, b, isFirst)));
  return isAlike ? LITTLE : isFirst ? TOO_MUCH : MUCH;
}

/** "Salem" and "Salim", "Ahmad" and "Ahmed"; but "Amir" and "Emir" are two. */
function areAlike(one: string, other: string, isFirst: boolean): boolean {
  const pair = one < other ? one + other : other + one;
  return one === other || pair === 'ei' || (pair === 'ae' && !isFirst);
}

const has = (some: string, all: string): boolean => [...all].every((letter) => some.includes(letter));

const known = new Map<string, Sounds>();
const MOST_KNOWN = 20_000;

function soundsOf(word: string): Sounds {
  const found = known.get(word);
  if (found) return found;
  const sounds = hear(word);
  if (known.size === MOST_KNOWN) known.clear();
  known.set(word, sounds);
  return sounds;
}

const LETTERS = /tsch|tch|dzh|sch|sh|ch|zh|dj|gh|kh|ph|th|dh|ts|tz|ck|ou|oo|ee|[a-z]/g;
/** What letters sound like, vowels in small and consonants that one letter cannot tell in capitals. */
const SOUND: Readonly<Record<string, string>> = {
  tsch: 'C',
  tch: 'C',
  ch: 'C',
  sch: 'S',
  sh: 'S',
  dzh: 'J',
  zh: 'J',
  dj: 'J',
  j: 'J',
  gh: 'g',
  kh: 'k',
  ck: 'k',
  c: 'k',
  ph: 'f',
  th: 't',
  dh: 'd',
  ts: 'z',
  tz: 'z',
  w: 'v',
  ou: 'u',
  oo: 'u',
  o: 'u',
  ee: 'i',
  y: 'i',
};
const VOWEL = /^[aeiu]$/;

function hear(word: string): Sounds {
  const sounds: Sounds = { consonants: [], vowels: [''] };
  const even = word
    .replace(/(?<=[oe])ff$/, 'v')
    .replaceAll('x', 'ks')
    .replace(/qu(?=[ao])/g, 'kv');
  for (const { 0: letters, index } of even.matchAll(LETTERS)) {
    const sound = soundOf(even, letters, index);
    const last = sounds.vowels.length - 1;
    if (VOWEL.test(sound)) {
      if (!sounds.vowels[last]!.includes(sound)) sounds.vowels[last] = inOrder(sounds.vowels[last] + sound);
    } else if (sound !== '' && (sound !== sounds.consonants.at(-1) || sounds.vowels[last] !== '')) {
      sounds.consonants.push(sound);
      sounds.vowels.push('');
    }
  }
  return sounds;
}

const inOrder = (letters: string): string => [...letters].sort().join('');

/** What some letters of a word sound like; '' for an "h" that is not heard everywhere. */
function soundOf(word: string, letters: string, at: number): string {
  const behind = word.charAt(at + letters.length);
  if (letters === 'h') return at === 0 ? 'h' : '';
  if (letters === 'c' && /[eiy]/.test(behind)) return 's';
  if (letters === 'j' && /[eioy]/.test(word.charAt(at - 1)) && !/[aeiouy]/.test(behind)) return 'i'; // "Sergej"
  if (letters === 'ou' && at === 0 && /[aei]/.test(behind)) return 'v'; // "Ouarda", "Warda"
  if (letters === 'w' && /[aeiouy]/.test(word.charAt(at - 1)) && /[aeiouy]/.test(behind)) return 'u'; // "Musawi", "Moussaoui"
  return SOUND[letters] ?? letters;
}
