// Written without types: it is served as it stands.
// Counts one read: the story was in view for four seconds, added up. Nothing is stored in the browser.
{
  const story = document.currentScript?.dataset.story;
  let waiting = 0;
  let seen = 0;

  // A page made ahead of its visit is hidden, so it is not counted before somebody looks at it.
  const look = () => {
    if (document.visibilityState === 'hidden') {
      clearInterval(waiting);
      waiting = 0;
    } else if (waiting === 0) waiting = setInterval(tick, 1000);
  };
  const tick = () => {
    if (++seen < 4) return;
    document.removeEventListener('visibilitychange', look);
    clearInterval(waiting);
    navigator.sendBeacon('/reads', new URLSearchParams({ story: story ?? '' }));
  };
  document.addEventListener('visibilitychange', look);
  look();
}
