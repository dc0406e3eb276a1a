// Adjectives that name a body ("the federal government"): compiled by hand from general knowledge.
export const bodyAdjectives = `
agricultural, central, civil, cultural, eastern, electoral, environmental, federal, fiscal, foreign, general, interim,
interior, judicial, medical, military, municipal, national, naval, northern, parliamentary, presidential, prime,
provincial, provisional, public, regional, royal, southern, territorial, transitional, western
`;
