import { furnitureGroups } from '../words/furniture-groups.ts';
import { furnitureLeads } from '../words/furniture-leads.ts';
import { furnitureLines } from '../words/furniture-lines.ts';
import { furnitureOpenings } from '../words/furniture-openings.ts';
import { furniturePhrases } from '../words/furniture-phrases.ts';
import { furniturePhrasesWithoutVerb } from '../words/furniture-phrases-without-verb.ts';
import { interfaceCompany } from '../words/interface-company.ts';
import { interfaceWords } from '../words/interface-words.ts';
import { leadCompany } from '../words/lead-company.ts';
import { leadSigns } from '../words/lead-signs.ts';
import { loneLeads } from '../words/lone-leads.ts';
import { pageImperatives } from '../words/page-imperatives.ts';
import { pageNouns } from '../words/page-nouns.ts';
import { pictureCredits } from '../words/picture-credits.ts';
import { readerImperatives } from '../words/reader-imperatives.ts';
import { readerWords } from '../words/reader-words.ts';
import { reportsOfSpeech } from '../words/reports-of-speech.ts';
import type { LineFacts } from './line-facts.ts';
import { phrases } from './phrases.ts';
import { OF } from './small-words.ts';
import type { Tokens } from './tokens.ts';
import { intern, wordSet } from './vocabulary.ts';

const LINES = phrases(furnitureLines, furnitureGroups);
const OPENINGS = phrases(furnitureOpenings, furnitureGroups);
const LEADS = phrases(furnitureLeads, furnitureGroups);
const PHRASES = phrases(furniturePhrases);
const BARE_PHRASES = phrases(furniturePhrasesWithoutVerb);
const INTERFACE = wordSet(interfaceWords);
const COMPANY = wordSet(interfaceCompany);
const LEAD_SIGNS = wordSet(leadSigns);
const LEAD_COMPANY = wordSet(leadCompany);
const LONE_LEADS = wordSet(loneLeads);
const POSTED = wordSet(['posted', 'published', 'updated', 'modified']);
const BEFORE_POSTED = wordSet(['article', 'date', 'first', 'last', 'originally', 'page', 'post', 'story', 'this']);
const YOU = wordSet(['you', 'your', 'yours']);
const CREDITS = wordSet(pictureCredits);
const CREDIT_LINKS = wordSet(['by', 'courtesy', 'credit']);
const IMPERATIVES = wordSet(readerImperatives);
const PAGE_IMPERATIVES = wordSet(pageImperatives);
const PAGE = wordSet(pageNouns);
const READER = wordSet(readerWords);
const REPORTS = wordSet(reportsOfSpeech);
const HOUSE = wordSet(['us', 'our', 'newsdesk', 'newsroom']);
const CONTACTS = wordSet(['call', 'contact', 'email', 'mail', 'message', 'phone', 'ring', 'text', 'whatsapp']);
/** "Send us", "tell us", "ask our reporters" */
const SENDS = wordSet(['send', 'tell', 'ask', 'show', 'share', 'write', 'give']);
const DESKS = wordSet(['newsdesk', 'newsroom', 'author', 'editor', 'editors', 'reporter', 'reporters']);
const FOR_THE_DESK = wordSet(['letters', 'newsdesk', 'newsroom', 'stories', 'story', 'tips', 'views']);
const REACHED = phrases(['can be reached at|on|via']);
const REACHED_LENGTH = 4;
const COUNTED = wordSet(['photo', 'picture', 'image', 'slide', 'page', 'video']);
const BESIDE_MORE = wordSet(['on', 'from', 'about', 'in', 'like']);
const MORE = wordSet(['more', 'elsewhere']);
const FOLLOW = intern('follow');
const SUBSCRIBE = intern('subscribe');
const COPYRIGHT = intern('copyright');
const DISCLAIMER = intern('disclaimer');
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

/**
 * Why a short line belongs to the page and not to the story; undefined where it does not.
 * @param isFirst where nothing of the story stands before it: there "Video: Dam breaks" is its headline
 */
export function furnitureReason(tokens: Tokens, facts: LineFacts, isFirst: boolean): string | undefined {
  if (facts.words.length === 0) return undefined;
  if (isNotice(tokens, facts)) return 'a notice of rights or use';
  const isReported = facts.opensQuoted || facts.words.some((word, at) => at > 0 && REPORTS.has(word));
  if (!isReported && holdsPhrase(facts)) return 'words of a form, an account or a newsletter';
  if (leadsElsewhere(facts, isFirst)) return 'leads to other pages';
  if (isInterface(facts)) return 'words of buttons and menus only';
  if (!isReported && opensAsPage(facts)) return 'speaks of the page or of its own making';
  if (!isReported && speaksToReader(facts)) return 'tells the reader what to do on the page';
  if (isMenu(facts)) return 'entries of a menu';
  if (isCredit(facts)) return 'the credit of a picture';
  if (isTimestamp(facts)) return 'when the page was posted';
  return undefined;
}

/** False for the first word of most paragraphs: none that a page opens with. */
export function mayOpenFurniture(word: number): boolean {
  return word === DISCLAIMER || OPENINGS.opensWith(word);
}

/**
 * Why a line that is as long as a paragraph belongs to the page: only what it opens with can tell.
 * @param facts of the first words of the line
 */
export function longFurnitureReason(facts: LineFacts): string | undefined {
  if (facts.opensQuoted) return undefined;
  if (facts.words[0] === DISCLAIMER && facts.beforeColon === 1) return 'a notice of rights or use';
  return facts.words.every((word) => !REPORTS.has(word)) && opensAsPage(facts)
    ? 'speaks of the page or of its own making'
    : undefined;
}

