import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#reading';
import { buildRecord } from '../build-record.ts';

function sourcing(text: string) {
  const [sources] = buildRecord([{ id: 'one', reading: read(text) }]).sourcing;
  return sources;
}

test('every source is counted once, officials among them', () => {
  const sources = sourcing(
    'Mayor Nadia Velling said the bridge was old. Velling added that it would close. A resident said it shook.',
  );
  assert.equal(sources?.named, 1);
  assert.equal(sources?.unnamed, 1);
  assert.equal(sources?.officials, 1);
  assert.equal(sources?.wordsBySpeaker[0]?.speaker, 'Nadia Velling');
});

test('"she" whom the text leaves open is no named source', () => {
  const sources = sourcing('“The bridge is old,” she said.');
  assert.equal(sources?.named, 0);
  assert.equal(sources?.unnamed, 1);
});
