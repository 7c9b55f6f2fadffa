import { part } from '../api.js';
import { choice, done, facts, inset, make, more, second, section, table, tag } from '../elements.js';
import { form, text } from '../forms.js';
import { number, quarterBefore, quarterWords } from '../words.js';

const STATES = { 'to-give': ['To give', 'yellow'], prepared: ['Prepared', 'blue'], given: ['Given', 'green'], cancelled: ['Cancelled', 'grey'] };
const REASON_HINT = 'Kept in the audit, which link officers can read. Up to 500 characters.';

/** Who qualified in a quarter that has closed, what was decided, and the rewards that come with it. */
export function show(page) {
  return quarter(page, page.rest[0]);
}

async function quarter(page, asked, ...above) {
  const { api, me, go } = page;
  const period = asked ?? quarterBefore(me.periods.quarter.period);
  const [{ candidates, periodWords }, shelf] = await Promise.all([
    api.get('api/candidates', { period }), api.get('api/rewards', { period })]);
  const names = new Map(candidates.map((each) => [each.person, each.name]));
  const again = (words) => replace(quarter(page, period, done(words)));
  return [
    ...above,
    make('h1', { tabindex: '-1' }, 'Super users and rewards'),
    make('p', {}, 'Who was at it in most weeks of a quarter, in more than reading. You confirm each, and then there is a goody bag to give.'),
    choice('quarter', 'Quarter', quarters(me.periods.quarter.period), period, (chosen) => go(`super-users/${chosen}`)),
    section('to-decide', 'To decide', ...toDecide(page, candidates, period, periodWords, again)),
    section('decided', 'Decided', ...decided(page, candidates, again)),
    section('rewards', 'Rewards', ...rewards(page, shelf, names, again)),
    section('stock', 'How many there are', ...stock(page, shelf, period, again)),
  ];
}

/** Words of a button, and for those who listen whose it is. */
function of(words, name) {
  return [words, make('span', { class: 'govuk-visually-hidden' }, ` (${name})`)];
}

async function replace(content) {
  document.getElementById('main').replaceChildren(...await content);
}

function toDecide(page, candidates, period, words, again) {
  const open = candidates.filter((each) => each.state === 'to-decide');
  if (open.length === 0) {
    return [make('p', {}, `Nobody is waiting for you in ${words}. Who qualifies is listed from the eighth day after a quarter’s end, once late reports are in.`)];
  }
  return open.map((each) => make('div', { class: 'card' }, make('div', {},
    make('h3', {}, each.name),
    make('p', { class: 'muted' }, `${each.team}. ${each.badgeName}${each.reward ? `, with ${each.reward}` : ''}`),
    make('ul', {}, ...each.by.map((by) => make('li', {}, by))),
    form({
      id: `decide-${each.person}`, page, submit: of('Confirm', each.name),
      send: async (entered) => {
        await page.api.post(address(each, period), { decision: 'confirm', reason: entered.reason });
        await again(`${each.name} is confirmed, and hears of it by e-mail.`);
      },
      secondary: second(of('Decline', each.name), async (event) => {
        const asked = event.target.form;
        try {
          await page.api.post(address(each, period), { decision: 'decline', reason: asked.elements.reason.value.trim() });
          await again(`${each.name} is declined. Nobody is told.`);
        } catch (problem) {
          asked.told(problem);
        }
      }),
    }, text(`reason-${each.person}`, 'Why', { name: 'reason', hint: REASON_HINT, maxlength: 500 })))));
}

function address(each, period) {
  return `api/candidates/${part(each.badge)}/${part(period)}/${part(each.person)}`;
}

