/** A day of the calendar, months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day as officials write it. @param months their names */
export function dayWords({ year, month, day }: Day, months: readonly string[]): string {
  return `${day} ${months[month - 1]} ${year}`;
}

/** The day of a date written as 2026-11-22. */
export function dayOf(date: string): Day {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return { year, month, day };
}
