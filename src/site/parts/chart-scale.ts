/** Places of days and values in a drawing. */
export interface Scale {
  x(day: string): number;
  y(value: number): number;
  ticks: number[];
}

export interface Frame {
  width: number;
  height: number;
  top: number;
  end: number;
  bottom: number;
  start: number;
}

/** A linear scale: days from first to last, values from zero to a round number above the highest. */
export function scaleOf(days: readonly string[], highest: number, frame: Frame): Scale {
  const times = days.map(dayNumber);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const step = niceStep(highest);
  const top = Math.max(step, Math.ceil((highest * 1.02) / step) * step);
  const wide = frame.end - frame.start;
  return {
    x: (day) =>
      last === first ? frame.start + wide / 2 : frame.start + ((dayNumber(day) - first) / (last - first)) * wide,
    y: (value) => frame.bottom - (value / top) * (frame.bottom - frame.top),
    ticks: Array.from({ length: Math.round(top / step) }, (_, index) => (index + 1) * step),
  };
}

/** 1, 2 or 5 times a power of ten, so that two to five lines are drawn. */
function niceStep(highest: number): number {
  if (!(highest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(highest / 2));
  const share = highest / power;
  return power * (share > 10 ? 5 : share > 5 ? 2 : 1);
}

/** Days since 1970 of `2026-10-03`, `2026-10` or `2026`. */
export function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, date ?? 1) / 86_400_000;
}
