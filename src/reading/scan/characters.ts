/** UTF-16 units that rules name. */
export const Unit = {
  lineFeed: 10,
  carriageReturn: 13,
  space: 32, // space
  exclamation: 33, // !
  doubleMark: 34, // "
  hash: 35, // #
  apostrophe: 39, // '
  roundOpen: 40, // (
  roundClose: 41, // )
  asterisk: 42, // *
  plus: 43, // +
  comma: 44, // ,
  hyphen: 45, // -
  stop: 46, // .
  slash: 47, // /
  colon: 58, // :
  semicolon: 59, // ;
  less: 60, // <
  equals: 61, // =
  greater: 62, // >
  question: 63, // ?
  at: 64, // @
  squareOpen: 91, // [
  squareClose: 93, // ]
  underscore: 95, // _
  backtick: 96, // `
  bar: 124, // |
  tilde: 126, // ~
  hardSpace: 0xa0,
  openAngle: 0xab, // «
  degree: 0xb0, // °
  raisedTwo: 0xb2, // ²
  raisedThree: 0xb3, // ³
  middleDot: 0xb7, // ·
  raisedOne: 0xb9, // ¹
  closeAngle: 0xbb, // »
  enDash: 0x2013, // –
  emDash: 0x2014, // —
  openDouble: 0x201c, // “
  closeDouble: 0x201d, // ”
  lowDouble: 0x201e, // „
  reversedDouble: 0x201f, // ‟
  bullet: 0x2022, // •
  ellipsis: 0x2026, // …
  openSingleAngle: 0x2039, // ‹
  closeSingleAngle: 0x203a, // ›
} as const;

/** What a UTF-16 unit is, for the scan. */
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

const LETTER = /[\p{L}\p{M}]/u;
const CASED_UP = /\p{Lu}/u;

/** Classes of the first units, where nearly all letters of English text are. */
const TABLE = new Uint8Array(0x250);
for (let unit = 0; unit < TABLE.length; unit++) TABLE[unit] = classOf(String.fromCharCode(unit));

function classOf(character: string): number {
  if (character >= '0' && character <= '9') return DIGIT;
  if (!LETTER.test(character)) return OTHER;
  return CASED_UP.test(character) ? UPPER : LOWER;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x250) return TABLE[unit]!;
  if (Number.isNaN(unit) || (unit >= 0x2000 && unit < 0x2c00)) return OTHER;
  return classOf(String.fromCodePoint(text.codePointAt(at)!));
}

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** True where a letter or a combining mark stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  const is = classAt(text, at);
  return is === LOWER || is === UPPER;
}

/** True where a capital stands at `at`. */
export const isCapitalAt = (text: string, at: number): boolean => classAt(text, at) === UPPER;

/** True for the apostrophe, straight or curly. */
export const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** True for every space that is not a line break. */
export const isSpace = (unit: number): boolean =>
  unit === 32 ||
  unit === 9 ||
  unit === 0xa0 ||
  unit === 11 ||
  unit === 12 ||
  unit === 0xfeff ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x202f ||
  unit === 0x3000;

/** True for quotation marks of every form, apostrophes and backticks among them. */
export const isQuoteMark = (unit: number): boolean =>
  unit === 34 ||
  unit === 39 ||
  (unit >= 0x60 &&
    (unit === 0x60 ||
      unit === 0xab ||
      unit === 0xbb ||
      (unit >= 0x2018 && unit <= 0x201f) ||
      unit === 0x2039 ||
      unit === 0x203a));

/** Units that one code point takes up at `at`. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
