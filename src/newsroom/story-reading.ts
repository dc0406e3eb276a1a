import type { Event, Reading, Statement } from '#reading';
import { castOf, ledgerOf, type Matter, type MatterValue } from '#record';
import {
  type FigureNote,
  type FigureValue,
  html,
  type SpeakerKind,
  type SpokenNote,
  type StoryReading,
  type TimelineNote,
} from '#site';
import { type BodyMark, markBody, slugOf } from '#story';
import { sourcesOf } from './sources-of.ts';

/** What a story's page shows of its reading: made when the story is saved, never on the path of a page. */
export interface ReadStory {
  notes: StoryReading;
  /** The body with statements and speakers marked; the switch of the page shows the marks. */
  body: string;
}

/** Notes for the page of a story, and its body marked. `body` is the sanitised body whose plain text was read. */
export function readStory(reading: Reading, body: string): ReadStory {
  const speakers = speakersOf(reading);
  const events = shownEvents(reading);
  const notes: StoryReading = {
    sources: sourcesOf(reading),
    speakers: speakers.map(({ note }) => note),
    figures: figuresOf(reading),
    timeline: events.map((event, at) => eventNote(reading, event, `at-${at + 1}`)),
  };
  const marks = [
    ...speakers.flatMap((speaker) => marksOf(reading, speaker)),
    ...events.map((event, at) => placeMark(event, `at-${at + 1}`)),
  ];
  return { notes, body: markBody(body, marks) };
}

interface Speaker {
  note: SpokenNote;
  statements: Statement[];
}

/** Who speaks, in order of appearance; statements that nobody is said to have made are left out. */
function speakersOf(reading: Reading): Speaker[] {
  const speakers = new Map<string, Speaker>();
  let documents = 0;
  for (const statement of reading.statements) {
    const { speaker } = statement;
    const kind = kindOf(statement);
    if (kind === null) continue;
    const described = speaker.spans
      .map(([start, end]) => reading.text.slice(start, end).replace(/\s+/g, ' '))
      .join(' and ');
    const key = speaker.actor ?? `${kind} ${(speaker.name ?? described).toLowerCase()}`;
    const known = speakers.get(key);
    if (known) {
      known.statements.push(statement);
      known.note.statements.push(spoken(reading, statement));
      continue;
    }
    if (kind === 'document') documents++;
    const isNamed = speaker.name !== null;
    const name = speaker.name ?? (kind === 'unnamed' ? 'Unnamed' : capitalised(withoutArticle(described)));
    const role = speaker.role ?? (kind === 'unnamed' ? withoutArticle(described) : '');
    const note: SpokenNote = {
      kind,
      letters: kind === 'document' ? `D${documents}` : kind === 'unnamed' ? '?' : initials(name),
      name,
      role,
      path: isNamed && (kind === 'person' || kind === 'organisation') ? personPath(name) : null,
      statements: [spoken(reading, statement)],
    };
    speakers.set(key, { note, statements: [statement] });
  }
  return [...speakers.values()];
}

/** The page of a person or body on the record. */
export function personPath(name: string): string {
  return `/record/people/${slugOf(name)}/`;
}

function kindOf({ speaker }: Statement): SpeakerKind | null {
  if (speaker.type === 'none' || speaker.spans.length === 0) return null;
  return speaker.type === 'anonymous' ? 'unnamed' : speaker.type;
}

