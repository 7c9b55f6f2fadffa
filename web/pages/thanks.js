import { done, make } from '../elements.js';
import { Finder } from '../finder.js';
import { form, select, textArea } from '../forms.js';

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
  const finder = new Finder(api, 'to', 'Who do you want to thank?');
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
