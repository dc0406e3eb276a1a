import type { FeedStory } from './facts.ts';

/** The whole story as HTML for a feed reader, which knows neither this site's address nor its style. */
export function content({ picture, dateline, body }: FeedStory, baseUrl: string): string {
  const opened = dateline === '' ? body : withDateline(dateline, body);
  return withAddresses((picture === null ? '' : figure(picture)) + opened, baseUrl);
}

/** The address with scheme and host, in the characters that an address may have. */
export function absolute(baseUrl: string, address: string): string {
  const whole = /^\/(?!\/)/.test(address) ? baseUrl + address : address;
  return encodeURI(whole.toWellFormed()).replace(/%25([0-9a-f]{2})/gi, '%$1');
}

function withDateline(dateline: string, body: string): string {
  const place = `<b>${htmlText(dateline)}</b> `;
  const opening = /^\s*<p(?:\s[^>]*)?>/.exec(body)?.[0];
  return opening === undefined ? `<p>${place}</p>${body}` : opening + place + body.slice(opening.length);
}

function figure({ src, alt, width, height, caption, credit }: NonNullable<FeedStory['picture']>): string {
  const words = [caption, credit].filter(Boolean).join(' ');
  const below = words === '' ? '' : `<figcaption>${htmlText(words)}</figcaption>`;
  return `<figure><img src="${htmlText(src)}" alt="${htmlText(alt)}" width="${width}" height="${height}">${below}</figure>`;
}

/** Addresses from the root of the site get its host. Only tags are looked at, so no words of the story change. */
function withAddresses(html: string, baseUrl: string): string {
  return html.replace(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/gi, (tag) =>
    tag.replace(
      /(\s(?:href|src)=")(\/(?!\/)[^"]*")/gi,
      (_, before: string, rest: string) => before + htmlText(baseUrl) + rest,
    ),
  );
}

function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
