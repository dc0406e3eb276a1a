import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanText } from './scan.ts';

const STORY = [
  'The dam above Tarnwick broke on Tuesday night, and the lower town was under water by dawn.',
  'Mayor Ilse Marn said nobody was missing. She asked people to stay on the upper bank.',
];

/** Kind of a line that stands between the paragraphs of a story. */
function kindAmid(line: string): string {
  const scan = scanText([STORY[0], line, STORY[1]].join('\n\n'));
  return scan.lines[1]!.kind;
}

test('lines of forms, buttons, menus and notices are furniture', () => {
  for (const line of [
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Click to comment',
    'Share on Facebook',
    'Share this story: Facebook Twitter WhatsApp',
    'Print this page',
    'Loading comments...',
    'Advertisement',
    'Read more: Ten lakes to see in winter',
    'ALSO READ: Markets close higher',
    'You may also like: Ten bridges of the north',
    'Related stories',
    'Tags: dams, Tarnwick, floods',
    'Sign up for our newsletter',
    'Subscribe today and get our app',
    'Follow Dana Oke on Twitter @danaoke',
    'What do you make of the flood? Tell us in the comments below!',
    'The Tarn Post brings you the news of the valley. Follow us on Instagram and Telegram.',
    '© 2021 The Tarn Post',
    'Copyright 2021 Tarn Post Ltd. All rights reserved.',
    'This site uses cookies. Accept all cookies',
    'Home | News | Sport | Weather',
    'Photo: Dana Oke/Tarn Post',
    'Posted on Jan. 5, 2021 by admin',
    '3 min read',
    'Got a story? Call the Tarn Post newsdesk on 0900 555 010',
    'Were you there? Send us your pictures and videos.',
    'Contact the author at dana.oke@tarnpost.example',
    'More on this topic: Who built the dam?',
    'More from Tarnwick: The baker who never sleeps',
    'Also trending: Dog swims the lake',
    'You might also enjoy: Ten bridges of the north',
    "You'll also love: Nine hats for the rain",
    "Editor's choice: A walk along the river",
    'Why not read: Nine soups for a cold day',
    "Today's top stories",
    'Enable notifications to get the latest updates from Tarn Post',
    'Subscribe to the Tarn Post for daily updates',
    'Never miss an update',
    'The best of the valley, delivered to your inbox',
    'Follow @tarnpost',
    'Rate this article',
    'Was this helpful? Yes No',
    'Average rating 4.5 / 5. Vote count: 12',
    'Disclaimer: This article was compiled automatically.',
    'This story first appeared in the Tarn Post.',
    'This story was translated by a machine and may contain errors.',
    'The post Dam breaks appeared first on Tarn Post.',
    'The views expressed in this article are those of its author.',
    'Comments are closed.',
    'Please keep comments civil.',
    'Story continues after this advertisement',
    'To read the full story, subscribe or log in.',
    "You've read 3 of 5 free articles.",
    'Already a subscriber? Sign in',
    'Photo 3 of 12',
    'Swipe to see more photos',
    'This page will update automatically',
    'In this article: Ilse Marn, Tarnwick dam',
    'By clicking Accept, you agree to our use of cookies.',
    'Your browser does not support the video tag.',
    'Something went wrong. Please try again later.',
    'Spotted an error? Let us know.',
  ])
    assert.equal(kindAmid(line), 'furniture', line);
});

