/** Skills of this family, in the form that entries.ts explains. */
export const ENGINEERING = `
CNC milling = CNC mill, CNC mills, CNC miller, machining centres, machining centers, vertical machining centre, vertical machining center, VMC! ~ CNC turning, milling machines
milling machines = milling machine
CNC turning = CNC lathes, CNC lathe, CNC turner, turning centres, turning centers ~ lathe operation
lathe operation = lathes, lathe operator, operate lathes
CNC programming = CNC programmer, program CNC machines, programme CNC machines ~ Mastercam, Siemens NX CAM, Fanuc controls, Heidenhain controls, G-code
G-code = G and M codes, G-codes and M-codes
Mastercam ~ Siemens NX CAM, Edgecam, hyperMILL
Siemens NX CAM = NX CAM
Edgecam
hyperMILL
Fanuc controls = Fanuc, Fanuc CNC ~ Heidenhain controls, Siemens Sinumerik, Mazatrol, Haas controls
Heidenhain controls = Heidenhain ~ Siemens Sinumerik, Mazatrol, Haas controls
Siemens Sinumerik = Sinumerik, Siemens 840D ~ Mazatrol
Mazatrol = Mazak controls ~ Haas controls
Haas controls = Haas CNC, Haas machines
manual machining = manual machinist, conventional machining, manual machines ~ manual turning, manual milling, CNC machining
manual turning = manual lathes, manual lathe, centre lathe, center lathe ~ lathe operation, CNC turning
manual milling = manual mill, manual milling machine ~ milling machines, CNC milling
precision grinding = grinding machines, machine grinding, grinder operator ~ surface grinding, cylindrical grinding
surface grinding = surface grinder ~ cylindrical grinding
cylindrical grinding = cylindrical grinder
EDM machining = EDM!, electrical discharge machining, electro-discharge machining, spark erosion, spark eroder ~ wire EDM
wire EDM = wire erosion, wire eroder
setting machines = machine setting, machine setter, machine setup, machine set-up, set up machines, setter operator ~ tool setting, changeovers
tool setting = set tools, tool setter
changeovers = changeover, line changeovers, product changeovers ~ SMED
GD&T = geometric dimensioning and tolerancing, geometric dimensioning, geometric tolerancing, geometrical tolerancing ~ technical drawings
CMM operation = CMM!, CMM operator, CMM inspection, coordinate measuring machine, co-ordinate measuring machine, coordinate measuring machines, coordinate measuring ~ CMM programming
CMM programming = CMM programmer ~ PC-DMIS
PC-DMIS
metrology = dimensional metrology, precision measurement ~ measuring instruments, CMM operation
measuring instruments = precision measuring equipment, precision measuring instruments, precision measuring tools, measuring equipment, measuring tools ~ micrometers, calipers
micrometers = micrometer ~ calipers
calipers = callipers, vernier calipers, vernier callipers, verniers
first article inspection = FAI!, first article inspections ~ AS9102
AS9102 = AS 9102
quality inspection = quality inspector, quality inspections, product inspection, inspect products, inspect parts, inspect finished products ~ quality control, incoming inspection, visual inspection
incoming inspection = receiving inspection, goods-in inspection, incoming goods inspection ~ goods inspection
visual inspection = visually inspect, visual checks, visual inspections
quality control = QC!, quality checks, quality controller ~ in-process checks, quality assurance
in-process checks = in-process inspection, in-process quality checks, in-process testing
quality assurance = QA! ~ quality engineering
quality engineering = quality engineer
quality management systems = quality management system, quality management, QMS! ~ ISO 9001, quality assurance
ISO 9001 = ISO9001 ~ IATF 16949, AS9100, ISO 13485
IATF 16949 = IATF16949, TS 16949
AS9100 = AS 9100 ~ AS9102
ISO 13485 = ISO13485 ~ medical device manufacturing
medical device manufacturing = medical devices, medical device
environmental management systems = environmental management system, environmental management ~ ISO 14001
ISO 14001 = ISO14001
ISO 45001 = ISO45001 ~ OHSAS 18001, health and safety
OHSAS 18001 = OHSAS18001
corrective actions = corrective action, CAPA, corrective and preventive actions, corrective and preventive action ~ root cause analysis, 8D
8D = 8D reports, 8D problem solving, eight disciplines
root cause analysis = RCA!, root causes, root cause, root cause investigation ~ five whys, fishbone diagrams
five whys = 5 whys
fishbone diagrams = fishbone diagram, Ishikawa
FMEA = failure mode and effects analysis, failure modes and effects analysis, failure mode effects analysis, failure mode analysis ~ PFMEA, DFMEA
PFMEA = process FMEA ~ DFMEA
DFMEA = design FMEA
statistical process control = SPC! ~ control charts
control charts
Green Belt! ~ Black Belt, Yellow Belt, six sigma
Black Belt! ~ six sigma
Yellow Belt! ~ six sigma
lean manufacturing = Lean!, lean production, lean principles, lean methodology, lean methodologies, lean tools, lean techniques, lean management, lean thinking ~ value stream mapping, SMED, just in time, continuous improvement
value stream mapping = value stream maps, VSM!
SMED! = single minute exchange of dies, quick changeover
just in time = JIT!, just-in-time manufacturing
kanban systems in production = kanban cards, kanban replenishment ~ just in time
OEE! = overall equipment effectiveness
poka-yoke = mistake proofing, error proofing ~ lean manufacturing
total productive maintenance = TPM! ~ autonomous maintenance
autonomous maintenance
production planning = production planner, plan production, planning of production ~ production scheduling, MRP, capacity planning
production scheduling = schedule production, production schedules, production scheduler
MRP! = material requirements planning, materials requirements planning, MRP II
capacity planning
production supervision = production supervisor, supervise production, production line supervisor, production shift supervisor, production shift leader, production team leader, shift supervisor in production ~ line leader, production management
line leader = line lead
production management = production manager, manufacturing manager, manufacturing management
production work = production operative, production operator, production worker, factory operative, factory worker, factory work, production line work, work on a production line, production line operative ~ machine operation, assembly work
machine operation = machine operator, operate machinery, operating machines, machine operating, machine operative, run machines
assembly work = assembler, assembly operative, assembly operator, assembly line, product assembly, assemble products, assemble parts, assemble components ~ mechanical assembly, electronics assembly
mechanical assembly = mechanical assembler, assemble mechanical components, assemble mechanical parts, mechanical assembly fitter
electronics assembly = electronic assembly, electronics assembler, assemble electronic components ~ PCB assembly, SMT, IPC-A-610, soldering electronics
PCB assembly = printed circuit board assembly, assemble PCBs, PCBA!
SMT! = surface mount technology, surface-mount, surface mount assembly ~ PCB assembly
IPC-A-610 = IPC 610, IPC610 ~ J-STD-001
J-STD-001 = J-STD
wiring looms = cable assemblies, wire harnesses, wiring harness, wiring harnesses, cable harnesses, cable looms, wiring loom ~ electronics assembly
soldering electronics = hand soldering, PCB soldering, solder components, solder electronic components, solder circuit boards ~ soldering, PCB rework
PCB rework = rework of circuit boards, circuit board repair, board-level repair
injection moulding = injection molding, injection moulder, injection molder, injection moulding machines, injection molding machines ~ mould setting
mould setting = mold setting, mould changes, mold changes, mould setter
extrusion = extruders, extrude plastics
blow moulding = blow molding ~ injection moulding
die casting = pressure die casting ~ foundry work
foundry work = foundry, sand casting, metal casting
heat treatment = heat treating
electroplating = metal plating ~ anodising
anodising = anodise, anodized aluminium
deburring = deburr, burr removal
sheet metal work = sheet metal, sheet metal worker, sheet metal fabrication, sheetmetal ~ press brake, metal fabrication
press brake = brake press, metal folding, press brake operator
metal fabrication = metal fabricator, steel fabrication, steel fabricator, fabricate steel, fabricate metal, structural fabrication ~ welding
TIG! = GTAW!, tungsten inert gas ~ welding
coded welding = coded welder, coded welds ~ AWS D1.1, welding certification
welding certification = welding certificates, welder certification, certified welder, ASME IX, ISO 9606
AWS D1.1 = D1.1
laser cutting = laser cutter, laser cutters ~ plasma cutting
plasma cutting = plasma cutter
waterjet cutting = water jet cutting, waterjet ~ laser cutting
robot programming = program robots, programme robots, robot programmer ~ industrial robots, FANUC robots, KUKA, ABB robots
industrial robots = industrial robot, robotic cells, robot cells ~ robotics
robotics ~ robot programming
FANUC robots = FANUC robot ~ KUKA, ABB robots
KUKA = KUKA robots ~ ABB robots
ABB robots = ABB robot, ABB robotics
cobots = collaborative robots, Universal Robots ~ industrial robots
SCADA ~ HMI, process control systems
HMI! = human-machine interface, human-machine interfaces, operator panels
process control systems = process control system, process control ~ DCS
DCS! = distributed control system, distributed control systems ~ SCADA
Siemens TIA Portal = TIA Portal ~ Siemens S7, Allen-Bradley, CODESYS
Siemens S7 = S7-1500, S7-300, S7-1200, Simatic Step 7, Simatic S7, Siemens Step 7 ~ Allen-Bradley
Allen-Bradley = Allen Bradley PLCs, Rockwell Automation ~ RSLogix, CODESYS
RSLogix = RSLogix 5000, RSLogix 500, Studio 5000
CODESYS ~ TwinCAT
TwinCAT = Beckhoff
ladder logic = ladder diagrams ~ PLC programming
industrial electrical maintenance = industrial electrician, maintenance electrician, electrical maintenance engineer, electrical maintenance technician, electrical fault finding on machines ~ electrical maintenance, fault finding
mechanical maintenance = mechanical fitter, maintenance fitter, mechanical fitting, millwright, maintenance mechanic, industrial mechanic, mechanical repairs, mechanical maintenance engineer ~ preventive maintenance
multi-skilled maintenance = multi-skilled maintenance engineer, multi-skilled engineer, multi-skilled maintenance technician, electro-mechanical maintenance, electromechanical maintenance ~ mechanical maintenance, industrial electrical maintenance
machine maintenance = equipment maintenance, maintain machinery, maintain machines, maintenance of machinery, maintenance of machines, maintain equipment, machinery maintenance ~ mechanical maintenance, preventive maintenance
hydraulics = hydraulic systems, hydraulic equipment ~ pneumatics
pneumatics = pneumatic systems, pneumatic equipment
predictive maintenance = predictive maintenance techniques ~ vibration analysis, condition monitoring
condition monitoring = condition-based maintenance, condition based monitoring ~ vibration analysis
vibration analysis = vibration monitoring
gearboxes = gearbox ~ mechanical maintenance
servo motors = servo drives, servomotors ~ motor control
conveyors = conveyor systems, conveyor belts, conveyor maintenance
CMMS = maintenance management system, computerised maintenance management system, computerized maintenance management system ~ IBM Maximo, CAFM
IBM Maximo = Maximo
CAFM! = CAFM system
instrumentation and control = control and instrumentation, instrumentation & control, control & instrumentation, C&I!, E&I!, EC&I! ~ instrumentation
instrumentation = instrument technician, instrumentation technician, process instrumentation ~ calibration of instruments
calibration of instruments = instrument calibration, instrument calibrations, calibrate instruments, calibrate equipment, equipment calibration, calibration of equipment, calibrate measuring equipment, calibration checks, calibration technician ~ metrology
boiler operation = boiler operator, operate boilers, industrial boilers, steam boilers ~ boilers
compressors = compressed air, air compressors, compressed air systems
pressure systems = PSSR!, pressure vessels ~ boiler operation
packaging machinery = packaging machines, packaging lines, packing lines, packing machines, packaging equipment
food manufacturing = food production, food factory, food processing, food production operative
pharmaceutical manufacturing = pharmaceutical production, pharma manufacturing ~ GMP, cleanroom
GMP! = good manufacturing practice, good manufacturing practices, cGMP!, GMP compliance, GMP regulations
cleanroom = cleanrooms, clean room environment, clean room work, clean-room working ~ GMP
textile production = textile manufacturing, garment production, garment manufacturing ~ industrial sewing
industrial sewing = sewing machinist, industrial sewing machines, sewing machines, sewing machine operator
woodworking machinery = wood machinist, wood machining, woodworking machines ~ CNC router, spindle moulder
CNC router = CNC routers, CNC routing
spindle moulder = spindle moulding
printing press operation = printing presses, press operator, print machine operator, printing machines ~ offset printing, flexographic printing, digital printing
offset printing = litho printing, lithographic printing, offset press, offset lithography ~ flexographic printing
flexographic printing = flexo printing, flexography, flexo
digital printing = digital print, digital presses
screen printing = silk screen printing, screen printer
mechanical engineering = mechanical engineer ~ mechanical design
mechanical design = mechanical design engineer, design mechanical components, mechanical CAD design ~ product design engineering
product design engineering = product design engineer
CAD! = computer-aided design, CAD software, CAD packages, CAD drawings, CAD models ~ AutoCAD, SolidWorks, Autodesk Inventor, technical drawings
CAM! = computer-aided manufacturing, computer-aided manufacture ~ Mastercam, CNC programming
AutoCAD = Auto CAD ~ SolidWorks, Revit
SolidWorks = Solid Works ~ Autodesk Inventor, CATIA, Creo, Siemens NX, Solid Edge
Solid Edge ~ Autodesk Inventor
Autodesk Inventor = Inventor!, Autodesk Inventor Professional ~ CAD
Fusion 360 = Autodesk Fusion ~ SolidWorks, Autodesk Inventor
CATIA = CATIA V5, CATIA V6 ~ Siemens NX, Creo, CAD
Siemens NX = NX!, Unigraphics ~ Creo, CAD
Creo = PTC Creo, Creo Parametric, Pro Engineer, Pro/ENGINEER ~ CAD
BIM! = building information modelling, building information modeling ~ Revit, Navisworks
Revit = Autodesk Revit ~ Navisworks, ArchiCAD
Navisworks
ArchiCAD
MicroStation ~ AutoCAD
EPLAN ~ AutoCAD Electrical, wiring diagrams
AutoCAD Electrical ~ AutoCAD
finite element analysis = FEA!, finite element modelling, finite element modeling, finite element method ~ ANSYS, Abaqus, stress analysis
ANSYS ~ Abaqus
Abaqus
stress analysis = stress engineer ~ structural analysis
structural analysis ~ structural engineering
computational fluid dynamics = CFD!, CFD analysis, CFD modelling ~ OpenFOAM, ANSYS
OpenFOAM
thermodynamics ~ heat transfer
heat transfer = thermal analysis
fluid mechanics ~ computational fluid dynamics
prototyping in engineering = build prototypes, prototype building, rapid prototyping, prototype parts ~ 3D printing
3D printing = additive manufacturing, 3D printers, 3D printer, 3D-printed parts
MATLAB ~ Simulink
Simulink
LabVIEW ~ MATLAB
embedded systems = embedded system, embedded software, embedded software engineer, embedded engineer ~ embedded C, microcontrollers, firmware
embedded C ~ C programming
microcontrollers = microcontroller, MCU!, MCUs ~ Arduino, STM32
STM32
Arduino ~ Raspberry Pi
Raspberry Pi
firmware = firmware development, firmware engineer
real-time operating systems = RTOS, FreeRTOS, real-time operating system ~ embedded systems
electronics design = electronic design, electronics engineer, electronic engineering, electronics engineering ~ circuit design, PCB design
PCB design = PCB layout, printed circuit board design, PCB designer ~ Altium, circuit design, schematic capture
Altium = Altium Designer ~ KiCad
KiCad
circuit design = design circuits, electronic circuit design, analogue circuit design, analog circuit design ~ SPICE simulation
schematic capture
SPICE simulation = SPICE! ~ LTspice, PSpice
LTspice ~ PSpice
PSpice
FPGA = FPGA design, field-programmable gate array ~ VHDL, Verilog
VHDL ~ Verilog
Verilog ~ SystemVerilog
SystemVerilog
oscilloscope = oscilloscopes ~ multimeter
multimeter = multimeters
power electronics = power converters, power electronic converters ~ inverters
inverters = inverter
electrical engineering = electrical engineer ~ power systems
electrical design = electrical design engineer, design electrical systems ~ electrical engineering
high voltage systems = high voltage, HV systems, HV networks ~ substations, HV switching
substations = substation
HV switching = high voltage switching
power systems = power system analysis, power systems engineer, electrical power systems ~ power distribution, grid connection
power distribution = electrical distribution, electricity distribution
grid connection = grid connections
signal processing = DSP!
RF engineering = RF engineer, radio frequency engineering, RF design ~ antenna design
antenna design = antennas
control engineering = controls engineer, control engineer, control systems engineer, controls engineering, control systems engineering ~ PLC programming
CAN bus = CANbus, CANopen ~ industrial networks
industrial networks = industrial communication networks, fieldbus ~ Profinet, Profibus, Modbus, EtherCAT, PLCs
Profinet ~ Profibus
Profibus ~ Modbus
Modbus
EtherCAT ~ Profinet
systems engineering = systems engineer ~ requirements engineering, MBSE
requirements engineering = requirements management ~ IBM DOORS
IBM DOORS = DOORS!, Rational DOORS
MBSE! = model-based systems engineering
functional safety ~ ISO 26262, IEC 61508
ISO 26262 = ISO26262 ~ IEC 61508
IEC 61508 = IEC61508
machine safety = machinery safety, machine guarding, safety of machinery ~ machinery directive, PUWER
machinery directive ~ CE marking
CE marking = CE mark, CE-marked
PUWER!
ATEX = explosive atmospheres ~ CompEx
CompEx
lockout tagout = LOTO!, lock out tag out, lock-off procedures
chartered engineer = CEng! ~ incorporated engineer, PE license
incorporated engineer = IEng!
PE license = licensed professional engineer, professional engineer license, professional engineer, licensed PE ~ EIT certification
EIT certification = engineer in training, EIT!, FE exam
civil engineering = civil engineer, civil works ~ structural engineering
structural engineering = structural engineer, structural design ~ Eurocodes
Eurocodes = Eurocode
geotechnical engineering = geotechnical engineer ~ ground investigation
ground investigation = soil investigation, site investigation, boreholes
highway engineering = highways engineer, highway engineer, highways design, highway design, road design ~ Civil 3D
Civil 3D = AutoCAD Civil 3D ~ AutoCAD
water engineering = water engineer ~ hydraulic modelling, wastewater treatment
hydraulic modelling = hydraulic modeling
wastewater treatment = wastewater, waste water treatment, sewage treatment, effluent treatment ~ water treatment
water treatment = water treatment plant
rail engineering = railway engineering, rail engineer ~ permanent way, PTS card
permanent way = track maintenance, P-way
PTS card = PTS certificate, Personal Track Safety, PTS certified
chemical engineering = chemical engineer ~ process engineering
process engineering = process engineer
P&ID drawings = P&ID, P&IDs, piping and instrumentation diagrams, piping and instrumentation diagram
HAZOP = hazard and operability, HAZOP studies ~ process safety
process safety = process safety management ~ COMAH
COMAH! = control of major accident hazards
oil and gas = oil & gas, oil and gas industry ~ offshore work
offshore work = offshore platforms, offshore rigs, offshore oil, work offshore ~ BOSIET
BOSIET! = basic offshore safety induction ~ FOET
FOET! = further offshore emergency training
nuclear industry = nuclear sector, nuclear power, nuclear power station ~ nuclear decommissioning
nuclear decommissioning
aerospace manufacturing = aircraft assembly, aircraft manufacturing ~ aircraft maintenance
aircraft maintenance = aircraft mechanic, aircraft technician, aircraft engineer, aviation maintenance ~ EASA Part 66, A&P license
EASA Part 66 = Part 66, Part-66 licence, aircraft maintenance licence, aircraft maintenance license ~ EASA B1, EASA B2
EASA B1 = B1 licence, B1 licensed engineer, B1 certifying engineer ~ EASA B2
EASA B2 = B2 licence, B2 licensed engineer, B2 certifying engineer
EASA Part 145 = Part 145 ~ aircraft maintenance
A&P license = A&P!, A&P certificate, airframe and powerplant
automotive manufacturing = vehicle assembly, automotive production, car manufacturing, vehicle manufacturing
shipbuilding = ship building, ship builder ~ marine fabrication
marine fabrication
wind turbine maintenance = wind turbines, wind turbine, wind turbine technician ~ GWO certificate
GWO certificate = GWO!, GWO training, Global Wind Organisation
battery technology = battery packs, battery systems, lithium-ion batteries, battery cells ~ battery management
battery management = battery management systems, battery management system
new product introduction = NPI! ~ APQP, PPAP, new product development
new product development = NPD!
APQP = advanced product quality planning ~ PPAP
PPAP = production part approval process
design for manufacture = design for manufacturing, design for manufacturability, DFM!, DFMA!, design for assembly ~ mechanical design
non-destructive testing = nondestructive testing, NDT!, NDE!, non destructive examination ~ ultrasonic testing, dye penetrant testing
ultrasonic testing = ultrasonic inspection
dye penetrant testing = dye penetrant, liquid penetrant testing ~ magnetic particle inspection
magnetic particle inspection = MPI!, magnetic particle testing
commissioning of plant = commission equipment, commissioning engineer, testing and commissioning, test and commission, commissioning of equipment, commission systems
technical documentation = technical documents, technical manuals ~ technical writing
technical writing = technical writer, technical author, technical authoring, write technical documentation, writing manuals, write technical documents
work instructions = work instruction, write work instructions ~ standard operating procedures
standard operating procedures = standard operating procedure, SOP
bill of materials = BOM, bills of materials, bills of material
engineering change control = engineering changes, engineering change requests, engineering change management ~ product lifecycle management
product lifecycle management = PLM!, product life cycle management ~ Teamcenter, Windchill
Teamcenter ~ Windchill
Windchill
Minitab ~ statistical process control`;
