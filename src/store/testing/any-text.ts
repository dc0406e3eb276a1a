import fc from 'fast-check';

/** Any string at all, halves of surrogate pairs among it, with characters that search and SQL give a meaning more often. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        'a',
        'Quay',
        'new',
        ' ',
        '"',
        "'",
        '*',
        '-',
        '\\',
        '\0',
        '%',
        '_',
        'é',
        '港',
        '😀',
        ' AND ',
        ' NOT ',
        '(',
        ':',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
