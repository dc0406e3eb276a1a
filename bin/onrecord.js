#!/usr/bin/env node
// Plain JavaScript, so that an old Node answers with one clear line instead of a syntax error.
// Onrecord runs on the Node that stands in devDependencies; whatever Node was found first hands over to that one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 26;
const found = Number(process.versions.node.split('.')[0]);

if (found >= NEEDED) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/onrecord', import.meta.url)));
  const { main } = await import('../src/cli/index.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
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
