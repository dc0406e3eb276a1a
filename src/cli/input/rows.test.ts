import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LARGEST } from './largest.ts';
import { type Row, rowsOf } from './rows.ts';

/** The rows of bytes that come in pieces of some length. */
async function rows(bytes: Uint8Array, piece = 5): Promise<Row[]> {
  return all(
    (async function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    })(),
  );
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rowsOf(stream)) found.push(row);
  return found;
}

test('rows are cut at line feeds alone, counted with the blank ones', async () => {
  const text = '\ufeff{"a":"x\u2028y\u2029z"}\r\n\r\n  \n{"b":"𝔘"}';
  assert.deepEqual(await rows(Buffer.from(text)), [
    { line: 1, content: '{"a":"x\u2028y\u2029z"}\r' },
    { line: 4, content: '{"b":"𝔘"}' },
  ]);
});

test('rows in UTF-16 are known by its mark; one that is not UTF-8 is read as an old encoding', async () => {
  const little = Buffer.from('\ufeff{"a":"é"}\n{"b":"𝔘"}\n', 'utf16le');
  const read = [
    { line: 1, content: '{"a":"é"}' },
    { line: 2, content: '{"b":"𝔘"}' },
  ];
  assert.deepEqual(await rows(little), read);
  assert.deepEqual(await rows(Buffer.from(little).swap16()), read);
  assert.deepEqual(await rows(Buffer.from('{"a":"Jos\xe9"}\n{"b":1}', 'latin1')), [
    { line: 1, content: '{"a":"José"}' },
    { line: 2, content: '{"b":1}' },
  ]);
});

test('a row that no story is as large as is told, held nowhere, and the rest goes on', async () => {
  const chunk = new Uint8Array(1024 * 1024).fill(97);
  const found = await all(
    (async function* () {
      for (let size = 0; size <= LARGEST; size += chunk.length) yield chunk;
      yield Buffer.from('\n{"id":"b"}\n');
    })(),
  );
  assert.deepEqual(found, [
    { line: 1, error: 'larger than 64 MB; give many texts as JSONL, a row each' },
    { line: 2, content: '{"id":"b"}' },
  ]);
});

test('a stream that breaks off gives what came before, and says so', async () => {
  const found = await all(
    (async function* () {
      yield Buffer.from('{"id":"a"}\n{"id":');
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    })(),
  );
  assert.deepEqual(found, [
    { line: 1, content: '{"id":"a"}' },
    { line: 2, error: 'cannot be read further (EIO)' },
  ]);
});
