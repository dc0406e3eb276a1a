import { clockOf, recountMonths, type Settings, writeSettings } from '#store';
import { type Desk, Refused } from './desk.ts';

/** Settings that no page shows, but for the lead, which the front page alone does. */
const UNSEEN = ['leadStory', 'holdFirstComment', 'commentLinks', 'heldWords', 'refusedWords', 'mail'];

/** Changes settings. @throws Refused for an unknown time zone, or an address that is none. */
export async function changeSettings(desk: Desk, changes: Partial<Settings>): Promise<void> {
  if (changes.timeZone !== undefined && !isTimeZone(changes.timeZone)) {
    throw new Refused(`"${changes.timeZone}" is no time zone. Use a name such as Europe/London.`, 'timeZone');
  }
  if (changes.language !== undefined && !isLanguage(changes.language)) {
    throw new Refused(`"${changes.language}" is no language tag. Use one such as en or pt-BR.`, 'language');
  }
  if (changes.baseUrl !== undefined && !URL.canParse(changes.baseUrl)) {
    throw new Refused(`"${changes.baseUrl}" is no address. It begins with https://.`, 'baseUrl');
  }
  const baseUrl = changes.baseUrl?.replace(/\/+$/, '');
  await writeSettings(desk.writing, baseUrl === undefined ? changes : { ...changes, baseUrl });
  if (changes.timeZone !== undefined && changes.timeZone !== desk.settings.timeZone) {
    await recountMonths(desk.writing, clockOf(changes.timeZone));
  }
  const names = Object.keys(changes);
  if (names.includes('leadStory')) desk.changed('front');
  if (names.some((name) => !UNSEEN.includes(name))) desk.changed('paper');
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
