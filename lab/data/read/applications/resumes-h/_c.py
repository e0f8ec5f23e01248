from _lib import *
# 17 hairdresser: plain, informal
W("17_hairdresser","""
Chantelle Brightwater
07700 900655 - chantelle.brightwater@example.com - Hull

About me
I am a bubbly and reliable stylist with NVQ level 3 and 11 years on the floor. I love colour correction and balayage and I have a loyal column I hope to bring with me.

Jobs

Stylist / Colourist at Halo & Hyde, Hull (Oct 2019 - now)
- column of around 120 regular clients
- colour consultations and patch testing
- look after the salon Instagram (4,800 followers)
- helping juniors on training nights

Hair stylist at Scissor Sisters of Cottingham (June 2016 - Sept 2019)
- cutting, blow drying, perms, upstyles for proms and weddings
- cashing up and ordering stock

Mobile hairdresser, self employed (2015 - 2016)
- home visits mainly for older ladies and a care home every Thursday

Junior / apprentice at Vanity Box, Beverley (Aug 2012 - Dec 2014)
- sweeping, washing hair, making tea, first colours

Qualifications
NVQ Level 3 Hairdressing, East Riding Beauty Academy, 2014
NVQ Level 2 Hairdressing, East Riding Beauty Academy, 2013
6 GCSEs, Wyke Marsh School, 2012
Wella Colour Expert course 2020
Great Lengths extensions certificate 2018

Good at
colour correction, balayage, bridal hair, barbering basics

I like
dogs, Hull FC, baking, holidays

References
Ask me and I will get you two
""",("Chantelle Brightwater",None,"Hull","chantelle.brightwater@example.com","07700 900655"),
[P("Stylist / Colourist","Halo & Hyde","Hull","2019-10","present",["column of around 120 regular clients","colour consultations and patch testing","look after the salon Instagram (4,800 followers)","helping juniors on training nights"]),
P("Hair stylist","Scissor Sisters of Cottingham",None,"2016-06","2019-09",["cutting, blow drying, perms, upstyles for","cashing up and ordering stock"]),
P("Mobile hairdresser",None,None,"2015","2016",["home visits mainly for older ladies and"]),
P("Junior / apprentice","Vanity Box","Beverley","2012-08","2014-12",["sweeping, washing hair, making tea, first colours"])],
["NVQ Level 3 Hairdressing, East Riding Beauty Academy, 2014","NVQ Level 2 Hairdressing, East Riding Beauty Academy, 2013","6 GCSEs, Wyke Marsh School, 2012"],["colour correction","balayage","bridal hair","barbering basics"],[],[],["Wella Colour Expert course 2020","Great Lengths extensions certificate 2018"],["dogs, Hull FC, baking, holidays"])

