// What a man may be: the head of a description: compiled by hand from general knowledge.
export const rolesOfMen = `
actor, alderman, anchorman, assemblyman, batsman, boy, boyfriend, brother, businessman, caliph, chairman, clergyman,
congressman, councilman, crown prince, dad, defenceman, defenseman, emir, ex-husband, father, fiance, fiancé,
fireman, fisherman, foreman, freshman, grandfather, grandson, gunman, headmaster, husband, king, man, monk, nephew,
patriarch, patrolman, policeman, pope, priest, prince, quarterback, salesman, son, spokesman, statesman, stepfather,
stepson, sultan, tsar, uncle, vice-chairman, waiter, widower
`;
