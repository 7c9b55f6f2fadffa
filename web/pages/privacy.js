import { inset, make, section, table } from '../elements.js';

const KEPT = [
  ['What you did, points and badges', 'The registration year that is on (December to November) and three before'],
  ['What an e-mail was about and what became of it', '400 days'],
  ['Who did or looked at what (the audit)', '1,100 days'],
  ['Reports with a mistake in them', '90 days after they were dealt with'],
  ['Reports on their way, for sending again', '14 days'],
  ['Lists of staff that were sent in', '7 days'],
  ['Copies for recovery', '35 days'],
  ['Your profile and your choices', 'Until you are erased'],
];

/** What is kept and why, for everybody, signed in or not. A draft that the organisation makes its own. */
export function show() {
  const list = (...lines) => make('ul', {}, ...lines.map((line) => make('li', {}, line)));
  return [
    make('h1', { tabindex: '-1' }, 'Privacy notice'),
    make('p', { class: 'lead' }, 'Laurel recognises what staff do to bring evidence into their practice. This notice says what it keeps about you, and what '
      + 'you can do about it.'),
    inset('Nothing in Laurel is used for appraisal, capability, probation, allocation of work, absence or pay. Nobody is shown a bottom place.'),
    section('who', 'Who is responsible',
      make('p', {}, 'Your council. Its data protection officer answers questions, and its link officer for evidence runs Laurel day by day. Who keeps the '
        + 'service going does so on the council’s behalf and for nothing else.')),
    section('what', 'What is kept, and where it comes from',
      list(
        'Who you are at work: name, work address, team, role, and the names by which other systems know you. From your council’s list of staff.',
        'What you did with evidence: the type of action, when, and which resource or topic. From the systems that you use for learning, by themselves.',
        'What follows from it: points and badges.',
        'What you chose yourself: e-mails, days away, a goal, notes about renewing.',
        'What was sent to you by e-mail and whether it arrived. Not whether you opened it.'),
      make('p', {}, 'Of CPD records and reflections Laurel gets an id, tags and a date. Their text never leaves the system that you write it in.')),
    section('why', 'Why, and on what ground',
      make('p', {}, 'To thank people, to show them their own progress, and to help the council learn what supports good practice. The council does this as a part of '
        + 'its public task, and weighs it against your interests in an assessment that you may ask to see. It is not based on consent, because staff '
        + 'can’t be expected to say no freely; so you have a right to object, and a button for it.')),
    section('sees', 'Who can see it',
      list(
        'You: everything.',
        'Champions: badges and points of the teams that they encourage, and what you report yourself, so that they can agree to it. Never other '
          + 'titles or times.',
        'The link officer: the organisation, in order to run it.',
        'When one of them opens your record, reads what you wrote, or sees your name in a list of people who are singled out, that is noted, and '
          + 'you can see it.',
        'Managers and colleagues: nothing, unless you chose to be on a board or to show a badge.',
        'Nobody outside. Nothing is sold, shared or used to train anything.')),
    section('kept', 'How long it is kept',
      table('Times of keeping', [['What'], ['How long']], KEPT),
      make('p', {}, 'Your council can set other times.')),
    section('rights', 'What you can do',
      list(
        'See it all and take it along, at once.',
        'Have put right what is wrong: write to the link officer.',
        'Object: nothing about you is counted from then on. It needs no reason.',
        'Ask to be erased. You get an answer within a month.',
        'Stop e-mails, by kind or altogether.'),
      make('p', {}, 'All of these are under ', make('a', { href: '#about-me' }, 'What is held about me'), ' and ',
        make('a', { href: '#mail' }, 'E-mail choices'), ', once you are signed in. Nothing that you choose there has any consequence at work.'),
      make('p', {}, 'No decision with consequences for you is made by a machine alone. If you are not content with an answer, you can complain to the Information '
        + 'Commissioner’s Office: ', make('a', { href: 'https://ico.org.uk/make-a-complaint/', rel: 'noreferrer' }, 'ico.org.uk'), '.')),
    section('cookies', 'On this page',
      make('p', {}, 'No cookie follows you, nothing is loaded from elsewhere, and nothing counts your visits. Your sign-in stays in the page’s memory and ends with it.')),
  ];
}
