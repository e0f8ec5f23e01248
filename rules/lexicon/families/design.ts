/** Skills of this family, in the form that entries.ts explains. */
export const DESIGN = `
graphic design = graphic designer, graphics design ~ visual design, Adobe Photoshop, Adobe Illustrator
visual design = visual designer, visual communication
Adobe Photoshop = Photoshop ~ Affinity Photo, GIMP, photo retouching
Affinity Photo
GIMP!
Adobe Illustrator = Illustrator! ~ Affinity Designer, CorelDRAW
Affinity Designer
CorelDRAW = Corel Draw, CorelDraw Graphics Suite
Adobe InDesign = InDesign ~ QuarkXPress, desktop publishing
QuarkXPress = Quark Xpress
desktop publishing = DTP!, page layout ~ typesetting
typesetting = typeset, typesetter
Adobe Creative Suite = Adobe Creative Cloud, Creative Suite, Creative Cloud, Adobe CC, Adobe Suite, Adobe CS ~ Adobe Photoshop, Adobe Illustrator, Adobe InDesign
Adobe After Effects = After Effects ~ motion graphics
motion graphics = motion design, motion designer
Adobe Premiere = Premiere Pro, Adobe Premiere Pro ~ Final Cut Pro, DaVinci Resolve, video editing
Final Cut Pro = Final Cut ~ DaVinci Resolve, video editing
DaVinci Resolve = Da Vinci Resolve ~ video editing
Avid Media Composer = Avid! ~ Adobe Premiere, video editing
video editing = video editor, edit videos, edit video, film editing, film editor
CapCut ~ video editing
colour grading = color grading, colour correction, color correction, colourist for film
Canva design = Canva
typography = typographic design, typographer
lettering = hand lettering, calligraphy
brand identity = brand identities, corporate identity, visual identity, branding design ~ brand guidelines, logo design
brand guidelines = brand guideline, brand book
logo design = design logos, logo designer, logos
book illustration = illustrator work, draw illustrations, book illustrator, children's book illustration ~ digital illustration
digital illustration = digital illustrator, illustrate digitally ~ Procreate, technical illustration
Procreate
infographics = infographic, infographic design ~ data visualisation
packaging design = design packaging, packaging designer, pack design
print production = print management, print buying ~ prepress
prepress = pre-press, print-ready artwork, print-ready files ~ artworking
artworking = artworker, artwork production, production artwork
colour theory = color theory
UX design = user experience design, UX!, UX designer, user experience, experience design ~ UI design, interaction design, user research
interaction design = interaction designer
UI design = user interface design, UI!, UI designer, interface design ~ visual design
design systems = design system, component libraries, component library ~ style guides
style guides = style guide, house style
user journeys = user journey, user flows, user flow ~ journey mapping
journey mapping = customer journey maps, customer journey mapping, user journey mapping, user journey maps, journey maps, customer journeys
personas = user personas, customer personas, buyer personas
information architecture = site maps, sitemaps ~ card sorting
card sorting = card sort, card sorts
heuristic evaluation = usability audits, heuristic evaluations, heuristic review
design thinking ~ design sprints
design sprints = design sprint ~ ideation workshops
ideation workshops = ideation sessions, ideation
service design = service designer ~ service blueprints
service blueprints = service blueprint, service blueprinting
product design = product designer ~ UX design, industrial design
industrial design = industrial designer ~ product design engineering
mood boards = moodboards, mood board
storyboarding = storyboards, storyboard
photography = photographer, take photographs ~ product photography
product photography = photograph products, product photographer ~ photo shoots
photo shoots = photoshoots, photo shoot
photo retouching = retouching, retouch photos, retouch images, image editing, photo editing, photo manipulation ~ Adobe Lightroom
Adobe Lightroom = Lightroom
videography = videographer, camera operation, film videos, shoot video, shoot videos ~ video production, video editing
video production = produce videos, video producer
drone operation = drone pilot, drone flying, fly drones, UAV pilot, drone operator ~ drone filming, CAA drone licence
drone filming = drone photography, aerial photography, aerial filming
CAA drone licence = CAA operator ID, drone licence ~ Part 107 certificate
Part 107 certificate = Part 107, FAA Part 107
sound recording = record sound, sound recordist, location sound ~ audio editing
audio editing = edit audio, sound editing, sound editor, audio editor ~ Pro Tools, Adobe Audition
Pro Tools = ProTools ~ Logic Pro
Adobe Audition ~ Audacity
Audacity!
sound engineering = sound engineer, audio engineer, audio engineering, live sound, sound mixing
podcast production = podcasts, podcast editing, produce podcasts, podcasting
animation = animator ~ 2D animation, 3D animation
2D animation = 2D animator ~ 3D animation
3D animation = 3D animator ~ Blender, Maya
Blender! ~ Maya, 3D modelling
Maya! = Autodesk Maya ~ 3ds Max, 3D modelling
3D modelling = 3D modeling, 3D modeller, 3D models ~ 3ds Max, Cinema 4D, Rhino
3ds Max = 3D Studio Max, 3dsMax, 3D Max ~ Cinema 4D
Cinema 4D = C4D!
Rhino! = Rhino 3D, Rhinoceros 3D ~ SketchUp
ZBrush ~ 3D modelling
3D rendering = 3D renders, 3D visualisation, 3D visualization ~ V-Ray, architectural visualisation
architectural visualisation = architectural visualization
V-Ray = VRay ~ 3ds Max
visual effects = VFX! ~ Nuke
Nuke! = Foundry Nuke
interior design = interior designer ~ space planning
space planning = plan spaces
architecture of buildings = qualified architect, registered architect, project architect, architectural practice, architectural design, architectural designer, building design ~ building architecture
building architecture = ARB registration, ARB registered, Architects Registration Board ~ RIBA chartered
RIBA chartered = RIBA!, RIBA Part 3, Royal Institute of British Architects
architectural drawings = architectural technician, architectural technologist, building drawings ~ AutoCAD, Revit
SketchUp = Sketch Up, Google SketchUp ~ Revit, AutoCAD
landscape architecture = landscape architect, landscape design, landscape designer
fashion design = fashion designer, design clothing ~ pattern cutting, garment construction
pattern cutting = pattern cutter, pattern making, cut patterns
garment construction = sew garments, make garments, sewing garments
textile design = textile designer, surface pattern design, print design for textiles
jewellery making = jeweller, jewelry making, jewellery design, make jewellery ~ goldsmithing
goldsmithing = goldsmith, silversmith
exhibition design = stand design, exhibition stands, exhibition designer
art direction = art director ~ creative direction
creative direction = creative director
copywriting in advertising = advertising copy, write adverts, advertising copywriter ~ copywriting
content design = content designer ~ UX writing
UX writing = UX writer, microcopy
technical illustration = technical illustrator
web design = web designer, website design, design websites ~ Webflow, UI design
Webflow ~ Squarespace, Wix
Squarespace ~ Wix
Wix!
Framer! ~ Webflow
email templates = HTML emails, email design, design email templates, HTML email
editorial work = sub-editing, sub-editor, editorial assistant, copy-fitting ~ copy editing
news journalism = journalist, news reporter, news reporting, write news, journalism ~ NCTJ diploma
NCTJ diploma = NCTJ!, NCTJ qualified
feature writing = feature writer, write features, feature articles ~ news journalism
broadcasting = broadcaster ~ radio presenting, television production
radio presenting = radio presenter, radio host ~ radio production
radio production = radio producer, produce radio
television production = TV production, television producer, TV producer
scriptwriting = screenwriting, scriptwriter, screenwriter, write scripts for film
creative writing = fiction writing, creative writer
stage management = stage manager
lighting design = lighting designer, stage lighting
set design = set designer ~ set building
set building = build sets, set construction, scenic carpentry
music production = music producer, produce music ~ Ableton, Logic Pro
Ableton = Ableton Live ~ Logic Pro
Logic Pro = Logic Pro X
book publishing = publishing house ~ commissioning editor
commissioning editor = commission books
museum collections = collections management, collections care, museum collection ~ curation
curation = curator, curate exhibitions
conservation of objects = object conservation, art conservation, conserve artefacts
pottery = ceramics, ceramicist, potter's wheel ~ crafts teaching
crafts teaching = teach crafts, craft workshops, teach pottery, arts and crafts sessions
floristry = florist, flower arranging, floral design
augmented reality = AR apps ~ virtual reality, mixed reality
virtual reality = VR!
mixed reality = extended reality, XR! ~ virtual reality
graphic facilitation = visual facilitation, graphic recording
image licensing = stock photography, picture research`;
