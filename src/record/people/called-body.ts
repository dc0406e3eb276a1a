import type { Actor, Reading } from '#reading';

/** Nouns for bodies that stand beside a name as what its bearer is: common news usage, compiled by hand. */
const NOUN =
  '(?:agenc|airline|bookmaker|brewer|broadcaster|brokerage|builder|chain|charit|club|compan|consultanc|contractor|cooperative|firm|giant|insurer|lender|maker|manufacturer|non-?profit|operator|outlet|pollster|producer|publisher|retailer|side|start-?up|supermarket|supplier|team|think-?tank|union|watchdog|wholesaler)(?:y|ies|s)?';
/** "the bookmaker Tarrant", "a firm called Tarrant" */
const NAMED = new RegExp(`\\b${NOUN}(?: called| named)? ["“‘]?$`, 'u');
/** "her catering firm, Tarrant", "two coach companies, Pell and Tarrant" */
const LISTED = new RegExp(`\\b${NOUN}, (?:\\p{Lu}[\\p{L}-]+(?:, | and |, and ))?$`, 'u');
/** "Tarrant, a Tarnwick charity" */
const EXPLAINED = new RegExp(
  `^, an? (?:[\\p{L}’'-]+ ){0,4}${NOUN}(?=[.,;]| (?:that|which|based|in|with|whose)\\b)`,
  'u',
);
/** Who counts what people think or buy. */
const COUNTED_BY = /\b(?:poll|survey|data|figures) (?:conducted |compiled |published )?(?:by|from) $/;
/** Whom a team meets, and what a team does. */
const MET =
  /\b(?:beat|beating|defeat(?:ed)?|drew with|hosts?|hosted|lost to|play(?:ed|s)?|visiting|(?:game|match|final) between)(?: the)? $/;
const PLAYS = /^ (?:beat|defeated|drew|(?:will )?play(?:ed|s)?|won|lost)\b/;
const SCORE = /^ \d{1,3}[-–]\d{1,3}\b/;

/** First and last words of companies that no person is called by; the first in the languages that put them there. */
const COMPANY =
  /^(?:Banco|Banque|Caisse|Crédit|Fonds|Grupo|Groupe|Société|Stichting) | (?:Advisory|Analytics|Bakeries|Breweries|Brokers|Builders|Distillers|Hauliers|Lines|Motors|Newswire|Shipbuilders|Stores|Studios|Traders|Wines)$/;

/** Characters beside a name that are looked at. */
const BESIDE = 60;
/** Characters in which a noun stands right before it. */
const NEAR = 24;

/** Whether the words beside a name, or its own, call its bearer a body. */
export function isCalledBody({ text }: Reading, { name, type, mentions }: Actor): boolean {
  if (type !== 'place' && COMPANY.test(name)) return true;
  return mentions.some(([start, end]) => {
    const before = text.slice(Math.max(0, start - BESIDE), start);
    const after = text.slice(end, end + BESIDE);
    if (type === 'place') return SCORE.test(after) && MET.test(before);
    if (NAMED.test(before.slice(-NEAR)) || EXPLAINED.test(after)) return true;
    if (type === 'person') return false;
    return LISTED.test(before) || COUNTED_BY.test(before) || isTeam(name, before, after);
  });
}

/** "The Herons beat the Tarn Gales": names that an article makes a group's. */
function isTeam(name: string, before: string, after: string): boolean {
  const isGroup = /\b(?:[Tt]he|visiting) $/.test(before) && (name.includes(' ') || /[^s]s$/.test(name));
  return isGroup && (MET.test(before) || PLAYS.test(after));
}
