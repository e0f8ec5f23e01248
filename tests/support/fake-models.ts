import { afterAll, beforeAll } from "vitest";
import { startFakeModel } from "../../lab/support/processes.js";

export type FakeModel = Awaited<ReturnType<typeof startFakeModel>>;

/** Starts a fake of each protocol for all tests of a file, passes them on before the first test, and stops them after the last. */
export function withFakeModels(take: (fakes: { openai: FakeModel; gemini: FakeModel }) => void): void {
  let fakes: FakeModel[] = [];
  beforeAll(async () => {
    const [openai, gemini] = await Promise.all([startFakeModel("openai"), startFakeModel("gemini")]);
    fakes = [openai, gemini];
    take({ openai, gemini });
  });
  afterAll(() => Promise.all(fakes.map((fake) => fake.stop())));
}
