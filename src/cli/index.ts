import { Failure, WrongUse } from './arguments.ts';

interface Command {
  summary: string;
  /** Loaded when it is called, so that each command loads no more than it needs. */
  load(): Promise<(args: string[]) => Promise<number>>;
}

const COMMANDS: Record<string, Command> = {
  start: { summary: 'serve a newsroom', load: async () => (await import('./start.ts')).startCommand },
  import: {
    summary: 'bring a site over from WordPress',
    load: async () => (await import('./import.ts')).importCommand,
  },
  read: {
    summary: 'read texts: who said what, when, and how much',
    load: async () => (await import('./read.ts')).readCommand,
  },
  check: {
    summary: 'check texts like a copy editor',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  compare: {
    summary: 'how much of two texts is one',
    load: async () => (await import('./compare.ts')).compareCommand,
  },
  record: {
    summary: 'put many stories on record',
    load: async () => (await import('./record.ts')).recordCommand,
  },
  user: { summary: 'who may work at the desk', load: async () => (await import('./user.ts')).userCommand },
};

const USAGE = `onrecord COMMAND [options]
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}
Every command has --help.`;

/** Runs one command line. @returns the exit status: 0 done, 1 the task failed, 2 wrong use. */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(USAGE);
    return 0;
  }
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (!command) {
    console.error(name === undefined ? USAGE : `onrecord: no command "${name}". See onrecord --help.`);
    return 2;
  }
  try {
    const run = await command.load();
    return await run(rest);
  } catch (error) {
    console.error(lineOf(name ?? '', error));
    return error instanceof WrongUse ? 2 : 1;
  }
}

/** What went wrong in one line; ONRECORD_DEBUG=1 tells where in the program, too. */
function lineOf(name: string, error: unknown): string {
  if (error instanceof WrongUse || error instanceof Failure) return error.message;
  if (!(error instanceof Error)) return `onrecord ${name}: ${String(error)}`;
  if (process.env.ONRECORD_DEBUG) return error.stack ?? error.message;
  const [first = ''] = error.message.split('\n');
  return `onrecord ${name}: ${first}`;
}
