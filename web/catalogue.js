import { part } from './api.js';

/** The versions of the scheme, and the one that is in force today in plain words. */
export async function inForce(api) {
  const { versions } = await api.get('api/catalogue');
  const today = versions.findLast((version) => version.today) ?? versions.at(-1);
  return { versions, scheme: await api.get(`api/catalogue/${part(today.version)}`) };
}
