import { Api, getJson } from './api.js';
import { say } from './elements.js';
import { Frame } from './frame.js';
import { failure, loading, noSuchPage, notBegun, notYours, signInFailed, signedOut } from './notices.js';
import { allowed, begun, home, named } from './pages.js';
import { SignIn } from './sign-in.js';

const main = document.getElementById('main');
const QUIET_REFUSALS = ['login_required', 'interaction_required', 'consent_required', 'access_denied'];

/** The site: who is signed in, and which page is shown. */
class Site {
  #frame = new Frame();
  #brand = 'Laurel';
  #signIn;
  #api;
  #me;
  #turn = 0;

  async start() {
    this.#show(null, loading('Getting ready …'));
    try {
      const config = await getJson('config.json');
      this.#brand = config.name ?? this.#brand;
      this.#frame.brand(this.#brand);
      this.#signIn = new SignIn(config);
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
        await this.#welcome();
      }
    } catch (problem) {
      this.#signIn.end();
      if (QUIET_REFUSALS.includes(problem.error)) {
        await this.#welcome();
      } else {
        this.#show('Sign in', signInFailed(problem, () => this.#begin()));
      }
    }
  }

  /** Finds out who is signed in, and shows them the page that the address names. */
  async load() {
    this.#show(null, loading('Finding your pages …'));
    try {
      this.#me = await this.#api.get('api/me/profile');
    } catch (problem) {
      this.#fail(problem, () => this.load());
      return;
    }
    await this.route(false);
  }

  /** Shows the page that the address names. `moved`: somebody went there, so that its heading gets the focus. */
  async route(moved) {
    const [asked, rest] = named(location.hash);
    if (moved && asked === undefined && document.getElementById(location.hash.slice(1))) {
      return;
    }
    if (!this.#me) {
      if (asked?.open) {
        await this.#open(asked, rest, moved);
      } else if (moved && this.#signIn) {
        await this.#welcome();
      }
      return;
    }
    const page = location.hash.length > 1 ? asked : home(this.#me);
    this.#frame.show(this.#me, page);
    if (page === undefined) {
      this.#show('Page not found', noSuchPage());
    } else if (!page.open && !allowed(page, this.#me)) {
      this.#show(page.title, notYours());
    } else if (!begun(page, this.#me)) {
      this.#show(page.title, notBegun(() => this.load()));
    } else {
      await this.#open(page, rest, moved);
      return;
    }
    this.#focus(moved);
  }

  /** Asks anew what is theirs, after something that changed it. What was done is done: without an answer the menu stays as it is. */
  async #renew(page) {
    try {
      Object.assign(this.#me, await this.#api.get('api/me/profile'));
      this.#frame.show(this.#me, page);
    } catch (problem) {
      console.error(problem);
    }
  }

  signOut() {
    this.#signIn.end();
    this.#me = undefined;
    this.#api = undefined;
    this.#turn += 1;
    this.#frame.clear();
    this.#show('Signed out', signedOut(() => this.#begin(), true));
    this.#focus(true);
  }

  /** Who comes first to a page that needs no sign-in sees it; all others are asked to sign in. */
  async #welcome() {
    const [asked, rest] = named(location.hash);
    if (asked?.open) {
      await this.#open(asked, rest, false);
    } else {
      this.#show('Sign in', signedOut(() => this.#begin()));
    }
  }

  async #open(page, rest, moved) {
    const turn = ++this.#turn;
    const again = () => this.#open(page, rest, true);
    const fail = (problem, retry = again) => failure(problem, retry, () => this.#begin());
    const slow = setTimeout(() => turn === this.#turn && this.#show(page.title, loading('One moment …')), 150);
    let content;
    try {
      const { show } = await page.load();
      content = await show({ me: this.#me, api: this.#api, rest, again, fail, renew: () => this.#renew(page), go: (hash) => { location.hash = hash; } });
    } catch (problem) {
      content = [fail(problem)];
      whenOnline(again);
    }
    clearTimeout(slow);
    if (turn === this.#turn) {
      this.#show(page.title, ...content);
      this.#focus(moved);
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
    this.#show(null, failure(problem, again, () => this.#begin()));
    whenOnline(again);
  }

  #focus(moved) {
    if (moved) {
      main.querySelector('h1')?.focus();
    }
    say(main.querySelector('h1')?.textContent ?? '');
  }

  #show(title, ...content) {
    document.title = title === null ? this.#brand : `${title} – ${this.#brand}`;
    main.replaceChildren(...content.flat().filter((part) => part !== null && part !== undefined));
  }
}

function whenOnline(again) {
  if (!navigator.onLine) {
    window.addEventListener('online', again, { once: true });
  }
}

const site = new Site();
window.addEventListener('hashchange', () => site.route(true));
document.getElementById('sign-out').addEventListener('click', () => site.signOut());
await site.start();
