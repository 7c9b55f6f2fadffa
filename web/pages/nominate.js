import { done, facts, make } from '../elements.js';
import { Finder } from '../finder.js';
import { form, textArea } from '../forms.js';

const BADGE = 'champions-thanks';

/** Champions put people of their teams forward for a badge, with a reason; link officers anybody. */
export function show(page) {
  const { api, me } = page;
  const told = make('div', {});
  const finder = new Finder(api, 'person', 'Whom do you want to put forward?');
  return [
    told,
    make('h1', { tabindex: '-1' }, 'Put somebody forward'),
    make('p', {}, 'For Champion’s Thanks, the badge that you give: for something that no count shows, such as bringing a whole team along. '
      + (me.person.role === 'champion' ? 'You can put forward people of the teams that you encourage.' : 'You can put forward anybody.')),
    facts(['Month', me.periods.month.words]),
    form({
      id: 'nominate', page, submit: 'Give them the badge',
      check: ({ person }) => (person ? [] : [{ field: 'colleague', message: 'Type the beginning of their name, and choose them from those who are found.' }]),
      send: async ({ person, reason }) => {
        const answer = await api.post('api/nominations', { person, badge: BADGE, reason });
        told.replaceChildren(done(answer.already
          ? `${finder.name(person)} has it for this month already.`
          : `${finder.name(person)} has the badge, and hears of it by e-mail.`));
        finder.clear();
        document.getElementById('nominate').reset();
      },
    },
    finder.field,
    finder.found,
    textArea('reason', 'What for', { rows: 3, most: 500, hint: 'Kept in the audit, which link officers can read. It is not in the e-mail.' })),
  ];
}
