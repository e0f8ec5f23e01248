import { createClient } from "../client/client.js";
import { createConnection } from "./store/connection.js";

const base = new URL(".", document.baseURI);

/** The connection to the server, as far as its last request shows. */
export const connection = createConnection(() => fetch(new URL("livez", base)));

/** The typed client of the server that this page came from. */
export const api = createClient({
  baseUrl: base.href,
  fetch: connection.watched((input, init) => fetch(input, init)),
});
