import { alteredIn } from './altered.ts';
import { liftedFrom } from './lifted.ts';
import { lostIn } from './lost-speaker.ts';
import { movedDaysIn } from './moved-day.ts';
import { otherDays } from './other-day.ts';
import { otherMouthIn } from './other-mouth.ts';
import { type PiledStory, type PileFinding, pairsOf, readyOf } from './pile.ts';
import { slipsIn } from './slips.ts';
import { turnedIn } from './turned.ts';
import { unnamedIn } from './unnamed.ts';

/**
 * What is wrong with stories in the light of each other: passages lifted without credit, speakers that fell away, figures,
 * days, quotations and speakers that changed on the way. Pure. Stories meet through an index, never all pairs.
 * @param stories with the findings on each alone already in their readings: what those say is not said again
 * @returns a list for each story, in the order given, of findings in order of place
 */
export function checkPile(stories: readonly PiledStory[]): PileFinding[][] {
  const ready = stories.map(readyOf);
  const found = otherDays(ready);
  for (const pair of pairsOf(ready)) {
    const { at } = pair.later;
    const known = found.get(at) ?? [];
    const altered = alteredIn(pair);
    const more = [
      ...liftedFrom(pair),
      ...lostIn(pair),
      ...altered,
      ...slipsIn(pair).filter((one) => !altered.some((other) => isSaid(other, one))),
      ...otherMouthIn(pair),
      ...turnedIn(pair),
      ...unnamedIn(pair),
      ...movedDaysIn(pair),
    ];
    found.set(at, [...known, ...more.filter((one) => !known.some((other) => isSaid(other, one)))]);
  }
  return ready.map(({ at }) => (found.get(at) ?? []).sort((a, b) => a.start - b.start || a.end - b.end));
}

/** The same rule has found most of these words already, through another story. */
function isSaid(one: PileFinding, other: PileFinding): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return one.rule === other.rule && shared > (other.end - other.start) * 0.5;
}
