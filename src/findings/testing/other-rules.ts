/** What the page of rules says of rules that need more than one text. */
export const OTHER_RULES = `## Between two revisions: lost-in-revision

_warning._ A statement that became an assertion, a speaker who fell away, a qualifier ("nearly") or a date that is gone,
between the earlier text and this one. \`onrecord check NEW --before OLD\` runs it; the desk runs it when a story is saved.

## Between stories

\`onrecord check\` on several texts, and \`onrecord read\` on rows of several outlets, find more. The later story has the
finding; \`against\` in the JSON names the story and place that it rests on.

- **copied-text** (_warning_): passages of 24 words or more that stand word for word in an earlier story of another house,
  which this one does not name. Quotations do not count: every reporter heard them.
- **lost-attribution** (_warning_): a sentence that stands as the paper's own knowledge, and in the earlier story is what
  somebody said.
- **unattributed-quote** (_warning_): a quotation alone in its paragraph, of which the earlier story says who spoke.
- **conflicting-figures** (_warning_): a sentence that is the same as in the earlier story, but for one figure; a figure
  whose digits changed places.
- **contradiction** (_warning_): the same thing befell the same person on another day than most stories, or the first, have
  it; a “this morning” that was another day's.
- **garbled-quote** (_warning_): words that the earlier story has from somebody else, or that say the contrary of
  what stands there: a “not” that came or went, a word for its opposite.
`;
