// Adjectives that name a body ("the federal government"): compiled by hand from general knowledge.
export const bodyAdjectives = `
agricultural, central, civil, cultural, electoral, environmental, federal, fiscal, foreign, general, interior,
judicial, medical, military, municipal, national, naval, parliamentary, presidential, prime, provincial, public,
regional, royal, territorial
`;
