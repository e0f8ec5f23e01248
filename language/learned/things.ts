/** Which words of a sentence of a posting are the things that it asks for. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const THINGS = `outside\tbegins\tinside
after #\t37\t41
after '\t32\t18
after (\t36\t26
after )\t10\t26
after ,\t-17\t18
after .\t-76\t18
after :\t15\t20
after ;\t-8\t-20
after >\t-59\t2
after ?\t-27\t-7
after a\t-16\t3
after a.m\t-12\t-4
after able\t-23\t-12
after about\t-17\t-9
after above\t-8\t-4
after accounting\t20\t10
after advantage\t12\t-11
after after\t-7\t-2
after afternoons\t0\t11
after aid\t7\t6
after alcohol\t12\t6
after all\t-18\t-4
after allergen\t20\t26
after along\t-23\t-11
after already\t-4\t-31
after also\t-47\t-21
after although\t-11\t-6
after always\t-25\t-41
after among\t-22\t-33
after an\t-5\t33
after and\t78\t100
after animal\t-18\t-5
after animals\t26\t16
after another\t-10\t-5
after any\t17\t-2
after anybody\t-18\t-29
after anyone\t-8\t-3
after api\t12\t25
after applicants\t-6\t-3
after apprentice\t24\t13
after are\t-22\t0
after around\t36\t19
after as\t-19\t-71
after ask\t-49\t-43
after asked\t-15\t-7
after asks\t-8\t4
after assistants\t-8\t-4
after at\t39\t25
after august\t-23\t-6
after available\t-9\t-5
after award\t10\t21
after away\t-11\t-6
after back\t-6\t-29
after background\t0\t8
after bakery\t-20\t-10
after basic\t7\t0
after be\t-62\t-31
after because\t48\t28
after been\t-22\t-20
after before\t-10\t11
after begin\t-35\t-51
after begins\t-8\t-4
after being\t-21\t-13
after better\t-24\t16
after between\t2\t9
after big\t-23\t-43
after bit\t6\t3
after books\t-7\t1
after boots\t-35\t-54
after both\t28\t17
after bring\t-33\t-23
after budget\t6\t13
after building\t-14\t-7
after bus\t29\t19
after busy\t-6\t-2
after but\t-51\t-22
after by\t-29\t-34
after call\t-27\t-40
after calls\t-7\t0
after calm\t-7\t-1
after can\t31\t24
after can't\t-13\t-15
after candidate\t-19\t-10
after candidates\t-12\t-6
after cannot\t-6\t-2
after car\t8\t29
after card\t18\t9
after care\t3\t10
after carry\t-6\t-3
after cert\t11\t5
after certificate\t46\t1
after check\t91\t52
after checking\t-20\t-10
after children\t-12\t1
after class\t-35\t-12
after clean\t48\t19
after cleaning\t-9\t-4
after collection\t14\t28
after college\t18\t36
after come\t-53\t-11
after community\t37\t20
after company\t38\t21
after confident\t29\t20
after cooking\t5\t11
after council\t-6\t0
after count\t-16\t-25
after counter\t8\t14
after course\t18\t10
after crane\t23\t17
after credit\t23\t16
after crew\t7\t3
after criminal\t69\t28
after current\t-8\t2
after customer's\t24\t14
after cut\t6\t9
after daily\t-11\t-6
after data\t12\t-9
after date\t-9\t-12
after day\t-66\t-31
after days\t-2\t12
after deal\t-54\t-27
after degree\t9\t5
after desk\t-10\t-5
after diploma\t44\t22
after do\t-15\t-4
after doctor\t-17\t-7
after does\t-19\t-6
after doesn't\t4\t6
after don't\t8\t-11
after done\t36\t21
after doors\t-25\t-45
after drive\t-17\t-8
after driver's\t-15\t-8
after drivers\t15\t8
after drug\t31\t20
after dry\t-22\t-32
after each\t-26\t-8
after easter\t-7\t4
after eight\t61\t33
after else\t-46\t-59
after end\t-70\t-81
after engine\t-15\t-7
after engineers\t-12\t-6
after english\t55\t32
after enough\t23\t48
after even\t27\t22
after evening\t3\t12
after ever\t-17\t-6
after every\t-23\t-27
after everybody\t-6\t-1
after everyone\t-37\t-19
after everything\t59\t44
after expect\t-19\t-2
after expected\t-14\t-7
after experience\t6\t5
after fall\t-28\t-14
after falls\t33\t17
after far\t-33\t-38
after feet\t14\t9
after fever\t13\t7
after few\t11\t5
after file\t16\t10
after find\t-40\t-32
after finished\t-23\t-11
after first\t-7\t-23
after fit\t42\t21
after five\t-3\t8
after floor\t9\t20
after fluent\t-9\t-4
after following\t-18\t-9
after follows\t-18\t-9
after food\t14\t16
after for\t-31\t-59
after four\t-19\t-20
after free\t6\t7
after friday\t-5\t-45
after from\t3\t31
after front\t-8\t-2
after full\t-16\t-15
after garda\t28\t14
after german\t-8\t-4
after get\t-25\t-24
after gets\t67\t33
after give\t51\t26
after glad\t-24\t-12
after go\t-31\t-32
after goes\t-8\t4
after gone\t-18\t-30
after good\t0\t-16
after grade\t-11\t-2
after granted\t3\t17
after great\t10\t33
after guests\t-9\t-2
after had\t3\t15
after half\t-26\t0
after hand\t47\t48
after handling\t-27\t-37
after handy\t-2\t14
after happen\t-30\t-15
after happy\t-24\t-41
after hard\t-16\t-7
after hardly\t4\t9
after has\t25\t21
after have\t-68\t-3
after he\t-26\t-13
after head\t25\t12
after health\t6\t4
after held\t35\t18
after help\t-20\t-8
after her\t-17\t-7
after here\t-57\t-21
after herr\t-11\t-11
after hire\t20\t10
after his\t51\t26
after hold\t10\t10
after home\t39\t33
after hospital\t27\t14
after hot\t-10\t-5
after hotel\t-11\t-1
after hours\t43\t25
after how\t6\t3
after hydraulic\t-16\t-31
after i\t-24\t-40
after i'd\t-13\t-7
after i'll\t-7\t-4
after i'm\t-37\t-49
after if\t-35\t-20
after important\t-6\t-11
after in\t22\t-17
after included\t6\t22
after including\t7\t5
after indispensable\t4\t-11
after information\t4\t8
after insist\t-9\t-5
after inspection\t-23\t-10
after irish\t39\t20
after is\t-37\t4
after isn't\t-7\t8
after it\t-73\t15
after it's\t-41\t-29
after its\t-9\t38
after job\t-56\t-55
after joke\t4\t8
after keep\t68\t36
after keeps\t-17\t-17
after know\t-61\t-42
after lab\t-10\t-4
after language\t-11\t-17
after last\t-32\t-6
after late\t3\t-21
after law\t32\t25
after learn\t40\t21
after least\t-42\t-25
after leave\t29\t23
after leaves\t-22\t-11
after level\t20\t10
after library\t-11\t-5
after licence\t45\t24
after license\t9\t-1
after life\t-25\t-13
after lift\t-10\t-4
after lifting\t-11\t-24
after like\t26\t15
after line\t-6\t-3
after little\t-6\t0
after live\t21\t10
after long\t-25\t-44
after look\t-8\t4
after looking\t-12\t-5
after lot\t-15\t-13
after made\t-23\t-12
after maintenance\t15\t15
after make\t-44\t-24
after manager\t-14\t-7
after manner\t4\t12
after many\t23\t5
after march\t-7\t-3
after mathematics\t12\t9
after matters\t-8\t-2
after may\t13\t6
after me\t-35\t-43
after means\t-25\t-12
after medical\t35\t18
after metres\t42\t23
after milk\t19\t11
after mind\t-14\t-6
after minimum\t-11\t-22
after minutes\t37\t44
after monday\t11\t9
after month\t-4\t16
after monthly\t20\t13
after months\t-1\t6
after more\t-38\t-40
after morning\t-5\t-45
after most\t-17\t-9
after mostly\t-15\t-8
after much\t-25\t-11
after must\t-20\t21
after my\t-38\t-45
after near\t6\t15
after need\t-2\t-35
after needs\t-8\t0
after never\t10\t5
after new\t25\t-8
after next\t-14\t-27
after nice\t7\t-23
after night\t-6\t-4
after nine\t-8\t-3
after no\t-34\t-51
after not\t-47\t-52
after notes\t52\t26
after nothing\t-19\t-15
after now\t-16\t-9
after number\t-7\t-2
after nursing\t2\t6
after of\t-2\t-43
after off\t8\t14
after office\t29\t7
after often\t-10\t-5
after old\t-1\t8
after older\t-17\t-31
after on\t2\t34
after on-call\t14\t7
after one\t-33\t1
after only\t-18\t2
after optional\t-28\t-55
after or\t43\t90
after order\t-9\t-11
after orders\t-13\t-3
after other\t-30\t-48
after our\t-38\t-41
after out\t-7\t-84
after outside\t-6\t-3
after over\t16\t-3
after own\t9\t-7
after paid\t-25\t-12
after paper\t11\t47
after papers\t39\t21
after part\t-19\t-10
after parts\t35\t18
after pass\t-12\t-5
after patience\t-8\t-4
after payments\t11\t10
after payroll\t-8\t7
after people\t14\t12
after permit\t-6\t0
after phone\t-20\t3
after pick\t-20\t-35
after place\t11\t14
after plant\t38\t30
after plus\t-28\t-40
after police\t31\t25
after pool\t-28\t-49
after post\t-8\t-4
after prepare\t-9\t-4
after present\t45\t23
after property\t-9\t-4
after put\t21\t-10
after putting\t57\t29
after qualification\t-35\t-18
after quality\t7\t3
after quiet\t-10\t-5
after r\t16\t8
after radio\t-22\t-11
after read\t-35\t-44
after ready\t-19\t-9
after record\t33\t23
after references\t-9\t-16
after report\t19\t13
after reports\t3\t7
after required\t-24\t-26
after residents\t6\t16
after responsible\t-8\t-4
after rest\t1\t-29
after road\t20\t11
after role\t0\t-25
after room\t-19\t-7
after rules\t15\t10
after run\t-49\t-28
after running\t-24\t-9
after safe\t-8\t-3
after safeguarding\t-27\t-10
after safely\t3\t7
after safety\t10\t6
after same\t-33\t-25
after saturday\t71\t36
after say\t-19\t-8
after saying\t-33\t-61
after says\t-22\t-11
after schedule\t-27\t-31
after screen\t8\t28
after scrubbing\t2\t13
after season\t-33\t-11
after seasons\t-7\t1
after second\t-22\t-9
after see\t-12\t-5
after seen\t-6\t-3
after september\t-13\t-26
after service\t11\t5
after set\t-14\t-2
after setting\t-31\t-13
after seven\t-12\t-3
after share\t16\t-8
after she\t-21\t-16
after sheets\t7\t18
after shift\t18\t11
after shop\t-6\t-1
after short\t34\t21
after should\t12\t-3
after show\t-2\t-19
after side\t19\t11
after since\t-18\t0
after sit\t-17\t-8
after site\t50\t26
after six\t30\t22
after sixty\t-14\t-7
after small\t-18\t-41
after so\t-89\t-77
after some\t12\t2
after somebody\t-13\t-1
after someone\t-45\t-18
after something\t3\t6
after sort\t6\t29
after sorted\t-8\t3
after speak\t-27\t-13
after spent\t-17\t-29
after sponsor\t-9\t-4
after spot\t-24\t-16
after standing\t-17\t-33
after start\t23\t33
after stay\t-8\t1
after stock\t-31\t-22
after students\t6\t3
after stuff\t-6\t2
after subject\t-6\t-3
after summer\t-32\t-9
after sunday\t11\t7
after sundays\t27\t14
after system\t-21\t-38
after table\t4\t8
after tablet\t-27\t-4
after take\t-48\t-22
after takes\t-10\t-5
after teach\t-21\t-11
after team\t35\t27
after ten\t-21\t-9
after term\t24\t14
after test\t6\t23
after than\t61\t20
after that\t-30\t-14
after the\t-23\t-54
after them\t-35\t-11
after themselves\t-9\t-4
after then\t-64\t-57
after there\t-59\t-38
after therefore\t28\t16
after these\t26\t13
after they\t17\t37
after thing\t-36\t-17
after third\t-12\t7
after thirty\t-25\t-9
after this\t-30\t-36
after those\t-42\t-21
after though\t-30\t-42
after three\t42\t31
after through\t-1\t25
after till\t16\t-11
after time\t-21\t-60
after times\t40\t31
after to\t-2\t16
after too\t6\t-4
after top\t9\t4
after town\t-20\t-10
after trade\t12\t10
after trailer\t47\t24
after train\t14\t2
after training\t89\t50
after transport\t35\t17
after treatment\t-8\t0
after truck\t33\t11
after trust\t-37\t-18
after turn\t-14\t4
after twenty\t18\t12
after twice\t53\t31
after two\t37\t22
after under\t18\t10
after understand\t-7\t-1
after until\t12\t7
after up\t-10\t-4
after us\t-91\t-48
after use\t-12\t7
after used\t-30\t-35
after valid\t-21\t-8
after very\t17\t-11
after veterinary\t3\t7
after visit\t-8\t-4
after voice\t32\t17
after walk\t-15\t-7
after want\t-34\t-14
after wants\t-11\t-3
after was\t-25\t-45
after water\t-10\t-6
after way\t63\t33
after we\t-58\t-77
after we'll\t-28\t-14
after we're\t-7\t-3
after wednesday\t11\t24
after week\t14\t24
after weekend\t-2\t-17
after weekends\t-8\t-6
after weekly\t39\t50
after weeks\t-16\t-1
after well\t28\t23
after wet\t21\t17
after what\t-20\t-47
after what's\t34\t11
after when\t34\t-8
after where\t35\t20
after whether\t-7\t-2
after which\t7\t-25
after who\t-21\t-19
after who's\t-13\t-7
after whoever\t-9\t-3
after whole\t-11\t-5
after whom\t-13\t-4
after why\t21\t14
after will\t-52\t-27
after winter\t-26\t-43
after with\t37\t-24
after within\t50\t32
after without\t30\t26
after won't\t-14\t-6
after work\t-33\t-12
after worked\t-20\t-3
after working\t-20\t-7
after works\t-12\t-6
after worn\t19\t39
after would\t-1\t20
after written\t-6\t4
after yard\t7\t7
after year\t1\t26
after years\t-5\t-24
after yes\t-8\t-5
after you\t-84\t-49
after you'd\t-37\t-12
after you'll\t-11\t-12
after you're\t-10\t-8
after you've\t-12\t-6
after young\t14\t10
after your\t-31\t1
after youth\t4\t9
before two # ,\t-9\t-5
before two # a.m\t28\t58
before two # and\t-8\t-4
before two # hours\t-6\t-11
before two # is\t-11\t-6
before two # licence\t5\t10
before two # to\t-34\t-17
before two ) ,\t-12\t-4
before two , #\t-3\t6
before two , about\t-15\t-7
before two , also\t27\t14
before two , although\t6\t3
before two , an\t28\t15
before two , and\t20\t3
before two , as\t-31\t-16
before two , at\t-15\t-7
before two , because\t11\t5
before two , but\t35\t17
before two , for\t22\t11
before two , from\t27\t13
before two , i'm\t-9\t-5
before two , in\t-15\t-7
before two , not\t-15\t-3
before two , now\t2\t8
before two , on\t-10\t-5
before two , or\t7\t3
before two , paid\t-6\t-2
before two , running\t10\t21
before two , since\t-25\t-13
before two , so\t66\t30
before two , the\t-13\t-6
before two , then\t34\t16
before two , when\t-10\t-5
before two , which\t-19\t-8
before two , who\t-43\t-22
before two , with\t48\t22
before two , you\t63\t31
before two , you'll\t19\t10
before two - you\t-10\t-4
before two : #\t-5\t-10
before two < *\t81\t39
before two < -\t83\t40
before two < <\t4\t-59
before two < a\t79\t44
before two < after\t-14\t-7
before two < and\t-27\t-14
before two < anyone\t-6\t-3
before two < applicants\t33\t16
before two < as\t-15\t-8
before two < be\t-20\t-10
before two < because\t-7\t-4
before two < before\t-17\t-2
before two < candidates\t-20\t-10
before two < each\t2\t7
before two < every\t-9\t-3
before two < experience\t3\t9
before two < from\t-17\t-6
before two < have\t22\t11
before two < he\t8\t4
before two < i\t-6\t2
before two < if\t-18\t-6
before two < in\t-12\t-4
before two < it\t-6\t18
before two < it's\t53\t25
before two < no\t-9\t-3
before two < on\t-21\t-9
before two < our\t-19\t-10
before two < previous\t3\t7
before two < she\t-12\t-6
before two < so\t-16\t-9
before two < some\t23\t14
before two < that\t-16\t-9
before two < the\t-27\t-20
before two < there's\t42\t20
before two < we\t-72\t-34
before two < we'd\t-3\t6
before two < we're\t64\t32
before two < what\t-13\t-7
before two < when\t-6\t-4
before two < you\t20\t28
before two < you'd\t9\t6
before two < you'll\t52\t32
before two < you've\t33\t16
before two < your\t53\t24
before two a :\t-6\t-6
before two a certificate\t8\t15
before two a diploma\t5\t11
before two a drug\t4\t7
before two a fair\t5\t13
before two a hotel\t2\t6
before two a manual\t-9\t-18
before two a month\t-8\t-17
before two a small\t-6\t-2
before two a team\t8\t16
before two a week\t38\t-15
before two a.m .\t-5\t-10
before two able to\t84\t42
before two about #\t4\t8
before two after that\t-12\t-6
before two already hold\t35\t19
before two also be\t-14\t-5
before two an advantage\t-18\t-37
before two an enhanced\t3\t6
before two and ,\t-37\t-14
before two and a\t20\t15
before two and can\t18\t9
before two and english\t-35\t-68
before two and in\t-19\t-10
before two and is\t81\t41
before two and not\t-8\t-4
before two and on\t-20\t-9
before two and so\t-21\t-10
before two and taking\t5\t11
before two and that\t20\t10
before two and the\t12\t14
before two and then\t23\t25
before two and there's\t14\t7
before two and they\t-6\t-3
before two and to\t52\t26
before two and we\t-3\t7
before two and who\t40\t21
before two and will\t26\t13
before two and you\t40\t22
before two and you'll\t-29\t-12
before two anyone who\t-46\t-23
before two appointment is\t56\t28
before two are #\t3\t6
before two are a\t-7\t-4
before two are the\t-7\t-3
before two around #\t16\t33
before two as engineer\t-8\t-12
before two as is\t96\t47
before two as they\t-6\t-3
before two as well\t10\t29
before two as you\t-20\t-10
before two ask for\t64\t32
before two asked to\t22\t10
before two at #\t-7\t-10
before two at least\t4\t10
before two at the\t37\t21
before two august ,\t-21\t-10
before two background check\t16\t32
before two be a\t40\t23
before two be in\t5\t11
before two be the\t-9\t-3
before two because the\t-8\t-4
before two before ,\t16\t8
before two before it\t7\t13
before two before the\t-22\t-11
before two before you\t-20\t-9
before two better ,\t-7\t-3
before two beyond that\t-8\t-4
before two but you\t-10\t-5
before two by a\t23\t11
before two can be\t-15\t-6
before two can't be\t-29\t-13
before two card ,\t-14\t-8
before two check and\t7\t3
before two class #\t-26\t-51
before two date ,\t15\t7
before two day ,\t-10\t-5
before two days ,\t-19\t-9
before two dbs check\t-12\t-25
before two do need\t-10\t-5
before two do you\t-18\t-9
before two does the\t-8\t-4
before two driving licence\t5\t9
before two end of\t14\t9
before two every day\t-8\t-15
before two expect to\t8\t3
before two expected to\t43\t22
before two experience of\t35\t18
before two familiarity with\t17\t9
before two five days\t11\t23
before two for a\t32\t15
before two for that\t-10\t-8
before two for the\t30\t14
before two for three\t2\t6
before two four days\t-12\t-23
before two four years\t5\t10
before two friday ,\t-32\t-12
before two from a\t-6\t-3
before two from home\t8\t19
before two from the\t25\t13
before two garda vetting\t-13\t-25
before two get you\t-10\t-5
before two glad of\t-7\t-4
before two goes without\t-8\t-4
before two good conduct\t3\t8
before two good enough\t4\t8
before two hand tools\t-8\t-16
before two has to\t35\t18
before two have a\t-25\t-11
before two have been\t34\t23
before two have to\t-19\t-10
before two have you\t27\t13
before two have your\t37\t19
before two he or\t-9\t-5
before two help with\t-10\t-5
before two here ,\t-8\t-4
before two hold a\t22\t12
before two home ,\t16\t8
before two hours are\t29\t14
before two i don't\t4\t8
before two i'd be\t-14\t-7
before two if you\t-77\t-37
before two if you've\t38\t20
before two in ,\t27\t13
before two in a\t-32\t-12
before two in five\t-7\t-15
before two in the\t-22\t-1
before two in three\t-6\t-12
before two including the\t19\t9
before two irish would\t-6\t-3
before two is a\t-57\t-27
before two is an\t-24\t-11
before two is in\t-7\t-3
before two is needed\t-11\t-19
before two is not\t-8\t-4
before two is required\t-8\t-7
before two is to\t56\t28
before two it ,\t40\t21
before two it'd be\t-11\t-3
before two knowledge of\t32\t17
before two leave ,\t-20\t-10
before two level #\t8\t17
before two licence ,\t-7\t-4
before two licence is\t-6\t-2
before two like you\t28\t15
before two live within\t3\t6
before two look for\t9\t5
before two looking for\t18\t9
before two many of\t-8\t-5
before two march ,\t-10\t-5
before two month and\t-57\t-29
before two more than\t-7\t-3
before two must be\t48\t24
before two need a\t39\t21
before two need to\t66\t33
before two no bus\t3\t8
before two no leave\t9\t19
before two not older\t3\t6
before two now and\t-11\t-5
before two of good\t3\t6
before two of it\t-13\t-25
before two of our\t-9\t-3
before two of the\t-12\t-2
before two of them\t1\t11
before two off ,\t34\t17
before two office ,\t-13\t-6
before two office is\t70\t35
before two on a\t-15\t-7
before two on saturdays\t48\t31
before two on the\t35\t22
before two or a\t33\t18
before two or more\t4\t8
before two or she\t15\t8
before two osha #\t-23\t-45
before two out with\t-25\t-13
before two over the\t-15\t-7
before two part of\t-8\t-4
before two patience ,\t-17\t-9
before two people ,\t-43\t-22
before two people who\t46\t25
before two person who\t49\t25
before two pick up\t-6\t-4
before two pleased to\t-15\t-6
before two post is\t129\t64
before two postholder will\t-14\t-7
before two put you\t-20\t-10
before two set up\t5\t10
before two should be\t33\t17
before two show up\t40\t18
before two so the\t-16\t-8
before two so we\t1\t6
before two so you\t-11\t-3
before two so you'll\t-25\t-13
before two somebody who\t-20\t-5
before two somebody with\t8\t4
before two someone who\t47\t28
before two start at\t31\t16
before two subject to\t9\t5
before two summer ,\t-8\t-4
before two that a\t-8\t-3
before two that i\t-18\t-9
before two that the\t-9\t-4
before two that you\t10\t5
before two the #\t7\t14
before two the annual\t3\t6
before two the better\t-3\t-6
before two the counter\t-9\t-18
before two the first\t-7\t3
before two the gardener\t77\t38
before two the house\t12\t24
before two the job\t-8\t-15
before two the last\t-6\t-1
before two the one\t22\t12
before two the road\t4\t11
before two the same\t-11\t-5
before two the site\t-5\t-8
before two the successful\t-10\t-5
before two the summer\t-10\t-16
before two the time\t1\t12
before two the work\t-15\t-6
before two the yard\t6\t15
before two them ,\t-9\t-5
before two them on\t-23\t-32
before two then ,\t31\t16
before two there are\t45\t22
before two there is\t-12\t-4
before two there's a\t21\t11
before two they are\t-5\t-7
before two this is\t42\t21
before two three months\t-12\t-23
before two three years\t-6\t-11
before two through the\t-6\t-3
before two time ,\t19\t9
before two time to\t-20\t-10
before two to #\t22\t48
before two to be\t86\t45
before two to bring\t37\t20
before two to date\t-18\t-35
before two to do\t-6\t-2
before two to find\t9\t18
before two to friday\t3\t6
before two to hold\t12\t8
before two to know\t-23\t-10
before two to live\t59\t30
before two to see\t36\t19
before two to sponsor\t-7\t-3
before two to thursday\t-3\t-6
before two to work\t8\t18
before two to you\t-7\t-4
before two together with\t-26\t-13
before two tuesday and\t8\t4
before two twice a\t-10\t-3
before two two years\t3\t7
before two up to\t19\t11
before two want to\t-10\t-5
before two we also\t-33\t-17
before two we can\t-33\t-15
before two we can't\t-7\t-4
before two we have\t-31\t-15
before two we need\t28\t15
before two we use\t3\t6
before two we want\t51\t26
before two we will\t-8\t-4
before two well ,\t-24\t-11
before two well enough\t3\t7
before two what they\t3\t7
before two when a\t-6\t-3
before two when it's\t-22\t-11
before two who can\t41\t23
before two who has\t10\t6
before two who have\t36\t19
before two will also\t16\t8
before two will be\t-48\t-25
before two will have\t45\t22
before two with a\t27\t15
before two with children\t-7\t-14
before two with the\t74\t38
before two without a\t-7\t-3
before two work ,\t31\t15
before two work in\t5\t10
before two would be\t-42\t-16
before two year ,\t-7\t-4
before two years ,\t-12\t-7
before two yes ,\t45\t22
before two you can\t15\t8
before two you can't\t8\t4
before two you could\t9\t5
before two you do\t36\t18
before two you go\t-12\t-8
before two you had\t-18\t-8
before two you have\t-18\t-9
before two you must\t12\t9
before two you should\t54\t27
before two you start\t-24\t-17
before two you through\t-8\t-4
before two you to\t38\t19
before two you will\t17\t15
before two you with\t-8\t-4
before two you work\t45\t23
before two you'd be\t23\t13
before two you'll be\t8\t4
before two you'll have\t29\t14
before two you'll need\t33\t17
before two you've done\t-5\t-8
before two your feet\t3\t8
before two your own\t-14\t-28
bias\t-106\t-65
ending #\t48\t46
ending '\t5\t10
ending 'll\t-67\t-26
ending 're\t-72\t-29
ending 've\t-67\t-24
ending (\t-22\t-41
ending )\t6\t14
ending *\t-57\t-29
ending ,\t-149\t-201
ending -\t-59\t-30
ending .\t-72\t-114
ending :\t-98\t-139
ending ;\t-86\t-131
ending ?\t-36\t-71
ending a\t25\t32
ending ace\t18\t12
ending ach\t34\t27
ending ack\t48\t28
ending act\t24\t15
ending ada\t27\t11
ending ade\t35\t21
ending ads\t56\t30
ending ady\t49\t-1
ending age\t19\t20
ending aid\t-15\t-2
ending ain\t110\t57
ending air\t47\t28
ending ake\t29\t22
ending alf\t28\t16
ending alk\t26\t15
ending all\t-70\t-16
ending alm\t15\t8
ending als\t-3\t8
ending ame\t19\t9
ending an\t-7\t-12
ending and\t-72\t-79
ending ane\t3\t7
ending ang\t15\t7
ending ank\t42\t21
ending ans\t-18\t-5
ending ant\t-40\t-6
ending aps\t5\t11
ending ard\t-2\t12
ending are\t13\t-26
ending ars\t20\t23
ending art\t-73\t-29
ending ary\t6\t4
ending as\t-71\t-39
ending ase\t-32\t-8
ending ass\t40\t27
ending ast\t10\t17
ending at\t-7\t0
ending ata\t21\t16
ending ate\t96\t67
ending ats\t30\t19
ending ave\t-64\t-36
ending ays\t20\t-8
ending be\t-67\t-13
ending ber\t62\t32
ending big\t-7\t-4
ending bit\t6\t3
ending ble\t25\t22
ending bus\t53\t30
ending but\t-66\t-88
ending by\t-36\t-46
ending cal\t10\t12
ending can\t-41\t-5
ending ccp\t15\t7
ending ced\t34\t17
ending cer\t-7\t-3
ending ces\t-3\t9
ending cse\t36\t18
ending cts\t80\t41
ending cut\t32\t18
ending day\t-16\t10
ending ded\t-32\t-11
ending der\t-31\t-42
ending dge\t24\t17
ending dio\t-6\t-2
ending dit\t29\t19
ending dly\t-33\t-56
ending do\t-15\t-8
ending dry\t29\t15
ending e's\t-66\t-32
ending ead\t48\t-18
ending eak\t32\t14
ending eal\t27\t16
ending eam\t5\t13
ending ean\t36\t21
ending ear\t-14\t4
ending eat\t9\t7
ending eck\t10\t17
ending ect\t-7\t7
ending eds\t-7\t-2
ending eed\t-55\t-12
ending eek\t-8\t4
ending een\t32\t20
ending eep\t45\t27
ending eer\t13\t8
ending ees\t23\t18
ending eet\t29\t20
ending ege\t7\t4
ending eir\t-31\t-7
ending eld\t7\t7
ending elf\t-28\t-45
ending ell\t-74\t-77
ending elp\t35\t20
ending elt\t23\t11
ending ely\t4\t10
ending end\t-2\t-30
ending ens\t-13\t-33
ending ent\t53\t56
ending eps\t30\t15
ending ept\t-6\t0
ending ere\t-27\t6
ending err\t-17\t-9
ending ert\t44\t25
ending ery\t-16\t7
ending ese\t-6\t6
ending esk\t37\t21
ending ess\t70\t40
ending est\t-15\t4
ending ete\t35\t18
ending ets\t-17\t-14
ending eu\t29\t15
ending far\t-12\t-6
ending fer\t-34\t-15
ending for\t-55\t-54
ending fts\t7\t3
ending ful\t-8\t-2
ending gal\t10\t4
ending gan\t3\t7
ending ger\t30\t24
ending get\t6\t8
ending ght\t-12\t8
ending gin\t9\t4
ending gle\t29\t15
ending go\t-16\t-5
ending got\t-21\t-8
ending gue\t-22\t-7
ending had\t-20\t-9
ending han\t-23\t-19
ending has\t-74\t-66
ending hat\t-83\t-38
ending he\t-53\t-27
ending hed\t26\t16
ending hef\t-9\t-5
ending hem\t-33\t-7
ending hen\t-83\t-66
ending her\t-93\t-84
ending hes\t-17\t-8
ending hey\t-10\t5
ending hin\t-4\t12
ending hip\t39\t27
ending his\t-45\t-20
ending hly\t-14\t-6
ending hom\t-14\t-7
ending hon\t45\t23
ending hop\t4\t9
ending hot\t56\t28
ending how\t-26\t-50
ending hts\t10\t8
ending i\t-42\t-21
ending i'd\t-37\t-19
ending i'm\t-41\t-22
ending ial\t6\t10
ending ian\t30\t22
ending ice\t-28\t-17
ending ich\t-56\t-26
ending ics\t48\t43
ending ide\t94\t50
ending ied\t-18\t-9
ending ies\t5\t16
ending iet\t17\t8
ending iew\t16\t9
ending if\t-58\t-40
ending ife\t-27\t-13
ending ift\t-10\t0
ending igh\t43\t23
ending ign\t60\t30
ending ike\t-2\t-21
ending ild\t46\t26
ending ile\t-19\t-3
ending ilk\t-20\t-8
ending ill\t-73\t-85
ending ils\t-7\t5
ending ily\t-21\t-4
ending ime\t-12\t4
ending in\t-22\t5
ending ind\t-16\t-23
ending ine\t27\t19
ending ing\t167\t107
ending ink\t-30\t-14
ending ins\t38\t24
ending ion\t86\t81
ending ior\t-30\t-15
ending ips\t-11\t-3
ending ird\t-16\t-5
ending ire\t-25\t-8
ending is\t-94\t-113
ending ise\t26\t12
ending ish\t93\t49
ending ist\t-19\t-1
ending it\t-55\t-1
ending ite\t45\t33
ending ith\t-51\t14
ending its\t-22\t-4
ending ity\t61\t37
ending ive\t60\t37
ending ize\t29\t14
ending job\t8\t6
ending ked\t38\t22
ending ken\t-7\t2
ending ker\t-39\t-13
ending kes\t26\t16
ending kly\t7\t6
ending lad\t-9\t-5
ending lan\t-30\t-14
ending lar\t-6\t-3
ending law\t-6\t0
ending lds\t-25\t-40
ending led\t-17\t0
ending les\t17\t-6
ending let\t-6\t-1
ending lic\t-8\t-4
ending lid\t47\t27
ending lks\t32\t16
ending lls\t-2\t-32
ending lot\t-18\t-9
ending low\t59\t31
ending lps\t5\t-48
ending lse\t-6\t-2
ending lso\t-73\t-29
ending lts\t3\t7
ending lus\t-27\t-43
ending mal\t-9\t0
ending man\t43\t23
ending may\t25\t15
ending me\t-24\t-7
ending mer\t-33\t-14
ending mes\t-48\t-16
ending mil\t19\t10
ending mit\t12\t14
ending mum\t-7\t-3
ending my\t-41\t-21
ending n's\t-12\t-6
ending n't\t-65\t-108
ending nal\t4\t8
ending nce\t60\t60
ending nch\t-14\t-2
ending ncy\t23\t17
ending nds\t29\t24
ending ndy\t19\t10
ending ner\t-30\t-8
ending nes\t-3\t12
ending new\t27\t18
ending ney\t-17\t-7
ending nge\t19\t10
ending ngs\t28\t25
ending nic\t-12\t-4
ending nks\t-1\t8
ending nly\t-10\t-40
ending not\t-50\t-52
ending now\t-69\t-61
ending nse\t63\t35
ending nst\t4\t10
ending nth\t35\t26
ending nto\t-11\t-4
ending nts\t10\t-15
ending nus\t-24\t-11
ending o's\t-21\t-11
ending oad\t46\t24
ending oat\t-11\t-5
ending obs\t-6\t-2
ending ock\t25\t18
ending odd\t-6\t-1
ending ods\t4\t9
ending ody\t-60\t-26
ending oes\t-5\t-51
ending of\t-40\t28
ending off\t-12\t5
ending oft\t9\t5
ending ogy\t2\t6
ending oke\t35\t22
ending oks\t2\t6
ending old\t-52\t-15
ending oll\t-7\t0
ending ols\t3\t8
ending oma\t20\t12
ending ome\t-23\t-20
ending on\t-43\t-49
ending ond\t-31\t-12
ending one\t-32\t-55
ending ong\t-22\t-33
ending ons\t-30\t12
ending ood\t35\t25
ending oof\t40\t20
ending ook\t5\t8
ending ool\t-3\t6
ending oor\t3\t6
ending ope\t-10\t-4
ending or\t-72\t-72
ending ord\t3\t7
ending ore\t-57\t-42
ending ork\t28\t25
ending orm\t-17\t-1
ending ors\t46\t33
ending ort\t-10\t11
ending ory\t86\t45
ending ose\t-21\t-6
ending ost\t-12\t-7
ending oth\t-16\t-6
ending ots\t-43\t-18
ending our\t11\t30
ending ous\t28\t16
ending out\t-57\t-32
ending ove\t-24\t-11
ending own\t43\t37
ending ows\t26\t19
ending ped\t31\t15
ending pen\t-49\t-24
ending ple\t-49\t-13
ending ppy\t-6\t0
ending put\t-31\t-15
ending que\t35\t19
ending r's\t24\t18
ending ral\t-22\t-9
ending raw\t16\t9
ending rch\t-6\t-3
ending rda\t45\t22
ending rds\t5\t-32
ending ree\t7\t20
ending ren\t-4\t6
ending res\t70\t44
ending rew\t-13\t-7
ending rge\t43\t23
ending ric\t30\t15
ending rly\t-6\t-1
ending rol\t-26\t-12
ending rom\t-50\t-52
ending row\t45\t23
ending rry\t19\t10
ending rst\t-24\t-35
ending rts\t1\t8
ending rty\t10\t10
ending rug\t47\t24
ending run\t48\t28
ending say\t17\t10
ending sed\t64\t38
ending see\t-6\t-3
ending ses\t-26\t-10
ending set\t19\t11
ending sha\t25\t12
ending she\t-46\t-23
ending sic\t22\t12
ending sit\t54\t27
ending six\t12\t10
ending so\t-84\t-45
ending son\t-28\t-6
ending sor\t-20\t-9
ending sts\t31\t23
ending sty\t22\t11
ending t's\t-89\t-70
ending tal\t32\t17
ending tay\t-23\t-9
ending tch\t13\t10
ending ted\t-19\t8
ending tel\t-1\t10
ending tem\t2\t12
ending ten\t-13\t-3
ending ter\t-54\t-26
ending tes\t3\t14
ending the\t-30\t10
ending ths\t0\t9
ending tic\t18\t9
ending tie\t27\t14
ending til\t-7\t1
ending tle\t-18\t-8
ending tly\t-24\t-12
ending to\t-80\t-3
ending ton\t7\t3
ending too\t-75\t-105
ending top\t-14\t-8
ending tor\t-15\t-2
ending try\t-19\t-4
ending two\t26\t23
ending u'd\t-29\t-13
ending ual\t62\t32
ending uch\t-30\t-12
ending uct\t15\t13
ending ugh\t-74\t-31
ending uit\t-8\t-3
ending uld\t-119\t-119
ending ull\t36\t19
ending ulu\t63\t32
ending uly\t-12\t-6
ending und\t44\t30
ending ung\t57\t28
ending uns\t79\t39
ending unt\t-16\t-1
ending up\t-3\t27
ending ure\t73\t42
ending urn\t-23\t-36
ending urs\t10\t21
ending us\t-36\t-9
ending use\t-70\t-32
ending ust\t-25\t-32
ending ute\t-8\t-3
ending uth\t18\t10
ending ved\t-31\t-15
ending vel\t24\t18
ending ven\t-10\t-2
ending ver\t-21\t-19
ending ves\t23\t-18
ending was\t-10\t0
ending way\t5\t10
ending we\t-35\t-50
ending who\t-53\t-26
ending why\t-44\t-43
ending xes\t45\t22
ending xty\t16\t8
ending y's\t-6\t-3
ending yes\t-54\t-26
ending you\t-74\t-53
endings # ,\t-33\t-13
endings # .\t-6\t-2
endings # .m\t17\t9
endings # :\t11\t6
endings # er\t16\t8
endings # es\t26\t15
endings # nd\t-31\t-15
endings # of\t23\t11
endings # rs\t34\t17
endings 'd be\t-13\t-7
endings 'd nt\t20\t10
endings 'd so\t-24\t-12
endings 'd ve\t-26\t-13
endings 's a\t-6\t-3
endings 's an\t-6\t-2
endings 's le\t-8\t-4
endings 's ur\t-6\t-3
endings 't be\t-10\t-41
endings 't ke\t10\t5
endings 't nd\t-16\t-6
endings 't re\t-21\t-40
endings 't ve\t-3\t8
endings ) >\t2\t6
endings * ng\t-18\t-9
endings , #\t9\t22
endings , 'd\t4\t9
endings , 's\t6\t13
endings , a\t-15\t-23
endings , an\t-17\t-33
endings , as\t-20\t-39
endings , at\t10\t28
endings , ay\t27\t55
endings , ce\t-23\t-45
endings , ch\t-11\t-20
endings , ed\t10\t21
endings , en\t26\t54
endings , er\t-18\t-36
endings , es\t18\t37
endings , gh\t3\t8
endings , he\t17\t37
endings , ho\t-8\t-15
endings , id\t-6\t-11
endings , ld\t8\t17
endings , le\t-11\t-22
endings , ll\t-19\t-37
endings , ly\t17\t35
endings , me\t-3\t-7
endings , nd\t-77\t-139
endings , ne\t-17\t-34
endings , ng\t-16\t-28
endings , ns\t16\t34
endings , nt\t3\t6
endings , ny\t-4\t-8
endings , of\t-9\t-18
endings , om\t-7\t-11
endings , on\t-16\t-31
endings , or\t13\t27
endings , ot\t6\t13
endings , ou\t-5\t-10
endings , ps\t9\t18
endings , re\t-27\t-52
endings , rs\t17\t35
endings , ry\t2\t6
endings , se\t-33\t-63
endings , so\t-7\t-11
endings , te\t-14\t-29
endings , to\t-4\t-7
endings , ts\t-12\t-24
endings , ty\t12\t25
endings , ut\t6\t14
endings , ve\t-27\t-54
endings , we\t-11\t-21
endings , wn\t-13\t-26
endings , wo\t24\t48
endings - ng\t-22\t-11
endings . >\t-88\t-154
endings .m .\t3\t7
endings : #\t16\t32
endings : es\t-22\t-42
endings : he\t-8\t-8
endings : ng\t-6\t-3
endings ; at\t-17\t-32
endings ; he\t-20\t-25
endings ; we\t-10\t-19
endings ? >\t-36\t-71
endings a :\t-61\t-31
endings a al\t-27\t-10
endings a an\t48\t25
endings a ar\t41\t22
endings a at\t-11\t-4
endings a ay\t-36\t-17
endings a ce\t35\t17
endings a ed\t7\t4
endings a ek\t-10\t-2
endings a el\t36\t19
endings a er\t-47\t-17
endings a et\t19\t11
endings a ew\t-26\t-11
endings a ft\t-30\t-15
endings a ge\t23\t13
endings a ic\t-25\t-12
endings a ig\t-19\t-10
endings a ir\t27\t13
endings a ld\t-23\t-11
endings a le\t46\t25
endings a ll\t-10\t-3
endings a ma\t11\t5
endings a nd\t34\t16
endings a ng\t39\t23
endings a nt\t20\t13
endings a ol\t31\t15
endings a on\t-36\t-19
endings a or\t-14\t-7
endings a ot\t8\t4
endings a ow\t9\t5
endings a rd\t-27\t-14
endings a ry\t-34\t-16
endings a se\t-21\t-10
endings a ss\t20\t11
endings a st\t-21\t-50
endings a te\t48\t25
endings a th\t-8\t0
endings a ug\t-8\t-4
endings a us\t-7\t-3
endings a ve\t-15\t-7
endings ad .\t-32\t-61
endings ad a\t21\t10
endings ad of\t-14\t-7
endings ak an\t26\t12
endings ak sh\t-26\t-13
endings al ce\t14\t9
endings al nd\t-16\t-5
endings al ng\t65\t34
endings al of\t-9\t-3
endings an ,\t17\t7
endings an be\t3\t8
endings an ge\t-27\t-39
endings an in\t-11\t-6
endings an ll\t28\t22
endings an ng\t40\t22
endings an nt\t-19\t-9
endings an on\t-35\t-17
endings an ps\t29\t14
endings an so\t-7\t-4
endings ar ff\t23\t11
endings ar he\t-24\t-12
endings ar nd\t-8\t-2
endings ar om\t-9\t-4
endings as a\t7\t22
endings as ed\t-14\t9
endings as en\t-15\t-28
endings as er\t0\t7
endings as he\t-15\t-8
endings as ll\t-43\t-77
endings as ng\t-6\t-3
endings as nt\t-10\t-5
endings as ou\t10\t22
endings as re\t-18\t-32
endings at #\t15\t11
endings at 't\t-10\t-14
endings at ,\t33\t19
endings at a\t4\t17
endings at as\t-23\t-35
endings at ce\t3\t6
endings at es\t44\t26
endings at ey\t4\t9
endings at he\t-33\t-6
endings at ht\t58\t30
endings at i\t-8\t-2
endings at is\t-17\t-9
endings at it\t0\t7
endings at me\t22\t13
endings at ne\t-20\t-10
endings at ng\t-3\t6
endings at on\t-12\t-6
endings at ow\t-7\t-1
endings at rs\t-35\t-55
endings at st\t39\t20
endings at ts\t3\t10
endings at ut\t-22\t-11
endings at ve\t-7\t-3
endings ay ,\t-13\t-6
endings ay .\t-7\t2
endings ay at\t30\t17
endings ay is\t17\t8
endings ay nd\t-14\t-3
endings ay of\t-9\t-3
endings ay to\t39\t26
endings be a\t8\t7
endings be ed\t-41\t-13
endings be he\t-33\t-17
endings be in\t44\t21
endings be le\t-33\t-16
endings be ly\t-7\t-4
endings be ne\t-12\t-6
endings be ng\t-15\t-5
endings be nt\t34\t17
endings be on\t45\t22
endings be re\t-6\t-3
endings be ut\t-23\t-12
endings by a\t-6\t-3
endings by at\t-17\t-5
endings by he\t67\t59
endings by nd\t-13\t-2
endings by ne\t3\t8
endings ce ,\t57\t35
endings ce .\t3\t8
endings ce a\t-70\t-67
endings ce ch\t29\t16
endings ce en\t23\t12
endings ce he\t-14\t-6
endings ce in\t96\t49
endings ce ng\t10\t7
endings ce of\t17\t10
endings ce or\t-13\t-4
endings ce re\t-23\t-9
endings ce th\t41\t21
endings ch ,\t-6\t0
endings ch .\t25\t14
endings ch a\t-7\t-3
endings ch er\t-12\t-4
endings ch he\t7\t5
endings ch of\t-25\t-12
endings ch or\t-19\t-10
endings ck ,\t3\t6
endings ck nd\t4\t10
endings ck up\t-30\t-14
endings ct th\t28\t15
endings ct to\t-15\t-7
endings da ng\t24\t12
endings de ,\t-9\t-2
endings do ed\t-8\t-4
endings do ot\t-21\t-11
endings do ou\t-9\t-4
endings ds ,\t37\t24
endings ds .\t-28\t-54
endings ds a\t14\t11
endings dy as\t-25\t-13
endings dy ho\t12\t7
endings dy or\t-13\t-6
endings dy th\t12\t6
endings dy ts\t-10\t-6
endings ed .\t-14\t-1
endings ed a\t39\t20
endings ed al\t-19\t-8
endings ed an\t29\t15
endings ed as\t-17\t-9
endings ed at\t-28\t-13
endings ed by\t-35\t-15
endings ed ce\t30\t15
endings ed er\t35\t17
endings ed he\t-12\t-6
endings ed in\t31\t19
endings ed it\t-14\t-7
endings ed nd\t-32\t-14
endings ed ng\t-30\t-14
endings ed of\t-12\t-5
endings ed om\t-25\t-12
endings ed on\t28\t14
endings ed or\t20\t10
endings ed re\t19\t13
endings ed th\t30\t16
endings ed to\t-42\t0
endings ed ur\t-18\t-8
endings ee at\t49\t26
endings ee hs\t-7\t-3
endings ee rs\t27\t16
endings el #\t-9\t-1
endings en 's\t-20\t-20
endings en ,\t-27\t-11
endings en >\t4\t9
endings en a\t-10\t4
endings en at\t-12\t-5
endings en ey\t-24\t-32
endings en he\t14\t8
endings en in\t49\t25
endings en it\t8\t17
endings en nd\t-7\t0
endings en ng\t-3\t10
endings en on\t-13\t-35
endings en or\t-6\t0
endings en re\t30\t27
endings en to\t-31\t-15
endings en ve\t-20\t-10
endings ep he\t16\t9
endings ep ur\t49\t25
endings er #\t-11\t-6
endings er ,\t11\t12
endings er .\t-1\t14
endings er >\t4\t9
endings er a\t-20\t-31
endings er an\t-20\t-29
endings er as\t-1\t8
endings er at\t6\t5
endings er ed\t-38\t-18
endings er er\t-9\t-2
endings er he\t-57\t-59
endings er in\t-21\t-9
endings er is\t15\t8
endings er le\t-10\t-1
endings er nd\t-42\t-15
endings er ng\t36\t23
endings er of\t-23\t-10
endings er on\t-6\t-3
endings er or\t-28\t-13
endings er ou\t0\t6
endings er th\t-35\t-51
endings er to\t-9\t-4
endings er ts\t59\t30
endings er up\t-7\t-2
endings er ur\t-26\t-50
endings er ve\t-9\t-3
endings es ,\t35\t27
endings es .\t73\t42
endings es >\t12\t25
endings es a\t-40\t-48
endings es at\t22\t12
endings es er\t-30\t-16
endings es he\t-6\t-2
endings es in\t9\t13
endings es nd\t-14\t8
endings es ng\t-10\t-5
endings es of\t3\t6
endings es om\t32\t18
endings es on\t-34\t-11
endings es or\t71\t39
endings es ot\t59\t31
endings es re\t-8\t9
endings es st\t-15\t-5
endings es to\t50\t15
endings es us\t-23\t-46
endings es ut\t-27\t-13
endings et er\t55\t27
endings et nd\t8\t5
endings et ou\t-12\t0
endings ew of\t-30\t-15
endings ew rs\t16\t8
endings ey re\t19\t12
endings ge ,\t-11\t-5
endings ge .\t-8\t-3
endings ge nd\t18\t13
endings ge of\t35\t19
endings gh he\t-28\t-29
endings gh it\t-9\t-5
endings go ut\t7\t3
endings gs a\t19\t11
endings gs nd\t24\t13
endings ha #\t36\t17
endings he 's\t50\t26
endings he ad\t57\t28
endings he al\t78\t40
endings he an\t13\t6
endings he ar\t-6\t-2
endings he at\t39\t19
endings he aw\t34\t17
endings he ay\t-31\t-52
endings he ce\t-29\t-11
endings he ch\t-31\t-15
endings he ck\t35\t18
endings he ct\t38\t19
endings he dd\t18\t10
endings he ds\t-9\t-5
endings he ee\t-6\t-3
endings he ek\t-9\t-5
endings he er\t-45\t-13
endings he es\t7\t5
endings he ew\t-11\t-5
endings he ge\t-15\t-7
endings he ht\t8\t5
endings he ic\t-13\t-7
endings he io\t-7\t-4
endings he ke\t-11\t-5
endings he ks\t-29\t-15
endings he le\t-35\t-12
endings he ll\t-17\t-6
endings he ls\t-21\t-10
endings he ly\t29\t17
endings he me\t-30\t-14
endings he nd\t7\t6
endings he ne\t-31\t-13
endings he ng\t8\t10
endings he nt\t-13\t-5
endings he ob\t-22\t-10
endings he ol\t-12\t-6
endings he on\t50\t26
endings he op\t68\t34
endings he or\t-34\t-15
endings he ot\t-13\t-6
endings he ps\t-17\t-9
endings he rd\t-17\t-6
endings he rk\t-28\t-13
endings he rs\t-25\t-7
endings he rt\t13\t9
endings he ry\t-25\t-9
endings he sh\t-7\t-3
endings he ss\t-8\t-3
endings he st\t-6\t-40
endings he te\t-22\t-9
endings he ts\t-7\t-1
endings he ty\t-13\t-6
endings he ue\t25\t12
endings he ul\t-9\t-5
endings he ys\t-19\t-10
endings ho an\t11\t-18
endings ho es\t-22\t-10
endings ho ns\t-13\t-4
endings ho ve\t4\t9
endings ht to\t3\t7
endings i 't\t35\t18
endings i an\t-16\t-7
endings ic or\t-8\t-4
endings ic th\t16\t8
endings id 's\t14\t7
endings id ,\t-10\t-4
endings if ot\t-11\t-5
endings if ou\t-13\t8
endings if ve\t29\t14
endings in ,\t7\t6
endings in a\t-59\t-28
endings in al\t1\t7
endings in an\t-7\t-2
endings in ce\t-44\t-51
endings in ch\t5\t10
endings in en\t-16\t-3
endings in er\t0\t-31
endings in he\t20\t-29
endings in ia\t-21\t-8
endings in is\t26\t17
endings in ng\t-13\t7
endings in on\t0\t6
endings in ou\t-12\t-6
endings in ry\t-7\t2
endings in sh\t5\t10
endings in st\t37\t21
endings in te\t16\t8
endings in ty\t21\t12
endings in ur\t2\t9
endings ip of\t28\t15
endings ir es\t47\t25
endings ir wn\t-8\t-2
endings is a\t-15\t-13
endings is an\t-14\t-25
endings is at\t-21\t-32
endings is ce\t-11\t-20
endings is ed\t-14\t-20
endings is en\t-11\t-22
endings is er\t-10\t-12
endings is he\t-27\t-43
endings is id\t2\t9
endings is in\t-11\t-18
endings is is\t-13\t-7
endings is le\t1\t7
endings is me\t-13\t-25
endings is ne\t12\t27
endings is ng\t-12\t-16
endings is nt\t1\t12
endings is od\t-19\t-38
endings is on\t-7\t8
endings is or\t-9\t-3
endings is ot\t-8\t-10
endings is ry\t-14\t-27
endings is to\t3\t19
endings is ty\t24\t53
endings is ut\t10\t21
endings it 't\t41\t22
endings it ,\t2\t7
endings it es\t-36\t-14
endings it he\t24\t12
endings it in\t28\t14
endings it is\t-22\t-7
endings it ld\t58\t28
endings it ll\t-7\t-2
endings it or\t-29\t-15
endings it st\t-7\t-2
endings ix hs\t29\t15
endings ke a\t20\t12
endings ke he\t-18\t-41
endings ld a\t-13\t-2
endings ld be\t-3\t13
endings ld er\t7\t16
endings ld et\t-3\t-6
endings ld ke\t1\t7
endings ld me\t-6\t-9
endings ld nd\t-31\t-46
endings ld ng\t-7\t-3
endings ld on\t46\t24
endings ld ow\t-11\t-6
endings ld so\t3\t11
endings ld ss\t6\t3
endings ld ve\t-4\t-6
endings le ,\t34\t20
endings le ho\t-6\t-2
endings le in\t-14\t-7
endings le ll\t-8\t-4
endings le ng\t31\t17
endings le of\t-14\t-5
endings le or\t-25\t-11
endings le th\t19\t9
endings lf .\t-19\t-38
endings lf of\t29\t14
endings lf st\t37\t18
endings ll ,\t-10\t-1
endings ll .\t-11\t-4
endings ll a\t21\t12
endings ll ar\t-15\t-6
endings ll be\t-8\t9
endings ll ce\t-7\t-2
endings ll ck\t-9\t-2
endings ll ed\t-6\t2
endings ll et\t-22\t-31
endings ll gh\t-17\t-32
endings ll go\t-22\t-33
endings ll he\t22\t11
endings ll it\t-7\t-1
endings ll ke\t-44\t-45
endings ll nd\t36\t18
endings ll nt\t18\t9
endings ll or\t36\t20
endings ll ot\t23\t3
endings ll ow\t-6\t-3
endings ll re\t-26\t-12
endings ll sk\t-8\t-4
endings ll so\t33\t20
endings ll ss\t25\t12
endings ll st\t-10\t-5
endings ll te\t7\t8
endings ll to\t-26\t-38
endings ll ts\t-7\t-2
endings ll ve\t-7\t7
endings ll wn\t-24\t-12
endings lp th\t-8\t-4
endings ls ,\t1\t9
endings ls in\t22\t11
endings ls nd\t-7\t0
endings ls to\t-28\t-55
endings ly ,\t-45\t-50
endings ly .\t-6\t-3
endings ly er\t-19\t-8
endings ly es\t-15\t-6
endings ly in\t-29\t-15
endings ly ng\t36\t18
endings ly or\t19\t12
endings ly re\t-9\t-5
endings ma or\t18\t9
endings me ,\t-13\t-5
endings me .\t2\t6
endings me in\t-25\t-10
endings me is\t9\t5
endings me ng\t33\t16
endings me of\t-21\t-10
endings me om\t-6\t-1
endings me or\t-18\t-9
endings me to\t-25\t-27
endings nd #\t-17\t-25
endings nd 'd\t-11\t-19
endings nd 's\t-15\t-28
endings nd 't\t-10\t-20
endings nd ,\t-45\t-60
endings nd a\t-18\t-37
endings nd al\t14\t28
endings nd an\t-22\t-43
endings nd ar\t-3\t10
endings nd as\t8\t16
endings nd at\t-27\t-22
endings nd ay\t-7\t-13
endings nd ce\t20\t20
endings nd de\t13\t26
endings nd dy\t2\t7
endings nd ed\t7\t16
endings nd en\t6\t19
endings nd ep\t-22\t-43
endings nd er\t53\t67
endings nd es\t13\t5
endings nd et\t-20\t-40
endings nd ey\t-12\t-23
endings nd ft\t19\t38
endings nd ge\t12\t25
endings nd he\t32\t18
endings nd ho\t-11\t-21
endings nd if\t20\t43
endings nd in\t29\t16
endings nd is\t6\t17
endings nd ld\t17\t35
endings nd ll\t-31\t-60
endings nd ls\t16\t34
endings nd me\t7\t14
endings nd nd\t-19\t-37
endings nd ne\t-14\t-26
endings nd ng\t-43\t-44
endings nd nt\t3\t6
endings nd of\t-22\t-34
endings nd on\t-2\t13
endings nd or\t-15\t-22
endings nd ou\t-16\t-29
endings nd re\t13\t41
endings nd rs\t20\t40
endings nd ry\t8\t17
endings nd se\t14\t30
endings nd sh\t-14\t-27
endings nd st\t-4\t-6
endings nd te\t10\t23
endings nd th\t1\t10
endings nd to\t-53\t-96
endings nd ts\t5\t10
endings nd ty\t10\t22
endings nd ur\t-21\t-3
endings nd ut\t28\t19
endings nd wo\t3\t7
endings nd ys\t11\t22
endings ne 's\t-21\t-11
endings ne .\t-32\t-56
endings ne ay\t38\t19
endings ne ek\t23\t13
endings ne er\t3\t6
endings ne es\t13\t8
endings ne ho\t31\t16
endings ne in\t-25\t-13
endings ne nd\t34\t-10
endings ne ng\t9\t6
endings ne of\t-8\t-1
endings ne on\t14\t10
endings ne re\t23\t11
endings ne th\t-11\t-2
endings ng ,\t66\t33
endings ng .\t-35\t-11
endings ng a\t-8\t-1
endings ng at\t-11\t-3
endings ng ay\t22\t11
endings ng ce\t-6\t1
endings ng ds\t8\t4
endings ng ed\t-35\t-16
endings ng em\t-34\t-42
endings ng en\t-11\t-5
endings ng er\t-16\t-6
endings ng es\t-19\t-48
endings ng he\t-31\t-10
endings ng is\t-18\t-7
endings ng it\t-7\t-4
endings ng ld\t48\t26
endings ng le\t12\t6
endings ng nd\t40\t24
endings ng ng\t21\t12
endings ng ns\t17\t9
endings ng nt\t11\t5
endings ng of\t60\t31
endings ng om\t6\t3
endings ng on\t58\t29
endings ng or\t-60\t-29
endings ng re\t-18\t-8
endings ng rs\t36\t19
endings ng se\t-6\t-3
endings ng st\t18\t9
endings ng th\t-17\t-6
endings ng to\t-28\t-8
endings ng ts\t-28\t-14
endings ng ty\t12\t6
endings ng ut\t-37\t-19
endings ng ve\t-12\t-6
endings no us\t17\t10
endings no ve\t53\t27
endings ns ,\t-6\t4
endings ns >\t9\t19
endings ns in\t-30\t-14
endings ns ng\t-11\t-5
endings ns re\t17\t9
endings nt ,\t-14\t-5
endings nt .\t-17\t-5
endings nt in\t15\t8
endings nt is\t-9\t-5
endings nt nd\t17\t10
endings nt of\t-10\t-2
endings nt on\t-11\t-6
endings nt to\t-32\t-13
endings nt ts\t33\t19
endings nt ut\t-14\t-6
endings ny of\t-28\t-14
endings od gh\t-21\t-9
endings of a\t1\t7
endings of ch\t-6\t-2
endings of he\t-10\t14
endings of ng\t-3\t7
endings of od\t45\t24
endings of of\t40\t20
endings of se\t-23\t-44
endings of ur\t-13\t-3
endings ok or\t-12\t-4
endings om #\t51\t31
endings om a\t-3\t9
endings om ay\t37\t18
endings om he\t-22\t-22
endings om il\t-23\t-34
endings om me\t-6\t4
endings om rs\t-10\t-4
endings on #\t-27\t-50
endings on ,\t6\t10
endings on .\t2\t7
endings on a\t-34\t-16
endings on as\t5\t12
endings on at\t1\t6
endings on ay\t45\t-9
endings on ce\t32\t17
endings on en\t4\t8
endings on es\t5\t11
endings on et\t-7\t-2
endings on he\t15\t46
endings on ho\t-7\t-3
endings on in\t-22\t-9
endings on is\t-14\t-7
endings on ll\t21\t27
endings on ls\t-8\t-3
endings on nd\t60\t33
endings on ne\t-17\t-33
endings on ng\t-8\t1
endings on of\t23\t12
endings on ou\t43\t21
endings on te\t8\t16
endings on th\t-26\t-42
endings on ur\t32\t30
endings oo .\t-9\t-17
endings or #\t6\t13
endings or ,\t-19\t-9
endings or a\t-30\t-15
endings or al\t-19\t-27
endings or an\t-7\t0
endings or as\t-16\t-28
endings or at\t-33\t-53
endings or ee\t24\t6
endings or en\t-14\t-26
endings or er\t-7\t-13
endings or es\t4\t9
endings or he\t-41\t-24
endings or in\t4\t10
endings or me\t-28\t-56
endings or ne\t42\t31
endings or ng\t-13\t-11
endings or nt\t-2\t11
endings or on\t-3\t24
endings or or\t33\t20
endings or ow\t-25\t-50
endings or re\t63\t54
endings or so\t2\t6
endings or ts\t6\t12
endings or ur\t-15\t-28
endings or us\t1\t8
endings or ve\t12\t30
endings or wo\t3\t10
endings ot ,\t-2\t-42
endings ot al\t-16\t-9
endings ot be\t-17\t-9
endings ot ed\t49\t26
endings ot er\t30\t22
endings ot in\t-17\t-8
endings ot ng\t-26\t-13
endings ot of\t-18\t-9
endings ot st\t-17\t-9
endings ou 't\t-14\t-7
endings ou ad\t-9\t1
endings ou an\t12\t-19
endings ou ed\t9\t4
endings ou in\t-13\t-7
endings ou ld\t-19\t-38
endings ou ll\t61\t35
endings ou ow\t16\t8
endings ou re\t0\t9
endings ou rk\t-15\t-5
endings ou rt\t-12\t6
endings ou st\t25\t15
endings ou te\t-14\t-7
endings ou th\t4\t10
endings ou to\t-6\t1
endings ou ve\t23\t-11
endings ow .\t-28\t-56
endings ow at\t-37\t-17
endings ow he\t14\t9
endings ow nd\t-39\t-47
endings ow ou\t26\t11
endings ow to\t-11\t-1
endings ow up\t-18\t-9
endings ps ,\t-7\t-3
endings ps he\t44\t22
endings ps re\t-17\t-8
endings rd ,\t3\t6
endings rd .\t3\t6
endings rd of\t-16\t-7
endings re #\t-13\t-7
endings re ,\t-6\t-23
endings re a\t-21\t-35
endings re an\t-23\t-10
endings re at\t23\t14
endings re ed\t-30\t-34
endings re en\t-7\t-2
endings re er\t-15\t-7
endings re es\t6\t4
endings re ey\t9\t19
endings re he\t-68\t-55
endings re in\t-12\t-5
endings re it\t9\t19
endings re le\t-27\t-29
endings re ll\t-7\t-8
endings re nd\t7\t15
endings re ng\t-33\t5
endings re nt\t34\t18
endings re of\t56\t30
endings re ot\t-13\t-22
endings re ou\t-14\t-2
endings re re\t-50\t-56
endings re rs\t28\t14
endings re to\t41\t10
endings re ys\t-4\t6
endings rk ,\t-9\t-3
endings rk in\t-15\t-6
endings rk wo\t-31\t-16
endings rs ,\t-24\t5
endings rs .\t4\t12
endings rs a\t27\t14
endings rs at\t54\t29
endings rs er\t3\t6
endings rs nd\t-7\t5
endings rs or\t-10\t-1
endings rs re\t-27\t-41
endings rs to\t6\t-23
endings rt ,\t-17\t-9
endings rt .\t2\t6
endings rt at\t-10\t-2
endings rt of\t-24\t-12
endings rt or\t3\t6
endings rt to\t-13\t-1
endings ry ,\t-24\t-10
endings ry ay\t-14\t-7
endings ry nd\t-11\t-4
endings ry on\t-7\t-3
endings se 's\t-9\t-5
endings se he\t-20\t-5
endings se ll\t-6\t-4
endings se ng\t14\t7
endings se of\t26\t13
endings se re\t-6\t-3
endings se rs\t-19\t-9
endings se th\t-17\t2
endings sh ,\t7\t3
endings sh at\t-8\t-2
endings sh is\t54\t26
endings sh ld\t38\t19
endings sk or\t-10\t-4
endings so .\t8\t16
endings so a\t-11\t-6
endings so be\t-8\t-2
endings so en\t-7\t-4
endings so he\t-16\t-8
endings so ll\t-8\t-4
endings so ng\t-15\t-8
endings so ns\t-11\t-6
endings so se\t-10\t-5
endings so ve\t-20\t-36
endings ss #\t21\t11
endings ss ,\t13\t9
endings ss .\t53\t28
endings ss a\t24\t13
endings ss to\t14\t9
endings st ,\t-19\t-1
endings st at\t-11\t-3
endings st be\t-46\t-52
endings st ce\t38\t20
endings st dy\t27\t15
endings st he\t-9\t0
endings st id\t34\t21
endings st is\t-18\t-10
endings st ng\t-27\t-50
endings st of\t-31\t-14
endings st ou\t15\t8
endings st us\t-10\t-4
endings ta ,\t-13\t-5
endings te ,\t-11\t-3
endings te .\t49\t26
endings te a\t25\t13
endings te he\t-25\t-9
endings te of\t26\t15
endings te to\t-16\t-5
endings th a\t-13\t3
endings th al\t43\t22
endings th an\t35\t20
endings th at\t-7\t-3
endings th er\t59\t30
endings th he\t-21\t16
endings th le\t3\t7
endings th me\t-8\t-4
endings th ne\t-1\t7
endings to ay\t6\t14
endings to be\t31\t26
endings to he\t-16\t-15
endings to ow\t-7\t-4
endings to rk\t5\t10
endings to rn\t4\t7
endings to te\t-12\t-5
endings to us\t3\t6
endings to ve\t-20\t-6
endings ts ,\t5\t8
endings ts .\t8\t19
endings ts in\t-10\t-2
endings ts ld\t-10\t-3
endings ts nd\t27\t22
endings ts of\t17\t10
endings ts on\t-9\t1
endings ts or\t-43\t-77
endings ts ou\t-16\t-29
endings ts re\t22\t15
endings ts st\t-9\t-1
endings ts to\t54\t34
endings ty ,\t-20\t-9
endings ty es\t-25\t-7
endings ty rs\t61\t30
endings ty th\t38\t20
endings ty to\t39\t20
endings ug st\t20\t10
endings un he\t21\t11
endings up he\t-8\t0
endings ur ,\t-7\t-3
endings ur er\t-9\t-4
endings ur es\t29\t14
endings ur et\t-7\t-2
endings ur le\t18\t9
endings ur ng\t-16\t-7
endings ur rs\t-21\t-10
endings ur ts\t48\t24
endings ur wn\t60\t33
endings us ,\t21\t10
endings us .\t3\t8
endings us re\t-11\t-5
endings us to\t-10\t-3
endings ut #\t31\t15
endings ut a\t-32\t-22
endings ut er\t-8\t-4
endings ut in\t-40\t-19
endings ut ly\t-17\t-9
endings ut ne\t-7\t-3
endings ut ng\t-22\t-37
endings ut on\t27\t16
endings ut th\t-13\t-5
endings ve ,\t-7\t-3
endings ve ed\t-24\t-9
endings ve en\t-30\t-14
endings ve he\t45\t28
endings ve in\t-36\t-15
endings ve is\t28\t15
endings ve nd\t9\t5
endings ve ng\t22\t11
endings ve ou\t-8\t-4
endings ve rs\t7\t5
endings ve to\t-40\t-14
endings ve ur\t-21\t-9
endings ve ut\t-10\t-2
endings ve ys\t41\t21
endings we 't\t-25\t-13
endings we an\t-1\t12
endings we do\t-16\t-8
endings we ed\t11\t6
endings we ld\t-23\t-12
endings we ll\t21\t10
endings we nk\t-13\t-7
endings we nt\t-9\t-5
endings we re\t-15\t-8
endings we se\t66\t35
endings we so\t-7\t-4
endings wn ,\t-10\t-4
endings wn he\t9\t4
endings wn nd\t16\t10
endings wo es\t-20\t-6
endings wo ks\t-12\t-6
endings wo ns\t14\t7
endings wo rs\t27\t15
endings wo ys\t27\t15
endings ys a\t3\t7
endings ys en\t13\t9
endings ys nd\t-9\t-2
endings ys re\t9\t4
first\t4\t-59
last "\t6\t12
last #\t-21\t7
last '\t5\t10
last (\t0\t6
last )\t-5\t-10
last *\t81\t39
last ,\t71\t46
last -\t83\t40
last .\t11\t22
last :\t58\t27
last ;\t53\t24
last <\t4\t-59
last a\t30\t67
last a.m\t28\t58
last above\t5\t14
last advantage\t-18\t-37
last after\t28\t18
last alcohol\t7\t14
last all\t-8\t4
last already\t-4\t13
last also\t61\t33
last although\t6\t3
last always\t11\t6
last among\t-15\t-8
last an\t41\t35
last and\t116\t95
last animal\t3\t6
last annual\t3\t6
last any\t-6\t0
last anyone\t-13\t-6
last api\t6\t12
last applicants\t26\t13
last apprentice\t-10\t-19
last april\t-4\t-8
last are\t9\t12
last as\t-3\t14
last ask\t-10\t1
last asks\t9\t18
last assistants\t13\t26
last at\t16\t26
last auditors\t-10\t-2
last award\t-4\t-9
last back\t-11\t-19
last bakery\t-18\t-31
last be\t24\t30
last been\t5\t8
last before\t-31\t-9
last begin\t23\t16
last begins\t-8\t-1
last being\t1\t9
last bench\t-11\t-15
last best\t-12\t-22
last better\t-8\t-9
last board\t-29\t-55
last boats\t-16\t-28
last boots\t7\t15
last bring\t51\t27
last brings\t11\t6
last budget\t-11\t-22
last building\t7\t15
last bus\t4\t21
last but\t6\t2
last by\t21\t26
last call\t5\t10
last called\t-9\t-3
last calm\t9\t19
last can\t45\t34
last can't\t17\t11
last candidates\t20\t10
last cannot\t-7\t-2
last care\t3\t8
last cash\t-13\t-24
last cert\t-13\t-24
last certificate\t-23\t-41
last check\t-19\t-33
last checking\t4\t9
last cheese\t15\t31
last child\t7\t14
last children\t-12\t-10
last class\t4\t12
last clean\t5\t11
last cleaning\t-11\t-11
last clear\t9\t18
last clinic\t-22\t-43
last collection\t6\t12
last college\t14\t27
last come\t-6\t4
last comes\t34\t18
last company\t-1\t8
last conduct\t4\t8
last cook\t-8\t-2
last could\t6\t4
last counter\t-9\t-17
last country\t-10\t-18
last counts\t-9\t-5
last credit\t7\t16
last cut\t-7\t-7
last daily\t14\t28
last data\t6\t16
last database\t14\t31
last date\t-18\t-35
last day\t-26\t-37
last days\t7\t17
last deal\t-7\t-4
last degree\t3\t6
last depot\t-10\t-17
last diesel\t7\t14
last does\t17\t15
last doesn't\t7\t5
last dog\t5\t11
last don't\t-21\t0
last done\t-11\t-4
last doors\t-7\t-13
last down\t-16\t-28
last drive\t-11\t-5
last driver\t55\t50
last drivers\t16\t33
last driving\t9\t19
last drug\t13\t26
last during\t-6\t4
last each\t1\t11
last eight\t5\t10
last ending "\t6\t12
last ending #\t-21\t7
last ending '\t5\t10
last ending 'll\t22\t21
last ending 're\t82\t43
last ending 've\t84\t48
last ending (\t0\t6
last ending )\t-5\t-10
last ending *\t81\t39
last ending ,\t71\t46
last ending -\t83\t40
last ending .\t11\t22
last ending :\t58\t27
last ending ;\t53\t24
last ending <\t4\t-59
last ending a\t30\t67
last ending a.m\t28\t58
last ending ach\t-4\t7
last ending ack\t-25\t-46
last ending act\t51\t28
last ending ada\t-11\t-23
last ending ade\t-6\t22
last ending ads\t11\t23
last ending ady\t-37\t-25
last ending afe\t-12\t-23
last ending age\t-6\t-4
last ending aid\t-5\t31
last ending ain\t-10\t-4
last ending air\t10\t24
last ending ake\t-31\t-30
last ending alf\t-6\t0
last ending alk\t-13\t-3
last ending all\t16\t28
last ending alm\t9\t19
last ending als\t-11\t-3
last ending ame\t-13\t-6
last ending an\t41\t35
last ending and\t64\t-3
last ending ang\t-7\t-2
last ending ans\t31\t-4
last ending ant\t23\t-8
last ending any\t-14\t5
last ending aps\t4\t8
last ending ard\t-25\t-37
last ending are\t5\t13
last ending arm\t4\t14
last ending ars\t-7\t-10
last ending art\t-36\t-16
last ending ary\t-12\t-14
last ending as\t-3\t14
last ending ase\t10\t34
last ending ash\t-11\t-21
last ending ask\t-11\t1
last ending ass\t6\t16
last ending ast\t-4\t12
last ending at\t16\t26
last ending ata\t6\t16
last ending ate\t-32\t-50
last ending ats\t-11\t-18
last ending ave\t23\t27
last ending ays\t98\t108
last ending be\t24\t30
last ending ber\t-28\t-26
last ending ble\t28\t12
last ending bly\t5\t11
last ending bus\t-24\t-34
last ending but\t6\t2
last ending by\t21\t26
last ending cal\t7\t14
last ending can\t47\t37
last ending ccp\t4\t8
last ending ces\t-23\t-41
last ending cks\t-24\t-45
last ending cse\t2\t7
last ending cut\t-7\t-7
last ending day\t-14\t15
last ending ded\t-16\t-16
last ending der\t-22\t-11
last ending des\t56\t53
last ending dge\t3\t12
last ending dit\t7\t16
last ending dle\t-6\t-13
last ending dly\t-8\t-4
last ending dog\t5\t11
last ending dry\t-23\t-45
last ending e'd\t-3\t8
last ending e's\t37\t21
last ending ead\t9\t33
last ending eak\t18\t16
last ending eal\t-11\t2
last ending eam\t22\t2
last ending ean\t1\t12
last ending ear\t-30\t-24
last ending eat\t-39\t-56
last ending eck\t-22\t-39
last ending ect\t7\t-21
last ending eed\t56\t33
last ending eek\t39\t0
last ending eel\t-27\t-54
last ending eep\t-6\t5
last ending eer\t-7\t-8
last ending ees\t-17\t-26
last ending eet\t-11\t-18
last ending ege\t14\t27
last ending eir\t-24\t-5
last ending eks\t9\t21
last ending ell\t-6\t25
last ending elp\t-7\t1
last ending els\t-37\t-64
last ending ely\t5\t12
last ending end\t-3\t7
last ending ens\t-33\t-48
last ending ent\t96\t73
last ending ept\t34\t23
last ending ere\t14\t63
last ending erm\t4\t18
last ending err\t-6\t-3
last ending ers\t-39\t-23
last ending ert\t-17\t-22
last ending ery\t-18\t7
last ending ese\t10\t30
last ending ess\t31\t16
last ending est\t-20\t-22
last ending ete\t-23\t-46
last ending ets\t-16\t-22
last ending eu\t3\t6
last ending fer\t54\t28
last ending for\t32\t28
last ending fts\t-20\t-24
last ending ful\t-7\t0
last ending gal\t1\t7
last ending gan\t-13\t-25
last ending ged\t6\t13
last ending ger\t-6\t-11
last ending ges\t11\t24
last ending get\t-12\t-15
last ending ght\t-26\t-38
last ending gin\t23\t16
last ending gly\t1\t6
last ending go\t-20\t1
last ending got\t24\t13
last ending gue\t-6\t-7
last ending had\t16\t9
last ending han\t-21\t-7
last ending has\t37\t23
last ending hat\t26\t64
last ending he\t57\t28
last ending hed\t-25\t-43
last ending hem\t-23\t-23
last ending hen\t28\t45
last ending her\t-36\t-15
last ending hes\t17\t56
last ending hey\t-6\t16
last ending hin\t-12\t0
last ending hip\t-12\t-24
last ending his\t-10\t5
last ending hol\t7\t14
last ending hom\t25\t13
last ending hon\t-17\t-33
last ending how\t-10\t8
last ending hts\t17\t-31
last ending i\t-27\t5
last ending i'd\t-9\t-5
last ending i'm\t25\t12
last ending ial\t-39\t-74
last ending ian\t-62\t-92
last ending ice\t-20\t10
last ending ich\t-25\t-7
last ending ick\t-6\t-1
last ending ics\t-55\t-109
last ending ide\t39\t31
last ending ies\t-9\t10
last ending iew\t3\t7
last ending if\t-21\t2
last ending ife\t-7\t-4
last ending ift\t7\t20
last ending ign\t-34\t-57
last ending ike\t-11\t0
last ending ild\t10\t22
last ending ile\t-17\t-18
last ending ilk\t-25\t-42
last ending ill\t34\t2
last ending ils\t26\t-33
last ending ily\t7\t25
last ending ime\t3\t-7
last ending in\t-23\t15
last ending ind\t4\t20
last ending ine\t-8\t-5
last ending ing\t-50\t-14
last ending ink\t46\t24
last ending ins\t-32\t-9
last ending int\t-6\t-8
last ending ion\t-35\t-31
last ending ior\t42\t21
last ending ips\t2\t7
last ending ire\t19\t12
last ending is\t34\t31
last ending ise\t-9\t-10
last ending ish\t-33\t-43
last ending ist\t-36\t-61
last ending it\t-19\t40
last ending ite\t-15\t3
last ending ith\t49\t27
last ending its\t-26\t-36
last ending ity\t12\t-16
last ending ive\t21\t25
last ending ize\t-15\t-28
last ending job\t-6\t-9
last ending ked\t22\t28
last ending ken\t2\t10
last ending ker\t-41\t-56
last ending kes\t58\t65
last ending ket\t-17\t-33
last ending lds\t10\t-1
last ending led\t4\t30
last ending les\t-1\t24
last ending let\t-30\t-56
last ending lic\t-6\t-6
last ending lid\t3\t10
last ending lls\t-38\t-56
last ending lly\t35\t22
last ending low\t-18\t-29
last ending lps\t-8\t-4
last ending lso\t61\t33
last ending lts\t-5\t-10
last ending lus\t25\t11
last ending mal\t-6\t2
last ending man\t6\t16
last ending may\t-11\t-14
last ending me\t-9\t-2
last ending med\t-25\t-48
last ending men\t-17\t-33
last ending mer\t-10\t-14
last ending mes\t12\t15
last ending mil\t-16\t-24
last ending mit\t-11\t-21
last ending mum\t13\t8
last ending my\t-22\t-10
last ending n's\t-7\t-3
last ending n't\t-15\t1
last ending nal\t3\t17
last ending nce\t-66\t-31
last ending nch\t-21\t-27
last ending ncy\t-11\t-12
last ending nds\t35\t2
last ending ned\t-11\t12
last ending ner\t33\t-41
last ending nes\t-60\t-99
last ending new\t2\t14
last ending ney\t-25\t-43
last ending ngs\t9\t30
last ending nic\t-23\t-44
last ending nly\t30\t20
last ending no\t-24\t7
last ending not\t-43\t3
last ending now\t31\t26
last ending nse\t-20\t-40
last ending nth\t25\t-6
last ending nto\t-12\t-5
last ending nts\t35\t4
last ending nty\t-9\t-17
last ending o's\t65\t32
last ending oad\t7\t16
last ending obs\t-22\t-42
last ending ock\t-18\t-34
last ending ode\t5\t9
last ending ody\t1\t24
last ending oes\t-7\t16
last ending of\t16\t44
last ending off\t-26\t-42
last ending oks\t9\t21
last ending old\t18\t-21
last ending ole\t-15\t-23
last ending oll\t4\t10
last ending ome\t25\t15
last ending on\t3\t26
last ending ond\t-9\t-1
last ending one\t-2\t20
last ending ong\t-21\t-6
last ending ons\t-3\t23
last ending ood\t-23\t1
last ending ook\t-17\t5
last ending ool\t-2\t24
last ending oom\t19\t3
last ending oor\t-23\t-46
last ending ops\t-24\t-40
last ending or\t38\t41
last ending ord\t-7\t-14
last ending ore\t-55\t-35
last ending ork\t2\t-38
last ending orn\t5\t10
last ending ors\t-10\t0
last ending ort\t-9\t0
last ending ory\t-29\t-34
last ending ose\t-23\t-19
last ending ost\t-18\t-8
last ending ota\t5\t30
last ending ots\t5\t14
last ending our\t-24\t15
last ending ous\t3\t12
last ending out\t14\t41
last ending ove\t0\t14
last ending own\t-31\t-48
last ending ows\t37\t28
last ending pen\t13\t9
last ending ple\t-29\t-21
last ending pot\t-12\t-16
last ending put\t-8\t-2
last ending r\t3\t7
last ending r's\t7\t15
last ending ram\t-3\t-6
last ending rch\t-4\t-7
last ending rds\t6\t-25
last ending red\t-34\t-34
last ending ree\t-1\t22
last ending ren\t-12\t-10
last ending res\t-19\t-33
last ending ret\t-5\t-9
last ending rge\t5\t11
last ending ril\t-4\t-8
last ending rks\t9\t20
last ending rly\t12\t27
last ending rol\t30\t27
last ending rom\t-14\t9
last ending rse\t-12\t-24
last ending rst\t-18\t3
last ending rts\t-26\t-44
last ending rty\t2\t9
last ending rug\t13\t26
last ending run\t32\t27
last ending sed\t20\t26
last ending see\t28\t22
last ending sel\t7\t14
last ending ses\t-18\t-27
last ending set\t-27\t-47
last ending she\t7\t13
last ending sic\t21\t43
last ending sit\t0\t6
last ending six\t-12\t-2
last ending sks\t9\t18
last ending so\t50\t30
last ending son\t6\t-12
last ending sor\t-3\t7
last ending sts\t-14\t-14
last ending sty\t-6\t-1
last ending t's\t35\t18
last ending tay\t-11\t-4
last ending tch\t2\t6
last ending ted\t-9\t13
last ending tee\t-5\t-10
last ending tel\t-15\t-26
last ending tem\t-11\t-18
last ending ten\t-7\t23
last ending ter\t35\t21
last ending tes\t21\t18
last ending the\t-13\t49
last ending tly\t35\t17
last ending to\t57\t55
last ending ton\t-6\t-1
last ending too\t-11\t-6
last ending tor\t41\t50
last ending try\t-23\t-32
last ending two\t-11\t18
last ending u'd\t99\t53
last ending ual\t-5\t-7
last ending uch\t-12\t-5
last ending uct\t8\t18
last ending ues\t-10\t-14
last ending ugh\t-30\t-44
last ending uit\t-6\t-12
last ending uld\t68\t54
last ending ule\t-20\t-4
last ending ull\t-2\t6
last ending ulu\t-6\t-12
last ending uly\t-20\t-39
last ending und\t-7\t17
last ending ung\t-23\t-45
last ending uns\t-12\t-23
last ending unt\t-6\t0
last ending up\t9\t16
last ending ure\t-11\t-21
last ending urn\t-1\t9
last ending urs\t-5\t16
last ending us\t-6\t24
last ending use\t-31\t-38
last ending ust\t5\t15
last ending uth\t1\t9
last ending vat\t-11\t-21
last ending ved\t-16\t-2
last ending vel\t1\t8
last ending ven\t1\t14
last ending ver\t84\t84
last ending ves\t-3\t-11
last ending was\t-15\t-4
last ending we\t-10\t18
last ending who\t76\t54
last ending why\t28\t14
last ending xes\t-8\t-16
last ending xty\t-8\t-1
last ending you\t74\t74
last engine\t-12\t-21
last engineer\t-8\t-12
last engineers\t9\t18
last english\t-23\t-37
last enhanced\t3\t6
last enough\t-12\t-24
last eu\t3\t6
last evening\t8\t17
last evenings\t-6\t-1
last ever\t20\t10
last every\t-11\t7
last everybody\t-6\t-3
last everyone\t-9\t-4
last everything\t-6\t-6
last expect\t28\t18
last experience\t8\t19
last explain\t-2\t6
last fair\t5\t13
last feet\t3\t8
last fever\t5\t11
last field\t-7\t-5
last find\t-1\t15
last finished\t6\t13
last first\t-18\t3
last fish\t0\t10
last five\t-11\t-2
last floor\t-24\t-48
last follows\t-7\t-3
last food\t3\t8
last for\t32\t28
last forty\t4\t8
last four\t4\t16
last free\t3\t6
last from\t-14\t9
last full\t-2\t6
last gardener\t74\t37
last gcse\t2\t7
last german\t7\t14
last get\t0\t7
last getting\t3\t7
last go\t-20\t1
last goes\t-23\t1
last good\t-1\t16
last got\t23\t12
last grade\t-18\t-12
last granted\t3\t7
last great\t-5\t-6
last haccp\t4\t8
last had\t16\t9
last hand\t14\t29
last handling\t19\t39
last hang\t-7\t-2
last happen\t30\t15
last hardly\t-6\t-3
last has\t37\t23
last have\t31\t22
last having\t33\t17
last he\t57\t28
last head\t7\t16
last hear\t8\t19
last held\t2\t8
last help\t-7\t1
last helps\t-8\t-4
last here\t-8\t-2
last herr\t-6\t-3
last his\t1\t8
last hold\t43\t28
last holds\t15\t8
last home\t4\t10
last hotel\t4\t13
last hours\t-2\t15
last house\t-21\t-42
last hydraulic\t-6\t-7
last i\t-27\t5
last i'd\t-9\t-5
last i'm\t25\t12
last if\t-21\t2
last in\t-23\t15
last including\t-7\t-3
last inspection\t5\t11
last insurers\t-12\t-24
last into\t-12\t-5
last investigations\t-14\t-28
last irish\t-13\t-27
last is\t34\t31
last isizulu\t-6\t-12
last isn't\t-17\t-20
last it\t-19\t40
last it's\t67\t32
last its\t-6\t2
last job\t-6\t-9
last jobs\t-22\t-42
last july\t-20\t-38
last just\t-9\t-4
last keep\t-5\t7
last keeping\t3\t7
last kept\t34\t23
last know\t41\t25
last knowledge\t15\t35
last knows\t5\t12
last language\t-16\t-30
last last\t-6\t-1
last late\t14\t30
last lead\t6\t14
last learned\t-11\t-6
last least\t2\t6
last leave\t2\t10
last leaves\t2\t10
last level\t5\t16
last library\t-9\t-15
last licence\t-6\t-9
last license\t-21\t-42
last lifting\t8\t17
last like\t-12\t-1
last line\t-8\t-15
last live\t61\t34
last look\t-10\t5
last looks\t7\t15
last maintenance\t5\t10
last make\t-10\t-2
last management\t9\t18
last manager\t-14\t-27
last manner\t-8\t-16
last manual\t-9\t-17
last many\t-7\t-4
last march\t-5\t-8
last mathematics\t-12\t-23
last matters\t-18\t-34
last may\t-11\t-14
last me\t-9\t-2
last means\t45\t22
last milk\t-25\t-42
last minimum\t13\t8
last minutes\t6\t13
last mobile\t2\t6
last monday\t-1\t15
last money\t-4\t-7
last monitoring\t7\t15
last month\t24\t-7
last months\t-12\t-23
last more\t-20\t-29
last mornings\t0\t15
last mostly\t35\t17
last much\t-10\t-5
last must\t9\t5
last my\t-22\t-10
last near\t-15\t-7
last need\t55\t31
last needed\t-6\t-10
last never\t-30\t-14
last new\t2\t14
last no\t-24\t7
last nobody\t-19\t-7
last not\t-37\t5
last notes\t3\t7
last notice\t11\t23
last now\t-10\t1
last number\t-15\t-7
last nursing\t-42\t-82
last of\t16\t44
last off\t-26\t-42
last office\t8\t18
last often\t-11\t-6
last older\t4\t10
last on\t3\t26
last once\t-9\t-6
last one\t13\t5
last ones\t-10\t-11
last only\t34\t22
last open\t-17\t-6
last or\t38\t41
last ordering\t-19\t-38
last orders\t-4\t-8
last our\t-33\t-4
last out\t0\t29
last over\t-14\t-3
last own\t-11\t-12
last owners\t5\t11
last paid\t-9\t0
last papers\t-35\t-63
last part\t-6\t-4
last parts\t-11\t-22
last payments\t16\t32
last payroll\t3\t8
last pays\t-15\t-7
last people\t-29\t-21
last permit\t-11\t-22
last person\t-17\t-4
last pick\t-6\t-2
last please\t-8\t-4
last plus\t25\t11
last police\t3\t6
last pool\t-11\t-4
last position\t14\t28
last previous\t3\t8
last put\t-8\t-2
last python\t-30\t-59
last qualification\t-3\t-6
last r\t3\t7
last ready\t3\t11
last real\t-1\t6
last records\t-9\t-17
last references\t-6\t-11
last registration\t-13\t-25
last report\t9\t19
last reports\t-14\t-27
last required\t-10\t-8
last residents\t-25\t-46
last rest\t2\t7
last road\t5\t11
last role\t-14\t-25
last room\t19\t3
last rota\t2\t25
last run\t32\t27
last running\t12\t26
last safe\t-12\t-23
last sage\t12\t24
last said\t-14\t-5
last same\t-12\t-5
last saturday\t22\t47
last saturdays\t37\t25
last save\t-9\t-4
last says\t47\t26
last schedule\t-22\t-9
last school\t2\t14
last screen\t-10\t-20
last season\t-19\t-22
last seasons\t-7\t-10
last see\t28\t22
last september\t-10\t-19
last service\t-11\t-18
last services\t-7\t-13
last set\t6\t18
last seven\t4\t11
last she\t7\t13
last sheets\t9\t19
last shift\t6\t13
last shifts\t-11\t-6
last should\t56\t32
last show\t-8\t5
last since\t-35\t-18
last six\t-12\t-2
last sixty\t-8\t-1
last small\t32\t17
last so\t50\t30
last some\t5\t10
last somebody\t29\t35
last someone\t21\t22
last something\t0\t8
last speak\t18\t14
last spent\t48\t27
last spoken\t5\t12
last sponsor\t-8\t-4
last standing\t21\t43
last start\t-41\t-35
last stay\t-11\t-4
last steady\t-35\t-48
last stock\t-12\t-25
last stood\t-12\t0
last successful\t-10\t-5
last summer\t-10\t-16
last sunday\t-19\t-37
last sundays\t8\t17
last supervisor\t6\t12
last system\t-11\t-18
last table\t-11\t-22
last tablet\t8\t20
last takes\t34\t17
last taking\t7\t14
last tamil\t-16\t-24
last teaching\t-14\t-28
last team\t54\t64
last technician\t-17\t-9
last ten\t-11\t-6
last term\t4\t18
last test\t-3\t-6
last than\t-21\t-7
last that\t37\t33
last that's\t-24\t-11
last the\t-13\t49
last their\t-24\t-5
last them\t-23\t-23
last then\t57\t42
last there\t10\t57
last there's\t36\t17
last they\t-6\t16
last thing\t4\t11
last think\t47\t23
last this\t-10\t-3
last three\t-10\t2
last through\t-14\t2
last till\t4\t8
last time\t27\t25
last to\t57\t55
last too\t-11\t-6
last trade\t6\t12
last trailer\t-18\t-37
last training\t-41\t-80
last transport\t-20\t-31
last travel\t-3\t-6
last trust\t3\t7
last tuesday\t8\t16
last turn\t-1\t9
last twenty\t-10\t-19
last twice\t-14\t-3
last two\t-11\t17
last two # ,\t6\t13
last two # :\t16\t32
last two # hours\t3\t6
last two # is\t-8\t-14
last two # or\t-6\t-12
last two ) ,\t14\t29
last two , #\t-17\t-9
last two , a\t-31\t-16
last two , about\t-27\t-13
last two , also\t-14\t-7
last two , although\t-24\t-12
last two , an\t33\t16
last two , and\t-66\t-22
last two , as\t-31\t-16
last two , at\t-29\t-15
last two , because\t-53\t-27
last two , but\t-28\t-14
last two , every\t-26\t-13
last two , for\t-27\t-6
last two , from\t-30\t-15
last two , i'm\t-16\t-8
last two , if\t-12\t-6
last two , in\t-6\t-4
last two , including\t-56\t-27
last two , is\t51\t26
last two , many\t-19\t-10
last two , monday\t29\t15
last two , one\t62\t31
last two , or\t-23\t-9
last two , paid\t-11\t-6
last two , running\t22\t11
last two , since\t-61\t-31
last two , so\t-34\t-17
last two , that's\t-10\t-3
last two , the\t-6\t-3
last two , then\t-17\t-9
last two , though\t-20\t-8
last two , two\t11\t6
last two , we\t-43\t-22
last two , we'll\t-10\t-5
last two , when\t-20\t-9
last two , whether\t-21\t-11
last two , which\t-47\t-24
last two , who\t-20\t-10
last two , with\t-57\t-29
last two , you\t-23\t-12
last two , you'll\t26\t13
last two - you\t28\t13
last two : the\t-25\t-13
last two < *\t-57\t-29
last two < -\t-59\t-30
last two < a\t-9\t-11
last two < after\t-18\t-9
last two < and\t-7\t-4
last two < anyone\t-19\t-10
last two < applicants\t-25\t-12
last two < as\t-22\t-11
last two < be\t-12\t-6
last two < because\t-24\t-12
last two < beyond\t-14\t-7
last two < candidates\t-25\t-13
last two < each\t21\t10
last two < every\t-8\t-5
last two < expect\t-16\t-8
last two < have\t-17\t-9
last two < he\t-18\t-9
last two < i'd\t-11\t-6
last two < if\t-15\t-8
last two < in\t-43\t-22
last two < it\t-14\t-9
last two < it's\t-25\t-13
last two < matric\t32\t16
last two < no\t-8\t-4
last two < nobody\t-13\t-7
last two < once\t-22\t-11
last two < our\t-46\t-24
last two < people\t-16\t-8
last two < previous\t38\t19
last two < she\t-22\t-11
last two < so\t-16\t-8
last two < some\t-8\t-5
last two < that\t-13\t-7
last two < the\t-44\t-29
last two < there\t-17\t-9
last two < there's\t-40\t-20
last two < this\t-16\t-8
last two < we\t-48\t-25
last two < we're\t-24\t-12
last two < what\t-24\t-12
last two < when\t-19\t-9
last two < you'd\t-23\t-12
last two < you've\t-18\t-9
last two < your\t-38\t-20
last two a :\t-22\t-11
last two a big\t-6\t-3
last two a certificate\t-9\t-3
last two a current\t25\t13
last two a diploma\t18\t10
last two a drug\t26\t13
last two a fair\t-6\t-2
last two a few\t9\t5
last two a first\t32\t17
last two a good\t-21\t-10
last two a great\t-9\t-3
last two a lot\t-18\t-9
last two a manual\t12\t7
last two a person\t-13\t-7
last two a third\t-17\t-9
last two a valid\t14\t7
last two a week\t-7\t-2
last two a working\t24\t13
last two a year\t-13\t-4
last two a.m .\t28\t58
last two about #\t-8\t-4
last two after a\t48\t24
last two after that\t-9\t-4
last two also be\t-18\t-8
last two an advantage\t-15\t-7
last two an enhanced\t48\t24
last two and #\t16\t8
last two and ,\t-3\t8
last two and a\t7\t2
last two and because\t16\t8
last two and can\t-20\t-10
last two and english\t-32\t-17
last two and for\t-29\t-14
last two and in\t-70\t-35
last two and is\t-15\t0
last two and keep\t26\t13
last two and nobody\t7\t3
last two and not\t-27\t-14
last two and on\t-26\t-13
last two and one\t18\t10
last two and so\t-29\t-15
last two and taking\t11\t5
last two and that\t-24\t-12
last two and the\t31\t15
last two and then\t-29\t-14
last two and there\t8\t4
last two and there's\t-6\t-3
last two and they\t-45\t-23
last two and to\t-18\t-9
last two and two\t11\t6
last two and we\t-10\t-5
last two and we'd\t22\t11
last two and who\t16\t8
last two and will\t-11\t-6
last two and you\t-28\t-12
last two and you'll\t11\t5
last two animals ,\t17\t33
last two are #\t75\t37
last two are a\t-28\t-14
last two are the\t16\t8
last two as well\t-7\t-1
last two as you\t2\t6
last two at #\t14\t7
last two at least\t-9\t1
last two at the\t4\t8
last two august ,\t-6\t-12
last two be a\t-14\t-6
last two be able\t-48\t-25
last two be done\t-14\t-6
last two be expected\t-8\t-4
last two be glad\t-6\t-3
last two be in\t60\t30
last two be on\t19\t11
last two be pleased\t-13\t-7
last two be the\t46\t22
last two because the\t-16\t-8
last two before ,\t15\t29
last two before it\t4\t9
last two before the\t-9\t-5
last two before you\t7\t16
last two better ,\t-3\t-6
last two by a\t11\t5
last two by the\t3\t6
last two can show\t33\t17
last two can't be\t-10\t-2
last two candidates must\t29\t14
last two card ,\t-8\t-17
last two certificate would\t7\t14
last two check and\t-7\t-14
last two check on\t-15\t-29
last two come in\t20\t11
last two date ,\t-3\t-6
last two diploma or\t9\t19
last two do not\t-10\t-5
last two do the\t39\t20
last two does the\t17\t8
last two drug test\t3\t7
last two english ,\t16\t33
last two enough to\t4\t8
last two experience in\t5\t10
last two five years\t-11\t-3
last two for a\t-36\t-15
last two for one\t-9\t-3
last two for the\t-50\t-23
last two for two\t14\t7
last two friday ,\t2\t6
last two from a\t-14\t-5
last two from may\t32\t19
last two from the\t-9\t-3
last two have a\t19\t9
last two have to\t-21\t-10
last two have two\t-8\t-5
last two have you\t-8\t-4
last two have your\t-7\t-4
last two he or\t-9\t-5
last two here ,\t-5\t-9
last two hold a\t-9\t-4
last two hold the\t36\t20
last two home ,\t-8\t-15
last two hours are\t-8\t-4
last two i don't\t8\t19
last two if you\t0\t8
last two in a\t-25\t-8
last two in the\t-16\t4
last two irish would\t-13\t-27
last two is a\t-10\t-4
last two is an\t26\t13
last two is good\t-13\t-7
last two is in\t13\t6
last two is needed\t-9\t-4
last two is no\t-25\t-13
last two is not\t-18\t-9
last two is on\t30\t17
last two is paid\t-10\t-5
last two is required\t-10\t-5
last two is the\t-25\t-13
last two is to\t50\t25
last two it ,\t5\t9
last two it would\t15\t30
last two know what\t9\t4
last two leave ,\t-16\t-32
last two leave is\t16\t33
last two licence ,\t-11\t-21
last two licence is\t8\t17
last two live within\t20\t11
last two march ,\t-4\t-8
last two monday to\t3\t6
last two month and\t-19\t-37
last two must already\t49\t28
last two must be\t34\t17
last two need a\t36\t18
last two need to\t-31\t-12
last two no leave\t4\t7
last two not older\t3\t6
last two notice when\t11\t23
last two now and\t2\t7
last two of a\t41\t22
last two of our\t-16\t-8
last two of the\t-23\t-6
last two of them\t-13\t-6
last two off ,\t-4\t-7
last two office ,\t21\t42
last two older than\t3\t6
last two on #\t-31\t-15
last two on the\t-18\t-1
last two on your\t-15\t-6
last two or a\t-8\t-3
last two or she\t-9\t-5
last two or something\t-21\t-10
last two over the\t-12\t-5
last two own ,\t-3\t-6
last two own hand\t4\t9
last two patience ,\t-6\t-13
last two payments and\t15\t31
last two people ,\t-3\t-6
last two pick up\t-6\t-2
last two run a\t32\t17
last two should be\t-17\t-8
last two show up\t-7\t-2
last two so a\t40\t20
last two so much\t-23\t-10
last two so the\t-27\t-14
last two so we\t23\t12
last two so you\t46\t23
last two so you'll\t-31\t-16
last two so your\t19\t9
last two some of\t-8\t-3
last two somebody who\t4\t17
last two someone who\t1\t11
last two start at\t-17\t-4
last two stock ,\t-8\t-15
last two successful candidate\t-10\t-5
last two summer ,\t-8\t-15
last two system is\t17\t36
last two that a\t25\t13
last two that i\t-17\t-9
last two that the\t28\t14
last two that you\t26\t13
last two the #\t31\t16
last two the annual\t47\t24
last two the end\t-6\t-1
last two the first\t-6\t3
last two the job\t-9\t-4
last two the librarian\t-7\t-2
last two the make\t-9\t-5
last two the new\t-6\t-3
last two the one\t-8\t-4
last two the post\t-7\t-4
last two the same\t-10\t-5
last two the work\t-11\t-6
last two their own\t-11\t-4
last two them ,\t-4\t-7
last two them on\t5\t13
last two then ,\t7\t20
last two there are\t-11\t-6
last two there is\t11\t32
last two there's a\t-26\t-14
last two they are\t7\t17
last two time ,\t5\t10
last two to #\t-10\t-5
last two to a\t-16\t-7
last two to do\t-23\t-11
last two to explain\t-30\t-15
last two to find\t26\t15
last two to hold\t-19\t-9
last two to know\t16\t8
last two to live\t-25\t-13
last two to move\t35\t18
last two to read\t22\t11
last two to see\t-33\t-17
last two to sponsor\t-15\t-8
last two to the\t-60\t-27
last two to us\t-16\t-7
last two to write\t7\t3
last two to you\t-8\t-4
last two tuesday and\t7\t15
last two twice a\t-16\t-6
last two up ,\t-6\t-12
last two up at\t5\t10
last two up on\t5\t11
last two up the\t-6\t-1
last two us ,\t13\t26
last two we ask\t-7\t-3
last two we can't\t-7\t-3
last two we do\t-16\t-8
last two we need\t3\t6
last two we would\t2\t8
last two week ,\t-14\t-27
last two week in\t6\t12
last two well ,\t16\t32
last two when a\t-13\t-6
last two when the\t-6\t-1
last two who has\t-29\t-6
last two who have\t27\t15
last two will be\t-47\t-20
last two will have\t-11\t-6
last two will write\t11\t7
last two with a\t-36\t-17
last two with children\t-6\t0
last two with our\t-10\t-4
last two with the\t-32\t-13
last two within a\t-14\t-7
last two without a\t28\t14
last two without saying\t-8\t-4
last two work ,\t-11\t-22
last two work in\t29\t27
last two work two\t38\t19
last two would also\t-8\t-1
last two would be\t-27\t-9
last two would not\t-9\t-4
last two year ,\t-4\t-7
last two years ,\t-17\t-34
last two years in\t7\t15
last two years or\t5\t11
last two you are\t7\t7
last two you can\t-43\t-21
last two you can't\t-24\t-12
last two you do\t-21\t-11
last two you don't\t18\t9
last two you had\t-15\t-7
last two you have\t-6\t-3
last two you must\t-51\t-23
last two you need\t-22\t-11
last two you should\t-17\t-8
last two you start\t-17\t-8
last two you through\t-12\t-6
last two you to\t-10\t-5
last two you will\t-52\t-3
last two you work\t-43\t-22
last two you would\t-25\t-1
last two you'll be\t-32\t-13
last two you'll have\t-16\t-8
last two you'll need\t-19\t-8
last two you've done\t19\t12
last two your own\t0\t6
last under\t-13\t-7
last understand\t-4\t-7
last up\t9\t16
last us\t-6\t24
last use\t-10\t0
last used\t23\t13
last valid\t2\t7
last vat\t-11\t-21
last vetting\t-13\t-25
last wages\t6\t13
last want\t50\t29
last wants\t43\t23
last was\t-15\t-4
last we\t-10\t18
last we'd\t-3\t8
last we'll\t-32\t-17
last we're\t42\t23
last we've\t-23\t-12
last week\t36\t-6
last weekends\t-11\t-14
last weeks\t9\t21
last well\t1\t28
last were\t-7\t-3
last what\t-24\t5
last when\t-30\t2
last where\t32\t18
last which\t-25\t-7
last who\t76\t54
last who's\t65\t32
last whoever\t24\t16
last whom\t25\t13
last why\t28\t14
last will\t15\t20
last winter\t30\t15
last with\t65\t59
last within\t-7\t8
last without\t9\t8
last won't\t17\t13
last work\t33\t19
last worked\t32\t25
last working\t-8\t-13
last worn\t5\t10
last would\t6\t18
last wouldn't\t-10\t-5
last write\t-15\t0
last written\t16\t34
last yard\t6\t15
last year\t-22\t-35
last years\t9\t22
last you\t74\t74
last you'd\t99\t53
last you'll\t67\t43
last you're\t40\t21
last you've\t70\t39
last young\t-5\t-10
last your\t16\t22
last youth\t0\t6
later\t-99\t-35
next "\t24\t17
next #\t38\t40
next (\t7\t14
next ,\t-10\t23
next .\t-53\t4
next :\t-26\t-9
next ;\t-44\t-7
next >\t-34\t-52
next ?\t26\t15
next a\t21\t-5
next a.m\t17\t8
next able\t-45\t-23
next about\t-8\t-50
next above\t2\t7
next accounting\t11\t22
next advantage\t-27\t-39
next after\t19\t11
next afternoons\t-17\t-23
next aid\t34\t21
next alcohol\t9\t18
next all\t26\t1
next alone\t-7\t-2
next already\t-2\t8
next also\t-31\t12
next although\t-10\t-19
next always\t-6\t2
next among\t6\t2
next an\t34\t0
next and\t58\t28
next animal\t59\t31
next annual\t9\t5
next any\t-7\t9
next anybody\t-7\t-4
next anyone\t-21\t-18
next anything\t-11\t-32
next appointment\t-11\t-6
next april\t-21\t-33
next are\t-12\t12
next around\t-8\t0
next as\t-14\t-8
next ask\t8\t5
next asked\t8\t22
next asks\t2\t6
next assistants\t18\t10
next at\t8\t6
next august\t26\t13
next available\t-6\t-3
next away\t43\t21
next back\t19\t13
next background\t37\t19
next bakery\t1\t18
next basic\t-8\t-4
next be\t-55\t-52
next because\t-26\t-49
next been\t-44\t-42
next bees\t-25\t-12
next before\t-55\t-5
next begin\t-10\t-5
next begins\t-8\t-4
next being\t4\t17
next better\t-26\t-23
next between\t-12\t-3
next big\t-29\t-15
next bit\t-13\t-5
next board\t-8\t-1
next books\t16\t8
next boots\t93\t46
next both\t6\t-3
next bring\t-10\t-5
next build\t-20\t-38
next building\t32\t16
next bus\t25\t14
next busy\t-9\t-4
next but\t-19\t-23
next by\t0\t17
next call\t7\t-15
next calls\t-14\t-7
next calm\t-12\t-4
next can\t-38\t-50
next can't\t-36\t-14
next candidate\t-8\t-3
next candidates\t-15\t-8
next card\t37\t19
next care\t29\t16
next carry\t18\t9
next cash\t12\t24
next cert\t11\t6
next certificate\t74\t42
next change\t-7\t2
next check\t-10\t2
next checking\t-28\t-21
next chef\t-9\t-5
next child\t16\t9
next children\t1\t9
next class\t7\t10
next clean\t37\t0
next clear\t38\t30
next collection\t14\t8
next come\t-14\t-9
next community\t21\t42
next completed\t31\t18
next cook\t-6\t-3
next cooking\t-3\t-6
next cost\t-12\t-23
next count\t8\t4
next course\t-23\t-45
next crane\t4\t8
next credit\t-9\t-4
next crew\t-9\t-4
next criminal\t12\t16
next current\t-52\t-32
next data\t-13\t-6
next date\t16\t10
next day\t-34\t-13
next days\t30\t18
next dbs\t42\t21
next deal\t-25\t-13
next degree\t23\t14
next diesel\t35\t18
next diploma\t12\t6
next do\t-62\t-39
next doctor\t-7\t-3
next does\t-35\t-17
next doesn't\t11\t-20
next doing\t-30\t-15
next don't\t10\t23
next done\t-15\t17
next doors\t-12\t-6
next down\t31\t16
next drive\t-11\t-5
next driver's\t14\t7
next drug\t11\t35
next each\t27\t16
next eight\t11\t23
next eleven\t-27\t-50
next else\t-41\t-20
next end\t-18\t-5
next ending "\t24\t17
next ending #\t38\t40
next ending 'll\t-45\t-49
next ending 're\t-11\t-41
next ending (\t7\t14
next ending ,\t-10\t23
next ending .\t-53\t4
next ending :\t-26\t-9
next ending ;\t-44\t-7
next ending >\t-34\t-52
next ending ?\t26\t15
next ending a\t21\t-5
next ending a.m\t17\t8
next ending ace\t-35\t-12
next ending ach\t22\t15
next ending act\t-12\t-4
next ending ada\t-14\t-28
next ending ade\t-16\t-4
next ending ads\t-20\t-10
next ending ady\t-17\t0
next ending afe\t13\t11
next ending age\t13\t-2
next ending aid\t16\t17
next ending ain\t-27\t-16
next ending air\t26\t27
next ending ake\t49\t7
next ending alf\t-12\t-4
next ending alk\t-15\t-6
next ending all\t17\t-14
next ending alm\t-12\t-4
next ending als\t7\t31
next ending ame\t-26\t-16
next ending an\t34\t0
next ending and\t19\t10
next ending ane\t4\t9
next ending ang\t7\t15
next ending ank\t-14\t-7
next ending ano\t10\t20
next ending ans\t-21\t2
next ending ant\t62\t38
next ending any\t-51\t-51
next ending aps\t11\t7
next ending ard\t18\t18
next ending are\t-1\t-6
next ending arm\t18\t9
next ending ars\t39\t25
next ending art\t-5\t-26
next ending ary\t-86\t-71
next ending as\t-14\t-8
next ending ase\t46\t35
next ending ash\t16\t32
next ending ask\t-13\t-6
next ending ass\t42\t28
next ending ast\t78\t45
next ending at\t8\t6
next ending ata\t-13\t-6
next ending ate\t23\t21
next ending ats\t-3\t6
next ending ave\t-52\t-51
next ending ays\t33\t53
next ending be\t-55\t-52
next ending ber\t-18\t-28
next ending big\t-29\t-15
next ending bit\t-13\t-5
next ending ble\t-49\t-37
next ending bus\t11\t-8
next ending but\t-19\t-23
next ending by\t0\t17
next ending cal\t6\t14
next ending can\t9\t-26
next ending ced\t-14\t-7
next ending cer\t-14\t-6
next ending ces\t49\t-2
next ending cks\t-14\t-7
next ending cle\t28\t14
next ending cts\t-13\t-3
next ending day\t12\t-15
next ending dbs\t42\t21
next ending ded\t-45\t-32
next ending der\t16\t24
next ending des\t-9\t-4
next ending dge\t29\t33
next ending dio\t11\t6
next ending dit\t37\t19
next ending dle\t-15\t-5
next ending dly\t-21\t-35
next ending do\t-62\t-39
next ending dry\t-11\t-20
next ending e's\t-31\t-34
next ending ead\t-8\t-5
next ending eak\t-55\t-31
next ending eal\t-53\t-24
next ending eam\t11\t12
next ending ean\t50\t31
next ending ear\t12\t26
next ending eat\t-57\t-22
next ending eck\t-10\t2
next ending ect\t24\t3
next ending eds\t-35\t-51
next ending eed\t-13\t1
next ending eek\t14\t19
next ending een\t-39\t-29
next ending eep\t6\t-21
next ending ees\t-7\t3
next ending eet\t45\t23
next ending eir\t25\t-4
next ending eks\t-10\t-4
next ending eld\t-12\t8
next ending ell\t-3\t-44
next ending elp\t-25\t-22
next ending els\t-8\t0
next ending elt\t-8\t-13
next ending ely\t-2\t7
next ending end\t-7\t14
next ending ens\t72\t39
next ending ent\t41\t63
next ending eps\t-19\t-16
next ending ept\t11\t9
next ending ere\t-46\t-19
next ending err\t-14\t-7
next ending ers\t79\t66
next ending ert\t11\t6
next ending ery\t27\t40
next ending ese\t10\t9
next ending ess\t-7\t-34
next ending est\t0\t15
next ending ete\t2\t17
next ending ets\t48\t35
next ending far\t-9\t-5
next ending fer\t66\t44
next ending few\t-25\t-11
next ending for\t-39\t5
next ending fts\t-10\t-8
next ending ful\t-11\t-5
next ending gal\t-32\t-16
next ending gan\t35\t18
next ending ged\t-5\t11
next ending ger\t22\t15
next ending ges\t-4\t-7
next ending get\t-12\t-3
next ending ght\t52\t30
next ending gin\t-10\t-5
next ending gle\t23\t6
next ending gly\t3\t6
next ending go\t-30\t-26
next ending gue\t-14\t-3
next ending had\t-27\t-8
next ending han\t-29\t-28
next ending has\t-69\t-61
next ending hat\t-4\t-16
next ending he\t-13\t-15
next ending hed\t62\t23
next ending hef\t-9\t-5
next ending hem\t-28\t-28
next ending hen\t34\t23
next ending her\t-45\t-21
next ending hes\t6\t-9
next ending hey\t15\t-5
next ending hin\t20\t63
next ending hip\t18\t18
next ending his\t-38\t-29
next ending hly\t13\t32
next ending hol\t9\t18
next ending hom\t-7\t-3
next ending hon\t11\t21
next ending hop\t80\t41
next ending hot\t-18\t-9
next ending how\t23\t-6
next ending hts\t-8\t-6
next ending i\t-24\t-10
next ending i'd\t-6\t-11
next ending i'm\t-36\t-68
next ending ial\t41\t28
next ending ian\t32\t20
next ending ice\t27\t19
next ending ich\t-23\t-20
next ending ick\t-12\t-5
next ending ics\t37\t6
next ending ide\t-8\t-14
next ending ied\t-13\t-7
next ending ies\t-15\t22
next ending iet\t-21\t-11
next ending iew\t-6\t7
next ending if\t-41\t-32
next ending ife\t-27\t-12
next ending ift\t37\t41
next ending ign\t7\t-13
next ending ike\t-7\t7
next ending ild\t1\t-19
next ending ile\t34\t19
next ending ill\t-17\t-22
next ending ily\t-10\t-5
next ending ime\t-9\t3
next ending in\t11\t25
next ending ind\t29\t-10
next ending ine\t-34\t-23
next ending ing\t32\t-26
next ending ink\t-35\t-44
next ending ins\t11\t22
next ending int\t29\t19
next ending iod\t35\t17
next ending ion\t158\t74
next ending ire\t0\t17
next ending is\t-22\t12
next ending ise\t-23\t-32
next ending ish\t-31\t-41
next ending ist\t14\t7
next ending it\t-29\t6
next ending ite\t61\t29
next ending ith\t3\t-6
next ending its\t-10\t0
next ending ity\t-4\t34
next ending ive\t14\t26
next ending ize\t-12\t-6
next ending job\t-13\t-5
next ending ked\t-9\t19
next ending ken\t32\t26
next ending ker\t-31\t-23
next ending kes\t26\t13
next ending kly\t-8\t-3
next ending lad\t-6\t-3
next ending lat\t-11\t-4
next ending law\t28\t14
next ending lds\t31\t31
next ending led\t34\t35
next ending les\t13\t24
next ending let\t-18\t-33
next ending lic\t-4\t11
next ending lid\t36\t12
next ending lks\t-24\t-29
next ending lls\t-22\t-8
next ending lly\t0\t8
next ending lot\t8\t4
next ending low\t-11\t-21
next ending lps\t34\t7
next ending lse\t-41\t-20
next ending lso\t-31\t12
next ending lth\t32\t17
next ending lts\t35\t20
next ending lus\t-11\t-5
next ending mal\t33\t18
next ending man\t29\t15
next ending me\t-50\t-24
next ending med\t-7\t-11
next ending mer\t-12\t-5
next ending mes\t-18\t-13
next ending mis\t-16\t-8
next ending mit\t-8\t1
next ending mum\t25\t35
next ending my\t-7\t-32
next ending n't\t-34\t-26
next ending nal\t90\t56
next ending nce\t28\t-8
next ending nch\t-14\t-4
next ending ncy\t48\t27
next ending ndy\t-8\t-4
next ending ned\t-15\t1
next ending ner\t-43\t-19
next ending nes\t46\t32
next ending new\t49\t28
next ending ney\t-40\t-16
next ending nge\t-7\t2
next ending ngs\t-16\t-3
next ending nic\t-36\t-16
next ending nly\t-21\t-8
next ending no\t-37\t-49
next ending not\t-41\t-59
next ending now\t-42\t-31
next ending nth\t-14\t0
next ending nto\t-28\t-36
next ending nts\t-13\t-7
next ending nus\t-4\t7
next ending o's\t-21\t-11
next ending oad\t13\t7
next ending oat\t9\t4
next ending obs\t-13\t-4
next ending ock\t75\t38
next ending odd\t13\t8
next ending ods\t8\t4
next ending ody\t-76\t-111
next ending oes\t-29\t-6
next ending of\t18\t22
next ending off\t39\t24
next ending oft\t-39\t-19
next ending oks\t21\t18
next ending old\t23\t1
next ending ole\t-7\t-2
next ending oll\t26\t23
next ending ols\t25\t20
next ending oma\t12\t6
next ending ome\t-48\t-68
next ending on\t16\t15
next ending ond\t-8\t-2
next ending one\t-62\t-38
next ending ong\t-36\t-15
next ending ons\t55\t67
next ending ood\t40\t2
next ending oof\t-32\t-23
next ending ook\t-10\t3
next ending ool\t9\t6
next ending oom\t-14\t-7
next ending oor\t9\t19
next ending ops\t-14\t-7
next ending or\t35\t29
next ending ord\t44\t24
next ending ore\t-45\t-25
next ending ork\t-1\t7
next ending orm\t-11\t-2
next ending ors\t11\t25
next ending ort\t-11\t8
next ending ory\t17\t40
next ending ose\t-24\t-6
next ending oss\t-9\t-4
next ending ost\t-57\t-46
next ending oth\t6\t-3
next ending ots\t89\t38
next ending our\t-9\t-5
next ending ous\t19\t11
next ending out\t1\t-9
next ending ove\t-15\t0
next ending own\t37\t19
next ending ows\t-24\t2
next ending pay\t10\t5
next ending ped\t-15\t-8
next ending pen\t-18\t-8
next ending per\t35\t21
next ending ple\t-13\t5
next ending pot\t13\t6
next ending ppy\t39\t19
next ending put\t-33\t-40
next ending que\t43\t10
next ending r's\t31\t18
next ending ram\t-7\t-3
next ending raw\t9\t4
next ending rch\t-34\t-16
next ending rda\t-6\t-1
next ending rds\t38\t8
next ending red\t-5\t11
next ending ree\t52\t38
next ending ren\t1\t9
next ending res\t-8\t19
next ending rew\t-9\t-4
next ending rge\t52\t28
next ending ril\t-21\t-33
next ending rks\t9\t-1
next ending rly\t-3\t12
next ending rns\t-7\t-3
next ending rom\t8\t3
next ending row\t-8\t-8
next ending rry\t11\t5
next ending rse\t-22\t-43
next ending rst\t16\t-12
next ending rts\t29\t26
next ending rty\t5\t22
next ending rug\t11\t35
next ending run\t-27\t-9
next ending say\t-6\t2
next ending sed\t-72\t-48
next ending see\t-18\t-24
next ending sel\t27\t14
next ending ses\t4\t19
next ending set\t-19\t-22
next ending she\t-11\t0
next ending sic\t-6\t0
next ending sit\t-19\t-6
next ending six\t-18\t-10
next ending sks\t2\t6
next ending so\t-50\t-29
next ending son\t-20\t-7
next ending sor\t-27\t-13
next ending sts\t-26\t-8
next ending t'd\t-13\t-26
next ending t's\t0\t-10
next ending tal\t0\t13
next ending tch\t28\t18
next ending ted\t30\t61
next ending tel\t39\t41
next ending tem\t-6\t2
next ending ten\t32\t35
next ending ter\t-44\t-25
next ending tes\t-11\t4
next ending the\t28\t-21
next ending ths\t27\t19
next ending tic\t-26\t-11
next ending tie\t23\t11
next ending til\t11\t8
next ending tle\t9\t-11
next ending tly\t-27\t-14
next ending to\t-3\t-21
next ending ton\t-12\t-9
next ending too\t-29\t-15
next ending top\t-15\t-41
next ending tor\t10\t8
next ending try\t43\t24
next ending two\t1\t14
next ending u'd\t-30\t4
next ending ual\t-8\t-27
next ending uch\t-32\t-4
next ending uck\t14\t13
next ending ues\t42\t22
next ending uld\t-15\t8
next ending ule\t-31\t-15
next ending uly\t-17\t-21
next ending und\t-12\t-25
next ending ung\t0\t7
next ending uns\t-24\t-34
next ending unt\t-6\t-2
next ending up\t36\t24
next ending ups\t-15\t-7
next ending ure\t26\t12
next ending urn\t-22\t-32
next ending urs\t84\t57
next ending urt\t-30\t-59
next ending us\t-14\t-31
next ending use\t50\t4
next ending ust\t7\t-53
next ending usy\t-9\t-4
next ending ute\t-20\t-8
next ending uth\t-10\t5
next ending uts\t20\t11
next ending uty\t-7\t-13
next ending vat\t52\t27
next ending ved\t2\t-19
next ending vel\t70\t38
next ending ven\t-16\t-15
next ending ver\t9\t46
next ending ves\t-23\t12
next ending was\t-7\t-3
next ending way\t4\t-26
next ending we\t-63\t-41
next ending wer\t41\t24
next ending wet\t23\t55
next ending who\t-39\t-32
next ending why\t26\t56
next ending xes\t46\t14
next ending xty\t-11\t-5
next ending y's\t-7\t7
next ending yes\t-43\t-63
next ending you\t-91\t-50
next engineer\t4\t9
next engineers\t27\t14
next english\t11\t-12
next enough\t12\t-15
next evening\t37\t19
next evenings\t-28\t-13
next ever\t-22\t-11
next every\t29\t22
next everybody\t-19\t-26
next everyone\t-26\t-25
next everything\t18\t13
next expected\t-4\t8
next experience\t42\t27
next explain\t-11\t-5
next fair\t29\t14
next fall\t-17\t-9
next falls\t-6\t-2
next far\t-9\t-5
next feeding\t-8\t-17
next feet\t-7\t-2
next fever\t46\t23
next few\t-25\t-11
next file\t23\t12
next find\t15\t-22
next fine\t-18\t-26
next finished\t26\t5
next first\t16\t-12
next five\t10\t8
next flat\t-12\t-5
next floor\t8\t16
next fluent\t-36\t-49
next following\t16\t40
next follows\t-2\t10
next for\t-39\t5
next forty\t8\t21
next four\t-12\t-6
next free\t9\t6
next friday\t-6\t-1
next from\t8\t3
next garda\t-6\t-1
next gardener\t-16\t-8
next german\t8\t4
next get\t-13\t-6
next getting\t-17\t-32
next give\t-17\t-4
next given\t-5\t-8
next glad\t-6\t-3
next go\t-30\t-26
next goes\t7\t11
next good\t24\t-15
next granted\t6\t15
next great\t-32\t-23
next had\t-27\t-8
next half\t-12\t-4
next hand\t9\t10
next handling\t29\t16
next handy\t-8\t-4
next hang\t7\t15
next happen\t-8\t-4
next happy\t23\t11
next hard\t-8\t-3
next hardly\t-18\t-33
next has\t-69\t-61
next have\t-71\t-50
next he\t-13\t-15
next head\t-11\t-5
next health\t32\t17
next held\t2\t14
next help\t-25\t-22
next helps\t34\t7
next her\t-3\t13
next here\t-36\t-14
next herr\t-14\t-7
next higher\t-36\t-46
next hire\t-1\t10
next his\t-2\t6
next hold\t-21\t-32
next holds\t23\t11
next home\t29\t27
next hot\t-18\t-9
next hotel\t8\t26
next hours\t31\t18
next house\t16\t10
next how\t-4\t-21
next hydraulic\t5\t12
next i\t-24\t-10
next i'd\t-6\t-11
next i'll\t-6\t-7
next i'm\t-36\t-68
next if\t-41\t-32
next important\t-17\t-9
next in\t11\t25
next included\t-6\t-3
next including\t13\t26
next indispensable\t-23\t-40
next information\t3\t8
next insist\t-6\t-3
next inspection\t18\t9
next into\t-28\t-36
next investigations\t6\t4
next is\t-22\t12
next isn't\t-15\t-22
next it\t-29\t6
next it'd\t-13\t-26
next it's\t-54\t-48
next its\t-6\t0
next job\t-13\t-5
next jobs\t-13\t-4
next july\t-9\t-4
next just\t-14\t-7
next keep\t9\t-27
next keeping\t-8\t-15
next keeps\t-17\t-16
next kept\t11\t9
next know\t-43\t-41
next last\t13\t8
next law\t28\t14
next lead\t-12\t-5
next learned\t-16\t-7
next least\t35\t18
next leave\t44\t32
next leaves\t-5\t13
next level\t49\t26
next librarian\t63\t31
next licence\t10\t13
next license\t21\t12
next lift\t28\t28
next lifting\t-12\t18
next like\t-7\t6
next little\t21\t12
next live\t34\t17
next lives\t9\t4
next long\t-14\t-7
next looked\t-25\t-41
next looking\t-7\t-3
next looks\t4\t8
next lot\t8\t4
next love\t-11\t-6
next made\t-11\t-6
next make\t-4\t-26
next manager\t19\t9
next manner\t30\t17
next manual\t-3\t-25
next many\t-39\t-60
next march\t-6\t-2
next mathematics\t-10\t-20
next matters\t21\t11
next me\t-50\t-24
next mean\t3\t27
next means\t-9\t-5
next metres\t-40\t-18
next mind\t-18\t-8
next minimum\t25\t35
next minutes\t3\t7
next mobile\t15\t8
next monday\t-39\t-46
next money\t-12\t-3
next month\t12\t13
next months\t18\t11
next more\t9\t-1
next morning\t-8\t0
next most\t-14\t-8
next mostly\t-27\t-14
next much\t-32\t-10
next must\t-6\t-64
next my\t-7\t-32
next near\t-10\t-5
next need\t-15\t-3
next needs\t-37\t-56
next never\t-9\t1
next new\t49\t28
next nice\t-29\t-29
next night\t31\t16
next nine\t3\t8
next no\t-37\t-49
next nobody\t-22\t-38
next not\t-36\t-59
next nothing\t-29\t-14
next notice\t-23\t-34
next november\t-9\t-5
next now\t1\t10
next number\t-7\t-3
next nursing\t16\t10
next october\t9\t20
next odd\t18\t11
next of\t18\t22
next off\t39\t24
next office\t-9\t-3
next old\t11\t15
next older\t19\t16
next on\t16\t15
next once\t-18\t-7
next one\t23\t-4
next ones\t-16\t-8
next only\t-20\t-8
next open\t-10\t-4
next optional\t-16\t-9
next or\t35\t29
next order\t13\t1
next ordering\t2\t11
next other\t-22\t-2
next our\t54\t47
next ours\t-9\t-4
next out\t35\t25
next outside\t-18\t-7
next over\t-18\t3
next own\t13\t-2
next paper\t-8\t-4
next papers\t-12\t-5
next part\t-50\t-70
next pass\t35\t18
next past\t34\t20
next pay\t10\t5
next payments\t32\t16
next payroll\t15\t1
next pays\t-11\t-5
next people\t7\t14
next per\t13\t8
next person\t-31\t-14
next place\t-28\t-8
next please\t-8\t-12
next plus\t-11\t-5
next police\t20\t11
next pool\t-9\t-5
next position\t44\t22
next post\t-15\t-8
next postholder\t-6\t-3
next practice\t24\t12
next prepare\t-29\t-14
next present\t5\t14
next proof\t-32\t-23
next proper\t13\t7
next property\t-7\t-4
next public\t-9\t-1
next put\t-33\t-40
next putting\t-11\t-18
next qualification\t17\t8
next quiet\t-21\t-11
next radio\t15\t7
next rather\t-17\t-6
next read\t-19\t-13
next ready\t-14\t-7
next record\t43\t22
next references\t51\t25
next registration\t-9\t-50
next reports\t4\t11
next required\t9\t22
next responsible\t-13\t-6
next rest\t4\t12
next right\t-16\t-7
next road\t33\t17
next role\t-6\t-3
next room\t-14\t-7
next roughly\t11\t29
next run\t-27\t-9
next running\t16\t-9
next safe\t13\t11
next safeguarding\t46\t32
next same\t-25\t-16
next saturday\t21\t-6
next saturdays\t32\t19
next save\t-20\t-29
next say\t-6\t2
next says\t-6\t-3
next schedule\t-31\t-16
next school\t-12\t-5
next screen\t27\t14
next scrubbing\t-17\t-27
next season\t-8\t-2
next seasons\t13\t7
next second\t-6\t-1
next see\t-18\t-24
next september\t17\t12
next service\t8\t4
next services\t14\t8
next set\t-17\t-23
next setting\t-15\t-13
next seven\t15\t38
next shall\t-12\t-6
next share\t10\t6
next she\t-11\t0
next sheets\t16\t8
next shift\t31\t23
next shifts\t-8\t-5
next shop\t79\t40
next should\t-42\t8
next show\t28\t14
next since\t-26\t-42
next sit\t-17\t-6
next site\t-2\t9
next six\t-18\t-10
next sixty\t-11\t-5
next small\t-7\t4
next so\t-50\t-29
next some\t-52\t-67
next somebody\t-28\t-43
next someone\t-16\t-2
next something\t-14\t-15
next sort\t-18\t-7
next sorted\t-6\t-1
next sound\t-11\t-6
next speak\t-24\t-16
next spent\t25\t24
next spoken\t46\t48
next spot\t18\t9
next stand\t-43\t-34
next standing\t-20\t-33
next start\t17\t26
next stock\t89\t45
next store\t2\t10
next subject\t-10\t-5
next successful\t-9\t-5
next summer\t-7\t-4
next sundays\t14\t10
next supervisor\t-17\t-8
next system\t-6\t2
next take\t-1\t-11
next takes\t46\t23
next taking\t-27\t-52
next teach\t-6\t-3
next team\t0\t7
next technician\t-16\t-8
next tell\t25\t13
next ten\t1\t8
next test\t20\t12
next than\t-29\t-28
next that\t-30\t3
next that's\t-19\t0
next the\t28\t-21
next their\t25\t-4
next them\t-28\t-28
next then\t-13\t-20
next there\t18\t25
next there's\t-26\t-33
next therefore\t-19\t-38
next these\t-13\t-5
next they\t15\t-5
next thing\t-62\t-66
next think\t-18\t-9
next this\t-36\t-35
next those\t-16\t-2
next though\t13\t27
next three\t20\t16
next through\t-44\t-9
next thursday\t25\t25
next till\t22\t13
next time\t3\t16
next to\t-3\t-21
next together\t3\t6
next too\t-29\t-15
next tools\t25\t20
next top\t-34\t-50
next town\t-6\t2
next train\t-6\t-2
next trained\t10\t5
next training\t2\t7
next trains\t-15\t-5
next treatment\t43\t27
next truck\t19\t13
next tuesday\t3\t-26
next turn\t-22\t-32
next twice\t4\t8
next two\t1\t13
next two # ,\t-18\t7
next two # .\t-12\t7
next two # :\t4\t14
next two # a.m\t-12\t-4
next two # and\t-12\t-5
next two # hours\t36\t1
next two # is\t36\t19
next two # of\t-14\t-7
next two # or\t11\t22
next two # to\t29\t31
next two , #\t-30\t-13
next two , a\t-27\t-13
next two , also\t-21\t-7
next two , although\t-11\t-6
next two , an\t-14\t-8
next two , and\t-75\t-41
next two , as\t-6\t2
next two , at\t-13\t-26
next two , because\t49\t30
next two , but\t-49\t-25
next two , for\t9\t11
next two , from\t-9\t-4
next two , i'm\t-29\t-51
next two , if\t-10\t-4
next two , in\t-18\t-26
next two , is\t-13\t-7
next two , not\t-18\t-4
next two , one\t-19\t-36
next two , since\t-3\t10
next two , so\t-62\t-44
next two , the\t23\t18
next two , then\t-18\t-9
next two , though\t-30\t-42
next two , we\t-8\t1
next two , we'll\t-28\t-14
next two , whether\t6\t12
next two , which\t36\t26
next two , who\t-9\t-4
next two , with\t22\t27
next two , you\t-10\t-5
next two , you'll\t-17\t-9
next two . >\t-55\t-2
next two : #\t11\t6
next two : the\t-12\t-4
next two ; we\t-9\t-2
next two > >\t-34\t-52
next two ? >\t26\t15
next two a big\t-20\t-37
next two a certificate\t-61\t-60
next two a clean\t-7\t-9
next two a drug\t31\t18
next two a few\t11\t5
next two a full\t-11\t-10
next two a good\t-5\t-30
next two a great\t-8\t-4
next two a hotel\t-24\t-8
next two a lot\t-15\t-13
next two a month\t51\t40
next two a person\t-8\t-4
next two a plus\t-18\t-35
next two a small\t9\t-10
next two a team\t31\t23
next two a valid\t-12\t1
next two a week\t20\t22
next two a year\t-37\t-14
next two a.m .\t17\t8
next two able to\t-45\t-23
next two about #\t-18\t-13
next two already hold\t27\t15
next two an advantage\t12\t-11
next two and a\t25\t15
next two and english\t11\t8
next two and in\t-33\t-18
next two and is\t-6\t-5
next two and nobody\t-8\t-6
next two and not\t-8\t-5
next two and on\t-5\t-9
next two and one\t-19\t-16
next two and that\t-4\t-9
next two and the\t-18\t2
next two and then\t-48\t-50
next two and will\t-7\t-5
next two and you\t20\t44
next two and you'll\t-3\t-7
next two anyone who\t-15\t-22
next two appointment is\t-10\t-6
next two are #\t-37\t-19
next two are a\t-23\t-10
next two are the\t-14\t-7
next two are to\t36\t19
next two as a\t17\t12
next two as they\t14\t7
next two as we\t-7\t-14
next two as well\t-15\t-1
next two at #\t-26\t-10
next two at a\t39\t21
next two at home\t11\t7
next two at least\t-37\t-15
next two at the\t38\t24
next two background check\t37\t19
next two be a\t9\t42
next two be able\t-9\t-5
next two be glad\t-11\t-6
next two be in\t-28\t-48
next two be on\t-29\t-15
next two be the\t-22\t-23
next two because the\t-4\t-7
next two before ,\t3\t7
next two before it\t3\t6
next two before the\t-45\t-24
next two before you\t2\t10
next two better ,\t-8\t-14
next two bit of\t-13\t-5
next two by a\t-6\t-3
next two by the\t12\t9
next two call .\t-8\t-14
next two can be\t3\t15
next two can show\t29\t15
next two can't be\t-12\t-2
next two card ,\t32\t16
next two certificate of\t40\t20
next two class #\t28\t14
next two come in\t-9\t-10
next two date ,\t-12\t-5
next two day ,\t-10\t-4
next two day .\t-8\t-2
next two days ,\t55\t27
next two dbs check\t22\t11
next two degree in\t23\t14
next two diploma in\t39\t19
next two diploma or\t-28\t-14
next two do not\t-7\t-3
next two do the\t-8\t-15
next two does the\t-21\t-11
next two else .\t-8\t-3
next two end of\t-12\t-3
next two english ,\t15\t12
next two english .\t4\t9
next two enough to\t-39\t-43
next two expected to\t-6\t-3
next two experience in\t-13\t-4
next two experience of\t24\t12
next two first aid\t7\t6
next two first of\t-18\t-7
next two five days\t-9\t-14
next two five years\t27\t17
next two for a\t-8\t2
next two for one\t-18\t-8
next two for the\t8\t35
next two for two\t32\t16
next two four days\t21\t43
next two four years\t-20\t-32
next two from #\t35\t18
next two from the\t8\t9
next two get you\t2\t7
next two goes without\t32\t17
next two half of\t-6\t-3
next two hand tools\t16\t8
next two has to\t-14\t0
next two have a\t-26\t-41
next two have the\t26\t18
next two have to\t-37\t-36
next two have two\t-7\t-4
next two have your\t6\t15
next two here ,\t-7\t-4
next two hold a\t9\t7
next two hold the\t-23\t1
next two home ,\t-7\t-3
next two home .\t3\t7
next two hours over\t27\t13
next two if not\t-5\t-8
next two if you\t2\t19
next two if you've\t-16\t-8
next two in ,\t18\t9
next two in a\t29\t17
next two in english\t7\t4
next two in the\t9\t19
next two in this\t-10\t-5
next two in your\t-6\t-3
next two included .\t-6\t-3
next two including the\t12\t25
next two is a\t-6\t2
next two is an\t-10\t-4
next two is in\t-9\t-4
next two is not\t-3\t-28
next two is on\t25\t12
next two is paid\t-26\t-13
next two is required\t3\t6
next two is to\t-7\t-3
next two it ,\t9\t7
next two it .\t-26\t-12
next two it in\t-15\t-8
next two it is\t-10\t1
next two it isn't\t3\t7
next two keeps the\t-16\t-16
next two know what\t-8\t-4
next two least two\t49\t25
next two leave ,\t-8\t1
next two leave is\t21\t10
next two level #\t45\t23
next two like you\t0\t6
next two live within\t-13\t-6
next two looking for\t-6\t-3
next two lot of\t8\t4
next two many of\t-16\t-14
next two march ,\t-6\t-3
next two minimum of\t34\t40
next two more ,\t-10\t-2
next two more than\t32\t-8
next two most of\t-8\t-4
next two must already\t33\t17
next two must be\t21\t9
next two need a\t-24\t-10
next two need to\t34\t17
next two no bus\t30\t15
next two not be\t-7\t-12
next two not older\t-15\t-30
next two not optional\t-28\t-55
next two notice when\t-23\t-34
next two now and\t2\t11
next two of a\t12\t11
next two of all\t-25\t-13
next two of good\t-6\t-2
next two of it\t16\t9
next two of our\t-13\t-6
next two of the\t39\t33
next two of them\t-39\t-18
next two of three\t-9\t-4
next two of us\t-31\t-16
next two of your\t17\t9
next two off ,\t21\t13
next two office is\t-10\t-5
next two older than\t-2\t6
next two on .\t-10\t-4
next two on a\t11\t11
next two on saturdays\t21\t10
next two on site\t27\t14
next two on the\t68\t45
next two on your\t-12\t-6
next two one .\t41\t23
next two one of\t-22\t-35
next two one weekend\t-13\t-24
next two or a\t40\t34
next two or she\t-15\t-8
next two over the\t32\t18
next two own ,\t-16\t-8
next two own transport\t18\t9
next two part of\t-50\t-73
next two pass a\t35\t17
next two payments and\t6\t3
next two people ,\t-17\t-7
next two people who\t-26\t-10
next two post is\t-7\t-4
next two postholder will\t-6\t-3
next two proof of\t-32\t-23
next two put you\t-6\t-10
next two required ,\t9\t19
next two rest of\t13\t7
next two right to\t23\t12
next two run a\t-9\t-5
next two saturday morning\t38\t21
next two set up\t-10\t-18
next two share of\t13\t8
next two should be\t37\t38
next two so you\t-3\t-7
next two some of\t-6\t-1
next two somebody who\t2\t7
next two somebody with\t-18\t-33
next two start .\t3\t7
next two start at\t31\t17
next two stock ,\t16\t9
next two subject to\t-29\t-15
next two successful candidate\t-9\t-5
next two that .\t-11\t0
next two that i\t-30\t-15
next two that it\t-37\t-16
next two that the\t-19\t-13
next two that you\t-6\t-3
next two the #\t-8\t-37
next two the allergen\t20\t26
next two the better\t-28\t-12
next two the counter\t4\t13
next two the end\t-40\t-47
next two the engine\t-29\t-13
next two the first\t22\t9
next two the hard\t-16\t-7
next two the job\t-8\t-15
next two the last\t-20\t-2
next two the line\t-8\t-4
next two the new\t-23\t-37
next two the old\t1\t9
next two the on-call\t14\t7
next two the person\t-7\t-4
next two the phone\t-27\t-14
next two the rest\t-10\t-36
next two the right\t7\t6
next two the same\t-33\t-25
next two the site\t22\t11
next two the summer\t-16\t-1
next two the time\t10\t-10
next two the weekly\t20\t10
next two the yard\t10\t8
next two their own\t0\t-27
next two them ,\t-17\t-34
next two them .\t4\t10
next two them on\t28\t14
next two then ,\t4\t8
next two there are\t-13\t-7
next two there is\t2\t10
next two they are\t-6\t6
next two third of\t-27\t-14
next two this role\t-23\t-37
next two three years\t45\t26
next two time ,\t10\t8
next two time to\t-15\t-7
next two to #\t-9\t-3
next two to a\t18\t11
next two to be\t-11\t-6
next two to bring\t-17\t-9
next two to date\t3\t7
next two to do\t-14\t-6
next two to friday\t29\t14
next two to have\t-11\t7
next two to know\t-39\t-20
next two to learn\t40\t21
next two to live\t-18\t-9
next two to our\t5\t12
next two to read\t-14\t-5
next two to see\t-11\t-4
next two to sponsor\t-8\t-4
next two to the\t31\t-14
next two to us\t-20\t-38
next two to work\t59\t35
next two to write\t-27\t-13
next two to you\t-28\t-47
next two tuesday and\t-8\t-49
next two twice a\t3\t7
next two two weeks\t-10\t1
next two two years\t5\t11
next two up ,\t-8\t-4
next two up .\t52\t26
next two up at\t13\t7
next two up on\t11\t6
next two up the\t47\t23
next two up to\t-13\t-1
next two us ,\t0\t8
next two valid driver's\t-15\t-8
next two want to\t-9\t-4
next two wants to\t-15\t-1
next two we ask\t-8\t-4
next two we will\t-6\t-8
next two week ,\t-2\t6
next two week .\t-6\t-3
next two week in\t24\t16
next two weekend in\t30\t15
next two well ,\t-3\t-6
next two well enough\t14\t13
next two what they\t4\t6
next two what we\t-7\t-14
next two when a\t9\t4
next two when it\t8\t4
next two when the\t16\t-10
next two who can\t-20\t-8
next two who has\t55\t25
next two will be\t-68\t-25
next two will have\t-23\t-12
next two will need\t29\t15
next two will write\t69\t35
next two with a\t10\t32
next two with one\t-5\t-10
next two with our\t-10\t2
next two with the\t29\t2
next two within a\t-7\t-3
next two without saying\t-6\t-8
next two work ,\t16\t9
next two work in\t-6\t2
next two work two\t-17\t-8
next two worked with\t24\t15
next two would also\t21\t15
next two would be\t69\t45
next two would not\t-22\t-37
next two write the\t46\t25
next two year ,\t-10\t-3
next two year .\t-11\t-5
next two years ,\t-39\t-19
next two years in\t43\t23
next two years of\t7\t4
next two years or\t-19\t-10
next two you ,\t-24\t-39
next two you .\t-13\t0
next two you are\t-1\t7
next two you can\t13\t5
next two you do\t-9\t-5
next two you go\t-9\t-14
next two you had\t8\t18
next two you have\t8\t21
next two you must\t-8\t-2
next two you start\t9\t22
next two you to\t-20\t-27
next two you with\t20\t15
next two you would\t44\t24
next two you'd be\t-9\t-5
next two you've done\t28\t14
next two your feet\t14\t9
next two your own\t28\t29
next until\t11\t8
next up\t36\t24
next us\t-14\t-31
next use\t57\t39
next used\t-26\t-16
next valid\t-17\t-14
next vat\t52\t27
next veterinary\t4\t7
next vetting\t24\t12
next visits\t-16\t-7
next voice\t3\t9
next wages\t-15\t-30
next walk\t-11\t-4
next want\t-24\t-12
next wants\t-24\t-7
next was\t-7\t-3
next water\t9\t6
next way\t-35\t-45
next we\t-63\t-41
next we'll\t-24\t-36
next we're\t11\t-18
next wednesday\t41\t45
next week\t0\t12
next weekend\t39\t32
next weekly\t-6\t-1
next weeks\t-10\t-4
next well\t-26\t-56
next wet\t23\t55
next what\t25\t-20
next what's\t26\t15
next when\t49\t43
next where\t-14\t-24
next whether\t-18\t-26
next which\t-23\t-20
next who\t-39\t-32
next who's\t-21\t-11
next whom\t-7\t-3
next why\t26\t56
next will\t-19\t-16
next winter\t-15\t-17
next with\t3\t-6
next within\t13\t47
next without\t-7\t26
next worked\t3\t10
next working\t13\t7
next works\t14\t0
next worn\t3\t6
next would\t27\t-3
next wouldn't\t2\t7
next write\t17\t2
next written\t37\t30
next year\t-18\t-1
next years\t38\t23
next yes\t-14\t-5
next you\t-91\t-50
next you'd\t-30\t4
next you'll\t-10\t0
next you're\t-22\t-24
next you've\t28\t14
next young\t5\t10
next your\t-30\t-27
next youth\t-10\t4
second "\t5\t9
second #\t-68\t-17
second '\t-5\t-10
second (\t2\t9
second )\t-14\t-8
second *\t16\t33
second ,\t35\t44
second -\t1\t20
second .\t-11\t-30
second :\t-14\t-28
second ;\t-34\t-100
second <\t-22\t-57
second a\t-63\t36
second a.m\t-5\t-10
second able\t84\t42
second about\t-7\t13
second after\t-22\t-19
second afternoons\t30\t15
second against\t5\t11
second aid\t-17\t-34
second all\t12\t-7
second already\t84\t47
second also\t59\t32
second although\t-13\t-5
second an\t-16\t-23
second and\t116\t17
second animal\t-11\t-20
second any\t7\t16
second anyone\t-7\t-4
second api\t14\t29
second applicants\t49\t25
second appointment\t77\t39
second april\t-24\t-12
second are\t-16\t-22
second around\t5\t13
second as\t12\t28
second ask\t56\t30
second asked\t23\t13
second at\t-6\t-19
second auditors\t-13\t-6
second august\t-31\t-15
second away\t3\t6
second background\t16\t32
second be\t-25\t-15
second because\t-65\t-31
second been\t-33\t-13
second before\t-3\t18
second begins\t19\t16
second bench\t-33\t-17
second better\t-15\t-8
second between\t17\t34
second beyond\t-8\t-4
second boats\t-9\t-3
second bonus\t-8\t-4
second both\t2\t6
second bring\t3\t10
second build\t8\t17
second building\t-13\t-6
second bus\t-1\t8
second but\t-30\t-15
second by\t29\t17
second calls\t21\t11
second can\t69\t48
second can't\t-35\t-13
second candidate\t-20\t-10
second candidates\t14\t8
second cannot\t-10\t2
second card\t-14\t-7
second care\t-12\t-15
second cash\t28\t25
second cert\t15\t14
second certificate\t-22\t-1
second change\t3\t13
second check\t-7\t2
second chef\t-31\t-16
second children\t-12\t-19
second class\t-33\t-60
second clean\t-20\t-39
second clear\t5\t11
second clinic\t-25\t-12
second college\t16\t33
second come\t15\t11
second comes\t9\t30
second community\t5\t10
second company\t45\t22
second could\t55\t35
second council\t29\t17
second count\t21\t11
second counter\t-7\t-2
second country\t-8\t-4
second counts\t39\t19
second course\t20\t11
second crane\t-17\t-33
second credit\t-8\t-9
second crew\t-16\t-8
second criminal\t-12\t-24
second current\t8\t17
second customer's\t3\t7
second cut\t37\t38
second daily\t-17\t-25
second date\t26\t32
second days\t16\t26
second dbs\t-14\t-26
second deal\t28\t14
second diesel\t-3\t-6
second diploma\t-13\t-3
second do\t-36\t-17
second does\t-19\t-3
second doesn't\t-13\t-4
second doing\t-15\t-8
second don't\t-8\t14
second done\t-5\t23
second doors\t34\t17
second down\t-8\t-2
second driver's\t-4\t-9
second drivers\t7\t15
second driving\t6\t12
second drug\t-12\t-23
second dry\t-22\t-65
second during\t42\t19
second each\t-7\t-10
second early\t-7\t-14
second eight\t5\t10
second else\t-6\t-3
second employment\t21\t13
second engine\t31\t34
second engineer\t-10\t-5
second english\t-5\t-23
second enhanced\t-11\t-23
second enough\t-9\t-3
second every\t-34\t-43
second everybody\t-21\t-3
second everyone\t-17\t-9
second everything\t-3\t-22
second expect\t92\t74
second expected\t50\t24
second experience\t31\t21
second fall\t-15\t-8
second falls\t-12\t-6
second familiarity\t17\t9
second fever\t12\t25
second few\t22\t31
second field\t24\t19
second file\t-3\t9
second find\t0\t9
second fine\t25\t13
second finished\t-12\t-5
second first\t45\t38
second fish\t6\t3
second five\t-19\t9
second flat\t-25\t-13
second floor\t-7\t-4
second fluent\t-13\t-25
second following\t-7\t-1
second follows\t-4\t-7
second for\t16\t60
second forty\t14\t28
second four\t16\t11
second friday\t-32\t-13
second from\t-6\t2
second full\t15\t39
second garda\t-35\t-68
second gardener\t-12\t-3
second gcse\t8\t16
second get\t-33\t-13
second getting\t-4\t-7
second given\t-17\t-9
second glad\t-7\t-4
second go\t31\t25
second good\t1\t-6
second got\t-11\t-5
second great\t-2\t8
second haccp\t11\t23
second had\t-14\t-5
second half\t-8\t-10
second hand\t-8\t-14
second handling\t24\t49
second handy\t10\t20
second hang\t3\t7
second happen\t16\t8
second happy\t-6\t-1
second hard\t5\t13
second has\t33\t35
second have\t33\t-5
second he\t-14\t-1
second health\t-12\t-24
second help\t-22\t-4
second her\t-8\t-13
second here\t-21\t-9
second hire\t-4\t-8
second hold\t24\t18
second home\t20\t16
second hot\t15\t-17
second hotel\t13\t33
second hours\t25\t14
second house\t-28\t-14
second how\t-37\t-17
second hydraulic\t16\t-13
second i\t-12\t12
second i'd\t-21\t-11
second i'm\t23\t12
second in\t-49\t-44
second including\t18\t9
second insist\t57\t28
second inspection\t-9\t-18
second insurers\t-11\t-5
second into\t-8\t-4
second irish\t-7\t-3
second is\t31\t15
second isizulu\t-24\t-10
second isn't\t-11\t-1
second it\t21\t10
second it'd\t-12\t-4
second it's\t44\t61
second its\t-15\t-28
second job\t45\t65
second jobs\t-10\t-6
second keep\t-5\t6
second keeping\t7\t14
second know\t-27\t-33
second knowledge\t32\t17
second language\t13\t6
second last\t-18\t-9
second lead\t3\t6
second learn\t-25\t-49
second learned\t-7\t-4
second least\t39\t23
second leave\t-25\t-10
second leaves\t-6\t-4
second level\t-11\t-10
second librarian\t5\t15
second library\t0\t16
second licence\t6\t11
second license\t13\t6
second life\t-10\t-5
second lift\t-11\t1
second lifting\t-8\t-15
second like\t23\t9
second little\t-7\t-14
second live\t4\t8
second lived\t-29\t-14
second lives\t-7\t-12
second looked\t-6\t-2
second looking\t19\t12
second made\t-17\t-7
second maintenance\t9\t19
second make\t47\t27
second management\t23\t47
second manager\t-6\t-4
second manner\t-15\t-6
second manual\t5\t-21
second many\t-8\t-5
second march\t-37\t-57
second matters\t-12\t-6
second may\t-18\t-8
second me\t-18\t-9
second means\t-4\t-8
second medical\t-28\t-54
second metres\t7\t4
second milk\t-7\t-2
second mind\t25\t15
second mobile\t5\t11
second monday\t23\t12
second month\t-21\t-1
second more\t-13\t-5
second mostly\t-11\t-12
second move\t7\t14
second much\t16\t8
second must\t111\t63
second my\t-6\t4
second near\t1\t11
second need\t54\t6
second needed\t31\t19
second needs\t-7\t1
second never\t-10\t6
second new\t7\t24
second night\t-10\t-13
second nine\t-18\t-18
second no\t-14\t12
second nobody\t-46\t-21
second not\t-46\t-18
second now\t-40\t-20
second number\t-8\t-3
second nursing\t-27\t-14
second october\t5\t11
second odd\t4\t8
second of\t-39\t19
second off\t34\t10
second office\t59\t29
second often\t10\t5
second old\t-9\t-12
second on\t-10\t-27
second on-call\t21\t10
second once\t-73\t-65
second one\t35\t26
second ones\t6\t3
second only\t-30\t-10
second open\t-28\t-12
second or\t12\t-8
second order\t-11\t13
second ordering\t-7\t-14
second osha\t-23\t-45
second other\t-7\t2
second our\t-32\t22
second out\t0\t22
second outside\t-15\t-14
second over\t-19\t-5
second own\t-12\t-37
second paid\t-18\t-29
second papers\t-16\t-8
second part\t-15\t-8
second past\t-7\t-13
second patience\t-15\t-5
second pay\t5\t10
second payroll\t8\t18
second people\t33\t30
second person\t131\t67
second pick\t-6\t-4
second place\t-16\t-7
second plan\t82\t42
second plant\t11\t22
second please\t19\t9
second pleased\t-18\t-8
second plus\t-10\t-4
second police\t19\t38
second pool\t-11\t6
second position\t-11\t-5
second post\t88\t44
second postholder\t-14\t-7
second practice\t-14\t-5
second prepare\t16\t33
second proper\t8\t17
second property\t-6\t-3
second put\t5\t-16
second python\t-38\t-20
second quality\t-11\t-33
second quiet\t-12\t-23
second r\t-45\t-23
second radio\t-23\t-28
second ready\t-8\t-3
second real\t-18\t-35
second record\t-20\t-25
second records\t-6\t-3
second references\t-20\t-9
second reports\t-7\t-4
second required\t-15\t-8
second responsible\t15\t8
second rest\t5\t16
second right\t45\t24
second road\t-8\t-3
second role\t-20\t-10
second room\t16\t9
second rota\t-11\t-4
second roughly\t-6\t-3
second run\t-1\t11
second safe\t26\t14
second safeguarding\t-18\t-35
second sage\t-32\t-64
second said\t-8\t-3
second same\t-27\t-17
second save\t-20\t-10
second saying\t35\t17
second says\t12\t25
second schedule\t-3\t6
second school\t-20\t-10
second second\t42\t8
second see\t-9\t-1
second service\t-15\t-11
second set\t-5\t6
second seven\t-8\t-14
second shall\t-32\t-14
second she\t57\t29
second shift\t36\t21
second shifts\t74\t37
second shop\t-11\t-4
second short\t10\t20
second should\t3\t10
second show\t27\t13
second since\t-42\t-23
second site\t19\t14
second six\t-24\t-29
second small\t-15\t-17
second so\t14\t13
second some\t-29\t-40
second somebody\t-26\t-27
second someone\t50\t28
second something\t-8\t-2
second sort\t23\t11
second sound\t-34\t-67
second speak\t3\t23
second spoken\t-8\t-17
second stand\t4\t11
second standing\t-31\t-60
second start\t-15\t5
second stay\t-8\t-5
second steady\t-7\t-6
second store\t4\t31
second students\t-15\t-7
second stuff\t-10\t-5
second subject\t11\t8
second sunday\t-51\t-26
second system\t-12\t-5
second table\t10\t5
second take\t5\t18
second taking\t6\t13
second tamil\t27\t11
second teach\t16\t9
second teaching\t-13\t-8
second team\t42\t29
second tell\t-12\t-6
second term\t40\t12
second test\t-9\t1
second than\t-16\t-3
second that\t77\t68
second that's\t-8\t-10
second the\t-53\t33
second their\t-22\t0
second them\t-67\t-51
second then\t66\t34
second there\t20\t16
second there's\t-9\t-1
second they\t-37\t-23
second thing\t-20\t-8
second think\t-16\t-29
second this\t12\t11
second those\t39\t21
second three\t-10\t-35
second through\t46\t11
second time\t-8\t3
second to\t71\t34
second together\t-26\t-13
second too\t17\t8
second trade\t1\t9
second trained\t-10\t-19
second training\t-28\t-14
second transport\t-13\t-4
second travel\t-8\t-3
second truck\t26\t23
second trust\t20\t10
second tuesday\t12\t13
second twenty\t15\t7
second twice\t-8\t0
second two\t6\t43
second under\t-26\t-13
second understand\t4\t25
second until\t-9\t-10
second up\t27\t45
second us\t18\t15
second use\t6\t20
second used\t-8\t-15
second valid\t3\t11
second veterinary\t-6\t-12
second vetting\t7\t9
second want\t29\t24
second way\t25\t14
second we\t-68\t-15
second we'd\t-9\t1
second we'll\t22\t10
second we're\t-1\t7
second we've\t-15\t-7
second week\t55\t32
second weekend\t-12\t-24
second weekly\t-13\t-24
second weeks\t-4\t7
second well\t9\t9
second wet\t-19\t-15
second what\t17\t19
second what's\t-14\t-16
second when\t-21\t24
second where\t15\t14
second whether\t-21\t-11
second who\t103\t69
second who's\t-11\t1
second whole\t34\t23
second whom\t3\t9
second will\t77\t55
second winter\t96\t48
second with\t42\t15
second within\t3\t11
second without\t-3\t31
second won't\t-2\t6
second work\t31\t18
second worked\t-9\t0
second worn\t-6\t-11
second would\t11\t27
second wouldn't\t-13\t-7
second write\t-9\t2
second writing\t-23\t-47
second written\t16\t33
second year\t-5\t9
second years\t-7\t11
second yes\t39\t16
second you\t175\t101
second you'd\t27\t45
second you'll\t73\t46
second you're\t-19\t-6
second you've\t55\t30
second young\t-16\t-18
second your\t-4\t46
tag begins\t-32\t180
tag capital begins false\t-52\t122
tag capital begins true\t30\t104
tag capital inside false\t-69\t125
tag capital inside true\t72\t187
tag capital outside false\t-19\t-208
tag capital outside true\t15\t-67
tag capital start false\t49\t20
tag capital start true\t-38\t-76
tag inside\t-42\t169
tag last begins #\t6\t14
tag last begins a\t4\t32
tag last begins already\t3\t7
tag last begins an\t3\t9
tag last begins are\t3\t6
tag last begins at\t4\t9
tag last begins be\t2\t7
tag last begins being\t4\t8
tag last begins cert\t3\t7
tag last begins checking\t4\t9
tag last begins does\t4\t8
tag last begins english\t-31\t-59
tag last begins every\t3\t7
tag last begins experience\t8\t17
tag last begins five\t6\t13
tag last begins four\t5\t11
tag last begins good\t4\t8
tag last begins help\t3\t6
tag last begins in\t7\t17
tag last begins keep\t4\t10
tag last begins know\t3\t6
tag last begins lifting\t5\t10
tag last begins no\t5\t10
tag last begins not\t4\t8
tag last begins on\t4\t9
tag last begins one\t5\t12
tag last begins own\t6\t13
tag last begins patience\t-5\t-11
tag last begins previous\t3\t8
tag last begins run\t2\t6
tag last begins running\t12\t25
tag last begins set\t7\t15
tag last begins sit\t3\t6
tag last begins six\t3\t6
tag last begins some\t4\t11
tag last begins someone\t5\t10
tag last begins speak\t1\t7
tag last begins taking\t7\t14
tag last begins the\t12\t27
tag last begins two\t5\t12
tag last begins valid\t3\t6
tag last begins we\t14\t30
tag last begins we'd\t6\t13
tag last begins work\t4\t9
tag last begins worked\t4\t8
tag last begins working\t4\t7
tag last begins write\t3\t6
tag last begins you\t18\t40
tag last begins you'll\t5\t14
tag last ending begins at ast\t2\t6
tag last ending begins patience ,\t-6\t-13
tag last ending begins someone who\t5\t10
tag last ending begins you ill\t9\t21
tag last ending inside # ,\t6\t13
tag last ending inside # :\t14\t28
tag last ending inside # is\t-8\t-14
tag last ending inside # or\t-6\t-12
tag last ending inside ) ,\t14\t29
tag last ending inside , for\t5\t10
tag last ending inside a.m .\t29\t59
tag last ending inside animals ,\t17\t33
tag last ending inside at the\t4\t9
tag last ending inside before ,\t15\t29
tag last ending inside before it\t4\t9
tag last ending inside before you\t8\t16
tag last ending inside card ,\t-8\t-17
tag last ending inside certificate uld\t7\t14
tag last ending inside check and\t-7\t-14
tag last ending inside check on\t-15\t-29
tag last ending inside english ,\t16\t33
tag last ending inside enough to\t4\t9
tag last ending inside friday ,\t3\t6
tag last ending inside if you\t5\t10
tag last ending inside in a\t3\t7
tag last ending inside in and\t-8\t-16
tag last ending inside in the\t7\t13
tag last ending inside irish uld\t-13\t-27
tag last ending inside it ,\t5\t9
tag last ending inside licence ,\t-11\t-21
tag last ending inside licence is\t8\t17
tag last ending inside month and\t-19\t-37
tag last ending inside of the\t4\t9
tag last ending inside off ,\t-4\t-7
tag last ending inside office ,\t21\t42
tag last ending inside on the\t4\t8
tag last ending inside payments and\t15\t31
tag last ending inside people ,\t-3\t-6
tag last ending inside stock ,\t-8\t-15
tag last ending inside there is\t16\t33
tag last ending inside they are\t8\t15
tag last ending inside time ,\t5\t10
tag last ending inside up at\t5\t10
tag last ending inside up on\t5\t11
tag last ending inside week ,\t-14\t-27
tag last ending inside week in\t6\t12
tag last ending inside who has\t5\t11
tag last ending inside with the\t3\t6
tag last ending inside work ,\t-11\t-22
tag last ending inside work in\t7\t16
tag last ending inside would be\t4\t9
tag last ending inside years in\t7\t15
tag last ending inside you uld\t3\t7
tag last ending outside * ing\t7\t3
tag last ending outside , #\t-17\t-10
tag last ending outside , 'll\t-18\t-10
tag last ending outside , a\t-31\t-16
tag last ending outside , an\t33\t16
tag last ending outside , and\t-73\t-37
tag last ending outside , any\t-19\t-10
tag last ending outside , as\t-31\t-16
tag last ending outside , at\t-29\t-15
tag last ending outside , but\t-28\t-14
tag last ending outside , day\t29\t14
tag last ending outside , dry\t42\t21
tag last ending outside , ere\t-16\t-8
tag last ending outside , for\t-32\t-16
tag last ending outside , hen\t-37\t-19
tag last ending outside , her\t-25\t-13
tag last ending outside , i'm\t-16\t-8
tag last ending outside , ich\t-48\t-25
tag last ending outside , if\t-12\t-6
tag last ending outside , in\t-6\t-4
tag last ending outside , ing\t53\t22
tag last ending outside , is\t51\t26
tag last ending outside , ith\t-58\t-31
tag last ending outside , ive\t-12\t-6
tag last ending outside , lso\t-15\t-7
tag last ending outside , nce\t-36\t-19
tag last ending outside , one\t45\t22
tag last ending outside , or\t-25\t-13
tag last ending outside , our\t78\t38
tag last ending outside , out\t-31\t-16
tag last ending outside , own\t6\t3
tag last ending outside , rom\t-30\t-15
tag last ending outside , so\t-34\t-17
tag last ending outside , t's\t-17\t-9
tag last ending outside , the\t-6\t-4
tag last ending outside , ugh\t-45\t-23
tag last ending outside , ure\t45\t22
tag last ending outside , use\t-53\t-27
tag last ending outside , we\t-43\t-22
tag last ending outside , who\t-20\t-10
tag last ending outside , you\t-23\t-12
tag last ending outside - ing\t14\t7
tag last ending outside - you\t28\t13
tag last ending outside : ing\t42\t21
tag last ending outside : the\t-25\t-13
tag last ending outside ; hat\t-10\t-5
tag last ending outside a :\t-22\t-11
tag last ending outside a big\t-6\t-3
tag last ending outside a day\t-39\t-21
tag last ending outside a ear\t-14\t-7
tag last ending outside a eat\t-12\t-6
tag last ending outside a eek\t-7\t-4
tag last ending outside a ing\t-10\t-6
tag last ending outside a ion\t-25\t-13
tag last ending outside a ird\t-17\t-9
tag last ending outside a lot\t-19\t-10
tag last ending outside a ner\t-21\t-11
tag last ending outside a son\t-13\t-7
tag last ending outside after hat\t-9\t-4
tag last ending outside also be\t-19\t-10
tag last ending outside also ing\t-36\t-18
tag last ending outside and ,\t-9\t-5
tag last ending outside and a\t6\t1
tag last ending outside and all\t11\t5
tag last ending outside and can\t-20\t-10
tag last ending outside and e'd\t22\t11
tag last ending outside and e's\t-18\t-9
tag last ending outside and eep\t26\t13
tag last ending outside and ere\t8\t4
tag last ending outside and for\t-29\t-14
tag last ending outside and hat\t-27\t-14
tag last ending outside and hey\t-45\t-23
tag last ending outside and ill\t-23\t-12
tag last ending outside and in\t-70\t-35
tag last ending outside and ing\t51\t24
tag last ending outside and is\t-20\t-10
tag last ending outside and ish\t-13\t-8
tag last ending outside and n't\t21\t10
tag last ending outside and nce\t-42\t-21
tag last ending outside and not\t-39\t-20
tag last ending outside and ody\t-19\t-10
tag last ending outside and on\t-26\t-13
tag last ending outside and one\t18\t9
tag last ending outside and so\t-29\t-15
tag last ending outside and the\t30\t13
tag last ending outside and to\t-18\t-9
tag last ending outside and use\t16\t8
tag last ending outside and we\t-10\t-5
tag last ending outside and who\t16\t8
tag last ending outside and you\t-30\t-15
tag last ending outside are #\t75\t37
tag last ending outside are a\t-28\t-14
tag last ending outside are ble\t-22\t-11
tag last ending outside are ing\t-31\t-15
tag last ending outside are the\t16\t8
tag last ending outside as ell\t-9\t-5
tag last ending outside ask for\t-7\t-4
tag last ending outside be a\t-16\t-8
tag last ending outside be ble\t-12\t-7
tag last ending outside be ded\t-18\t-9
tag last ending outside be ent\t-7\t-4
tag last ending outside be in\t60\t29
tag last ending outside be ing\t-37\t-20
tag last ending outside be ked\t-33\t-17
tag last ending outside be lad\t-6\t-3
tag last ending outside be ned\t-17\t-9
tag last ending outside be on\t19\t9
tag last ending outside be one\t-37\t-19
tag last ending outside be red\t13\t6
tag last ending outside be sed\t-13\t-7
tag last ending outside be ted\t-9\t-5
tag last ending outside be the\t46\t22
tag last ending outside because the\t-16\t-8
tag last ending outside before the\t-9\t-5
tag last ending outside by a\t11\t5
tag last ending outside can't be\t-12\t-6
tag last ending outside candidates ust\t29\t14
tag last ending outside come in\t20\t10
tag last ending outside do not\t-10\t-5
tag last ending outside does the\t17\t8
tag last ending outside first ing\t-16\t-9
tag last ending outside for a\t-37\t-19
tag last ending outside for his\t-6\t-3
tag last ending outside for one\t-14\t-7
tag last ending outside for the\t-51\t-26
tag last ending outside for two\t14\t7
tag last ending outside from the\t-10\t-5
tag last ending outside have a\t19\t9
tag last ending outside have one\t-23\t-12
tag last ending outside have to\t-22\t-12
tag last ending outside have two\t-8\t-5
tag last ending outside have you\t-8\t-4
tag last ending outside he or\t-9\t-5
tag last ending outside hold a\t-10\t-5
tag last ending outside hours are\t-8\t-4
tag last ending outside in a\t-28\t-15
tag last ending outside in ing\t7\t3
tag last ending outside in the\t-25\t-14
tag last ending outside is a\t-11\t-7
tag last ending outside is aid\t-10\t-5
tag last ending outside is an\t26\t13
tag last ending outside is ble\t-27\t-14
tag last ending outside is ded\t11\t5
tag last ending outside is in\t13\t6
tag last ending outside is ing\t-33\t-17
tag last ending outside is ked\t-19\t-10
tag last ending outside is no\t-25\t-13
tag last ending outside is not\t-19\t-10
tag last ending outside is on\t29\t14
tag last ending outside is one\t47\t23
tag last ending outside is ood\t-13\t-7
tag last ending outside is red\t-18\t-10
tag last ending outside is ted\t-9\t-5
tag last ending outside is the\t-25\t-13
tag last ending outside is to\t50\t25
tag last ending outside know hat\t9\t4
tag last ending outside look for\t-9\t-4
tag last ending outside more han\t-6\t-3
tag last ending outside must be\t34\t15
tag last ending outside need a\t36\t18
tag last ending outside need to\t-33\t-17
tag last ending outside not ing\t-16\t-8
tag last ending outside of a\t41\t20
tag last ending outside of ent\t-8\t-4
tag last ending outside of hem\t-13\t-7
tag last ending outside of ing\t31\t14
tag last ending outside of our\t-20\t-11
tag last ending outside of the\t-27\t-15
tag last ending outside on ays\t-8\t-5
tag last ending outside on ing\t43\t21
tag last ending outside on our\t34\t16
tag last ending outside on the\t-24\t-12
tag last ending outside or a\t-9\t-5
tag last ending outside or ing\t-19\t-10
tag last ending outside or she\t-9\t-5
tag last ending outside our ers\t-6\t-3
tag last ending outside over the\t-13\t-7
tag last ending outside should be\t-17\t-9
tag last ending outside so 'll\t-31\t-16
tag last ending outside so a\t40\t20
tag last ending outside so one\t17\t8
tag last ending outside so our\t19\t9
tag last ending outside so the\t-27\t-14
tag last ending outside so uch\t-24\t-12
tag last ending outside so we\t23\t12
tag last ending outside so you\t46\t23
tag last ending outside some of\t-10\t-5
tag last ending outside somebody who\t-6\t-3
tag last ending outside someone who\t-6\t-3
tag last ending outside successful ate\t-10\t-5
tag last ending outside that i\t-17\t-9
tag last ending outside that the\t28\t14
tag last ending outside that you\t26\t13
tag last ending outside the ake\t-9\t-5
tag last ending outside the ame\t-10\t-5
tag last ending outside the ard\t-10\t-6
tag last ending outside the ary\t-9\t-5
tag last ending outside the ast\t-10\t-6
tag last ending outside the ate\t-11\t-6
tag last ending outside the der\t-6\t-4
tag last ending outside the end\t-7\t-3
tag last ending outside the ent\t-7\t-4
tag last ending outside the est\t-7\t-4
tag last ending outside the ian\t-11\t-6
tag last ending outside the ice\t-10\t-5
tag last ending outside the ine\t-6\t-3
tag last ending outside the ity\t35\t17
tag last ending outside the job\t-10\t-5
tag last ending outside the ner\t-6\t-3
tag last ending outside the new\t-6\t-3
tag last ending outside the nts\t47\t23
tag last ending outside the one\t-10\t-5
tag last ending outside the ork\t-15\t-8
tag last ending outside the ost\t-7\t-4
tag last ending outside the rst\t-10\t-5
tag last ending outside there are\t-11\t-6
tag last ending outside there is\t-7\t-4
tag last ending outside there's a\t-26\t-14
tag last ending outside through the\t-7\t-4
tag last ending outside to #\t-11\t-6
tag last ending outside to ach\t20\t9
tag last ending outside to ain\t-13\t-7
tag last ending outside to do\t-23\t-12
tag last ending outside to ing\t35\t17
tag last ending outside to ite\t7\t3
tag last ending outside to now\t16\t8
tag last ending outside to see\t-33\t-17
tag last ending outside to sor\t-15\t-8
tag last ending outside to the\t-62\t-32
tag last ending outside to us\t-17\t-9
tag last ending outside to ust\t13\t6
tag last ending outside to you\t-8\t-4
tag last ending outside twice a\t-17\t-9
tag last ending outside up the\t-7\t-4
tag last ending outside want one\t-10\t-5
tag last ending outside want to\t-6\t-3
tag last ending outside we all\t-6\t-3
tag last ending outside we ask\t-7\t-4
tag last ending outside we do\t-16\t-8
tag last ending outside we n't\t-11\t-6
tag last ending outside when the\t-7\t-4
tag last ending outside who ave\t26\t13
tag last ending outside who can\t-6\t-4
tag last ending outside who has\t-34\t-17
tag last ending outside who n't\t9\t5
tag last ending outside will ake\t8\t4
tag last ending outside will ave\t-11\t-6
tag last ending outside will be\t-49\t-25
tag last ending outside with a\t-37\t-20
tag last ending outside with ime\t-12\t-6
tag last ending outside with the\t-35\t-19
tag last ending outside without a\t27\t13
tag last ending outside without ing\t-48\t-24
tag last ending outside would be\t-31\t-17
tag last ending outside would lso\t-11\t-5
tag last ending outside would not\t-9\t-4
tag last ending outside you art\t-27\t-15
tag last ending outside you ave\t-7\t-4
tag last ending outside you can\t-43\t-23
tag last ending outside you do\t-21\t-11
tag last ending outside you eed\t-23\t-12
tag last ending outside you had\t-15\t-8
tag last ending outside you ill\t-29\t-16
tag last ending outside you ing\t34\t17
tag last ending outside you n't\t-20\t-11
tag last ending outside you ork\t-43\t-22
tag last ending outside you out\t-6\t-4
tag last ending outside you to\t-10\t-6
tag last ending outside you ugh\t-12\t-6
tag last ending outside you uld\t-54\t-28
tag last ending outside you ust\t-52\t-27
tag last ending outside you'll ave\t-16\t-8
tag last ending outside you'll be\t-35\t-18
tag last ending outside you'll eed\t-20\t-10
tag last ending start < 'll\t-8\t-6
tag last ending start < 're\t-47\t-24
tag last ending start < 've\t-29\t-15
tag last ending start < *\t-57\t-29
tag last ending start < -\t-59\t-30
tag last ending start < a\t-9\t-11
tag last ending start < ach\t21\t10
tag last ending start < age\t59\t29
tag last ending start < and\t-7\t-4
tag last ending start < as\t-22\t-11
tag last ending start < ave\t-17\t-9
tag last ending start < be\t-12\t-6
tag last ending start < e's\t-40\t-20
tag last ending start < ect\t-16\t-8
tag last ending start < ere\t-28\t-15
tag last ending start < ery\t-8\t-5
tag last ending start < hat\t-37\t-19
tag last ending start < he\t-18\t-9
tag last ending start < hen\t-19\t-9
tag last ending start < his\t-16\t-8
tag last ending start < i'd\t-11\t-6
tag last ending start < ies\t40\t20
tag last ending start < if\t-15\t-8
tag last ending start < in\t-43\t-22
tag last ending start < ing\t10\t2
tag last ending start < ion\t-6\t-4
tag last ending start < it\t-14\t-9
tag last ending start < ity\t-18\t-9
tag last ending start < nce\t7\t2
tag last ending start < ngs\t-7\t-4
tag last ending start < no\t-8\t-4
tag last ending start < now\t-23\t-12
tag last ending start < nts\t-31\t-16
tag last ending start < ody\t-31\t-16
tag last ending start < ome\t-26\t-14
tag last ending start < ond\t-14\t-7
tag last ending start < one\t-14\t-7
tag last ending start < ood\t45\t22
tag last ending start < our\t-18\t-10
tag last ending start < ous\t38\t19
tag last ending start < ple\t-16\t-8
tag last ending start < ric\t32\t16
tag last ending start < she\t-22\t-11
tag last ending start < so\t-16\t-8
tag last ending start < t's\t-25\t-13
tag last ending start < ter\t-26\t-13
tag last ending start < tes\t-25\t-13
tag last ending start < the\t-44\t-29
tag last ending start < u'd\t-23\t-12
tag last ending start < urs\t12\t6
tag last ending start < use\t-24\t-12
tag last ending start < ver\t-44\t-22
tag last ending start < we\t-48\t-25
tag last inside "\t6\t12
tag last inside #\t2\t9
tag last inside '\t5\t10
tag last inside (\t4\t8
tag last inside )\t-5\t-10
tag last inside ,\t33\t77
tag last inside .\t11\t23
tag last inside a\t26\t61
tag last inside a.m\t29\t59
tag last inside after\t3\t7
tag last inside alcohol\t7\t14
tag last inside all\t5\t11
tag last inside already\t6\t13
tag last inside an\t6\t13
tag last inside and\t29\t82
tag last inside animal\t3\t6
tag last inside api\t6\t12
tag last inside are\t4\t9
tag last inside around\t5\t10
tag last inside as\t11\t24
tag last inside ask\t4\t8
tag last inside assistants\t13\t27
tag last inside at\t8\t18
tag last inside award\t-4\t-9
tag last inside back\t-10\t-18
tag last inside be\t13\t30
tag last inside books\t3\t6
tag last inside boots\t7\t15
tag last inside budget\t-11\t-22
tag last inside bus\t12\t24
tag last inside by\t9\t20
tag last inside call\t5\t10
tag last inside can\t5\t14
tag last inside care\t4\t8
tag last inside cash\t-13\t-24
tag last inside certificate\t-21\t-40
tag last inside check\t-17\t-33
tag last inside child\t7\t14
tag last inside children\t-3\t-6
tag last inside class\t6\t12
tag last inside clean\t3\t6
tag last inside clear\t9\t18
tag last inside clinic\t-22\t-43
tag last inside collection\t6\t12
tag last inside college\t13\t27
tag last inside come\t5\t10
tag last inside conduct\t4\t8
tag last inside counter\t-8\t-17
tag last inside credit\t7\t13
tag last inside cut\t4\t7
tag last inside daily\t14\t29
tag last inside data\t8\t17
tag last inside date\t-18\t-35
tag last inside day\t-16\t-31
tag last inside days\t8\t18
tag last inside degree\t3\t6
tag last inside diesel\t7\t14
tag last inside diploma\t-4\t-7
tag last inside don't\t6\t12
tag last inside down\t-14\t-28
tag last inside driving\t6\t13
tag last inside drug\t10\t21
tag last inside during\t4\t9
tag last inside each\t3\t7
tag last inside eight\t5\t10
tag last inside engineers\t9\t18
tag last inside english\t12\t24
tag last inside enough\t-12\t-24
tag last inside evening\t8\t17
tag last inside every\t5\t10
tag last inside everything\t-6\t-11
tag last inside fair\t7\t15
tag last inside fever\t5\t11
tag last inside file\t4\t9
tag last inside find\t10\t20
tag last inside first\t9\t18
tag last inside five\t-5\t-9
tag last inside floor\t-24\t-48
tag last inside for\t9\t22
tag last inside four\t3\t7
tag last inside free\t3\t7
tag last inside friday\t3\t6
tag last inside from\t11\t23
tag last inside full\t3\t7
tag last inside go\t6\t12
tag last inside goes\t7\t14
tag last inside good\t7\t14
tag last inside granted\t3\t7
tag last inside hand\t13\t27
tag last inside has\t4\t10
tag last inside have\t5\t11
tag last inside held\t5\t9
tag last inside hold\t4\t9
tag last inside home\t5\t11
tag last inside hotel\t7\t14
tag last inside hours\t11\t21
tag last inside house\t-21\t-42
tag last inside i\t9\t18
tag last inside if\t6\t12
tag last inside in\t10\t26
tag last inside inspection\t5\t11
tag last inside investigations\t-14\t-28
tag last inside irish\t-13\t-27
tag last inside is\t17\t37
tag last inside isn't\t-10\t-20
tag last inside it\t19\t39
tag last inside its\t3\t7
tag last inside job\t-5\t-10
tag last inside kept\t4\t8
tag last inside knowledge\t17\t33
tag last inside late\t15\t30
tag last inside law\t3\t7
tag last inside lead\t6\t13
tag last inside least\t3\t7
tag last inside leave\t-3\t-6
tag last inside level\t8\t18
tag last inside licence\t-4\t-7
tag last inside license\t-21\t-42
tag last inside lifting\t4\t8
tag last inside line\t-8\t-15
tag last inside look\t6\t13
tag last inside looks\t7\t15
tag last inside maintenance\t4\t8
tag last inside management\t9\t18
tag last inside manner\t-8\t-16
tag last inside march\t-4\t-7
tag last inside milk\t-20\t-39
tag last inside minutes\t6\t13
tag last inside monday\t7\t15
tag last inside month\t-13\t-26
tag last inside months\t-11\t-22
tag last inside more\t-13\t-25
tag last inside need\t3\t7
tag last inside new\t8\t17
tag last inside no\t8\t16
tag last inside not\t12\t25
tag last inside notes\t3\t7
tag last inside nursing\t-42\t-82
tag last inside of\t25\t59
tag last inside off\t-20\t-38
tag last inside office\t9\t19
tag last inside older\t5\t11
tag last inside on\t15\t33
tag last inside one\t-7\t-12
tag last inside or\t17\t40
tag last inside orders\t-5\t-8
tag last inside other\t3\t7
tag last inside our\t8\t18
tag last inside out\t18\t37
tag last inside over\t2\t6
tag last inside own\t-12\t-23
tag last inside owners\t5\t11
tag last inside papers\t-30\t-60
tag last inside parts\t-11\t-22
tag last inside payments\t16\t32
tag last inside payroll\t4\t9
tag last inside people\t-5\t-8
tag last inside permit\t-11\t-22
tag last inside person\t3\t6
tag last inside police\t3\t6
tag last inside position\t14\t28
tag last inside qualification\t-3\t-6
tag last inside real\t3\t7
tag last inside references\t-6\t-11
tag last inside report\t8\t17
tag last inside reports\t-13\t-26
tag last inside rest\t4\t8
tag last inside right\t3\t6
tag last inside road\t6\t12
tag last inside room\t-5\t-9
tag last inside run\t4\t8
tag last inside safe\t-12\t-23
tag last inside saturday\t21\t42
tag last inside saturdays\t4\t9
tag last inside screen\t-10\t-20
tag last inside season\t-8\t-16
tag last inside seasons\t-5\t-9
tag last inside september\t-10\t-19
tag last inside service\t-8\t-16
tag last inside services\t-7\t-13
tag last inside seven\t5\t10
tag last inside sheets\t9\t19
tag last inside shift\t6\t13
tag last inside should\t3\t7
tag last inside show\t3\t6
tag last inside so\t5\t11
tag last inside somebody\t9\t19
tag last inside something\t5\t10
tag last inside spoken\t5\t12
tag last inside start\t-10\t-20
tag last inside stock\t-12\t-25
tag last inside sunday\t-18\t-36
tag last inside sundays\t8\t17
tag last inside system\t-9\t-17
tag last inside table\t-11\t-22
tag last inside tablet\t10\t21
tag last inside team\t25\t50
tag last inside term\t10\t21
tag last inside than\t3\t6
tag last inside that\t12\t27
tag last inside the\t40\t90
tag last inside their\t5\t10
tag last inside them\t-8\t-16
tag last inside then\t10\t20
tag last inside there\t33\t66
tag last inside they\t11\t23
tag last inside three\t3\t8
tag last inside through\t6\t12
tag last inside till\t4\t8
tag last inside time\t7\t16
tag last inside to\t21\t55
tag last inside trailer\t-18\t-37
tag last inside training\t-42\t-84
tag last inside transport\t-14\t-28
tag last inside tuesday\t8\t16
tag last inside twenty\t-10\t-19
tag last inside twice\t3\t7
tag last inside two\t8\t18
tag last inside up\t6\t15
tag last inside us\t18\t36
tag last inside use\t3\t7
tag last inside vat\t-11\t-21
tag last inside vetting\t-13\t-25
tag last inside voice\t3\t6
tag last inside want\t3\t6
tag last inside week\t-17\t-33
tag last inside weekly\t-3\t-6
tag last inside weeks\t11\t22
tag last inside well\t19\t38
tag last inside what\t11\t23
tag last inside when\t11\t22
tag last inside who\t9\t22
tag last inside will\t4\t15
tag last inside with\t16\t41
tag last inside within\t6\t13
tag last inside work\t-5\t-6
tag last inside working\t-10\t-19
tag last inside worn\t5\t10
tag last inside would\t12\t25
tag last inside written\t15\t31
tag last inside year\t-17\t-33
tag last inside years\t9\t21
tag last inside you\t15\t31
tag last inside you've\t2\t6
tag last inside young\t-5\t-10
tag last inside your\t9\t20
tag last outside #\t-30\t-16
tag last outside *\t81\t39
tag last outside ,\t44\t-31
tag last outside -\t83\t40
tag last outside :\t57\t23
tag last outside ;\t53\t23
tag last outside a\t0\t-25
tag last outside after\t25\t12
tag last outside all\t-13\t-7
tag last outside already\t-13\t-7
tag last outside also\t59\t28
tag last outside although\t6\t3
tag last outside always\t11\t5
tag last outside among\t-15\t-8
tag last outside an\t32\t13
tag last outside and\t92\t14
tag last outside any\t-7\t-4
tag last outside anyone\t-14\t-7
tag last outside applicants\t26\t13
tag last outside around\t-9\t-5
tag last outside as\t-14\t-9
tag last outside ask\t-15\t-7
tag last outside be\t9\t-8
tag last outside before\t-35\t-19
tag last outside begins\t-10\t-5
tag last outside bring\t50\t25
tag last outside bus\t-7\t-4
tag last outside but\t6\t2
tag last outside by\t10\t3
tag last outside can\t40\t17
tag last outside can't\t15\t7
tag last outside candidates\t20\t10
tag last outside cannot\t-8\t-4
tag last outside children\t-9\t-4
tag last outside come\t-12\t-7
tag last outside comes\t33\t16
tag last outside counts\t-9\t-5
tag last outside day\t-10\t-5
tag last outside deal\t-7\t-4
tag last outside does\t12\t6
tag last outside doesn't\t6\t3
tag last outside don't\t-27\t-14
tag last outside done\t-11\t-6
tag last outside drive\t-10\t-5
tag last outside each\t-6\t-3
tag last outside end\t-6\t-4
tag last outside ever\t20\t10
tag last outside every\t-18\t-10
tag last outside everybody\t-7\t-3
tag last outside everyone\t-10\t-5
tag last outside expect\t25\t12
tag last outside file\t-8\t-4
tag last outside find\t-12\t-6
tag last outside first\t-27\t-15
tag last outside five\t-12\t-6
tag last outside for\t22\t3
tag last outside from\t-26\t-18
tag last outside full\t-6\t-3
tag last outside gardener\t74\t37
tag last outside go\t-27\t-14
tag last outside goes\t-31\t-16
tag last outside good\t-12\t-6
tag last outside got\t23\t11
tag last outside had\t15\t7
tag last outside half\t-8\t-4
tag last outside happen\t30\t15
tag last outside hardly\t-6\t-3
tag last outside has\t32\t14
tag last outside have\t25\t9
tag last outside he\t57\t28
tag last outside help\t-9\t-5
tag last outside her\t-8\t-4
tag last outside here\t-8\t-4
tag last outside herr\t-6\t-3
tag last outside hold\t40\t19
tag last outside hours\t-13\t-7
tag last outside i\t-40\t-21
tag last outside i'd\t-9\t-5
tag last outside i'm\t25\t12
tag last outside if\t-30\t-16
tag last outside in\t-41\t-28
tag last outside including\t-7\t-4
tag last outside into\t-13\t-7
tag last outside is\t17\t-8
tag last outside isn't\t-9\t-5
tag last outside it\t-53\t-29
tag last outside it'd\t-6\t-3
tag last outside it's\t67\t32
tag last outside its\t-10\t-5
tag last outside just\t-9\t-4
tag last outside keep\t-10\t-5
tag last outside know\t38\t18
tag last outside last\t-8\t-4
tag last outside learned\t-10\t-5
tag last outside like\t-14\t-7
tag last outside look\t-17\t-9
tag last outside make\t-12\t-6
tag last outside many\t-7\t-4
tag last outside me\t-10\t-5
tag last outside means\t45\t22
tag last outside mind\t6\t3
tag last outside minimum\t13\t6
tag last outside monday\t-11\t-6
tag last outside month\t38\t19
tag last outside more\t-7\t-3
tag last outside mostly\t35\t17
tag last outside much\t-10\t-5
tag last outside must\t9\t3
tag last outside my\t-23\t-12
tag last outside near\t-15\t-8
tag last outside need\t51\t24
tag last outside never\t-31\t-16
tag last outside no\t-36\t-19
tag last outside nobody\t-20\t-11
tag last outside not\t-53\t-28
tag last outside now\t-15\t-8
tag last outside number\t-16\t-8
tag last outside of\t-10\t-15
tag last outside off\t-6\t-3
tag last outside often\t-11\t-6
tag last outside on\t-15\t-16
tag last outside once\t-8\t-4
tag last outside one\t15\t6
tag last outside only\t31\t15
tag last outside open\t-19\t-10
tag last outside or\t21\t1
tag last outside other\t-8\t-4
tag last outside our\t-42\t-22
tag last outside out\t-19\t-10
tag last outside over\t-17\t-9
tag last outside paid\t-12\t-6
tag last outside part\t-6\t-3
tag last outside pays\t-15\t-8
tag last outside people\t-24\t-12
tag last outside person\t-19\t-10
tag last outside please\t-8\t-4
tag last outside plus\t26\t13
tag last outside put\t-9\t-5
tag last outside read\t-7\t-3
tag last outside required\t-8\t-4
tag last outside room\t24\t12
tag last outside same\t-13\t-7
tag last outside save\t-9\t-4
tag last outside schedule\t-24\t-12
tag last outside season\t-10\t-5
tag last outside second\t-6\t-3
tag last outside see\t22\t11
tag last outside shall\t-6\t-3
tag last outside shifts\t-11\t-6
tag last outside should\t53\t25
tag last outside show\t-13\t-7
tag last outside since\t-35\t-18
tag last outside six\t-14\t-7
tag last outside sixty\t-9\t-5
tag last outside small\t31\t15
tag last outside so\t44\t18
tag last outside somebody\t15\t7
tag last outside someone\t13\t6
tag last outside speak\t17\t6
tag last outside spent\t47\t23
tag last outside sponsor\t-8\t-4
tag last outside start\t-30\t-15
tag last outside stay\t-12\t-6
tag last outside successful\t-10\t-5
tag last outside takes\t34\t16
tag last outside team\t29\t15
tag last outside technician\t-17\t-9
tag last outside ten\t-12\t-6
tag last outside than\t-24\t-13
tag last outside that\t24\t5
tag last outside that's\t-25\t-13
tag last outside the\t-67\t-72
tag last outside their\t-29\t-15
tag last outside them\t-15\t-8
tag last outside then\t48\t23
tag last outside there\t-25\t-13
tag last outside there's\t36\t17
tag last outside they\t-18\t-10
tag last outside think\t47\t23
tag last outside this\t-12\t-7
tag last outside those\t-10\t-5
tag last outside three\t-14\t-7
tag last outside through\t-20\t-10
tag last outside time\t20\t9
tag last outside to\t36\t-1
tag last outside too\t-11\t-6
tag last outside turn\t-6\t-3
tag last outside twice\t-17\t-9
tag last outside two\t-25\t-13
tag last outside under\t-13\t-7
tag last outside us\t-23\t-12
tag last outside use\t-13\t-7
tag last outside used\t22\t11
tag last outside want\t48\t23
tag last outside wants\t42\t21
tag last outside was\t-17\t-9
tag last outside we\t-26\t-16
tag last outside we'd\t-9\t-5
tag last outside we'll\t-32\t-17
tag last outside we're\t41\t20
tag last outside we've\t-23\t-12
tag last outside week\t54\t27
tag last outside well\t-18\t-10
tag last outside were\t-7\t-4
tag last outside what\t-35\t-19
tag last outside when\t-42\t-22
tag last outside where\t30\t15
tag last outside which\t-29\t-15
tag last outside who\t67\t31
tag last outside who's\t65\t32
tag last outside why\t28\t13
tag last outside will\t10\t2
tag last outside winter\t30\t15
tag last outside with\t49\t17
tag last outside without\t7\t2
tag last outside won't\t14\t7
tag last outside work\t34\t16
tag last outside worked\t26\t13
tag last outside would\t-6\t-7
tag last outside wouldn't\t-10\t-5
tag last outside write\t-19\t-10
tag last outside you\t41\t2
tag last outside you'd\t99\t48
tag last outside you'll\t61\t27
tag last outside you're\t39\t19
tag last outside you've\t69\t33
tag last start <\t4\t-59
tag outside\t-14\t-216
tag start\t4\t-59
tag word begins #\t3\t8
tag word begins ,\t-68\t-128
tag word begins .\t-6\t-12
tag word begins :\t-13\t-25
tag word begins a\t11\t29
tag word begins an\t-14\t-27
tag word begins and\t-32\t-59
tag word begins are\t-7\t-8
tag word begins at\t12\t28
tag word begins be\t5\t11
tag word begins boots\t3\t6
tag word begins by\t3\t8
tag word begins days\t4\t8
tag word begins first\t-23\t-43
tag word begins for\t-7\t-12
tag word begins from\t11\t24
tag word begins in\t18\t41
tag word begins it\t3\t6
tag word begins least\t2\t6
tag word begins must\t-8\t-15
tag word begins need\t6\t13
tag word begins on\t-27\t-48
tag word begins or\t-33\t-64
tag word begins our\t3\t7
tag word begins out\t5\t13
tag word begins people\t3\t6
tag word begins references\t3\t6
tag word begins the\t4\t16
tag word begins up\t7\t18
tag word begins us\t3\t7
tag word begins what\t10\t21
tag word begins when\t9\t20
tag word begins who\t10\t19
tag word begins will\t-7\t-11
tag word begins with\t13\t29
tag word begins work\t3\t7
tag word begins would\t-14\t-27
tag word begins years\t2\t7
tag word begins you\t-25\t-48
tag word begins you've\t4\t8
tag word begins your\t4\t9
tag word inside #\t12\t28
tag word inside '\t5\t10
tag word inside (\t-22\t-41
tag word inside )\t7\t15
tag word inside ,\t-59\t-75
tag word inside .\t-52\t-97
tag word inside :\t-49\t-96
tag word inside ;\t-60\t-118
tag word inside ?\t-25\t-49
tag word inside a\t7\t26
tag word inside about\t9\t18
tag word inside after\t-14\t-27
tag word inside against\t5\t11
tag word inside all\t3\t7
tag word inside already\t-20\t-37
tag word inside also\t4\t8
tag word inside an\t8\t16
tag word inside and\t-31\t-43
tag word inside are\t-26\t-48
tag word inside as\t-6\t-11
tag word inside at\t-14\t-23
tag word inside background\t3\t6
tag word inside be\t14\t28
tag word inside before\t-29\t-56
tag word inside by\t-24\t-47
tag word inside can\t9\t19
tag word inside certificate\t8\t18
tag word inside check\t7\t15
tag word inside children\t5\t11
tag word inside class\t3\t6
tag word inside come\t-9\t-18
tag word inside conduct\t3\t6
tag word inside data\t3\t7
tag word inside day\t4\t8
tag word inside days\t6\t13
tag word inside doesn't\t13\t26
tag word inside don't\t7\t14
tag word inside done\t-19\t-36
tag word inside down\t4\t8
tag word inside each\t3\t6
tag word inside eight\t3\t6
tag word inside enough\t5\t11
tag word inside every\t6\t12
tag word inside first\t6\t12
tag word inside floor\t3\t6
tag word inside for\t-17\t-26
tag word inside four\t2\t6
tag word inside from\t-33\t-61
tag word inside gets\t-14\t-27
tag word inside goes\t-14\t-27
tag word inside hand\t4\t8
tag word inside has\t-20\t-39
tag word inside have\t-8\t-15
tag word inside her\t3\t7
tag word inside hold\t3\t7
tag word inside home\t3\t7
tag word inside hours\t7\t15
tag word inside if\t-6\t-13
tag word inside in\t-17\t-19
tag word inside including\t-28\t-53
tag word inside is\t-48\t-90
tag word inside it\t17\t34
tag word inside lab\t3\t6
tag word inside leave\t3\t6
tag word inside licence\t8\t17
tag word inside like\t-15\t-29
tag word inside manner\t4\t7
tag word inside minutes\t4\t8
tag word inside month\t3\t6
tag word inside months\t3\t6
tag word inside more\t3\t7
tag word inside must\t-10\t-20
tag word inside need\t5\t10
tag word inside not\t7\t14
tag word inside of\t37\t77
tag word inside off\t5\t10
tag word inside office\t4\t7
tag word inside on\t0\t8
tag word inside one\t15\t31
tag word inside or\t4\t14
tag word inside other\t4\t9
tag word inside our\t5\t10
tag word inside out\t5\t11
tag word inside over\t8\t17
tag word inside own\t3\t7
tag word inside papers\t4\t7
tag word inside people\t5\t10
tag word inside permit\t5\t9
tag word inside report\t3\t6
tag word inside room\t4\t7
tag word inside rules\t-16\t-32
tag word inside safely\t3\t6
tag word inside should\t-15\t-30
tag word inside six\t3\t6
tag word inside system\t7\t15
tag word inside team\t6\t13
tag word inside than\t-5\t-10
tag word inside that\t-15\t-28
tag word inside the\t22\t52
tag word inside their\t3\t7
tag word inside them\t5\t10
tag word inside then\t4\t8
tag word inside there\t6\t12
tag word inside they\t6\t12
tag word inside three\t5\t11
tag word inside through\t-4\t-7
tag word inside time\t3\t6
tag word inside to\t26\t55
tag word inside together\t-19\t-38
tag word inside too\t-45\t-90
tag word inside tools\t3\t6
tag word inside training\t3\t8
tag word inside transport\t3\t7
tag word inside turn\t-16\t-32
tag word inside twice\t-19\t-37
tag word inside two\t5\t12
tag word inside under\t-26\t-51
tag word inside up\t10\t21
tag word inside us\t3\t6
tag word inside use\t5\t11
tag word inside way\t4\t8
tag word inside we\t-21\t-41
tag word inside week\t5\t10
tag word inside well\t-4\t-7
tag word inside what\t6\t12
tag word inside when\t-32\t-62
tag word inside where\t5\t10
tag word inside who\t-10\t-18
tag word inside why\t-14\t-28
tag word inside will\t-31\t-62
tag word inside with\t12\t26
tag word inside within\t8\t18
tag word inside without\t-24\t-47
tag word inside work\t4\t8
tag word inside would\t-26\t-50
tag word inside wouldn't\t-40\t-79
tag word inside year\t4\t9
tag word inside years\t4\t9
tag word inside you\t17\t35
tag word inside your\t4\t9
tag word outside #\t33\t10
tag word outside ,\t-46\t-25
tag word outside .\t-20\t-12
tag word outside :\t-37\t-19
tag word outside ;\t-26\t-13
tag word outside a\t17\t-13
tag word outside able\t-38\t-20
tag word outside about\t-6\t-4
tag word outside after\t-21\t-10
tag word outside all\t-48\t-25
tag word outside already\t34\t16
tag word outside also\t-78\t-41
tag word outside although\t-24\t-12
tag word outside always\t-13\t-6
tag word outside an\t31\t14
tag word outside and\t-85\t-44
tag word outside any\t11\t5
tag word outside anyone\t-20\t-10
tag word outside applicants\t-22\t-11
tag word outside appointment\t-10\t-6
tag word outside are\t-50\t-26
tag word outside around\t-23\t-12
tag word outside as\t-45\t-23
tag word outside asked\t-13\t-7
tag word outside at\t14\t4
tag word outside august\t-17\t-9
tag word outside available\t24\t12
tag word outside be\t-73\t-47
tag word outside because\t-37\t-19
tag word outside been\t-49\t-25
tag word outside before\t-15\t-8
tag word outside begin\t9\t4
tag word outside being\t47\t23
tag word outside better\t-16\t-8
tag word outside between\t19\t9
tag word outside big\t-7\t-4
tag word outside boats\t39\t19
tag word outside both\t-18\t-9
tag word outside bring\t-59\t-30
tag word outside build\t45\t22
tag word outside bus\t-14\t-7
tag word outside but\t-30\t-15
tag word outside by\t-9\t-5
tag word outside call\t14\t7
tag word outside calls\t-12\t-6
tag word outside can\t-87\t-46
tag word outside can't\t-7\t-4
tag word outside candidate\t-12\t-6
tag word outside candidates\t-10\t-5
tag word outside cannot\t8\t4
tag word outside care\t32\t16
tag word outside checking\t51\t25
tag word outside chef\t-9\t-5
tag word outside children\t-9\t-5
tag word outside clean\t50\t24
tag word outside come\t-16\t-9
tag word outside comes\t-14\t-7
tag word outside cook\t29\t14
tag word outside cost\t30\t15
tag word outside could\t-6\t-3
tag word outside count\t-15\t-8
tag word outside crew\t-13\t-7
tag word outside current\t55\t26
tag word outside cut\t31\t15
tag word outside day\t-25\t-13
tag word outside days\t-29\t-15
tag word outside deal\t-6\t-4
tag word outside do\t-11\t-7
tag word outside does\t-14\t-7
tag word outside doesn't\t-36\t-18
tag word outside don't\t15\t7
tag word outside done\t42\t20
tag word outside doors\t-6\t-3
tag word outside down\t-41\t-21
tag word outside dry\t24\t12
tag word outside each\t-21\t-11
tag word outside else\t-7\t-4
tag word outside end\t-21\t-11
tag word outside english\t23\t8
tag word outside enough\t-7\t-4
tag word outside equal\t-6\t-3
tag word outside even\t-10\t-5
tag word outside ever\t-41\t-21
tag word outside everybody\t-8\t-4
tag word outside everyone\t-13\t-7
tag word outside everything\t14\t7
tag word outside expect\t-41\t-21
tag word outside expected\t-23\t-12
tag word outside experience\t72\t35
tag word outside explain\t10\t5
tag word outside fall\t-12\t-6
tag word outside far\t-12\t-6
tag word outside feeding\t20\t10
tag word outside file\t-9\t-5
tag word outside find\t21\t10
tag word outside finished\t-13\t-7
tag word outside first\t12\t5
tag word outside five\t29\t14
tag word outside fluent\t10\t4
tag word outside following\t-58\t-29
tag word outside for\t-14\t-8
tag word outside four\t36\t17
tag word outside friday\t-10\t-6
tag word outside from\t-30\t-16
tag word outside full\t9\t3
tag word outside gardener\t-11\t-6
tag word outside get\t15\t7
tag word outside getting\t25\t12
tag word outside give\t-12\t-6
tag word outside given\t-16\t-8
tag word outside glad\t-9\t-5
tag word outside go\t-18\t-10
tag word outside goes\t8\t4
tag word outside good\t8\t2
tag word outside great\t-27\t-14
tag word outside guests\t-13\t-7
tag word outside had\t-21\t-11
tag word outside half\t27\t13
tag word outside handy\t19\t9
tag word outside happen\t-24\t-12
tag word outside happy\t6\t3
tag word outside has\t-54\t-27
tag word outside have\t-43\t-24
tag word outside he\t-35\t-18
tag word outside head\t-11\t-6
tag word outside help\t33\t16
tag word outside here\t34\t16
tag word outside herr\t-17\t-9
tag word outside higher\t19\t9
tag word outside hold\t-63\t-32
tag word outside home\t-7\t-4
tag word outside hot\t56\t28
tag word outside how\t10\t5
tag word outside i\t-42\t-23
tag word outside i'd\t-26\t-13
tag word outside i'll\t-22\t-12
tag word outside i'm\t-32\t-17
tag word outside if\t-37\t-19
tag word outside in\t20\t5
tag word outside indispensable\t-16\t-8
tag word outside insist\t-15\t-8
tag word outside into\t-12\t-6
tag word outside is\t-43\t-23
tag word outside isn't\t18\t9
tag word outside it\t-61\t-33
tag word outside it'd\t24\t12
tag word outside it's\t-27\t-14
tag word outside its\t-23\t-12
tag word outside job\t6\t2
tag word outside just\t-19\t-10
tag word outside keep\t46\t22
tag word outside keeping\t13\t6
tag word outside keeps\t40\t20
tag word outside kept\t-8\t-4
tag word outside last\t-9\t-5
tag word outside law\t-8\t-4
tag word outside lead\t20\t10
tag word outside learned\t-21\t-11
tag word outside least\t-12\t-6
tag word outside leave\t18\t9
tag word outside life\t-10\t-5
tag word outside lifting\t39\t19
tag word outside like\t-12\t-6
tag word outside live\t-15\t-8
tag word outside look\t-27\t-14
tag word outside looking\t-15\t-8
tag word outside lot\t-19\t-10
tag word outside made\t30\t15
tag word outside make\t14\t6
tag word outside many\t-30\t-16
tag word outside may\t24\t11
tag word outside me\t-28\t-14
tag word outside means\t-12\t-6
tag word outside mind\t-21\t-11
tag word outside monday\t10\t4
tag word outside money\t-6\t-3
tag word outside month\t-15\t-8
tag word outside more\t-12\t-6
tag word outside mostly\t-24\t-12
tag word outside much\t-30\t-15
tag word outside must\t15\t6
tag word outside my\t-34\t-17
tag word outside near\t-18\t-9
tag word outside need\t-83\t-43
tag word outside needs\t-8\t-4
tag word outside new\t-6\t-3
tag word outside nice\t-17\t-9
tag word outside no\t7\t2
tag word outside nobody\t-6\t-4
tag word outside not\t-40\t-22
tag word outside now\t-25\t-12
tag word outside number\t-14\t-8
tag word outside of\t-74\t-44
tag word outside off\t-19\t-10
tag word outside often\t-24\t-12
tag word outside on\t-13\t-8
tag word outside once\t-26\t-13
tag word outside one\t39\t18
tag word outside only\t25\t12
tag word outside open\t-25\t-13
tag word outside or\t-43\t-22
tag word outside order\t9\t4
tag word outside other\t-13\t-7
tag word outside our\t-44\t-23
tag word outside over\t-21\t-10
tag word outside own\t20\t9
tag word outside paid\t-21\t-11
tag word outside part\t-31\t-16
tag word outside patience\t53\t26
tag word outside pays\t11\t5
tag word outside people\t-18\t-10
tag word outside person\t-21\t-11
tag word outside place\t-11\t-5
tag word outside please\t-25\t-13
tag word outside pleased\t-13\t-7
tag word outside plus\t-6\t-3
tag word outside post\t-8\t-5
tag word outside prepare\t51\t26
tag word outside proof\t40\t20
tag word outside put\t-32\t-16
tag word outside quiet\t17\t8
tag word outside read\t38\t19
tag word outside ready\t10\t5
tag word outside required\t-20\t-10
tag word outside right\t-13\t-7
tag word outside room\t-9\t-5
tag word outside run\t46\t22
tag word outside running\t-9\t-5
tag word outside same\t-25\t-13
tag word outside save\t-17\t-9
tag word outside say\t16\t8
tag word outside saying\t-10\t-5
tag word outside second\t-15\t-8
tag word outside see\t-6\t-4
tag word outside seen\t8\t4
tag word outside set\t27\t13
tag word outside setting\t19\t9
tag word outside seven\t14\t6
tag word outside shall\t-14\t-8
tag word outside she\t-25\t-13
tag word outside shifts\t-12\t-6
tag word outside should\t-23\t-12
tag word outside show\t-35\t-18
tag word outside since\t-85\t-43
tag word outside sit\t41\t20
tag word outside six\t14\t6
tag word outside sixty\t16\t8
tag word outside small\t-10\t-5
tag word outside so\t-67\t-34
tag word outside some\t53\t24
tag word outside somebody\t-13\t-7
tag word outside someone\t-18\t-9
tag word outside something\t-34\t-18
tag word outside speak\t23\t10
tag word outside spent\t-39\t-20
tag word outside sponsor\t-15\t-8
tag word outside stand\t41\t20
tag word outside start\t-28\t-15
tag word outside stay\t-24\t-12
tag word outside summer\t-30\t-15
tag word outside take\t42\t20
tag word outside takes\t-7\t-4
tag word outside taking\t26\t12
tag word outside teach\t27\t13
tag word outside than\t-18\t-9
tag word outside that\t-28\t-15
tag word outside that's\t-16\t-8
tag word outside the\t-13\t-32
tag word outside their\t-22\t-11
tag word outside them\t-39\t-21
tag word outside themselves\t-11\t-6
tag word outside then\t-47\t-24
tag word outside there\t-16\t-9
tag word outside there's\t-9\t-5
tag word outside they\t-17\t-9
tag word outside thing\t-40\t-22
tag word outside think\t-10\t-5
tag word outside third\t-17\t-9
tag word outside this\t-22\t-12
tag word outside those\t-24\t-12
tag word outside though\t-21\t-11
tag word outside three\t-18\t-10
tag word outside through\t-24\t-12
tag word outside time\t-46\t-24
tag word outside to\t-101\t-57
tag word outside too\t-25\t-13
tag word outside top\t-14\t-8
tag word outside trade\t10\t5
tag word outside train\t10\t5
tag word outside trained\t44\t22
tag word outside trust\t16\t8
tag word outside two\t11\t3
tag word outside up\t-20\t-12
tag word outside us\t-42\t-22
tag word outside use\t-9\t-5
tag word outside used\t-18\t-10
tag word outside valid\t46\t22
tag word outside visit\t13\t6
tag word outside want\t-34\t-17
tag word outside wants\t-21\t-11
tag word outside was\t-13\t-7
tag word outside way\t-12\t-6
tag word outside we\t34\t16
tag word outside we'd\t8\t4
tag word outside we'll\t-25\t-13
tag word outside week\t-12\t-7
tag word outside weekends\t8\t4
tag word outside weeks\t-6\t-3
tag word outside well\t-10\t-5
tag word outside what\t-20\t-11
tag word outside where\t-17\t-9
tag word outside whether\t-22\t-11
tag word outside which\t-58\t-30
tag word outside who\t-53\t-28
tag word outside who's\t-21\t-11
tag word outside will\t-48\t-25
tag word outside winter\t-17\t-9
tag word outside with\t-66\t-37
tag word outside within\t-9\t-5
tag word outside without\t-13\t-7
tag word outside won't\t13\t7
tag word outside worked\t51\t25
tag word outside working\t17\t8
tag word outside would\t-46\t-23
tag word outside write\t22\t10
tag word outside year\t-19\t-11
tag word outside years\t13\t6
tag word outside yes\t-33\t-17
tag word outside you\t-65\t-36
tag word outside you'd\t-7\t-4
tag word outside you're\t-24\t-12
tag word outside you've\t-32\t-16
tag word outside your\t-29\t-18
tag word start *\t-57\t-29
tag word start -\t-59\t-30
tag word start a\t-9\t-11
tag word start after\t-18\t-9
tag word start and\t-7\t-4
tag word start anyone\t-19\t-10
tag word start applicants\t-25\t-12
tag word start as\t-22\t-11
tag word start be\t-12\t-6
tag word start because\t-24\t-12
tag word start beyond\t-14\t-7
tag word start candidates\t-25\t-13
tag word start each\t21\t10
tag word start every\t-8\t-5
tag word start expect\t-16\t-8
tag word start have\t-17\t-9
tag word start he\t-18\t-9
tag word start i'd\t-11\t-6
tag word start if\t-15\t-8
tag word start in\t-43\t-22
tag word start it\t-14\t-9
tag word start it's\t-25\t-13
tag word start matric\t32\t16
tag word start no\t-8\t-4
tag word start nobody\t-13\t-7
tag word start once\t-22\t-11
tag word start our\t-46\t-24
tag word start people\t-16\t-8
tag word start previous\t38\t19
tag word start she\t-22\t-11
tag word start so\t-16\t-8
tag word start some\t-8\t-5
tag word start that\t-13\t-7
tag word start the\t-44\t-29
tag word start there\t-17\t-9
tag word start there's\t-40\t-20
tag word start this\t-16\t-8
tag word start we\t-48\t-25
tag word start we're\t-24\t-12
tag word start what\t-24\t-12
tag word start when\t-19\t-9
tag word start you'd\t-23\t-12
tag word start you've\t-18\t-9
tag word start your\t-38\t-20
tags begins inside\t-13\t133
tags begins outside\t87\t13
tags inside inside\t-48\t144
tags inside outside\t-2\t-84
tags outside begins\t-22\t136
tags outside outside\t-38\t-210
tags start begins\t-9\t81
tags start outside\t-20\t-82
tags start start\t4\t-59
third #\t7\t-26
third (\t19\t41
third )\t8\t5
third *\t14\t29
third ,\t-2\t21
third -\t22\t25
third :\t-25\t0
third ;\t-10\t27
third <\t75\t40
third a\t5\t-53
third a.m\t-8\t-24
third able\t-4\t11
third about\t-52\t-42
third after\t16\t-4
third afternoons\t61\t31
third against\t-3\t-6
third all\t31\t16
third already\t-7\t-2
third also\t101\t66
third among\t-48\t-24
third an\t-44\t-24
third and\t8\t-16
third animal\t7\t3
third animals\t-33\t-16
third any\t-11\t-8
third anyone\t30\t17
third api\t15\t-3
third apprentice\t-9\t-5
third april\t-9\t-11
third are\t-29\t-16
third as\t-26\t-18
third ask\t9\t19
third asked\t12\t9
third at\t-29\t11
third auditors\t10\t24
third august\t-26\t-12
third away\t5\t9
third back\t-36\t-54
third bakery\t18\t9
third basic\t-32\t-64
third be\t-2\t12
third because\t-40\t-13
third been\t-14\t-5
third bees\t-19\t-9
third before\t-41\t-26
third bench\t-29\t-17
third best\t-8\t-4
third better\t-12\t-6
third between\t66\t42
third beyond\t-13\t-7
third big\t-6\t-3
third bit\t-23\t-42
third boats\t-7\t-3
third bonus\t95\t47
third books\t-14\t-7
third both\t29\t21
third bread\t9\t20
third bring\t-13\t-25
third budget\t-17\t-8
third building\t9\t9
third bus\t-9\t5
third but\t-5\t13
third by\t23\t13
third call\t-7\t-1
third calls\t-22\t-18
third can\t11\t42
third can't\t11\t8
third candidate\t24\t12
third candidates\t46\t24
third cannot\t-10\t-3
third card\t-15\t-6
third care\t-5\t-12
third certificate\t-31\t-21
third check\t18\t0
third checking\t11\t12
third child\t3\t6
third children\t14\t14
third class\t3\t12
third cleaning\t-6\t-8
third clinic\t-21\t-36
third come\t34\t19
third comes\t-10\t-5
third company\t8\t17
third cost\t12\t23
third counter\t34\t19
third course\t-14\t-5
third crane\t-13\t-6
third credit\t7\t5
third crew\t-37\t-63
third criminal\t-15\t-14
third customers\t-12\t-7
third cut\t-14\t-27
third daily\t13\t8
third data\t2\t7
third date\t36\t19
third day\t64\t69
third days\t-14\t-35
third degree\t33\t66
third diesel\t-12\t-5
third diploma\t4\t10
third do\t29\t15
third does\t-10\t-1
third doesn't\t5\t12
third don't\t-14\t-3
third done\t1\t12
third down\t34\t47
third driver\t10\t20
third drug\t-36\t-11
third dry\t18\t10
third during\t-6\t0
third each\t-21\t-6
third eight\t28\t15
third eleven\t12\t10
third end\t85\t42
third engine\t-7\t0
third engineer\t-7\t-3
third english\t13\t6
third enhanced\t-10\t-18
third enough\t-6\t0
third evening\t40\t21
third evenings\t3\t8
third ever\t17\t10
third every\t29\t1
third everybody\t24\t12
third everyone\t-30\t-15
third everything\t24\t16
third expect\t22\t16
third experience\t-17\t-20
third explain\t-7\t-2
third fair\t-24\t-9
third fall\t-13\t-7
third falls\t-9\t-5
third familiarity\t50\t27
third far\t-23\t-12
third feet\t-24\t-48
third fever\t-26\t-52
third few\t3\t8
third find\t12\t26
third fine\t-12\t-21
third finished\t1\t11
third first\t-42\t-23
third fish\t-15\t-27
third five\t-13\t-21
third fluent\t7\t-4
third follow\t-10\t-2
third follows\t-6\t-3
third food\t10\t18
third four\t18\t9
third friday\t25\t12
third from\t-74\t-44
third full\t13\t35
third garda\t5\t8
third gardener\t-37\t-27
third get\t0\t16
third gets\t-6\t1
third getting\t15\t7
third give\t-10\t-18
third given\t15\t7
third goes\t-15\t-4
third good\t28\t-3
third got\t16\t5
third grade\t-23\t-11
third groups\t3\t11
third guests\t-18\t-9
third haccp\t16\t33
third had\t28\t17
third half\t-14\t-17
third hand\t13\t6
third handy\t-27\t-13
third happen\t20\t10
third happy\t3\t6
third hard\t33\t17
third hardly\t-7\t-3
third has\t-62\t-37
third have\t77\t73
third he\t55\t30
third head\t-16\t-8
third health\t8\t5
third hear\t-3\t6
third help\t4\t24
third her\t24\t12
third here\t-15\t-44
third herr\t-17\t-9
third higher\t-2\t-18
third hire\t62\t31
third hold\t-9\t-16
third hot\t-10\t-19
third hotel\t-7\t2
third hours\t20\t31
third house\t30\t29
third how\t-12\t8
third hydraulic\t-26\t-13
third i\t-46\t-15
third i'd\t21\t10
third i'll\t-23\t-12
third if\t24\t19
third in\t-18\t2
third including\t-23\t-5
third into\t-7\t-2
third irish\t-14\t-7
third is\t15\t22
third it\t-55\t-36
third it'd\t0\t6
third it's\t18\t14
third its\t-8\t-4
third keep\t4\t14
third know\t-9\t-23
third knowledge\t16\t32
third language\t-18\t-35
third last\t-7\t-1
third late\t35\t18
third learn\t-7\t-2
third learned\t-10\t-5
third leave\t-4\t6
third level\t-16\t-5
third library\t28\t14
third licence\t-35\t-29
third lift\t39\t22
third lifting\t-5\t-12
third like\t20\t-2
third little\t16\t8
third live\t-17\t-34
third lived\t43\t21
third lives\t-12\t-6
third long\t18\t8
third look\t29\t18
third looking\t-18\t-26
third made\t14\t33
third make\t19\t13
third manner\t23\t4
third manual\t3\t7
third many\t-10\t-5
third march\t47\t23
third matric\t5\t11
third matters\t-10\t-5
third may\t-16\t-7
third me\t46\t23
third mean\t-13\t-6
third means\t-3\t-6
third metres\t-7\t-2
third mind\t-9\t-3
third minimum\t4\t9
third minutes\t-20\t-39
third monday\t6\t15
third month\t8\t6
third more\t33\t38
third morning\t-11\t-22
third mornings\t48\t27
third mostly\t-50\t-25
third much\t25\t8
third must\t53\t9
third my\t-32\t-16
third need\t50\t56
third needs\t26\t13
third new\t61\t22
third night\t5\t-10
third no\t-32\t-10
third nobody\t-26\t-15
third notice\t4\t8
third now\t10\t21
third number\t-28\t-15
third nursing\t-8\t-4
third of\t4\t-64
third off\t50\t28
third on\t-5\t-42
third once\t-36\t-17
third one\t-6\t29
third only\t-28\t-38
third open\t-33\t-58
third or\t-36\t14
third order\t-22\t-11
third orders\t-18\t-12
third osha\t-12\t-6
third other\t38\t21
third our\t-52\t-48
third out\t-20\t-51
third outside\t19\t8
third over\t-7\t12
third own\t36\t-23
third paid\t12\t28
third papers\t-13\t-6
third part\t-6\t-3
third parts\t12\t6
third past\t8\t3
third patience\t-10\t-12
third payroll\t-8\t-1
third people\t-43\t-5
third permit\t-17\t-8
third person\t53\t33
third plan\t-3\t-6
third plant\t10\t9
third please\t-15\t-7
third pleased\t18\t10
third police\t6\t12
third position\t-25\t-12
third post\t-6\t3
third postholder\t45\t23
third practice\t20\t11
third prepare\t13\t27
third previous\t-9\t-18
third property\t4\t13
third put\t28\t25
third putting\t19\t39
third python\t-18\t-9
third qualification\t-14\t-27
third quiet\t-20\t-10
third r\t10\t4
third radio\t-9\t-5
third read\t-19\t-63
third ready\t26\t13
third record\t-10\t-4
third references\t21\t12
third reports\t-7\t-4
third required\t-11\t-6
third residents\t-9\t-4
third rest\t18\t36
third right\t23\t19
third road\t-17\t-29
third role\t8\t4
third room\t-35\t-8
third run\t14\t28
third running\t1\t7
third safe\t-8\t-3
third safely\t54\t36
third sage\t-7\t-7
third said\t-6\t-6
third same\t6\t3
third saturday\t-6\t-2
third save\t-10\t-5
third say\t-21\t-9
third saying\t12\t6
third schedule\t-8\t-3
third school\t-16\t-7
third season\t10\t6
third seasons\t11\t9
third second\t34\t21
third see\t6\t12
third service\t-7\t-2
third services\t-19\t-30
third set\t-1\t6
third setting\t-5\t-8
third seven\t25\t23
third shall\t16\t13
third share\t4\t13
third she\t55\t31
third sheets\t6\t7
third shop\t20\t43
third short\t5\t10
third should\t50\t17
third show\t9\t5
third since\t-36\t-19
third site\t25\t24
third small\t-23\t-9
third so\t103\t60
third some\t-47\t-17
third somebody\t54\t33
third someone\t3\t7
third something\t6\t15
third sorted\t3\t12
third speak\t-30\t-10
third spent\t3\t8
third spoken\t9\t26
third spot\t-9\t-15
third stand\t-20\t-9
third standing\t7\t31
third stood\t-10\t-4
third store\t24\t12
third stuff\t-15\t-8
third successful\t-15\t-8
third summer\t11\t6
third sunday\t23\t11
third system\t-9\t-6
third table\t-9\t-12
third tablet\t-8\t-2
third take\t-5\t9
third takes\t23\t49
third taking\t5\t10
third tamil\t-29\t-40
third team\t7\t14
third ten\t39\t20
third term\t11\t8
third test\t-5\t-8
third than\t-52\t-39
third that\t-45\t24
third that's\t-15\t-8
third the\t32\t1
third their\t66\t25
third them\t-25\t-10
third then\t23\t18
third there\t-18\t-3
third there's\t-21\t-17
third they\t24\t21
third thing\t-21\t-10
third think\t-14\t-7
third third\t6\t14
third thirty\t27\t17
third this\t35\t18
third those\t-25\t-11
third though\t-31\t-15
third three\t-17\t-2
third through\t-46\t-9
third thursday\t43\t34
third time\t17\t20
third times\t-8\t3
third to\t29\t-5
third together\t43\t21
third too\t-12\t-5
third tools\t-14\t-6
third trade\t2\t6
third trained\t-14\t-4
third training\t-8\t-3
third trains\t-26\t-52
third transport\t-17\t-5
third travel\t-7\t-3
third truck\t4\t9
third trust\t-9\t-4
third tuesday\t16\t33
third two\t-35\t-12
third understand\t43\t21
third until\t11\t0
third up\t-21\t-22
third us\t9\t15
third use\t38\t26
third valid\t-21\t-40
third veterinary\t-22\t-11
third wages\t5\t10
third want\t33\t27
third water\t38\t19
third way\t-11\t-7
third we\t59\t27
third we'd\t37\t21
third we're\t-14\t-1
third we've\t-6\t-3
third week\t27\t5
third weekend\t9\t25
third weekends\t8\t7
third weekly\t66\t34
third weeks\t6\t18
third well\t-46\t-20
third were\t-21\t-31
third wet\t19\t10
third what's\t33\t17
third when\t-7\t20
third where\t-4\t17
third whether\t-7\t-4
third which\t-56\t-29
third while\t-6\t-2
third who's\t-8\t-2
third whoever\t2\t7
third whole\t38\t19
third whom\t-9\t-17
third why\t27\t18
third will\t50\t61
third winter\t11\t23
third with\t-59\t-12
third within\t-4\t-7
third without\t19\t4
third won't\t-5\t-8
third work\t-6\t-74
third worked\t-24\t-38
third working\t32\t32
third works\t29\t17
third worn\t14\t9
third would\t-83\t-63
third writing\t39\t22
third written\t-4\t-8
third year\t-23\t5
third years\t31\t4
third you\t89\t64
third you'd\t15\t20
third you'll\t-5\t26
third you're\t23\t6
third you've\t36\t20
third your\t13\t9
with next # ,\t-33\t-13
with next # .\t-6\t-2
with next # :\t11\t6
with next # a.m\t17\t8
with next # and\t-31\t-15
with next # hours\t20\t10
with next # of\t23\t11
with next ) >\t2\t6
with next , #\t9\t22
with next , a\t-15\t-23
with next , about\t5\t11
with next , also\t10\t22
with next , although\t-10\t-19
with next , and\t-76\t-139
with next , as\t-20\t-39
with next , at\t-13\t-22
with next , because\t-25\t-48
with next , but\t-12\t-23
with next , for\t24\t48
with next , from\t-7\t-11
with next , in\t-19\t-34
with next , including\t12\t25
with next , many\t-4\t-8
with next , not\t6\t13
with next , now\t3\t11
with next , on\t-13\t-26
with next , or\t-11\t-20
with next , running\t-12\t-24
with next , since\t-20\t-40
with next , so\t-17\t-33
with next , that's\t6\t13
with next , the\t23\t49
with next , then\t-16\t-31
with next , though\t13\t27
with next , two\t24\t48
with next , we\t-11\t-21
with next , when\t-3\t-6
with next , whether\t-11\t-22
with next , which\t-11\t-20
with next , who\t-8\t-15
with next , with\t-18\t-34
with next , you\t-5\t-10
with next . >\t-88\t-154
with next : #\t16\t32
with next : the\t-8\t-8
with next ; the\t-20\t-25
with next ; we\t-10\t-19
with next ? >\t-36\t-71
with next a :\t-61\t-31
with next a big\t-19\t-10
with next a bit\t-13\t-6
with next a certificate\t32\t15
with next a clean\t52\t26
with next a current\t-11\t-5
with next a diploma\t11\t5
with next a drug\t-8\t-4
with next a fair\t29\t14
with next a few\t-20\t-9
with next a first\t6\t4
with next a full\t-13\t-5
with next a great\t-26\t-13
with next a hotel\t-7\t-3
with next a level\t27\t13
with next a lot\t8\t4
with next a manual\t13\t7
with next a person\t-46\t-23
with next a plus\t-12\t-6
with next a proper\t13\t7
with next a small\t-7\t-3
with next a third\t-27\t-14
with next a week\t-10\t-2
with next a working\t25\t12
with next a year\t-12\t-5
with next about #\t31\t15
with next after a\t-23\t-38
with next after that\t-19\t-10
with next already hold\t17\t12
with next also be\t-8\t-2
with next an advantage\t-27\t-39
with next and #\t-11\t-23
with next and ,\t-27\t-54
with next and a\t-28\t-43
with next and can\t-8\t-15
with next and english\t-18\t-36
with next and get\t-3\t-6
with next and if\t8\t17
with next and is\t9\t18
with next and keep\t-22\t-43
with next and taking\t-25\t-50
with next and the\t-12\t-4
with next and then\t2\t9
with next and there\t4\t10
with next and there's\t-14\t-27
with next and they\t-12\t-23
with next and to\t-10\t-20
with next and two\t3\t7
with next and who\t-11\t-21
with next and will\t-9\t-17
with next anyone who\t-13\t-6
with next are #\t-13\t-7
with next are a\t-22\t-38
with next are the\t-18\t-9
with next are to\t53\t16
with next around #\t-6\t-3
with next as a\t12\t25
with next as engineer\t4\t9
with next as well\t-43\t-77
with next as you\t10\t22
with next ask for\t-10\t-4
with next asked to\t-13\t-7
with next at #\t15\t11
with next at a\t4\t9
with next at home\t29\t16
with next at least\t41\t21
with next at the\t-63\t-27
with next august ,\t-13\t-6
with next be a\t8\t7
with next be able\t-18\t-9
with next be expected\t-6\t-3
with next be in\t44\t21
with next be on\t45\t22
with next be the\t-33\t-17
with next because of\t-14\t-7
with next because the\t-48\t-24
with next before ,\t-20\t-39
with next before it\t9\t19
with next before the\t-25\t-38
with next beyond that\t-14\t-7
with next bit of\t6\t3
with next by a\t-6\t-3
with next by the\t67\t59
with next can be\t3\t8
with next can show\t-6\t-2
with next can't be\t15\t0
with next candidates must\t-17\t-8
with next class #\t21\t11
with next come in\t-24\t-11
with next days ,\t1\t6
with next diploma or\t18\t9
with next do need\t-8\t-4
with next do not\t-21\t-11
with next do you\t-9\t-4
with next does the\t-45\t-23
with next driving licence\t11\t8
with next drug test\t20\t10
with next every day\t-14\t-7
with next every second\t-6\t-1
with next expect to\t-16\t-8
with next expected to\t-8\t-4
with next experience in\t38\t19
with next experience of\t-17\t-8
with next experience with\t33\t16
with next familiarity with\t-23\t-12
with next first aid\t34\t21
with next five days\t43\t21
with next five years\t-8\t-3
with next for a\t-13\t4
with next for one\t47\t29
with next for that\t-17\t-24
with next for the\t-36\t-29
with next for this\t-6\t-10
with next for three\t19\t-4
with next for two\t2\t9
with next from #\t51\t31
with next from a\t-3\t9
with next from april\t-21\t-33
with next from home\t3\t9
with next from may\t37\t18
with next from the\t-22\t-22
with next garda vetting\t24\t12
with next get you\t-7\t1
with next glad of\t-7\t-4
with next go out\t7\t3
with next goes to\t12\t-20
with next goes without\t-6\t-8
with next good enough\t-21\t-9
with next half of\t29\t14
with next half past\t37\t18
with next hand tools\t4\t9
with next have a\t-45\t-23
with next have the\t47\t28
with next have to\t-38\t-13
with next have your\t-21\t-9
with next he or\t-15\t-8
with next help with\t-8\t-4
with next hold a\t-38\t-14
with next hours are\t-29\t-15
with next i don't\t43\t22
with next i'd be\t-10\t-5
with next if you\t-13\t8
with next if you've\t29\t14
with next in a\t-32\t-17
with next in english\t4\t9
with next in the\t-41\t-67
with next in this\t-8\t0
with next including the\t-56\t-27
with next is a\t-15\t-13
with next is an\t-14\t-25
with next is good\t-22\t-43
with next is in\t-10\t-18
with next is not\t-5\t-9
with next is on\t-7\t8
with next is required\t12\t24
with next is the\t-27\t-43
with next is to\t5\t19
with next it goes\t-12\t-5
with next it in\t-8\t-4
with next it is\t-22\t-7
with next it would\t58\t28
with next it'd be\t10\t5
with next keep the\t16\t9
with next keeps the\t44\t22
with next know what\t-32\t-16
with next know your\t28\t14
with next knowledge of\t26\t14
with next leave is\t27\t14
with next level #\t-9\t-1
with next licence is\t3\t6
with next live within\t-6\t-3
with next look for\t-12\t-4
with next looking for\t-29\t-15
with next lot of\t-18\t-9
with next many of\t-21\t-11
with next matric with\t32\t16
with next monday to\t47\t24
with next more than\t-7\t-1
with next most of\t-26\t-13
with next much the\t-17\t-7
with next must already\t27\t15
with next must be\t-46\t-52
with next need a\t-32\t-16
with next need to\t-26\t-2
with next no bus\t17\t10
with next no leave\t53\t27
with next not older\t-2\t6
with next not optional\t-16\t-9
with next notice when\t23\t12
with next now and\t-39\t-47
with next of a\t1\t7
with next of good\t45\t24
with next of our\t-14\t-7
with next of the\t-10\t14
with next older than\t3\t6
with next on #\t-27\t-50
with next on a\t-27\t-14
with next on site\t5\t11
with next on the\t15\t46
with next on your\t36\t25
with next once a\t20\t10
with next one .\t-16\t-32
with next one of\t10\t8
with next one week\t23\t13
with next one weekend\t30\t15
with next or #\t6\t13
with next or a\t-9\t-15
with next or more\t11\t23
with next or she\t-9\t-5
with next or something\t-4\t-7
with next osha #\t36\t17
with next out with\t-10\t-4
with next over the\t-15\t1
with next own ,\t-10\t-5
with next own hand\t16\t8
with next part of\t-22\t-11
with next pass a\t24\t13
with next patience ,\t53\t26
with next people who\t-6\t-2
with next person who\t-7\t-3
with next phone .\t3\t7
with next pick up\t-30\t-14
with next pleased to\t-8\t-2
with next proof of\t40\t20
with next run the\t21\t11
with next should be\t5\t23
with next show up\t-18\t-9
with next six months\t29\t15
with next so a\t-6\t-3
with next so the\t-11\t-6
with next some of\t-20\t-11
with next somebody who\t13\t8
with next somebody with\t-9\t-5
with next someone who\t54\t28
with next start at\t-11\t-4
with next summer ,\t-29\t-14
with next that a\t3\t9
with next that i\t-6\t-3
with next that the\t-12\t-2
with next that you\t-7\t-4
with next the annual\t9\t5
with next the appointment\t-10\t-6
with next the calls\t-8\t-4
with next the day\t-6\t-3
with next the end\t-13\t-4
with next the first\t27\t-25
with next the hard\t-8\t-3
with next the house\t15\t8
with next the job\t-22\t-10
with next the last\t18\t10
with next the law\t34\t17
with next the librarian\t63\t31
with next the make\t-9\t-4
with next the new\t-11\t-6
with next the odd\t18\t10
with next the office\t-10\t-5
with next the one\t-20\t-10
with next the person\t21\t10
with next the post\t-9\t-5
with next the postholder\t-6\t-3
with next the right\t11\t6
with next the road\t33\t16
with next the same\t-22\t-11
with next the site\t-8\t-3
with next the successful\t-9\t-5
with next the week\t-9\t-5
with next the work\t-32\t-15
with next their own\t-8\t-2
with next there are\t-19\t-10
with next there is\t3\t6
with next there's a\t-6\t-3
with next they are\t20\t12
with next third of\t-17\t-9
with next this is\t-13\t-7
with next three months\t-7\t-3
with next three years\t48\t27
with next through the\t-18\t-24
with next time to\t-9\t-4
with next to be\t31\t26
with next to live\t-18\t-9
with next to the\t-12\t-13
with next to work\t5\t10
with next together with\t-29\t-53
with next too .\t-9\t-17
with next tuesday and\t-14\t-6
with next twice a\t-35\t-49
with next two years\t27\t14
with next under your\t-26\t-51
with next up the\t-8\t0
with next us ,\t-12\t-6
with next valid driver's\t14\t7
with next want to\t-25\t-9
with next wants to\t29\t16
with next we also\t-7\t-4
with next we are\t-12\t-6
with next we can\t-1\t12
with next we can't\t-17\t-9
with next we do\t-16\t-8
with next we need\t23\t12
with next we use\t66\t35
with next we want\t-9\t-5
with next we will\t-18\t-9
with next we would\t-18\t-9
with next well enough\t-17\t-32
with next when a\t1\t8
with next when it\t8\t17
with next when it's\t-22\t-32
with next when the\t-29\t-19
with next who can\t13\t-17
with next who have\t4\t9
with next will be\t-11\t0
with next with a\t-11\t4
with next with the\t-18\t17
with next within a\t-27\t-11
with next within the\t4\t10
with next without a\t-1\t19
with next work ,\t-9\t-3
with next work in\t-15\t-6
with next work two\t-31\t-16
with next worked with\t41\t22
with next would also\t3\t11
with next would be\t-8\t-9
with next write the\t-28\t-10
with next years ,\t-15\t-7
with next yes ,\t-36\t-19
with next you can\t12\t-19
with next you can't\t-6\t-3
with next you don't\t-7\t-4
with next you had\t3\t7
with next you have\t-33\t-43
with next you must\t25\t15
with next you need\t14\t6
with next you should\t-14\t0
with next you start\t-7\t5
with next you to\t-6\t1
with next you will\t82\t45
with next you with\t4\t10
with next you work\t-15\t-5
with next you would\t0\t-38
with next you'd be\t-13\t-6
with next you'll be\t15\t14
with next you'll have\t-10\t-5
with next your feet\t-7\t-2
with next your own\t60\t33
word #\t48\t46
word '\t5\t10
word (\t-22\t-41
word )\t6\t14
word *\t-57\t-29
word ,\t-149\t-201
word -\t-59\t-30
word .\t-72\t-114
word :\t-98\t-139
word ;\t-86\t-131
word ?\t-36\t-71
word a\t25\t32
word about\t-10\t9
word above\t-36\t-17
word advantage\t-15\t-7
word after\t-49\t-41
word afternoons\t-9\t-4
word against\t4\t10
word all\t-43\t-15
word along\t-10\t-2
word already\t14\t-19
word also\t-73\t-29
word although\t-24\t-12
word always\t-12\t-5
word among\t-24\t-38
word an\t-7\t-12
word and\t-155\t-149
word annual\t47\t24
word any\t12\t7
word anyone\t-36\t-14
word anything\t-30\t-15
word applicants\t-47\t-24
word appointment\t-10\t-6
word are\t-63\t-74
word around\t-21\t-8
word as\t-71\t-39
word ask\t6\t4
word asked\t-13\t-5
word assistants\t4\t10
word at\t-7\t0
word auditors\t-6\t-3
word august\t-14\t-3
word available\t24\t12
word away\t16\t10
word back\t6\t4
word background\t3\t6
word basic\t22\t12
word be\t-67\t-13
word because\t-70\t-50
word been\t-48\t-23
word before\t-42\t-62
word begin\t9\t4
word behind\t-16\t-29
word being\t14\t9
word bench\t-12\t-3
word better\t-15\t-6
word between\t19\t10
word beyond\t-18\t-9
word big\t-7\t-4
word bit\t6\t3
word board\t-7\t-3
word boats\t40\t22
word bonus\t-24\t-11
word boots\t3\t6
word both\t-16\t-6
word bread\t29\t15
word bring\t-59\t-30
word build\t45\t22
word bus\t10\t9
word but\t-66\t-88
word by\t-36\t-46
word call\t16\t10
word called\t-7\t-2
word calls\t-12\t-6
word calm\t15\t8
word can\t-41\t-7
word can't\t-12\t-14
word candidate\t-11\t-5
word candidates\t-35\t-18
word cannot\t-19\t-51
word care\t35\t23
word carry\t30\t16
word cert\t63\t33
word certificate\t-3\t15
word change\t22\t11
word check\t10\t16
word checking\t55\t27
word chef\t-9\t-5
word children\t-4\t6
word class\t15\t13
word clean\t50\t25
word cleaning\t-30\t-15
word collection\t3\t6
word college\t7\t4
word come\t-42\t-35
word comes\t-13\t-4
word company\t-6\t-1
word completed\t4\t8
word conduct\t3\t6
word cook\t29\t14
word cooking\t11\t9
word cost\t30\t15
word could\t-6\t0
word count\t-13\t-5
word counts\t-41\t-80
word credit\t28\t17
word crew\t-13\t-7
word current\t55\t28
word cut\t32\t18
word daily\t-2\t6
word data\t21\t16
word day\t-34\t-12
word days\t-19\t7
word deal\t-6\t-4
word diploma\t20\t12
word do\t-15\t-8
word does\t25\t15
word doesn't\t-43\t-31
word don't\t17\t24
word done\t23\t-15
word down\t-36\t-9
word driver\t34\t17
word drivers\t46\t25
word driving\t28\t16
word drug\t47\t24
word dry\t24\t12
word during\t-61\t-28
word each\t5\t9
word eight\t3\t6
word else\t-6\t-2
word employment\t-19\t-3
word end\t-22\t-13
word engine\t12\t6
word english\t24\t13
word enhanced\t48\t24
word enough\t-1\t8
word equal\t-6\t-3
word eu\t29\t15
word even\t-10\t-5
word evenings\t-10\t-4
word ever\t-41\t-20
word every\t-4\t7
word everybody\t-7\t-2
word everyone\t-25\t-11
word everything\t31\t18
word expect\t-52\t-19
word expected\t-23\t-11
word experience\t75\t41
word explain\t10\t5
word fair\t-6\t-2
word fall\t-12\t-6
word falls\t-31\t-60
word familiarity\t-23\t-12
word far\t-12\t-6
word feeding\t20\t10
word fever\t3\t7
word field\t-16\t-7
word file\t-7\t-1
word find\t23\t15
word finished\t-12\t-5
word first\t-24\t-35
word fish\t-29\t-14
word fit\t-6\t-1
word five\t54\t29
word floor\t3\t6
word fluent\t28\t13
word follow\t38\t19
word following\t-58\t-29
word food\t37\t22
word for\t-55\t-54
word forty\t27\t14
word four\t65\t35
word free\t-11\t-3
word friday\t-10\t-5
word from\t-50\t-52
word full\t19\t11
word garda\t45\t22
word gardener\t-11\t-6
word gcse\t36\t18
word german\t52\t26
word get\t18\t13
word gets\t-16\t-28
word getting\t25\t13
word give\t-12\t-5
word given\t-16\t-8
word glad\t-9\t-5
word go\t-16\t-5
word goes\t-27\t-64
word good\t21\t14
word got\t-23\t-11
word grade\t-24\t-11
word great\t-25\t-10
word guests\t-13\t-6
word haccp\t15\t7
word had\t-20\t-9
word half\t27\t13
word hand\t39\t29
word handling\t29\t17
word handy\t19\t10
word hang\t15\t7
word happen\t-24\t-12
word happy\t7\t5
word hardly\t-30\t-55
word has\t-74\t-66
word have\t-67\t-45
word having\t-64\t-31
word he\t-53\t-27
word head\t-10\t-4
word hear\t-12\t-5
word help\t35\t20
word helps\t5\t-48
word here\t35\t19
word herr\t-17\t-9
word higher\t20\t10
word hire\t-10\t-2
word his\t-7\t-2
word hold\t-65\t-25
word holds\t-25\t-41
word holidays\t35\t19
word hospital\t-6\t-3
word hot\t56\t28
word hours\t-26\t1
word how\t13\t11
word i\t-42\t-21
word i'd\t-37\t-19
word i'll\t-22\t-12
word i'm\t-41\t-22
word if\t-58\t-40
word in\t-22\t5
word including\t-84\t-82
word indispensable\t-16\t-8
word insist\t-15\t-8
word into\t-11\t-4
word is\t-94\t-113
word isizulu\t63\t32
word isn't\t20\t13
word it\t-55\t-1
word it's\t-52\t-26
word its\t-21\t-7
word job\t8\t6
word jobs\t-6\t-2
word just\t-19\t-10
word keep\t47\t28
word keeping\t14\t7
word keeps\t40\t20
word kept\t-6\t0
word know\t-10\t-4
word knowledge\t26\t15
word knows\t35\t18
word last\t-8\t-3
word law\t-6\t0
word lead\t21\t11
word learned\t-21\t-10
word least\t-9\t1
word leave\t23\t20
word leaves\t-17\t-8
word level\t-9\t0
word librarian\t-7\t-2
word licence\t-4\t12
word life\t-10\t-5
word lifting\t45\t22
word like\t-3\t-24
word live\t-14\t-7
word lived\t-6\t-3
word lives\t16\t12
word long\t-11\t-5
word look\t-24\t-9
word looking\t-14\t-7
word lot\t-18\t-9
word made\t30\t15
word maintenance\t19\t10
word make\t-14\t-7
word manager\t3\t7
word manner\t4\t9
word manual\t23\t12
word many\t-30\t-16
word mathematics\t19\t9
word matric\t32\t16
word matters\t-36\t-69
word may\t25\t15
word me\t-24\t-7
word mean\t-15\t-6
word means\t-12\t-6
word medical\t7\t6
word metres\t-9\t-2
word milk\t-20\t-8
word mind\t-20\t-9
word minimum\t-7\t-3
word minutes\t4\t8
word monday\t28\t14
word monitoring\t9\t5
word month\t-10\t3
word more\t-13\t-1
word mornings\t-30\t-13
word most\t-27\t-14
word mostly\t-24\t-12
word move\t35\t18
word much\t-29\t-12
word must\t-9\t-31
word my\t-41\t-21
word near\t-17\t-8
word need\t-72\t-20
word needed\t-8\t-3
word needs\t-8\t-3
word nice\t-17\t-9
word night\t8\t5
word nobody\t-19\t-9
word not\t-31\t-1
word notice\t23\t12
word november\t-18\t-10
word now\t-59\t-57
word number\t-14\t-7
word nursing\t-13\t-4
word october\t-6\t-2
word of\t-40\t28
word off\t-12\t5
word office\t1\t6
word often\t-24\t-12
word older\t2\t7
word on\t-43\t-49
word on-call\t-7\t-3
word once\t-46\t-22
word one\t7\t-5
word only\t1\t-34
word open\t-25\t-11
word or\t-72\t-72
word order\t10\t6
word ordering\t23\t14
word orders\t16\t10
word osha\t36\t17
word other\t-9\t2
word our\t-83\t-31
word out\t7\t21
word outside\t17\t9
word over\t-21\t8
word own\t67\t39
word owners\t3\t7
word paid\t-21\t-10
word papers\t-12\t-1
word part\t-38\t-19
word pass\t24\t13
word patience\t68\t33
word payroll\t-7\t-1
word pays\t-21\t-58
word people\t-26\t-1
word permit\t3\t9
word person\t-19\t-6
word phone\t0\t6
word pick\t-30\t-14
word place\t-9\t-2
word plan\t-30\t-14
word please\t-36\t-18
word pleased\t-12\t-4
word plus\t-27\t-43
word post\t-8\t-5
word prepare\t51\t26
word previous\t41\t20
word proof\t40\t20
word property\t-16\t-7
word put\t-31\t-15
word putting\t20\t10
word python\t45\t23
word quiet\t17\t8
word rather\t-23\t-42
word read\t38\t19
word ready\t11\t6
word real\t19\t13
word references\t3\t6
word registration\t-23\t-9
word report\t28\t18
word required\t-19\t-9
word responsible\t-10\t-4
word right\t-12\t-4
word roughly\t-14\t-7
word rules\t-16\t-32
word run\t48\t28
word safely\t3\t6
word safety\t8\t7
word sage\t43\t22
word said\t-18\t-7
word same\t-25\t-13
word saturday\t3\t7
word saturdays\t-24\t-10
word save\t-17\t-9
word say\t17\t10
word saying\t-10\t-5
word says\t16\t10
word scrubbing\t25\t14
word second\t-13\t-3
word see\t-6\t-3
word seen\t8\t4
word services\t2\t6
word set\t28\t15
word setting\t19\t9
word seven\t15\t9
word shall\t-13\t-6
word share\t-6\t-1
word she\t-46\t-23
word shifts\t-11\t-5
word shop\t3\t6
word should\t-28\t-19
word show\t-10\t-3
word since\t-91\t-43
word sit\t41\t20
word six\t12\t10
word sixty\t16\t8
word small\t-7\t1
word so\t-84\t-45
word some\t45\t20
word somebody\t-29\t-13
word someone\t29\t16
word something\t-33\t-16
word sound\t66\t33
word speak\t16\t6
word spent\t-37\t-15
word spoken\t3\t7
word sponsor\t-15\t-8
word stand\t41\t21
word standing\t6\t3
word start\t-25\t-8
word stay\t-23\t-9
word steady\t31\t16
word stock\t3\t6
word store\t8\t21
word summer\t-30\t-15
word system\t2\t12
word take\t43\t24
word takes\t-6\t-1
word taking\t26\t12
word talking\t-44\t-22
word tamil\t19\t10
word teach\t27\t13
word teaching\t19\t10
word team\t4\t12
word tell\t-26\t-12
word ten\t-33\t-16
word test\t2\t8
word than\t-23\t-19
word that\t-55\t-48
word that's\t-35\t-45
word the\t-30\t10
word their\t-31\t-7
word them\t-33\t-7
word themselves\t-11\t-5
word then\t-43\t-16
word there\t-25\t-2
word there's\t-48\t-25
word therefore\t-11\t-1
word they\t-10\t5
word thing\t-39\t-19
word think\t-10\t-5
word third\t-16\t-5
word this\t-37\t-18
word those\t-47\t-21
word though\t-20\t-8
word three\t-13\t3
word through\t-28\t-20
word thursday\t-8\t-2
word time\t-41\t-12
word to\t-80\t-3
word together\t-23\t-40
word too\t-75\t-105
word tools\t3\t8
word top\t-14\t-8
word town\t-7\t-3
word trade\t32\t18
word train\t10\t5
word trained\t44\t22
word training\t-1\t6
word trains\t49\t25
word transport\t-21\t-5
word travel\t33\t17
word truck\t3\t6
word trust\t16\t8
word tuesday\t-14\t-5
word turn\t-23\t-36
word twenty\t-6\t0
word twice\t-33\t-44
word two\t26\t22
word under\t-37\t-56
word until\t-7\t1
word up\t-3\t27
word us\t-36\t-9
word use\t-2\t10
word used\t-18\t-10
word valid\t46\t23
word visit\t13\t6
word wages\t22\t12
word walk\t6\t5
word want\t-30\t-9
word wants\t-21\t-9
word was\t-10\t0
word water\t49\t29
word way\t-8\t1
word we\t-35\t-50
word we'll\t-32\t-16
word we're\t-28\t-13
word we've\t-13\t-6
word wednesday\t20\t12
word week\t-7\t4
word weekends\t10\t8
word weekly\t7\t6
word well\t-45\t-65
word were\t-18\t-8
word what\t-28\t9
word when\t-40\t-51
word where\t-12\t1
word whether\t-22\t-11
word which\t-56\t-26
word while\t-8\t-3
word who\t-53\t-26
word who's\t-21\t-11
word whoever\t25\t15
word whom\t-14\t-7
word why\t-44\t-43
word will\t-86\t-98
word winter\t-17\t-9
word with\t-52\t11
word within\t-1\t13
word without\t-49\t-59
word won't\t-2\t-24
word work\t8\t14
word worked\t52\t28
word working\t17\t10
word would\t-85\t-100
word wouldn't\t-40\t-79
word write\t23\t18
word writing\t21\t10
word written\t44\t25
word year\t-15\t0
word years\t20\t22
word yes\t-50\t-24
word you\t-74\t-53
word you'd\t-29\t-13
word you'll\t2\t9
word you're\t-44\t-17
word you've\t-44\t-13
word your\t-60\t-20
word yourself\t-21\t-41
word youth\t-15\t-7`;
