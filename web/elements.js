/** What elements look like unless their own class says otherwise: GOV.UK Frontend's classes, by element. */
const LOOKS = {
  h1: 'govuk-heading-l',
  h2: 'govuk-heading-m',
  h3: 'govuk-heading-s',
  p: 'govuk-body',
  a: 'govuk-link',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  button: 'govuk-button',
  label: 'govuk-label',
  select: 'govuk-select',
  textarea: 'govuk-textarea',
  fieldset: 'govuk-fieldset',
  legend: 'govuk-fieldset__legend govuk-fieldset__legend--m',
  table: 'govuk-table',
  caption: 'govuk-table__caption',
  thead: 'govuk-table__head',
  tbody: 'govuk-table__body',
  tr: 'govuk-table__row',
  th: 'govuk-table__header',
  td: 'govuk-table__cell',
  details: 'govuk-details',
  summary: 'govuk-details__summary',
};

/** What replaces an element's look rather than adding to it. */
const OWN_LOOK = /\b(plain|cards|actions-list|govuk-(list|body|heading|link|table|skip|service|error|task|summary|pagination|tag)[\w-]*)\b/;

function look(name, own) {
  return own && OWN_LOOK.test(own) ? own : [LOOKS[name], own].filter(Boolean).join(' ');
}

/**
 * Makes an element. Children are elements or text, and text stays text: there is no way to pass markup, so that a title
 * from another system can't become one. It looks as its kind does; a class `plain` leaves it bare, and one of GOV.UK
 * Frontend's takes the place of its look.
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries({ ...attributes, class: look(name, attributes.class) })) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== undefined && value !== null && (value !== '' || key !== 'class')) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== '' && child !== false));
  return element;
}

/** A section with its heading, told by name to those who listen to the page. */
export function section(id, heading, ...children) {
  const title = make('h2', { id: `${id}-heading` }, heading);
  return make('section', { id, 'aria-labelledby': title.id }, title, ...children);
}

/** A badge's picture. It repeats the name beside it, so it has no text of its own; an unknown one gets the plain badge. */
export function picture(address, size) {
  const image = make('img', { src: address, alt: '', width: size, height: size, class: 'badge' });
  image.addEventListener('error', () => image.setAttribute('src', 'badges/badge.svg'), { once: true });
  return image;
}

/** A labelled choice of [value, words] that acts at once. */
export function choice(id, label, options, chosen, changed) {
  const select = make('select', { id, onchange: () => changed(select.value) },
    ...options.map(([value, words]) => make('option', { value, selected: value === chosen }, words)));
  return make('div', { class: 'choice govuk-form-group' }, make('label', { for: id }, label), select);
}

/**
 * A table that can be scrolled sideways by itself where the page is narrow.
 *
 * `columns` are [heading] or [heading, 'number']; `rows` are lists of text or elements. The first column heads its row.
 */
export function table(caption, columns, rows) {
  const heads = columns.map(([words, kind]) => make('th', { scope: 'col', class: `govuk-table__header ${kind === 'number' ? 'figure' : ''}` }, words));
  const cell = (value, at) => {
    const figure = columns[at][1] === 'number' ? 'figure' : '';
    return at === 0
      ? make('th', { scope: 'row', class: `govuk-table__header ${figure}` }, value)
      : make('td', { class: `govuk-table__cell ${figure}` }, value);
  };
  return make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    make('table', {}, make('caption', { class: 'govuk-table__caption govuk-table__caption--s' }, caption),
      make('thead', {}, make('tr', {}, ...heads)),
      make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map((value, at) => cell(value ?? '', at)))))));
}

/** Facts with their names: [name, text or element]. */
export function facts(...pairs) {
  return make('dl', { class: 'govuk-summary-list' }, ...pairs.filter(Boolean).map(([name, value]) =>
    make('div', { class: 'govuk-summary-list__row' },
      make('dt', { class: 'govuk-summary-list__key' }, name),
      make('dd', { class: 'govuk-summary-list__value' }, value))));
}

/** A word that says in what state something is; `colour` is one of GOV.UK's, such as grey, green, yellow, red. */
export function tag(words, colour = 'grey') {
  return make('strong', { class: `govuk-tag govuk-tag--${colour}` }, words);
}

/** Something worth reading that is set apart. */
export function inset(...children) {
  return make('div', { class: 'govuk-inset-text' }, ...children);
}

/** The way back to what a page belongs to. */
export function back(address, words) {
  return make('p', {}, make('a', { href: address, class: 'govuk-link back' }, words));
}

/** What can be opened by who wants to know. */
export function more(words, ...children) {
  return make('details', {}, make('summary', {}, make('span', { class: 'govuk-details__summary-text' }, words)),
    make('div', { class: 'govuk-details__text' }, ...children));
}

/** A button that is not the main one of its page. */
export function second(words, pressed, attributes = {}) {
  return make('button', { type: 'button', class: 'govuk-button--secondary', onclick: pressed, ...attributes }, words);
}

/** That something was done, with the focus on it once it is on the page. */
export function done(heading, ...children) {
  const banner = make('div', { class: 'govuk-notification-banner govuk-notification-banner--success', role: 'region', 'aria-labelledby': 'done-title', id: 'done', tabindex: '-1' },
    make('div', { class: 'govuk-notification-banner__header' }, make('h2', { class: 'govuk-notification-banner__title', id: 'done-title' }, 'Done')),
    make('div', { class: 'govuk-notification-banner__content' },
      make('p', { class: 'govuk-notification-banner__heading' }, heading), ...children));
  const focus = () => (banner.isConnected ? banner.focus() : requestAnimationFrame(focus));
  requestAnimationFrame(focus);
  return banner;
}

/** Tells what changed to those who don't see it change. */
export function say(words) {
  document.getElementById('status').textContent = words;
}
