/** What every page shares: the ground, type, links, focus. */
export const BASE = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 .9375rem/1.375rem var(--interface); overflow-wrap: break-word; }
body > header, main, .foot { max-inline-size: 80.5rem; margin-inline: auto; padding-inline: var(--side); }
h1, h2, h3, p, ol, ul, figure, blockquote { margin: 0; padding: 0; }
h1, h2, h3, .masthead-name { font-family: var(--head); font-weight: 630; font-synthesis: none; text-wrap: balance; font-variant-numeric: lining-nums; }
h2 { font-size: 1.625rem; line-height: 1.875rem; }
ol, ul { list-style: none; }
a { color: inherit; text-decoration: none; }
p a, li a { text-underline-offset: .16em; }
h1 a:hover, h2 a:hover, h3 a:hover, nav a:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .14em; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
:target { outline: 3px solid var(--blue); outline-offset: 4px; }
main:target, section:target, header:target { outline: 0; }
img, svg { vertical-align: middle; }
img { max-inline-size: 100%; block-size: auto; filter: var(--picture-light); }
.drawn-for-dark img { filter: none; }
time { font-variant-numeric: lining-nums; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: var(--side); inset-block-start: -6rem; z-index: 1; padding: .625rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { inset-block-start: .5rem; }
.topic { font-weight: 650; line-height: 1.5rem; }
.topic a { color: var(--blue); }
.topic a:hover { text-decoration: underline; }
.summary { font: 1.0625rem/1.5625rem var(--text); color: var(--ink-2); text-wrap: pretty; }
.meta, .note { font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.meta { display: flex; flex-wrap: wrap; gap: .125rem .75rem; }
.note a, .empty a { color: var(--ink); text-decoration: underline; }
.empty { padding-block: 1.5rem; color: var(--ink-2); }
.shape { inline-size: .75rem; block-size: .75rem; fill: var(--blue); }
.shape.drawn { fill: none; stroke: var(--blue); stroke-width: 1.5; }
.shapes { display: inline-flex; gap: .125rem; margin-inline-end: .25rem; vertical-align: -.05em; }
.shapes + * { text-wrap: pretty; }
`;
