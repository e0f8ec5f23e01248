/** Which words of a sentence of a posting are the things that it asks for. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const THINGS = `outside\tbegins\tinside
after #\t32\t47
after '\t35\t20
after (\t34\t23
after )\t6\t17
after ,\t-6\t5
after .\t-72\t15
after :\t10\t15
after ;\t-9\t-25
after >\t-56\t17
after ?\t-31\t-5
after a\t-21\t-20
after a.m\t-16\t-5
after able\t-22\t-11
after about\t-40\t-12
after above\t-9\t-5
after accounting\t23\t12
after afternoons\t7\t21
after aid\t15\t11
after all\t-12\t3
after along\t-21\t-11
after already\t-37\t-43
after also\t-51\t-27
after although\t-11\t-5
after always\t-28\t-45
after among\t-26\t-37
after and\t54\t86
after animal\t-12\t0
after animals\t3\t6
after another\t-12\t-6
after any\t17\t-5
after anybody\t-18\t-30
after anyone\t-11\t-4
after applicants\t-8\t-4
after apprentice\t26\t14
after are\t-16\t9
after around\t40\t22
after as\t7\t-51
after ask\t-41\t-39
after asked\t-14\t-6
after asks\t4\t13
after at\t32\t11
after august\t-31\t-7
after away\t-11\t-6
after back\t15\t-15
after bakery\t-23\t-10
after be\t-25\t-29
after because\t52\t31
after been\t-18\t-9
after before\t-29\t10
after begin\t-39\t-58
after begins\t-6\t-3
after being\t-21\t-11
after better\t-39\t-20
after between\t1\t9
after big\t-19\t-31
after books\t-10\t-5
after boots\t-37\t-58
after bring\t-33\t-19
after building\t-14\t-7
after bus\t19\t15
after but\t-56\t-28
after by\t-24\t-17
after call\t-27\t-40
after calm\t0\t7
after can\t43\t30
after can't\t-7\t-9
after candidate\t-16\t-8
after cannot\t-6\t-1
after care\t4\t14
after cert\t18\t9
after certificate\t55\t1
after check\t103\t57
after checking\t-26\t-12
after children\t-11\t6
after class\t-28\t-9
after clean\t32\t11
after collection\t18\t35
after come\t-57\t-1
after comes\t-28\t-15
after community\t39\t23
after company\t39\t22
after council\t-6\t3
after count\t5\t-23
after course\t26\t14
after crane\t30\t25
after credit\t14\t7
after criminal\t79\t36
after current\t-11\t-2
after customer's\t22\t14
after cut\t17\t16
after daily\t-13\t-4
after data\t17\t-2
after date\t-8\t-8
after day\t-61\t-27
after days\t-1\t20
after dbs\t10\t5
after deal\t-51\t-26
after degree\t8\t4
after diploma\t51\t25
after do\t-12\t0
after doctor\t-15\t-5
after does\t-30\t-18
after doesn't\t15\t12
after don't\t12\t-11
after done\t37\t22
after doors\t-28\t-48
after down\t-7\t-2
after drive\t-18\t-9
after drivers\t17\t10
after drug\t34\t18
after dry\t-28\t-36
after each\t-37\t-30
after easter\t-12\t1
after eight\t65\t35
after else\t-60\t-71
after employees\t3\t6
after end\t-74\t-89
after engine\t-8\t-3
after english\t33\t21
after enhanced\t-7\t-3
after enough\t10\t21
after even\t28\t15
after evening\t5\t18
after ever\t-11\t-6
after every\t-21\t-25
after everyone\t-42\t-21
after everything\t10\t27
after expect\t-1\t11
after expected\t-11\t-6
after experience\t7\t5
after fall\t-31\t-16
after falls\t32\t17
after far\t-37\t-40
after feeding\t-8\t-2
after feet\t20\t12
after fever\t21\t11
after few\t10\t5
after file\t23\t13
after find\t-45\t-33
after fine\t-6\t-3
after finished\t-29\t-14
after first\t-13\t-24
after five\t-14\t3
after floor\t11\t23
after following\t-15\t-8
after follows\t-21\t-10
after food\t20\t21
after for\t-5\t-31
after four\t-26\t-24
after free\t11\t13
after friday\t-5\t-50
after from\t17\t38
after full\t-9\t-14
after garda\t34\t17
after german\t-9\t-5
after get\t-21\t-20
after glad\t-21\t-11
after go\t-22\t-19
after goes\t-10\t4
after gone\t-18\t-32
after good\t15\t22
after granted\t6\t24
after great\t-10\t-5
after guests\t-7\t0
after half\t-27\t4
after hand\t53\t56
after handy\t8\t36
after happen\t-37\t-19
after happy\t-22\t-33
after has\t-24\t2
after have\t-48\t-17
after he\t-29\t-15
after head\t35\t17
after health\t9\t6
after held\t45\t23
after help\t-6\t0
after her\t-12\t-5
after here\t-68\t-25
after herr\t-13\t-14
after hire\t25\t13
after his\t59\t30
after hold\t-36\t-9
after home\t46\t41
after hospital\t27\t14
after hotel\t11\t8
after hours\t51\t33
after house\t8\t4
after how\t8\t3
after i\t-22\t-34
after i'd\t-15\t-8
after i'll\t-9\t-4
after i'm\t-39\t-52
after if\t-34\t-24
after important\t-4\t-6
after in\t26\t-19
after including\t10\t7
after indispensable\t8\t-8
after insist\t-8\t-4
after inspection\t-24\t-11
after irish\t40\t21
after is\t-20\t8
after isn't\t1\t7
after it\t-72\t18
after it's\t-44\t-24
after its\t-14\t38
after job\t-65\t-73
after joke\t7\t14
after keep\t62\t35
after keeps\t-13\t-13
after kept\t-6\t-3
after know\t-62\t-41
after knowledge\t-9\t-5
after lab\t-13\t-5
after last\t-42\t-8
after late\t-3\t-32
after law\t30\t17
after lead\t6\t4
after learn\t43\t23
after least\t-43\t-28
after leave\t37\t36
after level\t22\t11
after licence\t72\t36
after license\t13\t2
after life\t-37\t-19
after lift\t-12\t-6
after lifting\t-6\t-23
after like\t44\t26
after line\t-6\t-3
after live\t-16\t-8
after long\t-24\t-41
after look\t-8\t4
after looking\t-9\t-5
after made\t-13\t-7
after make\t-28\t-16
after manner\t-2\t18
after many\t29\t11
after march\t-10\t-4
after mathematics\t14\t11
after matters\t-14\t-7
after may\t17\t8
after me\t-40\t-42
after means\t-29\t-15
after medical\t42\t21
after metres\t46\t26
after milk\t30\t16
after mind\t-17\t-7
after minimum\t-4\t-8
after minutes\t47\t66
after monday\t31\t18
after money\t7\t6
after month\t4\t22
after more\t-38\t-37
after morning\t1\t-50
after mostly\t-26\t-13
after much\t-29\t-17
after must\t-20\t3
after my\t-44\t-53
after near\t8\t17
after need\t-16\t-47
after needs\t-10\t1
after never\t13\t6
after new\t7\t-17
after next\t-10\t-20
after nice\t20\t-3
after night\t-6\t-3
after no\t-31\t-53
after nobody\t-7\t-1
after not\t-22\t13
after now\t-29\t-29
after number\t-7\t-1
after nursing\t3\t9
after of\t19\t-21
after off\t26\t25
after office\t35\t11
after often\t-7\t-4
after old\t3\t16
after older\t-25\t-45
after on\t-2\t62
after on-call\t13\t7
after one\t-28\t18
after only\t-11\t17
after optional\t-30\t-60
after or\t49\t102
after order\t-22\t-19
after orders\t-10\t-1
after other\t-30\t-50
after our\t-42\t-39
after out\t-3\t-92
after over\t18\t-1
after own\t21\t-3
after paid\t-23\t-10
after paper\t15\t58
after papers\t49\t31
after part\t-19\t-9
after parts\t44\t23
after patience\t-10\t-5
after payroll\t-10\t10
after pays\t11\t5
after people\t26\t22
after person\t21\t10
after phone\t-19\t6
after place\t16\t16
after plant\t10\t20
after plus\t-34\t-45
after pool\t-30\t-51
after put\t26\t-7
after qualification\t-38\t-19
after quality\t6\t3
after radio\t-19\t-9
after read\t-33\t-47
after ready\t-24\t-12
after record\t41\t31
after references\t-9\t-15
after report\t17\t14
after required\t-30\t-36
after rest\t4\t-21
after right\t7\t8
after road\t24\t14
after role\t6\t-29
after room\t-9\t-2
after run\t-56\t-37
after running\t-29\t-13
after safe\t-10\t-4
after safety\t13\t8
after same\t-26\t-32
after saturday\t81\t41
after say\t-20\t-7
after saying\t-18\t-33
after says\t-15\t-7
after scrubbing\t7\t16
after season\t-33\t-9
after seasons\t-7\t1
after second\t-27\t-11
after see\t-14\t-8
after seen\t-8\t-4
after september\t-15\t-29
after service\t17\t9
after set\t4\t9
after setting\t-31\t-12
after seven\t-17\t-6
after share\t5\t-20
after she\t-22\t-16
after shift\t21\t12
after should\t22\t5
after show\t-34\t-29
after side\t19\t9
after sit\t-10\t-5
after site\t43\t22
after six\t29\t20
after sixty\t-16\t-8
after small\t-24\t-44
after so\t-90\t-79
after some\t21\t7
after somebody\t-15\t0
after someone\t-20\t-7
after something\t4\t7
after sort\t-11\t-5
after speak\t-16\t-7
after spent\t-12\t-21
after spot\t-19\t-14
after stand\t-9\t-1
after standing\t-17\t-34
after start\t25\t25
after stay\t-7\t3
after stock\t-31\t-19
after students\t7\t3
after stuff\t-6\t-3
after subject\t-6\t-3
after summer\t-31\t-8
after sundays\t33\t18
after system\t-25\t-44
after table\t4\t8
after tablet\t-3\t7
after take\t-48\t-24
after takes\t-8\t-5
after taking\t2\t6
after teach\t-22\t-11
after team\t29\t24
after term\t25\t15
after test\t15\t43
after than\t70\t26
after that\t-57\t-31
after the\t-35\t-67
after their\t-10\t1
after them\t-22\t9
after themselves\t-12\t-6
after then\t-64\t-59
after there\t-66\t-42
after these\t27\t13
after they\t17\t15
after thing\t-39\t-20
after third\t-19\t6
after thirty\t-32\t-10
after this\t-31\t-35
after those\t-40\t-20
after though\t-32\t-39
after three\t52\t41
after through\t59\t61
after till\t17\t-8
after time\t-14\t-53
after times\t-3\t13
after to\t-1\t19
after too\t17\t11
after tools\t13\t10
after town\t-18\t-8
after trade\t16\t8
after trained\t-8\t-4
after training\t94\t54
after transport\t32\t16
after treatment\t-11\t1
after truck\t38\t14
after trust\t-29\t-14
after turn\t6\t13
after twenty\t25\t16
after twice\t54\t32
after two\t46\t26
after under\t20\t11
after until\t11\t5
after up\t2\t11
after us\t-83\t-31
after use\t-9\t14
after used\t-21\t-34
after valid\t-15\t0
after very\t-4\t-8
after visit\t-7\t-3
after walk\t-19\t-10
after wants\t-11\t-1
after water\t-10\t-6
after way\t64\t33
after we\t-51\t-56
after we'd\t-6\t-3
after we'll\t-31\t-14
after week\t10\t22
after weekend\t-4\t-21
after weekends\t-9\t-3
after weekly\t47\t60
after weeks\t-17\t1
after well\t29\t13
after wet\t24\t22
after what\t-7\t-35
after what's\t41\t14
after when\t44\t-5
after where\t40\t22
after whether\t-6\t1
after which\t18\t-15
after who\t-17\t-34
after who's\t-15\t-8
after why\t24\t18
after will\t-48\t-33
after winter\t-28\t-43
after with\t45\t-15
after within\t37\t27
after without\t41\t30
after won't\t-12\t-4
after work\t-70\t-28
after worked\t-26\t-13
after working\t-18\t-4
after works\t-14\t-7
after would\t2\t20
after wouldn't\t3\t6
after write\t-55\t-20
after yard\t8\t7
after year\t3\t20
after years\t-5\t-26
after yes\t-7\t-3
after you\t-108\t-97
after you'd\t-66\t-64
after you'll\t-36\t-21
after you're\t-13\t-10
after you've\t-14\t-7
after young\t20\t13
after your\t-45\t-14
after youth\t5\t11
before two # a.m\t29\t60
before two # and\t-8\t-4
before two # hours\t-5\t-10
before two # is\t-15\t-8
before two # to\t-23\t-11
before two , #\t-4\t8
before two , a\t-8\t-5
before two , about\t-16\t-7
before two , also\t29\t15
before two , although\t-6\t-3
before two , an\t30\t17
before two , and\t-9\t-13
before two , as\t-14\t-7
before two , at\t-16\t-7
before two , because\t-15\t-8
before two , but\t34\t16
before two , for\t24\t12
before two , from\t30\t14
before two , i'm\t-10\t-5
before two , in\t-18\t-8
before two , is\t-6\t-2
before two , not\t-13\t-1
before two , since\t-18\t-9
before two , so\t65\t31
before two , the\t-9\t-3
before two , then\t46\t22
before two , though\t18\t10
before two , we\t-6\t-3
before two , when\t-7\t-3
before two , which\t-22\t-11
before two , who\t-49\t-25
before two , with\t50\t24
before two , you\t75\t38
before two - you\t-12\t-4
before two : #\t-4\t-8
before two : the\t-7\t-3
before two < *\t88\t43
before two < -\t86\t41
before two < <\t5\t-56
before two < a\t89\t49
before two < after\t-15\t-8
before two < and\t-14\t-8
before two < anyone\t-6\t-3
before two < as\t-11\t-6
before two < be\t-22\t-11
before two < before\t-16\t3
before two < experience\t5\t13
before two < from\t-22\t-8
before two < have\t26\t12
before two < he\t7\t3
before two < i\t-8\t3
before two < if\t-16\t-8
before two < in\t-11\t-2
before two < it\t-14\t-8
before two < it's\t59\t28
before two < matric\t3\t6
before two < no\t-13\t-4
before two < on\t-25\t-13
before two < our\t-19\t-10
before two < people\t-6\t-3
before two < previous\t4\t10
before two < she\t-15\t-8
before two < so\t-16\t-9
before two < some\t30\t19
before two < that\t-19\t-10
before two < the\t-24\t-22
before two < there's\t37\t17
before two < we\t-76\t-40
before two < we'd\t-8\t-4
before two < we're\t63\t31
before two < what\t-16\t-9
before two < when\t-8\t-5
before two < you\t28\t10
before two < you'd\t8\t3
before two < you'll\t36\t16
before two < you've\t35\t17
before two < your\t55\t24
before two a :\t-13\t-10
before two a certificate\t11\t21
before two a clean\t3\t6
before two a diploma\t6\t12
before two a full\t-7\t-2
before two a month\t-9\t-19
before two a small\t-8\t-3
before two a week\t45\t-11
before two a year\t-13\t-23
before two a.m .\t-7\t-13
before two able to\t68\t33
before two about #\t5\t11
before two after that\t-9\t-5
before two an enhanced\t2\t6
before two and ,\t-50\t-25
before two and a\t16\t14
before two and can\t16\t8
before two and english\t-39\t-77
before two and in\t-21\t-11
before two and is\t88\t45
before two and not\t-11\t-6
before two and one\t1\t6
before two and so\t-37\t-18
before two and taking\t7\t14
before two and that\t26\t13
before two and the\t23\t22
before two and then\t13\t5
before two and there\t-2\t7
before two and there's\t23\t11
before two and they\t-9\t-5
before two and to\t55\t27
before two and two\t2\t6
before two and we\t2\t17
before two and will\t29\t15
before two and you\t51\t25
before two and you'll\t-36\t-17
before two anyone who\t-55\t-27
before two appointment is\t60\t30
before two are a\t-14\t-7
before two around #\t18\t36
before two as a\t-6\t-2
before two as engineer\t-11\t-17
before two as is\t108\t53
before two as they\t-6\t-3
before two as well\t10\t32
before two as you\t-25\t-12
before two ask for\t71\t36
before two asked to\t24\t12
before two at #\t-7\t-10
before two at least\t3\t10
before two at the\t43\t24
before two august ,\t-16\t-8
before two be a\t38\t18
before two be done\t-6\t-1
before two be in\t5\t12
before two because the\t-9\t-5
before two before ,\t22\t11
before two before it\t10\t20
before two before the\t-22\t-12
before two before you\t-18\t-6
before two better ,\t-6\t-3
before two but you\t-9\t-4
before two by a\t21\t10
before two can be\t-18\t-6
before two can't be\t-26\t-11
before two class #\t-29\t-58
before two day ,\t-11\t-5
before two days ,\t-20\t-10
before two do need\t-10\t-5
before two do you\t-22\t-11
before two does the\t-11\t-6
before two driving licence\t3\t7
before two end of\t14\t9
before two every day\t-7\t-13
before two expect to\t14\t7
before two experience of\t43\t22
before two first aid\t3\t7
before two first of\t-8\t-4
before two five days\t5\t9
before two for a\t29\t13
before two for the\t30\t14
before two for three\t2\t7
before two four days\t-12\t-24
before two four years\t6\t12
before two friday ,\t-15\t-2
before two from #\t4\t7
before two from home\t11\t26
before two from the\t32\t17
before two get you\t-9\t-4
before two goes without\t-12\t-6
before two good conduct\t3\t6
before two good enough\t3\t6
before two hand tools\t-9\t-18
before two has to\t37\t19
before two have a\t-17\t-8
before two have to\t-27\t-14
before two have two\t-6\t-2
before two have you\t24\t12
before two he or\t-10\t-5
before two help with\t-10\t-4
before two here ,\t-12\t-6
before two hold a\t24\t12
before two hours are\t30\t15
before two i don't\t6\t12
before two i'd be\t-18\t-9
before two if you\t-86\t-44
before two if you've\t40\t19
before two in ,\t33\t16
before two in a\t-31\t-12
before two in five\t-7\t-14
before two in four\t-4\t-7
before two in the\t-31\t-7
before two irish would\t-6\t-3
before two is a\t-65\t-32
before two is an\t-32\t-15
before two is in\t-10\t-5
before two is not\t-10\t-5
before two is the\t-7\t-4
before two is to\t63\t32
before two it ,\t57\t31
before two it is\t-11\t-4
before two it'd be\t-14\t-7
before two knowledge of\t32\t16
before two leave ,\t-15\t-8
before two like you\t31\t17
before two live within\t3\t7
before two look for\t24\t11
before two looking for\t24\t12
before two many of\t-7\t-4
before two march ,\t-12\t-6
before two more than\t-7\t-2
before two must be\t9\t6
before two need a\t44\t23
before two need to\t68\t34
before two no leave\t12\t25
before two now and\t-9\t-4
before two of good\t3\t6
before two of it\t-16\t-30
before two of our\t-10\t-5
before two of the\t-17\t-4
before two of them\t-1\t10
before two off ,\t35\t17
before two office ,\t-18\t-8
before two on #\t-6\t0
before two on a\t-9\t-4
before two on saturdays\t60\t37
before two on the\t39\t26
before two or a\t33\t19
before two or more\t7\t14
before two or she\t16\t8
before two osha #\t-19\t-37
before two out with\t-26\t-13
before two over the\t-23\t-11
before two part of\t-10\t-6
before two patience ,\t-15\t-7
before two people ,\t-45\t-23
before two people who\t55\t27
before two person who\t49\t25
before two post is\t140\t70
before two postholder will\t-17\t-9
before two put you\t-27\t-14
before two should be\t38\t20
before two show up\t43\t19
before two so the\t-18\t-9
before two somebody who\t-25\t-12
before two somebody with\t7\t3
before two someone who\t51\t26
before two start at\t32\t16
before two summer ,\t-6\t-3
before two that a\t-9\t-3
before two that i\t-21\t-11
before two that the\t-11\t-6
before two that you\t12\t6
before two the #\t8\t18
before two the first\t-8\t2
before two the gardener\t84\t42
before two the month\t3\t8
before two the new\t-6\t-3
before two the rest\t2\t6
before two the road\t6\t15
before two the same\t-12\t-7
before two the summer\t-8\t-13
before two the time\t2\t16
before two the work\t-18\t-8
before two the yard\t11\t25
before two them ,\t-11\t-5
before two them on\t-30\t-37
before two there are\t32\t16
before two there is\t13\t10
before two there's a\t16\t8
before two this is\t53\t26
before two three months\t-10\t-19
before two three years\t-9\t-17
before two time ,\t27\t14
before two to #\t24\t52
before two to be\t78\t42
before two to bring\t40\t22
before two to date\t-17\t-33
before two to do\t-7\t-2
before two to friday\t6\t12
before two to hold\t7\t6
before two to know\t-30\t-13
before two to learn\t3\t7
before two to live\t62\t31
before two to see\t42\t21
before two to the\t-8\t-3
before two to work\t7\t16
before two to you\t-9\t-5
before two together with\t-32\t-16
before two twice a\t-13\t-4
before two up to\t21\t12
before two we ask\t-8\t-4
before two we can\t-28\t-11
before two we can't\t-9\t-5
before two we do\t-7\t-4
before two we have\t-16\t-8
before two we want\t48\t24
before two we will\t-11\t-5
before two we would\t2\t10
before two well ,\t-19\t-8
before two what they\t7\t14
before two what we\t-7\t-4
before two when a\t-9\t-4
before two when it's\t-26\t-13
before two who can\t42\t22
before two who has\t8\t3
before two who have\t38\t19
before two will be\t-26\t-12
before two will have\t45\t22
before two with a\t28\t16
before two with children\t-6\t-11
before two with our\t-8\t-3
before two with the\t88\t45
before two work ,\t37\t18
before two work in\t5\t11
before two would be\t-27\t-15
before two year ,\t-7\t-4
before two years ,\t-12\t-6
before two years in\t4\t8
before two yes ,\t54\t27
before two you are\t24\t13
before two you can\t14\t8
before two you can't\t14\t7
before two you do\t41\t20
before two you go\t-13\t-7
before two you had\t-37\t-19
before two you have\t-23\t-12
before two you must\t14\t7
before two you should\t57\t29
before two you start\t-28\t-20
before two you to\t44\t21
before two you will\t7\t3
before two you with\t-9\t-4
before two you work\t50\t25
before two you'd be\t12\t7
before two you'll be\t47\t23
before two you'll have\t19\t9
before two you'll need\t41\t20
before two your feet\t6\t12
before two your own\t-15\t-30
bias\t-103\t-88
ending "\t3\t7
ending #\t51\t49
ending '\t3\t7
ending 'll\t-88\t-33
ending 're\t-74\t-30
ending 've\t-72\t-31
ending (\t-26\t-51
ending )\t8\t18
ending *\t-64\t-33
ending ,\t-152\t-208
ending -\t-67\t-35
ending .\t-72\t-112
ending :\t-100\t-137
ending ;\t-90\t-132
ending ?\t-40\t-79
ending a\t22\t35
ending a.m\t2\t6
ending ace\t27\t17
ending ach\t12\t19
ending ack\t54\t32
ending act\t28\t16
ending ade\t58\t29
ending ads\t64\t36
ending ady\t49\t-12
ending age\t18\t20
ending aid\t-16\t-1
ending ain\t119\t62
ending air\t64\t36
ending ake\t30\t27
ending alf\t7\t7
ending alk\t31\t18
ending all\t-71\t-11
ending alm\t16\t10
ending als\t2\t14
ending ame\t20\t9
ending an\t-3\t-18
ending and\t-75\t-85
ending ane\t5\t10
ending ang\t15\t7
ending ank\t43\t22
ending ans\t-15\t-4
ending ant\t-42\t-7
ending aps\t8\t17
ending ard\t-5\t10
ending are\t26\t-21
ending ars\t22\t26
ending art\t-75\t-33
ending as\t-67\t-25
ending ase\t-32\t-7
ending ash\t3\t7
ending ass\t41\t26
ending ast\t4\t18
ending at\t-7\t-2
ending ata\t20\t19
ending ate\t77\t56
ending ats\t33\t20
ending ave\t-74\t-43
ending ays\t17\t-8
ending be\t-66\t-18
ending ber\t60\t33
ending big\t-9\t-5
ending bit\t21\t11
ending ble\t16\t16
ending bus\t60\t32
ending but\t-39\t-20
ending by\t-36\t-44
ending cal\t14\t13
ending can\t-43\t0
ending ced\t44\t22
ending cer\t-9\t-4
ending ces\t34\t29
ending cts\t88\t45
ending cut\t51\t28
ending day\t19\t24
ending ded\t-34\t-15
ending der\t-31\t-43
ending des\t-6\t-3
ending dge\t21\t13
ending dio\t-7\t-2
ending dit\t31\t18
ending dly\t-12\t-6
ending do\t-15\t-7
ending dog\t2\t7
ending dry\t32\t17
ending e'd\t-34\t-17
ending e's\t-66\t-33
ending ead\t56\t-26
ending eak\t20\t9
ending eal\t26\t16
ending eam\t4\t13
ending ean\t38\t20
ending ear\t-21\t1
ending eat\t8\t4
ending eck\t7\t13
ending ect\t-36\t-10
ending eds\t-8\t-1
ending eed\t-57\t-24
ending eek\t-8\t6
ending een\t34\t20
ending eep\t30\t15
ending eer\t31\t17
ending ees\t21\t18
ending eet\t46\t28
ending ege\t6\t4
ending eir\t-32\t-9
ending eld\t6\t9
ending elf\t-32\t-52
ending ell\t-76\t-82
ending elp\t22\t15
ending elt\t36\t18
ending ely\t11\t15
ending end\t-8\t-32
ending ens\t-15\t-32
ending ent\t32\t50
ending eps\t31\t15
ending ept\t-8\t-1
ending ere\t-25\t5
ending err\t-16\t-8
ending ers\t24\t30
ending ert\t47\t26
ending ery\t-18\t11
ending ese\t-7\t9
ending ess\t73\t44
ending est\t-19\t4
ending ete\t44\t23
ending ets\t-20\t-25
ending ety\t8\t7
ending eu\t33\t17
ending far\t-14\t-7
ending fer\t-10\t-4
ending for\t-56\t-54
ending fts\t8\t5
ending ful\t-8\t-4
ending ger\t32\t28
ending get\t2\t8
ending ght\t-11\t13
ending gin\t7\t3
ending gle\t35\t18
ending go\t-30\t-14
ending got\t-26\t-10
ending gue\t-24\t-7
ending had\t-17\t-8
ending han\t-25\t-20
ending has\t-80\t-79
ending hat\t-99\t-44
ending he\t-55\t-28
ending hed\t23\t16
ending hem\t-27\t-1
ending hen\t-96\t-66
ending her\t-90\t-85
ending hes\t-41\t-20
ending hey\t-8\t6
ending hin\t-12\t8
ending hip\t49\t33
ending his\t-46\t-21
ending hly\t-19\t-8
ending hon\t52\t27
ending hot\t58\t29
ending how\t-22\t-55
ending hts\t10\t6
ending i\t-39\t-19
ending i'd\t-39\t-20
ending i'm\t-46\t-24
ending ial\t5\t12
ending ian\t27\t23
ending ice\t-33\t-22
ending ich\t-55\t-27
ending ick\t-19\t-9
ending ics\t52\t47
ending ide\t110\t58
ending ied\t-22\t-11
ending ies\t18\t21
ending iet\t17\t8
ending if\t-65\t-33
ending ife\t-27\t-13
ending ift\t-17\t-1
ending ign\t76\t38
ending ike\t-3\t-15
ending ild\t57\t31
ending ile\t-19\t-3
ending ilk\t-23\t-8
ending ill\t-68\t-92
ending ils\t-7\t8
ending ily\t-31\t-15
ending ime\t-13\t5
ending in\t-19\t7
ending ind\t-19\t-20
ending ine\t30\t24
ending ing\t179\t113
ending ink\t-34\t-15
ending ins\t47\t29
ending ion\t86\t84
ending ior\t-35\t-17
ending ips\t-13\t-2
ending ird\t-19\t-6
ending ire\t-11\t0
ending is\t-95\t-122
ending ise\t11\t5
ending ish\t84\t44
ending ist\t-10\t7
ending it\t-73\t-5
ending ite\t51\t31
ending ith\t-55\t11
ending its\t-27\t-9
ending ity\t45\t27
ending ive\t69\t41
ending ize\t33\t16
ending job\t-13\t-7
ending ked\t37\t22
ending ken\t-8\t3
ending ker\t-37\t-10
ending ket\t-1\t6
ending kly\t8\t7
ending lab\t0\t6
ending lad\t-10\t-5
ending lan\t-35\t-16
ending lar\t-7\t-3
ending law\t-9\t-4
ending lds\t-30\t-49
ending led\t-24\t-7
ending les\t18\t-17
ending lic\t-10\t-5
ending lid\t52\t27
ending lks\t38\t19
ending lls\t1\t-31
ending lly\t-46\t-20
ending low\t71\t42
ending lps\t3\t-49
ending lse\t-6\t-3
ending lso\t-77\t-39
ending lus\t-35\t-56
ending mal\t-10\t0
ending man\t48\t25
ending may\t24\t16
ending me\t-26\t-7
ending men\t3\t8
ending mer\t-37\t-14
ending mes\t-55\t-21
ending mil\t23\t12
ending mit\t15\t16
ending mum\t-9\t-4
ending my\t-47\t-23
ending n't\t-69\t-100
ending nal\t4\t10
ending nce\t49\t58
ending nch\t-17\t-2
ending ncy\t23\t12
ending nds\t40\t30
ending ndy\t22\t11
ending ned\t-6\t0
ending ner\t-34\t-7
ending nes\t3\t18
ending new\t30\t18
ending ney\t-22\t-8
ending nge\t21\t11
ending ngs\t39\t28
ending nic\t-12\t-1
ending nks\t-8\t-2
ending nly\t-11\t-44
ending not\t-46\t-48
ending now\t-69\t-64
ending nse\t66\t36
ending nst\t2\t6
ending nth\t39\t23
ending nto\t-13\t-7
ending nts\t12\t-18
ending nus\t-28\t-13
ending o's\t-22\t-11
ending oad\t56\t28
ending oat\t-17\t-8
ending obs\t-8\t-2
ending ock\t32\t19
ending ods\t5\t10
ending ody\t-60\t-28
ending oes\t-5\t-68
ending of\t-35\t35
ending off\t-11\t10
ending ogy\t3\t7
ending oke\t39\t25
ending old\t-59\t-19
ending oll\t-11\t-2
ending ols\t5\t10
ending oma\t20\t13
ending ome\t-27\t-21
ending on\t-52\t-53
ending ond\t-34\t-12
ending one\t-41\t-60
ending ong\t-26\t-42
ending ons\t-30\t13
ending ood\t38\t28
ending oof\t39\t19
ending ook\t18\t11
ending ool\t-7\t2
ending oor\t4\t8
ending ope\t-12\t-5
ending or\t-76\t-72
ending ord\t4\t9
ending ore\t-56\t-42
ending ork\t25\t22
ending orm\t-16\t0
ending ors\t46\t34
ending ort\t-13\t11
ending ory\t95\t52
ending ose\t-26\t-9
ending ost\t-19\t-11
ending oth\t-18\t-7
ending ots\t-56\t-23
ending our\t31\t41
ending ous\t36\t21
ending out\t-60\t-32
ending ove\t-21\t-10
ending own\t53\t41
ending ows\t33\t24
ending ped\t33\t16
ending pen\t-34\t-16
ending ple\t-55\t-19
ending ppy\t-15\t-4
ending put\t-37\t-19
ending r's\t26\t21
ending ral\t-22\t-7
ending rch\t-9\t-3
ending rda\t36\t18
ending rds\t5\t-39
ending ree\t8\t25
ending ren\t-5\t7
ending res\t91\t55
ending rew\t-7\t-3
ending rge\t49\t26
ending ric\t34\t17
ending ril\t-7\t-3
ending rly\t-8\t-1
ending rol\t-28\t-14
ending rom\t-42\t-43
ending row\t49\t26
ending rry\t17\t9
ending rst\t-27\t-37
ending rts\t2\t9
ending rty\t23\t17
ending rug\t59\t30
ending run\t46\t27
ending say\t19\t13
ending sed\t64\t33
ending see\t-15\t-8
ending ses\t-15\t-4
ending set\t12\t6
ending sha\t19\t9
ending she\t-48\t-24
ending sic\t31\t17
ending sit\t52\t26
ending six\t9\t8
ending so\t-84\t-49
ending son\t-15\t-1
ending sor\t-11\t-4
ending sts\t27\t23
ending sty\t30\t15
ending t'd\t-17\t-9
ending t's\t-91\t-78
ending tal\t33\t17
ending tay\t-25\t-9
ending tch\t9\t11
ending ted\t-28\t2
ending tel\t5\t17
ending tem\t1\t12
ending ten\t-13\t-4
ending ter\t-55\t-28
ending tes\t1\t11
ending the\t-35\t11
ending tic\t29\t15
ending tie\t31\t16
ending til\t-11\t0
ending tle\t-23\t-11
ending tly\t-28\t-14
ending to\t-80\t-6
ending ton\t16\t8
ending too\t-77\t-111
ending top\t-18\t-10
ending tor\t-18\t-4
ending try\t-24\t-4
ending two\t26\t24
ending u'd\t-56\t-29
ending ual\t75\t39
ending uch\t-31\t-14
ending uck\t-6\t3
ending uct\t5\t11
ending ugh\t-82\t-39
ending uld\t-129\t-148
ending ule\t-20\t-10
ending ull\t35\t19
ending uly\t-12\t-5
ending und\t56\t37
ending ung\t66\t33
ending uns\t97\t48
ending unt\t-31\t-6
ending up\t0\t28
ending ups\t-6\t-1
ending ure\t87\t50
ending urn\t-22\t-37
ending urs\t19\t29
ending us\t-39\t-12
ending use\t-81\t-32
ending ust\t-53\t-45
ending ute\t-11\t-4
ending uth\t27\t15
ending ved\t-32\t-16
ending vel\t27\t18
ending ven\t-11\t-2
ending ver\t-50\t-34
ending ves\t35\t-19
ending was\t-4\t6
ending way\t8\t10
ending we\t-59\t-67
ending wer\t3\t8
ending who\t-72\t-48
ending why\t-51\t-44
ending xty\t17\t8
ending yes\t-54\t-24
ending you\t-95\t-65
endings # ,\t-18\t-5
endings # .\t-8\t-2
endings # .m\t15\t8
endings # :\t10\t5
endings # er\t18\t10
endings # es\t26\t15
endings # nd\t-35\t-17
endings # of\t22\t11
endings # rs\t35\t19
endings # to\t7\t5
endings 'd be\t-35\t-18
endings 'd ve\t-15\t-8
endings 's a\t-6\t-3
endings 's an\t-8\t-2
endings 's le\t-9\t-5
endings 's se\t3\t6
endings 't be\t-5\t-31
endings 't ke\t8\t4
endings 't nd\t-18\t-6
endings 't re\t-20\t-36
endings ) >\t4\t9
endings * ng\t-22\t-11
endings , #\t8\t21
endings , 'd\t-8\t-16
endings , 's\t-5\t-11
endings , a\t-13\t-17
endings , an\t-14\t-27
endings , as\t-12\t-22
endings , at\t1\t8
endings , ay\t23\t49
endings , ce\t-19\t-36
endings , ch\t-20\t-38
endings , ed\t-9\t-18
endings , en\t11\t24
endings , er\t-28\t-56
endings , es\t23\t46
endings , gh\t4\t11
endings , he\t10\t23
endings , ho\t-6\t-10
endings , id\t-12\t-24
endings , le\t-8\t-15
endings , ll\t-18\t-35
endings , ly\t23\t46
endings , me\t-4\t-8
endings , nd\t-74\t-136
endings , ne\t-4\t-8
endings , ng\t-22\t-39
endings , ns\t15\t32
endings , om\t-7\t-12
endings , on\t-10\t-20
endings , or\t12\t26
endings , ot\t8\t17
endings , ou\t-4\t-7
endings , re\t-27\t-54
endings , rs\t10\t21
endings , ry\t6\t14
endings , se\t-26\t-51
endings , so\t4\t9
endings , th\t-15\t-29
endings , to\t-4\t-8
endings , ts\t-9\t-18
endings , ty\t16\t32
endings , ut\t15\t34
endings , ve\t-25\t-50
endings , we\t-11\t-22
endings , wn\t-15\t-29
endings - ng\t-24\t-12
endings . >\t-91\t-160
endings .m .\t4\t10
endings : #\t15\t31
endings : es\t-24\t-47
endings : he\t-9\t-9
endings : ng\t-8\t-4
endings ; at\t-10\t-17
endings ; he\t-22\t-27
endings ; we\t-5\t-10
endings ? >\t-40\t-79
endings a 's\t8\t5
endings a :\t-58\t-30
endings a al\t-47\t-20
endings a an\t58\t30
endings a ar\t49\t25
endings a ce\t49\t24
endings a ed\t38\t19
endings a ek\t-8\t-1
endings a el\t38\t19
endings a er\t-34\t-12
endings a et\t27\t14
endings a ew\t-48\t-20
endings a ft\t-69\t-35
endings a ge\t31\t17
endings a ic\t-27\t-13
endings a ir\t61\t30
endings a it\t10\t5
endings a ld\t-24\t-11
endings a le\t23\t14
endings a ll\t-10\t-5
endings a ma\t6\t3
endings a nd\t34\t16
endings a ng\t45\t26
endings a nt\t19\t12
endings a ol\t40\t20
endings a on\t-33\t-17
endings a or\t-15\t-7
endings a ow\t11\t6
endings a rd\t-25\t-13
endings a rt\t-36\t-16
endings a ry\t-49\t-24
endings a st\t-11\t-41
endings a te\t25\t15
endings a ve\t-7\t-3
endings ad .\t-39\t-75
endings ad a\t24\t12
endings ad of\t-19\t-10
endings ak an\t32\t15
endings ak sh\t-27\t-14
endings al ce\t18\t12
endings al nd\t-9\t2
endings al ng\t75\t40
endings al of\t-11\t-4
endings an ,\t12\t4
endings an a\t-8\t-1
endings an be\t4\t10
endings an ce\t3\t7
endings an ge\t-42\t-57
endings an in\t-9\t-5
endings an ll\t36\t28
endings an nt\t-23\t-11
endings an on\t-41\t-21
endings an ow\t-6\t-1
endings an ps\t35\t17
endings ar ff\t23\t11
endings ar he\t-31\t-15
endings ar om\t-15\t-7
endings as a\t8\t23
endings as ed\t-16\t7
endings as en\t-18\t-34
endings as is\t-6\t-3
endings as ll\t-47\t-83
endings as ng\t-7\t-4
endings as ou\t8\t18
endings at #\t17\t13
endings at 't\t-5\t-10
endings at ,\t38\t24
endings at a\t7\t27
endings at as\t-20\t-27
endings at ce\t3\t7
endings at es\t-7\t-4
endings at ey\t2\t6
endings at he\t-29\t-6
endings at ht\t63\t34
endings at i\t-7\t-1
endings at is\t-16\t-9
endings at it\t3\t9
endings at me\t32\t18
endings at ne\t-24\t-12
endings at ng\t0\t10
endings at ou\t2\t11
endings at rs\t-35\t-53
endings at st\t42\t21
endings at ts\t4\t11
endings aw nd\t-6\t0
endings ay ,\t-21\t-10
endings ay at\t36\t22
endings ay nd\t-21\t-7
endings ay of\t-16\t-8
endings ay to\t41\t27
endings be ed\t-34\t-2
endings be he\t-36\t-18
endings be in\t42\t20
endings be le\t-20\t-11
endings be ne\t-16\t-7
endings be nt\t46\t23
endings be on\t55\t27
endings be re\t-7\t-4
endings be ut\t-37\t-19
endings by a\t-7\t-3
endings by at\t-17\t-4
endings by he\t74\t69
endings by nd\t-18\t-2
endings by ne\t4\t11
endings ce ,\t62\t40
endings ce .\t5\t11
endings ce a\t-63\t-62
endings ce ch\t35\t19
endings ce en\t27\t15
endings ce he\t-16\t-7
endings ce in\t103\t51
endings ce ng\t20\t12
endings ce of\t10\t6
endings ce or\t-14\t-5
endings ce re\t-31\t-11
endings ce th\t46\t25
endings ch ,\t-7\t0
endings ch .\t29\t17
endings ch er\t-6\t-1
endings ch he\t6\t3
endings ch is\t-6\t-3
endings ch of\t-16\t-7
endings ch or\t-23\t-12
endings ck ,\t3\t6
endings ck in\t-9\t-3
endings ck nd\t4\t9
endings ck on\t3\t6
endings ct at\t2\t7
endings ct th\t35\t20
endings ct to\t-14\t-6
endings de a\t11\t6
endings do he\t13\t8
endings do ot\t-24\t-12
endings do ou\t-10\t-5
endings ds ,\t39\t24
endings ds .\t-31\t-60
endings ds a\t12\t8
endings dy ho\t-9\t-5
endings dy or\t-16\t-7
endings dy th\t19\t9
endings dy ts\t-9\t-5
endings ed .\t-17\t-3
endings ed a\t48\t24
endings ed al\t-28\t-12
endings ed an\t25\t13
endings ed as\t-19\t-10
endings ed at\t-31\t-12
endings ed by\t-38\t-16
endings ed ce\t31\t16
endings ed er\t33\t16
endings ed he\t-17\t-9
endings ed in\t32\t20
endings ed nd\t-36\t-16
endings ed ng\t-42\t-21
endings ed om\t-34\t-15
endings ed on\t25\t13
endings ed or\t27\t14
endings ed re\t17\t11
endings ed th\t35\t18
endings ed to\t-47\t-13
endings ed ur\t-15\t-6
endings ee hs\t-6\t-1
endings ee rs\t27\t17
endings el #\t-12\t-4
endings en 's\t-24\t-34
endings en ,\t-27\t-12
endings en >\t4\t10
endings en a\t4\t13
endings en at\t-13\t-7
endings en he\t17\t9
endings en in\t56\t29
endings en it\t4\t7
endings en nd\t-7\t-1
endings en ng\t1\t14
endings en on\t-18\t-39
endings en re\t1\t13
endings en to\t-39\t-19
endings en ve\t-20\t-10
endings ep he\t29\t14
endings er #\t-16\t-8
endings er ,\t8\t14
endings er .\t-10\t0
endings er >\t5\t11
endings er a\t-21\t-30
endings er an\t-23\t-32
endings er as\t1\t10
endings er at\t7\t8
endings er ed\t-42\t-22
endings er er\t-10\t-2
endings er es\t-13\t3
endings er he\t-67\t-73
endings er in\t-25\t-11
endings er is\t-12\t-6
endings er le\t-10\t1
endings er nd\t-44\t-16
endings er ng\t48\t26
endings er of\t-9\t-3
endings er or\t-31\t-16
endings er ou\t3\t13
endings er rs\t-6\t-3
endings er th\t-37\t-52
endings er to\t-10\t-5
endings er ts\t83\t43
endings er up\t-6\t-1
endings er ur\t-27\t-51
endings er ve\t-7\t-3
endings es ,\t24\t22
endings es .\t92\t53
endings es >\t13\t26
endings es a\t-45\t-51
endings es at\t19\t12
endings es ce\t-6\t-3
endings es er\t-37\t-19
endings es he\t-12\t-6
endings es in\t15\t18
endings es ll\t-6\t0
endings es nd\t-5\t15
endings es ng\t-12\t-6
endings es of\t3\t6
endings es om\t37\t22
endings es on\t-7\t-2
endings es or\t87\t46
endings es ot\t71\t37
endings es re\t-15\t1
endings es to\t56\t21
endings es ut\t-31\t-30
endings et ,\t-8\t-3
endings et er\t73\t36
endings et ou\t-13\t1
endings ey re\t18\t11
endings ff ,\t3\t6
endings ff .\t3\t6
endings ge .\t-14\t-4
endings ge of\t40\t21
endings gh he\t-36\t-40
endings gs a\t18\t12
endings ha #\t37\t18
endings he #\t6\t3
endings he ad\t24\t12
endings he al\t96\t49
endings he an\t-42\t-21
endings he at\t42\t20
endings he ay\t-31\t-55
endings he ce\t-29\t-12
endings he ch\t-34\t-17
endings he ck\t47\t24
endings he ct\t46\t23
endings he ds\t-10\t-5
endings he ek\t-6\t-3
endings he er\t-47\t-13
endings he es\t7\t6
endings he ew\t-10\t-4
endings he ht\t15\t9
endings he ic\t-11\t-6
endings he io\t-7\t-3
endings he ke\t-11\t-6
endings he ks\t-31\t-16
endings he le\t-29\t-10
endings he ll\t-19\t-7
endings he ls\t-21\t-9
endings he ly\t36\t20
endings he me\t-30\t-14
endings he nd\t13\t9
endings he ne\t-23\t-7
endings he ng\t10\t13
endings he nt\t-10\t-3
endings he ob\t-20\t-10
endings he ol\t-12\t-6
endings he on\t58\t30
endings he op\t75\t37
endings he or\t-34\t-14
endings he ot\t-12\t-6
endings he ps\t-15\t-8
endings he rd\t-18\t-6
endings he rk\t-47\t-22
endings he rs\t-23\t-4
endings he rt\t15\t10
endings he ry\t-25\t-10
endings he se\t20\t11
endings he sh\t-9\t-4
endings he st\t-10\t-48
endings he te\t-17\t-7
endings he ty\t-12\t-5
endings he ys\t-20\t-11
endings ho an\t-21\t-34
endings ho as\t-12\t-21
endings ho es\t-12\t0
endings ho ns\t-9\t0
endings ht to\t4\t9
endings i 't\t34\t18
endings i an\t-18\t-8
endings ic or\t-9\t-3
endings ic th\t18\t9
endings id ,\t-10\t-5
endings if ot\t-7\t-4
endings if ou\t-14\t-7
endings if ve\t-15\t-8
endings in ,\t14\t9
endings in a\t-66\t-27
endings in al\t3\t10
endings in an\t-9\t-3
endings in at\t-11\t-4
endings in ce\t-42\t-53
endings in en\t-18\t-2
endings in er\t2\t-31
endings in he\t20\t-28
endings in is\t30\t14
endings in ng\t-20\t-2
endings in ry\t-10\t3
endings in sh\t4\t8
endings in st\t46\t26
endings in te\t13\t6
endings in ty\t22\t14
endings in ur\t1\t10
endings ip of\t27\t14
endings ir es\t56\t29
endings ir wn\t-8\t0
endings is a\t-26\t-44
endings is an\t-15\t-25
endings is at\t-19\t-30
endings is ce\t-12\t-22
endings is ed\t-28\t-47
endings is en\t-12\t-23
endings is he\t-26\t-36
endings is id\t4\t14
endings is in\t-9\t-13
endings is is\t-15\t-8
endings is ll\t3\t14
endings is ly\t-11\t-18
endings is me\t-11\t-20
endings is ng\t-14\t-20
endings is nt\t3\t16
endings is od\t-16\t-31
endings is on\t-7\t10
endings is or\t-10\t-3
endings is ot\t-8\t-8
endings is ry\t-7\t-14
endings is to\t2\t21
endings it 't\t46\t25
endings it ,\t3\t7
endings it .\t1\t8
endings it es\t-14\t-1
endings it he\t21\t10
endings it in\t34\t16
endings it is\t-12\t-2
endings it of\t20\t10
endings ix hs\t30\t15
endings ke a\t27\t17
endings ke he\t-21\t-46
endings ke ou\t-2\t8
endings ld a\t-23\t-8
endings ld be\t-21\t-28
endings ld er\t13\t27
endings ld ke\t5\t18
endings ld nd\t-23\t-27
endings ld ng\t-6\t-2
endings ld on\t64\t32
endings ld ow\t-11\t-6
endings ld ss\t7\t3
endings ld ve\t-4\t-7
endings le ,\t43\t25
endings le in\t-19\t-9
endings le of\t-18\t-8
endings le om\t10\t7
endings le or\t-18\t-8
endings le to\t-19\t-10
endings lf .\t-22\t-43
endings lf of\t-7\t-3
endings lf st\t44\t22
endings ll ,\t-12\t1
endings ll be\t-12\t24
endings ll ce\t-7\t-1
endings ll ck\t-7\t-1
endings ll ed\t-6\t-3
endings ll er\t-9\t-5
endings ll et\t-14\t-18
endings ll gh\t-20\t-39
endings ll go\t-19\t-30
endings ll he\t24\t12
endings ll it\t-11\t-6
endings ll ke\t-20\t-37
endings ll ne\t-6\t0
endings ll nt\t40\t19
endings ll ot\t-11\t-13
endings ll sk\t-9\t-5
endings ll so\t-12\t-6
endings ll ss\t30\t14
endings ll st\t-11\t-6
endings ll to\t-28\t-38
endings ll ts\t-9\t-2
endings ll ve\t-9\t-5
endings ll wn\t-17\t-9
endings ls ,\t1\t10
endings ls in\t24\t11
endings ls nd\t-6\t2
endings ly ,\t-55\t-64
endings ly ed\t-19\t-10
endings ly es\t-18\t-8
endings ly in\t-24\t-12
endings ly ng\t45\t23
endings ly or\t25\t15
endings ly re\t-14\t-7
endings ma or\t18\t9
endings me ,\t-12\t-4
endings me .\t3\t8
endings me in\t-30\t-13
endings me is\t16\t8
endings me ng\t36\t18
endings me of\t-23\t-10
endings me or\t-20\t-11
endings me to\t-28\t-26
endings nd #\t-22\t-28
endings nd 's\t-15\t-25
endings nd ,\t-55\t-72
endings nd a\t-16\t-29
endings nd al\t9\t19
endings nd an\t-31\t-61
endings nd ar\t-4\t12
endings nd at\t-28\t-34
endings nd ay\t-13\t-25
endings nd ce\t20\t27
endings nd ds\t-5\t-9
endings nd dy\t2\t7
endings nd ed\t12\t24
endings nd en\t4\t14
endings nd er\t47\t51
endings nd es\t12\t-1
endings nd et\t-14\t-27
endings nd ey\t-13\t-26
endings nd he\t39\t24
endings nd if\t18\t37
endings nd in\t26\t15
endings nd is\t6\t18
endings nd ld\t9\t19
endings nd ll\t-41\t-80
endings nd ls\t25\t52
endings nd nd\t-17\t-33
endings nd ne\t-14\t-26
endings nd ng\t-49\t-47
endings nd ns\t7\t16
endings nd nt\t13\t28
endings nd of\t-20\t-26
endings nd on\t-2\t17
endings nd or\t1\t12
endings nd ou\t-16\t-30
endings nd re\t11\t41
endings nd ry\t12\t26
endings nd se\t9\t19
endings nd sh\t-12\t-23
endings nd th\t5\t16
endings nd to\t-59\t-105
endings nd ty\t14\t29
endings nd ur\t-31\t-16
endings nd ut\t29\t18
endings nd wo\t9\t18
endings nd ys\t14\t29
endings ne 's\t-20\t-10
endings ne .\t-33\t-58
endings ne at\t2\t8
endings ne ek\t22\t13
endings ne er\t4\t8
endings ne es\t17\t10
endings ne ho\t26\t12
endings ne in\t-30\t-15
endings ne nd\t28\t-15
endings ne of\t-8\t-2
endings ne re\t27\t13
endings ng ,\t64\t33
endings ng .\t-47\t-17
endings ng a\t8\t4
endings ng at\t-13\t-4
endings ng ay\t20\t10
endings ng ce\t-12\t-2
endings ng ds\t11\t5
endings ng ed\t-46\t-21
endings ng em\t-1\t-32
endings ng er\t7\t6
endings ng es\t-34\t-66
endings ng he\t-45\t-18
endings ng in\t11\t6
endings ng is\t-48\t-22
endings ng it\t-7\t-4
endings ng ld\t55\t31
endings ng nd\t21\t15
endings ng ng\t24\t13
endings ng ns\t11\t6
endings ng of\t67\t34
endings ng on\t50\t25
endings ng or\t-66\t-32
endings ng re\t-17\t-6
endings ng rs\t36\t21
endings ng st\t24\t12
endings ng to\t-31\t-11
endings ng ts\t-44\t-22
endings ng up\t51\t26
endings ng ut\t-27\t-14
endings ng ve\t-19\t-9
endings no ve\t53\t28
endings ns ,\t-7\t5
endings ns >\t11\t23
endings ns in\t-24\t-11
endings ns nd\t-6\t0
endings ns ng\t-14\t-6
endings ns re\t19\t10
endings nt ,\t-14\t-3
endings nt .\t-18\t-6
endings nt in\t7\t5
endings nt is\t-27\t-15
endings nt ne\t-8\t-4
endings nt of\t-9\t-1
endings nt on\t-51\t-25
endings nt to\t-35\t-14
endings nt ts\t44\t22
endings nt ut\t-18\t-7
endings ny of\t-32\t-16
endings od ,\t-7\t-2
endings od gh\t-28\t-11
endings of a\t-1\t6
endings of ch\t-6\t-2
endings of em\t-8\t-2
endings of he\t-13\t14
endings of ng\t-5\t6
endings of od\t52\t28
endings of of\t39\t19
endings of se\t-25\t-48
endings of ur\t-6\t0
endings ok or\t-17\t-9
endings om #\t53\t31
endings om a\t4\t13
endings om ay\t41\t20
endings om he\t-22\t-18
endings om il\t-28\t-39
endings om me\t2\t9
endings on #\t-29\t-55
endings on ,\t8\t13
endings on .\t2\t7
endings on a\t-15\t-14
endings on as\t7\t17
endings on ce\t37\t19
endings on ds\t-7\t-3
endings on es\t6\t13
endings on he\t30\t58
endings on ho\t-9\t-4
endings on is\t-18\t-9
endings on ll\t28\t40
endings on ls\t-9\t-3
endings on nd\t73\t40
endings on ne\t-14\t-28
endings on ng\t-10\t1
endings on ns\t2\t7
endings on of\t23\t11
endings on or\t4\t9
endings on ou\t49\t24
endings on te\t7\t16
endings on th\t-22\t-39
endings on to\t4\t8
endings on ur\t42\t36
endings oo .\t-8\t-15
endings or #\t8\t15
endings or ,\t-23\t-12
endings or a\t-32\t-21
endings or al\t-20\t-27
endings or an\t-7\t2
endings or at\t-32\t-61
endings or ch\t-6\t-3
endings or ee\t24\t5
endings or en\t-14\t-26
endings or er\t-5\t-9
endings or he\t-38\t-8
endings or in\t5\t11
endings or is\t6\t15
endings or me\t-30\t-60
endings or ne\t43\t29
endings or ng\t-9\t-8
endings or nt\t-6\t6
endings or on\t-3\t28
endings or ow\t-23\t-46
endings or re\t71\t64
endings or so\t3\t7
endings or ur\t-16\t-30
endings or ve\t4\t14
endings or wo\t4\t13
endings ot ,\t-2\t-47
endings ot al\t-20\t-11
endings ot be\t-16\t-8
endings ot ed\t55\t30
endings ot er\t33\t26
endings ot st\t-19\t-10
endings ot ve\t-1\t7
endings ou 't\t-6\t-3
endings ou ad\t-9\t-4
endings ou an\t24\t-19
endings ou ed\t-11\t-6
endings ou in\t-9\t-4
endings ou ld\t-35\t-40
endings ou ll\t-17\t-9
endings ou nd\t3\t8
endings ou ow\t24\t12
endings ou re\t-1\t8
endings ou rk\t-10\t-5
endings ou rt\t-1\t9
endings ou st\t-11\t-1
endings ou th\t7\t16
endings ou to\t-7\t-4
endings ou ve\t35\t-4
endings ow .\t-29\t-58
endings ow at\t-44\t-22
endings ow he\t16\t13
endings ow nd\t-32\t-45
endings ow ou\t27\t12
endings ow up\t-19\t-9
endings ps he\t47\t23
endings ps re\t-20\t-10
endings rd ,\t4\t8
endings rd of\t-21\t-9
endings re #\t-17\t-9
endings re ,\t-15\t-39
endings re a\t-25\t-36
endings re an\t-7\t-1
endings re at\t20\t14
endings re ed\t-33\t-37
endings re er\t-18\t-9
endings re he\t-70\t-55
endings re in\t-11\t-4
endings re it\t10\t20
endings re le\t-24\t-28
endings re nd\t-1\t7
endings re ng\t-30\t14
endings re nt\t56\t28
endings re of\t62\t32
endings re ot\t-11\t-19
endings re ou\t-17\t-7
endings re re\t-46\t-47
endings re rs\t42\t21
endings re to\t45\t14
endings re ys\t-6\t6
endings rk ,\t-9\t-3
endings rk in\t-17\t-7
endings rs ,\t-31\t1
endings rs .\t3\t14
endings rs a\t25\t14
endings rs at\t62\t34
endings rs er\t3\t6
endings rs nd\t-9\t1
endings rs on\t-6\t3
endings rs or\t-15\t-4
endings rs re\t-32\t-50
endings rs to\t22\t14
endings rt ,\t-21\t-10
endings rt at\t-13\t-3
endings rt of\t-28\t-14
endings rt or\t3\t6
endings rt to\t-10\t3
endings ry ,\t-28\t-12
endings ry ay\t-10\t-4
endings ry nd\t-9\t-1
endings ry on\t-13\t-6
endings se 's\t-8\t-4
endings se he\t-7\t-4
endings se ng\t21\t11
endings se of\t35\t18
endings se re\t-6\t-3
endings se th\t-14\t7
endings sh at\t-6\t-4
endings sh is\t61\t29
endings sh ld\t41\t22
endings sk or\t-13\t-5
endings so .\t10\t20
endings so a\t-15\t-7
endings so en\t-7\t-4
endings so he\t-21\t-10
endings so ll\t-8\t-4
endings so ng\t-18\t-9
endings so ns\t-9\t-4
endings so se\t-13\t-7
endings ss #\t18\t9
endings ss ,\t14\t10
endings ss .\t61\t33
endings ss to\t15\t10
endings st ,\t-15\t2
endings st be\t-30\t-47
endings st ce\t39\t20
endings st id\t39\t24
endings st is\t-24\t-14
endings st nd\t3\t9
endings st ng\t-29\t-53
endings st of\t-34\t-16
endings st on\t-9\t-3
endings st ou\t24\t12
endings ta ,\t-16\t-6
endings te ,\t-13\t-2
endings te .\t61\t32
endings te a\t30\t16
endings te he\t-27\t-14
endings te ls\t-6\t-3
endings te of\t25\t15
endings te to\t-18\t-7
endings th a\t-14\t5
endings th al\t52\t27
endings th at\t-9\t-4
endings th en\t2\t7
endings th er\t64\t33
endings th he\t-23\t21
endings th ls\t3\t6
endings th me\t-7\t-4
endings th ur\t-7\t-3
endings to a\t2\t6
endings to ay\t9\t20
endings to be\t40\t33
endings to de\t3\t7
endings to er\t2\t6
endings to he\t-17\t-13
endings to ke\t-7\t-4
endings to le\t3\t7
endings to ng\t-6\t-1
endings to ow\t-9\t-5
endings to rk\t2\t6
endings to te\t-13\t-5
endings to ts\t3\t6
endings to us\t3\t7
endings to ve\t-25\t-11
endings ts ,\t4\t7
endings ts .\t5\t13
endings ts a\t-14\t-7
endings ts in\t-13\t-6
endings ts ld\t-17\t-4
endings ts nd\t32\t21
endings ts of\t28\t16
endings ts on\t-11\t-3
endings ts or\t-42\t-76
endings ts re\t23\t15
endings ts th\t-4\t7
endings ts to\t39\t26
endings ty ,\t-21\t-9
endings ty es\t-28\t-7
endings ty th\t12\t6
endings ug st\t24\t13
endings un he\t25\t12
endings up ,\t-6\t-2
endings up he\t-8\t-1
endings ur ,\t-7\t-3
endings ur es\t29\t15
endings ur ng\t-22\t-9
endings ur rs\t-29\t-14
endings ur st\t-6\t-3
endings ur wn\t57\t30
endings us ,\t18\t8
endings us to\t-11\t-5
endings ut #\t32\t16
endings ut a\t-26\t2
endings ut er\t-11\t-5
endings ut ng\t-24\t-40
endings ut on\t32\t20
endings ut ou\t-7\t-3
endings ut th\t-12\t-5
endings ve ,\t-8\t-2
endings ve ed\t-13\t-7
endings ve en\t-37\t-19
endings ve he\t7\t7
endings ve in\t-46\t-19
endings ve is\t32\t16
endings ve nd\t19\t10
endings ve ne\t-2\t9
endings ve ou\t-9\t-5
endings ve rs\t9\t7
endings ve to\t-38\t-11
endings ve ys\t42\t21
endings we 't\t-19\t-10
endings we an\t7\t19
endings we do\t-11\t-6
endings we ed\t-6\t-3
endings we ld\t18\t9
endings we ll\t27\t13
endings we nk\t-10\t-5
endings we nt\t-8\t-4
endings we re\t-11\t-5
endings we sk\t-19\t-9
endings wn ,\t-9\t-4
endings wn he\t7\t3
endings wn nd\t16\t10
endings wo es\t-30\t-10
endings wo ks\t-15\t-8
endings wo ns\t15\t8
endings wo rs\t33\t18
endings wo ys\t32\t16
endings ys .\t3\t7
endings ys a\t4\t9
endings ys en\t15\t11
endings ys in\t-6\t-2
endings ys nd\t-11\t-2
endings ys re\t11\t5
first\t5\t-56
last "\t7\t15
last #\t-23\t7
last '\t5\t11
last )\t-8\t-16
last *\t88\t43
last ,\t67\t38
last -\t86\t41
last .\t13\t28
last :\t55\t25
last ;\t43\t19
last <\t5\t-56
last a\t36\t70
last a.m\t29\t60
last after\t25\t15
last aid\t3\t7
last all\t-11\t4
last along\t-6\t-1
last already\t-6\t13
last also\t69\t33
last although\t-6\t-3
last always\t9\t4
last among\t-18\t-9
last an\t46\t34
last and\t112\t88
last animal\t4\t8
last animals\t-17\t-33
last any\t-8\t0
last anyone\t-13\t-5
last apprentice\t-12\t-22
last april\t-5\t-8
last are\t26\t29
last as\t-12\t16
last ask\t-11\t2
last asked\t3\t7
last asks\t10\t21
last at\t20\t28
last back\t-17\t-33
last bakery\t-21\t-33
last be\t26\t28
last because\t-23\t-12
last been\t26\t13
last before\t-31\t-4
last begin\t24\t17
last begins\t-11\t0
last being\t1\t10
last bench\t-11\t-12
last board\t-26\t-48
last boats\t-15\t-28
last boots\t8\t18
last both\t-6\t-3
last bring\t54\t30
last building\t11\t24
last bus\t9\t24
last but\t24\t11
last by\t26\t32
last call\t6\t14
last calm\t11\t22
last can\t50\t40
last can't\t22\t16
last candidates\t-8\t-4
last cannot\t-7\t-1
last care\t4\t10
last cert\t-14\t-26
last certificate\t-29\t-53
last check\t-25\t-46
last checking\t7\t14
last cheese\t19\t39
last clean\t7\t14
last clinic\t-20\t-39
last collection\t8\t16
last come\t-4\t8
last comes\t36\t18
last community\t3\t6
last company\t0\t12
last conduct\t3\t7
last could\t8\t5
last count\t-9\t-6
last country\t-10\t-17
last counts\t-8\t-4
last course\t3\t7
last crane\t3\t6
last credit\t8\t18
last customer\t4\t10
last customer's\t3\t6
last daily\t3\t6
last data\t7\t20
last database\t23\t49
last date\t-17\t-33
last day\t-23\t-29
last days\t6\t16
last deal\t-8\t-4
last degree\t4\t9
last depot\t-10\t-16
last diploma\t3\t7
last does\t22\t21
last dog\t8\t16
last don't\t-20\t5
last done\t-9\t0
last doors\t-7\t-13
last down\t-17\t-32
last driver\t69\t69
last drivers\t20\t40
last driving\t12\t24
last drug\t16\t32
last during\t-8\t4
last eight\t7\t14
last end\t-8\t-3
last ending "\t7\t15
last ending #\t-23\t7
last ending '\t5\t11
last ending 'll\t26\t15
last ending 're\t86\t43
last ending 've\t82\t45
last ending )\t-8\t-16
last ending *\t88\t43
last ending ,\t67\t38
last ending -\t86\t41
last ending .\t13\t28
last ending :\t55\t25
last ending ;\t43\t19
last ending <\t5\t-56
last ending a\t36\t70
last ending a.m\t29\t60
last ending ach\t-8\t-2
last ending ack\t-29\t-56
last ending act\t59\t34
last ending ade\t10\t31
last ending ads\t19\t38
last ending ady\t-39\t-25
last ending afe\t-13\t-26
last ending age\t0\t6
last ending aid\t-15\t8
last ending ain\t-7\t5
last ending air\t12\t26
last ending ake\t-43\t-62
last ending alf\t-8\t-1
last ending alk\t-16\t-4
last ending all\t15\t34
last ending alm\t11\t22
last ending ame\t-14\t-7
last ending an\t46\t34
last ending and\t69\t8
last ending ang\t-8\t-2
last ending ans\t38\t10
last ending ant\t-4\t-22
last ending any\t-15\t8
last ending api\t-4\t-9
last ending aps\t6\t12
last ending ard\t-41\t-69
last ending are\t3\t-8
last ending arn\t3\t7
last ending art\t-38\t-18
last ending ary\t-11\t-17
last ending as\t-12\t16
last ending ase\t16\t49
last ending ash\t-15\t-29
last ending ask\t-11\t2
last ending ass\t2\t6
last ending ast\t-4\t13
last ending at\t20\t28
last ending ata\t7\t20
last ending ate\t-44\t-78
last ending ats\t-16\t-28
last ending ave\t28\t36
last ending ays\t102\t126
last ending be\t26\t28
last ending ber\t-32\t-28
last ending ble\t34\t12
last ending bly\t7\t16
last ending bus\t-24\t-43
last ending but\t24\t11
last ending by\t26\t32
last ending cal\t6\t12
last ending can\t53\t46
last ending ces\t-15\t-28
last ending cks\t-26\t-49
last ending day\t-9\t5
last ending ded\t-8\t7
last ending der\t-24\t-11
last ending des\t50\t25
last ending dge\t-12\t-18
last ending dit\t7\t18
last ending dle\t-4\t-7
last ending dly\t-10\t-5
last ending dog\t8\t16
last ending dry\t-17\t-32
last ending e'd\t-10\t-5
last ending e's\t37\t22
last ending ead\t10\t33
last ending eak\t18\t17
last ending eal\t-17\t-1
last ending eam\t29\t2
last ending ean\t1\t12
last ending ear\t-43\t-51
last ending eat\t-32\t-53
last ending eck\t-27\t-50
last ending ect\t-7\t-27
last ending eed\t41\t23
last ending eek\t49\t8
last ending eel\t-30\t-61
last ending een\t20\t8
last ending eer\t-7\t-9
last ending ees\t-19\t-30
last ending eet\t-8\t-14
last ending eir\t-28\t-7
last ending eks\t11\t25
last ending eld\t-8\t5
last ending ell\t-3\t28
last ending elp\t-8\t0
last ending els\t-40\t-74
last ending ely\t8\t16
last ending end\t-4\t10
last ending ens\t-33\t-44
last ending ent\t78\t79
last ending ept\t35\t19
last ending ere\t19\t79
last ending erm\t3\t18
last ending err\t-8\t-4
last ending ers\t-27\t-10
last ending ert\t-22\t-25
last ending ery\t-10\t15
last ending ese\t14\t39
last ending ess\t38\t27
last ending est\t-10\t6
last ending ete\t-24\t-48
last ending ets\t-10\t-10
last ending eu\t6\t12
last ending for\t35\t31
last ending fts\t-23\t-22
last ending gal\t0\t7
last ending ged\t8\t17
last ending ger\t-6\t-11
last ending ges\t17\t36
last ending get\t-12\t-13
last ending ght\t-21\t-29
last ending gin\t24\t17
last ending go\t-27\t-4
last ending got\t21\t11
last ending han\t-24\t-7
last ending has\t39\t22
last ending hat\t21\t68
last ending he\t65\t32
last ending hed\t-28\t-47
last ending hem\t-24\t-18
last ending hen\t29\t30
last ending her\t-30\t-3
last ending hes\t10\t47
last ending hey\t-10\t13
last ending hin\t-12\t3
last ending hip\t-7\t-13
last ending his\t-11\t2
last ending hon\t-8\t-15
last ending hop\t6\t12
last ending hot\t3\t6
last ending how\t-14\t3
last ending hts\t17\t-34
last ending i\t-30\t8
last ending i'd\t-10\t-5
last ending i'm\t25\t12
last ending ial\t-36\t-66
last ending ian\t-62\t-87
last ending ice\t-32\t-11
last ending ich\t-28\t-8
last ending ics\t-58\t-113
last ending ide\t3\t14
last ending ied\t-8\t-5
last ending ies\t-2\t29
last ending iet\t-6\t-2
last ending if\t-26\t-14
last ending ife\t-7\t-5
last ending ift\t3\t16
last ending ign\t-31\t-61
last ending ike\t-11\t5
last ending ild\t13\t28
last ending ile\t-15\t-16
last ending ilk\t-28\t-47
last ending ill\t41\t6
last ending ils\t33\t-29
last ending ime\t1\t-12
last ending in\t-26\t13
last ending ind\t1\t11
last ending ing\t-41\t-16
last ending ink\t48\t25
last ending ins\t-40\t-8
last ending int\t-5\t-8
last ending ion\t-41\t-35
last ending ior\t46\t24
last ending ips\t2\t11
last ending is\t34\t30
last ending ise\t-11\t-14
last ending ish\t-31\t-32
last ending ist\t-31\t-54
last ending it\t-19\t38
last ending ite\t-19\t-3
last ending ith\t52\t25
last ending its\t-36\t-51
last ending ity\t25\t12
last ending ive\t26\t33
last ending ize\t-13\t-24
last ending ked\t22\t33
last ending ken\t2\t11
last ending ker\t-31\t-51
last ending kes\t50\t40
last ending ket\t-16\t-29
last ending lds\t16\t4
last ending led\t-3\t21
last ending ler\t-18\t-35
last ending les\t-13\t-1
last ending let\t-57\t-113
last ending lid\t4\t12
last ending lks\t2\t7
last ending lls\t-40\t-57
last ending lly\t33\t16
last ending low\t-16\t-31
last ending lps\t-9\t-4
last ending lso\t69\t33
last ending lus\t27\t13
last ending mal\t-8\t1
last ending man\t11\t24
last ending may\t-8\t-10
last ending me\t-8\t-1
last ending med\t-28\t-54
last ending men\t-22\t-42
last ending mer\t-7\t-8
last ending mes\t8\t10
last ending mil\t-18\t-27
last ending mit\t-15\t-30
last ending mum\t14\t9
last ending my\t-22\t-9
last ending n't\t-7\t10
last ending nal\t3\t21
last ending nce\t-64\t-43
last ending nch\t-20\t-31
last ending ncy\t-6\t0
last ending nds\t52\t24
last ending ned\t-13\t16
last ending ner\t36\t-48
last ending nes\t-52\t-82
last ending new\t1\t12
last ending ney\t-27\t-46
last ending ngs\t-18\t-2
last ending nic\t-20\t-39
last ending nly\t34\t23
last ending no\t-24\t8
last ending not\t-45\t9
last ending now\t32\t21
last ending nse\t-17\t-32
last ending nth\t26\t-7
last ending nto\t-15\t-8
last ending nts\t18\t0
last ending nty\t-9\t-18
last ending o's\t72\t36
last ending oad\t9\t22
last ending obs\t-26\t-49
last ending ock\t-10\t-19
last ending ody\t-2\t12
last ending oes\t-4\t14
last ending of\t24\t48
last ending off\t-26\t-40
last ending oks\t10\t20
last ending old\t23\t-23
last ending ole\t-17\t-27
last ending oll\t4\t10
last ending oma\t3\t7
last ending ome\t39\t48
last ending on\t6\t29
last ending ond\t-7\t1
last ending one\t-15\t10
last ending ong\t-25\t-7
last ending ons\t-13\t9
last ending ood\t-30\t4
last ending ook\t-16\t-4
last ending ool\t-9\t14
last ending oom\t34\t9
last ending oor\t-22\t-45
last ending ope\t3\t8
last ending or\t39\t42
last ending ore\t-58\t-30
last ending ork\t11\t-31
last ending ort\t-18\t-21
last ending ory\t-19\t-31
last ending ose\t-29\t-32
last ending ost\t-9\t-3
last ending ota\t26\t52
last ending oth\t-6\t-3
last ending ots\t6\t16
last ending our\t-19\t27
last ending ous\t8\t18
last ending out\t26\t53
last ending ove\t-8\t-3
last ending own\t-29\t-42
last ending ows\t42\t34
last ending pen\t21\t14
last ending ple\t-37\t-33
last ending pot\t-12\t-17
last ending put\t-9\t-3
last ending r's\t7\t15
last ending rch\t-4\t-7
last ending rds\t-8\t-52
last ending red\t-35\t-36
last ending ree\t1\t29
last ending res\t-14\t-24
last ending ret\t-4\t-7
last ending rge\t6\t12
last ending ric\t1\t6
last ending ril\t-5\t-8
last ending rly\t14\t33
last ending rol\t24\t14
last ending rom\t-9\t14
last ending rse\t-13\t-24
last ending rst\t-20\t3
last ending rts\t-19\t-32
last ending rty\t4\t9
last ending rug\t16\t32
last ending run\t34\t29
last ending say\t-1\t7
last ending sed\t17\t26
last ending see\t27\t14
last ending ses\t-14\t-21
last ending set\t-11\t-19
last ending she\t7\t16
last ending sic\t26\t52
last ending six\t-12\t1
last ending sks\t10\t21
last ending so\t43\t23
last ending son\t-22\t-23
last ending sor\t1\t8
last ending sts\t-16\t-18
last ending sty\t-7\t0
last ending t'd\t-6\t-3
last ending t's\t32\t16
last ending tay\t-13\t-4
last ending tch\t2\t6
last ending ted\t-10\t13
last ending tel\t-15\t-25
last ending tem\t-16\t-30
last ending ten\t-22\t-3
last ending ter\t44\t33
last ending tes\t-7\t3
last ending the\t-11\t49
last ending ths\t-7\t-10
last ending tly\t41\t20
last ending to\t61\t56
last ending too\t-9\t-5
last ending tor\t17\t-2
last ending try\t-21\t-32
last ending two\t-14\t21
last ending u'd\t102\t49
last ending uch\t-15\t-7
last ending uct\t11\t22
last ending ues\t-9\t-11
last ending ugh\t-16\t-14
last ending uld\t71\t50
last ending ule\t-28\t-14
last ending ull\t-4\t7
last ending uly\t-21\t-41
last ending und\t-6\t26
last ending ung\t-14\t-28
last ending uns\t-9\t-16
last ending unt\t-8\t-4
last ending up\t17\t20
last ending ure\t-9\t-17
last ending urn\t3\t12
last ending urs\t-2\t27
last ending us\t-8\t12
last ending use\t-47\t-44
last ending ust\t20\t28
last ending uth\t3\t13
last ending uty\t4\t9
last ending vat\t-10\t-20
last ending ved\t-13\t1
last ending vel\t4\t16
last ending ven\t-3\t9
last ending ver\t92\t99
last ending ves\t-6\t-32
last ending was\t-7\t2
last ending way\t-2\t6
last ending we\t-4\t17
last ending wer\t3\t7
last ending wet\t5\t12
last ending who\t76\t42
last ending why\t29\t15
last ending xty\t-10\t-1
last ending yes\t-6\t-1
last ending you\t70\t49
last engine\t-12\t-22
last engineer\t-11\t-17
last english\t-24\t-36
last enhanced\t2\t6
last enough\t5\t12
last eu\t6\t12
last evening\t10\t20
last ever\t22\t10
last every\t-3\t13
last everyone\t-11\t-6
last everything\t-12\t-16
last expect\t10\t6
last experience\t7\t18
last explain\t-3\t9
last feet\t6\t12
last fever\t7\t14
last field\t-9\t-6
last file\t0\t10
last find\t-6\t2
last finished\t5\t12
last first\t-20\t3
last fish\t-3\t10
last five\t-13\t1
last floor\t-23\t-46
last follows\t-9\t-3
last food\t4\t10
last for\t35\t31
last forty\t4\t9
last four\t5\t21
last free\t3\t7
last friday\t6\t12
last from\t-9\t14
last full\t-4\t7
last gardener\t82\t41
last german\t10\t21
last get\t1\t12
last go\t-27\t-4
last goes\t-25\t-7
last good\t0\t18
last got\t21\t10
last granted\t4\t9
last half\t-7\t0
last hand\t21\t44
last hang\t-8\t-2
last happen\t30\t15
last has\t39\t22
last have\t34\t19
last he\t65\t32
last head\t8\t20
last held\t1\t10
last help\t-8\t0
last helps\t-9\t-4
last here\t1\t11
last herr\t-8\t-4
last his\t2\t8
last hold\t51\t32
last home\t6\t15
last hot\t3\t6
last hotel\t5\t14
last hours\t-1\t24
last house\t-17\t-34
last i\t-30\t8
last i'd\t-10\t-5
last i'm\t25\t12
last if\t-26\t-14
last in\t-26\t13
last including\t-9\t-5
last inspection\t8\t16
last into\t-15\t-8
last irish\t-7\t-13
last is\t34\t30
last isn't\t-14\t-24
last it\t-19\t38
last it'd\t-6\t-3
last it's\t62\t29
last its\t-9\t2
last jobs\t-26\t-49
last july\t-21\t-41
last keep\t-4\t6
last keeping\t4\t8
last kept\t35\t19
last know\t44\t27
last knowledge\t1\t7
last knows\t7\t16
last lead\t7\t15
last learn\t3\t7
last learned\t-13\t-7
last leave\t7\t23
last level\t6\t19
last licence\t-17\t-30
last license\t-17\t-34
last life\t-6\t-3
last lifting\t6\t14
last like\t-12\t3
last line\t-7\t-14
last live\t64\t38
last lived\t-6\t-1
last look\t-18\t-8
last looks\t10\t19
last maintenance\t5\t11
last make\t-10\t0
last manner\t-10\t-19
last manual\t-8\t-15
last many\t-8\t-4
last march\t-5\t-8
last mathematics\t-14\t-25
last matric\t3\t6
last matters\t-22\t-41
last may\t-8\t-10
last me\t-8\t-1
last means\t45\t22
last milk\t-28\t-47
last mind\t6\t1
last minimum\t14\t9
last minutes\t9\t19
last mobile\t3\t8
last monday\t6\t12
last money\t-4\t-7
last monitoring\t10\t20
last month\t25\t-8
last months\t-10\t-17
last more\t-19\t-26
last mornings\t7\t20
last most\t-6\t-3
last mostly\t41\t20
last much\t-13\t-8
last must\t15\t7
last my\t-22\t-9
last near\t-14\t-6
last need\t40\t21
last needed\t2\t7
last never\t-38\t-18
last new\t1\t11
last night\t2\t7
last no\t-24\t8
last nobody\t-20\t-9
last not\t-38\t10
last notice\t15\t31
last now\t-12\t-6
last number\t-19\t-9
last nursing\t-43\t-86
last of\t24\t48
last off\t-26\t-40
last office\t15\t33
last often\t-12\t-6
last old\t2\t6
last older\t4\t11
last on\t6\t29
last once\t-1\t6
last one\t3\t9
last only\t40\t26
last open\t-8\t0
last or\t39\t42
last our\t-36\t-12
last out\t10\t39
last over\t-16\t-2
last own\t-11\t-10
last paid\t-9\t0
last papers\t-40\t-71
last part\t-8\t-5
last parts\t-13\t-26
last past\t3\t6
last patience\t-5\t-10
last payroll\t4\t10
last pays\t-17\t-9
last people\t-37\t-33
last permit\t-16\t-31
last person\t1\t6
last please\t-10\t-5
last plus\t27\t13
last pool\t-14\t-6
last position\t17\t36
last practice\t-18\t-36
last previous\t4\t11
last put\t-9\t-3
last python\t-28\t-55
last quiet\t-6\t-2
last ready\t4\t14
last references\t-4\t-8
last registration\t-14\t-28
last report\t10\t20
last required\t-7\t-3
last rest\t3\t8
last right\t0\t6
last road\t6\t15
last role\t-14\t-26
last room\t34\t9
last run\t34\t29
last running\t6\t12
last safe\t-13\t-26
last sage\t17\t35
last said\t-11\t-2
last same\t-14\t-7
last saturday\t16\t33
last saturdays\t43\t29
last save\t-8\t-4
last say\t-1\t7
last says\t47\t29
last schedule\t-28\t-14
last school\t5\t19
last season\t-19\t-21
last seasons\t-5\t-6
last see\t27\t14
last september\t-9\t-19
last service\t-11\t-18
last services\t-5\t-8
last set\t1\t6
last shall\t-7\t-3
last she\t7\t16
last shift\t4\t9
last shifts\t-16\t-8
last shop\t6\t13
last should\t61\t38
last show\t-11\t0
last since\t-21\t-11
last site\t-5\t-9
last six\t-12\t1
last sixty\t-10\t-1
last small\t33\t18
last so\t43\t23
last some\t-2\t6
last somebody\t26\t25
last someone\t25\t19
last something\t3\t13
last speak\t18\t16
last spent\t54\t30
last spoken\t6\t13
last standing\t29\t59
last start\t-31\t-16
last stay\t-13\t-4
last steady\t-37\t-51
last stock\t-5\t-10
last subject\t2\t6
last summer\t-9\t-13
last sunday\t-18\t-33
last sundays\t12\t24
last system\t-16\t-30
last table\t-10\t-20
last tablet\t-16\t-33
last take\t3\t9
last takes\t40\t20
last taking\t7\t15
last tamil\t-18\t-27
last teach\t-6\t-7
last team\t67\t78
last technician\t-21\t-11
last ten\t-13\t-6
last term\t3\t18
last than\t-24\t-7
last that\t30\t27
last that's\t-25\t-13
last the\t-11\t49
last their\t-28\t-7
last them\t-24\t-18
last then\t57\t24
last there\t6\t59
last there's\t36\t17
last they\t-10\t13
last think\t49\t24
last this\t-13\t-6
last those\t-11\t-6
last though\t18\t10
last three\t-12\t1
last through\t-16\t-2
last till\t5\t10
last time\t31\t31
last times\t3\t6
last to\t61\t56
last too\t-9\t-5
last training\t-43\t-86
last transport\t-32\t-57
last trust\t3\t8
last turn\t3\t12
last twenty\t-9\t-18
last twice\t-14\t-1
last two\t-14\t20
last two # ,\t12\t25
last two # :\t15\t31
last two # a.m\t2\t6
last two # hours\t4\t8
last two # is\t-19\t-37
last two # or\t-6\t-11
last two # to\t3\t6
last two , #\t-13\t-7
last two , a\t-41\t-22
last two , about\t-31\t-14
last two , also\t-15\t-7
last two , although\t-21\t-11
last two , an\t38\t19
last two , and\t-66\t-33
last two , as\t-31\t-16
last two , at\t-35\t-18
last two , because\t-42\t-22
last two , but\t-38\t-19
last two , every\t-21\t-10
last two , for\t-25\t-3
last two , from\t-37\t-19
last two , i'm\t-16\t-8
last two , if\t-7\t-3
last two , in\t-7\t-4
last two , is\t59\t29
last two , monday\t27\t14
last two , one\t74\t37
last two , or\t-21\t-4
last two , since\t-56\t-29
last two , so\t-33\t-17
last two , the\t8\t4
last two , then\t-18\t-9
last two , though\t-23\t-9
last two , we\t-33\t-17
last two , when\t-15\t-8
last two , whether\t-21\t-11
last two , which\t-44\t-23
last two , who\t-16\t-8
last two , with\t-57\t-29
last two , you\t-11\t-6
last two - you\t26\t12
last two : the\t-26\t-14
last two ; the\t-16\t-9
last two ; we\t-7\t-4
last two < *\t-64\t-33
last two < -\t-67\t-35
last two < a\t-20\t-16
last two < after\t-20\t-10
last two < and\t-8\t-4
last two < anyone\t-19\t-10
last two < as\t-22\t-11
last two < be\t-14\t-7
last two < because\t-13\t-6
last two < before\t11\t5
last two < every\t-21\t-11
last two < expect\t-17\t-9
last two < from\t6\t3
last two < have\t-18\t-9
last two < he\t-20\t-10
last two < i'd\t-12\t-6
last two < if\t-25\t-13
last two < in\t-41\t-21
last two < it\t-36\t-20
last two < it's\t-26\t-13
last two < matric\t35\t17
last two < no\t-7\t-4
last two < nobody\t-15\t-8
last two < on\t-26\t-13
last two < once\t-18\t-10
last two < our\t-47\t-24
last two < people\t-15\t-8
last two < previous\t40\t20
last two < she\t-24\t-12
last two < so\t-20\t-10
last two < some\t10\t4
last two < that\t-12\t-6
last two < the\t-60\t-35
last two < there's\t-44\t-23
last two < this\t-17\t-9
last two < we\t-56\t-29
last two < we'd\t-23\t-12
last two < we're\t-25\t-13
last two < what\t-26\t-13
last two < when\t-17\t-9
last two < you\t-46\t-24
last two < you'd\t-27\t-14
last two < you'll\t-36\t-19
last two < you've\t-19\t-10
last two < your\t-43\t-22
last two a :\t-26\t-13
last two a bit\t21\t10
last two a certificate\t-12\t-5
last two a diploma\t18\t9
last two a great\t-12\t-6
last two a person\t-12\t-6
last two a small\t-6\t-2
last two a valid\t16\t8
last two a week\t-9\t-3
last two a working\t23\t13
last two a year\t-15\t-7
last two a.m .\t29\t60
last two about #\t-11\t-5
last two after a\t48\t24
last two after that\t-7\t-4
last two an enhanced\t47\t24
last two and #\t18\t9
last two and ,\t-8\t-4
last two and a\t9\t3
last two and can\t-21\t-11
last two and english\t-33\t-18
last two and if\t-15\t-8
last two and in\t-73\t-37
last two and is\t-12\t6
last two and not\t-30\t-15
last two and one\t21\t11
last two and so\t-21\t-10
last two and taking\t12\t6
last two and that\t-14\t-7
last two and the\t43\t20
last two and then\t-24\t-11
last two and there\t14\t7
last two and they\t-47\t-24
last two and to\t-19\t-10
last two and two\t17\t9
last two and will\t-13\t-6
last two and you\t-32\t-16
last two and you'll\t22\t11
last two are #\t71\t35
last two are a\t-33\t-17
last two are to\t3\t8
last two around #\t-6\t-3
last two as you\t3\t8
last two at #\t9\t5
last two at least\t-11\t0
last two august ,\t-4\t-7
last two be a\t-25\t-13
last two be able\t-51\t-26
last two be done\t-17\t-7
last two be glad\t-6\t-3
last two be in\t66\t34
last two be on\t47\t25
last two be pleased\t-15\t-8
last two be the\t45\t22
last two because the\t-10\t-5
last two before it\t5\t10
last two before the\t-9\t-5
last two before you\t10\t22
last two by a\t8\t4
last two by the\t3\t7
last two can be\t-6\t-1
last two can't be\t-7\t1
last two certificate of\t3\t7
last two check and\t-14\t-28
last two check on\t-7\t-14
last two come in\t20\t11
last two degree in\t3\t7
last two diploma or\t10\t20
last two do not\t-10\t-5
last two do the\t46\t24
last two does the\t21\t10
last two drug test\t6\t12
last two enough to\t3\t6
last two experience of\t2\t7
last two five years\t-14\t-5
last two for a\t-39\t-18
last two for one\t-15\t-5
last two for the\t-54\t-24
last two for two\t13\t7
last two friday ,\t6\t12
last two from a\t-17\t-6
last two from april\t-7\t-4
last two from may\t30\t18
last two from the\t-9\t-2
last two get you\t1\t8
last two good conduct\t3\t6
last two have a\t29\t14
last two have to\t-27\t-13
last two have two\t-7\t-4
last two have you\t-8\t-4
last two he or\t-11\t-6
last two hold a\t-8\t-4
last two hours .\t-4\t-8
last two hours are\t-10\t-5
last two i don't\t11\t24
last two in ,\t-12\t-23
last two in a\t-22\t-6
last two in the\t-14\t8
last two irish would\t-7\t-13
last two is a\t-17\t-10
last two is an\t28\t14
last two is good\t-16\t-9
last two is in\t17\t8
last two is not\t-20\t-10
last two is on\t28\t15
last two is paid\t-11\t-6
last two is the\t-26\t-14
last two is to\t56\t29
last two it ,\t12\t25
last two it .\t-3\t-6
last two it in\t-6\t-3
last two it is\t2\t10
last two know what\t10\t5
last two knowledge of\t1\t7
last two leave ,\t-17\t-33
last two leave is\t22\t46
last two licence ,\t-6\t-12
last two like you\t3\t7
last two live within\t20\t10
last two look for\t-9\t-4
last two looking for\t-6\t-3
last two march ,\t-4\t-9
last two matric with\t3\t6
last two monday to\t6\t13
last two most of\t-6\t-3
last two must be\t40\t20
last two need a\t36\t18
last two need to\t-21\t-8
last two no leave\t5\t10
last two notice when\t15\t31
last two of a\t40\t21
last two of our\t-16\t-8
last two of the\t-22\t-4
last two of their\t-7\t-2
last two of them\t-15\t-7
last two off ,\t-3\t-6
last two office ,\t26\t53
last two on #\t-39\t-19
last two on a\t16\t8
last two on the\t-20\t0
last two on your\t-14\t-6
last two or a\t-7\t-2
last two or she\t-10\t-5
last two or something\t-25\t-12
last two over the\t-15\t-7
last two own hand\t5\t10
last two part of\t-6\t-3
last two patience ,\t-7\t-14
last two run a\t33\t17
last two should be\t-24\t-11
last two show up\t-8\t-2
last two so much\t-23\t-12
last two so the\t-27\t-14
last two so you\t34\t17
last two some of\t-7\t-3
last two start at\t-21\t-6
last two summer ,\t-6\t-12
last two that a\t34\t18
last two that i\t-20\t-11
last two that the\t-12\t-7
last two that you\t40\t20
last two the #\t32\t16
last two the annual\t48\t25
last two the end\t-8\t-3
last two the first\t-7\t3
last two the job\t-8\t-5
last two the make\t-8\t-4
last two the new\t-8\t-4
last two the post\t-8\t-5
last two the same\t-13\t-7
last two the work\t-12\t-6
last two their own\t-14\t-5
last two them on\t6\t16
last two there are\t-16\t-8
last two there is\t14\t40
last two there's a\t-42\t-21
last two they are\t6\t15
last two through the\t-7\t-2
last two time ,\t9\t20
last two to a\t-21\t-10
last two to be\t-9\t-3
last two to bring\t-13\t-7
last two to do\t-14\t-7
last two to explain\t-39\t-20
last two to have\t-31\t-16
last two to hold\t-20\t-8
last two to know\t19\t9
last two to live\t-32\t-16
last two to see\t-39\t-20
last two to the\t-62\t-28
last two to us\t-16\t-7
last two to write\t7\t3
last two to you\t-8\t-4
last two twice a\t-16\t-5
last two up ,\t-6\t-11
last two up .\t-3\t-6
last two we ask\t-10\t-5
last two we can't\t-7\t-4
last two we do\t-18\t-9
last two we would\t10\t21
last two week ,\t-15\t-29
last two week in\t7\t15
last two well ,\t18\t36
last two when a\t-15\t-6
last two who has\t-37\t-19
last two who have\t32\t16
last two will be\t-30\t-7
last two will have\t-11\t-5
last two with a\t-52\t-25
last two with children\t-7\t-1
last two with our\t-14\t-6
last two with the\t-36\t-13
last two with us\t-6\t-2
last two within a\t-16\t-8
last two without a\t51\t26
last two without saying\t-12\t-6
last two work ,\t-12\t-24
last two work in\t28\t26
last two would be\t-36\t-19
last two would not\t-10\t-5
last two years ,\t-19\t-37
last two years in\t9\t18
last two you are\t13\t12
last two you can\t-43\t-19
last two you can't\t-28\t-14
last two you do\t-23\t-12
last two you had\t-8\t-4
last two you have\t-7\t-4
last two you must\t-26\t-9
last two you need\t-30\t-15
last two you should\t-19\t-6
last two you start\t-17\t-7
last two you to\t-13\t-7
last two you will\t-56\t-28
last two you with\t-6\t-1
last two you work\t-53\t-27
last two you would\t-28\t-14
last two you'd be\t-16\t-8
last two you'll be\t-31\t-15
last two you'll have\t-17\t-9
last two you'll need\t-20\t-10
last two you've done\t17\t10
last under\t-14\t-8
last understand\t-4\t-7
last up\t17\t20
last us\t-8\t12
last use\t-10\t-4
last used\t22\t13
last valid\t2\t8
last vat\t-10\t-20
last wages\t8\t16
last walk\t-6\t-3
last want\t12\t8
last wants\t51\t28
last was\t-7\t2
last we\t-4\t17
last we'd\t-10\t-5
last we'll\t-37\t-19
last we're\t50\t24
last we've\t-29\t-15
last wednesday\t3\t6
last week\t46\t2
last weekend\t3\t7
last weekends\t-7\t-13
last weeks\t11\t25
last well\t3\t31
last were\t-9\t-4
last wet\t5\t12
last what\t-33\t-6
last when\t-28\t6
last where\t32\t19
last whether\t-6\t-3
last which\t-28\t-8
last who\t76\t42
last who's\t72\t36
last whoever\t29\t15
last why\t29\t15
last will\t17\t16
last winter\t33\t16
last with\t69\t59
last within\t-8\t8
last without\t18\t12
last won't\t18\t17
last work\t37\t14
last worked\t33\t27
last would\t2\t7
last wouldn't\t-12\t-6
last write\t-15\t1
last written\t3\t8
last yard\t11\t25
last year\t-19\t-31
last years\t9\t21
last yes\t-6\t-1
last you\t70\t49
last you'd\t102\t49
last you'll\t73\t36
last you're\t36\t18
last you've\t69\t35
last young\t-3\t-6
last your\t14\t21
last youth\t1\t9
later\t-98\t-34
next "\t27\t20
next #\t43\t43
next (\t4\t8
next ,\t-7\t23
next .\t-53\t0
next :\t-20\t-4
next ;\t-49\t-9
next >\t-32\t-46
next ?\t28\t17
next a\t32\t-9
next a.m\t14\t7
next able\t-49\t-25
next about\t-8\t-53
next above\t1\t6
next accounting\t14\t28
next after\t19\t11
next afternoons\t-17\t-20
next aid\t39\t24
next all\t41\t14
next alone\t-7\t-1
next already\t-29\t-8
next also\t-46\t2
next although\t-11\t-21
next always\t-8\t2
next an\t49\t1
next and\t58\t26
next animal\t70\t36
next annual\t15\t8
next any\t-5\t12
next anybody\t-11\t-6
next anyone\t-23\t-14
next appointment\t-10\t-6
next april\t-24\t-37
next are\t-15\t6
next as\t-18\t5
next ask\t8\t6
next asked\t9\t26
next asks\t3\t7
next at\t11\t9
next august\t34\t18
next away\t40\t20
next back\t29\t19
next background\t39\t20
next bakery\t0\t21
next be\t-60\t-59
next because\t-23\t-44
next been\t-32\t-41
next bees\t-27\t-12
next before\t-60\t0
next begins\t-14\t-8
next behind\t4\t10
next being\t4\t25
next better\t-25\t-20
next between\t-11\t-2
next big\t-27\t-14
next books\t14\t7
next boots\t104\t52
next both\t-10\t-36
next bring\t-11\t-6
next building\t33\t16
next bus\t43\t23
next busy\t-10\t-5
next but\t-15\t-22
next by\t0\t24
next call\t11\t-12
next calls\t-16\t-8
next calm\t-12\t-3
next can\t-46\t-50
next can't\t-37\t-14
next candidate\t-9\t-5
next care\t14\t8
next carry\t31\t15
next cert\t-22\t-10
next certificate\t80\t45
next change\t-1\t6
next check\t-9\t-1
next checking\t-36\t-23
next children\t4\t13
next class\t24\t26
next clean\t49\t0
next collection\t14\t8
next college\t-6\t-3
next come\t-13\t-2
next community\t27\t53
next completed\t41\t24
next council\t-6\t-2
next count\t29\t14
next course\t-26\t-51
next crane\t4\t8
next credit\t-17\t-9
next criminal\t18\t24
next current\t-56\t-34
next cut\t7\t14
next data\t-17\t-7
next date\t13\t8
next day\t-26\t-6
next days\t28\t17
next dbs\t48\t24
next deal\t-32\t-16
next degree\t24\t15
next diploma\t7\t5
next do\t-55\t-31
next doctor\t-6\t-2
next does\t-29\t-15
next doesn't\t16\t-18
next don't\t14\t28
next done\t-21\t-4
next doors\t-15\t-7
next down\t23\t6
next driver\t12\t5
next drug\t5\t23
next during\t3\t7
next each\t33\t19
next eight\t13\t27
next eleven\t-30\t-56
next else\t-45\t-23
next end\t-22\t-8
next ending "\t27\t20
next ending #\t43\t43
next ending 'll\t-41\t-51
next ending 're\t-23\t-24
next ending 've\t-20\t-15
next ending (\t4\t8
next ending ,\t-7\t23
next ending .\t-53\t0
next ending :\t-20\t-4
next ending ;\t-49\t-9
next ending >\t-32\t-46
next ending ?\t28\t17
next ending a\t32\t-9
next ending a.m\t14\t7
next ending ace\t-23\t-3
next ending ach\t27\t19
next ending act\t-12\t-5
next ending ade\t-17\t-7
next ending ads\t-27\t-13
next ending ady\t-36\t-12
next ending afe\t14\t13
next ending age\t29\t2
next ending aid\t16\t10
next ending ain\t-20\t-10
next ending air\t59\t46
next ending ake\t76\t33
next ending alf\t-11\t-2
next ending alk\t-12\t-4
next ending all\t26\t0
next ending alm\t-12\t-3
next ending als\t20\t51
next ending ame\t-29\t-20
next ending an\t49\t1
next ending and\t17\t16
next ending ane\t4\t9
next ending ang\t8\t17
next ending ank\t-14\t-6
next ending ano\t13\t26
next ending ans\t-18\t6
next ending ant\t65\t38
next ending any\t-56\t-52
next ending aps\t16\t10
next ending ard\t28\t23
next ending are\t10\t-4
next ending ars\t38\t24
next ending art\t1\t-35
next ending ary\t-86\t-69
next ending as\t-18\t5
next ending ase\t50\t23
next ending ash\t8\t17
next ending ask\t-13\t-4
next ending ass\t21\t25
next ending ast\t92\t53
next ending at\t11\t9
next ending ata\t-17\t-7
next ending ate\t25\t31
next ending ats\t-7\t-2
next ending ave\t-42\t-58
next ending ays\t41\t70
next ending be\t-60\t-59
next ending ber\t-20\t-24
next ending big\t-27\t-14
next ending ble\t-63\t-47
next ending bus\t27\t-3
next ending but\t-15\t-22
next ending by\t0\t24
next ending cal\t8\t17
next ending can\t15\t-18
next ending cer\t-16\t-7
next ending ces\t56\t4
next ending cil\t-6\t-2
next ending cks\t-15\t-7
next ending cts\t-15\t-3
next ending cut\t7\t14
next ending day\t-21\t-38
next ending dbs\t48\t24
next ending ded\t-53\t-49
next ending der\t20\t30
next ending des\t-6\t-3
next ending dge\t19\t9
next ending dio\t11\t6
next ending dit\t33\t16
next ending dle\t-16\t-4
next ending dly\t-27\t-44
next ending do\t-55\t-31
next ending dry\t-10\t-18
next ending e's\t-29\t-31
next ending ead\t-36\t-19
next ending eak\t-54\t-29
next ending eal\t-68\t-32
next ending eam\t13\t9
next ending ean\t45\t-3
next ending ear\t28\t37
next ending eat\t-62\t-38
next ending eck\t-10\t-1
next ending ect\t20\t16
next ending eds\t-12\t-2
next ending eed\t-53\t-48
next ending eek\t18\t25
next ending een\t-24\t-25
next ending eep\t-25\t-29
next ending eer\t2\t6
next ending ees\t-8\t9
next ending eet\t55\t28
next ending ege\t-6\t-3
next ending eir\t25\t-6
next ending eks\t-13\t-5
next ending eld\t-16\t1
next ending ell\t4\t-43
next ending elp\t-25\t-20
next ending elt\t-8\t-12
next ending ely\t0\t14
next ending end\t-6\t17
next ending ens\t83\t45
next ending ent\t42\t62
next ending eps\t-19\t-12
next ending ept\t17\t8
next ending ere\t-45\t-21
next ending err\t-17\t-9
next ending ers\t88\t65
next ending ert\t-21\t-9
next ending ery\t32\t48
next ending ese\t12\t11
next ending ess\t-4\t-28
next ending est\t-4\t13
next ending ete\t1\t7
next ending ets\t36\t22
next ending far\t-9\t-5
next ending fer\t99\t49
next ending few\t-49\t-21
next ending for\t-45\t3
next ending ful\t-8\t-4
next ending gal\t-29\t-14
next ending ged\t-1\t19
next ending ger\t49\t30
next ending get\t-12\t2
next ending ght\t70\t53
next ending gle\t25\t8
next ending go\t-29\t-25
next ending gue\t-11\t0
next ending had\t-25\t-13
next ending han\t-33\t-28
next ending has\t-74\t-72
next ending hat\t0\t-25
next ending he\t-11\t-14
next ending hed\t77\t33
next ending hem\t0\t-17
next ending hen\t35\t14
next ending her\t-38\t-2
next ending hey\t23\t6
next ending hin\t22\t73
next ending hip\t17\t20
next ending his\t-34\t-25
next ending hly\t24\t49
next ending hon\t12\t24
next ending hop\t91\t46
next ending hot\t-22\t-11
next ending how\t12\t-9
next ending hts\t11\t1
next ending i\t-24\t-9
next ending i'd\t-6\t-10
next ending i'm\t-39\t-73
next ending ial\t48\t27
next ending ian\t-19\t-2
next ending ice\t40\t30
next ending ich\t-30\t-34
next ending ick\t-6\t0
next ending ics\t39\t8
next ending ide\t-10\t-22
next ending ied\t-6\t-3
next ending ies\t-18\t18
next ending iet\t-20\t-10
next ending if\t-45\t-43
next ending ife\t-28\t-12
next ending ift\t53\t41
next ending ign\t10\t-13
next ending ike\t-1\t19
next ending ild\t-10\t-18
next ending ile\t14\t10
next ending ilk\t-7\t-1
next ending ill\t-35\t-16
next ending ily\t-7\t-4
next ending ime\t-11\t-11
next ending in\t18\t34
next ending ind\t6\t-8
next ending ine\t-32\t-18
next ending ing\t43\t-26
next ending ink\t-38\t-46
next ending ins\t18\t35
next ending int\t31\t19
next ending iod\t36\t18
next ending ion\t163\t71
next ending ird\t9\t5
next ending ire\t-13\t-4
next ending is\t-21\t29
next ending ise\t-23\t-27
next ending ish\t-44\t-29
next ending ist\t18\t10
next ending it\t-25\t25
next ending ite\t14\t9
next ending its\t5\t7
next ending ity\t-7\t39
next ending ive\t23\t13
next ending ize\t-6\t-2
next ending job\t-47\t-24
next ending ked\t-5\t41
next ending ken\t32\t26
next ending ker\t-34\t-22
next ending kes\t-8\t-4
next ending ket\t-6\t-2
next ending kly\t-8\t-2
next ending lab\t1\t7
next ending lad\t-10\t-5
next ending lat\t-11\t-4
next ending law\t-7\t-3
next ending lds\t41\t40
next ending les\t12\t26
next ending let\t-4\t-6
next ending lic\t-10\t1
next ending lid\t11\t1
next ending lks\t-23\t-29
next ending lls\t-26\t-10
next ending low\t-1\t-9
next ending lps\t41\t11
next ending lse\t-45\t-23
next ending lso\t-46\t2
next ending lth\t37\t20
next ending lus\t-11\t-6
next ending mal\t39\t21
next ending man\t27\t14
next ending me\t-60\t-31
next ending med\t-5\t-6
next ending mer\t-15\t-6
next ending mes\t-18\t-17
next ending mum\t11\t33
next ending my\t-5\t-34
next ending n't\t-10\t5
next ending nal\t101\t67
next ending nce\t48\t5
next ending nch\t-13\t-3
next ending nds\t-7\t5
next ending ndy\t-9\t-4
next ending ned\t-12\t7
next ending ner\t-46\t-19
next ending nes\t61\t43
next ending new\t30\t19
next ending ney\t-48\t-19
next ending nge\t-1\t6
next ending ngs\t-22\t-6
next ending nic\t-41\t-18
next ending nly\t-16\t-5
next ending no\t-65\t-70
next ending not\t-37\t-57
next ending now\t-42\t-42
next ending nse\t-7\t-2
next ending nth\t-35\t-8
next ending nto\t-28\t-38
next ending nts\t-35\t-13
next ending nus\t-3\t11
next ending o's\t-20\t-10
next ending oad\t36\t18
next ending oat\t13\t6
next ending obs\t-20\t-5
next ending ock\t69\t35
next ending odd\t24\t13
next ending ods\t11\t6
next ending ody\t-66\t-97
next ending oes\t-10\t0
next ending of\t22\t30
next ending off\t44\t28
next ending oft\t-42\t-21
next ending ogy\t3\t6
next ending oks\t21\t22
next ending old\t44\t0
next ending ole\t-7\t-3
next ending oll\t26\t9
next ending ols\t31\t25
next ending oma\t7\t5
next ending ome\t-48\t-63
next ending on\t25\t24
next ending one\t-59\t-39
next ending ong\t-39\t-20
next ending ons\t49\t69
next ending ood\t33\t7
next ending oof\t-34\t-19
next ending ook\t-12\t-5
next ending ool\t15\t10
next ending oom\t-7\t-4
next ending oor\t10\t19
next ending or\t36\t37
next ending ord\t45\t26
next ending ore\t-50\t-23
next ending orm\t-10\t-1
next ending ors\t-10\t10
next ending ort\t-4\t10
next ending ory\t10\t52
next ending ose\t-31\t-15
next ending ost\t-39\t-33
next ending ota\t5\t10
next ending oth\t-10\t-36
next ending ots\t99\t43
next ending our\t-13\t-13
next ending ous\t41\t22
next ending out\t15\t-9
next ending ove\t-11\t-1
next ending own\t31\t11
next ending ows\t-22\t8
next ending pay\t13\t6
next ending ped\t-19\t-9
next ending pen\t-17\t-6
next ending per\t55\t31
next ending ple\t-24\t-2
next ending pot\t-18\t-9
next ending ppy\t42\t21
next ending put\t-33\t-39
next ending r's\t33\t18
next ending ral\t5\t9
next ending rch\t-39\t-18
next ending rda\t-9\t-2
next ending rds\t25\t-13
next ending red\t-11\t-12
next ending ree\t60\t45
next ending ren\t4\t13
next ending res\t-21\t-4
next ending rge\t60\t33
next ending ril\t-24\t-37
next ending rks\t11\t0
next ending rly\t-2\t17
next ending rns\t-9\t-3
next ending rom\t17\t8
next ending rry\t23\t11
next ending rse\t-25\t-50
next ending rst\t12\t-16
next ending rts\t32\t20
next ending rty\t23\t46
next ending rug\t5\t23
next ending run\t-30\t-14
next ending sed\t-83\t-74
next ending see\t-15\t-22
next ending sel\t35\t17
next ending set\t-24\t-42
next ending she\t-14\t1
next ending sit\t-24\t-10
next ending six\t-17\t-10
next ending sks\t3\t7
next ending so\t-51\t-31
next ending son\t-17\t-5
next ending sor\t-32\t-16
next ending sts\t-27\t-5
next ending t's\t-28\t-40
next ending tal\t-8\t-2
next ending tch\t29\t16
next ending ted\t18\t63
next ending tel\t62\t54
next ending tem\t-9\t0
next ending ten\t34\t34
next ending ter\t-50\t-27
next ending the\t32\t-23
next ending ths\t20\t13
next ending tic\t-28\t-10
next ending tie\t22\t11
next ending til\t11\t7
next ending tle\t19\t-6
next ending tly\t-34\t-17
next ending to\t1\t-16
next ending too\t-29\t-15
next ending top\t-18\t-46
next ending tor\t-24\t-8
next ending try\t51\t29
next ending two\t5\t16
next ending u'd\t-39\t-20
next ending ual\t-33\t-42
next ending uch\t-31\t2
next ending uck\t15\t16
next ending ues\t43\t23
next ending ugh\t9\t1
next ending uld\t-37\t-9
next ending ule\t-32\t-16
next ending ull\t-11\t-1
next ending uly\t-20\t-20
next ending und\t4\t-15
next ending ung\t4\t13
next ending uns\t-25\t-34
next ending unt\t20\t11
next ending up\t39\t25
next ending ups\t-12\t-5
next ending ure\t36\t23
next ending urn\t-15\t-29
next ending urs\t94\t67
next ending us\t-1\t-38
next ending use\t20\t0
next ending ust\t2\t-52
next ending usy\t-10\t-5
next ending ute\t-20\t-8
next ending uth\t-7\t11
next ending uts\t21\t12
next ending uty\t-7\t-14
next ending vat\t56\t29
next ending ved\t6\t-19
next ending vel\t65\t36
next ending ven\t-26\t-29
next ending ver\t21\t38
next ending ves\t-33\t15
next ending was\t-7\t-2
next ending way\t-10\t-46
next ending we\t-63\t-44
next ending wer\t50\t33
next ending wet\t27\t65
next ending who\t-60\t-44
next ending why\t35\t75
next ending xty\t-12\t-6
next ending y's\t-17\t-9
next ending yes\t-51\t-76
next ending you\t-92\t-64
next engineer\t3\t7
next english\t-10\t-24
next enough\t11\t-21
next even\t-19\t-35
next evening\t47\t24
next ever\t-31\t-15
next every\t30\t23
next everyone\t-32\t-31
next everything\t27\t14
next expect\t-23\t-9
next expected\t-9\t-5
next experience\t62\t35
next explain\t-8\t-2
next fall\t-24\t-12
next falls\t-9\t-4
next far\t-9\t-5
next feeding\t-7\t-13
next fever\t56\t29
next few\t-49\t-21
next find\t-16\t-28
next fine\t-21\t-27
next finished\t36\t13
next first\t12\t-16
next five\t17\t13
next flat\t-12\t-6
next floor\t8\t17
next following\t10\t32
next follows\t2\t17
next for\t-45\t3
next four\t-8\t2
next free\t9\t6
next from\t17\t8
next full\t-11\t-1
next garda\t-9\t-2
next gardener\t-14\t-7
next german\t7\t3
next get\t-12\t1
next give\t-25\t-19
next given\t-5\t-6
next glad\t-10\t-5
next go\t-29\t-25
next goes\t21\t16
next gone\t-7\t2
next good\t19\t-10
next granted\t8\t21
next great\t-30\t-23
next had\t-25\t-13
next half\t-11\t-3
next hand\t7\t10
next handy\t-9\t-4
next hang\t8\t17
next happen\t-9\t-5
next happy\t27\t13
next has\t-74\t-72
next have\t-61\t-71
next he\t-11\t-14
next head\t-10\t-4
next health\t37\t20
next held\t-1\t8
next help\t-25\t-20
next helps\t41\t11
next her\t-4\t15
next here\t-33\t-10
next herr\t-17\t-9
next higher\t-40\t-51
next hire\t-9\t-3
next his\t1\t9
next hold\t-22\t-51
next home\t34\t32
next hot\t-22\t-11
next hotel\t14\t30
next hours\t30\t18
next house\t30\t18
next how\t1\t-15
next i\t-24\t-9
next i'd\t-6\t-10
next i'll\t-6\t-7
next i'm\t-39\t-73
next if\t-45\t-43
next important\t-21\t-10
next in\t18\t34
next including\t-3\t-6
next indispensable\t-21\t-38
next inspection\t16\t9
next into\t-28\t-38
next is\t-21\t29
next it\t-25\t25
next it's\t-45\t-45
next its\t-8\t-1
next job\t-47\t-24
next jobs\t-20\t-5
next july\t-12\t-5
next keep\t-26\t-41
next keeps\t-16\t-13
next kept\t17\t8
next know\t-39\t-43
next knowledge\t-13\t-7
next lab\t1\t7
next last\t20\t12
next law\t-7\t-3
next learned\t-18\t-10
next least\t35\t18
next leave\t40\t37
next level\t40\t23
next licence\t8\t13
next license\t23\t13
next lift\t30\t18
next lifting\t-16\t24
next like\t-1\t18
next live\t40\t20
next long\t-17\t-8
next look\t-9\t-4
next looked\t-22\t-34
next looking\t-8\t-4
next looks\t7\t15
next made\t-13\t-6
next make\t-12\t-34
next manner\t33\t20
next manual\t-36\t-44
next many\t-46\t-65
next march\t-8\t-3
next mathematics\t-11\t-21
next matters\t26\t13
next me\t-60\t-31
next means\t-10\t-5
next metres\t-46\t-19
next milk\t-7\t-1
next mind\t-19\t-8
next minimum\t11\t33
next minutes\t4\t8
next mobile\t18\t9
next monday\t-19\t-36
next money\t-12\t-2
next month\t-10\t5
next months\t20\t11
next more\t8\t0
next mostly\t-34\t-17
next much\t-34\t-11
next must\t-17\t-63
next my\t-5\t-34
next near\t-8\t-4
next need\t-38\t-18
next needed\t-10\t-20
next needs\t-14\t-5
next never\t-9\t3
next new\t30\t19
next nice\t-33\t-33
next night\t32\t17
next no\t-65\t-70
next nobody\t-27\t-48
next not\t-33\t-59
next notice\t-24\t-39
next november\t-13\t-7
next number\t-9\t-4
next nursing\t17\t11
next october\t13\t28
next odd\t29\t16
next of\t22\t30
next off\t44\t28
next office\t-6\t-1
next old\t14\t24
next older\t27\t23
next on\t25\t24
next once\t-19\t-8
next one\t30\t1
next only\t-15\t-4
next open\t-7\t-2
next optional\t-20\t-11
next or\t36\t37
next order\t15\t-1
next other\t-21\t2
next our\t29\t25
next out\t70\t46
next outside\t-20\t-6
next over\t-1\t10
next own\t19\t2
next paid\t-12\t-18
next paper\t-12\t-6
next papers\t-16\t-7
next part\t-57\t-77
next past\t40\t23
next pay\t13\t6
next payroll\t26\t9
next pays\t-14\t-6
next people\t-6\t7
next per\t19\t11
next permit\t3\t7
next person\t-11\t-5
next place\t-15\t1
next please\t-8\t-9
next plus\t-11\t-6
next pool\t-13\t-7
next position\t62\t31
next post\t-13\t-7
next practice\t25\t13
next proof\t-34\t-19
next public\t-9\t1
next put\t-33\t-39
next qualification\t15\t7
next quiet\t-20\t-10
next radio\t13\t7
next rather\t-17\t-5
next read\t-11\t-9
next ready\t-12\t-6
next record\t43\t23
next references\t57\t28
next registration\t-13\t-63
next required\t-12\t-19
next rest\t3\t14
next right\t-16\t-7
next road\t44\t22
next room\t-7\t-4
next run\t-30\t-14
next running\t25\t6
next safe\t14\t13
next same\t-26\t-18
next saturday\t33\t5
next saturdays\t38\t22
next save\t-14\t-20
next says\t-8\t-4
next schedule\t-32\t-16
next school\t-12\t-4
next scrubbing\t-21\t-29
next season\t-6\t-1
next seasons\t15\t7
next see\t-15\t-22
next september\t21\t15
next service\t9\t5
next services\t19\t11
next set\t-22\t-41
next setting\t-12\t-13
next seven\t20\t51
next shall\t-23\t-11
next share\t11\t7
next she\t-14\t1
next shift\t44\t32
next shop\t91\t45
next should\t-40\t-3
next show\t10\t5
next since\t-23\t-37
next sit\t-21\t-8
next site\t1\t7
next six\t-17\t-10
next sixty\t-12\t-6
next small\t-5\t6
next so\t-51\t-31
next some\t-57\t-73
next somebody\t-28\t-47
next someone\t-22\t-9
next something\t-8\t-15
next sort\t-25\t-12
next speak\t-18\t-12
next spent\t32\t31
next spoken\t48\t51
next spot\t-16\t-8
next stand\t-42\t-28
next standing\t-20\t-34
next start\t31\t28
next stock\t81\t40
next store\t3\t11
next subject\t-9\t-5
next summer\t-9\t-4
next sunday\t3\t11
next sundays\t17\t12
next system\t-9\t0
next take\t28\t14
next takes\t-9\t-5
next taking\t-27\t-53
next teach\t-7\t-4
next technician\t-8\t-4
next tell\t32\t16
next test\t21\t12
next than\t-33\t-28
next that\t-26\t-15
next that's\t-19\t-17
next the\t32\t-23
next their\t25\t-6
next them\t0\t-17
next then\t-14\t-23
next there\t17\t17
next there's\t-23\t-29
next these\t-15\t-6
next they\t23\t6
next thing\t-73\t-76
next think\t-20\t-10
next third\t9\t5
next this\t-35\t-34
next those\t-23\t-12
next though\t15\t32
next three\t26\t21
next through\t-38\t-5
next thursday\t3\t6
next till\t31\t17
next to\t1\t-16
next together\t3\t8
next too\t-29\t-15
next tools\t31\t25
next top\t-41\t-57
next town\t-7\t5
next trained\t12\t6
next training\t-7\t3
next trains\t-20\t-6
next transport\t3\t8
next treatment\t48\t27
next truck\t20\t16
next tuesday\t-32\t-64
next turn\t-15\t-29
next twice\t5\t10
next two\t5\t15
next two # ,\t-27\t7
next two # .\t-18\t8
next two # a.m\t-16\t-5
next two # and\t-11\t-5
next two # hours\t39\t4
next two # is\t37\t18
next two # of\t-17\t-9
next two # or\t11\t24
next two # to\t44\t42
next two , #\t-38\t-17
next two , a\t-34\t-16
next two , about\t4\t8
next two , also\t-24\t-5
next two , although\t-11\t-5
next two , an\t-17\t-9
next two , and\t-51\t-29
next two , as\t-11\t-4
next two , at\t-12\t-23
next two , because\t53\t32
next two , but\t-52\t-26
next two , for\t4\t8
next two , from\t-12\t-5
next two , i'm\t-32\t-56
next two , if\t-10\t-3
next two , in\t-16\t-21
next two , is\t-13\t-7
next two , not\t-26\t-11
next two , one\t-21\t-39
next two , since\t-9\t1
next two , so\t-62\t-46
next two , the\t30\t20
next two , then\t-22\t-11
next two , though\t-32\t-39
next two , whether\t7\t15
next two , which\t47\t33
next two , who\t-12\t-5
next two , with\t34\t36
next two , you\t-10\t-5
next two . >\t-56\t-8
next two : #\t10\t5
next two : the\t-14\t-4
next two ; the\t3\t7
next two ; we\t-11\t-4
next two > >\t-32\t-46
next two ? >\t28\t17
next two a certificate\t-77\t-72
next two a clean\t-8\t-9
next two a few\t10\t5
next two a great\t-10\t-5
next two a month\t58\t47
next two a person\t-11\t-5
next two a small\t4\t-19
next two a team\t29\t20
next two a valid\t-7\t5
next two a week\t17\t17
next two a year\t-57\t-46
next two a.m .\t14\t7
next two able to\t-49\t-25
next two about #\t-25\t-18
next two an enhanced\t-7\t-3
next two and a\t35\t25
next two and english\t20\t13
next two and in\t-37\t-20
next two and is\t-9\t-6
next two and not\t-9\t-7
next two and one\t-23\t-17
next two and that\t-4\t-7
next two and the\t-17\t6
next two and then\t-42\t-48
next two and we\t-4\t-7
next two and will\t-8\t-5
next two anyone who\t-15\t-20
next two appointment is\t-9\t-5
next two are #\t-43\t-22
next two are a\t-28\t-11
next two are to\t40\t23
next two as a\t-1\t6
next two as they\t21\t10
next two as well\t-15\t0
next two ask for\t18\t9
next two asked to\t-6\t-3
next two at #\t-31\t-12
next two at a\t47\t25
next two at home\t17\t12
next two at least\t-39\t-19
next two at the\t47\t32
next two be a\t-13\t-11
next two be able\t-7\t-4
next two be glad\t-6\t-3
next two be in\t-29\t-52
next two be on\t-8\t-4
next two be the\t-16\t-9
next two before ,\t3\t6
next two before it\t4\t8
next two before the\t-49\t-26
next two before you\t6\t18
next two better ,\t-5\t-10
next two by a\t-7\t-4
next two by the\t12\t9
next two call .\t-9\t-15
next two can be\t2\t18
next two can't be\t-15\t-3
next two certificate of\t49\t24
next two class #\t14\t7
next two come in\t-8\t-5
next two day ,\t-8\t-3
next two day .\t-8\t-3
next two days ,\t47\t24
next two degree in\t24\t15
next two diploma or\t-25\t-12
next two do need\t-6\t-3
next two do not\t-9\t-5
next two do the\t-7\t-13
next two does the\t-15\t-8
next two end of\t-16\t-6
next two enough to\t-49\t-52
next two first aid\t15\t11
next two first of\t-24\t-10
next two five days\t-13\t-17
next two five years\t35\t22
next two for a\t-7\t3
next two for one\t-27\t-12
next two for the\t20\t52
next two for this\t2\t6
next two for three\t1\t6
next two for two\t40\t23
next two four days\t27\t53
next two four years\t-20\t-34
next two from #\t52\t26
next two from the\t3\t7
next two get you\t5\t13
next two glad of\t-9\t-5
next two goes without\t39\t19
next two half of\t-6\t-3
next two hand tools\t16\t9
next two has to\t-5\t7
next two have a\t-26\t-43
next two have to\t-23\t-28
next two have two\t-8\t-4
next two here ,\t-10\t-5
next two hold a\t27\t14
next two home .\t4\t9
next two if you\t-8\t-4
next two if you've\t-14\t-7
next two in a\t44\t26
next two in the\t7\t23
next two is an\t-14\t-5
next two is in\t-14\t-6
next two is not\t12\t5
next two is on\t-11\t-6
next two is paid\t-25\t-13
next two is to\t-10\t-5
next two it ,\t12\t9
next two it .\t-34\t-18
next two it in\t-15\t-8
next two it is\t-17\t-4
next two keeps the\t-15\t-12
next two know what\t-7\t-4
next two knowledge of\t-13\t-7
next two leave ,\t-13\t2
next two leave is\t13\t6
next two level #\t38\t20
next two like you\t6\t19
next two live within\t-14\t-6
next two look for\t-6\t-3
next two looking for\t-6\t-3
next two many of\t-21\t-16
next two march ,\t-8\t-4
next two monday to\t4\t10
next two month .\t3\t6
next two more than\t38\t-10
next two must be\t47\t20
next two need to\t-14\t-6
next two not be\t-8\t-11
next two not optional\t-30\t-60
next two notice when\t-24\t-39
next two of a\t4\t8
next two of all\t-28\t-14
next two of good\t-10\t-4
next two of it\t21\t11
next two of our\t-37\t-17
next two of the\t51\t41
next two of them\t-37\t-18
next two of us\t-27\t-14
next two of your\t20\t10
next two off ,\t23\t15
next two on .\t-14\t-6
next two on a\t-21\t-3
next two on saturdays\t23\t11
next two on the\t83\t57
next two on your\t-8\t-4
next two one .\t48\t27
next two one of\t-31\t-44
next two one weekend\t-16\t-29
next two or a\t42\t37
next two or more\t-7\t-3
next two or she\t-15\t-8
next two over the\t28\t14
next two own ,\t-16\t-8
next two part of\t-57\t-80
next two people ,\t-17\t-6
next two people who\t-30\t-15
next two person who\t10\t5
next two post is\t-6\t-3
next two proof of\t-34\t-19
next two rest of\t13\t8
next two right to\t24\t12
next two run a\t-8\t-4
next two share of\t13\t7
next two should be\t29\t13
next two so much\t-5\t-7
next two somebody with\t-20\t-35
next two someone who\t-8\t-4
next two start .\t3\t6
next two start at\t56\t30
next two subject to\t-32\t-16
next two summer ,\t-6\t-2
next two that .\t-9\t-5
next two that a\t-6\t-1
next two that i\t-30\t-15
next two that it\t-37\t-11
next two that the\t-21\t-10
next two the #\t-16\t-44
next two the better\t-27\t-14
next two the calls\t1\t6
next two the end\t-49\t-58
next two the first\t21\t12
next two the last\t-27\t-4
next two the line\t-7\t-4
next two the new\t-22\t-36
next two the old\t4\t16
next two the on-call\t13\t7
next two the rest\t-6\t-26
next two the right\t10\t8
next two the same\t-27\t-34
next two the summer\t-15\t0
next two the time\t21\t11
next two the yard\t12\t9
next two their own\t1\t-26
next two them ,\t-23\t-42
next two them on\t21\t11
next two there are\t-16\t-8
next two there is\t3\t10
next two they are\t-9\t-2
next two three years\t48\t25
next two through the\t4\t8
next two time ,\t9\t4
next two to a\t16\t11
next two to be\t-18\t-14
next two to bring\t-22\t-11
next two to date\t3\t6
next two to do\t-13\t-6
next two to friday\t27\t13
next two to have\t-22\t-11
next two to hold\t-22\t-8
next two to know\t-51\t-26
next two to learn\t43\t23
next two to live\t-16\t-7
next two to see\t-14\t-7
next two to the\t21\t-17
next two to work\t2\t7
next two to write\t-20\t-10
next two to you\t-29\t-45
next two too .\t-7\t-6
next two twice a\t4\t9
next two two weeks\t-18\t-1
next two two years\t6\t13
next two up ,\t-10\t-5
next two up .\t61\t31
next two up the\t29\t14
next two up to\t-11\t-1
next two us ,\t-6\t-3
next two us .\t-6\t-3
next two want to\t-23\t-11
next two wants to\t-7\t9
next two we ask\t-8\t-4
next two we will\t-5\t-7
next two week ,\t-2\t9
next two week .\t-9\t-5
next two week in\t24\t17
next two weekend in\t37\t18
next two well ,\t-3\t-6
next two well enough\t17\t17
next two what they\t15\t14
next two when a\t10\t5
next two when the\t23\t1
next two who can\t-18\t-8
next two who has\t-12\t-7
next two will be\t-26\t-2
next two will have\t-6\t-3
next two with a\t-19\t11
next two with one\t-5\t-9
next two with our\t-18\t-4
next two with the\t45\t9
next two with us\t2\t7
next two within a\t-8\t-4
next two without saying\t-18\t-33
next two work ,\t11\t7
next two worked with\t18\t9
next two would be\t69\t44
next two would not\t-16\t-31
next two year ,\t-12\t-3
next two year .\t-12\t-5
next two years ,\t-44\t-21
next two years in\t50\t27
next two years of\t7\t4
next two you ,\t-23\t-36
next two you .\t-13\t4
next two you are\t5\t14
next two you can\t16\t7
next two you do\t-10\t-5
next two you go\t-11\t-19
next two you have\t4\t13
next two you must\t-11\t-1
next two you start\t7\t14
next two you to\t-29\t-42
next two you with\t31\t25
next two you would\t51\t27
next two you'd be\t-10\t-5
next two you've done\t46\t23
next two your feet\t20\t12
next two your own\t22\t24
next until\t11\t7
next up\t39\t25
next us\t-1\t-38
next use\t3\t17
next used\t-23\t-13
next valid\t-19\t-14
next vat\t56\t29
next voice\t6\t16
next wages\t-18\t-36
next walk\t-9\t-2
next want\t-45\t-23
next wants\t-15\t4
next was\t-7\t-2
next water\t10\t8
next way\t-46\t-64
next we\t-63\t-44
next we'll\t-20\t-35
next wednesday\t17\t41
next week\t3\t19
next weekend\t47\t38
next weekends\t0\t6
next weeks\t-13\t-5
next well\t-27\t-59
next wet\t27\t65
next what\t25\t-13
next what's\t37\t22
next when\t50\t37
next where\t-13\t-21
next whether\t-18\t-25
next which\t-30\t-34
next who\t-60\t-44
next who's\t-20\t-10
next why\t35\t75
next will\t-53\t-30
next winter\t-15\t-16
next within\t13\t54
next without\t-24\t10
next work\t10\t7
next working\t15\t9
next works\t20\t4
next wouldn't\t3\t8
next write\t-17\t-8
next written\t38\t27
next year\t-24\t-3
next years\t36\t22
next yes\t-15\t-4
next you\t-92\t-64
next you'd\t-39\t-20
next you'll\t-12\t-4
next you're\t-19\t-22
next young\t8\t15
next your\t-14\t-20
next youth\t-7\t10
second "\t6\t12
second #\t-57\t-7
second '\t-6\t-12
second (\t0\t8
second )\t-13\t-6
second *\t17\t37
second ,\t21\t23
second -\t0\t23
second :\t-16\t-30
second ;\t-73\t-106
second <\t-27\t-64
second a\t-51\t32
second a.m\t-7\t-13
second able\t68\t33
second about\t-9\t27
second after\t-20\t-18
second afternoons\t32\t16
second against\t7\t15
second aid\t-16\t-31
second all\t15\t-3
second already\t97\t52
second also\t48\t25
second although\t-16\t-8
second and\t128\t1
second animal\t-3\t-6
second annual\t-19\t-35
second any\t13\t28
second anyone\t-6\t-4
second applicants\t55\t27
second appointment\t84\t42
second april\t-30\t-15
second are\t-7\t13
second around\t13\t29
second as\t27\t36
second ask\t64\t35
second asked\t26\t15
second at\t5\t-6
second august\t-24\t-11
second away\t5\t9
second be\t-7\t41
second because\t-68\t-35
second been\t-36\t-17
second bees\t-6\t-3
second before\t-9\t19
second begins\t22\t19
second bench\t-29\t-15
second better\t-17\t-8
second between\t23\t47
second boats\t-13\t-6
second bonus\t-10\t-5
second bring\t6\t15
second building\t-15\t-7
second bus\t3\t10
second but\t-15\t-7
second by\t44\t36
second calls\t23\t12
second can\t49\t41
second can't\t-27\t-8
second candidate\t-11\t-6
second candidates\t10\t5
second cannot\t-13\t4
second care\t-7\t-3
second cert\t17\t16
second certificate\t-28\t-6
second change\t4\t20
second check\t-14\t-6
second children\t8\t0
second class\t-31\t-62
second clean\t-25\t-48
second clinic\t-24\t-10
second college\t19\t39
second come\t28\t22
second comes\t13\t42
second community\t7\t15
second company\t43\t22
second could\t59\t33
second council\t33\t19
second count\t17\t8
second country\t-7\t-3
second counts\t42\t21
second course\t23\t12
second crane\t-13\t-25
second criminal\t-9\t-17
second current\t9\t19
second customer's\t5\t10
second cut\t45\t44
second date\t17\t9
second day\t-10\t-6
second days\t19\t34
second dbs\t-11\t-20
second deal\t26\t13
second diploma\t-14\t-3
second do\t-32\t-15
second does\t-21\t-2
second doesn't\t-10\t-1
second don't\t-2\t29
second done\t-2\t23
second doors\t30\t15
second down\t-13\t-5
second drive\t1\t6
second drivers\t9\t19
second driving\t6\t13
second drug\t-13\t-25
second dry\t-21\t-65
second during\t44\t20
second each\t-10\t-18
second eight\t5\t11
second else\t-6\t-3
second engine\t36\t44
second engineer\t-9\t-4
second english\t-8\t-27
second enhanced\t-12\t-24
second enough\t-15\t-5
second evening\t-2\t7
second every\t-29\t-36
second everyone\t-18\t-9
second everything\t-1\t-25
second expect\t97\t50
second expected\t41\t20
second experience\t39\t24
second fall\t-15\t-8
second fever\t17\t35
second few\t26\t37
second field\t26\t22
second file\t-6\t8
second find\t-7\t1
second fine\t26\t13
second finished\t-14\t-6
second first\t50\t42
second fish\t7\t5
second five\t-34\t-6
second flat\t-27\t-14
second floor\t-9\t-5
second fluent\t-15\t-30
second following\t-6\t0
second for\t26\t79
second four\t21\t21
second free\t-6\t-1
second friday\t-15\t-2
second from\t-4\t-12
second full\t17\t45
second garda\t-60\t-119
second gardener\t-10\t-1
second get\t-36\t-11
second getting\t-4\t-8
second give\t-8\t-1
second given\t-19\t-10
second go\t27\t15
second good\t6\t4
second got\t-10\t-5
second granted\t2\t6
second great\t-7\t-4
second had\t-20\t-10
second half\t-10\t-11
second hand\t-7\t-13
second handy\t12\t25
second hang\t7\t15
second happen\t21\t10
second happy\t-9\t-3
second has\t29\t32
second have\t51\t-3
second he\t-7\t4
second health\t-5\t-10
second help\t-29\t-4
second her\t-6\t-7
second here\t-25\t-9
second hold\t25\t18
second home\t42\t27
second hot\t10\t-29
second hotel\t-8\t-13
second hours\t26\t16
second house\t-33\t-15
second how\t-46\t-21
second i\t-36\t9
second i'd\t-25\t-13
second i'm\t20\t11
second in\t-37\t-13
second including\t19\t9
second inspection\t-3\t-7
second into\t-10\t-5
second irish\t-8\t-4
second is\t38\t28
second isn't\t-12\t-8
second it\t32\t11
second it'd\t-15\t-7
second it's\t30\t18
second its\t-5\t-9
second job\t10\t5
second jobs\t-12\t-7
second keeping\t7\t15
second know\t-28\t-34
second knowledge\t32\t16
second last\t-14\t-6
second lead\t3\t6
second learn\t-22\t-44
second learned\t-10\t-5
second least\t43\t25
second leave\t-22\t-8
second level\t-23\t-29
second licence\t11\t15
second life\t-14\t-7
second lift\t-13\t3
second lifting\t-9\t-17
second like\t26\t12
second live\t4\t9
second lived\t-41\t-20
second look\t16\t10
second looked\t-8\t-3
second looking\t24\t12
second made\t-6\t-1
second maintenance\t10\t20
second make\t50\t31
second manual\t11\t-22
second many\t-7\t-4
second march\t-44\t-67
second mathematics\t-6\t-3
second matters\t-11\t-6
second may\t-16\t-6
second me\t-15\t-7
second means\t-3\t-6
second metres\t13\t7
second mind\t25\t15
second mobile\t6\t13
second monday\t28\t15
second month\t3\t18
second months\t-6\t-2
second more\t-13\t-5
second mostly\t-13\t-13
second much\t21\t10
second must\t76\t43
second my\t-7\t8
second near\t2\t13
second need\t52\t-10
second needs\t-11\t2
second never\t-14\t3
second new\t2\t18
second next\t-7\t-2
second night\t-10\t-13
second no\t4\t15
second nobody\t-57\t-27
second not\t-46\t-12
second now\t-37\t-19
second number\t-12\t-4
second nursing\t-29\t-15
second october\t7\t16
second of\t-26\t44
second off\t47\t19
second office\t92\t47
second often\t12\t6
second on\t-2\t-27
second on-call\t19\t10
second once\t-81\t-71
second one\t32\t12
second only\t-34\t-10
second open\t-19\t-5
second or\t10\t-21
second order\t-15\t-2
second orders\t-6\t-3
second osha\t-19\t-37
second other\t-6\t6
second our\t-17\t31
second out\t15\t22
second outside\t-19\t-17
second over\t-16\t6
second own\t-14\t-44
second paid\t-18\t-28
second papers\t-19\t-9
second part\t-18\t-10
second past\t-6\t-12
second patience\t-15\t-7
second pay\t5\t10
second payroll\t9\t21
second people\t46\t26
second person\t112\t57
second place\t-6\t-2
second plan\t87\t45
second plant\t-3\t-6
second please\t22\t11
second pleased\t-25\t-13
second plus\t-12\t-5
second pool\t-11\t12
second post\t94\t46
second postholder\t-17\t-9
second practice\t-15\t-6
second put\t11\t-13
second python\t-48\t-25
second quality\t-10\t-36
second quiet\t-13\t-24
second radio\t-26\t-34
second rather\t-6\t-3
second read\t-8\t-13
second ready\t-8\t-2
second real\t-19\t-37
second record\t-17\t-22
second references\t-22\t-9
second required\t-15\t-8
second rest\t1\t10
second right\t13\t9
second road\t-12\t-4
second role\t-22\t-11
second room\t22\t13
second run\t-8\t0
second safe\t35\t18
second sage\t-32\t-64
second said\t-6\t-1
second same\t-31\t-15
second saturdays\t-8\t0
second save\t-24\t-12
second says\t15\t30
second schedule\t-11\t-5
second school\t-23\t-11
second second\t46\t12
second see\t-11\t-4
second service\t-16\t-10
second set\t-2\t15
second seven\t-8\t-16
second shall\t-44\t-22
second she\t68\t36
second shift\t36\t23
second shifts\t71\t35
second should\t2\t14
second show\t27\t11
second since\t-36\t-19
second site\t7\t-26
second six\t-24\t-23
second small\t-19\t-18
second so\t18\t11
second some\t-30\t-41
second somebody\t-22\t-18
second someone\t55\t27
second something\t-6\t-1
second sort\t22\t11
second sound\t-34\t-68
second speak\t10\t34
second spent\t-2\t7
second spoken\t-4\t-8
second stand\t5\t12
second standing\t-36\t-71
second start\t4\t21
second stay\t-12\t-5
second steady\t-8\t-6
second stock\t-20\t-11
second store\t3\t35
second students\t-19\t-9
second subject\t7\t7
second sunday\t-54\t-27
second system\t-13\t-6
second table\t14\t8
second taking\t8\t16
second tamil\t33\t13
second teach\t19\t11
second team\t52\t35
second tell\t-6\t-3
second term\t42\t14
second test\t-9\t6
second than\t-13\t-2
second that\t65\t59
second the\t-63\t49
second their\t-15\t7
second them\t-53\t-44
second then\t83\t44
second there\t29\t19
second there's\t-21\t-7
second they\t-36\t-12
second thing\t-24\t-12
second think\t-16\t-30
second third\t-1\t6
second this\t17\t5
second those\t43\t21
second though\t-2\t7
second three\t-5\t-25
second through\t52\t13
second time\t-4\t6
second to\t79\t34
second together\t-32\t-16
second tools\t11\t5
second trade\t4\t14
second trained\t-5\t-10
second training\t-27\t-14
second transport\t-11\t-6
second travel\t-8\t-3
second truck\t31\t30
second trust\t24\t12
second tuesday\t22\t18
second twenty\t19\t9
second twice\t-11\t0
second two\t7\t50
second under\t-30\t-15
second understand\t8\t32
second until\t-15\t-19
second up\t30\t25
second us\t16\t15
second used\t-9\t-18
second valid\t3\t14
second want\t43\t21
second water\t6\t14
second way\t32\t17
second we\t-52\t-15
second we'd\t-15\t-8
second we'll\t29\t13
second we've\t-22\t-11
second week\t31\t23
second weekly\t-16\t-29
second weeks\t-4\t10
second well\t-26\t-8
second wet\t-21\t-15
second what\t11\t21
second what's\t-3\t-6
second when\t-24\t28
second where\t29\t26
second whether\t-23\t-12
second which\t-6\t-2
second who\t108\t72
second who's\t-14\t1
second will\t92\t56
second winter\t111\t55
second with\t50\t19
second within\t3\t13
second without\t4\t47
second won't\t-2\t9
second work\t40\t27
second worked\t-17\t-2
second would\t-43\t-11
second wouldn't\t-17\t-9
second write\t-11\t-1
second writing\t-24\t-47
second written\t12\t24
second yard\t2\t8
second year\t8\t13
second years\t-4\t16
second yes\t48\t19
second you\t176\t97
second you'd\t28\t48
second you'll\t95\t47
second you're\t-23\t-7
second you've\t66\t38
second young\t-18\t-18
second your\t-4\t49
tag begins\t-37\t185
tag capital begins false\t-62\t121
tag capital begins true\t36\t115
tag capital inside false\t-77\t121
tag capital inside true\t70\t187
tag capital outside false\t-25\t-202
tag capital outside true\t23\t-62
tag capital start false\t67\t29
tag capital start true\t-53\t-79
tag inside\t-46\t171
tag last begins #\t6\t15
tag last begins a\t3\t30
tag last begins already\t6\t13
tag last begins an\t2\t6
tag last begins are\t4\t9
tag last begins at\t4\t10
tag last begins be\t2\t9
tag last begins being\t3\t7
tag last begins cert\t3\t9
tag last begins checking\t7\t14
tag last begins clean\t4\t8
tag last begins does\t6\t14
tag last begins done\t3\t6
tag last begins english\t-32\t-60
tag last begins experience\t9\t19
tag last begins explain\t3\t6
tag last begins five\t7\t17
tag last begins four\t7\t14
tag last begins good\t5\t10
tag last begins help\t2\t6
tag last begins hot\t3\t6
tag last begins in\t8\t17
tag last begins keep\t4\t9
tag last begins know\t4\t8
tag last begins knowledge\t4\t7
tag last begins lifting\t6\t12
tag last begins matric\t3\t6
tag last begins monday\t5\t9
tag last begins no\t6\t13
tag last begins not\t5\t9
tag last begins on\t3\t6
tag last begins one\t5\t13
tag last begins own\t7\t17
tag last begins patience\t-5\t-10
tag last begins previous\t4\t11
tag last begins run\t3\t6
tag last begins running\t5\t10
tag last begins six\t4\t9
tag last begins some\t2\t9
tag last begins speak\t1\t10
tag last begins taking\t7\t15
tag last begins the\t10\t24
tag last begins two\t6\t14
tag last begins valid\t3\t7
tag last begins we\t13\t27
tag last begins work\t4\t8
tag last begins worked\t4\t9
tag last begins working\t4\t9
tag last begins write\t4\t8
tag last begins you\t3\t6
tag last ending begins at ast\t3\t6
tag last ending begins knowledge of\t4\t7
tag last ending begins matric ith\t3\t6
tag last ending begins monday to\t5\t9
tag last ending begins patience ,\t-7\t-14
tag last ending inside # ,\t12\t25
tag last ending inside # :\t14\t29
tag last ending inside # ees\t3\t6
tag last ending inside # is\t-19\t-37
tag last ending inside # or\t-6\t-11
tag last ending inside # urs\t4\t7
tag last ending inside , or\t4\t8
tag last ending inside a.m .\t30\t61
tag last ending inside at the\t4\t8
tag last ending inside before it\t5\t10
tag last ending inside before you\t11\t23
tag last ending inside certificate of\t3\t7
tag last ending inside check and\t-14\t-28
tag last ending inside check on\t-7\t-14
tag last ending inside degree in\t3\t7
tag last ending inside enough to\t3\t7
tag last ending inside friday ,\t6\t12
tag last ending inside good uct\t3\t6
tag last ending inside hours .\t-4\t-8
tag last ending inside in ,\t-12\t-23
tag last ending inside in a\t3\t7
tag last ending inside in our\t3\t6
tag last ending inside in the\t9\t18
tag last ending inside irish uld\t-7\t-13
tag last ending inside is ted\t4\t8
tag last ending inside it ,\t12\t25
tag last ending inside it is\t6\t12
tag last ending inside licence ,\t-6\t-12
tag last ending inside of the\t5\t11
tag last ending inside off ,\t-3\t-6
tag last ending inside office ,\t26\t53
tag last ending inside on the\t5\t10
tag last ending inside own and\t-4\t-7
tag last ending inside that n't\t3\t6
tag last ending inside there is\t19\t39
tag last ending inside up .\t-3\t-6
tag last ending inside week ,\t-15\t-29
tag last ending inside week in\t7\t15
tag last ending inside with the\t3\t8
tag last ending inside work ,\t-12\t-24
tag last ending inside work in\t7\t16
tag last ending inside years in\t9\t18
tag last ending outside * ing\t7\t3
tag last ending outside , #\t-14\t-8
tag last ending outside , 'll\t-38\t-20
tag last ending outside , a\t-41\t-22
tag last ending outside , an\t38\t19
tag last ending outside , and\t-66\t-33
tag last ending outside , as\t-31\t-16
tag last ending outside , at\t-35\t-18
tag last ending outside , but\t-38\t-19
tag last ending outside , day\t27\t13
tag last ending outside , dry\t47\t23
tag last ending outside , ere\t-16\t-8
tag last ending outside , for\t-31\t-16
tag last ending outside , hen\t-33\t-17
tag last ending outside , her\t-25\t-13
tag last ending outside , i'm\t-16\t-8
tag last ending outside , ich\t-44\t-23
tag last ending outside , if\t-7\t-3
tag last ending outside , in\t-7\t-4
tag last ending outside , ing\t43\t17
tag last ending outside , is\t59\t29
tag last ending outside , ith\t-58\t-31
tag last ending outside , ive\t-12\t-6
tag last ending outside , lso\t-16\t-8
tag last ending outside , nce\t-56\t-29
tag last ending outside , one\t35\t17
tag last ending outside , or\t-25\t-13
tag last ending outside , out\t-36\t-18
tag last ending outside , own\t12\t6
tag last ending outside , rom\t-37\t-19
tag last ending outside , so\t-33\t-17
tag last ending outside , t's\t-17\t-9
tag last ending outside , the\t8\t3
tag last ending outside , ugh\t-45\t-23
tag last ending outside , ure\t55\t27
tag last ending outside , use\t-42\t-22
tag last ending outside , we\t-33\t-17
tag last ending outside , who\t-16\t-8
tag last ending outside , you\t-11\t-6
tag last ending outside - ing\t14\t7
tag last ending outside - you\t26\t12
tag last ending outside : ing\t34\t17
tag last ending outside : the\t-26\t-14
tag last ending outside ; the\t-16\t-9
tag last ending outside ; we\t-7\t-4
tag last ending outside a :\t-26\t-13
tag last ending outside a ear\t-16\t-9
tag last ending outside a eat\t-15\t-8
tag last ending outside a ing\t-22\t-12
tag last ending outside a ner\t-24\t-12
tag last ending outside a son\t-12\t-6
tag last ending outside after hat\t-7\t-4
tag last ending outside also ing\t-49\t-25
tag last ending outside and 'll\t15\t7
tag last ending outside and ,\t-8\t-4
tag last ending outside and a\t8\t2
tag last ending outside and can\t-21\t-11
tag last ending outside and e's\t-10\t-5
tag last ending outside and ere\t14\t7
tag last ending outside and hat\t-14\t-7
tag last ending outside and hen\t-25\t-13
tag last ending outside and hey\t-47\t-24
tag last ending outside and if\t-15\t-8
tag last ending outside and ill\t-24\t-12
tag last ending outside and in\t-73\t-37
tag last ending outside and ing\t77\t37
tag last ending outside and is\t-20\t-10
tag last ending outside and ish\t-33\t-18
tag last ending outside and n't\t-6\t-3
tag last ending outside and not\t-40\t-20
tag last ending outside and ody\t-6\t-3
tag last ending outside and one\t21\t10
tag last ending outside and so\t-21\t-10
tag last ending outside and the\t42\t19
tag last ending outside and to\t-19\t-10
tag last ending outside and you\t-32\t-16
tag last ending outside are #\t71\t35
tag last ending outside are a\t-33\t-17
tag last ending outside are ble\t-15\t-7
tag last ending outside as ell\t-7\t-3
tag last ending outside ask for\t-9\t-5
tag last ending outside at the\t-7\t-5
tag last ending outside be a\t-25\t-13
tag last ending outside be ble\t-36\t-19
tag last ending outside be ded\t-20\t-10
tag last ending outside be ent\t-20\t-10
tag last ending outside be in\t66\t32
tag last ending outside be ing\t17\t8
tag last ending outside be ked\t-42\t-21
tag last ending outside be lad\t-6\t-3
tag last ending outside be ned\t-20\t-10
tag last ending outside be one\t-36\t-18
tag last ending outside be red\t18\t9
tag last ending outside be sed\t-15\t-8
tag last ending outside be ted\t-6\t-3
tag last ending outside be the\t45\t22
tag last ending outside because the\t-10\t-5
tag last ending outside before the\t-9\t-5
tag last ending outside by a\t8\t4
tag last ending outside can be\t-7\t-4
tag last ending outside can't be\t-11\t-5
tag last ending outside come in\t19\t9
tag last ending outside do not\t-10\t-5
tag last ending outside does the\t21\t10
tag last ending outside first ing\t-17\t-10
tag last ending outside for a\t-40\t-21
tag last ending outside for one\t-17\t-9
tag last ending outside for the\t-57\t-29
tag last ending outside for two\t13\t6
tag last ending outside from the\t-11\t-6
tag last ending outside have a\t29\t14
tag last ending outside have one\t-30\t-15
tag last ending outside have to\t-28\t-15
tag last ending outside have two\t-7\t-4
tag last ending outside have you\t-8\t-4
tag last ending outside he or\t-11\t-6
tag last ending outside hold a\t-8\t-5
tag last ending outside hours are\t-10\t-5
tag last ending outside i n't\t-6\t-3
tag last ending outside in a\t-26\t-14
tag last ending outside in the\t-24\t-14
tag last ending outside is a\t-17\t-10
tag last ending outside is aid\t-11\t-6
tag last ending outside is an\t28\t14
tag last ending outside is ble\t-33\t-17
tag last ending outside is ded\t13\t6
tag last ending outside is in\t17\t8
tag last ending outside is ing\t-29\t-15
tag last ending outside is ked\t-21\t-11
tag last ending outside is not\t-21\t-11
tag last ending outside is on\t27\t13
tag last ending outside is one\t66\t33
tag last ending outside is ood\t-16\t-9
tag last ending outside is red\t-21\t-11
tag last ending outside is ted\t-10\t-5
tag last ending outside is the\t-26\t-14
tag last ending outside is to\t55\t27
tag last ending outside it in\t-6\t-3
tag last ending outside know hat\t10\t5
tag last ending outside look for\t-9\t-4
tag last ending outside looking for\t-6\t-3
tag last ending outside more han\t-6\t-3
tag last ending outside most of\t-6\t-3
tag last ending outside must be\t39\t18
tag last ending outside need a\t36\t18
tag last ending outside need to\t-23\t-12
tag last ending outside of a\t39\t19
tag last ending outside of hem\t-15\t-8
tag last ending outside of ing\t44\t21
tag last ending outside of it\t-6\t-3
tag last ending outside of our\t-22\t-12
tag last ending outside of the\t-27\t-15
tag last ending outside on a\t15\t7
tag last ending outside on ays\t-11\t-6
tag last ending outside on ing\t38\t18
tag last ending outside on our\t38\t18
tag last ending outside on the\t-27\t-14
tag last ending outside or a\t-9\t-5
tag last ending outside or ing\t-25\t-13
tag last ending outside or she\t-10\t-5
tag last ending outside over the\t-16\t-8
tag last ending outside part of\t-6\t-3
tag last ending outside should be\t-24\t-13
tag last ending outside so ing\t12\t6
tag last ending outside so one\t22\t11
tag last ending outside so the\t-27\t-14
tag last ending outside so uch\t-23\t-12
tag last ending outside so you\t34\t17
tag last ending outside some of\t-8\t-4
tag last ending outside someone who\t-6\t-3
tag last ending outside that i\t-20\t-11
tag last ending outside that the\t-12\t-7
tag last ending outside that you\t40\t20
tag last ending outside the ake\t-8\t-4
tag last ending outside the ame\t-13\t-7
tag last ending outside the ard\t-12\t-7
tag last ending outside the ast\t-10\t-5
tag last ending outside the ate\t-13\t-7
tag last ending outside the der\t-8\t-4
tag last ending outside the end\t-9\t-5
tag last ending outside the ent\t-6\t-4
tag last ending outside the est\t-9\t-5
tag last ending outside the ian\t-16\t-9
tag last ending outside the ice\t-12\t-7
tag last ending outside the ile\t-6\t-3
tag last ending outside the ime\t-6\t-4
tag last ending outside the ing\t-11\t-8
tag last ending outside the ity\t43\t21
tag last ending outside the job\t-8\t-5
tag last ending outside the ner\t-6\t-3
tag last ending outside the new\t-8\t-4
tag last ending outside the ole\t-6\t-3
tag last ending outside the ork\t-17\t-9
tag last ending outside the ost\t-8\t-5
tag last ending outside the rst\t-12\t-6
tag last ending outside the ter\t-6\t-3
tag last ending outside there are\t-16\t-8
tag last ending outside there is\t-7\t-4
tag last ending outside there's a\t-42\t-22
tag last ending outside to ach\t23\t10
tag last ending outside to ain\t-17\t-9
tag last ending outside to ave\t-31\t-16
tag last ending outside to be\t-11\t-8
tag last ending outside to do\t-14\t-7
tag last ending outside to ing\t32\t15
tag last ending outside to ite\t7\t3
tag last ending outside to now\t19\t9
tag last ending outside to see\t-39\t-20
tag last ending outside to the\t-64\t-34
tag last ending outside to ust\t22\t10
tag last ending outside to you\t-8\t-4
tag last ending outside twice a\t-18\t-10
tag last ending outside we all\t-8\t-4
tag last ending outside we are\t-6\t-3
tag last ending outside we ask\t-10\t-5
tag last ending outside we do\t-18\t-9
tag last ending outside we n't\t-13\t-6
tag last ending outside when the\t-8\t-4
tag last ending outside who ave\t32\t16
tag last ending outside who has\t-37\t-19
tag last ending outside who n't\t11\t5
tag last ending outside will ave\t-11\t-5
tag last ending outside will be\t-35\t-18
tag last ending outside with a\t-53\t-27
tag last ending outside with ime\t-15\t-8
tag last ending outside with the\t-39\t-21
tag last ending outside without ing\t-66\t-34
tag last ending outside would be\t-36\t-19
tag last ending outside would not\t-10\t-5
tag last ending outside you are\t9\t4
tag last ending outside you art\t-32\t-17
tag last ending outside you ave\t-7\t-4
tag last ending outside you can\t-45\t-24
tag last ending outside you do\t-23\t-12
tag last ending outside you eed\t-30\t-15
tag last ending outside you had\t-8\t-4
tag last ending outside you ill\t-17\t-9
tag last ending outside you ing\t33\t16
tag last ending outside you n't\t-16\t-8
tag last ending outside you ork\t-53\t-27
tag last ending outside you out\t-8\t-4
tag last ending outside you to\t-13\t-7
tag last ending outside you uld\t-52\t-26
tag last ending outside you ust\t-28\t-14
tag last ending outside you'd be\t-16\t-8
tag last ending outside you'll ave\t-17\t-9
tag last ending outside you'll be\t-32\t-16
tag last ending outside you'll eed\t-20\t-10
tag last ending start < 'll\t-44\t-23
tag last ending start < 're\t-50\t-26
tag last ending start < 've\t-31\t-16
tag last ending start < *\t-64\t-33
tag last ending start < -\t-67\t-35
tag last ending start < a\t-20\t-16
tag last ending start < and\t-8\t-4
tag last ending start < as\t-22\t-11
tag last ending start < ave\t-18\t-9
tag last ending start < be\t-14\t-7
tag last ending start < e'd\t-23\t-12
tag last ending start < e's\t-44\t-23
tag last ending start < ect\t-17\t-9
tag last ending start < ere\t-34\t-17
tag last ending start < ery\t-21\t-11
tag last ending start < hat\t-38\t-20
tag last ending start < he\t-20\t-10
tag last ending start < hen\t-17\t-9
tag last ending start < his\t-17\t-9
tag last ending start < i'd\t-12\t-6
tag last ending start < ies\t44\t21
tag last ending start < if\t-25\t-13
tag last ending start < in\t-41\t-21
tag last ending start < ing\t-12\t-9
tag last ending start < ion\t-9\t-5
tag last ending start < it\t-36\t-20
tag last ending start < ity\t-17\t-9
tag last ending start < nce\t15\t5
tag last ending start < no\t-7\t-4
tag last ending start < now\t-28\t-14
tag last ending start < nts\t-31\t-16
tag last ending start < ody\t-20\t-10
tag last ending start < ome\t-14\t-7
tag last ending start < on\t-26\t-13
tag last ending start < ood\t53\t26
tag last ending start < our\t-20\t-11
tag last ending start < ous\t40\t20
tag last ending start < ple\t-15\t-8
tag last ending start < ric\t35\t17
tag last ending start < rom\t6\t3
tag last ending start < she\t-24\t-12
tag last ending start < so\t-20\t-10
tag last ending start < t's\t-26\t-13
tag last ending start < ter\t-27\t-14
tag last ending start < the\t-60\t-35
tag last ending start < u'd\t-27\t-14
tag last ending start < urs\t16\t8
tag last ending start < use\t-13\t-6
tag last ending start < ver\t-35\t-18
tag last ending start < we\t-56\t-29
tag last ending start < you\t-46\t-24
tag last inside "\t7\t15
tag last inside #\t2\t10
tag last inside '\t5\t11
tag last inside (\t3\t6
tag last inside )\t-8\t-16
tag last inside ,\t26\t63
tag last inside .\t14\t28
tag last inside a\t26\t63
tag last inside a.m\t30\t61
tag last inside aid\t3\t7
tag last inside all\t7\t14
tag last inside an\t5\t12
tag last inside and\t24\t72
tag last inside animal\t4\t8
tag last inside animals\t-17\t-33
tag last inside are\t8\t18
tag last inside around\t5\t11
tag last inside as\t15\t31
tag last inside at\t8\t19
tag last inside back\t-17\t-33
tag last inside be\t9\t21
tag last inside boots\t8\t18
tag last inside bus\t11\t22
tag last inside by\t12\t26
tag last inside call\t7\t14
tag last inside can\t7\t17
tag last inside care\t5\t10
tag last inside certificate\t-28\t-53
tag last inside check\t-24\t-46
tag last inside clean\t3\t6
tag last inside clinic\t-19\t-39
tag last inside collection\t8\t16
tag last inside come\t7\t15
tag last inside community\t3\t6
tag last inside conduct\t3\t7
tag last inside course\t3\t7
tag last inside crane\t3\t6
tag last inside customer's\t3\t6
tag last inside cut\t4\t9
tag last inside data\t10\t21
tag last inside date\t-17\t-33
tag last inside day\t-12\t-24
tag last inside days\t8\t18
tag last inside degree\t4\t9
tag last inside don't\t9\t18
tag last inside down\t-16\t-31
tag last inside driving\t8\t15
tag last inside drug\t12\t24
tag last inside during\t5\t11
tag last inside each\t3\t6
tag last inside eight\t7\t14
tag last inside english\t13\t27
tag last inside enough\t6\t12
tag last inside evening\t10\t20
tag last inside every\t5\t11
tag last inside everything\t-8\t-15
tag last inside fever\t7\t14
tag last inside first\t9\t19
tag last inside five\t-4\t-7
tag last inside floor\t-23\t-46
tag last inside for\t11\t25
tag last inside four\t5\t10
tag last inside free\t3\t7
tag last inside friday\t6\t12
tag last inside from\t12\t25
tag last inside full\t4\t9
tag last inside go\t5\t10
tag last inside good\t7\t15
tag last inside granted\t5\t9
tag last inside hand\t20\t41
tag last inside has\t3\t6
tag last inside have\t3\t6
tag last inside her\t3\t6
tag last inside hold\t4\t9
tag last inside home\t8\t16
tag last inside hotel\t7\t15
tag last inside hours\t16\t33
tag last inside house\t-17\t-34
tag last inside i\t10\t21
tag last inside in\t8\t23
tag last inside inspection\t8\t16
tag last inside irish\t-7\t-13
tag last inside is\t16\t36
tag last inside isn't\t-11\t-23
tag last inside it\t33\t66
tag last inside lab\t3\t6
tag last inside lead\t7\t15
tag last inside learn\t3\t7
tag last inside least\t3\t6
tag last inside level\t10\t22
tag last inside licence\t-15\t-28
tag last inside license\t-17\t-34
tag last inside like\t5\t10
tag last inside line\t-7\t-14
tag last inside looks\t10\t19
tag last inside manner\t-10\t-19
tag last inside march\t-4\t-7
tag last inside milk\t-22\t-44
tag last inside minutes\t9\t19
tag last inside month\t-14\t-28
tag last inside months\t-8\t-16
tag last inside more\t-11\t-22
tag last inside new\t7\t15
tag last inside night\t3\t6
tag last inside no\t7\t14
tag last inside not\t15\t31
tag last inside nursing\t-43\t-85
tag last inside of\t26\t62
tag last inside off\t-19\t-37
tag last inside office\t16\t34
tag last inside old\t3\t6
tag last inside on\t17\t38
tag last inside or\t18\t42
tag last inside other\t5\t9
tag last inside our\t5\t10
tag last inside out\t21\t44
tag last inside over\t3\t8
tag last inside own\t-12\t-23
tag last inside papers\t-35\t-69
tag last inside parts\t-13\t-26
tag last inside past\t3\t6
tag last inside payroll\t5\t11
tag last inside people\t-10\t-19
tag last inside permit\t-16\t-31
tag last inside position\t17\t36
tag last inside practice\t-18\t-36
tag last inside references\t-4\t-8
tag last inside report\t8\t17
tag last inside rest\t5\t10
tag last inside right\t4\t8
tag last inside road\t8\t16
tag last inside room\t-5\t-10
tag last inside safe\t-13\t-26
tag last inside saturday\t11\t22
tag last inside saturdays\t4\t9
tag last inside season\t-8\t-15
tag last inside second\t3\t6
tag last inside september\t-9\t-19
tag last inside service\t-8\t-16
tag last inside services\t-5\t-8
tag last inside shift\t4\t9
tag last inside shop\t6\t13
tag last inside should\t6\t12
tag last inside site\t-5\t-9
tag last inside so\t3\t6
tag last inside something\t8\t15
tag last inside spoken\t6\t13
tag last inside stock\t-5\t-10
tag last inside sunday\t-16\t-32
tag last inside sundays\t12\t24
tag last inside system\t-15\t-29
tag last inside table\t-10\t-20
tag last inside team\t30\t60
tag last inside term\t11\t21
tag last inside than\t3\t8
tag last inside that\t12\t25
tag last inside the\t43\t96
tag last inside their\t5\t10
tag last inside them\t-5\t-8
tag last inside there\t35\t71
tag last inside they\t10\t20
tag last inside three\t3\t8
tag last inside through\t4\t8
tag last inside till\t5\t10
tag last inside time\t10\t21
tag last inside times\t3\t6
tag last inside to\t20\t55
tag last inside training\t-45\t-90
tag last inside twenty\t-9\t-18
tag last inside twice\t4\t8
tag last inside two\t11\t23
tag last inside until\t3\t6
tag last inside up\t6\t16
tag last inside us\t11\t22
tag last inside vat\t-10\t-20
tag last inside way\t3\t6
tag last inside week\t-16\t-29
tag last inside weekend\t3\t7
tag last inside weeks\t13\t27
tag last inside well\t20\t41
tag last inside wet\t6\t13
tag last inside what\t7\t15
tag last inside when\t14\t29
tag last inside who\t2\t7
tag last inside with\t15\t40
tag last inside within\t7\t14
tag last inside without\t3\t6
tag last inside work\t-8\t-14
tag last inside working\t-6\t-11
tag last inside year\t-15\t-29
tag last inside years\t8\t19
tag last inside you\t13\t28
tag last inside young\t-3\t-6
tag last inside your\t10\t21
tag last outside #\t-32\t-17
tag last outside *\t88\t43
tag last outside ,\t46\t-26
tag last outside -\t86\t41
tag last outside :\t54\t21
tag last outside ;\t43\t19
tag last outside a\t6\t-23
tag last outside after\t23\t11
tag last outside all\t-18\t-10
tag last outside already\t-16\t-8
tag last outside also\t69\t33
tag last outside although\t-6\t-3
tag last outside always\t9\t4
tag last outside among\t-18\t-9
tag last outside an\t39\t17
tag last outside and\t93\t16
tag last outside any\t-10\t-5
tag last outside anyone\t-14\t-7
tag last outside are\t14\t3
tag last outside as\t-27\t-15
tag last outside ask\t-16\t-8
tag last outside at\t8\t-1
tag last outside be\t15\t-3
tag last outside because\t-23\t-12
tag last outside been\t26\t13
tag last outside before\t-39\t-20
tag last outside begins\t-14\t-7
tag last outside both\t-6\t-3
tag last outside bring\t53\t26
tag last outside but\t24\t11
tag last outside by\t12\t3
tag last outside can\t43\t19
tag last outside can't\t19\t9
tag last outside candidates\t-8\t-4
tag last outside cannot\t-8\t-4
tag last outside come\t-12\t-8
tag last outside comes\t35\t17
tag last outside could\t7\t3
tag last outside counts\t-8\t-4
tag last outside day\t-11\t-6
tag last outside deal\t-8\t-4
tag last outside does\t15\t7
tag last outside don't\t-29\t-15
tag last outside done\t-12\t-6
tag last outside each\t-6\t-3
tag last outside end\t-9\t-5
tag last outside ever\t22\t10
tag last outside every\t-11\t-6
tag last outside everyone\t-11\t-6
tag last outside expect\t10\t5
tag last outside find\t-9\t-5
tag last outside first\t-30\t-17
tag last outside five\t-16\t-8
tag last outside for\t22\t2
tag last outside from\t-22\t-16
tag last outside gardener\t82\t41
tag last outside get\t-6\t-3
tag last outside go\t-32\t-16
tag last outside goes\t-29\t-15
tag last outside good\t-12\t-7
tag last outside got\t21\t10
tag last outside half\t-10\t-5
tag last outside happen\t30\t15
tag last outside has\t36\t16
tag last outside have\t30\t10
tag last outside he\t65\t32
tag last outside help\t-11\t-6
tag last outside herr\t-8\t-4
tag last outside hold\t47\t23
tag last outside hours\t-17\t-9
tag last outside i\t-46\t-24
tag last outside i'd\t-10\t-5
tag last outside i'm\t25\t12
tag last outside if\t-26\t-14
tag last outside in\t-41\t-28
tag last outside including\t-9\t-5
tag last outside into\t-15\t-8
tag last outside is\t17\t-8
tag last outside it\t-51\t-28
tag last outside it'd\t-6\t-3
tag last outside it's\t62\t29
tag last outside its\t-13\t-7
tag last outside keep\t-8\t-4
tag last outside know\t41\t19
tag last outside last\t-7\t-4
tag last outside learned\t-13\t-7
tag last outside leave\t-6\t-3
tag last outside life\t-6\t-3
tag last outside like\t-17\t-9
tag last outside look\t-19\t-10
tag last outside looked\t-7\t-3
tag last outside looking\t-6\t-3
tag last outside make\t-12\t-6
tag last outside many\t-8\t-4
tag last outside me\t-10\t-5
tag last outside means\t45\t22
tag last outside mind\t6\t3
tag last outside minimum\t13\t6
tag last outside month\t39\t19
tag last outside more\t-8\t-4
tag last outside most\t-6\t-3
tag last outside mostly\t41\t20
tag last outside much\t-12\t-6
tag last outside must\t14\t5
tag last outside my\t-23\t-12
tag last outside need\t38\t18
tag last outside never\t-38\t-20
tag last outside new\t-6\t-3
tag last outside no\t-37\t-19
tag last outside nobody\t-20\t-10
tag last outside not\t-58\t-30
tag last outside now\t-12\t-6
tag last outside number\t-20\t-10
tag last outside of\t-2\t-13
tag last outside off\t-7\t-4
tag last outside often\t-12\t-6
tag last outside on\t-14\t-14
tag last outside only\t36\t18
tag last outside or\t21\t0
tag last outside other\t-9\t-5
tag last outside our\t-41\t-22
tag last outside out\t-12\t-7
tag last outside over\t-19\t-10
tag last outside own\t-7\t-3
tag last outside paid\t-12\t-6
tag last outside part\t-7\t-4
tag last outside pays\t-17\t-9
tag last outside people\t-27\t-14
tag last outside please\t-10\t-5
tag last outside plus\t27\t13
tag last outside put\t-10\t-5
tag last outside required\t-7\t-3
tag last outside room\t39\t20
tag last outside same\t-14\t-7
tag last outside save\t-8\t-4
tag last outside schedule\t-28\t-14
tag last outside season\t-11\t-6
tag last outside second\t-7\t-4
tag last outside see\t27\t13
tag last outside shall\t-7\t-3
tag last outside shifts\t-15\t-8
tag last outside should\t56\t26
tag last outside show\t-15\t-8
tag last outside since\t-21\t-11
tag last outside six\t-16\t-8
tag last outside sixty\t-12\t-6
tag last outside small\t32\t15
tag last outside so\t41\t17
tag last outside somebody\t18\t9
tag last outside someone\t20\t10
tag last outside speak\t17\t6
tag last outside spent\t52\t26
tag last outside start\t-30\t-15
tag last outside stay\t-15\t-7
tag last outside takes\t40\t20
tag last outside team\t38\t19
tag last outside technician\t-21\t-11
tag last outside than\t-28\t-15
tag last outside that\t19\t2
tag last outside that's\t-25\t-13
tag last outside the\t-65\t-75
tag last outside their\t-32\t-17
tag last outside them\t-19\t-10
tag last outside then\t60\t29
tag last outside there\t-32\t-17
tag last outside there's\t36\t17
tag last outside they\t-22\t-11
tag last outside think\t49\t24
tag last outside this\t-13\t-7
tag last outside those\t-11\t-6
tag last outside though\t16\t8
tag last outside three\t-15\t-8
tag last outside through\t-20\t-11
tag last outside time\t21\t10
tag last outside to\t41\t0
tag last outside too\t-8\t-4
tag last outside twice\t-18\t-10
tag last outside two\t-31\t-16
tag last outside under\t-14\t-8
tag last outside up\t10\t4
tag last outside us\t-19\t-10
tag last outside use\t-10\t-5
tag last outside used\t22\t11
tag last outside want\t11\t5
tag last outside wants\t50\t24
tag last outside was\t-11\t-6
tag last outside way\t-6\t-3
tag last outside we\t-19\t-13
tag last outside we'd\t-10\t-5
tag last outside we'll\t-37\t-19
tag last outside we're\t50\t24
tag last outside we've\t-29\t-15
tag last outside week\t62\t31
tag last outside well\t-18\t-9
tag last outside were\t-9\t-5
tag last outside what\t-40\t-21
tag last outside when\t-42\t-23
tag last outside where\t30\t15
tag last outside whether\t-6\t-3
tag last outside which\t-32\t-17
tag last outside who\t74\t35
tag last outside who's\t72\t36
tag last outside why\t29\t14
tag last outside will\t10\t2
tag last outside winter\t33\t16
tag last outside with\t53\t18
tag last outside without\t15\t6
tag last outside won't\t13\t6
tag last outside work\t41\t20
tag last outside worked\t26\t13
tag last outside wouldn't\t-12\t-6
tag last outside write\t-21\t-11
tag last outside yes\t-7\t-3
tag last outside you\t54\t15
tag last outside you'd\t102\t49
tag last outside you'll\t72\t34
tag last outside you're\t35\t17
tag last outside you've\t68\t33
tag last start <\t5\t-56
tag outside\t-17\t-209
tag start\t5\t-56
tag word begins #\t3\t9
tag word begins ,\t-75\t-143
tag word begins .\t-9\t-17
tag word begins :\t-9\t-17
tag word begins a\t14\t35
tag word begins an\t-19\t-36
tag word begins and\t-43\t-81
tag word begins at\t17\t39
tag word begins boots\t3\t7
tag word begins by\t4\t10
tag word begins days\t4\t10
tag word begins first\t-24\t-45
tag word begins for\t-7\t-11
tag word begins from\t11\t24
tag word begins in\t20\t46
tag word begins it\t4\t9
tag word begins least\t3\t6
tag word begins on\t-30\t-51
tag word begins or\t-35\t-67
tag word begins out\t7\t17
tag word begins references\t2\t6
tag word begins the\t7\t23
tag word begins time\t3\t7
tag word begins up\t8\t19
tag word begins us\t4\t9
tag word begins what\t12\t24
tag word begins when\t13\t27
tag word begins with\t14\t31
tag word begins work\t4\t10
tag word begins would\t-7\t-14
tag word begins years\t2\t8
tag word begins you\t-24\t-48
tag word begins your\t5\t12
tag word inside "\t3\t6
tag word inside #\t12\t30
tag word inside '\t3\t7
tag word inside (\t-26\t-51
tag word inside )\t9\t18
tag word inside ,\t-55\t-71
tag word inside .\t-48\t-90
tag word inside :\t-50\t-99
tag word inside ;\t-59\t-117
tag word inside ?\t-24\t-47
tag word inside a\t9\t28
tag word inside about\t7\t14
tag word inside after\t-16\t-31
tag word inside all\t5\t10
tag word inside an\t6\t13
tag word inside and\t-27\t-36
tag word inside are\t-31\t-58
tag word inside as\t4\t10
tag word inside at\t-21\t-36
tag word inside be\t14\t29
tag word inside before\t-28\t-55
tag word inside by\t-24\t-45
tag word inside can\t11\t23
tag word inside certificate\t7\t15
tag word inside check\t6\t12
tag word inside children\t6\t12
tag word inside class\t4\t7
tag word inside clinic\t3\t6
tag word inside collection\t3\t7
tag word inside come\t-7\t-15
tag word inside conduct\t4\t8
tag word inside crane\t3\t7
tag word inside data\t5\t12
tag word inside day\t4\t8
tag word inside days\t7\t16
tag word inside doesn't\t13\t26
tag word inside don't\t9\t18
tag word inside done\t-21\t-41
tag word inside down\t3\t7
tag word inside each\t3\t6
tag word inside eight\t3\t7
tag word inside employees\t3\t7
tag word inside enough\t5\t10
tag word inside every\t7\t15
tag word inside first\t7\t14
tag word inside floor\t4\t8
tag word inside for\t-17\t-25
tag word inside four\t3\t7
tag word inside from\t-30\t-55
tag word inside goes\t-29\t-56
tag word inside good\t2\t6
tag word inside hand\t4\t9
tag word inside has\t-26\t-52
tag word inside have\t-12\t-24
tag word inside help\t3\t6
tag word inside her\t4\t7
tag word inside home\t5\t10
tag word inside hours\t9\t18
tag word inside in\t-20\t-23
tag word inside is\t-53\t-98
tag word inside isn't\t3\t6
tag word inside it\t19\t38
tag word inside joke\t3\t6
tag word inside lab\t4\t7
tag word inside leave\t4\t9
tag word inside licence\t8\t17
tag word inside like\t-12\t-23
tag word inside line\t3\t6
tag word inside minutes\t5\t10
tag word inside month\t3\t6
tag word inside more\t4\t8
tag word inside no\t3\t7
tag word inside not\t9\t19
tag word inside of\t40\t82
tag word inside off\t8\t16
tag word inside office\t5\t10
tag word inside on\t2\t13
tag word inside one\t19\t40
tag word inside or\t7\t20
tag word inside other\t6\t12
tag word inside our\t3\t7
tag word inside out\t6\t12
tag word inside over\t9\t18
tag word inside own\t3\t6
tag word inside papers\t3\t7
tag word inside people\t4\t8
tag word inside permit\t6\t11
tag word inside report\t4\t8
tag word inside season\t3\t6
tag word inside should\t-13\t-26
tag word inside six\t3\t6
tag word inside so\t-4\t-8
tag word inside system\t8\t16
tag word inside team\t6\t13
tag word inside test\t3\t6
tag word inside than\t-6\t-10
tag word inside that\t-16\t-32
tag word inside the\t22\t51
tag word inside their\t3\t7
tag word inside them\t7\t15
tag word inside there\t4\t8
tag word inside they\t6\t11
tag word inside three\t6\t14
tag word inside through\t-7\t-14
tag word inside time\t3\t7
tag word inside times\t3\t6
tag word inside to\t23\t49
tag word inside too\t-48\t-96
tag word inside tools\t3\t7
tag word inside training\t5\t11
tag word inside twice\t-18\t-34
tag word inside two\t6\t14
tag word inside under\t-27\t-52
tag word inside up\t9\t19
tag word inside use\t4\t7
tag word inside way\t3\t6
tag word inside we\t-24\t-48
tag word inside week\t6\t13
tag word inside well\t-7\t-12
tag word inside what\t6\t12
tag word inside when\t-28\t-54
tag word inside where\t5\t11
tag word inside who\t-11\t-22
tag word inside why\t-13\t-24
tag word inside will\t-27\t-54
tag word inside with\t10\t23
tag word inside within\t8\t17
tag word inside without\t-24\t-47
tag word inside work\t3\t6
tag word inside would\t-54\t-107
tag word inside wouldn't\t-48\t-95
tag word inside year\t4\t9
tag word inside years\t5\t10
tag word inside you\t14\t29
tag word inside your\t4\t8
tag word outside #\t35\t11
tag word outside ,\t-49\t-26
tag word outside .\t-22\t-14
tag word outside :\t-41\t-21
tag word outside ;\t-30\t-15
tag word outside a\t20\t-13
tag word outside able\t-58\t-30
tag word outside after\t-23\t-12
tag word outside all\t-57\t-30
tag word outside already\t39\t19
tag word outside also\t-78\t-40
tag word outside although\t-21\t-11
tag word outside always\t-20\t-10
tag word outside an\t10\t4
tag word outside and\t-79\t-40
tag word outside any\t15\t7
tag word outside anyone\t-19\t-10
tag word outside applicants\t-24\t-12
tag word outside appointment\t-12\t-7
tag word outside are\t-50\t-27
tag word outside as\t-50\t-26
tag word outside ask\t9\t4
tag word outside asked\t-21\t-11
tag word outside at\t12\t3
tag word outside august\t-18\t-9
tag word outside be\t-67\t-43
tag word outside because\t-63\t-32
tag word outside been\t-48\t-25
tag word outside before\t-18\t-9
tag word outside begin\t7\t3
tag word outside being\t45\t22
tag word outside better\t-17\t-9
tag word outside between\t16\t8
tag word outside big\t-9\t-5
tag word outside boats\t42\t21
tag word outside both\t-19\t-10
tag word outside bring\t-76\t-39
tag word outside but\t-39\t-20
tag word outside by\t-9\t-5
tag word outside call\t18\t9
tag word outside calls\t-16\t-8
tag word outside can\t-86\t-45
tag word outside can't\t-8\t-4
tag word outside candidate\t-8\t-4
tag word outside cannot\t12\t6
tag word outside care\t31\t15
tag word outside checking\t52\t26
tag word outside children\t-11\t-6
tag word outside clean\t56\t27
tag word outside come\t-9\t-5
tag word outside comes\t-15\t-8
tag word outside current\t51\t24
tag word outside day\t-28\t-15
tag word outside days\t-29\t-15
tag word outside deal\t-8\t-5
tag word outside do\t-10\t-6
tag word outside does\t-11\t-6
tag word outside doesn't\t-32\t-16
tag word outside don't\t25\t12
tag word outside done\t52\t26
tag word outside doors\t-7\t-4
tag word outside down\t-43\t-22
tag word outside drive\t6\t3
tag word outside dry\t25\t12
tag word outside each\t-14\t-7
tag word outside else\t-6\t-3
tag word outside end\t-27\t-14
tag word outside english\t27\t9
tag word outside enough\t-8\t-4
tag word outside even\t-9\t-5
tag word outside ever\t-42\t-21
tag word outside everyone\t-10\t-5
tag word outside everything\t17\t8
tag word outside expect\t-27\t-14
tag word outside expected\t-26\t-13
tag word outside fall\t-15\t-7
tag word outside far\t-14\t-7
tag word outside feeding\t24\t12
tag word outside find\t20\t10
tag word outside finished\t-18\t-9
tag word outside first\t15\t6
tag word outside five\t26\t12
tag word outside following\t-67\t-34
tag word outside for\t-11\t-7
tag word outside four\t48\t22
tag word outside from\t-29\t-15
tag word outside full\t10\t3
tag word outside gardener\t-12\t-7
tag word outside get\t13\t6
tag word outside getting\t25\t12
tag word outside give\t-18\t-9
tag word outside given\t-19\t-10
tag word outside glad\t-10\t-5
tag word outside go\t-31\t-16
tag word outside goes\t11\t6
tag word outside gone\t-7\t-4
tag word outside good\t13\t5
tag word outside great\t-33\t-17
tag word outside had\t-17\t-8
tag word outside handy\t22\t11
tag word outside happen\t-29\t-15
tag word outside happy\t-17\t-9
tag word outside has\t-54\t-27
tag word outside have\t-54\t-29
tag word outside he\t-34\t-18
tag word outside head\t-16\t-8
tag word outside help\t19\t9
tag word outside here\t44\t21
tag word outside herr\t-16\t-8
tag word outside higher\t17\t8
tag word outside hold\t-69\t-35
tag word outside home\t-6\t-3
tag word outside hot\t58\t29
tag word outside how\t18\t9
tag word outside i\t-41\t-23
tag word outside i'd\t-27\t-14
tag word outside i'll\t-19\t-10
tag word outside i'm\t-36\t-19
tag word outside if\t-39\t-20
tag word outside in\t22\t6
tag word outside indispensable\t-19\t-10
tag word outside insist\t-11\t-6
tag word outside into\t-13\t-7
tag word outside is\t-38\t-20
tag word outside it\t-59\t-32
tag word outside it's\t-27\t-14
tag word outside its\t-27\t-14
tag word outside job\t-13\t-7
tag word outside keep\t32\t15
tag word outside keeps\t43\t21
tag word outside kept\t-10\t-5
tag word outside last\t-8\t-4
tag word outside law\t-10\t-5
tag word outside learned\t-26\t-13
tag word outside least\t-15\t-8
tag word outside leave\t23\t11
tag word outside life\t-13\t-7
tag word outside lifting\t31\t15
tag word outside like\t-16\t-8
tag word outside live\t-18\t-10
tag word outside look\t-34\t-17
tag word outside looking\t-16\t-8
tag word outside made\t36\t18
tag word outside make\t15\t6
tag word outside many\t-34\t-18
tag word outside may\t23\t10
tag word outside me\t-30\t-15
tag word outside means\t-14\t-7
tag word outside mind\t-26\t-13
tag word outside monday\t13\t5
tag word outside money\t-7\t-4
tag word outside month\t-18\t-9
tag word outside months\t-6\t-3
tag word outside more\t-13\t-7
tag word outside morning\t12\t5
tag word outside mostly\t-28\t-14
tag word outside much\t-31\t-16
tag word outside must\t-36\t-19
tag word outside my\t-38\t-19
tag word outside need\t-82\t-42
tag word outside new\t-8\t-4
tag word outside nice\t-18\t-10
tag word outside not\t-42\t-23
tag word outside now\t-17\t-9
tag word outside number\t-14\t-8
tag word outside of\t-71\t-43
tag word outside off\t-21\t-11
tag word outside often\t-24\t-12
tag word outside one\t50\t23
tag word outside only\t26\t13
tag word outside or\t-48\t-24
tag word outside order\t16\t8
tag word outside other\t-11\t-6
tag word outside our\t-45\t-23
tag word outside over\t-20\t-10
tag word outside own\t22\t10
tag word outside paid\t-22\t-11
tag word outside part\t-31\t-16
tag word outside patience\t56\t27
tag word outside pays\t11\t5
tag word outside people\t-18\t-9
tag word outside person\t-15\t-8
tag word outside please\t-26\t-14
tag word outside pleased\t-15\t-8
tag word outside plus\t-8\t-4
tag word outside post\t-9\t-5
tag word outside proof\t39\t19
tag word outside put\t-37\t-19
tag word outside quiet\t17\t8
tag word outside read\t48\t24
tag word outside ready\t10\t4
tag word outside required\t-26\t-13
tag word outside right\t-12\t-6
tag word outside run\t43\t21
tag word outside running\t10\t4
tag word outside same\t-29\t-15
tag word outside save\t-19\t-9
tag word outside say\t16\t8
tag word outside saying\t-12\t-6
tag word outside schedule\t-20\t-10
tag word outside second\t-17\t-9
tag word outside see\t-15\t-8
tag word outside seen\t7\t3
tag word outside service\t-7\t-4
tag word outside set\t29\t14
tag word outside setting\t27\t13
tag word outside seven\t14\t7
tag word outside shall\t-12\t-6
tag word outside she\t-25\t-13
tag word outside shifts\t-13\t-7
tag word outside should\t-25\t-13
tag word outside show\t-36\t-18
tag word outside since\t-58\t-30
tag word outside sit\t43\t21
tag word outside six\t11\t5
tag word outside sixty\t17\t8
tag word outside small\t-13\t-7
tag word outside so\t-60\t-30
tag word outside some\t39\t17
tag word outside somebody\t-42\t-21
tag word outside someone\t-42\t-21
tag word outside speak\t28\t13
tag word outside spent\t-37\t-19
tag word outside stand\t41\t20
tag word outside start\t-25\t-13
tag word outside stay\t-28\t-14
tag word outside summer\t-35\t-18
tag word outside system\t-7\t-4
tag word outside take\t46\t23
tag word outside taking\t18\t8
tag word outside teach\t32\t15
tag word outside than\t-19\t-10
tag word outside that\t-46\t-24
tag word outside that's\t-16\t-8
tag word outside the\t-7\t-31
tag word outside their\t-20\t-10
tag word outside them\t-35\t-19
tag word outside themselves\t-15\t-8
tag word outside then\t-43\t-22
tag word outside there\t-13\t-8
tag word outside they\t-15\t-8
tag word outside thing\t-46\t-25
tag word outside think\t-14\t-7
tag word outside this\t-22\t-12
tag word outside those\t-29\t-15
tag word outside though\t-24\t-12
tag word outside three\t-20\t-12
tag word outside through\t-28\t-14
tag word outside time\t-52\t-27
tag word outside to\t-98\t-55
tag word outside too\t-29\t-15
tag word outside top\t-18\t-10
tag word outside trade\t9\t4
tag word outside trained\t46\t23
tag word outside training\t-6\t-3
tag word outside trust\t25\t12
tag word outside two\t9\t2
tag word outside up\t-17\t-10
tag word outside us\t-44\t-23
tag word outside use\t-11\t-6
tag word outside used\t-25\t-13
tag word outside valid\t51\t25
tag word outside visit\t9\t4
tag word outside want\t-35\t-18
tag word outside wants\t-30\t-15
tag word outside was\t-10\t-5
tag word outside way\t-15\t-8
tag word outside we\t21\t10
tag word outside we'd\t-11\t-6
tag word outside we'll\t-22\t-11
tag word outside week\t-14\t-8
tag word outside well\t-7\t-4
tag word outside what\t-18\t-10
tag word outside when\t-22\t-11
tag word outside where\t-18\t-9
tag word outside whether\t-22\t-11
tag word outside which\t-57\t-29
tag word outside who\t-63\t-33
tag word outside who's\t-22\t-11
tag word outside will\t-39\t-20
tag word outside winter\t-18\t-9
tag word outside with\t-68\t-39
tag word outside within\t-14\t-7
tag word outside without\t-11\t-6
tag word outside won't\t13\t6
tag word outside work\t-8\t-6
tag word outside worked\t57\t28
tag word outside working\t45\t22
tag word outside would\t-38\t-19
tag word outside write\t17\t7
tag word outside year\t-22\t-12
tag word outside years\t14\t6
tag word outside yes\t-31\t-16
tag word outside you\t-40\t-23
tag word outside you'd\t-29\t-15
tag word outside you'll\t-7\t-4
tag word outside you're\t-24\t-12
tag word outside you've\t-30\t-16
tag word outside your\t-38\t-23
tag word start *\t-64\t-33
tag word start -\t-67\t-35
tag word start a\t-20\t-16
tag word start after\t-20\t-10
tag word start and\t-8\t-4
tag word start anyone\t-19\t-10
tag word start as\t-22\t-11
tag word start be\t-14\t-7
tag word start because\t-13\t-6
tag word start before\t11\t5
tag word start every\t-21\t-11
tag word start expect\t-17\t-9
tag word start from\t6\t3
tag word start have\t-18\t-9
tag word start he\t-20\t-10
tag word start i'd\t-12\t-6
tag word start if\t-25\t-13
tag word start in\t-41\t-21
tag word start it\t-36\t-20
tag word start it's\t-26\t-13
tag word start matric\t35\t17
tag word start no\t-7\t-4
tag word start nobody\t-15\t-8
tag word start on\t-26\t-13
tag word start once\t-18\t-10
tag word start our\t-47\t-24
tag word start people\t-15\t-8
tag word start previous\t40\t20
tag word start she\t-24\t-12
tag word start so\t-20\t-10
tag word start some\t10\t4
tag word start that\t-12\t-6
tag word start the\t-60\t-35
tag word start there's\t-44\t-23
tag word start this\t-17\t-9
tag word start we\t-56\t-29
tag word start we'd\t-23\t-12
tag word start we're\t-25\t-13
tag word start what\t-26\t-13
tag word start when\t-17\t-9
tag word start you\t-46\t-24
tag word start you'd\t-27\t-14
tag word start you'll\t-36\t-19
tag word start you've\t-19\t-10
tag word start your\t-43\t-22
tags begins inside\t-9\t145
tags begins outside\t89\t14
tags inside inside\t-58\t136
tags inside outside\t-14\t-90
tags outside begins\t-21\t154
tags outside outside\t-39\t-204
tags start begins\t-18\t64
tags start outside\t-18\t-79
tags start start\t5\t-56
third "\t3\t6
third #\t15\t-7
third '\t2\t7
third )\t-24\t-12
third *\t25\t52
third ,\t-4\t-6
third -\t27\t32
third .\t3\t6
third :\t-26\t0
third ;\t-25\t-13
third <\t83\t48
third a\t5\t-39
third able\t-8\t7
third about\t-68\t-51
third after\t23\t4
third afternoons\t70\t36
third all\t33\t18
third already\t-10\t-9
third also\t84\t50
third among\t-53\t-27
third an\t-40\t-28
third and\t7\t-27
third animals\t-22\t-11
third any\t-12\t-6
third anyone\t32\t18
third apprentice\t-10\t-5
third april\t-10\t-11
third are\t-33\t-17
third as\t-14\t2
third ask\t19\t18
third asked\t15\t11
third at\t-15\t29
third august\t-33\t-14
third away\t6\t13
third back\t-30\t-57
third bakery\t18\t10
third be\t-13\t15
third because\t-46\t-24
third been\t-11\t-4
third bees\t-20\t-10
third before\t-34\t-26
third bench\t-34\t-19
third better\t-8\t-4
third between\t75\t49
third big\t-7\t-4
third bit\t-20\t-39
third boats\t-7\t-3
third bonus\t104\t51
third books\t-10\t-5
third both\t4\t9
third bring\t-13\t-26
third building\t13\t12
third bus\t0\t20
third but\t2\t23
third by\t27\t19
third calls\t-22\t-19
third can\t-7\t11
third can't\t12\t8
third candidate\t-13\t-7
third candidates\t32\t16
third cannot\t-15\t-5
third care\t11\t-7
third carry\t3\t6
third certificate\t-31\t-24
third check\t16\t-7
third checking\t22\t25
third children\t16\t9
third class\t-10\t-10
third clinic\t-23\t-39
third come\t42\t24
third comes\t-14\t-7
third company\t10\t21
third course\t-6\t-3
third crane\t-11\t-4
third credit\t10\t7
third criminal\t-7\t-1
third cut\t-12\t-23
third data\t1\t6
third day\t70\t35
third days\t3\t-27
third dbs\t-13\t-7
third degree\t39\t79
third diploma\t4\t12
third do\t37\t24
third does\t-12\t-2
third doesn't\t5\t17
third don't\t-12\t1
third done\t2\t17
third down\t3\t30
third driver\t13\t27
third drivers\t4\t8
third drug\t-34\t-6
third dry\t16\t9
third during\t-7\t0
third each\t-22\t-8
third eight\t44\t23
third eleven\t18\t13
third end\t90\t44
third engine\t-6\t2
third engineer\t-9\t-4
third english\t17\t8
third enhanced\t-10\t-16
third enough\t-7\t0
third evening\t46\t24
third ever\t14\t8
third every\t66\t20
third everyone\t-34\t-17
third everything\t32\t21
third expect\t31\t22
third experience\t-32\t-51
third explain\t-10\t-2
third fall\t-8\t-4
third falls\t-14\t-8
third far\t-21\t-11
third feeding\t2\t6
third feet\t-26\t-51
third fever\t-29\t-58
third few\t4\t10
third field\t-7\t-2
third file\t-29\t-13
third find\t2\t6
third fine\t-11\t-21
third finished\t3\t15
third first\t-44\t-17
third fish\t-8\t-12
third five\t-12\t-17
third fluent\t14\t6
third following\t-6\t-1
third follows\t-6\t-3
third food\t-21\t-45
third for\t-34\t-2
third four\t22\t14
third friday\t32\t16
third from\t-77\t-36
third full\t0\t10
third garda\t8\t3
third gardener\t-46\t-28
third get\t-1\t19
third getting\t21\t11
third give\t-13\t-24
third given\t-9\t-5
third go\t2\t6
third goes\t-13\t-4
third good\t31\t10
third got\t13\t3
third groups\t4\t14
third had\t25\t12
third half\t-15\t-18
third hand\t12\t6
third handy\t-7\t-3
third happen\t17\t8
third happy\t-15\t-30
third has\t-69\t-46
third have\t88\t71
third he\t60\t34
third head\t-25\t-12
third health\t12\t7
third held\t2\t7
third help\t7\t36
third her\t37\t19
third here\t1\t-40
third herr\t-23\t-12
third higher\t4\t-10
third hire\t65\t33
third hold\t-12\t-22
third home\t3\t8
third hot\t-9\t-15
third hotel\t-7\t2
third hours\t21\t35
third house\t13\t26
third how\t-22\t-8
third i\t-46\t-17
third i'd\t25\t12
third i'll\t-28\t-14
third if\t20\t14
third in\t-38\t12
third including\t-33\t-16
third into\t-10\t-5
third irish\t-15\t-8
third is\t19\t55
third it\t-40\t-15
third it's\t20\t17
third keep\t7\t16
third know\t-15\t-34
third knowledge\t17\t34
third late\t40\t20
third learned\t-14\t-7
third least\t5\t14
third leave\t1\t13
third level\t-18\t-8
third licence\t-27\t-11
third lift\t45\t26
third lifting\t1\t-8
third like\t29\t4
third live\t-17\t-33
third lived\t47\t23
third long\t32\t15
third look\t34\t16
third looking\t-6\t-5
third made\t20\t44
third make\t22\t15
third many\t-8\t-4
third march\t60\t29
third matric\t8\t17
third matters\t-13\t-7
third may\t-15\t-6
third me\t45\t22
third metres\t-7\t-2
third milk\t-6\t-2
third mind\t-10\t-4
third minimum\t4\t10
third minutes\t-20\t-40
third monday\t14\t28
third month\t14\t9
third more\t11\t33
third mornings\t53\t28
third mostly\t-49\t-25
third much\t34\t18
third must\t59\t7
third my\t-36\t-17
third need\t49\t66
third needs\t26\t13
third never\t-3\t6
third new\t50\t18
third nice\t-6\t-3
third night\t10\t-10
third no\t-34\t-12
third nobody\t-33\t-20
third not\t1\t7
third notice\t8\t16
third now\t6\t3
third number\t-38\t-20
third nursing\t-8\t-4
third of\t8\t-42
third off\t72\t41
third old\t-6\t-3
third on\t-1\t-51
third once\t-39\t-17
third one\t-4\t35
third only\t-28\t-44
third open\t-34\t-61
third or\t-46\t13
third order\t-26\t-14
third orders\t-15\t-8
third osha\t-15\t-8
third other\t50\t28
third our\t-72\t-60
third out\t-12\t-48
third outside\t21\t9
third over\t-12\t-1
third own\t47\t-7
third papers\t-13\t-5
third part\t-8\t-4
third parts\t25\t13
third past\t8\t3
third patience\t-4\t-6
third payroll\t-9\t-2
third people\t-44\t-9
third person\t56\t33
third plan\t-3\t-6
third please\t-9\t-4
third pleased\t26\t13
third position\t-24\t-12
third post\t-7\t3
third postholder\t49\t24
third practice\t19\t11
third previous\t-6\t-12
third put\t24\t15
third python\t-24\t-12
third qualification\t-16\t-32
third quiet\t-24\t-12
third radio\t-13\t-6
third read\t0\t-57
third ready\t34\t16
third record\t-8\t-2
third references\t12\t9
third registration\t7\t5
third report\t3\t6
third required\t-24\t-12
third right\t2\t6
third road\t-18\t-31
third role\t9\t4
third room\t-15\t3
third run\t11\t22
third running\t6\t10
third safe\t-8\t-3
third sage\t-6\t-5
third said\t-6\t-7
third same\t9\t4
third save\t-14\t-7
third say\t-7\t-3
third schedule\t-8\t-4
third school\t-22\t-9
third season\t13\t8
third seasons\t12\t11
third second\t38\t23
third see\t7\t11
third services\t-19\t-29
third set\t4\t8
third seven\t50\t40
third shall\t13\t6
third share\t3\t13
third she\t60\t34
third shop\t22\t44
third should\t70\t68
third show\t9\t4
third since\t-33\t-17
third sit\t3\t6
third site\t-9\t-4
third six\t-12\t-1
third small\t-27\t-12
third so\t103\t61
third some\t-51\t-20
third somebody\t67\t39
third something\t7\t17
third speak\t-35\t-10
third spent\t3\t11
third spot\t-7\t-12
third stand\t-26\t-12
third standing\t13\t44
third start\t11\t6
third store\t25\t12
third summer\t13\t7
third sunday\t22\t11
third system\t-14\t-7
third table\t-9\t-11
third take\t1\t17
third takes\t24\t51
third taking\t5\t11
third tamil\t-30\t-39
third team\t7\t15
third term\t20\t14
third test\t-5\t-6
third than\t-51\t-34
third that\t-29\t39
third that's\t-15\t-8
third the\t36\t8
third their\t79\t33
third them\t7\t8
third then\t31\t22
third there\t-25\t-5
third there's\t-26\t-17
third they\t13\t17
third thing\t-19\t-10
third think\t-17\t-9
third thirty\t35\t23
third this\t34\t17
third those\t-26\t-12
third though\t-35\t-16
third three\t19\t19
third through\t-34\t-13
third thursday\t42\t21
third time\t25\t27
third times\t-8\t-1
third to\t36\t-13
third together\t52\t26
third too\t-6\t-3
third tools\t-14\t-6
third top\t-6\t-3
third trained\t-11\t-3
third training\t-7\t-1
third trains\t-25\t-51
third transport\t-14\t-7
third travel\t-7\t-2
third treatment\t0\t7
third truck\t6\t12
third trust\t-9\t-4
third two\t-39\t-7
third understand\t51\t25
third up\t-23\t-33
third us\t23\t30
third use\t44\t25
third used\t-6\t6
third valid\t-16\t-31
third very\t-6\t-4
third wages\t8\t16
third want\t37\t18
third wants\t4\t8
third water\t50\t25
third way\t-8\t5
third we\t46\t-1
third we'd\t35\t17
third we're\t-8\t4
third we've\t-7\t-3
third week\t36\t12
third weekend\t11\t31
third weekends\t10\t8
third weekly\t78\t39
third weeks\t9\t24
third well\t-74\t-34
third were\t-24\t-30
third wet\t21\t11
third what\t-1\t9
third what's\t46\t23
third when\t-2\t36
third where\t-4\t22
third whether\t-10\t-5
third which\t-70\t-35
third while\t-8\t-3
third who\t3\t25
third who's\t-10\t-3
third whoever\t2\t9
third why\t36\t25
third will\t57\t63
third winter\t13\t27
third with\t-80\t-14
third within\t-13\t-26
third without\t38\t15
third won't\t-6\t-9
third work\t-8\t-60
third worked\t-28\t-42
third working\t16\t32
third works\t33\t20
third would\t-75\t-25
third writing\t48\t29
third written\t-11\t-21
third year\t-23\t9
third years\t42\t16
third you\t98\t70
third you'd\t10\t16
third you'll\t-20\t9
third you're\t27\t12
third you've\t50\t31
third your\t24\t6
with next # ,\t-18\t-5
with next # .\t-8\t-2
with next # :\t10\t5
with next # a.m\t14\t7
with next # and\t-35\t-17
with next # hours\t21\t11
with next # of\t22\t11
with next # to\t7\t5
with next ) >\t4\t9
with next , #\t8\t21
with next , a\t-13\t-17
with next , about\t6\t13
with next , also\t17\t35
with next , although\t-11\t-21
with next , and\t-74\t-136
with next , as\t-12\t-22
with next , at\t-12\t-19
with next , because\t-23\t-44
with next , but\t-11\t-20
with next , for\t18\t38
with next , from\t-7\t-12
with next , in\t-23\t-39
with next , monday\t3\t9
with next , not\t8\t17
with next , or\t-6\t-11
with next , since\t-19\t-36
with next , so\t-13\t-25
with next , the\t16\t34
with next , then\t-15\t-29
with next , though\t15\t32
with next , we\t-11\t-22
with next , when\t-16\t-30
with next , whether\t-11\t-22
with next , which\t-20\t-38
with next , who\t-6\t-10
with next , with\t-14\t-26
with next , you\t-4\t-7
with next . >\t-91\t-160
with next : #\t15\t31
with next : the\t-9\t-9
with next ; the\t-22\t-27
with next ; we\t-5\t-10
with next ? >\t-40\t-79
with next a :\t-58\t-30
with next a certificate\t41\t20
with next a clean\t67\t33
with next a diploma\t6\t3
with next a few\t-48\t-21
with next a full\t-24\t-12
with next a great\t-26\t-13
with next a month\t4\t8
with next a person\t-48\t-24
with next a week\t-8\t-1
with next a working\t23\t11
with next a year\t-13\t-6
with next a.m .\t2\t6
with next about #\t32\t16
with next after a\t-25\t-39
with next after that\t-18\t-9
with next and #\t-12\t-23
with next and ,\t-33\t-65
with next and a\t-25\t-35
with next and can\t-6\t-12
with next and english\t-19\t-38
with next and is\t9\t20
with next and taking\t-26\t-51
with next and the\t-14\t-2
with next and there\t5\t12
with next and there's\t-12\t-23
with next and they\t-13\t-26
with next and to\t-10\t-20
with next and two\t9\t18
with next and will\t-9\t-18
with next and you\t-6\t-11
with next anyone who\t-8\t-4
with next are #\t-17\t-9
with next are a\t-27\t-41
with next are to\t58\t21
with next around #\t-10\t-5
with next as a\t12\t25
with next as engineer\t3\t7
with next as is\t-6\t-3
with next as well\t-47\t-83
with next as you\t8\t18
with next ask for\t-13\t-5
with next asked to\t-21\t-11
with next at #\t17\t13
with next at a\t4\t9
with next at home\t36\t21
with next at least\t42\t21
with next at the\t-74\t-32
with next august ,\t-14\t-6
with next be able\t-17\t-9
with next be in\t42\t20
with next be on\t55\t27
with next be the\t-36\t-18
with next because the\t-31\t-16
with next before ,\t-24\t-48
with next before it\t10\t20
with next before the\t-26\t-38
with next bit of\t21\t10
with next by a\t-7\t-3
with next by the\t74\t69
with next can be\t4\t10
with next can't be\t19\t3
with next check on\t3\t6
with next class #\t18\t9
with next come in\t-29\t-13
with next day ,\t-7\t-4
with next days ,\t0\t6
with next days a\t3\t8
with next diploma or\t18\t9
with next do not\t-24\t-12
with next do the\t13\t8
with next do you\t-10\t-5
with next does the\t-48\t-24
with next driving licence\t8\t7
with next drug test\t24\t13
with next end of\t-7\t0
with next every day\t-10\t-4
with next expect to\t-17\t-8
with next experience of\t-14\t-6
with next experience with\t32\t16
with next first aid\t39\t24
with next five days\t44\t22
with next five years\t-9\t-2
with next for a\t-27\t-17
with next for one\t53\t34
with next for the\t-33\t-19
with next for three\t17\t-9
with next for two\t2\t11
with next from #\t53\t31
with next from a\t4\t13
with next from april\t-24\t-37
with next from home\t2\t9
with next from may\t41\t20
with next from the\t-22\t-18
with next get you\t-7\t4
with next glad of\t-9\t-5
with next goes to\t22\t-9
with next goes without\t-18\t-33
with next good enough\t-28\t-11
with next half of\t-7\t-3
with next half past\t44\t22
with next hand tools\t5\t10
with next have a\t-45\t-22
with next have to\t-38\t-11
with next he or\t-15\t-8
with next here ,\t-6\t-3
with next hold a\t-46\t-20
with next hours are\t-33\t-17
with next i don't\t45\t23
with next i'd be\t-9\t-5
with next if you\t-14\t-7
with next if you've\t-15\t-8
with next in a\t-36\t-17
with next in four\t4\t7
with next in the\t-46\t-66
with next in this\t-11\t-6
with next is a\t-26\t-44
with next is an\t-15\t-25
with next is good\t-19\t-38
with next is in\t-7\t-12
with next is not\t-4\t-6
with next is on\t-7\t10
with next is the\t-26\t-36
with next is to\t4\t22
with next it goes\t-11\t-4
with next it is\t-12\t-2
with next it'd be\t-11\t-6
with next keep the\t29\t14
with next keeps the\t47\t23
with next know what\t-38\t-19
with next know your\t33\t16
with next knowledge of\t25\t13
with next leave is\t32\t16
with next level #\t-12\t-4
with next like you\t-2\t8
with next live within\t-9\t-5
with next look for\t-17\t-9
with next looking for\t-30\t-15
with next many of\t-24\t-12
with next matric with\t35\t17
with next monday to\t43\t22
with next more than\t-7\t-1
with next most of\t-29\t-15
with next must be\t-30\t-47
with next need a\t-30\t-15
with next need to\t-27\t-8
with next no leave\t53\t28
with next not optional\t-20\t-11
with next notice when\t27\t15
with next now and\t-32\t-45
with next of a\t-1\t6
with next of good\t52\t28
with next of the\t-13\t14
with next of them\t-8\t-2
with next off ,\t3\t6
with next on #\t-29\t-55
with next on a\t-16\t-18
with next on saturdays\t7\t7
with next on the\t30\t58
with next on your\t45\t30
with next one .\t-16\t-31
with next one of\t14\t9
with next one week\t22\t13
with next one weekend\t37\t18
with next or #\t8\t15
with next or more\t14\t30
with next or she\t-11\t-6
with next or something\t-6\t-12
with next osha #\t37\t18
with next out with\t-10\t-4
with next over the\t-14\t0
with next own ,\t-9\t-4
with next own hand\t16\t9
with next part of\t-25\t-13
with next patience ,\t56\t27
with next person who\t-9\t-4
with next phone .\t4\t9
with next proof of\t39\t19
with next run the\t25\t12
with next should be\t7\t27
with next show up\t-19\t-9
with next six months\t30\t15
with next so the\t-14\t-7
with next some of\t-22\t-11
with next somebody who\t-9\t-4
with next somebody with\t-9\t-4
with next someone who\t39\t19
with next start at\t-13\t-5
with next summer ,\t-34\t-17
with next that a\t8\t19
with next that the\t-7\t-4
with next the #\t6\t3
with next the annual\t15\t8
with next the appointment\t-9\t-5
with next the calls\t-11\t-5
with next the end\t-17\t-7
with next the first\t19\t-36
with next the job\t-20\t-10
with next the last\t25\t13
with next the make\t-9\t-5
with next the new\t-10\t-5
with next the office\t-6\t-3
with next the one\t-17\t-7
with next the post\t-8\t-4
with next the right\t19\t10
with next the road\t44\t22
with next the same\t-23\t-12
with next the week\t-6\t-3
with next the work\t-31\t-15
with next their own\t-8\t0
with next there are\t-26\t-13
with next there is\t12\t11
with next there's a\t-6\t-3
with next they are\t19\t11
with next this is\t-15\t-8
with next three months\t-6\t-1
with next three years\t53\t29
with next through the\t-23\t-33
with next to a\t2\t6
with next to be\t40\t33
with next to live\t-20\t-9
with next to the\t-14\t-11
with next to work\t2\t6
with next together with\t-30\t-55
with next too .\t-8\t-15
with next twice a\t-37\t-49
with next two years\t33\t17
with next under your\t-27\t-52
with next up ,\t-6\t-2
with next up the\t-8\t-1
with next us ,\t-17\t-9
with next want to\t-23\t-8
with next wants to\t37\t22
with next we ask\t-19\t-9
with next we can\t7\t19
with next we can't\t-13\t-7
with next we do\t-11\t-6
with next we want\t-8\t-4
with next we will\t-6\t-3
with next we would\t23\t12
with next well enough\t-20\t-39
with next what they\t2\t6
with next when a\t2\t10
with next when it\t4\t7
with next when it's\t-20\t-32
with next when the\t-27\t-20
with next who can\t-20\t-33
with next who has\t-12\t-21
with next will be\t2\t21
with next with a\t-11\t7
with next with children\t2\t7
with next with the\t-18\t23
with next within a\t-30\t-11
with next without a\t-8\t8
with next work ,\t-9\t-3
with next work in\t-17\t-7
with next worked with\t49\t26
with next would be\t-28\t-54
with next years ,\t-20\t-10
with next yes ,\t-39\t-20
with next you can\t24\t-19
with next you have\t-30\t-44
with next you must\t-11\t-1
with next you need\t-6\t-3
with next you should\t-2\t11
with next you start\t1\t11
with next you to\t-7\t-4
with next you will\t-9\t-5
with next you with\t7\t16
with next you work\t-10\t-5
with next you would\t-31\t-50
with next you'd be\t-6\t-3
with next you'll be\t-3\t9
with next you'll need\t-6\t-3
with next your own\t57\t30
word "\t3\t7
word #\t51\t49
word '\t3\t7
word (\t-26\t-51
word )\t8\t18
word *\t-64\t-33
word ,\t-152\t-208
word -\t-67\t-35
word .\t-72\t-112
word :\t-100\t-137
word ;\t-90\t-132
word ?\t-40\t-79
word a\t22\t35
word a.m\t2\t6
word about\t-15\t4
word above\t-43\t-20
word after\t-55\t-44
word afternoons\t-11\t-5
word against\t2\t6
word all\t-51\t-16
word alone\t-8\t-1
word along\t-7\t-2
word already\t14\t-31
word also\t-77\t-39
word although\t-21\t-11
word always\t-19\t-8
word among\t-28\t-46
word an\t-3\t-18
word and\t-157\t-160
word animal\t3\t7
word annual\t48\t25
word any\t16\t10
word anyone\t-34\t-12
word applicants\t-48\t-24
word appointment\t-12\t-7
word apprentice\t-6\t-2
word april\t-7\t-3
word are\t-62\t-74
word around\t-20\t-7
word as\t-67\t-25
word ask\t11\t7
word asked\t-20\t-8
word at\t-7\t-2
word august\t-13\t1
word away\t23\t13
word back\t13\t8
word background\t3\t7
word bakery\t-6\t0
word be\t-66\t-18
word because\t-82\t-51
word been\t-48\t-25
word before\t-35\t-59
word begin\t7\t3
word behind\t-12\t-20
word being\t15\t11
word bench\t-16\t-2
word better\t-17\t-9
word between\t17\t9
word big\t-9\t-5
word bit\t21\t10
word board\t-8\t-3
word boats\t44\t24
word bonus\t-28\t-14
word boots\t3\t7
word both\t-18\t-7
word bring\t-76\t-39
word bus\t11\t9
word but\t-39\t-20
word by\t-36\t-44
word call\t21\t14
word calls\t-15\t-7
word calm\t16\t10
word can\t-43\t-3
word can't\t-12\t-12
word candidate\t-8\t-4
word candidates\t-43\t-22
word cannot\t-19\t-56
word care\t34\t22
word carry\t35\t19
word cert\t73\t37
word certificate\t-7\t12
word change\t21\t11
word check\t7\t13
word checking\t58\t28
word cheese\t3\t6
word children\t-5\t7
word class\t21\t17
word clean\t56\t28
word cleaning\t-7\t-3
word clinic\t2\t6
word collection\t3\t7
word college\t6\t4
word come\t-40\t-32
word comes\t-14\t-6
word company\t-9\t-2
word completed\t4\t8
word conduct\t4\t8
word count\t-34\t-14
word counts\t-42\t-81
word crane\t3\t7
word credit\t30\t15
word current\t51\t25
word cut\t51\t28
word daily\t-7\t-3
word data\t20\t19
word day\t-24\t-7
word days\t-17\t11
word deal\t-8\t-5
word diploma\t20\t13
word do\t-15\t-7
word doctor\t-6\t-2
word does\t31\t15
word doesn't\t-37\t-25
word dog\t2\t7
word don't\t27\t34
word done\t31\t-15
word down\t-39\t-12
word drive\t8\t6
word driver\t37\t19
word drivers\t45\t25
word driving\t32\t19
word drug\t59\t30
word dry\t25\t12
word during\t-63\t-29
word each\t-22\t-3
word easter\t-6\t-1
word eight\t3\t7
word else\t-6\t-3
word employees\t3\t7
word end\t-26\t-10
word engine\t17\t9
word english\t28\t12
word enhanced\t47\t24
word enough\t-3\t6
word eu\t33\t17
word even\t-9\t-5
word ever\t-42\t-21
word every\t-11\t7
word everyone\t-24\t-12
word everything\t18\t12
word expect\t-44\t-22
word expected\t-26\t-13
word experience\t61\t34
word fall\t-15\t-7
word falls\t-33\t-62
word far\t-14\t-7
word feeding\t24\t12
word fever\t5\t11
word field\t-23\t-9
word file\t-6\t-2
word find\t21\t10
word finished\t-17\t-7
word first\t-27\t-37
word fish\t-33\t-16
word five\t57\t31
word floor\t4\t8
word fluent\t35\t17
word follow\t35\t18
word following\t-67\t-33
word follows\t6\t4
word food\t41\t22
word for\t-56\t-54
word forty\t24\t13
word four\t77\t42
word free\t-12\t-3
word from\t-42\t-43
word full\t21\t12
word garda\t36\t18
word gardener\t-12\t-7
word german\t56\t28
word get\t18\t16
word getting\t25\t12
word give\t-18\t-9
word given\t-19\t-10
word glad\t-10\t-5
word go\t-30\t-14
word goes\t-34\t-82
word gone\t-6\t-1
word good\t30\t19
word got\t-27\t-14
word granted\t-7\t-1
word great\t-33\t-17
word guests\t-19\t-9
word had\t-17\t-8
word hand\t40\t31
word handy\t22\t11
word hang\t15\t7
word happen\t-29\t-15
word happy\t-16\t-7
word has\t-80\t-79
word have\t-81\t-57
word he\t-55\t-28
word head\t-15\t-6
word help\t22\t15
word helps\t3\t-49
word her\t1\t6
word here\t45\t23
word herr\t-16\t-8
word higher\t19\t11
word hire\t-8\t1
word his\t-8\t-2
word hold\t-73\t-31
word holidays\t42\t23
word home\t-1\t8
word hospital\t-8\t-4
word hot\t58\t29
word hours\t-28\t3
word house\t4\t9
word how\t19\t10
word i\t-39\t-19
word i'd\t-39\t-20
word i'll\t-19\t-10
word i'm\t-46\t-24
word if\t-65\t-33
word in\t-19\t7
word including\t-122\t-115
word indispensable\t-19\t-10
word insist\t-11\t-6
word into\t-13\t-7
word is\t-95\t-122
word isn't\t2\t6
word it\t-73\t-5
word it'd\t-17\t-9
word it's\t-53\t-27
word its\t-26\t-12
word job\t-13\t-7
word jobs\t-8\t-2
word joke\t3\t6
word keep\t32\t16
word keeping\t18\t9
word keeps\t43\t21
word kept\t-8\t-1
word know\t-12\t-7
word knowledge\t25\t13
word knows\t45\t23
word lab\t0\t6
word last\t-7\t-3
word law\t-9\t-4
word lead\t20\t11
word learned\t-26\t-13
word least\t-12\t0
word leave\t30\t25
word level\t-12\t-3
word licence\t-4\t12
word life\t-13\t-7
word lifting\t37\t18
word like\t-4\t-19
word live\t-18\t-9
word lived\t-8\t-4
word long\t-14\t-6
word look\t-34\t-17
word looking\t-16\t-8
word made\t36\t18
word maintenance\t24\t12
word make\t-17\t-8
word manner\t6\t12
word manual\t29\t14
word many\t-34\t-18
word mathematics\t23\t11
word matric\t35\t17
word matters\t-22\t-38
word may\t24\t16
word me\t-26\t-7
word means\t-14\t-7
word medical\t11\t8
word metres\t-11\t-2
word milk\t-23\t-8
word mind\t-24\t-10
word minimum\t-9\t-4
word minutes\t5\t10
word monday\t29\t14
word monitoring\t9\t5
word month\t-15\t-4
word more\t-14\t0
word morning\t12\t6
word mornings\t-35\t-17
word most\t-29\t-15
word mostly\t-28\t-14
word much\t-30\t-15
word must\t-60\t-59
word my\t-47\t-23
word near\t-17\t-7
word need\t-78\t-34
word needed\t-9\t-4
word needs\t-9\t-4
word new\t-7\t0
word nice\t-18\t-10
word night\t9\t6
word nobody\t-10\t-6
word not\t-28\t7
word notice\t27\t15
word november\t-26\t-14
word now\t-56\t-57
word number\t-14\t-7
word nursing\t-13\t-3
word october\t-14\t-6
word of\t-35\t35
word off\t-11\t10
word office\t3\t9
word often\t-24\t-12
word older\t1\t6
word on\t-52\t-53
word on-call\t-9\t-4
word once\t-49\t-22
word one\t15\t3
word only\t0\t-38
word open\t-6\t-2
word or\t-76\t-72
word order\t17\t9
word orders\t19\t12
word osha\t37\t18
word other\t-5\t7
word our\t-87\t-36
word out\t14\t29
word outside\t9\t5
word over\t-19\t12
word own\t76\t44
word paid\t-21\t-10
word papers\t-15\t-3
word part\t-39\t-19
word past\t3\t6
word patience\t75\t37
word payroll\t-11\t-2
word pays\t-28\t-71
word people\t-27\t-4
word permit\t6\t11
word person\t-14\t-5
word phone\t0\t7
word plan\t-35\t-16
word please\t-37\t-19
word pleased\t-15\t-8
word plus\t-35\t-56
word pool\t-6\t-3
word post\t-9\t-5
word previous\t42\t21
word proof\t39\t19
word public\t-7\t-3
word put\t-37\t-19
word python\t51\t26
word quiet\t17\t8
word rather\t-25\t-46
word read\t48\t24
word ready\t11\t6
word real\t23\t15
word record\t3\t7
word references\t2\t6
word registration\t-25\t-10
word report\t29\t20
word required\t-26\t-13
word right\t-10\t-2
word run\t46\t27
word running\t18\t10
word safety\t11\t9
word sage\t66\t33
word said\t-20\t-7
word same\t-29\t-15
word saturday\t23\t16
word saturdays\t-30\t-13
word save\t-19\t-9
word say\t19\t13
word saying\t-12\t-6
word says\t20\t14
word schedule\t-20\t-10
word scrubbing\t16\t11
word second\t-14\t-1
word see\t-15\t-8
word seen\t7\t3
word services\t2\t6
word set\t29\t14
word setting\t27\t13
word seven\t15\t9
word shall\t-12\t-6
word share\t-9\t-3
word she\t-48\t-24
word shifts\t-13\t-6
word should\t-25\t-9
word show\t-10\t-5
word since\t-68\t-31
word sit\t43\t21
word six\t9\t8
word sixty\t17\t8
word small\t-9\t1
word so\t-84\t-49
word some\t49\t22
word somebody\t-46\t-22
word someone\t25\t14
word something\t-33\t-14
word sound\t73\t36
word speak\t26\t12
word spent\t-34\t-12
word spoken\t5\t10
word stand\t41\t21
word start\t-22\t-7
word stay\t-25\t-9
word steady\t33\t17
word store\t8\t23
word students\t3\t8
word summer\t-35\t-17
word sundays\t3\t7
word system\t1\t12
word take\t46\t27
word taking\t18\t8
word tamil\t23\t12
word teach\t32\t15
word team\t3\t11
word tell\t-29\t-13
word ten\t-37\t-18
word test\t4\t13
word than\t-25\t-20
word that\t-75\t-61
word that's\t-39\t-55
word the\t-35\t11
word their\t-32\t-9
word them\t-27\t-1
word themselves\t-14\t-6
word then\t-41\t-18
word there\t-29\t-7
word there's\t-42\t-22
word they\t-8\t6
word thing\t-46\t-25
word think\t-14\t-7
word third\t-19\t-6
word this\t-38\t-19
word those\t-52\t-26
word though\t-23\t-9
word three\t-14\t5
word through\t-35\t-28
word till\t3\t6
word time\t-46\t-13
word to\t-80\t-6
word together\t-30\t-55
word too\t-77\t-111
word tools\t5\t10
word top\t-18\t-10
word town\t-9\t-4
word trade\t27\t14
word trained\t47\t23
word training\t-1\t7
word trains\t57\t29
word transport\t-27\t-10
word travel\t39\t20
word truck\t3\t7
word trust\t25\t12
word tuesday\t-20\t-11
word turn\t-22\t-37
word twice\t-33\t-42
word two\t26\t24
word under\t-38\t-58
word until\t-11\t0
word up\t0\t28
word us\t-39\t-12
word use\t-7\t2
word used\t-25\t-13
word valid\t51\t25
word visit\t9\t4
word wages\t27\t14
word walk\t10\t7
word want\t-33\t-13
word wants\t-29\t-11
word was\t-4\t6
word water\t59\t35
word way\t-12\t-2
word we\t-59\t-67
word we'd\t-34\t-17
word we'll\t-29\t-15
word we're\t-29\t-15
word we've\t-12\t-6
word wednesday\t18\t10
word week\t-8\t6
word weekend\t2\t6
word weekends\t21\t13
word weekly\t8\t7
word well\t-47\t-71
word were\t-21\t-9
word what\t-26\t13
word when\t-55\t-48
word where\t-12\t2
word whether\t-22\t-11
word which\t-55\t-27
word while\t-10\t-3
word who\t-72\t-48
word who's\t-22\t-11
word whoever\t-23\t-10
word why\t-51\t-44
word will\t-85\t-111
word winter\t-18\t-9
word with\t-56\t8
word within\t-6\t10
word without\t-51\t-61
word won't\t4\t-11
word work\t-2\t9
word worked\t58\t30
word working\t44\t24
word would\t-99\t-140
word wouldn't\t-48\t-95
word write\t18\t10
word writing\t17\t9
word written\t48\t26
word year\t-16\t0
word years\t21\t24
word yes\t-50\t-22
word you\t-95\t-65
word you'd\t-56\t-29
word you'll\t-36\t-9
word you're\t-44\t-15
word you've\t-47\t-19
word your\t-71\t-24
word youth\t-21\t-10`;
