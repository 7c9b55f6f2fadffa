import { bars } from '../charts.js';
import { choice, make, say, table } from '../elements.js';
import { loading } from '../notices.js';
import { MECHANISMS, number, shortMonth } from '../words.js';
import { lastYears } from '../years.js';

/** My points over the months of a registration year, as a chart and as a table of the same numbers. */
export function show({ me, api, fail }) {
  const shown = make('div', {});
  let turn = 0;
  const load = async (year) => {
    const mine = ++turn;
    shown.replaceChildren(loading('Fetching your points …'));
    let content;
    try {
      content = months(await api.get('api/me/points', { year }));
    } catch (problem) {
      content = [fail(problem, () => load(year))];
    }
    if (mine === turn) {
      shown.replaceChildren(...content);
    }
  };
  const years = lastYears(me);
  load(years[0][0]);
  return [
    make('h1', { tabindex: '-1' }, 'My points, month by month'),
    choice('points-year', 'Registration year', years, years[0][0], load),
    shown,
    make('p', { class: 'muted' }, 'Points only ever come from what you do with evidence, and quiet months are nothing to worry about. '
      + 'They are never used for appraisal, capability, probation, allocation of work, absence or pay.'),
  ];
}

function months(year) {
  say(`${number(year.total)} ${year.total === 1 ? 'point' : 'points'} from ${year.yearWords}`);
  return [
    make('p', { class: 'total' }, make('strong', {}, number(year.total)), ` ${year.total === 1 ? 'point' : 'points'} from ${year.yearWords}`),
    year.total > 0 ? chart(year) : make('p', {}, 'No points in these months yet.'),
    table('Points by month and mechanism',
      [['Month'], ...MECHANISMS.map(([, name]) => [name, 'number']), ['All', 'number']],
      year.months.map((month) => [month.words, ...MECHANISMS.map(([id]) => number(month.byMechanism[id] ?? 0)), number(month.total)])),
  ];
}

function chart(year) {
  return bars(`Bar chart: points by month and mechanism from ${year.yearWords}. The table below has the same numbers.`,
    year.months.map((month) => shortMonth(month.month)),
    MECHANISMS.map(([id, name]) => ({ name, values: year.months.map((month) => month.byMechanism[id] ?? 0) })));
}
