import { readArguments, WrongUse } from './arguments.ts';
import { ReadingsPage } from './formats/reading-html.ts';
import { readingForPeople } from './formats/reading-text.ts';
import { fetchPage } from './input/fetch-page.ts';
import { Pile } from './input/pile.ts';
import { readMany } from './input/read-many.ts';
import { answerOf, jsonLine, type Outcome } from './input/task.ts';
import { tasksOf } from './input/tasks.ts';
import { endQuietlyWithPipe, tellFailure, write } from './out.ts';
import { showProgress } from './progress.ts';
import { parseFormat, parsePublished } from './reading-options.ts';

const FORMATS = ['text', 'json', 'jsonl', 'html'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `onrecord read FILE|DIR|URL|-... [options]
Reads texts: who said what, when, and how much.

  --published DATE   date of publication of texts that state none: 2022-01-11 or 2022-01-11T09:30
  --format FORMAT    text (for people, the default), json, jsonl (a reading a line), html (one page that stands alone)

Inputs: plain text (.txt), HTML (the article is taken out), JSONL rows {id?, url?, outlet?, title?, published?, text|html},
folders of these (links to files are followed, links to folders are not), http and https addresses, - for standard input.
Files are told by their ending; standard input and files with another ending by how they begin. published and --published are dates
or times without zone. What cannot be read is named, the rest goes on, and the exit status is 1.
Texts of several outlets, up to 2,000 and 20 MB, are checked against each other too; of more, each alone.`;

/** `onrecord read`. @returns 0, or 1 where something could not be read; throws WrongUse. */
export async function readCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments('read', args, {
    published: { type: 'string' },
    format: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length === 0)
    throw new WrongUse(
      'onrecord read: name a file, a folder, an address, or - for standard input. See "onrecord read --help".',
    );
  const format = parseFormat('read', values.format, FORMATS, 'text');
  endQuietlyWithPipe();
  return readAll(positionals, format, parsePublished('read', values.published));
}

async function readAll(inputs: string[], format: Format, published: string | null): Promise<number> {
  const progress = showProgress();
  const printer = PRINTERS[format]();
  let done = 0;
  let failed = 0;
  const pile = new Pile(({ outlet }) => outlet !== undefined);
  // Once nothing is compared any more, workers make the lines themselves: bytes go from thread to thread for nothing.
  const results = readMany(tasksOf(inputs, published, fetchPage), () =>
    pile.isTooLarge && format === 'jsonl' ? 'print' : 'check',
  );
  for await (const outcome of pile.together(results)) {
    if ('line' in outcome) {
      await write(outcome.line);
      progress.tell(doneWords(++done, failed));
      continue;
    }
    if ('error' in outcome) {
      failed++;
      progress.end();
      tellFailure(outcome);
    }
    await write(printer.one(outcome));
    progress.tell(doneWords(++done, failed));
  }
  progress.end();
  await write(printer.end());
  return failed > 0 ? 1 : 0;
}

function doneWords(done: number, failed: number): string {
  return `${done} read${failed > 0 ? `, ${failed} not` : ''}`;
}

/** Turns outcomes into what stands on standard output, one at a time. */
interface Printer {
  one(outcome: Outcome): string;
  end(): string;
}

const PRINTERS: Record<Format, () => Printer> = {
  jsonl: () => ({ one: jsonLine, end: () => '' }),
  json: jsonPrinter,
  text: () => {
    const style = {
      columns: Math.min(process.stdout.columns || 88, 100),
      colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    };
    return { one: (outcome) => ('error' in outcome ? '' : readingForPeople(outcome, style)), end: () => '' };
  },
  html: () => {
    const page = new ReadingsPage();
    return { one: (outcome) => ('error' in outcome ? '' : page.next(outcome)), end: () => page.end() };
  },
};

/** One text gives an object, several an array; both are streamed. */
function jsonPrinter(): Printer {
  let first: string | null = null;
  let several = false;
  return {
    one(outcome) {
      const answer = JSON.stringify(answerOf(outcome), null, 2);
      if (first === null) {
        first = answer;
        return '';
      }
      const opening = several ? '' : `[\n${first}`;
      several = true;
      return `${opening},\n${answer}`;
    },
    end: () => (several ? '\n]\n' : first === null ? '[]\n' : `${first}\n`),
  };
}
