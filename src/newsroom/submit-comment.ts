import { randomBytes } from 'node:crypto';
import { FIRST_TIME, moderate, PHASES, type Submission, type Typed, tidy, validate } from '#comments';
import type { ReplyForm } from '#site';
import {
  addComment,
  addCommenter,
  type Commenter,
  commentsCloseAt,
  findComment,
  findCommenter,
  findStory,
  recentTexts,
  type StoryRow,
  setAddressToken,
} from '#store';
import type { Desk } from './desk.ts';
import type { Letter } from './mail.ts';
import { hashToken, newToken } from './sign-in.ts';
import { sign, unsign } from './signed.ts';
import { makeTicket, readTicket } from './ticket.ts';

/** A comment as it comes in with a request. */
export interface SentComment {
  story: number;
  /** The comment that it answers. */
  parent: number | null;
  typed: Typed;
  honeypot: string;
  ticket: string;
  /** Value of the commenter's cookie; '' for none. */
  cookie: string;
  /** True for somebody signed in to the desk: moderated by nobody. */
  staff: boolean;
}

/** What became of it. The form is shown again where a field must be mended, and tells the outcome otherwise. */
export interface Reply {
  outcome: ReplyForm['outcome'] | 'invalid';
  form: ReplyForm;
  /** Address to go to with 303; '' for `invalid`. */
  location: string;
  /** New value of the commenter's cookie; null to leave it. */
  cookie: string | null;
  comment: number | null;
  /** To be sent once the comment is stored. */
  letter: Letter | null;
}

/** What only the process knows: the newsroom's secret, and what a client sent before. */
export interface Gate {
  secret: string;
  sentBefore: readonly number[];
}

const COMPARED_WITH = 50;
/** A client that sends this much in an hour is turned away without a word of it being kept. */
const KEPT_OF_A_FLOOD = 30;
export const COMMENTER = 'commenter';

/**
 * Takes a comment: checks its fields, moderates it, stores it with the phase and reason that decided.
 * @returns null where there is no such story, or it is not out.
 */
export async function submitComment(desk: Desk, gate: Gate, sent: SentComment): Promise<Reply | null> {
  const { writing, now } = desk;
  const story = await findStory(writing, sent.story);
  if (!story?.path || story.out_at === null || story.out_at > now) return null;
  const typed = tidy(sent.typed);
  const parent = await parentOf(desk, sent);
  const form: ReplyForm = {
    story: story.id,
    parent,
    typed,
    errors: validate(typed),
    outcome: 'none',
    ticket: makeTicket(gate.secret, story.id, now),
  };
  const reply: Reply = { outcome: 'invalid', form, location: '', cookie: null, comment: null, letter: null };
  if (form.errors.length > 0) return reply;
  if (gate.sentBefore.length >= KEPT_OF_A_FLOOD) return told(reply, 'refused', story.path);
  return store(desk, gate, { ...sent, typed }, { story, parent, reply, path: story.path });
}

interface Place {
  story: StoryRow;
  parent: ReplyForm['parent'];
  reply: Reply;
  path: string;
}

async function store(desk: Desk, gate: Gate, sent: SentComment, { story, parent, reply, path }: Place): Promise<Reply> {
  const { writing, now, settings } = desk;
  const { typed, staff } = sent;
  const known = await knownCommenter(desk, gate, sent.cookie);
  const decision = staff
    ? ({ state: 'approved', phase: null, reason: null } as const)
    : moderate(await submissionOf(desk, gate, sent, story, known), PHASES);
  const { commenter, cookie } = known ? { commenter: known, cookie: null } : await newCommenter(desk, gate);
  const comment = await addComment(writing, {
    story: story.id,
    parent: parent?.id ?? null,
    ...typed,
    ...decision,
    staff,
    commenter: commenter.id,
    writtenAt: now,
  });
  if (decision.state === 'approved') {
    desk.changed(`comments:${story.id}`);
    return { ...told(reply, 'published', path, comment), cookie };
  }
  const byMail = decision.phase === FIRST_TIME && settings.mail !== null;
  const letter = byMail ? await letterFor(desk, comment, typed) : null;
  return { ...told(reply, decision.state, path, comment), cookie, letter };
}

function told(
  reply: Reply,
  outcome: 'published' | 'held' | 'refused',
  path: string,
  comment: number | null = null,
): Reply {
  const form = { ...reply.form, outcome, typed: { name: '', email: '', text: '' } };
  const location = outcome === 'published' ? `${path}#comment-${comment}` : `${path}?reply=${outcome}#leave-a-reply`;
  return { ...reply, outcome, form, location, comment };
}

/** The comment that is answered, where it is on the page; an answer to one that is gone stands by itself. */
async function parentOf({ writing }: Desk, { parent, story }: SentComment): Promise<ReplyForm['parent']> {
  const found = parent === null ? null : await findComment(writing, parent);
  if (found?.story !== story || found.state !== 'approved') return null;
  return { id: found.id, name: found.name };
}

async function submissionOf(
  { writing, now, settings }: Desk,
  gate: Gate,
  { typed, honeypot, ticket }: SentComment,
  story: StoryRow,
  known: Commenter | null,
): Promise<Submission> {
  const place = { commentsOpen: story.comments_open === 1, publishAt: story.publish_at ?? 0 };
  return {
    now,
    name: typed.name,
    text: typed.text,
    honeypot,
    ticket: readTicket(gate.secret, story.id, ticket),
    story: { commentsCloseAt: commentsCloseAt(settings, place) },
    sentBefore: gate.sentBefore,
    recentTexts: await recentTexts(writing, story.id, COMPARED_WITH),
    person: { approvedBefore: known?.approved === true },
    rules: {
      links: settings.commentLinks,
      heldWords: settings.heldWords,
      refusedWords: settings.refusedWords,
      holdFirst: settings.holdFirstComment,
    },
  };
}

async function knownCommenter({ writing }: Desk, { secret }: Gate, cookie: string): Promise<Commenter | null> {
  const mark = unsign(secret, COMMENTER, cookie);
  return mark === null ? null : findCommenter(writing, mark);
}

async function newCommenter(
  { writing, now }: Desk,
  { secret }: Gate,
): Promise<{ commenter: Commenter; cookie: string }> {
  const mark = randomBytes(16).toString('base64url');
  return { commenter: await addCommenter(writing, mark, now), cookie: sign(secret, COMMENTER, mark) };
}

async function letterFor({ writing, settings }: Desk, comment: number, { name, email }: Typed): Promise<Letter> {
  const token = newToken();
  await setAddressToken(writing, comment, hashToken(token));
  return {
    to: email,
    subject: `Your comment at ${settings.name}`,
    text: `Hello ${name},

a comment with this address was sent to ${settings.name}. Was it you? Then open this page and confirm it:

${settings.baseUrl}/comments/confirm?token=${token}

If it was not you, there is nothing to do. The address is not published.
`,
  };
}
