import type { BodySentence } from '../body-sentences.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { dangling } from './dangling.ts';

const THEM = ['them'];
/** "All of them have been charged": people to whom something was done. */
const OF_THEM =
  /^["“]?((?:All|Both|Each|Half|Many|Most|None|Several|Some|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) of them)\s+(?:(?:has|have|had|was|were|is|are|will|later|also|now|already|since|not|been|be)\s+){1,4}(?:acquitted|arrested|charged|convicted|dead|deported|detained|dismissed|evacuated|expelled|fined|freed|hospitali[sz]ed|identified|indicted|injured|interrogated|jailed|killed|named|pregnant|questioned|released|rescued|sacked|sentenced|suspended|taken|tried|vaccinated|wounded)\b/u;
/** Those who charge, question and tell are not those to whom it is done. */
const AUTHORITIES =
  /^(?:authorities|detectives|doctors|experts|investigators|judges|officials|police|prosecutors|reporters|sources)$/i;
/** Words in -s that are no plural. */
const NO_PLURAL =
  /(?:ss|us|is|'s|’s)$|^(?:his|hers|its|ours|theirs|yours|was|has|does|says|as|always|perhaps|besides|news|series|less)$/i;
const SEVERAL =
  /\b(?:people|men|women|children|police officers|crew|team|group|family|couple|staff|pair|they|them|their|those|others|everyone|everybody|nobody|none|both|twins|dozen|one another|each other)\b/i;
const JOINED = /\p{Lu}\p{Ll}+,? and \p{Lu}\p{Ll}+/u;

/** "All of them have been charged" where the paragraph has told of nobody but those who charge. */
export function themUnmet(story: Story): Found[] {
  return story.sentencesWith(THEM).flatMap((sentence) => unmetIn(story, sentence));
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  const phrase = sentence.text.includes(' of them ') ? OF_THEM.exec(sentence.text)?.[1] : undefined;
  if (!phrase || story.isQuoted(sentence.start)) return [];
  const { sentences } = story;
  const line = sentences[sentence.at - 1]?.line;
  let first = sentence.at;
  for (; first > 0 && sentences[first - 1]?.line === line; first--)
    if (tellsOfSeveral(sentences[first - 1]?.text ?? '')) return [];
  if (first === sentence.at || story.hasQuantity(sentences[first]?.start ?? 0, sentence.start)) return [];
  return [
    dangling(
      story,
      sentence.start,
      sentence.start + phrase.length,
      'no people stand before it of whom it could be told',
    ),
  ];
}

function tellsOfSeveral(text: string): boolean {
  return SEVERAL.test(text) || JOINED.test(text) || hasPlural(text);
}

function hasPlural(text: string): boolean {
  const words = text.match(/\p{L}{3,}s(?![\p{L}'’])/gu) ?? [];
  return words.some((word) => !AUTHORITIES.test(word) && !NO_PLURAL.test(word));
}
