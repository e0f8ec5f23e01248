/** Which words of a sentence of a posting are the things that it asks for. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const THINGS = `outside\tbegins\tinside
after !\t-8\t-15
after "\t15\t11
after #\t32\t41
after '\t10\t8
after (\t76\t63
after )\t-11\t75
after +\t16\t15
after ,\t10\t50
after .\t-93\t17
after /\t0\t-36
after :\t-27\t-16
after ;\t-22\t-14
after >\t-30\t28
after ?\t-15\t-5
after a\t-23\t-22
after a.m\t-5\t-10
after ability\t-5\t-8
after able\t-15\t-6
after aboriginal\t15\t7
after abroad\t10\t5
after absence\t-5\t-15
after abstract\t-7\t-3
after access\t6\t5
after accident\t11\t6
after according\t7\t8
after account\t-5\t-14
after accounting\t7\t4
after accounts\t11\t0
after accurate\t9\t4
after acquaintance\t-13\t-7
after act\t36\t22
after action\t-2\t-15
after adjust\t7\t4
after adult\t4\t9
after advantage\t-5\t-13
after advice\t1\t-10
after advising\t-12\t-6
after afraid\t11\t2
after after\t-8\t-16
after after-hours\t6\t3
after afternoon\t-14\t-10
after afternoons\t3\t10
after agreed\t-22\t-21
after agreements\t6\t9
after ahead\t1\t-17
after aid\t6\t-2
after air\t6\t16
after alarm\t-7\t-10
after alarms\t-3\t-7
after alcohol\t14\t7
after all\t-18\t-13
after allergen\t9\t13
after allergy\t10\t5
after alone\t-17\t-11
after alongside\t11\t3
after already\t-9\t-11
after also\t-35\t-14
after alternate\t3\t6
after although\t-9\t-4
after always\t-8\t-13
after am\t7\t8
after an\t-17\t-4
after anaesthetics\t-8\t-16
after and\t70\t108
after animal\t-7\t1
after animals\t10\t7
after annual\t-20\t-7
after another\t4\t14
after answer\t-7\t-2
after answers\t-6\t-3
after any\t6\t7
after anybody\t-9\t-15
after anyone\t-8\t-4
after anything\t-14\t-15
after apart\t-3\t8
after api\t5\t11
after app\t9\t8
after applicants\t-11\t-8
after application\t-12\t-6
after applications\t-8\t4
after apply\t-6\t1
after apprentice\t12\t7
after apprenticeship\t10\t6
after are\t-68\t-23
after areas\t-6\t-11
after around\t36\t22
after as\t7\t-24
after ask\t-26\t-27
after asked\t-7\t-3
after asking\t11\t15
after asset\t-11\t-16
after assistants\t-7\t-3
after at\t21\t2
after audit\t15\t8
after august\t-21\t-9
after australia\t10\t6
after b\t6\t-5
after b2\t4\t-7
after baby\t6\t13
after back\t-9\t3
after background\t12\t9
after bad\t-6\t-1
after bake\t7\t8
after bakery\t-13\t-6
after band\t3\t11
after bank\t10\t3
after based\t12\t3
after basic\t8\t2
after bay\t7\t8
after be\t-59\t-38
after because\t-8\t-6
after before\t-17\t-3
after begin\t-6\t-14
after begins\t-3\t7
after being\t-11\t-18
after belt\t-11\t-20
after beside\t-19\t-16
after best\t-7\t-3
after better\t-21\t1
after between\t15\t22
after big\t-6\t-10
after bit\t11\t2
after bloods\t-6\t-12
after board\t7\t9
after boat\t-15\t-17
after boiler\t6\t3
after bonus\t-9\t-9
after book\t35\t25
after books\t-18\t-7
after boots\t-11\t-12
after border\t-6\t-2
after box\t11\t8
after brake\t-5\t-11
after bread\t-4\t-6
after breakfast\t10\t7
after breaks\t2\t-8
after brief\t12\t6
after bring\t-19\t-10
after brings\t17\t8
after broken\t-8\t-13
after budget\t-7\t6
after built\t13\t7
after burned\t-4\t-7
after busy\t-5\t-8
after but\t-57\t-61
after buy\t-6\t-11
after by\t-5\t-35
after cages\t4\t9
after call\t-4\t-8
after calls\t-4\t-12
after calm\t-7\t-6
after can\t-12\t-12
after can't\t-10\t-8
after candidate\t-15\t-8
after cannot\t-7\t-2
after car\t19\t13
after card\t7\t-4
after carried\t6\t4
after carry\t-8\t-9
after case\t-12\t-13
after category\t11\t5
after cats\t-19\t-9
after cent\t10\t5
after certain\t-6\t-3
after certificate\t35\t1
after certificates\t-2\t-8
after certification\t6\t6
after check\t38\t19
after checked\t4\t9
after checking\t-9\t-8
after checks\t40\t21
after chemicals\t-3\t-6
after child\t10\t11
after children\t9\t5
after children's\t9\t5
after christmas\t-5\t-6
after civil\t10\t5
after claims\t11\t-5
after class\t-17\t14
after classes\t10\t12
after clean\t8\t-10
after cleaning\t-13\t-12
after clear\t-6\t-4
after clearance\t14\t8
after client\t-9\t4
after client's\t14\t7
after clients\t9\t7
after climbing\t-7\t-14
after clinic\t1\t6
after clinical\t-4\t-6
after clips\t13\t6
after close\t-9\t1
after code\t18\t13
after codes\t3\t7
after colleague\t-8\t2
after colleagues\t7\t6
after collection\t1\t8
after college\t18\t17
after come\t-33\t-32
after comes\t-17\t-5
after coming\t-7\t-3
after command\t13\t6
after commercial\t-1\t-7
after communication\t15\t8
after community\t24\t16
after company\t9\t7
after compulsory\t9\t5
after conditional\t-6\t-1
after confidence\t-6\t-9
after confident\t15\t9
after confined\t5\t8
after considered\t-15\t-18
after console\t0\t7
after contact\t-9\t-9
after content\t11\t17
after contingent\t-9\t-4
after contractors\t10\t10
after control\t6\t14
after cooking\t12\t10
after coordinator\t-9\t-5
after copper\t10\t6
after could\t-18\t-10
after count\t4\t-6
after counter\t6\t14
after counterbalance\t-5\t-9
after country\t3\t7
after counts\t-7\t-2
after couple\t-5\t-9
after course\t-7\t-7
after court\t4\t8
after cover\t7\t6
after covered\t3\t6
after covers\t-7\t-3
after cow\t12\t6
after cpc\t13\t-1
after cpi\t11\t5
after crane\t5\t9
after credit\t6\t2
after criminal\t42\t19
after customer\t9\t7
after customer's\t13\t9
after customers\t9\t12
after d\t12\t16
after daily\t6\t0
after damage\t8\t4
after data\t19\t11
after dates\t-10\t-5
after day\t-26\t3
after days\t-14\t6
after dbs\t28\t14
after deal\t-17\t-15
after dealing\t13\t7
after decent\t21\t12
after decision\t8\t4
after degree\t8\t5
after degrees\t13\t1
after deliver\t10\t5
after deliveries\t9\t5
after delivery\t4\t6
after dental\t14\t10
after designer\t2\t12
after desirable\t6\t4
after development\t6\t12
after diesel\t-7\t-13
after difficult\t13\t9
after diploma\t34\t17
after direction\t-6\t-11
after director\t-5\t-11
after directory\t3\t7
after disclosure\t12\t6
after discretion\t-4\t-6
after do\t-28\t-11
after doctor\t-7\t-3
after document\t10\t5
after documentation\t-10\t-5
after documented\t11\t5
after does\t-13\t-9
after dog\t5\t8
after dogs\t4\t-8
after don't\t-7\t-8
after done\t13\t14
after door\t11\t13
after doors\t-11\t-19
after double\t-6\t-3
after down\t-25\t-11
after dozen\t4\t13
after dr\t-10\t-5
after drafting\t-6\t-3
after draw\t-8\t-4
after dream\t-6\t-3
after drive\t-12\t-4
after driven\t-8\t-12
after driver\t-8\t-20
after driver's\t-11\t-9
after driving\t14\t-3
after drug\t1\t-7
after dry\t-11\t-12
after duty\t14\t9
after e\t4\t9
after e-bike\t6\t13
after each\t-33\t-24
after ear\t17\t8
after early\t7\t-2
after editing\t9\t5
after education\t-11\t4
after eight\t16\t10
after either\t-16\t-19
after electrical\t10\t6
after electrician\t1\t7
after else\t-22\t-34
after email\t-6\t-13
after emergency\t23\t12
after employee\t-4\t-6
after end\t-25\t-30
after endorsement\t23\t12
after engine\t-6\t-2
after engineer\t-6\t-2
after engineering\t12\t8
after engineers\t-12\t-15
after engines\t18\t9
after england\t18\t9
after english\t30\t52
after enhanced\t-7\t-4
after enough\t12\t31
after enrolment\t-1\t9
after enter\t10\t5
after entitled\t-8\t0
after entry\t13\t6
after epic\t-13\t-7
after equipment\t13\t7
after equivalent\t3\t6
after essential\t-6\t-10
after eu\t17\t10
after even\t16\t11
after evening\t37\t24
after event\t21\t9
after ever\t-9\t-4
after everybody\t-14\t-3
after everyone\t-31\t-29
after everything\t12\t7
after evidence\t-20\t-27
after excel\t-5\t-9
after exceptions\t3\t6
after executive\t-6\t-12
after exempt\t-8\t-4
after expect\t-13\t-7
after expected\t-14\t-11
after experience\t19\t21
after explain\t-21\t-13
after extraction\t16\t8
after face\t-10\t-11
after factual\t16\t8
after fall\t-10\t9
after falls\t16\t8
after family\t0\t12
after far\t-16\t-13
after faults\t7\t15
after february\t-8\t-4
after fee\t-15\t-8
after feedback\t8\t-2
after feet\t24\t12
after fellow\t-8\t-4
after fever\t8\t4
after few\t-7\t-9
after field\t12\t12
after fifty\t13\t7
after figures\t14\t7
after filled\t20\t10
after filters\t6\t3
after financial\t-5\t-8
after find\t-17\t-2
after finished\t-7\t1
after fire\t-8\t-2
after first\t6\t-13
after fit\t18\t10
after five\t-43\t-19
after flights\t23\t3
after floor\t29\t23
after flowers\t2\t7
after following\t-17\t-8
after follows\t-7\t-3
after food\t11\t5
after foot\t-5\t-8
after for\t-7\t3
after foreman\t-11\t-5
after form\t-6\t-13
after fortnight\t-9\t-2
after fortnightly\t14\t8
after forty\t9\t4
after four\t-7\t10
after fourth\t15\t7
after free\t10\t12
after french\t6\t4
after friday\t-5\t-25
after fridge\t-3\t-6
after from\t12\t28
after front\t-13\t-4
after full\t9\t-4
after funds\t-7\t-3
after further\t0\t6
after gap\t6\t3
after gauges\t-3\t-6
after general\t10\t5
after get\t-21\t-24
after gets\t18\t11
after give\t5\t-11
after given\t-15\t-8
after glad\t-8\t-4
after go\t1\t10
after goes\t-11\t-8
after going\t13\t11
after gone\t-9\t-15
after good\t-11\t-16
after got\t10\t4
after grasp\t-26\t-13
after great\t-1\t8
after group\t8\t5
after groups\t3\t9
after guide\t0\t8
after had\t-17\t-1
after half\t24\t17
after hall\t-6\t-3
after hand\t5\t9
after handle\t-9\t-4
after handling\t-11\t-15
after hands\t-15\t-28
after handy\t-10\t-6
after happen\t-15\t-5
after happens\t-7\t-5
after happy\t-11\t-13
after hard\t-12\t-9
after has\t-3\t13
after hasn't\t10\t5
after have\t-73\t-35
after having\t-11\t-3
after he\t-24\t-12
after head\t25\t17
after heading\t5\t11
after health\t-9\t-11
after heard\t6\t3
after heights\t15\t7
after held\t8\t5
after help\t-13\t-17
after helpful\t1\t-13
after helps\t-7\t-3
after hepatitis\t22\t11
after her\t-9\t-4
after here\t-61\t-34
after high\t-5\t-14
after higher\t-7\t5
after his\t6\t4
after hold\t-21\t-6
after holds\t-8\t-15
after holiday\t12\t7
after home\t-10\t4
after homes\t10\t12
after honestly\t-11\t-15
after hospital\t7\t6
after hot\t-14\t-7
after hotel\t6\t7
after hour\t-11\t-8
after hourly\t8\t8
after house\t9\t14
after hr\t-7\t1
after hundred\t-7\t-3
after hydraulic\t-8\t-13
after hygiene\t-8\t-16
after i\t-26\t-35
after i'll\t-8\t-3
after i'm\t-22\t-33
after i've\t-7\t-4
after ideally\t-8\t-14
after if\t-38\t-30
after iii\t12\t6
after immunity\t15\t7
after in\t33\t9
after include\t-8\t-13
after included\t7\t9
after including\t11\t10
after information\t8\t7
after informed\t9\t4
after inside\t19\t13
after inspection\t1\t6
after inspector\t-11\t-19
after instagram\t-6\t-12
after installation\t6\t4
after instructions\t10\t7
after insurance\t7\t3
after interested\t-7\t-14
after internal\t13\t6
after intervention\t15\t8
after into\t7\t6
after inventory\t7\t-2
after investigations\t6\t4
after invoices\t9\t4
after involves\t-9\t-5
after irish\t14\t8
after is\t-36\t-6
after isn't\t-1\t10
after it\t-70\t37
after it's\t-41\t-39
after its\t-22\t-4
after january\t12\t9
after job\t-23\t-26
after jobs\t-7\t-3
after july\t-2\t-7
after keep\t17\t10
after keeping\t-7\t-10
after keeps\t-21\t-13
after key\t14\t7
after keys\t-11\t-4
after kind\t-1\t-7
after kitchen\t-6\t-1
after know\t-27\t-25
after knowing\t13\t6
after knowledge\t-14\t-6
after ladder\t13\t9
after land\t6\t3
after language\t-21\t-21
after laptop\t-10\t-19
after last\t-18\t4
after late\t13\t11
after later\t-14\t-9
after lb\t10\t9
after lead\t-18\t-24
after leading\t-11\t-6
after learn\t20\t15
after learned\t-10\t-15
after least\t-5\t-7
after leave\t15\t11
after leaves\t-14\t-7
after ledger\t7\t4
after left\t-6\t-2
after legal\t-20\t-18
after less\t-28\t-20
after letter\t-8\t-14
after letters\t10\t5
after licence\t34\t13
after license\t12\t3
after life\t-10\t-3
after lift\t-4\t-8
after lifting\t1\t-8
after light\t13\t9
after like\t-14\t-18
after line\t3\t13
after list\t-7\t0
after live\t-14\t-10
after loads\t6\t7
after local\t15\t8
after long\t-10\t-18
after look\t-10\t-8
after looked\t0\t-6
after lorry\t-7\t-8
after lot\t-18\t-20
after love\t-7\t-7
after lovely\t-5\t-8
after machine\t14\t10
after made\t8\t4
after maintenance\t17\t19
after makes\t15\t8
after making\t3\t6
after malayalam\t-8\t-4
after manage\t6\t-3
after management\t19\t11
after manager\t-11\t-4
after managers\t7\t9
after managing\t6\t3
after manner\t21\t28
after manual\t14\t10
after market\t0\t-13
after material\t10\t6
after mathematics\t-2\t12
after matter\t-9\t-14
after matters\t-9\t-14
after may\t7\t4
after me\t-20\t-21
after mean\t-5\t-6
after means\t1\t-8
after measures\t-7\t-3
after medical\t16\t7
after meeting\t16\t9
after meter\t8\t7
after meters\t19\t22
after metres\t15\t8
after microsoft\t6\t5
after middle\t14\t9
after midnight\t-8\t-4
after mileage\t-9\t-16
after miles\t4\t11
after milk\t9\t5
after mind\t-10\t-5
after minimum\t-6\t-7
after minutes\t12\t18
after missed\t16\t14
after missing\t-7\t-13
after modules\t7\t7
after monday\t13\t7
after money\t7\t6
after month\t-22\t1
after monthly\t27\t20
after months\t-17\t-2
after more\t-25\t-43
after morning\t7\t-11
after most\t-11\t-8
after mostly\t-17\t-8
after move\t-8\t0
after mrs\t-8\t-4
after much\t-18\t-15
after mud\t17\t8
after must\t-32\t-15
after my\t-20\t-19
after names\t15\t8
after national\t-9\t-6
after near\t10\t7
after nearest\t-7\t-2
after need\t-11\t-18
after nervous\t8\t5
after network\t-3\t-9
after new\t13\t-3
after next\t-29\t-35
after nice\t0\t-8
after night\t18\t-2
after nine\t-25\t-22
after no\t-32\t-26
after nobody\t-6\t-10
after noise\t20\t13
after non-specialists\t7\t4
after noon\t-2\t-12
after not\t-43\t-49
after notes\t17\t1
after nothing\t-9\t-9
after notices\t-4\t-10
after now\t-16\t-20
after nursing\t4\t13
after nz\t30\t15
after o'clock\t13\t9
after obtain\t-15\t-7
after occasional\t-9\t-6
after occupational\t9\t-5
after october\t20\t13
after odd\t3\t6
after of\t-3\t-16
after offer\t-18\t-15
after office\t11\t11
after offsets\t5\t9
after old\t-5\t-11
after older\t19\t8
after on\t25\t21
after on-call\t9\t5
after one\t1\t-10
after online\t13\t6
after only\t-10\t10
after optional\t-13\t-27
after or\t57\t130
after ordering\t-7\t-3
after orders\t8\t4
after other\t-7\t-3
after our\t-50\t-60
after out\t-10\t-32
after outside\t-4\t-13
after over\t16\t-1
after overtime\t-4\t-6
after own\t9\t2
after owners\t6\t9
after p.m\t-8\t-9
after pads\t11\t18
after paid\t-16\t-4
after paints\t5\t-7
after pallets\t8\t4
after panels\t5\t7
after paper\t-14\t6
after papers\t20\t7
after parish\t-7\t-1
after part\t-17\t-6
after particular\t-4\t6
after parts\t6\t4
after party\t7\t4
after pass\t-13\t-6
after past\t3\t18
after pastry\t9\t5
after patience\t-8\t-4
after patient\t11\t0
after pay\t-10\t-13
after payment\t9\t4
after payroll\t2\t11
after pays\t-3\t-7
after people\t-8\t-12
after per\t-3\t-8
after period\t-25\t-23
after periods\t-6\t-12
after permit\t-14\t-4
after personal\t9\t7
after pharmacy\t10\t7
after phone\t23\t27
after physical\t-14\t-13
after piano\t6\t5
after pick\t-14\t-16
after picked\t-8\t-16
after pieces\t-8\t2
after pipeline\t6\t3
after place\t-21\t-6
after placement\t4\t9
after places\t5\t11
after plain\t9\t4
after plan\t13\t10
after plank\t8\t2
after planned\t9\t6
after planning\t16\t8
after plans\t8\t5
after plant\t31\t8
after plate\t-2\t-6
after pleasant\t-9\t-4
after plus\t-18\t-37
after pm\t9\t13
after point\t12\t7
after points\t-9\t-3
after police\t20\t13
after pool\t-13\t-22
after poolside\t3\t6
after portfolio\t18\t9
after position\t22\t11
after post\t-17\t-9
after preferred\t-9\t-11
after premises\t16\t16
after preparation\t-4\t-6
after prepared\t5\t15
after prescriptions\t13\t10
after present\t6\t4
after presentation\t8\t4
after press\t6\t5
after price\t6\t3
after principles\t10\t10
after probation\t-8\t-14
after procedures\t-5\t-10
after product\t3\t6
after production\t1\t6
after professional\t20\t11
after progress\t8\t8
after project\t8\t4
after properly\t17\t9
after property\t-7\t-3
after public\t-1\t6
after pull\t9\t5
after pumps\t3\t8
after purchase\t18\t12
after put\t15\t2
after putting\t19\t10
after python\t13\t6
after qualification\t-14\t-10
after qualifying\t-9\t-4
after quality\t25\t21
after quarterly\t8\t6
after queries\t32\t16
after quickly\t-10\t-10
after quiet\t12\t7
after r\t8\t4
after radio\t-6\t-2
after random\t12\t2
after rate\t-10\t-2
after reach\t25\t13
after read\t-24\t-18
after ready\t1\t13
after reconcile\t14\t7
after reconciliation\t1\t-7
after record\t8\t2
after recording\t7\t4
after records\t10\t8
after references\t-7\t-17
after register\t23\t13
after registration\t13\t6
after remember\t-9\t-5
after repair\t15\t11
after repairs\t7\t5
after report\t21\t15
after reported\t9\t5
after reports\t20\t8
after requests\t9\t9
after required\t-19\t-17
after requirement\t5\t12
after rescue\t-9\t-5
after residential\t16\t9
after residents\t12\t11
after response\t-7\t-2
after rest\t0\t-10
after restaurant\t8\t4
after results\t-5\t-15
after returns\t13\t8
after rights\t9\t5
after ring\t8\t7
after road\t7\t5
after role\t2\t-8
after rope\t11\t11
after roster\t10\t5
after rota\t-11\t-3
after rotating\t12\t7
after rotation\t14\t2
after rule\t-9\t-3
after run\t-29\t-28
after running\t-7\t-9
after runs\t-9\t-3
after safe\t-12\t-10
after safely\t10\t9
after safety\t-2\t-16
after sales\t44\t37
after same\t-18\t-6
after samples\t15\t31
after sat\t-1\t-12
after satisfactory\t-8\t-12
after saturday\t14\t-7
after saturdays\t7\t4
after saying\t-24\t-39
after says\t-19\t-9
after scared\t-8\t-8
after schedule\t-8\t-9
after scheme\t-7\t-3
after school\t7\t10
after schools\t3\t10
after science\t11\t9
after scope\t-10\t-5
after scores\t9\t17
after screen\t25\t20
after screening\t16\t8
after screens\t4\t8
after scrubbing\t3\t7
after searches\t-5\t-9
after season\t-6\t-10
after second\t-14\t-16
after sector\t19\t14
after see\t-18\t-11
after seen\t5\t17
after sees\t-9\t-6
after sense\t-7\t-6
after september\t-21\t-24
after service\t-12\t-15
after services\t10\t13
after servicing\t1\t7
after sessions\t-10\t-5
after setting\t-10\t-3
after settle\t-6\t-10
after settled\t-10\t-5
after seven\t13\t8
after several\t12\t8
after shall\t-20\t-11
after shared\t-14\t-6
after she\t-25\t-14
after sheet\t-8\t-3
after sheets\t4\t6
after shifts\t8\t3
after ship\t-8\t-4
after shop\t-13\t-15
after short\t10\t4
after should\t-12\t-11
after show\t-7\t-18
after shows\t-16\t-18
after signs\t-10\t-5
after similar\t4\t8
after since\t-19\t-7
after sit\t-9\t-4
after site\t17\t13
after six\t43\t34
after sixty\t-8\t-4
after skills\t7\t-1
after small\t-7\t-7
after so\t-55\t-34
after soft\t15\t17
after some\t-18\t-44
after somebody\t-15\t-8
after someone\t-35\t-20
after something\t-10\t-14
after sooner\t-5\t-10
after sort\t-10\t3
after spanish\t7\t4
after speaking\t-6\t-8
after spent\t-9\t-13
after spot\t-7\t-6
after spreadsheet\t-8\t-14
after staff\t1\t7
after stage\t6\t5
after standard\t-20\t-8
after standards\t14\t7
after standing\t-6\t-13
after stands\t-14\t-11
after start\t11\t28
after starts\t-6\t-3
after stations\t-8\t-17
after stay\t3\t7
after stays\t13\t8
after steady\t-11\t-19
after steep\t19\t9
after steps\t5\t13
after still\t-12\t-17
after stock\t-7\t-10
after stocktake\t-7\t-3
after stop\t-9\t-14
after stops\t2\t7
after storage\t19\t10
after store\t2\t7
after storm\t9\t4
after storms\t-10\t-15
after story\t-5\t-9
after straight\t16\t8
after strong\t-5\t-10
after student\t10\t6
after studio\t11\t6
after subject\t-26\t-13
after successful\t-7\t-10
after summer\t-14\t3
after sunday\t18\t11
after sundays\t11\t5
after support\t14\t8
after suspension\t-8\t-14
after system\t-5\t-6
after tables\t5\t11
after tablet\t-11\t-23
after take\t-39\t-16
after taken\t-10\t-4
after takes\t-10\t-12
after talk\t7\t1
after te\t-17\t-9
after tea\t-14\t-7
after teacher\t7\t4
after teaches\t-8\t-16
after teaching\t2\t14
after team\t9\t9
after tears\t-4\t-6
after technical\t9\t7
after technician\t-5\t11
after telephone\t9\t-9
after tell\t-18\t-24
after tells\t14\t7
after temper\t21\t10
after temperatures\t7\t9
after term\t8\t8
after terminal\t4\t8
after test\t-23\t-6
after testing\t21\t21
after tetanus\t6\t12
after than\t53\t25
after that\t-9\t-11
after that's\t-17\t-12
after the\t-29\t-65
after their\t-22\t-7
after them\t-49\t-40
after then\t-44\t-31
after there\t-27\t-21
after there's\t-12\t-9
after therefore\t27\t14
after these\t-9\t-4
after they\t-3\t-7
after thing\t-25\t-17
after things\t9\t5
after think\t-6\t-3
after third\t1\t11
after thirty\t-12\t-4
after this\t-48\t-43
after those\t-2\t-9
after though\t-17\t-20
after three\t31\t8
after three-thirty\t22\t11
after through\t11\t-7
after thursday\t12\t-3
after ticket\t11\t7
after tickets\t-5\t-7
after tidy\t9\t5
after till\t-14\t-36
after time\t-24\t-23
after to\t-3\t18
after tolerance\t0\t-12
after tongue\t12\t6
after tools\t10\t14
after touch\t-7\t-3
after towels\t18\t13
after town\t-13\t-7
after trade\t2\t-6
after traffic\t6\t6
after trailer\t23\t12
after training\t47\t-1
after transport\t26\t15
after treatment\t9\t11
after trees\t3\t7
after trial\t-7\t-3
after trolleys\t14\t7
after truck\t-7\t-4
after trust\t-14\t-12
after tuesday\t9\t2
after tuesdays\t14\t7
after turn\t-33\t-12
after turns\t-9\t-5
after twenty\t16\t9
after twice\t14\t13
after two\t-4\t18
after typing\t3\t6
after uk\t17\t22
after understanding\t-16\t-13
after unit\t-9\t-5
after units\t9\t12
after university\t-7\t-5
after until\t12\t12
after up\t-18\t-51
after us\t-74\t-55
after use\t-13\t1
after used\t-14\t-15
after useful\t-3\t-6
after user\t6\t11
after users\t11\t6
after usual\t-11\t-22
after usually\t6\t3
after vaccination\t15\t12
after valid\t-26\t-16
after van\t7\t4
after vehicle\t8\t-7
after vehicles\t-4\t-7
after venue\t4\t9
after very\t11\t7
after vet\t-11\t-15
after veterinary\t6\t5
after viewed\t-4\t-8
after visa\t5\t12
after visits\t7\t5
after voice\t29\t16
after volunteers\t-8\t-12
after vulnerable\t-7\t-2
after waiting\t-9\t-3
after walk\t-11\t-2
after walking\t7\t5
after want\t-34\t-24
after wants\t-13\t-6
after was\t-36\t-39
after waste\t-6\t-6
after way\t2\t-17
after we\t-51\t-64
after we'd\t-11\t-6
after we'll\t-16\t-12
after we're\t-4\t-11
after we've\t-9\t-11
after website\t10\t12
after weddings\t-6\t-1
after week\t9\t23
after weekend\t41\t20
after weekends\t16\t6
after weekly\t14\t17
after weeks\t-14\t5
after weigh\t-4\t9
after welcome\t8\t17
after well\t11\t6
after were\t19\t14
after what\t-24\t-32
after what's\t9\t1
after when\t7\t-53
after where\t3\t11
after whether\t-6\t-1
after which\t-30\t-56
after who\t-55\t-37
after whole\t3\t10
after whom\t-11\t-5
after whose\t-10\t-5
after why\t7\t6
after will\t-73\t-47
after windows\t13\t7
after winter\t-24\t-43
after wiring\t5\t9
after with\t21\t-30
after within\t22\t17
after without\t23\t16
after won't\t-20\t-23
after words\t-12\t-5
after work\t10\t8
after worked\t-13\t-4
after worker\t-8\t-2
after working\t6\t-6
after would\t7\t12
after write\t-10\t-7
after writes\t-3\t-6
after writing\t-1\t11
after written\t12\t4
after year\t-8\t22
after years\t12\t-12
after yield\t10\t5
after you\t-80\t-38
after you'd\t-60\t-30
after you'll\t-40\t-26
after you're\t-5\t-12
after you've\t-14\t-10
after young\t8\t6
after your\t-41\t-26
after yourself\t-8\t-11
after youtube\t-7\t-15
after –\t9\t22
before two # )\t5\t11
before two # +\t14\t8
before two # a.m\t16\t34
before two # am\t-3\t-7
before two # and\t-16\t-8
before two # days\t-4\t-6
before two # degrees\t6\t12
before two # hours\t-11\t-20
before two # is\t-13\t-7
before two # july\t-11\t-22
before two # kg\t4\t9
before two # kilos\t-10\t-19
before two # licence\t15\t1
before two # months\t7\t14
before two # p.m\t14\t30
before two # shifts\t6\t11
before two # to\t-15\t-6
before two # with\t-10\t-5
before two # years\t4\t8
before two $ #\t5\t10
before two ' experience\t7\t15
before two ' notice\t-8\t-16
before two ) and\t13\t6
before two , a\t-18\t-9
before two , about\t-13\t-6
before two , all\t-8\t-4
before two , also\t13\t6
before two , although\t7\t3
before two , and\t16\t-1
before two , as\t-17\t-9
before two , be\t22\t11
before two , because\t9\t4
before two , both\t-7\t-4
before two , by\t9\t5
before two , cut\t-4\t-7
before two , for\t19\t9
before two , friday\t-10\t-19
before two , good\t8\t4
before two , heat\t5\t10
before two , honest\t-4\t-8
before two , in\t18\t9
before two , including\t20\t12
before two , is\t-18\t-9
before two , not\t-6\t1
before two , of\t-13\t-6
before two , or\t7\t6
before two , plus\t33\t16
before two , running\t4\t7
before two , since\t-14\t-8
before two , so\t86\t40
before two , the\t-9\t-6
before two , then\t39\t19
before two , though\t7\t3
before two , to\t-12\t-6
before two , we\t-6\t-3
before two , when\t-6\t-3
before two , where\t13\t7
before two , which\t-21\t1
before two , who\t-28\t-14
before two , will\t-8\t-4
before two , with\t40\t17
before two , you\t59\t29
before two . and\t-14\t-7
before two / e\t-6\t-3
before two : a\t-11\t-6
before two ; a\t-8\t-4
before two < #\t1\t6
before two < *\t51\t25
before two < -\t52\t21
before two < <\t10\t-63
before two < a\t63\t29
before two < act\t3\t6
before two < after\t-8\t-4
before two < all\t-6\t-3
before two < and\t-9\t-5
before two < applicants\t12\t6
before two < are\t14\t7
before two < as\t-21\t-11
before two < basic\t27\t14
before two < be\t-8\t-4
before two < because\t-13\t-7
before two < before\t-6\t-2
before two < between\t-8\t-4
before two < can\t7\t4
before two < candidates\t-9\t-5
before two < clean\t3\t6
before two < clear\t8\t16
before two < come\t-9\t-5
before two < confident\t6\t3
before two < current\t7\t5
before two < demonstrated\t-9\t-5
before two < during\t-11\t-6
before two < every\t-8\t-4
before two < excellent\t23\t11
before two < experience\t-7\t0
before two < for\t-15\t-8
before two < from\t-14\t-8
before two < full\t5\t14
before two < good\t12\t6
before two < he\t6\t3
before two < hold\t-7\t-3
before two < hours\t7\t3
before two < i\t-9\t-4
before two < i'd\t-7\t-3
before two < if\t8\t4
before two < in\t-37\t-20
before two < it\t-6\t8
before two < it's\t41\t20
before two < knowing\t23\t11
before two < lifting\t-9\t-17
before two < maintain\t3\t7
before two < must\t-6\t-3
before two < on\t-39\t-20
before two < one\t9\t7
before two < our\t-13\t-7
before two < patience\t-7\t-13
before two < plan\t4\t12
before two < preparing\t4\t9
before two < previous\t8\t5
before two < shift\t8\t4
before two < shifts\t10\t5
before two < so\t-14\t-7
before two < some\t25\t11
before two < somebody\t9\t4
before two < spanish\t-9\t-17
before two < that\t-30\t-16
before two < the\t-6\t-12
before two < there's\t21\t10
before two < train\t4\t7
before two < twice\t-9\t-5
before two < under\t-6\t-3
before two < valid\t15\t9
before two < we\t-31\t-17
before two < we'd\t-8\t-3
before two < we'll\t-7\t-4
before two < we're\t20\t10
before two < week\t-19\t-10
before two < what\t-12\t-7
before two < when\t-9\t-5
before two < whoever\t9\t5
before two < with\t-14\t-7
before two < working\t-7\t-1
before two < writing\t3\t6
before two < you\t-7\t1
before two < you'd\t8\t3
before two < you'll\t30\t15
before two < you're\t10\t5
before two < you've\t26\t13
before two < your\t9\t4
before two < •\t13\t6
before two a :\t-22\t-12
before two a budget\t-8\t-16
before two a certificate\t6\t13
before two a child\t2\t6
before two a clean\t7\t13
before two a clear\t4\t7
before two a clinic\t-10\t-20
before two a colleague\t3\t6
before two a completed\t15\t8
before two a credit\t3\t6
before two a crew\t-8\t-16
before two a current\t7\t4
before two a day\t-6\t-11
before two a decision\t3\t7
before two a driver\t6\t13
before two a drug\t3\t6
before two a fortnight\t-8\t-16
before two a graduate\t-5\t-10
before two a ladder\t-5\t-10
before two a licence\t-7\t-14
before two a manual\t-6\t-12
before two a meter\t5\t10
before two a minute\t-9\t-18
before two a month\t-8\t-16
before two a report\t3\t6
before two a student\t-7\t-14
before two a trailer\t-8\t-16
before two a week\t8\t-12
before two a wheel\t-6\t-11
before two a working\t2\t6
before two a year\t4\t13
before two a.m .\t-6\t-12
before two ability to\t59\t29
before two able to\t81\t41
before two about a\t-6\t-3
before two accounts ,\t8\t4
before two acquaintance with\t7\t4
before two after that\t-7\t-4
before two agreements ,\t8\t4
before two alcohol test\t-11\t-21
before two alcohol testing\t-12\t-24
before two all day\t-6\t-12
before two along with\t-7\t-3
before two already hold\t15\t8
before two also be\t20\t10
before two also have\t13\t6
before two an advantage\t-8\t-14
before two an apprentice\t-3\t-6
before two an hour\t-5\t-9
before two and #\t2\t9
before two and ,\t-38\t-19
before two and a\t48\t28
before two and an\t11\t6
before two and are\t-21\t-10
before two and at\t15\t8
before two and by\t11\t6
before two and can\t28\t14
before two and down\t3\t7
before two and editing\t5\t10
before two and english\t-11\t-21
before two and from\t12\t6
before two and funerals\t-11\t-22
before two and get\t9\t7
before two and has\t16\t8
before two and have\t23\t13
before two and hold\t10\t5
before two and is\t35\t18
before two and it's\t-16\t-8
before two and keep\t3\t6
before two and leave\t4\t8
before two and mathematics\t-6\t-12
before two and on\t-6\t-3
before two and so\t-7\t-3
before two and some\t8\t5
before two and still\t24\t13
before two and the\t5\t8
before two and then\t21\t13
before two and there\t2\t7
before two and there's\t8\t4
before two and to\t65\t32
before two and we\t-7\t2
before two and we'll\t-8\t-4
before two and who\t29\t15
before two and whoever\t-10\t-4
before two and will\t12\t6
before two and written\t5\t10
before two and you\t28\t16
before two and you'd\t-39\t-19
before two and you'll\t-6\t-2
before two and you're\t-6\t-3
before two and your\t8\t4
before two anyone who\t-22\t-11
before two applicants must\t-6\t-3
before two appointee will\t31\t15
before two appointment is\t22\t11
before two april ,\t-8\t-4
before two are a\t9\t5
before two are in\t-8\t-4
before two are upset\t-9\t-18
before two as a\t-23\t-12
before two as engineer\t-4\t-8
before two as is\t63\t31
before two as to\t-9\t-5
before two as well\t4\t10
before two ask for\t53\t26
before two ask you\t-6\t-3
before two asked for\t6\t3
before two asked to\t21\t10
before two at #\t-13\t-19
before two at a\t-7\t-3
before two at height\t-12\t-23
before two at home\t3\t7
before two at least\t20\t17
before two at night\t18\t8
before two at once\t-5\t-10
before two b immunity\t-8\t-16
before two b licence\t3\t7
before two be an\t7\t4
before two be at\t14\t10
before two be doing\t11\t6
before two be done\t-9\t-13
before two be happy\t13\t7
before two be in\t-6\t2
before two be on\t-7\t-2
before two be the\t11\t7
before two be welcome\t-7\t-14
before two because of\t-12\t-6
before two because the\t-6\t-3
before two because we're\t-7\t-3
before two before ,\t10\t5
before two before it\t5\t10
before two before you\t-16\t-5
before two begins at\t6\t3
before two between #\t5\t11
before two bit of\t20\t11
before two book and\t-11\t-5
before two bring your\t19\t10
before two but the\t17\t8
before two by the\t-8\t-3
before two calls ,\t7\t4
before two calls for\t11\t5
before two can be\t-8\t-3
before two can only\t-11\t-5
before two can't be\t-13\t-6
before two candidates must\t9\t5
before two cannot be\t-9\t-5
before two capacity to\t21\t11
before two card ,\t-11\t-6
before two care ,\t-17\t-8
before two carry out\t20\t15
before two check and\t13\t6
before two check is\t-16\t-8
before two check your\t13\t7
before two checks and\t-6\t-3
before two chemistry ,\t9\t5
before two class #\t-12\t-23
before two clean and\t7\t4
before two clearance and\t11\t5
before two clinic ,\t-13\t-6
before two come back\t4\t7
before two come in\t-10\t-5
before two come to\t18\t9
before two come with\t-15\t-7
before two comfortable with\t12\t6
before two command of\t14\t7
before two commitment to\t25\t13
before two competence in\t7\t4
before two competent with\t12\t6
before two concrete ,\t-8\t-4
before two conditional on\t26\t13
before two confident with\t-6\t-3
before two confined spaces\t-11\t-21
before two contact for\t15\t8
before two contingent on\t10\t5
before two control ,\t7\t3
before two council will\t-6\t-3
before two cut it\t8\t16
before two day and\t7\t4
before two day of\t-10\t-5
before two day to\t-13\t-6
before two day you\t9\t9
before two days on\t5\t10
before two days out\t3\t6
before two dbs check\t-4\t-7
before two deal of\t6\t3
before two depends on\t31\t15
before two desk and\t8\t4
before two do have\t-12\t-6
before two do need\t6\t3
before two do you\t-8\t-4
before two do your\t6\t3
before two does ,\t7\t4
before two don't mind\t-6\t-3
before two doors ,\t12\t6
before two driver licence\t8\t17
before two driver's license\t-5\t-10
before two driving licence\t-5\t-9
before two drug and\t-6\t-2
before two drug screen\t-14\t-28
before two drug test\t4\t8
before two dry in\t-12\t-25
before two dutch is\t-8\t-4
before two e /\t-9\t-5
before two each month\t1\t8
before two each morning\t-4\t-7
before two each week\t15\t7
before two early starts\t-3\t-6
before two ease with\t8\t4
before two employment is\t15\t7
before two enhanced dbs\t-6\t-12
before two every month\t-4\t-9
before two every week\t-4\t-8
before two everyone who\t-11\t-6
before two evidence of\t15\t8
before two except that\t27\t14
before two expect to\t20\t10
before two expected to\t28\t14
before two experience ,\t-33\t-17
before two experience in\t29\t15
before two experience is\t-15\t-7
before two experience of\t61\t31
before two experience with\t45\t23
before two exposure to\t6\t3
before two familiarity with\t31\t16
before two figures and\t6\t3
before two fine with\t9\t5
before two first aid\t-4\t-7
before two fluency in\t27\t13
before two food safety\t-4\t-9
before two for a\t45\t23
before two for it\t-3\t-6
before two for someone\t13\t8
before two for that\t-8\t-5
before two for which\t8\t4
before two forty hours\t4\t9
before two four ,\t9\t4
before two four days\t-4\t-8
before two friday ,\t-15\t-6
before two from a\t-13\t-6
before two from home\t1\t6
before two from the\t21\t11
before two full time\t-8\t-14
before two garda vetting\t-7\t-14
before two gauges and\t19\t9
before two give you\t-15\t-7
before two given to\t-11\t-6
before two go out\t-7\t-1
before two grade #\t-10\t-17
before two grasp of\t46\t23
before two great thing\t4\t8
before two hand ,\t7\t4
before two hand tools\t-7\t-13
before two happy to\t-8\t-4
before two has a\t-13\t-7
before two has already\t9\t5
before two has to\t6\t4
before two have been\t31\t16
before two have done\t3\t6
before two have had\t8\t4
before two have some\t-6\t-2
before two have spent\t8\t4
before two have to\t-27\t-14
before two have you\t14\t7
before two have your\t7\t4
before two he will\t8\t4
before two head for\t13\t7
before two head of\t-8\t-4
before two hear from\t12\t7
before two here ,\t-11\t-5
before two here is\t-6\t-3
before two hold a\t21\t11
before two holidays ,\t-15\t-7
before two hour ,\t-8\t-4
before two hours and\t11\t5
before two hours are\t49\t24
before two how to\t20\t10
before two how you\t-14\t-7
before two i can't\t-6\t-3
before two i need\t14\t7
before two i'd be\t-9\t-4
before two i'll be\t-8\t-4
before two if a\t12\t6
before two if you\t-27\t-12
before two if you'd\t-10\t-5
before two if you've\t33\t18
before two in ,\t25\t12
before two in a\t-24\t-8
before two in an\t-6\t-2
before two in australia\t4\t8
before two in date\t-7\t-15
before two in english\t-4\t-7
before two in ireland\t-14\t-28
before two in july\t-5\t-10
before two in june\t-3\t-6
before two in november\t5\t11
before two in on\t-3\t-7
before two in person\t4\t8
before two in summer\t4\t8
before two in the\t-20\t-3
before two in three\t-7\t-13
before two in winter\t18\t10
before two including a\t13\t7
before two including the\t14\t7
before two insist on\t7\t3
before two is a\t-24\t-12
before two is also\t-14\t-7
before two is always\t11\t6
before two is at\t11\t5
before two is for\t22\t11
before two is from\t6\t3
before two is in\t-16\t-8
before two is needed\t-7\t-8
before two is no\t-9\t-4
before two is not\t-8\t-3
before two is on\t-8\t-3
before two is outdoors\t3\t6
before two is required\t7\t1
before two is somebody\t12\t6
before two is to\t39\t20
before two is yours\t12\t3
before two it ,\t12\t6
before two it and\t-28\t-13
before two it down\t-9\t-17
before two it is\t27\t14
before two it would\t-8\t-1
before two it's your\t-8\t-4
before two job is\t26\t13
before two knowledge of\t95\t47
before two language ,\t-9\t-5
before two late finish\t3\t6
before two least #\t-6\t-11
before two least ,\t13\t7
before two least a\t16\t8
before two leave ,\t-10\t-5
before two leave is\t-6\t-2
before two let you\t-17\t-8
before two lets you\t-9\t-4
before two licence ,\t-11\t-5
before two license and\t12\t6
before two like it\t19\t9
before two like to\t-8\t-4
before two like you\t7\t4
before two line with\t-21\t-11
before two live in\t12\t6
before two look for\t15\t8
before two lot of\t-12\t-6
before two manual licence\t-5\t-11
before two many of\t-10\t-5
before two march ,\t-6\t-3
before two may be\t-10\t-5
before two month and\t-20\t-10
before two month you\t6\t4
before two more ,\t-7\t-3
before two more and\t-9\t-4
before two more than\t-6\t0
before two morning and\t7\t4
before two most of\t-10\t-5
before two much of\t-7\t-3
before two must ,\t-7\t-4
before two must already\t13\t8
before two must be\t26\t14
before two must have\t19\t9
before two must know\t10\t5
before two need a\t31\t16
before two need good\t7\t4
before two need someone\t-11\t-4
before two need the\t10\t5
before two need to\t39\t19
before two need you\t25\t13
before two needed and\t10\t5
before two night ,\t13\t6
before two no exceptions\t-6\t-12
before two no leave\t4\t9
before two nobody will\t-7\t-4
before two not a\t-7\t-4
before two not be\t-6\t-2
before two now and\t-11\t-5
before two number of\t-6\t-3
before two of a\t20\t12
before two of each\t-5\t-9
before two of irish\t-7\t-13
before two of it\t-11\t-21
before two of march\t-7\t-14
before two of our\t-9\t-4
before two of six\t7\t15
before two of the\t15\t12
before two of them\t-8\t-1
before two of us\t22\t8
before two of which\t29\t17
before two of whom\t-6\t-2
before two of work\t-5\t-8
before two of you\t-16\t-27
before two off ,\t17\t8
before two offer is\t-9\t-4
before two offers are\t-11\t-6
before two office ,\t-9\t-4
before two office is\t32\t16
before two on fridays\t11\t-1
before two on one\t16\t8
before two on saturdays\t17\t9
before two on some\t-8\t-3
before two on the\t3\t6
before two on thursdays\t-4\t-9
before two on top\t5\t10
before two on your\t-7\t0
before two once a\t-11\t-4
before two one ,\t-8\t-4
before two one is\t-6\t-3
before two one of\t-14\t-6
before two one week\t1\t8
before two one weekend\t5\t10
before two one who\t42\t21
before two one year\t-7\t-14
before two open at\t9\t4
before two or above\t3\t6
before two or have\t6\t4
before two or he\t10\t5
before two or higher\t3\t6
before two or python\t-8\t-17
before two or she\t18\t9
before two or three\t2\t6
before two osha #\t-9\t-18
before two other week\t-4\t-7
before two ours is\t-6\t-3
before two out and\t9\t5
before two out of\t-10\t-4
before two out with\t-12\t-6
before two over four\t6\t12
before two own transport\t-5\t-9
before two p.m .\t9\t20
before two paid for\t-6\t-10
before two part of\t-18\t-9
before two parts ,\t9\t4
before two pass a\t12\t6
before two past four\t-5\t-10
before two past seven\t3\t7
before two past six\t-5\t-10
before two payment plans\t-5\t-10
before two people ,\t-12\t-6
before two people in\t-8\t-15
before two people who\t25\t16
before two people with\t25\t13
before two per week\t13\t25
before two person with\t21\t11
before two plans ,\t9\t5
before two please be\t-11\t-6
before two pleased to\t-9\t-4
before two plus ,\t-13\t-7
before two point of\t-14\t-6
before two points for\t11\t5
before two police check\t-6\t-12
before two post is\t53\t26
before two practice and\t-6\t-3
before two pre-employment medical\t-3\t-7
before two prepared to\t14\t7
before two proof of\t9\t5
before two public holidays\t-7\t-14
before two public transport\t2\t7
before two put you\t-16\t-8
before two qualification ,\t-15\t-8
before two record check\t-9\t-17
before two record of\t11\t5
before two records ,\t-6\t-3
before two red seal\t-4\t-7
before two references ,\t-19\t-10
before two references and\t12\t6
before two repeat prescriptions\t-8\t-15
before two responsible for\t34\t17
before two right ,\t14\t7
before two role is\t11\t5
before two room and\t20\t10
before two rotating roster\t-8\t-15
before two same day\t-4\t-8
before two save us\t-7\t-4
before two say no\t6\t11
before two saying that\t21\t10
before two scared of\t14\t7
before two school ,\t-10\t-5
before two school and\t-9\t-4
before two second month\t19\t9
before two see you\t12\t6
before two services ,\t-8\t-4
before two setting up\t4\t8
before two seven ,\t17\t9
before two shifts are\t10\t5
before two should have\t26\t13
before two show up\t16\t8
before two since you\t-12\t-6
before two six months\t-8\t-15
before two so a\t13\t7
before two so is\t35\t17
before two so that\t-13\t-6
before two so would\t24\t12
before two so you\t-6\t0
before two some of\t-6\t-2
before two somebody in\t3\t6
before two somebody who\t4\t6
before two somebody with\t7\t4
before two someone to\t9\t4
before two someone who\t24\t14
before two someone who's\t14\t7
before two someone with\t22\t11
before two sorry ,\t-7\t-4
before two sort of\t10\t5
before two spanish ,\t-6\t-3
before two spoken english\t-10\t-20
before two stage #\t7\t15
before two start ,\t-8\t-4
before two start at\t11\t5
before two still be\t-6\t-2
before two stop ,\t-12\t-6
before two subject to\t43\t21
before two summer ,\t-8\t-4
before two take up\t16\t9
before two te reo\t-4\t-9
before two team is\t12\t6
before two team player\t-11\t-22
before two tear off\t-13\t-26
before two term time\t-7\t-15
before two that ,\t10\t5
before two that has\t-11\t-5
before two that i\t-6\t-3
before two that is\t-15\t-7
before two that means\t16\t8
before two that they\t14\t7
before two that you\t37\t18
before two that you'll\t6\t3
before two that you're\t34\t17
before two that you've\t14\t7
before two the bench\t-5\t-10
before two the building\t3\t6
before two the child\t5\t11
before two the clerk\t13\t6
before two the console\t22\t16
before two the contract\t14\t7
before two the coordinator\t31\t15
before two the day\t12\t6
before two the desk\t-8\t-13
before two the driver\t30\t15
before two the evening\t5\t11
before two the field\t-6\t-3
before two the first\t4\t7
before two the floor\t-5\t-9
before two the gardener\t31\t15
before two the house\t4\t8
before two the kitchen\t4\t7
before two the last\t-7\t-1
before two the milk\t-9\t-16
before two the month\t-5\t-10
before two the odd\t16\t10
before two the oven\t-3\t-6
before two the parish\t5\t11
before two the pharmacy\t3\t6
before two the position\t2\t7
before two the room\t3\t7
before two the season\t-6\t-3
before two the secretary\t9\t4
before two the small\t18\t9
before two the successful\t-7\t-3
before two the summer\t-5\t-8
before two the table\t-8\t-16
before two the tablet\t-6\t-12
before two the team\t-7\t-7
before two the technician\t6\t4
before two the telephone\t3\t7
before two the three\t-8\t-15
before two the time\t8\t20
before two the tools\t-9\t-17
before two the uk\t-12\t-23
before two the university\t14\t7
before two the willingness\t3\t7
before two the work\t-11\t-3
before two the yard\t2\t7
before two the year\t-9\t-18
before two them in\t-4\t-6
before two them on\t-11\t-16
before two then ,\t9\t5
before two there are\t25\t12
before two there is\t7\t4
before two there's no\t-6\t-3
before two they are\t-7\t-4
before two they will\t-5\t-7
before two thing ,\t-7\t-4
before two those who\t-9\t-3
before two those with\t28\t14
before two three months\t-8\t-14
before two three years\t-5\t-9
before two through an\t28\t14
before two through friday\t-3\t-6
before two tidy and\t-7\t-3
before two till #\t-10\t-19
before two time ,\t18\t9
before two time and\t9\t5
before two time to\t-17\t-8
before two time you\t11\t5
before two to a\t-17\t-7
before two to about\t12\t6
before two to be\t99\t51
before two to begin\t12\t7
before two to bring\t22\t12
before two to date\t-9\t-17
before two to do\t-7\t-7
before two to drive\t-10\t-19
before two to find\t3\t7
before two to four\t-5\t-10
before two to have\t13\t8
before two to include\t-6\t-3
before two to it\t-4\t-7
before two to know\t-6\t-1
before two to live\t25\t16
before two to people\t-7\t-13
before two to read\t4\t9
before two to saturday\t4\t8
before two to say\t1\t7
before two to see\t31\t16
before two to start\t1\t6
before two to the\t-10\t-2
before two to time\t10\t5
before two to work\t7\t18
before two to you\t-12\t-19
before two together with\t-11\t-6
before two training ,\t-6\t-3
before two training in\t14\t7
before two truck ,\t13\t6
before two tuesday and\t8\t4
before two tuesday to\t-8\t-4
before two tuesdays and\t-8\t-4
before two twice a\t-11\t-5
before two two hours\t-4\t-9
before two two references\t-6\t-12
before two understanding of\t60\t30
before two until #\t-10\t-20
before two up a\t-8\t-4
before two up and\t-8\t-3
before two up to\t-7\t-2
before two up with\t12\t6
before two use of\t10\t5
before two vaccination ,\t-11\t-6
before two veterinary nursing\t-15\t-30
before two vog )\t-11\t-22
before two volunteers ,\t7\t4
before two want someone\t27\t15
before two want to\t-19\t-9
before two way that\t9\t4
before two we all\t41\t21
before two we also\t-20\t-10
before two we are\t-12\t-6
before two we ask\t8\t4
before two we can\t-27\t-13
before two we expect\t8\t4
before two we have\t-22\t-11
before two we think\t18\t9
before two we use\t14\t8
before two we want\t16\t8
before two we will\t-11\t-6
before two we would\t-7\t-1
before two we'll check\t9\t4
before two weddings and\t-12\t-6
before two week is\t17\t9
before two well ,\t-13\t-6
before two well as\t16\t8
before two what they\t1\t6
before two when a\t-6\t-2
before two when it's\t-9\t-5
before two when the\t-10\t-4
before two where you\t11\t6
before two which a\t8\t4
before two which is\t-15\t-7
before two which means\t24\t12
before two which you\t-6\t-3
before two who also\t13\t7
before two who are\t-12\t-14
before two who can\t52\t27
before two who can't\t19\t9
before two who cannot\t20\t10
before two who do\t-6\t-3
before two who doesn't\t8\t5
before two who has\t21\t11
before two who have\t8\t5
before two who is\t13\t7
before two who wants\t-7\t-3
before two who will\t9\t4
before two will also\t14\t7
before two will be\t-19\t-9
before two will have\t6\t3
before two will know\t-6\t-3
before two will need\t16\t9
before two willing to\t17\t9
before two willingness to\t19\t10
before two with a\t27\t16
before two with children\t-6\t-11
before two with figures\t-10\t-19
before two with it\t-7\t-13
before two with our\t13\t8
before two with people\t3\t7
before two with the\t28\t16
before two with your\t28\t14
before two won't be\t-12\t-6
before two work ,\t7\t3
before two work and\t-15\t-7
before two work here\t-5\t-10
before two work in\t1\t7
before two work is\t31\t16
before two work permit\t-6\t-12
before two worked with\t9\t6
before two working rights\t-8\t-17
before two would be\t-58\t-23
before two would want\t24\t12
before two year ,\t-15\t-7
before two year we\t15\t7
before two year you\t12\t9
before two yes ,\t20\t10
before two you ,\t9\t5
before two you a\t-7\t-4
before two you already\t12\t6
before two you are\t39\t20
before two you bring\t-11\t-5
before two you can't\t19\t10
before two you could\t14\t7
before two you find\t-6\t-2
before two you for\t-6\t-3
before two you go\t-12\t-10
before two you had\t19\t10
before two you have\t-14\t-7
before two you in\t-11\t-6
before two you know\t11\t6
before two you may\t-11\t-6
before two you should\t33\t16
before two you start\t-7\t-7
before two you through\t-6\t-3
before two you who\t7\t4
before two you will\t36\t20
before two you work\t20\t11
before two you would\t37\t19
before two you'd also\t6\t3
before two you'd be\t27\t14
before two you'd have\t-13\t-7
before two you'd want\t15\t8
before two you'll also\t12\t7
before two you'll be\t12\t6
before two you'll do\t20\t10
before two you'll have\t20\t10
before two you'll need\t29\t14
before two you'll work\t8\t5
before two you're on\t15\t7
before two you've ever\t25\t12
before two you've got\t9\t5
before two you've used\t8\t5
before two you've worked\t10\t6
before two your own\t-7\t-8
before two your work\t4\t8
before two – #\t9\t19
before two 🥕 you\t11\t5
bias\t-110\t-70
ending !\t-10\t-18
ending #\t50\t52
ending $\t-10\t-5
ending '\t-3\t11
ending 'll\t-87\t-50
ending 're\t-76\t-32
ending 've\t-64\t-28
ending (\t-51\t-93
ending )\t-8\t13
ending *\t-41\t-21
ending +\t-16\t-32
ending ,\t-139\t-164
ending -\t-74\t-53
ending -up\t8\t6
ending .\t-76\t-116
ending /\t-50\t-81
ending :\t-79\t-108
ending ;\t-87\t-153
ending ?\t-29\t-57
ending a\t-3\t18
ending ace\t9\t9
ending ach\t20\t-3
ending ack\t3\t12
ending act\t46\t29
ending acy\t31\t17
ending ada\t12\t7
ending ade\t25\t16
ending ads\t32\t19
ending ady\t4\t-12
ending afe\t11\t8
ending aff\t0\t6
ending aft\t16\t9
ending age\t28\t25
ending aid\t-20\t-3
ending ail\t-18\t-6
ending ain\t57\t30
ending air\t37\t22
ending ake\t45\t25
ending alk\t22\t12
ending all\t-63\t-23
ending alm\t42\t22
ending als\t5\t13
ending ama\t-9\t-4
ending ame\t-6\t-1
ending amp\t12\t7
ending an\t3\t-10
ending and\t-64\t-80
ending ank\t34\t19
ending ans\t-2\t-9
ending ant\t-33\t-4
ending any\t-13\t-1
ending apa\t12\t6
ending ape\t6\t3
ending aps\t19\t0
ending ard\t10\t19
ending are\t-5\t-31
ending ark\t21\t10
ending arm\t22\t11
ending arp\t16\t8
ending ars\t-1\t19
ending art\t-29\t-6
ending ary\t-9\t2
ending as\t-89\t-70
ending ase\t-34\t-32
ending ash\t12\t8
ending asp\t-6\t-3
ending ass\t31\t21
ending ast\t-26\t-18
ending at\t-18\t-13
ending ata\t15\t12
ending ate\t77\t48
ending ats\t-6\t1
ending ave\t-50\t-21
ending aws\t22\t11
ending ays\t3\t9
ending bar\t8\t4
ending be\t-72\t-20
ending bed\t10\t7
ending bel\t16\t8
ending ber\t11\t10
ending bin\t-9\t-4
ending bit\t-8\t-4
ending ble\t19\t-7
ending bly\t-27\t-13
ending bus\t14\t12
ending but\t-61\t-58
ending by\t-42\t-45
ending cal\t40\t29
ending can\t-33\t-7
ending ccp\t8\t4
ending cdl\t8\t4
ending ced\t55\t29
ending cel\t30\t16
ending cer\t-11\t-5
ending ces\t29\t34
ending cil\t-10\t-4
ending cks\t34\t25
ending cow\t-6\t-3
ending cpc\t19\t11
ending cpd\t11\t6
ending cpi\t8\t3
ending cse\t10\t5
ending cts\t39\t23
ending cut\t23\t12
ending day\t26\t34
ending dbs\t6\t7
ending ded\t-45\t-31
ending der\t-11\t-25
ending des\t-22\t-10
ending dge\t-30\t-40
ending did\t-11\t-4
ending dio\t16\t9
ending dis\t7\t4
ending dit\t25\t16
ending dle\t7\t4
ending dly\t-12\t-17
ending do\t-13\t-6
ending dow\t-7\t-2
ending dr\t-21\t-11
ending dra\t-16\t-8
ending dry\t17\t10
ending due\t-15\t-8
ending e\t-15\t-8
ending e'd\t-36\t-18
ending e's\t-57\t-25
ending ead\t38\t-2
ending eak\t15\t-6
ending eal\t19\t12
ending eam\t13\t13
ending ean\t36\t21
ending ear\t20\t18
ending eas\t-9\t-3
ending eat\t9\t0
ending ech\t-17\t-8
ending eck\t38\t36
ending ecs\t10\t5
ending ect\t33\t20
ending eds\t-9\t0
ending eed\t-41\t-11
ending eek\t-31\t-1
ending eel\t24\t13
ending een\t6\t-15
ending eep\t61\t32
ending ees\t12\t10
ending eet\t36\t11
ending eft\t-8\t-3
ending eir\t-23\t-3
ending eks\t-9\t4
ending eld\t46\t16
ending elf\t-19\t-18
ending ell\t-24\t-34
ending elp\t29\t15
ending els\t9\t9
ending elt\t6\t4
ending end\t22\t2
ending ene\t15\t8
ending ens\t11\t-4
ending ent\t33\t53
ending eps\t22\t11
ending ept\t12\t9
ending era\t8\t4
ending erd\t9\t6
ending ere\t-69\t-51
ending ero\t9\t5
ending err\t-8\t-4
ending ers\t10\t7
ending ert\t15\t10
ending ery\t-7\t8
ending ese\t6\t6
ending esk\t19\t13
ending ess\t49\t35
ending est\t12\t15
ending ete\t21\t11
ending ets\t8\t-3
ending ety\t14\t10
ending eu\t10\t5
ending eve\t6\t4
ending ews\t21\t12
ending ext\t-17\t-6
ending far\t-7\t-3
ending fed\t-7\t-3
ending fer\t-16\t-8
ending flu\t6\t4
ending fly\t6\t3
ending for\t-64\t-40
ending fts\t-9\t-1
ending ful\t-11\t-5
ending gal\t-7\t-3
ending ger\t17\t16
ending ges\t11\t13
ending get\t6\t10
ending ght\t-2\t-6
ending gin\t18\t9
ending git\t16\t8
ending gle\t17\t9
ending gns\t7\t4
ending go\t-16\t-5
ending got\t-23\t-10
ending gue\t-6\t1
ending had\t-26\t-12
ending han\t-17\t-3
ending has\t-62\t-48
ending hat\t-79\t-29
ending he\t-49\t-25
ending hem\t-26\t4
ending hen\t-86\t-70
ending her\t-69\t-61
ending hey\t-14\t2
ending him\t-7\t-4
ending hin\t-2\t-11
ending hip\t4\t9
ending his\t-60\t-36
ending hly\t-23\t-28
ending hol\t-6\t-1
ending hom\t-10\t-5
ending hon\t17\t9
ending hop\t7\t8
ending hot\t28\t14
ending how\t-22\t-20
ending hr\t8\t4
ending hts\t2\t11
ending i\t-69\t-34
ending i'd\t-40\t-31
ending i'm\t-41\t-21
ending ial\t39\t28
ending ian\t11\t10
ending ich\t-55\t-34
ending ick\t26\t13
ending ics\t34\t23
ending ide\t50\t35
ending idy\t17\t9
ending ief\t8\t5
ending ier\t5\t6
ending ies\t-5\t6
ending iet\t20\t10
ending iew\t13\t8
ending if\t-66\t-63
ending ife\t6\t6
ending ify\t40\t20
ending igh\t20\t11
ending ign\t74\t38
ending ike\t-8\t-18
ending ild\t50\t27
ending ile\t9\t-10
ending ilk\t-12\t-4
ending ill\t-74\t-75
ending ils\t5\t8
ending imb\t24\t12
ending ime\t23\t20
ending ims\t8\t11
ending in\t-47\t-7
ending ind\t-5\t-13
ending ine\t12\t14
ending ing\t113\t55
ending ink\t-23\t-11
ending ins\t20\t12
ending int\t13\t8
ending ion\t72\t72
ending ior\t-28\t-14
ending ird\t-13\t-5
ending ire\t-10\t-1
ending irm\t8\t4
ending irs\t10\t8
ending is\t-108\t-129
ending ise\t37\t6
ending ish\t69\t43
ending iso\t8\t4
ending iss\t-17\t-8
ending ist\t2\t7
ending isy\t24\t12
ending it\t-69\t-10
ending ite\t57\t23
ending ith\t-70\t-20
ending its\t-19\t1
ending ity\t29\t27
ending ive\t59\t39
ending ize\t8\t4
ending joy\t16\t8
ending ked\t22\t15
ending ken\t33\t18
ending ker\t-12\t-1
ending kes\t17\t-19
ending ket\t18\t14
ending key\t-7\t-3
ending kly\t12\t10
ending lab\t7\t5
ending lad\t-6\t-3
ending lan\t20\t11
ending lar\t-19\t-8
ending lay\t43\t22
ending lds\t-13\t-18
ending led\t34\t21
ending len\t-9\t-4
ending ler\t-6\t-1
ending les\t20\t23
ending lia\t7\t5
ending lic\t25\t16
ending lid\t20\t11
ending lin\t9\t5
ending lip\t7\t4
ending lit\t19\t10
ending lks\t28\t15
ending lls\t19\t3
ending lly\t-56\t-22
ending log\t34\t19
ending lot\t-8\t-3
ending low\t31\t19
ending lps\t-18\t-51
ending lse\t-7\t-3
ending lsh\t29\t15
ending lso\t-75\t-33
ending lth\t8\t8
ending lts\t1\t7
ending lus\t-38\t-40
ending lve\t15\t8
ending mal\t8\t6
ending man\t24\t14
ending mar\t-16\t-8
ending mas\t9\t5
ending may\t-7\t-2
ending me\t-18\t-8
ending mer\t23\t14
ending mes\t-52\t-39
ending met\t-11\t-16
ending mit\t15\t12
ending mon\t6\t3
ending mr\t-22\t-25
ending mrs\t-20\t-10
ending mud\t12\t6
ending mum\t11\t6
ending my\t-30\t-15
ending n's\t8\t4
ending n't\t-58\t-103
ending nal\t62\t38
ending nce\t24\t27
ending nch\t17\t13
ending ncy\t-6\t0
ending nds\t23\t19
ending ndy\t13\t6
ending ned\t27\t18
ending ner\t-13\t3
ending nes\t10\t16
ending new\t-7\t4
ending nge\t11\t6
ending ngs\t-1\t19
ending nks\t-21\t-8
ending nly\t-32\t-52
ending nny\t10\t5
ending no\t-7\t-9
ending nor\t-14\t-6
ending not\t-30\t-28
ending now\t-44\t-30
ending nse\t25\t17
ending nst\t-8\t-13
ending nth\t5\t9
ending nto\t-14\t-1
ending nts\t-19\t8
ending nty\t10\t8
ending nue\t17\t9
ending nus\t-23\t-10
ending nvq\t13\t6
ending o's\t-13\t-7
ending oad\t19\t11
ending ock\t40\t24
ending ody\t-74\t-40
ending oes\t-18\t-49
ending of\t-51\t26
ending off\t-11\t9
ending ogs\t-9\t-2
ending ogy\t5\t7
ending oke\t38\t21
ending oks\t29\t17
ending olk\t-6\t-3
ending ols\t-5\t8
ending oma\t27\t17
ending ome\t-38\t-39
ending oms\t8\t8
ending on\t-40\t-26
ending ond\t-16\t-5
ending one\t-9\t-9
ending ong\t-45\t-41
ending ons\t-21\t18
ending ood\t2\t8
ending oof\t36\t18
ending ook\t27\t17
ending ool\t-9\t1
ending oom\t-6\t2
ending oot\t10\t6
ending ope\t9\t5
ending or\t-46\t-16
ending ord\t20\t15
ending ore\t-72\t-59
ending ork\t12\t24
ending orm\t25\t16
ending ors\t35\t27
ending ort\t32\t29
ending ory\t31\t24
ending ose\t-13\t2
ending oss\t1\t8
ending ost\t-20\t-18
ending ota\t5\t6
ending ote\t6\t3
ending oth\t-16\t-5
ending our\t-16\t16
ending ous\t-19\t-20
ending out\t-53\t-17
ending ove\t9\t7
ending own\t12\t22
ending ows\t24\t15
ending pay\t-10\t-4
ending ped\t9\t5
ending pen\t-24\t-25
ending per\t-2\t9
ending pet\t12\t6
ending phy\t26\t14
ending pic\t12\t6
ending ple\t-24\t-6
ending ply\t-4\t-13
ending pot\t10\t6
ending pts\t12\t7
ending put\t-14\t-6
ending pvg\t6\t3
ending que\t10\t7
ending r\t10\t4
ending r's\t36\t21
ending ral\t11\t9
ending raw\t19\t10
ending rda\t24\t12
ending rds\t-26\t-12
ending red\t-45\t-81
ending ree\t49\t38
ending ren\t-10\t1
ending res\t43\t21
ending rew\t-15\t-5
ending rge\t18\t11
ending rgo\t7\t4
ending ria\t-11\t-6
ending ric\t42\t21
ending rie\t-6\t-3
ending rip\t26\t13
ending rly\t-1\t9
ending rms\t20\t15
ending rns\t2\t6
ending rol\t-7\t-2
ending rom\t-56\t-64
ending ron\t7\t5
ending rop\t6\t4
ending row\t25\t13
ending rry\t19\t10
ending rse\t2\t6
ending rst\t0\t-6
ending rth\t-9\t-2
ending rts\t2\t14
ending rty\t14\t12
ending rug\t28\t15
ending run\t41\t23
ending rve\t6\t3
ending sap\t17\t9
ending sat\t-9\t-4
ending say\t15\t9
ending sch\t16\t8
ending sed\t35\t24
ending ser\t8\t5
ending ses\t-3\t9
ending set\t6\t5
ending sha\t11\t5
ending she\t-42\t-21
ending sia\t-12\t-5
ending sic\t20\t11
ending sit\t48\t24
ending six\t7\t-2
ending sks\t13\t8
ending so\t-89\t-78
ending son\t-35\t-11
ending sor\t-16\t-7
ending sql\t17\t10
ending ste\t11\t7
ending sts\t-8\t5
ending sue\t16\t8
ending t'd\t-6\t-3
ending t's\t-75\t-41
ending tal\t20\t14
ending tch\t38\t22
ending tcw\t8\t3
ending te\t20\t10
ending ted\t-28\t3
ending tem\t3\t9
ending ten\t19\t14
ending ter\t-14\t1
ending tes\t16\t26
ending the\t-42\t19
ending ths\t3\t12
ending thy\t24\t13
ending tic\t30\t17
ending tie\t9\t4
ending til\t-12\t-21
ending tis\t12\t6
ending tle\t-7\t-2
ending tly\t-37\t-11
ending tms\t8\t4
ending to\t-81\t9
ending ton\t-13\t-7
ending too\t-46\t-58
ending tor\t28\t22
ending tra\t10\t5
ending tre\t17\t12
ending tty\t7\t5
ending two\t21\t21
ending u'd\t-56\t-28
ending ual\t63\t34
ending uay\t8\t4
ending uce\t17\t8
ending uch\t-30\t-10
ending uck\t10\t8
ending uct\t19\t12
ending ude\t-22\t-10
ending ued\t-8\t-3
ending ugh\t-74\t-51
ending uld\t-120\t-131
ending ull\t35\t20
ending ulu\t24\t12
ending uly\t-16\t-7
ending ump\t10\t6
ending und\t30\t28
ending une\t17\t9
ending uns\t35\t18
ending up\t-10\t16
ending ups\t10\t10
ending ure\t55\t37
ending urn\t5\t-7
ending urs\t-10\t13
ending us\t-38\t-15
ending use\t-54\t-33
ending ush\t14\t7
ending ust\t-28\t-21
ending uts\t-19\t-18
ending val\t7\t4
ending vat\t17\t10
ending vel\t11\t12
ending ver\t-16\t-9
ending ves\t-20\t-32
ending vil\t6\t4
ending vis\t7\t3
ending vot\t16\t8
ending wal\t-9\t-4
ending wap\t8\t4
ending was\t-21\t-8
ending way\t-2\t8
ending we\t-68\t-48
ending web\t15\t8
ending wed\t12\t6
ending wer\t35\t20
ending wet\t16\t8
ending who\t-61\t-40
ending why\t-19\t-17
ending wim\t7\t4
ending xed\t-11\t-5
ending xes\t15\t9
ending yed\t18\t9
ending yes\t-36\t-18
ending you\t-84\t-45
ending ype\t9\t5
ending zed\t23\t12
ending £\t-6\t-3
ending –\t-37\t-67
ending •\t-22\t-11
ending 🥕\t-6\t-3
endings ! >\t-10\t-18
endings # +\t6\t3
endings # ,\t-29\t-12
endings # .\t-7\t-2
endings # .m\t22\t11
endings # en\t-15\t-7
endings # er\t15\t8
endings # hs\t10\t5
endings # il\t9\t5
endings # in\t-6\t-2
endings # kg\t9\t5
endings # km\t-8\t-4
endings # ll\t12\t6
endings # nd\t-23\t-10
endings # of\t13\t7
endings # pm\t19\t10
endings # rs\t47\t24
endings # ry\t18\t9
endings # to\t37\t19
endings # –\t-13\t-6
endings 'd be\t-15\t-18
endings 'd ct\t11\t6
endings 'd er\t-10\t-5
endings 'd ke\t-23\t-12
endings 'd sk\t-8\t-4
endings 'd so\t-9\t-5
endings 'd te\t8\t4
endings 'd ve\t-23\t-12
endings 'm id\t-8\t-4
endings 'm ng\t-11\t-6
endings 'm ot\t-7\t-4
endings 's #\t-8\t-4
endings 's a\t-15\t-8
endings 's al\t7\t4
endings 's an\t-7\t-3
endings 's ed\t-7\t-4
endings 's ee\t14\t7
endings 's in\t6\t5
endings 's ne\t-6\t-2
endings 's no\t-14\t-7
endings 's on\t-9\t-4
endings 's ot\t-13\t-18
endings 's ts\t-12\t-6
endings 's ys\t-8\t-4
endings 't a\t-12\t-17
endings 't be\t6\t-5
endings 't do\t-6\t-3
endings 't ed\t-11\t-16
endings 't ke\t19\t9
endings 't nd\t-9\t-3
endings 't ow\t3\t7
endings 't re\t-9\t-16
endings ( ed\t-6\t-12
endings ( er\t9\t18
endings ( es\t-7\t-14
endings ( he\t-8\t-14
endings ( ll\t-15\t-29
endings ( og\t4\t8
endings ( or\t-6\t-12
endings ) >\t-9\t4
endings * ng\t-12\t-6
endings , #\t14\t30
endings , 'm\t-3\t-6
endings , ad\t-6\t-12
endings , al\t11\t22
endings , an\t-4\t-7
endings , ap\t-9\t-19
endings , ar\t15\t29
endings , as\t-19\t-36
endings , at\t17\t38
endings , ay\t11\t24
endings , be\t-5\t-10
endings , ce\t-22\t-43
endings , ch\t-5\t-10
endings , ck\t-17\t-33
endings , cs\t4\t8
endings , dy\t-10\t-20
endings , ed\t6\t13
endings , ee\t6\t13
endings , el\t-10\t-19
endings , en\t6\t18
endings , ep\t-6\t-13
endings , er\t-20\t-39
endings , es\t20\t42
endings , ge\t5\t11
endings , gh\t-4\t-6
endings , gs\t-5\t-11
endings , gy\t7\t13
endings , he\t7\t18
endings , ho\t-4\t-8
endings , i\t-3\t-6
endings , ic\t-6\t-11
endings , id\t-4\t-7
endings , il\t6\t13
endings , ir\t-9\t-18
endings , is\t-8\t-16
endings , ix\t-8\t-16
endings , ke\t-4\t-7
endings , ld\t5\t12
endings , le\t-8\t-15
endings , lk\t-5\t-10
endings , ll\t-7\t-13
endings , ls\t-3\t-6
endings , lt\t9\t18
endings , me\t-11\t-22
endings , nd\t-78\t-146
endings , ne\t13\t27
endings , ng\t-18\t-29
endings , ns\t9\t19
endings , ny\t-3\t-6
endings , of\t-9\t-18
endings , on\t-5\t-7
endings , oo\t-7\t-14
endings , or\t12\t30
endings , ot\t21\t43
endings , ow\t-5\t-8
endings , ps\t8\t17
endings , re\t-27\t-52
endings , rk\t-5\t-10
endings , rn\t-4\t-8
endings , rs\t8\t18
endings , rt\t15\t31
endings , ry\t-6\t-11
endings , se\t-33\t-64
endings , sh\t9\t17
endings , so\t-13\t-22
endings , ss\t-4\t-7
endings , te\t-8\t-15
endings , th\t-10\t-17
endings , to\t5\t10
endings , ts\t3\t7
endings , un\t-5\t-10
endings , up\t10\t20
endings , ur\t6\t12
endings , us\t-4\t-7
endings , ut\t-4\t-6
endings , ve\t-18\t-36
endings , we\t-6\t-12
endings , wo\t19\t39
endings , ws\t-5\t-9
endings - a\t-8\t-4
endings - ng\t-8\t-2
endings . ,\t5\t10
endings . >\t-105\t-187
endings . on\t4\t8
endings . to\t3\t6
endings / d\t-16\t-31
endings / e\t-23\t-44
endings : a\t-9\t-17
endings : es\t-14\t-25
endings : ng\t-14\t-19
endings : ou\t-4\t-7
endings : we\t-7\t-13
endings ; >\t-19\t-37
endings ; he\t-9\t-12
endings ; ng\t-9\t-18
endings ; we\t-6\t-12
endings ? >\t-29\t-57
endings a #\t-19\t-10
endings a 's\t-28\t-13
endings a :\t-26\t-13
endings a al\t-22\t-8
endings a am\t14\t8
endings a an\t19\t11
endings a ap\t-12\t-6
endings a ar\t59\t34
endings a ay\t-31\t-11
endings a ce\t-16\t-7
endings a ck\t-11\t-5
endings a dy\t21\t10
endings a ed\t15\t9
endings a ek\t10\t11
endings a el\t20\t11
endings a er\t-46\t-15
endings a et\t8\t5
endings a ey\t11\t6
endings a ft\t-12\t-6
endings a ge\t23\t12
endings a ig\t-13\t-19
endings a in\t-18\t-8
endings a io\t22\t12
endings a ir\t12\t6
endings a it\t7\t4
endings a ld\t-9\t-4
endings a le\t37\t21
endings a ll\t16\t9
endings a ma\t-8\t-4
endings a me\t-9\t-4
endings a nd\t11\t6
endings a ne\t-24\t-11
endings a ng\t38\t23
endings a nt\t27\t17
endings a od\t-10\t-5
endings a om\t15\t8
endings a on\t-7\t-3
endings a op\t-12\t-6
endings a ow\t-6\t-2
endings a rd\t-13\t-6
endings a re\t21\t11
endings a rt\t-16\t-6
endings a ry\t9\t6
endings a st\t-23\t-22
endings a ta\t14\t7
endings a te\t30\t16
endings a th\t5\t7
endings a ty\t27\t14
endings a ug\t-19\t-9
endings a um\t16\t8
endings a us\t-34\t-57
endings ad ,\t-10\t-4
endings ad .\t-10\t-18
endings ad a\t23\t11
endings ad er\t-16\t-7
endings ad he\t15\t8
endings ad ng\t15\t7
endings ad of\t-22\t-24
endings ad rt\t-6\t-3
endings ak an\t10\t5
endings ak sh\t-11\t-6
endings al ,\t-8\t-4
endings al >\t9\t7
endings al ce\t16\t10
endings al er\t-9\t-4
endings al es\t8\t9
endings al ge\t13\t7
endings al in\t28\t14
endings al ng\t57\t30
endings al nt\t8\t4
endings al ol\t8\t4
endings al on\t-13\t-5
endings al re\t22\t13
endings al rk\t11\t6
endings al sh\t14\t7
endings al ss\t8\t4
endings al te\t10\t5
endings al th\t30\t15
endings al ts\t6\t5
endings al ve\t11\t6
endings am ,\t6\t4
endings am er\t14\t7
endings am nd\t-12\t-6
endings am or\t14\t8
endings an ,\t15\t7
endings an ay\t-7\t-3
endings an ce\t-6\t-1
endings an ch\t16\t8
endings an ct\t9\t5
endings an ed\t21\t11
endings an en\t14\t8
endings an er\t-22\t-11
endings an et\t-11\t-5
endings an ge\t-32\t-47
endings an gh\t-13\t-7
endings an in\t-16\t-8
endings an ke\t10\t5
endings an ld\t-14\t-5
endings an lk\t-10\t-5
endings an ll\t13\t10
endings an nd\t-8\t-3
endings an ng\t16\t14
endings an on\t-27\t-12
endings an or\t20\t11
endings an ps\t11\t5
endings an re\t11\t5
endings an st\t8\t4
endings an te\t14\t7
endings an up\t8\t4
endings an ve\t10\t6
endings an wo\t6\t4
endings ap a\t8\t4
endings ap nd\t7\t4
endings ar a\t6\t3
endings ar at\t11\t6
endings ar ff\t11\t6
endings ar he\t-13\t-7
endings ar nd\t-10\t-4
endings ar om\t-12\t-6
endings ar rk\t16\t8
endings as ,\t-10\t-5
endings as a\t-2\t27
endings as ch\t-6\t-3
endings as ed\t-28\t-30
endings as en\t-9\t-10
endings as er\t2\t8
endings as he\t-14\t-2
endings as in\t-6\t-3
endings as it\t-4\t-7
endings as le\t2\t6
endings as ll\t-27\t-52
endings as nd\t-6\t-1
endings as on\t-5\t-9
endings as or\t-8\t-4
endings as ou\t9\t20
endings as re\t-13\t-22
endings as ts\t-12\t-23
endings at #\t-18\t-16
endings at ,\t1\t-7
endings at a\t-10\t-6
endings at as\t-9\t-12
endings at ch\t-6\t-10
endings at dy\t-5\t-9
endings at es\t13\t0
endings at he\t-53\t-37
endings at ht\t12\t-3
endings at i\t-14\t-16
endings at id\t-6\t-3
endings at in\t-7\t-12
endings at it\t17\t14
endings at ix\t-6\t-12
endings at ks\t10\t8
endings at ld\t-8\t-4
endings at le\t-12\t-3
endings at ll\t-8\t-11
endings at me\t6\t12
endings at ne\t-8\t-2
endings at or\t11\t7
endings at ou\t19\t19
endings at rn\t-7\t-14
endings at rs\t-11\t-16
endings at rt\t2\t6
endings at se\t18\t9
endings at st\t41\t16
endings at th\t-10\t-13
endings at ts\t-2\t8
endings at ut\t-17\t-20
endings at ws\t-6\t-11
endings aw on\t8\t4
endings ay #\t22\t11
endings ay .\t-12\t-3
endings ay >\t-7\t-1
endings ay at\t6\t3
endings ay er\t12\t6
endings ay ff\t-10\t-5
endings ay gh\t19\t9
endings ay ht\t26\t13
endings ay in\t-6\t-1
endings ay is\t11\t5
endings ay nd\t-37\t-16
endings ay ng\t8\t8
endings ay re\t-8\t-3
endings ay rs\t11\t6
endings ay th\t7\t3
endings ay to\t39\t20
endings ay ts\t8\t4
endings ay ut\t10\t5
endings be a\t7\t7
endings be at\t-9\t-5
endings be ay\t26\t13
endings be dy\t-11\t-5
endings be ed\t-13\t-3
endings be he\t-15\t-8
endings be in\t48\t23
endings be le\t-20\t-10
endings be ly\t-7\t-3
endings be ne\t-12\t-6
endings be ng\t-26\t-13
endings be on\t20\t10
endings be py\t-10\t-5
endings be re\t30\t15
endings be up\t-8\t-4
endings be ut\t-10\t-4
endings bi ,\t8\t4
endings by ay\t-23\t-46
endings by er\t3\t6
endings by he\t21\t13
endings by it\t-7\t-13
endings by ne\t-5\t-9
endings ce ,\t26\t11
endings ce a\t-48\t-51
endings ce as\t15\t10
endings ce ch\t9\t5
endings ce ck\t10\t7
endings ce en\t6\t3
endings ce in\t32\t20
endings ce is\t-17\t-16
endings ce ld\t2\t6
endings ce ls\t6\t4
endings ce ng\t-13\t-3
endings ce ns\t14\t7
endings ce of\t15\t8
endings ce re\t-17\t-7
endings ce th\t-7\t-1
endings ce to\t6\t5
endings ch .\t7\t4
endings ch a\t9\t5
endings ch as\t-6\t0
endings ch er\t-11\t-15
endings ch is\t21\t12
endings ch ld\t6\t4
endings ch nd\t-6\t-2
endings ch ng\t-18\t-18
endings ch of\t-15\t-5
endings ch ou\t-6\t-3
endings ch re\t-9\t-16
endings ch th\t10\t9
endings ch ts\t13\t7
endings ck ,\t13\t11
endings ck >\t3\t6
endings ck he\t6\t4
endings ck nd\t6\t8
endings ck nt\t8\t4
endings ck re\t11\t6
endings ck up\t-10\t-5
endings cs on\t8\t4
endings cs or\t6\t3
endings ct as\t17\t8
endings ct nd\t-6\t-3
endings ct or\t17\t10
endings ct re\t-6\t-3
endings ct to\t-26\t-13
endings ct ts\t20\t10
endings cy in\t-21\t-10
endings d /\t-8\t-5
endings da ng\t16\t8
endings de he\t8\t7
endings de in\t21\t11
endings de ur\t-13\t-6
endings do a\t19\t9
endings do ed\t-11\t-6
endings do he\t7\t4
endings do is\t-13\t-6
endings do it\t-13\t-6
endings do ot\t-9\t-5
endings do ou\t-6\t-3
endings do ur\t7\t4
endings ds ,\t13\t11
endings ds .\t-8\t-13
endings ds >\t13\t12
endings ds a\t13\t9
endings ds nd\t5\t6
endings ds ng\t-13\t-6
endings ds on\t-10\t-4
endings dy ,\t3\t-9
endings dy as\t-6\t-3
endings dy ed\t30\t16
endings dy es\t6\t3
endings dy or\t-7\t-3
endings dy ts\t-15\t-18
endings e /\t-12\t-7
endings ed #\t-13\t-6
endings ed .\t-27\t-27
endings ed ;\t-8\t-13
endings ed >\t-6\t-18
endings ed a\t27\t14
endings ed al\t20\t11
endings ed an\t-12\t-13
endings ed as\t-12\t-6
endings ed at\t-7\t-14
endings ed bs\t24\t13
endings ed by\t-16\t-3
endings ed ds\t-7\t-3
endings ed ee\t-6\t-3
endings ed el\t12\t6
endings ed en\t12\t9
endings ed es\t26\t16
endings ed ge\t8\t4
endings ed gh\t-6\t-3
endings ed he\t-19\t-9
endings ed ic\t6\t3
endings ed ly\t-12\t-5
endings ed nd\t-11\t-3
endings ed ne\t8\t4
endings ed ng\t12\t7
endings ed ol\t-6\t-3
endings ed or\t6\t5
endings ed ot\t8\t4
endings ed re\t8\t7
endings ed rs\t17\t9
endings ed st\t19\t10
endings ed to\t-55\t-17
endings ed ts\t11\t7
endings ed ur\t-9\t-4
endings ed ys\t12\t6
endings ee ,\t11\t6
endings ee a\t-13\t-7
endings ee he\t19\t9
endings ee hs\t-7\t-3
endings ee in\t20\t12
endings ee is\t14\t7
endings ee or\t-13\t-7
endings ee rs\t15\t9
endings ee ts\t9\t5
endings ee ys\t9\t6
endings ef he\t14\t7
endings el ,\t11\t6
endings el en\t9\t5
endings el nd\t-8\t-3
endings el ng\t24\t14
endings el on\t-15\t-7
endings el or\t-10\t-5
endings en #\t17\t-1
endings en 's\t-9\t-9
endings en ,\t-17\t-4
endings en a\t-7\t13
endings en at\t-14\t-5
endings en ay\t-15\t-7
endings en ch\t7\t6
endings en ck\t-9\t-4
endings en dy\t2\t6
endings en ed\t-9\t-4
endings en en\t7\t4
endings en er\t-11\t-17
endings en es\t-23\t-19
endings en ey\t-7\t-6
endings en he\t-12\t0
endings en in\t5\t-11
endings en it\t-4\t6
endings en le\t6\t3
endings en nd\t6\t5
endings en ne\t-7\t-12
endings en ng\t-22\t0
endings en om\t15\t8
endings en on\t-3\t-11
endings en or\t-6\t-1
endings en ou\t21\t15
endings en ps\t-6\t-3
endings en re\t21\t16
endings en rs\t15\t11
endings en sh\t15\t9
endings en st\t8\t5
endings en ts\t-4\t-23
endings en ty\t-17\t-8
endings en up\t6\t4
endings en ur\t-7\t-1
endings en ut\t14\t-4
endings en ve\t-9\t-3
endings en we\t8\t17
endings en ys\t24\t12
endings ep a\t6\t3
endings ep an\t10\t5
endings ep he\t11\t6
endings ep ng\t-16\t-8
endings ep ur\t21\t11
endings er 's\t6\t4
endings er ,\t-21\t-5
endings er .\t11\t13
endings er >\t9\t15
endings er a\t-12\t-7
endings er al\t10\t6
endings er an\t-19\t-23
endings er as\t4\t6
endings er at\t-12\t-1
endings er ay\t9\t7
endings er ce\t25\t15
endings er ds\t-6\t-2
endings er ed\t-24\t-9
endings er er\t-12\t-5
endings er es\t12\t9
endings er et\t12\t6
endings er gs\t17\t10
endings er he\t-29\t-42
endings er ho\t13\t9
endings er in\t-8\t-3
endings er ir\t-8\t-16
endings er ld\t-11\t-4
endings er le\t-9\t-3
endings er nd\t-18\t-14
endings er ne\t-6\t0
endings er ng\t9\t9
endings er ns\t-8\t-2
endings er of\t-6\t-1
endings er or\t-20\t-9
endings er ps\t6\t4
endings er re\t-14\t-5
endings er rs\t10\t6
endings er rt\t14\t7
endings er ry\t7\t5
endings er st\t-6\t-3
endings er th\t-30\t-36
endings er to\t7\t6
endings er ts\t18\t11
endings er ur\t-13\t-22
endings es (\t9\t5
endings es ,\t2\t20
endings es .\t27\t25
endings es >\t5\t21
endings es a\t-9\t-16
endings es an\t-9\t-5
endings es as\t13\t9
endings es at\t11\t13
endings es ce\t11\t-4
endings es he\t27\t14
endings es in\t16\t16
endings es it\t7\t3
endings es ld\t-15\t-6
endings es le\t10\t6
endings es me\t-12\t-6
endings es nd\t12\t10
endings es ng\t-15\t-6
endings es om\t7\t6
endings es on\t-11\t-2
endings es or\t23\t21
endings es ot\t24\t12
endings es ou\t-29\t-52
endings es re\t-28\t-5
endings es st\t-14\t-15
endings es th\t-11\t-6
endings es to\t18\t-5
endings es up\t-4\t-14
endings es us\t-14\t-26
endings es ut\t-21\t-19
endings es ve\t-8\t-4
endings es wn\t15\t8
endings es wo\t-13\t-19
endings et .\t15\t9
endings et >\t-7\t-2
endings et ck\t6\t4
endings et er\t23\t11
endings et es\t20\t10
endings et he\t10\t5
endings et in\t-11\t-6
endings et ld\t-8\t-15
endings et nd\t12\t6
endings et of\t14\t8
endings et on\t15\t8
endings et or\t14\t8
endings et re\t9\t5
endings et to\t-7\t-3
endings et up\t11\t6
endings et us\t-7\t-3
endings eu rt\t10\t4
endings ew rs\t6\t4
endings ew ss\t-8\t-4
endings ew ts\t-11\t-4
endings ey 't\t-7\t-3
endings ey re\t10\t6
endings ft #\t16\t7
endings ft nd\t-6\t-3
endings ft or\t-6\t-3
endings ge #\t-9\t-5
endings ge ,\t-3\t-10
endings ge .\t-8\t-4
endings ge >\t-7\t-2
endings ge al\t6\t3
endings ge er\t12\t6
endings ge is\t-18\t-21
endings ge of\t2\t7
endings gh ,\t-12\t-19
endings gh a\t-6\t-3
endings gh at\t9\t-4
endings gh ay\t3\t7
endings gh ge\t-7\t-2
endings gh he\t-10\t-9
endings gh ng\t-12\t-17
endings gh ol\t12\t6
endings gh to\t1\t9
endings gh ur\t-10\t-14
endings gn ,\t7\t3
endings gn ff\t9\t5
endings gn he\t19\t9
endings go nd\t9\t5
endings go to\t-9\t-3
endings gs .\t9\t6
endings gs a\t8\t6
endings gs nd\t-12\t-3
endings gs on\t14\t8
endings gs re\t-9\t-3
endings ha #\t15\t7
endings he 's\t24\t15
endings he ad\t20\t10
endings he al\t45\t24
endings he am\t-7\t-3
endings he an\t7\t4
endings he ar\t-8\t-4
endings he at\t11\t5
endings he aw\t13\t7
endings he ay\t1\t-11
endings he ce\t-10\t-2
endings he ch\t-10\t-5
endings he ck\t31\t16
endings he cs\t-14\t-7
endings he ct\t15\t8
endings he ee\t-7\t-3
endings he ek\t29\t14
endings he el\t-9\t-4
endings he en\t9\t6
endings he er\t-37\t-11
endings he es\t-8\t-2
endings he et\t-13\t-19
endings he ew\t-12\t-6
endings he ff\t9\t4
endings he ft\t-6\t-2
endings he ge\t-6\t-3
endings he ht\t20\t11
endings he ic\t-6\t-3
endings he ks\t-9\t-5
endings he ld\t-9\t-4
endings he le\t-31\t-25
endings he ll\t16\t10
endings he ls\t-15\t-6
endings he lt\t9\t5
endings he ly\t9\t7
endings he me\t-20\t-17
endings he nd\t18\t12
endings he ne\t-7\t0
endings he ng\t21\t16
endings he nk\t-11\t-6
endings he ns\t-8\t-3
endings he nt\t-18\t-6
endings he ob\t-10\t-5
endings he ol\t13\t7
endings he on\t13\t7
endings he op\t23\t11
endings he or\t-17\t-7
endings he rd\t-13\t-5
endings he re\t16\t9
endings he rk\t-19\t-9
endings he rs\t-18\t-7
endings he ry\t-21\t-9
endings he se\t11\t7
endings he ss\t-14\t-6
endings he st\t-16\t-17
endings he te\t-12\t-4
endings he ts\t-19\t-8
endings he ty\t-9\t-4
endings he ue\t9\t5
endings he ul\t-11\t-6
endings he xt\t-12\t-5
endings ho 't\t1\t9
endings ho an\t1\t-6
endings ho es\t-9\t-4
endings ho ll\t-6\t-11
endings ho ns\t-6\t-2
endings ho nt\t-9\t-17
endings ho re\t4\t11
endings ho so\t-6\t-11
endings ho ts\t-7\t-14
endings ho ve\t3\t8
endings ht ,\t6\t6
endings ht er\t-16\t-8
endings ht nd\t-8\t-15
endings ht or\t-11\t-4
endings ht th\t-10\t-5
endings ht to\t45\t25
endings hy ,\t13\t7
endings hy or\t7\t4
endings i 't\t9\t5
endings i am\t-9\t-4
endings i ed\t-6\t-3
endings i er\t-8\t-4
endings i ld\t-20\t-10
endings i nt\t-6\t-3
endings ia nd\t-6\t-3
endings ic ,\t17\t10
endings ic >\t13\t8
endings ic bs\t11\t6
endings ic ng\t13\t7
endings ic or\t7\t4
endings ic re\t-6\t-3
endings ic ry\t6\t3
endings ic th\t8\t4
endings id 's\t7\t3
endings id an\t6\t4
endings id at\t-9\t-4
endings id rt\t12\t6
endings ie ff\t16\t8
endings if 's\t-8\t-9
endings if a\t4\t-9
endings if it\t-7\t-13
endings if ou\t-19\t-19
endings il #\t8\t7
endings il ,\t6\t5
endings il he\t-4\t-7
endings il it\t-7\t-14
endings il on\t0\t-10
endings il to\t12\t6
endings in .\t7\t5
endings in a\t-11\t5
endings in al\t-2\t10
endings in an\t-2\t7
endings in at\t-5\t-12
endings in ce\t1\t-16
endings in ch\t-7\t4
endings in ed\t3\t7
endings in ee\t-4\t-6
endings in em\t-8\t-4
endings in en\t-16\t-18
endings in er\t-6\t-14
endings in es\t-9\t-18
endings in ew\t23\t13
endings in ge\t19\t11
endings in he\t17\t4
endings in ht\t6\t4
endings in is\t12\t11
endings in it\t8\t6
endings in ll\t4\t-14
endings in nd\t3\t6
endings in ne\t-7\t-8
endings in ng\t-8\t1
endings in ns\t11\t7
endings in om\t-14\t-7
endings in on\t-6\t3
endings in re\t17\t13
endings in rs\t-14\t-20
endings in ry\t-9\t3
endings in sh\t8\t9
endings in st\t24\t14
endings in th\t-6\t-11
endings in to\t14\t7
endings in ty\t12\t8
endings in ur\t-12\t-14
endings ip ,\t22\t12
endings ip of\t6\t3
endings ir ,\t21\t11
endings ir es\t13\t7
endings ir ts\t7\t4
endings ir wn\t-9\t-3
endings is ,\t8\t4
endings is .\t6\t13
endings is a\t-13\t-16
endings is an\t-10\t-19
endings is ar\t1\t6
endings is at\t-10\t-16
endings is b\t12\t6
endings is ce\t-12\t-22
endings is dy\t-4\t-8
endings is ed\t-14\t-20
endings is en\t-5\t-9
endings is ep\t11\t22
endings is he\t-14\t-21
endings is in\t-10\t-16
endings is is\t-12\t-6
endings is ld\t11\t-3
endings is ll\t2\t8
endings is me\t-12\t-20
endings is nd\t5\t11
endings is ne\t4\t10
endings is no\t4\t12
endings is od\t-6\t-11
endings is of\t3\t-7
endings is or\t10\t6
endings is py\t4\t8
endings is re\t-4\t-7
endings is rt\t-10\t-19
endings is ry\t-9\t-17
endings is to\t2\t7
endings is ty\t8\t18
endings is ut\t3\t6
endings is ve\t-6\t-10
endings is ys\t-5\t-10
endings it 't\t9\t6
endings it ,\t15\t10
endings it >\t3\t7
endings it at\t10\t6
endings it ck\t14\t8
endings it es\t-17\t-6
endings it he\t10\t6
endings it in\t12\t8
endings it is\t-20\t-8
endings it ll\t-6\t-3
endings it ls\t9\t5
endings it ly\t-6\t-1
endings it or\t-24\t-11
endings it to\t11\t7
endings ix hs\t19\t10
endings ix nd\t7\t4
endings ix ys\t21\t11
endings ke a\t19\t10
endings ke ce\t-9\t-4
endings ke ds\t-8\t-4
endings ke he\t6\t-9
endings ke it\t-7\t-3
endings ke ls\t6\t3
endings ke re\t9\t5
endings ke up\t-10\t-5
endings ke ur\t-22\t-11
endings ks a\t-6\t-3
endings ks he\t24\t12
endings ks it\t10\t5
endings ks nd\t6\t7
endings ks om\t11\t6
endings ks re\t-11\t-3
endings ks to\t11\t8
endings ld ,\t10\t5
endings ld a\t-6\t-1
endings ld an\t10\t13
endings ld be\t-14\t-10
endings ld ed\t7\t4
endings ld er\t3\t7
endings ld he\t-9\t-3
endings ld it\t-4\t-6
endings ld ke\t-7\t-11
endings ld ld\t7\t-12
endings ld le\t-8\t-7
endings ld nd\t-10\t-18
endings ld on\t16\t8
endings ld or\t14\t-5
endings ld ot\t-7\t-12
endings ld ow\t-6\t-3
endings ld se\t6\t-5
endings ld ut\t-5\t-10
endings ld ve\t-6\t-7
endings le ,\t39\t21
endings le .\t-13\t-19
endings le an\t18\t9
endings le ds\t10\t5
endings le et\t-7\t-3
endings le he\t4\t-10
endings le in\t-8\t-3
endings le nd\t-16\t-5
endings le ng\t10\t-4
endings le on\t11\t7
endings le or\t19\t11
endings le th\t-8\t-3
endings le to\t-41\t-19
endings le ve\t-6\t-3
endings lf .\t-10\t-16
endings lf he\t-7\t-3
endings lf st\t33\t17
endings lf ur\t-16\t-7
endings lk he\t15\t7
endings lk to\t33\t16
endings lk ut\t-11\t-6
endings ll ,\t-7\t-3
endings ll .\t-10\t-13
endings ll a\t18\t10
endings ll ay\t-9\t-2
endings ll be\t-22\t-12
endings ll ck\t-12\t-5
endings ll do\t-10\t-14
endings ll en\t-7\t-10
endings ll et\t-7\t-7
endings ll ff\t-9\t-5
endings ll gh\t-10\t-19
endings ll go\t-5\t-7
endings ll he\t18\t9
endings ll ke\t-10\t-14
endings ll le\t1\t-7
endings ll me\t7\t4
endings ll nd\t20\t9
endings ll ng\t14\t8
endings ll nt\t15\t8
endings ll of\t-8\t-4
endings ll or\t0\t-10
endings ll ot\t10\t6
endings ll re\t-8\t-3
endings ll rk\t-9\t-4
endings ll rt\t-15\t-19
endings ll ry\t-6\t-9
endings ll se\t6\t3
endings ll sk\t-9\t-5
endings ll so\t8\t1
endings ll ss\t9\t5
endings ll to\t-12\t-17
endings ll ts\t-6\t-1
endings ll us\t-16\t-8
endings ll ut\t-14\t-7
endings ll ve\t-14\t-4
endings ll wn\t-7\t-4
endings ls .\t17\t12
endings ls >\t14\t15
endings ls in\t6\t4
endings ls ll\t-7\t-2
endings ls of\t12\t7
endings ls or\t-7\t-2
endings ls to\t-14\t-27
endings ly ,\t-32\t-20
endings ly .\t-17\t-26
endings ly >\t-10\t0
endings ly a\t-17\t-9
endings ly at\t-10\t-18
endings ly ce\t13\t7
endings ly ed\t-17\t-26
endings ly en\t-9\t-4
endings ly er\t-20\t-8
endings ly he\t-7\t-2
endings ly in\t-20\t-10
endings ly ne\t-6\t-2
endings ly or\t-1\t-6
endings ly th\t6\t4
endings ly ts\t9\t5
endings ly ve\t-13\t-6
endings ma ,\t-11\t-6
endings ma in\t12\t6
endings ma of\t7\t4
endings ma or\t8\t4
endings me ,\t-12\t-4
endings me as\t-9\t-4
endings me at\t20\t10
endings me ce\t20\t12
endings me ck\t-6\t-14
endings me ed\t26\t13
endings me en\t7\t3
endings me er\t-22\t-10
endings me es\t10\t5
endings me ff\t-9\t-5
endings me ge\t-8\t-4
endings me in\t-12\t-2
endings me is\t11\t6
endings me ks\t-11\t-5
endings me nd\t-9\t-3
endings me ng\t10\t6
endings me or\t-12\t-6
endings me re\t12\t7
endings me th\t-6\t-12
endings me to\t-18\t-16
endings me ts\t-14\t-7
endings me ty\t-6\t-3
endings me ys\t-24\t-25
endings ms ,\t-10\t-4
endings ms >\t4\t8
endings ms st\t7\t5
endings nd 'd\t-8\t-14
endings nd 's\t-14\t-25
endings nd 't\t-13\t-26
endings nd ,\t-24\t-40
endings nd >\t2\t6
endings nd a\t-29\t-37
endings nd ad\t-7\t-13
endings nd al\t14\t16
endings nd an\t-5\t-23
endings nd ar\t4\t14
endings nd ay\t7\t16
endings nd ce\t15\t22
endings nd ch\t3\t7
endings nd ck\t30\t8
endings nd de\t7\t14
endings nd do\t-4\t-7
endings nd ds\t10\t21
endings nd dy\t3\t9
endings nd ed\t15\t32
endings nd ee\t-13\t-26
endings nd el\t2\t6
endings nd en\t12\t21
endings nd ep\t-15\t-29
endings nd er\t38\t49
endings nd es\t-1\t-7
endings nd ew\t15\t22
endings nd ey\t-4\t-8
endings nd gh\t5\t10
endings nd gn\t-7\t-14
endings nd gs\t-11\t-5
endings nd he\t-13\t-7
endings nd ho\t-18\t-35
endings nd ht\t11\t5
endings nd i\t3\t7
endings nd id\t7\t13
endings nd if\t6\t16
endings nd in\t0\t7
endings nd ir\t5\t15
endings nd it\t-11\t-19
endings nd ke\t-7\t-13
endings nd ks\t-4\t-7
endings nd ld\t16\t32
endings nd le\t-10\t-19
endings nd ll\t1\t-7
endings nd lp\t-7\t-13
endings nd ls\t14\t23
endings nd ly\t7\t9
endings nd me\t20\t21
endings nd ms\t6\t13
endings nd nd\t-20\t-41
endings nd ne\t2\t7
endings nd ng\t-33\t-14
endings nd no\t-5\t-7
endings nd nt\t-4\t-16
endings nd od\t-4\t-8
endings nd of\t6\t-5
endings nd og\t-7\t-14
endings nd ok\t6\t13
endings nd ol\t8\t16
endings nd on\t-7\t2
endings nd or\t-2\t-29
endings nd ot\t-7\t-14
endings nd ou\t-19\t-34
endings nd ps\t-3\t-6
endings nd pt\t-8\t-15
endings nd ra\t5\t9
endings nd rd\t-6\t-11
endings nd re\t19\t35
endings nd rk\t-14\t-28
endings nd rs\t15\t32
endings nd rt\t3\t6
endings nd ry\t-13\t-24
endings nd se\t5\t23
endings nd sh\t-8\t-16
endings nd so\t-5\t-9
endings nd ss\t-10\t-20
endings nd te\t-6\t-10
endings nd to\t2\t-43
endings nd ts\t17\t35
endings nd ty\t12\t25
endings nd ue\t13\t-5
endings nd ug\t6\t13
endings nd un\t-6\t-11
endings nd ur\t19\t29
endings nd us\t-6\t-7
endings nd wn\t5\t10
endings nd wo\t-5\t-9
endings nd ws\t8\t16
endings nd ys\t10\t22
endings ne 's\t-6\t-3
endings ne ,\t-9\t-2
endings ne .\t-3\t-21
endings ne al\t-7\t-3
endings ne an\t8\t4
endings ne ar\t23\t12
endings ne ay\t47\t24
endings ne by\t-6\t-3
endings ne ce\t11\t6
endings ne ds\t-14\t-7
endings ne ek\t-10\t-3
endings ne en\t9\t5
endings ne er\t-8\t-2
endings ne ho\t-6\t-3
endings ne ht\t15\t7
endings ne in\t-27\t-13
endings ne ks\t11\t7
endings ne me\t16\t9
endings ne nd\t24\t3
endings ne ng\t12\t7
endings ne ns\t-17\t-9
endings ne of\t-9\t-3
endings ne on\t7\t5
endings ne or\t7\t5
endings ne te\t12\t6
endings ne th\t-21\t-9
endings ne ts\t26\t13
endings ne ur\t7\t4
endings ne ut\t-11\t-5
endings ng #\t16\t8
endings ng ,\t43\t25
endings ng .\t-29\t-7
endings ng ;\t-11\t-4
endings ng >\t8\t14
endings ng a\t11\t12
endings ng al\t12\t7
endings ng an\t9\t6
endings ng as\t-21\t-23
endings ng at\t17\t13
endings ng ce\t30\t20
endings ng ck\t19\t10
endings ng cs\t9\t4
endings ng de\t-6\t-2
endings ng dy\t-7\t-3
endings ng ed\t-22\t-8
endings ng em\t-20\t-26
endings ng es\t31\t5
endings ng et\t17\t-4
endings ng ge\t-12\t-6
endings ng he\t-4\t-9
endings ng in\t-12\t-2
endings ng ir\t8\t5
endings ng is\t-19\t-6
endings ng it\t-10\t-4
endings ng ld\t29\t17
endings ng le\t-4\t-9
endings ng ls\t15\t8
endings ng me\t-13\t-5
endings ng ms\t17\t0
endings ng nd\t28\t20
endings ng ne\t-10\t-16
endings ng ng\t12\t9
endings ng ns\t-16\t-20
endings ng od\t29\t15
endings ng or\t-10\t-12
endings ng ot\t-8\t-4
endings ng ou\t-6\t0
endings ng rd\t-7\t-3
endings ng re\t-13\t-6
endings ng rs\t16\t9
endings ng rt\t-8\t-4
endings ng ry\t16\t9
endings ng th\t23\t3
endings ng to\t-28\t-9
endings ng ts\t12\t7
endings ng ty\t13\t7
endings ng up\t-14\t-8
endings ng ur\t-40\t-19
endings nk ut\t-7\t-3
endings no al\t11\t5
endings no ce\t-11\t-5
endings no er\t-9\t-3
endings no nd\t-8\t-4
endings no ne\t6\t4
endings no ng\t-6\t-3
endings no ns\t-12\t-5
endings no re\t13\t6
endings no se\t-11\t-6
endings no ss\t8\t4
endings no us\t-6\t-2
endings no ve\t21\t11
endings ns ,\t27\t18
endings ns ;\t8\t5
endings ns >\t4\t9
endings ns a\t-6\t-2
endings ns as\t10\t6
endings ns es\t11\t6
endings ns he\t7\t4
endings ns in\t-32\t-15
endings ns nd\t-8\t1
endings ns ng\t-14\t-6
endings ns of\t7\t4
endings ns on\t-8\t-3
endings ns or\t14\t9
endings ns ou\t20\t12
endings ns re\t11\t7
endings ns th\t-10\t-2
endings nt .\t-9\t-2
endings nt >\t14\t12
endings nt a\t-10\t-4
endings nt al\t17\t8
endings nt at\t10\t7
endings nt ce\t6\t5
endings nt ds\t-11\t-5
endings nt el\t-16\t-8
endings nt en\t-30\t-15
endings nt er\t17\t9
endings nt es\t24\t12
endings nt gs\t6\t3
endings nt in\t21\t12
endings nt is\t-9\t-4
endings nt ld\t-9\t-4
endings nt nd\t7\t6
endings nt ng\t-15\t-5
endings nt nt\t19\t9
endings nt of\t-6\t0
endings nt on\t-19\t-8
endings nt or\t-8\t-2
endings nt rd\t-9\t-5
endings nt st\t-16\t-8
endings nt th\t-28\t-13
endings nt to\t-12\t-4
endings nt ts\t29\t16
endings nt ty\t-9\t-4
endings nt ut\t6\t4
endings nt ve\t16\t8
endings ny er\t-9\t-5
endings ny ge\t9\t5
endings ny of\t-18\t-9
endings ob ts\t9\t5
endings od ,\t-7\t-3
endings od al\t-9\t-4
endings od ce\t-19\t-10
endings od en\t34\t16
endings od er\t34\t17
endings od gh\t-8\t-3
endings od ne\t18\t10
endings od ng\t-19\t-10
endings od on\t-18\t-9
endings od th\t13\t7
endings of a\t1\t7
endings of at\t12\t7
endings of ch\t-11\t-17
endings of em\t-6\t-1
endings of he\t-12\t12
endings of ng\t-1\t8
endings of nt\t-10\t-19
endings of od\t17\t10
endings of of\t22\t11
endings of se\t-8\t-15
endings of ur\t-7\t1
endings og ,\t6\t3
endings ok ,\t9\t5
endings ok er\t28\t14
endings ok in\t20\t10
endings ok or\t-13\t-6
endings ol ,\t-6\t-2
endings ol ng\t-16\t-8
endings om #\t18\t15
endings om a\t-3\t11
endings om an\t6\t11
endings om ay\t7\t-5
endings om ce\t14\t10
endings om er\t6\t7
endings om es\t12\t7
endings om he\t-14\t3
endings om il\t-13\t-20
endings om me\t-21\t-25
endings om ne\t-5\t-10
endings om rs\t-8\t-8
endings om se\t2\t6
endings om ur\t-6\t-8
endings on #\t-9\t-16
endings on ,\t-6\t-9
endings on .\t-7\t2
endings on :\t9\t5
endings on >\t12\t14
endings on a\t-9\t3
endings on an\t-8\t-12
endings on as\t4\t9
endings on at\t-12\t-1
endings on ay\t8\t-3
endings on ee\t-10\t-18
endings on er\t2\t-16
endings on gh\t9\t4
endings on he\t-10\t8
endings on ho\t-7\t-3
endings on in\t-9\t-2
endings on is\t-25\t-10
endings on le\t-12\t-6
endings on ll\t8\t-5
endings on me\t4\t6
endings on nd\t42\t25
endings on ne\t-13\t-20
endings on ng\t-17\t-4
endings on ns\t-6\t-2
endings on nt\t17\t11
endings on op\t-7\t-13
endings on ot\t19\t10
endings on ou\t13\t6
endings on ps\t17\t9
endings on te\t27\t13
endings on to\t15\t10
endings on ts\t-14\t-4
endings on ur\t27\t18
endings on ys\t-18\t-1
endings oo ,\t-17\t-26
endings oo .\t-14\t-24
endings op ,\t-6\t-2
endings or ,\t-18\t-8
endings or a\t-17\t-2
endings or al\t-7\t-7
endings or an\t5\t14
endings or as\t-15\t-20
endings or at\t-16\t-22
endings or ch\t-6\t-1
endings or cs\t7\t5
endings or da\t-9\t-17
endings or dy\t-6\t-11
endings or ed\t-5\t-9
endings or ee\t14\t8
endings or en\t-4\t-6
endings or es\t6\t8
endings or ff\t-8\t-16
endings or he\t-33\t-26
endings or ic\t-8\t-3
endings or ix\t3\t6
endings or le\t5\t6
endings or me\t-13\t-22
endings or ne\t37\t23
endings or ng\t-13\t-8
endings or nt\t6\t11
endings or ny\t3\t6
endings or on\t0\t8
endings or or\t6\t5
endings or ot\t3\t7
endings or ow\t-14\t-28
endings or re\t22\t27
endings or rs\t-7\t6
endings or rt\t-7\t-14
endings or ry\t-5\t-8
endings or se\t-7\t-15
endings or st\t-8\t-12
endings or ts\t6\t14
endings or ty\t-6\t-9
endings or ur\t-24\t-47
endings or ve\t-6\t-6
endings or wo\t6\t10
endings ot ,\t-13\t-20
endings ot a\t-14\t-7
endings ot al\t-9\t-5
endings ot at\t-8\t-4
endings ot be\t11\t-5
endings ot by\t-6\t-3
endings ot ed\t10\t6
endings ot en\t-6\t-3
endings ot er\t7\t7
endings ot in\t-6\t-3
endings ot ld\t13\t7
endings ot le\t12\t6
endings ot ly\t9\t5
endings ot nd\t16\t9
endings ot of\t-8\t-4
endings ot ss\t11\t6
endings ot st\t-12\t-6
endings ot ve\t7\t4
endings ou an\t10\t-6
endings ou ay\t13\t9
endings ou ck\t-9\t-4
endings ou en\t-9\t-17
endings ou in\t-6\t-3
endings ou ld\t-21\t-20
endings ou ll\t40\t15
endings ou me\t-11\t-17
endings ou nd\t-6\t-1
endings ou ng\t-8\t-12
endings ou ow\t6\t3
endings ou rk\t-6\t-1
endings ou rt\t1\t7
endings ou st\t13\t9
endings ou te\t-6\t0
endings ou to\t-8\t-3
endings ow ,\t-9\t-4
endings ow .\t-11\t-19
endings ow a\t-9\t-4
endings ow at\t-27\t-12
endings ow en\t25\t12
endings ow he\t-11\t-3
endings ow nd\t-29\t-25
endings ow on\t7\t4
endings ow ou\t13\t7
endings ow ow\t-9\t-5
endings ow re\t9\t5
endings ow to\t-20\t-8
endings ow ur\t29\t14
endings ow ut\t12\t6
endings pi or\t8\t4
endings ps ,\t21\t12
endings ps .\t-7\t-14
endings ps he\t40\t20
endings ps or\t10\t5
endings ps re\t-6\t-3
endings ps th\t-14\t-15
endings pt at\t-13\t-6
endings py to\t9\t4
endings r or\t10\t5
endings rd of\t-13\t-6
endings rd re\t-11\t-5
endings rd rs\t-19\t-10
endings rd th\t9\t6
endings re #\t-11\t-5
endings re ,\t-34\t-31
endings re .\t-8\t-10
endings re a\t-6\t-23
endings re al\t-13\t-18
endings re an\t-20\t-18
endings re at\t11\t8
endings re by\t11\t6
endings re ce\t0\t-10
endings re ck\t6\t3
endings re ed\t-18\t-12
endings re en\t-11\t-5
endings re es\t6\t6
endings re ey\t6\t12
endings re he\t-47\t-45
endings re is\t-7\t3
endings re it\t6\t14
endings re ld\t1\t6
endings re le\t-23\t-31
endings re ll\t6\t5
endings re ls\t9\t4
endings re ly\t-6\t0
endings re nd\t0\t13
endings re ng\t-14\t9
endings re ns\t1\t-7
endings re ny\t-5\t-10
endings re of\t18\t10
endings re om\t12\t6
endings re on\t-6\t-1
endings re ot\t-12\t-19
endings re ou\t1\t18
endings re re\t-28\t-36
endings re rs\t2\t-19
endings re te\t-7\t-2
endings re to\t18\t8
endings re ts\t6\t5
endings re ut\t5\t7
endings rk ,\t-8\t-3
endings rk .\t-8\t-4
endings rk ed\t19\t10
endings rk es\t13\t7
endings rk in\t6\t5
endings rk is\t-21\t-11
endings rk ly\t17\t8
endings rk or\t12\t6
endings rk re\t-16\t-8
endings rk th\t12\t9
endings rk to\t11\t5
endings rk ut\t11\t6
endings rk wo\t-15\t-8
endings rm ng\t7\t3
endings rn ,\t-7\t-4
endings rn at\t13\t7
endings rs #\t-17\t-9
endings rs '\t10\t8
endings rs ,\t4\t14
endings rs .\t9\t11
endings rs :\t-7\t-3
endings rs a\t12\t9
endings rs at\t35\t19
endings rs ch\t-13\t-6
endings rs ct\t-14\t-8
endings rs he\t22\t13
endings rs in\t13\t10
endings rs is\t17\t10
endings rs ke\t-24\t-12
endings rs ld\t-12\t-5
endings rs ll\t-6\t-14
endings rs nd\t2\t9
endings rs ng\t10\t7
endings rs of\t-13\t-4
endings rs on\t-10\t-1
endings rs or\t-6\t0
endings rs re\t-32\t-36
endings rs st\t10\t5
endings rs te\t-7\t-4
endings rs to\t0\t-6
endings rs ve\t18\t9
endings rt ,\t-13\t-5
endings rt a\t-7\t-3
endings rt by\t22\t11
endings rt es\t6\t3
endings rt ii\t11\t6
endings rt iv\t15\t7
endings rt ng\t15\t7
endings rt of\t-21\t-10
endings rt on\t13\t6
endings rt or\t6\t5
endings rt te\t-9\t-5
endings rt to\t-12\t-3
endings ry ,\t-15\t-5
endings ry a\t8\t4
endings ry ay\t-12\t-5
endings ry ce\t10\t6
endings ry ed\t-8\t-4
endings ry er\t-7\t-1
endings ry es\t31\t17
endings ry in\t16\t8
endings ry ng\t-4\t-13
endings ry nt\t-16\t-6
endings ry of\t16\t8
endings ry on\t9\t5
endings ry or\t-9\t-3
endings ry rd\t18\t10
endings ry rs\t-16\t-8
endings ry th\t11\t8
endings ry ts\t10\t5
endings ry ut\t8\t4
endings se ,\t-14\t-27
endings se ;\t13\t6
endings se a\t15\t7
endings se an\t-11\t-5
endings se be\t-7\t-3
endings se en\t-10\t-5
endings se er\t17\t9
endings se he\t6\t4
endings se in\t-14\t-6
endings se nd\t14\t-3
endings se of\t16\t10
endings se on\t7\t3
endings se or\t12\t7
endings se re\t-9\t-4
endings se rs\t-8\t-3
endings se sh\t8\t4
endings se te\t-6\t-3
endings se th\t-10\t0
endings se ur\t-6\t-3
endings se ys\t-11\t-6
endings sh ,\t25\t13
endings sh .\t14\t7
endings sh >\t16\t10
endings sh at\t-17\t-6
endings sh is\t25\t13
endings sh ld\t25\t13
endings sh ll\t-7\t-3
endings sh nd\t-7\t-2
endings sh or\t-11\t-5
endings sh to\t-15\t-7
endings sk ns\t12\t6
endings so #\t8\t4
endings so 's\t-7\t-12
endings so .\t4\t9
endings so at\t-8\t-11
endings so dy\t-4\t-6
endings so es\t-6\t-3
endings so he\t-11\t-10
endings so ld\t-6\t-3
endings so re\t-5\t-6
endings so ve\t-7\t-9
endings so we\t-6\t-8
endings sp of\t-6\t-3
endings ss #\t23\t11
endings ss .\t16\t9
endings ss ed\t-13\t-6
endings ss er\t-6\t-3
endings ss he\t8\t6
endings ss is\t15\t8
endings ss to\t-14\t-6
endings st ,\t-9\t-1
endings st a\t-4\t-14
endings st ar\t-18\t-22
endings st be\t-29\t-33
endings st ce\t10\t5
endings st ch\t6\t4
endings st dy\t11\t6
endings st en\t-10\t-4
endings st he\t0\t-11
endings st ic\t16\t9
endings st id\t39\t22
endings st is\t-10\t-6
endings st ld\t-6\t-3
endings st ls\t-6\t-2
endings st ng\t-13\t-20
endings st ns\t10\t5
endings st nt\t-11\t-6
endings st of\t-26\t-9
endings st on\t-6\t-1
endings st ss\t17\t8
endings st st\t-6\t-3
endings st th\t6\t3
endings st to\t-10\t-5
endings st ur\t9\t6
endings st ut\t19\t10
endings st ve\t-9\t-2
endings st ys\t-12\t-20
endings ta ,\t-11\t-5
endings ta or\t8\t5
endings te ,\t26\t14
endings te .\t12\t7
endings te a\t19\t10
endings te at\t-4\t-14
endings te ce\t-15\t-7
endings te en\t-12\t-5
endings te eo\t18\t9
endings te es\t6\t3
endings te in\t25\t12
endings te it\t8\t4
endings te ly\t14\t7
endings te nd\t9\t7
endings te ng\t5\t-10
endings te of\t12\t6
endings te om\t6\t3
endings te or\t8\t5
endings te rd\t12\t6
endings te rs\t6\t3
endings te sh\t11\t6
endings te to\t16\t9
endings te ts\t19\t10
endings te up\t19\t9
endings te ys\t-8\t-4
endings th a\t-15\t-8
endings th al\t12\t9
endings th an\t10\t12
endings th at\t-9\t-12
endings th ce\t-12\t-4
endings th en\t4\t9
endings th er\t12\t-4
endings th he\t-18\t5
endings th it\t-11\t-18
endings th le\t6\t14
endings th ne\t-8\t-10
endings th nt\t1\t6
endings th of\t19\t12
endings th re\t-6\t-12
endings th rs\t-9\t1
endings th us\t20\t13
endings th wo\t-21\t-32
endings to #\t3\t7
endings to a\t-7\t-9
endings to ay\t-5\t-7
endings to be\t11\t24
endings to ce\t-14\t-20
endings to ch\t-7\t-12
endings to go\t-8\t-15
endings to it\t-6\t1
endings to ld\t-9\t-16
endings to on\t-10\t-18
endings to rk\t2\t8
endings to ve\t-14\t-2
endings ts ,\t16\t18
endings ts .\t3\t11
endings ts :\t-6\t-1
endings ts >\t5\t15
endings ts at\t-6\t4
endings ts ce\t-17\t-8
endings ts ed\t5\t-7
endings ts en\t-11\t-3
endings ts er\t13\t7
endings ts in\t-15\t0
endings ts ld\t-6\t-1
endings ts ll\t-20\t-9
endings ts me\t-8\t-4
endings ts nd\t19\t20
endings ts of\t-6\t-1
endings ts or\t-21\t-35
endings ts ou\t-14\t-26
endings ts rs\t-13\t-6
endings ts st\t-20\t-7
endings ts th\t6\t10
endings ts to\t38\t23
endings ts up\t18\t9
endings ts ut\t5\t6
endings ty >\t17\t9
endings ty ce\t8\t5
endings ty ds\t22\t11
endings ty in\t-8\t-4
endings ty is\t23\t11
endings ty nd\t6\t4
endings ty or\t-11\t-5
endings ty rs\t18\t10
endings ty th\t13\t8
endings ty to\t-41\t-21
endings ud nd\t15\t7
endings ue es\t8\t4
endings ug en\t11\t6
endings ug nd\t7\t4
endings ug st\t9\t5
endings ul th\t11\t5
endings un a\t10\t5
endings un he\t22\t11
endings up he\t-6\t1
endings up wo\t27\t14
endings ur >\t11\t6
endings ur ce\t-12\t-20
endings ur ee\t10\t5
endings ur ft\t9\t5
endings ur gs\t10\t5
endings ur ht\t10\t5
endings ur ks\t7\t5
endings ur me\t-6\t-3
endings ur nd\t-10\t-3
endings ur of\t10\t6
endings ur rs\t-7\t-2
endings ur sh\t-8\t-4
endings ur st\t-14\t-7
endings ur ts\t12\t7
endings ur wn\t42\t26
endings ur ys\t22\t11
endings us >\t-15\t-20
endings us ne\t-16\t-19
endings us re\t-8\t-4
endings us ry\t-9\t-2
endings us th\t14\t7
endings us ts\t-17\t-9
endings ut a\t-17\t-3
endings ut at\t-11\t-13
endings ut ce\t-8\t-12
endings ut dy\t-14\t-27
endings ut en\t8\t4
endings ut he\t-22\t-5
endings ut in\t-17\t-8
endings ut is\t-8\t-14
endings ut ly\t-6\t-3
endings ut ne\t-15\t-6
endings ut ng\t-23\t-31
endings ut on\t17\t10
endings ut or\t12\t7
endings ut ow\t-7\t-13
endings ut th\t-6\t-1
endings ut ur\t21\t10
endings ve ,\t-14\t-5
endings ve a\t12\t9
endings ve an\t7\t7
endings ve at\t-8\t-4
endings ve dy\t6\t3
endings ve ed\t-31\t-12
endings ve em\t11\t6
endings ve en\t-21\t-9
endings ve gh\t13\t7
endings ve he\t32\t19
endings ve ht\t-12\t-6
endings ve is\t9\t5
endings ve it\t-13\t-6
endings ve ll\t-15\t-8
endings ve me\t-7\t-3
endings ve ng\t8\t5
endings ve nt\t6\t3
endings ve of\t-8\t-4
endings ve or\t-7\t-3
endings ve ou\t-10\t-5
endings ve re\t-3\t-12
endings ve rs\t6\t4
endings ve ry\t7\t3
endings ve st\t15\t8
endings ve to\t-36\t-23
endings ve ur\t13\t7
endings ve ut\t10\t6
endings ve ys\t14\t8
endings vq el\t13\t6
endings we 't\t-10\t-5
endings we an\t-15\t-8
endings we ct\t-6\t-3
endings we do\t-7\t-4
endings we ep\t16\t8
endings we ld\t-9\t-5
endings we ll\t9\t4
endings we ot\t-7\t-4
endings we re\t-11\t-3
endings we se\t28\t17
endings we st\t-10\t-14
endings we ve\t-9\t-3
endings wn ar\t9\t4
endings wn es\t-9\t-4
endings wn le\t7\t4
endings wn nd\t11\t6
endings wn rs\t7\t4
endings wn to\t-9\t-4
endings wo es\t-9\t-3
endings wo ns\t-8\t-4
endings wo on\t-19\t-10
endings wo rs\t19\t11
endings wo ry\t15\t8
endings wo to\t15\t8
endings wo ts\t-10\t-4
endings wo ys\t40\t21
endings ws up\t14\t7
endings ys ,\t-23\t-8
endings ys a\t0\t6
endings ys at\t14\t8
endings ys he\t-11\t-5
endings ys in\t9\t6
endings ys ll\t10\t6
endings ys nd\t7\t6
endings ys ng\t-11\t-17
endings ys on\t10\t6
endings ys to\t11\t6
endings £ #\t-6\t-3
endings – se\t-6\t-12
endings • ng\t-22\t-11
endings 🥕 ou\t-6\t-3
first\t10\t-63
last "\t0\t8
last #\t-15\t9
last $\t-6\t-3
last '\t2\t10
last (\t-31\t-3
last )\t-16\t-31
last *\t51\t25
last +\t22\t-6
last ,\t63\t50
last -\t48\t23
last .\t-1\t9
last /\t-25\t-14
last :\t61\t29
last ;\t32\t14
last <\t10\t-63
last a\t29\t62
last a.m\t16\t34
last about\t3\t12
last acquaintance\t3\t7
last across\t11\t9
last act\t4\t10
last action\t4\t9
last advantage\t-8\t-14
last advice\t6\t12
last afrikaans\t-7\t-14
last after\t12\t18
last afternoon\t-4\t-7
last again\t8\t-7
last agreed\t-7\t-13
last agreements\t-3\t-6
last ahead\t-3\t-6
last ai\t-9\t-18
last aid\t-4\t-7
last alcohol\t3\t11
last alive\t-7\t-10
last all\t2\t6
last alone\t-8\t-10
last alongside\t-8\t-4
last already\t19\t12
last also\t58\t29
last although\t7\t3
last am\t-7\t-9
last among\t-7\t-3
last an\t29\t32
last anaesthetics\t-5\t-9
last analysis\t-7\t-15
last and\t104\t76
last annual\t1\t6
last any\t10\t10
last anyone\t-11\t1
last anything\t1\t6
last apart\t7\t16
last api\t3\t6
last appointment\t-11\t-11
last apprentice\t-3\t-6
last are\t21\t15
last around\t-9\t0
last as\t-18\t4
last ask\t3\t8
last asks\t2\t7
last assessment\t-17\t-34
last assistants\t7\t15
last at\t1\t30
last audit\t-7\t-14
last audits\t-6\t-12
last august\t3\t7
last award\t3\t6
last baby\t3\t7
last back\t-16\t-21
last background\t-15\t-30
last bakery\t-8\t-14
last balance\t-5\t-9
last basic\t28\t17
last bay\t4\t8
last be\t30\t28
last because\t-8\t-4
last been\t16\t15
last before\t-29\t-12
last begin\t10\t6
last being\t13\t16
last below\t16\t8
last bench\t-9\t-15
last bending\t4\t9
last best\t10\t-3
last better\t-8\t-14
last between\t-18\t-2
last blood\t3\t8
last board\t-14\t-20
last boats\t-6\t-11
last body\t-8\t-16
last boots\t-8\t-17
last bosch\t4\t8
last both\t7\t3
last boxes\t-7\t-15
last brake\t-4\t-8
last branch\t-7\t-13
last bread\t-3\t-6
last breaks\t-12\t-23
last bring\t27\t16
last brings\t25\t13
last budget\t-11\t-22
last build\t5\t12
last building\t5\t10
last built\t-9\t-17
last bundles\t-4\t-8
last bus\t-3\t6
last but\t10\t6
last by\t1\t15
last c\t-4\t-7
last cabin\t17\t8
last cages\t3\t6
last called\t8\t4
last calls\t-10\t-15
last calves\t-9\t-17
last can\t36\t27
last can't\t24\t13
last cannot\t12\t7
last car\t-5\t-9
last card\t-5\t-10
last care\t-11\t-14
last caring\t-7\t-14
last cases\t3\t7
last cash\t-8\t-15
last cdl\t-6\t-10
last central\t-6\t-3
last centre\t1\t9
last cert\t-20\t-38
last certificate\t-21\t-40
last certificates\t-8\t-15
last certification\t-13\t-25
last charge\t6\t11
last chart\t-4\t-7
last check\t4\t-20
last checked\t-4\t-9
last checking\t-4\t-7
last checks\t-15\t-28
last child\t9\t21
last children\t-6\t-3
last children's\t4\t9
last christmas\t-6\t-11
last citizen\t5\t11
last class\t6\t16
last clean\t6\t17
last cleaning\t-8\t-13
last clear\t14\t29
last clearance\t5\t11
last clerk\t13\t6
last clinic\t-7\t-14
last clinics\t-6\t-7
last clips\t-13\t-26
last close\t-8\t-12
last codes\t-6\t-11
last coding\t4\t7
last coffee\t4\t9
last college\t5\t11
last comes\t16\t9
last comfortable\t18\t12
last committee\t4\t13
last communication\t-5\t-9
last communities\t4\t8
last community\t2\t6
last complete\t13\t8
last completed\t10\t9
last compulsory\t-6\t-11
last conduct\t4\t8
last confident\t7\t6
last conflict\t3\t6
last console\t17\t7
last content\t5\t11
last contract\t14\t7
last contractors\t-7\t-6
last control\t-13\t-22
last controller\t15\t7
last controls\t-14\t-27
last conversation\t5\t9
last coordinator\t46\t23
last copper\t-9\t-17
last correspondence\t5\t11
last costs\t-9\t-11
last could\t17\t9
last council\t2\t7
last count\t2\t6
last counter\t-9\t-16
last counterbalance\t-7\t-14
last country\t-4\t-7
last counts\t-12\t-21
last course\t7\t15
last court\t-3\t-6
last courteous\t-8\t-15
last cover\t6\t7
last covered\t-5\t-8
last covers\t1\t13
last cpc\t-6\t-12
last crane\t3\t7
last credit\t0\t6
last crew\t-10\t-14
last current\t17\t18
last customers\t-8\t-8
last cutting\t4\t8
last cycle\t9\t18
last daily\t4\t8
last damage\t6\t11
last damp\t4\t7
last database\t4\t11
last date\t-2\t-25
last day\t-12\t-25
last days\t-2\t13
last dbs\t-4\t-8
last deadline\t-6\t-13
last decision\t3\t7
last defects\t-6\t-12
last degrees\t6\t12
last deliveries\t-8\t-16
last demonstrated\t-11\t-6
last department\t17\t7
last depot\t-5\t-7
last desk\t-8\t-12
last detail\t-4\t-7
last detection\t9\t18
last development\t-5\t-9
last device\t-3\t-6
last diagnose\t5\t10
last diary\t-12\t-24
last director\t-8\t-16
last disclosure\t-5\t-9
last discretion\t-13\t-26
last dispense\t-5\t-10
last document\t3\t6
last documented\t4\t9
last documents\t-5\t-9
last does\t17\t6
last dog\t2\t6
last doing\t9\t2
last don't\t-15\t-2
last done\t0\t-7
last door\t2\t6
last doors\t-3\t-6
last dough\t-9\t-16
last dr\t-6\t-3
last draw\t2\t6
last drawings\t-3\t-7
last drive\t-8\t-14
last driver\t36\t29
last drivers\t7\t14
last driving\t8\t17
last drug\t9\t20
last during\t-21\t-9
last dust\t8\t15
last dutch\t-9\t-17
last duties\t1\t6
last duty\t2\t9
last e\t-2\t6
last e-bikes\t-7\t-8
last each\t-17\t-4
last easter\t-9\t-17
last editing\t5\t11
last education\t4\t8
last electrician\t-3\t-6
last email\t3\t6
last emis\t-3\t-6
last employees\t-14\t-28
last end\t2\t8
last ending "\t0\t8
last ending #\t-15\t9
last ending $\t-6\t-3
last ending '\t2\t10
last ending 'll\t36\t18
last ending 're\t32\t20
last ending 've\t57\t32
last ending (\t-31\t-3
last ending )\t-16\t-31
last ending *\t51\t25
last ending +\t22\t-6
last ending ,\t63\t50
last ending -\t48\t23
last ending -in\t-9\t-18
last ending -on\t-11\t-14
last ending .\t-1\t9
last ending /\t-25\t-14
last ending :\t61\t29
last ending ;\t32\t14
last ending <\t10\t-63
last ending a\t29\t62
last ending a.m\t16\t34
last ending aby\t3\t7
last ending ach\t-25\t-17
last ending ack\t-25\t-36
last ending act\t3\t-7
last ending acy\t-6\t-10
last ending ada\t-6\t-12
last ending ade\t-8\t4
last ending ads\t-3\t-6
last ending ady\t6\t-7
last ending afe\t-6\t-10
last ending aff\t0\t8
last ending age\t5\t14
last ending ai\t-9\t-18
last ending aid\t-6\t7
last ending ail\t4\t13
last ending ain\t6\t13
last ending air\t3\t11
last ending ake\t-30\t-25
last ending aks\t-23\t-36
last ending ale\t4\t8
last ending alk\t-3\t7
last ending all\t38\t37
last ending als\t-7\t-8
last ending am\t-7\t-9
last ending ama\t-4\t-8
last ending ame\t0\t16
last ending amp\t-5\t-9
last ending ams\t-5\t-10
last ending an\t29\t32
last ending ana\t-9\t-17
last ending and\t70\t39
last ending ane\t8\t17
last ending ans\t42\t-14
last ending ant\t16\t-5
last ending any\t3\t7
last ending apa\t4\t9
last ending ape\t10\t19
last ending aps\t4\t9
last ending ard\t-13\t-7
last ending are\t11\t16
last ending ark\t-11\t-19
last ending arm\t4\t12
last ending ars\t-10\t-16
last ending art\t-20\t-4
last ending ary\t-5\t-12
last ending as\t-18\t4
last ending ase\t9\t25
last ending ash\t-7\t-13
last ending ask\t2\t8
last ending ass\t-7\t4
last ending ast\t5\t19
last ending at\t1\t30
last ending ate\t-6\t-27
last ending ats\t14\t14
last ending aud\t-4\t-6
last ending ave\t34\t28
last ending ays\t31\t12
last ending bar\t-5\t-9
last ending bay\t4\t8
last ending be\t30\t28
last ending bed\t-9\t-18
last ending ber\t-7\t0
last ending bin\t17\t8
last ending ble\t15\t21
last ending bly\t10\t5
last ending box\t-8\t-14
last ending bus\t-15\t-19
last ending but\t10\t6
last ending by\t1\t15
last ending c\t-4\t-7
last ending cal\t-6\t-5
last ending can\t37\t29
last ending car\t-5\t-9
last ending ccp\t-3\t-6
last ending cdl\t-6\t-10
last ending ced\t2\t11
last ending cer\t13\t5
last ending ces\t-26\t-47
last ending cil\t2\t7
last ending cks\t-13\t-23
last ending col\t-4\t-8
last ending cpc\t-6\t-12
last ending cts\t8\t2
last ending day\t-23\t-27
last ending dbs\t-4\t-8
last ending ded\t-1\t-6
last ending den\t-4\t-6
last ending der\t-30\t-21
last ending des\t36\t17
last ending dge\t-5\t7
last ending dia\t-3\t-6
last ending dio\t4\t10
last ending dit\t-7\t-8
last ending dly\t5\t15
last ending dog\t2\t6
last ending dom\t-9\t-3
last ending dr\t-6\t-3
last ending dry\t-6\t-12
last ending e\t-2\t6
last ending e'd\t-14\t-5
last ending e's\t21\t9
last ending ead\t-5\t8
last ending ean\t18\t32
last ending ear\t-6\t3
last ending eck\t2\t-24
last ending ecs\t-10\t-19
last ending ect\t26\t14
last ending eds\t-8\t-8
last ending eed\t30\t1
last ending eek\t11\t-3
last ending eel\t-10\t-19
last ending een\t-14\t-2
last ending eep\t-3\t9
last ending eer\t7\t2
last ending ees\t-18\t-30
last ending eet\t-24\t-44
last ending ege\t5\t11
last ending eir\t-17\t3
last ending eks\t0\t10
last ending eld\t1\t-9
last ending ell\t-8\t10
last ending elp\t7\t12
last ending els\t-29\t-49
last ending ely\t-17\t-28
last ending ems\t-9\t-17
last ending end\t-25\t-21
last ending ene\t-3\t-6
last ending ens\t-1\t-9
last ending ent\t60\t18
last ending eps\t1\t10
last ending ept\t14\t8
last ending era\t-7\t-14
last ending erd\t-6\t-11
last ending ere\t25\t49
last ending erk\t13\t6
last ending ero\t-7\t-14
last ending ers\t-28\t-46
last ending ert\t-19\t-33
last ending ery\t-21\t11
last ending ese\t-9\t-7
last ending esk\t-8\t-11
last ending ess\t-11\t-24
last ending est\t-26\t-53
last ending ete\t13\t7
last ending ets\t-10\t-31
last ending ety\t-7\t-7
last ending eu\t3\t6
last ending ews\t6\t13
last ending ext\t-7\t-1
last ending fee\t4\t9
last ending fer\t27\t15
last ending fic\t4\t7
last ending flu\t4\t8
last ending fly\t8\t5
last ending for\t33\t36
last ending ful\t-7\t1
last ending gan\t-6\t-11
last ending ged\t-1\t6
last ending ger\t-10\t-17
last ending ges\t-9\t-11
last ending get\t-11\t-10
last ending ghs\t-9\t-16
last ending ght\t5\t-6
last ending gin\t10\t6
last ending git\t-15\t-30
last ending go\t-19\t-9
last ending got\t22\t12
last ending gue\t-9\t-16
last ending had\t20\t12
last ending han\t-15\t1
last ending has\t30\t22
last ending hat\t24\t67
last ending he\t22\t14
last ending hem\t-7\t9
last ending hen\t23\t42
last ending her\t-37\t-6
last ending hes\t-12\t-8
last ending hey\t16\t26
last ending him\t4\t8
last ending hin\t-8\t6
last ending hip\t-17\t-30
last ending his\t-20\t-4
last ending hol\t3\t11
last ending hom\t6\t5
last ending hon\t-15\t-30
last ending how\t13\t15
last ending hts\t11\t2
last ending hut\t-8\t-16
last ending i\t-24\t0
last ending i'd\t-9\t-5
last ending ial\t-14\t-15
last ending ian\t-16\t-36
last ending ice\t-22\t-8
last ending ich\t9\t20
last ending ick\t10\t26
last ending ics\t-30\t-53
last ending ict\t3\t6
last ending id\t-7\t-13
last ending ide\t26\t20
last ending ids\t5\t11
last ending idy\t-3\t-7
last ending ied\t-4\t-9
last ending ier\t3\t8
last ending ies\t-21\t-28
last ending iet\t-8\t-15
last ending iew\t-4\t-6
last ending if\t5\t8
last ending ife\t0\t9
last ending ign\t-13\t-19
last ending ike\t-7\t1
last ending ild\t13\t34
last ending ilk\t-17\t-31
last ending ill\t36\t21
last ending ils\t-3\t-32
last ending ilt\t-9\t-17
last ending ily\t2\t12
last ending ime\t-6\t-18
last ending in\t5\t29
last ending ind\t-13\t-10
last ending ing\t-9\t-1
last ending ink\t12\t7
last ending ins\t-13\t-8
last ending ion\t-35\t-24
last ending ior\t10\t10
last ending ips\t-10\t-18
last ending ire\t15\t7
last ending irs\t-8\t-14
last ending is\t31\t28
last ending isa\t3\t7
last ending ise\t-16\t-19
last ending ish\t-32\t-50
last ending iss\t-8\t-4
last ending ist\t-12\t-10
last ending isy\t4\t8
last ending it\t-18\t17
last ending ite\t16\t37
last ending ith\t61\t46
last ending its\t-31\t-37
last ending ity\t-16\t-26
last ending ive\t-3\t11
last ending ize\t-13\t-25
last ending ked\t-9\t-8
last ending ken\t2\t15
last ending ker\t-17\t-22
last ending kes\t5\t18
last ending ket\t-15\t-29
last ending kg\t4\t9
last ending lan\t7\t20
last ending lar\t1\t7
last ending law\t-8\t-9
last ending lay\t-6\t-11
last ending lds\t6\t0
last ending led\t17\t24
last ending ler\t7\t3
last ending les\t-8\t0
last ending let\t-14\t-18
last ending lex\t-8\t-16
last ending lic\t-6\t1
last ending lid\t35\t23
last ending lin\t-9\t-19
last ending lks\t-7\t-13
last ending lla\t5\t9
last ending lls\t-9\t-24
last ending lly\t-12\t-18
last ending los\t-10\t-21
last ending lot\t-9\t-17
last ending low\t7\t0
last ending lso\t58\t29
last ending lth\t2\t9
last ending lts\t-13\t-25
last ending lus\t45\t22
last ending lve\t3\t7
last ending man\t3\t8
last ending mas\t-6\t-11
last ending me\t-7\t-6
last ending med\t-10\t-18
last ending men\t-8\t-16
last ending mer\t1\t8
last ending mes\t-17\t-28
last ending mic\t3\t8
last ending mil\t-13\t-19
last ending mis\t-4\t-6
last ending mit\t-7\t-13
last ending mls\t15\t9
last ending mr\t-6\t-3
last ending my\t-14\t-7
last ending n's\t0\t8
last ending n't\t-3\t11
last ending nal\t2\t29
last ending nce\t-41\t-44
last ending nch\t-27\t-47
last ending ncy\t-7\t-2
last ending nds\t12\t-1
last ending ndy\t-7\t-13
last ending ned\t-2\t18
last ending ner\t5\t-27
last ending nes\t-22\t-40
last ending net\t-11\t-19
last ending new\t-4\t10
last ending ney\t-8\t-13
last ending nge\t-4\t-6
last ending ngs\t-1\t-15
last ending nic\t-7\t-12
last ending nks\t14\t8
last ending nny\t3\t6
last ending no\t-21\t12
last ending not\t-21\t11
last ending now\t17\t19
last ending nse\t-14\t-28
last ending nth\t-1\t-17
last ending nto\t-6\t2
last ending nts\t-18\t-41
last ending nty\t-3\t-6
last ending nza\t3\t6
last ending o's\t40\t20
last ending oad\t-3\t6
last ending oat\t-8\t-15
last ending obs\t-7\t-14
last ending ock\t-14\t-23
last ending odd\t14\t9
last ending ods\t3\t8
last ending ody\t23\t19
last ending of\t45\t51
last ending off\t-13\t-15
last ending ogs\t-7\t-14
last ending ogy\t2\t7
last ending ok\t13\t7
last ending old\t29\t20
last ending ole\t3\t-12
last ending olk\t-6\t-2
last ending ols\t-17\t-31
last ending ome\t34\t34
last ending on\t14\t34
last ending ond\t-7\t2
last ending ong\t9\t12
last ending ons\t-23\t-25
last ending ood\t25\t10
last ending ook\t-11\t6
last ending ool\t6\t26
last ending oom\t5\t-6
last ending ope\t10\t24
last ending ops\t-19\t-29
last ending or\t21\t50
last ending ord\t-7\t-9
last ending ore\t-41\t-11
last ending ork\t6\t-2
last ending ors\t-31\t-32
last ending ort\t-18\t-4
last ending ose\t-15\t-6
last ending oss\t12\t10
last ending ost\t-18\t-5
last ending oth\t7\t3
last ending ots\t-6\t-10
last ending our\t-23\t9
last ending out\t20\t33
last ending ove\t-3\t8
last ending own\t-20\t-7
last ending ows\t25\t27
last ending p.m\t14\t30
last ending pay\t-14\t-22
last ending pen\t-9\t-2
last ending per\t-7\t-4
last ending ph\t5\t9
last ending phy\t-4\t-7
last ending plc\t5\t10
last ending ple\t-11\t7
last ending ply\t-5\t-6
last ending pot\t-5\t-6
last ending ppy\t17\t10
last ending pts\t-5\t-9
last ending r\t-4\t-8
last ending r's\t7\t15
last ending ral\t1\t14
last ending ram\t4\t7
last ending raw\t2\t7
last ending ray\t3\t8
last ending rch\t-21\t-38
last ending rds\t-7\t-25
last ending red\t-25\t-20
last ending ree\t-6\t16
last ending ren\t-6\t-3
last ending reo\t-4\t-9
last ending res\t-1\t-18
last ending rew\t-14\t-15
last ending rge\t6\t14
last ending rgo\t2\t6
last ending ria\t3\t7
last ending rip\t3\t7
last ending rks\t33\t33
last ending rly\t13\t8
last ending rms\t-21\t-39
last ending rns\t-8\t-9
last ending rol\t-3\t-17
last ending rom\t-11\t10
last ending ron\t-9\t-18
last ending rse\t-14\t-21
last ending rst\t-5\t10
last ending rth\t2\t9
last ending rts\t-13\t-33
last ending rue\t3\t6
last ending rug\t9\t20
last ending run\t15\t5
last ending rve\t-6\t-11
last ending sat\t-9\t-8
last ending say\t3\t14
last ending sch\t4\t8
last ending sea\t5\t11
last ending sed\t22\t17
last ending see\t22\t16
last ending ses\t6\t-5
last ending set\t-12\t-17
last ending she\t10\t8
last ending sic\t36\t35
last ending sis\t-11\t-16
last ending sit\t2\t12
last ending six\t-11\t-2
last ending so\t37\t20
last ending son\t-10\t-12
last ending sor\t-6\t-6
last ending sql\t-9\t-17
last ending sts\t-21\t-17
last ending t's\t40\t23
last ending tal\t9\t9
last ending tax\t6\t11
last ending tay\t-3\t6
last ending tch\t-17\t-30
last ending ted\t-6\t13
last ending tee\t0\t7
last ending tel\t-5\t-6
last ending tem\t-9\t-16
last ending ten\t-5\t20
last ending tep\t-7\t-13
last ending ter\t3\t-14
last ending tes\t-10\t-21
last ending the\t-17\t49
last ending ths\t-6\t-8
last ending tic\t6\t14
last ending til\t-1\t6
last ending tis\t5\t10
last ending tle\t-1\t6
last ending tly\t14\t6
last ending tms\t-11\t-22
last ending to\t61\t59
last ending ton\t-6\t-2
last ending too\t-7\t-5
last ending tor\t48\t30
last ending tos\t-7\t-14
last ending tre\t2\t11
last ending tty\t7\t14
last ending two\t-17\t16
last ending u'd\t75\t37
last ending ual\t-9\t-7
last ending uct\t4\t12
last ending ude\t15\t-2
last ending ugh\t-24\t-24
last ending uit\t3\t8
last ending uk\t-11\t-20
last ending uld\t30\t30
last ending ule\t-9\t-8
last ending ull\t-7\t3
last ending ult\t7\t15
last ending ulu\t-3\t-6
last ending uly\t-16\t-32
last ending ume\t11\t2
last ending ump\t6\t12
last ending und\t-18\t-10
last ending une\t-6\t-11
last ending ung\t-5\t-7
last ending unk\t4\t9
last ending unt\t2\t8
last ending up\t7\t13
last ending ure\t-18\t-31
last ending urn\t0\t10
last ending urs\t1\t-14
last ending urt\t-3\t-6
last ending us\t14\t23
last ending ush\t-5\t-9
last ending ust\t29\t23
last ending ute\t-15\t-27
last ending uth\t-6\t-9
last ending uts\t-7\t-2
last ending uty\t2\t9
last ending van\t6\t12
last ending vat\t-5\t-9
last ending ved\t-2\t7
last ending vel\t12\t23
last ending ven\t-14\t3
last ending ver\t68\t61
last ending ves\t-22\t-42
last ending was\t-20\t-8
last ending way\t-11\t-8
last ending we\t-18\t5
last ending wer\t0\t6
last ending who\t59\t50
last ending why\t11\t9
last ending xes\t-9\t-17
last ending xis\t4\t11
last ending yer\t-15\t-29
last ending you\t60\t44
last ending zen\t4\t10
last ending zer\t-6\t-12
last ending –\t-12\t-5
last ending •\t13\t6
last endorsement\t-7\t-15
last engine\t-5\t-9
last engineer\t6\t-3
last engineers\t7\t15
last english\t-18\t-32
last enough\t-6\t-8
last entries\t5\t11
last equivalent\t-12\t-19
last eu\t3\t6
last evening\t4\t9
last ever\t21\t11
last every\t-15\t8
last everybody\t9\t5
last everyone\t-8\t-4
last excellent\t11\t-8
last exceptions\t-6\t-12
last executive\t6\t13
last expect\t29\t16
last expects\t12\t6
last experience\t-2\t-18
last extraction\t-3\t-7
last face\t-4\t-6
last fair\t8\t19
last faults\t-13\t-25
last february\t-3\t-6
last feedback\t-9\t-17
last fever\t3\t6
last field\t-2\t7
last figures\t-5\t-9
last fill\t-9\t-16
last filled\t3\t6
last filters\t8\t17
last find\t-6\t5
last finds\t0\t7
last finish\t2\t6
last finished\t5\t11
last fire\t2\t6
last first\t-5\t10
last five\t-8\t-1
last flu\t4\t8
last following\t-9\t-16
last for\t33\t36
last form\t-7\t-15
last forms\t5\t11
last fortnight\t-8\t-14
last frame\t4\t9
last fraud\t-4\t-6
last free\t3\t7
last french\t-11\t-21
last friday\t-14\t-24
last fridays\t6\t-12
last friendly\t4\t8
last from\t-11\t10
last funerals\t-11\t-22
last gardener\t31\t15
last gate\t5\t10
last gauges\t-12\t-24
last get\t0\t11
last gets\t14\t8
last getting\t3\t7
last git\t-15\t-30
last given\t-6\t-3
last go\t-19\t-9
last goes\t-14\t-3
last good\t40\t27
last got\t22\t12
last grade\t-8\t-4
last graduate\t-5\t-10
last granted\t14\t9
last great\t-7\t-4
last groups\t-6\t-10
last guides\t12\t14
last haccp\t-3\t-6
last had\t20\t12
last hair\t-7\t-14
last hand\t-10\t-10
last handling\t8\t21
last handover\t-5\t-11
last handy\t-7\t-13
last happen\t8\t4
last happens\t13\t10
last happy\t11\t7
last has\t30\t22
last have\t45\t28
last having\t45\t23
last he\t22\t14
last he's\t17\t10
last headset\t-7\t-13
last health\t2\t9
last heat\t4\t8
last height\t-12\t-22
last heights\t-5\t-10
last held\t20\t16
last help\t7\t12
last her\t-8\t-1
last here\t12\t4
last higher\t0\t6
last him\t4\t8
last history\t3\t6
last hoist\t-9\t-17
last hold\t36\t22
last holds\t9\t5
last holidays\t-8\t-14
last home\t-7\t4
last homeowner\t-4\t-8
last homes\t-13\t-25
last hot\t4\t11
last hotel\t3\t9
last hour\t-6\t-10
last hours\t-9\t-16
last hplc\t5\t10
last hygiene\t-3\t-6
last i\t-24\t0
last i'd\t-9\t-5
last i've\t-12\t-5
last id\t-7\t-13
last if\t5\t8
last immunity\t-8\t-15
last in\t5\t29
last incidents\t6\t12
last include\t22\t11
last includes\t31\t15
last including\t24\t14
last income\t-1\t7
last incumbent\t16\t8
last indesign\t-10\t-19
last influenza\t3\t6
last inspection\t-7\t-13
last installation\t-7\t-13
last instructions\t5\t11
last insurance\t-10\t-17
last insurers\t-4\t-7
last interview\t-3\t-6
last into\t-6\t2
last investigations\t-4\t-9
last invoices\t-4\t-7
last involves\t12\t6
last ireland\t-12\t-24
last is\t31\t28
last isizulu\t-3\t-7
last isn't\t-12\t-8
last it\t-18\t17
last it's\t41\t21
last its\t-7\t0
last january\t-5\t-9
last jobs\t-7\t-14
last july\t-16\t-32
last june\t-10\t-19
last just\t-6\t-3
last keep\t-1\t11
last kept\t14\t8
last kg\t4\t9
last kilos\t-10\t-21
last kind\t-6\t-10
last kindness\t-11\t-23
last know\t24\t18
last knowing\t23\t12
last knowledge\t-6\t4
last knows\t11\t10
last ladder\t-8\t-16
last ladders\t-10\t-21
last language\t-5\t-8
last last\t-12\t-2
last late\t3\t15
last law\t-6\t-5
last lead\t2\t7
last least\t18\t13
last leather\t-4\t-6
last leave\t0\t7
last lessons\t-7\t-2
last liability\t-13\t-25
last licence\t-3\t-31
last license\t-10\t-20
last life\t0\t8
last like\t-7\t3
last lines\t-5\t-10
last live\t20\t13
last loaded\t-6\t-12
last log\t-3\t-6
last look\t-9\t3
last looks\t4\t7
last lookups\t4\t8
last maintain\t5\t10
last maintenance\t3\t7
last make\t-6\t2
last maker\t-3\t-6
last management\t4\t9
last manager\t-12\t-24
last managers\t-8\t-15
last manner\t-3\t-6
last manual\t-6\t-11
last manuals\t5\t10
last march\t-8\t-16
last material\t-8\t-15
last materials\t7\t15
last matter\t-4\t-8
last matters\t-9\t-14
last me\t-7\t-6
last mean\t8\t6
last meaning\t15\t8
last means\t56\t24
last medical\t-16\t-32
last medicine\t-7\t-9
last meetings\t-12\t-13
last membership\t-12\t-24
last mention\t-5\t-9
last meter\t5\t11
last meters\t9\t18
last might\t14\t7
last milk\t-11\t-18
last minute\t-16\t-31
last mls\t15\t9
last monday\t3\t12
last month\t-1\t-17
last months\t-9\t-14
last more\t-12\t-8
last morning\t-4\t-7
last mornings\t-5\t-8
last most\t-9\t-4
last mostly\t23\t11
last motor\t-8\t-16
last mr\t-6\t-3
last much\t-6\t-3
last music\t8\t18
last must\t36\t25
last my\t-14\t-7
last names\t4\t8
last need\t44\t26
last needed\t11\t5
last needs\t-7\t-7
last network\t4\t8
last never\t-20\t-9
last new\t-3\t10
last next\t-7\t-1
last night\t15\t7
last nights\t8\t18
last no\t-21\t12
last nobody\t-15\t-1
last noise\t4\t9
last noisy\t4\t8
last not\t-35\t1
last nothing\t-7\t-5
last notice\t4\t9
last november\t2\t6
last now\t-6\t1
last number\t-1\t9
last numbers\t-3\t-6
last nursing\t-19\t-37
last o'clock\t-4\t-7
last odd\t16\t10
last of\t45\t51
last off\t-6\t-3
last offer\t9\t5
last office\t-5\t-8
last officers\t25\t12
last offsets\t-10\t-20
last often\t-6\t-3
last ok\t13\t7
last older\t5\t11
last on\t14\t34
last once\t-12\t-9
last one\t9\t16
last only\t-6\t-2
last open\t-17\t-6
last opens\t-6\t-3
last opera\t-7\t-14
last operator\t9\t6
last or\t21\t50
last order\t-6\t-10
last ordering\t-16\t-31
last organisation\t-5\t-10
last other\t-1\t11
last others\t4\t9
last our\t-31\t-2
last ours\t4\t10
last out\t11\t5
last outdoors\t-8\t-16
last oven\t-3\t-6
last overnight\t-8\t-16
last overtime\t6\t13
last own\t-13\t-4
last owners\t6\t12
last p.m\t14\t30
last pages\t6\t13
last pallets\t-9\t-17
last panels\t-10\t-19
last paper\t8\t16
last papers\t-14\t-26
last parent\t4\t12
last parents\t6\t13
last parish\t5\t11
last part\t-6\t-4
last parts\t-11\t-21
last pass\t-7\t-2
last passport\t-6\t-11
last patience\t-14\t-28
last patient\t-9\t-9
last patients\t-5\t-6
last payments\t10\t19
last people\t-10\t6
last per\t3\t8
last permit\t-8\t-14
last person\t-9\t2
last ph\t5\t9
last pharmacy\t3\t7
last phone\t-5\t-8
last phones\t8\t17
last phoning\t5\t9
last photos\t-7\t-14
last pieces\t-6\t-12
last place\t1\t10
last plain\t4\t9
last plan\t6\t18
last planned\t3\t6
last planning\t3\t6
last plans\t-8\t-16
last plants\t-6\t-13
last plate\t-5\t-10
last plates\t-6\t-11
last player\t-11\t-22
last plus\t45\t22
last points\t-11\t-19
last polish\t8\t16
last position\t4\t12
last possible\t19\t11
last practice\t2\t7
last prefer\t17\t9
last preferably\t12\t6
last premises\t8\t16
last preparation\t4\t7
last prepare\t3\t7
last preparing\t5\t10
last prescriptions\t-7\t-14
last previous\t13\t8
last price\t3\t6
last prior\t14\t8
last procedure\t-5\t-9
last process\t4\t8
last production\t-6\t-12
last professional\t3\t6
last programs\t-8\t-16
last project\t-10\t-19
last projects\t-5\t-11
last proof\t3\t6
last protection\t-5\t-8
last protocol\t-4\t-8
last provide\t27\t14
last pruning\t6\t13
last push\t3\t6
last put\t6\t6
last python\t-19\t-38
last qualification\t5\t11
last qualified\t-4\t-7
last quality\t6\t12
last queries\t4\t8
last query\t5\t9
last quick\t6\t13
last quiet\t-8\t-15
last r\t-4\t-8
last radio\t3\t7
last ramp\t-8\t-17
last random\t-9\t-3
last range\t-7\t-13
last reach\t-8\t-13
last reading\t4\t8
last really\t-8\t-2
last reason\t15\t8
last rebar\t-6\t-11
last reception\t-5\t-11
last reconcile\t-5\t-10
last recording\t3\t7
last records\t-8\t-16
last recruitment\t5\t11
last references\t-9\t-18
last register\t4\t8
last registration\t6\t13
last reliable\t-8\t-15
last rent\t3\t9
last reo\t-4\t-9
last repairs\t-6\t-11
last reported\t-6\t-12
last requests\t-3\t-6
last require\t19\t9
last requirements\t-6\t-12
last requires\t10\t5
last residential\t-4\t-9
last residents\t-10\t-17
last rest\t2\t6
last restaurant\t3\t7
last retail\t2\t8
last reviews\t5\t10
last rights\t-8\t-15
last roads\t-5\t-9
last role\t-6\t-9
last roof\t-4\t-9
last room\t4\t-8
last rooms\t3\t9
last rope\t3\t6
last roster\t10\t6
last rotation\t7\t14
last run\t17\t6
last running\t3\t12
last runs\t5\t14
last safely\t-6\t-11
last safety\t-4\t-6
last sage\t4\t8
last samples\t-8\t-16
last sat\t-12\t-13
last satisfactory\t20\t12
last saturday\t-6\t-10
last saturdays\t19\t14
last save\t-10\t-5
last saw\t-3\t-6
last say\t2\t14
last says\t13\t11
last schedule\t-10\t-10
last schedules\t9\t19
last school\t3\t15
last schools\t5\t11
last science\t9\t17
last screen\t-14\t-27
last screening\t-8\t-15
last screens\t3\t6
last seal\t-4\t-7
last season\t-10\t-12
last secretary\t9\t4
last see\t22\t16
last senior\t-6\t-2
last september\t-7\t-13
last service\t-17\t-31
last services\t5\t10
last servicing\t-5\t-10
last set\t1\t7
last seven\t2\t6
last shall\t43\t22
last she\t10\t8
last sheet\t-5\t-10
last sheets\t7\t15
last short\t0\t6
last should\t17\t12
last show\t14\t10
last shows\t13\t6
last shut\t-8\t-16
last side\t10\t2
last similar\t3\t6
last since\t-20\t-7
last sit\t0\t8
last site\t8\t7
last six\t-11\t-2
last size\t-9\t-17
last skills\t-6\t-11
last small\t6\t5
last so\t37\t20
last solid\t19\t10
last some\t34\t22
last somebody\t38\t32
last someone\t36\t25
last something\t-1\t8
last somewhere\t1\t6
last spaces\t-7\t-14
last spanish\t-26\t-51
last speaking\t3\t6
last speaks\t-6\t-3
last spent\t42\t26
last spoken\t6\t12
last spreadsheet\t-5\t-9
last spreadsheets\t-8\t-13
last sql\t-9\t-18
last staff\t0\t8
last stairs\t-4\t-8
last standards\t-5\t-9
last standing\t8\t17
last stands\t3\t9
last start\t-25\t-24
last starts\t10\t5
last state\t-5\t-7
last stay\t-3\t6
last stays\t15\t10
last steady\t-13\t-23
last step\t-7\t-13
last steps\t1\t7
last still\t12\t6
last stock\t-9\t-16
last stops\t-4\t-7
last storage\t8\t15
last strip\t3\t6
last strong\t24\t12
last student\t-3\t-6
last students\t6\t12
last successful\t-8\t-4
last sunday\t-7\t-13
last sundays\t5\t9
last supervising\t6\t12
last supervision\t-4\t-8
last supervisor\t3\t6
last support\t0\t11
last surgery\t-6\t-12
last swimming\t-4\t-7
last system\t-9\t-16
last table\t-15\t-29
last tables\t-6\t-9
last tablet\t5\t11
last tact\t-16\t-33
last take\t-4\t12
last tamil\t-12\t-19
last tax\t6\t11
last teacher\t-5\t-9
last teaching\t-5\t-9
last team\t14\t17
last tears\t-5\t-10
last technology\t-9\t-16
last telephone\t4\t9
last temper\t-6\t-11
last test\t-21\t-38
last testing\t-11\t-43
last tests\t-13\t-24
last than\t-15\t1
last that\t39\t42
last the\t-17\t48
last their\t-17\t3
last them\t-7\t9
last then\t49\t30
last there\t12\t33
last there's\t15\t7
last they\t16\t26
last thing\t7\t17
last think\t13\t6
last this\t-20\t-7
last those\t-5\t6
last though\t6\t3
last three\t-15\t-4
last through\t-13\t4
last thursdays\t-5\t-7
last ticket\t-6\t-12
last tidy\t-3\t-7
last time\t8\t-2
last times\t-7\t3
last tms\t-11\t-22
last to\t61\t59
last tolerance\t5\t9
last tongue\t-12\t-24
last tools\t-6\t-11
last top\t4\t10
last towards\t9\t3
last towels\t-8\t-15
last trailer\t-8\t-16
last train\t-1\t6
last training\t-31\t-54
last transport\t-8\t-11
last travel\t3\t11
last trial\t-8\t-15
last true\t3\t6
last trust\t-6\t-10
last tuesday\t6\t14
last tuesdays\t-5\t-10
last turning\t-4\t-8
last twenty\t-4\t-7
last twice\t-5\t9
last two\t-17\t16
last two # +\t-6\t-12
last two # ,\t2\t6
last two # .\t-3\t-6
last two # hours\t4\t8
last two # in\t-4\t-7
last two # is\t-13\t-26
last two # with\t-9\t-18
last two ) ,\t10\t20
last two ) and\t-4\t-7
last two ) is\t-4\t-9
last two , #\t-20\t-10
last two , a\t22\t10
last two , about\t-14\t-7
last two , all\t-9\t-5
last two , also\t-10\t-5
last two , although\t-19\t-9
last two , an\t16\t8
last two , and\t-55\t-15
last two , as\t-28\t-13
last two , at\t-7\t-3
last two , basic\t14\t7
last two , be\t9\t4
last two , because\t-42\t-21
last two , both\t-14\t-7
last two , build\t18\t9
last two , but\t-26\t-13
last two , by\t-8\t-4
last two , check\t12\t6
last two , current\t-9\t-5
last two , cut\t14\t7
last two , dry\t17\t9
last two , email\t-6\t-3
last two , especially\t-12\t-6
last two , even\t-25\t-12
last two , every\t-12\t-6
last two , for\t-19\t-8
last two , friday\t-11\t-6
last two , from\t7\t5
last two , get\t17\t8
last two , given\t-9\t-5
last two , helps\t10\t5
last two , i\t-6\t-3
last two , i'll\t-12\t-6
last two , i'm\t-9\t-5
last two , ideally\t-13\t-6
last two , if\t-12\t-6
last two , in\t-9\t-4
last two , including\t-68\t-31
last two , is\t11\t5
last two , keeps\t8\t4
last two , many\t-6\t-3
last two , monday\t19\t10
last two , mostly\t-8\t-4
last two , not\t-20\t-9
last two , now\t-6\t-3
last two , often\t-14\t-7
last two , on\t12\t7
last two , one\t20\t10
last two , or\t-17\t-3
last two , order\t13\t6
last two , our\t-7\t-4
last two , paid\t-13\t-6
last two , please\t-8\t-4
last two , plus\t-16\t-8
last two , prepare\t15\t7
last two , run\t13\t6
last two , running\t13\t6
last two , same\t-13\t-7
last two , setting\t7\t3
last two , seven\t6\t3
last two , since\t-49\t-25
last two , six\t6\t3
last two , so\t-31\t-14
last two , some\t-22\t-11
last two , sunday\t7\t3
last two , take\t14\t7
last two , that\t16\t8
last two , then\t-9\t-5
last two , though\t-14\t-7
last two , too\t-9\t-4
last two , turn\t19\t9
last two , two\t-13\t-6
last two , usually\t-11\t-5
last two , we\t-21\t-11
last two , when\t-15\t-7
last two , where\t-13\t-6
last two , whether\t-15\t-7
last two , which\t-34\t-15
last two , who\t-6\t-3
last two , with\t-45\t-21
last two , without\t-7\t-3
last two , working\t9\t4
last two , works\t18\t9
last two , write\t20\t10
last two , you\t-15\t-7
last two , you'll\t7\t4
last two , your\t15\t7
last two - a\t13\t6
last two - you\t25\t12
last two - 🥕\t-6\t-3
last two / application\t-7\t-4
last two / d\t-8\t-5
last two / e\t-12\t-7
last two : a\t-30\t-15
last two : we\t6\t3
last two : you\t-7\t-4
last two < #\t16\t7
last two < *\t-41\t-21
last two < -\t-64\t-33
last two < a\t-24\t-17
last two < ability\t-36\t-18
last two < able\t-17\t-9
last two < accurate\t10\t5
last two < act\t17\t8
last two < after\t-33\t-16
last two < all\t-14\t-7
last two < and\t-11\t-5
last two < anyone\t-20\t-10
last two < applicants\t-18\t-9
last two < appointment\t-18\t-9
last two < as\t-34\t-17
last two < at\t-7\t-3
last two < attend\t12\t6
last two < basic\t-10\t-5
last two < be\t-10\t-5
last two < because\t-31\t-15
last two < before\t-7\t-4
last two < being\t-19\t-10
last two < between\t-30\t-15
last two < beyond\t-19\t-10
last two < bonus\t-16\t-8
last two < can\t19\t9
last two < candidates\t-28\t-14
last two < cert\t8\t4
last two < check\t10\t5
last two < class\t12\t6
last two < clean\t10\t5
last two < clear\t19\t9
last two < come\t-9\t-5
last two < complete\t14\t7
last two < confident\t-12\t-6
last two < conversational\t9\t4
last two < current\t13\t6
last two < demonstrated\t-27\t-14
last two < during\t-50\t-25
last two < employment\t-11\t-6
last two < english\t14\t7
last two < every\t-28\t-14
last two < excellent\t-37\t-19
last two < expect\t-21\t-11
last two < experience\t-28\t-15
last two < familiarity\t-28\t-14
last two < five\t10\t5
last two < fluency\t-22\t-11
last two < food\t16\t8
last two < for\t-18\t-9
last two < four\t24\t12
last two < french\t20\t10
last two < from\t-14\t-7
last two < full\t16\t8
last two < gcse\t8\t4
last two < give\t9\t4
last two < good\t-33\t-17
last two < grade\t10\t5
last two < half\t-18\t-9
last two < have\t-9\t-5
last two < he\t-26\t-13
last two < high\t12\t6
last two < hold\t7\t4
last two < hours\t-38\t-19
last two < i\t-20\t-10
last two < i'd\t-18\t-9
last two < ideally\t-8\t-4
last two < if\t-22\t-11
last two < in\t-59\t-30
last two < it\t-20\t-11
last two < it'd\t-13\t-7
last two < it's\t-37\t-19
last two < keeping\t13\t6
last two < knowing\t-36\t-18
last two < knowledge\t-16\t-8
last two < laminated\t10\t5
last two < level\t11\t5
last two < lifting\t8\t4
last two < local\t10\t5
last two < maintain\t9\t5
last two < manage\t11\t5
last two < matric\t13\t6
last two < monday\t10\t5
last two < mornings\t-6\t-4
last two < most\t-16\t-8
last two < must\t-8\t-4
last two < national\t6\t3
last two < no\t-6\t-3
last two < nobody\t-9\t-5
last two < now\t-13\t-7
last two < nvq\t6\t3
last two < occasional\t15\t7
last two < offers\t-9\t-5
last two < on\t-22\t-11
last two < once\t-10\t-5
last two < one\t11\t5
last two < our\t-39\t-20
last two < own\t15\t7
last two < patience\t11\t5
last two < people\t-12\t-6
last two < perform\t16\t8
last two < plan\t-7\t-4
last two < please\t-13\t-6
last two < prepare\t16\t8
last two < preparing\t13\t7
last two < previous\t-12\t-6
last two < proven\t-18\t-9
last two < report\t14\t7
last two < reporting\t-7\t-3
last two < respond\t18\t9
last two < run\t11\t5
last two < running\t8\t4
last two < safety\t10\t5
last two < saturday\t13\t6
last two < set\t7\t4
last two < she\t-27\t-13
last two < shift\t-20\t-10
last two < shifts\t-16\t-8
last two < should\t-6\t-3
last two < show\t8\t4
last two < since\t-17\t-9
last two < so\t-16\t-8
last two < some\t-46\t-23
last two < somebody\t-12\t-6
last two < sound\t-26\t-13
last two < standing\t13\t6
last two < take\t12\t6
last two < that\t-20\t-10
last two < the\t-72\t-41
last two < there\t-14\t-7
last two < there's\t-30\t-15
last two < this\t-22\t-11
last two < those\t-16\t-8
last two < three\t10\t5
last two < to\t-18\t-9
last two < train\t9\t4
last two < training\t-21\t-11
last two < twice\t-22\t-11
last two < under\t-20\t-10
last two < use\t19\t10
last two < valid\t8\t4
last two < visit\t11\t5
last two < we\t-55\t-28
last two < we'd\t-22\t-11
last two < we'll\t-11\t-6
last two < we're\t-27\t-14
last two < week\t-24\t-12
last two < what\t-29\t-15
last two < when\t-31\t-15
last two < whoever\t-16\t-8
last two < willing\t-21\t-10
last two < with\t-11\t-6
last two < work\t-8\t-4
last two < working\t-44\t-22
last two < writing\t7\t4
last two < you\t-33\t-18
last two < you'd\t-39\t-20
last two < you'll\t-28\t-14
last two < you're\t-9\t-5
last two < you've\t-16\t-8
last two < your\t-36\t-18
last two < •\t-22\t-11
last two a #\t10\t4
last two a :\t-11\t-5
last two a basic\t8\t4
last two a bonus\t-6\t-3
last two a budget\t13\t7
last two a candidate\t-10\t-5
last two a certain\t-11\t-6
last two a child\t-8\t-4
last two a class\t10\t5
last two a clean\t17\t9
last two a clinic\t11\t6
last two a couple\t12\t6
last two a cow\t-6\t-3
last two a credit\t22\t11
last two a criminal\t9\t5
last two a day\t-7\t-3
last two a diploma\t19\t9
last two a driver\t10\t6
last two a driving\t10\t5
last two a drug\t15\t7
last two a fair\t-10\t-5
last two a first\t14\t7
last two a friday\t-6\t-3
last two a full\t11\t7
last two a good\t-8\t-4
last two a graduate\t6\t3
last two a great\t-7\t-3
last two a head\t-10\t-5
last two a level\t16\t8
last two a licence\t7\t4
last two a little\t-6\t-3
last two a long\t-8\t-4
last two a lot\t-8\t-4
last two a manual\t7\t4
last two a month\t-6\t-2
last two a person\t-14\t-7
last two a police\t7\t4
last two a pre-employment\t17\t8
last two a recognised\t15\t8
last two a rotating\t12\t6
last two a sense\t14\t7
last two a valid\t24\t13
last two a way\t7\t4
last two a working\t24\t13
last two a year\t-17\t-7
last two a.m .\t16\t34
last two about a\t-8\t-3
last two about ten\t14\t7
last two accounts ,\t-3\t-6
last two acquaintance with\t3\t7
last two act as\t3\t6
last two advantage but\t-7\t-14
last two after a\t24\t13
last two after the\t-7\t-3
last two agreements ,\t-3\t-6
last two already ,\t-4\t-8
last two already hold\t6\t5
last two also be\t-20\t-10
last two also need\t-16\t-8
last two also take\t9\t4
last two an advantage\t-12\t-6
last two an afternoon\t-6\t-3
last two an asset\t-8\t-4
last two an enhanced\t21\t12
last two an offer\t-6\t-3
last two an old\t-7\t-4
last two and #\t-10\t-5
last two and ,\t-8\t0
last two and a\t-16\t-10
last two and able\t19\t9
last two and alcohol\t-6\t-2
last two and an\t-19\t-9
last two and answer\t-6\t-3
last two and are\t-9\t-4
last two and be\t16\t8
last two and by\t-13\t-5
last two and can\t-10\t-5
last two and confident\t8\t4
last two and do\t16\t8
last two and doesn't\t9\t4
last two and fix\t6\t3
last two and follow\t7\t4
last two and for\t-16\t-8
last two and from\t-11\t-5
last two and get\t12\t6
last two and give\t10\t5
last two and hand\t9\t4
last two and has\t-8\t-4
last two and have\t20\t10
last two and he\t-11\t-5
last two and hold\t-7\t-3
last two and i\t-21\t-11
last two and i'd\t-13\t-6
last two and in\t-35\t-17
last two and it\t-18\t-9
last two and it's\t-10\t-5
last two and keep\t19\t10
last two and keeping\t9\t4
last two and leave\t19\t9
last two and log\t12\t6
last two and look\t9\t4
last two and make\t12\t6
last two and more\t-9\t-4
last two and no\t12\t6
last two and not\t-14\t-7
last two and now\t-12\t-6
last two and on\t-35\t-17
last two and put\t16\t8
last two and registration\t6\t3
last two and report\t9\t4
last two and run\t8\t4
last two and saturday\t11\t5
last two and say\t12\t6
last two and see\t16\t8
last two and sees\t13\t7
last two and set\t7\t3
last two and share\t18\t9
last two and so\t-17\t-8
last two and some\t-8\t-4
last two and stay\t7\t4
last two and still\t-12\t-6
last two and taking\t7\t4
last two and that\t-13\t-7
last two and the\t20\t7
last two and their\t9\t4
last two and then\t-27\t-13
last two and they\t-19\t-10
last two and three\t-8\t-4
last two and thursdays\t-8\t-4
last two and to\t-16\t-8
last two and two\t-13\t-6
last two and we\t-15\t-8
last two and we'll\t-11\t-6
last two and what\t-12\t-6
last two and when\t21\t11
last two and who\t-17\t-9
last two and whoever\t-14\t-7
last two and will\t-9\t-5
last two and work\t10\t5
last two and write\t18\t9
last two and you\t-23\t-12
last two and you'd\t-16\t-8
last two and you'll\t6\t3
last two and you're\t-10\t-5
last two and your\t-16\t-8
last two animals ,\t4\t9
last two anything that\t3\t7
last two applicants must\t13\t7
last two april ,\t-6\t-12
last two are #\t46\t23
last two are a\t-18\t-9
last two are looking\t-7\t-4
last two are ringing\t-7\t-3
last two are subject\t9\t4
last two are ten\t23\t12
last two are the\t17\t8
last two are two\t-12\t-6
last two are up\t12\t7
last two area ,\t4\t9
last two around #\t-6\t-2
last two as a\t-9\t-2
last two as well\t-7\t-3
last two at #\t-11\t-5
last two at half\t21\t11
last two at least\t-2\t7
last two at seven\t9\t5
last two at ten\t8\t4
last two august and\t5\t9
last two be able\t-49\t-25
last two be asked\t-14\t-7
last two be at\t29\t15
last two be available\t22\t11
last two be comfortable\t33\t17
last two be doing\t-13\t-7
last two be done\t-12\t-6
last two be expected\t-9\t-5
last two be given\t-7\t-3
last two be happy\t9\t4
last two be in\t33\t17
last two be on\t31\t16
last two be out\t13\t7
last two be pleased\t-7\t-3
last two be put\t-6\t-2
last two be required\t-6\t-3
last two be someone\t7\t3
last two be the\t42\t20
last two be up\t15\t8
last two be willing\t11\t5
last two because the\t-7\t-4
last two before and\t-8\t-15
last two before you\t8\t16
last two being able\t13\t7
last two bread and\t7\t14
last two budget and\t-8\t-15
last two but a\t-11\t-5
last two but the\t10\t5
last two by a\t11\t6
last two calls and\t-7\t-14
last two can be\t-11\t-4
last two can explain\t16\t8
last two can only\t-15\t-8
last two can read\t10\t5
last two can say\t6\t3
last two can talk\t16\t8
last two can tell\t7\t4
last two can work\t6\t3
last two candidates must\t17\t8
last two card ,\t-5\t-10
last two care ,\t5\t10
last two certificate ,\t3\t6
last two certificate for\t5\t11
last two certificate in\t4\t9
last two certificate would\t4\t8
last two check and\t-13\t-26
last two check is\t-5\t-9
last two check on\t-5\t-9
last two check with\t4\t9
last two check your\t9\t5
last two checks and\t-6\t-12
last two checks on\t3\t6
last two chemistry ,\t6\t12
last two christmas and\t6\t13
last two cleaning ,\t-7\t-14
last two clear and\t5\t11
last two clearance and\t-8\t-16
last two clients and\t6\t12
last two clinic ,\t5\t10
last two come in\t6\t5
last two come with\t16\t8
last two complete a\t13\t7
last two concrete ,\t4\t7
last two conduct (\t4\t8
last two control ,\t-4\t-8
last two course ,\t5\t10
last two current first\t7\t4
last two day and\t-9\t-18
last two day begins\t11\t6
last two day you\t3\t6
last two days ,\t6\t12
last two dbs check\t3\t6
last two degree in\t5\t10
last two do ,\t-4\t-8
last two do a\t-6\t-2
last two do not\t-10\t-5
last two do the\t14\t8
last two does ,\t-3\t-6
last two does the\t12\t6
last two dogs ,\t-4\t-7
last two done and\t3\t6
last two doors ,\t-3\t-6
last two drug and\t8\t16
last two dutch is\t-5\t-10
last two e /\t-6\t-3
last two each morning\t-8\t-4
last two english ,\t13\t25
last two english at\t-8\t-13
last two english is\t6\t12
last two enough for\t4\t9
last two enough to\t3\t7
last two evenings ,\t3\t6
last two excel (\t6\t12
last two experience as\t5\t11
last two experience in\t9\t22
last two experience is\t-4\t-7
last two figures and\t-10\t-19
last two first aid\t2\t6
last two five ,\t-7\t-15
last two for #\t9\t5
last two for a\t-19\t-8
last two for at\t-8\t-3
last two for some\t-15\t-6
last two for someone\t-6\t-2
last two for the\t-15\t-6
last two for this\t-6\t-3
last two for which\t-7\t-4
last two four ,\t-13\t-27
last two friday ,\t12\t25
last two from #\t12\t7
last two from a\t-7\t-2
last two from april\t-7\t-4
last two from may\t9\t4
last two from the\t-6\t0
last two gauges and\t-9\t-19
last two good command\t11\t6
last two good spoken\t6\t4
last two had a\t39\t19
last two half past\t3\t6
last two happens here\t16\t8
last two has a\t-8\t-4
last two has just\t-7\t-3
last two has worked\t9\t5
last two have a\t14\t8
last two have been\t-16\t-7
last two have done\t-7\t-3
last two have no\t-6\t-3
last two have some\t9\t4
last two have spent\t-15\t-7
last two have the\t13\t8
last two have to\t-17\t-8
last two have worked\t11\t6
last two here ,\t-6\t-10
last two hold a\t13\t7
last two hold the\t6\t3
last two holidays ,\t-9\t-17
last two hot and\t8\t16
last two hour ,\t3\t6
last two hours ,\t5\t10
last two hours and\t-8\t-15
last two hours are\t-14\t-13
last two hours over\t3\t6
last two i don't\t3\t7
last two if a\t-6\t-3
last two if you\t-7\t-1
last two if you've\t-8\t-3
last two in #\t-10\t-5
last two in ,\t-20\t-39
last two in a\t4\t8
last two in accordance\t-7\t-3
last two in at\t18\t9
last two in before\t4\t10
last two in english\t-13\t-6
last two in february\t-12\t-6
last two in for\t2\t6
last two in irish\t8\t4
last two in social\t10\t5
last two in the\t-24\t-3
last two irish ,\t10\t21
last two irish would\t-4\t-8
last two is #\t25\t12
last two is a\t-24\t-12
last two is about\t-11\t-5
last two is always\t-6\t-3
last two is at\t-7\t-3
last two is based\t21\t11
last two is better\t-8\t-4
last two is done\t6\t3
last two is five\t12\t6
last two is for\t27\t13
last two is forty\t19\t9
last two is four\t19\t9
last two is from\t-7\t-4
last two is full\t12\t6
last two is hot\t11\t6
last two is in\t9\t4
last two is looked\t-11\t-5
last two is made\t-6\t-3
last two is necessary\t-6\t-3
last two is needed\t-14\t-6
last two is nice\t-9\t-5
last two is no\t-16\t-8
last two is not\t-12\t-5
last two is on\t11\t6
last two is outdoors\t19\t10
last two is part\t-7\t-4
last two is patience\t25\t13
last two is required\t-7\t-2
last two is something\t-11\t-5
last two is subject\t-14\t-7
last two is the\t-22\t-11
last two is to\t18\t9
last two is up\t10\t5
last two is welcome\t-9\t-4
last two is what\t-8\t-4
last two it .\t-3\t-6
last two it before\t3\t6
last two it is\t8\t19
last two it would\t4\t9
last two it's #\t9\t4
last two it's your\t-9\t-5
last two january and\t-4\t-8
last two july ,\t-6\t-12
last two know ,\t5\t11
last two know how\t-9\t-4
last two know what\t7\t4
last two knowledge ,\t4\t8
last two knowledge of\t-9\t-3
last two least one\t14\t9
last two leave ,\t-5\t-10
last two leave is\t9\t20
last two level #\t-8\t-1
last two licence (\t11\t23
last two licence ,\t8\t16
last two licence and\t-9\t-18
last two licence is\t9\t17
last two licence with\t-13\t-26
last two license and\t-6\t-13
last two live in\t11\t6
last two live within\t12\t9
last two maintain and\t4\t9
last two maths at\t3\t6
last two may ,\t3\t7
last two monday to\t3\t7
last two money ,\t-8\t-15
last two month and\t-9\t-17
last two more ,\t-3\t-7
last two more in\t3\t8
last two morning and\t-7\t-14
last two mrs .\t2\t6
last two music ,\t7\t14
last two must already\t10\t6
last two must be\t24\t12
last two must have\t-9\t-5
last two must know\t-18\t-9
last two need a\t11\t6
last two need good\t10\t5
last two need the\t12\t6
last two need to\t-19\t-7
last two need your\t16\t8
last two needed and\t-4\t-8
last two night ,\t-5\t-9
last two nights ,\t4\t9
last two noise ,\t10\t19
last two notes on\t-4\t-8
last two notice when\t5\t10
last two of #\t-11\t-5
last two of a\t10\t6
last two of an\t-7\t-3
last two of each\t-9\t-4
last two of five\t-11\t-5
last two of our\t-15\t-7
last two of te\t18\t9
last two of the\t11\t7
last two of their\t-6\t-3
last two of them\t-18\t-9
last two of two\t-7\t-3
last two of us\t-7\t-3
last two of what\t10\t5
last two of whom\t-6\t-3
last two of work\t-12\t-6
last two of working\t-16\t-8
last two of your\t-8\t-3
last two office ,\t11\t22
last two office is\t-6\t-11
last two office on\t-7\t-15
last two on #\t-14\t-7
last two on a\t31\t18
last two on an\t6\t3
last two on and\t6\t12
last two on fridays\t-9\t-5
last two on monday\t-8\t-4
last two on one\t-6\t-3
last two on saturdays\t-7\t-3
last two on site\t-8\t-3
last two on some\t14\t7
last two on the\t-9\t0
last two on three\t-9\t-5
last two on wednesdays\t-7\t-4
last two on your\t-11\t-3
last two once a\t-6\t-1
last two once and\t-4\t-8
last two one is\t-4\t-7
last two or at\t-8\t-4
last two ours is\t5\t10
last two out and\t3\t7
last two out by\t-12\t-23
last two out on\t-9\t-12
last two over four\t12\t6
last two p.m .\t14\t30
last two pass a\t-7\t-3
last two patience ,\t-11\t-22
last two payments and\t11\t22
last two people ,\t-6\t-11
last two people who\t3\t9
last two plans ,\t4\t8
last two plus one\t23\t11
last two practice and\t-9\t-17
last two premises ,\t8\t16
last two pruning ,\t6\t13
last two qualification ,\t3\t7
last two references ,\t3\t7
last two references and\t-6\t-11
last two registration as\t6\t11
last two registration with\t3\t6
last two report to\t-7\t-14
last two returns and\t3\t6
last two room and\t-6\t-12
last two run a\t15\t8
last two samples and\t-4\t-9
last two saturday ,\t9\t19
last two say so\t3\t6
last two school and\t6\t12
last two schools ,\t4\t9
last two science ,\t6\t11
last two see a\t15\t7
last two services ,\t4\t7
last two services and\t9\t17
last two servicing and\t-5\t-10
last two seven ,\t-4\t-8
last two sheets and\t7\t13
last two shifts between\t-8\t-15
last two shop ,\t-7\t-13
last two should have\t7\t4
last two should know\t11\t6
last two site ,\t-5\t-11
last two sites ,\t6\t11
last two so a\t7\t3
last two so do\t-6\t-3
last two so much\t-16\t-7
last two so one\t12\t6
last two so please\t-10\t-5
last two so that\t-7\t0
last two so the\t-16\t-8
last two so we\t14\t7
last two so you\t34\t17
last two so you'll\t-10\t-5
last two so your\t12\t6
last two some days\t-6\t-3
last two some experience\t-13\t-7
last two some of\t-8\t-3
last two somebody in\t28\t14
last two someone who's\t-12\t-6
last two spanish ,\t3\t7
last two spoken and\t5\t11
last two standard ,\t-4\t-8
last two still be\t15\t7
last two stock ,\t-6\t-11
last two stop ,\t-4\t-8
last two successful candidate\t-6\t-3
last two system ,\t5\t11
last two system is\t9\t19
last two tablet before\t-6\t-12
last two takes a\t12\t6
last two team ,\t6\t12
last two team is\t5\t10
last two test before\t13\t25
last two test on\t-11\t-22
last two that a\t6\t4
last two that i\t-6\t-3
last two that means\t-12\t-6
last two that said\t-8\t-4
last two that you\t11\t6
last two the #\t7\t4
last two the ability\t16\t8
last two the annual\t11\t6
last two the bank\t14\t7
last two the certificate\t9\t4
last two the child\t12\t6
last two the customer\t16\t8
last two the desk\t13\t7
last two the first\t-10\t-3
last two the one\t-6\t-3
last two the others\t18\t9
last two the work\t-8\t-4
last two the year\t14\t7
last two their own\t-6\t-2
last two them ,\t-7\t-13
last two them in\t-6\t-12
last two them on\t2\t6
last two them through\t2\t6
last two there ,\t4\t8
last two there are\t-9\t-4
last two there is\t9\t25
last two there on\t14\t7
last two they are\t1\t7
last two those who\t4\t9
last two three ,\t4\t8
last two three years\t3\t6
last two thursday ,\t3\t6
last two tidy and\t-4\t-7
last two time ,\t-5\t-9
last two time in\t19\t15
last two to #\t-17\t-7
last two to a\t-12\t-5
last two to answer\t-13\t-6
last two to ask\t6\t3
last two to bring\t-9\t-5
last two to build\t8\t4
last two to catch\t6\t3
last two to check\t9\t5
last two to cover\t14\t7
last two to do\t-12\t-6
last two to drive\t8\t4
last two to explain\t-10\t-5
last two to find\t10\t6
last two to follow\t13\t6
last two to handle\t6\t3
last two to have\t-12\t-5
last two to hear\t-22\t-11
last two to include\t-12\t-6
last two to know\t-6\t-3
last two to learn\t9\t5
last two to lift\t13\t6
last two to live\t-11\t-5
last two to make\t12\t6
last two to me\t-6\t-3
last two to move\t18\t9
last two to obtain\t17\t9
last two to one\t-12\t-6
last two to pass\t14\t7
last two to plan\t9\t4
last two to read\t11\t6
last two to saturday\t-8\t-4
last two to see\t-34\t-17
last two to september\t-9\t-5
last two to sit\t-15\t-7
last two to sponsor\t-13\t-6
last two to start\t21\t10
last two to stay\t-7\t-4
last two to teach\t10\t5
last two to the\t-29\t-11
last two to time\t-7\t-4
last two to travel\t18\t9
last two to two\t6\t3
last two to us\t-7\t-3
last two to use\t8\t4
last two to work\t23\t13
last two tools ,\t-8\t-16
last two transport is\t4\t7
last two truck ,\t-4\t-8
last two tuesday and\t5\t11
last two tuesdays and\t4\t9
last two twice a\t-10\t-4
last two up ,\t-5\t-8
last two up a\t-8\t-3
last two up and\t10\t21
last two up on\t4\t9
last two up to\t2\t6
last two up when\t5\t9
last two us ,\t7\t15
last two us to\t19\t10
last two volunteers ,\t9\t17
last two want a\t13\t6
last two want someone\t6\t3
last two we ask\t-7\t-3
last two we do\t-11\t-6
last two we keep\t-10\t-4
last two we would\t2\t6
last two we'll check\t-9\t-5
last two weddings and\t4\t9
last two week ;\t-5\t-9
last two week and\t-10\t-20
last two week are\t22\t14
last two week in\t20\t16
last two weekend in\t-4\t-7
last two weekends are\t2\t6
last two weeks ,\t-4\t-7
last two well ,\t5\t11
last two what is\t4\t8
last two when the\t-8\t-2
last two which a\t-6\t-3
last two which is\t6\t14
last two which means\t-7\t-3
last two who already\t7\t4
last two who are\t5\t7
last two who can\t-12\t-5
last two who can't\t-11\t-5
last two who cannot\t7\t4
last two who do\t-8\t-4
last two who doesn't\t13\t7
last two who has\t-20\t-5
last two who have\t7\t4
last two who knows\t20\t10
last two who will\t-6\t-3
last two will also\t-14\t-6
last two will be\t-19\t-8
last two will carry\t10\t5
last two will do\t7\t4
last two will go\t-8\t-4
last two will have\t-16\t-8
last two will know\t-8\t-4
last two will own\t9\t4
last two will run\t10\t5
last two will take\t10\t5
last two will train\t-10\t-5
last two will want\t-11\t-5
last two with a\t-22\t-10
last two with dogs\t-10\t-5
last two with every\t20\t10
last two with one\t8\t4
last two with our\t-8\t-3
last two with some\t15\t8
last two with the\t-26\t-10
last two with time\t-18\t-9
last two with us\t-6\t-2
last two with what\t-7\t-3
last two without a\t18\t11
last two work ,\t-6\t-11
last two work and\t-5\t-10
last two work in\t13\t13
last two work is\t-5\t-8
last two work two\t14\t7
last two work with\t4\t9
last two worked at\t10\t6
last two works the\t18\t9
last two would be\t-13\t-3
last two would find\t-13\t-6
last two would like\t-6\t0
last two would make\t-15\t-7
last two would take\t11\t5
last two year and\t-6\t-12
last two years '\t3\t7
last two years ,\t-4\t-8
last two years in\t8\t17
last two years on\t4\t7
last two years or\t3\t7
last two you ,\t-5\t-8
last two you a\t-19\t-9
last two you ask\t20\t10
last two you at\t-8\t-4
last two you can\t-31\t-13
last two you can't\t9\t4
last two you could\t-7\t-2
last two you do\t-11\t-6
last two you don't\t9\t4
last two you for\t10\t6
last two you get\t-18\t-9
last two you go\t-6\t-2
last two you had\t-17\t-8
last two you have\t-15\t-6
last two you hold\t-17\t-9
last two you know\t-13\t-7
last two you look\t-6\t-3
last two you may\t-14\t-7
last two you must\t-31\t-14
last two you need\t-22\t-11
last two you on\t-6\t-3
last two you run\t8\t4
last two you say\t11\t6
last two you should\t-13\t-5
last two you speak\t15\t7
last two you start\t-10\t-4
last two you through\t-6\t-3
last two you to\t-14\t-7
last two you what\t-9\t-5
last two you will\t-31\t1
last two you work\t-16\t-8
last two you would\t-14\t6
last two you'd also\t-8\t-4
last two you'd be\t-6\t-4
last two you'd do\t26\t13
last two you'd have\t-13\t-7
last two you'd take\t7\t4
last two you'd want\t-8\t-4
last two you'll be\t-33\t-16
last two you'll carry\t12\t6
last two you'll do\t-17\t-9
last two you'll have\t-17\t-8
last two you'll need\t-20\t-10
last two you're on\t10\t5
last two you've done\t25\t13
last two you've ever\t-15\t-8
last two you've got\t-7\t-3
last two you've used\t15\t7
last two your first\t-10\t-5
last two your right\t13\t7
last two your thing\t-7\t-3
last two your time\t16\t8
last typing\t-8\t-14
last uk\t-11\t-20
last under\t-15\t-4
last university\t14\t8
last until\t-1\t6
last up\t7\t13
last upset\t-9\t-18
last us\t14\t23
last use\t9\t8
last used\t19\t10
last using\t8\t5
last valid\t16\t13
last van\t6\t12
last vat\t-5\t-9
last vehicle\t-10\t-19
last vets\t5\t9
last vetting\t-7\t-14
last visa\t3\t7
last volunteers\t-6\t-4
last walk\t1\t6
last want\t48\t25
last wants\t20\t11
last warm\t5\t11
last was\t-20\t-8
last washing\t5\t9
last watch\t-7\t-14
last water\t4\t9
last way\t-11\t-12
last we\t-18\t5
last we'd\t-14\t-5
last we'll\t-26\t-13
last we've\t-11\t-6
last weather\t-4\t-9
last website\t5\t10
last weddings\t4\t9
last wednesday\t5\t9
last weekend\t-15\t-28
last weekends\t7\t17
last weeks\t0\t10
last welcome\t-9\t-15
last well\t1\t12
last what\t-19\t17
last wheel\t-6\t-11
last wheels\t-8\t-16
last when\t-24\t11
last where\t2\t7
last wherever\t11\t7
last which\t9\t20
last while\t7\t6
last white\t4\t8
last who\t59\t50
last who's\t40\t20
last whom\t6\t5
last why\t11\t9
last will\t26\t15
last willingness\t3\t8
last winter\t16\t9
last with\t65\t55
last within\t-6\t10
last without\t3\t10
last won't\t7\t6
last wood\t-8\t-15
last word\t-4\t-8
last work\t17\t14
last worked\t12\t18
last workers\t-6\t-12
last working\t-10\t2
last works\t25\t14
last would\t-4\t9
last wouldn't\t-9\t-5
last write\t-3\t9
last writes\t3\t6
last written\t5\t15
last yard\t5\t12
last year\t-11\t-22
last years\t5\t13
last you\t60\t43
last you'd\t75\t37
last you'll\t71\t36
last you're\t32\t18
last you've\t63\t34
last your\t25\t31
last yours\t18\t17
last yourself\t4\t8
last –\t-12\t-5
last •\t13\t6
later\t-99\t-37
next "\t5\t17
next #\t32\t55
next $\t-6\t-3
next '\t8\t10
next (\t39\t26
next )\t-31\t-5
next +\t7\t5
next ,\t2\t34
next -\t10\t11
next .\t-43\t11
next /\t-25\t-4
next :\t-30\t-24
next ;\t-23\t8
next >\t-18\t-20
next ?\t7\t5
next a\t9\t-11
next a.m\t17\t8
next ability\t-32\t-16
next able\t-43\t-33
next about\t-24\t-36
next above\t1\t6
next abstract\t15\t8
next accordance\t-14\t-28
next accreditation\t14\t7
next accurate\t1\t7
next acquaintance\t9\t5
next act\t-15\t-6
next action\t-18\t-9
next active\t3\t7
next adjust\t9\t18
next adult\t11\t23
next advantage\t-34\t-48
next advising\t-6\t-3
next afraid\t-7\t-3
next afrikaans\t-6\t-3
next after\t25\t21
next after-hours\t11\t6
next afternoons\t-17\t-12
next agency\t22\t12
next agree\t-7\t-10
next ai\t6\t7
next aid\t39\t22
next air\t5\t11
next alarms\t8\t4
next alcohol\t8\t17
next all\t-23\t-49
next allergy\t8\t4
next alone\t8\t5
next along\t-6\t-10
next alongside\t-21\t-10
next already\t-6\t3
next also\t-45\t-20
next although\t-7\t-14
next always\t-9\t-8
next among\t-7\t-14
next an\t10\t-16
next anaesthetics\t15\t7
next and\t58\t48
next animal\t19\t11
next annual\t9\t2
next answer\t-6\t-8
next answering\t-8\t-13
next anybody\t-7\t-3
next anyone\t-15\t-13
next anything\t-3\t-13
next applicants\t-17\t-9
next application\t-12\t-6
next applications\t15\t9
next apply\t-6\t3
next appointment\t-6\t-3
next apprentices\t-6\t-3
next april\t-11\t-18
next are\t-62\t-4
next around\t-20\t-20
next as\t-16\t-21
next ask\t-11\t-9
next asked\t-10\t-9
next asleep\t7\t17
next assessment\t14\t8
next assessments\t10\t6
next asset\t-15\t-17
next assigned\t3\t7
next at\t12\t18
next attend\t-5\t-7
next attendance\t-11\t6
next attention\t9\t-3
next audit\t12\t9
next august\t10\t6
next australia\t3\t6
next available\t-6\t-3
next awareness\t12\t6
next b\t16\t9
next back\t-12\t6
next background\t3\t-8
next bake\t4\t8
next balance\t-5\t-9
next bank\t-20\t-14
next based\t21\t11
next basic\t2\t-15
next batteries\t-4\t-7
next be\t-63\t-74
next because\t-31\t-49
next been\t-28\t-18
next before\t16\t18
next begin\t-11\t-5
next begins\t-8\t-4
next being\t-13\t10
next bending\t6\t10
next better\t-10\t-5
next between\t21\t15
next big\t-15\t-20
next bikes\t-11\t-5
next birth\t3\t6
next blood\t21\t14
next bloods\t8\t4
next board\t-16\t-11
next boat\t-7\t-3
next body\t4\t8
next bonus\t-31\t-37
next book\t-7\t5
next booking\t-14\t-27
next boots\t40\t20
next both\t-2\t-6
next boxes\t20\t10
next brake\t15\t12
next brief\t-4\t-8
next brilliant\t-5\t-7
next bring\t-13\t-15
next bringing\t-8\t-8
next brings\t-11\t-3
next broken\t-12\t0
next broker\t14\t13
next budget\t11\t8
next build\t-14\t-18
next building\t11\t6
next built\t4\t9
next bundles\t7\t4
next burned\t-14\t-7
next busy\t-10\t-16
next but\t-33\t-40
next by\t9\t22
next bylaw\t-8\t-17
next c\t9\t17
next cages\t7\t4
next calibrate\t4\t9
next call\t24\t3
next calling\t-22\t-33
next calls\t-13\t-2
next calm\t-8\t-4
next calves\t18\t9
next can\t-44\t-51
next can't\t-24\t-11
next candidate\t-21\t-10
next candidates\t-12\t-6
next capacity\t-11\t-5
next car\t20\t11
next card\t51\t26
next care\t41\t23
next carried\t12\t7
next carry\t-7\t3
next case\t3\t7
next cases\t6\t3
next cash\t6\t13
next cdl\t-10\t-10
next centre\t-7\t-3
next centres\t-6\t-3
next certain\t-9\t-5
next certificate\t80\t43
next certification\t10\t6
next change\t-9\t-3
next changes\t7\t8
next charge\t22\t15
next chasing\t-9\t-18
next check\t40\t17
next checked\t3\t7
next checking\t-15\t-17
next checks\t6\t5
next chemicals\t13\t14
next chemistry\t25\t14
next child\t9\t19
next children\t8\t14
next choir\t15\t8
next christmas\t6\t8
next church\t-9\t-4
next claims\t16\t15
next class\t1\t9
next clean\t16\t8
next cleaning\t16\t12
next clear\t36\t13
next clearance\t19\t11
next clearly\t10\t5
next clerk\t-8\t-4
next clients\t8\t9
next climb\t-6\t-9
next clinic\t-7\t-2
next clinical\t5\t7
next clinics\t9\t6
next clips\t10\t6
next close\t1\t9
next code\t-8\t-4
next coding\t8\t17
next coffee\t10\t5
next cold\t19\t10
next colleague\t-9\t-4
next colleagues\t-4\t-8
next college\t-11\t-17
next come\t-14\t0
next comes\t-8\t-9
next comfort\t3\t7
next comfortable\t3\t-6
next command\t-11\t-5
next commercial\t-2\t-6
next commitment\t-9\t-4
next common\t-6\t-11
next communication\t-27\t-13
next community\t17\t19
next competent\t-10\t-3
next complaints\t11\t6
next completed\t15\t2
next compulsory\t5\t10
next computer\t9\t7
next concerts\t3\t6
next condition\t-9\t-4
next confidence\t10\t5
next confident\t-7\t-6
next confined\t-4\t-7
next considered\t-4\t-6
next consultant\t6\t2
next control\t10\t6
next controls\t0\t6
next conversation\t-8\t-4
next cooking\t8\t-6
next coordinator\t-15\t-8
next copper\t6\t-3
next cost\t-5\t-8
next costs\t-6\t-3
next could\t-12\t-5
next counter\t5\t12
next counterbalance\t8\t4
next course\t-12\t-17
next cover\t-18\t-8
next covered\t-11\t-5
next cow\t-8\t-3
next cpi\t-4\t-8
next credit\t-12\t-5
next crew\t-6\t-2
next current\t-23\t-19
next customer\t-9\t-3
next customers\t-4\t-10
next cutting\t-9\t-8
next cycle\t4\t-7
next d\t-23\t-33
next daily\t8\t1
next damage\t9\t5
next damp\t-4\t-7
next date\t-13\t-17
next day\t-37\t-10
next days\t29\t4
next dbs\t35\t11
next deadline\t-5\t-10
next deal\t-16\t-9
next dealing\t-9\t-9
next december\t4\t8
next decent\t9\t0
next defects\t4\t6
next degree\t27\t14
next degrees\t14\t7
next deliveries\t3\t7
next delivery\t-10\t-4
next department\t6\t3
next depends\t-10\t-5
next desirable\t-11\t-21
next detection\t9\t5
next device\t-9\t-4
next diary\t9\t6
next diesel\t19\t10
next difficult\t8\t7
next diploma\t6\t5
next directory\t7\t3
next disclosure\t18\t9
next discretion\t-15\t-13
next dispense\t6\t3
next displays\t12\t6
next do\t-47\t-32
next document\t7\t14
next documented\t-7\t-3
next does\t-26\t-13
next doesn't\t-13\t-21
next dogs\t-9\t-3
next doing\t-8\t2
next done\t-11\t3
next dont\t-6\t-3
next double\t-1\t-6
next down\t9\t11
next dozen\t-13\t-6
next drafting\t-6\t-9
next driver\t23\t12
next drivers\t-8\t-4
next driving\t-8\t-6
next drug\t-6\t-6
next dry\t-1\t-6
next due\t-10\t-18
next during\t1\t16
next duties\t12\t6
next e\t-25\t-49
next each\t18\t10
next early\t20\t12
next ease\t22\t6
next easily\t13\t7
next easter\t2\t6
next editing\t7\t14
next education\t24\t14
next eight\t-1\t12
next electrical\t3\t6
next eleven\t-8\t-9
next else\t-15\t-8
next email\t2\t7
next emails\t8\t10
next employment\t23\t16
next empty\t9\t5
next end\t-7\t-1
next ending "\t5\t17
next ending #\t32\t55
next ending $\t-6\t-3
next ending '\t8\t10
next ending 'll\t-44\t-36
next ending 're\t-29\t-19
next ending 've\t-14\t-6
next ending (\t39\t26
next ending )\t-31\t-5
next ending +\t7\t5
next ending ,\t2\t34
next ending -\t10\t11
next ending -in\t-6\t1
next ending -on\t-16\t-8
next ending .\t-43\t11
next ending /\t-25\t-4
next ending :\t-30\t-24
next ending ;\t-23\t8
next ending >\t-18\t-20
next ending ?\t7\t5
next ending a\t9\t-11
next ending a.m\t17\t8
next ending ace\t-12\t-12
next ending ach\t7\t-4
next ending ack\t1\t11
next ending act\t8\t9
next ending acy\t-10\t-4
next ending ada\t1\t-6
next ending ade\t-13\t7
next ending ady\t2\t6
next ending afe\t5\t6
next ending aff\t12\t14
next ending aft\t7\t-4
next ending age\t-6\t-26
next ending ai\t6\t7
next ending aid\t10\t0
next ending ail\t18\t32
next ending ain\t-33\t-17
next ending air\t13\t18
next ending ait\t-9\t-2
next ending ake\t-28\t-52
next ending aks\t-10\t-2
next ending ale\t10\t6
next ending alf\t-18\t-6
next ending alk\t-19\t-12
next ending all\t14\t-23
next ending alm\t-8\t-4
next ending als\t28\t34
next ending ame\t-21\t-25
next ending amp\t-5\t-7
next ending ams\t17\t19
next ending an\t10\t-16
next ending and\t22\t23
next ending ane\t8\t8
next ending ang\t1\t6
next ending ank\t-14\t-11
next ending ano\t4\t8
next ending ans\t-13\t3
next ending ant\t21\t2
next ending any\t-25\t-34
next ending ard\t13\t6
next ending are\t-29\t-5
next ending ark\t-5\t-7
next ending ars\t35\t13
next ending art\t-22\t-15
next ending ary\t-14\t-23
next ending as\t-16\t-21
next ending ase\t5\t-18
next ending ash\t16\t17
next ending ask\t-17\t-11
next ending asp\t-15\t-8
next ending ass\t10\t14
next ending ast\t78\t42
next ending at\t12\t18
next ending ata\t-15\t-19
next ending ate\t21\t23
next ending ats\t-9\t-8
next ending ave\t-33\t-27
next ending ays\t34\t30
next ending b\t16\t9
next ending bar\t7\t15
next ending be\t-63\t-74
next ending bed\t4\t14
next ending ber\t4\t-7
next ending big\t-15\t-20
next ending bit\t-14\t-19
next ending ble\t-44\t-65
next ending bly\t-18\t-18
next ending bus\t-12\t-11
next ending but\t-33\t-40
next ending by\t9\t22
next ending c\t9\t17
next ending cal\t50\t34
next ending can\t-29\t-45
next ending car\t20\t11
next ending cdl\t-10\t-10
next ending ced\t0\t11
next ending cel\t7\t5
next ending cer\t-7\t-3
next ending ces\t62\t27
next ending cks\t10\t8
next ending cle\t37\t10
next ending cow\t-8\t-3
next ending cpi\t-4\t-8
next ending cts\t-11\t0
next ending d\t-23\t-33
next ending day\t-3\t16
next ending dbs\t35\t11
next ending dea\t-6\t1
next ending ded\t-31\t-64
next ending deo\t7\t4
next ending der\t26\t7
next ending des\t-20\t-27
next ending dge\t1\t13
next ending dia\t13\t7
next ending dle\t-6\t-2
next ending dly\t9\t11
next ending do\t-47\t-32
next ending dom\t9\t11
next ending dry\t-2\t-7
next ending due\t-9\t-16
next ending e\t-25\t-49
next ending e'd\t-8\t-8
next ending e's\t-21\t-14
next ending ead\t-30\t-29
next ending eak\t-21\t-7
next ending eal\t-19\t-8
next ending eam\t4\t7
next ending ean\t11\t13
next ending ear\t27\t23
next ending eat\t-9\t4
next ending ech\t-7\t-14
next ending eck\t40\t17
next ending ecs\t-8\t-11
next ending eds\t-14\t-15
next ending eed\t-29\t-16
next ending eek\t19\t25
next ending eel\t1\t-6
next ending een\t1\t8
next ending eep\t-15\t-23
next ending eer\t-11\t6
next ending ees\t10\t2
next ending eet\t30\t29
next ending eft\t10\t13
next ending ege\t-11\t-17
next ending eir\t22\t-8
next ending eld\t13\t25
next ending elf\t-12\t-3
next ending ell\t-31\t-34
next ending elp\t-21\t-21
next ending els\t-8\t-10
next ending ely\t-10\t3
next ending end\t-12\t-18
next ending ene\t5\t11
next ending ens\t1\t8
next ending ent\t35\t38
next ending eps\t-15\t-14
next ending ere\t-31\t-26
next ending erk\t-8\t-4
next ending erm\t5\t11
next ending ern\t-9\t-4
next ending ers\t25\t35
next ending ery\t10\t-8
next ending ess\t13\t-7
next ending est\t11\t0
next ending ety\t22\t14
next ending eu\t-8\t-1
next ending ext\t-12\t-5
next ending eye\t-1\t-13
next ending eys\t-9\t-4
next ending fee\t8\t4
next ending fer\t14\t14
next ending for\t-21\t-8
next ending fts\t13\t0
next ending ful\t-22\t-16
next ending gal\t-22\t-22
next ending gan\t12\t6
next ending gap\t-20\t-27
next ending ged\t5\t7
next ending ges\t18\t4
next ending get\t3\t-10
next ending ghs\t8\t4
next ending ght\t45\t20
next ending gin\t-11\t-5
next ending gle\t4\t-6
next ending gns\t-6\t-10
next ending go\t-31\t-32
next ending got\t-16\t-7
next ending gue\t-6\t1
next ending had\t-18\t-7
next ending han\t-26\t-15
next ending has\t-47\t-36
next ending hat\t-10\t-25
next ending he\t-16\t-21
next ending hed\t39\t19
next ending hem\t8\t-10
next ending hen\t26\t8
next ending her\t-45\t-26
next ending hes\t6\t3
next ending hey\t-6\t-7
next ending hin\t27\t38
next ending hip\t30\t30
next ending his\t-52\t-39
next ending hly\t9\t15
next ending hol\t8\t17
next ending hop\t27\t17
next ending hot\t-1\t7
next ending hr\t-6\t-2
next ending hse\t6\t3
next ending hts\t44\t23
next ending hut\t4\t9
next ending i\t-34\t-23
next ending i'm\t-26\t-36
next ending ial\t12\t7
next ending ian\t33\t30
next ending ice\t41\t11
next ending ich\t-26\t-28
next ending ick\t1\t-7
next ending ics\t36\t36
next ending id\t7\t9
next ending ide\t-10\t0
next ending ids\t12\t13
next ending idy\t-8\t-15
next ending ied\t10\t14
next ending ief\t7\t-2
next ending ier\t20\t16
next ending ies\t15\t19
next ending iet\t-8\t-6
next ending iew\t18\t18
next ending if\t-31\t-25
next ending ife\t-26\t-18
next ending ift\t-1\t6
next ending igh\t-2\t9
next ending ign\t-17\t-21
next ending ike\t-26\t-5
next ending ile\t18\t11
next ending ill\t-25\t-31
next ending ils\t9\t5
next ending ilt\t4\t9
next ending ily\t12\t3
next ending imb\t-6\t-9
next ending ims\t17\t17
next ending in\t16\t38
next ending ind\t-3\t-9
next ending ine\t-15\t-6
next ending ing\t5\t-20
next ending ink\t-16\t-15
next ending ins\t-6\t12
next ending iod\t16\t8
next ending ion\t67\t58
next ending ior\t9\t6
next ending ips\t18\t11
next ending ire\t-11\t-1
next ending irm\t-10\t-5
next ending irs\t10\t14
next ending is\t-45\t-2
next ending ise\t-19\t-1
next ending ish\t27\t14
next ending ist\t-14\t-10
next ending it\t-34\t-1
next ending ite\t19\t-13
next ending ith\t10\t-3
next ending ity\t12\t28
next ending iv\t15\t7
next ending job\t-13\t-1
next ending jor\t-9\t-15
next ending ked\t-26\t-11
next ending ken\t-21\t5
next ending ker\t13\t9
next ending kes\t-6\t2
next ending ket\t4\t12
next ending key\t-16\t-14
next ending kg\t9\t5
next ending km\t-8\t-4
next ending lam\t7\t-5
next ending lar\t3\t13
next ending las\t2\t6
next ending lat\t-8\t-3
next ending law\t3\t-10
next ending lay\t7\t1
next ending lds\t0\t7
next ending led\t33\t23
next ending len\t-13\t-6
next ending ler\t6\t8
next ending les\t21\t16
next ending let\t-13\t-8
next ending lex\t3\t6
next ending ley\t12\t6
next ending lia\t3\t6
next ending lic\t16\t10
next ending lid\t17\t5
next ending lio\t12\t6
next ending lip\t11\t5
next ending lks\t-6\t-3
next ending lla\t15\t17
next ending lls\t32\t18
next ending lly\t-10\t-12
next ending log\t-3\t-14
next ending lor\t12\t7
next ending lot\t12\t6
next ending low\t-18\t-22
next ending loy\t2\t6
next ending lps\t23\t9
next ending lse\t-14\t-6
next ending lsh\t9\t4
next ending lso\t-45\t-20
next ending lth\t28\t10
next ending lts\t27\t16
next ending lue\t13\t6
next ending lus\t-33\t-55
next ending mal\t11\t8
next ending man\t24\t13
next ending mar\t-5\t-10
next ending mas\t6\t8
next ending may\t-2\t-8
next ending me\t-29\t-13
next ending med\t-9\t-14
next ending mer\t-20\t-7
next ending mes\t-23\t-11
next ending mid\t13\t14
next ending mit\t-17\t-16
next ending mly\t7\t3
next ending mps\t18\t16
next ending mpt\t-5\t-9
next ending mud\t4\t7
next ending mum\t17\t19
next ending my\t-14\t-22
next ending n's\t-13\t-17
next ending n't\t-52\t-25
next ending nal\t44\t18
next ending nce\t47\t-11
next ending nch\t-18\t-11
next ending ncy\t20\t14
next ending nds\t-9\t9
next ending ndy\t-11\t-12
next ending ned\t-15\t9
next ending ner\t-15\t-2
next ending nes\t19\t17
next ending net\t-13\t-23
next ending new\t32\t26
next ending ney\t-17\t-9
next ending nge\t-18\t-11
next ending ngs\t19\t17
next ending nia\t0\t-10
next ending nic\t-16\t-10
next ending nit\t0\t6
next ending nks\t-3\t-6
next ending nly\t-18\t-19
next ending nny\t-2\t7
next ending no\t-17\t-22
next ending nor\t-1\t-7
next ending not\t-38\t-30
next ending now\t-42\t-31
next ending nse\t48\t25
next ending nsw\t11\t7
next ending nth\t-14\t-5
next ending nto\t-12\t-12
next ending nts\t48\t25
next ending nty\t-11\t-2
next ending nue\t5\t10
next ending nus\t-21\t-17
next ending nza\t10\t6
next ending o's\t-14\t-7
next ending oat\t12\t6
next ending ock\t31\t12
next ending ode\t-8\t-3
next ending ody\t-61\t-77
next ending oes\t-35\t-21
next ending of\t-11\t20
next ending off\t7\t-1
next ending oft\t-14\t-14
next ending ogs\t-9\t-3
next ending ogy\t14\t21
next ending oil\t8\t4
next ending oir\t15\t8
next ending oke\t-8\t-3
next ending old\t-7\t-15
next ending ole\t-8\t-13
next ending oll\t23\t16
next ending ols\t23\t24
next ending oma\t6\t5
next ending ome\t-37\t-45
next ending oms\t6\t4
next ending on\t-2\t21
next ending ond\t14\t5
next ending one\t-39\t-19
next ending ong\t-33\t-24
next ending ons\t37\t36
next ending ood\t23\t-6
next ending oof\t-19\t-10
next ending ook\t-28\t-5
next ending ool\t22\t14
next ending oon\t-12\t-11
next ending oor\t2\t12
next ending ope\t-14\t-13
next ending ops\t-6\t-3
next ending or\t43\t64
next ending ord\t7\t-1
next ending ork\t19\t8
next ending orm\t-15\t-6
next ending ors\t7\t17
next ending ort\t-14\t8
next ending ory\t-6\t-17
next ending ose\t-11\t6
next ending ost\t-21\t-2
next ending ota\t11\t7
next ending ote\t-18\t-11
next ending oth\t-2\t-6
next ending ots\t43\t28
next ending oup\t-14\t-6
next ending our\t-13\t-23
next ending ous\t5\t-8
next ending ove\t-15\t1
next ending own\t21\t21
next ending ows\t-21\t-4
next ending ped\t-8\t-3
next ending pen\t-10\t-11
next ending per\t40\t23
next ending pes\t6\t8
next ending ph\t11\t23
next ending phy\t8\t4
next ending pic\t-7\t-3
next ending plc\t15\t11
next ending ple\t11\t16
next ending ply\t-9\t2
next ending pm\t19\t10
next ending pot\t-3\t-10
next ending ppy\t15\t14
next ending pty\t9\t5
next ending put\t-23\t-29
next ending q\t11\t9
next ending que\t14\t3
next ending r\t-7\t-10
next ending r's\t1\t-6
next ending ral\t-2\t11
next ending ram\t-1\t6
next ending ray\t-7\t-4
next ending rch\t-11\t-6
next ending rds\t14\t14
next ending red\t-35\t-26
next ending ree\t32\t15
next ending ren\t8\t14
next ending reo\t18\t9
next ending res\t1\t25
next ending rew\t-6\t-2
next ending rge\t20\t16
next ending rgy\t7\t2
next ending rid\t-10\t-6
next ending rie\t-13\t1
next ending ril\t-11\t-18
next ending rip\t15\t8
next ending rks\t7\t5
next ending rld\t2\t7
next ending rly\t30\t22
next ending rms\t-8\t-15
next ending rns\t12\t-7
next ending rol\t7\t4
next ending rom\t-7\t9
next ending row\t-8\t-10
next ending rry\t-21\t-19
next ending rse\t-20\t-19
next ending rst\t7\t-19
next ending rts\t12\t23
next ending rty\t9\t10
next ending rug\t-6\t-6
next ending run\t-46\t-37
next ending rve\t-6\t-10
next ending sas\t-7\t-4
next ending sat\t11\t11
next ending saw\t21\t11
next ending say\t-10\t-6
next ending sea\t6\t4
next ending sed\t-13\t-23
next ending see\t-24\t-31
next ending ses\t49\t43
next ending set\t-29\t-32
next ending she\t-13\t-16
next ending sia\t14\t7
next ending sic\t-1\t-16
next ending sis\t27\t21
next ending sit\t-20\t-23
next ending six\t1\t9
next ending sly\t-11\t-12
next ending so\t-31\t-29
next ending son\t-20\t-5
next ending sor\t-16\t-7
next ending sql\t7\t-3
next ending sts\t-21\t-5
next ending sue\t-9\t-16
next ending t'd\t-6\t-12
next ending t's\t-4\t-9
next ending tal\t5\t18
next ending tay\t-15\t-19
next ending tb\t12\t-2
next ending ted\t-8\t41
next ending tee\t-6\t-3
next ending tel\t15\t14
next ending ten\t24\t19
next ending tep\t13\t8
next ending ter\t-8\t1
next ending tes\t10\t7
next ending the\t29\t-22
next ending ths\t35\t22
next ending tic\t-14\t0
next ending til\t38\t20
next ending tis\t-6\t-10
next ending to\t-1\t9
next ending ton\t-12\t-11
next ending too\t-14\t-9
next ending top\t-18\t-11
next ending tor\t11\t-9
next ending tos\t17\t13
next ending tra\t13\t4
next ending tre\t-12\t-5
next ending try\t29\t19
next ending tte\t4\t7
next ending tty\t8\t12
next ending two\t9\t4
next ending u'd\t-36\t-15
next ending uad\t-11\t-5
next ending uce\t-13\t-20
next ending uch\t-15\t-2
next ending uck\t12\t-9
next ending ued\t-3\t-6
next ending ues\t14\t7
next ending ugh\t8\t2
next ending uit\t12\t6
next ending uld\t-25\t-8
next ending ull\t37\t22
next ending ult\t28\t35
next ending ulu\t7\t4
next ending uly\t-8\t-7
next ending ump\t-6\t-3
next ending und\t-6\t-27
next ending ung\t1\t9
next ending uns\t-14\t-17
next ending unt\t-8\t-2
next ending up\t50\t41
next ending ups\t17\t26
next ending ure\t17\t3
next ending urn\t-10\t-15
next ending urs\t46\t16
next ending urt\t-13\t-25
next ending us\t-27\t-28
next ending use\t21\t-16
next ending ust\t-12\t-8
next ending usy\t-10\t-16
next ending ute\t-12\t-9
next ending uth\t8\t24
next ending uts\t16\t18
next ending val\t7\t9
next ending van\t16\t10
next ending vat\t18\t9
next ending ved\t21\t6
next ending vel\t60\t27
next ending ven\t-19\t-7
next ending ver\t2\t11
next ending ves\t-16\t1
next ending vis\t-7\t2
next ending vog\t4\t8
next ending vot\t5\t11
next ending wal\t3\t8
next ending wap\t-6\t-5
next ending was\t-21\t-9
next ending way\t-20\t-12
next ending we\t-65\t-50
next ending web\t-8\t4
next ending wed\t9\t0
next ending wer\t13\t14
next ending wet\t6\t20
next ending who\t-53\t-37
next ending why\t34\t35
next ending xed\t-4\t-6
next ending xes\t14\t1
next ending y'd\t-6\t-3
next ending y's\t-12\t-8
next ending yed\t-12\t-22
next ending yer\t13\t8
next ending yes\t-19\t-23
next ending you\t-86\t-55
next ending zed\t12\t7
next ending zen\t-12\t-6
next ending –\t3\t6
next engineer\t-9\t1
next engineers\t7\t4
next engines\t11\t6
next england\t7\t4
next english\t16\t-4
next enhanced\t6\t6
next enough\t15\t5
next enter\t-12\t-23
next entitled\t58\t29
next epic\t-7\t-3
next equipment\t8\t8
next essential\t-6\t-2
next eu\t-8\t-1
next even\t-3\t-16
next evening\t4\t-13
next evenings\t7\t6
next event\t8\t4
next ever\t-11\t-5
next every\t-7\t-22
next everybody\t-14\t-25
next everyone\t-20\t-26
next excel\t7\t5
next excellent\t-16\t-8
next except\t-5\t-7
next exceptions\t-11\t-6
next existing\t12\t6
next expect\t-6\t-2
next expected\t-1\t9
next experience\t6\t7
next explain\t-7\t0
next exposure\t-9\t-16
next extended\t7\t5
next extraction\t10\t5
next eye\t-1\t-13
next eyes\t-9\t-19
next factual\t8\t16
next fair\t16\t13
next fall\t-6\t6
next family\t-9\t-4
next faster\t-17\t-9
next feed\t-5\t-8
next feeling\t10\t5
next feet\t10\t6
next fever\t14\t7
next file\t16\t3
next files\t25\t9
next filters\t4\t9
next financial\t-6\t-2
next find\t-2\t-20
next fine\t-9\t-11
next finish\t8\t7
next finished\t23\t11
next firm\t-10\t-5
next first\t9\t-18
next fitness\t-4\t-7
next five\t23\t19
next fixed\t-5\t-9
next flat\t-8\t-3
next floor\t5\t10
next flowers\t-6\t-12
next fluent\t-10\t-13
next follow\t-8\t-11
next following\t10\t21
next follows\t-10\t-11
next food\t14\t10
next for\t-21\t-8
next foreman\t9\t5
next form\t-9\t-4
next forms\t4\t7
next fortnight\t7\t4
next fortnightly\t5\t10
next forty\t7\t6
next four\t-1\t39
next fourth\t10\t6
next french\t1\t6
next friday\t-3\t-17
next fridays\t-11\t-5
next fridge\t10\t10
next friendly\t17\t19
next from\t-7\t9
next full\t32\t15
next funeral\t-15\t-8
next funerals\t4\t9
next gap\t-14\t-16
next gate\t7\t4
next gauges\t15\t5
next get\t-8\t-17
next gets\t-22\t-20
next getting\t-5\t-10
next gift\t-7\t-1
next give\t-31\t-36
next given\t-10\t-11
next glasses\t6\t3
next go\t-31\t-32
next goes\t-5\t-7
next good\t-18\t-37
next got\t-16\t-7
next grasp\t-15\t-8
next gravel\t11\t6
next great\t-14\t-13
next ground\t12\t7
next group\t-14\t-6
next had\t-18\t-7
next half\t-18\t-6
next hall\t15\t8
next handling\t8\t-7
next hands\t12\t6
next hands-on\t-16\t-8
next handy\t-11\t-12
next hang\t1\t6
next happen\t-5\t-15
next happens\t-27\t-13
next hard\t-9\t-4
next hardly\t-7\t-13
next has\t-47\t-36
next have\t-52\t-34
next having\t-9\t-3
next he\t-16\t-21
next headset\t-9\t-18
next health\t28\t10
next hear\t-8\t-3
next heat\t20\t25
next height\t0\t-13
next heights\t-6\t-10
next held\t2\t11
next help\t-21\t-21
next helpful\t-4\t-8
next helps\t23\t9
next hepatitis\t-6\t-10
next here\t-48\t-34
next high\t1\t10
next higher\t-13\t-17
next his\t-1\t-9
next hold\t-22\t-33
next holding\t-7\t-7
next holidays\t14\t7
next home\t6\t-5
next homes\t-18\t-20
next honest\t-8\t-21
next hope\t-6\t-3
next hospital\t4\t8
next hot\t-6\t5
next hotel\t6\t10
next hour\t-20\t-6
next hours\t26\t17
next house\t7\t5
next housing\t9\t4
next how\t-10\t-7
next hplc\t15\t11
next hr\t-6\t-2
next hse\t6\t3
next hybrid\t-10\t-6
next i\t-34\t-23
next i'm\t-26\t-36
next id\t7\t9
next idea\t-6\t1
next if\t-31\t-25
next ill\t4\t9
next important\t-8\t-4
next in\t16\t38
next inbound\t6\t3
next incident\t9\t12
next include\t-13\t-6
next included\t6\t3
next includes\t-12\t-16
next including\t27\t55
next indesign\t-8\t-3
next indispensable\t-10\t-16
next influenza\t10\t6
next information\t3\t6
next inspection\t9\t5
next inspections\t8\t4
next instructions\t-10\t-3
next instruments\t16\t8
next insurance\t-8\t-20
next into\t-11\t-12
next irish\t7\t6
next is\t-45\t-2
next issue\t-9\t-16
next it\t-34\t-1
next it'd\t-6\t-12
next it's\t-28\t-26
next its\t-24\t-27
next iv\t15\t7
next job\t-13\t-1
next joining\t-6\t-6
next just\t-9\t-4
next keep\t-12\t-33
next keeping\t-16\t-27
next keeps\t-13\t-14
next kept\t1\t6
next key\t-16\t-14
next kg\t9\t5
next kilometres\t-10\t-5
next kind\t9\t13
next kindly\t3\t6
next km\t-8\t-4
next know\t-37\t-34
next knowing\t-17\t-15
next knowledge\t-26\t-12
next knows\t-8\t-2
next ladders\t13\t6
next land\t12\t15
next language\t-7\t-1
next laptop\t-17\t-9
next later\t-9\t-4
next law\t11\t7
next lead\t-9\t-4
next learned\t-10\t-5
next least\t34\t10
next leave\t29\t20
next leaving\t4\t9
next led\t-9\t-5
next left\t11\t13
next legal\t-11\t-18
next less\t14\t8
next let\t-7\t-11
next level\t35\t13
next liability\t8\t5
next librarian\t30\t15
next library\t7\t-1
next licence\t49\t35
next license\t11\t6
next life\t-14\t-13
next lifting\t-2\t6
next light\t-3\t-6
next like\t-27\t-6
next limited\t4\t13
next line\t-4\t-6
next listen\t-7\t-4
next little\t7\t4
next lived\t-6\t-10
next living\t-7\t-3
next loads\t6\t3
next log\t-4\t-16
next logging\t0\t6
next long\t-1\t6
next longer\t-7\t-5
next look\t-20\t-11
next looked\t-14\t-20
next looking\t-15\t-9
next lookups\t2\t8
next lot\t12\t6
next love\t-16\t-8
next lovely\t-5\t-6
next lunch\t-18\t-18
next made\t-10\t-1
next maintain\t5\t12
next major\t-9\t-15
next make\t-23\t-41
next maker\t-7\t-4
next malayalam\t8\t4
next man\t-6\t-3
next management\t27\t15
next managing\t18\t16
next mandatory\t-12\t-24
next manner\t23\t13
next manual\t-7\t-14
next many\t-19\t-30
next market\t1\t7
next maths\t7\t5
next may\t-2\t-8
next me\t-29\t-13
next mean\t-9\t2
next meaning\t-3\t-6
next means\t-15\t-7
next mechanic\t-10\t-5
next medical\t28\t15
next meet\t-6\t-2
next membership\t15\t8
next meter\t-10\t-15
next meters\t-8\t-15
next metres\t-9\t-3
next microsoft\t-5\t-9
next midnight\t12\t6
next mileage\t-7\t-8
next milk\t-6\t-3
next mind\t-10\t-5
next minimum\t17\t19
next minutes\t-6\t1
next missing\t-6\t-3
next mobile\t8\t5
next monday\t-14\t10
next monitoring\t11\t4
next month\t-9\t-2
next months\t27\t16
next more\t-9\t-4
next morning\t-17\t-17
next most\t-12\t-2
next mostly\t-22\t-16
next move\t-6\t-10
next movement\t6\t8
next much\t-12\t-2
next mud\t4\t7
next must\t-23\t-38
next my\t-14\t-22
next national\t13\t8
next naturally\t-11\t-21
next near\t6\t17
next nearest\t-9\t-4
next necessary\t-13\t-24
next need\t-28\t-25
next needed\t-24\t-44
next needs\t-15\t-19
next negotiable\t-9\t-14
next never\t-13\t3
next new\t37\t29
next next\t-12\t-5
next nice\t-16\t-24
next night\t21\t12
next nights\t41\t22
next nine\t-6\t-5
next no\t-17\t-22
next nobody\t-17\t-25
next noise\t8\t16
next noon\t-10\t-14
next not\t-40\t-32
next note\t-11\t-6
next notes\t19\t11
next nothing\t-15\t-12
next nsw\t11\t7
next nurse\t-7\t-2
next occasional\t17\t8
next occupational\t-7\t-7
next october\t-4\t-8
next of\t-11\t20
next off\t14\t14
next offer\t-23\t-11
next office\t45\t24
next often\t-5\t-7
next old\t1\t10
next older\t4\t8
next on\t-2\t21
next once\t-10\t-9
next one\t11\t23
next ones\t-6\t-2
next only\t-18\t-19
next opening\t-6\t-14
next opens\t6\t3
next operations\t1\t6
next optional\t-12\t-6
next or\t43\t64
next order\t3\t-11
next orders\t9\t10
next organisation\t-16\t-8
next other\t-18\t5
next otherwise\t-14\t-24
next our\t17\t0
next out\t49\t45
next outside\t-7\t-1
next over\t12\t14
next overnight\t6\t5
next overtime\t7\t4
next own\t13\t-9
next packs\t10\t5
next pages\t-9\t-4
next paid\t-15\t-17
next paints\t-7\t-12
next pallet\t-8\t-4
next papers\t-13\t-6
next parent\t-11\t-5
next parents\t15\t13
next part\t-25\t-36
next pass\t13\t7
next passport\t24\t14
next past\t40\t22
next patient\t-24\t-17
next patients\t-5\t-14
next pattern\t-10\t-5
next payments\t10\t5
next payroll\t9\t4
next pays\t-9\t-5
next people\t12\t17
next per\t14\t11
next period\t16\t8
next permit\t-7\t-1
next person\t-13\t-2
next personal\t0\t-9
next ph\t11\t23
next phone\t13\t0
next phoning\t-5\t-13
next photos\t3\t6
next physical\t9\t5
next pieces\t-8\t-4
next pivot\t5\t11
next place\t-16\t-17
next placement\t6\t6
next places\t-5\t-8
next plank\t7\t4
next planning\t11\t6
next plans\t7\t4
next plants\t-7\t-3
next plate\t-14\t-7
next player\t14\t7
next pleasant\t14\t7
next please\t-22\t-31
next plus\t-33\t-55
next pm\t19\t10
next point\t-12\t-5
next points\t-19\t-8
next port\t-6\t-3
next portfolio\t13\t7
next position\t8\t4
next possible\t5\t12
next power\t5\t11
next practice\t5\t7
next pre-employment\t1\t-7
next preferred\t-10\t-9
next preparation\t-4\t-9
next prepare\t-11\t-14
next preparing\t3\t6
next present\t-11\t-18
next presentation\t-6\t-11
next press\t-6\t-13
next previous\t-7\t-4
next private\t14\t8
next probation\t8\t4
next procedure\t6\t3
next procedures\t10\t5
next process\t9\t0
next processing\t-12\t-9
next production\t6\t5
next professional\t10\t6
next programs\t13\t7
next proof\t-21\t-17
next proper\t15\t8
next provide\t-8\t-12
next public\t16\t15
next pull\t5\t7
next pumps\t17\t9
next purchase\t4\t9
next put\t-23\t-30
next putting\t-4\t-7
next q\t11\t9
next qualification\t16\t9
next qualified\t9\t6
next quarter\t-7\t-10
next quarterly\t6\t3
next query\t16\t8
next quick\t-7\t-15
next quiet\t-8\t-6
next r\t-7\t-10
next reach\t-21\t-21
next read\t-18\t-19
next reading\t-9\t-3
next ready\t-10\t-6
next reason\t-10\t-5
next rebar\t5\t9
next rebuild\t3\t6
next recent\t15\t15
next recognised\t10\t5
next reconciliation\t18\t9
next record\t14\t-1
next recording\t14\t12
next reference\t29\t15
next references\t44\t23
next referring\t-10\t-19
next regarded\t-17\t-32
next registration\t12\t-12
next release\t-5\t-16
next reliable\t16\t6
next rent\t8\t9
next reo\t18\t9
next repair\t4\t10
next repairs\t8\t13
next repeat\t13\t10
next report\t-25\t-26
next reported\t14\t15
next reporting\t7\t6
next reports\t1\t8
next required\t-11\t-8
next requirement\t-8\t-4
next resident\t-11\t-13
next residential\t4\t9
next response\t17\t9
next responsible\t-6\t-1
next rest\t1\t6
next results\t17\t9
next returns\t-5\t-17
next reviews\t-7\t-5
next right\t27\t16
next ring\t-6\t-9
next road\t10\t5
next roll\t14\t12
next roof\t2\t6
next rooms\t8\t5
next roster\t26\t14
next rota\t12\t7
next rotating\t11\t16
next rotation\t20\t12
next roughly\t8\t12
next round\t-4\t-8
next rounds\t-7\t-3
next rubber\t3\t-11
next rule\t13\t7
next run\t-38\t-34
next runs\t-11\t-9
next safe\t10\t8
next safeguarding\t28\t17
next safety\t24\t15
next said\t-6\t-2
next sales\t-7\t-10
next same\t-17\t-23
next sat\t8\t5
next satisfactory\t9\t-5
next saturday\t29\t16
next saturdays\t24\t14
next save\t-10\t-14
next saw\t20\t10
next say\t-10\t-6
next says\t-16\t-8
next scared\t11\t5
next schedule\t-10\t-5
next school\t12\t8
next screen\t8\t1
next screens\t6\t3
next scrubbing\t-9\t-12
next sea\t6\t3
next search\t8\t4
next searches\t17\t8
next season\t-7\t-3
next seasons\t6\t3
next second\t20\t14
next secretary\t-6\t-3
next section\t13\t7
next security\t25\t19
next see\t-24\t-31
next sees\t-9\t-11
next send\t-4\t-6
next senior\t7\t4
next sense\t14\t7
next september\t15\t9
next serious\t11\t5
next served\t17\t10
next service\t23\t17
next services\t7\t4
next session\t-7\t0
next set\t-7\t-7
next setting\t-11\t-7
next settle\t-6\t-10
next settled\t-13\t-6
next seven\t-2\t22
next shall\t-17\t-9
next share\t-1\t-8
next shared\t-4\t-6
next she\t-13\t-16
next sheet\t19\t10
next sheets\t6\t4
next shifts\t13\t7
next ship\t-7\t-3
next shop\t26\t16
next shopping\t-12\t-6
next short\t-3\t12
next should\t-15\t6
next show\t13\t12
next shut\t4\t9
next sign\t-8\t-8
next signs\t-6\t-10
next since\t-29\t-42
next sit\t-15\t-16
next site\t21\t8
next sitting\t-9\t-4
next six\t1\t9
next skills\t37\t20
next sleep\t-7\t-10
next small\t-3\t11
next smart\t6\t12
next so\t-31\t-29
next social\t-8\t-2
next some\t-25\t-28
next somebody\t-26\t-32
next someone\t-20\t-5
next something\t-10\t-29
next sometimes\t5\t10
next sooner\t-8\t-4
next sorry\t-11\t-20
next sort\t-12\t-6
next south\t7\t15
next spaces\t14\t7
next spanish\t-12\t-5
next speak\t-13\t-4
next speaks\t-11\t-6
next spent\t20\t19
next spoken\t0\t15
next sponsor\t-7\t-4
next spot\t-1\t-10
next spreadsheet\t-17\t-9
next spreadsheets\t-14\t-13
next spring\t8\t18
next sql\t-4\t-9
next staff\t12\t14
next stage\t6\t0
next stand\t-20\t-10
next start\t-21\t-22
next statements\t7\t4
next statutory\t5\t11
next stay\t-15\t-19
next stays\t2\t6
next steady\t20\t10
next steep\t3\t6
next step\t13\t8
next still\t-6\t-10
next stock\t38\t20
next stop\t6\t6
next stops\t2\t9
next storage\t-4\t-8
next store\t8\t9
next storm\t-6\t-3
next storms\t-8\t-13
next straight\t9\t1
next strangers\t-20\t-22
next students\t6\t7
next successful\t-11\t-5
next sundays\t7\t7
next supervising\t3\t7
next supervisor\t-7\t-3
next supplier\t12\t11
next supplies\t9\t10
next support\t10\t9
next suspension\t-12\t-6
next swap\t-6\t-5
next swimming\t8\t4
next sympathy\t13\t7
next table\t15\t9
next take\t-35\t-38
next taken\t-9\t-10
next takes\t16\t8
next taking\t-19\t-37
next talk\t-21\t-4
next talked\t3\t6
next task\t-6\t-3
next tb\t12\t-2
next teach\t12\t7
next teacher\t-11\t-5
next teaches\t-4\t-6
next tell\t3\t15
next temperature\t6\t12
next ten\t7\t0
next tenants\t7\t4
next terms\t6\t4
next test\t22\t14
next testing\t4\t6
next tetanus\t4\t7
next than\t-26\t-15
next that\t-46\t-26
next that's\t-14\t-3
next the\t29\t-22
next their\t22\t-8
next them\t8\t-10
next then\t-10\t-14
next there\t10\t0
next there's\t-15\t-20
next therefore\t-18\t-29
next these\t-11\t-5
next they\t-6\t-7
next they'd\t-6\t-3
next thing\t-34\t-30
next things\t8\t6
next think\t-11\t-5
next thinking\t-9\t-17
next thirty\t6\t4
next this\t-51\t-31
next thorough\t-9\t-4
next though\t-8\t-6
next three\t12\t8
next through\t7\t16
next thursday\t12\t6
next thursdays\t6\t12
next ticket\t9\t8
next tickets\t19\t13
next tidy\t-8\t-15
next tie\t6\t3
next till\t35\t19
next time\t-10\t-8
next to\t-1\t9
next told\t-8\t-3
next too\t-21\t-13
next tools\t19\t12
next top\t-7\t-8
next toward\t7\t4
next towels\t-4\t-8
next town\t-6\t-1
next track\t-8\t-7
next training\t6\t7
next trains\t-10\t-3
next travel\t7\t4
next treatment\t15\t9
next trees\t11\t6
next trial\t14\t7
next trip\t19\t10
next trips\t8\t4
next truck\t22\t6
next tuesday\t-9\t-11
next tuesdays\t-8\t-4
next tune\t-4\t-6
next turn\t-13\t-21
next turns\t21\t10
next two\t9\t3
next two # )\t3\t6
next two # ,\t-10\t6
next two # .\t-11\t1
next two # a.m\t-5\t-10
next two # am\t7\t8
next two # degrees\t13\t1
next two # food\t8\t4
next two # is\t15\t8
next two # lb\t10\t9
next two # licence\t12\t6
next two # march\t14\t8
next two # months\t-13\t-5
next two # on\t-10\t-3
next two # or\t-9\t-16
next two # p.m\t-8\t-9
next two # per\t-13\t-16
next two # pm\t9\t13
next two # september\t-1\t-9
next two # till\t-9\t-19
next two # to\t-8\t37
next two # years\t-3\t-9
next two # –\t0\t15
next two ' hours\t6\t4
next two ( the\t-3\t-6
next two ) >\t-31\t-12
next two + years\t6\t3
next two , #\t-10\t-2
next two , a\t-19\t-12
next two , also\t-7\t-1
next two , although\t-9\t-4
next two , an\t-12\t-6
next two , and\t-90\t-52
next two , as\t-21\t-28
next two , at\t-7\t-7
next two , basic\t6\t3
next two , both\t11\t6
next two , but\t-43\t-49
next two , clean\t8\t4
next two , cut\t6\t3
next two , dry\t-8\t-4
next two , especially\t7\t5
next two , for\t-7\t0
next two , from\t-9\t-4
next two , good\t11\t6
next two , helps\t-7\t-3
next two , honest\t12\t6
next two , i'm\t-8\t-14
next two , ideally\t-8\t-14
next two , in\t-17\t-12
next two , including\t3\t6
next two , is\t-17\t-8
next two , not\t-10\t0
next two , one\t-3\t-8
next two , or\t-13\t-3
next two , our\t-9\t-4
next two , plus\t8\t5
next two , put\t9\t5
next two , since\t-10\t4
next two , so\t-52\t-30
next two , the\t-15\t-4
next two , then\t-11\t-6
next two , there\t-7\t-3
next two , though\t-14\t-14
next two , usually\t7\t4
next two , we'll\t-12\t-6
next two , when\t-13\t-10
next two , which\t6\t2
next two , who\t-13\t-6
next two , you\t-21\t-10
next two , you'll\t-8\t-4
next two . >\t-78\t-11
next two / a\t-6\t-3
next two / application\t-7\t-4
next two / e\t4\t8
next two : #\t-20\t-10
next two : a\t10\t6
next two : we\t25\t13
next two ; >\t5\t12
next two ; the\t-7\t-11
next two > >\t-18\t-20
next two ? >\t7\t5
next two a #\t-9\t-17
next two a baby\t6\t13
next two a basic\t-5\t-9
next two a big\t-5\t-9
next two a bonus\t-5\t-7
next two a budget\t-6\t0
next two a busy\t3\t6
next two a car\t12\t20
next two a certain\t-6\t-3
next two a certificate\t-25\t-26
next two a child\t-1\t7
next two a class\t-6\t-3
next two a clean\t-10\t-19
next two a clear\t-6\t-5
next two a colleague\t-7\t2
next two a couple\t-5\t-9
next two a cow\t12\t6
next two a credit\t-12\t-7
next two a criminal\t23\t10
next two a day\t-12\t-12
next two a decent\t18\t10
next two a decision\t8\t4
next two a degree\t-6\t-3
next two a diploma\t-10\t-5
next two a driver\t-6\t-10
next two a drug\t10\t4
next two a few\t-7\t-11
next two a friday\t-19\t-32
next two a full\t16\t2
next two a good\t-10\t-22
next two a high\t-10\t-20
next two a hospital\t8\t7
next two a hotel\t-9\t-1
next two a joke\t-3\t-6
next two a ladder\t10\t6
next two a licence\t-9\t-13
next two a living\t3\t7
next two a long\t-16\t-23
next two a lot\t-19\t-21
next two a national\t-10\t-9
next two a new\t11\t22
next two a nice\t-7\t-7
next two a person\t-18\t-9
next two a plus\t-16\t-26
next two a pool\t-5\t-9
next two a portfolio\t18\t9
next two a proper\t-6\t-1
next two a repair\t8\t5
next two a report\t12\t4
next two a room\t6\t4
next two a rotating\t12\t7
next two a shift\t-8\t-4
next two a similar\t4\t8
next two a small\t-3\t-8
next two a steady\t-11\t-19
next two a student\t11\t6
next two a team\t8\t5
next two a third\t-3\t9
next two a trailer\t24\t12
next two a valid\t-23\t-12
next two a way\t-11\t-18
next two a week\t10\t26
next two a wheel\t10\t5
next two a working\t-13\t-6
next two a written\t-3\t-6
next two a year\t-26\t0
next two a.m .\t17\t8
next two ability to\t-32\t-16
next two able to\t-42\t-33
next two about #\t0\t7
next two about it\t8\t4
next two about one\t9\t7
next two about ten\t-8\t-16
next two about what\t6\t5
next two accordance with\t-14\t-28
next two acquaintance with\t10\t5
next two active directory\t3\t7
next two advantage >\t-20\t-32
next two after a\t18\t10
next two after the\t-8\t-3
next two against the\t8\t9
next two aid certificate\t9\t5
next two alcohol test\t5\t11
next two all .\t3\t7
next two all day\t10\t8
next two all the\t-6\t-4
next two already hold\t12\t6
next two also be\t-8\t-5
next two also when\t-3\t-6
next two although a\t-3\t-7
next two among them\t-1\t-12
next two an advantage\t-1\t-11
next two an afternoon\t-10\t-5
next two an apprentice\t13\t7
next two an asset\t-11\t-17
next two an offer\t-16\t-14
next two an old\t-8\t-16
next two and a\t21\t12
next two and able\t8\t4
next two and alcohol\t7\t4
next two and call\t-7\t-3
next two and clean\t10\t5
next two and criminal\t9\t5
next two and english\t14\t7
next two and find\t-14\t-7
next two and for\t9\t17
next two and has\t-23\t-11
next two and help\t-7\t-5
next two and in\t-20\t-14
next two and it\t4\t15
next two and it's\t-6\t-4
next two and log\t-7\t-3
next two and look\t8\t3
next two and mathematics\t-13\t-6
next two and more\t-6\t-3
next two and on\t-4\t-8
next two and one\t-7\t-5
next two and order\t10\t5
next two and repair\t6\t3
next two and sign\t13\t7
next two and the\t-35\t-19
next two and then\t-33\t-26
next two and to\t-2\t-6
next two and two\t-6\t-3
next two and we\t-4\t-17
next two and we'd\t-8\t-5
next two and written\t17\t9
next two and you\t-17\t-4
next two and you'd\t-10\t-5
next two annual leave\t8\t4
next two answering the\t-7\t-13
next two anyone who\t-8\t-12
next two anything else\t-9\t-18
next two anything that\t9\t6
next two april to\t-6\t-8
next two are #\t-25\t-13
next two are not\t13\t7
next two are subject\t-7\t-3
next two are the\t-6\t-2
next two are to\t13\t8
next two are up\t17\t9
next two as a\t9\t7
next two as much\t-4\t-6
next two as the\t-2\t8
next two as they\t-3\t-14
next two as to\t-5\t-9
next two as we\t-3\t-6
next two as well\t-7\t3
next two ask you\t-6\t-3
next two asked .\t-6\t-10
next two asset >\t-7\t-4
next two at #\t-7\t10
next two at all\t-1\t-10
next two at half\t22\t11
next two at height\t0\t-6
next two at home\t0\t7
next two at night\t-13\t-19
next two at our\t8\t5
next two at short\t-6\t-2
next two at six\t10\t6
next two at ten\t-7\t-4
next two at the\t22\t24
next two at three\t-7\t-3
next two at work\t-8\t-4
next two attendance is\t-11\t-5
next two attention to\t9\t-3
next two august and\t14\t7
next two away ,\t-11\t-13
next two b immunity\t11\t5
next two background check\t-3\t-12
next two be a\t10\t30
next two be able\t-16\t-9
next two be an\t5\t10
next two be asked\t-7\t-6
next two be considered\t-8\t-15
next two be done\t2\t6
next two be expected\t-6\t-8
next two be good\t2\t8
next two be handy\t-5\t-10
next two be happy\t-7\t-11
next two be in\t-14\t-22
next two be lovely\t-4\t-9
next two be nice\t-3\t-7
next two be on\t-11\t-8
next two be one\t-8\t-9
next two be prepared\t3\t11
next two be put\t11\t5
next two be ready\t3\t9
next two be required\t-3\t-6
next two be the\t-10\t-8
next two be up\t-5\t-8
next two be useful\t-3\t-6
next two be very\t9\t-4
next two be welcome\t7\t14
next two because the\t-7\t-7
next two before ,\t-1\t-9
next two before an\t10\t5
next two before and\t-9\t-4
next two before day\t-10\t-4
next two before the\t-9\t0
next two before you\t23\t15
next two being able\t-6\t-3
next two being on\t-7\t-3
next two better ,\t-5\t-8
next two better .\t2\t6
next two bonus >\t-12\t-16
next two brief the\t-4\t-8
next two but not\t-11\t-20
next two by a\t-9\t-4
next two by hand\t14\t14
next two call .\t-6\t-10
next two calls ,\t-6\t-3
next two calls for\t-9\t-5
next two can do\t12\t1
next two can show\t9\t1
next two can't be\t-10\t-4
next two cannot be\t7\t3
next two car .\t9\t5
next two card ,\t18\t9
next two care >\t13\t6
next two carry a\t-7\t-3
next two carry out\t5\t16
next two certificate of\t36\t18
next two charge of\t22\t12
next two check ,\t12\t7
next two check .\t14\t8
next two check >\t11\t6
next two check and\t11\t6
next two check is\t11\t6
next two check the\t-6\t-11
next two chemistry ,\t24\t13
next two children ,\t6\t4
next two class b\t10\t4
next two cleaning ,\t26\t13
next two clear and\t14\t7
next two clearance and\t8\t4
next two close the\t2\t7
next two come back\t3\t9
next two come in\t-12\t-12
next two come with\t-8\t-3
next two comfortable with\t12\t4
next two command of\t-11\t-5
next two commitment to\t-9\t-4
next two confined spaces\t3\t6
next two course .\t-8\t-17
next two credit and\t-16\t-8
next two credit check\t15\t7
next two cut it\t3\t6
next two d /\t-16\t-31
next two date .\t15\t8
next two date >\t-8\t-14
next two day ,\t-8\t-1
next two day begins\t-8\t-4
next two day one\t-5\t-8
next two days ,\t6\t-22
next two days a\t41\t22
next two days in\t12\t6
next two days on\t28\t14
next two dbs check\t15\t9
next two deal of\t-6\t-3
next two deal with\t-6\t-4
next two degree in\t39\t20
next two depends on\t-10\t-5
next two desirable .\t-8\t-17
next two diploma in\t11\t5
next two diploma or\t-13\t-6
next two do not\t-9\t-4
next two do the\t-4\t-6
next two does the\t-13\t-7
next two doesn't get\t-3\t-6
next two doesn't need\t-8\t-13
next two dogs ,\t-13\t-6
next two down ,\t-7\t-3
next two driver licence\t19\t10
next two driver's license\t-6\t-2
next two drivers and\t7\t4
next two driving licence\t17\t10
next two driving record\t6\t2
next two drug and\t-32\t-30
next two drug screen\t20\t16
next two drug test\t7\t8
next two dry in\t-4\t-9
next two e /\t-23\t-44
next two each of\t10\t5
next two early starts\t6\t3
next two ease with\t9\t5
next two eight to\t4\t9
next two email and\t3\t7
next two english ,\t28\t15
next two english >\t-4\t-9
next two english and\t4\t8
next two english is\t-6\t-7
next two enhanced dbs\t21\t11
next two enough for\t-10\t-2
next two enough to\t-1\t-6
next two entitled to\t51\t25
next two eu passport\t-9\t-2
next two even if\t-7\t-13
next two evening ,\t-11\t-22
next two ever worked\t-7\t-3
next two every day\t5\t14
next two every six\t4\t8
next two everyone who\t-6\t-10
next two excel (\t-11\t-5
next two except that\t-6\t-8
next two expect you\t7\t3
next two expected .\t7\t13
next two experience ,\t31\t16
next two experience >\t8\t6
next two experience in\t9\t7
next two experience is\t-6\t-3
next two experience of\t-25\t-12
next two experience with\t-13\t-7
next two exposure to\t-9\t-16
next two find a\t-4\t-6
next two find out\t-4\t-7
next two fine with\t-7\t-10
next two finish at\t14\t14
next two first .\t-11\t-17
next two first aid\t6\t-2
next two five or\t7\t4
next two five years\t12\t8
next two follow up\t-7\t-14
next two for #\t24\t13
next two for a\t-19\t-12
next two for at\t16\t17
next two for every\t-13\t-6
next two for it\t-10\t-9
next two for more\t-9\t-14
next two for six\t7\t4
next two for someone\t-9\t-4
next two for the\t28\t38
next two for this\t-7\t-10
next two for three\t9\t-6
next two for two\t11\t8
next two for up\t13\t8
next two for which\t-15\t-30
next two four days\t4\t14
next two four off\t4\t8
next two four or\t-10\t-5
next two four years\t-6\t-10
next two friday .\t-7\t-9
next two from #\t28\t15
next two from first\t6\t12
next two from home\t-14\t-7
next two from the\t21\t16
next two full driving\t14\t7
next two full of\t-7\t-3
next two full time\t-9\t-4
next two full uk\t11\t5
next two get it\t4\t9
next two get the\t-12\t-18
next two give us\t-11\t-6
next two go up\t-6\t-3
next two goes a\t9\t1
next two good enough\t5\t13
next two good with\t10\t5
next two grasp of\t-15\t-8
next two great ,\t-5\t-9
next two great deal\t-8\t-3
next two had a\t-13\t-7
next two half of\t-11\t-6
next two half past\t5\t14
next two hand over\t-5\t-8
next two hand tools\t20\t17
next two handy ,\t-6\t-9
next two happen to\t-9\t-17
next two happens here\t-14\t-7
next two has a\t-8\t-4
next two has never\t-8\t-4
next two have a\t0\t-8
next two have some\t-10\t-20
next two have the\t13\t7
next two have to\t-31\t-20
next two head for\t8\t4
next two head start\t-9\t-5
next two held at\t3\t7
next two hepatitis b\t-6\t-10
next two here ,\t-18\t-22
next two hold the\t-12\t4
next two home ,\t-8\t-11
next two home in\t24\t12
next two hour ,\t-6\t-2
next two hours ,\t18\t10
next two hours .\t-10\t-4
next two hours a\t32\t16
next two hours are\t-52\t-26
next two hours over\t17\t8
next two hours per\t9\t5
next two how you\t-4\t-8
next two i don't\t-6\t-4
next two i'll be\t-4\t-8
next two i'm afraid\t-3\t-6
next two if you\t-15\t-10
next two if you'd\t-6\t-11
next two if you've\t-9\t-8
next two in #\t-7\t-3
next two in ,\t12\t6
next two in all\t11\t7
next two in and\t19\t9
next two in any\t8\t10
next two in at\t-17\t-9
next two in date\t-5\t-6
next two in english\t-9\t-4
next two in for\t22\t12
next two in front\t-8\t-3
next two in his\t10\t5
next two in irish\t6\t3
next two in its\t-9\t-5
next two in on\t28\t14
next two in particular\t-2\t7
next two in place\t-10\t-5
next two in social\t-6\t-3
next two in term\t-7\t-3
next two in the\t14\t14
next two in this\t-7\t-3
next two in veterinary\t6\t4
next two in winter\t9\t5
next two in your\t-16\t-7
next two included .\t6\t3
next two including a\t9\t18
next two including the\t-9\t-17
next two irish ,\t7\t4
next two is #\t-13\t-6
next two is about\t-7\t-3
next two is an\t6\t6
next two is at\t-7\t-2
next two is four\t-9\t-5
next two is from\t-20\t-10
next two is hot\t-7\t-3
next two is in\t7\t5
next two is nice\t8\t5
next two is not\t-1\t-6
next two is on\t11\t5
next two is outdoors\t-10\t-5
next two is paid\t-10\t-5
next two is preferred\t-7\t-3
next two is shared\t-11\t-5
next two is subject\t-11\t-5
next two is the\t44\t23
next two is what\t-6\t-3
next two it ,\t-18\t-5
next two it .\t-10\t-1
next two it down\t7\t4
next two it goes\t-5\t-8
next two it in\t-15\t-7
next two it is\t-14\t-9
next two it on\t-9\t-5
next two it up\t9\t4
next two it was\t-7\t-13
next two it within\t11\t6
next two it's your\t-7\t-12
next two iv in\t12\t6
next two job is\t-10\t-5
next two keeping the\t-7\t-9
next two keeps the\t-10\t-12
next two know when\t-8\t-14
next two knowledge of\t-37\t-19
next two language ,\t-6\t-3
next two least #\t8\t5
next two least ,\t-12\t-6
next two least .\t-10\t-19
next two least a\t-6\t-2
next two least one\t36\t19
next two least three\t20\t11
next two least two\t26\t15
next two leave in\t12\t6
next two leave is\t14\t7
next two less than\t21\t11
next two let you\t-3\t-6
next two level #\t34\t12
next two licence ,\t6\t4
next two licence .\t16\t8
next two licence and\t14\t8
next two like to\t-6\t-3
next two line with\t-9\t-14
next two live in\t15\t7
next two live on\t-8\t-4
next two live within\t-8\t-3
next two long way\t-8\t-4
next two look after\t-7\t-10
next two look at\t-7\t-3
next two looked for\t-7\t-13
next two looked on\t-4\t-7
next two looking after\t-3\t-6
next two looking for\t-11\t-6
next two lot of\t12\t6
next two make the\t-7\t-12
next two make your\t-10\t-18
next two manual licence\t-14\t-7
next two many of\t-9\t-12
next two may ,\t3\t6
next two may be\t-10\t-8
next two may to\t5\t-9
next two microsoft #\t-10\t-19
next two mileage is\t-4\t-7
next two minimum of\t22\t19
next two monday to\t10\t30
next two money ,\t-6\t-6
next two month end\t-10\t-13
next two months '\t11\t5
next two more and\t-13\t-7
next two more than\t29\t6
next two morning and\t-9\t-16
next two most of\t-6\t-6
next two must .\t-9\t-17
next two must already\t12\t6
next two must be\t6\t0
next two must hold\t-6\t-3
next two necessary ,\t-7\t-13
next two need a\t-8\t-1
next two need somebody\t16\t8
next two need someone\t-6\t-3
next two needed .\t-6\t-12
next two needed for\t4\t8
next two never in\t-7\t-3
next two next year\t-6\t-3
next two nice ,\t-8\t-14
next two night ,\t12\t6
next two no bus\t8\t4
next two no exceptions\t3\t6
next two no less\t-12\t-6
next two no more\t-7\t-13
next two noise ,\t6\t13
next two not a\t-4\t-6
next two not essential\t-4\t-8
next two not older\t-7\t-14
next two not optional\t-13\t-27
next two not the\t4\t10
next two notice when\t-8\t-11
next two now and\t-6\t-1
next two occupational health\t-7\t-7
next two of #\t-8\t-3
next two of a\t10\t8
next two of all\t-7\t-4
next two of an\t17\t9
next two of any\t9\t5
next two of around\t14\t8
next two of at\t19\t10
next two of hepatitis\t20\t10
next two of our\t-21\t-10
next two of right\t13\t6
next two of te\t-17\t-9
next two of the\t18\t17
next two of their\t-6\t-2
next two of them\t-25\t-10
next two of this\t-8\t-4
next two of two\t-7\t-3
next two of us\t-18\t-8
next two of what\t-15\t-8
next two of which\t-4\t-8
next two of whom\t-6\t-3
next two of working\t12\t7
next two of your\t19\t10
next two off ,\t9\t6
next two off .\t-7\t-3
next two off and\t-13\t-7
next two off in\t-14\t-7
next two off the\t9\t7
next two offer is\t-6\t-3
next two office ,\t11\t6
next two office is\t-8\t-4
next two on #\t22\t11
next two on ,\t-9\t-17
next two on a\t-16\t-1
next two on all\t8\t6
next two on an\t9\t5
next two on call\t3\t-10
next two on our\t8\t6
next two on saturdays\t19\t9
next two on some\t-4\t-6
next two on the\t40\t47
next two on time\t11\t7
next two on top\t9\t4
next two on your\t-8\t-8
next two once a\t-1\t-12
next two once and\t-7\t-3
next two one .\t12\t11
next two one full\t-5\t-9
next two one in\t2\t6
next two one of\t-21\t-37
next two one saturday\t-20\t-23
next two one week\t19\t27
next two one year\t23\t12
next two only .\t-8\t-16
next two or a\t11\t24
next two or at\t-10\t-14
next two or be\t-18\t-37
next two or five\t6\t2
next two or have\t-10\t-20
next two or he\t-13\t-7
next two or in\t-17\t-3
next two or more\t15\t9
next two or python\t10\t5
next two or she\t-20\t-10
next two or six\t7\t4
next two or the\t5\t18
next two or three\t-18\t-8
next two our trade\t-8\t-14
next two out ,\t8\t4
next two out in\t-7\t-4
next two out of\t-7\t3
next two out on\t-9\t-4
next two out to\t18\t9
next two out with\t18\t9
next two over four\t-8\t-4
next two over the\t9\t6
next two over to\t-12\t-6
next two own ,\t-6\t-3
next two own .\t-9\t-4
next two own car\t19\t-2
next two own hand\t7\t4
next two own the\t-6\t-3
next two own transport\t31\t16
next two paid at\t-4\t-8
next two part of\t-30\t-40
next two pass a\t14\t7
next two passport or\t10\t4
next two past seven\t29\t14
next two past six\t10\t5
next two pay the\t-8\t-4
next two people .\t13\t7
next two people from\t6\t3
next two people in\t-7\t-2
next two people to\t11\t5
next two people who\t-9\t-1
next two people with\t-8\t-4
next two per cent\t10\t5
next two per week\t6\t4
next two person who\t-12\t-6
next two person with\t-11\t-5
next two phone ,\t-9\t-14
next two plans ,\t7\t3
next two please .\t-5\t-9
next two plus ,\t-12\t-16
next two plus >\t-9\t-16
next two plus one\t0\t-6
next two pm to\t19\t9
next two point of\t-10\t-5
next two points for\t-17\t-9
next two pool lifeguard\t6\t3
next two post is\t-9\t-5
next two practice and\t7\t4
next two pre-employment medical\t10\t5
next two preferred .\t-4\t-6
next two proof of\t-14\t-13
next two public holidays\t16\t11
next two put the\t-4\t-7
next two put you\t-5\t-8
next two qualification in\t10\t5
next two rather than\t7\t4
next two read a\t-3\t-6
next two record .\t13\t6
next two record check\t13\t7
next two record of\t-8\t-4
next two references .\t7\t4
next two references and\t11\t6
next two regarded as\t-3\t-6
next two registration ,\t-7\t-18
next two registration as\t9\t5
next two registration with\t0\t-10
next two repeat prescriptions\t13\t10
next two required ,\t4\t12
next two required .\t4\t8
next two returns and\t-4\t-9
next two right person\t-8\t-4
next two right to\t43\t22
next two run the\t-5\t-6
next two running the\t16\t7
next two said ,\t-6\t-3
next two satisfactory references\t9\t-5
next two saturday in\t6\t3
next two saturday morning\t16\t8
next two saturdays a\t12\t6
next two say no\t-8\t-10
next two scared of\t11\t5
next two school diploma\t12\t6
next two second month\t-25\t-13
next two sense of\t14\t7
next two service ,\t6\t3
next two services ,\t14\t7
next two services and\t-8\t-4
next two set up\t-4\t-6
next two setting up\t-7\t-5
next two share of\t14\t7
next two sheets and\t8\t4
next two shift >\t-10\t-18
next two shifts between\t8\t4
next two shop is\t13\t6
next two should be\t17\t17
next two show up\t10\t1
next two sit in\t-6\t-3
next two site >\t-9\t-14
next two six ,\t3\t6
next two six days\t-6\t-5
next two six in\t-7\t-14
next two so you\t-4\t-8
next two somebody with\t-8\t-15
next two someone who\t-11\t-3
next two sooner ,\t-6\t-3
next two sorry ,\t-10\t-20
next two sort of\t-9\t-4
next two spoken and\t-18\t5
next two stage #\t9\t5
next two stand in\t-15\t-8
next two start ,\t12\t7
next two start at\t-2\t-10
next two start on\t-11\t-19
next two stay in\t-4\t-8
next two stock ,\t6\t3
next two subject to\t-16\t-8
next two take place\t-7\t-3
next two take up\t-4\t-8
next two takes a\t15\t7
next two takes the\t8\t4
next two talk about\t-7\t-3
next two talk to\t-12\t-6
next two tell a\t14\t7
next two tell us\t-8\t-4
next two ten to\t17\t15
next two test before\t9\t5
next two test on\t15\t8
next two that ,\t-7\t-4
next two that a\t13\t10
next two that doesn't\t10\t6
next two that i\t-18\t-19
next two that it\t-10\t0
next two that nobody\t7\t4
next two that the\t-15\t-8
next two that you're\t-7\t-9
next two the #\t-11\t-31
next two the ability\t-5\t-8
next two the allergen\t9\t13
next two the better\t-19\t-9
next two the board\t6\t3
next two the breakfast\t10\t7
next two the budget\t3\t6
next two the bus\t-10\t-5
next two the client\t-7\t3
next two the console\t0\t7
next two the counter\t5\t11
next two the course\t-6\t-1
next two the customer's\t6\t5
next two the daily\t6\t4
next two the day\t-8\t-7
next two the desk\t-7\t-1
next two the door\t4\t9
next two the end\t-18\t-9
next two the engine\t-10\t-4
next two the eu\t7\t4
next two the evening\t19\t14
next two the field\t3\t7
next two the file\t9\t5
next two the fire\t-6\t-2
next two the first\t-4\t-19
next two the floor\t12\t13
next two the full\t11\t13
next two the hall\t-6\t-3
next two the hard\t-8\t-4
next two the house\t9\t13
next two the inspector\t-10\t-18
next two the keys\t-11\t-4
next two the kitchen\t6\t4
next two the language\t-7\t-11
next two the last\t-11\t6
next two the law\t13\t6
next two the lead\t-7\t-17
next two the least\t-6\t-11
next two the legal\t-11\t-11
next two the machine\t7\t4
next two the middle\t14\t9
next two the minimum\t-5\t-9
next two the monthly\t16\t14
next two the nearest\t-7\t-2
next two the new\t-9\t-11
next two the next\t-10\t-8
next two the night\t6\t4
next two the occasional\t-9\t-6
next two the odd\t3\t6
next two the office\t26\t18
next two the on-call\t9\t5
next two the one\t-26\t-11
next two the parish\t-7\t-1
next two the person\t-17\t-9
next two the phone\t11\t11
next two the place\t6\t4
next two the plant\t5\t-6
next two the post\t-8\t-5
next two the register\t8\t5
next two the rest\t-8\t-18
next two the right\t-9\t0
next two the room\t6\t3
next two the sales\t4\t6
next two the same\t-18\t-7
next two the school\t6\t6
next two the second\t-7\t-17
next two the service\t16\t12
next two the shop\t-14\t-18
next two the site\t13\t7
next two the successful\t-5\t-10
next two the summer\t-3\t8
next two the table\t-3\t-6
next two the tablet\t-8\t-26
next two the technician\t-10\t-1
next two the telephone\t-3\t-12
next two the thing\t-12\t-10
next two the till\t8\t7
next two the time\t3\t10
next two the tools\t-6\t-1
next two the top\t-8\t-4
next two the uk\t4\t9
next two the use\t-3\t-6
next two the usual\t-11\t-22
next two the way\t12\t7
next two the website\t4\t8
next two the week\t-5\t-9
next two the weekly\t8\t-3
next two the whole\t-3\t7
next two the willingness\t-7\t-12
next two the winter\t-29\t-46
next two the work\t-13\t-3
next two the yard\t6\t3
next two their own\t-2\t-7
next two them ,\t-14\t-26
next two them .\t-18\t-13
next two them for\t13\t6
next two them on\t8\t4
next two them through\t-9\t-3
next two them up\t11\t6
next two there ,\t13\t8
next two there are\t-9\t-6
next two there is\t-17\t-17
next two there on\t7\t3
next two there's a\t-8\t-17
next two they are\t-6\t-6
next two they don't\t-4\t-7
next two they have\t0\t7
next two they will\t-8\t-14
next two thing ,\t-14\t-20
next two third of\t-12\t-6
next two thirty minutes\t11\t5
next two this role\t-8\t-14
next two this year\t-1\t6
next two those who\t20\t12
next two though not\t4\t12
next two though we\t-5\t-10
next two three in\t-7\t-9
next two three of\t-8\t-15
next two three or\t-10\t-18
next two three times\t2\t11
next two three years\t-3\t-9
next two through an\t-21\t-11
next two through sunday\t11\t6
next two through the\t6\t7
next two tidy and\t-8\t-15
next two tie off\t6\t3
next two till #\t6\t3
next two time ,\t-12\t-3
next two time .\t17\t11
next two time and\t12\t6
next two time in\t12\t11
next two time off\t-7\t-12
next two time to\t-16\t-18
next two times a\t-11\t-2
next two to #\t38\t28
next two to a\t24\t15
next two to be\t-3\t12
next two to bring\t-13\t-6
next two to carry\t-9\t-4
next two to come\t-5\t-9
next two to cover\t9\t-1
next two to date\t18\t14
next two to do\t-6\t-2
next two to drive\t-7\t-4
next two to explain\t-18\t-9
next two to find\t-8\t-2
next two to follow\t-6\t-3
next two to four\t19\t10
next two to friday\t18\t10
next two to half\t11\t6
next two to hand\t-15\t-7
next two to handle\t-8\t-4
next two to have\t-18\t-8
next two to hear\t-9\t-4
next two to hold\t-11\t-5
next two to include\t-6\t-12
next two to keep\t-10\t-4
next two to know\t-14\t-6
next two to learn\t17\t8
next two to lift\t17\t8
next two to live\t-11\t-5
next two to make\t-8\t-3
next two to me\t-5\t-6
next two to move\t-10\t-4
next two to obtain\t-10\t-5
next two to one\t13\t6
next two to people\t13\t6
next two to plan\t-14\t-6
next two to reach\t20\t10
next two to read\t-17\t-8
next two to saturday\t20\t10
next two to say\t17\t9
next two to see\t-15\t-9
next two to september\t-14\t-7
next two to start\t-10\t-5
next two to stay\t6\t3
next two to talk\t11\t6
next two to teach\t10\t5
next two to the\t50\t19
next two to three-thirty\t22\t11
next two to thursday\t10\t6
next two to us\t-10\t-14
next two to use\t-7\t-2
next two to work\t39\t23
next two to write\t-18\t-9
next two to you\t-16\t-24
next two too .\t-7\t-9
next two tools ,\t10\t6
next two tuesday and\t-4\t-16
next two tuesday to\t-1\t11
next two twice .\t13\t7
next two twice a\t-6\t-8
next two two days\t5\t9
next two two flights\t23\t3
next two two of\t3\t17
next two two or\t-4\t-12
next two two references\t-6\t-8
next two two satisfactory\t-5\t-9
next two two saturdays\t-11\t-5
next two two weeks\t-8\t0
next two two years\t1\t8
next two under the\t21\t14
next two understanding of\t-27\t-14
next two until #\t22\t8
next two until the\t17\t10
next two up ,\t-25\t-13
next two up .\t18\t9
next two up a\t-12\t1
next two up and\t11\t8
next two up here\t-11\t-6
next two up on\t23\t12
next two up the\t31\t15
next two up to\t-3\t16
next two up when\t8\t4
next two up with\t-10\t-5
next two us a\t-10\t-15
next two us if\t-7\t-3
next two us the\t6\t3
next two us to\t12\t7
next two use of\t17\t8
next two vog )\t4\t8
next two volunteers ,\t14\t7
next two vulnerable sector\t19\t14
next two wages for\t-8\t-16
next two waiting for\t-8\t-4
next two walk the\t-7\t-12
next two want someone\t-10\t-5
next two want you\t-9\t-4
next two wants to\t-7\t0
next two way around\t-7\t-3
next two we know\t-4\t-8
next two we pay\t-7\t-12
next two we use\t8\t17
next two we'd like\t-5\t-6
next two we're not\t-7\t-14
next two weddings and\t-4\t-7
next two wednesdays ,\t-6\t-3
next two week and\t7\t4
next two week is\t-7\t-4
next two week of\t33\t17
next two weekend in\t15\t9
next two weekends are\t14\t7
next two weeks you\t7\t3
next two welcome ,\t-6\t-11
next two well ,\t-8\t-15
next two well .\t-4\t-8
next two well as\t-5\t-11
next two what a\t7\t4
next two what comes\t9\t6
next two what is\t-1\t-11
next two what it\t4\t8
next two what they\t11\t-3
next two what we\t-4\t-8
next two what you\t25\t14
next two when it\t9\t5
next two when it's\t-12\t-5
next two when the\t-6\t-18
next two when to\t22\t13
next two when you\t-9\t-4
next two where the\t21\t9
next two which in\t3\t7
next two which is\t8\t18
next two which means\t-6\t-12
next two which we\t-8\t-10
next two who can\t-19\t-13
next two who has\t23\t12
next two will also\t-10\t-3
next two will be\t-36\t3
next two will do\t-6\t-2
next two will find\t-4\t-7
next two will go\t14\t8
next two will have\t-14\t-20
next two will need\t6\t3
next two will train\t15\t7
next two will want\t-6\t-3
next two will write\t34\t17
next two willing to\t2\t-7
next two willingness to\t-13\t-10
next two with a\t1\t16
next two with an\t6\t-2
next two with at\t-8\t-12
next two with children\t13\t9
next two with dogs\t10\t2
next two with every\t-6\t-12
next two with figures\t13\t4
next two with it\t-10\t-5
next two with no\t7\t16
next two with one\t-11\t-13
next two with our\t-10\t-12
next two with some\t-5\t-8
next two with somebody\t-15\t-10
next two with the\t35\t6
next two with time\t-12\t-9
next two with what\t8\t4
next two with your\t-7\t-2
next two within #\t14\t17
next two within the\t0\t6
next two within walking\t11\t6
next two without being\t7\t2
next two without it\t-7\t-4
next two without saying\t-13\t-20
next two work .\t17\t9
next two work and\t6\t3
next two work from\t-7\t-3
next two work with\t17\t10
next two worked at\t-6\t-3
next two working in\t-5\t-10
next two working knowledge\t-13\t-6
next two working rights\t8\t4
next two working with\t31\t23
next two works the\t-3\t-6
next two would also\t10\t7
next two would be\t53\t27
next two would give\t11\t-5
next two would not\t-6\t-10
next two would want\t-7\t-4
next two write a\t7\t1
next two write it\t7\t14
next two write the\t10\t3
next two write up\t-9\t-13
next two written english\t3\t7
next two year #\t-22\t-8
next two year ,\t-9\t-3
next two year in\t7\t4
next two year of\t9\t5
next two year or\t21\t10
next two years '\t10\t6
next two years ,\t-17\t-8
next two years in\t27\t15
next two years of\t7\t5
next two years on\t17\t8
next two you ,\t-9\t-13
next two you .\t-10\t-14
next two you a\t-6\t-8
next two you go\t3\t10
next two you had\t6\t13
next two you have\t4\t14
next two you in\t-9\t-4
next two you know\t-9\t-14
next two you out\t-9\t-15
next two you say\t-4\t-7
next two you should\t-6\t-4
next two you start\t10\t25
next two you to\t-15\t-12
next two you will\t-5\t-6
next two you with\t7\t7
next two you would\t9\t8
next two you'd be\t-6\t-3
next two you'd have\t-4\t-7
next two you'll carry\t-4\t-8
next two you're on\t-17\t-20
next two you've done\t9\t5
next two you've ever\t-7\t-4
next two you've got\t12\t6
next two you've used\t-7\t-4
next two your desk\t11\t6
next two your feet\t28\t14
next two your first\t-6\t-8
next two your hands\t-11\t-21
next two your own\t21\t18
next two your right\t-6\t-2
next two your turn\t-31\t-16
next two your way\t11\t6
next two your work\t8\t5
next two yourself .\t-8\t-3
next two – #\t-13\t-6
next typing\t18\t9
next under\t35\t24
next understand\t-11\t-15
next understanding\t-27\t-14
next unit\t0\t6
next units\t9\t5
next unless\t-6\t-10
next until\t29\t16
next up\t50\t41
next upset\t2\t6
next us\t-27\t-28
next use\t22\t19
next used\t-18\t-14
next using\t-9\t-7
next usually\t6\t13
next valley\t17\t9
next van\t16\t10
next vat\t18\t9
next vehicle\t18\t9
next vehicles\t4\t8
next venue\t5\t9
next vetting\t27\t13
next video\t7\t4
next viewed\t-4\t-8
next viewings\t14\t8
next visas\t-7\t-4
next visit\t-5\t-7
next visits\t24\t13
next vog\t4\t8
next voice\t-1\t8
next volunteer\t1\t6
next volunteers\t-7\t-1
next vulnerable\t24\t23
next wages\t-8\t-16
next wait\t-9\t-2
next waiting\t-15\t-6
next walk\t2\t-8
next walking\t-6\t-9
next wall\t11\t1
next walls\t7\t4
next want\t-21\t-9
next wants\t-25\t-23
next warm\t10\t5
next was\t-21\t-9
next watch\t11\t6
next water\t17\t10
next way\t-25\t-11
next we\t-65\t-50
next we'd\t-8\t-8
next we'll\t-15\t-11
next we're\t-4\t-9
next we've\t-6\t-3
next weather\t20\t12
next web\t-8\t4
next weddings\t-4\t-7
next wednesday\t15\t16
next wednesdays\t-8\t-4
next week\t17\t24
next weekend\t10\t6
next weekends\t18\t12
next welcome\t-10\t-18
next weld\t0\t10
next well\t-28\t-50
next welsh\t9\t4
next wet\t6\t20
next what\t37\t1
next what's\t7\t4
next whatever\t-16\t-29
next wheel\t6\t0
next when\t42\t32
next where\t9\t2
next wherever\t4\t12
next whether\t-11\t-19
next which\t-26\t-28
next who\t-53\t-37
next who's\t-14\t-7
next whoever\t9\t7
next whole\t-9\t-16
next whose\t-8\t-4
next why\t34\t35
next will\t-52\t-43
next willing\t2\t-7
next willingness\t-13\t-10
next winter\t-11\t-9
next with\t9\t-3
next within\t25\t32
next without\t-21\t-10
next word\t-6\t-2
next words\t33\t17
next work\t17\t16
next worked\t-15\t-10
next worker\t12\t6
next working\t-8\t-10
next world\t2\t7
next worn\t6\t4
next would\t7\t-12
next write\t-2\t-19
next writes\t-7\t-5
next writing\t11\t9
next written\t33\t34
next yard\t-7\t-3
next year\t-21\t-14
next years\t52\t34
next yes\t-9\t-4
next you\t-86\t-56
next you'd\t-36\t-15
next you'll\t-27\t-23
next you're\t-26\t-13
next young\t3\t10
next your\t2\t-38
next yours\t-17\t-19
next yourself\t-11\t-3
next –\t3\t6
second #\t-20\t19
second $\t5\t10
second '\t5\t13
second (\t2\t58
second *\t4\t10
second +\t1\t6
second ,\t41\t84
second -\t1\t23
second .\t-19\t-23
second :\t18\t28
second ;\t-13\t-24
second <\t-4\t-8
second a\t-59\t47
second a.m\t-6\t-12
second ability\t59\t29
second able\t81\t41
second about\t-18\t1
second above\t10\t6
second absence\t-9\t-15
second access\t-15\t-16
second accident\t-8\t-5
second accurate\t-5\t-6
second acquaintance\t7\t3
second across\t6\t13
second act\t11\t1
second actually\t-7\t-14
second adjust\t-7\t-15
second advising\t4\t8
second afrikaans\t-16\t-8
second after\t-11\t-3
second after-hours\t5\t11
second afternoon\t7\t6
second afternoons\t24\t12
second agreements\t8\t4
second ahead\t-8\t-4
second aid\t-11\t-16
second air\t3\t8
second alarm\t-7\t-12
second alcohol\t-23\t-45
second all\t-4\t-19
second allergy\t16\t8
second alone\t-12\t-6
second along\t-9\t-4
second alongside\t-9\t-6
second already\t34\t17
second also\t69\t39
second alternate\t13\t25
second although\t-11\t-5
second always\t-6\t-3
second am\t9\t4
second an\t-9\t6
second anaesthetic\t-8\t-14
second anaesthetics\t11\t6
second and\t103\t17
second animal\t-12\t-23
second annual\t6\t13
second another\t-7\t-13
second answers\t5\t10
second any\t0\t6
second anybody\t25\t13
second api\t5\t10
second app\t8\t7
second applicant\t16\t8
second applicants\t25\t13
second application\t-18\t-26
second appointed\t8\t4
second appointee\t30\t15
second appointment\t19\t9
second apprentice\t-9\t-17
second april\t-13\t-6
second are\t-18\t-33
second around\t12\t9
second as\t-19\t6
second ask\t44\t28
second asked\t18\t9
second assess\t3\t6
second assessment\t-12\t-5
second at\t0\t18
second b\t-4\t-6
second baby\t4\t14
second back\t-14\t-7
second background\t13\t3
second basic\t-4\t-6
second batteries\t-10\t-5
second be\t22\t13
second because\t-55\t-24
second bed\t7\t4
second been\t-15\t0
second before\t-38\t-19
second better\t-8\t-2
second between\t11\t44
second bit\t19\t10
second block\t-4\t-7
second blood\t8\t1
second board\t-2\t-8
second boiler\t-9\t-18
second book\t-15\t-6
second booking\t1\t7
second boots\t-11\t-3
second bosch\t-6\t-13
second both\t-5\t-6
second boxes\t8\t4
second brake\t-11\t-11
second breakfast\t-4\t-9
second breaks\t17\t9
second bring\t21\t14
second broken\t-13\t-26
second build\t5\t12
second building\t19\t10
second bus\t-13\t1
second business\t-8\t-11
second but\t-7\t-2
second buy\t-4\t-7
second cab\t-7\t-11
second calibrate\t6\t12
second call\t-2\t-8
second calls\t16\t10
second calm\t-6\t2
second can\t24\t35
second can't\t-15\t-5
second candidate\t8\t4
second cannot\t-11\t-2
second capacity\t23\t14
second card\t-11\t-5
second care\t-31\t-37
second carry\t20\t18
second cases\t6\t4
second cash\t16\t15
second cats\t16\t8
second central\t-6\t-8
second certain\t11\t5
second certificate\t-13\t-1
second charge\t-4\t-8
second check\t6\t4
second checked\t6\t3
second checking\t8\t4
second checks\t7\t4
second chef\t-11\t-6
second chemistry\t27\t14
second children\t-7\t-4
second children's\t-7\t-13
second christmas\t-4\t6
second church\t7\t15
second class\t-21\t-37
second clean\t-14\t-36
second cleaning\t-3\t-10
second clear\t6\t12
second clearance\t10\t5
second client\t-12\t-9
second client's\t2\t8
second climbing\t-6\t-11
second clinic\t-13\t-6
second clinical\t3\t6
second clinics\t-7\t-3
second close\t-12\t-13
second coach\t6\t12
second code\t10\t9
second colleague\t-8\t-2
second collection\t-9\t-15
second college\t6\t11
second come\t-11\t2
second comes\t-3\t8
second comfortable\t14\t11
second coming\t0\t6
second command\t14\t7
second commercial\t0\t6
second commitment\t25\t13
second committee\t-8\t-4
second common\t9\t5
second communication\t-3\t-7
second company\t16\t8
second competence\t7\t4
second competent\t11\t6
second completed\t-9\t-12
second computers\t8\t4
second conditional\t26\t13
second confined\t-11\t-21
second consultant\t10\t5
second contact\t8\t4
second content\t7\t15
second contingent\t10\t5
second contract\t-5\t-6
second contractors\t9\t5
second control\t13\t9
second coordinator\t16\t19
second copper\t4\t-7
second could\t14\t11
second council's\t4\t8
second count\t7\t0
second counterbalance\t-10\t-18
second counts\t12\t6
second course\t6\t4
second court\t-1\t-8
second cover\t7\t6
second covering\t-7\t-14
second crane\t-7\t-11
second credit\t-8\t-8
second criminal\t-6\t-11
second current\t4\t11
second customer-facing\t-5\t-9
second customers\t-8\t1
second cut\t32\t29
second cycle\t11\t6
second daily\t-4\t-10
second data\t1\t11
second database\t14\t7
second dates\t6\t3
second day\t28\t18
second days\t34\t37
second dbs\t-9\t-14
second dealing\t3\t7
second deep\t-7\t-14
second degree\t6\t5
second demonstrated\t10\t5
second dental\t-9\t-17
second depends\t31\t15
second designer\t-8\t-3
second designing\t7\t14
second desk\t28\t11
second detail\t6\t4
second device\t-19\t-10
second did\t10\t5
second diesel\t-4\t-6
second different\t-3\t-6
second difficult\t3\t6
second director\t-6\t-3
second discretion\t9\t4
second do\t14\t16
second documents\t-8\t-4
second does\t12\t8
second don't\t-11\t5
second done\t-12\t1
second doors\t10\t5
second dough\t9\t4
second down\t-11\t-16
second draft\t-4\t-8
second draw\t3\t8
second drawing\t5\t10
second drive\t-6\t-1
second driver\t10\t18
second driver's\t-9\t-18
second drug\t-16\t-22
second dry\t-6\t-25
second dutch\t-9\t-4
second duties\t18\t10
second duty\t-9\t-6
second e\t-11\t-5
second e-bike\t-8\t-11
second each\t3\t-18
second early\t-7\t-19
second ease\t7\t5
second electrical\t-12\t-24
second electrician\t-8\t-6
second emergency\t-6\t-3
second employment\t9\t-3
second end\t-8\t-2
second engine\t10\t11
second english\t-27\t-22
second enhanced\t-8\t-16
second enough\t-6\t1
second enter\t3\t6
second epic\t-6\t-11
second equipment\t-8\t-3
second essential\t-8\t-4
second even\t-8\t-11
second evening\t8\t9
second evenings\t-6\t-2
second event\t-5\t-9
second ever\t13\t8
second every\t-25\t-26
second everybody\t9\t7
second everything\t11\t-3
second evidence\t29\t15
second except\t29\t18
second expect\t53\t37
second expected\t32\t16
second experience\t71\t38
second exposure\t6\t3
second extraction\t2\t-7
second familiarity\t31\t16
second faults\t-8\t-4
second february\t-7\t-3
second feed\t-7\t-14
second feedback\t12\t7
second feel\t4\t9
second feet\t-12\t-19
second fever\t6\t11
second few\t4\t7
second field\t10\t11
second figures\t6\t4
second file\t-11\t-2
second filled\t-5\t-9
second fine\t9\t5
second finish\t10\t6
second first\t22\t22
second fitness\t-11\t-14
second five\t-4\t9
second flat\t-8\t-2
second flu\t-6\t-11
second fluency\t20\t10
second fluent\t-3\t-7
second follow\t2\t6
second follows\t12\t3
second foot\t14\t9
second for\t-2\t13
second foreman\t-6\t-1
second form\t-4\t-8
second fortnight\t-13\t-7
second forty\t3\t7
second four\t11\t13
second fourth\t-8\t-14
second frame\t-9\t-14
second fraud\t6\t10
second free\t-6\t-5
second french\t-22\t-10
second friday\t-21\t-9
second from\t-21\t-4
second front\t10\t10
second full\t-12\t-13
second funeral\t-13\t-7
second garda\t-15\t-30
second gauges\t24\t12
second gcse\t4\t8
second general\t6\t12
second get\t-14\t0
second gets\t1\t11
second git\t6\t3
second give\t-8\t13
second given\t-20\t-10
second glasses\t7\t4
second go\t16\t17
second goes\t-15\t-7
second good\t8\t13
second goods\t-6\t-3
second got\t-7\t-3
second grade\t-5\t-6
second granted\t7\t4
second grasp\t46\t23
second great\t0\t6
second ground\t6\t3
second group\t30\t15
second guide\t-10\t-5
second guides\t31\t16
second haccp\t8\t3
second had\t-21\t-8
second half\t-1\t15
second hall\t21\t15
second hand\t-8\t-14
second handling\t8\t20
second handy\t1\t8
second happy\t-6\t0
second hard\t-5\t10
second has\t17\t25
second have\t34\t9
second having\t21\t15
second he\t-12\t-4
second headset\t7\t3
second health\t-7\t-11
second hear\t16\t12
second heat\t8\t12
second height\t-15\t-22
second help\t-13\t1
second helps\t6\t4
second her\t-1\t-16
second here\t-14\t-6
second high\t-11\t-18
second higher\t-4\t-6
second hire\t2\t-9
second hold\t18\t16
second holidays\t-12\t-4
second homes\t-12\t-6
second honest\t-18\t-12
second hospital\t-18\t-21
second hot\t6\t-4
second hotel\t8\t22
second hotels\t-8\t-4
second hour\t-21\t-9
second hours\t36\t18
second house\t-9\t6
second how\t5\t7
second hydraulic\t2\t-6
second hygiene\t3\t12
second i\t-34\t-19
second i'd\t-21\t-11
second i'll\t-10\t-5
second i'm\t11\t6
second ideally\t-19\t-10
second important\t15\t7
second in\t-57\t-25
second include\t-5\t-9
second including\t29\t25
second indispensable\t13\t7
second industrial\t3\t7
second information\t3\t6
second inside\t6\t12
second insist\t24\t12
second inspect\t3\t6
second inspection\t-4\t-6
second inspections\t-3\t-6
second inspector\t-6\t-3
second installation\t4\t10
second instruments\t-8\t-16
second interested\t-8\t-12
second into\t-6\t-3
second invoices\t13\t7
second involves\t3\t10
second ireland\t-9\t-5
second is\t31\t18
second isizulu\t-10\t-4
second isn't\t-9\t-8
second issue\t8\t16
second it\t-12\t1
second it's\t1\t16
second its\t-9\t-12
second job\t21\t24
second july\t6\t3
second junior\t0\t12
second kilos\t-8\t-4
second knees\t7\t4
second know\t20\t9
second knowing\t7\t1
second knowledge\t88\t43
second knows\t-4\t-8
second lab\t-7\t-12
second label\t-4\t-8
second ladder\t7\t4
second laminated\t-8\t-15
second language\t-17\t-8
second laptop\t-9\t-5
second large\t4\t8
second last\t-10\t-2
second late\t-12\t-19
second later\t-6\t-10
second lay\t10\t21
second lead\t8\t6
second leading\t8\t16
second learn\t-16\t-31
second least\t24\t8
second leave\t-11\t0
second leaves\t-6\t-3
second led\t4\t7
second ledger\t-7\t-13
second legal\t-11\t-5
second legally\t-3\t-6
second let\t-19\t-6
second lets\t-9\t-4
second level\t-6\t-6
second liability\t9\t4
second librarian\t3\t6
second library\t3\t11
second licence\t-3\t8
second license\t13\t6
second life\t-11\t-18
second lift\t0\t11
second lifting\t-15\t-12
second like\t41\t16
second limited\t7\t2
second line\t-32\t-36
second list\t-7\t-6
second little\t-12\t-22
second live\t10\t9
second lived\t-12\t-1
second lives\t-5\t-7
second local\t-12\t-24
second long\t-13\t-20
second longer\t11\t6
second look\t13\t13
second looking\t11\t7
second lookups\t-9\t-8
second lorry\t-10\t-5
second lot\t-12\t-5
second low\t5\t10
second machine\t-24\t-16
second main\t-9\t-16
second make\t21\t16
second makes\t3\t7
second malayalam\t-10\t-5
second management\t9\t19
second manager\t9\t4
second manner\t-11\t-4
second manual\t18\t2
second many\t-6\t3
second march\t-10\t-17
second materials\t4\t8
second matters\t-8\t-4
second may\t-21\t-7
second means\t29\t16
second measures\t8\t15
second medical\t-11\t-15
second medication\t7\t-2
second meet\t-6\t-11
second meeting\t2\t6
second meetings\t-6\t-3
second membership\t-6\t-3
second men\t8\t4
second middle\t9\t4
second miles\t6\t11
second mind\t19\t10
second minimum\t-9\t-3
second minute\t-17\t-8
second mixed\t-10\t-5
second mondays\t16\t8
second monitor\t-6\t-12
second monitoring\t-6\t-6
second month\t1\t6
second monthly\t10\t20
second more\t-28\t-8
second morning\t37\t7
second mornings\t6\t8
second most\t-12\t-6
second mostly\t-15\t-10
second motor\t-7\t-14
second move\t1\t6
second much\t6\t3
second museum\t7\t14
second must\t85\t49
second near\t3\t8
second need\t94\t46
second needed\t14\t8
second neither\t24\t12
second nervous\t5\t10
second never\t-8\t0
second new\t-12\t-3
second news\t20\t15
second next\t6\t-1
second night\t8\t1
second nights\t8\t19
second nine\t0\t-6
second no\t1\t20
second nobody\t-22\t-10
second noise\t-13\t-6
second nor\t-15\t-7
second normal\t6\t12
second not\t-23\t4
second november\t-9\t-4
second now\t-23\t-11
second number\t-12\t-12
second nurse\t-2\t-6
second nurses\t6\t3
second nursing\t-12\t-1
second o'clock\t8\t17
second occasional\t9\t18
second october\t-5\t7
second odd\t-3\t-6
second of\t-11\t0
second off\t16\t17
second offer\t-6\t-3
second offers\t-12\t-6
second office\t20\t4
second old\t-9\t-13
second on\t-15\t-8
second on-call\t11\t11
second once\t-31\t-25
second one\t22\t44
second ones\t7\t5
second online\t-3\t-6
second only\t-23\t-9
second open\t20\t14
second operator\t-4\t6
second or\t-1\t-19
second order\t-7\t8
second ordering\t-4\t-7
second orders\t-6\t-5
second organisation\t-15\t-7
second organised\t6\t5
second osha\t-9\t-18
second others\t13\t7
second our\t-44\t-13
second ours\t-9\t-4
second out\t-4\t25
second outdoors\t-12\t-5
second outside\t-7\t-9
second overseas\t14\t10
second own\t-4\t-25
second p.m\t9\t20
second paid\t-10\t-12
second pallet\t17\t9
second paper\t-8\t-3
second part\t-24\t-11
second parts\t0\t-8
second party\t4\t10
second pass\t12\t7
second past\t-10\t-13
second pastry\t15\t11
second patients\t-8\t-3
second payment\t-5\t-7
second people\t36\t18
second permanent\t-6\t-13
second person\t73\t38
second personal\t3\t6
second ph\t4\t7
second pharmacy\t-14\t-6
second phd\t4\t9
second phones\t8\t4
second piano\t-4\t-6
second pipeline\t10\t6
second place\t-16\t-10
second plain\t-9\t-18
second plan\t17\t-6
second planning\t-7\t-8
second plans\t11\t6
second plant\t14\t20
second platform\t13\t9
second pleased\t-12\t-5
second plus\t-14\t-5
second point\t-14\t-7
second points\t20\t10
second police\t-8\t-8
second pool\t-6\t-2
second port\t12\t6
second portfolio\t17\t12
second post\t29\t9
second power\t3\t7
second practice\t13\t23
second precast\t-10\t-20
second prefer\t-9\t-3
second preferred\t17\t9
second prepared\t25\t13
second preparing\t4\t9
second prescriptions\t5\t7
second press\t-10\t-5
second price\t2\t6
second process\t-9\t-17
second processing\t11\t6
second production\t-11\t-17
second proficiency\t26\t13
second program\t-8\t-11
second programmes\t9\t5
second proof\t9\t6
second proper\t-6\t-12
second property\t-11\t-5
second provide\t-4\t-7
second provided\t7\t3
second public\t-9\t-12
second pull\t-5\t-8
second put\t-15\t-17
second pvg\t-7\t-14
second python\t-11\t-6
second qqi\t8\t17
second qualification\t-14\t-5
second quality\t-5\t-16
second quarter\t21\t11
second quay\t10\t20
second query\t-5\t-11
second quiet\t-4\t-7
second r\t-10\t-5
second radio\t-14\t-23
second random\t6\t13
second range\t-7\t-4
second ranger\t18\t9
second read\t-8\t-13
second reads\t3\t6
second real\t-8\t-16
second really\t3\t-6
second rebar\t6\t5
second reception\t-9\t-3
second record\t0\t-17
second recording\t10\t7
second records\t-8\t-5
second red\t-5\t-10
second reference\t1\t-8
second references\t-9\t-3
second regarded\t-8\t-4
second register\t-6\t-11
second registration\t-11\t-16
second related\t7\t14
second reliable\t-6\t-10
second repair\t-5\t-6
second repeat\t-8\t-16
second replace\t9\t18
second required\t6\t3
second requirements\t8\t4
second rescue\t-9\t-15
second residential\t-9\t-18
second responsible\t25\t3
second rest\t-4\t7
second restaurant\t-7\t-13
second returns\t9\t5
second right\t15\t8
second rights\t-13\t-6
second risk\t-3\t-6
second roof\t-7\t-3
second room\t17\t18
second rota\t-10\t-5
second rotating\t-5\t-10
second rotation\t7\t3
second round\t37\t18
second rounds\t8\t4
second rubber\t5\t9
second rule\t-5\t-9
second run\t-9\t0
second runs\t21\t21
second safeguarding\t-13\t-26
second safety\t-14\t-21
second sage\t-11\t-23
second sales\t-4\t7
second same\t-11\t-11
second samples\t12\t7
second saturday\t-16\t-5
second save\t-12\t-6
second saw\t9\t5
second say\t6\t18
second saying\t21\t11
second says\t7\t10
second scared\t14\t7
second schedule\t12\t14
second school\t-2\t21
second schools\t-6\t3
second scope\t12\t10
second screen\t5\t11
second screens\t13\t7
second scripts\t-4\t-7
second scrubbing\t-4\t-8
second seals\t-9\t-5
second search\t-8\t-10
second searches\t6\t3
second season\t6\t3
second second\t20\t7
second sector\t-3\t-6
second security\t-3\t-7
second see\t23\t21
second seen\t8\t4
second send\t-13\t-17
second senior\t14\t9
second sense\t9\t5
second september\t-17\t-8
second service\t-13\t-17
second services\t-7\t-1
second set\t4\t15
second setting\t0\t6
second seven\t10\t-1
second several\t3\t6
second shall\t4\t6
second sharp\t5\t10
second she\t25\t14
second sheet\t-14\t-17
second sheets\t7\t4
second shift\t19\t11
second shifts\t36\t18
second shop\t-3\t-13
second short\t2\t7
second should\t26\t16
second show\t9\t8
second similar\t-3\t-7
second simple\t-6\t-11
second since\t-41\t-25
second sites\t-8\t-4
second six\t-10\t-10
second size\t12\t6
second skills\t-14\t-6
second slate\t6\t3
second small\t-16\t-24
second so\t18\t-9
second solid\t-4\t-7
second some\t-16\t-8
second somebody\t7\t-4
second someone\t58\t25
second something\t-10\t-4
second sooner\t-6\t-3
second sorry\t-7\t-4
second sort\t21\t11
second sound\t-19\t-25
second south\t-3\t-6
second spanish\t-15\t-7
second speak\t-8\t-8
second spent\t4\t12
second spoken\t-10\t-21
second spreadsheet\t-6\t-11
second spring\t27\t15
second sql\t-15\t-4
second staff\t1\t-10
second stage\t9\t18
second standard\t9\t8
second standing\t-8\t-15
second stands\t-9\t-18
second start\t11\t10
second starts\t7\t5
second state\t-8\t-7
second statements\t-6\t-3
second station\t-12\t-25
second stay\t4\t12
second steady\t11\t6
second still\t-7\t0
second stock\t5\t-7
second stop\t-19\t-13
second stops\t15\t8
second storm\t1\t9
second story\t-5\t-9
second straight\t-5\t-7
second subject\t41\t20
second successful\t-7\t-4
second summer\t-11\t-5
second sunday\t-28\t-21
second supporting\t18\t9
second suspension\t-11\t-22
second swap\t-6\t-3
second system\t-9\t0
second tact\t-6\t-3
second take\t34\t41
second taking\t-7\t-1
second talk\t-8\t-3
second tamil\t12\t5
second taught\t6\t3
second tb\t-6\t-12
second te\t-4\t-8
second teacher\t21\t11
second team\t10\t-8
second tear\t-13\t-26
second technician\t10\t11
second tell\t-8\t1
second temperature\t12\t7
second ten\t2\t8
second term\t7\t-10
second test\t-14\t-4
second testing\t15\t16
second tetanus\t-8\t-17
second than\t-9\t3
second that\t62\t53
second the\t-43\t13
second their\t-7\t8
second them\t-29\t-13
second themselves\t-14\t-7
second then\t24\t13
second there\t23\t15
second therefore\t14\t8
second these\t-6\t-3
second they\t-26\t-17
second thing\t-21\t-3
second things\t-6\t-4
second think\t2\t-6
second third\t-15\t-13
second this\t13\t6
second those\t5\t11
second three\t-15\t-24
second through\t7\t8
second thursday\t7\t10
second thursdays\t15\t8
second ticket\t3\t11
second tidy\t-12\t-15
second till\t-7\t-15
second time\t10\t9
second tms\t-7\t-3
second to\t73\t29
second together\t-11\t-6
second top\t3\t8
second toward\t-5\t-9
second town\t-8\t-4
second track\t-13\t-12
second trade\t-2\t6
second trailer\t15\t8
second train\t-6\t0
second trained\t10\t-3
second training\t5\t-10
second transport\t-9\t-3
second travel\t-10\t-2
second trial\t-10\t-17
second trips\t-11\t-5
second truck\t12\t5
second true\t6\t3
second tuesday\t7\t7
second tune\t4\t7
second turn\t2\t6
second turnaround\t-8\t-14
second twelve\t-9\t-17
second twice\t-10\t-3
second two\t-1\t39
second type\t14\t8
second uk\t-7\t-3
second under\t-15\t-11
second understanding\t78\t39
second uneven\t-4\t-8
second units\t6\t3
second until\t-8\t-11
second up\t-17\t18
second upset\t-6\t-3
second us\t-15\t-2
second use\t10\t16
second used\t-9\t-17
second users\t5\t7
second using\t-7\t-7
second usual\t-6\t-2
second usually\t-9\t-4
second vaccination\t-11\t-5
second vat\t-11\t-9
second veterinary\t-6\t-13
second video\t-4\t-7
second visit\t10\t12
second visits\t14\t9
second vog\t-11\t-22
second voice\t-4\t-16
second volunteer\t5\t16
second volunteers\t-19\t-9
second vulnerable\t3\t6
second waiting\t0\t8
second wall\t-3\t-6
second was\t-21\t-8
second water\t-7\t-14
second way\t-12\t-8
second we\t-33\t-6
second we'd\t-15\t-5
second we'll\t17\t8
second we're\t-16\t-12
second we've\t-8\t-4
second weather\t6\t4
second weddings\t-12\t-6
second wednesdays\t-7\t-3
second week\t23\t22
second weekend\t-2\t-11
second weekly\t3\t-8
second weeks\t-10\t-8
second welcome\t-8\t-4
second well\t26\t16
second were\t-14\t-15
second wet\t8\t13
second what\t-6\t22
second what's\t-5\t-8
second wheel\t-7\t-11
second when\t-24\t25
second where\t3\t10
second which\t-7\t-3
second who\t148\t84
second whole\t17\t12
second whom\t1\t13
second why\t3\t9
second will\t46\t50
second willing\t17\t9
second willingness\t19\t10
second winter\t27\t7
second with\t29\t2
second within\t1\t14
second without\t-21\t-6
second won't\t-14\t-7
second work\t2\t-33
second worked\t3\t6
second worker\t14\t0
second working\t-21\t-12
second works\t-10\t-15
second would\t2\t18
second write\t9\t24
second writing\t0\t-7
second written\t9\t20
second wrong\t6\t5
second yard\t-6\t-10
second yawl\t-3\t-10
second year\t11\t15
second years\t-6\t10
second yes\t19\t8
second yield\t-9\t-4
second you\t134\t86
second you'd\t78\t62
second you'll\t94\t65
second you're\t13\t9
second you've\t48\t33
second young\t-7\t-6
second your\t-9\t24
second yours\t-9\t-4
second youth\t-8\t-16
second yrs\t5\t11
second zealand\t-4\t-9
second °\t-5\t-11
second 🥕\t11\t5
tag begins\t-29\t185
tag capital begins false\t-49\t126
tag capital begins true\t31\t110
tag capital inside false\t-75\t113
tag capital inside true\t66\t187
tag capital outside false\t-20\t-212
tag capital outside true\t59\t-62
tag capital start false\t25\t6
tag capital start true\t-14\t-69
tag inside\t-47\t159
tag last begins #\t11\t25
tag last begins a\t6\t25
tag last begins accurate\t-3\t-6
tag last begins act\t3\t6
tag last begins an\t2\t9
tag last begins ask\t3\t6
tag last begins at\t5\t11
tag last begins be\t2\t6
tag last begins build\t4\t9
tag last begins building\t5\t10
tag last begins carry\t2\t6
tag last begins children's\t4\t8
tag last begins clean\t4\t8
tag last begins clear\t8\t16
tag last begins communication\t-5\t-10
tag last begins cpc\t-5\t-10
tag last begins cut\t-3\t-6
tag last begins cutting\t4\t8
tag last begins degree\t-6\t-11
tag last begins diagnose\t5\t10
tag last begins discretion\t-6\t-12
tag last begins drive\t-9\t-17
tag last begins drivers\t4\t8
tag last begins drug\t4\t9
tag last begins dutch\t-10\t-19
tag last begins english\t-19\t-36
tag last begins excel\t-5\t-10
tag last begins experience\t5\t11
tag last begins find\t3\t6
tag last begins four\t3\t7
tag last begins french\t-14\t-28
tag last begins full\t7\t16
tag last begins get\t3\t6
tag last begins go\t4\t7
tag last begins haccp\t-4\t-7
tag last begins handling\t6\t13
tag last begins health\t3\t6
tag last begins help\t3\t7
tag last begins honest\t-4\t-8
tag last begins hot\t4\t8
tag last begins in\t5\t11
tag last begins it\t7\t15
tag last begins keep\t5\t12
tag last begins kind\t-7\t-14
tag last begins kindness\t-11\t-23
tag last begins know\t3\t7
tag last begins leave\t6\t12
tag last begins lifting\t-7\t-13
tag last begins maintain\t4\t8
tag last begins no\t4\t9
tag last begins not\t5\t10
tag last begins on\t2\t6
tag last begins one\t5\t14
tag last begins outdoors\t3\t7
tag last begins overtime\t5\t11
tag last begins own\t3\t6
tag last begins patience\t-11\t-22
tag last begins plan\t8\t17
tag last begins polish\t5\t9
tag last begins preparation\t4\t7
tag last begins prepare\t3\t6
tag last begins preparing\t5\t10
tag last begins proof\t3\t6
tag last begins push\t3\t6
tag last begins quick\t6\t13
tag last begins quiet\t-8\t-16
tag last begins read\t6\t12
tag last begins reliable\t-9\t-17
tag last begins report\t2\t6
tag last begins review\t3\t7
tag last begins run\t3\t7
tag last begins running\t4\t8
tag last begins runs\t7\t15
tag last begins safety\t-4\t-7
tag last begins saturday\t-7\t-13
tag last begins say\t6\t12
tag last begins service\t5\t10
tag last begins set\t3\t7
tag last begins sit\t5\t9
tag last begins some\t2\t6
tag last begins someone\t3\t6
tag last begins spanish\t-12\t-24
tag last begins spoken\t3\t7
tag last begins sql\t-12\t-23
tag last begins start\t4\t9
tag last begins steady\t-12\t-24
tag last begins strip\t3\t6
tag last begins supervising\t5\t10
tag last begins tact\t-16\t-33
tag last begins take\t6\t14
tag last begins the\t8\t18
tag last begins tidy\t-6\t-12
tag last begins train\t4\t8
tag last begins travel\t6\t12
tag last begins tuesdays\t-6\t-12
tag last begins two\t5\t12
tag last begins we\t8\t15
tag last begins wednesday\t4\t7
tag last begins work\t5\t13
tag last begins worked\t5\t11
tag last begins working\t6\t13
tag last begins write\t5\t12
tag last begins writing\t4\t8
tag last begins you\t9\t19
tag last ending begins act as\t3\t6
tag last ending begins at ast\t3\t6
tag last ending begins drug and\t4\t8
tag last ending begins patience ,\t-6\t-12
tag last ending begins spanish ,\t4\t8
tag last ending begins spoken and\t3\t6
tag last ending begins you ill\t4\t9
tag last ending inside # ,\t3\t6
tag last ending inside # .\t-3\t-6
tag last ending inside # in\t-3\t-6
tag last ending inside # is\t-13\t-26
tag last ending inside # on\t3\t6
tag last ending inside ) ,\t10\t20
tag last ending inside ) is\t-4\t-9
tag last ending inside , and\t8\t17
tag last ending inside , or\t4\t8
tag last ending inside a.m .\t17\t35
tag last ending inside accounts ,\t-3\t-6
tag last ending inside agreements ,\t-3\t-6
tag last ending inside animals ,\t4\t9
tag last ending inside anything hat\t3\t6
tag last ending inside april ,\t-6\t-12
tag last ending inside at the\t3\t7
tag last ending inside before and\t-8\t-15
tag last ending inside before you\t8\t17
tag last ending inside budget and\t-8\t-15
tag last ending inside calls and\t-7\t-14
tag last ending inside card ,\t-5\t-10
tag last ending inside care ,\t5\t10
tag last ending inside certificate ,\t3\t6
tag last ending inside certificate for\t5\t11
tag last ending inside certificate in\t4\t8
tag last ending inside certificate uld\t4\t8
tag last ending inside check and\t-13\t-26
tag last ending inside check is\t-5\t-9
tag last ending inside check ith\t5\t10
tag last ending inside check on\t-5\t-9
tag last ending inside checks and\t-6\t-12
tag last ending inside checks on\t3\t6
tag last ending inside chemistry ,\t6\t12
tag last ending inside cleaning ,\t-6\t-13
tag last ending inside clear and\t5\t11
tag last ending inside clearance and\t-8\t-16
tag last ending inside clients and\t6\t12
tag last ending inside clinic ,\t5\t10
tag last ending inside conduct (\t4\t8
tag last ending inside control ,\t-4\t-8
tag last ending inside day and\t-9\t-18
tag last ending inside days ,\t6\t12
tag last ending inside degree in\t5\t9
tag last ending inside drug and\t4\t9
tag last ending inside english ,\t13\t26
tag last ending inside english is\t4\t8
tag last ending inside enough for\t5\t9
tag last ending inside enough to\t3\t7
tag last ending inside evening ,\t3\t6
tag last ending inside experience in\t11\t21
tag last ending inside experience is\t-4\t-7
tag last ending inside figures and\t-10\t-19
tag last ending inside five ,\t-7\t-15
tag last ending inside four ,\t-13\t-27
tag last ending inside friday ,\t12\t25
tag last ending inside hours ,\t5\t10
tag last ending inside hours and\t-8\t-15
tag last ending inside hours ver\t3\t6
tag last ending inside in ,\t-20\t-39
tag last ending inside in a\t4\t9
tag last ending inside in for\t3\t7
tag last ending inside in the\t6\t13
tag last ending inside irish uld\t-3\t-6
tag last ending inside it .\t-3\t-6
tag last ending inside it is\t10\t21
tag last ending inside january and\t-4\t-8
tag last ending inside july ,\t-6\t-12
tag last ending inside leave ,\t-5\t-10
tag last ending inside licence (\t11\t23
tag last ending inside licence ,\t8\t16
tag last ending inside licence and\t-9\t-18
tag last ending inside licence is\t9\t17
tag last ending inside licence ith\t-14\t-28
tag last ending inside license and\t-6\t-13
tag last ending inside may ,\t3\t7
tag last ending inside month and\t-9\t-17
tag last ending inside more ,\t-3\t-7
tag last ending inside more han\t3\t6
tag last ending inside more in\t4\t8
tag last ending inside night ,\t-5\t-9
tag last ending inside noise ,\t10\t19
tag last ending inside notes on\t-4\t-8
tag last ending inside office ,\t11\t22
tag last ending inside office on\t-7\t-15
tag last ending inside on and\t6\t12
tag last ending inside on the\t3\t6
tag last ending inside one is\t-4\t-7
tag last ending inside out and\t3\t7
tag last ending inside out by\t-12\t-23
tag last ending inside out on\t-6\t-12
tag last ending inside own and\t-4\t-7
tag last ending inside p.m .\t15\t30
tag last ending inside payments and\t11\t22
tag last ending inside people ,\t-6\t-11
tag last ending inside people who\t5\t9
tag last ending inside premises ,\t8\t16
tag last ending inside qualification ,\t3\t7
tag last ending inside references ,\t5\t10
tag last ending inside references and\t-6\t-11
tag last ending inside registration as\t6\t11
tag last ending inside report to\t-7\t-14
tag last ending inside returns and\t10\t21
tag last ending inside samples and\t-4\t-9
tag last ending inside saturday ,\t9\t19
tag last ending inside school and\t6\t12
tag last ending inside schools ,\t4\t9
tag last ending inside science ,\t6\t11
tag last ending inside services ,\t4\t7
tag last ending inside seven ,\t-4\t-8
tag last ending inside shifts een\t-8\t-15
tag last ending inside shop ,\t-7\t-13
tag last ending inside sites ,\t6\t11
tag last ending inside stock ,\t-6\t-11
tag last ending inside test on\t-11\t-22
tag last ending inside test ore\t13\t25
tag last ending inside them ,\t-7\t-13
tag last ending inside them in\t-6\t-12
tag last ending inside them on\t3\t6
tag last ending inside them ugh\t3\t6
tag last ending inside there ,\t4\t8
tag last ending inside there is\t12\t24
tag last ending inside they are\t4\t7
tag last ending inside those who\t5\t9
tag last ending inside three ,\t4\t8
tag last ending inside thursday ,\t3\t6
tag last ending inside time ,\t-4\t-8
tag last ending inside time in\t3\t7
tag last ending inside tools ,\t-8\t-16
tag last ending inside transport is\t4\t7
tag last ending inside up ,\t-4\t-8
tag last ending inside up and\t10\t21
tag last ending inside up hen\t5\t9
tag last ending inside up on\t4\t9
tag last ending inside up to\t3\t7
tag last ending inside us ,\t8\t15
tag last ending inside volunteers ,\t9\t17
tag last ending inside week and\t-10\t-20
tag last ending inside week in\t4\t9
tag last ending inside weekend in\t-4\t-7
tag last ending inside weeks ,\t-4\t-7
tag last ending inside which is\t8\t15
tag last ending inside who are\t3\t6
tag last ending inside who has\t3\t7
tag last ending inside without ing\t3\t7
tag last ending inside work ,\t-5\t-11
tag last ending inside work and\t-5\t-10
tag last ending inside work in\t3\t7
tag last ending inside work ith\t4\t8
tag last ending inside would be\t3\t6
tag last ending inside years '\t3\t7
tag last ending inside years ,\t-4\t-8
tag last ending inside years in\t8\t17
tag last ending inside years on\t4\t7
tag last ending inside years or\t4\t7
tag last ending inside you ill\t6\t13
tag last ending inside you uld\t7\t14
tag last ending inside your own\t3\t6
tag last ending outside * ing\t8\t4
tag last ending outside , #\t-20\t-11
tag last ending outside , 'll\t-10\t-5
tag last ending outside , 're\t-6\t-3
tag last ending outside , a\t22\t10
tag last ending outside , aid\t-13\t-7
tag last ending outside , ail\t-15\t-7
tag last ending outside , air\t21\t10
tag last ending outside , ake\t20\t10
tag last ending outside , all\t-10\t-5
tag last ending outside , ame\t-13\t-7
tag last ending outside , an\t16\t8
tag last ending outside , and\t-63\t-32
tag last ending outside , are\t11\t5
tag last ending outside , as\t-29\t-15
tag last ending outside , ase\t-8\t-4
tag last ending outside , at\t-7\t-4
tag last ending outside , ate\t13\t7
tag last ending outside , ave\t-8\t-4
tag last ending outside , be\t9\t4
tag last ending outside , ble\t-24\t-12
tag last ending outside , but\t-26\t-13
tag last ending outside , by\t-8\t-4
tag last ending outside , can\t6\t3
tag last ending outside , day\t32\t14
tag last ending outside , der\t18\t9
tag last ending outside , dry\t20\t10
tag last ending outside , eck\t12\t6
tag last ending outside , ely\t-6\t-3
tag last ending outside , ent\t-12\t-6
tag last ending outside , eps\t8\t4
tag last ending outside , ere\t-16\t-8
tag last ending outside , ery\t-12\t-6
tag last ending outside , ess\t7\t3
tag last ending outside , est\t-6\t-3
tag last ending outside , for\t-21\t-10
tag last ending outside , get\t14\t7
tag last ending outside , hat\t16\t8
tag last ending outside , hen\t-25\t-12
tag last ending outside , her\t-17\t-8
tag last ending outside , i\t-6\t-3
tag last ending outside , i'm\t-9\t-5
tag last ending outside , ich\t-36\t-18
tag last ending outside , if\t-12\t-6
tag last ending outside , ild\t24\t12
tag last ending outside , ile\t-6\t-3
tag last ending outside , ill\t-6\t-3
tag last ending outside , in\t-9\t-5
tag last ending outside , ing\t35\t13
tag last ending outside , is\t11\t5
tag last ending outside , ite\t27\t13
tag last ending outside , ith\t-47\t-25
tag last ending outside , ive\t11\t5
tag last ending outside , lly\t-44\t-23
tag last ending outside , lps\t10\t5
tag last ending outside , lso\t-10\t-5
tag last ending outside , lus\t-16\t-8
tag last ending outside , nce\t-20\t-11
tag last ending outside , not\t-20\t-10
tag last ending outside , oes\t-14\t-7
tag last ending outside , ome\t-15\t-8
tag last ending outside , on\t12\t6
tag last ending outside , one\t12\t5
tag last ending outside , ook\t22\t11
tag last ending outside , or\t-21\t-11
tag last ending outside , oth\t-14\t-7
tag last ending outside , our\t25\t12
tag last ending outside , out\t-22\t-11
tag last ending outside , rks\t18\t9
tag last ending outside , rom\t6\t3
tag last ending outside , run\t13\t6
tag last ending outside , sic\t14\t7
tag last ending outside , six\t6\t3
tag last ending outside , so\t-32\t-16
tag last ending outside , t's\t-7\t-4
tag last ending outside , ten\t-18\t-9
tag last ending outside , ter\t-11\t-6
tag last ending outside , tly\t-10\t-5
tag last ending outside , too\t-9\t-4
tag last ending outside , two\t-13\t-7
tag last ending outside , ugh\t-33\t-17
tag last ending outside , ure\t12\t5
tag last ending outside , urn\t19\t9
tag last ending outside , use\t-48\t-24
tag last ending outside , ven\t-22\t-11
tag last ending outside , we\t-21\t-11
tag last ending outside , who\t-6\t-3
tag last ending outside , you\t-15\t-8
tag last ending outside - a\t13\t6
tag last ending outside - ing\t20\t10
tag last ending outside - you\t25\t12
tag last ending outside - 🥕\t-6\t-3
tag last ending outside / d\t-8\t-5
tag last ending outside / e\t-12\t-7
tag last ending outside / ion\t-8\t-4
tag last ending outside : a\t-30\t-15
tag last ending outside : ing\t32\t16
tag last ending outside : we\t6\t3
tag last ending outside : you\t-7\t-4
tag last ending outside a #\t10\t4
tag last ending outside a :\t-11\t-5
tag last ending outside a air\t-11\t-5
tag last ending outside a ass\t8\t4
tag last ending outside a ate\t-9\t-5
tag last ending outside a ber\t12\t6
tag last ending outside a day\t-18\t-10
tag last ending outside a ead\t-12\t-6
tag last ending outside a ear\t-19\t-10
tag last ending outside a eat\t-8\t-4
tag last ending outside a ess\t12\t6
tag last ending outside a ial\t-9\t-5
tag last ending outside a ice\t10\t5
tag last ending outside a ift\t-14\t-7
tag last ending outside a ine\t-14\t-7
tag last ending outside a ion\t-20\t-11
tag last ending outside a ker\t-17\t-8
tag last ending outside a lid\t24\t12
tag last ending outside a lot\t-9\t-5
tag last ending outside a mer\t-10\t-5
tag last ending outside a nal\t11\t5
tag last ending outside a nce\t6\t3
tag last ending outside a ner\t7\t3
tag last ending outside a nth\t8\t4
tag last ending outside a nus\t-6\t-3
tag last ending outside a oma\t19\t9
tag last ending outside a one\t21\t10
tag last ending outside a ong\t-9\t-5
tag last ending outside a ood\t-8\t-4
tag last ending outside a ool\t-11\t-6
tag last ending outside a ory\t7\t3
tag last ending outside a per\t-6\t-3
tag last ending outside a ple\t12\t6
tag last ending outside a r's\t30\t15
tag last ending outside a red\t-11\t-6
tag last ending outside a rug\t15\t7
tag last ending outside a sed\t19\t9
tag last ending outside a son\t-14\t-7
tag last ending outside a ted\t-15\t-8
tag last ending outside a ter\t-10\t-5
tag last ending outside a tle\t-6\t-3
tag last ending outside a top\t-7\t-3
tag last ending outside a ull\t11\t5
tag last ending outside a und\t11\t5
tag last ending outside a ver\t10\t5
tag last ending outside a way\t7\t4
tag last ending outside able to\t-8\t-5
tag last ending outside about a\t-8\t-4
tag last ending outside after a\t23\t11
tag last ending outside after the\t-8\t-4
tag last ending outside also ake\t14\t7
tag last ending outside also be\t-21\t-10
tag last ending outside also ead\t12\t6
tag last ending outside also eed\t-16\t-8
tag last ending outside also ing\t-17\t-9
tag last ending outside also ive\t11\t6
tag last ending outside an age\t-12\t-7
tag last ending outside an ced\t21\t11
tag last ending outside an fer\t-6\t-3
tag last ending outside an old\t-7\t-4
tag last ending outside an oon\t-6\t-3
tag last ending outside an set\t-8\t-4
tag last ending outside and #\t-10\t-5
tag last ending outside and 'll\t-9\t-5
tag last ending outside and 're\t-13\t-7
tag last ending outside and ,\t-10\t-5
tag last ending outside and a\t-16\t-11
tag last ending outside and ake\t7\t3
tag last ending outside and all\t-11\t-6
tag last ending outside and an\t-19\t-9
tag last ending outside and and\t19\t9
tag last ending outside and ase\t11\t5
tag last ending outside and ate\t14\t7
tag last ending outside and ave\t38\t19
tag last ending outside and be\t16\t8
tag last ending outside and ble\t11\t5
tag last ending outside and by\t-13\t-7
tag last ending outside and can\t-10\t-5
tag last ending outside and do\t16\t8
tag last ending outside and e's\t-6\t-3
tag last ending outside and ead\t-12\t-6
tag last ending outside and eep\t19\t9
tag last ending outside and ees\t13\t7
tag last ending outside and eir\t9\t4
tag last ending outside and end\t21\t10
tag last ending outside and ent\t26\t13
tag last ending outside and ers\t9\t4
tag last ending outside and ery\t14\t7
tag last ending outside and for\t-16\t-8
tag last ending outside and get\t7\t3
tag last ending outside and has\t-8\t-4
tag last ending outside and hat\t-25\t-13
tag last ending outside and he\t-11\t-5
tag last ending outside and hen\t-6\t-3
tag last ending outside and hey\t-19\t-10
tag last ending outside and i\t-21\t-11
tag last ending outside and i'd\t-13\t-6
tag last ending outside and ign\t8\t4
tag last ending outside and ile\t-10\t-5
tag last ending outside and ill\t-13\t-6
tag last ending outside and in\t-36\t-18
tag last ending outside and ine\t-17\t-9
tag last ending outside and ing\t35\t16
tag last ending outside and ion\t13\t6
tag last ending outside and it\t-18\t-9
tag last ending outside and ite\t18\t9
tag last ending outside and ity\t18\t9
tag last ending outside and ive\t14\t7
tag last ending outside and kes\t16\t8
tag last ending outside and log\t12\t6
tag last ending outside and n't\t19\t9
tag last ending outside and nce\t-21\t-11
tag last ending outside and nds\t14\t7
tag last ending outside and no\t12\t6
tag last ending outside and not\t-18\t-9
tag last ending outside and now\t-7\t-4
tag last ending outside and nts\t13\t6
tag last ending outside and ody\t-11\t-5
tag last ending outside and ome\t10\t5
tag last ending outside and on\t-36\t-18
tag last ending outside and ood\t-28\t-14
tag last ending outside and ork\t15\t7
tag last ending outside and ort\t9\t4
tag last ending outside and ory\t12\t6
tag last ending outside and our\t-10\t-5
tag last ending outside and put\t16\t8
tag last ending outside and red\t6\t3
tag last ending outside and ree\t-6\t-3
tag last ending outside and rom\t-11\t-5
tag last ending outside and run\t8\t4
tag last ending outside and see\t16\t8
tag last ending outside and set\t7\t3
tag last ending outside and so\t-17\t-8
tag last ending outside and t's\t-10\t-5
tag last ending outside and ted\t-11\t-6
tag last ending outside and ter\t6\t3
tag last ending outside and the\t19\t6
tag last ending outside and to\t-16\t-8
tag last ending outside and two\t-13\t-7
tag last ending outside and u'd\t-16\t-8
tag last ending outside and use\t12\t6
tag last ending outside and ust\t-12\t-6
tag last ending outside and ves\t10\t5
tag last ending outside and we\t-15\t-8
tag last ending outside and who\t-17\t-9
tag last ending outside and you\t-23\t-12
tag last ending outside applicants ust\t13\t7
tag last ending outside are #\t46\t23
tag last ending outside are a\t-18\t-9
tag last ending outside are ble\t-16\t-9
tag last ending outside are ded\t-6\t-3
tag last ending outside are ect\t9\t4
tag last ending outside are ent\t10\t5
tag last ending outside are in\t-6\t-3
tag last ending outside are ing\t-19\t-10
tag last ending outside are one\t-7\t-4
tag last ending outside are ten\t21\t10
tag last ending outside are the\t17\t8
tag last ending outside are tly\t-9\t-4
tag last ending outside are two\t-12\t-6
tag last ending outside are up\t12\t6
tag last ending outside as a\t-10\t-5
tag last ending outside as ell\t-7\t-4
tag last ending outside as ing\t26\t13
tag last ending outside at #\t-12\t-7
tag last ending outside at ast\t-7\t-4
tag last ending outside at ven\t9\t4
tag last ending outside be ady\t7\t3
tag last ending outside be at\t29\t14
tag last ending outside be ble\t21\t9
tag last ending outside be ded\t-18\t-9
tag last ending outside be ere\t11\t6
tag last ending outside be ery\t-6\t-3
tag last ending outside be ght\t-6\t-3
tag last ending outside be ied\t-18\t-9
tag last ending outside be in\t33\t16
tag last ending outside be ing\t-20\t-11
tag last ending outside be ked\t-22\t-11
tag last ending outside be lly\t11\t5
tag last ending outside be ned\t-6\t-3
tag last ending outside be on\t30\t15
tag last ending outside be one\t-8\t-4
tag last ending outside be out\t13\t7
tag last ending outside be sed\t-27\t-14
tag last ending outside be the\t42\t20
tag last ending outside be up\t15\t8
tag last ending outside be ven\t-7\t-3
tag last ending outside because the\t-7\t-4
tag last ending outside been ing\t11\t5
tag last ending outside before ing\t-15\t-8
tag last ending outside being ble\t13\t6
tag last ending outside but a\t-11\t-5
tag last ending outside but the\t10\t5
tag last ending outside by a\t11\t5
tag last ending outside by day\t-9\t-5
tag last ending outside by ing\t14\t7
tag last ending outside by the\t-8\t-4
tag last ending outside can ain\t16\t8
tag last ending outside can alk\t9\t4
tag last ending outside can be\t-12\t-6
tag last ending outside can ive\t8\t4
tag last ending outside can nly\t-15\t-8
tag last ending outside can ork\t6\t3
tag last ending outside can say\t6\t3
tag last ending outside candidates ust\t17\t8
tag last ending outside come ith\t16\t8
tag last ending outside day ins\t11\t6
tag last ending outside do a\t-6\t-3
tag last ending outside do not\t-10\t-5
tag last ending outside do the\t14\t7
tag last ending outside does the\t12\t6
tag last ending outside e /\t-6\t-3
tag last ending outside every day\t-8\t-4
tag last ending outside experience of\t-6\t-3
tag last ending outside first ing\t-10\t-5
tag last ending outside for #\t9\t4
tag last ending outside for a\t-20\t-11
tag last ending outside for all\t-6\t-3
tag last ending outside for his\t-6\t-3
tag last ending outside for ich\t-7\t-4
tag last ending outside for ing\t23\t11
tag last ending outside for nce\t16\t8
tag last ending outside for ome\t-20\t-10
tag last ending outside for one\t-10\t-5
tag last ending outside for our\t-21\t-11
tag last ending outside for the\t-18\t-11
tag last ending outside from a\t-9\t-4
tag last ending outside from may\t9\t4
tag last ending outside from ril\t11\t5
tag last ending outside from the\t-9\t-5
tag last ending outside good ing\t-19\t-10
tag last ending outside good ion\t12\t6
tag last ending outside had a\t39\t19
tag last ending outside happens ere\t16\t8
tag last ending outside has a\t-8\t-4
tag last ending outside has een\t6\t3
tag last ending outside has ked\t12\t6
tag last ending outside has one\t-6\t-3
tag last ending outside has ood\t13\t6
tag last ending outside has red\t12\t6
tag last ending outside has sed\t13\t6
tag last ending outside has ver\t17\t8
tag last ending outside have a\t13\t6
tag last ending outside have een\t-22\t-11
tag last ending outside have ght\t-8\t-4
tag last ending outside have ked\t16\t8
tag last ending outside have no\t-6\t-3
tag last ending outside have ome\t8\t4
tag last ending outside have one\t-14\t-7
tag last ending outside have to\t-18\t-9
tag last ending outside hold a\t12\t6
tag last ending outside hours are\t-11\t-5
tag last ending outside i'm ing\t-8\t-4
tag last ending outside if 've\t-9\t-5
tag last ending outside if a\t-6\t-3
tag last ending outside if you\t-9\t-5
tag last ending outside in #\t-10\t-5
tag last ending outside in an\t-6\t-3
tag last ending outside in ars\t-6\t-3
tag last ending outside in ary\t-14\t-7
tag last ending outside in at\t18\t9
tag last ending outside in ber\t16\t8
tag last ending outside in her\t17\t8
tag last ending outside in ine\t-6\t-3
tag last ending outside in ion\t-16\t-8
tag last ending outside in ish\t10\t4
tag last ending outside in nce\t-10\t-5
tag last ending outside in our\t-10\t-5
tag last ending outside in the\t-31\t-17
tag last ending outside in ust\t14\t7
tag last ending outside includes ing\t22\t11
tag last ending outside involves ing\t12\t6
tag last ending outside is #\t25\t12
tag last ending outside is a\t-25\t-14
tag last ending outside is ade\t-6\t-3
tag last ending outside is art\t-7\t-4
tag last ending outside is ary\t-6\t-3
tag last ending outside is at\t-7\t-4
tag last ending outside is ays\t-6\t-3
tag last ending outside is ble\t-18\t-9
tag last ending outside is ect\t-14\t-7
tag last ending outside is ent\t22\t11
tag last ending outside is est\t13\t6
tag last ending outside is for\t27\t13
tag last ending outside is hat\t-9\t-4
tag last ending outside is hot\t11\t6
tag last ending outside is ice\t-9\t-5
tag last ending outside is ime\t33\t16
tag last ending outside is in\t9\t4
tag last ending outside is ing\t-14\t-8
tag last ending outside is ive\t14\t7
tag last ending outside is ked\t-15\t-8
tag last ending outside is lly\t7\t4
tag last ending outside is nce\t36\t18
tag last ending outside is no\t-16\t-8
tag last ending outside is not\t-12\t-7
tag last ending outside is on\t10\t5
tag last ending outside is one\t38\t19
tag last ending outside is ors\t19\t10
tag last ending outside is our\t12\t6
tag last ending outside is out\t-11\t-5
tag last ending outside is ped\t-7\t-4
tag last ending outside is red\t-17\t-9
tag last ending outside is rom\t-7\t-4
tag last ending outside is sed\t19\t10
tag last ending outside is ted\t-13\t-7
tag last ending outside is ter\t-8\t-4
tag last ending outside is the\t-22\t-12
tag last ending outside is to\t18\t9
tag last ending outside is ull\t12\t6
tag last ending outside is up\t10\t5
tag last ending outside it's #\t9\t4
tag last ending outside it's our\t-8\t-4
tag last ending outside know how\t-9\t-5
tag last ending outside knowledge of\t-10\t-6
tag last ending outside level #\t-9\t-5
tag last ending outside live in\t11\t5
tag last ending outside means ing\t10\t5
tag last ending outside must ave\t-9\t-5
tag last ending outside must be\t23\t10
tag last ending outside must now\t-18\t-9
tag last ending outside need a\t11\t5
tag last ending outside need ood\t10\t5
tag last ending outside need our\t16\t8
tag last ending outside need the\t12\t6
tag last ending outside need to\t-22\t-11
tag last ending outside not ing\t-12\t-6
tag last ending outside of #\t-11\t-5
tag last ending outside of a\t9\t4
tag last ending outside of ach\t-9\t-5
tag last ending outside of an\t-7\t-4
tag last ending outside of eir\t-6\t-3
tag last ending outside of hat\t9\t4
tag last ending outside of hem\t-19\t-10
tag last ending outside of hom\t-6\t-3
tag last ending outside of ing\t16\t7
tag last ending outside of ive\t-7\t-4
tag last ending outside of ons\t15\t7
tag last ending outside of our\t-30\t-15
tag last ending outside of te\t18\t9
tag last ending outside of the\t8\t2
tag last ending outside of us\t-7\t-4
tag last ending outside on #\t-15\t-8
tag last ending outside on a\t30\t14
tag last ending outside on an\t6\t3
tag last ending outside on ays\t-21\t-12
tag last ending outside on ing\t13\t7
tag last ending outside on ite\t-9\t-5
tag last ending outside on ome\t14\t7
tag last ending outside on one\t-8\t-4
tag last ending outside on our\t6\t3
tag last ending outside on the\t-12\t-7
tag last ending outside once a\t-7\t-4
tag last ending outside or ing\t-9\t-5
tag last ending outside plus one\t23\t11
tag last ending outside see a\t15\t7
tag last ending outside should ave\t6\t3
tag last ending outside should now\t11\t6
tag last ending outside so 'll\t-12\t-6
tag last ending outside so a\t7\t3
tag last ending outside so ase\t-10\t-5
tag last ending outside so do\t-6\t-3
tag last ending outside so hat\t-9\t-5
tag last ending outside so ing\t7\t3
tag last ending outside so nce\t22\t11
tag last ending outside so ody\t-7\t-4
tag last ending outside so one\t9\t4
tag last ending outside so our\t12\t6
tag last ending outside so the\t-16\t-8
tag last ending outside so uch\t-16\t-8
tag last ending outside so we\t14\t7
tag last ending outside so you\t34\t17
tag last ending outside some ays\t-6\t-3
tag last ending outside some ing\t21\t10
tag last ending outside some of\t-8\t-4
tag last ending outside somebody in\t28\t14
tag last ending outside somebody who\t-6\t-3
tag last ending outside someone o's\t-12\t-6
tag last ending outside someone who\t-8\t-4
tag last ending outside start at\t-6\t-3
tag last ending outside still be\t15\t7
tag last ending outside successful ate\t-6\t-3
tag last ending outside that aid\t-8\t-4
tag last ending outside that ans\t-12\t-6
tag last ending outside that i\t-6\t-3
tag last ending outside that one\t9\t4
tag last ending outside that ves\t-6\t-3
tag last ending outside that you\t10\t5
tag last ending outside the #\t7\t3
tag last ending outside the ain\t18\t9
tag last ending outside the ank\t13\t7
tag last ending outside the ard\t-11\t-6
tag last ending outside the ead\t-6\t-3
tag last ending outside the ear\t13\t6
tag last ending outside the ent\t-11\t-6
tag last ending outside the ers\t9\t4
tag last ending outside the esk\t13\t6
tag last ending outside the est\t-7\t-4
tag last ending outside the ide\t12\t6
tag last ending outside the ild\t11\t5
tag last ending outside the ing\t-10\t-6
tag last ending outside the ion\t27\t12
tag last ending outside the ist\t-6\t-4
tag last ending outside the ity\t8\t4
tag last ending outside the mer\t15\t7
tag last ending outside the nce\t6\t3
tag last ending outside the nts\t17\t8
tag last ending outside the oad\t-7\t-4
tag last ending outside the ole\t-6\t-3
tag last ending outside the one\t-9\t-5
tag last ending outside the ork\t-9\t-5
tag last ending outside the ost\t-6\t-3
tag last ending outside the rst\t-12\t-7
tag last ending outside the tor\t-8\t-4
tag last ending outside the ual\t10\t5
tag last ending outside the ver\t-6\t-3
tag last ending outside their own\t-7\t-4
tag last ending outside there are\t-9\t-5
tag last ending outside times a\t-6\t-3
tag last ending outside to #\t-18\t-10
tag last ending outside to a\t-13\t-7
tag last ending outside to ach\t11\t5
tag last ending outside to ain\t22\t11
tag last ending outside to ake\t10\t5
tag last ending outside to and\t11\t6
tag last ending outside to arn\t9\t4
tag last ending outside to art\t21\t10
tag last ending outside to ass\t14\t7
tag last ending outside to ate\t-10\t-5
tag last ending outside to ave\t-14\t-8
tag last ending outside to ber\t-14\t-7
tag last ending outside to day\t-21\t-11
tag last ending outside to do\t-13\t-7
tag last ending outside to ead\t19\t10
tag last ending outside to eak\t7\t4
tag last ending outside to ear\t-18\t-9
tag last ending outside to eep\t-7\t-3
tag last ending outside to ent\t12\t6
tag last ending outside to ide\t18\t9
tag last ending outside to ild\t14\t7
tag last ending outside to ime\t-7\t-4
tag last ending outside to ind\t10\t5
tag last ending outside to ing\t22\t11
tag last ending outside to ive\t-11\t-6
tag last ending outside to low\t20\t10
tag last ending outside to me\t-6\t-3
tag last ending outside to now\t-6\t-3
tag last ending outside to nts\t-8\t-4
tag last ending outside to one\t-19\t-10
tag last ending outside to ork\t23\t11
tag last ending outside to ose\t10\t5
tag last ending outside to ove\t18\t9
tag last ending outside to see\t-34\t-17
tag last ending outside to sor\t-13\t-6
tag last ending outside to tay\t-7\t-4
tag last ending outside to the\t-31\t-17
tag last ending outside to us\t-7\t-4
tag last ending outside to use\t8\t4
tag last ending outside to vel\t14\t7
tag last ending outside twice a\t-11\t-6
tag last ending outside up a\t-9\t-4
tag last ending outside us ing\t-10\t-5
tag last ending outside us to\t19\t9
tag last ending outside want a\t13\t6
tag last ending outside we ask\t-7\t-4
tag last ending outside we do\t-11\t-6
tag last ending outside we eep\t-10\t-5
tag last ending outside we n't\t-7\t-3
tag last ending outside we'll eck\t-9\t-5
tag last ending outside we're ing\t-16\t-8
tag last ending outside week in\t16\t8
tag last ending outside when the\t-9\t-5
tag last ending outside where the\t-6\t-3
tag last ending outside which a\t-6\t-3
tag last ending outside which ans\t-7\t-3
tag last ending outside who ady\t7\t4
tag last ending outside who ave\t6\t3
tag last ending outside who ays\t12\t6
tag last ending outside who can\t-12\t-6
tag last ending outside who do\t-8\t-4
tag last ending outside who has\t-24\t-12
tag last ending outside who ill\t-6\t-3
tag last ending outside who is\t-8\t-4
tag last ending outside who n't\t7\t4
tag last ending outside who not\t7\t4
tag last ending outside who ows\t22\t11
tag last ending outside will ain\t-7\t-3
tag last ending outside will ake\t-8\t-4
tag last ending outside will and\t-7\t-4
tag last ending outside will ant\t-11\t-5
tag last ending outside will ave\t-16\t-8
tag last ending outside will be\t-21\t-11
tag last ending outside will do\t7\t4
tag last ending outside will ead\t19\t10
tag last ending outside will go\t-8\t-4
tag last ending outside will lso\t-14\t-7
tag last ending outside will not\t-6\t-3
tag last ending outside will now\t-13\t-6
tag last ending outside will own\t9\t4
tag last ending outside will rry\t10\t5
tag last ending outside will run\t10\t5
tag last ending outside with a\t-24\t-14
tag last ending outside with ent\t7\t3
tag last ending outside with ers\t25\t12
tag last ending outside with ery\t20\t10
tag last ending outside with hat\t-7\t-4
tag last ending outside with ime\t-12\t-6
tag last ending outside with nce\t-7\t-3
tag last ending outside with ody\t-10\t-5
tag last ending outside with ome\t15\t8
tag last ending outside with one\t8\t4
tag last ending outside with our\t-6\t-3
tag last ending outside with the\t-28\t-15
tag last ending outside with us\t-6\t-3
tag last ending outside without a\t17\t8
tag last ending outside without ing\t-37\t-19
tag last ending outside working dge\t-6\t-3
tag last ending outside would be\t-16\t-9
tag last ending outside would ike\t-8\t-4
tag last ending outside would ind\t-13\t-6
tag last ending outside would lso\t-6\t-3
tag last ending outside you a\t-19\t-9
tag last ending outside you ain\t6\t3
tag last ending outside you ake\t9\t4
tag last ending outside you and\t17\t8
tag last ending outside you are\t7\t3
tag last ending outside you art\t-14\t-7
tag last ending outside you ask\t20\t10
tag last ending outside you at\t-8\t-4
tag last ending outside you ave\t-17\t-9
tag last ending outside you can\t-32\t-17
tag last ending outside you do\t-11\t-6
tag last ending outside you eak\t15\t7
tag last ending outside you eed\t-10\t-5
tag last ending outside you ell\t9\t5
tag last ending outside you ere\t12\t6
tag last ending outside you for\t10\t5
tag last ending outside you get\t-18\t-9
tag last ending outside you go\t-6\t-3
tag last ending outside you had\t-18\t-9
tag last ending outside you hat\t-10\t-5
tag last ending outside you ice\t18\t9
tag last ending outside you ick\t24\t12
tag last ending outside you ill\t-31\t-16
tag last ending outside you ind\t-7\t-4
tag last ending outside you ing\t22\t11
tag last ending outside you may\t-15\t-7
tag last ending outside you n't\t8\t4
tag last ending outside you ned\t14\t7
tag last ending outside you now\t-13\t-7
tag last ending outside you old\t-17\t-9
tag last ending outside you on\t-6\t-3
tag last ending outside you ork\t-16\t-8
tag last ending outside you run\t8\t4
tag last ending outside you say\t11\t5
tag last ending outside you to\t-14\t-7
tag last ending outside you ugh\t-6\t-3
tag last ending outside you uld\t-43\t-22
tag last ending outside you ust\t-32\t-16
tag last ending outside you'd ake\t7\t4
tag last ending outside you'd ant\t-8\t-4
tag last ending outside you'd ave\t-13\t-7
tag last ending outside you'd be\t-6\t-4
tag last ending outside you'd do\t26\t13
tag last ending outside you'd lso\t-8\t-4
tag last ending outside you'll ave\t-17\t-8
tag last ending outside you'll be\t-33\t-17
tag last ending outside you'll do\t-17\t-9
tag last ending outside you'll eed\t-20\t-10
tag last ending outside you'll rry\t12\t6
tag last ending outside you're on\t10\t5
tag last ending outside you've ked\t7\t3
tag last ending outside you've one\t25\t12
tag last ending outside you've sed\t29\t14
tag last ending outside you've ver\t-15\t-8
tag last ending outside your ime\t16\t8
tag last ending outside your rst\t-10\t-5
tag last ending outside • ing\t13\t6
tag last ending start < #\t16\t7
tag last ending start < 'll\t-40\t-21
tag last ending start < 're\t-36\t-18
tag last ending start < 've\t-22\t-11
tag last ending start < *\t-41\t-21
tag last ending start < -\t-64\t-33
tag last ending start < a\t-24\t-17
tag last ending start < ach\t10\t5
tag last ending start < act\t18\t9
tag last ending start < acy\t21\t10
tag last ending start < ade\t12\t6
tag last ending start < age\t19\t9
tag last ending start < ain\t24\t12
tag last ending start < alf\t-18\t-9
tag last ending start < all\t8\t4
tag last ending start < and\t25\t12
tag last ending start < any\t-8\t-4
tag last ending start < ard\t14\t7
tag last ending start < are\t14\t7
tag last ending start < ark\t22\t11
tag last ending start < art\t-19\t-10
tag last ending start < ary\t8\t4
tag last ending start < as\t-34\t-17
tag last ending start < ass\t6\t3
tag last ending start < at\t-7\t-3
tag last ending start < ave\t-8\t-4
tag last ending start < be\t-10\t-5
tag last ending start < ble\t-7\t-4
tag last ending start < cal\t22\t11
tag last ending start < can\t19\t9
tag last ending start < ced\t10\t5
tag last ending start < cse\t8\t4
tag last ending start < dge\t-16\t-8
tag last ending start < e'd\t-24\t-12
tag last ending start < e's\t-30\t-15
tag last ending start < ead\t18\t9
tag last ending start < eal\t12\t6
tag last ending start < ean\t12\t6
tag last ending start < ear\t32\t16
tag last ending start < eck\t10\t5
tag last ending start < ect\t25\t12
tag last ending start < eek\t-24\t-12
tag last ending start < een\t-37\t-19
tag last ending start < ent\t-35\t-19
tag last ending start < ere\t-33\t-17
tag last ending start < ers\t-22\t-11
tag last ending start < ery\t-28\t-14
tag last ending start < ete\t14\t7
tag last ending start < ety\t10\t5
tag last ending start < for\t-18\t-9
tag last ending start < fts\t-11\t-6
tag last ending start < ful\t9\t4
tag last ending start < hat\t-49\t-25
tag last ending start < he\t-26\t-13
tag last ending start < hen\t-33\t-17
tag last ending start < her\t-17\t-9
tag last ending start < his\t-22\t-11
tag last ending start < how\t8\t4
tag last ending start < i\t-20\t-10
tag last ending start < i'd\t-18\t-9
tag last ending start < ial\t26\t13
tag last ending start < ian\t23\t11
tag last ending start < ide\t-11\t-6
tag last ending start < ied\t21\t10
tag last ending start < ies\t14\t7
tag last ending start < if\t-22\t-11
tag last ending start < ift\t-7\t-4
tag last ending start < ify\t24\t12
tag last ending start < igh\t12\t6
tag last ending start < ign\t14\t7
tag last ending start < ime\t8\t4
tag last ending start < in\t-59\t-30
tag last ending start < ine\t18\t9
tag last ending start < ion\t10\t4
tag last ending start < ise\t30\t15
tag last ending start < ish\t16\t7
tag last ending start < it\t-20\t-11
tag last ending start < ith\t-11\t-6
tag last ending start < ive\t38\t18
tag last ending start < lid\t-14\t-7
tag last ending start < lls\t17\t9
tag last ending start < lly\t-12\t-6
tag last ending start < lve\t16\t8
tag last ending start < n't\t-15\t-7
tag last ending start < nal\t35\t17
tag last ending start < nce\t-47\t-25
tag last ending start < nch\t20\t10
tag last ending start < ncy\t-27\t-14
tag last ending start < nds\t8\t4
tag last ending start < ngs\t-10\t-5
tag last ending start < no\t-6\t-3
tag last ending start < now\t-10\t-5
tag last ending start < nts\t-34\t-17
tag last ending start < nus\t-16\t-8
tag last ending start < nvq\t6\t3
tag last ending start < ody\t-26\t-13
tag last ending start < ome\t-55\t-28
tag last ending start < on\t-22\t-11
tag last ending start < ond\t-10\t-5
tag last ending start < one\t-10\t-6
tag last ending start < ons\t-9\t-5
tag last ending start < ood\t-8\t-5
tag last ending start < ook\t18\t9
tag last ending start < ore\t-13\t-7
tag last ending start < ork\t-8\t-4
tag last ending start < orm\t22\t11
tag last ending start < ort\t27\t13
tag last ending start < ose\t-7\t-4
tag last ending start < ost\t-16\t-8
tag last ending start < our\t-33\t-18
tag last ending start < out\t-18\t-9
tag last ending start < own\t15\t7
tag last ending start < ple\t-12\t-6
tag last ending start < red\t13\t6
tag last ending start < ree\t21\t10
tag last ending start < res\t10\t5
tag last ending start < ric\t18\t9
tag last ending start < rom\t-14\t-7
tag last ending start < run\t11\t5
tag last ending start < set\t7\t4
tag last ending start < she\t-27\t-13
tag last ending start < sit\t11\t5
tag last ending start < so\t-16\t-8
tag last ending start < t'd\t-13\t-7
tag last ending start < t's\t-41\t-21
tag last ending start < ter\t-24\t-12
tag last ending start < tes\t-32\t-16
tag last ending start < the\t-62\t-36
tag last ending start < to\t-18\t-9
tag last ending start < tor\t20\t10
tag last ending start < u'd\t-39\t-20
tag last ending start < ual\t27\t13
tag last ending start < uld\t-7\t-4
tag last ending start < ull\t16\t8
tag last ending start < und\t-11\t-6
tag last ending start < ure\t15\t7
tag last ending start < urs\t-11\t-6
tag last ending start < ved\t21\t10
tag last ending start < vel\t6\t3
tag last ending start < ver\t-9\t-4
tag last ending start < we\t-55\t-28
tag last ending start < wer\t16\t8
tag last ending start < you\t-33\t-18
tag last ending start < •\t-22\t-11
tag last inside "\t5\t11
tag last inside '\t6\t12
tag last inside (\t9\t19
tag last inside )\t-16\t-30
tag last inside +\t-12\t-24
tag last inside ,\t35\t86
tag last inside .\t7\t13
tag last inside a\t30\t68
tag last inside a.m\t17\t35
tag last inside about\t7\t15
tag last inside above\t3\t7
tag last inside advice\t6\t12
tag last inside after\t7\t15
tag last inside afternoon\t-3\t-7
tag last inside again\t-7\t-14
tag last inside agreements\t-3\t-6
tag last inside ahead\t-3\t-6
tag last inside aid\t-4\t-7
tag last inside alcohol\t6\t13
tag last inside alive\t-4\t-9
tag last inside all\t4\t8
tag last inside alone\t-4\t-8
tag last inside am\t-3\t-7
tag last inside an\t8\t17
tag last inside anaesthetics\t-5\t-9
tag last inside and\t25\t77
tag last inside any\t3\t6
tag last inside anything\t3\t6
tag last inside apart\t8\t17
tag last inside api\t3\t6
tag last inside are\t3\t7
tag last inside as\t10\t20
tag last inside assessment\t-18\t-35
tag last inside assistants\t7\t15
tag last inside at\t16\t34
tag last inside audit\t-7\t-14
tag last inside august\t4\t8
tag last inside award\t3\t6
tag last inside baby\t3\t7
tag last inside back\t-9\t-18
tag last inside background\t-16\t-31
tag last inside bay\t4\t8
tag last inside be\t10\t22
tag last inside been\t4\t9
tag last inside being\t4\t8
tag last inside bench\t-7\t-14
tag last inside better\t-7\t-14
tag last inside between\t4\t9
tag last inside blood\t4\t9
tag last inside board\t-10\t-19
tag last inside boats\t-6\t-11
tag last inside body\t-8\t-16
tag last inside boots\t-9\t-18
tag last inside boxes\t-7\t-15
tag last inside brake\t-4\t-8
tag last inside breaks\t-12\t-23
tag last inside budget\t-12\t-23
tag last inside built\t-9\t-17
tag last inside bundles\t-4\t-8
tag last inside bus\t5\t10
tag last inside by\t10\t21
tag last inside c\t-3\t-6
tag last inside calls\t-7\t-14
tag last inside calves\t-9\t-17
tag last inside can\t5\t12
tag last inside car\t-5\t-9
tag last inside card\t-5\t-10
tag last inside care\t-7\t-14
tag last inside cases\t3\t7
tag last inside cash\t-7\t-14
tag last inside centre\t6\t12
tag last inside cert\t-21\t-41
tag last inside certificate\t-21\t-41
tag last inside certification\t-13\t-26
tag last inside charge\t6\t11
tag last inside chart\t-4\t-7
tag last inside check\t-19\t-36
tag last inside checked\t-5\t-10
tag last inside checks\t-15\t-29
tag last inside child\t11\t22
tag last inside christmas\t-9\t-18
tag last inside citizen\t5\t11
tag last inside class\t7\t13
tag last inside clean\t4\t10
tag last inside cleaning\t-6\t-12
tag last inside clear\t6\t12
tag last inside clearance\t5\t11
tag last inside clients\t3\t7
tag last inside clinic\t-7\t-14
tag last inside clinics\t-3\t-6
tag last inside clips\t-13\t-26
tag last inside close\t-6\t-12
tag last inside coding\t4\t7
tag last inside colleague\t3\t6
tag last inside college\t5\t11
tag last inside come\t3\t6
tag last inside community\t3\t7
tag last inside compulsory\t-6\t-11
tag last inside conduct\t4\t8
tag last inside content\t6\t11
tag last inside control\t-11\t-21
tag last inside controls\t-13\t-27
tag last inside conversation\t5\t9
tag last inside council\t4\t8
tag last inside counter\t-8\t-16
tag last inside country\t-4\t-7
tag last inside counts\t-10\t-20
tag last inside course\t8\t15
tag last inside court\t-3\t-6
tag last inside crane\t3\t7
tag last inside credit\t7\t13
tag last inside crew\t-6\t-12
tag last inside current\t3\t7
tag last inside customers\t-3\t-6
tag last inside daily\t3\t7
tag last inside damage\t6\t11
tag last inside date\t-16\t-32
tag last inside day\t-11\t-21
tag last inside days\t8\t18
tag last inside dbs\t-4\t-8
tag last inside decision\t3\t7
tag last inside defects\t-6\t-12
tag last inside degree\t6\t11
tag last inside degrees\t6\t12
tag last inside deliveries\t-8\t-16
tag last inside depot\t-3\t-6
tag last inside desk\t-6\t-11
tag last inside detail\t-4\t-7
tag last inside detection\t9\t18
tag last inside development\t-5\t-9
tag last inside diary\t-12\t-24
tag last inside director\t-8\t-16
tag last inside disclosure\t-5\t-9
tag last inside do\t-3\t-6
tag last inside document\t3\t6
tag last inside dog\t3\t7
tag last inside don't\t3\t7
tag last inside done\t-7\t-13
tag last inside door\t3\t6
tag last inside drawings\t-3\t-7
tag last inside drivers\t3\t6
tag last inside driving\t8\t16
tag last inside drug\t6\t12
tag last inside duty\t5\t10
tag last inside editing\t5\t11
tag last inside education\t4\t8
tag last inside email\t3\t6
tag last inside employees\t-14\t-28
tag last inside end\t5\t9
tag last inside endorsement\t-7\t-15
tag last inside engineers\t7\t15
tag last inside enough\t-4\t-8
tag last inside equivalent\t-9\t-18
tag last inside eu\t3\t6
tag last inside even\t3\t7
tag last inside evening\t11\t22
tag last inside every\t8\t17
tag last inside evidence\t-4\t-7
tag last inside excel\t4\t7
tag last inside experience\t-18\t-34
tag last inside extraction\t-3\t-7
tag last inside faults\t-13\t-25
tag last inside feedback\t-9\t-17
tag last inside fever\t3\t6
tag last inside field\t5\t11
tag last inside figures\t-5\t-11
tag last inside filled\t3\t6
tag last inside filters\t8\t17
tag last inside finished\t5\t10
tag last inside fire\t3\t6
tag last inside first\t7\t14
tag last inside flu\t4\t8
tag last inside following\t-8\t-16
tag last inside for\t15\t34
tag last inside fortnight\t-7\t-14
tag last inside fraud\t-3\t-6
tag last inside french\t3\t7
tag last inside fridays\t-12\t-24
tag last inside friendly\t4\t8
tag last inside from\t12\t25
tag last inside full\t-5\t-9
tag last inside gas\t3\t6
tag last inside gauges\t-5\t-10
tag last inside german\t3\t7
tag last inside get\t4\t9
tag last inside go\t-4\t-7
tag last inside good\t3\t7
tag last inside groups\t-5\t-10
tag last inside half\t3\t6
tag last inside hand\t-5\t-10
tag last inside handling\t5\t10
tag last inside handover\t-5\t-11
tag last inside has\t5\t11
tag last inside have\t4\t9
tag last inside hear\t3\t6
tag last inside heat\t9\t18
tag last inside height\t-11\t-22
tag last inside higher\t4\t7
tag last inside history\t3\t6
tag last inside holidays\t-8\t-15
tag last inside home\t5\t10
tag last inside homeowner\t-4\t-8
tag last inside homes\t-12\t-25
tag last inside honest\t6\t13
tag last inside hotel\t5\t10
tag last inside hour\t-5\t-10
tag last inside hours\t-9\t-16
tag last inside hplc\t5\t10
tag last inside i\t8\t16
tag last inside id\t-7\t-13
tag last inside if\t3\t7
tag last inside immunity\t-8\t-15
tag last inside in\t15\t38
tag last inside influenza\t3\t6
tag last inside inspection\t-7\t-13
tag last inside installation\t-6\t-13
tag last inside instructions\t5\t11
tag last inside interview\t-3\t-6
tag last inside into\t3\t7
tag last inside investigations\t-4\t-9
tag last inside invoices\t-4\t-7
tag last inside ireland\t-12\t-24
tag last inside is\t15\t33
tag last inside it\t10\t21
tag last inside january\t-4\t-8
tag last inside jobs\t-7\t-13
tag last inside july\t-16\t-32
tag last inside june\t-9\t-19
tag last inside kg\t4\t9
tag last inside kilos\t-10\t-21
tag last inside knowledge\t5\t10
tag last inside ladder\t-8\t-16
tag last inside ladders\t-10\t-21
tag last inside language\t-4\t-7
tag last inside late\t8\t17
tag last inside level\t4\t9
tag last inside liability\t-13\t-25
tag last inside licence\t-2\t-32
tag last inside license\t-10\t-20
tag last inside life\t5\t10
tag last inside lifting\t5\t9
tag last inside like\t4\t8
tag last inside loaded\t-6\t-12
tag last inside log\t-5\t-9
tag last inside maintenance\t3\t6
tag last inside management\t4\t9
tag last inside manager\t-12\t-23
tag last inside managers\t-7\t-14
tag last inside manner\t-3\t-6
tag last inside manual\t-6\t-13
tag last inside march\t-8\t-15
tag last inside material\t-8\t-15
tag last inside materials\t7\t15
tag last inside mathematics\t6\t12
tag last inside medical\t-16\t-32
tag last inside medicine\t-4\t-8
tag last inside meetings\t-5\t-10
tag last inside membership\t-12\t-25
tag last inside meter\t5\t11
tag last inside meters\t8\t17
tag last inside milk\t-6\t-11
tag last inside minute\t-15\t-31
tag last inside monday\t5\t10
tag last inside money\t5\t11
tag last inside monitoring\t-3\t-6
tag last inside month\t-12\t-23
tag last inside months\t-7\t-13
tag last inside morning\t-3\t-6
tag last inside mornings\t-4\t-7
tag last inside must\t4\t9
tag last inside names\t4\t8
tag last inside need\t3\t7
tag last inside network\t4\t8
tag last inside new\t7\t15
tag last inside nights\t7\t14
tag last inside no\t11\t21
tag last inside noise\t4\t9
tag last inside not\t8\t16
tag last inside november\t3\t6
tag last inside now\t3\t6
tag last inside number\t6\t12
tag last inside nursing\t-19\t-38
tag last inside o'clock\t-3\t-6
tag last inside of\t21\t52
tag last inside office\t-4\t-8
tag last inside offsets\t-10\t-20
tag last inside older\t6\t12
tag last inside on\t19\t41
tag last inside or\t26\t59
tag last inside order\t-6\t-11
tag last inside ordering\t-13\t-26
tag last inside other\t7\t14
tag last inside others\t4\t8
tag last inside our\t10\t20
tag last inside oven\t-3\t-6
tag last inside overnight\t-8\t-16
tag last inside owners\t6\t12
tag last inside p.m\t15\t30
tag last inside pages\t7\t13
tag last inside pallets\t-9\t-17
tag last inside panels\t-10\t-19
tag last inside paper\t8\t17
tag last inside papers\t-16\t-33
tag last inside parents\t6\t13
tag last inside parts\t-10\t-21
tag last inside passport\t-6\t-12
tag last inside patient\t-4\t-7
tag last inside payments\t10\t19
tag last inside people\t7\t15
tag last inside per\t4\t8
tag last inside permit\t-7\t-14
tag last inside person\t4\t8
tag last inside ph\t5\t9
tag last inside pharmacy\t4\t7
tag last inside phone\t-4\t-7
tag last inside photos\t-7\t-14
tag last inside place\t6\t12
tag last inside plain\t4\t7
tag last inside planned\t3\t6
tag last inside plans\t-14\t-28
tag last inside plate\t-6\t-12
tag last inside player\t-11\t-22
tag last inside position\t6\t13
tag last inside practice\t4\t7
tag last inside premises\t8\t16
tag last inside prescriptions\t-7\t-14
tag last inside procedure\t-4\t-8
tag last inside process\t3\t7
tag last inside production\t-6\t-12
tag last inside professional\t3\t6
tag last inside program\t3\t6
tag last inside programs\t-8\t-16
tag last inside project\t-10\t-19
tag last inside protection\t-4\t-8
tag last inside protocol\t-4\t-8
tag last inside python\t-7\t-14
tag last inside qualification\t5\t10
tag last inside qualified\t-3\t-6
tag last inside queries\t3\t6
tag last inside query\t5\t9
tag last inside radio\t3\t6
tag last inside reach\t-7\t-15
tag last inside read\t-6\t-11
tag last inside reception\t-6\t-11
tag last inside records\t-8\t-16
tag last inside recruitment\t5\t11
tag last inside references\t-8\t-16
tag last inside registration\t5\t10
tag last inside reo\t-4\t-9
tag last inside repairs\t-10\t-19
tag last inside reported\t-6\t-12
tag last inside requests\t-3\t-6
tag last inside residential\t-5\t-9
tag last inside residents\t-8\t-16
tag last inside rest\t3\t6
tag last inside retail\t5\t9
tag last inside returns\t8\t16
tag last inside review\t-5\t-10
tag last inside rights\t-8\t-15
tag last inside road\t3\t6
tag last inside roads\t-5\t-9
tag last inside role\t-4\t-8
tag last inside roof\t-4\t-9
tag last inside room\t-7\t-13
tag last inside rooms\t5\t9
tag last inside rota\t3\t6
tag last inside rotation\t7\t15
tag last inside run\t-5\t-10
tag last inside safely\t-6\t-11
tag last inside sales\t5\t11
tag last inside samples\t-9\t-18
tag last inside saw\t-3\t-6
tag last inside schedule\t-4\t-7
tag last inside schedules\t9\t19
tag last inside school\t8\t17
tag last inside schools\t5\t11
tag last inside science\t9\t17
tag last inside screen\t-14\t-27
tag last inside screening\t-8\t-15
tag last inside screens\t3\t6
tag last inside search\t-3\t-6
tag last inside season\t-4\t-9
tag last inside september\t-6\t-13
tag last inside service\t-20\t-40
tag last inside sheet\t-5\t-10
tag last inside sheets\t8\t16
tag last inside shifts\t-4\t-8
tag last inside short\t4\t8
tag last inside should\t3\t6
tag last inside shut\t-8\t-16
tag last inside similar\t3\t6
tag last inside sites\t3\t6
tag last inside size\t-9\t-17
tag last inside skills\t-6\t-12
tag last inside so\t3\t7
tag last inside somebody\t8\t16
tag last inside something\t6\t12
tag last inside spaces\t-7\t-14
tag last inside spanish\t-13\t-27
tag last inside spent\t3\t6
tag last inside staff\t5\t10
tag last inside stairs\t-4\t-7
tag last inside standards\t-5\t-9
tag last inside standing\t6\t13
tag last inside start\t-13\t-25
tag last inside starts\t-3\t-6
tag last inside state\t-3\t-6
tag last inside stay\t3\t6
tag last inside step\t-7\t-13
tag last inside stock\t-8\t-16
tag last inside stops\t-3\t-6
tag last inside students\t6\t12
tag last inside sunday\t-7\t-14
tag last inside sundays\t5\t9
tag last inside supervision\t-4\t-7
tag last inside supervisor\t3\t6
tag last inside support\t7\t14
tag last inside swimming\t-4\t-7
tag last inside system\t-8\t-16
tag last inside table\t-15\t-29
tag last inside tables\t-4\t-9
tag last inside tablet\t6\t12
tag last inside tax\t6\t11
tag last inside teacher\t-4\t-8
tag last inside team\t6\t11
tag last inside technology\t-8\t-15
tag last inside telephone\t4\t8
tag last inside ten\t3\t6
tag last inside term\t3\t7
tag last inside test\t-21\t-41
tag last inside testing\t-23\t-44
tag last inside tests\t-7\t-14
tag last inside than\t5\t11
tag last inside that\t18\t36
tag last inside the\t45\t98
tag last inside their\t7\t14
tag last inside them\t8\t17
tag last inside then\t4\t8
tag last inside there\t16\t33
tag last inside they\t11\t23
tag last inside thing\t9\t18
tag last inside those\t6\t12
tag last inside through\t7\t15
tag last inside thursday\t4\t8
tag last inside thursdays\t-3\t-6
tag last inside ticket\t-6\t-12
tag last inside time\t-5\t-10
tag last inside times\t5\t10
tag last inside to\t22\t58
tag last inside tools\t-5\t-10
tag last inside top\t5\t10
tag last inside trailer\t-8\t-16
tag last inside training\t-26\t-52
tag last inside transport\t-5\t-9
tag last inside trust\t-6\t-11
tag last inside tuesday\t6\t12
tag last inside twenty\t-3\t-7
tag last inside twice\t8\t15
tag last inside two\t10\t21
tag last inside typing\t-7\t-14
tag last inside uk\t-11\t-20
tag last inside under\t3\t6
tag last inside until\t4\t8
tag last inside up\t4\t11
tag last inside upset\t-9\t-18
tag last inside us\t11\t22
tag last inside van\t6\t12
tag last inside vat\t-5\t-11
tag last inside vehicle\t-10\t-19
tag last inside vets\t5\t9
tag last inside vetting\t-7\t-14
tag last inside visa\t3\t7
tag last inside walk\t3\t6
tag last inside washing\t4\t9
tag last inside watch\t-7\t-14
tag last inside water\t4\t8
tag last inside way\t-5\t-9
tag last inside we\t3\t6
tag last inside weather\t-4\t-9
tag last inside website\t5\t10
tag last inside week\t-4\t-7
tag last inside weekend\t-12\t-24
tag last inside weekends\t7\t15
tag last inside weekly\t-4\t-7
tag last inside weeks\t6\t13
tag last inside well\t8\t16
tag last inside what\t18\t36
tag last inside wheel\t-6\t-11
tag last inside wheels\t-8\t-15
tag last inside when\t14\t29
tag last inside where\t4\t9
tag last inside which\t11\t22
tag last inside white\t4\t8
tag last inside who\t14\t29
tag last inside willingness\t4\t8
tag last inside with\t17\t43
tag last inside within\t7\t16
tag last inside without\t5\t12
tag last inside work\t-5\t-6
tag last inside would\t9\t18
tag last inside written\t7\t15
tag last inside wrong\t3\t7
tag last inside yard\t6\t13
tag last inside year\t-11\t-22
tag last inside years\t5\t13
tag last inside you\t4\t11
tag last inside your\t12\t25
tag last inside yourself\t4\t9
tag last outside #\t-21\t-12
tag last outside $\t-6\t-3
tag last outside (\t-40\t-22
tag last outside *\t51\t25
tag last outside +\t35\t17
tag last outside ,\t32\t-37
tag last outside -\t46\t18
tag last outside .\t-8\t-4
tag last outside /\t-25\t-15
tag last outside :\t61\t28
tag last outside ;\t32\t13
tag last outside a\t-7\t-32
tag last outside able\t-8\t-5
tag last outside again\t15\t8
tag last outside along\t-6\t-3
tag last outside alongside\t-9\t-4
tag last outside already\t18\t9
tag last outside also\t57\t27
tag last outside although\t7\t3
tag last outside among\t-7\t-4
tag last outside an\t19\t6
tag last outside and\t84\t-1
tag last outside any\t6\t3
tag last outside anyone\t-15\t-8
tag last outside appointment\t-8\t-4
tag last outside are\t17\t5
tag last outside around\t-12\t-6
tag last outside as\t-28\t-16
tag last outside at\t-20\t-15
tag last outside back\t-7\t-4
tag last outside basic\t27\t13
tag last outside be\t18\t0
tag last outside because\t-9\t-5
tag last outside been\t12\t6
tag last outside before\t-31\t-17
tag last outside begin\t9\t5
tag last outside being\t7\t3
tag last outside below\t15\t7
tag last outside best\t15\t8
tag last outside between\t-22\t-12
tag last outside both\t7\t3
tag last outside bring\t25\t12
tag last outside brings\t24\t12
tag last outside bus\t-8\t-4
tag last outside but\t9\t3
tag last outside by\t-10\t-7
tag last outside call\t-7\t-4
tag last outside called\t8\t4
tag last outside can\t31\t13
tag last outside can't\t23\t11
tag last outside candidates\t6\t3
tag last outside cannot\t12\t6
tag last outside check\t21\t10
tag last outside children\t-6\t-3
tag last outside clerk\t13\t6
tag last outside comes\t15\t7
tag last outside comfortable\t17\t8
tag last outside completed\t7\t4
tag last outside contract\t14\t7
tag last outside controller\t15\t7
tag last outside coordinator\t46\t23
tag last outside could\t17\t8
tag last outside current\t12\t6
tag last outside date\t14\t7
tag last outside days\t-10\t-5
tag last outside demonstrated\t-11\t-6
tag last outside does\t18\t9
tag last outside doesn't\t-6\t-3
tag last outside doing\t11\t6
tag last outside don't\t-19\t-10
tag last outside dr\t-6\t-3
tag last outside driver\t29\t14
tag last outside during\t-22\t-12
tag last outside e\t-6\t-3
tag last outside each\t-19\t-10
tag last outside engineer\t10\t5
tag last outside ever\t21\t10
tag last outside every\t-26\t-14
tag last outside everybody\t8\t4
tag last outside everyone\t-8\t-4
tag last outside everything\t-6\t-3
tag last outside excellent\t20\t10
tag last outside expect\t28\t14
tag last outside expects\t12\t6
tag last outside experience\t11\t5
tag last outside field\t-8\t-4
tag last outside find\t-12\t-6
tag last outside first\t-13\t-7
tag last outside five\t-9\t-5
tag last outside for\t18\t1
tag last outside fridays\t16\t8
tag last outside from\t-24\t-16
tag last outside full\t-7\t-3
tag last outside gardener\t31\t15
tag last outside get\t-7\t-4
tag last outside gets\t14\t7
tag last outside go\t-18\t-10
tag last outside goes\t-17\t-9
tag last outside good\t35\t16
tag last outside got\t21\t10
tag last outside grade\t-8\t-4
tag last outside granted\t13\t7
tag last outside great\t-6\t-3
tag last outside guides\t7\t3
tag last outside had\t19\t9
tag last outside half\t-8\t-4
tag last outside happen\t8\t4
tag last outside happens\t11\t6
tag last outside happy\t11\t5
tag last outside has\t25\t11
tag last outside have\t41\t17
tag last outside having\t44\t22
tag last outside he\t20\t10
tag last outside her\t-11\t-5
tag last outside here\t14\t7
tag last outside hold\t34\t16
tag last outside holds\t8\t4
tag last outside home\t-13\t-6
tag last outside i\t-33\t-17
tag last outside i'd\t-9\t-5
tag last outside i've\t-12\t-6
tag last outside in\t-16\t-20
tag last outside include\t21\t10
tag last outside includes\t31\t15
tag last outside including\t22\t10
tag last outside income\t-6\t-3
tag last outside incumbent\t16\t8
tag last outside into\t-9\t-5
tag last outside involves\t12\t6
tag last outside is\t16\t-5
tag last outside isn't\t-11\t-6
tag last outside it\t-35\t-19
tag last outside it's\t40\t19
tag last outside its\t-9\t-5
tag last outside just\t-6\t-3
tag last outside keep\t-7\t-4
tag last outside know\t20\t9
tag last outside knowing\t22\t11
tag last outside knowledge\t-11\t-6
tag last outside last\t-14\t-7
tag last outside least\t16\t8
tag last outside level\t-10\t-5
tag last outside like\t-10\t-5
tag last outside live\t18\t9
tag last outside look\t-14\t-7
tag last outside make\t-9\t-5
tag last outside me\t-6\t-3
tag last outside mean\t7\t3
tag last outside meaning\t15\t8
tag last outside means\t58\t29
tag last outside meetings\t-7\t-3
tag last outside might\t14\t7
tag last outside month\t10\t5
tag last outside more\t-11\t-6
tag last outside most\t-10\t-5
tag last outside mostly\t23\t11
tag last outside mr\t-6\t-3
tag last outside much\t-6\t-3
tag last outside must\t31\t14
tag last outside my\t-14\t-7
tag last outside need\t41\t19
tag last outside needed\t12\t6
tag last outside never\t-20\t-10
tag last outside new\t-10\t-5
tag last outside next\t-8\t-4
tag last outside night\t16\t8
tag last outside no\t-36\t-19
tag last outside nobody\t-19\t-10
tag last outside not\t-48\t-25
tag last outside now\t-9\t-5
tag last outside number\t-7\t-4
tag last outside of\t24\t-1
tag last outside off\t-6\t-3
tag last outside offer\t9\t5
tag last outside officers\t25\t12
tag last outside often\t-7\t-3
tag last outside on\t-7\t-12
tag last outside once\t-11\t-6
tag last outside only\t-6\t-4
tag last outside open\t-19\t-10
tag last outside opens\t-6\t-3
tag last outside or\t-5\t-9
tag last outside other\t-8\t-4
tag last outside our\t-41\t-22
tag last outside out\t13\t6
tag last outside own\t-14\t-7
tag last outside paid\t-7\t-4
tag last outside part\t-6\t-3
tag last outside pass\t-8\t-4
tag last outside patient\t-6\t-3
tag last outside people\t-18\t-9
tag last outside person\t-13\t-7
tag last outside place\t-6\t-3
tag last outside plus\t46\t22
tag last outside prefer\t17\t9
tag last outside preferably\t12\t6
tag last outside previous\t12\t6
tag last outside public\t-8\t-4
tag last outside rather\t-6\t-3
tag last outside reason\t15\t8
tag last outside require\t19\t9
tag last outside requires\t10\t5
tag last outside responsible\t-6\t-3
tag last outside room\t10\t5
tag last outside run\t19\t10
tag last outside same\t-6\t-3
tag last outside saturdays\t16\t8
tag last outside save\t-10\t-5
tag last outside say\t-6\t-3
tag last outside says\t11\t5
tag last outside schedule\t-7\t-3
tag last outside school\t-6\t-3
tag last outside season\t-6\t-3
tag last outside second\t-8\t-4
tag last outside secretary\t9\t4
tag last outside see\t19\t9
tag last outside senior\t-7\t-4
tag last outside shall\t42\t21
tag last outside share\t-6\t-3
tag last outside she\t7\t3
tag last outside shifts\t6\t3
tag last outside should\t14\t6
tag last outside show\t12\t6
tag last outside side\t12\t6
tag last outside since\t-22\t-11
tag last outside site\t7\t3
tag last outside six\t-12\t-6
tag last outside so\t33\t13
tag last outside some\t31\t13
tag last outside somebody\t29\t14
tag last outside someone\t31\t15
tag last outside something\t-7\t-3
tag last outside speaks\t-6\t-3
tag last outside spent\t40\t20
tag last outside start\t-16\t-8
tag last outside stay\t-7\t-4
tag last outside still\t12\t6
tag last outside strong\t24\t12
tag last outside successful\t-8\t-4
tag last outside take\t-12\t-6
tag last outside team\t8\t4
tag last outside tell\t-6\t-3
tag last outside ten\t-8\t-4
tag last outside than\t-20\t-10
tag last outside that\t21\t5
tag last outside the\t-72\t-70
tag last outside their\t-24\t-13
tag last outside them\t-15\t-8
tag last outside then\t45\t22
tag last outside there\t-6\t-3
tag last outside there's\t15\t7
tag last outside these\t-6\t-3
tag last outside think\t13\t6
tag last outside this\t-22\t-11
tag last outside those\t-10\t-5
tag last outside though\t6\t3
tag last outside three\t-15\t-8
tag last outside through\t-20\t-11
tag last outside time\t13\t6
tag last outside times\t-12\t-6
tag last outside to\t39\t1
tag last outside too\t-6\t-3
tag last outside towards\t9\t5
tag last outside turn\t-6\t-3
tag last outside twice\t-12\t-6
tag last outside two\t-32\t-17
tag last outside under\t-18\t-10
tag last outside university\t14\t7
tag last outside use\t6\t3
tag last outside used\t18\t9
tag last outside using\t8\t4
tag last outside valid\t14\t7
tag last outside very\t-6\t-3
tag last outside volunteers\t-6\t-3
tag last outside want\t46\t23
tag last outside wants\t20\t10
tag last outside was\t-21\t-11
tag last outside way\t-7\t-3
tag last outside we\t-28\t-17
tag last outside we'd\t-16\t-8
tag last outside we'll\t-26\t-13
tag last outside we've\t-11\t-6
tag last outside week\t9\t4
tag last outside weeks\t-7\t-3
tag last outside well\t-7\t-4
tag last outside what\t-37\t-20
tag last outside when\t-41\t-23
tag last outside wherever\t11\t5
tag last outside who\t45\t20
tag last outside who's\t40\t20
tag last outside why\t9\t4
tag last outside will\t24\t9
tag last outside winter\t16\t8
tag last outside with\t48\t12
tag last outside within\t-14\t-7
tag last outside work\t17\t8
tag last outside working\t-15\t-8
tag last outside works\t23\t11
tag last outside would\t-13\t-9
tag last outside wouldn't\t-9\t-5
tag last outside write\t-8\t-4
tag last outside you\t46\t12
tag last outside you'd\t74\t35
tag last outside you'll\t70\t32
tag last outside you're\t31\t15
tag last outside you've\t62\t30
tag last outside your\t12\t3
tag last outside yours\t13\t7
tag last outside –\t-13\t-7
tag last outside •\t13\t6
tag last start <\t10\t-63
tag outside\t-2\t-219
tag start\t10\t-63
tag word begins #\t3\t9
tag word begins (\t-3\t-6
tag word begins ,\t-53\t-96
tag word begins :\t-24\t-46
tag word begins a\t15\t36
tag word begins about\t3\t7
tag word begins after\t5\t11
tag word begins an\t-4\t-7
tag word begins and\t-42\t-72
tag word begins at\t2\t9
tag word begins be\t4\t8
tag word begins before\t-5\t-9
tag word begins being\t-9\t-18
tag word begins by\t7\t15
tag word begins can\t-7\t-14
tag word begins comes\t-16\t-32
tag word begins days\t3\t7
tag word begins enough\t-6\t-12
tag word begins experience\t3\t8
tag word begins first\t-8\t-15
tag word begins for\t3\t8
tag word begins from\t-7\t-12
tag word begins helps\t-28\t-56
tag word begins hours\t4\t8
tag word begins in\t23\t49
tag word begins is\t-29\t-54
tag word begins it\t4\t8
tag word begins knowledge\t-7\t-14
tag word begins least\t3\t6
tag word begins more\t3\t6
tag word begins must\t-5\t-10
tag word begins need\t3\t6
tag word begins no\t-7\t-13
tag word begins of\t5\t10
tag word begins one\t-9\t-17
tag word begins or\t-15\t-27
tag word begins our\t3\t7
tag word begins out\t7\t16
tag word begins people\t-4\t-8
tag word begins practice\t-9\t-17
tag word begins sheet\t-8\t-16
tag word begins takes\t-9\t-17
tag word begins the\t21\t46
tag word begins them\t4\t9
tag word begins through\t4\t9
tag word begins to\t17\t36
tag word begins under\t-5\t-8
tag word begins up\t9\t21
tag word begins what\t6\t12
tag word begins when\t7\t16
tag word begins who\t4\t8
tag word begins with\t9\t20
tag word begins work\t2\t6
tag word begins would\t-14\t-27
tag word begins you\t-9\t-18
tag word begins your\t4\t11
tag word inside "\t3\t7
tag word inside #\t15\t36
tag word inside '\t8\t16
tag word inside (\t-46\t-86
tag word inside )\t12\t24
tag word inside +\t-17\t-33
tag word inside ,\t-45\t-52
tag word inside -\t-10\t-21
tag word inside .\t-55\t-103
tag word inside /\t-39\t-76
tag word inside :\t-23\t-46
tag word inside ;\t-68\t-134
tag word inside ?\t-25\t-50
tag word inside a\t5\t18
tag word inside accounts\t3\t6
tag word inside across\t4\t9
tag word inside after\t-13\t-26
tag word inside afterwards\t-7\t-14
tag word inside against\t-7\t-14
tag word inside all\t4\t9
tag word inside along\t-5\t-10
tag word inside already\t-11\t-21
tag word inside also\t3\t6
tag word inside among\t-3\t-6
tag word inside an\t-4\t-6
tag word inside and\t-29\t-35
tag word inside apply\t-8\t-15
tag word inside are\t-28\t-52
tag word inside as\t-18\t-36
tag word inside at\t-12\t-16
tag word inside award\t3\t6
tag word inside back\t3\t7
tag word inside background\t3\t7
tag word inside be\t11\t23
tag word inside before\t-26\t-50
tag word inside behind\t-10\t-21
tag word inside between\t-20\t-38
tag word inside bus\t3\t6
tag word inside but\t-19\t-37
tag word inside by\t-25\t-48
tag word inside call\t-6\t-12
tag word inside can\t14\t28
tag word inside can't\t-9\t-19
tag word inside cannot\t-8\t-15
tag word inside care\t4\t8
tag word inside certificate\t6\t13
tag word inside check\t8\t19
tag word inside checks\t3\t6
tag word inside children\t3\t7
tag word inside claims\t4\t8
tag word inside come\t-7\t-14
tag word inside comes\t-6\t-13
tag word inside counts\t-21\t-41
tag word inside data\t3\t6
tag word inside day\t6\t13
tag word inside days\t11\t23
tag word inside desk\t3\t6
tag word inside doesn't\t4\t9
tag word inside done\t-6\t-11
tag word inside down\t3\t6
tag word inside during\t-38\t-74
tag word inside each\t-14\t-27
tag word inside end\t-3\t-6
tag word inside enough\t6\t12
tag word inside experience\t-12\t-23
tag word inside first\t3\t7
tag word inside for\t-13\t-20
tag word inside four\t2\t6
tag word inside from\t-21\t-37
tag word inside gets\t-13\t-26
tag word inside go\t3\t6
tag word inside goes\t-15\t-30
tag word inside great\t-5\t-10
tag word inside hand\t5\t10
tag word inside has\t-13\t-24
tag word inside held\t12\t-5
tag word inside her\t3\t7
tag word inside home\t4\t8
tag word inside homes\t4\t9
tag word inside hours\t7\t13
tag word inside how\t3\t6
tag word inside if\t-12\t-24
tag word inside in\t-18\t-24
tag word inside including\t-14\t-28
tag word inside into\t4\t8
tag word inside is\t-27\t-48
tag word inside isn't\t-13\t-27
tag word inside it\t15\t30
tag word inside it's\t3\t6
tag word inside knowledge\t-12\t-24
tag word inside late\t-7\t-14
tag word inside leave\t3\t6
tag word inside licence\t10\t21
tag word inside like\t-11\t-21
tag word inside manner\t3\t7
tag word inside matters\t-20\t-41
tag word inside minutes\t3\t6
tag word inside month\t4\t8
tag word inside months\t4\t9
tag word inside more\t6\t12
tag word inside most\t-7\t-13
tag word inside new\t3\t6
tag word inside night\t3\t6
tag word inside no\t4\t8
tag word inside nobody\t-6\t-12
tag word inside not\t6\t13
tag word inside now\t-7\t-13
tag word inside of\t31\t65
tag word inside off\t7\t14
tag word inside office\t4\t9
tag word inside on\t-7\t-7
tag word inside once\t-11\t-21
tag word inside one\t11\t25
tag word inside only\t-16\t-31
tag word inside or\t15\t35
tag word inside other\t3\t7
tag word inside our\t7\t14
tag word inside out\t9\t18
tag word inside over\t3\t6
tag word inside own\t3\t7
tag word inside past\t-6\t-12
tag word inside people\t8\t17
tag word inside per\t4\t7
tag word inside permit\t3\t6
tag word inside plus\t-6\t-13
tag word inside position\t-8\t-16
tag word inside practice\t5\t10
tag word inside preferred\t-28\t-55
tag word inside reports\t4\t8
tag word inside required\t-7\t-14
tag word inside role\t3\t6
tag word inside rules\t-5\t-9
tag word inside should\t-14\t-29
tag word inside since\t3\t7
tag word inside site\t-7\t-15
tag word inside six\t-4\t-8
tag word inside so\t-24\t-47
tag word inside some\t-8\t-15
tag word inside somebody\t3\t6
tag word inside somewhere\t-15\t-30
tag word inside speak\t-9\t-17
tag word inside staff\t3\t7
tag word inside store\t3\t6
tag word inside straight\t-8\t-17
tag word inside system\t5\t11
tag word inside team\t4\t7
tag word inside than\t3\t7
tag word inside that\t-9\t-17
tag word inside that's\t-6\t-11
tag word inside the\t20\t44
tag word inside their\t4\t9
tag word inside them\t7\t14
tag word inside then\t-5\t-9
tag word inside there\t8\t16
tag word inside they\t6\t12
tag word inside this\t-5\t-10
tag word inside three\t5\t12
tag word inside through\t-6\t-11
tag word inside ticket\t3\t6
tag word inside time\t4\t9
tag word inside times\t5\t10
tag word inside to\t17\t37
tag word inside together\t-14\t-28
tag word inside too\t-24\t-47
tag word inside training\t3\t7
tag word inside turn\t-7\t-15
tag word inside twice\t-6\t-12
tag word inside two\t5\t12
tag word inside under\t-19\t-37
tag word inside until\t-12\t-24
tag word inside up\t3\t8
tag word inside using\t-8\t-16
tag word inside way\t4\t8
tag word inside we\t-8\t-16
tag word inside week\t9\t18
tag word inside weekend\t4\t8
tag word inside weeks\t5\t10
tag word inside well\t-7\t-14
tag word inside were\t-7\t-13
tag word inside what\t11\t21
tag word inside when\t-25\t-47
tag word inside which\t-4\t-8
tag word inside while\t-13\t-26
tag word inside who\t-10\t-19
tag word inside why\t-6\t-11
tag word inside will\t-31\t-62
tag word inside within\t-11\t-19
tag word inside without\t-17\t-32
tag word inside won't\t-3\t-6
tag word inside work\t7\t16
tag word inside would\t-33\t-64
tag word inside wouldn't\t-23\t-45
tag word inside year\t4\t8
tag word inside years\t8\t18
tag word inside you\t9\t20
tag word inside you'll\t-4\t-8
tag word inside yourself\t-6\t-11
tag word inside –\t-34\t-66
tag word outside "\t-8\t-4
tag word outside #\t17\t0
tag word outside $\t-11\t-5
tag word outside )\t-20\t-10
tag word outside ,\t-51\t-27
tag word outside .\t-22\t-12
tag word outside /\t-11\t-6
tag word outside :\t-32\t-16
tag word outside ;\t-12\t-6
tag word outside a\t1\t-20
tag word outside ability\t9\t4
tag word outside able\t-12\t-7
tag word outside about\t-10\t-6
tag word outside above\t-9\t-4
tag word outside accordance\t-7\t-4
tag word outside act\t-6\t-3
tag word outside advantage\t-13\t-7
tag word outside advising\t17\t9
tag word outside after\t7\t3
tag word outside again\t-17\t-8
tag word outside agree\t12\t6
tag word outside all\t-39\t-20
tag word outside alone\t-19\t-10
tag word outside along\t-10\t-5
tag word outside also\t-73\t-37
tag word outside although\t-19\t-9
tag word outside always\t-17\t-9
tag word outside among\t-8\t-4
tag word outside an\t9\t3
tag word outside and\t-80\t-41
tag word outside annual\t27\t13
tag word outside another\t-6\t-3
tag word outside answering\t9\t4
tag word outside answers\t18\t9
tag word outside anyone\t-15\t-8
tag word outside anything\t-19\t-10
tag word outside applicants\t-29\t-15
tag word outside application\t-10\t-6
tag word outside appointment\t-6\t-3
tag word outside april\t-15\t-8
tag word outside are\t-54\t-28
tag word outside around\t-8\t-4
tag word outside as\t-38\t-19
tag word outside asked\t-20\t-11
tag word outside asking\t-10\t-5
tag word outside asks\t12\t6
tag word outside assess\t13\t6
tag word outside asset\t-8\t-4
tag word outside attend\t14\t7
tag word outside attendance\t6\t3
tag word outside august\t-19\t-10
tag word outside available\t18\t9
tag word outside away\t-8\t-4
tag word outside back\t-10\t-5
tag word outside background\t15\t7
tag word outside balance\t12\t6
tag word outside bank\t22\t11
tag word outside based\t21\t11
tag word outside basic\t29\t14
tag word outside be\t-77\t-46
tag word outside because\t-40\t-21
tag word outside been\t-23\t-12
tag word outside before\t-16\t-8
tag word outside begin\t18\t9
tag word outside begins\t9\t4
tag word outside being\t7\t3
tag word outside below\t-14\t-7
tag word outside bench\t-8\t-4
tag word outside better\t-13\t-7
tag word outside between\t38\t19
tag word outside boats\t17\t8
tag word outside bonus\t-9\t-4
tag word outside book\t-9\t-5
tag word outside both\t-7\t-4
tag word outside brief\t14\t7
tag word outside brilliant\t-8\t-4
tag word outside bring\t-30\t-15
tag word outside bringing\t16\t8
tag word outside budget\t10\t5
tag word outside build\t35\t17
tag word outside burned\t-12\t-6
tag word outside bus\t-13\t-7
tag word outside business\t-11\t-5
tag word outside but\t-31\t-16
tag word outside by\t-16\t-8
tag word outside called\t-6\t-3
tag word outside calls\t-17\t-9
tag word outside calm\t37\t18
tag word outside can\t-69\t-36
tag word outside candidate\t-19\t-10
tag word outside candidates\t-11\t-6
tag word outside care\t16\t8
tag word outside carry\t39\t19
tag word outside carrying\t8\t4
tag word outside cats\t-10\t-5
tag word outside cert\t18\t9
tag word outside certain\t-16\t-8
tag word outside charge\t12\t6
tag word outside chasing\t8\t4
tag word outside check\t19\t9
tag word outside checking\t23\t11
tag word outside child\t10\t5
tag word outside children\t-14\t-7
tag word outside class\t23\t11
tag word outside clean\t34\t16
tag word outside climb\t24\t12
tag word outside climbing\t8\t4
tag word outside clinic\t9\t4
tag word outside coach\t15\t8
tag word outside come\t-21\t-11
tag word outside comes\t-13\t-7
tag word outside comfortable\t14\t7
tag word outside coming\t-14\t-7
tag word outside communication\t15\t7
tag word outside complete\t10\t5
tag word outside completed\t-8\t-4
tag word outside conditional\t-11\t-6
tag word outside confidence\t35\t18
tag word outside confident\t22\t11
tag word outside consider\t-6\t-3
tag word outside considered\t-9\t-4
tag word outside contingent\t6\t3
tag word outside cook\t23\t11
tag word outside coordinator\t-7\t-3
tag word outside cost\t10\t5
tag word outside could\t-13\t-6
tag word outside course\t-6\t-3
tag word outside cover\t19\t10
tag word outside covers\t15\t7
tag word outside credit\t11\t5
tag word outside crew\t-8\t-4
tag word outside criminal\t11\t5
tag word outside current\t19\t9
tag word outside customer\t26\t13
tag word outside cut\t22\t11
tag word outside cutting\t24\t12
tag word outside data\t7\t4
tag word outside date\t-11\t-6
tag word outside day\t-23\t-13
tag word outside days\t-23\t-12
tag word outside deal\t6\t3
tag word outside degree\t25\t12
tag word outside depends\t-8\t-4
tag word outside design\t28\t14
tag word outside desk\t9\t4
tag word outside did\t-12\t-6
tag word outside diploma\t19\t9
tag word outside discretion\t29\t14
tag word outside do\t-9\t-6
tag word outside documented\t17\t8
tag word outside doesn't\t9\t4
tag word outside doing\t-21\t-10
tag word outside dont\t10\t5
tag word outside door\t-6\t-3
tag word outside double\t-16\t-8
tag word outside down\t-27\t-14
tag word outside drafting\t23\t12
tag word outside draw\t24\t12
tag word outside drive\t20\t10
tag word outside drivers\t18\t9
tag word outside driving\t15\t7
tag word outside drug\t18\t9
tag word outside dry\t14\t7
tag word outside due\t-16\t-8
tag word outside during\t-15\t-8
tag word outside dutch\t10\t5
tag word outside e\t-15\t-9
tag word outside each\t-28\t-14
tag word outside early\t7\t3
tag word outside else\t-7\t-4
tag word outside end\t-7\t-4
tag word outside engineer\t-6\t-3
tag word outside enhanced\t43\t21
tag word outside enjoy\t17\t8
tag word outside enough\t-8\t-4
tag word outside enter\t21\t10
tag word outside especially\t-15\t-7
tag word outside even\t-26\t-13
tag word outside ever\t-26\t-13
tag word outside every\t17\t7
tag word outside everybody\t-7\t-4
tag word outside everyone\t-15\t-8
tag word outside everything\t-26\t-13
tag word outside evidence\t21\t10
tag word outside excel\t25\t12
tag word outside except\t-8\t-4
tag word outside exempt\t-7\t-3
tag word outside expect\t-33\t-17
tag word outside expected\t-17\t-9
tag word outside expects\t-7\t-3
tag word outside experience\t13\t6
tag word outside explain\t15\t7
tag word outside face\t-14\t-7
tag word outside fair\t-11\t-5
tag word outside fall\t-7\t-4
tag word outside familiarity\t10\t5
tag word outside family\t-9\t-5
tag word outside far\t-8\t-4
tag word outside february\t-13\t-7
tag word outside feeding\t11\t6
tag word outside fellow\t-8\t-4
tag word outside file\t-9\t-5
tag word outside filing\t13\t6
tag word outside find\t6\t2
tag word outside five\t7\t3
tag word outside follow\t26\t13
tag word outside following\t-22\t-11
tag word outside for\t-36\t-19
tag word outside forgive\t-8\t-4
tag word outside forty\t22\t11
tag word outside four\t47\t22
tag word outside frame\t13\t7
tag word outside free\t12\t6
tag word outside friday\t-31\t-17
tag word outside from\t-15\t-8
tag word outside front\t-9\t-5
tag word outside full\t18\t9
tag word outside funeral\t-7\t-4
tag word outside garda\t26\t12
tag word outside getting\t16\t8
tag word outside give\t7\t3
tag word outside given\t-21\t-11
tag word outside giving\t15\t8
tag word outside go\t-19\t-10
tag word outside going\t-10\t-5
tag word outside good\t9\t3
tag word outside got\t-19\t-10
tag word outside grade\t-7\t-4
tag word outside granted\t-7\t-3
tag word outside grasp\t-6\t-3
tag word outside great\t-21\t-11
tag word outside had\t-27\t-14
tag word outside half\t18\t9
tag word outside hand\t17\t9
tag word outside handle\t12\t6
tag word outside hands-on\t16\t8
tag word outside handy\t13\t6
tag word outside happen\t-17\t-9
tag word outside happens\t-9\t-5
tag word outside has\t-50\t-25
tag word outside have\t-59\t-32
tag word outside having\t-21\t-11
tag word outside he\t-23\t-12
tag word outside head\t-14\t-7
tag word outside hear\t-8\t-4
tag word outside heat\t14\t7
tag word outside held\t9\t4
tag word outside help\t16\t8
tag word outside helpful\t-10\t-5
tag word outside helps\t10\t5
tag word outside her\t-6\t-3
tag word outside here\t19\t9
tag word outside herr\t-8\t-4
tag word outside higher\t19\t9
tag word outside him\t-7\t-4
tag word outside hold\t-27\t-14
tag word outside holding\t20\t10
tag word outside honest\t28\t14
tag word outside host\t15\t7
tag word outside hot\t28\t14
tag word outside hotel\t-6\t-3
tag word outside hotels\t-7\t-3
tag word outside hour\t-6\t-3
tag word outside hours\t-7\t-4
tag word outside i\t-51\t-28
tag word outside i'd\t-14\t-7
tag word outside i'll\t-18\t-9
tag word outside i'm\t-29\t-15
tag word outside i've\t-13\t-7
tag word outside ideally\t-13\t-7
tag word outside if\t-24\t-12
tag word outside in\t7\t-1
tag word outside include\t-22\t-11
tag word outside included\t-7\t-3
tag word outside includes\t-7\t-4
tag word outside including\t-72\t-36
tag word outside indispensable\t-10\t-5
tag word outside insist\t-10\t-5
tag word outside into\t-13\t-7
tag word outside is\t-52\t-26
tag word outside issue\t12\t6
tag word outside it\t-67\t-36
tag word outside it'd\t8\t4
tag word outside it's\t-20\t-10
tag word outside its\t-26\t-13
tag word outside january\t-8\t-4
tag word outside july\t-13\t-7
tag word outside just\t-14\t-7
tag word outside keep\t39\t19
tag word outside keeping\t14\t7
tag word outside keeps\t23\t11
tag word outside kept\t11\t5
tag word outside key\t-7\t-4
tag word outside kind\t16\t8
tag word outside kindness\t20\t10
tag word outside knew\t14\t7
tag word outside knowing\t-11\t-6
tag word outside knows\t11\t5
tag word outside label\t16\t8
tag word outside language\t-10\t-5
tag word outside laptop\t-7\t-4
tag word outside later\t11\t5
tag word outside law\t-8\t-4
tag word outside lay\t19\t9
tag word outside lead\t32\t16
tag word outside learned\t-14\t-7
tag word outside least\t-8\t-4
tag word outside leave\t31\t15
tag word outside leaves\t-6\t-3
tag word outside legal\t-9\t-5
tag word outside less\t-14\t-7
tag word outside let\t-9\t-5
tag word outside lets\t9\t5
tag word outside level\t-13\t-8
tag word outside lift\t12\t5
tag word outside lifting\t24\t12
tag word outside listen\t12\t6
tag word outside live\t-14\t-8
tag word outside lives\t19\t9
tag word outside living\t9\t4
tag word outside log\t26\t13
tag word outside long\t-10\t-5
tag word outside look\t-6\t-4
tag word outside looked\t-12\t-6
tag word outside looking\t-9\t-5
tag word outside lot\t-9\t-5
tag word outside love\t-9\t-5
tag word outside lovely\t-8\t-4
tag word outside lunch\t-6\t-3
tag word outside made\t9\t4
tag word outside maintain\t16\t8
tag word outside manage\t10\t5
tag word outside manual\t14\t7
tag word outside many\t-15\t-8
tag word outside march\t-10\t-5
tag word outside match\t19\t9
tag word outside may\t-9\t-5
tag word outside me\t-19\t-10
tag word outside mean\t-12\t-6
tag word outside meaning\t-22\t-11
tag word outside means\t-24\t-12
tag word outside measures\t29\t15
tag word outside might\t-14\t-7
tag word outside mileage\t-11\t-6
tag word outside mind\t-16\t-8
tag word outside monday\t10\t3
tag word outside month\t-15\t-8
tag word outside months\t-6\t-3
tag word outside more\t-23\t-12
tag word outside most\t-19\t-10
tag word outside mostly\t-36\t-18
tag word outside move\t35\t17
tag word outside mr\t-14\t-7
tag word outside mrs\t-20\t-10
tag word outside much\t-21\t-10
tag word outside must\t-15\t-8
tag word outside my\t-24\t-12
tag word outside near\t-10\t-5
tag word outside necessary\t-7\t-4
tag word outside need\t-77\t-40
tag word outside needed\t-20\t-10
tag word outside needs\t-7\t-3
tag word outside neither\t-14\t-7
tag word outside never\t-8\t-4
tag word outside new\t-8\t-4
tag word outside next\t-6\t-3
tag word outside nice\t-15\t-8
tag word outside nobody\t-7\t-4
tag word outside none\t-6\t-3
tag word outside not\t-32\t-18
tag word outside nothing\t-17\t-9
tag word outside notice\t7\t3
tag word outside november\t-11\t-6
tag word outside now\t-27\t-14
tag word outside number\t-8\t-4
tag word outside nursing\t-12\t-6
tag word outside obtain\t15\t7
tag word outside occupational\t7\t3
tag word outside october\t-19\t-10
tag word outside of\t-88\t-50
tag word outside off\t-15\t-8
tag word outside offer\t-12\t-6
tag word outside often\t-26\t-13
tag word outside old\t6\t3
tag word outside on\t-9\t-6
tag word outside once\t-18\t-9
tag word outside one\t25\t10
tag word outside only\t7\t4
tag word outside or\t-46\t-24
tag word outside order\t7\t3
tag word outside others\t15\t7
tag word outside otherwise\t-14\t-7
tag word outside our\t-61\t-32
tag word outside out\t-19\t-10
tag word outside outdoors\t31\t15
tag word outside over\t-15\t-8
tag word outside overtime\t16\t8
tag word outside own\t18\t8
tag word outside paid\t-23\t-12
tag word outside papers\t12\t6
tag word outside parents\t7\t3
tag word outside part\t-22\t-12
tag word outside part-time\t6\t3
tag word outside partner\t-6\t-3
tag word outside past\t-6\t-3
tag word outside patience\t61\t30
tag word outside patient\t17\t8
tag word outside pay\t-15\t-8
tag word outside pays\t8\t4
tag word outside people\t-24\t-12
tag word outside person\t-20\t-11
tag word outside personal\t14\t7
tag word outside phone\t-7\t-4
tag word outside pick\t-7\t-4
tag word outside place\t-6\t-3
tag word outside plan\t18\t9
tag word outside planning\t14\t7
tag word outside plate\t16\t8
tag word outside play\t22\t11
tag word outside please\t-24\t-12
tag word outside pleased\t-8\t-4
tag word outside plus\t-24\t-12
tag word outside police\t14\t7
tag word outside polish\t12\t6
tag word outside pool\t-10\t-5
tag word outside port\t-7\t-4
tag word outside position\t-7\t-4
tag word outside practice\t-15\t-8
tag word outside pre-employment\t18\t9
tag word outside preparation\t14\t7
tag word outside prepare\t35\t18
tag word outside prepares\t36\t18
tag word outside present\t6\t3
tag word outside processing\t7\t4
tag word outside proof\t46\t23
tag word outside property\t-6\t-3
tag word outside provide\t18\t9
tag word outside provided\t-6\t-3
tag word outside push\t14\t7
tag word outside put\t-15\t-8
tag word outside quarter\t-7\t-4
tag word outside quick\t9\t5
tag word outside quiet\t20\t10
tag word outside r\t7\t3
tag word outside reach\t10\t5
tag word outside read\t27\t13
tag word outside ready\t-11\t-6
tag word outside real\t6\t3
tag word outside reason\t-6\t-3
tag word outside recognised\t15\t7
tag word outside reconcile\t23\t11
tag word outside record\t14\t7
tag word outside referring\t8\t4
tag word outside remember\t7\t3
tag word outside report\t21\t10
tag word outside require\t-8\t-4
tag word outside required\t-18\t-9
tag word outside responsible\t-8\t-4
tag word outside right\t11\t5
tag word outside ring\t-9\t-5
tag word outside ringing\t-8\t-4
tag word outside road\t-6\t-3
tag word outside room\t-8\t-4
tag word outside round\t-8\t-4
tag word outside run\t33\t15
tag word outside running\t-19\t-10
tag word outside runs\t27\t13
tag word outside safety\t7\t3
tag word outside said\t-15\t-8
tag word outside same\t-17\t-9
tag word outside sat\t-9\t-5
tag word outside saturday\t9\t4
tag word outside save\t-16\t-8
tag word outside say\t13\t6
tag word outside saying\t-7\t-3
tag word outside says\t7\t3
tag word outside scared\t-10\t-5
tag word outside scope\t9\t5
tag word outside scout\t9\t5
tag word outside scrubbing\t12\t6
tag word outside second\t-12\t-6
tag word outside sees\t11\t5
tag word outside send\t12\t6
tag word outside senior\t-6\t-3
tag word outside service\t9\t4
tag word outside set\t14\t7
tag word outside setting\t8\t4
tag word outside settle\t-8\t-4
tag word outside seven\t35\t17
tag word outside shall\t-15\t-8
tag word outside shared\t-10\t-5
tag word outside she\t-16\t-8
tag word outside shift\t-8\t-4
tag word outside should\t-19\t-10
tag word outside show\t-19\t-10
tag word outside shown\t-10\t-5
tag word outside side\t-6\t-3
tag word outside sign\t21\t10
tag word outside signs\t7\t4
tag word outside since\t-65\t-33
tag word outside sit\t13\t6
tag word outside site\t-17\t-9
tag word outside sits\t-7\t-4
tag word outside sitting\t-7\t-4
tag word outside six\t8\t4
tag word outside sleep\t-13\t-7
tag word outside small\t-9\t-5
tag word outside so\t-51\t-26
tag word outside some\t70\t34
tag word outside somebody\t-21\t-11
tag word outside someone\t-17\t-9
tag word outside something\t-37\t-19
tag word outside sorry\t-16\t-8
tag word outside sound\t18\t9
tag word outside spanish\t28\t14
tag word outside speak\t21\t10
tag word outside speaks\t-6\t-3
tag word outside spent\t-27\t-14
tag word outside split\t20\t10
tag word outside spoken\t26\t13
tag word outside sponsor\t-14\t-7
tag word outside sponsoring\t-7\t-3
tag word outside spreadsheet\t22\t11
tag word outside spring\t-6\t-3
tag word outside stand\t14\t7
tag word outside standard\t6\t3
tag word outside stands\t9\t4
tag word outside start\t12\t5
tag word outside starts\t6\t3
tag word outside stays\t9\t5
tag word outside steady\t15\t8
tag word outside still\t-18\t-9
tag word outside stood\t8\t4
tag word outside stop\t8\t4
tag word outside subject\t-7\t-4
tag word outside successful\t-9\t-4
tag word outside such\t-6\t-3
tag word outside summer\t-7\t-4
tag word outside tablet\t-6\t-3
tag word outside tact\t34\t17
tag word outside take\t28\t13
tag word outside takes\t12\t6
tag word outside taking\t-13\t-7
tag word outside talk\t6\t3
tag word outside talking\t-6\t-3
tag word outside te\t18\t9
tag word outside teach\t23\t11
tag word outside teaches\t10\t5
tag word outside teaching\t11\t5
tag word outside team\t-9\t-5
tag word outside tear\t16\t8
tag word outside telephone\t10\t5
tag word outside tell\t15\t7
tag word outside ten\t37\t18
tag word outside tests\t11\t5
tag word outside than\t-20\t-10
tag word outside that\t-39\t-20
tag word outside that's\t-10\t-5
tag word outside the\t-22\t-39
tag word outside their\t-20\t-11
tag word outside them\t-36\t-19
tag word outside then\t-38\t-19
tag word outside there\t-16\t-8
tag word outside there's\t-11\t-6
tag word outside therefore\t-13\t-7
tag word outside these\t-15\t-8
tag word outside they\t-20\t-11
tag word outside thing\t-29\t-15
tag word outside think\t-14\t-7
tag word outside third\t-14\t-7
tag word outside thirty\t-6\t-3
tag word outside this\t-29\t-15
tag word outside thorough\t-6\t-3
tag word outside those\t-28\t-14
tag word outside though\t-15\t-7
tag word outside three\t-23\t-13
tag word outside through\t-19\t-9
tag word outside time\t-31\t-16
tag word outside times\t-6\t-3
tag word outside to\t-97\t-55
tag word outside told\t-8\t-4
tag word outside too\t-16\t-8
tag word outside track\t10\t5
tag word outside train\t-8\t-4
tag word outside trained\t12\t6
tag word outside training\t-17\t-9
tag word outside trains\t19\t10
tag word outside travel\t13\t6
tag word outside tuesday\t6\t2
tag word outside tuesdays\t14\t7
tag word outside tune\t20\t10
tag word outside turn\t12\t6
tag word outside twice\t-6\t-3
tag word outside two\t7\t1
tag word outside type\t6\t3
tag word outside understanding\t-22\t-12
tag word outside university\t-7\t-4
tag word outside unless\t-15\t-8
tag word outside up\t-22\t-12
tag word outside us\t-41\t-21
tag word outside used\t-12\t-7
tag word outside using\t-13\t-7
tag word outside usual\t-8\t-4
tag word outside usually\t-15\t-7
tag word outside valid\t34\t17
tag word outside very\t-9\t-5
tag word outside visit\t24\t12
tag word outside wages\t9\t4
tag word outside waiting\t-12\t-6
tag word outside walk\t12\t6
tag word outside want\t-36\t-18
tag word outside wants\t-8\t-4
tag word outside warm\t25\t12
tag word outside was\t-22\t-11
tag word outside water\t8\t4
tag word outside we'd\t-11\t-6
tag word outside we'll\t-18\t-9
tag word outside we're\t-16\t-8
tag word outside wednesdays\t-7\t-4
tag word outside week\t-15\t-8
tag word outside weekends\t7\t3
tag word outside weekly\t13\t6
tag word outside weeks\t-15\t-8
tag word outside welcome\t-11\t-6
tag word outside well\t-15\t-8
tag word outside welsh\t22\t11
tag word outside wet\t15\t8
tag word outside whatever\t14\t7
tag word outside when\t8\t4
tag word outside where\t-18\t-9
tag word outside whether\t-15\t-8
tag word outside which\t-51\t-27
tag word outside while\t-16\t-8
tag word outside who\t-55\t-28
tag word outside who's\t-13\t-7
tag word outside whom\t-11\t-5
tag word outside why\t-14\t-7
tag word outside will\t-54\t-27
tag word outside willing\t12\t6
tag word outside willingness\t-23\t-12
tag word outside winter\t-13\t-7
tag word outside with\t-67\t-36
tag word outside within\t8\t4
tag word outside without\t-17\t-9
tag word outside work\t10\t2
tag word outside worked\t46\t23
tag word outside working\t19\t9
tag word outside would\t-32\t-16
tag word outside write\t36\t17
tag word outside writes\t30\t15
tag word outside writing\t10\t5
tag word outside year\t-23\t-13
tag word outside yes\t-17\t-9
tag word outside you\t-51\t-29
tag word outside you'd\t-18\t-9
tag word outside you're\t-26\t-13
tag word outside you've\t-28\t-14
tag word outside your\t-17\t-11
tag word outside yourself\t-7\t-4
tag word outside £\t-6\t-3
tag word outside 🥕\t-6\t-3
tag word start #\t16\t7
tag word start *\t-41\t-21
tag word start -\t-64\t-33
tag word start a\t-24\t-17
tag word start ability\t-36\t-18
tag word start able\t-17\t-9
tag word start accurate\t10\t5
tag word start act\t17\t8
tag word start after\t-33\t-16
tag word start all\t-14\t-7
tag word start and\t-11\t-5
tag word start anyone\t-20\t-10
tag word start applicants\t-18\t-9
tag word start appointment\t-18\t-9
tag word start as\t-34\t-17
tag word start at\t-7\t-3
tag word start attend\t12\t6
tag word start basic\t-10\t-5
tag word start be\t-10\t-5
tag word start because\t-31\t-15
tag word start before\t-7\t-4
tag word start being\t-19\t-10
tag word start between\t-30\t-15
tag word start beyond\t-19\t-10
tag word start bonus\t-16\t-8
tag word start can\t19\t9
tag word start candidates\t-28\t-14
tag word start cert\t8\t4
tag word start check\t10\t5
tag word start class\t12\t6
tag word start clean\t10\t5
tag word start clear\t19\t9
tag word start come\t-9\t-5
tag word start complete\t14\t7
tag word start confident\t-12\t-6
tag word start conversational\t9\t4
tag word start current\t13\t6
tag word start demonstrated\t-27\t-14
tag word start during\t-50\t-25
tag word start employment\t-11\t-6
tag word start english\t14\t7
tag word start every\t-28\t-14
tag word start excellent\t-37\t-19
tag word start expect\t-21\t-11
tag word start experience\t-28\t-15
tag word start familiarity\t-28\t-14
tag word start five\t10\t5
tag word start fluency\t-22\t-11
tag word start food\t16\t8
tag word start for\t-18\t-9
tag word start four\t24\t12
tag word start french\t20\t10
tag word start from\t-14\t-7
tag word start full\t16\t8
tag word start gcse\t8\t4
tag word start give\t9\t4
tag word start good\t-33\t-17
tag word start grade\t10\t5
tag word start half\t-18\t-9
tag word start have\t-9\t-5
tag word start he\t-26\t-13
tag word start high\t12\t6
tag word start hold\t7\t4
tag word start hours\t-38\t-19
tag word start i\t-20\t-10
tag word start i'd\t-18\t-9
tag word start ideally\t-8\t-4
tag word start if\t-22\t-11
tag word start in\t-59\t-30
tag word start it\t-20\t-11
tag word start it'd\t-13\t-7
tag word start it's\t-37\t-19
tag word start keeping\t13\t6
tag word start knowing\t-36\t-18
tag word start knowledge\t-16\t-8
tag word start laminated\t10\t5
tag word start level\t11\t5
tag word start lifting\t8\t4
tag word start local\t10\t5
tag word start maintain\t9\t5
tag word start manage\t11\t5
tag word start matric\t13\t6
tag word start monday\t10\t5
tag word start mornings\t-6\t-4
tag word start most\t-16\t-8
tag word start must\t-8\t-4
tag word start national\t6\t3
tag word start no\t-6\t-3
tag word start nobody\t-9\t-5
tag word start now\t-13\t-7
tag word start nvq\t6\t3
tag word start occasional\t15\t7
tag word start offers\t-9\t-5
tag word start on\t-22\t-11
tag word start once\t-10\t-5
tag word start one\t11\t5
tag word start our\t-39\t-20
tag word start own\t15\t7
tag word start patience\t11\t5
tag word start people\t-12\t-6
tag word start perform\t16\t8
tag word start plan\t-7\t-4
tag word start please\t-13\t-6
tag word start prepare\t16\t8
tag word start preparing\t13\t7
tag word start previous\t-12\t-6
tag word start proven\t-18\t-9
tag word start report\t14\t7
tag word start reporting\t-7\t-3
tag word start respond\t18\t9
tag word start run\t11\t5
tag word start running\t8\t4
tag word start safety\t10\t5
tag word start saturday\t13\t6
tag word start set\t7\t4
tag word start she\t-27\t-13
tag word start shift\t-20\t-10
tag word start shifts\t-16\t-8
tag word start should\t-6\t-3
tag word start show\t8\t4
tag word start since\t-17\t-9
tag word start so\t-16\t-8
tag word start some\t-46\t-23
tag word start somebody\t-12\t-6
tag word start sound\t-26\t-13
tag word start standing\t13\t6
tag word start take\t12\t6
tag word start that\t-20\t-10
tag word start the\t-72\t-41
tag word start there\t-14\t-7
tag word start there's\t-30\t-15
tag word start this\t-22\t-11
tag word start those\t-16\t-8
tag word start three\t10\t5
tag word start to\t-18\t-9
tag word start train\t9\t4
tag word start training\t-21\t-11
tag word start twice\t-22\t-11
tag word start under\t-20\t-10
tag word start use\t19\t10
tag word start valid\t8\t4
tag word start visit\t11\t5
tag word start we\t-55\t-28
tag word start we'd\t-22\t-11
tag word start we'll\t-11\t-6
tag word start we're\t-27\t-14
tag word start week\t-24\t-12
tag word start what\t-29\t-15
tag word start when\t-31\t-15
tag word start whoever\t-16\t-8
tag word start willing\t-21\t-10
tag word start with\t-11\t-6
tag word start work\t-8\t-4
tag word start working\t-44\t-22
tag word start writing\t7\t4
tag word start you\t-33\t-18
tag word start you'd\t-39\t-20
tag word start you'll\t-28\t-14
tag word start you're\t-9\t-5
tag word start you've\t-16\t-8
tag word start your\t-36\t-18
tag word start •\t-22\t-11
tags begins inside\t-37\t112
tags begins outside\t81\t9
tags inside inside\t-42\t143
tags inside outside\t35\t-72
tags outside begins\t-43\t94
tags outside outside\t-38\t-211
tags start begins\t16\t148
tags start outside\t-27\t-91
tags start start\t10\t-63
third #\t-7\t-13
third '\t21\t30
third (\t-9\t25
third )\t21\t10
third *\t8\t15
third +\t7\t16
third ,\t2\t41
third -\t25\t20
third .\t-12\t-20
third /\t-20\t-10
third :\t-4\t19
third ;\t-33\t2
third <\t81\t32
third a\t-24\t-21
third a.m\t-15\t-17
third ability\t3\t7
third able\t26\t40
third about\t-37\t-31
third according\t-7\t-15
third accounts\t-8\t-8
third across\t-8\t-17
third act\t20\t11
third actually\t-5\t-7
third advice\t4\t8
third after\t19\t22
third afternoons\t22\t11
third against\t-5\t-7
third aged\t-13\t-25
third ahead\t6\t3
third air\t-8\t-2
third alcohol\t-8\t-3
third alive\t-8\t-14
third all\t14\t2
third allergy\t-7\t-13
third along\t10\t5
third also\t60\t53
third although\t-7\t-4
third am\t-10\t-4
third among\t-21\t-17
third an\t-7\t16
third and\t23\t-3
third animal\t7\t3
third animals\t-10\t-5
third another\t-8\t-6
third answer\t4\t9
third any\t-13\t-10
third anyone\t16\t11
third anything\t6\t6
third apart\t-4\t-6
third api\t2\t-6
third applicant\t16\t8
third applicants\t35\t18
third applications\t-6\t-11
third apply\t39\t10
third appointee\t16\t14
third appointment\t19\t10
third apprentices\t0\t9
third april\t-11\t-17
third are\t-14\t-4
third area\t-6\t-3
third around\t3\t10
third as\t-38\t-26
third ask\t39\t29
third asked\t24\t16
third asking\t8\t5
third assessment\t8\t5
third assistant\t7\t3
third at\t24\t14
third attend\t-4\t-8
third attendance\t15\t13
third audit\t-4\t-7
third august\t-13\t-4
third australian\t3\t6
third away\t-11\t-3
third b\t6\t3
third back\t-7\t-17
third background\t-7\t-2
third badly\t9\t4
third bakery\t15\t8
third balance\t2\t7
third basic\t-7\t-31
third be\t60\t32
third because\t-39\t-16
third been\t-7\t4
third bees\t-7\t-4
third before\t-11\t-7
third behind\t-10\t-7
third being\t15\t6
third bench\t-14\t-11
third bending\t8\t12
third beside\t11\t6
third between\t13\t20
third beyond\t1\t6
third bit\t-5\t-8
third block\t12\t6
third board\t-16\t-15
third bonus\t20\t10
third both\t6\t-3
third box\t6\t13
third bread\t4\t9
third breakfast\t9\t5
third bring\t-19\t-22
third budget\t-8\t-3
third build\t-5\t-8
third building\t4\t6
third built\t7\t4
third bus\t-11\t4
third busy\t-5\t-7
third but\t-15\t2
third buy\t-8\t-4
third by\t-12\t-24
third c/4\t7\t14
third cab\t6\t3
third cabin\t27\t14
third calibrate\t-7\t-14
third calling\t-4\t-8
third calls\t-12\t-6
third can\t-13\t23
third can't\t-17\t-6
third candidate\t14\t8
third candidates\t28\t15
third cannot\t-7\t-7
third car\t-6\t-2
third carry\t8\t19
third cases\t-13\t-22
third catch\t6\t12
third changes\t-7\t-10
third charge\t16\t8
third check\t15\t12
third checked\t-2\t-18
third checks\t13\t14
third chemical\t4\t6
third children's\t12\t7
third choir\t-10\t-5
third choose\t-4\t-7
third christmas\t-9\t-17
third claims\t4\t9
third class\t14\t15
third clean\t8\t15
third cleaning\t-4\t-6
third clearance\t10\t12
third clearing\t-6\t-16
third clearly\t-7\t-9
third clients\t-4\t11
third clinic\t-11\t-16
third clips\t-8\t-7
third close\t-9\t-14
third coach\t0\t-10
third code\t-6\t-7
third codes\t-11\t-5
third coding\t-5\t-9
third cold\t-6\t-11
third colleague\t14\t7
third colleagues\t3\t7
third come\t17\t14
third comfort\t-7\t-12
third comfortable\t-5\t-9
third coming\t16\t8
third command\t8\t16
third commitment\t-4\t-8
third committee\t-8\t-4
third communication\t4\t10
third company\t0\t6
third comparable\t-5\t-9
third competent\t-9\t-17
third confidence\t-4\t-7
third confident\t12\t9
third console\t4\t7
third contact\t7\t17
third content\t0\t7
third contingent\t14\t7
third control\t-1\t-11
third copper\t-8\t-4
third cost\t8\t17
third could\t-6\t-2
third council\t-9\t-1
third counter\t16\t15
third crane\t-14\t-6
third crew\t-15\t-20
third current\t7\t16
third customer\t5\t16
third customer's\t-10\t-19
third customer-facing\t-6\t-3
third customers\t-9\t-4
third cut\t-6\t-11
third cutting\t-8\t-15
third d\t-1\t6
third daily\t2\t-6
third data\t-12\t-15
third date\t22\t16
third day\t11\t16
third days\t4\t-10
third dbs\t-7\t-3
third deal\t9\t19
third decent\t9\t6
third deciding\t-7\t-15
third defects\t-7\t-13
third degree\t7\t22
third demonstrated\t33\t17
third department\t-10\t-5
third depot\t-7\t-14
third design\t-18\t-31
third detection\t5\t8
third device\t-6\t-3
third diary\t5\t7
third diesel\t-6\t-3
third diploma\t4\t13
third director\t-7\t-3
third do\t20\t3
third document\t-5\t-9
third dog\t-7\t-3
third doing\t16\t9
third don't\t-13\t-4
third double\t-6\t-2
third down\t9\t16
third drafting\t-8\t-17
third drive\t14\t10
third driver\t10\t9
third drivers\t-4\t-11
third driving\t2\t-16
third during\t-6\t-2
third duty\t17\t9
third e\t-5\t-6
third each\t30\t12
third early\t6\t-3
third ease\t-6\t-12
third education\t-7\t-14
third electrical\t-7\t-3
third emergency\t1\t6
third employment\t0\t-12
third end\t18\t12
third engineer\t-9\t-18
third english\t-10\t-5
third enhanced\t-9\t-12
third enough\t-6\t-1
third entries\t4\t7
third epic\t8\t1
third essential\t-8\t-4
third even\t-16\t-8
third evening\t20\t10
third event\t6\t5
third every\t-1\t-44
third everyone\t-21\t-11
third everything\t-8\t-13
third evidence\t-7\t0
third exam\t13\t7
third excel\t2\t11
third excellent\t11\t12
third expect\t3\t6
third expects\t12\t6
third experience\t5\t19
third exposure\t13\t26
third eye\t-12\t-15
third fair\t-9\t-4
third fall\t-9\t-13
third familiarity\t20\t12
third feeding\t-7\t-13
third feel\t-5\t-10
third feet\t-13\t-21
third fellow\t-6\t-3
third fever\t-9\t-17
third file\t10\t7
third filled\t-8\t-4
third filters\t4\t9
third finds\t9\t11
third finish\t-5\t-9
third finished\t2\t8
third firm\t12\t6
third first\t-50\t-35
third fish\t-5\t-8
third five\t-1\t-10
third fix\t-12\t-7
third follow\t5\t7
third food\t-8\t-6
third for\t31\t25
third form\t-6\t-1
third forms\t5\t10
third fortnightly\t-3\t-13
third forty\t-3\t-12
third four\t22\t14
third friday\t19\t12
third fridays\t5\t6
third from\t-58\t-32
third front\t-6\t-8
third full\t-8\t2
third gardener\t-15\t-13
third get\t0\t15
third gets\t8\t5
third getting\t8\t4
third give\t-16\t-7
third given\t14\t7
third go\t-18\t-11
third good\t21\t-12
third got\t7\t-1
third grade\t-6\t-5
third great\t23\t12
third ground\t-7\t-12
third group\t14\t17
third haccp\t6\t13
third had\t11\t9
third half\t-18\t-20
third hand\t8\t7
third hands-on\t27\t13
third happened\t9\t4
third happy\t-6\t0
third hard\t11\t6
third has\t-40\t-15
third have\t47\t32
third having\t3\t8
third he\t28\t15
third head\t-11\t-8
third health\t13\t1
third hear\t-7\t0
third heat\t-4\t-7
third help\t5\t21
third hepatitis\t-7\t-14
third her\t28\t15
third here\t26\t3
third higher\t-2\t-6
third hire\t38\t19
third his\t-8\t-3
third hold\t-11\t-17
third holiday\t6\t11
third home\t-17\t-9
third homes\t9\t5
third honest\t8\t3
third hospital\t-6\t-1
third hotel\t-8\t-10
third hours\t7\t0
third house\t12\t12
third how\t0\t14
third hydraulic\t-14\t-11
third hygiene\t-5\t-8
third i\t-24\t1
third i'll\t-19\t-9
third i've\t-8\t-4
third id\t6\t8
third ideally\t-6\t-3
third if\t36\t11
third in\t-32\t-18
third include\t-7\t-5
third including\t-12\t0
third income\t12\t8
third incumbent\t7\t3
third indispensable\t-8\t-13
third information\t13\t7
third inside\t-4\t-7
third inspect\t6\t12
third inspection\t-9\t-14
third inspector\t-10\t-5
third insurance\t26\t14
third interview\t-6\t-5
third into\t-14\t-13
third irish\t-1\t6
third is\t19\t9
third isn't\t18\t9
third iso\t-6\t-10
third it\t-15\t-16
third it's\t12\t14
third its\t-16\t-20
third job\t10\t8
third july\t-9\t-4
third keep\t8\t20
third keeping\t-7\t-11
third kept\t-8\t-14
third kind\t-8\t-9
third kindness\t-8\t-16
third know\t27\t12
third knowing\t-10\t-17
third knowledge\t13\t20
third lab\t7\t9
third laboratory\t-7\t-3
third ladder\t-8\t-14
third land\t2\t6
third language\t12\t0
third laptop\t-7\t-4
third last\t-11\t-10
third late\t7\t5
third law\t15\t8
third learned\t-9\t-4
third led\t-8\t-15
third legal\t-6\t-6
third legally\t7\t3
third let\t-11\t-11
third lets\t-6\t-4
third level\t-17\t-7
third library\t8\t2
third licence\t11\t-12
third life\t-6\t-6
third lift\t-1\t-16
third lifting\t-10\t-22
third light\t23\t13
third like\t16\t11
third line\t-17\t-7
third list\t-6\t-3
third listen\t-8\t-3
third little\t-7\t-3
third live\t-14\t-15
third lived\t15\t8
third lives\t-6\t-2
third log\t1\t-21
third logging\t12\t6
third long\t0\t-6
third look\t7\t7
third looking\t7\t-1
third lookups\t-9\t-4
third lot\t-8\t-12
third lovely\t-7\t-4
third made\t12\t14
third maintenance\t7\t11
third make\t17\t28
third makes\t-6\t-12
third manage\t-5\t-10
third manager\t7\t4
third manner\t11\t4
third manual\t5\t12
third many\t-6\t-3
third march\t26\t14
third maths\t-5\t-10
third matters\t-6\t-3
third may\t-17\t-5
third me\t22\t4
third meaning\t-5\t-9
third means\t7\t3
third medication\t-6\t-9
third meet\t14\t7
third meeting\t3\t7
third meetings\t29\t14
third membership\t15\t8
third men\t-8\t-12
third mention\t14\t7
third middle\t-4\t-7
third minute\t-16\t-8
third minutes\t-15\t-28
third mobile\t-2\t-7
third models\t13\t7
third monday\t8\t8
third mondays\t-8\t-15
third money\t-5\t-9
third monitor\t14\t7
third monitoring\t20\t9
third month\t6\t9
third monthly\t-3\t-8
third months\t21\t19
third more\t20\t20
third morning\t-9\t-10
third mornings\t27\t15
third most\t-7\t-2
third mrs\t14\t4
third mud\t-6\t-11
third music\t-1\t6
third must\t33\t12
third my\t-14\t-7
third national\t-9\t-18
third need\t37\t23
third needed\t10\t9
third needs\t12\t7
third never\t-8\t-3
third new\t8\t-7
third nice\t11\t6
third night\t-13\t-21
third nights\t11\t28
third nine\t-17\t-8
third no\t-27\t-11
third nobody\t-15\t-11
third noise\t3\t7
third noisy\t-5\t-10
third normal\t8\t4
third not\t-30\t-12
third now\t19\t13
third nsw\t-4\t-7
third number\t-11\t-8
third occupational\t-4\t-8
third of\t9\t-35
third off\t43\t19
third offenders\t10\t5
third offer\t6\t3
third offers\t14\t7
third office\t-26\t-16
third officer\t-10\t-19
third often\t-9\t-4
third ok\t2\t6
third old\t8\t0
third older\t3\t7
third on\t-22\t-50
third once\t-37\t-30
third one\t7\t22
third only\t-20\t-18
third open\t-23\t-25
third or\t-38\t-31
third order\t6\t5
third orders\t-9\t-8
third organisation\t-13\t-6
third osha\t-6\t-3
third other\t27\t17
third otherwise\t-7\t-4
third our\t-45\t-32
third out\t-2\t-31
third outside\t19\t26
third over\t-26\t-46
third overtime\t-6\t-3
third own\t12\t-9
third paid\t-1\t9
third paints\t-5\t-9
third pallet\t3\t7
third paper\t7\t5
third papers\t-8\t-2
third parent\t-9\t-5
third parents\t-7\t-4
third part-time\t17\t8
third partner\t6\t0
third parts\t-9\t-4
third pass\t-6\t-12
third passport\t-6\t-12
third patience\t-13\t-25
third patient\t-15\t-17
third pay\t-7\t-5
third payroll\t5\t7
third people\t-17\t-11
third per\t-6\t0
third perform\t-6\t-10
third period\t8\t5
third permit\t-8\t-3
third person\t66\t27
third personal\t4\t13
third ph\t7\t14
third pharmacy\t3\t7
third phd\t6\t12
third phone\t24\t16
third phones\t3\t7
third physical\t7\t4
third picking\t-6\t-1
third place\t-12\t-5
third plan\t7\t9
third planned\t-6\t-12
third plate\t-12\t-8
third plates\t-6\t-2
third player\t21\t10
third pleasant\t-12\t-6
third please\t8\t5
third pleased\t9\t6
third plus\t-9\t7
third points\t-9\t-9
third police\t9\t9
third port\t3\t8
third post\t28\t19
third postholder\t22\t11
third power\t7\t3
third practice\t6\t1
third prepare\t8\t14
third prepares\t15\t7
third preparing\t3\t6
third previous\t3\t-6
third price\t-9\t-17
third private\t6\t3
third process\t-9\t-9
third product\t1\t7
third professional\t-8\t-10
third proficiency\t13\t7
third program\t-6\t-3
third programmes\t-9\t-5
third progress\t-5\t-10
third proper\t-8\t-4
third property\t-7\t-1
third proven\t15\t8
third provide\t8\t7
third provided\t10\t5
third pruning\t5\t11
third public\t-2\t-11
third pull\t-1\t-7
third purchase\t9\t1
third put\t7\t1
third putting\t6\t12
third python\t-6\t-5
third qualification\t-14\t-16
third qualified\t10\t5
third quality\t3\t-7
third quarterly\t-1\t-15
third quiet\t-8\t-4
third r\t6\t-1
third random\t-6\t-2
third reach\t5\t15
third read\t-6\t-15
third reading\t3\t7
third ready\t15\t7
third real\t-6\t-3
third really\t-5\t-9
third rebar\t-9\t-17
third recognised\t3\t6
third recording\t6\t13
third records\t15\t8
third red\t-8\t-4
third references\t9\t13
third registration\t9\t9
third reliable\t-6\t-6
third repair\t15\t19
third repairs\t3\t7
third replace\t5\t10
third report\t-9\t-3
third reported\t-5\t-9
third reporting\t3\t9
third reports\t-6\t0
third requests\t-4\t-9
third requirements\t-6\t-10
third resident\t17\t14
third residential\t-10\t-7
third residents\t-10\t-4
third respect\t6\t13
third rest\t7\t18
third restricted\t7\t3
third results\t-9\t-3
third retail\t10\t5
third returns\t4\t8
third revenue\t-7\t-11
third right\t23\t15
third risk\t25\t13
third road\t-22\t-19
third roads\t4\t9
third role\t11\t6
third room\t-18\t-4
third roster\t19\t20
third rotating\t6\t17
third roughly\t-3\t-6
third round\t-9\t-16
third rule\t-12\t-6
third runs\t-5\t-18
third safeguarding\t10\t10
third safely\t19\t15
third safety\t-15\t-26
third sage\t-6\t-8
third sales\t8\t-4
third same\t-6\t-2
third samples\t5\t10
third sat\t8\t4
third satisfactory\t-7\t-9
third saturday\t7\t-5
third save\t-10\t-5
third saying\t10\t2
third schedules\t0\t-11
third science\t-5\t-7
third screen\t17\t9
third scrubbing\t-3\t-15
third sea\t4\t11
third seal\t3\t6
third seals\t-7\t-3
third search\t19\t10
third season\t22\t8
third secretary\t14\t12
third security\t9\t5
third see\t9\t20
third sense\t-7\t-14
third september\t-13\t-6
third service\t-1\t-13
third services\t-10\t-13
third servicing\t-9\t-18
third sessions\t22\t16
third set\t2\t6
third seven\t22\t12
third shall\t8\t19
third share\t1\t7
third she\t40\t17
third sheet\t-22\t-23
third shift\t9\t9
third shifts\t7\t14
third shop\t-5\t10
third should\t28\t6
third sign\t6\t12
third signs\t-3\t-6
third similar\t-9\t-2
third since\t-27\t-14
third sit\t-7\t0
third site\t15\t22
third six\t9\t8
third skills\t9\t13
third slate\t-12\t-19
third small\t-16\t-8
third so\t52\t41
third social\t6\t-6
third solid\t-11\t-2
third some\t1\t-28
third somebody\t24\t16
third someone\t28\t23
third sometimes\t19\t8
third sooner\t-8\t-4
third sort\t-10\t-16
third sound\t18\t6
third spanish\t-6\t-1
third speak\t-28\t-14
third speed\t7\t4
third split\t-7\t-3
third spoken\t-11\t2
third spot\t-8\t-11
third spreadsheet\t12\t6
third spreadsheets\t7\t3
third spring\t4\t9
third sql\t12\t7
third staff\t-16\t-14
third stand\t0\t9
third standard\t5\t10
third standards\t6\t4
third standing\t3\t12
third start\t7\t2
third statements\t3\t6
third states\t4\t9
third station\t6\t3
third stay\t2\t6
third steady\t-6\t-2
third stock\t-10\t-14
third store\t9\t5
third story\t6\t3
third successful\t32\t16
third summer\t37\t16
third sunday\t20\t3
third supervise\t3\t6
third support\t5\t10
third sure\t7\t9
third swimming\t9\t8
third systems\t10\t6
third take\t2\t22
third takes\t13\t18
third taking\t-6\t-4
third talk\t4\t10
third tamil\t-13\t-13
third tb\t7\t4
third teacher\t9\t7
third teaching\t-6\t-3
third team\t-6\t3
third technology\t7\t3
third tell\t-7\t-3
third temper\t-11\t-6
third ten\t33\t31
third terminal\t9\t5
third test\t8\t6
third testing\t-6\t4
third tetanus\t6\t3
third than\t-22\t-17
third that\t7\t46
third their\t12\t2
third themselves\t12\t6
third then\t1\t8
third there\t-8\t6
third there's\t-15\t-11
third therefore\t-12\t-16
third these\t-7\t-3
third they\t23\t3
third thing\t-7\t-5
third think\t-7\t-4
third thirty\t11\t7
third this\t19\t7
third thorough\t17\t8
third those\t-13\t-11
third though\t-21\t-10
third three\t-6\t13
third through\t-28\t-21
third thursday\t9\t16
third thursdays\t15\t7
third tickets\t2\t6
third tidy\t10\t5
third till\t9\t2
third time\t17\t11
third times\t-8\t-7
third tms\t-8\t-4
third to\t36\t-8
third together\t16\t8
third told\t-8\t-4
third too\t-13\t-7
third tools\t11\t-4
third town\t-7\t-4
third track\t7\t4
third trains\t-7\t-12
third transport\t-15\t-10
third travel\t-6\t-3
third trip\t9\t5
third trips\t-8\t0
third truck\t-8\t-6
third true\t-5\t-11
third tune\t3\t7
third turning\t-5\t-10
third two\t15\t22
third typing\t8\t11
third uk\t-10\t-10
third under\t-16\t-6
third understand\t14\t7
third understanding\t0\t-6
third units\t-5\t-9
third up\t-14\t-26
third update\t-6\t-11
third updating\t-17\t-8
third upset\t-8\t-4
third us\t-2\t6
third use\t8\t18
third users\t-6\t-2
third usually\t2\t6
third valid\t-8\t-13
third van\t-5\t6
third vehicle\t-5\t-6
third veterinary\t-8\t-4
third vetting\t7\t4
third village\t18\t9
third vulnerable\t-3\t-6
third wages\t4\t8
third waiting\t1\t9
third walking\t13\t8
third walks\t3\t6
third want\t46\t28
third was\t-18\t-18
third washing\t11\t17
third waste\t12\t9
third water\t12\t6
third way\t6\t-7
third we\t9\t5
third we'd\t11\t6
third we'll\t21\t10
third we're\t-14\t-19
third weddings\t-12\t-22
third wednesday\t7\t12
third week\t0\t-21
third weekend\t-6\t-2
third weekends\t6\t9
third weekly\t25\t21
third weeks\t6\t4
third welcome\t-7\t-4
third well\t-28\t-12
third were\t8\t-2
third wet\t22\t12
third what\t2\t19
third what's\t9\t4
third wheel\t6\t3
third when\t-2\t42
third where\t11\t32
third whether\t-6\t-12
third which\t10\t7
third white\t2\t8
third who\t16\t29
third whole\t15\t5
third whom\t-9\t-11
third whose\t4\t9
third why\t14\t13
third will\t19\t31
third winter\t-1\t6
third with\t-15\t-13
third within\t-9\t-16
third without\t11\t-3
third won't\t-11\t-7
third words\t-20\t-39
third work\t3\t12
third worked\t7\t2
third working\t36\t41
third write\t2\t11
third writes\t-6\t-13
third writing\t15\t15
third wrong\t1\t7
third yard\t10\t7
third yawl\t5\t11
third year\t11\t17
third years\t16\t28
third yield\t17\t9
third you\t77\t51
third you'd\t65\t38
third you'll\t25\t45
third you're\t20\t-5
third you've\t15\t3
third young\t-8\t-4
third your\t2\t11
third yours\t-13\t-6
third youth\t-7\t-10
third £\t-9\t-5
third –\t-18\t-9
with next ! >\t-10\t-18
with next # +\t6\t3
with next # ,\t-29\t-12
with next # .\t-7\t-2
with next # a.m\t17\t8
with next # and\t-23\t-10
with next # certificate\t7\t4
with next # degrees\t14\t7
with next # hours\t36\t18
with next # in\t-6\t-2
with next # january\t6\t3
with next # kg\t9\t5
with next # km\t-8\t-4
with next # months\t10\t5
with next # of\t13\t7
with next # per\t11\t5
with next # pm\t19\t10
with next # till\t12\t6
with next # to\t37\t19
with next # years\t8\t5
with next # –\t-13\t-6
with next ( or\t-6\t-12
with next ( the\t-8\t-14
with next ( vog\t4\t8
with next ) >\t-9\t4
with next , #\t14\t30
with next , about\t5\t10
with next , all\t-6\t-13
with next , also\t7\t14
with next , although\t-7\t-14
with next , and\t-80\t-149
with next , as\t-19\t-36
with next , at\t8\t18
with next , basic\t-6\t-12
with next , be\t-5\t-10
with next , because\t-24\t-47
with next , both\t3\t6
with next , but\t-8\t-15
with next , check\t-8\t-17
with next , clean\t-6\t-11
with next , dry\t-4\t-9
with next , email\t3\t7
with next , even\t-6\t-12
with next , for\t-7\t-14
with next , four\t15\t31
with next , friday\t-9\t-19
with next , get\t-5\t-9
with next , given\t-4\t-9
with next , heat\t9\t19
with next , honest\t-9\t-17
with next , i\t-3\t-6
with next , i'm\t-3\t-6
with next , in\t-15\t-25
with next , including\t35\t71
with next , is\t-8\t-17
with next , keep\t-6\t-13
with next , keeps\t-5\t-9
with next , many\t-5\t-10
with next , monday\t16\t33
with next , most\t9\t19
with next , not\t13\t27
with next , now\t3\t7
with next , of\t-8\t-16
with next , often\t-3\t-6
with next , on\t-11\t-22
with next , one\t15\t31
with next , or\t23\t51
with next , order\t-7\t-14
with next , please\t-8\t-16
with next , plus\t-5\t-11
with next , prepare\t-4\t-7
with next , put\t-4\t-8
with next , run\t-5\t-10
with next , running\t-3\t-6
with next , same\t-5\t-10
with next , seven\t9\t18
with next , since\t-22\t-42
with next , six\t-3\t-7
with next , so\t-16\t-30
with next , some\t-4\t-9
with next , sometimes\t7\t14
with next , spoken\t10\t19
with next , take\t-3\t-6
with next , the\t9\t23
with next , then\t-7\t-13
with next , three\t8\t16
with next , to\t5\t10
with next , too\t-7\t-14
with next , tuesday\t4\t7
with next , turn\t-4\t-8
with next , two\t19\t39
with next , up\t10\t20
with next , usually\t7\t14
with next , we\t-6\t-12
with next , wednesday\t5\t9
with next , when\t-6\t-7
with next , where\t-5\t-10
with next , whether\t-9\t-17
with next , who\t-4\t-8
with next , with\t-26\t-50
with next , working\t-4\t-7
with next , works\t-4\t-8
with next , write\t-9\t-18
with next , you'll\t-4\t-7
with next , your\t-4\t-7
with next - a\t-8\t-4
with next . ,\t5\t10
with next . >\t-105\t-187
with next . to\t3\t6
with next / d\t-16\t-31
with next / e\t-23\t-44
with next : a\t-9\t-17
with next : we\t-7\t-13
with next : you\t-4\t-7
with next ; >\t-19\t-37
with next ; the\t-9\t-12
with next ; we\t-6\t-12
with next ? >\t-29\t-57
with next a #\t-19\t-10
with next a :\t-26\t-13
with next a basic\t13\t6
with next a big\t-13\t-19
with next a bonus\t-19\t-32
with next a candidate\t-16\t-8
with next a car\t16\t8
with next a certain\t-9\t-4
with next a certificate\t38\t19
with next a class\t8\t4
with next a clean\t14\t7
with next a clear\t39\t20
with next a clinic\t-6\t-3
with next a completed\t19\t9
with next a cow\t-8\t-3
with next a credit\t12\t6
with next a decent\t-6\t-2
with next a degree\t10\t5
with next a diploma\t-8\t-4
with next a drug\t-19\t-9
with next a fair\t13\t7
with next a friday\t-8\t-4
with next a gift\t-8\t-4
with next a good\t-6\t-3
with next a great\t-10\t-4
with next a late\t-11\t-6
with next a licence\t-14\t-7
with next a little\t6\t3
with next a long\t-16\t-8
with next a lot\t12\t6
with next a minimum\t18\t9
with next a must\t-14\t-19
with next a person\t-37\t-19
with next a plus\t-18\t-29
with next a portfolio\t22\t11
with next a proper\t15\t8
with next a recognised\t11\t5
with next a room\t9\t5
with next a school\t-9\t-4
with next a sense\t12\t6
with next a serious\t11\t5
with next a share\t18\t9
with next a short\t-11\t-5
with next a small\t-10\t-4
with next a steady\t28\t13
with next a team\t14\t8
with next a third\t-11\t-6
with next a valid\t11\t6
with next a vehicle\t11\t6
with next a way\t-8\t-4
with next a week\t10\t11
with next a wheel\t9\t5
with next a working\t28\t14
with next a written\t14\t7
with next a year\t7\t7
with next ability to\t-27\t-14
with next able to\t-40\t-21
with next about a\t-7\t0
with next about one\t-14\t-6
with next about ten\t13\t7
with next about what\t-7\t-13
with next above all\t-15\t-7
with next accordance with\t-7\t-3
with next act as\t17\t8
with next active directory\t7\t3
with next advantage >\t-6\t-3
with next after a\t-8\t-8
with next after that\t-17\t-8
with next after the\t-10\t-14
with next afterwards .\t-8\t-15
with next alcohol testing\t-6\t-3
with next all staff\t-9\t-5
with next all the\t-6\t-3
with next along with\t-12\t-17
with next already ,\t-7\t-14
with next already have\t10\t6
with next among them\t-12\t-23
with next an advantage\t-32\t-47
with next an asset\t-9\t-5
with next an enhanced\t13\t7
with next an hour\t-7\t-1
with next an offer\t-17\t-9
with next an old\t-8\t-4
with next and ,\t-21\t-42
with next and a\t-23\t-37
with next and able\t-8\t-16
with next and after\t4\t9
with next and alcohol\t8\t16
with next and an\t-9\t-17
with next and at\t-9\t-17
with next and attendance\t8\t16
with next and be\t-3\t-6
with next and by\t3\t6
with next and call\t-4\t-9
with next and can\t-11\t-21
with next and chasing\t-9\t-18
with next and clean\t5\t10
with next and close\t4\t9
with next and do\t-4\t-7
with next and document\t6\t12
with next and doesn't\t-8\t-15
with next and down\t5\t11
with next and drug\t6\t13
with next and editing\t8\t17
with next and english\t-13\t-26
with next and every\t-8\t-16
with next and find\t-5\t-10
with next and follow\t-8\t-15
with next and for\t-4\t-8
with next and four\t5\t10
with next and funerals\t4\t9
with next and get\t-13\t-26
with next and getting\t-8\t-16
with next and give\t-9\t-19
with next and hand\t-3\t-6
with next and has\t-4\t-8
with next and have\t-6\t-12
with next and help\t-7\t-13
with next and hold\t4\t8
with next and i\t3\t7
with next and if\t3\t8
with next and is\t3\t6
with next and keep\t-15\t-29
with next and keeping\t-6\t-12
with next and log\t-7\t-14
with next and mathematics\t-3\t-6
with next and microsoft\t-5\t-10
with next and must\t-6\t-11
with next and no\t-8\t-13
with next and not\t-4\t-7
with next and on\t4\t11
with next and order\t6\t13
with next and our\t3\t6
with next and put\t-5\t-10
with next and recording\t3\t6
with next and registration\t-4\t-8
with next and repair\t7\t15
with next and report\t-12\t-24
with next and run\t-6\t-11
with next and safety\t8\t16
with next and saturday\t-6\t-12
with next and see\t-6\t-13
with next and sees\t-5\t-9
with next and set\t-7\t-13
with next and share\t-5\t-9
with next and sign\t-3\t-6
with next and so\t-5\t-9
with next and some\t-3\t-7
with next and still\t-3\t-7
with next and take\t-11\t-22
with next and taking\t-9\t-18
with next and temperature\t6\t12
with next and testing\t4\t9
with next and that\t-4\t-7
with next and the\t-11\t-6
with next and there\t7\t15
with next and they\t-4\t-8
with next and thursday\t8\t17
with next and thursdays\t4\t9
with next and to\t-14\t-26
with next and two\t-5\t-9
with next and what\t8\t17
with next and who\t-18\t-35
with next and will\t-5\t-9
with next and work\t-6\t-12
with next and write\t-6\t-10
with next and written\t5\t11
with next and you\t-13\t-25
with next and you'd\t-3\t-6
with next and you'll\t-5\t-9
with next and you're\t6\t12
with next and your\t8\t18
with next annual leave\t11\t6
with next answer the\t19\t10
with next anyone who\t-12\t-6
with next anything else\t-10\t-5
with next anything that\t7\t5
with next applicants must\t-15\t-8
with next appointment is\t-12\t-6
with next april to\t-6\t-3
with next are #\t-12\t-6
with next are a\t-1\t-20
with next are not\t-11\t-19
with next are the\t-12\t-14
with next are to\t17\t7
with next are up\t7\t5
with next as a\t8\t32
with next as engineer\t3\t7
with next as it\t-4\t-7
with next as the\t-13\t-2
with next as there\t-8\t-15
with next as well\t-27\t-52
with next as you\t10\t20
with next asked to\t-10\t-5
with next asking for\t-8\t-3
with next at #\t-6\t-10
with next at a\t-5\t-6
with next at ease\t25\t13
with next at height\t2\t-10
with next at home\t7\t7
with next at least\t39\t12
with next at month\t-11\t-14
with next at night\t8\t4
with next at six\t-6\t-12
with next at the\t-44\t-23
with next attendance is\t-10\t-5
with next august ,\t-15\t-7
with next bachelor's degree\t15\t7
with next background check\t28\t14
with next based at\t25\t12
with next basic dbs\t11\t6
with next be a\t7\t7
with next be able\t-16\t-8
with next be at\t-9\t-5
with next be comfortable\t8\t4
with next be entitled\t38\t19
with next be happy\t-8\t-4
with next be in\t49\t24
with next be on\t20\t10
with next be out\t-10\t-5
with next be ready\t-8\t-4
with next be the\t-15\t-8
with next be there\t33\t16
with next be up\t-8\t-4
with next be willing\t7\t3
with next because of\t-9\t-5
with next because the\t-28\t-14
with next been on\t13\t7
with next before ,\t-15\t-29
with next before an\t-6\t-7
with next before and\t3\t8
with next before it\t7\t14
with next before the\t-26\t-34
with next before they\t4\t9
with next before you\t4\t14
with next before your\t-4\t-7
with next begins at\t11\t6
with next behind you\t-4\t-8
with next being able\t-17\t-9
with next being on\t22\t11
with next between #\t17\t-1
with next between the\t9\t6
with next beyond that\t-10\t-5
with next bonus points\t-17\t-9
with next brief the\t14\t7
with next bring your\t-28\t-14
with next but a\t-14\t-17
with next but the\t-14\t-7
with next by hand\t3\t6
with next by phone\t-7\t-13
with next by that\t-6\t-3
with next by the\t21\t13
with next calls for\t-8\t-4
with next can explain\t-7\t-4
with next can talk\t-10\t-5
with next can teach\t15\t8
with next can tell\t12\t7
with next can't be\t18\t9
with next candidates must\t-8\t-4
with next cannot be\t-13\t-18
with next capacity to\t-11\t-6
with next carry a\t8\t4
with next carry out\t10\t5
with next carrying out\t16\t8
with next catch a\t6\t3
with next cert iv\t15\t7
with next certificate in\t11\t5
with next charge of\t13\t7
with next check in\t8\t4
with next check the\t11\t5
with next christmas and\t-8\t-4
with next class #\t23\t11
with next clean up\t8\t4
with next come back\t10\t6
with next come in\t-6\t-1
with next come to\t-9\t-12
with next come with\t-15\t-18
with next comes up\t-10\t-17
with next command of\t11\t7
with next competent with\t-22\t-11
with next complete a\t8\t4
with next complete the\t16\t8
with next conditional on\t-11\t-6
with next considered an\t-9\t-12
with next contingent on\t6\t3
with next counts for\t-22\t-43
with next couple of\t12\t6
with next credit and\t10\t5
with next credit check\t13\t7
with next criminal record\t13\t7
with next current first\t-14\t-7
with next cut it\t13\t7
with next d /\t-8\t-5
with next day ,\t10\t6
with next day to\t-21\t-10
with next days a\t3\t6
with next deal with\t21\t11
with next degree in\t19\t11
with next depends on\t-8\t-4
with next desirable .\t-10\t-19
with next diploma in\t12\t6
with next diploma of\t7\t4
with next diploma or\t8\t4
with next discretion >\t20\t10
with next do a\t19\t9
with next do it\t-13\t-6
with next do need\t-11\t-6
with next do not\t-9\t-5
with next do the\t7\t4
with next do you\t-6\t-3
with next do your\t7\t4
with next doesn't need\t8\t5
with next don't know\t3\t7
with next don't mind\t-8\t-4
with next done and\t-10\t-18
with next done from\t-6\t-3
with next down a\t-7\t-2
with next down to\t-7\t-3
with next driving licence\t7\t6
with next drug and\t7\t4
with next drug screen\t11\t6
with next drug test\t9\t5
with next dry in\t17\t9
with next during the\t-32\t-31
with next dutch is\t12\t6
with next e /\t-12\t-7
with next each month\t10\t8
with next each morning\t-13\t-18
with next each of\t-8\t-2
with next each quarter\t-8\t-15
with next early starts\t13\t7
with next eight hours\t-6\t-3
with next eight to\t14\t7
with next email and\t-6\t-3
with next employment is\t-13\t-6
with next english .\t14\t7
with next english >\t10\t5
with next english and\t-13\t-6
with next english at\t-9\t-4
with next english is\t18\t9
with next english to\t-15\t-7
with next enhanced dbs\t24\t13
with next eu passport\t10\t4
with next even when\t-12\t-5
with next evenings ,\t-6\t-2
with next every second\t11\t7
with next every third\t18\t10
with next evidence of\t7\t4
with next except that\t-8\t-4
with next expect to\t-27\t-13
with next expected to\t-8\t-4
with next experience .\t-7\t-14
with next experience >\t-3\t-6
with next experience as\t16\t10
with next experience in\t19\t12
with next experience is\t-8\t-15
with next experience of\t-7\t-4
with next experience with\t-22\t-11
with next explain a\t10\t5
with next explain to\t14\t7
with next falls to\t-15\t-30
with next familiarity with\t-18\t-9
with next find a\t-6\t-3
with next finish at\t-9\t-4
with next first aid\t39\t22
with next five a\t-7\t-3
with next five days\t23\t12
with next fluency in\t-8\t-4
with next for a\t-2\t14
with next for an\t3\t7
with next for every\t-6\t-12
with next for more\t18\t10
with next for one\t31\t18
with next for our\t-12\t-23
with next for some\t-7\t-14
with next for that\t-9\t-11
with next for the\t-34\t-35
with next for this\t-7\t-7
with next for three\t13\t4
with next for two\t1\t8
with next for which\t-7\t-4
with next forty hours\t12\t6
with next four days\t20\t10
with next four or\t6\t2
with next four weeks\t7\t4
with next from #\t18\t15
with next from a\t0\t13
with next from april\t-12\t-20
with next from home\t-6\t-8
with next from may\t5\t-9
with next from the\t-14\t3
with next from time\t-15\t-17
with next full of\t-7\t-4
with next full time\t18\t9
with next full working\t8\t4
with next garda vetting\t16\t8
with next gauges and\t6\t3
with next gcse english\t8\t4
with next get it\t9\t4
with next get the\t6\t3
with next get to\t-6\t-3
with next give the\t8\t4
with next go to\t-9\t-5
with next goes a\t-18\t-28
with next goes out\t12\t7
with next goes to\t5\t-7
with next goes without\t-13\t-20
with next good command\t-11\t-5
with next good enough\t-8\t-3
with next good spoken\t26\t13
with next good with\t13\t7
with next grasp of\t-6\t-3
with next great ,\t-12\t-15
with next half past\t33\t17
with next half the\t-7\t-3
with next hand over\t28\t14
with next hand tools\t7\t6
with next handy ,\t-6\t-3
with next happen to\t-14\t-7
with next happy to\t9\t4
with next has been\t-8\t-10
with next have spent\t12\t6
with next have the\t31\t18
with next have them\t10\t5
with next have to\t-30\t-20
with next have worked\t8\t4
with next he or\t-20\t-10
with next head start\t-6\t-3
with next hear from\t-11\t-6
with next hear that\t11\t6
with next hepatitis b\t12\t6
with next here ,\t-9\t-4
with next high school\t12\t6
with next highly regarded\t-14\t-26
with next hold a\t-23\t-10
with next hold the\t-11\t-5
with next hot and\t16\t8
with next hours are\t-15\t-7
with next how to\t-17\t-6
with next i am\t-9\t-4
with next i don't\t15\t8
with next i never\t-8\t-4
with next i want\t-6\t-3
with next i would\t-18\t-9
with next i'd be\t-16\t-19
with next i'll be\t-6\t-3
with next i'm afraid\t-8\t-4
with next i'm not\t-7\t-4
with next i've been\t-8\t-4
with next if a\t4\t-9
with next if it\t-7\t-13
with next if you\t-19\t-19
with next in #\t-6\t-2
with next in a\t-6\t4
with next in accordance\t-14\t-28
with next in all\t4\t-15
with next in august\t12\t6
with next in before\t16\t10
with next in charge\t16\t9
with next in date\t4\t-7
with next in english\t8\t6
with next in february\t-12\t-6
with next in four\t4\t10
with next in line\t-8\t-13
with next in our\t4\t10
with next in person\t14\t8
with next in place\t9\t6
with next in practice\t-6\t0
with next in the\t-20\t-18
with next in three\t5\t10
with next in which\t2\t7
with next in your\t-24\t-36
with next included .\t-9\t-18
with next including the\t-18\t-9
with next insist on\t-7\t-3
with next irish would\t8\t4
with next is .\t6\t13
with next is a\t-13\t-16
with next is always\t-5\t-10
with next is an\t-10\t-19
with next is done\t5\t11
with next is expected\t7\t13
with next is forty\t4\t8
with next is good\t-7\t-15
with next is in\t-9\t-16
with next is looked\t-10\t-19
with next is necessary\t-12\t-24
with next is needed\t-6\t-10
with next is nice\t-11\t-22
with next is no\t4\t12
with next is on\t1\t6
with next is part\t-9\t-18
with next is preferred\t-6\t-11
with next is shared\t-3\t-6
with next is something\t-8\t-16
with next is the\t-14\t-21
with next is to\t2\t7
with next is welcome\t-9\t-19
with next is what\t-10\t-19
with next iso #\t8\t4
with next it ,\t-8\t-2
with next it goes\t-8\t-3
with next it is\t-14\t-5
with next it's #\t-8\t-4
with next join the\t14\t7
with next keep a\t6\t3
with next keep an\t10\t5
with next keep the\t11\t6
with next keeping the\t13\t7
with next keeps the\t32\t16
with next kind of\t-6\t-3
with next know how\t-9\t-5
with next know the\t9\t4
with next know what\t-12\t-6
with next know when\t30\t15
with next know where\t14\t7
with next know your\t36\t18
with next knowledge ,\t-6\t-13
with next knowledge of\t-8\t1
with next language ,\t-8\t-4
with next late finish\t10\t5
with next lead a\t15\t7
with next leave in\t9\t5
with next leave is\t10\t5
with next let us\t-7\t-3
with next licence with\t10\t7
with next lift #\t12\t6
with next line with\t-6\t-2
with next live in\t-12\t-6
with next live within\t11\t5
with next look after\t29\t14
with next look at\t-8\t-4
with next look for\t-13\t-6
with next looked for\t-8\t-4
with next looked on\t-6\t-3
with next looking after\t11\t6
with next looking for\t-18\t-9
with next lot of\t-8\t-4
with next make a\t14\t7
with next manual handling\t11\t5
with next manual licence\t7\t4
with next many of\t-16\t-8
with next matric with\t13\t6
with next matters to\t-6\t-11
with next may to\t-8\t-4
with next membership of\t6\t3
with next mileage is\t-9\t-5
with next monday to\t31\t16
with next money ,\t7\t4
with next more and\t-6\t-3
with next more than\t-4\t6
with next morning and\t-11\t-5
with next most days\t-11\t-19
with next most of\t-22\t-8
with next much of\t-6\t-3
with next much the\t-15\t-6
with next must already\t13\t7
with next must be\t-29\t-33
with next must hold\t-6\t-3
with next must know\t-7\t-3
with next national police\t6\t3
with next need a\t-19\t-9
with next need an\t-7\t-4
with next need the\t-10\t-5
with next need to\t-14\t-4
with next need your\t-9\t-4
with next new business\t-8\t-4
with next nice ,\t-13\t-19
with next no bus\t-6\t-2
with next no exceptions\t-11\t-6
with next no leave\t21\t11
with next no less\t8\t4
with next no more\t13\t6
with next no use\t-11\t-6
with next not a\t-14\t-7
with next not be\t24\t13
with next not have\t14\t7
with next not optional\t-12\t-6
with next notice when\t13\t7
with next now and\t-29\t-25
with next nursing home\t7\t4
with next nvq level\t11\t5
with next occupational health\t7\t4
with next of a\t1\t7
with next of course\t-8\t-17
with next of good\t17\t10
with next of our\t-8\t-4
with next of the\t-12\t12
with next of them\t-6\t-1
with next of which\t-11\t-19
with next offers are\t-10\t-5
with next on #\t-9\t-16
with next on a\t-8\t3
with next on all\t-9\t-18
with next on an\t-8\t-14
with next on call\t27\t15
with next on foot\t20\t10
with next on fridays\t-9\t-3
with next on monday\t-7\t-13
with next on our\t-4\t-6
with next on site\t25\t9
with next on some\t-7\t-4
with next on the\t-9\t9
with next on three\t-10\t-18
with next on time\t20\t14
with next on top\t-8\t-16
with next on wednesdays\t-8\t-4
with next on your\t33\t25
with next once a\t-11\t-23
with next one .\t-12\t-17
with next one evening\t15\t8
with next one full\t15\t7
with next one late\t12\t6
with next one night\t15\t7
with next one saturday\t32\t16
with next one week\t-10\t-3
with next one weekend\t16\t9
with next one who\t-7\t-3
with next one year\t23\t12
with next only .\t-7\t-13
with next only for\t-5\t-9
with next or a\t-9\t-13
with next or have\t-6\t-10
with next or higher\t-8\t-17
with next or more\t5\t12
with next or something\t-6\t-11
with next or the\t5\t12
with next osha #\t15\t7
with next out on\t17\t9
with next over the\t-19\t-15
with next overtime in\t9\t5
with next own car\t9\t4
with next own hand\t12\t6
with next paid at\t-9\t-4
with next part of\t-18\t-9
with next pass a\t-7\t-3
with next patience ,\t34\t17
with next pay the\t-11\t-5
with next permission to\t6\t3
with next person who\t-7\t-3
with next person with\t-6\t-3
with next pick up\t-15\t-8
with next picked up\t-11\t-6
with next plans ,\t10\t5
with next please be\t-6\t-3
with next please note\t-8\t-4
with next plus one\t-16\t-19
with next police check\t12\t8
with next position ,\t-10\t-17
with next practice and\t-8\t-16
with next pre-employment medical\t6\t3
with next preferred .\t-7\t-13
with next preferred >\t-16\t-32
with next proof of\t22\t11
with next pruning ,\t8\t4
with next r or\t10\t5
with next rather than\t-13\t-26
with next read a\t12\t6
with next record of\t-6\t-2
with next references ,\t7\t4
with next registration ,\t-8\t-4
with next registration with\t8\t5
with next respect for\t12\t6
with next respond to\t18\t9
with next returns and\t6\t4
with next right to\t30\t17
with next rotating roster\t12\t6
with next run a\t10\t5
with next run the\t22\t11
with next running ,\t-7\t-4
with next said ,\t-8\t-4
with next satisfactory references\t10\t5
with next saturday morning\t6\t6
with next school holidays\t-9\t-5
with next see a\t-13\t-7
with next see the\t12\t6
with next sense of\t14\t8
with next service ,\t8\t4
with next services and\t7\t4
with next set up\t11\t5
with next setting up\t20\t10
with next seven to\t28\t14
with next she or\t-19\t-9
with next should be\t0\t10
with next sign off\t9\t5
with next since the\t-20\t-10
with next sit in\t15\t7
with next six days\t21\t11
with next six months\t19\t10
with next so .\t4\t9
with next so that\t-6\t-10
with next so we\t-6\t-8
with next some days\t-24\t-25
with next some knowledge\t-8\t-4
with next somebody who\t6\t6
with next someone who\t15\t8
with next someone who's\t-6\t-3
with next someone with\t-7\t-4
with next sorry ,\t-10\t-5
with next sound knowledge\t-16\t-8
with next spanish ,\t21\t10
with next spoken and\t17\t9
with next spoken english\t9\t5
with next start by\t22\t11
with next start on\t19\t9
with next stay on\t10\t5
with next still be\t-7\t-3
with next subject to\t-7\t-4
with next summer ,\t-11\t-5
with next take a\t9\t5
with next take place\t-9\t-4
with next take the\t18\t9
with next take your\t-20\t-10
with next takes the\t18\t10
with next talk about\t-11\t-5
with next talk to\t29\t15
with next talks to\t10\t6
with next te reo\t18\t9
with next teach .\t10\t5
with next team player\t14\t7
with next tear off\t16\t8
with next telephone manner\t11\t6
with next tell a\t9\t5
with next tell the\t13\t7
with next tell us\t-16\t-8
with next that doesn't\t-3\t-7
with next that has\t-6\t-13
with next that i\t-7\t-13
with next that means\t-7\t-3
with next that nobody\t-4\t-8
with next that said\t-6\t-3
with next that the\t-14\t-19
with next that we\t3\t8
with next that will\t-5\t-10
with next the ability\t-14\t-7
with next the bank\t-10\t-5
with next the board\t-7\t-3
with next the bus\t9\t4
with next the children\t11\t5
with next the clerk\t-8\t-4
with next the daily\t16\t9
with next the day\t-7\t-4
with next the first\t26\t3
with next the full\t13\t7
with next the hall\t16\t8
with next the house\t9\t5
with next the job\t-10\t-5
with next the law\t14\t7
with next the legal\t-8\t-4
with next the librarian\t30\t15
with next the nearest\t-9\t-4
with next the new\t-8\t-4
with next the next\t-12\t-5
with next the occasional\t17\t8
with next the office\t-9\t-4
with next the one\t-11\t-6
with next the patient\t-8\t-3
with next the person\t17\t8
with next the position\t12\t6
with next the post\t-9\t-5
with next the right\t22\t11
with next the road\t12\t6
with next the same\t-13\t-16
with next the school\t8\t5
with next the second\t9\t4
with next the secretary\t-6\t-3
with next the senior\t13\t7
with next the shop\t26\t13
with next the sort\t-10\t-5
with next the stock\t16\t8
with next the successful\t-10\t-5
with next the technician\t-6\t-3
with next the thing\t-8\t-4
with next the use\t12\t6
with next the way\t-9\t-17
with next the week\t30\t15
with next the whole\t-10\t-18
with next the willingness\t-11\t-5
with next the work\t-16\t-8
with next their own\t-9\t-3
with next there are\t-10\t-4
with next there's a\t-11\t-6
with next there's no\t-14\t-7
with next they are\t11\t6
with next they don't\t-7\t-3
with next thing ,\t-14\t-8
with next think about\t-7\t-3
with next this is\t-8\t-4
with next this post\t-7\t-3
with next those with\t-12\t-6
with next three days\t9\t6
with next three months\t-7\t-3
with next three or\t-11\t-6
with next three years\t23\t13
with next through the\t-6\t-7
with next tidy and\t10\t5
with next tie off\t16\t8
with next time and\t-7\t-2
with next time off\t-9\t-5
with next time to\t-8\t-4
with next times a\t1\t6
with next to #\t3\t7
with next to a\t-6\t-10
with next to be\t11\t24
with next to go\t-8\t-15
with next to hold\t-8\t-15
with next to live\t-6\t-3
with next to reach\t-8\t-15
with next to stay\t-9\t-18
with next to the\t6\t-1
with next to work\t2\t8
with next together with\t-24\t-35
with next too ,\t-17\t-27
with next too .\t-14\t-24
with next training in\t-8\t-4
with next travel between\t9\t5
with next tuesday and\t-13\t-7
with next tuesday to\t17\t9
with next twice a\t-31\t-28
with next two apprentices\t-13\t-6
with next two days\t6\t4
with next two references\t27\t13
with next two satisfactory\t15\t8
with next two saturdays\t19\t10
with next two to\t15\t8
with next two weeks\t11\t6
with next two years\t42\t22
with next under the\t-10\t2
with next under your\t-12\t-23
with next understanding of\t-32\t-16
with next until #\t8\t6
with next until it\t-7\t-14
with next until the\t-4\t-7
with next up and\t-8\t-3
with next up the\t-6\t1
with next up two\t27\t14
with next us more\t-6\t-3
with next use of\t19\t11
with next used a\t19\t10
with next used to\t-14\t-7
with next valid driver's\t7\t3
with next wages for\t9\t5
with next walk the\t15\t7
with next want a\t-10\t-5
with next want to\t-15\t-6
with next wants to\t13\t6
with next way to\t10\t5
with next we all\t12\t6
with next we can\t-7\t-4
with next we do\t-7\t-4
with next we expect\t-6\t-3
with next we have\t-8\t-3
with next we keep\t16\t8
with next we must\t-9\t-14
with next we shall\t8\t4
with next we use\t28\t16
with next we'd also\t-6\t-3
with next we'd ask\t-8\t-4
with next we'd be\t10\t5
with next we'd expect\t12\t6
with next we'd like\t-10\t-5
with next we'd love\t-13\t-6
with next we'd need\t10\t5
with next we'd want\t-8\t-4
with next we'll ask\t-7\t-4
with next we'll check\t-10\t-5
with next weddings and\t-11\t-5
with next wednesday through\t11\t6
with next wednesdays ,\t-6\t-4
with next well ,\t-14\t-6
with next well enough\t-10\t-19
with next what i\t-6\t-3
with next what it\t16\t9
with next what the\t7\t6
with next what we\t-7\t-4
with next what you\t20\t16
with next wheels .\t16\t8
with next when a\t6\t19
with next when it\t2\t9
with next when it's\t-10\t-15
with next when something\t3\t9
with next when the\t-24\t-11
with next when they\t-6\t-6
with next when we\t8\t17
with next when we're\t14\t13
with next when you\t22\t15
with next where a\t-3\t-6
with next where the\t-8\t3
with next which is\t-6\t-2
with next which there\t-8\t-15
with next white card\t12\t6
with next who also\t-6\t-11
with next who are\t3\t8
with next who have\t3\t8
with next who wants\t-7\t-13
with next who will\t-6\t-11
with next will be\t-9\t-7
with next will carry\t-5\t-10
with next will do\t-6\t-12
with next will find\t-5\t-8
with next will go\t-4\t-6
with next willing to\t-8\t-4
with next willingness to\t-23\t-11
with next with a\t-14\t-7
with next with an\t2\t9
with next with children\t4\t8
with next with one\t-11\t-16
with next with our\t3\t10
with next with people\t3\t6
with next with the\t-18\t5
with next with two\t-18\t-31
with next with us\t18\t10
with next with vulnerable\t3\t7
with next with what\t-8\t-14
with next with your\t-5\t-9
with next within a\t-6\t1
with next within the\t10\t8
with next within three\t-9\t-16
with next without a\t0\t12
with next without being\t7\t19
with next won't be\t-7\t-11
with next work ,\t-7\t-2
with next work in\t7\t5
with next work is\t-16\t-8
with next work two\t-15\t-8
with next work with\t12\t9
with next worked from\t9\t5
with next worked in\t27\t13
with next working alongside\t-21\t-10
with next working at\t11\t6
with next working in\t16\t8
with next working knowledge\t-23\t-12
with next works the\t7\t3
with next would be\t-14\t-20
with next would find\t-6\t-12
with next would let\t-7\t-15
with next would like\t2\t6
with next would make\t-8\t-16
with next would put\t-5\t-10
with next would save\t-4\t-7
with next write a\t11\t6
with next write it\t9\t5
with next write the\t-8\t-3
with next write up\t12\t6
with next written english\t6\t4
with next years ,\t-8\t-4
with next yes ,\t-27\t-14
with next you bring\t-7\t-12
with next you can\t10\t-6
with next you come\t-10\t-16
with next you have\t-18\t-16
with next you know\t-7\t-3
with next you may\t14\t7
with next you must\t12\t8
with next you should\t-10\t-2
with next you start\t2\t7
with next you to\t-8\t-3
with next you will\t50\t19
with next you work\t-6\t-1
with next you would\t-8\t-17
with next you write\t-6\t-3
with next you'd be\t-8\t-4
with next you'd want\t9\t5
with next you'd write\t9\t4
with next you'll also\t14\t7
with next you'll have\t-7\t-4
with next you'll work\t-8\t-4
with next you'll write\t7\t4
with next you've worked\t-9\t-4
with next your first\t-12\t-6
with next your own\t45\t27
with next your right\t9\t5
with next your shift\t9\t5
with next yourself .\t-8\t-15
with next £ #\t-6\t-3
with next 🥕 you\t-6\t-3
word !\t-10\t-18
word #\t50\t52
word $\t-10\t-5
word '\t-3\t11
word (\t-51\t-93
word )\t-8\t13
word *\t-41\t-21
word +\t-16\t-32
word ,\t-139\t-164
word -\t-74\t-53
word .\t-76\t-116
word /\t-50\t-81
word :\t-79\t-108
word ;\t-87\t-153
word ?\t-29\t-57
word a\t-3\t18
word ability\t-27\t-14
word able\t-28\t-14
word about\t-19\t-4
word above\t-21\t-9
word access\t-15\t-7
word accordance\t-7\t-3
word accounts\t10\t11
word accurate\t15\t8
word across\t1\t7
word act\t12\t8
word active\t7\t3
word address\t-7\t-3
word advantage\t-13\t-6
word advise\t18\t9
word advising\t19\t10
word after\t-34\t-29
word afterwards\t-15\t-18
word again\t-16\t-7
word against\t-8\t-13
word agree\t16\t8
word ahead\t-10\t-3
word aid\t2\t6
word air\t6\t4
word alcohol\t-6\t-1
word all\t-47\t-16
word alone\t-17\t-5
word along\t-14\t-13
word alongside\t-16\t-7
word already\t-12\t-21
word also\t-75\t-33
word alternate\t9\t5
word although\t-19\t-9
word always\t-25\t-25
word among\t-19\t-26
word an\t3\t-10
word anaesthetic\t12\t6
word analysis\t10\t6
word and\t-161\t-153
word animal\t6\t4
word annual\t33\t17
word answer\t13\t7
word answering\t9\t4
word answers\t18\t9
word any\t7\t6
word anyone\t-35\t-17
word anything\t-13\t-5
word apart\t-11\t-3
word applicant\t-7\t-3
word applicants\t-47\t-24
word application\t-10\t-5
word apply\t-4\t-13
word appointment\t-23\t-12
word april\t-14\t-7
word are\t-87\t-87
word arranging\t10\t5
word as\t-89\t-70
word asked\t-20\t-9
word asking\t-10\t-4
word asks\t12\t7
word assess\t13\t6
word assessment\t17\t11
word asset\t-8\t-4
word assist\t30\t15
word at\t-18\t-13
word attend\t26\t13
word attendance\t14\t7
word audio\t14\t7
word audits\t10\t6
word august\t-18\t-9
word australian\t6\t4
word available\t18\t9
word award\t3\t6
word away\t-6\t0
word bachelor's\t15\t7
word back\t-17\t-2
word background\t20\t15
word balance\t12\t7
word bank\t22\t12
word based\t26\t15
word basic\t19\t10
word batteries\t-11\t-5
word be\t-72\t-20
word because\t-82\t-59
word been\t-20\t-7
word before\t-54\t-71
word begin\t18\t9
word begins\t9\t4
word behind\t-13\t-21
word being\t-19\t-19
word below\t-13\t-4
word bench\t-7\t-2
word bending\t9\t5
word between\t-10\t-31
word beyond\t-21\t-10
word blood\t-8\t-2
word boats\t17\t10
word bonus\t-24\t-12
word book\t-8\t-2
word boots\t7\t7
word bosch\t16\t8
word both\t-15\t-5
word bread\t10\t6
word break\t6\t3
word brief\t14\t7
word brilliant\t-8\t-4
word bring\t-41\t-20
word bringing\t16\t8
word budget\t12\t8
word build\t35\t17
word burned\t-12\t-6
word business\t-10\t-4
word but\t-61\t-58
word by\t-42\t-45
word cabin\t-9\t-4
word call\t2\t-7
word called\t-6\t-3
word calls\t-9\t0
word calm\t42\t22
word can\t-44\t-13
word can't\t-6\t-17
word candidate\t-18\t-9
word candidates\t-39\t-20
word cannot\t-16\t-31
word capacity\t-11\t-5
word care\t22\t21
word carry\t38\t19
word carrying\t8\t4
word catch\t6\t3
word cats\t-10\t-5
word cdl\t8\t4
word cert\t27\t15
word certain\t-16\t-8
word certificate\t17\t21
word certification\t6\t5
word charge\t13\t8
word chasing\t8\t5
word check\t38\t35
word checked\t12\t6
word checking\t29\t15
word checks\t17\t14
word child\t11\t7
word children\t-10\t1
word children's\t25\t12
word civil\t6\t4
word claims\t4\t9
word class\t37\t22
word clean\t45\t24
word clear\t24\t13
word clearing\t9\t4
word clerks\t-6\t-2
word clients\t-13\t-2
word climb\t24\t12
word climbing\t10\t5
word clinical\t12\t7
word clinics\t-10\t-4
word coach\t22\t11
word cold\t11\t6
word come\t-45\t-45
word comes\t-36\t-52
word coming\t-14\t-7
word command\t11\t7
word commercial\t10\t6
word communication\t15\t8
word communities\t-8\t-3
word competent\t-13\t-7
word complete\t24\t12
word computer\t15\t8
word condition\t-6\t-3
word conditional\t-11\t-6
word conduct\t15\t9
word confidence\t42\t22
word confident\t10\t6
word confidentiality\t10\t5
word consider\t-6\t-3
word consideration\t-15\t-8
word considered\t-14\t-15
word contact\t-7\t-3
word contingent\t6\t3
word contractors\t-7\t-3
word control\t6\t5
word conversational\t20\t10
word cook\t23\t11
word coordinator\t-7\t-3
word copper\t6\t3
word cost\t11\t6
word could\t-12\t-5
word council\t-10\t-4
word counts\t-22\t-41
word couple\t12\t6
word courteous\t11\t6
word cover\t20\t12
word covered\t-9\t-15
word covering\t6\t5
word covers\t15\t9
word cow\t-6\t-3
word cpc\t19\t11
word cpd\t11\t6
word cpi\t8\t3
word credit\t16\t9
word crew\t-6\t-1
word criminal\t13\t7
word current\t34\t18
word customer\t27\t15
word customers\t-7\t1
word cut\t23\t12
word cutting\t24\t12
word daily\t12\t8
word damp\t8\t4
word data\t16\t13
word date\t-10\t-4
word day\t-36\t-10
word days\t-15\t14
word dbs\t6\t7
word deal\t14\t7
word dealing\t14\t7
word deciding\t6\t3
word deep\t18\t9
word degree\t29\t17
word deliver\t16\t8
word demonstrated\t-35\t-18
word dental\t20\t11
word depends\t-8\t-4
word design\t35\t19
word designing\t17\t9
word desirable\t-19\t-34
word desk\t12\t10
word diagnose\t18\t9
word did\t-11\t-4
word digital\t-7\t-3
word diploma\t27\t17
word discretion\t35\t18
word dispense\t9\t5
word displays\t15\t8
word do\t-13\t-6
word documented\t17\t9
word documents\t8\t5
word does\t8\t5
word dogs\t-9\t-3
word doing\t-21\t-10
word don't\t-9\t-6
word done\t-2\t-9
word dont\t10\t5
word double\t-15\t-7
word down\t-22\t-3
word dr\t-21\t-11
word draft\t16\t8
word drafting\t23\t12
word draw\t24\t12
word drawing\t12\t6
word drive\t21\t12
word driven\t17\t9
word driver\t6\t5
word driver's\t12\t7
word drivers\t18\t11
word driving\t16\t11
word drug\t28\t15
word dry\t14\t7
word due\t-16\t-8
word during\t-102\t-106
word dust\t17\t9
word dutch\t26\t13
word duties\t-10\t-3
word e\t-15\t-8
word e-bikes\t-6\t-3
word each\t-36\t-34
word early\t10\t8
word editing\t-7\t-3
word eighteen\t7\t4
word electrical\t6\t4
word else\t-7\t-3
word email\t-6\t-2
word employment\t-12\t-5
word end\t-11\t-10
word engineer\t-6\t-2
word english\t19\t14
word enhanced\t45\t24
word enjoy\t17\t8
word enrolment\t8\t4
word enter\t21\t10
word entries\t9\t5
word epic\t12\t6
word especially\t-15\t-7
word eu\t10\t5
word even\t-25\t-11
word evenings\t-7\t0
word ever\t-26\t-13
word every\t-8\t-1
word everybody\t-11\t-4
word everyone\t-23\t-12
word everything\t-31\t-13
word evidence\t11\t6
word excel\t30\t16
word excellent\t-37\t-19
word except\t-7\t-2
word exempt\t-7\t-3
word expect\t-53\t-26
word expected\t-17\t-8
word expects\t-7\t-3
word experience\t-23\t-24
word explain\t15\t7
word explaining\t13\t7
word face\t-13\t-5
word fall\t-6\t-2
word falls\t-16\t-30
word familiarity\t-18\t-9
word family\t-8\t-3
word far\t-7\t-3
word february\t-13\t-7
word feed\t17\t9
word feeding\t11\t6
word feel\t13\t7
word feeling\t8\t5
word fellow\t-8\t-4
word field\t-7\t-1
word fifteen\t12\t7
word figures\t7\t6
word file\t-8\t-2
word filing\t13\t6
word fill\t17\t9
word final\t-11\t-6
word find\t7\t6
word finds\t10\t5
word fire\t6\t4
word firm\t8\t4
word first\t2\t-6
word fish\t-14\t-7
word fitness\t-10\t-4
word five\t19\t13
word flowers\t-11\t-5
word flu\t6\t4
word fluency\t-12\t-6
word fly\t16\t8
word follow\t26\t14
word following\t-22\t-11
word food\t17\t11
word for\t-64\t-40
word forgive\t-8\t-4
word forklift\t6\t3
word forty\t26\t14
word four\t73\t40
word fourth\t-7\t-3
word frame\t13\t7
word free\t13\t8
word french\t30\t16
word friday\t-36\t-17
word fridays\t8\t4
word from\t-56\t-64
word front\t-8\t-2
word full\t36\t21
word funeral\t-7\t-4
word garda\t24\t12
word gauges\t6\t3
word gcse\t10\t5
word general\t15\t8
word gentle\t8\t4
word german\t24\t13
word gets\t-17\t-28
word getting\t17\t9
word git\t16\t8
word give\t16\t8
word given\t-21\t-11
word giving\t17\t9
word go\t-16\t-5
word goes\t-24\t-53
word going\t-9\t-3
word good\t-22\t-10
word got\t-23\t-11
word granted\t-6\t-3
word grasp\t-6\t-3
word great\t-26\t-21
word guest\t-6\t-2
word guests\t-10\t-3
word guides\t-10\t-5
word haccp\t8\t4
word had\t-26\t-12
word hand\t33\t25
word handle\t12\t6
word handling\t11\t7
word handy\t13\t6
word happen\t-27\t-28
word happens\t-8\t-3
word happy\t13\t7
word hardly\t-11\t-19
word has\t-62\t-48
word have\t-70\t-38
word having\t-34\t-16
word he\t-49\t-25
word head\t-12\t-3
word heading\t-15\t-7
word health\t8\t8
word hear\t-8\t-3
word heard\t-11\t-5
word heat\t15\t8
word held\t21\t-1
word help\t29\t15
word helpful\t-10\t-5
word helps\t-18\t-51
word hepatitis\t12\t6
word her\t-11\t-12
word herd\t9\t5
word here\t18\t11
word herr\t-8\t-4
word high\t9\t6
word higher\t19\t11
word highly\t-14\t-26
word him\t-7\t-4
word history\t14\t9
word hold\t-18\t-7
word holding\t20\t10
word holds\t-11\t-18
word holiday\t9\t6
word holidays\t19\t13
word home\t5\t10
word homes\t0\t7
word honest\t29\t15
word hospitality\t11\t5
word host\t15\t7
word hot\t28\t14
word hotels\t-7\t-3
word hours\t-35\t-2
word hr\t8\t4
word hygiene\t15\t8
word i\t-69\t-34
word i'd\t-40\t-31
word i'll\t-19\t-10
word i'm\t-41\t-21
word i've\t-13\t-6
word ideally\t-21\t-11
word if\t-66\t-63
word in\t-47\t-7
word incidents\t10\t6
word include\t-22\t-11
word included\t-14\t-19
word includes\t-7\t-4
word including\t-86\t-64
word indesign\t8\t4
word indispensable\t-10\t-5
word insist\t-10\t-5
word inspect\t28\t14
word installation\t-6\t-3
word instead\t-19\t-37
word into\t-13\t0
word irish\t8\t5
word is\t-108\t-129
word isizulu\t23\t12
word isn't\t-12\t-26
word iso\t8\t4
word issue\t16\t8
word it\t-69\t-10
word it's\t-54\t-23
word its\t-25\t-12
word january\t-7\t-3
word july\t-11\t-4
word june\t-12\t-5
word junior\t-6\t-3
word just\t-14\t-7
word keep\t46\t24
word keeping\t27\t14
word keeps\t23\t11
word kept\t19\t11
word key\t-7\t-3
word kind\t16\t9
word kindness\t27\t13
word knew\t14\t7
word knowing\t-46\t-23
word knowledge\t-30\t-45
word knows\t17\t10
word lab\t7\t5
word label\t16\t8
word laminated\t10\t5
word language\t-6\t2
word laptop\t-7\t-4
word last\t-18\t-20
word late\t-4\t-11
word later\t7\t4
word law\t-6\t0
word lay\t21\t10
word lead\t39\t20
word learned\t-14\t-7
word least\t-2\t7
word leather\t-6\t-2
word leave\t37\t25
word leaves\t-6\t-2
word led\t20\t10
word legal\t-9\t-4
word legally\t14\t7
word less\t-12\t-4
word lessons\t-17\t-8
word lets\t10\t6
word licence\t16\t27
word lift\t21\t12
word lifting\t33\t17
word like\t-9\t-21
word line\t6\t5
word listen\t12\t6
word live\t-9\t-4
word lives\t19\t10
word living\t9\t5
word load\t11\t6
word local\t9\t5
word log\t27\t15
word logging\t7\t3
word long\t-8\t-1
word longer\t9\t5
word looked\t-12\t-6
word looking\t-23\t-10
word looks\t16\t9
word lot\t-8\t-3
word love\t-9\t-5
word lovely\t-8\t-4
word low\t6\t3
word lunch\t-6\t-2
word made\t9\t5
word maintain\t26\t13
word maintenance\t11\t7
word makes\t18\t1
word making\t9\t5
word manage\t21\t11
word management\t3\t6
word manner\t4\t9
word manual\t18\t9
word many\t-24\t-10
word march\t-9\t-4
word master's\t8\t4
word match\t19\t9
word matric\t13\t6
word matters\t-30\t-56
word may\t-7\t-2
word me\t-18\t-8
word mean\t-10\t-3
word meaning\t-22\t-11
word means\t-22\t-9
word measures\t29\t15
word mechanic\t-6\t-3
word medical\t10\t8
word medicine\t-9\t-4
word meet\t6\t3
word meeting\t6\t6
word meetings\t-9\t-3
word members\t-8\t-4
word membership\t7\t6
word mention\t-6\t-3
word mentor\t21\t10
word met\t-11\t-16
word might\t-27\t-25
word mileage\t-11\t-6
word milk\t-6\t-2
word mind\t-15\t-7
word minimum\t11\t6
word mixed\t-7\t-3
word mobile\t17\t10
word monday\t20\t10
word money\t7\t6
word monitor\t10\t5
word month\t-10\t2
word months\t-1\t8
word more\t-20\t3
word mornings\t-8\t-2
word most\t-42\t-31
word mostly\t-43\t-21
word motor\t9\t5
word move\t39\t20
word mr\t-22\t-25
word mrs\t-20\t-10
word much\t-25\t-11
word mud\t12\t6
word must\t-30\t-26
word my\t-30\t-15
word national\t9\t5
word near\t-10\t-4
word necessary\t-7\t-4
word need\t-77\t-32
word needed\t-19\t-8
word needs\t-9\t-1
word neither\t-13\t-6
word never\t-8\t-3
word new\t-21\t-3
word next\t-17\t-6
word nice\t-23\t-24
word night\t8\t9
word nights\t6\t10
word no\t-7\t-9
word nobody\t-22\t-20
word noisy\t24\t12
word none\t-6\t-3
word nor\t-16\t-8
word not\t-14\t2
word nothing\t-17\t-8
word notice\t15\t10
word november\t-11\t-5
word now\t-47\t-34
word number\t-6\t0
word nurse\t6\t4
word nursing\t-10\t-3
word nvq\t13\t6
word obtain\t15\t7
word occasional\t15\t8
word occupational\t7\t4
word october\t-19\t-9
word of\t-51\t26
word off\t-7\t10
word offenders\t-14\t-7
word offer\t-12\t-6
word offers\t-14\t-7
word office\t0\t8
word officer\t-6\t-3
word officers\t-12\t-6
word often\t-26\t-13
word on\t-40\t-26
word once\t-38\t-34
word one\t39\t24
word online\t12\t7
word only\t-17\t-45
word opens\t-13\t-20
word opera\t8\t4
word or\t-46\t-16
word order\t15\t11
word ordering\t10\t7
word orders\t7\t7
word organisation\t24\t12
word organised\t23\t11
word osha\t15\t7
word other\t2\t7
word others\t15\t8
word otherwise\t-14\t-7
word our\t-90\t-31
word out\t-3\t24
word out-of-hours\t9\t5
word outdoors\t32\t17
word over\t-12\t3
word overtime\t27\t14
word own\t37\t25
word paid\t-23\t-11
word papers\t14\t10
word parent\t-8\t-4
word part\t-32\t-15
word pass\t-6\t-2
word past\t-10\t-12
word patience\t73\t36
word patient\t17\t9
word pay\t-14\t-5
word pays\t-1\t-15
word people\t-32\t-10
word per\t3\t8
word perform\t16\t8
word performs\t24\t12
word perhaps\t0\t-11
word permission\t6\t3
word person\t-25\t-8
word personal\t18\t10
word phones\t11\t7
word photos\t-7\t-2
word physical\t-16\t-7
word picked\t-11\t-6
word pivot\t16\t8
word places\t7\t4
word plan\t12\t8
word planned\t8\t5
word planning\t6\t4
word plans\t12\t8
word plants\t19\t10
word plate\t16\t9
word play\t22\t11
word please\t-51\t-48
word pleased\t-7\t-3
word plus\t-38\t-40
word police\t20\t12
word polish\t15\t7
word pool\t-10\t-4
word port\t-7\t-4
word portuguese\t11\t6
word position\t-15\t-20
word power\t23\t11
word practice\t-10\t-10
word pre-employment\t22\t11
word pre-use\t8\t4
word precast\t12\t6
word preferably\t-22\t-11
word preference\t-18\t-9
word preferred\t-38\t-60
word preparation\t19\t10
word prepare\t52\t26
word prepares\t40\t20
word preparing\t21\t11
word present\t20\t10
word previous\t-9\t-5
word price\t6\t4
word prior\t-7\t-3
word process\t16\t9
word processing\t7\t4
word produce\t11\t5
word proficiency\t-21\t-11
word proof\t36\t18
word property\t-6\t-2
word proven\t-18\t-9
word provided\t-6\t-3
word pruning\t8\t4
word push\t14\t7
word put\t-15\t-7
word putting\t10\t5
word pvg\t6\t3
word python\t17\t9
word qualifying\t7\t4
word quality\t11\t8
word quarter\t-6\t-2
word quay\t8\t4
word queries\t10\t8
word quick\t15\t7
word quiet\t20\t10
word quote\t16\t8
word r\t10\t4
word raising\t8\t4
word rather\t-14\t-26
word reach\t11\t8
word read\t33\t17
word reading\t8\t5
word reads\t12\t6
word ready\t-10\t-4
word real\t6\t4
word reason\t-6\t-3
word rebar\t7\t4
word recognised\t15\t8
word reconcile\t23\t11
word record\t17\t13
word references\t20\t14
word referring\t8\t4
word register\t13\t8
word registration\t5\t6
word release\t15\t8
word reliable\t30\t15
word remember\t7\t3
word repair\t23\t12
word repairs\t18\t10
word replace\t21\t10
word report\t38\t22
word reporting\t-6\t-2
word reports\t1\t7
word require\t-8\t-4
word required\t-25\t-23
word requirements\t-6\t-2
word residential\t10\t6
word resolve\t12\t6
word respect\t12\t6
word respond\t25\t13
word responsible\t-8\t-3
word restaurant\t16\t8
word retail\t-20\t-9
word revenue\t16\t8
word review\t12\t7
word reviews\t23\t12
word right\t18\t13
word ring\t-9\t-5
word ringing\t-8\t-3
word road\t-6\t-3
word room\t-6\t1
word rotating\t25\t13
word rotation\t-9\t-4
word roughly\t-10\t-4
word round\t-6\t-1
word rubber\t17\t9
word rules\t-8\t-11
word run\t46\t25
word running\t-10\t-2
word runs\t31\t16
word safety\t18\t12
word sage\t14\t7
word said\t-14\t-6
word same\t-15\t-6
word samples\t17\t10
word sandra\t-16\t-8
word sap\t8\t4
word sat\t-9\t-4
word satisfactory\t-11\t-5
word saturday\t24\t16
word saturdays\t-8\t-2
word save\t-16\t-8
word say\t15\t9
word saying\t-6\t-3
word says\t9\t7
word scared\t-10\t-5
word schools\t-7\t-1
word scope\t9\t5
word scout\t9\t5
word screen\t9\t7
word scripts\t13\t8
word scrubbing\t12\t6
word search\t6\t4
word second\t-19\t-7
word sees\t11\t5
word send\t12\t6
word senior\t-15\t-7
word sense\t14\t7
word service\t19\t15
word services\t7\t6
word sessions\t10\t6
word set\t22\t12
word setting\t11\t6
word settle\t-8\t-4
word seven\t41\t23
word shall\t-15\t-7
word shared\t-9\t-5
word sharp\t16\t8
word she\t-42\t-21
word sheet\t-10\t-17
word shift\t-26\t-10
word shifts\t-19\t-7
word shop\t7\t8
word should\t-29\t-20
word show\t-10\t-4
word shown\t-10\t-5
word shows\t-7\t-3
word sign\t24\t12
word signs\t7\t4
word since\t-79\t-35
word sit\t13\t7
word site\t-32\t-26
word sits\t-7\t-3
word sitting\t-7\t-3
word six\t7\t-2
word skills\t9\t11
word slate\t12\t6
word sleep\t-13\t-7
word small\t-7\t0
word smoke\t11\t6
word so\t-89\t-78
word social\t10\t5
word solid\t-22\t-10
word some\t18\t-2
word somebody\t-29\t-10
word someone\t-15\t-5
word something\t-36\t-16
word sometimes\t-18\t-9
word somewhere\t-21\t-33
word sooner\t-14\t-7
word sorry\t-16\t-8
word sound\t-8\t-4
word south\t9\t5
word spanish\t30\t15
word speak\t5\t-11
word speaking\t22\t12
word speaks\t-6\t-3
word spell\t12\t6
word spent\t-26\t-11
word split\t20\t10
word spoken\t26\t14
word sponsor\t-14\t-7
word sponsoring\t-7\t-3
word spot\t11\t6
word spreadsheet\t22\t11
word spreadsheets\t6\t3
word sql\t17\t9
word staff\t0\t6
word stand\t27\t15
word standard\t9\t5
word standing\t11\t6
word stands\t13\t6
word start\t13\t9
word starts\t7\t4
word state\t-16\t-8
word statutory\t10\t5
word stays\t10\t6
word stcw\t8\t3
word steady\t28\t14
word steps\t-9\t-4
word still\t-18\t-9
word stocktake\t14\t7
word stood\t8\t4
word stop\t8\t5
word store\t2\t6
word storm\t14\t8
word story\t6\t3
word straight\t-7\t-15
word strangers\t-6\t-3
word strip\t26\t13
word strong\t-14\t-7
word subject\t-7\t-2
word successful\t-15\t-8
word summer\t-6\t-2
word sunday\t6\t4
word supervise\t10\t5
word supervising\t11\t6
word supervisors\t-7\t-3
word suspension\t17\t8
word swap\t8\t4
word swim\t7\t4
word swimming\t-6\t-2
word system\t3\t9
word tact\t36\t18
word take\t41\t21
word takes\t-2\t-22
word taking\t-7\t-3
word talk\t6\t3
word talked\t8\t4
word talks\t10\t6
word te\t20\t10
word teach\t23\t12
word teaches\t10\t5
word teaching\t11\t6
word team\t9\t10
word tear\t16\t8
word technical\t13\t7
word telephone\t10\t6
word tell\t9\t6
word temperatures\t7\t4
word ten\t22\t13
word tenancy\t9\t5
word test\t5\t8
word tests\t13\t9
word than\t-17\t-3
word that\t-68\t-48
word that's\t-19\t-18
word the\t-52\t14
word their\t-23\t-3
word them\t-26\t4
word then\t-44\t-29
word there\t-20\t3
word there's\t-41\t-21
word therefore\t-12\t-5
word these\t-24\t-11
word they\t-14\t2
word thing\t-28\t-14
word think\t-14\t-7
word third\t-13\t-5
word this\t-56\t-36
word thorough\t-14\t-7
word those\t-40\t-15
word though\t-24\t-25
word three\t-8\t6
word through\t-20\t-12
word thursdays\t-15\t-6
word ticket\t3\t7
word tidy\t17\t9
word tie\t16\t8
word till\t4\t8
word time\t-20\t-3
word times\t-1\t8
word tms\t8\t4
word to\t-81\t9
word together\t-23\t-32
word told\t-8\t-3
word too\t-46\t-59
word towards\t-10\t-4
word track\t10\t5
word trade\t7\t5
word trained\t20\t10
word training\t-34\t-11
word trains\t23\t12
word travel\t24\t14
word tuesday\t11\t6
word tuesdays\t14\t7
word tune\t20\t10
word turn\t5\t-9
word turned\t8\t4
word twice\t-34\t-25
word two\t11\t15
word type\t9\t5
word typing\t-14\t-6
word under\t-49\t-58
word understand\t6\t6
word understanding\t-44\t-22
word university\t-7\t-4
word unless\t-15\t-8
word until\t-12\t-22
word unwell\t-7\t-3
word up\t-10\t16
word update\t8\t4
word us\t-38\t-15
word use\t25\t18
word used\t-22\t-12
word users\t-10\t-17
word using\t-36\t-30
word usual\t-8\t-4
word usually\t-14\t-7
word valid\t43\t21
word vat\t17\t10
word very\t-8\t-3
word visit\t35\t17
word volunteers\t-9\t-3
word wages\t9\t5
word waiting\t-12\t-6
word walk\t16\t8
word walks\t19\t10
word want\t-34\t-14
word wants\t-8\t-4
word warm\t25\t12
word was\t-21\t-8
word watch\t9\t5
word water\t10\t7
word we\t-68\t-48
word we'd\t-33\t-17
word we'll\t-29\t-15
word we're\t-41\t-18
word we've\t-9\t-4
word web\t15\t8
word weddings\t-11\t-5
word wednesday\t9\t5
word wednesdays\t-7\t-4
word week\t-29\t0
word weekend\t9\t11
word weekly\t14\t9
word weeks\t-9\t4
word weigh\t13\t6
word welcome\t-10\t-4
word weld\t16\t9
word well\t-38\t-43
word welsh\t29\t15
word were\t-16\t-18
word wet\t16\t8
word what\t-10\t19
word whatever\t4\t-11
word wheel\t6\t3
word wheels\t16\t8
word when\t-40\t-42
word where\t-23\t-11
word whether\t-20\t-10
word which\t-55\t-34
word while\t-33\t-35
word white\t12\t7
word who\t-61\t-40
word who's\t-13\t-7
word whoever\t-12\t-5
word whom\t-10\t-5
word why\t-19\t-17
word will\t-87\t-92
word willing\t-8\t-4
word willingness\t-23\t-11
word winter\t-12\t-6
word with\t-71\t-21
word within\t-1\t-11
word without\t-39\t-42
word work\t11\t20
word worked\t32\t17
word working\t-23\t-8
word worn\t-6\t-3
word would\t-79\t-107
word wouldn't\t-27\t-47
word write\t38\t21
word writes\t30\t15
word writing\t18\t10
word written\t14\t9
word year\t-18\t-4
word years\t15\t24
word yes\t-30\t-15
word you\t-84\t-45
word you'd\t-56\t-28
word you'll\t-35\t-24
word you're\t-33\t-13
word you've\t-41\t-17
word your\t-52\t-23
word yourself\t-13\t-15
word £\t-6\t-3
word –\t-37\t-67
word •\t-22\t-11
word 🥕\t-6\t-3`;
