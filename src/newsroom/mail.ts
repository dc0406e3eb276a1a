import type { MailSettings } from '#store';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

const PATIENCE_MS = 15_000;

/** Sends one letter as plain text. @throws Error where the mail server does not take it. */
export async function sendLetter(settings: MailSettings, { to, subject, text }: Letter): Promise<void> {
  const { host, port, secure, user, password, from } = settings;
  // Loaded with the first letter: most newsrooms start without sending any.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host,
    port,
    secure,
    ...(user === '' ? {} : { auth: { user, pass: password } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
  } finally {
    transport.close();
  }
}
