import { describe, expect, it } from "vitest";
import { Environment, misspelt } from "../../../engine/config/environment.js";

const HOUR = 3_600_000;
const value = <Name extends keyof Environment>(name: Name, given: string) => {
  const { data } = Environment.shape[name].safeParse(given);
  return data;
};

describe("a variable", () => {
  it.each([
    ["SESSION_TTL", "12h", 12 * HOUR],
    ["SESSION_TTL", "30d", 720 * HOUR],
    ["SESSION_TTL", "0h", undefined],
    ["SESSION_TTL", "3651d", undefined],
    ["PORT", "65535", 65_535],
    ["PORT", "65536", undefined],
    ["MODEL_PROVIDER", "openai,offline", ["openai", "offline"]],
    ["MODEL_PROVIDER", "openai,openai", undefined],
    ["OPENAI_BASE_URL", "https://h.example/v1//", "https://h.example/v1"],
    ["OPENAI_BASE_URL", "ftp://h.example", undefined],
    ["CACHE", "off", []],
    ["CACHE", "all", undefined],
    ["THRESHOLDS", "LOW=4.5", { LOW: 4.5 }],
    ["THRESHOLDS", "LOW=11", undefined],
    ["SMTP_SERVER", "mail.example.org", "mail.example.org"],
    ["SMTP_SERVER", "https://mail.example.org", undefined],
    ["RATE_LIMIT", "off", "off"],
    ["RATE_LIMIT", "0", undefined],
  ] as const)("%s=%s", (name, given, is) => expect(value(name, given)).toEqual(is));

  it("of the cache names the kinds, and on all of them", () => {
    const kinds = (given: string) => Environment.shape.CACHE.parse(given);
    const [first, second] = kinds("on");
    expect(kinds("on").length).toBeGreaterThan(1);
    expect(kinds(`${second},${first}`)).toEqual([first, second]);
  });
});

describe("a name that is nearly one of ours", () => {
  it("is certainly meant so if it begins as only ours do, or is wrong by a letter of a long word", () => {
    expect(misspelt(["MODEL_WRTR"])).toEqual([{ name: "MODEL_WRTR", meant: "MODEL_WRITER", isCertain: true }]);
    expect(misspelt(["SESION_TTL", "PUBLIC_ULR"]).map(({ isCertain }) => isCertain)).toEqual([false, false]);
    expect(misspelt(["SLACK_WEBHOK_URL"])).toMatchObject([{ isCertain: true }]);
  });

  it("may lack its end, and is none if it is ours or far from all", () => {
    expect(misspelt(["BUDGET_SESSION"])).toMatchObject([{ meant: "BUDGET_SESSION_USD", isCertain: false }]);
    expect(misspelt(["MODEL_WRITER", "PATH", "NODE_ENV", "PORTS"])).toEqual([]);
  });
});
