import type { StoryPage } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { mostPopular } from '../parts/most-popular.ts';
import { page } from '../parts/page.ts';
import { LIST_SHEET } from '../style/sheets.ts';

const WORDS = {
  withdrawn: {
    title: 'This story was withdrawn',
    what: 'It was published at this address and has been taken back by its editors. Nothing of it is shown here.',
  },
  protected: {
    title: 'This story is protected',
    what: 'Its text is kept behind a password and is not shown here.',
  },
  public: { title: '', what: '' },
};

/** The page of a story that is out of sight: it says so, and shows nothing of it, its headline neither. */
export function hiddenStory({ paper, state, popular }: StoryPage): Html {
  const { title, what } = WORDS[state];
  return page({
    paper,
    title,
    description: '',
    path: null,
    style: LIST_SHEET,
    kind: 'plain',
    main: html`<div class="with-rail"><div class="rail-main"><header class="page-head"><h1>${title}</h1><p class="standfirst">${what}</p><p class="note">${
      paper.correctionsEmail === ''
        ? NOTHING
        : html`To ask why, write to <a href="mailto:${paper.correctionsEmail}">${paper.correctionsEmail}</a>.`
    }</p></header></div>${popular.length > 0 && html`<div class="rail">${mostPopular(popular)}</div>`}</div>`,
  });
}
