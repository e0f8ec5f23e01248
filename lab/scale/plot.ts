import type { Plan } from "./plan.js";

const [WIDTH, HEIGHT, MARGIN] = [720, 360, 60];
const COLOURS = ["#2f6f9f", "#8b1a1a", "#3f7d3f", "#7a4fa3"];
/** The range of times that is drawn, in seconds. */
const [SHORTEST, LONGEST] = [10, 300];
const NAMES = { default: "defaults", raised: "128 calls at once" };

/** Waiting against cost: for each number of candidates a day a line over numbers of servers, both axes logarithmic. */
export function plotOfPlans(plans: Plan[]): string {
  const dollars = plans.flatMap(({ points }) => points.map(({ usdMonth }) => usdMonth));
  const [least, most] = [Math.min(...dollars) / 1.3, Math.max(...dollars) * 1.3];
  const along = (value: number, from: number, to: number) => Math.log(value / from) / Math.log(to / from);
  const x = (usd: number) => MARGIN + along(usd, least, most) * (WIDTH - 2 * MARGIN);
  const clipped = (seconds: number) => Math.min(LONGEST, Math.max(SHORTEST, seconds));
  const y = (seconds: number) => HEIGHT - MARGIN - along(clipped(seconds), SHORTEST, LONGEST) * (HEIGHT - 2 * MARGIN);
  const text = (left: number, top: number, words: string, anchor = "start", fill = "black") =>
    `<text x="${left.toFixed(1)}" y="${top.toFixed(1)}" text-anchor="${anchor}" fill="${fill}">${words}</text>`;
  const line = (top: number) =>
    `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${top.toFixed(1)}" y2="${top.toFixed(1)}" stroke="#ddd"/>`;
  const grid = [10, 30, 100, 300].flatMap((seconds) => [
    line(y(seconds)),
    text(MARGIN - 6, y(seconds) + 4, `${seconds} s`, "end"),
  ]);
  const ticks = [30, 100, 300, 1_000, 3_000, 10_000]
    .filter((usd) => usd >= least && usd <= most)
    .map((usd) => text(x(usd), HEIGHT - MARGIN + 18, `$${usd.toLocaleString("en")}`, "middle"));
  const lines = plans.flatMap(({ candidatesADay, settings, points }, at) => {
    const colour = COLOURS[at % COLOURS.length] ?? "black";
    const places = points.map(({ usdMonth, startP95 }) => `${x(usdMonth).toFixed(1)},${y(startP95).toFixed(1)}`);
    // Beside each other the names would cover each other.
    const last = points.at(-1);
    const below = 18 + 16 * (at % 2);
    return [
      `<polyline points="${places.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(
        ({ usdMonth, startP95 }) =>
          `<circle cx="${x(usdMonth).toFixed(1)}" cy="${y(startP95).toFixed(1)}" r="3" fill="${colour}"/>`,
      ),
      ...(last
        ? [
            text(
              x(last.usdMonth),
              y(last.startP95) + below,
              `${candidatesADay.toLocaleString("en")} a day, ${NAMES[settings]}`,
              "middle",
              colour,
            ),
          ]
        : []),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    "<title>Waiting against cost</title>",
    text(
      MARGIN,
      20,
      "Until the first question, p95, in the fifth minute of the busiest hour, against what the servers cost in a month (simulated)",
    ),
    ...grid,
    ...ticks,
    ...lines,
    "</svg>\n",
  ].join("\n");
}
