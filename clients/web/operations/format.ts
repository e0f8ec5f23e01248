/* The format of figures. A value that was not measured is a dash, never a zero. */

const NOTHING = "–";

export function count(value: number): string {
  return value.toLocaleString("en");
}

export function ms(value: number | null): string {
  if (value === null) return NOTHING;
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  if (value >= 1_000) return `${(value / 1000).toFixed(2)} s`;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

export function percent(share: number | null): string {
  return share === null ? NOTHING : `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}

export function dollars(value: number | null): string {
  if (value === null) return NOTHING;
  return `$${value.toFixed(value !== 0 && value < 0.1 ? 4 : 2)}`;
}

export function points(value: number | null): string {
  return value === null ? NOTHING : value.toFixed(1);
}

/** A p-value. */
export function probability(value: number | null): string {
  if (value === null) return NOTHING;
  return value < 0.001 ? "< 0.001" : value.toFixed(3);
}

export function bytes(value: number): string {
  if (value >= 1e9) return `${(value / 1e9).toFixed(1)} GB`;
  if (value >= 1e6) return `${(value / 1e6).toFixed(1)} MB`;
  return `${Math.round(value / 1e3)} KB`;
}

/** A time of day, with the date if it is not today. */
export function time(at: string | null): string {
  if (at === null) return NOTHING;
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const day = isToday ? "" : `${date.toLocaleDateString("en", { day: "numeric", month: "short" })}, `;
  return day + date.toLocaleTimeString("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** A value in the unit of an alert. */
export function inUnit(value: number | null, unit: string): string {
  if (value === null) return NOTHING;
  if (unit === "s") return ms(value * 1000);
  if (unit === "share") return percent(value);
  if (unit === "h") return `${value.toFixed(1)} h`;
  if (unit === "bytes") return bytes(value);
  if (unit === "usd") return dollars(value);
  if (unit === "ms") return ms(value);
  if (unit === "down") return value > 0 ? "no answer" : "answers";
  return unit === "points" ? points(value) : count(Math.round(value * 100) / 100);
}
