export type Coding = 'br' | 'gzip' | 'identity';

/** Headers repeat: every browser of one make sends the same. Bounded, so that invented ones cannot fill the memory. */
const known = new Map<string, Coding>();
const MOST_KNOWN = 256;

/**
 * The content coding to answer with, by `Accept-Encoding` (RFC 9110, 12.5.3): brotli where it is taken, else gzip,
 * else the bytes as they are. A coding with `q=0` is not taken.
 */
export function chooseCoding(header: string | undefined): Coding {
  if (header === undefined || header === '') return 'identity';
  const before = known.get(header);
  if (before) return before;
  const chosen = chooseByQuality(header);
  if (known.size < MOST_KNOWN) known.set(header, chosen);
  return chosen;
}

function chooseByQuality(header: string): Coding {
  const qualities = new Map<string, number>();
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const value = quality === undefined ? 1 : Number(quality.slice(2));
    if (name !== '') qualities.set(name, Number.isNaN(value) ? 0 : value);
  }
  const qualityOf = (name: string) => qualities.get(name) ?? qualities.get('*') ?? 0;
  const brotli = qualityOf('br');
  const gzip = Math.max(qualityOf('gzip'), qualities.get('x-gzip') ?? 0);
  if (brotli > 0 && brotli >= gzip) return 'br';
  return gzip > 0 ? 'gzip' : 'identity';
}
