import { type RevisionText, sanitiseBody } from '#story';

/** The words of a story as they are stored: the body sanitised, by the last pass that touches it, the rest in one line each. */
export function readyWords({ headline, standfirst, dateline, body }: RevisionText): RevisionText {
  return {
    headline: oneLine(headline),
    standfirst: oneLine(standfirst),
    dateline: oneLine(dateline),
    body: sanitiseBody(body),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
