// Openings by which a line belongs to its page where no full stop ends it: `a|b` is either, `a?` may be missing, `*` is a
// gap. Common usage, compiled by hand.
export const furnitureOpeningsUnstopped = [
  'all|see|read our full? * coverage',
  'best|most|popular|trending read? of|on|in|from the? web|site|internet|lantern',
  'click|flick|flip|swipe through the|our',
  'connect with us',
  'get|try|read * for just|only? * a|per month|week|year|day',
  'get * for just|only',
  'in association|partnership|collaboration with',
  'learn more about how|our|us|your',
  'limited|special time? offer|offers',
  'make|set us|the|this * preferred|homepage|default',
  'more * reads|stories|articles|headlines|videos|galleries from|on|in',
  'save percent? on|off your|a|an|our|the annual|digital|first|subscription|next',
  'keep? scroll|scrolling down? for|to',
  'trending on|in|now|today|across',
  'try a|one|two|three|your? free|month|months|week|weeks|trial free|for',
  'unable to load|play|display|show',
  'watch|see|view|hear|read|listen to? the|our|this full? interview|video|clip|report|story|list|gallery|footage|episode|debate|speech above|below|here',
];
