/** Whether a sentence of a posting asks for something. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const ASKS = `none\tasks
after conditions\t-11
after desirable\t-26
after duties\t-17
after first #\t-14
after first $\t-12
after first a\t17
after first ability\t6
after first able\t37
after first about\t-11
after first above\t14
after first accurate\t15
after first act\t25
after first after\t41
after first all\t-32
after first an\t16
after first and\t14
after first anyone\t24
after first application\t-6
after first applications\t-67
after first apply\t-29
after first appointment\t-9
after first are\t16
after first at\t-11
after first b\t25
after first basic\t9
after first be\t70
after first because\t15
after first before\t13
after first being\t14
after first between\t-10
after first birthday\t-7
after first by\t-37
after first c\t9
after first call\t-21
after first can\t8
after first candidates\t-28
after first carry\t-18
after first cert\t22
after first certificate\t-25
after first certification\t-13
after first check\t11
after first class\t-6
after first clean\t11
after first clear\t27
after first click\t-12
after first closing\t-33
after first coach\t14
after first company\t-13
after first competent\t6
after first completed\t-7
after first copse\t-11
after first covering\t9
after first cpc\t7
after first current\t-31
after first d\t13
after first day\t-26
after first dear\t-23
after first degree\t19
after first department\t-23
after first design\t-8
after first do\t-8
after first don't\t-12
after first dr\t-20
after first drop\t-25
after first e\t6
after first each\t20
after first email\t-11
after first employer\t-11
after first employment\t7
after first english\t-18
after first enhanced\t6
after first every\t8
after first everybody\t9
after first excellent\t17
after first expect\t22
after first experience\t37
after first exposure\t9
after first f\t8
after first familiarity\t31
after first family\t-22
after first field\t16
after first first\t-27
after first five\t22
after first fluency\t8
after first food\t12
after first for\t-53
after first forklift\t-10
after first four\t-27
after first free\t-35
after first french\t44
after first fridays\t9
after first full\t6
after first garda\t12
after first gcse\t8
after first good\t24
after first grade\t-18
after first great\t-16
after first half\t-11
after first hand\t-6
after first have\t15
after first he\t-12
after first hello\t-13
after first help\t6
after first hepatitis\t32
after first hi\t-15
after first high\t-23
after first hit\t-7
after first hold\t14
after first holiday\t-45
after first hollybank\t-22
after first hours\t18
after first how\t8
after first i'd\t16
after first i'm\t-32
after first ideally\t-17
after first if\t24
after first in\t14
after first interested\t-8
after first interviews\t-44
after first is\t-6
after first it\t41
after first it'd\t23
after first it's\t-26
after first job\t-8
after first keep\t12
after first keeping\t-39
after first kindly\t-26
after first know\t-15
after first knowing\t16
after first knowledge\t14
after first lakeshore\t-6
after first laminated\t16
after first laptop\t-28
after first larkspur\t-7
after first last\t-18
after first late\t-7
after first lead\t-12
after first leave\t-35
after first letters\t-21
after first level\t-26
after first lift\t-43
after first lifting\t-22
after first load\t-7
after first location\t-21
after first lunch\t13
after first maintain\t21
after first make\t10
after first manage\t19
after first manual\t13
after first matric\t31
after first meals\t24
after first medical\t-22
after first mileage\t15
after first minimum\t7
after first monday\t-15
after first mornings\t-25
after first most\t-26
after first mrs\t-12
after first my\t-27
after first next\t17
after first night\t6
after first nobody\t13
after first non\t-38
after first not\t-18
after first now\t-20
after first nvq\t-26
after first occasional\t13
after first offers\t21
after first on\t12
after first once\t11
after first one\t-57
after first only\t-14
after first or\t-19
after first ordering\t11
after first osage\t-6
after first otherwise\t38
after first our\t-61
after first ours\t-24
after first over\t-20
after first overtime\t32
after first overview\t-12
after first own\t7
after first paid\t-6
after first parking\t-12
after first part\t-22
after first patience\t-16
after first pay\t-7
after first pension\t-8
after first perform\t7
after first permanent\t-30
after first phone\t-9
after first phones\t-7
after first planning\t-13
after first please\t-44
after first posted\t-8
after first pre\t9
after first preference\t9
after first prepare\t15
after first preparing\t12
after first previous\t24
after first principal\t-12
after first q\t31
after first questions\t12
after first r\t6
after first read\t16
after first reading\t-10
after first reception\t-26
after first remuneration\t14
after first replace\t9
after first report\t16
after first reporting\t7
after first respond\t20
after first review\t10
after first right\t18
after first ring\t-26
after first run\t30
after first running\t23
after first safety\t11
after first salary\t-33
after first saturday\t-24
after first school\t12
after first scioto\t-11
after first send\t11
after first set\t19
after first setting\t31
after first she\t39
after first shift\t-15
after first shifts\t-27
after first shortlisted\t9
after first show\t17
after first sign\t11
after first site\t-11
after first so\t-48
after first some\t19
after first somebody\t20
after first someone\t11
after first sound\t13
after first spanish\t-8
after first st\t-13
after first standard\t14
after first standby\t14
after first standing\t24
after first start\t9
after first supervise\t6
after first support\t-50
after first team\t16
after first tell\t35
after first text\t-13
after first thank\t-18
after first that\t-80
after first that's\t-10
after first the\t-19
after first then\t25
after first there\t-31
after first there's\t52
after first these\t7
after first they\t-10
after first thirty\t-11
after first this\t-23
after first those\t6
after first three\t-21
after first tidewater\t-6
after first time\t-12
after first to\t-70
after first today\t-28
after first trade\t-10
after first train\t13
after first training\t34
after first travel\t33
after first tuition\t-6
after first twenty\t-14
after first twice\t22
after first two\t20
after first under\t-16
after first uniform\t-12
after first union\t10
after first up\t-19
after first visits\t20
after first wage\t13
after first walk\t-11
after first we\t-7
after first we'd\t-17
after first we'll\t-29
after first we're\t-48
after first we've\t-22
after first week\t19
after first weekly\t9
after first what\t-31
after first what's\t6
after first when\t-36
after first whoever\t-33
after first why\t-9
after first willing\t-7
after first work\t-25
after first working\t11
after first write\t-33
after first writing\t14
after first yes\t-14
after first you\t37
after first you'd\t10
after first you'll\t28
after first £\t-52
after first €\t-34
after must\t-30
after offer\t-34
after unknown\t-6
before conditions\t6
before desirable\t22
before duties\t34
before first #\t-16
before first $\t-57
before first a\t19
before first ability\t49
before first able\t40
before first about\t17
before first act\t12
before first advanced\t33
before first after\t-14
before first all\t-19
before first also\t-6
before first an\t-8
before first annual\t-16
before first anyone\t32
before first applicants\t53
before first application\t-9
before first applications\t-84
before first apply\t-34
before first are\t25
before first as\t8
before first at\t6
before first attend\t11
before first b\t13
before first bachelor's\t7
before first basic\t-6
before first be\t8
before first because\t27
before first before\t32
before first being\t21
before first between\t9
before first beyond\t11
before first birthday\t-10
before first bonus\t7
before first c\t12
before first call\t-58
before first can\t51
before first candidates\t30
before first carry\t-16
before first cert\t14
before first check\t9
before first clean\t23
before first clear\t6
before first closing\t-23
before first coach\t13
before first come\t-35
before first company\t-20
before first complete\t15
before first completed\t-7
before first confident\t10
before first contract\t-25
before first covering\t-26
before first cpc\t19
before first current\t27
before first dear\t-21
before first demonstrated\t7
before first dental\t-11
before first department\t-7
before first design\t20
before first do\t-7
before first don't\t-22
before first driving\t37
before first drop\t-16
before first due\t-28
before first during\t20
before first dutch\t-9
before first e\t-7
before first each\t20
before first email\t-18
before first employer\t-13
before first employment\t-11
before first english\t36
before first enhanced\t45
before first enquiries\t-27
before first every\t14
before first excellent\t21
before first expect\t18
before first experience\t24
before first exposure\t-11
before first familiarity\t6
before first family\t-22
before first five\t37
before first fluency\t9
before first food\t34
before first for\t27
before first forklift\t-49
before first four\t9
before first french\t61
before first fridays\t-16
before first from\t20
before first full\t-18
before first german\t14
before first give\t-67
before first glenmalure\t-19
before first good\t-19
before first grade\t-21
before first great\t-17
before first half\t-7
before first hand\t-11
before first hands\t31
before first have\t26
before first he\t30
before first health\t-22
before first hello\t-24
before first help\t11
before first hi\t-33
before first high\t30
before first hit\t-6
before first hold\t16
before first holiday\t-20
before first hours\t25
before first how\t9
before first i\t14
before first i'd\t10
before first i'll\t34
before first i'm\t-22
before first i've\t-10
before first ideally\t18
before first if\t-22
before first in\t26
before first interviews\t-48
before first is\t35
before first it\t36
before first it'd\t34
before first it's\t37
before first job\t-13
before first keep\t-7
before first keeping\t7
before first kindly\t-8
before first knowing\t-14
before first laminated\t17
before first larkmoor\t-7
before first last\t-10
before first late\t8
before first leave\t-14
before first letters\t-17
before first level\t10
before first lifting\t11
before first load\t6
before first local\t-9
before first location\t-11
before first lunch\t-6
before first maintain\t-51
before first make\t33
before first manage\t29
before first manual\t27
before first many\t-22
before first maple\t-16
before first matric\t12
before first meals\t-18
before first medical\t-29
before first mileage\t10
before first minimum\t39
before first miss\t-17
before first money\t-14
before first mornings\t14
before first most\t-67
before first must\t27
before first my\t-29
before first national\t-46
before first new\t-40
before first next\t-14
before first no\t-7
before first nobody\t12
before first non\t-29
before first northmoor\t-15
before first now\t38
before first nvq\t12
before first occasional\t-8
before first office\t-54
before first once\t-17
before first one\t-12
before first only\t-17
before first ordering\t6
before first osage\t-13
before first otherwise\t13
before first our\t-35
before first ours\t-11
before first over\t-30
before first overbrook\t-13
before first overtime\t-43
before first overview\t25
before first own\t-11
before first paid\t-29
before first parents\t12
before first parking\t8
before first part\t-13
before first pay\t-71
before first pension\t-16
before first people\t9
before first perform\t-17
before first permanent\t-29
before first personal\t18
before first phone\t-6
before first phones\t42
before first plan\t28
before first planning\t21
before first please\t-90
before first position\t-26
before first post\t-36
before first posted\t-9
before first practice\t7
before first preference\t-17
before first prepare\t18
before first preparing\t36
before first previous\t15
before first proficiency\t-67
before first public\t-10
before first q\t17
before first questions\t-15
before first r\t20
before first rate\t15
before first read\t48
before first ref\t-13
before first replace\t-33
before first report\t-88
before first reporting\t38
before first reports\t-20
before first research\t-12
before first respond\t23
before first revenue\t6
before first right\t-29
before first ring\t-18
before first run\t8
before first running\t12
before first safety\t8
before first salary\t-54
before first saturday\t-23
before first school\t-17
before first scioto\t-8
before first send\t-37
before first set\t15
before first setting\t22
before first she\t10
before first shift\t34
before first shifts\t23
before first should\t9
before first show\t22
before first since\t12
before first site\t24
before first six\t18
before first slate\t-10
before first so\t68
before first some\t53
before first somebody\t8
before first someone\t13
before first sound\t27
before first south\t-10
before first st\t-30
before first staff\t-51
before first standby\t-33
before first standing\t19
before first strong\t-38
before first supervise\t6
before first support\t6
before first take\t35
before first team\t-6
before first tell\t22
before first text\t-22
before first thank\t-25
before first then\t20
before first there\t-14
before first there's\t21
before first this\t-21
before first tidewater\t-19
before first to\t-17
before first today\t-53
before first trade\t29
before first train\t8
before first training\t17
before first twice\t-26
before first two\t-31
before first understanding\t18
before first up\t-10
before first use\t-30
before first valid\t9
before first vet\t-11
before first wage\t-8
before first walk\t-19
before first we\t-20
before first we'd\t-18
before first we'll\t-43
before first we're\t-62
before first we've\t9
before first week\t10
before first weekly\t28
before first what\t49
before first what's\t-7
before first when\t-8
before first who\t-18
before first why\t-26
before first willing\t9
before first with\t-34
before first work\t-6
before first working\t20
before first writing\t7
before first yes\t6
before first you\t18
before first you'd\t44
before first you'll\t72
before first you've\t56
before first £\t-43
before first €\t-39
before must\t32
before unknown\t16
bias\t-31
end !\t-9
end :\t-90
end ;\t45
end ?\t-142
end none\t8
first #\t59
first $\t-30
first a\t-53
first ability\t23
first able\t33
first about\t-8
first above\t-16
first accommodation\t-7
first accuracy\t27
first accurate\t51
first act\t18
first additional\t-80
first adult\t7
first advanced\t53
first after\t-10
first air\t8
first all\t-60
first also\t-72
first an\t101
first and\t16
first animal\t-6
first annual\t-16
first any\t44
first anyone\t53
first anything\t10
first applicants\t-45
first application\t-6
first applications\t-85
first apply\t-50
first appointment\t47
first are\t107
first arranging\t56
first as\t101
first ask\t-73
first assist\t16
first assisting\t38
first associate\t10
first at\t-16
first attend\t28
first auditions\t-25
first average\t51
first b\t14
first banksia\t-17
first barellan\t-12
first base\t-19
first basic\t37
first be\t43
first because\t69
first before\t51
first being\t6
first benefits\t-10
first between\t41
first beyond\t7
first billing\t-36
first birthday\t-23
first blakelock\t-6
first blue\t-10
first boeta\t-12
first bonus\t37
first boots\t-11
first border\t-6
first both\t28
first brackenfield\t-16
first braeloch\t-11
first briefing\t41
first bring\t-98
first by\t17
first c\t30
first cab\t-8
first calderwick\t-13
first calibrating\t54
first call\t-68
first calm\t17
first candidates\t31
first canvassing\t-25
first care\t-28
first carry\t-33
first cato\t-19
first cert\t11
first certification\t16
first check\t6
first checking\t14
first chief\t-15
first class\t-52
first clean\t42
first clear\t42
first client\t25
first closing\t-46
first cmm\t44
first coach\t14
first colleagues\t-51
first collection\t-18
first college\t-8
first come\t-33
first comfortable\t7
first commercial\t76
first commission\t-32
first company\t-18
first competent\t22
first competition\t-30
first complete\t28
first comptia\t76
first conduct\t24
first confident\t40
first conservator\t-41
first consideration\t90
first contact\t19
first contract\t-31
first contractors\t-49
first contribute\t11
first conversational\t6
first copse\t-8
first coshh\t61
first council\t13
first counterbalance\t10
first cover\t-8
first covering\t64
first cscs\t48
first curiosity\t55
first current\t50
first cvs\t-15
first cycle\t-19
first d\t26
first dad\t-15
first daily\t8
first danish\t78
first deal\t22
first dear\t-57
first deep\t8
first demonstrated\t11
first dental\t19
first department\t-38
first desert\t-9
first design\t11
first diagnose\t26
first directorate\t-21
first dm\t-27
first do\t-20
first don't\t9
first double\t-14
first dr\t-45
first drop\t-13
first drug\t14
first during\t54
first dutch\t26
first duty\t16
first e\t-41
first eight\t-7
first electrical\t20
first email\t-13
first emergency\t-23
first employer\t-9
first employment\t-9
first english\t52
first enhanced\t35
first enquiries\t-14
first enrolment\t-12
first enter\t14
first everybody\t-95
first evidence\t9
first exam\t-14
first excellent\t30
first expect\t36
first experience\t68
first exposure\t15
first expressions\t-9
first f\t56
first familiarity\t55
first family\t-16
first fancy\t-8
first fast\t37
first fenwick\t-14
first ferncourt\t-9
first field\t-21
first first\t55
first fish\t-28
first fit\t43
first five\t46
first fixed\t-62
first flick\t-19
first following\t-22
first food\t41
first forklift\t-33
first forty\t35
first four\t8
first foxglove\t-16
first free\t-38
first french\t59
first friday\t17
first fridays\t-36
first from\t47
first full\t-11
first fundraising\t-51
first g'day\t-24
first garda\t36
first gas\t17
first gcih\t16
first german\t-23
first git\t24
first give\t13
first glenmalure\t-27
first gloves\t-38
first got\t16
first great\t-32
first greeting\t23
first gross\t-14
first guards\t-6
first guests\t16
first guides\t8
first haccp\t10
first haddon\t-8
first hand\t-22
first handling\t8
first hands\t17
first harrow\t-14
first harwell\t-19
first have\t117
first having\t12
first he\t-62
first he's\t-25
first health\t-60
first hearthline\t-37
first heavy\t47
first hello\t-52
first help\t23
first helping\t6
first hi\t-50
first high\t47
first hit\t-11
first hold\t13
first holiday\t-8
first hollybank\t-12
first hospitality\t31
first hours\t-91
first how\t-19
first hybrid\t-72
first i\t24
first i'd\t80
first i'll\t-37
first i'm\t-52
first i've\t-31
first ideally\t7
first in\t103
first industrial\t58
first informal\t-12
first information\t-11
first inspect\t22
first install\t31
first interested\t-16
first intermediate\t22
first interviews\t-57
first ironwood\t-13
first is\t-15
first it\t-49
first it'd\t30
first it's\t17
first its\t-17
first job\t-23
first kawartha\t-7
first keep\t34
first keeping\t31
first kestrel\t-38
first kindly\t-21
first kirsty\t29
first know\t131
first knowing\t-28
first knowledge\t22
first laminated\t51
first laptop\t-70
first larkfield\t-17
first larkmoor\t-14
first larkspur\t-26
first last\t-21
first late\t-19
first lead\t59
first lease\t23
first leave\t-51
first letters\t-26
first lift\t14
first lifting\t65
first little\t-21
first load\t22
first local\t83
first location\t-18
first log\t21
first lone\t27
first lunch\t-53
first mail\t-21
first main\t-28
first maintain\t39
first maintenance\t44
first maji\t-16
first make\t25
first making\t41
first manage\t15
first manual\t16
first maple\t-12
first marlingford\t-47
first master's\t11
first matric\t36
first medical\t-54
first membership\t-12
first mentor\t35
first mileage\t-15
first min\t52
first minimum\t24
first miss\t8
first monday\t20
first mondays\t-12
first money\t-52
first more\t28
first mornings\t36
first most\t-12
first mostly\t17
first motor\t28
first move\t50
first mr\t-41
first mrs\t-23
first multi\t13
first murrawin\t-23
first murrumbah\t-9
first must\t-17
first my\t-45
first national\t33
first near\t-23
first never\t-11
first new\t-53
first next\t-7
first nhs\t-45
first nice\t-34
first night\t24
first nims\t11
first no\t-116
first non\t62
first noordstroom\t-6
first nor\t12
first northlight\t-17
first northmoor\t-6
first not\t-83
first novated\t-11
first now\t46
first nvq\t7
first nzoia\t6
first occasional\t96
first oddvar\t-32
first offers\t72
first office\t-8
first ok\t-33
first on\t121
first once\t54
first only\t-39
first opera\t-32
first or\t-66
first order\t21
first ordering\t44
first ordinary\t6
first organise\t14
first osage\t-36
first osha\t57
first ot\t-40
first otherwise\t-32
first our\t-133
first ours\t-21
first over\t17
first overbrook\t-8
first overview\t-44
first own\t12
first paid\t-30
first parents\t-14
first parking\t-48
first patience\t98
first pay\t-39
first paydeck\t-37
first payroll\t-18
first pediatric\t16
first pension\t11
first people\t-57
first perform\t45
first performs\t7
first person\t-44
first phones\t58
first plan\t41
first please\t-63
first pop\t-10
first position\t-26
first post\t-16
first posted\t-31
first posting\t-17
first power\t-18
first prairie\t-9
first pre\t10
first preference\t57
first prepare\t70
first preparing\t44
first present\t15
first principal\t-20
first prior\t28
first private\t-6
first produce\t6
first proficiency\t25
first proof\t20
first proven\t7
first public\t-23
first put\t-11
first python\t17
first q\t-30
first quality\t-8
first questions\t-12
first quick\t53
first r\t-10
first radhaus\t-30
first random\t48
first reach\t-14
first reading\t-8
first recent\t-18
first reception\t-13
first receptionist\t-27
first reconciling\t16
first recruiters\t-20
first red\t16
first ref\t-10
first references\t-35
first register\t15
first registered\t-9
first registration\t6
first regular\t37
first remuneration\t-53
first replace\t21
first report\t36
first reports\t-34
first req\t-11
first requirements\t-47
first research\t-17
first resilience\t24
first respect\t54
first respond\t10
first restock\t19
first revenue\t45
first review\t-8
first rigging\t-44
first right\t-62
first ring\t-66
first roofers\t-38
first rooksmoor\t-12
first roster\t-54
first rosters\t-37
first roughly\t-11
first run\t52
first running\t25
first safety\t22
first sage\t31
first salary\t-92
first saturday\t-41
first saturdays\t-31
first school\t6
first scioto\t-16
first scoil\t-10
first scripting\t11
first send\t-52
first senior\t17
first set\t24
first setting\t32
first severnside\t-38
first she\t32
first she'll\t-11
first shift\t74
first should\t33
first show\t86
first sign\t-6
first since\t41
first site\t26
first six\t45
first skills\t15
first skip\t-11
first so\t-30
first social\t-18
first solid\t6
first some\t91
first somebody\t-8
first someone\t-82
first south\t11
first spanish\t50
first speak\t139
first sql\t13
first st\t-51
first staff\t-54
first standard\t14
first standby\t9
first standing\t33
first start\t132
first stcw\t7
first stoke\t-11
first stop\t-27
first strong\t46
first students\t-20
first supervise\t16
first svq\t10
first síle\t-21
first take\t26
first taking\t8
first talking\t16
first tamebank\t-7
first tarn\t-14
first team\t29
first technician\t-58
first tees\t-20
first tell\t-21
first teller\t-13
first terms\t-76
first text\t-27
first thank\t-16
first thanks\t-8
first that\t28
first that's\t-22
first the\t-47
first then\t-13
first there\t-123
first there's\t-59
first these\t-14
first they\t-46
first thirty\t-52
first this\t50
first thistledown\t-9
first those\t-13
first three\t23
first thurs\t33
first tidewater\t-38
first time\t-80
first tips\t-15
first to\t-53
first today\t-59
first together\t14
first tolka\t-11
first tools\t-31
first trade\t14
first train\t29
first trained\t10
first training\t-12
first travel\t27
first tree\t-64
first tuition\t-6
first twenty\t-15
first twice\t13
first two\t31
first two # \t-44
first two # #\t52
first two # %\t-18
first two # :\t57
first two # days\t-70
first two # holidays\t-28
first two # hour\t12
first two # hours\t-10
first two # th\t69
first two # to\t17
first two # years\t27
first two # yrs\t27
first two $ #\t-30
first two a #\t20
first two a :\t72
first two a background\t25
first two a company\t-33
first two a dbs\t-33
first two a degree\t-35
first two a diploma\t-12
first two a driving\t33
first two a fair\t21
first two a few\t-28
first two a four\t-11
first two a full\t40
first two a good\t43
first two a head\t22
first two a level\t-10
first two a panel\t-12
first two a person\t-10
first two a pool\t-24
first two a pre\t24
first two a recognised\t7
first two a sound\t26
first two a studio\t-11
first two a sub\t61
first two a team\t-14
first two a year\t6
first two ability to\t23
first two able to\t33
first two about a\t-22
first two about one\t14
first two above award\t-19
first two act as\t18
first two after the\t25
first two all new\t-12
first two all qualified\t-18
first two an enhanced\t10
first two an existing\t16
first two an interest\t17
first two an understanding\t33
first two and if\t-12
first two anyone who\t54
first two applicants must\t-17
first two applicants shall\t13
first two applicants should\t-9
first two applicants who\t26
first two applications ,\t-11
first two applications close\t-31
first two applications should\t-32
first two apply anyway\t-13
first two apply in\t-22
first two apply through\t-8
first two appointment is\t23
first two are you\t13
first two as a\t-6
first two as assistant\t33
first two as for\t17
first two ask us\t-47
first two associate degree\t10
first two at least\t34
first two auditions will\t-25
first two barellan creek\t-12
first two because some\t24
first two because the\t21
first two because we\t-16
first two before you\t-7
first two benefits after\t-9
first two beyond that\t7
first two birthday off\t-23
first two blakelock staffing\t-6
first two blue mesa\t-10
first two boeta faizel\t-12
first two bonus points\t37
first two border counties\t-6
first two bring your\t-67
first two by applying\t-9
first two cab is\t-8
first two call or\t-35
first two can you\t39
first two candidates must\t-8
first two candidates who\t-10
first two canvassing will\t-12
first two carry out\t-33
first two cato iron\t-19
first two cert iv\t21
first two class #\t-19
first two clear ,\t12
first two closing date\t-40
first two cmm operation\t44
first two come and\t-18
first two come by\t-42
first two come in\t-21
first two commission is\t-32
first two company van\t-15
first two competent in\t17
first two completed forms\t-18
first two confident use\t21
first two consideration will\t90
first two contract :\t-24
first two contribute to\t11
first two copse lane\t-8
first two counterbalance licence\t10
first two cover letters\t-8
first two covering the\t15
first two cscs card\t48
first two cycle to\t-19
first two day to\t11
first two deal with\t22
first two dear colleague\t-11
first two dental nurse\t-25
first two department :\t-15
first two desert fan\t-9
first two diagnose and\t26
first two directorate :\t-21
first two do i\t-11
first two do you\t14
first two driving licence\t18
first two drug test\t14
first two during the\t42
first two dutch is\t13
first two each month\t-6
first two each of\t59
first two employer :\t-8
first two english at\t15
first two english is\t-23
first two enhanced dbs\t66
first two enquiries to\t-9
first two evidence of\t9
first two exam fees\t-14
first two excellent communication\t22
first two expect to\t36
first two experience of\t79
first two experience with\t28
first two exposure to\t15
first two expressions of\t-9
first two familiarity with\t55
first two fenwick rowe\t-14
first two ferncourt is\t-6
first two field days\t16
first two first aid\t37
first two first interviews\t-14
first two five years\t42
first two fixed term\t-62
first two flick your\t-8
first two following the\t-22
first two food safety\t10
first two for a\t-16
first two for an\t-7
first two for that\t34
first two for the\t7
first two for twenty\t-13
first two four days\t55
first two foxglove finch\t-16
first two free parking\t-24
first two from april\t6
first two from the\t-17
first two from time\t30
first two full time\t-70
first two full working\t40
first two garda vetting\t36
first two gcih ,\t16
first two german at\t11
first two glenmalure insurances\t-27
first two good spoken\t17
first two grade :\t-9
first two great black\t-19
first two haddon lyle\t-8
first two half of\t8
first two half price\t-25
first two hands on\t14
first two harrow bank\t-8
first two harrow pike\t-6
first two harwell dray\t-19
first two have you\t113
first two he has\t-7
first two he or\t47
first two health ,\t-21
first two health insurance\t-37
first two hello !\t-13
first two hello ,\t-14
first two helping with\t6
first two hepatitis b\t21
first two hi ,\t-34
first two hi there\t-14
first two high school\t19
first two hit apply\t-10
first two hold a\t11
first two holiday pay\t-8
first two hours #\t74
first two hours :\t17
first two hours are\t41
first two how many\t-12
first two i am\t8
first two i do\t-7
first two i don't\t20
first two i need\t20
first two i read\t-28
first two i would\t15
first two i'd be\t8
first two i'd like\t9
first two if a\t9
first two if i\t-11
first two if it\t-34
first two if that\t-25
first two if this\t-22
first two if you\t-22
first two if you'd\t-34
first two if you're\t29
first two if you've\t55
first two if your\t-16
first two in #\t-15
first two in a\t-29
first two in august\t11
first two in january\t9
first two in line\t-25
first two in our\t-32
first two in return\t-16
first two in the\t71
first two in this\t-9
first two in winter\t53
first two informal enquiries\t-12
first two intermediate excel\t30
first two interviews and\t-14
first two interviews are\t-12
first two interviews will\t-16
first two it follows\t25
first two it goes\t12
first two it has\t-22
first two it is\t36
first two it isn't\t-19
first two it must\t-22
first two it takes\t17
first two it will\t10
first two it would\t85
first two it'd be\t28
first two it's #\t35
first two it's a\t-59
first two it's hot\t6
first two it's mostly\t43
first two job title\t-7
first two kawartha ridge\t-7
first two keeping the\t28
first two kestrel bay\t-25
first two knowledge of\t22
first two laminated dough\t31
first two laptop ,\t-70
first two larkmoor residential\t-13
first two larkspur surgical\t-15
first two last year\t-14
first two late applications\t-12
first two leave a\t-44
first two leave is\t12
first two letters of\t-20
first two level #\t10
first two lift #\t13
first two little quoll\t-21
first two local government\t18
first two location :\t-16
first two lunch is\t-52
first two maji karibu\t-16
first two manual handling\t16
first two maple hollow\t-12
first two master's degree\t11
first two matric with\t36
first two medical ,\t-19
first two medical laboratory\t-13
first two membership of\t-12
first two mileage is\t-15
first two minimum #\t19
first two miss pansy\t8
first two monday to\t16
first two money :\t-52
first two more than\t28
first two most of\t-12
first two mr pargeter\t-23
first two mrs tulloch\t-8
first two murrumbah shire\t-9
first two must be\t53
first two must take\t-24
first two my grandfather\t-33
first two my last\t-9
first two national police\t15
first two new grads\t-53
first two new graduates\t-14
first two night pours\t34
first two no agencies\t-12
first two no leave\t47
first two no more\t55
first two no one\t-53
first two no two\t-30
first two no weekends\t-23
first two nobody here\t-15
first two novated leasing\t-11
first two now ,\t-12
first two now and\t20
first two offers are\t72
first two on a\t11
first two on call\t29
first two on fridays\t29
first two on site\t44
first two on the\t10
first two once a\t51
first two one evening\t18
first two one of\t-56
first two one saturday\t22
first two one week\t27
first two one year\t13
first two only shortlisted\t-15
first two only those\t-19
first two opera is\t-32
first two ordinary hours\t6
first two osage aerostructures\t-11
first two osha #\t57
first two otherwise the\t-26
first two our client\t-44
first two our founder\t-7
first two our office\t-24
first two our people\t15
first two our trust\t-14
first two over #\t15
first two overbrook geotechnical\t-8
first two overview \t-44
first two paid training\t-18
first two parking is\t-25
first two part time\t-9
first two pay is\t-28
first two people ask\t-17
first two permanent \t-16
first two phones and\t45
first two plan and\t16
first two plan on\t24
first two planning the\t20
first two please address\t-19
first two please also\t63
first two please apply\t-8
first two please complete\t-12
first two please do\t-12
first two please don't\t-13
first two please write\t-30
first two pop in\t-10
first two post title\t-16
first two prairie crate\t-9
first two preference will\t-13
first two previous work\t19
first two principal \t-18
first two proficiency with\t15
first two proof of\t20
first two q :\t-30
first two radhaus velo\t-30
first two reach truck\t-14
first two red gum\t-19
first two ref :\t-9
first two registration with\t6
first two regular hours\t37
first two reporting to\t-12
first two reports to\t-34
first two req id\t-11
first two respect for\t54
first two respond to\t10
first two right to\t-53
first two ring the\t-15
first two safety glasses\t13
first two salary follows\t-24
first two salary is\t-6
first two saturdays are\t-31
first two scioto valley\t-16
first two scoil naomh\t-10
first two scripting in\t11
first two send me\t-26
first two send us\t-15
first two set up\t24
first two setting up\t32
first two severnside water\t-8
first two she has\t-15
first two she is\t-33
first two she or\t52
first two should you\t29
first two show up\t73
first two sign on\t-6
first two skills in\t15
first two skip the\t-11
first two so ,\t-36
first two so is\t52
first two some knowledge\t23
first two some of\t-52
first two somebody who\t40
first two someone who\t-82
first two sound like\t-6
first two spanish \t35
first two st aldhelm's\t-27
first two st brendan\t-15
first two standard first\t8
first two standby is\t-9
first two start date\t56
first two start times\t6
first two stoke amberley\t-11
first two take part\t22
first two take the\t12
first two tamebank homes\t-7
first two tarn house\t-14
first two team player\t59
first two tees valley\t-20
first two tell us\t-22
first two teller ridge\t-13
first two thank you\t-16
first two thanks for\t-8
first two that is\t-40
first two that means\t71
first two that's why\t-28
first two the ability\t13
first two the application\t-22
first two the appointee\t45
first two the appointment\t42
first two the board\t-8
first two the certificate\t13
first two the clerk\t10
first two the clinic\t-6
first two the collection\t-18
first two the company\t-56
first two the contract\t44
first two the coordinator\t21
first two the corn\t-10
first two the day\t33
first two the department\t-17
first two the desk\t14
first two the district\t-32
first two the driver\t30
first two the first\t9
first two the flat\t33
first two the foundation\t-17
first two the gardener\t69
first two the governing\t-7
first two the home\t-33
first two the hotel\t-8
first two the hours\t28
first two the house\t-21
first two the hse\t31
first two the inn\t-10
first two the job\t51
first two the laboratory\t22
first two the last\t-54
first two the museum\t20
first two the office\t-51
first two the okafor\t-17
first two the owners\t-45
first two the pharmacy\t-14
first two the position\t24
first two the postholder\t20
first two the practice\t-54
first two the rate\t-9
first two the rest\t-57
first two the right\t19
first two the role\t10
first two the salary\t-21
first two the school\t45
first two the season\t50
first two the shop\t49
first two the sort\t19
first two the staff\t-11
first two the successful\t52
first two the team\t37
first two the technician\t52
first two the trust\t-13
first two the two\t-12
first two the university\t15
first two the van\t-27
first two the water\t-39
first two the week\t44
first two the work\t-8
first two the working\t37
first two there are\t16
first two there is\t-133
first two there's a\t-61
first two there's also\t52
first two there's no\t-10
first two they are\t-21
first two thirty days\t-39
first two this is\t47
first two this opening\t-10
first two this position\t-7
first two this post\t39
first two this vacancy\t-17
first two this winter\t22
first two thistledown house\t-9
first two those who\t10
first two those with\t53
first two three weeks\t-20
first two tidewater crossing\t-32
first two time and\t-24
first two tips are\t-15
first two to apply\t-20
first two to be\t-18
first two to have\t-44
first two today #\t-17
first two together with\t14
first two tolka medical\t-11
first two training in\t-17
first two twenty five\t-15
first two twice a\t13
first two two days\t39
first two two references\t91
first two two years\t20
first two under the\t11
first two understanding of\t8
first two uniform is\t-14
first two uniforms are\t-21
first two until now\t-19
first two up to\t-19
first two use of\t7
first two vet nurse\t-17
first two walk in\t-43
first two we act\t-22
first two we answer\t-9
first two we are\t-18
first two we ask\t52
first two we can\t35
first two we can't\t-42
first two we close\t-15
first two we cover\t-11
first two we do\t54
first two we don't\t56
first two we encourage\t-9
first two we expect\t21
first two we give\t-19
first two we guarantee\t-7
first two we have\t-16
first two we hire\t-14
first two we hope\t-18
first two we imagine\t6
first two we keep\t62
first two we know\t-6
first two we look\t-21
first two we make\t-34
first two we need\t87
first two we offer\t-17
first two we pay\t-68
first two we put\t-10
first two we read\t-14
first two we regret\t27
first two we reply\t-9
first two we run\t-61
first two we shall\t-15
first two we shut\t-9
first two we start\t8
first two we supply\t-30
first two we take\t12
first two we think\t24
first two we use\t33
first two we want\t52
first two we welcome\t-14
first two we will\t-55
first two we work\t33
first two we would\t-36
first two we'd also\t10
first two we'd ask\t-30
first two we'd be\t15
first two we'd like\t-8
first two we'd love\t32
first two we'd need\t13
first two we'd rather\t-28
first two we'll ask\t13
first two we'll be\t-18
first two we'll show\t-24
first two we're a\t-36
first two we're closed\t-22
first two we're reading\t-14
first two we've been\t-8
first two we've just\t-13
first two we've learned\t14
first two week #\t71
first two weekends are\t-62
first two weekly pay\t-25
first two what does\t7
first two what i\t23
first two what matters\t-17
first two what we\t100
first two what would\t-75
first two what you\t-95
first two what's in\t-28
first two when a\t-40
first two when it's\t16
first two when the\t30
first two when they\t-24
first two when would\t-25
first two white card\t20
first two who are\t-8
first two willing to\t30
first two with kind\t-21
first two with the\t33
first two work is\t39
first two working from\t-28
first two working knowledge\t24
first two write me\t-12
first two write to\t-78
first two yes ,\t-52
first two you also\t-54
first two you are\t-37
first two you can't\t30
first two you do\t-28
first two you don't\t-155
first two you get\t-115
first two you have\t27
first two you keep\t-6
first two you know\t34
first two you may\t-13
first two you must\t61
first two you need\t23
first two you should\t51
first two you will\t-35
first two you won't\t-76
first two you work\t17
first two you write\t85
first two you'd be\t12
first two you'd do\t9
first two you'd have\t-10
first two you'd keep\t26
first two you'd run\t8
first two you'd sit\t-38
first two you'd write\t6
first two you'll be\t29
first two you'll get\t-30
first two you'll have\t12
first two you'll know\t-25
first two you'll need\t27
first two you'll work\t29
first two you'll write\t6
first two your english\t25
first two your own\t-14
first two £ #\t-41
first two € #\t-20
first typing\t26
first under\t62
first understanding\t33
first uniform\t-18
first uniforms\t-21
first union\t-39
first until\t-19
first up\t-19
first upholsterer\t-30
first use\t7
first valid\t55
first vet\t-20
first video\t-13
first visit\t13
first visits\t-41
first volunteer\t-46
first wage\t-13
first walk\t-43
first warm\t-19
first we\t-134
first we'd\t120
first we'll\t-136
first we're\t-62
first we've\t-59
first week\t71
first weekends\t-62
first weekly\t23
first well\t-6
first welsh\t34
first were\t28
first what\t-51
first what's\t-29
first whatsapp\t-42
first when\t-75
first where\t-41
first which\t-15
first white\t20
first who\t-26
first whoever\t37
first willing\t30
first with\t-22
first without\t-53
first work\t73
first working\t-70
first workplace\t-11
first would\t30
first write\t-74
first yes\t-52
first you\t11
first you'd\t88
first you'll\t130
first you're\t-47
first you've\t34
first your\t-11
first zuivelab\t-19
first £\t-41
first €\t-20
heading #\t-140
heading %\t-21
heading ,\t-18
heading :\t28
heading ?\t36
heading a\t76
heading abilities\t24
heading about\t-34
heading accessibility\t-58
heading accountabilities\t141
heading additional\t-11
heading after\t47
heading all\t-18
heading also\t38
heading and\t86
heading animal\t45
heading announcement\t-41
heading anyone\t7
heading aoife\t-15
heading apart\t64
heading application\t-61
heading applications\t-11
heading apply\t-39
heading applying\t76
heading appointed\t8
heading appointment\t-53
heading are\t-44
heading area\t-27
heading as\t11
heading ask\t-37
heading asks\t17
heading assess\t82
heading assets\t12
heading at\t71
heading attributes\t60
heading average\t-6
heading awaits\t113
heading b\t-56
heading background\t-8
heading bc\t-10
heading be\t119
heading before\t125
heading benefits\t-44
heading better\t-19
heading birchfield\t-7
heading bit\t-43
heading bits\t28
heading bolts\t-40
heading bonus\t15
heading boring\t9
heading breaker\t27
heading brendan\t-47
heading brief\t166
heading bring\t44
heading brolga\t-33
heading bus\t12
heading business\t-50
heading but\t-17
heading can\t-147
heading can't\t14
heading candidate\t-16
heading capabilities\t8
heading centre\t-6
heading cherry\t15
heading class\t12
heading client\t-12
heading company\t-42
heading compensation\t-28
heading conditions\t116
heading consider\t47
heading considered\t56
heading contact\t-10
heading context\t-25
heading coordinator\t13
heading council\t-13
heading count\t-36
heading crew\t-42
heading crewe's\t22
heading crosses\t-17
heading d\t12
heading day\t125
heading days\t57
heading deal\t-51
heading demands\t44
heading department\t41
heading description\t28
heading desirable\t75
heading desk\t-17
heading detail\t88
heading do\t24
heading does\t13
heading doing\t69
heading don't\t-76
heading driving\t12
heading duties\t90
heading eligibility\t7
heading else\t42
heading employer\t-7
heading employment\t212
heading enquiries\t-19
heading equity\t-58
heading essential\t111
heading examples\t-92
heading expect\t-111
heading experience\t34
heading extra\t35
heading family\t-21
heading far\t43
heading farm\t-36
heading ferncourt\t-7
heading fernleigh\t-49
heading few\t12
heading find\t11
heading fine\t10
heading fit\t-33
heading following\t-42
heading for\t-6
heading formalities\t29
heading from\t-20
heading full\t-18
heading functions\t35
heading further\t-46
heading g'day\t-42
heading get\t-94
heading getting\t28
heading give\t-90
heading glance\t-9
heading go\t-69
heading goes\t30
heading going\t-25
heading good\t-25
heading goodies\t-150
heading had\t13
heading handy\t27
heading happens\t-12
heading have\t11
heading haves\t116
heading health\t-21
heading hehir\t-15
heading help\t-55
heading here\t-10
heading here's\t-9
heading hi\t-18
heading hire\t-17
heading hiring\t-9
heading home\t-13
heading honest\t16
heading hoping\t11
heading hours\t-54
heading i\t-65
heading i'm\t-19
heading if\t57
heading ii\t-41
heading impact\t61
heading in\t-61
heading incentives\t-74
heading include\t62
heading information\t-93
heading interested\t-20
heading interview\t82
heading into\t15
heading involves\t109
heading ironwood\t-10
heading is\t55
heading it\t-28
heading it's\t27
heading job\t59
heading join\t20
heading kaupapa\t-72
heading key\t115
heading kitchen\t-30
heading large\t45
heading larkspur\t-40
heading leader\t-22
heading lessons\t-34
heading licence\t12
heading licenses\t51
heading life\t-40
heading like\t-13
heading limited\t7
heading list\t92
heading living\t-8
heading lodge\t-40
heading look\t57
heading looking\t19
heading lovely\t-52
heading mahi\t47
heading manager\t-8
heading may\t22
heading mihi\t-21
heading minds\t-18
heading minimum\t-6
heading money\t-8
heading more\t54
heading murrawin\t-10
heading museum\t-10
heading must\t-64
heading need\t69
heading needed\t-52
heading negotiables\t-6
heading next\t-32
heading ngā\t-21
heading nice\t-7
heading night\t-42
heading non\t-6
heading note\t20
heading nuts\t-40
heading of\t55
heading offer\t-126
heading offers\t-9
heading ok\t-19
heading on\t11
heading operation\t-26
heading operator\t-41
heading opportunity\t-15
heading our\t-110
heading overview\t-110
heading package\t-123
heading paragraph\t-24
heading part\t-22
heading pattern\t23
heading pay\t-67
heading peek\t15
heading perks\t-39
heading person\t-11
heading personal\t162
heading pharmacy\t-33
heading physical\t70
heading place\t49
heading plant\t-41
heading plate\t97
heading please\t67
heading pleased\t72
heading pogi\t50
heading points\t118
heading portfolio\t75
heading position\t-97
heading post\t-7
heading practical\t60
heading preference\t7
heading preferred\t47
heading principal\t87
heading print\t52
heading problem\t-57
heading procedure\t-13
heading proceed\t-34
heading process\t-10
heading profile\t-60
heading provide\t-61
heading provides\t-10
heading purpose\t107
heading qc\t-22
heading qualifications\t53
heading questions\t-42
heading rate\t-28
heading real\t18
heading reckon\t27
heading reporting\t-22
heading representative\t-9
heading required\t15
heading requirements\t-33
heading responsibilities\t119
heading return\t-46
heading revelstoke\t-10
heading rewards\t-117
heading road\t-7
heading role\t-42
heading roster\t55
heading salt\t-20
heading say\t42
heading says\t-47
heading schedule\t-80
heading school\t-22
heading see\t37
heading selection\t-25
heading service\t-6
heading set\t64
heading setting\t17
heading shopping\t80
heading short\t-79
heading should\t-34
heading show\t31
heading site\t26
heading skills\t-34
heading skin\t-20
heading small\t42
heading so\t-47
heading sol\t-20
heading special\t28
heading specialization\t-13
heading specification\t-24
heading st\t-47
heading step\t-36
heading steps\t17
heading story\t43
heading straight\t-36
heading street\t-33
heading studio\t-20
heading stuff\t13
heading success\t-11
heading suitability\t102
heading summary\t9
heading support\t-45
heading surgery\t-7
heading take\t-13
heading takes\t81
heading talk\t-17
heading tasks\t17
heading team\t80
heading technician\t-45
heading technology\t-45
heading terms\t-26
heading than\t-34
heading the\t16
heading there\t-18
heading things\t-7
heading this\t116
heading to\t20
heading toolbox\t16
heading top\t15
heading total\t-39
heading touch\t58
heading transportation\t-20
heading travel\t-20
heading treatment\t-41
heading trust\t-43
heading tuesday\t-6
heading two\t-18
heading u\t-44
heading us\t-38
heading version\t-66
heading ward\t-14
heading wastewater\t-41
heading way\t-59
heading we\t-79
heading we'd\t44
heading we'll\t7
heading week\t55
heading what\t-25
heading what's\t-92
heading when\t15
heading who\t-63
heading why\t-73
heading with\t-23
heading without\t14
heading work\t59
heading working\t15
heading works\t53
heading would\t94
heading yard\t-27
heading yes\t42
heading you\t28
heading you'd\t-37
heading you'll\t58
heading you're\t-18
heading your\t134
kind bullet\t72
kind heading\t-125
kind text\t-68
length 0\t-90
length 1\t-97
length 2\t-20
length 3\t21
length 4\t79
pair # #\t48
pair # $\t-9
pair # %\t-117
pair # ,\t-97
pair # :\t137
pair # a\t-47
pair # acres\t-26
pair # after\t-9
pair # am\t94
pair # an\t-74
pair # and\t21
pair # april\t-18
pair # as\t-32
pair # august\t14
pair # axis\t27
pair # b\t-14
pair # c\t10
pair # calls\t-12
pair # children\t-15
pair # class\t-12
pair # classes\t-18
pair # colleagues\t-12
pair # countries\t-6
pair # days\t-106
pair # december\t-12
pair # degrees\t28
pair # depending\t-42
pair # employees\t52
pair # food\t10
pair # foot\t6
pair # for\t-20
pair # fte\t-39
pair # gross\t-8
pair # highly\t-75
pair # holidays\t-29
pair # homes\t-13
pair # hour\t-13
pair # hourly\t-42
pair # hours\t79
pair # hr\t-18
pair # hrs\t27
pair # in\t12
pair # inspection\t13
pair # is\t125
pair # january\t35
pair # july\t44
pair # june\t11
pair # k\t-6
pair # kg\t27
pair # kilos\t23
pair # km\t10
pair # kroner\t-8
pair # kv\t34
pair # lb\t14
pair # lbs\t21
pair # licence\t36
pair # live\t-11
pair # march\t72
pair # may\t-35
pair # mbps\t10
pair # metre\t-6
pair # miles\t37
pair # million\t-24
pair # minute\t8
pair # minutes\t22
pair # month\t-10
pair # months\t70
pair # nd\t-18
pair # november\t-10
pair # october\t-24
pair # of\t44
pair # on\t-52
pair # or\t36
pair # our\t-12
pair # patients\t-23
pair # people\t117
pair # per\t-36
pair # percent\t32
pair # ph\t-13
pair # pm\t50
pair # points\t15
pair # pound\t17
pair # pounds\t47
pair # rd\t-6
pair # rising\t-9
pair # room\t-19
pair # s\t-21
pair # samples\t-17
pair # scale\t-13
pair # september\t55
pair # st\t75
pair # students\t-31
pair # sun\t-40
pair # th\t-11
pair # till\t42
pair # to\t68
pair # units\t-88
pair # volunteers\t-23
pair # weeks\t-111
pair # with\t-13
pair # wk\t58
pair # wks\t-7
pair # words\t-16
pair # would\t14
pair # year\t33
pair # years\t60
pair # yrs\t40
pair # £\t49
pair # €\t-10
pair $ #\t-137
pair % of\t-34
pair % off\t-6
pair % on\t-28
pair , #\t-92
pair , a\t-126
pair , about\t49
pair , adult\t15
pair , after\t18
pair , age\t-10
pair , all\t6
pair , along\t-28
pair , although\t40
pair , always\t-36
pair , among\t-13
pair , an\t18
pair , and\t22
pair , annual\t-9
pair , aoife\t-21
pair , arabic\t15
pair , around\t-16
pair , arranging\t15
pair , as\t45
pair , at\t-15
pair , bakery\t-18
pair , baking\t11
pair , based\t-6
pair , basic\t10
pair , be\t29
pair , because\t170
pair , before\t8
pair , berlin\t-34
pair , bikes\t-18
pair , book\t11
pair , both\t37
pair , bring\t-39
pair , bristol\t-13
pair , build\t20
pair , built\t-7
pair , but\t6
pair , by\t-22
pair , can\t76
pair , care\t-6
pair , check\t18
pair , checking\t26
pair , chiefly\t-8
pair , child\t-21
pair , clean\t39
pair , clifton\t-12
pair , climb\t8
pair , closed\t-16
pair , co\t-61
pair , coding\t13
pair , col\t-29
pair , color\t-22
pair , come\t-26
pair , comes\t-10
pair , community\t-6
pair , completed\t-9
pair , contact\t-8
pair , cook\t26
pair , cooking\t28
pair , copper\t-27
pair , current\t50
pair , decent\t-36
pair , dene\t16
pair , dental\t-48
pair , depending\t-29
pair , disability\t-23
pair , do\t9
pair , done\t22
pair , down\t41
pair , driving\t27
pair , dry\t18
pair , e\t19
pair , eleven\t29
pair , email\t22
pair , english\t-28
pair , especially\t14
pair , even\t60
pair , every\t19
pair , everything\t-21
pair , feeding\t36
pair , fill\t-27
pair , five\t-13
pair , followed\t-10
pair , for\t66
pair , forty\t-10
pair , four\t15
pair , frankly\t18
pair , free\t-13
pair , friday\t57
pair , from\t-7
pair , full\t-25
pair , garden\t-11
pair , gauges\t14
pair , gcia\t16
pair , geelong\t-17
pair , gender\t-12
pair , get\t6
pair , give\t-20
pair , giving\t-8
pair , goes\t43
pair , great\t17
pair , half\t40
pair , has\t-39
pair , have\t-53
pair , health\t-18
pair , heat\t-35
pair , helps\t12
pair , home\t84
pair , honest\t41
pair , hotel\t-11
pair , however\t-7
pair , hybrid\t-15
pair , i'll\t29
pair , i'm\t14
pair , i've\t25
pair , ideally\t50
pair , if\t19
pair , in\t-57
pair , inc\t-13
pair , including\t37
pair , interview\t14
pair , is\t34
pair , it's\t34
pair , itssar\t11
pair , jo\t-13
pair , just\t-12
pair , keep\t24
pair , keeps\t7
pair , last\t-28
pair , leeds\t-8
pair , lovely\t14
pair , m\t6
pair , many\t15
pair , may\t43
pair , me\t75
pair , meaning\t39
pair , medical\t-8
pair , menus\t-17
pair , milk\t19
pair , monday\t47
pair , more\t-51
pair , most\t-14
pair , mostly\t-11
pair , must\t-38
pair , my\t-25
pair , national\t-22
pair , naturally\t21
pair , near\t10
pair , neither\t18
pair , never\t37
pair , new\t-17
pair , nine\t-42
pair , no\t34
pair , none\t-29
pair , north\t-29
pair , not\t63
pair , now\t36
pair , nssf\t-24
pair , nursing\t13
pair , obviously\t-42
pair , of\t-15
pair , often\t60
pair , oh\t-16
pair , ohio\t-24
pair , on\t26
pair , one\t-119
pair , only\t23
pair , ontario\t-49
pair , open\t-36
pair , opened\t-27
pair , operations\t16
pair , or\t-37
pair , otherwise\t13
pair , our\t-68
pair , own\t8
pair , owned\t-38
pair , paid\t-42
pair , part\t-16
pair , people\t-8
pair , permanent\t-59
pair , phone\t-46
pair , please\t44
pair , plus\t-24
pair , preferably\t25
pair , price\t14
pair , priit\t-41
pair , private\t-23
pair , priya\t13
pair , probate\t-13
pair , provided\t102
pair , provident\t-10
pair , put\t23
pair , quiet\t-22
pair , rather\t-8
pair , rebar\t19
pair , religion\t-23
pair , reporting\t-35
pair , retail\t13
pair , ring\t-55
pair , rising\t-13
pair , rotherham\t-20
pair , roughly\t8
pair , run\t25
pair , running\t22
pair , same\t26
pair , say\t-54
pair , screen\t21
pair , see\t30
pair , setting\t8
pair , seven\t33
pair , sex\t-22
pair , sexual\t-12
pair , shingle\t-21
pair , short\t21
pair , should\t-67
pair , shrewsbury\t-35
pair , sick\t8
pair , since\t116
pair , sit\t-11
pair , six\t28
pair , sixty\t-33
pair , so\t93
pair , some\t-32
pair , sometimes\t18
pair , sorry\t21
pair , sort\t51
pair , speak\t-6
pair , spoken\t29
pair , staff\t16
pair , stair\t-27
pair , started\t-10
pair , still\t14
pair , study\t-23
pair , sunday\t55
pair , sunscreen\t-24
pair , take\t15
pair , team\t-12
pair , tell\t-11
pair , ten\t6
pair , that\t-26
pair , that's\t52
pair , thats\t-8
pair , the\t57
pair , then\t42
pair , there\t33
pair , they\t-22
pair , this\t34
pair , though\t-6
pair , three\t-19
pair , throw\t12
pair , together\t17
pair , too\t60
pair , tuesday\t31
pair , twelve\t29
pair , two\t24
pair , tx\t-21
pair , unfortunately\t13
pair , until\t-20
pair , up\t33
pair , used\t-6
pair , usually\t51
pair , vision\t-18
pair , we\t42
pair , we'd\t16
pair , we'll\t43
pair , we're\t-20
pair , we've\t-21
pair , weddings\t27
pair , wednesday\t8
pair , wet\t9
pair , whatever\t14
pair , when\t37
pair , where\t29
pair , whether\t42
pair , which\t23
pair , whichever\t-15
pair , who\t-203
pair , whose\t-7
pair , why\t30
pair , will\t27
pair , with\t-13
pair , within\t-29
pair , women\t-13
pair , worked\t10
pair , working\t36
pair , would\t14
pair , write\t-17
pair , writes\t19
pair , year\t-48
pair , yield\t24
pair , you\t136
pair , you'd\t18
pair , you'll\t18
pair , you're\t-23
pair , your\t-38
pair , £\t-44
pair : #\t21
pair : $\t-12
pair : a\t48
pair : four\t10
pair : full\t-16
pair : home\t-119
pair : i'm\t94
pair : if\t31
pair : our\t-9
pair : permanent\t-7
pair : the\t58
pair : two\t6
pair : we\t29
pair : what\t10
pair : yes\t-24
pair : you\t25
pair : £\t-24
pair ; a\t72
pair ; cvs\t-10
pair ; half\t-22
pair ; he\t-35
pair ; i've\t34
pair ; if\t46
pair ; interviews\t-13
pair ; it\t-34
pair ; just\t-16
pair ; no\t-9
pair ; otherwise\t20
pair ; our\t-11
pair ; ours\t-11
pair ; please\t-11
pair ; that\t-50
pair ; the\t-6
pair ; there\t9
pair ; this\t-51
pair ; three\t-14
pair ; we\t18
pair a #\t-22
pair a $\t-41
pair a :\t72
pair a baby\t25
pair a bachelor's\t26
pair a background\t27
pair a bad\t-54
pair a bag\t-20
pair a bakery\t-17
pair a basic\t-7
pair a battery\t15
pair a bell\t-12
pair a bicycle\t-27
pair a big\t40
pair a bike\t-31
pair a bit\t18
pair a blue\t-18
pair a bonus\t48
pair a box\t-10
pair a buddy\t-26
pair a budget\t47
pair a bus\t-63
pair a busy\t-36
pair a cabin\t-28
pair a call\t-8
pair a calm\t8
pair a candidate\t16
pair a car\t40
pair a cash\t-26
pair a cat\t-53
pair a certain\t36
pair a certificate\t78
pair a chat\t-50
pair a cheesemaker\t-47
pair a child\t-9
pair a children's\t7
pair a churchgoer\t-17
pair a class\t-12
pair a clean\t-29
pair a cleaner\t-12
pair a clear\t26
pair a clinical\t-11
pair a close\t23
pair a coffee\t-49
pair a colleague\t16
pair a collection\t10
pair a college\t-32
pair a community\t7
pair a company\t-33
pair a comparable\t6
pair a completed\t39
pair a concrete\t28
pair a confident\t30
pair a confidential\t-6
pair a content\t6
pair a conversational\t44
pair a converted\t-10
pair a cooperative\t-25
pair a copy\t-7
pair a corner\t15
pair a council\t-36
pair a country\t-6
pair a couple\t15
pair a cover\t-18
pair a cow\t39
pair a craft\t7
pair a cranky\t-25
pair a credit\t23
pair a crew\t18
pair a criminal\t42
pair a cup\t-13
pair a current\t24
pair a customer\t-16
pair a cv\t-75
pair a data\t38
pair a day\t-33
pair a dbs\t-33
pair a deal\t-13
pair a decent\t48
pair a decision\t-6
pair a dedicated\t-91
pair a degree\t-60
pair a dental\t-7
pair a design\t-31
pair a dining\t24
pair a diploma\t25
pair a disability\t-33
pair a door\t26
pair a dozen\t45
pair a driver\t16
pair a driver's\t29
pair a driving\t44
pair a drug\t28
pair a fair\t30
pair a family\t-20
pair a fee\t-18
pair a few\t-18
pair a finished\t12
pair a first\t16
pair a five\t-40
pair a fixed\t-17
pair a flat\t34
pair a foreman\t19
pair a form\t66
pair a former\t-45
pair a fortnight\t22
pair a fortnight's\t-56
pair a forty\t-6
pair a four\t-80
pair a free\t-28
pair a friday\t-10
pair a friend\t13
pair a friendly\t-22
pair a frightened\t9
pair a full\t36
pair a furnished\t-21
pair a genuine\t-15
pair a gift\t87
pair a good\t23
pair a graduate\t32
pair a grand\t20
pair a grant\t-29
pair a grass\t-14
pair a great\t-17
pair a greenhouse\t-46
pair a gym\t-22
pair a half\t-76
pair a handful\t-10
pair a handheld\t9
pair a happy\t19
pair a hard\t-36
pair a head\t22
pair a headset\t9
pair a health\t-6
pair a high\t11
pair a higher\t20
pair a homeowner\t27
pair a hospital\t22
pair a hot\t16
pair a hotel\t26
pair a house\t-32
pair a hundred\t-6
pair a hybrid\t10
pair a i\t49
pair a job\t11
pair a joke\t15
pair a justice\t19
pair a kind\t42
pair a kindness\t27
pair a kitchen\t29
pair a lab\t-22
pair a laptop\t38
pair a large\t-30
pair a late\t27
pair a law\t-33
pair a lemon\t28
pair a letter\t-83
pair a level\t-17
pair a licensed\t-24
pair a link\t-7
pair a linux\t-16
pair a list\t-33
pair a listed\t-24
pair a little\t-16
pair a living\t6
pair a locker\t9
pair a long\t57
pair a lot\t12
pair a m\t47
pair a man\t11
pair a manual\t38
pair a master's\t8
pair a medical\t22
pair a meeting\t-13
pair a mentor\t-34
pair a message\t-17
pair a meter\t23
pair a minibus\t13
pair a minimum\t10
pair a minute\t58
pair a mistake\t13
pair a monastery\t-23
pair a month\t21
pair a monthly\t19
pair a municipal\t-10
pair a museum\t-7
pair a must\t45
pair a national\t18
pair a nervous\t30
pair a new\t-36
pair a nice\t32
pair a night\t-16
pair a nine\t-10
pair a no\t-38
pair a not\t-8
pair a nursing\t-7
pair a one\t-22
pair a p\t21
pair a page\t-25
pair a paid\t-24
pair a panel\t-15
pair a paralegal\t10
pair a paramedic\t-20
pair a party\t6
pair a payroll\t7
pair a pension\t-25
pair a permanent\t30
pair a permit\t-8
pair a person\t100
pair a personal\t11
pair a phone\t-8
pair a photo\t-39
pair a photograph\t-14
pair a pipette\t23
pair a place\t-58
pair a plank\t10
pair a plate\t-57
pair a plus\t138
pair a pool\t-41
pair a poor\t-18
pair a port\t-32
pair a portfolio\t26
pair a practical\t-11
pair a pre\t55
pair a probationary\t-18
pair a professional\t37
pair a proper\t-19
pair a public\t11
pair a pump\t-8
pair a qualified\t7
pair a quarter\t12
pair a quarterly\t16
pair a radio\t-6
pair a ramp\t-13
pair a ranger\t43
pair a real\t54
pair a recognised\t10
pair a record\t-53
pair a recruiter\t-48
pair a red\t37
pair a related\t9
pair a rental\t-22
pair a repair\t-52
pair a report\t20
pair a requirement\t-41
pair a rest\t49
pair a resume\t-44
pair a retired\t-6
pair a ring\t-17
pair a rolling\t38
pair a rota\t-12
pair a rotating\t25
pair a route\t8
pair a row\t13
pair a résumé\t-6
pair a salary\t-15
pair a satisfactory\t24
pair a saturday\t-58
pair a sauna\t-27
pair a school\t39
pair a second\t-31
pair a senior\t-23
pair a sentence\t-34
pair a separate\t-70
pair a serious\t19
pair a set\t10
pair a share\t-8
pair a shared\t-7
pair a shift\t21
pair a short\t-59
pair a similar\t11
pair a single\t-40
pair a six\t-6
pair a small\t20
pair a soft\t51
pair a sound\t29
pair a spreadsheet\t22
pair a staff\t24
pair a standard\t7
pair a standing\t-23
pair a statement\t-13
pair a steady\t64
pair a stove\t-17
pair a straight\t13
pair a strong\t7
pair a student\t15
pair a studio\t-20
pair a study\t-27
pair a sub\t25
pair a successor\t-22
pair a sunday\t8
pair a system\t16
pair a tablet\t16
pair a teacher\t23
pair a teaching\t-7
pair a team\t-40
pair a technical\t12
pair a test\t-9
pair a thing\t-113
pair a third\t-51
pair a thirteenth\t-30
pair a three\t-16
pair a thursday\t18
pair a time\t29
pair a track\t27
pair a trade\t-26
pair a trailer\t33
pair a trained\t10
pair a trainer\t-8
pair a training\t-40
pair a trip\t-7
pair a truck\t-28
pair a tuesday\t-23
pair a twenty\t40
pair a two\t-55
pair a u\t24
pair a uniform\t-18
pair a university\t-16
pair a valid\t54
pair a vehicle\t23
pair a very\t-53
pair a vet\t-13
pair a veterinary\t20
pair a video\t-17
pair a visa\t15
pair a visit\t11
pair a wash\t-12
pair a way\t28
pair a week\t25
pair a weekday\t-25
pair a wet\t20
pair a wheel\t57
pair a while\t-46
pair a white\t6
pair a wiring\t26
pair a wood\t-38
pair a word\t-18
pair a workshop\t22
pair a yarn\t-14
pair a year\t29
pair a yearly\t9
pair aa employer\t-8
pair aat level\t-10
pair ability to\t49
pair able to\t86
pair aboriginal and\t-14
pair about #\t-48
pair about $\t8
pair about ,\t-35
pair about a\t-25
pair about four\t63
pair about half\t-32
pair about how\t-32
pair about in\t-17
pair about it\t-42
pair about money\t15
pair about nine\t-15
pair about once\t48
pair about one\t58
pair about sixty\t-18
pair about something\t-12
pair about ten\t24
pair about that\t8
pair about the\t27
pair about twice\t33
pair about your\t-24
pair about yourself\t-29
pair about £\t29
pair above #\t24
pair above ,\t-29
pair above a\t-15
pair above all\t20
pair above award\t-33
pair abroad ,\t-34
pair absence of\t8
pair accepted by\t9
pair according to\t-9
pair accounting is\t-11
pair accounting or\t9
pair accounts ,\t22
pair accounts are\t30
pair accounts for\t7
pair accreditation is\t16
pair accurate ,\t8
pair accurate typing\t26
pair acquaintance with\t19
pair acres of\t-57
pair across five\t-25
pair across the\t-34
pair act as\t18
pair activated sludge\t-28
pair active directory\t7
pair acts as\t-13
pair adding #\t-14
pair adding two\t-7
pair additional $\t-26
pair address each\t-18
pair addressed to\t-37
pair adjustments at\t-9
pair administration ,\t32
pair ads campaigns\t18
pair adult and\t26
pair adult nursing\t-30
pair advice on\t32
pair afraid ,\t37
pair afrikaans and\t20
pair after #\t-7
pair after a\t17
pair after by\t-61
pair after eight\t-13
pair after five\t-20
pair after half\t-18
pair after hours\t-18
pair after internship\t80
pair after is\t26
pair after one\t-10
pair after our\t22
pair after school\t51
pair after seven\t-31
pair after six\t-24
pair after that\t51
pair after the\t43
pair after them\t-52
pair after thirty\t-26
pair after twelve\t-15
pair after twenty\t-15
pair after two\t-14
pair after which\t29
pair after your\t-58
pair afternoon ,\t-27
pair afternoons you\t23
pair afterwards ,\t-9
pair afterwards to\t6
pair again from\t-20
pair against section\t-11
pair against the\t54
pair against what\t22
pair age ,\t-10
pair aged care\t8
pair agencies ,\t-17
pair agency for\t-10
pair ago with\t-16
pair agree on\t6
pair agreed for\t7
pair agreed to\t-44
pair agreement ,\t-11
pair agreement with\t-6
pair agreements ,\t24
pair agricola street\t-14
pair air brake\t15
pair air conditioned\t-50
pair alarm goes\t15
pair alcohol and\t30
pair alcohol test\t17
pair alcohol testing\t13
pair alike ,\t-30
pair alive in\t40
pair all day\t-7
pair all genders\t-30
pair all have\t-7
pair all new\t-12
pair all of\t-81
pair all qualified\t-29
pair all seven\t-10
pair all shift\t-20
pair all staff\t38
pair all the\t-23
pair all times\t25
pair all weather\t24
pair all year\t-11
pair allergy to\t6
pair allowance ,\t-63
pair allowance of\t-6
pair allowances ,\t-9
pair almost anything\t24
pair alone ,\t-45
pair alone for\t7
pair along on\t-92
pair along with\t-7
pair alongside your\t7
pair already ,\t16
pair already and\t-21
pair already have\t20
pair already hold\t33
pair already in\t-43
pair also a\t-23
pair also ask\t11
pair also be\t77
pair also for\t-15
pair also from\t-21
pair also had\t-94
pair also has\t-52
pair also lead\t6
pair also look\t21
pair also need\t34
pair also run\t-13
pair also take\t24
pair also takes\t12
pair also wants\t21
pair also when\t11
pair alternate weekends\t10
pair although a\t17
pair although the\t-73
pair although we\t39
pair am ,\t18
pair am in\t-41
pair am looking\t16
pair am not\t22
pair am on\t-14
pair am sixty\t-17
pair am to\t22
pair among them\t15
pair amount of\t15
pair an #\t-22
pair an accident\t6
pair an accommodation\t-15
pair an actual\t-50
pair an additional\t-26
pair an advantage\t111
pair an afternoon\t-6
pair an agency\t-13
pair an answer\t-51
pair an application\t-20
pair an appointment\t-11
pair an apprentice\t50
pair an asset\t30
pair an associate\t10
pair an average\t-31
pair an employment\t-13
pair an engineer\t-15
pair an enhanced\t38
pair an equal\t-40
pair an equivalent\t22
pair an evening\t-80
pair an existing\t14
pair an extra\t-8
pair an honest\t-23
pair an hour\t-60
pair an independent\t-39
pair an informal\t-21
pair an insurer\t-10
pair an interest\t8
pair an interview\t-36
pair an occupational\t-39
pair an offer\t27
pair an old\t15
pair an open\t42
pair an opening\t-8
pair an outside\t-17
pair an understanding\t33
pair analyst ii\t-18
pair analysts ,\t-13
pair and #\t6
pair and a\t-148
pair and able\t13
pair and about\t-18
pair and after\t-10
pair and again\t10
pair and alcohol\t31
pair and all\t62
pair and an\t-29
pair and any\t18
pair and are\t-26
pair and around\t-49
pair and as\t-60
pair and ask\t-24
pair and at\t-7
pair and attach\t-7
pair and attendance\t37
pair and august\t21
pair and baby\t-21
pair and back\t-29
pair and bank\t-10
pair and be\t8
pair and because\t14
pair and begins\t-70
pair and being\t-24
pair and blood\t52
pair and breakdown\t-14
pair and build\t50
pair and butter\t15
pair and by\t58
pair and calibrate\t12
pair and call\t6
pair and can\t33
pair and care\t-8
pair and career\t-41
pair and carry\t6
pair and charge\t17
pair and chases\t-14
pair and chasing\t23
pair and checked\t31
pair and child\t13
pair and christmas\t21
pair and clean\t22
pair and clear\t51
pair and co\t38
pair and coastal\t7
pair and coasts\t-26
pair and code\t6
pair and coffee\t-19
pair and colleagues\t-6
pair and cover\t6
pair and criminal\t9
pair and cut\t20
pair and de\t-8
pair and december\t-25
pair and dental\t-13
pair and design\t14
pair and digital\t17
pair and discounted\t-14
pair and do\t24
pair and document\t20
pair and does\t-36
pair and doesn't\t8
pair and don't\t-8
pair and down\t29
pair and draw\t7
pair and drink\t12
pair and drug\t26
pair and each\t-20
pair and editing\t25
pair and eleven\t-17
pair and employs\t-10
pair and encourages\t-6
pair and english\t43
pair and enter\t6
pair and every\t33
pair and everyone\t-47
pair and expects\t-14
pair and familiarity\t26
pair and family\t-8
pair and file\t28
pair and find\t-16
pair and finish\t-10
pair and fix\t20
pair and floor\t17
pair and follow\t18
pair and following\t13
pair and food\t-19
pair and for\t-8
pair and forty\t-25
pair and four\t-10
pair and free\t-8
pair and fridays\t-13
pair and from\t-24
pair and funerals\t84
pair and get\t37
pair and getting\t29
pair and give\t9
pair and giving\t19
pair and goes\t-21
pair and guarantees\t-6
pair and half\t-38
pair and hand\t34
pair and has\t-10
pair and he\t8
pair and he's\t21
pair and health\t12
pair and help\t7
pair and hi\t-11
pair and holding\t7
pair and home\t-22
pair and hope\t12
pair and how\t-12
pair and hydraulic\t21
pair and i\t-131
pair and i'd\t13
pair and i'll\t21
pair and i'm\t-23
pair and i've\t-19
pair and if\t59
pair and in\t57
pair and indeed\t-25
pair and information\t7
pair and is\t-78
pair and issue\t52
pair and it\t20
pair and it's\t22
pair and joanna\t-21
pair and keep\t59
pair and keeping\t45
pair and keeps\t32
pair and label\t18
pair and last\t-28
pair and laundered\t-35
pair and lead\t8
pair and leave\t23
pair and leaves\t-37
pair and life\t-19
pair and lifting\t24
pair and location\t-71
pair and log\t22
pair and look\t-16
pair and looking\t21
pair and lunch\t-15
pair and make\t-10
pair and medical\t-6
pair and microsoft\t18
pair and milk\t-44
pair and more\t21
pair and most\t30
pair and moved\t-9
pair and moving\t9
pair and must\t22
pair and my\t-9
pair and negotiate\t36
pair and neither\t20
pair and never\t17
pair and new\t-10
pair and night\t-55
pair and nobody\t-19
pair and north\t-9
pair and not\t54
pair and nothing\t-13
pair and october\t7
pair and of\t-18
pair and on\t86
pair and once\t-11
pair and one\t31
pair and order\t8
pair and orders\t8
pair and other\t14
pair and our\t-9
pair and out\t-14
pair and over\t31
pair and paid\t-34
pair and pastry\t16
pair and patient\t-15
pair and pay\t-95
pair and permanent\t26
pair and ph\t30
pair and place\t15
pair and plain\t30
pair and please\t16
pair and post\t6
pair and prefer\t-20
pair and prepare\t16
pair and preparing\t7
pair and pricing\t11
pair and process\t8
pair and protected\t-9
pair and provide\t9
pair and public\t-13
pair and pull\t7
pair and put\t24
pair and read\t34
pair and reads\t20
pair and record\t7
pair and recording\t28
pair and referring\t23
pair and release\t15
pair and remove\t31
pair and repair\t40
pair and repairs\t16
pair and reports\t-38
pair and restore\t113
pair and review\t38
pair and run\t-60
pair and runs\t22
pair and safety\t16
pair and saturday\t26
pair and second\t-63
pair and seeing\t7
pair and seen\t-10
pair and sees\t14
pair and sell\t-11
pair and sends\t-19
pair and seven\t-12
pair and share\t11
pair and she\t-51
pair and short\t26
pair and shorts\t6
pair and should\t37
pair and sign\t66
pair and signs\t-29
pair and since\t-36
pair and sit\t-50
pair and six\t8
pair and small\t7
pair and smart\t24
pair and so\t-7
pair and somebody\t16
pair and somebody's\t-57
pair and south\t-19
pair and statutory\t55
pair and stay\t6
pair and still\t30
pair and students\t19
pair and submit\t57
pair and supplies\t-6
pair and take\t26
pair and taking\t13
pair and talk\t-6
pair and tell\t-55
pair and temperature\t11
pair and test\t-13
pair and testing\t29
pair and that\t-9
pair and the\t-43
pair and their\t-14
pair and then\t65
pair and there\t-28
pair and there'll\t-10
pair and there's\t18
pair and therefore\t-11
pair and they\t24
pair and those\t27
pair and thursday\t38
pair and thursdays\t-20
pair and to\t61
pair and torres\t-14
pair and treatment\t6
pair and tuition\t-7
pair and two\t-54
pair and up\t-8
pair and update\t38
pair and upload\t-10
pair and use\t12
pair and veterans\t-6
pair and vision\t-25
pair and voice\t24
pair and wages\t9
pair and walk\t39
pair and walks\t37
pair and we\t-112
pair and we'd\t11
pair and we'll\t-66
pair and we're\t-54
pair and we've\t-17
pair and wearing\t-30
pair and wednesday\t-44
pair and wet\t6
pair and what\t31
pair and whatever\t-27
pair and who\t53
pair and whoever\t66
pair and why\t-31
pair and will\t-29
pair and wiring\t-20
pair and with\t-54
pair and won't\t14
pair and work\t-13
pair and working\t10
pair and worse\t-6
pair and would\t-69
pair and write\t14
pair and written\t45
pair and you\t74
pair and you'd\t-16
pair and you'll\t-20
pair and you're\t29
pair and your\t-39
pair and yours\t8
pair and youtube\t19
pair animal ,\t-24
pair animals ,\t26
pair annual bonus\t-43
pair annual leave\t-10
pair annual reports\t-9
pair annum ,\t-9
pair another pair\t-11
pair answer ,\t-14
pair answer everybody\t-6
pair answer everyone\t-19
pair answer the\t14
pair answer to\t38
pair answer within\t-35
pair answer your\t12
pair answering the\t26
pair answers to\t40
pair any damage\t21
pair any evening\t-14
pair any morning\t-28
pair any of\t-52
pair any other\t45
pair any sort\t17
pair any stage\t-14
pair anybody who\t80
pair anybody with\t17
pair anyone else\t-15
pair anyone to\t22
pair anyone who\t24
pair anyone who's\t47
pair anyone with\t15
pair anything ,\t25
pair anything else\t17
pair anything that\t37
pair anyway ;\t-13
pair anywhere else\t11
pair apart ,\t37
pair apart from\t-38
pair applicants are\t27
pair applicants must\t7
pair applicants of\t-10
pair applicants shall\t13
pair applicants should\t-9
pair applicants who\t30
pair applicants will\t-11
pair applicants with\t-46
pair application ,\t-53
pair application form\t-22
pair applications ,\t-18
pair applications are\t-14
pair applications cannot\t-22
pair applications close\t-31
pair applications for\t-7
pair applications from\t-12
pair applications should\t-32
pair applications to\t56
pair apply ,\t-9
pair apply and\t-12
pair apply anyway\t-13
pair apply button\t-6
pair apply by\t-19
pair apply for\t-13
pair apply if\t75
pair apply in\t-22
pair apply online\t-10
pair apply only\t-14
pair apply through\t-12
pair applying you\t-9
pair appoint will\t40
pair appointee will\t49
pair appointment depends\t27
pair appointment is\t62
pair apprentices ,\t16
pair april #\t-36
pair april ,\t40
pair april and\t18
pair april to\t38
pair arabic or\t15
pair are #\t72
pair are a\t39
pair are about\t13
pair are all\t-37
pair are already\t24
pair are always\t45
pair are an\t-12
pair are asked\t43
pair are at\t24
pair are by\t-46
pair are cheap\t9
pair are covered\t-32
pair are done\t-47
pair are eleven\t-9
pair are encouraged\t-48
pair are expected\t16
pair are five\t-18
pair are four\t-6
pair are frequently\t27
pair are full\t-10
pair are fully\t-55
pair are given\t25
pair are good\t15
pair are held\t-37
pair are here\t27
pair are in\t-23
pair are invited\t-15
pair are issued\t-13
pair are looked\t-51
pair are made\t-23
pair are mostly\t26
pair are needed\t13
pair are never\t-70
pair are no\t-14
pair are not\t-46
pair are now\t14
pair are often\t-22
pair are on\t-33
pair are open\t-20
pair are paid\t-9
pair are provided\t-56
pair are provisionally\t-11
pair are published\t-22
pair are rare\t-28
pair are read\t17
pair are seven\t22
pair are short\t54
pair are six\t-25
pair are sorry\t12
pair are subject\t61
pair are supplied\t-26
pair are supported\t-28
pair are ten\t61
pair are the\t-74
pair are to\t56
pair are told\t-26
pair are trying\t10
pair are two\t30
pair are under\t-10
pair are up\t77
pair are warmly\t-6
pair are welcome\t-92
pair are you\t13
pair are your\t9
pair are yours\t23
pair area ,\t11
pair argue with\t58
pair around #\t40
pair around between\t26
pair around here\t-21
pair around the\t-35
pair around to\t-36
pair arrange and\t-41
pair arranged and\t-36
pair arranged by\t9
pair as a\t-108
pair as all\t-19
pair as any\t24
pair as assistant\t33
pair as code\t14
pair as engineer\t24
pair as for\t-10
pair as half\t33
pair as i\t-18
pair as in\t-60
pair as is\t47
pair as it\t-43
pair as its\t6
pair as many\t-52
pair as much\t-67
pair as my\t-33
pair as needed\t20
pair as our\t-21
pair as per\t-10
pair as possible\t15
pair as soon\t15
pair as the\t18
pair as there\t-10
pair as they\t44
pair as to\t15
pair as we\t-70
pair as well\t48
pair as you\t-49
pair as you'll\t16
pair asc #\t-36
pair ashgrove trust\t-13
pair ask about\t-10
pair ask everybody\t26
pair ask for\t65
pair ask questions\t35
pair ask that\t-9
pair ask us\t-51
pair ask you\t-39
pair asked for\t120
pair asked to\t-21
pair asked us\t-15
pair asking for\t28
pair asking you\t-10
pair assessed at\t-40
pair assessment will\t-21
pair assessments on\t28
pair assistance programme\t-16
pair associate degree\t10
pair assume that\t-15
pair at #\t77
pair at $\t-9
pair at ,\t7
pair at a\t33
pair at about\t10
pair at any\t-28
pair at c\t7
pair at careers\t-13
pair at casa\t-20
pair at christmas\t-7
pair at concerts\t8
pair at cost\t-32
pair at each\t-74
pair at ease\t26
pair at five\t21
pair at half\t41
pair at height\t18
pair at heights\t7
pair at home\t-16
pair at interview\t13
pair at it\t-33
pair at its\t-40
pair at jobs\t-9
pair at least\t118
pair at level\t-15
pair at midnight\t-38
pair at month\t16
pair at nine\t11
pair at no\t-37
pair at noon\t10
pair at office\t-17
pair at one\t14
pair at our\t-12
pair at present\t-24
pair at risk\t-34
pair at seven\t46
pair at short\t9
pair at six\t33
pair at st\t-10
pair at the\t-13
pair at this\t-14
pair at those\t26
pair at three\t-27
pair at work\t8
pair at you\t-46
pair at your\t20
pair at £\t-10
pair att ck\t7
pair attach a\t-9
pair attendance is\t28
pair attitude ,\t20
pair auditions will\t-25
pair august ,\t25
pair august and\t59
pair auntie shirley\t-10
pair authorized to\t21
pair autistic pupils\t25
pair available at\t-24
pair available for\t7
pair available from\t52
pair available on\t-19
pair available to\t9
pair award ,\t-12
pair award and\t-14
pair away ,\t8
pair away and\t-15
pair b #\t11
pair b immunity\t21
pair b with\t-14
pair baby and\t20
pair bachelor's degree\t29
pair back ,\t-21
pair back and\t43
pair back as\t-17
pair back in\t-28
pair back is\t-36
pair back of\t8
pair back to\t23
pair back up\t11
pair back with\t11
pair background a\t7
pair background check\t36
pair background in\t13
pair bad news\t60
pair bake for\t-9
pair bake to\t11
pair baking ,\t11
pair band #\t-7
pair bank ,\t-19
pair bank holidays\t-37
pair banksia stone\t-18
pair barellan creek\t-12
pair based at\t-13
pair based on\t-16
pair basement ,\t-17
pair basic dbs\t8
pair basic of\t-31
pair basin museum\t-17
pair batteries ,\t21
pair bay ,\t14
pair be :\t-13
pair be a\t17
pair be able\t41
pair be accepted\t-29
pair be alone\t24
pair be an\t28
pair be arranged\t-59
pair be asked\t-83
pair be asking\t20
pair be assessed\t15
pair be at\t46
pair be available\t56
pair be booked\t-28
pair be called\t6
pair be careful\t-20
pair be carried\t-37
pair be checked\t16
pair be comfortable\t9
pair be completed\t-35
pair be considered\t-39
pair be contacted\t-39
pair be delighted\t8
pair be doing\t11
pair be done\t-7
pair be entitled\t12
pair be expected\t38
pair be filled\t19
pair be formed\t-12
pair be given\t15
pair be glad\t-65
pair be good\t41
pair be great\t7
pair be had\t-21
pair be handed\t28
pair be handy\t34
pair be happy\t-13
pair be held\t-41
pair be honest\t28
pair be in\t-13
pair be it\t15
pair be kept\t-33
pair be learned\t7
pair be left\t-78
pair be legally\t14
pair be lovely\t24
pair be made\t-60
pair be making\t-40
pair be moving\t-17
pair be near\t-7
pair be needed\t40
pair be next\t-23
pair be nice\t8
pair be of\t13
pair be on\t75
pair be one\t19
pair be paid\t-48
pair be part\t-45
pair be patient\t15
pair be pleased\t10
pair be prepared\t39
pair be provided\t-102
pair be put\t-27
pair be putting\t14
pair be ready\t16
pair be received\t-44
pair be required\t10
pair be responsible\t38
pair be returned\t-9
pair be scrubbing\t10
pair be sent\t-13
pair be shortlisted\t50
pair be shown\t36
pair be spent\t19
pair be submitted\t-18
pair be taken\t32
pair be taught\t49
pair be the\t-36
pair be there\t11
pair be told\t-10
pair be too\t23
pair be used\t-12
pair be using\t16
pair be verified\t28
pair be very\t62
pair be welcome\t17
pair be wet\t14
pair be willing\t12
pair be with\t-9
pair be worn\t9
pair be your\t-19
pair beans a\t-25
pair because half\t20
pair because i\t-7
pair because i'm\t-12
pair because my\t-8
pair because nobody\t-16
pair because of\t-10
pair because one\t-8
pair because our\t-13
pair because some\t24
pair because the\t29
pair because there's\t35
pair because we\t-10
pair because we're\t15
pair because we've\t30
pair because when\t13
pair beds ,\t32
pair been a\t-44
pair been asked\t-6
pair been flat\t18
pair been given\t25
pair been here\t-10
pair been in\t-18
pair been kind\t-18
pair been known\t-10
pair been on\t19
pair been seen\t-9
pair been to\t18
pair been waiting\t-10
pair been with\t-6
pair before #\t-26
pair before ,\t12
pair before an\t27
pair before and\t44
pair before anyone\t16
pair before day\t61
pair before it\t6
pair before nine\t26
pair before starting\t30
pair before ten\t-46
pair before that\t-67
pair before the\t-9
pair before then\t-14
pair before they\t16
pair before we\t28
pair before will\t30
pair before you\t-34
pair before your\t46
pair began in\t-7
pair begin on\t37
pair begins at\t13
pair begins on\t-23
pair begun to\t-31
pair behalf of\t-13
pair behind ,\t23
pair behind a\t-6
pair behind the\t-14
pair behind them\t16
pair behind you\t24
pair being a\t-11
pair being able\t8
pair being asked\t-13
pair being on\t44
pair being one\t6
pair belong to\t-40
pair belonged to\t-22
pair belongs to\t-7
pair below #\t21
pair below ,\t-37
pair below the\t26
pair belt would\t7
pair bench ,\t11
pair bench :\t20
pair benefits after\t-9
pair benefits from\t-6
pair beside the\t-23
pair beside you\t-39
pair better ,\t21
pair between #\t56
pair between christmas\t-9
pair between farms\t8
pair between four\t-7
pair between sites\t-46
pair between ten\t-9
pair between the\t26
pair between them\t-22
pair between two\t-46
pair bex ,\t-17
pair beyond that\t7
pair bicycle or\t22
pair big plus\t36
pair bike ,\t9
pair bike to\t-29
pair bikes and\t-42
pair bills are\t-25
pair birthday off\t-25
pair bit of\t-7
pair black swamp\t-19
pair blade repair\t-8
pair blakelock staffing\t-6
pair block ,\t8
pair blog ,\t8
pair blood bank\t25
pair blue mesa\t-10
pair board and\t15
pair board will\t-26
pair boards and\t-25
pair boats ,\t-17
pair bodies and\t-6
pair boeta faizel\t-34
pair boilers ,\t9
pair bonus if\t8
pair bonus is\t-19
pair bonus points\t37
pair book ,\t15
pair book and\t-16
pair book you\t10
pair booked ,\t-24
pair booked for\t-38
pair booked out\t-16
pair books in\t-21
pair boots and\t25
pair boots are\t-7
pair border counties\t-7
pair borough council\t-15
pair bought a\t-53
pair bought the\t-6
pair box ,\t-23
pair boxes and\t13
pair brackley lane\t-7
pair bread ,\t13
pair bread and\t31
pair breaks ,\t25
pair brief the\t39
pair bring a\t-18
pair bring it\t-24
pair bring that\t21
pair bring them\t13
pair bring two\t-12
pair bring your\t19
pair brings the\t16
pair brunswick depot\t-12
pair bryn glas\t-16
pair budget ,\t17
pair budget and\t-17
pair budget of\t32
pair budgets and\t19
pair bug reports\t37
pair building ,\t33
pair building has\t40
pair building is\t42
pair building the\t8
pair built and\t26
pair built in\t-9
pair bus ,\t-8
pair bus depot\t-33
pair bus has\t9
pair bus out\t30
pair bus stops\t-14
pair bus to\t32
pair buses and\t-24
pair business ,\t9
pair business day\t-7
pair business is\t10
pair but a\t15
pair but can\t18
pair but he\t-57
pair but i\t20
pair but it\t-15
pair but its\t-20
pair but nobody\t-19
pair but not\t-10
pair but she\t11
pair but the\t105
pair but there\t35
pair but they\t-34
pair but we\t27
pair button and\t-7
pair buy five\t-25
pair by #\t49
pair by a\t-102
pair by agreement\t-10
pair by another\t-6
pair by applying\t-9
pair by arrangement\t-35
pair by at\t-6
pair by five\t-45
pair by half\t23
pair by hand\t42
pair by it\t-8
pair by its\t-30
pair by law\t-10
pair by mr\t23
pair by noon\t-28
pair by one\t-49
pair by our\t29
pair by people\t-49
pair by phone\t28
pair by post\t-11
pair by road\t-42
pair by rotation\t6
pair by that\t13
pair by the\t-136
pair by two\t-9
pair by video\t-29
pair by which\t24
pair by whoever\t-70
pair by yourself\t17
pair c #\t13
pair c and\t22
pair cab is\t-8
pair cabin ,\t15
pair calibrate the\t12
pair call for\t15
pair call in\t-19
pair call is\t30
pair call or\t-35
pair call the\t16
pair call to\t-16
pair call weeks\t-8
pair call with\t-12
pair called gary\t-37
pair called kevin\t-9
pair called to\t-14
pair calls ,\t10
pair calls a\t-12
pair calls and\t-10
pair calls for\t11
pair calm and\t10
pair calm under\t16
pair calm when\t10
pair came from\t-50
pair came to\t-9
pair can afford\t-9
pair can also\t17
pair can apply\t-11
pair can arrange\t60
pair can be\t-160
pair can book\t24
pair can carry\t-20
pair can choose\t-29
pair can do\t67
pair can eat\t-25
pair can explain\t22
pair can follow\t15
pair can go\t6
pair can have\t-69
pair can hold\t-9
pair can keep\t8
pair can learn\t-59
pair can look\t-26
pair can manage\t-38
pair can no\t-12
pair can offer\t24
pair can only\t109
pair can phone\t-11
pair can read\t12
pair can run\t19
pair can say\t-43
pair can see\t-49
pair can show\t-34
pair can sit\t-21
pair can stay\t15
pair can take\t37
pair can talk\t41
pair can teach\t-94
pair can tell\t45
pair can work\t36
pair can write\t10
pair can you\t39
pair can't be\t79
pair can't take\t10
pair can't teach\t17
pair canada ,\t46
pair candidate to\t17
pair candidate who\t14
pair candidates ,\t22
pair candidates are\t-19
pair candidates must\t-8
pair candidates selected\t-6
pair candidates who\t-26
pair candidates will\t-14
pair cannot appoint\t23
pair cannot be\t-12
pair cannot leave\t16
pair cannot wait\t7
pair canva or\t9
pair canvassing will\t-12
pair capacity to\t30
pair car and\t-22
pair car can\t-24
pair car is\t20
pair car of\t24
pair car or\t14
pair car park\t40
pair car with\t-14
pair card ,\t74
pair card and\t-12
pair card or\t-12
pair care ,\t42
pair care about\t-60
pair care for\t-28
pair care homes\t7
pair care is\t17
pair care of\t38
pair careers portal\t-21
pair carers ,\t15
pair caring for\t-6
pair carrick road\t-7
pair carried out\t-27
pair carried up\t30
pair carries a\t-9
pair carry #\t15
pair carry a\t8
pair carry the\t28
pair carrying a\t12
pair carrying out\t11
pair cars ,\t-13
pair casa do\t-20
pair case management\t-63
pair cash up\t12
pair category #\t67
pair catheters and\t17
pair cato iron\t-19
pair cattle ,\t-7
pair cent of\t-11
pair centre ,\t-10
pair centre in\t-18
pair centre of\t-19
pair centres are\t-24
pair century and\t-34
pair cert iv\t33
pair certificate ,\t27
pair certificate and\t-6
pair certificate as\t18
pair certificate for\t7
pair certificate in\t8
pair certificate is\t49
pair certificate of\t41
pair certificate or\t7
pair certificates ,\t-9
pair certificates and\t-55
pair certification is\t-24
pair chair ,\t42
pair chair by\t-7
pair chance to\t-23
pair change of\t22
pair charge of\t37
pair charge refrigerant\t17
pair charting and\t13
pair chases the\t-14
pair chasing missing\t19
pair chat ,\t-11
pair chat with\t-17
pair check ,\t17
pair check and\t8
pair check is\t14
pair check on\t42
pair check the\t16
pair check will\t-29
pair check with\t15
pair check your\t16
pair checked for\t17
pair checks and\t17
pair checks on\t25
pair cheese and\t-24
pair chef ,\t-15
pair chef de\t-9
pair chemistry ,\t55
pair chemistry and\t-18
pair cheque ,\t-10
pair child ,\t-13
pair child in\t-91
pair child or\t9
pair children ,\t7
pair children and\t-29
pair children check\t7
pair children with\t6
pair chlorine and\t13
pair choir ,\t7
pair choose the\t25
pair christmas ,\t-9
pair christmas and\t23
pair christmas day\t-13
pair christmas week\t-11
pair church of\t-19
pair churchwardens by\t-16
pair citizen ,\t49
pair citizens of\t10
pair city and\t-12
pair civic centre\t17
pair class #\t44
pair class ,\t-18
pair class b\t14
pair class teacher\t-33
pair class teachers\t16
pair classes in\t-36
pair classroom ,\t6
pair clean ,\t16
pair clean and\t10
pair clean the\t16
pair clean up\t9
pair cleaning ,\t62
pair cleans as\t7
pair clear ,\t12
pair clear and\t25
pair clearance and\t39
pair client has\t24
pair client is\t-42
pair clients ,\t-8
pair clients and\t25
pair clients in\t-6
pair clifton ,\t-12
pair climbing ladders\t13
pair clinic ,\t23
pair clinic in\t-7
pair clinic number\t-7
pair clinic was\t-6
pair clinics are\t9
pair close at\t-17
pair close on\t-10
pair close the\t21
pair close to\t-9
pair closed ,\t-6
pair closed on\t-23
pair closed the\t-9
pair closing date\t-106
pair cmm operation\t44
pair co ,\t-26
pair code ,\t42
pair code of\t15
pair coding test\t-14
pair coffee ,\t-25
pair coffee and\t13
pair coffee first\t-32
pair coffee machine\t-26
pair colleague ,\t-17
pair colleagues ,\t28
pair colleagues are\t-8
pair colleagues prefer\t-8
pair colleagues who\t10
pair collection is\t-27
pair collection of\t-17
pair collection system\t11
pair collective agreement\t-62
pair college ,\t-31
pair college of\t11
pair color ,\t-22
pair come and\t-93
pair come back\t34
pair come by\t-6
pair come down\t-9
pair come for\t-36
pair come from\t-6
pair come in\t-61
pair come on\t-56
pair come through\t33
pair come to\t20
pair come with\t29
pair comes back\t28
pair comes in\t44
pair comes off\t-14
pair comes out\t15
pair comes through\t-57
pair comes to\t-12
pair comes up\t-32
pair comes with\t-9
pair comfortable with\t10
pair coming in\t13
pair command of\t31
pair commercial manager\t-14
pair commercial or\t25
pair commission is\t-32
pair commitment to\t49
pair committed to\t-43
pair committee ,\t-26
pair common is\t14
pair communication with\t24
pair community clinics\t-8
pair community health\t-17
pair community services\t-8
pair company ,\t-21
pair company van\t-15
pair competence in\t9
pair competent in\t17
pair competent with\t13
pair complaints about\t34
pair complete a\t6
pair complete the\t-6
pair completed a\t-6
pair completed forms\t-18
pair completed within\t35
pair composed when\t9
pair condition of\t19
pair conditional on\t7
pair conditioned and\t-14
pair conduct vog\t32
pair confidence in\t32
pair confidence to\t12
pair confident employer\t-31
pair confident use\t21
pair confident with\t9
pair confidential information\t6
pair confined spaces\t18
pair conservator ,\t-16
pair consider your\t-7
pair consideration will\t90
pair consideration without\t-12
pair considered an\t19
pair consultant will\t12
pair consultation with\t16
pair contact centre\t11
pair contact for\t20
pair contact with\t21
pair contacted ,\t-18
pair contain no\t-6
pair containers with\t7
pair content ,\t-18
pair content for\t15
pair contingent on\t18
pair continuing education\t-36
pair contract :\t-24
pair contract for\t-6
pair contract in\t-59
pair contract with\t-14
pair contractors ,\t-16
pair contracts are\t24
pair contribute to\t11
pair contribution to\t-7
pair conversation about\t-8
pair conversation is\t-26
pair conversations ,\t-11
pair cook a\t-12
pair coordinator ,\t-13
pair copies of\t-19
pair copper ,\t-16
pair copse lane\t-8
pair corn exchange\t-10
pair could do\t23
pair could not\t-7
pair council ,\t-14
pair council will\t6
pair count and\t8
pair count on\t-6
pair count the\t-39
pair counter when\t12
pair counterbalance licence\t10
pair counties youth\t-7
pair country is\t-15
pair counts and\t28
pair counts for\t-6
pair couple of\t15
pair course ,\t23
pair course and\t-6
pair course in\t-59
pair course with\t16
pair courses and\t-21
pair cover ,\t-27
pair cover and\t10
pair cover for\t-7
pair cover letter\t-26
pair cover letters\t-8
pair cover our\t15
pair coverage after\t-6
pair covered ,\t-30
pair covering letter\t-7
pair covering the\t15
pair cows ,\t-12
pair cpd ,\t-12
pair cpi or\t14
pair cpr c\t8
pair crane ,\t22
pair crane and\t6
pair crane operator\t22
pair create a\t-17
pair credit and\t31
pair credit card\t-25
pair credit check\t18
pair credit checks\t-12
pair credit control\t-27
pair cree ,\t16
pair crew is\t59
pair crew to\t6
pair criminal background\t20
pair criminal record\t34
pair crossing logistics\t-13
pair cruise ship\t14
pair cscs card\t48
pair cultures ,\t27
pair cup of\t-14
pair curator ,\t-13
pair curriculum vitae\t-9
pair customer facing\t6
pair customer service\t6
pair customer who\t15
pair customers sites\t-9
pair cut by\t21
pair cut in\t18
pair cv and\t-23
pair cv at\t-43
pair cv in\t-7
pair cv to\t-10
pair cvs on\t-15
pair cycle ,\t29
pair cycle to\t-19
pair d #\t38
pair d a\t34
pair d application\t24
pair dac ,\t-12
pair daily and\t22
pair dairy ,\t27
pair dairy in\t-14
pair dare to\t16
pair dashboards in\t6
pair data analyst\t-16
pair data engineer\t-30
pair data in\t10
pair data scientists\t-21
pair data to\t31
pair date ,\t19
pair date :\t-15
pair date is\t-13
pair daughter ,\t-15
pair daughter in\t-9
pair day ,\t51
pair day ;\t-6
pair day after\t-21
pair day and\t-8
pair day at\t-12
pair day begins\t19
pair day each\t27
pair day fortnight\t-28
pair day in\t-24
pair day is\t62
pair day of\t35
pair day off\t-48
pair day one\t17
pair day team\t13
pair day to\t26
pair day when\t-10
pair day you'd\t13
pair days ,\t77
pair days a\t-32
pair days annual\t-8
pair days at\t-7
pair days between\t-6
pair days each\t-10
pair days for\t-30
pair days from\t16
pair days holiday\t-51
pair days in\t40
pair days including\t-9
pair days leave\t-34
pair days look\t-14
pair days notice\t53
pair days of\t-30
pair days off\t-56
pair days on\t39
pair days out\t33
pair days plus\t-39
pair days to\t10
pair days will\t112
pair days with\t-16
pair days you\t-33
pair dayton ,\t-24
pair de partie\t-9
pair deal breaker\t-13
pair deal of\t39
pair deal with\t-67
pair dear colleague\t-11
pair december ,\t37
pair decent to\t12
pair deciding on\t30
pair deep buttoning\t27
pair degree ?\t-31
pair degree in\t78
pair degree is\t-40
pair degree or\t11
pair degrees ,\t-27
pair deliveries are\t-27
pair dene or\t16
pair dental ,\t-26
pair dental and\t-25
pair dental care\t-11
pair dental hygiene\t11
pair dental nurse\t-25
pair dental nursing\t45
pair denver ,\t-23
pair department :\t-15
pair department has\t-8
pair department is\t-32
pair department of\t27
pair department store\t16
pair depend on\t42
pair depending on\t-60
pair depending what\t-13
pair depends on\t13
pair depot ,\t-19
pair depot in\t-8
pair desert fan\t-22
pair design and\t-19
pair design the\t48
pair design to\t6
pair desk ,\t-34
pair desk at\t10
pair desk is\t-93
pair details of\t-13
pair detection rules\t9
pair developers at\t-28
pair device ,\t21
pair diagnose and\t26
pair diagnostic software\t16
pair diagram ,\t6
pair did ,\t15
pair did it\t-9
pair did not\t10
pair diesel ,\t-7
pair dining room\t24
pair diploma in\t68
pair diploma or\t27
pair diplomas ,\t-8
pair direct the\t-61
pair direction of\t6
pair director ,\t-13
pair director of\t-36
pair director who\t10
pair directorate :\t-21
pair disabilities and\t-9
pair disability confident\t-31
pair disability or\t-23
pair disabled applicants\t-6
pair discount at\t-8
pair discounted care\t-23
pair discretion and\t15
pair discriminate on\t-14
pair dissolution testing\t-93
pair distribution centre\t-10
pair district office\t-21
pair diversity and\t-12
pair do ,\t-10
pair do a\t-8
pair do alecrim\t-20
pair do ask\t31
pair do care\t13
pair do have\t88
pair do i\t-18
pair do is\t-12
pair do it\t52
pair do need\t63
pair do not\t-92
pair do ring\t96
pair do so\t-37
pair do the\t-75
pair do this\t13
pair do we\t-46
pair do with\t-22
pair do without\t25
pair do you\t6
pair do your\t-43
pair doctor is\t37
pair document and\t9
pair documentation for\t11
pair documented a\t49
pair does ,\t-25
pair does all\t-25
pair does the\t8
pair doesn't get\t76
pair doesn't mind\t22
pair doesn't need\t19
pair dogs ,\t7
pair dogs are\t-10
pair doing ,\t29
pair doing it\t-17
pair doing the\t10
pair don't apply\t68
pair don't be\t-29
pair don't care\t-54
pair don't do\t-32
pair don't expect\t-17
pair don't have\t-82
pair don't know\t20
pair don't mind\t29
pair don't need\t-77
pair don't pass\t35
pair don't wait\t12
pair don't worry\t-33
pair done ,\t-15
pair done and\t8
pair done by\t-148
pair done for\t-19
pair done from\t91
pair done in\t-12
pair done it\t23
pair dont ask\t47
pair dont worry\t-31
pair door ,\t-35
pair door and\t30
pair door for\t8
pair door on\t-18
pair doors ,\t17
pair double time\t-19
pair dough is\t31
pair down ,\t24
pair down a\t11
pair down and\t-56
pair down from\t17
pair down the\t-50
pair down to\t-26
pair down what\t15
pair down with\t35
pair dr imrie\t7
pair dr okafor\t-6
pair draw up\t13
pair drawing up\t21
pair dredging ,\t16
pair dressing ,\t15
pair drill ,\t-12
pair drive ,\t-14
pair drive a\t-18
pair drive and\t24
pair driver ,\t-43
pair driver licence\t12
pair driver's licence\t7
pair driver's license\t12
pair drivers and\t22
pair drivers hours\t13
pair drivers must\t58
pair driving licence\t79
pair drop in\t-28
pair drop into\t-21
pair drug and\t31
pair drug screen\t31
pair drug test\t59
pair dry in\t18
pair due to\t-35
pair during disruptions\t41
pair during storms\t8
pair during the\t90
pair dust and\t21
pair dutch is\t16
pair duties are\t-14
pair duty ,\t-30
pair duty every\t23
pair duty manager\t-13
pair duty managers\t6
pair e a\t48
pair e application\t62
pair e bikes\t-7
pair e coli\t8
pair e g\t19
pair e i\t49
pair e mail\t-27
pair e verify\t38
pair each child\t8
pair each day\t8
pair each january\t-15
pair each month\t41
pair each of\t44
pair each other\t-40
pair each quarter\t16
pair each term\t-12
pair each time\t-38
pair each week\t38
pair each year\t-65
pair early starts\t18
pair ease with\t15
pair edge of\t-20
pair editor ,\t-10
pair education in\t16
pair education is\t9
pair education officer\t-6
pair eeo aa\t-8
pair eight ,\t-40
pair eight hours\t83
pair eight of\t-23
pair eight to\t20
pair eight week\t-14
pair eight weeks\t-21
pair eight years\t-24
pair eighteen months\t-8
pair eighteen people\t-22
pair eighty pound\t24
pair either ,\t7
pair eleven days\t30
pair eleven metres\t15
pair eleven of\t-14
pair eleven people\t-10
pair eleven years\t-51
pair eligible for\t-46
pair else ,\t14
pair else in\t-20
pair else is\t-29
pair email a\t-20
pair email and\t16
pair email it\t-16
pair emergency and\t16
pair emergency department\t24
pair emergency phone\t10
pair emp #\t11
pair employ a\t-12
pair employee ,\t-27
pair employee assistance\t-16
pair employee relations\t16
pair employees are\t-6
pair employer ,\t-18
pair employer :\t-8
pair employer and\t-36
pair employer contribution\t-18
pair employment agency\t-25
pair employment drug\t18
pair employment equity\t-53
pair employment is\t22
pair employment medical\t41
pair encourage applications\t-9
pair encouraged to\t-55
pair end ,\t13
pair end of\t57
pair end to\t17
pair endorsement is\t64
pair ends up\t-60
pair engine room\t-13
pair engineer ,\t-33
pair engineer on\t39
pair engineers ,\t-36
pair engineers and\t-17
pair english ,\t33
pair english and\t7
pair english at\t27
pair english is\t18
pair english language\t-28
pair english that\t-12
pair english to\t8
pair enhanced dbs\t110
pair enough ,\t6
pair enough for\t41
pair enough that\t6
pair enough to\t30
pair enquiries may\t-13
pair enquiries to\t-9
pair enter results\t12
pair enter the\t18
pair entries for\t39
pair equal opportunities\t-15
pair equal opportunity\t-25
pair equality and\t-8
pair equipment and\t-77
pair equity plan\t-41
pair equivalent ,\t8
pair equivalent in\t12
pair essential ,\t-34
pair essential and\t-44
pair essential criteria\t-26
pair essential that\t20
pair eu passport\t6
pair even better\t-41
pair even when\t19
pair evening ,\t74
pair evening after\t-15
pair evening meetings\t10
pair evening or\t-10
pair evenings ,\t15
pair evenings a\t14
pair ever ,\t17
pair ever been\t-17
pair ever had\t-6
pair ever since\t-12
pair ever worked\t15
pair every applicant\t-16
pair every background\t-11
pair every day\t-9
pair every friday\t-32
pair every hour\t-28
pair every job\t20
pair every monday\t34
pair every month\t-13
pair every movement\t12
pair every new\t43
pair every one\t-26
pair every second\t81
pair every seven\t-11
pair every single\t-12
pair every six\t19
pair every stage\t-9
pair every third\t41
pair every three\t-6
pair every tuesday\t11
pair every two\t13
pair every year\t-62
pair everybody ,\t6
pair everybody does\t-43
pair everybody to\t26
pair everybody within\t-8
pair everyone ,\t-19
pair everyone does\t9
pair everyone gets\t-48
pair everyone who\t55
pair everything and\t10
pair everything from\t13
pair everything goes\t-28
pair everything here\t-18
pair evidence of\t13
pair exam fees\t-23
pair example ,\t-38
pair example and\t-11
pair example by\t-6
pair example org\t-7
pair example with\t-14
pair exams ,\t31
pair excel ,\t15
pair excellent communication\t22
pair except that\t18
pair excess of\t-6
pair exempt from\t15
pair exercise of\t21
pair expect that\t47
pair expect to\t19
pair expect you\t24
pair expected to\t-21
pair expects a\t38
pair expects all\t-14
pair expects you\t20
pair experience ,\t31
pair experience in\t49
pair experience is\t66
pair experience of\t120
pair experience will\t20
pair experience with\t35
pair explain a\t26
pair explain it\t11
pair exposure to\t17
pair expressions of\t-13
pair extraction line\t10
pair facility is\t24
pair facility with\t-24
pair fair ,\t-25
pair fair amount\t18
pair fair bit\t-13
pair fall in\t14
pair fall to\t10
pair falls to\t28
pair familiarity with\t81
pair family ,\t-15
pair family and\t-7
pair family business\t-13
pair family dentistry\t-12
pair family law\t-6
pair family owned\t-11
pair family since\t-8
pair far off\t6
pair farmers ,\t-15
pair fault finding\t24
pair feast of\t-16
pair february and\t10
pair fee is\t57
pair feedback and\t28
pair feedback to\t-9
pair feeling for\t36
pair feels like\t18
pair fees ,\t-26
pair fees for\t-21
pair feet for\t53
pair fellow ,\t40
pair fenwick rowe\t-14
pair ferncourt is\t-6
pair few days\t-18
pair few lines\t-6
pair few of\t21
pair few weeks\t11
pair few words\t-8
pair field coordinator\t15
pair field crew\t24
pair field days\t16
pair fifth week\t-7
pair figures and\t17
pair files for\t15
pair fill in\t-18
pair fill the\t-20
pair filled from\t31
pair filters ,\t63
pair final account\t33
pair find a\t15
pair find and\t7
pair find it\t21
pair find out\t10
pair find your\t6
pair finding on\t24
pair fine ,\t49
pair finish at\t17
pair finish on\t26
pair fire alarm\t-21
pair firm :\t-20
pair firm has\t-14
pair first #\t-35
pair first ,\t-39
pair first ?\t10
pair first aid\t58
pair first and\t12
pair first day\t51
pair first floor\t-13
pair first fortnight\t-35
pair first if\t-18
pair first instance\t9
pair first interviews\t-14
pair first month\t27
pair first morning\t13
pair first of\t52
pair first review\t-30
pair first season\t-46
pair first sunday\t19
pair first ten\t31
pair first thing\t7
pair first three\t-31
pair first time\t15
pair first two\t-24
pair first week\t-11
pair first year\t-45
pair five ,\t163
pair five a\t68
pair five and\t17
pair five days\t44
pair five is\t66
pair five minutes\t-43
pair five more\t-25
pair five of\t25
pair five to\t13
pair five vet\t-6
pair five weeks\t-60
pair fixed term\t52
pair flat and\t-37
pair flat is\t73
pair flat since\t18
pair flat white\t39
pair flexitime scheme\t53
pair flick your\t-8
pair flights of\t18
pair floor ,\t-13
pair floor above\t-9
pair floor from\t-14
pair floor has\t-19
pair floor is\t-28
pair floor of\t12
pair flower shop\t-9
pair flowers ,\t-12
pair flu vaccination\t12
pair fluency in\t8
pair fluent in\t16
pair fluoride ,\t7
pair foam ,\t-9
pair follow ,\t13
pair follow up\t30
pair followed by\t-10
pair following ,\t-9
pair following the\t9
pair following up\t13
pair follows that\t25
pair follows the\t-24
pair food hygiene\t6
pair food safety\t21
pair foot ,\t32
pair foot and\t8
pair for #\t-31
pair for ,\t29
pair for a\t-26
pair for about\t-33
pair for all\t-69
pair for an\t-28
pair for and\t29
pair for anyone\t-19
pair for at\t28
pair for autistic\t25
pair for by\t46
pair for each\t19
pair for eight\t26
pair for eleven\t48
pair for ever\t51
pair for every\t46
pair for fifty\t-19
pair for five\t13
pair for four\t-43
pair for granted\t23
pair for half\t-76
pair for his\t28
pair for holidays\t21
pair for home\t10
pair for in\t10
pair for it\t-60
pair for lunch\t21
pair for membership\t-16
pair for more\t108
pair for most\t14
pair for nine\t12
pair for nineteen\t-27
pair for not\t-7
pair for one\t-18
pair for patients\t-20
pair for people\t44
pair for profit\t-8
pair for proof\t8
pair for reading\t-52
pair for rivers\t-26
pair for seafarers\t7
pair for seven\t-35
pair for six\t-15
pair for small\t11
pair for some\t12
pair for somebody\t-19
pair for someone\t36
pair for ten\t24
pair for that\t-31
pair for the\t42
pair for their\t-30
pair for them\t32
pair for themselves\t-12
pair for there\t27
pair for things\t10
pair for thirty\t-37
pair for this\t82
pair for those\t-77
pair for threats\t6
pair for three\t32
pair for training\t-7
pair for twenty\t-23
pair for two\t16
pair for us\t-32
pair for volunteers\t10
pair for which\t78
pair for whoever\t-10
pair for whom\t-43
pair for work\t-19
pair for you\t-41
pair for your\t-128
pair form ,\t-8
pair form on\t-17
pair formed from\t-12
pair forms ,\t12
pair fortnight ,\t53
pair fortnight and\t10
pair fortnightly payroll\t27
pair forty hours\t30
pair forty minutes\t-19
pair forty times\t43
pair forty two\t-7
pair found someone\t-6
pair found the\t-13
pair founded in\t-9
pair four ,\t35
pair four and\t51
pair four days\t46
pair four hours\t-10
pair four hundred\t-23
pair four in\t-47
pair four miles\t18
pair four months\t-17
pair four off\t50
pair four on\t34
pair four or\t35
pair four people\t-61
pair four questions\t-6
pair four seconds\t-11
pair four surgery\t-24
pair four thousand\t-9
pair four weeks\t-6
pair four year\t22
pair four years\t6
pair fourth floor\t16
pair foxglove finch\t-16
pair frames ,\t13
pair frankly ,\t18
pair frau lechner\t-7
pair free ,\t-25
pair free of\t9
pair free parking\t-37
pair free to\t15
pair freedom of\t13
pair freelance writers\t17
pair french is\t13
pair fresh food\t16
pair fri #\t14
pair friday #\t-7
pair friday ,\t-29
pair friday a\t20
pair friday afternoon\t-12
pair friday and\t-18
pair fridays ,\t10
pair fridge temperatures\t10
pair friendly ,\t-15
pair from #\t-68
pair from a\t43
pair from about\t-33
pair from abroad\t-35
pair from an\t-45
pair from april\t33
pair from both\t-17
pair from communities\t-7
pair from day\t-41
pair from every\t31
pair from first\t47
pair from gdańsk\t-56
pair from home\t48
pair from january\t-10
pair from july\t6
pair from may\t77
pair from monday\t15
pair from my\t26
pair from our\t-44
pair from people\t-25
pair from poland\t12
pair from scratch\t-20
pair from september\t16
pair from seven\t6
pair from that\t-8
pair from the\t51
pair from their\t6
pair from time\t32
pair from us\t-26
pair from which\t-13
pair from year\t31
pair from you\t-57
pair from your\t-39
pair front desk\t-17
pair front of\t-15
pair fuel card\t-11
pair full benefits\t-7
pair full class\t28
pair full driving\t15
pair full licence\t30
pair full of\t24
pair full pay\t-30
pair full season\t9
pair full seasons\t20
pair full time\t-89
pair full uk\t11
pair full working\t40
pair fully staffed\t-13
pair fund after\t-13
pair funded by\t-6
pair funeral and\t23
pair furnished unit\t-17
pair g and\t22
pair gap in\t45
pair garage in\t-8
pair garda vetting\t62
pair garden ,\t-14
pair gardener will\t16
pair gas safety\t16
pair gate ,\t-50
pair gate without\t9
pair gauges and\t17
pair gave up\t-15
pair gcia or\t16
pair gcih ,\t16
pair gd t\t8
pair gdańsk and\t-26
pair geelong vic\t-17
pair gender identity\t-12
pair genders ,\t-30
pair geology ,\t11
pair geotechnical is\t-6
pair german ,\t6
pair german and\t-17
pair german at\t11
pair get #\t-23
pair get a\t-79
pair get back\t-6
pair get one\t-95
pair get out\t32
pair get the\t9
pair get them\t7
pair get to\t23
pair get two\t6
pair get you\t32
pair get your\t-25
pair gets a\t-25
pair gets it\t-27
pair gets on\t-42
pair getting here\t6
pair getting up\t27
pair give advice\t8
pair give feedback\t-9
pair give honest\t35
pair give me\t6
pair give the\t13
pair give up\t-73
pair give us\t49
pair give you\t-46
pair given ,\t-8
pair given a\t27
pair given back\t-13
pair given by\t-30
pair given in\t-14
pair given to\t-7
pair gives you\t-10
pair giving the\t-7
pair glad of\t81
pair glad to\t-93
pair glamorous stuff\t14
pair glas quarry\t-16
pair glass ,\t-6
pair glenmalure insurances\t-27
pair go down\t-16
pair go home\t23
pair go near\t-42
pair go on\t-29
pair go out\t36
pair go through\t-24
pair go to\t-65
pair go up\t10
pair go with\t-6
pair god ,\t33
pair goes ,\t-24
pair goes back\t10
pair goes in\t35
pair goes out\t8
pair goes through\t-22
pair goes with\t-12
pair goes without\t42
pair goh ,\t-42
pair going ,\t-13
pair going back\t11
pair going home\t18
pair going to\t-42
pair gone back\t-7
pair gone to\t-37
pair good ,\t-21
pair good and\t-45
pair good at\t-21
pair good attendance\t15
pair good command\t19
pair good conduct\t8
pair good day\t-43
pair good deal\t18
pair good enough\t44
pair good friday\t-46
pair good grasp\t7
pair good many\t-6
pair good spoken\t31
pair good to\t-45
pair good with\t30
pair google ads\t9
pair google tag\t-46
pair got a\t25
pair got the\t-36
pair got to\t7
pair governing body\t-17
pair government pension\t-23
pair gp practice\t-55
pair gps and\t-21
pair grade #\t-11
pair grade :\t-9
pair graduate of\t29
pair graduates are\t-14
pair grandfather started\t-9
pair grasp of\t31
pair grass seed\t-14
pair great ,\t27
pair great basin\t-16
pair great black\t-19
pair great deal\t11
pair great if\t7
pair great many\t-26
pair green belt\t28
pair ground ,\t-31
pair grounds ,\t-46
pair group ,\t20
pair group has\t-6
pair group of\t-15
pair group or\t26
pair group with\t-20
pair groups of\t8
pair guarantees an\t-12
pair guests are\t-28
pair guests come\t22
pair guidance of\t17
pair guide ,\t38
pair guides are\t-37
pair gym and\t-19
pair gym membership\t-9
pair had been\t26
pair had in\t6
pair had never\t16
pair had one\t15
pair had the\t-7
pair haddon lyle\t-8
pair half a\t-24
pair half after\t-8
pair half day\t37
pair half days\t9
pair half for\t-33
pair half hour\t46
pair half of\t15
pair half our\t51
pair half past\t59
pair half price\t-36
pair half term\t-18
pair half the\t-26
pair half year\t12
pair hall ,\t-52
pair hand ,\t16
pair hand for\t8
pair hand if\t-19
pair hand over\t35
pair hand tools\t98
pair hand you\t-8
pair handed in\t-33
pair handful of\t-10
pair handle confidential\t6
pair handled by\t-22
pair handles the\t-32
pair handling and\t14
pair handling training\t15
pair hands and\t23
pair hands can\t-13
pair hands of\t-8
pair hands on\t23
pair handy ,\t29
pair handy with\t11
pair hang a\t35
pair happen in\t41
pair happen to\t11
pair happened on\t30
pair happened to\t17
pair happens at\t32
pair happens here\t49
pair happens next\t-10
pair happy ,\t19
pair happy here\t41
pair happy to\t-25
pair hard way\t14
pair hardship allowance\t-13
pair harrow bank\t-8
pair harrow pike\t-6
pair harwell dray\t-19
pair has #\t-9
pair has a\t-54
pair has agreed\t-17
pair has already\t17
pair has asked\t24
pair has been\t-48
pair has come\t30
pair has decided\t-31
pair has done\t12
pair has doubled\t-11
pair has eighteen\t9
pair has ever\t21
pair has five\t-31
pair has four\t-19
pair has gone\t-29
pair has good\t10
pair has grown\t-30
pair has had\t-40
pair has its\t11
pair has just\t24
pair has left\t-6
pair has made\t-9
pair has never\t67
pair has nine\t-15
pair has no\t-53
pair has not\t15
pair has one\t-41
pair has only\t-93
pair has opinions\t16
pair has recently\t-26
pair has signed\t6
pair has stood\t27
pair has to\t151
pair has until\t-8
pair has won\t29
pair has worked\t10
pair have #\t-75
pair have ,\t6
pair have ?\t-16
pair have a\t-67
pair have an\t-17
pair have asked\t-15
pair have bought\t-8
pair have done\t19
pair have eaten\t-14
pair have ever\t-21
pair have found\t-6
pair have gone\t-10
pair have had\t14
pair have heard\t-17
pair have held\t12
pair have in\t-48
pair have it\t51
pair have just\t-15
pair have looked\t44
pair have made\t-23
pair have never\t-7
pair have none\t21
pair have one\t-78
pair have questions\t-12
pair have sat\t25
pair have six\t-91
pair have some\t18
pair have somebody\t24
pair have someone\t20
pair have spent\t9
pair have taught\t24
pair have the\t54
pair have their\t-16
pair have them\t68
pair have three\t19
pair have to\t75
pair have told\t20
pair have two\t43
pair have used\t19
pair have worked\t39
pair have you\t110
pair have your\t-57
pair haven't got\t-14
pair having worked\t9
pair he can\t-25
pair he has\t-36
pair he is\t6
pair he or\t47
pair he will\t32
pair head chef\t-15
pair head for\t23
pair head of\t-35
pair head office\t-26
pair headset and\t-55
pair health and\t-12
pair health assessment\t-26
pair health certificate\t7
pair health cover\t-13
pair health coverage\t-7
pair health insurance\t-53
pair health system\t-27
pair hear about\t-41
pair hear from\t-21
pair hear that\t13
pair heard from\t-22
pair heard nothing\t-46
pair heard of\t35
pair heat ,\t25
pair heat and\t-43
pair heat pumps\t-22
pair heated ,\t-26
pair height ,\t30
pair heights and\t24
pair held a\t12
pair held at\t10
pair held in\t-40
pair held on\t-34
pair hello !\t-13
pair hello ,\t-14
pair help ,\t-37
pair help people\t-10
pair help the\t14
pair help with\t39
pair helping with\t6
pair helps the\t-9
pair helps with\t31
pair hens ,\t-42
pair hepatitis b\t40
pair her first\t46
pair her own\t-35
pair her place\t10
pair her what\t-23
pair herd health\t21
pair here ,\t58
pair here :\t25
pair here and\t-42
pair here as\t-61
pair here before\t33
pair here by\t35
pair here from\t8
pair here gets\t-26
pair here has\t35
pair here in\t72
pair here is\t-52
pair here who\t27
pair here will\t-44
pair hereford ,\t-8
pair herself and\t11
pair hgv licence\t-36
pair hi ,\t-34
pair hi there\t-14
pair hi vis\t34
pair high reach\t6
pair high school\t48
pair high street\t-12
pair high voltage\t-10
pair higher education\t7
pair highly regarded\t-50
pair him ,\t-20
pair him ;\t-7
pair him a\t-6
pair hire ,\t-16
pair hire and\t16
pair his own\t-13
pair his wife\t-20
pair history of\t-17
pair history or\t6
pair hit apply\t-10
pair hit the\t29
pair hold a\t17
pair hold against\t-27
pair hold it\t10
pair hold no\t15
pair hold the\t55
pair holding the\t8
pair holiday ,\t-53
pair holiday and\t-11
pair holiday plus\t-29
pair holidays ,\t-30
pair holidays and\t-23
pair holidays are\t-18
pair holidays in\t54
pair hollins park\t-14
pair hollow family\t-12
pair home ,\t-25
pair home and\t15
pair home care\t41
pair home days\t-52
pair home for\t-88
pair home in\t73
pair home office\t9
pair home on\t-49
pair home or\t-7
pair homes ,\t8
pair homes and\t-9
pair homes in\t-11
pair honest ,\t12
pair honest about\t12
pair hope for\t17
pair hope that\t7
pair hope to\t-43
pair hope you\t-6
pair hoped that\t18
pair horses and\t-8
pair hospital ,\t10
pair hospital and\t-9
pair hospital in\t-20
pair hospital or\t22
pair hospitals and\t-30
pair hot and\t26
pair hot in\t9
pair hot meal\t-13
pair hotel housekeeping\t34
pair hotel or\t8
pair hotels ,\t-53
pair hour ,\t26
pair hour and\t-12
pair hour depending\t-12
pair hour of\t-15
pair hour shifts\t81
pair hour through\t-16
pair hour week\t-42
pair hour with\t-6
pair hourly rate\t-19
pair hours #\t52
pair hours ,\t30
pair hours :\t17
pair hours ?\t-11
pair hours a\t18
pair hours and\t-66
pair hours are\t121
pair hours from\t-19
pair hours of\t-65
pair hours on\t28
pair hours over\t32
pair hours per\t52
pair hours to\t29
pair hours with\t56
pair hours work\t-29
pair house ,\t-50
pair house for\t27
pair house has\t-38
pair house in\t16
pair house is\t-30
pair housekeeping supervisor\t-17
pair houses ,\t16
pair houses and\t-17
pair houses in\t-7
pair how good\t-12
pair how it\t-8
pair how many\t-12
pair how much\t16
pair how they\t22
pair how to\t82
pair how we\t-73
pair how you\t14
pair how you'd\t-34
pair hundred and\t-36
pair hundred people\t-18
pair hunting for\t6
pair hvac service\t-20
pair hybrid :\t-30
pair hydraulic brake\t39
pair i am\t-47
pair i apologise\t-12
pair i ask\t8
pair i can\t23
pair i can't\t16
pair i do\t27
pair i don't\t10
pair i expect\t40
pair i had\t19
pair i have\t-52
pair i honestly\t-10
pair i hope\t-56
pair i know\t-29
pair i mean\t31
pair i need\t-18
pair i own\t-13
pair i read\t-28
pair i run\t-26
pair i should\t44
pair i started\t-33
pair i want\t-42
pair i will\t27
pair i won't\t8
pair i work\t-25
pair i write\t-21
pair i'd be\t35
pair i'd like\t9
pair i'd rather\t-12
pair i'll be\t18
pair i'll pay\t24
pair i'll want\t38
pair i'm a\t-11
pair i'm afraid\t72
pair i'm after\t24
pair i'm an\t-18
pair i'm not\t131
pair i'm slow\t-29
pair i've been\t68
pair i've seen\t-16
pair icd #\t22
pair id :\t-30
pair identity ,\t-12
pair if a\t52
pair if i\t-37
pair if it\t-36
pair if not\t51
pair if something\t-27
pair if that\t-52
pair if that's\t9
pair if the\t-86
pair if they\t-41
pair if this\t-22
pair if we\t-25
pair if you\t-25
pair if you'd\t-11
pair if you've\t84
pair if your\t-63
pair if yours\t59
pair iii in\t6
pair immediate start\t-36
pair important ,\t38
pair in #\t-113
pair in ,\t-36
pair in a\t43
pair in about\t-11
pair in addition\t-20
pair in advance\t-62
pair in all\t78
pair in an\t-117
pair in and\t40
pair in april\t15
pair in arboriculture\t6
pair in as\t-27
pair in at\t-56
pair in august\t21
pair in australia\t-7
pair in before\t6
pair in between\t-23
pair in canada\t18
pair in case\t-6
pair in charge\t-33
pair in common\t14
pair in computer\t12
pair in confidence\t-15
pair in confined\t16
pair in conservation\t46
pair in consultation\t10
pair in date\t87
pair in december\t22
pair in denver\t-20
pair in dubbo\t-18
pair in e\t-22
pair in early\t-11
pair in eleven\t39
pair in english\t-64
pair in esbjerg\t-16
pair in europe\t-13
pair in every\t-31
pair in everything\t-44
pair in excel\t14
pair in excess\t-6
pair in february\t52
pair in five\t33
pair in for\t-22
pair in four\t72
pair in from\t18
pair in front\t27
pair in full\t-31
pair in galway\t-20
pair in german\t14
pair in go\t22
pair in heat\t15
pair in her\t18
pair in here\t-34
pair in hereford\t6
pair in higher\t7
pair in his\t27
pair in hotel\t12
pair in house\t21
pair in interviews\t-8
pair in it\t-24
pair in its\t84
pair in january\t-41
pair in july\t-30
pair in june\t-11
pair in kreuzberg\t72
pair in large\t-45
pair in late\t8
pair in law\t55
pair in line\t-63
pair in march\t-17
pair in may\t-23
pair in mind\t-52
pair in mutomo\t-20
pair in my\t-55
pair in nelson\t-16
pair in new\t18
pair in no\t-60
pair in on\t16
pair in one\t-24
pair in our\t-18
pair in pairs\t6
pair in particular\t7
pair in person\t27
pair in perth\t-13
pair in place\t30
pair in plain\t10
pair in practice\t56
pair in private\t-10
pair in production\t37
pair in python\t11
pair in return\t-16
pair in season\t21
pair in september\t-40
pair in six\t21
pair in small\t-23
pair in some\t39
pair in spanish\t17
pair in summer\t-20
pair in tartu\t-8
pair in teaching\t-6
pair in ten\t9
pair in term\t43
pair in the\t-10
pair in their\t11
pair in them\t14
pair in there\t25
pair in thirty\t-34
pair in this\t21
pair in three\t31
pair in time\t-9
pair in tm\t10
pair in town\t-52
pair in two\t-41
pair in utrecht\t-14
pair in veterinary\t32
pair in wales\t-18
pair in water\t7
pair in weather\t39
pair in welsh\t-9
pair in which\t60
pair in whichever\t-9
pair in winter\t55
pair in wisconsin\t-18
pair in with\t-34
pair in work\t12
pair in your\t-42
pair inbound calls\t36
pair incident reports\t8
pair include a\t-9
pair included ,\t-9
pair included in\t-16
pair includes a\t15
pair including a\t6
pair including bank\t-14
pair including the\t66
pair independent ,\t-6
pair indesign and\t31
pair indispensable ,\t18
pair individuals with\t-9
pair induction and\t-18
pair informal enquiries\t-12
pair infrastructure ,\t14
pair inside of\t-6
pair insist on\t15
pair inspection and\t59
pair inspector ,\t8
pair instagram ,\t34
pair instead of\t-10
pair institute of\t-12
pair instructions in\t31
pair instrument ,\t14
pair instrument is\t-32
pair instruments ,\t7
pair instruments and\t12
pair insurance ,\t-12
pair insurance and\t63
pair insurances dac\t-12
pair intake #\t-7
pair intention to\t-10
pair interest are\t-9
pair interested in\t6
pair intermediate excel\t30
pair internal audit\t22
pair internal candidates\t-9
pair interview ,\t-33
pair interview and\t12
pair interview in\t-14
pair interview to\t-12
pair interview will\t-6
pair interviews and\t-14
pair interviews are\t-50
pair interviews will\t-24
pair into an\t7
pair into english\t21
pair into his\t25
pair into the\t-11
pair invited to\t-8
pair invoices against\t10
pair invoices and\t36
pair irish ,\t10
pair irish would\t38
pair iron works\t-19
pair irs rate\t-52
pair is #\t-20
pair is $\t-7
pair is ,\t8
pair is a\t-46
pair is about\t27
pair is above\t22
pair is air\t-14
pair is also\t30
pair is an\t23
pair is another\t65
pair is as\t-44
pair is asked\t87
pair is asleep\t8
pair is at\t-16
pair is available\t-69
pair is based\t19
pair is behind\t-34
pair is being\t-18
pair is booked\t-39
pair is bought\t-13
pair is broken\t-54
pair is called\t-6
pair is carried\t-7
pair is cold\t-20
pair is committed\t-43
pair is compulsory\t-27
pair is cooked\t-64
pair is covered\t-52
pair is done\t-63
pair is essential\t98
pair is every\t8
pair is exempt\t15
pair is expected\t80
pair is fine\t-41
pair is five\t-12
pair is for\t-38
pair is forty\t30
pair is four\t7
pair is free\t-27
pair is friday\t-6
pair is from\t22
pair is full\t115
pair is fully\t46
pair is generally\t-41
pair is given\t-13
pair is going\t-49
pair is good\t47
pair is handled\t-22
pair is handy\t26
pair is happy\t-26
pair is hard\t-33
pair is healthy\t-24
pair is helpful\t24
pair is here\t-12
pair is hiring\t-11
pair is hoped\t18
pair is hot\t10
pair is how\t18
pair is in\t11
pair is indispensable\t18
pair is it\t-8
pair is its\t-23
pair is kept\t29
pair is leaving\t-10
pair is left\t-9
pair is less\t-13
pair is looked\t15
pair is looking\t-29
pair is made\t26
pair is mandatory\t29
pair is mine\t-46
pair is moving\t-57
pair is necessary\t43
pair is needed\t82
pair is nice\t25
pair is ninety\t-32
pair is no\t-13
pair is not\t-87
pair is now\t-17
pair is of\t42
pair is off\t-41
pair is often\t12
pair is one\t-9
pair is only\t-12
pair is open\t-15
pair is optional\t-51
pair is our\t-7
pair is outdoors\t31
pair is paid\t63
pair is parking\t-29
pair is part\t47
pair is patience\t14
pair is people\t-20
pair is performed\t-21
pair is possible\t-93
pair is preferred\t74
pair is pretty\t9
pair is provided\t-98
pair is r\t-13
pair is read\t-24
pair is regarded\t42
pair is required\t75
pair is restricted\t30
pair is retiring\t-44
pair is run\t-12
pair is sent\t-24
pair is short\t-22
pair is six\t-25
pair is so\t27
pair is somebody\t16
pair is something\t48
pair is spent\t12
pair is still\t-8
pair is strongly\t47
pair is supplied\t-85
pair is taken\t-28
pair is that\t66
pair is the\t-45
pair is there\t-14
pair is therefore\t30
pair is time\t-29
pair is to\t59
pair is too\t-15
pair is true\t7
pair is twenty\t22
pair is up\t-6
pair is warm\t16
pair is welcome\t90
pair is what\t-51
pair is when\t19
pair is where\t8
pair is why\t31
pair is written\t-25
pair is wrong\t33
pair is yours\t15
pair is £\t-10
pair islander people\t-14
pair isn't a\t-6
pair isn't necessary\t-90
pair isn't on\t-44
pair isn't one\t-22
pair isn't right\t14
pair isn't the\t6
pair isn't your\t-8
pair iso #\t19
pair issued ,\t-32
pair it ,\t120
pair it ;\t-14
pair it ?\t-23
pair it after\t-10
pair it all\t104
pair it already\t42
pair it and\t8
pair it as\t-31
pair it before\t35
pair it better\t18
pair it but\t42
pair it comes\t-46
pair it does\t-57
pair it doesn't\t-69
pair it down\t14
pair it essential\t19
pair it falls\t26
pair it follows\t25
pair it for\t-30
pair it gets\t-12
pair it goes\t38
pair it has\t-80
pair it here\t-21
pair it if\t-26
pair it is\t125
pair it isn't\t59
pair it looks\t-15
pair it may\t-65
pair it must\t-19
pair it needs\t-27
pair it on\t39
pair it or\t29
pair it out\t19
pair it properly\t30
pair it rings\t19
pair it should\t-50
pair it takes\t15
pair it the\t36
pair it to\t-26
pair it up\t44
pair it was\t41
pair it well\t11
pair it when\t-27
pair it will\t39
pair it with\t-56
pair it would\t96
pair it you\t22
pair it'd be\t44
pair it's #\t-58
pair it's $\t-13
pair it's a\t-69
pair it's dry\t88
pair it's going\t24
pair it's hot\t6
pair it's mostly\t43
pair it's our\t39
pair it's outdoors\t21
pair it's quiet\t12
pair it's raining\t-44
pair it's your\t35
pair its box\t47
pair its history\t21
pair its not\t21
pair its own\t-51
pair itself ,\t23
pair itssar or\t11
pair iv in\t32
pair january #\t18
pair january and\t38
pair january it\t-8
pair jewellery ,\t18
pair jo ,\t-6
pair job ;\t47
pair job and\t-25
pair job for\t-9
pair job is\t38
pair job posting\t-8
pair job share\t-15
pair job sheets\t59
pair job that\t12
pair job title\t-7
pair jobs are\t-42
pair jobs yourself\t36
pair join a\t-24
pair join the\t11
pair join us\t-16
pair judgment about\t34
pair july ,\t50
pair june ,\t-6
pair june and\t33
pair just been\t-16
pair just come\t14
pair justice of\t19
pair k #\t-6
pair kahurangi bend\t-26
pair kawartha ridge\t-13
pair keane resourcing\t-15
pair keep a\t14
pair keep accurate\t17
pair keep an\t25
pair keep our\t45
pair keep the\t39
pair keep up\t-89
pair keep your\t9
pair keeping a\t16
pair keeping the\t31
pair keeping them\t-8
pair keeps #\t-12
pair keeps the\t45
pair kept a\t25
pair kept at\t29
pair kept our\t-39
pair kestrel bay\t-25
pair kettle is\t-7
pair kevin ,\t-24
pair key ,\t15
pair kg ,\t9
pair kilos and\t7
pair kind regards\t-33
pair kitchen ,\t-26
pair kitchen and\t-8
pair kitchen table\t41
pair km away\t9
pair knack of\t25
pair knees and\t11
pair know ,\t-6
pair know how\t28
pair know it\t82
pair know that\t16
pair know the\t-8
pair know what\t26
pair know when\t19
pair know where\t6
pair know who\t-11
pair know your\t64
pair knowing your\t11
pair knowledge ,\t40
pair knowledge is\t-6
pair knowledge of\t106
pair known for\t-8
pair known to\t-23
pair knows diesel\t14
pair knows it\t-63
pair knows where\t-31
pair kroner a\t-8
pair lab ,\t-24
pair labels ,\t-17
pair laboratory manager\t-17
pair ladders and\t-17
pair lads ,\t25
pair lamb ,\t-26
pair laminated dough\t31
pair land on\t-17
pair landlord gas\t16
pair lane dental\t-6
pair language ,\t-43
pair language of\t17
pair laptop ,\t-31
pair large print\t-45
pair larkmoor residential\t-13
pair larkspur surgical\t-15
pair last #\t-49
pair last bus\t-22
pair last fall\t-18
pair last inspection\t-19
pair last one\t-17
pair last spring\t-29
pair last sunday\t-7
pair last week\t-9
pair last winter\t-13
pair last year\t-6
pair late and\t9
pair late applications\t-12
pair late arrivals\t8
pair late finish\t16
pair later ,\t-10
pair law says\t40
pair lay out\t20
pair lead ,\t-22
pair lead a\t25
pair lead on\t-10
pair leader programs\t-7
pair leads a\t44
pair learn what\t19
pair learned her\t-12
pair learned the\t14
pair learned to\t8
pair leasing and\t-11
pair least #\t18
pair least ,\t19
pair least a\t14
pair least four\t26
pair least one\t15
pair least two\t13
pair leave ,\t-60
pair leave a\t31
pair leave after\t-15
pair leave and\t-10
pair leave can\t55
pair leave in\t89
pair leave is\t24
pair leave plus\t-18
pair leave rising\t-6
pair leaves a\t-40
pair leaves at\t-34
pair leaves the\t15
pair leaving us\t-22
pair lechner ,\t-7
pair led a\t-11
pair left in\t-16
pair left on\t-39
pair left to\t-38
pair left us\t-11
pair legally entitled\t14
pair less ,\t-20
pair less than\t44
pair let down\t23
pair let us\t12
pair let you\t28
pair letter ,\t-23
pair letter from\t-35
pair letter is\t-23
pair letter to\t-6
pair letters make\t-8
pair letters of\t-24
pair level #\t46
pair level ,\t8
pair level engineers\t8
pair level where\t14
pair librarian ,\t8
pair library and\t13
pair licence ,\t55
pair licence for\t-29
pair licence is\t47
pair licence with\t7
pair license ,\t7
pair life sciences\t-27
pair lift #\t14
pair lift ,\t-9
pair lift a\t9
pair lifting #\t23
pair light ,\t-9
pair lights are\t-21
pair like ,\t-10
pair like a\t-42
pair like that\t-14
pair like the\t54
pair like to\t-171
pair like us\t-11
pair like you\t113
pair likes to\t9
pair limited to\t8
pair line is\t-22
pair line up\t-27
pair line with\t-72
pair lines #\t-30
pair lines ,\t-7
pair link to\t-7
pair list ,\t36
pair list of\t-20
pair list on\t-34
pair listed ,\t9
pair listen to\t-37
pair little over\t-7
pair little quoll\t-21
pair live ,\t18
pair live in\t34
pair live on\t77
pair live with\t-46
pair live within\t39
pair lived in\t-7
pair lives at\t-13
pair lives in\t19
pair living wage\t-18
pair location :\t-36
pair lodge ,\t19
pair log the\t14
pair long ,\t16
pair long as\t-14
pair long way\t-10
pair longer than\t-13
pair look after\t17
pair look at\t-9
pair look for\t138
pair look round\t-26
pair looked after\t-26
pair looked at\t17
pair looked for\t15
pair looked on\t12
pair looking after\t19
pair looking for\t-46
pair looks after\t-46
pair looks like\t-20
pair lookups and\t13
pair lot of\t8
pair lots of\t-88
pair love it\t7
pair love to\t-34
pair love you\t11
pair ltd ,\t-26
pair luffing jib\t22
pair lunch ,\t20
pair lunch and\t15
pair lunch is\t-73
pair lunch on\t-12
pair m #\t-17
pair m ,\t10
pair m and\t21
pair m f\t-13
pair m on\t13
pair m to\t25
pair machine ,\t-73
pair made ,\t-12
pair made by\t-31
pair made it\t25
pair made that\t8
pair made the\t-32
pair mail ,\t-24
pair maintain and\t6
pair maintain the\t7
pair maintenance in\t10
pair maintenance of\t41
pair maji karibu\t-16
pair make a\t-54
pair make an\t-19
pair make days\t35
pair make it\t-11
pair make me\t-8
pair make room\t27
pair make sure\t-6
pair make the\t68
pair make up\t-22
pair make you\t-6
pair make your\t34
pair making good\t-29
pair man who\t-37
pair management ,\t-7
pair management of\t-9
pair management system\t-26
pair manager ,\t-115
pair manager you\t6
pair managers ,\t13
pair managers and\t-18
pair managers on\t26
pair mandarin ,\t-38
pair manner and\t14
pair manner with\t15
pair mansfield ,\t-26
pair manual handling\t16
pair many of\t6
pair many years\t-14
pair maple hollow\t-12
pair mar chart\t19
pair march #\t29
pair march ,\t-19
pair march and\t-26
pair marisol at\t-22
pair market ,\t-68
pair marlingford is\t66
pair master up\t10
pair master's degree\t20
pair match ,\t-6
pair matched pension\t-12
pair maternity cover\t-41
pair maternity leave\t-19
pair mathematics in\t16
pair mathematics or\t7
pair matric with\t36
pair matter ,\t67
pair matters more\t-54
pair matters to\t42
pair may #\t49
pair may ,\t27
pair may ;\t-13
pair may also\t19
pair may and\t-32
pair may apply\t-51
pair may be\t-93
pair may not\t42
pair may take\t-44
pair may to\t18
pair may use\t-14
pair may work\t-57
pair me ,\t-81
pair me a\t-31
pair me about\t-27
pair me as\t-6
pair me at\t-65
pair me if\t27
pair me included\t75
pair me on\t-15
pair me something\t-28
pair me to\t21
pair me what\t-15
pair meal on\t-13
pair meals on\t-14
pair mean that\t19
pair means a\t7
pair measure and\t35
pair medical ,\t-18
pair medical aid\t-17
pair medical and\t21
pair medical cover\t-12
pair medical laboratory\t-12
pair medical supplies\t-11
pair meet every\t-7
pair meet most\t-38
pair meet people\t-17
pair meet the\t-19
pair meet you\t-38
pair meeting a\t23
pair meeting rooms\t10
pair meetings ,\t9
pair meetings are\t114
pair meets at\t46
pair member of\t13
pair members and\t-31
pair members of\t13
pair mental health\t-10
pair mentor for\t-33
pair mentor two\t8
pair meters ,\t15
pair metre ,\t21
pair metres ,\t20
pair metres of\t-55
pair metropolitan borough\t-15
pair microsoft #\t32
pair mid august\t-13
pair mid level\t8
pair mid sized\t-15
pair middle of\t70
pair midnight ,\t54
pair might go\t9
pair mileage is\t6
pair miles of\t8
pair milk ,\t-15
pair mind being\t28
pair mind if\t-19
pair mind where\t18
pair mind which\t9
pair mine ,\t-11
pair minibus licence\t14
pair minimum #\t28
pair minimum criteria\t-6
pair minimum of\t18
pair minute ,\t23
pair minutes ,\t10
pair minutes and\t6
pair minutes from\t35
pair minutes of\t31
pair minutes on\t-38
pair mission hospital\t-15
pair mitre att\t7
pair mobile van\t14
pair mon fri\t14
pair mon tue\t-40
pair monday #\t-32
pair monday ,\t13
pair monday through\t23
pair monday to\t113
pair mondays and\t17
pair money ,\t8
pair money :\t-65
pair money in\t-39
pair monitoring anaesthetics\t38
pair month ,\t-13
pair month ;\t-7
pair month at\t-14
pair month away\t23
pair month contract\t-10
pair month end\t34
pair month for\t-35
pair month in\t-68
pair month there\t52
pair month with\t-12
pair month you\t17
pair monthly report\t19
pair months ,\t-18
pair months ;\t36
pair months or\t6
pair months the\t9
pair months to\t-48
pair more ,\t23
pair more about\t17
pair more and\t32
pair more in\t33
pair more of\t-6
pair more often\t-28
pair more or\t-61
pair more than\t30
pair morning ,\t-9
pair morning and\t-21
pair morning in\t33
pair morning of\t-35
pair morning or\t-9
pair morning the\t-12
pair morning to\t-11
pair morning you\t13
pair mosque ,\t-41
pair most days\t-22
pair most evenings\t-14
pair most important\t-11
pair most mornings\t-11
pair most of\t-10
pair move to\t-36
pair moved into\t-6
pair moved to\t-11
pair moving and\t25
pair moving from\t-17
pair moving to\t-57
pair mr pargeter\t-23
pair ms goh\t-21
pair much as\t-34
pair much of\t-30
pair muck in\t33
pair mud and\t20
pair murrumbah shire\t-9
pair museum of\t-53
pair music ,\t-16
pair must ,\t9
pair must already\t28
pair must be\t171
pair must complete\t8
pair must have\t88
pair must know\t-125
pair must live\t14
pair must not\t-38
pair must take\t-24
pair my brother\t12
pair my father\t-21
pair my grandfather\t-44
pair my husband\t-21
pair my last\t-9
pair my mother\t-9
pair myself ,\t-21
pair myself and\t-13
pair n #\t21
pair name and\t-8
pair name of\t-43
pair name to\t-26
pair names of\t-7
pair national origin\t-22
pair national police\t38
pair near misses\t36
pair near the\t-31
pair necessary ,\t-36
pair need ,\t-8
pair need an\t28
pair need for\t-26
pair need good\t8
pair need not\t-23
pair need somebody\t34
pair need to\t36
pair need you\t36
pair need your\t26
pair needed ,\t-90
pair needed and\t19
pair needed before\t16
pair needed for\t-30
pair needn't be\t7
pair needs a\t35
pair needs to\t18
pair negotiating with\t17
pair neither is\t26
pair network of\t-6
pair never again\t28
pair never be\t-74
pair never in\t43
pair never met\t16
pair never once\t-19
pair never worked\t-32
pair new bikes\t-24
pair new build\t-11
pair new business\t34
pair new customers\t9
pair new grads\t-53
pair new graduates\t-14
pair new grant\t-49
pair new ones\t16
pair new staff\t12
pair new starter\t19
pair new starters\t30
pair new volunteers\t12
pair new year's\t6
pair new zealand\t13
pair news editor\t-7
pair next day\t-14
pair next door\t8
pair next year\t26
pair nhs data\t-43
pair nhs pension\t-6
pair nice ,\t39
pair nice if\t8
pair nice on\t-61
pair night ,\t-11
pair night a\t13
pair night before\t14
pair night call\t-8
pair night in\t51
pair night porters\t19
pair night pours\t34
pair night staff\t-14
pair nights ,\t47
pair nights a\t16
pair nights in\t39
pair nights on\t-8
pair nights out\t32
pair nine ,\t44
pair nine day\t-28
pair nine hundred\t-21
pair nine thousand\t-39
pair nine years\t-16
pair nineteen years\t-26
pair no ,\t-45
pair no ;\t22
pair no agencies\t-15
pair no and\t23
pair no bus\t161
pair no college\t-16
pair no cost\t-28
pair no exceptions\t47
pair no holiday\t36
pair no jewellery\t18
pair no leave\t80
pair no less\t47
pair no lift\t70
pair no longer\t-18
pair no need\t-86
pair no one\t-63
pair no out\t-12
pair no part\t-17
pair no phone\t-8
pair no place\t13
pair no public\t14
pair no questions\t-37
pair no recruiters\t-10
pair no remote\t99
pair no sales\t-36
pair no small\t-25
pair no terrors\t29
pair no to\t34
pair no train\t6
pair no two\t-24
pair no use\t32
pair no weekend\t-21
pair no weekends\t-23
pair nobody else\t35
pair nobody expects\t20
pair nobody gets\t76
pair nobody has\t-12
pair nobody here\t-38
pair nobody is\t10
pair nobody will\t-18
pair nobody works\t8
pair noise ,\t46
pair non exempt\t-44
pair non negotiable\t121
pair none ,\t-28
pair none of\t13
pair noon ,\t-23
pair noon on\t-43
pair noon when\t42
pair nor ,\t43
pair norfolk ,\t-21
pair north dublin\t-6
pair not ,\t-12
pair not able\t-17
pair not ask\t6
pair not asked\t-35
pair not be\t-90
pair not believe\t7
pair not by\t21
pair not discriminate\t-14
pair not expected\t-51
pair not fall\t8
pair not from\t32
pair not going\t45
pair not hard\t38
pair not have\t-22
pair not hold\t10
pair not important\t-33
pair not in\t20
pair not just\t23
pair not look\t24
pair not mind\t-31
pair not necessary\t-16
pair not need\t7
pair not needed\t-86
pair not negotiable\t-72
pair not older\t9
pair not only\t8
pair not optional\t95
pair not part\t-53
pair not pay\t18
pair not required\t-39
pair not sure\t28
pair not the\t43
pair not to\t-25
pair not use\t-12
pair not what\t-21
pair notes every\t69
pair notes on\t20
pair nothing by\t-46
pair nothing else\t-31
pair notice period\t87
pair notice when\t19
pair novated leasing\t-11
pair november and\t-25
pair novotny has\t12
pair now ,\t-43
pair now and\t49
pair now have\t-15
pair now i\t-13
pair now in\t-17
pair now that\t8
pair now the\t59
pair nssf and\t-24
pair nuclear gauge\t-51
pair number ,\t-7
pair number below\t-32
pair number of\t17
pair number on\t-29
pair number or\t-15
pair nurse ,\t-19
pair nurse beside\t11
pair nurse clinics\t10
pair nurses here\t17
pair nursing and\t24
pair nursing home\t25
pair nursing homes\t-33
pair nursing under\t45
pair nvq level\t30
pair obviously ,\t-18
pair occupational health\t6
pair october #\t-32
pair october ,\t14
pair october and\t-19
pair of #\t-88
pair of $\t33
pair of a\t14
pair of about\t17
pair of admiralty\t10
pair of all\t56
pair of an\t28
pair of annual\t-51
pair of any\t54
pair of application\t-19
pair of applications\t54
pair of appointment\t9
pair of around\t73
pair of beans\t-25
pair of books\t-14
pair of charge\t-13
pair of children\t-6
pair of conduct\t32
pair of contact\t20
pair of course\t46
pair of crew\t22
pair of data\t17
pair of day\t12
pair of dental\t46
pair of department\t-18
pair of drivers\t40
pair of driving\t-15
pair of each\t74
pair of eight\t13
pair of either\t57
pair of employment\t-9
pair of english\t19
pair of every\t-33
pair of eyes\t-19
pair of february\t15
pair of five\t-60
pair of forty\t-8
pair of four\t-71
pair of fourteen\t-16
pair of fundraising\t21
pair of getting\t13
pair of good\t22
pair of google\t22
pair of hipaa\t10
pair of his\t-21
pair of holiday\t-38
pair of hours\t-38
pair of humour\t-6
pair of id\t-34
pair of information\t13
pair of interest\t-13
pair of ireland\t-14
pair of irish\t41
pair of it\t61
pair of its\t-28
pair of january\t-24
pair of joining\t25
pair of leave\t-23
pair of life\t-8
pair of march\t-21
pair of may\t33
pair of mrs\t15
pair of my\t64
pair of natural\t-31
pair of november\t62
pair of october\t14
pair of offenders\t15
pair of one\t29
pair of our\t-100
pair of paid\t-36
pair of paper\t-27
pair of people\t32
pair of place\t-6
pair of practice\t13
pair of proportion\t7
pair of september\t10
pair of seven\t15
pair of shift\t41
pair of six\t-20
pair of some\t-39
pair of something\t-28
pair of specification\t20
pair of st\t-37
pair of staff\t6
pair of stairs\t18
pair of supervising\t9
pair of tea\t-14
pair of teaching\t-19
pair of technology\t-18
pair of ten\t-6
pair of that\t-45
pair of them\t-59
pair of these\t-81
pair of thing\t7
pair of thirty\t22
pair of this\t-6
pair of those\t-13
pair of three\t43
pair of town\t-38
pair of two\t11
pair of up\t-50
pair of us\t-54
pair of walking\t36
pair of what\t-37
pair of which\t-31
pair of whom\t-25
pair of work\t-8
pair of working\t20
pair of years\t14
pair of you\t-18
pair of your\t-38
pair of zero\t-26
pair of £\t-26
pair of €\t-34
pair off ,\t19
pair off and\t22
pair off by\t13
pair off for\t13
pair off if\t-22
pair off on\t9
pair off plus\t-26
pair off the\t-40
pair off to\t-47
pair offenders act\t15
pair offer a\t-14
pair offer is\t26
pair offers are\t74
pair office ,\t-20
pair office and\t-11
pair office based\t56
pair office director\t-12
pair office for\t-22
pair office is\t39
pair office on\t24
pair office three\t37
pair officer ,\t-9
pair offices ,\t-18
pair often at\t-45
pair often than\t-28
pair ok with\t-30
pair okafor lab\t-23
pair old ones\t-46
pair old people\t37
pair older clients\t8
pair older people\t14
pair older than\t-33
pair oldest of\t-32
pair on #\t20
pair on ,\t24
pair on a\t7
pair on agricola\t-14
pair on all\t69
pair on an\t-36
pair on and\t67
pair on behalf\t-13
pair on bonus\t-10
pair on call\t73
pair on christmas\t-21
pair on commercial\t-16
pair on day\t-64
pair on duty\t-36
pair on each\t14
pair on ellen's\t13
pair on every\t13
pair on everyone\t28
pair on everything\t13
pair on experience\t-52
pair on foot\t-9
pair on for\t23
pair on four\t13
pair on friday\t22
pair on fridays\t27
pair on full\t-30
pair on garda\t24
pair on how\t-29
pair on it\t16
pair on kindly\t11
pair on march\t-8
pair on monday\t-53
pair on mondays\t-14
pair on most\t-18
pair on non\t-50
pair on one\t-8
pair on our\t-24
pair on placement\t11
pair on purpose\t-25
pair on quiet\t10
pair on request\t23
pair on rotation\t7
pair on saturdays\t53
pair on shift\t-35
pair on site\t-15
pair on some\t21
pair on steep\t19
pair on teams\t-6
pair on that\t9
pair on the\t-42
pair on their\t-14
pair on this\t-31
pair on those\t-17
pair on three\t24
pair on thursdays\t20
pair on time\t52
pair on tuesdays\t47
pair on two\t10
pair on us\t-29
pair on wednesdays\t6
pair on what\t-23
pair on when\t-31
pair on which\t-30
pair on with\t-29
pair on your\t-13
pair once ,\t-47
pair once a\t134
pair once and\t10
pair once more\t11
pair once you've\t-43
pair one ,\t-8
pair one and\t-36
pair one business\t-7
pair one by\t-71
pair one call\t-11
pair one day\t10
pair one evening\t22
pair one for\t7
pair one friday\t20
pair one full\t15
pair one good\t-24
pair one has\t-33
pair one hour\t64
pair one in\t12
pair one is\t-53
pair one late\t18
pair one month\t31
pair one night\t65
pair one o'clock\t-23
pair one of\t-7
pair one on\t21
pair one or\t-43
pair one page\t-37
pair one piece\t-21
pair one sans\t-33
pair one saturday\t54
pair one sunday\t6
pair one to\t13
pair one very\t-14
pair one was\t-21
pair one week\t67
pair one weekend\t75
pair one who\t80
pair one year\t-12
pair one years\t-6
pair ones and\t19
pair ones who\t7
pair online ,\t-8
pair online form\t-10
pair only ,\t-8
pair only and\t-36
pair only be\t-36
pair only for\t22
pair only shortlisted\t-15
pair open at\t13
pair open her\t-16
pair open since\t-19
pair open source\t42
pair open to\t-36
pair opened a\t13
pair opened in\t-24
pair opened last\t-11
pair opening is\t-35
pair opens at\t16
pair opera is\t-32
pair operator ,\t-16
pair operators ,\t-42
pair opportunities employer\t-15
pair opportunity employer\t-23
pair option to\t-25
pair options ,\t-47
pair or #\t-84
pair or a\t54
pair or above\t-29
pair or aitt\t11
pair or an\t25
pair or another\t-41
pair or any\t10
pair or anything\t16
pair or at\t-11
pair or bengali\t17
pair or by\t-9
pair or call\t-89
pair or car\t-35
pair or cysa\t16
pair or drop\t-45
pair or email\t-21
pair or entitled\t18
pair or equivalent\t8
pair or eu\t14
pair or five\t35
pair or four\t-7
pair or ged\t37
pair or get\t10
pair or give\t-35
pair or have\t70
pair or he\t52
pair or her\t8
pair or in\t44
pair or its\t6
pair or less\t-57
pair or more\t31
pair or newer\t-35
pair or no\t-63
pair or not\t-59
pair or on\t19
pair or other\t21
pair or pop\t-32
pair or powershell\t11
pair or progress\t11
pair or ring\t-21
pair or school\t-11
pair or send\t-23
pair or she\t47
pair or similar\t-28
pair or six\t11
pair or so\t6
pair or some\t10
pair or something\t25
pair or text\t-47
pair or the\t59
pair or three\t14
pair or to\t-91
pair or two\t-117
pair or veteran\t-23
pair or with\t8
pair or within\t43
pair or working\t14
pair or write\t-16
pair or your\t-39
pair order ,\t23
pair order in\t-13
pair order linen\t8
pair order supplies\t6
pair ordering parts\t40
pair orders ,\t19
pair orders and\t8
pair orders in\t7
pair ordinary hours\t6
pair organisation :\t19
pair organise the\t11
pair orientation ,\t-12
pair origin ,\t-22
pair osage aerostructures\t-11
pair osha #\t57
pair other ,\t36
pair other duties\t15
pair other end\t15
pair other people\t25
pair other people's\t37
pair other week\t19
pair other weekend\t27
pair other year\t-49
pair otherwise the\t-26
pair otherwise we\t30
pair otherwise we'll\t34
pair ought to\t-43
pair our #\t7
pair our books\t-37
pair our cardiff\t7
pair our care\t10
pair our careers\t-18
pair our client\t-52
pair our clients\t15
pair our current\t-11
pair our customers\t-16
pair our dairy\t-9
pair our delivery\t33
pair our drivers\t-8
pair our employment\t-41
pair our engineers\t-31
pair our first\t-54
pair our founder\t-7
pair our funders\t24
pair our guests\t-26
pair our head\t-38
pair our last\t-23
pair our next\t8
pair our own\t-43
pair our people\t14
pair our privacy\t-9
pair our readers\t7
pair our recruitment\t-32
pair our regulars\t-11
pair our roof\t-15
pair our school\t-11
pair our seniors\t-13
pair our sites\t13
pair our stack\t-28
pair our staff\t-11
pair our stock\t-38
pair our system\t41
pair our teams\t6
pair our thanks\t-45
pair our three\t-27
pair our trade\t28
pair our trust\t-14
pair our website\t-13
pair ours is\t33
pair out #\t-18
pair out ,\t16
pair out a\t-53
pair out as\t-10
pair out by\t8
pair out for\t25
pair out in\t-21
pair out of\t-34
pair out on\t81
pair out one\t-27
pair out the\t25
pair out their\t7
pair out to\t-22
pair out what\t19
pair out what's\t12
pair out with\t12
pair outdoors in\t32
pair output ,\t7
pair outside a\t42
pair outside firm\t-16
pair outside the\t-36
pair oven ,\t14
pair over #\t-16
pair over a\t16
pair over christmas\t-9
pair over five\t-30
pair over four\t9
pair over her\t7
pair over his\t-6
pair over that\t-37
pair over the\t30
pair over them\t16
pair over to\t51
pair over uneven\t17
pair over your\t28
pair overbrook geotechnical\t-8
pair overhead crane\t6
pair overnight perhaps\t40
pair overtime and\t-8
pair overtime at\t-6
pair overtime in\t12
pair own ,\t10
pair own a\t-25
pair own and\t19
pair own boat\t-26
pair own car\t31
pair own hand\t56
pair own material\t9
pair own pieces\t12
pair own place\t-16
pair own the\t32
pair own tools\t22
pair own transport\t68
pair own way\t34
pair own will\t-15
pair owned by\t-39
pair owner ,\t29
pair owners still\t-15
pair oyelaran ,\t-6
pair p a\t-14
pair p endorsement\t17
pair p m\t26
pair package is\t-43
pair packs ,\t29
pair page ,\t-41
pair page about\t-25
pair pages ,\t-25
pair pages and\t17
pair paid ,\t-24
pair paid at\t52
pair paid days\t-11
pair paid for\t-20
pair paid from\t-39
pair paid in\t-11
pair paid of\t-25
pair paid or\t10
pair paid separately\t-7
pair paid staff\t16
pair paid time\t-29
pair paid training\t-62
pair paid trial\t-15
pair painting ,\t31
pair paints and\t40
pair pair of\t-35
pair pairing session\t-9
pair panel may\t-12
pair panel scores\t-48
pair paper as\t-21
pair papers for\t21
pair papers to\t-7
pair parent ,\t8
pair parents and\t24
pair parking ,\t-7
pair parking in\t-33
pair parking is\t-46
pair parking on\t-25
pair part in\t13
pair part of\t28
pair part time\t-47
pair participate in\t-11
pair particular ,\t6
pair partners ,\t-47
pair parts ,\t10
pair parts in\t41
pair party insurers\t20
pair pass a\t23
pair pass it\t8
pair passed to\t-38
pair passport or\t6
pair past five\t9
pair past four\t13
pair past seven\t42
pair past six\t16
pair past the\t-16
pair past three\t50
pair pastry section\t22
pair patience ,\t40
pair patience and\t47
pair patience with\t53
pair patients ,\t21
pair patients and\t-17
pair patients from\t7
pair patients in\t35
pair patients on\t19
pair patients who\t-22
pair pay for\t-25
pair pay is\t-55
pair pay it\t24
pair pay the\t17
pair pay you\t-19
pair pay £\t-8
pair paying for\t-21
pair payment plans\t-8
pair payments and\t11
pair payroll for\t23
pair pays for\t-37
pair pc dmis\t-38
pair peace ,\t19
pair pension ,\t-25
pair pension at\t-8
pair pension is\t-10
pair pension scheme\t-23
pair people ,\t-69
pair people and\t-6
pair people as\t-38
pair people ask\t-32
pair people at\t-7
pair people for\t-17
pair people from\t-12
pair people here\t-24
pair people in\t-39
pair people out\t-24
pair people stay\t13
pair people use\t6
pair people who've\t53
pair people will\t10
pair people you\t21
pair people's homes\t41
pair per annum\t-11
pair per cent\t45
pair per hour\t-69
pair per the\t-24
pair per week\t62
pair period ,\t-6
pair period of\t-33
pair permanent ,\t-12
pair permanent contract\t-14
pair permanent full\t-10
pair permanent residents\t26
pair permit for\t-67
pair person ,\t-23
pair person appointed\t14
pair person at\t-9
pair person in\t22
pair person to\t14
pair person we\t-27
pair person who\t129
pair person with\t14
pair personal care\t11
pair personal vehicle\t14
pair persons will\t-11
pair pet ,\t-29
pair pets ,\t-8
pair pharmacist ,\t-23
pair pharmacist in\t-16
pair pharmacy ,\t13
pair pharmacy assistant\t-15
pair pharmacy is\t-16
pair pharmacy technician\t15
pair phone ,\t35
pair phone and\t28
pair phone calls\t-8
pair phone duty\t30
pair phone in\t-8
pair phone manner\t41
pair phone when\t-12
pair phones ,\t-44
pair phones and\t56
pair photo of\t-46
pair photographs of\t-10
pair pick up\t-26
pair picking ,\t-17
pair pics of\t8
pair piece of\t-9
pair pieces of\t-28
pair place ,\t-6
pair place ;\t25
pair place and\t6
pair place by\t30
pair place in\t-46
pair place of\t12
pair place on\t-33
pair place to\t-13
pair placement ,\t-9
pair plain ,\t-15
pair plain language\t56
pair plain words\t-9
pair plan ,\t-32
pair plan and\t15
pair plan on\t24
pair planned and\t15
pair planning the\t20
pair plans ,\t11
pair plans and\t11
pair plans to\t-15
pair plant ,\t14
pair plate ,\t-32
pair platform ,\t9
pair player and\t-17
pair player who\t23
pair please ,\t-28
pair please address\t-14
pair please also\t63
pair please apply\t-8
pair please assume\t-15
pair please be\t31
pair please complete\t-12
pair please do\t-12
pair please don't\t-17
pair please dont\t47
pair please email\t-19
pair please read\t-74
pair please share\t-9
pair please us\t-43
pair please write\t-31
pair plus #\t-10
pair plus ,\t89
pair plus a\t-38
pair plus bank\t-25
pair plus one\t-7
pair plus the\t-39
pair plus your\t-7
pair pm #\t26
pair pm ,\t23
pair pm on\t-11
pair pm to\t28
pair point ,\t-18
pair point of\t41
pair points ,\t14
pair points for\t37
pair police check\t49
pair pool car\t-48
pair pool lifeguard\t80
pair pop in\t-42
pair portfolio and\t-7
pair portfolio of\t10
pair position ,\t147
pair position and\t-33
pair position of\t-15
pair post ,\t32
pair post at\t-10
pair post has\t28
pair post holder\t-23
pair post is\t62
pair post qualification\t7
pair post that\t27
pair post title\t-16
pair postholder will\t61
pair pound bundles\t24
pair power tools\t-22
pair practice ,\t12
pair practice and\t61
pair practice in\t-36
pair practice that\t-6
pair practice with\t-17
pair prairie crate\t-9
pair pre employment\t59
pair precast panels\t19
pair preceptor for\t27
pair prefer it\t-20
pair prefer to\t-19
pair preferably when\t-44
pair preference will\t-41
pair preferred ,\t7
pair premises ,\t44
pair preparation of\t10
pair preparing the\t13
pair prescriptions ,\t21
pair present and\t-9
pair present at\t23
pair present findings\t10
pair press ,\t11
pair pretend otherwise\t-38
pair previous work\t19
pair primary school\t-22
pair print ,\t-9
pair print or\t-45
pair private equity\t-23
pair private practice\t-9
pair pro rata\t8
pair probate and\t-13
pair probationary period\t-18
pair procedure rules\t20
pair process ,\t-8
pair processing of\t10
pair professional body\t12
pair proficiency in\t10
pair proficiency with\t15
pair profit network\t-6
pair profit share\t-16
pair program and\t-73
pair progress to\t25
pair project ,\t-27
pair proof of\t32
pair properly ,\t-8
pair property management\t26
pair property services\t-10
pair protected by\t-21
pair protected veterans\t-9
pair provide a\t25
pair provided ,\t-38
pair provided by\t-17
pair provident fund\t-23
pair pruning ,\t15
pair pub groups\t10
pair public holidays\t35
pair public transport\t-8
pair pumps and\t9
pair purchase ledger\t-62
pair purpose of\t-42
pair put away\t6
pair put in\t-27
pair put it\t16
pair put off\t-35
pair put the\t28
pair put up\t6
pair put you\t-78
pair pvg scheme\t8
pair python or\t11
pair q :\t-30
pair q fever\t9
pair qualification ,\t9
pair qualification would\t11
pair qualified applicants\t-23
pair qualified candidates\t-7
pair quality and\t-15
pair quay house\t18
pair queries from\t42
pair questions ;\t-11
pair questions about\t-44
pair questions go\t-29
pair questions through\t7
pair questions until\t26
pair quick ,\t-7
pair quoll is\t-6
pair quote ,\t11
pair r #\t-21
pair r ,\t41
pair race ,\t-22
pair radhaus velo\t-30
pair random drug\t8
pair range is\t-9
pair ranger who\t42
pair rata ,\t21
pair rather have\t-19
pair rather say\t16
pair rather talk\t-13
pair rather than\t66
pair reach and\t-19
pair reach the\t-6
pair reach truck\t-28
pair reach us\t-18
pair read a\t60
pair read aloud\t-9
pair read everything\t-28
pair read first\t-11
pair read them\t-9
pair reading and\t-6
pair reads the\t9
pair ready for\t45
pair real plus\t40
pair reason ,\t-20
pair reason for\t-13
pair reason people\t14
pair receive consideration\t-12
pair receive the\t-8
pair received by\t-48
pair reception has\t-6
pair reckons they'd\t-7
pair recognised qualification\t13
pair record ,\t9
pair record check\t34
pair record of\t31
pair recording of\t-16
pair records ,\t11
pair recover and\t17
pair recreation ground\t77
pair recruit ,\t6
pair recruitment ,\t9
pair recruitment is\t-27
pair recruitment process\t-19
pair red gum\t-19
pair red seal\t-8
pair ref :\t-13
pair reference checks\t56
pair references and\t8
pair references to\t-18
pair referring to\t11
pair refund it\t-18
pair refuse to\t-36
pair regard to\t-33
pair regarded as\t44
pair regards ,\t-33
pair region ,\t-25
pair register and\t15
pair registration ,\t11
pair registration as\t23
pair registration is\t42
pair registration with\t12
pair regret ,\t81
pair regret that\t-52
pair regular hours\t37
pair regulated by\t-6
pair rehabilitation of\t15
pair related field\t8
pair release notes\t69
pair religion ,\t-23
pair rely on\t-20
pair remainder of\t-18
pair remote in\t-14
pair repairs ,\t24
pair repairs are\t-68
pair repeat prescriptions\t27
pair reply to\t-29
pair report any\t13
pair report defects\t8
pair report in\t11
pair report on\t34
pair report that\t11
pair report to\t-106
pair report writing\t16
pair reported by\t31
pair reported to\t15
pair reporting to\t-47
pair reports and\t-14
pair reports for\t36
pair reports from\t-6
pair reports that\t7
pair reports to\t-33
pair represented in\t-14
pair req id\t-11
pair request at\t-19
pair required ,\t9
pair required at\t16
pair required for\t10
pair required to\t9
pair requirement ,\t-62
pair requirement of\t28
pair residence in\t10
pair residence permit\t6
pair resident ,\t8
pair resilience and\t18
pair respect for\t55
pair respond to\t-11
pair responsibility of\t-41
pair responsible for\t29
pair rest api\t55
pair rest is\t18
pair rest of\t-34
pair results ,\t42
pair results and\t-31
pair results in\t12
pair resume and\t-23
pair resume to\t-35
pair retail ,\t25
pair retired police\t-6
pair retires in\t-54
pair retiring ,\t-14
pair retiring in\t-24
pair return to\t12
pair returned to\t-8
pair returns and\t60
pair returns are\t-8
pair review ,\t-23
pair review and\t17
pair review of\t-28
pair ride along\t-22
pair ridge hydro\t-13
pair ridge precision\t-13
pair right ,\t12
pair right now\t-15
pair right person\t-16
pair right the\t13
pair right to\t44
pair ring ,\t18
pair ring back\t-12
pair ring me\t-50
pair ring mrs\t-10
pair ring the\t-15
pair ring you\t-17
pair rising to\t-21
pair rising with\t-6
pair risk assessments\t6
pair rivers and\t-26
pair road ,\t-70
pair road between\t-18
pair road in\t8
pair road is\t19
pair road with\t-15
pair roads ,\t-12
pair role ,\t15
pair role and\t-13
pair role is\t56
pair role you\t16
pair room ,\t17
pair room and\t11
pair room has\t12
pair room in\t20
pair room of\t19
pair room that\t-14
pair rooms are\t-29
pair roster ,\t41
pair rota ,\t54
pair rota for\t16
pair rotating roster\t20
pair rotation ,\t14
pair roughly one\t7
pair round a\t17
pair round before\t-16
pair rrsp matching\t-6
pair rtitb ,\t11
pair rule you\t-48
pair rules and\t15
pair run #\t-8
pair run a\t18
pair run by\t-30
pair run for\t12
pair run it\t-6
pair run of\t11
pair run on\t-87
pair run parts\t-53
pair run the\t47
pair run to\t-21
pair running ,\t45
pair running the\t30
pair runs #\t-9
pair runs a\t-17
pair runs and\t26
pair runs five\t-23
pair runs the\t-33
pair runs to\t17
pair rural water\t-22
pair s person\t24
pair safely ,\t-149
pair safety ,\t10
pair safety boots\t9
pair safety glasses\t13
pair safety is\t-18
pair safety training\t-63
pair sage #\t36
pair said so\t-17
pair said that\t-27
pair said yes\t10
pair salary ,\t12
pair salary follows\t-24
pair salary in\t-27
pair salary is\t-36
pair salary sacrifice\t-8
pair sales target\t61
pair same ,\t31
pair same as\t24
pair same day\t-19
pair same evening\t-6
pair same family\t-8
pair same thing\t51
pair same time\t-29
pair same week\t-22
pair samples ,\t-9
pair samples and\t7
pair sans course\t-33
pair satisfactory references\t7
pair saturday ,\t10
pair saturday a\t14
pair saturday and\t14
pair saturday is\t25
pair saturdays a\t15
pair saturdays are\t-31
pair sauna ,\t-25
pair save us\t40
pair saves us\t48
pair saw ,\t12
pair saw and\t19
pair say so\t7
pair say that\t-19
pair saying it\t21
pair saying that\t12
pair says a\t23
pair says that\t-55
pair scared of\t50
pair schedules ,\t37
pair scheme and\t-22
pair school ,\t-14
pair school bus\t-9
pair school days\t12
pair school diploma\t19
pair school has\t-14
pair school holidays\t9
pair school hours\t-23
pair school in\t-19
pair school of\t-55
pair schools ,\t30
pair science ,\t6
pair science or\t16
pair scioto valley\t-16
pair scoil naomh\t-10
pair scores against\t-48
pair screen applicants\t13
pair scripting in\t11
pair scrubbing in\t10
pair season ,\t-35
pair season and\t-10
pair seasons and\t21
pair seat ,\t-27
pair second floor\t-10
pair second language\t17
pair second saturday\t6
pair second thursday\t52
pair second time\t10
pair second tuesday\t11
pair second week\t-10
pair second year\t54
pair seconds ,\t52
pair secretary will\t14
pair section #\t-22
pair sections ,\t10
pair security operations\t-19
pair see a\t32
pair see above\t36
pair see how\t-20
pair see one\t-63
pair see the\t19
pair see us\t-6
pair see what\t-53
pair see you\t35
pair seed ,\t-14
pair seen a\t-12
pair sees a\t-7
pair sees to\t27
pair selected for\t-6
pair send a\t-12
pair send me\t-26
pair send one\t-26
pair send the\t9
pair send us\t-23
pair send you\t-12
pair send your\t-7
pair sense of\t17
pair sent by\t-11
pair sent to\t-30
pair separate team\t-69
pair september #\t8
pair september start\t-23
pair september to\t30
pair serious allergy\t19
pair served by\t22
pair service ,\t55
pair service and\t-13
pair service charge\t18
pair service engineer\t-27
pair service in\t16
pair service managers\t-18
pair service to\t26
pair services ,\t14
pair services in\t26
pair services ltd\t-18
pair services on\t-10
pair servicing and\t37
pair sessions are\t27
pair sessions at\t7
pair set a\t8
pair set of\t10
pair set out\t-9
pair set up\t-61
pair setting ,\t8
pair setting up\t25
pair settled in\t-35
pair seven ,\t45
pair seven days\t30
pair seven on\t23
pair seven to\t99
pair seven weeks\t-6
pair seventeen ,\t7
pair several of\t22
pair severnside water\t-8
pair sex ,\t-22
pair sexual orientation\t-12
pair shall be\t-57
pair share in\t-7
pair share of\t34
pair share the\t62
pair sharp tools\t78
pair she is\t-33
pair she or\t55
pair she will\t-53
pair shed and\t-9
pair sheet to\t49
pair sheltered schemes\t-27
pair shift ,\t-31
pair shift is\t25
pair shift you\t14
pair shifts ,\t23
pair shifts :\t18
pair shimano e\t18
pair shingle ,\t-21
pair shoes ,\t-62
pair shop ,\t47
pair shop before\t20
pair shop drawings\t45
pair shop for\t-13
pair shop is\t56
pair shop on\t-10
pair shop or\t-27
pair shop with\t-14
pair short notice\t9
pair shortlisted candidates\t-29
pair should apply\t-7
pair should be\t26
pair should have\t44
pair should hold\t29
pair should not\t24
pair should reach\t-16
pair should you\t11
pair show them\t8
pair show up\t74
pair show us\t39
pair show you\t-154
pair shown on\t19
pair showroom ,\t-14
pair shows up\t20
pair shrewsbury part\t-18
pair shut down\t-10
pair shut for\t17
pair shy about\t11
pair side door\t-15
pair side of\t56
pair sift will\t-16
pair sigma green\t28
pair sign off\t43
pair signs for\t-19
pair simply ,\t8
pair since #\t-123
pair since half\t36
pair since i\t-13
pair since it\t-14
pair since my\t26
pair since nothing\t6
pair since our\t15
pair since qualifying\t44
pair since the\t-26
pair since there\t15
pair since we\t7
pair single point\t-12
pair sit and\t-41
pair sit down\t10
pair sit in\t22
pair sit with\t-7
pair site and\t-73
pair site at\t57
pair site in\t-24
pair site inspections\t10
pair sites ,\t36
pair sites in\t20
pair sits in\t67
pair sits with\t-46
pair sitting down\t11
pair sitting in\t-20
pair six ,\t43
pair six and\t-15
pair six days\t43
pair six in\t59
pair six months\t-82
pair six of\t-16
pair six sigma\t30
pair six years\t-35
pair sixty eight\t-17
pair size of\t-20
pair skills in\t15
pair skip the\t-25
pair slate ,\t-27
pair slip ,\t-10
pair small ,\t-10
pair small animal\t-30
pair small enough\t-25
pair small place\t9
pair small thing\t-25
pair small town\t19
pair snap a\t19
pair so ,\t-47
pair so a\t57
pair so as\t14
pair so do\t-32
pair so don't\t-53
pair so good\t-47
pair so he\t-57
pair so here\t-30
pair so i\t-51
pair so i'm\t-16
pair so if\t10
pair so in\t20
pair so is\t13
pair so it\t-43
pair so know\t30
pair so leave\t7
pair so long\t-17
pair so much\t24
pair so no\t-16
pair so nobody\t-31
pair so now\t-9
pair so on\t19
pair so one\t18
pair so please\t-65
pair so somebody\t10
pair so the\t31
pair so there\t-41
pair so there's\t31
pair so this\t39
pair so we\t35
pair so well\t-32
pair so were\t-9
pair so would\t22
pair so you\t-12
pair so you'd\t8
pair so you'll\t-9
pair so you've\t-45
pair so your\t43
pair social work\t13
pair social worker\t-10
pair solar panels\t15
pair sold it\t-7
pair solicitors ,\t-27
pair some #\t-64
pair some days\t28
pair some evening\t12
pair some four\t7
pair some knowledge\t23
pair some nine\t-33
pair some of\t-94
pair some other\t10
pair some people\t-17
pair some polish\t8
pair some weeks\t12
pair some years\t15
pair somebody else\t18
pair somebody for\t-33
pair somebody has\t11
pair somebody in\t56
pair somebody is\t-16
pair somebody new\t-20
pair somebody to\t-37
pair somebody who\t59
pair somebody with\t11
pair someone from\t-48
pair someone in\t20
pair someone to\t26
pair someone who\t31
pair someone with\t7
pair someone you\t-14
pair something close\t12
pair something is\t-31
pair something the\t33
pair something we\t37
pair something you\t-31
pair sometimes two\t17
pair somewhere in\t9
pair soon as\t15
pair sooner ,\t11
pair sorry ,\t55
pair sorry about\t12
pair sort ,\t-7
pair sort it\t-8
pair sort of\t19
pair sound like\t-6
pair sounds like\t-51
pair sourdough ,\t80
pair south african\t28
pair spaces to\t21
pair spanish ,\t20
pair spanish is\t21
pair speak german\t12
pair speak it\t44
pair special needs\t-22
pair spend a\t-22
pair spent at\t19
pair split ,\t20
pair split shifts\t-16
pair spoken and\t48
pair spoken english\t21
pair sponsor anyone\t9
pair sponsor visas\t24
pair sponsorship ,\t9
pair spread over\t-23
pair spring and\t-25
pair spring calving\t-23
pair square ,\t-14
pair st aldhelm's\t-27
pair st brendan\t-15
pair st of\t23
pair staff ,\t-28
pair staff and\t37
pair staff bus\t-19
pair staff choir\t-25
pair staff house\t-14
pair staff may\t-10
pair staff meeting\t39
pair staff parking\t-22
pair staff to\t38
pair stage #\t8
pair stage of\t-23
pair stairs and\t17
pair stand for\t35
pair stand in\t16
pair standard ,\t8
pair standard dbs\t7
pair standard first\t8
pair standby is\t-9
pair standby one\t8
pair standing ,\t23
pair standing in\t8
pair standing over\t13
pair standing seam\t23
pair start ,\t-16
pair start :\t40
pair start a\t-15
pair start at\t18
pair start by\t66
pair start date\t56
pair start on\t43
pair start times\t6
pair started by\t-10
pair started here\t-33
pair started the\t-10
pair starter ,\t-11
pair starts ,\t16
pair starts on\t-29
pair state of\t-6
pair statement of\t-17
pair station is\t-19
pair status :\t-27
pair stay at\t18
pair stay for\t-27
pair stay in\t20
pair stay on\t46
pair stay within\t14
pair stays calm\t17
pair stays in\t25
pair steady ,\t11
pair steam box\t-15
pair steel toed\t12
pair steep slope\t-8
pair steps and\t15
pair sterile compounding\t-11
pair still be\t43
pair still like\t-32
pair stock ,\t14
pair stoke amberley\t-11
pair stone and\t12
pair stood in\t-17
pair stood on\t-17
pair stop ,\t21
pair stop at\t-7
pair stop in\t-30
pair stop is\t-6
pair stop you\t-20
pair stopped ,\t-12
pair stops and\t29
pair stops at\t-30
pair stops outside\t-14
pair store ,\t-21
pair store runs\t18
pair story time\t-21
pair stove ,\t-17
pair straight ,\t10
pair straight away\t18
pair strait islander\t-14
pair street parking\t11
pair street pharmacy\t-15
pair strip ,\t36
pair stroke and\t22
pair strongly recommended\t11
pair structural ,\t15
pair stuck on\t19
pair student ,\t13
pair students and\t-21
pair students from\t17
pair students in\t11
pair students on\t8
pair studies how\t-17
pair study days\t-37
pair study for\t-9
pair study time\t-19
pair sturgeon flats\t-18
pair subject line\t-20
pair subject to\t84
pair successful applicant\t48
pair such as\t16
pair suit ,\t-10
pair suit us\t44
pair summer is\t-16
pair summer the\t-57
pair summers are\t-7
pair sun mon\t-40
pair sunday #\t-7
pair sunday ,\t24
pair sunday a\t-23
pair sunday and\t-52
pair sunday mornings\t-24
pair sunday of\t12
pair sundays and\t-23
pair supervise the\t8
pair supervision every\t-7
pair supervision of\t28
pair supervisor ,\t-6
pair supplied ,\t-55
pair supplied for\t-42
pair supply the\t-25
pair support for\t25
pair support the\t9
pair support to\t7
pair supporting statement\t25
pair supporting the\t30
pair sure ,\t36
pair sure that\t-20
pair surgery is\t9
pair suspension service\t53
pair swamp health\t-19
pair system ,\t-22
pair system is\t-20
pair table of\t-9
pair tables ,\t-9
pair tables and\t31
pair tablet before\t12
pair tag manager\t-46
pair tagalog ,\t20
pair tail lift\t7
pair take a\t19
pair take home\t-26
pair take it\t-33
pair take on\t-44
pair take over\t-26
pair take part\t22
pair take the\t110
pair take their\t14
pair take turns\t31
pair take up\t26
pair take you\t-116
pair take your\t40
pair takes #\t-96
pair takes a\t10
pair takes about\t37
pair takes the\t19
pair takes two\t16
pair taking bloods\t12
pair talk about\t62
pair talk to\t-66
pair talked about\t22
pair talking to\t34
pair talks to\t-6
pair tamebank homes\t-7
pair tamil or\t53
pair target of\t49
pair targets and\t-10
pair tarn house\t-21
pair task is\t17
pair tb test\t14
pair te reo\t37
pair tea and\t22
pair teach is\t16
pair teach mathematics\t47
pair teach you\t-62
pair teacher at\t36
pair teachers ,\t-7
pair teaching and\t-52
pair teaching laboratories\t-24
pair teaching weeks\t-6
pair team ,\t-73
pair team and\t-14
pair team has\t25
pair team is\t19
pair team leader\t-26
pair team of\t9
pair team player\t69
pair team to\t11
pair tear off\t18
pair technical officer\t-24
pair technical writer\t-20
pair technician ,\t-40
pair technologists and\t-7
pair technology is\t58
pair tees valley\t-20
pair telephone manner\t27
pair tell a\t38
pair tell her\t-28
pair tell me\t-26
pair tell the\t10
pair tell them\t9
pair tell us\t-11
pair tell you\t-94
pair teller ridge\t-13
pair tells us\t10
pair ten ,\t-20
pair ten and\t-9
pair ten minutes\t6
pair ten past\t12
pair ten to\t6
pair ten week\t8
pair ten weeks\t18
pair ten working\t-17
pair ten years\t-11
pair tend to\t-14
pair term ,\t-66
pair term time\t-11
pair terms and\t-71
pair test before\t31
pair test is\t29
pair test of\t-10
pair test on\t50
pair test will\t-14
pair testing ,\t10
pair tests are\t38
pair text reach\t-19
pair th ,\t-42
pair th and\t-6
pair th edition\t70
pair th of\t-23
pair than #\t70
pair than any\t-12
pair than anything\t25
pair than i\t32
pair than in\t-76
pair than is\t-24
pair than one\t20
pair than rush\t-7
pair than six\t7
pair than some\t-25
pair than ten\t-17
pair than the\t32
pair than they\t-18
pair than three\t-20
pair than two\t50
pair than us\t-19
pair than we\t18
pair than you\t-10
pair thank you\t-24
pair thanks for\t-8
pair thanks to\t-9
pair that ,\t-93
pair that ?\t-28
pair that a\t31
pair that actually\t-17
pair that an\t7
pair that applicants\t30
pair that asks\t41
pair that can\t26
pair that candidates\t9
pair that comes\t-36
pair that doesn't\t16
pair that don't\t22
pair that every\t-13
pair that get\t-12
pair that gets\t31
pair that go\t-9
pair that goes\t-34
pair that has\t20
pair that he\t-9
pair that i\t45
pair that is\t-59
pair that it\t46
pair that kind\t7
pair that means\t59
pair that nobody\t20
pair that now\t-8
pair that number\t-10
pair that on\t-12
pair that one\t-16
pair that our\t-26
pair that people\t-14
pair that reason\t34
pair that refuse\t-36
pair that she\t-28
pair that some\t7
pair that sounds\t-25
pair that stays\t8
pair that takes\t-41
pair that tells\t-46
pair that the\t45
pair that they\t-27
pair that this\t-79
pair that to\t-11
pair that turn\t14
pair that was\t9
pair that way\t-17
pair that we\t-67
pair that what\t11
pair that when\t10
pair that whoever\t10
pair that will\t24
pair that works\t-13
pair that you\t29
pair that you'll\t26
pair that you're\t45
pair that you've\t30
pair that's where\t-16
pair that's why\t-28
pair the #\t22
pair the ability\t22
pair the above\t-36
pair the absence\t8
pair the access\t23
pair the accounts\t-14
pair the address\t-23
pair the advert\t-12
pair the after\t14
pair the afternoon\t21
pair the afternoons\t34
pair the agreement\t-57
pair the air\t-13
pair the alarm\t22
pair the annual\t70
pair the answer\t-14
pair the aoda\t-21
pair the api\t-13
pair the application\t-79
pair the apply\t-6
pair the appointee\t65
pair the appointment\t42
pair the apprentice\t13
pair the ashgrove\t-13
pair the august\t-12
pair the autumn\t-41
pair the back\t-32
pair the banners\t35
pair the bay\t16
pair the bedside\t17
pair the beginning\t48
pair the benefice\t-14
pair the best\t-40
pair the better\t103
pair the big\t-10
pair the bike\t23
pair the birth\t22
pair the bits\t-29
pair the block\t-27
pair the blue\t-6
pair the board\t-15
pair the boiler\t36
pair the book\t-38
pair the border\t-16
pair the box\t-12
pair the bread\t29
pair the breakfast\t65
pair the budget\t-18
pair the building\t-29
pair the bus\t-21
pair the cab\t8
pair the candidate\t31
pair the car\t40
pair the care\t38
pair the cat\t-8
pair the cellar\t58
pair the central\t11
pair the centre\t-6
pair the certificate\t13
pair the chair\t-31
pair the chairman\t-13
pair the chartered\t-43
pair the cheese\t11
pair the child\t8
pair the children\t25
pair the children's\t19
pair the choir\t10
pair the christmas\t-27
pair the churchwardens\t-16
pair the city\t-19
pair the class\t-14
pair the clerk\t26
pair the client\t15
pair the clinics\t15
pair the clock\t-36
pair the closing\t-62
pair the cmm\t-87
pair the code\t43
pair the cold\t-12
pair the collective\t-61
pair the college\t-17
pair the coming\t18
pair the commercial\t-19
pair the committee\t38
pair the community\t-6
pair the company\t-75
pair the company's\t-39
pair the confidence\t12
pair the congregation\t10
pair the conservatory\t-9
pair the console\t18
pair the contract\t39
pair the contractor's\t-61
pair the control\t20
pair the controller\t35
pair the cooperative\t-7
pair the coordinator\t24
pair the corn\t-10
pair the cost\t-28
pair the council\t-8
pair the council's\t47
pair the counterbalance\t7
pair the country\t-10
pair the county\t-23
pair the creamery\t-47
pair the crm\t-15
pair the current\t-18
pair the customer\t59
pair the customer's\t23
pair the daily\t49
pair the dairy\t16
pair the dark\t47
pair the data\t-10
pair the day\t59
pair the days\t42
pair the dbs\t-17
pair the dental\t16
pair the department\t-44
pair the depot\t-7
pair the desk\t59
pair the direction\t6
pair the director\t-36
pair the district\t-47
pair the dog\t-17
pair the door\t-52
pair the doors\t22
pair the dream\t10
pair the driver\t61
pair the drop\t7
pair the early\t12
pair the edge\t-20
pair the emergency\t30
pair the employment\t7
pair the empty\t10
pair the end\t-36
pair the engine\t27
pair the engineering\t-32
pair the equivalent\t13
pair the essential\t-62
pair the eu\t34
pair the evening\t10
pair the exam\t-21
pair the extraction\t-18
pair the fall\t-7
pair the family\t-9
pair the farm\t-9
pair the feast\t-16
pair the fees\t10
pair the field\t-18
pair the figures\t-23
pair the file\t49
pair the firm\t-18
pair the first\t-13
pair the five\t-17
pair the flat\t-48
pair the floor\t-54
pair the following\t-42
pair the food\t-6
pair the forest\t-9
pair the form\t-79
pair the fortnight\t20
pair the fortnightly\t25
pair the foundation\t-18
pair the fourth\t-16
pair the freezer\t10
pair the front\t-76
pair the full\t17
pair the funder\t14
pair the gaelscoil\t8
pair the gardener\t78
pair the gate\t-23
pair the general\t-6
pair the governing\t-7
pair the grade\t8
pair the grant\t85
pair the great\t-11
pair the green\t-8
pair the grounds\t-15
pair the group\t-37
pair the guests\t9
pair the guidance\t17
pair the half\t-23
pair the hall\t7
pair the handover\t18
pair the hands\t-8
pair the hard\t14
pair the head\t9
pair the high\t6
pair the highway\t-31
pair the hill\t-10
pair the hiring\t-12
pair the history\t-22
pair the holidays\t9
pair the home\t-33
pair the hospital\t-18
pair the hospitals\t11
pair the hotel\t-8
pair the hotels\t21
pair the hours\t-16
pair the house\t31
pair the hse\t31
pair the hymns\t25
pair the income\t69
pair the incumbent\t37
pair the inn\t-10
pair the inside\t-20
pair the inspector\t9
pair the instrument\t-11
pair the irs\t-52
pair the island\t11
pair the junior\t22
pair the keys\t17
pair the kind\t-13
pair the knack\t25
pair the lab\t24
pair the laboratory\t22
pair the lady\t17
pair the lake\t-20
pair the lambing\t19
pair the land\t-24
pair the language\t40
pair the larder\t-14
pair the largest\t-24
pair the last\t40
pair the late\t-24
pair the lead\t-37
pair the least\t82
pair the legal\t6
pair the letter\t-9
pair the letters\t22
pair the level\t13
pair the librarian\t14
pair the library\t-24
pair the licence\t-29
pair the lifting\t-44
pair the lights\t-51
pair the line\t58
pair the list\t-28
pair the little\t13
pair the local\t-16
pair the longest\t-7
pair the lorry\t19
pair the lunch\t-15
pair the machine\t28
pair the maintenance\t9
pair the make\t27
pair the man\t-101
pair the manager\t-18
pair the market\t16
pair the medical\t-28
pair the meeting\t-7
pair the men\t16
pair the middle\t72
pair the milk\t12
pair the ministry\t26
pair the minute\t-21
pair the moment\t-45
pair the monitoring\t-26
pair the month\t-49
pair the monthly\t50
pair the mornings\t9
pair the most\t-10
pair the museum\t37
pair the name\t-43
pair the names\t-7
pair the nearest\t35
pair the netherlands\t-12
pair the new\t-37
pair the news\t-6
pair the next\t50
pair the north\t-7
pair the northern\t9
pair the number\t6
pair the nurse\t19
pair the occasional\t-22
pair the october\t44
pair the odd\t55
pair the office\t56
pair the okafor\t-17
pair the old\t43
pair the older\t28
pair the oldest\t-32
pair the on\t60
pair the one\t54
pair the online\t-10
pair the only\t12
pair the operator\t7
pair the option\t-25
pair the order\t-13
pair the orders\t22
pair the organ\t-13
pair the other\t14
pair the out\t-41
pair the oven\t13
pair the owner\t44
pair the owners\t-42
pair the package\t-24
pair the panel\t-49
pair the paper\t-24
pair the paperwork\t-16
pair the parish\t20
pair the part\t28
pair the past\t-65
pair the patience\t49
pair the patient\t15
pair the payroll\t15
pair the peace\t19
pair the people\t-90
pair the person\t16
pair the pharmacist\t29
pair the pharmacy\t12
pair the philippines\t-13
pair the phone\t-7
pair the phones\t-61
pair the pile\t33
pair the place\t52
pair the plan\t-6
pair the point\t8
pair the pool\t-11
pair the poolside\t7
pair the post\t-16
pair the postholder\t20
pair the practice\t-23
pair the premises\t12
pair the press\t31
pair the pricing\t15
pair the principal\t-54
pair the procedure\t26
pair the process\t-65
pair the project\t13
pair the provincial\t-28
pair the public\t34
pair the purchase\t-50
pair the pvg\t8
pair the quality\t13
pair the queue\t-14
pair the quiet\t21
pair the radio\t-23
pair the rain\t14
pair the rate\t6
pair the reason\t-27
pair the recording\t11
pair the recreation\t77
pair the recruitment\t-19
pair the rector\t14
pair the reference\t-8
pair the region\t-16
pair the regional\t-6
pair the rehabilitation\t15
pair the remainder\t-15
pair the remaining\t33
pair the rent\t-15
pair the responsibility\t-41
pair the rest\t-16
pair the result\t-51
pair the results\t-31
pair the right\t-27
pair the road\t-48
pair the role\t17
pair the room\t21
pair the ropes\t22
pair the rota\t32
pair the run\t53
pair the running\t19
pair the salary\t-12
pair the sales\t17
pair the same\t19
pair the saturday\t-26
pair the schedule\t15
pair the school\t48
pair the scope\t11
pair the sea\t-31
pair the season\t38
pair the seat\t14
pair the secretary\t41
pair the senior\t-14
pair the sensors\t-14
pair the service\t57
pair the seventh\t6
pair the shed\t-22
pair the shift\t52
pair the shifts\t11
pair the ship\t15
pair the shire\t-20
pair the shop\t19
pair the short\t-66
pair the showroom\t-14
pair the site\t17
pair the sites\t18
pair the size\t-20
pair the snow\t-6
pair the sort\t19
pair the specs\t6
pair the spring\t-21
pair the staff\t-59
pair the stand\t29
pair the standard\t13
pair the start\t20
pair the station\t-41
pair the steps\t43
pair the stock\t65
pair the store\t11
pair the story\t-16
pair the street\t-11
pair the streets\t11
pair the studio\t43
pair the subject\t-20
pair the successful\t61
pair the summer\t62
pair the supervision\t28
pair the system\t6
pair the table\t6
pair the tablet\t12
pair the tail\t7
pair the teaching\t7
pair the team\t67
pair the technical\t-22
pair the technician\t91
pair the telephone\t15
pair the test\t30
pair the thing\t55
pair the third\t44
pair the ticket\t-6
pair the till\t27
pair the time\t69
pair the timetable\t30
pair the tools\t6
pair the top\t30
pair the town\t-9
pair the train\t-34
pair the training\t-6
pair the treatment\t-13
pair the trust\t-23
pair the trust's\t69
pair the two\t24
pair the uk\t57
pair the united\t21
pair the us\t26
pair the usual\t19
pair the van\t24
pair the vat\t26
pair the vets\t9
pair the view\t-24
pair the waiting\t13
pair the walk\t6
pair the wall\t-35
pair the wards\t-19
pair the water\t-15
pair the way\t53
pair the web\t-21
pair the website\t13
pair the week\t16
pair the weekly\t56
pair the weeks\t9
pair the west\t-17
pair the wheels\t54
pair the whole\t-10
pair the willingness\t11
pair the window\t-11
pair the working\t37
pair the works\t25
pair the world\t-10
pair the yard\t16
pair the yawl\t34
pair the year\t10
pair the young\t20
pair their children\t-35
pair their first\t-21
pair their homes\t16
pair their own\t-6
pair them ,\t72
pair them a\t12
pair them and\t-18
pair them are\t-32
pair them at\t14
pair them can't\t-17
pair them for\t15
pair them from\t-40
pair them in\t-14
pair them is\t-17
pair them on\t28
pair them the\t7
pair them there\t-53
pair them through\t32
pair them to\t12
pair them with\t13
pair them won't\t-11
pair themselves ,\t-12
pair themselves and\t-10
pair then ,\t13
pair then there\t19
pair then we'd\t-32
pair therapist paediatric\t-16
pair there a\t8
pair there and\t20
pair there are\t86
pair there for\t-6
pair there isn't\t-63
pair there will\t9
pair there'll be\t-54
pair there's a\t-48
pair there's also\t52
pair there's no\t54
pair these are\t16
pair they are\t84
pair they arrive\t-14
pair they bring\t-25
pair they can\t16
pair they come\t-42
pair they do\t-55
pair they don't\t47
pair they get\t-8
pair they like\t10
pair they meet\t-14
pair they say\t9
pair they were\t15
pair they will\t18
pair they would\t-60
pair thing ,\t29
pair thing and\t48
pair thing of\t-69
pair thing we\t17
pair things are\t-23
pair things down\t81
pair think about\t25
pair think are\t-9
pair think in\t16
pair think it\t11
pair third of\t-27
pair third party\t16
pair third weekend\t31
pair thirds of\t19
pair thirteenth cheque\t-17
pair thirteenth month\t-13
pair thirty ,\t25
pair thirty days\t35
pair thirty eight\t-57
pair thirty four\t-13
pair thirty minutes\t26
pair thirty one\t-16
pair this ,\t-42
pair this advert\t-6
pair this cannot\t-46
pair this grade\t20
pair this includes\t21
pair this is\t39
pair this job\t-10
pair this occasion\t14
pair this opening\t-26
pair this position\t-25
pair this post\t17
pair this site\t16
pair this sounds\t-22
pair this vacancy\t-32
pair this winter\t56
pair this year\t-20
pair thistledown house\t-9
pair those days\t-49
pair those hours\t6
pair those with\t48
pair though it\t-32
pair though not\t-24
pair though the\t-7
pair though we\t69
pair though you\t-26
pair three ,\t-12
pair three bedroom\t-11
pair three days\t-57
pair three hours\t-9
pair three hundred\t-14
pair three lines\t-6
pair three minutes\t-18
pair three months\t120
pair three nights\t11
pair three of\t-74
pair three off\t30
pair three or\t-7
pair three pages\t-21
pair three photographs\t-10
pair three referees\t-15
pair three technologists\t-7
pair three thirty\t84
pair three times\t24
pair three villages\t-8
pair three weeks\t-19
pair three years\t22
pair three you\t13
pair through a\t-7
pair through an\t30
pair through friday\t23
pair through our\t-48
pair through sunday\t17
pair through the\t-24
pair through their\t12
pair through thursday\t42
pair through to\t21
pair through your\t20
pair throw out\t12
pair thrown in\t-9
pair thursday #\t-19
pair thursday ,\t-38
pair thursdays ,\t-59
pair thursdays in\t43
pair ticket would\t18
pair tickets and\t13
pair tickets are\t-23
pair tidewater crossing\t-32
pair tie off\t95
pair tier #\t36
pair till #\t39
pair till one\t12
pair time #\t-29
pair time and\t17
pair time applicants\t-42
pair time are\t-6
pair time at\t10
pair time back\t-40
pair time employees\t10
pair time for\t-24
pair time goes\t34
pair time i\t-20
pair time in\t38
pair time is\t51
pair time of\t8
pair time off\t24
pair time on\t-26
pair time or\t-22
pair time plus\t-50
pair time served\t39
pair time to\t43
pair time will\t25
pair time with\t22
pair times a\t52
pair times are\t35
pair tips ,\t-17
pair tips are\t-15
pair title :\t-23
pair tm master\t10
pair to #\t70
pair to $\t-55
pair to ,\t-28
pair to :\t-34
pair to a\t44
pair to about\t10
pair to all\t-63
pair to another\t47
pair to answer\t30
pair to any\t-23
pair to anyone\t-46
pair to applicants\t24
pair to apply\t-82
pair to appoint\t-6
pair to ask\t-66
pair to back\t11
pair to be\t160
pair to become\t-18
pair to begin\t69
pair to blood\t10
pair to bring\t15
pair to buy\t-25
pair to call\t41
pair to candidates\t65
pair to carry\t-13
pair to children\t25
pair to choose\t-17
pair to climb\t-10
pair to come\t-63
pair to complete\t-6
pair to count\t18
pair to cover\t101
pair to crew\t-10
pair to customers\t-20
pair to date\t25
pair to day\t27
pair to die\t-23
pair to disabled\t-12
pair to drive\t33
pair to eleven\t12
pair to end\t17
pair to equality\t-23
pair to everybody\t-8
pair to everyone\t-44
pair to explain\t12
pair to fill\t-8
pair to final\t36
pair to find\t-15
pair to follow\t14
pair to four\t-11
pair to friday\t69
pair to get\t48
pair to give\t-82
pair to go\t-80
pair to hand\t-30
pair to handle\t8
pair to have\t95
pair to hold\t25
pair to include\t13
pair to independent\t-21
pair to introduce\t35
pair to it\t-41
pair to join\t-24
pair to keep\t-74
pair to know\t-51
pair to learn\t70
pair to leave\t-40
pair to lift\t11
pair to live\t32
pair to look\t12
pair to make\t8
pair to march\t36
pair to me\t-65
pair to meet\t-44
pair to minus\t18
pair to move\t-19
pair to mr\t-55
pair to mrs\t-17
pair to my\t-11
pair to nine\t19
pair to obtain\t-41
pair to one\t26
pair to our\t21
pair to owners\t39
pair to people\t19
pair to plan\t30
pair to play\t-15
pair to prepare\t-20
pair to provide\t25
pair to put\t21
pair to r\t-28
pair to race\t-22
pair to reach\t13
pair to remote\t-8
pair to replace\t-8
pair to run\t-23
pair to safeguarding\t-14
pair to satisfactory\t6
pair to saturday\t28
pair to say\t23
pair to scan\t13
pair to see\t29
pair to sell\t-61
pair to september\t47
pair to service\t7
pair to set\t10
pair to seven\t7
pair to share\t-14
pair to show\t-17
pair to site\t-28
pair to six\t26
pair to sixty\t38
pair to size\t14
pair to sleep\t-22
pair to somebody\t-23
pair to someone\t14
pair to something\t-6
pair to sponsor\t34
pair to start\t67
pair to stay\t-49
pair to stop\t-7
pair to suit\t6
pair to sunday\t20
pair to swap\t48
pair to swim\t-14
pair to take\t-52
pair to talk\t-31
pair to teach\t25
pair to the\t-90
pair to their\t-21
pair to this\t-25
pair to those\t7
pair to three\t-30
pair to thursday\t59
pair to time\t32
pair to touch\t-24
pair to train\t-52
pair to travel\t61
pair to turn\t13
pair to two\t-89
pair to type\t-9
pair to us\t-58
pair to use\t30
pair to walk\t-16
pair to wednesday\t9
pair to work\t32
pair to year\t28
pair to you\t-34
pair to £\t-41
pair to €\t-41
pair tobin daly\t-7
pair today #\t-17
pair today we\t-12
pair toed boots\t12
pair together ,\t-45
pair together with\t34
pair told us\t19
pair tolerance for\t22
pair tolka medical\t-11
pair too ,\t10
pair too many\t-48
pair too small\t9
pair tools ,\t87
pair tools and\t-6
pair tools are\t-9
pair tools at\t-18
pair tools since\t-15
pair top ,\t32
pair torres strait\t-14
pair touch it\t-40
pair touch with\t7
pair towers ,\t28
pair town ,\t6
pair track record\t27
pair trade certificate\t12
pair trade test\t-29
pair train and\t41
pair train as\t-22
pair train new\t12
pair train someone\t-48
pair train the\t10
pair train you\t43
pair training ,\t19
pair training in\t-17
pair training is\t-86
pair training period\t-12
pair training practice\t9
pair trains new\t21
pair transport ,\t6
pair transport for\t-38
pair transport is\t45
pair transport to\t-22
pair transportation of\t22
pair travel ,\t55
pair travel between\t33
pair travel to\t-11
pair treatment notes\t13
pair trees ,\t-15
pair trial balance\t8
pair trial day\t-15
pair trimming is\t-62
pair trips ,\t18
pair truck ,\t22
pair truck drivers\t-8
pair truck licence\t13
pair trucks that\t-23
pair true ,\t18
pair trust ,\t-11
pair trust is\t-14
pair trusts and\t48
pair try to\t-18
pair trying to\t10
pair tue wed\t-40
pair tuesday ,\t-27
pair tuesday and\t-33
pair tuesday to\t26
pair tuesdays and\t-18
pair tulloch has\t10
pair tune ups\t29
pair turn away\t29
pair turned up\t-11
pair turns #\t-45
pair twelve ,\t77
pair twelve months\t-27
pair twenty five\t29
pair twenty minutes\t27
pair twenty six\t-38
pair twenty to\t-15
pair twenty two\t10
pair twic card\t22
pair twice ,\t12
pair twice a\t94
pair twice your\t46
pair two ,\t-40
pair two afternoons\t11
pair two and\t-6
pair two apprentices\t18
pair two are\t-19
pair two at\t56
pair two breweries\t-7
pair two conversations\t-35
pair two days\t-30
pair two flights\t59
pair two free\t-50
pair two full\t20
pair two hours\t-12
pair two hundred\t19
pair two in\t34
pair two lines\t-18
pair two manual\t-16
pair two metres\t56
pair two mid\t8
pair two of\t-56
pair two or\t18
pair two other\t-22
pair two pages\t9
pair two paid\t-37
pair two pieces\t-15
pair two reference\t56
pair two references\t102
pair two saturdays\t18
pair two schools\t19
pair two seasons\t-42
pair two thirds\t-6
pair two to\t26
pair two vans\t-22
pair two week\t-54
pair two weeks\t-12
pair two year\t15
pair two years\t64
pair typing ,\t7
pair u s\t24
pair uk licence\t9
pair uncapped commission\t-22
pair under a\t-29
pair under asc\t-36
pair under fifteen\t-6
pair under our\t-11
pair under represented\t-14
pair under the\t-15
pair under your\t45
pair undergraduates and\t17
pair understand ,\t24
pair understanding of\t81
pair uneven ground\t17
pair uniform ,\t-23
pair uniform and\t21
pair uniform is\t-31
pair uniforms are\t-21
pair unit dose\t6
pair unit for\t24
pair united states\t21
pair units ,\t18
pair unless you\t-38
pair until #\t102
pair until filled\t-31
pair until half\t7
pair until it\t11
pair until now\t-27
pair until the\t-35
pair until you\t26
pair up ,\t18
pair up after\t12
pair up and\t61
pair up at\t-61
pair up break\t-7
pair up calls\t23
pair up duty\t20
pair up from\t6
pair up here\t28
pair up in\t-47
pair up new\t-6
pair up of\t-24
pair up one\t38
pair up the\t-48
pair up their\t-53
pair up to\t-65
pair up two\t59
pair up when\t19
pair up with\t-37
pair up your\t-24
pair upgrade of\t-15
pair upload a\t-21
pair ups ,\t17
pair urinalysis and\t25
pair us ,\t-54
pair us about\t-23
pair us all\t-19
pair us and\t6
pair us as\t-52
pair us at\t-10
pair us before\t-27
pair us both\t10
pair us by\t38
pair us first\t36
pair us for\t-25
pair us if\t16
pair us in\t-47
pair us more\t12
pair us on\t-20
pair us the\t49
pair us to\t33
pair us very\t17
pair us who\t-6
pair us your\t-17
pair use a\t-64
pair use of\t50
pair use the\t-34
pair used a\t28
pair used for\t-15
pair used to\t-135
pair users will\t20
pair using the\t18
pair usually about\t32
pair usually in\t6
pair usually over\t16
pair vacancy and\t-22
pair vacancy arises\t-13
pair vacation and\t-12
pair vaccination ,\t28
pair valid reach\t11
pair valley health\t-11
pair van ,\t7
pair van and\t-17
pair van to\t14
pair van with\t-15
pair vehicle is\t-54
pair vehicle of\t7
pair vehicle with\t6
pair verified before\t28
pair version control\t28
pair very much\t11
pair very welcome\t-40
pair very well\t-6
pair vet ,\t15
pair vet nurse\t-17
pair vet practice\t-31
pair veteran status\t-23
pair veterinary nursing\t32
pair veterinary practice\t-7
pair vets ,\t-12
pair vetting ,\t24
pair vetting goes\t7
pair video and\t-13
pair view is\t-24
pair vis are\t-11
pair vision coverage\t-11
pair vision from\t-11
pair visit each\t13
pair visits and\t-14
pair visits fortnightly\t-87
pair visits to\t56
pair voice note\t-18
pair volunteers ,\t11
pair volunteers and\t8
pair vulnerable sector\t24
pair wage by\t-11
pair wage employer\t-18
pair wages for\t30
pair wait for\t-22
pair waiting for\t60
pair waiting list\t-8
pair waiting room\t17
pair walk in\t-58
pair walk round\t8
pair walk the\t13
pair walk to\t13
pair walk up\t68
pair walking distance\t12
pair walks the\t-27
pair wall but\t-61
pair want a\t8
pair want it\t-34
pair want one\t14
pair want somebody\t8
pair want someone\t45
pair want that\t-8
pair want to\t-20
pair want you\t48
pair wanted ,\t-28
pair wants a\t20
pair wants it\t-39
pair wants to\t27
pair ward #\t-33
pair warden ,\t-25
pair wards ,\t9
pair warm and\t32
pair warmly encouraged\t-6
pair was a\t8
pair was an\t9
pair was founded\t-9
pair was not\t38
pair washing ,\t47
pair waste ,\t21
pair water is\t-26
pair water quality\t-9
pair way around\t28
pair way round\t22
pair way that\t20
pair way to\t17
pair way too\t-17
pair we act\t-22
pair we all\t96
pair we answer\t-9
pair we appoint\t40
pair we are\t-78
pair we arrange\t-41
pair we ask\t62
pair we book\t-16
pair we build\t-23
pair we can\t-15
pair we can't\t-41
pair we cannot\t28
pair we care\t-9
pair we could\t16
pair we cover\t-11
pair we do\t95
pair we don't\t17
pair we dont\t-14
pair we encourage\t-9
pair we gave\t-15
pair we get\t23
pair we give\t-19
pair we got\t25
pair we guarantee\t-80
pair we had\t-13
pair we have\t-46
pair we hire\t-49
pair we hired\t11
pair we hope\t-35
pair we imagine\t6
pair we invite\t-9
pair we keep\t69
pair we like\t26
pair we look\t55
pair we make\t-67
pair we mean\t36
pair we meet\t8
pair we move\t23
pair we moved\t-9
pair we must\t17
pair we need\t41
pair we offer\t-13
pair we pay\t-9
pair we provide\t-17
pair we put\t-8
pair we read\t-15
pair we refund\t-18
pair we regret\t27
pair we reply\t-9
pair we run\t-54
pair we see\t27
pair we send\t16
pair we shall\t65
pair we should\t75
pair we shut\t-12
pair we sit\t-59
pair we supply\t-30
pair we take\t-67
pair we talk\t-11
pair we therefore\t41
pair we think\t-13
pair we try\t-18
pair we use\t-12
pair we value\t8
pair we want\t94
pair we welcome\t-14
pair we were\t-23
pair we will\t-64
pair we won't\t-29
pair we work\t29
pair we would\t37
pair we wouldn't\t38
pair we'd also\t10
pair we'd ask\t-28
pair we'd be\t16
pair we'd like\t-18
pair we'd love\t6
pair we'd need\t13
pair we'd rather\t-35
pair we'd want\t18
pair we'll ask\t21
pair we'll be\t-18
pair we'll check\t24
pair we'll have\t16
pair we'll pay\t-7
pair we'll put\t8
pair we'll show\t-24
pair we'll sort\t-46
pair we'll teach\t-33
pair we're a\t-36
pair we're adding\t-18
pair we're after\t29
pair we're at\t31
pair we're closed\t-48
pair we're hoping\t36
pair we're in\t-12
pair we're looking\t-14
pair we're not\t25
pair we're reading\t-14
pair we're regulated\t15
pair we're short\t10
pair we're too\t9
pair we've been\t-10
pair we've got\t-83
pair we've hired\t-59
pair we've just\t-13
pair we've learned\t14
pair weather and\t27
pair website ,\t-8
pair website ;\t-19
pair website and\t49
pair wed thu\t-40
pair weddings and\t86
pair wednesday through\t17
pair wednesdays ,\t49
pair wednesdays and\t-18
pair week #\t37
pair week ,\t60
pair week after\t-18
pair week and\t6
pair week are\t32
pair week between\t12
pair week block\t8
pair week by\t-24
pair week for\t28
pair week from\t-56
pair week in\t147
pair week induction\t-68
pair week is\t-30
pair week of\t53
pair week to\t54
pair weekday ,\t-15
pair weekday morning\t-20
pair weekdays and\t11
pair weekend ,\t-15
pair weekend and\t10
pair weekend day\t8
pair weekend days\t42
pair weekend in\t74
pair weekend work\t-30
pair weekends are\t-24
pair weekends in\t-16
pair weekends included\t32
pair weekly ,\t10
pair weekly pay\t-25
pair weeks ,\t-6
pair weeks a\t10
pair weeks after\t22
pair weeks and\t-86
pair weeks are\t47
pair weeks at\t9
pair weeks before\t15
pair weeks beside\t14
pair weeks leave\t-32
pair weeks of\t-70
pair weeks off\t-22
pair weeks on\t-17
pair weeks to\t-6
pair weeks vacation\t-12
pair weeks you\t39
pair welcome ,\t-29
pair welcome applicants\t-14
pair welcome but\t18
pair welcome to\t-37
pair weld ,\t7
pair well ,\t41
pair well :\t17
pair well ;\t15
pair well enough\t27
pair well that\t-32
pair well with\t16
pair were paid\t17
pair west coast\t18
pair wet ,\t-21
pair wet for\t12
pair what about\t52
pair what comes\t28
pair what does\t7
pair what everyone\t8
pair what happened\t21
pair what happens\t-10
pair what i\t57
pair what isn't\t13
pair what it\t27
pair what matters\t-17
pair what people\t-32
pair what that\t-26
pair what the\t-18
pair what they\t72
pair what was\t27
pair what we\t27
pair what we're\t-11
pair what will\t13
pair what would\t-75
pair what you\t-87
pair what you'd\t-11
pair what you've\t-33
pair what your\t-7
pair what's in\t-28
pair what's wrong\t12
pair whatever has\t50
pair when a\t42
pair when asked\t11
pair when i'm\t31
pair when it\t73
pair when it's\t-48
pair when one\t-29
pair when something\t6
pair when the\t132
pair when there\t15
pair when they\t-43
pair when to\t-73
pair when we\t42
pair when we're\t13
pair when would\t-25
pair when you\t17
pair when you're\t18
pair where a\t23
pair where the\t73
pair where they\t12
pair where you\t-15
pair wherever you\t47
pair whether you\t-44
pair which #\t-10
pair which a\t24
pair which are\t-7
pair which for\t-41
pair which has\t13
pair which i\t12
pair which in\t6
pair which is\t19
pair which means\t-11
pair which mileage\t36
pair which one\t-42
pair which part\t16
pair which takes\t40
pair which the\t18
pair which there\t28
pair which we\t75
pair which we'll\t58
pair which you\t28
pair which you'll\t-87
pair whichever is\t-21
pair while the\t-24
pair white card\t26
pair whites and\t-26
pair who actually\t-7
pair who already\t22
pair who are\t51
pair who can\t141
pair who can't\t41
pair who cannot\t37
pair who could\t-9
pair who did\t-24
pair who do\t76
pair who does\t6
pair who doesn't\t33
pair who don't\t12
pair who had\t-19
pair who has\t75
pair who is\t-17
pair who isn't\t42
pair who knows\t14
pair who listens\t-15
pair who look\t-17
pair who make\t-16
pair who meet\t-46
pair who might\t19
pair who reckons\t-7
pair who says\t16
pair who stays\t17
pair who takes\t10
pair who want\t-86
pair who wants\t-16
pair who was\t21
pair who work\t-35
pair who would\t-32
pair who writes\t14
pair who you\t-20
pair who'd be\t-11
pair who've worked\t53
pair whoever comes\t8
pair whoever is\t-25
pair whoever wants\t30
pair whole of\t-33
pair why a\t7
pair why it's\t9
pair why the\t33
pair why this\t-10
pair why we\t-26
pair wi fi\t-7
pair wilde marlowe\t-20
pair will also\t58
pair will answer\t17
pair will ask\t-51
pair will be\t-85
pair will carry\t27
pair will disqualify\t-25
pair will do\t-10
pair will find\t45
pair will forgive\t-23
pair will get\t20
pair will give\t-51
pair will gladly\t-34
pair will go\t87
pair will hand\t-8
pair will have\t-59
pair will include\t-24
pair will interview\t-37
pair will join\t-24
pair will keep\t6
pair will know\t23
pair will lead\t19
pair will look\t7
pair will make\t-28
pair will need\t65
pair will not\t-53
pair will only\t-36
pair will own\t45
pair will probably\t15
pair will put\t-24
pair will receive\t-12
pair will remember\t-12
pair will report\t-119
pair will ring\t-14
pair will run\t23
pair will send\t12
pair will shout\t7
pair will show\t-40
pair will stop\t-20
pair will take\t-132
pair will teach\t114
pair will train\t-7
pair will visit\t9
pair will wait\t-8
pair will want\t22
pair will work\t11
pair will write\t46
pair willing to\t42
pair willingness to\t13
pair window ,\t-41
pair window and\t-10
pair winter and\t12
pair winter for\t14
pair winter is\t-38
pair winter we\t53
pair wire ,\t-35
pair wiring diagram\t26
pair wish ,\t-54
pair wishes to\t-6
pair with #\t-24
pair with a\t-43
pair with about\t-23
pair with accounting\t7
pair with all\t-24
pair with an\t-38
pair with any\t-14
pair with at\t6
pair with biscuits\t-35
pair with children\t19
pair with clients\t17
pair with cpd\t38
pair with disabilities\t-18
pair with dogs\t-28
pair with dr\t28
pair with engineering\t25
pair with everyone\t-18
pair with figures\t22
pair with health\t-15
pair with her\t-70
pair with it\t-61
pair with kind\t-21
pair with mathematics\t8
pair with microsoft\t9
pair with money\t10
pair with nine\t-20
pair with no\t74
pair with one\t42
pair with only\t35
pair with our\t85
pair with overtime\t-7
pair with people\t-13
pair with planning\t-16
pair with six\t-6
pair with some\t-6
pair with somebody\t9
pair with teenagers\t52
pair with that\t-33
pair with the\t116
pair with their\t-10
pair with them\t-64
pair with third\t20
pair with three\t-14
pair with time\t20
pair with twenty\t-6
pair with two\t-10
pair with us\t-19
pair with what\t29
pair with whatever\t-6
pair with working\t39
pair with you\t-104
pair with your\t-7
pair within #\t52
pair within a\t-8
pair within forty\t13
pair within one\t35
pair within ten\t-29
pair within the\t38
pair within three\t-62
pair within twenty\t15
pair within two\t14
pair within walking\t12
pair within your\t60
pair without a\t9
pair without an\t-6
pair without being\t37
pair without it\t51
pair without looking\t42
pair without regard\t-33
pair without saying\t42
pair without sponsorship\t10
pair without sulking\t13
pair without which\t16
pair women ,\t-50
pair women and\t-10
pair won't be\t-48
pair won't do\t39
pair won't have\t-43
pair won't hold\t-23
pair won't let\t8
pair won't tie\t95
pair word and\t33
pair words a\t46
pair words of\t10
pair work ?\t-27
pair work alone\t11
pair work and\t-16
pair work as\t19
pair work at\t18
pair work for\t-12
pair work from\t8
pair work has\t-20
pair work here\t-36
pair work is\t-66
pair work on\t-79
pair work permit\t78
pair work rights\t22
pair work scheme\t-19
pair work time\t12
pair work with\t47
pair work without\t13
pair worked at\t12
pair worked from\t-30
pair worked in\t30
pair worked on\t12
pair worked over\t27
pair worker ,\t-6
pair working alongside\t15
pair working at\t-29
pair working day\t58
pair working days\t-14
pair working from\t37
pair working hours\t-33
pair working in\t15
pair working knowledge\t35
pair working rights\t40
pair working towards\t15
pair working with\t8
pair works from\t-19
pair works in\t-9
pair works on\t-18
pair works sundays\t8
pair works the\t66
pair works with\t15
pair workshop ,\t-36
pair workshop in\t-28
pair workspace and\t14
pair worry about\t-63
pair worst day\t12
pair would a\t21
pair would also\t26
pair would ask\t9
pair would be\t136
pair would come\t9
pair would ease\t10
pair would expect\t-42
pair would go\t13
pair would have\t-45
pair would i\t-37
pair would let\t30
pair would like\t24
pair would love\t-13
pair would make\t44
pair would not\t7
pair would please\t-43
pair would put\t29
pair would rather\t-14
pair would save\t43
pair would still\t-29
pair would want\t9
pair wouldn't hurt\t9
pair wrenfield hotels\t-12
pair write me\t-12
pair write the\t76
pair write this\t-63
pair write to\t-98
pair write up\t22
pair writes down\t13
pair writes the\t63
pair writing a\t-16
pair written ,\t25
pair written english\t20
pair written in\t-19
pair written report\t13
pair written test\t-7
pair wrong ,\t-15
pair wrong and\t57
pair yard ,\t-21
pair yawl boats\t27
pair year #\t53
pair year ,\t-77
pair year :\t-54
pair year a\t8
pair year apprentice\t-37
pair year are\t-8
pair year contract\t-52
pair year end\t16
pair year if\t9
pair year in\t38
pair year olds\t23
pair year or\t24
pair year our\t-7
pair year round\t-13
pair year the\t-21
pair year to\t17
pair year we\t17
pair year you\t7
pair year you'd\t11
pair years ,\t-65
pair years ago\t-36
pair years and\t-74
pair years experience\t7
pair years from\t40
pair years in\t76
pair years of\t59
pair years on\t45
pair years or\t9
pair years post\t7
pair years running\t-6
pair years since\t44
pair years we\t-9
pair years with\t-12
pair yes ,\t-75
pair yet ,\t49
pair yield and\t24
pair you ,\t-9
pair you :\t-33
pair you ;\t42
pair you ?\t-20
pair you a\t-47
pair you about\t12
pair you agree\t13
pair you already\t20
pair you also\t-60
pair you and\t-60
pair you apply\t18
pair you are\t24
pair you ask\t36
pair you at\t14
pair you back\t-9
pair you be\t-13
pair you begin\t10
pair you bring\t118
pair you build\t-29
pair you by\t21
pair you call\t-32
pair you can\t-88
pair you can't\t48
pair you carry\t6
pair you choose\t-20
pair you come\t-21
pair you could\t-31
pair you count\t-39
pair you did\t-21
pair you don't\t-186
pair you enjoy\t18
pair you ever\t46
pair you explain\t33
pair you fill\t-9
pair you find\t8
pair you finish\t11
pair you for\t-64
pair you get\t-102
pair you go\t54
pair you got\t45
pair you had\t49
pair you happen\t25
pair you have\t75
pair you haven't\t-35
pair you here\t49
pair you home\t-19
pair you how\t-69
pair you in\t-37
pair you included\t24
pair you keep\t-7
pair you knew\t18
pair you know\t50
pair you lead\t18
pair you leave\t16
pair you like\t-60
pair you live\t53
pair you look\t20
pair you make\t-26
pair you may\t-37
pair you must\t-6
pair you need\t-69
pair you needn't\t7
pair you notice\t12
pair you on\t41
pair you or\t-44
pair you out\t-19
pair you own\t14
pair you past\t8
pair you pick\t-28
pair you pull\t10
pair you read\t13
pair you report\t32
pair you run\t16
pair you say\t49
pair you see\t29
pair you should\t74
pair you show\t21
pair you start\t17
pair you stay\t61
pair you studied\t-30
pair you take\t41
pair you tell\t23
pair you the\t-77
pair you think\t-22
pair you through\t-26
pair you to\t63
pair you trust\t23
pair you understand\t30
pair you up\t14
pair you want\t-80
pair you will\t70
pair you with\t-6
pair you won't\t-141
pair you work\t40
pair you worked\t-25
pair you would\t-62
pair you write\t101
pair you'd come\t15
pair you'd do\t19
pair you'd get\t-20
pair you'd have\t-11
pair you'd keep\t26
pair you'd like\t-38
pair you'd look\t8
pair you'd measure\t34
pair you'd rather\t-13
pair you'd run\t10
pair you'd sit\t-38
pair you'd take\t33
pair you'd want\t15
pair you'd work\t9
pair you'd write\t42
pair you'll also\t11
pair you'll be\t-27
pair you'll build\t16
pair you'll carry\t27
pair you'll do\t16
pair you'll get\t-63
pair you'll have\t22
pair you'll know\t-44
pair you'll need\t34
pair you'll never\t-43
pair you'll work\t-27
pair you'll write\t7
pair you're at\t16
pair you're back\t10
pair you're free\t25
pair you're not\t14
pair you're on\t107
pair you're shy\t-12
pair you're the\t16
pair you've been\t-51
pair you've done\t57
pair you've got\t-37
pair you've made\t39
pair you've nursed\t-6
pair you've settled\t-35
pair you've used\t89
pair young people\t-16
pair your application\t-19
pair your area\t11
pair your background\t-40
pair your base\t-7
pair your belt\t45
pair your birthday\t-37
pair your calls\t6
pair your certificate\t-39
pair your choice\t61
pair your current\t-64
pair your cv\t-24
pair your day\t-24
pair your days\t6
pair your degree\t30
pair your desk\t41
pair your english\t25
pair your family\t-24
pair your feet\t51
pair your first\t-51
pair your folio\t-8
pair your hands\t-13
pair your head\t9
pair your job\t25
pair your letter\t-19
pair your licence\t-34
pair your logbook\t-7
pair your manager\t-23
pair your mind\t-13
pair your name\t-59
pair your notice\t-21
pair your own\t77
pair your phone\t-8
pair your predecessor\t-14
pair your questions\t-9
pair your referees\t7
pair your registration\t-15
pair your resume\t-26
pair your room\t16
pair your shift\t6
pair your team\t-20
pair your thing\t23
pair your time\t50
pair your training\t14
pair your truck\t15
pair your turn\t17
pair your van\t13
pair your way\t49
pair your week\t13
pair your work\t-8
pair yours ,\t-29
pair yours has\t59
pair yours too\t37
pair yourself about\t18
pair yourself to\t-26
pair yourself when\t14
pair youth diversion\t-7
pair youth worker\t-8
pair £ #\t-68
pair € #\t-97
place desirable bullet\t187
place desirable heading\t-49
place desirable text\t-8
place duties bullet\t23
place duties text\t77
place must bullet\t96
place must heading\t-76
place must text\t44
place offer bullet\t-151
place offer text\t-132
place unknown bullet\t-16
place unknown text\t-42
section desirable\t140
section duties\t63
section must\t81
section offer\t-172
section unknown\t-49
word !\t-9
word #\t-23
word $\t-135
word %\t-117
word ,\t29
word :\t-36
word ;\t139
word ?\t-144
word a\t66
word aa\t-10
word aat\t-10
word abilities\t28
word ability\t49
word able\t86
word aboriginal\t28
word about\t-35
word above\t-37
word abroad\t-37
word absence\t17
word abstract\t7
word acca\t24
word accept\t-30
word access\t48
word accident\t16
word accommodation\t-26
word accompany\t-33
word according\t-9
word account\t-89
word accounting\t75
word accounts\t55
word accreditation\t21
word accuracy\t27
word accurate\t23
word acid\t11
word acknowledge\t-9
word acquaintance\t22
word acquisition\t-33
word acres\t-51
word across\t61
word acs\t17
word act\t52
word action\t-7
word activated\t-28
word active\t21
word activity\t21
word actors\t25
word acts\t-30
word actual\t-63
word actually\t6
word acute\t15
word ad\t-28
word ada\t18
word adding\t-15
word addition\t-20
word additional\t-60
word address\t-55
word addressed\t-37
word adelaide\t-10
word adjustments\t25
word administration\t58
word administrator\t-20
word admiralty\t10
word admit\t14
word admitted\t-51
word ads\t25
word adult\t29
word adults\t18
word advance\t-61
word advanced\t48
word advantage\t141
word advantageous\t10
word advert\t-18
word advertisement\t-40
word advertising\t-16
word adverts\t-52
word advice\t-33
word advise\t21
word adviser\t-60
word advisers\t-47
word advising\t15
word aerostructures\t-11
word afford\t-9
word afraid\t94
word african\t27
word afrikaans\t23
word after\t-55
word afternoon\t-36
word afternoons\t-16
word afterwards\t16
word ag\t-17
word again\t83
word against\t111
word aged\t39
word agencies\t-45
word agency\t-24
word aggregates\t-12
word agms\t22
word ago\t-81
word agree\t27
word agreed\t-34
word agreement\t-110
word agreements\t24
word agricola\t-14
word ahead\t26
word ai\t28
word aid\t82
word air\t-44
word aircon\t-18
word airflow\t12
word aitt\t11
word aladdin\t-26
word alarms\t75
word alberta\t-10
word alcohol\t61
word aldhelm's\t-27
word alecrim\t-20
word alerts\t40
word alike\t-30
word alive\t6
word all\t-39
word allergic\t-10
word allergy\t26
word allocate\t34
word allow\t-44
word allowance\t-94
word allowances\t-9
word allows\t-71
word almost\t12
word alone\t-23
word along\t-70
word alongside\t12
word aloud\t-33
word alpaca\t-47
word already\t118
word also\t190
word alternate\t14
word although\t40
word alto\t13
word always\t14
word am\t47
word amarillo\t-11
word amberley\t-11
word among\t44
word amount\t15
word an\t22
word anaesthetic\t68
word anaesthetics\t44
word analysis\t12
word analyst\t-50
word analysts\t-14
word analytical\t-9
word and\t57
word anger\t-7
word angry\t-26
word animal\t-18
word animals\t61
word annie\t-20
word annoyed\t-14
word annual\t16
word annum\t-11
word anomalies\t8
word another\t-73
word answered\t-7
word answering\t20
word answers\t34
word antigonish\t-20
word anxious\t38
word any\t-60
word anybody\t37
word anyone\t33
word anything\t-36
word anyway\t-7
word anywhere\t6
word aoda\t-21
word aoife\t-23
word apart\t88
word apartments\t11
word api\t42
word apologise\t-14
word app\t32
word appeals\t-42
word applicant\t-9
word applicants\t-29
word application\t-49
word applications\t-146
word applied\t-37
word applies\t-30
word apply\t-124
word applying\t-156
word appoint\t56
word appointed\t27
word appointee\t65
word appointment\t20
word appointments\t-14
word apprentice\t18
word apprentices\t66
word apprenticeship\t-46
word approval\t53
word approved\t15
word approximately\t13
word april\t20
word aquatic\t17
word arabic\t-48
word arboriculture\t6
word are\t-103
word area\t10
word areas\t28
word aren't\t-48
word argue\t58
word arguing\t15
word arises\t-15
word arrange\t17
word arranged\t-47
word arrangement\t-52
word arranging\t71
word arrears\t-10
word arrest\t6
word arrival\t9
word arrivals\t8
word arrive\t-25
word art\t-9
word article\t6
word articles\t24
word artificial\t-6
word artists\t28
word as\t98
word asap\t40
word asc\t-36
word ascp\t23
word ash\t-11
word ashgrove\t-13
word ashore\t-27
word asia\t-21
word ask\t-37
word asked\t-33
word asking\t18
word asks\t58
word asleep\t-10
word assess\t60
word assessed\t-51
word assessing\t-29
word assessment\t-11
word assessments\t45
word assessor\t13
word asset\t65
word assign\t13
word assigned\t-35
word assist\t26
word assistance\t-18
word assistant\t-42
word assistants\t48
word assisted\t-25
word assisting\t38
word associate\t21
word associations\t-10
word assume\t-9
word assumed\t12
word ate\t-42
word attach\t-13
word attend\t12
word attendance\t88
word attendants\t21
word attitude\t14
word audio\t-38
word audit\t14
word auditions\t-25
word auditor\t-46
word auditors\t74
word audits\t36
word august\t27
word auntie\t-10
word australian\t23
word author\t12
word authority\t21
word authorized\t21
word autistic\t-9
word auto\t24
word automated\t10
word autumn\t-22
word availability\t31
word available\t-9
word avenue\t-28
word average\t13
word avnat\t16
word avonmouth\t12
word awake\t21
word award\t53
word awarded\t-13
word awards\t-28
word awareness\t91
word away\t34
word aws\t59
word axis\t27
word ayesha\t11
word azure\t16
word b\t53
word babies\t21
word baby\t-17
word bachelor\t-27
word bachelor's\t29
word back\t-8
word backend\t18
word background\t82
word badly\t40
word bag\t-9
word bags\t31
word bake\t-18
word baker\t53
word bakers\t-24
word bakery\t40
word bakes\t-46
word baking\t12
word balance\t37
word band\t-16
word bank\t-48
word banker\t28
word banking\t7
word banksia\t-28
word banners\t8
word bar\t-18
word barellan\t-12
word barrier\t13
word bart\t-31
word base\t-25
word based\t98
word basic\t54
word basin\t-16
word basis\t15
word batch\t20
word baths\t-20
word batteries\t30
word battery\t-39
word bay\t-76
word be\t24
word beans\t-25
word beauty\t78
word became\t-37
word because\t81
word become\t-34
word becoming\t23
word bed\t-31
word bedford\t-18
word bedroom\t-13
word beds\t44
word bedside\t17
word beef\t-10
word been\t-67
word before\t144
word began\t-40
word begin\t86
word beginning\t47
word begins\t-16
word begun\t-26
word behalf\t-6
word behind\t-33
word being\t90
word bell\t-26
word belmullet\t9
word belong\t-40
word belonged\t-22
word belongings\t-21
word belongs\t-13
word below\t57
word belt\t87
word belts\t-28
word bench\t-59
word bend\t-17
word bending\t36
word benefice\t-14
word beneficial\t14
word benefit\t9
word benefits\t-100
word bengali\t-32
word bent\t-27
word berlin\t-35
word bernadette\t-40
word beside\t-37
word best\t-65
word better\t115
word between\t39
word bex\t-17
word beyond\t118
word bicycle\t-27
word big\t-57
word bigger\t-46
word bike\t-74
word bikes\t-35
word bilingual\t30
word billing\t-54
word bills\t-15
word bins\t21
word biology\t-6
word birth\t23
word birthday\t-72
word biscuits\t-35
word bit\t-20
word bits\t-38
word black\t-29
word blade\t-8
word blakelock\t-8
word block\t8
word blocked\t-20
word blog\t8
word blokes\t-21
word blood\t87
word bloods\t14
word blue\t-42
word board\t78
word boards\t-25
word boat\t-24
word boats\t18
word body\t7
word boeta\t-34
word bogle\t-16
word boiler\t27
word boilers\t38
word bokamoso\t-23
word bolts\t-15
word bonus\t-29
word book\t32
word booked\t-81
word booking\t34
word bookings\t-6
word bookkeeper\t-15
word bookkeeping\t17
word books\t-37
word boots\t42
word border\t-23
word borehole\t-13
word boring\t-8
word born\t34
word borough\t-11
word borrow\t-58
word bosch\t64
word boss\t-12
word both\t-17
word bother\t38
word bought\t-81
word boundary\t32
word bouquets\t6
word boxes\t40
word boxing\t39
word brackenfield\t-17
word brackley\t-7
word braeloch\t-11
word brake\t54
word bram\t-21
word branch\t-17
word branches\t-8
word brcgs\t7
word bread\t48
word break\t-86
word breakdown\t12
word breaker\t-13
word breakfast\t45
word breaks\t10
word brendan\t-15
word breweries\t-7
word bridge\t-29
word brief\t45
word briefing\t41
word brigade\t-15
word brightwell\t-22
word brilliant\t9
word bring\t-62
word bringing\t19
word brings\t24
word bristol\t-69
word broadband\t-9
word broke\t61
word broken\t-18
word brokers\t8
word brother\t12
word brought\t-14
word brow\t9
word brunswick\t-12
word bryn\t-48
word bríd\t-34
word bsc\t12
word buddy\t-47
word budget\t66
word budgets\t40
word bug\t13
word building\t29
word buildings\t18
word builds\t-6
word built\t-20
word bulk\t-11
word bundles\t34
word bungalow\t-10
word buns\t-30
word burials\t16
word burn\t-16
word burned\t31
word burner\t-38
word burying\t10
word bus\t19
word buses\t-85
word busy\t9
word but\t-19
word butcher\t-14
word butter\t15
word button\t-10
word buttoning\t27
word buy\t7
word buyer\t12
word by\t12
word c\t-6
word cabin\t-10
word cabinet\t37
word cabinets\t46
word cabins\t-14
word cable\t-13
word cabling\t37
word café\t-58
word cages\t7
word cake\t61
word cakes\t28
word calculation\t9
word calderbrook\t-9
word calderwick\t-13
word calendar\t9
word calibrate\t49
word calibrating\t54
word calibration\t7
word california\t-47
word call\t-76
word called\t-63
word calling\t-86
word calm\t77
word calves\t11
word calving\t-25
word came\t-80
word camp\t-25
word campaigns\t18
word campus\t15
word campuses\t-25
word can\t21
word can't\t97
word canada\t35
word canadians\t-8
word canal\t-34
word candidate\t33
word candidates\t44
word cannot\t79
word cant\t51
word canteen\t-28
word canva\t9
word canvassing\t-25
word cap\t-49
word capacity\t35
word capture\t29
word card\t73
word cardiff\t-19
word care\t26
word career\t-47
word careers\t-35
word careful\t-20
word carers\t-53
word cares\t-8
word cargo\t-22
word caring\t9
word carnivals\t34
word carol\t-21
word carpentry\t24
word carpet\t87
word carrick\t-7
word carried\t-9
word carriers\t-6
word carry\t29
word carrying\t23
word cart\t11
word casa\t-20
word case\t-51
word caseload\t-49
word cases\t-17
word casting\t69
word casual\t-11
word cat\t-77
word category\t73
word catheters\t17
word cato\t-19
word cats\t74
word cattle\t-12
word cctv\t46
word cdl\t44
word cebu\t-26
word cellar\t34
word cent\t40
word center\t-23
word centers\t16
word central\t-57
word centre\t-8
word century\t-34
word cert\t59
word certain\t36
word certificate\t225
word certificates\t-9
word certification\t70
word certified\t-50
word chair\t-45
word chairman\t-13
word chairs\t11
word chairside\t34
word chance\t-28
word change\t32
word changed\t12
word changes\t74
word charge\t15
word charged\t14
word charges\t-21
word charity\t-15
word chart\t33
word chartered\t-39
word chartership\t23
word charting\t14
word chase\t9
word chased\t8
word chases\t-14
word chasing\t77
word chat\t-62
word chatting\t29
word cheap\t9
word check\t201
word checked\t48
word checking\t65
word checklist\t31
word checks\t108
word cheese\t-24
word chef\t-28
word cheltenham\t-17
word chemical\t29
word chemicals\t36
word chemist\t-43
word chemistry\t39
word cheque\t-17
word chief\t-22
word chiefly\t-6
word child\t-32
word childcare\t-6
word children's\t32
word chilled\t-32
word chlorine\t13
word choose\t-62
word christmas\t-51
word church\t-36
word churchgoer\t-17
word churchwardens\t-24
word cilex\t22
word cip\t49
word cis\t65
word citizen\t49
word citizens\t42
word citizenship\t33
word city\t-67
word civic\t17
word civil\t7
word ck\t7
word claim\t7
word claims\t73
word class\t-7
word classes\t-49
word classified\t-65
word classroom\t25
word classrooms\t-29
word clean\t59
word cleaned\t22
word cleaner\t-36
word cleaning\t78
word cleans\t7
word clear\t119
word clearance\t100
word clearing\t46
word clearly\t35
word clerks\t28
word clg\t-12
word client\t11
word clients\t45
word clifton\t-12
word climbed\t68
word climbing\t-29
word clinic\t-11
word clinical\t-37
word clinicians\t13
word clinics\t-9
word clips\t16
word clock\t-36
word closed\t8
word closes\t-51
word closing\t-112
word cluster\t29
word cmm\t-44
word co\t-51
word coach\t79
word coaches\t-6
word coast\t-21
word coasts\t-26
word code\t77
word codes\t15
word coding\t27
word coffee\t-87
word col\t-47
word cold\t-38
word coli\t8
word colleague\t-28
word colleagues\t-23
word collect\t14
word collected\t-11
word collecting\t-9
word collection\t-28
word collective\t-62
word college\t-95
word columbus\t37
word come\t-29
word comes\t-17
word comfort\t30
word comfortable\t16
word command\t30
word commencement\t-42
word commercial\t73
word commis\t12
word commission\t-39
word commitment\t27
word committed\t-43
word committee\t37
word committees\t21
word common\t12
word communication\t40
word communities\t-27
word community\t-72
word companies\t-11
word company\t-51
word company's\t-39
word comparable\t6
word compensation\t-35
word competence\t66
word competent\t34
word competition\t-51
word complain\t-28
word complaints\t41
word complete\t30
word completed\t-16
word completion\t-13
word compliance\t33
word component\t8
word components\t12
word composed\t9
word compounding\t-11
word compressed\t-33
word comprises\t-11
word comptia\t76
word compulsory\t-40
word computer\t19
word computers\t10
word concerns\t13
word concerts\t15
word concrete\t45
word condition\t18
word conditional\t12
word conditioned\t-50
word conditioning\t6
word conditions\t-12
word conduct\t65
word conducted\t-9
word conference\t-20
word confidence\t30
word confident\t48
word confidentiality\t37
word confined\t19
word conflict\t6
word congregation\t10
word conservation\t-33
word conservator\t-15
word conservatory\t-23
word consider\t7
word consideration\t66
word considered\t-17
word console\t89
word construction\t17
word consultant\t113
word consultation\t16
word consultations\t23
word consumables\t8
word contact\t18
word contacted\t-39
word contain\t-6
word container\t-62
word content\t53
word contingent\t18
word continues\t-19
word continuing\t-54
word contract\t-61
word contractor\t-17
word contractor's\t-61
word contractors\t43
word contracts\t-34
word contribute\t7
word contribution\t-70
word control\t76
word controlled\t24
word controller\t-16
word controls\t47
word conversation\t-10
word conversational\t61
word conversations\t-42
word converted\t-10
word conveyancing\t-30
word cook\t-7
word cooked\t-68
word cooking\t58
word cool\t-26
word coolers\t23
word cooperative\t-32
word copies\t-32
word copper\t-22
word copse\t-8
word copy\t9
word core\t-9
word cork\t-36
word corn\t-37
word corner\t10
word corporate\t-7
word correct\t35
word correction\t24
word correctly\t21
word correspondence\t7
word corridor\t28
word corridors\t14
word coshh\t61
word cost\t-127
word costs\t6
word costumes\t-24
word could\t-28
word couldn't\t-38
word council\t-34
word council's\t47
word councillors\t-13
word count\t-14
word counterbalance\t36
word counties\t-35
word countries\t-48
word country\t-46
word counts\t-12
word county\t-31
word couple\t15
word courier\t22
word course\t63
word courses\t-52
word court\t20
word courteous\t31
word covenant\t21
word cover\t-9
word coverage\t-25
word covered\t-57
word covering\t43
word covers\t-10
word cow\t10
word cows\t-15
word cpa\t33
word cpc\t9
word cpd\t13
word cpi\t14
word cpr\t30
word crane\t39
word cranes\t-30
word cranky\t-25
word crate\t-9
word crates\t15
word creamery\t-49
word create\t-10
word credential\t36
word credit\t-11
word cree\t39
word creek\t-14
word crew\t-29
word crews\t-35
word cricket\t27
word criminal\t62
word crisis\t-15
word criteria\t-31
word criterion\t-56
word critical\t9
word crm\t-14
word croissants\t-7
word crop\t-22
word cross\t-55
word crossing\t-32
word crowd\t-41
word cruise\t25
word crushers\t10
word cry\t8
word cscs\t48
word culture\t-31
word cultures\t27
word cumbria\t18
word cup\t-14
word curator\t-8
word curiosity\t55
word curious\t11
word currency\t9
word current\t55
word curtain\t-22
word custom\t23
word customer\t54
word customer's\t26
word customers\t32
word customs\t25
word cut\t25
word cuts\t25
word cutting\t9
word cv\t-112
word cvs\t-28
word cycle\t55
word cylinders\t54
word cysa\t16
word d\t19
word dac\t-12
word dad\t-15
word daily\t76
word dairy\t10
word daly\t-7
word damp\t50
word danish\t78
word dare\t16
word dark\t47
word dashboards\t6
word data\t-29
word database\t19
word date\t56
word dates\t54
word daughter\t-40
word day\t32
word days\t56
word dayton\t-28
word dbs\t91
word dbt\t35
word de\t19
word deadline\t53
word deadlines\t81
word deal\t-48
word dealings\t24
word dear\t-57
word debriefing\t46
word debt\t-16
word december\t-31
word decent\t112
word decided\t-31
word decides\t24
word deciding\t-35
word decision\t-6
word decisions\t-15
word dedicated\t-91
word dee\t-33
word deep\t30
word defects\t68
word defence\t-20
word defined\t23
word degree\t-78
word delay\t-49
word delighted\t-10
word deliver\t11
word delivered\t-26
word deliveries\t-44
word delivery\t21
word dementia\t15
word demonstrable\t16
word demonstrated\t12
word dene\t16
word denise\t-9
word density\t14
word dental\t16
word dentistry\t-12
word dentists\t-11
word denver\t-22
word department\t-85
word departments\t15
word depend\t42
word dependable\t67
word dependents\t-16
word depending\t-73
word depends\t13
word deployment\t30
word depot\t-45
word depots\t7
word description\t-11
word desert\t-22
word design\t7
word designated\t-27
word designed\t-19
word designing\t13
word desirable\t-57
word desk\t-33
word dessert\t9
word details\t-43
word detection\t11
word developer\t-14
word developers\t-28
word development\t-59
word developments\t-94
word device\t14
word diagnose\t35
word diagnostic\t16
word diagnostics\t14
word diagram\t26
word diagrams\t18
word diary\t104
word did\t-15
word didn't\t-8
word die\t-23
word diesel\t8
word different\t19
word difficult\t9
word digital\t38
word dilani\t-16
word dining\t24
word dinner\t-63
word diploma\t117
word diplomas\t-8
word direct\t-87
word direction\t6
word directions\t48
word directly\t13
word director\t-50
word directorate\t-21
word directors\t-28
word directory\t7
word dirk\t-22
word disabilities\t-19
word disability\t6
word disabled\t-36
word discharge\t17
word disclosure\t17
word discount\t-12
word discounted\t-37
word discrepancies\t10
word discretion\t157
word discriminate\t-14
word discuss\t10
word discussion\t-26
word disease\t10
word dispatch\t-43
word dispatcher\t-24
word dispensary\t-10
word dispense\t41
word dispensing\t19
word displays\t50
word disputes\t-15
word disqualify\t-25
word disruptions\t41
word dissolution\t-97
word distance\t-11
word district\t-79
word diversion\t-7
word diversity\t-12
word division\t-39
word diy\t11
word dm\t-27
word dmis\t-38
word doctor\t101
word doctorate\t13
word document\t-22
word documentation\t-9
word documented\t56
word documents\t24
word does\t-42
word doesn't\t82
word dogs\t-91
word doing\t15
word dollar\t-34
word dollars\t-38
word domestic\t13
word don't\t-108
word done\t30
word donna\t-9
word donors\t-19
word dont\t8
word door\t-74
word doors\t-15
word dormitory\t-23
word dose\t6
word double\t-28
word doubled\t-25
word dough\t78
word down\t94
word dozen\t22
word dr\t-26
word draft\t30
word drafting\t17
word drain\t18
word draw\t32
word drawing\t39
word drawings\t43
word draws\t-17
word dray\t-19
word dream\t8
word dredging\t16
word dressing\t15
word drill\t-12
word drink\t8
word drinks\t-38
word dripline\t-9
word drive\t22
word driven\t24
word driver\t-12
word driver's\t42
word drivers\t18
word drives\t-17
word driving\t59
word drop\t-73
word dropped\t-30
word drops\t19
word drove\t-32
word drug\t121
word drugs\t13
word dry\t32
word dryers\t24
word dubbo\t-18
word dublin\t-8
word due\t-14
word dundee\t-17
word duration\t-47
word during\t45
word dust\t38
word dusty\t-26
word dutch\t36
word duties\t37
word dye\t10
word dying\t24
word e\t129
word ea\t-8
word each\t18
word ear\t9
word earlier\t9
word early\t26
word earn\t-13
word earns\t8
word ease\t36
word easily\t34
word east\t-18
word easter\t34
word eastern\t-13
word easy\t-19
word eat\t-27
word eaten\t-6
word eating\t41
word edge\t-20
word edit\t14
word editing\t62
word edition\t22
word editor\t-50
word edits\t-18
word education\t-6
word educator\t17
word educators\t-25
word eeo\t-9
word egg\t-8
word eight\t15
word eighteen\t-21
word either\t47
word elderly\t-13
word electric\t-6
word electrical\t10
word electrician\t78
word electricity\t-6
word electronic\t-9
word eleven\t-38
word eligibility\t-57
word eligible\t-47
word ellen\t-14
word ellen's\t13
word else\t10
word email\t-63
word emails\t-7
word emergencies\t-33
word emergency\t58
word emp\t11
word employ\t66
word employed\t-43
word employee\t-12
word employees\t25
word employer\t-81
word employment\t77
word employs\t-15
word empower\t17
word emu\t-18
word encourage\t-9
word encouraged\t-67
word encourages\t-6
word end\t89
word endorsement\t103
word ends\t-64
word energy\t9
word enforcement\t-9
word engine\t37
word engineer\t-73
word engineering\t-51
word engineers\t77
word england\t12
word english\t171
word enhanced\t105
word enjoy\t31
word ennis\t-10
word enough\t81
word enrolment\t31
word enter\t37
word entered\t18
word entire\t-28
word entitled\t23
word entries\t54
word entry\t23
word environment\t19
word environmental\t7
word epic\t53
word equal\t-31
word equality\t71
word equipment\t-66
word equipped\t-33
word equity\t-75
word equivalent\t50
word erp\t-29
word erris\t14
word esbjerg\t-16
word escort\t45
word especially\t19
word essential\t-42
word established\t-48
word estate\t-15
word estates\t11
word estonian\t27
word etc\t-84
word eu\t12
word eucharist\t11
word europe\t-29
word european\t9
word euthanasia\t10
word even\t27
word evenings\t27
word event\t35
word events\t-20
word ever\t-79
word every\t12
word everybody\t-25
word everyone\t-29
word everyone's\t10
word everything\t-50
word evidence\t54
word exam\t-42
word examination\t18
word example\t-134
word exams\t-13
word excel\t95
word excellent\t30
word except\t-17
word exceptions\t47
word excess\t-6
word exchange\t12
word exclusive\t-26
word executive\t68
word exempt\t-17
word existing\t22
word exit\t47
word expect\t78
word expected\t17
word expects\t44
word expense\t-18
word expenses\t31
word experience\t195
word experienced\t-27
word expired\t12
word explain\t12
word explaining\t22
word explains\t-20
word export\t-6
word exposure\t17
word expressions\t-13
word extended\t30
word extension\t-38
word external\t9
word extra\t-68
word extraction\t10
word extras\t23
word eye\t84
word f\t67
word face\t50
word facility\t-30
word facing\t6
word factory\t-19
word facts\t6
word fahy\t-9
word fail\t22
word fails\t-7
word fair\t56
word fairlead\t-11
word faizel\t-34
word fall\t-15
word falling\t14
word falls\t30
word familiarity\t81
word families\t-35
word fan\t-24
word fancy\t-35
word far\t-19
word fare\t14
word farida\t-22
word farm\t-56
word farmed\t-26
word farmers\t-35
word fast\t39
word faster\t19
word father\t-31
word fault\t43
word faults\t37
word favourably\t8
word fca\t52
word fcaw\t36
word feast\t-16
word february\t55
word fed\t-21
word federal\t-7
word fee\t10
word feed\t52
word feedback\t31
word feeding\t42
word feel\t30
word feeling\t60
word feels\t18
word fees\t-33
word feet\t47
word fellow\t40
word fellowship\t6
word felt\t-13
word femi\t12
word fenwick\t-14
word fergal\t-20
word ferncourt\t-9
word fernleigh\t-17
word ferry\t44
word fertility\t11
word fever\t74
word few\t-22
word fewer\t18
word fi\t-7
word fiction\t10
word ficus\t-8
word fifteen\t-16
word fifth\t-10
word fifty\t9
word fight\t-52
word figure\t-29
word figures\t30
word file\t126
word files\t123
word filing\t21
word fill\t-71
word filled\t-38
word fills\t15
word filters\t68
word final\t34
word finalists\t18
word finance\t-23
word financial\t50
word finch\t-16
word find\t41
word finding\t17
word findings\t11
word finds\t17
word fine\t6
word fingers\t-61
word finish\t61
word finished\t15
word fire\t30
word fired\t13
word firm\t-72
word firmware\t-24
word first\t66
word fish\t-43
word fit\t24
word fitness\t33
word fitter\t9
word fitters\t-11
word fitting\t32
word fittings\t-14
word five\t6
word fix\t20
word fixed\t36
word fixing\t9
word fixtures\t22
word flats\t-11
word fleet\t-10
word flexible\t-104
word flexitime\t53
word flick\t-19
word flights\t12
word floods\t-9
word floor\t-40
word floors\t8
word flour\t73
word flower\t-9
word flowers\t-12
word flu\t15
word fluency\t8
word fluent\t24
word fluoride\t7
word flux\t19
word fly\t52
word foam\t-9
word folder\t16
word folio\t-8
word folks\t17
word follow\t70
word followed\t-18
word following\t-25
word follows\t-21
word foot\t39
word footage\t-20
word football\t-16
word for\t16
word forecast\t11
word forest\t-9
word forget\t9
word forgive\t-13
word forklift\t-23
word form\t29
word formal\t7
word former\t-42
word forms\t-13
word formwork\t19
word fortnight\t-18
word fortnight's\t-56
word fortnightly\t-39
word forty\t-28
word forwarder\t-16
word fought\t-9
word found\t-42
word foundation\t-15
word founded\t-25
word founder\t-7
word four\t-8
word fourteen\t-80
word fourth\t34
word foxglove\t-16
word fragile\t8
word frame\t54
word frames\t13
word frankly\t18
word frans\t9
word frau\t-7
word fraud\t32
word fred\t45
word free\t-159
word freelance\t6
word freight\t-35
word fremantle\t-19
word french\t71
word frequently\t27
word fresh\t27
word fri\t10
word friday\t84
word fridge\t-13
word friend\t56
word friends\t-62
word frightened\t23
word frightening\t-15
word from\t-39
word front\t-26
word fruit\t-19
word fte\t-30
word fuel\t-11
word full\t44
word fully\t-23
word functional\t8
word fund\t-66
word funded\t-68
word funder\t20
word funders\t79
word funding\t-30
word fundraising\t-32
word funeral\t39
word funerals\t83
word funny\t32
word furnished\t-21
word furniture\t-21
word further\t28
word fussy\t9
word future\t-17
word g\t58
word g'day\t-24
word gaelscoil\t8
word galway\t-21
word gap\t87
word gaps\t6
word garage\t-43
word garda\t98
word garden\t-62
word gardener\t79
word gardeners\t50
word gary\t-56
word gas\t43
word gate\t-31
word gauge\t-51
word gauges\t17
word gave\t-40
word gc\t8
word gcia\t16
word gcih\t16
word gd\t8
word gdańsk\t-61
word gear\t-16
word ged\t82
word geddes\t-24
word geelong\t-17
word gender\t25
word genders\t-30
word general\t-34
word generalist\t-6
word generally\t-53
word generator\t-41
word generous\t-18
word gentle\t39
word gentleman\t16
word genuine\t-15
word geology\t11
word geotechnical\t-16
word german\t-30
word get\t-88
word gethin\t-7
word gets\t-69
word getting\t62
word gift\t99
word git\t52
word give\t-75
word given\t14
word gives\t-10
word giving\t54
word gladly\t-44
word gladys\t72
word glamorous\t14
word glas\t-16
word glass\t-7
word glasses\t45
word glen\t6
word glenmalure\t-29
word glenree\t-25
word gloucester\t119
word gloves\t-99
word gmp\t-8
word go\t6
word god\t18
word goes\t133
word goh\t-52
word going\t-59
word gold\t-53
word gone\t-32
word good\t-19
word goods\t18
word google\t-30
word gosia\t-22
word got\t-29
word gotta\t8
word goulburn\t-9
word governing\t-17
word government\t20
word gp\t-94
word gps\t-21
word grads\t-53
word graduate\t58
word graduates\t-32
word grand\t9
word grandchildren\t-14
word grandfather\t-32
word grant\t31
word granted\t61
word grants\t23
word graph\t11
word grasp\t31
word grass\t-63
word grateful\t-88
word gravel\t56
word gravesend\t-21
word great\t-21
word greek\t23
word green\t-14
word greenhouse\t-45
word greet\t13
word greeting\t23
word grew\t13
word greyhound\t-74
word grid\t-33
word grief\t-45
word grocers\t-41
word gross\t14
word ground\t73
word grounds\t-31
word group\t-19
word groups\t-8
word grower\t-22
word growers\t-31
word growing\t-75
word grown\t-63
word growth\t-12
word guarantee\t-84
word guaranteed\t-71
word guarantees\t-12
word guard\t-10
word guards\t-22
word guest\t-26
word guidance\t17
word guide\t55
word guidelines\t12
word guides\t-34
word gum\t9
word gutters\t30
word guy\t18
word guys\t29
word gweta\t30
word gwo\t32
word gym\t-36
word h\t-15
word habit\t28
word haccp\t17
word had\t-104
word haddon\t-8
word hair\t-9
word half\t-39
word halifax\t-17
word hall\t-58
word hamish\t35
word hammer\t-9
word hand\t45
word handed\t-19
word handful\t-10
word handheld\t13
word handle\t-23
word handled\t-14
word handles\t-39
word handling\t109
word handover\t56
word hands\t61
word handy\t80
word hang\t29
word hanging\t28
word happen\t61
word happened\t41
word happens\t57
word happiest\t-8
word happy\t13
word harbour\t-14
word hard\t12
word hardly\t15
word hardship\t-13
word harriet\t-18
word harrow\t-14
word harwell\t-19
word has\t-117
word hasn't\t6
word hauling\t59
word have\t-63
word haven't\t-41
word having\t45
word havørn\t-17
word hay\t30
word he\t-52
word he'll\t-37
word he's\t-22
word head\t-33
word headache\t-60
word heading\t6
word heads\t-24
word headset\t-55
word headteacher\t-31
word health\t-58
word healthy\t-20
word hear\t-21
word hearing\t-13
word heart\t22
word hearthline\t-37
word heat\t-24
word heated\t-41
word heater\t-59
word heaters\t19
word heating\t-21
word heavy\t62
word height\t45
word heights\t33
word held\t-44
word helen\t-16
word hello\t-62
word help\t69
word helpful\t25
word helping\t34
word helps\t16
word hence\t11
word hens\t-42
word hepatitis\t24
word her\t-109
word herd\t7
word here\t-19
word here's\t-11
word hereford\t-8
word herring\t-7
word hers\t-37
word herself\t-13
word hgv\t-36
word hi\t-16
word high\t71
word higher\t20
word highly\t-50
word highway\t-31
word hilary\t-26
word hill\t-13
word him\t-63
word himself\t12
word hipaa\t10
word hire\t120
word hired\t-54
word hires\t10
word hiring\t-7
word his\t-33
word history\t31
word hit\t19
word hives\t7
word hoist\t14
word hold\t97
word holder\t-16
word holding\t19
word holds\t38
word hole\t-10
word holiday\t21
word holidays\t11
word hollins\t-14
word hollis\t-31
word hollow\t-16
word hollybank\t-32
word holm\t-14
word hols\t-13
word home\t-20
word homecare\t-14
word homeowner\t49
word homeowners\t12
word homes\t46
word homework\t9
word honest\t130
word honestly\t10
word hood\t10
word hook\t-8
word hope\t-42
word hoped\t18
word hoping\t36
word horses\t-8
word hoses\t64
word hospital\t17
word hospitality\t15
word hospitals\t-34
word host\t10
word hot\t67
word hotel\t60
word hotels\t-94
word hour\t-40
word hourly\t-51
word hours\t58
word house\t-98
word household\t-19
word households\t15
word housekeeping\t17
word houses\t-33
word housing\t-11
word how\t-53
word however\t-13
word hplc\t19
word hr\t-35
word hrs\t27
word hse\t20
word hub\t-72
word human\t63
word humid\t47
word humour\t-6
word hundred\t-73
word hunting\t6
word hurry\t-17
word hurt\t9
word husband\t-8
word hvac\t-20
word hybrid\t-37
word hydraulic\t51
word hydro\t-13
word hygiene\t48
word hygienist\t-80
word i\t-55
word i'd\t101
word i'll\t-7
word i'm\t50
word i've\t7
word icd\t22
word id\t69
word idea\t16
word ideal\t12
word ideally\t57
word identity\t-13
word if\t-44
word ii\t-24
word iloilo\t-9
word images\t15
word imagine\t-6
word immediately\t41
word immunity\t21
word import\t-28
word important\t-43
word importers\t-21
word improvement\t6
word imrie\t7
word in\t32
word inbound\t39
word inbox\t40
word inc\t-33
word incident\t9
word incidents\t25
word include\t-46
word included\t70
word includes\t37
word including\t70
word income\t34
word incoming\t31
word incumbent\t37
word indeed\t-25
word independent\t10
word indesign\t32
word indispensable\t29
word individuals\t-9
word induction\t-113
word industrial\t57
word industry\t-33
word informal\t-34
word informally\t32
word information\t-62
word informed\t21
word infrastructure\t30
word ink\t-7
word inn\t-20
word inner\t-36
word ins\t-11
word inside\t18
word insist\t29
word insists\t7
word inspect\t24
word inspected\t62
word inspection\t69
word inspections\t31
word inspector\t-8
word instagram\t27
word install\t31
word installation\t-72
word instance\t9
word instead\t-44
word institute\t-62
word institution\t-32
word instructions\t57
word instructor\t-68
word instructors\t-22
word instrument\t-21
word instruments\t37
word insurance\t-61
word insurances\t-27
word insured\t16
word insurers\t58
word intake\t-9
word integration\t19
word integrity\t6
word interest\t-34
word interested\t-54
word interests\t-12
word intermediate\t22
word intern\t27
word international\t-42
word interns\t16
word internship\t36
word intervention\t16
word interview\t-87
word interviewed\t-14
word interviews\t-120
word into\t16
word introduce\t29
word inventory\t13
word inverallan\t-22
word investigate\t52
word investigation\t21
word investigations\t64
word invite\t26
word invited\t-19
word invoices\t65
word involves\t26
word ireland\t-10
word irish\t32
word iron\t-34
word ironwood\t-8
word irrigation\t-13
word irs\t-52
word is\t-22
word isizulu\t36
word island\t10
word islander\t-14
word isn't\t-112
word iso\t19
word issue\t110
word issued\t-14
word it\t-10
word it'd\t46
word it's\t65
word italian\t108
word itar\t24
word items\t-7
word itero\t32
word itineraries\t17
word its\t-62
word itself\t-25
word itssar\t11
word iv\t43
word iwi\t9
word jacket\t-18
word january\t-20
word jealously\t-25
word jean\t-13
word jersey\t18
word jewellery\t18
word jib\t25
word jo\t-30
word joanna\t-21
word job\t-24
word jobs\t-38
word join\t-75
word joining\t35
word joint\t-28
word joke\t-23
word journalism\t-39
word journeyperson\t-44
word judged\t-38
word judgment\t34
word juho\t-10
word july\t26
word june\t-54
word junior\t30
word just\t-108
word justice\t19
word k\t-12
word kafka\t22
word kahurangi\t-26
word kanturk\t-25
word karibu\t-16
word kawartha\t-13
word kayaks\t-6
word keane\t-15
word keen\t-18
word keep\t71
word keeping\t93
word keeps\t19
word kept\t47
word kestrel\t-38
word kettle\t-35
word kev\t-86
word kevin\t-27
word key\t41
word keys\t11
word kg\t27
word kids\t-27
word kilkenny\t-6
word kilo\t56
word kilometres\t-15
word kilos\t26
word kindergarten\t-43
word kindly\t-38
word kindness\t44
word kiswahili\t56
word kit\t-29
word kitchen\t-17
word kits\t23
word kloofsig\t-19
word km\t10
word knack\t30
word kneeling\t12
word knees\t-12
word knew\t19
word knock\t-8
word knocking\t-22
word knolle\t-20
word know\t44
word knowing\t6
word knowledge\t139
word known\t-23
word knows\t-31
word kreuzberg\t59
word kv\t34
word la\t11
word lab\t-11
word label\t34
word laboratories\t-24
word labour\t-47
word labrador\t-19
word lacked\t72
word ladder\t99
word ladders\t-7
word ladies\t-19
word lads\t25
word lady\t-26
word laid\t-9
word lake\t-40
word lamb\t-26
word lambing\t19
word laminated\t51
word land\t8
word landlord\t-6
word lane\t-18
word lanes\t-13
word language\t47
word laptop\t-46
word laptops\t-35
word larder\t-14
word large\t39
word larger\t7
word largest\t-24
word larkfield\t-17
word larkmoor\t-14
word larkspur\t-28
word laser\t32
word last\t-73
word lasted\t45
word late\t121
word lately\t16
word later\t-29
word latte\t-35
word launch\t16
word laundered\t-47
word laundry\t43
word law\t78
word lawyers\t-44
word lay\t52
word lb\t14
word lbs\t21
word le\t-35
word lead\t-15
word leader\t-23
word leaders\t31
word leading\t9
word leads\t-39
word leaks\t16
word learn\t47
word learned\t-16
word learning\t-45
word lease\t27
word leasing\t-11
word least\t166
word leather\t18
word leave\t58
word leaves\t-60
word leaving\t-7
word lechner\t-7
word led\t-27
word ledger\t-45
word leeds\t-28
word left\t-120
word legally\t15
word legible\t8
word legionella\t18
word legislation\t32
word leirfjord\t-7
word leisure\t19
word lemon\t27
word length\t-23
word less\t20
word lessons\t34
word let\t-65
word lets\t-12
word letter\t-155
word letters\t-9
word letting\t12
word level\t141
word levels\t-20
word liaison\t-22
word licence\t246
word license\t56
word licensed\t-26
word life\t32
word lifeguard\t-61
word lift\t154
word lifting\t108
word lifts\t34
word light\t-14
word lighting\t6
word lights\t-51
word like\t-97
word liked\t-8
word likely\t-11
word likes\t9
word limited\t22
word lims\t12
word line\t-50
word lines\t-53
word link\t-47
word linux\t-16
word liquids\t-37
word list\t-108
word listed\t-67
word listen\t-34
word listening\t-42
word listens\t-15
word lists\t12
word lit\t-37
word literature\t-10
word litigation\t-16
word little\t-36
word live\t8
word lived\t39
word lives\t15
word living\t32
word load\t40
word loans\t17
word local\t66
word location\t-110
word lock\t-40
word locked\t48
word locker\t21
word lodge\t-7
word log\t45
word logbook\t-19
word loggers\t26
word logging\t21
word logistics\t-9
word lone\t6
word long\t15
word longer\t8
word longest\t-7
word look\t120
word looked\t21
word looking\t64
word looks\t-41
word lookups\t13
word loretta\t-30
word lorna\t-15
word lorry\t25
word lost\t-7
word lots\t-88
word loud\t-18
word louth\t-12
word love\t-46
word lovely\t-13
word low\t25
word lower\t-24
word ltd\t-52
word ludlow\t-12
word lunch\t-94
word lunches\t12
word lungs\t82
word lutterworth\t11
word lying\t13
word lyle\t-35
word maarja\t-12
word mac\t-26
word machine\t-50
word machinery\t-103
word machines\t8
word machining\t22
word machinist\t14
word made\t-88
word magnet\t21
word mail\t-77
word main\t-14
word maine\t-21
word mainly\t38
word maintain\t53
word maintains\t57
word maintenance\t62
word maji\t-16
word major\t-37
word make\t39
word maker\t6
word makes\t-75
word making\t-30
word malayalam\t61
word maltby\t-21
word man\t-89
word manage\t131
word managed\t-11
word management\t-69
word manager\t-78
word managers\t-20
word managing\t96
word mandarin\t-37
word mandata\t8
word mandatory\t29
word manner\t117
word mansfield\t-27
word manual\t16
word manuals\t16
word many\t-64
word maple\t-12
word mar\t19
word march\t30
word marisol\t-30
word marit\t-88
word markdown\t21
word marked\t-8
word market\t-38
word marketing\t16
word marking\t10
word marlingford\t44
word marlowe\t-20
word marsh\t-9
word marta\t14
word masonry\t41
word master\t10
word master's\t20
word mastercam\t-7
word match\t-25
word matched\t-13
word matching\t11
word material\t34
word materials\t-12
word maternity\t-54
word math\t42
word mathematics\t88
word maths\t-34
word matric\t36
word matter\t63
word matters\t36
word may\t-99
word maybe\t-15
word mbps\t10
word mcgarrigle\t-11
word me\t-102
word meal\t-13
word meals\t-17
word mean\t71
word meaning\t58
word means\t44
word meant\t-30
word measure\t41
word measured\t-12
word measures\t55
word measuring\t13
word mechanic\t-10
word mechanics\t-9
word medical\t-51
word medication\t17
word medicine\t33
word medicines\t-150
word meds\t19
word meet\t-49
word meeting\t38
word meetings\t101
word meets\t44
word melbourne\t-16
word member\t-60
word membership\t41
word memory\t45
word men\t-54
word mends\t28
word mental\t-10
word mention\t9
word mentioned\t-30
word mentor\t9
word mentored\t-26
word menu\t-13
word menus\t-17
word mercy\t30
word merit\t94
word merlin\t-22
word mesa\t-10
word message\t-26
word met\t9
word meter\t39
word meters\t84
word method\t7
word metre\t14
word metres\t77
word metropolitan\t-15
word microbiology\t-34
word microsoft\t48
word mid\t19
word middle\t-10
word midnight\t17
word midwife\t53
word might\t-34
word mileage\t-7
word miles\t9
word military\t-13
word milking\t-20
word million\t-37
word min\t52
word mind\t21
word minds\t10
word mine\t-54
word minibus\t10
word minimum\t57
word ministry\t26
word minnesota\t56
word minutes\t-41
word miss\t-61
word missed\t34
word misses\t36
word missing\t44
word mission\t-15
word mistakes\t-8
word mitre\t26
word mix\t17
word mixed\t38
word mls\t44
word moana\t-23
word mobile\t33
word models\t53
word modules\t32
word moira\t-37
word mom\t22
word moment\t-45
word mon\t-19
word monastery\t-23
word mondays\t-16
word money\t-71
word monitor\t-12
word monitoring\t22
word month\t41
word monthly\t118
word months\t11
word montréal\t-34
word more\t60
word morley\t-9
word morning\t45
word mornings\t48
word mortgages\t15
word mosque\t-41
word most\t-88
word mostly\t68
word mother\t11
word mother's\t36
word mothers\t10
word motivation\t-7
word motor\t28
word move\t65
word moved\t-38
word movement\t13
word moves\t-6
word moving\t-36
word mr\t-80
word mrs\t-44
word ms\t-22
word much\t-28
word muck\t26
word mud\t27
word multi\t10
word mum\t-9
word murrawin\t-23
word murrumbah\t-80
word museum\t-10
word museums\t-27
word music\t-13
word mussels\t-10
word must\t173
word mutomo\t-20
word my\t-55
word myself\t-81
word n\t16
word naidoo\t-21
word nail\t12
word name\t-112
word named\t-37
word nanny\t-14
word naomh\t-10
word narrow\t-8
word national\t20
word nations\t-9
word natural\t-13
word naturally\t35
word navels\t-25
word nazreen\t-30
word nd\t-18
word ndis\t-11
word near\t-20
word nearest\t35
word nearly\t-43
word neat\t22
word necessarily\t-9
word necessary\t-63
word need\t66
word needn't\t7
word needs\t46
word negotiable\t40
word negotiate\t36
word negotiating\t17
word neighbourhood\t-28
word neither\t-13
word nelson\t-28
word nest\t58
word net\t8
word netball\t13
word netherlands\t-12
word network\t-9
word never\t-86
word new\t-25
word newark\t-14
word newer\t-35
word newly\t-10
word news\t56
word newsletter\t-7
word next\t-33
word nhs\t-51
word nicer\t13
word night\t16
word nights\t11
word nims\t11
word nine\t-100
word nineteen\t-12
word ninety\t-24
word njc\t-19
word nmc\t12
word no\t-74
word nobody\t-57
word nod\t15
word noise\t25
word noisy\t50
word nomvula\t-36
word non\t64
word none\t-79
word noon\t-26
word noordstroom\t-6
word nor\t-53
word norfolk\t-26
word normal\t50
word normally\t9
word north\t-69
word northern\t8
word northlight\t-18
word northmoor\t-6
word not\t-74
word note\t-74
word notes\t87
word nothing\t-37
word notice\t139
word noticed\t18
word notices\t32
word novated\t-11
word november\t39
word now\t-110
word ns\t-24
word nssf\t-24
word nsw\t-13
word nuclear\t-51
word number\t-37
word numbers\t-23
word numeracy\t34
word numerate\t17
word nurse\t-108
word nursed\t-6
word nurses\t-36
word nursing\t34
word nvq\t33
word nz\t20
word nzoia\t6
word o'clock\t22
word oakeley\t-12
word oakmere\t-14
word oamaru\t-9
word objects\t11
word obligations\t43
word observe\t-9
word obtain\t-23
word obtained\t-17
word obvious\t-18
word obviously\t-42
word occasion\t14
word occasional\t74
word occasionally\t33
word occupational\t-7
word occupied\t7
word occur\t-32
word ocean\t-16
word october\t61
word odd\t55
word oddvar\t-93
word of\t34
word off\t43
word offenders\t17
word offer\t14
word offered\t-19
word offers\t70
word office\t61
word officer\t-86
word officers\t25
word offices\t-17
word offset\t-11
word offsets\t9
word offshore\t18
word often\t33
word ohio\t-12
word oil\t-11
word ok\t-68
word okafor\t-29
word okay\t-49
word old\t-18
word older\t8
word oldest\t-36
word olds\t23
word one\t23
word ones\t20
word online\t-138
word ontario\t-47
word oodles\t50
word op\t12
word open\t10
word opened\t-32
word opening\t22
word opens\t59
word opera\t-31
word operating\t-11
word operation\t45
word operations\t30
word operator\t-11
word operators\t-102
word opinion\t-14
word opinions\t22
word opportunities\t-15
word opportunity\t-40
word opposite\t-9
word option\t-25
word optional\t43
word options\t-52
word or\t187
word orchids\t-16
word order\t80
word ordering\t64
word orders\t56
word org\t-7
word organ\t-8
word organise\t15
word organised\t-14
word orientation\t-67
word origin\t-22
word osage\t-36
word osha\t69
word ot\t-40
word others\t18
word otherwise\t32
word ought\t-43
word oulu\t-11
word our\t-93
word ours\t-39
word out\t45
word outdoor\t-7
word outdoors\t63
word outlook\t55
word outpatient\t7
word output\t7
word outreach\t14
word outs\t8
word outside\t-93
word over\t21
word overbrook\t-8
word overhead\t39
word overnight\t41
word overseas\t57
word overtime\t61
word overview\t-40
word own\t-9
word owned\t-63
word owner\t29
word owners\t-14
word ownership\t10
word owns\t37
word oyelaran\t-6
word p\t-15
word package\t-50
word packages\t22
word packed\t-8
word packie\t-14
word packs\t20
word pads\t8
word paediatric\t-11
word page\t-76
word pages\t-11
word paid\t-264
word painting\t31
word paints\t40
word pairing\t-9
word pairs\t-43
word pallets\t-15
word panel\t-67
word panels\t34
word paper\t-75
word papers\t75
word paperwork\t-65
word paragraphs\t-9
word paralegal\t10
word paramedic\t-20
word parent\t11
word parents\t-32
word pargeter\t-23
word parish\t-12
word parking\t-124
word parlour\t-21
word part\t-24
word participate\t-11
word particular\t-32
word particularly\t16
word partie\t-9
word partner\t17
word parts\t19
word party\t-14
word pass\t-21
word passed\t-63
word passenger\t-6
word passengers\t-22
word passes\t14
word passing\t-29
word passport\t29
word past\t-14
word pastry\t-34
word patch\t-19
word patience\t189
word patient\t29
word patients\t36
word patrols\t24
word pattern\t7
word pay\t-145
word paydeck\t-37
word paying\t26
word payments\t11
word payroll\t31
word pc\t-42
word pdf\t-20
word peace\t19
word peak\t18
word pediatric\t29
word penalties\t-39
word penhallow\t-10
word pension\t-86
word people\t10
word people's\t86
word peoples\t-10
word peppers\t-7
word per\t19
word percent\t32
word percentage\t-7
word perform\t45
word performance\t-45
word performed\t-21
word performs\t32
word perhaps\t41
word period\t86
word periodontal\t7
word periods\t33
word permanent\t-70
word permit\t65
word permits\t50
word pers\t-7
word person\t10
word personnel\t-40
word persons\t-15
word perth\t-18
word pesticide\t25
word pet\t-29
word pete\t-12
word peterborough\t-44
word pets\t-6
word ph\t19
word pharmacies\t-12
word pharmacist\t-11
word pharmacists\t-31
word pharmacy\t-10
word phd\t22
word philippines\t-13
word phlebotomist\t-26
word phone\t-60
word phones\t-8
word phoning\t6
word photo\t-51
word photograph\t-11
word photographs\t-48
word photos\t26
word physical\t22
word piano\t48
word pick\t-50
word picking\t-12
word pics\t8
word piece\t-43
word pieces\t-9
word pike\t-6
word pile\t33
word pipe\t-12
word pipeline\t35
word pipelines\t35
word pipette\t23
word pitch\t-15
word pits\t-34
word pivot\t35
word place\t31
word placement\t7
word placements\t-15
word places\t-12
word placing\t11
word plain\t30
word plains\t-11
word plan\t62
word plank\t44
word planned\t12
word planning\t26
word plans\t70
word plant\t-27
word plants\t14
word plate\t-21
word plates\t11
word platform\t11
word play\t-21
word played\t50
word player\t52
word pleasant\t34
word pleasantly\t9
word please\t-18
word pleased\t12
word plenty\t9
word plots\t-11
word pls\t6
word plus\t-52
word pm\t50
word po\t13
word point\t-40
word points\t-14
word poland\t12
word poles\t46
word police\t64
word policy\t-28
word polish\t40
word polite\t20
word pollination\t12
word pollution\t12
word pool\t23
word poolside\t17
word poor\t-18
word pop\t-27
word port\t16
word portal\t-34
word porters\t19
word portfolio\t123
word portuguese\t8
word position\t24
word possible\t-67
word post\t25
word postcards\t-48
word posted\t-63
word postgraduate\t8
word postgres\t21
word postgresql\t18
word postholder\t20
word posting\t-24
word posts\t12
word pound\t71
word pounds\t47
word pour\t11
word pours\t34
word power\t-28
word powershell\t38
word practical\t-26
word practice\t10
word practitioner\t-10
word practitioners\t-7
word prairie\t-12
word pre\t73
word precast\t75
word preceptor\t27
word precise\t24
word precision\t-13
word predecessor\t-14
word prefer\t-47
word preferably\t26
word premiere\t11
word premises\t39
word premium\t-25
word prep\t-35
word preparation\t30
word prepare\t96
word prepared\t59
word prepares\t40
word preparing\t64
word preschool\t-7
word prescriptions\t42
word present\t84
word presentation\t45
word presenting\t38
word press\t34
word pressure\t34
word pretend\t-38
word pretending\t32
word pretty\t8
word previous\t20
word price\t7
word pricing\t26
word priit\t-30
word primary\t-27
word principal\t-73
word principles\t19
word print\t-49
word printer\t32
word prints\t-10
word prior\t21
word priority\t-11
word private\t-88
word priya\t-35
word probably\t-43
word probation\t50
word probationary\t-18
word problem\t-79
word problems\t20
word procedure\t72
word procedures\t-36
word processing\t19
word produce\t10
word produced\t-13
word producers\t-74
word product\t-40
word production\t6
word products\t-8
word profession\t15
word proficiency\t25
word proficient\t7
word profit\t-21
word program\t-16
word programme\t-45
word programmes\t15
word programming\t-33
word programs\t-14
word progress\t52
word project\t8
word projects\t42
word promise\t-15
word promotion\t-20
word proof\t38
word proper\t-59
word properly\t-8
word properties\t-9
word property\t35
word proportion\t7
word protected\t-38
word protection\t-71
word protective\t-21
word protocol\t11
word protocols\t17
word proud\t-7
word prove\t30
word proven\t23
word provide\t6
word provided\t-188
word provident\t-23
word provider\t11
word province\t-66
word provincial\t-28
word provisionally\t-11
word pruning\t15
word psychologist\t-27
word pub\t10
word public\t8
word published\t-27
word puck\t-20
word pull\t29
word pulling\t10
word punctual\t46
word punjabi\t20
word pupils\t32
word puppy\t-48
word purchase\t-28
word purpose\t-77
word pushing\t12
word putting\t36
word pvg\t48
word python\t30
word qa\t9
word qc\t-23
word qld\t-18
word qualification\t101
word qualified\t41
word qualify\t-17
word qualifying\t56
word quality\t26
word quarry\t-16
word quarter\t60
word quarterly\t40
word quarters\t-23
word quay\t10
word queries\t51
word query\t70
word questions\t-127
word queue\t-26
word quick\t59
word quicker\t35
word quickly\t40
word quiet\t42
word quite\t-91
word quiz\t8
word quoll\t-21
word quote\t12
word quoting\t-20
word québec\t-13
word r\t25
word race\t-22
word rack\t-11
word racking\t11
word racks\t-27
word radhaus\t-31
word radio\t14
word radiographs\t35
word radiography\t46
word rail\t-9
word rain\t25
word raining\t-44
word raised\t11
word raising\t36
word raleigh\t28
word ramp\t40
word ran\t-38
word random\t101
word range\t30
word ranger\t18
word rangers\t-16
word ranks\t-8
word rare\t-41
word rata\t8
word rate\t-49
word rated\t-9
word rates\t-25
word rather\t-39
word raw\t15
word ray\t-7
word rd\t-11
word reach\t-63
word read\t34
word readable\t18
word readers\t17
word reading\t-47
word reads\t-8
word ready\t49
word real\t-13
word really\t-7
word reason\t-75
word reasonable\t-7
word reasons\t17
word rebar\t31
word rebuild\t17
word rebuilt\t-43
word recalls\t-6
word receipt\t-40
word receipts\t27
word receive\t-65
word received\t-15
word recent\t73
word recently\t-54
word reception\t29
word receptionist\t-47
word recipes\t-18
word reckons\t-7
word recognised\t36
word recommend\t14
word recommended\t11
word reconcile\t30
word reconciliation\t32
word reconciling\t50
word record\t87
word recording\t19
word records\t71
word recover\t17
word recovery\t-11
word recreation\t77
word recruit\t6
word recruiter\t-50
word recruiters\t-30
word recruiting\t37
word recruitment\t-110
word rector\t14
word red\t-12
word redundancy\t-37
word ref\t-37
word referees\t-21
word reference\t19
word references\t121
word referral\t23
word referrals\t-10
word referring\t26
word refitted\t-12
word refrigerant\t17
word refund\t-31
word refuse\t-36
word regard\t-33
word regards\t-33
word regina\t-38
word region\t-30
word regional\t-34
word register\t18
word registered\t-12
word registrar\t10
word registration\t130
word registry\t11
word regret\t26
word regular\t37
word regularly\t6
word regulars\t41
word regulated\t8
word regulator\t-17
word rehab\t-16
word rehabilitation\t15
word rehearsal\t18
word reimburse\t16
word reimbursed\t-46
word reimburses\t-43
word related\t19
word relations\t16
word relatives\t17
word release\t84
word released\t15
word releasing\t15
word relevant\t-10
word reliable\t55
word relief\t-27
word religion\t-23
word relocation\t-39
word rely\t-20
word remain\t29
word remainder\t-15
word remaining\t33
word reminders\t22
word remote\t-58
word remove\t31
word remuneration\t-53
word renewal\t-6
word renewals\t13
word rent\t-49
word rental\t-19
word rents\t-19
word reo\t37
word repair\t12
word repaired\t-9
word repairs\t-18
word repeat\t26
word replace\t-9
word replacement\t12
word replant\t11
word replenishing\t44
word replenishment\t-16
word reply\t-29
word report\t43
word reported\t46
word reporting\t10
word reports\t23
word represent\t6
word represented\t-14
word reps\t-29
word req\t-28
word request\t7
word requests\t23
word require\t-20
word required\t49
word requirement\t-34
word requirements\t-25
word requires\t46
word requisition\t-19
word rescue\t18
word research\t-20
word researcher\t7
word reserves\t-44
word resident\t118
word residential\t49
word residents\t92
word resilience\t24
word resolve\t14
word resolving\t26
word resourcing\t-15
word respect\t55
word respond\t-10
word response\t9
word responsibilities\t-86
word responsibility\t-124
word responsible\t30
word rest\t15
word restaurant\t12
word restaurants\t33
word restock\t20
word restorative\t-61
word restore\t113
word restores\t21
word restricted\t65
word result\t-51
word results\t71
word resume\t-106
word retail\t17
word retention\t-58
word retired\t-32
word retirement\t-15
word retires\t-57
word retiring\t-49
word return\t15
word returned\t-10
word returns\t56
word revenue\t51
word review\t-40
word reviews\t-16
word revision\t38
word rf\t12
word ride\t-17
word rigging\t9
word right\t35
word rights\t62
word rind\t-46
word ring\t-118
word ringers\t-17
word ringing\t15
word rings\t32
word rising\t-27
word river\t-38
word rivers\t-27
word road\t-84
word roads\t18
word role\t-51
word roll\t-24
word rolling\t40
word rolls\t-20
word romansh\t45
word roof\t18
word roofers\t-38
word rooftop\t-16
word rooksmoor\t-15
word room\t-44
word rooms\t-34
word root\t13
word rope\t29
word ropes\t17
word rory\t24
word roscoff\t-16
word roster\t29
word rostered\t18
word rosters\t-59
word rota\t73
word rotating\t33
word rotation\t57
word rotherham\t-27
word rough\t19
word round\t37
word rounds\t-37
word route\t-51
word routes\t-24
word routine\t25
word row\t13
word rowe\t-14
word rrsp\t-6
word rtitb\t11
word rubber\t7
word rude\t-22
word rule\t-45
word rules\t47
word run\t51
word running\t142
word runs\t-20
word rural\t-33
word rush\t20
word résumé\t-6
word s\t-6
word sabre\t-160
word sacrifice\t-8
word sad\t-17
word safe\t29
word safeguarding\t35
word safely\t-89
word safety\t83
word sage\t16
word said\t-52
word sailing\t-6
word sails\t41
word salaries\t-14
word salary\t-101
word sale\t23
word sales\t26
word salon\t-20
word saltmark\t-22
word same\t62
word samples\t43
word sampling\t28
word sand\t-14
word sandra\t21
word sans\t-33
word santa\t-26
word sap\t14
word sapa\t16
word sarah\t55
word saskatchewan\t9
word saskatoon\t-6
word sat\t54
word satisfactory\t33
word saturday\t63
word saturdays\t51
word sauna\t-28
word sausage\t-18
word save\t51
word saves\t48
word saw\t-23
word say\t35
word saying\t45
word says\t-13
word scada\t30
word scaffold\t23
word scale\t-18
word scales\t-6
word scan\t13
word scania\t-37
word scanned\t28
word scanner\t18
word scanning\t7
word scans\t37
word scared\t52
word scars\t7
word schedule\t63
word scheduled\t13
word schedules\t39
word scheme\t-10
word schemes\t-55
word schnauzer\t17
word scholarship\t-42
word school\t-71
word schools\t-14
word science\t63
word sciences\t-45
word scientist\t-7
word scientists\t-21
word scioto\t-16
word scoil\t-10
word scope\t8
word score\t40
word scores\t30
word scotland\t8
word scout\t8
word scratch\t-18
word screen\t37
word screening\t33
word screens\t9
word scripting\t11
word scripts\t26
word scrubbing\t49
word scrubs\t-7
word sea\t-8
word seafarers\t7
word seals\t56
word seam\t23
word search\t6
word searches\t52
word season\t-35
word seat\t-18
word second\t12
word secondary\t34
word seconds\t42
word secretary\t-17
word sections\t9
word sector\t24
word secure\t-50
word security\t28
word see\t-42
word seed\t-21
word seeing\t7
word seek\t-6
word seen\t-32
word sees\t12
word seldom\t-18
word selected\t6
word selectors\t-21
word sell\t-35
word selling\t-14
word sells\t-48
word semester\t9
word send\t-120
word sending\t15
word sends\t-18
word senior\t-40
word seniors\t-12
word sense\t12
word sensible\t9
word sensibly\t8
word sent\t-77
word sentence\t-36
word seo\t-28
word separate\t-70
word separately\t-26
word september\t73
word serfaty\t-16
word series\t41
word serious\t-55
word serve\t-15
word served\t47
word server\t59
word service\t-38
word services\t17
word servicing\t16
word serving\t-7
word session\t20
word sessions\t84
word set\t-42
word sets\t-40
word setting\t51
word settled\t-21
word settlement\t11
word setup\t6
word seven\t56
word seventeen\t6
word seventh\t6
word seventy\t30
word several\t30
word severnside\t-38
word sewing\t22
word sex\t-20
word sexual\t-12
word shade\t21
word shall\t50
word shape\t-18
word share\t-15
word shared\t-7
word sharp\t78
word she\t-12
word she'll\t-11
word she's\t-24
word shears\t-10
word shed\t-23
word sheet\t74
word sheets\t80
word sheila\t-76
word sheltered\t-27
word shelve\t32
word shift\t34
word shifts\t-6
word shimano\t18
word shingle\t-14
word ship\t29
word ship's\t-31
word shipped\t18
word ships\t-23
word shire\t-29
word shirley\t-10
word shoes\t-7
word shopping\t35
word shops\t-46
word shore\t-12
word shorten\t17
word shortlist\t12
word shortlisting\t-22
word shorts\t16
word should\t94
word shoulder\t-22
word shout\t36
word shouted\t9
word show\t87
word showing\t33
word shown\t-78
word showroom\t-14
word shows\t55
word shrewsbury\t-35
word shropshire\t-17
word shut\t8
word shuts\t-22
word shuttle\t-31
word side\t68
word sides\t-13
word siem\t8
word sift\t-16
word sight\t12
word sigma\t30
word sign\t77
word signed\t43
word signing\t40
word silver\t-11
word similar\t-19
word simple\t6
word simply\t8
word simulation\t35
word since\t48
word singing\t22
word single\t-78
word sinéad\t-25
word sit\t-87
word site\t75
word sites\t33
word sits\t-44
word sitting\t-6
word situations\t21
word six\t-35
word sixth\t-38
word sixty\t9
word size\t19
word sized\t-15
word sketch\t12
word ski\t-22
word skills\t95
word skin\t12
word skip\t-25
word slate\t123
word sleep\t-8
word sleeping\t26
word sleepover\t39
word sleepovers\t38
word sleeps\t-16
word sleeves\t-12
word slides\t-37
word slightly\t-24
word slip\t97
word slips\t7
word slope\t-6
word slot\t-10
word slow\t-6
word slp\t40
word sludge\t-28
word slurry\t-11
word small\t-17
word smart\t40
word sme\t17
word smell\t9
word smoke\t29
word smoko\t-11
word snap\t17
word snas\t-21
word snow\t-40
word so\t69
word sober\t14
word social\t-11
word society\t-7
word soft\t60
word software\t-27
word solar\t36
word sold\t-9
word sole\t21
word solicitor\t-45
word solicitors\t-24
word solid\t21
word some\t74
word somebody\t35
word somebody's\t-64
word someone\t11
word something\t22
word somewhere\t-30
word sonia\t67
word sons\t-25
word sooner\t-60
word sorry\t-53
word sort\t50
word sorted\t40
word sorts\t-38
word souls\t-19
word sound\t18
word sounds\t-50
word source\t34
word sources\t9
word sourdough\t77
word south\t-14
word southern\t9
word space\t-7
word spaces\t30
word spaniel\t16
word spanish\t256
word spare\t39
word spark\t7
word speak\t219
word speakers\t16
word speaking\t109
word spec\t-10
word special\t-23
word specialisation\t8
word specialist\t-26
word specialty\t-64
word specification\t-21
word specs\t6
word speech\t-6
word speed\t23
word spell\t26
word spend\t-58
word spends\t-46
word spent\t87
word split\t31
word splunk\t10
word spoken\t19
word sponsor\t-7
word sponsorship\t-102
word sports\t-20
word spot\t89
word spotting\t27
word spread\t-23
word spreadsheet\t-20
word spreadsheets\t26
word springs\t-7
word sql\t87
word squad\t14
word square\t-46
word squeamish\t143
word squeegee\t41
word st\t-40
word stability\t6
word stack\t-23
word staff\t-74
word staffed\t-14
word staffing\t-22
word stage\t-6
word stainless\t49
word stair\t-27
word stairs\t30
word stall\t-11
word stamp\t23
word stand\t62
word standard\t107
word standards\t24
word standby\t-25
word standing\t17
word stands\t-33
word start\t124
word started\t-83
word starter\t6
word starters\t31
word starting\t8
word starts\t24
word state\t24
word statement\t-14
word statements\t68
word states\t14
word station\t-10
word stationery\t-17
word stations\t33
word status\t-9
word statutory\t55
word stay\t70
word stayed\t-35
word stays\t12
word stcw\t7
word steady\t253
word steam\t-6
word steel\t11
word steep\t92
word steps\t-10
word sterile\t-10
word sticks\t7
word still\t-67
word stock\t39
word stocktake\t83
word stockton\t-14
word stoke\t-11
word stone\t-24
word stood\t18
word stop\t-44
word stopped\t-31
word stops\t-31
word storage\t19
word store\t31
word stores\t-16
word storeys\t-25
word stories\t21
word storm\t41
word storms\t44
word story\t-37
word stove\t-17
word straight\t30
word strait\t-14
word stranger\t21
word strangers\t59
word strategy\t37
word stream\t17
word streams\t13
word street\t-109
word streets\t11
word strip\t39
word stroke\t59
word strong\t6
word strongly\t44
word structural\t14
word stuck\t16
word student\t33
word students\t9
word studied\t-26
word studies\t-11
word studios\t-51
word study\t-57
word stuff\t7
word sturgeon\t-18
word style\t36
word stylist\t14
word sub\t10
word subcontractors\t-40
word subject\t77
word submission\t-18
word submissions\t10
word submit\t54
word submitted\t-18
word successful\t49
word successor\t-26
word such\t9
word suitability\t27
word suitable\t-104
word suites\t10
word suits\t-15
word sulking\t13
word summer\t11
word summers\t-30
word sun\t-59
word sunday\t61
word sundays\t-43
word sunscreen\t-35
word super\t-15
word superintendent\t-12
word supermarket\t-8
word supermarkets\t-11
word supervise\t22
word supervised\t39
word supervising\t85
word supervision\t-22
word supervisor\t-138
word supervisors\t10
word supper\t-9
word supplement\t-10
word supplied\t-160
word supplier\t-38
word supply\t-49
word supported\t-28
word supporting\t57
word supports\t-10
word suppose\t15
word sure\t45
word surface\t-12
word surgeries\t-45
word surgery\t-37
word surgical\t-11
word survey\t-27
word surveying\t15
word suspension\t57
word sutton\t-17
word svq\t10
word swamp\t-19
word swap\t48
word swaps\t22
word sweep\t49
word sweet\t-7
word sweets\t-16
word swim\t-16
word swimmers\t13
word swimming\t16
word sympathy\t46
word systems\t27
word síle\t-21
word t\t-30
word tables\t39
word tablet\t66
word tablets\t-95
word tact\t19
word tag\t-38
word tagalog\t20
word tail\t7
word take\t30
word taking\t49
word talk\t-71
word talked\t-6
word talking\t69
word tallinn\t32
word tamebank\t-7
word tank\t-10
word tanks\t29
word target\t16
word targets\t-7
word tarn\t-21
word tartu\t-8
word tash\t-34
word task\t-16
word tasman\t-29
word tasmania\t-15
word taught\t59
word tavenham\t-30
word tax\t-24
word taxation\t-19
word taxpayers\t31
word tay\t-23
word tb\t24
word te\t9
word tea\t-53
word teach\t18
word teacher\t-23
word teachers\t-27
word teaches\t-13
word teaching\t-6
word team\t-138
word teams\t24
word tear\t18
word tears\t8
word tech\t30
word technical\t-39
word technician\t-24
word technicians\t-19
word technique\t9
word technologists\t-7
word technology\t33
word techs\t45
word teenagers\t52
word tees\t-37
word telephone\t13
word tell\t-74
word teller\t-13
word tells\t-53
word temper\t17
word temperature\t11
word temperatures\t12
word tenancy\t-7
word tenant\t36
word tenants\t64
word tend\t-14
word tens\t18
word term\t62
word terminals\t-17
word terms\t-64
word terraform\t-116
word terrain\t57
word territory\t40
word terrors\t29
word test\t72
word testers\t18
word testing\t-7
word tests\t50
word tetanus\t21
word text\t-98
word textiles\t13
word th\t-11
word than\t-45
word thank\t-11
word thanks\t-53
word that\t46
word that's\t38
word the\t8
word theatre\t-56
word their\t-33
word them\t7
word themselves\t42
word therapist\t-30
word therapists\t-28
word therapy\t-36
word there\t25
word there'll\t-54
word there's\t44
word therefore\t72
word theres\t21
word these\t-66
word they\t-9
word they'd\t-6
word they're\t17
word thing\t63
word things\t-24
word think\t-11
word thinks\t-32
word third\t52
word thirds\t-6
word thirteenth\t-30
word thirty\t47
word this\t-85
word thistledown\t-9
word thorough\t6
word though\t10
word thought\t-27
word thousand\t-60
word threats\t6
word three\t-46
word threshold\t-35
word through\t25
word throw\t12
word thrown\t-9
word thu\t-30
word thurs\t33
word thursday\t51
word thursdays\t57
word thurso\t-11
word ticket\t122
word tickets\t8
word tidewater\t-38
word tidy\t84
word tie\t93
word tier\t36
word tiktok\t26
word til\t51
word till\t110
word timber\t-12
word time\t-44
word timely\t26
word times\t121
word timesheets\t17
word timetable\t20
word tiny\t-18
word tipperary\t-12
word tipping\t-29
word tips\t-42
word tired\t-37
word titanium\t22
word title\t-23
word tm\t10
word tms\t58
word to\t42
word tobin\t-7
word today\t-63
word toddler\t-12
word toed\t12
word together\t-35
word toilet\t-37
word toilets\t30
word told\t-7
word tolerance\t22
word tolka\t-11
word tom\t-10
word tongue\t24
word too\t194
word took\t-66
word tool\t-10
word tooling\t-48
word tools\t136
word toowoomba\t-23
word top\t25
word torres\t-14
word total\t46
word touch\t-42
word touched\t51
word touches\t-26
word tours\t-29
word toward\t31
word towards\t24
word towels\t47
word tower\t-19
word towers\t28
word town\t-33
word track\t62
word tracking\t-60
word tractor\t-21
word trade\t39
word trades\t9
word traditional\t-21
word traffic\t-41
word trailer\t41
word trailers\t-21
word train\t-64
word trained\t33
word trainees\t-31
word trainer\t-8
word training\t38
word trains\t39
word tram\t-11
word transit\t-18
word translation\t16
word transportation\t10
word travel\t66
word tray\t-10
word treasurer\t-6
word treat\t25
word treated\t-9
word treatment\t71
word tree\t-82
word trees\t25
word trend\t7
word triage\t6
word trial\t-22
word trimming\t-62
word trip\t11
word trouble\t-30
word troubleshooting\t27
word truck\t-17
word trucks\t-34
word true\t46
word truing\t16
word trunk\t-30
word trunking\t-10
word trust\t-73
word trust's\t69
word trusts\t33
word try\t-30
word trying\t10
word tubes\t13
word tucson\t-23
word tue\t-40
word tuesday\t79
word tuesdays\t126
word tuition\t-22
word tulsa\t-18
word tune\t68
word tuning\t-12
word turbines\t13
word turkish\t23
word turn\t45
word turnaround\t18
word turned\t29
word turning\t21
word turns\t-37
word tutor\t91
word twelve\t10
word twenty\t-50
word twic\t22
word twice\t155
word two\t28
word tx\t-59
word tynemarsh\t-21
word type\t-10
word typing\t72
word u\t24
word uif\t41
word uk\t7
word ukrainian\t12
word umhlanga\t11
word unavoidable\t21
word uncapped\t-22
word uncle\t-54
word under\t21
word underestimate\t33
word underground\t51
word understand\t48
word understanding\t105
word uneven\t18
word unfortunately\t8
word unhurried\t11
word uniform\t-63
word uniforms\t-29
word union\t-19
word unit\t17
word united\t21
word units\t-54
word universities\t25
word university\t-54
word unless\t19
word unload\t15
word unlock\t8
word until\t64
word up\t100
word update\t59
word updated\t12
word updates\t11
word updating\t49
word upgrade\t-15
word upholsterer\t-28
word upload\t-28
word upon\t-18
word ups\t-37
word urinalysis\t25
word us\t-66
word use\t61
word used\t22
word useful\t11
word user\t27
word users\t47
word uses\t7
word using\t48
word usual\t24
word usually\t-9
word ute\t-9
word utility\t8
word utrecht\t-49
word uv\t-27
word vacancies\t-19
word vacancy\t-119
word vacant\t-8
word vacation\t-9
word vaccination\t29
word vaccinations\t-8
word vacuum\t-20
word valid\t87
word valley\t-58
word value\t8
word values\t-18
word vancouver\t-17
word vans\t-22
word variations\t-23
word vat\t101
word vegetables\t-9
word vehicles\t47
word velo\t-30
word vendors\t-15
word venue\t12
word verhagen\t-24
word verified\t10
word verify\t40
word vermont\t-23
word version\t28
word versions\t-7
word vertical\t29
word very\t-31
word vest\t38
word vet\t-61
word veteran\t-30
word veterans\t-22
word veterinary\t8
word vetted\t47
word vetting\t114
word vic\t-17
word video\t-37
word view\t-22
word viewed\t11
word views\t-36
word village\t-10
word villages\t-8
word vis\t36
word visa\t55
word visas\t29
word vision\t-21
word visit\t71
word visited\t7
word visitors\t-10
word visits\t-26
word vitae\t-12
word vocational\t7
word vog\t32
word voice\t23
word voltage\t-10
word volume\t7
word voluntary\t-75
word volunteer\t15
word volunteers\t76
word volvo\t-8
word vote\t-11
word vulnerable\t25
word wa\t-12
word wage\t-48
word wages\t27
word wagga\t-14
word waiting\t48
word wake\t16
word wales\t-19
word walk\t76
word walked\t-17
word walking\t10
word walks\t10
word wall\t-53
word walls\t-6
word wandarra\t-6
word want\t43
word wanted\t-92
word wants\t58
word ward\t-30
word warden\t-25
word wardrobe\t-44
word wards\t9
word warehouse\t-8
word warm\t-21
word warmly\t-23
word was\t-81
word wash\t-12
word washer\t-9
word washing\t50
word wasn't\t-45
word waste\t27
word wastewater\t22
word watch\t55
word watches\t10
word watching\t11
word water\t-29
word wattle\t-14
word way\t99
word we\t-94
word we'd\t163
word we'll\t-84
word we're\t-54
word we've\t-88
word wear\t25
word wearing\t-30
word weather\t83
word web\t-18
word website\t-6
word wed\t-40
word wedding\t20
word weddings\t50
word wednesday\t17
word wednesdays\t8
word weed\t21
word week\t40
word weekday\t-53
word weekend\t103
word weekends\t51
word weekly\t114
word weeks\t-84
word weigh\t10
word weight\t14
word welcome\t-96
word welcomed\t12
word weld\t122
word well\t44
word welsh\t30
word went\t-9
word were\t-36
word wessely\t-9
word west\t-19
word western\t-15
word wet\t18
word wexcombe\t-25
word whanganui\t-10
word what\t-27
word what's\t-15
word whatever\t-19
word whatsapp\t-74
word wheel\t78
word wheels\t64
word when\t185
word whenever\t23
word where\t36
word wherever\t57
word whether\t-33
word which\t59
word whichever\t-29
word white\t63
word whites\t-26
word whitlock\t-31
word whmis\t62
word who\t124
word who'd\t-11
word who's\t33
word who've\t53
word whoever\t17
word whoever's\t-8
word whole\t-22
word wholesale\t-7
word whom\t10
word whose\t-31
word why\t54
word wi\t-7
word wide\t-18
word wilde\t-20
word will\t31
word willing\t42
word willingness\t17
word window\t-86
word windows\t55
word winter\t29
word wire\t-35
word wiring\t-67
word wisconsin\t-18
word wise\t-12
word wish\t-18
word wished\t36
word wishes\t-18
word with\t64
word within\t94
word without\t80
word witnesses\t16
word wk\t58
word wks\t-7
word wms\t10
word woman\t-105
word won\t24
word won't\t-78
word wood\t-9
word wooden\t-15
word word\t-21
word words\t-16
word work\t63
word worked\t69
word workers\t-7
word working\t94
word workload\t-8
word workplace\t-9
word works\t12
word workshop\t-45
word workshops\t13
word workspace\t14
word world\t15
word worn\t14
word worry\t-63
word worse\t-6
word worst\t24
word worth\t38
word would\t238
word wouldn't\t24
word wrenfield\t-12
word writer\t-20
word writes\t83
word writing\t15
word written\t-27
word wrong\t10
word x\t-17
word xero\t16
word yard\t-13
word yards\t11
word yarn\t-14
word yawl\t40
word year\t-17
word year's\t-18
word yearly\t21
word years\t15
word yellow\t-12
word yes\t-52
word yesterday's\t16
word yet\t70
word yield\t25
word you\t63
word you'd\t216
word you'll\t154
word you're\t34
word you've\t98
word your\t6
word yours\t28
word yourself\t45
word youth\t-12
word youtube\t22
word yrs\t40
word zealand\t13
word zebrafish\t-14
word zero\t-21
word zuivelab\t-19
word £\t-68
word €\t-97`;
