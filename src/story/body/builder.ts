import { isBarrier, isList, isStructure, isTable } from './edges.ts';
import { BOUNDARIES, HEADINGS, MARKS, SKIPPED, VOID } from './elements.ts';
import { Flow } from './flow.ts';
import { isWornOut, marksOf, type Open } from './open-elements.ts';
import { openFigcaption, openFigure, picture } from './open-figure.ts';
import { openItem, openList, openQuote } from './open-list.ts';
import { openCaption, openCell, openPart, openRow, openTable, TABLE_TAGS } from './open-table.ts';
import { scriptOf } from './script.ts';
import { Skip } from './skip.ts';
import {
  type Block,
  type Mark,
  NO_SCRIPT,
  type Picture,
  type Row,
  type Run,
  type Script,
  type Table,
  type Text,
} from './tree.ts';
import { linkText, safeHref } from './urls.ts';

/** Deeper lists, quotes and tables are flattened into the last that is kept. */
const DEEPEST = 8;
/** More open elements than this are not remembered: their formatting is lost, their text is not. */
const MOST_OPEN = 100;
const LONGEST_TITLE = 300;

/** A start tag: its name and its attributes, as asked for. */
export interface Tag {
  name: string;
  closed: boolean;
  get(attribute: string): string | null;
}

/** Where text and blocks go at the moment; an element that changes it puts the old one back when it ends. */
export interface Context {
  flow: Flow;
  paragraph: { kind: Text['kind']; script: Script };
  list: { items: Block[][]; stray: Flow } | null;
  table: { table: Table; part: 'head' | 'body' | 'foot'; row: Row | null } | null;
  figure: { captioned: (Picture | Table)[]; caption: Run[] } | null;
  inCaption: boolean;
  depth: number;
}

const OPENERS: ReadonlyMap<string, (builder: Builder, tag: Tag) => void> = new Map(
  Object.entries({
    ...{ ul: openList, ol: openList, li: openItem, blockquote: openQuote },
    ...{ figure: openFigure, figcaption: openFigcaption },
    ...{ table: openTable, caption: openCaption, thead: openPart, tbody: openPart, tfoot: openPart },
    ...{ tr: openRow, td: openCell, th: openCell },
  }),
);

/** Takes tags and text one after the other and builds the body. */
export class Builder {
  context: Context = {
    flow: new Flow(),
    paragraph: { kind: 'p', script: NO_SCRIPT },
    list: null,
    table: null,
    figure: null,
    inCaption: false,
    depth: 0,
  };
  private readonly open: Open[] = [];
  private marks: readonly Mark[] | null = [];
  private skip: Skip | null = null;
  private code: string | null = null;

  start(tag: Tag): void {
    if (this.skip && !this.skip.endsAt(tag)) return;
    this.skip = null;
    if (this.code !== null) this.startInCode(tag);
    else if (SKIPPED.has(tag.name)) this.startSkipping(tag);
    else if (VOID.has(tag.name)) this.startVoid(tag);
    else this.startElement(tag);
  }

  end(name: string): void {
    if (this.skip) {
      if (this.skip.leave(name)) this.stopSkipping();
      return;
    }
    if (name === 'br') this.startVoid({ name, closed: true, get: () => null });
    else if (HEADINGS.has(name)) this.closeNearest((tag) => HEADINGS.has(tag));
    else if (name === 'li') this.closeNearest((tag) => tag === 'li', isList);
    else if (TABLE_TAGS.has(name)) this.closeNearest((tag) => tag === name, name === 'table' ? undefined : isTable);
    else this.closeNearest((tag) => tag === name, isBarrier);
  }

  text(chars: string): void {
    if (this.skip) return;
    if (this.code !== null) {
      this.code += chars;
      return;
    }
    const { flow, paragraph } = this.context;
    if (!flow.growing) {
      if (/^[ \t\n]*$/.test(chars)) return;
      flow.begin(paragraph.kind, paragraph.script);
      for (const open of this.open) if (open.mark) open.repeats++;
      this.marks = null;
    }
    flow.write(chars, this.currentMarks());
  }

