import { messageOf } from "../message.js";
import type { Channel } from "./channel.js";

/** An SMTP server and the addresses of a mail. */
export interface MailSettings {
  /** For example smtps://user:password@mail.example.org:465. */
  server: string;
  from: string;
  to: string;
}

const TIMEOUT_MS = 10_000;

/** E-mail by SMTP. The library is loaded for the first mail. */
export function createEmailChannel({ server, from, to }: MailSettings): Channel {
  return {
    name: "email",
    async send(notices, signal) {
      const { createTransport } = await import("nodemailer");
      const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
      const transport = createTransport({ url: server, requireTLS: hasPassword(server), ...timeouts });
      try {
        await transport.sendMail({ from, to, ...messageOf(notices), signal });
      } finally {
        transport.close();
      }
    },
  };
}

// A password is sent only over an encrypted connection.
function hasPassword(server: string): boolean {
  return new URL(server).password !== "";
}
