import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULES } from '#findings';
import type { Severity } from '#reading';
import type { PlacedFinding } from '../check.ts';
import type { Failed } from '../input/source.ts';
import { GrowingList } from './growing-list.ts';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', note: 'note' };
/** Rules that need more than one text. */
const BETWEEN: Readonly<Record<string, string>> = {
  'copied-text': 'Passages that stand word for word in an earlier story of another house, without credit.',
  'lost-in-revision': 'A speaker, a qualifier or a date that fell away between two revisions.',
};
const NAMES = [...new Set([...RULES.map(({ name }) => name), ...Object.keys(BETWEEN)])];

/**
 * Findings as a SARIF 2.1.0 log, for editors and code review, in pieces as they come; `results` stands there even when nothing
 * was found. Texts that could not be read are notifications behind them, of an invocation that did not succeed.
 */
export class SarifLog {
  readonly #results = new GrowingList(3);
  readonly #failures: string[] = [];
  #isOpen = false;

  /** The next finding, with all that stands before it. */
  next(finding: PlacedFinding): string {
    return `${this.#opening()}${this.#results.next(resultOf(finding))}`;
  }

  failed({ id, error }: Failed): void {
    this.#failures.push(`${id}: ${error}`);
  }

  /** The rest of the log. */
  end(): string {
    const invocation = {
      executionSuccessful: this.#failures.length === 0,
      toolExecutionNotifications: this.#failures.map((text) => ({ level: 'error', message: { text } })),
    };
    return `${this.#opening()}${this.#results.end()},
      "invocations": ${JSON.stringify([invocation])}
    }
  ]
}
`;
  }

  #opening(): string {
    if (this.#isOpen) return '';
    this.#isOpen = true;
    return `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": ${JSON.stringify({ driver: { name: 'Onrecord', rules: NAMES.map(ruleOf) } })},
      "columnKind": "utf16CodeUnits",
      "newlineSequences": ["\\r\\n", "\\n", "\\r"],
      "results": `;
  }
}

function ruleOf(name: string): object {
  const rule = RULES.find((one) => one.name === name);
  return {
    id: name,
    shortDescription: { text: rule?.catches ?? BETWEEN[name] ?? name },
    defaultConfiguration: { level: LEVELS[rule?.severity ?? 'warning'] },
  };
}

function resultOf(finding: PlacedFinding): object {
  const { file, id, rule, severity, message, remedy } = finding;
  return {
    ruleId: rule,
    ruleIndex: NAMES.indexOf(rule),
    level: LEVELS[severity],
    message: { text: remedy ? `${message} ${remedy}` : message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(finding.isPlain ? { region: regionOf(finding) } : {}),
        },
        ...(id === undefined ? {} : { logicalLocations: [{ name: id, fullyQualifiedName: `${file}#${id}` }] }),
      },
    ],
    // Of a text taken out of a page or a row there is no region in the file: an editor would mark the wrong words.
    ...(finding.isPlain ? {} : { properties: { textRegion: regionOf(finding) } }),
  };
}

function regionOf({ line, column, until, start, end }: PlacedFinding): object {
  return {
    startLine: line,
    startColumn: column,
    endLine: until.line,
    endColumn: until.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** A path as it was given, as a URI: relative ones stay relative. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  if (/^https?:\/\//i.test(file)) return URL.canParse(file) ? new URL(file).href : encodeURI(file);
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join('/');
}
