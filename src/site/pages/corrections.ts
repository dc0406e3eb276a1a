import type { CorrectionNote, CorrectionsPage } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { clock, monthOf, shortDate } from '../moments.ts';
import { correction } from '../parts/correction.ts';
import { page } from '../parts/page.ts';
import { pager } from '../parts/pager.ts';
import { LIST_SHEET } from '../style/sheets.ts';

/** All that was put right, newest first, by month. */
export function correctionsPage(facts: CorrectionsPage): Html {
  const { paper, corrections, page: number } = facts;
  const months = [...Map.groupBy(corrections, ({ at }) => at.slice(0, 7)).values()];
  return page({
    paper,
    title: number === 1 ? 'Corrections' : `Corrections, page ${number}`,
    description: `What ${paper.name} got wrong and put right.`,
    path: number === 1 ? '/corrections/' : `/corrections/?page=${number}`,
    style: LIST_SHEET,
    kind: 'all-corrections',
    main: html`<header class="page-head"><h1>Corrections</h1><p class="standfirst">What we got wrong and put right. A correction stays below its story for good.</p></header>
${months.map(oneMonth)}${corrections.length === 0 && html`<p class="empty">Nothing was put right yet.</p>`}
${pager({ ...facts, path: '/corrections/', newer: 'Newer corrections', older: 'Older corrections' })}`,
  });
}

function oneMonth(corrections: CorrectionNote[]): Html {
  return html`<section class="day"><h2>${monthOf(corrections[0]?.at ?? '')}</h2>${corrections.map(row)}</section>`;
}

/** The day in the margin, the story's headline, then what was put right. */
function row(one: CorrectionNote): Html {
  return html`<article class="row"><p class="row-time"><time datetime="${one.at}">${shortDate(one.at)}</time><span>${clock(one.at)}</span></p><div class="row-words"><h3><a href="${one.story.path}">${one.story.title}</a></h3>${correction(one, { undated: true })}</div></article>`;
}
