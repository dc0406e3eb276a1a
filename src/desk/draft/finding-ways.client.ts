import { undo, write } from './fields.client.ts';
import { nextFinding } from './next-finding.ts';
import type { Told } from './told.ts';
import { isMac, type Writing } from './writing.client.ts';

/** A row of the list, and the finding in it. */
interface Chosen {
  element: HTMLElement;
  finding: Told;
}

/** The ways by which a finding is cleared where it stands: by a button of its row, or by a key while the row has the focus. */
export function offerWays(writing: Writing): void {
  const { beside, rows } = writing;
  beside.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? rows.behind(target) : null;
    if (!chosen || !(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[data-way]');
    if (button || !target.closest('a, .ways, .reason')) go(writing, chosen, button?.dataset.way ?? 'go');
  });
  beside.addEventListener('keydown', (event) => {
    const { target } = event;
    const chosen = target instanceof Element ? rows.behind(target) : null;
    if (!chosen || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = wayOf(event.key, target instanceof HTMLInputElement);
    if (way === null || (way !== 'go' && !chosen.element.querySelector(`[data-way=${way}]`))) return;
    event.preventDefault();
    go(writing, chosen, way);
  });
}

/** @param inReason whether somebody types the reason */
function wayOf(key: string, inReason: boolean): string | null {
  if (inReason) return { Enter: 'keep', Escape: 'cancel' }[key] ?? null;
  return { d: 'dismiss', u: 'undo', escape: 'go' }[key.toLowerCase()] ?? null;
}

function go(writing: Writing, chosen: Chosen, way: string): void {
  const { finding, element } = chosen;
  if (way === 'go') writing.goTo(finding.place);
  if (way === 'next') {
    const open = writing.rows.findings.filter(({ dismissed }) => dismissed === null);
    writing.goTo(nextFinding(open, finding.place, false)?.place ?? null);
  }
  if (way === 'take') take(writing, finding);
  if (way === 'dismiss') askReason(element, true);
  if (way === 'cancel') askReason(element, false);
  if (way === 'keep') void dismiss(writing, chosen);
  if (way === 'undo') void tellAgain(writing, finding);
}

function take({ fields, read, done, readAgain }: Writing, { take }: Told): void {
  const typed = read()?.typed;
  if (!take || !typed) return;
  const control = fields[take.place.field];
  if (write(fields, typed, take.place, take.text))
    done.say(`${take.name} says it now.`, () => undo(control), isMac ? '⌘Z' : 'Ctrl Z');
  else done.say('These words have changed since they were read.');
  readAgain();
}

function askReason(row: HTMLElement, isAsked: boolean): void {
  const reason = row.querySelector<HTMLElement>('.reason');
  const ways = row.querySelector<HTMLElement>('.ways');
  if (!reason || !ways) return;
  reason.hidden = !isAsked;
  ways.hidden = isAsked;
  (isAsked ? reason.querySelector('input') : ways.querySelector<HTMLElement>('[data-way=dismiss]'))?.focus();
}

const NO_REASON = 'Say why it may stand: whoever edits the story next wants to know.';

async function dismiss(
  { beside, keeper, rows, done, show, goTo }: Writing,
  { element, finding }: Chosen,
): Promise<void> {
  const input = element.querySelector('input');
  const reason = input?.value.trim() ?? '';
  if (reason === '') {
    const error = element.querySelector('.reason .error');
    if (error) error.textContent = NO_REASON;
    input?.setAttribute('aria-invalid', 'true');
    input?.focus();
    return;
  }
  const { rule, words, against, place } = finding;
  const { dismissal, kept } = keeper.dismiss({ rule, words, against: against?.id ?? null, reason });
  show();
  if (place) goTo(place);
  else rows.elementWith(dismissal)?.querySelector<HTMLElement>('[data-way=undo]')?.focus();
  if ((await kept) === 'in the form' && beside.dataset.story !== undefined)
    done.say('The desk does not answer. The dismissal is kept when you save.');
}

async function tellAgain({ keeper, done, show, goTo }: Writing, { dismissed, place }: Told): Promise<void> {
  if (!dismissed) return;
  const isTold = await keeper.takeBack(dismissed);
  if (!isTold) return done.say('It stays dismissed: the desk does not answer. Try again.');
  show();
  goTo(place);
}
