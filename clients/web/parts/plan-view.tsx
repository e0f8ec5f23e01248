import type { Directory, PlannedResource, ResourceParts, Timeline, WebResource } from "../../../domain/learning.js";
import { useDates, useWords } from "../words/use-words.js";
import { Bar } from "./score.js";

/** Learning resources with the parts of their scores and their planned dates, to scale. */
export function PlanView({
  resources,
  web,
  timeline,
  chosen,
  onToggle,
}: {
  resources: PlannedResource[];
  web: WebResource[];
  timeline: Timeline;
  chosen?: string[];
  onToggle?: (id: string) => void;
}) {
  const { plan: words } = useWords();
  const choice = (id: string, title: string) =>
    onToggle && (
      <label className="option">
        <input type="checkbox" checked={chosen?.includes(id) ?? false} onChange={() => onToggle(id)} />
        <span>
          {words.choose}
          <span className="heard">: {title}</span>
        </span>
      </label>
    );
  return (
    <>
      <ul className="list resources">
        {resources.map((one) => (
          <li key={one.resource_id}>
            <Resource resource={one} />
            {choice(one.resource_id, one.title)}
          </li>
        ))}
      </ul>
      {web.length > 0 && (
        <>
          <h3>{words.web}</h3>
          <ul className="list resources">
            {web.map(({ resource_id, title, url, provider, excerpt }) => (
              <li key={resource_id}>
                <OutsideLink url={url}>{title}</OutsideLink> <span className="quiet">{provider}</span>
                {excerpt && <p className="small">{excerpt}</p>}
                {choice(resource_id, title)}
              </li>
            ))}
          </ul>
        </>
      )}
      <TimelineChart resources={resources} timeline={timeline} />
    </>
  );
}

function Resource({ resource }: { resource: PlannedResource }) {
  const { plan: words } = useWords();
  const {
    title,
    provider,
    url,
    days,
    cost_usd,
    difficulty,
    certificate,
    leads_to,
    places,
    score,
    parts,
    out_of,
    rating,
    why,
    leads,
  } = resource;
  const notes = [
    provider,
    words.days(days),
    cost_usd === 0 ? words.free : words.cost(cost_usd),
    words.levels[difficulty],
    ...(certificate ? [words.certificate] : []),
    ...(leads_to.length > 0 ? [(certificate ? words.leadsTo : words.preparesFor)(leads_to.join(", "))] : []),
    ...(places.length > 0 ? [words.validIn(places.join(", "))] : []),
  ];
  return (
    <>
      <OutsideLink url={url}>{title}</OutsideLink>
      {leads && <span className="quiet small"> · {words.leads}</span>}
      {why && <p>{why}</p>}
      <p className="quiet small">{notes.join(" · ")}</p>
      <details className="small">
        <summary>
          {words.score(Math.round(score))} – {words.partsOf}
        </summary>
        <dl className="criteria">
          {(Object.keys(words.parts) as (keyof ResourceParts)[])
            .filter((part) => (out_of?.[part] ?? 1) > 0)
            .map((part) => (
              <div key={part}>
                <dt>{words.parts[part]}</dt>
                <dd>
                  <span>{parts[part]}</span>
                  <Bar value={parts[part] / (out_of?.[part] ?? 100)} />
                </dd>
              </div>
            ))}
        </dl>
        {rating === null && <p className="hint">{words.noRating}</p>}
      </details>
    </>
  );
}

/** Directories of courses, for subjects that the catalogue lacks. */
export function Directories({ directories }: { directories: Directory[] }) {
  const { plan: words } = useWords();
  if (directories.length === 0) return null;
  return (
    <>
      <h3>{words.elsewhere}</h3>
      <ul className="list">
        {directories.map(({ title, provider, url }) => (
          <li key={url}>
            <OutsideLink url={url}>{title}</OutsideLink> <span className="quiet">{provider}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A link to another site, which receives no referrer. Anything but http and https is shown as text. */
function OutsideLink({ url, children }: { url: string; children: string }) {
  return /^https?:\/\//.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}

function TimelineChart({ resources, timeline }: { resources: PlannedResource[]; timeline: Timeline }) {
  const { plan: words } = useWords();
  const dateOf = useDates();
  const last = Math.max(0, ...timeline.map(({ end_day }) => end_day));
  if (last === 0) return null;
  return (
    <figure className="timeline">
      <figcaption>
        {words.timeline} <span className="quiet small">{words.timelineHint}</span>
      </figcaption>
      {timeline.map(({ resource_id, start_day, end_day, start_date, end_date }) => (
        <div key={resource_id} className="timed">
          <span>{resources.find((one) => one.resource_id === resource_id)?.title ?? resource_id}</span>
          <svg viewBox={`0 0 ${last} 1`} preserveAspectRatio="none" aria-hidden="true">
            <rect className="track" width={last} height="1" />
            <rect className="fill" x={start_day - 1} width={end_day - start_day + 1} height="1" />
          </svg>
          <span className="quiet small">
            {start_date && end_date
              ? `${dateOf(`${start_date}T00:00:00`)} – ${dateOf(`${end_date}T00:00:00`)}`
              : words.day(start_day, end_day)}
          </span>
        </div>
      ))}
    </figure>
  );
}
