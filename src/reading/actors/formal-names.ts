/** Short names that everybody writes for a formal one: both are one actor. By general knowledge. */
const FORMAL: Readonly<Record<string, string>> = {
  eu: 'european union',
  imf: 'international monetary fund',
  nato: 'north atlantic treaty organization',
  rcmp: 'royal canadian mounted police',
  uae: 'united arab emirates',
  uk: 'united kingdom',
  un: 'united nations',
  'united states of america': 'united states',
  us: 'united states',
  usa: 'united states',
  who: 'world health organization',
  wto: 'world trade organization',
};

/** The formal name for a name in lower case with single spaces; the name itself where it has none. */
export function formalName(name: string): string {
  return FORMAL[name] ?? name;
}
