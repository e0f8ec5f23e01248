from _lib import *
# 01 nurse: US Word template, right-tabbed dates
W("01_nurse","""
MARISOL T. ECKHARDT, RN, BSN
4417 Larkspur Court, Dayton, OH 45420 | (937) 555-0148 | marisol.eckhardt@example.com

PROFESSIONAL SUMMARY
Registered nurse with nine years of bedside experience in medical-surgical, telemetry and emergency settings. Calm under pressure, known for clear hand-offs and for teaching new graduates.

LICENSURE & CERTIFICATIONS
Registered Nurse, State of Ohio, License RN.418273 (exp. 10/2025)
Basic Life Support (BLS), American Heart Association
Advanced Cardiac Life Support (ACLS), American Heart Association
Certified Emergency Nurse (CEN), 2021

PROFESSIONAL EXPERIENCE

Grandview Ridge Medical Center, Dayton, OH\tAugust 2019 – Present
Emergency Department Staff Nurse
•\tTriage 25–30 patients per shift in a 42-bed Level II trauma center using ESI criteria
•\tServe as relief charge nurse two shifts per pay period, coordinating bed flow with house supervisor
•\tPrecepted 11 new graduate nurses; 10 remain on the unit
•\tLed a sepsis huddle project that cut door-to-antibiotic time from 74 to 49 minutes

St. Odile Hospital, Kettering, OH\tJune 2016 – August 2019
Registered Nurse, Telemetry
•\tManaged care for 4–5 cardiac patients per shift on a 28-bed step-down unit
•\tInterpreted rhythm strips and titrated diltiazem, amiodarone and heparin drips per protocol
•\tMember of the unit-based falls prevention council, 2017–2019

Maple Terrace Care Center, Xenia, OH\tMay 2014 – May 2016
State Tested Nursing Assistant (STNA)
•\tAssisted 12 long-term residents with activities of daily living
•\tCharted vitals, intake and output in PointClickCare

EDUCATION
Bachelor of Science in Nursing\tMay 2016
Wright Hollow University, Dayton, OH
GPA 3.7, Sigma Theta Tau

SKILLS
Epic ASAP, IV insertion, Ultrasound-guided access, Wound care, Conscious sedation monitoring, Patient education

LANGUAGES
English (native), Spanish (conversational)
""",("MARISOL T. ECKHARDT",None,"Dayton, OH","marisol.eckhardt@example.com","(937) 555-0148"),
[P("Emergency Department Staff Nurse","Grandview Ridge Medical Center","Dayton, OH","2019-08","present",["Triage 25–30 patients per shift in a","Serve as relief charge nurse two shifts per","Precepted 11 new graduate nurses; 10 remain on the unit","Led a sepsis huddle project that cut"]),
P("Registered Nurse, Telemetry","St. Odile Hospital","Kettering, OH","2016-06","2019-08",["Managed care for 4–5 cardiac patients per shift","Interpreted rhythm strips and titrated diltiazem","Member of the unit-based falls prevention council"]),
P("State Tested Nursing Assistant (STNA)","Maple Terrace Care Center","Xenia, OH","2014-05","2016-05",["Assisted 12 long-term residents with","Charted vitals, intake and output in PointClickCare"])],
["Bachelor of Science in Nursing"],["Epic ASAP","IV insertion","Ultrasound-guided access","Wound care","Conscious sedation monitoring","Patient education"],["English (native)","Spanish (conversational)"],
["Registered Nurse, State of Ohio, License RN.418273 (exp. 10/2025)"],["Basic Life Support (BLS), American Heart Association","Advanced Cardiac Life Support (ACLS), American Heart Association","Certified Emergency Nurse (CEN), 2021"])

