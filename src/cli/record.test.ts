import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-record-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const ROWS = [
  {
    id: 'one',
    outlet: 'The Oxley Post',
    title: 'Gate sticks <twice>',
    published: '2026-10-02',
    text: '“The gate was never oiled,” said Ada Holt.\n\nThe harbour office said 140 homes were flooded.',
  },
  {
    id: 'two',
    outlet: 'Saltby Mail',
    title: 'More homes',
    published: '2026-10-05',
    text: 'The harbour office said 236 homes were flooded.\n\n“The gate was hardly ever oiled,” Ada Holt said.',
  },
];
const rows = join(folder, 'rows.jsonl');
writeFileSync(rows, ROWS.map((row) => JSON.stringify(row)).join('\n'));

async function run(args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

test('the record as JSON has every part of the contract', async () => {
  const { code, out, err } = await run(['record', rows, '--format', 'json']);
  const record = JSON.parse(out);
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.deepEqual(Object.keys(record), [
    'stories',
    'people',
    'utterances',
    'timeline',
    'ledger',
    'copies',
    'sourcing',
  ]);
  assert.deepEqual(record.stories[0], {
    id: 'one',
    outlet: 'The Oxley Post',
    title: 'Gate sticks <twice>',
    published: '2026-10-02',
  });
  const matter = record.ledger.find((one: { matter: string }) => one.matter === 'homes flooded');
  assert.equal(matter.relation, 'growth');
});

test('the report is a few pages that need nothing else', async () => {
  const out = join(folder, 'report');
  const { code, out: said } = await run(['record', rows, '--out', out]);
  assert.equal(code, 0);
  assert.match(said, /index\.html: 2 stories on record\./);
  const names = readdirSync(out).sort();
  assert.deepEqual(names, [
    'copies.html',
    'differences.html',
    'figures.html',
    'index.html',
    'people.html',
    'record.json',
    'sourcing.html',
    'stories.html',
    'timeline.html',
  ]);
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const page = readFileSync(join(out, name), 'utf8');
    assert.doesNotMatch(page, /<script|url\(\/|src="|@import/);
    for (const [, file = '', anchor] of page.matchAll(/href="([a-z0-9-]+\.html)?(?:#([^"]+))?"/g)) {
      const target = readFileSync(join(out, file || name), 'utf8');
      if (anchor !== undefined)
        assert.ok(target.includes(`id="${anchor}"`), `${name}: ${file}#${anchor} leads nowhere`);
    }
  }
  assert.match(readFileSync(join(out, 'stories.html'), 'utf8'), /Gate sticks &lt;twice&gt;/);
});

test('the report of many stories is many pages, whose pagers name the near ones and the ends', async () => {
  const path = join(folder, 'many.jsonl');
  const all = Array.from({ length: 900 }, (_, at) => ({
    id: `n${at}`,
    outlet: 'Post',
    text: `The bell rang ${at} times.`,
  }));
  writeFileSync(path, all.map((row) => JSON.stringify(row)).join('\n'));
  const out = join(folder, 'many');
  assert.equal((await run(['record', path, '--out', out])).code, 0);
  assert.equal(readdirSync(out).filter((name) => name.startsWith('stories')).length, 30);
  const page = readFileSync(join(out, 'stories-10.html'), 'utf8');
  const pager = /<nav class="pager"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '';
  assert.deepEqual(
    pager
      .replace(/<[^>]+>/g, '')
      .trim()
      .split(/\s+/),
    ['1', '…', '6', '7', '8', '9', '10', '11', '12', '13', '14', '…', '30'],
  );
});

test('a row that cannot be read is told, the rest goes on record, and the status says so', async () => {
  const path = join(folder, 'bad.jsonl');
  writeFileSync(path, `${JSON.stringify(ROWS[0])}\nno json\n`);
  const { code, out, err } = await run(['record', path, '--format', 'json']);
  assert.equal(code, 1);
  assert.equal(JSON.parse(out).stories.length, 1);
  assert.match(err, /bad\.jsonl:2: the row is no JSON/);
});

