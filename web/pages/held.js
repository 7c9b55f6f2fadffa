import { done, inset, make, more, say, second, tag } from '../elements.js';
import { form, textArea } from '../forms.js';
import { loading } from '../notices.js';
import { moment } from '../words.js';

const REASONS = {
  'unknown-person': 'nobody here has that name',
  'unknown-type': 'unknown kind of action',
  malformed: 'can’t be read',
  future: 'in the future',
  'too-large': 'too large',
  'speaks-for-another': 'speaks for another system',
  conflict: 'differs from what was reported first',
  failed: 'failed',
};

/** What was received and doesn't count yet, with the reason; to be sent again or dismissed. */
export function show(page) {
  return new Held(page).elements();
}

class Held {
  #page;
  #told = make('div', {});
  #shown = make('div', { id: 'held' });
  #events = [];

  constructor(page) {
    this.#page = page;
  }

  elements() {
    this.#load(null);
    return [
      make('h1', { tabindex: '-1' }, 'What doesn’t count yet'),
      make('p', {}, 'Systems reported these actions, and something about them is not right. Nothing is lost: mend what is wrong, then send it again. '
        + 'What waits for its person counts by itself as soon as somebody has that name.'),
      this.#told,
      this.#shown,
    ];
  }

  async #load(after) {
    this.#shown.append(loading('Fetching the list …'));
    try {
      const { held, next } = await this.#page.api.get('api/held', { after });
      this.#events.push(...held);
      this.#show(next);
    } catch (problem) {
      this.#shown.replaceChildren(this.#page.fail(problem, () => this.#load(after)));
    }
  }

  #show(next) {
    if (this.#events.length === 0) {
      this.#shown.replaceChildren(inset(make('p', {}, 'Nothing is held. Everything that was reported counts.')));
      return;
    }
    this.#shown.replaceChildren(...[
      make('ul', { class: 'actions-list' }, ...this.#events.map((event, at) => this.#item(event, at))),
      next ? second('Show more', () => this.#load(next)) : null,
    ].filter(Boolean));
  }

  #item(event, at) {
    const name = `${event.source}${event.id ? `, ${event.id}` : ''}`;
    const waits = event.reason === 'unknown-person';
    return make('li', {},
      make('h2', { class: 'govuk-heading-s' }, name),
      make('p', {}, tag(REASONS[event.reason] ?? event.reason, waits ? 'blue' : 'yellow'), ` since ${moment(event.since, this.#page.me.organisation.timeZone)}`),
      make('p', {}, event.message),
      waits ? null : make('div', { class: 'govuk-button-group' },
        second('Send again', () => this.#act('send-again', event), { 'aria-label': `Send again: ${name}` })),
      waits ? null : more('Dismiss it', form({
        id: `dismiss-${at}`, submit: 'Dismiss', page: this.#page,
        send: (entered) => this.#act('dismiss', event, { reason: entered[`reason-${at}`] }),
        check: (entered) => entered[`reason-${at}`] ? [] : [{ field: `reason-${at}`, message: 'Say why, so that whoever asks later knows.' }],
      }, textArea(`reason-${at}`, `Why ${name} should never count`, { most: 500, rows: 2 }))));
  }

  async #act(what, event, also = {}) {
    try {
      const { answers: [answer] } = await this.#page.api.post(`api/held/${what}`, { keys: [event.key], ...also });
      if (answer.done) {
        this.#events = [];
        this.#told.replaceChildren(done(answer.message));
        this.#shown.replaceChildren();
        await this.#load(null);
      } else {
        this.#told.replaceChildren(make('p', { class: 'note', role: 'alert' }, answer.message));
      }
      say(answer.message);
    } catch (problem) {
      if (also.reason !== undefined) {
        throw problem;
      }
      this.#told.replaceChildren(this.#page.fail(problem, () => this.#act(what, event, also)));
    }
  }
}
