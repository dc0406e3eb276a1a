import type {
  ArchivePage,
  CommentNote,
  CorrectionNote,
  CorrectionsPage,
  ErrorPage,
  FrontPage,
  Link,
  ListPage,
  NotFoundPage,
  Paper,
  Picture,
  PopularPage,
  ReplyForm,
  SearchPage,
  StoryPage,
  Teaser,
} from '../facts.ts';

/** Facts of an invented paper, for tests of pages and for looking at them. */

const section = (title: string): Link => ({ title, path: `/section/${title.toLowerCase()}/` });
const topic = (title: string): Link => ({ title, path: `/topic/${title.toLowerCase().replaceAll(' ', '-')}/` });
const author = (title: string): Link => ({ title, path: `/author/${title.toLowerCase().replaceAll(' ', '-')}/` });

export const paper: Paper = {
  name: 'The Tarnwick Courier',
  tagline: 'News of the city and the valley since 1884',
  baseUrl: 'https://courier.example',
  language: 'en-GB',
  direction: 'ltr',
  sections: ['City', 'Schools', 'Business', 'Sport', 'Weather', 'Opinion'].map(section),
  correctionsEmail: 'corrections@courier.example',
  record: false,
};

const ferry = topic('The ferry');

export function drawing(name: string, caption = '', credit = ''): Picture {
  const alt = `Drawing: ${name}`;
  return { src: `/media/${name}.svg`, width: 1600, height: 900, alt, caption, credit, darkSrc: null };
}

interface Told {
  section?: string;
  topic?: Link;
  standfirst?: string;
  at?: string;
  picture?: string;
  authors?: string[];
  putRight?: Teaser['putRight'];
  updatedAt?: string;
}

let next = 100;

export function teaser(headline: string, told: Told = {}): Teaser {
  const at = told.at ?? '2026-10-23T11:20:00+01:00';
  const slug = headline.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: next++,
    path: `/${at.slice(0, 10).replaceAll('-', '/')}/${slug}/`,
    headline,
    standfirst: told.standfirst ?? '',
    section: section(told.section ?? 'City'),
    topic: told.topic ?? null,
    authors: (told.authors ?? []).map(author),
    at,
    updatedAt: told.updatedAt ?? null,
    picture: told.picture === undefined ? null : drawing(told.picture),
    sources: null,
    putRight: told.putRight ?? null,
  };
}

const lead = teaser('The ferry bell rings again after nine silent weeks', {
  topic: ferry,
  standfirst:
    'The winch is mended, the rope is new and the fare stays at two pounds. The harbour office says the night boat follows in spring.',
  at: '2026-10-23T17:40:00+01:00',
  updatedAt: '2026-10-24T09:15:00+01:00',
  picture: 'ferry',
  authors: ['Mina Corless', 'Obed Tarrant'],
});

const bakery = teaser('The last coal oven on Salt Lane goes out', {
  standfirst: 'Eleven bakers, one oven and a recipe that nobody wrote down.',
  at: '2026-10-23T15:20:00+01:00',
  picture: 'shop',
});
const bus = teaser('Hillfoot pupils get their early bus back', {
  section: 'Schools',
  topic: topic('School buses'),
  standfirst: 'Seventy children had walked the lane in the dark since August.',
  at: '2026-10-23T14:05:00+01:00',
  picture: 'school-bus',
});
const match = teaser('Athletic draw 2–2 and lose the ball in the river', {
  section: 'Sport',
  standfirst: 'Play stopped for six minutes while the under-twelves fished.',
  at: '2026-10-22T21:50:00+01:00',
  picture: 'floodlights',
});
const market = teaser('Stalls move ten metres to let the fire engine through', {
  topic: topic('Salt Lane market'),
  standfirst: 'The council voted nine to three. The cheese stall voted with its wheels.',
  at: '2026-10-23T13:05:00+01:00',
  picture: 'market',
  putRight: 'clarification',
});
const library = teaser('The library would like its 1,204 umbrellas back', {
  standfirst: 'They were lent in the wet spring of last year. Twelve have come home.',
  at: '2026-10-22T09:20:00+01:00',
});
const frost = teaser('First frost tonight; the hill road is salted from six', {
  section: 'Weather',
  standfirst: 'Minus two in the valley, minus four at the quarry.',
  at: '2026-10-24T10:30:00+01:00',
});
const quarry = teaser('Quarry asks for fifteen years more and gets questions', {
  section: 'Business',
  standfirst: 'Fourteen neighbours have written. So has the owner of the only other quarry.',
  at: '2026-10-22T11:55:00+01:00',
});
const letter = teaser('A bell is not a timetable', {
  section: 'Opinion',
  standfirst: 'Edda Rowan on the boat she missed for thirty years.',
  at: '2026-10-21T08:00:00+01:00',
});
const letters = teaser('Letters: keep the fare, paint the boat', {
  section: 'Opinion',
  standfirst: 'Seven readers, one against.',
  at: '2026-10-20T08:00:00+01:00',
});
const towpath = teaser('Who owns the towpath? Ask the horse', {
  section: 'Opinion',
  standfirst: 'A map of 1871 names an animal as the holder.',
  at: '2026-10-19T08:00:00+01:00',
});
const rope = teaser('How a rope of four hundred metres is made', { topic: ferry, at: '2026-10-12T12:00:00+01:00' });
const night = teaser('Nine weeks without a boat, day by day', { topic: ferry, at: '2026-10-05T12:00:00+01:00' });
const harbour = teaser('The harbour master who learned to splice', { topic: ferry, at: '2026-10-09T12:00:00+01:00' });

