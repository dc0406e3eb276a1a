// Names, signs and codes of money with their ISO 4217 code, or by their name where several countries have one of that name
// and none is told: ISO 4217 and common usage, compiled by hand.

/** Signs and letters that stand before an amount. */
export const currencySigns = {
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '€': 'EUR',
  '₡': 'CRC',
  '₦': 'NGN',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₮': 'MNT',
  '₱': 'PHP',
  '₲': 'PYG',
  '₴': 'UAH',
  '₵': 'GHS',
  '₸': 'KZT',
  '₹': 'INR',
  '₺': 'TRY',
  '₼': 'AZN',
  '₽': 'RUB',
  '₾': 'GEL',
  '֏': 'AMD',
  '฿': 'THB',
  '¢': 'cent',
};

/** Letters right before a dollar sign: C$, US$. */
export const dollarsByPrefix = {
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cdn: 'CAD',
  hk: 'HKD',
  j: 'JMD',
  mex: 'MXN',
  nt: 'TWD',
  nz: 'NZD',
  r: 'BRL',
  s: 'SGD',
  sg: 'SGD',
  tt: 'TTD',
  us: 'USD',
  'u.s': 'USD',
};

/** Codes in small letters, before or behind an amount. */
export const currencyCodes = `
aed, amd, ars, aud, azn, bdt, bgn, bhd, brl, byn, cad, chf, clp, cny, cop, czk, dkk, dzd, egp, etb, eur, gbp, gel,
ghs, hkd, huf, idr, ils, inr, iqd, irr, isk, jod, jpy, kes, kgs, krw, kwd, kzt, lbp, lkr, mad, mdl, mnt, mxn, myr,
ngn, nok, npr, nzd, omr, php, pkr, pln, qar, ron, rsd, rub, sar, sek, sgd, thb, tnd, twd, tzs, uah, ugx, usd, uzs,
vnd, xaf, xof, zar
`;

/** Short forms that stand where a code does. */
export const currencyShortForms = {
  ksh: 'KES',
  kshs: 'KES',
  nis: 'ILS',
  rm: 'MYR',
  rmb: 'CNY',
  rp: 'IDR',
  rs: 'INR',
  sh: 'shilling',
  shs: 'shilling',
  tk: 'BDT',
  tsh: 'TZS',
  tshs: 'TZS',
  ush: 'UGX',
  ushs: 'UGX',
};

/**
 * Nouns behind an amount, in the singular, that name their money by themselves: one country has it, or one is so much the
 * best known that the news means it where it says no more (dollar, yen, lira).
 */
export const currencyNouns = {
  afghani: 'AFN',
  baht: 'THB',
  birr: 'ETB',
  boliviano: 'BOB',
  buck: 'USD',
  cedi: 'GHS',
  dollar: 'USD',
  dong: 'VND',
  dram: 'AMD',
  euro: 'EUR',
  forint: 'HUF',
  guarani: 'PYG',
  hryvnia: 'UAH',
  koruna: 'CZK',
  krona: 'SEK',
  kronur: 'ISK',
  kuna: 'HRK',
  kwacha: 'ZMW',
  kwanza: 'AOA',
  kyat: 'MMK',
  lari: 'GEL',
  lira: 'TRY',
  metical: 'MZN',
  naira: 'NGN',
  peseta: 'peseta',
  pula: 'BWP',
  quetzal: 'GTQ',
  quid: 'GBP',
  rand: 'ZAR',
  real: 'BRL',
  renminbi: 'CNY',
  ringgit: 'MYR',
  rouble: 'RUB',
  rupee: 'INR',
  rupiah: 'IDR',
  shekel: 'ILS',
  soles: 'PEN',
  sterling: 'GBP',
  taka: 'BDT',
  tenge: 'KZT',
  tugrik: 'MNT',
  won: 'KRW',
  yen: 'JPY',
  yuan: 'CNY',
  zloty: 'PLN',
};

/** Nouns of money that several countries share: which is meant only a nation says. */
export const sharedCurrencyNouns = `
crown, dinar, dirham, franc, krone, leu, lev, lire, manat, peso, rial, riyal, shilling
`;

/** Hundredths of a unit of money: told by their name, since many kinds of money have them. */
export const currencyParts = { cent: 'cent', dime: 'dime', penny: 'penny' };

/** Plurals of those nouns that no -s makes, and other spellings. */
export const currencyForms = {
  hryvnya: 'hryvnia',
  koruny: 'koruna',
  kroner: 'krone',
  kronor: 'krona',
  lei: 'leu',
  leva: 'lev',
  meticais: 'metical',
  pence: 'penny',
  pennies: 'penny',
  reais: 'real',
  ruble: 'rouble',
  rubles: 'rouble',
};
