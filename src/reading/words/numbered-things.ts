// Nouns whose number is a name, not a count (gate three, Highway 12, page 6): common English usage, compiled by hand.
export const numberedThings: string[] = `
act annex apartment appendix apt article bay berth bill block buoy bus carriage category channel chapter checkpoint
class clause district dock episode exhibit exit extension figure flat flight form formula gate grade group hangar
highway hole interstate issue item junction lane level line lot magnitude motorway no nos nr number numbers page pages
paragraph part phase pier platform plot pole precinct proposition pump question reactor room round route rule runway
schedule season section series shaft size stage stall step studio suite terminal tier title tower track train tram
tunnel type unit verse version volume ward warehouse wing zone
`
  .trim()
  .split(/\s+/);

/** Their short forms with a stop: No. 3, p. 11. */
export const shortNumberedThings = [
  'app',
  'art',
  'ch',
  'ext',
  'fig',
  'no',
  'nos',
  'nr',
  'p',
  'par',
  'pp',
  'pt',
  'sec',
  'vol',
];
