import { z } from "zod";
import { Family } from "./job.js";

export const Difficulty = z.enum(["beginner", "intermediate", "advanced"]);
export type Difficulty = z.infer<typeof Difficulty>;
export const ResourceType = z.enum(["course", "tutorial", "handbook", "video", "practice", "book"]);
export const Country = z.string().regex(/^[A-Z]{2}$/, "an ISO 3166-1 code such as GB");

/** The address of a page. Only http and https become a link. */
const Link = z.url({ protocol: /^https?$/ });

/** A learning resource. `rating` is null if the provider publishes none. */
export const Resource = z.object({
  resource_id: z.string(),
  title: z.string(),
  provider: z.string(),
  url: Link,
  type: ResourceType,
  days: z.number().positive().describe("Full days of work"),
  difficulty: Difficulty,
  cost_usd: z.number().nonnegative(),
  rating: z.number().min(0).max(5).nullable(),
  certificate: z.boolean(),
  skills: z.array(z.string()).describe("What is learnt there, the main things first"),
  leads_to: z
    .array(z.string())
    .default([])
    .describe("The papers that it ends with or, without a certificate, prepares for, by their usual names"),
  families: z.array(Family).default([]),
  places: z
    .array(Country)
    .default([])
    .describe("The countries whose law or paper it is about; empty if it holds anywhere"),
  prerequisites: z.array(z.string()).default([]).describe("Resources that should come first"),
});
export type Resource = z.infer<typeof Resource>;

/** A resource that a search found. Its flags say how, if it does not name the subject. */
export const FoundResource = Resource.extend({
  is_near: z.literal(true).optional().describe("Its meaning is near, by vectors"),
  shares_words: z.literal(true).optional().describe("It only shares words: offered if a model reads that it helps"),
});
export type FoundResource = z.infer<typeof FoundResource>;

/** A page that a web search found. Only its title, address and excerpt are known, so it has no score, length or price. */
export const WebResource = z.object({
  resource_id: z.string(),
  title: z.string(),
  url: Link,
  provider: z.string().describe("The page's host"),
  excerpt: z.string().nullable(),
  verified: z.literal(false),
});
export type WebResource = z.infer<typeof WebResource>;

/** The parts of a resource's score; they add up to it. */
export const ResourceParts = z.object({
  relevance: z.number(),
  difficulty_fit: z.number(),
  rating: z.number(),
  diversity: z.number(),
  certificate: z.number(),
  cost: z.number(),
});
export type ResourceParts = z.infer<typeof ResourceParts>;

/** A resource with its score, out of 100. */
export const PlannedResource = Resource.extend({
  score: z.number(),
  is_near: z.literal(true).optional().describe("It does not name the subject; its meaning is near, by vectors"),
  why: z.string().optional().describe("What the candidate would get from it, as a model read its entry"),
  leads: z.literal(true).optional().describe("It ends with the paper that is asked for"),
  parts: ResourceParts,
  out_of: ResourceParts.optional().describe(
    "The most that each part can be; without a published rating, its points are shared out in proportion. Not in plans of earlier releases",
  ),
});
export type PlannedResource = z.infer<typeof PlannedResource>;

/** A directory of courses that anybody can search, for subjects that the catalogue lacks. */
export const Directory = z.object({ title: z.string(), provider: z.string(), url: Link, places: z.array(Country) });
export type Directory = z.infer<typeof Directory>;

/** How the resources of a plan were chosen: by a model's reading of their entries, or by their words alone. */
export const ChosenBy = z.enum(["model", "words", "words_without_model"]);
export type ChosenBy = z.infer<typeof ChosenBy>;

/** A candidate's preferences for learning resources and dates. Every field is optional. */
export const Preferences = z.object({
  level: Difficulty.optional(),
  max_days: z.number().positive().max(365).optional().describe("Longer resources are left out"),
  max_cost_usd: z.number().nonnegative().max(100_000).optional().describe("Dearer resources are left out"),
  hours_a_week: z.number().min(0.5).max(80).optional().describe("Without it, one full day of work a day"),
  start_date: z.iso
    .date()
    .refine((date) => date >= "2000" && date < "2200", "must be in this or the next century")
    .optional()
    .describe("The first day of the plan"),
  country: Country.optional().describe("Where the papers must hold; else the country that the job names"),
});
export type Preferences = z.infer<typeof Preferences>;

