/** Skills of this family, in the form that entries.ts explains. */
export const DESIGN = `
graphic design = graphic designer, graphics design < visual design ~ Adobe Photoshop, Adobe Illustrator
visual design = visual designer, visual communication
Adobe Photoshop = Photoshop < photo retouching ~ Affinity Photo, GIMP
Affinity Photo < photo retouching
GIMP! < photo retouching
vector graphics = vector illustration, vector artwork, vector drawing, vector graphics software
Adobe Illustrator = Illustrator! < vector graphics ~ Affinity Designer, CorelDRAW
Affinity Designer < vector graphics
CorelDRAW = Corel Draw, CorelDraw Graphics Suite < vector graphics
Adobe InDesign = InDesign < desktop publishing ~ QuarkXPress
QuarkXPress = Quark Xpress < desktop publishing
desktop publishing = DTP!, page layout ~ typesetting
typesetting = typeset, typesetter
Adobe Creative Suite = Adobe Creative Cloud, Creative Suite, Creative Cloud, Adobe CC, Adobe Suite, Adobe CS ~ Adobe Photoshop, Adobe Illustrator, Adobe InDesign
Adobe After Effects = After Effects < motion graphics
motion graphics = motion design, motion designer
Adobe Premiere = Premiere Pro, Adobe Premiere Pro < video editing ~ Final Cut Pro, DaVinci Resolve
Final Cut Pro = Final Cut < video editing ~ DaVinci Resolve
DaVinci Resolve = Da Vinci Resolve < video editing
Avid Media Composer = Avid! < video editing ~ Adobe Premiere
video editing = video editor, edit videos, edit video, film editing, film editor
CapCut < video editing
colour grading = color grading, colour correction, color correction, colourist for film
Canva design = Canva
typography = typographic design, typographer
lettering = hand lettering, calligraphy
brand identity = brand identities, corporate identity, visual identity, branding design < graphic design ~ brand guidelines, logo design
brand guidelines = brand guideline, brand book
logo design = design logos, logo designer, logos < graphic design
book illustration = illustrator work, draw illustrations, book illustrator, children's book illustration ~ digital illustration
digital illustration = digital illustrator, illustrate digitally ~ Procreate, technical illustration
Procreate < digital illustration
infographics = infographic, infographic design < graphic design ~ data visualisation
packaging design = design packaging, packaging designer, pack design < graphic design
print production = print management, print buying ~ prepress
prepress = pre-press, print-ready artwork, print-ready files < print production ~ artworking
artworking = artworker, artwork production, production artwork
colour theory = color theory
UX design = user experience design, UX!, UX designer, user experience, experience design ~ UI design, interaction design, user research
interaction design = interaction designer < UX design
UI design = user interface design, UI!, UI designer, interface design ~ visual design
design systems = design system, component libraries, component library ~ style guides
style guides = style guide, house style
user journeys = user journey, user flows, user flow ~ journey mapping
journey mapping = customer journey maps, customer journey mapping, user journey mapping, user journey maps, journey maps, customer journeys
personas = user personas, customer personas, buyer personas
information architecture = site maps, sitemaps ~ card sorting
card sorting = card sort, card sorts < information architecture
heuristic evaluation = usability audits, heuristic evaluations, heuristic review
design thinking ~ design sprints
design sprints = design sprint < design thinking ~ ideation workshops
ideation workshops = ideation sessions, ideation
service design = service designer ~ service blueprints
service blueprints = service blueprint, service blueprinting < service design
product design = product designer ~ UX design, industrial design
industrial design = industrial designer ~ product design engineering
mood boards = moodboards, mood board
storyboarding = storyboards, storyboard
photography = photographer, take photographs ~ product photography
product photography = photograph products, product photographer < photography ~ photo shoots
photo shoots = photoshoots, photo shoot
photo retouching = retouching, retouch photos, retouch images, image editing, photo editing, photo manipulation ~ Adobe Lightroom
Adobe Lightroom = Lightroom < photo retouching
videography = videographer, camera operation, film videos, shoot video, shoot videos ~ video production, video editing
video production = produce videos, video producer
drone operation = drone pilot, drone flying, fly drones, UAV pilot, drone operator ~ drone filming, CAA drone licence
drone filming = drone photography, aerial photography, aerial filming < drone operation
CAA drone licence = CAA operator ID, drone licence ~ Part 107 certificate
Part 107 certificate = Part 107, FAA Part 107
sound recording = record sound, sound recordist, location sound ~ audio editing
audio editing = edit audio, sound editing, sound editor, audio editor ~ Pro Tools, Adobe Audition
digital audio workstations = digital audio workstation, DAW!, DAWs!, DAW software
Pro Tools = ProTools < digital audio workstations, audio editing ~ Logic Pro
Adobe Audition < digital audio workstations, audio editing ~ Audacity
Audacity! < audio editing
sound engineering = sound engineer, audio engineer, audio engineering, live sound, sound mixing
podcast production = podcasts, podcast editing, produce podcasts, podcasting
animation = animator ~ 2D animation, 3D animation
2D animation = 2D animator < animation ~ 3D animation
3D animation = 3D animator < animation ~ Blender, Maya
Blender! < 3D modelling ~ Maya
Maya! = Autodesk Maya < 3D modelling ~ 3ds Max
3D modelling = 3D modeling, 3D modeller, 3D models ~ 3ds Max, Cinema 4D, Rhino
3ds Max = 3D Studio Max, 3dsMax, 3D Max < 3D modelling ~ Cinema 4D
Cinema 4D = C4D! < 3D modelling
Rhino! = Rhino 3D, Rhinoceros 3D < 3D modelling ~ SketchUp
ZBrush < 3D modelling
3D rendering = 3D renders, 3D visualisation, 3D visualization ~ V-Ray, architectural visualisation
architectural visualisation = architectural visualization < 3D rendering
V-Ray = VRay < 3D rendering ~ 3ds Max
visual effects = VFX! ~ Nuke
Nuke! = Foundry Nuke < visual effects
interior design = interior designer ~ space planning
space planning = plan spaces
architecture of buildings = qualified architect, registered architect, project architect, architectural practice, architectural design, architectural designer, building design ~ building architecture
building architecture = ARB registration, ARB registered, Architects Registration Board < architecture of buildings ~ RIBA chartered
RIBA chartered = RIBA!, RIBA Part 3, Royal Institute of British Architects < architecture of buildings
architectural drawings = architectural technician, architectural technologist, building drawings < technical drawings ~ AutoCAD, Revit
SketchUp = Sketch Up, Google SketchUp < 3D modelling ~ Revit, AutoCAD
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
copywriting in advertising = advertising copy, write adverts, advertising copywriter < copywriting
content design = content designer ~ UX writing
UX writing = UX writer, microcopy < content design
technical illustration = technical illustrator
web design = web designer, website design, design websites ~ Webflow, UI design
website builders = website builder, site builders
Webflow < website builders ~ Squarespace, Wix
Squarespace < website builders ~ Wix
Wix! < website builders
Framer! < website builders ~ Webflow
email templates = HTML emails, email design, design email templates, HTML email
editorial work = sub-editing, sub-editor, editorial assistant, copy-fitting ~ copy editing
news journalism = journalist, news reporter, news reporting, write news, journalism ~ NCTJ diploma
NCTJ diploma = NCTJ!, NCTJ qualified
feature writing = feature writer, write features, feature articles ~ news journalism
broadcasting = broadcaster ~ radio presenting, television production
radio presenting = radio presenter, radio host < broadcasting ~ radio production
radio production = radio producer, produce radio < broadcasting
television production = TV production, television producer, TV producer < broadcasting
scriptwriting = screenwriting, scriptwriter, screenwriter, write scripts for film < creative writing
creative writing = fiction writing, creative writer
stage management = stage manager
lighting design = lighting designer, stage lighting
set design = set designer ~ set building
set building = build sets, set construction, scenic carpentry
music production = music producer, produce music ~ Ableton, Logic Pro
Ableton = Ableton Live < digital audio workstations, music production ~ Logic Pro
Logic Pro = Logic Pro X < digital audio workstations, music production
book publishing = publishing house ~ commissioning editor
commissioning editor = commission books
museum collections = collections management, collections care, museum collection ~ curation
curation = curator, curate exhibitions
conservation of objects = object conservation, art conservation, conserve artefacts
pottery = ceramics, ceramicist, potter's wheel ~ crafts teaching
crafts teaching = teach crafts, craft workshops, teach pottery, arts and crafts sessions
floristry = florist, flower arranging, floral design
augmented reality = AR apps < mixed reality ~ virtual reality
virtual reality = VR! < mixed reality
mixed reality = extended reality, XR! ~ virtual reality
graphic facilitation = visual facilitation, graphic recording
image licensing = stock photography, picture research`;
