// Words that lead to another story when they stand alone before a colon: common usage, compiled by hand.
export const loneLeads = [
  'explainer',
  'featured',
  'gallery',
  'icymi',
  'listen',
  'opinion',
  'podcast',
  'previous',
  'promoted',
  'related',
  'slideshow',
  'suggested',
  'trending',
  'video',
  'videos',
  'watch',
];
