import type { SourceCounts, SpeakerKind } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';

/** How many shapes stand in a line; the words after them tell all. */
const MOST = 16;

/** The sign of a kind of source: disc, square, sheet or broken ring. Never alone: words stand beside it. */
export function shape(kind: SpeakerKind): Html {
  if (kind === 'person') return html`<svg class="shape" aria-hidden="true"><circle cx="6" cy="6" r="5"/></svg>`;
  if (kind === 'organisation') return html`<svg class="shape" aria-hidden="true"><path d="M1 1h10v10H1z"/></svg>`;
  if (kind === 'document') {
    return html`<svg class="shape drawn" aria-hidden="true"><path d="M2 1.5h5.5l3 3v6h-8.5zM4.5 6.500h4M4.5 8.5h4"/></svg>`;
  }
  return html`<svg class="shape drawn" aria-hidden="true"><circle cx="6" cy="6" r="4.5" stroke-dasharray="2.7 2.01"/></svg>`;
}

/** The signs of a story's sources in their order: persons, organisations, unnamed, documents. */
export function shapes({ persons, organisations, unnamed, documents }: SourceCounts): Html {
  const kinds: SpeakerKind[] = [
    ...Array<SpeakerKind>(persons).fill('person'),
    ...Array<SpeakerKind>(organisations).fill('organisation'),
    ...Array<SpeakerKind>(unnamed).fill('unnamed'),
    ...Array<SpeakerKind>(documents).fill('document'),
  ];
  if (kinds.length === 0) return NOTHING;
  return html`<span class="shapes" aria-hidden="true">${kinds.slice(0, MOST).map(shape)}</span>`;
}
