import { part } from '../api.js';
import { choice, inset, make, more, say, second, table, tag } from '../elements.js';
import { loading } from '../notices.js';

const BANDS = [['', 'All'], ['30', '30 to 59 days'], ['60', '60 to 89 days'], ['90', '90 days or more']];

/** Who may need a hand. Nothing is asked for before somebody says so, since each person shown is told of it. */
export function show(page) {
  const shown = make('div', { id: 'quiet' }, second('Show the list', () => {
    shown.replaceChildren(...new List(page).elements());
    shown.querySelector('select').focus();
  }));
  return [
    make('h1', { tabindex: '-1' }, 'Who may need a hand'),
    make('p', {}, 'People of whom no system has reported anything for a while. There may be many reasons: a heavy caseload, work that nobody reports, '
      + 'a system that doesn’t know them. Ask how they are and what would help, or ask their champion to.'),
    inset(make('p', {}, 'Everybody who is shown here can see that you looked, and when. It is never for appraisal, capability, probation, '
      + 'allocation of work, absence or pay, and there is no download. Who is away, has left or joined in the last 60 days is left out.')),
    shown,
    more('How days are counted', make('p', {}, 'From the last day on which something was reported, without the days on which somebody was away; for who never '
      + 'did anything, from the day on which your organisation went live or they joined. It is told in three bands, and never more exactly.')),
  ];
}

/** The list, page by page. */
class List {
  #page;
  #shown = make('div', {});
  #rows = [];
  #band = '';
  #asked = 0;

  constructor(page) {
    this.#page = page;
  }

  elements() {
    this.#load(null);
    return [
      make('form', { class: 'choices', onsubmit: (event) => event.preventDefault() },
        choice('quiet-band', 'Nothing heard for', BANDS, '', (band) => {
          this.#band = band;
          this.#rows = [];
          this.#shown.replaceChildren();
          this.#load(null);
        })),
      this.#shown,
    ];
  }

  async #load(after) {
    const turn = ++this.#asked;
    this.#shown.append(loading('Looking …'));
    let content;
    try {
      const found = await this.#page.api.get('api/quiet', { band: this.#band, after });
      if (turn !== this.#asked) {
        return;
      }
      this.#rows.push(...found.people);
      content = this.#content(found.next);
      say(this.#rows.length === 1 ? '1 person shown' : `${this.#rows.length} people shown`);
    } catch (problem) {
      content = [this.#page.fail(problem, () => this.#load(after))];
    }
    if (turn === this.#asked) {
      this.#shown.replaceChildren(...content.filter(Boolean));
    }
  }

  #content(next) {
    const further = next ? second('Look further', () => this.#load(next)) : null;
    if (this.#rows.length === 0) {
      return [make('p', {}, next ? 'Nobody among the first of them. There are more people to look through.' : 'Nobody. Something was heard of everybody.'), further];
    }
    return [
      table('In the order of their names', [['Name'], ['Team'], ['Nothing heard for'], ['Reminders']], this.#rows.map((person) => [
        make('a', { href: `#people/${part(person.id)}` }, person.name), person.team, bandWords(person.band),
        person.nudgedTwice ? tag('had both, gets no more', 'blue') : ''])),
      further,
    ];
  }
}

function bandWords(band) {
  return BANDS.find(([id]) => id === String(band))?.[1] ?? `${band} days`;
}
