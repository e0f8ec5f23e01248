/*
 * The skills lexicon, written for this project. One entry a line:
 *   name = alias, alias ~ related, related
 * An alias means the same; a related entry is near, and shows a requirement partly. Inflection is handled by stems.
 * A name or alias ending in "!" is matched with its capitals as written (for short names such as R or Go).
 */
import type { Family } from "../../domain/job.js";

export const ENTRIES: Record<Family, string> = {
  health: `
registered nurse = RN!, staff nurse, qualified nurse, registered nurse adult
Intermediate Life Support = ILS!
Advanced Life Support = ALS!, ACLS!
Basic Life Support = BLS!, CPR!
paediatric life support = PILS!, EPALS!
cannulation = cannulate, intravenous access, IV access, IV cannulation
venepuncture = phlebotomy, take bloods, taking bloods, blood sampling
triage = Manchester Triage System, MTS!, triage training, stream patients
12-lead ECG = 12-lead ECGs, ECG!, ECGs!, electrocardiogram ~ cardiology
deteriorating patient = deteriorating patients, patient deterioration, NEWS2!, SBAR! ~ acute medicine, critical care
acute medicine = acute medical, acute ward, acute hospital
acute admissions unit = acute medical unit, AMU!, medical assessment unit
emergency department = accident and emergency, A&E!, emergency room
critical care = intensive care, ICU!, high dependency
cardiology = cardiac care
wound care = wound dressing, dressings
medication administration = administer medication, medicines management, drug rounds
infection control = infection prevention, hand hygiene
safeguarding = safeguarding adults, safeguarding children
dementia care = dementia ~ elderly care
elderly care = older people, care home
personal care = washing and dressing ~ elderly care
care planning = care plans, care plan
moving and handling = manual handling, patient handling
palliative care = end of life care
mental health nursing = RMN!, mental health
midwifery = midwife
physiotherapy = physiotherapist
occupational therapy = occupational therapist
healthcare assistant = HCA!, care assistant, support worker`,
  teaching: `
qualified teacher status = QTS!, qualified teacher, teaching licence, teacher certification
classroom management = behaviour management
curriculum design = curriculum development, lesson planning, lesson plans, schemes of work
differentiated teaching = differentiation, mixed ability
special educational needs = SEN!, SEND!, inclusion, additional needs
formative assessment = marking, assessment of learning
pastoral care = form tutor
phonics = early reading
mathematics teaching = teach mathematics, maths teacher, Unterricht in Mathematik
physics teaching = teach physics
e-learning = learning management system, LMS!, Moodle, online teaching
parent communication = parents evenings`,
  trades: `
electrical installation = electrical wiring, install electrical ~ electrical maintenance
electrical maintenance = fault finding, electrical repair ~ electrical installation
inspection and testing = 2391!, electrical testing, test and inspect
wiring regulations = 18th Edition, BS 7671
CSCS card = CSCS!
plumbing = pipework, plumber
heating systems = boiler, boilers, gas boiler
gas safe registration = Gas Safe
carpentry = joinery, carpenter
welding = MIG welding, TIG welding, welder
bricklaying = bricklayer
painting and decorating = decorator
HVAC! = air conditioning, ventilation
PLC programming = PLC!, PLCs!
preventive maintenance = planned maintenance, PPM!
CNC machining = CNC!
technical drawings = read drawings, blueprints, schematics
health and safety = safety regulations, risk assessment, risk assessments, site safety, toolbox talks
working at height = scaffolding, ladders
marine engineering = ship engines, engine room`,
  logistics: `
forklift = forklift truck, fork lift, FLT! ~ reach truck
reach truck = reach truck driver ~ forklift
order picking = order picker, order pickers, picking and packing, pick and pack, picking
warehouse management system = WMS!, SAP EWM, Manhattan ~ SAP
inventory control = stock control, inventory management, stock taking, cycle counts, cycle counting
goods in = receiving goods, goods receipt
dispatch = shipping, loading trailers, dock planning
HGV licence = HGV!, LGV!, category C licence, CE licence, CDL!
driving licence = driver's licence, driving license, category B licence, clean driving licence, valid licence
dangerous goods = ADR!, hazardous materials, hazmat
hand scanner = RF scanner, scanner
team leader = team leadership, lead a team, lead team, shift leader, supervise staff, team supervision, supervising a team ~ training others
supply chain planning = demand planning, supply planning
route planning = transport planning
customs clearance = customs declarations
continuous improvement = lean, kaizen, six sigma, process improvement, quality improvement, quality improvement project
5S!`,
  office: `
Microsoft Excel = Excel, spreadsheets
Microsoft Word = Word!, word processing
Microsoft Office = MS Office, Office 365, Microsoft 365 ~ Microsoft Excel, Microsoft Word
minute taking = take minutes, minutes of meetings, typed up minutes
diary management = calendar management, scheduling meetings
filing = document filing, records management
reception = front desk, receptionist
data entry = keying data
bookkeeping = book-keeping, ledgers
accounts payable = purchase ledger, invoice processing
accounts receivable = sales ledger, credit control
month-end close = month end, month-end, closing the books
financial reporting = management accounts, financial statements
budgeting = budget management, budgets, budget ~ forecasting
forecasting = financial forecasting
payroll = pay runs
VAT returns = VAT!, sales tax
SAP! = SAP ERP, SAP FI
Xero
QuickBooks
Sage 50 = Sage!
recruitment = hiring, talent acquisition
employee relations = HR policies
GDPR! = data protection
audit = audits, internal audit, auditing
procurement = purchasing, sourcing
project management = manage projects, project manager, PRINCE2, PMP!
stakeholder management = stakeholder engagement`,
  software: `
JavaScript = JS!, ECMAScript ~ TypeScript
TypeScript = TS! ~ JavaScript
Python
Java
C# = C sharp ~ .NET
.NET = dotnet, ASP.NET ~ C#
C++
Go! = Golang
Rust! = Rust programming
R! = R programming
Scala! = Scala language
PHP
Ruby! = Ruby on Rails, Rails!
SQL = relational databases, PostgreSQL, MySQL, SQL Server
NoSQL = MongoDB, DynamoDB, Cassandra
React = React.js, ReactJS
Angular
Vue = Vue.js
Node.js = NodeJS, Node!
REST APIs = REST API, RESTful, RESTful APIs, API design
GraphQL
Docker = containers, containerisation, containerization ~ Kubernetes
Kubernetes = k8s ~ Docker
AWS! = Amazon Web Services ~ Azure, Google Cloud
Azure = Microsoft Azure ~ AWS
Google Cloud = GCP! ~ AWS
Terraform = infrastructure as code ~ Ansible
Ansible
CI/CD = continuous integration, continuous delivery, Jenkins, GitHub Actions, GitLab CI
Git! = GitHub, version control
Linux = Unix
microservices = microservice architecture
unit testing = automated testing, test automation, Jest, pytest
agile = Scrum, Kanban
machine learning = deep learning, ML!
data analysis = data analytics, pandas ~ SQL
data visualisation = data visualization, Tableau, Power BI, dashboards
monitoring = Prometheus, Grafana, observability
user research = usability testing, user interviews
Figma = Sketch!, Adobe XD
wireframes = wireframing, prototyping, prototypes
accessibility = WCAG!`,
  hospitality: `
food hygiene certificate = food safety certificate, food hygiene, food safety ~ HACCP
HACCP!
barista = coffee making, espresso
cash handling = till, cash register, point of sale, POS!
table service = waiting tables, waiter, waitress
menu planning = menus
room cleaning = housekeeping, cleaning rooms
event catering = catering, banqueting
bar service = bartending, cocktails
kitchen preparation = food preparation, prep cook
opening and closing = open and close`,
  sales: `
cold calling = outbound calls, prospecting
lead generation = sales leads, generate leads
account management = key accounts, client relationships
CRM! = Salesforce, HubSpot, customer relationship management
negotiation = negotiate, negotiating, contract negotiation
business development = new business
merchandising = visual merchandising
customer service = customer care, serving customers, customer support
digital marketing = online marketing, SEM!, Google Ads ~ social media marketing
SEO! = search engine optimisation, search engine optimization
social media marketing = social media, Instagram
content marketing = copywriting, content creation
email marketing = Mailchimp
market research = competitor analysis
Google Analytics = web analytics`,
  general: `
first aid = first aider, basic first aid
mentoring = mentor, mentorship, preceptorship, preceptor, supervise students ~ training others
training others = train staff, train new staff, onboarding, coaching
report writing = write reports, reports
presentation skills = giving presentations, public speaking
shift work = shifts, rotating shifts, rota
night work = nights, night shifts, night shift
weekend work = weekends
bachelor's degree = BSc, B.S, B.Sc, B.A, BA!, BEng, undergraduate degree, bachelor degree, bachelor, university degree, honours degree
master's degree = MSc, M.S, M.Sc, M.A, MA!, MEng, MBA!, master of education, postgraduate degree ~ bachelor's degree
doctorate = PhD, Ph.D, DPhil`,
};
