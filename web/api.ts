import { createClient } from "../client/client.js";
import { createConnection } from "./store/connection.js";

/** The connection to the server, as far as its last request shows. */
export const connection = createConnection();

/** The typed client of the server that this page came from. */
export const api = createClient({
  baseUrl: new URL(".", document.baseURI).href,
  fetch: connection.watched((input, init) => fetch(input, init)),
});
