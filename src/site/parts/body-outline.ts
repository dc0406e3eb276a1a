/** A tag of the body's one written form: values stand in double quotes, so a `>` inside one ends nothing. */
const TAG = /<(\/?)(h[2-4]|table)((?:\s[^\s=>]+(?:="[^"]*")?)*)>|<\/?[a-z][^\s>]*(?:\s[^\s=>]+(?:="[^"]*")?)*>/g;

/** A paragraph that says why a speaker is not named: it stands below the words, marks or not. */
const NO_NAME = /<p><strong>(?=Why no name\?)/g;

/**
 * The body as it is shown: headings step down one level at a time below the headline, and a wide table scrolls in a
 * box of its own that the keyboard reaches. Takes and gives a sanitised body; no words change.
 */
export function outlined(body: string): string {
  let level = 1;
  return body
    .replaceAll(NO_NAME, '<p class="why-no-name"><strong>')
    .replace(TAG, (tag: string, slash = '', name?: string, attributes = '') => {
      if (name === undefined) return tag;
      if (name === 'table') {
        return slash === '' ? `<div class="wide" role="group" aria-label="Table" tabindex="0">${tag}` : `${tag}</div>`;
      }
      if (slash === '') level = Math.min(Number(name.slice(1)), level + 1);
      return `<${slash}h${level}${attributes}>`;
    });
}
