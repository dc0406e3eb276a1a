// Words that open no reported clause: asked for: common English knowledge, compiled by hand.
export const contentStoppers = [
  'about',
  'against',
  'and',
  'as',
  'but',
  'by',
  'down',
  'for',
  'into',
  'of',
  'off',
  'or',
  'out',
  'up',
  'with',
];
