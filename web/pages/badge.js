import { part } from '../api.js';
import { back, make, picture, say, second, section } from '../elements.js';
import { loading } from '../notices.js';
import { day } from '../words.js';

/** A badge of mine: why I have it, which of my actions it stands on, and whether strangers can see it. */
export async function show({ api, fail, rest: [badge, period] }) {
  const path = `api/me/awards/${part(badge ?? '')}/${part(period ?? '')}`;
  const award = await api.get(path);
  return [
    back('#my-badges', 'Back to my badges'),
    make('h1', { tabindex: '-1' }, award.name),
    make('p', {}, picture(award.picture, 128)),
    make('p', { class: 'lead' }, 'Given on ', make('time', { datetime: award.givenOn }, day(award.givenOn)),
      award.period === 'once' ? '' : `, for ${award.periodWords}`),
    make('p', {}, award.reason),
    make('p', { class: 'muted' }, award.criteria),
    section('actions', 'What it stands on', ...actions(award)),
    new Publication(api, `${path}/publication`, fail).element(),
  ];
}

function actions(award) {
  if (award.actions.length === 0) {
    return [make('p', {}, 'It was given by somebody’s decision, or under an earlier scheme, and does not stand on single actions.')];
  }
  return [
    make('ol', { class: 'actions-list' }, ...award.actions.map((action) => make('li', {},
      make('p', {}, make('strong', {}, action.name), action.title ? `: ${action.title}` : ''),
      make('p', { class: 'muted' }, make('time', { datetime: action.day }, day(action.day)))))),
    award.leftOut > 0 ? make('p', {}, `${award.leftOut} earlier ones counted as well. They are all in `,
      make('a', { href: '#history' }, 'my history'), '.') : null,
  ].filter(Boolean);
}

/** Whether a badge is shown to strangers, and where. */
class Publication {
  #api;
  #address;
  #fail;
  #shown = make('div', {});

  constructor(api, address, fail) {
    this.#api = api;
    this.#address = address;
    this.#fail = fail;
  }

  element() {
    this.#ask(() => this.#api.get(this.#address));
    return section('publication', 'Show it to others', this.#shown);
  }

  async #ask(request, told = '') {
    this.#shown.replaceChildren(loading('One moment …'));
    try {
      this.#show(await request());
      if (told) {
        say(told);
        this.#shown.querySelector('[tabindex]')?.focus();
      }
    } catch (problem) {
      this.#shown.replaceChildren(this.#fail(problem, () => this.#ask(request, told)));
    }
  }

  #show(publication) {
    this.#shown.replaceChildren(...(publication.published ? this.#public(publication.address) : this.#private()));
  }

  #private() {
    return [
      make('p', { tabindex: '-1' }, 'Nobody outside can see this badge. You can have an address made for it that nobody can guess, to put '
        + 'where you like. It shows your name, the picture, what it is given for and the day; no points, and nothing of what you did.'),
      make('button', { type: 'button', onclick: () => this.#ask(() => this.#api.post(this.#address), 'The badge is shown now.') }, 'Make an address'),
    ];
  }

  #public(address) {
    const copied = make('p', { role: 'status', class: 'muted' });
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(address);
        copied.textContent = 'Copied.';
      } catch {
        copied.textContent = 'Your browser does not let this page copy. Select the address and copy it by hand.';
      }
    };
    return [
      make('p', { tabindex: '-1' }, 'Whoever has this address sees your name, the picture, what it is given for and the day:'),
      make('p', { class: 'address' }, make('a', { href: address, target: '_blank', rel: 'noreferrer noopener' }, address, make('span', { class: 'govuk-visually-hidden' }, ' (opens in a new tab)'))),
      make('div', { class: 'govuk-button-group' }, second('Copy the address', copy),
        second('Take it back', () => this.#ask(() => this.#api.delete(this.#address), 'The badge is not shown any more.'))),
      copied,
      make('p', { class: 'muted' }, 'Taken back, the address leads nowhere at once, and for good.'),
    ];
  }
}
