import { RULES } from '#findings';
import type { Severity } from '#reading';
import type { PlacedFinding } from '../check.ts';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', note: 'note' };

/** Findings as a SARIF 2.1.0 log, for editors and code review; `results` stands there even when nothing was found. */
export function sarifLog(findings: readonly PlacedFinding[]): object {
  const names = [...new Set([...RULES.map(({ name }) => name), ...findings.map(({ rule }) => rule)])];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Onrecord', informationUri: 'https://onrecord.example/', rules: names.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, names)),
      },
    ],
  };
}

function ruleOf(name: string): object {
  const rule = RULES.find((one) => one.name === name);
  return {
    id: name,
    ...(rule
      ? { shortDescription: { text: rule.catches }, defaultConfiguration: { level: LEVELS[rule.severity] } }
      : {}),
  };
}

function resultOf(
  { file, id, line, column, start, end, rule, severity, message, remedy }: PlacedFinding,
  names: readonly string[],
): object {
  return {
    ruleId: rule,
    ruleIndex: names.indexOf(rule),
    level: LEVELS[severity],
    message: { text: remedy ? `${message} ${remedy}` : message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file === '-' ? 'stdin' : encodeURI(file.replaceAll('\\', '/')) },
          region: { startLine: line, startColumn: column, charOffset: start, charLength: end - start },
        },
        ...(id === undefined ? {} : { logicalLocations: [{ name: id }] }),
      },
    ],
  };
}
