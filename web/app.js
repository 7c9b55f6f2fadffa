import { Api, getJson } from './api.js';
import { badgesView } from './badges.js';
import { BoardView } from './board.js';
import { say } from './elements.js';
import { MailView } from './mail.js';
import { failure, loading, noBoard, signInFailed, signedOut } from './notices.js';
import { SignIn } from './sign-in.js';

const main = document.getElementById('main');
const views = { '#my-badges': 'My badges', '#board': 'Boards', '#mail': 'E-mail choices' };

/** The page: who is signed in, and which view is shown. */
class Page {
  #signIn;
  #api;
  #me;

  async start() {
    this.#show('Laurel', loading('Getting ready …'));
    try {
      this.#signIn = new SignIn(await getJson('config.json'));
    } catch (problem) {
      this.#fail(problem, () => this.start());
      return;
    }
    try {
      const token = await this.#signIn.complete();
      if (token !== null) {
        this.#api = new Api(token);
        await this.load();
      } else if (this.#signIn.wasSignedIn()) {
        await this.#signIn.begin(true);
      } else {
        this.#show('Sign in', signedOut(() => this.#begin()));
      }
    } catch (problem) {
      this.#signIn.end();
      const quietRefusal = ['login_required', 'interaction_required', 'consent_required', 'access_denied'].includes(problem.error);
      this.#show('Sign in', quietRefusal ? signedOut(() => this.#begin()) : signInFailed(problem, () => this.#begin()));
    }
  }

  async load() {
    this.#show('My badges', loading('Fetching your badges …'));
    try {
      this.#me = await this.#api.me();
    } catch (problem) {
      this.#fail(problem, () => this.load());
      return;
    }
    document.getElementById('name').textContent = this.#me.person.name;
    document.getElementById('who').hidden = false;
    document.getElementById('to-board').hidden = this.#me.person.boards.length === 0;
    document.getElementById('views').hidden = false;
    this.route(false);
  }

  /** Shows the view that the address names; an address that names none, such as the skip link's, changes nothing. */
  route(moved) {
    if (!this.#me || (moved && !(location.hash in views))) {
      return;
    }
    const view = location.hash in views ? location.hash : '#my-badges';
    for (const link of document.querySelectorAll('#views a')) {
      link.toggleAttribute('aria-current', false);
      if (link.getAttribute('href') === view) {
        link.setAttribute('aria-current', 'page');
      }
    }
    this.#show(views[view], ...this.#content(view));
    if (moved) {
      main.querySelector('h1')?.focus();
    }
  }

  signOut() {
    this.#signIn.end();
    this.#me = undefined;
    this.#api = undefined;
    document.getElementById('who').hidden = true;
    document.getElementById('views').hidden = true;
    this.#show('Signed out', signedOut(() => this.#begin(), true));
    main.querySelector('h1').focus();
  }

  #content(view) {
    const fail = (problem, again) => failure(problem, again, () => this.#begin());
    switch (view) {
      case '#board':
        return this.#me.person.boards.length === 0 ? [noBoard()] : new BoardView(this.#me, this.#api, fail).elements();
      case '#mail':
        return new MailView(this.#api, fail).elements();
      default:
        return badgesView(this.#me);
    }
  }

  async #begin() {
    this.#show('Sign in', loading('Going to your organisation’s sign-in …'));
    try {
      await this.#signIn.begin();
    } catch (problem) {
      this.#show('Sign in', signInFailed(problem, () => this.#begin()));
    }
  }

  #fail(problem, again) {
    this.#show('Laurel', failure(problem, again, () => this.#begin()));
    say(main.querySelector('h1')?.textContent ?? '');
    if (!navigator.onLine) {
      window.addEventListener('online', again, { once: true });
    }
  }

  #show(title, ...content) {
    document.title = title === 'Laurel' ? title : `${title} – Laurel`;
    main.replaceChildren(...content);
  }
}

const page = new Page();
window.addEventListener('hashchange', () => page.route(true));
document.getElementById('sign-out').addEventListener('click', () => page.signOut());
await page.start();
