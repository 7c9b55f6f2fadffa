import { back, make, second, section } from '../elements.js';
import { day } from '../words.js';

/** What I recorded in a registration year, to start my own record from. */
export async function show({ api, rest: [year] }) {
  const draft = await api.get('api/me/draft', { year });
  const copied = make('p', { role: 'status', class: 'muted' });
  if (!draft.concernsYou) {
    return [back('#standard-4', 'Back to Standard 4'), make('h1', { tabindex: '-1' }, 'A draft for my record'), make('p', { class: 'note' }, draft.message)];
  }
  return [
    back('#standard-4', 'Back to Standard 4'),
    make('h1', { tabindex: '-1' }, 'A draft for my record'),
    make('p', { class: 'lead' }, draft.yearWords),
    make('p', { class: 'note' }, draft.about),
    make('p', {}, draft.disclaimer),
    draft.lines.length === 0
      ? make('p', {}, 'No CPD record, reflection or peer reflection was reported in these months yet.')
      : section('lines', 'What was recorded', make('div', { class: 'govuk-button-group' },
        second('Copy as text', () => copy(draft.text, copied)), second('Print', () => window.print())), copied,
      draft.leftOut > 0 ? make('p', {}, `These are the latest. ${draft.leftOut} earlier ones are in `, make('a', { href: '#history' }, 'your history'), '.') : null,
      make('ol', { class: 'actions-list' }, ...draft.lines.map(line))),
  ];
}

function line({ day: on, name, title, parts }) {
  return make('li', {},
    make('h3', {}, `${day(on)}: ${name}`),
    title ? make('p', {}, title) : null,
    parts.length > 0 ? make('p', {}, 'Parts that I tagged:') : null,
    parts.length > 0 ? make('ul', {}, ...parts.map(({ part, says }) => make('li', {}, `${part} ${says}`))) : null,
    make('p', { class: 'muted' }, 'What I learned, and what it changed in my practice:'));
}

async function copy(text, copied) {
  try {
    await navigator.clipboard.writeText(text);
    copied.textContent = 'Copied.';
  } catch {
    copied.textContent = 'Your browser does not let this page copy. Select the text and copy it by hand.';
  }
}
