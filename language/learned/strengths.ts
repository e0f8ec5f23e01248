/** How a sentence of a posting asks for something. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const STRENGTHS = `must\tdesirable\tduty\tcondition
after conditions\t7\t3\t33
after desirable\t43\t-8\t8
after duties\t-13\t20\t3
after first #\t-64\t-45\t-25
after first $\t-7\t-9\t-4
after first a\t49\t-40\t-12
after first ability\t-27\t-17\t-13
after first able\t-9\t-8\t-8
after first above\t11\t5\t7
after first accurate\t-37\t-24\t-23
after first act\t3\t11\t2
after first after\t-13\t31\t-16
after first an\t12\t-12\t34
after first and\t0\t11\t10
after first anyone\t-21\t-35\t-28
after first applicants\t1\t-1\t-9
after first are\t-25\t-16\t-20
after first as\t22\t6\t29
after first at\t-19\t-18\t-22
after first attend\t5\t8\t7
after first b\t-8\t-5\t-6
after first basic\t20\t11\t22
after first be\t-13\t-17\t4
after first because\t0\t-23\t-8
after first before\t9\t17\t14
after first being\t-14\t-13\t-9
after first can\t-27\t-31\t-22
after first candidates\t-12\t-14\t-14
after first carry\t1\t6\t0
after first class\t-1\t2\t10
after first clear\t-15\t-14\t-14
after first come\t2\t10\t-4
after first complete\t3\t7\t3
after first confident\t-7\t-6\t-10
after first covering\t2\t8\t2
after first current\t-15\t-14\t-15
after first demonstrated\t-11\t-7\t-7
after first do\t-6\t-6\t-4
after first don't\t-10\t-11\t-8
after first during\t7\t15\t15
after first dutch\t16\t7\t5
after first e\t-13\t-8\t-1
after first each\t4\t24\t-2
after first every\t11\t29\t9
after first excellent\t-2\t-13\t-11
after first expect\t9\t9\t1
after first experience\t35\t-30\t-17
after first familiarity\t-11\t-17\t-18
after first field\t14\t0\t4
after first first\t14\t3\t24
after first five\t1\t-10\t-8
after first food\t-30\t-27\t-26
after first for\t-3\t-2\t-8
after first four\t-7\t-7\t-5
after first from\t-5\t2\t10
after first full\t9\t-5\t22
after first garda\t-13\t-13\t-17
after first german\t-7\t-8\t-7
after first give\t5\t14\t5
after first good\t-44\t-38\t-44
after first grade\t-15\t-13\t-13
after first half\t-15\t-13\t-15
after first hand\t-10\t-10\t-15
after first have\t-11\t-12\t-11
after first he\t-2\t6\t-7
after first hepatitis\t-2\t-2\t7
after first hours\t-5\t-11\t18
after first i\t-22\t-33\t-29
after first i'd\t-29\t-39\t-31
after first if\t-5\t-46\t-59
after first in\t-4\t36\t13
after first it\t-23\t-22\t-35
after first it'd\t1\t-12\t-11
after first it's\t39\t-3\t13
after first keeping\t2\t8\t2
after first knowing\t-23\t-29\t-23
after first knowledge\t9\t-4\t-7
after first laminated\t-3\t0\t-8
after first maintain\t-7\t-8\t-9
after first make\t9\t18\t13
after first many\t3\t7\t3
after first mileage\t4\t2\t10
after first minimum\t-9\t-5\t-6
after first most\t-6\t-12\t26
after first must\t-7\t-37\t-19
after first my\t16\t6\t4
after first national\t15\t12\t25
after first new\t-8\t-4\t-8
after first next\t1\t1\t30
after first no\t-15\t-16\t5
after first nobody\t-18\t-18\t-19
after first non\t-12\t-10\t-6
after first occasional\t3\t1\t10
after first once\t8\t12\t15
after first one\t11\t-3\t10
after first our\t4\t-7\t-3
after first own\t-2\t3\t14
after first part\t6\t13\t5
after first pay\t18\t4\t30
after first people\t13\t5\t11
after first perform\t2\t-1\t7
after first plan\t3\t8\t0
after first please\t-17\t-29\t-10
after first pre\t5\t4\t14
after first prepare\t4\t17\t1
after first preparing\t6\t13\t4
after first previous\t19\t-3\t-7
after first q\t28\t2\t15
after first remuneration\t3\t-3\t15
after first report\t17\t37\t42
after first respond\t2\t6\t2
after first salary\t3\t-3\t8
after first saturday\t2\t1\t10
after first setting\t4\t20\t3
after first she\t-1\t7\t10
after first show\t-11\t-4\t-15
after first since\t-22\t-22\t-18
after first so\t5\t12\t-6
after first some\t42\t16\t5
after first somebody\t0\t-11\t-16
after first someone\t-18\t-22\t-21
after first sound\t-28\t-17\t-17
after first spanish\t13\t-13\t-11
after first staff\t5\t5\t10
after first standing\t-4\t-5\t10
after first start\t8\t2\t20
after first take\t5\t10\t4
after first tell\t19\t4\t-2
after first that\t6\t10\t12
after first the\t45\t-5\t55
after first there\t16\t1\t49
after first there's\t-1\t11\t13
after first this\t-8\t-8\t-16
after first those\t-15\t-17\t-15
after first three\t5\t3\t18
after first time\t8\t8\t19
after first to\t10\t10\t20
after first training\t8\t4\t5
after first travel\t6\t18\t12
after first twice\t5\t16\t6
after first two\t-30\t-25\t-38
after first use\t18\t23\t40
after first valid\t29\t30\t65
after first we\t-8\t-34\t5
after first we'd\t12\t-4\t11
after first we'll\t23\t10\t23
after first we're\t-16\t-4\t9
after first we've\t-17\t-17\t-11
after first what\t45\t47\t12
after first what's\t12\t2\t22
after first when\t9\t27\t9
after first with\t-6\t0\t-10
after first working\t-19\t-11\t7
after first writing\t7\t18\t5
after first you\t-10\t-20\t-27
after first you'd\t5\t32\t7
after first you'll\t-12\t-6\t-8
after first you're\t-4\t10\t-12
after first you've\t-29\t-22\t-22
after first your\t-13\t-14\t-5
after must\t-54\t-22\t-47
after offer\t3\t-11\t32
after unknown\t14\t4\t18
before conditions\t5\t6\t39
before desirable\t21\t-16\t17
before duties\t-51\t6\t-40
before first #\t-42\t-4\t-22
before first a\t10\t-50\t17
before first ability\t41\t12\t32
before first able\t10\t1\t-1
before first about\t0\t6\t-1
before first after\t19\t17\t22
before first an\t27\t-4\t1
before first anyone\t17\t-11\t0
before first applicants\t-45\t-54\t-56
before first are\t-8\t-3\t2
before first as\t11\t25\t10
before first at\t-46\t-43\t-48
before first attend\t-20\t-4\t-16
before first basic\t-7\t-3\t13
before first be\t-14\t-12\t-13
before first because\t7\t1\t5
before first before\t9\t33\t8
before first between\t6\t30\t4
before first by\t-18\t-12\t-15
before first c\t-13\t-11\t-10
before first can\t-32\t-36\t-26
before first candidates\t-8\t-14\t-20
before first carry\t5\t22\t1
before first cert\t-6\t-5\t-6
before first check\t-24\t-48\t-24
before first class\t17\t2\t0
before first clear\t-11\t-16\t-11
before first complete\t1\t6\t0
before first confident\t6\t1\t0
before first current\t-6\t1\t17
before first d\t-14\t-11\t-17
before first demonstrated\t-11\t-7\t-8
before first driving\t2\t9\t7
before first e\t-10\t-8\t-11
before first english\t-16\t-15\t-14
before first every\t0\t35\t-2
before first excellent\t-26\t-32\t-28
before first expect\t4\t10\t2
before first experience\t30\t-7\t6
before first familiarity\t-12\t-18\t-11
before first field\t2\t1\t6
before first first\t-5\t-12\t6
before first food\t8\t2\t1
before first for\t-23\t-39\t-26
before first four\t12\t-10\t20
before first french\t7\t0\t0
before first from\t-4\t11\t13
before first full\t-13\t-5\t-10
before first german\t-4\t-8\t-6
before first good\t22\t-5\t-2
before first grade\t-15\t-9\t-11
before first hands\t1\t-12\t-12
before first he\t-6\t32\t-17
before first hepatitis\t7\t3\t5
before first high\t-17\t-13\t-14
before first hold\t6\t3\t3
before first hours\t14\t11\t25
before first how\t3\t-2\t12
before first hybrid\t3\t-8\t16
before first i\t-9\t-25\t-19
before first i'd\t10\t3\t-2
before first i'll\t-8\t-8\t9
before first if\t37\t-5\t-13
before first in\t-11\t22\t4
before first is\t-12\t-17\t-10
before first it\t14\t-9\t18
before first it'd\t29\t6\t7
before first it's\t3\t6\t38
before first keeping\t-17\t-19\t-19
before first laminated\t-1\t-5\t-7
before first level\t6\t4\t8
before first lift\t6\t9\t13
before first lifting\t-9\t-7\t-18
before first maintain\t1\t6\t1
before first make\t-6\t2\t-6
before first manage\t-6\t1\t-7
before first matric\t-11\t-12\t-15
before first minimum\t-16\t-15\t-13
before first mornings\t3\t10\t4
before first most\t8\t2\t-1
before first must\t-12\t-13\t-8
before first no\t24\t9\t27
before first not\t10\t9\t9
before first now\t13\t5\t5
before first nvq\t-7\t-6\t-9
before first occasional\t-13\t-19\t-12
before first on\t9\t24\t-1
before first one\t3\t7\t23
before first our\t12\t22\t6
before first patience\t-15\t-18\t-19
before first perform\t2\t6\t2
before first plan\t7\t3\t21
before first please\t-11\t-7\t-6
before first prepare\t-11\t-2\t-7
before first preparing\t4\t10\t4
before first previous\t18\t10\t33
before first q\t10\t4\t7
before first read\t-26\t-20\t-32
before first reporting\t-1\t6\t-4
before first respond\t3\t10\t1
before first running\t2\t9\t3
before first set\t4\t2\t11
before first setting\t1\t17\t-3
before first she\t-9\t18\t-18
before first shift\t0\t-2\t19
before first shifts\t3\t0\t11
before first show\t19\t15\t-1
before first since\t26\t7\t10
before first six\t1\t1\t12
before first so\t19\t50\t-5
before first some\t30\t28\t6
before first somebody\t7\t-1\t1
before first someone\t-18\t-28\t-22
before first sound\t-6\t-6\t-7
before first spanish\t35\t0\t7
before first start\t2\t-3\t12
before first take\t-1\t9\t0
before first team\t4\t4\t9
before first the\t-21\t13\t46
before first there\t-5\t-14\t13
before first there's\t-11\t6\t15
before first this\t2\t10\t16
before first those\t24\t9\t6
before first time\t2\t3\t15
before first to\t-7\t-9\t-11
before first training\t7\t4\t2
before first travel\t4\t15\t1
before first twice\t1\t3\t8
before first two\t-44\t-36\t-32
before first valid\t-22\t-15\t-19
before first visit\t3\t8\t2
before first we\t13\t-33\t-2
before first we'd\t-19\t-16\t-13
before first we'll\t-6\t-7\t-4
before first we're\t5\t-4\t17
before first we've\t-9\t-9\t-10
before first what\t-52\t-3\t-56
before first when\t-4\t-10\t21
before first whoever\t-6\t-5\t-7
before first willing\t9\t12\t29
before first work\t1\t-5\t10
before first working\t1\t-4\t15
before first writing\t-2\t7\t0
before first you\t11\t-4\t0
before first you'd\t5\t49\t36
before first you'll\t-33\t14\t-20
before first you've\t-20\t-25\t-23
before first your\t-13\t8\t-17
before must\t54\t-16\t40
before offer\t2\t-1\t25
before unknown\t-24\t3\t-28
bias\t3\t-11\t-36
end !\t34\t11\t28
end .\t-43\t0\t-36
end ;\t32\t67\t79
end ?\t53\t-43\t-7
end none\t11\t-22\t-42
first #\t-17\t92\t4
first a\t-9\t-140\t-37
first ability\t-16\t-18\t-8
first able\t-18\t-8\t5
first about\t5\t16\t3
first accuracy\t-26\t-24\t-39
first accurate\t-32\t-26\t-27
first act\t4\t39\t3
first after\t-13\t11\t-22
first all\t2\t-1\t9
first an\t9\t-30\t-15
first and\t37\t5\t9
first annual\t-2\t2\t9
first any\t42\t27\t12
first anyone\t42\t-5\t-5
first applicants\t-34\t-35\t-33
first appointment\t0\t1\t31
first are\t-46\t-55\t-35
first arranging\t2\t10\t2
first as\t31\t44\t38
first assisting\t1\t11\t2
first at\t-19\t-14\t-25
first attend\t5\t10\t8
first auslan\t38\t18\t18
first basic\t-5\t-20\t-9
first be\t20\t11\t41
first because\t-26\t-31\t-12
first before\t4\t9\t15
first being\t12\t0\t-5
first between\t6\t25\t-3
first beyond\t-10\t-18\t-10
first bilingual\t25\t12\t11
first bonus\t32\t2\t6
first briefing\t7\t25\t9
first by\t4\t10\t1
first c\t-2\t-7\t-8
first calibrating\t11\t40\t10
first calm\t-36\t-25\t-31
first can\t-45\t-36\t-36
first candidates\t-32\t-29\t-36
first carry\t1\t12\t-6
first cert\t-32\t-32\t-25
first check\t2\t9\t-1
first checking\t1\t13\t1
first class\t-7\t-7\t-8
first clean\t8\t27\t4
first clear\t-24\t-22\t-18
first clients\t-10\t-14\t-10
first come\t0\t19\t-4
first commercial\t-22\t-31\t-30
first complete\t2\t21\t-1
first conduct\t4\t11\t3
first confident\t-26\t-19\t-21
first consideration\t-17\t-24\t-22
first contact\t1\t15\t4
first covering\t1\t15\t-1
first cpc\t-45\t-35\t-44
first cscs\t-25\t-25\t-29
first curiosity\t-50\t-29\t-32
first current\t8\t25\t84
first d\t-30\t-27\t-23
first daily\t4\t25\t-12
first danish\t30\t-1\t7
first demonstrated\t-31\t-21\t-21
first diagnose\t9\t33\t7
first do\t30\t9\t23
first don't\t-7\t-7\t-7
first driving\t12\t44\t12
first drug\t10\t10\t33
first during\t-6\t6\t-4
first dutch\t64\t8\t7
first duty\t5\t4\t13
first e\t45\t55\t134
first each\t-4\t26\t-2
first electrical\t-10\t-9\t-11
first english\t-36\t-37\t-31
first enhanced\t-1\t6\t22
first every\t-4\t25\t-19
first excellent\t-41\t-61\t-40
first expect\t3\t16\t-4
first experience\t92\t12\t14
first exposure\t3\t-3\t18
first f\t11\t8\t18
first familiarity\t7\t-31\t-29
first fast\t-17\t-18\t-13
first field\t1\t-8\t11
first filling\t4\t41\t-2
first first\t27\t3\t-3
first fit\t12\t11\t39
first five\t11\t-1\t11
first flexibility\t-14\t-16\t4
first fluency\t-7\t-7\t-10
first food\t-57\t-69\t-56
first for\t7\t-6\t18
first forty\t5\t0\t17
first four\t14\t5\t63
first french\t49\t-3\t-3
first from\t7\t34\t8
first full\t32\t23\t83
first garda\t13\t19\t59
first german\t-7\t-9\t-11
first git\t-36\t-36\t-32
first give\t12\t36\t10
first good\t-79\t-60\t-64
first grade\t-21\t-13\t-16
first greeting\t2\t7\t1
first half\t-1\t-8\t-5
first hand\t9\t0\t1
first hands\t1\t-15\t-15
first have\t12\t-30\t-27
first he\t-12\t9\t-16
first help\t7\t17\t6
first helping\t2\t8\t2
first hepatitis\t-15\t-11\t-13
first high\t31\t2\t4
first hold\t-2\t10\t-7
first hospitality\t32\t15\t15
first hours\t3\t0\t34
first i\t20\t-18\t35
first i'd\t40\t-13\t33
first i'm\t-42\t-30\t-35
first ideally\t44\t17\t13
first if\t94\t-18\t13
first in\t0\t136\t37
first industrial\t-48\t-47\t-54
first inspect\t1\t8\t0
first install\t9\t34\t-1
first intermediate\t-36\t-22\t-27
first it\t-62\t-57\t-21
first it'd\t40\t10\t7
first it's\t22\t23\t58
first keep\t2\t10\t-1
first keeping\t-23\t-26\t-26
first know\t-46\t-38\t-39
first knowing\t11\t-4\t2
first knowledge\t37\t3\t1
first laminated\t-4\t-12\t-19
first lead\t-42\t-34\t-39
first leave\t3\t-7\t15
first level\t24\t6\t0
first lift\t11\t12\t28
first lifting\t-25\t-29\t-34
first live\t-4\t-11\t-23
first local\t33\t8\t9
first maintain\t-6\t21\t-1
first maintenance\t-2\t18\t-2
first make\t15\t10\t0
first making\t3\t18\t6
first manage\t-12\t-2\t-18
first many\t-6\t-13\t-4
first matric\t-55\t-40\t-44
first min\t-24\t-16\t-20
first minimum\t-24\t-29\t-30
first more\t-9\t-6\t-5
first mornings\t1\t19\t10
first most\t-7\t3\t-16
first motor\t29\t-2\t9
first must\t-8\t-9\t-5
first national\t29\t10\t24
first new\t9\t34\t0
first next\t-30\t-20\t-11
first night\t1\t-1\t25
first no\t-30\t-19\t-4
first nobody\t-20\t-4\t-16
first non\t-39\t-30\t28
first nor\t-28\t-18\t-13
first now\t11\t19\t11
first nvq\t11\t4\t3
first nzoia\t-2\t-3\t-6
first occasional\t9\t-1\t57
first offers\t1\t2\t13
first office\t2\t4\t11
first on\t-8\t60\t-6
first once\t13\t35\t33
first one\t-28\t-11\t13
first osha\t36\t12\t4
first our\t-7\t-35\t16
first over\t11\t23\t20
first own\t-3\t-24\t-44
first part\t3\t11\t14
first patience\t-20\t-18\t-20
first people\t19\t-13\t-8
first perform\t4\t14\t2
first personal\t-17\t-2\t-22
first phones\t7\t1\t22
first plan\t4\t-7\t23
first please\t-31\t-42\t-31
first pre\t4\t3\t9
first preference\t22\t16\t34
first prepare\t2\t58\t-5
first preparing\t4\t34\t3
first present\t-60\t-118\t-60
first previous\t21\t-4\t-19
first prior\t32\t2\t7
first produce\t2\t9\t1
first proficiency\t-26\t-14\t-15
first proven\t-12\t-11\t-14
first python\t-59\t-62\t-45
first quick\t-25\t-39\t-26
first random\t5\t4\t29
first read\t-13\t5\t-15
first reading\t7\t2\t1
first register\t2\t11\t-1
first registration\t-32\t-32\t-31
first regular\t1\t-2\t12
first replace\t7\t16\t5
first report\t2\t12\t-1
first reporting\t-19\t-31\t-27
first resilience\t-12\t-8\t-9
first resolve\t5\t13\t3
first respect\t-19\t-14\t-15
first respond\t8\t18\t7
first review\t3\t11\t2
first run\t-2\t6\t-7
first running\t1\t10\t2
first safety\t18\t15\t50
first sage\t-28\t-25\t-30
first saturday\t-1\t7\t27
first school\t7\t-1\t28
first set\t7\t-27\t58
first setting\t5\t15\t5
first she\t-1\t41\t19
first shift\t-1\t-4\t17
first should\t39\t7\t10
first show\t-20\t10\t-21
first since\t-27\t-33\t3
first site\t10\t12\t23
first six\t7\t5\t34
first so\t-1\t-10\t-55
first solid\t-21\t-14\t-13
first some\t78\t38\t8
first somebody\t34\t-14\t0
first someone\t-40\t-28\t-32
first sound\t-38\t-30\t-29
first spanish\t128\t35\t37
first speak\t15\t1\t-2
first standard\t9\t-1\t2
first standing\t15\t6\t34
first start\t10\t7\t100
first stcw\t-29\t-20\t-26
first strong\t-36\t-31\t-30
first supervise\t2\t8\t3
first taking\t0\t9\t2
first talking\t4\t18\t6
first team\t-31\t-18\t-18
first that\t2\t-10\t33
first the\t46\t-10\t120
first there\t0\t-5\t24
first there's\t8\t30\t35
first this\t6\t8\t28
first thorough\t-16\t-22\t-16
first those\t24\t-1\t-7
first three\t-3\t-14\t27
first thurs\t9\t7\t32
first to\t-5\t9\t-12
first train\t4\t13\t0
first trained\t7\t2\t2
first training\t5\t14\t7
first travel\t7\t8\t33
first twice\t8\t8\t24
first two\t12\t5\t-2
first two # #\t14\t81\t5
first two # :\t8\t5\t22
first two # hours\t1\t-5\t8
first two # months\t-31\t-28\t-39
first two # to\t-3\t12\t-7
first two # years\t-32\t-22\t-27
first two # yrs\t-21\t-16\t-20
first two a #\t15\t3\t2
first two a :\t25\t10\t13
first two a background\t49\t29\t47
first two a bit\t17\t8\t8
first two a certificate\t37\t24\t43
first two a completed\t-15\t-9\t-11
first two a criminal\t6\t4\t18
first two a driving\t-32\t-18\t-17
first two a first\t11\t4\t4
first two a full\t5\t12\t59
first two a good\t-11\t-24\t-16
first two a head\t-17\t-12\t-14
first two a manual\t-24\t-20\t-29
first two a person\t-21\t-15\t-15
first two a police\t12\t11\t25
first two a pre\t0\t3\t15
first two a sub\t5\t18\t7
first two a working\t-10\t-8\t-14
first two a year\t-9\t-7\t-7
first two ability to\t-16\t-18\t-8
first two able to\t-18\t-8\t5
first two act as\t4\t39\t3
first two after that\t4\t27\t-3
first two after the\t-17\t-18\t-18
first two an existing\t38\t17\t14
first two an interest\t30\t14\t13
first two an understanding\t-17\t-11\t-14
first two anyone who\t9\t-6\t-11
first two applicants shall\t-13\t-16\t-15
first two appointment is\t-3\t4\t18
first two as a\t1\t8\t-6
first two as for\t7\t-5\t-3
first two as the\t4\t-10\t32
first two at least\t-21\t-22\t-22
first two attend the\t3\t3\t6
first two auslan or\t38\t18\t18
first two because of\t2\t2\t6
first two because some\t4\t4\t12
first two being able\t12\t0\t-5
first two bilingual english\t25\t12\t11
first two bonus points\t32\t2\t6
first two can you\t-21\t-23\t-21
first two candidates must\t-7\t-5\t-3
first two carry out\t1\t12\t-6
first two cert iv\t-32\t-32\t-25
first two class #\t-21\t-17\t-29
first two clear ,\t-15\t-10\t-12
first two consideration will\t-17\t-24\t-22
first two covering the\t1\t7\t-3
first two cscs card\t-25\t-25\t-29
first two current nsw\t24\t27\t62
first two demonstrated experience\t-26\t-14\t-16
first two diagnose and\t9\t33\t7
first two do you\t30\t9\t23
first two drug test\t10\t10\t33
first two during the\t1\t16\t8
first two dutch is\t15\t5\t4
first two each of\t-4\t25\t-1
first two enhanced dbs\t-1\t6\t22
first two every second\t0\t8\t-4
first two excellent communication\t-28\t-41\t-27
first two expect to\t3\t16\t-4
first two experience in\t54\t24\t22
first two experience of\t-12\t-18\t-21
first two experience with\t50\t6\t12
first two exposure to\t3\t-3\t18
first two familiarity with\t7\t-31\t-29
first two field days\t1\t-8\t11
first two first aid\t53\t11\t17
first two five years\t19\t9\t24
first two flexibility to\t-14\t-16\t4
first two fluency in\t-7\t-7\t-10
first two for the\t-19\t-25\t-21
first two full clean\t15\t8\t13
first two full working\t22\t27\t66
first two garda vetting\t13\t19\t59
first two good spoken\t-11\t-8\t-8
first two good working\t-19\t-14\t-13
first two grade #\t-21\t-13\t-16
first two half of\t-4\t-6\t-4
first two hands on\t7\t-9\t-7
first two have you\t13\t-29\t-25
first two he or\t-14\t4\t-18
first two helping with\t2\t8\t2
first two hepatitis b\t-15\t-11\t-13
first two high school\t-37\t-29\t-25
first two hours #\t1\t3\t23
first two hours are\t1\t-2\t10
first two i am\t-5\t-5\t-9
first two i need\t-6\t-9\t-7
first two i would\t5\t0\t18
first two i'd be\t25\t12\t11
first two i'd like\t-4\t-9\t15
first two if a\t-24\t-13\t-14
first two if you\t34\t-20\t-14
first two if you're\t19\t-3\t25
first two if you've\t33\t9\t5
first two in august\t-3\t17\t11
first two in line\t7\t-6\t29
first two in summer\t7\t29\t6
first two in the\t11\t69\t-14
first two in winter\t0\t9\t11
first two intermediate excel\t-36\t-22\t-27
first two it follows\t7\t7\t16
first two it goes\t-16\t-15\t-21
first two it is\t1\t-5\t31
first two it takes\t-19\t-24\t-17
first two it will\t3\t9\t1
first two it would\t10\t3\t3
first two it'd be\t23\t9\t9
first two it's #\t3\t1\t8
first two it's a\t1\t-11\t16
first two it's hot\t4\t-3\t21
first two it's mostly\t4\t17\t-1
first two keeping the\t5\t21\t4
first two knowledge of\t37\t3\t1
first two laminated dough\t12\t4\t4
first two leave is\t3\t-7\t15
first two level #\t24\t6\t0
first two lift #\t11\t9\t29
first two many of\t-6\t-13\t-4
first two matric with\t-55\t-40\t-44
first two minimum #\t-7\t-11\t-10
first two more than\t-9\t-6\t-5
first two most of\t-8\t-4\t-14
first two must be\t-8\t-9\t-5
first two national police\t8\t7\t26
first two night pours\t0\t-1\t23
first two no leave\t1\t-1\t13
first two offers are\t1\t2\t13
first two on a\t-2\t3\t-8
first two on call\t6\t6\t15
first two on fridays\t11\t26\t9
first two on site\t8\t1\t39
first two once a\t3\t15\t17
first two one evening\t6\t1\t19
first two one week\t5\t1\t16
first two one year\t-16\t-10\t-13
first two osha #\t36\t12\t4
first two part time\t8\t6\t17
first two plan on\t4\t-7\t23
first two planning the\t3\t7\t3
first two please also\t-21\t-31\t-11
first two please note\t-7\t-7\t-13
first two previous work\t47\t15\t10
first two regular hours\t1\t-2\t12
first two respect for\t-19\t-14\t-15
first two respond to\t8\t18\t7
first two safety glasses\t17\t14\t46
first two set up\t7\t-27\t58
first two setting up\t5\t15\t5
first two she or\t-1\t31\t-1
first two should you\t43\t12\t14
first two show up\t-39\t-48\t-37
first two so is\t4\t-6\t-6
first two some experience\t44\t21\t21
first two some knowledge\t-17\t-14\t-14
first two some of\t-5\t-1\t6
first two somebody who\t43\t2\t9
first two someone who\t-29\t-21\t-26
first two sound knowledge\t-10\t-8\t-7
first two sound understanding\t-18\t-11\t-10
first two standard first\t9\t-1\t1
first two start date\t0\t0\t25
first two team player\t-31\t-18\t-18
first two that means\t18\t27\t54
first two that said\t14\t6\t4
first two the appointee\t8\t28\t4
first two the appointment\t6\t4\t20
first two the board\t17\t0\t1
first two the certificate\t25\t10\t10
first two the consultant\t-5\t-21\t-14
first two the coordinator\t2\t19\t-11
first two the day\t1\t-6\t20
first two the driver\t3\t14\t-3
first two the first\t2\t-1\t8
first two the gardener\t-5\t-6\t3
first two the hse\t0\t-4\t12
first two the job\t5\t13\t7
first two the person\t3\t7\t2
first two the position\t2\t2\t8
first two the post\t-7\t-18\t0
first two the postholder\t-5\t4\t-7
first two the role\t-12\t-13\t-9
first two the season\t0\t-3\t6
first two the shop\t14\t11\t39
first two the sort\t-30\t-26\t-38
first two the successful\t4\t10\t6
first two the team\t3\t-4\t16
first two the technician\t1\t8\t-1
first two the week\t0\t-16\t20
first two the work\t-18\t-24\t-24
first two there are\t0\t-2\t17
first two there is\t0\t-3\t7
first two there's also\t9\t27\t6
first two there's no\t4\t-3\t29
first two this is\t14\t12\t45
first two this post\t3\t0\t10
first two those who\t19\t8\t5
first two those with\t4\t-9\t-12
first two three years\t-22\t-28\t-23
first two to be\t-11\t-9\t-15
first two to do\t-4\t-6\t-4
first two twice a\t8\t8\t24
first two two years\t-35\t-24\t-27
first two under the\t-4\t11\t17
first two use of\t-25\t-13\t-22
first two we also\t-20\t-25\t-26
first two we are\t-12\t-14\t-15
first two we ask\t1\t2\t20
first two we can\t5\t8\t25
first two we do\t-19\t-14\t14
first two we don't\t-29\t-21\t-23
first two we expect\t-20\t-20\t-30
first two we have\t23\t10\t10
first two we imagine\t-10\t-8\t-15
first two we need\t17\t33\t23
first two we open\t2\t2\t6
first two we think\t6\t-1\t-1
first two we want\t-25\t-20\t-28
first two we work\t1\t-3\t8
first two we would\t1\t2\t38
first two we'd also\t9\t28\t-2
first two we'd ask\t-20\t-18\t-14
first two we'd be\t9\t2\t5
first two we'd like\t6\t-1\t29
first two we'd love\t15\t-6\t11
first two we'll ask\t7\t5\t19
first two we've learned\t-5\t-6\t-5
first two week #\t0\t-10\t16
first two what we\t-13\t4\t19
first two when the\t9\t22\t14
first two willing to\t-12\t-16\t-7
first two with the\t2\t18\t-2
first two work is\t9\t18\t12
first two working knowledge\t-43\t-40\t-38
first two yes ,\t1\t-3\t8
first two you also\t22\t31\t37
first two you are\t25\t29\t77
first two you can\t-32\t-39\t-43
first two you can't\t-29\t-42\t-42
first two you do\t21\t27\t44
first two you have\t-16\t-32\t-30
first two you hold\t-3\t-6\t-3
first two you know\t21\t5\t3
first two you must\t-6\t-10\t-2
first two you need\t-15\t-20\t-13
first two you should\t-34\t-31\t-9
first two you speak\t19\t5\t7
first two you take\t5\t11\t5
first two you will\t-8\t73\t39
first two you work\t-13\t-29\t-9
first two you would\t-9\t51\t-9
first two you write\t-31\t-47\t-31
first two you'd also\t6\t24\t14
first two you'd be\t9\t10\t29
first two you'd do\t4\t14\t0
first two you'd have\t9\t13\t20
first two you'd keep\t6\t25\t2
first two you'd need\t-20\t-35\t-20
first two you'd run\t0\t8\t-3
first two you'd see\t4\t14\t2
first two you'd take\t8\t4\t19
first two you'd want\t-10\t-16\t-10
first two you'd write\t3\t8\t2
first two you'll also\t-2\t1\t13
first two you'll be\t-8\t-26\t38
first two you'll do\t2\t9\t-3
first two you'll have\t-41\t-50\t-46
first two you'll need\t-17\t-41\t-4
first two you'll work\t5\t-20\t38
first two you'll write\t8\t26\t8
first two your english\t-13\t-9\t-11
first two your own\t-4\t-10\t17
first typing\t-44\t-40\t-36
first under\t3\t12\t41
first use\t-24\t-11\t-21
first valid\t-60\t-32\t-13
first we\t-44\t-69\t8
first we'd\t60\t-9\t28
first we'll\t2\t-5\t14
first we're\t13\t-13\t65
first we've\t-5\t-6\t-5
first week\t0\t-9\t16
first well\t-13\t-8\t-8
first were\t42\t11\t11
first what\t-36\t-18\t-25
first when\t36\t119\t23
first whoever\t44\t7\t7
first willing\t-12\t-16\t-7
first with\t-12\t11\t-9
first work\t-4\t-18\t10
first working\t-36\t-27\t-24
first writing\t-3\t29\t-1
first yes\t1\t-3\t8
first you\t-147\t-30\t-28
first you'd\t22\t106\t56
first you'll\t-32\t2\t32
first you're\t-9\t-12\t-10
first you've\t-39\t-33\t-28
first your\t-36\t-6\t-8
heading #\t33\t23\t14
heading ,\t14\t-39\t32
heading :\t-3\t50\t25
heading ?\t-25\t-92\t-45
heading a\t17\t28\t9
heading abilities\t-35\t-28\t-44
heading about\t-13\t6\t-2
heading accountabilities\t4\t135\t-7
heading additional\t11\t1\t41
heading after\t-43\t-49\t-42
heading also\t59\t11\t10
heading and\t31\t-50\t133
heading animal\t64\t23\t21
heading anyone\t48\t9\t7
heading apply\t8\t8\t19
heading applying\t-3\t3\t55
heading appointed\t-43\t-32\t-40
heading are\t5\t36\t11
heading as\t-21\t-28\t-30
heading ask\t1\t-1\t19
heading asks\t10\t-9\t59
heading assess\t-13\t-37\t-51
heading assets\t50\t12\t7
heading at\t-46\t-64\t-37
heading attributes\t-50\t-35\t-40
heading average\t4\t21\t-2
heading awaits\t13\t109\t3
heading b\t-17\t-12\t-17
heading background\t10\t6\t37
heading bc\t-2\t-1\t28
heading be\t-19\t-44\t-118
heading before\t37\t14\t94
heading benefits\t5\t7\t18
heading bit\t1\t-19\t24
heading bits\t8\t3\t30
heading bonus\t-24\t-37\t-27
heading boring\t8\t3\t30
heading brief\t25\t121\t-17
heading bring\t-28\t-5\t-31
heading bus\t23\t7\t6
heading but\t10\t6\t18
heading can't\t-12\t-33\t-24
heading candidate\t24\t-1\t-23
heading capabilities\t2\t-20\t47
heading checks\t1\t1\t20
heading cherry\t47\t6\t8
heading class\t23\t7\t6
heading company\t15\t38\t12
heading conditions\t4\t-24\t187
heading consider\t-7\t2\t27
heading considered\t-61\t-126\t-74
heading coordinator\t-7\t-7\t-12
heading crewe's\t-2\t-30\t-12
heading criteria\t-4\t-41\t-66
heading crosses\t5\t25\t-9
heading d\t23\t7\t6
heading day\t27\t123\t-57
heading days\t22\t84\t28
heading demands\t7\t-4\t44
heading department\t-8\t-2\t-15
heading desirable\t98\t23\t11
heading desk\t5\t25\t-9
heading detail\t2\t55\t-14
heading do\t10\t-22\t-43
heading does\t-7\t-7\t-12
heading doing\t13\t90\t17
heading driving\t23\t7\t6
heading duties\t3\t83\t22
heading eligibility\t-56\t-44\t-64
heading else\t24\t-14\t32
heading employment\t1\t-2\t44
heading environment\t6\t-14\t59
heading essential\t-67\t-62\t-60
heading examples\t5\t30\t-6
heading exciting\t6\t7\t40
heading exists\t16\t36\t12
heading experience\t51\t-20\t-44
heading extra\t68\t28\t30
heading far\t-57\t-78\t-58
heading few\t5\t-16\t-7
heading find\t10\t-44\t-13
heading fine\t-18\t-22\t-31
heading fit\t2\t11\t-5
heading for\t10\t-45\t-28
heading formalities\t17\t12\t56
heading from\t25\t-8\t62
heading functions\t-14\t16\t-39
heading get\t-13\t-12\t9
heading give\t48\t9\t7
heading glance\t12\t27\t62
heading go\t6\t2\t22
heading goes\t11\t13\t-5
heading going\t7\t48\t-17
heading good\t1\t-26\t41
heading great\t9\t4\t4
heading had\t13\t-4\t-14
heading have\t-13\t-69\t58
heading haves\t48\t-8\t28
heading help\t13\t-3\t-12
heading here\t-23\t-41\t-27
heading honest\t1\t-8\t12
heading hoping\t10\t-44\t-13
heading hours\t7\t4\t106
heading how\t28\t46\t61
heading i\t13\t-2\t-11
heading if\t45\t-4\t-13
heading impact\t8\t40\t4
heading in\t-21\t8\t-29
heading include\t5\t39\t0
heading information\t15\t-3\t60
heading interview\t-13\t-37\t-51
heading involves\t-24\t-3\t-31
heading is\t1\t-21\t30
heading it\t-19\t-45\t-12
heading it's\t-31\t-50\t-58
heading job\t-116\t-68\t-153
heading join\t11\t12\t35
heading key\t34\t139\t20
heading know\t19\t1\t92
heading large\t64\t23\t21
heading less\t6\t7\t40
heading lessons\t10\t30\t9
heading licence\t23\t7\t6
heading licenses\t26\t25\t61
heading like\t12\t137\t15
heading list\t-21\t-88\t-77
heading location\t-3\t-1\t31
heading look\t22\t84\t28
heading looking\t-28\t-16\t23
heading looks\t16\t72\t12
heading lovely\t5\t1\t20
heading mahi\t9\t34\t4
heading main\t-53\t-16\t-81
heading manager\t5\t-1\t17
heading may\t0\t-20\t-23
heading minimum\t-45\t-50\t-60
heading more\t12\t85\t-5
heading must\t-44\t-63\t-83
heading need\t-41\t-202\t-19
heading needed\t5\t1\t20
heading negotiables\t-13\t-17\t4
heading next\t3\t0\t8
heading nice\t13\t0\t32
heading non\t-13\t-17\t4
heading not\t20\t8\t19
heading note\t3\t-4\t45
heading of\t-31\t12\t25
heading on\t63\t28\t6
heading opportunity\t1\t7\t-1
heading other\t25\t56\t108
heading overview\t15\t38\t12
heading part\t15\t38\t40
heading pattern\t-1\t-13\t21
heading person\t-1\t-28\t-30
heading personal\t-132\t-128\t-122
heading physical\t9\t-20\t100
heading plate\t10\t62\t-6
heading please\t-4\t-2\t72
heading pleased\t118\t34\t36
heading pogi\t75\t6\t13
heading points\t70\t56\t0
heading portfolio\t25\t76\t25
heading position\t18\t52\t12
heading post\t9\t28\t0
heading practical\t20\t-32\t99
heading preference\t48\t9\t7
heading preferred\t30\t0\t-4
heading principal\t-7\t73\t-9
heading print\t11\t-1\t48
heading process\t2\t3\t15
heading profile\t5\t-19\t-11
heading purpose\t9\t49\t-17
heading qualifications\t31\t-55\t-92
heading real\t7\t6\t17
heading reckon\t-31\t-50\t-58
heading representative\t12\t-23\t75
heading required\t2\t-2\t32
heading requirements\t24\t15\t112
heading responsibilities\t19\t125\t-7
heading responsible\t3\t7\t1
heading revelstoke\t-2\t-1\t28
heading role\t19\t14\t47
heading roster\t7\t-1\t47
heading say\t25\t-2\t-17
heading schedule\t16\t-8\t93
heading see\t50\t7\t5
heading selection\t19\t-24\t-47
heading setting\t4\t-16\t29
heading shift\t24\t88\t35
heading shopping\t-27\t-72\t-70
heading short\t-2\t-30\t-12
heading should\t-3\t-8\t-16
heading show\t-38\t-23\t-29
heading side\t3\t1\t7
heading site\t29\t31\t81
heading skills\t-38\t-42\t-63
heading small\t29\t21\t78
heading so\t-54\t-71\t-36
heading special\t0\t0\t9
heading specialization\t-42\t-37\t-53
heading specification\t23\t2\t2
heading steps\t2\t2\t6
heading story\t-57\t-78\t-58
heading straight\t7\t5\t26
heading stuff\t-1\t22\t18
heading suitability\t-82\t-93\t-82
heading summary\t9\t32\t2
heading takes\t-64\t-76\t-65
heading talk\t14\t12\t42
heading tasks\t11\t54\t-2
heading team\t2\t11\t-4
heading terms\t-2\t2\t26
heading than\t10\t30\t9
heading the\t-24\t29\t26
heading things\t7\t-16\t1
heading this\t-51\t-29\t-69
heading to\t44\t-45\t68
heading toolbox\t-30\t-61\t-17
heading top\t47\t6\t8
heading touch\t1\t5\t33
heading tuesday\t4\t21\t-2
heading typical\t-4\t62\t-17
heading us\t-15\t-34\t-53
heading we\t-33\t-100\t-56
heading we'd\t102\t16\t12
heading we'll\t68\t28\t30
heading we're\t-66\t-58\t-35
heading week\t5\t-1\t76
heading what\t18\t135\t15
heading what's\t163\t32\t63
heading when\t9\t5\t25
heading where\t26\t8\t110
heading who\t-40\t-54\t-73
heading why\t16\t36\t12
heading will\t-38\t-72\t-40
heading with\t31\t-23\t-55
heading without\t-12\t-33\t-24
heading work\t-16\t-53\t44
heading working\t12\t9\t86
heading works\t7\t-5\t38
heading would\t34\t88\t8
heading yes\t25\t-2\t-17
heading you\t-49\t-88\t-30
heading you'd\t18\t41\t17
heading you'll\t-126\t-71\t-111
heading your\t-24\t163\t-38
kind bullet\t18\t4\t-17
kind text\t0\t-13\t0
length 0\t-59\t-105\t-57
length 1\t19\t-8\t-9
length 2\t43\t-18\t77
length 3\t43\t26\t45
length 4\t-75\t63\t-105
pair # #\t50\t86\t117
pair # ,\t2\t-30\t-23
pair # :\t24\t0\t85
pair # a\t-35\t-29\t-32
pair # am\t5\t-2\t31
pair # and\t14\t-7\t29
pair # april\t1\t-4\t9
pair # august\t0\t-8\t15
pair # axis\t34\t17\t16
pair # c\t-9\t-10\t-17
pair # certificate\t34\t16\t15
pair # children\t4\t9\t2
pair # days\t-3\t-10\t23
pair # degrees\t7\t-6\t30
pair # employees\t-9\t-6\t-9
pair # every\t6\t10\t20
pair # food\t-9\t-9\t-12
pair # hour\t6\t1\t17
pair # hours\t-7\t-13\t28
pair # in\t-24\t-39\t-33
pair # is\t25\t5\t-2
pair # january\t10\t5\t30
pair # june\t7\t5\t17
pair # kg\t18\t2\t54
pair # kilos\t-3\t-9\t10
pair # km\t-5\t-9\t2
pair # kv\t13\t6\t-10
pair # lb\t11\t9\t29
pair # licence\t-40\t-26\t-27
pair # march\t4\t-3\t39
pair # mbps\t11\t4\t33
pair # miles\t4\t-11\t36
pair # minutes\t10\t4\t28
pair # months\t-47\t-44\t-48
pair # of\t7\t1\t25
pair # on\t-11\t-15\t-15
pair # or\t-105\t-76\t-64
pair # p\t0\t-13\t18
pair # people\t11\t84\t0
pair # per\t-12\t0\t-31
pair # pm\t10\t11\t33
pair # pound\t2\t-9\t15
pair # pounds\t-23\t-32\t-35
pair # qualification\t-8\t-5\t-6
pair # s\t-15\t-9\t-21
pair # september\t4\t-1\t17
pair # st\t8\t7\t23
pair # th\t-17\t-9\t8
pair # till\t3\t-2\t12
pair # to\t-4\t21\t78
pair # with\t1\t8\t-4
pair # words\t-22\t-14\t-18
pair # would\t21\t9\t8
pair # year\t-9\t-10\t-10
pair # years\t-64\t-54\t-71
pair # yrs\t-51\t-36\t-43
pair $ #\t13\t25\t0
pair , #\t-2\t28\t15
pair , a\t-65\t10\t-42
pair , about\t5\t4\t19
pair , adult\t-5\t-6\t-11
pair , after\t4\t14\t1
pair , all\t29\t18\t12
pair , also\t-55\t-24\t-27
pair , although\t29\t-16\t-11
pair , an\t24\t-7\t33
pair , and\t15\t-63\t-26
pair , answering\t4\t12\t3
pair , are\t-8\t-13\t-9
pair , arranging\t3\t11\t-1
pair , as\t-6\t-78\t28
pair , at\t29\t25\t92
pair , basic\t-16\t-10\t-11
pair , be\t-31\t-23\t-30
pair , because\t-2\t-46\t17
pair , before\t2\t-8\t15
pair , both\t6\t5\t15
pair , build\t13\t28\t11
pair , but\t90\t21\t43
pair , by\t4\t7\t7
pair , care\t-8\t-3\t-4
pair , carrying\t6\t15\t5
pair , check\t1\t13\t-7
pair , checking\t1\t6\t0
pair , child\t-6\t-4\t-1
pair , clean\t-33\t-18\t-7
pair , climb\t6\t4\t14
pair , coding\t18\t3\t3
pair , cook\t-4\t-6\t-6
pair , cooking\t4\t13\t2
pair , current\t-44\t-39\t-52
pair , dene\t15\t7\t7
pair , down\t-28\t-43\t-21
pair , drafting\t3\t7\t3
pair , driving\t4\t13\t3
pair , dry\t10\t43\t1
pair , e\t27\t14\t17
pair , eleven\t6\t3\t16
pair , email\t3\t12\t-1
pair , english\t-8\t-10\t-13
pair , especially\t-35\t-20\t-24
pair , even\t-50\t-59\t-50
pair , every\t7\t9\t17
pair , except\t-11\t-14\t-13
pair , five\t-20\t-11\t-9
pair , fluency\t12\t19\t9
pair , for\t-24\t-71\t-11
pair , from\t-19\t0\t-19
pair , get\t10\t15\t16
pair , given\t-1\t5\t29
pair , goes\t-22\t-25\t-43
pair , good\t-9\t5\t-8
pair , half\t4\t-4\t20
pair , hang\t-6\t-7\t-6
pair , heat\t2\t-4\t12
pair , held\t3\t3\t14
pair , helps\t-4\t26\t-3
pair , honest\t-23\t-27\t-21
pair , i\t-21\t-9\t-29
pair , i'll\t13\t-4\t15
pair , i'm\t-30\t-30\t12
pair , ideally\t43\t-19\t-7
pair , if\t28\t43\t7
pair , in\t-26\t18\t18
pair , including\t-43\t-58\t-47
pair , interview\t-16\t-7\t-10
pair , is\t39\t14\t15
pair , it\t24\t17\t65
pair , it's\t1\t-7\t19
pair , keep\t-3\t9\t-5
pair , keeps\t-6\t-2\t-3
pair , many\t5\t12\t3
pair , may\t16\t1\t5
pair , me\t3\t-5\t17
pair , meaning\t-1\t11\t0
pair , milk\t2\t8\t-3
pair , monday\t6\t-4\t24
pair , most\t12\t25\t15
pair , mostly\t5\t1\t23
pair , must\t-7\t-6\t-9
pair , naturally\t-36\t-33\t-52
pair , never\t-14\t-15\t-18
pair , no\t-30\t-22\t-12
pair , not\t29\t35\t43
pair , now\t22\t22\t31
pair , of\t20\t9\t-24
pair , often\t0\t8\t2
pair , on\t-4\t-21\t35
pair , one\t-3\t-1\t57
pair , only\t-2\t3\t-8
pair , or\t-81\t-109\t-82
pair , otherwise\t12\t8\t-1
pair , our\t6\t1\t24
pair , own\t-34\t-27\t-23
pair , paid\t-7\t-5\t21
pair , please\t2\t1\t21
pair , plus\t-17\t-11\t-10
pair , preferably\t103\t34\t35
pair , prepare\t2\t6\t0
pair , provided\t6\t3\t16
pair , public\t-13\t-20\t-15
pair , rebar\t8\t28\t4
pair , retail\t-3\t30\t-1
pair , run\t2\t7\t0
pair , running\t7\t35\t8
pair , same\t-4\t6\t37
pair , save\t1\t-3\t8
pair , say\t11\t2\t3
pair , see\t15\t13\t5
pair , setting\t3\t13\t-2
pair , seven\t0\t-3\t13
pair , short\t-1\t13\t1
pair , since\t82\t-14\t1
pair , sit\t2\t6\t0
pair , so\t-72\t-79\t4
pair , some\t-8\t-6\t5
pair , sometimes\t16\t41\t13
pair , spoken\t-14\t-21\t-14
pair , take\t0\t10\t-6
pair , taking\t3\t8\t0
pair , tell\t14\t5\t2
pair , that\t-9\t-8\t-11
pair , that's\t-22\t-22\t-33
pair , the\t-45\t-21\t-5
pair , then\t31\t15\t4
pair , there\t8\t14\t-3
pair , there's\t6\t5\t17
pair , therefore\t-10\t-13\t-14
pair , this\t-64\t-39\t-44
pair , though\t87\t34\t40
pair , three\t-3\t29\t10
pair , tidy\t-7\t-8\t-13
pair , to\t-5\t25\t-7
pair , too\t-2\t-17\t-21
pair , turn\t-9\t-14\t-9
pair , two\t-9\t16\t-26
pair , unfortunately\t-14\t-12\t-18
pair , unless\t1\t0\t15
pair , up\t3\t-8\t36
pair , usually\t-7\t21\t15
pair , uv\t-5\t-9\t-5
pair , we\t28\t-28\t-28
pair , we'd\t23\t18\t7
pair , we'll\t15\t-13\t-7
pair , we're\t-17\t-13\t-11
pair , weddings\t-3\t12\t13
pair , wet\t-15\t-23\t-10
pair , whatever\t19\t7\t5
pair , when\t10\t1\t49
pair , where\t1\t15\t1
pair , whether\t-69\t-43\t-45
pair , which\t5\t28\t28
pair , while\t18\t6\t5
pair , who\t17\t103\t24
pair , why\t-19\t-16\t-15
pair , will\t11\t-7\t-3
pair , with\t-64\t-48\t46
pair , without\t-32\t-22\t-40
pair , working\t4\t10\t5
pair , works\t1\t6\t-1
pair , would\t28\t9\t5
pair , write\t-4\t-3\t-7
pair , writes\t2\t10\t0
pair , written\t43\t27\t20
pair , yield\t-3\t1\t-6
pair , you\t-11\t64\t18
pair , you'll\t5\t16\t13
pair , your\t-32\t-38\t-35
pair : #\t24\t-5\t90
pair : a\t17\t31\t30
pair : four\t9\t21\t8
pair : if\t-27\t-30\t-28
pair : the\t-20\t-31\t-25
pair : we\t-30\t-36\t-22
pair : you\t-32\t-20\t-28
pair ; a\t4\t18\t16
pair ; i've\t-20\t-20\t-28
pair ; if\t25\t11\t9
pair ; the\t-15\t-31\t3
pair ; there\t-21\t-25\t-11
pair ; we\t-12\t0\t-1
pair ; you\t-24\t-26\t-44
pair a #\t-12\t-19\t-25
pair a :\t25\t10\t13
pair a baby\t9\t12\t-7
pair a bachelor's\t-11\t-7\t-8
pair a background\t51\t30\t55
pair a basic\t5\t-2\t20
pair a big\t7\t-1\t-2
pair a bike\t-10\t-3\t-5
pair a bit\t29\t9\t-5
pair a body\t-37\t-32\t-27
pair a bonus\t35\t11\t7
pair a box\t-3\t2\t13
pair a budget\t0\t12\t-3
pair a bus\t-7\t30\t-23
pair a busy\t-27\t-18\t-21
pair a caller\t-30\t-18\t-22
pair a candidate\t23\t6\t1
pair a car\t6\t2\t32
pair a caseload\t3\t15\t-3
pair a certain\t-11\t-16\t-16
pair a certificate\t39\t17\t74
pair a child\t41\t-13\t-1
pair a children's\t3\t-6\t-4
pair a class\t-2\t-2\t7
pair a clean\t-44\t-33\t-60
pair a clear\t-17\t-22\t-23
pair a clinic\t-4\t-7\t-8
pair a close\t17\t42\t11
pair a coffee\t-2\t14\t2
pair a colleague\t32\t7\t47
pair a commercial\t-9\t-5\t-5
pair a community\t-13\t-3\t-6
pair a completed\t-29\t-25\t-28
pair a concrete\t1\t6\t18
pair a confident\t-52\t-39\t-43
pair a conversational\t19\t6\t4
pair a corner\t-8\t13\t-1
pair a cow\t26\t4\t15
pair a credit\t7\t1\t30
pair a criminal\t8\t1\t35
pair a current\t10\t8\t-3
pair a customer\t29\t6\t3
pair a day\t61\t64\t43
pair a dbs\t8\t1\t25
pair a deal\t15\t5\t4
pair a decent\t24\t32\t-2
pair a decision\t-13\t-9\t-11
pair a degree\t12\t28\t10
pair a demonstrated\t-22\t-12\t-13
pair a diploma\t-23\t-23\t-27
pair a dozen\t3\t10\t2
pair a driver\t-9\t8\t-17
pair a driving\t-65\t-48\t-58
pair a drug\t9\t7\t25
pair a fair\t-11\t-9\t-2
pair a few\t49\t54\t19
pair a finished\t-6\t-3\t-4
pair a firm\t-8\t-11\t-10
pair a first\t21\t37\t12
pair a fortnight\t26\t15\t13
pair a friday\t-10\t7\t-21
pair a full\t-10\t-9\t38
pair a gift\t18\t-9\t-17
pair a good\t39\t18\t10
pair a graduate\t-18\t-9\t-15
pair a great\t-15\t-25\t3
pair a half\t0\t-2\t6
pair a head\t18\t1\t-3
pair a higher\t25\t11\t11
pair a homeowner\t-25\t-22\t-21
pair a hospital\t19\t7\t7
pair a hotel\t-12\t-9\t-11
pair a i\t-10\t-25\t-30
pair a job\t-42\t-32\t-19
pair a joke\t-15\t-12\t-12
pair a justice\t22\t8\t9
pair a kind\t19\t7\t6
pair a kindness\t19\t0\t2
pair a kitchen\t5\t6\t15
pair a ladder\t-45\t-36\t-45
pair a laptop\t9\t15\t16
pair a late\t3\t7\t11
pair a licence\t10\t5\t15
pair a lift\t8\t2\t40
pair a little\t39\t6\t9
pair a living\t12\t5\t5
pair a long\t52\t-1\t6
pair a lot\t9\t10\t28
pair a m\t3\t-4\t17
pair a manual\t-28\t-25\t-34
pair a message\t-40\t-21\t-22
pair a meter\t-6\t8\t-8
pair a minute\t-27\t-32\t-23
pair a mistake\t-10\t-14\t-13
pair a month\t-13\t9\t38
pair a must\t-83\t-59\t-52
pair a nervous\t-11\t-11\t-8
pair a new\t-27\t-26\t-25
pair a nice\t-3\t-6\t-15
pair a number\t-16\t-26\t-21
pair a nurse\t3\t9\t1
pair a p\t63\t28\t27
pair a paralegal\t11\t23\t8
pair a partner\t9\t20\t7
pair a payroll\t16\t7\t34
pair a permit\t-2\t0\t7
pair a person\t3\t-36\t-18
pair a personal\t-17\t-27\t2
pair a phone\t-11\t-9\t-8
pair a pipette\t-15\t-21\t-15
pair a plank\t-7\t-11\t-8
pair a plus\t139\t43\t34
pair a police\t12\t11\t25
pair a pool\t-11\t-7\t1
pair a portfolio\t29\t52\t2
pair a pre\t3\t10\t26
pair a private\t11\t4\t33
pair a professional\t23\t16\t3
pair a proper\t-46\t-30\t-40
pair a public\t-13\t-11\t-9
pair a quarter\t11\t59\t8
pair a quiet\t-16\t-20\t-22
pair a ranger\t23\t21\t14
pair a real\t-13\t-15\t-26
pair a recognised\t-25\t-18\t-22
pair a related\t-23\t-17\t-15
pair a repair\t-26\t-31\t-24
pair a report\t-13\t17\t-11
pair a room\t-34\t-27\t-18
pair a rota\t2\t2\t6
pair a rotating\t3\t2\t7
pair a row\t1\t-13\t30
pair a school\t-52\t-28\t-30
pair a second\t27\t-6\t2
pair a senior\t-13\t-15\t-16
pair a sense\t-29\t-31\t-32
pair a serious\t-10\t-10\t-13
pair a shift\t-30\t-26\t-26
pair a similar\t-12\t-12\t-10
pair a six\t12\t13\t31
pair a small\t-1\t18\t-6
pair a smartphone\t-4\t16\t2
pair a soft\t12\t-8\t1
pair a sound\t-19\t-16\t-22
pair a spreadsheet\t-7\t-8\t-10
pair a steady\t-32\t-28\t-33
pair a straight\t-14\t-24\t-15
pair a strong\t15\t7\t6
pair a student\t10\t14\t1
pair a sub\t5\t18\t7
pair a summer\t0\t-9\t9
pair a swimming\t-7\t-6\t-9
pair a teacher\t-6\t-18\t-15
pair a team\t-17\t-6\t-17
pair a technical\t-27\t-18\t-23
pair a thing\t-9\t-12\t-7
pair a third\t-3\t3\t-14
pair a three\t-6\t-6\t-1
pair a thursday\t2\t8\t-2
pair a time\t-35\t-7\t-30
pair a track\t-2\t-8\t-17
pair a trailer\t6\t5\t-3
pair a trained\t-17\t-15\t-12
pair a two\t2\t2\t13
pair a valid\t9\t14\t47
pair a valley\t-6\t-9\t-8
pair a vehicle\t-15\t-19\t-22
pair a very\t-17\t-16\t-24
pair a visa\t4\t5\t16
pair a voice\t-13\t-24\t-15
pair a way\t11\t3\t41
pair a week\t-23\t-12\t32
pair a wet\t-4\t-6\t-4
pair a wheel\t-31\t-28\t-25
pair a wiring\t-12\t-10\t-13
pair a working\t0\t-15\t0
pair a written\t-3\t3\t-7
pair a year\t-33\t41\t34
pair aat level\t10\t5\t4
pair ability to\t-67\t-65\t-58
pair able to\t-60\t-106\t-68
pair about #\t27\t36\t58
pair about a\t-13\t-15\t-27
pair about four\t2\t-3\t16
pair about half\t11\t11\t28
pair about one\t31\t38\t34
pair about ten\t6\t-5\t25
pair about that\t11\t4\t13
pair about the\t-20\t-37\t-33
pair about their\t-20\t-13\t-15
pair about twice\t0\t0\t17
pair about what\t-19\t-25\t-15
pair above all\t-30\t-40\t-28
pair access to\t-6\t-7\t-6
pair accordance with\t5\t18\t2
pair accounts for\t-19\t-10\t-13
pair accreditation is\t6\t-5\t-11
pair accurate ,\t-7\t-7\t-11
pair accurate typing\t-27\t-32\t-25
pair acquaintance with\t-24\t-16\t-23
pair across the\t5\t10\t11
pair act #\t-17\t-19\t-21
pair act as\t4\t39\t3
pair active directory\t13\t11\t4
pair administration ,\t18\t3\t-3
pair advantage ,\t11\t2\t1
pair afrikaans and\t-17\t-31\t-19
pair after #\t18\t16\t3
pair after a\t-34\t3\t5
pair after internship\t-9\t-10\t-9
pair after that\t4\t27\t-2
pair after the\t-21\t-23\t3
pair after which\t4\t14\t1
pair afternoons you\t2\t7\t-1
pair against the\t1\t29\t-1
pair aged care\t12\t19\t22
pair agree on\t3\t15\t-5
pair agreements ,\t5\t14\t1
pair ahead ,\t35\t13\t15
pair aid at\t24\t9\t9
pair aid certificate\t-34\t-22\t-27
pair alarm goes\t9\t19\t9
pair alcohol and\t-12\t-12\t-8
pair alcohol test\t5\t-1\t17
pair alcohol testing\t7\t2\t24
pair all day\t-17\t-27\t-9
pair all staff\t8\t6\t19
pair all the\t2\t-18\t-10
pair all times\t20\t23\t46
pair all we\t-6\t-5\t-8
pair allergy to\t-10\t-11\t-7
pair alone at\t-16\t-19\t-16
pair alone in\t-18\t-20\t-27
pair along the\t2\t15\t-1
pair already ,\t12\t9\t22
pair already have\t7\t19\t32
pair already hold\t12\t13\t33
pair also advise\t3\t6\t3
pair also be\t10\t9\t17
pair also give\t20\t32\t17
pair also lead\t11\t28\t6
pair also look\t-8\t-13\t-8
pair also need\t4\t-12\t28
pair also take\t2\t13\t1
pair also takes\t10\t-7\t-3
pair also wants\t-52\t-51\t-61
pair also when\t3\t-6\t15
pair also you\t-6\t-10\t-6
pair alternate weekends\t11\t13\t27
pair although we\t-38\t-46\t-30
pair am and\t1\t-2\t6
pair am not\t-7\t-6\t-9
pair am to\t3\t-1\t10
pair among them\t-8\t-14\t-7
pair an accident\t7\t29\t8
pair an advantage\t126\t40\t34
pair an afternoon\t2\t-26\t-16
pair an apprentice\t4\t41\t3
pair an asset\t66\t29\t28
pair an email\t-12\t-21\t-14
pair an enhanced\t-2\t-7\t36
pair an equivalent\t-12\t-7\t-8
pair an eu\t-9\t3\t22
pair an existing\t38\t17\t14
pair an eye\t-13\t-19\t-13
pair an hour\t5\t-4\t23
pair an interest\t30\t14\t13
pair an offer\t-7\t4\t23
pair an old\t-31\t-21\t-23
pair an on\t66\t23\t11
pair an open\t38\t22\t34
pair an ugly\t-4\t-6\t-3
pair an understanding\t-17\t-11\t-14
pair analysts ,\t-4\t1\t-11
pair and #\t0\t-21\t34
pair and ,\t23\t32\t39
pair and a\t-52\t-88\t-20
pair and able\t-4\t-5\t-6
pair and adjust\t7\t14\t6
pair and after\t10\t13\t23
pair and alcohol\t12\t1\t41
pair and all\t3\t3\t9
pair and an\t-9\t-15\t1
pair and are\t-1\t-5\t10
pair and at\t-5\t1\t-6
pair and attendance\t3\t-5\t17
pair and august\t1\t11\t-8
pair and be\t-15\t-16\t-24
pair and because\t2\t-2\t9
pair and blood\t11\t22\t16
pair and by\t-40\t-34\t-64
pair and calibrate\t2\t8\t-1
pair and call\t-12\t-16\t-13
pair and can\t-39\t-42\t-29
pair and care\t-12\t-10\t-9
pair and carry\t9\t21\t8
pair and chasing\t3\t11\t3
pair and checked\t6\t27\t6
pair and child\t13\t0\t-4
pair and clean\t-6\t-5\t-6
pair and clear\t-32\t-44\t-25
pair and close\t-18\t-21\t-19
pair and comfortable\t8\t10\t24
pair and confident\t-6\t-1\t-12
pair and confined\t4\t6\t21
pair and criminal\t-2\t-6\t9
pair and deliver\t2\t8\t-1
pair and digital\t0\t8\t-7
pair and do\t4\t15\t0
pair and document\t2\t10\t-3
pair and doesn't\t-9\t-30\t-22
pair and down\t7\t3\t19
pair and drug\t1\t-2\t12
pair and e\t2\t6\t-1
pair and editing\t-20\t-4\t-20
pair and english\t-46\t-64\t-54
pair and enter\t3\t15\t-4
pair and file\t11\t23\t11
pair and find\t-1\t14\t-6
pair and fix\t-7\t0\t-10
pair and for\t-8\t-22\t-13
pair and four\t1\t-3\t10
pair and funerals\t7\t20\t10
pair and get\t44\t31\t16
pair and getting\t1\t-11\t16
pair and give\t3\t8\t1
pair and giving\t3\t10\t1
pair and hand\t8\t19\t7
pair and have\t-7\t-3\t-12
pair and help\t6\t6\t16
pair and holding\t4\t11\t3
pair and home\t-6\t18\t-4
pair and i\t-17\t-18\t-31
pair and i'd\t45\t12\t3
pair and if\t-29\t-50\t-28
pair and in\t-18\t-5\t-28
pair and is\t-11\t-37\t6
pair and issue\t13\t41\t10
pair and it\t39\t59\t40
pair and it's\t-6\t-9\t5
pair and its\t17\t16\t10
pair and keep\t-8\t-2\t-7
pair and keeping\t3\t14\t-2
pair and keeps\t1\t7\t-5
pair and kind\t-18\t-29\t-25
pair and leave\t-5\t-8\t-5
pair and lifting\t2\t0\t8
pair and log\t1\t7\t-2
pair and look\t14\t43\t12
pair and looking\t5\t13\t4
pair and mathematics\t-10\t-12\t-15
pair and microsoft\t-7\t8\t-5
pair and more\t32\t6\t-2
pair and most\t3\t8\t0
pair and moving\t5\t8\t12
pair and must\t13\t17\t24
pair and negotiate\t7\t21\t6
pair and neither\t-18\t-17\t-25
pair and never\t-35\t-42\t-36
pair and no\t-29\t-36\t-18
pair and not\t-30\t-28\t-27
pair and now\t4\t8\t4
pair and october\t1\t6\t-3
pair and on\t10\t56\t-14
pair and one\t-28\t-51\t-22
pair and other\t-12\t-9\t-16
pair and our\t0\t-6\t7
pair and out\t5\t11\t4
pair and overtime\t1\t-7\t11
pair and paid\t-13\t-15\t-14
pair and personal\t7\t8\t15
pair and plain\t-14\t-23\t-19
pair and prepare\t2\t11\t-1
pair and pricing\t6\t17\t6
pair and proof\t3\t2\t6
pair and provide\t7\t-4\t28
pair and public\t4\t-8\t20
pair and put\t-10\t-7\t-8
pair and read\t-24\t-33\t-34
pair and recording\t6\t21\t3
pair and registration\t8\t5\t26
pair and repair\t11\t29\t6
pair and repairs\t2\t9\t-1
pair and report\t2\t10\t0
pair and restore\t-53\t-79\t-57
pair and running\t20\t13\t43
pair and safety\t-13\t-5\t-15
pair and say\t-20\t-33\t-23
pair and see\t0\t7\t-4
pair and seeing\t4\t10\t2
pair and sees\t2\t7\t0
pair and shall\t8\t18\t8
pair and should\t4\t5\t12
pair and show\t-2\t2\t-8
pair and sign\t15\t48\t9
pair and six\t-6\t-14\t0
pair and smart\t7\t1\t22
pair and so\t1\t-52\t-44
pair and some\t25\t8\t9
pair and somebody\t13\t11\t3
pair and stay\t-6\t-9\t-8
pair and still\t-20\t-22\t-30
pair and take\t-9\t1\t-13
pair and taking\t4\t11\t3
pair and tell\t-7\t-10\t-7
pair and temperature\t3\t8\t2
pair and that\t-14\t-23\t3
pair and the\t-17\t2\t11
pair and their\t-5\t19\t-2
pair and then\t2\t-14\t-31
pair and there\t7\t2\t29
pair and there's\t5\t-11\t29
pair and they\t12\t4\t35
pair and three\t-9\t-25\t-1
pair and thursdays\t1\t-20\t26
pair and to\t9\t8\t36
pair and two\t12\t-1\t44
pair and update\t4\t16\t2
pair and use\t2\t-6\t19
pair and voice\t2\t9\t-1
pair and wages\t2\t8\t-3
pair and walk\t1\t8\t-3
pair and walks\t9\t6\t22
pair and we\t31\t-17\t40
pair and we'd\t17\t2\t20
pair and we'll\t-12\t-22\t-9
pair and weekend\t5\t5\t17
pair and what\t-17\t-16\t-13
pair and when\t3\t14\t-4
pair and who\t-42\t-50\t-37
pair and whoever\t-20\t-29\t-21
pair and why\t-21\t-37\t-22
pair and will\t-13\t-9\t-13
pair and willingness\t-9\t-10\t-12
pair and with\t-17\t-30\t-18
pair and work\t5\t7\t10
pair and working\t-7\t-5\t-7
pair and write\t12\t43\t-3
pair and writing\t3\t9\t2
pair and written\t-23\t-33\t-22
pair and you\t-30\t10\t33
pair and you'd\t-26\t-53\t-1
pair and you'll\t15\t34\t30
pair and you're\t12\t3\t37
pair and your\t-8\t-19\t0
pair and youtube\t3\t7\t2
pair annual leave\t-1\t-1\t6
pair answer the\t1\t22\t-2
pair answering the\t5\t14\t3
pair any damage\t1\t17\t-12
pair any other\t-2\t9\t0
pair any sort\t13\t-7\t-2
pair anybody who\t-13\t-13\t-14
pair anyone to\t-5\t-6\t-9
pair anyone who\t26\t-4\t11
pair anyone who's\t14\t-11\t-13
pair anything else\t12\t-1\t-1
pair anything that\t5\t28\t-6
pair apart ,\t22\t1\t4
pair apart from\t-22\t-8\t-12
pair app before\t11\t25\t10
pair applicants must\t-8\t-11\t-9
pair applicants shall\t-13\t-16\t-15
pair applicants who\t-17\t-5\t11
pair applicants will\t-5\t-6\t-9
pair applicants with\t13\t4\t2
pair application ,\t-16\t-9\t-10
pair applications to\t-20\t-10\t-19
pair apply if\t-7\t-6\t-7
pair appointee will\t6\t24\t10
pair appointment depends\t3\t-3\t12
pair appointment is\t4\t7\t38
pair apprentices ,\t5\t14\t2
pair april ,\t-2\t-5\t14
pair are #\t7\t-1\t26
pair are a\t36\t-22\t-22
pair are already\t-15\t-14\t-18
pair are available\t18\t6\t6
pair are both\t-9\t-4\t-11
pair are done\t0\t-6\t7
pair are down\t20\t15\t47
pair are expected\t-24\t-34\t-35
pair are for\t10\t21\t12
pair are frequently\t-27\t-39\t-36
pair are held\t1\t-6\t15
pair are here\t15\t12\t34
pair are in\t4\t16\t4
pair are looking\t-12\t-17\t-13
pair are mostly\t30\t15\t-1
pair are needed\t3\t1\t10
pair are no\t-3\t-11\t8
pair are not\t62\t51\t106
pair are on\t3\t0\t16
pair are ringing\t-19\t-28\t-29
pair are short\t2\t18\t-4
pair are spent\t0\t-4\t6
pair are subject\t1\t-2\t16
pair are ten\t0\t-4\t7
pair are the\t10\t36\t2
pair are to\t-7\t47\t-41
pair are two\t-4\t6\t30
pair are up\t-19\t-24\t-7
pair are upset\t-12\t-7\t-6
pair are you\t-2\t-3\t9
pair area ,\t3\t1\t9
pair argue with\t3\t-2\t15
pair around #\t9\t32\t-3
pair around between\t-15\t-14\t-13
pair around the\t-13\t-14\t-14
pair as a\t-4\t-17\t-25
pair as an\t-9\t-6\t-12
pair as any\t-4\t7\t36
pair as engineer\t-4\t-5\t-6
pair as far\t5\t6\t9
pair as for\t7\t-5\t-3
pair as half\t0\t1\t8
pair as is\t-7\t-17\t-34
pair as it\t28\t26\t16
pair as much\t2\t8\t2
pair as needed\t3\t7\t2
pair as the\t2\t-30\t41
pair as there\t6\t2\t20
pair as they\t-2\t0\t10
pair as to\t-8\t-9\t4
pair as we\t-5\t-10\t-12
pair as well\t35\t36\t0
pair as would\t10\t4\t3
pair as you\t-9\t-4\t15
pair ask for\t-15\t-25\t-23
pair ask questions\t-14\t-11\t-24
pair ask that\t4\t2\t12
pair ask you\t-19\t-27\t4
pair asked for\t-20\t-25\t10
pair asked to\t12\t5\t36
pair asking for\t-10\t-8\t-3
pair asks for\t-8\t-14\t-8
pair assessment and\t-9\t-5\t0
pair at #\t-68\t-61\t-68
pair at ,\t-15\t-11\t-13
pair at a\t18\t17\t16
pair at about\t13\t14\t25
pair at all\t48\t34\t52
pair at concerts\t3\t8\t0
pair at ease\t-18\t-29\t-41
pair at eight\t-13\t-23\t-15
pair at every\t-12\t-10\t-15
pair at five\t2\t0\t12
pair at half\t0\t-6\t11
pair at height\t7\t9\t24
pair at heights\t27\t5\t11
pair at home\t30\t6\t20
pair at interview\t-35\t-30\t-33
pair at least\t-39\t-52\t-45
pair at month\t2\t9\t-3
pair at night\t26\t13\t26
pair at nine\t1\t-5\t8
pair at once\t-17\t-22\t-18
pair at one\t10\t22\t12
pair at our\t-19\t-28\t-12
pair at present\t8\t27\t8
pair at seven\t3\t2\t7
pair at short\t-5\t32\t20
pair at six\t-2\t9\t-13
pair at ten\t-2\t-10\t2
pair at the\t-68\t-45\t-60
pair at those\t0\t0\t8
pair at three\t-6\t-4\t-12
pair at times\t7\t6\t31
pair at work\t14\t-1\t-5
pair at you\t-1\t6\t0
pair at your\t9\t18\t9
pair attend the\t3\t3\t6
pair attendance is\t-7\t-6\t-1
pair attention to\t-9\t-6\t-12
pair august ,\t4\t18\t-5
pair august and\t3\t2\t13
pair auslan or\t38\t18\t18
pair australia without\t5\t5\t11
pair available from\t8\t7\t21
pair away ,\t1\t-14\t-8
pair b #\t-20\t-21\t-23
pair b immunity\t-12\t-8\t-7
pair b licence\t23\t23\t55
pair b vaccination\t-2\t0\t13
pair baby and\t21\t-3\t-3
pair bachelor's degree\t-17\t-10\t-11
pair back and\t-9\t-15\t0
pair back from\t9\t20\t8
pair back in\t0\t-8\t19
pair back of\t-10\t0\t-9
pair back to\t7\t18\t2
pair background a\t28\t10\t7
pair background check\t-4\t0\t37
pair background in\t61\t28\t24
pair bad news\t4\t4\t12
pair basic dbs\t10\t14\t34
pair batteries ,\t15\t1\t-7
pair be a\t-16\t-42\t-38
pair be able\t-28\t-63\t-43
pair be alone\t-10\t-11\t-14
pair be an\t30\t5\t5
pair be asked\t12\t11\t64
pair be asking\t-18\t-29\t-16
pair be assessed\t-6\t-6\t-10
pair be at\t-41\t-50\t-54
pair be available\t11\t2\t39
pair be called\t29\t7\t10
pair be checked\t8\t21\t4
pair be comfortable\t-45\t-67\t-67
pair be considered\t-24\t-17\t-21
pair be decent\t-25\t-36\t-33
pair be delighted\t27\t3\t-1
pair be doing\t6\t15\t11
pair be done\t3\t18\t17
pair be especially\t17\t5\t-1
pair be expected\t6\t23\t12
pair be filled\t2\t2\t8
pair be fine\t3\t5\t26
pair be given\t55\t11\t4
pair be glad\t21\t8\t13
pair be good\t-33\t-24\t-24
pair be great\t11\t4\t3
pair be handed\t6\t18\t10
pair be handy\t21\t2\t-4
pair be happy\t-46\t-34\t-45
pair be honest\t-21\t-27\t-20
pair be in\t-19\t19\t22
pair be it\t-1\t17\t2
pair be learned\t-12\t-13\t-9
pair be living\t10\t6\t25
pair be looked\t8\t4\t3
pair be lovely\t36\t8\t12
pair be needed\t4\t3\t10
pair be nice\t28\t12\t13
pair be no\t49\t21\t13
pair be of\t-8\t-10\t-12
pair be ok\t10\t10\t25
pair be okay\t-13\t-22\t-13
pair be on\t19\t19\t63
pair be one\t-65\t-68\t-55
pair be out\t-11\t-33\t8
pair be part\t-1\t12\t-2
pair be patient\t14\t29\t16
pair be picked\t34\t14\t12
pair be pleased\t8\t2\t2
pair be prepared\t7\t28\t7
pair be put\t-24\t-25\t-30
pair be ready\t32\t26\t79
pair be required\t5\t5\t22
pair be responsible\t7\t21\t3
pair be shown\t-9\t-4\t-11
pair be spent\t-3\t0\t7
pair be taken\t18\t4\t-2
pair be taught\t-23\t-20\t-32
pair be the\t-44\t7\t-60
pair be there\t1\t-10\t25
pair be too\t-29\t-22\t-20
pair be used\t-10\t-13\t-8
pair be useful\t18\t5\t8
pair be using\t-12\t-24\t6
pair be verified\t-10\t2\t18
pair be very\t10\t1\t1
pair be viewed\t35\t13\t11
pair be welcome\t11\t4\t4
pair be wet\t0\t-6\t8
pair be willing\t-22\t-22\t-24
pair because a\t-14\t-13\t-18
pair because of\t25\t30\t112
pair because our\t-18\t-9\t-13
pair because some\t4\t4\t12
pair because the\t-77\t-82\t-83
pair because there's\t-10\t4\t-15
pair because we\t14\t5\t5
pair because we're\t71\t25\t38
pair because we've\t0\t1\t20
pair because when\t2\t10\t-2
pair been on\t-6\t-9\t-8
pair before #\t7\t-2\t6
pair before ,\t-6\t-26\t-44
pair before an\t-23\t-5\t8
pair before and\t-31\t-21\t-39
pair before any\t16\t19\t37
pair before day\t-7\t-14\t4
pair before hire\t9\t7\t29
pair before it\t-24\t-30\t-35
pair before starting\t-8\t-14\t13
pair before taking\t6\t10\t23
pair before the\t15\t28\t62
pair before they\t3\t8\t2
pair before we\t34\t33\t15
pair before will\t16\t6\t7
pair before you\t-20\t12\t15
pair before your\t-5\t-3\t33
pair begin on\t-1\t1\t11
pair begins at\t2\t-1\t8
pair begins on\t4\t1\t16
pair behind ,\t10\t9\t25
pair behind you\t-3\t-4\t-6
pair being able\t4\t-16\t-6
pair being asked\t-6\t-5\t-7
pair being on\t-1\t4\t18
pair bench :\t-4\t3\t-13
pair bending ,\t13\t-7\t59
pair beside you\t4\t11\t2
pair better ,\t10\t-3\t-10
pair better than\t18\t18\t-1
pair better with\t7\t25\t18
pair between #\t13\t9\t32
pair between the\t12\t24\t15
pair beyond the\t-4\t-10\t-2
pair big plus\t8\t1\t0
pair bike ,\t-5\t-10\t-5
pair bikes ,\t3\t7\t0
pair bilingual english\t25\t12\t11
pair biology or\t-6\t-6\t-5
pair birth to\t9\t19\t9
pair bit of\t42\t23\t12
pair blood bank\t7\t20\t-1
pair blue card\t-4\t0\t8
pair board of\t-7\t-9\t-12
pair bonus points\t32\t2\t6
pair book ,\t-13\t-9\t-15
pair book and\t-2\t6\t-2
pair book in\t-12\t-12\t-8
pair books ,\t0\t6\t0
pair both sides\t2\t-1\t7
pair brief the\t1\t20\t-3
pair bring that\t12\t31\t10
pair bring them\t6\t21\t-3
pair bring your\t-25\t-36\t-31
pair brings the\t3\t10\t2
pair budget and\t1\t13\t-7
pair budget would\t13\t4\t-3
pair budgets and\t-5\t-6\t-5
pair building ,\t19\t0\t11
pair building is\t1\t-4\t7
pair building the\t8\t18\t7
pair bus ,\t-9\t-19\t-7
pair bus to\t2\t16\t-8
pair business ,\t-4\t-17\t-13
pair business is\t-5\t14\t-16
pair but a\t-17\t-11\t-15
pair but i\t-22\t-14\t-17
pair but it\t13\t12\t5
pair but not\t19\t7\t6
pair but the\t24\t11\t47
pair but there\t-9\t-15\t-18
pair but we\t-4\t-4\t-16
pair but will\t13\t4\t3
pair but you\t2\t9\t21
pair by #\t10\t16\t22
pair by a\t-30\t-53\t-69
pair by hand\t-4\t0\t-7
pair by law\t5\t4\t15
pair by phone\t-5\t3\t-7
pair by that\t-7\t-10\t-9
pair by the\t-53\t-25\t-8
pair by us\t6\t-5\t26
pair by yourself\t-28\t-41\t-31
pair c #\t-13\t-9\t-13
pair calibrate the\t2\t11\t-3
pair call is\t6\t6\t15
pair calls ,\t-9\t-6\t-16
pair calls and\t-2\t3\t-8
pair calls for\t-40\t-55\t-44
pair calls from\t0\t9\t2
pair calm when\t-7\t-6\t-5
pair can also\t6\t2\t2
pair can be\t7\t1\t-7
pair can book\t26\t10\t5
pair can do\t6\t-29\t-14
pair can explain\t26\t8\t5
pair can follow\t-21\t-9\t-14
pair can get\t-20\t-11\t-14
pair can keep\t-3\t-6\t-3
pair can only\t-8\t7\t32
pair can read\t8\t23\t8
pair can say\t-12\t5\t-12
pair can show\t-24\t-23\t-7
pair can stay\t-27\t-20\t-25
pair can talk\t-7\t-8\t-4
pair can tell\t-15\t-10\t-10
pair can understand\t-12\t-21\t-14
pair can write\t-20\t-24\t-18
pair can you\t-21\t-23\t-21
pair can't be\t-34\t-47\t-12
pair can't do\t-11\t-7\t-6
pair can't teach\t-8\t-7\t-8
pair canada ,\t-1\t-1\t9
pair candidate to\t29\t7\t6
pair candidate who\t23\t6\t1
pair candidates ,\t-27\t23\t-14
pair candidates are\t19\t4\t1
pair candidates must\t-7\t-5\t-3
pair cannot appoint\t-16\t-12\t-13
pair cannot be\t11\t-1\t17
pair cannot leave\t1\t-2\t7
pair canva or\t68\t27\t21
pair capacity to\t-20\t-16\t-19
pair car ,\t7\t6\t32
pair car is\t2\t4\t9
pair car or\t3\t8\t23
pair car park\t-15\t-7\t0
pair card ,\t-66\t-84\t-57
pair care ,\t-4\t13\t-6
pair care homes\t-8\t3\t-6
pair careful with\t-16\t-12\t-16
pair carried out\t1\t7\t-1
pair carried up\t7\t4\t18
pair carry #\t2\t-9\t15
pair carry a\t10\t7\t27
pair carry out\t10\t34\t3
pair carry the\t6\t15\t3
pair carrying a\t6\t-2\t24
pair carrying out\t6\t15\t5
pair caseload of\t3\t15\t-3
pair cash and\t3\t6\t2
pair catch a\t-5\t-6\t-6
pair cert iv\t-37\t-37\t-32
pair certificate ,\t47\t1\t-25
pair certificate as\t60\t7\t20
pair certificate for\t-36\t-26\t-31
pair certificate in\t34\t12\t10
pair certificate is\t-38\t-27\t-29
pair certificate of\t40\t26\t83
pair certificate or\t-29\t-23\t-28
pair certificate would\t32\t14\t14
pair chair ,\t5\t14\t3
pair change of\t11\t-2\t40
pair charge of\t-7\t19\t-19
pair chasing missing\t3\t10\t2
pair check ,\t4\t1\t22
pair check and\t16\t9\t50
pair check in\t1\t6\t-3
pair check is\t0\t12\t50
pair check on\t6\t10\t27
pair check the\t3\t15\t-5
pair checked for\t6\t27\t6
pair checks ,\t3\t6\t3
pair checks and\t8\t10\t18
pair checks on\t7\t26\t1
pair chemistry ,\t-8\t14\t-9
pair child on\t2\t14\t0
pair child or\t9\t-3\t-9
pair children are\t-8\t-12\t-12
pair children check\t20\t23\t53
pair children from\t9\t19\t9
pair children who\t18\t9\t9
pair choir ,\t10\t9\t-1
pair choose the\t2\t16\t-3
pair christmas and\t2\t-4\t11
pair citizen ,\t-4\t8\t37
pair civil or\t31\t13\t11
pair class #\t-24\t-27\t-33
pair class b\t-28\t-20\t-23
pair clean ,\t12\t29\t13
pair clean and\t-4\t-4\t-8
pair clean driving\t5\t-3\t-8
pair clean the\t-10\t-1\t-11
pair clean up\t10\t29\t3
pair cleaning ,\t21\t72\t13
pair clear ,\t-15\t-10\t-12
pair clear and\t2\t7\t0
pair clear credit\t-8\t-9\t-10
pair clearance ,\t15\t14\t35
pair clearance and\t2\t1\t6
pair client has\t-4\t-14\t-7
pair clients ,\t5\t9\t3
pair clients and\t-24\t-32\t-26
pair clients in\t-6\t-29\t18
pair clinic ,\t2\t18\t-4
pair close the\t2\t-1\t8
pair code ,\t32\t71\t29
pair code of\t-18\t-23\t-19
pair colleagues ,\t1\t8\t1
pair collection system\t6\t1\t1
pair come back\t-3\t7\t-6
pair come in\t16\t32\t7
pair come through\t-1\t-4\t20
pair come to\t-3\t4\t-7
pair come with\t-8\t-17\t12
pair comes in\t17\t1\t20
pair comes up\t23\t-6\t5
pair comfortable with\t-3\t-6\t-4
pair command of\t-22\t-17\t-19
pair commercial or\t-60\t-45\t-42
pair commit to\t9\t9\t20
pair commitment to\t-47\t-48\t-48
pair committee ,\t8\t22\t6
pair common is\t-15\t-25\t-15
pair communication with\t-35\t-48\t-36
pair company ,\t-21\t-30\t-30
pair competence in\t32\t11\t5
pair competent with\t-16\t-18\t-16
pair complaints about\t2\t7\t-1
pair complete a\t8\t5\t28
pair complete the\t4\t-1\t16
pair completed within\t6\t41\t-10
pair composed when\t-17\t-18\t-25
pair concrete ,\t14\t-2\t0
pair conduct vog\t2\t6\t29
pair confidence in\t-26\t-39\t-34
pair confidence to\t-19\t-23\t-18
pair confident with\t-22\t-14\t-18
pair confidential information\t-7\t-4\t-5
pair confined spaces\t11\t10\t27
pair consideration will\t-17\t-24\t-22
pair considered an\t37\t18\t17
pair consultation with\t11\t27\t8
pair contact centre\t21\t8\t9
pair contact for\t4\t35\t4
pair contact with\t0\t6\t17
pair content for\t-7\t-9\t-7
pair contract is\t-1\t2\t7
pair contracts are\t8\t8\t20
pair coordinator covers\t-8\t-10\t-12
pair council will\t0\t-8\t11
pair counter ,\t6\t13\t6
pair counter when\t5\t11\t5
pair counts for\t-20\t-27\t-25
pair course ,\t-18\t-26\t-6
pair course with\t-2\t4\t12
pair covering #\t-11\t-10\t-18
pair covering the\t18\t22\t37
pair covers the\t-8\t-10\t-12
pair cpc card\t-14\t-17\t-21
pair cpi or\t45\t20\t17
pair cpr c\t9\t-1\t1
pair crane ,\t-15\t-17\t-17
pair crane operator\t-15\t-17\t-17
pair credit and\t6\t14\t25
pair credit check\t2\t-2\t11
pair cree ,\t15\t7\t7
pair crew is\t12\t11\t38
pair crew to\t2\t-6\t13
pair criminal record\t4\t-4\t37
pair cruise ship\t25\t-7\t-3
pair cscs card\t-25\t-25\t-29
pair current nsw\t24\t27\t62
pair customer facing\t18\t3\t2
pair customer service\t-18\t-10\t-10
pair customer who\t16\t11\t7
pair cut it\t-6\t-6\t-8
pair cxc subjects\t-8\t-11\t-13
pair cycle ,\t24\t15\t2
pair d #\t52\t15\t-1
pair d a\t69\t31\t26
pair d application\t43\t19\t15
pair d licence\t-31\t-25\t-31
pair daily and\t-5\t-6\t-6
pair dare to\t23\t4\t0
pair data in\t6\t18\t3
pair data to\t-14\t-9\t-12
pair date ,\t-12\t-2\t-17
pair date with\t6\t5\t14
pair day ,\t-12\t35\t-7
pair day and\t-4\t-21\t17
pair day begins\t2\t9\t8
pair day each\t7\t16\t7
pair day in\t-5\t-4\t-6
pair day is\t-13\t-3\t-13
pair day of\t-1\t-46\t-25
pair day one\t4\t-13\t0
pair day to\t-15\t-4\t-15
pair day you'd\t2\t11\t-5
pair days ,\t-14\t-33\t44
pair days a\t6\t-22\t51
pair days are\t4\t-9\t23
pair days in\t-1\t-7\t11
pair days notice\t4\t-5\t44
pair days of\t-2\t6\t3
pair days off\t0\t-5\t6
pair days on\t1\t-9\t12
pair days out\t-1\t-12\t19
pair days will\t7\t13\t25
pair dbs check\t12\t13\t75
pair deal breaker\t15\t5\t4
pair deal of\t0\t-5\t-11
pair deal with\t-5\t-2\t-7
pair dealing with\t-6\t-1\t-3
pair decent to\t-26\t-44\t-25
pair deciding on\t-10\t-13\t-14
pair deep buttoning\t20\t6\t5
pair degree in\t-40\t-48\t-53
pair degrees and\t2\t-8\t16
pair demonstrated experience\t-26\t-14\t-16
pair dene or\t15\t7\t7
pair dental nursing\t17\t1\t4
pair depend on\t20\t4\t1
pair depends on\t0\t-8\t10
pair design the\t-1\t30\t-1
pair desk and\t1\t7\t-3
pair desk before\t-4\t-1\t-10
pair detail ,\t-4\t-6\t-7
pair detection and\t3\t15\t-4
pair device ,\t-11\t-13\t-12
pair diagnose and\t9\t33\t7
pair diary ,\t5\t12\t4
pair did not\t-13\t2\t-13
pair diploma in\t-27\t-22\t-28
pair diploma of\t-23\t-13\t-14
pair diploma or\t-24\t-37\t-28
pair direction of\t1\t6\t-3
pair discretion and\t-10\t-15\t-10
pair distance ,\t15\t17\t41
pair do ,\t3\t17\t-6
pair do a\t-8\t-2\t5
pair do ask\t-13\t-10\t-16
pair do have\t-14\t-14\t14
pair do is\t5\t22\t1
pair do it\t-19\t-70\t-37
pair do need\t-5\t-6\t16
pair do not\t-18\t-5\t-1
pair do the\t29\t23\t-7
pair do this\t-4\t4\t18
pair do without\t-8\t-11\t-7
pair do you\t31\t10\t27
pair do your\t4\t21\t-6
pair doctor is\t-26\t-30\t-41
pair does ,\t-3\t6\t-13
pair does not\t-43\t-77\t-42
pair does the\t9\t40\t3
pair doesn't get\t-12\t-20\t18
pair doesn't mind\t35\t3\t8
pair doesn't need\t-25\t-23\t-24
pair dogs ,\t9\t18\t15
pair doing ,\t-7\t-5\t-6
pair doing is\t3\t16\t6
pair don't apply\t-12\t-11\t-14
pair don't know\t-12\t-22\t-12
pair don't mind\t-19\t-29\t-19
pair don't need\t-14\t-16\t-18
pair done by\t-1\t-10\t9
pair done from\t21\t14\t51
pair done in\t-16\t-20\t-16
pair done it\t7\t-4\t-13
pair door for\t3\t12\t-2
pair doors ,\t15\t10\t8
pair dough is\t12\t4\t4
pair down ,\t12\t-18\t-8
pair down a\t26\t26\t62
pair down and\t1\t9\t-5
pair down from\t1\t9\t-7
pair down the\t-26\t-30\t-41
pair down to\t-22\t-36\t-14
pair down what\t6\t21\t9
pair down with\t-5\t2\t-13
pair dr imrie\t5\t12\t5
pair drawing up\t4\t10\t3
pair dredging ,\t4\t8\t4
pair dressing ,\t6\t15\t6
pair drive and\t2\t2\t7
pair driver licence\t34\t50\t125
pair driver's abstract\t-36\t-35\t-60
pair driver's license\t-7\t-8\t-5
pair drivers and\t3\t12\t2
pair drivers hours\t-10\t-12\t-13
pair drivers must\t12\t12\t26
pair driving and\t19\t20\t39
pair driving licence\t-43\t-29\t19
pair driving record\t-16\t-17\t-21
pair drug and\t12\t1\t41
pair drug screen\t15\t6\t30
pair drug test\t11\t9\t43
pair dry in\t10\t43\t1
pair during disruptions\t3\t24\t1
pair during storms\t4\t9\t5
pair during the\t8\t20\t24
pair dust and\t19\t21\t49
pair dutch is\t14\t5\t3
pair e a\t-46\t-44\t-50
pair e application\t-73\t-43\t-51
pair e bike\t30\t3\t5
pair e bikes\t0\t8\t-7
pair e g\t27\t14\t17
pair e i\t-10\t-8\t0
pair each month\t3\t-9\t19
pair each morning\t0\t6\t-5
pair each of\t-3\t28\t0
pair each quarter\t2\t-23\t31
pair each week\t13\t54\t-3
pair early starts\t5\t2\t17
pair ease with\t7\t-5\t-3
pair education in\t-13\t-9\t-11
pair education is\t-10\t-6\t-8
pair eight hours\t8\t12\t34
pair eighteen months\t-5\t-9\t-5
pair eighty pound\t4\t-6\t25
pair eleven days\t1\t-7\t9
pair eleven metres\t-6\t-3\t-6
pair eligibility to\t2\t3\t19
pair email and\t3\t12\t-1
pair emergency phone\t6\t20\t-1
pair emp #\t1\t12\t-4
pair employee relations\t-22\t-6\t-15
pair employment drug\t1\t-4\t11
pair employment medical\t5\t8\t27
pair end ,\t10\t22\t8
pair end of\t24\t29\t20
pair english ,\t-35\t-51\t-37
pair english ;\t-5\t-8\t-5
pair english and\t-24\t-40\t-28
pair english at\t-6\t0\t-3
pair english for\t-6\t-10\t-6
pair english is\t-46\t-42\t-44
pair english spanish\t25\t12\t11
pair english to\t-9\t-12\t-14
pair enhanced dbs\t-2\t7\t47
pair enough ,\t-21\t-11\t-11
pair enough for\t10\t-12\t19
pair enough that\t-18\t-16\t-21
pair enough to\t-53\t-60\t-27
pair enrolment in\t-23\t-20\t-25
pair entitled to\t-13\t-12\t-12
pair entries for\t7\t28\t7
pair equivalent ,\t-9\t-8\t-11
pair equivalent experience\t-13\t-7\t-7
pair equivalent in\t-30\t-25\t-25
pair essential ,\t-4\t-5\t-9
pair essential that\t-14\t-12\t-10
pair eu passport\t-4\t10\t39
pair even if\t-15\t-23\t-16
pair even when\t-33\t-56\t-39
pair evening ,\t3\t3\t36
pair evening and\t5\t5\t17
pair evenings ,\t-16\t-13\t5
pair evenings a\t3\t8\t2
pair every day\t-15\t-18\t-10
pair every monday\t3\t9\t2
pair every new\t3\t12\t-1
pair every other\t-9\t-22\t-1
pair every second\t14\t16\t36
pair every third\t3\t-10\t20
pair every two\t2\t8\t-2
pair every week\t7\t28\t-5
pair everyone who\t-33\t-27\t-2
pair everything and\t-16\t-17\t-23
pair everything from\t12\t25\t11
pair evidence of\t18\t-1\t42
pair exams ,\t11\t31\t3
pair excel ,\t-11\t-14\t-16
pair excellent communication\t-28\t-41\t-27
pair except that\t-17\t-24\t-19
pair exempt from\t2\t1\t7
pair expect that\t9\t9\t30
pair expect to\t5\t16\t0
pair expect you\t-15\t-5\t-18
pair expected ,\t-2\t-8\t-14
pair expected to\t-16\t-10\t-31
pair expects a\t-17\t-18\t-19
pair experience ,\t3\t-14\t-8
pair experience a\t56\t27\t27
pair experience in\t12\t-6\t-16
pair experience is\t63\t24\t23
pair experience of\t5\t-28\t-37
pair experience with\t27\t-6\t0
pair experience would\t15\t4\t5
pair explain a\t29\t11\t7
pair explain it\t-8\t-7\t-8
pair explain to\t1\t14\t2
pair exposure to\t35\t16\t47
pair face to\t-9\t-7\t-6
pair facial hair\t7\t8\t23
pair fall in\t6\t7\t18
pair fall to\t3\t9\t1
pair falls to\t8\t28\t0
pair familiarity with\t16\t-27\t-25
pair far off\t-1\t-2\t13
pair february and\t3\t3\t8
pair feedback and\t-30\t-51\t-38
pair feeding ,\t1\t7\t0
pair feeling for\t10\t-2\t1
pair feels like\t1\t1\t8
pair feet for\t3\t-5\t49
pair fellow ,\t-15\t-19\t-19
pair few words\t17\t-2\t4
pair field crew\t-19\t-24\t-16
pair field days\t1\t-8\t11
pair figures and\t-9\t-9\t-13
pair files for\t7\t38\t7
pair filled from\t2\t2\t8
pair filters ,\t5\t23\t-1
pair find a\t5\t9\t10
pair find and\t17\t8\t8
pair find it\t9\t4\t4
pair find out\t6\t28\t3
pair find your\t2\t0\t6
pair finds nothing\t-3\t-6\t-3
pair fine with\t3\t5\t26
pair finish at\t1\t0\t6
pair first aid\t19\t-27\t-35
pair first day\t-14\t-4\t18
pair first instance\t7\t3\t18
pair first month\t-21\t-37\t-62
pair first morning\t-11\t-23\t4
pair first of\t-2\t-1\t24
pair first six\t4\t7\t16
pair first sunday\t7\t8\t17
pair first time\t6\t29\t3
pair first two\t2\t-2\t7
pair first week\t-46\t-51\t-44
pair first year\t3\t-11\t-9
pair five ,\t16\t13\t73
pair five a\t2\t5\t15
pair five and\t-5\t-9\t-5
pair five cxc\t-8\t-11\t-13
pair five days\t2\t-5\t13
pair five is\t-33\t-36\t-48
pair five of\t-7\t1\t-11
pair five or\t-18\t4\t-17
pair five to\t-6\t-6\t-8
pair five years\t-13\t-8\t-14
pair flat is\t-5\t-1\t14
pair flat white\t-4\t-10\t1
pair flexibility to\t-14\t-16\t4
pair flights of\t7\t1\t21
pair floor ,\t0\t-7\t8
pair fluency in\t-4\t-6\t-10
pair fluoride ,\t-5\t14\t1
pair follow ,\t-17\t-6\t-12
pair follow up\t3\t12\t4
pair following the\t3\t0\t9
pair follows that\t7\t7\t16
pair food safety\t-47\t-63\t-50
pair foot ,\t-36\t-41\t-41
pair for #\t9\t19\t-1
pair for ,\t-48\t-32\t-30
pair for a\t105\t35\t61
pair for all\t-20\t-14\t-14
pair for an\t48\t18\t4
pair for and\t5\t-2\t18
pair for any\t2\t7\t1
pair for at\t-7\t-10\t-4
pair for by\t-32\t-34\t-47
pair for children\t50\t24\t22
pair for detail\t-14\t-21\t-14
pair for eleven\t5\t22\t2
pair for ever\t-7\t-16\t-20
pair for every\t2\t4\t9
pair for four\t2\t-15\t22
pair for granted\t-18\t-11\t-14
pair for holidays\t4\t8\t10
pair for home\t11\t4\t33
pair for is\t-7\t6\t-1
pair for it\t29\t68\t8
pair for more\t-17\t-18\t-17
pair for one\t18\t2\t17
pair for our\t35\t73\t12
pair for people\t20\t9\t9
pair for seafarers\t-37\t-26\t-32
pair for small\t-8\t1\t16
pair for some\t-25\t-28\t-24
pair for somebody\t-10\t-11\t-4
pair for someone\t-23\t-33\t-23
pair for the\t5\t23\t-16
pair for them\t0\t14\t-8
pair for there\t-19\t-22\t-29
pair for this\t25\t-2\t31
pair for three\t-21\t-14\t-4
pair for two\t3\t22\t11
pair for up\t1\t9\t-6
pair for volunteers\t-11\t-7\t-10
pair for which\t8\t-10\t51
pair for whom\t3\t3\t7
pair for work\t-2\t5\t20
pair for you\t-20\t-32\t-22
pair fortnight ,\t30\t13\t11
pair forty hours\t2\t-2\t9
pair forty minutes\t9\t-4\t32
pair forty times\t-57\t-62\t-76
pair four ,\t4\t-4\t18
pair four days\t4\t-15\t35
pair four mornings\t3\t-2\t12
pair four nights\t8\t8\t20
pair four of\t3\t12\t-3
pair four or\t10\t23\t32
pair four weeks\t2\t-3\t11
pair four year\t12\t1\t0
pair four years\t-36\t-30\t-31
pair freelance writers\t6\t13\t5
pair french is\t35\t0\t5
pair friday ,\t2\t-16\t22
pair friday and\t-13\t-17\t-22
pair fridge temperatures\t2\t6\t2
pair from #\t14\t5\t42
pair from a\t-23\t-34\t8
pair from an\t-1\t18\t-13
pair from april\t2\t10\t-2
pair from birth\t9\t19\t9
pair from elsewhere\t8\t3\t24
pair from first\t12\t31\t6
pair from home\t5\t0\t47
pair from july\t-9\t-1\t-12
pair from may\t4\t-5\t27
pair from mid\t3\t10\t-1
pair from nine\t-3\t-2\t-6
pair from one\t-16\t-27\t-19
pair from the\t-55\t-21\t-54
pair from their\t7\t15\t7
pair from time\t4\t2\t15
pair from your\t3\t-3\t12
pair front end\t1\t6\t-5
pair front of\t-28\t-28\t-33
pair full class\t-48\t-41\t-70
pair full clean\t15\t8\t13
pair full driver\t9\t11\t25
pair full driving\t35\t35\t95
pair full licence\t-9\t-13\t7
pair full of\t-13\t-13\t-18
pair full season\t-10\t-11\t-11
pair full seasons\t-17\t-19\t-18
pair full time\t7\t3\t22
pair full training\t-9\t-6\t-9
pair full uk\t-3\t0\t16
pair full working\t22\t27\t66
pair funeral and\t-7\t-5\t-7
pair g and\t-23\t-22\t-35
pair gap in\t-18\t-23\t-13
pair garda vetting\t17\t15\t76
pair gardener will\t-5\t7\t-10
pair gauges and\t-15\t-12\t-12
pair geology ,\t35\t16\t17
pair get by\t-5\t-13\t-15
pair get here\t4\t-1\t14
pair get it\t-25\t-10\t-23
pair get one\t-46\t-31\t-41
pair get out\t-5\t7\t-17
pair get the\t10\t21\t14
pair get them\t5\t9\t8
pair get to\t14\t13\t36
pair get you\t48\t-14\t1
pair gets you\t18\t3\t-2
pair getting up\t4\t14\t3
pair give honest\t-22\t-32\t-29
pair give the\t20\t55\t15
pair give us\t0\t-5\t32
pair give you\t0\t-19\t-10
pair given back\t4\t-6\t35
pair given to\t49\t10\t5
pair glad of\t73\t30\t20
pair glamorous stuff\t3\t13\t1
pair go ,\t-16\t-11\t-14
pair go and\t13\t42\t11
pair go home\t-2\t6\t-7
pair go on\t-10\t-8\t-10
pair go out\t-13\t8\t-27
pair go to\t-13\t17\t-4
pair go up\t6\t13\t-4
pair go with\t13\t12\t30
pair god ,\t-13\t-23\t-14
pair goes a\t9\t1\t0
pair goes back\t-13\t-14\t-23
pair goes in\t-23\t-20\t-44
pair goes out\t-4\t-18\t6
pair goes to\t32\t22\t15
pair goes without\t-24\t-14\t24
pair going home\t2\t6\t0
pair going to\t-11\t-4\t-8
pair good ,\t61\t21\t7
pair good conduct\t2\t10\t57
pair good deal\t17\t14\t8
pair good enough\t-18\t-16\t-21
pair good grasp\t-22\t-21\t-17
pair good spoken\t-13\t-14\t-11
pair good with\t-9\t-9\t-14
pair good working\t-19\t-14\t-13
pair got it\t25\t9\t11
pair grade #\t-21\t-13\t-16
pair grasp of\t-34\t-31\t-33
pair great ,\t30\t-3\t2
pair great deal\t-18\t-26\t2
pair great if\t11\t4\t3
pair group ,\t2\t18\t-7
pair group or\t4\t10\t1
pair had a\t-7\t-21\t-13
pair had been\t-6\t-1\t-10
pair had never\t6\t-8\t-2
pair half hour\t0\t11\t4
pair half of\t-15\t-6\t2
pair half past\t2\t-8\t20
pair half the\t8\t-6\t5
pair hand over\t8\t19\t5
pair hand tools\t-45\t-57\t-47
pair handle confidential\t-7\t-4\t-5
pair hands on\t-18\t-38\t-34
pair hands that\t-9\t-10\t-10
pair handy ,\t10\t1\t-1
pair handy too\t12\t4\t4
pair handy with\t36\t0\t5
pair hang a\t17\t8\t8
pair happen to\t40\t2\t9
pair happened on\t22\t21\t10
pair happens at\t4\t2\t17
pair happens here\t7\t4\t20
pair happens to\t9\t2\t29
pair happy here\t-44\t-27\t-35
pair happy to\t-6\t-9\t-10
pair hard to\t17\t8\t8
pair hard way\t-5\t-6\t-5
pair has a\t-5\t8\t18
pair has already\t-23\t-19\t-20
pair has asked\t-8\t-13\t-7
pair has been\t11\t-10\t1
pair has done\t-7\t-10\t-10
pair has just\t-9\t-8\t-9
pair has never\t-9\t-5\t-9
pair has seen\t9\t1\t3
pair has stood\t-29\t-32\t-43
pair has to\t29\t94\t72
pair has two\t-21\t-24\t-31
pair has worked\t18\t6\t8
pair have ,\t-12\t-13\t-9
pair have a\t3\t25\t37
pair have at\t-6\t-7\t-10
pair have been\t21\t-2\t-3
pair have come\t7\t23\t6
pair have done\t-7\t0\t-13
pair have gone\t5\t15\t6
pair have had\t-14\t-19\t-22
pair have in\t-26\t-19\t-16
pair have it\t13\t18\t55
pair have looked\t-28\t-30\t-19
pair have made\t-11\t-10\t-18
pair have no\t28\t18\t3
pair have none\t34\t9\t10
pair have not\t5\t7\t17
pair have sat\t16\t6\t4
pair have some\t5\t4\t6
pair have somebody\t-17\t-10\t-9
pair have spent\t-30\t-23\t-28
pair have the\t8\t30\t28
pair have them\t-8\t-7\t-9
pair have to\t-75\t-85\t8
pair have two\t-2\t5\t21
pair have used\t9\t4\t4
pair have worked\t36\t2\t-19
pair have you\t19\t-13\t-19
pair having worked\t8\t1\t1
pair he or\t-18\t1\t-21
pair he will\t-15\t7\t-16
pair head for\t-18\t-13\t-15
pair head of\t-1\t9\t-3
pair head start\t35\t13\t12
pair health and\t-14\t-10\t-13
pair health certificate\t-37\t-26\t-32
pair hear about\t9\t4\t4
pair hear from\t28\t9\t5
pair hear that\t2\t-10\t-4
pair heat ,\t18\t10\t59
pair heat and\t2\t-5\t12
pair height ,\t20\t18\t45
pair heights and\t-8\t-19\t12
pair held for\t-6\t-6\t-12
pair help the\t8\t34\t-5
pair help with\t8\t19\t16
pair helping with\t2\t8\t2
pair helps with\t44\t28\t11
pair hepatitis b\t-12\t-8\t11
pair her desk\t3\t18\t4
pair her place\t7\t6\t16
pair herd health\t21\t17\t5
pair here ,\t-7\t1\t37
pair here by\t9\t16\t22
pair here in\t3\t0\t10
pair here is\t-22\t-7\t-38
pair herr novotny\t0\t9\t-6
pair hi vis\t3\t3\t10
pair high school\t-67\t-48\t-44
pair high season\t3\t7\t7
pair higher ,\t-3\t-4\t-6
pair higher education\t17\t8\t6
pair highly regarded\t76\t17\t19
pair him and\t-8\t-6\t-17
pair his or\t4\t1\t13
pair history or\t-14\t-10\t-10
pair hit the\t17\t14\t10
pair hold a\t-14\t-15\t6
pair hold it\t-17\t-11\t-11
pair hold no\t-18\t-18\t-26
pair hold the\t-3\t-2\t-9
pair holding the\t4\t11\t3
pair holidays ,\t3\t9\t11
pair holidays are\t4\t4\t10
pair holidays in\t3\t-5\t19
pair home ,\t30\t28\t20
pair home and\t9\t14\t16
pair home care\t-6\t14\t0
pair home days\t11\t4\t33
pair home in\t-26\t-30\t-41
pair homes ,\t-9\t-15\t-9
pair homes and\t7\t16\t6
pair honest ,\t-1\t14\t3
pair honest about\t-11\t-18\t-11
pair hope for\t32\t21\t14
pair hope you\t7\t0\t0
pair hoped that\t2\t-5\t20
pair hospital or\t2\t6\t-10
pair hot ,\t-9\t-7\t27
pair hot and\t-8\t-5\t3
pair hot in\t10\t8\t27
pair hotel or\t15\t-1\t1
pair hour ,\t17\t21\t32
pair hour of\t1\t-4\t7
pair hour week\t6\t1\t17
pair hours #\t1\t3\t23
pair hours ,\t17\t9\t57
pair hours a\t5\t0\t17
pair hours and\t-10\t5\t-17
pair hours are\t34\t8\t35
pair hours over\t1\t-2\t7
pair hours per\t0\t-5\t8
pair hours to\t6\t15\t4
pair house ,\t8\t31\t9
pair house in\t5\t24\t-5
pair how to\t26\t33\t-3
pair how you\t-23\t-18\t-20
pair hydraulic brake\t-34\t-40\t-33
pair i can\t8\t3\t2
pair i can't\t-8\t-7\t-11
pair i do\t6\t-9\t-15
pair i don't\t-7\t-12\t22
pair i expect\t-13\t-17\t-13
pair i had\t-11\t-19\t-13
pair i have\t-11\t-15\t-17
pair i mean\t-10\t-13\t-16
pair i need\t-6\t-9\t-7
pair i should\t8\t4\t20
pair i want\t-18\t-17\t-14
pair i will\t32\t15\t15
pair i won't\t20\t6\t5
pair i would\t3\t-8\t1
pair i'd be\t76\t16\t19
pair i'd like\t-4\t-9\t15
pair i'll be\t-18\t-28\t-23
pair i'll want\t-12\t-17\t-14
pair i'm afraid\t6\t-4\t44
pair i'm after\t-40\t-32\t-35
pair i'm looking\t-6\t-5\t-4
pair i'm not\t20\t-17\t-26
pair i've been\t-17\t-18\t-18
pair ideally ,\t54\t24\t19
pair ideally in\t-69\t-43\t-37
pair if a\t-33\t-13\t-26
pair if it's\t-2\t18\t-8
pair if not\t11\t-7\t-8
pair if that's\t-17\t-20\t-19
pair if you\t106\t3\t34
pair if you'd\t-17\t-30\t-36
pair if you're\t20\t1\t24
pair if you've\t108\t24\t27
pair if your\t-11\t-12\t-11
pair if yours\t-61\t-38\t-46
pair iii in\t-23\t-15\t-13
pair important ,\t-19\t-19\t-27
pair in #\t4\t0\t30
pair in ,\t13\t56\t2
pair in a\t-80\t-41\t-95
pair in accordance\t5\t18\t2
pair in all\t0\t-15\t24
pair in an\t-75\t-61\t-65
pair in any\t-19\t-19\t-19
pair in arboriculture\t-11\t-10\t-14
pair in at\t-23\t-21\t-22
pair in august\t7\t27\t12
pair in australia\t12\t12\t51
pair in before\t0\t7\t22
pair in between\t7\t27\t-1
pair in biology\t-6\t-6\t-5
pair in both\t-18\t-25\t-26
pair in canada\t13\t12\t36
pair in charge\t-10\t5\t-15
pair in chemistry\t-6\t12\t-10
pair in common\t-15\t-25\t-15
pair in computer\t-18\t-11\t-12
pair in conservation\t-15\t-17\t-18
pair in consultation\t2\t6\t-1
pair in date\t-38\t-48\t-42
pair in eleven\t-12\t-15\t-13
pair in english\t-46\t-71\t-58
pair in excel\t-9\t-12\t-14
pair in february\t-46\t-38\t-25
pair in five\t14\t36\t14
pair in for\t8\t10\t14
pair in four\t-8\t-11\t5
pair in from\t2\t8\t3
pair in front\t-28\t-28\t-33
pair in handy\t14\t2\t3
pair in health\t10\t4\t4
pair in heat\t9\t0\t27
pair in her\t6\t16\t7
pair in high\t3\t7\t7
pair in higher\t17\t8\t6
pair in his\t12\t16\t20
pair in house\t-9\t-2\t-16
pair in irish\t16\t6\t4
pair in it\t17\t27\t37
pair in its\t25\t6\t8
pair in january\t3\t-14\t25
pair in july\t6\t3\t34
pair in law\t-13\t-3\t11
pair in lieu\t7\t5\t23
pair in line\t14\t14\t34
pair in may\t-1\t-3\t8
pair in medical\t-15\t-11\t-14
pair in new\t10\t11\t22
pair in november\t7\t2\t2
pair in on\t14\t39\t-14
pair in order\t-3\t-1\t6
pair in our\t14\t11\t21
pair in pairs\t4\t14\t-1
pair in particular\t-14\t-10\t-13
pair in people's\t-10\t-10\t-17
pair in person\t4\t2\t13
pair in place\t8\t5\t22
pair in practice\t0\t11\t25
pair in process\t-3\t-6\t-3
pair in progress\t-34\t-35\t-34
pair in r\t-5\t3\t-8
pair in retail\t8\t3\t3
pair in season\t2\t6\t3
pair in september\t4\t-2\t18
pair in six\t1\t-18\t20
pair in social\t9\t3\t1
pair in some\t15\t-4\t0
pair in spanish\t27\t7\t6
pair in spring\t2\t-5\t15
pair in summer\t13\t28\t31
pair in ten\t14\t-3\t14
pair in term\t2\t-8\t16
pair in the\t33\t41\t50
pair in their\t5\t-17\t-13
pair in them\t28\t7\t8
pair in there\t-11\t-10\t-16
pair in this\t-3\t-22\t-29
pair in three\t11\t8\t26
pair in tm\t3\t8\t0
pair in touch\t4\t9\t1
pair in two\t19\t7\t8
pair in veterinary\t-23\t-30\t-25
pair in weather\t11\t12\t30
pair in which\t-4\t-11\t14
pair in winter\t15\t13\t25
pair in work\t29\t11\t10
pair in your\t5\t11\t-19
pair inbound calls\t2\t17\t-2
pair incident reports\t10\t39\t14
pair including a\t-1\t3\t12
pair including drug\t3\t3\t8
pair including the\t-8\t16\t14
pair indesign and\t-6\t1\t-16
pair indispensable ,\t-1\t-9\t-10
pair influenza vaccination\t16\t26\t62
pair inside of\t8\t-4\t6
pair insist on\t-25\t-18\t-28
pair inspection and\t16\t17\t4
pair inspector ,\t-5\t-4\t-7
pair instagram ,\t27\t22\t-3
pair instructions in\t-20\t-37\t-24
pair instrument ,\t11\t13\t4
pair instruments ,\t6\t8\t4
pair insurance and\t1\t9\t1
pair interest in\t30\t14\t13
pair interested in\t6\t2\t0
pair intermediate excel\t-36\t-22\t-27
pair internal audit\t14\t4\t4
pair interview and\t3\t7\t2
pair into a\t-3\t-12\t4
pair into english\t26\t63\t21
pair into it\t6\t8\t21
pair invoices against\t0\t11\t0
pair invoices and\t3\t12\t-3
pair ireland ,\t-10\t-10\t-17
pair irish ,\t-14\t-12\t-11
pair irish would\t24\t1\t5
pair is #\t4\t5\t18
pair is a\t55\t-31\t-1
pair is about\t1\t17\t11
pair is also\t40\t42\t10
pair is always\t21\t9\t6
pair is an\t38\t13\t6
pair is another\t-24\t-20\t-28
pair is asked\t-26\t-35\t-29
pair is asleep\t-3\t3\t-7
pair is at\t6\t-5\t32
pair is better\t6\t41\t-2
pair is compulsory\t10\t8\t22
pair is done\t-1\t-4\t35
pair is exempt\t2\t1\t7
pair is expected\t-15\t-28\t5
pair is five\t11\t10\t30
pair is for\t2\t5\t25
pair is forty\t1\t-5\t9
pair is four\t5\t-11\t28
pair is from\t0\t-4\t8
pair is full\t-15\t-12\t-7
pair is given\t31\t7\t-1
pair is good\t63\t8\t6
pair is helpful\t75\t27\t33
pair is honest\t-5\t-5\t-6
pair is hoped\t2\t-5\t20
pair is hot\t-16\t-4\t24
pair is how\t-34\t-46\t-34
pair is ill\t10\t35\t29
pair is in\t-32\t-37\t22
pair is indispensable\t-17\t-24\t-22
pair is kept\t2\t-8\t16
pair is limited\t9\t13\t31
pair is looked\t-16\t-31\t-40
pair is made\t-10\t1\t17
pair is mandatory\t-49\t-46\t-49
pair is necessary\t-30\t-30\t-29
pair is needed\t-34\t-28\t23
pair is nice\t74\t30\t34
pair is no\t7\t-2\t43
pair is not\t-53\t-5\t-59
pair is of\t-6\t-11\t-3
pair is often\t-9\t-8\t-11
pair is on\t0\t-3\t19
pair is one\t6\t6\t15
pair is our\t15\t33\t12
pair is outdoors\t7\t3\t20
pair is paid\t-9\t9\t-18
pair is part\t-9\t28\t14
pair is patience\t-10\t-13\t-14
pair is possible\t2\t-2\t7
pair is preferred\t33\t5\t6
pair is regarded\t-23\t-24\t-20
pair is required\t-32\t-27\t-24
pair is restricted\t-3\t-1\t22
pair is so\t16\t3\t-1
pair is somebody\t-15\t-9\t-9
pair is something\t83\t31\t29
pair is spent\t7\t4\t19
pair is strongly\t27\t-1\t-19
pair is that\t-2\t-34\t-4
pair is the\t-53\t-70\t-72
pair is therefore\t-42\t-70\t-51
pair is three\t-16\t-17\t-26
pair is to\t10\t27\t7
pair is twenty\t1\t-8\t14
pair is up\t1\t-9\t13
pair is welcome\t57\t15\t13
pair is what\t-26\t-10\t-21
pair is when\t2\t1\t7
pair is where\t-21\t-16\t-17
pair is why\t-14\t-18\t-20
pair is your\t23\t10\t26
pair is yours\t11\t4\t30
pair isn't a\t2\t3\t9
pair isn't right\t-1\t12\t-2
pair isn't the\t8\t0\t1
pair iso #\t71\t18\t4
pair it ,\t48\t30\t-17
pair it again\t9\t-8\t-2
pair it all\t6\t25\t-4
pair it and\t-6\t-5\t7
pair it as\t7\t28\t-2
pair it before\t-20\t-20\t-35
pair it better\t6\t-10\t-2
pair it but\t23\t17\t4
pair it can\t9\t1\t31
pair it doesn't\t4\t9\t4
pair it down\t32\t21\t14
pair it essential\t-14\t-12\t-10
pair it follows\t7\t7\t16
pair it for\t3\t8\t2
pair it goes\t-23\t-4\t-31
pair it happens\t8\t9\t19
pair it has\t-20\t-14\t-20
pair it in\t3\t-12\t-34
pair it is\t30\t95\t64
pair it isn't\t2\t-18\t38
pair it must\t-1\t1\t9
pair it on\t-18\t-20\t-17
pair it or\t-8\t-5\t-7
pair it out\t-10\t-18\t-10
pair it rains\t8\t6\t19
pair it should\t-7\t-9\t-5
pair it takes\t-19\t-24\t-17
pair it the\t17\t3\t7
pair it to\t8\t11\t6
pair it up\t-20\t-17\t-20
pair it was\t-7\t12\t-12
pair it well\t-7\t-2\t-6
pair it will\t-8\t6\t23
pair it within\t-46\t-44\t-54
pair it would\t43\t8\t12
pair it you\t2\t7\t0
pair it'd be\t32\t12\t11
pair it's #\t3\t1\t8
pair it's a\t1\t-11\t16
pair it's dry\t2\t0\t29
pair it's going\t4\t12\t2
pair it's hot\t4\t-3\t21
pair it's mostly\t4\t17\t-1
pair it's wrong\t0\t20\t0
pair it's you\t7\t19\t5
pair it's your\t-13\t1\t-12
pair its box\t28\t10\t11
pair its equal\t-17\t-9\t-10
pair its not\t22\t12\t18
pair its own\t13\t4\t2
pair iv in\t-23\t-30\t-25
pair january and\t12\t17\t22
pair job ,\t3\t14\t-5
pair job ;\t-43\t-28\t-32
pair job is\t21\t49\t22
pair job that\t9\t10\t24
pair jobs yourself\t5\t20\t6
pair join the\t3\t-17\t27
pair judgment about\t-12\t-11\t-12
pair july ,\t9\t2\t28
pair june and\t3\t1\t9
pair justice of\t22\t8\t9
pair keep a\t-22\t-34\t-26
pair keep an\t-7\t-4\t-11
pair keep the\t15\t46\t10
pair keep your\t-17\t-28\t-16
pair keeping a\t-14\t-2\t-19
pair keeping the\t19\t59\t13
pair keeps the\t5\t32\t-2
pair kept a\t9\t-4\t0
pair kept at\t2\t-8\t16
pair key ,\t-11\t3\t23
pair kg ,\t4\t-1\t15
pair kilos and\t-22\t-32\t-30
pair kind of\t-19\t-12\t-12
pair kind to\t-20\t-32\t-26
pair kitchen table\t5\t6\t15
pair km away\t-8\t-9\t-10
pair knees and\t-3\t-7\t0
pair know ,\t-14\t-23\t-14
pair know about\t-3\t-5\t-12
pair know how\t-6\t-12\t-16
pair know it\t36\t4\t8
pair know that\t4\t-1\t18
pair know the\t-6\t-6\t-6
pair know what\t12\t9\t34
pair know when\t-18\t-18\t-15
pair know where\t-1\t7\t-7
pair know your\t-1\t-32\t-18
pair knowing your\t12\t-2\t3
pair knowledge ,\t28\t0\t5
pair knowledge of\t-61\t-104\t-112
pair knows diesel\t-13\t-25\t-15
pair laboratory science\t-6\t-3\t-3
pair lads ,\t-8\t-1\t-15
pair laminated dough\t12\t4\t4
pair language of\t7\t-15\t-11
pair laptop ,\t3\t3\t10
pair last one\t-5\t6\t-11
pair last three\t-11\t-10\t-18
pair last year\t37\t-15\t-1
pair late night\t6\t9\t21
pair law ,\t-2\t-5\t-8
pair law says\t-22\t-20\t-24
pair lay out\t1\t10\t-9
pair lead a\t6\t17\t1
pair leading a\t-39\t-26\t-23
pair learned the\t-5\t-6\t-5
pair learned to\t9\t9\t19
pair least #\t-35\t-40\t-50
pair least ,\t-12\t-17\t-19
pair least a\t-9\t-11\t11
pair least four\t-4\t-5\t-6
pair least one\t-27\t-26\t-30
pair least two\t-17\t-10\t-1
pair leave ,\t17\t26\t41
pair leave a\t-47\t-58\t-43
pair leave and\t10\t39\t-4
pair leave can\t11\t5\t32
pair leave in\t4\t3\t21
pair leave is\t3\t-7\t16
pair leave the\t14\t24\t18
pair leaves at\t11\t1\t33
pair leaves the\t5\t17\t5
pair less than\t1\t-5\t10
pair let us\t-9\t-14\t-10
pair let you\t21\t-3\t2
pair lets you\t23\t1\t3
pair level #\t-10\t-42\t-48
pair level ,\t-7\t-12\t-8
pair level where\t-18\t-25\t-15
pair licence ,\t-7\t-25\t-2
pair licence and\t16\t31\t118
pair licence for\t-6\t-7\t-11
pair licence held\t-6\t-6\t-12
pair licence is\t-57\t-39\t-45
pair licence with\t2\t8\t39
pair license ,\t-14\t-15\t-20
pair license and\t-5\t-6\t-2
pair lift #\t1\t0\t11
pair lift ,\t6\t3\t16
pair lift a\t-11\t-9\t-10
pair lifting #\t-12\t-10\t-18
pair like it\t-4\t-6\t-6
pair like the\t0\t-5\t24
pair like to\t67\t26\t33
pair like you\t-10\t30\t37
pair limited to\t-33\t-24\t-23
pair line with\t9\t3\t30
pair list ,\t30\t8\t18
pair listen before\t-13\t-12\t-13
pair live ,\t-7\t-13\t-7
pair live in\t5\t3\t39
pair live line\t12\t0\t-9
pair live on\t-21\t-17\t15
pair live within\t11\t5\t29
pair local government\t24\t11\t10
pair log the\t3\t8\t0
pair long ,\t8\t14\t13
pair long way\t32\t10\t7
pair longer than\t-3\t4\t-6
pair look after\t4\t15\t-2
pair look at\t4\t-19\t-7
pair look for\t-77\t-73\t-56
pair looked after\t-27\t-18\t-36
pair looked at\t7\t19\t6
pair looked for\t-60\t-49\t-51
pair looked into\t20\t22\t49
pair looked on\t53\t21\t14
pair looking after\t11\t29\t9
pair looking for\t-23\t-26\t-23
pair lookups and\t-9\t-12\t-14
pair lot of\t9\t10\t28
pair love you\t6\t-7\t15
pair lovely ,\t25\t5\t9
pair luffing jib\t25\t3\t1
pair lunch ,\t5\t5\t14
pair m ,\t1\t-4\t9
pair m to\t0\t-5\t8
pair maintain and\t5\t12\t5
pair maintenance in\t3\t8\t0
pair maintenance of\t-8\t7\t-10
pair make a\t-19\t-18\t-20
pair make days\t2\t-12\t22
pair make sure\t2\t10\t-5
pair make the\t25\t29\t7
pair make up\t21\t11\t22
pair make your\t16\t-1\t4
pair management system\t-13\t-7\t-8
pair managers on\t-22\t-6\t-15
pair manual handling\t2\t-2\t6
pair manual licence\t-6\t-2\t7
pair many of\t-8\t-24\t-32
pair mar chart\t3\t7\t3
pair march ,\t3\t-9\t27
pair march and\t3\t-1\t12
pair master up\t3\t8\t0
pair master's degree\t-9\t-6\t-7
pair mathematics in\t-17\t-11\t-13
pair matric with\t-55\t-40\t-44
pair matter ,\t-20\t-17\t-18
pair matters to\t-16\t-17\t-24
pair may ,\t9\t4\t24
pair may be\t28\t11\t17
pair may not\t3\t5\t13
pair me ,\t5\t8\t-1
pair me included\t3\t-5\t17
pair means a\t-12\t-21\t-13
pair means being\t-18\t-44\t-10
pair medical laboratory\t-15\t-11\t-14
pair meeting a\t6\t1\t19
pair meetings ,\t2\t11\t-2
pair meetings are\t0\t-4\t11
pair meets at\t-20\t-32\t-18
pair members of\t2\t8\t1
pair membership of\t32\t11\t6
pair mental health\t36\t20\t18
pair metre ,\t-13\t6\t-35
pair metres ,\t4\t1\t18
pair microsoft #\t-31\t-17\t-25
pair mid august\t3\t9\t0
pair middle of\t10\t14\t29
pair midnight ,\t9\t18\t10
pair mileage is\t-13\t-13\t-14
pair milk ,\t3\t14\t-3
pair mind being\t1\t6\t18
pair minimum #\t-24\t-24\t-30
pair minimum for\t-23\t-17\t-15
pair minimum of\t-7\t-12\t-7
pair minutes from\t2\t-13\t19
pair minutes of\t21\t8\t59
pair monday through\t1\t-1\t6
pair monday to\t5\t-15\t52
pair mondays and\t4\t-1\t13
pair money ,\t-6\t-12\t0
pair monitoring anaesthetics\t9\t34\t11
pair month ,\t-11\t-21\t-10
pair month and\t-15\t-16\t-22
pair month end\t21\t52\t8
pair month you\t1\t11\t-6
pair monthly report\t5\t12\t4
pair months ,\t-18\t-9\t-24
pair months of\t-7\t-6\t-10
pair months or\t-23\t-21\t-30
pair more ,\t21\t9\t13
pair more about\t2\t22\t0
pair more and\t32\t6\t-2
pair more in\t-13\t-23\t-26
pair more than\t-42\t-44\t-40
pair morning and\t-16\t-17\t-22
pair morning is\t3\t9\t0
pair most days\t-5\t3\t-18
pair most of\t14\t33\t45
pair most weeks\t-10\t-3\t-20
pair much of\t-10\t-20\t-20
pair much the\t39\t18\t16
pair muck in\t-16\t10\t-18
pair mud and\t10\t9\t25
pair music ,\t36\t8\t4
pair must ,\t-34\t-16\t-13
pair must already\t8\t11\t32
pair must be\t-21\t-38\t28
pair must complete\t8\t-4\t31
pair must for\t-11\t-4\t4
pair must have\t-14\t-10\t-8
pair must hold\t-18\t-15\t-24
pair must know\t-7\t-7\t-12
pair my sister\t-2\t7\t-10
pair national police\t8\t6\t30
pair near misses\t1\t7\t-5
pair near the\t15\t8\t23
pair necessary ,\t-13\t-11\t-15
pair need a\t-29\t-16\t-54
pair need an\t-23\t-17\t-10
pair need good\t-12\t-22\t-12
pair need someone\t-18\t-25\t-24
pair need the\t-2\t-6\t2
pair need to\t-42\t-76\t8
pair need your\t-10\t-11\t-17
pair needed ,\t-7\t1\t15
pair needed and\t-11\t-13\t-14
pair needed for\t-10\t-6\t-1
pair needn't be\t-26\t-18\t-20
pair needs a\t8\t5\t27
pair needs them\t5\t17\t1
pair neither is\t15\t5\t4
pair never again\t-25\t-19\t-24
pair never in\t7\t18\t7
pair new build\t-27\t-40\t-29
pair new business\t10\t37\t0
pair new customers\t5\t19\t3
pair new zealand\t-21\t-15\t-12
pair next year\t24\t2\t-15
pair nice ,\t64\t30\t30
pair night ,\t18\t18\t42
pair night in\t3\t2\t8
pair night pours\t0\t-1\t23
pair nights away\t3\t0\t10
pair nights in\t9\t0\t27
pair nights out\t2\t-15\t24
pair nine ,\t1\t-5\t8
pair no and\t-19\t-7\t4
pair no bus\t-17\t-26\t10
pair no exceptions\t3\t1\t17
pair no holiday\t2\t1\t6
pair no leave\t4\t-4\t29
pair no less\t44\t15\t9
pair no lift\t15\t10\t43
pair no more\t-31\t-25\t-30
pair no one\t-5\t0\t-15
pair no suspensions\t18\t18\t36
pair no terrors\t-18\t-18\t-26
pair no to\t30\t8\t7
pair no use\t6\t1\t22
pair no way\t8\t8\t24
pair nobody else\t-13\t-11\t-19
pair nobody gets\t5\t3\t20
pair nobody here\t27\t10\t4
pair nobody will\t-5\t-16\t-10
pair non negotiable\t-42\t-43\t-45
pair non specialists\t-22\t-36\t-26
pair none of\t19\t5\t11
pair noon when\t11\t12\t27
pair nor ,\t-13\t-16\t-14
pair not a\t-46\t-8\t-16
pair not at\t-6\t-8\t-8
pair not be\t-47\t-33\t-27
pair not by\t4\t5\t13
pair not essential\t19\t12\t22
pair not going\t-2\t-2\t6
pair not granted\t1\t-3\t7
pair not hard\t20\t21\t-1
pair not have\t-15\t-14\t-25
pair not hold\t-17\t-11\t-11
pair not in\t-7\t-4\t-12
pair not just\t-7\t-9\t-8
pair not older\t15\t10\t39
pair not optional\t-46\t-40\t-56
pair not pay\t-4\t3\t-9
pair not required\t61\t22\t8
pair not the\t-36\t-34\t-37
pair not to\t27\t15\t1
pair note that\t-7\t-7\t-13
pair notes on\t15\t46\t5
pair nothing ,\t-3\t-6\t-3
pair notice when\t-28\t-6\t-37
pair november ,\t2\t0\t8
pair novotny has\t0\t9\t-6
pair now and\t43\t28\t24
pair now that\t13\t-1\t2
pair number of\t-2\t18\t-7
pair number on\t-4\t-9\t-1
pair nurses ,\t3\t20\t-9
pair nursing and\t-8\t-14\t-8
pair nursing under\t17\t1\t4
pair nvq level\t-4\t-6\t-9
pair obtain it\t-16\t-14\t-19
pair occupational health\t2\t-5\t16
pair of #\t-11\t10\t-21
pair of $\t1\t8\t0
pair of a\t-30\t-48\t-15
pair of about\t1\t-3\t7
pair of all\t-25\t-27\t-35
pair of an\t-41\t-37\t-6
pair of any\t13\t3\t19
pair of appointment\t-4\t-5\t-9
pair of around\t9\t25\t3
pair of at\t0\t5\t16
pair of australia\t-7\t-9\t-12
pair of conduct\t3\t5\t22
pair of contact\t4\t35\t4
pair of course\t10\t-28\t-11
pair of crew\t11\t-2\t40
pair of data\t-27\t-38\t-28
pair of dental\t15\t4\t3
pair of drivers\t-9\t-9\t-13
pair of each\t8\t36\t15
pair of either\t-16\t-24\t-22
pair of february\t10\t9\t30
pair of five\t-9\t-22\t-5
pair of fundraising\t-4\t-16\t-12
pair of good\t-7\t-1\t45
pair of hepatitis\t1\t3\t18
pair of hire\t-7\t-6\t-10
pair of hours\t3\t3\t7
pair of how\t26\t7\t10
pair of humour\t-23\t-28\t-28
pair of instruments\t-5\t-9\t-5
pair of irish\t18\t-2\t4
pair of it\t-27\t-10\t-26
pair of joining\t-49\t-42\t-49
pair of july\t4\t5\t17
pair of march\t8\t5\t26
pair of may\t0\t-4\t9
pair of most\t-11\t-10\t-17
pair of my\t7\t8\t37
pair of nine\t10\t21\t10
pair of november\t12\t20\t32
pair of october\t2\t0\t9
pair of offenders\t2\t1\t7
pair of our\t27\t-32\t-25
pair of paper\t3\t27\t17
pair of people\t27\t4\t4
pair of practice\t-12\t-15\t-20
pair of proportion\t-6\t-4\t-4
pair of september\t5\t2\t18
pair of seven\t5\t5\t13
pair of shift\t5\t34\t3
pair of six\t6\t18\t2
pair of someone\t30\t8\t9
pair of stairs\t7\t1\t21
pair of supervising\t-30\t-24\t-24
pair of te\t21\t7\t1
pair of that\t-6\t-2\t-5
pair of the\t-27\t-20\t-37
pair of their\t1\t-3\t-15
pair of them\t3\t38\t13
pair of thing\t-15\t-8\t-8
pair of thirty\t-13\t-17\t-20
pair of three\t4\t0\t12
pair of two\t-3\t6\t-7
pair of up\t5\t-2\t16
pair of us\t-44\t6\t11
pair of walking\t17\t6\t16
pair of what\t-9\t-12\t-9
pair of which\t-2\t11\t-16
pair of whom\t10\t27\t5
pair of working\t-24\t-17\t-22
pair of you\t-8\t-20\t-4
pair of your\t7\t14\t14
pair off ,\t23\t14\t74
pair off and\t-1\t-1\t11
pair off as\t-11\t-11\t-14
pair off by\t-5\t-8\t-7
pair off in\t-11\t-21\t-11
pair off the\t6\t28\t4
pair offenders act\t2\t1\t7
pair offer is\t-9\t2\t20
pair offers are\t1\t0\t15
pair office ,\t5\t3\t20
pair office based\t1\t4\t12
pair office is\t-15\t-15\t-4
pair old people\t7\t-8\t-1
pair older clients\t5\t4\t8
pair older than\t18\t13\t46
pair on #\t6\t11\t40
pair on ,\t15\t14\t47
pair on a\t-88\t-34\t-69
pair on all\t19\t31\t45
pair on an\t-2\t2\t-6
pair on and\t5\t-14\t31
pair on any\t37\t-14\t-1
pair on both\t2\t-1\t7
pair on call\t12\t-12\t51
pair on everyone\t-10\t0\t30
pair on foot\t-8\t-16\t8
pair on four\t-5\t-10\t-4
pair on fridays\t12\t29\t10
pair on garda\t3\t-3\t13
pair on it\t23\t3\t7
pair on kindly\t46\t18\t11
pair on monday\t0\t11\t-6
pair on one\t12\t48\t-6
pair on our\t-24\t-35\t-54
pair on placement\t-8\t-9\t-10
pair on saturdays\t7\t0\t44
pair on site\t20\t27\t55
pair on that\t11\t0\t-7
pair on the\t-12\t-3\t-1
pair on this\t-8\t-11\t-6
pair on three\t4\t13\t0
pair on thursday\t0\t6\t-5
pair on time\t-17\t-15\t-25
pair on to\t2\t6\t1
pair on top\t35\t20\t13
pair on tuesdays\t0\t11\t4
pair on two\t0\t7\t-7
pair on wednesdays\t7\t5\t18
pair on weekends\t2\t-9\t16
pair on your\t-7\t15\t21
pair once a\t-11\t16\t6
pair once and\t12\t10\t26
pair once more\t11\t26\t7
pair one ,\t-2\t-9\t8
pair one day\t1\t-3\t6
pair one evening\t8\t-1\t27
pair one full\t-10\t-12\t-11
pair one hour\t7\t3\t19
pair one in\t4\t4\t12
pair one is\t16\t7\t-17
pair one night\t3\t2\t9
pair one of\t-93\t-77\t-75
pair one on\t5\t22\t-6
pair one or\t2\t17\t12
pair one other\t2\t7\t-2
pair one saturday\t2\t-3\t10
pair one to\t31\t8\t8
pair one week\t22\t-9\t87
pair one weekend\t13\t12\t30
pair one who\t45\t22\t8
pair one will\t-17\t-25\t-18
pair one year\t-58\t-45\t-54
pair ones who\t-32\t-20\t-18
pair only ,\t-4\t-12\t13
pair only a\t29\t12\t8
pair only for\t2\t7\t4
pair open at\t2\t2\t6
pair or #\t-22\t-15\t7
pair or a\t-67\t-7\t5
pair or above\t-12\t-10\t-19
pair or an\t-24\t4\t-14
pair or another\t13\t3\t5
pair or anything\t12\t-1\t-1
pair or at\t16\t2\t0
pair or be\t-20\t-20\t-29
pair or bengali\t29\t-3\t3
pair or better\t-28\t-25\t-14
pair or degree\t-4\t-7\t-5
pair or east\t9\t4\t4
pair or entitled\t-13\t-7\t0
pair or equivalent\t-49\t-28\t-32
pair or five\t10\t23\t32
pair or four\t2\t9\t-1
pair or fourth\t-18\t-9\t-10
pair or from\t-18\t-19\t-20
pair or ged\t-43\t-33\t-29
pair or get\t-15\t-12\t-9
pair or he\t-1\t31\t-1
pair or her\t1\t-4\t10
pair or higher\t-10\t-9\t-15
pair or in\t-37\t-24\t-32
pair or industrial\t-12\t-7\t-7
pair or its\t-7\t-7\t-7
pair or more\t-91\t-80\t-77
pair or not\t-8\t-4\t-1
pair or plumbing\t-7\t-4\t-5
pair or progress\t15\t6\t3
pair or python\t-6\t-5\t-7
pair or ready\t-15\t-11\t-15
pair or she\t-18\t1\t-21
pair or similar\t37\t18\t17
pair or six\t-14\t4\t-18
pair or so\t14\t8\t-1
pair or something\t-12\t-9\t-10
pair or the\t-65\t-50\t-18
pair or three\t12\t43\t6
pair or two\t-1\t14\t-3
pair or willingness\t5\t19\t52
pair or within\t7\t11\t74
pair or you\t-33\t-18\t-22
pair order ,\t-9\t-9\t-11
pair orders ,\t1\t7\t-1
pair orders the\t8\t16\t7
pair organise the\t1\t9\t-5
pair osha #\t36\t12\t4
pair other duties\t1\t13\t2
pair other end\t2\t-9\t17
pair other people\t-14\t-21\t7
pair other people's\t4\t9\t3
pair other weekend\t3\t-4\t16
pair otherwise we\t26\t9\t2
pair otherwise we'll\t12\t9\t16
pair our best\t8\t-6\t0
pair our customers\t10\t8\t1
pair our delivery\t-7\t-12\t-6
pair our people\t7\t1\t2
pair our readers\t-31\t-21\t-22
pair our system\t-5\t14\t-7
pair our trade\t20\t-3\t3
pair ours is\t-19\t-17\t-22
pair out ,\t4\t1\t22
pair out and\t4\t36\t-4
pair out by\t6\t18\t11
pair out in\t9\t21\t6
pair out of\t-1\t5\t28
pair out on\t-20\t-25\t7
pair out the\t-2\t-22\t-18
pair out to\t1\t15\t-7
pair out what\t7\t24\t6
pair out what's\t7\t15\t6
pair out with\t3\t2\t9
pair outdoors in\t7\t3\t20
pair outside a\t-25\t-29\t-35
pair outside the\t7\t3\t22
pair oven ,\t4\t7\t6
pair over a\t12\t41\t17
pair over five\t1\t-2\t7
pair over the\t21\t29\t-28
pair over them\t-1\t-15\t14
pair over to\t1\t13\t-2
pair over uneven\t2\t-9\t15
pair over your\t-32\t-29\t-22
pair overnight perhaps\t0\t-12\t15
pair overtime in\t1\t-7\t11
pair own ,\t-4\t0\t-10
pair own and\t-17\t-19\t-26
pair own car\t18\t21\t70
pair own hand\t-33\t-42\t-36
pair own pieces\t2\t9\t-1
pair own the\t6\t23\t3
pair own tools\t-26\t-28\t-31
pair own transport\t3\t-17\t31
pair own vehicle\t6\t6\t16
pair own way\t5\t-12\t4
pair p m\t0\t-13\t18
pair packs ,\t9\t32\t1
pair pages and\t1\t6\t-5
pair paid at\t-11\t-15\t-19
pair paid for\t8\t27\t4
pair paid staff\t-15\t-8\t-8
pair painting ,\t1\t16\t-10
pair paints and\t1\t11\t-1
pair pallet jack\t9\t14\t0
pair paper ,\t3\t27\t17
pair papers for\t10\t38\t10
pair parents and\t-7\t6\t-10
pair part of\t-22\t44\t13
pair part time\t5\t12\t38
pair particular ,\t-13\t-10\t-12
pair parts in\t4\t17\t2
pair pass a\t-17\t-24\t-19
pair passport or\t-4\t10\t39
pair past five\t-23\t-23\t-13
pair past seven\t1\t-6\t13
pair past six\t2\t-2\t9
pair past the\t-4\t-5\t-7
pair past three\t14\t14\t32
pair patience ,\t-45\t-44\t-42
pair patience and\t-14\t-23\t-19
pair patience with\t-14\t-10\t-10
pair pay ,\t-5\t-4\t-8
pair pay for\t14\t-4\t20
pair pay the\t13\t-8\t7
pair payment plans\t7\t17\t6
pair peace ,\t22\t8\t9
pair people ,\t-15\t12\t-12
pair people from\t15\t10\t23
pair people in\t-35\t-16\t-29
pair people of\t-7\t-11\t-10
pair people to\t-11\t0\t-19
pair people who\t9\t-23\t9
pair people who've\t41\t7\t7
pair people will\t11\t14\t8
pair people with\t38\t12\t16
pair people you\t-1\t-7\t11
pair people's homes\t-2\t-14\t20
pair per cent\t-7\t3\t-20
pair per minute\t-22\t-14\t-18
pair per week\t3\t1\t9
pair permission to\t-4\t-6\t-4
pair person appointed\t-12\t-9\t-10
pair person in\t24\t26\t4
pair person to\t8\t20\t22
pair person who\t-37\t-55\t-68
pair person with\t16\t1\t-2
pair personal care\t5\t14\t6
pair personal vehicle\t11\t2\t36
pair pets and\t12\t16\t26
pair petty cash\t3\t6\t2
pair phone ,\t3\t12\t3
pair phone and\t-15\t-5\t-33
pair phone manner\t-29\t-24\t-24
pair phone when\t-10\t-9\t-7
pair phones and\t10\t12\t22
pair pick up\t-12\t-10\t-22
pair picked up\t37\t27\t12
pair pivot tables\t-15\t-10\t-10
pair place by\t9\t6\t24
pair plain language\t-3\t12\t-10
pair plan on\t4\t-7\t23
pair planning the\t3\t7\t3
pair plans ,\t6\t14\t4
pair plans and\t3\t8\t3
pair player who\t-37\t-25\t-22
pair please ,\t-12\t-12\t9
pair please also\t-21\t-31\t-11
pair please be\t-3\t3\t19
pair please don't\t-12\t-11\t-14
pair please note\t-29\t-23\t-40
pair please us\t31\t2\t-2
pair pleased to\t15\t4\t-1
pair plenty of\t16\t12\t6
pair plus ,\t32\t10\t4
pair plus one\t-19\t-13\t-13
pair pm ,\t6\t11\t7
pair pm to\t6\t0\t19
pair point of\t5\t39\t2
pair points for\t32\t2\t6
pair police check\t22\t19\t60
pair polish ,\t20\t7\t8
pair pool car\t7\t9\t21
pair pool lifeguard\t3\t-13\t-21
pair portfolio of\t6\t44\t-3
pair position ,\t3\t3\t18
pair position is\t2\t2\t8
pair possession of\t9\t3\t1
pair post ,\t25\t15\t21
pair post holder\t-14\t-21\t-21
pair post is\t-2\t-6\t15
pair post that\t1\t-1\t21
pair postholder will\t-5\t4\t-7
pair pound bundles\t4\t-6\t25
pair power bi\t28\t13\t13
pair practice ,\t8\t-3\t-9
pair practice and\t0\t-7\t18
pair pre employment\t6\t3\t38
pair pre use\t4\t19\t-2
pair precast panels\t8\t28\t4
pair premises ,\t3\t6\t6
pair prepare them\t2\t6\t1
pair prepared to\t-19\t-14\t-20
pair present at\t7\t6\t2
pair press ,\t5\t11\t5
pair previous work\t47\t15\t10
pair procedure rules\t-5\t-2\t-7
pair products ,\t-43\t-82\t-45
pair proficiency in\t-24\t-21\t-20
pair programmes ,\t-4\t-6\t-3
pair progress to\t-11\t-9\t-22
pair proof of\t0\t3\t33
pair pruning ,\t17\t37\t14
pair pub groups\t32\t15\t11
pair public holidays\t3\t-10\t23
pair public transport\t22\t24\t60
pair put away\t5\t13\t4
pair put it\t34\t16\t16
pair put the\t-3\t-15\t-8
pair put up\t8\t23\t3
pair put you\t38\t12\t10
pair pvg scheme\t4\t-6\t20
pair python and\t-10\t-10\t-10
pair q fever\t14\t12\t35
pair qualification ,\t-38\t-24\t-31
pair qualification in\t-9\t-9\t-14
pair qualification would\t6\t1\t1
pair quarter the\t2\t-3\t22
pair queries from\t2\t19\t-10
pair questions until\t-20\t-29\t-26
pair r ,\t-17\t-18\t-18
pair r or\t-5\t-5\t-7
pair radiation licence\t41\t13\t5
pair rains ,\t3\t-5\t15
pair random drug\t7\t2\t22
pair ranger who\t24\t15\t10
pair rather say\t-4\t11\t14
pair rather than\t22\t-23\t-16
pair reach it\t-2\t2\t13
pair reach the\t7\t-5\t26
pair reach truck\t-13\t-13\t-24
pair read a\t-21\t-15\t-17
pair read the\t8\t5\t2
pair reads the\t1\t14\t3
pair ready for\t12\t17\t25
pair ready to\t9\t8\t40
pair real plus\t16\t6\t5
pair recognised qualification\t-6\t-7\t-10
pair record ,\t-17\t-20\t-25
pair record check\t11\t2\t52
pair record of\t-23\t-19\t-29
pair records ,\t-8\t-7\t-4
pair recruitment ,\t-14\t-10\t-19
pair references ,\t3\t-3\t12
pair references and\t6\t-2\t22
pair references covering\t-11\t-10\t-17
pair regarded as\t-22\t-24\t-20
pair registration ,\t-16\t-11\t-14
pair registration as\t-48\t-36\t-39
pair registration with\t-23\t-36\t-13
pair regret ,\t-1\t-6\t-6
pair regular hours\t1\t-2\t12
pair rehabilitation of\t2\t1\t7
pair reliable transportation\t13\t8\t15
pair reo ,\t23\t9\t4
pair repeat prescriptions\t1\t9\t1
pair report any\t1\t19\t-12
pair report in\t5\t21\t1
pair report on\t-4\t0\t-8
pair report that\t-18\t-4\t-12
pair report to\t23\t56\t17
pair report writing\t-20\t-13\t-16
pair reported by\t4\t15\t-1
pair reports that\t-1\t19\t3
pair required ,\t11\t12\t6
pair required at\t-13\t-15\t-12
pair required by\t5\t4\t15
pair required for\t33\t14\t14
pair residence permit\t-3\t9\t31
pair resident ,\t11\t9\t26
pair respect for\t-29\t-21\t-26
pair respond to\t8\t18\t7
pair responsible for\t7\t21\t3
pair rest is\t0\t-5\t6
pair results to\t1\t6\t-1
pair retail ,\t-6\t26\t-9
pair returns and\t7\t26\t-4
pair review and\t2\t8\t1
pair right ,\t-2\t9\t-3
pair right now\t7\t5\t9
pair right person\t20\t7\t17
pair right to\t20\t14\t66
pair role is\t0\t2\t6
pair room ,\t19\t5\t7
pair room and\t11\t14\t18
pair rota ,\t2\t2\t7
pair rotation ,\t1\t-18\t20
pair rules and\t3\t10\t1
pair run a\t-13\t-14\t-5
pair run for\t1\t-1\t6
pair run of\t5\t16\t-1
pair run the\t13\t56\t-6
pair running ,\t25\t10\t9
pair running the\t6\t11\t15
pair runs and\t4\t8\t3
pair runs the\t2\t6\t2
pair safeguarding training\t-9\t-16\t1
pair safety ,\t-9\t-9\t-11
pair safety glasses\t17\t14\t46
pair sage #\t-29\t-18\t-19
pair said ,\t14\t6\t4
pair said yes\t-7\t-3\t-5
pair sales ,\t-28\t-42\t-30
pair sales or\t-22\t-20\t-23
pair sales target\t1\t14\t1
pair same ,\t-14\t-4\t-11
pair same as\t-4\t7\t36
pair same day\t13\t39\t15
pair same thing\t-24\t-29\t-25
pair sat #\t6\t9\t21
pair satisfactory references\t1\t-2\t7
pair saturday ,\t1\t-3\t11
pair saturday and\t0\t-5\t6
pair saturday morning\t-2\t6\t22
pair save us\t14\t5\t3
pair saves us\t33\t8\t-2
pair saw and\t-12\t-18\t-17
pair say no\t9\t0\t8
pair say so\t-18\t-35\t-9
pair saying that\t-16\t-15\t-21
pair scared of\t-6\t-10\t-9
pair schedules ,\t5\t11\t4
pair scheme ,\t1\t-6\t13
pair school ,\t-8\t1\t-9
pair school and\t13\t25\t13
pair school days\t7\t0\t22
pair school diploma\t-37\t-29\t-25
pair school holidays\t4\t6\t16
pair schools ,\t10\t35\t-2
pair science ,\t-32\t-24\t-28
pair science or\t-11\t-4\t-7
pair season ,\t4\t16\t-2
pair seasons and\t-5\t-5\t11
pair second language\t27\t-6\t2
pair second month\t1\t15\t-8
pair second tuesday\t5\t18\t4
pair second year\t2\t11\t20
pair seconds ,\t-27\t-32\t-26
pair sections ,\t1\t9\t-3
pair sector search\t6\t4\t18
pair see a\t-26\t-26\t-41
pair see above\t44\t19\t18
pair see the\t-15\t-11\t-21
pair see you\t0\t-20\t4
pair send you\t41\t13\t1
pair sense of\t-5\t-24\t-25
pair serious allergy\t-10\t-10\t-13
pair service ,\t23\t14\t9
pair services ,\t6\t6\t-4
pair services and\t3\t14\t-4
pair servicing and\t4\t21\t-3
pair sessions at\t11\t4\t3
pair set a\t-5\t12\t-8
pair set out\t-5\t-6\t-9
pair set up\t15\t-13\t75
pair setting ,\t16\t2\t0
pair setting up\t13\t35\t10
pair seven ,\t-6\t-5\t-5
pair seven to\t1\t-9\t24
pair seventeen ,\t-16\t-29\t-19
pair shall be\t30\t46\t-7
pair share of\t6\t14\t2
pair sharp tools\t-31\t-39\t-31
pair she or\t-1\t32\t-1
pair sheet to\t6\t34\t-10
pair shift ;\t9\t5\t25
pair shimano e\t30\t3\t5
pair shop before\t-13\t-8\t-9
pair shop drawings\t8\t4\t2
pair shop is\t14\t11\t39
pair shop on\t8\t5\t20
pair short notice\t-5\t32\t20
pair should also\t-14\t-14\t-22
pair should be\t-12\t-43\t-12
pair should have\t-24\t-17\t-11
pair should hold\t-18\t-18\t-26
pair should know\t-12\t-10\t-11
pair should understand\t-4\t-6\t-5
pair should you\t43\t12\t14
pair show them\t2\t13\t12
pair show up\t-35\t-51\t-43
pair show us\t-36\t-33\t-28
pair shown on\t-8\t-4\t-9
pair side of\t3\t-4\t32
pair sign off\t3\t22\t-11
pair sign the\t3\t5\t8
pair simply ,\t-6\t-2\t-10
pair since #\t-2\t23\t-7
pair since i\t-8\t-19\t7
pair since our\t-6\t-13\t-13
pair since qualifying\t-6\t-7\t-9
pair since the\t26\t11\t35
pair since there\t-14\t-14\t-26
pair since you\t3\t1\t29
pair sit down\t-6\t-10\t-6
pair sit in\t-15\t-9\t-17
pair site ,\t9\t9\t22
pair site at\t7\t-4\t42
pair sites ,\t12\t-1\t43
pair sits in\t24\t3\t34
pair six ,\t2\t6\t6
pair six days\t4\t13\t7
pair six in\t-5\t-6\t-7
pair six months\t10\t4\t71
pair six weeks\t8\t25\t-1
pair skills in\t72\t29\t30
pair skills level\t-6\t-5\t-6
pair slate ,\t24\t31\t18
pair small place\t-13\t-17\t-16
pair small town\t-7\t-15\t0
pair snap a\t-4\t-4\t-6
pair so ,\t-3\t-6\t-4
pair so a\t-3\t21\t-13
pair so as\t3\t1\t21
pair so do\t-14\t-12\t-8
pair so does\t16\t-6\t-7
pair so i\t4\t5\t10
pair so if\t-3\t-6\t-7
pair so in\t13\t1\t1
pair so is\t-7\t-17\t-21
pair so it\t3\t5\t14
pair so know\t-14\t-23\t-8
pair so much\t25\t2\t-1
pair so now\t-8\t-2\t12
pair so on\t-13\t-19\t-18
pair so one\t10\t10\t21
pair so patience\t-22\t-28\t-26
pair so please\t-21\t-17\t-21
pair so somebody\t-12\t-14\t-16
pair so that\t33\t87\t32
pair so the\t-30\t-28\t-27
pair so there\t2\t17\t-3
pair so this\t21\t17\t46
pair so we\t-25\t-22\t-43
pair so would\t31\t8\t9
pair so you\t-9\t-13\t22
pair so you'll\t-18\t-16\t-34
pair so your\t3\t20\t-5
pair social care\t5\t-1\t23
pair social work\t-31\t-36\t-32
pair some days\t-15\t-17\t-6
pair some evening\t4\t5\t15
pair some experience\t44\t21\t21
pair some knowledge\t-17\t-14\t-14
pair some of\t-38\t-31\t-24
pair some weeks\t3\t25\t-13
pair some years\t-16\t-13\t-22
pair somebody else\t5\t3\t11
pair somebody in\t21\t7\t25
pair somebody is\t-1\t37\t-9
pair somebody who\t45\t-22\t-3
pair somebody with\t-22\t-15\t-20
pair someone to\t16\t34\t16
pair someone who\t8\t-40\t-37
pair someone who's\t-19\t-23\t-26
pair someone with\t-10\t-18\t-10
pair something like\t-12\t-25\t-18
pair something the\t0\t-7\t-5
pair something we\t77\t34\t30
pair sometimes two\t13\t39\t6
pair somewhere in\t3\t7\t2
pair sooner ,\t23\t8\t10
pair sorry ,\t12\t13\t33
pair sort of\t-33\t-31\t-41
pair sound knowledge\t-10\t-8\t-7
pair sound understanding\t-18\t-11\t-10
pair sourdough ,\t9\t1\t0
pair spanish ,\t58\t16\t21
pair speak a\t-9\t-17\t-12
pair speak english\t-7\t-13\t-7
pair speak german\t-16\t-10\t-10
pair speak it\t32\t9\t13
pair speak up\t-5\t-6\t-9
pair spent at\t-3\t-3\t8
pair spent on\t3\t-1\t11
pair spoken and\t-23\t-33\t-22
pair spoken english\t-12\t-8\t-8
pair sponsor ,\t8\t10\t24
pair staff and\t5\t12\t4
pair stage #\t-9\t-11\t-14
pair stand for\t4\t4\t12
pair stand in\t-6\t-3\t-2
pair standard first\t9\t-1\t1
pair standard of\t-6\t-5\t-8
pair standing in\t6\t14\t5
pair standing over\t-9\t-10\t-10
pair standing seam\t25\t29\t14
pair start ,\t14\t7\t13
pair start at\t20\t5\t27
pair start by\t-3\t-1\t22
pair start date\t0\t0\t25
pair start on\t6\t6\t15
pair states without\t9\t12\t28
pair stay in\t7\t2\t22
pair stay on\t-22\t-25\t-11
pair stays calm\t-7\t-7\t-6
pair stays in\t-19\t-23\t-17
pair steady ,\t-10\t-17\t-9
pair steel toed\t1\t-4\t7
pair still be\t-59\t-39\t-46
pair stock ,\t-30\t-38\t-34
pair stone and\t-10\t-12\t-17
pair stop ,\t7\t22\t1
pair stop is\t9\t17\t13
pair stops and\t2\t19\t-10
pair store runs\t5\t19\t-3
pair straight ,\t-6\t-2\t-7
pair strip ,\t11\t35\t7
pair students ,\t-29\t-14\t-13
pair students in\t4\t11\t2
pair subject to\t5\t0\t36
pair subjects ,\t-8\t-11\t-13
pair successful applicant\t2\t-1\t9
pair successful candidate\t-14\t-7\t17
pair such as\t-4\t-17\t-22
pair summer ,\t8\t-9\t56
pair sunday ,\t3\t0\t9
pair sunday of\t8\t11\t16
pair supervision of\t4\t12\t1
pair supplier invoices\t2\t7\t-1
pair support to\t-13\t-23\t-14
pair supporting the\t8\t33\t-5
pair sure ,\t-18\t-18\t-26
pair suspension service\t26\t3\t6
pair swap a\t11\t4\t35
pair swim england\t-26\t-17\t-21
pair system ,\t2\t-10\t-1
pair tables and\t2\t9\t-1
pair tablet before\t7\t29\t-3
pair take a\t-26\t-23\t-29
pair take place\t3\t-9\t27
pair take the\t13\t48\t20
pair take turns\t4\t15\t-2
pair take up\t0\t-8\t17
pair take your\t0\t2\t6
pair takes a\t-14\t-15\t4
pair takes the\t12\t26\t12
pair takes two\t-25\t-49\t-24
pair taking bloods\t2\t8\t0
pair taking up\t6\t10\t23
pair talk about\t-17\t-27\t-18
pair talk to\t1\t20\t-5
pair talked about\t2\t-16\t-15
pair talking to\t-4\t42\t3
pair talks to\t4\t12\t3
pair tamil or\t28\t-3\t2
pair target of\t1\t8\t0
pair task is\t5\t10\t4
pair tb test\t16\t15\t34
pair te reo\t26\t9\t4
pair teach is\t-8\t-7\t-8
pair teach you\t17\t3\t6
pair team ,\t-5\t-7\t-7
pair team is\t5\t-1\t10
pair team of\t7\t17\t4
pair team player\t-52\t-37\t-38
pair team to\t3\t-23\t32
pair tear off\t10\t43\t1
pair technology is\t-20\t-16\t-20
pair telephone manner\t-33\t-31\t-25
pair tell a\t-16\t-17\t-16
pair tell me\t11\t4\t4
pair tell the\t8\t28\t11
pair tell them\t-5\t-10\t-5
pair tell us\t6\t-10\t-11
pair tells you\t-35\t-32\t-31
pair temper ,\t-15\t-18\t-12
pair ten days\t-4\t1\t11
pair ten minutes\t-25\t-23\t-19
pair ten or\t-40\t-35\t-34
pair ten past\t-2\t-9\t2
pair ten to\t0\t-3\t7
pair tend to\t33\t7\t24
pair term ,\t2\t6\t2
pair term time\t2\t-8\t15
pair test ,\t1\t-4\t9
pair test before\t10\t9\t34
pair test on\t-12\t-16\t-10
pair testing ,\t1\t9\t-4
pair tests are\t-13\t-24\t-15
pair th of\t2\t2\t6
pair than #\t-10\t-5\t9
pair than a\t-12\t-12\t-16
pair than any\t-14\t-10\t-10
pair than four\t-4\t-6\t-4
pair than it\t9\t27\t2
pair than six\t-9\t-10\t2
pair than the\t-11\t-16\t-12
pair than they\t-7\t-6\t-4
pair than three\t4\t4\t10
pair than we\t20\t13\t4
pair than you\t-4\t18\t-6
pair that ,\t-37\t-41\t-29
pair that a\t-47\t-37\t-53
pair that an\t-3\t16\t-2
pair that applicants\t-7\t-6\t-9
pair that asks\t-31\t-31\t-36
pair that calls\t-15\t-16\t-13
pair that can\t-3\t11\t-7
pair that doesn't\t-8\t-11\t-14
pair that don't\t2\t2\t13
pair that has\t-9\t-11\t-10
pair that i\t-5\t1\t-10
pair that includes\t3\t-14\t22
pair that is\t-1\t18\t3
pair that it\t20\t54\t14
pair that kind\t-15\t-8\t-8
pair that looks\t-7\t-4\t-13
pair that means\t37\t51\t89
pair that nobody\t6\t17\t3
pair that people\t-4\t9\t15
pair that said\t14\t6\t4
pair that stays\t-5\t-5\t-8
pair that the\t32\t13\t27
pair that they\t21\t-4\t-1
pair that turn\t-2\t13\t-12
pair that was\t31\t26\t13
pair that we\t14\t15\t3
pair that what\t-18\t-20\t-20
pair that will\t-46\t-25\t-26
pair that works\t0\t1\t8
pair that you\t1\t-32\t8
pair that you'll\t-1\t7\t3
pair that you're\t3\t-2\t10
pair that you've\t-14\t-8\t-10
pair the #\t5\t10\t34
pair the ability\t-28\t-30\t-26
pair the access\t5\t10\t7
pair the accounts\t25\t8\t10
pair the afternoons\t2\t9\t-1
pair the air\t-6\t-4\t-12
pair the alarm\t7\t-3\t23
pair the allergen\t6\t21\t2
pair the annual\t4\t-2\t22
pair the appointee\t8\t20\t19
pair the appointment\t6\t4\t20
pair the apprentice\t-15\t-17\t-17
pair the back\t-4\t11\t-4
pair the band\t12\t6\t6
pair the bank\t-7\t-5\t-11
pair the banners\t4\t19\t0
pair the beginning\t-11\t-24\t-4
pair the bell\t4\t13\t5
pair the bench\t-5\t15\t-14
pair the better\t63\t26\t23
pair the board\t8\t1\t-17
pair the boiler\t51\t19\t11
pair the book\t4\t20\t-7
pair the border\t16\t2\t5
pair the breakfast\t9\t35\t-4
pair the building\t20\t13\t3
pair the bus\t-7\t-6\t1
pair the cab\t-6\t-13\t-6
pair the candidate\t16\t-7\t-18
pair the car\t-15\t-6\t-2
pair the care\t-3\t6\t-15
pair the cellar\t4\t4\t8
pair the certificate\t25\t10\t10
pair the child\t-1\t9\t0
pair the children\t13\t0\t-1
pair the choir\t2\t11\t-5
pair the church\t4\t4\t13
pair the clerk\t12\t19\t29
pair the client\t-8\t-2\t-23
pair the client's\t18\t-6\t-3
pair the clinic\t15\t16\t6
pair the code\t5\t25\t3
pair the coming\t2\t27\t-7
pair the committee\t-16\t-19\t-20
pair the confidence\t-19\t-23\t-18
pair the congregation\t-16\t-11\t-12
pair the console\t-3\t-5\t10
pair the consultant\t-5\t-21\t-14
pair the contract\t8\t6\t30
pair the control\t2\t16\t4
pair the coordinator\t-5\t2\t-11
pair the council\t-26\t-40\t-22
pair the council's\t-22\t-26\t-24
pair the counter\t13\t25\t11
pair the counterbalance\t3\t9\t2
pair the course\t-14\t-10\t8
pair the crew\t-6\t25\t-24
pair the customer\t-2\t34\t-8
pair the customer's\t5\t21\t-2
pair the daily\t12\t32\t8
pair the dark\t24\t12\t-6
pair the data\t-14\t-22\t-21
pair the day\t-1\t42\t-21
pair the department's\t-17\t-13\t-11
pair the depot\t7\t2\t21
pair the designer\t-7\t-3\t-4
pair the desk\t9\t10\t27
pair the diocese\t9\t9\t24
pair the direction\t1\t6\t-3
pair the door\t-4\t5\t-11
pair the doors\t-8\t-7\t-11
pair the dream\t-11\t-10\t-8
pair the driver\t4\t21\t-8
pair the early\t-10\t-2\t-17
pair the emergency\t5\t30\t-14
pair the empty\t2\t16\t-10
pair the end\t4\t20\t14
pair the engine\t-6\t-15\t-10
pair the equivalent\t-31\t-26\t-26
pair the eu\t4\t-5\t17
pair the evening\t0\t4\t8
pair the event\t-8\t-7\t-12
pair the fall\t8\t2\t25
pair the family\t-15\t-10\t-29
pair the fee\t-2\t-11\t9
pair the file\t-6\t5\t-18
pair the fire\t2\t30\t-6
pair the first\t-40\t-58\t15
pair the floor\t1\t-12\t17
pair the fortnight\t29\t-10\t38
pair the four\t18\t8\t10
pair the full\t5\t11\t4
pair the gardener\t-2\t9\t-2
pair the gate\t-15\t-23\t-20
pair the grant\t7\t16\t14
pair the guests\t-8\t-10\t-14
pair the hall\t-4\t6\t-8
pair the hard\t-5\t-6\t-5
pair the head\t1\t13\t-1
pair the highway\t-18\t-10\t-29
pair the house\t17\t40\t16
pair the hse\t0\t-4\t12
pair the hymns\t2\t16\t-3
pair the income\t21\t3\t7
pair the incumbent\t2\t8\t-2
pair the inspector\t-5\t-2\t-7
pair the interview\t1\t-7\t-3
pair the job\t12\t22\t9
pair the junior\t30\t8\t7
pair the keys\t0\t6\t-2
pair the kitchen\t4\t9\t4
pair the lady\t-1\t12\t1
pair the lambing\t2\t-4\t14
pair the land\t6\t7\t30
pair the language\t-12\t-22\t-20
pair the last\t-58\t-59\t-24
pair the law\t-26\t-26\t-35
pair the lead\t5\t12\t3
pair the least\t-25\t-28\t-25
pair the legal\t-5\t-3\t-12
pair the level\t6\t-10\t-3
pair the licence\t-20\t-22\t-23
pair the lift\t-13\t-23\t-16
pair the like\t-8\t-6\t-6
pair the line\t-12\t-24\t-36
pair the list\t30\t8\t18
pair the lorry\t2\t13\t-8
pair the market\t7\t21\t6
pair the men\t-11\t-10\t-17
pair the middle\t12\t17\t32
pair the milk\t-11\t-7\t-27
pair the minimum\t-34\t-27\t-30
pair the moment\t39\t38\t22
pair the month\t4\t13\t15
pair the monthly\t-43\t-72\t-44
pair the morning\t-22\t-16\t-31
pair the mornings\t0\t8\t-7
pair the most\t-8\t7\t-1
pair the museum\t51\t-8\t4
pair the nearest\t-27\t-37\t-19
pair the new\t-32\t-42\t-8
pair the night\t-22\t-6\t-32
pair the number\t-7\t-1\t6
pair the nursing\t4\t10\t4
pair the october\t3\t0\t35
pair the odd\t18\t35\t9
pair the offer\t2\t2\t8
pair the office\t8\t10\t25
pair the old\t14\t-13\t29
pair the older\t21\t7\t0
pair the on\t3\t-23\t33
pair the one\t24\t27\t-14
pair the ones\t-29\t-13\t-15
pair the only\t-2\t-8\t-16
pair the operator\t6\t15\t5
pair the other\t-3\t7\t14
pair the others\t2\t2\t7
pair the oven\t4\t7\t6
pair the owner\t2\t12\t2
pair the paper\t-12\t-17\t-14
pair the paperwork\t-4\t-5\t-6
pair the parish\t6\t8\t12
pair the part\t-43\t-82\t-44
pair the past\t14\t14\t32
pair the peace\t22\t8\t9
pair the person\t-14\t2\t-5
pair the pharmacist\t1\t7\t-1
pair the pharmacy\t-12\t-19\t-17
pair the phone\t-11\t-22\t-25
pair the pile\t41\t2\t8
pair the place\t-6\t2\t-5
pair the plan\t11\t25\t9
pair the plant\t3\t4\t6
pair the point\t-16\t-27\t-19
pair the poolside\t9\t20\t9
pair the position\t2\t2\t8
pair the post\t-4\t-35\t12
pair the postholder\t-5\t4\t-7
pair the press\t6\t21\t-4
pair the public\t-22\t0\t-36
pair the pvg\t4\t-6\t20
pair the quality\t3\t7\t2
pair the quiet\t-18\t-4\t-22
pair the rate\t0\t10\t1
pair the rector\t2\t16\t-3
pair the register\t-10\t-9\t-17
pair the registration\t2\t8\t-3
pair the rehabilitation\t2\t1\t7
pair the reports\t-4\t-7\t-4
pair the rest\t1\t4\t13
pair the right\t16\t23\t38
pair the road\t-9\t-4\t-2
pair the role\t16\t25\t41
pair the room\t20\t6\t6
pair the run\t4\t15\t14
pair the running\t5\t33\t-14
pair the sales\t3\t19\t-2
pair the same\t20\t-10\t-38
pair the schedule\t1\t-1\t8
pair the school\t1\t8\t30
pair the season\t2\t-3\t13
pair the second\t-5\t-5\t18
pair the secretary\t5\t5\t12
pair the senior\t33\t17\t5
pair the service\t-6\t-7\t-9
pair the shift\t8\t12\t6
pair the ship\t-11\t-12\t0
pair the shop\t31\t26\t80
pair the side\t-5\t4\t-7
pair the site\t-8\t-4\t-17
pair the small\t9\t25\t3
pair the snow\t1\t7\t-1
pair the sort\t-35\t-33\t-44
pair the specs\t-12\t-20\t-14
pair the spring\t12\t14\t-8
pair the stairs\t6\t0\t23
pair the stand\t-14\t-9\t-14
pair the standard\t-18\t-33\t-19
pair the start\t-5\t-5\t-8
pair the steps\t-14\t-28\t10
pair the stock\t-36\t-49\t-41
pair the store\t4\t12\t1
pair the studio\t5\t10\t10
pair the successful\t-10\t1\t23
pair the summer\t4\t18\t12
pair the supervision\t4\t12\t1
pair the system\t19\t0\t6
pair the table\t-20\t-11\t-11
pair the tablet\t7\t32\t-6
pair the team\t8\t-10\t19
pair the technician\t7\t52\t4
pair the telephone\t53\t15\t8
pair the test\t11\t2\t0
pair the thing\t-39\t-43\t-40
pair the third\t-1\t-12\t9
pair the three\t-13\t-22\t-16
pair the till\t7\t30\t-4
pair the time\t-33\t-13\t-21
pair the timetable\t1\t13\t-1
pair the top\t41\t2\t8
pair the trade\t-23\t-28\t-31
pair the training\t-5\t11\t-14
pair the truck\t7\t15\t7
pair the trust's\t-29\t-32\t-43
pair the two\t-54\t-69\t-61
pair the uk\t6\t3\t16
pair the united\t9\t12\t30
pair the university\t5\t1\t7
pair the use\t11\t17\t19
pair the usual\t-17\t-15\t-11
pair the ute\t-16\t-6\t-17
pair the van\t12\t32\t32
pair the vat\t2\t9\t-2
pair the vessel\t1\t7\t0
pair the vets\t3\t13\t4
pair the village\t-6\t-10\t-7
pair the waiting\t-3\t7\t0
pair the walk\t2\t8\t-4
pair the way\t4\t-30\t-12
pair the website\t7\t17\t4
pair the week\t5\t4\t16
pair the weekly\t-27\t-17\t-30
pair the whole\t-17\t-30\t15
pair the willingness\t39\t9\t19
pair the winter\t2\t15\t-10
pair the work\t-5\t2\t-18
pair the works\t2\t8\t1
pair the workshop\t6\t22\t5
pair the worst\t-15\t-22\t-22
pair the yards\t10\t7\t24
pair the yawl\t6\t20\t-2
pair the year\t10\t15\t32
pair the young\t-7\t-9\t-10
pair their homes\t-10\t-15\t-10
pair their own\t24\t15\t10
pair them ,\t-52\t-51\t-39
pair them at\t3\t8\t3
pair them for\t-11\t-9\t-17
pair them from\t5\t-4\t21
pair them in\t-4\t5\t-9
pair them on\t-2\t5\t-7
pair them so\t-11\t-20\t-13
pair them the\t2\t6\t16
pair them through\t4\t10\t4
pair them to\t3\t20\t-7
pair then ,\t8\t14\t12
pair there ,\t-1\t-9\t31
pair there are\t-2\t40\t-4
pair there is\t38\t41\t43
pair there on\t-4\t-15\t5
pair there will\t-21\t-25\t-11
pair there's a\t-16\t-20\t-4
pair there's also\t9\t27\t6
pair there's no\t18\t24\t59
pair they are\t58\t30\t64
pair they don't\t-12\t-33\t2
pair they have\t14\t50\t5
pair they like\t-10\t-17\t-10
pair they were\t-7\t-8\t-12
pair they will\t-6\t-19\t12
pair thing ,\t16\t13\t3
pair thing and\t13\t2\t2
pair thing to\t19\t-1\t5
pair thing we\t-12\t-9\t-14
pair think about\t0\t-2\t29
pair think in\t13\t19\t9
pair third of\t14\t12\t-4
pair third or\t-18\t-9\t-10
pair thirty ,\t2\t-2\t13
pair thirty days\t7\t33\t27
pair thirty minutes\t-9\t-15\t-12
pair this includes\t7\t19\t3
pair this is\t-8\t-11\t22
pair this occasion\t-10\t-12\t-6
pair this one\t-22\t-16\t-26
pair this post\t2\t-1\t10
pair this role\t15\t24\t27
pair this winter\t5\t26\t-8
pair this would\t-15\t-8\t-8
pair this year\t8\t15\t18
pair those who\t16\t20\t-3
pair those with\t5\t-9\t-12
pair though not\t11\t7\t14
pair though we\t46\t23\t25
pair though you\t-25\t-15\t-17
pair three days\t8\t16\t10
pair three hours\t-16\t-17\t-27
pair three in\t-7\t-7\t-12
pair three months\t-22\t-15\t19
pair three nights\t9\t9\t19
pair three of\t0\t14\t1
pair three off\t1\t-7\t9
pair three or\t3\t10\t0
pair three thirty\t3\t-4\t24
pair three times\t0\t12\t12
pair three weeks\t-14\t-28\t-9
pair three years\t-16\t-5\t-11
pair three you\t-10\t-24\t-5
pair through a\t-4\t3\t-10
pair through an\t10\t4\t9
pair through friday\t1\t-1\t6
pair through it\t26\t9\t11
pair through the\t10\t10\t3
pair through to\t9\t22\t8
pair through your\t-7\t-7\t-12
pair thursday ,\t3\t2\t7
pair thursday evenings\t2\t-6\t14
pair thursdays in\t1\t-19\t25
pair tidy and\t-7\t-8\t-13
pair tie off\t-23\t-19\t-22
pair tier #\t0\t26\t-3
pair till #\t9\t7\t33
pair time ,\t2\t-7\t13
pair time and\t51\t4\t12
pair time goes\t6\t23\t-3
pair time in\t3\t2\t22
pair time is\t4\t2\t12
pair time off\t7\t0\t25
pair time served\t-40\t-30\t-37
pair time will\t4\t11\t0
pair time with\t-16\t-9\t-8
pair time you\t-19\t-12\t-18
pair times a\t-19\t8\t-19
pair times are\t-7\t-12\t-8
pair tm master\t3\t8\t0
pair to #\t11\t24\t94
pair to ,\t18\t2\t3
pair to a\t-57\t-50\t-64
pair to about\t2\t-2\t9
pair to an\t4\t9\t5
pair to another\t-7\t-6\t-7
pair to answer\t17\t-5\t-9
pair to anyone\t1\t2\t13
pair to applicants\t32\t10\t4
pair to ask\t9\t42\t6
pair to be\t-34\t-1\t6
pair to begin\t-8\t-13\t41
pair to blood\t2\t-1\t14
pair to bring\t22\t12\t3
pair to build\t-6\t-9\t-5
pair to call\t-21\t-19\t-32
pair to candidates\t11\t37\t6
pair to carry\t9\t6\t26
pair to catch\t-5\t-6\t-6
pair to check\t2\t7\t0
pair to children\t-31\t-25\t-37
pair to come\t10\t9\t35
pair to count\t5\t5\t12
pair to cover\t39\t15\t38
pair to cut\t-7\t-8\t-7
pair to date\t3\t29\t-6
pair to day\t1\t6\t-1
pair to detail\t-11\t-11\t-14
pair to do\t-38\t-21\t-46
pair to drive\t-15\t-13\t-7
pair to eleven\t-6\t-3\t-6
pair to explain\t-4\t-1\t-14
pair to face\t-9\t-7\t-6
pair to fifteen\t3\t-9\t19
pair to final\t4\t17\t1
pair to find\t10\t1\t4
pair to follow\t-6\t-5\t-9
pair to four\t-29\t-28\t-19
pair to friday\t3\t-14\t27
pair to get\t-27\t-3\t-30
pair to give\t-29\t-52\t-37
pair to go\t-17\t-3\t-17
pair to half\t1\t-3\t10
pair to hand\t-3\t-4\t-6
pair to have\t1\t-21\t16
pair to hear\t41\t-12\t-4
pair to help\t18\t11\t9
pair to hold\t13\t3\t-9
pair to it\t-29\t-21\t-25
pair to keep\t-9\t-10\t-11
pair to know\t-11\t-26\t-44
pair to lead\t9\t18\t8
pair to learn\t9\t-12\t-13
pair to lift\t-6\t3\t-7
pair to listen\t-5\t-10\t-5
pair to live\t27\t20\t81
pair to look\t-16\t-18\t-18
pair to make\t-12\t-6\t-13
pair to march\t4\t-1\t17
pair to me\t1\t0\t13
pair to minus\t9\t8\t19
pair to move\t-18\t16\t-34
pair to nine\t-6\t-8\t-3
pair to non\t-22\t-36\t-26
pair to obtain\t10\t10\t40
pair to one\t-6\t-2\t-7
pair to open\t-13\t-3\t-21
pair to owners\t-13\t-13\t-23
pair to pass\t1\t-6\t10
pair to people\t-20\t-17\t3
pair to plan\t-26\t-21\t-27
pair to provide\t3\t9\t2
pair to put\t4\t16\t0
pair to reach\t4\t-3\t40
pair to read\t-29\t-28\t-39
pair to run\t16\t26\t27
pair to saturday\t2\t-7\t16
pair to say\t2\t3\t6
pair to school\t2\t15\t-9
pair to see\t28\t-20\t-14
pair to september\t8\t4\t25
pair to set\t-8\t-10\t-10
pair to seven\t8\t1\t24
pair to sit\t31\t8\t16
pair to sixty\t-18\t-29\t-22
pair to size\t1\t6\t-4
pair to speak\t-34\t-39\t-56
pair to sponsor\t-1\t-2\t7
pair to start\t8\t4\t29
pair to stay\t-11\t-7\t-24
pair to step\t1\t7\t-3
pair to stop\t-16\t-23\t-17
pair to swap\t8\t23\t7
pair to take\t-12\t-29\t1
pair to talk\t-19\t-24\t-24
pair to teach\t-21\t-12\t-27
pair to the\t-3\t35\t-7
pair to three\t1\t-6\t20
pair to thursday\t1\t-5\t24
pair to time\t4\t2\t15
pair to travel\t25\t25\t67
pair to trust\t-4\t-3\t-6
pair to two\t-3\t-2\t-6
pair to us\t-5\t-21\t-28
pair to use\t-4\t40\t-10
pair to work\t-8\t-3\t79
pair to write\t-35\t-35\t-34
pair to you\t24\t69\t18
pair toed boots\t1\t-4\t7
pair together with\t1\t15\t-4
pair tolerance for\t-3\t-2\t6
pair too ,\t-42\t-30\t-42
pair too small\t-3\t-1\t14
pair tools ,\t-43\t-51\t-34
pair top ,\t35\t17\t12
pair top of\t42\t5\t8
pair touch with\t2\t9\t0
pair tower crane\t-15\t-17\t-17
pair track record\t-2\t-8\t-17
pair train and\t3\t-1\t14
pair train the\t9\t7\t-1
pair trained in\t30\t9\t5
pair training given\t-9\t-6\t-9
pair training is\t-53\t-42\t-48
pair training on\t6\t5\t9
pair trains new\t2\t8\t1
pair transport ,\t8\t8\t17
pair transport is\t39\t-3\t41
pair travel ,\t4\t18\t1
pair travel and\t-5\t-11\t6
pair travel between\t15\t19\t42
pair travel to\t2\t-5\t13
pair trips a\t5\t0\t20
pair truck ,\t-6\t6\t-7
pair truck licence\t-13\t-13\t-24
pair true ,\t12\t26\t12
pair trust you\t-4\t-3\t-6
pair tuesday and\t4\t2\t10
pair tuesday to\t0\t-7\t11
pair tuesdays and\t1\t-20\t26
pair tune ups\t3\t8\t3
pair turn away\t29\t7\t9
pair turning ,\t3\t18\t-7
pair twelve ,\t3\t-4\t15
pair twenty five\t-12\t-14\t-1
pair twenty minutes\t4\t11\t0
pair twenty two\t0\t-7\t9
pair twice ,\t-29\t-27\t-19
pair twice a\t25\t77\t38
pair two afternoons\t2\t-1\t8
pair two apprentices\t-5\t3\t-16
pair two at\t10\t46\t9
pair two days\t4\t-1\t16
pair two flights\t8\t-2\t27
pair two full\t-17\t-19\t-18
pair two hours\t8\t14\t11
pair two hundred\t0\t14\t-10
pair two in\t12\t4\t0
pair two metres\t-10\t-9\t30
pair two nights\t9\t0\t27
pair two of\t1\t-23\t-23
pair two or\t12\t43\t6
pair two references\t11\t-3\t49
pair two to\t-30\t-30\t-24
pair two weeks\t-21\t-15\t4
pair two year\t34\t17\t25
pair two years\t-57\t-66\t-65
pair uk driving\t-23\t-18\t-19
pair uk licence\t3\t5\t11
pair under #\t-8\t-5\t1
pair under the\t-1\t28\t15
pair under your\t19\t2\t5
pair understand ,\t-16\t-26\t-17
pair understand that\t-12\t-12\t-9
pair understanding of\t-20\t-51\t-44
pair uneven ground\t2\t-9\t15
pair uniform and\t12\t12\t34
pair united states\t9\t12\t30
pair until #\t4\t7\t15
pair until it\t-4\t3\t22
pair until the\t4\t14\t5
pair until you\t-20\t-29\t-26
pair up ,\t-14\t5\t-22
pair up a\t-6\t-12\t27
pair up after\t-10\t-11\t-7
pair up and\t-19\t-32\t-18
pair up at\t-10\t-10\t-15
pair up calls\t6\t16\t6
pair up duty\t5\t2\t39
pair up here\t-6\t-13\t-18
pair up in\t37\t21\t32
pair up new\t-14\t-7\t-13
pair up on\t-5\t-2\t-25
pair up the\t65\t26\t42
pair up to\t14\t15\t57
pair up two\t3\t-2\t11
pair up when\t-25\t-33\t-36
pair up with\t6\t25\t-4
pair ups ,\t7\t16\t5
pair us ,\t35\t5\t14
pair us a\t26\t-5\t-8
pair us both\t19\t-1\t2
pair us if\t18\t6\t4
pair us in\t-12\t-13\t-10
pair us the\t-10\t-8\t33
pair us to\t-1\t-14\t31
pair use it\t-9\t-13\t-9
pair use of\t32\t2\t22
pair use to\t6\t5\t16
pair used a\t16\t7\t6
pair used to\t-7\t-14\t-11
pair useful ,\t14\t3\t6
pair users ,\t-7\t-6\t-9
pair users will\t64\t11\t12
pair usually about\t-11\t-16\t-12
pair usually in\t6\t6\t17
pair usually over\t0\t10\t-2
pair vaccination ,\t22\t21\t93
pair vaccination or\t-2\t0\t13
pair valid passport\t16\t17\t39
pair valid reach\t-13\t-13\t-24
pair valid work\t10\t10\t21
pair van is\t-26\t-23\t-37
pair vehicle with\t-11\t-14\t-17
pair verified before\t-10\t2\t18
pair very welcome\t7\t0\t0
pair vet ,\t16\t2\t5
pair veterinary nursing\t-23\t-30\t-25
pair vetting ,\t3\t-3\t13
pair viewed favourably\t35\t13\t11
pair visits to\t9\t-11\t51
pair volunteers ,\t-15\t-8\t-8
pair vulnerable people\t-15\t-9\t-11
pair vulnerable sector\t6\t5\t21
pair wages for\t4\t16\t-2
pair waiting for\t23\t20\t1
pair waiting room\t-3\t7\t0
pair waiting to\t5\t17\t1
pair walk round\t4\t20\t-8
pair walk the\t5\t18\t0
pair walk to\t2\t15\t-7
pair walk up\t7\t-6\t28
pair walking distance\t13\t3\t1
pair want a\t-27\t-10\t-15
pair want one\t-8\t-11\t-12
pair want somebody\t-7\t-13\t-7
pair want someone\t-21\t-19\t-26
pair want to\t-47\t-39\t-49
pair want you\t-1\t8\t24
pair wants a\t-31\t-25\t-22
pair wants to\t57\t8\t11
pair warm and\t-36\t-48\t-31
pair was a\t-7\t-8\t-10
pair was not\t-4\t-7\t-4
pair washing ,\t7\t30\t-2
pair waste ,\t-16\t-20\t-19
pair way ,\t1\t-9\t-3
pair way around\t42\t4\t15
pair way in\t14\t2\t0
pair way of\t18\t17\t32
pair way round\t4\t3\t13
pair way that\t-2\t-6\t6
pair way to\t29\t-7\t24
pair we all\t7\t60\t-12
pair we also\t-20\t-25\t-26
pair we are\t-13\t1\t-20
pair we ask\t-1\t-2\t30
pair we can\t-4\t-5\t33
pair we can't\t2\t4\t15
pair we cannot\t-21\t-18\t-23
pair we close\t0\t-5\t7
pair we do\t-19\t9\t70
pair we don't\t-9\t14\t-11
pair we expect\t-20\t-20\t-30
pair we get\t24\t7\t4
pair we have\t40\t4\t-2
pair we imagine\t-10\t-8\t-15
pair we keep\t-9\t-16\t-10
pair we know\t31\t40\t16
pair we look\t-44\t-35\t-31
pair we mean\t0\t17\t-3
pair we must\t-16\t-14\t-23
pair we need\t1\t14\t2
pair we open\t2\t2\t6
pair we pay\t-3\t-12\t15
pair we run\t6\t0\t8
pair we see\t-1\t-14\t-9
pair we send\t5\t7\t-6
pair we shall\t-27\t-35\t-26
pair we should\t91\t32\t24
pair we start\t3\t-3\t15
pair we therefore\t-16\t-16\t-14
pair we think\t7\t7\t-3
pair we use\t-12\t-13\t-18
pair we want\t-43\t-34\t-50
pair we will\t0\t-14\t3
pair we work\t1\t-3\t8
pair we would\t-46\t-47\t-1
pair we wouldn't\t58\t21\t21
pair we'd also\t9\t28\t-2
pair we'd ask\t-27\t-23\t-10
pair we'd be\t9\t2\t5
pair we'd expect\t-2\t16\t-9
pair we'd like\t26\t24\t27
pair we'd love\t23\t-2\t15
pair we'd want\t25\t25\t7
pair we'll ask\t2\t0\t11
pair we'll check\t-9\t-11\t-13
pair we'll pay\t6\t-5\t13
pair we're after\t-12\t-18\t-14
pair we're at\t-1\t2\t7
pair we're hoping\t-2\t-6\t4
pair we're not\t-18\t-12\t-16
pair we're regulated\t7\t1\t21
pair we're too\t-3\t-1\t14
pair we've learned\t-5\t-6\t-5
pair website and\t3\t21\t-9
pair weddings and\t2\t39\t9
pair wednesday to\t3\t0\t9
pair wednesdays ,\t6\t4\t18
pair week #\t0\t-10\t19
pair week ,\t11\t1\t49
pair week and\t6\t1\t17
pair week are\t4\t24\t-10
pair week in\t17\t18\t57
pair week of\t7\t-8\t69
pair weekend and\t0\t-7\t9
pair weekend in\t14\t28\t24
pair weekend work\t4\t2\t18
pair weekends are\t8\t18\t14
pair weeks ,\t-12\t-26\t-6
pair weeks a\t2\t20\t-4
pair weeks ahead\t-6\t-6\t-7
pair weeks are\t0\t-7\t10
pair weeks of\t2\t-4\t8
pair weeks off\t4\t-7\t21
pair weeks on\t4\t-7\t21
pair weeks with\t-20\t-16\t-19
pair weeks you\t0\t9\t28
pair welcome ,\t30\t8\t6
pair weld ,\t35\t17\t16
pair well ,\t32\t5\t3
pair well :\t8\t33\t-2
pair well ;\t-9\t12\t-5
pair well as\t-18\t-19\t-27
pair well developed\t-17\t-16\t-12
pair well enough\t-17\t-34\t-29
pair wet for\t2\t1\t9
pair what a\t-9\t4\t-13
pair what day\t-12\t-13\t-9
pair what i\t-34\t-17\t-25
pair what is\t-6\t-1\t-3
pair what it\t-19\t-17\t-15
pair what the\t-32\t-40\t-38
pair what they\t2\t4\t-7
pair what was\t37\t25\t17
pair what we\t-9\t1\t12
pair what you\t-24\t-9\t-35
pair what you'd\t5\t10\t7
pair whatever has\t6\t20\t5
pair whatever the\t4\t24\t-8
pair when a\t-58\t-83\t-18
pair when asked\t7\t18\t7
pair when i'm\t7\t21\t3
pair when it\t-5\t-21\t39
pair when it's\t0\t-11\t34
pair when something\t21\t64\t18
pair when the\t-16\t-32\t-13
pair when there\t0\t10\t-8
pair when they\t-11\t4\t3
pair when to\t-18\t-15\t-17
pair when we\t0\t29\t0
pair when we're\t15\t31\t24
pair when you're\t-18\t-18\t-26
pair where a\t8\t22\t3
pair where people\t-16\t-31\t-17
pair where the\t7\t22\t8
pair where you\t-14\t-4\t-13
pair wherever you\t1\t-11\t15
pair which a\t0\t-12\t-10
pair which has\t-1\t13\t0
pair which i\t3\t1\t8
pair which in\t4\t13\t1
pair which is\t-1\t15\t7
pair which means\t-25\t-43\t-30
pair which mileage\t0\t1\t9
pair which part\t-15\t-19\t-19
pair which the\t4\t-2\t18
pair which there\t3\t23\t-12
pair which we\t-1\t-6\t13
pair which we'll\t-35\t-33\t-20
pair which you\t5\t15\t15
pair while not\t18\t6\t5
pair white card\t-32\t-47\t-38
pair who already\t16\t11\t19
pair who also\t-2\t-8\t11
pair who are\t-20\t-4\t-15
pair who can\t46\t-19\t9
pair who can't\t-33\t-34\t-32
pair who cannot\t-17\t-21\t-14
pair who could\t34\t9\t7
pair who did\t28\t10\t10
pair who do\t-40\t-30\t-25
pair who doesn't\t8\t-15\t-8
pair who has\t-7\t-29\t-21
pair who have\t37\t12\t7
pair who is\t-20\t19\t-26
pair who knows\t24\t9\t7
pair who listens\t-6\t-6\t-4
pair who might\t32\t9\t12
pair who notices\t2\t6\t2
pair who stays\t-7\t-7\t-6
pair who wants\t7\t-2\t-1
pair who was\t-10\t-18\t-10
pair who will\t-26\t9\t-15
pair who writes\t-9\t-10\t-12
pair who've worked\t41\t7\t7
pair whole team\t5\t-7\t23
pair why a\t-1\t7\t-5
pair why it's\t9\t25\t5
pair why the\t-1\t8\t0
pair will also\t2\t9\t12
pair will answer\t4\t12\t5
pair will ask\t-5\t-2\t-17
pair will be\t64\t55\t70
pair will carry\t-21\t-24\t-32
pair will do\t-8\t-8\t-13
pair will find\t15\t6\t3
pair will go\t31\t4\t-2
pair will have\t-57\t-38\t-32
pair will hold\t-5\t-5\t-8
pair will know\t-7\t-7\t-8
pair will lead\t6\t15\t4
pair will make\t14\t4\t6
pair will need\t19\t35\t27
pair will not\t-25\t-32\t-11
pair will own\t5\t27\t-4
pair will put\t9\t-1\t-3
pair will ring\t-14\t-17\t-22
pair will say\t15\t17\t36
pair will take\t-5\t-12\t8
pair will teach\t17\t3\t7
pair will train\t11\t3\t2
pair will visit\t12\t4\t34
pair will work\t3\t8\t2
pair willing to\t-20\t-9\t-20
pair willingness to\t16\t3\t22
pair winter and\t8\t12\t11
pair winter for\t11\t3\t3
pair winter we\t5\t28\t-6
pair wiring diagram\t-12\t-10\t-13
pair with a\t-54\t-20\t-20
pair with accounting\t-21\t-17\t-16
pair with an\t34\t53\t82
pair with another\t8\t10\t14
pair with children\t-21\t-41\t25
pair with dogs\t8\t9\t45
pair with dr\t3\t9\t-1
pair with engineering\t-13\t-6\t-19
pair with every\t3\t22\t6
pair with figures\t-12\t-12\t-16
pair with it\t5\t4\t15
pair with mathematics\t-13\t-8\t-8
pair with me\t3\t18\t-7
pair with money\t-3\t-11\t12
pair with my\t-33\t-33\t-39
pair with no\t-47\t-46\t-68
pair with one\t2\t10\t5
pair with only\t-30\t-21\t-28
pair with our\t22\t48\t18
pair with people\t-29\t-30\t-22
pair with some\t6\t1\t2
pair with somebody\t25\t12\t20
pair with teenagers\t-16\t-12\t-11
pair with the\t-2\t13\t-17
pair with them\t-10\t-13\t-13
pair with time\t50\t5\t6
pair with two\t-31\t-23\t-35
pair with us\t4\t16\t5
pair with vulnerable\t-5\t-2\t11
pair with what\t31\t11\t7
pair with your\t-28\t-32\t-39
pair within #\t-12\t6\t-3
pair within a\t-32\t-14\t-10
pair within an\t2\t0\t7
pair within one\t7\t11\t69
pair within the\t-1\t22\t-4
pair within three\t-26\t6\t-41
pair within twenty\t9\t5\t25
pair within walking\t13\t3\t1
pair without a\t-18\t-19\t6
pair without being\t-33\t-23\t-29
pair without calling\t33\t10\t12
pair without it\t28\t9\t11
pair without looking\t-17\t-19\t-18
pair without saying\t-24\t-14\t24
pair without sponsorship\t12\t15\t34
pair won't be\t-51\t-36\t-47
pair won't do\t-20\t-26\t-19
pair won't tie\t-23\t-19\t-22
pair won't wait\t4\t0\t15
pair words a\t-26\t-30\t-21
pair words of\t17\t-2\t4
pair words per\t-22\t-14\t-18
pair work ,\t13\t44\t28
pair work alone\t-19\t-21\t-19
pair work and\t1\t6\t-2
pair work as\t-3\t7\t-1
pair work at\t-8\t2\t-19
pair work from\t1\t-5\t7
pair work here\t-11\t-12\t-20
pair work in\t45\t15\t121
pair work is\t-32\t-2\t-21
pair work on\t-2\t-13\t11
pair work orders\t6\t14\t4
pair work permit\t11\t13\t46
pair work time\t29\t11\t10
pair work two\t2\t-5\t11
pair work with\t-7\t-23\t-34
pair worked at\t-13\t-12\t-14
pair worked in\t8\t-6\t-18
pair worked on\t20\t-2\t-2
pair worked with\t31\t2\t6
pair working alongside\t12\t9\t1
pair working at\t28\t3\t16
pair working days\t1\t22\t-18
pair working from\t2\t-2\t9
pair working in\t13\t12\t23
pair working knowledge\t-82\t-71\t-77
pair working rights\t22\t27\t66
pair working towards\t17\t6\t5
pair working with\t14\t28\t48
pair works from\t6\t8\t21
pair works with\t7\t16\t11
pair workspace and\t2\t1\t12
pair would also\t-24\t13\t-15
pair would be\t172\t59\t22
pair would come\t12\t15\t-2
pair would ease\t19\t1\t6
pair would find\t17\t7\t7
pair would give\t23\t8\t7
pair would go\t-6\t12\t10
pair would have\t2\t-5\t10
pair would let\t26\t-2\t2
pair would like\t-36\t-17\t31
pair would look\t-10\t-12\t-13
pair would make\t19\t-6\t1
pair would not\t25\t-1\t-6
pair would please\t31\t2\t-2
pair would put\t34\t4\t10
pair would rather\t0\t-3\t16
pair would save\t17\t4\t3
pair would sit\t10\t-3\t2
pair would take\t3\t12\t1
pair would want\t-12\t-12\t-3
pair wouldn't hurt\t30\t11\t11
pair write a\t-2\t7\t-2
pair write it\t5\t21\t-5
pair write the\t-25\t-9\t-26
pair write up\t23\t50\t19
pair writes down\t-1\t8\t1
pair writes the\t6\t31\t5
pair writing and\t3\t12\t-2
pair written english\t-15\t-21\t-13
pair yawl boats\t7\t23\t0
pair year #\t11\t13\t23
pair year ,\t12\t46\t74
pair year and\t-10\t-14\t-2
pair year for\t-14\t-8\t-7
pair year if\t24\t3\t0
pair year in\t-34\t-30\t-24
pair year of\t-11\t-14\t-15
pair year old\t2\t1\t28
pair year olds\t12\t1\t0
pair year on\t-4\t-5\t-6
pair year or\t-17\t-15\t-16
pair year the\t3\t-13\t23
pair year to\t-1\t-6\t12
pair year we\t8\t31\t6
pair year you\t5\t32\t-9
pair years ,\t-22\t-21\t-32
pair years at\t-7\t-6\t-6
pair years experience\t-15\t-9\t-9
pair years in\t-53\t-58\t-65
pair years of\t-18\t-19\t-6
pair years on\t-22\t-27\t-23
pair years or\t2\t-4\t-9
pair years post\t-7\t-10\t-8
pair years since\t-6\t-7\t-9
pair yes ,\t-2\t-6\t12
pair yield and\t-3\t1\t-6
pair you ,\t15\t5\t-18
pair you :\t-44\t-41\t-37
pair you ;\t-18\t-15\t-17
pair you a\t59\t20\t18
pair you about\t-15\t-14\t-22
pair you also\t45\t22\t36
pair you are\t-14\t20\t42
pair you as\t6\t23\t1
pair you ask\t-27\t-42\t-33
pair you at\t-2\t-15\t8
pair you be\t-6\t-11\t-19
pair you begin\t-15\t-22\t-20
pair you bring\t-11\t-4\t-22
pair you by\t3\t-7\t19
pair you can\t23\t-15\t37
pair you can't\t-83\t-75\t-73
pair you carry\t6\t15\t3
pair you check\t1\t10\t-4
pair you come\t9\t13\t16
pair you could\t27\t2\t27
pair you do\t66\t55\t53
pair you don't\t-6\t-16\t-10
pair you explain\t0\t10\t1
pair you find\t-14\t-4\t-12
pair you finish\t-14\t-22\t-18
pair you for\t2\t11\t2
pair you get\t4\t5\t9
pair you go\t-11\t21\t11
pair you got\t-7\t-5\t-5
pair you had\t19\t14\t1
pair you happen\t12\t-1\t4
pair you have\t51\t-29\t-13
pair you here\t10\t4\t37
pair you hold\t-3\t-6\t-3
pair you in\t7\t-18\t41
pair you keep\t-22\t-38\t-24
pair you know\t37\t6\t25
pair you leave\t14\t34\t7
pair you like\t-2\t-13\t7
pair you live\t14\t9\t39
pair you may\t7\t16\t18
pair you must\t-16\t-41\t15
pair you need\t-13\t-15\t-4
pair you needn't\t-26\t-18\t-20
pair you notice\t-15\t-21\t-14
pair you on\t13\t-10\t-15
pair you out\t34\t-7\t-10
pair you own\t-14\t-18\t-14
pair you pick\t-6\t-12\t-7
pair you pull\t1\t-6\t8
pair you report\t-4\t0\t-8
pair you run\t9\t36\t0
pair you say\t-19\t-21\t-23
pair you should\t-62\t-60\t-23
pair you show\t-20\t-30\t-31
pair you speak\t24\t-2\t4
pair you start\t-30\t-13\t3
pair you stay\t4\t8\t40
pair you take\t4\t14\t23
pair you tell\t3\t18\t6
pair you the\t8\t21\t4
pair you through\t17\t6\t2
pair you to\t-61\t-14\t-73
pair you trust\t-18\t-25\t-18
pair you understand\t-22\t-32\t-28
pair you up\t13\t-11\t-5
pair you were\t24\t5\t3
pair you what\t-9\t-9\t-16
pair you who\t7\t19\t5
pair you will\t1\t95\t48
pair you with\t-7\t-11\t-4
pair you won't\t-33\t-21\t-24
pair you work\t-20\t-42\t-3
pair you would\t-82\t27\t-14
pair you write\t-38\t-41\t-38
pair you'd also\t10\t24\t15
pair you'd be\t-30\t-42\t18
pair you'd come\t-2\t-7\t16
pair you'd do\t5\t16\t0
pair you'd get\t0\t-5\t6
pair you'd have\t2\t-7\t32
pair you'd keep\t6\t25\t2
pair you'd need\t-20\t-35\t-20
pair you'd run\t1\t13\t-6
pair you'd see\t4\t14\t2
pair you'd take\t9\t25\t8
pair you'd want\t-10\t-19\t7
pair you'd work\t1\t6\t-4
pair you'd write\t4\t12\t2
pair you'll also\t-1\t2\t13
pair you'll be\t17\t33\t62
pair you'll build\t0\t7\t-4
pair you'll carry\t4\t-18\t32
pair you'll do\t5\t38\t-20
pair you'll have\t-54\t-56\t-68
pair you'll need\t-74\t-126\t-88
pair you'll work\t5\t-20\t39
pair you'll write\t8\t26\t8
pair you're back\t5\t4\t12
pair you're free\t-9\t-5\t9
pair you're on\t22\t60\t2
pair you're the\t36\t15\t11
pair you're to\t8\t1\t29
pair you've been\t-12\t-14\t-9
pair you've done\t17\t5\t3
pair you've ever\t11\t5\t5
pair you've got\t30\t11\t13
pair you've made\t-5\t-8\t-6
pair you've used\t19\t6\t5
pair you've worked\t-8\t-8\t-8
pair your area\t4\t11\t0
pair your belt\t17\t1\t4
pair your days\t2\t23\t-9
pair your desk\t-7\t-7\t-8
pair your english\t-13\t-9\t-11
pair your feet\t11\t1\t67
pair your first\t-2\t12\t21
pair your head\t-20\t-7\t-18
pair your knees\t-11\t-14\t-7
pair your letter\t-7\t-9\t-12
pair your mind\t5\t4\t15
pair your own\t-9\t2\t14
pair your referees\t-23\t-21\t-30
pair your shift\t4\t-8\t21
pair your thing\t15\t11\t7
pair your time\t3\t16\t-5
pair your turn\t0\t7\t-1
pair your way\t27\t-10\t-5
pair your work\t5\t17\t0
pair yours has\t-61\t-38\t-46
pair yours too\t2\t27\t-4
pair yourself about\t-5\t-6\t-4
pair yourself when\t5\t29\t-9
pair zealand already\t10\t9\t22
pair £ #\t-15\t-18\t-7
place conditions bullet\t3\t8\t58
place conditions text\t3\t-4\t30
place desirable bullet\t181\t9\t-9
place desirable text\t61\t12\t53
place duties bullet\t-12\t153\t19
place duties text\t-47\t50\t-67
place must bullet\t-70\t-173\t-114
place must text\t-42\t-69\t-35
place offer bullet\t-14\t-17\t34
place offer text\t5\t-6\t51
place unknown bullet\t-43\t38\t41
place unknown text\t12\t1\t-18
section conditions\t7\t4\t88
section desirable\t227\t20\t44
section duties\t-46\t156\t-36
section must\t-88\t-189\t-117
section offer\t-9\t-23\t85
section unknown\t-2\t32\t13
word !\t34\t11\t28
word #\t-77\t-4\t84
word $\t19\t34\t22
word ,\t-15\t22\t-8
word :\t-48\t46\t12
word ;\t-48\t-60\t-11
word ?\t53\t-43\t-7
word a\t-17\t-61\t-57
word aat\t10\t5\t4
word abilities\t-20\t-18\t-27
word ability\t-67\t-65\t-58
word able\t-56\t-105\t-68
word aboriginal\t42\t14\t16
word about\t-21\t-28\t-1
word above\t-63\t-78\t-44
word abroad\t-15\t-6\t3
word absence\t6\t21\t4
word abstract\t1\t8\t31
word acca\t-8\t-5\t-6
word acceptable\t21\t27\t65
word accepted\t-18\t-22\t-25
word access\t3\t14\t6
word accident\t8\t28\t19
word accordance\t5\t18\t2
word account\t27\t48\t-5
word accounting\t-31\t-24\t-24
word accounts\t13\t45\t-10
word accreditation\t-9\t-15\t-24
word accuracy\t-26\t-24\t-39
word accurate\t-46\t-48\t-46
word acid\t-24\t-30\t-26
word acquaintance\t-21\t-17\t-22
word across\t-3\t32\t-5
word act\t-29\t-4\t-20
word action\t-14\t16\t-12
word active\t13\t11\t4
word actors\t-14\t-14\t-25
word actually\t12\t9\t5
word additional\t18\t7\t11
word address\t-10\t-3\t16
word adjust\t7\t14\t6
word administration\t108\t50\t39
word adult\t5\t3\t-18
word advanced\t-12\t-7\t-8
word advantage\t140\t44\t38
word advantageous\t48\t22\t19
word advice\t-6\t13\t1
word advise\t3\t10\t2
word advising\t-31\t-16\t-26
word afraid\t5\t-6\t40
word africa\t-41\t-28\t-27
word afrikaans\t-16\t-32\t-20
word after\t-10\t60\t-15
word afternoon\t3\t-24\t-15
word afternoons\t13\t32\t11
word afterwards\t-11\t-5\t-18
word again\t-10\t-6\t-20
word against\t87\t48\t38
word aged\t17\t32\t25
word agency\t19\t31\t56
word agent\t23\t3\t7
word agms\t2\t6\t6
word agree\t6\t27\t-5
word agreement\t2\t-6\t13
word agreements\t5\t14\t1
word ahead\t31\t10\t14
word ai\t35\t22\t4
word aid\t20\t-27\t-31
word air\t22\t17\t2
word aisle\t9\t20\t8
word alarm\t12\t14\t24
word alarms\t7\t24\t1
word alcohol\t0\t-11\t33
word alive\t-11\t-21\t-23
word all\t1\t27\t35
word allergen\t6\t25\t-1
word allergy\t-16\t-17\t-16
word allocate\t0\t13\t-1
word alone\t-42\t-51\t-65
word along\t-5\t14\t-12
word alongside\t13\t14\t1
word already\t59\t-2\t58
word also\t-9\t61\t-42
word alternate\t12\t14\t29
word although\t29\t-16\t-11
word always\t7\t-9\t17
word am\t-1\t-6\t28
word among\t16\t-20\t-14
word an\t51\t-27\t11
word anaesthetic\t-16\t-26\t-35
word anaesthetics\t9\t37\t9
word analysis\t-13\t-19\t-21
word analysts\t-4\t1\t-11
word anaphylaxis\t-8\t-6\t-8
word and\t-144\t109\t-32
word animal\t11\t-1\t0
word animals\t-16\t-1\t-20
word annual\t4\t8\t34
word another\t7\t1\t24
word answer\t26\t38\t-8
word answered\t-1\t21\t-11
word answering\t8\t22\t6
word answers\t6\t17\t3
word anxious\t-12\t-15\t-19
word any\t94\t40\t74
word anybody\t-17\t-21\t-24
word anyone\t-11\t-54\t-27
word anything\t-9\t5\t-28
word apart\t6\t-2\t13
word api\t35\t23\t17
word app\t43\t35\t12
word applicant\t-6\t-12\t-3
word applicants\t-6\t-29\t-7
word application\t72\t-1\t-7
word applications\t-14\t4\t-15
word apply\t-26\t-13\t4
word appoint\t-16\t-12\t-13
word appointed\t-25\t-25\t-25
word appointee\t8\t20\t19
word appointment\t9\t22\t48
word appointments\t1\t7\t-4
word apprentice\t-28\t16\t-23
word apprentices\t2\t37\t-14
word apprenticeship\t-9\t-5\t-5
word approval\t-14\t-11\t-4
word approved\t1\t10\t6
word april\t0\t2\t18
word arboriculture\t-11\t-10\t-14
word are\t9\t-21\t56
word area\t5\t9\t7
word areas\t3\t12\t8
word argue\t3\t-2\t15
word arms\t-10\t-11\t-18
word around\t27\t22\t-7
word arranged\t6\t-5\t26
word arranging\t5\t20\t2
word arrest\t5\t2\t17
word arrive\t-32\t-32\t-37
word articles\t6\t21\t-2
word as\t-17\t5\t12
word ascp\t-50\t-30\t-30
word ask\t-53\t-40\t-29
word asked\t-16\t-20\t38
word asking\t-24\t-25\t-26
word asks\t-71\t-75\t-87
word asleep\t-5\t12\t-12
word assess\t-37\t-24\t-33
word assessed\t-6\t-6\t-10
word assessment\t24\t0\t10
word assessments\t0\t29\t5
word assessor\t5\t11\t3
word asset\t108\t46\t39
word assigned\t3\t18\t0
word assist\t5\t23\t-4
word assistant\t3\t19\t-6
word assistants\t-1\t18\t-6
word assisting\t6\t13\t3
word associate\t35\t9\t8
word assume\t-13\t-20\t-19
word assumed\t-9\t-7\t-11
word at\t-47\t-17\t-14
word attend\t34\t70\t38
word attendance\t-6\t8\t15
word attention\t-9\t-6\t-12
word audio\t-9\t-53\t51
word audit\t38\t10\t15
word auditors\t0\t14\t-3
word audits\t-4\t-2\t-8
word august\t11\t42\t19
word auslan\t38\t18\t18
word australia\t-3\t-3\t30
word australian\t10\t13\t63
word author\t-19\t-15\t-23
word authority\t-14\t-10\t-19
word auto\t-6\t1\t-3
word autumn\t7\t17\t6
word availability\t2\t11\t33
word available\t30\t12\t54
word award\t-15\t-23\t-36
word awareness\t-71\t-87\t-70
word away\t-11\t-42\t-25
word axis\t34\t17\t16
word azure\t-5\t-6\t-6
word b\t-59\t-55\t-28
word babies\t3\t-7\t19
word baby\t22\t13\t-12
word bachelor's\t-17\t-10\t-11
word back\t-67\t-15\t-28
word background\t115\t47\t90
word bad\t-13\t-26\t-8
word badly\t-36\t-6\t-32
word bag\t-10\t-17\t1
word bags\t-42\t-47\t-60
word bake\t34\t33\t18
word bakery\t-39\t-43\t-21
word baking\t25\t3\t6
word balance\t-7\t-4\t-9
word band\t12\t5\t5
word banker\t-36\t-20\t-37
word banners\t4\t19\t0
word bars\t-8\t-5\t-5
word base\t4\t8\t4
word based\t-14\t-7\t3
word basement\t9\t7\t27
word basic\t-86\t-103\t-58
word basis\t-7\t3\t-5
word batch\t-13\t-18\t-13
word batteries\t16\t5\t-7
word bay\t3\t6\t3
word be\t16\t-97\t-6
word beauty\t-6\t-6\t-5
word because\t-42\t-87\t-14
word becomes\t-18\t-15\t-24
word bed\t13\t16\t26
word beds\t-3\t-5\t20
word been\t-15\t-43\t-60
word bees\t2\t-1\t12
word before\t-3\t-44\t73
word begin\t-3\t-38\t21
word beginning\t-11\t-24\t-4
word begins\t12\t25\t30
word behalf\t8\t22\t1
word behind\t-28\t0\t-23
word being\t-79\t-147\t-102
word believe\t-20\t-21\t1
word bell\t4\t13\t5
word belmullet\t3\t10\t4
word below\t-40\t-25\t-48
word belt\t26\t1\t4
word bench\t-19\t6\t-34
word bend\t-16\t-26\t-20
word bending\t16\t4\t58
word beneficial\t5\t13\t1
word bengali\t29\t-3\t3
word beside\t6\t16\t17
word best\t10\t-5\t3
word better\t67\t37\t15
word between\t10\t71\t36
word beyond\t-2\t-7\t21
word bi\t28\t13\t13
word big\t3\t-6\t-6
word bike\t17\t-2\t-5
word bikes\t-6\t-10\t-9
word bilingual\t25\t12\t11
word bills\t1\t6\t-4
word bins\t6\t16\t5
word biology\t-6\t-6\t-5
word birth\t9\t24\t4
word bit\t29\t9\t-5
word block\t8\t12\t16
word blood\t-29\t-61\t-16
word bloods\t2\t8\t0
word blow\t9\t16\t15
word blue\t-4\t0\t8
word board\t6\t11\t10
word boat\t4\t3\t9
word boats\t8\t34\t1
word body\t-13\t-24\t-10
word boiler\t48\t22\t6
word boilers\t9\t38\t-4
word bonus\t86\t22\t21
word book\t1\t19\t-21
word booking\t5\t22\t-5
word bookkeeping\t3\t13\t5
word books\t0\t8\t0
word boots\t-23\t-35\t-19
word border\t16\t1\t7
word bosch\t61\t10\t3
word both\t6\t15\t-10
word bother\t-14\t-12\t-16
word bought\t14\t3\t2
word bouquets\t6\t13\t4
word box\t24\t18\t14
word boxes\t18\t17\t33
word boxing\t18\t2\t16
word brake\t-3\t-18\t-17
word branch\t19\t16\t56
word bread\t-6\t8\t-8
word break\t2\t8\t0
word breakdown\t2\t13\t-1
word breaker\t15\t5\t4
word breakfast\t9\t35\t-4
word breaks\t0\t22\t-7
word brief\t1\t20\t-3
word briefing\t7\t25\t9
word brilliant\t15\t3\t5
word bring\t18\t18\t5
word bringing\t-9\t-3\t-13
word brings\t-1\t10\t33
word broadcasters\t-8\t2\t-10
word broke\t-11\t-4\t-15
word broken\t-15\t20\t14
word broker\t-12\t-8\t-10
word budget\t15\t36\t-14
word budgets\t-31\t-21\t-22
word build\t-18\t0\t-33
word building\t47\t44\t40
word built\t2\t16\t4
word bulletins\t-8\t-12\t-11
word bundles\t14\t17\t33
word burials\t-3\t26\t-1
word burn\t-14\t-24\t-18
word burned\t-7\t-14\t-21
word bus\t17\t38\t54
word business\t31\t38\t34
word busy\t-22\t12\t-18
word but\t56\t-28\t-43
word buttoning\t20\t6\t5
word buy\t9\t-2\t1
word by\t-96\t-34\t0
word bylaw\t-8\t-10\t-9
word c\t-23\t-32\t-22
word cab\t-6\t-13\t-6
word cabin\t2\t-7\t15
word cabinets\t0\t0\t32
word cabling\t-33\t-18\t-17
word cages\t5\t8\t8
word cake\t24\t33\t12
word cakes\t9\t26\t2
word calculation\t-11\t-6\t-7
word calendar\t4\t11\t1
word calibrate\t2\t11\t-3
word calibrating\t11\t40\t10
word call\t-8\t-23\t21
word called\t30\t4\t9
word caller\t-30\t-18\t-22
word calling\t35\t27\t9
word calls\t-44\t0\t-67
word calm\t-96\t-98\t-93
word calves\t-2\t40\t-3
word calving\t6\t18\t1
word camera\t6\t30\t3
word can\t7\t-115\t-12
word can't\t-126\t-115\t-65
word canada\t13\t13\t38
word candidate\t28\t0\t4
word candidates\t-17\t0\t-35
word cannot\t-38\t-44\t-35
word cant\t4\t-6\t-9
word canva\t68\t27\t21
word capacity\t-16\t-7\t-14
word capture\t5\t16\t4
word car\t16\t26\t120
word card\t-72\t-81\t-31
word care\t-54\t11\t-29
word careful\t-16\t-12\t-16
word cargo\t5\t13\t2
word caribbean\t13\t6\t6
word carol\t12\t8\t-2
word carpet\t-53\t-17\t-40
word carried\t8\t10\t17
word carrier\t-16\t-27\t-21
word carry\t14\t21\t42
word carrying\t8\t9\t26
word case\t1\t-4\t11
word caseload\t3\t15\t-3
word cases\t-1\t25\t-16
word cash\t-35\t-47\t-36
word casting\t9\t35\t13
word cat\t-22\t-14\t-13
word catch\t-5\t-6\t-6
word category\t-19\t-21\t-21
word cats\t0\t17\t46
word cattle\t-3\t-2\t-9
word cdl\t7\t0\t-9
word cellar\t4\t4\t8
word cent\t-7\t3\t-20
word central\t8\t5\t22
word centre\t4\t20\t7
word centres\t3\t10\t30
word cert\t43\t-3\t-1
word certain\t-14\t-19\t-19
word certificate\t35\t-71\t-60
word certificates\t-11\t5\t-23
word certification\t22\t-25\t-57
word chair\t5\t14\t3
word chairside\t8\t21\t8
word change\t23\t23\t55
word changed\t2\t16\t-2
word changes\t-1\t13\t3
word charge\t-10\t46\t-20
word chart\t5\t12\t4
word chartered\t-5\t-12\t-18
word chasing\t-8\t9\t-12
word check\t62\t126\t248
word checked\t15\t48\t10
word checking\t7\t40\t-3
word checks\t16\t56\t15
word cheese\t-4\t-7\t-15
word chef\t7\t17\t5
word chemicals\t-20\t-28\t-22
word chemistry\t-25\t6\t-22
word chiefly\t10\t32\t-1
word child\t36\t-5\t8
word choice\t-3\t-1\t19
word choir\t11\t14\t-2
word choose\t7\t19\t10
word christmas\t5\t-20\t38
word church\t4\t4\t13
word cilex\t-14\t-21\t-27
word cip\t-51\t-36\t-38
word cis\t-28\t-29\t-29
word citizen\t7\t18\t58
word citizens\t20\t11\t63
word citizenship\t-2\t11\t70
word city\t-11\t-18\t-13
word civil\t16\t-7\t-5
word claim\t4\t34\t3
word claims\t50\t58\t21
word class\t-63\t-43\t-52
word classes\t-13\t-18\t-20
word classroom\t4\t10\t3
word clean\t-70\t-17\t-67
word cleaned\t4\t21\t0
word cleaning\t-35\t45\t-16
word clear\t-73\t-89\t-66
word clearance\t35\t33\t122
word clearing\t3\t21\t-3
word clearly\t-19\t-17\t-18
word clerk\t14\t21\t34
word clerks\t-12\t-14\t-20
word client\t-28\t2\t-38
word client's\t21\t-4\t4
word clients\t19\t29\t0
word climate\t-11\t-5\t-7
word climb\t15\t9\t38
word climbed\t-12\t-17\t10
word climbing\t16\t6\t19
word clinic\t12\t29\t-10
word clinical\t-12\t-9\t-23
word clinicians\t2\t6\t2
word clinics\t10\t32\t-2
word clips\t-15\t-10\t-27
word close\t-6\t12\t31
word closed\t17\t13\t90
word closing\t8\t0\t-1
word club\t3\t12\t7
word cluster\t-2\t18\t-6
word coach\t-3\t31\t-13
word coaching\t-12\t-20\t-15
word code\t8\t43\t6
word codes\t12\t29\t9
word coding\t17\t1\t1
word coffee\t17\t26\t4
word cold\t12\t10\t26
word colleague\t11\t-17\t15
word colleagues\t37\t43\t46
word collection\t17\t39\t6
word collections\t1\t-7\t10
word college\t17\t-9\t-7
word come\t17\t13\t19
word comes\t51\t15\t73
word comfort\t5\t-8\t-6
word comfortable\t-52\t-69\t-55
word coming\t18\t45\t4
word command\t-22\t-17\t-19
word commercial\t-125\t-117\t-117
word commit\t9\t9\t20
word commitment\t-47\t-48\t-48
word committee\t-19\t-12\t-33
word committees\t7\t13\t6
word common\t-32\t-36\t-26
word communicating\t16\t-8\t1
word communication\t-31\t-60\t-52
word communities\t55\t25\t22
word community\t-17\t-13\t-18
word company\t-13\t-14\t-9
word competence\t-14\t-32\t-37
word competent\t-50\t-46\t-48
word complaints\t4\t12\t1
word complete\t16\t20\t46
word completed\t-74\t-40\t-80
word compliance\t-87\t-105\t-85
word composed\t-17\t-18\t-25
word composite\t7\t4\t3
word comprehensive\t-19\t-11\t-14
word compulsory\t16\t8\t29
word computer\t-22\t10\t-8
word computers\t-16\t-7\t-13
word concerns\t7\t33\t5
word concert\t-6\t-21\t10
word concerts\t3\t9\t0
word concrete\t13\t6\t16
word conditional\t-7\t-4\t-3
word conditions\t-21\t-12\t-15
word conduct\t-34\t-1\t47
word confidence\t-33\t-34\t-43
word confident\t-106\t-98\t-101
word confidential\t-7\t-4\t-5
word confidentiality\t-30\t-23\t-1
word confined\t-4\t7\t37
word conflict\t6\t2\t2
word congregation\t-16\t-11\t-12
word conservation\t-15\t-17\t-18
word conservator\t-1\t15\t-4
word consider\t-68\t-37\t-17
word consideration\t-5\t-31\t-43
word considered\t9\t-2\t-7
word console\t-15\t-19\t-4
word construction\t39\t15\t12
word consultant\t57\t-14\t-9
word consultation\t11\t27\t8
word consulting\t21\t7\t4
word contact\t27\t57\t31
word content\t-8\t6\t-5
word contract\t12\t19\t31
word contractors\t9\t40\t0
word contracts\t8\t8\t20
word control\t-3\t19\t0
word controller\t2\t22\t-4
word controls\t19\t22\t-8
word conversation\t20\t25\t9
word conversational\t43\t14\t10
word conversations\t8\t20\t8
word conveyancing\t-16\t-14\t-18
word cook\t18\t16\t6
word cooking\t23\t17\t8
word coolers\t1\t-6\t9
word coordinator\t1\t17\t-10
word copper\t19\t4\t-3
word corner\t-13\t8\t-9
word correct\t-37\t-46\t-33
word correction\t-24\t-22\t-35
word corrections\t8\t4\t3
word correctly\t-10\t-5\t-8
word correspondence\t9\t20\t-11
word corridors\t5\t13\t2
word cost\t8\t21\t6
word costs\t-23\t-25\t-24
word could\t61\t-2\t17
word council\t-20\t-17\t1
word council's\t-22\t-26\t-24
word count\t6\t19\t14
word counter\t7\t23\t8
word counterbalance\t81\t40\t32
word country\t-18\t-2\t26
word counts\t-6\t-17\t-18
word courier\t-2\t-3\t7
word course\t4\t-62\t9
word court\t46\t51\t26
word courteous\t-49\t-43\t-41
word courtesy\t-14\t-20\t-15
word cover\t42\t29\t30
word covered\t10\t-3\t44
word covering\t8\t20\t21
word covers\t-4\t18\t-15
word cow\t26\t4\t15
word cows\t5\t18\t-6
word cpc\t-42\t-43\t-57
word cpd\t-21\t-29\t-39
word cpi\t45\t20\t17
word cpr\t-73\t-49\t-50
word crane\t-41\t-33\t-40
word credit\t8\t29\t30
word cree\t9\t-3\t1
word crew\t-7\t19\t8
word crews\t-44\t-44\t-36
word cricket\t-20\t-28\t-24
word criminal\t8\t-4\t62
word critical\t13\t22\t4
word crm\t-4\t0\t-7
word crowd\t26\t-6\t0
word cruise\t25\t-3\t-3
word crushers\t1\t7\t-5
word cry\t7\t-1\t-4
word cscs\t-25\t-25\t-29
word culture\t0\t9\t-7
word curiosity\t-50\t-29\t-32
word current\t-83\t-72\t-28
word customer\t18\t25\t3
word customer's\t6\t25\t0
word customers\t-5\t38\t-3
word customs\t23\t18\t5
word cut\t-4\t35\t-9
word cuts\t-27\t-2\t-18
word cutting\t-2\t6\t-7
word cv\t3\t-5\t-8
word cxc\t-8\t-11\t-13
word cycle\t28\t18\t15
word cylinders\t8\t37\t10
word d\t180\t37\t13
word daily\t18\t68\t0
word dairy\t32\t18\t41
word damage\t1\t17\t-12
word damp\t-14\t10\t-20
word dangerous\t17\t4\t-1
word danish\t30\t-1\t7
word dare\t23\t4\t0
word dark\t24\t12\t-6
word data\t-32\t-27\t-26
word database\t16\t14\t7
word date\t-74\t-44\t-61
word dates\t-14\t-16\t0
word day\t-25\t5\t46
word days\t18\t74\t185
word dbs\t24\t26\t131
word dbt\t63\t28\t27
word de\t-17\t11\t-20
word dead\t-15\t-8\t-8
word deadline\t-62\t-48\t-51
word deadlines\t-16\t-11\t-12
word deal\t2\t-13\t1
word dealing\t-6\t-1\t-3
word dealings\t-11\t-11\t-15
word debriefing\t70\t39\t31
word december\t5\t1\t26
word decent\t11\t-17\t-9
word decides\t1\t-3\t9
word deciding\t-10\t-13\t-14
word decision\t-13\t-9\t-11
word decisions\t-7\t-2\t-12
word deck\t1\t26\t-17
word deep\t18\t4\t3
word defects\t3\t20\t-3
word degree\t-63\t-41\t-70
word degrees\t7\t-6\t30
word delighted\t27\t3\t-1
word deliver\t3\t13\t-2
word delivery\t-3\t0\t-8
word demonstrable\t-38\t-32\t-28
word demonstrated\t-53\t-32\t-33
word demonstrators\t3\t8\t1
word dene\t15\t7\t7
word density\t15\t10\t7
word dental\t41\t4\t2
word department\t-12\t-1\t5
word department's\t-17\t-13\t-11
word depend\t20\t4\t1
word dependable\t-39\t-38\t-44
word depends\t0\t-8\t10
word depot\t7\t6\t18
word depots\t4\t17\t-3
word design\t40\t57\t18
word designer\t-3\t6\t-1
word designing\t4\t13\t1
word desirable\t284\t136\t129
word desk\t-1\t41\t24
word detail\t-28\t-36\t-34
word details\t-35\t-32\t-42
word detection\t5\t27\t-6
word developed\t-17\t-16\t-12
word development\t-17\t-23\t-19
word device\t-11\t-13\t-12
word diagnose\t4\t23\t2
word diagram\t-12\t-10\t-13
word diary\t18\t77\t12
word did\t13\t11\t-5
word diesel\t-15\t-18\t-14
word different\t-39\t-44\t-53
word difficult\t-14\t-1\t-14
word digital\t0\t8\t-7
word dinner\t1\t9\t-5
word diocese\t9\t9\t24
word diploma\t-61\t-69\t-70
word direct\t6\t2\t2
word direction\t1\t6\t-3
word directions\t12\t34\t10
word director\t-6\t-3\t-5
word directory\t13\t11\t4
word disability\t34\t16\t32
word discharge\t4\t16\t5
word discipline\t-3\t-6\t-3
word disclosure\t14\t13\t41
word discreet\t-15\t-17\t-18
word discretion\t-105\t-89\t-92
word dispense\t40\t31\t20
word displays\t16\t41\t10
word disruptions\t3\t24\t1
word distance\t28\t19\t38
word do\t-38\t-3\t-21
word doctor\t-34\t-36\t-41
word document\t2\t10\t-3
word documentation\t-1\t31\t3
word documented\t31\t28\t6
word documents\t6\t8\t7
word does\t2\t18\t-34
word doesn't\t-29\t-80\t-27
word dog\t-22\t-8\t-27
word dogs\t16\t25\t57
word doing\t-17\t-3\t-11
word domestic\t4\t12\t0
word don't\t-86\t-101\t-44
word done\t11\t18\t46
word door\t13\t17\t-2
word doors\t8\t3\t-3
word double\t31\t15\t14
word dough\t18\t29\t7
word down\t-31\t-63\t-46
word dozen\t7\t17\t5
word dr\t-6\t7\t-17
word drafting\t14\t36\t13
word draw\t-6\t2\t11
word drawing\t-12\t1\t-8
word drawings\t12\t19\t-1
word dream\t-11\t-10\t-8
word dredging\t4\t8\t4
word dressing\t6\t15\t6
word drive\t-42\t-36\t-53
word driven\t8\t-3\t-5
word driver\t11\t64\t78
word driver's\t-33\t-34\t-40
word drivers\t-35\t-31\t-25
word drives\t-25\t-32\t-25
word driving\t-41\t19\t7
word drop\t9\t3\t0
word drops\t1\t7\t0
word drug\t38\t17\t113
word drugs\t-12\t-9\t-14
word dry\t15\t56\t26
word due\t41\t7\t8
word during\t-32\t-30\t-19
word dust\t19\t21\t49
word dutch\t43\t-13\t-17
word duties\t4\t29\t1
word duty\t30\t2\t81
word dying\t16\t6\t4
word e\t-66\t-25\t7
word each\t17\t118\t44
word ear\t-23\t-33\t-25
word early\t33\t-8\t11
word earns\t-5\t-5\t-6
word ease\t2\t-29\t-35
word easily\t5\t6\t17
word east\t10\t0\t11
word easter\t11\t-4\t45
word eating\t1\t8\t-1
word editing\t-10\t17\t6
word education\t-23\t-23\t-25
word educator\t-7\t-7\t-11
word educators\t6\t22\t3
word eight\t-2\t-1\t53
word eighteen\t-4\t-5\t-6
word eighty\t4\t-6\t25
word either\t-17\t-36\t-33
word electrical\t-12\t-4\t-17
word electrician\t1\t-7\t-5
word eleven\t-1\t13\t12
word eligibility\t2\t3\t19
word else\t-43\t-51\t-53
word elsewhere\t8\t3\t24
word email\t-9\t-10\t-15
word emails\t-8\t-16\t-9
word emergency\t-3\t22\t-21
word emis\t5\t20\t3
word emp\t1\t12\t-4
word employ\t13\t17\t45
word employee\t-19\t-1\t7
word employees\t23\t14\t1
word employer\t7\t8\t18
word employment\t42\t19\t93
word empty\t3\t21\t-9
word end\t4\t74\t31
word endorsement\t71\t25\t22
word enforcement\t-15\t-12\t-17
word engine\t-5\t-10\t-11
word engineer\t-5\t-2\t-9
word engineering\t-17\t-13\t-23
word engineers\t27\t31\t6
word engines\t-18\t-27\t-19
word england\t-52\t-50\t-50
word english\t-173\t-197\t-196
word enhanced\t-3\t-2\t61
word enjoy\t-7\t-20\t-15
word enough\t-111\t-124\t-72
word enquiries\t17\t19\t6
word enrolment\t-29\t-15\t-37
word enter\t4\t17\t-3
word entitled\t-17\t-9\t5
word entries\t10\t38\t6
word entry\t-17\t-9\t-14
word environment\t33\t13\t21
word epic\t10\t2\t0
word equal\t12\t-1\t-7
word equality\t-19\t-30\t-10
word equipment\t10\t36\t0
word equivalent\t-111\t-75\t-86
word especially\t-17\t-15\t-25
word essential\t-27\t-30\t-17
word estate\t3\t12\t-1
word estimates\t3\t6\t2
word estonian\t55\t16\t32
word eu\t1\t7\t58
word eucharist\t3\t11\t-1
word europe\t9\t4\t4
word euthanasia\t-4\t-8\t-5
word even\t-41\t-110\t-93
word evening\t18\t15\t88
word evenings\t-3\t-16\t72
word event\t14\t-15\t-24
word events\t-8\t-7\t-12
word ever\t6\t-23\t-39
word every\t-24\t52\t44
word everybody\t1\t-4\t-31
word everyone\t-27\t-9\t5
word everything\t10\t9\t10
word evidence\t5\t-6\t22
word exam\t-36\t-23\t-35
word exams\t11\t32\t3
word excel\t-68\t-55\t-62
word excellent\t-41\t-61\t-40
word except\t-17\t-27\t-16
word exceptions\t3\t1\t17
word executive\t3\t39\t9
word exempt\t2\t3\t14
word existing\t43\t27\t46
word expect\t-1\t-1\t7
word expected\t-17\t-33\t-15
word expects\t-17\t-18\t-19
word experience\t60\t-102\t-120
word explain\t11\t10\t-16
word explaining\t-8\t5\t-5
word exposure\t35\t16\t47
word extended\t2\t-2\t17
word external\t13\t9\t48
word extra\t7\t-2\t2
word extraction\t-5\t11\t-16
word eye\t13\t-41\t-24
word eyes\t-1\t-2\t6
word eyesight\t2\t1\t6
word f\t7\t-3\t17
word face\t-35\t-42\t-39
word facial\t7\t8\t23
word facility\t16\t-6\t9
word facing\t18\t3\t2
word fact\t-3\t6\t20
word fail\t4\t29\t10
word fair\t-34\t-33\t-22
word fairly\t-15\t-2\t-19
word fall\t26\t7\t92
word falls\t8\t27\t1
word familiarity\t16\t-27\t-25
word families\t6\t3\t18
word family\t-1\t3\t25
word far\t38\t5\t29
word farm\t22\t19\t51
word fast\t-8\t-14\t23
word faster\t36\t0\t0
word fault\t-38\t-61\t-51
word faults\t8\t32\t-5
word favourably\t45\t17\t14
word fca\t1\t0\t13
word fcaw\t-21\t-21\t-34
word feature\t1\t13\t3
word february\t-35\t-28\t7
word fed\t28\t13\t5
word fee\t2\t11\t5
word feed\t24\t76\t20
word feedback\t-41\t-60\t-50
word feeding\t14\t45\t10
word feel\t-6\t-2\t-13
word feeling\t4\t-11\t-5
word feels\t1\t1\t8
word fees\t21\t3\t-2
word feet\t23\t6\t74
word fellow\t-15\t-19\t-19
word fellowship\t-33\t-24\t-23
word fence\t2\t3\t14
word ferry\t-2\t-22\t26
word fertility\t3\t10\t-3
word fever\t14\t18\t59
word few\t38\t45\t9
word fewer\t-7\t-8\t-6
word fiction\t-11\t-5\t-11
word field\t-57\t-29\t-58
word fifteen\t6\t-16\t39
word fifty\t-49\t-49\t-76
word figures\t-44\t-45\t-59
word file\t-5\t26\t-14
word files\t-28\t4\t-24
word filing\t3\t15\t-3
word fill\t21\t59\t6
word filled\t3\t10\t7
word filling\t4\t41\t-2
word film\t-7\t-17\t-3
word films\t-3\t7\t4
word filters\t10\t34\t3
word final\t-2\t13\t-3
word find\t28\t24\t2
word finding\t8\t25\t0
word finds\t-44\t-78\t-52
word fine\t-25\t-26\t-5
word finish\t-13\t-18\t-12
word finished\t-40\t-34\t-36
word fire\t-12\t51\t-17
word firm\t-10\t-13\t-11
word first\t-91\t-85\t-98
word fish\t17\t10\t6
word fit\t13\t13\t39
word fitness\t8\t-5\t33
word five\t-59\t-13\t32
word fix\t-7\t7\t-13
word fixed\t0\t-1\t9
word flat\t-13\t-9\t16
word flexibility\t-14\t-16\t4
word flight\t0\t8\t-4
word flights\t8\t-2\t27
word floor\t2\t-5\t36
word floors\t6\t3\t15
word flour\t-29\t-43\t-26
word flu\t5\t6\t22
word fluency\t5\t12\t-1
word fluent\t-22\t-23\t-23
word fluoride\t-5\t14\t1
word fly\t25\t-12\t39
word folder\t21\t10\t10
word folks\t-8\t-11\t-9
word follow\t-32\t7\t-26
word following\t10\t10\t20
word follows\t11\t18\t22
word food\t-60\t-71\t-73
word foot\t-22\t-18\t-23
word for\t-14\t-48\t-31
word foreman\t1\t11\t0
word forget\t-9\t6\t-14
word forgive\t-7\t-9\t-10
word forgot\t-63\t-30\t-32
word forklift\t34\t18\t16
word form\t-38\t-37\t-59
word formal\t-16\t-3\t-9
word former\t-22\t-33\t-28
word forms\t13\t46\t2
word formwork\t8\t28\t4
word fortnight\t25\t-14\t46
word forty\t-43\t-58\t-28
word forward\t4\t-5\t-16
word four\t-23\t-25\t94
word fourteen\t7\t7\t27
word fourth\t-12\t-14\t12
word fragile\t10\t12\t3
word frame\t10\t-6\t-5
word framework\t-41\t-34\t-34
word fraud\t-10\t-10\t-18
word fred\t32\t13\t13
word free\t6\t28\t29
word freelance\t6\t13\t5
word french\t66\t2\t0
word frequently\t-27\t-39\t-36
word fresh\t-11\t-4\t-12
word friday\t-1\t15\t33
word fridays\t17\t25\t42
word fridge\t-6\t-6\t-7
word friend\t-54\t-56\t-41
word friendly\t-5\t12\t1
word from\t-11\t65\t34
word front\t-29\t-15\t-46
word fuel\t2\t15\t-1
word full\t-27\t-16\t68
word functional\t5\t13\t17
word fund\t8\t18\t4
word funders\t7\t36\t6
word fundraising\t4\t6\t-6
word funds\t5\t-1\t17
word funeral\t-5\t-1\t-7
word funerals\t7\t20\t10
word funny\t2\t-6\t-3
word further\t-37\t-47\t-37
word g\t28\t1\t-1
word gap\t-14\t-7\t-11
word garda\t16\t12\t83
word gardener\t4\t12\t1
word gardeners\t3\t12\t0
word gas\t10\t16\t2
word gate\t-10\t2\t-27
word gauges\t-15\t-12\t-12
word gc\t39\t12\t16
word gear\t8\t14\t12
word ged\t-57\t-41\t-38
word gentle\t-35\t-24\t-26
word geography\t1\t7\t-3
word geology\t33\t15\t16
word german\t-15\t0\t-15
word get\t12\t-18\t17
word gets\t23\t15\t27
word getting\t8\t12\t20
word gift\t18\t-6\t-16
word gis\t7\t3\t1
word git\t-36\t-36\t-32
word give\t7\t20\t9
word given\t98\t16\t54
word giving\t-43\t-31\t-54
word glad\t70\t29\t26
word glamorous\t3\t13\t1
word glass\t3\t11\t-3
word glasses\t5\t-2\t35
word go\t-25\t5\t-2
word god\t-13\t-23\t-14
word goes\t52\t2\t11
word going\t29\t-23\t-20
word gone\t-13\t13\t-18
word good\t-44\t-124\t-137
word goods\t37\t38\t8
word got\t-7\t-32\t-39
word gotta\t-5\t-5\t-8
word government\t8\t1\t-2
word grade\t-28\t-3\t2
word graduate\t-23\t-13\t-19
word grant\t7\t21\t15
word granted\t-13\t-17\t11
word grants\t-10\t-8\t-17
word graph\t-7\t-9\t-8
word grasp\t-34\t-31\t-33
word grass\t2\t15\t0
word gravel\t13\t-11\t9
word great\t59\t-8\t24
word greek\t-10\t-22\t-23
word green\t-2\t8\t40
word greet\t3\t18\t3
word greeting\t2\t7\t1
word grief\t-33\t-18\t-20
word ground\t-9\t72\t-5
word group\t-13\t14\t-17
word groups\t7\t9\t-5
word grower\t-17\t-5\t-25
word growing\t26\t1\t-2
word guest\t2\t6\t2
word guests\t12\t1\t-10
word guide\t14\t-6\t-6
word gutters\t1\t6\t-2
word guys\t4\t-8\t-9
word habit\t-21\t-35\t-27
word had\t-14\t-53\t-27
word hair\t7\t8\t22
word half\t42\t20\t68
word hand\t-52\t-24\t-70
word handed\t6\t18\t10
word handling\t10\t34\t17
word handover\t2\t13\t6
word hands\t-47\t-55\t-62
word handy\t66\t-2\t-2
word hang\t-13\t-28\t-37
word hanging\t-1\t16\t-4
word happen\t41\t13\t18
word happened\t24\t29\t13
word happens\t16\t26\t39
word happy\t-58\t-55\t-61
word hard\t5\t0\t-18
word hardly\t30\t10\t10
word has\t-13\t-7\t-65
word hauling\t13\t8\t-10
word have\t27\t-120\t-41
word having\t46\t3\t16
word hbo\t-16\t-11\t-14
word he\t-42\t13\t-54
word he's\t3\t-6\t-3
word head\t-39\t-22\t-47
word heading\t-5\t-7\t-7
word headset\t3\t9\t1
word health\t10\t-10\t-15
word hear\t-3\t-55\t-42
word heard\t8\t-13\t-8
word heart\t-14\t-54\t-34
word heat\t32\t14\t100
word heating\t24\t69\t21
word heavy\t13\t49\t27
word height\t-7\t-3\t22
word heights\t13\t-20\t10
word held\t-14\t-18\t3
word helen\t5\t6\t3
word help\t62\t93\t32
word helpful\t93\t29\t29
word helping\t6\t21\t4
word helps\t113\t58\t36
word hence\t-9\t-11\t-11
word hepatitis\t-12\t-8\t11
word her\t-49\t-19\t-37
word herd\t21\t18\t5
word here\t42\t5\t45
word herr\t-3\t8\t0
word herself\t-6\t-9\t-6
word hi\t3\t3\t10
word high\t-15\t4\t-63
word higher\t60\t10\t1
word highly\t76\t17\t19
word highway\t-18\t-10\t-29
word him\t-14\t-14\t-24
word hire\t-36\t-7\t-20
word hiring\t4\t-1\t12
word his\t13\t45\t14
word history\t-8\t-8\t17
word hit\t17\t14\t10
word hives\t-1\t4\t-6
word hoist\t16\t7\t26
word hold\t-46\t-48\t-36
word holder\t-36\t-38\t-48
word holding\t-1\t12\t18
word holds\t-62\t-69\t-79
word holiday\t10\t14\t56
word holidays\t19\t-1\t86
word home\t2\t2\t82
word homeowner\t-22\t-14\t-19
word homeowners\t-37\t-42\t-31
word homes\t-10\t13\t1
word honest\t-77\t-50\t-76
word honestly\t18\t19\t8
word hood\t-9\t-12\t-10
word hope\t42\t20\t28
word hoped\t2\t-5\t20
word hoping\t-2\t-6\t4
word horse\t25\t10\t11
word hospital\t7\t4\t-27
word hospitality\t-23\t11\t-15
word host\t6\t21\t1
word hot\t-27\t-36\t32
word hotel\t3\t-18\t-32
word hour\t17\t11\t59
word hourly\t2\t9\t1
word hours\t45\t38\t154
word house\t6\t59\t1
word housing\t-2\t27\t0
word how\t-1\t-14\t-50
word hplc\t21\t-8\t0
word hr\t8\t6\t-6
word hse\t1\t-4\t12
word human\t-17\t-13\t-6
word humid\t6\t2\t19
word humour\t-23\t-28\t-28
word hundred\t-4\t9\t-15
word hurt\t30\t11\t11
word hybrid\t1\t-19\t26
word hydraulic\t-52\t-72\t-52
word hygiene\t-16\t-14\t-14
word hymns\t2\t16\t-3
word i\t-103\t-136\t-89
word i'd\t97\t15\t41
word i'll\t-24\t-49\t-28
word i'm\t47\t-28\t26
word i've\t-13\t4\t-18
word id\t-43\t-70\t-23
word idea\t24\t11\t9
word ideally\t88\t-2\t6
word if\t126\t-15\t-51
word ii\t-16\t-8\t-9
word iii\t-18\t-15\t-26
word ill\t9\t33\t28
word imagine\t-10\t-8\t-15
word immunity\t-12\t-8\t-7
word important\t-24\t-12\t-29
word imrie\t5\t12\t5
word in\t-52\t-36\t16
word inbound\t2\t18\t-3
word inbox\t2\t6\t0
word incident\t4\t35\t11
word incidents\t1\t13\t-6
word included\t-15\t14\t39
word includes\t-4\t-13\t4
word including\t-38\t-48\t-5
word income\t21\t24\t5
word incoming\t2\t16\t2
word incumbent\t4\t2\t13
word indesign\t12\t3\t-19
word indispensable\t-51\t-58\t-78
word industrial\t-60\t-53\t-61
word influenza\t19\t28\t69
word informally\t31\t31\t9
word information\t-29\t-24\t-25
word informed\t-14\t-5\t-17
word infrastructure\t16\t17\t50
word injuries\t-13\t-1\t-12
word inside\t-20\t-41\t-53
word insist\t-22\t-17\t-26
word insists\t11\t6\t31
word inspect\t5\t16\t3
word inspection\t32\t36\t12
word inspections\t28\t27\t13
word inspector\t-5\t0\t-7
word instagram\t27\t22\t-3
word install\t9\t34\t-1
word instance\t7\t3\t18
word instead\t-22\t-3\t-35
word instructions\t-4\t7\t-6
word instrument\t11\t14\t4
word instruments\t-7\t-8\t-6
word insurable\t5\t4\t18
word insurance\t-5\t28\t16
word insurer\t17\t20\t55
word insurers\t-21\t-11\t-13
word integration\t48\t24\t23
word integrity\t-21\t-33\t-21
word intention\t7\t22\t2
word interest\t56\t16\t12
word interested\t6\t2\t0
word intermediate\t-36\t-22\t-27
word internal\t10\t-5\t-1
word interns\t3\t10\t1
word internship\t-45\t-29\t-29
word intervention\t41\t19\t16
word interview\t31\t12\t16
word into\t70\t127\t99
word introduce\t-13\t-12\t-18
word inventory\t20\t51\t13
word investigation\t-18\t-28\t-25
word invoices\t6\t29\t-2
word involves\t16\t-1\t63
word ireland\t-10\t-10\t-14
word irish\t20\t-9\t-4
word iron\t35\t14\t12
word is\t65\t-66\t27
word isizulu\t29\t-1\t4
word isn't\t4\t-8\t10
word iso\t71\t18\t4
word issue\t21\t62\t15
word issued\t11\t10\t26
word issues\t-61\t-117\t-62
word it\t-4\t-106\t-98
word it'd\t52\t14\t9
word it's\t30\t114\t89
word italian\t54\t11\t10
word itineraries\t1\t8\t-3
word its\t47\t40\t6
word iv\t-43\t-41\t-36
word iwi\t18\t9\t8
word jack\t9\t14\t0
word january\t13\t8\t46
word jib\t20\t0\t-2
word job\t-38\t18\t-31
word jobs\t9\t25\t29
word join\t-6\t-23\t21
word joining\t-41\t-4\t-50
word joint\t10\t4\t3
word joke\t-18\t-13\t-15
word judgment\t-12\t-11\t-12
word july\t1\t3\t45
word june\t15\t3\t44
word junior\t35\t21\t10
word just\t-46\t-32\t-32
word justice\t22\t8\t9
word keep\t-34\t6\t-48
word keeping\t-36\t-8\t-55
word keeps\t13\t44\t-2
word kept\t-7\t-22\t2
word key\t-13\t-11\t9
word keys\t0\t6\t-2
word kg\t18\t2\t54
word kilometres\t2\t-8\t28
word kilos\t-22\t-48\t-3
word kind\t-29\t-58\t-30
word kindly\t35\t11\t2
word kindness\t-6\t-27\t-29
word kiswahili\t-26\t-38\t-27
word kitchen\t7\t12\t16
word km\t-5\t-9\t2
word kneeling\t1\t-16\t22
word knees\t-15\t-19\t-11
word know\t-70\t-166\t-116
word knowing\t22\t-16\t-8
word knowledge\t38\t-73\t-76
word known\t-10\t-15\t-15
word knows\t-3\t-32\t-23
word kv\t13\t6\t-10
word la\t1\t-25\t31
word lab\t11\t20\t39
word label\t-17\t-21\t-22
word labels\t-7\t-4\t-12
word laboratory\t22\t2\t1
word lacked\t-17\t-18\t-19
word ladder\t-9\t-29\t15
word ladders\t-11\t-12\t-7
word lads\t-8\t-1\t-15
word lady\t-1\t12\t1
word lambing\t2\t-4\t14
word laminated\t-4\t-12\t-19
word land\t10\t17\t32
word lane\t-18\t-13\t-17
word language\t-10\t-56\t-67
word laptop\t9\t14\t15
word large\t-82\t-73\t-70
word laser\t-10\t-6\t-7
word last\t-11\t-38\t-26
word late\t43\t60\t58
word lately\t14\t12\t28
word later\t7\t14\t15
word law\t-93\t-88\t-85
word lay\t10\t41\t1
word lb\t11\t9\t29
word lead\t-13\t44\t-26
word leading\t-47\t-16\t-24
word leads\t3\t8\t1
word lean\t15\t5\t4
word learn\t17\t20\t-10
word learned\t-6\t-10\t5
word learners\t-16\t-2\t-16
word least\t-68\t-88\t-77
word leather\t5\t31\t-5
word leave\t-8\t12\t66
word leaves\t-10\t3\t16
word ledger\t0\t15\t-13
word left\t26\t32\t-9
word legal\t3\t30\t4
word legible\t-12\t-9\t-10
word legislation\t-12\t-10\t-14
word less\t4\t-9\t-23
word lessons\t17\t5\t4
word let\t12\t-16\t-11
word lets\t25\t4\t5
word letter\t-8\t-10\t-12
word letters\t-8\t3\t-5
word level\t-79\t-121\t-138
word liability\t-12\t-19\t-15
word library\t-33\t-22\t-29
word licence\t44\t-51\t54
word license\t-23\t-32\t-35
word lieu\t7\t5\t23
word life\t29\t14\t-1
word lifeguard\t3\t-13\t-21
word lift\t-45\t-33\t25
word lifting\t-4\t17\t20
word light\t9\t13\t24
word like\t12\t-30\t55
word likewise\t14\t10\t23
word limited\t-31\t3\t-12
word line\t35\t55\t-3
word lines\t14\t27\t12
word list\t30\t8\t18
word listen\t-16\t-17\t-16
word listens\t-6\t-6\t-4
word lists\t-16\t-7\t-19
word little\t62\t13\t13
word live\t-15\t-34\t60
word lived\t-19\t-41\t-30
word lives\t14\t5\t-1
word living\t23\t-7\t59
word load\t15\t48\t4
word loaded\t4\t4\t7
word loading\t2\t6\t1
word loads\t4\t3\t9
word loans\t3\t9\t1
word local\t39\t17\t2
word locked\t-22\t-26\t-31
word locker\t7\t1\t22
word lodge\t11\t5\t30
word lodging\t5\t3\t13
word log\t9\t30\t5
word loggers\t6\t29\t11
word logging\t3\t15\t0
word logistics\t18\t3\t6
word lone\t-20\t-36\t-7
word long\t81\t27\t64
word longer\t-12\t-6\t14
word look\t-41\t-33\t-60
word looked\t-7\t-4\t-18
word looking\t-28\t-5\t-27
word looks\t-42\t-32\t-46
word lookups\t-9\t-12\t-14
word lorry\t-12\t-10\t-24
word losing\t14\t-5\t-7
word lost\t-9\t-11\t-15
word lot\t9\t17\t24
word love\t36\t2\t19
word lovely\t39\t9\t13
word low\t8\t12\t16
word luffing\t25\t3\t1
word lunch\t3\t12\t11
word lunches\t12\t-3\t0
word lungs\t17\t22\t56
word lying\t32\t11\t8
word m\t19\t-10\t22
word machine\t-24\t9\t-36
word machinist\t7\t17\t6
word made\t-29\t-23\t-17
word magnet\t6\t23\t-3
word main\t0\t21\t-6
word mainly\t10\t32\t-2
word maintain\t26\t90\t30
word maintains\t2\t9\t-1
word maintenance\t-9\t30\t-5
word make\t93\t34\t32
word maker\t-39\t-23\t-21
word makes\t2\t21\t-5
word making\t-2\t16\t-4
word malayalam\t5\t18\t7
word man\t-17\t-21\t-21
word manage\t-21\t-10\t17
word management\t11\t3\t-6
word manager\t37\t51\t-4
word managers\t-21\t28\t-24
word managing\t2\t13\t-9
word mandarin\t23\t10\t7
word mandata\t10\t21\t-9
word mandatory\t-74\t-63\t-70
word manner\t-111\t-96\t-92
word manual\t-9\t-9\t8
word manuals\t-10\t-8\t-18
word many\t10\t-20\t-24
word mar\t3\t7\t3
word march\t34\t7\t86
word market\t11\t19\t4
word masonry\t20\t4\t4
word master\t3\t8\t0
word master's\t-10\t-7\t-8
word match\t16\t46\t9
word material\t2\t-5\t10
word materials\t-5\t-9\t-5
word math\t-41\t-38\t-43
word mathematics\t-60\t-47\t-52
word maths\t-23\t-16\t-22
word matric\t-55\t-40\t-44
word matter\t-23\t-22\t-21
word matters\t-28\t-45\t-66
word may\t33\t33\t111
word mbps\t11\t4\t33
word me\t79\t8\t18
word meaning\t-13\t-7\t-17
word means\t0\t-23\t47
word measure\t4\t12\t4
word measured\t-19\t-20\t-32
word measures\t-12\t-6\t-23
word measuring\t8\t7\t17
word mechanic\t-9\t-7\t-10
word media\t1\t13\t-7
word medical\t11\t4\t66
word medication\t90\t45\t39
word medicine\t-18\t-17\t-25
word meds\t5\t14\t4
word meet\t37\t7\t-1
word meeting\t-46\t-59\t-22
word meetings\t6\t-40\t75
word meets\t-32\t-58\t-9
word members\t7\t10\t10
word membership\t69\t19\t45
word memory\t-44\t-44\t-41
word men\t38\t-2\t-1
word mends\t5\t39\t13
word mental\t36\t20\t18
word mention\t19\t11\t26
word mentor\t7\t29\t7
word menus\t5\t11\t5
word message\t-40\t-21\t-22
word met\t26\t5\t9
word meter\t-5\t14\t-8
word meters\t30\t43\t-10
word method\t-17\t-16\t-11
word methods\t-13\t-18\t-14
word metre\t-10\t0\t-22
word metres\t3\t15\t74
word microsoft\t-25\t5\t-18
word mid\t8\t30\t5
word middle\t12\t17\t32
word midnight\t9\t13\t16
word midwife\t-32\t-38\t-40
word might\t44\t16\t15
word mileage\t-9\t-18\t6
word miles\t1\t-14\t38
word milk\t7\t26\t44
word min\t-24\t-16\t-20
word mind\t-22\t-47\t-17
word minds\t19\t1\t6
word minimum\t-82\t-80\t-88
word minus\t9\t8\t19
word minute\t-48\t-39\t-44
word minutes\t-4\t-17\t46
word miss\t0\t-11\t15
word missed\t2\t-19\t-16
word misses\t1\t7\t-5
word missing\t8\t22\t6
word mistake\t-10\t-14\t-13
word mitre\t-29\t-29\t-29
word mix\t-21\t-36\t-24
word mixed\t26\t-14\t-7
word mls\t3\t20\t-4
word mobile\t-25\t-16\t-29
word model\t2\t19\t-8
word models\t-13\t-15\t-16
word modules\t35\t0\t0
word mom\t-15\t-17\t-17
word moment\t39\t38\t22
word mon\t8\t7\t19
word monday\t10\t1\t61
word mondays\t15\t34\t21
word money\t-11\t-23\t10
word monitor\t4\t9\t3
word monitoring\t-17\t12\t-23
word month\t-2\t29\t98
word monthly\t-11\t8\t-15
word months\t-47\t-26\t72
word more\t-18\t-75\t-104
word morning\t-13\t20\t29
word mornings\t-2\t15\t9
word most\t6\t38\t14
word mostly\t31\t89\t26
word motor\t87\t34\t37
word move\t-37\t20\t-59
word moves\t34\t11\t23
word moving\t8\t13\t14
word mr\t-22\t-11\t-30
word much\t11\t-11\t-35
word muck\t-16\t10\t-18
word mud\t-19\t-20\t-23
word multi\t17\t6\t6
word municipal\t9\t-9\t-2
word museum\t35\t-20\t-9
word music\t22\t-11\t-13
word must\t-155\t-159\t-34
word my\t53\t29\t19
word nails\t3\t12\t-3
word name\t1\t12\t-7
word names\t-40\t-29\t-28
word national\t23\t4\t25
word natural\t-7\t-4\t-5
word naturally\t-4\t-30\t-49
word near\t1\t-13\t35
word nearest\t-27\t-37\t-19
word neat\t-21\t-20\t-20
word necessary\t-25\t-24\t-27
word need\t-166\t-211\t-128
word needed\t-24\t-14\t44
word needn't\t-26\t-18\t-20
word needs\t27\t25\t33
word negotiable\t-56\t-55\t-55
word negotiate\t7\t21\t6
word neither\t-27\t-39\t-45
word nervous\t-30\t-29\t-35
word network\t16\t5\t11
word never\t-44\t-58\t-55
word new\t-30\t65\t-5
word news\t-28\t-50\t-25
word next\t-12\t-6\t-28
word nice\t100\t37\t32
word nicer\t10\t5\t3
word night\t12\t4\t67
word nights\t25\t-1\t88
word nine\t-8\t11\t0
word nineteen\t6\t27\t-7
word ninety\t-10\t-1\t-16
word nmbi\t-14\t-11\t-22
word no\t-17\t-80\t76
word nobody\t-2\t0\t-13
word nod\t-6\t-7\t-5
word noise\t12\t14\t29
word noisy\t4\t0\t15
word non\t-103\t-109\t-43
word none\t37\t11\t15
word noon\t16\t23\t35
word nor\t-48\t-40\t-37
word norfolk\t-2\t-4\t10
word normal\t2\t10\t2
word normally\t1\t-1\t6
word norwegian\t-19\t-25\t-23
word not\t-44\t-118\t-25
word note\t-24\t-13\t-36
word notes\t-13\t18\t-17
word nothing\t-9\t-16\t17
word notice\t-41\t-39\t49
word notices\t6\t20\t0
word november\t19\t22\t33
word novotny\t0\t9\t-6
word now\t47\t46\t65
word nsw\t7\t16\t49
word number\t-43\t-36\t-41
word numbers\t-10\t-41\t-28
word numeracy\t-23\t-17\t-20
word numerate\t-23\t-16\t-14
word nurse\t1\t23\t5
word nursery\t-59\t-31\t-37
word nurses\t3\t21\t-9
word nursing\t11\t-10\t-25
word nvq\t8\t0\t-3
word nz\t23\t10\t33
word nzoia\t-2\t-3\t-6
word o'clock\t13\t22\t19
word obligations\t-74\t-95\t-74
word obtain\t14\t7\t58
word obtained\t-5\t-11\t9
word occasion\t-10\t-12\t-6
word occasional\t10\t-1\t61
word occasionally\t-16\t-26\t-21
word occupational\t2\t-5\t16
word occupied\t-15\t-24\t-19
word october\t20\t21\t78
word odd\t-7\t0\t-25
word of\t-5\t16\t25
word off\t-34\t36\t26
word offenders\t2\t1\t7
word offer\t-4\t7\t37
word offers\t1\t-1\t18
word office\t25\t-13\t76
word officer\t31\t16\t8
word officers\t6\t19\t-8
word offices\t8\t7\t16
word offsets\t11\t25\t10
word often\t-10\t-9\t-2
word oil\t6\t16\t3
word ok\t-53\t-22\t-7
word okay\t-13\t-22\t-13
word old\t-20\t2\t11
word older\t37\t18\t48
word olds\t12\t1\t0
word on\t-20\t36\t43
word once\t8\t55\t46
word one\t-94\t-89\t-3
word ones\t-33\t4\t-6
word online\t28\t10\t11
word only\t-7\t-37\t58
word ontario\t-32\t-25\t-36
word oodles\t-19\t-19\t-28
word open\t50\t62\t84
word opened\t1\t7\t-2
word opening\t-24\t-5\t-20
word opens\t17\t2\t10
word opera\t19\t1\t5
word operations\t3\t12\t3
word operator\t-9\t-2\t-11
word opinions\t-15\t-19\t-12
word optional\t-46\t-40\t-56
word or\t114\t-81\t-24
word order\t17\t38\t1
word ordering\t-40\t-72\t-46
word orders\t5\t15\t-1
word organisation\t-28\t-27\t-43
word organise\t1\t9\t-5
word organised\t-20\t-24\t-30
word organist\t9\t12\t15
word osha\t36\t12\t4
word other\t-13\t-3\t32
word others\t25\t27\t-2
word otherwise\t90\t36\t36
word our\t113\t131\t68
word ours\t-34\t-37\t-46
word ourselves\t-2\t21\t-8
word out\t67\t137\t64
word outdoors\t-57\t-66\t-19
word outreach\t7\t-23\t31
word outs\t0\t7\t-6
word outside\t8\t3\t73
word oven\t4\t7\t6
word over\t6\t54\t37
word overhead\t2\t9\t-1
word overnight\t0\t-2\t10
word overseas\t-16\t-2\t18
word overtime\t4\t-2\t38
word own\t-10\t2\t-11
word owner\t2\t12\t2
word owners\t-11\t-2\t-12
word ownership\t-12\t-4\t-6
word p\t65\t17\t52
word package\t-24\t-12\t-13
word packing\t4\t19\t1
word packs\t12\t38\t4
word pads\t6\t16\t5
word paediatric\t-10\t-12\t-18
word pages\t2\t19\t-13
word paid\t-47\t-23\t-28
word painting\t1\t16\t-10
word paints\t3\t4\t9
word pair\t15\t44\t7
word pairs\t4\t14\t-1
word pallet\t19\t54\t9
word pallets\t14\t34\t12
word panels\t10\t44\t-4
word paper\t-16\t12\t-3
word papers\t82\t49\t29
word paperwork\t-30\t-19\t-21
word paralegal\t11\t23\t8
word parent\t-13\t-12\t-12
word parents\t-5\t42\t-5
word parish\t6\t8\t12
word park\t-13\t2\t-3
word parking\t7\t12\t24
word part\t-97\t-54\t-36
word particular\t-23\t-23\t-22
word partner\t25\t20\t5
word partners\t21\t54\t13
word parts\t3\t34\t-1
word party\t8\t45\t3
word pass\t-18\t-24\t-24
word passed\t-11\t0\t-9
word passenger\t2\t9\t-3
word passes\t-15\t-17\t-17
word passport\t-12\t9\t84
word past\t-12\t-26\t29
word pastry\t3\t12\t2
word patch\t4\t2\t6
word patience\t-126\t-148\t-134
word patient\t-36\t-10\t-19
word patients\t9\t22\t9
word patrols\t4\t11\t4
word pay\t10\t0\t12
word payment\t7\t19\t5
word payroll\t17\t11\t43
word pays\t31\t20\t44
word peace\t22\t8\t9
word people\t-10\t-52\t-81
word people's\t-5\t-13\t16
word per\t-24\t-16\t-12
word perform\t4\t14\t2
word performance\t-60\t-118\t-60
word performs\t7\t24\t-1
word perhaps\t0\t-12\t15
word period\t-28\t-35\t-29
word periods\t5\t28\t30
word permanent\t-5\t-1\t46
word permission\t-4\t-6\t-4
word permit\t16\t46\t110
word permits\t14\t14\t33
word person\t46\t29\t19
word personal\t-32\t6\t-22
word persons\t-3\t6\t18
word pesticide\t-46\t-53\t-46
word pets\t12\t16\t26
word petty\t3\t6\t2
word ph\t4\t15\t2
word pharmacist\t1\t8\t-2
word pharmacy\t-42\t-51\t-50
word phd\t7\t3\t0
word phone\t-39\t-24\t-53
word phones\t7\t18\t10
word phoning\t-15\t-19\t-26
word photos\t32\t26\t7
word physical\t3\t1\t8
word piano\t17\t15\t7
word pick\t-13\t0\t-22
word picked\t37\t27\t12
word picking\t6\t27\t5
word pieces\t10\t30\t1
word pile\t41\t2\t8
word pipeline\t2\t10\t2
word pipette\t-15\t-21\t-15
word pitch\t11\t27\t11
word pivot\t-22\t-17\t-20
word place\t-23\t-33\t19
word placement\t-13\t-9\t-13
word places\t12\t19\t24
word plain\t-14\t-4\t-20
word plan\t-15\t7\t3
word plank\t-5\t0\t-12
word planned\t-6\t23\t-27
word planning\t16\t20\t-8
word plans\t-18\t12\t-23
word plants\t3\t22\t0
word plate\t-7\t28\t-37
word plates\t9\t23\t8
word platform\t5\t18\t-7
word play\t21\t10\t2
word player\t-52\t-37\t-38
word pleasant\t25\t-16\t-14
word pleasantly\t23\t28\t6
word please\t-54\t-89\t21
word pleased\t20\t5\t1
word plenty\t16\t5\t18
word plumbing\t-7\t-4\t-5
word plus\t153\t38\t29
word pm\t10\t11\t33
word point\t-11\t10\t-16
word points\t5\t-18\t-27
word poles\t45\t9\t16
word police\t-17\t-6\t38
word policies\t-15\t-5\t-10
word policy\t-36\t-27\t-20
word polish\t17\t-4\t-2
word polite\t-15\t-18\t-21
word pollination\t6\t11\t13
word pool\t-7\t0\t-45
word poolside\t9\t20\t9
word port\t16\t39\t20
word portal\t-8\t-1\t-9
word portfolio\t-22\t-5\t-46
word portuguese\t-6\t-10\t-13
word position\t3\t8\t17
word possession\t9\t3\t1
word possible\t3\t22\t26
word post\t1\t-4\t53
word postholder\t-5\t4\t-7
word posting\t34\t19\t13
word posts\t2\t8\t1
word pound\t-27\t-39\t-10
word pounds\t-23\t-32\t-35
word pour\t-3\t5\t-12
word pours\t0\t-1\t23
word power\t14\t15\t0
word powershell\t24\t-7\t-11
word practice\t-21\t-23\t-10
word pre\t-3\t14\t24
word precast\t16\t32\t7
word precise\t-13\t-12\t-13
word prefer\t23\t2\t4
word preferably\t160\t58\t50
word preference\t55\t31\t46
word preferred\t245\t101\t94
word premiere\t-6\t-5\t-7
word premises\t3\t6\t6
word preparation\t-22\t0\t-24
word prepare\t11\t97\t0
word prepared\t-12\t14\t-13
word prepares\t3\t15\t-3
word preparing\t10\t53\t6
word prescriptions\t1\t12\t0
word present\t-33\t-67\t-26
word presentation\t-35\t-27\t-31
word presenting\t-47\t-62\t-57
word press\t6\t21\t-4
word pressure\t-42\t-31\t-26
word previous\t-41\t-51\t-57
word price\t4\t17\t3
word pricing\t-8\t-2\t-15
word priit\t9\t4\t-1
word principles\t-5\t-1\t-6
word print\t6\t12\t5
word prior\t33\t9\t3
word private\t9\t1\t31
word probably\t25\t7\t8
word probation\t12\t10\t46
word problems\t19\t6\t3
word procedure\t13\t17\t42
word process\t3\t37\t-4
word produce\t2\t10\t0
word product\t-45\t-47\t-45
word production\t-23\t-41\t-22
word products\t-43\t-82\t-45
word profession\t-22\t-25\t-25
word professional\t53\t28\t13
word proficiency\t-34\t-27\t-26
word proficient\t-19\t-14\t-14
word program\t2\t12\t-6
word programmes\t4\t12\t5
word programs\t-26\t-18\t-22
word progress\t-10\t-6\t-26
word project\t30\t27\t10
word projects\t-1\t21\t0
word promised\t-15\t-4\t-14
word proof\t2\t4\t39
word proper\t-44\t-23\t-39
word properly\t-5\t-5\t-6
word property\t-14\t-16\t-15
word proportion\t-6\t-4\t-4
word protected\t9\t8\t18
word protection\t-10\t0\t2
word protocols\t-16\t-7\t-11
word prove\t-14\t-12\t-13
word proven\t-26\t-22\t-26
word provide\t14\t14\t32
word provided\t-8\t-3\t9
word pruning\t17\t37\t14
word pub\t32\t15\t11
word public\t-18\t-8\t28
word published\t0\t6\t-5
word pull\t6\t7\t13
word pump\t16\t-8\t-7
word pumps\t6\t16\t4
word punctual\t-13\t-9\t-11
word purchase\t1\t6\t-3
word push\t-6\t-6\t1
word pushing\t0\t-10\t12
word put\t41\t-9\t-36
word puts\t40\t25\t18
word putting\t1\t9\t-5
word pvg\t11\t-2\t53
word python\t-20\t-49\t-41
word q\t41\t23\t46
word qualification\t-46\t-55\t-74
word qualifications\t-13\t-17\t13
word qualified\t-92\t-84\t-77
word qualifying\t3\t-13\t-19
word quality\t-14\t10\t-56
word quantity\t4\t8\t4
word quarter\t13\t36\t77
word quarterly\t20\t54\t16
word quay\t7\t7\t17
word queries\t-17\t6\t-22
word query\t-27\t0\t-26
word questions\t-23\t-19\t-32
word quick\t-30\t-47\t-34
word quicker\t20\t9\t9
word quickly\t8\t-17\t-17
word quiet\t-28\t-4\t-44
word quota\t-21\t10\t-11
word r\t-38\t-40\t-48
word radiation\t41\t13\t5
word radio\t2\t-7\t-20
word radiography\t34\t13\t12
word rain\t4\t-1\t8
word rains\t8\t6\t19
word raised\t9\t21\t8
word raising\t7\t24\t7
word ramp\t-1\t20\t-12
word random\t7\t2\t41
word range\t7\t13\t12
word ranger\t25\t25\t14
word rate\t8\t-1\t7
word rather\t25\t-14\t-1
word raw\t-14\t-18\t-21
word re\t1\t15\t1
word reach\t-10\t-11\t17
word read\t-50\t-62\t-107
word readable\t12\t26\t12
word readers\t-42\t-28\t-31
word reading\t-26\t-36\t-32
word reads\t2\t15\t3
word ready\t22\t25\t62
word real\t-29\t-34\t-43
word really\t-6\t-9\t-7
word reason\t-10\t-7\t-6
word reasons\t-13\t-5\t2
word rebar\t8\t29\t4
word rebuild\t5\t13\t3
word receipts\t6\t17\t3
word receive\t4\t9\t4
word received\t6\t8\t2
word recent\t-47\t-43\t-47
word reception\t4\t24\t-3
word recipes\t3\t8\t2
word recognised\t-36\t-8\t-30
word reconcile\t3\t14\t-3
word reconciliation\t8\t46\t-1
word reconciling\t7\t20\t3
word record\t-53\t-24\t-27
word recorded\t13\t29\t12
word recording\t-1\t13\t-8
word recruitment\t-8\t31\t-31
word rector\t2\t16\t-3
word red\t-20\t-23\t-21
word referees\t-23\t-21\t-30
word reference\t4\t8\t7
word references\t14\t-20\t87
word regarded\t57\t-6\t0
word register\t-1\t13\t-10
word registered\t-21\t-18\t-27
word registration\t-84\t-92\t-98
word registry\t0\t14\t0
word regret\t-1\t-6\t-6
word regular\t1\t-2\t12
word regularly\t5\t2\t14
word regulars\t22\t1\t3
word regulated\t7\t1\t21
word regulatory\t-3\t-5\t8
word rehabilitation\t2\t1\t7
word rehearsal\t19\t10\t0
word related\t-21\t-8\t-14
word relations\t-22\t-6\t-15
word releasing\t3\t14\t-1
word relevant\t-9\t-5\t-7
word reliable\t46\t29\t66
word remain\t-2\t8\t-11
word remember\t-6\t-8\t-5
word renewal\t2\t-2\t18
word rent\t2\t0\t6
word reo\t26\t9\t4
word repair\t-15\t30\t-16
word repairing\t9\t27\t1
word repairs\t11\t32\t3
word repeat\t14\t37\t13
word replace\t7\t23\t1
word replant\t4\t18\t-4
word replenishing\t7\t20\t7
word report\t-21\t79\t-46
word reported\t5\t16\t-1
word reporting\t-21\t-30\t-21
word reports\t-29\t23\t-47
word requests\t2\t6\t2
word require\t-10\t-14\t-10
word required\t71\t21\t33
word requirement\t-15\t-12\t-20
word requirements\t5\t13\t4
word requires\t5\t10\t8
word rescue\t-27\t-26\t-37
word research\t-4\t-9\t0
word researcher\t7\t21\t1
word residence\t-2\t10\t33
word resident\t10\t17\t53
word residential\t-7\t-11\t8
word residents\t1\t43\t25
word resilience\t-12\t-8\t-9
word resolve\t5\t13\t3
word resolving\t1\t17\t-9
word respect\t-29\t-21\t-26
word respond\t7\t16\t6
word response\t-16\t-9\t-10
word responsible\t7\t22\t3
word rest\t33\t24\t25
word restaurant\t2\t24\t-17
word restaurants\t-5\t6\t-15
word restore\t-53\t-79\t-57
word restricted\t-10\t-5\t16
word results\t42\t10\t-5
word retail\t19\t29\t-7
word returns\t10\t33\t-2
word revenue\t23\t13\t2
word review\t-4\t20\t-3
word reviews\t-16\t-27\t-19
word ride\t-36\t-7\t-23
word rigging\t-3\t-21\t-12
word right\t-8\t9\t53
word rights\t11\t19\t54
word ring\t-4\t-20\t21
word ringing\t-12\t-27\t-5
word rings\t3\t2\t12
word risk\t-19\t-12\t-18
word road\t6\t16\t57
word roads\t0\t-26\t31
word role\t13\t36\t49
word romanian\t23\t7\t6
word romansh\t42\t3\t4
word roof\t5\t11\t5
word room\t39\t34\t5
word rooms\t8\t33\t13
word rope\t-21\t-5\t-49
word rostered\t1\t-13\t18
word rota\t3\t3\t9
word rotating\t3\t1\t10
word rotation\t5\t-9\t37
word rough\t-12\t-22\t-5
word roughly\t4\t2\t12
word round\t0\t28\t0
word rounds\t0\t6\t2
word route\t13\t6\t5
word routine\t0\t10\t-7
word row\t1\t-13\t30
word rubber\t13\t5\t-8
word rule\t6\t-2\t-4
word rules\t-20\t-1\t-6
word run\t-13\t93\t18
word running\t73\t135\t70
word runs\t18\t45\t13
word rushes\t1\t8\t-2
word s\t-13\t-7\t-15
word sabre\t40\t11\t9
word safe\t65\t37\t17
word safeguarding\t-13\t16\t20
word safely\t33\t21\t7
word safety\t-75\t-58\t-39
word sage\t-44\t-35\t-40
word said\t2\t-8\t-8
word sails\t10\t15\t24
word salary\t28\t11\t11
word sales\t-49\t-23\t-57
word same\t16\t0\t-2
word samples\t0\t17\t0
word sampling\t10\t17\t25
word sandra\t19\t19\t26
word sap\t34\t23\t16
word sapa\t26\t2\t5
word saskatchewan\t-31\t-18\t-22
word sat\t25\t13\t36
word satisfactory\t1\t-3\t8
word saturday\t24\t-5\t77
word saturdays\t8\t0\t49
word save\t34\t7\t20
word saves\t33\t8\t-2
word saw\t-12\t-18\t-17
word say\t7\t11\t5
word saying\t-24\t-14\t23
word says\t-23\t-18\t-15
word scada\t24\t9\t8
word scaffold\t9\t13\t0
word scale\t6\t-5\t-7
word scan\t32\t10\t8
word scanned\t7\t29\t5
word scanner\t1\t9\t-3
word scared\t-10\t-15\t-15
word schedule\t9\t5\t33
word schedules\t5\t12\t4
word scheme\t4\t-6\t22
word schnauzer\t-44\t-47\t-41
word school\t-52\t2\t22
word schools\t47\t54\t9
word science\t-67\t-54\t-59
word scope\t5\t2\t-6
word score\t-17\t-19\t-30
word scores\t-16\t11\t-18
word scout\t-16\t-7\t-9
word screen\t17\t11\t31
word screening\t-1\t-2\t38
word screens\t-12\t-13\t-12
word scripts\t5\t13\t4
word scrubbing\t1\t16\t-4
word sea\t-5\t11\t2
word seafarers\t-37\t-26\t-32
word seals\t12\t17\t17
word seam\t25\t29\t14
word search\t-10\t-12\t0
word searches\t1\t4\t14
word season\t-18\t-6\t-21
word seasons\t-42\t-36\t-22
word seat\t18\t12\t75
word second\t46\t44\t54
word secondary\t-36\t-21\t-23
word seconds\t-27\t-32\t-26
word secretary\t5\t5\t12
word section\t4\t12\t2
word sections\t1\t9\t-3
word sector\t6\t5\t21
word security\t-13\t-13\t19
word see\t55\t-13\t-23
word seeing\t4\t10\t2
word seen\t-27\t-41\t-50
word sees\t6\t17\t3
word selected\t9\t21\t9
word self\t-18\t-21\t-15
word send\t22\t26\t-15
word sending\t8\t12\t1
word senior\t14\t0\t-16
word sense\t-5\t-23\t-25
word sensible\t5\t6\t10
word sensors\t6\t17\t4
word september\t15\t-2\t81
word series\t-18\t-14\t-23
word serious\t-20\t-16\t-19
word seriously\t1\t14\t-7
word serve\t-9\t-16\t-10
word served\t-63\t-49\t-63
word server\t3\t2\t27
word service\t-13\t32\t-39
word services\t13\t28\t10
word servicing\t4\t21\t-3
word session\t11\t12\t3
word sessions\t17\t35\t-7
word set\t31\t2\t59
word sets\t-17\t-22\t-23
word setting\t-14\t10\t-28
word settle\t41\t19\t19
word settled\t-9\t10\t-10
word settlement\t-15\t-8\t-15
word setup\t2\t11\t-4
word seven\t11\t-12\t76
word seventeen\t-16\t-29\t-19
word several\t-8\t-32\t-3
word shall\t14\t31\t3
word share\t-3\t7\t-6
word shared\t8\t3\t10
word sharp\t-31\t-39\t-31
word she\t-4\t53\t4
word she's\t-23\t-20\t-25
word sheet\t-10\t14\t-23
word sheets\t14\t61\t1
word shift\t5\t42\t58
word shifts\t9\t-3\t50
word shimano\t30\t3\t5
word shingle\t-10\t6\t-12
word ship\t12\t-22\t-5
word shop\t-6\t8\t81
word shopping\t-13\t-1\t-11
word shops\t-9\t-6\t-6
word shore\t-10\t-4\t-8
word short\t27\t109\t28
word should\t-53\t-125\t-70
word shout\t-21\t-28\t-21
word shouted\t-16\t-16\t-14
word show\t-119\t-83\t-108
word showing\t-3\t-6\t-2
word shown\t-8\t0\t-10
word shows\t-55\t-55\t-51
word shut\t-4\t-7\t12
word sick\t1\t10\t-4
word side\t21\t8\t26
word sides\t2\t-1\t7
word sight\t-23\t-31\t-33
word sign\t24\t31\t-6
word signed\t-10\t8\t-9
word signing\t2\t8\t-2
word signs\t-11\t1\t14
word similar\t25\t6\t7
word simple\t8\t-1\t0
word simply\t-6\t-2\t-10
word since\t55\t-17\t0
word singing\t16\t0\t2
word single\t3\t5\t27
word sister\t-2\t7\t-10
word sit\t32\t5\t3
word site\t-3\t20\t55
word sites\t-21\t-2\t27
word sits\t23\t1\t33
word sitting\t-1\t11\t13
word situations\t-9\t1\t-5
word six\t46\t61\t137
word sixteen\t1\t6\t-2
word sixty\t12\t23\t-2
word size\t-4\t0\t-8
word skills\t-18\t-60\t-58
word skin\t-7\t-13\t-8
word skincare\t15\t7\t1
word slate\t-19\t-5\t-17
word sleep\t-2\t-15\t-11
word sleeping\t-4\t-9\t2
word sleepover\t3\t2\t6
word slip\t21\t17\t98
word slips\t5\t11\t4
word slope\t-8\t-6\t-8
word slow\t6\t33\t-8
word slp\t-14\t-19\t-18
word small\t-36\t58\t-5
word smart\t11\t11\t25
word smartphone\t-4\t16\t2
word sme\t4\t31\t1
word smells\t1\t-8\t9
word smoke\t11\t12\t26
word snap\t-4\t-4\t-6
word snow\t1\t7\t-1
word so\t-47\t-93\t-46
word sober\t-12\t-18\t-16
word social\t-40\t-44\t-28
word soft\t14\t7\t-7
word solar\t12\t16\t-16
word sole\t-9\t-10\t-12
word solid\t-37\t-32\t-40
word some\t136\t35\t52
word somebody\t-24\t-46\t-51
word someone\t-24\t-53\t-55
word something\t33\t24\t14
word sometimes\t0\t14\t-6
word somewhere\t23\t12\t7
word sorry\t12\t14\t34
word sort\t-13\t-11\t-2
word sorted\t7\t2\t24
word sound\t-62\t-36\t-51
word source\t22\t9\t1
word sourdough\t9\t1\t0
word south\t-33\t-17\t-1
word spaces\t0\t9\t41
word spanish\t243\t65\t66
word spare\t15\t3\t0
word speak\t-23\t-109\t-98
word speakers\t27\t10\t5
word speaking\t11\t-13\t-12
word speaks\t26\t-12\t-9
word special\t23\t6\t5
word specialists\t-22\t-36\t-26
word specification\t-5\t3\t-7
word specs\t-12\t-20\t-14
word speech\t8\t17\t7
word speed\t13\t21\t10
word spell\t-13\t-10\t-12
word spent\t-33\t-33\t-6
word spoken\t7\t-22\t-11
word sponsor\t23\t16\t38
word sponsoring\t15\t16\t41
word sponsorship\t12\t15\t34
word spot\t11\t0\t-1
word spotting\t2\t10\t-3
word spreadsheet\t-37\t-36\t-42
word spreadsheets\t-9\t-11\t-12
word spring\t6\t1\t-3
word sql\t-42\t-36\t-35
word squad\t8\t36\t-10
word square\t-12\t-6\t-9
word squeamish\t-30\t-36\t-29
word squeegee\t13\t16\t-10
word st\t8\t7\t23
word staff\t-19\t15\t-7
word stage\t-29\t-21\t-35
word stages\t1\t8\t-2
word stairs\t14\t-2\t50
word stamp\t5\t11\t5
word stand\t-8\t-17\t19
word standard\t-13\t-30\t-9
word standards\t37\t-7\t22
word standing\t19\t30\t44
word stands\t-2\t4\t-8
word start\t45\t24\t179
word starters\t5\t12\t3
word starting\t-8\t-14\t13
word starts\t8\t8\t40
word state\t-18\t-1\t-11
word statements\t2\t48\t4
word states\t9\t12\t30
word station\t10\t24\t9
word stations\t3\t25\t-3
word status\t-7\t0\t11
word statutory\t-1\t12\t-4
word stay\t-28\t-34\t51
word stays\t-28\t-47\t-11
word stcw\t-31\t-22\t-30
word steady\t-84\t-89\t-88
word steel\t18\t0\t10
word steep\t2\t-14\t46
word steps\t-7\t-21\t25
word stick\t-44\t-37\t-32
word sticks\t-2\t1\t-6
word still\t-74\t-45\t-74
word stock\t-22\t-22\t-34
word stocktake\t1\t72\t6
word stone\t-10\t-12\t-17
word stood\t-28\t-26\t-45
word stop\t2\t24\t-5
word stops\t3\t22\t-9
word storage\t0\t5\t8
word store\t15\t27\t-29
word stores\t3\t11\t3
word stories\t-5\t8\t-9
word storm\t3\t15\t-4
word storms\t5\t9\t8
word story\t-6\t-3\t-9
word straight\t-23\t-31\t-25
word strangers\t7\t-9\t-17
word street\t9\t22\t27
word strip\t2\t21\t-1
word stroke\t-21\t-14\t-34
word strong\t-16\t-24\t-22
word strongly\t27\t-1\t-19
word structural\t10\t-4\t-7
word stuck\t5\t1\t14
word student\t12\t15\t9
word students\t-24\t8\t-13
word studies\t-27\t-20\t-24
word studio\t63\t37\t34
word study\t-9\t-2\t11
word stuff\t-22\t-33\t-25
word sub\t14\t40\t14
word subject\t-7\t0\t24
word subjects\t-8\t-11\t-13
word submissions\t3\t14\t1
word successful\t-10\t-1\t25
word such\t-2\t-13\t-10
word suit\t13\t1\t27
word summer\t24\t43\t70
word sunday\t31\t24\t82
word sundays\t6\t-13\t39
word super\t-8\t-9\t-12
word supervise\t2\t10\t2
word supervising\t-66\t-43\t-54
word supervision\t-1\t4\t-17
word supervisor\t-10\t-2\t-22
word supervisors\t7\t16\t7
word supplied\t5\t6\t15
word supplier\t3\t15\t0
word support\t-6\t16\t-5
word supporting\t-20\t15\t-24
word sure\t-34\t-14\t-26
word surgery\t18\t10\t8
word suspension\t26\t3\t6
word suspensions\t18\t18\t36
word swap\t9\t37\t12
word sweep\t4\t20\t-1
word swim\t-26\t-17\t-21
word swimmers\t3\t7\t1
word swimming\t-3\t-3\t-9
word sympathy\t4\t6\t10
word sysmex\t29\t8\t11
word system\t18\t30\t0
word systems\t-21\t-16\t-19
word t\t-17\t-12\t-18
word table\t-24\t-7\t-14
word tables\t-20\t14\t-27
word tablet\t-23\t-7\t-38
word tact\t-39\t-59\t-49
word tag\t10\t11\t6
word take\t-23\t28\t7
word taken\t14\t16\t-8
word takes\t-27\t-44\t-20
word taking\t8\t43\t18
word talk\t-17\t-9\t-10
word talked\t1\t-16\t-15
word talking\t6\t56\t5
word talks\t4\t12\t3
word tallinn\t3\t-1\t11
word tamil\t28\t-3\t2
word tanks\t4\t2\t13
word target\t2\t16\t1
word task\t-5\t2\t-6
word taste\t-3\t-11\t-9
word taught\t-24\t-22\t-36
word tax\t20\t4\t-2
word taxpayers\t-16\t-10\t-35
word tb\t17\t25\t31
word te\t24\t7\t1
word tea\t-7\t5\t-11
word teach\t-13\t-15\t-33
word teacher\t-12\t-17\t-18
word teachers\t9\t5\t21
word teaches\t1\t6\t0
word teaching\t-47\t-49\t-51
word team\t29\t41\t24
word teams\t-32\t-13\t-22
word tear\t10\t43\t1
word tears\t6\t21\t-2
word tech\t0\t-4\t6
word technical\t-27\t-18\t-23
word technician\t1\t65\t-8
word techniques\t-6\t-4\t-7
word technologist\t-13\t-12\t-10
word technology\t15\t4\t-9
word teenagers\t-16\t-12\t-11
word telephone\t39\t-14\t-13
word tell\t-27\t-34\t-51
word telling\t-4\t-4\t-6
word tells\t-35\t-32\t-31
word temper\t-36\t-42\t-43
word temperature\t3\t8\t2
word temperatures\t11\t14\t21
word ten\t-55\t-51\t17
word tenancy\t-32\t-9\t-16
word tenant\t8\t26\t0
word tenants\t-4\t33\t-14
word tend\t33\t7\t24
word term\t12\t22\t43
word terminal\t-6\t-10\t-6
word terrain\t10\t0\t35
word territory\t8\t1\t28
word terrors\t-18\t-18\t-26
word test\t5\t-25\t49
word testing\t1\t19\t-2
word tests\t-8\t-9\t-5
word tetanus\t10\t-2\t37
word textiles\t0\t15\t-6
word th\t-17\t-9\t8
word than\t-48\t-51\t-79
word thank\t-8\t-10\t-7
word that\t-67\t-23\t-37
word that's\t-57\t-53\t-22
word thats\t8\t1\t2
word the\t-26\t101\t5
word their\t-5\t15\t-54
word them\t-14\t16\t0
word themselves\t-11\t-25\t0
word then\t36\t-6\t-12
word therapy\t-7\t10\t-1
word there\t-32\t-3\t25
word there's\t5\t47\t46
word therefore\t-81\t-118\t-93
word theres\t8\t16\t24
word these\t-46\t-41\t-48
word they\t10\t37\t14
word they're\t-8\t-9\t-12
word they've\t-7\t-12\t-10
word thing\t-36\t-83\t-74
word things\t-6\t-68\t-51
word think\t61\t78\t57
word thinks\t-12\t-3\t-13
word third\t17\t21\t68
word thirty\t-1\t34\t22
word this\t-111\t-40\t-3
word thorough\t-28\t-29\t-32
word those\t6\t17\t-27
word though\t59\t18\t36
word thousand\t7\t26\t-2
word three\t-91\t-28\t14
word through\t-34\t-25\t28
word throughout\t-8\t-8\t3
word thurs\t9\t7\t32
word thursday\t-2\t-4\t47
word thursdays\t6\t53\t36
word ticket\t33\t-8\t0
word tickets\t-26\t-36\t-25
word tidy\t-45\t-47\t-52
word tie\t-23\t-19\t-22
word tier\t0\t26\t-3
word till\t-3\t-6\t35
word time\t12\t35\t21
word timely\t5\t7\t-2
word times\t-31\t-9\t26
word timetable\t1\t13\t-1
word tm\t3\t8\t0
word tms\t51\t-5\t7
word to\t-37\t24\t29
word toed\t1\t-4\t7
word together\t4\t14\t9
word toilets\t5\t11\t5
word told\t26\t17\t1
word tolerance\t2\t10\t12
word tongue\t-26\t-31\t-24
word too\t4\t84\t1
word tools\t-96\t-111\t-98
word top\t78\t28\t19
word touch\t10\t25\t7
word toward\t18\t2\t-2
word towards\t11\t5\t2
word towels\t7\t27\t2
word tower\t-15\t-17\t-17
word town\t-4\t-17\t12
word track\t-10\t-9\t-31
word trade\t27\t-33\t-23
word traditional\t-5\t-6\t-7
word traffic\t-28\t-49\t-31
word trailer\t2\t-1\t-9
word train\t25\t25\t34
word trained\t39\t4\t4
word training\t79\t-10\t-34
word trains\t32\t42\t19
word transport\t57\t9\t72
word transportation\t13\t8\t15
word travel\t9\t9\t103
word treat\t-5\t3\t-6
word treatment\t-78\t-71\t-69
word tree\t-10\t-15\t-13
word trees\t-19\t12\t-39
word trial\t6\t3\t16
word tried\t-10\t-12\t-3
word trip\t-2\t9\t11
word trips\t6\t7\t29
word trolleys\t9\t16\t11
word troubleshooting\t32\t13\t10
word truck\t-8\t-1\t-49
word trucks\t-10\t-10\t-15
word true\t-8\t8\t-5
word trust\t-24\t-32\t-25
word trust's\t-29\t-32\t-43
word tubes\t-10\t-18\t-12
word tuesday\t11\t19\t51
word tuesdays\t2\t-12\t34
word tune\t-21\t-21\t-19
word tuning\t-5\t7\t-4
word turbines\t27\t21\t-2
word turkish\t31\t13\t10
word turn\t25\t41\t-10
word turnaround\t2\t11\t-6
word turned\t9\t43\t-2
word turning\t-5\t12\t-15
word turns\t-6\t2\t-16
word twelve\t25\t27\t79
word twenty\t1\t-1\t27
word twice\t-27\t4\t-27
word two\t-15\t58\t59
word type\t-37\t-60\t-39
word typescript\t0\t5\t-6
word typing\t-73\t-71\t-64
word ugly\t-4\t-6\t-3
word uif\t-13\t-5\t-17
word uk\t-16\t-15\t5
word ukrainian\t11\t4\t4
word unavoidable\t-26\t-24\t-29
word under\t10\t3\t-3
word underestimate\t8\t6\t20
word underground\t2\t9\t-1
word understand\t-40\t-67\t-52
word understanding\t-26\t-56\t-50
word uneven\t11\t-1\t34
word unfortunately\t-14\t-12\t-18
word unhappy\t-23\t-15\t-19
word unhurried\t-14\t-8\t-8
word uniform\t12\t12\t34
word unit\t3\t9\t2
word united\t9\t12\t30
word units\t6\t22\t-2
word university\t46\t17\t24
word unless\t-1\t-2\t13
word unload\t4\t10\t2
word until\t7\t35\t70
word unwell\t-15\t-4\t-9
word up\t-16\t12\t-4
word update\t4\t30\t-9
word updated\t6\t12\t6
word updates\t9\t20\t9
word updating\t1\t12\t0
word upon\t-2\t-1\t-12
word ups\t-14\t-19\t-17
word upset\t-36\t-30\t-30
word us\t84\t1\t50
word use\t-5\t11\t11
word used\t39\t-8\t-6
word useful\t19\t5\t8
word user\t-31\t-13\t-25
word users\t56\t5\t3
word using\t0\t20\t16
word usual\t-16\t-7\t-15
word usually\t-6\t23\t15
word ute\t-16\t-6\t-17
word uv\t-5\t-9\t-5
word vaccination\t20\t22\t108
word vaccinations\t5\t5\t11
word valid\t-49\t-51\t2
word valley\t-4\t-9\t-1
word van\t-13\t17\t-4
word vat\t-9\t3\t9
word vehicle\t21\t27\t113
word vehicles\t5\t18\t4
word venue\t-10\t-11\t-10
word verified\t-10\t2\t18
word verify\t69\t72\t165
word vertical\t-11\t-8\t-8
word very\t-3\t-27\t-11
word vessel\t1\t7\t0
word vest\t2\t1\t6
word vet\t16\t8\t4
word veterinary\t-33\t-40\t-42
word vets\t5\t21\t2
word vetted\t1\t-7\t17
word vetting\t18\t17\t86
word video\t16\t4\t5
word viewed\t45\t15\t13
word viewings\t-8\t-6\t-2
word village\t-6\t-10\t-7
word vis\t3\t3\t10
word visa\t17\t27\t67
word visas\t5\t7\t17
word vision\t-7\t4\t-11
word visit\t24\t38\t46
word visits\t30\t7\t108
word vocational\t-25\t-25\t-23
word vog\t2\t6\t29
word voice\t-22\t-36\t-31
word volunteer\t-22\t11\t-13
word volunteers\t-15\t7\t-18
word vulnerable\t-9\t-5\t10
word w\t-7\t-4\t-6
word wages\t2\t13\t-4
word wait\t5\t7\t21
word waiting\t26\t53\t-2
word wake\t4\t9\t3
word walk\t37\t96\t41
word walking\t14\t-18\t16
word walks\t10\t16\t25
word wall\t13\t26\t5
word walls\t3\t8\t3
word want\t-105\t-98\t-61
word wants\t23\t-48\t-52
word ward\t9\t20\t8
word warehouse\t9\t5\t4
word warm\t-41\t-50\t-31
word was\t31\t37\t-23
word wash\t1\t10\t-6
word washing\t11\t42\t1
word waste\t-46\t-48\t-50
word wastewater\t-24\t-13\t-13
word watch\t5\t22\t-6
word watches\t7\t1\t22
word watching\t-2\t7\t-2
word water\t68\t47\t16
word way\t106\t-12\t85
word we\t35\t-50\t-7
word we'd\t138\t91\t66
word we'll\t-11\t-64\t-6
word we're\t23\t17\t53
word we've\t13\t12\t-8
word wear\t12\t12\t34
word weather\t13\t17\t33
word web\t8\t24\t6
word website\t4\t25\t-11
word wedding\t11\t37\t9
word weddings\t2\t39\t9
word wednesday\t7\t5\t20
word wednesdays\t7\t5\t18
word week\t-5\t36\t122
word weekend\t6\t-2\t72
word weekends\t17\t14\t77
word weekly\t-22\t106\t-21
word weeks\t-32\t13\t35
word weigh\t-15\t-27\t-11
word weight\t1\t6\t1
word welcome\t75\t19\t18
word weld\t21\t9\t6
word well\t1\t-32\t-54
word welsh\t34\t8\t2
word went\t11\t15\t3
word were\t53\t9\t-1
word west\t0\t-3\t7
word wet\t-39\t-35\t-31
word what\t-74\t8\t-96
word what's\t7\t15\t6
word whatever\t10\t31\t-21
word wheel\t-44\t-36\t-55
word wheels\t8\t30\t8
word when\t-94\t41\t-1
word whenever\t1\t1\t8
word where\t-33\t40\t-10
word wherever\t2\t11\t13
word whether\t-91\t-55\t-51
word which\t-59\t-36\t21
word while\t-34\t-56\t-45
word white\t-32\t-50\t-34
word who\t-2\t-87\t-156
word who'd\t2\t-4\t-9
word who's\t-5\t-34\t-39
word who've\t41\t7\t7
word whoever\t32\t-7\t-7
word whole\t-17\t-30\t15
word wholesale\t21\t13\t6
word whom\t37\t52\t20
word whose\t-48\t-33\t-34
word why\t-55\t-34\t-67
word wife\t24\t10\t10
word will\t116\t84\t3
word willing\t-20\t-9\t-20
word willingness\t30\t16\t56
word wind\t13\t50\t-4
word window\t11\t16\t-3
word windows\t-11\t15\t-10
word winter\t29\t60\t24
word wiring\t-12\t-10\t-13
word wished\t14\t34\t8
word with\t-30\t-41\t-54
word within\t-54\t47\t46
word without\t-134\t-161\t-93
word wms\t17\t8\t8
word women\t7\t6\t20
word won't\t-61\t-78\t-64
word word\t35\t30\t15
word words\t-48\t-67\t-59
word work\t-42\t-6\t66
word worked\t85\t-6\t-16
word worker\t31\t-15\t-1
word workers\t-11\t6\t-16
word working\t-49\t-13\t60
word works\t16\t34\t39
word workshop\t-10\t5\t-19
word workspace\t2\t1\t12
word world\t9\t2\t0
word worn\t2\t8\t2
word worst\t-26\t-38\t-34
word worth\t8\t-5\t0
word would\t295\t96\t64
word wouldn't\t79\t14\t21
word write\t-82\t-17\t-95
word writers\t6\t13\t5
word writes\t-2\t34\t-4
word writing\t-45\t24\t-39
word written\t-26\t-34\t-47
word wrong\t-5\t17\t-8
word wrote\t20\t8\t9
word xero\t20\t9\t9
word yard\t-11\t-1\t-5
word yards\t-3\t-17\t7
word yawl\t9\t35\t-5
word year\t1\t27\t28
word year's\t2\t-15\t23
word years\t-201\t-161\t-190
word yellow\t8\t8\t3
word yes\t-7\t-10\t13
word yet\t-14\t-19\t-14
word yield\t-1\t17\t-8
word you\t-45\t3\t-15
word you'd\t42\t134\t71
word you'll\t-27\t79\t-5
word you're\t11\t1\t19
word you've\t10\t-71\t-56
word young\t-23\t-16\t-24
word your\t-43\t-18\t-48
word yours\t-52\t9\t-11
word yourself\t-15\t15\t-30
word youth\t38\t-6\t6
word youtube\t-6\t-7\t-6
word yrs\t-51\t-36\t-43
word zealand\t-21\t-15\t-12
word zero\t-6\t-8\t3
word £\t-15\t-18\t-7`;
