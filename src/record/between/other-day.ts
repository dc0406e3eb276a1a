import { type DatedAct, datedActsOf } from '#findings';
import { skeleton } from '../compare/terms.ts';
import { placeIn } from './lifted.ts';
import { named, type PileFinding, type Ready } from './pile.ts';

interface Told {
  ready: Ready;
  act: DatedAct;
}

/** One thing that befell one person, on another day than most or the earliest of the other stories have it; by place in the pile. */
export function otherDays(stories: readonly Ready[]): Map<number, PileFinding[]> {
  const acts = new Map<string, Told[]>();
  for (const ready of stories) {
    for (const act of datedActsOf(ready.story.reading, ready.isQuoted)) {
      const [kind = '', bearer = ''] = act.key.split('|');
      const key = `${kind}|${skeleton(bearer)}`;
      const known = acts.get(key);
      if (known) known.push({ ready, act });
      else acts.set(key, [{ ready, act }]);
    }
  }
  const found = new Map<number, PileFinding[]>();
  for (const told of acts.values()) {
    const right = commonest(told);
    if (!right) continue;
    // A story that has the day too contradicts itself; the rule for one text says so.
    const agreeing = new Set(told.filter(({ act }) => act.day === right.act.day).map(({ ready }) => ready.at));
    for (const one of told) {
      if (agreeing.has(one.ready.at)) continue;
      if (one.act.day === right.act.day || !isNear(one.act.day, right.act.day)) continue;
      const list = found.get(one.ready.at) ?? [];
      list.push(finding(one, right));
      found.set(one.ready.at, list);
    }
  }
  return found;
}

/** The day that most stories give; of equals, the one told first. */
function commonest(told: readonly Told[]): Told | undefined {
  const stories = new Map<string, Set<number>>();
  for (const { ready, act } of told) stories.set(act.day, (stories.get(act.day) ?? new Set()).add(ready.at));
  const inOrder = [...told].sort((a, b) =>
    (a.ready.story.reading.published ?? '') < (b.ready.story.reading.published ?? '') ? -1 : 1,
  );
  return inOrder.sort((a, b) => (stories.get(b.act.day)?.size ?? 0) - (stories.get(a.act.day)?.size ?? 0))[0];
}

/** Days further apart than this may be two events: somebody is arrested twice in a year. */
const NEAR = 10;
function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= NEAR * 86_400_000;
}

function finding({ ready, act }: Told, right: Told): PileFinding {
  const { text } = ready.story.reading;
  return {
    rule: 'contradiction',
    severity: 'warning',
    start: act.start,
    end: act.end,
    message: `“${text.slice(act.start, act.end)}” is ${act.day}; ${named(right.ready.story)} has ${right.act.day} (“${right.ready.story.reading.text.slice(right.act.start, right.act.end)}”).`,
    remedy: 'Find out which day is right.',
    against: placeIn(right.ready, [right.act.start, right.act.end]),
  };
}
