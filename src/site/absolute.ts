import type { Paper } from './facts.ts';

/** The address with scheme and host, for readers outside the site. */
export function absolute({ baseUrl }: Paper, address: string): string {
  return address.startsWith('/') && !address.startsWith('//') ? baseUrl + address : address;
}
