import { createHash } from 'node:crypto';
import { SHARED_STYLE } from '#site';

/** The desk's own style, on the same tokens, faces and controls as the site. */
const DESK = `
.desk-head { display: flex; align-items: stretch; flex-wrap: wrap; column-gap: 1.875rem; max-inline-size: none; padding-block: 0; border-block-end: 1px solid var(--rule); }
.desk-head > * { padding-block: .875rem; }
.desk-name { font: 630 1.1875rem/1.5rem var(--head); }
.desk-head nav { padding-block: 0; }
.desk-head nav ul { display: flex; flex-wrap: wrap; column-gap: 1.5rem; }
.desk-head nav a { display: block; padding-block: .875rem .6875rem; border-block-end: 3px solid transparent; white-space: nowrap; }
.desk-head nav a[aria-current] { border-block-end-color: var(--blue); font-weight: 550; }
.count { color: var(--ink-2); font-weight: 400; }
.desk-who { margin-inline-start: auto; display: flex; align-items: center; gap: 1rem; padding-block: .25rem; color: var(--ink-2); }
.desk-head .link, .link { min-block-size: 1.5rem; padding: 0; background: none; color: var(--ink); font-weight: 400; text-decoration: underline; text-underline-offset: .16em; }
.link:hover { background: none; color: var(--blue); }
main.desk { max-inline-size: 60rem; margin-inline: 0; padding-block: 1.75rem 4rem; }
main.desk h1 { font-size: 1.625rem; line-height: 2rem; }
.desk-line { display: flex; flex-wrap: wrap; align-items: baseline; gap: .75rem 1.5rem; margin-block-end: 1rem; }
.desk-line > h1 { flex: 1 1 16rem; }
@media (min-width: 680px) { .desk-line > :last-child:not(:first-child) { margin-inline-start: auto; } }
main.desk h2 { font-size: 1.25rem; line-height: 1.5rem; }
main.desk section + section { margin-block-start: 2rem; }
.tabs { display: flex; flex-wrap: wrap; gap: 1.25rem; }
.tabs a { display: block; padding-block: .25rem; border-block-end: 2px solid transparent; }
.tabs a[aria-current] { border-block-end-color: var(--ink); font-weight: 650; }
.done { padding: .5625rem .75rem; margin-block-end: .5rem; background: var(--sheet); }
.done form { display: inline; }
.row { padding: 1rem .9375rem 1.125rem; border-block-end: 1px solid var(--rule); border-inline-start: 3px solid transparent; }
.row.next, .row:focus-within { border-inline-start-color: var(--blue); background: var(--sheet); }
.row h2 { font-size: 1.1875rem; line-height: 1.5rem; }
.row .said { font: 1.0625rem/1.5625rem var(--text); max-inline-size: 40rem; margin-block: .125rem .25rem; }
.row .said p + p { margin-block-start: .5rem; }
.row a { text-decoration: underline; text-underline-offset: .16em; }
.why { font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.why b { color: var(--ink); }
.why a { text-decoration: underline; text-underline-offset: .16em; }
.acts { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: .625rem; }
.acts > * { flex: none; }
.acts button { min-block-size: 2.5rem; padding: .5rem .9375rem; }
.quiet-button, .acts .quiet-button { background: var(--paper); color: var(--ink); border: 1px solid var(--control); font-weight: 500; }
.quiet-button:hover { background: var(--paper); border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.state { font-weight: 650; color: var(--ink); }
.field { margin-block-start: 1.125rem; max-inline-size: 40rem; }
.field > label, fieldset > legend { display: block; padding: 0; margin-block-end: .375rem; font-weight: 600; }
.field .hint { margin-block-start: .375rem; font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.field input[type=checkbox], .field input[type=radio] { display: inline-block; inline-size: 1.125rem; min-block-size: 1.125rem; flex: none; margin-inline-end: .5rem; vertical-align: -.15em; accent-color: var(--blue); }
.field label.choice { display: inline-flex; align-items: baseline; margin-inline-end: 1.5rem; padding-block: .25rem; font-weight: 400; }
.field select { display: block; inline-size: 100%; min-block-size: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--control); border-radius: 2px; background: var(--field); color: inherit; font: inherit; font-size: 1.0625rem; }
.field input[type=file] { padding: .5625rem .75rem; }
.field .headline-field { font: 630 1.625rem/2rem var(--head); }
.field textarea { font: 1.0625rem/1.625rem var(--text); }
main .field textarea { min-block-size: 4.75rem; }
main .field .body-field { min-block-size: 26rem; field-sizing: content; }
main .field textarea.headline-field { min-block-size: 3.375rem; field-sizing: content; resize: none; }
fieldset { margin: 1.75rem 0 0; padding: 1rem 0 0; border: 0; border-block-start: 1px solid var(--rule); max-inline-size: 40rem; }
fieldset > legend { float: inline-start; inline-size: 100%; font: 630 1.1875rem/1.5rem var(--head); }
fieldset > legend + * { clear: both; margin-block-start: 0; padding-block-start: .75rem; }
.two { display: grid; gap: 0 1.25rem; max-inline-size: 40rem; }
@media (min-width: 680px) { .two { grid-template-columns: 1fr 1fr; } }
.save { display: flex; flex-wrap: wrap; align-items: end; gap: .625rem; margin-block-start: 1.75rem; padding-block-start: 1rem; border-block-start: 3px solid var(--ink); max-inline-size: 40rem; }
.save .field { margin-block-start: 0; }
.trouble { padding: .75rem 1rem; margin-block: 1rem; border-inline-start: 4px solid var(--red); background: var(--red-wash); max-inline-size: 40rem; }
.trouble a, .done a { text-decoration: underline; }
.other-text { max-block-size: 20rem; overflow: auto; }
.other-text pre { margin: .5rem 0 0; white-space: pre-wrap; font: .9375rem/1.375rem var(--text); }
@media (min-width: 1000px) {
.story-form { display: grid; grid-template: "words save" auto "words where" 1fr / minmax(0, 42rem) minmax(0, 22rem); column-gap: 4rem; }
main.desk:has(.story-form) { max-inline-size: 76rem; }
main.desk:has(.story-form) .desk-line > :last-child { margin-inline-start: 0; }
.story-form > input { display: none; }
.story-form:has(.draft-reading) { grid-template: "words save" auto "words reading" 1fr "where reading" auto / minmax(0, 42rem) minmax(0, 22rem); }
.story-form:has(.draft-reading) .story-where > * { max-inline-size: none; }
.draft-reading { grid-area: reading; align-self: start; position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow: auto; }
.story-words { grid-area: words; }
.story-save { grid-area: save; }
.story-where { grid-area: where; }
.story-save .save:first-child { margin-block-start: 1.125rem; }
.story-words > * { max-inline-size: none; }
}
main.sign-in { max-inline-size: 26.25rem; padding-block: 5.25rem; }
main.sign-in > :first-child { padding-block-start: 1.375rem; border-block-start: 3px solid var(--ink); font: 630 1.875rem/2.25rem var(--head); }
main.sign-in h1 { margin-block: 1.625rem .25rem; font-size: 1.625rem; line-height: 2rem; }
main.sign-in form { margin-block: 1.25rem; }
main.sign-in code { font: .875rem/1.25rem ui-monospace, monospace; }
.findings > li { padding-block: .75rem; padding-inline-start: .75rem; border-inline-start: 3px solid var(--control); margin-block-start: .75rem; max-inline-size: 40rem; }
.findings > .error { border-inline-start: 4px solid var(--red); background: var(--red-wash); }
.findings > .warning { border-inline-start: 2px solid var(--red); padding-inline-start: .8125rem; }
.findings blockquote { margin-block: .25rem; font: 1.0625rem/1.5rem var(--text); }
.findings span { color: var(--ink-2); }
.findings b { text-transform: capitalize; }
.findings .error .sign, .findings .warning .sign, .findings > .error .sign { color: var(--red); }
.findings p > a { text-decoration: underline; text-underline-offset: .16em; }
.findings > .error span, .findings > .error .why { color: var(--ink); }
.findings summary, .dismissed > summary { display: inline-block; padding-block: .25rem; text-decoration: underline; text-decoration-style: dotted; text-underline-offset: .2em; cursor: pointer; }
.dismissed { margin-block-start: .75rem; }
.findings form { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin-block-start: .25rem; }
.findings form input { flex: 1 1 14rem; }
.story-findings { margin-block-start: 2rem; padding-block-start: 1rem; border-block-start: 3px solid var(--ink); }
.story-findings > p { margin-block-start: 1rem; }
.draft-reading { max-inline-size: 40rem; margin-block-start: 1.75rem; padding-block: 1rem .25rem; border-block-start: 3px solid var(--ink); }
.draft-line { display: flex; flex-wrap: wrap; gap: .25rem .75rem; margin-block-start: .25rem; }
.draft-line [role=status] { font-weight: 600; }
.draft-reading kbd { padding: 0 .3125rem; border: 1px solid var(--control); border-radius: 2px; font: inherit; font-size: .8125rem; }
.draft-reading h3 { margin-block: 1.25rem .25rem; font-size: 1.0625rem; line-height: 1.375rem; }
.draft-keys { display: flex; flex-wrap: wrap; gap: .25rem .75rem; margin-block-start: .25rem; }
.draft-keys .link { color: var(--ink-2); font: inherit; text-decoration: none; }
.draft-keys .link:hover { color: var(--blue); }
.draft-reading > [data-scope] { margin-block-start: .75rem; }
.draft-done:not(:empty) { margin-block-start: .75rem; }
.draft-found .findings li:has([data-way=go]) { cursor: pointer; }
.draft-found .settled, .draft-done .done { padding: .5625rem .75rem; margin-block-end: 0; background: var(--sheet); }
.draft-found .settled { border-inline-start-color: transparent; }
.ways { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-block-start: .5rem; }
.draft-reading .ways button, .reason button, .speaker-here button { min-block-size: 2rem; padding: .25rem .625rem; font: 500 .875rem/1.25rem var(--interface); }
.draft-found li:not([aria-current], :focus-within) .ways .quiet-button { min-block-size: 1.5rem; padding: 0; margin-inline-end: .5rem; border: 0; font-weight: 400; text-decoration: underline; text-underline-offset: .16em; }
.draft-found li:not([aria-current], :focus-within) .ways .quiet-button:hover { box-shadow: none; color: var(--blue); }
.draft-reading [data-way=take], .reason [data-way=keep], [data-panel=right] { font-weight: 650; }
.draft-reading .ways button kbd, .settled kbd { display: none; margin-inline-end: .25rem; border-color: currentColor; }
.draft-reading .ways .link { padding: 0; font-weight: 400; }
.draft-found li:focus-within [data-way=dismiss] kbd, .draft-found [data-way=take]:focus kbd, .settled:focus-within kbd, .ask:focus-within kbd { display: inline; }
.draft-found .why i { font-family: var(--text); }
.reason, .speaker-here { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: .5rem; }
.reason[hidden], .speaker-here[hidden], .ways[hidden] { display: none; }
.reason label, .speaker-here label { flex: 1 0 100%; font-size: .875rem; line-height: 1.25rem; font-weight: 600; }
.reason input, .speaker-here input, .speaker-here select { display: block; inline-size: 100%; min-block-size: 2.25rem; padding: .25rem .5rem; margin-block-start: .25rem; border: 1px solid var(--control); border-radius: 2px; background: var(--field); color: inherit; font: inherit; font-weight: 400; font-size: 1rem; }
.reason .error:empty, .speaker-here .error:empty { display: none; }
.findings .reason .error, .speaker-here .error { flex: 1 0 100%; margin: 0; color: var(--red); font-size: .875rem; line-height: 1.25rem; }
.reason input[aria-invalid] { border: 2px solid var(--red); }
.speaker-here { padding: .75rem; border: 1px dashed var(--blue); max-inline-size: 40rem; }
.draft-reading .speaker-here > * { flex: 1 0 100%; margin-block: 0; }
.speaker-here blockquote { font: 1.0625rem/1.5rem var(--text); }
.ask { margin-block: .375rem .25rem; padding: .5rem .625rem; border: 1px dashed var(--blue); }
.ask .ways { margin-block-start: .25rem; }
.draft-reading .ask .ways span { color: var(--ink); }
.draft-found li[aria-current] { padding-inline: .75rem; border-inline-start: 3px solid var(--blue); background: var(--sheet); }
.draft-found li.error[aria-current] { border-inline-start-color: var(--red); background: var(--red-wash); }
.draft-found [data-way=next] { display: none; }
@media (max-width: 999px) {
.draft-found li[aria-current] { position: fixed; z-index: 1; inset-inline: 0; inset-block-end: var(--keyboard, 0px); max-inline-size: none; max-block-size: calc((100vh - var(--keyboard, 0px)) * .5); margin: 0; padding-inline: var(--side); overflow: auto; border-block-start: 1px solid var(--rule); }
.draft-found li[aria-current]:has(.reason:not([hidden])) { max-block-size: calc((100vh - var(--keyboard, 0px)) * .8); }
.draft-reading .draft-found li[aria-current] .ways { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; }
.draft-reading .draft-found li[aria-current] .ways[hidden] { display: none; }
.draft-reading .draft-found li[aria-current] .ways button { display: inline-block; min-block-size: 2.75rem; padding-inline: .25rem; font-size: .9375rem; }
.draft-reading li[aria-current] kbd, .draft-reading .draft-done kbd { display: none; }
.draft-reading .reason button, .speaker-here button { min-block-size: 2.75rem; }
.draft-found li[aria-current] [data-way=take] { border-color: var(--ink); background: var(--ink); color: var(--paper); }
.draft-reading:not(:has(li[aria-current])) .draft-done:not(:empty) { position: fixed; z-index: 1; inset-inline: 0; inset-block-end: var(--keyboard, 0px); margin: 0; padding: .5rem var(--side) .75rem; border-block-start: 1px solid var(--rule); background: var(--sheet); }
}
.draft-reading [data-way=go], .draft-reading [data-answer=where] { min-block-size: 1.5rem; padding: 0; background: none; color: inherit; font: inherit; text-align: start; text-decoration: underline; text-decoration-style: dotted; text-underline-offset: .2em; }
.draft-reading [data-way=go]:hover, .draft-reading [data-answer=where]:hover { background: none; color: var(--blue); }
.field:has(> .mark-layer) { position: relative; }
.mark-layer { position: absolute; display: block; overflow: hidden; border: 0 solid transparent; -webkit-text-fill-color: transparent; white-space: pre-wrap; overflow-wrap: break-word; pointer-events: none; user-select: none; }
.mark-layer span { text-decoration: underline; text-decoration-color: var(--blue); text-decoration-thickness: 1.5px; text-underline-offset: .2em; text-decoration-skip-ink: none; }
.mark-layer .document { text-decoration-style: double; }
.mark-layer .unnamed { text-decoration-style: dashed; }
.mark-layer .found-warning { text-decoration: underline; text-decoration-style: wavy; text-decoration-color: var(--red); text-decoration-thickness: 1px; text-underline-offset: .3em; }
.mark-layer .found-error { text-decoration: underline; text-decoration-style: solid; text-decoration-color: var(--red); text-decoration-thickness: 3px; text-underline-offset: .3em; }
.mark-layer .found-note { text-decoration: underline; text-decoration-style: dotted; text-decoration-color: var(--ink); text-decoration-thickness: 2px; text-underline-offset: .3em; }
@media print { .mark-layer { display: none; } }
.draft-speakers { margin-block-start: .25rem; }
.draft-speakers li { padding-block: .375rem; border-block-end: 1px solid var(--rule); }
.draft-speakers span { color: var(--ink-2); }
.source-line { display: inline-flex; flex-wrap: wrap; align-items: center; column-gap: .5rem; }
.names { columns: 18rem; column-gap: 2rem; margin-block: .5rem 1rem; }
.names li { padding-block: .125rem; break-inside: avoid; }
`;

export const DESK_SHEET = `${SHARED_STYLE}${DESK.replace(/\s+/g, ' ').trim()}`;

/** The address changes with the sheet, so that no browser shows an old one. */
export const DESK_SHEET_PATH = `/assets/desk-${createHash('sha256').update(DESK_SHEET).digest('hex').slice(0, 12)}.css`;
