import { definePrompt } from "./prompt.js";

/** A trivial call, so that a self-hosted server loads its model and a connection is open before the first candidate's request. */
export const warmUpPrompt = definePrompt({
  name: "warmUp",
  session: "",
  task: "You are about to be asked. Say whether you are ready.",
  call: "Are you ready?",
});
