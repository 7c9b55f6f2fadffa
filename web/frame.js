import { make } from './elements.js';
import { GROUPS, pagesFor } from './pages.js';

/** What stands around a page: who is signed in, and the menu of what is theirs. */
export class Frame {
  #menu = document.getElementById('menu');
  #list = document.getElementById('menu-list');
  #toggle = document.getElementById('menu-toggle');
  #pages = document.getElementById('pages');
  #who = document.getElementById('who');
  #narrow = window.matchMedia('(max-width: 40.0525em)');

  constructor() {
    this.#toggle.addEventListener('click', () => this.#unfold(this.#list.hidden));
    this.#narrow.addEventListener('change', () => this.#unfold(!this.#narrow.matches));
    this.#unfold(!this.#narrow.matches);
  }

  /** Names the organisation's scheme. */
  brand(name) {
    document.getElementById('brand').textContent = name;
  }

  /** Shows the menu of somebody, the current page marked in it. */
  show(me, current) {
    document.getElementById('signed-in').textContent = me.person.name;
    this.#who.hidden = false;
    const theirs = pagesFor(me);
    const group = current?.group ?? current?.within;
    const groups = GROUPS.map(([id, title]) => [title, theirs.filter((page) => page.group === id), id])
      .filter(([, pages]) => pages.length > 0);
    this.#menu.hidden = groups.length < 2;
    this.#list.replaceChildren(...groups.map(([title, pages, id]) => {
      const here = id === group;
      return make('li', { class: `govuk-service-navigation__item ${here ? 'govuk-service-navigation__item--active' : ''}` },
        make('a', { class: 'govuk-service-navigation__link', href: `#${pages[0].id}`, 'aria-current': here ? 'true' : null }, title));
    }));
    const beside = theirs.filter((page) => page.group === group);
    this.#pages.hidden = beside.length < 2;
    this.#pages.replaceChildren(make('ul', { class: 'plain' }, ...beside.map((page) => make('li', {},
      make('a', { href: `#${page.id}`, 'aria-current': page === current ? 'page' : null }, page.title)))));
    this.#unfold(!this.#narrow.matches);
  }

  /** Nobody is signed in. */
  clear() {
    this.#menu.hidden = true;
    this.#pages.hidden = true;
    this.#who.hidden = true;
  }

  #unfold(open) {
    this.#list.hidden = !open;
    this.#toggle.hidden = !this.#narrow.matches;
    this.#toggle.setAttribute('aria-expanded', String(open));
  }
}
