// Runs on the story's form alone: a worker reads the draft whenever the typing pauses, and what it finds stands beside it.
// Without this the form works as ever, and what is found when the story is saved stays the truth.
import type { Draft, DraftReading, Place } from '#story';
import { draftFindingsInWords, draftFound } from '../parts/draft-reading.ts';
import { showCurrent } from './current-finding.client.ts';
import { type Fields, findFields, select, type Typed, typedIn } from './fields.client.ts';
import { caretIn, type Leap, nextFinding, placeBehind } from './leaps.client.ts';
import { MarkedField } from './marked-field.client.ts';
import type { Mark } from './marks.ts';

const PAUSE_MS = 400;

/** What was read last, and the words that were. */
interface Read {
  typed: Typed;
  reading: DraftReading;
}

const beside = document.querySelector<HTMLElement>('.draft-reading');
const fields = findFields();
if (beside && fields) readWhileWritten(beside, fields);

function readWhileWritten(beside: HTMLElement, fields: Fields): void {
  let shown: Read | null = null;
  const leap: Leap = { speaker: -1, statement: -1 };
  const marked = { standfirst: new MarkedField(fields.standfirst), body: new MarkedField(fields.body) };
  startReading(beside, fields, (read) => {
    shown = read;
    leap.speaker = -1;
    show(beside, read);
    for (const field of ['standfirst', 'body'] as const)
      marked[field].show(read.typed[field], marksOf(read.reading, field));
    showCurrent(beside, fields, read.typed, read.reading);
  });
  const goTo = ({ typed }: Read, place: Place | null): void => {
    if (!place) return;
    const at = select(fields, typed, place);
    if (at !== -1 && place.field !== 'headline') marked[place.field].reveal(at);
  };
  beside.addEventListener('click', ({ target }) => {
    if (shown && target instanceof Element) goTo(shown, placeBehind(target, shown.reading, leap));
  });
  // The card on a telephone stays under the finger as long as the field keeps its caret.
  beside.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('[aria-current]')) event.preventDefault();
  });
  document.addEventListener('selectionchange', () => {
    if (shown) showCurrent(beside, fields, shown.typed, shown.reading);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F8' || !shown) return;
    event.preventDefault();
    goTo(shown, nextFinding(shown.reading, caretIn(fields), event.shiftKey));
  });
}

/** Reads now, and after every pause of the typing; one text at a time, and of those that wait the newest alone. */
function startReading(beside: HTMLElement, fields: Fields, take: (read: Read) => void): void {
  const { worker: address = '', published = '', corrections = '[]', dismissals = '[]' } = beside.dataset;
  const putRight = { corrections: JSON.parse(corrections), dismissals: JSON.parse(dismissals) };
  const worker = new Worker(address);
  let pause = 0;
  let underWay: Typed | null = null;
  let typedMeanwhile = false;
  const read = (): void => {
    typedMeanwhile = underWay !== null;
    if (underWay) return;
    underWay = typedIn(fields);
    const draft: Draft = { ...underWay, published, ...putRight };
    worker.postMessage(draft);
  };
  const end = (): void => {
    underWay = null;
    if (typedMeanwhile) read();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<DraftReading>) => {
    if (underWay) take({ typed: underWay, reading: data });
    end();
  });
  // A text on which the engine fails is one that nothing is said of.
  worker.addEventListener('error', () => {
    beside.hidden = true;
    end();
  });
  for (const field of Object.values(fields))
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(read, PAUSE_MS);
    });
  read();
}

/** A line for each part of a statement by who says it, and one for each finding by how grave it is. */
function marksOf({ findings, speakers }: DraftReading, field: Place['field']): Mark[] {
  const said = speakers.flatMap(({ kind, statements }) =>
    statements.flat().map((place) => ({ ...place, look: `said ${kind}` })),
  );
  const found = findings.flatMap(({ severity, place }) => (place ? { ...place, look: `found-${severity}` } : []));
  return [...said, ...found].filter((mark) => mark.field === field);
}

function show(beside: HTMLElement, { typed, reading }: Read): void {
  beside.hidden = Object.values(typed).every((text) => text.trim() === '');
  write('[role=status]', draftFindingsInWords(reading));
  const found = beside.querySelector('.draft-found');
  if (found) found.innerHTML = draftFound(reading).toString();
  const key = beside.querySelector<HTMLElement>('[data-when-found]');
  if (key) key.hidden = reading.findings.every(({ place }) => place === null);

  /** Said again only where it is other words. */
  function write(where: string, words: string): void {
    const element = beside.querySelector(where);
    if (element && element.textContent !== words) element.textContent = words;
  }
}
