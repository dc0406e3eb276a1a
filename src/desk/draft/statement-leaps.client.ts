import type { Place } from '#story';
import type { Writing } from './writing.client.ts';

/** A click on a speaker's count leads to the first statement, another to the next. */
export function leapToStatements({ read, goTo }: Writing, list: HTMLElement): void {
  let last = { speaker: -1, statement: -1 };
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-speaker]') : null;
    if (!button) return;
    const speaker = Number(button.dataset.speaker);
    const said = read()?.reading.speakers[speaker]?.statements ?? [];
    const statements = said.filter(({ parts }) => parts.length > 0);
    if (statements.length === 0) return;
    last = { speaker, statement: last.speaker === speaker ? (last.statement + 1) % statements.length : 0 };
    goTo(whole(statements[last.statement]?.parts ?? []));
  });
}

/** From the first part of a statement to the last. */
function whole(parts: readonly Place[]): Place | null {
  const [first] = parts;
  return first === undefined ? null : { ...first, end: parts.at(-1)?.end ?? first.end };
}