# 02 electrician: Reed-type British CV
W("02_electrician","""
Curriculum Vitae

Name: Gareth Pennington-Rudd
Address: 12 Quarry Bank, Wrexham LL13 0AA
Mobile: 07700 900217
Email: g.penningtonrudd@example.com
Driving licence: Full UK, clean

Personal Profile

Time-served and fully qualified electrician with over 15 years in domestic, commercial and light industrial work. Own hand tools and test equipment. Happy to travel and to work away Monday to Friday.

Work Experience

Approved Electrician
Celyn Electrical Contractors Ltd
March 2017 - Present

Installing and testing distribution boards, containment and small power in schools and health centres across North Wales.
Carrying out EICRs and completing remedial works from the report.
Running a team of two electricians and one apprentice on site.
Fitting of EV charge points (OZEV approved installer).

Electrician
Bryn & Tolley Building Services
September 2012 - February 2017

Reactive maintenance on a portfolio of 140 retail units, including out of hours call outs.
Fault finding on three phase motors, lighting controls and emergency lighting.
Completed all paperwork on a PDA and ordered materials from wholesalers.

Electrical Improver
Northgate Installations
August 2010 - August 2012

First and second fix on new build housing plots in Chester and Deeside.

Apprentice Electrician
Northgate Installations
September 2006 - July 2010

Four year apprenticeship, day release at college. Won the firm's apprentice of the year prize in 2009.

Qualifications

City & Guilds 2391-52 Inspection and Testing (2018)
City & Guilds 2382-22 18th Edition Wiring Regulations (2022)
City & Guilds 2919 EV Charging (2020)
NVQ Level 3 Electrotechnical Services, Coleg Dyffryn Glas (2010)
8 GCSEs A-C including Maths and English, Ysgol Pant y Coed (2006)

Cards
ECS Gold Card
IPAF 3a and 3b
PASMA

Hobbies and Interests
Mountain biking, coaching under 11s football, Welsh choir.

References available on request.
""",("Gareth Pennington-Rudd",None,"Wrexham","g.penningtonrudd@example.com","07700 900217"),
[P("Approved Electrician","Celyn Electrical Contractors Ltd",None,"2017-03","present",["Installing and testing distribution boards, containment and","Carrying out EICRs and completing remedial","Running a team of two electricians and one apprentice on site.","Fitting of EV charge points (OZEV approved installer)."]),
P("Electrician","Bryn & Tolley Building Services",None,"2012-09","2017-02",["Reactive maintenance on a portfolio of 140","Fault finding on three phase motors, lighting","Completed all paperwork on a PDA"]),
P("Electrical Improver","Northgate Installations",None,"2010-08","2012-08",["First and second fix on new build housing"]),
P("Apprentice Electrician","Northgate Installations",None,"2006-09","2010-07",["Four year apprenticeship, day release at college."])],
["NVQ Level 3 Electrotechnical Services, Coleg Dyffryn Glas (2010)","8 GCSEs A-C including Maths and English, Ysgol Pant y Coed (2006)"],[],[],
["Full UK, clean"],["City & Guilds 2391-52 Inspection and Testing (2018)","City & Guilds 2382-22 18th Edition Wiring Regulations (2022)","City & Guilds 2919 EV Charging (2020)","ECS Gold Card","IPAF 3a and 3b","PASMA"],["Mountain biking, coaching under 11s football, Welsh choir."])

