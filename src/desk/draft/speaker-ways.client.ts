import type { SpeakerOfWords } from '#story';
import { type Said, SpeakerPanel, saidAt, saidBy } from './speaker-here.client.ts';
import type { Writing } from './writing.client.ts';

/**
 * Who said what, put right from where it stands: yes or no to a guess, and a name for the words at the caret.
 * @returns what asks for those at the caret
 */
export function offerSpeakers(writing: Writing, list: HTMLElement): () => void {
  const panel = new SpeakerPanel(writing.rows.place);
  const answer = (given: string, ask: HTMLElement): void => {
    const said = asked(writing, ask);
    if (!said) return;
    if (given === 'where') writing.goTo(said.statement.parts[0] ?? null);
    if (given === 'yes') void keep(writing, said, saidBy(said, said.speaker));
    if (given === 'no') open(writing, panel, said);
  };
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-answer]') : null;
    const ask = button?.closest<HTMLElement>('.ask');
    if (ask) answer(button?.dataset.answer ?? '', ask);
  });
  list.addEventListener('keydown', (event) => {
    const ask = event.target instanceof Element ? event.target.closest<HTMLElement>('.ask') : null;
    const given = { y: 'yes', n: 'no', escape: 'where' }[event.key.toLowerCase()];
    if (!ask || given === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    answer(given, ask);
  });
  const finish = (way: string | undefined): void => {
    const { said } = panel;
    if (!said || way === undefined) return;
    const given = way === 'right' ? panel.answer() : null;
    if (way === 'right' && !given) return;
    panel.close();
    if (given) void keep(writing, said, given);
    else writing.goTo(said.statement.parts[0] ?? null);
  };
  panel.element.addEventListener('click', ({ target }) => {
    if (target instanceof Element) finish(target.closest<HTMLElement>('[data-panel]')?.dataset.panel);
  });
  panel.element.addEventListener('keydown', (event) => {
    const isTyped = event.target instanceof HTMLInputElement;
    const way = event.key === 'Escape' ? 'cancel' : event.key === 'Enter' && isTyped ? 'right' : undefined;
    if (way === undefined || event.isComposing) return;
    event.preventDefault();
    finish(way);
  });
  return () => {
    const caret = writing.caretInRead();
    const reading = writing.read()?.reading;
    const said = caret && reading ? saidAt(reading, caret) : null;
    if (!said || !reading) return writing.done.say('Nobody is found to say the words at the caret.');
    const ask = said.statement.isGuess ? questionOf(list, reading.speakers.indexOf(said.speaker)) : null;
    if (ask && asked(writing, ask)?.statement === said.statement)
      ask.querySelector<HTMLElement>('[data-answer=yes]')?.focus();
    else open(writing, panel, said);
  };
}

function questionOf(list: HTMLElement, speaker: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-ask="${speaker}"]`);
}

function asked({ read }: Writing, { dataset }: HTMLElement): Said | null {
  const speaker = read()?.reading.speakers[Number(dataset.ask)];
  const statement = speaker?.statements[Number(dataset.statement)];
  return speaker && statement ? { speaker, statement } : null;
}

function open({ read }: Writing, panel: SpeakerPanel, said: Said): void {
  panel.open(said, () => read()?.reading);
}

async function keep(writing: Writing, said: Said, speaker: SpeakerOfWords): Promise<void> {
  const { keeper, done, goTo, readAgain, beside } = writing;
  goTo(said.statement.parts[0] ?? null);
  const isOther = speaker.name !== said.speaker.name || speaker.kind !== said.speaker.kind;
  const back = (): void =>
    void keep(writing, { ...said, speaker: { ...said.speaker, ...speaker } }, saidBy(said, said.speaker));
  done.say(`${speaker.name || 'Somebody unnamed'} said it.`, isOther ? back : null);
  const kept = keeper.correct(speaker);
  readAgain();
  if ((await kept) === 'in the form' && beside.dataset.story !== undefined)
    done.say('The desk does not answer. The speaker is kept when you save.');
}
