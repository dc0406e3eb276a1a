import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { accordingTo } from './according-to.ts';
import { asSaid } from './as-said.ts';
import { called } from './called.ts';
import { clauseThenSaid } from './clause-then-said.ts';
import { REACH, trimmed } from './content-end.ts';
import { CUE_WORDS } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { headlineColon } from './headline-colon.ts';
import { judged } from './judged.ts';
import { isCueNoun, nounCue } from './noun-cue.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { passive } from './passive.ts';
import { saidThat } from './said-that.ts';
import type { Subject } from './subject.ts';
import { isCut, readVerbCue, type VerbCue } from './verb-cue.ts';
import { THAT } from './word-classes.ts';

const ACCORDING = wordSet(['according']);
const BUT = wordSet(['but']);
const PART = wordSet(['but', 'while', 'and', 'although', 'though', 'as', 'whereas', 'yet']);

/** What is known while a sentence is read from left to right. */
interface State {
  /** Content of earlier cues reaches up to here, so that cues inside are part of what was said. */
  governed: number;
  /** The draft whose content that is. */
  open: Draft | null;
  /** Content before a cue begins here. */
  from: number;
  known: Subject | null;
  /** Where a source named with "according to" ends. */
  source: number;
}

/** All statements of one sentence that have a cue in it, in order of their cues. */
export function readSentence(o: Outline, s: OuterSentence): Draft[] {
  const headline = isHeadline(o, s) ? headlineColon(o, s) : null;
  if (headline) return [finished(o, headline)];
  const drafts: Draft[] = [];
  const state: State = { governed: s.first, open: null, from: bodyStart(o, s), known: null, source: Number.NaN };
  for (let at = s.first; at < s.end; at++) {
    if (o.what[at] !== What.word) continue;
    if (ACCORDING.has(o.word[at]!)) {
      const draft = accordingTo(o, s, at, clauseFrom(o, s, at));
      state.source = draft?.subject?.end ?? Number.NaN;
      if (draft && !(drafts.length > 0 && state.from >= at - 1 && state.from <= at)) drafts.push(draft);
      continue;
    }
    if (at >= state.governed && isCueNoun(o, at)) {
      const draft = nounCue(o, s, at);
      if (draft) {
        drafts.push(draft);
        state.governed = draft.content[0]!.end;
        continue;
      }
    }
    if (!CUE_WORDS.get(o.word[at]!) || isThatSaid(o, s, at)) continue;
    const cue = readVerbCue(o, s, at, state.known);
    if (!cue) continue;
    const draft = readCue(o, s, cue, state);
    if (!draft) continue;
    if (draft.cue?.kind !== 'stance') cutStances(drafts, o, cue);
    drafts.push(draft);
    state.known = draft.subject ?? state.known;
  }
  return drafts.map((draft) => finished(o, draft)).filter((draft) => draft.content.length > 0);
}

function readCue(o: Outline, s: OuterSentence, cue: VerbCue, state: State): Draft | null {
  let from = state.from;
  const inside = cue.verb < state.governed;
  if (inside) {
    if (cue.left.shared && cue.left.negated && cue.word.speaks && BUT.has(o.word[cue.first]!))
      close(o, state, cue.first);
    const cut = partingOf(o, cue, state);
    if (cut < 0) {
      leaveOut(o, cue, state);
      return null;
    }
    from = cut < cue.verb ? cut : cue.first;
    const draft = saidThat(o, s, cue) ?? called(o, s, cue) ?? clauseThenSaid(o, s, cue, from);
    if (!draft) return null;
    close(o, state, cut);
    govern(draft, cue, state, s);
    return draft;
  }
  const quotation = quotationBefore(o, cue.first);
  if (quotation > from && standsApart(o, quotation)) from = quotation;
  if (state.source === cue.first - 1) return null;
  const draft = clauseFirst(o, s, cue, from);
  if (draft) govern(draft, cue, state, s);
  return draft;
}

/** "his nation, he added, survived": the reporter's words inside content are no part of it. */
function leaveOut(o: Outline, cue: VerbCue, { open }: State): void {
  const last = open?.content.at(-1);
  if (!last || !cue.parted || !cue.word.speaks || cue.right.opener !== 'none' || o.what[cue.end] !== What.comma) return;
  if (cue.first <= last.first || cue.end + 1 >= last.end || !cue.subject) return;
  open!.content.push({ first: cue.end + 1, end: last.end });
  last.end = cue.first;
}

function clauseFirst(o: Outline, s: OuterSentence, cue: VerbCue, begin: number): Draft | null {
  const from = Math.max(begin, cue.first - REACH);
  const said = asSaid(o, s, cue, from) ?? passive(o, s, cue);
  if (said) return said;
  const quotedBefore = quotationBefore(o, cue.first) >= from && cue.first > from;
  if (quotedBefore) return clauseThenSaid(o, s, cue, from) ?? saidThat(o, s, cue) ?? called(o, s, cue);
  if (isInterrupted(o, s, cue, from)) return clauseThenSaid(o, s, cue, from) ?? saidThat(o, s, cue);
  return saidThat(o, s, cue) ?? called(o, s, cue) ?? clauseThenSaid(o, s, cue, from) ?? judged(o, s, cue);
}

function govern(draft: Draft, cue: VerbCue, state: State, s: OuterSentence): void {
  if (draft.cue?.kind === 'stance') return;
  const last = draft.content.at(-1)!;
  state.open = draft;
  state.governed = Math.max(last.end, cue.verb);
  state.from = last.end > cue.verb ? s.end : cue.end;
}

