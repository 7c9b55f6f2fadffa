import { lines } from './charts.js';
import { make } from './elements.js';
import { MECHANISMS, monthWords, shortMonth } from './words.js';

/**
 * What share of the people who were there did something in each month, as a chart and what has to be said of it.
 *
 * `months` are {month, people, active, mechanisms} with the number of people, what percentage of them was active, and how many had points
 * by each mechanism as the service tells it. What it does not tell as a number is a gap in its line, and is said to be one: never a zero.
 */
export function sharesOverMonths(whose, months) {
  const all = [
    ['Active', (month) => month.active],
    ...MECHANISMS.map(([id, name]) => [name, (month) => percent(month.mechanisms?.[id]?.number, month.people)]),
  ].map(([name, of], look) => ({ name, look, values: months.map((month) => of(month) ?? null) }));
  const shown = all.filter((one) => one.values.some((value) => value !== null));
  if (shown.length === 0) {
    return [make('p', { class: 'muted', id: 'gaps' }, 'There is no chart: nothing of these months can be told as a number. The table has what can be told in words.')];
  }
  return [
    lines(`Line chart: share of the people of ${whose} who were active and who had points by each mechanism, `
      + `from ${monthWords(months[0].month)} to ${monthWords(months.at(-1).month)}. The table below has the numbers. ${gaps(all)}`,
    months.map(({ month }) => shortMonth(month)), shown),
    make('p', { class: 'muted' }, 'Each line is a share of the people who were there in the month.'),
    gaps(all) && make('p', { class: 'muted', id: 'gaps' }, gaps(all)),
  ].filter(Boolean);
}

/** A share as the chart draws it: of what isn't told as a number there is none. */
export function percent(number, people) {
  return number === undefined || !people ? null : (100 * Math.min(number, people)) / people;
}

function gaps(all) {
  const without = all.map(({ name, values }) => [name, values.filter((value) => value === null).length, values.length])
    .filter(([, none]) => none > 0)
    .map(([name, none, months]) => `${name} in ${none === months ? 'any month' : `${none} of ${months} months`}`);
  return without.length === 0 ? '' : `Not drawn, as the number of people is too small to be told or told with others: ${without.join('; ')}. `
    + 'A gap does not mean that nobody did anything.';
}
