from _lib import *
# 09 lab technician: Europass
W("09_lab_technician","""
Europass Curriculum Vitae

Ilze Kalniņa-Bērziņa
Date of birth: 23/03/1991 | Nationality: Latvian | Gender: Female | Phone number: (+371) 20000417 (Mobile) | Email address: ilze.kalnina@example.com | Address: Brīvības iela 214-9, LV-1039, Riga, Latvia (Home)

WORK EXPERIENCE

01/02/2020 – CURRENT Riga, Latvia
LABORATORY TECHNICIAN BALTVITA DIAGNOSTIKA SIA
◦ Preparation and analysis of blood and urine samples on automated analysers
◦ Daily quality control and calibration of instruments
◦ Keeping documentation in line with ISO 15189
◦ Training of interns
Business or sector Human health and social work activities

15/08/2016 – 31/01/2020 Jelgava, Latvia
LABORATORY ASSISTANT ZEMGALES PIENS AS
◦ Microbiological testing of milk and milk products
◦ Sampling in the production area
◦ Preparation of culture media
Business or sector Manufacturing

01/06/2015 – 31/08/2015 Tartu, Estonia
INTERN EMAJÕE BIOLABOR OÜ
◦ DNA extraction from plant material

EDUCATION AND TRAINING

09/2013 – 06/2016 Riga, Latvia
PROFESSIONAL BACHELOR IN BIOMEDICAL LABORATORY TECHNOLOGY Rīgas Daugavas Augstskola
Field of study Health and welfare | Level in EQF EQF level 6

09/2007 – 06/2010 Cēsis, Latvia
GENERAL SECONDARY EDUCATION Cēsu Ozolu vidusskola

LANGUAGE SKILLS

MOTHER TONGUE(S): Latvian

Other language(s):
English
Listening B2 Reading C1 Spoken production B2 Spoken interaction B2 Writing B2
Russian
Listening C1 Reading C1 Spoken production B2 Spoken interaction C1 Writing B1
Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user

DIGITAL SKILLS
Microsoft Excel | LIMS | Statistica | Google Docs

DRIVING LICENCE
Driving Licence: B

HOBBIES AND INTERESTS
Folk dancing, mushroom picking
""",("Ilze Kalniņa-Bērziņa",None,"Riga, Latvia","ilze.kalnina@example.com","(+371) 20000417"),
[P("LABORATORY TECHNICIAN","BALTVITA DIAGNOSTIKA SIA","Riga, Latvia","2020-02","present",["Preparation and analysis of blood and urine","Daily quality control and calibration of instruments","Keeping documentation in line with ISO 15189","Training of interns"]),
P("LABORATORY ASSISTANT","ZEMGALES PIENS AS","Jelgava, Latvia","2016-08","2020-01",["Microbiological testing of milk and milk products","Sampling in the production area","Preparation of culture media"]),
P("INTERN","EMAJÕE BIOLABOR OÜ","Tartu, Estonia","2015-06","2015-08",["DNA extraction from plant material"])],
["PROFESSIONAL BACHELOR IN BIOMEDICAL LABORATORY TECHNOLOGY","GENERAL SECONDARY EDUCATION"],["Microsoft Excel","LIMS","Statistica","Google Docs"],["Latvian","English","Russian"],["Driving Licence: B"],[],["Folk dancing, mushroom picking"])

