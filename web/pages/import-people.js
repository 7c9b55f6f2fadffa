import { part } from '../api.js';
import { facts, inset, make, more, second, section, table } from '../elements.js';
import { form } from '../forms.js';
import { choose, onward, refusedRows, REFUSED_COLUMNS, waiting } from '../uploads.js';
import { number } from '../words.js';

/** A people file: chosen, looked at, taken in. The address keeps which upload it is. */
export async function show(page) {
  const { api, rest: [id] } = page;
  if (!id) {
    return begin(page);
  }
  const loaded = await api.get(`api/imports/${part(id)}`);
  if (loaded.state === 'uploaded') {
    return preview(page, loaded, await api.get(`api/imports/${part(id)}/changes`));
  }
  if (loaded.state !== 'done') {
    return running(page, loaded);
  }
  await page.renew();
  return report(loaded);
}

const heading = () => make('h1', { tabindex: '-1' }, 'People file');

function begin(page) {
  return [
    heading(),
    make('p', {}, 'The list of who works here, as a CSV file: one line a person. You see what would change before anything does.'),
    choose(page, {
      kind: 'people', address: 'import-people', label: 'People file', accept: '.csv,text/csv',
      hint: 'Up to 48 MB. Who is not in it is left alone, so it may have a part of the people.',
    }),
    more('Which columns it has',
      make('p', {}, 'Needed are person_id, name and team. Known besides: email, service_area, role, aliases, champion_of, regulator, registered_on, joined_on, left_on, away_until, manager_id.'),
      make('p', {}, 'The first line names the columns, in any order. A column that is not there leaves people as they are; an empty cell empties the field. In Excel, save as “CSV UTF-8”.'),
      make('p', {}, 'A person_id is the organisation’s own number of somebody: it never changes, and nobody else ever gets it.')),
  ];
}

const PERSON = [['Name'], ['Number'], ['Team']];
const CHANGE = [['Name'], ['Number'], ['What changes']];
const ofPerson = (each) => [each.name, each.person, each.team];
const ofChange = (each) => [each.name, each.person, make('ul', {}, ...each.fields.map(inWords))];

function inWords({ field, before, after }) {
  const name = field.replaceAll('_', ' ');
  if (field === 'aliases') {
    return make('li', {}, `${name}: ${after} added`);
  }
  return make('li', {}, before === '' ? `${name}: ${after}` : after === '' ? `${name}: no longer ${before}` : `${name}: ${after}, until now ${before}`);
}

function preview(page, loaded, changes) {
  if (changes.problem) {
    return [heading(), inset(make('p', {}, changes.problem)), another()];
  }
  const nothing = changes.created.inAll + changes.changed.inAll === 0;
  const list = (name, title, words, columns, of) => changes[name].inAll === 0 ? null
    : section(name, `${title}: ${number(changes[name].inAll)}`, words ? make('p', {}, words) : null, growing(page, loaded, name, title, columns, of, changes[name]));
  return [
    heading(),
    make('p', {}, `This is what ${loaded.name || 'the file'} would change. Nothing is changed yet.`),
    facts(['New people', number(changes.created.inAll)],
      ['People of whom something changes', number(changes.changed.inAll)],
      ['of them, to another team', number(changes.moves.inAll)],
      ['of them, leaving', number(changes.leavers.inAll)],
      ['People who stay as they are', number(changes.unchanged)],
      ['Lines that can’t be taken', number(changes.refused.inAll)],
      changes.newTeams.length > 0 ? ['New teams', changes.newTeams.join(', ')] : null,
      changes.unknownColumns.length > 0 ? ['Columns that mean nothing here', changes.unknownColumns.join(', ')] : null),
    nothing
      ? inset(make('p', {}, 'There is nothing to take in: everybody in the file is here as it says.'))
      : form({
        id: 'apply', page, submit: 'Take it in',
        send: async () => {
          await page.api.post(`api/imports/${part(loaded.id)}/apply`);
          page.again();
        },
        secondary: another(),
      }, changes.refused.inAll > 0 ? make('p', {}, 'The lines that can’t be taken are left out. Correct them and load the file again at any time.') : null),
    list('refused', 'Lines that can’t be taken', '', REFUSED_COLUMNS, (bad) => refusedRows([bad])[0]),
    list('leavers', 'Leaving', '', CHANGE, ofChange),
    list('moves', 'To another team', 'They belong to it from today; earlier months stay with the earlier team.', CHANGE, ofChange),
    list('changed', 'All that changes', '', CHANGE, ofChange),
    list('created', 'New people', 'What was reported of them before they were known counts as soon as they are here.', PERSON, ofPerson),
    list('notInFile', 'Not in the file', 'They are left as they are. If somebody has left, give them a left_on.', PERSON, ofPerson),
  ].filter(Boolean);
}

/** A list of which the next part can be fetched. */
function growing(page, loaded, name, caption, columns, of, first) {
  const box = make('div', {});
  const shown = [...first.items];
  const draw = (next) => box.replaceChildren(
    table(caption, columns, shown.map(of)),
    next ? second(`Show more (${number(shown.length)} of ${number(first.inAll)} shown)`, async () => {
      try {
        const further = (await page.api.get(`api/imports/${part(loaded.id)}/changes`, { list: name, after: next, limit: 200 }))[name];
        shown.push(...further.items);
        draw(further.next);
      } catch (problem) {
        box.append(page.fail(problem, page.again));
      }
    }) : '');
  draw(first.next);
  return box;
}

function running(page, loaded) {
  return [heading(), waiting(page, loaded.id, 'The file is being taken in.', page.again)];
}

function report(loaded) {
  const { report: came } = loaded;
  if (came.problem) {
    return [heading(), inset(make('p', {}, came.problem)), another()];
  }
  return [
    heading(),
    make('p', {}, `${loaded.name || 'The file'} is taken in.`),
    facts(['New people', number(came.created)], ['Changed', number(came.updated)], ['As they were', number(came.unchanged)],
      ['Actions that had waited for them', number(came.waitingRecorded)], ['Lines that were left out', number(came.badLinesInAll)]),
    came.badLines.length > 0
      ? table('Lines that were left out', REFUSED_COLUMNS, refusedRows(came.badLines.slice(0, 200)))
      : null,
    another(),
    onward(),
  ].filter(Boolean);
}

const another = () => make('p', {}, make('a', { href: '#import-people' }, 'Load another file'));
