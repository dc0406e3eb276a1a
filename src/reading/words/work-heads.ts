// Last words of names of laws, events, prizes and works: compiled by hand from general knowledge.
export const workHeads = `
accord, accords, act, affair, agreement, amendment, appendix, article, award, awards, bill, bowl, championship,
championships, chapter, code, conference, constitution, convention, crisis, cup, day, deal, debate, declaration,
derby, directive, disease, doctrine, edition, effect, election, elections, era, eve, exhibition, expo, festival,
fever, flu, gala, game, games, genocide, grade, holocaust, hurricane, index, initiative, law, laws, level, marathon,
medal, month, olympics, open, operation, order, paralympics, phase, plague, plan, poll, principle, prix, prize,
program, programme, project, protocol, reform, report, revolution, riots, road map, roadmap, round, rule, scale,
scandal, section, series, show, stage, storm, strategy, study, summit, survey, syndrome, table, theory, tour,
tournament, treaty, trial, trophy, uprising, vaccine, virus, war, wars, week, year
`;
