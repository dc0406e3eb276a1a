import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { dangling } from './dangling.ts';

const OF_TWO = ['latter', 'former', 'other', 'both', 'two'];
const PAIR = /\b[Tt]he (?:latter|former)\b(?!\s+(?:[a-z-]+\s+){0,3}\p{Lu})/gu;
/** "The latter" by itself, before a verb or a stop: "the former mayor" says what somebody was, "the latter half" is part of one thing. */
const ALONE =
  /^(?:\s*[.;:]|,\s|\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|said|says|told|\p{Ll}{2,}ed|\p{Ll}{2,}es|takes?|gives?|goes|went|took|came|comes|made|makes)\b)/u;
const OF_PERSONS = /^\s+(?:has |have |had )?(?:declined|said|says|told|denied|refused|added|replied|wrote|resigned)\b/;

/** "In the latter case": of two cases that an "or", an "if" or a "two" has set out. */
const CASE = /\b[Ii]n the (?:latter|former) (?:case|instance|event|scenario|situation)\b/gu;
const SET_OUT =
  /\b(?:or|either|whether|if|unless|both|two|neither|nor|cases|instances|options|scenarios|situations|respectively|while|whereas|when|one|another|other)\b/i;
/** So many sentences before may have set them out, where the paragraph begins with it. */
const SET_OUT_IN = 2;

function caseUnmet(story: Story, sentence: BodySentence): Found[] {
  const { at } = sentence;
  return matchesIn(sentence.text, CASE).flatMap((match) => {
    const start = sentence.start + match.index;
    const isHead = story.sentences[at - 1]?.line !== sentence.line;
    const from = isHead ? story.sentences[Math.max(0, at - SET_OUT_IN)]?.start : story.lines[sentence.line]?.start;
    if (story.isQuoted(start) || SET_OUT.test(story.text.slice(from, start))) return [];
    return [dangling(story, start, start + match[0].length, 'no two cases stand before it to choose from')];
  });
}

/** "The latter", "in the former case", "the latter number" where no two stand before it to choose from. */
export function twoUnmet(story: Story): Found[] {
  return story
    .sentencesWith(OF_TWO)
    .flatMap((sentence) => [
      ...pairUnmet(story, sentence),
      ...caseUnmet(story, sentence),
      ...numberUnmet(story, sentence),
      ...othersUnmet(story, sentence),
      ...bothUnmet(story, sentence),
    ]);
}

/** "The other two": the rest of a few that have been told of. */
const OTHERS = /\b[Tt]he other (?:two|three|four|five|six)\b(?:\s+(\p{L}{3,5})\p{L}*s\b)?/gu;
const FEW =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|another|both|several|some|each|all(?! (?:day|night|week))|none|dozen|half|[2-9]|1\d)\b(?![.,:]\d|\s?(?:%|per cent|percent|am|pm|a\.m|p\.m))/i;
const FEW_IN = 3;

function othersUnmet(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, OTHERS).flatMap((match) => {
    const start = sentence.start + match.index;
    const before = story.text.slice(story.sentences[Math.max(0, sentence.at - FEW_IN)]?.start ?? 0, start);
    if (story.isQuoted(start) || FEW.test(before) || NAMES.test(before)) return [];
    if (match[1] && new RegExp(`\\b${match[1]}`, 'i').test(before)) return [];
    return [
      dangling(story, start, start + 'The other two'.length, 'no others stand before it that it could be the rest of'),
    ];
  });
}

/** "Both were built in the 1970s", "These two have not been paid": a pair is the whole subject. */
const BOTH =
  /^(?:[^:.]{2,60}:\s+)?(Both|These two)\s+(?:(?:also|now|later|then|still|already)\s+)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|did|\p{Ll}{3,}ed)\b/u;
const BOTH_IN = 3;

function bothUnmet(story: Story, sentence: BodySentence): Found[] {
  const [all = '', phrase = ''] = BOTH.exec(sentence.text) ?? [];
  if (phrase === '' || sentence.at === 0) return [];
  const start = sentence.start + all.indexOf(phrase);
  const from = story.sentences[Math.max(0, sentence.at - BOTH_IN)]?.start ?? 0;
  const before = story.text.slice(from, sentence.start);
  if (
    story.isQuoted(start) ||
    isTwofold(before, false) ||
    PAIRED.test(before) ||
    namesSeveral(story, from, sentence.start)
  )
    return [];
  return [dangling(story, start, start + phrase.length, 'no two things stand before it that it could mean')];
}
/** Words that join or count two. */
const PAIRED = /\b(?:2|couple|twins?|brothers|sisters|parents|sides|parties|another|other|second|than)\b|&/i;

