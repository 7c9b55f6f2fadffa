import { make, section } from '../elements.js';

const CONTENTS = [
  'change colours, contrast and text size with the browser’s or the device’s settings, light or dark',
  'zoom in up to 400% without text spilling off the screen',
  'get to and use everything with a keyboard alone',
  'use speech recognition and a screen reader',
];

/** How accessible the page is and what to do where it is not, as the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask for. */
export function show() {
  return [
    make('h1', { tabindex: '-1' }, 'Accessibility statement'),
    make('p', { class: 'lead' }, 'This statement is about the Laurel page and the e-mails that Laurel sends.'),
    make('p', {}, 'As many people as possible should be able to use it. You should be able to:'),
    make('ul', {}, ...CONTENTS.map((words) => make('li', {}, words))),
    make('p', {}, 'AbilityNet has advice on making a device easier to use if you have a disability: ',
      make('a', { href: 'https://mcmw.abilitynet.org.uk/', rel: 'noreferrer' }, 'My Computer My Way'), '.'),
    section('how', 'How accessible it is',
      make('p', {}, 'The page is made to conform to the Web Content Accessibility Guidelines 2.2, level AA. It has not been audited by '
        + 'an independent expert, so no conformance is claimed here. Each version is checked by software before it is released: every page, light '
        + 'and dark, at 320 and at 1280 pixels of width.'),
      make('p', {}, 'We know of these limits: charts are pictures, and the table below each has its numbers; wide tables are '
        + 'scrolled sideways within themselves on narrow screens.')),
    section('tell', 'If something does not work for you',
      make('p', {}, 'Tell the link officer of your organisation: what you wanted to do, and with which device and software. You can also ask them for '
        + 'anything that is shown here in another form, such as large print or a reading aloud. You should have an answer within ten working days.')),
    section('enforcement', 'If you are not content with the answer',
      make('p', {}, 'The Equality and Human Rights Commission is responsible for enforcing the accessibility regulations. If you are not happy with '
        + 'how your organisation responds, contact the Equality Advisory and Support Service: ',
      make('a', { href: 'https://www.equalityadvisoryservice.com/', rel: 'noreferrer' }, 'equalityadvisoryservice.com'), '.')),
    section('prepared', 'About this statement',
      make('p', {}, 'It came with the software and was prepared on 28 November 2026, from the checks named above. Your organisation '
        + 'reviews it and adds what its own tests find.')),
  ];
}
