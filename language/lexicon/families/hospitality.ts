/** The skills of this family of occupations, in the format described in entries.ts. */
export const HOSPITALITY = `
food hygiene certificate = food safety certificate, certificate in food hygiene, certificate in food safety ~ Level 2 food hygiene, food hygiene, HACCP
food hygiene = food safety, food hygiene standards, food hygiene regulations, food safety standards ~ HACCP
HACCP = hazard analysis and critical control points, hazard analysis critical control point < food hygiene
Safer Food Better Business = SFBB! < food hygiene ~ HACCP
barista = coffee making, make coffee, prepare coffee, barista training < hospitality work, customer-facing work ~ espresso machines, latte art
espresso machines = espresso < barista
cash handling = handle cash, handling of cash, take payments, handle money ~ till operation, cashier work
till operation = operate tills, operate a till, operating the till, till work, work on the till, use a till, cash register < cash handling ~ point of sale
point of sale = POS!, POS systems, EPOS, EPOS systems, electronic point of sale, point-of-sale systems
table service = wait tables, waiting staff, waiter, waitress, waiting on tables, serve tables, serve food and drinks < front of house, customer-facing work ~ silver service, food running
food and beverage service = food & beverage service, F&B!, F&B service, food and beverage, food & beverage ~ table service, bar service
food running = food runner, run food to tables
menu planning = plan menus, menu development, menu design, design menus, write menus, create menus, menu creation, develop menus
room cleaning = clean guest rooms, clean hotel rooms, clean bedrooms, room cleaner, make beds, service guest rooms ~ room attendant, hotel housekeeping
event catering = cater for events, cater events < catering services ~ banqueting service
catering services = catering!, catering company, catering assistant, catering industry, catering department < hospitality work
catering management < catering services
bar service = bartending, bar work, barman, barmaid, bar staff, bar tender, serve drinks, tend bar < hospitality work, customer-facing work ~ cocktail making
kitchen preparation = food preparation, food prep, prepare food, prepare ingredients, kitchen prep, prep cook, prep work in kitchens
opening and closing = opening & closing, open up and lock up, opening and closing procedures, opening and closing the shop ~ key holding
key holding = keyholder, key holder
Level 3 food safety = Level 3 Award in Food Safety, Level 3 food hygiene, Level 3 certificate in food safety, Level 3 food safety in catering < Level 2 food hygiene, food hygiene certificate ~ ServSafe, food protection manager
ServSafe = ServSafe Manager, ServSafe certified < food protection manager, food hygiene certificate
food protection manager = certified food protection manager, CFPM!, food safety manager certification < food hygiene certificate
Level 2 food hygiene = Level 2 food safety, Level 2 Award in Food Safety, Level 2 certificate in food hygiene, Level 2 food hygiene and safety, Level 2 food safety and hygiene < food hygiene certificate ~ food handler card
food handler card = food handler certificate, food handler's permit
allergen management = allergens, allergen awareness, allergen control, food allergens, food allergies ~ Natasha's Law, special diets
Natasha's Law < allergen management
sous chef < chef, chef de partie ~ head chef
head chef < sous chef, kitchen management ~ executive chef
executive chef < head chef
kitchen management = manage a kitchen, run a kitchen, running of a kitchen
chef de partie = section chef, station chef, CDP chef < chef, commis chef
hospitality work! = hospitality industry!, hospitality experience!, hospitality sector!, work in hospitality!
cooking = cook meals, cook food, prepare meals
chef < cooking, kitchen preparation, hospitality work ~ line cook, commis chef
commis chef = commis < chef ~ line cook
line cook = cook on the line < cooking, kitchen preparation ~ chef de partie
pastry = patisserie, pâtisserie, pastry chef, pastry section < dessert making
dessert making = make desserts, prepare desserts, desserts
bread baking = bake bread, bread making, artisan baker, head baker, night baker, bread baker < bakery work ~ sourdough
bakery work = bakery
cake decorating = decorate cakes, cake making ~ pastry
sourdough = sourdough bread < bread baking
pizza making = pizzaiolo, pizza chef, make pizzas < cooking
sushi making = sushi chef, make sushi, sushi < cooking
butchery = butcher, meat cutting, meat cutter, meat preparation
fish preparation = fish filleting, fillet fish, prepare fish, filleting of fish ~ fishmongery
fishmongery = fishmonger < fish preparation
sauce section = saucier, stocks and sauces, make sauces < cooking
grill cooking = grill section, grill chef, charcoal grill, work the grill < cooking
fry cooking = fryer section, deep-fat fryer, deep fryers < cooking
sous vide = sous-vide cooking < cooking
vegetarian cooking = vegetarian dishes, vegetarian menus, vegetarian food < cooking ~ vegan cooking
vegan cooking = vegan menus, vegan dishes, vegan food, plant-based cooking, plant-based menus < vegetarian cooking
game cooking = cook game, venison < cooking ~ foraging
foraging = foraged ingredients
fine dining = fine-dining restaurant ~ Michelin-starred restaurant, AA rosette
Michelin-starred restaurant = Michelin, Michelin star < fine dining
AA rosette = rosette < fine dining
gross profit control = GP targets, GP control, kitchen GP, gross profit margins ~ food cost control
food cost control = food costs, food cost management, control food costs, cost of dishes ~ portion control
portion control < food cost control
labour cost control = labour costs, labor cost control, labor costs, labour cost management
stock ordering in kitchens = order produce, order ingredients, order kitchen supplies, order food supplies, supplier ordering in kitchens < stock ordering
stock ordering = order stock, ordering of stock, reorder stock, place stock orders ~ inventory control
kitchen cleaning = clean kitchens, clean the kitchen, kitchen hygiene, kitchen cleanliness ~ kitchen porter, dishwashing
kitchen porter = KP! < dishwashing, kitchen cleaning
dishwashing = wash dishes, pot washing, washing-up
kitchen assistant = kitchen helper, kitchen hand ~ kitchen preparation, kitchen porter
food waste reduction = reduce food waste, minimise food waste, food waste ~ waste logs
waste logs = wastage records
temperature logs = fridge temperatures, temperature checks of food, food temperature checks, temperature records ~ HACCP
cleaning schedules = cleaning rota
high volume catering = high-volume kitchen, high-volume restaurant, high-volume cooking, volume catering ~ contract catering
contract catering < catering services
quick service restaurants = QSR!, fast food, fast food restaurant < hospitality work
school catering = school kitchens, school meals < catering services
hospital catering = patient meals, hospital kitchen < catering services
banqueting service = banqueting, conference and banqueting, conference & banqueting < hospitality work
buffet service = buffets
room service = in-room dining
silver service < table service
wine service = serve wine ~ sommelier, wine knowledge
sommelier < wine service, wine knowledge ~ WSET
WSET = Wine and Spirit Education Trust, WSET qualified < wine knowledge
wine knowledge = wine pairing, knowledge of wines
personal licence = personal licence holder, personal alcohol licence, alcohol licence ~ APLH, Scottish personal licence
APLH! = Award for Personal Licence Holders
Scottish personal licence = SCPLH!, Scottish Certificate for Personal Licence Holders < personal licence
TIPS certification = TIPS certified, TIPS! ~ responsible alcohol service
cocktail making = cocktails, mixology, mixologist, make cocktails, mix cocktails, cocktail bartender < bar service
cellar management = cellar work, cellarman ~ beer line cleaning, cask ale
beer line cleaning = line cleaning, clean beer lines, beer lines < cellar management
cask ale = real ale, cask ales, cask beer
latte art < barista
restaurant management = manage a restaurant, run a restaurant, running of a restaurant < hospitality work ~ front of house management
front of house management = FOH manager, front-of-house supervisor < front of house
front of house = FOH! < hospitality work ~ maître d', restaurant hosting
maître d' = maitre d', maître d'hôtel, maitre d'hotel < front of house
restaurant hosting = host/hostess, hostess, seat guests, seating of guests < front of house, customer-facing work
back of house = BOH! < hospitality work
bar management = manage a bar, run a bar < hospitality work ~ pub management
pub management = publican, pub landlord, run a pub < bar management
hotel management = hotel general manager, manage a hotel < hospitality work ~ hotel reception
hotel reception = hotel receptionist, hotel front desk, front desk agent, hotel front office < reception, guest check-in, hospitality work, customer-facing work
guest check-in = check in guests, checking guests in and out, check-in and check-out, guest check-out, check guests in
property management systems in hotels = hotel PMS, hotel property management system, PMS! ~ Opera PMS, Mews, Fidelio, Cloudbeds
Opera PMS = Opera!, Oracle Opera, Opera Cloud < property management systems in hotels ~ Mews, Fidelio
Mews! = Mews PMS < property management systems in hotels ~ Cloudbeds
Fidelio < property management systems in hotels
Cloudbeds < property management systems in hotels ~ Opera PMS
night audit = night auditor ~ night porter
night porter
hotel portering = bellhop, bell boy, luggage porter < hospitality work ~ concierge
concierge < hospitality work, customer-facing work
hotel housekeeping = housekeeping < hospitality work ~ room attendant, room cleaning
room attendant = chambermaid, housekeeping attendant < hotel housekeeping, room cleaning
executive housekeeper = head housekeeper, housekeeping manager, housekeeping supervisor < hotel housekeeping
laundry = laundry work, laundry service, wash and iron clothes ~ linen handling
linen handling = linen, linen management
ironing! = iron clothes ~ laundry
revenue management = hotel revenue management ~ yield management
yield management < revenue management
online travel agencies = OTA ~ Booking.com, Expedia
Booking.com < online travel agencies ~ Expedia
Expedia < online travel agencies
Airbnb = Airbnb hosting, holiday lets, short-term lets
table reservations = table bookings, restaurant reservations, take reservations, take bookings, restaurant bookings ~ ResDiary, OpenTable
ResDiary < table reservations ~ OpenTable
OpenTable = Open Table < table reservations ~ SevenRooms
SevenRooms = Seven Rooms < table reservations
tour guiding = guided tours, lead tours, give tours
global distribution systems = global distribution system, GDS!, GDS systems ~ travel agency work
travel agency work = travel consultant, travel agent, travel agency ~ Amadeus, Galileo, Sabre
Amadeus! = Amadeus GDS < global distribution systems ~ Galileo, Sabre
Galileo! = Galileo GDS, Travelport Galileo < global distribution systems ~ Sabre
Sabre! = Sabre GDS < global distribution systems
cabin crew = flight attendant, air steward, air hostess, air stewardess < customer-facing work
airline check-in = airport check-in, passenger check-in, passenger service agent, check in passengers, airport check-in agent < customer-facing work
event management = manage events < event organisation ~ wedding planning
conference organisation = organise conferences, conference planning, organise a conference, conference management < event organisation
wedding planning = wedding planner, plan weddings, wedding coordinator < event organisation
leisure centre work = leisure centre, leisure assistant, recreation assistant ~ lifeguarding
lifeguarding = pool lifeguard ~ NPLQ
NPLQ = National Pool Lifeguard Qualification
pool plant operation = pool plant
fitness instruction = gym instructor, fitness instructor, gym instruction ~ personal training, Level 2 gym instructor
Level 2 gym instructor = Level 2 fitness instructor, Level 2 fitness instructing, Level 2 gym instructing ~ Level 3 personal trainer
personal training = personal trainer < fitness instruction ~ Level 3 personal trainer
Level 3 personal trainer = Level 3 personal training, Level 3 PT < Level 2 gym instructor
group exercise = exercise classes, fitness classes, group fitness, exercise to music, teach fitness classes < fitness instruction
yoga teaching = yoga teacher, yoga instructor, teach yoga, yoga classes ~ pilates teaching
pilates teaching = pilates, pilates instructor, pilates teacher
spa therapy = spa therapist, spa treatments
casino work = casino, gaming floor ~ croupier
croupier = casino dealer < casino work ~ dealer licence
dealer licence = casino dealer licence
cruise ship work = cruise ship, shipboard hospitality < hospitality work
guest relations = guest services, guest experience, guest relations officer < customer service, hospitality work ~ guest satisfaction, guest complaints
guest satisfaction = guest satisfaction scores
guest complaints = handle guest complaints, resolve guest complaints < customer complaints
upselling = up-selling, upsold ~ cross-selling
tip handling = tip distribution, tip pooling ~ tronc
tronc < tip handling
licensing law = Licensing Act 2003, licensing legislation ~ Challenge 25, responsible alcohol service
Challenge 25 = Think 25 < responsible alcohol service
responsible alcohol service = responsible service of alcohol, responsible alcohol sales
rota planning = staff rotas, rota writing, write rotas, plan rotas, weekly rota, create rotas, prepare rotas, manage rotas, staff scheduling, schedule staff, staff rostering, prepare rosters, rostering, create staff schedules, write staff schedules ~ labour cost control, workforce planning
fire safety in hotels = fire safety, fire safety procedures, fire evacuation, fire drills ~ fire warden training, fire risk assessment
fire risk assessment < risk assessment
Toast POS < point of sale ~ Square POS
Square POS = Square point of sale < point of sale ~ Lightspeed
Lightspeed! = Lightspeed POS < point of sale
customer seating plans = seating plans, table plans
`;
