/** The skills of this family of occupations, in the format described in entries.ts. */
export const CARE = `
care certificate
NVQ in health and social care = NVQ health and social care, health and social care NVQ, NVQ in care, diploma in health and social care, health and social care diploma, diploma in adult care, NVQ in health & social care, health & social care NVQ, diploma in health & social care, health & social care diploma ~ Level 2 diploma in care, Level 3 diploma in adult care
Level 2 diploma in care = NVQ Level 2 in care, NVQ 2 in care, NVQ Level 2 in health and social care, NVQ Level 2 health and social care, NVQ 2 health and social care, Level 2 diploma in health and social care, Level 2 health and social care, Level 2 in health and social care, RQF adult care, NVQ Level 2 in health & social care, NVQ Level 2 health & social care, Level 2 health & social care < NVQ in health and social care ~ Level 3 diploma in adult care
Level 3 diploma in adult care = NVQ Level 3 in care, NVQ 3 in care, NVQ Level 3 in health and social care, NVQ Level 3 health and social care, NVQ 3 health and social care, Level 3 diploma in health and social care, Level 3 health and social care, Level 3 in health and social care, NVQ Level 3 in health & social care, NVQ Level 3 health & social care, Level 3 health & social care < Level 2 diploma in care ~ Level 4 diploma in adult care
Level 4 diploma in adult care = Level 4 health and social care, Level 4 diploma in health and social care < Level 3 diploma in adult care ~ Level 5 diploma in leadership for health and social care
Level 5 diploma in leadership for health and social care = Level 5 in leadership for health and social care, Level 5 in leadership and management for adult care, Level 5 leadership and management in health and social care, Level 5 diploma in leadership and management for adult care, Level 5 diploma in leadership < Level 4 diploma in adult care
domiciliary care = home care, care at home, homecare, dom care, in-home care, domiciliary carer, home carer, home care worker, domiciliary care worker, visiting clients in their own homes < community care ~ live-in care, home health aide
live-in care! = live-in carer, live-in care worker < domiciliary care
home health aide = HHA! < domiciliary care ~ certified nursing assistant
community care = care in the community
residential care = residential home, residential care home, care home ~ nursing home, elderly care
nursing home = care home with nursing, skilled nursing facility, SNF!, long-term care facility < residential care
care assistant = care worker, residential care worker, direct care worker ~ support worker, residential care, personal care
support worker = care and support worker, direct support professional
supported living ~ supported housing, learning disability support
supported housing = supported accommodation, sheltered housing ~ housing support
extra care housing = assisted living < supported housing
hoisting = use hoists, hoist transfers < moving and handling ~ transfer aids
transfer aids = stand aids, slide sheets, transfer boards, handling belts, standing hoist < moving and handling
medication prompting = medication reminders, prompt with medication, prompting of medication < medication support ~ medication administration
medication support! = assist with medication!, help with medication!, support with medication!, assisting clients with medication, supporting clients with medication ~ medication administration
MAR charts = MAR sheets, medication administration records, eMAR ~ medication administration
person-centred care = person-centered care, patient-centred care, patient-centered care, client-centred care, client-centered care, person-centred support, person-centred approach, person-centered approach
support plans = individual support plans, person-centred plans, write support plans < care planning ~ person-centred care
learning disability support = learning disabilities, support for people with learning disabilities, intellectual disabilities ~ autism support
autism support = autism, autistic people, autistic, ASD!, autism spectrum disorder, autism spectrum
positive behaviour support = positive behavior support, PBS!, PBS plans < challenging behaviour
challenging behaviour = behaviours that challenge, challenging behavior, behaviors that challenge ~ behaviour management, de-escalation
physical intervention training = physical intervention, restraint training, restrictive physical intervention, physical restraint, control and restraint ~ Team Teach, MAPA, SCIP, de-escalation
Team Teach < physical intervention training, de-escalation ~ MAPA
MAPA! = management of actual or potential aggression < physical intervention training, de-escalation ~ PMVA
SCIP! = SCIP training < physical intervention training
food preparation in care = meal preparation for residents, preparing meals for residents, preparing meals for clients, cooking for residents, cooking meals for residents, meal prep for clients ~ special diets, kitchen preparation
special diets = special dietary requirements, special dietary needs, therapeutic diets, dietary needs ~ texture modified diets, allergen management
texture modified diets = texture-modified meals, texture-modified food, modified textures, IDDSI!, thickened fluids, pureed diets < special diets ~ swallowing difficulties
swallowing difficulties = dysphagia, swallowing problems ~ speech and language therapy
activities coordination = activities co-ordinator, activities for residents, organise activities for residents
key working = key worker, keyworker, key work sessions
children's residential care = children's home, residential childcare, residential child care < looked-after children
foster care = foster carer, fostering service, foster parent < looked-after children
looked-after children = children in care, care leavers, LAC! ~ foster care, children's residential care
youth work = youth worker, work with young people ~ JNC qualification
JNC qualification = JNC qualified, JNC recognised, JNC! < youth work
social work = social worker ~ Social Work England registration, LCSW, adult social care
Social Work England registration = Social Work England, registered with Social Work England, SWE registered, SWE registration, SWE!
master of social work = MSW! ~ social work
LCSW! = licensed clinical social worker < social work, master of social work
adult social care = adult services ~ social work
Care Act assessments = Care Act 2014, needs assessments in social care < adult social care
case management = manage cases ~ caseload management
caseload management = caseload, manage a caseload, managing caseloads, hold a caseload < case management
child protection = child protection plans, child protection conferences, child protection procedures < safeguarding ~ section 47 investigations
section 47 investigations = section 47 enquiries, section 47 assessments, s47 enquiries, s47 investigations < child protection
child in need plans = child in need, CIN plans, section 17 assessments ~ child protection
early help = early help assessments, early intervention with families ~ family support
early years practitioner = nursery nurse, nursery practitioner, early years educator, childcare practitioner, childcare worker < nursery assistant ~ Level 3 early years educator
nursery assistant = early years assistant < childcare
Level 3 early years educator = Level 3 early years, Level 3 in early years, Level 3 childcare, Level 3 in childcare, NVQ Level 3 in childcare, NVQ Level 3 childcare, Level 3 diploma in childcare, CACHE Level 3, full and relevant Level 3 < Level 2 early years
Level 2 early years = Level 2 childcare, Level 2 in childcare, Level 2 in early years, NVQ Level 2 in childcare, NVQ Level 2 childcare, CACHE Level 2
nursery management = manage a nursery, running a nursery ~ early years practitioner
EYFS = early years foundation stage, EYFS framework ~ early years practitioner
child development = developmental milestones ~ EYFS
learning journals = learning journeys, observations of children, observing children's progress, child observations ~ Tapestry, EYFS
Tapestry! = Tapestry software, Tapestry online < learning journals
wraparound care = breakfast club, before and after school care, after-school care, holiday club < childcare
childcare = child care, caring for children, childcare provider ~ early years practitioner, childminding, nannying
childminding = registered childminder < childcare
nannying < childcare ~ babysitting
babysitting = babysitter < childcare
paediatric first aid = pediatric first aid, paediatric first aider < first aid
DBS check = DBS!, DBS certificate, DBS clearance, DBS disclosure, DBS update service, Disclosure and Barring Service, disclosure and barring, CRB!, CRB check < background check ~ PVG scheme
PVG scheme = PVG!, PVG membership, PVG check, Protecting Vulnerable Groups, Disclosure Scotland < background check
background check = criminal background check, criminal record check, background screening
mental capacity = Mental Capacity Act, Mental Capacity Act 2005, mental capacity assessments, capacity assessments, MCA 2005, MCA training, MCA and DoLS ~ deprivation of liberty
deprivation of liberty = DoLS, deprivation of liberty safeguards, liberty protection safeguards < mental capacity
care inspection standards = CQC!, CQC standards, CQC regulations, CQC inspections, CQC compliance, Care Quality Commission ~ Care Inspectorate, Ofsted
Care Inspectorate
children's home regulations = Ofsted regulations for care ~ Ofsted, children's residential care
care rota planning = staff rotas in care, care rotas, carer rotas, schedule carers, scheduling of carers < rota planning ~ care coordination
care coordination = care co-ordinator, coordinate care, coordination of care
registered manager = CQC registered manager, registered care manager, registered home manager ~ registered manager award, Level 5 diploma in leadership for health and social care
registered manager award
night care = night care assistant, overnight care, night-time care < night work ~ waking nights, sleep-ins
waking nights = waking night shifts < night care
sleep-ins = sleep-in duties, sleep-in shifts, sleep-in nights < night care
end of life care planning = advance care planning < end of life care, care planning
continence care = continence management, continence support, incontinence care, continence pads, toileting support, toileting needs, assist with toileting < personal care ~ catheter care
diabetes support = support for people with diabetes, supporting people with diabetes ~ diabetes care, blood glucose monitoring
epilepsy support = epilepsy, epilepsy awareness, epilepsy care, seizure management ~ buccal midazolam
buccal midazolam = midazolam < epilepsy support
Makaton < augmentative communication ~ British Sign Language, PECS
PECS! = picture exchange communication system < augmentative communication
augmentative communication = AAC!, augmentative and alternative communication, communication aids
housing support = tenancy support, floating support, tenancy sustainment, housing related support ~ homelessness services, tenancy management
homelessness services = homelessness, homeless people, rough sleepers, homeless hostel, people experiencing homelessness
welfare benefits advice = benefits advice, welfare rights, welfare benefits, welfare rights advice, welfare rights adviser ~ universal credit
universal credit
debt advice = money advice, debt adviser, debt advisor, debt counselling ~ welfare benefits advice
domestic abuse support = domestic abuse services, domestic abuse, domestic violence, domestic violence services, domestic violence support, survivors of domestic abuse ~ IDVA
IDVA! = independent domestic violence adviser, independent domestic violence advisor, independent domestic violence advocate < domestic abuse support
refugee support = refugees, refugee services ~ asylum support, resettlement support
asylum support = asylum seekers, people seeking asylum
resettlement support = resettlement services, resettle families, refugee resettlement
volunteer coordination = volunteer management, manage volunteers, managing of volunteers, coordinate volunteers, supervise volunteers, recruit and train volunteers
fundraising = raise funds, raising money for charity ~ donor relations, grant writing
donor relations = donor stewardship, donor management, donor engagement < fundraising ~ major gifts
major gifts = major donors, major donor fundraising < fundraising
grant writing = grant applications, grant proposals, write grants, grant bids, funding applications, funding bids, apply for grants, applying for funding ~ research grants, tender writing
group facilitation = facilitate groups, facilitation of groups, group work, groupwork, run groups, run group sessions, group sessions ~ support groups, workshop facilitation
support groups = peer support groups, self-help groups ~ peer support
peer support = peer support worker, peer mentor ~ mentoring
advocacy = advocate for clients, advocate for patients, advocate for residents, advocating on behalf of, advocacy services, client advocacy, patient advocacy
respite care = respite, short breaks
companionship = befriending, companion care, companion for the elderly
household tasks = household chores, domestic tasks, domestic duties, domestic chores, light housekeeping, housework, laundry and cleaning for clients, light household duties
community outreach = outreach work, outreach worker
employment support = employment adviser, employment advisor, help people find work, helping people into work, work coach ~ supported employment, careers guidance
supported employment = job coaching, individual placement and support < employment support
sensory support = sensory impairment, sensory loss ~ visual impairment support, deafblind support, hearing impairment support
visual impairment support = visual impairment, sight loss, blind and partially sighted < sensory support
hearing impairment support = hearing impairment, deaf people, deaf children, hearing loss < sensory support ~ British Sign Language
deafblind support = deafblind < sensory support
physical disability support = physical disabilities, people with physical disabilities, wheelchair users ~ moving and handling
complex care = complex needs, complex health needs, complex care needs
acquired brain injury = brain injury, ABI! ~ traumatic brain injury, neurological rehabilitation
traumatic brain injury = TBI! < acquired brain injury
Parkinson's care = Parkinson's, Parkinson's disease < long-term conditions
reablement = re-ablement, enablement support ~ occupational therapy
day services = day centre, day care centre, adult day care ~ activities coordination
family support = family support worker, support families, supporting of families, whole-family working ~ parenting programmes
parenting programmes = parenting classes, parenting courses, parenting programs, parenting support < family support ~ Triple P
Triple P < parenting programmes
safeguarding lead = designated safeguarding lead, DSL!, designated safeguarding officer, deputy designated safeguarding lead < safeguarding
care records = care notes, daily records, daily notes, daily care logs, care documentation, writing up care notes, record care given ~ digital care planning, care planning
digital care planning = electronic care records, digital care records, electronic care plans < care records, care planning ~ Person Centred Software, Nourish Care
Person Centred Software < digital care planning ~ Nourish Care
Nourish Care < digital care planning
PointClickCare = Point Click Care < electronic patient records
food and fluid charts = fluid balance charts, food and fluid intake, fluid balance, fluid charts
oral care = oral hygiene, mouth care < personal care
trauma-informed practice = trauma-informed care, trauma-informed approach, trauma-informed support
motivational interviewing < behaviour change
behaviour change = behaviour change techniques, behavior change, behaviour change interventions
dignity in care = treating people with dignity, dignity and respect
duty of care
independent living skills = independent living, life skills, promoting independence ~ activities of daily living
nappy changing = change nappies, diapering, diaper changes < childcare
potty training = toilet training < childcare
`;