const { level, max_days, max_cost_usd, hours_a_week, start_date, country } = Preferences.shape;
/** A change of preferences: null removes a preference, and a field that is left out does not change. */
export const PreferenceChange = z.strictObject({
  level: level.nullable(),
  max_days: max_days.nullable(),
  max_cost_usd: max_cost_usd.nullable(),
  hours_a_week: hours_a_week.nullable(),
  start_date: start_date.nullable(),
  country: country.nullable(),
});
export type PreferenceChange = z.infer<typeof PreferenceChange>;

/** The planned time of each resource, in days from the start; `end_day` is inclusive. */
export const Timeline = z.array(
  z.object({
    resource_id: z.string(),
    start_day: z.int(),
    end_day: z.int(),
    start_date: z.string().optional().describe("RFC 3339 date"),
    end_date: z.string().optional().describe("RFC 3339 date, inclusive"),
  }),
);
export type Timeline = z.infer<typeof Timeline>;

export const ItemStatus = z.enum(["not_started", "in_progress", "completed", "skipped"]);
/** The progress on one resource. The evidence is the candidate's own statement of what was done. */
export const ItemProgress = z.object({
  resource_id: z.string(),
  status: ItemStatus,
  percent: z.number().min(0).max(100),
  evidence: z.string().optional(),
  updated_at: z.string().optional().describe("RFC 3339, when the candidate last said so"),
});
export type ItemProgress = z.infer<typeof ItemProgress>;

export const PlanStatus = z.enum(["suggested", "in_progress", "completed", "abandoned"]);
export type PlanStatus = z.infer<typeof PlanStatus>;

/** The candidate's learning plan, as its question shows it. */
export const Plan = z.object({
  resources: z.array(PlannedResource),
  web_resources: z.array(WebResource).default([]),
  timeline: Timeline,
  preferences: Preferences.default({}),
  progress: z.array(ItemProgress),
  chosen_at: z.string().optional().describe("RFC 3339. Not in plans of earlier releases"),
  status: PlanStatus.optional(),
});
export type Plan = z.infer<typeof Plan>;

/** The candidate's records about a plan. They belong to the owner and outlive the session. */
export const PlanRecord = z.object({
  abandoned: z.boolean().default(false).describe("Of the choice made at `chosen_at`; another choice is not given up"),
  chosen_at: z.string().default(""),
  items: z.array(ItemProgress).default([]),
  resources: z.array(PlannedResource).default([]).describe("What `items` are about: a later choice may leave it out"),
  web_resources: z.array(WebResource).default([]),
  updated_at: z.string(),
});
export type PlanRecord = z.infer<typeof PlanRecord>;

/** A plan as it was chosen, with its gap and job. */
export const ChosenPlan = Plan.extend({ gap_title: z.string(), job_title: z.string(), chosen_at: z.string() });
export type ChosenPlan = z.infer<typeof ChosenPlan>;

/** A chosen plan with its progress, as stored. The plan's id is its question's. */
export interface StoredPlan {
  plan_id: string;
  session_id: string;
  plan: ChosenPlan;
  record: PlanRecord | null;
}

/** A learning plan with its progress. */
export const LearningPlan = ChosenPlan.extend({
  plan_id: z.string(),
  session_id: z.string(),
  question_id: z.string(),
  status: PlanStatus,
  resume_line: z.string().nullable().describe("What a résumé may say of it; null until progress is recorded"),
  offer: z
    .object({ kind: z.literal("reopen"), question_id: z.string(), choice: z.literal("yes") })
    .nullable()
    .describe("Something is completed: the question may be answered again, with this reply"),
  updated_at: z.string(),
});
export type LearningPlan = z.infer<typeof LearningPlan>;

/** A page of learning plans, newest first. */
export const LearningPlanPage = z.object({ items: z.array(LearningPlan), next_cursor: z.string().nullable() });

/** A page of learning resources, best first. */
export const ResourcePage = z.object({ items: z.array(PlannedResource), next_cursor: z.string().nullable() });

/** The body of `PATCH /api/learning-plans/{plan_id}`. */
export const PlanChange = z.strictObject({
  status: z
    .enum(["in_progress", "abandoned"])
    .optional()
    .describe("`abandoned` gives the plan up, `in_progress` takes it up again; completed follows from the progress"),
  progress: z
    .array(
      z
        .strictObject({
          resource_id: z.string().max(200),
          status: ItemStatus.optional(),
          percent: z.number().min(0).max(100).optional(),
          evidence: z.string().trim().max(2_000).optional().describe("What was done, in your own words"),
        })
        .refine(
          ({ status, percent, evidence }) => status !== undefined || percent !== undefined || evidence !== undefined,
          "says nothing about this resource",
        ),
    )
    .max(60)
    .optional(),
});
export type PlanChange = z.infer<typeof PlanChange>;
