import { BlockList, isIP } from 'node:net';

/** Gives the address of the client behind a request. */
export type ClientAddress = (socketAddress: string | undefined, forwardedFor: string | undefined) => string;

/**
 * The socket's own address counts, unless it is a trusted proxy's: then the last address in `X-Forwarded-For` that is
 * not one of a trusted proxy does. What stands before that, the client may have invented.
 * @param proxies addresses and networks, `10.0.0.0/8`.
 * @throws Error for what is neither.
 */
export function clientAddressBehind(proxies: readonly string[]): ClientAddress {
  const trusted = new BlockList();
  for (const proxy of proxies) trust(trusted, proxy);
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, family(address));
  return (socketAddress, forwardedFor) => {
    const nearest = plain(socketAddress ?? '');
    if (forwardedFor === undefined || !isTrusted(nearest)) return nearest;
    const chain = forwardedFor.split(',').map((one) => plain(one.trim()));
    let client = nearest;
    for (const address of chain.reverse()) {
      if (isIP(address) === 0) return client;
      client = address;
      if (!isTrusted(address)) return client;
    }
    return client;
  };
}

function trust(list: BlockList, proxy: string): void {
  const [address = '', bits] = proxy.split('/');
  if (isIP(address) === 0) throw new Error(`"${proxy}" is not an address or a network of a proxy`);
  if (bits === undefined) list.addAddress(address, family(address));
  else list.addSubnet(address, Number(bits), family(address));
}

/** An IPv4 address that came through an IPv6 socket, as such. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