  finish(): Block[] {
    this.stopSkipping();
    this.closeTo(0);
    return this.context.flow.take();
  }

  /** Remembers an element until it ends; `changes` hold as long. */
  push(tag: string, changes: Partial<Context> = {}, close?: () => void): void {
    const before = this.context;
    this.context = { ...before, ...changes };
    this.open.push({
      tag,
      repeats: 0,
      close: () => {
        this.context.flow.end();
        close?.();
        this.context = before;
      },
    });
  }

  /** The same one level deeper; too deep, it is only a boundary. @returns whether it was pushed as what it is. */
  pushDeeper(tag: string, changes: Partial<Context>, close: () => void): boolean {
    if (this.context.depth >= DEEPEST) {
      this.pushBoundary(tag);
      return false;
    }
    const paragraph = { kind: 'p', script: NO_SCRIPT } as const;
    this.push(tag, { paragraph, ...changes, depth: this.context.depth + 1 }, close);
    return true;
  }

  /** Text before and after is not one paragraph; nothing else. */
  pushBoundary(tag: string): void {
    this.context.flow.end();
    if (this.open.length < MOST_OPEN) this.push(tag);
  }

  /** Ends an open paragraph or heading: blocks do not stand in them. */
  closeText(): void {
    this.closeNearest((tag) => tag === 'p' || HEADINGS.has(tag), isStructure);
    this.context.flow.end();
  }

  /** Ends the innermost open element that fits, with all in it, unless one that `stops` comes first. */
  closeNearest(fits: (tag: string) => boolean, stops: (tag: string) => boolean = () => false): void {
    for (let index = this.open.length - 1; index >= 0; index--) {
      const { tag, mark, close } = this.open[index]!;
      if (fits(tag)) {
        if (mark && !close) {
          // `<b>one<i>two</b>three</i>`: the ends cross; only the one that ended ends.
          this.open.splice(index, 1);
          this.marks = null;
        } else this.closeTo(index);
        return;
      }
      if (stops(tag)) return;
    }
  }

  /** Ends the outermost open element that fits and stands within the innermost that `stops`. */
  closeOutermost(fits: (tag: string) => boolean, stops: (tag: string) => boolean): void {
    let found = -1;
    for (let index = this.open.length - 1; index >= 0 && !stops(this.open[index]!.tag); index--) {
      if (fits(this.open[index]!.tag)) found = index;
    }
    if (found >= 0) this.closeTo(found);
  }

  /** A link on a line of its own: all that is kept of an embed. */
  linkLine(href: string | null, title: string | null): void {
    if (href === null) return;
    this.context.flow.begin('p', NO_SCRIPT);
    this.context.flow.write(title?.trim() || linkText(href), [{ kind: 'a', href }]);
    this.context.flow.end();
  }

  /** A link in the line, in place of a picture of another site. */
  linkInLine(href: string, title: string): void {
    this.pushMark('a', { kind: 'a', href });
    this.text(title || linkText(href));
    this.closeNearest((tag) => tag === 'a');
  }

  /** The link that now would go on; taken, it counts as one more repetition. */
  takeLink(): string | null {
    for (const open of this.open.toReversed()) {
      if (open.mark?.kind === 'a') return isWornOut(++open.repeats) ? null : open.mark.href;
    }
    return null;
  }

  private startElement(tag: Tag): void {
    const mark = this.markOf(tag);
    const heading = HEADINGS.get(tag.name);
    const opener = OPENERS.get(tag.name);
    if (mark) this.pushMark(tag.name, mark);
    else if (tag.name === 'p' || heading) this.startText(tag, heading ?? 'p');
    else if (opener) opener(this, tag);
    else if (BOUNDARIES.has(tag.name)) this.startBoundary(tag.name);
    else if (tag.name === 'pre') this.startCode();
    else if (tag.name === 'q') this.startQuoted();
    else if (this.open.length < MOST_OPEN) this.open.push({ tag: tag.name, repeats: 0 });
  }

