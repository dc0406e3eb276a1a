const SYMBOLS = new Set([...'$€£¥₹₽₸¢%‰&#@+=<>*/\\^|~°§©®™×÷±'].map((mark) => mark.charCodeAt(0)));

/** True for marks that stand for a word or a unit, as the dollar sign does. */
export function isSymbol(unit: number): boolean {
  return SYMBOLS.has(unit);
}