export const stories = { lead, bakery, bus, match, market, library, frost, quarry, letter, letters, towpath };

const asLink = ({ headline, path }: Teaser): Link => ({ title: headline, path });
export const popular: Link[] = [lead, bakery, match, bus, towpath].map(asLink);

export const corrections: CorrectionNote[] = [
  {
    kind: 'correction',
    at: '2026-10-24T09:15:00+01:00',
    note: 'We gave the wrong day for the first crossing.',
    wrong: 'Thursday',
    right: 'Friday',
    story: asLink(lead),
  },
  {
    kind: 'clarification',
    at: '2026-10-24T08:40:00+01:00',
    note: 'Our story on the market did not say that the stalls move on Saturdays only.',
    wrong: null,
    right: null,
    story: asLink(market),
  },
];

export const front: FrontPage = {
  paper,
  today: '2026-10-24T12:10:00+01:00',
  lead,
  leadRelated: [rope, night],
  latest: [frost, lead, bakery, bus, market, quarry],
  blocks: [
    { section: section('City'), stories: [bakery, market, bus, match] },
    { section: section('Schools'), stories: [bus, library] },
    { section: section('Business'), stories: [quarry, bakery] },
    { section: section('Sport'), stories: [match] },
    { section: section('Opinion'), stories: [letter, letters, towpath] },
  ],
  popular,
  corrections,
  onRecord: null,
  band: null,
};

let commentId = 40;

function comment(name: string, at: string, text: string, replies: CommentNote[] = [], staff = false): CommentNote {
  const id = commentId++;
  return { id, parent: null, name, at, text, staff, replies: replies.map((reply) => ({ ...reply, parent: id })) };
}

export const comments: CommentNote[] = [
  comment(
    'Aldis Venn',
    '2026-10-23T18:22:00+01:00',
    'I was on the first boat. The bell is a third lower than the old one.\n\nMy father would have heard it before I did.',
    [
      comment(
        'Mina Corless',
        '2026-10-23T19:05:00+01:00',
        'It is the same bell, says the foundry: the new bracket lets it swing further.',
        [
          comment('Tove Lindqvist-Marr', '2026-10-23T19:40:00+01:00', 'Then hang it the old way.', [
            comment('Aldis Venn', '2026-10-23T20:01:00+01:00', 'Hear, hear.'),
          ]),
        ],
        true,
      ),
      comment('P. Quay', '2026-10-23T20:40:00+01:00', 'A third? A fourth at least.'),
    ],
  ),
  comment('Jory', '2026-10-24T07:12:00+01:00', 'Two pounds is fair.\nThree would not be.'),
];

