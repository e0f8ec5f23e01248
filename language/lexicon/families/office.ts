/** The skills of this family of occupations, in the format described in entries.ts. */
export const OFFICE = `
Microsoft Excel = Excel!, MS Excel, Excel spreadsheets, Word and Excel < spreadsheets ~ Google Sheets
spreadsheets
Microsoft Word = Word!, MS Word, Word documents < word processing ~ Google Docs
word processing = word processor, word-processing software
Microsoft Office = MS Office, Office 365, Microsoft 365, O365, M365, Microsoft Office Suite ~ Microsoft Excel, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook
minute taking = take minutes, taking of minutes, minutes of meetings, meeting minutes, take meeting minutes, minute-taker, type up minutes, write minutes, record minutes, draft minutes
diary management = calendar management, manage diaries, manage calendars, manage the diary, manage the calendar, diary planning, keep diaries < scheduling meetings
scheduling meetings = arrange meetings, meeting scheduling, set up meetings, organise meetings, organize meetings
document filing = filing!, file documents, file paperwork, filing of documents, filing systems, filing and archiving, file records, electronic filing ~ records management
records management = manage records, management of records < record keeping ~ archiving
record keeping = recordkeeping, keep records, keep accurate records, maintain records, maintain accurate records, maintenance of records
reception = front desk, receptionist, reception desk, reception duties ~ visitor management, switchboard
data entry = data input, enter data, data entry clerk, entering of data, inputting data!, keying data!, entering data into
administrative support = admin support, administrative duties, administrative tasks, admin tasks, admin duties, clerical duties, clerical work, clerical support, office administration, general administration, general admin, administrative assistant, admin assistant, administrative work, office clerk
bookkeeping = book-keeping, book-keeper, keep the books ~ general ledger
accounts payable = purchase ledger, AP!, bought ledger ~ invoice processing, payment runs
invoice processing = process invoices, processing of invoices, process supplier invoices, process purchase invoices, code invoices, purchase invoices, supplier invoices < accounts payable
payment runs = supplier payments, BACS runs, BACS payments, pay suppliers < accounts payable
accounts receivable = sales ledger, AR! ~ credit control, sales invoicing, cash allocation
credit control = late payers, chase late payments, chase overdue payments, chase payments, chase debts, chase overdue invoices, chase unpaid invoices, chase invoices, chasing of late payments, chase up unpaid invoices, chase outstanding debts, aged debt, aged debtors, debtor chasing, collect overdue payments, collecting outstanding payments < accounts receivable ~ debt collection
sales invoicing = raise invoices, raise sales invoices, raising of invoices, issue invoices, issue sales invoices, prepare invoices, send out invoices, invoice customers, bill customers, customer invoicing, customer billing < accounts receivable
cash allocation = allocate cash, allocate payments, cash application, cash posting, allocate receipts < accounts receivable
month-end close = month end, close the books, month-end procedures, month-end accounts, monthly close, period end, period-end close ~ year-end close, journal entries
year-end close = year end, annual close ~ statutory accounts
financial reporting ~ management accounts, financial statements
management accounts = management reporting in finance < financial reporting
financial statements = financial statement preparation, prepare financial statements < financial reporting
budgeting = budget management, manage budgets, set budgets, prepare budgets, budget preparation, annual budgets ~ forecasting, budget responsibility
forecasting = financial forecasting ~ cash flow forecasting
payroll = pay runs, process wages, wages processing, wages clerk, pay wages ~ payroll software
VAT returns = VAT!, value added tax < indirect tax ~ Making Tax Digital, sales tax
sales tax = sales and use tax, sales & use tax < indirect tax
SAP! = SAP ERP, SAP ECC, SAP R/3 < ERP systems
SAP FICO = SAP FI/CO, FI/CO < SAP, accounting software
SAP Business One = SAP B1 < ERP systems, accounting software ~ SAP
accounting software = accounting packages, accounting package, accounts software, accounts packages, accounts package, accountancy software, accounting systems, accounting system, bookkeeping software
Xero < accounting software ~ QuickBooks, Sage
QuickBooks = Quick Books, QBO! < accounting software ~ Sage
Sage! = Sage Line 50, Sage accounts < accounting software
recruitment = talent acquisition, hire staff, hiring of staff, hire new staff, hire employees, hiring process, full-cycle hiring
employee relations = employee relations cases, ER cases < human resources ~ HR policies, disciplinary and grievance
HR policies = HR policies and procedures, people policies
GDPR = General Data Protection Regulation, UK GDPR < data protection
data protection = Data Protection Act, data protection regulations, data protection legislation, data privacy
audit = auditor
procurement = purchasing!, procure goods, procurement manager, purchasing manager, purchasing officer, purchasing agent, purchasing department, purchasing of goods, purchasing goods, buying goods and services ~ sourcing suppliers, purchase orders
sourcing suppliers = supplier sourcing, find suppliers, vendor sourcing < procurement
project management = manage projects, run projects, management of projects < project coordination ~ PRINCE2 certificate, PMP certification
project coordination = coordinate projects, project co-ordinator, project support officer, project administration
stakeholder management = stakeholder engagement, manage stakeholders, engage stakeholders, engage with stakeholders, stakeholder relationships, stakeholder relations
Microsoft Outlook = Outlook!, MS Outlook
Microsoft PowerPoint = PowerPoint, Power Point < presentation software ~ Google Slides
presentation software
Google Slides < presentation software
Microsoft Access = Access databases, MS Access
Microsoft Teams = MS Teams < video conferencing ~ Zoom, Slack
video conferencing = videoconferencing, video conferences, video calls
Zoom! < video conferencing
Slack!
SharePoint = Share Point
OneDrive = One Drive ~ SharePoint
Google Workspace = G Suite, GSuite, Google Suite, Google Apps ~ Google Docs, Google Sheets, Microsoft Office
Google Docs < word processing
Google Sheets < spreadsheets
pivot tables = PivotTables, pivot-table reports < Microsoft Excel
lookup functions in Excel = lookup formulas, Excel lookups, lookup functions < Microsoft Excel ~ VLOOKUP, XLOOKUP
VLOOKUP = V-lookup < lookup functions in Excel ~ XLOOKUP
XLOOKUP = X-lookup < lookup functions in Excel
Excel macros = macros in Excel, write macros, record macros < Microsoft Excel ~ VBA
VBA! = Visual Basic for Applications
touch typing = touch typist ~ typing speed, word processing
typing speed = words per minute, wpm
audio typing = audio typist, audio transcription, digital dictation, copy dictation, type dictation
shorthand
switchboard = switchboard operator, operate a switchboard, telephone reception < call handling
call handling = handle calls, handling of calls, call handler, answer calls, answer phones, answer the phone, answer the telephone, answer telephones, answer telephone calls, answer phone calls, handle telephone calls, telephone answering, phone answering, take phone calls, telephone enquiries ~ call centre work
business correspondence = business letters, draft letters, drafting of letters, draft correspondence, write letters, handle correspondence, deal with correspondence
inbox management = email management, manage inboxes, manage the inbox, manage emails ~ business correspondence
travel booking = book travel, travel arrangements, arrange travel, arranging business travel, book flights, book flights and hotels
event organisation = organise events, organize events, organisation of events, event planning, event planner, plan events, event coordination, coordinate events ~ event management
office management = manage an office, manage the office, run an office, running of the office < administrative support ~ ordering stationery
ordering stationery = office supplies, order office supplies, stationery
personal assistant = personal secretary, PA to the director, PA to directors, PA to the CEO, PA support, PA duties < secretarial work ~ executive assistant, diary management
executive assistant = executive support, EA to the CEO, executive secretary < personal assistant
secretarial work = secretary duties, secretarial support, secretarial skills, secretarial services < administrative support ~ personal assistant
board meetings = board papers ~ committee servicing
committee servicing = service committees, committee secretary, committee support
company secretary = corporate secretary, company secretarial duties
document control = control of documents, control documents
archiving = archive records, archive documents < records management ~ archive management, digitisation of records
digitisation of records = digitise records, digitisation of documents, digitise documents, digitize records, digitize documents, digitization of records ~ document scanning
document scanning = scan documents, scanning of documents
photocopying = make photocopies
mail merge
purchase orders = raise POs, purchase order processing ~ purchase requisitions, procurement
purchase requisitions = purchase requests, raise requisitions
petty cash
facilities management = facilities coordinator, manage facilities, facilities co-ordinator ~ facilities maintenance
visitor management = welcome visitors, greet visitors, greeting of visitors, meet and greet visitors, receive visitors, sign in visitors, welcoming of visitors
Adobe Acrobat = Acrobat Pro, edit PDFs
DocuSign = electronic signatures, e-signatures
legal secretary < secretarial work ~ paralegal work, court bundles
legal documents = draft legal documents, legal drafting, legal document drafting, prepare legal documents
court bundles = trial bundles, prepare bundles for court
paralegal work = paralegal
case management systems in law = legal case management systems, legal case management software ~ Proclaim, Clio
Proclaim! < case management systems in law ~ Clio
Clio! < case management systems in law
conveyancing = conveyance of property < property law
property law = real estate law
contract drafting = draft contracts, drafting of contracts, contract writing < legal documents ~ contract review
contract review = review contracts, review of contracts
contract law = law of contract
litigation < dispute resolution in law
dispute resolution in law = legal dispute resolution, dispute resolution, alternative dispute resolution
employment law = labour law, labor law, employment lawyer
company law = corporate law, corporate lawyer ~ commercial law
commercial law = commercial lawyer
family law = family lawyer
criminal law = criminal defence, criminal lawyer
intellectual property = intellectual property law, IP law, trademarks and patents, patent law
in-house counsel = general counsel, legal counsel, corporate counsel, in-house lawyer, in-house legal ~ solicitor
notary = notary public
legal research ~ Westlaw, LexisNexis
Westlaw < legal research ~ LexisNexis
LexisNexis = Lexis Nexis < legal research
regulatory compliance = compliance officer, compliance manager, compliance function, compliance monitoring, compliance department
anti-money laundering = AML!, money laundering regulations, money laundering prevention < financial crime ~ KYC
KYC! = know your customer, know your client < anti-money laundering ~ customer due diligence
customer due diligence = CDD!, client due diligence < KYC
human resources = HR!, HR generalist, HR department ~ human resources administration, HR business partnering
human resources administration = HR administration, HR admin, HR assistant < human resources ~ personnel files
HR business partnering = HRBP! < human resources
personnel files = employee files, employee records, staff records, HR records, personnel records < human resources administration
CIPD qualification = CIPD!, CIPD qualified
SHRM certification = SHRM!, SHRM-CP, SHRM certified ~ PHR certification
PHR certification = PHR!, Professional in Human Resources ~ SPHR certification
SPHR certification = SPHR! < PHR certification
HR information systems = HRIS, HRMS!, HR systems ~ Workday, BambooHR, SuccessFactors, Oracle HCM
Workday! = Workday HCM, Workday HRIS < HR information systems ~ SuccessFactors, Oracle HCM
BambooHR = Bamboo HR < HR information systems ~ Workday
SuccessFactors = Success Factors < HR information systems
Oracle HCM = Oracle HCM Cloud < HR information systems
onboarding administration = employee onboarding, staff onboarding, new starter paperwork, new starter administration, new hire paperwork, new hire onboarding, onboard new employees, onboard new starters, onboard new hires, onboard new staff < human resources administration ~ training others
Form I-9 = I-9, I-9s, I-9 verification ~ E-Verify, onboarding administration
E-Verify
right to work checks ~ onboarding administration
performance management = manage performance, performance improvement plans, manage underperformance ~ performance appraisals
performance appraisals = performance reviews, staff appraisals, appraisals of staff, annual appraisals, carry out appraisals, conduct appraisals, appraise staff < performance management
disciplinary and grievance = disciplinary & grievance, disciplinary and grievance procedures < employee relations ~ disciplinary procedures, grievances
disciplinary procedures = disciplinaries, disciplinary hearings, disciplinary investigations, disciplinary meetings, disciplinary cases < employee relations
grievances = grievance procedures, grievance hearings, grievance investigations, grievance cases < employee relations
TUPE! = TUPE transfers
redundancy consultations = redundancies, redundancy process
absence management = sickness absence, manage absence, manage sickness absence, attendance management, absence monitoring
employee engagement = staff engagement ~ engagement surveys
engagement surveys = employee surveys, staff surveys, employee engagement surveys < employee engagement
learning and development = learning & development, L&D, training and development, training & development ~ training coordination, training needs analysis
training coordination = coordinate training, arrange training courses, organise training, training administration < learning and development
training needs analysis = TNA!, training needs, training needs assessment < learning and development
compensation and benefits = compensation & benefits, comp and benefits, comp & ben, reward and benefits ~ benefits administration
benefits administration = employee benefits, benefits enrolment, administer benefits < compensation and benefits
payroll software = payroll system ~ ADP, Paychex, Gusto, BrightPay, Dayforce
ADP! = ADP Workforce Now < payroll software ~ Paychex, Gusto
Paychex < payroll software ~ Gusto
Gusto! < payroll software
BrightPay = Bright Pay < payroll software ~ Sage
Dayforce = Ceridian Dayforce, Ceridian < HR information systems, payroll software ~ ADP
payroll tax filings = payroll taxes, payroll tax returns < payroll ~ Form 941, W-2s, PAYE
Form 941 = 941s, quarterly 941 < payroll tax filings
W-2s = W-2, W2, W2s, Form W-2 < payroll tax filings
1099s = 1099, Form 1099 ~ W-2s
PAYE! = pay as you earn ~ RTI submissions
RTI submissions = RTI!, real time information < PAYE, payroll
pension auto-enrolment = auto-enrolment, workplace pensions ~ pensions administration
wage garnishments = attachment of earnings, garnishments!
certified payroll professional = CPP! < payroll ~ fundamental payroll certification
fundamental payroll certification = FPC! < payroll
FMLA administration = FMLA!, Family and Medical Leave Act < leave administration
leave administration = leave of absence administration, leave management!
timekeeping systems = time and attendance, time and attendance systems, time & attendance ~ Kronos, timesheets
Kronos = UKG, Kronos Workforce < timekeeping systems
timesheets = time sheets
workers' compensation = workers' comp, workman's compensation
occupational health = occupational health referrals
interview scheduling = schedule interviews, arrange interviews, scheduling of interviews, set up interviews
candidate interviewing = interview candidates, interview applicants, conduct interviews with candidates, job interviews ~ recruitment
candidate sourcing = source candidates < recruitment ~ Boolean search
Boolean search
LinkedIn Recruiter < candidate sourcing
applicant tracking system = applicant tracking, ATS! ~ Taleo, Greenhouse ATS, Bullhorn
Taleo < applicant tracking system ~ Greenhouse ATS
Greenhouse ATS = Greenhouse recruiting < applicant tracking system
Bullhorn < applicant tracking system
executive search < headhunting
headhunting < recruitment
workforce planning = plan workforce ~ headcount planning
headcount planning < workforce planning
change management = organisational change, organizational change, manage change
business process mapping = process mapping, map processes, map business processes ~ Microsoft Visio, process improvement
Microsoft Visio = Visio, MS Visio
business analysis = business analyst ~ requirements gathering
requirements gathering = gather requirements, requirements elicitation, elicit requirements, business requirements, requirements analysis, gather business requirements < business analysis
programme management = program management, manage programmes of work < project management ~ project portfolio management, Managing Successful Programmes
project portfolio management = portfolio management of projects ~ programme management
Managing Successful Programmes = MSP Practitioner, MSP Foundation, MSP certified
PMO! = project office, project management office ~ project management
project management certificate = project management qualification, project management qualifications, project management certification, qualification in project management
PRINCE2 certificate = PRINCE2, PRINCE 2 < project management certificate ~ PMP certification, APM qualification
PMP certification = PMP!, Project Management Professional < project management certificate, project management, CAPM
CAPM! = Certified Associate in Project Management < project management certificate
APM qualification = APM!, APM PMQ < project management certificate
AgilePM = Agile PM, DSDM < project management certificate, agile
project management software = project management tools, project management tool, project management systems, project planning software, project planning tools
MS Project = Microsoft Project < project management software ~ project management, Smartsheet
Smartsheet < project management software
Gantt charts ~ MS Project
Jira = JIRA Software < project management software ~ Trello, Asana, Azure DevOps
Confluence ~ Jira
Trello < project management software ~ Asana, Monday.com
Asana! < project management software ~ Monday.com
Monday.com < project management software
Notion!
risk management = manage risk, management of risk ~ risk registers
risk registers = risk logs < risk management
internal communications = internal comms ~ newsletters
newsletters
translation of texts = Translator!, document translation, translate documents, translate texts, translation services, written translation, translation work, translations of documents, translation and interpreting, freelance translator, translation agency ~ spoken interpreting
spoken interpreting = interpreting services, language interpreter, court interpreter, conference interpreter, community interpreter, medical interpreter, simultaneous interpreting, consecutive interpreting, interpret for clients, interpret for patients
proofreading = proof-reading ~ copy editing
copy editing = copyediting, copy editor, edit texts, text editing < proofreading
database administration in offices = maintain databases, database maintenance, update databases, maintain a database, maintain the database, update the database, contact databases ~ data entry
survey design = design surveys, questionnaire design, design questionnaires
customer complaints = complaint handling, handle complaints, handle customer complaints, deal with complaints, deal with customer complaints, resolve complaints, resolve customer complaints, complaint resolution, respond to complaints < customer service
insurance claims = claims handling, claims handler, handle insurance claims, process claims, process insurance claims, claims processing, claims adjuster ~ loss adjusting
loss adjusting < insurance claims
insurance underwriting = underwriting
insurance broking = insurance broker, insurance brokerage ~ CII qualification
CII qualification = CII!, Cert CII, Chartered Insurance Institute ~ Dip CII
Dip CII = Diploma in Insurance < CII qualification
mortgage advice = mortgage adviser, mortgage advisor, mortgage broker, advise on mortgages ~ CeMAP
CeMAP
estate agency = estate agent ~ property management, lettings, real estate agent
property management = manage properties, manage rental properties, management of properties
block management = leasehold management < property management
lettings! = letting agent, lettings negotiator, residential lettings, let properties, lettings agency, lettings manager ~ property management
real estate agent = realtor, real estate sales < real estate license
real estate license = real estate licence, licensed real estate agent
tenancy management = Housing Officer!, tenancy officer, manage tenancies, tenancy management officer ~ property management
planning applications = planning permission ~ town planning
town planning = town planner, urban planning, urban planner
`;
