/** Skills of this family, in the form that entries.ts explains. */
export const SALES = `
cold calling = outbound calls, prospecting
lead generation = sales leads, generate leads
account management = key accounts, client relationships
CRM! = customer relationship management, CRM systems ~ Salesforce, HubSpot
Salesforce = Salesforce CRM, Salesforce Sales Cloud ~ HubSpot
HubSpot = HubSpot CRM, HubSpot Sales ~ marketing automation
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
Google Analytics = web analytics
B2B sales = business-to-business sales, industrial sales
B2C sales = retail sales, consumer sales
field sales = territory sales, territory management, outside sales
inside sales = telesales, telephone sales, telemarketing
solution selling = consultative selling, SPIN selling, Challenger sale
sales forecasting = pipeline management, sales pipeline, forecast accuracy
quota attainment = sales targets, sales quota, revenue targets
closing deals = closing sales, deal closing
tender writing = bid writing, RFP responses
contract management = contract renewals
price setting
customer retention = churn reduction, customer success
upsell and cross-sell = cross-selling
Microsoft Dynamics CRM = Dynamics CRM
channel sales = distributors, resellers, partner management
export sales = international sales
retail management = store manager, shop manager, assistant manager in retail
stock merchandising = planograms
window display = window dressing
loss prevention = shrinkage, stock loss
shop floor work = sales assistant, shop assistant, retail assistant
cashier work = cashier, checkout operation
click and collect = online order picking in store
car sales = vehicle sales
medical sales = pharmaceutical sales, medical device sales, ABPI exam
technical sales = sales engineering, pre-sales, presales
insurance sales
property sales = estate agent negotiator
advertising sales = media sales
call centre work = contact centre, call center, inbound calls
live chat support = chat support
Zendesk = Freshdesk, Intercom
service level agreements = SLA!, SLAs!
Net Promoter Score = NPS!, CSAT!, customer satisfaction surveys
marketing strategy = marketing plans, go-to-market
campaign management = marketing campaigns
paid search = PPC!, pay per click, Google Ads certification
paid social = Meta Ads, Facebook Ads, LinkedIn Ads, TikTok Ads
programmatic advertising = DV360, display advertising, The Trade Desk
performance marketing = growth marketing, ROAS!, CPA targets
conversion rate optimisation = CRO!, landing page testing
marketing automation = Marketo, Pardot, HubSpot Marketing
affiliate marketing
influencer marketing = creator partnerships
community management = online communities
public relations = PR!, media relations, press releases
brand management = brand manager
product marketing = product positioning
trade marketing = shopper marketing
event marketing = trade shows
GA4! = Google Analytics 4 ~ Google Tag Manager
Google Tag Manager = GTM!
marketing analytics = attribution modelling, media mix modelling
Looker Studio reporting = marketing dashboards
SEO tools = Ahrefs, Semrush, Screaming Frog
technical SEO = site audits
link building
e-commerce = ecommerce, online shops, Shopify, WooCommerce
marketplace selling = Amazon Seller Central, eBay selling
customer data platforms = CDP!, Segment!
media planning = media buying
market analysis = market sizing, competitor research
focus groups
loyalty programmes = loyalty schemes
direct mail
catalogue management = product listings, product data
photography for e-commerce
sponsorship sales
sales training = training sales staff
sales management = sales manager, leading a sales team
key account planning = joint business plans`;
