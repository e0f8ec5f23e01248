/** The skills of this family of occupations, in the format described in entries.ts. */
export const SCIENCE = `
laboratory techniques = lab techniques, laboratory work, lab work, wet lab, laboratory procedures, lab procedures, laboratory methods, bench work
good laboratory practice = GLP! ~ GMP laboratory
chromatography = chromatographic techniques, chromatographic methods < laboratory techniques ~ analytical chemistry
HPLC = high performance liquid chromatography, high pressure liquid chromatography < chromatography ~ UPLC, gas chromatography, LC-MS
UPLC = UHPLC, ultra performance liquid chromatography < HPLC
gas chromatography = GC! < chromatography ~ GC-MS
GC-MS = GCMS, gas chromatography mass spectrometry < gas chromatography, mass spectrometry ~ LC-MS
mass spectrometry = mass spec, mass spectrometer, mass spectroscopy < laboratory techniques ~ LC-MS, ICP-MS
LC-MS = LCMS, LC-MS/MS, liquid chromatography mass spectrometry < HPLC, mass spectrometry
ICP-MS = ICPMS, inductively coupled plasma mass spectrometry < mass spectrometry ~ ICP-OES
ICP-OES < spectroscopy
ion chromatography < chromatography ~ HPLC
spectroscopy = spectroscopic techniques, spectroscopic methods < laboratory techniques ~ analytical chemistry
UV-Vis spectroscopy = UV/Vis, UV-Vis spectrophotometry, UV-visible spectroscopy, UV spectroscopy < spectroscopy, spectrophotometry
spectrophotometry = spectrophotometer < laboratory techniques
FTIR = FT-IR, infrared spectroscopy, IR spectroscopy < spectroscopy ~ Raman spectroscopy
Raman spectroscopy < spectroscopy
NMR = nuclear magnetic resonance, NMR spectroscopy < spectroscopy
X-ray diffraction = XRD!
titration < wet chemistry ~ Karl Fischer
wet chemistry = wet chemical analysis < laboratory techniques
Karl Fischer = Karl Fischer titration < titration
dissolution testing = dissolution apparatus
stability testing = stability studies, stability programme, stability samples
particle size analysis = particle sizing
rheology = rheometer
method validation = analytical method validation, validate analytical methods, validate methods, validation of methods ~ method development, method transfer
method development = analytical method development, develop analytical methods, develop methods for analysis
method transfer = analytical method transfer
chemistry
analytical chemistry = analytical chemist, chemical analysis < chemistry ~ HPLC, gas chromatography
pharmacopoeia testing = pharmacopoeial testing, compendial testing, pharmacopoeia methods, pharmacopeia ~ USP, European Pharmacopoeia, British Pharmacopoeia
USP! = United States Pharmacopeia < pharmacopoeia testing ~ European Pharmacopoeia
European Pharmacopoeia = Ph. Eur. < pharmacopoeia testing ~ British Pharmacopoeia
British Pharmacopoeia = BP testing, BP methods < pharmacopoeia testing
out of specification investigations = OOS!, OOS investigations, out-of-specification results, out of specification
deviation reports = deviations and CAPA, deviation investigations, quality deviations, raise deviations ~ corrective actions
LIMS = laboratory information management system, laboratory information system ~ LabWare, STARLIMS
LabWare = LabWare LIMS < LIMS ~ STARLIMS
STARLIMS < LIMS
electronic lab notebook = ELN!, electronic laboratory notebook < lab notebooks
lab notebooks = laboratory notebook ~ electronic lab notebook
chromatography data systems ~ Empower, Chromeleon
Empower! = Empower software, Waters Empower, Empower 3 < chromatography data systems ~ Chromeleon
Chromeleon < chromatography data systems
data integrity ~ ALCOA, 21 CFR Part 11
ALCOA! = ALCOA principles < data integrity
21 CFR Part 11 = Part 11 compliance
GMP laboratory = GMP lab, GMP quality control, GMP QC, pharmaceutical quality control < GMP
sample preparation = prepare samples, sample prep, preparation of samples < laboratory techniques
reagent preparation = prepare reagents, prepare solutions, buffer preparation, prepare buffers, media preparation < laboratory techniques
pipetting = pipettes < laboratory techniques
centrifugation < laboratory techniques
gel electrophoresis = electrophoresis, agarose gels, run gels < laboratory techniques ~ SDS-PAGE
biology = biological sciences
microbiology = microbiologist, microbiological testing < biology ~ bioburden, aseptic technique
bioburden = bioburden testing < microbiology
aseptic technique = sterile technique
biosafety = biological safety, biosafety cabinets
environmental monitoring of clean rooms = environmental monitoring, cleanroom monitoring, cleanroom environmental monitoring ~ cleanroom
endotoxin testing = LAL!, LAL testing
PCR = polymerase chain reaction < molecular biology, laboratory techniques ~ qPCR, RT-PCR
qPCR = quantitative PCR, real-time PCR < PCR ~ RT-PCR
RT-PCR = reverse transcription PCR < PCR
DNA sequencing = sequence DNA < molecular biology ~ next generation sequencing, Sanger sequencing
next generation sequencing = NGS!, next-gen sequencing < DNA sequencing
Sanger sequencing < DNA sequencing ~ next generation sequencing
DNA extraction = extract DNA, nucleic acid extraction, DNA isolation < molecular biology, laboratory techniques ~ RNA extraction
RNA extraction = extract RNA, RNA isolation < molecular biology, laboratory techniques
molecular biology = molecular biologist, molecular biology techniques < biology ~ PCR, molecular cloning
molecular cloning = gene cloning, DNA cloning < molecular biology, laboratory techniques ~ plasmids
plasmids = plasmid preparation, minipreps < molecular biology
gene editing = genome editing < molecular biology ~ CRISPR
CRISPR = CRISPR-Cas9 < gene editing
transfection = transfect cells < molecular biology, laboratory techniques
cell culture = culture cells, mammalian cells < laboratory techniques ~ tissue culture
tissue culture
stem cells
flow cytometry = flow cytometer < laboratory techniques ~ FACS
FACS! = fluorescence-activated cell sorting, cell sorting < flow cytometry
ELISA = enzyme-linked immunosorbent assay < immunoassays
immunoassays < laboratory techniques
cell-based assays = bioassays, cell assays < laboratory techniques
western blotting < laboratory techniques ~ SDS-PAGE
SDS-PAGE < gel electrophoresis
protein purification = purify proteins, purification of proteins < laboratory techniques ~ AKTA
AKTA! = ÄKTA! < protein purification
microscopy = microscopes < laboratory techniques ~ ImageJ
ImageJ = Fiji ImageJ
GraphPad Prism = GraphPad < statistical software ~ biostatistics
histology = histopathology < laboratory techniques ~ immunohistochemistry, tissue sectioning
immunohistochemistry = IHC! < histology
tissue sectioning = cut tissue sections, microtome, microtomy < histology
pathology = pathologist ~ histology, cytology
cytology = cytologist
animal work licence = Home Office personal licence, PIL licence, personal licence for animal work ~ in vivo studies
in vivo studies = in vivo, in vivo work, animal studies
bioinformatics = bioinformatician ~ genomics, Bioconductor
genomics = genomic analysis < biology
Bioconductor < bioinformatics, R
fermentation ~ bioreactors, upstream processing
bioreactors < upstream processing
upstream processing = upstream bioprocessing ~ downstream processing
downstream processing = downstream bioprocessing ~ protein purification
organic chemistry = organic chemist < chemistry ~ organic synthesis
organic synthesis = synthetic organic chemistry, synthetic chemistry, chemical synthesis, synthetic chemist < organic chemistry ~ medicinal chemistry
medicinal chemistry = medicinal chemist < chemistry
inorganic chemistry = inorganic chemist < chemistry
polymer chemistry = polymer science, polymers, polymer chemist < chemistry
product formulation = formulation development, formulation chemist, formulation scientist, develop formulations
materials testing = test materials ~ tensile testing, hardness testing
tensile testing = tensile tester < materials testing
hardness testing = Rockwell hardness < materials testing
materials science = materials scientist ~ metallurgy
metallurgy = metallurgist < materials science
electrochemistry = electrochemical < chemistry
chemical safety = chemical handling, handle chemicals, handling of chemicals, safe handling of chemicals ~ COSHH
COSHH = COSHH assessments, COSHH regulations, control of substances hazardous to health < chemical safety
waste handling in laboratories = laboratory waste, lab waste disposal ~ hazardous waste disposal, clinical waste
hazardous waste disposal = hazardous waste, dispose of hazardous waste
clinical waste = medical waste, clinical waste disposal, biohazardous waste < hazardous waste disposal
instrument maintenance in laboratories = laboratory equipment maintenance, maintain laboratory equipment, maintain lab equipment, maintenance of laboratory equipment ~ calibration of instruments
ISO 17025 = ISO17025, ISO/IEC 17025 ~ UKAS accreditation
UKAS accreditation = UKAS!
ISO 15189 = ISO15189
medical laboratory work = medical laboratory, clinical laboratory, medical laboratory scientist, medical laboratory technician < laboratory techniques ~ biomedical scientist, clinical biochemistry
clinical biochemistry = clinical chemistry < medical laboratory work
haematology = hematology
blood banking = transfusion science, transfusion laboratory < medical laboratory work ~ haematology
immunology = immunologist < biology
virology = virologist < biology, microbiology
neuroscience = neuroscientist < biology
biochemistry = biochemist < biology, chemistry ~ molecular biology
biomedical scientist = biomedical science < medical laboratory work ~ IBMS registration
IBMS registration = IBMS!, IBMS portfolio, Institute of Biomedical Science
pharmacovigilance = drug safety ~ adverse event reporting
adverse event reporting = adverse events, report adverse events
pharmacology = pharmacologist ~ toxicology
toxicology = toxicologist
regulatory affairs ~ regulatory submissions
regulatory submissions = MHRA submissions, FDA submissions, regulatory dossiers < regulatory affairs ~ MHRA, FDA
MHRA! = Medicines and Healthcare products Regulatory Agency ~ FDA
FDA! = FDA regulations, Food and Drug Administration
clinical data management = clinical databases ~ electronic data capture, Medidata Rave
electronic data capture = EDC! ~ REDCap
REDCap < electronic data capture
Medidata Rave = Medidata < electronic data capture
CDISC = CDISC standards ~ SDTM, ADaM
SDTM < CDISC ~ ADaM
ADaM! < CDISC
biostatistics = biostatistician, medical statistics < statistics ~ survival analysis
survival analysis < biostatistics
statistical programming in trials = statistical programmer, clinical programmer ~ SAS, CDISC
clinical trial monitoring = CRA!, clinical research associate, site monitoring, monitor clinical trials, site monitoring visits < clinical trials
clinical research coordinator = study coordinator, clinical trial coordinator, trial coordinator, CRC! < clinical trials
informed consent = consent patients, obtain consent from participants ~ good clinical practice
research ethics = ethics approval, ethics applications, IRB!, ethics committee
protocol writing = study protocols, write protocols, trial protocols, write study protocols
experimental design = design experiments!, design of experiments
systematic reviews < literature reviews ~ meta-analysis
literature reviews = review literature, literature searches < desk research
meta-analysis = meta-analyses
scientific writing = write manuscripts, manuscript preparation, write scientific papers, scientific papers, scientific publications ~ academic publications
medical writing = medical writer < scientific writing
field sampling = sample in the field, environmental sampling ~ water sampling, soil sampling, fieldwork
fieldwork = field work, field research
water sampling = sample water < field sampling
soil sampling = sample soil < field sampling
ecology = ecologist < biology ~ ecological surveys, habitat surveys
ecological surveys = protected species surveys, bat surveys < ecology ~ habitat surveys
habitat surveys = Phase 1 habitat, UKHab < ecological surveys
biodiversity net gain = BNG! ~ ecology
nature conservation = wildlife conservation, habitat management, conservation management ~ ecology
environmental impact assessment = EIA!, environmental statement
environmental permits = environmental compliance
contaminated land = land contamination, land remediation
water quality testing = test water quality, water testing, water quality monitoring, water analysis ~ water sampling, water treatment
air quality monitoring = air quality, monitor air quality ~ emissions monitoring
emissions monitoring = stack testing, emissions testing
noise assessment = noise surveys, noise monitoring
geology = geologist ~ geological mapping
geological mapping < geology
geophysics = geophysicist, geophysical surveys
hydrology = hydrologist ~ hydrogeology
hydrogeology = hydrogeologist < hydrology
oceanography = oceanographer ~ marine biology
marine biology = marine biologist < biology
meteorology = meteorologist, weather forecasting ~ climate modelling
climate modelling
food science = food scientist, food technologist ~ sensory evaluation, shelf life testing, new product development
sensory evaluation = sensory analysis, sensory panels, taste panels
shelf life testing = shelf-life studies
allergen testing
BRC standard = BRCGS, BRC!, BRC audits ~ HACCP
agronomy = agronomist ~ crop trials
crop trials = field trials of crops < agronomy
horticulture = horticulturist, plant nursery ~ gardening
farm work = agriculture, agricultural work, farm worker, farm labourer
crop farming = arable farming, crop production, harvest crops, crop harvesting < farm work
livestock farming = livestock, livestock care, animal husbandry, stockman, stockperson < farm work ~ dairy farming, animal care
dairy farming = milk cows, herdsperson, milking parlour < livestock farming
sheep farming = lambing!, lambing season, lamb ewes < livestock farming
forestry = forest management, forester ~ tree surgery
veterinary nursing = RVN!, vet nurse, registered veterinary nurse < animal care ~ veterinary technician
veterinary technician = vet tech, veterinary assistant < animal care
veterinary medicine = veterinarian, veterinary surgeon, MRCVS! < animal care ~ veterinary nursing
animal care = care of animals, animal carer, look after animals ~ kennel work
kennel work = kennels, kennel assistant, kennel hand, cattery < animal care
dog grooming = dog groomer, pet grooming, pet groomer
dog training = dog trainer, train dogs
physics experiments! = experimental physics ~ optics
optics = optical engineering, optical alignment ~ laser alignment
laser alignment = align lasers, laser systems < optics
vacuum systems = ultra-high vacuum, vacuum technology ~ cryogenics
cryogenics = cryogenic systems
radiation protection = radiation safety ~ IRR17, IR(ME)R
IRR17! = Ionising Radiations Regulations < radiation protection
IR(ME)R = IRMER < radiation protection ~ radiography
laboratory management = lab manager, manage a laboratory, run a laboratory < laboratory supervision
laboratory supervision = supervise a laboratory, laboratory supervisor, lab supervisor
laboratory assistant = lab assistant, laboratory technician, lab technician < laboratory techniques
archaeology = archaeologist, archaeological excavation
forensic science = forensic scientist, forensics ~ crime scene investigation
crime scene investigation = CSI!, scenes of crime officer < forensic science
`;
