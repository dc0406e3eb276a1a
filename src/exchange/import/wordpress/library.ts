import type { Library, OldAttachment } from './media-markup.ts';
import type { NotedPicture } from './pictures-pass.ts';
import type { AttachmentNote, Scratch } from './scratch.ts';

/** The old site's files, as one post sees them. */
export function libraryOf(scratch: Scratch, post: number): Library {
  const found = (note: AttachmentNote): OldAttachment => ({
    url: note.url,
    title: note.title,
    picture: pictureOf(note),
  });
  return {
    byUrl(url) {
      const note = scratch.byUrl(url);
      return note ? pictureOf(note) : null;
    },
    byId(id) {
      const note = Number.isSafeInteger(id) ? scratch.byId(id) : null;
      return note ? found(note) : null;
    },
    ofThisPost: () => scratch.ofParent(post).map(found),
  };
}

/** The picture of ours that was noted; null for none. */
export function pictureOf({ picture }: AttachmentNote): NotedPicture | null {
  // Only the pictures pass writes it.
  return picture === '' ? null : JSON.parse(picture);
}
