/** What the service said no with: a code for the page, and words for people. */
export class Refused extends Error {
  constructor(status, code, message, body = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

/** Nothing answered: the network is away, or the service is. */
export class Unreachable extends Error {}

const PATIENCE = 20_000;

/** The page's view of the service, for one signed-in person. */
export class Api {
  #token;

  constructor(token) {
    this.#token = token;
  }

  me() {
    return this.#get('api/me');
  }

  board(team, period, mechanism) {
    const query = new URLSearchParams({ period });
    if (mechanism) {
      query.set('mechanism', mechanism);
    }
    return this.#get(`api/boards/${encodeURIComponent(team)}?${query}`);
  }

  mail() {
    return this.#get('api/me/mail');
  }

  chooseMail(choices) {
    return this.#send('PUT', 'api/me/mail', choices);
  }

  renewLinks() {
    return this.#send('POST', 'api/me/mail/links', {});
  }

  #get(address) {
    return getJson(address, { authorization: `Bearer ${this.#token}` });
  }

  #send(method, address, body) {
    return getJson(address, { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      { method, body: JSON.stringify(body) });
  }
}

/** Fetches JSON, or throws Refused or Unreachable. */
export async function getJson(address, headers = {}, more = {}) {
  let response;
  try {
    response = await fetch(address, {
      ...more,
      headers: { accept: 'application/json, application/problem+json', ...headers },
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (problem) {
    throw new Unreachable(`${address}: ${problem.message}`);
  }
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Refused(response.status, body?.code ?? 'failed', body?.detail ?? '', body);
  }
  if (body === null) {
    throw new Refused(response.status, 'failed', `${address} sent no JSON`);
  }
  return body;
}
