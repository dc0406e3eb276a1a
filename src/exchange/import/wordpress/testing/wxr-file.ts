/** Writes WXR for tests, as WordPress 6 does: an invented paper, as many items as asked for. */
export interface TestItem {
  id: number;
  title?: string;
  link?: string;
  content?: string;
  /** Further elements by name; a value is put into CDATA as it is. */
  fields?: Record<string, string>;
  categories?: string[];
  tags?: string[];
  meta?: Record<string, string>;
  comments?: TestComment[];
}

export interface TestComment {
  id: number;
  parent?: number;
  author?: string;
  email?: string;
  text: string;
  approved?: string;
  type?: string;
}

export const SITE = 'https://courier.example';

export function wxrFile(items: readonly TestItem[], head = ''): string {
  return `${wxrHead(head)}${items.map(wxrItem).join('')}${WXR_END}`;
}

export function wxrHead(more = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Tarnwick Courier</title><link>${SITE}</link><description>News of a small city</description>
<pubDate>Mon, 02 Nov 2026 09:00:00 +0000</pubDate><language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${SITE}</wp:base_site_url><wp:base_blog_url>${SITE}</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata('ann.vole')}</wp:author_login><wp:author_email>${cdata('ann@private.example')}</wp:author_email><wp:author_display_name>${cdata('Ann Vole')}</wp:author_display_name></wp:author>
<wp:author><wp:author_login>${cdata('per@private.example')}</wp:author_login><wp:author_email>${cdata('per@private.example')}</wp:author_email><wp:author_display_name>${cdata('per@private.example')}</wp:author_display_name></wp:author>
<wp:category><wp:term_id>1</wp:term_id><wp:category_nicename>town</wp:category_nicename><wp:category_parent/><wp:cat_name>${cdata('Town')}</wp:cat_name></wp:category>
<wp:category><wp:term_id>2</wp:term_id><wp:category_nicename>harbour</wp:category_nicename><wp:category_parent>town</wp:category_parent><wp:cat_name>${cdata('Harbour')}</wp:cat_name></wp:category>
${more}`;
}

export const WXR_END = '</channel>\n</rss>\n';

export function wxrItem({ id, title = `Story ${id}`, link, content = '', fields = {}, ...more }: TestItem): string {
  const all: Record<string, string> = {
    'dc:creator': 'ann.vole',
    'content:encoded': content,
    'excerpt:encoded': '',
    'wp:post_id': String(id),
    'wp:post_date': '2026-10-05 10:30:00',
    'wp:post_date_gmt': '2026-10-05 09:30:00',
    'wp:comment_status': 'open',
    'wp:post_name': `story-${id}`,
    'wp:status': 'publish',
    'wp:post_parent': '0',
    'wp:post_type': 'post',
    'wp:post_password': '',
    'wp:is_sticky': '0',
    ...fields,
  };
  const elements = Object.entries(all).map(([name, value]) => `<${name}>${cdata(value)}</${name}>`);
  const terms = [
    ...(more.categories ?? ['town']).map((slug) => term('category', slug)),
    ...(more.tags ?? []).map((slug) => term('post_tag', slug)),
  ];
  const meta = Object.entries(more.meta ?? {}).map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  );
  return `<item>
<title>${cdata(title)}</title><link>${link ?? `${SITE}/2026/10/05/story-${id}/`}</link><pubDate>Mon, 05 Oct 2026 09:30:00 +0000</pubDate>
${[...elements, ...terms, ...meta, ...(more.comments ?? []).map(comment)].join('\n')}
</item>
`;
}

function comment({
  id,
  parent = 0,
  author = 'Joan Reed',
  email = 'joan@private.example',
  text,
  approved = '1',
  type = 'comment',
}: TestComment): string {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata(author)}</wp:comment_author><wp:comment_author_email>${email}</wp:comment_author_email><wp:comment_author_IP>203.0.113.9</wp:comment_author_IP><wp:comment_date>2026-10-05 12:00:00</wp:comment_date><wp:comment_date_gmt>2026-10-05 11:00:${String(id % 60).padStart(2, '0')}</wp:comment_date_gmt><wp:comment_content>${cdata(text)}</wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${type}</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`;
}

function term(domain: string, slug: string): string {
  const name = slug.charAt(0).toUpperCase() + slug.slice(1);
  return `<category domain="${domain}" nicename="${slug}">${cdata(name)}</category>`;
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
