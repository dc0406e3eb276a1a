import { OPENING_CONJUNCTIONS } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { accordingTo, sourceCue } from './according-to.ts';
import { asSaid } from './as-said.ts';
import { called } from './called.ts';
import { clauseThenSaid } from './clause-then-said.ts';
import { REACH, trimmed } from './content-end.ts';
import type { Draft } from './draft.ts';
import { headlineColon } from './headline-colon.ts';
import { judged } from './judged.ts';
import { isCueNoun, nounCue } from './noun-cue.ts';
import { cutStances, OpenContent } from './open-content.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { passive } from './passive.ts';
import { saidThat } from './said-that.ts';
import { bodyStart, clauseFrom, isHeadline, isThatSaid, quotationBefore, standsApart } from './sentence-places.ts';
import type { Subject } from './subject.ts';
import { readVerbCue, type VerbCue } from './verb-cue.ts';
import { isObjectForm, isParticiple } from './word-classes.ts';

/** All statements of one sentence that have a cue in it, in order of their cues. */
export function readSentence(o: Outline, s: OuterSentence): Draft[] {
  const headline = isHeadline(o, s) ? headlineColon(o, s) : null;
  const drafts = headline ? [headline] : new SentenceReader(o, s).read();
  return drafts.map((draft) => finished(o, draft)).filter((draft) => draft.content.length > 0);
}

/** Reads a sentence once from left to right, word by word that may be a cue. */
class SentenceReader {
  readonly #o: Outline;
  readonly #s: OuterSentence;
  readonly #open: OpenContent;
  readonly #drafts: Draft[] = [];
  /** The last speaker, for cues that share it: ", adding that". */
  #known: Subject | null = null;
  /** Where a source named with "according to" ends. */
  #sourceEnd = Number.NaN;

  constructor(o: Outline, s: OuterSentence) {
    this.#o = o;
    this.#s = s;
    this.#open = new OpenContent(o, s, bodyStart(o, s));
  }

  read(): Draft[] {
    for (let at = this.#s.first; at < this.#s.end; at++) {
      if (this.#o.what[at] !== What.word) continue;
      if (sourceCue(this.#o, this.#s, at) > 0) this.#readSource(at);
      else if (!this.#readNoun(at)) this.#readVerb(at);
    }
    return this.#drafts;
  }

  #readSource(at: number): void {
    const draft = accordingTo(this.#o, this.#s, at, clauseFrom(this.#o, this.#s, at));
    this.#sourceEnd = draft?.subject?.end ?? Number.NaN;
    // "both said they would appeal, according to them": no source of its own
    if (draft?.subject && isObjectForm(this.#o, draft.subject.first) && this.#drafts.length > 0) return;
    const isRightBehindCue = this.#drafts.length > 0 && this.#open.from >= at - 1 && this.#open.from <= at;
    if (draft && !isRightBehindCue) this.#drafts.push(draft);
  }

  #readNoun(at: number): boolean {
    const draft = this.#open.holds(at) || !isCueNoun(this.#o, at) ? null : nounCue(this.#o, this.#s, at);
    if (!draft) return false;
    this.#drafts.push(draft);
    this.#open.reach(draft.content[0]!.end);
    return true;
  }

  #readVerb(at: number): void {
    if (isThatSaid(this.#o, this.#s, at)) return;
    const cue = readVerbCue(this.#o, this.#s, at, this.#known);
    const draft = cue && (this.#open.holds(at) ? this.#inside(cue) : this.#outside(cue));
    if (!cue || !draft) return;
    if (draft.cue?.kind !== 'stance') cutStances(this.#o, this.#drafts, cue);
    this.#drafts.push(draft);
    this.#known = draft.subject ?? this.#known;
  }

  /** A cue inside what an earlier one governs: a statement of its own only where the sentence parts. */
  #inside(cue: VerbCue): Draft | null {
    this.#open.closeAtDenial(cue);
    const cut = this.#open.partingAt(cue);
    if (cut < 0) {
      this.#open.leaveOut(cue);
      return null;
    }
    const from = cut < cue.verb ? cut : cue.first;
    const draft =
      saidThat(this.#o, this.#s, cue) ?? called(this.#o, this.#s, cue) ?? clauseThenSaid(this.#o, this.#s, cue, from);
    if (!draft) return null;
    this.#open.close(cut);
    this.#open.govern(draft, cue);
    return draft;
  }

  /** `They were gone, she added: "All of them."`: the cue has content on both sides. */
  #addClauseBefore(draft: Draft, cue: VerbCue, from: number): void {
    const opening = this.#o.tag[from]!;
    if (OPENING_CONJUNCTIONS.has(this.#o.word[from]!)) return; // "Asked how, he answered:"
    if (isParticiple(opening) || opening === Tag.preposition) return;
    const right = { ...cue.right, opener: 'none' as const, start: this.#s.end };
    const before = clauseThenSaid(this.#o, this.#s, { ...cue, right }, from);
    if (before) draft.content.unshift(before.content[0]!);
  }

  #outside(cue: VerbCue): Draft | null {
    if (this.#sourceEnd === cue.first - 1) return null;
    const quotation = quotationBefore(this.#o, cue.first);
    const from = quotation > this.#open.from && standsApart(this.#o, quotation) ? quotation : this.#open.from;
    const start = Math.max(from, cue.first - REACH);
    const draft = formOf(this.#o, this.#s, cue, start);
    if (draft && cue.right.opener === 'colon') this.#addClauseBefore(draft, cue, start);
    if (draft) this.#open.govern(draft, cue);
    return draft;
  }
}

/** The forms of a verb with its subject, the surest first. */
function formOf(o: Outline, s: OuterSentence, cue: VerbCue, from: number): Draft | null {
  const isQuoted = cue.first > from && quotationBefore(o, cue.first) >= from;
  const before = (): Draft | null => clauseThenSaid(o, s, cue, from);
  const behind = (): Draft | null => saidThat(o, s, cue);
  return (
    asSaid(o, s, cue, from) ?? // "as Reyes put it," has a comma like content before its cue
    passive(o, s, cue) ?? // its subject speaks not
    (isQuoted || isInterrupted(o, s, cue, from) ? before() : null) ?? // what is in marks before a cue is what was said
    behind() ??
    called(o, s, cue) ?? // behind clauses, which "call" and "describe" do not take
    before() ??
    judged(o, s, cue) // last: any object will do
  );
}

/** `The numbers, Lund said, "don't add up."`: a phrase that waits for the quotation behind the cue. */
function isInterrupted(o: Outline, s: OuterSentence, { first, right }: VerbCue, from: number): boolean {
  if (right.opener !== 'quotation' || right.start >= s.end || o.what[right.start - 1] !== What.comma) return false;
  if (first <= from || o.what[first - 1] !== What.comma || o.time[from]) return false;
  const tag = o.tag[from]!;
  return tag === Tag.determiner || tag === Tag.noun || tag === Tag.properNoun || tag === Tag.pronoun;
}

function finished(o: Outline, draft: Draft): Draft {
  const content = draft.content.map(({ first, end }) => trimmed(o, first, end)).filter(({ first, end }) => end > first);
  return { ...draft, content };
}
