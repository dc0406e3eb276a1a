// Conjunctions by which a sentence parts behind a comma: common English knowledge, compiled by hand.
export const partingWords = ['although', 'and', 'as', 'but', 'though', 'whereas', 'while', 'yet'];
