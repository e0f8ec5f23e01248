import { definePrompt } from "./prompt.js";

/** Asks for nothing: a server of one's own loads its model, and a connection is open before the first candidate comes. */
export const warmUpPrompt = definePrompt({
  name: "warmUp",
  session: "",
  task: "You are about to be asked. Say whether you are ready.",
  call: "Are you ready?",
});