/** Two actors of one kind are named. */
function namesSeveral({ reading }: Story, from: number, until: number): boolean {
  const named = reading.actors.filter(({ mentions }) => mentions.some(([at]) => at >= from && at < until));
  return named.some((one, at) => named.slice(at + 1).some(({ type }) => type === one.type));
}

/** Two things of one kind, joined, must stand in the same sentence or the one before. */
function pairUnmet(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, PAIR).flatMap((match) => {
    const start = sentence.start + match.index;
    const after = sentence.text.slice(match.index + match[0].length);
    if (story.isQuoted(start) || !ALONE.test(after)) return [];
    const from = story.sentences[Math.max(0, sentence.at - 1)]?.start ?? 0;
    if (isTwofold(story.text.slice(from, start), OF_PERSONS.test(after))) return [];
    return [dangling(story, start, start + match[0].length, 'no two things stand before it to choose from')];
  });
}

/** "The latter number": of two that stand in the sentences before. */
const NUMBER = /\b[Tt]he (?:latter|former) (?:number|figure|sum|amount|total|toll|count|share)\b/gu;

/** No sentence is searched further back, in characters. */
const FARTHEST = 800;

function numberUnmet(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, NUMBER).flatMap((match) => {
    const start = sentence.start + match.index;
    const from = Math.max(start - FARTHEST, story.sentences[Math.max(0, sentence.at - SET_OUT_IN)]?.start ?? 0);
    const told = story.text
      .slice(from, start)
      .match(
        /\d[\d.,]*|\b(?:half|hundreds?|thousands?|millions?|billions?|two|three|four|five|six|seven|eight|nine|ten|dozens?|twice|both)\b/gi,
      );
    if (story.isQuoted(start) || (told?.length ?? 0) > 1 || story.hasQuantity(from, start)) return [];
    return [dangling(story, start, start + match[0].length, 'no two numbers stand before it to choose from')];
  });
}

/** "The Ministry put it at 41, while the Red Cross had counted 63, according to the latter": two are set against each other. */
const areSetApart = (before: string): boolean => {
  const contrast = /\b(?:while|whereas|even as|unlike)\b/i.exec(before);
  if (!contrast) return false;
  return [before.slice(0, contrast.index), before.slice(contrast.index)].every((side) =>
    /\S (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{L}/u.test(side),
  );
};

/** Two names, or two noun phrases with articles, on both sides of "and", "or", "than"; of persons, names alone will do. */
function isTwofold(before: string, ofPersons: boolean): boolean {
  if (NAMES.test(before) || NUMBERED.test(before) || areSetApart(before)) return true;
  const phrases = ofPersons ? PERSONS : PHRASES;
  return phrases.test(before) || (!ofPersons && BARE.test(before));
}
const NAMES =
  /\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+)*(?:\s+\([^)]*\))?[,”"]*\s+(?:and|or|nor|versus|vs\.?|than|but not)\s+(?:\p{Ll}+\s+){0,3}[“"]?\p{Lu}[\p{L}.’'-]+/u;
const NUMBERED =
  /\b(?:two(?!\s(?:years|months|weeks|days|hours|minutes|times|kilomet|met|miles|points))|both|either|neither|between|pair|respectively)\b/i;
const PHRASES =
  /\b(?:a|an|the|his|her|its|their|one|some|more|less)\s+(?:\p{L}+[\s-]+){1,4}(?:and|or|nor|than|versus|rather than|but not|while|whereas)\s+(?:[\p{L}\d.,]+\s+){0,3}(?:a|an|the|his|her|its|their|another|some|those)\s+\p{L}{3,}/u;
const PERSONS =
  /\b(?:a|an|the|his|her|its|their)\s+(?:\p{L}+[\s-]+){0,3}\p{L}*(?:man|woman|er|or|ist|ant|ent|group|party|team|firm|company|ministry|union)\s+(?:and|or|nor)\s+(?:a|an|the|his|her|its|their)\s+\p{L}{3,}/u;
/** "Gas and coal", "spending or saving": bare nouns side by side. */
const BARE =
  /\b\p{L}{3,}(?:ing|ion|ment|ness|ity|s)\s+(?:and|or|nor|rather than|than)\s+\p{L}{3,}(?:ing|ion|ment|ness|ity|s)\b/u;
