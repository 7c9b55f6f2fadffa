import * as oauth from './vendor/oauth4webapi/oauth4webapi.js';

/*
 * OpenID Connect, authorization code with PKCE. The token stays in memory: no later visitor of the browser, and no
 * script of another page, finds it in storage. A reload asks the provider again, whose own session usually answers
 * without a question. What storage holds for the length of the trip proves nothing by itself.
 */
const TRIP = 'laurel.sign-in';
const WAS_SIGNED_IN = 'laurel.was-signed-in';

/** Signs in with what the service's config.json says. */
export class SignIn {
  #config;
  #server;
  #client;

  constructor(config) {
    this.#config = config;
    this.#server = {
      issuer: config.issuer,
      authorization_endpoint: config.authorizeEndpoint,
      token_endpoint: config.tokenEndpoint,
    };
    this.#client = { client_id: config.clientId };
    if (config.now) {
      this.#client[oauth.clockSkew] = Math.round((Date.parse(config.now) - Date.now()) / 1000);
    }
  }

  /** Goes to the provider, and comes back with a code. With no question asked, if `quietly`. */
  async begin(quietly = false) {
    const verifier = oauth.generateRandomCodeVerifier();
    const trip = { verifier, state: oauth.generateRandomState(), nonce: oauth.generateRandomNonce(), hash: location.hash };
    sessionStorage.setItem(TRIP, JSON.stringify(trip));
    const address = new URL(this.#config.authorizeEndpoint);
    const asked = {
      client_id: this.#config.clientId,
      redirect_uri: this.#config.redirectUri,
      response_type: 'code',
      scope: this.#config.scope ?? 'openid email',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: trip.state,
      nonce: trip.nonce,
      ...(quietly ? { prompt: 'none' } : {}),
    };
    Object.entries(asked).forEach(([name, value]) => address.searchParams.set(name, value));
    location.assign(address);
  }

  /** The token that a trip to the provider brought, or null if this is no return from one. Throws what went wrong. */
  async complete() {
    const here = new URL(location.href);
    const trip = JSON.parse(sessionStorage.getItem(TRIP) ?? 'null');
    sessionStorage.removeItem(TRIP);
    if (!here.searchParams.has('code') && !here.searchParams.has('error')) {
      return null;
    }
    history.replaceState(null, '', `${location.pathname}${trip?.hash ?? ''}`);
    if (trip === null) {
      return null;
    }
    const answer = oauth.validateAuthResponse(this.#server, this.#client, here, trip.state);
    const response = await oauth.authorizationCodeGrantRequest(this.#server, this.#client, oauth.None(), answer,
      this.#config.redirectUri, trip.verifier, { [oauth.allowInsecureRequests]: this.#config.development === true });
    const tokens = await oauth.processAuthorizationCodeResponse(this.#server, this.#client, response,
      { expectedNonce: trip.nonce, requireIdToken: true });
    sessionStorage.setItem(WAS_SIGNED_IN, 'yes');
    return this.#config.bearer === 'access_token' ? tokens.access_token : tokens.id_token;
  }

  /** Whether this tab was signed in before it was loaded again. */
  wasSignedIn() {
    return sessionStorage.getItem(WAS_SIGNED_IN) === 'yes';
  }

  /** Forgets. The provider's own session is the provider's to end. */
  end() {
    sessionStorage.removeItem(WAS_SIGNED_IN);
  }
}
