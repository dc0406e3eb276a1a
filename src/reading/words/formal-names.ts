// Short names that everybody writes for a formal one: both are one actor. By general knowledge.
export const formalNames: Readonly<Record<string, string>> = {
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
