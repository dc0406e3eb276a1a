/**
 * Steps through a written body. It reads only what `writeBody` writes (`<` begins a tag and nothing else, `>` ends it, four
 * references), so it needs no parser, is fast, and knows where in the body each character of text stands.
 */
export type Step =
  | { kind: 'start' | 'end' | 'void'; name: string; at: number; end: number }
  /** `text` without references; `body.slice(at, end)` is what stands for it. */
  | { kind: 'text'; text: string; at: number; end: number };

const STEP = /<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<&]+|&(amp|lt|gt|quot);|[<&]/g;
const VOID = new Set(['br', 'hr', 'img']);
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

export function* scanBody(body: string): Generator<Step> {
  for (const match of body.matchAll(STEP)) {
    const [whole, slash, name, reference] = match;
    const at = match.index;
    const end = at + whole.length;
    if (name !== undefined) yield { kind: slash ? 'end' : VOID.has(name) ? 'void' : 'start', name, at, end };
    else yield { kind: 'text', text: (reference && REFERENCES.get(reference)) ?? whole, at, end };
  }
}
