import { choice, make, picture, section } from '../elements.js';
import { MECHANISMS, day, moment, number, points } from '../words.js';

/** My badges, what is left for the next ones, my points and my recent actions. */
export async function show({ api }) {
  const me = await api.get('api/me');
  return [
    make('h1', { tabindex: '-1' }, 'My badges'),
    make('p', { class: 'lead' }, `${me.person.name}, ${me.person.team}`),
    section('earned', 'Earned', earned(me.awards)),
    me.next.length > 0 ? section('next', 'What would bring the next', ...next(me.next)) : null,
    section('points', 'My points', ...pointsBy(me.points)),
    section('recent', 'What I did recently', ...recent(me)),
    section('about', 'Who sees this', make('p', {}, 'Only you see this page. The champion of your team and the link officer see '
      + 'your badges, and your points on a board; never the titles of what you read.'),
    make('p', {}, 'Which e-mails Laurel sends you, and whether any, is for you to choose: ',
      make('a', { href: '#mail' }, 'E-mail choices'), '.')),
  ].filter((part) => part !== null);
}

function earned(awards) {
  if (awards.length === 0) {
    return make('p', {}, 'No badge yet. The first action of any kind brings First Steps.');
  }
  return make('ul', { class: 'cards' }, ...awards.map((award) => make('li', { class: 'card' },
    picture(award.picture, 96),
    make('div', {},
      make('h3', {}, award.name),
      make('p', {}, 'Earned on ', make('time', { datetime: award.earnedOn }, day(award.earnedOn)),
        award.period === 'once' ? '' : `, for ${award.periodWords}`),
      make('p', {}, award.reason),
      make('p', { class: 'muted' }, award.criteria)))));
}

/** The two that are nearest; the others for who asks. */
function next(badges) {
  const cards = (some) => make('ul', { class: 'cards' }, ...some.map(ahead));
  const later = badges.slice(2);
  return [
    cards(badges.slice(0, 2)),
    later.length > 0 ? make('details', {}, make('summary', {}, later.length === 1 ? 'Another badge' : `${later.length} more badges`), cards(later)) : null,
  ].filter((part) => part !== null);
}

function ahead(badge) {
  return make('li', { class: 'card ahead' },
    picture(badge.picture ?? `badges/${encodeURIComponent(badge.badge)}.svg`, 64),
    make('div', {},
      make('h3', {}, badge.name),
      badge.period === 'once' ? null : make('p', { class: 'muted' }, badge.periodWords),
      make('ul', { class: 'left' }, ...badge.left.map((words) => make('li', {}, words))),
      make('p', { class: 'muted' }, badge.criteria)));
}

function pointsBy(all) {
  const periods = [
    ['year', `This registration year: ${all.year.words}`, all.year],
    ['quarter', `This quarter: ${all.quarter.words}`, all.quarter],
    ['month', `This month: ${all.month.words}`, all.month],
    ['all', 'All time', all],
  ];
  const shown = make('div', { 'aria-live': 'polite' });
  const show = (chosen) => shown.replaceChildren(...table(periods.find(([id]) => id === chosen)));
  show('year');
  return [choice('points-period', 'Period', periods.map(([id, words]) => [id, words]), 'year', show), shown];
}

function table([, words, sums]) {
  const most = Math.max(1, ...Object.values(sums.byMechanism));
  return [
    make('p', { class: 'total' }, make('strong', {}, number(sums.total)), ` ${sums.total === 1 ? 'point' : 'points'} in all`),
    make('table', { class: 'mechanisms' },
      make('caption', { class: 'unseen' }, `Points by mechanism. ${words}`),
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Way of working (mechanism)'), make('th', { scope: 'col', class: 'figure' }, 'Points'))),
      make('tbody', {}, ...MECHANISMS.map(([id, name, about]) => {
        const earned = sums.byMechanism[id] ?? 0;
        const bar = make('span', { class: 'bar-fill', 'aria-hidden': 'true' });
        bar.style.inlineSize = `${(100 * earned) / most}%`;
        return make('tr', {},
          make('th', { scope: 'row' }, name, make('span', { class: 'muted' }, ` ${about}`),
            make('span', { class: 'bar-track', 'aria-hidden': 'true' }, bar)),
          make('td', { class: 'figure' }, number(earned)));
      }))),
  ];
}

function recent(me) {
  if (me.recent.length === 0) {
    return [make('p', {}, 'Nothing yet. What you do with evidence appears here by itself, soon after the system that you did it in reports it.')];
  }
  return [make('ol', { class: 'actions-list' }, ...me.recent.map((action) => make('li', {},
    make('p', {}, make('strong', {}, action.name), action.resource?.title ? `: ${action.resource.title}` : ''),
    make('p', { class: 'muted' }, make('time', { datetime: action.occurredAt }, moment(action.occurredAt, me.organisation.timeZone)),
      `, reported by ${action.source}`),
    make('p', { class: 'credit' }, action.points > 0 || !action.reason ? points(action.points) : action.reason))))];
}
