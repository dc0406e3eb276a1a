import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LedgerEntry, ledgerEntry, putLedgerEntries, putLedgerEntry } from './import-ledger.ts';
import { eachEngine } from './testing/each-engine.ts';

eachEngine('the ledger of imports', (engine) => {
  const entry = (number: number, hash: string): LedgerEntry => ({
    ...{ source: 'wordpress:courier.example', kind: 'comment', sourceId: String(number), ourId: number * 10, hash },
  });

  test('keeps what each item became, and the newest word of it', async () => {
    const store = await engine.open();
    await store.write((writing) => putLedgerEntries(writing, [], 1));
    const many = Array.from({ length: 1200 }, (_, index) => entry(index, 'first'));
    await store.write((writing) => putLedgerEntries(writing, many, 1));
    await store.write((writing) => putLedgerEntries(writing, [entry(7, 'second'), entry(2000, 'first')], 2));
    await store.write((writing) => putLedgerEntry(writing, { ...entry(8, 'third'), ourId: 5 }, 3));
    const found = await Promise.all([7, 8, 1199, 2000, 3000].map((number) => ledgerEntry(store.db, entry(number, ''))));
    assert.deepEqual(found, [
      { ourId: 70, hash: 'second' },
      { ourId: 5, hash: 'third' },
      { ourId: 11990, hash: 'first' },
      { ourId: 20000, hash: 'first' },
      null,
    ]);
  });

  test('keeps kinds and sources apart', async () => {
    const store = await engine.open();
    await store.write((writing) => putLedgerEntry(writing, entry(1, 'a'), 1));
    assert.equal(await ledgerEntry(store.db, { ...entry(1, ''), kind: 'story' }), null);
    assert.equal(await ledgerEntry(store.db, { ...entry(1, ''), source: 'wordpress:other.example' }), null);
  });
});
