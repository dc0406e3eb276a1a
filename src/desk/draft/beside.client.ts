// Runs on the story's form alone: a worker reads the draft whenever the typing pauses, and what it finds stands beside it.
// Without this the form works as ever, and what is found when the story is saved stays the truth.
import type { Place } from '#story';
import { findingsInWords } from '../parts/findings.ts';
import { markCurrent } from './current-finding.client.ts';
import { DoneLine } from './done-line.client.ts';
import { caretIn, FIELDS, type Fields, findFields, isAt, select } from './fields.client.ts';
import { FindingRows } from './finding-rows.client.ts';
import { offerWays } from './finding-ways.client.ts';
import { Keeper } from './keeper.client.ts';
import { MarkedField } from './marked-field.client.ts';
import type { Mark } from './marks.ts';
import { nextFinding } from './next-finding.ts';
import { type Against, askForOthers } from './others.client.ts';
import { type Read, startReading } from './reader.client.ts';
import { speakerList } from './speaker-list.ts';
import { offerSpeakers } from './speaker-ways.client.ts';
import { leapToStatements } from './statement-leaps.client.ts';
import { foundAgain, type Told, told } from './told.ts';
import { isMac, type Writing } from './writing.client.ts';

const beside = document.querySelector<HTMLElement>('.draft-reading');
const inForm = document.querySelector<HTMLElement>('.put-right');
const fields = findFields();
if (beside && inForm && fields) readWhileWritten(beside, inForm, fields);

function readWhileWritten(beside: HTMLElement, inForm: HTMLElement, fields: Fields): void {
  const part = (name: string): HTMLElement => beside.querySelector<HTMLElement>(name) ?? beside;
  const mayEdit = beside.dataset.mayEdit !== undefined;
  const marked = {
    headline: new MarkedField(fields.headline),
    standfirst: new MarkedField(fields.standfirst),
    body: new MarkedField(fields.body),
  };
  const rows = new FindingRows(part('.draft-found'), mayEdit);
  const keeper = new Keeper(beside, inForm);
  let read: Read | null = null;
  let against: Against | null = null;
  let shown = '';

  const current = (): Told | null => {
    const caret = caretIn(fields);
    if (!read || !caret || fields[caret.field].value !== read.typed[caret.field]) return null;
    return innermost(rows.findings.filter(({ place }) => place !== null && isAt(caret, place)));
  };
  const showCurrent = (): void => {
    if (beside.contains(document.activeElement)) return;
    const at = current();
    markCurrent(beside, at && rows.elementOf(at));
    const key = beside.querySelector<HTMLElement>('[data-when-at]');
    if (key) key.hidden = at === null;
  };
  const show = (): void => {
    if (!read) return;
    const { typed, reading } = read;
    const others = against ? foundAgain(against.findings, against.typed, typed) : [];
    const findings = told([...reading.findings, ...others], keeper.dismissals);
    rows.show(findings);
    write(part('.draft-line [role=status]'), findingsInWords(findings) || 'Nothing to look at');
    part('.draft-keys').hidden = findings.every(({ place }) => place === null) && reading.speakers.length === 0;
    showMarks(marked, read, findings);
    showCurrent();
  };
  const writing: Writing = {
    beside,
    fields,
    rows,
    keeper,
    done: new DoneLine(part('.draft-done'), Object.values(fields)),
    read: () => read,
    show,
    readAgain: () => readNow(),
    goTo(place) {
      const at = read && place ? select(fields, read.typed, place) : -1;
      if (place && at !== -1) marked[place.field].reveal(at);
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
  offerSpeakers(writing, who);
  leapToStatements(writing, who);
  takeKeys(writing, current);
  document.addEventListener('selectionchange', showCurrent);
  // The card on a telephone stays under the finger as long as the field keeps its caret.
  beside.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('input, label, a')) return;
    if (event.target.closest('[aria-current]')) event.preventDefault();
  });
  // A headline is one line, however it is shown.
  fields.headline.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}

const HELD = 'Read in this browser while you write, and held against the paper’s other stories.';
const NOT_HELD =
  'Read in this browser while you write. Not held against the paper’s other stories: the desk does not answer. It is asked again, and they are held against each other when you save.';

/** F8 goes from finding to finding, F9 from the words to what is said of them and back. */
function takeKeys({ beside, rows, fields, goTo }: Writing, current: () => Told | null): void {
  if (isMac)
    for (const key of beside.querySelectorAll('.draft-keys kbd'))
      write(key, (key.textContent ?? '').replace('Ctrl ', '⌘'));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F8' && event.key !== 'F9') return;
    event.preventDefault();
    const open = rows.findings.filter(({ dismissed }) => dismissed === null);
    if (event.key === 'F8') return goTo(nextFinding(open, caretIn(fields), event.shiftKey)?.place ?? null);
    const focused = document.activeElement && rows.behind(document.activeElement);
    if (focused) return goTo(focused.finding.place);
    const chosen = current() ?? nextFinding(open, caretIn(fields), false);
    const row = chosen && rows.elementOf(chosen);
    if (!chosen || !row) return;
    goTo(chosen.place);
    markCurrent(beside, row);
    const way = row.querySelector<HTMLElement>('.ways button') ?? row.querySelector<HTMLElement>('[data-way]');
    way?.focus();
  });
}

/** Of findings about the same words the one that begins last: a copied passage may hold many others. */
function innermost(findings: readonly Told[]): Told | null {
  const startOf = ({ place }: Told): number => place?.start ?? -1;
  return findings.toSorted((a, b) => startOf(b) - startOf(a))[0] ?? null;
}

/** A line for each part of a statement by who says it, and one for each finding by how grave it is. */
function showMarks(
  marked: Record<Place['field'], MarkedField>,
  { typed, reading }: Read,
  findings: readonly Told[],
): void {
  const said = reading.speakers.flatMap(({ kind, statements }) =>
    statements.flatMap(({ parts }) => parts).map((place) => ({ ...place, look: `said ${kind}` })),
  );
  const found = findings.flatMap(({ severity, place, dismissed }) =>
    place && !dismissed ? { ...place, look: `found-${severity}` } : [],
  );
  const marks: (Mark & Place)[] = [...said, ...found];
  for (const field of FIELDS)
    marked[field].show(
      typed[field],
      marks.filter((mark) => mark.field === field),
    );
}

/** Said again only where it is other words. */
function write(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
