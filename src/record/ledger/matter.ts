import type { Figure, Reading } from '#reading';
import { outcomesOfCounts } from './outcomes.ts';

/** What a figure is a value of: a key that stories share, and its name for people. */
export interface MatterName {
  key: string;
  name: string;
}

const KINDS: Readonly<Record<string, string>> = {
  people: 'people',
  person: 'people',
  individual: 'people',
  resident: 'people',
  civilian: 'people',
  man: 'people',
  woman: 'people',
  detainee: 'people',
  detention: 'people',
  death: 'people',
  dead: 'people',
  victim: 'people',
  fatality: 'people',
  policeman: 'police',
  police: 'police',
  officer: 'police',
  home: 'homes',
  house: 'homes',
  household: 'homes',
  dwelling: 'homes',
  troop: 'soldiers',
  soldier: 'soldiers',
  peacekeeper: 'soldiers',
  serviceman: 'soldiers',
  plane: 'aircraft',
  airplane: 'aircraft',
  aircraft: 'aircraft',
};

/** The matter of a counted or measured figure; null for what no ledger keeps: bare numbers, spans of time, ages. */
export function matterOf({ text, sentences }: Reading, figure: Figure): MatterName | null {
  if (
    figure.unit !== null &&
    /^(?:year|month|week|day|hour|minute|second|decade|century|degree|fortnight)/.test(figure.unit)
  )
    return null;
  const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
  const told = sentence ? text.slice(sentence.start, sentence.end) : '';
  const near = sentence
    ? text.slice(Math.max(sentence.start, figure.start - 60), Math.min(sentence.end, figure.end + 90))
    : '';
  if (figure.unit !== null) return measured(figure, near);
  if (!figure.counted) return null;
  const head = singular(lastWord(text.slice(figure.counted.start, figure.counted.end)));
  if (head.length < 3 || (figure.value !== undefined && figure.value < 2)) return null;
  const behind = text.slice(
    figure.counted.start,
    Math.min(sentence?.end ?? figure.counted.end, figure.counted.end + 80),
  );
  const outcome = outcomeIn(behind) ?? outcomeIn(told);
  const kind = KINDS[head] ?? head;
  return outcome
    ? { key: `${kind} ${outcome}`, name: `${kind} ${outcome}` }
    : { key: kind, name: KINDS[head] ?? plural(head) };
}

/** Money and measures go by the nouns beside them: the price of gas, the damage. */
function measured({ unit }: Figure, near: string): MatterName | null {
  const noun =
    /\b(damage|harm|loss(?:es)?|cost|price|fine|fund|debt|budget|salary|wage|rent|tax|profit|revenue|income|gas|fuel|oil|litre|liter|bread|rain|snow|connectivity|turnout|unemployment|inflation|rate)\b/i
      .exec(near)?.[1]
      ?.toLowerCase();
  if (!noun) return null;
  const matter = noun.replace(/^liter$/, 'litre').replace(/^loss(?:es)?$|^harm$/, 'damage');
  return { key: `${matter} ${unit}`, name: `${matter} (${unit})` };
}

function outcomeIn(phrase: string): string | null {
  const lower = phrase.toLowerCase();
  let found: { outcome: string; at: number } | null = null;
  for (const [outcome, stems] of Object.entries(outcomesOfCounts)) {
    for (const stem of stems) {
      const at = lower.search(new RegExp(`\\b${stem}`));
      if (at >= 0 && (found === null || at < found.at)) found = { outcome, at };
    }
  }
  return found?.outcome ?? null;
}

function lastWord(phrase: string): string {
  return (
    phrase
      .toLowerCase()
      .split(/ of | and /)[0]
      ?.match(/[\p{L}-]+/gu)
      ?.at(-1) ?? ''
  );
}

function singular(word: string): string {
  if (word === 'men' || word === 'women' || /men$/.test(word)) return word.replace(/men$/, 'man');
  return word === 'people'
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(?<=ss|sh|ch|x)es$/, '')
        .replace(/(?<!s)s$/, '');
}

function plural(word: string): string {
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}
