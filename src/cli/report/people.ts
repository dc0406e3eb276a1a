import type { Entries, Person, Utterance } from '#record';
import { count, type Html, html, type Wording, wordings } from '#site';
import { saidWords } from '#story';
import { pageHead, pager, tag, whereLinks } from './parts.ts';
import type { ReportPage } from './report.ts';
import { MOST_PEOPLE, PEOPLE_A_PAGE, pageFile, type Shelf } from './shelf.ts';
import { capital, dayWords } from './words.ts';

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
      main: html`${pageHead('People', `${count(shelf.speaking.length, 'person or body speaks', 'people and bodies speak')}${speaking.length < shelf.speaking.length ? ` (shown are the ${speaking.length} who say most, record.json has all)` : ''}; each line links to its sentence. ${capital(count(silent.length, 'other'))} ${silent.length === 1 ? 'is' : 'are'} named without a word.`)}
${
  page === 0 &&
  html`<nav aria-label="Speakers"><ul class="plain-list">${speaking.map(
    ({ name, statements }) =>
      html`<li><a href="${shelf.personHref(name) ?? ''}">${name}</a> <span class="many">${statements.length}</span></li>`,
  )}</ul></nav>`
}
${some.map((person, index) => personSection(shelf, person, page * PEOPLE_A_PAGE + index + 1, said.get(person.name)))}
${
  page === pages - 1 &&
  silent.length > 0 &&
  html`<section aria-labelledby="silent"><h2 id="silent">Named, without a statement</h2><ul class="plain-list">${silent
    .slice(0, 500)
    .map(
      ({ name, stories }) =>
        html`<li>${name} <span class="many">in ${count(stories.length, 'story', 'stories')}</span></li>`,
    )}</ul></section>`
}
${pager('people', page, pages)}`,
    };
  }
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
  const { name, type, aliases, roles, stories } = person;
  const outlets = new Set(stories.map((id) => shelf.outlet(id)));
  const spellings = aliases.filter((alias) => !name.includes(alias)).slice(0, 6);
  return html`<section aria-labelledby="p${number}"><h2 id="p${number}">${tag(name, type)} ${name}</h2>
${roles.length > 0 && html`<p>${roles.map(({ role, from, to }, index) => html`${index > 0 && '; '}${index === 0 ? capital(role) : role}${from !== undefined && html` <span class="many">(${from === to || to === undefined ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`})</span>`}`)}</p>`}
<p class="note">${count(total, 'saying')} · ${count(stories.length, 'story', 'stories')} · ${count(outlets.size, 'outlet')}${spellings.length > 0 && ` · also written ${spellings.map((one) => `“${one}”`).join(', ')}`}</p>
${latest.map(({ utterance }) => saying(shelf, utterance))}${total > latest.length && html`<p class="note">And ${count(total - latest.length, 'earlier saying')} in record.json.</p>`}</section>`;
}

function saying(shelf: Shelf, { mentions, differs }: Utterance): Html {
  const told = mentions.map(({ story, content }) => {
    const text = shelf.story(story)?.reading.text ?? '';
    const statement = shelf.story(story)?.reading.statements.find((one) => one.content[0]?.[0] === content[0]?.[0]);
    return {
      story,
      start: content[0]?.[0] ?? 0,
      text: saidWords(text, { content, cue: statement?.cue ?? null }),
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
${differs && versions.length > 1 && wordings(versions.slice(0, 6))}</div></div>`;
}

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
