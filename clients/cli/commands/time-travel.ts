import { Argument, type Command, Option } from "commander";
import type { StreamEvent } from "../../../domain/event.js";
import { ExperienceChoice } from "../../../domain/question.js";
import { type QuestionResource, titleOf } from "../../../domain/session.js";
import type { Host } from "../../host/host.js";
import { resourceAfter } from "../../host/resource-after.js";
import { answerQuestion } from "../converse.js";
import type { Hosts } from "../hosts.js";
import { leaveWith } from "../leaving.js";
import { command, REPLIES, SERVER, type ServerOption, tell, wholeNumberOption } from "../options.js";
import { replierFor } from "../replier-for.js";
import { printComparison, printHistory } from "../time-travel.js";

/** The branches of two versions that are compared. */
interface Branches {
  fromCheckpoint?: string;
  toCheckpoint?: string;
}

/** Commands for the history of a question: its asks, its versions, and going back. */
export function addTimeTravelCommands(cli: Command, hosts: Hosts): void {
  cli
    .command("history")
    .description("list all asks and closes of a question, on all branches")
    .argument("<question_id>")
    .option(...SERVER)
    .action((questionId: string, options: ServerOption) =>
      hosts.at(options, async (host) => {
        printHistory(await host.history(questionId), tell);
        return true;
      }),
    );

  cli
    .command("compare")
    .description("show two versions of an answer, word by word, with what was changed and why; also of two branches")
    .argument("<question_id>")
    .addArgument(new Argument("<from>", "a version's number").argParser(wholeNumberOption(1, 999)))
    .addArgument(new Argument("<to>", "a version's number").argParser(wholeNumberOption(1, 999)))
    .option("--from-checkpoint <id>", "a checkpoint of the history, on whose branch <from> counts")
    .option("--to-checkpoint <id>", "a checkpoint of the history, on whose branch <to> counts")
    .option(...SERVER)
    .action((questionId: string, from: number, to: number, options: ServerOption & Branches) =>
      hosts.at(options, async (host) => {
        const thread = await host.whenIdle(questionId);
        const { fromCheckpoint: from_checkpoint, toCheckpoint: to_checkpoint } = options;
        const wanted = {
          from,
          to,
          ...(from_checkpoint && { from_checkpoint }),
          ...(to_checkpoint && { to_checkpoint }),
        };
        printComparison(await host.compare(questionId, wanted), "versions" in thread ? thread.versions : [], tell);
        return true;
      }),
    );

  cli
    .command("rewind")
    .description("go back to an earlier ask of a question; what came after it is kept as a branch")
    .argument("<question_id>")
    .argument("<checkpoint_id>", "of an ask, as history lists it")
    .option(...REPLIES)
    .option(...SERVER)
    .action((questionId: string, checkpointId: string, options: ServerOption & { replies?: string }) =>
      askedAgain(hosts, questionId, options, (host) => host.rewind(questionId, checkpointId)),
    );

  cli
    .command("reopen")
    .description("ask a closed question again, or change its yes or no")
    .argument("<question_id>")
    .addOption(new Option("--choice <choice>").choices(ExperienceChoice.options))
    .option(...REPLIES)
    .option(...SERVER)
    .action((questionId: string, options: ServerOption & { replies?: string; choice?: ExperienceChoice }) =>
      askedAgain(hosts, questionId, options, (host) => host.reopen(questionId, options.choice)),
    );
}

/** Asks a question again. Continues with it at once if there is a terminal or a replies file; else leaves it waiting. */
function askedAgain(
  hosts: Hosts,
  questionId: string,
  options: ServerOption & { replies?: string },
  again: (host: Host) => AsyncIterable<StreamEvent>,
): Promise<void> {
  return hosts.at(options, async (host, output) => {
    const question = await resourceAfter<QuestionResource>(again(host), output);
    if (options.replies === undefined && !process.stdin.isTTY) {
      tell(`Waiting for: ${question.ask?.kind ?? "nothing"}. Go on with: ${command(`resume ${questionId}`, options)}`);
      return question.status !== "failed";
    }
    leaveWith(`resume ${questionId}`, options);
    const conversation = { host, output, replier: await replierFor(options.replies, host) };
    const title = titleOf(await host.session(question.session_id), question);
    return (await answerQuestion(conversation, question, title)) !== "failed";
  });
}
