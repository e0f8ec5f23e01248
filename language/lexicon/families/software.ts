/** The skills of this family of occupations, in the format described in entries.ts. */
export const SOFTWARE = `
JavaScript = JS!, ECMAScript, Java Script < scripting languages ~ TypeScript
TypeScript = TS! < JavaScript
Python < scripting languages
Java < object-oriented programming ~ Kotlin
C# = C sharp, CSharp < .NET, object-oriented programming
.NET = dotnet, dot net ~ C#, ASP.NET
ASP.NET = ASP.NET Core, ASP.NET MVC < .NET ~ C#
C++ = C plus plus ~ C programming
Go! = Golang, Go programming
Rust! = Rust programming, Rustlang
R! = R programming, R language < statistical software ~ RStudio, tidyverse
RStudio = R Studio < R
tidyverse < R ~ ggplot2
ggplot2 < data visualisation, R
Scala! = Scala language, Scala programming ~ Java
PHP < scripting languages
Ruby! = Ruby programming < scripting languages ~ Rails
Rails! = RoR! < Ruby, back-end development
SQL = Structured Query Language ~ relational databases, PostgreSQL, MySQL, SQL Server, T-SQL
relational databases = RDBMS, relational database management systems < database systems ~ PostgreSQL, MySQL, SQL Server
database systems = database technologies, database management systems, DBMS!
PostgreSQL = Postgres < relational databases, SQL ~ MySQL, SQL Server
MySQL < relational databases, SQL ~ MariaDB, SQL Server
MariaDB < relational databases, SQL
SQL Server = Microsoft SQL Server, MS SQL Server, MSSQL, MS SQL < relational databases, SQL ~ T-SQL, Oracle Database
SQLite < relational databases, SQL
NoSQL = NoSQL databases, non-relational databases < database systems ~ MongoDB, DynamoDB, Cassandra
MongoDB = Mongo DB, Mongo! < NoSQL ~ DynamoDB, Cassandra
DynamoDB = Dynamo DB < NoSQL, AWS ~ Cassandra
Cassandra! = Apache Cassandra < NoSQL
Cosmos DB = CosmosDB < NoSQL, Azure
Firebase ~ NoSQL
JavaScript frameworks = JavaScript framework, JS frameworks, JavaScript libraries, front-end frameworks < JavaScript ~ front-end development
React! = React.js, ReactJS < JavaScript frameworks, front-end development ~ Angular, Vue, React Native, Next.js
Angular! < JavaScript frameworks, TypeScript, front-end development ~ Vue, AngularJS
AngularJS = Angular.js < JavaScript frameworks, front-end development
Vue = Vue.js, VueJS < JavaScript frameworks, front-end development ~ Nuxt
Nuxt = Nuxt.js, NuxtJS < Vue
Svelte < JavaScript frameworks, front-end development ~ SvelteKit, React, Vue
SvelteKit = Svelte Kit < Svelte
Redux < JavaScript ~ React
RxJS < JavaScript ~ Angular
Node.js = NodeJS, Node!, Node JS < JavaScript, back-end development ~ Express.js
REST APIs = RESTful!, REST services, REST web services < API development ~ GraphQL
API development = API design, build APIs, develop APIs, design APIs, building of APIs, API integration
GraphQL = Graph QL < API development
SOAP services = SOAP!, SOAP APIs, WSDL! < API development ~ REST APIs
WebSockets = web sockets
container orchestration = container orchestration tools, container orchestration platforms, orchestration of containers < containerisation ~ Docker
Docker = Dockerfile, Docker containers < containerisation ~ Kubernetes
containerisation = containerised applications, containerized applications, containerization technologies, containerization tools, container technologies ~ Kubernetes
Kubernetes = k8s < container orchestration ~ Docker, OpenShift
OpenShift = Red Hat OpenShift < Kubernetes
cloud computing = cloud platforms, cloud infrastructure, cloud services, cloud technologies, cloud engineer ~ AWS, Azure, Google Cloud
AWS = Amazon Web Services < cloud computing ~ Azure, Google Cloud, EC2, S3, Lambda
Azure = Microsoft Azure, MS Azure < cloud computing ~ AWS, Google Cloud, Azure DevOps
Google Cloud = GCP!, Google Cloud Platform < cloud computing ~ AWS
EC2 < AWS
S3! < AWS
Amazon RDS = RDS! < AWS, relational databases
AWS ECS = Amazon ECS, Elastic Container Service, Fargate < container orchestration, AWS ~ EKS
CloudWatch < AWS, system monitoring
infrastructure as code = IaC! ~ Terraform, CloudFormation, Ansible
Terraform < infrastructure as code ~ Ansible, CloudFormation, Pulumi
Pulumi < infrastructure as code
Ansible < configuration management, infrastructure as code ~ Puppet
DevOps = dev ops, DevOps engineer ~ CI/CD, site reliability engineering
CI/CD = continuous integration, continuous delivery, continuous deployment, deployment pipelines, build pipelines, CI pipelines ~ Jenkins, GitHub Actions, GitLab CI, CircleCI, Azure DevOps
Jenkins < CI/CD ~ GitHub Actions, GitLab CI, CircleCI
GitHub Actions < CI/CD ~ GitLab CI, CircleCI
GitLab CI = GitLab pipelines < CI/CD ~ GitLab
CircleCI = Circle CI < CI/CD
Azure DevOps = Azure Pipelines, VSTS! < CI/CD ~ Jenkins
Argo CD = ArgoCD < CI/CD, GitOps ~ Kubernetes
GitOps
Git < version control ~ GitHub, GitLab
version control = source control, version control systems, revision control ~ Subversion
GitHub < Git ~ GitLab, Bitbucket
GitLab < Git ~ Bitbucket
Bitbucket < Git
Subversion = SVN! < version control ~ Git
Linux = GNU/Linux ~ Unix, Ubuntu, Red Hat
Unix
Ubuntu < Linux ~ Debian, Red Hat
Debian < Linux
Red Hat = RHEL, Red Hat Enterprise Linux < Linux ~ CentOS
CentOS < Linux
system administration = sysadmin ~ Linux, Windows Server
microservices = micro-services, microservice architecture ~ system design
unit testing < automated testing ~ test-driven development
automated testing = test automation ~ Jest, pytest, JUnit, end-to-end testing
Jest! < unit testing, JavaScript ~ Mocha
Mocha! < unit testing, JavaScript
pytest < unit testing, Python
JUnit < unit testing, Java ~ NUnit
NUnit < unit testing, .NET ~ xUnit
xUnit < unit testing
RSpec < unit testing, Ruby ~ Rails
integration testing < software testing ~ automated testing
agile = agile methodology, agile working, agile development ~ Scrum, Kanban
Scrum = Scrum methodology, Scrum framework < agile ~ Kanban, Scrum Master
Kanban = Kanban boards < agile
SAFe! = Scaled Agile Framework, Scaled Agile < agile
machine learning = ML!, machine-learning models < artificial intelligence ~ deep learning, scikit-learn
deep learning = neural networks < machine learning ~ PyTorch, TensorFlow
artificial intelligence = AI! ~ machine learning, generative AI
data analysis = data analytics, analyse data, analyze data, analysis of data, data analyst ~ SQL, pandas, statistics
pandas < Python, data analysis ~ NumPy
NumPy < Python ~ SciPy
SciPy < Python
Jupyter = Jupyter notebooks ~ Python
data visualisation = data visualization, visualise data, visualize data ~ Tableau, Power BI, dashboards
Tableau < data visualisation, business intelligence ~ Power BI, Looker, Qlik
Power BI = PowerBI, Microsoft Power BI < data visualisation, business intelligence ~ Looker, Qlik, DAX, Power Query
dashboards < data visualisation ~ Power BI, Tableau, business intelligence
business intelligence = BI!, BI analyst, BI developer, BI reporting ~ data analysis
DAX!
Power Query ~ Microsoft Excel
matplotlib < data visualisation, Python ~ Seaborn
Seaborn! < data visualisation, Python
D3.js = D3! < data visualisation, JavaScript
system monitoring = application monitoring, infrastructure monitoring, server monitoring, monitoring and alerting, monitoring & alerting ~ Prometheus, Grafana, observability, Datadog
observability! = observability tools, observability platform, monitoring and observability, observability and monitoring
Prometheus < system monitoring ~ Grafana
Grafana < system monitoring ~ Datadog
Datadog < system monitoring, observability ~ New Relic
New Relic < system monitoring, observability
Nagios < system monitoring ~ Zabbix
Zabbix < system monitoring
user research = research with users < research skills ~ usability testing, user interviews
usability testing = user testing < user research
user interviews < user research
UI design tools = UX design tools, interface design tools, prototyping tools, wireframing tools ~ prototyping, wireframes
Figma < UI design tools ~ Sketch, Adobe XD
Sketch! < UI design tools ~ Adobe XD
Adobe XD < UI design tools
InVision! < UI design tools ~ Figma
wireframes ~ prototyping
prototyping ~ prototyping in engineering
web accessibility = digital accessibility, accessible websites, a11y ~ WCAG
WCAG = Web Content Accessibility Guidelines, WCAG 2.1 < web accessibility
C programming = C language, C programming language, ANSI C
Kotlin
Swift! < iOS development ~ SwiftUI, Objective-C
SwiftUI = Swift UI < Swift
iOS development = iOS, iOS app development, iPhone apps < mobile development
Objective-C
Dart! ~ Flutter
Flutter! = Flutter development < mobile development, Dart ~ React Native
Perl! < scripting languages
Elixir! < functional programming ~ Erlang
Erlang < functional programming
Clojure < functional programming
Haskell < functional programming
F# < .NET, functional programming
Groovy
Bash! = Bash scripting < shell scripting
scripting languages = scripting language ~ PowerShell
shell scripting = Unix shell < scripting languages ~ PowerShell
PowerShell = Power Shell < scripting languages
Lua!
Fortran
Delphi = Object Pascal
VB.NET = Visual Basic .NET, Visual Basic < .NET ~ VBA
Spring Boot = SpringBoot < Spring Framework, Java
Spring Framework = Spring MVC, Java Spring < Java, back-end development
object-relational mapping = ORM!, object relational mappers
Hibernate! < object-relational mapping, Java ~ JPA
JPA! = Java Persistence API < object-relational mapping, Java
Entity Framework = EF Core < object-relational mapping, .NET
Django < Python, back-end development ~ Flask, FastAPI
Flask! < Python, back-end development ~ FastAPI
FastAPI = Fast API < Python, API development
Laravel < PHP, back-end development ~ Symfony
Symfony < PHP, back-end development
Express.js = ExpressJS < Node.js ~ NestJS
NestJS = Nest.js < Node.js, TypeScript
Next.js = NextJS < React ~ Nuxt
jQuery < JavaScript
HTML = HTML5 ~ CSS
CSS = CSS3 ~ Sass, Tailwind
Sass! = SCSS < CSS
Tailwind = TailwindCSS < CSS ~ Bootstrap
Bootstrap! < CSS
Material UI = MUI! < React
webpack ~ Vite
Vite! = Vite.js
front-end development = frontend, front-end engineer, front-end web development, front-end technologies < web development, software development ~ HTML, CSS, JavaScript, full-stack development
back-end development = backend, back-end engineer, back-end services, server-side development < software development ~ full-stack development
full-stack development = full-stack engineer, fullstack, full-stack < front-end development, back-end development
web development = build websites, develop websites, develop web applications, build web applications, web application development ~ front-end development
mobile development = mobile app development, mobile application development, build mobile apps, develop mobile apps < software development ~ React Native, Android development
software development = software engineering, develop software, computer programmer, software programmer, computer programming
software development life cycle = SDLC!, software development lifecycle ~ agile
debugging = debug code, debug applications, fix bugs, bug fixing
responsive design = responsive web design, responsive websites, responsive layouts ~ mobile-first design
mobile-first design = mobile-first < responsive design
web performance = web performance optimisation, page speed, website performance ~ Core Web Vitals
Core Web Vitals < web performance
WordPress = Word Press < content management systems ~ Drupal
Drupal < content management systems ~ Joomla
Joomla < content management systems ~ WordPress
content management systems = CMS!
Shopify development = Shopify themes < Shopify, web development ~ Magento
Magento = Adobe Commerce ~ WooCommerce
React Native < mobile development, JavaScript
Android development = Android!, Android apps < mobile development ~ Jetpack Compose, Kotlin
Jetpack Compose < Android development, Kotlin
database administration = DBA!, administer databases ~ query optimisation
query optimisation = query optimization, query tuning, tune queries, optimise queries, optimize queries, SQL tuning, SQL optimisation
database design = design databases, database schema design, schema design ~ data modelling
Oracle Database = Oracle DB < relational databases, SQL ~ PL/SQL
PL/SQL = PLSQL < SQL, Oracle Database
T-SQL = Transact-SQL, TSQL < SQL, SQL Server
SSIS! = SQL Server Integration Services < ETL, SQL Server
SSRS! = SQL Server Reporting Services < SQL Server
Redis < NoSQL ~ Memcached
Memcached
Elasticsearch = Elastic Search ~ OpenSearch, Solr
OpenSearch
Solr = Apache Solr
Kafka = Apache Kafka < event streaming, message queues ~ RabbitMQ
event streaming = streaming data, real-time data streaming ~ event-driven architecture
RabbitMQ = Rabbit MQ < message queues ~ Kafka
message queues = message brokers, message queuing ~ Amazon SQS
Amazon SQS = SQS! < AWS, message queues
gRPC ~ protocol buffers
protocol buffers = protobuf
event-driven architecture = event-driven systems, event driven microservices ~ event sourcing
event sourcing < event-driven architecture ~ CQRS
CQRS
domain-driven design = DDD!
system design ~ software architecture, distributed systems
software architecture = software architect, application architecture ~ solution architecture
solution architecture = solutions architect
distributed systems = distributed computing
object-oriented programming = OOP!, object-oriented, object-oriented design ~ design patterns
design patterns = software design patterns
functional programming
test-driven development = TDD! < unit testing ~ behaviour-driven development
behaviour-driven development = behavior-driven development, BDD! ~ Cucumber
Cucumber! < behaviour-driven development ~ SpecFlow
SpecFlow < behaviour-driven development
end-to-end testing = E2E testing < software testing ~ Selenium, Cypress, Playwright
Selenium = Selenium WebDriver < end-to-end testing, automated testing ~ Cypress, Playwright
Cypress! = Cypress.io < end-to-end testing, automated testing ~ Playwright
Playwright! < end-to-end testing, automated testing
software testing = QA testing, QA tester, software tester, QA engineer ~ manual testing, automated testing, quality assurance
manual testing = manual tester, manual QA < software testing ~ exploratory testing, test cases
test cases = write test cases, test case design, test scripts, test plans
exploratory testing < software testing
regression testing < software testing
user acceptance testing = UAT!, acceptance testing
API testing < software testing ~ Postman
Postman! < API testing ~ REST APIs
performance testing < software testing ~ load testing
load testing = stress testing of systems < performance testing ~ JMeter, k6
JMeter = Apache JMeter < load testing ~ k6
k6! = Grafana k6 < load testing
code review = review code, review pull requests, pull request reviews, peer code review
pair programming = pair programme ~ mob programming
mob programming
Helm! = Helm charts < Kubernetes
EKS! = Elastic Kubernetes Service < Kubernetes, AWS ~ GKE, AKS
GKE! = Google Kubernetes Engine < Kubernetes, Google Cloud ~ AKS
AKS! = Azure Kubernetes Service < Kubernetes, Azure
service mesh ~ Istio
Istio < service mesh ~ Kubernetes
serverless = serverless computing, serverless functions < cloud computing ~ Lambda, Azure Functions
Lambda! = Lambda functions < serverless, AWS ~ Azure Functions
Azure Functions < serverless, Azure
AWS certification = AWS Certified ~ Solutions Architect Associate
Solutions Architect Associate < AWS certification
Azure certification = Azure Certified, Microsoft Certified Azure ~ AZ-900, AZ-104
AZ-900 = Azure Fundamentals < Azure certification ~ AZ-104
AZ-104 = Azure Administrator Associate < Azure certification, AZ-900
Google Cloud certification = Google Cloud Certified, GCP Certified ~ Professional Cloud Architect
Professional Cloud Architect < Google Cloud certification
CloudFormation = Cloud Formation < infrastructure as code, AWS ~ AWS CDK
AWS CDK = Cloud Development Kit < infrastructure as code, AWS ~ Terraform
configuration management ~ Puppet
Puppet! < configuration management
site reliability engineering = SRE! ~ service level objectives
service level objectives = SLO, error budgets < site reliability engineering
incident response = incident management, production incidents, major incident management ~ incident postmortems
incident postmortems = blameless postmortems, blameless post-mortems, incident post-mortems
log management = logging and monitoring, log analysis, centralised logging ~ Splunk, ELK stack
Splunk < log management ~ ELK stack
ELK stack = ELK!, Elastic Stack < log management ~ Elasticsearch, Kibana, Logstash
Kibana < ELK stack ~ Grafana
Logstash < ELK stack
OpenTelemetry < observability ~ distributed tracing
distributed tracing < observability
computer networking = network administration, network engineer, network infrastructure, LAN/WAN ~ TCP/IP, routing and switching, Cisco networking
TCP/IP ~ DNS, DHCP
DNS! = Domain Name System
DHCP!
routing and switching = routing & switching, routers and switches < computer networking
Cisco networking = Cisco routers, Cisco switches, Cisco IOS < computer networking ~ CCNA, CCNP
CCNA ~ CCNP
CCNP < CCNA
firewalls ~ Palo Alto firewalls, Fortinet
Palo Alto firewalls = Palo Alto Networks < firewalls ~ Fortinet
Fortinet = FortiGate < firewalls
VPN = virtual private network ~ IPsec
IPsec < VPN
Windows Server ~ Active Directory, Group Policy
Active Directory = AD DS ~ Entra ID
Entra ID = Azure AD, Azure Active Directory, Microsoft Entra < identity management
Group Policy = GPOs, Group Policy Objects < Active Directory
Microsoft Exchange = Exchange Server, Exchange Online ~ Active Directory
virtualisation = server virtualisation, server virtualization, virtualization technologies, virtualization platforms, virtual machines ~ VMware, Hyper-V
VMware = vSphere, ESXi < virtualisation ~ Hyper-V
Hyper-V = HyperV < virtualisation
Citrix < virtualisation
storage administration = SAN storage, storage area network, SAN administration ~ NAS storage
NAS storage = network-attached storage, NAS devices < storage administration
backup and recovery = backup & recovery, data backup, system backups, backup and restore, backup systems ~ disaster recovery, Veeam
disaster recovery = DR planning, disaster recovery planning ~ business continuity
Veeam < backup and recovery
IT support = helpdesk, help desk, service desk, IT helpdesk, IT support technician, IT technician, IT service desk ~ desktop support, technical support
desktop support = desktop engineer, deskside support < IT support
technical support = tech support, technical support engineer < IT support
first-line support = first-line IT support, 1st line support, 1st line, tier 1 support, level 1 support, L1 support < IT support ~ second-line support
second-line support = second-line IT support, 2nd line support, 2nd line, tier 2 support, level 2 support, L2 support < IT support ~ third-line support
third-line support = third-line IT support, 3rd line support, 3rd line, tier 3 support, level 3 support, L3 support < IT support
ITIL = ITIL Foundation, ITIL v3, ITIL v4, ITIL 4 < IT service management
IT service management = ITSM! ~ ServiceNow
ServiceNow = Service Now < IT service management ~ Jira Service Management
Jira Service Management = Jira Service Desk < IT service management
mobile device management ~ Intune, Jamf
Intune = Microsoft Intune < mobile device management ~ Jamf
Jamf = Jamf Pro < mobile device management
hardware repair = PC repair, laptop repair, computer repair, repair computers, repair laptops, PC building
CompTIA certification = CompTIA
information security = cyber security, cybersecurity, infosec, IT security, cyber-security analyst ~ penetration testing, security operations
penetration testing = pen testing, pentesting, penetration tester, pen tester < ethical hacking ~ OSCP, vulnerability management
ethical hacking = ethical hacker < information security ~ CEH certification
CEH certification = CEH!, Certified Ethical Hacker
OSCP ~ CEH certification
vulnerability management = vulnerability scanning, vulnerability assessment < information security ~ Nessus
Nessus < vulnerability management
security operations = SOC analyst, security operations centre, security operations center, SecOps < information security ~ SIEM
SIEM = security information and event management ~ Splunk, Microsoft Sentinel
Microsoft Sentinel = Azure Sentinel < SIEM
secure development = secure coding, secure software development ~ OWASP, threat modelling
OWASP = OWASP Top 10, OWASP Top Ten
threat modelling
ISO 27001 = ISO27001, ISO/IEC 27001 < ISMS
ISMS! = information security management system
Cyber Essentials ~ Cyber Essentials Plus, ISO 27001
Cyber Essentials Plus < Cyber Essentials
SOC 2 = SOC2 ~ ISO 27001
CISSP ~ CISM, information security
CISM! ~ CISA
CISA! = Certified Information Systems Auditor
identity management = identity and access management, identity & access management, IAM! ~ SSO, OAuth, Okta
SSO! = single sign-on < identity management ~ SAML, OpenID Connect
OAuth = OAuth2, OAuth 2.0 < identity management ~ OpenID Connect
OpenID Connect = OIDC! < OAuth, SSO
SAML < SSO
Okta < identity management, SSO ~ Entra ID
cryptography ~ encryption, PKI
encryption = data encryption < cryptography
PKI! = public key infrastructure < cryptography
blockchain ~ smart contracts
smart contracts < blockchain ~ Solidity
Solidity! < smart contracts
data engineering ~ ETL, data pipelines
ETL! = extract transform load, extract transform and load < data pipelines ~ ELT
ELT!
data pipelines
Azure Data Factory = ADF! < ETL, Azure
big data = big data technologies, big data platforms, big data tools ~ data engineering
Apache Spark = Spark! < big data ~ PySpark, Databricks
PySpark < Apache Spark, Python
Airflow! = Apache Airflow < data pipelines ~ Dagster
Dagster < data pipelines
dbt! = data build tool < SQL
Snowflake! < data warehousing ~ BigQuery, Redshift
BigQuery = Big Query < data warehousing, Google Cloud ~ Redshift
Redshift = Amazon Redshift < data warehousing, AWS
data warehousing = data warehouse ~ data lakes
data lakes = data lakehouse
data modelling ~ dimensional modelling
dimensional modelling = star schema < data modelling
Databricks < Apache Spark
Hadoop = HDFS! < big data ~ Apache Spark, Hive
Hive! = Apache Hive < Hadoop
Looker < data visualisation, business intelligence ~ Looker Studio, LookML
LookML < Looker
Looker Studio = Google Data Studio, Data Studio < data visualisation ~ Power BI, Tableau
Qlik = Qlik Sense, QlikSense < data visualisation, business intelligence ~ QlikView
QlikView < data visualisation, business intelligence
statistical software = statistical packages, statistics software, statistical software packages, statistical analysis software ~ statistics
SPSS < statistical software ~ Stata, SAS
Stata < statistical software ~ SAS
SAS! = SAS programming, SAS programmer < statistical software
statistics = statistical analysis, statistical methods, statistician < data analysis ~ hypothesis testing, regression analysis, R
hypothesis testing = statistical testing < statistics
regression analysis = linear regression, logistic regression, regression models < statistics
data science = data scientist < data analysis ~ machine learning, statistics
A/B testing = split testing
time series analysis = time series, time-series forecasting < statistics
natural language processing = NLP! < artificial intelligence ~ large language models
computer vision = image recognition < artificial intelligence ~ OpenCV
OpenCV < computer vision
PyTorch < deep learning ~ TensorFlow
TensorFlow = Tensor Flow < deep learning ~ Keras
Keras < deep learning
scikit-learn = sklearn < machine learning, Python ~ XGBoost
XGBoost < machine learning ~ LightGBM
LightGBM < machine learning
large language models = LLMs!, LLM applications, LLM APIs < generative AI, artificial intelligence ~ prompt engineering, LangChain
generative AI = GenAI, gen AI ~ ChatGPT
ChatGPT < generative AI ~ OpenAI API
OpenAI API = OpenAI < large language models
prompt engineering = prompt design < generative AI ~ ChatGPT
LangChain < large language models ~ LlamaIndex
LlamaIndex < large language models
retrieval-augmented generation = retrieval augmented generation RAG, RAG pipelines, RAG systems, RAG applications < large language models
MLOps = ML Ops ~ model deployment, MLflow
model deployment = deploy models, deploy machine learning models < MLOps
MLflow < MLOps
SageMaker = Amazon SageMaker < AWS, machine learning ~ MLOps
data governance ~ data quality, data catalogue
data quality = data cleansing, data cleaning, clean data
data catalogue = data catalog
master data management = master data ~ data governance
geographic information systems = GIS! ~ ArcGIS, QGIS
ArcGIS = Arc GIS < geographic information systems ~ QGIS
QGIS < geographic information systems
ABAP < SAP
Salesforce administration = Salesforce admin < Salesforce ~ Apex
Apex! = Salesforce Apex < Salesforce
low-code platforms = low-code, no-code, low-code development ~ Power Apps, OutSystems
Power Apps = PowerApps < Power Platform, low-code platforms ~ Power Automate
Power Platform = Microsoft Power Platform < low-code platforms ~ Power Automate, Power BI
Power Automate = Microsoft Flow < Power Platform ~ robotic process automation
OutSystems < low-code platforms ~ Mendix
Mendix < low-code platforms
Zapier < low-code platforms ~ Power Automate
robotic process automation = RPA! ~ UiPath, Blue Prism
UiPath < robotic process automation ~ Blue Prism
Blue Prism < robotic process automation
product management ~ product ownership, product roadmap
product ownership = product owner ~ backlog management
product roadmap = roadmap planning, road-mapping
backlog management = backlog refinement, product backlog, backlog grooming, backlog prioritisation
user stories = write user stories ~ backlog management, requirements gathering
Scrum Master = ScrumMaster < Scrum ~ CSM certification, PSM certification
CSM certification = Certified Scrum Master, Certified ScrumMaster, CSM certified ~ PSM certification
PSM certification = PSM!, Professional Scrum Master
CSPO! = Certified Scrum Product Owner ~ product ownership
technical leadership = tech lead, technical lead, lead developer ~ engineering management
engineering management = manage engineers, managing of engineers
open source contributions = open source contributor, contribute to open source, open source projects, open source maintainer
API documentation = API docs, document APIs ~ OpenAPI
OpenAPI = Open API, Swagger < API documentation
payment systems = payment processing, payment gateways, payment integration ~ PCI DSS, Stripe
PCI DSS = PCI compliance
Stripe! < payment systems
game development = develop games < software development ~ Unity, Unreal Engine
Unity! = Unity3D, Unity 3D < game development ~ Unreal Engine
Unreal Engine = Unreal! < game development
audio programming ~ Web Audio
Web Audio = Web Audio API < audio programming, JavaScript
embedded Linux < Linux, embedded systems ~ Yocto
Yocto < embedded Linux
mainframe ~ COBOL, JCL, z/OS
COBOL < mainframe ~ JCL
JCL! = job control language < mainframe
z/OS = zOS < mainframe
ROS! = robot operating system < robotics
web servers = web server, web server administration
Nginx < web servers ~ Apache HTTP Server
Apache HTTP Server = Apache web server, Apache httpd < web servers
`;
