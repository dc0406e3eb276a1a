import { markCurrent } from './current-finding.client.ts';
import { nextFinding } from './next-finding.ts';
import type { Told } from './told.ts';
import { isMac, type Writing } from './writing.client.ts';

/** What a key does, wherever in the page the focus is, and the button that shows the key. */
type Act = 'next' | 'before' | 'at' | 'speaker';

/**
 * F8 goes from finding to finding, F9 from the words to what is said of them and back, Ctrl K to who said the words at the
 * caret. Each is a button too.
 * @param current the finding in whose words the caret stands
 */
export function takeKeys(writing: Writing, current: () => Told | null, speakerHere: () => void): void {
  const { beside } = writing;
  const act = (name: Act): void => {
    if (name === 'speaker') speakerHere();
    else if (name === 'at') goAcross(writing, current());
    else goOn(writing, name === 'before');
  };
  document.addEventListener('keydown', (event) => {
    const name = actOf(event, beside.dataset.mayEdit !== undefined);
    if (name === null || beside.hidden) return;
    event.preventDefault();
    act(name);
  });
  for (const button of beside.querySelectorAll<HTMLElement>('[data-act]')) {
    const name = ACTS.find((one) => one === button.dataset.act);
    if (name) button.addEventListener('click', () => act(name));
    const key = button.querySelector('kbd');
    if (isMac && key) key.textContent = (key.textContent ?? '').replace('Ctrl ', '⌘');
  }
}

const ACTS = ['next', 'at', 'speaker'] as const;

function actOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, mayEdit: boolean): Act | null {
  if (key === 'F8') return shiftKey ? 'before' : 'next';
  if (key === 'F9') return 'at';
  return mayEdit && key.toLowerCase() === 'k' && (isMac ? metaKey : ctrlKey) ? 'speaker' : null;
}

function goOn({ rows, caret, goTo }: Writing, backwards: boolean): void {
  goTo(nextFinding(openOf(rows.findings), caret(), backwards)?.place ?? null);
}

/** From the words to the first way to clear what is found in them, and back. */
function goAcross({ beside, rows, caret, goTo }: Writing, current: Told | null): void {
  const focused = document.activeElement && rows.behind(document.activeElement);
  if (focused) {
    goTo(focused.finding.place);
    return;
  }
  const chosen = current ?? nextFinding(openOf(rows.findings), caret(), false);
  const row = chosen && rows.elementOf(chosen);
  if (!chosen || !row) return;
  goTo(chosen.place);
  markCurrent(beside, row);
  (row.querySelector<HTMLElement>('[data-way]:not([data-way=go])') ?? row.querySelector('button'))?.focus();
}

function openOf(findings: readonly Told[]): Told[] {
  return findings.filter(({ dismissed }) => dismissed === null);
}
