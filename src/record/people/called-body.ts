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

/** First and last words of bodies that no person is called by; the first in the languages that put them there. */
const BODY =
  /^(?:Banco|Banque|Caisse|Chœur|Coro|Crédit|Côr|Fonds|Grupo|Groupe|Orchestre|Société|Stichting) | (?:A?FC|Advisory|Analytics|Bakeries|Breweries|Brokers|Builders|Choir|Distillers|Hauliers|Hospice|Infirmary|Lines|Motors|Newswire|Orchestra|Polling|RFC|Shipbuilders|Stores|Studios|Surveys|Traders|Wines)$/;
/** Where the sick are treated is a body even where its name looks like a place's. */
const HOSPITAL = / (?:Hospital|Infirmary|Medical Cent(?:er|re))$/;

/** "Chief executive of Tarrant", "the founder of Tarrant", "an analyst at Tarrant": whom nobody is that of but a body. */
const LED =
  /\b(?:(?:chief (?:executive|financial officer|operating officer)|chair(?:man|woman)?|managing director|(?:co-)?founder|secretary-general) (?:of|at)|(?:analyst|economist|strategist) (?:at|with)) $/i;
/** "Tarrant, which owned the centre": no person is a "which". */
const WHICH =
  /^, which (?:also )?(?:employs|makes|operates|owned|owns|publishes|represents|runs|sells|supplies|built|builds)\b/;
/** "The Tarrant counter": what only bodies have, behind a name that an article stands before. */
const HAS = /^ (?:app|branch|counter|depot|franchise|headquarters|shares|store|warehouse|website)\b/;
/** "Told Orrin television": what a station or paper is called behind its name. */
const MEDIUM = /^ (?:television|TV|radio|news agency|newspaper|magazine)\b/;
/** A centre or an institute is a body where it is quoted or somebody works there, and a place where something stands. */
const INSTITUTE = / (?:Cent(?:re|er)|Institute|Laboratory|Observatory)$/;
const WORKS_AT =
  /\b(?:according to|(?:fellow|analyst|researcher|scientist|economist|engineer|historian|hydrologist|professor|lecturer|director|head|spokes(?:man|woman|person)) (?:at|of|with|for|from)|who (?:studies|follows|teaches|works)(?: \p{L}+){0,4} (?:at|for)|(?:says?|said) \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ (?:of|from)) the $/u;
const TELLS = /^ (?:said|says|reported|reports|estimates|put|recorded|forecast|announced|warned)\b/;
/** Whom a team plays. */
const HOSTED = /\bat home to $/;

/** Characters beside a name that are looked at. */
const BESIDE = 60;
/** Characters in which a noun stands right before it. */
const NEAR = 24;

/** Whether a name has words in it that only bodies are called by. */
export const isBodyName = ({ name, type }: Pick<Actor, 'name' | 'type'>): boolean =>
  HOSPITAL.test(name) || (type !== 'place' && BODY.test(name));

/** Whether the words beside a name call its bearer a body. */
export function isCalledBody({ text }: Reading, { name, type, mentions }: Actor): boolean {
  return mentions.some(([start, end]) => {
    const before = text.slice(Math.max(0, start - BESIDE), start);
    const after = text.slice(end, end + BESIDE);
    if (INSTITUTE.test(name) && (WORKS_AT.test(before) || TELLS.test(after))) return true;
    if (type === 'place') return SCORE.test(after) && MET.test(before);
    if (MEDIUM.test(after)) return true;
    if (NAMED.test(before.slice(-NEAR)) || EXPLAINED.test(after)) return true;
    if (LED.test(before) || WHICH.test(after) || HOSTED.test(before)) return true;
    if (name.includes(' ') && /\bthe $/i.test(before) && HAS.test(after)) return true;
    if (type === 'person') return false;
    return LISTED.test(before) || COUNTED_BY.test(before) || isTeam(name, before, after);
  });
}

/** "The Herons beat the Tarn Gales": names that an article makes a group's. */
function isTeam(name: string, before: string, after: string): boolean {
  const isGroup = /\b(?:[Tt]he|visiting) $/.test(before) && (name.includes(' ') || /[^s]s$/.test(name));
  return isGroup && (MET.test(before) || PLAYS.test(after) || /^ (?:match|game|fixture)\b/.test(after));
}
