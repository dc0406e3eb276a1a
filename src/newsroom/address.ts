const LONGEST_SLUG = 80;

/** An address word from a title: letters and digits of any script, lower case, hyphens between; `story` for none. */
export function slugFrom(title: string, fallback = 'story'): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return (slug.length <= LONGEST_SLUG ? slug : slug.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, '')) || fallback;
}

/** `/YYYY/MM/DD/SLUG/` of a local date `2026-10-23`. */
export function datedPath(date: string, slug: string): string {
  return `/${date.replaceAll('-', '/')}/${slug}/`;
}
