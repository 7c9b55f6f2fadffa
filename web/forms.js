import { Refused } from './api.js';
import { make, say } from './elements.js';

/*
 * Forms as GOV.UK's pattern has them: a label that says what to enter, a hint where it helps, each fault beside its
 * field and once more in a summary at the top, which has the focus. The service alone decides what is at fault.
 */

/** So many choices and more stand in columns. */
const MANY = 8;

/** A field with its label and hint; `input` gets its id and what describes it. Faults are told by its name. */
function group(id, label, hint, input, large = false) {
  const about = hint ? make('div', { id: `${id}-hint`, class: 'govuk-hint' }, hint) : null;
  const fault = make('p', { id: `${id}-fault`, class: 'govuk-error-message', 'data-fault': input.name, hidden: true });
  input.id = id;
  input.setAttribute('aria-describedby', [about?.id, fault.id].filter(Boolean).join(' '));
  return make('div', { class: 'govuk-form-group' },
    make('label', { for: id, class: large ? 'govuk-label--m' : '' }, label), about, fault, input);
}

/**
 * One line of text. `more` are attributes of the input, such as type, value, maxlength, autocomplete; and `name`, if the service knows the
 * field by another name than the id, which has to be the only one of the page.
 */
export function text(id, label, { hint = '', large = false, ...more } = {}) {
  return group(id, label, hint, make('input', { class: 'govuk-input', name: id, type: 'text', ...more }), large);
}

/** Several lines of text, `most` characters of them at most; how many are left is told. */
export function textArea(id, label, { hint = '', value = '', rows = 4, most = null, large = false, name = id } = {}) {
  const area = make('textarea', { name, rows }, value);
  const whole = group(id, label, hint, area, large);
  if (most !== null) {
    const left = make('div', { class: 'govuk-hint', id: `${id}-left` });
    const count = () => {
      const over = [...area.value].length - most;
      left.textContent = over > 0 ? `${over} characters too many` : `${-over} characters left`;
    };
    area.addEventListener('input', count);
    area.setAttribute('aria-describedby', `${area.getAttribute('aria-describedby')} ${left.id}`);
    count();
    whole.append(left);
  }
  return whole;
}

/** A day. */
export function date(id, label, { hint = '', ...more } = {}) {
  return group(id, label, hint, make('input', { class: 'govuk-input govuk-input--width-10', name: id, type: 'date', ...more }));
}

/** A file; `accept` are its endings, such as ".csv". */
export function file(id, label, { hint = '', ...more } = {}) {
  return group(id, label, hint, make('input', { class: 'govuk-file-upload', name: id, type: 'file', ...more }));
}

/** One of [value, words]. */
export function select(id, label, options, { hint = '', value = '', ...more } = {}) {
  return group(id, label, hint, make('select', { name: id, ...more },
    ...options.map(([each, words]) => make('option', { value: each, selected: each === value }, words))));
}

/** One of [value, words, hint], all of them to be seen. */
export function radios(id, legend, options, { hint = '', value = null } = {}) {
  return choices('radio', id, legend, options, { hint, chosen: value === null ? [] : [value] });
}

/** Any of [value, words, hint]. */
export function checkboxes(id, legend, options, { hint = '', chosen = [] } = {}) {
  return choices('checkbox', id, legend, options, { hint, chosen });
}

function choices(type, id, legend, options, { hint, chosen }) {
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  const about = hint ? make('div', { id: `${id}-hint`, class: 'govuk-hint' }, hint) : null;
  const fault = make('p', { id: `${id}-fault`, class: 'govuk-error-message', 'data-fault': id, hidden: true });
  const items = options.map(([value, words, says], at) => {
    const own = at === 0 ? id : `${id}-${at + 1}`;
    return make('div', { class: `${block}__item` },
      make('input', { class: `${block}__input`, type, id: own, name: id, value, checked: chosen.includes(value), 'aria-describedby': says ? `${own}-about` : null }),
      make('label', { class: `govuk-label ${block}__label`, for: own }, words),
      says ? make('div', { class: `govuk-hint ${block}__hint`, id: `${own}-about` }, says) : null);
  });
  return make('div', { class: 'govuk-form-group' },
    make('fieldset', { 'aria-describedby': [about?.id, fault.id].filter(Boolean).join(' ') },
      make('legend', {}, legend), about, fault,
      make('div', { class: options.length > MANY ? `${block} ${block}--small many` : block }, ...items)));
}

