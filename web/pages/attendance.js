import { part } from '../api.js';
import { inForce } from '../catalogue.js';
import { facts, inset, make, second, section, table } from '../elements.js';
import { checkboxes, date, form, select, text, textArea } from '../forms.js';
import { onward, waiting, whoIs } from '../uploads.js';
import { day, number } from '../words.js';

const TYPES = ['session.attended', 'webinar.watched', 'discussion.joined', 'network.joined'];
const PARTS = [
  ['4.1', 'feedback from a range of sources'],
  ['4.2', 'supervision and feedback to reflect'],
  ['4.3', 'practice kept up to date by research'],
  ['4.4', 'subject knowledge'],
  ['4.5', 'an open, creative learning culture'],
  ['4.6', 'reflecting on learning and its impact'],
  ['4.7', 'recording learning regularly'],
  ['4.8', 'reflecting on one’s own values'],
];
const BY = { address: 'by the address', name: 'by the name', hand: 'chosen by you' };

/** Who was at a session: a pasted list, whom it means, and that they were there. */
export async function show(page) {
  const { api, rest: [id] } = page;
  if (id) {
    const loaded = await api.get(`api/imports/${part(id)}`);
    return loaded.state === 'done' ? outcome(loaded) : [heading(), waiting(page, id, 'The list is being recorded.', page.again)];
  }
  return paste(page, {}, await types(api));
}

const heading = () => make('h1', { tabindex: '-1' }, 'Attendance');

async function types(api) {
  const { scheme } = await inForce(api);
  return scheme.types.filter((type) => TYPES.includes(type.id)).map((type) => [type.id, type.name]);
}

function paste(page, before, options) {
  const stage = make('div', {});
  const begin = (values) => {
    const list = textArea('list', 'Who was there', { rows: 10, value: values.list ?? '', hint: 'A name or an address on each line, up to 500. A list copied from an e-mail or a table will do.' });
    const chosen = make('input', { id: 'file', class: 'govuk-file-upload', type: 'file', accept: '.csv,.txt,text/plain,text/csv' });
    chosen.addEventListener('change', async () => {
      if (chosen.files.length > 0) {
        list.querySelector('textarea').value = await chosen.files[0].text();
      }
    });
    stage.replaceChildren(
      make('p', {}, 'For one session: paste who was there. You see whom the list means before anything is recorded.'),
      form({
        id: 'attendance', page, submit: 'Look at it',
        send: async (entered) => {
          const wish = { title: entered.title, day: entered.day, type: entered.type, list: entered.list,
            topics: entered.topics.split(',').map((each) => each.trim()).filter(Boolean), standards: entered.standards };
          look(wish, {}, await page.api.post('api/attendance/preview', { ...wish, matches: {} }));
        },
      },
      text('title', 'What it was called', { value: values.title ?? '', maxlength: '200' }),
      date('day', 'Day', { value: values.day ?? '' }),
      list,
      make('div', { class: 'govuk-form-group' }, make('label', { for: 'file' }, 'Or take the list from a text or CSV file'), chosen),
      select('type', 'What they did there', options, { value: values.type ?? 'session.attended' }),
      text('topics', 'Topics (optional)', { value: (values.topics ?? []).join(', '), hint: 'Separated by commas, such as neglect, working with fathers.' }),
      checkboxes('standards', 'Parts of Standard 4 that it was about (optional)',
        PARTS.map(([id, words]) => [id, `${id} ${words}`]), { hint: 'A suggestion for people’s own records; it counts as nothing by itself.', chosen: values.standards ?? [] })));
  };
  const look = (wish, matches, shown) => {
    const found = shown.people.filter((each) => each.person);
    const open = shown.people.filter((each) => !each.person || each.by === 'hand');
    const ids = new Set(found.map((each) => each.person.person));
    const again = async () => look(wish, matches, await page.api.post('api/attendance/preview', { ...wish, matches }));
    stage.replaceChildren(
      make('h2', { tabindex: '-1', id: 'whom' }, `${shown.title}, ${day(shown.day)}`),
      facts(['People found', number(ids.size)], ['Lines still open', number(shown.people.length - found.length)],
        shown.repeated > 0 ? ['Lines that repeat another', number(shown.repeated)] : null),
      open.length === 0 ? '' : section('open', 'Who is meant?',
        make('p', {}, 'Of these the list does not say for certain who they are. What you choose is for this list alone; whoever is left out can be added later by loading the list again.'),
        whoIs(page, 'who', open.map((each) => ({
          name: each.text,
          hint: each.perhaps.length === 0 ? 'Nobody here has a name like this.' : '',
          candidates: each.person && !each.perhaps.some((one) => one.person === each.person.person) ? [each.person, ...each.perhaps] : each.perhaps,
          chosen: matches[each.text] ?? '',
          changed: (person) => {
            matches[each.text] = person;
          },
        }))),
        second('Look again with these', () => again().catch((problem) => stage.append(page.fail(problem, page.again))))),
      form({
        id: 'record', page, submit: 'Record that they were there',
        send: async () => {
          const begun = await page.api.post('api/attendance', { ...wish, matches });
          page.go(`attendance/${begun.id}`);
        },
        secondary: second('Change the list', () => begin(wish)),
      }),
      found.length === 0
        ? inset(make('p', {}, 'Nobody on the list is found yet. Has the people file been loaded?'))
        : table('Who is found', [['On the list'], ['Who it is'], ['Team'], ['How it is known']],
          found.map((each) => [each.text, each.person.name, each.person.team, BY[each.by]])));
    stage.querySelector('#whom').focus();
  };
  begin(before);
  return [heading(), stage];
}

function outcome(loaded) {
  const { progress } = loaded;
  return [
    heading(),
    make('p', {}, `“${loaded.name}” is recorded.`),
    facts(['Recorded now', number(progress.recorded)], ['Recorded before', number(progress.already)],
      progress.refused > 0 ? ['Not recorded', number(progress.refused)] : null),
    progress.why ? inset(make('p', {}, progress.why)) : null,
    make('p', {}, 'Loading the list again adds only who was not on it. Somebody who was not there is taken off by a ', make('a', { href: '#corrections' }, 'correction'), '.'),
    make('p', {}, make('a', { href: '#attendance' }, 'Load another list')),
    onward(),
  ].filter(Boolean);
}
