import { IntColumn } from '../columns/int-column.ts';
import { TermLists } from '../columns/term-lists.ts';
import { Vocabulary } from '../columns/vocabulary.ts';
import type { RecordedStory } from '../record.ts';
import { eventWords, isSameEvent, LARGE_NUMBER } from './same-event.ts';

/** Sentences of many stories that tell of a day, numbered in order; a row of numbers for each. */
export class Told {
  readonly terms = new TermLists();
  readonly #largeNumbers = new TermLists();
  readonly #stories: readonly RecordedStory[];
  readonly #story = new IntColumn();
  readonly #start = new IntColumn();
  readonly #end = new IntColumn();
  readonly #day = new IntColumn();
  readonly #days = new Vocabulary();
  /** The number of each story's first sentence. */
  readonly #firsts = new IntColumn();
  /** Sentences that were added out of order, by story and start. */
  readonly #aligned = new Map<string, number>();
  #inOrder = 0;

  constructor(stories: readonly RecordedStory[]) {
    this.#stories = stories;
  }

  /** Adds a sentence; stories come in their order. */
  add(story: number, start: number, end: number, day: string): void {
    while (this.#firsts.length <= story) this.#firsts.push(this.#story.length);
    this.#push(story, start, end, day);
    this.#inOrder = this.#story.length;
  }

  /** Adds a sentence of a copy that tells no day itself; returns its number. */
  addAligned(story: number, start: number, end: number, day: string): number {
    const number = this.#push(story, start, end, day);
    this.#aligned.set(`${story} ${start}`, number);
    return number;
  }

  #push(story: number, start: number, end: number, day: string): number {
    const number = this.#story.push(story);
    this.#start.push(start);
    this.#end.push(end);
    this.#day.push(this.#days.number(day));
    const reading = this.#stories[story]?.reading;
    const { terms } = reading ? eventWords(reading, start, end) : { terms: [] };
    this.terms.add(terms);
    this.#largeNumbers.add(terms.filter((term) => LARGE_NUMBER.test(term)));
    return number;
  }

  story(sentence: number): number {
    return this.#story.at(sentence);
  }

  start(sentence: number): number {
    return this.#start.at(sentence);
  }

  end(sentence: number): number {
    return this.#end.at(sentence);
  }

  day(sentence: number): string {
    return this.#days.word(this.#day.at(sentence)) ?? '';
  }

  text(sentence: number): string {
    return this.#stories[this.story(sentence)]?.reading.text.slice(this.start(sentence), this.end(sentence)) ?? '';
  }

  /** Whether two sentences about one day tell of one event. */
  tellSame(one: number, other: number): boolean {
    const shared = this.terms.shared(one, other) + this.#largeNumbers.shared(one, other);
    return isSameEvent(shared, this.terms.size(one), this.terms.size(other));
  }

  /** Sentences that begin at a place of a story: one may tell of several days. */
  at(story: number, start: number): number[] {
    const last = story + 1 < this.#firsts.length ? this.#firsts.at(story + 1) : this.#inOrder;
    const found: number[] = [];
    const first = story < this.#firsts.length ? this.#firsts.at(story) : last;
    for (let number = first; number < last; number++) if (this.start(number) === start) found.push(number);
    const aligned = this.#aligned.get(`${story} ${start}`);
    return aligned === undefined ? found : [...found, aligned];
  }

  /** All sentences that tell of each day. */
  byDay(): Map<number, number[]> {
    const days = new Map<number, number[]>();
    for (let number = 0; number < this.#story.length; number++) {
      const known = days.get(this.#day.at(number));
      if (known) known.push(number);
      else days.set(this.#day.at(number), [number]);
    }
    return days;
  }
}
