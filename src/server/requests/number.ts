/** A whole number above zero as typed in an address or a form; what is none gives `otherwise`. */
export function numberOf<Otherwise>(typed: string | null | undefined, otherwise: Otherwise): number | Otherwise {
  return typed != null && /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : otherwise;
}