# 18 site manager: British, project lists, Position/Company labels
W("18_site_manager","""
CURRICULUM VITAE

KEITH DESMOND ARROWSMITH
SITE MANAGER

ADDRESS:    31 Kestrel Rise, Swindon, Wiltshire, SN25 0XX
TELEPHONE:  07700 900902
E-MAIL:     k.arrowsmith@example.com

QUALIFICATIONS AND CARDS

SMSTS (renewed Jan 2024)
CSCS Black Card - Construction Management
NVQ Level 6 Construction Site Management
First Aid at Work
Scaffold Inspection
Full UK driving licence

CAREER SUMMARY

COMPANY:    Ridgeway Lacey Construction Ltd
POSITION:   Site Manager
DATES:      11/2018 to date

PROJECT:    Extra care scheme, Cirencester (£14.2m)
72 apartments in timber frame. Took the job from piling to handover, finishing two weeks early.

PROJECT:    Primary school extension, Marlborough (£3.8m)
Six classrooms and a hall, built around a live school.
Responsible for programme, RAMS, daily briefings and subcontractor coordination.

COMPANY:    Thameshead Homes
POSITION:   Assistant Site Manager
DATES:      02/2014 to 10/2018

Plots from footings to CML on a 210 unit site. NHBC Pride in the Job Quality Award 2017.
Quality inspections, snagging and customer care visits.

COMPANY:    Thameshead Homes
POSITION:   Finishing Foreman
DATES:      05/2010 to 01/2014

Managed the second fix trades, decorators and cleaners.

COMPANY:    Self-employed
POSITION:   Bricklayer
DATES:      1994 to 2010

Price work and day work across Wiltshire and Berkshire.

EDUCATION

City & Guilds Bricklaying (Craft and Advanced Craft), Swindon Vale College, 1992-1994
Ridge Park Comprehensive, 5 GCSEs, 1992

PERSONAL

Interests: Carp fishing, Swindon Speedway, grandchildren.
Notice period: 4 weeks
""",("KEITH DESMOND ARROWSMITH","SITE MANAGER","Swindon, Wiltshire","k.arrowsmith@example.com","07700 900902"),
[P("Site Manager","Ridgeway Lacey Construction Ltd",None,"2018-11","present",["72 apartments in timber frame.","Six classrooms and a hall, built around a live school.","Responsible for programme, RAMS, daily briefings and"]),
P("Assistant Site Manager","Thameshead Homes",None,"2014-02","2018-10",["Plots from footings to CML on a","Quality inspections, snagging and customer care visits."]),
P("Finishing Foreman","Thameshead Homes",None,"2010-05","2014-01",["Managed the second fix trades, decorators and cleaners."]),
P("Bricklayer",None,None,"1994","2010",["Price work and day work across Wiltshire and Berkshire."])],
["City & Guilds Bricklaying (Craft and Advanced Craft), Swindon Vale College, 1992-1994","Ridge Park Comprehensive, 5 GCSEs, 1992"],[],[],["Full UK driving licence"],["SMSTS (renewed Jan 2024)","CSCS Black Card - Construction Management","NVQ Level 6 Construction Site Management","First Aid at Work","Scaffold Inspection"],["Carp fishing, Swindon Speedway, grandchildren."])

# 19 librarian: Markdown
W("19_librarian","""
# Agnes Thorvaldsen

**Librarian – community engagement & local history**

Halifax, NS · <agnes.thorvaldsen@example.com> · 902-555-0126

## Experience

### Branch Librarian — Harbourview Public Libraries
*Halifax, NS | May 2017 – present*

- Run a neighbourhood branch with 7 staff and 180,000 loans a year
- Started a **seed library** and a repair café that draw 90 visitors a month
- Weeded and re-catalogued the local history room (11,000 items)
- Wrote successful grant applications totalling $142,000

### Children's Librarian — Harbourview Public Libraries
*Dartmouth, NS | September 2013 – April 2017*

- Planned story times, summer reading club and class visits
- Selected picture books and graphic novels (budget $38,000)

### Library Technician (term) — Acadian Coast College
*Yarmouth, NS | January 2012 – August 2013*

- Interlibrary loans, reserves and serials check-in

### Student Page — Bluenose Regional Library
*Lunenburg, NS | 2007 – 2009*

## Education

- **Master of Library and Information Studies**, Citadel University, 2011
- **BA (Folklore)**, Avalon Memorial College, 2009

## Skills

- Cataloguing (RDA, MARC21)
- SirsiDynix Symphony
- Oral history recording
- Grant writing

## Languages

- English
- French (B2)
- Icelandic (some)

## Volunteering

- Board member, South Shore Genealogy Society, 2016–present
""",("Agnes Thorvaldsen","Librarian – community engagement & local history","Halifax, NS","agnes.thorvaldsen@example.com","902-555-0126"),
[P("Branch Librarian","Harbourview Public Libraries","Halifax, NS","2017-05","present",["Run a neighbourhood branch with 7 staff","Started a **seed library** and a repair café","Weeded and re-catalogued the local history room","Wrote successful grant applications totalling $142,000"]),
P("Children's Librarian","Harbourview Public Libraries","Dartmouth, NS","2013-09","2017-04",["Planned story times, summer reading club and","Selected picture books and graphic novels (budget"]),
P("Library Technician","Acadian Coast College","Yarmouth, NS","2012-01","2013-08",["Interlibrary loans, reserves and serials check-in"]),
P("Student Page","Bluenose Regional Library","Lunenburg, NS","2007","2009",[])],
["Master of Library and Information Studies","BA (Folklore)"],["Cataloguing (RDA, MARC21)","SirsiDynix Symphony","Oral history recording","Grant writing"],["English","French (B2)","Icelandic (some)"],[],[],["Board member, South Shore Genealogy Society, 2016–present"])

