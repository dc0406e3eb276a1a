import { type Html, html } from '#site';

/** Where somebody says who said some words. */
export function speakerPanel(): Html {
  return html`<div class="speaker-here" role="group" aria-labelledby="speaker-here" hidden>
<h3 id="speaker-here">Who said this?</h3>
<blockquote></blockquote>
<p class="why"></p>
<label>Name <input type="text" list="draft-speakers" maxlength="300" autocomplete="off" data-part="name"></label>
<datalist id="draft-speakers"></datalist>
<label>It is <select data-part="kind"><option value="person">a person</option><option value="organisation">an organisation</option><option value="document">a document</option><option value="unnamed">somebody unnamed</option></select></label>
<label>Role <input type="text" maxlength="300" autocomplete="off" data-part="role"></label>
<span class="error" role="alert"></span>
<p class="ways"><button type="button" class="quiet-button" data-panel="right">Put it right</button><button type="button" class="quiet-button" data-panel="cancel">Cancel</button></p>
</div>`;
}
