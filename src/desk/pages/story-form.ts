import { type Html, html, type Moment, type Picture } from '#site';
import { may, type StoryState } from '#story';
import { deskPage, type Shell } from '../parts/document.ts';
import { type DraftReader, draftPlace } from '../parts/draft-reading.ts';
import { choiceField, type FieldTrouble, formTrouble, lineField, textField, tickField } from '../parts/fields.ts';
import { findingList, type ShownFinding } from '../parts/findings.ts';
import { type PutRight, putRightFields } from '../parts/put-right.ts';
import { timeOf } from '../parts/time.ts';

/** What stands in the fields, as it was typed. */
export interface TypedStory {
  headline: string;
  standfirst: string;
  dateline: string;
  body: string;
  section: string;
  /** Names, with commas between. */
  topics: string;
  authors: string;
  slug: string;
  commentsOpen: boolean;
  /** Local time `2026-10-23T17:40`; '' for none. */
  publishAt: string;
  alt: string;
  caption: string;
  credit: string;
  /** What was put right here and is not kept with the story yet. */
  putRight: PutRight;
}

export interface StoryFormFacts {
  /** Null for a new story. */
  story: {
    id: number;
    state: StoryState;
    path: string | null;
    at: Moment | null;
    scheduled: boolean;
    savedAt: Moment;
    savedBy: string | null;
    revision: number;
    unpublishedChanges: boolean;
  } | null;
  /** Id of the revision that the fields grew from; 0 for a new story. */
  base: number;
  typed: TypedStory;
  picture: { id: number; shown: Picture } | null;
  sections: { slug: string; title: string }[];
  topics: string[];
  authors: string[];
  troubles: FieldTrouble[];
  /** Another revision was saved meanwhile: by whom, when, and its text. */
  overtaken: { by: string | null; at: Moment; body: string } | null;
  said: 'nothing' | 'saved' | 'published' | 'scheduled' | 'withdrawn' | 'corrected';
  /** Of the newest revision. */
  findings: ShownFinding[];
  /** Reads the text while it is written; null where its scripts are not made yet. */
  reader: DraftReader | null;
  now: Moment;
  timeZone: string;
}

const SAID = {
  nothing: '',
  saved: 'Saved as a new revision. Readers do not see it yet.',
  published: 'Published.',
  scheduled: 'It will come out by itself at its time.',
  withdrawn: 'Withdrawn. Its address says so and shows nothing of it.',
  corrected: 'Corrected. The note stands below the story for good.',
};

/** The form in which a story is written, saved, previewed, published, scheduled and withdrawn. */
export function storyFormPage(shell: Shell, facts: StoryFormFacts): Html {
  const { story, typed, troubles, said } = facts;
  const title = story === null ? 'A new story' : typed.headline || 'Without a headline';
  return deskPage(
    shell,
    'stories',
    title,
    html`<div class="desk-line"><h1>${title}</h1>${story !== null && html`<p class="why">${standing(story, facts.now)}</p>`}</div>
${said !== 'nothing' && html`<p class="done" role="status">${SAID[said]}${story !== null && story.path !== null && said === 'published' && html` <a href="${story.path}">Look at it</a>`}</p>`}
${facts.overtaken && overtaken(facts.overtaken, facts.now)}
${formTrouble(troubles)}
<form method="post" action="${story === null ? '/desk/stories/' : `/desk/stories/${story.id}`}" class="story-form" enctype="multipart/form-data">
<input type="hidden" name="base" value="${facts.base}">
<div class="story-words">${words(typed, troubles)}</div>
${facts.reader && draftPlace(facts.reader, { story: story?.id ?? null, mayEdit: may(shell.person.role, 'edit') })}
${putRightFields(typed.putRight)}
<div class="story-where">${places(facts)}
${pictureFields(facts)}</div>
<div class="story-save">${buttons(shell, facts)}</div>
</form>
${story !== null && html`<section class="story-findings" aria-labelledby="findings"><h2 id="findings">What the copy desk found in revision ${story.revision}</h2>${findingList(facts.findings)}<p><a class="button" href="/desk/stories/${story.id}/reading">The reading: who said what, and what may stand</a></p></section>`}`,
  );
}

function standing(story: NonNullable<StoryFormFacts['story']>, now: Moment): Html {
  const { state, at, scheduled, savedAt, savedBy, revision, unpublishedChanges, path, id } = story;
  const out = state === 'public' && !scheduled;
  const word = scheduled
    ? 'Scheduled'
    : { draft: 'Draft', public: 'Out', protected: 'Protected', withdrawn: 'Withdrawn' }[state];
  return html`<span class="state">${word}</span>${at !== null && html` ${timeOf(at, now)}`} · revision ${revision}, saved ${timeOf(savedAt, now)}${
    savedBy !== null && ` by ${savedBy}`
  }${unpublishedChanges && ' · with changes that readers do not see yet'}${out && path !== null && html` · <a href="${path}">On the site</a> · <a href="/desk/stories/${id}/correct">Correct it</a>`}`;
}

