import { type Html, html } from '#site';
import { bareDocument, type Shell } from '../parts/document.ts';

/** Where somebody comes who is not signed in. */
export function signInPage(paper: Shell['paper'], said: 'nothing' | 'link-used-up' | 'signed-out'): Html {
  return bareDocument(
    paper,
    'Sign in',
    html`<main class="sign-in" id="main"><p><a href="/">${paper.name}</a></p>
<h1>Sign in to the desk</h1>
${said === 'link-used-up' && html`<p class="error" role="alert">This link was used before, or it is older than a day.</p>`}
${said === 'signed-out' && html`<p role="status">You are signed out.</p>`}
<p class="note">By a link that works once. Whoever runs this site makes one:</p>
<p><code>onrecord user link you@example.com</code></p></main>`,
  );
}

/** What a sign-in link opens: one button, so that a preview of the link does not use it up. */
export function confirmSignInPage(paper: Shell['paper'], token: string): Html {
  return bareDocument(
    paper,
    'Sign in',
    html`<main class="sign-in" id="main"><p><a href="/">${paper.name}</a></p>
<h1>Sign in to the desk</h1>
<p class="note">The link works once. You stay signed in on this browser for thirty days.</p>
<form method="post" action="/desk/sign-in"><input type="hidden" name="token" value="${token}"><button>Sign in</button></form>
</main>`,
  );
}
