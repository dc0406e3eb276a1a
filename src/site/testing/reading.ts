import type { FigureNote, OnRecordToday, RecordBand, SpeakerNote, StoryReading, TimelineNote } from '../facts.ts';

/** What a reading of the invented story would give, so that its parts can be looked at. */

const speaker = (kind: SpeakerNote['kind'], letters: string, name: string, role: string): SpeakerNote => ({
  kind,
  letters,
  name,
  role,
  path: null,
});

const ostler = speaker('person', 'RO', 'Runa Ostler', 'harbour master');
const harrow = speaker('person', 'PH', 'Piet Harrow', 'night shift at the mill');

const stories = [{ title: 'The ferry bell rings again', path: '/2026/10/23/ferry-bell/#value-1' }];
const crossings: FigureNote = {
  what: 'People a night',
  latest: '80',
  stated: 'said Piet Harrow, as of 23 October',
  summary: 'Grown from at least 20 to 80 in nine weeks; the harbour office counts at least 50.',
  told: 4,
  path: '/record/figures/people-a-night/',
  values: [
    {
      asOf: '21 Aug',
      value: 20,
      high: null,
      qualifier: 'at-least',
      text: 'at least 20',
      statedBy: 'mill log',
      kind: 'document',
      conflict: false,
      day: '2026-08-21',
      stories,
    },
    {
      asOf: '9 Oct',
      value: 60,
      high: null,
      qualifier: 'about',
      text: 'about 60',
      statedBy: 'Ostler',
      kind: 'person',
      conflict: false,
      day: '2026-10-09',
      stories,
    },
    {
      asOf: '23 Oct',
      value: 80,
      high: null,
      qualifier: 'exact',
      text: '80',
      statedBy: 'Harrow',
      kind: 'person',
      conflict: false,
      day: '2026-10-23',
      stories,
    },
    {
      asOf: '23 Oct',
      value: 50,
      high: null,
      qualifier: 'at-least',
      text: 'at least 50',
      statedBy: 'harbour office',
      kind: 'organisation',
      conflict: true,
      day: '2026-10-23',
      stories,
    },
  ],
};

const timeline: TimelineNote[] = [
  { date: '21 Aug 2026', what: 'The winch breaks at low water', source: 'mill log', path: null },
  { date: '9 Oct 2026', what: 'A rope of 400 metres is ordered', source: 'Ostler', path: null },
  { date: '16 Oct 2026', what: 'The boat crosses with sandbags', source: 'Ostler', path: null },
  {
    date: '23 Oct 2026, 7.00',
    what: 'Eleven people, two bicycles and a dog cross',
    source: 'harbour office',
    path: null,
  },
];

export const reading: StoryReading = {
  sources: { persons: 2, organisations: 1, unnamed: 1, documents: 1 },
  speakers: [
    {
      ...ostler,
      statements: [
        { text: '“We tested it with sandbags for a week”', anchor: 's1' },
        { text: '“Sandbags do not complain, so on Friday we asked people”', anchor: 's2' },
      ],
    },
    { ...harrow, statements: [{ text: 'eighty people would use it every week', anchor: 's3' }] },
    { ...speaker('organisation', 'HO', 'Harbour office', ''), statements: [{ text: 'at least fifty', anchor: 's4' }] },
    {
      ...speaker('unnamed', '?', 'Unnamed', 'rope maker'),
      statements: [{ text: '“It will outlive the boat.”', anchor: 's5' }],
    },
    {
      ...speaker('document', 'D1', 'Mill log', 'August 2026'),
      statements: [{ text: 'the winch broke at low water', anchor: 's6' }],
    },
  ],
  figures: [crossings],
  timeline,
};

export const onRecord: OnRecordToday = {
  named: { count: 23, path: '/record/?today=named' },
  unnamed: { count: 3, path: '/record/?today=unnamed' },
  documents: { count: 9, path: '/record/?today=documents' },
  corrections: { count: 1, path: '/corrections/' },
};

export const band: RecordBand = {
  topic: 'the ferry',
  statements: [
    {
      text: '“Sandbags do not complain, so we asked people.”',
      speaker: ostler,
      where: 'Friday, in one of our stories',
      path: null,
    },
    {
      text: '“A bell at midnight is a promise.”',
      speaker: harrow,
      where: 'Friday, in one of our stories and one of the Herald’s',
      path: null,
    },
  ],
  figure: crossings,
  timeline,
  all: { title: 'All 148 statements', path: '/record/?topic=ferry' },
};

/** The body with its marks, as the reading will set them. */
export const markedBody = `<p>The ferry at Gannet Steps left its landing at seven on Friday morning with eleven people, two bicycles and a dog on board. It was the first crossing since <span class="side-note document"><span class="tag document">D1</span><b>Mill log</b> August 2026</span><span class="said document" id="s6">the winch broke at low water</span><span class="tag document after">D1</span> on 21 August, as the log of the mill has it.</p>
<p><span class="side-note person"><span class="tag person">RO</span><b>Runa Ostler</b> harbour master</span><span class="said direct person" id="s1">“We tested it with sandbags for a week,”</span> said Runa Ostler, who has been harbour master since 2019. <span class="said direct person" id="s2">“Sandbags do not complain, so on Friday we asked people.”</span><span class="tag person after">RO</span></p>
<h2>A rope of four hundred metres</h2>
<p>The new rope was made in one piece and came by rail. <span class="side-note unnamed"><span class="tag unnamed">?</span><b>Unnamed</b> rope maker</span><span class="said direct unnamed" id="s5">“It will outlive the boat,”</span><span class="tag unnamed after">?</span> said a man who made it. The harbour office paid £18,400 for it.</p>
<p class="why-no-name"><b>Why no name?</b> He still works for the rope walk. The Courier knows who he is.</p>
<h2>The night boat</h2>
<p>A boat after midnight is planned for spring. Piet Harrow, who speaks for the night shift at the mill, said that <span class="side-note person"><span class="tag person">PH</span><b>Piet Harrow</b> night shift at the mill</span><span class="said person" id="s3">eighty people would use it every week</span><span class="tag person after">PH</span>. The harbour office counts <span class="side-note organisation"><span class="tag organisation">HO</span><b>Harbour office</b></span><span class="said organisation" id="s4">at least fifty</span><span class="tag organisation after">HO</span>.</p>
<p>The winch that broke was of 1931. It stands in the yard of the harbour office now, where children climb on it.</p>`;
