import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minify } from './minify.ts';
import { STYLE_SHEETS } from './sheets.ts';

test('pages ask nobody else for anything', () => {
  for (const sheet of STYLE_SHEETS) {
    for (const [, address] of sheet.matchAll(/url\(([^)]*)\)/g)) assert.match(address ?? '', /^\/assets\//);
    assert.doesNotMatch(sheet, /@import|https?:/);
  }
});

test('sides are named by the direction of reading, so that a page from right to left is mirrored', () => {
  for (const sheet of STYLE_SHEETS) {
    assert.doesNotMatch(
      sheet,
      /(?:^|[;{])(?:margin|padding|border)-(?:left|right|top|bottom)|[;{](?:left|right|top|bottom|width|height):|text-align:(?:left|right)|float:(?:left|right)/,
    );
  }
});

test('lines under words are told property by property: Safari drops a text-decoration that names more than the line', () => {
  for (const sheet of STYLE_SHEETS) assert.doesNotMatch(sheet, /text-decoration:[a-z-]+ /);
});

test('minifying drops comments and spaces, and keeps what means something', () => {
  assert.equal(minify('/* a */ a  >  b , c {\n  margin: 0 calc(1px + 2px);\n}\n'), 'a>b,c{margin:0 calc(1px + 2px)}');
  assert.equal(
    minify('@media (min-width: 680px) and (print) { a { b: c } }'),
    '@media (min-width:680px) and (print){a{b:c}}',
  );
});
