// What happens to people and things that reports count, by beginnings of words: common news usage, compiled by hand.
export const outcomes: Readonly<Record<string, string[]>> = {
  buried: ['buri', 'laid to rest', 'interred'],
  arrested: ['arrest', 'detain', 'in custody', 'jailed', 'held'],
  damaged: ['damage', 'destroy', 'burn', 'flood', 'wreck'],
  displaced: ['evacuat', 'displac', 'fled', 'flee', 'homeless'],
  injured: ['injur', 'wound', 'hurt'],
  killed: ['kill', 'dead', 'died', 'death', 'dies', 'lost their lives', 'fatalit', 'bodies'],
  missing: ['missing', 'unaccounted'],
};
