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

/** How parts of a finding are written where a page does more than show them; given its place in the list. */
interface Ways {
  words?(finding: ShownFinding, at: number): Html | string;
  /** What stands below it. */
  foot?(finding: ShownFinding, at: number): Html;
}

/** What the copy desk found: the words, why, and what would clear it; what an editor lets stand is folded away below. */
export function findingList(findings: readonly ShownFinding[], { words, foot }: Ways = {}): Html {
  if (findings.length === 0) return html`<p class="empty">The copy desk found nothing.</p>`;
  const rows = findings.map((finding, at) => {
    const { rule, severity, message, remedy, against, dismissed } = finding;
    return html`<li class="${severity}"><p><b>${SIGNS[severity]} ${severity}</b> <span>${rule}</span></p>${finding.words !== '' && html`<blockquote>${words?.(finding, at) ?? finding.words}</blockquote>`}<p>${message}</p>${remedy !== null && html`<p class="why">${remedy}</p>`}${against !== null && html`<p><a href="/desk/stories/${against.id}">Open “${against.headline}”</a></p>`}${dismissed !== null && html`<p>It may stand: ${dismissed.reason}</p>`}${foot?.(finding, at) ?? ''}</li>`;
  });
  const open = rows.filter((_, at) => findings[at]?.dismissed === null);
  const dismissed = rows.filter((_, at) => findings[at]?.dismissed !== null);
  return html`${open.length > 0 ? html`<ul class="findings">${open}</ul>` : html`<p class="empty">Nothing is left to look at.</p>`}${
    dismissed.length > 0 &&
    html`<details class="dismissed"><summary>${dismissed.length} dismissed</summary><ul class="findings">${dismissed}</ul></details>`
  }`;
}

/** Shapes that differ besides their colour. */
const SIGNS = { error: '▲', warning: '△', note: '○' };

/** `1 error, 2 warnings` of what nobody lets stand; '' where there is nothing. */
export function findingsInWords(findings: readonly ShownFinding[]): string {
  const open = findings.filter(({ dismissed }) => dismissed === null);
  return (['error', 'warning', 'note'] as const)
    .map((severity) => ({ severity, many: open.filter((one) => one.severity === severity).length }))
    .filter(({ many }) => many > 0)
    .map(({ severity, many }) => `${many} ${severity}${many === 1 ? '' : 's'}`)
    .join(', ');
}
