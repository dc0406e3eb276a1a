import type { Story } from './story.ts';

/** What a writer says in her own voice and no reporter does: I, we, you, let us, a question, a cry. */
const OWN =
  /(?<![\p{L}'’.-])(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Mm]y|[Oo]ur|us|[Yy]ou|[Yy]our|[Yy]ou['’](?:re|ve|d|ll)|[Ll]et['’]s)(?![\p{L}-])|[?!]["”’)]?\s*$/u;
const OWN_WORDS = ['i', 'we', 'my', 'our', 'us', 'you', 'your', 'let', '?', '!'];
/** From so many of its sentences on, and this share, a text is a column, a letter, a memoir, an interview. */
const FEW = 4;
const SHARE = 0.09;

/** What only a column does: it asks, cries out, says you. */
const ADDRESSES = /(?<![\p{L}'’.-])(?:[Yy]ou|[Yy]our|[Ll]et['’]s)(?![\p{L}-])|[?!]["”’)]?\s*$/u;
const ASKED = 2;
const FEW_IN_COLUMN = 3;
const SHARE_IN_COLUMN = 0.05;
/** Question and answer of an interview. */
const INTERVIEW = /^(?:Q|A|Question|Answer)\s?[:.]\s/;
const TURNS = ['q', 'a', 'question', 'answer'];
/** Letters to the editor open so. */
const LETTER = /^["“]?(?:Sirs?|Madam|Dear (?:Sirs?|Madam|Editors?)|To the Editor)\s*[:,—–-]/;
const ADDRESSED = ['sir', 'sirs', 'madam', 'editor', 'editors'];

/** True where many sentences that nobody is reported to have said speak in the first or second person, ask or cry out. */
export function speaksForItself({ sentences, sentencesWith, isSpoken }: Story): boolean {
  if (sentencesWith(ADDRESSED).some(({ text }) => LETTER.test(text))) return true;
  if (sentencesWith(TURNS).filter(({ text }) => INTERVIEW.test(text)).length > 2) return true;
  const own = sentencesWith(OWN_WORDS).filter((sentence) => {
    const match = OWN.exec(sentence.text);
    if (match === null || isSpoken(sentence.start + match.index)) return false;
    return sentence.quoted <= 0.5 && sentence.stated <= 0.5;
  });
  if (own.length > FEW && own.length > sentences.length * SHARE) return true;
  const asked = own.filter(({ text }) => ADDRESSES.test(text)).length;
  return asked >= ASKED && own.length >= FEW_IN_COLUMN && own.length > sentences.length * SHARE_IN_COLUMN;
}