/** "Posted on Jan. 5, 2021 by admin", "Last updated 3 hours ago", "Story first published: May 4, 2021" */
function isTimestamp({ words, stopped, finite, numbers }: LineFacts): boolean {
  if (words.length > 12 || numbers === 0 || finite > 1 || stopped) return false;
  return POSTED.has(words.find((word) => !BEFORE_POSTED.has(word))!);
}

/** "© 2021 The Tarn Post. All rights reserved.", "Disclaimer: This text was made by a machine." */
function isNotice({ text }: Tokens, { line, words, finite, beforeColon }: LineFacts): boolean {
  const start = text.slice(line.start, line.start + 8);
  if (text.slice(line.start, line.end).includes('©') || /^\(c\) ?\d{4}/i.test(start)) return true;
  if (words[0] === DISCLAIMER && (beforeColon === 1 || words.length === 1)) return true;
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
function leadsElsewhere({ words, finite, stopped, asks, beforeColon }: LineFacts, isFirst: boolean): boolean {
  if (words.length > 25) return false;
  const length = LEADS.lengthAt(words, 0);
  if (length > 0) {
    if (words.length === length) return true;
    if (beforeColon === length && (length > 1 || !stopped || asks)) return true;
    if (length > 1 && !stopped && finite === 0 && words.length <= length + 12) return true;
  }
  if (words.length > 1 && words.length < 7 && isSignOfLead(words)) return true;
  const isTitle = beforeColon > 0 && beforeColon < words.length && (!stopped || asks);
  return isTitle && (!isFirst || beforeColon > 1) && isLead(words.slice(0, beforeColon));
}

/** "More on this topic", "Also trending", "More from Tarnwick": what stands before the colon of a line that ends as a title does. */
function isLead(words: readonly number[]): boolean {
  const [first, second] = words;
  if (words.length === 1) return LONE_LEADS.has(first!);
  if (words.length > 6) return false;
  if (MORE.has(first!) && BESIDE_MORE.has(second!)) return true;
  return isSignOfLead(words);
}

/** "Most popular posts", "What to read next" */
function isSignOfLead(words: readonly number[]): boolean {
  return (
    words.some((word) => LEAD_SIGNS.has(word)) && words.every((word) => LEAD_SIGNS.has(word) || LEAD_COMPANY.has(word))
  );
}

/** "Print this article", "Share on Facebook", "Loading...": words of the interface and the small words beside them; "Photo 1 of 12". */
function isInterface({ words, finite, numbers, stopped }: LineFacts): boolean {
  if (words.length === 2 && numbers === 2 && COUNTED.has(words[0]!) && words[1] === OF) return true;
  if (words.length > 8) return false;
  if (LINES.lengthAt(words, 0) === words.length && (words.length > 1 || !stopped)) return true;
  if (finite > 1 || (words.length === 1 && NETWORKS.has(words[0]!))) return false;
  const strong = words.filter((word) => INTERFACE.has(word)).length;
  return strong > 0 && words.every((word) => INTERFACE.has(word) || COMPANY.has(word));
}

/** "This article was originally published on", "By clicking Accept, you agree" */
function opensAsPage({ words }: LineFacts): boolean {
  return OPENINGS.lengthAt(words, 0) > 0;
}

/** "Follow us for more", "Subscribe today and get our app": an imperative first, and words of the page behind it. */
function speaksToReader(facts: LineFacts): boolean {
  const { words, finite, stopped, numbers, hasAddress, afterQuestion } = facts;
  if (words.length > 24) return false;
  // "Got a tip? Email desk@tarnpost.example": a question that calls for the imperative behind it.
  if (afterQuestion > 0 && afterQuestion < words.length) {
    const [first, ...more] = words.slice(afterQuestion);
    const isCalled = hasAddress || more.some((word) => HOUSE.has(word));
    if ((CONTACTS.has(first!) || (SENDS.has(first!) && HOUSE.has(more[0]!))) && isCalled) return true;
    if (OPENINGS.lengthAt(words, afterQuestion) > 0) return true;
    const isAsked = words.slice(0, afterQuestion).some((word) => YOU.has(word));
    const least = isAsked ? 1 : 2;
    if (IMPERATIVES.has(first!) && words.filter((word) => PAGE.has(word) || HOUSE.has(word)).length >= least)
      return true;
  }
  if (hasAddress && isForTheDesk(words)) return true;
  if (words.length > 20 || finite > 1) return false;
  const page = words.filter((word) => READER.has(word) || PAGE.has(word)).length;
  const isOfPage = words.some((word) => PAGE.has(word) || HOUSE.has(word));
  if (CONTACTS.has(words[0]!) && words.some((word) => DESKS.has(word)) && (numbers > 0 || hasAddress)) return true;
  if (!IMPERATIVES.has(words[0]!) && !PAGE_IMPERATIVES.has(words[0]!)) return false;
  if (words[0] === FOLLOW && words.some((word) => INTERFACE.has(word) && word !== FOLLOW)) return true;
  if (words[0] === SUBSCRIBE && !stopped) return true;
  if (PAGE_IMPERATIVES.has(words[0]!) && !stopped && words.some((word) => PAGE.has(word))) return true;
  return page >= 2 && isOfPage;
}

/** "To contact the newsroom, email", "send your stories to", "can be reached at", "Follow Dana Oke on X:" before an address. */
function isForTheDesk(words: readonly number[]): boolean {
  if (REACHED.lengthAt(words, words.length - REACHED_LENGTH) > 0) return true;
  if (words[0] === FOLLOW || (NETWORKS.has(words[0]!) && words.length < 3)) return true;
  return words.some((word) => CONTACTS.has(word) || SENDS.has(word)) && words.some((word) => FOR_THE_DESK.has(word));
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