# 10 receptionist: Seek / Australian
W("10_receptionist","""
Tahlia Merriweather
Newcastle NSW 2300
0491 570 156
tahlia.m@example.com

Personal summary

Friendly front desk all-rounder with medical and hotel experience. Available from the end of April. Full working rights in Australia.

Career history

Medical Receptionist
Hunter Bluff Family Practice
Jul 2022 - Present (2 years 9 months)
- Greeting patients, booking appointments and Medicare billing for 8 GPs
- Managing recalls, referrals and incoming pathology in Best Practice
- Opening and closing the practice, cash handling and EFTPOS

Front Office Receptionist
The Stockton Breeze Hotel
Feb 2019 - Jun 2022 (3 years 5 months)
- Check in and check out of guests in a 96 room hotel
- Handling group bookings and wedding enquiries
- Night audit relief
- Employee of the Month, October 2021

Checkout Operator
Foodbarn Supermarkets
Nov 2016 - Jan 2019 (2 years 3 months)

Education

Certificate III in Business Administration (Medical)
Hunter River TAFE
Finished 2022

Higher School Certificate
Merewether Heights High School
Finished 2018

Licences & certifications

First Aid (HLTAID011)
Expires Aug 2025

Working With Children Check
Issued Mar 2022, expires Mar 2027

NSW Driver Licence (Class C)

Skills

Best Practice
Medical terminology
Opera PMS
Customer service
Typing 70 wpm

Languages

English
Auslan (basic)

Referees

Dr Priya Lindqvist
Principal GP, Hunter Bluff Family Practice
(02) 5550 1177

Craig Dunmore
Front Office Manager, The Stockton Breeze Hotel
0491 570 110
""",("Tahlia Merriweather",None,"Newcastle NSW","tahlia.m@example.com","0491 570 156"),
[P("Medical Receptionist","Hunter Bluff Family Practice",None,"2022-07","present",["Greeting patients, booking appointments and Medicare billing","Managing recalls, referrals and incoming pathology","Opening and closing the practice, cash handling and EFTPOS"]),
P("Front Office Receptionist","The Stockton Breeze Hotel",None,"2019-02","2022-06",["Check in and check out of guests","Handling group bookings and wedding enquiries","Night audit relief","Employee of the Month, October 2021"]),
P("Checkout Operator","Foodbarn Supermarkets",None,"2016-11","2019-01",[])],
["Certificate III in Business Administration (Medical)","Higher School Certificate"],["Best Practice","Medical terminology","Opera PMS","Customer service","Typing 70 wpm"],["English","Auslan (basic)"],["NSW Driver Licence (Class C)"],["First Aid (HLTAID011)","Working With Children Check"])

# 11 carpenter: functional CV, self-employed
W("11_carpenter","""
Brendan O'Shaughnessy-Pike
Carpenter & Joiner

14 Tanyard Close, Launceston, Cornwall PL15 9XX
Telephone 01566 555 019 / 07700 900391
brendan.pike.joinery@example.com


KEY SKILLS

First and second fix
* Hanging doors, fitting skirting, architrave and staircases on new build and listed houses
* Cut roofs and trussed roofs, including hip and valley work

Bench joinery
* Sash and casement windows made to match existing
* Bespoke kitchens, bookcases and bar fronts

Running jobs
* Pricing from drawings, ordering timber, dealing with clients and architects
* Supervising up to four men on site


EMPLOYMENT HISTORY

Self-employed Carpenter and Joiner, Launceston - 2014 to present
Heritage Joiner, Tamar Oak Workshops, Tavistock - 2009 to 2014
Site Carpenter, various agencies, Bristol and Bath - 2006 to 2009
Carpenter, Kernow Homes plc, Bodmin - 2002 to 2006
Apprentice, W. H. Trewin & Son, Callington - 1998 to 2002


TRAINING

City & Guilds Advanced Craft Carpentry and Joinery, Kit Hill College, 2002
CSCS Gold Card (Advanced Craft), expires 2027
Asbestos awareness, 2023
Emergency First Aid at Work, 2022
Full driving licence with B+E, own van


INTERESTS

Gig rowing, cider making, green woodwork.


REFERENCES

Tim Harkaway, Harkaway Conservation Architects, tel. 01566 555 088
""",("Brendan O'Shaughnessy-Pike","Carpenter & Joiner","Launceston, Cornwall","brendan.pike.joinery@example.com","01566 555 019"),
[P("Self-employed Carpenter and Joiner",None,"Launceston","2014","present",[]),
P("Heritage Joiner","Tamar Oak Workshops","Tavistock","2009","2014",[]),
P("Site Carpenter","various agencies","Bristol and Bath","2006","2009",[]),
P("Carpenter","Kernow Homes plc","Bodmin","2002","2006",[]),
P("Apprentice","W. H. Trewin & Son","Callington","1998","2002",[])],
["City & Guilds Advanced Craft Carpentry and Joinery, Kit Hill College, 2002"],
["Hanging doors, fitting skirting, architrave and staircases","Cut roofs and trussed roofs, including hip","Sash and casement windows made to match existing","Bespoke kitchens, bookcases and bar fronts","Pricing from drawings, ordering timber, dealing with","Supervising up to four men on site"],[],["Full driving licence with B+E, own van"],["CSCS Gold Card (Advanced Craft), expires 2027","Asbestos awareness, 2023","Emergency First Aid at Work, 2022"],["Gig rowing, cider making, green woodwork."])

