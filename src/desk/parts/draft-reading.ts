import { attributes, type Html, html } from '#site';
import type { DismissalOfWords, Draft } from '#story';

/** What a page needs to read a story while it is written. */
export interface DraftReader extends Pick<Draft, 'published' | 'corrections'> {
  /** Addresses of its script and of the worker that reads. */
  page: string;
  worker: string;
  /** Those that are kept with the story. */
  dismissals: readonly (DismissalOfWords & { id: number })[];
}

/** Whose form it is in. */
interface Around {
  /** Null for a story that was never saved. */
  story: number | null;
  /** Whether this person may put the reading right. */
  mayEdit: boolean;
}

/** The place beside the text where the reading stands while one writes; unseen until the script has read something. */
export function draftPlace(
  { page, worker, published, corrections, dismissals }: DraftReader,
  { story, mayEdit }: Around,
): Html {
  const data = attributes({
    'data-worker': worker,
    'data-published': published,
    'data-corrections': JSON.stringify(corrections),
    'data-dismissals': JSON.stringify(dismissals),
    'data-story': story === null ? null : String(story),
    'data-may-edit': mayEdit ? 'yes' : null,
  });
  return html`<section class="draft-reading" aria-labelledby="draft-reading"${data} hidden>
<h2 id="draft-reading">While you write</h2>
<p class="draft-line"><span role="status"></span></p>
<p class="draft-keys why" hidden>${keyButton('next', 'F8', 'F8', 'next')}${keyButton('at', 'F9', 'F9', 'clear it')}${mayEdit && keyButton('speaker', 'Ctrl K', 'Control+K Meta+K', 'speaker here')}</p>
<div class="draft-done" role="status"></div>
<div class="draft-found"></div>
<div class="draft-who"></div>
<p class="why" role="status" data-scope></p>
</section>
<script src="${page}" defer></script>`;
}

/** What a key does, as a button that shows the key. */
function keyButton(act: string, key: string, shortcuts: string, words: string): Html {
  return html`<button type="button" class="link" data-act="${act}" aria-keyshortcuts="${shortcuts}"><kbd aria-hidden="true">${key}</kbd> ${words}</button>`;
}
