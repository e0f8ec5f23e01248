/** The skills of this family of occupations, in the format described in entries.ts. */
export const PUBLIC = `
policy analysis = policy analyst, analyse policy ~ policy advice, policy development
policy advice = policy adviser, policy advisor, advise on policy
policy development = develop policy, policy making, policymaking, policy formulation, policy officer ~ policy advice
briefing ministers = ministerial briefings, ministerial submissions, briefings for ministers < policy advice
ministerial correspondence < business correspondence
legislation ~ drafting instructions, statutory instruments
drafting instructions = instruct parliamentary counsel < legislation
statutory instruments = secondary legislation < legislation
impact assessment ~ cost-benefit analysis, Green Book
cost-benefit analysis = cost-benefit analyses, cost benefit appraisal ~ Green Book
Green Book! = HM Treasury Green Book
business cases = write business cases ~ Green Book
public consultation = stakeholder consultation, consult the public < public engagement
parliamentary questions ~ freedom of information requests
freedom of information requests = freedom of information, FOI, FOI requests, FOIA!, Freedom of Information Act
public affairs = lobbying, lobbyist, government relations, government affairs
programme evaluation = program evaluation, evaluate programmes, policy evaluation, evaluation of programmes ~ Magenta Book, monitoring and evaluation
Magenta Book!
government statistics = official statistics < statistics
public procurement = government procurement, public sector procurement < procurement ~ Public Contracts Regulations, Federal Acquisition Regulation
Public Contracts Regulations = Procurement Act 2023 < public procurement
Federal Acquisition Regulation = FAR!, federal contracting < public procurement
local government = local authority, local council, borough council, county council, city council, district council, council services
committee reports = write committee reports < report writing ~ democratic services
democratic services = democratic services officer < local government ~ committee servicing
civil service = civil servant ~ Success Profiles
Success Profiles = civil service competency framework
security clearance = security cleared, security vetting ~ SC clearance, DV clearance, BPSS, Secret clearance
BPSS = BPSS clearance, baseline personnel security standard ~ SC clearance
SC clearance = SC cleared, SC security clearance < BPSS, security clearance ~ DV clearance
DV clearance = DV cleared, developed vetting < SC clearance
Secret clearance = Secret security clearance, active Secret clearance < security clearance ~ Top Secret clearance
Top Secret clearance = TS/SCI, Top Secret/SCI, Top Secret security clearance < Secret clearance
policing = police officer, police constable, law enforcement < criminal justice ~ criminal investigation
criminal investigation = investigate crime, investigation of crime, police investigations, detective constable, detective sergeant
PEACE interviewing = PEACE model, investigative interviewing ~ criminal investigation
statement taking = take statements, witness statements, take witness statements
criminal justice = criminal justice system ~ probation service
probation service = probation officer, probation work < criminal justice
youth justice = youth offending, young offenders < criminal justice
victim support = support for victims, victim services
prison service = prison officer, corrections officer, prisons < criminal justice ~ custody work
custody work = custody officer, custody sergeant, detention officer, police custody
firefighting = fire fighter, fire and rescue, fire & rescue, fire service
search and rescue = search & rescue, mountain rescue
emergency planning = emergency preparedness, emergency planning officer ~ civil contingencies, business continuity
civil contingencies = Civil Contingencies Act < emergency planning
business continuity = business continuity planning, BCP!
emergency dispatch = emergency call handler, 999 call handler, 999 calls, 911 dispatcher < call handling
military service = armed forces, served in the army, served in the navy, served in the military, military veteran, ex-forces
border control = border force, immigration officer ~ immigration casework
immigration casework = visa casework < casework ~ asylum casework
asylum casework = asylum decision making < immigration casework
casework ~ case management
environmental health = environmental health officer, EHO! ~ EHORB registration, food inspection
EHORB registration = EHORB! < environmental health
trading standards = trading standards officer, consumer protection
food inspection = food standards inspection, food inspector, food hygiene inspections
building control surveying = building control surveyor, building control officer, building inspector, building inspections
planning policy = planning policy officer < town planning ~ local plans
local plans = local plan preparation < planning policy
development management = development control, planning enforcement officer < town planning, planning applications
RTPI membership = RTPI!, MRTPI!, chartered town planner < town planning
transport planning policy = transport policy ~ traffic modelling
traffic modelling = transport modelling
housing policy = homelessness prevention policy ~ social housing
social housing = housing association, council housing, registered social landlord ~ tenancy management
CIH qualification = CIH!, Chartered Institute of Housing
council tax = council tax administration < revenues and benefits, local government
revenues and benefits = revenues & benefits, housing benefit
public health ~ epidemiology, health protection
epidemiology = epidemiologist < public health
health protection < public health
health economics = health economist < economics ~ QALYs
QALYs = quality-adjusted life years < health economics
social research ~ qualitative research, quantitative research
research interviews = interviews and surveys, conduct research interviews, interview research participants < social research
mixed methods research = mixed methods < qualitative research, quantitative research
quantitative research = quantitative methods, quantitative analysis ~ survey analysis, statistics
survey analysis = analyse surveys, survey data analysis < quantitative research
economics = economist, economic analysis ~ econometrics
econometrics = econometric modelling < economics
international development = development aid, aid programmes, international aid ~ non-governmental organisations, humanitarian aid
humanitarian aid = humanitarian relief, humanitarian work, humanitarian response
non-governmental organisations = NGO, non-governmental organizations
monitoring and evaluation = monitoring & evaluation, monitoring evaluation and learning ~ logframes
logframes = logical framework, theory of change < monitoring and evaluation
grant management = manage grants ~ grant making, grant writing
grant making = grantmaking, award grants < grant management
charity management = manage a charity, nonprofit management, non-profit management ~ charity governance
charity governance = trustees, charity trustee, board of trustees
political campaigning = advocacy campaigns, issue campaigns, campaigning!, campaigns officer
community engagement = engage communities, engagement with communities, resident engagement, engage residents, engage with local communities, community development < public engagement
equality and diversity = equality & diversity, EDI!, equality diversity and inclusion, diversity and inclusion, diversity & inclusion, D&I!, DEI!, diversity equity and inclusion, equal opportunities ~ equality impact
equality impact = equality impact assessment < equality and diversity
trade union work = trade union representation, trade union, union representative, shop steward, union rep
mediation = mediate disputes < conflict resolution
judicial work = judge in court, judiciary ~ tribunals, magistrates
tribunals = employment tribunal
magistrates = justice of the peace, magistrates' court
solicitor = qualified solicitor ~ SRA registration, law degree
SRA registration = SRA!, Solicitors Regulation Authority, SRA authorised
law degree = LLB!, Bachelor of Laws
Legal Practice Course = LPC! ~ SQE, solicitor
SQE! = Solicitors Qualifying Examination ~ Legal Practice Course
CILEX qualification = CILEX, chartered legal executive, legal executive ~ paralegal work
barrister = called to the Bar ~ pupillage, solicitor
pupillage = pupil barrister
bar admission in the US = state bar, admitted to the bar, bar admission, bar exam, licensed attorney ~ juris doctor
juris doctor = JD!, J.D
immigration advice = immigration adviser, immigration advisor, immigration law ~ OISC registration
OISC registration = OISC!, OISC Level 1 < immigration advice
information governance ~ data protection officer, data protection
data protection officer = DPO! < GDPR
records of processing = ROPA!, records of processing activities < GDPR
archive management = archivist, manage archives < archiving
libraries management ~ cataloguing of books
cataloguing of books = library cataloguing, catalogue books, cataloguing! ~ library management systems
library management systems = LMS for libraries
electoral services = electoral registration, elections officer, polling station < local government
licensing administration = licensing officer, licence applications, process licence applications
parking enforcement = civil enforcement officer, parking attendant, parking warden, traffic warden
waste policy = recycling policy, waste strategy
sustainability! = environmental sustainability, sustainability officer, sustainability strategy, sustainability manager ~ carbon accounting, energy policy
energy policy ~ net zero policy
net zero policy = net zero, net-zero strategy, decarbonisation < sustainability
energy assessment = domestic energy assessor, DEA!, EPC assessor, energy assessor, energy performance certificates
energy management = energy efficiency, energy audits
carbon accounting = carbon footprint, greenhouse gas reporting, GHG reporting, GHG accounting < sustainability
social value = social value reporting
qualitative research = qualitative methods, qualitative analysis ~ thematic analysis, NVivo
thematic analysis < qualitative research
NVivo < qualitative research
`;
