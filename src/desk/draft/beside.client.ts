// Runs on the story's form alone: a worker reads the draft whenever the typing pauses, and what it finds stands beside it.
// Without this the form works as ever, and what is found when the story is saved stays the truth.
import { findingsInWords } from '../parts/findings.ts';
import { markCurrent } from './current-finding.client.ts';
import { DoneLine } from './done-line.client.ts';
import { caretIn, type Fields, findFields, isAt, type Spot, select } from './fields.client.ts';
import { FindingRows } from './finding-rows.client.ts';
import { offerWays } from './finding-ways.client.ts';
import { Keeper } from './keeper.client.ts';
import { stayAboveKeyboard } from './keyboard.client.ts';
import { takeKeys } from './keys.client.ts';
import { MarkedFields } from './marked-fields.client.ts';
import { type Against, askForOthers } from './others.client.ts';
import { type Read, startReading } from './reader.client.ts';
import { speakerList } from './speaker-list.ts';
import { offerSpeakers } from './speaker-ways.client.ts';
import { leapToStatements } from './statement-leaps.client.ts';
import { foundAgain, type Told, told } from './told.ts';
import type { Writing } from './writing.client.ts';

const beside = document.querySelector<HTMLElement>('.draft-reading');
const inForm = document.querySelector<HTMLElement>('.put-right');
const fields = findFields();
if (beside && inForm && fields) readWhileWritten(beside, inForm, fields);

function readWhileWritten(beside: HTMLElement, inForm: HTMLElement, fields: Fields): void {
  const part = (name: string): HTMLElement => beside.querySelector<HTMLElement>(name) ?? beside;
  const mayEdit = beside.dataset.mayEdit !== undefined;
  const marked = new MarkedFields(fields);
  const rows = new FindingRows(part('.draft-found'), mayEdit);
  const keeper = new Keeper(beside, inForm);
  let read: Read | null = null;
  let against: Against | null = null;
  let shown = '';
  let caretBefore: Spot | null = null;
  /** Looks for itself: the browser tells that the caret has moved only after the next key may have been pressed. */
  const caret = (): Spot | null => {
    caretBefore = caretIn(fields) ?? caretBefore;
    return caretBefore;
  };

  const current = (): Told | null => {
    const spot = writing.caretInRead();
    return spot && innermost(rows.findings.filter(({ place }) => place !== null && isAt(spot, place)));
  };
  const showCurrent = (): void => {
    caret();
    if (beside.contains(document.activeElement)) return;
    const at = caretIn(fields) && current();
    markCurrent(beside, at && rows.elementOf(at));
  };
  const show = (): void => {
    if (!read) return;
    const { typed, reading } = read;
    const others = against ? foundAgain(against.findings, against.typed, typed) : [];
    const findings = told([...reading.findings, ...others], keeper.dismissals);
    rows.show(findings);
    write(part('.draft-line [role=status]'), findingsInWords(findings) || 'Nothing to look at');
    part('.draft-keys').hidden = findings.every(({ place }) => place === null) && reading.speakers.length === 0;
    marked.show(read, findings);
    showCurrent();
  };
  const writing: Writing = {
    beside,
    fields,
    rows,
    keeper,
    done: new DoneLine(part('.draft-done'), Object.values(fields)),
    read: () => read,
    caret,
    caretInRead() {
      const spot = caret();
      return read && spot && fields[spot.field].value === read.typed[spot.field] ? spot : null;
    },
    show,
    readAgain: () => readNow(),
    goTo(place) {
      const at = read && place ? select(fields, read.typed, place) : -1;
      if (place && at !== -1) marked.reveal(place.field, at);
    },
  };
  const who = part('.draft-who');
  const typedOn = askForOthers(beside, fields, (answer) => {
    against = answer ?? against;
    write(part('[data-scope]'), answer ? HELD : NOT_HELD);
    show();
  });
  const readNow = startReading(beside, fields, keeper.speakers, (found) => {
    beside.hidden = found === null || Object.values(found.typed).every((text) => text.trim() === '');
    read = found ?? read;
    const speakers = found ? speakerList(found.reading, mayEdit).toString() : shown;
    // Made again only where it is other markup, so that what has the focus keeps it.
    if (speakers !== shown) who.innerHTML = speakers;
    shown = speakers;
    show();
    if (!beside.hidden) typedOn();
  });
  offerWays(writing);
  leapToStatements(writing, who);
  takeKeys(writing, current, offerSpeakers(writing, who));
  stayAboveKeyboard(beside);
  document.addEventListener('selectionchange', showCurrent);
  // The card on a telephone stays under the finger as long as the field keeps its caret, which the keys' buttons need too.
  beside.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('input, label, a')) return;
    if (event.target.closest('[aria-current], .draft-keys')) event.preventDefault();
  });
  // A headline is one line, however it is shown.
  fields.headline.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}

const HELD =
  'Read in this browser while you write, and sent to the desk to be held against the paper’s other stories; nothing of it is kept there.';
const NOT_HELD =
  'Read in this browser while you write. Not held against the paper’s other stories: the desk does not answer. It is asked again, and they are held against each other when you save.';

/** Of findings about the same words the one that begins last: a copied passage may hold many others. */
function innermost(findings: readonly Told[]): Told | null {
  const startOf = ({ place }: Told): number => place?.start ?? -1;
  return findings.toSorted((a, b) => startOf(b) - startOf(a))[0] ?? null;
}

/** Said again only where it is other words. */
function write(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
