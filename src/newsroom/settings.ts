import { clockOf, recountMonths, type Settings, writeSettings } from '#store';
import type { Key } from '#story';
import { type Desk, Refused } from './desk.ts';

/** The key of the pages that show a setting; null where none does. What is not named here stands on every page. */
const SHOWN_BY: Partial<Record<keyof Settings, Key | null>> = {
  tagline: 'tagline',
  leadStory: 'front',
  commentsOpen: 'replies',
  commentsCloseAfter: 'replies',
  holdFirstComment: null,
  commentLinks: null,
  heldWords: null,
  refusedWords: null,
  mail: null,
};

/** Changes settings, and drops the pages that show one that is another now. @throws Refused for the first that cannot be. */
export async function changeSettings(desk: Desk, order: Partial<Settings>): Promise<void> {
  const [trouble] = troublesWithSettings(order);
  if (trouble) throw new Refused(trouble.message, trouble.field);
  const baseUrl = order.baseUrl?.replace(/\/+$/, '');
  const wanted = baseUrl === undefined ? order : { ...order, baseUrl };
  const changed = namesOf(wanted).filter(
    (name) => wanted[name] !== undefined && JSON.stringify(wanted[name]) !== JSON.stringify(desk.settings[name]),
  );
  await writeSettings(desk.writing, Object.fromEntries(changed.map((name) => [name, wanted[name]])));
  if (wanted.timeZone !== undefined && changed.includes('timeZone'))
    await recountMonths(desk.writing, clockOf(wanted.timeZone));
  for (const name of changed) {
    const key = name in SHOWN_BY ? SHOWN_BY[name] : 'paper';
    if (key) desk.changed(key);
  }
}

function namesOf(settings: Partial<Settings>): (keyof Settings)[] {
  const isName = (name: string): name is keyof Settings => name in settings;
  return Object.keys(settings).filter(isName);
}

/** What is wrong with settings as somebody would have them, a sentence for each. */
export function troublesWithSettings(settings: Partial<Settings>): { field: string; message: string }[] {
  const { name, timeZone, language, baseUrl, correctionsEmail, commentsCloseAfter, commentLinks } = settings;
  const found: [boolean, string, string][] = [
    [name !== undefined && name.trim() === '', 'name', 'A paper has a name.'],
    [
      timeZone !== undefined && !isTimeZone(timeZone),
      'timeZone',
      `"${timeZone}" is no time zone. Use a name such as Europe/London.`,
    ],
    [
      language !== undefined && !isLanguage(language),
      'language',
      `"${language}" is no language tag. Use one such as en or pt-BR.`,
    ],
    [
      baseUrl !== undefined && !/^https?:\/\/[^/]/.test(baseUrl ?? ''),
      'baseUrl',
      `"${baseUrl}" is no address. It begins with https://.`,
    ],
    [
      correctionsEmail !== undefined && correctionsEmail !== '' && !/^[^\s@]+@[^\s@]+$/.test(correctionsEmail),
      'correctionsEmail',
      `"${correctionsEmail}" is no e-mail address.`,
    ],
    [
      commentsCloseAfter != null && !(Number.isInteger(commentsCloseAfter) && commentsCloseAfter > 0),
      'commentsCloseAfter',
      'Give a number of whole days, or nothing for never.',
    ],
    [
      commentLinks !== undefined && !(Number.isInteger(commentLinks) && commentLinks >= 0),
      'commentLinks',
      'Give a number of links, 0 or more.',
    ],
  ];
  return found.flatMap(([isWrong, field, message]) => (isWrong ? [{ field, message }] : []));
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