# 12 estate agent: Canva text (sidebar first)
W("12_estate_agent","""
JASMINE
HOLLOWAY
SENIOR SALES NEGOTIATOR

CONTACT

07700 900128
jasmine.holloway@example.com
Tunbridge Wells, Kent

SKILLS

Valuations
Vendor care
Reapit & Alto
Chain progression
Social media

EDUCATION

NAEA PROPERTYMARK LEVEL 3
Sale of Residential Property
2019

A LEVELS
Kingsdown Grammar School
2012 - 2014
Business, Media, Geography

LANGUAGES

English
Portuguese

PROFILE

Driven and warm property professional with eight years in busy high street branches. Top biller in three of the last five years.

EXPERIENCE

SENIOR SALES NEGOTIATOR
Hartnoll & Finch  |  Tunbridge Wells
2021 - Present

Generate 12 to 15 market appraisals a month, converting 64% to instruction.
Progress 30+ live sales from offer to completion.
Coach two junior negotiators.

SALES NEGOTIATOR
Wealdstone Residential  |  Sevenoaks
2018 - 2021

Booked and carried out viewings six days a week.
Sold the branch's record house at £2.35m.

LETTINGS ADMINISTRATOR
Wealdstone Residential  |  Tonbridge
2016 - 2018

Prepared tenancy agreements, inventories and deposit registrations.

RETAIL ASSISTANT
Plum & Thread  |  Maidstone
2014 - 2016
""",("JASMINE HOLLOWAY","SENIOR SALES NEGOTIATOR","Tunbridge Wells, Kent","jasmine.holloway@example.com","07700 900128"),
[P("SENIOR SALES NEGOTIATOR","Hartnoll & Finch","Tunbridge Wells","2021","present",["Generate 12 to 15 market appraisals a month","Progress 30+ live sales from offer to completion.","Coach two junior negotiators."]),
P("SALES NEGOTIATOR","Wealdstone Residential","Sevenoaks","2018","2021",["Booked and carried out viewings six days a week.","Sold the branch's record house at £2.35m."]),
P("LETTINGS ADMINISTRATOR","Wealdstone Residential","Tonbridge","2016","2018",["Prepared tenancy agreements, inventories and deposit registrations."]),
P("RETAIL ASSISTANT","Plum & Thread","Maidstone","2014","2016",[])],
["A LEVELS"],["Valuations","Vendor care","Reapit & Alto","Chain progression","Social media"],["English","Portuguese"],[],["NAEA PROPERTYMARK LEVEL 3"])

