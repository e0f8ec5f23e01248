/** Skills of this family, in the form that entries.ts explains. */
export const DESIGN = `
graphic design = graphic designer, visual design
Adobe Photoshop = Photoshop
Adobe Illustrator = Illustrator!
Adobe InDesign = InDesign
Adobe Creative Suite = Adobe Creative Cloud, Creative Suite
Adobe After Effects = After Effects, motion graphics
Adobe Premiere = Premiere Pro, Final Cut, DaVinci Resolve, video editing
Canva design = Canva
typography
brand identity = brand guidelines, logo design
book illustration = illustrator work, drawing illustrations
packaging design
print production = prepress, print-ready artwork
UX design = user experience design, UX!, interaction design
UI design = user interface design, UI!
design systems = component libraries, style guides
user journeys = journey mapping, customer journey maps
personas = user personas
information architecture = card sorting, site maps
heuristic evaluation = usability audits
design thinking = design sprints, ideation workshops
service design = service blueprints
product photography = photography, photographer
photo retouching = image editing, Lightroom
videography = camera operation, filming
sound recording = audio editing, Pro Tools
podcast production = podcasts
animation = 2D animation, 3D animation, Blender, Maya!
3D modelling = 3ds Max, Cinema 4D, Rhino!
interior design = interior designer, space planning
building architecture = ARB registration, RIBA!
SketchUp
landscape architecture
fashion design = pattern cutting, garment construction
jewellery making = goldsmithing
exhibition design = stand design
art direction = art director, creative direction
copywriting in advertising = advertising copy
content design = UX writing, microcopy
technical illustration
web design = web designer, Webflow
email templates = HTML emails
editorial work = sub-editing
news journalism = journalist, NCTJ!
broadcasting = radio presenting, television production
scriptwriting = screenwriting
stage management = stage manager
lighting design = stage lighting
set design = set building
music production = Ableton, Logic Pro
book publishing = commissioning editor
museum collections = curation, curator, conservation of objects
crafts teaching = pottery, ceramics`;