test('sentences of a story are body even with words of the page in them', () => {
  for (const line of [
    'The company will share its newsletter list with the police.',
    'Marn posted the warning on Facebook and Twitter before midnight.',
    'Follow-up work on the dam began on Friday, the council said.',
    'Read aloud by the clerk, the letter moved the council.',
    'Related claims were dismissed by the court in May.',
    'Police share the blame, a report said.',
    'The comments below the video were deleted by its owner, who gave no reason.',
    'Watch the river, he told them.',
    'Email was down across the valley.',
    'More people are missing than the council says.',
    'The company changed its privacy policy on Monday, and nobody noticed.',
    'Call the police on 100 if you see the van, a spokesman said.',
    'Do you have news of Dana Oke? Call the police on 100.',
    'Anyone with information should e-mail the police at flood@tarnwick.example.',
    'Download the form by Friday.',
    'Register to vote before Friday at the town hall.',
    'Sign up for the run at the town hall before Friday.',
    'To view the painting, visitors must book.',
    'Correction: An earlier version of this article misstated the age of Ilse Marn.',
    'This article was amended on Friday to correct the name of the dam.',
    'This article of the constitution was written in 1921.',
    'The story was first published in a magazine, and the film came ten years later.',
    'Disclaimers on the packet were too small to read.',
    'Video is not proof, the judge said.',
    'More on the plan will be known in May.',
    "Don't miss the last ferry, which sails at nine.",
    'Add the flour and stir until smooth.',
    '“Sign up for our newsletter,” a volunteer called out to the queue.',
    'Thank you for waiting, the captain said.',
  ])
    assert.equal(kindAmid(line), 'body', line);
});

test('furniture says why', () => {
  const { lines } = scanText(`${STORY[0]}\n\nRelated stories`);
  assert.equal(lines[1]!.reason, 'leads to other pages');
});

test('a paragraph is furniture by its first words', () => {
  const notice =
    'By signing up to the letters of the Tarn Post you agree that we may write to you about the valley, its dam and its people, about books and walks that we think you will like, and about the shops and inns of our partners in Tarnwick and beyond.';
  assert.equal(kindAmid(notice), 'furniture');
});

test('a kicker before the headline is part of it', () => {
  assert.equal(scanText(`Video: Dam breaks above Tarnwick\n\n${STORY.join('\n\n')}`).lines[0]!.kind, 'headline');
});

test('a first line without a stop is the headline', () => {
  const { lines } = scanText(`Dam breaks above Tarnwick\n\n${STORY.join('\n\n')}`);
  assert.deepEqual(
    lines.map(({ kind }) => kind),
    ['headline', 'body', 'body'],
  );
});

test('a text that begins with a sentence has no headline', () => {
  assert.equal(scanText(STORY.join('\n\n')).lines[0]!.kind, 'body');
});

test('a short line without a verb before a paragraph is a heading', () => {
  assert.equal(kindAmid('A night on the upper bank'), 'heading');
});

test('a line that leads to a quotation is body', () => {
  assert.equal(kindAmid('From the letter:'), 'body');
});

test('a phrase that is repeated and stands alone is a stray label', () => {
  const text = `Tarnwick dam news: ${STORY[0]}\n\n${STORY[1]}\n\nTarnwick dam news\n\nThe water fell on Friday.`;
  assert.equal(scanText(text).lines[2]!.kind, 'label');
});

test('a phrase at the end with no text below it is a stray label', () => {
  assert.equal(scanText(`${STORY.join('\n\n')}\n\nTarnwick dam news`).lines[2]!.kind, 'label');
});

test('a byline stays in the body', () => {
  assert.equal(kindAmid('By Dana Oke and Ilse Marn'), 'body');
});

test('a paragraph that was wrapped by hand is one line', () => {
  const wrapped = [
    'The dam above Tarnwick broke on Tuesday night, and the lower',
    'town was under water by dawn. Mayor Ilse Marn, who lives in the',
    'Oke Quarter, said "nobody is missing. We are',
    'all on the upper bank." The water fell on Friday.',
  ].join('\n');
  const { lines, sentences, quotations } = scanText(`Dam breaks\n\n${wrapped}\n\nIt rained.`);
  assert.deepEqual(
    lines.map(({ kind }) => kind),
    ['headline', 'body', 'body'],
  );
  assert.equal(sentences.length, 6);
  assert.equal(quotations[0]!.closed, true);
});

test('a list of short lines stays a list', () => {
  assert.equal(scanText('Tarnwick\nOkeford\nMarn Bridge\nUpper Tarn').lines.length, 4);
});
