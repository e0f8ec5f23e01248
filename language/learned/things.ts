/** Which words of a sentence of a posting are the things that it asks for. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const THINGS = `outside\tbegins\tinside
after "\t15\t13
after #\t23\t30
after '\t11\t7
after (\t35\t25
after )\t14\t31
after ,\t-13\t31
after .\t-88\t-3
after :\t11\t24
after ;\t-25\t-14
after >\t-58\t1
after ?\t-15\t-2
after a\t-11\t1
after a.m\t-13\t-25
after able\t-14\t-7
after about\t-21\t-8
after above\t-15\t-7
after account\t12\t6
after accounting\t11\t6
after acquaintance\t-21\t-11
after across\t-4\t-9
after advantage\t8\t-5
after afraid\t28\t12
after after\t5\t-14
after afternoon\t-13\t-4
after afternoons\t2\t16
after against\t-6\t-6
after air\t9\t21
after alcohol\t7\t4
after allergen\t15\t22
after alone\t-10\t-3
after already\t-4\t-15
after also\t-30\t-9
after although\t-8\t-4
after always\t-11\t-24
after am\t2\t6
after an\t-15\t17
after and\t74\t89
after animal\t-7\t7
after animals\t21\t15
after answer\t-6\t-3
after any\t12\t-1
after anybody\t-9\t-15
after anyone\t-10\t-4
after anything\t-9\t-10
after api\t7\t15
after app\t-8\t-3
after applicants\t-10\t-5
after apply\t-9\t-4
after apprentice\t16\t9
after april\t7\t14
after are\t-43\t-13
after around\t53\t28
after as\t17\t-25
after ask\t-27\t-25
after asked\t-14\t-5
after asks\t0\t6
after assessment\t15\t8
after assistants\t-8\t-4
after at\t47\t44
after august\t-18\t-7
after available\t-7\t-4
after award\t5\t9
after away\t9\t4
after b\t20\t11
after back\t-19\t-19
after background\t2\t7
after bake\t15\t17
after bakery\t-12\t-6
after balance\t4\t8
after bank\t16\t14
after basic\t10\t2
after be\t-51\t-25
after because\t12\t-4
after been\t-5\t8
after before\t14\t16
after begin\t-21\t-34
after behind\t-20\t-8
after being\t1\t-17
after below\t2\t11
after belt\t-21\t-41
after bench\t6\t9
after beside\t-23\t-17
after better\t-21\t10
after big\t-13\t-24
after bit\t11\t5
after board\t20\t19
after boiler\t13\t7
after book\t29\t27
after books\t-17\t-5
after boots\t-22\t-33
after both\t4\t8
after box\t18\t9
after breakfast\t16\t10
after bring\t-23\t-14
after brings\t33\t15
after broken\t-9\t-18
after budget\t-9\t9
after build\t-6\t-3
after building\t-11\t-2
after bus\t13\t8
after but\t-30\t-14
after buy\t-9\t-17
after by\t-13\t-37
after call\t-24\t-25
after called\t-8\t-10
after calls\t-20\t-28
after calm\t-6\t0
after can\t-8\t11
after can't\t-14\t-13
after candidate\t-18\t-9
after candidates\t-9\t-5
after cannot\t-13\t-5
after car\t25\t30
after care\t3\t11
after category\t14\t7
after cert\t8\t4
after certificate\t53\t9
after check\t69\t42
after checked\t6\t12
after checking\t-9\t-4
after checks\t35\t17
after chemistry\t-8\t1
after child\t0\t6
after children\t-11\t0
after choir\t7\t3
after class\t-29\t-9
after clean\t27\t4
after clients\t9\t5
after clips\t31\t15
after close\t3\t16
after coach\t2\t7
after colleagues\t16\t9
after collection\t9\t18
after college\t41\t36
after come\t-37\t-34
after comes\t-11\t-6
after coming\t6\t3
after communication\t25\t13
after community\t30\t17
after company\t26\t17
after comparable\t4\t9
after compulsory\t12\t7
after confident\t26\t15
after considered\t-18\t-21
after console\t1\t16
after cooking\t3\t6
after could\t-21\t-13
after council\t0\t7
after count\t5\t-12
after counter\t9\t16
after couple\t-11\t-19
after course\t23\t16
after cover\t28\t33
after crane\t6\t11
after credit\t14\t9
after criminal\t44\t18
after customer's\t16\t11
after cut\t11\t10
after daily\t9\t4
after dark\t-8\t1
after data\t13\t3
after date\t-2\t6
after day\t-64\t-30
after days\t-17\t15
after dbs\t6\t3
after deal\t-29\t-15
after decent\t14\t8
after degree\t12\t6
after dental\t22\t16
after depot\t6\t5
after design\t-19\t-3
after desk\t-5\t-13
after diploma\t58\t28
after do\t-16\t-13
after doctor\t-11\t-4
after documentation\t-9\t-4
after documented\t17\t9
after does\t-12\t-5
after don't\t-5\t-11
after done\t28\t18
after door\t21\t25
after doors\t-17\t-30
after double\t-3\t-6
after down\t-6\t-6
after dozen\t8\t22
after draw\t-8\t-4
after dream\t-11\t-5
after drive\t-8\t-2
after driver\t-20\t-28
after driver's\t-20\t-10
after drivers\t9\t5
after driving\t-3\t-12
after drug\t23\t16
after dry\t-18\t-24
after each\t-32\t-19
after ease\t13\t8
after easter\t12\t13
after eight\t35\t20
after either\t-25\t-30
after electrician\t1\t10
after eleven\t10\t1
after else\t-28\t-41
after emergency\t11\t5
after employment\t-7\t-4
after end\t-34\t-46
after engine\t-10\t-3
after engineering\t18\t12
after engineers\t-13\t-16
after engines\t36\t18
after english\t43\t25
after enough\t10\t28
after entitled\t-9\t-4
after equivalent\t8\t16
after eu\t21\t12
after even\t15\t14
after evening\t4\t12
after ever\t-13\t-4
after every\t10\t-8
after everybody\t-10\t-4
after everyone\t-38\t-19
after everyone's\t0\t6
after everything\t16\t17
after excel\t-9\t-2
after expect\t-12\t-3
after expected\t-20\t-10
after explain\t-16\t-8
after eyes\t-6\t-3
after face\t-13\t-25
after fall\t-20\t-9
after falls\t29\t15
after family\t-7\t0
after far\t-24\t-20
after feeding\t-10\t-5
after feet\t17\t11
after fellow\t-14\t-7
after fever\t16\t8
after few\t-7\t-21
after field\t4\t10
after fifty\t24\t12
after filled\t35\t18
after find\t-29\t-12
after finish\t-13\t-6
after finished\t-11\t-5
after fire\t-8\t-3
after first\t7\t-25
after fit\t29\t15
after five\t-39\t-29
after flat\t1\t6
after floor\t12\t24
after flowers\t4\t11
after fluent\t-8\t-3
after follows\t-7\t-3
after food\t11\t10
after for\t-31\t-10
after form\t-13\t-26
after fortnight\t-11\t-5
after forty\t12\t10
after four\t-20\t-10
after free\t23\t23
after french\t12\t7
after friday\t-4\t-40
after from\t12\t24
after front\t-23\t-9
after full\t6\t-5
after further\t2\t10
after garda\t17\t8
after get\t-13\t-9
after gets\t36\t20
after give\t30\t15
after given\t-13\t-8
after glad\t-12\t-6
after go\t-17\t6
after goes\t-31\t-16
after going\t-8\t6
after gone\t-13\t-23
after good\t-11\t-13
after got\t20\t10
after grade\t-7\t0
after granted\t-1\t10
after great\t8\t23
after had\t-34\t-8
after half\t27\t23
after hand\t21\t25
after handling\t-16\t-26
after hands\t-19\t-36
after happen\t-18\t-6
after happy\t-13\t-21
after hard\t-11\t-4
after hardly\t4\t8
after has\t17\t22
after have\t-67\t-22
after having\t-18\t-6
after he\t-19\t-10
after head\t21\t10
after health\t9\t4
after hear\t-10\t-4
after heard\t16\t9
after heights\t27\t13
after held\t22\t12
after help\t-21\t-12
after helps\t-11\t-5
after her\t-14\t-5
after here\t-77\t-40
after herr\t-6\t-6
after high\t2\t7
after him\t-8\t-4
after hire\t12\t6
after his\t10\t6
after hold\t-11\t-2
after holding\t-6\t-3
after holds\t-12\t-21
after holidays\t-6\t-3
after home\t11\t22
after honestly\t-14\t-18
after hospital\t15\t10
after hot\t-19\t-10
after hour\t-11\t-10
after hours\t13\t15
after how\t17\t9
after hundred\t-11\t-5
after hydraulic\t-9\t-17
after i\t-26\t-45
after i'd\t-6\t-4
after i'll\t-10\t-5
after i'm\t-30\t-45
after if\t-33\t-24
after important\t-5\t-8
after in\t31\t0
after included\t5\t15
after including\t10\t6
after indispensable\t1\t-7
after inspection\t-8\t-2
after insurance\t11\t5
after into\t27\t23
after irish\t36\t19
after is\t-11\t1
after isn't\t-7\t7
after it\t-64\t68
after it's\t-24\t-19
after its\t-27\t6
after job\t-26\t-30
after joke\t-5\t-9
after keep\t39\t20
after keeps\t-27\t-17
after kept\t-7\t-2
after key\t-12\t-6
after kind\t8\t-2
after kitchen\t-9\t0
after know\t-38\t-26
after knowledge\t-6\t-1
after lab\t-12\t-5
after ladder\t31\t16
after land\t-6\t-3
after language\t-30\t-28
after last\t-23\t-2
after late\t4\t-10
after law\t3\t13
after learn\t24\t12
after learned\t-14\t-19
after least\t-42\t-35
after leave\t12\t14
after leaves\t-20\t-10
after left\t-7\t-4
after less\t-24\t-22
after let\t9\t6
after level\t8\t-2
after licence\t34\t2
after life\t-11\t-2
after lifting\t-9\t-16
after like\t3\t-20
after live\t-6\t-13
after living\t0\t7
after long\t-20\t-32
after looked\t6\t-2
after lot\t-14\t-11
after love\t-10\t-10
after lunch\t-7\t-2
after machine\t15\t7
after made\t17\t8
after maintenance\t14\t16
after make\t23\t10
after makes\t28\t14
after making\t11\t23
after man\t-8\t-2
after manage\t28\t4
after manner\t14\t15
after many\t17\t4
after march\t18\t12
after mathematics\t0\t24
after maths\t6\t4
after may\t7\t3
after me\t-29\t-33
after means\t-12\t-5
after measures\t-9\t-5
after medical\t28\t14
after meet\t-9\t-4
after metres\t29\t16
after middle\t20\t11
after milk\t23\t13
after mind\t-11\t-5
after minimum\t-6\t-10
after minutes\t31\t38
after missed\t23\t20
after monday\t32\t22
after money\t7\t6
after monitoring\t18\t10
after month\t-19\t13
after monthly\t29\t17
after months\t1\t6
after more\t-45\t-46
after morning\t-2\t-39
after mornings\t8\t19
after most\t-12\t-4
after mostly\t-14\t-7
after much\t-19\t-13
after must\t-6\t21
after my\t-28\t-27
after national\t10\t6
after near\t27\t22
after nearest\t-10\t-5
after need\t12\t-12
after neither\t-6\t-3
after nervous\t14\t7
after new\t33\t30
after next\t-31\t-43
after nice\t-4\t-19
after night\t2\t-21
after nights\t0\t-8
after nine\t-38\t-40
after no\t-37\t-57
after noon\t-16\t-20
after not\t-41\t-33
after notes\t44\t24
after nothing\t-15\t-14
after now\t-22\t-27
after nursing\t2\t11
after o'clock\t20\t18
after october\t22\t14
after of\t9\t-24
after off\t35\t18
after offer\t-9\t-5
after office\t15\t6
after often\t-9\t-4
after old\t-8\t-19
after older\t-10\t-17
after on\t18\t29
after on-call\t12\t6
after once\t-10\t-3
after one\t-16\t-12
after only\t-16\t-1
after open\t0\t7
after operator\t5\t10
after optional\t-22\t-43
after or\t38\t87
after other\t-5\t-6
after our\t-56\t-67
after ours\t-1\t7
after out\t4\t-43
after outdoors\t18\t9
after outside\t-14\t-23
after over\t29\t-3
after overtime\t-15\t-14
after own\t38\t18
after owners\t8\t11
after p.m\t-9\t-14
after paid\t-18\t-8
after paper\t-24\t13
after papers\t24\t11
after parents\t3\t10
after part\t-13\t-3
after parts\t31\t16
after pass\t-7\t-3
after past\t-6\t1
after patience\t-7\t-3
after patient\t23\t-2
after payments\t10\t9
after payroll\t-2\t9
after pays\t6\t3
after people\t-8\t-17
after per\t-12\t-4
after period\t-36\t-34
after person\t-19\t-4
after pharmacy\t-6\t-2
after phone\t-9\t7
after photos\t12\t7
after pick\t-21\t-24
after pieces\t-23\t-11
after place\t3\t9
after plan\t34\t18
after plank\t18\t7
after plant\t59\t38
after plus\t-26\t-39
after police\t13\t14
after pool\t-16\t-27
after post\t-16\t-8
after practice\t-9\t-3
after present\t32\t18
after proper\t-10\t-1
after properly\t24\t12
after property\t-6\t-3
after purchase\t25\t19
after put\t-8\t-22
after putting\t36\t18
after qualification\t-24\t-11
after quality\t9\t4
after quarter\t6\t5
after r\t40\t20
after radio\t-9\t-4
after rate\t-19\t-10
after rather\t-8\t-3
after reach\t6\t3
after read\t-24\t-29
after ready\t-2\t10
after record\t37\t24
after records\t16\t9
after references\t-6\t-10
after repairs\t14\t8
after report\t5\t6
after reported\t14\t7
after reports\t5\t8
after required\t-14\t-12
after rescue\t-16\t-8
after residents\t4\t14
after responsible\t-6\t-3
after rest\t8\t-8
after restaurant\t17\t9
after results\t8\t4
after ring\t3\t10
after road\t19\t11
after role\t5\t-14
after rooms\t4\t10
after roster\t11\t5
after rota\t-6\t-2
after rotating\t16\t10
after round\t-17\t-18
after rules\t-6\t-2
after run\t-46\t-41
after running\t-24\t-24
after runs\t-6\t-2
after safeguarding\t-6\t9
after safety\t9\t6
after same\t-27\t-12
after sat\t22\t11
after saturday\t41\t19
after saturdays\t22\t15
after say\t-29\t-19
after saying\t-24\t-45
after says\t-26\t-13
after scared\t-9\t-7
after schedule\t-16\t-20
after schools\t6\t15
after science\t18\t12
after scores\t13\t29
after screen\t7\t19
after scrubbing\t2\t10
after season\t-4\t-14
after seasons\t0\t6
after second\t-14\t-13
after see\t-8\t-1
after sees\t-10\t-8
after sense\t-9\t-5
after september\t-20\t-19
after service\t10\t6
after services\t8\t10
after set\t6\t7
after setting\t-16\t-7
after seven\t25\t17
after shall\t-32\t-17
after share\t18\t5
after shared\t-7\t0
after she\t-19\t-11
after sheet\t-11\t-5
after sheets\t6\t14
after shift\t22\t12
after shifts\t-14\t-15
after ship\t-11\t-4
after shop\t-15\t-22
after short\t23\t16
after show\t3\t-20
after side\t18\t10
after sign\t21\t11
after signs\t-14\t-7
after since\t-8\t7
after sit\t-14\t-5
after site\t34\t21
after six\t55\t36
after sixty\t-13\t-7
after small\t-14\t-24
after so\t-57\t-42
after some\t18\t-4
after someone\t-40\t-21
after sort\t3\t21
after sound\t-10\t-5
after spanish\t11\t8
after spent\t-14\t-24
after sponsoring\t-6\t-3
after spot\t-17\t-12
after staff\t-7\t-11
after stand\t-12\t-4
after standing\t-9\t-17
after start\t34\t45
after stay\t-9\t4
after stays\t27\t13
after steady\t-6\t-3
after still\t-17\t-26
after stock\t-16\t-10
after stop\t-17\t-29
after stops\t3\t13
after storm\t13\t6
after suit\t10\t5
after summer\t-20\t-3
after sunday\t21\t13
after sundays\t21\t11
after system\t-15\t-28
after table\t0\t8
after tablet\t-22\t-23
after take\t-29\t-14
after taken\t-16\t-7
after takes\t-9\t-5
after teach\t-8\t-4
after teaches\t-15\t-28
after teaching\t9\t18
after team\t31\t27
after tears\t-5\t-7
after technician\t-19\t-3
after telephone\t20\t-6
after tell\t-15\t-18
after tells\t17\t9
after temper\t36\t18
after ten\t-10\t3
after term\t23\t13
after test\t-30\t-15
after than\t66\t25
after that's\t-29\t-18
after the\t-27\t-79
after their\t-21\t-12
after them\t-43\t-14
after then\t-42\t-40
after there\t-40\t-25
after there's\t-9\t-8
after therefore\t47\t24
after these\t9\t4
after they\t2\t-6
after thing\t-30\t-18
after things\t-15\t-7
after think\t-6\t-3
after third\t-3\t6
after thirty\t-16\t-1
after this\t-42\t-29
after those\t-13\t-10
after though\t-14\t-19
after three\t37\t27
after through\t-11\t-10
after thursday\t-17\t-25
after ticket\t20\t10
after till\t0\t-20
after time\t-34\t-50
after times\t7\t-10
after to\t0\t15
after tongue\t31\t16
after too\t8\t-17
after tools\t2\t7
after top\t7\t3
after town\t-12\t-6
after trade\t17\t12
after trailer\t38\t19
after train\t9\t-3
after training\t95\t50
after transport\t27\t14
after trees\t4\t9
after truck\t22\t10
after true\t10\t5
after trust\t-18\t-9
after tuesdays\t26\t13
after turn\t-17\t0
after twenty\t32\t18
after twice\t34\t30
after two\t6\t16
after under\t-6\t-2
after understand\t-1\t6
after until\t6\t11
after up\t14\t-1
after upon\t-8\t-4
after us\t-95\t-74
after use\t-12\t3
after used\t-18\t-22
after valid\t-20\t-16
after van\t-24\t-12
after vat\t12\t10
after vehicle\t11\t5
after very\t22\t17
after veterinary\t9\t8
after viewed\t-8\t-16
after voice\t22\t14
after volunteer\t-8\t-5
after volunteers\t-20\t-31
after waiting\t-9\t-4
after walk\t-24\t-11
after walls\t7\t3
after want\t-27\t-10
after wants\t-7\t-2
after was\t-52\t-60
after water\t-6\t-5
after way\t2\t-34
after we\t-18\t-39
after we'd\t-11\t-7
after we'll\t-16\t-8
after we're\t3\t-6
after we've\t-11\t-12
after wednesday\t3\t6
after week\t-6\t-9
after weekend\t20\t-1
after weekends\t20\t7
after weekly\t30\t36
after weeks\t-32\t-8
after welcome\t10\t21
after well\t29\t23
after were\t28\t16
after wet\t17\t13
after what\t-16\t-35
after what's\t26\t8
after whatever\t7\t1
after wheels\t-8\t-3
after when\t43\t3
after where\t15\t10
after which\t-7\t-22
after white\t-5\t-8
after who\t-31\t-17
after who's\t-7\t-4
after whoever\t-6\t-2
after whom\t-16\t-6
after whose\t-12\t-6
after why\t16\t12
after will\t-61\t-14
after winter\t-29\t-31
after with\t30\t-46
after within\t32\t24
after without\t15\t23
after won't\t-7\t-2
after words\t-19\t-10
after work\t-6\t-1
after worked\t-15\t-3
after working\t-23\t-25
after works\t-7\t-3
after worn\t13\t26
after would\t20\t29
after write\t5\t8
after written\t-8\t-5
after yard\t8\t5
after yawl\t7\t4
after year\t0\t22
after years\t3\t-23
after yes\t-6\t-4
after you\t-63\t-30
after you'd\t-25\t-8
after you'll\t-17\t-12
after you're\t-8\t-8
after you've\t-10\t-8
after young\t11\t9
after your\t-28\t4
after yours\t-7\t-6
after yourself\t-8\t-13
after youth\t11\t8
before two # ,\t-6\t-3
before two # :\t-6\t0
before two # a.m\t23\t49
before two # am\t-4\t-7
before two # and\t-12\t-6
before two # hours\t-16\t-31
before two # is\t-6\t-3
before two # march\t5\t10
before two # p.m\t11\t23
before two # to\t-19\t-9
before two , #\t0\t6
before two , a\t-36\t-19
before two , about\t-11\t-5
before two , all\t-10\t-5
before two , also\t22\t11
before two , although\t12\t6
before two , an\t12\t7
before two , and\t36\t9
before two , as\t-23\t-12
before two , at\t-6\t-3
before two , because\t22\t10
before two , both\t-12\t-6
before two , but\t20\t9
before two , for\t13\t6
before two , if\t-6\t-3
before two , in\t-17\t-8
before two , is\t-20\t-10
before two , monday\t4\t8
before two , on\t-10\t-6
before two , running\t6\t12
before two , since\t-15\t-8
before two , so\t79\t36
before two , the\t-29\t-15
before two , then\t46\t22
before two , though\t7\t4
before two , to\t-7\t-4
before two , when\t-7\t-3
before two , where\t23\t12
before two , which\t-22\t-10
before two , who\t-21\t-11
before two , will\t-10\t-5
before two , with\t49\t22
before two , without\t-9\t-5
before two , you\t90\t44
before two , you'll\t9\t5
before two . ,\t12\t6
before two : #\t-8\t-15
before two : a\t-13\t-7
before two : you\t7\t3
before two < *\t73\t36
before two < -\t58\t23
before two < <\t0\t-57
before two < a\t74\t40
before two < an\t20\t11
before two < applicants\t27\t14
before two < as\t-14\t-7
before two < at\t-6\t-3
before two < be\t-12\t-6
before two < because\t-7\t-4
before two < before\t-9\t0
before two < between\t-11\t-6
before two < candidates\t-18\t-9
before two < come\t-12\t-6
before two < during\t-6\t-3
before two < each\t3\t8
before two < every\t-6\t-1
before two < experience\t6\t14
before two < from\t-26\t-12
before two < have\t8\t4
before two < he\t13\t7
before two < i\t-8\t1
before two < i'd\t-7\t-3
before two < if\t20\t11
before two < in\t-23\t-11
before two < it\t0\t22
before two < it's\t54\t26
before two < matric\t3\t7
before two < no\t-7\t-1
before two < on\t-19\t-9
before two < one\t12\t6
before two < our\t-21\t-11
before two < previous\t3\t7
before two < she\t8\t4
before two < so\t-26\t-14
before two < some\t41\t22
before two < that\t-15\t-8
before two < the\t-1\t-6
before two < there\t-7\t-4
before two < there's\t27\t13
before two < twice\t-8\t-4
before two < we\t-64\t-31
before two < we're\t54\t27
before two < what\t-8\t-5
before two < when\t-10\t-6
before two < you\t20\t26
before two < you'd\t22\t12
before two < you'll\t40\t25
before two < you've\t29\t14
before two < your\t34\t16
before two < •\t22\t11
before two a :\t-25\t-14
before two a budget\t-9\t-18
before two a certificate\t8\t16
before two a child\t2\t7
before two a class\t3\t7
before two a clinic\t-9\t-18
before two a current\t17\t10
before two a diploma\t4\t7
before two a fair\t2\t10
before two a graduate\t-7\t-14
before two a little\t-8\t-3
before two a manual\t-7\t-14
before two a minute\t-17\t-33
before two a month\t-6\t-12
before two a report\t5\t10
before two a team\t6\t12
before two a week\t22\t-9
before two a.m .\t-5\t-10
before two able to\t82\t41
before two after that\t-9\t-5
before two all day\t-4\t-8
before two already hold\t29\t15
before two also be\t-13\t-5
before two an advantage\t-13\t-26
before two and ,\t-29\t-13
before two and a\t26\t18
before two and an\t11\t6
before two and by\t19\t10
before two and can\t37\t18
before two and english\t-20\t-38
before two and have\t18\t10
before two and he\t7\t3
before two and i\t-6\t-3
before two and in\t14\t7
before two and is\t55\t28
before two and it\t0\t6
before two and it's\t-22\t-11
before two and leave\t6\t12
before two and not\t-7\t-4
before two and so\t-6\t-3
before two and still\t27\t13
before two and taking\t4\t8
before two and that\t11\t5
before two and the\t-10\t1
before two and then\t9\t16
before two and there's\t11\t6
before two and to\t61\t30
before two and we\t-6\t4
before two and what\t-8\t-4
before two and who\t34\t17
before two and whoever\t-20\t-8
before two and will\t32\t16
before two and you\t17\t10
before two and you'd\t13\t6
before two and you'll\t-16\t-7
before two and you're\t-10\t-4
before two anyone who\t-40\t-20
before two appointee will\t46\t23
before two appointment is\t38\t19
before two april ,\t-15\t-8
before two are a\t16\t8
before two are in\t-6\t-3
before two around #\t4\t13
before two as a\t-7\t-3
before two as engineer\t-7\t-10
before two as is\t76\t38
before two as well\t8\t21
before two as you\t-8\t-3
before two ask for\t53\t26
before two asked for\t-6\t-2
before two asked to\t15\t7
before two at #\t-5\t-6
before two at least\t37\t23
before two at night\t27\t12
before two august ,\t-13\t-6
before two background check\t8\t17
before two be a\t12\t7
before two be at\t28\t15
before two be the\t24\t13
before two because the\t-9\t-5
before two before ,\t11\t5
before two before and\t25\t12
before two before it\t6\t13
before two before the\t-10\t-5
before two before you\t-21\t-10
before two bit of\t30\t16
before two books ,\t7\t4
before two but the\t31\t15
before two but you\t-10\t-5
before two by hand\t3\t6
before two by the\t-13\t-6
before two calls ,\t19\t9
before two can be\t-16\t-6
before two can only\t-13\t-6
before two can't be\t-13\t-5
before two cannot be\t-10\t-5
before two card ,\t-8\t-4
before two certificate is\t-6\t-3
before two check and\t26\t13
before two children ,\t8\t4
before two class #\t-18\t-36
before two come back\t6\t12
before two come in\t-12\t-6
before two come to\t19\t9
before two come with\t-22\t-11
before two credit and\t-6\t-3
before two date ,\t8\t4
before two day ,\t-11\t-6
before two day and\t17\t9
before two day is\t-10\t-5
before two day of\t-9\t-5
before two days out\t6\t12
before two dbs check\t-12\t-24
before two deal of\t15\t7
before two do a\t9\t4
before two do need\t6\t3
before two do you\t-15\t-8
before two do your\t11\t6
before two down ,\t6\t3
before two down with\t-6\t-3
before two driving licence\t6\t13
before two drug and\t-11\t-5
before two drug test\t4\t8
before two each month\t1\t9
before two eight hours\t6\t13
before two employment is\t32\t16
before two end of\t8\t6
before two english at\t-8\t-4
before two english is\t-6\t-3
before two eu passport\t4\t8
before two every day\t-7\t-13
before two every other\t3\t7
before two everyone who\t-20\t-10
before two expect to\t16\t8
before two expected to\t36\t18
before two experience of\t23\t12
before two familiarity with\t43\t22
before two fellow ,\t-6\t-3
before two find a\t-7\t-3
before two first aid\t-4\t-7
before two first month\t-6\t-3
before two first of\t-10\t-5
before two five days\t8\t17
before two for a\t60\t30
before two for is\t-6\t-3
before two for our\t-6\t-3
before two for the\t8\t4
before two for three\t3\t8
before two for which\t-8\t-4
before two forty hours\t9\t18
before two four ,\t18\t9
before two four days\t-8\t-16
before two four years\t5\t11
before two friday ,\t-14\t-2
before two from #\t3\t6
before two from a\t-23\t-11
before two from home\t4\t13
before two from the\t36\t18
before two garda vetting\t-10\t-19
before two get you\t-9\t-4
before two given to\t-15\t-8
before two go out\t-8\t-3
before two goes to\t10\t5
before two goes without\t-8\t-4
before two good conduct\t4\t8
before two good enough\t4\t7
before two hand ,\t19\t10
before two hand tools\t-5\t-9
before two happen to\t9\t4
before two has a\t-13\t-7
before two has already\t20\t10
before two has stood\t-8\t-1
before two has to\t16\t9
before two have a\t-6\t-2
before two have been\t40\t22
before two have to\t-25\t-12
before two have you\t20\t10
before two have your\t20\t10
before two he or\t-7\t-4
before two he will\t13\t6
before two here ,\t-18\t-9
before two hold a\t23\t13
before two hour ,\t-8\t-4
before two hours are\t55\t27
before two how to\t38\t19
before two i don't\t2\t6
before two i have\t-7\t-3
before two i never\t-6\t-3
before two i want\t-13\t-7
before two i will\t-9\t-5
before two i would\t-9\t-5
before two i'd be\t-11\t-6
before two if a\t25\t12
before two if you\t-66\t-31
before two if you've\t32\t19
before two in ,\t39\t19
before two in a\t-25\t-7
before two in august\t4\t10
before two in five\t-3\t-6
before two in for\t-10\t-4
before two in four\t3\t7
before two in the\t-22\t-2
before two in this\t3\t8
before two in three\t-13\t-25
before two including the\t19\t9
before two is a\t-63\t-30
before two is also\t-25\t-13
before two is always\t13\t7
before two is an\t-14\t-6
before two is at\t20\t10
before two is for\t31\t17
before two is from\t10\t4
before two is in\t-13\t-7
before two is needed\t-7\t-13
before two is not\t-8\t-3
before two is the\t12\t6
before two is to\t50\t25
before two is your\t-7\t-3
before two is yours\t25\t8
before two it ,\t21\t12
before two it and\t-10\t-4
before two it down\t-14\t-27
before two it is\t38\t21
before two it will\t-6\t-3
before two it would\t-16\t-5
before two it's you\t-7\t-3
before two kind of\t29\t14
before two knowledge of\t15\t8
before two least ,\t22\t11
before two least a\t26\t13
before two leave ,\t-13\t-7
before two leaves the\t-6\t-3
before two let you\t-28\t-14
before two level #\t6\t15
before two licence ,\t-18\t-9
before two licence and\t-42\t-21
before two like you\t18\t10
before two live in\t26\t13
before two live within\t3\t6
before two look for\t11\t6
before two looking for\t16\t8
before two lot of\t-12\t-5
before two many of\t-6\t-3
before two march ,\t-7\t-4
before two may be\t-6\t-3
before two month and\t-40\t-20
before two month you\t10\t6
before two morning and\t16\t8
before two most of\t-6\t-3
before two must be\t24\t13
before two need a\t32\t17
before two need to\t31\t16
before two need you\t14\t7
before two new zealand\t6\t12
before two night ,\t12\t6
before two nine ,\t-7\t-3
before two no leave\t8\t16
before two no lift\t-6\t-11
before two not a\t-10\t-5
before two not be\t-7\t-3
before two now and\t-10\t-5
before two of a\t46\t25
before two of irish\t-7\t-13
before two of it\t-13\t-26
before two of march\t-3\t-6
before two of our\t-9\t-4
before two of the\t-14\t-2
before two of them\t-5\t8
before two of thing\t4\t8
before two of us\t26\t12
before two of which\t46\t23
before two of whom\t-9\t-5
before two of you\t-8\t-4
before two of your\t-6\t-1
before two off ,\t27\t13
before two office ,\t-11\t-5
before two office is\t59\t29
before two on an\t-9\t-4
before two on foot\t-4\t-8
before two on one\t29\t15
before two on saturdays\t34\t15
before two on the\t12\t12
before two on your\t-8\t-2
before two once a\t-6\t-2
before two one weekend\t7\t13
before two one who\t46\t23
before two or a\t10\t7
before two or be\t-6\t-3
before two or have\t-9\t-5
before two or he\t17\t8
before two or more\t5\t10
before two or she\t9\t5
before two osha #\t-18\t-36
before two ours is\t-8\t-4
before two out of\t-25\t-12
before two out with\t-14\t-7
before two over four\t8\t16
before two over the\t-6\t-3
before two p.m .\t11\t25
before two part of\t-9\t-5
before two past seven\t5\t10
before two patience ,\t-9\t-4
before two people ,\t-22\t-11
before two people who\t48\t25
before two person with\t37\t18
before two pleased to\t-9\t-4
before two points for\t23\t11
before two post is\t92\t46
before two postholder will\t-9\t-5
before two put you\t-19\t-10
before two right ,\t23\t12
before two save us\t-10\t-5
before two saying that\t34\t16
before two scared of\t28\t14
before two see a\t13\t7
before two set up\t4\t8
before two seven ,\t12\t6
before two she or\t-6\t-3
before two should be\t25\t13
before two should have\t-9\t-4
before two show up\t32\t15
before two show us\t-7\t-3
before two six days\t-5\t-10
before two so a\t34\t17
before two so that\t-8\t-3
before two so the\t-10\t-5
before two so you\t-9\t-2
before two so you'll\t-14\t-7
before two somebody who\t-16\t-2
before two somebody with\t17\t8
before two someone who\t28\t18
before two someone who's\t13\t7
before two sort of\t19\t10
before two spanish ,\t-9\t-5
before two stand in\t2\t8
before two start at\t25\t13
before two still be\t-11\t-5
before two subject to\t9\t5
before two teach you\t-9\t-5
before two tell us\t-6\t-3
before two that a\t-8\t-3
before two that has\t-17\t-9
before two that i\t-7\t-4
before two that is\t-11\t-5
before two that means\t22\t11
before two that the\t-22\t-11
before two that you\t31\t15
before two that you'll\t13\t6
before two that you've\t26\t14
before two the #\t6\t14
before two the annual\t2\t6
before two the bench\t-6\t-12
before two the cab\t-3\t-6
before two the calls\t4\t8
before two the client's\t-6\t-3
before two the console\t40\t31
before two the council\t5\t12
before two the counter\t-5\t-8
before two the day\t23\t13
before two the depot\t7\t17
before two the driver\t43\t21
before two the field\t-6\t-3
before two the first\t-7\t5
before two the gardener\t57\t28
before two the house\t9\t18
before two the job\t-3\t-6
before two the kitchen\t5\t10
before two the last\t-9\t-2
before two the office\t-16\t-32
before two the one\t12\t7
before two the parish\t12\t24
before two the road\t2\t8
before two the room\t6\t13
before two the season\t-12\t-6
before two the shop\t5\t11
before two the successful\t-7\t-3
before two the summer\t-6\t-9
before two the team\t-4\t-8
before two the technician\t10\t8
before two the time\t4\t15
before two the tools\t-16\t-30
before two the week\t4\t11
before two the work\t-8\t-4
before two the yard\t6\t16
before two them ,\t-7\t-3
before two them in\t-4\t-7
before two them on\t-14\t-23
before two then ,\t22\t11
before two there are\t43\t21
before two there's a\t6\t4
before two there's no\t-9\t-4
before two they are\t-9\t-5
before two this is\t20\t10
before two those who\t-6\t0
before two those with\t47\t23
before two three months\t-8\t-15
before two three years\t-7\t-12
before two through an\t50\t24
before two time ,\t9\t4
before two time and\t19\t9
before two time to\t-15\t-8
before two to #\t6\t13
before two to a\t-20\t-8
before two to be\t116\t60
before two to begin\t20\t13
before two to bring\t32\t18
before two to call\t-8\t-6
before two to date\t-15\t-30
before two to do\t-8\t-9
before two to find\t8\t17
before two to four\t-7\t-13
before two to friday\t6\t13
before two to have\t31\t17
before two to hold\t7\t6
before two to it\t-9\t-18
before two to know\t-12\t-5
before two to live\t45\t25
before two to saturday\t10\t20
before two to say\t10\t20
before two to see\t24\t14
before two to thursday\t-3\t-7
before two to work\t6\t14
before two to you\t-23\t-35
before two together with\t-16\t-8
before two training ,\t-10\t-5
before two twice a\t-8\t-2
before two two years\t4\t9
before two until #\t-5\t-10
before two until it\t3\t6
before two up a\t-19\t-9
before two up and\t14\t7
before two up to\t14\t8
before two up with\t19\t9
before two us ,\t10\t5
before two us a\t-9\t-5
before two veterinary nursing\t-22\t-45
before two want someone\t30\t17
before two want to\t-13\t-7
before two way that\t15\t7
before two we also\t-21\t-11
before two we are\t-7\t-4
before two we can\t-26\t-12
before two we can't\t-7\t-4
before two we have\t-17\t-9
before two we need\t12\t8
before two we think\t30\t15
before two we want\t34\t17
before two we will\t-8\t-4
before two weddings and\t-12\t-5
before two week ,\t-25\t-13
before two week is\t18\t9
before two well ,\t-25\t-12
before two well as\t26\t13
before two what they\t2\t6
before two what we\t-6\t-3
before two when it's\t-12\t-6
before two when the\t-11\t-5
before two where you\t14\t7
before two which is\t-15\t-8
before two which you\t-15\t-8
before two who are\t-20\t-25
before two who can\t61\t32
before two who can't\t15\t7
before two who cannot\t31\t16
before two who has\t18\t10
before two who have\t6\t4
before two who will\t-6\t-3
before two will also\t8\t4
before two will be\t-22\t-11
before two will have\t31\t15
before two will know\t-11\t-5
before two will want\t8\t4
before two with a\t13\t8
before two with an\t-7\t-3
before two with children\t-7\t-13
before two with one\t-9\t-2
before two with our\t26\t15
before two with the\t44\t23
before two with your\t42\t21
before two won't be\t-6\t-3
before two work ,\t25\t12
before two work here\t-7\t-13
before two work in\t4\t9
before two work is\t11\t5
before two worked from\t-6\t-3
before two would also\t19\t11
before two would be\t-52\t-23
before two would want\t19\t9
before two year ,\t-33\t-17
before two yes ,\t37\t18
before two you ,\t7\t3
before two you already\t-6\t-1
before two you also\t25\t12
before two you are\t12\t7
before two you can't\t27\t14
before two you do\t14\t7
before two you go\t-12\t-3
before two you have\t-6\t-3
before two you in\t-9\t-5
before two you know\t9\t5
before two you must\t15\t9
before two you need\t-26\t-13
before two you should\t56\t27
before two you start\t-12\t-10
before two you through\t-9\t-5
before two you to\t25\t11
before two you who\t11\t5
before two you will\t7\t7
before two you work\t27\t15
before two you would\t41\t21
before two you write\t-6\t-2
before two you'd be\t38\t20
before two you'd have\t-15\t-8
before two you'd want\t26\t13
before two you'll be\t23\t12
before two you'll do\t34\t17
before two you'll have\t11\t5
before two you'll need\t34\t17
before two you've used\t11\t6
before two you've worked\t20\t11
before two your own\t-7\t-9
before two 🥕 you\t19\t9
bias\t-100\t-98
ending "\t-7\t6
ending #\t47\t47
ending '\t-5\t6
ending 'll\t-60\t-18
ending 're\t-71\t-31
ending 've\t-69\t-25
ending (\t-17\t-32
ending )\t3\t11
ending *\t-39\t-20
ending ,\t-138\t-175
ending -\t-64\t-34
ending -on\t6\t3
ending .\t-69\t-105
ending :\t-80\t-105
ending ;\t-69\t-110
ending ?\t-27\t-52
ending a\t6\t33
ending ace\t8\t11
ending ach\t26\t-7
ending ack\t15\t18
ending act\t67\t37
ending acy\t19\t9
ending ada\t16\t8
ending ade\t21\t15
ending ads\t62\t33
ending ady\t29\t2
ending afe\t20\t12
ending aft\t14\t8
ending age\t8\t12
ending aid\t-7\t3
ending ail\t-16\t-5
ending ain\t65\t35
ending air\t31\t18
ending ake\t41\t28
ending aks\t-6\t0
ending alf\t15\t11
ending alk\t13\t8
ending all\t-75\t-18
ending alm\t53\t27
ending als\t-12\t5
ending ame\t-11\t-5
ending and\t-92\t-81
ending ang\t12\t6
ending ank\t24\t14
ending ans\t5\t-13
ending ant\t-35\t-3
ending any\t-9\t0
ending aps\t-11\t-22
ending apy\t-9\t-3
ending ard\t-13\t8
ending are\t-5\t-26
ending arn\t-11\t-5
ending ars\t13\t28
ending art\t-33\t-8
ending ary\t-28\t-8
ending as\t-78\t-68
ending ase\t-29\t-9
ending ash\t9\t8
ending ask\t-6\t-2
ending ass\t35\t25
ending ast\t-23\t-12
ending at\t-13\t-1
ending ata\t19\t13
ending ate\t62\t36
ending ath\t12\t6
ending ats\t22\t15
ending ave\t-54\t-28
ending ays\t26\t-1
ending bar\t19\t10
ending be\t-73\t-15
ending bel\t26\t13
ending ber\t14\t11
ending big\t-6\t-3
ending bin\t-16\t-8
ending ble\t5\t10
ending bly\t-9\t-4
ending box\t3\t6
ending bus\t39\t22
ending but\t-59\t-70
ending by\t-41\t-56
ending cal\t-6\t5
ending can\t-46\t-16
ending cat\t19\t10
ending ccp\t15\t7
ending ced\t56\t28
ending cel\t34\t17
ending cer\t-7\t-3
ending ces\t12\t20
ending cil\t-9\t-3
ending cks\t17\t14
ending cpc\t25\t13
ending cse\t18\t9
ending cts\t41\t23
ending cut\t29\t16
ending day\t28\t33
ending dbs\t7\t5
ending ded\t-58\t-43
ending den\t-10\t-4
ending der\t-39\t-54
ending des\t-16\t-7
ending dge\t17\t14
ending did\t-18\t-9
ending dit\t17\t14
ending dle\t-8\t-4
ending dly\t-20\t-32
ending do\t-23\t-11
ending dr\t-25\t-13
ending dry\t27\t14
ending due\t-27\t-14
ending e'd\t-15\t-8
ending e's\t-66\t-32
ending ead\t30\t-31
ending eak\t13\t-20
ending eal\t17\t10
ending eam\t1\t13
ending ean\t41\t23
ending ear\t0\t11
ending eat\t15\t9
ending ech\t-23\t-10
ending eck\t31\t27
ending ect\t27\t20
ending eds\t-8\t1
ending eed\t-28\t-3
ending eek\t-15\t5
ending een\t9\t-7
ending eep\t52\t29
ending ees\t16\t15
ending eet\t19\t-1
ending ege\t6\t4
ending eir\t-22\t-2
ending eks\t-6\t5
ending eld\t43\t27
ending elf\t-26\t-28
ending ell\t-29\t-46
ending elp\t42\t23
ending els\t18\t13
ending elt\t15\t7
ending ely\t-9\t3
ending end\t-5\t-21
ending ene\t22\t13
ending ens\t8\t-11
ending ent\t42\t51
ending eps\t31\t15
ending ept\t16\t10
ending ere\t-68\t-69
ending err\t-14\t-7
ending ers\t4\t10
ending ert\t28\t16
ending ery\t-6\t15
ending ese\t-4\t6
ending esk\t38\t22
ending ess\t73\t41
ending est\t-19\t2
ending ete\t7\t4
ending ets\t-14\t-12
ending ety\t6\t7
ending eu\t20\t10
ending ext\t-14\t-5
ending far\t-10\t-5
ending fer\t-19\t-8
ending for\t-58\t-48
ending ful\t-8\t-2
ending gal\t-6\t-4
ending gan\t3\t6
ending ger\t4\t8
ending ges\t37\t24
ending get\t23\t16
ending ght\t-28\t-11
ending gin\t16\t8
ending gle\t21\t11
ending gns\t17\t8
ending go\t-6\t2
ending got\t-24\t-9
ending gue\t-8\t3
ending had\t-32\t-13
ending han\t-20\t-9
ending has\t-69\t-59
ending hat\t-79\t-40
ending he\t-50\t-26
ending hem\t-28\t-1
ending hen\t-70\t-57
ending her\t-87\t-79
ending hes\t-7\t-3
ending hey\t-15\t3
ending hin\t-9\t-27
ending hip\t30\t26
ending his\t-49\t-22
ending hly\t-7\t-2
ending hol\t-10\t-4
ending hom\t-8\t-4
ending hon\t28\t14
ending hop\t2\t10
ending hot\t27\t14
ending how\t-26\t-32
ending hts\t15\t19
ending i\t-68\t-34
ending i'd\t-39\t-20
ending i'm\t-46\t-23
ending ial\t16\t14
ending ian\t14\t12
ending ice\t-4\t-13
ending ich\t-49\t-22
ending ick\t6\t4
ending ics\t45\t38
ending ide\t90\t51
ending ied\t-11\t-4
ending ier\t16\t8
ending ies\t12\t16
ending iet\t27\t13
ending iew\t10\t7
ending if\t-49\t-33
ending ife\t-17\t-4
ending ift\t-16\t-3
ending igh\t32\t17
ending ign\t69\t35
ending ike\t-7\t-17
ending ild\t40\t23
ending ile\t15\t-6
ending ill\t-77\t-79
ending ily\t-6\t1
ending ime\t36\t25
ending ims\t4\t9
ending in\t-38\t-2
ending ind\t-6\t-19
ending ine\t-1\t7
ending ing\t131\t61
ending ink\t-23\t-11
ending ins\t42\t23
ending ion\t62\t74
ending ior\t-26\t-13
ending ird\t-10\t-4
ending ire\t-21\t-6
ending irs\t23\t13
ending is\t-100\t-118
ending ise\t21\t10
ending ish\t76\t45
ending ist\t-16\t-2
ending it\t-65\t-3
ending ite\t78\t49
ending ith\t-66\t-22
ending its\t-38\t-9
ending ity\t53\t35
ending ive\t35\t26
ending ize\t19\t10
ending job\t10\t7
ending ked\t37\t24
ending ken\t11\t8
ending ker\t-16\t-4
ending kes\t37\t-14
ending ket\t32\t22
ending lad\t-8\t-4
ending lam\t-11\t-5
ending lan\t-17\t-7
ending lar\t-19\t-9
ending las\t-7\t-4
ending law\t-7\t-1
ending lay\t64\t32
ending lds\t-19\t-27
ending led\t32\t24
ending les\t23\t12
ending let\t-21\t-8
ending lic\t33\t17
ending lid\t46\t26
ending lks\t57\t30
ending lls\t15\t-12
ending lly\t-10\t0
ending log\t20\t11
ending lot\t-16\t-7
ending low\t29\t19
ending lps\t-11\t-47
ending lse\t-8\t-3
ending lsh\t36\t18
ending lso\t-67\t-26
ending lth\t15\t10
ending lus\t-28\t-32
ending man\t30\t18
ending mas\t7\t4
ending me\t-21\t-8
ending mes\t-46\t-28
ending met\t-17\t-26
ending mit\t11\t14
ending mr\t-22\t-35
ending mrs\t-27\t-13
ending my\t-37\t-18
ending n't\t-63\t-95
ending nal\t26\t18
ending nce\t47\t55
ending nch\t23\t17
ending ncy\t6\t7
ending nds\t15\t17
ending ndy\t32\t16
ending ned\t32\t19
ending ner\t-8\t2
ending nes\t0\t14
ending new\t6\t8
ending ney\t-10\t-3
ending nge\t7\t4
ending ngs\t19\t26
ending nic\t7\t7
ending nks\t-36\t-14
ending nly\t-14\t-57
ending no\t-18\t-25
ending nor\t-20\t-10
ending not\t-44\t-47
ending now\t-53\t-47
ending nse\t40\t23
ending nst\t-18\t-29
ending nth\t18\t17
ending nto\t-18\t-1
ending nts\t17\t2
ending nty\t17\t13
ending nus\t-17\t-8
ending o's\t-12\t-6
ending oad\t36\t18
ending oat\t-7\t-3
ending obs\t-7\t-2
ending ock\t27\t19
ending ody\t-71\t-45
ending oes\t-11\t-50
ending of\t-42\t26
ending off\t-10\t8
ending ogy\t3\t9
ending oke\t52\t30
ending oks\t60\t33
ending old\t-25\t-4
ending ole\t-6\t4
ending ols\t-8\t4
ending oma\t26\t16
ending ome\t-30\t-26
ending on\t-40\t-41
ending ond\t-32\t-13
ending one\t-23\t-30
ending ong\t-31\t-26
ending ons\t-13\t18
ending ont\t-10\t-4
ending ood\t35\t24
ending oof\t38\t21
ending ool\t16\t13
ending oon\t-12\t-6
ending ope\t-6\t-2
ending or\t-54\t-38
ending ord\t9\t10
ending ore\t-79\t-65
ending ork\t12\t19
ending orm\t28\t21
ending ors\t33\t27
ending ort\t-9\t10
ending ory\t35\t21
ending ose\t-8\t6
ending ost\t-19\t-35
ending ote\t-7\t-4
ending oth\t-13\t-4
ending ots\t-25\t-10
ending our\t-1\t28
ending ous\t8\t7
ending out\t-70\t-52
ending ove\t-9\t-2
ending own\t17\t26
ending ows\t38\t23
ending ped\t32\t17
ending pen\t-52\t-47
ending per\t-9\t4
ending ple\t-28\t-20
ending ply\t-20\t-32
ending pon\t-6\t-1
ending pot\t7\t5
ending put\t-17\t-7
ending que\t25\t15
ending r's\t35\t23
ending ral\t12\t8
ending raw\t27\t15
ending rch\t19\t10
ending rda\t43\t21
ending rds\t-6\t-16
ending red\t-24\t-5
ending ree\t36\t35
ending res\t102\t38
ending rew\t-27\t-12
ending rge\t32\t17
ending ric\t64\t33
ending rie\t-9\t-4
ending ril\t21\t11
ending rip\t44\t22
ending rly\t-8\t0
ending rms\t-10\t-3
ending rns\t-27\t-13
ending rol\t-20\t-10
ending rom\t-45\t-55
ending row\t36\t19
ending rry\t27\t15
ending rse\t22\t14
ending rst\t-4\t-17
ending rts\t-7\t7
ending rty\t12\t13
ending rug\t24\t13
ending run\t61\t34
ending sat\t7\t4
ending say\t17\t10
ending sed\t39\t25
ending see\t6\t4
ending ses\t-12\t0
ending set\t17\t10
ending sha\t20\t10
ending she\t-40\t-20
ending sic\t34\t18
ending sis\t-7\t5
ending sit\t33\t16
ending six\t9\t-11
ending so\t-80\t-51
ending son\t-36\t-12
ending sor\t-10\t-4
ending sts\t9\t10
ending sty\t10\t5
ending t's\t-73\t-40
ending tal\t39\t24
ending tay\t-12\t-4
ending tch\t24\t16
ending ted\t-22\t12
ending tel\t-2\t7
ending tem\t2\t10
ending ten\t27\t16
ending ter\t-25\t-11
ending tes\t27\t27
ending the\t-45\t13
ending ths\t3\t10
ending thy\t34\t18
ending tic\t9\t5
ending tie\t12\t6
ending til\t-25\t-41
ending tle\t-24\t-9
ending tly\t-58\t-29
ending to\t-65\t15
ending too\t-59\t-86
ending tor\t-13\t0
ending tra\t18\t9
ending try\t-16\t-2
ending tus\t-8\t-4
ending two\t19\t21
ending u'd\t-34\t-16
ending ual\t46\t26
ending uch\t-34\t-15
ending uct\t15\t12
ending ude\t-17\t-9
ending ued\t-11\t-3
ending ugh\t-76\t-43
ending uit\t-7\t-1
ending uld\t-122\t-134
ending ull\t25\t15
ending ulu\t46\t24
ending uly\t-12\t-5
ending ump\t8\t4
ending und\t48\t31
ending une\t34\t18
ending ung\t17\t9
ending uns\t58\t29
ending up\t-12\t13
ending ure\t58\t35
ending urn\t1\t-14
ending urs\t-1\t21
ending us\t-40\t-11
ending use\t-56\t-27
ending ush\t11\t6
ending ust\t-10\t-15
ending uth\t13\t8
ending uty\t-12\t-5
ending vat\t24\t13
ending ved\t-8\t-2
ending vel\t10\t9
ending ven\t11\t10
ending ver\t-19\t-12
ending ves\t-18\t-36
ending was\t-27\t-9
ending way\t-13\t3
ending we\t-45\t-54
ending wed\t-8\t-3
ending wer\t36\t22
ending who\t-53\t-29
ending why\t-25\t-23
ending xed\t-6\t-3
ending xes\t29\t14
ending y's\t-7\t-3
ending yed\t8\t4
ending yes\t-40\t-19
ending you\t-77\t-56
ending •\t-22\t-11
ending 🥕\t-11\t-5
endings # ,\t-25\t-11
endings # .m\t22\t12
endings # er\t6\t3
endings # ll\t19\t9
endings # nd\t-27\t-13
endings # of\t18\t9
endings # on\t-8\t-4
endings # or\t-7\t-3
endings # pm\t28\t14
endings # rs\t34\t17
endings 'd ke\t-22\t-11
endings 'd so\t-11\t-5
endings 'd te\t19\t9
endings 'd ve\t-28\t-14
endings 'm ng\t-9\t-5
endings 'm ot\t-9\t-5
endings 's #\t-11\t-6
endings 's a\t-8\t-4
endings 's ee\t19\t10
endings 's ne\t-8\t-4
endings 's ng\t1\t8
endings 's no\t-16\t-8
endings 's on\t-12\t-6
endings 's ot\t-13\t-24
endings 's ur\t-6\t-3
endings 's ys\t-14\t-7
endings 't be\t5\t-19
endings 't ed\t-28\t-34
endings 't ke\t15\t7
endings 't nd\t-11\t-4
endings 't re\t-14\t-26
endings * ng\t-11\t-6
endings , #\t11\t24
endings , 's\t4\t9
endings , an\t-11\t-21
endings , ar\t21\t42
endings , as\t-16\t-32
endings , at\t6\t16
endings , ay\t7\t17
endings , ce\t-25\t-48
endings , ch\t-12\t-24
endings , ds\t-5\t-10
endings , ed\t13\t27
endings , el\t4\t9
endings , en\t18\t40
endings , er\t-10\t-19
endings , es\t8\t16
endings , et\t6\t12
endings , he\t11\t28
endings , ho\t-6\t-12
endings , i\t-4\t-7
endings , ic\t9\t18
endings , id\t-4\t-8
endings , if\t-3\t-6
endings , in\t-9\t-12
endings , is\t-12\t-24
endings , it\t-4\t-7
endings , ix\t-4\t-8
endings , ld\t13\t27
endings , le\t-14\t-28
endings , ll\t-9\t-17
endings , ls\t5\t10
endings , ly\t8\t18
endings , me\t-7\t-13
endings , nd\t-71\t-128
endings , ne\t-4\t-8
endings , ng\t-13\t-22
endings , ns\t10\t21
endings , nt\t4\t9
endings , ny\t-4\t-7
endings , of\t-8\t-16
endings , om\t-7\t-13
endings , on\t-14\t-27
endings , oo\t-5\t-9
endings , or\t12\t26
endings , ou\t3\t7
endings , ps\t8\t18
endings , re\t-23\t-45
endings , rk\t3\t7
endings , rs\t18\t38
endings , rt\t21\t41
endings , ry\t-6\t-11
endings , se\t-35\t-68
endings , sh\t8\t16
endings , so\t-6\t-8
endings , st\t-5\t-10
endings , th\t-12\t-20
endings , to\t14\t28
endings , us\t-12\t-24
endings , ve\t-19\t-37
endings , we\t-7\t-13
endings , wn\t-8\t-15
endings , wo\t25\t51
endings , ys\t-7\t-14
endings - a\t-8\t-4
endings - ng\t-9\t-4
endings . ,\t5\t9
endings . >\t-86\t-148
endings . to\t6\t13
endings .m .\t1\t6
endings : #\t13\t26
endings : a\t-7\t-11
endings : es\t-16\t-31
endings : he\t-7\t-6
endings : ng\t-8\t-4
endings ; at\t-8\t-13
endings ; he\t-13\t-17
endings ; we\t-9\t-17
endings ? >\t-27\t-52
endings a #\t-19\t-10
endings a 's\t-17\t-8
endings a :\t-31\t-16
endings a ad\t-8\t-3
endings a al\t-35\t-14
endings a an\t39\t20
endings a ar\t50\t26
endings a ay\t-27\t-12
endings a ch\t-12\t-5
endings a ck\t-31\t-15
endings a dy\t12\t6
endings a ed\t20\t10
endings a ee\t8\t4
endings a ek\t11\t9
endings a el\t40\t20
endings a er\t-31\t-7
endings a et\t16\t9
endings a ey\t19\t10
endings a fe\t6\t3
endings a ft\t-15\t-8
endings a ge\t13\t7
endings a ic\t-20\t-10
endings a id\t-18\t-9
endings a ig\t-10\t-5
endings a il\t-8\t-4
endings a in\t-32\t-16
endings a ir\t19\t9
endings a it\t13\t7
endings a ke\t-9\t-3
endings a ld\t-16\t-8
endings a le\t36\t19
endings a ll\t-8\t-2
endings a mp\t-8\t-4
endings a nd\t24\t12
endings a ne\t-9\t-4
endings a ng\t41\t25
endings a nt\t19\t13
endings a ol\t22\t11
endings a om\t14\t8
endings a on\t-22\t-12
endings a or\t-12\t-6
endings a ow\t-9\t-4
endings a rd\t-13\t-6
endings a re\t31\t16
endings a ry\t12\t6
endings a se\t-13\t-6
endings a ss\t9\t5
endings a st\t-25\t-38
endings a te\t19\t11
endings a th\t7\t5
endings a ty\t20\t10
endings a um\t14\t7
endings a us\t-10\t-5
endings a ve\t-7\t-3
endings ad ,\t9\t5
endings ad .\t-19\t-36
endings ad a\t13\t6
endings ad er\t-20\t-9
endings ad of\t-27\t-39
endings ad or\t-9\t-4
endings ad ur\t11\t6
endings ak an\t21\t10
endings ak sh\t-19\t-9
endings al ce\t19\t12
endings al nd\t-12\t-3
endings al ng\t70\t36
endings al or\t-9\t-4
endings al rd\t-9\t-4
endings al re\t18\t12
endings am ,\t16\t10
endings am nd\t-15\t-8
endings an at\t8\t4
endings an ay\t-6\t-3
endings an be\t-8\t-11
endings an ed\t8\t5
endings an er\t-30\t-15
endings an ge\t-19\t-28
endings an gh\t-17\t-9
endings an in\t-8\t-4
endings an it\t-9\t-4
endings an ld\t-19\t-9
endings an ll\t32\t23
endings an nd\t-21\t-10
endings an ng\t32\t19
endings an nt\t-9\t-4
endings an on\t-25\t-12
endings an ps\t21\t10
endings an te\t7\t3
endings an ur\t13\t10
endings ar ,\t-6\t-3
endings ar at\t16\t8
endings ar ff\t23\t11
endings ar he\t-18\t-9
endings ar is\t17\t9
endings ar om\t-9\t-4
endings as ,\t-8\t-4
endings as a\t11\t40
endings as dy\t-6\t-3
endings as ed\t-31\t-31
endings as en\t-10\t-15
endings as er\t3\t11
endings as ey\t-10\t-17
endings as he\t-13\t0
endings as it\t-5\t-10
endings as ll\t-30\t-54
endings as ne\t4\t14
endings as ou\t11\t23
endings as re\t-9\t-16
endings as to\t-7\t-7
endings at #\t8\t8
endings at ,\t19\t11
endings at as\t-10\t-15
endings at ay\t2\t8
endings at ce\t3\t8
endings at de\t3\t7
endings at dy\t-5\t-9
endings at ee\t-7\t-4
endings at en\t-3\t7
endings at es\t45\t12
endings at ey\t-2\t9
endings at he\t-66\t-54
endings at ht\t26\t16
endings at i\t-14\t-17
endings at is\t-11\t1
endings at it\t1\t6
endings at ks\t27\t21
endings at le\t-12\t-6
endings at ll\t-10\t-16
endings at me\t20\t13
endings at ne\t-9\t-1
endings at on\t-6\t-3
endings at or\t19\t10
endings at rn\t-9\t-17
endings at rs\t-19\t-28
endings at rt\t3\t6
endings at st\t28\t-4
endings at ts\t1\t17
endings at ur\t18\t1
endings at ut\t-9\t-4
endings at ve\t3\t10
endings at we\t-7\t-4
endings aw up\t7\t3
endings ay ,\t-10\t-5
endings ay .\t-13\t-1
endings ay at\t16\t10
endings ay er\t23\t12
endings ay gh\t15\t7
endings ay ht\t45\t22
endings ay is\t23\t11
endings ay it\t-9\t-4
endings ay nd\t-27\t-10
endings ay ng\t9\t10
endings ay of\t-9\t-3
endings ay on\t-24\t-11
endings ay or\t10\t4
endings ay ry\t-7\t-4
endings ay to\t37\t24
endings be a\t7\t7
endings be at\t-19\t-10
endings be ay\t51\t25
endings be dy\t-13\t-6
endings be ed\t-40\t-13
endings be he\t-26\t-13
endings be in\t31\t15
endings be le\t-27\t-14
endings be ne\t-11\t-5
endings be ng\t-18\t-7
endings be nt\t23\t11
endings be on\t33\t16
endings be ut\t-13\t-7
endings bs ck\t7\t4
endings by at\t-6\t-1
endings by ay\t-35\t-71
endings by he\t29\t14
endings by ne\t5\t10
endings by ng\t-7\t-3
endings ce ,\t48\t32
endings ce .\t1\t9
endings ce a\t-46\t-42
endings ce as\t13\t7
endings ce at\t8\t5
endings ce ay\t-9\t-3
endings ce ch\t20\t11
endings ce he\t-6\t-2
endings ce in\t58\t31
endings ce nd\t-17\t-28
endings ce ng\t9\t6
endings ce od\t10\t5
endings ce of\t22\t12
endings ce or\t-10\t-3
endings ce re\t-21\t-8
endings ce th\t37\t20
endings ce to\t-6\t-2
endings ch ,\t-7\t-2
endings ch .\t14\t9
endings ch as\t-7\t-2
endings ch ay\t3\t10
endings ch er\t-22\t-31
endings ch es\t13\t6
endings ch he\t-18\t-7
endings ch is\t20\t10
endings ch ld\t14\t7
endings ch nd\t-8\t-3
endings ch of\t-20\t-6
endings ch on\t13\t8
endings ch th\t16\t9
endings ck ,\t12\t9
endings ck in\t9\t5
endings ck it\t-9\t-4
endings ck nd\t2\t8
endings ck up\t-12\t-6
endings ct is\t8\t4
endings ct th\t10\t6
endings ct to\t-16\t-8
endings cy ,\t-9\t-5
endings da ng\t30\t15
endings de a\t7\t4
endings de at\t-10\t-5
endings do ed\t-11\t-6
endings do he\t12\t6
endings do it\t-14\t-7
endings do ot\t-9\t-5
endings ds ,\t16\t11
endings ds .\t-14\t-26
endings ds a\t10\t10
endings ds he\t29\t15
endings ds ng\t-20\t-10
endings ds re\t9\t5
endings ds to\t-16\t-8
endings dy ,\t9\t8
endings dy as\t-11\t-5
endings dy ed\t22\t11
endings dy ld\t9\t6
endings dy or\t-8\t-3
endings dy th\t7\t4
endings dy ts\t-20\t-28
endings dy ve\t7\t6
endings ed ,\t7\t5
endings ed .\t-29\t-27
endings ed a\t27\t14
endings ed al\t-14\t-6
endings ed an\t-8\t-4
endings ed as\t-10\t-5
endings ed at\t-13\t-3
endings ed bs\t27\t14
endings ed by\t-34\t-12
endings ed ce\t12\t7
endings ed en\t25\t14
endings ed er\t19\t11
endings ed es\t18\t10
endings ed gh\t-17\t-9
endings ed he\t-35\t-18
endings ed ic\t10\t5
endings ed in\t6\t8
endings ed it\t-11\t-5
endings ed nd\t-30\t-10
endings ed ne\t21\t10
endings ed ng\t-17\t-7
endings ed of\t-9\t-3
endings ed om\t-18\t-8
endings ed on\t12\t6
endings ed or\t39\t21
endings ed ou\t-7\t-4
endings ed re\t21\t16
endings ed rs\t26\t13
endings ed st\t36\t18
endings ed th\t24\t13
endings ed to\t-63\t-18
endings ed ts\t29\t15
endings ed up\t-14\t-7
endings ee a\t-23\t-12
endings ee at\t20\t11
endings ee he\t31\t16
endings ee hs\t-6\t-2
endings ee in\t37\t21
endings ee is\t23\t12
endings ee or\t-8\t-4
endings ee rs\t24\t14
endings el #\t-14\t-5
endings el ng\t11\t13
endings el or\t-18\t-9
endings en #\t9\t-18
endings en 's\t-14\t-15
endings en ,\t-23\t-9
endings en >\t3\t7
endings en a\t-20\t3
endings en at\t-7\t0
endings en ay\t-14\t-6
endings en dy\t4\t12
endings en ed\t-12\t-6
endings en es\t-8\t-4
endings en ey\t-18\t-29
endings en he\t6\t28
endings en in\t7\t-18
endings en it\t1\t13
endings en ng\t-19\t3
endings en on\t-9\t-20
endings en or\t-7\t-2
endings en ou\t35\t17
endings en rd\t14\t9
endings en re\t19\t17
endings en st\t7\t4
endings en th\t-10\t-5
endings en to\t9\t5
endings en ts\t20\t10
endings en ve\t-14\t-7
endings ep a\t10\t5
endings ep he\t15\t8
endings ep ng\t-23\t-9
endings ep ur\t37\t19
endings er #\t-6\t-3
endings er .\t31\t28
endings er >\t3\t6
endings er a\t-21\t-19
endings er an\t-19\t-23
endings er as\t14\t13
endings er at\t-6\t2
endings er ed\t-34\t-16
endings er em\t7\t4
endings er er\t-16\t-6
endings er he\t-34\t-49
endings er ho\t23\t13
endings er it\t-7\t-2
endings er ld\t-18\t-7
endings er le\t-7\t-1
endings er nd\t-18\t-20
endings er ne\t-8\t0
endings er ng\t16\t15
endings er of\t-11\t-4
endings er on\t-16\t-5
endings er or\t-41\t-20
endings er ou\t1\t6
endings er ps\t19\t11
endings er re\t-6\t-3
endings er ry\t21\t11
endings er st\t-6\t-3
endings er th\t-32\t-45
endings er to\t-12\t-4
endings er ts\t20\t12
endings er ur\t-10\t-11
endings es ,\t22\t23
endings es .\t47\t31
endings es >\t9\t17
endings es a\t-5\t-31
endings es at\t11\t11
endings es ay\t-6\t-3
endings es ce\t14\t7
endings es gh\t-7\t-2
endings es he\t23\t13
endings es in\t21\t23
endings es it\t29\t15
endings es nd\t2\t15
endings es ng\t-9\t-5
endings es of\t-8\t2
endings es om\t15\t10
endings es on\t-15\t-3
endings es or\t45\t29
endings es ot\t45\t23
endings es ou\t-38\t-75
endings es re\t-17\t1
endings es st\t-10\t-4
endings es th\t-14\t-4
endings es to\t30\t10
endings es up\t-6\t-23
endings es us\t-23\t-46
endings es ut\t-32\t-21
endings es ve\t-9\t-4
endings es wn\t20\t11
endings et er\t37\t18
endings et es\t32\t16
endings et he\t20\t10
endings et it\t7\t4
endings et ld\t-14\t-24
endings et nd\t31\t16
endings et of\t20\t10
endings et ou\t-9\t2
endings et to\t-16\t-8
endings et us\t-7\t-3
endings et ut\t11\t8
endings eu rt\t20\t9
endings ew of\t-12\t-6
endings ew rs\t11\t7
endings ew ts\t-15\t-7
endings ey ,\t-8\t-4
endings ey re\t15\t9
endings ff at\t4\t9
endings ff in\t-6\t-3
endings ge ,\t-16\t-8
endings ge .\t-7\t-1
endings ge nd\t14\t11
endings ge of\t26\t16
endings gh an\t-6\t-3
endings gh at\t19\t-5
endings gh ay\t5\t11
endings gh he\t-17\t-17
endings gh to\t2\t9
endings gn he\t36\t18
endings go to\t-6\t-1
endings gs a\t12\t9
endings gs re\t-9\t-3
endings ha #\t25\t12
endings he #\t6\t3
endings he 's\t19\t11
endings he ad\t44\t22
endings he al\t53\t28
endings he an\t16\t8
endings he at\t22\t11
endings he aw\t25\t12
endings he ay\t-21\t-33
endings he ce\t-33\t-13
endings he ch\t-14\t-6
endings he ck\t25\t13
endings he cs\t-20\t-10
endings he ct\t31\t15
endings he dd\t19\t10
endings he ee\t-8\t-4
endings he ek\t43\t21
endings he el\t-11\t-5
endings he er\t-39\t-10
endings he es\t23\t14
endings he ew\t-6\t-2
endings he ft\t-8\t-2
endings he ge\t-11\t-5
endings he gh\t-6\t-3
endings he ht\t8\t5
endings he ig\t-6\t-3
endings he ks\t-12\t-6
endings he ld\t-6\t-2
endings he le\t-37\t-37
endings he ll\t-11\t-2
endings he ls\t-14\t-5
endings he lt\t18\t10
endings he ly\t11\t9
endings he me\t-26\t-30
endings he nd\t9\t9
endings he ne\t-17\t-4
endings he ng\t3\t9
endings he ns\t-8\t-3
endings he nt\t-30\t-11
endings he ob\t-12\t-5
endings he on\t31\t16
endings he op\t39\t19
endings he or\t-41\t-17
endings he ps\t12\t6
endings he rd\t-15\t-5
endings he re\t12\t6
endings he rk\t-8\t-4
endings he rs\t-19\t-5
endings he rt\t7\t5
endings he ry\t-19\t-7
endings he se\t6\t5
endings he st\t0\t-21
endings he te\t-14\t-6
endings he ts\t-9\t0
endings he ty\t-7\t-3
endings he ue\t21\t10
endings he ul\t-6\t-3
endings he um\t-6\t-3
endings he us\t11\t5
endings he xt\t-11\t-5
endings he ys\t-13\t-7
endings ho an\t8\t-8
endings ho as\t-6\t-3
endings ho es\t-9\t-3
endings ho ns\t-10\t-3
endings ho re\t1\t6
endings ho ws\t-7\t-4
endings ht rs\t16\t9
endings ht to\t24\t15
endings i 't\t23\t12
endings i am\t-9\t-5
endings i an\t-9\t-3
endings i er\t-10\t-5
endings i ld\t-22\t-12
endings i ll\t-8\t-4
endings i nt\t-8\t-4
endings ia .\t-6\t-3
endings ic ,\t44\t22
endings ic or\t16\t8
endings ic th\t15\t7
endings id 's\t9\t5
endings id ,\t-8\t-4
endings if a\t19\t10
endings if ot\t-8\t-4
endings if ou\t-16\t1
endings if ve\t11\t5
endings il #\t3\t6
endings il it\t-11\t-20
endings il or\t16\t9
endings il to\t23\t11
endings in #\t-7\t-3
endings in a\t-15\t-16
endings in al\t-13\t1
endings in an\t-6\t-1
endings in at\t-24\t-25
endings in ce\t-28\t-30
endings in ch\t2\t10
endings in ee\t-8\t-16
endings in em\t-11\t-6
endings in en\t-22\t-28
endings in er\t-2\t-15
endings in es\t-18\t-34
endings in ew\t34\t18
endings in ge\t34\t18
endings in he\t24\t-2
endings in ia\t-7\t-1
endings in in\t10\t6
endings in is\t21\t17
endings in ll\t28\t16
endings in ng\t-4\t12
endings in nt\t-6\t0
endings in om\t-26\t-13
endings in on\t-20\t-1
endings in rs\t-23\t-35
endings in ry\t-6\t2
endings in sh\t15\t14
endings in st\t23\t14
endings in te\t16\t10
endings in th\t-13\t-25
endings in to\t22\t11
endings in ts\t-6\t-3
endings in ty\t20\t15
endings in ur\t-12\t-3
endings ip of\t18\t10
endings ir ,\t35\t17
endings ir es\t26\t15
endings ir wn\t-9\t-3
endings is a\t-14\t-16
endings is an\t-8\t-14
endings is at\t-11\t-12
endings is ce\t-6\t-11
endings is ed\t-18\t-29
endings is en\t-9\t-17
endings is er\t-8\t-6
endings is he\t-13\t-13
endings is id\t2\t7
endings is in\t-18\t-34
endings is is\t-11\t-4
endings is ll\t2\t7
endings is me\t-10\t-13
endings is ne\t10\t23
endings is no\t5\t11
endings is nt\t3\t14
endings is od\t-13\t-25
endings is on\t0\t10
endings is re\t-7\t-13
endings is rt\t-9\t-17
endings is ry\t-11\t-22
endings is so\t-7\t-13
endings is st\t-6\t-3
endings is to\t3\t13
endings is ty\t15\t31
endings is ut\t8\t16
endings is ys\t-10\t-19
endings it 't\t25\t14
endings it ,\t-8\t0
endings it at\t14\t9
endings it es\t-24\t-10
endings it he\t14\t7
endings it in\t21\t13
endings it is\t-30\t-13
endings it ld\t26\t12
endings it ly\t-12\t-2
endings it or\t-20\t-10
endings ix hs\t24\t14
endings ix ys\t37\t19
endings ke a\t13\t8
endings ke he\t-12\t-28
endings ke up\t25\t12
endings ke ur\t-23\t-12
endings ks he\t28\t14
endings ks it\t15\t9
endings ks nd\t13\t9
endings ks re\t-21\t-7
endings ks to\t19\t14
endings ld an\t18\t25
endings ld at\t-21\t-10
endings ld be\t-7\t11
endings ld er\t6\t14
endings ld he\t-17\t-5
endings ld it\t-4\t-8
endings ld ke\t-8\t-14
endings ld ld\t15\t-20
endings ld nd\t-23\t-32
endings ld ng\t6\t4
endings ld on\t27\t14
endings ld ot\t-9\t-17
endings ld ow\t-7\t-3
endings ld se\t-13\t-17
endings ld so\t4\t14
endings le ,\t28\t16
endings le ce\t23\t12
endings le ho\t-6\t-2
endings le in\t-21\t-9
endings le ll\t-7\t-4
endings le nd\t-26\t-6
endings le ng\t23\t14
endings le om\t7\t5
endings le or\t-10\t-3
endings le th\t16\t8
endings le ve\t-7\t-3
endings lf .\t-12\t-22
endings lf of\t8\t4
endings lf st\t38\t20
endings lf ur\t-22\t-10
endings ll ,\t-15\t-5
endings ll .\t-14\t-17
endings ll a\t16\t9
endings ll ad\t-17\t-9
endings ll ar\t-10\t-4
endings ll be\t-22\t-7
endings ll ck\t-7\t-2
endings ll do\t-8\t-4
endings ll ed\t0\t6
endings ll es\t13\t7
endings ll et\t-12\t-14
endings ll gh\t-13\t-24
endings ll go\t-9\t-13
endings ll he\t27\t14
endings ll is\t-7\t-3
endings ll it\t-8\t-2
endings ll ke\t-19\t-22
endings ll ly\t-6\t-3
endings ll nd\t20\t4
endings ll ng\t28\t14
endings ll nt\t13\t7
endings ll or\t26\t15
endings ll ot\t22\t17
endings ll re\t-16\t-6
endings ll rs\t21\t11
endings ll rt\t-8\t-4
endings ll ry\t11\t-5
endings ll sk\t-7\t-4
endings ll so\t16\t-1
endings ll ss\t20\t10
endings ll st\t-6\t-3
endings ll to\t-21\t-30
endings ll us\t-16\t-8
endings ll ut\t-26\t-13
endings ll ve\t-9\t4
endings ll wn\t-12\t-6
endings ls .\t28\t15
endings ls in\t24\t12
endings ls ll\t-11\t-2
endings ls nd\t-10\t0
endings ls or\t-7\t-3
endings ls to\t-20\t-38
endings ly ,\t-29\t-24
endings ly .\t-27\t-47
endings ly at\t-19\t-32
endings ly ed\t-9\t-3
endings ly er\t-29\t-13
endings ly he\t-17\t-9
endings ly in\t-21\t-11
endings ly ng\t29\t15
endings ly on\t-6\t-1
endings ly or\t15\t11
endings ly se\t-7\t-4
endings ly th\t12\t7
endings ly ut\t-8\t-4
endings ly ve\t-22\t-11
endings ma in\t17\t9
endings ma or\t8\t5
endings me ,\t-14\t-6
endings me as\t-6\t-2
endings me ed\t25\t12
endings me en\t-6\t-3
endings me er\t-8\t-3
endings me in\t-13\t-2
endings me is\t10\t5
endings me nd\t-8\t-1
endings me ng\t8\t4
endings me of\t-9\t-4
endings me or\t-16\t-8
endings me th\t-8\t-22
endings me to\t-22\t-22
endings ms ,\t-12\t-6
endings my er\t-7\t-3
endings nd #\t-16\t-8
endings nd 'd\t-8\t-14
endings nd 's\t-8\t-12
endings nd 't\t-4\t-8
endings nd ,\t-39\t-60
endings nd a\t-29\t-47
endings nd ad\t-7\t-13
endings nd al\t19\t39
endings nd an\t-8\t-30
endings nd ar\t6\t20
endings nd as\t6\t13
endings nd at\t-5\t-6
endings nd ay\t2\t7
endings nd ce\t18\t27
endings nd ch\t4\t9
endings nd ck\t27\t14
endings nd de\t9\t19
endings nd ds\t6\t15
endings nd ed\t9\t19
endings nd ee\t-10\t-19
endings nd en\t13\t34
endings nd ep\t-15\t-29
endings nd er\t33\t52
endings nd es\t9\t2
endings nd et\t-18\t-36
endings nd ew\t5\t11
endings nd ey\t-7\t-13
endings nd ft\t14\t28
endings nd ge\t9\t18
endings nd he\t10\t14
endings nd ho\t-13\t-26
endings nd ht\t20\t18
endings nd hy\t3\t7
endings nd ic\t10\t21
endings nd if\t13\t29
endings nd in\t17\t-3
endings nd ir\t-8\t-7
endings nd is\t5\t14
endings nd ke\t4\t10
endings nd ks\t-13\t-26
endings nd ld\t18\t36
endings nd ll\t-16\t-27
endings nd lp\t-5\t-8
endings nd ls\t13\t31
endings nd ly\t-5\t-7
endings nd me\t5\t12
endings nd nd\t-1\t-24
endings nd ne\t-8\t-13
endings nd ng\t-26\t-21
endings nd nt\t-8\t-15
endings nd of\t-24\t-25
endings nd ol\t6\t12
endings nd on\t-2\t12
endings nd or\t-18\t-15
endings nd ot\t-11\t-21
endings nd ou\t-17\t-31
endings nd re\t14\t39
endings nd rs\t7\t16
endings nd ry\t14\t31
endings nd se\t9\t21
endings nd sh\t-9\t-17
endings nd th\t1\t7
endings nd to\t-23\t-54
endings nd ts\t-6\t-10
endings nd ty\t6\t13
endings nd ur\t23\t23
endings nd ut\t9\t7
endings nd we\t-5\t-9
endings nd wo\t6\t13
endings nd ys\t14\t30
endings ne 's\t-14\t-7
endings ne .\t9\t-23
endings ne at\t-11\t-2
endings ne ay\t42\t21
endings ne ds\t-17\t-9
endings ne ek\t5\t6
endings ne er\t-21\t-6
endings ne es\t9\t5
endings ne in\t-15\t-7
endings ne ll\t7\t4
endings ne nd\t46\t6
endings ne ns\t-10\t-5
endings ne of\t-7\t-1
endings ne om\t-12\t-6
endings ne on\t10\t8
endings ne or\t-14\t-6
endings ne re\t18\t9
endings ne th\t-13\t-4
endings ne ts\t9\t4
endings ng ,\t82\t42
endings ng .\t-40\t-10
endings ng >\t2\t7
endings ng a\t-6\t1
endings ng an\t6\t5
endings ng as\t-30\t-38
endings ng at\t10\t10
endings ng ay\t14\t8
endings ng ce\t20\t14
endings ng ck\t24\t13
endings ng cs\t18\t9
endings ng ds\t7\t4
endings ng dy\t-15\t-7
endings ng ed\t-16\t-6
endings ng em\t-20\t-29
endings ng en\t6\t5
endings ng es\t22\t-8
endings ng ge\t26\t13
endings ng he\t-30\t-21
endings ng in\t-23\t-8
endings ng is\t-19\t-6
endings ng it\t-9\t-4
endings ng ke\t-10\t-4
endings ng ld\t41\t23
endings ng le\t9\t4
endings ng ll\t7\t6
endings ng me\t-12\t-5
endings ng nd\t3\t6
endings ng ne\t-4\t-22
endings ng ng\t33\t19
endings ng ns\t-22\t-35
endings ng nt\t16\t8
endings ng of\t35\t20
endings ng om\t-9\t-3
endings ng on\t64\t33
endings ng or\t-16\t-7
endings ng ou\t-20\t-10
endings ng re\t-22\t-9
endings ng rs\t9\t7
endings ng st\t15\t7
endings ng te\t-7\t-4
endings ng th\t10\t8
endings ng to\t7\t8
endings ng ts\t-6\t-2
endings ng ty\t13\t6
endings ng up\t19\t11
endings ng ur\t-56\t-28
endings ng ut\t-12\t-6
endings no ce\t-12\t-6
endings no ft\t13\t6
endings no se\t-19\t-9
endings no ve\t50\t27
endings ns >\t7\t14
endings ns at\t18\t12
endings ns he\t19\t12
endings ns in\t-43\t-20
endings ns nd\t-22\t-8
endings ns ng\t-18\t-9
endings ns of\t13\t7
endings ns om\t-9\t-4
endings ns on\t-12\t-6
endings ns or\t26\t13
endings ns ou\t39\t23
endings ns re\t11\t6
endings ns to\t12\t8
endings nt ,\t-11\t-3
endings nt .\t-13\t-4
endings nt a\t-12\t-6
endings nt al\t11\t5
endings nt es\t32\t17
endings nt in\t15\t9
endings nt is\t-19\t-10
endings nt of\t-10\t-2
endings nt on\t-6\t-3
endings nt ou\t2\t6
endings nt se\t-11\t-5
endings nt th\t-9\t-4
endings nt to\t-21\t-9
endings nt ts\t26\t15
endings ny of\t-16\t-8
endings od ,\t-11\t-5
endings od gh\t-16\t-6
endings od nd\t10\t7
endings of a\t1\t8
endings of ch\t-18\t-30
endings of he\t-9\t20
endings of ng\t0\t9
endings of nt\t-19\t-34
endings of od\t29\t16
endings of of\t37\t18
endings of se\t-13\t-25
endings ok er\t-9\t-4
endings ok or\t-10\t-4
endings om #\t31\t23
endings om a\t-2\t14
endings om an\t9\t19
endings om ay\t27\t16
endings om er\t-10\t0
endings om he\t-33\t-23
endings om il\t-15\t-20
endings om is\t2\t6
endings om me\t-12\t-16
endings om ne\t-14\t-28
endings om on\t8\t4
endings om re\t2\t6
endings om st\t-11\t-14
endings om th\t-6\t1
endings on #\t-16\t-27
endings on ,\t2\t7
endings on a\t-19\t1
endings on an\t-10\t-16
endings on as\t5\t12
endings on at\t-11\t0
endings on ay\t31\t5
endings on ce\t24\t13
endings on er\t-18\t-30
endings on es\t-1\t7
endings on he\t-10\t13
endings on ho\t-9\t-5
endings on in\t-21\t-7
endings on is\t-28\t-13
endings on it\t-9\t-3
endings on le\t-18\t-9
endings on ll\t12\t-1
endings on me\t0\t6
endings on nd\t41\t25
endings on ne\t-16\t-24
endings on ng\t-7\t0
endings on nt\t22\t13
endings on om\t-7\t-3
endings on or\t-8\t-1
endings on ot\t24\t13
endings on ou\t27\t13
endings on re\t3\t7
endings on te\t37\t28
endings on th\t-7\t-20
endings on to\t11\t9
endings on ts\t-17\t-2
endings on ur\t28\t32
endings on us\t4\t9
endings oo ,\t-25\t-46
endings oo .\t-17\t-31
endings op ,\t-7\t-3
endings op of\t-6\t-3
endings or #\t-8\t0
endings or ,\t-20\t-9
endings or a\t-19\t-1
endings or al\t-14\t-20
endings or as\t-15\t-28
endings or at\t-19\t-32
endings or dy\t-7\t-14
endings or ed\t-13\t-24
endings or ee\t19\t12
endings or em\t4\t9
endings or es\t-1\t10
endings or he\t-43\t-44
endings or in\t4\t10
endings or ix\t4\t9
endings or ld\t-6\t3
endings or me\t-7\t-13
endings or ne\t30\t22
endings or ng\t-13\t-13
endings or nt\t10\t15
endings or ny\t2\t6
endings or on\t6\t25
endings or or\t13\t8
endings or ot\t8\t17
endings or ow\t-20\t-40
endings or re\t33\t34
endings or rs\t7\t20
endings or se\t-12\t-23
endings or so\t3\t7
endings or st\t-12\t-18
endings or ts\t5\t9
endings or ur\t-39\t-77
endings or us\t4\t9
endings or ve\t1\t11
endings or wo\t3\t10
endings ot ,\t0\t-24
endings ot a\t-6\t-3
endings ot al\t-12\t-6
endings ot be\t6\t-8
endings ot ed\t25\t14
endings ot er\t18\t13
endings ot he\t-8\t-3
endings ot in\t-20\t-10
endings ot le\t25\t13
endings ot nd\t16\t10
endings ot ng\t-12\t-6
endings ot nt\t-6\t-3
endings ot of\t-16\t-8
endings ot st\t-15\t-8
endings ot ve\t14\t9
endings ou 't\t-10\t-5
endings ou an\t8\t-22
endings ou ck\t-10\t-5
endings ou go\t1\t9
endings ou in\t-8\t-4
endings ou ld\t-19\t-19
endings ou ll\t52\t11
endings ou me\t-12\t-22
endings ou ng\t-9\t-14
endings ou ow\t14\t7
endings ou re\t2\t12
endings ou rk\t-9\t1
endings ou rt\t-3\t10
endings ou st\t19\t13
endings ou te\t-6\t-3
endings ou th\t4\t10
endings ou ve\t16\t2
endings ow .\t-20\t-36
endings ow at\t-29\t-13
endings ow he\t3\t6
endings ow nd\t-28\t-34
endings ow ou\t21\t10
endings ow ow\t-6\t-3
endings ow to\t-23\t-8
endings ow up\t-12\t-6
endings ow ur\t20\t10
endings ow us\t10\t5
endings ow ut\t31\t15
endings ps he\t54\t27
endings ps ng\t-6\t-1
endings ps re\t-10\t-5
endings ps th\t-25\t-22
endings pt at\t-15\t-8
endings rd nd\t12\t6
endings rd of\t-16\t-7
endings rd re\t-15\t-7
endings re #\t-8\t-4
endings re ,\t-16\t-29
endings re .\t-13\t-18
endings re a\t-29\t-48
endings re an\t-22\t-22
endings re as\t4\t10
endings re at\t19\t14
endings re by\t23\t12
endings re ce\t-14\t-24
endings re ed\t-14\t-14
endings re er\t-9\t-4
endings re ey\t10\t21
endings re he\t-63\t-61
endings re in\t-21\t-10
endings re is\t2\t7
endings re it\t12\t24
endings re ld\t3\t9
endings re le\t-13\t-19
endings re ls\t8\t4
endings re nd\t-6\t10
endings re ng\t-12\t18
endings re nt\t24\t15
endings re ny\t-10\t-19
endings re of\t32\t17
endings re om\t23\t12
endings re ot\t-9\t-17
endings re ou\t-10\t-3
endings re re\t-43\t-53
endings re rs\t-5\t-35
endings re th\t-8\t-3
endings re to\t13\t-3
endings re wo\t-6\t-3
endings re ys\t0\t8
endings rk ,\t-18\t-8
endings rk in\t-10\t-4
endings rk is\t-19\t-9
endings rk wo\t-20\t-10
endings rn at\t11\t6
endings rs ,\t-29\t0
endings rs .\t1\t10
endings rs a\t24\t14
endings rs at\t53\t29
endings rs in\t21\t14
endings rs is\t25\t14
endings rs ld\t-23\t-11
endings rs ll\t-10\t-3
endings rs nd\t-7\t4
endings rs on\t-7\t3
endings rs or\t-8\t0
endings rs re\t-13\t-26
endings rs th\t3\t6
endings rs to\t7\t-17
endings rs ve\t32\t16
endings rt ,\t-16\t-7
endings rt of\t-27\t-14
endings rt on\t37\t18
endings rt or\t3\t6
endings rt to\t-14\t-3
endings ry ,\t-12\t-4
endings ry ay\t-9\t-4
endings ry es\t13\t7
endings ry in\t24\t12
endings ry rs\t-23\t-12
endings ry th\t20\t11
endings ry to\t-8\t-3
endings ry ut\t26\t13
endings se 's\t-6\t-3
endings se ,\t-13\t-5
endings se at\t11\t7
endings se ed\t-10\t-4
endings se er\t25\t13
endings se es\t-10\t-4
endings se ho\t1\t7
endings se in\t-13\t-3
endings se ip\t-8\t-3
endings se nd\t26\t14
endings se ng\t10\t6
endings se of\t29\t16
endings se re\t-6\t-3
endings se rs\t-12\t-6
endings se th\t-11\t0
endings se to\t12\t6
endings se ts\t13\t7
endings se ve\t-7\t-4
endings sh ,\t47\t23
endings sh at\t-7\t2
endings sh is\t39\t19
endings sh ld\t33\t17
endings sh nd\t-21\t-9
endings sk ns\t27\t14
endings sk or\t-7\t-3
endings so .\t4\t8
endings so at\t-6\t-10
endings so be\t-6\t0
endings so en\t-6\t-3
endings so he\t-11\t-5
endings so ng\t-11\t-3
endings so ur\t-7\t-3
endings so ve\t-13\t-21
endings ss #\t22\t12
endings ss .\t29\t15
endings ss a\t19\t10
endings ss ed\t-11\t-6
endings ss er\t-7\t-4
endings st ,\t-22\t-6
endings st a\t-15\t-26
endings st an\t-7\t-4
endings st ar\t-26\t-38
endings st at\t-7\t0
endings st be\t-38\t-42
endings st ce\t26\t14
endings st dy\t23\t12
endings st he\t-2\t-10
endings st id\t37\t20
endings st is\t-19\t-10
endings st me\t1\t6
endings st ne\t3\t8
endings st ng\t-20\t-33
endings st of\t-26\t-12
endings st ow\t8\t4
endings st st\t-11\t-6
endings st th\t9\t5
endings st to\t-8\t-4
endings st ve\t-6\t1
endings ta ,\t-9\t-4
endings te ,\t13\t9
endings te .\t28\t15
endings te a\t18\t10
endings te at\t1\t-16
endings te it\t22\t11
endings te of\t15\t10
endings te om\t10\t5
endings te re\t10\t6
endings te to\t16\t11
endings te up\t14\t7
endings th a\t-11\t5
endings th al\t25\t20
endings th an\t25\t19
endings th at\t-15\t-26
endings th ce\t-10\t-5
endings th ed\t-6\t-1
endings th en\t3\t6
endings th er\t26\t-5
endings th es\t1\t6
endings th he\t-17\t26
endings th le\t7\t15
endings th ls\t3\t7
endings th nd\t12\t9
endings th ne\t3\t13
endings th ng\t-9\t4
endings th nt\t4\t9
endings th of\t28\t14
endings th rs\t-9\t6
endings th te\t12\t6
endings th ur\t-6\t-8
endings th wo\t-29\t-52
endings to a\t2\t7
endings to ay\t2\t12
endings to be\t14\t21
endings to he\t12\t7
endings to is\t-6\t-2
endings to ng\t-6\t-2
endings to ow\t-7\t-3
endings to rk\t2\t6
endings to se\t-9\t-5
endings to te\t-8\t-2
endings to ur\t2\t6
endings to ve\t-10\t-2
endings ts ,\t23\t19
endings ts .\t5\t14
endings ts ce\t-26\t-13
endings ts ed\t22\t13
endings ts ld\t-10\t-3
endings ts ll\t-27\t-12
endings ts me\t-7\t-4
endings ts nd\t24\t20
endings ts of\t16\t11
endings ts on\t-1\t6
endings ts or\t-32\t-56
endings ts ou\t-14\t-24
endings ts re\t12\t13
endings ts st\t-7\t-1
endings ts to\t55\t32
endings ts wn\t-9\t-5
endings ty ,\t-11\t-4
endings ty ds\t39\t19
endings ty er\t7\t4
endings ty es\t-12\t0
endings ty is\t22\t10
endings ty rs\t40\t22
endings ty th\t37\t20
endings ty to\t26\t13
endings ue ,\t-8\t-4
endings ug nd\t-8\t-4
endings ug st\t14\t7
endings un he\t20\t11
endings up to\t-12\t-16
endings ur ad\t-6\t-3
endings ur er\t-8\t-3
endings ur es\t13\t7
endings ur gs\t19\t10
endings ur ks\t16\t9
endings ur le\t15\t7
endings ur nd\t-14\t-6
endings ur ng\t-11\t-5
endings ur or\t-8\t-4
endings ur sk\t-10\t-5
endings ur ts\t28\t14
endings ur wn\t52\t29
endings ur ys\t21\t11
endings us ,\t15\t7
endings us .\t1\t6
endings us ce\t12\t6
endings us in\t-9\t-3
endings us nd\t-8\t-4
endings us ng\t14\t7
endings us re\t-12\t-5
endings us ts\t-14\t-7
endings ut #\t23\t12
endings ut ,\t11\t7
endings ut a\t-20\t-11
endings ut at\t-16\t-21
endings ut by\t3\t7
endings ut dy\t-17\t-33
endings ut he\t-29\t-13
endings ut in\t-26\t-12
endings ut is\t-15\t-27
endings ut it\t10\t5
endings ut ly\t-8\t-4
endings ut ng\t-33\t-45
endings ut of\t-8\t-1
endings ut on\t37\t22
endings ut th\t-11\t-4
endings ve ,\t-12\t-5
endings ve a\t-12\t-2
endings ve an\t15\t12
endings ve at\t-16\t-8
endings ve ed\t-27\t-7
endings ve en\t-22\t-8
endings ve gh\t25\t13
endings ve he\t44\t26
endings ve ht\t-16\t-8
endings ve in\t-8\t0
endings ve is\t7\t6
endings ve it\t-18\t-9
endings ve ld\t-9\t-4
endings ve nd\t11\t6
endings ve ng\t13\t7
endings ve of\t-16\t-8
endings ve on\t-6\t-3
endings ve ou\t-8\t-4
endings ve rs\t8\t5
endings ve to\t-40\t-32
endings ve ur\t-11\t-4
endings ve ut\t-6\t-1
endings ve ys\t30\t15
endings we 't\t-14\t-7
endings we an\t-11\t-8
endings we do\t-9\t-5
endings we en\t-7\t-3
endings we ep\t30\t15
endings we ld\t-22\t-11
endings we ll\t31\t15
endings we nk\t-6\t-3
endings we ot\t-11\t-6
endings we re\t-15\t-8
endings we se\t54\t29
endings we sk\t7\t4
endings we st\t-19\t-22
endings we ve\t-15\t-8
endings wn a\t-8\t-3
endings wn es\t-12\t-6
endings wn nd\t14\t9
endings wn rs\t15\t8
endings wn to\t-17\t-8
endings wo es\t-19\t-6
endings wo ks\t-10\t-5
endings wo ns\t12\t7
endings wo rs\t29\t17
endings wo ts\t-9\t-3
endings wo ys\t47\t25
endings ws up\t16\t8
endings ys ,\t-13\t-2
endings ys a\t-3\t7
endings ys at\t20\t10
endings ys en\t9\t6
endings ys nd\t14\t9
endings ys ng\t-21\t-36
endings • ng\t-22\t-11
endings 🥕 ou\t-11\t-5
first\t0\t-57
last "\t1\t17
last #\t-19\t12
last '\t1\t6
last (\t1\t7
last )\t-6\t-12
last *\t73\t36
last ,\t61\t47
last -\t58\t23
last .\t3\t15
last :\t63\t31
last ;\t45\t21
last <\t0\t-57
last a\t36\t69
last a.m\t23\t49
last about\t13\t11
last above\t3\t12
last accounts\t-11\t-22
last acquaintance\t6\t12
last advantage\t-13\t-26
last afrikaans\t-14\t-25
last after\t24\t22
last afternoon\t-8\t-16
last again\t19\t-7
last aid\t-4\t-7
last air\t-5\t-9
last alcohol\t4\t16
last all\t-15\t-2
last alone\t-8\t-7
last already\t9\t15
last also\t59\t32
last although\t12\t6
last always\t7\t4
last am\t-8\t-9
last among\t-7\t-3
last an\t36\t35
last and\t107\t87
last animal\t3\t6
last annual\t2\t6
last any\t-7\t1
last anyone\t-20\t-9
last anything\t3\t9
last apart\t2\t7
last api\t6\t11
last app\t-11\t-10
last applicants\t10\t5
last appointment\t-8\t-12
last apprentice\t-5\t-10
last april\t-4\t-8
last are\t24\t14
last around\t-11\t0
last as\t0\t15
last ask\t-6\t6
last asks\t8\t16
last assessment\t-6\t-11
last assistants\t13\t27
last at\t11\t29
last away\t2\t8
last b\t-3\t-7
last back\t-18\t-25
last badly\t3\t7
last bake\t3\t6
last bakery\t-11\t-19
last balance\t-7\t-14
last be\t25\t29
last because\t11\t6
last been\t15\t13
last before\t-26\t-8
last begin\t15\t12
last being\t-7\t5
last below\t27\t15
last bench\t-12\t-20
last best\t-7\t-13
last better\t-6\t-8
last between\t-20\t-8
last board\t-19\t-28
last boats\t-8\t-15
last books\t3\t6
last boots\t5\t9
last both\t17\t11
last bread\t-8\t-15
last bring\t44\t25
last brings\t31\t16
last budget\t-9\t-17
last build\t4\t8
last building\t8\t18
last bus\t2\t16
last by\t5\t21
last cab\t-3\t-6
last cabin\t30\t14
last call\t-6\t0
last called\t15\t7
last calls\t0\t7
last calm\t-7\t-13
last can\t32\t27
last can't\t29\t16
last candidate\t1\t8
last candidates\t11\t6
last cannot\t18\t10
last car\t-4\t-8
last care\t-6\t-11
last cash\t-8\t-15
last centre\t12\t25
last cert\t-10\t-18
last certificate\t-16\t-30
last certification\t-16\t-31
last chart\t-15\t-30
last check\t-14\t-26
last checked\t-4\t-8
last checking\t3\t6
last checks\t-9\t-17
last cheese\t8\t17
last chemistry\t-6\t-9
last child\t2\t10
last children\t0\t9
last claims\t5\t11
last class\t4\t10
last clean\t4\t10
last cleaning\t-6\t-8
last clear\t7\t13
last client's\t-6\t-3
last clinic\t-16\t-33
last clinics\t-8\t-17
last clips\t-17\t-33
last close\t-12\t-22
last code\t3\t6
last colleague\t4\t10
last collection\t5\t11
last college\t9\t20
last come\t-12\t1
last comes\t25\t14
last committee\t6\t24
last company\t3\t12
last completed\t23\t14
last compulsory\t-7\t-14
last concrete\t-14\t-27
last conduct\t4\t9
last console\t33\t17
last consultant\t-6\t-2
last conversation\t6\t12
last costs\t-12\t-12
last council\t4\t13
last counter\t-4\t-8
last cover\t4\t7
last cpc\t4\t8
last credit\t5\t16
last current\t17\t14
last customer\t4\t9
last daily\t15\t30
last data\t5\t14
last database\t7\t19
last date\t-17\t-32
last day\t-3\t-19
last days\t11\t30
last dental\t3\t6
last design\t-12\t-24
last desk\t1\t10
last diary\t-7\t-15
last did\t-6\t-3
last diesel\t4\t8
last do\t11\t3
last documentation\t6\t11
last documented\t8\t17
last does\t22\t16
last doesn't\t-7\t-2
last dog\t5\t9
last don't\t-16\t0
last done\t-8\t-2
last doors\t-5\t-9
last dough\t-13\t-20
last down\t-11\t-15
last dr\t-9\t-5
last draw\t6\t12
last driver\t51\t38
last drivers\t12\t24
last driving\t7\t15
last drug\t9\t19
last during\t-8\t1
last dutch\t-12\t-23
last each\t-10\t10
last easter\t-16\t-31
last eight\t3\t8
last electrician\t-5\t-9
last eleven\t-10\t-5
last end\t6\t19
last ending "\t1\t17
last ending #\t-19\t12
last ending '\t1\t6
last ending 'll\t38\t26
last ending 're\t62\t35
last ending 've\t71\t42
last ending (\t1\t7
last ending )\t-6\t-12
last ending *\t73\t36
last ending ,\t61\t47
last ending -\t58\t23
last ending -on\t-10\t-20
last ending .\t3\t15
last ending :\t63\t31
last ending ;\t45\t21
last ending <\t0\t-57
last ending a\t36\t69
last ending a.m\t23\t49
last ending ace\t-11\t-16
last ending ach\t-24\t-14
last ending ack\t-25\t-37
last ending act\t10\t-17
last ending ada\t-11\t-21
last ending ade\t-2\t23
last ending ady\t-13\t-11
last ending afe\t-12\t-24
last ending age\t-9\t-7
last ending aid\t-4\t12
last ending ail\t15\t36
last ending ain\t13\t0
last ending air\t7\t21
last ending ake\t-37\t-39
last ending aks\t-29\t-54
last ending ale\t6\t11
last ending alk\t-8\t-2
last ending all\t51\t42
last ending alm\t-7\t-13
last ending als\t-2\t7
last ending am\t-8\t-9
last ending ame\t-4\t15
last ending amp\t-14\t-27
last ending an\t36\t35
last ending and\t51\t7
last ending ane\t8\t18
last ending ans\t41\t15
last ending ant\t29\t-3
last ending any\t-12\t5
last ending app\t-11\t-10
last ending ard\t-16\t-12
last ending are\t18\t11
last ending arm\t4\t14
last ending ars\t-9\t-11
last ending art\t-31\t-25
last ending ary\t1\t-21
last ending as\t0\t15
last ending ase\t21\t32
last ending ash\t-6\t-12
last ending ask\t-7\t6
last ending ass\t-9\t-14
last ending ast\t16\t24
last ending at\t11\t29
last ending ata\t5\t14
last ending ate\t-15\t-16
last ending ath\t-4\t-8
last ending ave\t22\t22
last ending ays\t61\t45
last ending b\t-3\t-7
last ending bar\t-10\t-18
last ending be\t25\t29
last ending ber\t-12\t-4
last ending bin\t30\t14
last ending ble\t16\t4
last ending bus\t-18\t-23
last ending by\t5\t21
last ending cab\t-3\t-6
last ending can\t33\t31
last ending car\t-4\t-8
last ending ccp\t2\t6
last ending ced\t8\t17
last ending cel\t-17\t-34
last ending ces\t-16\t-27
last ending cil\t4\t13
last ending cks\t-15\t-28
last ending cle\t-10\t-20
last ending cpc\t4\t8
last ending cts\t11\t30
last ending day\t-20\t-35
last ending ded\t-24\t-30
last ending den\t-6\t-10
last ending der\t-31\t-26
last ending des\t40\t24
last ending dge\t5\t13
last ending did\t-6\t-3
last ending dio\t2\t6
last ending dit\t-9\t-13
last ending dle\t-6\t-9
last ending dly\t6\t17
last ending do\t11\t3
last ending dog\t5\t9
last ending dr\t-9\t-5
last ending dry\t-12\t-23
last ending e'd\t-8\t2
last ending e's\t34\t6
last ending ead\t-7\t7
last ending eak\t4\t8
last ending eam\t11\t-8
last ending ean\t2\t12
last ending ear\t-20\t-10
last ending eat\t7\t-25
last ending ech\t-5\t7
last ending eck\t-16\t-30
last ending ect\t18\t3
last ending eds\t-6\t1
last ending eed\t36\t14
last ending eek\t31\t1
last ending eel\t-11\t-21
last ending een\t-8\t12
last ending eep\t-5\t10
last ending eer\t11\t0
last ending ees\t-24\t-37
last ending eet\t-26\t-44
last ending ege\t9\t20
last ending eir\t-22\t2
last ending eks\t-1\t13
last ending eld\t-21\t-28
last ending elf\t-6\t-8
last ending ell\t-6\t21
last ending elp\t0\t8
last ending els\t-33\t-57
last ending ely\t-1\t6
last ending ems\t-18\t-34
last ending end\t-15\t-9
last ending ene\t-6\t-12
last ending ens\t-24\t-30
last ending ent\t55\t15
last ending ept\t29\t21
last ending ere\t26\t52
last ending erm\t5\t13
last ending err\t-6\t-3
last ending ers\t-37\t-11
last ending ert\t-12\t-17
last ending ery\t-16\t15
last ending ese\t-6\t3
last ending esk\t2\t11
last ending ess\t3\t-17
last ending est\t-26\t-25
last ending ete\t-14\t-27
last ending ets\t15\t6
last ending ety\t-6\t0
last ending ext\t-9\t-2
last ending fer\t49\t26
last ending fly\t17\t10
last ending for\t28\t32
last ending fts\t-11\t-12
last ending ful\t-6\t0
last ending gal\t2\t6
last ending gan\t-7\t-15
last ending ged\t3\t8
last ending get\t-10\t-8
last ending ght\t20\t-3
last ending gin\t15\t12
last ending gly\t2\t6
last ending go\t-19\t1
last ending got\t17\t9
last ending gue\t-13\t-24
last ending had\t16\t11
last ending han\t-16\t-2
last ending has\t37\t27
last ending hat\t29\t75
last ending he\t33\t16
last ending hed\t8\t-12
last ending hem\t-18\t-6
last ending hen\t28\t53
last ending her\t-36\t11
last ending hes\t6\t29
last ending hey\t-1\t21
last ending hin\t-12\t3
last ending hip\t-19\t-33
last ending his\t-13\t5
last ending hol\t4\t16
last ending hom\t12\t7
last ending hon\t-12\t-23
last ending hop\t7\t15
last ending hot\t-13\t-19
last ending how\t-5\t10
last ending hts\t21\t-1
last ending i\t-30\t0
last ending i'd\t-10\t-5
last ending i'm\t6\t3
last ending ial\t-21\t-39
last ending ian\t-16\t-40
last ending ice\t-27\t-15
last ending ich\t9\t8
last ending ick\t10\t25
last ending ics\t-41\t-80
last ending ide\t41\t30
last ending ies\t2\t24
last ending iet\t-16\t-30
last ending iew\t4\t9
last ending if\t21\t19
last ending ife\t-3\t7
last ending ift\t-3\t12
last ending ign\t-21\t-31
last ending ike\t-5\t6
last ending ild\t6\t19
last ending ile\t-14\t-6
last ending ilk\t-28\t-50
last ending ill\t38\t19
last ending ils\t6\t-41
last ending ily\t12\t33
last ending ime\t-12\t-28
last ending ims\t5\t11
last ending in\t-6\t20
last ending ind\t-9\t-6
last ending ine\t-26\t-28
last ending ing\t-29\t4
last ending ink\t23\t12
last ending ins\t-15\t1
last ending ion\t-39\t-28
last ending ior\t24\t15
last ending ips\t-17\t-32
last ending ire\t28\t14
last ending is\t37\t30
last ending ise\t-9\t-7
last ending ish\t-31\t-45
last ending ist\t-14\t-18
last ending it\t-22\t27
last ending ite\t-4\t13
last ending ith\t52\t38
last ending its\t-30\t-27
last ending ity\t9\t-3
last ending ive\t5\t16
last ending ize\t-22\t-42
last ending ked\t-4\t-7
last ending ken\t-2\t7
last ending ker\t-19\t-24
last ending kes\t28\t48
last ending ket\t-20\t-38
last ending lam\t-6\t-11
last ending lan\t1\t6
last ending law\t-6\t2
last ending lay\t7\t16
last ending lds\t15\t2
last ending led\t28\t39
last ending ler\t21\t2
last ending les\t-4\t17
last ending let\t-21\t-28
last ending lic\t-6\t-8
last ending lid\t4\t11
last ending lks\t-13\t-23
last ending lly\t15\t-6
last ending log\t7\t14
last ending los\t-19\t-37
last ending low\t11\t-4
last ending lps\t-9\t-3
last ending lso\t59\t32
last ending lts\t-10\t-19
last ending lus\t50\t23
last ending man\t7\t20
last ending mas\t-8\t-16
last ending may\t7\t9
last ending me\t-7\t-3
last ending med\t-17\t-32
last ending men\t-11\t-22
last ending mes\t7\t-3
last ending mil\t-15\t-24
last ending mit\t-9\t-18
last ending mps\t-8\t-12
last ending mr\t-7\t-4
last ending mrs\t0\t8
last ending mum\t8\t6
last ending my\t-19\t-9
last ending n's\t-7\t-1
last ending n't\t6\t14
last ending nal\t-3\t15
last ending nce\t-54\t-29
last ending nch\t-37\t-65
last ending nds\t8\t-19
last ending ndy\t-11\t-21
last ending ned\t1\t32
last ending ner\t16\t-39
last ending nes\t-42\t-78
last ending new\t-2\t9
last ending ney\t-13\t-24
last ending nge\t6\t16
last ending ngs\t9\t-8
last ending nic\t-17\t-32
last ending nks\t20\t11
last ending nly\t3\t8
last ending no\t-26\t5
last ending not\t-18\t14
last ending now\t23\t21
last ending nse\t-14\t-27
last ending nth\t14\t-4
last ending nto\t-7\t3
last ending nts\t-7\t-65
last ending o's\t49\t24
last ending oad\t3\t14
last ending obs\t-13\t-24
last ending ock\t-17\t-29
last ending ods\t-6\t-8
last ending ody\t2\t17
last ending oes\t5\t15
last ending of\t28\t49
last ending off\t-17\t-24
last ending old\t33\t8
last ending ole\t17\t-2
last ending ols\t-12\t-22
last ending ome\t26\t18
last ending oms\t7\t13
last ending on\t5\t29
last ending ond\t-7\t1
last ending one\t-9\t11
last ending ong\t-16\t-4
last ending ons\t0\t9
last ending ood\t-12\t9
last ending oof\t-5\t-9
last ending ook\t-17\t1
last ending ool\t4\t21
last ending oom\t24\t20
last ending oon\t-11\t-17
last ending oor\t-19\t-35
last ending oot\t-4\t-9
last ending ops\t-21\t-29
last ending or\t32\t48
last ending ord\t-10\t-19
last ending ore\t-44\t-20
last ending ork\t13\t-2
last ending orm\t-4\t-6
last ending orn\t4\t8
last ending ors\t-27\t-20
last ending ort\t0\t17
last ending ory\t-18\t-7
last ending ose\t-20\t-18
last ending ost\t-21\t-8
last ending ota\t6\t22
last ending oth\t17\t10
last ending ots\t3\t9
last ending our\t-10\t37
last ending ous\t-17\t-18
last ending out\t16\t22
last ending ove\t0\t13
last ending own\t-27\t-24
last ending ows\t30\t26
last ending p.m\t11\t23
last ending ped\t-8\t-14
last ending per\t-8\t-6
last ending ple\t-18\t-5
last ending put\t15\t9
last ending r\t-8\t-16
last ending r's\t9\t19
last ending raw\t5\t13
last ending rch\t-15\t-27
last ending rds\t-3\t-29
last ending red\t-38\t-37
last ending ree\t-6\t16
last ending ren\t0\t9
last ending res\t-16\t-16
last ending rew\t-7\t-1
last ending rge\t4\t9
last ending ric\t5\t12
last ending rie\t1\t9
last ending rks\t7\t17
last ending rly\t2\t13
last ending rms\t-19\t-36
last ending rns\t-6\t-3
last ending rol\t21\t17
last ending rom\t-4\t15
last ending rse\t-25\t-38
last ending rst\t-13\t10
last ending rts\t-23\t-36
last ending rue\t6\t14
last ending rug\t9\t19
last ending run\t25\t24
last ending sat\t-5\t-8
last ending say\t8\t22
last ending sed\t35\t32
last ending see\t21\t19
last ending sel\t2\t7
last ending ses\t16\t-3
last ending set\t-19\t-32
last ending she\t15\t15
last ending sic\t21\t44
last ending sis\t-19\t-34
last ending sit\t0\t12
last ending six\t-11\t0
last ending sks\t8\t16
last ending so\t49\t33
last ending son\t-7\t-11
last ending sor\t-15\t-23
last ending sts\t-18\t-14
last ending t's\t31\t20
last ending tal\t-7\t-3
last ending tch\t-25\t-46
last ending ted\t18\t28
last ending tee\t2\t18
last ending tel\t-10\t-16
last ending ten\t-8\t16
last ending ter\t4\t-37
last ending tes\t-8\t-26
last ending the\t-12\t51
last ending ths\t2\t6
last ending thy\t5\t9
last ending til\t0\t8
last ending tle\t-11\t-4
last ending tly\t28\t16
last ending to\t58\t60
last ending too\t-7\t-4
last ending tor\t30\t30
last ending tos\t-9\t-18
last ending tre\t12\t25
last ending try\t-14\t-17
last ending tty\t13\t26
last ending two\t-18\t17
last ending u'd\t89\t47
last ending uch\t-13\t-6
last ending uct\t8\t16
last ending ude\t11\t5
last ending ued\t4\t9
last ending ugh\t-30\t-42
last ending uld\t53\t46
last ending ule\t-11\t-2
last ending ull\t-9\t5
last ending ult\t12\t25
last ending uly\t-12\t-24
last ending und\t-9\t20
last ending une\t-4\t-8
last ending ung\t-12\t-22
last ending uns\t-8\t-13
last ending unt\t0\t6
last ending up\t0\t9
last ending ure\t-8\t-10
last ending urn\t-3\t10
last ending urs\t6\t-3
last ending us\t17\t30
last ending use\t-2\t-6
last ending ush\t-12\t-24
last ending ute\t-12\t-23
last ending uth\t1\t8
last ending vat\t-3\t-7
last ending ved\t-7\t1
last ending vel\t-8\t3
last ending ven\t-10\t13
last ending ver\t94\t89
last ending ves\t-26\t-52
last ending was\t-20\t-5
last ending way\t-16\t-12
last ending we\t-6\t15
last ending wer\t2\t7
last ending who\t64\t52
last ending why\t23\t17
last ending xes\t-6\t-11
last ending xty\t-6\t-1
last ending yer\t-11\t-21
last ending you\t72\t62
last ending zer\t-14\t-27
last ending •\t22\t11
last engine\t-7\t-13
last engineer\t12\t-1
last engineering\t12\t25
last engineers\t6\t12
last english\t-21\t-34
last enough\t-16\t-27
last entitled\t3\t6
last equivalent\t-21\t-41
last evening\t6\t12
last ever\t16\t8
last every\t-9\t14
last everybody\t-6\t-2
last everyone\t-10\t-4
last everyone's\t-7\t-2
last excel\t-17\t-34
last expect\t25\t16
last experience\t-7\t-11
last explain\t-1\t6
last face\t-4\t-9
last fair\t2\t10
last familiarity\t1\t6
last feeling\t6\t11
last fever\t3\t7
last field\t-7\t-3
last figures\t4\t9
last file\t-4\t6
last filled\t7\t15
last find\t-3\t17
last finished\t5\t11
last first\t-12\t9
last five\t-14\t-6
last floor\t-14\t-27
last foot\t-4\t-9
last for\t28\t32
last form\t-12\t-22
last forty\t2\t7
last four\t-9\t2
last frame\t10\t22
last free\t4\t8
last french\t-10\t-18
last friday\t-15\t-25
last from\t-4\t15
last full\t-2\t7
last gardener\t56\t28
last german\t8\t17
last get\t-1\t10
last gets\t28\t15
last getting\t3\t7
last given\t-7\t-5
last go\t-19\t1
last goes\t-16\t0
last good\t-1\t12
last got\t17\t9
last grade\t-13\t-8
last graduate\t-7\t-14
last granted\t22\t15
last great\t-5\t-6
last haccp\t2\t6
last had\t16\t11
last half\t-4\t6
last hand\t-9\t-10
last handling\t12\t25
last hands\t-6\t-8
last handy\t-11\t-21
last happen\t14\t7
last happens\t0\t7
last has\t37\t27
last have\t35\t25
last having\t55\t29
last he\t33\t16
last head\t4\t9
last hear\t4\t17
last height\t-19\t-39
last heights\t-17\t-33
last held\t6\t13
last help\t0\t8
last helps\t-9\t-3
last her\t-14\t-4
last here\t22\t9
last herr\t-6\t-3
last higher\t9\t22
last hoist\t-12\t-24
last hold\t51\t31
last holds\t20\t10
last holidays\t-12\t-21
last hotel\t2\t9
last hour\t6\t15
last hours\t-20\t-23
last house\t-9\t-19
last hydraulic\t-4\t-6
last hygiene\t-7\t-14
last i\t-30\t0
last i'd\t-10\t-5
last i'll\t-7\t-3
last i'm\t6\t3
last i've\t-15\t-6
last if\t21\t19
last in\t-6\t20
last include\t12\t5
last includes\t39\t19
last income\t-8\t-3
last inspection\t-8\t-15
last instruments\t-4\t-7
last insurers\t-5\t-10
last into\t-7\t3
last investigations\t-8\t-17
last irish\t-10\t-20
last is\t37\t30
last isn't\t-19\t-15
last it\t-22\t27
last it's\t55\t28
last its\t-7\t3
last january\t-3\t-6
last jobs\t-13\t-24
last july\t-12\t-24
last june\t-10\t-19
last just\t-6\t-3
last keep\t-3\t11
last keeping\t3\t7
last kept\t30\t22
last kilos\t-19\t-37
last kind\t-11\t-19
last kitchen\t2\t12
last know\t30\t21
last knowledge\t10\t23
last knows\t6\t12
last language\t-12\t-21
last last\t-16\t-3
last late\t2\t16
last law\t-6\t2
last lead\t8\t17
last least\t34\t20
last leather\t-7\t-10
last leave\t4\t15
last leaves\t1\t9
last legal\t2\t6
last level\t-5\t9
last library\t-5\t-9
last licence\t-11\t-19
last license\t-14\t-29
last life\t-2\t8
last lifting\t-6\t-10
last like\t-7\t2
last lines\t-4\t-8
last little\t-7\t-1
last live\t38\t25
last lives\t1\t6
last living\t7\t15
last log\t7\t14
last look\t-13\t2
last looks\t8\t17
last lunch\t-6\t-13
last made\t2\t7
last maintenance\t5\t10
last making\t-5\t-9
last management\t11\t21
last manager\t-9\t-17
last manner\t-4\t-8
last manual\t-7\t-13
last manuals\t7\t14
last many\t-6\t-3
last maths\t6\t11
last matric\t3\t7
last matters\t-11\t-22
last may\t7\t9
last me\t-7\t-3
last means\t48\t23
last medical\t-3\t-6
last medicine\t-10\t-15
last meeting\t4\t7
last membership\t-16\t-32
last might\t24\t12
last milk\t-17\t-29
last mind\t11\t5
last minimum\t8\t6
last minute\t-17\t-33
last minutes\t8\t17
last mobile\t3\t8
last monday\t8\t24
last monitoring\t4\t9
last month\t13\t-5
last monthly\t3\t6
last months\t-8\t-16
last more\t-13\t-14
last mornings\t-13\t-17
last most\t-9\t-5
last mostly\t37\t18
last mr\t-7\t-4
last mrs\t0\t8
last much\t-9\t-5
last music\t21\t42
last must\t17\t16
last my\t-19\t-9
last need\t42\t25
last needs\t-7\t0
last never\t-28\t-13
last new\t-2\t9
last next\t-9\t-2
last night\t28\t20
last nights\t6\t12
last no\t-26\t5
last nobody\t-5\t12
last not\t-36\t4
last notes\t-8\t-14
last november\t5\t11
last now\t-6\t0
last nurse\t7\t22
last nursing\t-27\t-52
last o'clock\t-5\t-9
last of\t28\t49
last off\t-17\t-24
last offer\t13\t6
last office\t-8\t-14
last older\t2\t7
last on\t5\t29
last once\t-7\t-2
last one\t26\t21
last only\t4\t8
last open\t-14\t-5
last operator\t10\t5
last or\t32\t48
last order\t-10\t-19
last ordering\t-14\t-24
last other\t-2\t11
last others\t6\t14
last our\t-29\t-4
last ours\t3\t11
last outdoors\t-16\t-31
last over\t12\t12
last overtime\t4\t9
last own\t-13\t-4
last owners\t4\t8
last p.m\t11\t23
last paper\t3\t7
last papers\t-18\t-32
last parent\t10\t28
last parents\t8\t17
last parish\t12\t24
last part\t-6\t-3
last parts\t-4\t-8
last pass\t3\t6
last passport\t4\t8
last patient\t-6\t-1
last patients\t-26\t-42
last payments\t17\t35
last pays\t-6\t-2
last people\t-17\t-5
last permit\t-9\t-17
last person\t-16\t-4
last pharmacy\t5\t10
last phone\t-10\t-18
last photos\t-9\t-18
last pieces\t-8\t-16
last place\t5\t14
last plan\t1\t6
last please\t14\t7
last plus\t50\t23
last points\t-13\t-22
last police\t3\t6
last position\t14\t29
last prior\t28\t15
last production\t-8\t-16
last properly\t8\t16
last pull\t-7\t-2
last put\t16\t12
last python\t-19\t-38
last quality\t6\t12
last questions\t2\t6
last quiet\t-16\t-30
last r\t-8\t-16
last radio\t2\t6
last reach\t-13\t-23
last read\t-7\t-1
last ready\t5\t12
last really\t3\t6
last records\t-10\t-19
last references\t-5\t-10
last registration\t-5\t-10
last repairs\t-5\t-9
last report\t10\t21
last reported\t-10\t-19
last reports\t-18\t-31
last required\t-6\t-5
last residents\t-16\t-29
last rest\t2\t7
last restaurant\t6\t12
last results\t5\t11
last ring\t-8\t-9
last ringing\t-5\t-8
last road\t1\t8
last role\t-11\t-19
last roof\t-7\t-13
last room\t24\t20
last rooms\t7\t13
last roster\t3\t7
last rota\t4\t18
last rules\t6\t14
last run\t25\t24
last running\t5\t14
last runs\t8\t18
last safe\t-8\t-16
last sage\t10\t20
last said\t-8\t-2
last same\t-6\t-2
last samples\t-6\t-11
last sat\t-9\t-15
last saturday\t-11\t-20
last saturdays\t32\t17
last save\t-9\t-5
last say\t8\t22
last says\t17\t12
last schedule\t-13\t-5
last schedules\t12\t23
last school\t3\t11
last schools\t8\t17
last science\t4\t8
last screen\t-7\t-13
last season\t-17\t-13
last seasons\t-8\t-12
last see\t21\t19
last september\t-9\t-17
last service\t-15\t-28
last services\t-4\t-7
last set\t4\t13
last seven\t8\t20
last shall\t64\t34
last she\t15\t15
last sheet\t-6\t-11
last sheets\t3\t7
last shift\t-1\t11
last shifts\t-9\t-9
last shop\t7\t16
last short\t6\t13
last should\t48\t28
last show\t-4\t6
last side\t16\t9
last sign\t4\t7
last since\t-21\t-8
last sit\t-2\t8
last six\t-11\t0
last sixty\t-6\t-1
last size\t-16\t-31
last small\t15\t10
last so\t49\t33
last some\t29\t25
last somebody\t24\t27
last someone\t18\t18
last something\t-6\t3
last spanish\t-23\t-46
last speak\t4\t6
last spent\t44\t30
last spoken\t4\t9
last spring\t-11\t-19
last stairs\t2\t6
last standing\t13\t27
last start\t-19\t-14
last stays\t22\t14
last steady\t-26\t-37
last still\t15\t7
last stock\t-10\t-16
last stood\t-7\t2
last stops\t-5\t-10
last successful\t-7\t-3
last summer\t-7\t-10
last sunday\t-5\t-10
last sundays\t10\t20
last supervisor\t6\t12
last sympathy\t4\t8
last table\t-14\t-28
last tables\t-7\t-9
last tablet\t7\t16
last take\t-5\t11
last takes\t18\t10
last taking\t5\t13
last tamil\t-15\t-23
last teaching\t-10\t-18
last team\t31\t31
last tears\t-9\t-18
last technician\t10\t8
last technology\t-5\t-9
last telephone\t7\t14
last tell\t-6\t-1
last tells\t3\t8
last temper\t-9\t-18
last ten\t-7\t0
last term\t5\t13
last test\t-9\t-16
last than\t-16\t-2
last that\t42\t42
last that's\t-15\t-5
last the\t-12\t51
last their\t-22\t2
last them\t-18\t-6
last then\t56\t39
last there\t22\t49
last there's\t28\t14
last these\t-6\t-1
last they\t-1\t21
last thing\t11\t27
last think\t24\t12
last this\t-14\t0
last those\t1\t12
last though\t7\t4
last three\t-19\t-16
last through\t-17\t1
last thursday\t-6\t-9
last ticket\t-4\t-9
last till\t3\t7
last time\t17\t15
last times\t1\t9
last to\t58\t60
last tongue\t-17\t-33
last too\t-7\t-4
last tools\t-11\t-21
last trade\t4\t9
last trailer\t-13\t-27
last training\t-34\t-66
last transport\t-16\t-24
last trees\t3\t8
last truck\t-4\t-9
last true\t6\t14
last trust\t2\t6
last tuesday\t9\t18
last tuesdays\t-8\t-15
last turn\t-3\t10
last twenty\t-5\t-9
last twice\t-2\t17
last two\t-18\t16
last two # ,\t6\t13
last two # :\t13\t26
last two # hours\t3\t6
last two # in\t-13\t-25
last two # is\t-8\t-15
last two # or\t-7\t-14
last two ) ,\t10\t20
last two , about\t-12\t-5
last two , all\t-9\t-5
last two , also\t-9\t-4
last two , although\t-18\t-9
last two , an\t21\t10
last two , and\t-53\t-14
last two , as\t-26\t-13
last two , at\t-12\t-6
last two , because\t-47\t-24
last two , both\t-13\t-7
last two , but\t-27\t-13
last two , by\t-10\t-4
last two , even\t-16\t-8
last two , every\t-23\t-11
last two , for\t-18\t-2
last two , helps\t19\t9
last two , i\t-8\t-4
last two , i'm\t-10\t-5
last two , if\t-19\t-10
last two , including\t-40\t-19
last two , is\t21\t10
last two , many\t-11\t-5
last two , me\t-7\t-3
last two , monday\t35\t17
last two , not\t-6\t-3
last two , on\t11\t5
last two , one\t42\t20
last two , or\t-21\t-5
last two , paid\t-10\t-5
last two , please\t-11\t-6
last two , running\t19\t10
last two , setting\t9\t4
last two , seven\t11\t6
last two , since\t-46\t-24
last two , six\t12\t6
last two , so\t-34\t-18
last two , that\t29\t15
last two , that's\t-6\t-2
last two , the\t-6\t-3
last two , then\t-10\t-5
last two , this\t-8\t-4
last two , though\t-13\t-5
last two , to\t-6\t-3
last two , too\t-7\t-4
last two , two\t-6\t-3
last two , we\t-27\t-14
last two , we'd\t-7\t-4
last two , we'll\t-6\t-3
last two , when\t-27\t-13
last two , where\t-12\t-6
last two , whether\t-14\t-7
last two , which\t-38\t-19
last two , who\t-10\t-5
last two , with\t-43\t-20
last two , without\t-9\t-4
last two , you\t-18\t-8
last two , you'll\t20\t10
last two - a\t20\t9
last two - you\t31\t16
last two - 🥕\t-11\t-5
last two : #\t-6\t0
last two : a\t-30\t-15
last two : the\t-14\t-7
last two : you\t-7\t-4
last two ; the\t15\t7
last two < *\t-39\t-20
last two < -\t-64\t-34
last two < a\t-18\t-14
last two < after\t-22\t-11
last two < and\t-7\t-3
last two < anyone\t-19\t-10
last two < applicants\t-21\t-11
last two < as\t-18\t-9
last two < at\t-23\t-12
last two < be\t-7\t-4
last two < because\t-20\t-10
last two < between\t-26\t-13
last two < beyond\t-12\t-6
last two < bonus\t-12\t-6
last two < can\t21\t10
last two < candidates\t-29\t-15
last two < come\t-11\t-5
last two < during\t-42\t-21
last two < each\t18\t9
last two < every\t-16\t-9
last two < expect\t-18\t-9
last two < experience\t8\t4
last two < familiarity\t-23\t-12
last two < first\t13\t6
last two < five\t19\t10
last two < four\t30\t15
last two < from\t-7\t-4
last two < full\t9\t4
last two < have\t-11\t-6
last two < he\t-18\t-9
last two < hours\t-17\t-9
last two < i\t-9\t-5
last two < i'd\t-18\t-9
last two < if\t-11\t-6
last two < in\t-43\t-22
last two < it\t-11\t-8
last two < it'd\t-15\t-7
last two < it's\t-30\t-15
last two < laminated\t22\t11
last two < matric\t23\t11
last two < most\t-13\t-7
last two < nobody\t-9\t-4
last two < on\t-18\t-9
last two < once\t-6\t-3
last two < one\t-28\t-14
last two < our\t-43\t-22
last two < people\t-11\t-6
last two < previous\t30\t15
last two < she\t-23\t-12
last two < since\t-17\t-9
last two < six\t12\t6
last two < so\t-16\t-8
last two < some\t-20\t-10
last two < somebody\t-10\t-5
last two < that\t-11\t-6
last two < the\t-42\t-28
last two < there\t-14\t-7
last two < there's\t-31\t-16
last two < this\t-15\t-8
last two < those\t-16\t-8
last two < twice\t-13\t-7
last two < we\t-47\t-24
last two < we'd\t-9\t-5
last two < we're\t-19\t-10
last two < what\t-21\t-11
last two < when\t-32\t-16
last two < you\t-6\t-4
last two < you'd\t-26\t-14
last two < you'll\t-13\t-8
last two < you've\t-13\t-6
last two < your\t-34\t-17
last two < •\t-22\t-11
last two a #\t7\t3
last two a :\t-17\t-9
last two a background\t13\t6
last two a budget\t20\t10
last two a certificate\t-6\t-2
last two a child\t-9\t-5
last two a class\t13\t7
last two a clean\t11\t6
last two a clinic\t15\t8
last two a couple\t16\t8
last two a criminal\t11\t6
last two a current\t7\t3
last two a day\t-7\t-4
last two a diploma\t24\t12
last two a drug\t18\t9
last two a fair\t-17\t-8
last two a first\t24\t13
last two a friday\t-13\t-7
last two a graduate\t14\t7
last two a great\t-9\t-4
last two a kind\t-9\t-4
last two a level\t21\t11
last two a little\t-13\t-6
last two a long\t-14\t-7
last two a lot\t-16\t-8
last two a manual\t12\t7
last two a nice\t-6\t-3
last two a person\t-22\t-12
last two a pre-employment\t11\t5
last two a rotating\t23\t12
last two a third\t-11\t-6
last two a valid\t20\t10
last two a working\t30\t16
last two a year\t-16\t-7
last two a.m .\t23\t49
last two about #\t-6\t-3
last two after a\t32\t17
last two after the\t-7\t-3
last two already have\t3\t7
last two also be\t-15\t-7
last two an advantage\t-7\t-3
last two an enhanced\t26\t13
last two an offer\t-12\t-6
last two an old\t-15\t-8
last two and #\t-17\t-8
last two and alcohol\t-11\t-5
last two and an\t7\t4
last two and because\t10\t5
last two and by\t-15\t-6
last two and can\t-17\t-9
last two and english\t-17\t-9
last two and for\t-14\t-7
last two and get\t24\t12
last two and he\t-14\t-7
last two and i\t-16\t-8
last two and i'd\t-18\t-9
last two and if\t10\t6
last two and in\t-44\t-22
last two and it\t-25\t-13
last two and it's\t-10\t-5
last two and keep\t27\t13
last two and keeping\t14\t7
last two and leave\t36\t18
last two and no\t22\t11
last two and nobody\t10\t5
last two and not\t-32\t-16
last two and on\t-33\t-17
last two and one\t9\t5
last two and put\t26\t14
last two and so\t-19\t-10
last two and still\t-10\t-5
last two and taking\t14\t7
last two and that\t-13\t-6
last two and the\t31\t14
last two and their\t20\t10
last two and then\t-29\t-14
last two and there\t14\t7
last two and they\t-30\t-15
last two and three\t-8\t-4
last two and to\t-12\t-6
last two and two\t-22\t-11
last two and we\t-17\t-9
last two and what\t-16\t-8
last two and whoever\t-19\t-10
last two and will\t-10\t-5
last two and write\t18\t9
last two and you\t-22\t-10
last two and you'd\t-9\t-5
last two and you'll\t14\t7
last two and you're\t-13\t-6
last two animals ,\t11\t22
last two april ,\t-5\t-9
last two are #\t57\t28
last two are a\t-23\t-12
last two are in\t-8\t-4
last two are the\t16\t8
last two around #\t-10\t-5
last two as well\t-8\t-3
last two as you\t4\t9
last two asked for\t3\t6
last two at half\t25\t13
last two at least\t-6\t5
last two at night\t-6\t-3
last two at the\t0\t6
last two be a\t18\t10
last two be able\t-50\t-25
last two be asking\t-11\t-5
last two be at\t38\t19
last two be doing\t-9\t-5
last two be done\t-12\t-6
last two be given\t-8\t-4
last two be good\t9\t5
last two be in\t52\t26
last two be on\t23\t13
last two be one\t-10\t-5
last two be out\t28\t14
last two be pleased\t-9\t-4
last two be the\t38\t18
last two be willing\t14\t7
last two because the\t-12\t-6
last two before ,\t7\t14
last two before and\t-12\t-23
last two before the\t-7\t-4
last two before you\t7\t16
last two better ,\t-3\t-6
last two between #\t-7\t-3
last two but the\t26\t13
last two by a\t14\t7
last two by the\t-6\t2
last two can be\t-8\t-2
last two can do\t15\t9
last two can only\t-9\t-4
last two can show\t16\t9
last two can't be\t-7\t-1
last two candidates must\t26\t13
last two card ,\t-5\t-10
last two certificate is\t3\t6
last two check on\t-9\t-17
last two children ,\t5\t11
last two come in\t16\t9
last two credit and\t7\t14
last two day and\t5\t10
last two degree in\t6\t13
last two diploma or\t5\t11
last two do ,\t-4\t-7
last two do a\t-13\t-6
last two do not\t-15\t-8
last two do the\t29\t16
last two do your\t-14\t-7
last two does the\t22\t11
last two down with\t4\t8
last two drug and\t6\t12
last two each month\t2\t6
last two english ,\t10\t21
last two english at\t-9\t-14
last two experience in\t5\t11
last two experience with\t6\t12
last two familiarity with\t1\t6
last two find a\t-8\t-4
last two first aid\t3\t6
last two five ,\t-6\t-13
last two for a\t-20\t-8
last two for some\t-30\t-13
last two for the\t-29\t-13
last two four ,\t-15\t-30
last two friday ,\t4\t8
last two from #\t20\t11
last two from a\t-15\t-6
last two from april\t-10\t-5
last two from may\t25\t14
last two from the\t-11\t-3
last two had a\t49\t24
last two half past\t4\t7
last two has already\t-13\t-7
last two has been\t-11\t-5
last two has stood\t-8\t-4
last two has worked\t7\t4
last two have a\t18\t9
last two have been\t-8\t-3
last two have to\t-17\t-8
last two have worked\t14\t7
last two here ,\t-8\t-14
last two hold a\t19\t10
last two hold the\t13\t8
last two home ,\t-8\t-15
last two hour ,\t7\t15
last two hours ,\t-5\t-10
last two hours are\t-15\t-17
last two hours over\t4\t7
last two i don't\t6\t15
last two i mean\t-6\t-3
last two if a\t-9\t-4
last two if not\t-8\t-4
last two if you\t-9\t1
last two if you've\t-8\t-1
last two in #\t-9\t-5
last two in ,\t-12\t-24
last two in a\t-19\t-5
last two in accordance\t-10\t-4
last two in and\t-8\t-16
last two in english\t-14\t-7
last two in for\t5\t11
last two in on\t5\t10
last two in the\t-16\t4
last two irish would\t-6\t-11
last two is #\t38\t19
last two is a\t-14\t-7
last two is always\t-8\t-4
last two is an\t19\t9
last two is at\t-11\t-5
last two is better\t-11\t-5
last two is done\t19\t11
last two is for\t39\t19
last two is from\t-13\t-6
last two is good\t-8\t-4
last two is hot\t22\t11
last two is looked\t-14\t-7
last two is no\t-16\t-8
last two is not\t-21\t-10
last two is on\t28\t16
last two is paid\t-7\t-3
last two is part\t-11\t-6
last two is required\t-10\t-4
last two is the\t-25\t-12
last two is to\t32\t16
last two is what\t-9\t-4
last two it ,\t9\t20
last two it and\t-6\t-13
last two it is\t12\t29
last two it would\t7\t15
last two it's #\t18\t8
last two know how\t-14\t-6
last two know what\t11\t5
last two least one\t26\t15
last two leave ,\t-10\t-21
last two leave is\t10\t21
last two level #\t-10\t-3
last two licence and\t3\t7
last two licence is\t10\t20
last two live in\t24\t12
last two live within\t19\t14
last two march ,\t-3\t-6
last two matric with\t3\t7
last two monday to\t4\t7
last two month and\t-15\t-30
last two month you\t3\t8
last two more than\t2\t8
last two music ,\t21\t42
last two must already\t33\t19
last two must be\t29\t15
last two need a\t24\t11
last two need to\t-22\t-8
last two no leave\t4\t8
last two notice when\t9\t19
last two of a\t19\t11
last two of an\t-8\t-3
last two of each\t-6\t-3
last two of our\t-10\t-5
last two of the\t-19\t-4
last two of them\t-17\t-8
last two of your\t-9\t-4
last two off ,\t-6\t-13
last two office ,\t19\t39
last two office is\t-9\t-18
last two on #\t-16\t-7
last two on ,\t-4\t-7
last two on a\t6\t5
last two on and\t7\t14
last two on monday\t-9\t-4
last two on the\t-17\t-1
last two on wednesdays\t-9\t-5
last two on your\t-10\t-4
last two one week\t-7\t-1
last two or a\t-11\t-4
last two or he\t-6\t-3
last two or she\t-7\t-4
last two or something\t-10\t-4
last two ours is\t6\t12
last two out by\t-16\t-32
last two out on\t-10\t-19
last two over four\t21\t11
last two over the\t-6\t-2
last two own hand\t3\t6
last two p.m .\t11\t23
last two passport or\t4\t8
last two patience ,\t-4\t-9
last two payments and\t16\t31
last two people ,\t-3\t-7
last two position ,\t3\t6
last two right ,\t-3\t-6
last two run a\t25\t13
last two saturday ,\t17\t35
last two see a\t24\t12
last two shop ,\t-5\t-9
last two should be\t-8\t-4
last two should have\t24\t14
last two so a\t26\t13
last two so do\t-10\t-5
last two so much\t-17\t-7
last two so one\t20\t10
last two so please\t-12\t-6
last two so that\t0\t11
last two so the\t-19\t-10
last two so we\t14\t7
last two so you\t33\t16
last two so you'll\t-16\t-8
last two so your\t19\t9
last two some of\t-7\t-2
last two somebody who\t1\t10
last two someone who\t0\t8
last two someone who's\t-10\t-5
last two still be\t25\t12
last two stock ,\t-7\t-14
last two successful candidate\t-7\t-3
last two summer ,\t-4\t-8
last two system ,\t11\t22
last two system is\t14\t29
last two that a\t7\t4
last two that i\t-9\t-5
last two that is\t3\t9
last two that means\t-10\t-5
last two that the\t10\t4
last two that you\t18\t9
last two the #\t18\t9
last two the annual\t30\t15
last two the board\t-7\t-4
last two the customer\t31\t15
last two the desk\t23\t11
last two the driver\t-10\t-5
last two the field\t-9\t-5
last two the first\t-9\t-1
last two the one\t-7\t-3
last two the phone\t-6\t-3
last two the post\t-9\t-5
last two the road\t-6\t-3
last two the same\t-6\t-3
last two the thing\t-7\t-3
last two the time\t-6\t-3
last two the top\t-6\t-3
last two the work\t-8\t-4
last two their own\t-6\t-2
last two them ,\t-6\t-12
last two them in\t-12\t-23
last two them on\t4\t9
last two then ,\t7\t17
last two there ,\t6\t13
last two there are\t-12\t-6
last two there is\t12\t31
last two they are\t4\t13
last two those who\t7\t15
last two three years\t4\t9
last two thursday ,\t-3\t-6
last two time ,\t5\t10
last two time and\t-9\t-16
last two to a\t-25\t-12
last two to bring\t-10\t-5
last two to come\t-7\t-3
last two to do\t-24\t-12
last two to explain\t-14\t-7
last two to find\t30\t16
last two to have\t-7\t-3
last two to hear\t-21\t-10
last two to hold\t13\t7
last two to live\t-24\t-12
last two to move\t32\t16
last two to read\t17\t9
last two to say\t20\t10
last two to see\t-34\t-16
last two to sit\t-21\t-10
last two to sponsor\t-9\t-4
last two to start\t-8\t-4
last two to teach\t16\t8
last two to the\t-37\t-15
last two to us\t-9\t-4
last two tools ,\t-5\t-10
last two tuesday and\t7\t14
last two twice a\t-11\t-4
last two up ,\t-9\t-16
last two up a\t-15\t-6
last two up and\t3\t6
last two up at\t4\t9
last two up on\t7\t14
last two us ,\t8\t17
last two us a\t-9\t-4
last two us to\t37\t18
last two want a\t27\t13
last two want someone\t12\t6
last two want to\t-9\t-4
last two we do\t-10\t-5
last two we keep\t-9\t-2
last two we would\t3\t8
last two weddings and\t9\t18
last two week ,\t-14\t-28
last two week in\t30\t24
last two weekend in\t-7\t-14
last two well ,\t11\t23
last two where the\t-8\t-4
last two who are\t-9\t-2
last two who can\t-8\t-3
last two who can't\t-14\t-7
last two who cannot\t11\t5
last two who has\t-23\t0
last two who have\t18\t10
last two who knows\t25\t12
last two will ask\t-19\t-10
last two will be\t-29\t-12
last two will go\t-12\t-6
last two will have\t-14\t-7
last two will know\t-13\t-7
last two will want\t-14\t-7
last two will write\t6\t4
last two with a\t-32\t-15
last two with an\t-11\t-5
last two with every\t38\t19
last two with one\t6\t3
last two with our\t-7\t-3
last two with some\t34\t17
last two with the\t-21\t-6
last two with time\t-26\t-13
last two with us\t-7\t-3
last two with what\t-9\t-4
last two with your\t7\t4
last two without a\t37\t19
last two without saying\t-8\t-4
last two work ,\t-10\t-20
last two work in\t24\t22
last two work is\t-8\t-13
last two work two\t28\t14
last two worked with\t4\t8
last two would also\t-6\t0
last two would be\t-26\t-8
last two would find\t-25\t-13
last two would not\t-10\t-5
last two year ,\t-7\t-14
last two year or\t4\t9
last two years ,\t-11\t-23
last two years in\t12\t25
last two years on\t7\t14
last two years or\t4\t9
last two you a\t-24\t-12
last two you already\t8\t5
last two you are\t-6\t0
last two you bring\t11\t5
last two you can\t-31\t-14
last two you do\t-26\t-13
last two you don't\t11\t5
last two you get\t-36\t-18
last two you go\t-9\t-4
last two you had\t-13\t-5
last two you have\t-6\t-1
last two you in\t-16\t-8
last two you know\t-10\t-5
last two you must\t-44\t-20
last two you need\t-28\t-14
last two you run\t8\t4
last two you say\t18\t9
last two you should\t-13\t-5
last two you start\t-6\t-3
last two you through\t-7\t-4
last two you to\t-18\t-9
last two you who\t-7\t-3
last two you will\t-34\t5
last two you work\t-18\t-9
last two you would\t-19\t6
last two you'd have\t-22\t-11
last two you'd want\t-10\t-4
last two you'll be\t-29\t-12
last two you'll do\t-28\t-14
last two you'll have\t-11\t-6
last two you'll need\t-17\t-8
last two you've done\t16\t10
last two you've worked\t-8\t-4
last two your own\t-15\t-2
last typing\t-15\t-23
last under\t-19\t-10
last university\t27\t13
last until\t0\t8
last up\t0\t9
last us\t17\t30
last used\t23\t13
last valid\t3\t8
last vat\t-3\t-7
last vehicle\t-11\t-21
last vetting\t-10\t-19
last voice\t0\t6
last volunteers\t0\t10
last wages\t5\t11
last want\t58\t31
last wants\t47\t25
last was\t-20\t-5
last watch\t-13\t-26
last way\t-17\t-19
last we\t-6\t15
last we'd\t-8\t2
last we'll\t-22\t-11
last we're\t22\t14
last we've\t-15\t-8
last weddings\t9\t18
last wednesday\t3\t7
last week\t30\t-2
last weekend\t-15\t-29
last weeks\t-1\t13
last welcome\t-14\t-28
last well\t4\t22
last were\t-10\t-4
last what\t-21\t18
last whatever\t-6\t0
last wheel\t-13\t-26
last wheels\t-12\t-24
last when\t-29\t2
last where\t6\t6
last wherever\t22\t13
last whether\t-6\t-3
last which\t9\t8
last who\t64\t52
last who's\t49\t24
last whom\t12\t7
last why\t23\t17
last will\t30\t25
last winter\t28\t14
last with\t60\t54
last within\t-9\t8
last without\t8\t9
last won't\t19\t13
last words\t-5\t-9
last work\t27\t22
last worked\t23\t27
last worn\t4\t8
last would\t8\t18
last wouldn't\t-12\t-6
last write\t-6\t5
last written\t8\t22
last wrong\t-5\t-8
last yard\t6\t16
last yards\t-6\t-11
last year\t-20\t-29
last years\t2\t9
last you\t72\t62
last you'd\t89\t47
last you'll\t73\t43
last you're\t39\t22
last you've\t72\t40
last young\t-4\t-6
last your\t26\t30
last yours\t35\t31
last zealand\t6\t12
last •\t22\t11
later\t-94\t-42
next "\t9\t32
next #\t32\t47
next (\t6\t12
next ,\t-14\t38
next .\t-40\t12
next :\t-33\t-30
next ;\t-34\t-2
next >\t-33\t-50
next ?\t15\t11
next a\t14\t-8
next a.m\t13\t7
next able\t-38\t-19
next about\t-40\t-57
next above\t-8\t0
next accordance\t-14\t-27
next accounting\t5\t11
next accounts\t12\t2
next acquaintance\t18\t9
next across\t2\t6
next actually\t4\t8
next advantage\t-19\t-29
next afraid\t-8\t-3
next afrikaans\t-11\t-5
next after\t14\t13
next afternoons\t-9\t-11
next against\t5\t-6
next aid\t37\t20
next alcohol\t7\t15
next all\t-3\t-22
next along\t-11\t-12
next already\t4\t13
next also\t-23\t9
next although\t-3\t-6
next always\t-7\t-13
next am\t-9\t-4
next among\t-6\t-23
next an\t28\t-6
next anaesthetics\t18\t9
next and\t48\t43
next animal\t41\t22
next annual\t15\t8
next another\t-11\t-21
next answer\t-11\t-19
next any\t-10\t-4
next anybody\t-14\t-7
next anyone\t-18\t-15
next anything\t-11\t-27
next apart\t-1\t6
next applicants\t-10\t-5
next appointment\t-7\t-4
next april\t-12\t-18
next are\t-12\t18
next around\t-19\t-24
next as\t-30\t-22
next ask\t8\t5
next assistants\t13\t8
next at\t13\t5
next august\t16\t8
next away\t21\t11
next b\t9\t6
next background\t11\t6
next bake\t4\t8
next bakery\t1\t13
next be\t-51\t-55
next because\t-34\t-52
next been\t-28\t-21
next bees\t-10\t-4
next before\t-15\t9
next begin\t-8\t-4
next begins\t-10\t-5
next being\t8\t17
next below\t0\t6
next beside\t6\t3
next better\t-12\t-5
next between\t-10\t-3
next big\t-15\t-8
next board\t-32\t-27
next bonus\t-20\t-10
next book\t-10\t-2
next books\t10\t6
next boots\t64\t32
next both\t-10\t-7
next bread\t23\t12
next bring\t-21\t-22
next brings\t-10\t-2
next broken\t-12\t-2
next budget\t31\t16
next build\t-16\t-28
next building\t23\t10
next bus\t15\t9
next but\t-14\t-17
next by\t-2\t19
next call\t27\t-2
next calls\t-10\t0
next calm\t-14\t-6
next can\t-31\t-59
next can't\t-22\t-9
next candidate\t-24\t-11
next candidates\t-10\t-5
next car\t17\t9
next card\t73\t37
next care\t23\t14
next carry\t9\t0
next case\t-1\t8
next cash\t8\t17
next category\t-4\t-7
next cert\t10\t5
next certain\t-13\t-6
next certificate\t96\t52
next change\t-12\t-3
next charge\t32\t16
next chart\t4\t9
next check\t20\t12
next checked\t6\t13
next checking\t-18\t-15
next chef\t-6\t-3
next chemistry\t20\t10
next child\t7\t4
next children\t14\t15
next choir\t30\t15
next church\t-12\t-6
next claims\t30\t16
next class\t12\t12
next clean\t19\t0
next cleaning\t11\t5
next clear\t36\t27
next clinic\t-11\t-4
next clinics\t19\t10
next clips\t15\t9
next colleague\t-7\t-3
next collection\t13\t7
next college\t-17\t-30
next come\t-21\t2
next committee\t-7\t-2
next community\t12\t24
next complete\t-5\t6
next completed\t21\t12
next compulsory\t12\t25
next concrete\t1\t6
next condition\t-13\t-6
next console\t14\t8
next consultant\t17\t8
next conversation\t-11\t-6
next cooking\t-3\t-6
next cost\t-5\t-9
next could\t-18\t-7
next count\t7\t4
next couple\t-9\t-4
next course\t-12\t-24
next crane\t3\t10
next crew\t-7\t-3
next criminal\t6\t13
next current\t-32\t-16
next cut\t3\t18
next daily\t7\t4
next data\t-6\t-2
next date\t11\t9
next day\t-35\t-10
next days\t37\t1
next dbs\t25\t13
next deal\t-20\t-10
next decent\t24\t13
next degree\t36\t20
next delivery\t-12\t-6
next design\t11\t6
next desk\t-7\t-3
next diesel\t21\t11
next do\t-50\t-35
next documented\t-12\t-6
next does\t-22\t-10
next doesn't\t0\t-13
next dogs\t6\t3
next doing\t-7\t9
next don't\t7\t17
next done\t-6\t19
next doors\t-6\t-3
next double\t-9\t-7
next dough\t10\t4
next down\t24\t12
next dozen\t-21\t-10
next drafting\t-5\t-7
next drive\t-17\t-8
next driver\t8\t4
next driver's\t20\t10
next driving\t-9\t-7
next drug\t-6\t19
next during\t4\t9
next each\t25\t18
next ease\t13\t-3
next easter\t2\t7
next eight\t-5\t15
next eleven\t-20\t-34
next else\t-23\t-11
next employment\t36\t18
next end\t-8\t0
next ending "\t9\t32
next ending #\t32\t47
next ending 'll\t-44\t-41
next ending 're\t-16\t-14
next ending (\t6\t12
next ending ,\t-14\t38
next ending -up\t-7\t-3
next ending .\t-40\t12
next ending :\t-33\t-30
next ending ;\t-34\t-2
next ending >\t-33\t-50
next ending ?\t15\t11
next ending a\t14\t-8
next ending a.m\t13\t7
next ending ace\t-26\t-6
next ending ach\t18\t18
next ending ack\t-7\t1
next ending act\t-6\t-1
next ending ada\t-11\t-22
next ending ade\t-24\t2
next ending ads\t-15\t-14
next ending ady\t1\t12
next ending afe\t7\t6
next ending aft\t27\t14
next ending age\t11\t0
next ending aid\t25\t20
next ending ail\t25\t21
next ending ain\t-44\t-32
next ending air\t11\t6
next ending ait\t-11\t-6
next ending ake\t-2\t-19
next ending aks\t11\t10
next ending ale\t25\t13
next ending alf\t-12\t-6
next ending alk\t-26\t-15
next ending all\t0\t-28
next ending alm\t-14\t-6
next ending als\t36\t49
next ending am\t-9\t-4
next ending ame\t-29\t-38
next ending an\t28\t-6
next ending and\t7\t12
next ending ane\t17\t17
next ending ang\t3\t7
next ending ano\t6\t13
next ending ant\t31\t-1
next ending any\t-38\t-42
next ending aph\t-6\t-3
next ending aps\t9\t7
next ending ard\t28\t4
next ending are\t-6\t-6
next ending ark\t-10\t-17
next ending arm\t15\t8
next ending arn\t-9\t-3
next ending ars\t29\t-4
next ending art\t-4\t-9
next ending ary\t-42\t-36
next ending as\t-30\t-22
next ending ase\t6\t-4
next ending ash\t9\t18
next ending ass\t30\t22
next ending ast\t81\t33
next ending at\t13\t5
next ending ata\t-6\t-2
next ending ate\t23\t32
next ending ath\t-10\t-4
next ending ave\t-33\t-28
next ending ays\t33\t23
next ending b\t9\t6
next ending bar\t10\t20
next ending be\t-51\t-55
next ending ber\t-6\t-2
next ending big\t-15\t-8
next ending bit\t-16\t-30
next ending ble\t-9\t-9
next ending bly\t-21\t-10
next ending bus\t-3\t-8
next ending but\t-14\t-17
next ending by\t-2\t19
next ending cal\t18\t22
next ending can\t6\t-38
next ending car\t17\t9
next ending ces\t47\t14
next ending cks\t-7\t-2
next ending cle\t25\t13
next ending cts\t-3\t9
next ending cut\t3\t18
next ending day\t0\t-12
next ending dbs\t25\t13
next ending ded\t-20\t-22
next ending der\t37\t37
next ending des\t-17\t-22
next ending dge\t26\t28
next ending dio\t7\t3
next ending dit\t29\t20
next ending dle\t-11\t-3
next ending dly\t-6\t-5
next ending do\t-50\t-35
next ending dry\t-5\t-8
next ending e's\t-44\t-30
next ending ead\t-31\t-29
next ending eak\t-28\t-14
next ending eal\t-39\t-17
next ending eam\t7\t9
next ending ean\t31\t21
next ending ear\t23\t31
next ending eat\t-47\t-20
next ending ech\t-13\t-26
next ending eck\t20\t12
next ending ect\t20\t5
next ending eds\t-20\t-25
next ending eed\t-7\t-22
next ending eek\t30\t28
next ending eel\t14\t10
next ending een\t-22\t4
next ending eer\t-2\t28
next ending ees\t12\t12
next ending eet\t43\t24
next ending eft\t1\t7
next ending ege\t-17\t-30
next ending eir\t15\t-28
next ending eks\t8\t5
next ending eld\t24\t37
next ending elf\t-17\t-2
next ending ell\t-4\t-16
next ending elp\t-16\t-16
next ending els\t-11\t-2
next ending elt\t-7\t-10
next ending ely\t1\t7
next ending ems\t11\t7
next ending end\t-10\t4
next ending ene\t13\t26
next ending ens\t24\t19
next ending ent\t13\t25
next ending eps\t-19\t-15
next ending ere\t-57\t-11
next ending erm\t5\t11
next ending err\t-7\t-3
next ending ers\t49\t32
next ending ert\t11\t7
next ending ery\t15\t28
next ending ese\t6\t5
next ending esk\t-7\t-3
next ending ess\t-8\t-19
next ending est\t3\t15
next ending ete\t-4\t12
next ending eu\t-11\t-3
next ending far\t-7\t-4
next ending fer\t50\t37
next ending for\t-28\t12
next ending fts\t20\t6
next ending ful\t-7\t-3
next ending gal\t-35\t-17
next ending gan\t22\t11
next ending ged\t-4\t10
next ending ger\t8\t5
next ending ges\t-11\t-8
next ending get\t5\t-9
next ending ght\t71\t52
next ending gin\t-8\t-4
next ending gle\t16\t3
next ending gly\t3\t6
next ending gns\t-15\t-17
next ending go\t-33\t-34
next ending gue\t-12\t-2
next ending had\t-22\t-6
next ending han\t-31\t-16
next ending has\t-43\t-36
next ending hat\t6\t-33
next ending he\t-16\t-13
next ending hed\t57\t23
next ending hef\t-6\t-3
next ending hem\t-21\t-29
next ending hen\t23\t15
next ending her\t-46\t-32
next ending hes\t-12\t-24
next ending hey\t2\t-10
next ending him\t-8\t-4
next ending hin\t26\t49
next ending hip\t24\t21
next ending his\t-44\t-28
next ending hly\t9\t22
next ending hol\t7\t15
next ending hon\t5\t10
next ending hop\t43\t24
next ending how\t18\t7
next ending hts\t57\t24
next ending i\t-43\t-36
next ending i'd\t-4\t-7
next ending i'm\t-31\t-46
next ending ial\t29\t23
next ending ian\t37\t21
next ending ice\t49\t13
next ending ich\t-35\t-45
next ending ick\t-10\t-1
next ending ics\t36\t8
next ending ide\t8\t0
next ending ier\t-9\t-5
next ending ies\t-20\t7
next ending iet\t-9\t-5
next ending iew\t26\t21
next ending if\t-40\t-46
next ending ife\t-22\t-7
next ending ift\t17\t27
next ending igh\t-8\t-3
next ending ign\t7\t1
next ending ike\t-26\t-3
next ending ild\t-5\t-13
next ending ile\t5\t-9
next ending ilk\t-12\t-9
next ending ill\t-11\t-17
next ending ils\t16\t11
next ending ime\t-8\t5
next ending ims\t30\t16
next ending in\t11\t25
next ending ind\t2\t-20
next ending ine\t-23\t-22
next ending ing\t9\t-30
next ending ink\t-23\t-28
next ending ins\t0\t11
next ending int\t16\t12
next ending iod\t34\t17
next ending ion\t89\t57
next ending ior\t-9\t-2
next ending ips\t35\t19
next ending ire\t-9\t9
next ending irs\t7\t18
next ending is\t-12\t23
next ending ise\t-31\t-23
next ending ish\t18\t2
next ending it\t-27\t6
next ending ite\t48\t15
next ending ith\t15\t2
next ending its\t7\t12
next ending ity\t16\t31
next ending ive\t-21\t10
next ending ked\t-19\t16
next ending ken\t17\t22
next ending ker\t-24\t-18
next ending kes\t16\t17
next ending ket\t7\t4
next ending key\t-19\t-10
next ending kly\t12\t7
next ending lam\t3\t-16
next ending las\t1\t8
next ending lat\t-9\t-3
next ending law\t6\t4
next ending lds\t5\t12
next ending led\t16\t17
next ending ler\t13\t8
next ending les\t-1\t11
next ending let\t-25\t-20
next ending ley\t26\t13
next ending lid\t15\t1
next ending lks\t-14\t-17
next ending lla\t29\t30
next ending lly\t17\t11
next ending los\t-6\t-2
next ending lot\t11\t5
next ending low\t-8\t-16
next ending lps\t35\t11
next ending lse\t-23\t-11
next ending lso\t-23\t9
next ending lth\t26\t15
next ending lts\t18\t12
next ending lus\t-14\t-17
next ending mal\t30\t16
next ending man\t43\t22
next ending mas\t3\t9
next ending may\t-7\t-7
next ending me\t-42\t-21
next ending med\t-10\t-17
next ending mer\t-20\t-9
next ending mes\t-24\t-34
next ending mil\t7\t3
next ending mps\t31\t32
next ending mum\t24\t27
next ending my\t-11\t-27
next ending n's\t-22\t-31
next ending n't\t-38\t-15
next ending nal\t17\t4
next ending nce\t37\t-20
next ending nch\t-19\t0
next ending ncy\t47\t25
next ending nds\t-6\t19
next ending ndy\t-6\t-3
next ending ned\t-11\t15
next ending ner\t-21\t-4
next ending nes\t38\t26
next ending new\t31\t19
next ending ney\t-22\t-7
next ending nge\t-19\t-6
next ending ngs\t-13\t-2
next ending nic\t-16\t1
next ending nks\t-5\t-10
next ending nly\t-20\t-27
next ending no\t-24\t-29
next ending not\t-36\t-49
next ending now\t-46\t-34
next ending nse\t15\t8
next ending nst\t5\t-6
next ending nth\t-9\t2
next ending nto\t-35\t-28
next ending nts\t5\t7
next ending nty\t-14\t-1
next ending nus\t-16\t-2
next ending o's\t-14\t-7
next ending oat\t16\t8
next ending ock\t53\t28
next ending odd\t17\t9
next ending ody\t-59\t-79
next ending oes\t-20\t-3
next ending of\t8\t20
next ending off\t9\t14
next ending oft\t-15\t-6
next ending ogs\t6\t3
next ending ogy\t12\t11
next ending oir\t30\t15
next ending oke\t-16\t-5
next ending oks\t1\t9
next ending old\t19\t6
next ending ole\t-9\t-26
next ending oll\t17\t12
next ending ols\t38\t26
next ending ome\t-63\t-48
next ending oms\t14\t7
next ending on\t1\t18
next ending ond\t8\t7
next ending one\t-58\t-31
next ending ong\t-55\t-50
next ending ons\t22\t25
next ending ood\t42\t10
next ending oof\t-29\t-20
next ending ook\t-28\t-3
next ending ool\t20\t6
next ending oom\t-12\t-4
next ending oon\t-29\t-33
next ending oor\t7\t19
next ending ops\t-3\t10
next ending or\t36\t47
next ending ord\t19\t13
next ending ore\t-29\t-24
next ending ork\t15\t10
next ending orm\t-24\t-9
next ending ors\t12\t23
next ending ort\t-6\t16
next ending ory\t11\t19
next ending ose\t-4\t8
next ending ost\t-48\t-43
next ending ote\t-11\t-6
next ending oth\t-10\t-8
next ending ots\t57\t21
next ending our\t-38\t-30
next ending ous\t17\t14
next ending out\t-17\t-24
next ending ove\t-28\t-3
next ending own\t35\t26
next ending ows\t-22\t-4
next ending p.m\t10\t5
next ending ped\t-11\t-5
next ending pen\t-7\t-16
next ending per\t31\t19
next ending ple\t-14\t5
next ending ply\t-10\t-4
next ending pm\t28\t14
next ending pon\t-6\t-3
next ending ppy\t30\t16
next ending put\t-24\t-24
next ending que\t27\t6
next ending r\t-10\t-15
next ending r's\t17\t12
next ending ral\t11\t18
next ending ram\t-7\t-2
next ending raw\t18\t9
next ending rch\t-26\t-9
next ending rds\t27\t8
next ending red\t-15\t-8
next ending ree\t55\t8
next ending ren\t14\t15
next ending res\t10\t22
next ending rew\t-7\t-3
next ending rge\t33\t19
next ending ric\t18\t10
next ending rie\t-9\t12
next ending ril\t-13\t-18
next ending rip\t14\t7
next ending rks\t12\t2
next ending rly\t-3\t8
next ending rms\t-13\t-6
next ending rns\t-8\t-3
next ending rom\t-1\t12
next ending row\t-5\t-6
next ending rse\t-16\t-25
next ending rst\t21\t-10
next ending rth\t4\t-14
next ending rts\t11\t15
next ending rty\t-4\t10
next ending rug\t-6\t19
next ending run\t-32\t-30
next ending sat\t2\t17
next ending say\t-3\t11
next ending sed\t-50\t-34
next ending see\t-18\t-24
next ending ses\t51\t41
next ending set\t-13\t-15
next ending she\t-17\t-22
next ending sic\t-7\t-2
next ending sis\t43\t27
next ending sit\t-22\t-21
next ending six\t-13\t-8
next ending sly\t-17\t-21
next ending so\t-43\t-36
next ending son\t-31\t-13
next ending sor\t-16\t-8
next ending sts\t-39\t-14
next ending t'd\t-10\t-19
next ending t's\t-7\t-3
next ending tal\t-1\t10
next ending tay\t-6\t2
next ending tch\t30\t12
next ending ted\t-1\t49
next ending tee\t-10\t-4
next ending tel\t18\t25
next ending tem\t-7\t0
next ending ten\t11\t8
next ending ter\t-15\t-10
next ending tes\t3\t7
next ending the\t35\t-25
next ending ths\t22\t17
next ending tic\t-20\t-9
next ending tie\t11\t6
next ending til\t45\t27
next ending tle\t-1\t-7
next ending tly\t-25\t-30
next ending ton\t-7\t-6
next ending too\t-26\t-15
next ending top\t-12\t-12
next ending tos\t34\t23
next ending try\t19\t13
next ending tty\t12\t18
next ending tus\t-6\t-3
next ending u'd\t-25\t0
next ending ual\t2\t-15
next ending uch\t-20\t1
next ending uck\t17\t14
next ending ude\t-17\t-9
next ending ued\t-4\t-6
next ending ues\t29\t16
next ending ugh\t15\t14
next ending uit\t26\t13
next ending uld\t-20\t8
next ending ule\t-21\t-10
next ending ull\t26\t18
next ending ult\t17\t11
next ending ulu\t9\t5
next ending uly\t-11\t-11
next ending ump\t-8\t-4
next ending und\t-20\t-28
next ending uns\t-18\t-22
next ending unt\t-6\t-1
next ending up\t45\t17
next ending ure\t42\t21
next ending urn\t-15\t-20
next ending urs\t73\t28
next ending urt\t-20\t-40
next ending us\t-36\t-42
next ending use\t39\t-3
next ending ush\t8\t17
next ending ust\t11\t-25
next ending uts\t27\t26
next ending uty\t-4\t-7
next ending van\t25\t12
next ending vat\t37\t19
next ending ved\t36\t6
next ending vel\t50\t20
next ending ven\t-12\t-13
next ending ver\t-7\t3
next ending ves\t-7\t17
next ending was\t-27\t-9
next ending way\t-8\t-15
next ending we\t-64\t-56
next ending wed\t14\t-2
next ending wer\t1\t-9
next ending wet\t15\t36
next ending who\t-43\t-30
next ending why\t39\t54
next ending xes\t25\t7
next ending xty\t-7\t-4
next ending y's\t-10\t2
next ending yed\t-23\t-45
next ending yes\t-32\t-40
next ending you\t-78\t-47
next ending zen\t-20\t-8
next engineer\t-8\t6
next engineers\t18\t9
next engines\t14\t8
next english\t17\t-7
next enhanced\t6\t3
next enough\t2\t-14
next entitled\t38\t21
next eu\t-11\t-3
next even\t2\t-12
next evening\t29\t16
next ever\t-18\t-8
next everybody\t-1\t-10
next everyone\t-25\t-32
next everything\t11\t8
next expected\t-1\t8
next experience\t43\t26
next explain\t-8\t-3
next eyes\t-18\t-34
next fair\t19\t9
next fall\t-9\t-3
next falls\t-6\t-2
next family\t-7\t-3
next far\t-7\t-4
next february\t-7\t-3
next feeding\t-9\t-16
next feeling\t19\t10
next fellow\t-7\t-3
next fever\t27\t14
next file\t3\t-7
next find\t2\t-28
next fine\t-10\t-15
next finish\t25\t24
next finished\t35\t12
next first\t23\t-10
next five\t18\t14
next flat\t-10\t-4
next floor\t6\t13
next flowers\t-8\t-15
next fluent\t-17\t-26
next following\t13\t31
next follows\t-11\t-13
next for\t-28\t12
next form\t-14\t-7
next fortnight\t17\t8
next forty\t1\t8
next four\t-16\t22
next free\t-9\t-3
next french\t4\t9
next friday\t-20\t-29
next fridays\t-9\t-11
next from\t-1\t12
next front\t-10\t-3
next full\t32\t18
next funeral\t-18\t-9
next gardener\t-8\t-4
next german\t7\t4
next get\t-26\t-25
next gets\t-22\t-24
next getting\t-9\t-18
next give\t-13\t-1
next given\t-8\t-8
next go\t-33\t-34
next goes\t3\t8
next good\t12\t-13
next granted\t2\t10
next gravel\t21\t11
next great\t-18\t-14
next had\t-22\t-6
next half\t-12\t-7
next hand\t12\t13
next handling\t23\t13
next hands\t8\t4
next handy\t-6\t-3
next hang\t3\t7
next happen\t-1\t-23
next happens\t-18\t-4
next happy\t16\t9
next hardly\t-12\t-22
next has\t-43\t-36
next have\t-50\t-29
next having\t-13\t-3
next he\t-16\t-13
next head\t-10\t-5
next health\t26\t15
next hear\t-9\t-3
next heard\t-3\t-6
next height\t17\t12
next heights\t-8\t-11
next held\t6\t27
next help\t-16\t-16
next helps\t35\t11
next here\t-49\t-20
next herr\t-7\t-3
next higher\t-21\t-30
next him\t-8\t-4
next hold\t-4\t-13
next holding\t-8\t-4
next holds\t11\t6
next holidays\t8\t7
next home\t9\t4
next honestly\t6\t3
next hot\t-20\t-10
next hotel\t-3\t14
next hour\t-24\t-11
next hours\t41\t24
next house\t18\t10
next hundred\t-9\t-4
next hydraulic\t3\t6
next i\t-43\t-36
next i'd\t-4\t-7
next i'll\t-4\t-7
next i'm\t-31\t-46
next i've\t-4\t-7
next if\t-40\t-46
next important\t-7\t-4
next in\t11\t25
next include\t-17\t-8
next included\t7\t4
next includes\t-14\t-21
next including\t7\t15
next indispensable\t-21\t-37
next inspection\t15\t9
next instruments\t16\t8
next interview\t-6\t-1
next into\t-33\t-28
next is\t-12\t23
next isn't\t-14\t-13
next it\t-27\t6
next it'd\t-10\t-18
next it's\t-30\t-24
next its\t-19\t-5
next january\t10\t5
next july\t-7\t-2
next june\t11\t6
next just\t-9\t-4
next keep\t0\t-22
next keeping\t-8\t-14
next keeps\t-17\t-15
next key\t-19\t-10
next kilometres\t-19\t-9
next kilos\t-6\t-2
next kind\t12\t9
next know\t-37\t-38
next knowing\t-23\t-11
next language\t-8\t-4
next last\t17\t9
next late\t-24\t-11
next law\t6\t4
next lead\t-6\t-2
next learn\t-9\t-3
next learned\t-11\t-5
next least\t23\t-6
next leave\t33\t25
next leaves\t-7\t7
next left\t1\t7
next legal\t-18\t-9
next less\t9\t5
next let\t-11\t-20
next level\t30\t9
next librarian\t52\t26
next licence\t66\t44
next license\t16\t9
next life\t-13\t-4
next lift\t16\t19
next lifting\t-3\t10
next like\t-26\t-4
next little\t11\t8
next live\t6\t3
next lived\t-11\t-19
next living\t-7\t-3
next long\t-15\t-4
next look\t-16\t-1
next looked\t-20\t-25
next looking\t-16\t-17
next looks\t3\t9
next lot\t11\t5
next love\t-22\t-11
next lunch\t-20\t-10
next machine\t7\t5
next made\t-12\t1
next make\t-16\t-33
next man\t-14\t-7
next manner\t20\t12
next manual\t-3\t-20
next many\t-26\t-40
next mathematics\t-8\t-16
next matters\t17\t9
next may\t-7\t-7
next me\t-42\t-21
next mean\t3\t16
next means\t-11\t-4
next medical\t11\t6
next meet\t-10\t-5
next membership\t19\t10
next metres\t-11\t-4
next milk\t-12\t-10
next mind\t-12\t-5
next minimum\t24\t27
next minutes\t1\t6
next mobile\t13\t6
next monday\t-15\t-15
next month\t2\t7
next months\t16\t11
next morning\t-26\t-33
next most\t-18\t-21
next mostly\t-26\t-26
next much\t-18\t-5
next must\t4\t-31
next my\t-11\t-27
next national\t-16\t-7
next near\t10\t29
next nearest\t-14\t-7
next need\t-23\t-34
next needs\t-23\t-34
next neither\t11\t6
next never\t-11\t13
next new\t31\t19
next nice\t-16\t-17
next night\t20\t11
next nights\t67\t34
next nine\t-11\t-15
next no\t-24\t-29
next nobody\t-15\t-24
next noon\t-17\t-26
next not\t-41\t-53
next nothing\t-9\t-4
next notice\t-16\t-23
next now\t-8\t3
next number\t-7\t-2
next nursing\t11\t7
next october\t7\t15
next odd\t19\t10
next of\t8\t20
next off\t9\t14
next offer\t-17\t-9
next office\t34\t19
next older\t7\t7
next on\t1\t18
next once\t-31\t-39
next ones\t-8\t-4
next only\t-19\t-27
next open\t-6\t6
next opening\t-15\t-24
next optional\t-12\t-6
next or\t36\t47
next order\t16\t6
next ordering\t4\t13
next orders\t3\t7
next other\t-18\t6
next otherwise\t-19\t-32
next our\t10\t11
next ours\t-10\t-5
next out\t44\t36
next outside\t-17\t-7
next over\t3\t17
next overtime\t-7\t-3
next own\t21\t8
next owners\t7\t4
next p.m\t10\t5
next paper\t-6\t-3
next papers\t-16\t-8
next parent\t-14\t-7
next parents\t7\t4
next part\t-39\t-52
next parts\t-9\t-3
next pass\t26\t13
next passport\t20\t9
next past\t43\t24
next patient\t-16\t-7
next patients\t-10\t-4
next payments\t22\t11
next payroll\t10\t-2
next pays\t-8\t-3
next people\t0\t11
next period\t34\t17
next person\t-33\t-16
next photos\t4\t8
next pick\t-8\t-2
next pieces\t-11\t-6
next place\t-16\t-2
next plank\t10\t5
next plant\t2\t6
next please\t-15\t-18
next plus\t-14\t-17
next pm\t28\t14
next points\t-14\t-6
next police\t23\t13
next port\t-15\t-7
next position\t36\t18
next post\t-14\t-7
next practice\t18\t10
next prepare\t-17\t-9
next present\t-8\t-15
next production\t7\t5
next proof\t-25\t-20
next proper\t18\t9
next property\t-7\t-4
next pull\t-6\t0
next purchase\t7\t14
next put\t-25\t-25
next putting\t-10\t-17
next qualification\t12\t6
next quarter\t-19\t-31
next questions\t7\t4
next quiet\t-9\t-5
next r\t-10\t-15
next radio\t9\t4
next ranger\t-7\t-3
next rate\t-6\t-3
next rather\t-8\t-3
next read\t-21\t-22
next ready\t-11\t-5
next recent\t23\t13
next record\t18\t10
next references\t46\t23
next regarded\t-11\t-21
next registration\t-2\t-31
next repairs\t9\t18
next report\t-10\t-3
next reported\t26\t28
next reports\t9\t12
next required\t1\t9
next resident\t-19\t-24
next residents\t-11\t2
next responsible\t-6\t-2
next rest\t3\t10
next results\t-7\t-3
next right\t11\t6
next road\t18\t9
next room\t-12\t-4
next rooms\t14\t7
next roster\t48\t25
next roughly\t7\t19
next round\t9\t14
next rules\t-6\t-2
next run\t-32\t-30
next running\t5\t-8
next runs\t-13\t-11
next safe\t15\t11
next safeguarding\t36\t26
next same\t-25\t-37
next sat\t-8\t-2
next saturday\t23\t2
next saturdays\t22\t14
next save\t-14\t-23
next say\t-3\t11
next says\t-8\t-4
next scared\t17\t8
next schedule\t-16\t-8
next schedules\t6\t4
next science\t3\t6
next screen\t18\t9
next scrubbing\t-18\t-23
next season\t-7\t-2
next seasons\t17\t9
next second\t9\t6
next see\t-18\t-24
next sees\t-6\t-3
next send\t-9\t-13
next senior\t-7\t-1
next september\t14\t10
next service\t12\t7
next services\t-6\t-2
next set\t-12\t-16
next setting\t-13\t-10
next seven\t11\t32
next shall\t-29\t-15
next she\t-17\t-22
next sheet\t31\t15
next sheets\t15\t8
next shift\t15\t14
next shifts\t18\t8
next ship\t-10\t-5
next shop\t43\t23
next short\t8\t16
next should\t-22\t13
next show\t17\t9
next signs\t-15\t-17
next since\t-23\t-34
next sister\t-7\t-4
next sit\t-22\t-21
next site\t31\t21
next sits\t9\t4
next sitting\t-11\t-6
next six\t-13\t-8
next sixty\t-7\t-4
next small\t1\t7
next so\t-43\t-36
next some\t-46\t-47
next somebody\t-28\t-38
next someone\t-14\t-3
next something\t-18\t-42
next sooner\t-6\t-3
next sort\t-17\t-7
next spanish\t-18\t-8
next speak\t-20\t-10
next spent\t27\t29
next spoken\t39\t42
next spot\t6\t2
next spring\t1\t10
next stand\t-28\t-22
next standing\t-8\t-13
next start\t-1\t-10
next station\t-7\t-3
next stay\t-6\t2
next stays\t-9\t-3
next steady\t11\t6
next still\t-9\t-14
next stock\t61\t31
next stops\t1\t12
next store\t2\t7
next storm\t-6\t-3
next successful\t-6\t-3
next summer\t-8\t-3
next sunday\t10\t12
next sundays\t15\t12
next supervisor\t-11\t-5
next sure\t12\t6
next sympathy\t22\t12
next system\t-7\t0
next table\t29\t16
next take\t-16\t-17
next taken\t-10\t-17
next takes\t36\t18
next taking\t-17\t-33
next talk\t-17\t-9
next teaches\t-4\t-6
next technician\t-13\t-6
next tell\t23\t33
next ten\t-17\t-24
next term\t5\t11
next test\t31\t17
next tests\t-14\t-6
next than\t-31\t-16
next that\t-34\t-14
next that's\t-23\t-4
next the\t35\t-25
next their\t15\t-28
next them\t-21\t-29
next then\t-8\t-11
next there\t4\t13
next there's\t-13\t-15
next therefore\t-24\t-38
next these\t-9\t-3
next they\t2\t-10
next thing\t-43\t-43
next things\t8\t4
next think\t-13\t-6
next this\t-39\t-32
next those\t22\t19
next though\t5\t11
next three\t27\t-12
next through\t-18\t7
next ticket\t16\t9
next till\t41\t22
next time\t-8\t11
next together\t4\t8
next too\t-26\t-15
next tools\t39\t26
next top\t-11\t-11
next town\t-10\t1
next train\t-8\t-3
next training\t8\t12
next treatment\t34\t22
next trees\t21\t11
next truck\t18\t13
next tuesday\t7\t-4
next tune\t-6\t-7
next turn\t-14\t-20
next twice\t-2\t-16
next two\t-2\t-6
next two # ,\t-18\t2
next two # .\t-4\t8
next two # :\t9\t24
next two # a.m\t-13\t-25
next two # am\t3\t6
next two # and\t-21\t-10
next two # hours\t11\t-2
next two # is\t26\t14
next two # licence\t13\t7
next two # march\t23\t14
next two # of\t-8\t-4
next two # on\t-18\t-9
next two # or\t-15\t-1
next two # p.m\t-9\t-14
next two # till\t-5\t-10
next two # to\t24\t24
next two , #\t-20\t-8
next two , a\t-32\t-15
next two , also\t-10\t-2
next two , although\t-8\t-4
next two , an\t-8\t-5
next two , and\t-57\t-28
next two , at\t-15\t-21
next two , because\t16\t-1
next two , both\t20\t10
next two , but\t-27\t-15
next two , clean\t21\t11
next two , even\t2\t8
next two , from\t-10\t-4
next two , helps\t-10\t-4
next two , i'm\t-13\t-22
next two , in\t-25\t-34
next two , is\t-18\t-8
next two , me\t-6\t-3
next two , monday\t-6\t-2
next two , not\t-10\t1
next two , now\t2\t6
next two , one\t-13\t-20
next two , or\t-14\t-4
next two , since\t-3\t10
next two , so\t-43\t-32
next two , the\t-1\t7
next two , then\t-10\t-6
next two , though\t-14\t-19
next two , we\t-13\t-4
next two , we'll\t-16\t-8
next two , when\t-13\t-5
next two , whether\t3\t7
next two , which\t20\t17
next two , with\t6\t10
next two , would\t-7\t-4
next two , you\t-18\t-9
next two , you'll\t-9\t-5
next two . >\t-60\t-3
next two : the\t-7\t-2
next two ; we\t-9\t-2
next two > >\t-33\t-50
next two ? >\t15\t11
next two a #\t24\t12
next two a big\t-10\t-20
next two a budget\t-8\t3
next two a car\t-6\t14
next two a certificate\t-44\t-44
next two a child\t-9\t2
next two a clean\t-8\t-14
next two a comparable\t4\t9
next two a couple\t-11\t-19
next two a day\t-21\t-26
next two a diploma\t-19\t-10
next two a drug\t22\t14
next two a few\t-6\t-21
next two a friday\t-30\t-53
next two a full\t17\t5
next two a good\t-3\t-22
next two a hotel\t-16\t-4
next two a joke\t-7\t-13
next two a little\t-8\t-4
next two a long\t-19\t-34
next two a lot\t-15\t-13
next two a month\t15\t17
next two a new\t17\t24
next two a nice\t-12\t-13
next two a person\t-24\t-12
next two a plus\t-18\t-35
next two a proper\t-10\t-1
next two a quarter\t11\t7
next two a report\t17\t11
next two a rotating\t16\t10
next two a small\t9\t-2
next two a team\t29\t23
next two a valid\t-15\t-10
next two a way\t3\t-20
next two a week\t14\t22
next two a year\t-36\t-11
next two a.m .\t13\t7
next two able to\t-38\t-19
next two about #\t-8\t-7
next two accordance with\t-14\t-27
next two after a\t24\t12
next two after the\t-19\t-10
next two against the\t14\t11
next two already hold\t24\t13
next two also be\t-10\t-9
next two among them\t2\t-19
next two an advantage\t8\t-5
next two an old\t-15\t-28
next two and a\t28\t16
next two and alcohol\t-8\t-4
next two and english\t34\t19
next two and find\t-18\t-9
next two and for\t16\t32
next two and help\t-12\t-8
next two and in\t-19\t-12
next two and it\t16\t34
next two and it's\t-10\t-6
next two and not\t-7\t-5
next two and on\t-4\t-8
next two and one\t-10\t-7
next two and that\t-4\t-8
next two and the\t-53\t-33
next two and then\t-32\t-35
next two and two\t-9\t-3
next two and we\t23\t5
next two and we'd\t-9\t-6
next two and you\t4\t16
next two and you'll\t-3\t-6
next two and you're\t-5\t-10
next two anyone who\t-11\t-17
next two appointment is\t-7\t-4
next two are #\t-21\t-11
next two are a\t-13\t-5
next two are the\t-9\t-5
next two are to\t20\t11
next two are up\t34\t17
next two as a\t10\t9
next two as the\t-15\t-9
next two as they\t-1\t-25
next two as we\t-4\t-7
next two as well\t-8\t5
next two ask for\t6\t3
next two asked for\t4\t7
next two at #\t-32\t3
next two at a\t14\t8
next two at half\t35\t17
next two at least\t-29\t-9
next two at night\t-17\t-27
next two at the\t43\t32
next two background check\t11\t6
next two be a\t11\t41
next two be able\t-10\t-5
next two be given\t-5\t-8
next two be glad\t-8\t-4
next two be good\t8\t21
next two be in\t-25\t-38
next two be on\t-21\t-11
next two be one\t-8\t-13
next two be ready\t4\t12
next two be the\t-18\t-17
next two be very\t19\t-2
next two because the\t-9\t-8
next two before ,\t8\t-8
next two before day\t-9\t-5
next two before the\t-27\t-5
next two before you\t0\t8
next two better ,\t-6\t-11
next two better .\t5\t12
next two by a\t-15\t-8
next two by hand\t9\t18
next two call .\t-7\t-12
next two can be\t23\t14
next two can do\t18\t0
next two can only\t-6\t-3
next two can show\t21\t5
next two can stay\t-12\t-6
next two can't be\t-11\t-3
next two cannot be\t17\t9
next two card ,\t16\t8
next two carry out\t4\t10
next two certificate is\t10\t5
next two certificate of\t39\t19
next two check and\t20\t10
next two children ,\t20\t10
next two come back\t8\t18
next two come in\t-14\t-20
next two come with\t-9\t-3
next two comes in\t16\t8
next two couple of\t-9\t-4
next two course .\t-14\t-27
next two credit and\t-10\t-5
next two criminal record\t3\t7
next two date .\t20\t11
next two day of\t-7\t-4
next two days ,\t22\t-14
next two days a\t38\t21
next two days of\t12\t7
next two days off\t-6\t-2
next two days out\t8\t7
next two dbs check\t17\t9
next two deal of\t-15\t-8
next two degree in\t38\t21
next two diploma in\t9\t4
next two diploma or\t-6\t-2
next two do not\t-8\t-4
next two do the\t-8\t-15
next two do your\t-6\t-3
next two does the\t-15\t-8
next two don't mind\t-6\t-3
next two down ,\t-7\t-2
next two down a\t11\t6
next two driving licence\t17\t9
next two drug and\t-18\t-9
next two eight hours\t3\t6
next two eight to\t6\t13
next two end of\t-6\t-1
next two english ,\t44\t25
next two english .\t4\t8
next two english is\t-12\t-15
next two enhanced dbs\t17\t8
next two enough to\t-29\t-32
next two even if\t-8\t-14
next two ever worked\t-13\t-6
next two every day\t11\t26
next two everyone who\t-9\t-16
next two experience in\t-7\t-1
next two experience of\t11\t6
next two find a\t-7\t-11
next two find out\t-6\t-11
next two first of\t-10\t-4
next two five days\t-5\t-7
next two five years\t24\t15
next two for ,\t-18\t-9
next two for a\t-1\t6
next two for it\t-19\t-22
next two for more\t-10\t-18
next two for one\t-8\t-3
next two for the\t26\t46
next two for two\t17\t9
next two for which\t-5\t-10
next two four .\t3\t6
next two four days\t16\t37
next two four years\t-10\t-16
next two friday .\t-10\t-18
next two from #\t38\t21
next two from a\t-9\t-2
next two from home\t-11\t-5
next two from the\t30\t22
next two front of\t-7\t-3
next two get to\t-6\t-3
next two goes in\t-11\t-5
next two goes to\t-9\t-3
next two goes without\t15\t10
next two had a\t-18\t-9
next two hand tools\t14\t7
next two happen to\t-18\t-31
next two has been\t4\t10
next two has never\t-15\t-8
next two has to\t-7\t5
next two have a\t-16\t-23
next two have been\t1\t6
next two have the\t16\t4
next two have to\t-25\t-15
next two here ,\t-7\t-3
next two hold a\t5\t8
next two hold the\t-11\t5
next two home ,\t-13\t-22
next two home in\t33\t17
next two hours ,\t34\t18
next two hours a\t42\t21
next two hours are\t-42\t-21
next two hours over\t18\t9
next two how to\t6\t3
next two i don't\t-9\t-6
next two i'd be\t-3\t-6
next two if not\t-5\t-8
next two if you\t-12\t-9
next two if you've\t-8\t-7
next two in #\t-8\t-3
next two in ,\t22\t12
next two in .\t-7\t-1
next two in a\t11\t13
next two in date\t-4\t-6
next two in english\t-11\t-5
next two in for\t20\t10
next two in front\t-11\t-5
next two in its\t-10\t-5
next two in on\t56\t28
next two in the\t-3\t6
next two in this\t-8\t-3
next two in veterinary\t8\t7
next two in your\t-23\t-10
next two included .\t7\t4
next two including the\t10\t20
next two is #\t-22\t-11
next two is a\t-6\t5
next two is also\t-6\t-3
next two is an\t-6\t-2
next two is at\t-15\t-6
next two is done\t9\t5
next two is from\t-30\t-15
next two is hot\t-17\t-9
next two is in\t11\t6
next two is looked\t-4\t-7
next two is no\t11\t5
next two is not\t-1\t-13
next two is on\t17\t8
next two is paid\t-18\t-9
next two is the\t65\t34
next two is to\t-6\t-3
next two it .\t-22\t-4
next two it and\t16\t8
next two it down\t12\t6
next two it goes\t-9\t-12
next two it in\t-20\t-10
next two it is\t-22\t-14
next two it isn't\t4\t8
next two it up\t6\t3
next two it was\t-13\t-24
next two keeping the\t-4\t-7
next two keeps the\t-12\t-13
next two kind of\t-8\t-1
next two know how\t-6\t-3
next two least ,\t-14\t-7
next two least a\t-14\t-6
next two least one\t40\t22
next two least two\t44\t24
next two leave is\t9\t5
next two less than\t16\t8
next two let us\t-4\t-8
next two let you\t-6\t-12
next two level #\t32\t10
next two licence ,\t9\t6
next two licence .\t24\t13
next two licence and\t16\t8
next two licence is\t8\t5
next two like you\t-6\t3
next two live in\t30\t15
next two live on\t-19\t-10
next two long way\t-8\t-4
next two look at\t-9\t-5
next two looked for\t-12\t-23
next two looking for\t-7\t-4
next two lot of\t11\t5
next two make your\t-13\t-24
next two many of\t-10\t-10
next two may be\t-13\t-10
next two metres ,\t-6\t-3
next two minimum of\t28\t29
next two minutes of\t3\t6
next two monday through\t-8\t-9
next two monday to\t5\t12
next two more than\t43\t6
next two morning and\t-19\t-35
next two most of\t-13\t-20
next two must already\t20\t10
next two must be\t18\t9
next two need a\t-21\t-7
next two need to\t17\t-1
next two never in\t-8\t-4
next two night ,\t18\t9
next two no bus\t21\t10
next two not older\t-8\t-16
next two not optional\t-22\t-43
next two notice when\t-16\t-24
next two now and\t-7\t4
next two of a\t5\t7
next two of all\t-12\t-6
next two of an\t29\t15
next two of around\t20\t10
next two of our\t-11\t-4
next two of the\t61\t47
next two of them\t-36\t-13
next two of this\t-13\t-7
next two of us\t-26\t-12
next two of what\t-23\t-12
next two of which\t-6\t-12
next two of whom\t-11\t-6
next two of your\t15\t8
next two off ,\t13\t8
next two off .\t-11\t-3
next two off in\t-16\t-8
next two off the\t17\t12
next two office ,\t27\t14
next two office is\t-13\t-6
next two on #\t43\t21
next two on ,\t-16\t-31
next two on a\t-16\t0
next two on an\t15\t8
next two on call\t-20\t-27
next two on it\t-9\t-4
next two on our\t10\t6
next two on saturdays\t31\t15
next two on site\t12\t6
next two on the\t47\t46
next two one .\t32\t27
next two one of\t-30\t-50
next two one saturday\t-8\t-4
next two one week\t10\t21
next two one weekend\t-9\t-16
next two only .\t-13\t-26
next two open at\t-7\t-3
next two or a\t20\t23
next two or be\t-21\t-42
next two or have\t-15\t-30
next two or he\t-11\t-6
next two or in\t-16\t-7
next two or she\t-17\t-9
next two or the\t5\t20
next two out of\t-15\t-5
next two out on\t-7\t-1
next two out the\t-6\t-2
next two out what\t-9\t-4
next two out with\t10\t5
next two over four\t-9\t-3
next two over the\t21\t14
next two own ,\t-9\t-4
next two own .\t-14\t-7
next two own the\t-10\t-5
next two own transport\t17\t9
next two p.m .\t10\t5
next two part of\t-40\t-54
next two pass a\t25\t13
next two passport or\t20\t9
next two past seven\t36\t18
next two people ,\t-12\t-5
next two people .\t29\t14
next two people who\t-11\t-2
next two per week\t8\t5
next two person who\t-7\t-4
next two person with\t-11\t-6
next two points for\t-14\t-7
next two police check\t6\t4
next two position ,\t7\t4
next two post is\t-7\t-4
next two proof of\t-25\t-20
next two put you\t-7\t-8
next two required ,\t8\t17
next two right to\t17\t9
next two running the\t32\t15
next two saturday morning\t35\t18
next two save us\t-7\t-9
next two scared of\t17\t8
next two see the\t-6\t-11
next two set up\t-7\t-13
next two setting up\t-10\t-7
next two seven to\t5\t12
next two should be\t14\t20
next two sit in\t-8\t-4
next two six days\t-9\t-4
next two so you\t-3\t-6
next two somebody with\t-12\t-23
next two someone who\t-6\t0
next two someone who's\t-7\t-4
next two sort of\t-13\t-6
next two spanish ,\t-6\t-3
next two stand in\t-19\t-10
next two start .\t4\t8
next two start at\t24\t14
next two still be\t-4\t-8
next two stock ,\t11\t6
next two subject to\t-16\t-8
next two successful candidate\t-6\t-3
next two system ,\t-6\t-3
next two take a\t22\t11
next two take the\t-5\t-9
next two takes the\t15\t7
next two tell us\t-11\t-5
next two that a\t17\t9
next two that has\t-9\t-2
next two that i\t-29\t-31
next two that it\t-23\t-7
next two that the\t-27\t-25
next two that you\t-11\t-6
next two that you'll\t-10\t-5
next two the #\t-16\t-54
next two the allergen\t15\t22
next two the bench\t0\t6
next two the better\t-20\t-9
next two the breakfast\t16\t10
next two the bus\t-18\t-9
next two the console\t1\t16
next two the counter\t7\t15
next two the daily\t10\t6
next two the dark\t-8\t1
next two the day\t-11\t-14
next two the desk\t-14\t-7
next two the door\t7\t18
next two the end\t-16\t-20
next two the engine\t-19\t-8
next two the evening\t4\t11
next two the field\t4\t10
next two the fire\t-8\t-3
next two the first\t24\t-15
next two the hard\t-11\t-4
next two the job\t-5\t-8
next two the kitchen\t10\t9
next two the language\t-9\t-12
next two the last\t-14\t2
next two the law\t24\t12
next two the least\t-14\t-27
next two the line\t-8\t0
next two the middle\t20\t11
next two the minimum\t-11\t-20
next two the monthly\t14\t9
next two the morning\t-12\t-18
next two the nearest\t-10\t-5
next two the new\t-13\t-16
next two the next\t-9\t-2
next two the office\t23\t11
next two the old\t2\t6
next two the on-call\t12\t6
next two the one\t-40\t-15
next two the person\t-11\t-5
next two the phone\t-17\t-8
next two the plant\t21\t19
next two the post\t-10\t-5
next two the rest\t-1\t-14
next two the room\t15\t8
next two the same\t-27\t-12
next two the second\t2\t-6
next two the site\t21\t10
next two the stock\t-7\t0
next two the summer\t-7\t3
next two the team\t-9\t-1
next two the technician\t-19\t-3
next two the thing\t-13\t-7
next two the till\t19\t17
next two the time\t0\t-8
next two the tools\t-9\t0
next two the top\t-13\t-6
next two the way\t21\t15
next two the week\t-10\t-18
next two the weekly\t12\t6
next two the winter\t-24\t-29
next two the yard\t9\t6
next two them ,\t-15\t-27
next two them .\t-22\t-18
next two them in\t10\t6
next two them on\t14\t7
next two them to\t15\t11
next two there ,\t27\t15
next two there are\t-7\t-4
next two there is\t3\t9
next two there's a\t-6\t-12
next two they are\t-7\t-6
next two thing ,\t-18\t-32
next two third of\t-14\t-7
next two thirty minutes\t16\t8
next two this is\t-5\t-10
next two this role\t-14\t-24
next two those who\t37\t26
next two three in\t-14\t-17
next two three or\t-15\t-28
next two three years\t13\t-9
next two through an\t-33\t-17
next two through friday\t10\t4
next two time and\t19\t10
next two time to\t-7\t-4
next two times a\t-13\t-5
next two to #\t7\t13
next two to a\t20\t12
next two to be\t-16\t16
next two to begin\t-6\t-3
next two to bring\t-16\t-8
next two to come\t-6\t-10
next two to date\t7\t14
next two to explain\t-15\t-7
next two to find\t-6\t0
next two to four\t23\t12
next two to friday\t16\t8
next two to half\t20\t11
next two to have\t-14\t4
next two to hold\t-11\t-5
next two to know\t-21\t-11
next two to learn\t24\t13
next two to live\t-14\t-7
next two to our\t2\t6
next two to read\t-7\t-3
next two to saturday\t20\t10
next two to say\t-11\t-5
next two to see\t-6\t0
next two to start\t8\t4
next two to the\t56\t7
next two to us\t-14\t-25
next two to work\t48\t27
next two to write\t-16\t-8
next two to you\t-22\t-34
next two together with\t3\t7
next two too .\t-5\t-7
next two tools ,\t19\t13
next two top of\t-7\t-4
next two tuesday and\t3\t-23
next two tuesday to\t9\t27
next two twice a\t-13\t-23
next two two of\t-6\t-3
next two two saturdays\t-8\t1
next two two weeks\t-23\t-8
next two two years\t-4\t9
next two until #\t31\t16
next two up ,\t-17\t-8
next two up .\t46\t23
next two up a\t-30\t-15
next two up at\t14\t7
next two up here\t-13\t-7
next two up on\t9\t5
next two up the\t43\t21
next two up to\t-7\t7
next two up with\t-27\t-12
next two us ,\t3\t9
next two us a\t-18\t-27
next two us to\t-7\t-1
next two waiting for\t-12\t-6
next two want someone\t-14\t-7
next two want to\t6\t4
next two want you\t-12\t-6
next two wants to\t-7\t0
next two way .\t3\t8
next two we can\t2\t7
next two we have\t-6\t-9
next two wednesdays ,\t-9\t-4
next two week .\t-9\t-4
next two week is\t-19\t-10
next two week of\t53\t28
next two weekend in\t25\t12
next two welcome ,\t-6\t-11
next two well ,\t-7\t-11
next two well .\t-8\t-15
next two well enough\t7\t8
next two what comes\t20\t10
next two what the\t-3\t-7
next two what they\t12\t-7
next two what we\t-5\t-6
next two when a\t24\t12
next two when it\t8\t4
next two when the\t-10\t-25
next two which is\t-7\t-14
next two who can\t-32\t-23
next two who cannot\t-7\t-4
next two who has\t36\t19
next two will be\t-42\t-3
next two will find\t-6\t-12
next two will have\t-12\t-6
next two will need\t24\t13
next two will want\t-7\t-4
next two will write\t54\t27
next two willing to\t19\t9
next two with a\t8\t18
next two with an\t-3\t-7
next two with every\t-10\t-21
next two with one\t-13\t-14
next two with our\t-7\t1
next two with some\t-5\t-6
next two with somebody\t-25\t-12
next two with the\t32\t2
next two with time\t-18\t-13
next two with your\t-10\t-2
next two without saying\t-8\t-13
next two work .\t32\t16
next two work two\t-9\t-4
next two worked in\t-8\t-4
next two worked with\t11\t10
next two would also\t20\t15
next two would be\t46\t17
next two would find\t3\t7
next two would like\t19\t10
next two would not\t-13\t-22
next two would want\t-15\t-8
next two write the\t15\t11
next two write up\t-11\t-13
next two year ,\t-9\t-3
next two year .\t-6\t-2
next two year or\t22\t11
next two years ,\t-24\t-11
next two years in\t46\t24
next two years of\t8\t5
next two years on\t37\t18
next two years or\t-10\t-5
next two you ,\t-14\t-23
next two you .\t-12\t-12
next two you a\t-8\t-13
next two you can\t6\t4
next two you go\t4\t14
next two you had\t5\t10
next two you have\t6\t16
next two you in\t-15\t-8
next two you know\t-4\t-9
next two you must\t-6\t-1
next two you say\t-5\t-10
next two you should\t-6\t-6
next two you start\t14\t33
next two you to\t-19\t-18
next two you with\t11\t10
next two you would\t27\t20
next two you'd be\t-8\t-4
next two you've done\t25\t14
next two you've used\t-8\t-4
next two your desk\t23\t13
next two your feet\t23\t14
next two your hands\t-15\t-29
next two your own\t48\t28
next two your way\t13\t6
next two yourself .\t-11\t-4
next under\t18\t12
next understand\t-15\t-24
next until\t45\t27
next up\t45\t17
next upon\t-6\t-3
next us\t-36\t-42
next use\t44\t35
next used\t-16\t-12
next usually\t-5\t-10
next valid\t-13\t-13
next van\t25\t12
next vat\t37\t19
next vehicle\t6\t4
next veterinary\t3\t6
next vetting\t30\t15
next viewed\t-7\t-12
next visits\t13\t7
next voice\t5\t13
next volunteers\t-10\t-4
next wages\t-10\t-19
next wait\t-11\t-6
next waiting\t-20\t-10
next walk\t-9\t-6
next walls\t23\t12
next want\t-30\t-13
next wants\t-15\t-4
next was\t-27\t-9
next watch\t18\t10
next water\t9\t6
next way\t-28\t-26
next we\t-64\t-56
next we'll\t-18\t-26
next we're\t4\t-9
next we've\t-7\t-4
next wednesday\t30\t30
next wednesdays\t-12\t-6
next week\t25\t25
next weekend\t32\t27
next weekly\t13\t8
next weeks\t8\t5
next welcome\t-6\t-10
next well\t-24\t-47
next wet\t15\t36
next what\t39\t-22
next what's\t17\t10
next whatever\t-31\t-58
next wheel\t12\t6
next when\t34\t27
next where\t-5\t-6
next wherever\t11\t25
next whether\t-14\t-21
next which\t-35\t-45
next white\t10\t5
next who\t-43\t-30
next who's\t-14\t-7
next whoever\t16\t11
next whole\t-17\t-32
next whose\t-14\t-7
next why\t39\t54
next will\t-41\t-34
next willing\t19\t9
next winter\t-13\t-14
next with\t15\t2
next within\t21\t39
next without\t-13\t0
next words\t53\t28
next work\t1\t12
next worked\t-8\t-1
next working\t19\t10
next works\t14\t2
next would\t29\t7
next write\t1\t-10
next writing\t-7\t-3
next written\t36\t27
next year\t-19\t-26
next years\t65\t38
next yes\t-14\t-6
next you\t-78\t-47
next you'd\t-25\t0
next you'll\t-18\t-5
next you're\t-20\t-5
next you've\t14\t14
next your\t-11\t-46
next yours\t-14\t-19
next yourself\t-16\t-5
second "\t-6\t4
second #\t-88\t-46
second '\t-12\t-21
second (\t1\t8
second )\t8\t3
second *\t11\t24
second ,\t20\t54
second -\t-10\t17
second .\t-30\t-52
second :\t-17\t-18
second ;\t5\t-46
second <\t-23\t-40
second a\t-62\t37
second a.m\t-5\t-10
second able\t82\t41
second about\t-13\t6
second actually\t-11\t-22
second afrikaans\t-18\t-9
second after\t-17\t-10
second afternoons\t41\t20
second aid\t-19\t-32
second alarm\t-16\t-26
second all\t-2\t-15
second allergen\t3\t6
second alone\t-17\t-8
second already\t51\t23
second also\t65\t33
second although\t-9\t-4
second always\t-6\t-4
second am\t22\t11
second among\t-4\t-6
second an\t-22\t-22
second and\t93\t19
second animal\t-4\t-8
second annual\t7\t16
second any\t3\t12
second anybody\t46\t23
second anyone\t8\t3
second api\t10\t19
second applicants\t36\t19
second appointee\t46\t23
second appointment\t35\t17
second april\t-18\t-9
second are\t-10\t-25
second around\t25\t15
second as\t1\t15
second ask\t47\t32
second asking\t-10\t-5
second assessment\t-15\t-7
second at\t21\t8
second august\t-17\t-8
second back\t-24\t-14
second background\t8\t17
second be\t7\t18
second because\t-53\t-22
second been\t-19\t-3
second before\t-26\t-11
second begins\t7\t6
second being\t1\t6
second below\t2\t6
second bench\t-7\t-4
second better\t-9\t-5
second between\t-8\t13
second bit\t30\t16
second board\t-10\t-28
second boiler\t-18\t-35
second book\t-6\t-1
second books\t6\t4
second both\t1\t-7
second breakfast\t-15\t-30
second bring\t5\t11
second broken\t-15\t-29
second build\t6\t13
second bus\t-12\t3
second business\t-7\t-3
second but\t8\t3
second buy\t-8\t-13
second by\t15\t3
second calls\t21\t11
second calm\t-13\t-6
second can\t47\t41
second can't\t-14\t-1
second candidate\t-11\t-5
second candidates\t18\t9
second cannot\t-11\t1
second card\t-7\t-3
second care\t-15\t-25
second cash\t26\t24
second cat\t-3\t-7
second category\t-4\t-6
second cert\t11\t11
second certain\t22\t10
second certificate\t-15\t0
second change\t1\t11
second chart\t10\t4
second check\t6\t13
second checked\t15\t8
second chef\t-20\t-10
second chemistry\t39\t20
second children\t-3\t-7
second choir\t-8\t-3
second church\t13\t28
second class\t-22\t-39
second clean\t-21\t-40
second clear\t5\t9
second clinic\t-14\t-6
second clips\t-6\t-3
second close\t-10\t-15
second coach\t14\t29
second code\t20\t10
second colleague\t-9\t-3
second college\t11\t23
second come\t-17\t3
second comes\t1\t17
second coming\t3\t16
second committee\t-13\t-6
second communication\t-8\t-14
second community\t3\t6
second company\t29\t15
second concrete\t31\t13
second considered\t-7\t-4
second console\t13\t8
second consultant\t23\t12
second could\t33\t23
second count\t10\t-2
second counts\t22\t11
second course\t17\t9
second cover\t-10\t-5
second crane\t-15\t-25
second credit\t-11\t-9
second crew\t-6\t-5
second criminal\t-9\t-18
second current\t7\t15
second customer's\t3\t6
second cut\t26\t27
second daily\t-16\t-26
second database\t24\t11
second date\t13\t19
second day\t16\t9
second days\t15\t29
second dbs\t-13\t-25
second deal\t14\t7
second degree\t-12\t-3
second desk\t13\t9
second did\t31\t15
second do\t10\t14
second does\t-9\t0
second doesn't\t-10\t-3
second dogs\t18\t10
second doing\t-14\t-7
second don't\t-4\t16
second done\t-6\t17
second door\t10\t9
second doors\t19\t9
second dough\t17\t8
second draw\t5\t10
second drive\t-6\t0
second driver\t11\t22
second driver's\t-3\t-7
second drivers\t5\t12
second driving\t4\t12
second drug\t-13\t-8
second dry\t-8\t-37
second during\t25\t11
second duty\t-12\t-14
second each\t-4\t-27
second early\t-5\t-8
second eight\t1\t12
second electrician\t-12\t-10
second emergency\t-9\t-17
second employment\t33\t18
second engine\t21\t24
second engineer\t12\t7
second engines\t0\t12
second english\t-27\t-27
second enhanced\t-4\t-9
second eu\t4\t8
second even\t-13\t-19
second evening\t2\t7
second ever\t21\t13
second every\t-30\t-25
second everybody\t-9\t3
second everyone\t-23\t-12
second everything\t9\t-7
second evidence\t54\t27
second expect\t67\t50
second expected\t44\t22
second experience\t15\t12
second fall\t-6\t-3
second familiarity\t43\t22
second feeding\t-2\t-7
second fellow\t-8\t-4
second fever\t8\t17
second few\t18\t21
second field\t21\t17
second file\t-4\t8
second find\t-6\t7
second fine\t21\t11
second finish\t6\t3
second finished\t-7\t-4
second first\t55\t40
second five\t4\t21
second flat\t-17\t-8
second flowers\t-7\t-3
second fluent\t-9\t-16
second follows\t27\t9
second food\t2\t6
second foot\t25\t13
second for\t4\t31
second form\t-10\t-17
second forty\t9\t22
second four\t11\t0
second frame\t-12\t-17
second free\t1\t7
second french\t-28\t-13
second friday\t-21\t-6
second fridays\t10\t6
second from\t-15\t-2
second front\t19\t14
second full\t-8\t-9
second funeral\t-18\t-9
second garda\t-25\t-48
second gcse\t7\t14
second get\t-5\t15
second gets\t-1\t11
second give\t-12\t0
second given\t-24\t-12
second go\t39\t32
second goes\t-12\t-6
second good\t10\t-1
second graduate\t7\t6
second granted\t13\t10
second haccp\t10\t19
second had\t-25\t-8
second half\t5\t25
second handling\t16\t33
second hands\t7\t3
second handy\t7\t18
second hang\t3\t6
second happen\t9\t4
second hard\t16\t34
second has\t51\t49
second have\t36\t-11
second having\t37\t22
second head\t21\t11
second health\t-6\t-11
second hear\t10\t8
second height\t-9\t-8
second help\t-12\t0
second helps\t17\t11
second her\t-21\t-35
second here\t-11\t-3
second high\t-20\t-32
second hire\t-6\t-7
second hold\t20\t19
second holidays\t9\t5
second home\t-2\t6
second honest\t-13\t-18
second hospital\t-28\t-37
second hot\t17\t-5
second hotel\t10\t27
second hour\t-12\t-6
second hours\t49\t22
second house\t-18\t-9
second how\t35\t20
second hydraulic\t11\t-8
second hygiene\t2\t16
second i\t-33\t-4
second i'd\t-31\t-15
second i'll\t-6\t-3
second i'm\t18\t10
second if\t-1\t-16
second important\t23\t11
second in\t-54\t-59
second including\t19\t9
second income\t-8\t-2
second indispensable\t21\t10
second insist\t39\t19
second inspection\t-2\t-7
second instruments\t-11\t-25
second insurers\t-6\t-3
second interview\t-9\t-8
second into\t-17\t-23
second irish\t-6\t-3
second is\t32\t14
second isizulu\t-11\t-4
second isn't\t-7\t0
second it\t11\t10
second it'd\t-6\t0
second it's\t14\t34
second its\t-9\t-12
second january\t-10\t-5
second job\t38\t41
second jobs\t-6\t-3
second july\t16\t8
second keep\t-7\t-13
second keeping\t4\t9
second kilos\t-15\t-8
second kind\t29\t18
second kitchen\t-7\t-3
second know\t-2\t-10
second knowing\t14\t7
second knowledge\t15\t8
second label\t-11\t-22
second laboratory\t-7\t-13
second laminated\t-13\t-26
second language\t-9\t-5
second last\t-15\t-6
second law\t-4\t11
second lead\t9\t19
second learn\t-15\t-30
second learned\t-7\t-4
second least\t48\t31
second leave\t-19\t-3
second leaves\t-11\t-6
second let\t-34\t-17
second librarian\t3\t9
second library\t4\t15
second licence\t-45\t-11
second license\t11\t5
second life\t-7\t-8
second lift\t-2\t19
second lifting\t-22\t-13
second like\t13\t5
second little\t-15\t-27
second live\t27\t19
second lived\t-14\t3
second lives\t-4\t-6
second long\t-21\t-31
second look\t5\t7
second looking\t17\t12
second lot\t-11\t-4
second machine\t-35\t-19
second made\t-12\t-2
second maintenance\t8\t17
second make\t34\t23
second making\t2\t10
second management\t16\t32
second manager\t-6\t-3
second manner\t-7\t-2
second manual\t11\t-8
second many\t-6\t-3
second march\t-21\t-30
second matters\t-8\t-4
second may\t-30\t-13
second me\t-12\t-5
second measures\t13\t27
second medical\t-31\t-37
second meet\t-11\t-19
second middle\t19\t10
second milk\t12\t7
second mind\t16\t10
second mobile\t4\t8
second monday\t24\t24
second monitoring\t-5\t-9
second month\t9\t14
second monthly\t12\t24
second more\t-23\t-8
second morning\t38\t20
second mornings\t8\t6
second most\t-9\t-5
second mostly\t-14\t-13
second move\t6\t12
second much\t11\t5
second must\t80\t53
second national\t5\t10
second near\t4\t14
second nearest\t-6\t-3
second need\t80\t27
second needed\t20\t13
second needs\t-10\t-1
second neither\t28\t13
second never\t-11\t-1
second new\t1\t19
second night\t3\t-6
second nights\t8\t16
second nine\t-15\t-15
second no\t1\t17
second nobody\t-29\t-13
second nor\t-24\t-12
second not\t-22\t-3
second now\t-31\t-16
second number\t-13\t-17
second nurse\t-9\t-15
second nursing\t-17\t-7
second o'clock\t28\t40
second october\t3\t7
second of\t-12\t-4
second off\t30\t20
second offer\t-6\t-2
second office\t39\t20
second old\t-10\t-13
second on\t-13\t-27
second on-call\t14\t7
second once\t-52\t-47
second one\t25\t40
second only\t-28\t-10
second operator\t-7\t8
second or\t-6\t-10
second order\t-3\t14
second ordering\t-4\t-8
second osha\t-18\t-36
second other\t0\t-32
second others\t21\t12
second our\t-37\t-1
second ours\t-11\t-5
second out\t-23\t17
second outdoors\t-16\t-8
second outside\t-12\t-11
second over\t8\t11
second own\t7\t-6
second p.m\t11\t25
second paid\t-11\t-19
second paper\t-13\t-6
second papers\t-10\t-4
second part\t-9\t-5
second past\t-12\t-15
second patience\t-17\t-6
second patients\t-6\t-3
second pay\t2\t6
second payroll\t18\t19
second people\t32\t10
second per\t-7\t-7
second person\t94\t47
second pharmacy\t-26\t-13
second phone\t-7\t-4
second place\t-20\t-9
second plan\t56\t31
second plant\t20\t21
second please\t15\t8
second pleased\t-12\t-5
second plus\t-12\t-4
second points\t23\t11
second pool\t-8\t0
second port\t22\t11
second post\t70\t35
second postholder\t-9\t-5
second practice\t-11\t-4
second precast\t-16\t-32
second prepare\t11\t23
second production\t-13\t-20
second proper\t-4\t-9
second property\t-9\t-4
second public\t-16\t-27
second purchase\t-4\t-8
second put\t-9\t-22
second python\t-24\t-12
second qualification\t-21\t-11
second quality\t1\t-7
second quarter\t25\t13
second quiet\t-9\t-16
second r\t-6\t-3
second radio\t-19\t-31
second ranger\t22\t11
second read\t-5\t-7
second real\t-13\t-25
second really\t-10\t-19
second record\t-13\t-12
second references\t-11\t-4
second repairs\t-23\t-10
second required\t-16\t-8
second rescue\t-18\t-31
second responsible\t13\t7
second rest\t5\t18
second restaurant\t-9\t-18
second right\t31\t18
second ringing\t7\t3
second role\t-9\t-5
second room\t10\t5
second rooms\t-6\t-1
second rota\t-7\t-2
second rotating\t-10\t-19
second round\t57\t28
second rules\t-7\t4
second run\t0\t12
second runs\t32\t17
second safe\t21\t11
second safeguarding\t-23\t-46
second sage\t-20\t-40
second same\t-18\t-11
second samples\t7\t5
second sat\t6\t4
second saturday\t-14\t-7
second save\t-20\t-10
second say\t-1\t6
second saying\t33\t16
second says\t19\t22
second scared\t28\t14
second schedule\t1\t8
second school\t-7\t1
second schools\t-6\t11
second scrubbing\t-5\t-10
second search\t-9\t-14
second season\t13\t7
second second\t52\t23
second see\t8\t8
second seen\t17\t8
second send\t-12\t-22
second sense\t21\t11
second september\t-26\t-14
second service\t-10\t-7
second seven\t8\t-2
second shall\t10\t12
second she\t49\t26
second sheet\t-16\t-19
second shift\t32\t20
second shifts\t68\t34
second shop\t-5\t-7
second short\t8\t15
second show\t21\t11
second since\t-55\t-34
second sit\t2\t10
second site\t5\t6
second six\t-18\t-22
second sixty\t-6\t-1
second size\t25\t12
second small\t-21\t-31
second so\t11\t-7
second some\t-22\t-22
second somebody\t-6\t-23
second someone\t39\t22
second something\t-16\t-6
second sooner\t-9\t-4
second sort\t40\t20
second sound\t-31\t-45
second spanish\t-16\t-8
second speak\t-14\t-13
second spoken\t-6\t-11
second spot\t-6\t-2
second spring\t50\t26
second stand\t3\t10
second standing\t-17\t-33
second start\t-3\t8
second state\t-8\t-4
second station\t-10\t-20
second stay\t2\t8
second stays\t4\t9
second steady\t12\t4
second still\t-15\t-7
second stop\t-22\t-19
second stops\t16\t8
second store\t6\t20
second storm\t5\t19
second stuff\t-6\t-3
second subject\t12\t12
second such\t-9\t-5
second sunday\t-37\t-25
second sure\t-7\t-3
second system\t-9\t-3
second table\t11\t6
second tables\t10\t5
second take\t25\t26
second taking\t-8\t5
second talk\t-11\t-5
second tamil\t16\t7
second team\t26\t19
second technician\t13\t8
second tell\t-12\t-3
second temper\t-7\t-4
second term\t21\t-5
second test\t-15\t-1
second than\t-10\t4
second that\t45\t46
second that's\t-8\t-8
second the\t-43\t2
second their\t-10\t12
second them\t-45\t-36
second then\t53\t25
second there\t34\t22
second there's\t-8\t-1
second therefore\t25\t15
second these\t-6\t-3
second they\t-32\t-15
second thing\t-10\t10
second things\t-9\t-5
second think\t11\t-9
second third\t2\t8
second this\t4\t9
second those\t35\t21
second three\t-13\t-23
second through\t18\t9
second thursday\t5\t13
second thursdays\t-8\t-3
second time\t17\t14
second to\t65\t0
second together\t-16\t-8
second too\t7\t3
second top\t8\t18
second town\t-10\t-5
second trade\t0\t8
second trained\t23\t-2
second training\t-28\t-34
second transport\t-7\t-3
second travel\t-7\t-3
second treatment\t3\t6
second truck\t23\t19
second true\t11\t6
second trust\t18\t10
second tuesday\t16\t15
second tune\t6\t12
second turn\t2\t6
second twelve\t-16\t-32
second twenty\t6\t4
second twice\t-7\t1
second two\t5\t47
second under\t-24\t-18
second understand\t0\t15
second up\t9\t29
second us\t-12\t2
second use\t4\t16
second usually\t-6\t-3
second valid\t3\t9
second van\t-6\t-3
second vat\t-10\t-2
second veterinary\t-8\t-16
second vetting\t10\t10
second voice\t-12\t-21
second volunteer\t5\t23
second waiting\t1\t9
second want\t9\t12
second was\t-26\t-6
second water\t-4\t-8
second way\t-8\t-3
second we\t-53\t-13
second we'd\t-10\t0
second we'll\t18\t9
second we're\t-11\t-1
second we've\t-9\t-4
second weddings\t-12\t-5
second wednesdays\t-14\t-7
second week\t27\t32
second weekend\t-7\t-12
second weekly\t18\t6
second weeks\t17\t15
second welcome\t-11\t-6
second well\t41\t24
second were\t-17\t-4
second wet\t14\t3
second what\t1\t23
second what's\t-11\t-16
second when\t-32\t13
second where\t1\t7
second wherever\t4\t9
second whether\t7\t3
second which\t-31\t-22
second while\t-7\t-3
second who\t155\t85
second who's\t-2\t8
second whoever\t-2\t8
second whole\t28\t22
second whom\t-7\t1
second why\t4\t15
second will\t65\t66
second winter\t57\t28
second with\t54\t24
second within\t1\t18
second without\t-16\t7
second words\t-8\t-3
second work\t19\t-18
second worked\t-6\t3
second worn\t-5\t-10
second would\t-5\t26
second wouldn't\t-9\t-5
second write\t-4\t9
second writing\t-16\t-30
second written\t12\t25
second yard\t6\t-7
second yawl\t-2\t-13
second year\t-24\t-1
second years\t-14\t4
second yes\t34\t15
second you\t138\t104
second you'd\t56\t54
second you'll\t113\t72
second you're\t42\t26
second you've\t57\t46
second young\t-12\t-16
second your\t-16\t13
second youth\t-12\t-24
second zealand\t-7\t-13
second 🥕\t19\t9
tag begins\t-38\t184
tag capital begins false\t-59\t122
tag capital begins true\t33\t108
tag capital inside false\t-79\t125
tag capital inside true\t67\t183
tag capital outside false\t-33\t-202
tag capital outside true\t47\t-58
tag capital start false\t17\t5
tag capital start true\t-14\t-61
tag inside\t-53\t169
tag last begins #\t8\t17
tag last begins a\t5\t32
tag last begins an\t3\t8
tag last begins at\t5\t10
tag last begins be\t2\t6
tag last begins being\t3\t6
tag last begins build\t4\t8
tag last begins calm\t-11\t-22
tag last begins checking\t3\t6
tag last begins cut\t-5\t-11
tag last begins design\t-17\t-34
tag last begins does\t3\t6
tag last begins english\t-25\t-48
tag last begins every\t3\t8
tag last begins experience\t10\t21
tag last begins familiarity\t3\t7
tag last begins find\t4\t8
tag last begins five\t5\t11
tag last begins four\t5\t11
tag last begins go\t4\t8
tag last begins good\t3\t6
tag last begins help\t4\t8
tag last begins in\t5\t13
tag last begins keep\t6\t12
tag last begins know\t4\t9
tag last begins leave\t6\t13
tag last begins lifting\t-10\t-18
tag last begins matric\t3\t7
tag last begins monday\t4\t8
tag last begins no\t5\t11
tag last begins not\t5\t11
tag last begins notice\t3\t7
tag last begins on\t3\t7
tag last begins one\t4\t11
tag last begins overtime\t4\t9
tag last begins own\t3\t7
tag last begins patience\t-6\t-11
tag last begins previous\t3\t7
tag last begins run\t2\t6
tag last begins running\t8\t15
tag last begins runs\t9\t18
tag last begins saturday\t-14\t-28
tag last begins say\t10\t20
tag last begins see\t4\t8
tag last begins set\t5\t10
tag last begins seven\t3\t7
tag last begins sit\t5\t11
tag last begins six\t4\t9
tag last begins some\t3\t10
tag last begins someone\t4\t8
tag last begins spanish\t-4\t-8
tag last begins speak\t2\t6
tag last begins start\t4\t8
tag last begins take\t5\t11
tag last begins taking\t5\t10
tag last begins the\t10\t21
tag last begins three\t3\t7
tag last begins two\t6\t13
tag last begins valid\t3\t6
tag last begins we\t11\t24
tag last begins we'd\t4\t8
tag last begins worked\t5\t12
tag last begins working\t3\t7
tag last begins write\t3\t7
tag last begins you\t16\t35
tag last begins you'll\t4\t11
tag last ending begins at ast\t3\t7
tag last ending begins english is\t6\t12
tag last ending begins experience ith\t5\t10
tag last ending begins familiarity ith\t3\t7
tag last ending begins matric ith\t3\t7
tag last ending begins patience ,\t-4\t-9
tag last ending begins someone who\t4\t8
tag last ending begins you ill\t8\t18
tag last ending inside # ,\t6\t13
tag last ending inside # :\t12\t25
tag last ending inside # is\t-8\t-15
tag last ending inside # or\t-7\t-14
tag last ending inside ) ,\t10\t20
tag last ending inside , and\t9\t18
tag last ending inside , for\t5\t10
tag last ending inside , or\t3\t7
tag last ending inside a.m .\t25\t49
tag last ending inside animals ,\t11\t22
tag last ending inside april ,\t-5\t-9
tag last ending inside at the\t5\t10
tag last ending inside before ,\t7\t14
tag last ending inside before and\t-12\t-23
tag last ending inside before you\t8\t17
tag last ending inside card ,\t-5\t-10
tag last ending inside certificate is\t3\t6
tag last ending inside check on\t-9\t-17
tag last ending inside degree in\t6\t12
tag last ending inside diploma or\t4\t8
tag last ending inside english ,\t11\t22
tag last ending inside five ,\t-6\t-13
tag last ending inside four ,\t-15\t-30
tag last ending inside friday ,\t4\t8
tag last ending inside has to\t3\t6
tag last ending inside hours ,\t-5\t-10
tag last ending inside hours ver\t4\t7
tag last ending inside if you\t4\t8
tag last ending inside in ,\t-12\t-24
tag last ending inside in a\t3\t7
tag last ending inside in and\t-5\t-10
tag last ending inside in on\t5\t10
tag last ending inside in the\t7\t15
tag last ending inside irish uld\t-6\t-11
tag last ending inside it ,\t10\t20
tag last ending inside it and\t-6\t-13
tag last ending inside it is\t15\t31
tag last ending inside licence and\t3\t7
tag last ending inside licence is\t10\t20
tag last ending inside march ,\t-3\t-6
tag last ending inside month and\t-15\t-30
tag last ending inside more han\t5\t10
tag last ending inside of the\t4\t9
tag last ending inside off ,\t-6\t-13
tag last ending inside office ,\t19\t39
tag last ending inside on and\t7\t14
tag last ending inside on the\t5\t10
tag last ending inside other end\t4\t9
tag last ending inside out by\t-16\t-32
tag last ending inside p.m .\t11\t23
tag last ending inside passport or\t4\t8
tag last ending inside payments and\t16\t31
tag last ending inside people ,\t-3\t-7
tag last ending inside saturday ,\t17\t35
tag last ending inside stock ,\t-7\t-14
tag last ending inside them ,\t-6\t-12
tag last ending inside them in\t-12\t-23
tag last ending inside there is\t15\t31
tag last ending inside they are\t5\t11
tag last ending inside those who\t7\t15
tag last ending inside thursday ,\t-3\t-6
tag last ending inside time ,\t5\t10
tag last ending inside time and\t-8\t-16
tag last ending inside to the\t3\t6
tag last ending inside tools ,\t-5\t-10
tag last ending inside up and\t3\t6
tag last ending inside up at\t4\t9
tag last ending inside up on\t7\t14
tag last ending inside week ,\t-14\t-28
tag last ending inside week in\t6\t11
tag last ending inside weekend in\t-7\t-14
tag last ending inside who has\t7\t15
tag last ending inside with the\t3\t7
tag last ending inside work ,\t-10\t-20
tag last ending inside work in\t6\t13
tag last ending inside would be\t4\t8
tag last ending inside year ,\t-7\t-14
tag last ending inside year or\t4\t9
tag last ending inside years ,\t-11\t-23
tag last ending inside years in\t12\t25
tag last ending inside years on\t7\t14
tag last ending inside years or\t5\t9
tag last ending inside you uld\t7\t14
tag last ending outside * ing\t8\t4
tag last ending outside , 'll\t-8\t-5
tag last ending outside , all\t-10\t-5
tag last ending outside , an\t21\t10
tag last ending outside , and\t-62\t-32
tag last ending outside , any\t-11\t-5
tag last ending outside , as\t-26\t-13
tag last ending outside , ase\t-11\t-6
tag last ending outside , at\t-12\t-6
tag last ending outside , ble\t-22\t-11
tag last ending outside , but\t-27\t-13
tag last ending outside , day\t56\t26
tag last ending outside , dry\t32\t16
tag last ending outside , e'd\t-7\t-4
tag last ending outside , ere\t-18\t-9
tag last ending outside , ers\t-13\t-7
tag last ending outside , ery\t-23\t-12
tag last ending outside , for\t-22\t-11
tag last ending outside , get\t-11\t-6
tag last ending outside , hat\t28\t14
tag last ending outside , hen\t-38\t-19
tag last ending outside , her\t-16\t-8
tag last ending outside , his\t-8\t-4
tag last ending outside , i\t-8\t-4
tag last ending outside , i'm\t-10\t-5
tag last ending outside , ich\t-39\t-20
tag last ending outside , if\t-19\t-10
tag last ending outside , ill\t-7\t-3
tag last ending outside , ing\t63\t27
tag last ending outside , is\t21\t10
tag last ending outside , ith\t-44\t-23
tag last ending outside , lly\t-21\t-11
tag last ending outside , lps\t19\t9
tag last ending outside , lso\t-9\t-5
tag last ending outside , me\t-7\t-3
tag last ending outside , nce\t-23\t-12
tag last ending outside , not\t-6\t-3
tag last ending outside , now\t10\t5
tag last ending outside , ome\t-31\t-16
tag last ending outside , on\t11\t5
tag last ending outside , one\t37\t18
tag last ending outside , or\t-24\t-12
tag last ending outside , ore\t-6\t-3
tag last ending outside , our\t43\t21
tag last ending outside , out\t-22\t-11
tag last ending outside , own\t10\t5
tag last ending outside , six\t12\t6
tag last ending outside , so\t-34\t-18
tag last ending outside , t's\t-8\t-4
tag last ending outside , the\t-6\t-4
tag last ending outside , tly\t-10\t-5
tag last ending outside , to\t-6\t-3
tag last ending outside , too\t-7\t-4
tag last ending outside , ugh\t-32\t-16
tag last ending outside , ure\t39\t19
tag last ending outside , use\t-52\t-27
tag last ending outside , ven\t-11\t-6
tag last ending outside , we\t-27\t-14
tag last ending outside , who\t-10\t-5
tag last ending outside , you\t-19\t-10
tag last ending outside - a\t20\t9
tag last ending outside - ing\t28\t14
tag last ending outside - you\t31\t16
tag last ending outside - 🥕\t-11\t-5
tag last ending outside : a\t-30\t-15
tag last ending outside : ing\t61\t30
tag last ending outside : the\t-14\t-7
tag last ending outside : you\t-7\t-4
tag last ending outside ; the\t15\t7
tag last ending outside a :\t-17\t-9
tag last ending outside a air\t-18\t-9
tag last ending outside a ate\t7\t3
tag last ending outside a day\t-28\t-16
tag last ending outside a ear\t-18\t-10
tag last ending outside a eat\t-11\t-5
tag last ending outside a end\t-6\t-3
tag last ending outside a ent\t-7\t-5
tag last ending outside a ess\t21\t10
tag last ending outside a her\t17\t8
tag last ending outside a ice\t7\t3
tag last ending outside a ift\t-20\t-10
tag last ending outside a ing\t-12\t-7
tag last ending outside a ion\t-27\t-14
tag last ending outside a ird\t-11\t-6
tag last ending outside a ker\t-16\t-8
tag last ending outside a lot\t-17\t-9
tag last ending outside a mer\t-9\t-5
tag last ending outside a ner\t19\t9
tag last ending outside a nth\t27\t13
tag last ending outside a oma\t24\t12
tag last ending outside a ong\t-14\t-7
tag last ending outside a ool\t-12\t-6
tag last ending outside a ort\t-12\t-6
tag last ending outside a ple\t15\t7
tag last ending outside a r's\t32\t16
tag last ending outside a red\t-19\t-10
tag last ending outside a son\t-22\t-12
tag last ending outside a ted\t-14\t-7
tag last ending outside a tle\t-15\t-7
tag last ending outside able to\t-6\t-3
tag last ending outside after a\t31\t15
tag last ending outside after the\t-7\t-4
tag last ending outside also be\t-15\t-8
tag last ending outside also ing\t-33\t-17
tag last ending outside an fer\t-12\t-6
tag last ending outside an old\t-15\t-8
tag last ending outside and #\t-17\t-9
tag last ending outside and 're\t-18\t-9
tag last ending outside and ,\t-7\t-4
tag last ending outside and ake\t27\t13
tag last ending outside and an\t7\t4
tag last ending outside and ave\t35\t18
tag last ending outside and by\t-16\t-8
tag last ending outside and can\t-17\t-9
tag last ending outside and e's\t-6\t-3
tag last ending outside and eep\t27\t13
tag last ending outside and eir\t20\t10
tag last ending outside and ent\t26\t13
tag last ending outside and ere\t14\t7
tag last ending outside and for\t-14\t-7
tag last ending outside and get\t18\t9
tag last ending outside and hat\t-29\t-15
tag last ending outside and he\t-14\t-7
tag last ending outside and hen\t10\t5
tag last ending outside and hey\t-30\t-15
tag last ending outside and i\t-16\t-8
tag last ending outside and i'd\t-18\t-9
tag last ending outside and if\t9\t4
tag last ending outside and ile\t-12\t-6
tag last ending outside and ill\t-19\t-10
tag last ending outside and in\t-44\t-22
tag last ending outside and ing\t34\t16
tag last ending outside and is\t-8\t-4
tag last ending outside and ish\t-6\t-4
tag last ending outside and it\t-25\t-13
tag last ending outside and ite\t18\t9
tag last ending outside and n't\t27\t14
tag last ending outside and nce\t-23\t-12
tag last ending outside and no\t22\t11
tag last ending outside and not\t-37\t-19
tag last ending outside and ody\t-13\t-7
tag last ending outside and ome\t15\t7
tag last ending outside and on\t-33\t-17
tag last ending outside and one\t8\t4
tag last ending outside and ore\t-14\t-7
tag last ending outside and our\t-9\t-5
tag last ending outside and put\t26\t13
tag last ending outside and so\t-19\t-10
tag last ending outside and t's\t-10\t-5
tag last ending outside and ted\t-12\t-6
tag last ending outside and the\t31\t12
tag last ending outside and to\t-12\t-6
tag last ending outside and two\t-22\t-11
tag last ending outside and u'd\t-9\t-5
tag last ending outside and use\t25\t13
tag last ending outside and we\t-17\t-9
tag last ending outside and you\t-22\t-11
tag last ending outside are #\t57\t28
tag last ending outside are a\t-23\t-12
tag last ending outside are ble\t-17\t-9
tag last ending outside are in\t-8\t-4
tag last ending outside are ing\t-22\t-11
tag last ending outside are the\t16\t8
tag last ending outside as a\t-6\t-3
tag last ending outside as ell\t-9\t-5
tag last ending outside as ing\t36\t18
tag last ending outside at ast\t-10\t-5
tag last ending outside at ght\t-6\t-3
tag last ending outside be a\t17\t8
tag last ending outside be ady\t16\t8
tag last ending outside be at\t38\t19
tag last ending outside be ble\t-18\t-10
tag last ending outside be ded\t-25\t-13
tag last ending outside be ent\t11\t5
tag last ending outside be ere\t24\t12
tag last ending outside be ied\t-19\t-9
tag last ending outside be in\t51\t25
tag last ending outside be ing\t-22\t-12
tag last ending outside be ked\t-16\t-8
tag last ending outside be led\t-7\t-4
tag last ending outside be ned\t-14\t-7
tag last ending outside be on\t22\t11
tag last ending outside be one\t-34\t-17
tag last ending outside be out\t28\t14
tag last ending outside be red\t10\t5
tag last ending outside be sed\t-25\t-12
tag last ending outside be ted\t9\t4
tag last ending outside be the\t38\t18
tag last ending outside be ven\t-8\t-4
tag last ending outside because the\t-12\t-6
tag last ending outside before the\t-7\t-4
tag last ending outside but the\t26\t13
tag last ending outside by a\t14\t7
tag last ending outside by day\t-11\t-7
tag last ending outside by ing\t11\t5
tag last ending outside by the\t-9\t-5
tag last ending outside can ain\t23\t11
tag last ending outside can be\t-9\t-5
tag last ending outside can how\t16\t8
tag last ending outside can nly\t-9\t-4
tag last ending outside can't be\t-9\t-5
tag last ending outside candidates ust\t26\t13
tag last ending outside come in\t15\t7
tag last ending outside do a\t-13\t-6
tag last ending outside do not\t-15\t-8
tag last ending outside does the\t22\t11
tag last ending outside first ing\t-11\t-6
tag last ending outside for a\t-22\t-12
tag last ending outside for all\t-6\t-3
tag last ending outside for ing\t26\t12
tag last ending outside for one\t-8\t-4
tag last ending outside for our\t-30\t-15
tag last ending outside for the\t-31\t-17
tag last ending outside from a\t-15\t-8
tag last ending outside from ril\t21\t10
tag last ending outside from the\t-13\t-7
tag last ending outside had a\t49\t24
tag last ending outside has ady\t-13\t-7
tag last ending outside has een\t-8\t-4
tag last ending outside has ked\t17\t8
tag last ending outside has ood\t6\t3
tag last ending outside has sed\t22\t11
tag last ending outside have a\t18\t9
tag last ending outside have een\t-9\t-5
tag last ending outside have ked\t27\t13
tag last ending outside have one\t-25\t-13
tag last ending outside have to\t-17\t-9
tag last ending outside hold a\t19\t9
tag last ending outside hold the\t12\t6
tag last ending outside hours are\t-8\t-4
tag last ending outside i ean\t-6\t-3
tag last ending outside i'm ing\t-16\t-8
tag last ending outside if 've\t-10\t-5
tag last ending outside if not\t-8\t-4
tag last ending outside if you\t-13\t-7
tag last ending outside in #\t-9\t-5
tag last ending outside in a\t-23\t-12
tag last ending outside in ars\t-7\t-4
tag last ending outside in ion\t-11\t-6
tag last ending outside in ish\t13\t6
tag last ending outside in nce\t-10\t-5
tag last ending outside in our\t-10\t-5
tag last ending outside in the\t-24\t-14
tag last ending outside is #\t38\t19
tag last ending outside is a\t-15\t-9
tag last ending outside is aid\t-7\t-3
tag last ending outside is an\t19\t9
tag last ending outside is art\t-11\t-6
tag last ending outside is at\t-12\t-6
tag last ending outside is ays\t-8\t-4
tag last ending outside is ble\t-19\t-10
tag last ending outside is for\t39\t19
tag last ending outside is hat\t-9\t-5
tag last ending outside is hot\t22\t11
tag last ending outside is ime\t39\t19
tag last ending outside is ing\t-37\t-19
tag last ending outside is ive\t30\t15
tag last ending outside is ked\t-20\t-11
tag last ending outside is lly\t-12\t-6
tag last ending outside is ned\t-11\t-6
tag last ending outside is no\t-17\t-8
tag last ending outside is not\t-22\t-11
tag last ending outside is on\t27\t13
tag last ending outside is one\t59\t29
tag last ending outside is ood\t-8\t-4
tag last ending outside is our\t-6\t-3
tag last ending outside is red\t-23\t-12
tag last ending outside is rom\t-13\t-6
tag last ending outside is ted\t-25\t-13
tag last ending outside is ter\t-11\t-6
tag last ending outside is the\t-26\t-14
tag last ending outside is to\t32\t16
tag last ending outside is urs\t-6\t-3
tag last ending outside it's #\t18\t8
tag last ending outside it's our\t-13\t-6
tag last ending outside keep ing\t-6\t-3
tag last ending outside know hat\t11\t5
tag last ending outside know how\t-15\t-7
tag last ending outside level #\t-11\t-6
tag last ending outside must be\t28\t13
tag last ending outside need a\t24\t11
tag last ending outside need to\t-24\t-12
tag last ending outside not ing\t-16\t-8
tag last ending outside of a\t19\t9
tag last ending outside of an\t-8\t-4
tag last ending outside of hem\t-18\t-10
tag last ending outside of ing\t22\t10
tag last ending outside of one\t-6\t-3
tag last ending outside of our\t-24\t-13
tag last ending outside of the\t-23\t-13
tag last ending outside on ays\t-15\t-8
tag last ending outside on day\t6\t2
tag last ending outside on ing\t36\t18
tag last ending outside on one\t-8\t-4
tag last ending outside on our\t23\t11
tag last ending outside on the\t-22\t-12
tag last ending outside or a\t-12\t-7
tag last ending outside or he\t-6\t-3
tag last ending outside or in\t-6\t-3
tag last ending outside or ing\t-12\t-6
tag last ending outside or she\t-7\t-4
tag last ending outside our ing\t-7\t-4
tag last ending outside over the\t-7\t-4
tag last ending outside see a\t24\t12
tag last ending outside should ave\t20\t10
tag last ending outside should be\t-9\t-5
tag last ending outside so 'll\t-20\t-10
tag last ending outside so a\t26\t13
tag last ending outside so ase\t-12\t-6
tag last ending outside so do\t-10\t-5
tag last ending outside so hat\t-6\t-3
tag last ending outside so now\t-11\t-6
tag last ending outside so one\t15\t7
tag last ending outside so our\t19\t9
tag last ending outside so the\t-19\t-10
tag last ending outside so uch\t-18\t-9
tag last ending outside so we\t14\t7
tag last ending outside so you\t33\t16
tag last ending outside some of\t-8\t-4
tag last ending outside somebody who\t-6\t-3
tag last ending outside someone o's\t-10\t-5
tag last ending outside someone who\t-6\t-3
tag last ending outside still be\t25\t12
tag last ending outside successful ate\t-7\t-3
tag last ending outside that a\t7\t3
tag last ending outside that ans\t-10\t-5
tag last ending outside that i\t-9\t-5
tag last ending outside that the\t9\t4
tag last ending outside that you\t18\t9
tag last ending outside the #\t17\t8
tag last ending outside the ame\t-6\t-3
tag last ending outside the ard\t-11\t-6
tag last ending outside the ast\t-8\t-4
tag last ending outside the ate\t-9\t-5
tag last ending outside the ays\t-9\t-5
tag last ending outside the ent\t-12\t-7
tag last ending outside the ers\t21\t10
tag last ending outside the esk\t23\t11
tag last ending outside the est\t-9\t-5
tag last ending outside the ian\t-9\t-5
tag last ending outside the ice\t-9\t-5
tag last ending outside the ide\t17\t8
tag last ending outside the ime\t-11\t-6
tag last ending outside the ing\t-15\t-9
tag last ending outside the ion\t43\t20
tag last ending outside the ity\t22\t11
tag last ending outside the mer\t30\t15
tag last ending outside the nce\t-15\t-8
tag last ending outside the nts\t26\t13
tag last ending outside the oad\t-6\t-4
tag last ending outside the ole\t-8\t-4
tag last ending outside the one\t-13\t-7
tag last ending outside the ork\t-9\t-5
tag last ending outside the ost\t-9\t-5
tag last ending outside the rst\t-12\t-6
tag last ending outside the top\t-6\t-3
tag last ending outside the tor\t-6\t-3
tag last ending outside the ual\t29\t14
tag last ending outside the ver\t-10\t-5
tag last ending outside their own\t-7\t-4
tag last ending outside there are\t-12\t-6
tag last ending outside to a\t-26\t-13
tag last ending outside to ach\t25\t12
tag last ending outside to ain\t12\t6
tag last ending outside to ave\t-8\t-5
tag last ending outside to be\t-8\t-5
tag last ending outside to do\t-25\t-13
tag last ending outside to ead\t25\t13
tag last ending outside to eak\t16\t8
tag last ending outside to ear\t-8\t-4
tag last ending outside to ing\t61\t30
tag last ending outside to ive\t-6\t-3
tag last ending outside to low\t40\t20
tag last ending outside to old\t13\t6
tag last ending outside to one\t-18\t-9
tag last ending outside to say\t20\t10
tag last ending outside to see\t-35\t-18
tag last ending outside to sor\t-9\t-4
tag last ending outside to the\t-39\t-21
tag last ending outside to us\t-10\t-5
tag last ending outside twice a\t-12\t-6
tag last ending outside up a\t-15\t-8
tag last ending outside us a\t-9\t-4
tag last ending outside want a\t27\t13
tag last ending outside want one\t-15\t-7
tag last ending outside want to\t-9\t-5
tag last ending outside we do\t-10\t-5
tag last ending outside we n't\t-9\t-4
tag last ending outside when the\t-7\t-4
tag last ending outside where the\t-8\t-4
tag last ending outside who ave\t18\t9
tag last ending outside who ays\t15\t8
tag last ending outside who can\t-9\t-5
tag last ending outside who has\t-30\t-15
tag last ending outside who n't\t-11\t-6
tag last ending outside who not\t11\t5
tag last ending outside who ows\t28\t14
tag last ending outside will ake\t-16\t-8
tag last ending outside will and\t-10\t-5
tag last ending outside will ant\t-14\t-7
tag last ending outside will ask\t-19\t-10
tag last ending outside will ave\t-14\t-7
tag last ending outside will be\t-32\t-17
tag last ending outside will go\t-12\t-6
tag last ending outside will not\t-7\t-4
tag last ending outside will now\t-13\t-7
tag last ending outside with a\t-33\t-18
tag last ending outside with ery\t38\t19
tag last ending outside with hat\t-9\t-4
tag last ending outside with ime\t-16\t-8
tag last ending outside with ing\t6\t3
tag last ending outside with ody\t-12\t-6
tag last ending outside with ome\t34\t17
tag last ending outside with one\t6\t3
tag last ending outside with the\t-24\t-13
tag last ending outside with us\t-7\t-3
tag last ending outside without a\t37\t18
tag last ending outside without ing\t-50\t-25
tag last ending outside would be\t-30\t-17
tag last ending outside would ind\t-25\t-13
tag last ending outside would lso\t-9\t-4
tag last ending outside would not\t-10\t-5
tag last ending outside you a\t-24\t-12
tag last ending outside you and\t19\t9
tag last ending outside you are\t-7\t-4
tag last ending outside you art\t-13\t-7
tag last ending outside you ave\t-8\t-5
tag last ending outside you can\t-33\t-17
tag last ending outside you do\t-26\t-13
tag last ending outside you eed\t-6\t-4
tag last ending outside you ell\t17\t9
tag last ending outside you get\t-36\t-18
tag last ending outside you go\t-9\t-5
tag last ending outside you had\t-14\t-7
tag last ending outside you hat\t-7\t-3
tag last ending outside you ill\t-29\t-15
tag last ending outside you in\t-16\t-8
tag last ending outside you ind\t-10\t-5
tag last ending outside you ing\t37\t18
tag last ending outside you ned\t21\t10
tag last ending outside you now\t-10\t-5
tag last ending outside you ork\t-19\t-10
tag last ending outside you run\t8\t4
tag last ending outside you say\t18\t9
tag last ending outside you to\t-18\t-10
tag last ending outside you ugh\t-7\t-4
tag last ending outside you uld\t-48\t-24
tag last ending outside you ust\t-45\t-23
tag last ending outside you who\t-7\t-3
tag last ending outside you'd ave\t-22\t-11
tag last ending outside you'll ave\t-11\t-6
tag last ending outside you'll be\t-30\t-16
tag last ending outside you'll do\t-28\t-14
tag last ending outside you'll eed\t-17\t-9
tag last ending outside you've ked\t12\t6
tag last ending outside you've sed\t33\t16
tag last ending outside your ees\t-7\t-4
tag last ending outside your ing\t-16\t-8
tag last ending outside your own\t-18\t-9
tag last ending outside • ing\t22\t11
tag last ending start < 'll\t-18\t-11
tag last ending start < 're\t-31\t-16
tag last ending start < 've\t-19\t-10
tag last ending start < *\t-39\t-20
tag last ending start < -\t-64\t-34
tag last ending start < a\t-18\t-14
tag last ending start < ach\t18\t9
tag last ending start < age\t47\t23
tag last ending start < and\t-7\t-3
tag last ending start < as\t-18\t-9
tag last ending start < at\t-23\t-12
tag last ending start < ave\t-18\t-9
tag last ending start < ays\t-7\t-4
tag last ending start < be\t-7\t-4
tag last ending start < can\t21\t10
tag last ending start < e'd\t-9\t-5
tag last ending start < e's\t-31\t-16
tag last ending start < ect\t10\t5
tag last ending start < een\t-28\t-15
tag last ending start < ell\t11\t5
tag last ending start < ere\t-29\t-15
tag last ending start < ery\t-16\t-9
tag last ending start < hat\t-32\t-17
tag last ending start < he\t-18\t-9
tag last ending start < hen\t-32\t-16
tag last ending start < her\t-11\t-6
tag last ending start < his\t-15\t-8
tag last ending start < i\t-9\t-5
tag last ending start < i'd\t-18\t-9
tag last ending start < ian\t33\t17
tag last ending start < ies\t29\t14
tag last ending start < if\t-11\t-6
tag last ending start < in\t-43\t-22
tag last ending start < ing\t11\t4
tag last ending start < ish\t26\t13
tag last ending start < it\t-11\t-8
tag last ending start < ity\t24\t11
tag last ending start < ive\t36\t18
tag last ending start < nce\t-8\t-5
tag last ending start < ngs\t-6\t-3
tag last ending start < now\t-18\t-9
tag last ending start < nts\t-6\t-3
tag last ending start < nus\t-12\t-6
tag last ending start < ody\t-19\t-10
tag last ending start < ome\t-30\t-16
tag last ending start < on\t-18\t-9
tag last ending start < ond\t-21\t-11
tag last ending start < one\t-33\t-17
tag last ending start < ood\t34\t17
tag last ending start < ose\t-16\t-8
tag last ending start < ost\t-13\t-7
tag last ending start < our\t-10\t-6
tag last ending start < ous\t30\t15
tag last ending start < ple\t-11\t-6
tag last ending start < ric\t33\t16
tag last ending start < rom\t-7\t-4
tag last ending start < rst\t13\t6
tag last ending start < she\t-23\t-12
tag last ending start < six\t12\t6
tag last ending start < so\t-16\t-8
tag last ending start < t'd\t-15\t-7
tag last ending start < t's\t-30\t-15
tag last ending start < ted\t12\t6
tag last ending start < ter\t-27\t-13
tag last ending start < tes\t-33\t-17
tag last ending start < the\t-42\t-28
tag last ending start < u'd\t-26\t-14
tag last ending start < ull\t9\t4
tag last ending start < use\t-20\t-10
tag last ending start < ust\t18\t9
tag last ending start < ver\t-28\t-14
tag last ending start < we\t-47\t-24
tag last ending start < you\t-6\t-4
tag last ending start < •\t-22\t-11
tag last inside "\t11\t22
tag last inside #\t4\t12
tag last inside '\t3\t7
tag last inside (\t4\t9
tag last inside )\t-6\t-12
tag last inside ,\t36\t81
tag last inside .\t9\t19
tag last inside a\t28\t66
tag last inside a.m\t25\t49
tag last inside about\t3\t7
tag last inside above\t7\t15
tag last inside accounts\t-12\t-24
tag last inside after\t5\t11
tag last inside aid\t-4\t-7
tag last inside alcohol\t9\t19
tag last inside all\t4\t9
tag last inside already\t4\t9
tag last inside am\t-4\t-7
tag last inside an\t7\t17
tag last inside and\t30\t81
tag last inside animal\t3\t6
tag last inside apart\t4\t7
tag last inside api\t6\t11
tag last inside april\t-4\t-8
tag last inside around\t4\t9
tag last inside as\t11\t23
tag last inside ask\t4\t9
tag last inside assessment\t-6\t-11
tag last inside assistants\t13\t27
tag last inside at\t12\t27
tag last inside august\t3\t6
tag last inside away\t4\t8
tag last inside b\t-3\t-7
tag last inside back\t-11\t-21
tag last inside be\t11\t27
tag last inside been\t4\t8
tag last inside bench\t-10\t-19
tag last inside better\t-3\t-7
tag last inside board\t-15\t-30
tag last inside books\t3\t6
tag last inside boots\t5\t9
tag last inside budget\t-10\t-19
tag last inside bus\t9\t18
tag last inside by\t12\t25
tag last inside can\t6\t14
tag last inside car\t-4\t-8
tag last inside care\t-6\t-11
tag last inside cash\t-8\t-15
tag last inside certificate\t-15\t-30
tag last inside chart\t-15\t-30
tag last inside check\t-15\t-30
tag last inside checked\t-6\t-11
tag last inside child\t5\t11
tag last inside children\t6\t12
tag last inside claims\t5\t11
tag last inside class\t5\t10
tag last inside clean\t3\t6
tag last inside clear\t7\t13
tag last inside clinic\t-18\t-36
tag last inside clips\t-17\t-33
tag last inside close\t-11\t-21
tag last inside code\t3\t6
tag last inside collection\t5\t11
tag last inside college\t10\t20
tag last inside come\t5\t11
tag last inside compulsory\t-7\t-14
tag last inside conduct\t4\t9
tag last inside council\t7\t14
tag last inside counter\t-4\t-7
tag last inside cover\t4\t7
tag last inside credit\t6\t12
tag last inside cut\t3\t6
tag last inside daily\t15\t29
tag last inside data\t7\t14
tag last inside date\t-16\t-32
tag last inside day\t-12\t-23
tag last inside days\t16\t33
tag last inside degree\t7\t14
tag last inside desk\t6\t11
tag last inside diary\t-7\t-15
tag last inside diesel\t4\t8
tag last inside don't\t4\t8
tag last inside down\t-7\t-13
tag last inside driving\t6\t11
tag last inside drug\t8\t16
tag last inside during\t3\t7
tag last inside each\t6\t13
tag last inside eight\t4\t8
tag last inside end\t11\t21
tag last inside engineering\t12\t25
tag last inside engineers\t6\t12
tag last inside english\t8\t16
tag last inside enough\t-13\t-26
tag last inside entitled\t3\t6
tag last inside equivalent\t-21\t-41
tag last inside evening\t6\t12
tag last inside every\t8\t17
tag last inside experience\t-16\t-31
tag last inside fair\t6\t11
tag last inside fever\t3\t7
tag last inside file\t5\t10
tag last inside filled\t7\t15
tag last inside find\t8\t17
tag last inside first\t8\t17
tag last inside five\t-6\t-11
tag last inside floor\t-14\t-27
tag last inside for\t14\t32
tag last inside free\t4\t9
tag last inside french\t8\t16
tag last inside friday\t3\t7
tag last inside from\t12\t26
tag last inside full\t3\t7
tag last inside get\t4\t9
tag last inside go\t3\t7
tag last inside goes\t5\t10
tag last inside good\t6\t12
tag last inside half\t3\t6
tag last inside hand\t-5\t-10
tag last inside happens\t4\t9
tag last inside has\t6\t14
tag last inside have\t5\t11
tag last inside height\t-19\t-39
tag last inside held\t6\t12
tag last inside here\t-3\t-6
tag last inside his\t3\t7
tag last inside hold\t3\t6
tag last inside holidays\t-13\t-26
tag last inside home\t4\t8
tag last inside hotel\t5\t10
tag last inside hours\t-9\t-18
tag last inside house\t-9\t-19
tag last inside i\t7\t13
tag last inside if\t5\t9
tag last inside in\t12\t30
tag last inside inspection\t-8\t-15
tag last inside instruments\t-4\t-7
tag last inside into\t4\t8
tag last inside investigations\t-8\t-17
tag last inside irish\t-10\t-20
tag last inside is\t16\t35
tag last inside isn't\t-6\t-11
tag last inside it\t11\t23
tag last inside its\t4\t9
tag last inside july\t-12\t-23
tag last inside june\t-9\t-19
tag last inside kept\t3\t7
tag last inside kilos\t-19\t-37
tag last inside kind\t4\t8
tag last inside kitchen\t8\t15
tag last inside knowledge\t11\t22
tag last inside language\t-10\t-20
tag last inside last\t3\t7
tag last inside late\t10\t20
tag last inside law\t3\t7
tag last inside lead\t7\t14
tag last inside level\t7\t15
tag last inside licence\t-11\t-21
tag last inside license\t-14\t-29
tag last inside life\t6\t12
tag last inside lifting\t4\t8
tag last inside like\t3\t6
tag last inside look\t5\t11
tag last inside looks\t6\t11
tag last inside maintenance\t4\t9
tag last inside management\t11\t21
tag last inside manager\t-8\t-16
tag last inside manner\t-4\t-8
tag last inside mathematics\t9\t17
tag last inside maths\t6\t11
tag last inside medical\t-3\t-6
tag last inside milk\t-11\t-21
tag last inside minutes\t8\t17
tag last inside monday\t9\t17
tag last inside month\t-8\t-16
tag last inside monthly\t3\t6
tag last inside months\t-8\t-15
tag last inside more\t-5\t-9
tag last inside mornings\t-7\t-14
tag last inside must\t3\t7
tag last inside need\t3\t7
tag last inside new\t6\t13
tag last inside nights\t6\t12
tag last inside no\t7\t14
tag last inside not\t10\t20
tag last inside notes\t-7\t-14
tag last inside number\t4\t7
tag last inside nursing\t-26\t-52
tag last inside o'clock\t-4\t-9
tag last inside of\t26\t58
tag last inside off\t-11\t-21
tag last inside office\t-7\t-14
tag last inside older\t4\t8
tag last inside on\t17\t37
tag last inside or\t22\t49
tag last inside order\t-10\t-20
tag last inside other\t8\t17
tag last inside our\t8\t17
tag last inside over\t3\t8
tag last inside owners\t4\t8
tag last inside p.m\t11\t23
tag last inside papers\t-19\t-38
tag last inside parts\t-4\t-8
tag last inside passport\t4\t8
tag last inside past\t3\t6
tag last inside payments\t17\t35
tag last inside permit\t-9\t-17
tag last inside phone\t-9\t-18
tag last inside photos\t-9\t-18
tag last inside place\t7\t15
tag last inside plan\t4\t7
tag last inside police\t3\t6
tag last inside position\t14\t29
tag last inside production\t-8\t-16
tag last inside reach\t-13\t-25
tag last inside records\t-9\t-19
tag last inside references\t-5\t-10
tag last inside registration\t-7\t-14
tag last inside report\t10\t19
tag last inside reported\t-10\t-19
tag last inside reports\t-15\t-30
tag last inside residents\t-14\t-27
tag last inside rest\t4\t8
tag last inside road\t5\t10
tag last inside room\t5\t11
tag last inside roster\t3\t7
tag last inside run\t4\t9
tag last inside safe\t-8\t-16
tag last inside saturday\t4\t8
tag last inside schedules\t12\t23
tag last inside school\t4\t8
tag last inside science\t4\t8
tag last inside screen\t-7\t-13
tag last inside season\t-3\t-7
tag last inside seasons\t-6\t-11
tag last inside second\t3\t6
tag last inside september\t-9\t-17
tag last inside service\t-14\t-27
tag last inside services\t-8\t-15
tag last inside seven\t7\t14
tag last inside sheet\t-6\t-11
tag last inside sheets\t4\t7
tag last inside shift\t8\t15
tag last inside shop\t8\t16
tag last inside short\t6\t13
tag last inside should\t4\t8
tag last inside show\t4\t7
tag last inside so\t8\t17
tag last inside somebody\t8\t16
tag last inside something\t4\t8
tag last inside spanish\t-19\t-38
tag last inside spent\t4\t10
tag last inside spoken\t4\t9
tag last inside start\t-7\t-14
tag last inside stay\t3\t7
tag last inside stock\t-7\t-15
tag last inside summer\t-4\t-8
tag last inside sunday\t-5\t-9
tag last inside sundays\t10\t20
tag last inside table\t-14\t-28
tag last inside tablet\t8\t17
tag last inside take\t3\t6
tag last inside team\t10\t21
tag last inside technology\t-5\t-9
tag last inside term\t7\t14
tag last inside test\t-8\t-16
tag last inside than\t4\t9
tag last inside that\t17\t36
tag last inside the\t46\t102
tag last inside their\t7\t15
tag last inside then\t8\t17
tag last inside there\t24\t48
tag last inside they\t13\t26
tag last inside thing\t15\t29
tag last inside this\t5\t9
tag last inside those\t8\t16
tag last inside three\t-9\t-16
tag last inside through\t7\t14
tag last inside ticket\t-4\t-9
tag last inside till\t3\t7
tag last inside time\t3\t7
tag last inside times\t6\t11
tag last inside to\t24\t61
tag last inside tools\t-10\t-20
tag last inside trailer\t-13\t-27
tag last inside training\t-34\t-68
tag last inside transport\t-11\t-21
tag last inside trees\t4\t8
tag last inside truck\t-4\t-9
tag last inside tuesday\t8\t17
tag last inside twenty\t-4\t-9
tag last inside twice\t12\t25
tag last inside two\t10\t21
tag last inside until\t5\t10
tag last inside up\t4\t10
tag last inside us\t15\t30
tag last inside vat\t-7\t-13
tag last inside vehicle\t-11\t-21
tag last inside vetting\t-10\t-19
tag last inside voice\t4\t7
tag last inside volunteers\t7\t14
tag last inside was\t3\t7
tag last inside way\t-8\t-15
tag last inside week\t-13\t-23
tag last inside weekend\t-15\t-29
tag last inside weekends\t-4\t-8
tag last inside weekly\t-3\t-6
tag last inside weeks\t9\t18
tag last inside well\t14\t28
tag last inside what\t19\t39
tag last inside when\t9\t19
tag last inside who\t13\t29
tag last inside why\t3\t8
tag last inside will\t5\t14
tag last inside with\t17\t43
tag last inside within\t7\t14
tag last inside without\t3\t7
tag last inside words\t-5\t-9
tag last inside work\t2\t7
tag last inside worked\t4\t9
tag last inside working\t-4\t-8
tag last inside worn\t4\t8
tag last inside would\t11\t23
tag last inside written\t10\t21
tag last inside yard\t9\t18
tag last inside year\t-13\t-25
tag last inside years\t2\t7
tag last inside you\t7\t17
tag last inside you've\t3\t7
tag last inside young\t-3\t-6
tag last inside your\t11\t24
tag last inside youth\t3\t7
tag last inside zealand\t6\t12
tag last outside "\t-10\t-5
tag last outside #\t-31\t-17
tag last outside *\t73\t36
tag last outside ,\t32\t-34
tag last outside -\t58\t23
tag last outside .\t-6\t-3
tag last outside :\t61\t27
tag last outside ;\t44\t20
tag last outside a\t3\t-30
tag last outside able\t-6\t-3
tag last outside about\t10\t4
tag last outside after\t17\t8
tag last outside again\t30\t15
tag last outside all\t-20\t-10
tag last outside along\t-6\t-3
tag last outside also\t57\t27
tag last outside although\t12\t6
tag last outside always\t6\t3
tag last outside among\t-7\t-4
tag last outside an\t27\t10
tag last outside and\t83\t7
tag last outside any\t-10\t-5
tag last outside anyone\t-21\t-11
tag last outside applicants\t10\t5
tag last outside are\t22\t8
tag last outside around\t-15\t-8
tag last outside as\t-12\t-8
tag last outside ask\t-12\t-6
tag last outside at\t-6\t-8
tag last outside back\t-8\t-4
tag last outside be\t13\t-5
tag last outside because\t10\t4
tag last outside been\t11\t5
tag last outside before\t-30\t-16
tag last outside begin\t14\t7
tag last outside begins\t-6\t-3
tag last outside being\t-13\t-7
tag last outside below\t26\t13
tag last outside between\t-21\t-11
tag last outside board\t-6\t-3
tag last outside both\t15\t7
tag last outside bring\t42\t21
tag last outside brings\t30\t15
tag last outside bus\t-7\t-3
tag last outside by\t-8\t-7
tag last outside call\t-7\t-4
tag last outside called\t15\t7
tag last outside can\t26\t10
tag last outside can't\t27\t13
tag last outside candidates\t11\t6
tag last outside cannot\t17\t8
tag last outside client's\t-6\t-3
tag last outside come\t-18\t-10
tag last outside comes\t24\t11
tag last outside committee\t-7\t-4
tag last outside current\t15\t7
tag last outside day\t9\t4
tag last outside did\t-6\t-3
tag last outside do\t13\t5
tag last outside does\t19\t9
tag last outside doesn't\t-8\t-4
tag last outside don't\t-20\t-10
tag last outside done\t-8\t-4
tag last outside dr\t-9\t-5
tag last outside driver\t43\t21
tag last outside during\t-11\t-6
tag last outside each\t-20\t-10
tag last outside eleven\t-10\t-5
tag last outside engineer\t17\t9
tag last outside ever\t16\t8
tag last outside every\t-20\t-11
tag last outside everybody\t-7\t-4
tag last outside everyone\t-10\t-5
tag last outside everything\t-6\t-3
tag last outside expect\t23\t11
tag last outside field\t-7\t-4
tag last outside file\t-9\t-5
tag last outside find\t-15\t-8
tag last outside first\t-23\t-12
tag last outside five\t-12\t-6
tag last outside for\t13\t-2
tag last outside four\t-12\t-6
tag last outside from\t-17\t-14
tag last outside full\t-6\t-3
tag last outside gardener\t56\t28
tag last outside get\t-8\t-4
tag last outside gets\t27\t14
tag last outside give\t-6\t-3
tag last outside given\t-6\t-3
tag last outside go\t-26\t-13
tag last outside goes\t-21\t-11
tag last outside good\t-9\t-5
tag last outside got\t16\t8
tag last outside grade\t-12\t-6
tag last outside granted\t20\t10
tag last outside had\t15\t7
tag last outside half\t-10\t-5
tag last outside happen\t14\t7
tag last outside has\t31\t13
tag last outside have\t29\t11
tag last outside having\t53\t26
tag last outside he\t33\t16
tag last outside helps\t-10\t-5
tag last outside her\t-16\t-8
tag last outside here\t24\t12
tag last outside herr\t-6\t-3
tag last outside hold\t48\t23
tag last outside holds\t19\t9
tag last outside home\t-8\t-4
tag last outside hours\t-10\t-5
tag last outside i\t-40\t-21
tag last outside i'd\t-10\t-5
tag last outside i'll\t-7\t-3
tag last outside i'm\t6\t3
tag last outside i've\t-16\t-8
tag last outside if\t14\t5
tag last outside in\t-24\t-23
tag last outside include\t12\t5
tag last outside includes\t39\t19
tag last outside into\t-11\t-6
tag last outside is\t21\t-5
tag last outside isn't\t-16\t-8
tag last outside it\t-48\t-26
tag last outside it's\t54\t25
tag last outside its\t-11\t-6
tag last outside just\t-6\t-3
tag last outside keep\t-10\t-5
tag last outside kitchen\t-6\t-3
tag last outside know\t26\t12
tag last outside last\t-19\t-10
tag last outside late\t-8\t-4
tag last outside law\t-10\t-5
tag last outside least\t34\t17
tag last outside level\t-12\t-6
tag last outside life\t-8\t-4
tag last outside like\t-10\t-5
tag last outside live\t35\t17
tag last outside look\t-19\t-10
tag last outside make\t-8\t-4
tag last outside many\t-6\t-3
tag last outside me\t-7\t-4
tag last outside means\t49\t24
tag last outside might\t24\t12
tag last outside mind\t11\t6
tag last outside minimum\t8\t4
tag last outside month\t22\t11
tag last outside more\t-9\t-4
tag last outside most\t-9\t-5
tag last outside mostly\t37\t18
tag last outside mr\t-7\t-4
tag last outside much\t-9\t-5
tag last outside must\t13\t5
tag last outside my\t-19\t-10
tag last outside need\t38\t18
tag last outside needs\t-9\t-5
tag last outside never\t-29\t-15
tag last outside new\t-8\t-4
tag last outside next\t-11\t-6
tag last outside night\t25\t13
tag last outside no\t-38\t-20
tag last outside nobody\t-15\t-8
tag last outside not\t-51\t-27
tag last outside now\t-8\t-4
tag last outside number\t-9\t-4
tag last outside of\t2\t-10
tag last outside off\t-6\t-3
tag last outside offer\t13\t6
tag last outside on\t-15\t-15
tag last outside once\t-8\t-4
tag last outside one\t23\t10
tag last outside open\t-16\t-8
tag last outside or\t10\t-1
tag last outside other\t-11\t-5
tag last outside our\t-37\t-21
tag last outside out\t-7\t-4
tag last outside over\t8\t4
tag last outside own\t-14\t-7
tag last outside patient\t-7\t-4
tag last outside pays\t-6\t-3
tag last outside people\t-19\t-10
tag last outside person\t-19\t-10
tag last outside please\t14\t7
tag last outside plus\t50\t25
tag last outside put\t14\t7
tag last outside read\t-9\t-5
tag last outside room\t19\t9
tag last outside run\t19\t9
tag last outside said\t-9\t-5
tag last outside same\t-6\t-3
tag last outside save\t-9\t-5
tag last outside says\t15\t7
tag last outside schedule\t-14\t-7
tag last outside season\t-13\t-7
tag last outside second\t-8\t-4
tag last outside see\t16\t8
tag last outside shall\t63\t31
tag last outside she\t10\t5
tag last outside shift\t-9\t-4
tag last outside shifts\t-6\t-3
tag last outside should\t44\t21
tag last outside show\t-9\t-5
tag last outside side\t15\t7
tag last outside since\t-23\t-12
tag last outside sit\t-7\t-4
tag last outside six\t-13\t-7
tag last outside sixty\t-8\t-4
tag last outside small\t14\t7
tag last outside so\t41\t16
tag last outside some\t25\t11
tag last outside somebody\t14\t7
tag last outside someone\t13\t6
tag last outside something\t-9\t-5
tag last outside spent\t40\t20
tag last outside staff\t-7\t-3
tag last outside stand\t-6\t-3
tag last outside start\t-16\t-8
tag last outside stay\t-9\t-4
tag last outside still\t15\t7
tag last outside successful\t-7\t-3
tag last outside take\t-13\t-7
tag last outside takes\t17\t8
tag last outside team\t21\t10
tag last outside technician\t9\t4
tag last outside tell\t-7\t-4
tag last outside ten\t-10\t-5
tag last outside than\t-20\t-10
tag last outside that\t24\t4
tag last outside that's\t-17\t-9
tag last outside the\t-69\t-75
tag last outside their\t-31\t-16
tag last outside them\t-19\t-10
tag last outside then\t47\t22
tag last outside there's\t28\t13
tag last outside these\t-7\t-4
tag last outside they\t-16\t-8
tag last outside think\t24\t12
tag last outside this\t-18\t-9
tag last outside those\t-7\t-4
tag last outside though\t6\t3
tag last outside three\t-14\t-7
tag last outside through\t-23\t-12
tag last outside time\t13\t6
tag last outside to\t34\t-1
tag last outside too\t-7\t-3
tag last outside turn\t-10\t-5
tag last outside twice\t-15\t-8
tag last outside two\t-35\t-18
tag last outside under\t-19\t-10
tag last outside university\t27\t13
tag last outside use\t-7\t-4
tag last outside used\t22\t11
tag last outside very\t-6\t-3
tag last outside volunteers\t-7\t-4
tag last outside want\t57\t28
tag last outside wants\t46\t23
tag last outside was\t-23\t-12
tag last outside way\t-9\t-5
tag last outside we\t-20\t-13
tag last outside we'd\t-12\t-6
tag last outside we'll\t-22\t-11
tag last outside we're\t20\t10
tag last outside we've\t-15\t-8
tag last outside week\t43\t22
tag last outside weeks\t-9\t-5
tag last outside well\t-10\t-5
tag last outside were\t-10\t-5
tag last outside what\t-40\t-22
tag last outside whatever\t-8\t-4
tag last outside when\t-41\t-23
tag last outside whether\t-6\t-3
tag last outside which\t6\t2
tag last outside who\t50\t22
tag last outside who's\t49\t24
tag last outside whom\t12\t6
tag last outside why\t19\t9
tag last outside will\t24\t8
tag last outside winter\t28\t14
tag last outside with\t42\t11
tag last outside within\t-17\t-9
tag last outside won't\t16\t8
tag last outside work\t23\t11
tag last outside worked\t13\t7
tag last outside wouldn't\t-12\t-6
tag last outside write\t-11\t-5
tag last outside year\t-7\t-4
tag last outside you\t49\t9
tag last outside you'd\t89\t43
tag last outside you'll\t69\t32
tag last outside you're\t38\t19
tag last outside you've\t69\t33
tag last outside your\t14\t2
tag last outside yours\t26\t13
tag last outside •\t22\t11
tag last start <\t0\t-57
tag outside\t-20\t-208
tag start\t0\t-57
tag word begins #\t3\t8
tag word begins ,\t-51\t-94
tag word begins :\t-8\t-16
tag word begins a\t14\t34
tag word begins after\t6\t12
tag word begins an\t-11\t-19
tag word begins anaesthetics\t3\t7
tag word begins and\t-25\t-46
tag word begins are\t-6\t-9
tag word begins at\t5\t15
tag word begins be\t5\t11
tag word begins by\t4\t10
tag word begins can\t-11\t-21
tag word begins card\t3\t6
tag word begins certificate\t2\t6
tag word begins days\t5\t12
tag word begins down\t4\t9
tag word begins each\t3\t6
tag word begins english\t2\t6
tag word begins first\t-15\t-27
tag word begins helps\t-30\t-56
tag word begins hours\t5\t10
tag word begins in\t23\t52
tag word begins is\t-15\t-24
tag word begins it\t4\t8
tag word begins least\t3\t7
tag word begins must\t-10\t-20
tag word begins need\t4\t8
tag word begins nights\t4\t10
tag word begins of\t6\t14
tag word begins on\t-10\t-15
tag word begins or\t-17\t-32
tag word begins our\t3\t7
tag word begins out\t7\t16
tag word begins over\t3\t7
tag word begins people\t-12\t-24
tag word begins sheet\t-12\t-24
tag word begins takes\t-15\t-27
tag word begins that\t3\t8
tag word begins the\t20\t48
tag word begins those\t3\t6
tag word begins through\t6\t12
tag word begins till\t3\t7
tag word begins to\t9\t21
tag word begins until\t3\t7
tag word begins up\t12\t27
tag word begins us\t3\t7
tag word begins weeks\t3\t7
tag word begins what\t9\t19
tag word begins when\t11\t24
tag word begins who\t8\t16
tag word begins with\t3\t10
tag word begins work\t3\t7
tag word begins would\t-15\t-29
tag word begins years\t4\t9
tag word begins you\t-10\t-19
tag word begins you've\t3\t6
tag word begins your\t4\t10
tag word inside "\t5\t11
tag word inside #\t13\t30
tag word inside '\t6\t12
tag word inside (\t-17\t-32
tag word inside )\t6\t13
tag word inside ,\t-54\t-71
tag word inside .\t-50\t-93
tag word inside :\t-36\t-71
tag word inside ;\t-51\t-101
tag word inside ?\t-23\t-45
tag word inside a\t16\t40
tag word inside about\t-9\t-17
tag word inside after\t-18\t-36
tag word inside against\t-18\t-34
tag word inside all\t4\t8
tag word inside along\t5\t10
tag word inside already\t-10\t-19
tag word inside also\t4\t7
tag word inside an\t6\t13
tag word inside and\t-27\t-39
tag word inside are\t-21\t-39
tag word inside as\t-24\t-46
tag word inside at\t-8\t-8
tag word inside back\t3\t6
tag word inside be\t14\t28
tag word inside been\t3\t6
tag word inside before\t-30\t-57
tag word inside behind\t-15\t-30
tag word inside between\t-14\t-27
tag word inside by\t-32\t-59
tag word inside can\t15\t30
tag word inside care\t4\t8
tag word inside certificate\t8\t18
tag word inside check\t6\t13
tag word inside children\t4\t8
tag word inside come\t-14\t-28
tag word inside counts\t-31\t-61
tag word inside day\t4\t8
tag word inside days\t9\t20
tag word inside doesn't\t7\t13
tag word inside don't\t-8\t-16
tag word inside done\t-11\t-20
tag word inside down\t3\t7
tag word inside during\t-28\t-53
tag word inside each\t-21\t-41
tag word inside end\t-4\t-8
tag word inside enough\t7\t14
tag word inside every\t7\t15
tag word inside first\t4\t8
tag word inside floor\t3\t6
tag word inside for\t-16\t-25
tag word inside four\t2\t6
tag word inside from\t-27\t-48
tag word inside get\t3\t6
tag word inside gets\t-12\t-24
tag word inside go\t4\t9
tag word inside goes\t-9\t-17
tag word inside hand\t4\t8
tag word inside has\t-18\t-36
tag word inside have\t-9\t-16
tag word inside her\t3\t7
tag word inside home\t3\t7
tag word inside hours\t6\t13
tag word inside how\t3\t6
tag word inside if\t-5\t-10
tag word inside in\t-20\t-27
tag word inside including\t-15\t-29
tag word inside into\t5\t11
tag word inside is\t-38\t-70
tag word inside it\t18\t37
tag word inside it's\t3\t7
tag word inside last\t3\t6
tag word inside late\t-11\t-21
tag word inside leave\t4\t8
tag word inside licence\t7\t14
tag word inside life\t3\t6
tag word inside like\t-10\t-20
tag word inside minutes\t4\t8
tag word inside month\t3\t6
tag word inside more\t7\t15
tag word inside need\t4\t7
tag word inside no\t4\t8
tag word inside nobody\t-11\t-22
tag word inside not\t7\t14
tag word inside of\t25\t54
tag word inside off\t7\t15
tag word inside office\t4\t9
tag word inside on\t-13\t-17
tag word inside one\t13\t28
tag word inside only\t-18\t-36
tag word inside or\t5\t15
tag word inside other\t6\t12
tag word inside our\t5\t11
tag word inside out\t12\t25
tag word inside over\t13\t26
tag word inside own\t3\t7
tag word inside people\t8\t17
tag word inside permit\t5\t11
tag word inside place\t4\t7
tag word inside report\t4\t8
tag word inside rules\t-7\t-14
tag word inside run\t2\t6
tag word inside shop\t5\t10
tag word inside should\t-20\t-40
tag word inside since\t4\t8
tag word inside six\t-11\t-21
tag word inside so\t-7\t-13
tag word inside somebody\t3\t7
tag word inside system\t6\t12
tag word inside team\t6\t13
tag word inside that\t-29\t-55
tag word inside that's\t-7\t-13
tag word inside the\t16\t38
tag word inside their\t4\t8
tag word inside them\t7\t15
tag word inside then\t3\t6
tag word inside there\t8\t17
tag word inside they\t7\t14
tag word inside three\t5\t13
tag word inside through\t-7\t-13
tag word inside till\t3\t7
tag word inside time\t3\t7
tag word inside times\t3\t6
tag word inside to\t24\t50
tag word inside together\t-18\t-36
tag word inside too\t-37\t-75
tag word inside training\t4\t10
tag word inside turn\t-10\t-19
tag word inside twice\t-11\t-21
tag word inside two\t6\t14
tag word inside under\t-24\t-48
tag word inside until\t-23\t-46
tag word inside use\t3\t7
tag word inside was\t3\t7
tag word inside way\t4\t9
tag word inside we\t-20\t-40
tag word inside week\t7\t14
tag word inside weekend\t5\t11
tag word inside well\t-7\t-13
tag word inside were\t-12\t-23
tag word inside what\t14\t28
tag word inside when\t-34\t-64
tag word inside wherever\t3\t6
tag word inside who\t-9\t-18
tag word inside why\t-7\t-14
tag word inside will\t-37\t-73
tag word inside within\t-19\t-34
tag word inside without\t-25\t-48
tag word inside work\t5\t11
tag word inside would\t-28\t-55
tag word inside wouldn't\t-26\t-51
tag word inside year\t4\t9
tag word inside years\t6\t13
tag word inside your\t4\t10
tag word inside yourself\t-10\t-21
tag word outside "\t-13\t-7
tag word outside #\t28\t8
tag word outside ,\t-51\t-28
tag word outside .\t-23\t-14
tag word outside :\t-36\t-18
tag word outside ;\t-18\t-9
tag word outside a\t-7\t-28
tag word outside able\t-34\t-18
tag word outside about\t-11\t-6
tag word outside above\t-13\t-7
tag word outside after\t19\t9
tag word outside again\t-24\t-12
tag word outside all\t-43\t-22
tag word outside alone\t-23\t-12
tag word outside along\t-13\t-7
tag word outside already\t7\t3
tag word outside also\t-72\t-37
tag word outside although\t-18\t-9
tag word outside always\t-26\t-13
tag word outside among\t-9\t-4
tag word outside and\t-79\t-41
tag word outside anybody\t-11\t-6
tag word outside anyone\t-16\t-8
tag word outside anything\t-27\t-14
tag word outside applicants\t-41\t-21
tag word outside appointment\t-7\t-4
tag word outside are\t-50\t-26
tag word outside around\t-33\t-17
tag word outside as\t-40\t-20
tag word outside asked\t-21\t-11
tag word outside asking\t-13\t-7
tag word outside at\t12\t4
tag word outside august\t-17\t-9
tag word outside available\t25\t12
tag word outside back\t-16\t-9
tag word outside be\t-85\t-51
tag word outside because\t-38\t-20
tag word outside been\t-41\t-21
tag word outside before\t-13\t-7
tag word outside begin\t16\t8
tag word outside begins\t18\t9
tag word outside being\t24\t11
tag word outside below\t-19\t-10
tag word outside bench\t-12\t-6
tag word outside beside\t-11\t-5
tag word outside better\t-17\t-9
tag word outside between\t37\t18
tag word outside big\t-6\t-3
tag word outside boats\t27\t13
tag word outside bonus\t-6\t-3
tag word outside bring\t-31\t-16
tag word outside build\t53\t26
tag word outside bus\t-15\t-8
tag word outside business\t-10\t-5
tag word outside but\t-28\t-14
tag word outside by\t-10\t-5
tag word outside call\t7\t3
tag word outside called\t-12\t-6
tag word outside calls\t-16\t-8
tag word outside calm\t53\t26
tag word outside can\t-72\t-38
tag word outside candidate\t-18\t-9
tag word outside candidates\t-9\t-4
tag word outside care\t25\t12
tag word outside carry\t34\t17
tag word outside change\t10\t5
tag word outside check\t24\t12
tag word outside checking\t41\t20
tag word outside child\t-13\t-7
tag word outside children\t-9\t-5
tag word outside class\t18\t9
tag word outside clean\t48\t23
tag word outside come\t-26\t-14
tag word outside comes\t-15\t-8
tag word outside coming\t-21\t-11
tag word outside company\t-6\t-3
tag word outside considered\t-10\t-5
tag word outside cook\t20\t10
tag word outside cost\t26\t13
tag word outside could\t-13\t-7
tag word outside crew\t-11\t-6
tag word outside current\t42\t20
tag word outside customer\t31\t15
tag word outside cut\t29\t14
tag word outside date\t-6\t-3
tag word outside day\t-36\t-19
tag word outside days\t-27\t-14
tag word outside design\t44\t22
tag word outside desk\t16\t8
tag word outside did\t-18\t-9
tag word outside diploma\t24\t12
tag word outside do\t-20\t-12
tag word outside documented\t29\t14
tag word outside does\t-6\t-3
tag word outside doesn't\t-21\t-11
tag word outside doing\t-11\t-5
tag word outside don't\t14\t7
tag word outside done\t16\t8
tag word outside double\t-19\t-10
tag word outside down\t-35\t-18
tag word outside drafting\t33\t16
tag word outside draw\t36\t18
tag word outside driver\t16\t8
tag word outside drivers\t16\t8
tag word outside driving\t13\t6
tag word outside dry\t21\t10
tag word outside due\t-27\t-14
tag word outside each\t-21\t-11
tag word outside early\t-8\t-4
tag word outside eight\t9\t4
tag word outside eleven\t-6\t-3
tag word outside else\t-8\t-4
tag word outside end\t-12\t-6
tag word outside engineer\t-8\t-4
tag word outside english\t-4\t-6
tag word outside enhanced\t44\t22
tag word outside enough\t-8\t-4
tag word outside even\t-19\t-10
tag word outside ever\t-36\t-18
tag word outside every\t16\t7
tag word outside everybody\t-7\t-4
tag word outside everyone\t-13\t-7
tag word outside everything\t-18\t-9
tag word outside evidence\t-15\t-8
tag word outside expect\t-27\t-14
tag word outside expected\t-19\t-10
tag word outside experience\t60\t30
tag word outside explain\t22\t11
tag word outside fall\t-10\t-5
tag word outside familiarity\t10\t5
tag word outside family\t-8\t-4
tag word outside far\t-10\t-5
tag word outside february\t-6\t-3
tag word outside feeding\t23\t11
tag word outside fellow\t-9\t-5
tag word outside file\t-11\t-6
tag word outside find\t23\t11
tag word outside fine\t-8\t-4
tag word outside five\t19\t9
tag word outside fluent\t9\t4
tag word outside follow\t22\t11
tag word outside following\t-37\t-18
tag word outside for\t-31\t-16
tag word outside forgive\t-11\t-5
tag word outside forty\t18\t9
tag word outside four\t43\t20
tag word outside frame\t25\t13
tag word outside friday\t-34\t-19
tag word outside fridays\t15\t7
tag word outside from\t-12\t-7
tag word outside front\t-11\t-6
tag word outside full\t21\t10
tag word outside funeral\t-9\t-5
tag word outside gardener\t-8\t-4
tag word outside get\t12\t5
tag word outside getting\t22\t11
tag word outside given\t-24\t-12
tag word outside glad\t-7\t-4
tag word outside go\t-11\t-7
tag word outside going\t-20\t-10
tag word outside got\t-21\t-11
tag word outside grade\t-19\t-10
tag word outside granted\t-12\t-6
tag word outside great\t-18\t-9
tag word outside guests\t-7\t-4
tag word outside had\t-33\t-17
tag word outside half\t39\t19
tag word outside hand\t19\t9
tag word outside hands\t-25\t-13
tag word outside handy\t32\t16
tag word outside happen\t-20\t-10
tag word outside happens\t-7\t-4
tag word outside has\t-53\t-27
tag word outside have\t-48\t-27
tag word outside having\t-22\t-12
tag word outside he\t-32\t-16
tag word outside head\t-14\t-7
tag word outside hear\t-8\t-4
tag word outside held\t17\t8
tag word outside help\t40\t20
tag word outside helps\t19\t9
tag word outside her\t-6\t-3
tag word outside here\t23\t11
tag word outside herr\t-14\t-7
tag word outside higher\t16\t8
tag word outside hire\t-7\t-4
tag word outside hold\t-34\t-17
tag word outside holding\t34\t17
tag word outside home\t-10\t-5
tag word outside honest\t7\t3
tag word outside hot\t26\t13
tag word outside hotel\t-8\t-4
tag word outside hour\t-11\t-6
tag word outside hours\t-10\t-6
tag word outside i\t-62\t-34
tag word outside i'd\t-21\t-11
tag word outside i'll\t-25\t-13
tag word outside i'm\t-34\t-18
tag word outside i've\t-15\t-8
tag word outside if\t-33\t-17
tag word outside include\t-17\t-9
tag word outside included\t-10\t-5
tag word outside includes\t-10\t-5
tag word outside including\t-40\t-20
tag word outside indispensable\t-11\t-6
tag word outside insist\t-9\t-5
tag word outside interview\t9\t4
tag word outside into\t-15\t-8
tag word outside is\t-46\t-24
tag word outside it\t-76\t-41
tag word outside it'd\t16\t8
tag word outside it's\t-23\t-12
tag word outside its\t-26\t-13
tag word outside january\t-9\t-5
tag word outside job\t8\t4
tag word outside just\t-15\t-8
tag word outside keep\t44\t21
tag word outside keeping\t17\t8
tag word outside keeps\t34\t17
tag word outside kept\t20\t10
tag word outside kind\t9\t4
tag word outside kindness\t19\t9
tag word outside knowing\t-10\t-5
tag word outside knowledge\t26\t13
tag word outside knows\t25\t12
tag word outside label\t26\t13
tag word outside language\t-10\t-5
tag word outside law\t-9\t-5
tag word outside lead\t36\t18
tag word outside learned\t-19\t-10
tag word outside least\t-11\t-6
tag word outside leave\t34\t17
tag word outside leaves\t-14\t-7
tag word outside less\t-9\t-5
tag word outside let\t-11\t-6
tag word outside level\t-19\t-11
tag word outside licence\t9\t4
tag word outside life\t-9\t-5
tag word outside lift\t12\t5
tag word outside lifting\t38\t19
tag word outside like\t-18\t-9
tag word outside live\t-10\t-5
tag word outside lives\t15\t7
tag word outside long\t-20\t-10
tag word outside look\t-23\t-12
tag word outside looked\t-9\t-5
tag word outside looking\t-12\t-6
tag word outside lot\t-17\t-9
tag word outside love\t-11\t-6
tag word outside made\t14\t7
tag word outside manual\t20\t10
tag word outside many\t-20\t-10
tag word outside march\t-7\t-4
tag word outside me\t-23\t-12
tag word outside mean\t-6\t-3
tag word outside means\t-20\t-10
tag word outside measures\t38\t19
tag word outside metres\t-13\t-6
tag word outside milk\t23\t11
tag word outside mind\t-22\t-11
tag word outside monday\t12\t4
tag word outside month\t-16\t-8
tag word outside more\t-21\t-11
tag word outside morning\t-7\t-4
tag word outside most\t-10\t-5
tag word outside mostly\t-37\t-19
tag word outside much\t-23\t-12
tag word outside my\t-31\t-16
tag word outside near\t-14\t-7
tag word outside need\t-75\t-39
tag word outside needs\t-11\t-5
tag word outside neither\t-15\t-7
tag word outside never\t9\t4
tag word outside new\t-9\t-5
tag word outside nice\t-18\t-9
tag word outside night\t9\t4
tag word outside none\t-11\t-5
tag word outside not\t-28\t-16
tag word outside nothing\t-12\t-6
tag word outside november\t-12\t-7
tag word outside now\t-20\t-10
tag word outside number\t-10\t-5
tag word outside of\t-74\t-42
tag word outside off\t-17\t-9
tag word outside offer\t-14\t-7
tag word outside office\t-6\t-3
tag word outside often\t-25\t-13
tag word outside old\t15\t7
tag word outside once\t-30\t-15
tag word outside one\t32\t14
tag word outside only\t26\t13
tag word outside open\t-18\t-9
tag word outside opening\t-9\t-5
tag word outside or\t-42\t-22
tag word outside order\t12\t6
tag word outside other\t-13\t-7
tag word outside others\t29\t14
tag word outside otherwise\t-13\t-7
tag word outside our\t-57\t-30
tag word outside ours\t-10\t-5
tag word outside out\t-11\t-6
tag word outside over\t-20\t-10
tag word outside overtime\t27\t13
tag word outside own\t8\t3
tag word outside paid\t-16\t-8
tag word outside paper\t-6\t-3
tag word outside papers\t6\t3
tag word outside part\t-32\t-17
tag word outside past\t-10\t-5
tag word outside patience\t56\t27
tag word outside payroll\t-7\t-4
tag word outside pays\t15\t7
tag word outside people\t-19\t-10
tag word outside person\t-28\t-15
tag word outside phone\t-8\t-4
tag word outside pick\t-14\t-7
tag word outside place\t-12\t-6
tag word outside please\t-25\t-13
tag word outside pleased\t-9\t-4
tag word outside plus\t-16\t-9
tag word outside pool\t-9\t-5
tag word outside port\t-8\t-4
tag word outside post\t7\t3
tag word outside prepare\t40\t20
tag word outside proof\t37\t18
tag word outside property\t-10\t-5
tag word outside put\t-19\t-10
tag word outside quarter\t-7\t-3
tag word outside quiet\t27\t13
tag word outside ranger\t-9\t-5
tag word outside reach\t8\t4
tag word outside read\t35\t17
tag word outside real\t12\t6
tag word outside report\t23\t11
tag word outside required\t-18\t-9
tag word outside right\t-8\t-4
tag word outside road\t-8\t-4
tag word outside room\t-8\t-4
tag word outside round\t-10\t-5
tag word outside rules\t-6\t-3
tag word outside run\t59\t28
tag word outside running\t-11\t-6
tag word outside runs\t51\t25
tag word outside said\t-12\t-6
tag word outside same\t-19\t-10
tag word outside saturday\t21\t9
tag word outside save\t-20\t-10
tag word outside say\t16\t7
tag word outside saying\t-9\t-5
tag word outside says\t9\t4
tag word outside scared\t-19\t-9
tag word outside school\t6\t3
tag word outside scrubbing\t24\t12
tag word outside second\t-9\t-5
tag word outside see\t6\t2
tag word outside sees\t13\t7
tag word outside send\t29\t15
tag word outside set\t21\t10
tag word outside setting\t18\t9
tag word outside seven\t41\t20
tag word outside shall\t-26\t-13
tag word outside she\t-17\t-9
tag word outside shifts\t-12\t-6
tag word outside ship\t6\t3
tag word outside should\t-18\t-9
tag word outside show\t-21\t-11
tag word outside side\t-10\t-5
tag word outside signs\t17\t8
tag word outside since\t-75\t-39
tag word outside sit\t23\t11
tag word outside sits\t-11\t-6
tag word outside sitting\t-14\t-7
tag word outside six\t8\t4
tag word outside small\t-9\t-5
tag word outside so\t-57\t-29
tag word outside some\t59\t28
tag word outside somebody\t-20\t-10
tag word outside someone\t-12\t-7
tag word outside something\t-46\t-23
tag word outside sort\t-20\t-10
tag word outside sound\t30\t15
tag word outside spanish\t49\t24
tag word outside speak\t22\t11
tag word outside spent\t-26\t-13
tag word outside sponsor\t-9\t-5
tag word outside sponsoring\t-10\t-5
tag word outside spot\t8\t4
tag word outside stand\t23\t11
tag word outside start\t-10\t-6
tag word outside stay\t-13\t-7
tag word outside stays\t15\t7
tag word outside still\t-16\t-8
tag word outside stood\t6\t3
tag word outside stop\t13\t6
tag word outside suit\t-9\t-4
tag word outside summer\t-20\t-10
tag word outside take\t23\t11
tag word outside taken\t-8\t-4
tag word outside takes\t19\t9
tag word outside taking\t16\t8
tag word outside teach\t19\t9
tag word outside teaches\t18\t9
tag word outside tell\t12\t6
tag word outside ten\t52\t26
tag word outside than\t-21\t-11
tag word outside that\t-32\t-17
tag word outside that's\t-15\t-8
tag word outside the\t-41\t-48
tag word outside their\t-17\t-10
tag word outside them\t-37\t-20
tag word outside then\t-39\t-20
tag word outside there\t-16\t-9
tag word outside there's\t-6\t-3
tag word outside therefore\t-15\t-8
tag word outside they\t-23\t-12
tag word outside thing\t-34\t-18
tag word outside things\t-6\t-3
tag word outside think\t-13\t-7
tag word outside third\t-11\t-6
tag word outside thirty\t-6\t-3
tag word outside this\t-31\t-16
tag word outside those\t-19\t-10
tag word outside though\t-14\t-7
tag word outside three\t-22\t-12
tag word outside through\t-27\t-14
tag word outside thursday\t25\t12
tag word outside time\t-20\t-11
tag word outside to\t-92\t-53
tag word outside told\t-8\t-4
tag word outside too\t-16\t-8
tag word outside top\t-10\t-5
tag word outside town\t-7\t-4
tag word outside trade\t7\t3
tag word outside train\t8\t4
tag word outside trained\t21\t10
tag word outside training\t-7\t-4
tag word outside transport\t-9\t-5
tag word outside travel\t27\t13
tag word outside trust\t8\t4
tag word outside tune\t32\t16
tag word outside turn\t12\t6
tag word outside twice\t-11\t-5
tag word outside two\t-6\t-6
tag word outside university\t-6\t-3
tag word outside up\t-22\t-12
tag word outside us\t-46\t-24
tag word outside use\t8\t4
tag word outside used\t-18\t-9
tag word outside usually\t-12\t-6
tag word outside valid\t44\t22
tag word outside very\t-7\t-4
tag word outside viewed\t-6\t-3
tag word outside visit\t10\t5
tag word outside volunteer\t9\t4
tag word outside waiting\t-16\t-8
tag word outside walk\t7\t3
tag word outside want\t-43\t-22
tag word outside wants\t-7\t-4
tag word outside was\t-30\t-15
tag word outside water\t20\t10
tag word outside way\t-15\t-8
tag word outside we\t22\t10
tag word outside we'd\t-6\t-3
tag word outside we'll\t-21\t-11
tag word outside we're\t-16\t-8
tag word outside wednesdays\t-9\t-5
tag word outside week\t-22\t-12
tag word outside weekends\t9\t4
tag word outside weeks\t-12\t-6
tag word outside well\t-17\t-9
tag word outside what\t-13\t-8
tag word outside whatever\t30\t15
tag word outside when\t20\t10
tag word outside where\t-17\t-8
tag word outside whether\t-15\t-7
tag word outside which\t-51\t-27
tag word outside while\t-13\t-7
tag word outside who\t-51\t-27
tag word outside who's\t-12\t-6
tag word outside whoever\t8\t4
tag word outside whom\t-9\t-4
tag word outside why\t-18\t-9
tag word outside will\t-49\t-25
tag word outside winter\t-16\t-8
tag word outside with\t-57\t-31
tag word outside within\t11\t5
tag word outside without\t-16\t-8
tag word outside won't\t9\t4
tag word outside work\t14\t5
tag word outside worked\t44\t21
tag word outside working\t16\t8
tag word outside works\t13\t6
tag word outside would\t-39\t-20
tag word outside write\t12\t5
tag word outside writing\t8\t4
tag word outside year\t-28\t-15
tag word outside years\t12\t5
tag word outside yes\t-25\t-13
tag word outside you\t-61\t-34
tag word outside you'd\t-9\t-5
tag word outside you're\t-28\t-14
tag word outside you've\t-38\t-20
tag word outside your\t-28\t-18
tag word outside 🥕\t-11\t-5
tag word start *\t-39\t-20
tag word start -\t-64\t-34
tag word start a\t-18\t-14
tag word start after\t-22\t-11
tag word start and\t-7\t-3
tag word start anyone\t-19\t-10
tag word start applicants\t-21\t-11
tag word start as\t-18\t-9
tag word start at\t-23\t-12
tag word start be\t-7\t-4
tag word start because\t-20\t-10
tag word start between\t-26\t-13
tag word start beyond\t-12\t-6
tag word start bonus\t-12\t-6
tag word start can\t21\t10
tag word start candidates\t-29\t-15
tag word start come\t-11\t-5
tag word start during\t-42\t-21
tag word start each\t18\t9
tag word start every\t-16\t-9
tag word start expect\t-18\t-9
tag word start experience\t8\t4
tag word start familiarity\t-23\t-12
tag word start first\t13\t6
tag word start five\t19\t10
tag word start four\t30\t15
tag word start from\t-7\t-4
tag word start full\t9\t4
tag word start have\t-11\t-6
tag word start he\t-18\t-9
tag word start hours\t-17\t-9
tag word start i\t-9\t-5
tag word start i'd\t-18\t-9
tag word start if\t-11\t-6
tag word start in\t-43\t-22
tag word start it\t-11\t-8
tag word start it'd\t-15\t-7
tag word start it's\t-30\t-15
tag word start laminated\t22\t11
tag word start matric\t23\t11
tag word start most\t-13\t-7
tag word start nobody\t-9\t-4
tag word start on\t-18\t-9
tag word start once\t-6\t-3
tag word start one\t-28\t-14
tag word start our\t-43\t-22
tag word start people\t-11\t-6
tag word start previous\t30\t15
tag word start she\t-23\t-12
tag word start since\t-17\t-9
tag word start six\t12\t6
tag word start so\t-16\t-8
tag word start some\t-20\t-10
tag word start somebody\t-10\t-5
tag word start that\t-11\t-6
tag word start the\t-42\t-28
tag word start there\t-14\t-7
tag word start there's\t-31\t-16
tag word start this\t-15\t-8
tag word start those\t-16\t-8
tag word start twice\t-13\t-7
tag word start we\t-47\t-24
tag word start we'd\t-9\t-5
tag word start we're\t-19\t-10
tag word start what\t-21\t-11
tag word start when\t-32\t-16
tag word start you\t-6\t-4
tag word start you'd\t-26\t-14
tag word start you'll\t-13\t-8
tag word start you've\t-13\t-6
tag word start your\t-34\t-17
tag word start •\t-22\t-11
tags begins inside\t-24\t125
tags begins outside\t72\t7
tags inside inside\t-52\t148
tags inside outside\t13\t-71
tags outside begins\t-31\t130
tags outside outside\t-43\t-203
tags start begins\t-3\t95
tags start outside\t-22\t-77
tags start start\t0\t-57
third "\t-5\t-6
third #\t-5\t-36
third '\t-6\t1
third (\t10\t25
third )\t16\t20
third *\t12\t26
third ,\t12\t57
third -\t46\t47
third .\t6\t-10
third :\t7\t27
third ;\t-16\t17
third <\t72\t24
third a\t-14\t-37
third a.m\t-13\t-19
third able\t14\t39
third about\t-41\t-35
third actually\t-8\t-13
third afternoon\t-9\t-5
third afternoons\t38\t20
third against\t-9\t-11
third air\t-16\t-13
third alive\t-11\t-20
third all\t22\t12
third alone\t-8\t-4
third along\t32\t16
third also\t75\t58
third am\t-15\t-7
third among\t-31\t-15
third an\t-47\t-7
third animal\t11\t5
third animals\t-22\t-11
third answer\t-10\t-18
third any\t-15\t-15
third anybody\t-6\t-2
third anyone\t27\t20
third apart\t-6\t-10
third api\t9\t-4
third applicants\t30\t16
third appointee\t5\t10
third apprentice\t-6\t-3
third april\t-7\t-9
third are\t-3\t-14
third around\t3\t11
third as\t-17\t-15
third ask\t3\t16
third asked\t10\t8
third asking\t10\t5
third at\t16\t13
third auditors\t5\t12
third august\t-20\t-10
third away\t-11\t-1
third back\t-30\t-40
third background\t-15\t-7
third badly\t18\t8
third bakery\t20\t10
third balance\t5\t12
third basic\t-20\t-41
third be\t37\t15
third because\t-30\t-10
third been\t-11\t3
third bees\t-10\t-5
third before\t-12\t-11
third behind\t-6\t-2
third being\t24\t15
third bench\t-20\t-13
third beside\t20\t10
third better\t7\t3
third between\t25\t28
third beyond\t2\t13
third bit\t-10\t-18
third board\t-13\t-5
third bonus\t45\t22
third both\t15\t-7
third bread\t8\t20
third breakfast\t21\t11
third bring\t-11\t-23
third budget\t-10\t-5
third build\t-10\t-20
third building\t13\t12
third bus\t-10\t4
third business\t-11\t-5
third but\t12\t18
third buy\t-12\t-6
third by\t22\t14
third cabin\t50\t26
third call\t-7\t-2
third calls\t-22\t-16
third can\t-7\t34
third can't\t4\t8
third candidate\t19\t11
third candidates\t51\t26
third cannot\t-11\t-11
third car\t-7\t-3
third card\t-8\t-6
third case\t2\t8
third cattle\t-8\t-4
third certificate\t-17\t-6
third certification\t3\t16
third check\t16\t10
third checked\t-1\t-30
third checking\t9\t11
third children\t12\t10
third choir\t-22\t-11
third claims\t10\t20
third class\t15\t32
third cleaning\t-5\t-8
third clients\t3\t7
third clinic\t-11\t-21
third clips\t-12\t-10
third close\t-15\t-26
third coach\t18\t9
third colleagues\t3\t6
third come\t30\t22
third committee\t-16\t-7
third company\t2\t9
third consideration\t-8\t-4
third console\t8\t16
third cost\t13\t25
third could\t-6\t-3
third counter\t23\t13
third course\t-7\t-3
third crane\t-20\t-9
third credit\t12\t7
third crew\t-34\t-43
third customers\t-6\t-3
third cut\t-7\t-13
third daily\t12\t4
third data\t-4\t-6
third date\t26\t13
third day\t57\t47
third days\t27\t-41
third dbs\t11\t5
third deal\t2\t6
third degree\t17\t45
third design\t-31\t-56
third diary\t1\t8
third did\t2\t6
third diesel\t-8\t-4
third diploma\t2\t9
third do\t7\t-25
third documented\t3\t7
third doing\t25\t14
third don't\t-13\t-3
third done\t0\t10
third double\t-10\t-5
third down\t15\t24
third drafting\t-7\t-13
third driver\t5\t13
third driving\t-13\t-24
third drug\t-21\t-4
third dry\t14\t8
third during\t9\t7
third dutch\t2\t6
third duty\t18\t9
third each\t57\t35
third early\t9\t4
third eight\t-7\t-6
third electrician\t-10\t-5
third eleven\t7\t7
third employment\t-16\t-30
third end\t44\t22
third engineer\t-12\t-30
third engineering\t5\t11
third english\t6\t-1
third enhanced\t-7\t-12
third enough\t-10\t-2
third equivalent\t-13\t-6
third even\t-18\t-9
third evening\t27\t14
third evenings\t-10\t-6
third ever\t10\t7
third every\t34\t-19
third everybody\t8\t5
third everyone\t-37\t-19
third everyone's\t-7\t-4
third everything\t-2\t-17
third excel\t-6\t-3
third experience\t-11\t-10
third fair\t-13\t-5
third familiarity\t33\t17
third far\t-9\t-4
third feet\t-14\t-29
third fellow\t-8\t-4
third fever\t-15\t-29
third file\t21\t15
third filled\t-12\t-5
third find\t7\t20
third fine\t-8\t-12
third finish\t-7\t-13
third finished\t4\t14
third fire\t-9\t-16
third first\t-56\t-39
third fish\t-7\t-14
third five\t-1\t-11
third flowers\t8\t4
third fluent\t6\t1
third food\t8\t9
third for\t35\t18
third form\t-9\t-5
third four\t20\t-1
third frame\t-6\t-3
third friday\t39\t21
third from\t-68\t-23
third front\t-8\t-3
third full\t1\t16
third funeral\t-6\t-3
third garda\t9\t9
third gardener\t-23\t-15
third get\t5\t23
third gets\t-10\t-2
third getting\t12\t6
third give\t-7\t-6
third given\t25\t12
third go\t-15\t-3
third goes\t11\t11
third good\t19\t-1
third got\t7\t4
third grade\t-16\t-8
third graduate\t3\t6
third groups\t3\t11
third guests\t-8\t-4
third haccp\t12\t24
third had\t15\t10
third half\t-17\t-18
third hand\t20\t25
third hands\t-8\t-4
third handy\t-11\t-5
third happen\t8\t3
third happened\t18\t9
third happens\t2\t7
third hard\t22\t12
third has\t-33\t-9
third have\t51\t59
third having\t8\t23
third he\t30\t17
third head\t-14\t-13
third hear\t-13\t-2
third height\t-6\t-3
third help\t15\t43
third her\t50\t25
third here\t25\t-8
third herr\t-8\t-4
third higher\t2\t-7
third hire\t48\t24
third his\t6\t4
third history\t-12\t-5
third hold\t-18\t-31
third holidays\t6\t4
third home\t-18\t-18
third honest\t16\t-3
third hot\t-11\t-13
third hours\t38\t26
third house\t28\t23
third how\t4\t23
third hydraulic\t-17\t-9
third hygiene\t-10\t-16
third i\t-40\t-15
third i'll\t-15\t-7
third i've\t-12\t-5
third if\t61\t12
third in\t-8\t-23
third include\t-11\t-12
third includes\t-4\t-6
third including\t-10\t-1
third income\t23\t12
third indispensable\t-12\t-21
third instruments\t-11\t-5
third insurance\t30\t16
third interview\t-8\t-10
third into\t-18\t-22
third irish\t-11\t-5
third is\t35\t11
third isn't\t36\t19
third it\t-11\t-22
third it's\t26\t32
third its\t-22\t-33
third january\t-6\t-3
third keep\t13\t29
third keeping\t-10\t-19
third keeps\t2\t8
third kept\t-10\t-20
third key\t-10\t-16
third kilos\t-7\t-4
third kind\t-14\t-21
third kitchen\t-4\t-7
third know\t37\t13
third knowledge\t8\t17
third label\t7\t2
third laboratory\t-9\t-4
third ladder\t-12\t-22
third laminated\t-7\t-4
third language\t-18\t-26
third last\t-20\t-8
third late\t14\t8
third law\t31\t16
third lead\t4\t8
third learned\t-13\t-6
third least\t-11\t-5
third leave\t-2\t9
third let\t-10\t-5
third level\t-14\t-8
third library\t18\t10
third licence\t9\t-12
third life\t-10\t-8
third lift\t26\t15
third lifting\t-16\t-37
third like\t13\t2
third line\t-6\t-2
third live\t-20\t-32
third lived\t26\t13
third lives\t-12\t-6
third log\t-13\t-26
third look\t12\t13
third looking\t-10\t-15
third lunch\t-7\t-1
third made\t7\t22
third make\t19\t16
third makes\t-11\t-21
third manager\t-8\t-3
third manner\t16\t0
third manual\t4\t10
third many\t-7\t-4
third march\t43\t21
third mathematics\t5\t13
third maths\t-11\t-22
third matters\t-6\t-3
third may\t-14\t-2
third me\t39\t19
third mean\t10\t5
third medical\t-1\t-6
third meet\t26\t13
third might\t3\t6
third minimum\t4\t9
third minute\t-10\t-5
third minutes\t-12\t-24
third mobile\t-5\t-15
third monday\t11\t25
third monitoring\t10\t5
third month\t11\t10
third monthly\t-6\t-18
third more\t25\t29
third morning\t-7\t-9
third mornings\t40\t22
third most\t-8\t-4
third mostly\t-19\t-8
third mrs\t26\t9
third much\t8\t2
third music\t3\t21
third must\t31\t-2
third my\t-25\t-13
third national\t-4\t-8
third nearest\t-6\t-3
third need\t47\t50
third needs\t17\t9
third never\t-7\t-1
third new\t46\t8
third next\t15\t7
third night\t-5\t-8
third nights\t7\t22
third nine\t-23\t-12
third no\t-43\t-13
third nobody\t-14\t-11
third nor\t-7\t-3
third not\t-28\t-5
third notice\t3\t7
third now\t8\t17
third number\t-15\t-8
third nurse\t-9\t-5
third of\t9\t-46
third off\t47\t33
third office\t-20\t-7
third often\t-13\t-5
third old\t-7\t-4
third on\t-19\t-44
third once\t-44\t-20
third one\t25\t35
third only\t-27\t-27
third open\t-17\t-28
third or\t-39\t-5
third order\t-10\t-5
third orders\t-12\t-11
third osha\t-7\t-4
third other\t18\t13
third our\t-38\t-41
third out\t-6\t-34
third outside\t14\t6
third over\t-28\t-43
third overtime\t-11\t-10
third own\t26\t-10
third paid\t8\t17
third paper\t13\t7
third papers\t-12\t-2
third parent\t-20\t-10
third parents\t-3\t-6
third patience\t-1\t-6
third patient\t-12\t-15
third people\t-16\t5
third per\t-22\t-11
third permit\t-10\t-3
third person\t92\t35
third phone\t24\t16
third plan\t-3\t-6
third plant\t7\t7
third please\t-7\t-2
third pleased\t17\t10
third points\t-13\t-10
third police\t5\t11
third port\t1\t7
third position\t-13\t-6
third post\t-3\t9
third postholder\t37\t18
third practice\t18\t10
third precast\t15\t7
third prepare\t10\t19
third previous\t-17\t-17
third production\t-10\t-5
third proper\t-6\t-2
third property\t-3\t7
third public\t8\t4
third pull\t-6\t-10
third purchase\t26\t12
third put\t25\t21
third putting\t13\t26
third python\t-11\t-6
third qualification\t-15\t-18
third quiet\t-11\t-5
third r\t6\t4
third radio\t-8\t-4
third reach\t0\t10
third read\t-13\t-42
third ready\t32\t16
third real\t-7\t-3
third record\t-8\t-3
third references\t27\t14
third repairs\t6\t12
third report\t2\t10
third reported\t-9\t-16
third reports\t-12\t-6
third required\t13\t6
third resident\t27\t15
third residents\t-6\t-2
third rest\t11\t25
third restaurant\t2\t7
third results\t-12\t-3
third right\t33\t20
third road\t-30\t-27
third role\t27\t13
third roof\t-8\t-3
third room\t-23\t-4
third roster\t41\t38
third rotating\t5\t18
third round\t-14\t-27
third rules\t-6\t-3
third run\t13\t11
third running\t8\t9
third runs\t-19\t-38
third safeguarding\t7\t3
third safely\t35\t24
third safety\t-6\t-7
third sage\t-6\t-7
third same\t-7\t-4
third sat\t15\t8
third saturday\t23\t13
third save\t-11\t-6
third say\t-1\t11
third saying\t13\t-4
third schedules\t4\t-17
third school\t-13\t-4
third schools\t-6\t-3
third scrubbing\t-6\t-27
third search\t12\t6
third season\t40\t20
third second\t33\t18
third see\t12\t16
third september\t-21\t-11
third service\t6\t4
third services\t-14\t-23
third set\t-7\t-11
third seven\t18\t14
third shall\t9\t30
third share\t3\t10
third she\t63\t35
third sheet\t-33\t-35
third shift\t10\t8
third ship\t-8\t-3
third shop\t5\t22
third short\t4\t8
third should\t18\t4
third show\t-8\t-3
third since\t-31\t-13
third sit\t-10\t1
third site\t22\t20
third sits\t1\t-6
third six\t15\t10
third sixty\t-8\t-3
third small\t-18\t-7
third so\t89\t62
third some\t-47\t-30
third somebody\t22\t13
third someone\t22\t17
third something\t-2\t6
third sooner\t-12\t-6
third sort\t-14\t-24
third sorted\t2\t7
third spanish\t-9\t-5
third speak\t-34\t-14
third spoken\t6\t16
third spot\t-9\t-10
third spring\t5\t14
third stand\t-9\t-4
third standing\t9\t24
third station\t20\t11
third steady\t-7\t-2
third still\t-6\t-1
third stood\t-7\t-2
third store\t16\t8
third stuff\t-7\t-3
third summer\t47\t25
third sunday\t25\t5
third system\t-8\t-5
third table\t-9\t-10
third take\t-6\t13
third takes\t12\t27
third taking\t-10\t-1
third tamil\t-22\t-26
third teach\t-7\t-3
third team\t4\t13
third tears\t-9\t-5
third technician\t-4\t-6
third tell\t-9\t-9
third temper\t-18\t-9
third ten\t58\t61
third term\t21\t12
third test\t-11\t-8
third than\t-29\t-21
third that\t4\t38
third that's\t-3\t-9
third the\t23\t-14
third their\t32\t13
third them\t-1\t9
third then\t3\t8
third there\t-3\t8
third there's\t-18\t-14
third therefore\t-19\t-26
third these\t-11\t-5
third they\t32\t8
third thing\t-17\t-10
third think\t-8\t-5
third third\t4\t11
third thirty\t20\t15
third this\t10\t6
third those\t-12\t-15
third though\t-19\t-9
third three\t-9\t0
third through\t-29\t-23
third thursday\t27\t28
third thursdays\t32\t16
third time\t31\t24
third times\t-1\t9
third to\t24\t-19
third together\t29\t14
third too\t-18\t-8
third tools\t-6\t-3
third town\t-13\t-6
third trained\t-6\t1
third training\t-8\t-3
third trains\t-12\t-23
third transport\t-19\t-7
third trees\t-6\t-2
third truck\t5\t10
third true\t-12\t-24
third tune\t3\t7
third turn\t-3\t6
third twice\t-6\t-3
third two\t-14\t1
third under\t-18\t-9
third understand\t31\t15
third until\t3\t11
third up\t-28\t-29
third us\t8\t14
third use\t22\t17
third valid\t-11\t-22
third van\t-17\t-9
third very\t-6\t-3
third voice\t1\t9
third wages\t5\t11
third waiting\t-7\t-4
third walk\t-5\t-6
third walking\t21\t13
third want\t53\t34
third was\t-23\t-28
third water\t20\t10
third way\t19\t1
third we\t54\t33
third we'd\t18\t10
third we'll\t12\t5
third we're\t-25\t-30
third weddings\t-24\t-46
third wednesdays\t6\t3
third week\t20\t-4
third weekend\t2\t8
third weekends\t11\t15
third weekly\t44\t30
third weeks\t28\t26
third welcome\t-12\t-6
third well\t-33\t-13
third were\t-4\t-13
third wet\t17\t10
third what\t1\t18
third what's\t24\t12
third when\t-14\t23
third where\t-12\t16
third whether\t-15\t-23
third which\t-24\t-13
third while\t-6\t-2
third who\t27\t23
third whole\t29\t15
third whom\t-9\t-11
third why\t24\t20
third will\t13\t53
third winter\t3\t15
third with\t-35\t-11
third without\t39\t13
third won't\t-13\t-12
third words\t-24\t-46
third work\t1\t-32
third worked\t8\t-5
third working\t18\t21
third works\t14\t9
third worn\t11\t6
third would\t-33\t-17
third write\t-10\t-8
third writing\t27\t16
third written\t-4\t-7
third yawl\t11\t23
third year\t-10\t9
third years\t19\t15
third you\t86\t38
third you'd\t32\t30
third you'll\t0\t33
third you're\t17\t-18
third you've\t32\t32
third young\t-10\t-5
third your\t4\t18
third yours\t-19\t-9
third youth\t-8\t-12
third zealand\t-10\t-5
third •\t3\t7
with next # ,\t-25\t-11
with next # a.m\t13\t7
with next # and\t-27\t-13
with next # hours\t26\t13
with next # of\t18\t9
with next # on\t-8\t-4
with next # or\t-7\t-3
with next # p.m\t10\t5
with next # pm\t28\t14
with next # till\t19\t9
with next , #\t11\t24
with next , all\t-7\t-14
with next , also\t12\t25
with next , although\t-3\t-6
with next , and\t-69\t-125
with next , as\t-16\t-32
with next , at\t-8\t-14
with next , because\t-25\t-48
with next , both\t8\t16
with next , but\t-9\t-17
with next , clean\t-10\t-19
with next , for\t9\t20
with next , from\t-7\t-13
with next , helps\t-5\t-9
with next , i\t-4\t-7
with next , if\t-3\t-6
with next , in\t-15\t-25
with next , including\t7\t14
with next , is\t-8\t-15
with next , many\t-4\t-7
with next , now\t3\t8
with next , of\t-7\t-13
with next , on\t-12\t-23
with next , one\t-5\t-11
with next , or\t3\t7
with next , please\t-7\t-14
with next , running\t-8\t-16
with next , seven\t12\t25
with next , since\t-17\t-33
with next , six\t-4\t-8
with next , so\t-18\t-33
with next , that\t9\t18
with next , that's\t4\t9
with next , the\t14\t34
with next , then\t-10\t-19
with next , this\t-4\t-9
with next , though\t5\t11
with next , to\t14\t28
with next , too\t-5\t-9
with next , tuesday\t11\t22
with next , two\t25\t51
with next , we\t-7\t-13
with next , where\t-7\t-14
with next , whether\t-9\t-18
with next , which\t-8\t-15
with next , who\t-6\t-12
with next , with\t-20\t-36
with next , without\t6\t12
with next , you\t3\t7
with next - a\t-8\t-4
with next . ,\t5\t9
with next . >\t-86\t-148
with next . to\t6\t13
with next : #\t13\t26
with next : a\t-7\t-11
with next : the\t-7\t-6
with next ; the\t-13\t-17
with next ; we\t-9\t-17
with next ? >\t-27\t-52
with next a #\t-19\t-10
with next a :\t-31\t-16
with next a background\t11\t6
with next a big\t-10\t-5
with next a car\t17\t9
with next a certificate\t40\t20
with next a child\t-6\t-3
with next a class\t17\t8
with next a clean\t31\t16
with next a clinic\t-8\t-3
with next a couple\t-9\t-4
with next a fair\t19\t9
with next a friday\t-6\t-3
with next a full\t-15\t-6
with next a great\t-14\t-7
with next a hotel\t-6\t-3
with next a joke\t-7\t-2
with next a level\t15\t7
with next a little\t9\t4
with next a long\t-16\t-8
with next a lot\t11\t5
with next a manual\t9\t5
with next a nice\t-8\t-4
with next a payroll\t15\t7
with next a person\t-47\t-24
with next a plus\t-10\t-5
with next a proper\t18\t9
with next a third\t-14\t-7
with next a week\t11\t9
with next a working\t23\t11
with next able to\t-7\t-4
with next about #\t23\t12
with next accordance with\t-10\t-4
with next after a\t-18\t-21
with next after that\t-20\t-10
with next after the\t13\t7
with next against the\t-7\t-12
with next already have\t21\t13
with next already hold\t18\t10
with next also be\t-6\t0
with next among them\t-15\t-28
with next an advantage\t-19\t-29
with next an enhanced\t8\t4
with next an offer\t-16\t-8
with next an old\t-11\t-6
with next and ,\t-29\t-57
with next and a\t-29\t-51
with next and alcohol\t6\t12
with next and an\t-11\t-21
with next and can\t-10\t-20
with next and english\t-13\t-26
with next and find\t-9\t-18
with next and get\t-10\t-19
with next and have\t-3\t-6
with next and help\t-5\t-8
with next and if\t7\t16
with next and in\t-11\t-20
with next and is\t7\t14
with next and keep\t-15\t-29
with next and keeping\t-8\t-15
with next and no\t-8\t-13
with next and not\t-11\t-21
with next and put\t-4\t-8
with next and still\t-4\t-8
with next and taking\t-17\t-34
with next and the\t-9\t5
with next and their\t-8\t-16
with next and there\t4\t8
with next and there's\t-6\t-12
with next and they\t-7\t-13
with next and three\t-5\t-9
with next and two\t6\t13
with next and we\t-5\t-9
with next and who\t-13\t-26
with next and will\t-5\t-10
with next and write\t-7\t-13
with next and you\t-10\t-19
with next and you're\t7\t16
with next anyone who\t-13\t-7
with next appointment is\t-15\t-8
with next are #\t-8\t-4
with next are a\t-19\t-34
with next are the\t-12\t-6
with next are to\t30\t6
with next around #\t-16\t-8
with next as a\t21\t45
with next as engineer\t6\t13
with next as it\t-5\t-10
with next as the\t-11\t1
with next as they\t-10\t-17
with next as well\t-30\t-54
with next as you\t11\t23
with next ask for\t-7\t-3
with next asked to\t-10\t-5
with next at #\t8\t8
with next at a\t3\t8
with next at home\t23\t14
with next at least\t29\t-3
with next at night\t8\t4
with next at the\t-69\t-49
with next august ,\t-11\t-5
with next background check\t13\t7
with next be a\t7\t7
with next be able\t-16\t-9
with next be at\t-19\t-10
with next be doing\t-7\t-3
with next be in\t31\t15
with next be on\t33\t16
with next be out\t-10\t-5
with next be ready\t-10\t-5
with next be the\t-26\t-13
with next be willing\t19\t9
with next because of\t-10\t-5
with next because the\t-40\t-20
with next before ,\t-20\t-40
with next before .\t4\t9
with next before and\t7\t14
with next before it\t12\t24
with next before the\t-35\t-53
with next before they\t8\t18
with next being able\t-20\t-10
with next between #\t9\t-18
with next beyond that\t-12\t-6
with next bonus points\t-14\t-7
with next but the\t-15\t-7
with next by hand\t4\t9
with next by the\t29\t14
with next can be\t-8\t-11
with next can stay\t-6\t-3
with next can't be\t29\t11
with next candidates must\t-11\t-6
with next cannot be\t-16\t-22
with next carry out\t26\t13
with next class #\t22\t12
with next come back\t21\t11
with next come in\t-18\t-6
with next come to\t-12\t-19
with next come with\t-22\t-30
with next counts for\t-31\t-61
with next couple of\t16\t8
with next credit and\t16\t8
with next criminal record\t11\t6
with next days a\t4\t10
with next dbs check\t7\t4
with next degree in\t31\t17
with next diploma in\t17\t9
with next diploma or\t8\t5
with next do it\t-14\t-7
with next do need\t-11\t-6
with next do not\t-9\t-5
with next do the\t12\t6
with next does the\t-31\t-16
with next done from\t-11\t-6
with next down a\t-8\t-3
with next drug and\t-8\t-4
with next drug test\t14\t7
with next during the\t-31\t-33
with next each month\t16\t9
with next each of\t-13\t-3
with next eight to\t23\t12
with next employment is\t-14\t-7
with next english at\t-7\t-2
with next english is\t25\t12
with next enhanced dbs\t27\t14
with next eu passport\t20\t9
with next evenings ,\t-7\t-3
with next ever worked\t-11\t-5
with next every day\t-9\t-4
with next every other\t19\t12
with next every second\t14\t8
with next expect to\t-18\t-9
with next expected to\t-6\t-3
with next experience in\t37\t19
with next experience with\t21\t11
with next explain to\t22\t11
with next falls to\t-21\t-40
with next familiarity with\t-13\t-7
with next find out\t8\t4
with next first aid\t37\t20
with next five days\t31\t16
with next for a\t-3\t14
with next for more\t34\t20
with next for one\t34\t21
with next for our\t-24\t-47
with next for some\t-12\t-24
with next for that\t-7\t-9
with next for the\t-44\t-58
with next for them\t4\t9
with next for this\t-6\t-7
with next for three\t16\t6
with next for two\t3\t10
with next forty hours\t17\t8
with next four days\t19\t10
with next from #\t31\t23
with next from a\t-2\t14
with next from april\t-12\t-18
with next from first\t-6\t-11
with next from home\t-7\t-13
with next from may\t25\t13
with next from the\t-33\t-23
with next full time\t9\t4
with next garda vetting\t30\t15
with next get the\t10\t5
with next get to\t-15\t-8
with next get you\t-6\t1
with next given to\t-7\t-3
with next glad of\t-6\t-3
with next go to\t-8\t-4
with next goes to\t7\t-13
with next goes without\t-8\t-13
with next going to\t-7\t-3
with next good enough\t-16\t-6
with next had a\t-12\t-6
with next half of\t8\t4
with next half past\t38\t20
with next hand tools\t3\t6
with next happen to\t-18\t-9
with next has already\t-6\t-3
with next has been\t-9\t-16
with next have a\t-33\t-13
with next have the\t56\t31
with next have to\t-37\t-31
with next have worked\t25\t13
with next have your\t-11\t-4
with next he or\t-17\t-9
with next hear from\t-9\t-4
with next hear that\t16\t8
with next here ,\t-10\t-4
with next hold a\t-38\t-16
with next hold the\t-18\t-8
with next hours are\t-24\t-12
with next how to\t-15\t-4
with next i am\t-9\t-5
with next i don't\t28\t15
with next i mean\t-7\t-4
with next i never\t-10\t-5
with next i want\t-8\t-4
with next i will\t-6\t-3
with next i would\t-22\t-11
with next i'd be\t-14\t-7
with next i'm not\t-9\t-5
with next if a\t19\t10
with next if you\t-16\t1
with next if you've\t11\t5
with next in #\t-7\t-3
with next in a\t-7\t-17
with next in accordance\t-14\t-27
with next in all\t28\t16
with next in august\t21\t10
with next in date\t15\t9
with next in english\t16\t13
with next in four\t5\t10
with next in front\t-7\t-3
with next in our\t2\t7
with next in the\t-45\t-53
with next in this\t0\t6
with next in three\t7\t14
with next in which\t2\t8
with next in your\t-21\t-24
with next included .\t-14\t-28
with next including the\t-32\t-15
with next is a\t-14\t-16
with next is always\t-10\t-19
with next is an\t-8\t-14
with next is at\t4\t11
with next is done\t11\t23
with next is expected\t5\t11
with next is good\t-15\t-30
with next is in\t-17\t-33
with next is looked\t-12\t-23
with next is no\t5\t11
with next is on\t2\t11
with next is part\t-9\t-17
with next is required\t5\t11
with next is the\t-13\t-13
with next is to\t3\t13
with next is what\t-11\t-21
with next it goes\t-12\t-6
with next it is\t-22\t-8
with next it would\t28\t14
with next it'd be\t10\t5
with next it's #\t-11\t-6
with next keep a\t10\t5
with next keep the\t15\t8
with next keeping the\t15\t7
with next keeps the\t40\t20
with next kind of\t-9\t-4
with next know how\t-6\t-3
with next know what\t-22\t-11
with next know your\t30\t15
with next knowledge of\t20\t12
with next leave is\t6\t3
with next leaves the\t-10\t-5
with next let us\t-7\t-3
with next level #\t-14\t-5
with next live in\t-15\t-8
with next live on\t-6\t-3
with next live within\t14\t7
with next long way\t-8\t-4
with next look for\t-10\t-4
with next looked for\t-14\t-7
with next looking for\t-25\t-13
with next lot of\t-16\t-8
with next make your\t-8\t-4
with next many of\t-13\t-6
with next matric with\t23\t11
with next me included\t-7\t-3
with next metres ,\t-6\t-3
with next monday through\t10\t4
with next monday to\t28\t15
with next more than\t2\t11
with next morning and\t-13\t-7
with next most of\t-20\t-10
with next much of\t-8\t-4
with next much the\t-15\t-6
with next music ,\t14\t7
with next must already\t25\t13
with next must be\t-38\t-42
with next need a\t-26\t-13
with next need to\t-26\t-7
with next no leave\t50\t27
with next no lift\t13\t6
with next no use\t-19\t-9
with next not a\t-6\t-3
with next not be\t22\t14
with next not have\t28\t14
with next not in\t-7\t-4
with next not optional\t-12\t-6
with next not the\t-8\t-4
with next notice when\t16\t8
with next now and\t-28\t-34
with next of a\t1\t8
with next of course\t-14\t-27
with next of good\t29\t16
with next of our\t-6\t-2
with next of the\t-9\t20
with next of which\t-19\t-32
with next of your\t2\t7
with next off in\t-6\t-3
with next on #\t-16\t-27
with next on a\t-17\t0
with next on an\t-11\t-18
with next on call\t23\t14
with next on foot\t24\t13
with next on monday\t-7\t-14
with next on one\t0\t7
with next on our\t5\t10
with next on saturdays\t7\t6
with next on site\t34\t21
with next on the\t-8\t14
with next on wednesdays\t-12\t-6
with next on your\t25\t19
with next once a\t19\t9
with next one .\t-15\t-24
with next one saturday\t34\t17
with next one week\t5\t6
with next one weekend\t25\t12
with next one who\t-10\t-5
with next only .\t-11\t-21
with next or #\t3\t6
with next or a\t-9\t-11
with next or in\t2\t6
with next or more\t5\t11
with next or so\t3\t7
with next or the\t8\t17
with next osha #\t25\t12
with next ours is\t-6\t-3
with next out by\t3\t6
with next out of\t-8\t-1
with next out on\t36\t20
with next out with\t-9\t-4
with next over the\t-15\t2
with next own hand\t14\t7
with next part of\t-26\t-14
with next pass a\t19\t10
with next patience ,\t49\t24
with next people who\t-6\t-2
with next person who\t-9\t-5
with next person with\t-10\t-5
with next pick up\t-12\t-6
with next post is\t-6\t-4
with next proof of\t37\t18
with next run the\t20\t11
with next running ,\t-14\t-7
with next saying that\t-8\t-4
with next scared of\t-9\t-4
with next see a\t-23\t-12
with next see the\t18\t9
with next setting up\t23\t11
with next seven to\t40\t21
with next she or\t-11\t-6
with next should be\t-2\t9
with next should have\t2\t6
with next show up\t-12\t-6
with next show us\t10\t5
with next since the\t-21\t-10
with next sit in\t23\t11
with next six days\t37\t19
with next six months\t24\t14
with next so .\t4\t9
with next so that\t-6\t-10
with next so the\t-9\t-4
with next some of\t-9\t-5
with next somebody who\t11\t9
with next someone who\t29\t15
with next someone who's\t-6\t-3
with next spanish ,\t33\t16
with next stand in\t10\t5
with next still be\t-10\t-5
with next summer ,\t-17\t-8
with next take the\t20\t10
with next takes the\t29\t16
with next teach .\t16\t8
with next tell us\t-16\t-8
with next that a\t-6\t-11
with next that has\t-9\t-18
with next that i\t-9\t-16
with next that is\t1\t7
with next that the\t-20\t-22
with next that you've\t3\t9
with next the #\t6\t3
with next the annual\t15\t8
with next the appointment\t-7\t-4
with next the board\t-12\t-6
with next the bus\t15\t8
with next the daily\t29\t15
with next the driver\t-6\t-3
with next the end\t-6\t-1
with next the first\t38\t-4
with next the house\t17\t9
with next the job\t-12\t-5
with next the language\t-9\t-4
with next the law\t26\t13
with next the least\t-6\t-3
with next the librarian\t52\t26
with next the nearest\t-14\t-7
with next the next\t-11\t-5
with next the odd\t19\t10
with next the office\t-13\t-6
with next the one\t-9\t-4
with next the other\t-6\t-1
with next the person\t20\t10
with next the post\t-9\t-5
with next the right\t11\t6
with next the road\t22\t11
with next the same\t-21\t-29
with next the shop\t46\t23
with next the sort\t-16\t-8
with next the stock\t26\t13
with next the successful\t-6\t-3
with next the technician\t-10\t-5
with next the thing\t-8\t-4
with next the top\t-7\t-4
with next the way\t-17\t-34
with next the week\t47\t23
with next the whole\t-18\t-33
with next the work\t-18\t-9
with next their own\t-9\t-3
with next there are\t-15\t-8
with next there is\t5\t8
with next there's a\t-6\t-3
with next there's no\t-16\t-8
with next they are\t15\t9
with next thing ,\t-14\t-8
with next third of\t-11\t-6
with next this is\t-12\t-6
with next those who\t1\t7
with next those with\t-15\t-8
with next three months\t-6\t-2
with next three or\t-8\t-4
with next three years\t35\t19
with next through an\t-6\t-3
with next through the\t-10\t-14
with next time and\t-6\t-1
with next time to\t-9\t-5
with next to be\t14\t21
with next to live\t-7\t-3
with next to the\t17\t9
with next to work\t2\t6
with next together with\t-24\t-45
with next too ,\t-25\t-46
with next too .\t-17\t-31
with next top of\t-6\t-3
with next tuesday and\t-14\t-6
with next tuesday to\t12\t7
with next twice a\t-29\t-34
with next two days\t11\t6
with next two hours\t-10\t-4
with next two saturdays\t15\t8
with next two years\t52\t27
with next under your\t-10\t-20
with next until #\t3\t6
with next until it\t-11\t-20
with next up to\t-13\t-18
with next us more\t-8\t-4
with next used a\t34\t17
with next valid driver's\t9\t5
with next waiting for\t-7\t-4
with next want a\t-12\t-6
with next want to\t-17\t-7
with next wants to\t20\t11
with next was a\t-9\t-4
with next we are\t-7\t-4
with next we ask\t7\t4
with next we can\t-9\t-7
with next we can't\t-7\t-4
with next we cannot\t-11\t-6
with next we do\t-9\t-5
with next we have\t-15\t-8
with next we keep\t30\t15
with next we must\t-18\t-22
with next we need\t11\t6
with next we open\t-7\t-3
with next we shall\t9\t5
with next we use\t54\t29
with next we will\t-13\t-6
with next we would\t-13\t-7
with next we'd be\t15\t7
with next we'd love\t-16\t-8
with next we'd want\t-14\t-7
with next wednesdays ,\t-8\t-5
with next well ,\t-13\t-5
with next well enough\t-13\t-24
with next what the\t24\t19
with next what we\t-6\t-3
with next when a\t3\t13
with next when it\t3\t14
with next when it's\t-15\t-22
with next when the\t-24\t6
with next when they\t-14\t-27
with next where a\t-6\t-13
with next where the\t-11\t-3
with next which is\t-13\t-7
with next who can\t8\t-7
with next who has\t-6\t-3
with next will also\t-8\t-13
with next will be\t-12\t-12
with next will find\t-7\t-10
with next will go\t-6\t-11
with next will need\t1\t7
with next will not\t3\t7
with next willing to\t14\t7
with next with a\t-8\t6
with next with an\t3\t9
with next with children\t3\t6
with next with one\t1\t7
with next with our\t5\t12
with next with the\t-15\t27
with next with two\t-29\t-52
with next with what\t-16\t-28
with next with your\t-11\t-20
with next within a\t-15\t-3
with next within the\t22\t28
with next without a\t4\t20
with next without being\t3\t14
with next won't be\t-12\t-24
with next work in\t-10\t-4
with next work is\t-13\t-6
with next work two\t-20\t-10
with next worked from\t-12\t-6
with next worked in\t38\t19
with next worked with\t28\t15
with next would also\t4\t14
with next would find\t-9\t-17
with next would let\t-13\t-26
with next would like\t4\t8
with next would save\t-7\t-14
with next write it\t22\t11
with next write the\t-12\t-3
with next write up\t14\t7
with next years ,\t-10\t-5
with next yes ,\t-28\t-15
with next you are\t0\t7
with next you bring\t-8\t-15
with next you can\t9\t-21
with next you go\t1\t9
with next you have\t-22\t-22
with next you must\t19\t13
with next you need\t7\t4
with next you should\t-9\t2
with next you start\t-1\t9
with next you will\t72\t20
with next you with\t4\t10
with next you work\t-9\t1
with next you would\t-7\t-22
with next you write\t-6\t-3
with next you'd be\t-14\t-7
with next you'd have\t-7\t-4
with next you'd want\t17\t8
with next you'd write\t19\t9
with next you'll be\t7\t14
with next you'll do\t-8\t-4
with next you'll have\t-8\t-4
with next you've worked\t-16\t-8
with next your own\t52\t29
with next yourself .\t-13\t-24
with next 🥕 you\t-11\t-5
word "\t-7\t6
word #\t47\t47
word '\t-5\t6
word (\t-17\t-32
word )\t3\t11
word *\t-39\t-20
word ,\t-138\t-175
word -\t-64\t-34
word .\t-69\t-105
word :\t-80\t-105
word ;\t-69\t-110
word ?\t-27\t-52
word a\t6\t33
word able\t-7\t-4
word about\t-25\t-24
word above\t-21\t-9
word accordance\t-10\t-4
word accounts\t10\t9
word advantage\t-7\t-3
word after\t-16\t-26
word afternoon\t-7\t-3
word afterwards\t-30\t-39
word again\t-23\t-10
word against\t-18\t-29
word agree\t12\t6
word aid\t3\t6
word alcohol\t-10\t-4
word all\t-37\t-12
word alone\t-19\t-3
word along\t-7\t5
word already\t-3\t-15
word also\t-67\t-26
word although\t-18\t-9
word always\t-41\t-44
word among\t-23\t-32
word anaesthetics\t3\t7
word and\t-138\t-128
word annual\t30\t15
word anybody\t-11\t-6
word anyone\t-33\t-14
word anything\t-12\t-6
word apart\t-6\t1
word applicants\t-62\t-31
word apply\t-18\t-31
word appointment\t-18\t-9
word april\t-10\t-5
word are\t-59\t-65
word around\t-31\t-13
word as\t-78\t-68
word asked\t-21\t-10
word asking\t-13\t-7
word assistants\t2\t6
word at\t-13\t-1
word august\t-15\t-6
word available\t25\t12
word back\t-13\t-1
word background\t15\t11
word balance\t18\t11
word basic\t21\t11
word be\t-73\t-15
word because\t-65\t-44
word been\t-38\t-15
word before\t-49\t-80
word begin\t16\t8
word begins\t18\t9
word behind\t-18\t-29
word being\t-22\t-31
word below\t-17\t-4
word bench\t-10\t-1
word beside\t-10\t-5
word better\t-16\t-7
word between\t-3\t-22
word beyond\t-13\t-6
word big\t-6\t-3
word boats\t28\t15
word bonus\t-17\t-8
word both\t-12\t-4
word box\t3\t6
word bread\t21\t13
word bring\t-29\t-13
word broken\t18\t9
word budget\t19\t11
word build\t53\t26
word business\t-9\t-4
word but\t-59\t-70
word by\t-41\t-56
word cabin\t-16\t-8
word call\t9\t7
word called\t-11\t-4
word calls\t-15\t-8
word calm\t53\t27
word can\t-47\t-18
word candidate\t-17\t-7
word candidates\t-38\t-19
word cannot\t-25\t-50
word card\t3\t7
word care\t29\t22
word carry\t34\t17
word cat\t19\t10
word category\t6\t3
word cert\t40\t21
word certain\t-27\t-14
word certificate\t4\t20
word certification\t19\t12
word change\t11\t6
word charge\t16\t8
word check\t31\t26
word checked\t20\t11
word checking\t46\t23
word child\t-11\t-3
word claims\t4\t9
word class\t20\t15
word clean\t48\t25
word cleaning\t-13\t-6
word clinic\t16\t11
word coach\t17\t9
word collection\t3\t6
word college\t6\t4
word come\t-51\t-47
word comes\t-27\t-31
word coming\t-21\t-10
word complete\t8\t4
word completed\t-10\t0
word condition\t-10\t-5
word consideration\t-17\t-9
word considered\t-10\t-5
word contractors\t-13\t-6
word cook\t20\t10
word cooking\t8\t8
word cost\t27\t15
word could\t-12\t-3
word council\t-9\t-3
word counts\t-33\t-63
word couple\t16\t8
word cpc\t25\t13
word crew\t-9\t-3
word criminal\t12\t6
word current\t43\t21
word customer\t32\t17
word customers\t-8\t-3
word cut\t29\t16
word data\t19\t13
word day\t-43\t-16
word days\t-12\t18
word dbs\t7\t5
word degree\t56\t30
word dental\t40\t21
word design\t44\t23
word desk\t18\t12
word did\t-18\t-9
word diploma\t26\t16
word do\t-23\t-11
word documented\t29\t15
word does\t21\t12
word doesn't\t-28\t-23
word doing\t-10\t-5
word done\t6\t-13
word double\t-19\t-10
word down\t-28\t-2
word dr\t-25\t-13
word drafting\t33\t16
word draw\t37\t19
word driver\t19\t12
word drivers\t17\t10
word driving\t13\t9
word drug\t24\t13
word dry\t21\t10
word due\t-27\t-14
word during\t-87\t-83
word dutch\t29\t16
word duty\t-10\t-4
word each\t-21\t-37
word early\t-8\t-4
word eight\t11\t9
word electrician\t6\t4
word eleven\t-6\t-3
word else\t-8\t-3
word employment\t-12\t-1
word end\t-16\t-15
word engine\t12\t6
word engineer\t-7\t-2
word english\t18\t13
word enhanced\t44\t22
word enough\t-13\t-14
word eu\t20\t10
word even\t-18\t-9
word evenings\t-10\t-3
word ever\t-36\t-17
word every\t7\t14
word everybody\t-6\t0
word everyone\t-19\t-9
word everything\t-6\t2
word evidence\t-15\t-8
word excel\t34\t17
word expect\t-42\t-17
word expected\t-18\t-9
word experience\t71\t39
word explain\t22\t11
word fair\t-17\t-8
word fall\t-9\t-4
word falls\t-21\t-40
word familiarity\t-13\t-7
word family\t-8\t-3
word far\t-10\t-5
word february\t-6\t-3
word feeding\t23\t11
word feeling\t20\t11
word fellow\t-9\t-5
word fever\t3\t6
word field\t-15\t-6
word fifteen\t20\t11
word figures\t17\t9
word file\t-9\t-2
word find\t24\t14
word fine\t-8\t-4
word first\t-2\t-16
word fish\t-20\t-10
word fit\t-6\t-1
word five\t41\t25
word floor\t3\t6
word flowers\t-10\t-5
word fluent\t22\t10
word follow\t22\t12
word following\t-37\t-18
word food\t26\t15
word for\t-58\t-48
word forgive\t-11\t-5
word form\t17\t10
word forty\t26\t15
word four\t75\t41
word frame\t26\t13
word free\t-8\t-2
word french\t38\t20
word friday\t-33\t-17
word fridays\t15\t8
word from\t-45\t-55
word front\t-10\t-4
word full\t32\t18
word funeral\t-9\t-5
word garda\t43\t21
word gardener\t-8\t-4
word gcse\t18\t9
word german\t37\t19
word get\t15\t11
word gets\t-8\t-22
word getting\t23\t13
word given\t-24\t-12
word glad\t-7\t-4
word go\t-6\t2
word goes\t-31\t-61
word going\t-19\t-8
word good\t16\t11
word got\t-25\t-11
word grade\t-18\t-8
word graduate\t14\t7
word granted\t-11\t-4
word great\t-17\t-8
word guests\t-12\t-6
word haccp\t15\t7
word had\t-32\t-13
word half\t13\t9
word hand\t24\t19
word handling\t24\t15
word hands\t-24\t-10
word handy\t32\t16
word hang\t12\t6
word happen\t-35\t-39
word happened\t-7\t-3
word happens\t-6\t0
word hardly\t-19\t-34
word has\t-69\t-59
word have\t-66\t-43
word having\t-44\t-21
word he\t-50\t-26
word head\t-12\t-4
word health\t15\t10
word hear\t-7\t-2
word heard\t-15\t-6
word heights\t12\t6
word held\t18\t11
word help\t42\t23
word helps\t-11\t-47
word her\t-14\t-18
word here\t24\t14
word herr\t-14\t-7
word high\t10\t6
word higher\t17\t9
word history\t24\t12
word hold\t-37\t-13
word holding\t34\t17
word holds\t-17\t-28
word holidays\t22\t13
word home\t-6\t3
word honest\t7\t5
word hospital\t-7\t-3
word hot\t26\t13
word hotel\t-6\t0
word hour\t-10\t-4
word hours\t-17\t8
word how\t3\t7
word hygiene\t22\t13
word i\t-68\t-34
word i'd\t-39\t-20
word i'll\t-25\t-13
word i'm\t-46\t-23
word i've\t-14\t-6
word if\t-49\t-33
word in\t-38\t-2
word include\t-17\t-9
word included\t-24\t-33
word includes\t-10\t-5
word including\t-55\t-49
word income\t-6\t-3
word indispensable\t-11\t-6
word insist\t-9\t-5
word interview\t9\t4
word into\t-15\t1
word is\t-100\t-118
word isizulu\t46\t23
word isn't\t8\t8
word it\t-65\t-3
word it's\t-49\t-20
word its\t-25\t-10
word january\t-9\t-4
word job\t10\t7
word jobs\t-7\t-2
word july\t-6\t-3
word june\t-13\t-5
word just\t-15\t-8
word keep\t45\t25
word keeping\t24\t12
word keeps\t34\t17
word kept\t21\t13
word kilometres\t-10\t-5
word kind\t9\t6
word kindness\t19\t9
word knowing\t-26\t-13
word knowledge\t20\t13
word knows\t38\t19
word label\t26\t13
word laminated\t22\t11
word language\t-7\t1
word last\t-26\t-33
word late\t-10\t-21
word later\t-11\t-5
word law\t-7\t-1
word lead\t37\t20
word learn\t-11\t-5
word learned\t-19\t-9
word least\t-6\t5
word leave\t33\t25
word leaves\t-14\t-7
word legal\t-8\t-4
word less\t-8\t-3
word let\t-10\t-4
word level\t-17\t-5
word licence\t17\t22
word life\t-6\t1
word lift\t14\t10
word lifting\t46\t24
word like\t-8\t-19
word little\t-12\t-3
word live\t-10\t-5
word lived\t16\t8
word lives\t16\t10
word living\t13\t6
word log\t20\t11
word long\t-19\t-8
word longer\t19\t11
word look\t-22\t-9
word looked\t-8\t-3
word looking\t-11\t-5
word looks\t28\t15
word lot\t-16\t-7
word love\t-11\t-6
word machine\t-10\t-3
word made\t14\t8
word maintenance\t15\t8
word make\t-16\t-7
word makes\t20\t-5
word manner\t3\t7
word manual\t20\t10
word many\t-20\t-10
word march\t-6\t-2
word mathematics\t9\t4
word matric\t23\t11
word matters\t-25\t-48
word me\t-21\t-8
word means\t-18\t-7
word measures\t38\t19
word medical\t11\t8
word medicine\t-15\t-7
word membership\t21\t14
word met\t-17\t-26
word metres\t-11\t-3
word might\t-24\t-31
word milk\t10\t6
word mind\t-21\t-10
word minutes\t2\t7
word mobile\t29\t16
word monday\t22\t11
word monitoring\t11\t6
word month\t-10\t3
word more\t-15\t7
word mornings\t-21\t-7
word most\t-40\t-47
word mostly\t-37\t-19
word move\t32\t16
word mr\t-22\t-35
word mrs\t-27\t-13
word much\t-28\t-12
word music\t14\t7
word must\t-11\t-18
word my\t-37\t-18
word near\t-13\t-6
word need\t-76\t-28
word needs\t-8\t0
word neither\t-13\t-3
word never\t10\t6
word new\t-18\t-4
word next\t-14\t-5
word nice\t-18\t-9
word night\t21\t15
word nights\t5\t12
word no\t-18\t-25
word nobody\t-21\t-27
word none\t-11\t-5
word nor\t-20\t-10
word not\t-19\t3
word nothing\t-11\t-5
word notice\t32\t17
word november\t-12\t-6
word now\t-48\t-45
word number\t-8\t-2
word nurse\t19\t10
word nursing\t-33\t-13
word october\t-24\t-11
word of\t-42\t26
word off\t-8\t9
word offer\t-14\t-7
word office\t0\t8
word often\t-25\t-13
word on\t-40\t-41
word once\t-34\t-16
word only\t-8\t-54
word open\t-17\t-7
word opening\t-9\t-5
word or\t-54\t-38
word order\t15\t12
word ordering\t8\t7
word orders\t14\t8
word osha\t25\t12
word other\t-6\t7
word others\t29\t15
word otherwise\t-13\t-7
word our\t-91\t-34
word ours\t-10\t-5
word out\t8\t35
word outdoors\t21\t13
word outside\t6\t3
word over\t-15\t17
word overtime\t27\t13
word own\t44\t27
word paid\t-16\t-8
word paper\t-6\t-3
word papers\t8\t6
word parent\t-13\t-7
word parents\t14\t8
word part\t-37\t-19
word pass\t19\t10
word past\t-6\t5
word patience\t65\t32
word pays\t-3\t-27
word people\t-35\t-23
word permit\t4\t10
word person\t-27\t-11
word pharmacy\t-7\t-3
word pick\t-14\t-6
word place\t-8\t1
word plan\t-17\t-7
word platform\t3\t6
word please\t-32\t-17
word pleased\t-8\t-3
word plus\t-28\t-32
word pool\t-9\t-4
word port\t-8\t-4
word post\t7\t3
word practice\t-16\t-28
word pre-employment\t11\t5
word precast\t27\t16
word prepare\t40\t20
word present\t-18\t-9
word previous\t34\t17
word prior\t-11\t-5
word proof\t37\t18
word property\t-9\t-4
word pull\t-7\t-3
word put\t-18\t-9
word putting\t18\t10
word python\t28\t14
word quality\t17\t10
word quiet\t27\t13
word radio\t6\t4
word ranger\t-9\t-5
word rather\t-15\t-28
word reach\t10\t9
word read\t36\t18
word reading\t7\t4
word real\t13\t9
word really\t18\t10
word repairs\t32\t17
word report\t27\t19
word required\t-17\t-8
word resident\t9\t4
word responsible\t-7\t-3
word restaurant\t26\t13
word right\t-6\t1
word ring\t-18\t-9
word road\t-7\t-3
word roster\t5\t9
word rotating\t23\t12
word roughly\t-8\t-4
word round\t-10\t-5
word rules\t-14\t-18
word run\t61\t34
word runs\t51\t25
word safety\t12\t9
word sage\t33\t17
word said\t-11\t-4
word same\t-19\t-10
word samples\t28\t15
word sat\t7\t4
word saturday\t23\t16
word saturdays\t-7\t0
word save\t-20\t-10
word say\t17\t10
word saying\t-9\t-4
word says\t10\t7
word scared\t-18\t-9
word school\t29\t16
word schools\t-12\t-6
word scrubbing\t24\t13
word search\t14\t8
word second\t-17\t-6
word see\t6\t4
word sees\t13\t7
word send\t30\t15
word sense\t23\t12
word september\t-18\t-8
word services\t15\t10
word set\t22\t12
word setting\t18\t9
word seven\t57\t31
word shall\t-26\t-12
word shared\t-9\t-4
word she\t-40\t-20
word sheet\t-14\t-22
word shift\t-22\t-9
word shifts\t-11\t-5
word ship\t6\t3
word shop\t1\t8
word should\t-28\t-26
word show\t-10\t-3
word side\t-8\t-2
word sign\t17\t9
word signs\t17\t8
word since\t-88\t-39
word sit\t23\t11
word site\t-22\t-8
word sits\t-11\t-5
word sitting\t-14\t-7
word six\t9\t-11
word small\t-7\t0
word so\t-80\t-51
word some\t41\t21
word somebody\t-27\t-9
word someone\t10\t7
word something\t-44\t-20
word somewhere\t-31\t-55
word sooner\t-17\t-9
word sort\t-19\t-9
word sound\t30\t15
word spanish\t49\t25
word speak\t5\t-25
word spent\t-24\t-9
word sponsor\t-9\t-5
word sponsoring\t-10\t-5
word spot\t8\t5
word spring\t-8\t-3
word stand\t23\t11
word standing\t10\t5
word start\t10\t8
word state\t-19\t-9
word station\t-6\t-3
word stay\t-12\t-4
word stays\t15\t8
word steady\t38\t19
word still\t-16\t-8
word stock\t-13\t-4
word stood\t6\t3
word stop\t13\t6
word store\t7\t16
word storm\t25\t14
word suit\t-8\t-4
word summer\t-20\t-10
word sure\t-9\t-2
word system\t2\t10
word take\t24\t15
word taken\t-8\t-4
word takes\t4\t-18
word taking\t16\t9
word talking\t-21\t-11
word tamil\t9\t5
word teach\t19\t9
word teaches\t18\t9
word teaching\t13\t6
word team\t2\t10
word tears\t-6\t-3
word tell\t7\t5
word ten\t23\t12
word test\t3\t9
word tests\t32\t19
word than\t-20\t-9
word that\t-68\t-70
word that's\t-22\t-21
word the\t-45\t13
word their\t-22\t-2
word them\t-28\t-1
word then\t-36\t-14
word there\t-20\t4
word there's\t-37\t-19
word therefore\t-14\t-5
word these\t-30\t-12
word they\t-15\t3
word thing\t-32\t-14
word things\t-6\t-2
word think\t-13\t-7
word third\t-10\t-4
word this\t-45\t-21
word those\t-30\t-8
word though\t-13\t-5
word three\t-10\t7
word through\t-28\t-15
word thursday\t26\t13
word thursdays\t-12\t-6
word ticket\t4\t8
word till\t6\t13
word time\t-16\t-1
word to\t-65\t15
word together\t-21\t-37
word told\t-7\t-2
word tongue\t3\t6
word too\t-59\t-86
word tools\t4\t10
word top\t-10\t-5
word town\t-7\t-4
word trade\t18\t11
word train\t8\t4
word trained\t21\t11
word training\t-3\t7
word trains\t35\t18
word transport\t-7\t-1
word travel\t27\t14
word trust\t8\t4
word tuesdays\t29\t15
word tune\t32\t16
word turn\t2\t-13
word turned\t10\t5
word twice\t-34\t-32
word two\t-1\t10
word typing\t-25\t-12
word under\t-56\t-82
word university\t-6\t-3
word until\t-25\t-41
word up\t-12\t13
word upon\t-6\t-1
word us\t-40\t-11
word use\t13\t14
word used\t-18\t-9
word usually\t-12\t-6
word valid\t44\t22
word vat\t24\t13
word very\t-6\t-1
word viewed\t-6\t-3
word visit\t10\t5
word volunteer\t9\t4
word volunteers\t-13\t-4
word wages\t13\t7
word waiting\t-16\t-8
word walk\t8\t5
word want\t-40\t-15
word wants\t-7\t-3
word was\t-27\t-9
word water\t22\t14
word way\t-11\t1
word we\t-45\t-54
word we'd\t-15\t-8
word we'll\t-25\t-13
word we're\t-34\t-15
word we've\t-9\t-5
word wednesday\t13\t7
word wednesdays\t-9\t-5
word week\t-14\t5
word weekend\t6\t13
word weekends\t10\t7
word weekly\t7\t7
word weeks\t-6\t5
word well\t-45\t-56
word welsh\t36\t18
word were\t-21\t-27
word what\t-11\t29
word whatever\t14\t-17
word wheels\t29\t15
word when\t-33\t-47
word where\t-18\t-3
word whether\t-18\t-9
word which\t-49\t-22
word while\t-32\t-35
word white\t18\t9
word who\t-53\t-29
word who's\t-12\t-6
word whoever\t-7\t-2
word whom\t-8\t-4
word why\t-25\t-23
word will\t-86\t-96
word willing\t14\t7
word winter\t-16\t-8
word with\t-67\t-24
word within\t-7\t-27
word without\t-46\t-59
word won't\t0\t-13
word words\t3\t7
word work\t5\t14
word worked\t44\t23
word works\t13\t7
word would\t-82\t-104
word wouldn't\t-31\t-54
word write\t12\t13
word writing\t8\t4
word written\t21\t13
word year\t-24\t-5
word years\t21\t27
word yes\t-36\t-17
word you\t-77\t-56
word you'd\t-34\t-16
word you'll\t2\t12
word you're\t-37\t-15
word you've\t-45\t-15
word your\t-54\t-15
word yourself\t-14\t-23
word youth\t-7\t-2
word •\t-22\t-11
word 🥕\t-11\t-5`;
