import type { Paper } from '#site';
import type { Feed, FeedStory } from '../facts.ts';

/** Facts of feeds of an invented paper, for tests. */

export const paper: Paper = {
  name: 'The Hale Post & Packet',
  tagline: 'News of Hale',
  baseUrl: 'https://post.example',
  language: 'en-GB',
  direction: 'ltr',
  sections: [],
  correctionsEmail: '',
  record: false,
};

export const story: FeedStory = {
  id: 12,
  path: '/2026/10/23/bridge/',
  headline: 'The bridge opens, & the band plays',
  standfirst: 'After eleven years.',
  body: '<p>It <em>opened</em> on <a href="/2026/10/22/eve/">Friday</a>. <code>href="/x"</code></p><p><img src="/media/bridge.jpg" alt=""></p>',
  dateline: 'Hale',
  section: { title: 'City', path: '/section/city/' },
  topics: [{ title: 'Bridges', path: '/topic/bridges/' }],
  authors: [{ title: 'Ida Quill', path: '/author/ida-quill/' }],
  at: '2026-10-23T07:05:09+01:00',
  updatedAt: '2026-10-24T09:15:00+01:00',
  picture: {
    src: '/media/band.jpg',
    width: 1200,
    height: 675,
    alt: 'The band',
    caption: 'The band on the bridge.',
    credit: 'Ilka Dorn',
    darkSrc: null,
  },
};

export const feed: Feed = {
  paper,
  title: 'City',
  description: 'What happens in town',
  path: '/section/city/',
  stories: [
    story,
    {
      ...story,
      id: 11,
      path: '/2026/10/20/ös/',
      headline: 'Bad \u0000\u0008 bytes \ud800 go',
      authors: [],
      picture: null,
      updatedAt: null,
    },
  ],
};
