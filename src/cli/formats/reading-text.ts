import type { Finding, Reading } from '#reading';
import { saidWords } from '#story';
import { lineStarts, placeOf } from '#text';
import type { Outcome } from '../input/task.ts';
import { printable, printableLines } from '../printable.ts';
import { figureWords } from './figure-words.ts';
import { bySpeaker, sourceLine } from './speakers.ts';

type Read = Exclude<Outcome, { error: string }>;

/** How wide the terminal is, and whether it shows colour. */
export interface TerminalStyle {
  columns: number;
  colour: boolean;
}

/** A reading as a page for people in a terminal. Ends with a blank line. */
export function readingForPeople(outcome: Read, style: TerminalStyle): string {
  // Signs that would steer the terminal are gone, one for one: offsets stay.
  const reading = { ...outcome.reading, text: printableLines(outcome.reading.text) };
  const parts = [
    head({ ...outcome, reading }, style),
    whoSaidWhat(reading, style),
    timeline(reading, style),
    figures(reading, style),
    findings(reading, style),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`;
}

function head({ id, title, outlet, reading }: Read, style: TerminalStyle): string {
  const groups = bySpeaker(reading);
  const words = reading.text.split(/\s+/).filter(Boolean).length;
  const about = [
    outlet,
    reading.published === null ? 'undated' : reading.published.replace('T', ' '),
    `${words} ${words === 1 ? 'word' : 'words'}`,
    sourceLine(groups),
  ].filter((part) => part !== undefined);
  return `${bold(printable(title ?? id), style)}\n${dim(printable(about.join(' · ')), style)}\n${dim('─'.repeat(style.columns), style)}`;
}

const SHAPES: Record<string, string> = { person: '●', organisation: '■', document: '▤', anonymous: '◌', none: '·' };

function whoSaidWhat(reading: Reading, style: TerminalStyle): string {
  if (reading.statements.length === 0) return 'Nobody is quoted.';
  const starts = lineStarts(reading.text);
  const groups = bySpeaker(reading).map(({ name, role, type, statements }) => {
    const heading = `${blue(SHAPES[type] ?? '·', style)} ${bold(name, style)}${role ? dim(`, ${role}`, style) : ''}`;
    const lines = statements.map((statement) => {
      const { line } = placeOf(starts, statement.content[0]?.[0] ?? 0);
      const mark =
        statement.manner === 'direct' ? '' : statement.cue?.kind === 'stance' ? `[${statement.cue.verb}] ` : '';
      return item(String(line), `${mark}${saidWords(reading.text, statement)}`, style);
    });
    return [heading, ...lines].join('\n');
  });
  return `${bold('Who said what', style)}${dim('   (numbers are lines)', style)}\n${groups.join('\n')}`;
}

function timeline({ text, events, sentences }: Reading, style: TerminalStyle): string {
  if (events.length === 0) return '';
  const width = Math.max(...events.map(({ date }) => date.length));
  const lines = events.map(({ date, sentence }) => {
    const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
    return item(date.padEnd(width), text.slice(start, end).replace(/\s+/g, ' '), style);
  });
  return [bold('Timeline', style), ...lines].join('\n');
}

function figures(reading: Reading, style: TerminalStyle): string {
  if (reading.figures.length === 0) return '';
  const byStatement = new Map(reading.statements.map(({ id, speaker }) => [id, speaker.name]));
  const lines = reading.figures.map((figure) => {
    const by = figure.statement === undefined ? null : byStatement.get(figure.statement);
    return `  ${figureWords(reading, figure)}${by ? dim(`   ${by}`, style) : ''}`;
  });
  return [bold('Figures', style), ...lines].join('\n');
}

function findings({ text, findings: found }: Reading, style: TerminalStyle): string {
  if (found.length === 0) return '';
  const starts = lineStarts(text);
  const lines = found.map((finding: Finding) => {
    const { line, column } = placeOf(starts, finding.start);
    return item(`${line}:${column}`, `${finding.severity} ${finding.rule}: ${printable(finding.message)}`, style);
  });
  return [bold('Findings', style), ...lines].join('\n');
}

/** A label and its words, wrapped with a hanging indent. */
function item(label: string, words: string, style: TerminalStyle): string {
  const indent = Math.max(label.length + 4, 6);
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line && line.length + 1 + word.length > style.columns - indent) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines
    .map((part, at) =>
      at === 0
        ? `  ${dim(label, style)}${' '.repeat(indent - 2 - label.length)}${part}`
        : `${' '.repeat(indent)}${part}`,
    )
    .join('\n');
}

const paint =
  (code: number) =>
  (words: string, { colour }: TerminalStyle): string =>
    colour ? `\x1b[${code}m${words}\x1b[0m` : words;
const bold = paint(1);
const dim = paint(2);
const blue = paint(34);
