import { part } from '../api.js';
import { inset, make, table } from '../elements.js';
import { number } from '../words.js';

/** The teams, how many people each has, and who encourages it. */
export async function show({ api }) {
  const { teams } = await api.get('api/teams');
  const alone = teams.filter((team) => team.champions.length === 0).length;
  return [
    make('h1', { tabindex: '-1' }, 'Teams and champions'),
    make('p', {}, 'A team is there as soon as somebody is in it. Who encourages it is said on that person’s page: look them up under ', make('a', { href: '#people' }, 'People'), '.'),
    teams.length === 0
      ? inset(make('p', {}, 'There are no teams yet. They come with the first people.'))
      : table(alone === 0 ? 'All teams have a champion' : `${number(alone)} of ${number(teams.length)} teams have no champion yet`,
        [['Team'], ['Service area'], ['People', 'number'], ['Away', 'number'], ['Champions']],
        teams.map((team) => [team.team, team.serviceAreas.filter(Boolean).join(', '), number(team.people), number(team.away), champions(team)])),
  ];
}

function champions(team) {
  return team.champions.length === 0
    ? make('span', { class: 'muted' }, 'none yet')
    : make('ul', { class: 'govuk-list' }, ...team.champions.map((each) =>
      make('li', {}, make('a', { href: `#people/${part(each.id)}` }, each.name))));
}
