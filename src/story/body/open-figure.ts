import type { Builder, Tag } from './builder.ts';
import { Flow, inlineOf, joinRuns, withoutSmall } from './flow.ts';
import { NO_SCRIPT, type Picture, type Run, type Table } from './tree.ts';
import { safeHref, safeSrc } from './urls.ts';

const LONGEST_ALT = 2000;

export function openFigure(builder: Builder): void {
  builder.closeText();
  const { flow } = builder.context;
  const figure = { captioned: [] as (Picture | Table)[], caption: [] as Run[] };
  builder.push('figure', { figure }, () => {
    if (figure.caption.length === 0) return;
    const last = figure.captioned.at(-1);
    if (last && last.caption.length === 0) last.caption = figure.caption;
    else flow.add({ kind: 'p', script: NO_SCRIPT, runs: withoutSmall(figure.caption) });
  });
}

/** The caption of the figure around it; without a figure, paragraphs. */
export function openFigcaption(builder: Builder): void {
  builder.closeText();
  const { flow: outer, figure } = builder.context;
  const flow = new Flow();
  builder.push('figcaption', { flow, inCaption: figure !== null, list: null }, () => {
    const blocks = flow.take();
    for (const block of blocks) if (!figure || block.kind === 'figure') outer.add(block);
    if (figure) figure.caption = joinRuns(figure.caption, inlineOf(blocks));
  });
}

export function picture(builder: Builder, tag: Tag): void {
  const { flow, figure } = builder.context;
  const alt = (tag.get('alt') ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_ALT).toWellFormed();
  const src = safeSrc(tag.get('src') ?? '');
  if (src === null) {
    const elsewhere = safeHref(tag.get('src') ?? '');
    if (elsewhere?.startsWith('http')) builder.linkInLine(elsewhere, alt);
    return;
  }
  // A link needs a name, and the name of a picture is its text.
  const href = alt === '' ? null : builder.takeLink();
  const added: Picture = {
    kind: 'figure',
    src,
    alt,
    width: sizeOf(tag.get('width')),
    height: sizeOf(tag.get('height')),
    href: href === src ? null : href,
    caption: [],
  };
  flow.add(added);
  figure?.captioned.push(added);
}

function sizeOf(value: string | null): number | null {
  return value && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;
}
