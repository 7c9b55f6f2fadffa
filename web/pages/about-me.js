import { done, facts, inset, make, more, second, section } from '../elements.js';
import { moment } from '../words.js';

/** What is held about whoever is signed in: to read, to take along, to object to, to have erased. */
export async function show(page) {
  const [held, { looks }] = await Promise.all([page.api.get('api/me/held'), page.api.get('api/me/looked')]);
  return [
    make('h1', { tabindex: '-1' }, 'What is held about me'),
    make('p', { class: 'lead' }, 'Everything that Laurel holds about you, where it comes from, who can see it, and what you can do about it.'),
    inset(held.never),
    section('parts', 'What is held', ...held.parts.map(part)),
    looked(looks),
    take(page),
    objection(page, held),
    erasure(page, held),
  ];
}

function part({ name, what, from, why, seenBy, kept }) {
  return more(name, facts(['What', what], ['From', from], ['Why', why], ['Who can see it', seenBy], ['Kept', kept]));
}

const SHOWN = {
  quiet: 'was shown you among those who may need a hand',
  person: 'opened what the directory has of you',
  candidates: 'was shown you among those who qualified for a badge',
  doubts: 'read what you said is wrong',
  reports: 'read what you reported yourself',
  erasures: 'was shown that you asked to be erased',
};

function looked(looks) {
  return section('looks', 'Who looked at me',
    make('p', {}, 'It is written down when somebody opens your record, reads what you wrote, or sees your name in a list of people who may need a '
      + 'hand, who qualified for a badge or who asked to be erased. Boards and the search for colleagues are not written down.'),
    looks.length === 0
      ? make('p', {}, 'Nobody has looked.')
      : make('ul', {}, ...looks.map(({ at, by, what }) => make('li', {},
        `${moment(at)}: ${by ?? 'somebody who is not here any more'} ${SHOWN[what] ?? 'was shown you'}.`))));
}

function take(page) {
  const told = make('div', {});
  const save = (address, name) => async () => {
    try {
      await page.api.save(address, name);
      told.replaceChildren(done(`It is saved as ${name}.`));
    } catch (problem) {
      told.replaceChildren(page.fail(problem, save(address, name)));
    }
  };
  return section('export', 'Take it along',
    make('p', {}, 'You can save everything at once: as a page to read, or as data (JSON) for another program.'),
    make('div', { class: 'govuk-button-group' },
      make('button', { type: 'button', id: 'save-page', onclick: save('api/me/export?format=html', 'what-laurel-holds.html') }, 'Save as a page'),
      second('Save as data', save('api/me/export', 'what-laurel-holds.json'), { id: 'save-data' })),
    told);
}

/** Sends a wish once, and shows the page anew with what came of it, or what stood in the way. */
function wish(page, words, address, body, after) {
  const told = make('div', {});
  const send = async () => {
    button.setAttribute('aria-disabled', 'true');
    try {
      await page.api.put(address, body);
      after(told);
    } catch (problem) {
      button.removeAttribute('aria-disabled');
      told.replaceChildren(page.fail(problem, send));
    }
  };
  const button = second(words, send);
  return [button, told];
}

function objection(page, held) {
  const objects = held.objectsSince !== null;
  const place = section('objection', 'Count nothing about me');
  const fill = (since) => place.replaceChildren(
    make('h2', { id: 'objection-heading' }, 'Count nothing about me'),
    ...(since === null ? [
      make('p', {}, 'You may object to being counted, without a reason and without asking anybody. From then on nothing that you do is '
        + 'kept, you are on no board, and no e-mail gives you advice. Your access stays, and so do the badges you have.'),
      make('p', {}, 'You can take it back whenever you like. What you did in between is then not there to be counted.'),
      ...wish(page, 'Count nothing about me', 'api/me/objection', { objects: true }, () => changed(true)),
    ] : [
      inset(`Nothing about you is counted since ${moment(since)}.`),
      ...wish(page, 'Count what I do again', 'api/me/objection', { objects: false }, () => changed(false)),
    ]));
  const changed = async (now) => {
    fill(now ? new Date().toISOString() : null);
    place.append(done(now ? 'Nothing about you is counted from now on.' : 'What you do counts again from now on.'));
  };
  fill(objects ? held.objectsSince : null);
  return place;
}

function erasure(page, held) {
  const place = section('erasure', 'Have it erased');
  const fill = (asked) => place.replaceChildren(
    make('h2', { id: 'erasure-heading' }, 'Have it erased'),
    ...(asked === null ? [
      make('p', {}, 'You can ask for everything about you to be erased: what you did, points, badges, choices. It can’t be brought back. The '
        + 'link officer of your organisation does it, and tells you; by law you get an answer within a month.'),
      ...wish(page, 'Ask to be erased', 'api/me/erasure', { asks: true }, () => changed(true)),
    ] : [
      inset(`You asked for it on ${moment(asked)}. Your link officer sees that you did.`),
      ...wish(page, 'I no longer want that', 'api/me/erasure', { asks: false }, () => changed(false)),
    ]));
  const changed = (now) => {
    fill(now ? new Date().toISOString() : null);
    place.append(done(now ? 'Your link officer sees now that you ask to be erased.' : 'It is taken back. Nothing is erased.'));
  };
  fill(held.erasureAsked);
  return place;
}
