import type { Speaker } from '../reading.ts';
import { DEFINITE } from '../scan/small-words.ts';
import { wordSet } from '../scan/vocabulary.ts';
import type { Draft } from './draft.ts';
import { headOf, isDocument } from './head.ts';
import { type Outline, What } from './outline.ts';

const IN = wordSet(['a', 'an', 'its', 'his', 'her', 'their']);

const REACH = 14;
/** "In a letter to the minister, Reyes wrote": how far before the verb the document may stand. */
const BEFORE = 30;

/**
 * Whose document speaks: after "the board said in a statement", "the statement said" has the board's name.
 * Kept while the statements of a text are gone through in order.
 */
export class IssuedDocuments {
  readonly #issuers = new Map<number, Speaker>();

  /** Remembers a document that stands right behind the cue of a named speaker, or opens the sentence. */
  note(o: Outline, { cue }: Draft, speaker: Speaker): void {
    if (!cue || !speaker.name || speaker.type === 'document') return;
    for (let at = cue.first - 1; at > Math.max(0, cue.first - BEFORE) && o.what[at] !== What.stop; at--) {
      if (isDocument(o, at) && (IN.has(o.word[at - 1]!) || IN.has(o.word[at - 2] ?? 0)))
        this.#issuers.set(o.word[at]!, speaker);
    }
    for (let at = cue.end; at < Math.min(o.count, cue.end + REACH); at++) {
      if (isDocument(o, at) && (IN.has(o.word[at - 1]!) || IN.has(o.word[at - 2]!)))
        this.#issuers.set(o.word[at]!, speaker);
    }
  }

  /** The speaker with the name of who issued the document, where the text has said so. */
  named(o: Outline, { subject }: Draft, speaker: Speaker): Speaker {
    if (speaker.type !== 'document' || speaker.name !== null || !subject || !DEFINITE.has(o.word[subject.first]!))
      return speaker;
    const issuer = this.#issuers.get(o.word[headOf(o, subject.first, subject.end)]!);
    return issuer ? { ...speaker, name: issuer.name, ...(issuer.actor ? { actor: issuer.actor } : {}) } : speaker;
  }
}
