import { part } from './api.js';
import { make, say } from './elements.js';
import { file, form } from './forms.js';
import { number } from './words.js';

const EVERY = 1_500;
const PAUSE = 250;

/** A form that takes a file of a kind, and goes on to `address` with it. */
export function choose(page, { kind, address, label, hint, accept }) {
  const told = make('p', { role: 'status' });
  return form({
    id: 'choose', page, submit: 'Look at it',
    check: (entered) => faultsOf(kind, entered[kind]),
    send: async (entered) => {
      const begun = await upload(page.api, kind, entered[kind][0], (share) => {
        told.textContent = `${number(share * 100)}% of the file is there.`;
      });
      page.go(`${address}/${begun.id}`);
    },
  }, file(kind, label, { accept, hint }), told);
}

/** Sends a file in parts that a slow line can carry, and gives the upload. `told(share)` hears how much of it is there, from 0 to 1. */
async function upload(api, kind, file, told) {
  const begun = await api.post('api/imports', { kind, name: file.name });
  const parts = Math.max(1, Math.ceil(file.size / begun.largestPart));
  for (let at = 0; at < parts; at += 1) {
    await api.putFile(`api/imports/${part(begun.id)}/parts/${at + 1}`, file.slice(at * begun.largestPart, (at + 1) * begun.largestPart));
    told((at + 1) / parts);
  }
  return begun;
}

/** What is at fault with a choice of one file, before it is sent. */
function faultsOf(field, files, most = 48_000_000) {
  if (files.length === 0) {
    return [{ field, message: 'Choose the file.' }];
  }
  return files[0].size > most
    ? [{ field, message: `The file has ${number(files[0].size / 1e6)} MB, and ${number(most / 1e6)} MB can be loaded. Split it by time.` }]
    : [];
}

/**
 * An element that says how far an upload is, and asks again while it is on the page; `finished()` is called once it is done.
 */
export function waiting(page, id, words, finished) {
  const line = make('p', { class: 'waiting', role: 'status' }, words);
  const bar = make('progress', { max: '1', 'aria-label': 'How much is done', hidden: true });
  const box = make('div', { id: 'running' }, line, bar,
    make('p', {}, 'You can leave this page: it goes on by itself, and this address shows how it went.'));
  const ask = async () => {
    if (!box.isConnected) {
      return;
    }
    try {
      const { state, progress } = await page.api.get(`api/imports/${part(id)}`);
      if (state === 'done') {
        finished();
        return;
      }
      if (state === 'waiting' && progress) {
        line.textContent = 'Another file of this provider is being taken in. This one follows.';
      }
      if (progress?.all > 0) {
        bar.hidden = false;
        bar.value = progress.sent / progress.all;
        line.textContent = `${number(progress.sent)} of ${number(progress.all)} actions are sent.`;
      }
    } catch (problem) {
      box.replaceChildren(page.fail(problem, page.again));
      return;
    }
    setTimeout(ask, EVERY);
  };
  setTimeout(ask, EVERY);
  return box;
}

/**
 * Questions of who is meant, one for each of `asked`: {name, hint, candidates, chosen, changed}. The answers are those who might be,
 * nobody, or somebody else, who is found by name; `changed` hears of each.
 */
export function whoIs(page, id, asked) {
  return make('ul', { class: 'actions-list', id }, ...asked.map((each, at) => make('li', {}, question(page, `${id}-${at}`, each))));
}

const called = (each) => `${each.name} (${each.team}, ${each.person})`;

function question(page, id, { name, hint, candidates, chosen, changed }) {
  const others = search(page, `${id}-other`, changed);
  const pick = make('select', { id, 'aria-describedby': hint ? `${id}-hint` : null, onchange: () => {
    others.hidden = pick.value !== '?';
    changed(pick.value === '?' ? '' : pick.value);
    if (pick.value === '?') {
      others.querySelector('input').focus();
    }
  } },
  make('option', { value: '', selected: chosen === '' }, 'Nobody here: leave out'),
  ...candidates.map((each) => make('option', { value: each.person, selected: each.person === chosen }, called(each))),
  make('option', { value: '?' }, 'Somebody else'));
  return make('div', { class: 'choice' }, make('label', { for: id }, `Who is ${name}?`),
    hint ? make('div', { id: `${id}-hint`, class: 'govuk-hint' }, hint) : null, pick, others);
}

/** Finds people by a part of their name while it is typed, to choose one of. */
function search(page, id, changed) {
  const found = make('div', {});
  let turn = 0;
  const look = async () => {
    const asked = ++turn;
    const words = input.value.trim();
    if (words.length < 2) {
      found.replaceChildren();
      return;
    }
    let content;
    try {
      const { people } = await page.api.get('api/people', { search: words, limit: 20 });
      content = people.length === 0 ? make('p', { class: 'muted' }, 'Nobody with this name is in the list of people.')
        : make('div', {}, make('label', { for: `${id}-found` }, 'Which of them'),
          make('select', { id: `${id}-found`, onchange: (event) => changed(event.target.value) },
            make('option', { value: '' }, 'Choose'),
            ...people.map((each) => make('option', { value: each.id }, called({ ...each, person: each.id })))));
      say(people.length === 1 ? '1 person found' : `${people.length} people found`);
    } catch (problem) {
      content = page.fail(problem, look);
    }
    if (asked === turn) {
      found.replaceChildren(content);
    }
  };
  let timer;
  const input = make('input', { id, class: 'govuk-input', type: 'text', maxlength: '60', autocomplete: 'off', spellcheck: 'false', oninput: () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  } });
  return make('div', { hidden: true }, make('label', { for: id }, 'A part of their name'), input, found);
}

/** Where to go when a file is in: to what comes next. */
export function onward() {
  return make('p', {}, make('a', { href: '#start' }, 'Getting started: what comes next'));
}

/** Lines that could not be taken, each with what to do about it. */
export function refusedRows(lines) {
  return lines.map((bad) => [bad.line === 0 ? '' : String(bad.line), bad.field, bad.wrong, bad.instead]);
}

export const REFUSED_COLUMNS = [['Line'], ['Column'], ['What is wrong'], ['What to do']];
