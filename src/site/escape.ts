const SPECIAL = /[&<>"']/;
const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'cite', 'poster', 'data', 'ping']);

/** Escapes for text and for an attribute in double quotes. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  let escaped = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const entity = entityOf(text.charCodeAt(at));
    if (entity === '') continue;
    escaped += text.slice(from, at) + entity;
    from = at + 1;
  }
  return escaped + text.slice(from);
}

/** The value of an attribute, escaped; addresses are checked first. */
export function attributeText(name: string, value: string): string {
  return escapeText(isAddressAttribute(name) ? safeAddress(value) : value);
}

/** True for an attribute that a browser follows. */
export function isAddressAttribute(name: string): boolean {
  return ADDRESSES.has(name);
}

/**
 * The address, or `#` where following it could run code: http, https, mailto and addresses without a scheme pass.
 * Browsers drop control characters and spaces before a scheme, so these are dropped for the look at it.
 */
export function safeAddress(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop exactly these
  const seen = address.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  const scheme = /^([^/?#:]*):/.exec(seen)?.[1];
  if (scheme === undefined) return address;
  return /^(?:https?|mailto)$/i.test(scheme) ? address : '#';
}

function entityOf(code: number): string {
  if (code === 38) return '&amp;';
  if (code === 60) return '&lt;';
  if (code === 62) return '&gt;';
  if (code === 34) return '&quot;';
  if (code === 39) return '&#39;';
  return '';
}
