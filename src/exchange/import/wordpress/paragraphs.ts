import { type MarkupToken, markupTokens } from './tokens.ts';

/** Around these a line end says nothing. */
const BLOCKS = new Set(
  `address article aside blockquote caption center col colgroup dd details div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main map menu nav object ol option p pre section select style summary
   table tbody td tfoot th thead tr ul video audio`.split(/\s+/),
);
/** In these line ends are kept as they are. */
const VERBATIM = new Set('pre script style svg textarea iframe object video audio'.split(' '));

/**
 * Classic posts and comments are typed: an empty line begins a paragraph, and a line end is a break, except at the edges of
 * blocks and where markup is kept verbatim (what WordPress itself does when it shows them).
 */
export function markParagraphs(markup: string): string {
  const tokens = markupTokens(markup.replace(/\r\n?/g, '\n')).filter(({ kind }) => kind !== 'comment');
  const out: string[] = [];
  let verbatim = '';
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'tag') {
      if (verbatim === '' && !token.end && VERBATIM.has(token.name) && !token.source.endsWith('/>'))
        verbatim = token.name;
      else if (token.end && token.name === verbatim) verbatim = '';
    }
    if (token.kind !== 'text' || verbatim !== '') out.push(token.source);
    else out.push(broken(token.source, isEdge(tokens[index - 1]), isEdge(tokens[index + 1])));
  }
  return out.join('');
}

function broken(text: string, edgeBefore: boolean, edgeAfter: boolean): string {
  let inner = text;
  if (edgeBefore) inner = inner.replace(/^\s*\n\s*/, '\n').replace(/^\n/, '');
  if (edgeAfter) inner = inner.trimEnd();
  return inner
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.replaceAll('\n', '<br>'))
    .join('<p>');
}

/** True for the edge of a block, a line break, and the edge of all. */
function isEdge(token: MarkupToken | undefined): boolean {
  return token === undefined || (token.kind === 'tag' && (BLOCKS.has(token.name) || token.name === 'br'));
}