# 20 call-centre agent: Philippine style, day-precise dates, caps
W("20_call_centre_agent","""
JOHN CARLO D. MANGUBAT
Blk 8 Lot 21 Sampaguita St., Brgy. San Roque, Cebu City 6000
Mobile No.: 0900-555-0167
E-mail: jc.mangubat@example.com

OBJECTIVE
To obtain a position in the BPO industry where I can apply my communication and problem solving skills.

EMPLOYMENT RECORD

ISLANDWAVE BPO SOLUTIONS, INC.
IT Park, Cebu City
Customer Service Representative II (Telco Account)
January 17, 2022 – Present
• Answers 60 to 80 inbound calls per shift for a US wireless carrier
• Handles billing disputes and plan upgrades
• Maintains CSAT of 92% and AHT of 420 seconds
• Acting team leader when the TL is on leave

PEARLCONNECT GLOBAL SERVICES
Mandaue City, Cebu
Chat Support Agent
March 4, 2019 – December 15, 2021
• Handled three chats at the same time for an online clothing shop
• Processed refunds and exchanges in Zendesk

JOLLY PIG LECHON HOUSE
Talisay City, Cebu
Service Crew
June 2017 – February 2019
• Took orders and served guests
• Operated the cash register

EDUCATIONAL BACKGROUND
Tertiary: Bachelor of Science in Hotel and Restaurant Management (undergraduate, 3rd year)
          Visayas Star College, Cebu City, 2014 – 2017
Secondary: San Roque National High School, Cebu City, 2010 – 2014

SKILLS
Fluent in English, typing speed 55 wpm, knowledgeable in Zendesk, Avaya and MS Office

SEMINARS ATTENDED
Data Privacy Awareness Training – 2022
NC II Contact Center Services (TESDA) – 2018

PERSONAL DATA
Age: 27
Birth date: September 9, 1997
Civil status: Single
Religion: Roman Catholic
Language/Dialect: English, Filipino, Cebuano

CHARACTER REFERENCES
Ms. Rhea Ann Villacorte
Team Manager, Islandwave BPO Solutions
0900-555-0111

Mr. Edgar Lumapas
Barangay Councilor, San Roque

I hereby certify that the above information is true and correct.
""",("JOHN CARLO D. MANGUBAT",None,"Cebu City","jc.mangubat@example.com","0900-555-0167"),
[P("Customer Service Representative II (Telco Account)","ISLANDWAVE BPO SOLUTIONS, INC.","IT Park, Cebu City","2022-01","present",["Answers 60 to 80 inbound calls per","Handles billing disputes and plan upgrades","Maintains CSAT of 92% and AHT of","Acting team leader when the TL is on leave"]),
P("Chat Support Agent","PEARLCONNECT GLOBAL SERVICES","Mandaue City, Cebu","2019-03","2021-12",["Handled three chats at the same time","Processed refunds and exchanges in Zendesk"]),
P("Service Crew","JOLLY PIG LECHON HOUSE","Talisay City, Cebu","2017-06","2019-02",["Took orders and served guests","Operated the cash register"])],
["Bachelor of Science in Hotel and Restaurant Management (undergraduate, 3rd year)","San Roque National High School, Cebu City, 2010 – 2014"],["Fluent in English","typing speed 55 wpm","knowledgeable in Zendesk, Avaya and MS Office"],["English","Filipino","Cebuano"],[],["Data Privacy Awareness Training – 2022","NC II Contact Center Services (TESDA) – 2018"])