# 03 teaching assistant: dates first, paragraphs
W("03_teaching_assistant","""
                         Ms Fareeda Olamide Banks
              Flat 3, 88 Hollins Road, Oldham, OL8 4XX
          Tel: 0161 496 0344     E-mail: fareeda.banks@example.com


PERSONAL STATEMENT

I am a patient and creative teaching assistant with experience of Key Stage 1 and 2 and of one-to-one support for pupils with autism. I hold an enhanced DBS certificate on the update service.


EMPLOYMENT HISTORY

Sept 2020 to date      Teaching Assistant (Level 3), St Werburgh's C of E Primary School, Oldham

I support a Year 2 class of 29 children, leading phonics groups four mornings a week and covering PPA time. I plan and deliver a speech and language programme for three children under the guidance of the therapist. I run the after-school art club.

Jan 2018 to July 2020      SEN Teaching Assistant, Hathersage Lane Academy, Rochdale

Working one-to-one with a boy with autism from Year 4 to Year 6, I used visual timetables and social stories and kept daily records for annual reviews.

Nov 2015 to Dec 2017      Midday Supervisor, Hathersage Lane Academy, Rochdale

Supervised lunch in hall and playground, organised games, gave first aid.

2009 to 2015      Career break to raise my family

June 2004 to March 2009      Bank Cashier, Pennine Counties Building Society, Oldham

Served customers at the counter, balanced the till and opened accounts.


EDUCATION AND TRAINING

2019      Level 3 Diploma in Supporting Teaching and Learning, Oldham Vale College
2016      Level 2 Certificate in Supporting Teaching and Learning, Oldham Vale College
2002 - 2004      A Levels: English Literature (B), Art (B), Sociology (C), Broad Clough Sixth Form
Paediatric First Aid (valid to May 2026)
Team Teach (2022)


SKILLS

Read Write Inc. phonics; Makaton; Numicon; Microsoft Office; display work


LANGUAGES

English - fluent
Yoruba - spoken


REFEREES

Mrs J. Thistlewood                    Mr P. Okonjo-Ward
Headteacher                           SENCO
St Werburgh's C of E Primary School   Hathersage Lane Academy
head@stwerburghs.example.com          senco@hathersage.example.com
""",("Fareeda Olamide Banks",None,"Oldham","fareeda.banks@example.com","0161 496 0344"),
[P("Teaching Assistant (Level 3)","St Werburgh's C of E Primary School","Oldham","2020-09","present",["I support a Year 2 class of 29 children"]),
P("SEN Teaching Assistant","Hathersage Lane Academy","Rochdale","2018-01","2020-07",["Working one-to-one with a boy with autism"]),
P("Midday Supervisor","Hathersage Lane Academy","Rochdale","2015-11","2017-12",["Supervised lunch in hall and playground, organised games, gave first aid."]),
P("Bank Cashier","Pennine Counties Building Society","Oldham","2004-06","2009-03",["Served customers at the counter, balanced the till and opened accounts."])],
["Level 3 Diploma in Supporting Teaching and Learning, Oldham Vale College","Level 2 Certificate in Supporting Teaching and Learning, Oldham Vale College","A Levels: English Literature (B), Art (B), Sociology (C), Broad Clough Sixth Form"],
["Read Write Inc. phonics","Makaton","Numicon","Microsoft Office","display work"],["English - fluent","Yoruba - spoken"],[],["Paediatric First Aid (valid to May 2026)","Team Teach (2022)"])

# 04 sales manager: LinkedIn PDF export
W("04_sales_manager","""
Contact
+353 1 555 0176 (Work)
dkavanaugh.sales@example.com
www.linkedin.com/in/declan-kavanaugh-example (LinkedIn)

Top Skills
Key Account Management
Negotiation
Salesforce

Languages
English (Native or Bilingual)
French (Limited Working)

Certifications
SPIN Selling Practitioner
Miller Heiman Strategic Selling

Declan Kavanaugh
Regional Sales Manager at Torvane Packaging | FMCG & Food Service
Dublin, County Dublin, Ireland

Summary
I build sales teams that customers like to hear from. Fourteen years in packaging and food service, from van sales to leading a region worth €31m.

Experience

Torvane Packaging
6 years 4 months

Regional Sales Manager
January 2021\u00a0-\u00a0Present\u00a0(4 years 2 months)
Dublin, Ireland
Lead a team of nine account managers across Leinster and Munster.
Grew regional revenue from €19m to €31m in three years.
Renegotiated the two largest supermarket contracts with a 4% margin gain.

Senior Account Manager
November 2018\u00a0-\u00a0January 2021\u00a0(2 years 3 months)
Dublin, Ireland
Managed 40 accounts in bakery and ready meals.
Introduced the compostable tray range, 22 listings in the first year.

Broome & Lacey Foodservice
Area Sales Executive
March 2014\u00a0-\u00a0October 2018\u00a0(4 years 8 months)
Cork, Ireland
New business development with hotels, schools and contract caterers.
President's Club in 2016 and 2017.

Glanmore Dairies
Van Sales Representative
June 2011\u00a0-\u00a0February 2014\u00a0(2 years 9 months)
Limerick, Ireland

Education
Shannon Institute of Commerce
Bachelor of Business Studies (BBS), Marketing\u00a0·\u00a0(2007\u00a0-\u00a02011)

Page 1 of 1
""",("Declan Kavanaugh","Regional Sales Manager at Torvane Packaging | FMCG & Food Service","Dublin, County Dublin, Ireland","dkavanaugh.sales@example.com","+353 1 555 0176"),
[P("Regional Sales Manager","Torvane Packaging","Dublin, Ireland","2021-01","present",["Lead a team of nine account managers across Leinster and Munster.","Grew regional revenue from €19m to €31m","Renegotiated the two largest supermarket contracts"]),
P("Senior Account Manager","Torvane Packaging","Dublin, Ireland","2018-11","2021-01",["Managed 40 accounts in bakery and ready meals.","Introduced the compostable tray range, 22 listings"]),
P("Area Sales Executive","Broome & Lacey Foodservice","Cork, Ireland","2014-03","2018-10",["New business development with hotels, schools","President's Club in 2016 and 2017."]),
P("Van Sales Representative","Glanmore Dairies","Limerick, Ireland","2011-06","2014-02",[])],
["Bachelor of Business Studies (BBS), Marketing"],["Key Account Management","Negotiation","Salesforce"],["English (Native or Bilingual)","French (Limited Working)"],[],["SPIN Selling Practitioner","Miller Heiman Strategic Selling"])

