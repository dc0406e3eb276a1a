/** Who speaks: the letters of a speaker in the shape of its kind, and the line that counts a story's sources. */
export const SOURCES = `
.source-line { display: inline-flex; text-wrap: balance; flex-wrap: wrap; align-items: center; column-gap: .5rem; }
.tag { display: inline-grid; flex: none; place-content: center; inline-size: 1.5rem; block-size: 1.5rem; border: 2px solid var(--blue); background: var(--blue); color: var(--paper); font: 700 .65625rem/1 var(--interface); font-variant-numeric: lining-nums; }
.tag.person, .tag.unnamed { border-radius: 50%; }
.tag.organisation { border-radius: 2px; }
.tag.document, .tag.unnamed { background: none; color: var(--blue); }
.tag.document { border-start-end-radius: .5rem; }
.tag.unnamed { border-style: dashed; }
`;
