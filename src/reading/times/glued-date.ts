import { monthNames } from '../words/month-names.ts';
import { dated } from './dated.ts';
import type { Form } from './form.ts';
import { yearBehind } from './named-date.ts';

const MONTHS: Readonly<Record<string, number>> = monthNames;

/** Month and day without a space between them: Dec31, mar4. */
export const gluedDate: Form = {
  rule: 'times/glued-date',
  glued: true,
  read(look, at) {
    const parts = /^([a-z]{3,9})(\d{1,2})$/i.exec(look.text(at));
    const month = parts ? MONTHS[parts[1]!.toLowerCase()] : undefined;
    const year = yearBehind(look, at + 1);
    const date = dated(Number(parts?.[2]), month ?? 0, year?.value ?? null);
    return date && { first: at, end: year?.end ?? at + 1, date };
  },
};