function overtaken({ by, at, body }: NonNullable<StoryFormFacts['overtaken']>, now: Moment): Html {
  return html`<div class="trouble" role="alert"><p><b>${by ?? 'Somebody'} saved this story at ${timeOf(at, now)}, while you wrote.</b> Nothing that you typed is lost: it stands below. Take over from the other text what you need; when you save again, yours becomes the newest revision.</p><div class="other-text" role="region" tabindex="0" aria-label="The other text"><pre>${body}</pre></div></div>`;
}

function words(typed: TypedStory, troubles: readonly FieldTrouble[]): Html {
  return html`${textField({ name: 'headline', label: 'Headline', value: typed.headline, troubles, rows: 2, required: true, look: 'headline-field' })}
${textField({ name: 'standfirst', label: 'Standfirst', value: typed.standfirst, troubles, rows: 2, hint: 'One sentence that says what the story is. It stands in lists too.' })}
${lineField({ name: 'dateline', label: 'Dateline', value: typed.dateline, troubles, hint: 'The place that opens the story. May stay empty.' })}
${textField({ name: 'body', label: 'Text', value: typed.body, troubles, rows: 20, look: 'body-field', hint: 'A blank line begins a new paragraph. Headings, lists, quotes, links and emphasis as HTML: <h2>, <ul>, <blockquote>, <a href>, <em>.' })}`;
}

function places({ typed, sections, topics, authors, troubles }: StoryFormFacts): Html {
  return html`<fieldset><legend>Where it stands</legend>
${choiceField({ name: 'section', label: 'Section', value: typed.section, troubles, choices: sections.map(({ slug, title }) => ({ value: slug, label: title })) })}
${lineField({ name: 'authors', label: 'By', value: typed.authors, troubles, list: 'known-authors', hint: 'Names, with commas between.' })}
${lineField({ name: 'topics', label: 'Topics', value: typed.topics, troubles, list: 'known-topics', hint: 'Names, with commas between. The first stands above the headline.' })}
${lineField({ name: 'slug', label: 'Word in its address', value: typed.slug, troubles, hint: 'Taken from the headline where empty. An address that is out stays as it is.' })}
${tickField('comments-open', 'Readers may comment', typed.commentsOpen)}
<datalist id="known-authors">${authors.map((name) => html`<option value="${name}"></option>`)}</datalist>
<datalist id="known-topics">${topics.map((name) => html`<option value="${name}"></option>`)}</datalist></fieldset>`;
}

function pictureFields({ picture, typed, troubles }: StoryFormFacts): Html {
  return html`<fieldset><legend>Lead picture</legend>
${picture && html`<p class="field"><img src="${picture.shown.src}" alt="${picture.shown.alt}" width="${picture.shown.width}" height="${picture.shown.height}"></p><input type="hidden" name="picture" value="${picture.id}">${tickField('remove-picture', 'Take it off the story', false)}`}
${lineField({ name: 'file', label: picture ? 'Another picture' : 'Picture', value: '', troubles, type: 'file', hint: 'JPEG, PNG, WebP, AVIF or GIF, at most 12 MB.' })}
${lineField({ name: 'alt', label: 'What it shows, for those who do not see it', value: typed.alt, troubles })}
<div class="two">${lineField({ name: 'caption', label: 'Caption', value: typed.caption, troubles })}${lineField({ name: 'credit', label: 'Credit', value: typed.credit, troubles })}</div></fieldset>`;
}

function buttons({ person }: Shell, { story, typed, troubles, timeZone }: StoryFormFacts): Html {
  const publishes = may(person.role, 'publish');
  const out = story !== null && story.state === 'public' && !story.scheduled;
  return html`<div class="save"><button name="do" value="save">Save</button><button class="quiet-button" name="do" value="preview" formtarget="_blank">Preview</button>${
    publishes &&
    html`<button class="quiet-button" name="do" value="publish">${out ? 'Save and publish the changes' : 'Save and publish now'}</button>`
  }</div>
${
  publishes &&
  html`<div class="save">${lineField({ name: 'publish-at', label: 'Time it comes out', value: typed.publishAt, troubles, type: 'datetime-local', hint: `Local time of the paper, ${timeZone}.` })}<button class="quiet-button" name="do" value="schedule">Save and schedule</button>${
    story !== null &&
    story.state === 'public' &&
    html`<button class="quiet-button" name="do" value="withdraw">Withdraw the story</button>`
  }</div>`
}`;
}
