import { part, saveAs } from '../api.js';
import { csv } from '../csv.js';
import { choice, make, say, second } from '../elements.js';
import { MECHANISMS, monthBefore, number, share } from '../words.js';
import { loading } from '../notices.js';

const ORGANISATION = 'organisation';

export function show({ me, api, fail }) {
  return new BoardView(me, api, fail).elements();
}

/** The boards that this person may see, one at a time: by team, period and mechanism. */
class BoardView {
  #me;
  #api;
  #fail;
  #chosen;
  #shown = make('div', { class: 'board' });
  #asked = 0;

  constructor(me, api, fail) {
    this.#me = me;
    this.#api = api;
    this.#fail = fail;
    const own = me.person.boards.includes(me.person.team) ? me.person.team : me.person.boards[0];
    this.#chosen = { team: own, period: 'month', mechanism: '' };
  }

  /** The view's elements; what they show follows. */
  elements() {
    this.#load();
    return [
      make('h1', { tabindex: '-1' }, 'Boards'),
      make('form', { class: 'choices', onsubmit: (event) => event.preventDefault() },
        choice('board-team', 'Team', this.#me.person.boards.map((team) => [team, team === ORGANISATION ? 'All teams, compared' : team]),
          this.#chosen.team, (team) => this.#choose({ team })),
        choice('board-period', 'Period', this.#periods(), this.#chosen.period, (period) => this.#choose({ period })),
        choice('board-mechanism', 'Mechanism', [['', 'All'], ...MECHANISMS.map(([id, name]) => [id, name])],
          this.#chosen.mechanism, (mechanism) => this.#choose({ mechanism }))),
      this.#shown,
      make('p', { class: 'muted' }, 'A board names the top third at most, ten people at most, and nobody in a team of fewer than '
        + 'ten. Teams of fewer than five are not shown. A board is for saying thank you, never for appraisal, capability, '
        + 'probation, allocation of work, absence or pay.'),
    ];
  }

  #periods() {
    const { month, quarter, year } = this.#me.periods;
    const [before, beforeWords] = monthBefore(month.period);
    return [
      ['month', `This month: ${month.words}`],
      [before, `Last month: ${beforeWords}`],
      ['quarter', `This quarter: ${quarter.words}`],
      ['year', `This registration year: ${year.words}`],
    ];
  }

  #choose(choice) {
    this.#chosen = { ...this.#chosen, ...choice };
    this.#load();
  }

  async #load() {
    const turn = ++this.#asked;
    const { team, period, mechanism } = this.#chosen;
    this.#shown.replaceChildren(loading('Fetching the board …'));
    let content;
    try {
      const board = await this.#api.get(`api/boards/${part(team)}`, { period, mechanism });
      content = [...(team === ORGANISATION ? teams(board) : people(board)), download(board, team)];
      say(`Board of ${heading(board)}: ${board.standings.length === 0 ? (board.note ?? 'nobody to show') : `${board.standings.length} shown`}`);
    } catch (problem) {
      content = [this.#fail(problem, () => this.#load())];
    }
    if (turn === this.#asked) {
      this.#shown.replaceChildren(...content);
    }
  }
}

function heading(board) {
  const mechanism = MECHANISMS.find(([id]) => id === board.mechanism);
  const what = board.team && board.team !== ORGANISATION ? board.team : 'All teams';
  return `${what}, ${board.periodWords}${mechanism ? `, ${mechanism[1].toLowerCase()}` : ''}`;
}

/** What is shown and nothing else, for a spreadsheet. */
function download(board, team) {
  if (board.standings.length === 0) {
    return '';
  }
  const rows = team === ORGANISATION
    ? [['Place', 'Team', 'Active', 'Points a head'], ...board.standings.map((row) => [row.place, row.team, share(row.active), row.pointsPerHead])]
    : [['Place', 'Name', 'Points'], ...board.standings.map((row) => [row.place, row.name, row.points])];
  return second('Download as a spreadsheet (CSV)', () => {
    saveAs(`board-${team.replace(/[^\p{L}\p{N}-]+/gu, '-')}-${board.period}.csv`, new Blob([csv([[heading(board)], ...rows])], { type: 'text/csv' }));
    say('The board was downloaded.');
  });
}

function people(board) {
  const facts = [
    board.people === undefined ? null : ['People', number(board.people)],
    board.active ? ['Active', share(board.active)] : null,
    board.pointsPerHead === undefined ? null : ['Points a head', number(board.pointsPerHead)],
  ].filter(Boolean);
  return [
    make('h2', {}, heading(board)),
    facts.length > 0 ? make('dl', { class: 'facts' }, ...facts.map(([term, value]) => make('div', {}, make('dt', {}, term), make('dd', {}, value)))) : null,
    board.note ? make('p', { class: 'note' }, board.note) : null,
    board.standings.length > 0
      ? standings('People in order of points', ['Place', 'Name', 'Points'],
        board.standings.map((row) => [row.place, row.name, number(row.points)]))
      : null,
  ].filter((part) => part !== null);
}

function teams(board) {
  return [
    make('h2', {}, heading(board)),
    board.note ? make('p', { class: 'note' }, board.note) : null,
    board.standings.length > 0
      ? standings('Teams in order of the share of people active, then of points a head', ['Place', 'Team', 'Active', 'Points a head'],
        board.standings.map((row) => [row.place, row.team, share(row.active), number(row.pointsPerHead)]))
      : null,
  ].filter((part) => part !== null);
}

function standings(caption, headings, rows) {
  return make('table', { class: 'standings' },
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...headings.map((words, at) => make('th', { scope: 'col', class: at > 1 ? 'figure' : undefined }, words)))),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map((value, at) =>
      at === 1
        ? make('th', { scope: 'row' }, String(value))
        : make('td', { class: at > 1 ? 'figure' : 'place' }, String(value)))))));
}
