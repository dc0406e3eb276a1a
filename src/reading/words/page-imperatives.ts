// Verbs with which nobody but a page orders its readers about: common usage, compiled by hand.
export const pageImperatives = [
  'bookmark',
  'click',
  'download',
  'enable',
  'follow',
  'install',
  'rate',
  'refresh',
  'share',
  'subscribe',
  'swipe',
  'tap',
  'unsubscribe',
];
