// Words that stand for one another in the phrases of furniture, by the name that they have there: common usage, compiled by hand.
export const furnitureGroups = {
  ALERTS:
    'alerts app briefing bulletin cookies emails inbox javascript newsletter newsletters notifications podcast push updates',
  IS: 'are be been can cannot could has have is may was were will',
  MADE: 'aggregated compiled created edited generated made produced summarised summarized translated written',
  NEWS: 'comments experience experiences feedback letters news opinion photos picture pictures questions stories story thoughts tip tips video videos views',
  READ: 'access comment continue enlarge expand find finish leave listen more play post read see share unlock view watch',
  STORY:
    'article articles column content coverage essay interview page piece post posts report site stories story summary text translation video videos website',
  SUBSCRIBE: 'enable log login register sign subscribe upgrade',
  THE: 'a all an any my our the these this us your',
};
