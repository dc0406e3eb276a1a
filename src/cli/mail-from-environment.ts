import type { MailSettings } from '#store';
import { WrongUse } from './arguments.ts';

/**
 * `ONRECORD_SMTP`, `smtp://user:password@host:587?from=desk@courier.example` (smtps:// for TLS from the first byte);
 * undefined where it is not set. @throws WrongUse for what is no such address.
 */
export function mailFromEnvironment(typed: string | undefined): MailSettings | undefined {
  if (!typed) return undefined;
  const url = URL.parse(typed);
  const from = url?.searchParams.get('from') ?? '';
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || !/^[^\s@]+@[^\s@]+$/.test(from)) {
    throw new WrongUse(
      'onrecord start: ONRECORD_SMTP is an address such as smtp://user:password@host:587?from=desk@courier.example.',
    );
  }
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    from,
  };
}
