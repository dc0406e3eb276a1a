import { type Mark, movedBy, piecesOf } from './marks.ts';

/** What decides where a line of text breaks: the layer takes it from its field. */
const LIKE_FIELD = [
  ...['font', 'letter-spacing', 'word-spacing', 'text-align', 'text-indent', 'tab-size', 'direction'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
];

/**
 * Lines under the words of a text field. A field cannot hold marks, so its text lies over it once more, unseen, in a layer
 * that shows nothing but the lines and lets every click through. While one types, the lines go along with their words.
 */
export class MarkedField {
  readonly #field: HTMLTextAreaElement;
  readonly #layer = document.createElement('span');
  #text: string;
  #marks: readonly Mark[] = [];

  constructor(field: HTMLTextAreaElement) {
    this.#field = field;
    this.#text = field.value;
    this.#layer.className = 'mark-layer';
    this.#layer.ariaHidden = 'true';
    field.after(this.#layer);
    field.addEventListener('input', () => {
      this.#marks = movedBy(this.#marks, this.#text, field.value);
      this.#write();
    });
    field.addEventListener('scroll', () => this.#follow());
    new ResizeObserver(() => this.#layOver()).observe(field);
    // A field that grows moves those below it.
    addEventListener('resize', () => this.#layOver());
    this.#layOver();
  }

  /** Shows other marks. @param text the words that they were made for, which may have changed since */
  show(text: string, marks: readonly Mark[]): void {
    const moved = movedBy(marks, text, this.#field.value);
    const isSame = this.#text === this.#field.value && JSON.stringify(moved) === JSON.stringify(this.#marks);
    this.#marks = moved;
    if (!isSame) this.#write();
  }

  /** Brings a place of the text into sight. */
  reveal(place: number): void {
    const range = document.createRange();
    let left = place;
    const texts = document.createTreeWalker(this.#layer, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
      if (left <= node.length) {
        range.setStart(node, left);
        break;
      }
      left -= node.length;
    }
    const box = this.#field.getBoundingClientRect();
    const line = range.getBoundingClientRect();
    // A field that does not grow with its text scrolls itself first.
    if (line.top < box.top || line.bottom > box.bottom)
      this.#field.scrollTop += line.top - box.top - this.#field.clientHeight / 3;
    this.#follow();
    const seen = range.getBoundingClientRect();
    // On a small screen the card of the finding lies over the lower half.
    const foot = matchMedia('(max-width: 999px)').matches ? innerHeight / 2 : innerHeight;
    if (seen.top < 0 || seen.bottom > foot) scrollBy({ top: seen.top - innerHeight / 3 });
  }

  #write(): void {
    this.#text = this.#field.value;
    const pieces = piecesOf(this.#text, this.#marks).map(({ text, looks }) => {
      let piece: Text | HTMLElement = document.createTextNode(text);
      for (const look of looks) {
        const line = document.createElement('span');
        line.className = look;
        line.append(piece);
        piece = line;
      }
      return piece;
    });
    // A line end at the very end begins a line only if something follows.
    this.#layer.replaceChildren(...pieces, '\u200b');
    this.#layOver();
  }

  #layOver(): void {
    const { offsetTop, offsetLeft, offsetWidth, offsetHeight, clientWidth, clientLeft } = this.#field;
    const look = getComputedStyle(this.#field);
    const { style } = this.#layer;
    for (const name of LIKE_FIELD) style.setProperty(name, look.getPropertyValue(name));
    style.top = `${offsetTop}px`;
    style.left = `${offsetLeft}px`;
    // Without the scrollbar, where there is one.
    style.width = `${Math.min(offsetWidth, clientWidth + 2 * clientLeft)}px`;
    style.height = `${offsetHeight}px`;
    this.#follow();
  }

  #follow(): void {
    this.#layer.scrollTop = this.#field.scrollTop;
  }
}
