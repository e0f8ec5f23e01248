import { execFileSync, spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { AlertId, type AlertNotice, type AlertReport } from "../../../domain/alert.js";
import { readConfig } from "../../../engine/config/config.js";
import { createEmailChannel } from "../../../engine/observability/alerts/channels/email.js";
import { createSlackChannel, createWebhookChannel } from "../../../engine/observability/alerts/channels/webhook.js";
import { createAlertMonitor } from "../../../engine/observability/alerts/monitor.js";
import { createProgram } from "../../../engine/program/create-program.js";
import { newFolder, startServer } from "../../../lab/support/processes.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";
import { CASES } from "../../support/alert-cases.js";
import { api } from "../../support/api.js";
import { runRecords } from "../../support/measured.js";

/* Real receivers: an SMTP server and HTTP servers on the loopback interface. The alerts are those of a whole program. */

interface Received {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function receiver(answer: (path: string) => number | null) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const path = request.url ?? "";
      received.push({ path, headers: request.headers, body });
      const status = answer(path);
      // Null: it never answers.
      if (status !== null) response.writeHead(status, { Location: "/elsewhere" }).end("ok");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** A mail server. With a key and a certificate it offers STARTTLS and wants a password, which it keeps with whether it came encrypted. */
async function mailbox(pair?: { key: Buffer; cert: Buffer }) {
  const mails: { to: string[]; text: string }[] = [];
  const passwords: { password: string; encrypted: boolean }[] = [];
  const server = new SMTPServer({
    authOptional: !pair,
    ...(pair ?? { disabledCommands: ["STARTTLS"] }),
    allowInsecureAuth: true,
    onAuth({ username, password }, { secure }, done) {
      passwords.push({ password: password ?? "", encrypted: secure });
      done(null, { user: username });
    },
    onData(stream, session, done) {
      let text = "";
      stream.on("data", (chunk) => {
        text += chunk;
      });
      stream.on("end", () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
  // A client that does not trust the certificate ends the connection.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, port, mails, passwords };
}

/** A certificate for 127.0.0.1, and the file that a process must be told to trust. */
function aCertificate() {
  const folder = newFolder();
  const [keyFile, certFile] = ["key.pem", "cert.pem"].map((name) => join(folder, name)) as [string, string];
  const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"];
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", keyFile];
  execFileSync("openssl", ["req", "-x509", ...key, "-out", certFile, ...subject], { stdio: "ignore" });
  return { key: readFileSync(keyFile), cert: readFileSync(certFile), certFile };
}
const HAS_OPENSSL = spawnSync("openssl", ["version"]).status === 0;

const SECRET = "0123456789abcdef0123";

async function programWith(env: Record<string, string>, now = () => new Date()) {
  const onLog: AlertNotice[] = [];
  const failed: string[] = [];
  const program = createProgram(readConfig({ DATA_DIR: newFolder(), ...env }), {
    onAlert: (notices) => void onLog.push(...notices),
    onAlertError: (channel) => void failed.push(channel),
    now,
  });
  closing.push(() => program.close(0));
  await program.ready();
  return { program, onLog, failed, alerts: program.operations.alerts };
}

/** Puts failed runs into the metrics of this minute, as another process would. */
async function failRuns({ program }: Awaited<ReturnType<typeof programWith>>, count: number) {
  await failRunsIn(program.config.dataDir, count);
}
async function failRunsIn(dataDir: string, count: number) {
  const { createRecorder } = await import("../../../engine/observability/recorder.js");
  const { openDatabase } = await import("../../../adapters/stores/sqlite/database.js");
  const { createMetricStore } = await import("../../../adapters/stores/sqlite/metrics.js");
  const db = openDatabase(dataDir);
  const recorder = createRecorder(createMetricStore(db), "another");
  for (let number = 0; number < count; number += 1)
    for (const record of runRecords("failed", 50)) recorder.add({ ...record, at: Date.now() });
  await recorder.flush();
  db.close();
}

const firing = ({ items }: AlertReport) => items.filter(({ status }) => status === "firing").map(({ id }) => id);

describe("each of the 20 alerts", () => {
  it("crossed, held and cleared reaches an SMTP server and webhooks as one alert and one notice that it is resolved", async () => {
    const hooks = await receiver(() => 200);
    const mail = await mailbox();
    const mailSettings = { server: mail.url, from: "a@example.org", to: "ops@example.org" };
    const channels = [
      createEmailChannel(mailSettings),
      createSlackChannel(`${hooks.url}/slack`, fetch),
      createWebhookChannel(`${hooks.url}/own`, SECRET, fetch, Date.now),
    ];
    for (const id of AlertId.options) {
      const { crossed, within, severity } = CASES[id];
      hooks.received.length = 0;
      mail.mails.length = 0;
      let given = within;
      let state: unknown = null;
      let checks = 0;
      const monitor = createAlertMonitor({
        store: {
          read: async () => state,
          write: async (value) => {
            state = value;
          },
          claim: async () => true,
          release: async () => {},
        },
        changes: { add: async () => {} },
        history: {
          read: async () => ({ total: given.recent, points: new Map(), pointMs: 60_000 }),
          calls: async (_step, { from, to }) => (to - from > 30 * 60_000 ? given.hourCalls : given.recentCalls),
        },
        health: async () => given.health,
        forecasts: async () => given.forecasts,
        // The others of its group fire with it: here it is alone.
        settings: Object.fromEntries(AlertId.options.map((other) => [other, { enabled: other === id }])),
        isOn: true,
        channels,
        now: () => new Date(Date.parse("2026-11-22T10:00:00Z") + checks * 5 * 60_000),
        onError: (channel, error) => expect.fail(`${channel}: ${error}`),
      });
      for (const next of [within, crossed, crossed, crossed, within, within]) {
        given = next;
        checks += 1;
        await monitor.check();
        await monitor.delivered();
      }
      const own = hooks.received.filter(({ path }) => path === "/own").map(({ body }) => JSON.parse(body).notices);
      expect([id, own.map(([notice]) => [notice.id, notice.kind, notice.severity])]).toEqual([
        id,
        [
          [id, "fired", severity],
          [id, "resolved", severity],
        ],
      ]);
      expect([id, hooks.received.filter(({ path }) => path === "/slack").length]).toEqual([id, 2]);
      const subjects = mail.mails.map(({ text }) => /^Subject: \[(\w+)\]/m.exec(text)?.[1]);
      expect([id, subjects]).toEqual([id, [severity, "resolved"]]);
    }
  });
});

describe("alerts of a program", () => {
  it("reach the log, an SMTP server, Slack and a webhook that checks the signature", async () => {
    const hooks = await receiver(() => 200);
    const mail = await mailbox();
    const started = await programWith({
      SLACK_WEBHOOK_URL: `${hooks.url}/slack`,
      ALERT_WEBHOOK_URL: `${hooks.url}/own`,
      ALERT_WEBHOOK_SECRET: SECRET,
      SMTP_SERVER: mail.url,
      ALERT_EMAIL_TO: "ops@example.org,night@example.org",
    });
    await failRuns(started, 30);
    const report = await started.alerts.check();
    await started.alerts.delivered();
    expect(firing(report)).toEqual(["errors", "many_errors"]);
    expect(report.channels).toEqual(["console", "email", "slack", "webhook"]);
    expect(started.onLog.map(({ id, kind }) => [id, kind])).toEqual([["many_errors", "fired"]]);
    expect(mail.mails).toHaveLength(1);
    expect(mail.mails[0]?.to).toEqual(["ops@example.org", "night@example.org"]);
    expect(mail.mails[0]?.text).toMatch(/Subject: \[critical\] Share of runs that fail/);
    expect(mail.mails[0]?.text).toContain("100.0 %");
    const [slack, own] = ["/slack", "/own"].map((path) => hooks.received.filter((one) => one.path === path));
    expect(slack?.map(({ body }) => JSON.parse(body).text)).toEqual([expect.stringContaining("[critical]")]);
    const { headers, body = "" } = own?.[0] ?? {};
    const signed = createHmac("sha256", SECRET).update(`${headers?.["x-timestamp"]}.${body}`).digest("hex");
    expect(headers?.["x-signature"]).toBe(`sha256=${signed}`);
    expect(JSON.parse(body).notices).toMatchObject([
      { id: "many_errors", kind: "fired", severity: "critical", value: 1 },
    ]);
    // While the alert keeps firing, nothing is sent again.
    await started.alerts.check();
    await started.alerts.delivered();
    expect([mail.mails.length, hooks.received.length]).toEqual([1, 2]);
  });

  it.skipIf(!HAS_OPENSSL)(
    "send a password over an encrypted connection to a trusted server, and to no other",
    async () => {
      const certificate = aCertificate();
      const account = {
        SMTP_SERVER: "127.0.0.1",
        SMTP_USERNAME: "ops",
        SMTP_PASSWORD: "s3cret",
        ALERT_EMAIL_TO: "a@b.c",
      };
      const trusted = await mailbox(certificate);
      const folder = newFolder();
      const server = await startServer(folder, {
        ...{ ...account, SMTP_PORT: `${trusted.port}`, NODE_EXTRA_CA_CERTS: certificate.certFile },
      });
      closing.push(() => server.stop());
      await failRunsIn(folder, 30);
      await api(server.url).send("POST", "/api/alerts/check");
      await expect.poll(() => trusted.mails.length, { timeout: 15_000 }).toBe(1);
      expect(trusted.passwords).toEqual([{ password: "s3cret", encrypted: true }]);

      const [unknown, plain] = [await mailbox(certificate), await mailbox()];
      for (const { port, mails, passwords } of [unknown, plain]) {
        const started = await programWith({ ...account, SMTP_PORT: `${port}` });
        await failRuns(started, 30);
        await started.alerts.check();
        await expect.poll(() => started.failed, { timeout: 15_000 }).toContain("email");
        expect([mails, passwords]).toEqual([[], []]);
      }
    },
  );

  it("touch nothing while receivers hang or refuse, and follow no redirect", async () => {
    const hooks = await receiver((path) => (path === "/slack" ? null : 302));
    const started = await programWith({
      SLACK_WEBHOOK_URL: `${hooks.url}/slack`,
      ALERT_WEBHOOK_URL: `${hooks.url}/own`,
    });
    await failRuns(started, 30);
    const report = await started.alerts.check();
    expect(firing(report)).toContain("many_errors");
    expect(report.history).toHaveLength(1);
    await expect.poll(() => started.failed, { timeout: 15_000 }).toContain("webhook");
    expect(hooks.received.filter(({ path }) => path === "/elsewhere")).toEqual([]);
    expect(hooks.received.filter(({ path }) => path === "/own")).toHaveLength(3);
  });

  it("keep a pause that is set while they are checked, and say nothing in it", async () => {
    const started = await programWith({});
    await failRuns(started, 30);
    const until = new Date(Date.now() + 60_000).toISOString();
    await Promise.all([started.alerts.pause(until, "ops"), started.alerts.check()]);
    expect((await started.alerts.list()).paused_until).toBe(until);
    expect(firing(await started.alerts.check())).toContain("many_errors");
    await started.alerts.pause(null, "ops");
    const told = started.onLog.length;
    await started.alerts.check();
    // It is sent once: before the pause if the check came first, else after it.
    expect(started.onLog.map(({ id }) => id)).toEqual(["many_errors"]);
    expect(told).toBeLessThanOrEqual(1);
  });

  it("are kept over a restart: what was sent is not sent again, and what is over is said", async () => {
    const first = await programWith({});
    const env = { DATA_DIR: first.program.config.dataDir };
    await failRuns(first, 30);
    await first.alerts.check();
    await first.program.close(0);
    const second = await programWith(env);
    await second.alerts.check();
    expect(second.onLog).toEqual([]);
    // The failures lie more than a quarter of an hour back.
    const later = createProgram(readConfig(env), {
      now: () => new Date(Date.now() + 20 * 60_000),
      onAlert: (notices) => void second.onLog.push(...notices),
    });
    closing.push(() => later.close(0));
    await later.operations.alerts.check();
    expect(second.onLog.map(({ id, kind }) => [id, kind])).toEqual([["many_errors", "resolved"]]);
  });

  it.skipIf(!HAS_REDIS)(
    "say that Redis is down while it is, though their state is in it, and that it is back",
    async () => {
      const redis = await startRedis();
      closing.push(() => redis.stop());
      const started = await programWith({ REDIS_URL: redis.url });
      await started.alerts.check();
      await redis.stop();
      await started.alerts.checkIfDue();
      const alone = await started.alerts.check();
      expect(alone).toMatchObject({ scope: "this_process" });
      expect(firing(alone)).toEqual(["redis_down"]);
      await started.alerts.delivered();
      expect(started.onLog.map(({ id, kind }) => [id, kind])).toEqual([["redis_down", "fired"]]);
      await redis.again();
      await started.program.ready();
      await started.alerts.check();
      await started.alerts.delivered();
      expect(started.onLog.map(({ id, kind }) => [id, kind])).toEqual([
        ["redis_down", "fired"],
        ["redis_down", "resolved"],
      ]);
      const both = await started.alerts.list();
      expect(both.scope).toBe("all_servers");
      expect(both.history.map(({ kind }) => kind)).toEqual(["resolved", "fired"]);
    },
  );

  it.skipIf(!HAS_REDIS)(
    "are sent once of a Redis that comes and goes for five minutes, also with nothing in it",
    { timeout: 90_000 },
    async () => {
      const redis = await startRedis();
      closing.push(() => redis.stop());
      let seconds = 0;
      const started = await programWith({ REDIS_URL: redis.url }, () => new Date(Date.now() + seconds * 1_000));
      await started.alerts.check();
      for (; seconds < 300; seconds += 30) {
        await redis.stop();
        expect(firing(await started.alerts.check())).toEqual(["redis_down"]);
        // It keeps nothing on disk: the state of the alerts is gone each time.
        await redis.again();
        await started.program.ready();
        expect(firing(await started.alerts.check())).toEqual([]);
      }
      await started.alerts.delivered();
      expect(started.onLog.map(({ id, kind }) => [id, kind])).toEqual([
        ["redis_down", "fired"],
        ["redis_down", "resolved"],
      ]);
    },
  );

  it.skipIf(!HAS_REDIS)("are sent by one server of several", async () => {
    const redis = await startRedis();
    closing.push(() => redis.stop());
    const servers = [await programWith({ REDIS_URL: redis.url }), await programWith({ REDIS_URL: redis.url })];
    const { createRecorder } = await import("../../../engine/observability/recorder.js");
    const { connectRedis, untilReady } = await import("../../../adapters/stores/redis/client.js");
    const { createRedisMetricStore } = await import("../../../adapters/stores/redis/metrics.js");
    const client = connectRedis(redis.url);
    await untilReady(client);
    const recorder = createRecorder(createRedisMetricStore(client), "another");
    for (let number = 0; number < 30; number += 1)
      for (const record of runRecords("failed", 50)) recorder.add({ ...record, at: Date.now() });
    await recorder.flush();
    client.destroy();
    await Promise.all(servers.map(({ alerts }) => alerts.checkIfDue()));
    await Promise.all(servers.map(({ alerts }) => alerts.checkIfDue()));
    expect(servers.flatMap(({ onLog }) => onLog).map(({ id }) => id)).toEqual(["many_errors"]);
    for (const { alerts } of servers) expect(firing(await alerts.list())).toContain("many_errors");
  });
});
