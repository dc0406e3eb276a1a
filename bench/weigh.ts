export interface Weight {
  what: string;
  bytes: number;
}

/** What a first view of a page costs over the wire besides its pictures: heads and bodies, as a browser asks for them. */
export async function weigh(address: string, path: string): Promise<Weight[]> {
  const page = await weighOne(address, path);
  const html = page.text;
  const asked = [
    ...html.matchAll(/<link[^>]* href="(\/[^"]+)"[^>]* as="font"/g),
    ...html.matchAll(/<link rel="(?:icon|stylesheet)"[^>]* href="(\/[^"]+)"/g),
    ...html.matchAll(/<script[^>]* src="(\/[^"]+)"/g),
  ].map(([, found = '']) => found);
  const rest = await Promise.all([...new Set(asked)].map((one) => weighOne(address, one)));
  return [page, ...rest].map(({ what, bytes }) => ({ what, bytes }));
}

async function weighOne(address: string, path: string): Promise<Weight & { text: string }> {
  // `fetch` decodes; the bytes on the wire are told by the length.
  const answer = await fetch(address + path, { headers: { 'accept-encoding': 'br' } });
  const head = [...answer.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 17);
  const text = await answer.text();
  return { what: path, bytes: head + Number(answer.headers.get('content-length')), text };
}
