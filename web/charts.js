import { make } from './elements.js';

/**
 * How the lines and bars of a chart are told apart, in their order: a colour for light and one for dark, and for those
 * who don't see these apart the dashes and points of a line and the hatching of a bar.
 */
const LOOKS = [
  { light: '#17573a', dark: '#93d6b1', dash: [], point: 'circle', hatch: [] },
  { light: '#b5600c', dark: '#f0b469', dash: [8, 4], point: 'triangle', hatch: [[0, 8, 8, 0]] },
  { light: '#3b5ba5', dark: '#a6bdf5', dash: [2, 3], point: 'rect', hatch: [[0, 4, 8, 4]] },
  { light: '#8a3a6b', dark: '#e6a3cb', dash: [12, 3, 2, 3], point: 'rectRot', hatch: [[0, 8, 8, 0], [0, 0, 8, 8]] },
  { light: '#4b5951', dark: '#b4c0b8', dash: [5, 2, 1, 2, 1, 2], point: 'star', hatch: [[4, 0, 4, 8]] },
];

/** On a screen that is dark, and so never on paper: the same condition as in laurel.css. */
const DARK = window.matchMedia('screen and (prefers-color-scheme: dark)');

/** The charts that are on the page, with what paints each anew. */
const drawn = new Map();

/** Bars that stand on one another. `series` are {name, values}, a value a label. */
export function bars(name, labels, series) {
  return picture(name, (paper) => ({
    type: 'bar',
    data: { labels, datasets: series.map((one, at) => ({ label: one.name, data: one.values, ...bar(at, paper) })) },
    options: options(paper, { stacked: true }, {}),
  }));
}

/**
 * Lines of percentages. `series` are {name, look, values}, of which the first is the widest and lies under the others, so that equal ones
 * are all seen. A value that is null is a gap: nothing is drawn there, and nothing leads across.
 */
export function lines(name, labels, series) {
  const percent = (value) => `${Math.round(value)}%`;
  return picture(name, (paper) => ({
    type: 'line',
    data: { labels, datasets: series.map((one) => ({ label: one.name, data: one.values, spanGaps: false, ...line(one.look, paper) })).reverse() },
    options: options(paper, { ticks: { callback: percent } }, {
      legend: { reverse: true, labels: { usePointStyle: true } },
      tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${percent(parsed.y)}` } },
    }),
  }));
}

/** A picture of numbers that stand in a table beside it: one name for those who can't see it. It is drawn once its library is there. */
function picture(name, configure) {
  const canvas = make('canvas', { role: 'img', 'aria-label': name });
  const box = make('div', { class: 'chart' }, canvas);
  library().then((Chart) => requestAnimationFrame(() => box.isConnected && draw(Chart, canvas, configure)),
    () => box.replaceWith(make('p', { class: 'muted' }, 'The chart could not be fetched. The table has its numbers.')));
  return box;
}

function draw(Chart, canvas, configure) {
  for (const chart of drawn.keys()) {
    if (!chart.canvas?.isConnected) {
      chart.destroy();
      drawn.delete(chart);
    }
  }
  const chart = new Chart(canvas, configure(paper(DARK.matches)));
  drawn.set(chart, (dark) => {
    const { data, options: own } = configure(paper(dark));
    Object.assign(chart, { data, options: own });
    chart.resize();
    chart.update('none');
  });
}

function repaint(dark) {
  drawn.forEach((paint, chart) => chart.canvas?.isConnected && paint(dark));
}

DARK.addEventListener('change', () => repaint(DARK.matches));
window.addEventListener('beforeprint', () => repaint(false));
window.addEventListener('afterprint', () => repaint(DARK.matches));

/** What a chart is drawn on and with. */
function paper(dark) {
  return { dark, ink: dark ? '#e9eeea' : '#0b0c0c', ground: dark ? '#121814' : '#fbfaf6', rule: dark ? '#36423b' : '#d9ded9' };
}

function options({ ink, rule }, y, plugins) {
  return {
    animation: false,
    maintainAspectRatio: false,
    color: ink,
    scales: {
      x: { stacked: y.stacked, ticks: { color: ink }, grid: { display: false }, border: { color: rule } },
      y: { ...y, beginAtZero: true, ticks: { color: ink, precision: 0, ...y.ticks }, grid: { color: rule }, border: { color: rule } },
    },
    plugins: { ...plugins, legend: { ...plugins.legend, position: 'bottom', labels: { color: ink, ...plugins.legend?.labels } } },
  };
}

function line(at, { dark }) {
  const { dash, point, ...colours } = LOOKS[at];
  const colour = dark ? colours.dark : colours.light;
  return { borderColor: colour, backgroundColor: colour, borderDash: dash, borderWidth: at === 0 ? 5 : 2, pointStyle: point, pointRadius: at === 0 ? 6 : 4, pointBorderWidth: 2 };
}

function bar(at, { dark, ground }) {
  const { hatch, ...colours } = LOOKS[at];
  return { backgroundColor: hatched(dark ? colours.dark : colours.light, ground, hatch), borderColor: ground, borderWidth: 1 };
}

/** A colour with lines of the ground through it. */
function hatched(colour, ground, hatch) {
  const tile = make('canvas', { width: 8, height: 8 });
  const pen = tile.getContext('2d');
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = ground;
  hatch.forEach(([fromX, fromY, toX, toY]) => {
    pen.moveTo(fromX, fromY);
    pen.lineTo(toX, toY);
  });
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
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
