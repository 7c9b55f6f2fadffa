import { choice, facts, inset, make, more, say, table } from '../elements.js';
import { loading } from '../notices.js';
import { MECHANISMS, moment, monthBefore, number, quarterBefore, quarterWords, told } from '../words.js';

/** How many people are reached, by team and by mechanism. */
export function show(page) {
  const { month, quarter, year } = page.me.periods;
  const [before, beforeWords] = monthBefore(month.period);
  const quarterGone = quarterBefore(quarter.period);
  const shown = make('div', { id: 'reach' });
  let asked = 0;
  const load = async (period) => {
    const turn = ++asked;
    shown.replaceChildren(loading('Counting …'));
    let content;
    try {
      content = numbers(await page.api.get('api/reach', { period }), page.me.organisation.timeZone);
    } catch (problem) {
      content = [page.fail(problem, () => load(period))];
    }
    if (turn === asked) {
      shown.replaceChildren(...content);
      say('The numbers are here.');
    }
  };
  load('quarter');
  return [
    make('h1', { tabindex: '-1' }, 'Whom we reach'),
    make('p', {}, 'How many people did something with evidence, and in which of four ways. Numbers of fewer than five people are not told, '
      + 'nor any from which one could be worked out; small teams are told together.'),
    make('form', { class: 'choices', onsubmit: (event) => event.preventDefault() },
      choice('reach-period', 'Period', [
        ['month', `This month: ${month.words}`],
        [before, `Last month: ${beforeWords}`],
        ['quarter', `This quarter: ${quarter.words}`],
        [quarterGone, `Last quarter: ${quarterWords(quarterGone)}`],
        ['year', `This registration year: ${year.words}`],
      ], 'quarter', load)),
    shown,
    more('What these numbers say, and what not', make('p', {}, 'They say how far the scheme reaches and how broadly people work with evidence. '
      + 'They don’t say that practice became better, and nobody’s part can be read from them. A way counts for whoever has points by it.')),
  ];
}

function numbers(reach, timeZone) {
  const row = (name, each) => [name, number(each.people), told(each.active), ...MECHANISMS.map(([id]) => told(each.mechanisms[id]))];
  const others = reach.otherTeams;
  const rows = [
    ...reach.teams.map((team) => row(team.team, team)),
    ...(others ? [row(others.teams === 1 ? '1 team that is not told apart' : `${number(others.teams)} ${reach.teams.length > 0 ? 'other ' : ''}teams together`, others)] : []),
  ];
  return [
    facts(
      ['People', number(reach.people)],
      ['Reached', told(reach.active)],
      ...MECHANISMS.map(([id, name, about]) => [`${name}: ${about}`, told(reach.mechanisms[id])])),
    rows.length > 0
      ? table('People reached, by team', [['Team'], ['People', 'number'], ['Reached', 'number'], ...MECHANISMS.map(([, name]) => [name, 'number'])], rows)
      : inset(make('p', {}, 'There are no teams yet.')),
    make('p', { class: 'muted' }, `Counted on ${moment(reach.asOf, timeZone)}.`),
  ];
}
