import { PARTING } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { intern } from '../scan/vocabulary.ts';
import { REACH } from './content-end.ts';
import type { Draft } from './draft.ts';
import { isCut, type OuterSentence, type Outline, What } from './outline.ts';
import { quotationBefore, standsApart } from './sentence-places.ts';
import type { VerbCue } from './verb-cue.ts';

const BUT = intern('but');

/**
 * The content that earlier cues of a sentence govern, while it is read from left to right: a cue inside is part of what
 * was said, unless the sentence parts there.
 */
export class OpenContent {
  /** Content before a cue begins here. */
  from: number;
  readonly #o: Outline;
  readonly #s: OuterSentence;
  #governed: number;
  #draft: Draft | null = null;

  constructor(o: Outline, s: OuterSentence, from: number) {
    this.#o = o;
    this.#s = s;
    this.#governed = s.first;
    this.from = from;
  }

  holds(piece: number): boolean {
    return piece < this.#governed;
  }

  /** Governs content that no cue was found in. */
  reach(end: number): void {
    this.#governed = end;
  }

  /** Takes a statement's content for what is open from now on. A stance governs nothing: what is believed may be said. */
  govern(draft: Draft, cue: VerbCue): void {
    if (draft.cue?.kind === 'stance') return;
    const { end } = draft.content.at(-1)!;
    this.#draft = draft;
    this.#governed = Math.max(end, cue.verb);
    this.from = end > cue.verb ? this.#s.end : cue.end;
  }

  /** Ends what is open at the first piece of what comes next. */
  close(at: number): void {
    const content = this.#draft?.content ?? [];
    while (content.length > 1 && content.at(-1)!.first >= at) content.pop();
    const last = content.at(-1);
    if (last && last.first < at) last.end = Math.min(last.end, at);
  }

  /** "said it would rise but did not suggest when": the reporter's "but" ends what was said. */
  closeAtDenial({ left, word, first }: VerbCue): void {
    if (left.shared && left.negated && word.speaks && this.#o.word[first] === BUT) this.close(first);
  }

  /** "his nation, he added, survived": the reporter's words inside content are no part of it. */
  leaveOut(cue: VerbCue): void {
    const last = this.#draft?.content.at(-1);
    if (!last || !cue.parted || !cue.word.speaks) return;
    if (cue.right.opener !== 'none' || this.#o.what[cue.end] !== What.comma) return;
    if (cue.first <= last.first || cue.end + 1 >= last.end) return;
    this.#draft!.content.push({ first: cue.end + 1, end: last.end });
    last.end = cue.first;
  }

  /** Where a cue inside begins a statement of its own: the first piece that is no longer this content; -1 where it is part of it. */
  partingAt(cue: VerbCue): number {
    const opened = this.#draft?.cue?.first;
    if (opened !== undefined && cue.left.subject && cue.left.subject.first < opened) return asideEnd(this.#o, cue);
    if (cue.left.shared) return partingOfShared(this.#o, cue);
    return cue.right.opener === 'none' ? this.#partingBefore(cue) : partingOfClause(this.#o, cue);
  }

  /** The cut before content that its cue follows: "said the road is safe, but it was old, she added". */
  #partingBefore(cue: VerbCue): number {
    const o = this.#o;
    const before = cue.first - 1;
    if (!isCut(o, before)) return -1;
    const quotation = quotationBefore(o, cue.first);
    if (quotation > 0 && standsApart(o, quotation)) return quotation - 1;
    const start = this.#draft?.content.at(-1)?.first ?? 0;
    for (let at = before - 1; at > start && before - at < REACH; at--) {
      if (o.what[at] === What.semicolon) return at;
      if (PARTING.has(o.word[at]!) && o.what[at - 1] === What.comma) return at - 1;
    }
    return -1;
  }
}

/** ", adding that", "and said that" */
function partingOfShared(o: Outline, { first, verb, word, right }: VerbCue): number {
  const isParticiple = o.tag[verb] === Tag.presentParticiple;
  const isParted = o.what[first] === What.comma || o.what[first] === What.dash;
  if (isParted || (isParticiple && o.what[first - 1] === What.quotation)) return word.speaks ? first : -1;
  const isLedIn = right.opener === 'that' && right.start === verb + 2; // "and warned that"
  return word.speaks && (!word.tells || isLedIn) && !isParticiple && right.opener !== 'none' ? first : -1;
}

/** ", but Lund said it was", "; Lund said it was", `"too late" and Lund said "too early"` */
function partingOfClause(o: Outline, { first, right }: VerbCue): number {
  const before = first - 1;
  if (o.what[before] === What.semicolon) return before;
  const isQuoted = right.opener === 'quotation' && o.what[before - 1] === What.quotation;
  if (isQuoted && PARTING.has(o.word[before]!)) return before;
  return PARTING.has(o.word[before]!) && o.what[before - 1] === What.comma ? before - 1 : -1;
}

/** The comma that ends the aside before a verb: "Reyes, who said it would fall, said". */
function asideEnd(o: Outline, { verb }: VerbCue): number {
  for (let at = verb - 1; at > verb - 6; at--) if (o.what[at] === What.comma) return at;
  return -1;
}

/** A stance ends where the words of a later speaker begin, or with the aside that holds it: "Reyes, who hoped to win, said". */
export function cutStances(o: Outline, drafts: readonly Draft[], cue: VerbCue): void {
  for (let index = drafts.length - 1; index >= 0; index--) {
    const { cue: stance, content } = drafts[index]!;
    const last = content.at(-1)!;
    if (last.first < cue.first - REACH) return;
    if (stance?.kind !== 'stance' || last.end <= cue.first) continue;
    const at = cue.first > last.first ? cue.first : asideEnd(o, cue);
    if (at > last.first && at < last.end) last.end = at;
  }
}
