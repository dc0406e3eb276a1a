import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { things } from '../words/things.ts';
import { dangling } from './dangling.ts';

const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Hh]im)\b/g;
/** One person described: "a driver", "the coach", "his mother"; of an office itself ("the office of the prosecutor") nobody is described. */
const PERSON = new RegExp(
  String.raw`(?<!\b(?:office|ministry|department|court|council|union|party|house|residence) of )\b(?:a|an|the|his|her|my|our|their|one|another|old|young|former|\p{L}+['’]s?|\d+-year-old)\s+(?:\p{L}[\p{L}-]*[\s,]+){0,3}?(?:\p{L}*(?:man|woman)|boy|girl|child|mother|father|son|daughter|brother|sister|husband|wife|(?!(?:${things.join('|')})(?![\p{L}]))\p{L}{2,}(?:er|or|ist|ian|ant|ent)|king|queen|prince|princess|chief|judge|official|coach|captain|colleague|friend|pupil|nurse|pope|bishop|witness|star|hero|head|chair|baby|teen|youth|guy|lady|aide|boss|singer|cook|guard|neighbou?r|diplomat|graduate|candidate|pilot|guest|host|monk|priest|clerk|recruit|spy|thief|author|dad|mum|mom|uncle|aunt|cousin|twin|victim|suspect|hostage|patient|student|athlete|attorney|secretary|expert|activist|advocate|delegate|deputy|critic|mechanic)(?![\p{L}'’-])`,
  'iu',
);
const ANYBODY = /\b(?:somebody|someone|anyone who|everyone who)\b/i;
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** The first "he", "she" or "him" of a text in which nobody has been named or described yet. */
export function nobodyBefore(story: Story): Found[] {
  const firstPerson = Math.min(
    Number.POSITIVE_INFINITY,
    ...story.reading.actors.flatMap(({ type, mentions }) => (type === 'person' ? (mentions[0]?.[0] ?? []) : [])),
  );
  for (const sentence of story.sentences) {
    for (const match of sentence.text.matchAll(PRONOUN)) {
      const start = sentence.start + match.index;
      if (story.isQuoted(start)) continue;
      // "When he woke, Dana Reyes…": the name may follow in the same sentence.
      if (firstPerson < (match.index < 60 ? sentence.end : start)) return [];
      const lead = `${story.title ?? ''}\n${story.text.slice(0, start)}`;
      if (PERSON.test(lead) || ANYBODY.test(lead)) return [];
      if (NAME.test(story.text.slice(0, start)) && story.reading.actors.some(({ type }) => type === 'other')) return [];
      return [dangling(story, start, start + match[0].length, 'nobody has been named before it')];
    }
  }
  return [];
}
