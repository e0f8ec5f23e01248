/** The skills of this family of occupations, in the format described in entries.ts. */
export const DESIGN = `
graphic design < visual design ~ Adobe Photoshop, Adobe Illustrator
visual design = visual communication
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
typesetting = typesetter
Adobe Creative Suite = Adobe Creative Cloud, Creative Suite, Creative Cloud, Adobe CC, Adobe Suite, Adobe CS ~ Adobe Photoshop, Adobe Illustrator, Adobe InDesign
Adobe After Effects = After Effects < motion graphics
motion graphics = motion design
Adobe Premiere = Premiere Pro, Adobe Premiere Pro < video editing ~ Final Cut Pro, DaVinci Resolve
Final Cut Pro = Final Cut < video editing ~ DaVinci Resolve
DaVinci Resolve = Da Vinci Resolve < video editing
Avid Media Composer = Avid editing, Media Composer < video editing ~ Adobe Premiere
video editing = video editor, edit videos, film editing, film editor
CapCut < video editing
colour grading = color grading, colour correction, color correction, colourist for film
Canva design = Canva
typography = typographic design, typographer
hand lettering ~ calligraphy
calligraphy = calligrapher
brand identity = corporate identity, visual identity, branding design < graphic design ~ brand guidelines, logo design
brand guidelines = brand book
logo design = design logos, logos < graphic design
book illustration = illustrator work, draw illustrations, children's book illustration, freelance illustrator ~ digital illustration
digital illustration = illustrate digitally ~ Procreate, technical illustration
Procreate < digital illustration
infographics = infographic design < graphic design ~ data visualisation
packaging design = design packaging, pack design < graphic design
print production = print management, print buying ~ prepress
prepress = pre-press, print-ready artwork, print-ready files < print production ~ artworking
artworking = artwork production, production artwork
colour theory = color theory
UX design = user experience design, UX!, user experience ~ UI design, interaction design, user research
interaction design < UX design
UI design = user interface design, UI!, interface design ~ visual design
design systems = component libraries, UI design system, component-based design system ~ style guides
style guides = house style
user journeys = user flows ~ journey mapping
journey mapping = customer journey maps, user journey mapping, customer journeys
personas = user personas, customer personas, buyer personas
information architecture = site maps, sitemaps ~ card sorting
card sorting < information architecture
heuristic evaluation = usability audits, heuristic review
design thinking ~ design sprints
design sprints < design thinking ~ ideation workshops
ideation workshops = ideation sessions, ideation
service design ~ service blueprints
service blueprints < service design
product design ~ UX design, industrial design
industrial design ~ product design engineering
mood boards = moodboards
storyboarding
photography = photographer, take photographs ~ product photography
product photography = photograph products, product photographer < photography ~ photo shoots
photo shoots = photoshoots
photo retouching = retouching, retouch photos, retouch images, image editing, photo editing, photo manipulation ~ Adobe Lightroom
Adobe Lightroom = Lightroom < photo retouching
videography = videographer, camera operation, film videos, shoot video ~ video production, video editing
video production = produce videos, video producer
drone operation = drone pilot, drone flying, fly drones, UAV pilot ~ drone filming, CAA drone licence
drone filming = drone photography, aerial photography, aerial filming < drone operation
CAA drone licence = CAA operator ID, drone licence ~ Part 107 certificate
Part 107 certificate = Part 107, FAA Part 107
sound recording = record sound, sound recordist, location sound ~ audio editing
audio editing = edit audio, sound editing, sound editor, audio editor ~ Pro Tools, Adobe Audition
digital audio workstations = digital audio workstation, DAW software, DAW
Pro Tools = ProTools < digital audio workstations, audio editing ~ Logic Pro
Adobe Audition < digital audio workstations, audio editing ~ Audacity
Audacity! < audio editing
sound engineering = audio engineer, live sound, sound mixing
podcast production = podcasts, podcast editing, produce podcasts
animation = character animation, computer animation, animate characters, animation design ~ 2D animation, 3D animation
2D animation < animation ~ 3D animation
3D animation < animation ~ Blender, Maya
Blender! < 3D modelling ~ Maya
Maya! = Autodesk Maya < 3D modelling ~ 3ds Max
3D modelling ~ 3ds Max, Cinema 4D, Rhino
3ds Max = 3D Studio Max, 3dsMax, 3D Max < 3D modelling ~ Cinema 4D
Cinema 4D = C4D! < 3D modelling
Rhino! = Rhino 3D, Rhinoceros 3D < 3D modelling ~ SketchUp
ZBrush < 3D modelling
3D rendering = 3D visualisation, 3D visualization ~ V-Ray, architectural visualisation
architectural visualisation = architectural visualization < 3D rendering
V-Ray = VRay < 3D rendering ~ 3ds Max
visual effects = VFX! ~ Nuke
Nuke! = Foundry Nuke < visual effects
interior design ~ space planning
space planning = plan spaces
architecture of buildings = qualified architect, registered architect, project architect, architectural practice, architectural design, building design ~ building architecture
building architecture = ARB registration, ARB registered, Architects Registration Board < architecture of buildings ~ RIBA chartered
RIBA chartered = RIBA!, RIBA Part 3, Royal Institute of British Architects < architecture of buildings
architectural drawings = architectural technician, architectural technologist, building drawings < technical drawings ~ AutoCAD, Revit
SketchUp = Sketch Up, Google SketchUp < 3D modelling ~ Revit, AutoCAD
landscape architecture = landscape architect, landscape design
fashion design = design clothing ~ pattern cutting, garment construction
pattern cutting = pattern cutter, pattern making, cut patterns
garment construction = sew garments, make garments
textile design = surface pattern design, print design for textiles
jewellery making = jeweller, jewelry making, jewellery design, make jewellery ~ goldsmithing
goldsmithing = silversmith
exhibition design = stand design, exhibition stands
art direction = art director ~ creative direction
creative direction = creative director
copywriting in advertising = advertising copy, write adverts, advertising copywriter < copywriting
content design ~ UX writing
UX writing = UX writer, microcopy < content design
technical illustration
web design = website design, design websites ~ Webflow, UI design
website builders = website builder, site builders
Webflow < website builders ~ Squarespace, Wix
Squarespace < website builders ~ Wix
Wix! < website builders
Framer! < website builders ~ Webflow
email templates = HTML emails, email design, design email templates
editorial work = sub-editing, sub-editor, editorial assistant, copy-fitting ~ copy editing
news journalism = journalist, news reporter, write news, journalism! ~ NCTJ diploma
NCTJ diploma = NCTJ!, NCTJ qualified
feature writing = feature writer, write features, feature articles ~ news journalism
broadcasting ~ radio presenting, television production
radio presenting = radio host < broadcasting ~ radio production
radio production = radio producer, produce radio < broadcasting
television production = TV production, television producer, TV producer < broadcasting
scriptwriting = screenwriting, write scripts for film < creative writing
creative writing = fiction writing, creative writer
stage management
lighting design = stage lighting
set design ~ set building
set building = build sets, set construction, scenic carpentry
music production = music producer, produce music ~ Ableton, Logic Pro
Ableton = Ableton Live < digital audio workstations, music production ~ Logic Pro
Logic Pro = Logic Pro X < digital audio workstations, music production
book publishing = publishing house ~ commissioning editor
commissioning editor = commission books
museum collections = collections management, collections care ~ curation
curation = curate exhibitions
conservation of objects = object conservation, art conservation, conserve artefacts
pottery = ceramics, ceramicist, potter's wheel ~ crafts teaching
crafts teaching = teach crafts, craft workshops, teach pottery, arts and crafts sessions
floristry = florist, flower arranging, floral design
augmented reality = AR apps < mixed reality ~ virtual reality
virtual reality = VR! < mixed reality
mixed reality = extended reality, XR! ~ virtual reality
graphic facilitation = visual facilitation, graphic recording
image licensing = stock photography, picture research
`;
