import cluster from 'node:cluster';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import type { Newsroom } from '#newsroom';
import { Failure, readArguments, readNumber, WrongUse } from './arguments.ts';
import { mailFromEnvironment } from './mail-from-environment.ts';
import { type NewsroomPlace, newsroomPlace } from './newsroom-place.ts';

const USAGE = `onrecord start [options]
Serves a newsroom: the site for readers, the desk for those who write.

  --dir DIR      folder of the newsroom (newsroom); made with an example edition where there is none
  --host HOST    address to listen on (127.0.0.1; 0.0.0.0 for all)
  --port PORT    port to listen on (4000)
  --workers N    processes that serve together (1)
  --empty        make a new newsroom without the example edition
  --help

In the environment:
  ONRECORD_URL               https://…: the address that readers use, where a proxy stands in front
  ONRECORD_SMTP              smtp://user:password@host:587?from=desk@courier.example: sends mail
  DATABASE_URL               postgres://…: keep the facts there instead of in the folder
  ONRECORD_TRUSTED_PROXIES   addresses or networks of proxies in front, with commas between
  ONRECORD_METRICS=open      let anybody read /metrics, not this machine alone
`;

interface StartOptions extends NewsroomPlace {
  /** Address that readers use; undefined for the one that is listened on. */
  publicUrl: string | undefined;
  host: string;
  port: number;
  workers: number;
  empty: boolean;
}

/** `onrecord start`: serves until it is told to stop. */
export async function startCommand(args: string[]): Promise<number> {
  // What a server makes for a request is gone with it: a young generation that stays small saves 25 MB and no time.
  setFlagsFromString('--semi-space-growth-factor=1');
  if (cluster.isWorker) return serveAsWorker();
  const options = readOptions(args);
  if (options === null) return 0;
  const { claimNewsroom } = await import('#store');
  const claim = options.databaseUrl === undefined ? claimNewsroom(options.dir) : { release() {} };
  if (!claim)
    throw new Failure(
      `onrecord start: the newsroom in ${options.dir} is served by another process already. Stop that one, or name another folder with --dir.`,
    );
  try {
    return options.workers === 1 ? await serveAlone(options) : await serveTogether(options);
  } finally {
    claim.release();
  }
}

