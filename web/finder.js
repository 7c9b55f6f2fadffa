import { make, say } from './elements.js';
import { radios, text } from './forms.js';

const PAUSE = 250;
const LEAST = 2;

/** Finds colleagues while their name is typed, to choose one of. */
export class Finder {
  #ask;
  #known = new Map();
  #asked = 0;
  #timer;
  #name;
  field;
  found = make('div', {});

  /**
   * `name` is what the chosen one is called among the form's values, `question` what is asked. `ask(name)` gives those who are found, as
   * [{id, name, team}]: colleagues, if nothing else is said.
   */
  constructor(api, name, question, ask = async (typed) => (await api.get('api/colleagues', { name: typed })).colleagues) {
    this.#ask = ask;
    this.#name = name;
    this.field = text('colleague', question, {
      hint: 'Begin to type their name.', maxlength: 60, autocomplete: 'off', spellcheck: 'false', oninput: () => this.#later(),
    });
  }

  /** What somebody who was found is called. */
  name(id) {
    return this.#known.get(id) ?? 'your colleague';
  }

  /** Nobody is chosen any more. */
  clear() {
    this.#asked += 1;
    this.found.replaceChildren();
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), PAUSE);
  }

  async #look() {
    const name = this.field.querySelector('input').value.trim();
    const turn = ++this.#asked;
    if (name.length < LEAST) {
      this.found.replaceChildren();
      return;
    }
    let content;
    try {
      const colleagues = await this.#ask(name);
      colleagues.forEach((each) => this.#known.set(each.id, each.name));
      const chosen = this.found.querySelector('input:checked')?.value ?? null;
      content = colleagues.length > 0
        ? radios(this.#name, 'Choose your colleague', colleagues.map((each) => [each.id, each.name, each.team]), { value: chosen })
        : make('p', { class: 'muted' }, 'Nobody with this name is in the list of people. Try fewer letters, or their other name.');
      say(colleagues.length === 0 ? 'Nobody found' : colleagues.length === 1 ? '1 colleague found' : `${colleagues.length} colleagues found`);
    } catch {
      content = make('p', { class: 'muted' }, 'Colleagues can’t be found at the moment. Type another letter to try again.');
      say('Colleagues can’t be found at the moment');
    }
    if (turn === this.#asked) {
      this.found.replaceChildren(content);
    }
  }
}
