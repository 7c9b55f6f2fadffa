import { part } from '../api.js';
import { choice, inset, make, say } from '../elements.js';
import { loading } from '../notices.js';
import { day } from '../words.js';
import { howItGoes } from './campaigns.js';

const ORGANISATION = 'organisation';

/** How a campaign goes: for champions in their teams, for a strategic champion in the organisation. */
export async function show(page) {
  const { campaigns } = await page.api.get('api/campaigns');
  const head = [
    make('h1', { tabindex: '-1' }, 'Campaigns'),
    make('p', {}, 'How many people took part in a campaign, and what they explored. Nobody is named, and small numbers are told in words.'),
  ];
  return campaigns.length === 0
    ? [...head, inset(make('p', {}, 'There is none at the moment. Your link officer announces the next one.'))]
    : [...head, ...new Progress(page, campaigns).elements()];
}

class Progress {
  #page;
  #campaigns;
  #teams;
  #chosen;
  #shown = make('div', { id: 'progress' });
  #asked = 0;

  constructor(page, campaigns) {
    const { boards, role, team } = page.me.person;
    this.#page = page;
    this.#campaigns = campaigns;
    this.#teams = role === 'strategic-champion' ? [ORGANISATION] : boards.filter((each) => each !== ORGANISATION);
    this.#chosen = { campaign: campaigns[0].id, team: this.#teams.includes(team) ? team : this.#teams[0] };
  }

  elements() {
    this.#load();
    return [
      make('form', { class: 'choices', onsubmit: (event) => event.preventDefault() },
        choice('progress-campaign', 'Campaign', this.#campaigns.map(({ id, name, from }) => [id, `${name}, from ${day(from)}`]), this.#chosen.campaign,
          (campaign) => this.#choose({ campaign })),
        this.#teams.length > 1
          ? choice('progress-team', 'Team', this.#teams.map((each) => [each, each]), this.#chosen.team, (team) => this.#choose({ team }))
          : null),
      this.#shown,
    ];
  }

  #choose(chosen) {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.#load();
  }

  async #load() {
    const turn = ++this.#asked;
    const { campaign, team } = this.#chosen;
    this.#shown.replaceChildren(loading('Counting …'));
    let content;
    try {
      const progress = await this.#page.api.get(`api/campaigns/${part(campaign)}/progress`, { team });
      content = [make('h2', {}, team === ORGANISATION ? progress.name : `${progress.name}: ${team}`),
        ...(progress.note ? [make('p', { class: 'note' }, progress.note)] : howItGoes(progress))];
      say(`${progress.name} is shown`);
    } catch (problem) {
      content = [this.#page.fail(problem, () => this.#load())];
    }
    if (turn === this.#asked) {
      this.#shown.replaceChildren(...content);
    }
  }
}
