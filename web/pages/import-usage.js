import { part } from '../api.js';
import { facts, inset, make, more, second, section, table } from '../elements.js';
import { checkboxes, date, form, radios, select, text } from '../forms.js';
import { choose, onward, refusedRows, REFUSED_COLUMNS, waiting, whoIs } from '../uploads.js';
import { day, number } from '../words.js';

const MEANINGS = [
  ['address', 'E-mail address of the person', ''],
  ['person', 'The provider’s number of the person', ''],
  ['name', 'Name of the person', ''],
  ['firstName', 'First name, if it stands apart', ''],
  ['lastName', 'Last name, if it stands apart', ''],
  ['title', 'Title of what was used', ''],
  ['resource', 'Number or link of what was used', ''],
  ['day', 'Date or month', ''],
  ['from', 'First day of a period', ''],
  ['to', 'Last day of a period', ''],
  ['count', 'How often', 'Rows that count 0 are passed over.'],
];
const BY = { name: 'the only one with this name', hand: 'chosen by you' };

/** A usage export: chosen, its columns said, looked at, taken in. The address keeps which upload it is. */
export async function show(page) {
  const { api, rest: [id] } = page;
  if (!id) {
    return begin(page);
  }
  const loaded = await api.get(`api/imports/${part(id)}`);
  if (loaded.state === 'uploaded') {
    const columns = await api.get(`api/imports/${part(id)}/columns`);
    return columns.problem ? [heading(), inset(make('p', {}, columns.problem)), another()] : [heading(), stages(page, loaded, columns)];
  }
  return loaded.state === 'done' ? outcome(loaded) : [heading(), waiting(page, id, 'The export is being taken in.', page.again)];
}

const heading = () => make('h1', { tabindex: '-1' }, 'Usage export');
const another = () => make('p', {}, make('a', { href: '#import-usage' }, 'Load another export'));

function begin(page) {
  return [
    heading(),
    make('p', {}, 'What a provider of evidence says about who used what, as the CSV file that its system hands out. You see what it says, and what loading it would change, before anything does.'),
    choose(page, {
      kind: 'usage', address: 'import-usage', label: 'Usage export', accept: '.csv,.tsv,.txt,text/csv',
      hint: 'Up to 48 MB and 200,000 rows. A row says that somebody used something, on a day or in a period.',
    }),
  ];
}

/** The columns first; then what the export says when it is read so. */
function stages(page, loaded, columns) {
  const stage = make('div', {});
  const known = new Map(columns.sources.map((source) => [source.source, source]));
  const read = (wish) => {
    const options = [['', 'Not in this file'], ...columns.columns.map((name) => [name, name])];
    const of = (meaning) => columns.columns.includes(wish.columns[meaning]) ? wish.columns[meaning] : '';
    const pick = ([meaning, label, hint]) => select(`columns-${meaning}`, label, options, { name: `columns.${meaning}`, value: of(meaning), hint });
    const usual = new Set(['address', 'name', 'title', 'day']);
    const unused = columns.columns.filter((name) => !Object.values(wish.columns).includes(name));
    stage.replaceChildren(
      make('p', {}, 'Say once what the columns mean. It is remembered for the provider.'),
      table('The first lines of the file', columns.columns.map((name) => [name]), columns.first.map((line) => columns.columns.map((_, at) => line[at] ?? ''))),
      known.size === 0 ? '' : section('known', 'Providers you have loaded before', make('div', { class: 'govuk-button-group' },
        ...[...known.values()].map((source) => second(source.source, () => read({ ...source, source: source.source }))))),
      form({
        id: 'columns', page, submit: 'Show what it says',
        send: async (entered) => {
          const next = {
            source: entered.source, type: entered.type, dates: entered.dates, takeSuggestions: wish.takeSuggestions ?? false, matches: wish.matches ?? {},
            columns: Object.fromEntries(MEANINGS.map(([meaning]) => [meaning, entered[`columns.${meaning}`]]).filter(([, name]) => name)),
            ...(entered.period || entered.periodTo ? { period: { from: entered.period, to: entered.periodTo } } : {}),
          };
          look(next, await page.api.post(`api/imports/${part(loaded.id)}/rows`, next));
        },
      },
      text('source', 'Provider', { value: wish.source ?? '', maxlength: '60', hint: 'As you call it, and always the same: what a later export replaces is told by this name.' }),
      make('fieldset', {}, make('legend', {}, 'Which column tells what'),
        make('div', { class: 'fields' }, ...MEANINGS.filter(([meaning]) => usual.has(meaning) || of(meaning)).map(pick)),
        more('Further columns that an export may have', make('div', { class: 'fields' }, ...MEANINGS.filter(([meaning]) => !usual.has(meaning) && !of(meaning)).map(pick)))),
      radios('dates', 'How 11/12/2026 is meant', [['day-first', '11 December'], ['month-first', 'November 12']], { value: wish.dates ?? 'day-first' }),
      select('type', 'What a row is', columns.types.map((type) => [type, type.replaceAll('.', ' ')]), { value: wish.type }),
      date('period-from', 'First day that the export covers', { name: 'period', value: wish.period?.from ?? '', hint: 'Needed if no column has a date. Else leave both empty, and the dates of the rows tell.' }),
      date('period-to', 'Last day that it covers', { name: 'periodTo', value: wish.period?.to ?? '' })),
      unused.length > 0 ? make('p', { class: 'muted' }, `Columns that nothing is taken from yet: ${unused.join(', ')}.`) : '');
  };
  const look = (wish, shown) => {
    stage.replaceChildren(...said(page, loaded, wish, shown, look, () => read(wish)));
    stage.querySelector('#said').focus();
  };
  read(columns.guess);
  return stage;
}

