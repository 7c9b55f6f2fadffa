const OFFERED = 5;

/** The registration year that it is, and those before it, as [year, words]. */
export function lastYears(me) {
  const now = Number(me.periods.year.period);
  return Array.from({ length: OFFERED }, (_, ago) => now - ago)
    .map((year) => [String(year), `December ${year - 1} to November ${year}`]);
}
