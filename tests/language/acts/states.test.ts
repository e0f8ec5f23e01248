import { describe, expect, it } from "vitest";
import {
  ACTOR_ROWS,
  actorOf,
  deniesList,
  isDenial,
  namesCandidate,
  negates,
  STATE_ROWS,
  saysNotDone,
  stateOf,
} from "../../../language/acts/states.js";

describe("the state of a clause, and whose act it is", () => {
  it("plan nothing by going to somebody", () => {
    expect(stateOf("I got a senior to act by going to him before his shift.")).toBe("done");
    expect(stateOf("I kept going to the owner with it.")).toBe("done");
    expect(stateOf("I am going to see him about the course.")).toBe("planned");
  });

  it.each(STATE_ROWS)("read a state: $reads", ({ is, reads, leaves }) => {
    expect(stateOf(reads)).toBe(is);
    expect(stateOf(leaves)).toBe("done");
  });

  it.each(ACTOR_ROWS)("read whose act it is: $reads", ({ is, reads, leaves }) => {
    expect(actorOf(reads)).toBe(is);
    expect(actorOf(leaves)).not.toBe(is);
  });

  it.each([
    ["Since 2021 I haven't driven a forklift.", "denied"],
    ["It wasn't me who wrote the rota.", "denied"],
    ["It wasnt in the system at all.", "done"],
    ["It took weeks of nagging coz Darren didnt want to.", "done"],
  ])("tell what the candidate denies from what was not so: %s", (clause, state) => {
    expect(stateOf(clause)).toBe(state);
  });
});

describe("a reply that says nothing but that it was not done", () => {
  it.each([
    "I have not done this",
    "sorry pressed the wrong key, i have not done this",
    "Not formally.",
    "No.",
    "I've no experience with this, sorry.",
    "Haven't done it yet but I'd love to.",
    "Unfortunately I lack experience of this.",
    "n/a",
    "I have never done any of this myself:\n- Led a team of 12 drivers for two years",
  ])("%s", (reply) => expect(isDenial(reply)).toBe(true));
  it.each([
    "I did not wait, I rang him at once.",
    "I have not done this in a hotel, but I ran the bar of a club for two years and did the rota.",
    "I never missed a shift.",
    "Never missed a delivery in two years.",
    "Without any training I mended the pump.",
    "Cleaned the store, no accidents",
    "I have no experience of this, but I know the shop, I know the street and I know the town",
  ])("but not: %s", (reply) => expect(isDenial(reply)).toBe(false));
});

describe("a sentence", () => {
  it("says that the thing was not done, if each of its clauses does", () => {
    expect(saysNotDone("I have not done this and I have no training")).toBe(true);
    expect(saysNotDone("I have not done this but I ran the bar")).toBe(false);
    expect(saysNotDone("Without any training")).toBe(true);
    expect(saysNotDone("Mended the pump without any training")).toBe(false);
  });

  it("denies a list, names the candidate, or has a negation", () => {
    expect([deniesList("I have never done any of this:"), deniesList("I can't remember all of it:")]).toEqual([
      true,
      false,
    ]);
    expect([namesCandidate("They asked me"), namesCandidate("They asked Dave")]).toEqual([true, false]);
    expect([negates("Nobody was hurt"), negates("The notes were kept")]).toEqual([true, false]);
  });
});
