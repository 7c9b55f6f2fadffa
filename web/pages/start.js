import { inset, make, section, tag } from '../elements.js';
import { day, number } from '../words.js';

/** The way from an empty deployment to a scheme that runs: what is done, and what is next. */
export async function show({ api, me }) {
  const [organisation, { teams }, { campaigns }, { lines }] = await Promise.all([
    api.get('api/organisation'), api.get('api/teams'), api.get('api/campaigns'), api.get('api/audit', { most: 200 })]);
  const people = teams.reduce((sum, team) => sum + team.people, 0);
  const live = organisation.state === 'live';
  const times = (what) => lines.filter((line) => line.what === what).length;
  const exports = times('import-usage');
  const lists = times('import-attendance');
  // What is only looked at is never done, and never next.
  const steps = [
    ['#import-people', 'Load your people', people > 0 ? `${number(people)} people in ${number(teams.length)} teams` : 'A file from your staff directory: name, address, team. You see what it will change before it does.', people > 0],
    ['#import-usage', 'Load last quarter’s usage export', exports > 0 ? `${number(exports)} loaded. A later export of the same provider takes the place of what it covers.`
      : 'From your evidence provider: who looked at what. Name its columns once, and they are remembered.', exports > 0],
    ['#attendance', 'Paste an attendance list', lists > 0 ? `${number(lists)} recorded` : 'Of a session that was held: names or addresses, one a line.', lists > 0],
    ['#reach', 'See whom it reaches', 'By team, and by way of working with evidence. Numbers of small groups are not shown.', null],
    ['#campaigns/new', 'Plan a practice week', campaigns.length > 0 ? `${number(campaigns.length)} planned` : 'A topic a day, for everybody, or for some roles or teams. You announce it when you are ready.', campaigns.length > 0],
    ['#live', 'Record the assessment and the consultation, and go live', live ? `Live since ${day(organisation.since.slice(0, 10))}` : 'From then on people see their badges and are written to, about what they do from then on. Nobody gets an e-mail about the past.', live],
    ['#to-thank', 'See whom to thank', live ? 'And with what words.' : 'And with what words, once you are live.', null],
  ];
  const next = steps.find(([, , , isDone]) => isDone === false);
  return [
    make('h1', { tabindex: '-1' }, 'Getting started'),
    make('p', { class: 'lead' }, live
      ? 'Your organisation is live. These pages stay here for the next quarter.'
      : 'Your organisation has not gone live: nobody is shown or written to yet. Take your time, in any order; an hour is enough for all of it.'),
    make('ul', { class: 'govuk-task-list' }, ...steps.map((step, at) => item(step, at, step === next))),
    section('why', 'What this is for', inset(make('p', {}, 'Handing evidence out does not change practice by itself. What does is people talking about it, trying it, '
      + 'having room for it, and being thanked for it. Laurel does the thanking.'))),
    section('not', 'What it is never used for', make('p', {}, 'Appraisal, capability, probation, allocation of work, absence or pay. Say so when you introduce it; the pages and e-mails say so too.')),
  ];
}

function item([address, title, hint, isDone], at, isNext) {
  const about = `step-${at}-about`;
  const state = `step-${at}-state`;
  return make('li', { class: 'govuk-task-list__item govuk-task-list__item--with-link' },
    make('div', { class: 'govuk-task-list__name-and-hint' },
      make('a', { class: 'govuk-link govuk-task-list__link', href: address, 'aria-describedby': `${about} ${state}` }, title),
      make('div', { id: about, class: 'govuk-task-list__hint' }, hint)),
    make('div', { class: 'govuk-task-list__status', id: state }, isDone ? 'Done' : isNext ? tag('Next', 'blue') : ''));
}
