import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawing, front, stories } from '../testing/courier.ts';
import { cardTeaser, leadTeaser, lineTeaser, rowTeaser } from './teaser.ts';

const { today } = front;

test('the headline is the one link to the story, and the picture is silent', () => {
  const html = String(cardTeaser(stories.bakery, today));
  assert.equal(html.match(/<a /g)?.length, 1);
  assert.match(html, /<img src="\/media\/shop.svg" alt=""/);
});

test('the lead tells when it came out and when it changed', () => {
  const html = String(leadTeaser(stories.lead, [], today));
  assert.match(html, />Friday<\/time>, updated <time datetime="[^"]+">today 9.15<\/time>/);
});

test('a line of the latest has the time alone for today, and the day before', () => {
  assert.match(String(lineTeaser(stories.frost, today)), />10.30<\/time>/);
  assert.match(String(lineTeaser(stories.bakery, today)), />Fri <span>15.20<\/span><\/time>/);
  assert.match(
    String(lineTeaser({ ...stories.bakery, at: '2026-09-03T15:20:00+01:00' }, today)),
    />3 Sep <span>15.20<\/span>/,
  );
  assert.match(
    String(lineTeaser({ ...stories.bakery, at: '2025-09-03T15:20:00+01:00' }, today)),
    />3 Sep <span>2025<\/span>/,
  );
});

test('a chart is not shown small, where its words could not be read', () => {
  const chart = { ...drawing('rain-chart'), darkSrc: '/media/rain-chart-dark.svg' };
  assert.doesNotMatch(String(rowTeaser({ ...stories.bakery, picture: chart }, 'topic', 'clock')), /<img/);
  assert.match(
    String(leadTeaser({ ...stories.lead, picture: chart }, [], today)),
    /<source srcset="\/media\/rain-chart-dark.svg"/,
  );
});

test('a story that was put right says so in the margin of lists', () => {
  assert.match(String(rowTeaser(stories.market, 'topic', 'clock')), /Clarified/);
});
