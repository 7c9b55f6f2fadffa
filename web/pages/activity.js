import { part } from '../api.js';
import { choice, make, say, table } from '../elements.js';
import { loading } from '../notices.js';
import { sharesOverMonths } from '../shares.js';
import { MECHANISMS, monthWords, number, share, told } from '../words.js';

/** What a team did in the last twelve months, and in which ways. */
export function show(page) {
  const { boards, team: own } = page.me.person;
  const teams = boards.filter((team) => team !== 'organisation');
  const shown = make('div', { id: 'activity' });
  let asked = 0;
  const load = async (team) => {
    const turn = ++asked;
    shown.replaceChildren(loading('Fetching the months …'));
    let content;
    try {
      content = months(await page.api.get(`api/boards/${part(team)}/activity`));
    } catch (problem) {
      content = [page.fail(problem, () => load(team))];
    }
    if (turn === asked) {
      shown.replaceChildren(...content);
      say(`The last twelve months of ${team}`);
    }
  };
  const first = teams.includes(own) ? own : teams[0];
  load(first);
  return [
    make('h1', { tabindex: '-1' }, 'Activity over time'),
    make('p', {}, 'How many people of your team did something with evidence in each month, and in which of four ways. Nobody is named, and '
      + 'a team of fewer than ten is told in words.'),
    make('form', { class: 'choices', onsubmit: (event) => event.preventDefault() },
      choice('activity-team', 'Team', teams.map((team) => [team, team]), first, load)),
    shown,
    make('p', { class: 'muted' }, 'Months differ: holidays and busy weeks show here, and are nobody’s fault.'),
  ];
}

function months({ team, months: all }) {
  return [
    ...sharesOverMonths(team, all.map(({ month, people, active, mechanisms }) =>
      ({ month, people, active: active?.share === undefined ? null : 100 * active.share, mechanisms }))),
    table(`${team}, by month`,
      [['Month'], ['People', 'number'], ['Active', 'number'], ...MECHANISMS.map(([, name]) => [name, 'number'])],
      all.map((month) => month.note
        ? [monthWords(month.month), make('span', { class: 'muted' }, month.note), '', ...MECHANISMS.map(() => '')]
        : [monthWords(month.month), number(month.people), share(month.active), ...MECHANISMS.map(([id]) => told(month.mechanisms[id]))])),
  ];
}
