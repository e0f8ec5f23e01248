/** The skills of this family of occupations, in the format described in entries.ts. */
export const SALES = `
cold calling = cold-call customers < outbound calls, sales prospecting
outbound calls = outbound sales calls ~ telesales
sales prospecting = prospecting!, prospect for customers, prospect for new business, prospect new clients, prospecting for new customers < lead generation
lead generation = generate leads, lead gen, generate new leads, generate sales leads, generation of leads ~ lead qualification
lead qualification = qualify leads, qualifying of leads
account management = manage client accounts, manage customer accounts < client relationships ~ key account management
key account management = key accounts, KAM!, major accounts, manage key accounts < account management, sales experience ~ key account planning
client relationships = client relationship management, manage client relationships, build client relationships, customer relationships, build customer relationships < relationship building
CRM! = customer relationship management, CRM systems, CRM software ~ Salesforce, HubSpot, Microsoft Dynamics CRM
Salesforce = SFDC!, Sales Cloud < CRM ~ HubSpot
HubSpot < CRM ~ marketing automation
Pipedrive < CRM ~ Salesforce, HubSpot
Zoho CRM = Zoho < CRM ~ HubSpot
negotiation
business development = new business, new business development, develop new business, win new business, new client acquisition, business development manager
merchandising = merchandise displays
customer service = customer care, serve customers, client service, customer service skills, assist customers, help customers, look after customers, customer service advisor, customer service representative < customer-facing work ~ customer support
customer support = client support, customer support representative < customer service
customer-facing work = customer-facing, face-to-face with customers, public-facing, client-facing, customer contact, dealing with the public, deal with customers
customer enquiries = customer queries, respond to customer enquiries, answer customer questions, customer inquiries, handle enquiries, deal with enquiries < customer service ~ call handling
marketing experience = experience in marketing, experience of marketing, marketing background, marketing role, marketing roles, marketing executive, marketing assistant, marketing officer, marketing coordinator
digital marketing = online marketing, internet marketing < marketing experience ~ social media marketing, search engine marketing, SEO, email marketing
marketing communications = marcomms, marketing comms < marketing experience ~ content marketing
search engine marketing = SEM! < digital marketing ~ paid search, SEO
Google Ads = AdWords, Google AdWords < paid search ~ Microsoft Advertising
Microsoft Advertising = Bing Ads < paid search
SEO = search engine optimisation, search engine optimization < digital marketing ~ Ahrefs, Semrush, link building
social media marketing = social media, social media management, manage social media, social media accounts, social media channels, social media posts ~ Instagram, TikTok, Hootsuite
Instagram < social media marketing ~ TikTok
TikTok < social media marketing
Hootsuite < social media marketing ~ Buffer, Sprout Social
Buffer! < social media marketing ~ Sprout Social
Sprout Social < social media marketing
content marketing < marketing experience ~ content creation, copywriting
content creation = create content, content creator, content production, creation of content
copywriting = write copy, marketing copy < content creation
blogging = blog posts, write blogs, blog writing, blogger < content creation
email marketing = email campaigns, email newsletters, marketing emails < digital marketing ~ Mailchimp, Klaviyo, marketing automation
Mailchimp < email marketing ~ Klaviyo
Klaviyo < email marketing
market research = research markets ~ competitor analysis, market analysis
competitor analysis = competitor research, competitive analysis, analyse competitors < market research
web analytics = website analytics ~ Google Analytics, Adobe Analytics
Google Analytics < web analytics ~ Adobe Analytics
Adobe Analytics < web analytics
GA4! = Google Analytics 4 < Google Analytics ~ Google Tag Manager
sales experience = experience in sales, experience of sales, experience in selling, sales background, sales role, sales roles, sales executive, sales representative, salesperson
B2B sales = B2B selling, business-to-business sales, business-to-business, sell to businesses, selling B2B < sales experience ~ B2C sales
B2C sales = business-to-consumer sales, business-to-consumer, consumer sales < sales experience ~ retail sales
retail sales = sell in a shop < B2C sales, retail work ~ shop floor work
retail work = retail experience, work in retail, retail environment, retail industry, retail sector ~ shop floor work
direct sales = door-to-door sales, door to door selling < B2C sales
field sales = outside sales, field sales representative, field sales executive < sales experience ~ territory management
territory management = manage a territory, territory sales, sales territory
inside sales = inside sales representative < sales experience ~ telesales
telesales = telephone sales, phone sales, sell over the phone, selling by telephone < sales experience ~ telemarketing
telemarketing
sales administration = sales support, sales admin, sales coordinator ~ order processing
order processing = process orders, sales order processing, process sales orders, processing of orders, order entry, order fulfilment
quotations = prepare quotations, prepare quotes, produce quotes, sales quotes, provide quotations, send quotes ~ sales administration
product demonstrations = product demos, demonstrate products, sales demos
solution selling = solution sales < sales methodologies ~ consultative selling
consultative selling = consultative sales ~ SPIN selling, Challenger sale
sales methodologies = sales methodology, sales methods, selling methodologies
SPIN selling < consultative selling, sales methodologies ~ Challenger sale
Challenger sale = Challenger selling < sales methodologies
MEDDIC = MEDDPICC < sales methodologies ~ SPIN selling
sales forecasting = forecast sales, forecast accuracy in sales ~ pipeline management
pipeline management = sales pipeline, manage pipelines, manage a pipeline, manage the pipeline, pipeline generation
quota attainment = sales targets, sales quotas, meet sales targets, hit sales targets, exceed sales targets, achieve sales targets, revenue targets, over quota, exceed quota
closing deals = close sales, deal closing, sales closing
tender writing = bid writing, write tenders, write bids, bid writer, tender responses, tender submissions, write tender responses, bid submissions ~ bid management, RFP responses
bid management = manage bids, bid coordination
RFP responses = respond to RFPs < tender writing
proposal writing = write proposals, sales proposals, client proposals, prepare proposals ~ tender writing
contract management = manage contracts, contract administration ~ contract renewals
contract renewals = renew contracts, renewal of contracts < contract management
price setting = set prices, pricing strategy, price management, pricing analysis
customer retention = retain customers, client retention, retention of customers ~ churn reduction, customer success
churn reduction = reduce churn, customer churn < customer retention
customer success = customer success manager ~ account management
cross-selling = upsell and cross-sell
Microsoft Dynamics CRM = Dynamics CRM, Dynamics 365 Sales < CRM ~ Salesforce
channel sales = channel partners, indirect sales, channel management, sell through partners < sales experience ~ partner management, distributor management
partner management = manage partners, partner relationships, partnership management
distributor management = manage distributors, distributor network < channel sales
export sales = international sales!, overseas sales < sales experience
retail management = store management, shop manager, manage a store, manage a shop, run a shop, running of a store < assistant store manager
assistant store manager = assistant shop manager, assistant manager in retail, deputy store manager < retail work
stock merchandising = planograms < merchandising
window display = window dressing, window dresser, shop displays, retail displays < merchandising
loss prevention = stock loss, stock loss prevention, shrinkage, reduce shrinkage, shoplifting prevention, shrink reduction
shop floor work = sales assistant, shop assistant, retail assistant, sales associate, retail associate, customer assistant, shop work < retail sales, customer service ~ cashier work
cashier work = cashier, checkout operator, work on checkouts, checkout assistant < till operation, cash handling, customer service
refunds and exchanges = process refunds, refunds & exchanges, refunds, exchanges and refunds, process returns and refunds
click and collect = click & collect, online order picking in store
buying for retail = retail buyer, fashion buyer, retail buying, assistant buyer ~ category management
category management
car sales = vehicle sales, sell cars, car salesman, car salesperson, automotive sales < sales experience
medical sales = medical sales representative < sales experience ~ pharmaceutical sales, medical device sales
pharmaceutical sales = pharma sales, pharmaceutical sales representative < medical sales ~ ABPI exam
medical device sales < medical sales
ABPI exam = ABPI!, ABPI qualified
technical sales = technical sales engineer, sales engineering < sales experience ~ pre-sales
pre-sales = presales, presales engineer, solutions engineer, pre-sales consultant < technical sales
software sales = SaaS sales, sell software < sales experience
insurance sales = sell insurance < sales experience
property sales = estate agent negotiator, sell houses, sell properties, property sales negotiator < sales experience, estate agency
advertising sales = media sales, ad sales, sell advertising, sell advertising space < sales experience
call centre work = call centre, contact centre, call center, contact center, call centre agent, call centre operator < call handling, customer service ~ inbound calls
inbound calls = take inbound calls < call handling
live chat support = live chat, chat support, web chat < customer support
helpdesk software = help desk software, helpdesk systems, helpdesk system, ticketing systems, ticketing system, ticketing software, ticketing tools
Zendesk < helpdesk software ~ Freshdesk, Intercom
Freshdesk < helpdesk software ~ Intercom
Intercom! < helpdesk software
service level agreements = SLA
Net Promoter Score = NPS! < customer satisfaction ~ customer satisfaction surveys
customer satisfaction = CSAT!, customer satisfaction scores ~ customer satisfaction surveys, Net Promoter Score
customer satisfaction surveys = customer feedback surveys < customer satisfaction
marketing strategy = develop marketing strategy ~ marketing plans, go-to-market strategy
marketing plans = plan marketing
go-to-market strategy = go-to-market, GTM strategy < marketing strategy
marketing management = head of marketing < marketing experience ~ marketing strategy
campaign management = marketing campaigns, manage campaigns, run marketing campaigns, advertising campaigns
paid search = PPC!, pay per click, pay-per-click advertising < search engine marketing ~ paid social
Google Ads certification = Google Ads certified < Google Ads
paid social = paid social media, social media advertising, social advertising < social media marketing, digital marketing ~ Meta Ads, LinkedIn Ads, TikTok Ads
Meta Ads = Facebook Ads, Instagram Ads, Meta Ads Manager, Facebook Ads Manager, Facebook advertising < paid social ~ LinkedIn Ads, TikTok Ads
LinkedIn Ads = LinkedIn advertising, LinkedIn Campaign Manager < paid social
TikTok Ads = TikTok advertising < paid social
programmatic advertising = programmatic, programmatic buying < digital marketing ~ DV360, display advertising, The Trade Desk
DV360 = Display & Video 360 < programmatic advertising ~ The Trade Desk
The Trade Desk < programmatic advertising
display advertising = display ads, banner ads < digital marketing
performance marketing < digital marketing ~ growth marketing, return on ad spend
growth marketing = growth hacking < marketing experience
return on ad spend = ROAS!
conversion rate optimisation = conversion rate optimization, CRO!, conversion optimisation ~ landing page testing, A/B testing
landing page testing = landing page optimisation, landing page optimization < conversion rate optimisation ~ landing pages
landing pages = build landing pages
marketing automation ~ Marketo, Pardot, Mailchimp
Marketo < marketing automation ~ Pardot
Pardot = Salesforce Pardot, Marketing Cloud Account Engagement < marketing automation
Salesforce Marketing Cloud = Marketing Cloud, SFMC! < marketing automation, email marketing ~ Salesforce
affiliate marketing = affiliate programmes, affiliate manager < digital marketing
influencer marketing = influencer campaigns, influencer partnerships, work with influencers ~ creator partnerships
creator partnerships < influencer marketing
online community management = online communities!, social media community management, Community Manager!, community moderation
public relations = PR!, PR manager, PR campaigns ~ media relations, press releases
media relations = press relations, press office, media enquiries < public relations
press releases = write press releases < public relations
brand management = manage brands < marketing experience ~ brand strategy
brand strategy = brand strategist
product marketing = product marketing manager < marketing experience ~ product positioning
product positioning = positioning and messaging, brand positioning
trade marketing < marketing experience ~ shopper marketing
shopper marketing
event marketing = experiential marketing < marketing experience ~ trade shows
trade shows = trade fairs, trade exhibitions
direct mail = mailshots, direct mail campaigns
Google Tag Manager = GTM!
Google Search Console = Search Console < SEO
marketing analytics = marketing analyst ~ attribution modelling, media mix modelling
attribution modelling = marketing attribution, multi-touch attribution < marketing analytics
media mix modelling = marketing mix modelling, MMM! < marketing analytics
marketing dashboards = marketing reports < dashboards ~ Looker Studio
Ahrefs < SEO ~ Semrush, Moz
Semrush < SEO ~ Screaming Frog
Moz! = Moz Pro < SEO
Screaming Frog < SEO
link building = backlinks, build links, backlink building < SEO
keyword research = keyword analysis < SEO
e-commerce = ecommerce, online retail, online shops, online store, web shop ~ Shopify, WooCommerce
Shopify < e-commerce ~ WooCommerce
WooCommerce < e-commerce, WordPress
marketplace selling = online marketplaces, marketplace management, sell on marketplaces < e-commerce ~ Amazon Seller Central, eBay selling
Amazon Seller Central = Seller Central < marketplace selling ~ Amazon FBA, eBay selling
Amazon FBA = Fulfilment by Amazon < marketplace selling
eBay selling = eBay, sell on eBay < marketplace selling
customer data platforms = CDP! ~ Segment
Segment! = Twilio Segment < customer data platforms
media planning = media planner, plan media ~ media buying
media buying = media buyer, buy media
market analysis = analyse markets ~ market sizing
market sizing < market analysis
customer segmentation = market segmentation, audience segmentation, segment customers ~ market analysis
focus groups = moderate focus groups < qualitative research
loyalty programmes = loyalty schemes, loyalty programs, loyalty cards
catalogue management = product catalogue, catalog management ~ product listings
product listings = list products online, product descriptions ~ product data
product data! = product information management, PIM!
photography for e-commerce = product shots, packshots < product photography
sponsorship sales = sell sponsorship, secure sponsorship, sponsorship deals, corporate sponsorship
sales training = train sales staff, sales trainer, train sales teams < training others ~ sales coaching
sales coaching = coach sales staff, coaching sales teams < sales training, coaching people
sales management = lead a sales team, manage a sales team, head of sales, sales team leader < sales experience, team management
key account planning = account plans < key account management ~ joint business plans
joint business plans = JBP! < key account planning
relationship building = build relationships, building of relationships, rapport building, build rapport ~ client relationships
CIM qualification = CIM!, Chartered Institute of Marketing ~ digital marketing
`;
