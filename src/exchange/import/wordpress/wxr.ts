/** What a WXR file holds, as it says it: nothing is cleaned or resolved yet. Missing values are ''. */
export type WxrPart =
  | { kind: 'site'; site: WxrSite }
  | { kind: 'author'; author: WxrAuthor }
  | { kind: 'category'; category: WxrCategory }
  | { kind: 'item'; item: WxrItem };

export interface WxrSite {
  title: string;
  link: string;
  description: string;
  language: string;
  baseUrl: string;
  /** When the file was made. */
  pubDate: string;
}

/** An author without the e-mail address, which is nobody's business here. */
export interface WxrAuthor {
  login: string;
  name: string;
}

export interface WxrCategory {
  slug: string;
  parent: string;
  name: string;
  description: string;
}

export interface WxrItem {
  /** Where the item begins in the file, for reports. */
  line: number;
  title: string;
  link: string;
  pubDate: string;
  creator: string;
  content: string;
  excerpt: string;
  id: string;
  date: string;
  dateGmt: string;
  modifiedGmt: string;
  commentStatus: string;
  name: string;
  status: string;
  parent: string;
  type: string;
  password: string;
  sticky: string;
  attachmentUrl: string;
  terms: WxrTerm[];
  /** The first value of each key. */
  meta: Map<string, string>;
  comments: WxrComment[];
}

export interface WxrTerm {
  domain: string;
  slug: string;
  name: string;
}

export interface WxrComment {
  id: string;
  author: string;
  email: string;
  date: string;
  dateGmt: string;
  content: string;
  approved: string;
  type: string;
  parent: string;
}

/** Which field an element of an item holds. */
export const ITEM_FIELDS = {
  title: 'title',
  link: 'link',
  pubDate: 'pubDate',
  'dc:creator': 'creator',
  'content:encoded': 'content',
  'excerpt:encoded': 'excerpt',
  'wp:post_id': 'id',
  'wp:post_date': 'date',
  'wp:post_date_gmt': 'dateGmt',
  'wp:post_modified_gmt': 'modifiedGmt',
  'wp:comment_status': 'commentStatus',
  'wp:post_name': 'name',
  'wp:status': 'status',
  'wp:post_parent': 'parent',
  'wp:post_type': 'type',
  'wp:post_password': 'password',
  'wp:is_sticky': 'sticky',
  'wp:attachment_url': 'attachmentUrl',
} as const;

export const COMMENT_FIELDS = {
  'wp:comment_id': 'id',
  'wp:comment_author': 'author',
  'wp:comment_author_email': 'email',
  'wp:comment_date': 'date',
  'wp:comment_date_gmt': 'dateGmt',
  'wp:comment_content': 'content',
  'wp:comment_approved': 'approved',
  'wp:comment_type': 'type',
  'wp:comment_parent': 'parent',
} as const;

export function emptyItem(line: number): WxrItem {
  const fields = Object.fromEntries(Object.values(ITEM_FIELDS).map((field) => [field, ''])) as Record<
    (typeof ITEM_FIELDS)[keyof typeof ITEM_FIELDS],
    string
  >;
  return { ...fields, line, terms: [], meta: new Map(), comments: [] };
}
