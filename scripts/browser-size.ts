// `npm run browser-size`: the bytes of the reading engine as a browser gets it, everything `read` needs included.
import { gzipSync } from 'node:zlib';
import { readingForBrowser } from './browser/reading-bundle.ts';

const bundle = await readingForBrowser();
console.log(`${gzipSync(bundle, { level: 9 }).length} bytes gzipped, ${bundle.length} before`);
