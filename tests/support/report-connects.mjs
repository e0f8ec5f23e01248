import { appendFileSync } from "node:fs";
import { Socket } from "node:net";

/* Preloaded into a process under test: records every host and port that it connects to. */
const { connect } = Socket.prototype;
Socket.prototype.connect = function reported(...args) {
  const [first] = args.flat();
  const target = typeof first === "object" && first !== null ? first : { port: first, host: args[1] };
  if (target.port !== undefined)
    appendFileSync(process.env.CONNECTS_FILE, `${target.host ?? target.hostname ?? "localhost"}:${target.port}\n`);
  return connect.apply(this, args);
};
