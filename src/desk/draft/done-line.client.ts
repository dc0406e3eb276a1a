import { html } from '#site';

/** What was just done, with its undo, until the next thing is typed. */
export class DoneLine {
  readonly #place: HTMLElement;
  #undo: (() => void) | null = null;

  constructor(place: HTMLElement, fields: Iterable<HTMLElement>) {
    this.#place = place;
    place.addEventListener('click', ({ target }) => {
      const undo = target instanceof Element && target.closest('button') ? this.#undo : null;
      this.clear();
      undo?.();
    });
    for (const field of fields) field.addEventListener('input', () => this.clear());
  }

  /** @param key that undoes it besides the button; '' for none. */
  say(words: string, undo: (() => void) | null = null, key = ''): void {
    this.#undo = undo;
    const button = html`<button type="button" class="link">Undo${key !== '' && html` <kbd aria-hidden="true">${key}</kbd>`}</button>`;
    this.#place.innerHTML = html`<p class="done">${words} ${undo && button}</p>`.toString();
    // Beside the text the list may have been scrolled away from its head.
    if (this.#place.parentElement) this.#place.parentElement.scrollTop = 0;
  }

  clear(): void {
    this.#undo = null;
    this.#place.replaceChildren();
  }
}
