import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HAS_CHROMIUM } from "../../lab/support/browser.js";
import { startLangGraphServer } from "../../lab/support/langgraph-server.js";
import { kill, newFolder, startFakeModel } from "../../lab/support/processes.js";
import { aBrowser } from "../support/browser.js";
import { documents } from "../support/nurse.js";
import { writtenAs } from "../support/written.js";

const EXAMPLE = new URL("../../examples/use-stream/", import.meta.url).pathname;
const STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR.";
const [DOUBTFUL, PLAIN] = ["Handled every emergency of the whole ward", "Rang the registrar with SBAR"];

let model: Awaited<ReturnType<typeof startFakeModel>>;
let studio: { child: ChildProcess; url: string };
let site: Server;
const browser = aBrowser();

beforeAll(async () => {
  model = await startFakeModel();
  const env = { MODEL_BASE_URL: model.baseUrl, MODEL_WRITER: "m", CACHE: "off", OLLAMA_HOST: "off" };
  studio = await startLangGraphServer(newFolder(), env);
  const { outputFiles } = await build({
    entryPoints: [`${EXAMPLE}main.tsx`],
    ...{ bundle: true, write: false, format: "esm", jsx: "automatic", logLevel: "error" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const files: Record<string, [string, string]> = {
    "/": ["text/html", readFileSync(`${EXAMPLE}index.html`, "utf8").replace("./main.tsx", "/main.js")],
    "/main.js": ["text/javascript", outputFiles[0]?.text ?? ""],
    "/favicon.ico": ["image/x-icon", ""],
  };
  site = createServer((request, response) => {
    const [type, text] = files[new URL(request.url ?? "/", "http://site").pathname] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => void site.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  site.close();
  await kill(studio.child, "SIGTERM");
  await model.stop();
});

describe.skipIf(!HAS_CHROMIUM)("a page of one's own with useStream", () => {
  it("holds a session by the interrupts alone, streamed, with a way back and both branches, to the page", async () => {
    await model.script([
      { prompt: "draftAnswer", value: writtenAs("Deteriorating patients", [DOUBTFUL, PLAIN]), piece_ms: 60 },
    ]);
    const { port } = site.address() as AddressInfo;
    const { page, complaints } = await browser.open(`http://127.0.0.1:${port}/?api=${studio.url}`);
    await page.getByLabel("Résumé").fill(documents.resume);
    await page.getByLabel("Job").fill(documents.job);
    await page.getByRole("button", { name: "compare" }).click();
    await page.getByRole("heading", { name: /^[1-9]\d* gaps$/ }).waitFor();
    const open = async (words: RegExp) => {
      const choice = page.getByRole("button", { name: words }).first();
      const title = (await choice.textContent()) ?? "";
      await choice.click();
      const question = page.locator("article", { has: page.getByRole("heading", { name: title, exact: true }) });
      await question.getByRole("button", { name: "begin" }).click();
      await question.locator("[data-ask=experience]").waitFor();
      return question;
    };

    const no = await open(/triage/i);
    await no.getByRole("button", { name: "no", exact: true }).click();
    await no.getByText("skipped").waitFor();

    const yes = await open(/deteriorating/i);
    await yes.getByRole("button", { name: "yes", exact: true }).click();
    await yes.locator("[data-ask=details] textarea").first().fill(STORY);
    await yes.getByRole("button", { name: "send" }).click();
    // It is shown while it is written.
    await yes
      .locator("p", { hasText: /Handled[^.]*…$/ })
      .first()
      .waitFor();
    await yes.locator("[data-ask=confirm]").waitFor();
    const lines = yes.locator("ul li");
    await yes.getByRole("button", { name: "send" }).click();
    await yes.getByText("accepted").waitFor();
    await expect.poll(() => lines.allTextContents()).toEqual([PLAIN]);

    await yes.getByRole("button", { name: "back to confirm" }).first().click();
    await yes.locator("[data-ask=confirm] input").first().check();
    await yes.getByRole("button", { name: "send" }).click();
    await yes.getByText("accepted").waitFor();
    await expect.poll(() => lines.allTextContents()).toEqual([DOUBTFUL, PLAIN]);
    await yes.getByRole("button", { name: "branch 1" }).click();
    await expect.poll(() => lines.allTextContents()).toEqual([PLAIN]);
    await yes.getByRole("button", { name: "branch 2" }).click();
    await expect.poll(() => lines.allTextContents()).toEqual([DOUBTFUL, PLAIN]);
    await yes.getByRole("button", { name: "put on the page" }).click();

    const plan = await open(/advanced life/i);
    await plan.getByRole("button", { name: "willing_to_learn" }).click();
    await plan.locator("[data-ask=plan] input").first().check();
    await plan.getByRole("button", { name: "send" }).click();
    await plan.getByText("learning").last().waitFor();

    await page.getByRole("button", { name: "make the page" }).click();
    // The lines of the résumé are the candidate's own.
    await page.locator("[data-ask=document] [data-op=kept]").first().waitFor();
    expect(await page.locator("[data-ask=document]").innerText()).toContain(PLAIN);
    await page.getByRole("button", { name: "take all" }).click();
    await page.locator("[data-page=taken]").waitFor();
    expect(complaints).toEqual([]);
  });
});
