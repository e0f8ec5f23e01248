/** Skills of this family, in the form that entries.ts explains. */
export const SOFTWARE = `
JavaScript = JS!, ECMAScript, Java Script ~ TypeScript
TypeScript = TS! ~ JavaScript
Python
Java ~ Kotlin
C# = C sharp, CSharp ~ .NET
.NET = dotnet, dot net ~ C#, ASP.NET
ASP.NET = ASP.NET Core, ASP.NET MVC ~ C#
C++ = cpp, C plus plus ~ C programming
Go! = Golang, Go programming
Rust! = Rust programming, Rustlang
R! = R programming, R language ~ RStudio, tidyverse
RStudio = R Studio
tidyverse ~ ggplot2
ggplot2 ~ data visualisation
Scala! = Scala language, Scala programming ~ Java
PHP
Ruby! = Ruby programming ~ Rails
Rails! = RoR!
SQL = Structured Query Language ~ relational databases, PostgreSQL, MySQL, SQL Server, T-SQL
relational databases = relational database, RDBMS, relational database management systems ~ PostgreSQL, MySQL, SQL Server
PostgreSQL = Postgres ~ MySQL, SQL Server
MySQL ~ MariaDB, SQL Server
MariaDB
SQL Server = Microsoft SQL Server, MS SQL Server, MSSQL, MS SQL ~ T-SQL, Oracle Database
SQLite ~ SQL
NoSQL = NoSQL databases, NoSQL database, non-relational databases ~ MongoDB, DynamoDB, Cassandra
MongoDB = Mongo DB, Mongo! ~ DynamoDB, Cassandra
DynamoDB = Dynamo DB ~ Cassandra
Cassandra! = Apache Cassandra
Cosmos DB = CosmosDB ~ NoSQL
Firebase ~ NoSQL
React! = React.js, ReactJS ~ Angular, Vue, React Native, Next.js
Angular! ~ Vue, AngularJS
AngularJS = Angular.js
Vue = Vue.js, VueJS ~ Nuxt
Nuxt = Nuxt.js, NuxtJS
Svelte ~ SvelteKit, React, Vue
SvelteKit = Svelte Kit
Redux ~ React
RxJS ~ Angular
Node.js = NodeJS, Node!, Node JS ~ Express.js, JavaScript
REST APIs = RESTful!, RESTful APIs, REST services, RESTful services, REST web services, RESTful web services ~ API development, GraphQL
API development = API design, build APIs, develop APIs, design APIs, building of APIs, API integration
GraphQL = Graph QL
SOAP services = SOAP!, SOAP APIs, WSDL! ~ REST APIs
WebSockets = WebSocket, web sockets
Docker = Dockerfile, Docker containers ~ Kubernetes, containerisation
containerisation = containerised applications, containerized applications, containerization technologies, containerization tools, container technologies ~ Kubernetes
Kubernetes = k8s ~ Docker, OpenShift
OpenShift = Red Hat OpenShift
cloud computing = cloud platforms, cloud infrastructure, cloud services, cloud technologies, cloud engineer ~ AWS, Azure, Google Cloud
AWS = Amazon Web Services ~ Azure, Google Cloud, EC2, S3, Lambda
Azure = Microsoft Azure, MS Azure ~ AWS, Google Cloud, Azure DevOps
Google Cloud = GCP!, Google Cloud Platform ~ AWS
EC2
S3!
Amazon RDS = RDS! ~ AWS
AWS ECS = Amazon ECS, Elastic Container Service, Fargate ~ AWS, EKS
CloudWatch ~ AWS, system monitoring
infrastructure as code = IaC! ~ Terraform, CloudFormation, Ansible
Terraform ~ Ansible, CloudFormation, Pulumi
Pulumi
Ansible ~ Puppet, configuration management
DevOps = dev ops, DevOps engineer ~ CI/CD, site reliability engineering
CI/CD = continuous integration, continuous delivery, continuous deployment, deployment pipelines, build pipelines, CI pipelines ~ Jenkins, GitHub Actions, GitLab CI, CircleCI, Azure DevOps
Jenkins ~ GitHub Actions, GitLab CI, CircleCI
GitHub Actions ~ GitLab CI, CircleCI
GitLab CI = GitLab pipelines ~ GitLab
CircleCI = Circle CI
Azure DevOps = Azure Pipelines, VSTS! ~ Jenkins
Argo CD = ArgoCD ~ GitOps, Kubernetes, CI/CD
GitOps
Git ~ version control, GitHub, GitLab
version control = source control, version control systems, version control system, revision control ~ Subversion
GitHub ~ GitLab, Bitbucket
GitLab ~ Bitbucket
Bitbucket ~ Git
Subversion = SVN! ~ Git
Linux = GNU/Linux ~ Unix, Ubuntu, Red Hat
Unix
Ubuntu ~ Debian, Red Hat
Debian
Red Hat = RHEL, Red Hat Enterprise Linux ~ CentOS
CentOS ~ Linux
system administration = systems administration, systems administrator, system administrator, sysadmin ~ Linux, Windows Server
microservices = microservice, micro-services, microservice architecture, microservices architecture ~ system design
unit testing = unit tests, unit test ~ automated testing, test-driven development
automated testing = test automation, automated tests, automate tests, automation testing ~ Jest, pytest, JUnit, end-to-end testing
Jest! ~ unit testing, Mocha
Mocha!
pytest ~ unit testing
JUnit ~ unit testing, NUnit
NUnit ~ xUnit, unit testing
xUnit
RSpec ~ unit testing, Rails
integration testing = integration tests ~ automated testing
agile = agile methodology, agile methodologies, agile working, agile development ~ Scrum, Kanban
Scrum = Scrum methodology, Scrum framework ~ Kanban, Scrum Master
Kanban = Kanban boards, Kanban board
SAFe! = Scaled Agile Framework, Scaled Agile ~ agile
machine learning = ML!, machine-learning models ~ deep learning, scikit-learn
deep learning = neural networks, neural network ~ PyTorch, TensorFlow
artificial intelligence = AI! ~ machine learning, generative AI
data analysis = data analytics, analyse data, analyze data, analysis of data, data analyst ~ SQL, pandas, statistics
pandas ~ Python, NumPy
NumPy ~ SciPy, Python
SciPy
Jupyter = Jupyter notebooks, Jupyter notebook ~ Python
data visualisation = data visualization, visualise data, visualize data, data visualisations ~ Tableau, Power BI, dashboards
Tableau ~ Power BI, Looker, Qlik
Power BI = PowerBI, Microsoft Power BI ~ Looker, Qlik, DAX, Power Query
dashboards = dashboard ~ Power BI, Tableau, business intelligence
business intelligence = BI!, BI analyst, BI developer, BI reporting ~ data analysis
DAX!
Power Query ~ Microsoft Excel
matplotlib ~ Seaborn, data visualisation, Python
Seaborn!
D3.js = D3! ~ data visualisation, JavaScript
system monitoring = systems monitoring, application monitoring, infrastructure monitoring, server monitoring, monitoring and alerting, monitoring & alerting ~ Prometheus, Grafana, observability, Datadog
observability
Prometheus ~ Grafana
Grafana ~ Datadog
Datadog ~ New Relic
New Relic
Nagios ~ Zabbix, system monitoring
Zabbix
user research = user researcher, research with users ~ usability testing, user interviews
usability testing = usability tests, user testing
user interviews
Figma ~ Sketch, Adobe XD
Sketch! ~ Adobe XD
Adobe XD
InVision ~ Figma
wireframes = wireframing, wireframe ~ prototyping
prototyping = prototypes ~ prototyping in engineering
web accessibility = digital accessibility, accessible websites, a11y ~ WCAG
WCAG = Web Content Accessibility Guidelines, WCAG 2.1
C programming = C language, C programming language, ANSI C
Kotlin
Swift! ~ iOS development, SwiftUI, Objective-C
SwiftUI = Swift UI
iOS development = iOS, iOS developer, iOS app development, iPhone apps ~ mobile development
Objective-C = Objective C
Dart! ~ Flutter
Flutter = Flutter development ~ React Native
Perl!
Elixir! ~ Erlang
Erlang
Clojure
Haskell
F#
Groovy
Bash! = Bash scripting, Bash scripts ~ shell scripting
shell scripting = shell scripts, shell script, Unix shell ~ PowerShell
PowerShell = Power Shell
Lua!
Fortran
Delphi = Object Pascal
VB.NET = Visual Basic .NET, Visual Basic ~ .NET, VBA
Spring Boot = SpringBoot ~ Spring Framework, Java
Spring Framework = Spring MVC, Java Spring
Hibernate! ~ JPA, Java
JPA! = Java Persistence API
Entity Framework = EF Core ~ .NET
Django ~ Flask, FastAPI, Python
Flask! ~ FastAPI, Python
FastAPI = Fast API ~ Python
Laravel ~ Symfony, PHP
Symfony ~ PHP
Express.js = ExpressJS ~ NestJS
NestJS = Nest.js ~ Node.js
Next.js = NextJS ~ Nuxt
jQuery ~ JavaScript
HTML = HTML5 ~ CSS
CSS = CSS3 ~ Sass, Tailwind
Sass! = SCSS
Tailwind = TailwindCSS ~ Bootstrap
Bootstrap! ~ CSS
Material UI = MUI!
webpack ~ Vite
Vite! = Vite.js
front-end development = frontend, front-end developer, front-end engineer, front-end engineering, front-end web development, front-end technologies ~ HTML, CSS, JavaScript, full-stack development
back-end development = backend, back-end developer, back-end engineer, back-end engineering, back-end services, server-side development ~ full-stack development
full-stack development = full-stack developer, full-stack engineer, fullstack, full-stack
web development = web developer, build websites, develop websites, develop web applications, build web applications, web application development ~ front-end development
mobile development = mobile app development, mobile developer, mobile application development, build mobile apps, develop mobile apps ~ React Native, Android development
software development = software developer, software engineering, software engineer, develop software, computer programmer, software programmer, computer programming
software development life cycle = SDLC!, software development lifecycle ~ agile
debugging = debug code, debug applications, fix bugs, bug fixing
responsive design = responsive web design, responsive websites, responsive layouts ~ mobile-first design
mobile-first design = mobile-first
web performance = web performance optimisation, page speed, website performance ~ Core Web Vitals
Core Web Vitals
WordPress = Word Press ~ content management systems, Drupal
Drupal ~ Joomla
Joomla ~ WordPress
content management systems = content management system, CMS!
Shopify development = Shopify developer, Shopify themes ~ Magento, Shopify
Magento = Adobe Commerce ~ WooCommerce
React Native
Android development = Android!, Android developer, Android apps ~ Jetpack Compose, Kotlin
Jetpack Compose
database administration = DBA!, database administrator, administer databases ~ query optimisation
query optimisation = query optimization, query tuning, tune queries, optimise queries, optimize queries, SQL tuning, SQL optimisation
database design = design databases, database schema design, schema design ~ data modelling
Oracle Database = Oracle DB, Oracle databases ~ PL/SQL
PL/SQL = PLSQL ~ SQL
T-SQL = Transact-SQL, TSQL
SSIS! = SQL Server Integration Services ~ ETL, SQL Server
SSRS! = SQL Server Reporting Services ~ SQL Server
Redis ~ Memcached
Memcached
Elasticsearch = Elastic Search ~ OpenSearch, Solr
OpenSearch
Solr = Apache Solr
Kafka = Apache Kafka ~ RabbitMQ, event streaming
event streaming = streaming data, real-time data streaming ~ event-driven architecture
RabbitMQ = Rabbit MQ ~ Kafka, message queues
message queues = message queue, message brokers, message broker, message queuing ~ Amazon SQS
Amazon SQS = SQS! ~ AWS
gRPC ~ protocol buffers
protocol buffers = protobuf
event-driven architecture = event-driven systems, event driven microservices ~ event sourcing
event sourcing ~ CQRS
CQRS
domain-driven design = DDD!
system design = systems design ~ software architecture, distributed systems
software architecture = software architect, application architecture ~ solution architecture
solution architecture = solutions architect, solution architect, solutions architecture
distributed systems = distributed computing
object-oriented programming = OOP!, object-oriented, object-oriented design ~ design patterns
design patterns = software design patterns
functional programming
test-driven development = TDD! ~ behaviour-driven development
behaviour-driven development = behavior-driven development, BDD! ~ Cucumber
Cucumber! ~ SpecFlow
SpecFlow
end-to-end testing = end-to-end tests, E2E testing, E2E tests ~ Selenium, Cypress, Playwright
Selenium = Selenium WebDriver ~ Cypress, Playwright
Cypress! = Cypress.io ~ Playwright
Playwright!
software testing = QA testing, QA tester, software tester, test software, QA engineer ~ manual testing, automated testing, quality assurance
manual testing = manual tester, manual tests, manual QA ~ exploratory testing, test cases
test cases = write test cases, test case design, test scripts, test plans
exploratory testing
regression testing = regression tests
user acceptance testing = UAT!, acceptance testing, user acceptance tests
API testing ~ Postman
Postman! ~ REST APIs
performance testing = performance tests ~ load testing
load testing = load tests, stress testing of systems ~ JMeter, k6
JMeter = Apache JMeter ~ k6
k6! = Grafana k6
code review = code reviews, review code, review pull requests, pull request reviews, peer code review
pair programming = pair programme ~ mob programming
mob programming
Helm! = Helm charts ~ Kubernetes
EKS! = Elastic Kubernetes Service ~ GKE, AKS, Kubernetes, AWS
GKE! = Google Kubernetes Engine ~ AKS, Kubernetes
AKS! = Azure Kubernetes Service ~ Kubernetes
service mesh ~ Istio
Istio ~ Kubernetes
serverless = serverless computing, serverless functions ~ Lambda, Azure Functions
Lambda! = Lambda functions ~ Azure Functions
Azure Functions
AWS certification = AWS Certified ~ Solutions Architect Associate
Solutions Architect Associate
Azure certification = Azure Certified, Microsoft Certified Azure ~ AZ-900, AZ-104
AZ-900 = Azure Fundamentals ~ AZ-104
AZ-104 = Azure Administrator Associate
Google Cloud certification = Google Cloud Certified, GCP Certified ~ Professional Cloud Architect
Professional Cloud Architect
CloudFormation = Cloud Formation ~ AWS CDK
AWS CDK = Cloud Development Kit ~ Terraform
configuration management ~ Puppet
Puppet!
site reliability engineering = SRE!, site reliability engineer ~ service level objectives
service level objectives = SLO, error budgets
incident response = incident management, production incidents, major incident management ~ incident postmortems
incident postmortems = blameless postmortems, blameless post-mortems, incident post-mortems
log management = logging and monitoring, log analysis, centralised logging ~ Splunk, ELK stack
Splunk ~ ELK stack
ELK stack = ELK!, Elastic Stack ~ Elasticsearch, Kibana, Logstash
Kibana ~ Grafana
Logstash
OpenTelemetry ~ distributed tracing
distributed tracing ~ observability
computer networking = network administration, network administrator, network engineer, network engineering, computer networks, network infrastructure, LAN/WAN ~ TCP/IP, routing and switching, Cisco networking
TCP/IP = TCP-IP ~ DNS, DHCP
DNS! = Domain Name System
DHCP!
routing and switching = routing & switching, routers and switches
Cisco networking = Cisco routers, Cisco switches, Cisco IOS ~ CCNA, CCNP
CCNA ~ CCNP
CCNP
firewalls = firewall ~ Palo Alto firewalls, Fortinet
Palo Alto firewalls = Palo Alto Networks ~ Fortinet
Fortinet = FortiGate
VPN = VPNs, virtual private network ~ IPsec
IPsec
Windows Server ~ Active Directory, Group Policy
Active Directory = AD DS ~ Entra ID
Entra ID = Azure AD, Azure Active Directory, Microsoft Entra
Group Policy = GPOs, Group Policy Objects
Microsoft Exchange = Exchange Server, Exchange Online ~ Active Directory
virtualisation = server virtualisation, server virtualization, virtualization technologies, virtualization platforms, virtual machines ~ VMware, Hyper-V
VMware = vSphere, ESXi ~ Hyper-V
Hyper-V = HyperV
Citrix ~ virtualisation
storage administration = SAN storage, storage area network, SAN administration ~ NAS storage
NAS storage = network-attached storage, NAS devices
backup and recovery = backup & recovery, data backup, system backups, backup and restore, backup systems ~ disaster recovery, Veeam
disaster recovery = DR planning, disaster recovery planning ~ business continuity
Veeam
IT support = helpdesk, help desk, service desk, IT helpdesk, IT support technician, IT technician, IT service desk ~ desktop support, technical support
desktop support = desktop engineer, deskside support
technical support = tech support, technical support engineer
first-line support = first-line IT support, 1st line support, 1st line, tier 1 support, level 1 support, L1 support ~ IT support, second-line support
second-line support = second-line IT support, 2nd line support, 2nd line, tier 2 support, level 2 support, L2 support ~ IT support, third-line support
third-line support = third-line IT support, 3rd line support, 3rd line, tier 3 support, level 3 support, L3 support
ITIL = ITIL Foundation, ITIL v3, ITIL v4, ITIL 4 ~ IT service management
IT service management = ITSM! ~ ServiceNow
ServiceNow = Service Now ~ Jira Service Management
Jira Service Management = Jira Service Desk
mobile device management ~ Intune, Jamf
Intune = Microsoft Intune ~ Jamf
Jamf = Jamf Pro
hardware repair = PC repair, laptop repair, computer repair, repair computers, repair laptops, PC building
CompTIA certification = CompTIA
information security = cyber security, cybersecurity, infosec, IT security, cyber-security analyst ~ penetration testing, security operations
penetration testing = pen testing, pentesting, penetration tester, pen tester ~ ethical hacking, OSCP, vulnerability management
ethical hacking = ethical hacker ~ CEH certification
CEH certification = CEH!, Certified Ethical Hacker
OSCP ~ CEH certification
vulnerability management = vulnerability scanning, vulnerability assessment, vulnerability assessments ~ Nessus
Nessus
security operations = SOC analyst, security operations centre, security operations center, SecOps ~ SIEM
SIEM = security information and event management ~ Splunk, Microsoft Sentinel
Microsoft Sentinel = Azure Sentinel
secure development = secure coding, secure software development ~ OWASP, threat modelling
OWASP = OWASP Top 10, OWASP Top Ten
threat modelling = threat modeling
ISO 27001 = ISO27001, ISO/IEC 27001 ~ ISMS
ISMS! = information security management system
Cyber Essentials ~ Cyber Essentials Plus, ISO 27001
Cyber Essentials Plus
SOC 2 = SOC2 ~ ISO 27001
CISSP ~ CISM, information security
CISM! ~ CISA
CISA! = Certified Information Systems Auditor
identity management = identity and access management, identity & access management, IAM! ~ SSO, OAuth, Okta
SSO! = single sign-on ~ SAML, OpenID Connect
OAuth = OAuth2, OAuth 2.0 ~ OpenID Connect
OpenID Connect = OIDC!
SAML
Okta ~ Entra ID
cryptography ~ encryption, PKI
encryption = data encryption
PKI! = public key infrastructure
blockchain ~ smart contracts
smart contracts ~ Solidity
Solidity!
data engineering = data engineer ~ ETL, data pipelines
ETL! = extract transform load, extract transform and load ~ ELT, data pipelines
ELT!
data pipelines = data pipeline
Azure Data Factory = ADF! ~ ETL, Azure
Apache Spark = Spark! ~ PySpark, Databricks
PySpark
Airflow! = Apache Airflow ~ Dagster, data pipelines
Dagster
dbt! = data build tool
Snowflake! ~ BigQuery, Redshift, data warehousing
BigQuery = Big Query ~ Redshift, data warehousing
Redshift = Amazon Redshift ~ data warehousing
data warehousing = data warehouse, data warehouses ~ data lakes
data lakes = data lake, data lakehouse
data modelling = data modeling, data models, data model ~ dimensional modelling
dimensional modelling = dimensional modeling, star schema
Databricks
Hadoop = HDFS! ~ Apache Spark, Hive
Hive! = Apache Hive
Looker ~ Looker Studio, LookML
LookML
Looker Studio = Google Data Studio, Data Studio ~ Power BI, Tableau
Qlik = Qlik Sense, QlikSense ~ QlikView
QlikView
SPSS ~ Stata, SAS
Stata ~ SAS
SAS! = SAS programming, SAS programmer
statistics = statistical analysis, statistical methods, statistician ~ hypothesis testing, regression analysis, R
hypothesis testing = statistical testing
regression analysis = linear regression, logistic regression, regression models
data science = data scientist ~ machine learning, statistics
A/B testing = A/B tests, split testing
time series analysis = time series, time-series forecasting
natural language processing = NLP! ~ large language models
computer vision = image recognition ~ OpenCV
OpenCV
PyTorch ~ TensorFlow
TensorFlow = Tensor Flow ~ Keras
Keras
scikit-learn = sklearn, scikit learn ~ XGBoost
XGBoost ~ LightGBM
LightGBM
large language models = large language model, LLMs!, LLM applications, LLM APIs ~ prompt engineering, LangChain, generative AI
generative AI = GenAI, gen AI ~ ChatGPT
ChatGPT ~ OpenAI API
OpenAI API = OpenAI ~ large language models
prompt engineering = prompt design ~ ChatGPT
LangChain ~ LlamaIndex
LlamaIndex
retrieval-augmented generation = RAG! ~ large language models
MLOps = ML Ops ~ model deployment, MLflow
model deployment = deploy models, deploy machine learning models
MLflow
SageMaker = Amazon SageMaker ~ MLOps, AWS
data governance ~ data quality, data catalogue
data quality = data cleansing, data cleaning, clean data
data catalogue = data catalog
master data management = master data ~ data governance
geographic information systems = geographic information system, GIS! ~ ArcGIS, QGIS
ArcGIS = Arc GIS ~ QGIS
QGIS
ABAP ~ SAP
Salesforce administration = Salesforce Administrator, Salesforce admin ~ Salesforce, Apex
Apex! = Salesforce Apex
low-code platforms = low-code, no-code, low-code development ~ Power Apps, OutSystems
Power Apps = PowerApps ~ Power Automate, Power Platform
Power Platform = Microsoft Power Platform ~ Power Automate, Power BI, low-code platforms
Power Automate = Microsoft Flow ~ robotic process automation
OutSystems ~ Mendix
Mendix ~ low-code platforms
Zapier ~ Power Automate
robotic process automation = RPA! ~ UiPath, Blue Prism
UiPath ~ Blue Prism
Blue Prism
product management = product manager, manage products ~ product ownership, product roadmap
product ownership = product owner ~ backlog management
product roadmap = product roadmaps, roadmap planning, road-mapping
backlog management = backlog refinement, product backlog, backlog grooming, backlog prioritisation
user stories = user story, write user stories ~ backlog management, requirements gathering
Scrum Master = ScrumMaster ~ CSM certification, PSM certification
CSM certification = CSM!, Certified Scrum Master, Certified ScrumMaster ~ PSM certification
PSM certification = PSM!, Professional Scrum Master
CSPO! = Certified Scrum Product Owner ~ product ownership
technical leadership = tech lead, technical lead, lead developer ~ engineering management
engineering management = engineering manager, manage engineers, managing of engineers
open source contributions = open source contributor, contribute to open source, open source projects, open source maintainer
API documentation = API docs, document APIs ~ OpenAPI
OpenAPI = Open API, Swagger
payment systems = payment processing, payment gateways, payment gateway, payment integration ~ PCI DSS, Stripe
PCI DSS = PCI-DSS, PCI compliance
Stripe! ~ payment systems
game development = game developer, develop games ~ Unity, Unreal Engine
Unity! = Unity3D, Unity 3D ~ Unreal Engine
Unreal Engine = Unreal!
audio programming ~ Web Audio
Web Audio = Web Audio API
embedded Linux ~ Yocto, embedded systems
Yocto
mainframe = mainframes ~ COBOL, JCL, z/OS
COBOL ~ JCL
JCL! = job control language
z/OS = zOS
ROS! = robot operating system ~ robotics
Nginx ~ Apache HTTP Server
Apache HTTP Server = Apache web server, Apache httpd`;