# 21 farm worker: New Zealand, very plain, oldest first
W("21_farm_worker","""
Wiremu Tautari-Jones

Phone 021 555 0198
wiremu.tj@example.com
RD 4, Te Awamutu

Farm work

Relief milker, Hoskins Family Trust, Te Awamutu. 2013-2015. 220 cows, herringbone shed. Weekends and school holidays.

Farm assistant, Puketarata Dairies, Otorohanga. June 2015 to May 2018. Milking, calf rearing, fencing, tractor work. 480 cows.

Shearing hand, Kemp's Shearing Gang, King Country. Summer 2018/19. Rousie and some pressing.

Herd manager, Waipa Flats Ltd, Te Awamutu. June 2019 to May 2023. 620 cows, 54 bail rotary. Looked after mating, animal health and the calving team of three. Somatic cell count under 150,000 each season.

2IC, Maungatautari Pastoral, Cambridge. June 2023 - still there. 900 cows over two sheds, effluent and feed budgeting, staff rosters.

Tickets

Class 1 and 2 licence, wheels endorsement
Growsafe
Quad bike and LUV safety
Primary ITO Level 4 Dairy Production 2021

School

Te Awamutu Valley College, NCEA Level 2, 2014

Other

Two good working dogs. Non smoker. Play rugby for the local seconds. Speak some te reo Maori.

Referees

Grant Hoskins 021 555 0133
Lynette Bourke, Waipa Flats, 027 555 0121
""",("Wiremu Tautari-Jones",None,"Te Awamutu","wiremu.tj@example.com","021 555 0198"),
[P("Relief milker","Hoskins Family Trust","Te Awamutu","2013","2015",["220 cows, herringbone shed."]),
P("Farm assistant","Puketarata Dairies","Otorohanga","2015-06","2018-05",["Milking, calf rearing, fencing, tractor work."]),
P("Shearing hand","Kemp's Shearing Gang","King Country","2018","2019",["Rousie and some pressing."]),
P("Herd manager","Waipa Flats Ltd","Te Awamutu","2019-06","2023-05",["620 cows, 54 bail rotary. Looked after mating"]),
P("2IC","Maungatautari Pastoral","Cambridge","2023-06","present",["900 cows over two sheds, effluent and"])],
["Te Awamutu Valley College, NCEA Level 2, 2014"],[],["some te reo Maori"],["Class 1 and 2 licence, wheels endorsement"],["Growsafe","Quad bike and LUV safety","Primary ITO Level 4 Dairy Production 2021"],["Two good working dogs.","Play rugby for the local seconds."])

