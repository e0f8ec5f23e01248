import type { AlertNotice } from "../../../../domain/alert.js";

/** A receiver of notices. `send` rejects if they were not accepted. */
export interface Channel {
  name: string;
  send(notices: AlertNotice[], signal: AbortSignal): Promise<void>;
}
