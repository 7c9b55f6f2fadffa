import { part } from '../api.js';
import { back, done, facts, inset, make, more, second, section, table, tag } from '../elements.js';
import { checkboxes, date, form, select, text, textArea } from '../forms.js';
import { MECHANISMS, ROLES, day, moment, number, roleWords } from '../words.js';

const KINDS = [
  ['practice-week', 'A practice week: a topic a day'],
  ['social-work-week', 'Social Work Week'],
  ['cpd-series', 'A series of CPD sessions'],
];

const STAGES = {
  planned: ['Planned: nobody but link officers knows of it', 'grey'],
  announced: ['Announced', 'blue'],
  running: ['Running', 'green'],
  'in-its-days-of-grace': ['In its days of grace', 'yellow'],
  over: ['Over', 'yellow'],
  closed: ['Closed', 'grey'],
};

/** Campaigns: all of them, a new one, or one with how it goes and what can be done. */
export function show(page) {
  const [id, what] = page.rest;
  if (id === undefined) {
    return list(page);
  }
  if (id === 'new') {
    return edit(page, null);
  }
  return what === 'edit' ? change(page, id) : one(page, id);
}

async function list({ api }, ...above) {
  const { campaigns } = await api.get('api/campaigns');
  return [
    ...above,
    make('h1', { tabindex: '-1' }, 'Campaigns'),
    make('p', {}, 'Dated activity, such as a practice week with a topic a day. People hear of it when you announce it.'),
    make('p', {}, make('a', { href: '#campaigns/new', class: 'govuk-button plain', role: 'button' }, 'Plan a campaign')),
    campaigns.length === 0
      ? inset(make('p', {}, 'None is planned yet. A practice week needs a name, its first day and a topic for each day; it takes about five minutes.'))
      : table('Campaigns, latest first', [['Name'], ['From'], ['To'], ['State']],
        [...campaigns].sort((a, b) => b.from.localeCompare(a.from)).map((each) => [
          make('a', { href: `#campaigns/${part(each.id)}` }, each.name), day(each.from), day(each.to), stage(each)])),
  ];
}

function stage(campaign) {
  const [words, colour] = STAGES[campaign.stage] ?? [campaign.stage, 'grey'];
  return tag(words, colour);
}

async function one(page, id, ...above) {
  const { api, me } = page;
  const campaign = await api.get(`api/campaigns/${part(id)}`);
  const live = me.organisation.state === 'live';
  const progress = live && campaign.stage !== 'planned' ? await api.get(`api/campaigns/${part(id)}/progress`, { team: 'organisation' }) : null;
  return [
    ...above,
    back('#campaigns', 'All campaigns'),
    make('h1', { tabindex: '-1' }, campaign.name),
    facts(
      ['State', stage(campaign)],
      ['When', `${day(campaign.from)} to ${day(campaign.to)}${campaign.grace > 0 ? `, and ${campaign.grace} days in which what is late still counts` : ''}`],
      ['For', forWhom(campaign)],
      ['Badges', campaign.badges.map((badge) => badge.name).join(', ') || 'none'],
      ['Sources call it', campaign.id]),
    campaign.notes.length > 0 ? inset(...campaign.notes.map((note) => make('p', {}, note))) : null,
    campaign.topics.length > 0
      ? table('Topics', [['Day'], ['Topic'], ['Sources call it']], campaign.topics.map((topic) => [day(topic.day), topic.name, topic.id]))
      : null,
    progress ? section('progress', 'How it goes', ...howItGoes(progress)) : null,
    section('do', 'What you can do', ...actions(page, campaign)),
  ].filter(Boolean);
}

/** With roles and teams, it is for those who are in one of both. */
function forWhom({ roles, teams }) {
  const who = roles.length === 0 ? 'everybody' : roles.map((role) => roleWords(role).toLowerCase()).join(', ');
  return teams.length === 0 ? who : `${who} in ${teams.join(', ')}`;
}

/** Numbers of the organisation, or of a team, of which less is told; fewer than five people are told in words, by the service. */
export function howItGoes(progress) {
  const told = (people) => (people.number === undefined ? people.words : number(people.number));
  const lines = (title, heading, some) => (some.length > 0
    ? table(title, [[heading], ['People', 'number']], some.map((line) => [line.name, told(line.people)])) : null);
  const others = progress.otherTeams;
  return [
    facts(['Took part', told(progress.people)], ['Counted', moment(progress.asOf)]),
    lines('Who explored each topic', 'Topic', progress.topics),
    progress.mechanisms && table('Actions by mechanism', [['Mechanism'], ['Actions', 'number']], progress.mechanisms.map((line) => [
      MECHANISMS.find(([id]) => id === line.mechanism)?.[1] ?? line.mechanism, line.actions === undefined ? line.note : number(line.actions)])),
    lines('Badges', 'Badge', progress.badges ?? []),
    lines('By team', 'Team', progress.teams ?? []),
    others ? make('p', {}, `${others.teams} more ${others.teams === 1 ? 'team' : 'teams'} together: ${told(others.people)}.`) : null,
  ].filter(Boolean);
}