  private startText(tag: Tag, kind: Text['kind']): void {
    this.closeText();
    this.push(tag.name, { paragraph: { kind, script: scriptOf(tag) } });
  }

  private startBoundary(name: string): void {
    this.closeText();
    const term = name === 'dt' || name === 'summary';
    if (term || name === 'dd')
      this.closeNearest(
        (tag) => tag === 'dt' || tag === 'dd',
        (tag) => tag === 'dl' || isBarrier(tag),
      );
    this.pushBoundary(name);
    if (term) this.pushMark('strong', { kind: 'strong' });
  }

  private startVoid(tag: Tag): void {
    if (tag.name === 'br') this.context.flow.breakLine();
    else if (tag.name === 'img' || tag.name === 'image') picture(this, tag);
    else if (tag.name === 'embed') this.linkLine(safeHref(tag.get('src') ?? ''), tag.get('title'));
    else if (tag.name === 'hr') {
      this.closeText();
      this.context.flow.add({ kind: 'hr' });
    }
  }

  private startCode(): void {
    this.closeText();
    this.code = '';
    this.push('pre', {}, () => {
      const text = (this.code ?? '').replace(/^\s*\n|\s+$/g, '');
      this.code = null;
      if (text !== '') this.context.flow.add({ kind: 'pre', text });
    });
  }

  private startInCode({ name }: Tag): void {
    if (name === 'br') this.code += '\n';
    if (VOID.has(name)) return;
    if (SKIPPED.has(name)) this.skip = new Skip(name, null, null);
    else if (this.open.length < MOST_OPEN) this.open.push({ tag: name, repeats: 0 });
  }

  private startQuoted(): void {
    // Its marks come from the style sheet and would be missing in the plain text.
    this.text('“');
    if (this.open.length < MOST_OPEN) this.open.push({ tag: 'q', repeats: 0, close: () => this.text('”') });
  }

  private startSkipping(tag: Tag): void {
    if (tag.closed && (tag.name === 'svg' || tag.name === 'math')) return;
    this.skip = new Skip(tag.name, tag.get('src') ?? tag.get('data'), tag.get('title'));
  }

  private stopSkipping(): void {
    const skip = this.skip;
    this.skip = null;
    if (skip?.embeds) this.linkLine(safeHref(skip.source ?? ''), skip.title);
  }

  private markOf(tag: Tag): Mark | null {
    if (this.context.inCaption && (tag.name === 'small' || tag.name === 'cite')) return { kind: 'small' };
    const plain = MARKS.get(tag.name);
    if (plain) return { kind: plain };
    if (tag.name === 'a') {
      this.closeNearest((name) => name === 'a', isBarrier);
      const href = safeHref(tag.get('href') ?? '');
      return href === null ? null : { kind: 'a', href };
    }
    if (tag.name === 'span') {
      const script = scriptOf(tag);
      return script.lang || script.dir ? { kind: 'span', script } : null;
    }
    if (tag.name === 'abbr' || tag.name === 'acronym') {
      const title = (tag.get('title') ?? '').replace(/\s+/g, ' ').trim();
      return title === '' || title.length > LONGEST_TITLE ? null : { kind: 'abbr', title };
    }
    return null;
  }

  private pushMark(tag: string, mark: Mark): void {
    if (this.open.length >= MOST_OPEN) return;
    this.open.push({ tag, mark, repeats: 0 });
    this.marks = null;
  }

  private currentMarks(): readonly Mark[] {
    this.marks ??= marksOf(this.open);
    return this.marks;
  }

  private closeTo(index: number): void {
    while (this.open.length > index) {
      const open = this.open.pop()!;
      if (open.mark) this.marks = null;
      open.close?.();
    }
  }
}