export const story: StoryPage = {
  paper,
  id: lead.id,
  path: lead.path,
  state: 'public',
  headline: lead.headline,
  standfirst: lead.standfirst,
  body: `<p>The ferry at Gannet Steps left its landing at seven on Friday morning with eleven people, two bicycles and a dog on board. It was the first crossing since the winch broke on 21 August.</p>
<p>“We tested it with sandbags for a week,” said Runa Ostler, who has been harbour master since 2019. “Sandbags do not complain, so on Friday we asked people.”</p>
<h2>A rope of four hundred metres</h2>
<p>The new rope was made in <a href="/2026/10/12/rope/">one piece</a> and came by rail. The harbour office paid £18,400 for it, of which the valley’s parishes gave about half. The fare stays at two pounds.</p>
<blockquote><p>The bell rings when the boat leaves. It has never rung when the boat was late.</p></blockquote>
<ul><li>First boat at seven, last at nine in the evening</li><li>Every twenty minutes, in fog every forty</li><li>Bicycles travel free; horses do not travel</li></ul>
<figure><img src="/media/towpath-map.svg" alt="Map of the crossing between Gannet Steps and Far Side" width="1280" height="860"><figcaption>The boat crosses at the narrows. <span class="credit">Map: Courier</span></figcaption></figure>
<h2>The night boat</h2>
<p>A boat after midnight is planned for spring. Piet Harrow, who speaks for the night shift at the mill, said that eighty people would use it every week. The harbour office counts at least fifty.</p>
<table><caption>Crossings a day</caption><thead><tr><th>Year</th><th>Crossings</th><th>People</th></tr></thead><tbody><tr><td>2024</td><td>38</td><td>412</td></tr><tr><td>2025</td><td>36</td><td>398</td></tr></tbody></table>
<p>The winch that broke was of 1931. It stands in the yard of the harbour office now, where children climb on it.</p>`,
  dateline: 'Gannet Steps',
  section: lead.section,
  topics: [ferry],
  authors: lead.authors,
  at: lead.at,
  updatedAt: lead.updatedAt,
  picture: drawing(
    'ferry',
    'The boat has room for twenty people and two horses, though horses have not come since 1952.',
    'Drawing: Ilka Dorn / Courier',
  ),
  corrections: corrections.slice(0, 1),
  readMore: [rope, night, harbour],
  comments,
  commentCount: 6,
  commentsOpen: true,
  popular,
  reading: null,
  readingOff: null,
};

export const emptyReply: ReplyForm = {
  story: story.id,
  parent: null,
  typed: { name: '', email: '', text: '' },
  errors: [],
  outcome: 'none',
  ticket: 't.1793000000.c2lnbmF0dXJl',
};

export const wrongReply: ReplyForm = {
  ...emptyReply,
  parent: { id: 40, name: 'Aldis Venn' },
  typed: { name: 'Bram Ostrey', email: 'bram.ostrey@', text: 'The old bell hangs in the chapel.' },
  errors: [{ field: 'email', message: 'Add the part after the @, for example ostrey@post.example' }],
};

export const list: ListPage = {
  paper,
  kind: 'section',
  title: 'City',
  description: 'Council, courts, streets and the people who live in them.',
  path: '/section/city/',
  topics: [ferry, topic('Salt Lane market'), topic('The towpath')],
  stories: [lead, bakery, market, library, rope],
  page: 1,
  pages: 212,
  total: 4230,
  popular,
};

export const archive: ArchivePage = {
  paper,
  months: ['2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2025-12', '2025-11'].map((month, index) => ({
    month,
    path: `/archive/${month.replace('-', '/')}/`,
    count: 1_204 - index * 97,
  })),
};

export const popularFacts: PopularPage = {
  paper,
  windows: [
    { window: '3h', stories: [frost, lead, bakery, library, match] },
    { window: '24h', stories: [lead, bakery, frost, bus, market] },
    { window: '7d', stories: [lead, match, towpath, bakery, quarry] },
  ],
};

export const search: SearchPage = {
  paper,
  query: 'bell rope',
  hits: [lead, rope, letter].map((story) => ({
    story,
    excerpt: '… the old bell hung from a rope of hemp that was older than the boat …',
    marks: [
      [10, 14],
      [27, 31],
    ],
    said: [],
  })),
  people: [],
  total: 14,
  page: 1,
  pages: 2,
};

export const correctionsFacts: CorrectionsPage = { paper, corrections, page: 1, pages: 1 };

export const notFound: NotFoundPage = { paper, path: '/2026/10/23/the-ferry-bel/' };

export const failure: ErrorPage = {
  paper,
  status: 503,
  what: 'The paper cannot be read just now',
  remedy: 'Its disk is full. Try again in a few minutes.',
};
