/** `1 comment`, `4 comments`, `2,014 stories`. */
export function count(many: number, one: string, several = `${one}s`): string {
  return `${grouped(many)} ${many === 1 ? one : several}`;
}

/** Thousands parted by commas: `12,482`. */
export function grouped(many: number): string {
  return String(many).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
