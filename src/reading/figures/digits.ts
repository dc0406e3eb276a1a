/**
 * The value of a number written in digits with its inner marks: 3,200 · 3,200.5 · 3.2 · 1.234.567 · 1.234,5 · 12,34,567.
 * null for what is no single number: 10:30, 1.2.3.
 */
export function digitsValue(written: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(written)) return Number(written);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(written)) return Number(written.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return Number(written.replaceAll('.', ''));
  if (/^\d{1,3}(?:\.\d{3})*,\d+$/.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'));
  return null;
}
