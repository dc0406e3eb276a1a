export { type Claim, claimNewsroom } from './claim.ts';
export { commentQueue, countHeld, type DeskComment, deskComment } from './comment-queue.ts';
export {
  addCommenter,
  type Commenter,
  confirmAddress,
  findCommenter,
  setAddressToken,
} from './commenters.ts';
export { addComment, decideComment, findComment, type NewComment, recentTexts } from './comments.ts';
export { commentsCloseAt } from './comments-close.ts';
export { addCorrection, correctionsOfStory, type NewCorrection } from './corrections.ts';
export { type DeskStory, type StoryForm, storyForm, storyList } from './desk-lists.ts';
export { type DeskReading, deskReading, findingsOf } from './desk-reading.ts';
export { addDismissal, type Dismissal, dismissalsOf, takeDismissalBack } from './dismissals.ts';
export type { FoundWords } from './found-words.ts';
export { type LedgerEntry, ledgerEntry, putLedgerEntries, putLedgerEntry } from './import-ledger.ts';
export { isEmpty } from './is-empty.ts';
export { findMedia, findMediaBySource, type MediaFile, newestMedia, putMedia } from './media.ts';
export { type Clock, clockOf } from './moments.ts';
export * from './pages/index.ts';
export {
  allSections,
  findPlace,
  moveSection,
  namedPlaces,
  type Place,
  type PlaceKind,
  placeIds,
  putPlace,
} from './places.ts';
export { findReading, putFindingsAgainst, putReading, type ReadNotes, recordOfRevision } from './readings.ts';
export { addReads, mostRead, type ReadMark, saltOfDay } from './reads.ts';
export { type Candidate, candidatesFor } from './record/candidates.ts';
export { findRecordable, type Recordable } from './record/recordable.ts';
export { replaceRecord } from './record/replace-record.ts';
export { type StoryLike, storiesLike } from './record/stories-like.ts';
export type * from './record/story-record.ts';
export { recountMonths } from './recount-months.ts';
export { redirect, redirectOf } from './redirects.ts';
export type { CommentState, Db, Row, Writing } from './schema.ts';
export { parseSearch, type SearchQuery } from './search-words.ts';
export {
  addSession,
  addSignInLink,
  endSession,
  hasAnyoneSignedIn,
  type Pass,
  userOfSession,
  useSignInLink,
} from './sessions.ts';
export {
  DEFAULT_SETTINGS,
  type MailSettings,
  readSettings,
  type Settings,
  secretOf,
  writeSettings,
} from './settings.ts';
export { NOWHERE, type Standing, settleStory, standingOf } from './settle-story.ts';
export { addSpeakerCorrection, type SpeakerCorrection, speakerCorrections } from './speaker-corrections.ts';
export { openStore, type Store, type StorePlace } from './store.ts';
export {
  addRevision,
  changeStory,
  findRevision,
  findStory,
  findStoryByPath,
  freePath,
  headOf,
  insertStory,
  type StoryChange,
  type StoryRow,
  setPlaces,
} from './stories.ts';
export { StorageTrouble, type TroubleKind } from './trouble.ts';
export { addUser, allUsers, findUser, removeUser, setRole, type User, userEmail } from './users.ts';
