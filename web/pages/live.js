import { done, facts, inset, make, tag } from '../elements.js';
import { form, textArea } from '../forms.js';
import { moment } from '../words.js';

/** Where the organisation stands, and going live. */
export async function show(page) {
  const organisation = await page.api.get('api/organisation');
  return organisation.state === 'live' ? live(page, organisation) : baseline(page);
}

function live(page, organisation, ...before) {
  return [
    ...before,
    make('h1', { tabindex: '-1' }, 'Going live'),
    make('p', {}, tag('live', 'green'), ' People see their badges, and are written to if they want that.'),
    facts(
      ['Since', moment(organisation.since, page.me.organisation.timeZone)],
      ['Assessment', organisation.assessment],
      ['Consultation', organisation.consultation],
      ['Recorded by', organisation.by]),
  ];
}

function baseline(page) {
  const send = async ({ assessment, consultation }) => {
    const now = await page.api.post('api/organisation/live', { assessment, consultation });
    await page.renew();
    document.getElementById('main').replaceChildren(...live(page, now, done('Your organisation is live.',
      make('p', {}, 'From now on people see their badges. Nobody is written to about what was before today.'),
      make('p', {}, make('a', { href: '#to-thank' }, 'See whom to thank')))));
  };
  return [
    make('h1', { tabindex: '-1' }, 'Going live'),
    make('p', {}, tag('baseline', 'yellow'), ' Actions are kept. Nobody is shown, ranked or written to.'),
    inset(make('p', {}, 'A scheme like this watches what staff do at work, however kindly it is meant. Before it shows itself, the data '
      + 'protection assessment is written and signed, and staff and their unions have been asked and heard. Write down where to find '
      + 'both. Going live can’t be undone.')),
    form({ id: 'live', submit: 'Go live', page, send },
      textArea('assessment', 'Where is the data protection assessment?', { hint: 'For example: DPIA 2026-14, signed 3 November 2026.', most: 500, rows: 3 }),
      textArea('consultation', 'When and how were staff and unions consulted?', { hint: 'For example: joint committee, 10 November 2026; all-staff meeting, 12 November.', most: 500, rows: 3 })),
  ];
}
