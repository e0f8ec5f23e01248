import { stem } from "../text/words.js";

/*
 * Plain words that say the same of work, one group a line: "head: word word". They are taken for one another when a line of
 * a résumé is compared with what a job asks for, and nowhere else: claims keep their own words. No group makes a thing
 * bigger than it was: helping, doing, leading and owning stand apart.
 */
const GROUPS = `
write: draft compose
lead: run head manage chair supervise oversee leader leadership
foreman: forewoman supervisor
buy: purchase procure order source
sell: sale seller salesperson salesman saleswoman
repair: fix mend
maintain: maintenance upkeep keep
refurbish: renovate recondition
build: construct builder
factory: manufacture
create: produce
install: mount
replace: swap
remove: delete eliminate
dismantle: disassemble
demolish: demolition
dig: excavate digger
lubricate: grease
mix: blend mixture
weigh: weight
measure: gauge
check: inspect verify verification examine scrutinise scrutinize
assess: evaluate appraise review
analyse: analyze analysis analytical
monitor: track watch observe
diagnose: diagnosis diagnostic
solve: resolve resolution troubleshoot
identify: identification detect spot
describe: description
define: definition
estimate: quote quotation
forecast: predict
record: log document note
enter: entry input
gather: collect collate compile
summary: summarise summarize synopsis
transcribe: transcription
file: archive
copy: photocopy
categorise: categorize sort
label: tag
change: alter modify modification amend adjust
correct: rectify
flexible: versatile adaptable
improve: enhance
optimise: optimize tune
streamline: simplify
increase: boost grow growth expand expansion
reduce: reduction decrease lower cut lessen shorten
minimise: minimize
maximise: maximize
prevent: avoid
achieve: attain accomplish
exceed: surpass beat
start: begin commence
finish: complete finalise
postpone: defer
prepare: prep
conduct: undertake carry
handle: deal tackle
organise: organize arrange coordinate
prioritise: prioritize
allocate: assign allot
select: choose
decide: decision
approve: authorise
submit: submission
recommend: suggest propose
book: reserve reservation
help: assist aid support
serve: service
train: teach coach instruct mentor tutor
trainer: instructor
advise: advice adviser advisor advisory guide guidance
explain: explanation clarify clarification
encourage: motivate inspire
persuade: convince influence
negotiate: bargain
discuss: talk
liaise: liaison
collaborate: cooperate
relationship: rapport
phone: telephone call ring
letter: correspondence mail email
answer: reply respond
query: enquiry inquiry enquire inquire question
complaint: complain
dispute: conflict
notify: notification alert
chase: pursue
greet: welcome
accompany: escort chaperone
demonstrate: demo
send: dispatch despatch ship
consignment: shipment
deliver: delivery haul haulage transport courier
distribute: circulate disseminate
move: movement transfer relocate
pack: package wrap
restock: replenish
shelf: shelve
recruit: hire
onboard: induct induction
retain: retention
refer: referral
admit: admission
treat: treatment
recover: recovery
recognise: recognize recognition
deploy: rollout
configure: setup
connect: link
synchronise: synchronize sync
visualise: visualize visualisation
tailor: bespoke customise personalise
obtain: acquire gain
fail: failure
qualify: qualification
certificate: certification certify
comply: compliance compliant adhere adherence conform conformity
advocate: advocacy
practice: practise
clean: cleanse cleaner tidy mop sweep
wash: bathe shower
sanitise: sanitize disinfect
sterilise: sterilize
cook: cookery culinary cuisine
bake: baker bakery
sew: stitch
prune: trim
invigilate: proctor
mark: grade
client: customer clientele shopper
guest: visitor patron
pupil: student learner
child: kid youngster
baby: infant newborn
teenager: adolescent youth teen
elderly: older
parent: guardian
carer: caregiver
colleague: coworker teammate peer
staff: employee personnel workforce
team: crew
supplier: vendor
company: firm corporation
department: division dept
charity: nonprofit charitable
volunteer: voluntary
owner: proprietor
shareholder: stockholder
debtor: payer
creditor: payable
landlord: lessor
tenant: lessee renter
tourist: tourism
lawyer: solicitor attorney
counsellor: counselor
headteacher: headmaster headmistress
caretaker: janitor custodian
housekeeper: housekeeping chambermaid
groundsman: groundskeeper
storekeeper: storeman
draughtsman: draftsman draughtsperson
tradesman: tradesperson
chairman: chairperson chairwoman
spokesperson: spokesman spokeswoman
firefighter: fireman
bartender: barman barmaid
waiter: waitress waitstaff
receptionist: reception
hairdresser: hairstylist
apprentice: apprenticeship
carpenter: carpentry joiner joinery
plumber: plumbing
bricklayer: bricklaying brickwork
roof: roofer
tile: tiler
weld: welder
paint: painter
glazier: glazing
upholster: upholsterer upholstery
garden: gardener horticulture
farm: agriculture agricultural
forestry: woodland
committee: council board
conference: convention symposium congress
briefing: brief memo memorandum
brochure: leaflet flyer pamphlet
newsletter: bulletin
advertise: advert ad
website: webpage
internet: online
contract: agreement
tender: bid
law: legislation legal statute statutory
regulation: regulatory
licence: license
thesis: dissertation
diagram: schematic blueprint
draw: sketch
chart: graph
photo: photograph photography
film: movie video
font: typeface
survey: questionnaire poll
curriculum: syllabus
lesson: class
school: academy
nursery: preschool kindergarten creche daycare playgroup
scholarship: bursary
award: prize
diary: calendar schedule timetable
rota: roster
deadline: timescale timeframe
annual: yearly
quarter: quarterly
week: weekly
hour: hourly
fortnight: fortnightly biweekly
night: overnight
holiday: vacation
overdue: late unpaid outstanding
ongoing: continuous continual
regular: frequent
previous: former
temporary: temp interim
urgent: urgency
pay: payment remit remittance
wage: salary remuneration earnings payroll
invoice: bill
refund: reimburse
expense: expenditure spend outlay
money: cash
revenue: income
debt: arrears
loan: lend
tax: taxation
fraud: fraudulent
pension: superannuation
finance: financial
commerce: commercial
reconcile: reconciliation
till: checkout cashier
shop: store outlet boutique
supermarket: grocery grocer
stock: inventory
stockroom: storeroom
warehouse: depot
goods: merchandise
freight: cargo
luggage: baggage
lorry: truck
car: automobile
plane: aircraft aeroplane airplane
rail: railway railroad
road: highway
harbour: harbor
petrol: gasoline
tyre: tire
spanner: wrench
tap: faucet
pipe: pipework
drain: drainage
sewer: sewage sewerage
wire: cable
solar: photovoltaic
fridge: refrigerator
machine: machinery
equipment: apparatus kit gear
wood: timber lumber
aluminium: aluminum
fibre: fiber
mould: mold
kerb: curb
plough: plow
lawn: grass turf
waste: rubbish refuse trash garbage
furniture: furnishing
clothes: clothing garment apparel
shoe: footwear
jewellery: jewelry
accommodation: lodging
rent: rental lease let
domestic: household
toilet: lavatory restroom washroom
restaurant: bistro brasserie eatery
canteen: cafeteria refectory
hotel: guesthouse inn
bar: pub
drink: beverage
meal: food
pastry: patisserie
takeaway: takeout
allergy: allergen allergic
leisure: recreation recreational
gym: gymnasium
trip: excursion
hospital: infirmary
pharmacy: dispensary
medication: medicine drug
dose: dosage
vaccine: vaccination immunisation immunization inoculation jab
phlebotomy: venepuncture venipuncture
cannula: cannulation
handover: handoff
illness: disease sickness ailment
injury: injure
surgery: surgical
dental: dentistry
therapy: therapeutic
physiotherapy: physio
psychiatry: psychiatric
paediatric: pediatric
orthopaedic: orthopedic
anaesthetic: anesthetic
anaesthesia: anesthesia
gynaecology: gynecology
haematology: hematology
oncology: cancer
cardiology: cardiac
renal: kidney
autism: autistic
dyslexia: dyslexic
nutrition: diet dietary
rehabilitation: rehab
antenatal: prenatal
postnatal: postpartum
wellbeing: welfare
hygiene: cleanliness
sample: specimen
lab: laboratory
microscope: microscopy
biology: biological
geology: geological
gene: genetic
mathematics: maths math mathematical
statistics: stats
theory: theoretical
history: historical
technology: technological tech
strategy: strategic
fault: faulty defect bug flaw snag
error: mistake
problem: issue
outage: downtime
target: goal aim
metric: kpi indicator
result: outcome
idea: concept
method: technique methodology
duty: task
information: info
region: area district
national: nationwide
global: worldwide
overseas: abroad foreign
rural: countryside
prison: jail
crime: criminal
offence: offense
defence: defense
hazard: danger
safe: safety
accurate: accuracy precise precision exact
thorough: meticulous rigorous
fast: quick rapid swift
honest: honesty trustworthy
punctual: timekeeping
courteous: courtesy polite
empathy: empathetic compassion compassionate
enthusiasm: enthusiastic passion keen eager
hardworking: conscientious
creative: imaginative
independent: autonomous autonomy
confidential: discreet discretion
fluent: fluency
literate: literacy
verbal: oral
complex: complicated
difficult: challenging tricky
satisfy: satisfaction
judgement: judgment
behaviour: behavior
labour: labor
colour: color
flavour: flavor
neighbourhood: neighborhood
centre: center
theatre: theater
program: programme
catalogue: catalog
dialogue: dialog
artefact: artifact
tonne: ton
`;

const HEADS = new Map(
  GROUPS.split("\n").flatMap((line) => {
    const [head = "", ...others] = line.split(/:?\s+/).filter(Boolean);
    return others.map((word) => [stem(word), stem(head)] as const);
  }),
);

/** The stem that stands for all that say the same; the stem itself when none does. */
export function alike(stemmed: string): string {
  return HEADS.get(stemmed) ?? stemmed;
}
