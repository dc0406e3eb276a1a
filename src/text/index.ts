export { firstIndex } from './first-index.ts';
export { ownCopy } from './own-copy.ts';
export { lineStarts, type Place, placeOf } from './place.ts';
export { contains, overlaps, type Span } from './span.ts';
export { standsAlone } from './stands-alone.ts';
