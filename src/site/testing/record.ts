import type { PersonNote, RecordedStatement } from '../facts.ts';
import type {
  MatterNote,
  RecordFiguresPage,
  RecordMatterPage,
  RecordPage,
  RecordPeoplePage,
  RecordPersonPage,
  RecordTimelinePage,
  RecordTodayPage,
} from '../record-facts.ts';
import { paper } from './courier.ts';
import { reading } from './reading.ts';

/** Facts of the pages of the record of the invented paper. */

const ostler: PersonNote = {
  kind: 'person',
  letters: 'RO',
  name: 'Runa Ostler',
  role: 'harbour master',
  path: '/record/people/runa-ostler/',
  statements: 14,
};
const at = '2026-10-23T17:40:00+01:00';
const story = { title: 'The ferry bell rings again', path: '/2026/10/23/ferry-bell/#said-s1' };
const statement: RecordedStatement = {
  text: '“We tested it for a week”',
  manner: 'direct',
  speaker: ostler,
  at,
  story,
};
const unnamed: RecordedStatement = {
  ...statement,
  manner: 'indirect',
  speaker: { kind: 'unnamed', letters: '?', name: 'Unnamed', role: 'rope maker', path: null },
};
const [figure] = reading.figures;
if (!figure) throw new Error('The reading of the invented story has a figure.');
const matter: MatterNote = {
  what: 'People a night',
  topic: { title: 'The ferry', path: '/topic/the-ferry/' },
  latest: '80',
  statedBy: 'Piet Harrow',
  day: '2026-10-23',
  values: 4,
  course: figure.values,
  path: '/record/figures/people-a-night-the-ferry/',
};

export const record: RecordPage = {
  paper,
  counts: { statements: 148, people: 32, figures: 59, events: 100 },
  people: [ostler],
  matters: [matter],
  statements: [statement, unnamed],
};
export const emptyRecord: RecordPage = {
  paper,
  counts: { statements: 0, people: 0, figures: 0, events: 0 },
  people: [],
  matters: [],
  statements: [],
};
export const today: RecordTodayPage = {
  paper,
  today: '2026-10-23',
  named: [statement],
  unnamed: [unnamed],
  documents: [],
};
export const people: RecordPeoplePage = { paper, people: [ostler], total: 120, page: 1, pages: 3 };
export const person: RecordPersonPage = {
  paper,
  person: ostler,
  isPerson: true,
  roles: [{ role: 'harbour master', from: '2026-08-21T09:00:00+01:00', to: at }],
  spellings: ['Ostler'],
  stories: 5,
  statements: [statement],
  months: [
    { month: '2026-08', statements: 2 },
    { month: '2026-09', statements: 0 },
    { month: '2026-10', statements: 12 },
  ],
  page: 1,
  pages: 2,
};
const alone = { kind: null, alsoIn: [], more: false };
const other = { title: 'Eleven cross by night', path: '/2026/10/24/eleven/#at-1' };
export const timeline: RecordTimelinePage = {
  paper,
  today: '2026-10-23',
  events: [
    { day: '2027-04', what: 'The night boat begins', source: '', story, ...alone },
    {
      day: '2026-10-23',
      what: 'Eleven people cross',
      source: 'harbour office',
      kind: 'organisation',
      story,
      alsoIn: [other],
      more: false,
    },
    { day: '2026-10-23', what: 'The bell is rung', source: '', story, ...alone },
    { day: '1931', what: 'The winch is built', source: 'mill log', story, ...alone, kind: 'document' },
  ],
  years: [
    { year: '2027', events: 1, path: '#year-2027' },
    { year: '2026', events: 2, path: '#year-2026' },
    { year: '1931', events: 1, path: '#year-1931' },
  ],
  total: 4,
  page: 1,
  pages: 1,
};
export const figures: RecordFiguresPage = { paper, total: 59, matters: [matter], page: 1, pages: 1 };
export const matterPage: RecordMatterPage = {
  paper,
  figure,
  topic: matter.topic,
  path: matter.path,
};