/**
 * A form that sends itself once at a time, and shows what was at fault.
 *
 * `send(values)` gets what was entered, by name: text; a list for checkboxes; the files for a file. What it throws is shown: the faults of
 * a Refused beside their fields, anything else by `fail(problem)`, which gives an element, or by `page.fail`. `check(values)`, if given, says what is at fault
 * before anything is sent, as a list of {field, message}. `warning` marks what can’t be brought back. The form's `told(problem)` shows what another button of it met.
 */
export function form({ id, submit, send, check = () => [], page, secondary = null, warning = false }, ...fields) {
  const summary = make('div', {});
  const button = make('button', { type: 'submit', class: warning ? 'govuk-button--warning' : '' }, submit);
  const element = make('form', { id, novalidate: true }, summary, ...fields,
    make('div', { class: 'govuk-button-group' }, button, secondary));
  element.told = (problem) => {
    if (problem instanceof Refused && problem.status < 500 && problem.status !== 401) {
      show(element, summary, problem.faults.length > 0 ? problem.faults : [{ field: '', message: problem.message }]);
    } else {
      summary.replaceChildren(page.fail(problem, () => element.requestSubmit()));
      summary.querySelector('[tabindex]')?.focus();
    }
  };
  let busy = false;
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    forget(element, summary);
    try {
      const entered = values(element);
      const faults = [...unfinished(element), ...check(entered)];
      if (faults.length > 0) {
        show(element, summary, faults);
      } else {
        await send(entered);
      }
    } catch (problem) {
      element.told(problem);
    } finally {
      busy = false;
      button.removeAttribute('aria-disabled');
    }
  });
  return element;
}

/** What is entered in a form, by name. */
function values(element) {
  const entered = {};
  for (const input of element.elements) {
    if (!input.name) {
      continue;
    }
    if (input.type === 'checkbox') {
      entered[input.name] ??= [];
      if (input.checked) {
        entered[input.name].push(input.value);
      }
    } else if (input.type === 'radio') {
      entered[input.name] ??= null;
      if (input.checked) {
        entered[input.name] = input.value;
      }
    } else {
      entered[input.name] = input.type === 'file' ? [...input.files] : input.value.trim();
    }
  }
  return entered;
}

/** A day of which only a part was given looks empty to a script; sent as it looks, it would be lost. */
function unfinished(element) {
  return [...element.elements].filter((input) => input.validity?.badInput)
    .map((input) => ({ field: input.name, message: 'Give the whole day, such as 24/12/2026, or leave it empty.' }));
}

function forget(element, summary) {
  summary.replaceChildren();
  for (const fault of element.querySelectorAll('[data-fault]')) {
    fault.hidden = true;
    fault.closest('.govuk-form-group').classList.remove('govuk-form-group--error');
  }
  element.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
}

function show(element, summary, faults) {
  const items = faults.map(({ field, message: words }) => {
    const message = `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
    const fault = element.querySelector(`[data-fault="${CSS.escape(field)}"]`) ?? element.querySelector(`[data-fault="${CSS.escape(field.split(/[.[]/)[0])}"]`);
    if (fault === null) {
      return make('li', {}, field ? `${field}: ${message}` : message);
    }
    fault.replaceChildren(make('span', { class: 'govuk-visually-hidden' }, 'Error: '), message);
    fault.hidden = false;
    fault.closest('.govuk-form-group').classList.add('govuk-form-group--error');
    const input = fault.closest('.govuk-form-group').querySelector('input, textarea, select');
    input.setAttribute('aria-invalid', 'true');
    return make('li', {}, make('a', { href: `#${input.id}`, class: 'plain', onclick: (event) => {
      event.preventDefault();
      input.focus();
    } }, message));
  });
  const box = make('div', { class: 'govuk-error-summary', tabindex: '-1', role: 'alert' },
    make('h2', { class: 'govuk-error-summary__title' }, 'Nothing was saved yet'),
    make('div', { class: 'govuk-error-summary__body' }, make('ul', { class: 'govuk-list govuk-error-summary__list' }, ...items)));
  summary.replaceChildren(box);
  box.focus();
  say('Nothing was saved yet. Please look at what is marked.');
}
