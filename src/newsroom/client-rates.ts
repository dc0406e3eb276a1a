import { createHmac, randomBytes } from 'node:crypto';

const KEPT_MS = 60 * 60_000;
const MOST_CLIENTS = 20_000;

/**
 * When each client sent comments, in memory alone. A client is known by a keyed hash of its address; the key is drawn
 * anew each day, and neither is ever stored.
 */
export class ClientRates {
  #day = '';
  #key = randomBytes(32);
  readonly #sent = new Map<string, number[]>();

  /** Times of the last hour at which this client sent something, oldest first. */
  sentBefore(address: string, now: number): number[] {
    return (this.#sent.get(this.#markOf(address, now)) ?? []).filter((at) => at > now - KEPT_MS);
  }

  note(address: string, now: number): void {
    const times = [...this.sentBefore(address, now), now];
    const mark = this.#markOf(address, now);
    this.#sent.delete(mark); // to the end of the order: the client heard of longest ago goes first
    this.#sent.set(mark, times);
    const [oldest] = this.#sent.keys();
    if (this.#sent.size > MOST_CLIENTS && oldest !== undefined) this.#sent.delete(oldest);
  }

  #markOf(address: string, now: number): string {
    const day = new Date(now).toISOString().slice(0, 10);
    if (day !== this.#day) {
      this.#day = day;
      this.#key = randomBytes(32);
      this.#sent.clear();
    }
    return createHmac('sha256', this.#key).update(networkOf(address)).digest('base64url');
  }
}

/** An IPv6 client has 2^64 addresses at the least, so its network counts. */
function networkOf(address: string): string {
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
}
