import type { Statement } from '#reading';
import { ownCopy, type Span } from '#text';
import { IntColumn } from '../columns/int-column.ts';
import { TermLists } from '../columns/term-lists.ts';
import { Vocabulary } from '../columns/vocabulary.ts';
import type { RecordedStory } from '../record.ts';
import { sayingTerms } from './saying-terms.ts';

/** Of sayings with fewer words than this the very text is compared. */
const FEW_WORDS = 4;
const NOBODY = -1;

/** Statements of many stories, numbered in order, and sentences of copies that lost their speaker; a row of numbers for each. */
export class Sayings {
  readonly words = new TermLists();
  /** Numbers from 100 up that stand in a saying. */
  readonly numbers = new TermLists();
  readonly #stories: readonly RecordedStory[];
  readonly #story = new IntColumn();
  readonly #speaker = new IntColumn();
  readonly #speakers = new Vocabulary();
  /** Offsets into the text, two for each span; where those of a saying begin. */
  readonly #offsets = new IntColumn();
  readonly #firstOffset = new IntColumn();
  readonly #shortTexts = new Map<number, string>();

  constructor(stories: readonly RecordedStory[]) {
    this.#stories = stories;
  }

  get size(): number {
    return this.#story.length;
  }

  add(story: number, content: readonly Span[], speaker: string | null): void {
    const number = this.#story.push(story);
    this.#speaker.push(speaker === null ? NOBODY : this.#speakers.number(speaker));
    this.#firstOffset.push(this.#offsets.length);
    for (const [start, end] of content) {
      this.#offsets.push(start);
      this.#offsets.push(end);
    }
    const text = this.text(number);
    const terms = sayingTerms(text);
    this.words.add(terms.words);
    this.numbers.add(terms.numbers);
    if (terms.words.size < FEW_WORDS) this.#shortTexts.set(number, ownCopy(text.toLowerCase()));
  }

  story(saying: number): number {
    return this.#story.at(saying);
  }

  speaker(saying: number): string | null {
    return this.#speakers.word(this.#speaker.at(saying)) ?? null;
  }

  /** A number that sayings of one speaker have alike. */
  speakerNumber(saying: number): number {
    return this.#speaker.at(saying);
  }

  content(saying: number): Span[] {
    const end = saying + 1 < this.size ? this.#firstOffset.at(saying + 1) : this.#offsets.length;
    const content: Span[] = [];
    for (let at = this.#firstOffset.at(saying); at < end; at += 2)
      content.push([this.#offsets.at(at), this.#offsets.at(at + 1)]);
    return content;
  }

  text(saying: number): string {
    const text = this.#stories[this.story(saying)]?.reading.text ?? '';
    return this.content(saying)
      .map(([start, end]) => text.slice(start, end))
      .join(' ');
  }

  /** The text in small letters, kept only where a saying has few words. */
  shortText(saying: number): string | undefined {
    return this.#shortTexts.get(saying);
  }
}

/** A quotation that goes on behind its cue: `"A," she said. "B"`. */
export function goesOn(one: Statement, next: Statement): boolean {
  return (
    one.manner === 'direct' &&
    next.manner === 'direct' &&
    next.cue === null &&
    next.sentence - one.sentence <= 1 &&
    one.speaker.type === next.speaker.type &&
    one.speaker.actor === next.speaker.actor &&
    one.speaker.name === next.speaker.name
  );
}
