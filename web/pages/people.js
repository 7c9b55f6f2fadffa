import { part } from '../api.js';
import { back, done, facts, inset, make, more, say, second, table, tag } from '../elements.js';
import { date, form, select, text } from '../forms.js';
import { loading } from '../notices.js';
import { ROLES, day, roleWords } from '../words.js';

/** People: to find, to look at, to add and to change. */
export async function show(page) {
  const [id] = page.rest;
  if (id === 'new') {
    return adding(page);
  }
  return id ? onePerson(page, await page.api.get(`api/people/${part(id)}`)) : new Search(page).elements();
}

/** Who is found, page by page. */
class Search {
  #page;
  #shown = make('div', { id: 'found' });
  #rows = [];
  #asked = 0;

  constructor(page) {
    this.#page = page;
  }

  elements() {
    const search = form({ id: 'search', submit: 'Find', page: this.#page, send: (entered) => this.#find(entered) },
      text('search-words', 'Name, e-mail address, person id or team', { maxlength: 100, autocomplete: 'off', type: 'search' }),
      select('search-left', 'Whom to show', [['', 'Those who are here'], ['true', 'Those who left, too']]));
    this.#find({});
    return [
      make('h1', { tabindex: '-1' }, 'People'),
      make('p', {}, make('a', { href: '#people/new' }, 'Add somebody'), ' or ', make('a', { href: '#teams' }, 'look at the teams'),
        '. What people did is theirs, and not here.'),
      search,
      this.#shown,
    ];
  }

  async #find(entered) {
    this.#rows = [];
    await this.#more({ search: entered['search-words'], left: entered['search-left'] });
  }

  async #more(query) {
    const turn = ++this.#asked;
    const waiting = loading('Looking for people …');
    this.#shown.append(waiting);
    try {
      const found = await this.#page.api.get('api/people', query);
      if (turn !== this.#asked) {
        return;
      }
      const first = this.#rows.length;
      this.#rows.push(...found.people);
      this.#show(found, query);
      if (first > 0) {
        this.#shown.querySelectorAll('tbody a')[first]?.focus();
      }
    } catch (problem) {
      this.#shown.replaceChildren(this.#page.fail(problem, () => this.#more(query)));
    }
  }

  #show(found, query) {
    const words = found.total === 1 ? '1 person found' : `${found.total} people found`;
    say(words);
    if (found.total === 0) {
      this.#shown.replaceChildren(inset(make('p', {}, query.search
        ? 'Nobody is found by that. Try a part of the name, or of the e-mail address.'
        : 'There is nobody yet. Load a people file, or add somebody.')));
      return;
    }
    this.#shown.replaceChildren(
      table(words, [['Name'], ['Team'], ['Part in the scheme'], ['Away or leaving']], this.#rows.map((person) => [
        make('a', { href: `#people/${part(person.id)}` }, person.name), person.team, roleWords(person.role), state(person)])),
      found.next ? second('Show more', () => this.#more({ ...query, after: found.next })) : null);
  }
}

function state(person) {
  if (person.leftOn) {
    return tag(`last day ${day(person.leftOn)}`);
  }
  return person.awayUntil ? tag(`away until ${day(person.awayUntil)}`, 'blue') : '';
}

function adding(page) {
  return [
    back('#people', 'All people'),
    make('h1', { tabindex: '-1' }, 'Add somebody'),
    make('p', {}, 'What they did before, if a system reported it, is counted as soon as they are here.'),
    form({ id: 'add', submit: 'Add', page, send: async (entered) => {
      const added = await page.api.post('api/people', given({ ...entered, aliases: words(entered.aliases), championOf: list(entered.championOf) }));
      await page.renew();
      page.go(`people/${part(added.id)}`);
    } },
    text('id', 'Person id', { hint: 'As in your people file, for example p30268. It stays as it is.', maxlength: 64, autocomplete: 'off' }),
    ...fields({}, page),
    text('aliases', 'How other systems know them', { hint: 'Separated by spaces, for example vle:28400. May stay empty.', autocomplete: 'off' })),
  ];
}

