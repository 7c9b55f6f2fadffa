import { make } from './elements.js';
import { Refused, Unreachable } from './api.js';

function notice(heading, paragraphs, ...actions) {
  return make('div', { class: 'notice' },
    make('h1', { tabindex: '-1' }, heading),
    ...paragraphs.map((words) => make('p', {}, words)),
    actions.length > 0 ? make('div', { class: 'govuk-button-group' }, ...actions) : null);
}

function button(words, pressed) {
  return make('button', { type: 'button', onclick: pressed }, words);
}

export function loading(words) {
  return make('div', { class: 'notice' }, make('p', { class: 'waiting' }, words));
}

export function signedOut(signIn, leaving = false) {
  return notice(leaving ? 'You are signed out' : 'Your work with evidence, recognised', [
    leaving ? 'Laurel has forgotten your sign-in. On a shared computer, sign out of your organisation’s account too.' : '',
    'Laurel keeps track of what you do with evidence: reading it, trying it, discussing it, reflecting on it. '
      + 'Here you see your badges, your points and what would bring the next badge.',
    'Only you see this page. Nothing on it is used for appraisal, capability, probation, allocation of work, absence or pay.',
  ].filter(Boolean), button('Sign in', signIn));
}

const HOME = () => make('a', { href: '#my-badges' }, 'Back to my badges');

export function noSuchPage() {
  return notice('There is no such page', ['The address may be mistyped, or the page may have moved. The menu leads to all that are yours.'], HOME());
}

export function notYours() {
  return notice('This page is not yours to see', ['It is for people with another part in the scheme. If you think that it should be yours, ask your link officer.'], HOME());
}

export function notBegun(again) {
  return notice('Not started yet', ['Your organisation has not gone live. Actions are already kept, so that nothing you do now is lost. '
    + 'Nobody is shown or written to until your organisation has talked it over with its staff and goes live.',
  'Your link officer knows when it starts. What you want to be e-mailed about you can already choose.'],
  button('Try again', again), make('a', { href: '#mail' }, 'E-mail choices'));
}

/** What to show for a failure: what happened, and what can be done. */
export function failure(problem, again, signIn) {
  if (problem instanceof Unreachable) {
    return notice(navigator.onLine ? 'Laurel does not answer' : 'You are offline', [
      navigator.onLine
        ? 'Your network may be down, or Laurel may be. Nothing that you did is lost.'
        : 'This page needs a connection. It tries again by itself as soon as there is one.',
    ], button('Try again', again));
  }
  if (problem instanceof Refused) {
    return refusal(problem, again, signIn);
  }
  console.error(problem);
  return notice('Something went wrong', ['Laurel could not show this page. Nothing that you did is lost.'],
    button('Try again', again));
}

function refusal(problem, again, signIn) {
  const said = problem.message ? [problem.message] : [];
  if (problem.status === 401) {
    return notice('Your sign-in has ended', ['For your privacy it ends after a while.'], button('Sign in again', signIn));
  }
  switch (problem.code) {
    case 'unknown-person':
      return notice('Laurel does not know you yet', [...said,
        'Your sign-in worked, but your address is not in the list of people of your organisation. '
          + 'Ask your link officer to add it. Actions that came in for you are kept, and count then.']);
    case 'baseline':
      return notice('Not started yet', [...said,
        'Actions are already kept, so that nothing you do now is lost. Nobody is shown or written to until your '
          + 'organisation has talked it over with its staff and goes live.'], button('Try again', again));
    case 'not-your-team':
      return notice('This board is not yours to see', [...said], HOME());
    case 'not-found':
      return notice('There is no such thing here', [...said], HOME());
    default:
      return notice(problem.status === 403 ? 'This is not yours to see' : 'Something went wrong', [...said, 'Nothing that you did is lost.'], button('Try again', again));
  }
}

/** The provider did not sign the person in. */
export function signInFailed(problem, signIn) {
  console.error(problem);
  return notice('Signing in did not work', [
    'Your organisation’s sign-in did not answer as it should. If it happens again, tell your link officer.',
  ], button('Sign in', signIn));
}
