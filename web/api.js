/** What the service said no with: a code for the page, words for people, and the faults of fields as {field, message}. */
export class Refused extends Error {
  constructor(status, body) {
    super(body?.detail ?? body?.message ?? '');
    this.status = status;
    this.code = body?.code ?? 'failed';
    this.body = body;
    this.faults = Array.isArray(body?.faults) ? body.faults : [];
  }
}

/** Nothing answered: the network is away, or the service is. */
export class Unreachable extends Error {}

const PATIENCE = 20_000;
const MOST_KEPT = 20;

/** The page's view of the service, for one signed-in person. Addresses are relative, such as `api/me`. */
export class Api {
  #token;
  /** What was answered last, and its tag, by address: in memory alone, and gone with the sign-in. */
  #kept = new Map();

  constructor(token) {
    this.#token = token;
  }

  /** Reads an address. What has not changed since it was read last is not sent again. */
  async get(address, query = {}) {
    const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== ''));
    const whole = asked.size > 0 ? `${address}?${asked}` : address;
    const kept = this.#kept.get(whole);
    const response = await ask(whole, { ...this.#signed(), ...(kept ? { 'if-none-match': kept.tag } : {}) }, {});
    if (response.status === 304 && kept) {
      return structuredClone(kept.body);
    }
    const body = await read(response, whole);
    this.#keep(whole, response.headers.get('etag'), body);
    return body;
  }

  #keep(address, tag, body) {
    this.#kept.delete(address);
    if (tag) {
      this.#kept.set(address, { tag, body: structuredClone(body) });
    }
    if (this.#kept.size > MOST_KEPT) {
      this.#kept.delete(this.#kept.keys().next().value);
    }
  }

  put(address, body) {
    return this.#send('PUT', address, body);
  }

  post(address, body = {}) {
    return this.#send('POST', address, body);
  }

  patch(address, body) {
    return this.#send('PATCH', address, body);
  }

  delete(address, body) {
    return body === undefined ? getJson(address, this.#signed(), { method: 'DELETE' }) : this.#send('DELETE', address, body);
  }

  /** Sends a file, or a part of one, byte by byte. */
  putFile(address, blob) {
    return getJson(address, { ...this.#signed(), 'content-type': 'application/octet-stream' }, { method: 'PUT', body: blob });
  }

  /** Has the browser save what an address answers, under a name. */
  async save(address, name) {
    const response = await ask(address, this.#signed(), {});
    if (!response.ok) {
      throw new Refused(response.status, await response.json().catch(() => null));
    }
    saveAs(name, await response.blob());
  }

  #signed() {
    return { authorization: `Bearer ${this.#token}` };
  }

  #send(method, address, body) {
    return getJson(address, { ...this.#signed(), 'content-type': 'application/json' }, { method, body: JSON.stringify(body) });
  }
}

/** A part of an address that varies. */
export function part(value) {
  return encodeURIComponent(value);
}

/** Has the browser save a blob under a name. */
export function saveAs(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}

async function ask(address, headers, more) {
  try {
    return await fetch(address, {
      ...more,
      headers: { accept: 'application/json, application/problem+json', ...headers },
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (problem) {
    throw new Unreachable(`${address}: ${problem.message}`);
  }
}

/** Fetches JSON, or throws Refused or Unreachable. No content is null. */
export async function getJson(address, headers = {}, more = {}) {
  return read(await ask(address, headers, more), address);
}

async function read(response, address) {
  if (response.status === 204) {
    return null;
  }
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Refused(response.status, body);
  }
  if (body === null) {
    throw new Refused(response.status, { code: 'failed', detail: `${address} sent no JSON` });
  }
  return body;
}
