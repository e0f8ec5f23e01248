import { describe, expect, it } from "vitest";
import { Claim } from "../../domain/answer.js";
import { OFFLINE } from "../../domain/provider.js";
import type { AskReply } from "../../domain/question.js";
import { recorded } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { decidedVersions } from "../../nodes/decided-versions.js";
import { draft, state, texts, verdict } from "../support/node-states.js";

const open = (claim_id: string, place: string, text: string) =>
  Claim.parse({ claim_id, place, text, known: "open", supported: false, missing: [], sources: [] });
const best = {
  draft: { ...draft, bullets: ["Baked for the whole street.", "Led twelve bakers."], spoken: "I baked." },
  verdict,
  ledger: {
    version: 1,
    grounded: false,
    claims: [open("c0", "bullets.0", "Baked for the whole street."), open("c1", "bullets.1", "Led twelve bakers.")],
  },
};
async function decided(reply: AskReply, provider = "gemini:some-model") {
  const shownClaims = best.ledger.claims.map(({ claim_id, place, text }) => ({ claim_id, place, text, rests_on: [] }));
  const asked = { ...recorded(reply), fields: [], shown: shownClaims };
  const shown = { ...best, draft: { ...best.draft, provider } };
  const { versions } = await decidedVersions({ texts, reader }, { ...state, draft: shown.draft }, shown, asked, []);
  return versions;
}
const confirm = (claims: Record<string, boolean | string | null>, provider?: string) =>
  decided({ ask_id: "c", kind: "confirm", claims }, provider);

describe("the candidate's decisions about an answer", () => {
  it("confirm its sentences in the version that was shown", async () => {
    const versions = await confirm({ c0: true, c1: true });
    expect(versions).toHaveLength(1);
    expect(versions[0]?.ledger.claims.map(({ known }) => known)).toEqual(["confirmed", "confirmed"]);
  });

  it("make their own version of what they typed or left out, which nobody judges and of which nothing is open", async () => {
    const typed = "led two bakers (not twelve lol)";
    const [, own] = await confirm({ c0: null, c1: typed });
    expect(own).toMatchObject({ verdict: null, draft: { version: 2, change: "corrected", based_on: 1 } });
    expect(own?.draft.bullets).toEqual(["Led two bakers (not twelve lol)."]);
    expect(own?.draft.left_out).toEqual([{ text: "Baked for the whole street.", why: "you left it out" }]);
    const ofBullets = own?.ledger.claims.filter(({ place }) => place.startsWith("bullets"));
    expect(ofBullets?.map(({ known }) => known)).toEqual(["stated"]);
  });

  it("that something is not so leave the next version to rules, where these wrote it, except with an acceptance", async () => {
    const rejected = { c0: true, c1: false };
    expect(await confirm(rejected, OFFLINE)).toHaveLength(1);
    const [, own] = await confirm(rejected);
    expect(own?.draft.bullets).toEqual(["Baked for the whole street."]);
    expect(await decided({ ask_id: "c", kind: "accept", claims: rejected }, OFFLINE)).toHaveLength(2);
    expect(await decided({ ask_id: "c", kind: "accept" })).toEqual([]);
  });
});
