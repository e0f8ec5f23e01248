/** The skills of this family of occupations, in the format described in entries.ts. */
export const ENGINEERING = `
CNC milling = CNC miller, machining centres, machining centers, vertical machining centre, vertical machining center, VMC! < CNC machining, milling machines ~ CNC turning
milling machines
CNC turning = CNC lathes, CNC turner, turning centres, turning centers < CNC machining, lathe operation
lathe operation = lathes, operate lathes
CNC programming = CNC programmer, program CNC machines, programme CNC machines ~ Mastercam, Siemens NX CAM, Fanuc controls, Heidenhain controls, G-code
G-code = G and M codes, G-codes and M-codes < CNC programming
Mastercam < CAM, CNC programming ~ Siemens NX CAM, Edgecam, hyperMILL
Siemens NX CAM = NX CAM < CAM, CNC programming
Edgecam < CAM, CNC programming
hyperMILL < CAM, CNC programming
CNC controls = CNC controllers, CNC control systems < CNC machining
Fanuc controls = Fanuc, Fanuc CNC < CNC controls ~ Heidenhain controls, Siemens Sinumerik, Mazatrol, Haas controls
Heidenhain controls = Heidenhain < CNC controls ~ Siemens Sinumerik, Mazatrol, Haas controls
Siemens Sinumerik = Sinumerik, Siemens 840D < CNC controls ~ Mazatrol
Mazatrol = Mazak controls < CNC controls ~ Haas controls
Haas controls = Haas CNC, Haas machines < CNC controls
manual machining = manual machinist, conventional machining ~ manual turning, manual milling, CNC machining
manual turning = manual lathes, centre lathe, center lathe < manual machining, lathe operation ~ CNC turning
manual milling = manual milling machine < manual machining, milling machines ~ CNC milling
precision grinding = grinding machines, machine grinding, grinder operator ~ surface grinding, cylindrical grinding
surface grinding = surface grinder < precision grinding ~ cylindrical grinding
cylindrical grinding = cylindrical grinder < precision grinding
EDM machining = EDM!, electrical discharge machining, electro-discharge machining, spark erosion, spark eroder ~ wire EDM
wire EDM = wire erosion, wire eroder < EDM machining
setting machines = machine setting, machine setter, machine setup, machine set-up, set up machines, setter operator ~ tool setting, changeovers
tool setting = set tools, tool setter < setting machines
changeovers = line changeovers, product changeovers ~ SMED
GD&T = geometric dimensioning and tolerancing, geometric dimensioning, geometric tolerancing < technical drawings
CMM operation = CMM inspection, coordinate measuring machine, co-ordinate measuring machine, coordinate measuring, CMM machine, CMM measurement, CMM inspector < metrology ~ CMM programming
CMM programming = CMM programmer < CMM operation ~ PC-DMIS
PC-DMIS < CMM operation
metrology = dimensional metrology, precision measurement ~ measuring instruments, CMM operation
measuring instruments = precision measuring equipment, precision measuring instruments, precision measuring tools, measuring equipment, measuring tools ~ micrometers, calipers
micrometers < measuring instruments ~ calipers
calipers = callipers, vernier calipers, vernier callipers, verniers < measuring instruments
first article inspection = FAI! < quality inspection ~ AS9102
AS9102 = AS 9102 < first article inspection
quality inspection = quality inspector, product inspection, inspect products, inspect parts, inspect finished products < quality control ~ incoming inspection, visual inspection
incoming inspection = receiving inspection, goods-in inspection, incoming goods inspection < quality inspection ~ goods inspection
visual inspection = visual checks < quality inspection
quality control = QC!, quality checks ~ in-process checks, quality assurance
in-process checks = in-process inspection, in-process quality checks, in-process testing < quality control
quality assurance = QA! ~ quality engineering
quality engineering < quality assurance
quality management systems = quality management, QMS! ~ ISO 9001, quality assurance
ISO 9001 = ISO9001 < quality management systems ~ IATF 16949, AS9100, ISO 13485
IATF 16949 = IATF16949, TS 16949 < ISO 9001
AS9100 = AS 9100 < ISO 9001 ~ AS9102
ISO 13485 = ISO13485 < quality management systems ~ medical device manufacturing
medical device manufacturing = medical devices
environmental management systems = environmental management ~ ISO 14001
ISO 14001 = ISO14001 < environmental management systems
ISO 45001 = ISO45001 < health and safety ~ OHSAS 18001
OHSAS 18001 = OHSAS18001 < health and safety
corrective actions = CAPA, corrective and preventive actions ~ root cause analysis, 8D
8D = 8D reports, 8D problem solving, eight disciplines < corrective actions, root cause analysis
root cause analysis = RCA!, root causes, root cause investigation ~ five whys, fishbone diagrams
five whys = 5 whys < root cause analysis
fishbone diagrams = Ishikawa < root cause analysis
FMEA = failure mode and effects analysis, failure mode effects analysis, failure mode analysis ~ PFMEA, DFMEA
PFMEA = process FMEA < FMEA ~ DFMEA
DFMEA = design FMEA < FMEA
statistical process control = SPC! ~ control charts
control charts < statistical process control
Green Belt! < Yellow Belt ~ Black Belt, six sigma
Black Belt! < Green Belt ~ six sigma
Yellow Belt! < six sigma
lean manufacturing = Lean!, lean production, lean principles, lean methodology, lean tools, lean techniques, lean management, lean thinking < continuous improvement ~ value stream mapping, SMED, just in time
value stream mapping = VSM! < lean manufacturing
SMED! = single minute exchange of dies, quick changeover < lean manufacturing, changeovers
just in time = JIT!, just-in-time manufacturing < lean manufacturing
kanban systems in production = kanban cards, kanban replenishment < lean manufacturing ~ just in time
OEE! = overall equipment effectiveness
poka-yoke = mistake proofing, error proofing < lean manufacturing
total productive maintenance = TPM! ~ autonomous maintenance
autonomous maintenance < total productive maintenance
production planning = production planner, plan production, planning of production ~ production scheduling, MRP, capacity planning
production scheduling = schedule production < production planning
MRP! = material requirements planning, MRP II
capacity planning
production supervision = production supervisor, supervise production, production line supervisor, production shift supervisor, production shift leader, production team leader, shift supervisor in production ~ line leader, manufacturing management
line leader = line lead
manufacturing management = factory manager, plant manager < production supervision
production work = production operative, production worker, factory operative, factory worker, factory work, production line work, work on a production line, production line operative ~ machine operation, assembly work
machine operation = operate machinery, operating machines, run machines
assembly work = assembly operative, assembly line, product assembly, assemble products, assemble parts, assemble components < production work ~ mechanical assembly, electronics assembly
mechanical assembly = assemble mechanical components, assemble mechanical parts, mechanical assembly fitter < assembly work
electronics assembly = assemble electronic components < assembly work ~ PCB assembly, SMT, IPC-A-610, soldering electronics
PCB assembly = printed circuit board assembly, assemble PCBs, PCBA! < electronics assembly
SMT! = surface mount technology, surface-mount, surface mount assembly < PCB assembly
IPC-A-610 = IPC 610, IPC610 ~ J-STD-001
J-STD-001 = J-STD < soldering electronics
wiring looms = cable assemblies, wire harnesses, cable harnesses, cable looms ~ electronics assembly
soldering electronics = hand soldering, PCB soldering, solder components, solder electronic components, solder circuit boards < electronics assembly ~ soldering, PCB rework
PCB rework = rework of circuit boards, circuit board repair, board-level repair < soldering electronics
injection moulding = injection molding, injection moulder, injection molder, injection moulding machines, injection molding machines ~ mould setting
mould setting = mold setting, mould changes, mold changes, mould setter < injection moulding
extrusion = extruders, extrude plastics
blow moulding = blow molding ~ injection moulding
die casting = pressure die casting ~ foundry work
foundry work = foundry, sand casting, metal casting
heat treatment = heat treating
electroplating = metal plating ~ anodising
anodising = anodized aluminium
deburring = deburr, burr removal
sheet metal work = sheet metal, sheet metal worker, sheet metal fabrication, sheetmetal < metal fabrication ~ press brake
press brake = brake press, metal folding, press brake operator < sheet metal work
metal fabrication = steel fabrication, fabricate steel, fabricate metal, structural fabrication ~ welding
TIG! = GTAW!, tungsten inert gas < welding
coded welding = coded welder < welding ~ AWS D1.1, welding certification
welding certification = welder certification, certified welder, ASME IX, ISO 9606 < welding
AWS D1.1 = D1.1 < welding certification
laser cutting = laser cutter ~ plasma cutting
plasma cutting = plasma cutter
waterjet cutting = water jet cutting, waterjet ~ laser cutting
robot programming = program robots, programme robots, robot programmer < robotics ~ industrial robots, FANUC robots, KUKA, ABB robots
industrial robots = robotic cells < robotics, industrial automation
robotics ~ robot programming
FANUC robots < industrial robots ~ KUKA, ABB robots
KUKA = KUKA robots < industrial robots ~ ABB robots
ABB robots < industrial robots
cobots = collaborative robots, Universal Robots < industrial robots
industrial automation = factory automation, plant automation, process automation in industry, industrial automation systems
SCADA < industrial automation ~ HMI, process control systems
HMI! = human-machine interface, operator panels < industrial automation
process control systems = process control < industrial automation ~ DCS
DCS! = distributed control system < process control systems ~ SCADA
Siemens TIA Portal = TIA Portal < PLC programming ~ Siemens S7, Allen-Bradley, CODESYS
Siemens S7 = S7-1500, S7-300, S7-1200, Simatic Step 7, Simatic S7, Siemens Step 7 < PLCs ~ Allen-Bradley
Allen-Bradley = Allen Bradley PLCs, Rockwell Automation < PLCs ~ RSLogix, CODESYS
RSLogix = RSLogix 5000, RSLogix 500, Studio 5000 < PLC programming
CODESYS < PLC programming ~ TwinCAT
TwinCAT = Beckhoff < PLC programming
ladder logic = ladder diagrams < PLC programming
industrial electrical maintenance = industrial electrician, maintenance electrician, electrical maintenance engineer, electrical maintenance technician, electrical fault finding on machines < electrical maintenance ~ fault finding
mechanical maintenance = mechanical fitter, maintenance fitter, mechanical fitting, millwright, maintenance mechanic, industrial mechanic, mechanical repairs, mechanical maintenance engineer < machine maintenance ~ preventive maintenance
multi-skilled maintenance = multi-skilled maintenance engineer, multi-skilled engineer, multi-skilled maintenance technician, electro-mechanical maintenance, electromechanical maintenance < mechanical maintenance, industrial electrical maintenance
machine maintenance = equipment maintenance, maintain machinery, maintain machines, maintenance of machinery, maintenance of machines, maintain equipment, machinery maintenance ~ mechanical maintenance, preventive maintenance
hydraulics = hydraulic systems, hydraulic equipment ~ pneumatics
pneumatics = pneumatic systems, pneumatic equipment
predictive maintenance = predictive maintenance techniques ~ vibration analysis, condition monitoring
condition monitoring = condition-based maintenance, condition based monitoring < predictive maintenance ~ vibration analysis
vibration analysis = vibration monitoring < condition monitoring
gearboxes ~ mechanical maintenance
servo motors = servo drives, servomotors ~ motor control
conveyors = conveyor systems, conveyor belts, conveyor maintenance
CMMS! = maintenance management system, computerised maintenance management system, computerized maintenance management system ~ IBM Maximo, CAFM
IBM Maximo = Maximo < CMMS
CAFM! = CAFM system
instrumentation and control = control and instrumentation, instrumentation & control, control & instrumentation, C&I!, E&I!, EC&I! < instrumentation
instrumentation! = instrument technician, process instrumentation, instrumentation engineer ~ calibration of instruments
calibration of instruments = instrument calibration, calibrate instruments, calibrate equipment, equipment calibration, calibration of equipment, calibrate measuring equipment, calibration checks, calibration technician ~ metrology
boiler operation = operate boilers, industrial boilers, steam boilers ~ boilers
compressors = compressed air, air compressors, compressed air systems
pressure systems = PSSR!, pressure vessels ~ boiler operation
packaging machinery = packaging machines, packaging lines, packing lines, packing machines, packaging equipment
food manufacturing = food production, food factory, food processing, food production operative < production work
pharmaceutical manufacturing = pharmaceutical production, pharma manufacturing ~ GMP, cleanroom
GMP! = good manufacturing practice, cGMP!, GMP compliance, GMP regulations
cleanroom = clean room environment, clean room work ~ GMP
textile production = textile manufacturing, garment production, garment manufacturing ~ industrial sewing
industrial sewing = sewing machinist, industrial sewing machines, sewing machines, sewing machine operator
woodworking machinery = wood machinist, wood machining, woodworking machines < machine operation ~ CNC router, spindle moulder
CNC router = CNC routing
spindle moulder = spindle moulding < woodworking machinery
printing press operation = printing presses, press operator, print machine operator, printing machines < machine operation ~ offset printing, flexographic printing, digital printing
offset printing = litho printing, lithographic printing, offset press, offset lithography < printing press operation ~ flexographic printing
flexographic printing = flexo printing, flexography, flexo < printing press operation
digital printing = digital presses
screen printing = silk screen printing, screen printer
mechanical engineering ~ mechanical design
mechanical design = mechanical design engineer, design mechanical components, mechanical CAD design < mechanical engineering ~ product design engineering
product design engineering
CAD! = computer-aided design, CAD software, CAD packages, CAD drawings, CAD models ~ AutoCAD, SolidWorks, Autodesk Inventor, technical drawings
CAM! = computer-aided manufacturing ~ Mastercam, CNC programming
3D CAD = 3D CAD software, 3D CAD modelling, 3D CAD modeling, 3D CAD models, parametric modelling, solid modelling < CAD
AutoCAD = Auto CAD < CAD ~ SolidWorks, Revit
SolidWorks = Solid Works < 3D CAD ~ Autodesk Inventor, CATIA, Creo, Siemens NX, Solid Edge
Solid Edge < 3D CAD ~ Autodesk Inventor
Autodesk Inventor = Inventor!, Autodesk Inventor Professional < 3D CAD ~ CAD
Fusion 360 = Autodesk Fusion < 3D CAD ~ SolidWorks, Autodesk Inventor
CATIA = CATIA V5, CATIA V6 < 3D CAD ~ Siemens NX, Creo, CAD
Siemens NX = NX!, Unigraphics < 3D CAD ~ Creo, CAD
Creo = PTC Creo, Creo Parametric, Pro Engineer < 3D CAD ~ CAD
BIM! = building information modelling ~ Revit, Navisworks
Revit = Autodesk Revit < BIM, CAD ~ Navisworks, ArchiCAD
Navisworks < BIM
ArchiCAD < BIM, CAD
MicroStation < CAD ~ AutoCAD
EPLAN < CAD ~ AutoCAD Electrical, wiring diagrams
AutoCAD Electrical < AutoCAD
finite element analysis = FEA!, finite element modelling, finite element method ~ ANSYS, Abaqus, stress analysis
ANSYS! < finite element analysis ~ Abaqus
Abaqus < finite element analysis
stress analysis = stress engineer ~ structural analysis
structural analysis ~ structural engineering
computational fluid dynamics = CFD!, CFD analysis, CFD modelling < fluid mechanics ~ OpenFOAM, ANSYS
OpenFOAM < computational fluid dynamics
thermodynamics ~ heat transfer
heat transfer = thermal analysis
fluid mechanics ~ computational fluid dynamics
prototyping in engineering = build prototypes, prototype building, rapid prototyping, prototype parts ~ 3D printing
3D printing = additive manufacturing, 3D printers, 3D-printed parts
MATLAB ~ Simulink
Simulink < MATLAB
LabVIEW ~ MATLAB
embedded systems = embedded software, embedded software engineer, embedded engineer ~ embedded C, microcontrollers, firmware
embedded C < C programming, embedded systems
microcontrollers = MCU! ~ Arduino, STM32
STM32 < microcontrollers
Arduino < microcontrollers ~ Raspberry Pi
Raspberry Pi
firmware = firmware development, firmware engineer < embedded systems
real-time operating systems = RTOS, FreeRTOS < embedded systems
electronics design = electronics engineer ~ circuit design, PCB design
PCB design = PCB layout, printed circuit board design < electronics design ~ Altium, circuit design, schematic capture
Altium = Altium Designer < PCB design ~ KiCad
KiCad < PCB design
circuit design = design circuits, electronic circuit design, analogue circuit design, analog circuit design < electronics design ~ SPICE simulation
schematic capture < electronics design
SPICE simulation = SPICE! ~ LTspice, PSpice
LTspice < SPICE simulation ~ PSpice
PSpice < SPICE simulation
FPGA = FPGA design, field-programmable gate array ~ VHDL, Verilog
hardware description languages = hardware description language, HDL!
VHDL < hardware description languages ~ Verilog
Verilog < hardware description languages ~ SystemVerilog
SystemVerilog < Verilog
electronic test equipment = electrical test equipment, electronic test instruments, test and measurement equipment
oscilloscope < electronic test equipment ~ multimeter
multimeter < electronic test equipment
power electronics = power converters, power electronic converters ~ inverters
inverters
electrical engineering ~ power systems
electrical design = electrical design engineer, design electrical systems < electrical engineering
high voltage systems = high voltage, HV systems, HV networks ~ substations, HV switching
substations < high voltage systems
HV switching = high voltage switching < high voltage systems
power systems = power system analysis, power systems engineer, electrical power systems < electrical engineering ~ power distribution, grid connection
power distribution = electrical distribution
grid connection
signal processing = DSP!
RF engineering = radio frequency engineering, RF design ~ antenna design
antenna design = antennas
control engineering = control systems engineer ~ PLC programming
CAN bus = CANbus, CANopen ~ industrial networks
industrial networks = industrial communication networks, fieldbus ~ Profinet, Profibus, Modbus, EtherCAT, PLCs
Profinet < industrial networks ~ Profibus
Profibus < industrial networks ~ Modbus
Modbus < industrial networks
EtherCAT < industrial networks ~ Profinet
systems engineering ~ requirements engineering, MBSE
requirements engineering = requirements management ~ IBM DOORS
IBM DOORS = DOORS!, Rational DOORS < requirements engineering
MBSE! = model-based systems engineering < systems engineering
functional safety ~ ISO 26262, IEC 61508
ISO 26262 = ISO26262 < functional safety ~ IEC 61508
IEC 61508 = IEC61508 < functional safety
machine safety = machinery safety, machine guarding, safety of machinery ~ machinery directive, PUWER
machinery directive < machine safety ~ CE marking
CE marking
PUWER! < machine safety
ATEX = explosive atmospheres ~ CompEx
CompEx < ATEX
lockout tagout = LOTO!, lock out tag out, lock-off procedures
chartered engineer = CEng! < incorporated engineer ~ PE license
incorporated engineer = IEng!
PE license = licensed professional engineer, professional engineer license, professional engineer, licensed PE < EIT certification
EIT certification = engineer in training, EIT!, FE exam
civil engineering = civil works ~ structural engineering
structural engineering = structural design ~ Eurocodes
Eurocodes
geotechnical engineering < civil engineering ~ ground investigation
ground investigation = soil investigation, site investigation, boreholes
highway engineering = highways design, road design < civil engineering ~ Civil 3D
Civil 3D = AutoCAD Civil 3D < AutoCAD
water engineering ~ hydraulic modelling, wastewater treatment
hydraulic modelling < water engineering
wastewater treatment = wastewater, waste water treatment, sewage treatment, effluent treatment ~ water treatment
water treatment = water treatment plant
rail engineering = railway engineering ~ permanent way, PTS card
permanent way = track maintenance, P-way < rail engineering
PTS card = PTS certificate, Personal Track Safety, PTS certified
chemical engineering ~ process engineering
process engineering
P&ID drawings = P&ID, P&IDs, piping and instrumentation diagrams
HAZOP = hazard and operability, HAZOP studies < process safety
process safety = process safety management ~ COMAH
COMAH! = control of major accident hazards < process safety
oil and gas = oil & gas, oil and gas industry ~ offshore work
offshore work = offshore platforms, offshore rigs, offshore oil, work offshore ~ BOSIET
BOSIET! = basic offshore safety induction ~ FOET
FOET! = further offshore emergency training < BOSIET
nuclear industry = nuclear sector, nuclear power, nuclear power station ~ nuclear decommissioning
nuclear decommissioning < nuclear industry
aerospace manufacturing = aircraft assembly, aircraft manufacturing ~ aircraft maintenance
aircraft maintenance = aircraft mechanic, aircraft technician, aircraft engineer, aviation maintenance ~ EASA Part 66, A&P license
EASA Part 66 = Part 66, Part-66 licence, aircraft maintenance licence, aircraft maintenance license < aircraft maintenance ~ EASA B1, EASA B2
EASA B1 = B1 licence, B1 licensed engineer, B1 certifying engineer < EASA Part 66 ~ EASA B2
EASA B2 = B2 licence, B2 licensed engineer, B2 certifying engineer < EASA Part 66
EASA Part 145 = Part 145 < aircraft maintenance
A&P license = A&P!, A&P certificate, airframe and powerplant < aircraft maintenance
automotive manufacturing = vehicle assembly, automotive production, car manufacturing, vehicle manufacturing
shipbuilding = ship building, ship builder ~ marine fabrication
marine fabrication
wind turbine maintenance = wind turbines, wind turbine technician ~ GWO certificate
GWO certificate = GWO!, GWO training, Global Wind Organisation
battery technology = battery packs, battery systems, lithium-ion batteries, battery cells ~ battery management
battery management = battery management systems < battery technology
new product introduction = NPI! ~ APQP, PPAP, new product development
new product development = NPD!
APQP = advanced product quality planning ~ PPAP
PPAP = production part approval process < APQP
design for manufacture = DFM!, DFMA!, design for assembly ~ mechanical design
non-destructive testing = nondestructive testing, NDT!, NDE!, non destructive examination ~ ultrasonic testing, dye penetrant testing
ultrasonic testing = ultrasonic inspection < non-destructive testing
dye penetrant testing = dye penetrant, liquid penetrant testing < non-destructive testing ~ magnetic particle inspection
magnetic particle inspection = MPI!, magnetic particle testing < non-destructive testing
commissioning of plant = commission equipment, commissioning engineer, testing and commissioning, commissioning of equipment, commission systems
technical documentation = technical manuals ~ technical writing
technical writing = technical writer, technical author!, write technical documentation, writing manuals, authoring technical documents < technical documentation
work instructions = write work instructions ~ standard operating procedures
standard operating procedures = SOP
bill of materials = BOM
engineering change control = engineering changes, engineering change requests, engineering change management ~ product lifecycle management
product lifecycle management = PLM!, product life cycle management ~ Teamcenter, Windchill
Teamcenter < product lifecycle management ~ Windchill
Windchill < product lifecycle management
Minitab ~ statistical process control
`;