function decided(page, candidates, again) {
  const some = candidates.filter((each) => each.state === 'decided');
  if (some.length === 0) {
    return [make('p', {}, 'Nothing yet.')];
  }
  return [table('What was decided', [['Name'], ['Team'], ['Decision'], ['Why'], ['Undo']], some.map((each) => [
    each.name, each.team,
    each.decided.decision === 'confirmed' && !each.stands
      ? make('span', {}, tag('Confirmed', 'yellow'), ' The actions no longer bear it out; the badge went by itself.')
      : tag(each.decided.decision === 'confirmed' ? 'Confirmed' : 'Declined', each.decided.decision === 'confirmed' ? 'green' : 'grey'),
    each.decided.reason,
    more(of('Take it back', each.name), form({
      id: `back-${each.person}`, page, submit: of('Take it back', each.name),
      send: async (entered) => {
        await page.api.delete(address(each, each.decided.period), { reason: entered.reason });
        await again(`The decision about ${each.name} is taken back.`);
      },
    }, text(`back-reason-${each.person}`, `Why the decision about ${each.name} is taken back`, { name: 'reason', hint: REASON_HINT, maxlength: 500 })))]))];
}

function rewards(page, shelf, names, again) {
  if (shelf.rewards.length === 0) {
    return [make('p', {}, 'None yet. Each confirmation brings one.')];
  }
  const whose = (reward) => names.get(reward.person) ?? reward.person;
  const step = (reward, state, words) => form({
    id: `${state}-${reward.id}`, page, submit: of(words, whose(reward)),
    send: async (entered) => {
      await page.api.post(`api/rewards/${part(reward.id)}/state`, { state, reason: entered.reason });
      await again(`${whose(reward)}: ${STATES[state][0].toLowerCase()}.`);
    },
  }, state === 'cancelled' ? text(`why-${reward.id}`, 'Why it is cancelled', { name: 'reason', hint: REASON_HINT, maxlength: 500 }) : null);
  return [table('What is to be given', [['Name'], ['What'], ['State'], ['Next']], shelf.rewards.map((reward) => [
    whose(reward), reward.reward, tag(...(STATES[reward.state] ?? [reward.state])),
    make('div', {},
      reward.state === 'to-give' ? step(reward, 'prepared', 'It is prepared') : null,
      reward.state === 'prepared' ? step(reward, 'given', 'It is given') : null,
      ['to-give', 'prepared'].includes(reward.state) ? more(of('Cancel it', whose(reward)), step(reward, 'cancelled', 'Cancel it')) : null)]))];
}

function stock(page, shelf, period, again) {
  const told = shelf.stock.map((each) => facts([each.reward, `${number(each.left)} left of ${number(each.stock)}`],
    each.budgetPence ? ['Budget', `£${(each.budgetPence / 100).toFixed(2)}, £${(each.costPence / 100).toFixed(2)} each`] : null));
  return [
    ...told,
    shelf.stock.length === 0 ? inset(make('p', {}, 'Nothing is set, so nothing limits how many are confirmed.')) : null,
    form({
      id: 'set-stock', page, submit: 'Set how many there are',
      send: async (entered) => {
        await page.api.put('api/rewards/stock', {
          period, reward: entered.reward, stock: whole(entered.stock),
          ...(entered.budget ? { budgetPence: pence(entered.budget), costPence: pence(entered.cost) } : {}),
        });
        await again('It is set.');
      },
    },
    text('reward', 'What', { value: shelf.stock[0]?.reward ?? 'a goody bag' }),
    text('stock-number', 'How many', { name: 'stock', inputmode: 'numeric', class: 'govuk-input govuk-input--width-5', value: shelf.stock[0]?.stock ?? '' }),
    text('budget', 'Budget in pounds (optional)', { inputmode: 'decimal', class: 'govuk-input govuk-input--width-5' }),
    text('cost', 'Cost of one in pounds', { inputmode: 'decimal', class: 'govuk-input govuk-input--width-5', hint: 'Asked for with a budget only.' })),
  ].filter(Boolean);
}

function whole(words) {
  return /^\d+$/.test(words) ? Number(words) : words;
}

function pence(pounds) {
  return /^\d+([.,]\d{1,2})?$/.test(pounds) ? Math.round(Number(pounds.replace(',', '.')) * 100) : pounds;
}

function quarters(now) {
  const ids = [];
  for (let id = quarterBefore(now); ids.length < 4; id = quarterBefore(id)) {
    ids.push(id);
  }
  return ids.map((id) => [id, quarterWords(id)]);
}
