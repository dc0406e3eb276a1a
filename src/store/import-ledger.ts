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
  const { source, kind, sourceId, ourId, hash } = entry;
  await writing
    .insertInto('import_ledger')
    .values({ source, kind, source_id: sourceId, our_id: ourId, hash, at: now })
    .onConflict((on) => on.columns(['source', 'kind', 'source_id']).doUpdateSet({ our_id: ourId, hash, at: now }))
    .execute();
}
