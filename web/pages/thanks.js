import { done, make, say } from '../elements.js';
import { form, radios, select, text, textArea } from '../forms.js';

const PAUSE = 250;
const LEAST = 2;

/** Everybody may thank a colleague, in words of their own or one of those that are ready. */
export async function show(page) {
  const { api } = page;
  const told = make('div', {});
  const { lines, longest, left } = await api.get('api/me/thanks');
  const head = [
    told,
    make('h1', { tabindex: '-1' }, 'Thank a colleague'),
    make('p', {}, 'For something they did with evidence that helped you: passed on, talked through, shown. '
      + 'They get your words by e-mail, unless they have chosen not to, and a little of it counts for their badges. Nobody else sees what you write.'),
  ];
  if (left === 0) {
    return [...head, make('p', { class: 'note' }, 'You have thanked ten times today. Thank you! Tomorrow there is room for more.')];
  }
  const finder = new Finder(api);
  // Sent again after a failure, the same thanks are said once.
  let key = crypto.randomUUID();
  const words = textArea('words', 'Your words', { most: longest, rows: 3, hint: 'What they did, and what it did for you. Leave out anybody’s case.' });
  const area = words.querySelector('textarea');
  const fill = (value) => {
    area.value = value;
    area.dispatchEvent(new Event('input'));
  };
  return [
    ...head,
    form({
      id: 'thank', page, submit: 'Send my thanks',
      check: ({ to }) => (to ? [] : [{ field: 'colleague', message: 'Type the beginning of their name, and choose them from those who are found.' }]),
      send: async ({ to, words: said }) => {
        await api.post('api/me/thanks', { key, to, words: said });
        key = crypto.randomUUID();
        told.replaceChildren(done(`Your thanks are on their way to ${finder.name(to)}.`));
        finder.clear();
        document.getElementById('thank').reset();
        fill('');
      },
    },
    finder.field,
    finder.found,
    lines.length > 0 ? select('line', 'A line to begin with (optional)', [['', 'My own words'], ...lines.map((line) => [line, line])],
      { onchange: (event) => event.target.value && fill(event.target.value) }) : null,
    words),
  ].filter(Boolean);
}

/** Finds colleagues while their name is typed, to choose one of. */
class Finder {
  #api;
  #known = new Map();
  #asked = 0;
  #timer;
  field;
  found = make('div', {});

  constructor(api) {
    this.#api = api;
    this.field = text('colleague', 'Who do you want to thank?', {
      hint: 'Begin to type their name.', maxlength: 60, autocomplete: 'off', spellcheck: 'false', oninput: () => this.#later(),
    });
  }

  name(id) {
    return this.#known.get(id) ?? 'your colleague';
  }

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
      const { colleagues } = await this.#api.get('api/colleagues', { name });
      colleagues.forEach((each) => this.#known.set(each.id, each.name));
      const chosen = this.found.querySelector('input:checked')?.value ?? null;
      content = colleagues.length > 0
        ? radios('to', 'Choose your colleague', colleagues.map((each) => [each.id, each.name, each.team]), { value: chosen })
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
