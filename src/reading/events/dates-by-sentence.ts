import type { Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { sentenceAt } from './sentence-at.ts';

/** The calendar's part of a value: 2022-01-11 of 2022-01-11T09:30, 2022-W02, 2022-Q1, 2022-SU; nothing of P2D or T09:30. */
const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d(?:-WE)?|-Q\d|-H\d|-(?:SP|SU|FA|WI))?/;

/** The dates that each sentence names, once each; sentences without one are left out. */
export function datesBySentence(scan: Scan, times: readonly Time[]): Map<number, Set<string>> {
  const dates = new Map<number, Set<string>>();
  for (const { start, value, type } of times) {
    const date = type === 'date' || type === 'time' ? CALENDAR.exec(value)?.[0] : undefined;
    if (date === undefined) continue;
    const sentence = sentenceAt(scan, start);
    const named = dates.get(sentence);
    if (named) named.add(date);
    else dates.set(sentence, new Set([date]));
  }
  return dates;
}
