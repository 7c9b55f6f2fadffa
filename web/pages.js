/*
 * The pages there are, in the order of the menu. The address after # names one, and what follows a slash is its to read:
 * #people/p1 is the page `people`, with ['p1'].
 *
 * title     in the menu and the window
 * group     where in the menu; a page without one has no entry
 * within    the group whose pages are offered beside one that has no entry
 * roles     whose it is; everybody's if it names none
 * may       a further condition, of who is signed in
 * here      it is offered to those who work here; others who come by its address are told why by the service
 * open      it needs no sign-in
 * baseline  it is there before the organisation goes live
 * load      its module, whose `show(page)` gives its elements
 */
const LINK_OFFICER = ['link-officer'];
const ENCOURAGERS = ['champion', 'link-officer'];

export const GROUPS = [
  ['mine', 'My evidence'],
  ['teams', 'My teams'],
  ['people', 'People'],
  ['scheme', 'The scheme'],
  ['records', 'Records'],
  ['results', 'Is it working?'],
];

const PAGES = [
  { id: 'my-badges', title: 'My badges', group: 'mine', load: () => import('./pages/my-badges.js') },
  { id: 'history', title: 'What I did', group: 'mine', load: () => import('./pages/history.js') },
  { id: 'my-points', title: 'My points', group: 'mine', load: () => import('./pages/my-points.js') },
  { id: 'standard-4', title: 'Standard 4', group: 'mine', load: () => import('./pages/standard-4.js') },
  { id: 'badge', title: 'My badge', within: 'mine', load: () => import('./pages/badge.js') },
  { id: 'draft', title: 'A draft for my record', within: 'mine', load: () => import('./pages/draft.js') },
  { id: 'campaign', title: 'My part in a campaign', within: 'mine', load: () => import('./pages/campaign.js') },
  { id: 'reports', title: 'Report something I did', group: 'mine', here: true, load: () => import('./pages/reports.js') },
  { id: 'thanks', title: 'Thank a colleague', group: 'mine', here: true, load: () => import('./pages/thanks.js') },
  { id: 'mail', title: 'E-mail choices', group: 'mine', baseline: true, load: () => import('./pages/mail.js') },
  { id: 'about-me', title: 'What is held about me', group: 'mine', baseline: true, load: () => import('./pages/about-me.js') },
  { id: 'board', title: 'Boards', group: 'teams', may: (me) => me.person.boards.length > 0, load: () => import('./pages/board.js') },
  { id: 'activity', title: 'Activity over time', group: 'teams', may: (me) => me.person.boards.some((team) => team !== 'organisation'), load: () => import('./pages/activity.js') },
  { id: 'to-thank', title: 'Whom to thank', group: 'teams', roles: ENCOURAGERS, load: () => import('./pages/to-thank.js') },
  { id: 'team-campaigns', title: 'Campaigns', group: 'teams', roles: ['champion'], load: () => import('./pages/team-campaigns.js') },
  { id: 'nominate', title: 'Put somebody forward', group: 'teams', roles: ENCOURAGERS, load: () => import('./pages/nominate.js') },
  { id: 'to-answer', title: 'Waiting for your yes', group: 'teams', roles: ENCOURAGERS, load: () => import('./pages/to-answer.js') },
  { id: 'people', title: 'People', group: 'people', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/people.js') },
  { id: 'teams', title: 'Teams', group: 'people', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/teams.js') },
  { id: 'import-people', title: 'People file', group: 'people', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/import-people.js') },
  { id: 'quiet', title: 'Who may need a hand', group: 'people', roles: LINK_OFFICER, load: () => import('./pages/quiet.js') },
  { id: 'erasures', title: 'Erasing people', group: 'people', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/erasures.js') },
  { id: 'start', title: 'Getting started', group: 'scheme', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/start.js') },
  { id: 'campaigns', title: 'Campaigns', group: 'scheme', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/campaigns.js') },
  { id: 'super-users', title: 'Super users and rewards', group: 'scheme', roles: LINK_OFFICER, load: () => import('./pages/super-users.js') },
  { id: 'scheme', title: 'Points and badges', group: 'scheme', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/scheme.js') },
  { id: 'live', title: 'Going live', group: 'scheme', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/live.js') },
  { id: 'import-usage', title: 'Usage export', group: 'records', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/import-usage.js') },
  { id: 'attendance', title: 'Attendance', group: 'records', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/attendance.js') },
  { id: 'held', title: 'What doesn’t count yet', group: 'records', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/held.js') },
  { id: 'doubts', title: 'What people say is wrong', group: 'records', roles: LINK_OFFICER, load: () => import('./pages/doubts.js') },
  { id: 'corrections', title: 'Corrections', group: 'records', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/corrections.js') },
  { id: 'audit', title: 'Audit', group: 'records', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/audit.js') },
  { id: 'reach', title: 'Whom we reach', group: 'results', roles: LINK_OFFICER, baseline: true, load: () => import('./pages/reach.js') },
  { id: 'trends', title: 'Trends', group: 'results', roles: [...LINK_OFFICER, 'strategic-champion'], load: () => import('./pages/trends.js') },
  { id: 'campaign-results', title: 'Campaigns', group: 'results', roles: ['strategic-champion'], load: () => import('./pages/team-campaigns.js') },
  { id: 'privacy', title: 'Privacy notice', open: true, load: () => import('./pages/privacy.js') },
  { id: 'accessibility', title: 'Accessibility statement', open: true, load: () => import('./pages/accessibility.js') },
];

/** The page that an address names, and the rest of the address. */
export function named(hash) {
  const [id, ...rest] = hash.replace(/^#/, '').split('/').map((piece) => {
    try {
      return decodeURIComponent(piece);
    } catch {
      return piece;
    }
  });
  return [PAGES.find((page) => page.id === id), rest];
}

/** Those that somebody has in their menu. */
export function pagesFor(me) {
  return PAGES.filter((page) => page.group && allowed(page, me) && begun(page, me) && (!page.here || me.person.here));
}

/** Whether it is a page of theirs. What it shows is for the service to decide. */
export function allowed(page, me) {
  return (page.roles ?? [me.person.role]).includes(me.person.role) && (page.may?.(me) ?? true);
}

/** Whether it is there yet. */
export function begun(page, me) {
  return page.open || page.baseline || me.organisation.state === 'live';
}

/** Where somebody starts: at their own evidence, or, for who prepares a scheme that has not begun, at what is there to prepare. */
export function home(me) {
  const prepared = PAGES.find((page) => page.group === 'scheme' && allowed(page, me));
  return me.organisation.state === 'baseline' && prepared ? prepared : PAGES[0];
}
