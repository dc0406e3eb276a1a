import { type Html, html } from '#site';
import { bareDocument, type Shell } from '../parts/document.ts';

/** For a form that came after its session had ended: nothing was done, and everything that was typed stands here. */
export function signedOutPage(paper: Shell['paper'], typed: readonly { name: string; text: string }[]): Html {
  return bareDocument(
    paper,
    'Signed out',
    html`<main class="desk" id="main"><h1>You are signed out, and nothing was saved</h1>
<p class="trouble" role="alert">${typed.length > 0 ? 'What you typed stands below: copy it, ' : 'Then '}<a href="/desk/sign-in">sign in</a>, and send it again. Or sign in in another window, come back here and load this page again.</p>
${typed.map(
  ({ name, text }) =>
    html`<section class="field"><h2>${name}</h2><div class="other-text" role="region" tabindex="0" aria-label="${name}"><pre>${text}</pre></div></section>`,
)}</main>`,
  );
}
