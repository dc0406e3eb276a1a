/** What readers are told, by status: what happened, and what to do. One sentence each, and the only place for them. */
export const SAYINGS: Record<number, { what: string; remedy: string }> = {
  400: {
    what: 'The request is not one that can be read',
    remedy: 'Check the address, or start from the front page.',
  },
  403: {
    what: 'This form came from another site',
    remedy: 'Nothing was changed. Open the page here and send the form again.',
  },
  404: { what: 'Nothing at this address', remedy: 'Check the address, or search for the words of it.' },
  405: {
    what: 'This address does not take such a request',
    remedy: 'Pages are read; only forms are sent.',
  },
  408: { what: 'The request took too long to arrive', remedy: 'Send it again, on a better line if there is one.' },
  411: { what: 'The request does not say how long it is', remedy: 'Send it again with its length.' },
  413: { what: 'What was sent is too large', remedy: 'Go back, make it shorter and send it again.' },
  414: { what: 'The address is too long', remedy: 'Check the address, or start from the front page.' },
  415: {
    what: 'What was sent is not in a form that is taken here',
    remedy: 'Send it with the form on the page.',
  },
  416: { what: 'The file does not have that part', remedy: 'Ask for the whole file.' },
  417: { what: 'The request expects what is not done here', remedy: 'Send it without the expectation.' },
  431: { what: 'The request is too large', remedy: 'Delete the cookies of this site and try again.' },
  500: {
    what: 'Something went wrong here',
    remedy: 'It is not your doing, and it was written down. Try again in a while.',
  },
  503: {
    what: 'The paper cannot take this just now',
    remedy: 'What was acknowledged before is safe. Try again in a minute; go back to find what you typed.',
  },
  505: {
    what: 'The request is in a version of HTTP that is not spoken here',
    remedy: 'Ask again in HTTP/1.1; a browser does so by itself.',
  },
};

/** The saying for a status; an unknown one is told like 400 or 500. */
export function sayingOf(status: number): { what: string; remedy: string } {
  return SAYINGS[status] ?? SAYINGS[status < 500 ? 400 : 500]!;
}
