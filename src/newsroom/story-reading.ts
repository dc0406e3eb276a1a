import type { Event, Reading } from '#reading';
import { tellsAlone } from '#record';
import { html, type TimelineNote } from '#site';
import type { ReadNotes, StoryRecord } from '#store';
import { type BodyMark, dayInWords, markBody } from '#story';
import { eventSentence, sourceOfEvent } from './event-words.ts';
import { recordOf } from './record-of.ts';
import { sourcesOf } from './sources-of.ts';
import { type Speaker, speakersOf } from './story-speakers.ts';

/** What a story's page shows of its reading: made when the story is saved, never on the path of a page. */
export interface ReadStory {
  notes: ReadNotes;
  /** The body with statements and speakers marked; the switch of the page shows the marks. */
  body: string;
  record: StoryRecord;
}

/** Notes for the page of a story, and its body marked. `body` is the sanitised body whose plain text was read. */
export function readStory(reading: Reading, body: string): ReadStory {
  const speakers = speakersOf(reading);
  const events = datedEvents(reading);
  const notes: ReadNotes = {
    sources: sourcesOf(reading),
    speakers: speakers.map(({ note }) => note),
    timeline: shownEvents(events).map((event, at) => eventNote(reading, event, `at-${at + 1}`)),
  };
  const record = recordOf(reading, speakers, events);
  const marks = [
    ...speakers.flatMap((speaker) => marksOf(reading, speaker)),
    ...events.map((event, at) => placeMark(event, `at-${at + 1}`)),
    ...record.places.map(({ anchor, ...span }) => placeMark(span, anchor)),
  ];
  return { notes, body: markBody(body, marks), record: record.record };
}

/** Marks of one speaker: the words said, the side-note before the first of them in a paragraph, the letters after the last. */
function marksOf({ text }: Reading, { note, statements }: Speaker): BodyMark[] {
  const spans = statements.flatMap((statement) =>
    statement.content.map(([start, end], part) => ({
      statement,
      start,
      end,
      part,
      paragraph: text.lastIndexOf('\n\n', start),
    })),
  );
  return spans.map(({ statement, start, end, part, paragraph }, at) => {
    const opensRun = spans[at - 1]?.paragraph !== paragraph;
    const closesRun = spans[at + 1]?.paragraph !== paragraph;
    const said = html`<span class="side-note ${note.kind}"><span class="tag ${note.kind}" aria-hidden="true">${note.letters}</span><b>${note.name}</b> ${note.role}</span>`;
    const classes = `said ${statement.manner === 'direct' ? 'direct ' : ''}${note.kind}`;
    const opening =
      part === 0 ? html`<span class="${classes}" id="said-${statement.id}">` : html`<span class="${classes}">`;
    const tag = html`<span class="tag ${note.kind} after" aria-hidden="true">${note.letters}</span>`;
    return {
      start,
      end,
      open: (first) => `${first && opensRun ? said : ''}${first ? opening : html`<span class="${classes}">`}`,
      close: (last) => `</span>${last && closesRun ? tag : ''}`,
    };
  });
}

/** A place that the timeline links to. */
function placeMark({ start, end }: { start: number; end: number }, id: string): BodyMark {
  return { start, end, open: (first) => (first ? String(html`<span id="${id}">`) : '<span>'), close: () => '</span>' };
}

const MOST_EVENTS = 8;
const FEWEST_EVENTS = 3;

/** Events of a known day, month or year, one a sentence: those that go on record. */
function datedEvents(reading: Reading): Event[] {
  const seen = new Set<number>();
  return reading.events
    .filter((event) => {
      if (seen.has(event.sentence) || !/^\d{4}(?:-\d{2}){0,2}(?:T\d{2}:\d{2})?$/.test(event.date)) return false;
      if (!tellsAlone(reading, event)) return false;
      seen.add(event.sentence);
      return true;
    })
    .slice(0, MOST_RECORDED);
}
const MOST_RECORDED = 40;

/** The story's own timeline; nothing where there are too few days to be one. */
function shownEvents(events: readonly Event[]): Event[] {
  const days = new Set(events.map(({ date }) => date.slice(0, 10)));
  return days.size >= FEWEST_EVENTS ? events.slice(0, MOST_EVENTS) : [];
}

function eventNote(reading: Reading, event: Event, anchor: string): TimelineNote {
  return {
    date: dayInWords(event.date),
    what: eventSentence(reading, event),
    source: sourceOfEvent(reading, event).name,
    path: `#${anchor}`,
  };
}
