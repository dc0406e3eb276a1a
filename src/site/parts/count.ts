/** `1 comment`, `4 comments`, `2,014 stories`. */
export function count(many: number, one: string, several = `${one}s`): string {
  return `${grouped(many)} ${many === 1 ? one : several}`;
}

/** Thousands parted by commas, at most six decimals: `12,482`, `1,240.5`. */
export function grouped(many: number): string {
  const [whole = '', decimals] = String(Math.round(many * 1e6) / 1e6).split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}
