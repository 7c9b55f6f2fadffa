import { part } from '../api.js';
import { done, inset, make, more, section, table, tag } from '../elements.js';
import { form, text, textArea } from '../forms.js';
import { moment } from '../words.js';

/** Where a link officer has somebody erased, sees who asked for it, and how far it has come. */
export async function show(page) {
  const [id = ''] = page.rest;
  const told = make('div', {});
  const lists = make('div', {});
  const refresh = async () => {
    const all = await page.api.get('api/erasures');
    lists.replaceChildren(asked(all.asked), underWay(all));
  };
  await refresh();
  return [
    make('h1', { tabindex: '-1' }, 'Erasing people'),
    make('p', { class: 'lead' }, 'For who has left, and for who asks to be erased. It can’t be brought back.'),
    told,
    lists,
    erase(page, id, async (words) => {
      await refresh();
      told.replaceChildren(done(words));
    }),
    letBack(page, told),
  ];
}

function asked(people) {
  return section('asked', 'Who asks to be erased', people.length === 0
    ? make('p', {}, 'Nobody at the moment.')
    : table('People who ask, the first first', [['Name'], ['Id'], ['Asked'], ['What to do']], people.map(({ name, person, at }) => [
      name, person, moment(at), make('a', { href: `#erasures/${part(person)}` }, `Erase ${name || person}`)])));
}

function erase(page, id, ordered) {
  const wanted = form({
    id: 'erase',
    submit: 'Erase this person',
    warning: true,
    page,
    check: ({ person }) => (person ? [] : [{ field: 'person', message: 'Give the id that the people file has for them.' }]),
    send: async ({ person, confirm, reason }) => {
      await page.api.post(`api/people/${part(person)}/erasure`, { confirm, reason });
      await ordered(`${person} is being erased. It takes some minutes, and is gone over once more after a quarter of an hour.`);
    },
  },
  text('person', 'The person’s id', { value: id, hint: 'As in the people file, for example p1007.', maxlength: 100 }),
  text('confirm', 'The id once more', { hint: 'Type it again, to say that it is them you mean.', maxlength: 100, autocomplete: 'off' }),
  textArea('reason', 'Why', { hint: 'Leave out who it is: the reason is kept in the audit when they are gone.', most: 500, rows: 3 }));
  return section('order', 'Erase somebody',
    make('p', {}, 'Everything about them goes: profile, actions, points, badges, e-mails, choices. What others did with them stays theirs. '
      + 'Take them out of the people file first, and have the learning systems stop reporting them.'),
    more('What to tell the person', make('p', {}, 'Laurel sends no e-mail about it, since that would keep the address longer. You can write: '
      + '“As you asked, what Laurel held about you has been erased. Copies for recovery are gone within 35 days.”')),
    wanted);
}

const STAGES = { erasing: ['being erased', 'yellow'], checking: ['gone over once more', 'blue'], done: ['done', 'green'] };

function underWay({ underWay: open, done: finished }) {
  const rows = [...open, ...finished].map(({ id, at, by, stage, person }) => [
    person ?? id, moment(at), by, tag(...STAGES[stage])]);
  return section('erasures', 'What was ordered', rows.length === 0
    ? make('p', {}, 'Nothing so far.')
    : table('Erasures, those under way first', [['Whom'], ['Ordered'], ['By'], ['State']], rows),
  inset('Once it is done, nothing says any more who it was.'));
}

function letBack(page, told) {
  return section('back', 'Let somebody back',
    make('p', {}, 'Who was erased is not brought back by a people file. If they work for you again, or their address is another’s now, let them '
      + 'be imported again. What is gone stays gone.'),
    form({
      id: 'let-back',
      submit: 'Let them be imported again',
      page,
      check: ({ returns }) => (returns ? [] : [{ field: 'returns', message: 'Give the id that they had.' }]),
      send: async ({ returns, why }) => {
        await page.api.post(`api/people/${part(returns)}/let-back`, { reason: why });
        told.replaceChildren(done('The next people file may bring them.'));
      },
    },
    text('returns', 'The id that they had', { maxlength: 100 }),
    textArea('why', 'Why', { most: 500, rows: 2 })));
}
