import type { Html } from '#site';
import type { DismissalOfWords, SpeakerOfWords } from '#story';
import { dismissalFields, speakerFields } from '../parts/put-right.ts';
import { send } from './send.client.ts';
import type { KnownDismissal } from './told.ts';

/** Where something that was put right is: with the story, or in the form, from where it comes to the story on saving. */
export type Kept = 'with the story' | 'in the form';

/**
 * Keeps what is put right while a story is written. Of a story that was saved before, it is kept at once; for a new one, and
 * where the desk does not answer, it travels with the form.
 */
export class Keeper {
  readonly dismissals: KnownDismissal[];
  readonly speakers: SpeakerOfWords[];
  readonly #address: string | null;
  readonly #inForm: HTMLElement;
  readonly #fieldsOf = new Map<KnownDismissal, Element>();
  /** Orders go out one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor({ dataset }: HTMLElement, inForm: HTMLElement) {
    const known: (DismissalOfWords & { id: number })[] = JSON.parse(dataset.dismissals ?? '[]');
    this.dismissals = known.map((one) => ({ ...one, isNew: false }));
    this.speakers = JSON.parse(dataset.corrections ?? '[]');
    this.#address = dataset.story === undefined ? null : `/desk/stories/${dataset.story}`;
    this.#inForm = inForm;
    for (const fields of inForm.children) this.#takeUp(fields);
  }

  /** Lets a finding stand. @returns the dismissal, there at once, and where it comes to be kept. */
  dismiss(order: DismissalOfWords): { dismissal: KnownDismissal; kept: Promise<Kept> } {
    const dismissal: KnownDismissal = { ...order, id: null, isNew: true };
    this.dismissals.push(dismissal);
    const { rule, words, reason } = order;
    const sent = { rule, words, reason, against: String(order.against ?? '') };
    // First in the form: whoever saves before the desk answers loses nothing, and twice is once.
    const fields = this.#addFields(dismissalFields(order));
    this.#fieldsOf.set(dismissal, fields);
    const kept = this.#inTurn(async (): Promise<Kept> => {
      const answer = await this.#send('dismissal', sent);
      dismissal.id = answer?.id ?? null;
      if (answer) fields.remove();
      return answer ? 'with the story' : 'in the form';
    });
    return { dismissal, kept };
  }

  /** Tells a dismissed finding again. @returns whether that could be done. */
  takeBack(dismissal: KnownDismissal): Promise<boolean> {
    return this.#inTurn(async () => {
      if (dismissal.id !== null && !(await this.#send('dismissal', { again: String(dismissal.id) }))) return false;
      this.#fieldsOf.get(dismissal)?.remove();
      const at = this.dismissals.indexOf(dismissal);
      if (at !== -1) this.dismissals.splice(at, 1);
      return true;
    });
  }

  /** Says who said some words; what was said of them last holds. */
  correct(speaker: SpeakerOfWords): Promise<Kept> {
    this.speakers.push(speaker);
    const { words, kind, name, role } = speaker;
    const fields = this.#addFields(speakerFields(speaker));
    return this.#inTurn(async () => {
      const answer = await this.#send('speaker', { words, kind, name, role });
      if (answer) fields.remove();
      return answer ? 'with the story' : 'in the form';
    });
  }

  async #send(what: string, fields: Record<string, string>): Promise<{ id?: number } | null> {
    return this.#address === null ? null : send(`${this.#address}/${what}`, fields);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  #addFields(fields: Html): Element {
    this.#inForm.insertAdjacentHTML('beforeend', fields.toString());
    return this.#inForm.lastElementChild ?? this.#inForm;
  }

  /** What came back with a form that was not saved. */
  #takeUp(fields: Element): void {
    const value = (name: string): string => fields.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
    const rule = value('dismissed-rule');
    if (rule !== '') {
      const [words, reason, against] = ['words', 'reason', 'against'].map((name) => value(`dismissed-${name}`));
      const dismissal = { rule, words: words ?? '', reason: reason ?? '', against: Number(against) || null };
      const known: KnownDismissal = { ...dismissal, id: null, isNew: true };
      this.dismissals.push(known);
      this.#fieldsOf.set(known, fields);
      return;
    }
    const kind = KINDS.find((one) => one === value('said-kind'));
    if (kind)
      this.speakers.push({ words: value('said-words'), kind, name: value('said-name'), role: value('said-role') });
  }
}

const KINDS = ['person', 'organisation', 'document', 'unnamed'] as const;
