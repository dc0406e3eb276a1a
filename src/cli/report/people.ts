import type { Entries, Person, Utterance } from '#record';
import { count, type Html, html, spokenWords, type Wording, wordings } from '#site';
import { roleInWords, saidWords } from '#story';
import { pageHead, pager, tag, whereLinks } from './parts.ts';
import type { ReportPage } from './report.ts';
import { MOST_PEOPLE, PEOPLE_A_PAGE, pageFile, type Shelf } from './shelf.ts';
import { KINDS } from './told-otherwise.ts';
import { capital, dayWords, spanWords } from './words.ts';

/** People with all that they are reported to have said, by date; the silent ones as a list. */
export function* peoplePages(shelf: Shelf): Generator<ReportPage> {
  const speaking = shelf.speaking.slice(0, MOST_PEOPLE);
  const silent = [...shelf.record.people].filter(({ statements }) => statements.length === 0);
  const said = utterancesBySpeaker(shelf, speaking, shelf.record.utterances);
  const pages = Math.max(1, Math.ceil(speaking.length / PEOPLE_A_PAGE));
  for (let page = 0; page < pages; page++) {
    const some = speaking.slice(page * PEOPLE_A_PAGE, (page + 1) * PEOPLE_A_PAGE);
    yield {
      file: pageFile('people', page),
      title: page === 0 ? 'People' : `People, page ${page + 1}`,
      current: 'people.html',
      main: html`${pageHead('People', `${capital(count(shelf.speaking.length, 'person or body speaks', 'people and bodies speak'))}${speaking.length < shelf.speaking.length ? ` (shown are the ${speaking.length} who say most, record.json has all)` : ''}${shelf.speaking.length > 1 ? ', those first who say most' : ''}. Each line links to its sentence.${silent.length === 0 ? '' : ` ${capital(count(silent.length, 'other'))} ${silent.length === 1 ? 'is' : 'are'} named and not heard.`}`)}
${page === 0 && contents(shelf, speaking)}
${some.map((person, index) => personSection(shelf, person, page * PEOPLE_A_PAGE + index + 1, said.get(person.name)))}
${
  page === pages - 1 &&
  silent.length > 0 &&
  html`<section aria-labelledby="silent"><h2 id="silent">Named, not heard</h2><ul class="plain-list">${silent
    .slice(0, 500)
    .map(
      ({ name, stories }) =>
        html`<li>${capital(name)} <span class="many">in ${count(stories.length, 'story', 'stories')}</span></li>`,
    )}</ul></section>`
}
${pager('people', page, pages)}`,
    };
  }
}

/** Persons, then bodies, each with the last role and how many statements. */
function contents(shelf: Shelf, speaking: readonly Person[]): Html {
  const list = (title: string, some: readonly Person[]): Html | false =>
    some.length > 0 &&
    html`<p>${title}</p><ul class="plain-list">${some.map((person) => {
      const role = rolesOf(shelf, person).at(-1)?.role;
      return html`<li><a href="${shelf.personHref(person.name) ?? ''}">${capital(person.name)}</a><span class="many">${role !== undefined && `, ${role}`}\u00a0· ${person.statements.length}</span></li>`;
    })}</ul>`;
  return html`<nav class="contents" aria-label="Speakers">${list(
    'People, with their statements',
    speaking.filter(({ type }) => type === 'person'),
  )}${list(
    'Bodies',
    speaking.filter(({ type }) => type === 'organisation'),
  )}</nav>`;
}

/** Sayings of a person that are shown, the latest. */
const MOST_SAYINGS = 100;

interface SaidOn {
  day: string;
  utterance: Utterance;
}

/** What some people said, the latest first: how much, and the sayings that are shown. */
function utterancesBySpeaker(
  shelf: Shelf,
  people: readonly Person[],
  utterances: Entries<Utterance>,
): Map<string, { total: number; latest: SaidOn[] }> {
  const bySpeaker = new Map(people.map(({ name }) => [name, { total: 0, latest: [] as SaidOn[] }]));
  for (const utterance of utterances) {
    const said = utterance.speaker === null ? undefined : bySpeaker.get(utterance.speaker);
    if (!said) continue;
    said.total++;
    said.latest.push({ day: firstDay(shelf, utterance), utterance });
    if (said.latest.length > MOST_SAYINGS * 2) keepLatest(said.latest);
  }
  for (const { latest } of bySpeaker.values()) keepLatest(latest);
  return bySpeaker;
}

function keepLatest(said: SaidOn[]): void {
  said.sort((a, b) => compare(b.day, a.day));
  said.length = Math.min(said.length, MOST_SAYINGS);
}

