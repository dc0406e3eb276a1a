/** What a figure is a value of; a part ("103 of them in the capital") is a matter of its own. */
export interface MatterName {
  /** What is counted: people, security forces, damage. */
  kind: string;
  /** What befell them: killed, detained; '' where nothing is said. */
  outcome: string;
  /** What they did or what was done, where nothing of the list befell them: "who slept", "housed"; '' where nothing is said. */
  deed: string;
  /** What narrows it: "in the city", "in 2011"; '' for the whole. */
  part: string;
}

/** A part of a whole that nothing else tells apart. */
export const PART = 'of them';

export function wordsOf({ kind, outcome, deed, part }: MatterName): string {
  return [kind, outcome || deed, part === PART ? '(a part)' : part].filter(Boolean).join(' ');
}

/** A matter's name as the rules give it; harm done to troops is told of the security forces. */
export function named(kind: string, outcome: string, part = ''): MatterName {
  const isHarm = outcome === 'killed' || outcome === 'injured' || outcome === 'missing';
  return { kind: kind === 'troops' && isHarm ? 'security forces' : kind, outcome, deed: '', part };
}
