import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlined } from './body-outline.ts';

test('headings step down one level at a time, and up as far as they like', () => {
  assert.equal(
    outlined('<h4>a</h4><h4>b</h4><h2>c</h2><h4 lang="de">d</h4><h3>e</h3>'),
    '<h2>a</h2><h3>b</h3><h2>c</h2><h3 lang="de">d</h3><h3>e</h3>',
  );
});

test('a table scrolls in a box that the keyboard reaches', () => {
  assert.match(
    outlined('<p>a</p><table><tr><td>b</td></tr></table>'),
    /^<p>a<\/p><div [^>]*tabindex="0"><table>.*<\/table><\/div>$/,
  );
});

test('what only looks like a tag, in words or in a value, stays', () => {
  const body = '<p>a &lt;table&gt;</p><p><img src="/a.png" alt="<table> <h4>"></p>';
  assert.equal(outlined(body), body);
});
