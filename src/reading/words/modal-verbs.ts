// Modal verbs, behind which a verb is in its bare form: common English knowledge, compiled by hand.
export const modalVerbs = ["'ll", 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', "won't", 'would'];
