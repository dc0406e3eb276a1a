import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const CLEAN = 'The ferry sails on 3 March 2026, said Runa Holm, the harbour master.\n';
// CRLF, and a letter of two units before the finding.
const DAMAGED =
  'The 𝔘-boat sank on 3 March 2026.\r\n\r\n𝔘 Rain fell. That number will rise, Runa Holm said.\r\n\r\nClick to comment\r\n';

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

async function check(args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [BIN, 'check', ...args], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

file('clean.txt', CLEAN);
file('damaged.txt', DAMAGED);

describe('onrecord check', () => {
  test('prints file:line:column, columns in UTF-16 units, lines as CRLF ends them, the path as it was given', async () => {
    const { code, out } = await check(['damaged.txt', 'clean.txt']);
    assert.deepEqual(
      out.split('\n').map((line) => line.replace(/: “.*/, '')),
      ['damaged.txt:3:15: warning dangling-reference', 'damaged.txt:5:1: error page-furniture', ''],
    );
    assert.equal(code, 0, 'findings alone are no failure');
  });

  test('--fail-on sets the exit status: 1 from its severity on', async () => {
    const codes = await Promise.all(
      [
        ['damaged.txt', '--fail-on', 'error'],
        ['damaged.txt', '--fail-on', 'note'],
        ['clean.txt', '--fail-on', 'warning'],
      ].map(async (args) => (await check(args)).code),
    );
    assert.deepEqual(codes, [1, 1, 0]);
  });

  test('what is used wrongly is said in one line, with status 2', async () => {
    const { code, err, out } = await check(['clean.txt', '--fail-on', 'fatal']);
    assert.equal(code, 2);
    assert.match(err, /--fail-on takes error, warning or note, not "fatal"/);
    assert.equal(out, '');
    const two = await check(['clean.txt', 'damaged.txt', '--before', 'clean.txt']);
    assert.equal(two.code, 2);
    assert.match(two.err, /--before goes with one text/);
  });

  test('what cannot be read is named, the rest is checked, and the status is 1', async () => {
    const { code, out, err } = await check(['nowhere.txt', 'damaged.txt']);
    assert.equal(code, 1);
    assert.match(err, /nowhere\.txt: there is no such file or folder/);
    assert.match(out, /^damaged\.txt:3:15/);
  });

  test('standard input is checked as a file named -', async () => {
    const { out } = await check(['-'], DAMAGED);
    assert.match(out, /^-:3:15: warning dangling-reference/);
  });

  test('JSON holds every finding with its place', async () => {
    const { out } = await check(['damaged.txt', '--format', 'json']);
    const { findings } = JSON.parse(out);
    assert.equal(findings.length, 2);
    const [first] = findings;
    assert.deepEqual(Object.keys(first).sort(), [
      'column',
      'end',
      'file',
      'line',
      'message',
      'remedy',
      'rule',
      'severity',
      'start',
    ]);
    assert.equal(first.file, 'damaged.txt');
    assert.equal(DAMAGED.slice(first.start, first.end), 'That number');
    const clean = await check(['clean.txt', '--format', 'json']);
    assert.deepEqual(JSON.parse(clean.out), { findings: [] });
  });

  test('--before finds what fell away since the earlier revision', async () => {
    file('before.txt', 'About 40 boats sank on 3 March 2026. The rope was rotten, engineer Tor Vane said.\n');
    file('after.txt', 'The boats sank on 3 March 2026: 40 boats sank. The rope was rotten.\n');
    const { out } = await check(['after.txt', '--before', 'before.txt', '--format', 'json']);
    const rules = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
    assert.ok(rules.includes('lost-in-revision'), out);
    const missing = await check(['after.txt', '--before', 'none.txt']);
    assert.equal(missing.code, 1);
    assert.match(missing.err, /none\.txt cannot be read/);
  });

  test('--before takes the article out of a page, and goes with one text, however it is named', async () => {
    file('before.html', '<article><p>The rope was rotten, engineer Tor Vane said on the quay.</p></article>');
    file('after.txt', 'The rope was rotten. It was on the quay.\n');
    const { out } = await check(['after.txt', '--before', 'before.html']);
    assert.match(out, /lost-in-revision: “The rope was rotten\.?” was attributed to Tor Vane before/);
    file('two.jsonl', '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n');
    for (const args of [
      ['two.jsonl', '--before', 'before.html'],
      ['after.txt', '--before', 'two.jsonl'],
      ['-', '--before', '-'],
    ]) {
      const { code, out, err } = await check(args);
      assert.equal(out, '');
      assert.match(err, /^onrecord check: .*(goes with one text|holds several texts|holds one text).*\n$/);
      assert.equal(code, args[2] === 'two.jsonl' ? 1 : 2);
    }
  });

  test('a finding is one line, whatever a row calls itself', async () => {
    file(
      'names.jsonl',
      JSON.stringify({ id: 'a\nb\u001b[2Jc', text: 'Rain fell. That number will rise, Runa Holm said.' }),
    );
    const { out } = await check(['names.jsonl']);
    assert.match(out, /^names\.jsonl#a b\ufffd\[2Jc:1:12: warning [^\n]+\n$/);
  });

  test('rows are named by file and id; stories of a pile are checked against each other', async () => {
    const wire =
      'A gate of the Brekke dam stuck open on Sunday night and the river Lomma left its bed below the town of Tolven, where sixty houses and fourteen boats were under water at noon and the school at the mill stayed shut.';
    const rows = [
      { id: 'w1', outlet: 'Delta Wire', published: '2026-03-09', text: wire },
      { outlet: 'Newsbarn', published: '2026-03-10', text: `${wire}\n\nClick to comment` },
    ];
    file('pile.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
    const { out } = await check(['pile.jsonl']);
    assert.deepEqual(
      out.split('\n').map((line) => line.split(' ').slice(0, 3).join(' ')),
      ['pile.jsonl#2:1:1: warning copied-text:', 'pile.jsonl#2:3:1: error page-furniture:', ''],
    );
  });
});

describe('onrecord check --format sarif', () => {
  test('is a log of SARIF 2.1.0: all that the format requires, relative paths, results also where there are none', async () => {
    file(
      'page.html',
      '<article><h1>Boats sank</h1><p>Rain fell on the quay. That number will rise, Runa Holm said.</p></article>',
    );
    const { out } = await check([
      'damaged.txt',
      join(folder, 'damaged.txt'),
      'page.html',
      'nowhere.txt',
      '--format',
      'sarif',
    ]);
    const log = JSON.parse(out);
    assertSarif(log);
    const [run] = log.runs;
    const places = run.results.map((result: SarifResult) => {
      const { artifactLocation, region } = result.locations[0]!.physicalLocation;
      return [result.ruleId, artifactLocation.uri, region?.startLine, region?.startColumn];
    });
    const { region } = run.results[0].locations[0].physicalLocation;
    assert.deepEqual([region.endLine, region.endColumn], [3, 26], 'columns and offsets name the same words');
    const absolute = pathToFileURL(join(folder, 'damaged.txt')).href;
    assert.deepEqual(places, [
      ['dangling-reference', 'damaged.txt', 3, 15],
      ['page-furniture', 'damaged.txt', 5, 1],
      ['dangling-reference', absolute, 3, 15],
      ['page-furniture', absolute, 5, 1],
      ['dangling-reference', 'page.html', undefined, undefined],
    ]);
    assert.equal(run.invocations[0].executionSuccessful, false);
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /nowhere\.txt/);

    const clean = JSON.parse((await check(['clean.txt', '--format', 'sarif'])).out);
    assertSarif(clean);
    assert.deepEqual(clean.runs[0].results, []);
    assert.equal(clean.runs[0].invocations[0].executionSuccessful, true);
  });
});

interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string };
      region?: { startLine: number; startColumn: number; charOffset: number; charLength: number };
    };
  }[];
}

