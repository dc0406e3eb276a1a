import type { PutRight } from '#desk';
import { correctSpeaker, type Desk, dismissFinding } from '#newsroom';
import type { User } from '#store';
import { may } from '#story';
import { numberOf } from '../../requests/number.ts';

export const KINDS = ['person', 'organisation', 'document', 'unnamed'] as const;
/** More than an editor looks at in one story. */
const MOST = 200;

/** What was put right in a story's form and waits to be kept with the story. */
export function putRightIn(form: FormData): PutRight {
  const dismissed = rowsOf(form, ['dismissed-rule', 'dismissed-words', 'dismissed-against', 'dismissed-reason']);
  const said = rowsOf(form, ['said-words', 'said-kind', 'said-name', 'said-role']);
  return {
    dismissals: dismissed.flatMap(([rule = '', words = '', against = '', reason = '']) =>
      rule === '' || reason.trim() === '' ? [] : [{ rule, words, against: numberOf(against, null), reason }],
    ),
    speakers: said.flatMap(([words = '', typed = '', name = '', role = '']) => {
      const kind = KINDS.find((one) => one === typed);
      if (kind === undefined || words === '' || (name.trim() === '' && kind !== 'unnamed')) return [];
      return [{ words, kind, name, role }];
    }),
  };
}

/** Fields that come once for each row, put together: the first of all, the second of all … */
function rowsOf(form: FormData, names: readonly string[]): string[][] {
  const columns = names.map((name) => form.getAll(name).map((value) => (typeof value === 'string' ? value : '')));
  const count = Math.min(MOST, ...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? ''));
}

/** Keeps it with the story, which was just saved; nothing of it from somebody who may not put a reading right. */
export async function keepPutRight(
  desk: Desk,
  user: User,
  story: number,
  { dismissals, speakers }: PutRight,
): Promise<void> {
  if (!may(user.role, 'edit')) return;
  for (const one of dismissals) await dismissFinding(desk, { ...one, story, by: user.id });
  for (const one of speakers) await correctSpeaker(desk, { ...one, story, by: user.id });
}
