import { z } from "zod";

export const Difficulty = z.enum(["beginner", "intermediate", "advanced"]);
export const ResourceType = z.enum(["course", "tutorial", "handbook", "video", "practice", "book"]);

/** A learning resource. `rating` is null if the provider publishes none. */
export const Resource = z.object({
  resource_id: z.string(),
  title: z.string(),
  provider: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  type: ResourceType,
  days: z.number().positive(),
  difficulty: Difficulty,
  cost_usd: z.number().nonnegative(),
  rating: z.number().min(0).max(5).nullable(),
  certificate: z.boolean(),
  skills: z.array(z.string()),
});
export type Resource = z.infer<typeof Resource>;

/** The parts of a resource's score; they add up to it. */
export const ResourceParts = z.object({
  relevance: z.number(),
  difficulty_fit: z.number(),
  rating: z.number(),
  diversity: z.number(),
  certificate: z.number(),
  cost: z.number(),
});

/** A resource with its score, out of 100. */
export const PlannedResource = Resource.extend({ score: z.number(), parts: ResourceParts });
export type PlannedResource = z.infer<typeof PlannedResource>;

/** When each resource would be worked on, in days from the start; `end_day` is inclusive. */
export const Timeline = z.array(z.object({ resource_id: z.string(), start_day: z.int(), end_day: z.int() }));
export type Timeline = z.infer<typeof Timeline>;

/** The candidate's learning plan. */
export const Plan = z.object({
  resources: z.array(PlannedResource),
  timeline: Timeline,
  progress: z.array(
    z.object({
      resource_id: z.string(),
      status: z.enum(["not_started", "in_progress", "completed", "skipped"]),
      percent: z.number().min(0).max(100),
    }),
  ),
});
export type Plan = z.infer<typeof Plan>;
