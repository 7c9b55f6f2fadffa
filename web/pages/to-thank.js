import { part } from '../api.js';
import { choice, done, make, picture, say, tag } from '../elements.js';
import { form, textArea } from '../forms.js';
import { loading } from '../notices.js';
import { day } from '../words.js';

const LONGEST = 200;

/** Whom of a team there is to thank for a badge of the last two weeks, with words that could be said. */
export function show(page) {
  return new ToThank(page).elements();
}

class ToThank {
  #page;
  #teams;
  #told = make('div', {});
  #shown = make('div', {});
  #asked = 0;

  constructor(page) {
    this.#page = page;
    this.#teams = page.me.person.boards.filter((team) => team !== 'organisation');
  }

  elements() {
    const own = this.#teams.includes(this.#page.me.person.team) ? this.#page.me.person.team : this.#teams[0];
    if (own) {
      this.#load(own);
    } else {
      this.#shown.append(make('p', { class: 'note' }, 'There is no team yet.'));
    }
    return [
      this.#told,
      make('h1', { tabindex: '-1' }, 'Whom to thank'),
      make('p', {}, 'Whose badge came in the last two weeks, some of them for what was reported late, and words that you could say. Change them as you like: thanks in person are as good.'),
      this.#teams.length > 1
        ? make('form', { class: 'choices', onsubmit: (event) => event.preventDefault() },
          choice('team', 'Team', this.#teams.map((team) => [team, team]), own, (team) => this.#load(team)))
        : null,
      this.#shown,
    ].filter(Boolean);
  }

  async #load(team) {
    const turn = ++this.#asked;
    this.#shown.replaceChildren(loading('Looking whom there is to thank …'));
    let content;
    try {
      const { toThank } = await this.#page.api.get(`api/boards/${part(team)}/to-thank`);
      content = toThank.length > 0
        ? make('ul', { class: 'cards' }, ...toThank.map((each, at) => this.#card(each, at)))
        : make('p', { class: 'note' }, `Nobody in ${team} was given a badge in the last two weeks. A word in passing needs none.`);
      say(toThank.length === 0 ? `Nobody to show in ${team}` : `${toThank.length} to thank in ${team}`);
    } catch (problem) {
      content = this.#page.fail(problem, () => this.#load(team));
    }
    if (turn === this.#asked) {
      this.#shown.replaceChildren(content);
    }
  }

  #card(each, at) {
    const words = make('div', {});
    const thanked = () => words.replaceChildren(tag('Thanked', 'green'));
    if (each.thanked) {
      thanked();
    } else {
      words.append(form({
        id: `thank-${at}`, page: this.#page, submit: 'Send thanks',
        send: async (entered) => {
          await this.#page.api.post('api/me/thanks', { to: each.person, words: entered.words, award: { badge: each.badge, period: each.period } });
          thanked();
          this.#told.replaceChildren(done(`Your thanks are on their way to ${each.name}.`));
        },
      }, textArea(`words-${at}`, 'Your words', { name: 'words', value: each.words, most: LONGEST, rows: 4 })));
      words.querySelector('button').setAttribute('aria-label', `Send thanks to ${each.name} for ${each.badgeName}`);
    }
    return make('li', { class: 'card' },
      picture(`badges/${encodeURIComponent(each.badge)}.svg`, 64),
      make('div', {},
        make('h2', { class: 'govuk-heading-s' }, each.name),
        make('p', {}, `${each.badgeName}, earned on ${day(each.on)}`),
        words));
  }
}
