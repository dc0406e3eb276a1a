import { draftRow, type RowState, stateOf } from './finding-row.ts';
import type { KnownDismissal, Told } from './told.ts';

interface Row {
  key: string;
  /** What it was made of. */
  markup: string;
  element: HTMLElement;
  finding: Told;
}

/**
 * The findings in their lists. A row that stays as it was is the same element for as long as it does, so that a reading
 * that comes in takes nothing from whoever types a reason there.
 */
export class FindingRows {
  readonly #lists = { open: listOf('ul'), folded: listOf('ul') };
  readonly #details = listOf('details');
  readonly place: HTMLElement;
  readonly #mayEdit: boolean;
  #rows: readonly Row[] = [];

  constructor(place: HTMLElement, mayEdit: boolean) {
    this.place = place;
    this.#mayEdit = mayEdit;
    this.#details.className = 'dismissed';
    this.#details.append(document.createElement('summary'), this.#lists.folded);
  }

  show(findings: readonly Told[]): void {
    const before = new Map(this.#rows.map((row) => [row.key, row]));
    const times = new Map<string, number>();
    this.#rows = findings.map((finding) => {
      const { rule, words, against } = finding;
      const same = JSON.stringify([rule, words, against?.id, stateOf(finding)]);
      const nth = (times.get(same) ?? 0) + 1;
      times.set(same, nth);
      return this.#row(`${same} ${nth}`, finding, before);
    });
    const inState = (...states: RowState[]) => this.#rows.filter(({ finding }) => states.includes(stateOf(finding)));
    const open = inState('open', 'settled');
    const folded = inState('folded');
    put(this.#lists.open, open);
    put(this.#lists.folded, folded);
    if (this.#details.firstElementChild) this.#details.firstElementChild.textContent = `${folded.length} dismissed`;
    const shown = [open.length > 0 && this.#lists.open, folded.length > 0 && this.#details];
    for (const list of [this.#lists.open, this.#details])
      if (!shown.includes(list)) list.remove();
      else if (!list.isConnected) this.place[list === this.#details ? 'append' : 'prepend'](list);
  }

  /** The finding of the row in which an element stands. */
  behind(target: Element): { element: HTMLElement; finding: Told } | null {
    return this.#rows.find(({ element }) => element.contains(target)) ?? null;
  }

  elementOf(finding: Told): HTMLElement | null {
    return this.#rows.find((row) => row.finding === finding)?.element ?? null;
  }

  /** The row in which it says why a finding may stand. */
  elementWith(dismissal: KnownDismissal): HTMLElement | null {
    return this.#rows.find(({ finding }) => finding.dismissed === dismissal)?.element ?? null;
  }

  get findings(): readonly Told[] {
    return this.#rows.map(({ finding }) => finding);
  }

  #row(key: string, finding: Told, before: ReadonlyMap<string, Row>): Row {
    const markup = draftRow(finding, this.#mayEdit).toString();
    const known = before.get(key);
    if (known?.markup === markup) return { ...known, finding };
    return { key, markup, element: elementFrom(markup), finding };
  }
}

function listOf(name: 'ul' | 'details'): HTMLElement {
  const list = document.createElement(name);
  if (name === 'ul') list.className = 'findings';
  return list;
}

function elementFrom(markup: string): HTMLElement {
  const list = document.createElement('ul');
  list.innerHTML = markup;
  const [row] = list.children;
  return row instanceof HTMLElement ? row : list;
}

/** Brings a list to these rows; those that stand in it already are not moved, which would take the focus from them. */
function put(list: HTMLElement, rows: readonly Row[]): void {
  const elements = rows.map(({ element }) => element);
  for (const old of [...list.children]) if (!elements.some((element) => element === old)) old.remove();
  for (const [at, element] of elements.entries())
    if (list.children[at] !== element) list.insertBefore(element, list.children[at] ?? null);
}