# 05 software tester: Naukri
W("05_software_tester","""
RESUME

Venkata Sai Pradyumna K.
Mobile: +91 90000 01234
Email: pradyumna.vs.k@example.com
Location: Hyderabad (open to Pune / Bengaluru)

CAREER OBJECTIVE:
Seeking a challenging position in Software Testing where I can utilise my automation skills and contribute to the growth of the organisation.

PROFESSIONAL SUMMARY:
➢ 6.5 years of IT experience in Manual and Automation Testing in Banking and Telecom domains.
➢ Hands on experience in Selenium WebDriver with Java, TestNG and Cucumber.
➢ Good knowledge of SDLC, STLC and Defect Life Cycle.

TECHNICAL SKILLS:
Automation Tools\t: Selenium WebDriver, Rest Assured, Appium
Languages\t: Java, SQL
Bug Tracking\t: JIRA, HP ALM
CI Tools\t: Jenkins, Git
Operating Systems\t: Windows, Linux

WORK EXPERIENCE:

Organisation\t: Nexavira Technologies Pvt. Ltd., Hyderabad
Designation\t: Senior Test Engineer
Duration\t: Apr 2021 – Till Date
Project\t: Retail Net Banking Portal
Client\t: A leading UAE bank
Roles and Responsibilities:
➢ Involved in preparation of test plan and effort estimation.
➢ Designed hybrid automation framework using Selenium, TestNG and Page Object Model.
➢ Automated 420 regression test cases and reduced execution time from 3 days to 5 hours.
➢ Participating in daily stand up, sprint planning and retrospective meetings.

Organisation\t: Kaveri Infoline Solutions, Chennai
Designation\t: Test Engineer
Duration\t: Jul 2018 – Mar 2021
Project\t: Prepaid Billing System
Roles and Responsibilities:
➢ Analysed the requirements and wrote test cases in HP ALM.
➢ Executed functional, smoke, sanity and regression testing.
➢ Validated back end data by writing SQL queries.

EDUCATIONAL QUALIFICATION:
• B.Tech (ECE) from Sri Godavari College of Engineering, Rajahmundry with 74.2% in 2018
• Intermediate (MPC) from Pragathi Junior College with 93% in 2014
• SSC from Z.P. High School, Amalapuram with 88% in 2012

CERTIFICATION:
• ISTQB Certified Tester Foundation Level (2019)

PERSONAL DETAILS:
Date of Birth\t: 14th June 1997
Marital Status\t: Single
Languages Known\t: English, Telugu, Hindi

DECLARATION:
I hereby declare that the above information is true to the best of my knowledge.

Place: Hyderabad
Date:                                                    (V. S. Pradyumna K.)
""",("Venkata Sai Pradyumna K.",None,"Hyderabad","pradyumna.vs.k@example.com","+91 90000 01234"),
[P("Senior Test Engineer","Nexavira Technologies Pvt. Ltd.","Hyderabad","2021-04","present",["Involved in preparation of test plan and effort estimation.","Designed hybrid automation framework using Selenium","Automated 420 regression test cases and reduced","Participating in daily stand up, sprint planning"]),
P("Test Engineer","Kaveri Infoline Solutions","Chennai","2018-07","2021-03",["Analysed the requirements and wrote test cases in HP ALM.","Executed functional, smoke, sanity and regression testing.","Validated back end data by writing SQL queries."])],
["B.Tech (ECE) from Sri Godavari College of Engineering, Rajahmundry with 74.2% in 2018","Intermediate (MPC) from Pragathi Junior College with 93% in 2014","SSC from Z.P. High School, Amalapuram with 88% in 2012"],
["Selenium WebDriver","Rest Assured","Appium","Java","SQL","JIRA","HP ALM","Jenkins","Git","Windows","Linux"],["English","Telugu","Hindi"],[],["ISTQB Certified Tester Foundation Level (2019)"])

