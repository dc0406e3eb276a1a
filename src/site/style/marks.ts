/**
 * The marks in the body, shown by the switch. In a paragraph:
 *
 *     <span class="side-note person"><span class="tag person">IM</span><b>Name</b> role</span>
 *     <span class="said direct person" id="…">“Their words,”</span><span class="tag person after">IM</span>
 *
 * The side-note stands before the first words of a speaker in a paragraph, the tag after the last ones: wide pages show
 * the one, narrow pages the other. Without the switch neither is there, and no line breaks elsewhere for it.
 */
export const MARKS = `
.side-note, .tag.after { display: none; }
.story:has(#mark-who-said-what:checked) .said { text-decoration: underline; text-decoration-color: var(--blue); text-decoration-thickness: 2px; text-underline-offset: .3em; text-decoration-skip-ink: none; }
.story:has(#mark-who-said-what:checked) .said.direct { background: var(--wash); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.story:has(#mark-who-said-what:checked) .said.document { text-decoration-style: double; text-decoration-thickness: 1.5px; }
.story:has(#mark-who-said-what:checked) .said.unnamed { text-decoration-style: dashed; }
.why-no-name { padding-inline-start: .75rem; border-inline-start: 2px dashed var(--blue); font: .875rem/1.25rem var(--interface); color: var(--ink-2); }
.body > .why-no-name { margin-block-start: .625rem; }
@media (max-width: 999.98px) {
  .story:has(#mark-who-said-what:checked) .tag.after { display: inline-grid; margin-inline: .25em .125em; vertical-align: middle; }
}
@media (min-width: 1000px) {
  .story:has(#mark-who-said-what:checked) .side-note { display: block; float: inline-start; clear: both; position: relative; inline-size: 10.75rem; min-block-size: 2.25rem; margin-inline-start: calc(-10.75rem - var(--gap)); margin-block: .375rem .5rem; padding-inline-end: 2rem; font: .875rem/1.125rem var(--interface); text-align: end; color: var(--ink-2); }
  .side-note b { display: block; color: var(--ink); }
  .side-note .tag { position: absolute; inset-block-start: -.1875rem; inset-inline-end: 0; }
}
`;
