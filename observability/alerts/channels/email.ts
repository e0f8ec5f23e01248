import { messageOf } from "../message.js";
import type { Channel } from "./channel.js";

/** An SMTP server and the addresses of a mail. */
export interface MailSettings {
  /** Such as smtps://user:password@mail.example.org:465. */
  server: string;
  from: string;
  to: string;
}

const TIMEOUT_MS = 10_000;

/** E-mail by SMTP. The library is loaded with the first mail. */
export function createEmailChannel({ server, from, to }: MailSettings): Channel {
  return {
    name: "email",
    async send(notices, signal) {
      const { createTransport } = await import("nodemailer");
      const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
      const transport = createTransport({ url: server, requireTLS: hasPassword(server), ...timeouts });
      // Closing the transport does not end a mail that is being sent: a silent server would hold it until its own time limit.
      const aborted = new Promise<never>((_, reject) => {
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
      try {
        await Promise.race([transport.sendMail({ from, to, ...messageOf(notices) }), aborted]);
      } finally {
        transport.close();
      }
    },
  };
}

// A password is sent over an encrypted connection only.
function hasPassword(server: string): boolean {
  return new URL(server).password !== "";
}
