import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** What each room may import of our own, and of packages: the walls of ARCHITECTURE.md. */
const ROOMS: Record<string, { rooms: string[]; packages?: string[]; node?: boolean }> = {
  text: { rooms: [] },
  reading: { rooms: ['text'] },
  extract: { rooms: ['text'], packages: ['parse5'] },
  findings: { rooms: ['text', 'reading'] },
  record: { rooms: ['text', 'reading', 'findings'] },
  story: { rooms: ['text'], packages: ['parse5'] },
  comments: { rooms: ['text', 'story'] },
  site: { rooms: ['text', 'reading', 'findings', 'record', 'story', 'comments'] },
  feeds: { rooms: ['text', 'reading', 'findings', 'record', 'story', 'site'] },
  store: {
    rooms: ['text', 'reading', 'findings', 'record', 'story', 'comments', 'site', 'feeds'],
    packages: ['kysely', 'pg'],
    node: true,
  },
  newsroom: {
    rooms: ['text', 'reading', 'findings', 'record', 'extract', 'story', 'comments', 'site', 'feeds', 'store'],
    packages: ['nodemailer'],
    node: true,
  },
  exchange: {
    rooms: [
      'text',
      'reading',
      'findings',
      'record',
      'extract',
      'story',
      'comments',
      'site',
      'feeds',
      'store',
      'newsroom',
    ],
    packages: ['saxes', 'ipaddr.js', 'parse5'],
    node: true,
  },
  desk: {
    rooms: ['text', 'reading', 'findings', 'record', 'story', 'comments', 'site', 'store', 'newsroom'],
    node: true,
  },
  server: {
    rooms: [
      'text',
      'reading',
      'findings',
      'record',
      'extract',
      'story',
      'comments',
      'site',
      'feeds',
      'store',
      'newsroom',
      'exchange',
      'desk',
    ],
    packages: ['hono', '@hono/node-server', 'isbot', 'ipaddr.js'],
    node: true,
  },
  cli: {
    rooms: [
      'text',
      'reading',
      'findings',
      'record',
      'extract',
      'story',
      'comments',
      'site',
      'feeds',
      'store',
      'newsroom',
      'exchange',
      'desk',
      'server',
    ],
    node: true,
  },
};

/** These rooms take types alone from those below them. */
const TYPES_ONLY: Record<string, string[]> = {
  store: ['reading', 'findings', 'record', 'comments', 'site', 'feeds'],
  site: ['reading', 'findings', 'record', 'comments'],
  feeds: ['reading', 'findings', 'record', 'site'],
};

/** What makes a result depend on more than its arguments. */
const IMPURE = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|process\.|fetch\(|toLocale\w+\(|Intl\.)/;

interface Import {
  file: string;
  room: string;
  from: string;
  typeOnly: boolean;
}

const files = globSync('src/**/*.ts').map((path) => normalize(path));
const product = files.filter((file) => !file.endsWith('.test.ts') && !file.includes('/testing/'));
const imports = product.flatMap(importsOf);

test('every room imports only the rooms above it, through their doors', () => {
  const wrong = imports
    .filter(({ from }) => from.startsWith('#'))
    .filter(({ room, from }) => from.slice(1) === room || !ROOMS[room]?.rooms.includes(from.slice(1)));
  assert.deepEqual(wrong.map(describe), []);
});

test('rooms that live on types of another room import nothing else of it', () => {
  const wrong = imports.filter(
    ({ room, from, typeOnly }) => from.startsWith('#') && TYPES_ONLY[room]?.includes(from.slice(1)) && !typeOnly,
  );
  assert.deepEqual(wrong.map(describe), []);
});

test('no relative import leaves its room', () => {
  const wrong = imports.filter(
    ({ file, room, from }) => from.startsWith('.') && roomOf(join(dirname(file), from)) !== room,
  );
  assert.deepEqual(wrong.map(describe), []);
});

test('pure rooms touch no node module, clock, chance, locale or network', () => {
  const pure = (room: string): boolean => !ROOMS[room]?.node;
  const wrongImports = imports.filter(({ room, from }) => pure(room) && from.startsWith('node:')).map(describe);
  const wrongCalls = product.filter(
    (file) => pure(roomOf(file)) && !file.endsWith('.client.ts') && IMPURE.test(withoutComments(file)),
  );
  assert.deepEqual([...wrongImports, ...wrongCalls], []);
});

test('packages are used only in the rooms that name them', () => {
  const wrong = imports.filter(({ file, room, from }) => {
    if (file.endsWith('.client.ts') || from.startsWith('.') || from.startsWith('#') || from.startsWith('node:'))
      return false;
    const name = from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/');
    return !ROOMS[room]?.packages?.includes(name);
  });
  assert.deepEqual(wrong.map(describe), []);
});

test('files import each other in no ring', () => {
  const arrows = new Map<string, string[]>();
  for (const { file, from, typeOnly } of imports) {
    if (!from.startsWith('.') || typeOnly) continue;
    arrows.set(file, [...(arrows.get(file) ?? []), normalize(join(dirname(file), from))]);
  }
  assert.deepEqual(findRing(arrows), []);
});

function importsOf(file: string): Import[] {
  const statements = withoutComments(file).matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map(([whole, typeWord, from, dynamic]) => ({
    file,
    room: roomOf(file),
    from: from ?? dynamic ?? '',
    typeOnly: Boolean(typeWord) || onlyTypesNamed(whole),
  }));
}

/** `import { type A, type B }` brings types alone too. */
function onlyTypesNamed(statement: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return Boolean(names?.length) && names!.every((name) => name.startsWith('type '));
}

function roomOf(path: string): string {
  return normalize(path).split('/')[1] ?? '';
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

function describe({ file, from }: Import): string {
  return `${file} imports ${from}`;
}

function findRing(arrows: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of arrows.get(file) ?? []) {
      const ring = visit(next, [...path, file]);
      if (ring.length > 0) return ring;
    }
    done.add(file);
    return [];
  };
  for (const file of arrows.keys()) {
    const ring = visit(file, []);
    if (ring.length > 0) return ring;
  }
  return [];
}