# 22 PhD student: LaTeX academic (article class), education first
W("22_phd_student","""
Nayantara Guha-Fielding
Department of Earth Sciences, Northmoor University
Kirkham Road, Durham, United Kingdom
n.guha-fielding@example.com · +44 7700 900475 · orcid.org/0000-0000-0000-0000

Research Interests
Palaeoclimate, speleothem geochemistry, Bayesian age modelling

Education
Northmoor University Durham, UK
Ph.D. candidate in Earth Sciences Oct 2021 – present
Thesis: Monsoon variability in Meghalaya over the last 12,000 years
Supervisors: Prof. L. Hartigan, Dr. S. Wanniarachchi
Presidency Hill College Kolkata, India
M.Sc. in Geology, First Class 2019 – 2021
Presidency Hill College Kolkata, India
B.Sc. in Geology, First Class 2016 – 2019

Research and Teaching Experience
Graduate Teaching Assistant Oct 2022 – present
Northmoor University, Durham, UK
• Demonstrate in first-year mineralogy and second-year statistics practicals (60 stu-
dents)
• Mark laboratory reports and hold a weekly drop-in session
Research Assistant Jul 2020 – Aug 2021
Bengal Centre for Quaternary Studies, Kolkata, India
• Drilled and milled stalagmite samples for U–Th dating
• Wrote R scripts for outlier detection, now used by the whole
laboratory
Field Intern May 2018 – Jul 2018
Geological Mapping Bureau of Assam, Guwahati, India
• Mapped 40 km² of the Shillong Plateau at 1:25,000

Publications
[2] N. Guha-Fielding, L. Hartigan. “A precisely dated stalagmite record from Mawsmai.” Journal of Imaginary Quaternary Science, 12, 2024.
[1] S. Dutta, N. Guha-Fielding. “Outliers in U–Th chronologies.” Geochron Letters, 3, 2022.

Awards
2021 Northmoor Doctoral Scholarship
2019 University Gold Medal in Geology

Skills
Software: R, Python, QGIS, LaTeX
Laboratory: MC-ICP-MS, IRMS, micromilling
Languages: Bengali (native), English (fluent), Hindi (fluent)

Last updated: January 2025
""",("Nayantara Guha-Fielding",None,"Durham, United Kingdom","n.guha-fielding@example.com","+44 7700 900475"),
[P("Graduate Teaching Assistant","Northmoor University","Durham, UK","2022-10","present",["Demonstrate in first-year mineralogy and second-year statistics","Mark laboratory reports and hold a weekly drop-in session"]),
P("Research Assistant","Bengal Centre for Quaternary Studies","Kolkata, India","2020-07","2021-08",["Drilled and milled stalagmite samples for U–Th dating","Wrote R scripts for outlier detection, now"]),
P("Field Intern","Geological Mapping Bureau of Assam","Guwahati, India","2018-05","2018-07",["Mapped 40 km² of the Shillong Plateau"])],
["Ph.D. candidate in Earth Sciences","M.Sc. in Geology, First Class","B.Sc. in Geology, First Class"],["R","Python","QGIS","LaTeX","MC-ICP-MS","IRMS","micromilling"],["Bengali (native)","English (fluent)","Hindi (fluent)"],[],[],["2021 Northmoor Doctoral Scholarship","2019 University Gold Medal in Geology","N. Guha-Fielding, L. Hartigan. “A precisely dated","S. Dutta, N. Guha-Fielding. “Outliers in"])

# 23 marketing lead: personal web page copied as text
W("23_marketing_lead","""
Skip to content
Home
About
Résumé
Contact

Oriane Delacroix-Munn
Marketing lead for software nobody thought they needed

Brighton, UK
hello@oriane.example.com
+44 7700 900836
LinkedIn

Download PDF

Work

Head of Growth Marketing
Ledgerly
Remote
Sep 2022 — Now

Joined as the third marketer; now lead a team of eight across content, paid and lifecycle.

Doubled qualified pipeline in 2023 while spending 11% less on paid search.

Ran the rebrand with an outside studio, from brief to launch in 14 weeks.

B2B SaaS
HubSpot
Team lead

Marketing Manager
Cobbler & Crane
Brighton
Jan 2019 — Aug 2022

Launched a podcast that reached 40 episodes and 9,000 monthly listeners.

Owned email, from welcome series to win-back; 31% of shop revenue.

E-commerce
Klaviyo

Freelance Copywriter
Lisbon, Portugal
2017 — 2018

Wrote websites and newsletters for two dozen small hotels and wine makers.

Marketing Assistant
Musée de la Vigne
Bordeaux, France
Sep 2015 — Dec 2016

Education

MSc International Marketing
École de Commerce des Deux Mers
2014 — 2015

Licence LEA (English and Portuguese)
Université de la Garonne
2011 — 2014

Skills

Positioning
Copywriting
SEO
Google Analytics 4
Marketing budgets

Languages

French – native
English – fluent
Portuguese – good

Off the clock

Sea swimming, letterpress printing, an elderly whippet called Biscuit.

© 2025 Oriane Delacroix-Munn. Made with too much coffee.
Back to top ↑
""",("Oriane Delacroix-Munn","Marketing lead for software nobody thought they needed","Brighton, UK","hello@oriane.example.com","+44 7700 900836"),
[P("Head of Growth Marketing","Ledgerly","Remote","2022-09","present",["Joined as the third marketer; now lead","Doubled qualified pipeline in 2023 while spending","Ran the rebrand with an outside studio"]),
P("Marketing Manager","Cobbler & Crane","Brighton","2019-01","2022-08",["Launched a podcast that reached 40 episodes","Owned email, from welcome series to win-back"]),
P("Freelance Copywriter",None,"Lisbon, Portugal","2017","2018",["Wrote websites and newsletters for two dozen"]),
P("Marketing Assistant","Musée de la Vigne","Bordeaux, France","2015-09","2016-12",[])],
["MSc International Marketing","Licence LEA (English and Portuguese)"],["Positioning","Copywriting","SEO","Google Analytics 4","Marketing budgets"],["French – native","English – fluent","Portuguese – good"],[],[],["Sea swimming, letterpress printing, an elderly whippet"])

