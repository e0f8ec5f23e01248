import { CANDIDATE_API } from "../../domain/contract/candidate.js";
import type { Client } from "../typescript/client.js";
import { createCalls } from "../typescript/from-operations.js";
import { createConnection } from "./store/connection.js";
import { createTabKey } from "./store/key.js";

const base = new URL(".", document.baseURI);

/** The state of the connection to the server, as the last request left it. */
export const connection = createConnection(() => fetch(new URL("livez", base)));

/** The key of this tab. */
export const tabKey = createTabKey();

/** How the server that delivered the page is called: its address, and a `fetch` that adds the key and watches the connection. */
export const toServer = {
  baseUrl: base.href,
  fetch: connection.watched(tabKey.withKey((input, init) => fetch(input, init))),
};

type CandidateCalls = Pick<Client, keyof Client & keyof typeof CANDIDATE_API> & {
  streams: Pick<Client["streams"], keyof Client["streams"] & keyof typeof CANDIDATE_API>;
};

/** The typed client of the calls for candidates: the page loads no others. */
export const api = createCalls(CANDIDATE_API, toServer) as CandidateCalls;
