import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#reading';
import { type RecordedStory, recordInEntries } from '#record';
import { reportPages } from './report.ts';

const story = (id: string, outlet: string, published: string, text: string): RecordedStory => ({
  id,
  outlet,
  title: `Story ${id}`,
  reading: read(text, { published }),
});

function pagesOf(stories: readonly RecordedStory[]): Map<string, string> {
  const pages = reportPages(recordInEntries(stories), stories, new Map());
  return new Map([...pages].map(([file, page]) => [file, /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '']));
}

const WIRE = [
  'PORT HALLOW - The harbour gate of Port Hallow stuck open on Friday night and Mill Street was under water by midnight.',
  '“The gate was stuck since the spring and the harbour office was told twice,” said Ada Holt, a carpenter of Mill Street.',
  'Bruno Crane, who runs the harbour office, said 140 homes in Mill Street and Kiln Lane had been flooded.',
  'The ferry Merrow took 60 children to the school in Oxley, where the Corn Hall was opened at dawn.',
  'It had rung the bell there on Thursday.',
];
const REWRITE = [
  'The harbour gate of Port Hallow got stuck open on Friday night, and by midnight Mill Street stood under water.',
  '“The gate was stuck since the spring and the harbour office was told twice,” said Bruno Crane.',
  'Bruno Crane, the head of the harbour office, stated that 410 homes in Mill Street and Kiln Lane were flooded.',
  'The ferry Merrow brought 60 children to the school in Oxley, where the Corn Hall opened at dawn.',
  'READ MORE: Ten harbours to see this summer',
];
const pile = (): RecordedStory[] => [
  story('a', 'Coast Wire', '2026-10-03', WIRE.join('\n\n')),
  story('b', 'Todayfeed', '2026-10-04', REWRITE.join('\n\n')),
];

test('what two stories tell differently stands side by side, each sentence with its outlet', () => {
  const page = pagesOf(pile()).get('differences.html') ?? '';
  assert.match(page, /≠ 140, then 410/);
  assert.match(page, /≠ Ada Holt, then Bruno Crane/);
  assert.match(page, /Coast Wire, 3 Oct 2026<\/a>/);
  assert.match(page, /<span class="altered">410<\/span>/);
});

test('the first page says who has which figure, and whom an outlet has say another of the same day', () => {
  const page = pagesOf([
    story('a', 'Coast Wire', '2026-10-03', 'Bruno Crane said on Friday that 140 homes had been flooded.'),
    story('b', 'Todayfeed', '2026-10-03', 'Bruno Crane said on Friday that 410 homes had been flooded.'),
  ]).get('index.html');
  assert.match(
    page ?? '',
    /Homes flooded<\/a><\/p><p class="outcome">Bruno Crane: 140 \(Coast Wire\)\. Todayfeed has Bruno Crane say 410\./,
  );
});

test('a sentence that points back is no event of the timeline, but is listed with its day', () => {
  const page = pagesOf(pile()).get('timeline.html') ?? '';
  const [events = '', others = ''] = page.split('id="others"');
  assert.match(events, /The harbour gate of Port Hallow stuck open on Friday night/);
  assert.match(events, /<b>2 outlets<\/b>/);
  assert.doesNotMatch(events, /It had rung the bell/);
  assert.match(others, /It had rung the bell/);
});

test('the first page counts the events that the timeline shows', () => {
  const pages = pagesOf(pile());
  const shown = /([\d,]+) events? that stories give a day for/.exec(pages.get('timeline.html') ?? '')?.[1];
  const counted = />([\d,]+)<[^>]*>\s*(?:<[^>]*>)*dated events?/.exec(pages.get('index.html') ?? '')?.[1];
  assert.ok(shown !== undefined && Number(shown) > 0);
  assert.equal(counted, shown);
});

test('a saying that another story gives to somebody else says so where it is listed', () => {
  const page = pagesOf(pile()).get('people.html') ?? '';
  assert.match(page, /class="otherwise"><b>≠ Another speaker:<\/b> Ada Holt, then Bruno Crane/);
});

test('what a rewrite left out and what it added stand in their place', () => {
  const page = pagesOf(pile()).get('copies.html') ?? '';
  assert.match(page, /It had rung the bell there on Thursday\.<\/p><p class="what">left out/);
  assert.match(page, /furniture of the page<\/p><div class="later"><p class="furniture">READ MORE: Ten harbours/);
  assert.match(page, /a day later/);
});

test('a share of words is one of all words that are told as somebody’s', () => {
  const page =
    pagesOf([
      story('a', 'Post', '2026-10-03', '“Five words are quite enough,” said Ada Holt. “No,” said Bo Crane.'),
    ]).get('sourcing.html') ?? '';
  assert.match(page, /Ada Holt<\/span> <span class="many">5 words, 83 %/);
  assert.match(page, /Bo Crane<\/span> <span class="many">1 word, 17 %/);
});

test('letters in a story stand for speakers that are named below its headline', () => {
  const page = pagesOf(pile()).get('stories.html') ?? '';
  assert.match(page, /aria-label="Who speaks"[\s\S]*href="people\.html#p\d+">Ada Holt/);
});

test('a body begins with a capital, an age is told as one, and days of one month are said once', () => {
  const page =
    pagesOf([
      story(
        'a',
        'Post',
        '2026-10-03',
        '“It rang twice,” said Mayor Ada Holt. The harbour office said the gate was open.',
      ),
      story('b', 'Post', '2026-10-05', '“It never rang,” said Mayor Ada Holt. “No,” said Bo Crane, 44.'),
    ]).get('people.html') ?? '';
  assert.match(page, />Harbour office</);
  assert.match(page, /Mayor <span class="many">3 to 5 Oct 2026/);
  assert.match(page, /Bo Crane<\/h2>\n<ul class="roles"><li>Aged 44 /);
});

test('a price that turned says where', () => {
  const page = pagesOf([
    story('a', 'Post', '2026-10-01', 'The Harbour Ministry said a litre of oil cost 60 tenge on Thursday.'),
    story('b', 'Post', '2026-10-02', 'The Harbour Ministry said a litre of oil cost 120 tenge on Friday.'),
    story('c', 'Post', '2026-10-05', 'The Harbour Ministry said a litre of oil cost 50 tenge on Monday.'),
  ]).get('figures.html');
  assert.match(page ?? '', /From 60 KZT \(1 Oct\) up to 120 KZT \(2 Oct\), then down to 50 KZT \(5 Oct\)\./);
});

test('a figure is called what its story calls it, and told with its sentence', () => {
  const page = pagesOf([
    story('a', 'Post', '2026-10-01', 'The bank said 412 customers had asked for their money.'),
  ]).get('figures.html');
  assert.match(
    page ?? '',
    /<b>412<\/b> <span class="many">Customers<\/span>[\s\S]*The bank said 412 customers had asked/,
  );
});
