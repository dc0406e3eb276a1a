/** A line of progress on a terminal's standard error; silent in a pipe. */
export interface Progress {
  /** Tells how much is done; drawn at most ten times a second. */
  tell(words: string): void;
  end(): void;
}

/** Progress for work that began at `startedAt`; words come from the work itself. */
export function showProgress(): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { tell: () => {}, end: () => {} };
  let drawnAt = 0;
  let isDrawn = false;
  return {
    tell(words) {
      const now = performance.now();
      if (now - drawnAt < 100) return;
      drawnAt = now;
      isDrawn = true;
      stderr.write(`\r\x1b[2K${words.slice(0, (stderr.columns || 80) - 1)}`);
    },
    end() {
      if (isDrawn) stderr.write('\r\x1b[2K');
    },
  };
}
