import { moveSection, type Place, type PlaceKind, putPlace } from '#store';
import { slugFrom } from './address.ts';
import { type Desk, Refused } from './desk.ts';

/**
 * Makes a section, topic or author, or renames a known slug. An empty slug is made from the title.
 * @returns its id and slug.
 * @throws Refused for an empty title.
 */
export async function savePlace(
  desk: Desk,
  kind: PlaceKind,
  { title, slug = '', description = '' }: Partial<Place> & { title: string },
): Promise<{ id: number; slug: string }> {
  if (title.trim() === '') throw new Refused(`A ${kind} needs a name.`, 'title');
  const place = { title: title.trim(), slug: slug || slugFrom(title, kind), description };
  const { id, changed } = await putPlace(desk.writing, kind, place);
  // Its name stands wherever one of its stories does, and sections stand on every page.
  if (changed) desk.changed('paper');
  return { id, slug: place.slug };
}

/** Puts a section at a place in the masthead; lower is earlier. */
export async function placeSection(desk: Desk, section: number, position: number): Promise<void> {
  await moveSection(desk.writing, section, position);
  desk.changed('paper');
}