function personSection(
  shelf: Shelf,
  person: Person,
  number: number,
  { total, latest } = { total: 0, latest: [] as SaidOn[] },
): Html {
  const { name, type, aliases, stories, statements } = person;
  const roles = rolesOf(shelf, person);
  const outlets = new Set(stories.map((id) => shelf.outlet(id)));
  const spellings = aliases.filter((alias) => !name.toLowerCase().includes(alias.toLowerCase())).slice(0, 6);
  return html`<section class="person" aria-labelledby="p${number}"><h2 id="p${number}">${tag(name, type)} ${capital(name)}</h2>
${roles.length > 0 && html`<ul class="roles">${roles.map(({ role, from, to }) => html`<li>${capital(role)}${from !== undefined && html` <span class="many">${spanWords(from, to ?? from)}</span>`}</li>`)}</ul>`}
<p class="note">${count(statements.length, 'statement')}${total !== statements.length && `, ${count(total, 'saying')} once those are put together that several tell`} · ${count(stories.length, 'story', 'stories')} · ${count(outlets.size, 'outlet')}${spellings.length > 0 && ` · also written ${spellings.map((one) => `“${one}”`).join(', ')}`}</p>
${latest.map(({ utterance }) => saying(shelf, utterance))}${total > latest.length && html`<p class="note">And ${count(total - latest.length, 'earlier saying')} in record.json.</p>`}</section>`;
}

/** The roles of a person as they stand behind a name; those said alike once, from the first day to the last. */
function rolesOf(shelf: Shelf, { roles, stories }: Person): Person['roles'] {
  const text = shelf.story(stories[0] ?? '')?.reading.text ?? '';
  const told = new Map<string, Person['roles'][number]>();
  for (const { role, from, to } of roles) {
    const words = roleInWords(role, text);
    const known = told.get(words);
    if (words === '') continue;
    if (!known)
      told.set(words, { role: words, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    else if (to !== undefined && to > (known.to ?? '')) known.to = to;
  }
  return [...told.values()];
}

function saying(shelf: Shelf, { mentions, differs }: Utterance): Html {
  const told = mentions.map(({ story, content }) => {
    const text = shelf.story(story)?.reading.text ?? '';
    const statement = shelf.story(story)?.reading.statements.find((one) => one.content[0]?.[0] === content[0]?.[0]);
    return {
      story,
      start: content[0]?.[0] ?? 0,
      text: spokenWords(saidWords(text, { content, cue: statement?.cue ?? null })),
      manner: statement ? statement.manner : 'nobody says so',
      hasSpeaker: statement !== undefined && statement.speaker.type !== 'none',
    };
  });
  const best = [...told].sort(
    (a, b) =>
      Number(b.hasSpeaker) - Number(a.hasSpeaker) || Number(b.manner === 'direct') - Number(a.manner === 'direct'),
  )[0];
  const day = mentions
    .map(({ story }) => shelf.story(story)?.reading.published?.slice(0, 10))
    .filter((one) => one !== undefined)
    .sort()[0];
  const versions = versionsOf(shelf, told);
  return html`<div class="saying">${day === undefined ? html`<p class="undated">Undated</p>` : html`<time datetime="${day}">${dayWords(day)}</time>`}
<div><p class="${best?.manner === 'direct' ? 'words' : 'words ours'}">${best?.text ?? ''}</p>
<p class="note">${best?.manner ?? ''} · ${whereLinks(shelf, told)}</p>
${differs && versions.length > 1 && wordings(versions.slice(0, 6))}
${toldDifferently(shelf, mentions)}</div></div>`;
}

/** What the stories that give a saying give differently: the judgement is left to the reader. */
function toldDifferently(shelf: Shelf, mentions: Utterance['mentions']): Html[] {
  const found = new Set(mentions.flatMap(({ story, content }) => shelf.differencesAt(story, content)));
  return [...found]
    .slice(0, MOST_DIFFERENCES)
    .map(
      ({ kind, what, earlier, later }) =>
        html`<p class="otherwise"><b>≠ ${KINDS[kind]}:</b> ${what} (<a href="${shelf.href(earlier.story, earlier.start)}">${shelf.outlet(earlier.story)}</a>, then <a href="${shelf.href(later.story, later.start)}">${shelf.outlet(later.story)}</a>)</p>`,
    );
}
const MOST_DIFFERENCES = 4;

/** Each wording once, with all outlets that have it. */
function versionsOf(
  shelf: Shelf,
  told: readonly { story: string; start: number; text: string; manner: string }[],
): Wording[] {
  const versions = new Map<string, Wording>();
  for (const { story, start, text, manner } of told) {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const known = versions.get(key);
    const outlet = shelf.outlet(story);
    if (!known)
      versions.set(key, { outlet, manner: `${manner}, ${shelf.day(story)}`, text, path: shelf.href(story, start) });
    else if (!known.outlet.split(', ').includes(outlet)) known.outlet = `${known.outlet}, ${outlet}`;
  }
  return [...versions.values()];
}

function firstDay(shelf: Shelf, { mentions }: Utterance): string {
  return mentions.map(({ story }) => shelf.story(story)?.reading.published ?? '').sort()[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
