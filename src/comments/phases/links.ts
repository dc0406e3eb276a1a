import { holds, LETS_THROUGH, type Phase } from '../phase.ts';

const LINK = /(?:https?:\/\/|www\.)[^\s<>]+|\[(?:url|link)\b/giu;

/** Holds a comment with more links than the newsroom allows, and one whose name is a link. */
export const links: Phase = {
  name: 'links',
  judge: ({ name, text, rules }) => {
    if (linksIn(name) > 0) return holds('The name is a link.');
    const found = linksIn(text);
    if (found <= rules.links) return LETS_THROUGH;
    return holds(`It holds ${found} ${found === 1 ? 'link' : 'links'}; ${rules.links} may pass unseen.`);
  },
};

function linksIn(text: string): number {
  return text.match(LINK)?.length ?? 0;
}
