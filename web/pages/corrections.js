import { inForce } from '../catalogue.js';
import { done, make, section } from '../elements.js';
import { Finder } from '../finder.js';
import { form, select, text } from '../forms.js';
import { points } from '../words.js';

const REASON = { hint: 'Kept in the audit, which link officers can read. Up to 500 characters.', maxlength: 500 };

/** A link officer puts right what a source cannot: takes an action back, or adds one for somebody. */
export async function show(page) {
  const { api, rest: [source, id] } = page;
  const { scheme } = await inForce(api);
  const told = make('div', {});
  const say = (words) => told.replaceChildren(done(words));
  const finder = new Finder(api, 'person', 'Who did it?', async (search) => (await api.get('api/people', { search, limit: 20 })).people
    .map((each) => ({ ...each, team: `${each.team}, ${each.id}` })));
  // Sent again after a failure, the same wish counts once.
  let key = crypto.randomUUID();
  return [
    told,
    make('h1', { tabindex: '-1' }, 'Corrections'),
    make('p', {}, 'What a source got wrong it should take back itself. What it can’t, or can’t any more, you put right here. Whoever it is about is told by e-mail, without the reason.'),
    section('take-back', 'Take an action back',
      make('p', {}, 'It is then as if it had never been: points fall, and a badge that stood on it goes quietly.'),
      form({
        id: 'void', page, submit: 'Take it back',
        send: async (entered) => {
          const answer = await api.post('api/corrections/void', entered);
          say(answer.outcome === 'already-voided' ? 'It had been taken back already.'
            : answer.withdrawn.length > 0 ? `It is taken back, and ${answer.withdrawn.length === 1 ? 'a badge' : `${answer.withdrawn.length} badges`} with it.` : 'It is taken back.');
        },
      },
      text('source', 'Source', { hint: 'Who reported it, such as learning.vle. “What people say is wrong” tells it, and so does the history of whoever it is about, under “Is something wrong with it?”.', value: source ?? '' }),
      text('action-id', 'Id', { name: 'id', hint: 'The number that the source gave it. It stands beside the source.', value: id ?? '' }),
      text('reason', 'Why', REASON))),
    section('add', 'Add an action for somebody',
      make('p', {}, 'For what a source missed, such as a name that was left off an attendance list.'),
      form({
        id: 'add-action', page, submit: 'Add it',
        check: ({ person }) => (person ? [] : [{ field: 'colleague', message: 'Type the beginning of their name, and choose them from those who are found.' }]),
        send: async (entered) => {
          const answer = await api.post('api/corrections/actions', {
            key, person: entered.person, type: entered.type, reason: entered.reason,
            occurredAt: entered.occurredAt ? new Date(entered.occurredAt).toISOString() : '',
            ...(entered.resource ? { resource: { id: entered.resource } } : {}),
          });
          key = crypto.randomUUID();
          finder.clear();
          document.getElementById('add-action').reset();
          say(answer.outcome === 'recorded' ? (answer.why ? `It is added, and brings no points. ${answer.why}` : `It is added, and brings ${points(answer.points)}.`) : 'It is added.');
        },
      },
      finder.field,
      finder.found,
      select('type', 'What they did', scheme.types.map((type) => [type.id, type.name])),
      text('occurredAt', 'When', { type: 'datetime-local', class: 'govuk-input govuk-input--width-20' }),
      text('resource', 'What it was about (optional)', { hint: 'The id of the session or resource, if there is one.' }),
      text('why', 'Why', { ...REASON, name: 'reason' }))),
    make('p', {}, make('a', { href: '#audit' }, 'What was put right, and everything else that was decided')),
  ];
}
