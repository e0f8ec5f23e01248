/*
 * The public API of the package: the graphs alone (`buildInterview`, `buildAnswer`,
 * `buildDocument`) with their dependencies, the whole program with its
 * stores and sessions (`createProgram`), the Express app for it (`createApp`), and the typed client.
 */

export { fromChatModel, type GivenChatModels } from "./adapters/models/chat/given.js";
export type { Model, ModelCall, ModelReply } from "./adapters/models/model.js";
export { textRef } from "./adapters/stores/text-ref.js";
export { type ClientOptions, createClient } from "./clients/typescript/client.js";
export { ApiProblem } from "./clients/typescript/problem.js";
export { AppError, ConfigError } from "./domain/errors.js";
export type { StreamEvent } from "./domain/event.js";
export type { Gap, MatchNow } from "./domain/gap.js";
export type { AskBody, AskReply, Field, QuestionSeed } from "./domain/question.js";
export type { QuestionResource, SessionResource } from "./domain/session.js";
export type { TextReader, TextRef } from "./domain/text.js";
export { type Config, readConfig } from "./engine/config/config.js";
export { setTracing } from "./engine/config/tracing.js";
export { createProgram } from "./engine/program/create-program.js";
export { createGraphNeeds } from "./engine/program/graph-needs.js";
export { buildAnswer, buildDocument, buildInterview } from "./engine/program/own-host.js";
export type { Program } from "./engine/program/program.js";
export type { AnswerNeeds } from "./graph/answer-nodes.js";
export type { DocumentGraphNeeds } from "./graph/document-nodes.js";
export type { InterviewNeeds } from "./graph/interview-nodes.js";
export { Answering } from "./graph/state/answer.js";
export { Documenting } from "./graph/state/document.js";
export { Interview } from "./graph/state/interview.js";
export { type AppOptions, createApp } from "./server/app.js";
