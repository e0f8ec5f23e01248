/*
 * The public API of the package: the graphs alone (`buildInterview`, `buildAnswer`) with their dependencies, the whole program with
 * its stores and sessions (`createProgram`), the Express app on top of it (`createApp`), and the typed client.
 */

export { type ClientOptions, createClient } from "../client/client.js";
export { ApiProblem } from "../client/problem.js";
export { type Config, readConfig } from "../config/config.js";
export { setTracing } from "../config/tracing.js";
export { AppError, ConfigError } from "../domain/errors.js";
export type { StreamEvent } from "../domain/event.js";
export type { Gap, MatchNow } from "../domain/gap.js";
export type { AskBody, AskReply, Field, QuestionSeed } from "../domain/question.js";
export type { QuestionResource, SessionResource } from "../domain/session.js";
export type { TextReader, TextRef } from "../domain/text.js";
export { buildAnswer } from "../graph/answer.js";
export type { AnswerNeeds } from "../graph/answer-nodes.js";
export { buildInterview, type InterviewNeeds } from "../graph/interview.js";
export type { Model, ModelCall, ModelReply } from "../models/model.js";
export { type AppOptions, createApp } from "../server/app.js";
export { Answering } from "../state/answer.js";
export { Interview } from "../state/interview.js";
export { textRef } from "../stores/text-ref.js";
export { createProgram } from "./create-program.js";
export { createGraphNeeds } from "./graph-needs.js";
export type { Program } from "./program.js";
