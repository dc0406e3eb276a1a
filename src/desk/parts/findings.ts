import { type Html, html } from '#site';

/** A finding of the copy desk as the desk shows it. */
export interface ShownFinding {
  rule: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
  remedy: string | null;
  words: string;
  /** The other story that it rests on. */
  against: { id: number; headline: string } | null;
}

/**
 * What the copy desk found: the words, why, and what would clear it.
 * @param wordsOf how the words of a finding are written, given its place in the list
 */
export function findingList(
  findings: readonly ShownFinding[],
  wordsOf: (finding: ShownFinding, at: number) => Html | string = ({ words }) => words,
): Html {
  if (findings.length === 0) return html`<p class="empty">The copy desk found nothing.</p>`;
  return html`<ul class="findings">${findings.map((finding, at) => {
    const { rule, severity, message, remedy, words, against } = finding;
    return html`<li class="${severity}"><p><b>${SIGNS[severity]} ${severity}</b> <span>${rule}</span></p>${words !== '' && html`<blockquote>${wordsOf(finding, at)}</blockquote>`}<p>${message}</p>${remedy !== null && html`<p class="why">${remedy}</p>`}${against !== null && html`<p><a href="/desk/stories/${against.id}">Open “${against.headline}”</a></p>`}</li>`;
  })}</ul>`;
}

/** Shapes that differ besides their colour. */
const SIGNS = { error: '▲', warning: '△', note: '○' };

/** `1 error, 2 warnings`; '' where nothing was found. */
export function findingsInWords(findings: readonly ShownFinding[]): string {
  return (['error', 'warning', 'note'] as const)
    .map((severity) => ({ severity, many: findings.filter((one) => one.severity === severity).length }))
    .filter(({ many }) => many > 0)
    .map(({ severity, many }) => `${many} ${severity}${many === 1 ? '' : 's'}`)
    .join(', ');
}