# 13 chemist: moderncv copied
W("13_chemist","""
Dr. Matthias Oberhuber-Lang
Analytical Chemist
Seestraße 41
6900 Bregenz, Austria
+43 660 5550182
m.oberhuber@example.com
linkedin.com/in/oberhuber-example

Experience
10/2018–today Senior Scientist Analytics, Rheintal Pharma AG, Dornbirn, Austria.
Responsible for method development and release testing of solid dosage forms.
– Developed and validated 14 HPLC and UHPLC methods according to ICH Q2
– Led the transfer of stability testing to a partner in Slovenia
– Subject matter expert for dissolution in two FDA inspections
04/2015–09/2018 Laboratory Head, Alpenlack GmbH, Innsbruck, Austria.
– Headed a group of five technicians in coatings analysis
– Introduced GC-MS headspace for VOC determination
– Saved 85 k€ per year by bringing external analyses in-house
11/2011–03/2015 Doctoral Researcher, Universität Nordtirol, Innsbruck, Austria.
– Synthesised and characterised lanthanide metal-organic frameworks
– Taught the second-year laboratory course in inorganic chemistry
07/2010–09/2010 Summer Intern, Bodan Chemie AG, Romanshorn, Switzerland.

Education
2011–2015 Dr. rer. nat. in Chemistry, Universität Nordtirol, with distinction.
2006–2011 Diploma in Chemistry, Universität Nordtirol.

Languages
German Mother tongue
English Fluent C1
Italian Basic A2

Computer skills
Software Empower 3, ChemStation, OriginLab, SAP QM
Programming Python, R

Interests
Ski touring, choir singing (bass)

1/1
""",("Dr. Matthias Oberhuber-Lang","Analytical Chemist","Bregenz, Austria","m.oberhuber@example.com","+43 660 5550182"),
[P("Senior Scientist Analytics","Rheintal Pharma AG","Dornbirn, Austria","2018-10","present",["Responsible for method development and release testing","Developed and validated 14 HPLC and UHPLC","Led the transfer of stability testing to","Subject matter expert for dissolution in two"]),
P("Laboratory Head","Alpenlack GmbH","Innsbruck, Austria","2015-04","2018-09",["Headed a group of five technicians in","Introduced GC-MS headspace for VOC determination","Saved 85 k€ per year by bringing"]),
P("Doctoral Researcher","Universität Nordtirol","Innsbruck, Austria","2011-11","2015-03",["Synthesised and characterised lanthanide metal-organic frameworks","Taught the second-year laboratory course in"]),
P("Summer Intern","Bodan Chemie AG","Romanshorn, Switzerland","2010-07","2010-09",[])],
["Dr. rer. nat. in Chemistry, Universität Nordtirol, with distinction.","Diploma in Chemistry, Universität Nordtirol."],["Empower 3","ChemStation","OriginLab","SAP QM","Python","R"],["German Mother tongue","English Fluent C1","Italian Basic A2"],[],[],["Ski touring, choir singing (bass)"])

