import { describe, expect, it } from "vitest";
import { ownPlaces } from "../../engine/program/language.js";
import { NO_PLACES } from "../../language/names/places.js";
import {
  BIAS,
  createWeights,
  likeliest,
  parseModel,
  probabilitiesOf,
  probabilityOf,
  softmax,
  storedModel,
} from "../../language/weights.js";

const MODEL = "# a remark\nno\tyes\nbias\t-100\nword bake\t300\n";

describe("a learned model", () => {
  const model = parseModel(MODEL);
  const features = (...names: string[]) => new Map(names.map((name) => [name, 1]));

  it("prefers the class with the highest score", () => {
    expect(likeliest(model, features(BIAS))).toBe("no");
    expect(likeliest(model, features(BIAS, "word bake", "word unknown"))).toBe("yes");
    expect(probabilityOf(model, "yes", features(BIAS))).toBeCloseTo(1 / (1 + Math.E));
    expect(probabilityOf(model, "maybe", features(BIAS))).toBe(0);
    const [no = 0, yes = 0] = probabilitiesOf(model, new Map([["word bake", 0.5]]));
    expect(yes / no).toBeCloseTo(Math.exp(1.5));
  });

  it("is stored less the weights of its first class, without features that hardly weigh", () => {
    const weights = new Map([
      ["z", [1, 3]],
      ["a", [0, -0.5]],
      ["weak", [0, 0.04]],
    ]);
    const stored = storedModel({ classes: ["no", "yes"], weights }, 5);
    expect(stored).toBe("no\tyes\na\t-50\nz\t200");
    expect(parseModel(stored).weights.get("z")).toEqual([0, 2]);
  });

  it("is parsed when it is first used, and once", () => {
    const read: string[] = [];
    const weights = createWeights((name) => {
      read.push(name);
      return MODEL;
    }, ownPlaces);
    expect(read).toEqual([]);
    expect(weights("asks")).toBe(weights("asks"));
    expect(read).toEqual(["asks"]);
    expect(weights("asks").places).toEqual(NO_PLACES);
    expect(weights("fields").places).toBe(ownPlaces());
  });

  it("has probabilities for scores of any size", () => {
    expect(softmax([1_000, 1_000])).toEqual([0.5, 0.5]);
  });
});
