import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { newFolder } from "../../lab/support/processes.js";

const run = promisify(execFile);
const ROOT = new URL("../..", import.meta.url).pathname;

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  spec: Record<string, never>;
}
const manifestsOf = (file: string) =>
  parseAllDocuments(readFileSync(join(ROOT, "deploy/kubernetes", file), "utf8")).map((one) => one.toJS() as Manifest);
const all = ["adaptive-answers.yaml", "hpa.yaml"].flatMap(manifestsOf);
const [scaled] = manifestsOf("keda.yaml");
const deployment = all.find(({ kind }) => kind === "Deployment") as unknown as {
  metadata: { name: string };
  spec: {
    selector: { matchLabels: object };
    template: {
      metadata: { labels: object; annotations: Record<string, string> };
      spec: { containers: { ports: { name: string }[]; livenessProbe: Probe; readinessProbe: Probe }[] };
    };
  };
};
interface Probe {
  httpGet: { path: string; port: string };
}

/** The packages of the schemas; a project's own dependency would be 33 MB for these few files. */
const PACKAGES = ["kubernetes-models@5.1.0", "@kubernetes-models/keda@2.0.0"];
const KINDS: Record<string, string> = {
  "apps/v1": "kubernetes-models/apps/v1",
  v1: "kubernetes-models/v1",
  "policy/v1": "kubernetes-models/policy/v1",
  "autoscaling/v2": "kubernetes-models/autoscaling/v2",
  "keda.sh/v1alpha1": "@kubernetes-models/keda/keda.sh/v1alpha1",
};

describe("the manifests for Kubernetes", () => {
  it("fit the schemas of their kinds, and an altered one does not", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    await run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...PACKAGES], { cwd: folder });
    const check = async (manifest: Manifest) => {
      const script = `const { ${manifest.kind}: Kind } = await import(${JSON.stringify(KINDS[manifest.apiVersion])});
        new Kind(${JSON.stringify(manifest)}).validate(); console.log("fits");`;
      return (await run(process.execPath, ["--input-type=module", "-e", script], { cwd: folder })).stdout.trim();
    };
    for (const manifest of [...all, scaled as Manifest]) expect(await check(manifest), manifest.kind).toBe("fits");
    const wrong = structuredClone(all[0]) as unknown as { spec: { replicas: unknown } } & Manifest;
    wrong.spec.replicas = "two" as never;
    await expect(check(wrong)).rejects.toThrow(/replicas/);
  });

  it("name each other, and what the server serves", () => {
    const { name } = deployment.metadata;
    const { template, selector } = deployment.spec;
    expect(template.metadata.labels).toEqual(selector.matchLabels);
    const of = (kind: string) => all.find((one) => one.kind === kind)?.spec as unknown as Record<string, never>;
    expect(of("Service").selector).toEqual(selector.matchLabels);
    expect(of("PodDisruptionBudget")).toMatchObject({ selector });
    expect(of("HorizontalPodAutoscaler")).toMatchObject({ scaleTargetRef: { kind: "Deployment", name } });
    expect(scaled?.spec).toMatchObject({ scaleTargetRef: { name } });
    const [server] = template.spec.containers;
    const ports = server?.ports.map((port) => port.name);
    expect(of("Service").ports).toMatchObject([{ targetPort: ports?.[0] }]);
    for (const probe of [server?.livenessProbe, server?.readinessProbe]) expect(ports).toContain(probe?.httpGet.port);
    const served = readFileSync(join(ROOT, "docs/http.md"), "utf8");
    const paths = [server?.livenessProbe.httpGet.path, server?.readinessProbe.httpGet.path];
    for (const path of [...paths, template.metadata.annotations["prometheus.io/path"]])
      expect(served).toContain(`GET ${path}\``);
    // The query of the queue is about a metric that there is.
    const metrics = readFileSync(join(ROOT, "engine/observability/prometheus.ts"), "utf8");
    expect(JSON.stringify(scaled)).toContain("aa_queue_waiting");
    expect(metrics).toContain('"aa_queue_waiting"');
  });

  it("have the version of this release", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(JSON.stringify(deployment)).toContain(`adaptive-answers:${version}`);
  });
});
