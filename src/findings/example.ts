/** A text that shows a rule at work. Invented people and places. */
export interface Example {
  /** The text; in a bad one each span that the rule must hit stands between ⟦ and ⟧. */
  text: string;
  /** The headline, where it is given apart. */
  title?: string;
  /** Date of publication; 2026-03-10, a Tuesday, where none is given. Null for a text without one. */
  published?: string | null;
  /** Why it is right as it stands: for near misses. */
  because?: string;
}

/** Bad and good texts for one rule: three of each at least, one good one a near miss (with `because`). */
export interface RuleExamples {
  rule: string;
  bad: readonly Example[];
  good: readonly Example[];
}
