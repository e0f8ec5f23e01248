import type { Moment } from "./figures.js";

const WIDTH = 720;
const HEIGHT = 260;
const MARGIN = 50;

/** A picture of a scenario: answers in each second, refusals above them, and the p95 of the answers as a line. */
export function plotOf(title: string, moments: Moment[]): string {
  const last = Math.max(1, ...moments.map(({ second }) => second));
  const most = Math.max(1, ...moments.map(({ served, refused }) => served + refused));
  const slowest = Math.max(1, ...moments.map(({ p95 }) => p95));
  const x = (second: number) => MARGIN + (second / last) * (WIDTH - 2 * MARGIN);
  const up = (share: number) => HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
  const width = Math.max(1, (WIDTH - 2 * MARGIN) / (last + 1) - 1);
  const bar = (second: number, from: number, to: number, fill: string) =>
    `<rect x="${x(second).toFixed(1)}" y="${up(to).toFixed(1)}" width="${width.toFixed(1)}" height="${(up(from) - up(to)).toFixed(1)}" fill="${fill}"/>`;
  const bars = moments.flatMap(({ second, served, refused }) => [
    bar(second, 0, served / most, "#9dc3e6"),
    ...(refused > 0 ? [bar(second, served / most, (served + refused) / most, "#e6a15c")] : []),
  ]);
  const points = moments.map(
    ({ second, p95 }) => `${(x(second) + width / 2).toFixed(1)},${up(p95 / slowest).toFixed(1)}`,
  );
  const text = (left: number, top: number, words: string, anchor = "start") =>
    `<text x="${left}" y="${top}" text-anchor="${anchor}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    `<title>${title}</title>`,
    text(MARGIN, 20, title),
    text(
      MARGIN,
      38,
      `bars: answers a second, at most ${most} (orange: refused); line: p95, at most ${slowest.toFixed(0)} ms`,
    ),
    ...bars,
    `<polyline points="${points.join(" ")}" fill="none" stroke="#8b1a1a" stroke-width="1.5"/>`,
    text(MARGIN, HEIGHT - 20, "0 s"),
    text(WIDTH - MARGIN, HEIGHT - 20, `${last} s`, "end"),
    "</svg>\n",
  ].join("\n");
}
