import { useState } from "react";
import { MOST_MINUTES } from "../../../domain/contract/requests.js";
import { Priority } from "../../../domain/gap.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { Alerts } from "./alerts.js";
import { AnalyticsSection } from "./analytics-section.js";
import { Caches, Health, Quality } from "./conditions.js";
import { Costs } from "./costs.js";
import { Endings } from "./endings.js";
import { FlagsSection } from "./flags-section.js";
import { Forecasts } from "./forecasts.js";
import { time } from "./format.js";
import { KeyFigures } from "./key-figures.js";
import { Now } from "./now.js";
import { Performance } from "./performance.js";
import { type Filter, useLive, useOperations, useOverDays } from "./use-operations.js";
import { Variants } from "./variants.js";

const WINDOWS = [
  { minutes: 15, name: "15 minutes" },
  { minutes: 60, name: "1 hour" },
  { minutes: 360, name: "6 hours" },
  { minutes: MOST_MINUTES, name: "24 hours" },
];

/** Everything that operators see and set, on one page. */
export function OperationsPage() {
  const [filter, setFilter] = useState<Filter>({ time_window_minutes: 60, operation: "", priority: "" });
  const [isLive, setLive] = useState(true);
  const live = useLive(isLive);
  const { value, problem, reload } = useOperations(filter, live);
  const days = useOverDays();
  return (
    <>
      <a className="skip button" href="#figures">
        To the figures
      </a>
      <header className="top">
        <a className="brand" href="./">
          adaptive answers
        </a>
        <nav aria-label="Pages">
          <a href="#now">Now</a>
          <a href="#performance">Speed</a>
          <a href="#costs">Costs</a>
          <a href="#quality">Quality</a>
          <a href="#alerts">Alerts</a>
          <a href="#flags">Flags</a>
          <a href="#analytics">Analytics</a>
        </nav>
      </header>
      <main className="operations">
        <div>
          <PageTitle>Operations</PageTitle>
          {value && <Now alerts={value.alerts} health={value.dashboard.health} />}
          <FilterForm filter={filter} onChange={setFilter} isLive={isLive} onLive={setLive} />
          <p className="quiet" role="status">
            {live ? `Live: updated ${new Date(live.at).toLocaleTimeString("en", { hourCycle: "h23" })}.` : "Not live."}{" "}
            {value && `From ${time(value.dashboard.window.from)} to ${time(value.dashboard.window.to)}.`}
          </p>
          <ProblemMessage problem={problem} retry={reload} />
          {value && (
            <>
              <KeyFigures dashboard={value.dashboard} alerts={value.alerts} />
              <Alerts alerts={value.alerts} reload={reload} />
              <Performance performance={value.dashboard.performance} />
              <Costs costs={value.dashboard.costs} trends={days.value?.trends ?? null} />
              <Quality quality={value.dashboard.quality} />
              <Caches cache={value.dashboard.cache} />
              <Health health={value.dashboard.health} />
              <FlagsSection {...value} reload={reload} />
            </>
          )}
          <ProblemMessage problem={days.problem} retry={days.reload} />
          {days.value && <Forecasts report={days.value.forecasts} />}
          {days.value && <Endings report={days.value.endings} />}
          {days.value && <Variants report={days.value.variants} />}
          {days.value && <AnalyticsSection {...days.value} />}
        </div>
      </main>
    </>
  );
}

function FilterForm({
  filter,
  onChange,
  isLive,
  onLive,
}: {
  filter: Filter;
  onChange: (filter: Filter) => void;
  isLive: boolean;
  onLive: (isLive: boolean) => void;
}) {
  const [operation, setOperation] = useState(filter.operation);
  return (
    <form
      className="filter"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ ...filter, operation: operation.trim() });
      }}
    >
      <label>
        Window
        <select
          value={filter.time_window_minutes}
          onChange={({ target }) => onChange({ ...filter, time_window_minutes: Number(target.value) })}
        >
          {WINDOWS.map(({ minutes, name }) => (
            <option key={minutes} value={minutes}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Priority
        <select value={filter.priority} onChange={({ target }) => onChange({ ...filter, priority: target.value })}>
          <option value="">all</option>
          {Priority.options.map((priority) => (
            <option key={priority} value={priority}>
              {priority.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label>
        Operation
        <input
          type="text"
          value={operation}
          placeholder="all"
          onChange={({ target }) => setOperation(target.value)}
          onBlur={() => onChange({ ...filter, operation: operation.trim() })}
        />
      </label>
      <label className="check">
        <input type="checkbox" checked={isLive} onChange={({ target }) => onLive(target.checked)} />
        Live
      </label>
    </form>
  );
}
