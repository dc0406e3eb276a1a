// Units of measure by every spelling, with their English name in the singular: SI brochure and common usage, compiled by hand.

/** Units of one word behind a number by their name, each with other spellings than the plural in -s and those in -er. */
export const unitNames = `
acre, ampere, bar, barrel, bit, bushel, byte, calorie cal, carat, celsius centigrade, centimetre cm cms,
century centuries, cup, day, decade, decibel db, decimetre dm, degree deg, exabyte eb, fahrenheit, foot feet ft,
fortnight, furlong, gallon gal, gigabyte gb, gigahertz ghz, gigawatt gw, gram g gm gms gs, hectare ha,
hectolitre hl, hertz hz, horsepower hp, hour h hr hrs, inch inches, joule, kelvin, kibibyte, kilobyte kb,
kilogram kg kgs kilo, kilohertz khz, kilometre km kms, kilowatt kw, knot, litre l, megabyte mb, megahertz mhz,
megawatt mw, metre m, microgram, mile mi, milligram mg mgs, millilitre ml mls, millimetre mm, millisecond,
minute min mins, month, nanometre nm, ounce oz, percent pc pct percentage, pint, pound lb lbs, quart,
second sec secs, stone, tablespoon tbsp, teaspoon tsp, terabyte tb, ton, tonne t, volt, watt, week, yard yd yds,
year yr yrs
`;

/** Words that stand for a unit of several words. */
export const unitsInOneWord = {
  cc: 'cubic centimetre',
  cumec: 'cubic metre per second',
  cumecs: 'cubic metre per second',
  cusec: 'cubic foot per second',
  cusecs: 'cubic foot per second',
  gwh: 'gigawatt hour',
  kmh: 'kilometre per hour',
  kph: 'kilometre per hour',
  kwh: 'kilowatt hour',
  mph: 'mile per hour',
  mwh: 'megawatt hour',
  ppb: 'part per billion',
  ppm: 'part per million',
  sqft: 'square foot',
  sqm: 'square metre',
};

/** Short forms that count as a unit only right behind digits, or behind digits and a space: never behind a number in words. */
export const shortUnits = [
  'bar',
  'cal',
  'cc',
  'cm',
  'db',
  'deg',
  'dm',
  'eb',
  'ft',
  'g',
  'gal',
  'gb',
  'ghz',
  'gm',
  'gs',
  'gw',
  'gwh',
  'h',
  'ha',
  'hl',
  'hp',
  'hz',
  'kb',
  'khz',
  'km',
  'kw',
  'l',
  'm',
  'mb',
  'mg',
  'mhz',
  'mi',
  'min',
  'ml',
  'mm',
  'mw',
  'mwh',
  'nm',
  'pc',
  'ppb',
  'ppm',
  'sec',
  'stone',
  't',
  'tb',
  'yd',
  'yds',
];

/** Words that make a unit a square or a cube. */
export const unitPowers = { cu: 'cubic', cubic: 'cubic', sq: 'square', square: 'square' };

/** First words that belong to a unit and do not change it, or name it with the next. */
export const unitModifiers = { fluid: '', imperial: '', metric: 'metric', nautical: 'nautical', troy: '' };

/** Units that a rate may be told by: per hour, a day. */
export const rateUnits = {
  capita: 'person',
  day: 'day',
  d: 'day',
  h: 'hour',
  hour: 'hour',
  hr: 'hour',
  min: 'minute',
  minute: 'minute',
  month: 'month',
  s: 'second',
  sec: 'second',
  second: 'second',
  week: 'week',
  year: 'year',
};
