/** Nouns that make a name of the day or place before them: "the September 3 crash", "the Tarn fires". */
export const EVENT_NOUN =
  'accident|attack|blast|collapse|crash|derailment|disaster|explosion|fire|flood|outbreak|protest|quake|riot|shooting|storm|strike|tragedy';
