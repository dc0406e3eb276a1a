// What befell those whom reports count, by beginnings of words: common news usage, compiled by hand.
export const outcomesOfCounts: Readonly<Record<string, string[]>> = {
  detained: ['detain', 'arrest', 'in custody', 'jailed', 'detention'],
  killed: ['kill', 'died', 'dead', 'death', 'lost their lives', 'fatalit', 'bodies'],
  injured: ['injur', 'wound', 'hurt'],
  missing: ['missing', 'unaccounted'],
  evacuated: ['evacuat', 'displac'],
  flooded: ['flood', 'under water'],
  destroyed: ['destroy', 'burn', 'damag', 'loot'],
  treated: ['treat', 'hospital'],
};
