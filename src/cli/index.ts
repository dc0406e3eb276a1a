import { readCommand } from './read.ts';

const COMMANDS: Record<string, { run(args: string[]): Promise<number>; summary: string }> = {
  read: { run: readCommand, summary: 'read texts: who said what, when, and how much' },
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
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    console.error(name === undefined ? USAGE : `onrecord: no command "${name}". See onrecord --help.`);
    return 2;
  }
  return command.run(rest);
}
