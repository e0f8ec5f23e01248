/** A job that asks for three things, and has a sentence that asks for none. */
export const JOB = `Head chef

We are looking for a head chef for our hotel in the harbour.

What you need:
- At least four years as a sous chef
- Experience with stock control
- Fluent French

What we offer:
You will get a free lunch and a bicycle.
`;
