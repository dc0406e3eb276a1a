import { type Draft, withoutCue } from './draft.ts';
import { personOf } from './main-subject.ts';
import { type Outline, quotationAt, What } from './outline.ts';
import { isAllQuoted, isQuotation, type SentenceReading } from './sentence-reading.ts';
import { speakerOf } from './speaker.ts';

/**
 * Quotations that stand as whole sentences without a cue. Behind a quotation of the same paragraph they go on with it, one
 * statement with several spans; else they are statements of their own, whose speaker was set beside them. By
 * the custom of newspapers that is who spoke in the sentence before, or else in the same paragraph behind; one in a
 * paragraph of its own has the speaker of the paragraph before. Only a quotation that was left open at the end of its
 * paragraph is the same statement in the next.
 *
 *     "We are open," said Reyes. "Come in."
 * -------------              ----------
 */
export function joinFloating(o: Outline, readings: readonly SentenceReading[]): void {
  readings.forEach((reading, index) => {
    if (reading.drafts.length > 0 || !isAllQuoted(o, reading.sentence)) return;
    const content = { first: reading.sentence.first, end: reading.sentence.end };
    const before = readings[index - 1];
    const sameLine = before?.sentence.line === reading.sentence.line;
    const last = before && lastQuoted(o, before);
    if (last && (sameLine ? isQuotation(o, last) : continues(o, last))) {
      last.content.push(content);
      reading.drafts.push(last);
      return;
    }
    const next = readings[index + 1];
    const opens = !sameLine && next?.sentence.line === reading.sentence.line && leadsIn(o, next);
    const follows = opens ? next.drafts[0]! : last && (sameLine || mayGoOn(o, last)) ? last : null;
    const subject = sameLine && before && !last ? personOf(o, before.sentence, before.sentence.end) : null;
    reading.drafts.push({ ...withoutCue('floating', subject, content, true), ...(follows && { follows }) });
  });
}

/** A quotation in a paragraph of its own goes on with a quotation, or with what a person said; bodies and documents do not talk on. */
function mayGoOn(o: Outline, last: Draft): boolean {
  if (isQuotation(o, last)) return true;
  const { type } = speakerOf(o, last.subject ?? last.follows?.subject ?? null);
  return type === 'person' || type === 'anonymous';
}

/** True where the content's last quotation goes on in the next paragraph. */
function continues(o: Outline, { content }: Draft): boolean {
  const at = content.at(-1)!.end - 1;
  return o.what[at] === What.quotation && quotationAt(o, at).continues;
}

/** `"Yes." "No," said Reyes.`: a sentence that opens with a quotation of its own. */
function leadsIn(o: Outline, { sentence, drafts }: SentenceReading): boolean {
  return drafts.length > 0 && o.what[sentence.first] === What.quotation;
}

/** The statement that a quotation behind the sentence goes on with: the last one that holds a quotation, else the last. */
function lastQuoted(o: Outline, reading: SentenceReading): Draft | undefined {
  return (
    reading.drafts.findLast((draft) => isQuotation(o, draft)) ??
    reading.drafts.findLast(({ cue }) => cue?.kind !== 'stance')
  );
}
