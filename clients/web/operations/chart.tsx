import { useEffect, useRef, useState } from "react";
import UPlot from "uplot";

/** A line of a chart; `colour` is the name of a colour of `tokens.css`. */
export interface ChartSeries {
  label: string;
  colour: string;
  values: (number | null)[];
}

const HEIGHT = 220;
/** The most names that fit below bars. */
const MOST_NAMED = 8;
const TWO_DAYS_S = 2 * 86_400;

const framed = (width: number) => ({ width, height: HEIGHT, legend: { show: false }, cursor: { show: false } });

/** Lines over time. The legend is text, and the table behind it has the figures. */
export function LineChart({ label, at, lines, show }: ChartProps & { at: number[]; lines: ChartSeries[] }) {
  const draw = (box: HTMLElement, width: number, ink: Ink) =>
    new UPlot(
      {
        ...framed(width),
        axes: withTimes(axesOf(ink, show), at),
        series: [
          {},
          ...lines.map((line) => ({
            label: line.label,
            stroke: ink(line.colour),
            width: 2,
            spanGaps: false,
            points: { show: true, size: 5, fill: ink(line.colour) },
          })),
        ],
      },
      [at, ...lines.map(({ values }) => values)],
      box,
    );
  return <Chart label={label} lines={lines} draw={draw} data={JSON.stringify([at, lines])} />;
}

/** Bars, one per name. */
export function BarChart({
  label,
  names,
  values,
  colour,
  show,
}: ChartProps & { names: string[]; values: number[]; colour: string }) {
  const draw = (box: HTMLElement, width: number, ink: Ink) =>
    new UPlot(
      {
        ...framed(width),
        scales: {
          x: { time: false, range: [-0.6, names.length - 0.4] },
          y: { range: (_, __, max) => [0, max * 1.05 || 1] },
        },
        axes: [
          {
            ...axesOf(ink, show)[0],
            space: names.length > MOST_NAMED ? 60 : 10,
            font: "10px system-ui, sans-serif",
            values: (_, splits) => splits.map((at) => names[at] ?? ""),
            incrs: names.length > MOST_NAMED ? [1, 2, 5] : [1],
            grid: { show: false },
          },
          axesOf(ink, show)[1] ?? {},
        ],
        series: [
          {},
          {
            label,
            fill: ink(colour),
            paths: UPlot.paths.bars?.({ size: [0.7] }) ?? (() => null),
            points: { show: false },
          },
        ],
      },
      [names.map((_, place) => place), values],
      box,
    );
  return <Chart label={label} lines={[]} draw={draw} data={JSON.stringify([names, values])} />;
}

interface ChartProps {
  label: string;
  show: (value: number) => string;
}

type Ink = (name: string) => string;

function axesOf(ink: Ink, show: (value: number) => string): UPlot.Axis[] {
  const style = { stroke: ink("quiet"), grid: { stroke: ink("line"), width: 1 }, ticks: { stroke: ink("line") } };
  return [style, { ...style, size: 70, values: (_, splits) => splits.map(show) }];
}

// Times of day; dates if the chart covers more than two days.
function withTimes([times = {}, values = {}]: UPlot.Axis[], at: number[]): UPlot.Axis[] {
  const isLong = (at.at(-1) ?? 0) - (at[0] ?? 0) > TWO_DAYS_S;
  const shown = (second: number) => {
    const date = new Date(second * 1000);
    if (isLong) return date.toLocaleDateString("en", { day: "numeric", month: "short", timeZone: "UTC" });
    return date.toLocaleTimeString("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  };
  return [{ ...times, space: 70, values: (_, splits) => splits.map(shown) }, values];
}

function Chart({
  label,
  lines,
  draw,
  data,
}: {
  label: string;
  lines: ChartSeries[];
  draw: (box: HTMLElement, width: number, ink: Ink) => UPlot;
  /** The drawn data as text: the chart is drawn again when it changes. */
  data: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const look = useLook(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `draw` is new at every render; `data` and `look` say when it draws something else.
  useEffect(() => {
    if (!box.current || look === "") return;
    const style = getComputedStyle(document.documentElement);
    const chart = draw(box.current, box.current.clientWidth, (name) => style.getPropertyValue(`--${name}`).trim());
    return () => chart.destroy();
  }, [data, look]);
  return (
    <figure>
      <div ref={box} className="chart" role="img" aria-label={label} />
      {lines.length > 0 && (
        <figcaption>
          {lines.map((line) => (
            <span key={line.label} className={`line ${line.colour}`}>
              {line.label}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}

// The width and the colour scheme that a chart was drawn for, as text.
function useLook(box: React.RefObject<HTMLDivElement | null>): string {
  const [look, set] = useState("");
  useEffect(() => {
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const update = () => set(`${box.current?.clientWidth} ${scheme.matches}`);
    const resized = new ResizeObserver(update);
    if (box.current) resized.observe(box.current);
    scheme.addEventListener("change", update);
    return () => {
      resized.disconnect();
      scheme.removeEventListener("change", update);
    };
  }, [box]);
  return look;
}
