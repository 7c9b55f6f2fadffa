import { Refused } from '../api.js';
import { make, say, section } from '../elements.js';
import { loading } from '../notices.js';
import { day } from '../words.js';

const UNFINISHED_DAY = 'Give the whole day, such as 24/12/2026, or leave it empty if you are not away.';
const AWAY = 'awayUntil';

export function show({ api, fail }) {
  return new MailView(api, fail).elements();
}

/** Which e-mails somebody gets, until when they are away, and their goal. */
class MailView {
  #api;
  #fail;
  #shown = make('div', {});

  constructor(api, fail) {
    this.#api = api;
    this.#fail = fail;
  }

  /** The view's elements; what they show follows. */
  elements() {
    this.#load();
    return [
      make('h1', { tabindex: '-1' }, 'E-mail choices'),
      make('p', { class: 'lead' }, 'What Laurel writes to you. Badges and points stay as they are, whatever you choose.'),
      this.#shown,
    ];
  }

  async #load() {
    this.#shown.replaceChildren(loading('Fetching your choices …'));
    try {
      this.#show(await this.#api.get('api/me/mail'));
    } catch (problem) {
      this.#shown.replaceChildren(this.#fail(problem, () => this.#load()));
    }
  }

  /** Shows choices as they are now, below what there is to say about them. */
  #show(choices, ...note) {
    const told = note.length > 0 ? make('div', { id: 'told', class: 'note', tabindex: '-1' }, ...note) : null;
    this.#shown.replaceChildren(...[told, this.#form(choices), this.#links()].filter((part) => part !== null));
    told?.focus();
  }

  #form(choices) {
    const form = make('form', { id: 'choices', novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      this.#save(form, choices);
    } }, which(choices), away(choices), goal(choices),
      make('p', { class: 'actions' }, make('button', { type: 'submit' }, 'Save my choices')));
    return form;
  }

  async #save(form, choices) {
    forgetFaults(form);
    if (form.elements[AWAY].validity.badInput) {
      this.#faulty(form, [{ field: AWAY, message: UNFINISHED_DAY }]);
      return;
    }
    const button = form.querySelector('button');
    button.setAttribute('aria-disabled', 'true');
    try {
      const saved = await this.#api.put('api/me/mail', {
        version: choices.version,
        stopAll: form.elements.stopAll.checked,
        mail: Object.fromEntries(choices.groups.map(({ id }) => [id, form.elements[`mail.${id}`].checked])),
        awayUntil: form.elements[AWAY].value || null,
        goal: form.elements.goal.value || null,
      });
      this.#show(saved, make('h2', {}, 'Your choices are saved'), saved.changes.length > 0
        ? make('ul', {}, ...saved.changes.map((words) => make('li', {}, words)))
        : make('p', {}, 'They are as they were.'));
    } catch (problem) {
      this.#refused(problem, form);
    } finally {
      button.removeAttribute('aria-disabled');
    }
  }

  #refused(problem, form) {
    if (problem instanceof Refused && problem.status === 409 && problem.body?.now) {
      this.#show(problem.body.now, make('h2', {}, 'Nothing was saved yet'), make('p', {}, problem.message));
    } else if (problem instanceof Refused && problem.status === 400 && problem.body?.faults) {
      this.#faulty(form, problem.body.faults);
    } else {
      this.#shown.replaceChildren(this.#fail(problem, () => this.#load()));
    }
  }

  /** Each fault beside its field; the first field has the focus. */
  #faulty(form, faults) {
    say('Nothing was saved. Please look at what is marked.');
    let first = null;
    for (const { field, message } of faults) {
      const fault = form.querySelector(`[data-fault="${CSS.escape(field.split('.')[0])}"]`) ?? form.querySelector('[data-fault="mail"]');
      fault.textContent = message;
      fault.hidden = false;
      const input = fault.parentElement.querySelector('input');
      if (input.type === 'date') {
        input.setAttribute('aria-invalid', 'true');
      }
      first ??= input;
    }
    first?.focus();
  }

  #links() {
    const answer = make('p', { role: 'status' });
    const renew = async () => {
      try {
        answer.textContent = (await this.#api.post('api/me/mail/links')).message;
      } catch (problem) {
        this.#shown.replaceChildren(this.#fail(problem, () => this.#load()));
      }
    };
    return section('links', 'If you passed an e-mail on',
      make('p', {}, 'Each e-mail has a link that stops e-mails like it, without signing in. Whoever has the link can use it, and it '
        + 'shows them nothing about you. You can make the links in all earlier e-mails stop working.'),
      make('p', { class: 'actions' }, make('button', { type: 'button', class: 'govuk-button--secondary', onclick: renew }, 'Make earlier links stop working')),
      answer);
  }
}

function which(choices) {
  const groups = make('div', { id: 'groups', hidden: choices.stopAll },
    ...choices.groups.map(({ id, name, says, wanted }) => option('checkbox', `mail.${id}`, 'yes', wanted, name, says)));
  const all = option('checkbox', 'stopAll', 'yes', choices.stopAll, 'Stop all e-mails',
    'What you choose below is kept for when you start again.');
  all.querySelector('input').addEventListener('change', (event) => {
    groups.hidden = event.target.checked;
  });
  return make('fieldset', { 'aria-describedby': 'mail-fault' }, make('legend', {}, 'E-mails that I want'), fault('mail'), all, groups,
    make('p', { class: 'muted' }, choices.always));
}

function away(choices) {
  return make('fieldset', {}, make('legend', {}, 'When I am away'),
    make('label', { for: AWAY, class: 'govuk-label--s' }, 'My last day away'),
    make('p', { id: 'away-about', class: 'muted' },
      `Nothing but answers to what you do yourself comes until the working day after it. At the latest ${day(choices.latestAway)}; empty if you are not away.`),
    fault(AWAY),
    make('input', { type: 'date', class: 'govuk-input govuk-input--width-10', id: AWAY, name: AWAY, value: choices.awayUntil ?? '', max: choices.latestAway,
      'aria-describedby': `away-about ${AWAY}-fault` }));
}

function goal(choices) {
  return make('fieldset', { 'aria-describedby': 'goal-fault' }, make('legend', {}, 'My goal: I want to …'),
    make('p', { class: 'muted' }, 'Feedback goes by your own goal. Nobody else is shown it.'),
    fault('goal'),
    ...choices.goals.map(({ id, words }) => option('radio', 'goal', id, id === choices.goal, words)),
    option('radio', 'goal', '', choices.goal === null, 'no goal for now'));
}

function option(type, name, value, checked, words, says = '') {
  const id = `${name}-${value || 'none'}`;
  return make('div', { class: 'option' },
    make('input', { type, id, name, value, checked, 'aria-describedby': says ? `${id}-about` : null }),
    make('div', {}, make('label', { for: id }, words), says ? make('p', { id: `${id}-about`, class: 'muted' }, says) : null));
}

function fault(field) {
  return make('p', { id: `${field}-fault`, class: 'fault', 'data-fault': field, hidden: true });
}

function forgetFaults(form) {
  form.querySelectorAll('.fault').forEach((fault) => {
    fault.hidden = true;
  });
  form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
}
