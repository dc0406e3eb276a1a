/** Marks the row of the finding in whose words the caret stands; on a telephone it then lies as a card at the foot of the screen. */
export function markCurrent(beside: HTMLElement, row: HTMLElement | null): void {
  for (const other of beside.querySelectorAll('li[aria-current]'))
    if (other !== row) other.removeAttribute('aria-current');
  if (!row || row.ariaCurrent === 'true') return;
  row.ariaCurrent = 'true';
  // Beside the text the list scrolls by itself, and the page must not.
  const [box, list] = [row.getBoundingClientRect(), beside.getBoundingClientRect()];
  if (box.top < list.top || box.bottom > list.bottom) beside.scrollTop += box.top - list.top;
}