# 14 social worker: US federal
W("14_social_worker","""
DARNELL WINSTON ABERNATHY
2209 Cottonwood Drive
Cheyenne, WY 82001
Day Phone: 307-555-0133
Email: darnell.abernathy@example.com

Country of Citizenship: United States of America
Veterans' Preference: 10-point (CPS)
Highest Grade: GS-0185-11
Availability: Job Type: Permanent; Work Schedule: Full-Time

WORK EXPERIENCE

High Plains Veterans Health Clinic
1500 Frontier Ave
Cheyenne, WY 82001 United States

09/2018 - Present
Salary: 78,592.00 USD Per Year
Hours per week: 40
Series: 0185 Pay Plan: GS Grade: 11
Social Worker (This is a federal job)
Duties, Accomplishments and Related Skills:
Provide psychosocial assessments, crisis intervention and discharge planning to a caseload of 65 veterans.
Coordinate with community partners to house homeless veterans; placed 112 veterans in permanent housing since 2019.
Facilitate weekly PTSD and substance use groups using CBT and motivational interviewing.
Supervisor: Karen Oyelaran-Smith (307-555-0190)
Okay to contact this Supervisor: Contact me first

Laramie Basin Family Services
88 Third Street
Laramie, WY 82070 United States

06/2014 - 08/2018
Salary: 46,300.00 USD Per Year
Hours per week: 40
Child Protection Caseworker
Duties, Accomplishments and Related Skills:
Investigated reports of abuse and neglect and wrote court reports for the county attorney.
Recruited and trained 23 foster families.
Supervisor: Dale Whitcomb (307-555-0161)
Okay to contact this Supervisor: Yes

United States Army
Fort Redstone, KS United States

03/2006 - 05/2010
Hours per week: 60
Behavioral Health Specialist (68X)
Duties, Accomplishments and Related Skills:
Conducted intake interviews and triage for soldiers returning from deployment.
Maintained case files and assisted psychologists with testing.

EDUCATION
Wyoming Prairie University Laramie, WY United States
Master's Degree 05/2014
GPA: 3.82 of a maximum 4.00
Major: Social Work

Kaw Valley State College Topeka, KS United States
Bachelor's Degree 12/2011
Major: Psychology

JOB RELATED TRAINING
Cognitive Processing Therapy (CPT), 2020
Seeking Safety Facilitator, 2019

LICENSE
Licensed Clinical Social Worker (LCSW), State of Wyoming, #1187

LANGUAGE SKILLS
Spanish - Spoken: Intermediate; Written: Novice; Read: Intermediate

REFERENCES
Name: Rev. Paula Stanhope
Employer: Shelter on Seventh
Title: Director
Phone: 307-555-0102
""",("DARNELL WINSTON ABERNATHY",None,"Cheyenne, WY","darnell.abernathy@example.com","307-555-0133"),
[P("Social Worker","High Plains Veterans Health Clinic","Cheyenne, WY","2018-09","present",["Provide psychosocial assessments, crisis intervention and discharge","Coordinate with community partners to house homeless","Facilitate weekly PTSD and substance use groups"]),
P("Child Protection Caseworker","Laramie Basin Family Services","Laramie, WY","2014-06","2018-08",["Investigated reports of abuse and neglect and","Recruited and trained 23 foster families."]),
P("Behavioral Health Specialist (68X)","United States Army","Fort Redstone, KS","2006-03","2010-05",["Conducted intake interviews and triage for soldiers","Maintained case files and assisted psychologists with testing."])],
["Wyoming Prairie University","Kaw Valley State College"],[],["Spanish - Spoken: Intermediate; Written: Novice; Read: Intermediate"],["Licensed Clinical Social Worker (LCSW), State of Wyoming, #1187"],["Cognitive Processing Therapy (CPT), 2020","Seeking Safety Facilitator, 2019"])

# 15 store manager: Word template with pipes; promotions under one employer
W("15_store_manager","""
Roderick Blum
Store Manager

Minneapolis, MN · 612.555.0187 · rod.blum@example.com

Summary

Hands-on retail leader with 12 years in home improvement and sporting goods. P&L up to $18M, teams up to 95.

Experience

OAKHURST HOME & HARDWARE | Minneapolis, MN

Store Manager | Feb. 2020 – Present
▪ Full P&L responsibility for an $18M store with 95 associates.
▪ Cut shrink from 2.1% to 1.2% within 18 months.
▪ Rolled out curbside pickup to 9 stores in the district.

Assistant Store Manager | Aug. 2017 – Jan. 2020
▪ Managed receiving, lumber and garden departments.
▪ Hired and trained 60 seasonal associates each spring.

Department Supervisor | Mar. 2015 – Jul. 2017

NORTHSTAR SPORTING CO. | Duluth, MN

Key Holder / Sales Associate | Sept. 2011 – Feb. 2015
▪ Opened and closed the store, made bank deposits.
▪ Top seller in fishing and ice gear, winter 2013.

Education

B.A. Business Administration | 2015
Lake Superior Lutheran College, Duluth, MN

Skills & Abilities

Scheduling (Kronos) · Visual merchandising · Loss prevention · Forklift certified · Bilingual hiring

Activities

Youth hockey coach; treasurer of the Longfellow Business Association.
""",("Roderick Blum","Store Manager","Minneapolis, MN","rod.blum@example.com","612.555.0187"),
[P("Store Manager","OAKHURST HOME & HARDWARE","Minneapolis, MN","2020-02","present",["Full P&L responsibility for an $18M store","Cut shrink from 2.1% to 1.2% within","Rolled out curbside pickup to 9 stores"]),
P("Assistant Store Manager","OAKHURST HOME & HARDWARE","Minneapolis, MN","2017-08","2020-01",["Managed receiving, lumber and garden departments.","Hired and trained 60 seasonal associates each spring."]),
P("Department Supervisor","OAKHURST HOME & HARDWARE","Minneapolis, MN","2015-03","2017-07",[]),
P("Key Holder / Sales Associate","NORTHSTAR SPORTING CO.","Duluth, MN","2011-09","2015-02",["Opened and closed the store, made bank deposits.","Top seller in fishing and ice gear, winter 2013."])],
["B.A. Business Administration"],["Scheduling (Kronos)","Visual merchandising","Loss prevention","Forklift certified","Bilingual hiring"],[],[],[],["Youth hockey coach; treasurer of the Longfellow Business Association."])

