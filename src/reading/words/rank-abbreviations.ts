// Abbreviated offices and ranks before a name: compiled by hand from general knowledge.
export const rankAbbreviations = `
adm, ald, amb, asst, atty, barr, brig, capt, cllr, cmdr, col, comm, const, coun, cpl, cpt, cst, def, dep,
det, det-sgt, engr, gen, gov, govs, hon, insp, lt, maj, mayor, msgr, pm, pres, prof, profs, pte, pvt, rep,
reps, rev, sec, sen, sens, sgt, spc, sr, staff, supt, vp
`;
