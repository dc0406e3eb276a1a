/** Fields, buttons and what is wrong with a field. */
export const CONTROLS = `
button, .button, input, textarea { font: inherit; color: inherit; border-radius: 2px; }
button { min-block-size: 2.75rem; padding: .625rem 1.375rem; border: 0; background: var(--ink); color: var(--paper); font-weight: 650; cursor: pointer; }
button:hover { background: var(--blue); }
.button { display: inline-block; min-block-size: 2.75rem; padding: .625rem 1rem; border: 1px solid var(--control); font-weight: 500; }
.button:hover { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
input:not([type=checkbox]), textarea { display: block; inline-size: 100%; min-block-size: 2.75rem; padding: .625rem .8125rem; border: 1px solid var(--control); background: var(--field); font-size: 1.0625rem; line-height: 1.5rem; }
textarea { min-block-size: 9rem; resize: vertical; }
input:focus, textarea:focus { outline: 3px solid var(--blue); outline-offset: 2px; }
input[aria-invalid], textarea[aria-invalid] { border: 2px solid var(--red); padding: .5625rem .75rem; }
.error { display: block; margin-block-start: .375rem; font-size: .875rem; line-height: 1.25rem; font-weight: 600; color: var(--red); }
.search-field { display: flex; gap: .625rem; max-inline-size: 39rem; }
.search-field input { min-inline-size: 0; flex: 1; }
`;
