/** Masthead and foot. */
export const SHELL = `
.masthead-line { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding-block: .75rem .6875rem; border-block-end: 3px solid var(--ink); }
.masthead-name { font-size: 1.5rem; line-height: 2rem; letter-spacing: -.01em; }
.masthead-name a:hover { text-decoration: none; }
.quiet { flex: none; padding-block: .125rem; }
.quiet:hover { text-decoration: underline; }
.sections { border-block-end: 1px solid var(--rule); }
.sections ul { display: flex; gap: 0 1.375rem; overflow-x: auto; scrollbar-width: none; }
.sections ul::-webkit-scrollbar { display: none; }
.sections a { display: block; padding-block: .625rem; border-block-end: 3px solid transparent; font-weight: 500; white-space: nowrap; }
.sections a:hover { text-decoration-thickness: 1px; }
.sections a:focus-visible { outline-offset: -3px; }
.sections [aria-current] { border-color: var(--blue); }
.to-record { margin-inline-start: auto; }
.to-record a { color: var(--blue); }
.to-record .shape { margin-inline-end: .125rem; vertical-align: -.05em; }
.front-masthead .masthead-line { align-items: center; padding-block: .625rem 0; border: 0; font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.front-masthead .quiet { color: var(--ink); }
.front-masthead > .masthead-name { padding-block: .5rem .75rem; border-block-end: 3px solid var(--ink); font-size: clamp(1.625rem, 9.4vw, 2.125rem); line-height: 2.375rem; letter-spacing: -.018em; }
.foot { margin-block-start: 3.5rem; padding-block-end: 3rem; color: var(--ink-2); }
.foot nav { padding-block: 1.25rem .5rem; border-block-start: 3px solid var(--ink); color: var(--ink); }
.foot ul { display: flex; flex-wrap: wrap; gap: .125rem 1.375rem; }
.foot nav a { display: inline-block; padding-block: .125rem; }
.foot > p { max-inline-size: 34rem; }
.foot > p a { text-decoration: underline; }
.to-top { margin-block-start: .625rem; }
.foot .to-top a { display: inline-flex; align-items: center; gap: .5rem; padding-block: .25rem; color: var(--blue); font-weight: 500; text-decoration: none; }
.foot .to-top a:hover { text-decoration: underline; }
.to-top svg { inline-size: .75rem; block-size: .875rem; fill: none; stroke: currentColor; stroke-width: 2; }
@media (min-width: 1000px) {
  .masthead-name { font-size: 1.625rem; line-height: 2.125rem; }
  .front-masthead > .masthead-name { padding-block: .625rem 1rem; font-size: 4.25rem; line-height: 4.5rem; letter-spacing: -.022em; }
}
`;
