import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULES } from '#findings';
import type { Severity } from '#reading';
import type { PlacedFinding } from '../check.ts';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', note: 'note' };
/** Rules that need more than one text. */
const BETWEEN: Readonly<Record<string, string>> = {
  'copied-text': 'Passages that stand word for word in an earlier story of another house, without credit.',
  'lost-in-revision': 'A speaker, a qualifier or a date that fell away between two revisions.',
};

/**
 * Findings as a SARIF 2.1.0 log, for editors and code review; `results` stands there even when nothing was found.
 * @param failures texts that could not be read, and why: notifications, and an invocation that did not succeed
 */
export function sarifLog(findings: readonly PlacedFinding[], failures: readonly string[]): object {
  const names = [...new Set([...RULES.map(({ name }) => name), ...Object.keys(BETWEEN)])];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Onrecord', rules: names.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        results: findings.map((finding) => resultOf(finding, names)),
      },
    ],
  };
}

function ruleOf(name: string): object {
  const rule = RULES.find((one) => one.name === name);
  return {
    id: name,
    shortDescription: { text: rule?.catches ?? BETWEEN[name] ?? name },
    defaultConfiguration: { level: LEVELS[rule?.severity ?? 'warning'] },
  };
}

function resultOf(finding: PlacedFinding, names: readonly string[]): object {
  const { file, id, rule, severity, message, remedy } = finding;
  return {
    ruleId: rule,
    ruleIndex: names.indexOf(rule),
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

function regionOf({ line, column, start, end }: PlacedFinding): object {
  return { startLine: line, startColumn: column, charOffset: start, charLength: end - start };
}

/** A path as it was given, as a URI: relative ones stay relative. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  if (/^https?:\/\//i.test(file)) return file;
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
