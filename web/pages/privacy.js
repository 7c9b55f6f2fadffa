import { make } from '../elements.js';

/** What is kept and why, for everybody, signed in or not. */
export function show() {
  return [make('h1', { tabindex: '-1' }, 'Privacy notice')];
}
