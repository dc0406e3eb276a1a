import type { Line, Reading } from '#reading';

/** In words, at the most. */
const LONGEST = 26;
/** It speaks to whoever reads the page: "keeps you ahead of the news", "join our channel". */
const TO_READER = /\b(?:you|your|our|us)\b/i;
/** What a page asks for, or says of its comments. */
const PROMPTS =
  /^(?:(?:All |Your )?comments? (?:are|is|will)\b|This (?:article|story|page) is being updated\b|Most (?:read|popular)\b[^.]*:|(?:Please |Kindly )?(?:get (?:our|the|your)|join (?:our|us|the conversation)|follow (?:us|our|(?:\S+ ){1,3}on)|like (?:us|our)|leave (?:your|a)|share (?:your|this)|tell us|wait while|sign up|subscribe|stay (?:tuned|up to date|with)|support (?:us|our)|download our|tap (?:the|here|to)|click|swipe|turn on|switch on|never miss|let us know)\b)/i;
const QUOTED = /["“”«»]/;

/**
 * The lines of a reading, those among them furniture that only their place tells: a short line that speaks to the reader
 * of the page ("We are your harbour in the news. Join our channel.") beside the page's own lines, or asks for something as the last.
 */
export function withPageLines({ text, lines, statements, actors }: Reading): Line[] {
  return lines.map((line, at) => {
    if (line.kind === 'furniture' || line.kind === 'headline' || at === 0 || line.start * 2 < text.length) return line;
    const words = text.slice(line.start, line.end);
    if (words.split(/\s+/, LONGEST + 1).length > LONGEST || QUOTED.test(words)) return line;
    const isBeside = lines[at - 1]?.kind === 'furniture' || lines[at + 1]?.kind === 'furniture';
    const isLast = at === lines.length - 1;
    const isOfPage = (isBeside && TO_READER.test(words)) || ((isBeside || isLast) && PROMPTS.test(words));
    if (!isOfPage || isTold(line, statements, actors)) return line;
    return { ...line, kind: 'furniture', reason: 'speaks to the reader of the page' };
  });
}

/** Somebody is reported to say something in it, or is named in it. */
function isTold({ start, end }: Line, statements: Reading['statements'], actors: Reading['actors']): boolean {
  const isWithin = ([from]: readonly [number, number]): boolean => from >= start && from < end;
  return (
    statements.some(({ content }) => content.some(isWithin)) ||
    actors.some(({ type, mentions }) => type === 'person' && mentions.some(isWithin))
  );
}
