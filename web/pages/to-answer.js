import { part } from '../api.js';
import { done, inset, make, more, say, second } from '../elements.js';
import { form, textArea } from '../forms.js';
import { day } from '../words.js';

/** A champion or link officer answers what people reported themselves. */
export async function show(page) {
  const told = make('div', {});
  const waiting = new Waiting(page, told);
  waiting.add(await page.api.get('api/reports'));
  return [
    told,
    make('h1', { tabindex: '-1' }, 'Waiting for your yes'),
    make('p', {}, 'People of your teams report here what no system can see. Say yes to what you know of or trust, and it counts. '
      + 'If you say no, say why, kindly: they read it. Your own reports are answered by somebody else.'),
    waiting.list,
    waiting.rest,
  ];
}

class Waiting {
  #page;
  #told;
  list = make('ul', { class: 'cards' });
  rest = make('div', {});

  constructor(page, told) {
    this.#page = page;
    this.#told = told;
  }

  add({ reports, next }) {
    this.list.append(...reports.map((report) => this.#card(report)));
    this.rest.replaceChildren(...(next ? [second('Show more', () => this.#try(() => this.#fetch(next)))] : []));
    this.#sayIfNone(next);
  }

  #sayIfNone(next) {
    if (this.list.children.length === 0) {
      this.rest.replaceChildren(next
        ? second('Show more', () => this.#try(() => this.#fetch(next)))
        : make('p', { class: 'note' }, 'Nothing waits for you.'));
    }
  }

  async #fetch(next) {
    this.add(await this.#page.api.get('api/reports', { after: next }));
  }

  #card(report) {
    const about = `${report.person}, ${report.name} on ${day(report.day)}`;
    const card = make('li', { class: 'card' });
    const answer = async (body, words) => {
      await this.#page.api.post(`api/reports/${part(report.id)}/decision`, body);
      card.remove();
      this.#told.replaceChildren(done(words));
      this.#sayIfNone(null);
    };
    card.append(make('div', {},
      make('h2', { class: 'govuk-heading-s' }, report.person),
      make('p', {}, `${report.name} on ${day(report.day)}`),
      make('p', { class: 'muted' }, [report.team, report.group, ...report.topics, ...report.standards.map((each) => `Standard ${each}`)].filter(Boolean).join(' · ')),
      report.note ? inset(make('p', {}, report.note)) : null,
      form({
        id: `yes-${report.id}`, page: this.#page, submit: 'Yes, it counts',
        send: () => answer({ decision: 'yes' }, `It counts for ${report.person}.`),
      }),
      more(`No, and why (${report.person})`,
        form({
          id: `no-${report.id}`, page: this.#page, submit: 'Send the no',
          send: (entered) => answer({ decision: 'no', reason: entered.reason }, `${report.person} can read your reason.`),
        },
        textArea(`reason-${report.id}`, 'Why', { name: 'reason', most: 500, rows: 3, hint: `${report.person} reads this.` })))));
    card.querySelector('form button').setAttribute('aria-label', `Yes, it counts: ${about}`);
    return card;
  }

  async #try(something) {
    try {
      await something();
    } catch (problem) {
      this.#told.replaceChildren(this.#page.fail(problem));
      this.#told.querySelector('[tabindex]')?.focus();
      say(problem.message);
    }
  }
}
