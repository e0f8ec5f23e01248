import { createClient } from "../../typescript/client.js";
import { toServer } from "../api.js";

/** The typed client of the whole API. */
export const api = createClient(toServer);
