import type { DismissalOfWords, FindingInDraft, Place } from '#story';

/** A dismissal as the form knows it. */
export interface KnownDismissal extends DismissalOfWords {
  /** Null where it is not kept with a story yet. */
  id: number | null;
  /** Made since the page was opened: it is undone where it happened. */
  isNew: boolean;
}

/** A finding beside the text. */
export interface Told extends FindingInDraft {
  /** What lets it stand; null where nothing does. */
  dismissed: KnownDismissal | null;
}

/** Findings with what an editor let stand of them. */
export function told(findings: readonly FindingInDraft[], dismissals: readonly KnownDismissal[]): Told[] {
  return findings.map((finding) => ({
    ...finding,
    dismissed: dismissals.find((one) => isOf(one, finding)) ?? null,
  }));
}

function isOf(dismissal: DismissalOfWords, { rule, words, against }: FindingInDraft): boolean {
  return dismissal.rule === rule && dismissal.words === words && dismissal.against === (against?.id ?? null);
}

/** What was found in earlier words, where it stands in later ones; without what stands there no more. */
export function foundAgain(
  findings: readonly FindingInDraft[],
  before: Readonly<Record<Place['field'], string>>,
  now: Readonly<Record<Place['field'], string>>,
): FindingInDraft[] {
  return findings.flatMap((finding) => {
    const { place } = finding;
    if (place === null) return [finding];
    const words = before[place.field].slice(place.start, place.end);
    const start = nearest(now[place.field], words, place.start);
    return start === -1 ? [] : [{ ...finding, place: { ...place, start, end: start + words.length } }];
  });
}

/** Where words stand nearest to a place of a text; -1 where they do not. */
export function nearest(text: string, words: string, place: number): number {
  const before = text.lastIndexOf(words, place);
  const after = text.indexOf(words, place);
  if (before === -1 || after === -1) return Math.max(before, after);
  return place - before < after - place ? before : after;
}
