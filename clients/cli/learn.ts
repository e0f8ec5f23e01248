import { writeFile } from "node:fs/promises";
import type { LearningPlan, PlannedResource } from "../../domain/learning.js";
import { checkCatalogue, importCatalogue } from "../../engine/program/catalogue.js";
import type { Host } from "../host/host.js";
import { readGivenFile } from "./read-file.js";

type Print = (text: string) => void;

/** The recorded progress on a plan's resource, and the file for the plan's calendar. */
export interface PlanOptions {
  resource?: string;
  percent?: string;
  evidence?: string;
  calendar?: string;
}

/** Records progress on a plan and writes its calendar, if the options say so. Returns the plan; without an id, all plans. */
export async function learn(host: Host, planId: string | undefined, options: PlanOptions): Promise<LearningPlan[]> {
  if (planId === undefined) return host.plans();
  const { resource, percent, evidence, calendar } = options;
  if (resource !== undefined) {
    const done = percent === undefined ? {} : { percent: Number(percent) };
    const words = evidence === undefined ? {} : { evidence };
    await host.changePlan(planId, { progress: [{ resource_id: resource, ...done, ...words }] });
  }
  if (calendar !== undefined) await writeFile(calendar, await host.calendar(planId));
  return (await host.plans()).filter(({ plan_id }) => plan_id === planId);
}

/** Prints learning plans: resources, dates, progress, and the lines that a résumé may have about them. */
export function printPlans(plans: LearningPlan[], print: Print): void {
  print(`${plans.length} learning plans.`);
  for (const {
    plan_id,
    gap_title,
    status,
    resources,
    web_resources,
    timeline,
    progress,
    resume_line,
    offer,
  } of plans) {
    print(`\n${plan_id}  ${status}  ${gap_title}`);
    for (const { resource_id, title, url } of [...resources, ...web_resources]) {
      const item = progress.find((one) => one.resource_id === resource_id);
      const when = timeline.find((one) => one.resource_id === resource_id);
      const dates = when?.start_date ? `${when.start_date} to ${when.end_date}` : "no dates";
      print(`  ${resource_id}  ${item?.percent ?? 0} %  ${dates}  ${title}  ${url}`);
    }
    print(`  in a résumé: ${resume_line ?? "nothing yet"}`);
    if (offer)
      print(`  something is completed: answer the question again with: reopen ${offer.question_id} --choice yes`);
  }
}

/** Prints resources with the parts of their scores. */
export function printResources(resources: PlannedResource[], print: Print): void {
  if (resources.length === 0) print("The catalogue has nothing for this.");
  for (const { title, provider, url, days, score, parts, places } of resources) {
    const of = Object.entries(parts).map(([part, points]) => `${part} ${points}`);
    const where = places.length > 0 ? ` (${places.join(", ")})` : "";
    print(`${score}  ${title}, ${provider}${where}: ${days} days\n     ${url}\n     ${of.join(", ")}`);
  }
}

/** Checks the catalogue and its links. False if there is an error; a link whose server does not answer is not an error. */
export async function printCheck(dataDir: string, print: Print): Promise<boolean> {
  const { resources, errors, links } = await checkCatalogue(dataDir);
  for (const error of errors) print(error);
  const withState = (state: string) => [...links].filter(([, one]) => one === state).map(([url]) => url);
  const [dead, unknown] = [withState("dead"), withState("unknown")];
  for (const url of dead) print(`${url}: gone; it is not shown any more`);
  if (unknown.length === links.size) print("No page could be asked for: the links were not checked.");
  else
    print(`${links.size - unknown.length} pages asked for, ${dead.length} gone, ${unknown.length} without an answer.`);
  print(`${resources} resources, ${errors.length} errors.`);
  return errors.length === 0;
}

/** Imports a file of resources and prints the result of each row. False if a row was refused. */
export async function printImport(dataDir: string, path: string, print: Print): Promise<boolean> {
  const rows = await importCatalogue(dataDir, path, (await readGivenFile(path)).toString("utf8"));
  for (const { row, resource_id, result, errors } of rows) {
    const why = errors.map(({ path: at, message }) => `${at} ${message}`).join("; ");
    print(`row ${row}  ${result}  ${resource_id ?? "(no id)"}${why === "" ? "" : `: ${why}`}`);
  }
  const refused = rows.filter(({ result }) => result === "refused").length;
  print(`${rows.length - refused} imported, ${refused} refused.`);
  return refused === 0;
}
