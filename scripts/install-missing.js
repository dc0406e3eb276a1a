// Brings what is missing before `npm start` and `npm test`, on a fresh machine too. Plain JavaScript: any Node from 20 on runs it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const stamp = new URL('node_modules/.installed-from', root);
const lockfile = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');

if (!isInstalled()) {
  console.error('onrecord: installing packages (once) ...');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund'],
    'npm could not install the packages. Is the npm registry reachable? Then run "npm ci" here.',
  );
  writeFileSync(stamp, lockfile);
}
if (process.argv.includes('--with-browser') && !findBrowser()) installBrowser();

/** Installed by us from this lockfile, or by hand with a lockfile that npm left inside node_modules. */
function isInstalled() {
  if (!existsSync(new URL('node_modules/node/bin/node', root))) return false;
  if (!existsSync(stamp)) {
    writeFileSync(stamp, lockfile);
    return true;
  }
  return readFileSync(stamp, 'utf8') === lockfile;
}

function findBrowser() {
  return [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
}

function installBrowser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    console.error(
      'onrecord: the browser tests need Chromium. Install it, or name it: CHROMIUM=/path/to/chromium npm test',
    );
    process.exit(1);
  }
  console.error('onrecord: installing Chromium for the browser tests (once) ...');
  run('apt-get', ['update', '-q'], 'apt-get update failed. Install Chromium by hand, then run "npm test" again.');
  run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    'Chromium could not be installed. Install it by hand, then run "npm test" again.',
  );
}

function run(command, args, advice) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status === 0) return;
  console.error(`onrecord: ${advice}`);
  process.exit(1);
}
