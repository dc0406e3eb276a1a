import type { Db, Writing } from './schema.ts';

/** One item of an import: where it came from, which of ours it became, and a hash of it as it was then. */
export interface LedgerEntry {
  /** The import's source, such as the old site's address. */
  source: string;
  kind: 'story' | 'comment' | 'media' | 'section' | 'topic' | 'author';
  sourceId: string;
  ourId: number;
  hash: string;
}

/** What an earlier run made of an item; null where none did. */
export async function ledgerEntry(
  db: Db,
  { source, kind, sourceId }: Pick<LedgerEntry, 'source' | 'kind' | 'sourceId'>,
): Promise<{ ourId: number; hash: string } | null> {
  const found = await db
    .selectFrom('import_ledger')
    .select(['our_id', 'hash'])
    .where('source', '=', source)
    .where('kind', '=', kind)
    .where('source_id', '=', sourceId)
    .executeTakeFirst();
  return found ? { ourId: found.our_id, hash: found.hash } : null;
}

/** Notes in the ledger what an item became, in the transaction that made it. */
export async function putLedgerEntry(writing: Writing, entry: LedgerEntry, now: number): Promise<void> {
  await putLedgerEntries(writing, [entry], now);
}

/** Entries in one statement; more of them than that would have too many parameters. */
const AT_ONCE = 500;

/** Notes what many items became. An item that is noted already gets the new entry. */
export async function putLedgerEntries(writing: Writing, entries: readonly LedgerEntry[], now: number): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const rows = entries.slice(from, from + AT_ONCE).map(({ source, kind, sourceId, ourId, hash }) => ({
      source,
      kind,
      source_id: sourceId,
      our_id: ourId,
      hash,
      at: now,
    }));
    await writing
      .insertInto('import_ledger')
      .values(rows)
      .onConflict((on) =>
        on.columns(['source', 'kind', 'source_id']).doUpdateSet(({ ref }) => ({
          our_id: ref('excluded.our_id'),
          hash: ref('excluded.hash'),
          at: ref('excluded.at'),
        })),
      )
      .execute();
  }
}
