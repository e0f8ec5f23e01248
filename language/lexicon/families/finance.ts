/** The skills of this family of occupations, in the format described in entries.ts. */
export const FINANCE = `
ACCA qualification = ACCA!, ACCA qualified, chartered certified accountant, FCCA! < qualified accountant ~ ACA qualification, CIMA qualification
ACA qualification = ACA!, ACA qualified < chartered accountant ~ ICAEW
ICAEW! = Institute of Chartered Accountants in England and Wales
chartered accountant = CA qualified, qualified chartered accountant < qualified accountant
qualified accountant = fully qualified accountant, CCAB qualified, CCAB!
CIMA qualification = CIMA!, CIMA qualified, ACMA! < qualified accountant ~ CGMA
CGMA! = chartered global management accountant
AAT qualification = AAT!, AAT qualified, Association of Accounting Technicians ~ part-qualified accountant
CPA licence = CPA!, CPA license, certified public accountant < qualified accountant
certified management accountant = CMA! ~ CPA licence
certified internal auditor = CIA! < audit
enrolled agent = IRS enrolled agent < tax returns
CFA charter = CFA!, chartered financial analyst, CFA charterholder
part-qualified accountant = part qualified, part-qual, studying towards ACCA, studying towards CIMA
IFRS! = International Financial Reporting Standards ~ US GAAP, UK GAAP
US GAAP = GAAP!
UK GAAP = UK GAAP reporting ~ FRS 102, US GAAP
FRS 102 = FRS102 < UK GAAP ~ IFRS
SOX compliance = SOX!, Sarbanes-Oxley, SOX controls < internal controls
general ledger = nominal ledger, GL! ~ journal entries
journal entries = post journals, posting of journals, prepare journals, month-end journals, accounting journals, journal postings ~ accruals and prepayments
accruals and prepayments = accruals & prepayments, accruals, prepayments
bank reconciliations = bank recs, reconcile bank accounts, reconcile bank statements, reconcile the bank, reconciling of bank statements < account reconciliations ~ balance sheet reconciliations
balance sheet reconciliations = reconcile balance sheet accounts, reconcile the balance sheet, balance sheet recs < account reconciliations
account reconciliations = reconcile accounts, ledger reconciliations, reconciling of accounts, account recs
supplier statement reconciliations = reconcile supplier statements, supplier statements, vendor reconciliations < accounts payable, account reconciliations
intercompany accounting = intercompany reconciliations, intercompany, inter-company, intercompany transactions
group consolidation = consolidated accounts, consolidated financial statements, group accounts, consolidation of accounts, statutory consolidation < financial statements ~ intercompany accounting
fixed assets = fixed asset register, fixed asset accounting ~ depreciation
depreciation
stock accounting = inventory accounting ~ cost of goods sold
cost of goods sold = COGS!, cost of sales
cost accounting = costing of products ~ standard costing, product costing
standard costing < cost accounting
product costing = job costing < cost accounting
project accounting ~ work in progress accounting
work in progress accounting = WIP accounting
revenue recognition ~ IFRS 15, ASC 606
IFRS 15 = IFRS15 < revenue recognition ~ ASC 606
ASC 606 = ASC606 < revenue recognition
IFRS 16 = IFRS16, lease accounting
statutory accounts = year-end accounts, annual accounts, statutory financial statements, final accounts < financial statements
year-end audit = audit files, liaise with auditors, liaise with external auditors ~ external audit
external audit = statutory audit, external auditor, financial audit < audit
tax returns = tax return preparation, prepare tax returns, file tax returns, tax filing, tax preparation ~ personal tax, corporation tax, tax computations
corporation tax = CT600, corporate income tax
tax computations = tax calculations
personal tax = individual tax, personal tax returns < tax returns ~ self assessment, Form 1040
self assessment = self-assessment tax returns, self-assessment returns, SA100 < personal tax
Form 1040 = 1040, 1040s, individual income tax returns < personal tax
tax planning = tax advice, tax adviser, tax advisor, tax advisory ~ tax returns
indirect tax ~ VAT returns, sales tax
Making Tax Digital = MTD!
R&D tax credits = R&D tax, R&D tax relief ~ corporation tax
transfer pricing
treasury = treasury management, treasurer ~ cash management
cash management = cash flow management, manage cash flow, cashflow management ~ cash flow forecasting
cash flow forecasting = cashflow forecasting, cash forecasting, 13-week cash flow < forecasting
financial planning and analysis = FP&A, financial planning & analysis ~ finance business partnering, financial modelling
finance business partnering = business partnering in finance
variance analysis = budget variance, variances to budget, analyse variances, budget vs actual, actual vs budget, variance reports < financial analysis
financial modelling < financial analysis
financial analysis = financial analyst, analyse financial data, financial data analysis ~ financial modelling, variance analysis
valuation = company valuation, business valuation ~ discounted cash flow
discounted cash flow = DCF! < valuation
due diligence
mergers and acquisitions = mergers & acquisitions, M&A
investment banking = investment banker
private equity ~ venture capital
venture capital
corporate finance ~ mergers and acquisitions
equity research = equity analyst, equity analysis
fixed income = bonds trading, bond markets
derivatives trading = options trading, futures trading, financial derivatives
Bloomberg Terminal = Bloomberg! ~ FactSet, Refinitiv Eikon
FactSet ~ Capital IQ
Capital IQ = CapIQ
Refinitiv Eikon = Eikon
portfolio management of assets = investment management, investment portfolio management, manage investment portfolios, investment portfolios ~ asset management, fund management
asset management
fund management < portfolio management of assets
fund accounting ~ NAV calculation
NAV calculation = net asset value
investor relations
wealth management ~ financial advice
financial advice = financial adviser, financial advisor, independent financial adviser, IFA!, financial planning for clients, financial planner ~ regulated financial advice
regulated financial advice = FCA regulated advice < financial advice ~ Level 4 Diploma in financial planning
Level 4 Diploma in financial planning = DipPFS!, Level 4 Diploma in regulated financial planning, diploma in regulated financial planning
FCA regulation = FCA!, Financial Conduct Authority ~ regulatory compliance
Series 7 licence = Series 7, Series 7 license < FINRA ~ Series 63, Series 66
Series 63
Series 65 ~ Series 66
Series 66 < Series 63, Series 65
FINRA! = FINRA registered
risk modelling ~ credit risk models, value at risk
credit risk models < risk modelling
value at risk = VaR! < risk modelling ~ credit risk models
credit analysis = credit analyst, credit assessment, credit risk analysis, assess creditworthiness ~ loan assessment
loan assessment = assess loans, loan applications, loan underwriting < credit analysis
loan officer = loan processing, loan processor ~ loan assessment
bank telling = bank teller, bank cashier, teller in a bank < cash handling
debt collection = debt collector, collect debts, debt recovery, recover debts, recovery of debts
credit insurance = trade credit insurance
expense management = expense claims, process expenses, expense reports, staff expenses, travel expenses ~ Concur, Expensify
Concur! = SAP Concur < expense management ~ Expensify
Expensify < expense management
Oracle Financials < ERP systems, accounting software ~ Oracle EBS, Oracle Fusion
Oracle EBS = Oracle E-Business Suite, E-Business Suite < ERP systems ~ Oracle Fusion
Oracle Fusion = Oracle Cloud ERP, Oracle Fusion Financials, Oracle ERP Cloud < ERP systems
NetSuite = Oracle NetSuite, Net Suite < ERP systems, accounting software
Microsoft Dynamics = Dynamics 365, MS Dynamics, D365 < ERP systems ~ Business Central
Business Central = Navision, Dynamics NAV, Microsoft Dynamics NAV, Dynamics 365 Business Central, Microsoft Dynamics 365 Business Central < Microsoft Dynamics, accounting software
S/4HANA = S/4 HANA, S4HANA, S4 HANA < SAP
Workday Financials = Workday Financial Management < ERP systems, accounting software ~ Workday
Sage Intacct < accounting software ~ Sage, NetSuite
FreeAgent < accounting software ~ Xero
FreshBooks < accounting software ~ QuickBooks, Xero
Dext = Receipt Bank ~ AutoEntry
AutoEntry
financial planning software = EPM software, EPM systems, EPM system, enterprise performance management, corporate performance management, planning and budgeting software, budgeting software
Hyperion < financial planning software ~ Oracle EPM
Oracle EPM = Oracle EPM Cloud < financial planning software
Anaplan < financial planning software ~ Adaptive Planning, Hyperion
Adaptive Planning = Adaptive Insights, Workday Adaptive Planning < financial planning software
BlackLine ~ account reconciliations
Alteryx
ERP systems = ERP!, enterprise resource planning ~ financial systems implementation
financial systems implementation = ERP implementation, implement ERP, finance system implementation
shared service centre finance = finance shared services, financial shared services, shared service centre, shared service center
financial control = finance controller ~ internal controls
finance management = financial management, head of finance ~ financial control
actuarial work = actuary ~ IFoA
IFoA! = Institute and Faculty of Actuaries
pensions administration = pension schemes, administer pensions
Solvency II = Solvency 2
Basel III = Basel 3, Basel IV, Basel regulations ~ ICAAP
ICAAP!
financial crime = financial crime prevention ~ fraud investigation, anti-money laundering
fraud investigation = investigate fraud < financial crime ~ fraud detection
fraud detection = detect fraud, fraud prevention < financial crime
certified fraud examiner = CFE! < fraud investigation
transaction monitoring < anti-money laundering
sanctions screening < financial crime ~ anti-money laundering
internal controls = internal financial controls ~ control testing
control testing = test of controls, test controls < internal controls
sustainability reporting = ESG reporting < sustainability ~ CSRD
CSRD! = Corporate Sustainability Reporting Directive < sustainability reporting
grants accounting ~ charity accounting
charity accounting = fund accounting for charities, charity finance, non-profit accounting, nonprofit accounting ~ charities SORP
charities SORP = SORP! < charity accounting
public sector finance = public sector accounting ~ local government finance
local government finance = local authority finance < public sector finance
trust accounting = client accounts ~ client money
client money = client money rules, CASS! ~ SRA accounts rules
SRA accounts rules = solicitors accounts rules < client money
invoice factoring = debt factoring ~ invoice discounting
invoice discounting
point of sale reconciliation = till reconciliation, reconcile tills, cash up, cash up tills, balance tills, till balancing < cash handling
foreign exchange = FX!, forex, foreign currency ~ currency hedging
currency hedging = FX hedging, hedge currency < foreign exchange
`;
