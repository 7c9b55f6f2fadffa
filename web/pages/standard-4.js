import { choice, make, say, second, section, tag } from '../elements.js';
import { loading } from '../notices.js';
import { day } from '../words.js';
import { lastYears } from '../years.js';

const STATES = { covered: ['You tagged it', 'green'], suggested: ['Suggested', 'blue'], 'nothing-yet': ['Nothing here yet', 'grey'] };

/** My Standard 4, and my own notes about the steps of renewing. */
export function show({ me, api, fail }) {
  const view = new Standard4(me, api, fail);
  const years = lastYears(me);
  return [
    make('h1', { tabindex: '-1' }, 'Standard 4'),
    choice('standard-year', 'Registration year', years, years[0][0], (year) => view.load(year)),
    view.element(years[0][0]),
  ];
}

class Standard4 {
  #me;
  #api;
  #fail;
  #year;
  #shown = make('div', {});

  constructor(me, api, fail) {
    this.#me = me;
    this.#api = api;
    this.#fail = fail;
  }

  element(year) {
    this.load(year);
    return this.#shown;
  }

  async load(year) {
    this.#year = year;
    this.#shown.replaceChildren(loading('Fetching your Standard 4 …'));
    await this.#ask(year, () => this.#api.get('api/me/standard-4', { year }));
  }

  async #ask(year, request, told = null) {
    try {
      const renewal = await request();
      if (year === this.#year) {
        this.#show(renewal);
        if (told !== null) {
          say('Your note is changed.');
          this.#shown.querySelector(`#step-${CSS.escape(told)} button`)?.focus();
        }
      }
    } catch (problem) {
      if (year === this.#year) {
        this.#shown.replaceChildren(this.#fail(problem, () => this.load(year)));
      }
    }
  }

  #show(renewal) {
    this.#shown.replaceChildren(...(renewal.concernsYou ? this.#parts(renewal) : [make('p', { class: 'note' }, renewal.message)]));
  }

  #parts(mine) {
    return [
      make('p', { class: 'note', id: 'disclaimer' }, mine.disclaimer),
      section('renewal', 'Renewing', make('p', {}, mine.renewal.words),
        mine.renewal.note ? make('p', {}, mine.renewal.note) : null,
        make('ul', { class: 'cards' }, ...mine.renewal.steps.map((step) => this.#step(mine, step)))),
      section('cpd', 'Your CPD as Laurel was told of it', make('p', {}, mine.cpd.words),
        make('p', {}, make('a', { href: `#draft/${mine.year}` }, 'A draft to start your record from'))),
      section('parts', 'The eight parts', make('p', {}, mine.aboutParts),
        make('ul', { class: 'cards' }, ...mine.parts.map((part) => {
          const [words, colour] = STATES[part.state];
          return make('li', { class: 'card' }, make('div', {},
            make('h3', {}, `${part.part} `, tag(words, colour)),
            make('p', {}, part.says), make('p', { class: 'muted' }, part.words)));
        }))),
    ];
  }

  #step(mine, step) {
    const noted = step.notedOn !== undefined;
    const note = () => this.#ask(this.#year, () => this.#api.put('api/me/standard-4/done', { year: mine.year, step: step.step, done: !noted }), step.step);
    const open = mine.renewal.opensOn <= this.#me.organisation.today;
    return make('li', { class: 'card', id: `step-${step.step}` }, make('div', {},
      make('h3', {}, step.name),
      make('p', {}, step.says),
      step.asked ? null : make('p', {}, 'Not asked of you this time.'),
      make('p', { class: 'muted' }, step.words),
      open || noted ? second(noted ? 'Take my note back' : 'Note for myself that I took this step', note, { 'aria-label': `${noted ? 'Take my note back' : 'Note for myself that I took this step'}: ${step.name}` })
        : make('p', { class: 'muted' }, `You can note it from ${day(mine.renewal.opensOn)}.`)));
  }
}
