/**
 * Makes an element. Children are elements or text, and text stays text: there is no way to pass markup, so that a title
 * from another system can't become one.
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/** A section with its heading, told by name to those who listen to the page. */
export function section(id, heading, ...children) {
  const title = make('h2', { id: `${id}-heading` }, heading);
  return make('section', { id, 'aria-labelledby': title.id }, title, ...children);
}

/** A badge's picture. It repeats the name beside it, so it has no text of its own; an unknown one gets the plain badge. */
export function picture(address, size) {
  const image = make('img', { src: address, alt: '', width: size, height: size, class: 'badge' });
  image.addEventListener('error', () => image.setAttribute('src', 'badges/badge.svg'), { once: true });
  return image;
}

/** A labelled choice of [value, words]. */
export function choice(id, label, options, chosen, changed) {
  const select = make('select', { id, onchange: () => changed(select.value) },
    ...options.map(([value, words]) => make('option', { value, selected: value === chosen }, words)));
  return make('p', { class: 'choice' }, make('label', { for: id }, label), select);
}

/** Tells what changed to those who don't see it change. */
export function say(words) {
  document.getElementById('status').textContent = words;
}