/** The properties that SARIF 2.1.0 (OASIS, sections 3.13 to 3.30) requires of what is written, and their limits. */
function assertSarif(log: {
  version: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string; shortDescription: { text: string } }[] } };
    columnKind: string;
    invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[];
    results: SarifResult[];
  }[];
}): void {
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  for (const { tool, columnKind, invocations, results } of log.runs) {
    assert.ok(tool.driver.name.length > 0);
    assert.equal(new Set(tool.driver.rules.map(({ id }) => id)).size, tool.driver.rules.length, 'rule ids are unique');
    for (const { shortDescription } of tool.driver.rules) assert.ok(shortDescription.text.length > 0);
    assert.equal(columnKind, 'utf16CodeUnits');
    for (const { executionSuccessful, toolExecutionNotifications } of invocations) {
      assert.equal(typeof executionSuccessful, 'boolean');
      for (const { message } of toolExecutionNotifications) assert.ok(message.text.length > 0);
    }
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
      assert.ok(['none', 'note', 'warning', 'error'].includes(level));
      assert.ok(message.text.length > 0);
      for (const { physicalLocation } of locations) {
        assert.ok(URL.canParse(physicalLocation.artifactLocation.uri, 'file:///'));
        const { region } = physicalLocation;
        if (!region) continue;
        assert.ok(region.startLine >= 1 && region.startColumn >= 1 && region.charOffset >= 0 && region.charLength >= 1);
      }
    }
  }
}
