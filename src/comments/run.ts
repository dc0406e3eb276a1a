import type { Phase, Submission } from './phase.ts';

/** What moderation decided, by which phase and why; phase and reason are null where all let it through. */
export type Decision =
  | { state: 'approved'; phase: null; reason: null }
  | { state: 'held' | 'refused'; phase: string; reason: string };

/** Runs the phases in order, to the first that decides. A phase that fails holds the comment: it was not checked. */
export function moderate(submission: Submission, phases: readonly Phase[]): Decision {
  for (const phase of phases) {
    const verdict = judge(phase, submission);
    if (verdict.does === 'lets-through') continue;
    return { state: verdict.does === 'holds' ? 'held' : 'refused', phase: phase.name, reason: verdict.reason };
  }
  return { state: 'approved', phase: null, reason: null };
}

function judge(phase: Phase, submission: Submission): ReturnType<Phase['judge']> {
  try {
    return phase.judge(submission);
  } catch (error) {
    return { does: 'holds', reason: `Not checked: ${error instanceof Error ? error.message : String(error)}` };
  }
}
