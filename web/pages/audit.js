import { inset, make, table } from '../elements.js';
import { moment } from '../words.js';

const WORDS = {
  add: 'Action added',
  void: 'Action taken back',
  confirm: 'Badge confirmed',
  decline: 'Badge declined',
  'put-forward': 'Put forward',
  'take-back': 'Decision taken back',
  'import-people': 'People file loaded',
  'import-usage': 'Usage export loaded',
  'import-attendance': 'Attendance loaded',
  rebuild: 'Rebuild ordered',
  'quiet-viewed': 'Looked at who may need a hand',
  'person-viewed': 'Opened a person',
  'candidates-viewed': 'Looked at who qualified',
  'doubts-viewed': 'Read what people say is wrong',
  'reports-viewed': 'Read reports that wait for a yes',
  'erasures-viewed': 'Looked at who asked to be erased',
  'held-sent-again': 'Held event sent again',
  'held-dismissed': 'Held event dismissed',
  'reward-stock': 'Rewards set',
  'catalogue-published': 'Scheme published',
  'suppression-lifted': 'Address written to again',
};

/** "campaign-created" as "Campaign created", where there are no better words. */
function inWords(what) {
  return WORDS[what] ?? `${what[0].toUpperCase()}${what.slice(1).replaceAll('-', ' ')}`;
}

/** What was decided and looked at, by whom and why. */
export async function show({ api, me, rest: [most = '50'] }) {
  const { lines } = await api.get('api/audit', { most });
  return [
    make('h1', { tabindex: '-1' }, 'Audit'),
    make('p', {}, 'What link officers and champions decided, changed and looked at, latest first. Nothing here can be changed.'),
    lines.length === 0
      ? inset(make('p', {}, 'Nothing yet.'))
      : table('The latest lines', [['When'], ['Who'], ['What'], ['About'], ['Why']],
        lines.map((line) => [moment(line.at, me.organisation.timeZone), line.by, inWords(line.what), line.about, line.reason ?? ''])),
    lines.length >= Number(most) && Number(most) < 200 ? make('p', {}, make('a', { href: '#audit/200' }, 'Show the last 200')) : null,
  ].filter(Boolean);
}