test('two rows with one id stay two stories', async () => {
  const path = join(folder, 'twins.jsonl');
  writeFileSync(path, ROWS.map((row) => JSON.stringify({ ...row, id: 'same' })).join('\n'));
  const { out } = await run(['record', path, '--format', 'json']);
  assert.deepEqual(
    JSON.parse(out).stories.map(({ id }: { id: string }) => id),
    ['same', 'same-2'],
  );
});

test('any number of rows with one id stay stories of their own, each with a free id', async () => {
  const path = join(folder, 'same.jsonl');
  const ids = ['same', 'same-2', ...Array.from({ length: 3000 }, () => 'same')];
  writeFileSync(path, ids.map((id) => JSON.stringify({ id, text: 'Rain.' })).join('\n'));
  const { code, out } = await run(['record', path, '--format', 'json']);
  const told: string[] = JSON.parse(out).stories.map(({ id }: { id: string }) => id);
  assert.equal(code, 0);
  assert.deepEqual(told.slice(0, 4), ['same', 'same-2', 'same-3', 'same-4']);
  assert.equal(new Set(told).size, ids.length);
});

test('nothing that a row brings runs in the report, or names a file of it', async () => {
  const path = join(folder, 'hostile.jsonl');
  const mark = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  const urls = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    '//evil.example/',
    'https://x.example/"onclick="alert(1)',
  ];
  const all = ['../../x', mark, 'a'.repeat(300), '__proto__'].map((id, at) => ({
    id,
    outlet: `${mark}${at}`,
    title: `</title>${mark}`,
    url: urls[at],
    text: `“The gate ${mark} was never oiled,” said Ada Holt of <svg onload=alert(1)>.`,
  }));
  writeFileSync(path, all.map((row) => JSON.stringify(row)).join('\n'));
  const out = join(folder, 'hostile');
  assert.equal((await run(['record', path, '--out', out])).code, 0);
  for (const name of readdirSync(out)) {
    if (name === 'record.json') continue;
    const page = readFileSync(join(out, name), 'utf8');
    assert.doesNotMatch(page, /<script|<img|<svg onload|\son[a-z]+=["']|href="(?:javascript:|\s|\/\/)/i, name);
    assert.match(name, /^[a-z-]+(?:-\d+)?\.html$/);
  }
  assert.deepEqual(
    JSON.parse(readFileSync(join(out, 'record.json'), 'utf8')).stories.map(({ id }: { id: string }) => id),
    all.map(({ id }) => id),
  );
});

test('a report that is made again leaves no page of the former one, and nothing else is touched', async () => {
  const path = join(folder, 'sixty.jsonl');
  const row = (at: number) => JSON.stringify({ id: `n${at}`, text: `The bell rang ${at} times.` });
  writeFileSync(path, Array.from({ length: 60 }, (_, at) => row(at)).join('\n'));
  const out = join(folder, 'again');
  await run(['record', path, '--out', out]);
  assert.equal(existsSync(join(out, 'stories-2.html')), true);
  writeFileSync(join(out, 'notes-2.html'), 'mine');
  assert.equal((await run(['record', rows, '--out', out])).code, 0);
  assert.equal(existsSync(join(out, 'stories-2.html')), false);
  assert.equal(existsSync(join(out, 'notes-2.html')), true);
});

test('a folder that cannot be written is one clear line', async () => {
  const file = join(folder, 'taken');
  writeFileSync(file, 'a file');
  const { code, err } = await run(['record', rows, '--out', join(file, 'report')]);
  assert.equal(code, 1);
  assert.match(err, /cannot write to .*taken.*Name another folder with --out\.\n$/);
  assert.equal(err.trim().split('\n').length, 1);
});

test('wrong use exits 2 with what to do; nothing to read exits 1', async () => {
  assert.equal((await run(['record'])).code, 2);
  assert.equal((await run(['record', rows, '--format', 'pdf'])).code, 2);
  const { code, err } = await run(['record', join(folder, 'nowhere')]);
  assert.equal(code, 1);
  assert.match(err, /no story could be read/);
  assert.equal(existsSync(join(folder, 'report-of-nothing')), false);
});
