import { part } from '../api.js';
import { back, facts, make, picture, section, tag } from '../elements.js';
import { day } from '../words.js';

const STAGES = {
  planned: 'Planned', announced: 'It is coming', running: 'It runs now', 'in-its-days-of-grace': 'What is done late still counts', over: 'It is over', closed: 'It is over',
};

/** My own part in a campaign: its topics, and how far I am with its badges. */
export async function show({ api, rest: [id] }) {
  const mine = await api.get(`api/campaigns/${part(id ?? '')}/progress`);
  return [
    back('#my-badges', 'Back to my badges'),
    make('h1', { tabindex: '-1' }, mine.name),
    facts(['When', `${day(mine.from)} to ${day(mine.to)}`],
      mine.countsUntil !== mine.to ? ['Counts until', day(mine.countsUntil)] : null,
      STAGES[mine.stage] ? ['Now', STAGES[mine.stage]] : null),
    mine.forYou ? null : make('p', { class: 'note' }, 'This campaign is for others. Whatever you do with evidence counts as it always does.'),
    mine.topics.length > 0 ? section('topics', 'A topic a day', make('ol', { class: 'actions-list' }, ...mine.topics.map(topic))) : null,
    mine.badges.length > 0 ? section('badges', 'Its badges', make('ul', { class: 'cards' }, ...mine.badges.map(badge))) : null,
  ];
}

function topic({ day: on, name, exploredOn }) {
  return make('li', {},
    make('p', {}, make('strong', {}, name), ' ', exploredOn ? tag('Explored', 'green') : null),
    make('p', { class: 'muted' }, day(on), exploredOn ? `; you explored it on ${day(exploredOn)}` : ''));
}

function badge({ badge: id, name, held, left, criteria }) {
  return make('li', { class: held ? 'card' : 'card ahead' },
    picture(`badges/${encodeURIComponent(id)}.svg`, 64),
    make('div', {},
      make('h3', {}, name, ' ', held ? tag('You have it', 'green') : null),
      left.length > 0 ? make('ul', { class: 'left' }, ...left.map((words) => make('li', {}, words))) : null,
      make('p', { class: 'muted' }, criteria)));
}