/** What both forms have. */
function fields(person) {
  return [
    text('name', 'Name', { value: person.name ?? '', maxlength: 200, autocomplete: 'off' }),
    text('email', 'E-mail address', { value: person.email ?? '', maxlength: 200, autocomplete: 'off', inputmode: 'email' }),
    text('team', 'Team', { value: person.team ?? '', maxlength: 200, autocomplete: 'off', hint: person.team ? 'Another team is theirs from today; what they did before stays with the old one.' : '' }),
    text('serviceArea', 'Service area', { value: person.serviceArea ?? '', maxlength: 200, autocomplete: 'off' }),
    select('role', 'Part in the scheme', ROLES, { value: person.role ?? 'staff' }),
    text('championOf', 'Teams they encourage', { value: (person.championOf ?? []).join(', '), autocomplete: 'off', hint: 'For champions: separated by commas. Empty means their own team.' }),
    text('regulator', 'Regulator', { value: person.regulator ?? '', maxlength: 200, autocomplete: 'off', hint: 'For example Social Work England. Unknown is empty.' }),
    date('joinedOn', 'First day', { value: person.joinedOn ?? '' }),
    date('leftOn', 'Last day', { value: person.leftOn ?? '' }),
    date('awayUntil', 'Away until and including', { value: person.awayUntil ?? '', hint: 'While somebody is away nobody writes to them, and it counts against nobody.' }),
  ];
}

function onePerson(page, person, ...before) {
  const shown = [
    back('#people', 'All people'),
    ...before,
    make('h1', { tabindex: '-1' }, person.name),
    facts(
      ['Person id', person.id],
      ['E-mail address', person.email ? breakable(person.email) : 'none known'],
      ['Part in the scheme', roleWords(person.role)],
      ['Teams, since when', make('ul', { class: 'govuk-list' }, ...person.memberships.map((each) =>
        make('li', {}, `${each.team} (${roleWords(each.role).toLowerCase()})${each.since ? `, since ${day(each.since)}` : ''}`)))],
      person.championOf.length > 0 ? ['Encourages', person.championOf.join(', ')] : null,
      ['Known to other systems as', person.aliases.length > 0 ? breakable(person.aliases.join(', ')) : 'nothing yet'],
      person.away.length > 0 ? ['Was or is away', person.away.map((each) => `${day(each.from)} to ${day(each.until)}`).join('; ')] : null),
    make('p', { class: 'muted' }, 'What they did, and when, is shown to nobody but themselves.'),
    more('Add a name by which another system knows them', form({ id: 'alias', submit: 'Add this name', page, send: async (entered) => {
      await saved(page, person, { aliases: words(entered.aliases) });
    } }, text('aliases', 'Name in another system', { hint: 'For example vle:28400. What waited under it counts at once; it can be given to nobody else afterwards.', autocomplete: 'off' }))),
    make('h2', {}, 'Change'),
    form({ id: 'change', submit: 'Save', page, send: (entered) => saved(page, person, changes(person, entered)) }, ...fields(person)),
  ];
  return shown;
}

/** An address that a narrow page breaks after its @, rather than anywhere. */
function breakable(words) {
  return make('span', {}, ...words.split(/(?<=@)/).flatMap((piece) => [piece, make('wbr')]));
}

async function saved(page, person, changed) {
  if (Object.keys(changed).length === 0) {
    say('Nothing was changed.');
    return;
  }
  const now = await page.api.patch(`api/people/${part(person.id)}`, { version: person.version, ...changed });
  await page.renew();
  const main = document.getElementById('main');
  const words = now.recorded > 0 ? `Saved. ${now.recorded === 1 ? '1 action that waited counts' : `${now.recorded} actions that waited count`} now.` : 'Saved.';
  main.replaceChildren(...onePerson(page, now, done(words)).filter(Boolean));
  say(words);
}

/** Only what differs is sent, so that nothing else is written over. */
function changes(person, entered) {
  const changed = {};
  for (const [name, value] of Object.entries(entered)) {
    if (name === 'championOf') {
      if (list(value).join('\n') !== [...person.championOf].join('\n')) {
        changed.championOf = list(value);
      }
    } else if (value !== (person[name] ?? '')) {
      changed[name] = value === '' ? null : value;
    }
  }
  return changed;
}

function given(entered) {
  return Object.fromEntries(Object.entries(entered).filter(([, value]) => value.length > 0));
}

function list(entered) {
  return entered.split(',').map((each) => each.trim()).filter(Boolean);
}

function words(entered) {
  return entered.split(/\s+/).filter(Boolean);
}
