#!/usr/bin/env node
// Plain JavaScript, so that an old Node answers with one clear line instead of a syntax error.
// Onrecord runs on the Node that stands in devDependencies; whatever Node was found first hands over to that one.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 26;
const found = Number(process.versions.node.split('.')[0]);

if (found >= NEEDED) {
  const { enableCompileCache } = await import('node:module');
  const { setFlagsFromString } = await import('node:v8');
  enableCompileCache(pathTo('node_modules/.cache/onrecord'));
  // Most commands end before V8 is warm: optimising what is called a few hundred times takes longer than it saves.
  setFlagsFromString('--invocation-count-for-maglev=2000');
  const { main } = await import(isBuilt() ? '../dist/program/cli.js' : '../src/cli/index.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const own = pathTo('node_modules/node/bin/node');
  if (!existsSync(own)) {
    console.error(
      `onrecord needs Node ${NEEDED} (this is ${process.versions.node}). Run "npm ci" here: it brings the right one.`,
    );
    process.exit(1);
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}

/** Whether scripts/build-program.js has run since anything in src/ changed. */
function isBuilt() {
  const program = statSync(pathTo('dist/program/cli.js'), { throwIfNoEntry: false });
  return program !== undefined && !holdsNewer(pathTo('src'), program.mtimeMs);
}

function holdsNewer(folder, time) {
  if (statSync(folder).mtimeMs > time) return true;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return holdsNewer(path, time);
    return !entry.name.endsWith('.test.ts') && statSync(path).mtimeMs > time;
  });
}

function pathTo(name) {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}
