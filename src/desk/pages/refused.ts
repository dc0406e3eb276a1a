import { type Html, html } from '#site';
import { deskPage, type Shell } from '../parts/document.ts';

/** Something at the desk that cannot be done as asked: one sentence. */
export function refusedPage(shell: Shell, message: string): Html {
  return deskPage(
    shell,
    'stories',
    'This cannot be done',
    html`<h1>This cannot be done</h1><p class="trouble" role="alert">${message}</p><p class="acts"><a class="button" href="/desk/">Back to the desk</a></p>`,
  );
}
