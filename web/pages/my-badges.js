import { choice, make, more, picture, section, table } from '../elements.js';
import { MECHANISMS, day, number } from '../words.js';

/** My badges, what is left for the next ones, and my points. */
export async function show({ api, me: { person } }) {
  const me = await api.get('api/me');
  return [
    make('h1', { tabindex: '-1' }, 'My badges'),
    make('p', { class: 'lead' }, `${person.name}, ${person.team}`),
    section('earned', 'Earned', earned(me.awards)),
    me.next.length > 0 ? section('next', 'What would bring the next', ...next(me.next)) : null,
    section('points', 'My points', ...pointsBy(me.points),
      make('p', {}, make('a', { href: '#my-points' }, 'My points, month by month'), ' · ',
        make('a', { href: '#history' }, 'Everything I did'))),
    section('about', 'Who sees this', make('p', {}, 'Only you see this page. The champion of your team and the link officer see '
      + 'your badges, and your points on a board; never the titles of what you read.'),
    make('p', {}, 'Which e-mails Laurel sends you, and whether any, is for you to choose: ',
      make('a', { href: '#mail' }, 'E-mail choices'), '.')),
  ];
}

/** The page of a badge, as the path of its award names it. */
function badgePage(award) {
  return `#badge/${award.path.split('/').slice(-2).join('/')}`;
}

function earned(awards) {
  if (awards.length === 0) {
    return make('p', {}, 'No badge yet. The first action of any kind brings First Steps.');
  }
  return make('ul', { class: 'cards' }, ...awards.map((award) => make('li', { class: 'card' },
    picture(award.picture, 96),
    make('div', {},
      make('h3', {}, make('a', { href: badgePage(award) }, award.name)),
      make('p', {}, 'Given on ', make('time', { datetime: award.givenOn }, day(award.givenOn)),
        award.period === 'once' ? '' : `, for ${award.periodWords}`),
      make('p', { class: 'muted' }, award.criteria)))));
}

/** The two that are nearest; the others for who asks. */
function next(badges) {
  const cards = (some) => make('ul', { class: 'cards' }, ...some.map(ahead));
  const later = badges.slice(2);
  return [
    cards(badges.slice(0, 2)),
    later.length > 0 ? more(later.length === 1 ? 'Another badge' : `${later.length} more badges`, cards(later)) : null,
  ];
}

function ahead(badge) {
  const campaign = badge.period.startsWith('campaign/') ? badge.period.slice('campaign/'.length) : null;
  return make('li', { class: 'card ahead' },
    picture(badge.picture ?? `badges/${encodeURIComponent(badge.badge)}.svg`, 64),
    make('div', {},
      make('h3', {}, badge.name),
      badge.period === 'once' ? null : make('p', { class: 'muted' }, badge.periodWords),
      make('ul', { class: 'left' }, ...badge.left.map((words) => make('li', {}, words))),
      make('p', { class: 'muted' }, badge.criteria),
      campaign ? make('p', {}, make('a', { href: `#campaign/${encodeURIComponent(campaign)}` }, `My part in ${badge.periodWords}`)) : null));
}

function pointsBy(all) {
  const periods = [
    ['year', `This registration year: ${all.year.words}`, all.year],
    ['quarter', `This quarter: ${all.quarter.words}`, all.quarter],
    ['month', `This month: ${all.month.words}`, all.month],
    ['all', 'All time', all],
  ];
  const shown = make('div', { 'aria-live': 'polite' });
  const show = (chosen) => shown.replaceChildren(...pointsTable(periods.find(([id]) => id === chosen)));
  show('year');
  return [choice('points-period', 'Period', periods.map(([id, words]) => [id, words]), 'year', show), shown];
}

function pointsTable([, words, sums]) {
  const most = Math.max(1, ...Object.values(sums.byMechanism));
  const named = ([id, name, about]) => {
    const bar = make('span', { class: 'bar-fill', 'aria-hidden': 'true' });
    bar.style.inlineSize = `${(100 * (sums.byMechanism[id] ?? 0)) / most}%`;
    return [name, make('span', { class: 'muted' }, ` ${about}`), make('span', { class: 'bar-track', 'aria-hidden': 'true' }, bar)];
  };
  return [
    make('p', { class: 'total' }, make('strong', {}, number(sums.total)), ` ${sums.total === 1 ? 'point' : 'points'} in all`),
    table(`Points by mechanism. ${words}`, [['Way of working (mechanism)'], ['Points', 'number']],
      MECHANISMS.map((mechanism) => [make('span', { class: 'plain' }, ...named(mechanism)), number(sums.byMechanism[mechanism[0]] ?? 0)])),
  ];
}
