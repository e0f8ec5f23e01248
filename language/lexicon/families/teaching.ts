/** The skills of this family of occupations, in the format described in entries.ts. */
export const TEACHING = `
qualified teacher status = QTS!, qualified teacher ~ PGCE, QTLS, state teaching license
classroom management = manage a classroom, managing classrooms ~ behaviour management
behaviour management = behavior management, manage behaviour, manage behavior, managing pupil behaviour, manage student behavior ~ behaviour policy
curriculum design = curriculum development, curriculum planning, design curricula, develop curricula, develop the curriculum, design the curriculum ~ schemes of work, lesson planning
lesson planning = plan lessons, planning of lessons, prepare lessons, lesson preparation ~ schemes of work
schemes of work = medium-term plans, units of work < curriculum design
differentiated teaching = differentiated instruction, differentiated learning, differentiate lessons, differentiation of lessons, differentiated work ~ adaptive teaching, mixed ability
adaptive teaching ~ mixed ability
mixed ability = mixed-ability classes, mixed-ability groups, mixed-ability teaching
special educational needs = SEN!, SEND!, special educational needs and disabilities, special education, special needs, SpEd!, additional learning needs, ALN! ~ additional support needs, inclusive education
additional support needs = additional needs, ASN!
inclusive education = inclusive teaching, inclusive classroom, inclusive practice, inclusion in schools, inclusion of pupils
formative assessment = assessment for learning, AfL! ~ summative assessment, marking pupils' work
summative assessment = assessment of learning
marking pupils' work = marking students' work, marking homework, mark books, marking of work, mark assignments, mark essays, marking and feedback, grade papers, grade assignments, grading homework ~ exam marking
pastoral care = pastoral support, pastoral work ~ form tutor
form tutor = tutor group, form teacher, homeroom teacher < pastoral care
phonics = teach phonics < early reading ~ systematic synthetic phonics
systematic synthetic phonics = synthetic phonics < phonics ~ Read Write Inc, Little Wandle
Read Write Inc = RWI!, Read Write Inc phonics < systematic synthetic phonics ~ Little Wandle
Little Wandle < systematic synthetic phonics
early reading = teach early reading, early literacy < literacy teaching
mathematics teaching = teach mathematics, teach maths, maths teacher, mathematics teacher, maths teaching, teacher of mathematics, teacher of maths, Unterricht in Mathematik ~ numeracy teaching
physics teaching = teach physics, physics teacher, teacher of physics < science teaching
e-learning = elearning, online learning, online courses, digital learning, distance learning ~ learning management system, online teaching, blended learning
learning management system = LMS!, learning platform, virtual learning environment, VLE! < educational technology ~ Moodle, Canvas LMS, Blackboard
Moodle < learning management system ~ Canvas LMS, Blackboard
online teaching = teach online, online lessons, online classes, online tutoring, remote teaching, teach remotely, virtual teaching, virtual classroom, distance teaching
parent communication = communicate with parents, liaise with parents, liaison with parents, parental engagement, parent liaison, speaking to parents, keep parents informed ~ parents' evenings
parents' evenings = parent-teacher conferences, parent-teacher meetings, parent conferences
PGCE! = postgraduate certificate in education, PGCE qualified < initial teacher training ~ PGDE
PGDE! = professional graduate diploma in education, postgraduate diploma in education < initial teacher training
initial teacher training = teacher training, teacher education, ITT!, School Direct
GCSE teaching = teach GCSE, GCSE classes, GCSE groups, GCSE lessons < key stage 4, secondary teaching
key stage 4 = KS4, key stage 4 teaching ~ key stage 3 teaching
A-level teaching = teach A level, A-level classes, A-level groups < key stage 5
key stage 5 = KS5, sixth form teaching, post-16 teaching, key stage 5 teaching
key stage 3 teaching = key stage 3, KS3 < secondary teaching
primary teaching = primary teacher, primary school teacher, teach primary, elementary teaching, elementary teacher, elementary school teacher, elementary education ~ key stage 1, key stage 2
key stage 1 = KS1
key stage 2 = KS2
secondary teaching = secondary teacher, secondary school teacher, secondary school teaching, high school teacher, high school teaching, secondary education ~ key stage 3 teaching, key stage 4
early years teaching = early years teacher ~ early years teacher status, reception class, kindergarten teaching, EYFS
early years teacher status = EYTS! ~ qualified teacher status
reception class = reception teacher, teaching reception, reception year < early years teaching
kindergarten teaching = kindergarten teacher, teach kindergarten, preschool teaching, preschool teacher, pre-school teacher < early years teaching
English teaching = teach English, English teacher, teacher of English ~ TEFL, literacy teaching
science teaching = teach science, science teacher, teacher of science ~ chemistry teaching, biology teaching
chemistry teaching = teach chemistry, chemistry teacher, teacher of chemistry < science teaching
biology teaching = teach biology, biology teacher, teacher of biology < science teaching
computing teaching = teach computing, computing teacher, computer science teaching, computer science teacher, teach computer science, ICT teaching, ICT teacher, teacher of computing
languages teaching = modern foreign languages, modern languages, MFL!, MFL teacher, language teacher, foreign language teaching, teach languages, world languages ~ French teaching, Spanish teaching, German teaching
French teaching = teach French, French teacher, teacher of French < languages teaching
Spanish teaching = teach Spanish, Spanish teacher, teacher of Spanish < languages teaching
German teaching = teach German, German teacher, teacher of German < languages teaching
history teaching = teach history, history teacher, teacher of history
geography teaching = teach geography, geography teacher, teacher of geography
music teaching = teach music, music teacher, teacher of music ~ instrumental teaching
instrumental teaching = instrumental lessons, instrumental teacher, peripatetic music teacher < music teaching ~ piano teaching, guitar teaching, violin teaching
piano teaching = piano teacher, piano lessons, teach piano < instrumental teaching
guitar teaching = guitar teacher, guitar lessons, teach guitar < instrumental teaching
violin teaching = violin teacher, violin lessons, teach violin < instrumental teaching
art teaching = teach art, art teacher, teacher of art
drama teaching = teach drama, drama teacher, teacher of drama
design and technology teaching = design and technology teacher, DT teacher, D&T!, D&T teacher, teach design and technology, design & technology teaching ~ food technology teaching
food technology teaching = food technology, food tech teacher, home economics < design and technology teaching
business studies teaching = business studies teacher, teach business studies, teacher of business, business teacher ~ economics teaching
economics teaching = economics teacher, teach economics, teacher of economics
psychology teaching = psychology teacher, teach psychology, teacher of psychology
PE teaching = physical education, teach PE, PE teacher, teacher of PE, physical education teacher, PE lessons, teach physical education ~ sports coaching
religious education teaching = religious education, teach religious education, religious education teacher, RE teacher, teacher of RE, religious studies teaching, religious studies teacher
PSHE! = PSHE education, personal social health and economic education
EAL! = English as an additional language, EAL learners, EAL pupils ~ ESL, ESOL
ESL! = English as a second language, ELL!, English language learners ~ ESOL, TEFL
ESOL! = English for speakers of other languages ~ TEFL
TEFL! = teaching English as a foreign language, English as a foreign language, EFL! ~ CELTA, TESOL, DELTA
CELTA! < TEFL ~ DELTA, TESOL
TESOL! < TEFL
DELTA! < CELTA
IELTS preparation = IELTS!, IELTS teaching, teach IELTS ~ exam preparation, TEFL
IB teaching = International Baccalaureate, IB!, IB Diploma, IBDP!, IB curriculum
Advanced Placement = AP courses, AP classes, teach AP
exam marking = exam marker, mark exams, mark exam papers, grade exams, marking of exams, examining for an awarding body, exam board marker
exam preparation = exam prep, test preparation, test prep, prepare pupils for exams, prepare students for exams, preparing students for examinations, exam classes, exam revision, revision classes, revision sessions, revision lessons ~ SATs preparation
SATs preparation = SATs!, key stage 2 tests, year 6 SATs < exam preparation
SAT preparation = SAT prep, SAT tutoring < exam preparation
invigilation = exam invigilation, invigilate exams, proctoring, exam proctoring ~ examinations officer
examinations officer = exams officer, exams administration
intervention teaching = intervention groups, intervention lessons, small-group interventions, small-group tuition, small-group teaching, catch-up teaching, catch-up lessons, catch-up sessions ~ tutoring
tutoring = private tuition, one-to-one tuition, private tutor, private lessons
literacy teaching = teach literacy, literacy lessons, literacy teacher, literacy instruction, literacy lead ~ guided reading, Reading Recovery
guided reading = guided reading groups < literacy teaching
Reading Recovery < literacy teaching
numeracy teaching = teach numeracy, numeracy lessons, number fluency ~ maths mastery
maths mastery = mastery maths, mastery in maths, maths for mastery, teaching for mastery < numeracy teaching ~ White Rose Maths
White Rose Maths = White Rose < maths mastery
SENCO = SENDCO, special needs coordinator, special educational needs coordinator, special educational needs co-ordinator < special educational needs ~ NASENCO
NASENCO = National Award for SEN Coordination, National Award for SENCOs < special educational needs
EHC plans = EHCP, education health and care plans < special educational needs ~ individual education plans
individual education plans = individualised education plans, individualized education programs, IEP < special educational needs
dyslexia support = dyslexia, dyslexic pupils, dyslexic learners < specific learning difficulties
specific learning difficulties = SpLD, specific learning disabilities < special educational needs
ADHD support = ADHD, attention deficit hyperactivity disorder
applied behaviour analysis = applied behavior analysis, ABA!, ABA therapy ~ registered behavior technician, autism support, positive behaviour support
registered behavior technician = RBT! < applied behaviour analysis
teaching assistant = learning support assistant, LSA!, classroom assistant, teacher's aide, teacher's assistant, paraprofessional educator, paraeducator ~ HLTA, special educational needs
HLTA! = higher level teaching assistant < teaching assistant
one-to-one pupil support = 1:1 support, one-to-one support, 1-to-1 support, 121 support, one to one support for pupils ~ teaching assistant
cover supervision = cover supervisor, cover lessons, lesson cover ~ supply teaching
supply teaching = supply teacher, substitute teaching, substitute teacher
lecturing = university teaching, undergraduate teaching, teach undergraduates, deliver lectures, give lectures, university lecturer ~ seminar teaching
seminar teaching = lead seminars, run seminars, teach seminars, deliver seminars, seminar leader
thesis supervision = dissertation supervision, supervise dissertations, supervise theses ~ doctoral supervision
doctoral supervision = PhD supervision, supervise PhD students, supervise doctoral students < thesis supervision
academic research = scholarly research, university research ~ academic publications, research grants
academic publications = peer-reviewed publications, peer-reviewed papers, peer-reviewed articles, publish research, journal publications, published in peer-reviewed journals, publication record < academic research
research grants = research funding, research grant applications, win research funding, grant capture
module leadership = module leader, lead modules, module convenor, module coordinator ~ course leadership
course leadership = course leader, programme leader, course director, course coordinator ~ curriculum design
accreditation of courses = course validation, course accreditation, curriculum accreditation, programme validation
FHEA! = Fellow of the Higher Education Academy, Advance HE fellowship, HEA fellowship ~ lecturing
adult education = adult learners, adult learning, teach adults, adult teaching, adult and community learning ~ further education
further education = FE college, FE teaching, FE lecturer, further education college
AET! = Award in Education and Training, PTLLS! ~ DET, CertEd
DET! = Diploma in Education and Training, DTLLS! < AET ~ CertEd
CertEd! = Certificate in Education, Cert Ed ~ PGCE
QTLS! = Qualified Teacher Learning and Skills
functional skills ~ GCSEs
apprenticeship assessment = apprentice assessor, apprenticeship assessor, assess apprentices, assessing apprenticeships, NVQ assessor, assess NVQs ~ assessor award, end-point assessment
assessor award = assessor qualification, A1 assessor, A1 award, D32 D33, CAVA!, certificate in assessing vocational achievement ~ TAQA
TAQA! = training assessment and quality assurance < assessor award ~ IQA award
end-point assessment = end-point assessor, EPA assessor < apprenticeship assessment
internal verification = internal quality assurance, IQA!, internal verifier ~ IQA award
IQA award = IQA qualification, V1 verifier, V1 award, Level 4 IQA
vocational training = vocational education, vocational teaching, vocational courses ~ BTEC, T Levels
BTEC = BTEC teaching, BTEC courses ~ T Levels
T Levels
educational technology = edtech, ed tech, classroom technology ~ interactive whiteboard, Google Classroom
interactive whiteboard = smartboard, smart board, Promethean board < educational technology
Google Classroom < learning management system ~ Microsoft Teams for education, Google Workspace
Microsoft Teams for education = Teams for education < Microsoft Teams, educational technology
Seesaw! < educational technology ~ ClassDojo
ClassDojo = Class Dojo < educational technology
Kahoot < educational technology ~ Quizlet
Quizlet < educational technology
school management information = school MIS, school management information system, student information system, SIS! ~ SIMS, Arbor, Bromcom, PowerSchool
SIMS! = SIMS.net, Capita SIMS < school management information ~ Arbor, Bromcom
Arbor! = Arbor MIS < school management information ~ Bromcom
Bromcom < school management information
PowerSchool < school management information ~ Infinite Campus
Infinite Campus < school management information
CPOMS! ~ MyConcern, safeguarding
MyConcern
Canvas LMS = Canvas LMS administration, Instructure < learning management system ~ Blackboard
Blackboard! = Blackboard Learn < learning management system
Turnitin
instructional design = learning design ~ ADDIE, curriculum design, Articulate Storyline
ADDIE! < instructional design
e-learning authoring = e-learning authoring tools, elearning authoring tools, e-learning authoring software, course authoring tools, rapid authoring tools < e-learning ~ instructional design
Articulate Storyline = Storyline 360, Articulate 360, Articulate Rise < e-learning authoring ~ Adobe Captivate, e-learning
Adobe Captivate < e-learning authoring
SCORM < e-learning ~ learning management system
blended learning = hybrid learning ~ flipped classroom
flipped classroom = flipped learning < blended learning
project-based learning = PBL!, project based lessons ~ inquiry-based learning
inquiry-based learning = enquiry-based learning, inquiry learning
retrieval practice
behaviour policy = school behaviour policy, whole-school behaviour, behavior policy ~ restorative practice
restorative practice = restorative justice, restorative approaches
attendance monitoring = attendance tracking, monitor attendance, track attendance, school attendance, pupil attendance, attendance officer
data tracking of pupils = pupil tracking, pupil progress data, track pupil progress, tracking of pupil progress, monitor pupil progress, monitor student progress, track student progress, tracking student data, pupil assessment data
report cards = school reports, reports to parents, write school reports, pupil reports, write pupil reports, student reports < report writing
school trips = educational visits, school visits, field trips, school outings, residential trips
extracurricular clubs = extracurricular activities, extra-curricular clubs, extra-curricular activities, after-school clubs, school clubs, lunchtime clubs, after-school activities
Duke of Edinburgh award = Duke of Edinburgh, DofE, DofE award
safer recruitment = safer recruitment training ~ Keeping Children Safe in Education
Keeping Children Safe in Education = KCSIE! < safeguarding
Ofsted = Ofsted inspections, Ofsted framework
NQT mentoring = ECT mentoring, mentoring trainee teachers, mentor student teachers, PGCE trainees, mentor new teachers, ITT mentor < mentoring
early career teacher = ECT!, NQT!, newly qualified teacher < qualified teacher status
head of department = HOD!, head of faculty, department head ~ subject leadership
subject leadership = subject leader, subject lead, subject coordinator, curriculum lead, curriculum leader
head of year = year leader, year head, head of key stage < pastoral lead
pastoral lead = pastoral leader, pastoral manager < pastoral care
school leadership = school leader, educational leadership, school senior leadership team, senior leadership in schools ~ headteacher, deputy headteacher, assistant headteacher, NPQH
headteacher = head teacher, school principal, headship < school leadership
deputy headteacher = deputy head, deputy head teacher, vice principal, deputy principal < school leadership ~ headteacher
assistant headteacher = assistant head, assistant head teacher, assistant principal < school leadership ~ deputy headteacher
NPQH! = National Professional Qualification for Headship ~ headteacher
school governance = school governor, governing body, board of governors
timetabling = school timetable, timetabler
peer observation = lesson observations, observe lessons, observing of lessons, classroom observations, teacher observations
INSET training = INSET!, INSET days, staff CPD, CPD sessions for teachers, teacher professional development ~ training others
state teaching license = state teaching certification, teaching license, teaching licence, teaching credential, teaching certificate, certified teacher, teacher certification, licensed teacher, state certified teacher ~ Praxis exam
Praxis exam = Praxis!, Praxis II
Common Core = Common Core State Standards, state standards for teaching
careers guidance = careers advice, careers adviser, careers advisor, career counselling, career counselor, careers education
school counselling = school counselor, school counsellor, guidance counselor < counselling
library services = librarian, librarianship, library work ~ library assistant, school library, libraries management
library assistant
school library = school librarian < library services
Montessori = Montessori teaching, Montessori teacher, Montessori method
forest school = forest school leader < outdoor learning
outdoor learning = outdoor education, learning outdoors
swimming teaching = swimming instructor, swimming teacher, teach swimming, swimming lessons
sports coaching = coach sports, athletic coaching, coach sports teams ~ football coaching
football coaching = soccer coach, coach football, coach soccer, FA coaching badges < sports coaching ~ UEFA licence
UEFA licence = UEFA coaching licence, UEFA license < football coaching
driving instruction = driving instructor, ADI!, approved driving instructor, driving lessons, teach learner drivers
GeoGebra ~ Desmos
Desmos
laboratory technician in schools = school laboratory technician, school science technician, science technician, school lab technician
student support = student services, student support services, learner support ~ student welfare
student welfare = student wellbeing, pupil wellbeing, pupil welfare, student well-being ~ pastoral care
student admissions = university admissions, admissions officer, school admissions, college admissions ~ student recruitment, UCAS
student recruitment = recruit students, recruiting of students
UCAS! = UCAS applications
widening participation = widening access, access and participation
`;
