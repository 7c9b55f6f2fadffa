import { choice, make, say, table } from '../elements.js';
import { loading } from '../notices.js';
import { MECHANISMS, number } from '../words.js';
import { lastYears } from '../years.js';

/** Told apart by more than their colour: each has a stroke of its own in the chart's key and its name in the table. */
const COLOURS = { light: ['#17573a', '#c8731a', '#3b5ba5', '#8a3a6b'], dark: ['#93d6b1', '#f0b469', '#a6bdf5', '#e6a3cb'] };

/** My points over the months of a registration year, as a chart and as a table of the same numbers. */
export function show({ me, api, fail }) {
  const shown = make('div', {});
  let turn = 0;
  const load = async (year) => {
    const mine = ++turn;
    shown.replaceChildren(loading('Fetching your points …'));
    let content;
    try {
      content = await months(await api.get('api/me/points', { year }));
    } catch (problem) {
      content = [fail(problem, () => load(year))];
    }
    if (mine === turn) {
      shown.replaceChildren(...content);
    }
  };
  const years = lastYears(me);
  load(years[0][0]);
  return [
    make('h1', { tabindex: '-1' }, 'My points, month by month'),
    choice('points-year', 'Registration year', years, years[0][0], load),
    shown,
    make('p', { class: 'muted' }, 'Points only ever come from what you do with evidence, and quiet months are nothing to worry about. '
      + 'They are never used for appraisal, capability, probation, allocation of work, absence or pay.'),
  ];
}

async function months(year) {
  say(`${number(year.total)} ${year.total === 1 ? 'point' : 'points'} from ${year.yearWords}`);
  return [
    make('p', { class: 'total' }, make('strong', {}, number(year.total)), ` ${year.total === 1 ? 'point' : 'points'} from ${year.yearWords}`),
    year.total > 0 ? await chart(year) : make('p', {}, 'No points in these months yet.'),
    table('Points by month and mechanism',
      [['Month'], ...MECHANISMS.map(([, name]) => [name, 'number']), ['All', 'number']],
      year.months.map((month) => [month.words, ...MECHANISMS.map(([id]) => number(month.byMechanism[id] ?? 0)), number(month.total)])),
  ];
}

/** The table says the same, so the chart is a picture with one name. */
async function chart(year) {
  const Chart = await library();
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = getComputedStyle(document.documentElement).getPropertyValue('--govuk-text-colour').trim() || (dark ? '#e9eeea' : '#0b0c0c');
  const canvas = make('canvas', { role: 'img', 'aria-label': `Points by month and mechanism from ${year.yearWords}. The table below has the same numbers.` });
  const box = make('div', { class: 'chart' }, canvas);
  const draw = () => new Chart(canvas, {
    type: 'bar',
    data: {
      labels: year.months.map((month) => month.words.replace(/^(\w{3})\w* \d\d(\d\d)$/, '$1 $2')),
      datasets: MECHANISMS.map(([id, name], at) => ({
        label: name,
        data: year.months.map((month) => month.byMechanism[id] ?? 0),
        backgroundColor: COLOURS[dark ? 'dark' : 'light'][at],
        borderColor: dark ? '#121814' : '#fbfaf6',
        borderWidth: 1,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      color: ink,
      scales: { x: { stacked: true, ticks: { color: ink }, grid: { display: false } }, y: { stacked: true, beginAtZero: true, ticks: { color: ink, precision: 0 } } },
      plugins: { legend: { position: 'bottom', labels: { color: ink } } },
    },
  });
  requestAnimationFrame(() => box.isConnected && draw());
  return box;
}

let loaded = null;

/** Chart.js, fetched when the first chart is drawn. */
function library() {
  loaded ??= new Promise((resolve, reject) => {
    const script = make('script', { src: 'vendor/chartjs/chart.js' });
    script.addEventListener('load', () => resolve(window.Chart), { once: true });
    script.addEventListener('error', () => {
      loaded = null;
      reject(new Error('Chart.js could not be fetched'));
    }, { once: true });
    document.head.append(script);
  });
  return loaded;
}