# 06 baker: Indeed export
W("06_baker","""
Lucille Fontenot-Grady
Baker
Lafayette, LA 70506
lucillefontenotgrady_x7@example.com
+1 337 555 0119

Early riser with 10+ years in artisan and in-store bakeries. Sourdough, laminated doughs and king cakes are my thing.

Authorized to work in the US for any employer

Work Experience

Lead Baker
Petit Moulin Bakehouse - Lafayette, LA
October 2020 to Present

• Mix, shape and bake 600+ loaves daily on a deck oven
• Write production sheets and order flour, butter and packaging
• Train and schedule four bakers
• Keep sourdough starters and log dough temperatures

Bakery Production Clerk
Evangeline Fresh Markets - Broussard, LA
May 2016 to September 2020

Baked off par-baked bread, decorated sheet cakes and kept the display case full. Rotated stock and recorded waste.

Donut Fryer
Uncle Remy's Donuts - New Iberia, LA
2013 to 2016

Education

Certificate in Baking and Pastry
Bayou Teche Community College - Lafayette, LA
August 2012 to May 2013

High school diploma
Vermilion Senior High - Abbeville, LA
2012

Skills

• Artisan Bread (10+ years)
• Lamination (6 years)
• Cake Decorating (4 years)
• Food Safety
• Inventory Control

Languages

• English - Expert
• French - Intermediate

Certifications and Licenses

ServSafe Manager
March 2021 to March 2026

Driver's License
""",("Lucille Fontenot-Grady","Baker","Lafayette, LA","lucillefontenotgrady_x7@example.com","+1 337 555 0119"),
[P("Lead Baker","Petit Moulin Bakehouse","Lafayette, LA","2020-10","present",["Mix, shape and bake 600+ loaves daily","Write production sheets and order flour, butter","Train and schedule four bakers","Keep sourdough starters and log dough temperatures"]),
P("Bakery Production Clerk","Evangeline Fresh Markets","Broussard, LA","2016-05","2020-09",["Baked off par-baked bread, decorated sheet cakes"]),
P("Donut Fryer","Uncle Remy's Donuts","New Iberia, LA","2013","2016",[])],
["Certificate in Baking and Pastry","High school diploma"],["Artisan Bread","Lamination","Cake Decorating","Food Safety","Inventory Control"],["English - Expert","French - Intermediate"],["Driver's License"],["ServSafe Manager"])

# 07 HGV driver: table copied with tabs
W("07_hgv_driver","""
STANISLAW "STAN" MROCZEK
HGV CLASS 1 DRIVER

Address:\t5 Ferry Lane, Goole, DN14 5ZZ
Phone:\t07700 900583
Email:\tstan.mroczek@example.com
Date of birth:\t02/11/1978

LICENCES
Category C+E (since 2009)
Driver CPC valid until 09/2029
Digital tachograph card
ADR (packages and tanks)
Moffett / HIAB

WORK HISTORY
From\tTo\tEmployer\tPosition\tDuties
04/2019\tPresent\tHumberline Haulage Ltd, Goole\tHGV Class 1 Driver\tTramping with curtainsiders and fridges, UK wide. Daily vehicle checks and defect reporting.
06/2015\t03/2019\tOuse Valley Fuels, Selby\tTanker Driver\tDelivery of kerosene and gas oil to farms and homes. Multi-drop, up to 18 drops a day.
02/2011\t05/2015\tCrossfield Parcels, Leeds\tHGV Class 2 Driver\tNight trunking between Leeds hub and Carlisle.
07/2006\t01/2011\tDanby's Bakery Group, Goole\tVan Driver\tEarly morning deliveries to shops.
09/1998\t05/2006\tTransbud Sp. z o.o., Lublin, Poland\tLorry Driver\tTipper work on road building sites.

EDUCATION
1993-1998\tTechnical School of Motor Mechanics, Lublin

LANGUAGES
Polish\tNative
English\tGood
Russian\tBasic

OTHER INFORMATION
No points. No accidents in 14 years. Happy with nights out.
""",('STANISLAW "STAN" MROCZEK',"HGV CLASS 1 DRIVER","Goole","stan.mroczek@example.com","07700 900583"),
[P("HGV Class 1 Driver","Humberline Haulage Ltd","Goole","2019-04","present",["Tramping with curtainsiders and fridges, UK wide."]),
P("Tanker Driver","Ouse Valley Fuels","Selby","2015-06","2019-03",["Delivery of kerosene and gas oil to farms"]),
P("HGV Class 2 Driver","Crossfield Parcels","Leeds","2011-02","2015-05",["Night trunking between Leeds hub and Carlisle."]),
P("Van Driver","Danby's Bakery Group","Goole","2006-07","2011-01",["Early morning deliveries to shops."]),
P("Lorry Driver","Transbud Sp. z o.o.","Lublin, Poland","1998-09","2006-05",["Tipper work on road building sites."])],
["Technical School of Motor Mechanics, Lublin"],[],["Polish\tNative","English\tGood","Russian\tBasic"],
["Category C+E (since 2009)","Driver CPC valid until 09/2029","Digital tachograph card","ADR (packages and tanks)","Moffett / HIAB"],[],["No points. No accidents in 14 years. Happy with nights out."])

