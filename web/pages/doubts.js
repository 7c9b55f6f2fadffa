import { part } from '../api.js';
import { done, make, second } from '../elements.js';
import { form, radios, textArea } from '../forms.js';
import { loading } from '../notices.js';
import { moment } from '../words.js';

/** What people say is wrong with actions of theirs, for the link officer to put right or to say why it stays. */
export function show({ me, api, fail }) {
  const view = new Doubts(me, api, fail);
  return [
    make('h1', { tabindex: '-1' }, 'What people say is wrong'),
    make('p', { class: 'lead' }, 'Somebody says that something recorded of them is not as it was. Take it back, or tell them kindly why it stays. They read '
      + 'your words.'),
    view.element(),
  ];
}

class Doubts {
  #me;
  #api;
  #fail;
  #shown = make('div', {});

  constructor(me, api, fail) {
    this.#me = me;
    this.#api = api;
    this.#fail = fail;
  }

  element() {
    this.#load(null);
    return this.#shown;
  }

  async #load(after, ...above) {
    this.#shown.replaceChildren(loading('Fetching what waits …'));
    try {
      const page = await this.#api.get('api/doubts', { after });
      this.#shown.replaceChildren(...[...above,
        page.doubts.length === 0
          ? make('p', {}, 'Nothing waits.')
          : make('ul', { class: 'cards' }, ...page.doubts.map((doubt) => this.#card(doubt))),
        page.next ? second('Show the next ones', () => this.#load(page.next)) : null].filter(Boolean));
    } catch (problem) {
      this.#shown.replaceChildren(this.#fail(problem, () => this.#load(after)));
    }
  }

  #card(doubt) {
    const own = doubt.doubt.slice(0, 12);
    const [decision, reason] = [`decision-${own}`, `reason-${own}`];
    return make('li', { class: 'card' }, make('div', {},
      make('h2', { class: 'govuk-heading-s' }, `${doubt.person}: ${doubt.name}`),
      make('p', { class: 'muted' }, moment(doubt.occurredAt, this.#me.organisation.timeZone), ` · reported by ${doubt.source} as ${doubt.id}`),
      make('p', {}, doubt.note),
      form({
        id: `answer-${own}`,
        submit: 'Answer',
        page: { fail: this.#fail },
        check: (entered) => [
          entered[decision] === null ? { field: decision, message: 'Choose what to do.' } : null,
          entered[reason] === '' ? { field: reason, message: 'Say why.' } : null,
        ].filter(Boolean),
        send: async (entered) => {
          await this.#api.post(`api/doubts/${part(doubt.doubt)}/answer`, { decision: entered[decision], reason: entered[reason] });
          await this.#load(null, done(entered[decision] === 'put-right' ? 'It was taken back' : 'It stays as it is', make('p', {}, `${doubt.person} reads your words beside it.`)));
        },
      },
      radios(decision, 'What to do', [['put-right', 'Take it back'], ['declined', 'Leave it as it is']]),
      textArea(reason, 'Why, in words for them', { rows: 3, most: 500 }))));
  }
}
