import { choice, make, say, second } from '../elements.js';
import { form, textArea } from '../forms.js';
import { loading } from '../notices.js';
import { MECHANISMS, moment, points } from '../words.js';
import { lastYears } from '../years.js';

/** Everything I did, latest first, with what each brought. */
export function show({ me, api, fail }) {
  const view = new History(me, api, fail);
  return [
    make('h1', { tabindex: '-1' }, 'What I did'),
    make('p', { class: 'lead' }, 'All that systems reported of you, with the points that each brought, or why it brought none. Only you see it.'),
    choice('history-year', 'Registration year', [['', 'All years'], ...lastYears(me)], '', (year) => view.choose(year)),
    ...view.elements(),
  ];
}

class History {
  #me;
  #api;
  #fail;
  #year = '';
  #turn = 0;
  #forms = 0;
  #list = make('ol', { class: 'actions-list' });
  #below = make('div', {});

  constructor(me, api, fail) {
    this.#me = me;
    this.#api = api;
    this.#fail = fail;
  }

  elements() {
    this.#load(null);
    return [this.#list, this.#below];
  }

  choose(year) {
    this.#year = year;
    this.#list.replaceChildren();
    this.#load(null);
  }

  async #load(after) {
    const turn = ++this.#turn;
    this.#below.replaceChildren(loading('Fetching what you did …'));
    try {
      const page = await this.#api.get('api/me/history', { year: this.#year, after });
      if (turn === this.#turn) {
        this.#show(page, after !== null);
      }
    } catch (problem) {
      if (turn === this.#turn) {
        this.#below.replaceChildren(this.#fail(problem, () => this.#load(after)));
      }
    }
  }

  /** Adds a page. Who asked for it goes on reading where it begins. */
  #show(page, further) {
    const items = page.actions.map((action) => this.#item(action));
    this.#list.append(...items);
    this.#below.replaceChildren(...[
      this.#list.children.length === 0 ? make('p', {}, 'Nothing here yet. What you do with evidence appears by itself, soon after the system that '
        + 'you did it in reports it.') : null,
      page.next ? second('Show earlier ones', () => this.#load(page.next)) : null,
    ].filter(Boolean));
    say(`${page.actions.length} ${further ? 'more ' : ''}shown`);
    if (further) {
      items[0]?.focus();
    }
  }

  #item(action) {
    const mechanism = MECHANISMS.find(([id]) => id === action.mechanism);
    return make('li', { tabindex: '-1' },
      make('p', {}, make('strong', {}, action.name), action.resource?.title ? `: ${action.resource.title}` : ''),
      make('p', { class: 'muted' }, make('time', { datetime: action.occurredAt }, moment(action.occurredAt, this.#me.organisation.timeZone)),
        ` · reported by ${action.source}`, mechanism ? ` · ${mechanism[1].toLowerCase()}` : ''),
      make('p', { class: 'credit' }, action.points > 0 || !action.reason ? points(action.points) : action.reason),
      this.#doubt(action));
  }

  /** Where somebody says what is wrong with an action, and sees what became of it; asked for when it is opened. */
  #doubt(action) {
    const inside = make('div', { class: 'govuk-details__text' });
    const details = make('details', {}, make('summary', {}, make('span', { class: 'govuk-details__summary-text' }, 'Is something wrong with it?')), inside);
    const look = async () => {
      inside.replaceChildren(loading('One moment …'));
      try {
        this.#said(inside, action, await this.#api.get('api/me/doubts', { source: action.source, id: action.id }));
      } catch (problem) {
        inside.replaceChildren(this.#fail(problem, look));
      }
    };
    details.addEventListener('toggle', () => details.open && look());
    return details;
  }

  #said(inside, action, doubt) {
    this.#tell(inside, action, doubt);
    inside.append(make('p', { class: 'muted' }, `${action.source} calls it ${action.id}.`));
  }

  #tell(inside, action, doubt) {
    if (doubt.state === 'nothing-said' && action.takenBack) {
      inside.replaceChildren(make('p', {}, 'It was taken back, and does not count.'));
    } else if (doubt.state === 'nothing-said') {
      inside.replaceChildren(this.#form(inside, action));
    } else {
      inside.replaceChildren(make('p', { tabindex: '-1' }, `You wrote: ${doubt.note}`), make('p', {}, {
        waits: 'Your link officer has not answered yet.',
        'put-right': `It was taken back: ${doubt.reason}`,
        declined: `It stays as it is: ${doubt.reason}`,
      }[doubt.state]));
    }
  }

  #form(inside, action) {
    const note = `note-${++this.#forms}`;
    return form({
      id: `doubt-${note}`,
      submit: 'Tell the link officer',
      page: { fail: this.#fail },
      check: (entered) => (entered[note] === '' ? [{ field: note, message: 'Say what is wrong.' }] : []),
      send: async (entered) => {
        this.#said(inside, action, await this.#api.post('api/me/doubts', { source: action.source, id: action.id, note: entered[note] }));
        inside.querySelector('[tabindex]')?.focus();
        say('Your link officer will see it.');
      },
    }, textArea(note, 'What is wrong?', { rows: 3, most: 500, hint: 'Please name nobody else by whom a family could be recognised. Your link officer reads it.' }));
  }
}