/** What the export says, and what loading it would change. */
function said(page, loaded, wish, shown, look, back) {
  const { replaces } = shown;
  const rows = `api/imports/${part(loaded.id)}/rows`;
  return [
    make('h2', { tabindex: '-1', id: 'said' }, `What ${shown.source} says`),
    make('p', {}, 'Nothing is changed yet.'),
    facts(
      shown.covers ? ['Days', `${day(shown.covers.from)} to ${day(shown.covers.to)}`] : null,
      ['Rows', number(shown.rows)],
      ['Actions in them', number(shown.actions)],
      shown.repeated > 0 ? ['Rows that repeat another', number(shown.repeated)] : null,
      shown.nothing > 0 ? ['Rows that count 0', number(shown.nothing)] : null,
      shown.totalsInAll > 0 ? ['Totals, passed over', number(shown.totalsInAll)] : null,
      shown.badInAll > 0 ? ['Rows that can’t be read', number(shown.badInAll)] : null,
      ['People', `${number(shown.people)}, of them ${number(shown.found)} known`]),
    shown.replaces.exports > 0
      ? inset(make('p', {}, `You have loaded ${replaces.exports === 1 ? 'an export' : `${number(replaces.exports)} exports`} of ${shown.source} that ${replaces.exports === 1 ? 'covers' : 'cover'} some of these days. This one takes their place: ${number(replaces.added)} actions are new, ${number(replaces.repeated)} are in both and count once, and ${number(replaces.takenBack)} that it does not have are taken back.`),
        replaces.reachingBeyond > 0 ? make('p', {}, `${number(replaces.reachingBeyond)} of those taken back also stood for days that this export does not cover. Load an export of those days too.`) : null)
      : null,
    shown.actions === 0
      ? inset(make('p', {}, 'No row could be read this way.'), second('Change how it is read', back))
      : form({
        id: 'apply', page, submit: 'Take it in',
        send: async () => {
          await page.api.post(`api/imports/${part(loaded.id)}/apply`, wish);
          page.again();
        },
        secondary: second('Change how it is read', back),
      }, shown.people > shown.found ? make('p', {}, 'Say below first who is meant, as far as you know. What is said of people who are not known yet is kept, and counts as soon as they are.') : null),
    shown.uncertain.inAll > 0 ? people(page, rows, wish, shown, look) : null,
    shown.bad.length > 0 ? section('bad', 'Rows that can’t be read', table(`The first ${shown.bad.length} of ${number(shown.badInAll)}`, REFUSED_COLUMNS, refusedRows(shown.bad))) : null,
    shown.totals.length > 0 ? more('Totals that are passed over', table('Totals', [['Line'], ['What it says']], shown.totals.map((total) => [String(total.line), total.text]))) : null,
  ].filter(Boolean);
}

/** An address without what says that it is one. */
function keyInWords(key) {
  return key.replace(/^mailto:/, '');
}

/** Those of whom somebody should look who they are. */
function people(page, rows, wish, shown, look) {
  const all = [...shown.uncertain.items];
  const list = make('div', {});
  const draw = (next) => list.replaceChildren(
    whoIs(page, 'who', all.map((each) => ({
      name: each.name || keyInWords(each.key),
      hint: [each.name && !each.key.includes(':name/') ? keyInWords(each.key) : '', BY[each.by] ?? (each.perhaps.length > 0 ? 'perhaps one of these' : 'nobody here has a name like this')].filter(Boolean).join(': '),
      candidates: each.person && !each.perhaps.some((one) => one.person === each.person.person) ? [each.person, ...each.perhaps] : each.perhaps,
      chosen: wish.matches[each.key] ?? each.person?.person ?? '',
      changed: (person) => {
        wish.matches[each.key] = person;
      },
    }))),
    next ? second(`Show more (${number(all.length)} of ${number(shown.uncertain.inAll)} shown)`, async () => {
      try {
        const further = (await page.api.post(rows, { ...wish, after: next, limit: '200' })).uncertain;
        all.push(...further.items);
        draw(further.next);
      } catch (problem) {
        list.append(page.fail(problem, page.again));
      }
    }) : '');
  draw(shown.uncertain.next);
  return section('people', 'People to look at',
    make('p', {}, 'Whom you choose is known by this name from now on, in every export of the provider. Choose only whom you are sure of.'),
    form({
      id: 'look-again', page, submit: 'Look again with these',
      send: async (entered) => {
        const next = { ...wish, takeSuggestions: entered.suggestions.includes('take') };
        look(next, await page.api.post(rows, next));
      },
    },
    checkboxes('suggestions', 'Names that fit one person alone', [['take', 'Take each for the person it fits', 'However it is written, such as surname first.']], { chosen: wish.takeSuggestions ? ['take'] : [] }),
    list));
}

function outcome(loaded) {
  const { progress } = loaded;
  return [
    heading(),
    make('p', {}, `${loaded.name || 'The export'} is taken in.`),
    facts(['Actions sent', number(progress.sent)], ['People in it', number(progress.people)],
      progress.matched > 0 ? ['People known by a further name now', number(progress.matched)] : null,
      progress.takenBack > 0 ? ['Actions of earlier exports taken back', number(progress.takenBack)] : null),
    make('p', {}, 'They count within a few minutes. Nobody is e-mailed about what is longer ago than a week.'),
    another(),
    onward(),
  ];
}
