import { testedPattern } from "../text/row.js";

/** Words that occur in the names of organisations. */
export const ORGANISATION_WORDS = testedPattern(
  /\b(?:Ltd|Limited|LLC|Inc|GmbH|AG|plc|S\.?R\.?L|& Co|Group|Company|University|College|School|Academy|Hospital|Trust|Council|Clinic|NHS|Bank|Hotel|Restaurant|Café|Services|Solutions|Systems|Technologies|Industries|Institute|Agency|Nursery|Kindergarten|Society|County|Practice|Dental|Museum|Library|Libraries|Foundation|Centre|Center|Church|Airlines|Logistics|Foods|Stores?|Supermarkets?|Bakery|Studio|Partners|Associates|Holdings|Mechanical|Electrical|Construction|Engineering Ltd|Laborator(?:y|ies)|Surgery|Pharmacy|Universitatea|Universität|Gymnasium)\b/i,
  "Harbour Foods Ltd",
  "Team of seven",
);

/** Words that occur in job titles. */
export const JOB_TITLE_WORDS = testedPattern(
  /\b(?:engineer|developer|manager|nurse|assistant|teacher|officer|analyst|driver|chef|cook|clerk|administrator|technician|electrician|director|lead|leader|head|intern|consultant|specialist|designer|accountant|adviser|advisor|associate|coordinator|supervisor|operator|operative|researcher|scientist|founder|waiter|waitress|barista|cleaner|carer|porter|representative|executive|lehrer\w*|tutor|trainer|architect|programator|inginer|worker|machinist|mechanic|secretary|apprentice|trainee|volunteer|helper|counsell?or|declarant|therapist|physiotherapist|midwife|dentist|hygienist|pharmacist|dietitian|psychologist|librarian|journalist|editor|photographer|plumber|carpenter|joiner|welder|painter|bricklayer|labou?rer|picker|packer|cashier|agent|buyer|planner|surveyor|inspector|auditor|bookkeeper|baker|sommelier|receptionist|concierge|housekeeper|gardener|caretaker|warden|guard|firefighter|paramedic|doctor|surgeon|radiographer|programmer|tester|partner|principal|professor|lecturer|postdoc|clerk|adjuster|broker|dispatcher|handler|loader|fitter|stylist|hairdresser|beautician|nanny|au pair|server|bartender|hostess|steward|stewardess|pilot|captain|writer|copywriter|illustrator|animator|translator|interpreter|paralegal|solicitor|barrister|lawyer|underwriter|actuary|economist|statistician|biologist|chemist|physicist|geologist|ecologist|installer|glazier|roofer|plasterer|tiler|scaffolder|groundworker|chauffeur|courier|butcher|fishmonger|florist|tailor|seamstress|upholsterer|merchandiser|recruiter|strategist|teller|controller|registrar|archivist|curator|conservator|optician|optometrist|phlebotomist|podiatrist|sonographer|audiologist|veterinarian|zookeeper|groom|farmhand|farmer|forester|ranger|lifeguard|coach|instructor|invigilator|examiner|mentor|facilitator|organi[sz]er|promoter|producer|presenter|reporter|proofreader|typist|telephonist|salesperson|handyman|foreman|rigger|slinger|turner|miller|grinder|assembler|blacksmith|toolmaker|setter|fabricator|sprayer|valeter|packager|stocker|runner|sous|commis|\w*(?:seller|keeper|maker|smith|wright)|CTO|CEO|CFO|COO)\b/i,
  "Night porter",
  "Harbour Foods Ltd",
);
