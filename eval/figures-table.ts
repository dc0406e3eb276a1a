// `npm run eval -- TASK... --json > FILE; node eval/figures-table.ts FILE`: prints the part "All figures" of docs/accuracy.md.
import { readFileSync } from 'node:fs';

interface Measure {
  name: string;
  /** 0 to 100. */
  value: number;
  cases?: number;
  aim?: number;
  known?: string;
}

const HEAD = ['measure', 'reached', 'of', 'aim', 'best known elsewhere'];

/** One table with its cells padded, as the rest of the document is written. */
function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ name, value, cases, aim, known }) => [
    name,
    value.toFixed(1),
    cases === undefined ? '' : String(cases),
    aim === undefined ? '' : `${aim}, ${value >= aim ? 'reached' : 'missed'}`,
    known ?? '',
  ]);
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

// The runner's own JSON: taken for what the interface says.
const [file = ''] = process.argv.slice(2);
const { tasks }: { tasks: { task: string; measures: Measure[] }[] } = JSON.parse(readFileSync(file, 'utf8'));
console.log(tasks.map(({ task, measures }) => `### ${task}\n\n${table(measures)}`).join('\n\n'));