# 16 data analyst: Awesome-CV copied
W("16_data_analyst","""
Soo-ah Lindgren
DATA ANALYST · BUSINESS INTELLIGENCE
Vasagatan 77, 411 37 Göteborg, Sweden
 (+46) 70-555 01 44 |  sooah.lindgren@example.com |  sooahl-example |  sooah-lindgren-example
“Count what matters, then draw it simply.”

Summary
Data analyst with 5+ years of experience in logistics and subscription businesses. Turns messy operational data into decisions.

Work Experience
Fraktvind AB Göteborg, Sweden
DATA ANALYST Mar. 2022 - PRESENT
• Built a dbt and Snowflake reporting layer used by 140 people in operations and finance.
• Designed a late-delivery model that lowered compensation payouts by 17%.
• Own the weekly KPI meeting with the COO and present findings from A/B tests.
Lunchboxen Norden AB Malmö, Sweden
JUNIOR DATA ANALYST Aug. 2019 - Feb. 2022
• Maintained 35 Tableau dashboards on churn, cohorts and marketing spend.
• Automated the monthly investor report in Python, saving three days per month.
Skånska Mätinstitutet Lund, Sweden
RESEARCH ASSISTANT Jan. 2018 - Jun. 2019
• Cleaned and weighted survey data from 12 waves in R.

Education
Lundby University Lund, Sweden
M.SC. IN STATISTICS Sep. 2017 - Jun. 2019
• Thesis: Small area estimation of commuting times.
Hanseong National University Seoul, S. Korea
B.SC. IN ECONOMICS Mar. 2013 - Feb. 2017

Skills
Databases Snowflake, PostgreSQL, BigQuery
Programming Python, R, SQL
Visualisation Tableau, Power BI, Looker
Languages Korean, English, Swedish

Certificates
2023 dbt Analytics Engineering Certification, dbt Labs
2021 Tableau Desktop Specialist, Tableau

FEBRUARY 3, 2025 SOO-AH LINDGREN · RÉSUMÉ 1
""",("Soo-ah Lindgren","DATA ANALYST · BUSINESS INTELLIGENCE","Göteborg, Sweden","sooah.lindgren@example.com","(+46) 70-555 01 44"),
[P("DATA ANALYST","Fraktvind AB","Göteborg, Sweden","2022-03","present",["Built a dbt and Snowflake reporting layer","Designed a late-delivery model that lowered","Own the weekly KPI meeting with the COO"]),
P("JUNIOR DATA ANALYST","Lunchboxen Norden AB","Malmö, Sweden","2019-08","2022-02",["Maintained 35 Tableau dashboards on churn, cohorts","Automated the monthly investor report in Python"]),
P("RESEARCH ASSISTANT","Skånska Mätinstitutet","Lund, Sweden","2018-01","2019-06",["Cleaned and weighted survey data from 12 waves in R."])],
["M.SC. IN STATISTICS","B.SC. IN ECONOMICS"],["Snowflake","PostgreSQL","BigQuery","Python","R","SQL","Tableau","Power BI","Looker"],["Korean","English","Swedish"],[],["dbt Analytics Engineering Certification, dbt Labs","Tableau Desktop Specialist, Tableau"])
