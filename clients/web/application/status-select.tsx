import { ApplicationStatus } from "../../../domain/application.js";
import { useWords } from "../words/use-words.js";

/** A list of the statuses of an application. With `all`, the first choice is any of them, and its value is empty. */
export function StatusSelect({
  value,
  all,
  disabled = false,
  onChange,
}: {
  value: ApplicationStatus | undefined;
  all?: string;
  disabled?: boolean;
  onChange: (status: ApplicationStatus | undefined) => void;
}) {
  const { application: words } = useWords();
  return (
    <label>
      <span className={all === undefined ? "heard" : ""}>{words.status} </span>
      <select
        value={value ?? ""}
        disabled={disabled}
        onChange={({ target }) => onChange(ApplicationStatus.options.find((one) => one === target.value))}
      >
        {all !== undefined && <option value="">{all}</option>}
        {ApplicationStatus.options.map((one) => (
          <option key={one} value={one}>
            {words.statuses[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
