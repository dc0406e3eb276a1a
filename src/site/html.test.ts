import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attributes, html } from './html.ts';

const text = (value: unknown): string => String(value);

test('text is escaped, in a hole of text and in an attribute', () => {
  assert.equal(
    text(html`<p title="${'"a"'}">${"<b> & 'c'"}</p>`),
    '<p title="&quot;a&quot;">&lt;b&gt; &amp; &#39;c&#39;</p>',
  );
});

test('Html stands as it is, lists are joined, null and false are left out, numbers stand', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
  assert.equal(text(html`<ul>${items}${null}${false}${0}</ul>`), '<ul><li>a</li><li>b</li>0</ul>');
});

test('an address that would run code becomes #, however it is hidden', () => {
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '\u0001vbscript:x',
  ]) {
    assert.equal(text(html`<a href="${address}">x</a>`), '<a href="#">x</a>', address);
  }
});

test('http, https, mailto and relative addresses stand', () => {
  for (const address of [
    'https://a.example/',
    'http://a.example/',
    'mailto:a@b.example',
    '/a:b',
    '?reply=1#x',
    '#a:b',
    'a/b',
  ]) {
    assert.equal(text(html`<a href="${address}">x</a>`), `<a href="${address}">x</a>`);
  }
});

test('attributes are named by the code, escaped, left out when null or false, and bare when true', () => {
  const made = attributes({ required: true, value: '"', title: null, lang: false, width: 3 });
  assert.equal(text(html`<input name="a"${made}>`), '<input name="a" required value="&quot;" width="3">');
});

test('attributes check addresses too, and refuse what runs code', () => {
  assert.equal(text(html`<a${attributes({ href: 'javascript:x' })}>x</a>`), '<a href="#">x</a>');
  for (const name of ['onclick', 'style', 'a b', 'x"']) assert.throws(() => attributes({ [name]: 'x' }), TypeError);
});

test('a hole that cannot be made safe is an error of the template', () => {
  const hostile = 'x';
  assert.throws(() => html`<a href=${hostile}>x</a>`, TypeError);
  assert.throws(() => html`<a href='${hostile}'>x</a>`, TypeError);
  assert.throws(() => html`<script>${hostile}</script>`, TypeError);
  assert.throws(() => html`<style>${hostile}</style>`, TypeError);
  assert.throws(() => html`<!-- ${hostile} -->`, TypeError);
  assert.throws(() => html`<p ${hostile}>x</p>`, TypeError);
  assert.throws(() => html`<p onclick="${hostile}">x</p>`, TypeError);
  assert.throws(() => html`<p style="${hostile}">x</p>`, TypeError);
  assert.throws(() => html`<p title="${html`<b>x</b>`}">x</p>`, TypeError);
  assert.throws(() => html`<p>${attributes({ title: 'x' })}</p>`, TypeError);
});

test('a title and a text area hold escaped text', () => {
  assert.equal(text(html`<title>${'</title>'}</title>`), '<title>&lt;/title&gt;</title>');
  assert.equal(text(html`<textarea>${'</textarea>'}</textarea>`), '<textarea>&lt;/textarea&gt;</textarea>');
});

test('no string opens a tag or leaves its attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hostile) => {
      const made = text(html`<p title="${hostile}">${hostile}</p>`);
      const inside = made.slice('<p title="'.length, -'</p>'.length);
      assert.equal(inside.replace('">', '').search(/[<>"']/), -1);
    }),
  );
});
