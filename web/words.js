/** The mechanisms, in their customary order, with what each is about. */
export const MECHANISMS = [
  ['dissemination', 'Dissemination', 'finding and reading evidence'],
  ['interaction', 'Interaction', 'weaving it into practice'],
  ['social-influence', 'Social influence', 'learning with colleagues'],
  ['facilitation', 'Facilitation', 'making room: reflecting, recording'],
];

/** What people are in the scheme, as the people file has it. */
export const ROLES = [
  ['staff', 'Staff'],
  ['champion', 'Champion'],
  ['link-officer', 'Link officer'],
  ['strategic-champion', 'Strategic champion'],
];

/** "Champion" of "champion". */
export function roleWords(role) {
  return ROLES.find(([id]) => id === role)?.[1] ?? role;
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' };

/** "3 November 2026" of "2026-11-03". */
export function day(date) {
  return new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
}

/** "3 November 2026 at 09:30" of an instant, where the organisation is. */
export function moment(instant, timeZone = 'Europe/London') {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
  return `${new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone }).format(at)} at ${time}`;
}

/** "1 point", "12 points". */
export function points(count) {
  return `${number(count)} ${count === 1 ? 'point' : 'points'}`;
}

/** With thousands told apart, and at most one decimal. */
export function number(value) {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value);
}

/** The month before "2026-11", as an id and in words. */
export function monthBefore(month) {
  const [year, number] = month.split('-').map(Number);
  const before = number === 1 ? [year - 1, 12] : [year, number - 1];
  const id = `${before[0]}-${String(before[1]).padStart(2, '0')}`;
  const words = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${id}-15T12:00:00Z`));
  return [id, words];
}

/** A number of people as the service tells it: the number, or words where it is too small to be told. */
export function told(people) {
  return people?.words ?? (people?.number === undefined ? '' : number(people.number));
}

/** "November 2026" of "2026-11", on one line. */
export function monthWords(month) {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`)).replace(' ', '\u00a0');
}

/** "Nov 26" of "2026-11". */
export function shortMonth(month) {
  return monthWords(month).replace(/^(\w{3})\w* \d\d(\d\d)$/, '$1 $2');
}

/** "62%" where a share is told exactly, words where it is not. */
export function share(active) {
  return active?.words ?? (active?.share === undefined ? '' : `${Math.round(100 * active.share)}%`);
}

/** "2026-Q3" of "2026-Q4", and "2025-Q4" of "2026-Q1". */
export function quarterBefore(quarterId) {
  const [year, at] = quarterId.split('-Q').map(Number);
  return at === 1 ? `${year - 1}-Q4` : `${year}-Q${at - 1}`;
}

/** Quarters of a registration year begin in December of the year before, March, June and September. */
export function quarterWords(id) {
  const [year, at] = id.split('-Q').map(Number);
  return ['December {0} to February {1}', 'March to May {1}', 'June to August {1}', 'September to November {1}'][at - 1]
    .replace('{0}', String(year - 1)).replace('{1}', String(year));
}
