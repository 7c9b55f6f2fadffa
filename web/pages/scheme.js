import { inForce } from '../catalogue.js';
import { inset, make, more, section, table } from '../elements.js';
import { file, form, text } from '../forms.js';
import { MECHANISMS, day, moment, number } from '../words.js';

/** The scheme as people read it, its versions, and what a proposed change would do. */
export async function show(page) {
  const { api, me } = page;
  const { versions, scheme } = await inForce(api);
  return [
    make('h1', { tabindex: '-1' }, 'Points and badges'),
    make('p', {}, `What is recognised, and with what. In force today: version ${scheme.version}, from ${day(scheme.from)}.`),
    section('badges', 'Badges', make('div', {}, ...scheme.badges.map((badge) => more(badge.name,
      make('p', {}, badge.says),
      make('ul', {}, ...badge.asks.map((asks) => make('li', {}, asks))),
      badge.confirmed ? make('p', { class: 'muted' }, `A link officer confirms it${badge.reward ? `; it comes with ${badge.reward}` : ''}.`) : null)))),
    section('types', 'Actions', table('What brings points', [['Action'], ['Mechanism'], ['Brings']],
      scheme.types.map((type) => [type.name, MECHANISMS.find(([id]) => id === type.mechanism)?.[1] ?? type.mechanism, type.brings]))),
    section('versions', 'Versions', table('All versions', [['Version', 'number'], ['From'], ['Published']], versions.map((version) => [
      String(version.version), day(version.from),
      version.publishedBy ? `by ${version.publishedBy}, ${moment(version.publishedAt, me.organisation.timeZone)}` : 'came with Laurel']))),
    section('try', 'Try a change', ...trial(page)),
  ];
}

/** A simulation is done in steps, each of which is handed what came of those before. */
function trial(page) {
  const shown = make('div', { role: 'status' });
  const contents = async (files) => (files.length > 0 ? files[0].text() : undefined);
  return [
    make('p', {}, 'See what a change would do to what people did, before it is made. Nothing is written, and nobody is named.'),
    form({
      id: 'simulate', page, submit: 'Show what it would do',
      check: ({ badges, types }) => (badges.length + types.length === 0
        ? [{ field: 'badges', message: 'Choose the file of badges or that of action types, with your change in it.' }] : []),
      send: async ({ badges, types, since }) => {
        const proposal = { since, badges: await contents(badges), actionTypes: await contents(types) };
        let answer = {};
        do {
          answer = await page.api.post('api/catalogue/simulations', { ...proposal, continue: answer.continue });
          shown.replaceChildren(...(answer.complete ? outcome(answer) : [make('p', { class: 'waiting' }, `${number(answer.people)} people looked at …`)]));
        } while (!answer.complete);
      },
    },
    file('changed-badges', 'Changed badges (badges.yaml)', { name: 'badges', accept: '.yaml,.yml', hint: 'The whole file with your change. Left out, badges stay as they are.' }),
    file('changed-types', 'Changed action types (action-types.yaml)', { name: 'types', accept: '.yaml,.yml' }),
    text('since', 'As if in force from', { hint: 'The first of a month, such as 2025-12-01. Begin with a 1 December to try badges.', class: 'govuk-input govuk-input--width-10' })),
    shown,
  ];
}

function outcome(answer) {
  return [
    make('h3', {}, 'What it would do'),
    make('p', {}, `${number(answer.people)} people were looked at, ${number(answer.active)} of them with actions.`),
    table('Badges, each person and period', [['Badge'], ['Now', 'number'], ['Gain', 'number'], ['Keep', 'number'], ['Lose', 'number']],
      answer.badges.map((line) => [line.toConfirm ? `${line.name} (to be confirmed)` : line.name, number(line.now), number(line.gain), number(line.keep), number(line.lose)])),
    table('Points', [['Mechanism'], ['Now', 'number'], ['Then', 'number']],
      answer.points.map((line) => [MECHANISMS.find(([id]) => id === line.mechanism)?.[1] ?? line.mechanism, number(line.now), number(line.then)])),
    table('Points of a person', [['Change'], ['People', 'number']], answer.moved.map((line) => [line.by, number(line.people)])),
    ...answer.rewards.map((reward) => make('p', {}, `Rewards: ${reward.reward}, ${number(reward.more)} more.`)),
    inset(make('p', {}, 'What would no longer be earned is kept by a change that is put in force, unless it says that it takes back. How to put it in force is in Laurel’s guide to changing the scheme.')),
  ];
}
