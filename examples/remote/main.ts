/*
 * The graphs of a LangGraph server, such as `npm run studio`, as a part of your own graph: `LANGGRAPH_URL=http://127.0.0.1:2024 npx tsx main.ts`.
 */
import { readFileSync } from "node:fs";
import { END, START, StateGraph, StateSchema } from "@langchain/langgraph";
import { RemoteGraph } from "@langchain/langgraph/remote";
import { z } from "zod";

const sample = (name: string) =>
  readFileSync(new URL(`examples/samples/${name}`, import.meta.resolve("adaptive-answers/package.json")), "utf8");
const interview = new RemoteGraph({ graphId: "interview", url: process.env.LANGGRAPH_URL ?? "http://127.0.0.1:2024" });

const Comparison = new StateSchema({
  resume: z.string(),
  job: z.string(),
  match: z.number().nullable().default(null),
  gaps: z.array(z.string()).default([]),
});

const comparison = new StateGraph(Comparison)
  .addNode("interview", async ({ resume, job }, config) => {
    const read = await interview.invoke({ resume_text: resume, job_text: job }, config);
    return { match: read.match.score, gaps: read.gaps.map(({ title }: { title: string }) => title) };
  })
  .addEdge(START, "interview")
  .addEdge("interview", END)
  .compile();

const { match, gaps } = await comparison.invoke({
  resume: sample("nurse-amina-okafor.txt"),
  job: sample("job-staff-nurse-emergency.txt"),
});
console.log(`Match ${Math.round(match ?? 0)}: ${gaps.join("; ")}`);
