import { furnitureLeads } from '../words/furniture-leads.ts';
import { furniturePhrases } from '../words/furniture-phrases.ts';
import { furniturePhrasesWithoutVerb } from '../words/furniture-phrases-without-verb.ts';
import { interfaceCompany } from '../words/interface-company.ts';
import { interfaceWords } from '../words/interface-words.ts';
import { pictureCredits } from '../words/picture-credits.ts';
import { readerImperatives } from '../words/reader-imperatives.ts';
import { readerWords } from '../words/reader-words.ts';
import type { LineFacts } from './line-facts.ts';
import { phrases } from './phrases.ts';
import type { Tokens } from './tokens.ts';
import { intern, wordSet } from './vocabulary.ts';

const LEADS = phrases(furnitureLeads);
const PHRASES = phrases(furniturePhrases);
const BARE_PHRASES = phrases(furniturePhrasesWithoutVerb);
const INTERFACE = wordSet(interfaceWords);
const COMPANY = wordSet(interfaceCompany);
const POSTED = wordSet(['posted', 'published', 'updated', 'last']);
const CREDITS = wordSet(pictureCredits);
const CREDIT_LINKS = wordSet(['by', 'courtesy', 'credit']);
const IMPERATIVES = wordSet(readerImperatives);
const READER = wordSet(readerWords);
const FOLLOW = intern('follow');
const COPYRIGHT = intern('copyright');
/** Alone on a line they head a part of a story about them. */
const NETWORKS = wordSet([
  'facebook',
  'twitter',
  'youtube',
  'instagram',
  'tiktok',
  'telegram',
  'whatsapp',
  'video',
  'videos',
]);

/** Why a short line belongs to the page and not to the story; undefined where it does not. */
export function furnitureReason(tokens: Tokens, facts: LineFacts): string | undefined {
  if (facts.words.length === 0) return undefined;
  if (isNotice(tokens, facts)) return 'a notice of rights or use';
  if (holdsPhrase(facts)) return 'words of a form, an account or a newsletter';
  if (leadsElsewhere(facts)) return 'leads to other pages';
  if (isInterface(facts)) return 'words of buttons and menus only';
  if (speaksToReader(facts)) return 'tells the reader what to do on the page';
  if (isMenu(facts)) return 'entries of a menu';
  if (isCredit(facts)) return 'the credit of a picture';
  if (isTimestamp(facts)) return 'when the page was posted';
  return undefined;
}

/** "Posted on Jan. 5, 2021 by admin", "Last updated 3 hours ago" */
function isTimestamp({ words, stopped, finite, numbers }: LineFacts): boolean {
  return POSTED.has(words[0]!) && words.length <= 12 && numbers > 0 && finite <= 1 && !stopped;
}

/** "© 2021 The Tarn Post. All rights reserved." */
function isNotice({ text }: Tokens, { line, words, finite }: LineFacts): boolean {
  if (text.slice(line.start, line.end).includes('©')) return true;
  return words[0] === COPYRIGHT && finite === 0 && words.length < 20;
}

/** "Your email address will not be published." Phrases that news also speaks of count where no sentence holds them. */
function holdsPhrase({ words, finite }: LineFacts): boolean {
  if (words.length > 30) return false;
  return words.some(
    (_, at) => PHRASES.lengthAt(words, at) > 0 || (finite === 0 && BARE_PHRASES.lengthAt(words, at) > 0),
  );
}

/** "Read more: Ten lakes to see", "Related articles": an opening that is all of the line, or has a colon or a title behind it. */
function leadsElsewhere({ words, finite, stopped, beforeColon }: LineFacts): boolean {
  if (words.length > 25) return false;
  const length = LEADS.lengthAt(words, 0);
  if (length === 0) return false;
  if (words.length === length || beforeColon === length) return true;
  return length > 1 && !stopped && finite === 0 && words.length <= length + 12;
}

/** "Print this article", "Share on Facebook", "Loading...": words of the interface and the small words beside them. */
function isInterface({ words, finite }: LineFacts): boolean {
  if (words.length > 8 || finite > 1) return false;
  if (words.length === 1 && NETWORKS.has(words[0]!)) return false;
  const strong = words.filter((word) => INTERFACE.has(word)).length;
  return strong > 0 && words.every((word) => INTERFACE.has(word) || COMPANY.has(word));
}

/** "Follow us for more", "Subscribe today and get our app": an imperative first, and words of the page behind it. */
function speaksToReader({ words, finite }: LineFacts): boolean {
  if (words.length > 20 || finite > 1 || !IMPERATIVES.has(words[0]!)) return false;
  if (words[0] === FOLLOW && words.length <= 10) return words.some((word) => INTERFACE.has(word) && word !== FOLLOW);
  const page = words.filter((word) => READER.has(word)).length;
  return page >= 2;
}

/** "Home | News | Sport", "World » Asia » Tarn": short entries with marks between them. */
function isMenu({ words, finite, stopped, separators, line }: LineFacts): boolean {
  if (stopped || finite > 0 || separators < 2) return false;
  return words.length <= 4 * (separators + 1) && line.endToken - line.firstToken < 40;
}

/** "Photo: Ilse Marn/Tarn Post", "(Image by Dana Oke)" */
function isCredit({ words, finite, beforeColon }: LineFacts): boolean {
  if (!CREDITS.has(words[0]!) || words.length > 15 || finite > 0) return false;
  return beforeColon === 1 || CREDIT_LINKS.has(words[1]!);
}
