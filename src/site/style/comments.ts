/** Comments, replies below them, and the form. */
export const COMMENTS = `
.comments > ol > li { padding-block: 1rem; border-block-start: 1px solid var(--rule); }
.comments ol ol { margin-block-start: 1rem; }
.comments ol ol > li { padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule); }
.comments ol ol > li + li { margin-block-start: .75rem; }
.comments ol ol { padding-inline-start: 1rem; }
.comment-by { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5rem; font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.comment-by h3 { font: 650 .9375rem/1.25rem var(--interface); color: var(--ink); }
.staff { padding: 0 .375rem .0625rem; border: 1px solid var(--ink); border-radius: 2px; font-size: .75rem; font-weight: 650; color: var(--ink); }
.comment-text { max-inline-size: 62ch; margin-block-start: .25rem; font: 1.0625rem/1.625rem var(--text); text-wrap: pretty; }
.comment-text > * + * { margin-block-start: .5rem; }
.reply { margin-block-start: .25rem; font-size: .875rem; line-height: 1.25rem; }
.reply a { display: inline-block; padding-block: .125rem; color: var(--blue); font-weight: 500; }
.reply a:hover { text-decoration: underline; }
.leave-a-reply form { display: grid; gap: 1rem; max-inline-size: 40rem; }
.leave-a-reply .note { margin-block-start: -.375rem; font-size: .9375rem; line-height: 1.375rem; }
.leave-a-reply label { display: block; margin-block-end: .375rem; font-weight: 650; }
.leave-a-reply > .note { padding-block: 1rem; }
.fields { display: grid; gap: 1rem; align-items: start; }
.answering { padding: .5rem .75rem; background: var(--sheet); }
.answering a { text-decoration: underline; }
.outcome { margin-block-end: 1.25rem; padding: .75rem 1rem; border-inline-start: 4px solid var(--blue); background: var(--sheet); }
@media (min-width: 680px) {
  .fields { grid-template-columns: 1fr 1fr; }
}
`;
