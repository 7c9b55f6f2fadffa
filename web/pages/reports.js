import { part } from '../api.js';
import { done, inset, make, more, say, second, section, tag } from '../elements.js';
import { checkboxes, date, form, select, text, textArea } from '../forms.js';
import { day } from '../words.js';

const LONGEST_NOTE = 300;
const STATES = { waiting: ['Waiting for an answer', 'yellow'], counted: ['It counts', 'green'], 'not-counted': ['Not counted', 'grey'] };
const STANDARD_4 = [
  ['4.1', 'Feedback, from people with lived experience too'],
  ['4.2', 'Supervision and feedback to reflect and find what to learn'],
  ['4.3', 'Keeping practice up to date with research and theory'],
  ['4.4', 'Knowledge of the subject, of society and of policy'],
  ['4.5', 'Learning together: discussing, reflecting, sharing'],
  ['4.6', 'Reflecting on learning and what came of it'],
  ['4.7', 'Recording learning regularly'],
  ['4.8', 'Reflecting on own values and challenging their impact'],
];

/** Somebody reports what they did where no system can know it, and sees what became of it. */
export async function show(page) {
  const { api } = page;
  const told = make('div', {});
  const first = await api.get('api/me/reports');
  const mine = new Mine(page, first, told);
  // Sent again after a failure, the same report counts once.
  let key = crypto.randomUUID();
  return [
    told,
    make('h1', { tabindex: '-1' }, 'Report something I did'),
    make('p', {}, 'Some of what you do with evidence no system can see: a discussion that you led, feedback that you took up. Report it here. '
      + 'A champion of your team or the link officer answers: with a yes, and it counts, or with a no and the reason.'),
    form({
      id: 'report', page, submit: 'Report it',
      send: async (entered) => {
        const { type, day: on, group, topics: topic, standards, note } = entered;
        const kept = await api.post('api/me/reports', {
          key, type, day: on, standards, topics: topic ? [topic] : [],
          ...(group ? { group } : {}), ...(note ? { note } : {}),
        });
        key = crypto.randomUUID();
        const report = document.getElementById('report');
        report.reset();
        report.querySelector('textarea').dispatchEvent(new Event('input'));
        told.replaceChildren(done(kept.state === 'waiting' ? 'It is reported, and waits for an answer.' : 'You had reported this already.'));
        await mine.anew();
      },
    },
    select('type', 'What did you do?', [['', 'Choose'], ...first.types.map((type) => [type.id, type.name])]),
    date('day', 'When?', { hint: `Any day from ${day(first.from)} on.`, min: first.from, max: first.today }),
    text('group', 'In which meeting, network or team? (optional)', { hint: 'Such as “Thursday practice forum”.', maxlength: 80 }),
    more('What it was about (optional)',
      text('topics', 'Topic', { hint: 'A word or two, such as “neglect”.', maxlength: 64 }),
      checkboxes('standards', 'Parts of Standard 4 that it was about', STANDARD_4.map(([id, words]) => [id, id, words]))),
    textArea('note', 'A note to whoever answers (optional)', {
      most: LONGEST_NOTE, rows: 3,
      hint: 'Leave out anybody’s case. The champions of your team and the link officer can read it until it is answered; then it is deleted.',
    })),
    mine.element,
  ];
}

/** What somebody reported so far, the latest first. */
class Mine {
  #page;
  #told;
  #list = make('ul', { class: 'actions-list' });
  #more = make('div', { class: 'govuk-button-group' });
  element;

  constructor(page, first, told) {
    this.#page = page;
    this.#told = told;
    this.element = section('mine', 'What I reported', this.#list, this.#more);
    this.#add(first);
  }

  async anew() {
    const first = await this.#page.api.get('api/me/reports');
    this.#list.replaceChildren();
    this.#add(first);
  }

  #add({ reports, next }) {
    this.#list.append(...reports.map((report) => this.#line(report)));
    if (this.#list.children.length === 0) {
      this.#list.append(make('li', {}, make('p', { class: 'muted' }, 'Nothing yet. What you report stands here with its answer.')));
    }
    this.#more.replaceChildren(...(next ? [second('Show more', () => this.#try(async () => {
      this.#add(await this.#page.api.get('api/me/reports', { after: next }));
    }))] : []));
  }

  #line(report) {
    const [words, colour] = STATES[report.state];
    return make('li', {},
      make('p', {}, make('strong', {}, report.name), ` on ${day(report.day)}${report.group ? `, ${report.group}` : ''} `, tag(words, colour)),
      report.note ? make('p', { class: 'muted' }, report.note) : null,
      report.reason ? inset(make('p', {}, report.reason)) : null,
      report.state === 'waiting' ? second('Take it back', () => this.#try(() => this.#withdraw(report)),
        { 'aria-label': `Take back: ${report.name} on ${day(report.day)}` }) : null);
  }

  async #withdraw(report) {
    await this.#page.api.delete(`api/me/reports/${part(report.id)}`);
    this.#told.replaceChildren(done('It is taken back. Nothing is kept of it.'));
    await this.anew();
  }

  async #try(something) {
    try {
      await something();
    } catch (problem) {
      this.#told.replaceChildren(this.#page.fail(problem));
      this.#told.querySelector('[tabindex]')?.focus();
      say(problem.message);
    }
  }
}
