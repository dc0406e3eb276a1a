import ipaddr from 'ipaddr.js';

/**
 * True for an address of a host on the public internet: not this machine, a private or shared network, a link, a
 * multicast group, a tunnel, or a range kept for documents and tests. An IPv4 address mapped into IPv6 counts as itself.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // The internet's IPv6 addresses begin with the bits 001; `::7f00:1` would reach this machine on some systems.
  return parsed instanceof ipaddr.IPv4 || ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000;
}
