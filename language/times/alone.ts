import { type Time, timesOf } from "./grammar.js";

/** True for a time that is more than one date: a range, a beginning or an end. */
export function isLasting({ form }: Time): boolean {
  return form !== "single";
}

/** True for a text that names such a time. */
export function namesALastingTime(text: string): boolean {
  return timesOf(text).some(isLasting);
}

/** True for a time and nothing else. */
export function isOneTime(text: string): boolean {
  const [time, ...others] = timesOf(text);
  return others.length === 0 && time?.from === 0 && time.to === text.length;
}

/** True for a time and nothing else but signs: "[since March 2022]". */
export function isTimeAlone(text: string): boolean {
  const [time, ...others] = timesOf(text);
  const rest = time ? text.slice(0, time.from) + text.slice(time.to) : text;
  return others.length === 0 && time !== undefined && !/[\p{L}\p{N}]/u.test(rest);
}
