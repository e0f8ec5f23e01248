/** Skills of this family, in the form that entries.ts explains. */
export const FINANCE = `
ACCA qualification = ACCA!
ACA qualification = ACA!, ICAEW!
CIMA qualification = CIMA!, CGMA!
AAT qualification = AAT!
CPA licence = CPA!, certified public accountant
CFA charter = CFA!, chartered financial analyst
part-qualified accountant = part qualified, studying towards ACCA
IFRS! = International Financial Reporting Standards ~ US GAAP
US GAAP = GAAP!, UK GAAP, FRS 102 ~ IFRS
SOX compliance = SOX!, Sarbanes-Oxley
general ledger = nominal ledger, GL!
journal entries = accruals and prepayments, accruals, prepayments
bank reconciliations = bank reconciliation, balance sheet reconciliations, account reconciliations
intercompany accounting = intercompany reconciliations, intercompany
consolidation = group consolidation, consolidated accounts
fixed assets = fixed asset register, depreciation
stock accounting = inventory accounting, cost of goods sold
cost accounting = standard costing, product costing
project accounting = work in progress accounting
revenue recognition = IFRS 15, ASC 606
statutory accounts = year-end accounts, annual accounts
year-end audit = audit files, external audit, statutory audit
tax returns = corporation tax, corporate tax, tax computations
personal tax = self assessment, 1040s
indirect tax = Making Tax Digital
transfer pricing
treasury = cash management, cash flow management
cash flow forecasting = cashflow forecasts, 13-week cash flow
financial planning and analysis = FP&A!, business partnering in finance
variance analysis = budget variance, variances to budget
financial modelling = financial models, financial modeling
valuation = DCF!, company valuation
due diligence = financial due diligence
mergers and acquisitions = M&A!
investment banking
equity research = stock analysis
portfolio management of assets = asset management, fund management
fund accounting = NAV calculation
wealth management = financial planning for clients, financial adviser
regulated financial advice = Level 4 Diploma in financial planning, DipPFS!
Series 7 licence = Series 7, FINRA!
risk modelling = credit risk models, VaR!
credit analysis = credit analyst, loan assessment
debt collection = aged debt
credit insurance
expense management = expense claims, Concur, Expensify
Oracle Financials = Oracle EBS, Oracle Fusion
NetSuite
Microsoft Dynamics = Dynamics 365, Navision, Business Central
SAP S/4HANA = S/4HANA
Workday Financials
Hyperion = Oracle EPM
Anaplan = Adaptive Planning
Alteryx
financial systems implementation = ERP implementation, ERP!
shared service centre finance = finance shared services
actuarial work = actuary, IFoA!
pensions administration = pension schemes
Solvency II
Basel III = Basel!, ICAAP!
fraud investigation = fraud detection, CFE!
internal controls = control frameworks, control testing
sustainability reporting = ESG reporting, CSRD!
grants accounting = fund accounting for charities, charity accounting, SORP!
public sector finance = local government finance
trust accounting = client money, SRA accounts rules
invoice factoring
point of sale reconciliation = till reconciliation
foreign exchange = FX!, currency hedging`;
