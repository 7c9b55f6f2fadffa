import { choice, inset, make, more, table } from '../elements.js';
import { percent, sharesOverMonths } from '../shares.js';
import { MECHANISMS, monthWords, number, told } from '../words.js';

/** Service areas over the last twelve months, in numbers alone. */
export async function show({ api }) {
  const { months } = await api.get('api/trends');
  const areas = [...new Set(months.flatMap((month) => month.serviceAreas.map((area) => area.serviceArea)))].sort();
  const shown = make('div', { id: 'trends' }, ...ofAll(months));
  const choose = (area) => shown.replaceChildren(...(area === '*' ? ofAll(months) : ofOne(months, area)));
  return [
    make('h1', { tabindex: '-1' }, 'Trends'),
    make('p', {}, 'How many people of each service area did something with evidence, month by month. Numbers of fewer than five people '
      + 'are not told, nor any from which one could be worked out.'),
    areas.length > 0
      ? make('form', { class: 'choices', onsubmit: (event) => event.preventDefault() },
        choice('trends-area', 'Service area', [['*', 'The whole organisation'], ...areas.map((area) => [area, area || 'No service area given'])], '*', choose))
      : inset(make('p', {}, 'No service area is large enough to be told apart. What follows is the whole organisation.')),
    shown,
    more('What these numbers say, and what not', make('p', {}, 'Compare an area with its own past before comparing it with another: areas differ in '
      + 'what they do and in what is recorded. More activity is not better practice; most studies of such schemes are from health care, and their effects are modest.')),
  ];
}

function ofAll(months) {
  return part('The whole organisation', 'the organisation', months.map((month) => [month.month, month]));
}

function ofOne(months, area) {
  const name = area || 'No service area given';
  return part(name, name, months.map((month) => [month.month, month.serviceAreas.find((one) => one.serviceArea === area)]));
}

function part(name, whose, months) {
  return [
    ...sharesOverMonths(whose, months.map(([month, row]) => row
      ? { month, people: row.people, active: percent(row.active.number, row.people), mechanisms: row.mechanisms }
      : { month })),
    rows(`${name}, by month`, months),
  ];
}

function rows(caption, months) {
  return table(caption, [['Month'], ['People', 'number'], ['Active', 'number'], ['Share', 'number'], ...MECHANISMS.map(([, name]) => [name, 'number'])],
    months.map(([month, row]) => row
      ? [monthWords(month), number(row.people), told(row.active), share(row), ...MECHANISMS.map(([id]) => told(row.mechanisms[id]))]
      : [monthWords(month), '', 'told with the others', '', ...MECHANISMS.map(() => '')]));
}

function share({ people, active }) {
  const exact = percent(active.number, people);
  return exact === null ? '' : `${Math.round(exact)}%`;
}
