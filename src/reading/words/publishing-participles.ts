// Participles behind a document: a statement released Friday: common English knowledge, compiled by hand.
export const publishingParticiples = [
  'aired',
  'broadcast',
  'dated',
  'emailed',
  'filed',
  'given',
  'issued',
  'made',
  'obtained',
  'posted',
  'provided',
  'published',
  'released',
  'sent',
  'shared',
];
