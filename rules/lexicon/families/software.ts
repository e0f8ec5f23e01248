/** Skills of this family, in the form that entries.ts explains. */
export const SOFTWARE = `
JavaScript = JS!, ECMAScript ~ TypeScript
TypeScript = TS! ~ JavaScript
Python
Java
C# = C sharp ~ .NET
.NET = dotnet, ASP.NET ~ C#
C++
Go! = Golang
Rust! = Rust programming
R! = R programming
Scala! = Scala language
PHP
Ruby! = Ruby on Rails, Rails!
SQL = relational databases, PostgreSQL, MySQL, SQL Server
NoSQL = MongoDB, DynamoDB, Cassandra
React = React.js, ReactJS
Angular
Vue = Vue.js
Node.js = NodeJS, Node!
REST APIs = REST API, RESTful APIs, API design, RESTful!
GraphQL
Docker = containerisation ~ Kubernetes
Kubernetes = k8s ~ Docker
AWS! = Amazon Web Services ~ Azure, Google Cloud
Azure = Microsoft Azure ~ AWS
Google Cloud = GCP! ~ AWS
Terraform = infrastructure as code ~ Ansible
Ansible
CI/CD = continuous integration, continuous delivery, Jenkins, GitHub Actions, GitLab CI
Git! = GitHub, version control
Linux = Unix
microservices = microservice architecture
unit testing = automated testing, test automation, Jest, pytest
agile = Scrum, Kanban
machine learning = deep learning, ML!
data analysis = data analytics, pandas ~ SQL
data visualisation = data visualization, Tableau, Power BI, dashboards
monitoring = Prometheus, Grafana, observability
user research = usability testing, user interviews
Figma = Sketch!, Adobe XD
wireframes = wireframing, prototyping, prototypes
web accessibility = WCAG!
C programming = C language
Kotlin
Swift! = iOS development
Objective-C
Dart! = Flutter
Perl!
Elixir! = Erlang
Clojure
Haskell
F#
Groovy
Bash! = shell scripting, shell scripts
PowerShell
Lua!
Spring Boot = Spring Framework, Spring!
Hibernate = JPA!
Django
Flask! = FastAPI
Laravel = Symfony
Express.js = ExpressJS, NestJS
Next.js = NextJS
Svelte = SvelteKit
jQuery
HTML! = HTML5
CSS! = CSS3, Sass, Tailwind
responsive design = mobile-first
web performance = Core Web Vitals
WordPress
Drupal
Shopify development = Magento
React Native
Android development = Android!, Jetpack Compose
PostgreSQL administration = query tuning, query optimisation, EXPLAIN plans
Oracle Database = PL/SQL
T-SQL = SSIS!, SSRS!
Redis = Memcached
Elasticsearch = OpenSearch, Solr
Kafka = Apache Kafka, event streaming ~ RabbitMQ
RabbitMQ = message queues, AMQP! ~ Kafka
gRPC = protobuf, protocol buffers
event-driven architecture = event sourcing, CQRS!
domain-driven design = DDD!
system design = software architecture, distributed systems
object-oriented programming = OOP!, design patterns
functional programming
test-driven development = TDD!, BDD!
end-to-end testing = Selenium, Cypress, Playwright
manual testing = test cases, exploratory testing, QA testing
performance testing = load testing, JMeter, k6!
code review = code reviews, pull requests
pair programming
Helm! = Helm charts
EKS! = GKE!, AKS!
service mesh = Istio
serverless = AWS Lambda, Azure Functions
AWS certification = AWS Certified, Solutions Architect Associate
Azure certification = AZ-900, AZ-104
Google Cloud certification = Professional Cloud Architect
CloudFormation = AWS CDK
configuration management = Puppet
site reliability engineering = SRE!, SLOs!, error budgets
incident response = on-call, on call rota for systems, postmortems
log management = Splunk, ELK!, Datadog
OpenTelemetry = distributed tracing
computer networking = TCP/IP, DNS!, routing and switching
Cisco networking = CCNA!, CCNP!
firewalls = Palo Alto, Fortinet
VPN! = IPsec
Windows Server = Active Directory, Group Policy
virtualisation = VMware, Hyper-V
storage administration = SAN!, NAS!
backup and recovery = disaster recovery, Veeam
IT support = helpdesk, help desk, service desk, desktop support
ITIL! = IT service management, ITSM!, ServiceNow
mobile device management = Intune, Jamf
hardware repair = PC repair, laptop repair
CompTIA certification = CompTIA!, CompTIA A+
information security = cyber security, cybersecurity
penetration testing = pen testing, ethical hacking, OSCP!
security operations = SOC analyst, SIEM!
secure development = OWASP!, secure coding, threat modelling
ISO 27001 = ISMS!
CISSP! = CISM!
identity management = SSO!, OAuth, OpenID Connect, SAML!
cryptography = encryption, PKI!
blockchain = smart contracts
data engineering = ETL!, data pipelines, ELT!
Apache Spark = Spark!, PySpark
Airflow = Apache Airflow, Dagster
dbt! = data build tool
Snowflake = BigQuery, Redshift, data warehouse, data warehousing
data modelling = data modeling, star schema, dimensional modelling
Databricks
Hadoop = Hive!
Power BI dashboards = DAX!, Power Query
Looker = Looker Studio, LookML
Qlik = QlikView, Qlik Sense
SPSS!
Stata
SAS! = SAS programming
statistics = statistical analysis, hypothesis testing, regression analysis
A/B testing = experimentation, split testing
time series analysis = time series
natural language processing = NLP!
computer vision = image recognition, OpenCV
PyTorch = TensorFlow, Keras
scikit-learn = XGBoost
large language models = LLMs!, LLM!, prompt engineering, LangChain
MLOps = model deployment, MLflow
data governance = data quality, data catalogue
master data management = MDM!
geographic information systems = GIS!, ArcGIS, QGIS
SAP ABAP = ABAP!
Salesforce administration = Salesforce Administrator, Apex!
low-code platforms = Power Apps, Power Automate, OutSystems
robotic process automation = RPA!, UiPath, Blue Prism
product management = product owner, product roadmap, backlog management
Scrum Master = CSM!, PSM!, Professional Scrum Master
technical leadership = tech lead, engineering manager
open source contributions = open source
API documentation = OpenAPI, Swagger
payment systems = PCI DSS, Stripe integration
game development = Unity!, Unreal Engine
audio programming = Web Audio
embedded Linux = Yocto
mainframe = COBOL!, JCL!, z/OS`;