# 08 solicitor: formal British CV, hard-wrapped
W("08_solicitor","""
HENRIETTA J. ASHWORTH-COLE
Solicitor (England & Wales), 7 years' PQE

The Old Dairy, Mill Street, Ludlow, Shropshire SY8 1ZZ
henrietta.ashworthcole@example.com  |  07700 900764

PROFILE

A commercial property solicitor with a broad practice in landlord and
tenant, development and secured lending. Accustomed to running a full
caseload with little supervision and to bringing in work.

PROFESSIONAL EXPERIENCE

Marchbanks Teme LLP, Ludlow                          May 2021 - present
Senior Associate, Commercial Property

   - Acting for a regional brewery on the acquisition and letting of
     some sixty public houses.
   - Advising developers on options, overage and section 106 agreements
     for residential schemes of up to 120 plots.
   - Supervising two trainees and a paralegal; responsible for the
     department's know-how.

Oldcastle Brierley Solicitors, Birmingham     September 2017 - April 2021
Solicitor, Real Estate

   - Landlord and tenant work for two institutional investors,
     including lease renewals under the 1954 Act.
   - Real estate support on corporate transactions.

Oldcastle Brierley Solicitors, Birmingham   September 2015 - August 2017
Trainee Solicitor

   Seats in real estate, commercial litigation, banking and private
   client.

Shropshire Citizens' Law Project, Shrewsbury           June - August 2014
Paralegal

   - Drafted appeals in welfare benefit cases.

EDUCATION

2014-2015   Legal Practice Course (Distinction), Severnside Law School
2013-2014   Graduate Diploma in Law (Commendation), Severnside Law School
2010-2013   BA (Hons) History, 2:1, University of Wrekin
2003-2010   Clun Valley School: A Levels in History (A*), French (A),
            Latin (A)

PROFESSIONAL MEMBERSHIP

Admitted to the Roll of Solicitors, September 2017
Member, Property Litigation and Leasing Forum

LANGUAGES

French (working knowledge)

INTERESTS

Fell running, bell ringing, restoring a 1962 Morris Traveller.

REFEREES

Available upon request.
""",("HENRIETTA J. ASHWORTH-COLE","Solicitor (England & Wales), 7 years' PQE","Ludlow, Shropshire","henrietta.ashworthcole@example.com","07700 900764"),
[P("Senior Associate, Commercial Property","Marchbanks Teme LLP","Ludlow","2021-05","present",["Acting for a regional brewery on the","Advising developers on options, overage and section","Supervising two trainees and a paralegal"]),
P("Solicitor, Real Estate","Oldcastle Brierley Solicitors","Birmingham","2017-09","2021-04",["Landlord and tenant work for two institutional","Real estate support on corporate transactions."]),
P("Trainee Solicitor","Oldcastle Brierley Solicitors","Birmingham","2015-09","2017-08",["Seats in real estate, commercial litigation"]),
P("Paralegal","Shropshire Citizens' Law Project","Shrewsbury","2014-06","2014-08",["Drafted appeals in welfare benefit cases."])],
["Legal Practice Course (Distinction), Severnside Law School","Graduate Diploma in Law (Commendation), Severnside Law School","BA (Hons) History, 2:1, University of Wrekin","Clun Valley School: A Levels in History (A*), French (A),"],[],["French (working knowledge)"],["Admitted to the Roll of Solicitors, September 2017"],[],["Member, Property Litigation and Leasing Forum","Fell running, bell ringing, restoring a 1962 Morris Traveller."])
