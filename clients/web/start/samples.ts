/** A fictional résumé with a matching job. Their texts are loaded when they are chosen. */
export interface Sample {
  title: string;
  load(): Promise<{ resume: string; job: string }>;
}

const texts = import.meta.glob<string>("../../../examples/samples/*.txt", { query: "?raw", import: "default" });

const PAIRS: [title: string, resume: string, job: string][] = [
  ["Nurse", "nurse-amina-okafor", "job-staff-nurse-emergency"],
  ["Warehouse supervisor", "warehouse-tomasz-zielinski", "job-warehouse-supervisor"],
  ["Teacher", "teacher-chinonso-ezeude", "job-teacher-mathematics-sixth-form"],
  ["Electrician", "electrician-siobhan-ni-bhriain", "job-electrician-estates-maintenance"],
  ["Chef", "chef-yusuf-ozturk", "job-chef-sous-chef-hotel"],
  ["Software engineer", "software-hoa-nguyen", "job-software-senior-backend-engineer"],
  ["Physiotherapist", "physiotherapist-rhiannon-tuck", "job-physiotherapist-musculoskeletal-community"],
  ["Account manager", "sales-lukasz-wroblewski", "job-sales-account-manager-medical-packaging"],
  ["Payroll manager", "office-marlene-whitaker", "job-office-payroll-manager"],
  ["Transport coordinator", "transport-ioana-dragusin", "job-transport-operations-coordinator"],
];

async function textOf(name: string): Promise<string> {
  const load = texts[`../../../examples/samples/${name}.txt`];
  if (!load) throw new Error(`There is no sample ${name}.`);
  return load();
}

export const SAMPLES: Sample[] = PAIRS.map(([title, resume, job]) => ({
  title,
  async load() {
    const [one, other] = await Promise.all([textOf(resume), textOf(job)]);
    return { resume: one, job: other };
  },
}));
