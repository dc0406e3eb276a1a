import {
  currencyCodes,
  currencyForms,
  currencyNouns,
  currencyParts,
  currencyShortForms,
  sharedCurrencyNouns,
} from '../words/currencies.ts';
import { demonyms } from '../words/demonyms.ts';
import { moneyPlaces } from '../words/money-places.ts';

const FORMS: Readonly<Record<string, string>> = currencyForms;
const SINGLE: Readonly<Record<string, string>> = currencyNouns;

/** The code of ISO 4217 for each code and short form as it is looked up, in small letters. */
export const CODES: Readonly<Record<string, string>> = {
  ...currencyShortForms,
  ...Object.fromEntries(listed(currencyCodes).map((code) => [code, code.toUpperCase()])),
};

/** Nouns of money that several countries share, in all their forms, with their name in the singular. */
export const SHARED_NOUNS = inAllForms({
  ...Object.fromEntries(listed(sharedCurrencyNouns).map((noun) => [noun, noun])),
  lire: 'lira',
});

/** Hundredths of a unit of money, in all their forms, with their name. */
export const PARTS = inAllForms(currencyParts);

/** Nouns of money in all their forms, with their code or name. */
export const NOUNS: Readonly<Record<string, string>> = { ...inAllForms(currencyNouns), ...SHARED_NOUNS, ...PARTS };

/** Spellings of a name that several nations have for money of their own. */
const FAMILIES: Readonly<Record<string, string>> = {
  koruna: 'crown',
  krona: 'crown',
  krone: 'crown',
  kronur: 'crown',
  lire: 'lira',
  riyal: 'rial',
  sum: 'som',
};

/** The name under which `moneyPlaces` has the money of this name. */
export const familyOf = (name: string): string => FAMILIES[name] ?? name;

/** Whose money it is by its family and the nation: "dollar" and "canadian". */
const OF_NATIONS = new Map(
  Object.entries(moneyPlaces).map(([family, byCode]) => [
    family,
    new Map(Object.entries(byCode).flatMap(([code, list]) => listed(list).map((nation) => [nation, code]))),
  ]),
);
const NATIONS = listed(demonyms);

/** All words for nations that may stand before a noun of money. */
export const NATIONS_BEFORE_MONEY = [...NATIONS, ...[...OF_NATIONS.values()].flatMap((nations) => [...nations.keys()])];

/** The code of "Canadian" and "dollars", "Czech" and "crowns", "Thai" and "baht", in small letters. */
export function moneyOf(nation: string, form: string): string | undefined {
  const noun = FORMS[form] ?? FORMS[form.replace(/s$/, '')] ?? form.replace(/s$/, '');
  const nations = OF_NATIONS.get(familyOf(noun));
  if (nations) return nations.get(nation);
  return NATIONS.includes(nation) ? SINGLE[noun] : undefined;
}

function listed(list: string): string[] {
  return list.trim().split(/,\s*/);
}

/** Each noun also with -s behind it and in the forms that no rule makes. */
function inAllForms(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const forms = Object.entries(names).flatMap(([noun, name]) => [
    [noun, name],
    [`${noun}s`, name],
  ]);
  for (const [form, noun] of Object.entries(FORMS)) if (names[noun]) forms.push([form, names[noun]]);
  return Object.fromEntries(forms);
}