function readOptions(args: string[]): StartOptions | null {
  const { values, positionals } = readArguments('start', args, {
    dir: { type: 'string', default: 'newsroom' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '4000' },
    workers: { type: 'string', default: '1' },
    empty: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return null;
  }
  refuseWords(positionals);
  return {
    ...newsroomPlace(values.dir),
    publicUrl: publicUrl(),
    host: values.host,
    port: readNumber('start', 'port', values.port, 0, 65_535),
    workers: readNumber('start', 'workers', values.workers, 1, 128),
    empty: values.empty,
  };
}

async function serveAlone(options: StartOptions): Promise<number> {
  const { serve } = await import('#server');
  const serving = await serve({ ...options, ...fromEnvironment() }).catch((error) => failedToListen(error, options));
  const address = addressOf(serving.host, serving.port);
  await greet(serving.newsroom, options, address);
  await untilToldToStop();
  await serving.close();
  return 0;
}

/** Prepares the newsroom here and leaves serving to the workers. */
async function serveTogether(options: StartOptions): Promise<number> {
  const { startWorkers } = await import('#server');
  const { openNewsroom } = await import('#newsroom');
  const port = await freePort(options).catch((error) => failedToListen(error, options));
  const newsroom = await openNewsroom({ ...options, everySeconds: 0 });
  try {
    await prepare(newsroom, options, addressOf(options.host, port));
    const workers = await startWorkers(options.workers, { ONRECORD_WORKER: JSON.stringify({ ...options, port }) });
    await greet(newsroom, options, addressOf(options.host, port));
    await untilToldToStop();
    await workers.close();
    return 0;
  } finally {
    await newsroom.close();
  }
}

async function serveAsWorker(): Promise<number> {
  const { serve } = await import('#server');
  const options: StartOptions = JSON.parse(process.env.ONRECORD_WORKER ?? '{}');
  const serving = await serve({ ...options, ...fromEnvironment(), reusePort: process.platform === 'linux' });
  process.send?.('listening');
  await untilToldToStop();
  await serving.close();
  process.disconnect?.();
  return 0;
}

function fromEnvironment() {
  const proxies = process.env.ONRECORD_TRUSTED_PROXIES ?? '';
  return {
    trustedProxies: proxies
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    metricsOpen: process.env.ONRECORD_METRICS === 'open',
  };
}

/** Prepares the newsroom; says where the site is and, while nobody has signed in, how to come to the desk. */
async function greet(newsroom: Newsroom, options: StartOptions, address: string): Promise<void> {
  await prepare(newsroom, options, address);
  const { readSettings } = await import('#store');
  const { name } = await readSettings(newsroom.store.db);
  console.log(`${name}: ${address}/`);
  const link = await firstLink(newsroom);
  if (link) console.log(`The desk: ${address}/desk/sign-in/${link}\nThe link works once, within a day.`);
  else console.log(`The desk: ${address}/desk/`);
}

/** Fills an empty newsroom, whether it was made now or left so by a start that failed; sees to its address. */
async function prepare(newsroom: Newsroom, { empty, publicUrl }: StartOptions, address: string): Promise<void> {
  const { isEmpty, readSettings } = await import('#store');
  const { changeSettings, savePlace } = await import('#newsroom');
  if (await isEmpty(newsroom.store.db)) {
    if (empty) await newsroom.write((desk) => savePlace(desk, 'section', { title: 'News' }));
    else await (await import('#exchange')).loadExampleEdition(newsroom);
  }
  const { baseUrl } = await readSettings(newsroom.store.db);
  const wanted = publicUrl ?? (isOfThisMachine(baseUrl) ? address : baseUrl);
  if (wanted !== baseUrl) await newsroom.write((desk) => changeSettings(desk, { baseUrl: wanted }));
  const mail = mailFromEnvironment(process.env.ONRECORD_SMTP);
  if (mail) await newsroom.write((desk) => changeSettings(desk, { mail }));
}

/** `ONRECORD_URL` without a slash at the end. @throws WrongUse for what is no address of a site. */
function publicUrl(): string | undefined {
  const typed = process.env.ONRECORD_URL;
  if (!typed) return undefined;
  const url = URL.parse(typed);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === '') return url.origin;
  throw new WrongUse(`onrecord start: ONRECORD_URL is an address such as https://courier.example, not "${typed}".`);
}

/** An address that no other machine reaches was never meant for readers: it goes along with the port. */
function isOfThisMachine(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

const FIRST_CHIEF = { email: 'chief@newsroom.example', name: 'The chief', role: 'chief' } as const;

/** A one-time link for the first chief, who is made if nobody is there; null once anybody has signed in. */
async function firstLink(newsroom: Newsroom): Promise<string | null> {
  const { allUsers, hasAnyoneSignedIn } = await import('#store');
  const { makeSignInLink, putUser } = await import('#newsroom');
  if (await hasAnyoneSignedIn(newsroom.store.db)) return null;
  const { value } = await newsroom.write(async (desk) => {
    const chief = (await allUsers(desk.writing)).find(({ role }) => role === 'chief');
    if (!chief) await putUser(desk, FIRST_CHIEF);
    return makeSignInLink(desk, chief?.email ?? FIRST_CHIEF.email);
  });
  return value;
}

/** Takes the port for a moment, so that a port in use is told before any worker starts. @returns its number. */
async function freePort({ host, port }: StartOptions): Promise<number> {
  const probe = createServer().listen({ host, port });
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : port;
}

function failedToListen(error: NodeJS.ErrnoException, { host, port }: StartOptions): never {
  switch (error.code) {
    case 'EADDRINUSE':
      throw new Failure(`onrecord start: port ${port} is in use. Stop what uses it, or choose another with --port.`);
    case 'EACCES':
      throw new Failure(
        `onrecord start: port ${port} needs more rights than you have. Choose one from 1024 on with --port.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      throw new Failure(`onrecord start: this machine has no address ${host}. Choose another with --host.`);
    default:
      throw error;
  }
}

function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** A signal that comes again while requests end, as Ctrl-C reaches workers twice, changes nothing. */
function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function refuseWords(positionals: readonly string[]): void {
  if (positionals.length > 0)
    throw new WrongUse(`onrecord start: "${positionals[0]}" is no option. See "onrecord start --help".`);
}
