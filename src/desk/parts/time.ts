import { clock, dateBeside, type Html, html, type Moment } from '#site';

/** A time at the desk: `17.40` of today, `22 October, 17.40` of another day. */
export function timeOf(at: Moment, today: Moment): Html {
  const day = at.slice(0, 10) === today.slice(0, 10) ? '' : `${dateBeside(at, today)}, `;
  return html`<time datetime="${at}">${day}${clock(at)}</time>`;
}
