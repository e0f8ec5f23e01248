/** Skills of this family, in the form that entries.ts explains. */
export const GENERAL = `
first aid = first aider, basic first aid
mentoring = mentor, mentorship, preceptorship, preceptor, supervise students ~ training others
training others = train staff, train new staff, onboarding, coaching
report writing = write reports, reports
presentation skills = giving presentations, public speaking
shift work = shifts, rotating shifts, rota
night work = nights, night shifts, night shift
weekend work = weekends
bachelor's degree = BSc, B.S, B.Sc, B.A, BA!, BEng, undergraduate degree, bachelor degree, bachelor, university degree, honours degree
master's degree = MSc, M.S, M.Sc, M.A, MA!, MEng, MBA!, master of education, postgraduate degree ~ bachelor's degree
doctorate = PhD, Ph.D, DPhil
line management = people management, leading people, line managing
team management = managing a team, manage staff, staff management
conflict resolution = resolving conflicts
workshop facilitation = running workshops
public engagement = public events
health and safety certificate = IOSH!, NEBOSH!, OSHA 10, OSHA 30
first aid at work = FAW!, EFAW!, Emergency First Aid at Work
fire warden training = fire marshal training
manual handling training = lifting and handling training
own vehicle = own car, access to a vehicle
motorcycle licence = motorcycle license
work permit = right to work, visa sponsorship
on-call availability = standby rota, on-call rota
home working = remote work, working from home
high school diploma = GED!, secondary school diploma
GCSEs! = GCSE English and maths, GCSE maths and English, five GCSEs
A levels = A-levels, Abitur, baccalaureate
associate degree = associate's degree, A.A.S, foundation degree
HNC! = HND!, higher national certificate, higher national diploma
apprenticeship = completed apprenticeship, journeyman
NVQ Level 2 = NVQ 2
NVQ Level 3 = NVQ 3
research skills = desk research
budget responsibility = P&L!, profit and loss responsibility, budget holder
contractor management = managing contractors
vendor negotiations
self-employment = running a business, own business
lone working
physical fitness = heavy lifting, lifting up to 25 kg
night driving
stock keeping
quality improvement methods = PDSA!, plan do study act`;
