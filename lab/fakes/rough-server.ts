import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** The ways in which a server can end an answer, or fail to begin one. Each is a whole exchange on a separate connection. */
export const MANNERS = {
  /** Complete, with its length, and the connection closed at once. */
  "closes after each answer": (socket, body) =>
    socket.end(`${head(`Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close`)}${body}`),
  /** Complete: the end of the connection is the end of the answer. */
  "ends the answer by closing": (socket, body) => socket.end(`${head("Connection: close")}${body}`),
  "closes in the middle of a chunk": (socket, body) =>
    socket.end(
      `${head("Transfer-Encoding: chunked")}${Buffer.byteLength(body).toString(16)}\r\n${body.slice(0, body.length / 2)}`,
    ),
  "closes before the announced length": (socket, body) =>
    socket.end(`${head(`Content-Length: ${Buffer.byteLength(body)}`)}${body.slice(0, body.length / 2)}`),
  "closes without the last chunk": (socket, body) =>
    socket.end(`${head("Transfer-Encoding: chunked")}${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`),
  "resets in the middle": (socket, body) =>
    socket.write(
      `${head(`Content-Length: ${Buffer.byteLength(body)}`)}${body.slice(0, body.length / 2)}`,
      () => void socket.resetAndDestroy(),
    ),
  "resets before the answer": (socket) => void socket.resetAndDestroy(),
  "closes before the answer": (socket) => void socket.end(),
  "closes in the headers": (socket) => void socket.end("HTTP/1.1 200 OK\r\nContent-Ty"),
  "does not speak HTTP": (socket) => void socket.end("220 mail.example ESMTP\r\n"),
  "changes the protocol": (socket) =>
    void socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
  "has a status that is none": (socket) => void socket.end("HTTP/1.1 999 Odd\r\nContent-Length: 2\r\n\r\n{}"),
  "has endless headers": (socket) => void socket.end(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(200_000)}\r\n\r\n{}`),
  "says it is packed and is not": (socket, body) =>
    socket.end(`${head(`Content-Encoding: gzip\r\nContent-Length: ${Buffer.byteLength(body)}`)}${body}`),
  "is silent": () => {},
  "is silent after the headers": (socket) => socket.write(head("Content-Length: 100")),
} satisfies Record<string, (socket: Socket, body: string) => unknown>;

export type Manner = keyof typeof MANNERS;

/** The manners in which an answer still arrives whole. */
export const WHOLE: readonly Manner[] = ["closes after each answer", "ends the answer by closing"];

const head = (headers: string) => `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${headers}\r\n\r\n`;

/**
 * Serves one body in one manner on a free port of the loopback interface, to each request, and counts the requests. With `begins`, it does not
 * wait for a request, since in some protocols, such as SMTP, the server speaks first.
 */
export async function startRoughServer(manner: Manner, body: string, { begins = false } = {}) {
  let requests = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.once("close", () => sockets.delete(socket)));
    // The client may be gone, which is not an error of this server.
    socket.on("error", () => {});
    if (begins) return void MANNERS[manner](socket, body);
    let received = "";
    socket.on("data", (piece) => {
      received += piece;
      if (!isWhole(received)) return;
      received = "";
      requests += 1;
      MANNERS[manner](socket, body);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isWhole(received: string): boolean {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const length = Number(/^content-length: *(\d+)/im.exec(received.slice(0, end))?.[1] ?? 0);
  return Buffer.byteLength(received.slice(end + 4)) >= length;
}
