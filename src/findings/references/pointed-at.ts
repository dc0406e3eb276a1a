/** Before "that": then a noun follows, and no clause. */
const POINTED_AT =
  /(?:[,;:(—–-]\s*|\b(?:in|on|at|of|for|by|with|from|to|after|before|since|under|against|about|and|but|when|until|because|during|is|was)\s+)$/i;

/** True where a "that" behind these words of its sentence points to a noun: "in that hospital" does, "said that hospitals" does not. */
export const isPointedAt = (before: string): boolean => before === '' || POINTED_AT.test(before);
