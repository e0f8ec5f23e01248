import { BIAS, type FeatureValues, type FittedModel, softmax } from "../../language/weights.js";

/** One labelled example; `group` names the document that it comes from. */
export interface Example {
  label: string;
  group: string;
  features: FeatureValues;
}

interface Options {
  /** The strength of the penalty on large weights (L2), for each example. */
  penalty: number;
  /** Features in fewer examples are left out. */
  leastExamples: number;
}

const ROUNDS = 300;
const STEP = 0.05;
/** Adam (Kingma and Ba, 2015) with its usual constants. */
const [DECAY, DECAY_OF_SQUARES, TINY] = [0.9, 0.999, 1e-8];

/** Fits a multinomial logistic regression by gradient descent. Deterministic: the same examples give the same weights. */
export function fitModel(examples: Example[], classes: string[], { penalty, leastExamples }: Options): FittedModel {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= leastExamples ? name : [])).sort();
  const at = new Map(names.map((name, index) => [name, index]));
  const k = classes.length;
  const rows = examples.map(({ features, label }) => ({
    label: classes.indexOf(label),
    cells: [...features].flatMap(([name, value]) => {
      const column = at.get(name);
      return column === undefined ? [] : [{ column: column * k, value }];
    }),
  }));
  const [weights, mean, square, gradient] = [0, 0, 0, 0].map(() => new Float64Array(names.length * k)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const bias = (at.get(BIAS) ?? -1) * k;
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (let cell = 0; cell < weights.length; cell += 1)
      gradient[cell] = cell >= bias && cell < bias + k ? 0 : penalty * (weights[cell] ?? 0);
    for (const { label, cells } of rows) {
      const scores = classes.map((_, one) =>
        cells.reduce((sum, { column, value }) => sum + (weights[column + one] ?? 0) * value, 0),
      );
      for (const [one, share] of softmax(scores).entries()) {
        const error = (share - Number(one === label)) / rows.length;
        for (const { column, value } of cells) gradient[column + one] = (gradient[column + one] ?? 0) + error * value;
      }
    }
    for (let cell = 0; cell < weights.length; cell += 1) {
      const slope = gradient[cell] ?? 0;
      mean[cell] = DECAY * (mean[cell] ?? 0) + (1 - DECAY) * slope;
      square[cell] = DECAY_OF_SQUARES * (square[cell] ?? 0) + (1 - DECAY_OF_SQUARES) * slope * slope;
      const [first, second] = [mean[cell] ?? 0, square[cell] ?? 0];
      const step = first / (1 - DECAY ** round) / (Math.sqrt(second / (1 - DECAY_OF_SQUARES ** round)) + TINY);
      weights[cell] = (weights[cell] ?? 0) - STEP * step;
    }
  }
  return {
    classes,
    weights: new Map(names.map((name, index) => [name, [...weights.subarray(index * k, index * k + k)]])),
  };
}