function actions(page, campaign) {
  const { api, go } = page;
  const said = make('div', {});
  const act = (words, sending, told) => second(words, async (event) => {
    event.target.setAttribute('aria-disabled', 'true');
    try {
      await sending();
      document.getElementById('main').replaceChildren(...await one(page, campaign.id, done(told)));
    } catch (problem) {
      event.target.removeAttribute('aria-disabled');
      said.replaceChildren(page.fail(problem));
    }
  });
  const buttons = [];
  let off = null;
  if (campaign.stage !== 'closed') {
    buttons.push(second('Change it', () => go(`campaigns/${part(campaign.id)}/edit`)));
  }
  if (['planned', 'running'].includes(campaign.stage) && !campaign.announcedAt) {
    buttons.push(act('Announce it', () => api.post(`api/campaigns/${part(campaign.id)}/announcement`), 'It is announced. People whom it is for get an invitation by e-mail, if they want such e-mails.'));
  }
  if (campaign.stage === 'over') {
    buttons.push(act('Close it', () => api.post(`api/campaigns/${part(campaign.id)}/close`), 'It is closed. Its numbers stay as they are now.'));
  }
  if (['planned', 'announced'].includes(campaign.stage)) {
    off = more('Call it off', form({
      id: 'call-off', page, submit: `Call off “${campaign.name}”`,
      send: async () => {
        await api.delete(`api/campaigns/${part(campaign.id)}`);
        document.getElementById('main').replaceChildren(...await list(page, done(`“${campaign.name}” is called off.`)));
      },
    }, make('p', {}, 'It is taken out of the scheme. Nobody is told, so tell those who had an invitation.')));
  }
  return [buttons.length > 0 ? make('div', { class: 'govuk-button-group' }, ...buttons) : make('p', {}, 'Nothing more: it is closed, and its numbers stay.'), off, said].filter(Boolean);
}

async function change(page, id) {
  return edit(page, await page.api.get(`api/campaigns/${part(id)}`));
}

/** The form of a new campaign, or of one there is. */
async function edit(page, campaign) {
  const { api } = page;
  const teams = (await api.get('api/teams')).teams.map(({ team }) => team);
  const preview = make('div', { role: 'status' });
  const kind = select('kind', 'What it is', KINDS, { value: campaign?.kind ?? 'practice-week' });
  const from = date('from', 'First day', { value: campaign?.from ?? '' });
  const to = date('to', 'Last day', { value: campaign?.to ?? '', hint: 'Left empty, it is the day of the last topic.' });
  const topics = textArea('topics', 'Topics', {
    rows: 6,
    hint: 'One a line, in the order of the days: the first for the first day, the next for the next working day. For another day begin the line with it, such as 2027-03-04.',
    value: (campaign?.topics ?? []).map((topic) => `${topic.day} ${topic.name}`).join('\n'),
  });
  const look = () => {
    const planned = planTopics(topics.querySelector('textarea').value, from.querySelector('input').value, campaign);
    preview.replaceChildren(planned.length === 0 ? '' : table('So the days will be', [['Day'], ['Topic'], ['Sources call it']],
      planned.map((topic) => [topic.day ? weekday(topic.day) : 'give a first day', topic.name, topic.id])));
  };
  for (const input of [topics.querySelector('textarea'), from.querySelector('input')]) {
    input.addEventListener('input', look);
  }
  look();
  const filled = form({
    id: 'campaign', page, submit: campaign ? 'Save the campaign' : 'Plan the campaign',
    check: (entered) => [
      slug(entered.name) ? null : { field: 'name', message: 'Say what the campaign is called.' },
      entered.from ? null : { field: 'from', message: 'Choose the first day.' },
    ].filter(Boolean),
    send: async (entered) => {
      const planned = planTopics(entered.topics, entered.from, campaign);
      const body = {
        name: entered.name, from: entered.from, to: entered.to || planned.at(-1)?.day || entered.from,
        grace: Number(entered.grace || 0), topics: planned, teams: entered.teams ?? [], roles: entered.roles ?? [],
      };
      const saved = campaign
        ? await api.put(`api/campaigns/${part(campaign.id)}`, body)
        : await api.post('api/campaigns', { ...body, id: slug(`${entered.name} ${entered.from.slice(0, 4)}`), kind: entered.kind });
      document.getElementById('main').replaceChildren(...await one(page, saved.id, done(campaign ? 'The campaign is saved.' : 'The campaign is planned. Nobody hears of it until you announce it.')));
    },
  },
  text('name', 'Name', { hint: 'As people read it, such as Practice week.', value: campaign?.name ?? '' }),
  campaign ? null : kind,
  from, topics, preview, to,
  text('grace', 'Days of grace', { hint: 'So many days after the last one, up to 31, in which what is late still counts.', type: 'number', min: 0, max: 31, value: campaign?.grace ?? 7, class: 'govuk-input govuk-input--width-3' }),
  checkboxes('roles', 'For people who are', ROLES, { hint: 'None chosen: it is for everybody. What counts is who they are on the day.', chosen: campaign?.roles ?? [] }),
  teams.length > 0 ? checkboxes('teams', 'For these teams', teams.map((team) => [team, team]), { hint: 'None chosen: it is for all teams.', chosen: campaign?.teams ?? [] }) : null);
  return [
    back('#campaigns', 'All campaigns'),
    make('h1', { tabindex: '-1' }, campaign ? `Change “${campaign.name}”` : 'Plan a campaign'),
    filled,
  ];
}

/** Topics as they are written, each with its day: its own, or the working day after the one before. */
function planTopics(written, first, campaign) {
  let next = first || null;
  const known = new Map((campaign?.topics ?? []).map((topic) => [topic.name, topic.id]));
  return written.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => {
    const [, own, name] = /^(\d{4}-\d{2}-\d{2})\s+(.*)$/.exec(line) ?? [null, null, line];
    const on = own ?? next;
    next = on && workingDayAfter(on);
    return { day: on, id: known.get(name) ?? slug(name), name };
  });
}

function workingDayAfter(iso) {
  const date = new Date(`${iso}T12:00:00Z`);
  do {
    date.setUTCDate(date.getUTCDate() + 1);
  } while ([0, 6].includes(date.getUTCDay()));
  return date.toISOString().slice(0, 10);
}

function weekday(iso) {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}T12:00:00Z`));
}

/** "Working with fathers" as sources write it: working-with-fathers. */
function slug(words) {
  return words.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
