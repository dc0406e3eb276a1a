/** What somebody typed into the form "Leave a reply". */
export interface Typed {
  name: string;
  email: string;
  text: string;
}

export interface FieldError {
  field: 'name' | 'email' | 'text';
  message: string;
}

export const LONGEST_NAME = 80;
export const LONGEST_TEXT = 10_000;
const LONGEST_EMAIL = 254;
const EMAIL = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(?:\.[^\s@<>"(),:;[\]\\.]+)+$/;

/** Trims what was typed and takes out characters that nobody can see; line ends become LF. */
export function tidy({ name, email, text }: Typed): Typed {
  return {
    name: visible(name).replace(/\s+/g, ' ').trim(),
    email: email.trim(),
    text: visible(text.replace(/\r\n?/g, '\n'))
      .replace(/[^\S\n]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

/** What is wrong with the fields, each in one sentence that says what to do; empty where nothing is. */
export function validate({ name, email, text }: Typed): FieldError[] {
  return [...nameErrors(name), ...emailErrors(email), ...textErrors(text)];
}

/** True for what looks like an e-mail address: one at sign, a host with a dot, no spaces or brackets. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST_EMAIL && EMAIL.test(text);
}

function nameErrors(name: string): FieldError[] {
  if (name === '') return [{ field: 'name', message: 'Please give a name; it is shown with your comment.' }];
  if (name.length <= LONGEST_NAME) return [];
  return [{ field: 'name', message: `Please give a name of at most ${LONGEST_NAME} characters.` }];
}

function emailErrors(email: string): FieldError[] {
  if (email === '') return [{ field: 'email', message: 'Please give your email address; it is not published.' }];
  if (isEmail(email)) return [];
  return [{ field: 'email', message: 'This does not look like an email address, such as name@example.org.' }];
}

function textErrors(text: string): FieldError[] {
  if (text === '') return [{ field: 'text', message: 'Please write a comment.' }];
  if (text.length <= LONGEST_TEXT) return [];
  const over = text.length - LONGEST_TEXT;
  return [{ field: 'text', message: `Please shorten your comment by ${over} character${over === 1 ? '' : 's'}.` }];
}

/** Without control characters, except line ends, and without marks that turn the direction of what follows. */
function visible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu, ' ').toWellFormed();
}
