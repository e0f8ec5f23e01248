import type { KeptResume } from "../../../domain/kept-resume.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { SureButton } from "../parts/sure-button.js";
import { useAction } from "../store/use-action.js";
import { useDates, useWords } from "../words/use-words.js";

/** The kept résumé in the place of a document: it is used, unless another one is given. */
export function KeptInput({
  kept: { name, kept_at, posts },
  another,
  forgotten,
}: {
  kept: KeptResume;
  another: () => void;
  forgotten: () => void;
}) {
  const { start: words } = useWords();
  const dateOf = useDates();
  const forget = useAction(async () => {
    await api.deleteKeptResume({});
    forgotten();
  });
  return (
    <section className="document" aria-labelledby="kept-label">
      <h2 id="kept-label">{words.resume}</h2>
      <p className="file">
        <span className="dot good" />
        <strong>{words.kept(name ?? words.keptNameless, dateOf(kept_at))}</strong>
        <span className="quiet">{words.keptPosts(posts)}</span>
      </p>
      <p className="hint">{words.keptHint}</p>
      <div className="row">
        <button type="button" className="plain" onClick={another}>
          {words.another}
        </button>
        <SureButton
          about={words.resume}
          question={words.forgetSure}
          busy={forget.busy}
          onSure={() => void forget.run()}
        >
          {words.forget}
        </SureButton>
      </div>
      <ProblemMessage problem={forget.problem} />
    </section>
  );
}
