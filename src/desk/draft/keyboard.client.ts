/** The card of a finding stays above the keyboard that a telephone lays over the page. */
export function stayAboveKeyboard(beside: HTMLElement): void {
  const seen = visualViewport;
  if (!seen) return;
  const follow = (): void => {
    // Who has zoomed in sees a part of the page that no keyboard cuts off.
    const covered = seen.scale > 1 ? 0 : innerHeight - seen.height - seen.offsetTop;
    beside.style.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`);
  };
  seen.addEventListener('resize', follow);
  seen.addEventListener('scroll', follow);
}