/** Ends the content that was open at the first piece of what comes next. */
function close(_o: Outline, state: State, at: number): void {
  const last = state.open?.content.at(-1);
  if (last && last.first < at) last.end = Math.min(last.end, at);
}

/** Where a cue inside earlier content begins a statement of its own: the first piece that is no longer that content; -1 where it is part of it. */
function partingOf(o: Outline, cue: VerbCue, state: State): number {
  const before = cue.first - 1;
  if (cue.left.subject && state.open?.cue && cue.left.subject.first < state.open.cue.ranges[0]!.first)
    return asideEnd(o, cue);
  if (cue.left.shared) {
    if (o.what[cue.first] === What.comma || o.what[cue.first] === What.dash) return cue.word.speaks ? cue.first : -1;
    if (o.what[before] === What.quotation && o.tag[cue.verb] === Tag.presentParticiple)
      return cue.word.speaks ? cue.first : -1;
    return cue.word.speaks &&
      !cue.word.tells &&
      cue.right.opener !== 'none' &&
      o.tag[cue.verb] !== Tag.presentParticiple
      ? cue.first
      : -1;
  }
  const start = state.open?.content.at(-1)?.first ?? 0;
  if (cue.right.opener !== 'none') {
    if (o.what[before] === What.semicolon) return before;
    if (PART.has(o.word[before]!) && o.what[before - 1] === What.comma) return before - 1;
    return -1;
  }
  if (!isCut(o, before)) return -1;
  const quotation = quotationBefore(o, cue.first);
  if (quotation > 0 && o.what[quotation - 1] === What.colon) return quotation - 1;
  for (let at = before - 1; at > start && before - at < 80; at--) {
    if (o.what[at] === What.semicolon) return at;
    if (PART.has(o.word[at]!) && o.what[at - 1] === What.comma) return at - 1;
  }
  return -1;
}

/** Behind the dateline: "OTTAWA — ". */
function bodyStart(o: Outline, s: OuterSentence): number {
  for (let at = s.first; at < Math.min(s.end, s.first + 12); at++) {
    if (o.what[at] === What.dash && at > s.first) return at + 1;
    const isName =
      o.tag[at] === Tag.properNoun || o.what[at] !== What.word || o.time[at]! > 0 || o.tag[at] === Tag.number;
    if (!isName || o.what[at] === What.quotation) return s.first;
  }
  return s.first;
}

function finished(o: Outline, draft: Draft): Draft {
  return {
    ...draft,
    content: draft.content.map(({ first, end }) => trimmed(o, first, end)).filter(({ first, end }) => end > first),
  };
}

/** The comma that ends the aside before a verb: "Reyes, who said it would fall, said". */
function asideEnd(o: Outline, cue: VerbCue): number {
  if (o.what[cue.verb - 1] === What.quotation) return cue.verb;
  for (let at = cue.verb - 1; at > cue.verb - 6; at--) if (o.what[at] === What.comma) return at;
  return -1;
}

function isHeadline(o: Outline, s: OuterSentence): boolean {
  const kind = o.scan.lines[s.line]?.kind;
  return kind === 'headline' || kind === 'heading' || (s.line === 0 && s.end - s.first < 25);
}

/** The quotation right before a piece, with or without a comma between; -1 where there is none. */
function quotationBefore(o: Outline, piece: number): number {
  if (o.what[piece - 1] === What.quotation) return piece - 1;
  return o.what[piece - 1] === What.comma && o.what[piece - 2] === What.quotation ? piece - 2 : -1;
}

/** A quotation behind a colon, or between dashes or brackets, is all that was said. */
function standsApart(o: Outline, quotation: number): boolean {
  const before = o.what[quotation - 1];
  return before === What.colon || before === What.dash || before === What.open;
}

/** Where the clause before a source begins: behind the dateline, or behind the last semicolon. */
function clauseFrom(o: Outline, s: OuterSentence, at: number): number {
  for (let k = at - 1; k > Math.max(s.first, at - 200); k--) if (o.what[k] === What.semicolon) return k + 1;
  return Math.max(bodyStart(o, s), at - REACH);
}

/** "That said, the bridge is shut." */
function isThatSaid(o: Outline, s: OuterSentence, at: number): boolean {
  return at === s.first + 1 && THAT.has(o.word[at - 1]!) && o.what[at + 1] === What.comma;
}

/** `The numbers, Lund said, "don't add up."`: a phrase that waits for the quotation behind the cue. */
function isInterrupted(o: Outline, s: OuterSentence, cue: VerbCue, from: number): boolean {
  if (cue.right.opener !== 'quotation' || cue.first <= from || o.what[cue.first - 1] !== What.comma) return false;
  if (cue.right.start >= s.end || o.what[cue.right.start - 1] !== What.comma) return false;
  const tag = o.tag[from]!;
  return (tag === Tag.determiner || tag === Tag.noun || tag === Tag.properNoun || tag === Tag.pronoun) && !o.time[from];
}

/** A stance ends where the words of a later speaker begin, or with the aside that holds it: "Reyes, who hoped to win, said". */
function cutStances(drafts: readonly Draft[], o: Outline, cue: VerbCue): void {
  for (const { cue: stance, content } of drafts) {
    const last = content.at(-1)!;
    if (stance?.kind !== 'stance' || last.end <= cue.first) continue;
    const at = cue.first > last.first ? cue.first : asideEnd(o, cue);
    if (at > last.first && at < last.end) last.end = at;
  }
}
