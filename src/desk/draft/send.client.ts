const PATIENCE_MS = 15_000;

/** Sends a form to the desk from a page that stays. @returns what it answers; null where it does not, or refuses. */
export async function send<Answer extends object>(
  address: string,
  fields: Record<string, string>,
  given?: AbortSignal,
): Promise<Answer | null> {
  try {
    const timeout = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(address, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams(fields),
      signal: given ? AbortSignal.any([given, timeout]) : timeout,
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
