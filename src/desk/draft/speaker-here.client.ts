import type { DraftReading, SpeakerOfDraft, SpeakerOfWords, StatementOfDraft } from '#story';
import { isAt, type Spot } from './fields.client.ts';
import { shortened } from './speaker-list.ts';
import { speakerPanel } from './speaker-panel.ts';

/** Some words and who is found to have said them. */
export interface Said {
  speaker: SpeakerOfDraft;
  statement: StatementOfDraft;
}

/** The statement in whose words a caret stands; null where it stands in none. */
export function saidAt({ speakers }: DraftReading, caret: Spot): Said | null {
  for (const speaker of speakers)
    for (const statement of speaker.statements)
      if (statement.parts.some((part) => isAt(caret, part))) return { speaker, statement };
  return null;
}

/** The words as somebody else's. */
export function saidBy({ statement }: Said, { kind, name, role }: Omit<SpeakerOfWords, 'words'>): SpeakerOfWords {
  return { words: statement.words, kind, name: kind === 'unnamed' ? '' : name, role };
}

/** The small form in which somebody says who said some words; one for the page. */
export class SpeakerPanel {
  readonly element: HTMLElement;
  #said: Said | null = null;
  /** Who else speaks in the draft, as it was read last. */
  #others: () => readonly SpeakerOfDraft[] = () => [];

  constructor(before: HTMLElement) {
    before.insertAdjacentHTML('beforebegin', speakerPanel().toString());
    const element = before.previousElementSibling;
    this.element = element instanceof HTMLElement ? element : before;
    this.#part('name').addEventListener('input', () => this.#fillIn());
  }

  get said(): Said | null {
    return this.#said;
  }

  /** @param latest the reading of the draft as it is now: it is read again while the panel is open */
  open(said: Said, latest: () => DraftReading | undefined): void {
    const { speaker, statement } = said;
    this.#said = said;
    this.element.hidden = false;
    this.#write('blockquote', shortened(statement.words));
    this.#write('.why', `Now it is ${speaker.name}’s.`);
    this.#write('.error', '');
    this.#others = () =>
      latest()?.speakers.filter(({ kind, name }) => kind !== 'unnamed' && name !== speaker.name) ?? [];
    const names = this.element.querySelector('datalist');
    names?.replaceChildren(...this.#others().map(({ name }) => new Option(name, name)));
    for (const part of ['name', 'role']) this.#part(part).value = '';
    this.#part('kind').value = 'person';
    this.#part('name').focus();
  }

  close(): void {
    this.element.hidden = true;
    this.#said = null;
  }

  /** What was typed; null where a name is missing, which is said. */
  answer(): SpeakerOfWords | null {
    if (!this.#said) return null;
    const kind = KINDS.find((one) => one === this.#part('kind').value) ?? 'person';
    const [name, role] = [this.#part('name').value.trim(), this.#part('role').value.trim()];
    if (kind !== 'unnamed' && name === '') {
      this.#write('.error', 'Say who said it: a name.');
      this.#part('name').focus();
      return null;
    }
    return saidBy(this.#said, { kind, name, role });
  }

  /** Of somebody who speaks in the text already, all is known. */
  #fillIn(): void {
    const known = this.#others().find(({ name }) => name === this.#part('name').value.trim());
    if (!known) return;
    this.#part('kind').value = known.kind;
    this.#part('role').value = known.role;
  }

  #part(name: string): HTMLInputElement | HTMLSelectElement {
    const part = this.element.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-part=${name}]`);
    if (!part) throw new TypeError(`The panel has no ${name}.`);
    return part;
  }

  #write(where: string, words: string): void {
    const element = this.element.querySelector(where);
    if (element) element.textContent = words;
  }
}

const KINDS = ['person', 'organisation', 'document', 'unnamed'] as const;
