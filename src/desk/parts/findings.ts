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
  /** Why an editor lets it stand; null where nobody does. */
  dismissed: { id: number; reason: string } | null;
}

/** How parts of a finding are written where a page does more than show them. */
interface Ways {
  words?: Html | string;
  /** What leads to the other story. */
  against?: Html;
  /** What stands below it. */
  foot?: Html | false;
}

/** What the copy desk found: the words, why, and what would clear it; what an editor lets stand is folded away below. */
export function findingList(
  findings: readonly ShownFinding[],
  foot: (finding: ShownFinding, at: number) => Html | false = () => false,
): Html {
  if (findings.length === 0) return html`<p class="empty">The copy desk found nothing.</p>`;
  const rows = findings.map((finding, at) => findingRow(finding, { foot: foot(finding, at) }));
  const open = rows.filter((_, at) => findings[at]?.dismissed === null);
  const dismissed = rows.filter((_, at) => findings[at]?.dismissed !== null);
  return html`${open.length > 0 ? html`<ul class="findings">${open}</ul>` : html`<p class="empty">Nothing is left to look at.</p>`}${
    dismissed.length > 0 &&
    html`<details class="dismissed"><summary>${dismissed.length} dismissed</summary><ul class="findings">${dismissed}</ul></details>`
  }`;
}

/** One finding in its list. */
export function findingRow(finding: ShownFinding, ways: Ways = {}): Html {
  const { rule, severity, message, remedy, words, against, dismissed } = finding;
  const other = against && (ways.against ?? html`<a href="/desk/stories/${against.id}">Open “${against.headline}”</a>`);
  return html`<li class="${severity}"><p><b><span class="sign" aria-hidden="true">${SIGNS[severity]}</span> ${severity}</b> <span>${rule}</span></p>${words !== '' && html`<blockquote>${ways.words ?? words}</blockquote>`}<p>${message}</p>${remedy !== null && html`<p class="why">${remedy}</p>`}${other && html`<p>${other}</p>`}${dismissed !== null && html`<p>It may stand: ${dismissed.reason}</p>`}${ways.foot ?? ''}</li>`;
}

/** Shapes that differ besides their colour. */
const SIGNS = { error: '▲', warning: '△', note: '○' };

/** `1 error, 2 warnings` of what nobody lets stand; '' where there is nothing. */
export function findingsInWords(
  findings: readonly { severity: ShownFinding['severity']; dismissed: object | null }[],
): string {
  const open = findings.filter(({ dismissed }) => dismissed === null);
  return (['error', 'warning', 'note'] as const)
    .map((severity) => ({ severity, many: open.filter((one) => one.severity === severity).length }))
    .filter(({ many }) => many > 0)
    .map(({ severity, many }) => `${many} ${severity}${many === 1 ? '' : 's'}`)
    .join(', ');
}
