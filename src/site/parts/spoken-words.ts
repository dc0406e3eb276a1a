/** A statement as it stands by itself: the comma that led to its cue (“It holds,” she said) leads nowhere. */
export function spokenWords(text: string): string {
  return text.replace(/,(["”’'»]+)$/u, '$1');
}