function spoken({ text }: Reading, { id, content }: Statement): SpokenNote['statements'][number] {
  return {
    text: content.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … '),
    anchor: `said-${id}`,
  };
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
function placeMark({ start, end }: Event, id: string): BodyMark {
  return { start, end, open: (first) => (first ? String(html`<span id="${id}">`) : '<span>'), close: () => '</span>' };
}

const MOST_EVENTS = 8;
const FEWEST_EVENTS = 3;

/** The story's own timeline: days in order, one event a day and sentence; nothing where there are too few to be one. */
function shownEvents(reading: Reading): Event[] {
  const seen = new Set<number>();
  const events = reading.events.filter(({ date, sentence }) => {
    if (!/^\d{4}(?:-\d{2}){0,2}(?:T\d{2}:\d{2})?$/.test(date) || seen.has(sentence)) return false;
    seen.add(sentence);
    return true;
  });
  const days = new Set(events.map(({ date }) => date.slice(0, 10)));
  return days.size >= FEWEST_EVENTS ? events.slice(0, MOST_EVENTS) : [];
}

function eventNote(reading: Reading, { date, start, end }: Event, anchor: string): TimelineNote {
  const statement = reading.statements.find(
    ({ content, speaker }) => speaker.type !== 'none' && content.some(([from, to]) => from < end && start < to),
  );
  const [span] = statement?.speaker.spans ?? [];
  const source = statement?.speaker.name ?? (span ? reading.text.slice(span[0], span[1]) : '');
  return { date: dayInWords(date), what: shortened(reading.text.slice(start, end)), source, path: `#${anchor}` };
}

const LONGEST = 140;
function shortened(sentence: string): string {
  const text = sentence.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

const MOST_FIGURES = 2;

/** The quantities that this story gives several values for. */
function figuresOf(reading: Reading): FigureNote[] {
  const story = { id: 'story', reading };
  const cast = castOf([story]);
  const kinds = new Map(cast.people.map(({ name, type }) => [name, type] as const));
  return ledgerOf([story], cast)
    .filter(({ values }) => new Set(values.map(amount)).size > 1)
    .slice(0, MOST_FIGURES)
    .map((matter) => figureNote(matter, kinds));
}

function figureNote({ matter, values, relation }: Matter, kinds: ReadonlyMap<string, SpeakerKind>): FigureNote {
  const notes = values.map((value, at) =>
    valueNote(
      value,
      kinds,
      relation === 'conflict' &&
        values.slice(0, at).some((other) => other.asOf === value.asOf && amount(other) !== amount(value)),
    ),
  );
  const latest = values.filter((_, at) => !notes[at]?.conflict).at(-1) ?? values.at(-1);
  const first = notes[0];
  const last = notes.at(-1);
  return {
    what: capitalised(matter),
    latest: latest ? amountInWords(latest) : '',
    stated: latest
      ? [
          latest.statedBy === null ? '' : `said ${latest.statedBy}`,
          latest.asOf === null ? '' : `as of ${dayInWords(latest.asOf)}`,
        ]
          .filter(Boolean)
          .join(', ')
      : '',
    values: notes,
    summary:
      first && last
        ? `${capitalised(matter)}: from ${first.text} to ${last.text}${relation === 'conflict' ? '; values differ' : ''}.`
        : '',
    path: null,
  };
}

function valueNote(value: MatterValue, kinds: ReadonlyMap<string, SpeakerKind>, conflict: boolean): FigureValue {
  return {
    asOf: value.asOf === null ? 'Undated' : dayInWords(value.asOf).replace(/ \d{4}$/, ''),
    value: value.value ?? value.low ?? 0,
    high: value.high ?? null,
    qualifier: value.qualifier,
    text: amountInWords(value),
    statedBy: value.statedBy ?? 'Nobody is named',
    kind: value.statedBy === null ? 'unnamed' : (kinds.get(value.statedBy) ?? 'person'),
    conflict,
  };
}

const amount = ({ value, low, high }: MatterValue): string => `${value ?? ''} ${low ?? ''} ${high ?? ''}`;

const QUALIFIERS: Record<MatterValue['qualifier'], string> = {
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  exact: '',
  'less-than': 'less than ',
  'more-than': 'more than ',
  nearly: 'nearly ',
};
const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

function amountInWords({ value, low, high, qualifier, unit }: MatterValue): string {
  const sign = unit === null ? '' : (SIGNS[unit] ?? '');
  const number = (one: number | undefined): string => `${sign}${grouped(one ?? 0)}`;
  const words = value === undefined ? `${number(low)} to ${number(high)}` : number(value);
  return `${QUALIFIERS[qualifier]}${words}${unit !== null && sign === '' ? ` ${unit}` : ''}`;
}

function grouped(value: number): string {
  const [whole = '', part] = String(Math.round(value * 1e6) / 1e6).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return part === undefined ? separated : `${separated}.${part}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2 Oct 2026", "2 Oct 2026, 22.17", "March 2024", "1998". */
function dayInWords(value: string): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2}))?/.exec(value) ?? [];
  if (month === undefined) return year ?? value;
  const name = MONTHS[Number(month) - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return `${Number(day)} ${name.slice(0, 3)} ${year}${hour === undefined ? '' : `, ${hour}.${minute}`}`;
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const [first = name] = words;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${first.charAt(0)}${last.charAt(0)}`.toUpperCase();
}

function withoutArticle(described: string): string {
  return described.replace(/^(?:the|an?|one|some|his|her|its|their)\s+/i, '');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
