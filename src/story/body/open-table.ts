import type { Builder, Tag } from './builder.ts';
import { Flow, inlineOf, joinRuns, withoutSmall } from './flow.ts';
import { type Cell, NO_SCRIPT, type Row, type Table } from './tree.ts';

export const TABLE_TAGS: ReadonlySet<string> = new Set('caption table tbody td tfoot th thead tr'.split(' '));

const PARTS = { thead: 'head', tbody: 'body', tfoot: 'foot' } as const;
const ALL_BUT_TABLE = new Set([...TABLE_TAGS].filter((tag) => tag !== 'table'));
const IN_PART = new Set('caption td th tr'.split(' '));
const IN_ROW = new Set('caption td th'.split(' '));

export function openTable(builder: Builder): void {
  builder.closeText();
  const { flow: outer, figure } = builder.context;
  const table: Table = { kind: 'table', caption: [], head: [], body: [], foot: [] };
  builder.pushDeeper('table', { table: { table, part: 'body', row: null }, list: null, figure: null }, () => {
    if (table.head.length + table.body.length + table.foot.length > 0) {
      outer.add(table);
      figure?.captioned.push(table);
    } else if (table.caption.length > 0) {
      outer.add({ kind: 'p', script: NO_SCRIPT, runs: withoutSmall(table.caption) });
    }
  });
}

export function openPart(builder: Builder, tag: Tag): void {
  closeWithin(builder, ALL_BUT_TABLE);
  const open = builder.context.table;
  if (!open) {
    builder.pushBoundary(tag.name);
    return;
  }
  open.part = tag.name === 'thead' || tag.name === 'tfoot' ? PARTS[tag.name] : 'body';
  builder.push(tag.name, {}, () => {
    open.part = 'body';
  });
}

export function openRow(builder: Builder): void {
  closeWithin(builder, IN_PART);
  const open = builder.context.table;
  if (!open) {
    builder.pushBoundary('tr');
    return;
  }
  const row: Row = [];
  open.row = row;
  builder.push('tr', {}, () => {
    if (row.length > 0) open.table[open.part].push(row);
    open.row = null;
  });
}

export function openCell(builder: Builder, tag: Tag): void {
  closeWithin(builder, IN_ROW);
  const open = builder.context.table;
  if (!open) {
    builder.pushBoundary(tag.name);
    return;
  }
  if (!open.row) openRow(builder);
  const row = open.row;
  const flow = new Flow();
  builder.push(tag.name, { flow, table: null, list: null, figure: null, inCaption: false }, () => {
    const blocks = flow.take();
    // A heading that says nothing is an empty corner.
    const corner = blocks.length === 0 ? { kind: 'td' as const, scope: null } : {};
    row?.push({ ...cellOf(tag), ...corner, blocks });
  });
}

export function openCaption(builder: Builder): void {
  closeWithin(builder, ALL_BUT_TABLE);
  const open = builder.context.table;
  if (!open) {
    builder.pushBoundary('caption');
    return;
  }
  const outer = builder.context.flow;
  const flow = new Flow();
  builder.push('caption', { flow, inCaption: true }, () => {
    const blocks = flow.take();
    for (const block of blocks) if (block.kind === 'figure') outer.add(block);
    open.table.caption = joinRuns(open.table.caption, inlineOf(blocks));
  });
}

function closeWithin(builder: Builder, tags: ReadonlySet<string>): void {
  builder.closeOutermost(
    (tag) => tags.has(tag),
    (tag) => tag === 'table',
  );
}

function cellOf(tag: Tag): Omit<Cell, 'blocks'> {
  const scope = (tag.get('scope') ?? '').toLowerCase();
  return {
    kind: tag.name === 'th' ? 'th' : 'td',
    scope: tag.name === 'th' && /^(?:col|row|colgroup|rowgroup)$/.test(scope) ? scope : null,
    colspan: spanOf(tag.get('colspan'), 100),
    rowspan: spanOf(tag.get('rowspan'), 1000),
  };
}

function spanOf(value: string | null, most: number): number {
  return value && /^\d{1,5}$/.test(value) ? Math.min(Math.max(Number(value), 1), most) : 1;
}
