import type { AlertNotice } from "../../../../domain/alert.js";

/** Where notices are sent. `send` rejects if they were not taken. */
export interface Channel {
  name: string;
  send(notices: AlertNotice[], signal: AbortSignal): Promise<void>;
}