# 24 security guard: 5/10-year history, Job title: labels, gaps, reasons for leaving
W("24_security_guard","""
PERSONAL DETAILS
Full name: Emmanuel Kwabena Asante-Doyle
Address: 9B Trident House, Woolwich, London SE18 6XX
Contact number: 07700 900049
Email address: e.asantedoyle@example.com
SIA licence: Door Supervisor 1012 3456 7890 1234, expires 18/07/2026
SIA licence: CCTV (Public Space Surveillance), expires 02/02/2027

PROFILE
Punctual, polite and observant security officer with 5-year checkable history. Available for days, nights and weekends.

EMPLOYMENT HISTORY

03/2021 - Present
Sentrygate Security Services, Canary Wharf, London
Security Officer (full-time)
Duties:
* Access control and reception at a 30 storey office building
* Monitoring of 180 CCTV cameras and writing incident reports
* Fire marshal for floors 1 to 6; weekly alarm tests
Hours: 4 on 4 off, 12 hours

11/2020 - 02/2021
Unemployed, actively looking for work (Jobseeker's Allowance)

06/2018 - 10/2020
Bulldog Event Stewards, Greenwich, London
Door Supervisor (part-time)
Duties:
* Searching, ID checks and ejections at bars and concerts
* Radio contact with town centre police
Reason for leaving: venues closed due to pandemic

01/2016 - 05/2018
Fairmeadow Supermarkets, Plumstead, London
Store Detective
Duties:
* Arrested over 70 shoplifters and gave evidence in court twice
Reason for leaving: career progression

08/2011 - 12/2015
Golden Stool Cash & Carry, Kumasi, Ghana
Warehouse Watchman
Reason for leaving: moved to the UK

EDUCATION AND TRAINING
2015: Level 2 Award in Door Supervision, Thamesgate Training
2019: Level 3 First Aid at Work, Thamesgate Training
2022: ACT Awareness e-Learning
2008 - 2011: Senior High School Certificate, Asokwa Senior High School, Kumasi

LANGUAGES
English (fluent), Twi (native), French (basic)

INTERESTS
Gospel choir, boxing, chess

REFERENCES
Will be provided for 5-year screening (BS 7858).
""",("Emmanuel Kwabena Asante-Doyle",None,"Woolwich, London","e.asantedoyle@example.com","07700 900049"),
[P("Security Officer","Sentrygate Security Services","Canary Wharf, London","2021-03","present",["Access control and reception at a 30 storey","Monitoring of 180 CCTV cameras and writing","Fire marshal for floors 1 to 6; weekly alarm tests"]),
P("Door Supervisor","Bulldog Event Stewards","Greenwich, London","2018-06","2020-10",["Searching, ID checks and ejections at bars and concerts","Radio contact with town centre police"]),
P("Store Detective","Fairmeadow Supermarkets","Plumstead, London","2016-01","2018-05",["Arrested over 70 shoplifters and gave evidence"]),
P("Warehouse Watchman","Golden Stool Cash & Carry","Kumasi, Ghana","2011-08","2015-12",[])],
["Senior High School Certificate, Asokwa Senior High School, Kumasi"],[],["English (fluent)","Twi (native)","French (basic)"],["Door Supervisor 1012 3456 7890 1234, expires 18/07/2026","CCTV (Public Space Surveillance), expires 02/02/2027"],["Level 2 Award in Door Supervision, Thamesgate Training","Level 3 First Aid at Work, Thamesgate Training","ACT Awareness e-Learning"],["Gospel choir, boxing, chess"])
