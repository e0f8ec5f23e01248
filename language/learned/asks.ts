/** Whether a sentence of a posting asks for something. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const ASKS = `none\tasks
after conditions\t13
after desirable\t23
after duties\t-12
after first #\t-27
after first a\t26
after first able\t17
after first after\t18
after first all\t-38
after first and\t6
after first anyone\t24
after first application\t-8
after first applications\t-51
after first are\t22
after first at\t-21
after first be\t66
after first because\t33
after first before\t18
after first being\t15
after first between\t-14
after first beyond\t8
after first blue\t-8
after first bonus\t-9
after first bring\t14
after first by\t-29
after first call\t-25
after first can\t20
after first candidates\t-27
after first carry\t-10
after first closing\t-17
after first come\t11
after first complete\t8
after first current\t-15
after first dr\t-26
after first driving\t9
after first drop\t-22
after first during\t31
after first dutch\t8
after first email\t-8
after first english\t-10
after first enquiries\t-8
after first every\t18
after first expect\t22
after first experience\t32
after first familiarity\t51
after first first\t27
after first five\t11
after first for\t-18
after first four\t-10
after first french\t46
after first from\t-58
after first full\t-8
after first give\t-17
after first good\t12
after first haccp\t8
after first have\t31
after first high\t-15
after first hours\t18
after first how\t21
after first i\t-6
after first i'd\t17
after first i'm\t-17
after first i've\t-8
after first if\t21
after first in\t18
after first interviews\t-20
after first it\t30
after first it'd\t15
after first it's\t-21
after first keep\t9
after first kindly\t-19
after first knowledge\t10
after first lakeshore\t-7
after first laminated\t24
after first larkspur\t-8
after first last\t-18
after first letters\t-12
after first load\t-7
after first lunch\t8
after first matric\t25
after first minimum\t-6
after first monday\t-12
after first most\t-54
after first mr\t-11
after first mrs\t-22
after first my\t-27
after first next\t32
after first no\t-33
after first nobody\t27
after first on\t54
after first once\t7
after first one\t-23
after first only\t-12
after first osage\t-7
after first otherwise\t31
after first our\t-47
after first parking\t-34
after first pay\t-15
after first people\t-10
after first permanent\t-6
after first please\t-36
after first preference\t-14
after first prepare\t6
after first previous\t58
after first q\t16
after first questions\t-21
after first remuneration\t7
after first ring\t-30
after first salary\t-16
after first scioto\t-14
after first send\t-16
after first she\t36
after first shift\t-41
after first so\t-49
after first somebody\t27
after first someone\t12
after first staff\t-10
after first take\t16
after first tell\t33
after first text\t-24
after first that\t-45
after first the\t-7
after first there\t-35
after first there's\t33
after first thirty\t-21
after first this\t-18
after first three\t-14
after first to\t-24
after first today\t-19
after first training\t9
after first twice\t17
after first two\t16
after first wage\t13
after first walk\t-6
after first we\t-30
after first we'd\t-30
after first we'll\t-19
after first we're\t-53
after first we've\t27
after first what\t-19
after first what's\t14
after first whoever\t-24
after first with\t-7
after first work\t6
after first write\t-44
after first yes\t-19
after first you\t27
after first you'd\t39
after first you'll\t33
after first you've\t34
after first your\t23
after first £\t-16
after first €\t-35
after must\t46
after offer\t-9
after unknown\t-8
before conditions\t20
before duties\t23
before first #\t-53
before first $\t-46
before first a\t32
before first able\t14
before first about\t24
before first after\t-10
before first all\t-21
before first and\t10
before first anyone\t38
before first applicants\t49
before first application\t-19
before first applications\t-58
before first are\t20
before first as\t20
before first be\t16
before first because\t7
before first before\t37
before first being\t15
before first between\t18
before first beyond\t11
before first blue\t-6
before first bring\t-6
before first call\t-49
before first can\t39
before first candidates\t30
before first carry\t-21
before first coach\t7
before first come\t-12
before first complete\t11
before first dear\t-19
before first do\t-18
before first dr\t-14
before first driving\t6
before first during\t27
before first each\t20
before first email\t-12
before first english\t28
before first enquiries\t-27
before first every\t44
before first expect\t19
before first experience\t50
before first familiarity\t22
before first first\t31
before first five\t6
before first for\t-11
before first four\t20
before first french\t19
before first from\t12
before first full\t7
before first german\t13
before first give\t-17
before first good\t7
before first great\t-10
before first half\t-8
before first hands\t37
before first have\t32
before first he\t24
before first hi\t-26
before first high\t6
before first hours\t34
before first how\t14
before first i'd\t20
before first i'm\t-21
before first i've\t-16
before first if\t-18
before first in\t11
before first interviews\t-20
before first it\t9
before first it'd\t25
before first it's\t39
before first keep\t-17
before first kindly\t-13
before first knowledge\t7
before first lakeshore\t-15
before first laminated\t18
before first larkmoor\t-7
before first larkspur\t-8
before first last\t-10
before first letters\t-23
before first load\t8
before first lunch\t-15
before first maple\t-11
before first matric\t11
before first minimum\t32
before first miss\t-17
before first monday\t-9
before first mrs\t8
before first my\t-47
before first now\t26
before first once\t-13
before first one\t37
before first only\t-6
before first osage\t-13
before first our\t-48
before first own\t20
before first parking\t-10
before first pay\t-43
before first permanent\t-15
before first plan\t22
before first please\t-44
before first preference\t-17
before first prepare\t10
before first previous\t14
before first questions\t-16
before first remuneration\t-20
before first ring\t-25
before first salary\t-34
before first scioto\t-13
before first send\t-39
before first she\t26
before first shift\t16
before first should\t9
before first since\t-6
before first six\t49
before first so\t66
before first some\t65
before first someone\t22
before first staff\t-20
before first take\t10
before first tell\t37
before first text\t-26
before first there\t-36
before first there's\t36
before first thirty\t-6
before first this\t-28
before first those\t-8
before first three\t-10
before first to\t-28
before first today\t-45
before first twice\t-21
before first two\t-17
before first wage\t-15
before first we\t-36
before first we'd\t-15
before first we're\t-43
before first we've\t-11
before first what\t47
before first what's\t-10
before first when\t-24
before first whoever\t-6
before first with\t-26
before first work\t-11
before first working\t26
before first write\t-37
before first yes\t-17
before first you\t26
before first you'd\t38
before first you'll\t54
before first you've\t21
before first your\t9
before first £\t-33
before first €\t-55
before must\t10
before offer\t-61
before unknown\t18
end !\t15
end .\t28
end ?\t-108
end none\t-10
first #\t-87
first $\t-21
first able\t29
first above\t-19
first accommodation\t-12
first advanced\t60
first after\t25
first all\t-74
first an\t84
first anyone\t45
first applicants\t27
first application\t-38
first applications\t-76
first apply\t-25
first are\t78
first as\t15
first ask\t-38
first assess\t8
first at\t-15
first auditions\t-33
first be\t50
first because\t44
first before\t99
first being\t21
first between\t33
first beyond\t7
first billing\t-67
first blue\t-11
first boeta\t-10
first bonus\t30
first border\t-10
first both\t23
first brackenfield\t-13
first braeloch\t-19
first bring\t-30
first cab\t-26
first call\t-67
first can\t57
first candidates\t39
first canvassing\t-36
first carry\t-48
first cert\t33
first certification\t14
first chief\t-13
first closing\t-26
first coach\t12
first college\t6
first company\t-57
first competent\t6
first complete\t9
first confident\t15
first conservator\t-35
first consideration\t71
first contractors\t-39
first cscs\t56
first current\t8
first dad\t-20
first danish\t81
first dear\t-49
first deep\t9
first dental\t54
first design\t-10
first do\t8
first dr\t-33
first drop\t-13
first during\t58
first dutch\t18
first each\t27
first eight\t-6
first email\t-15
first employer\t-9
first english\t-12
first enquiries\t-22
first enter\t10
first every\t30
first expect\t29
first experience\t66
first expressions\t-13
first familiarity\t57
first fenwick\t-11
first field\t9
first first\t82
first fish\t-21
first five\t7
first flick\t-18
first following\t-26
first food\t54
first for\t-19
first forty\t24
first four\t43
first free\t7
first french\t20
first from\t22
first g'day\t-23
first garda\t23
first gas\t8
first german\t-52
first give\t-109
first gleeson\t-6
first good\t-64
first great\t-20
first green\t16
first hand\t-15
first hands\t26
first harrow\t-11
first have\t118
first having\t6
first he\t-58
first he's\t-21
first health\t-21
first hearthline\t-47
first hello\t-43
first help\t-9
first hi\t-42
first high\t29
first hit\t-17
first hold\t18
first hollybank\t-10
first hours\t6
first how\t-29
first i\t23
first i'd\t74
first i'll\t-53
first i'm\t-23
first i've\t-45
first if\t29
first in\t57
first information\t-22
first interested\t-16
first interviews\t-60
first is\t-19
first it\t-51
first it'd\t31
first it's\t25
first its\t-32
first jan\t-8
first keep\t12
first keeping\t17
first kestrel\t-21
first kindly\t-15
first kirsty\t30
first know\t133
first knowledge\t33
first lakeshore\t-11
first laminated\t36
first larkmoor\t-13
first larkspur\t-29
first last\t-24
first lease\t-19
first leave\t-45
first letters\t-24
first lifting\t53
first load\t22
first lunch\t-28
first mail\t-20
first maji\t-6
first many\t-16
first maple\t-8
first marlingford\t-37
first matric\t36
first medical\t-11
first minimum\t26
first monday\t37
first money\t-41
first mornings\t20
first most\t9
first mr\t-46
first mrs\t-43
first murrawin\t-20
first must\t7
first my\t-56
first new\t-30
first nice\t-23
first night\t45
first no\t-47
first nobody\t20
first nor\t13
first now\t59
first oddvar\t-35
first old\t8
first on\t98
first once\t55
first one\t-45
first only\t-41
first ordinary\t7
first osage\t-28
first osha\t53
first otherwise\t-33
first our\t-24
first ours\t-15
first own\t53
first paid\t-14
first parents\t-20
first parking\t-23
first patience\t52
first pay\t-30
first pediatric\t18
first people\t38
first perform\t12
first plan\t48
first planning\t-14
first please\t-41
first position\t-29
first preference\t43
first prepare\t20
first previous\t6
first prior\t20
first q\t-50
first questions\t-21
first r\t-15
first radhaus\t-20
first reach\t-7
first reading\t-11
first reception\t-39
first registered\t-10
first regular\t30
first remuneration\t-30
first revenue\t21
first rigging\t-52
first ring\t-37
first run\t25
first sage\t41
first salary\t-48
first school\t13
first scioto\t-36
first send\t-59
first she\t45
first shift\t29
first should\t13
first show\t69
first since\t17
first six\t71
first skills\t31
first skip\t-13
first slate\t-15
first so\t-33
first some\t59
first somebody\t7
first someone\t7
first south\t14
first spanish\t30
first speak\t139
first sql\t11
first staff\t-40
first stannard\t-7
first stop\t-28
first supervise\t12
first support\t16
first svq\t8
first síle\t-16
first take\t30
first technician\t-44
first tell\t-6
first text\t-18
first thank\t-12
first that\t15
first the\t-41
first then\t-28
first there\t-106
first there's\t6
first they\t-42
first thirty\t-54
first this\t36
first thistledown\t-23
first those\t31
first three\t-18
first tidewater\t-8
first to\t-43
first today\t-39
first tuition\t-16
first twenty\t-20
first two\t-43
first two # days\t-79
first two # hours\t27
first two $ #\t-21
first two a :\t20
first two a certificate\t19
first two a dbs\t-21
first two a diploma\t-25
first two a fair\t10
first two a full\t25
first two a good\t33
first two a letter\t-9
first two a manual\t9
first two a sound\t7
first two a studio\t-23
first two a sub\t44
first two able to\t29
first two after that\t49
first two all new\t-27
first two all qualified\t-32
first two an understanding\t21
first two and if\t-15
first two anyone who\t30
first two applicants shall\t14
first two applicants who\t10
first two applicants will\t-9
first two applications ,\t-6
first two applications are\t-9
first two applications close\t-19
first two applications should\t-36
first two as a\t-41
first two as for\t26
first two at least\t27
first two auditions will\t-33
first two because the\t33
first two before you\t-15
first two being able\t20
first two beyond that\t7
first two blue mesa\t-11
first two boeta faizel\t-10
first two bonus points\t30
first two border counties\t-10
first two bring your\t-9
first two cab is\t-26
first two can you\t34
first two candidates must\t10
first two carry out\t-50
first two closing date\t-23
first two come and\t-30
first two competent in\t6
first two consideration will\t71
first two cscs card\t56
first two do you\t23
first two drop a\t-13
first two during the\t14
first two each month\t-16
first two each of\t49
first two english at\t20
first two english is\t-32
first two every so\t6
first two expect to\t29
first two experience of\t44
first two experience with\t20
first two expressions of\t-13
first two familiarity with\t57
first two fenwick rowe\t-11
first two first aid\t23
first two following the\t-26
first two for a\t-17
first two for twenty\t-9
first two four days\t38
first two from the\t-33
first two from time\t16
first two full time\t-69
first two garda vetting\t23
first two german at\t6
first two gleeson sons\t-6
first two good spoken\t25
first two great black\t-20
first two hands on\t20
first two harrow pike\t-11
first two have you\t96
first two he or\t36
first two hi ,\t-26
first two high school\t29
first two hold a\t18
first two hollybank is\t-10
first two hours are\t6
first two i am\t21
first two i do\t-15
first two i don't\t34
first two i have\t6
first two i would\t11
first two i'd like\t13
first two if a\t11
first two if i\t-24
first two if that\t-25
first two if you\t-6
first two if you'd\t-28
first two if you've\t52
first two in return\t-15
first two in summer\t18
first two in the\t73
first two in this\t-21
first two in winter\t55
first two interviews are\t-19
first two interviews will\t-28
first two it goes\t13
first two it has\t-21
first two it is\t34
first two it must\t-7
first two it takes\t22
first two it will\t11
first two it would\t50
first two it'd be\t30
first two it's #\t26
first two it's a\t-60
first two it's mostly\t21
first two jan is\t-8
first two kestrel bay\t-21
first two knowledge of\t33
first two lakeshore regional\t-11
first two laminated dough\t21
first two larkmoor residential\t-11
first two larkspur surgical\t-20
first two last year\t-14
first two letters of\t-17
first two lunch is\t-23
first two maji karibu\t-6
first two many of\t-16
first two maple hollow\t-8
first two matric with\t36
first two minimum #\t25
first two monday to\t37
first two money :\t-41
first two most of\t20
first two mr pargeter\t-30
first two mrs tulloch\t-22
first two must be\t42
first two must take\t-34
first two my grandfather\t-28
first two my last\t-14
first two no agencies\t-12
first two no cover\t-7
first two no emails\t-10
first two no leave\t47
first two no two\t-39
first two now ,\t-10
first two on the\t32
first two once a\t50
first two one of\t-52
first two one week\t14
first two only those\t-26
first two ordinary hours\t7
first two osage aerostructures\t-8
first two osha #\t53
first two our customers\t-6
first two our founder\t-14
first two our trust\t-19
first two parking is\t-23
first two pay is\t-20
first two plan and\t18
first two plan on\t30
first two preference will\t-18
first two q :\t-50
first two questions may\t-7
first two radhaus velo\t-20
first two reach truck\t-7
first two salary follows\t-33
first two salary is\t-9
first two scioto valley\t-36
first two send me\t-41
first two send us\t-10
first two she has\t-9
first two she is\t-31
first two she or\t51
first two should you\t13
first two show up\t69
first two skills in\t31
first two skip the\t-13
first two so ,\t-39
first two some of\t-44
first two somebody who\t28
first two someone who\t7
first two stannard hollow\t-7
first two tell us\t-27
first two thank you\t-12
first two that means\t59
first two the application\t-30
first two the appointee\t26
first two the appointment\t40
first two the clinic\t-14
first two the collection\t-11
first two the company\t-32
first two the consultant\t-7
first two the contract\t64
first two the day\t29
first two the department\t-9
first two the desk\t15
first two the district\t-29
first two the driver\t31
first two the flat\t22
first two the foundation\t-23
first two the gardener\t51
first two the home\t-37
first two the hotel\t-7
first two the hours\t37
first two the house\t-25
first two the hse\t24
first two the inn\t-15
first two the job\t33
first two the last\t9
first two the law\t11
first two the museum\t28
first two the nearest\t-6
first two the office\t25
first two the okafor\t-22
first two the person\t-10
first two the post\t38
first two the postholder\t53
first two the practice\t-59
first two the rate\t-13
first two the role\t9
first two the salary\t-34
first two the season\t21
first two the shop\t42
first two the staff\t-19
first two the successful\t17
first two the technician\t56
first two the trust\t-8
first two the week\t41
first two the work\t-36
first two the working\t34
first two there are\t6
first two there is\t-112
first two there's a\t-47
first two there's also\t41
first two there's no\t9
first two this is\t34
first two this isn't\t-10
first two this opening\t-8
first two this winter\t23
first two thistledown house\t-23
first two those with\t51
first two tidewater ledger\t-8
first two to apply\t-20
first two today #\t-10
first two training in\t7
first two twenty five\t-20
first two two days\t-9
first two two of\t12
first two two years\t24
first two uniforms are\t-34
first two up to\t-19
first two vet nurse\t-14
first two walk in\t-48
first two we also\t-26
first two we answer\t-18
first two we are\t-40
first two we ask\t32
first two we can\t16
first two we cannot\t-7
first two we close\t-6
first two we cover\t-6
first two we do\t43
first two we don't\t55
first two we give\t-16
first two we hope\t-13
first two we keep\t39
first two we look\t-35
first two we make\t-30
first two we need\t48
first two we offer\t-26
first two we pay\t-13
first two we read\t-11
first two we run\t-10
first two we sell\t-8
first two we shall\t-8
first two we think\t9
first two we want\t44
first two we welcome\t-19
first two we will\t-24
first two we work\t12
first two we would\t-52
first two we'd also\t12
first two we'd love\t24
first two we'll be\t-36
first two we're a\t-29
first two we're in\t14
first two we're reading\t-17
first two we've been\t-6
first two we've just\t-23
first two we've learned\t7
first two what i\t21
first two what we\t100
first two what would\t-65
first two what you\t-105
first two what's in\t-30
first two when a\t-32
first two when it's\t17
first two when something\t8
first two when the\t15
first two with the\t35
first two work is\t-12
first two working knowledge\t14
first two write me\t-21
first two write to\t-75
first two yes ,\t-9
first two you can\t-82
first two you can't\t31
first two you don't\t-76
first two you get\t-45
first two you have\t33
first two you may\t-23
first two you must\t39
first two you need\t-20
first two you should\t37
first two you won't\t-56
first two you work\t22
first two you'd be\t-31
first two you'd do\t10
first two you'd write\t6
first two you'll have\t10
first two you'll know\t-27
first two you'll need\t21
first two your english\t35
first two £ #\t-19
first two € #\t-22
first under\t40
first uniforms\t-34
first up\t-19
first upholsterer\t-18
first vet\t-14
first wage\t-17
first walk\t-48
first we\t-89
first we'd\t152
first we'll\t-94
first we're\t-41
first we've\t-45
first weekly\t53
first welsh\t27
first were\t26
first what\t-37
first what's\t-31
first whatsapp\t-31
first where\t19
first whoever\t35
first work\t21
first write\t-78
first writing\t-20
first written\t6
first yes\t-9
first you'd\t120
first you'll\t138
first you're\t-29
first you've\t27
first your\t7
first £\t-19
first €\t-22
kind bullet\t127
kind heading\t17
kind text\t-80
length 0\t-47
length 1\t-91
length 3\t45
length 4\t59
pair # #\t-33
pair # %\t-48
pair # ,\t-103
pair # :\t61
pair # a\t-37
pair # am\t71
pair # an\t-96
pair # april\t17
pair # as\t-38
pair # august\t15
pair # bed\t-11
pair # days\t-75
pair # december\t-18
pair # degrees\t22
pair # depending\t-14
pair # employees\t30
pair # february\t-23
pair # foot\t24
pair # gross\t-7
pair # hourly\t-7
pair # hours\t110
pair # hr\t-6
pair # in\t30
pair # is\t99
pair # june\t7
pair # k\t-7
pair # kg\t8
pair # kilos\t35
pair # km\t-21
pair # kroner\t-18
pair # licence\t27
pair # march\t83
pair # may\t-49
pair # metre\t-10
pair # million\t-14
pair # minutes\t24
pair # october\t-17
pair # of\t32
pair # on\t-29
pair # or\t14
pair # our\t-8
pair # people\t21
pair # pm\t50
pair # pounds\t39
pair # s\t-10
pair # september\t35
pair # st\t64
pair # th\t-29
pair # till\t55
pair # to\t26
pair # units\t-8
pair # with\t-10
pair # years\t34
pair $ #\t-89
pair % of\t-7
pair , #\t-143
pair , a\t-157
pair , about\t56
pair , after\t-12
pair , all\t34
pair , along\t-26
pair , also\t10
pair , although\t21
pair , aoife\t-16
pair , arabic\t31
pair , are\t-8
pair , around\t-9
pair , as\t33
pair , at\t-19
pair , baking\t7
pair , be\t22
pair , because\t156
pair , before\t-11
pair , berlin\t-26
pair , both\t47
pair , bring\t-48
pair , build\t44
pair , built\t-11
pair , by\t-27
pair , checking\t25
pair , chiefly\t-19
pair , clean\t17
pair , co\t-56
pair , color\t-25
pair , come\t-30
pair , comes\t-10
pair , dental\t-11
pair , depending\t-12
pair , disability\t-26
pair , do\t7
pair , don't\t-13
pair , down\t40
pair , dr\t-21
pair , dry\t13
pair , eight\t-6
pair , english\t-17
pair , even\t44
pair , every\t36
pair , except\t-20
pair , first\t-6
pair , five\t-17
pair , for\t40
pair , four\t-47
pair , free\t-15
pair , friday\t31
pair , from\t-12
pair , full\t-17
pair , great\t8
pair , has\t-40
pair , health\t-9
pair , helps\t14
pair , hotel\t11
pair , however\t-14
pair , i\t-19
pair , i'll\t11
pair , i've\t57
pair , ideally\t11
pair , if\t29
pair , in\t-46
pair , including\t16
pair , is\t53
pair , it's\t27
pair , jo\t-16
pair , just\t-12
pair , keep\t8
pair , keeps\t14
pair , m\t8
pair , many\t18
pair , may\t43
pair , me\t76
pair , meaning\t20
pair , monday\t45
pair , more\t-89
pair , most\t-10
pair , must\t-36
pair , my\t-23
pair , national\t-25
pair , naturally\t19
pair , neither\t20
pair , new\t-16
pair , no\t11
pair , none\t-29
pair , not\t35
pair , now\t34
pair , nssf\t-13
pair , obviously\t-43
pair , of\t-8
pair , ohio\t-14
pair , one\t-22
pair , only\t11
pair , ontario\t-9
pair , or\t-70
pair , our\t-38
pair , own\t21
pair , owned\t-26
pair , paid\t-33
pair , permanent\t-33
pair , plus\t-37
pair , preferably\t-34
pair , price\t19
pair , priit\t-46
pair , provided\t59
pair , rebar\t32
pair , religion\t-26
pair , ring\t-26
pair , rising\t-14
pair , run\t12
pair , running\t22
pair , same\t22
pair , say\t-24
pair , see\t31
pair , send\t-10
pair , setting\t14
pair , seven\t20
pair , sex\t-25
pair , shingle\t-15
pair , should\t-37
pair , since\t109
pair , six\t33
pair , sixty\t-33
pair , so\t125
pair , speak\t-24
pair , spoken\t40
pair , started\t-7
pair , still\t14
pair , take\t18
pair , tell\t-19
pair , that\t-51
pair , that's\t61
pair , the\t16
pair , then\t43
pair , there\t17
pair , therefore\t11
pair , this\t31
pair , though\t-7
pair , three\t-17
pair , through\t-9
pair , throw\t6
pair , to\t14
pair , too\t76
pair , tuesday\t38
pair , turn\t-25
pair , twelve\t12
pair , tx\t-22
pair , until\t-19
pair , used\t12
pair , usually\t6
pair , we\t8
pair , we'd\t12
pair , we'll\t26
pair , we're\t-43
pair , we've\t-32
pair , wednesday\t10
pair , whatever\t-11
pair , when\t49
pair , where\t32
pair , whether\t39
pair , who\t-174
pair , whose\t-25
pair , why\t17
pair , will\t22
pair , with\t-48
pair , within\t46
pair , without\t53
pair , works\t10
pair , would\t12
pair , write\t-15
pair , you\t86
pair , you're\t-43
pair , your\t-17
pair , £\t-12
pair : $\t-9
pair : a\t49
pair : four\t12
pair : i'm\t57
pair : if\t21
pair : the\t30
pair : what\t-6
pair : you\t8
pair : €\t-6
pair ; a\t27
pair ; he\t-29
pair ; if\t37
pair ; no\t-10
pair ; otherwise\t22
pair ; ours\t-15
pair ; please\t-20
pair ; the\t16
pair ; this\t-51
pair ; we\t31
pair ; you\t-7
pair a #\t-28
pair a :\t20
pair a bachelor's\t16
pair a background\t9
pair a bad\t-67
pair a bakery\t-13
pair a bell\t-13
pair a bicycle\t-77
pair a big\t25
pair a bit\t-14
pair a blue\t-30
pair a boat\t-21
pair a body\t9
pair a bonus\t18
pair a box\t-21
pair a budget\t28
pair a bus\t-28
pair a busy\t-18
pair a cabin\t-35
pair a canteen\t-9
pair a car\t21
pair a caseload\t-11
pair a cat\t-45
pair a certain\t12
pair a certificate\t51
pair a chat\t-27
pair a child\t10
pair a clean\t25
pair a clinic\t25
pair a clinical\t-21
pair a close\t19
pair a coffee\t-80
pair a cold\t-8
pair a colleague\t25
pair a comparable\t9
pair a completed\t30
pair a conversation\t6
pair a cooperative\t-10
pair a copy\t-14
pair a corner\t10
pair a couple\t12
pair a cow\t25
pair a craft\t11
pair a cranky\t-24
pair a credit\t14
pair a criminal\t49
pair a cup\t-9
pair a current\t23
pair a cv\t-76
pair a data\t20
pair a day\t-39
pair a dbs\t-21
pair a decent\t26
pair a degree\t-27
pair a dining\t18
pair a disability\t-29
pair a diverse\t-7
pair a dozen\t37
pair a driving\t30
pair a drug\t25
pair a fair\t17
pair a family\t-18
pair a fee\t-19
pair a few\t21
pair a flat\t41
pair a form\t61
pair a former\t-8
pair a fortnight\t15
pair a forty\t-13
pair a four\t-94
pair a free\t-40
pair a friday\t50
pair a full\t51
pair a gift\t75
pair a graduate\t26
pair a grand\t9
pair a grant\t-26
pair a great\t-28
pair a greenhouse\t-42
pair a gym\t-27
pair a half\t-22
pair a happy\t11
pair a horse\t6
pair a hospital\t38
pair a hot\t20
pair a hotel\t19
pair a house\t-55
pair a job\t-9
pair a joke\t17
pair a justice\t20
pair a kettle\t-11
pair a kid\t17
pair a kind\t27
pair a kindness\t26
pair a ladder\t-28
pair a late\t15
pair a letter\t-68
pair a licensed\t-18
pair a link\t-8
pair a listed\t-18
pair a little\t-25
pair a living\t-12
pair a long\t61
pair a m\t34
pair a man\t13
pair a manual\t47
pair a mentor\t-39
pair a message\t16
pair a million\t-19
pair a minibus\t7
pair a minimum\t12
pair a minute\t59
pair a morning\t7
pair a museum\t-6
pair a must\t60
pair a national\t32
pair a new\t-33
pair a nice\t40
pair a night\t-14
pair a nine\t-6
pair a one\t-17
pair a p\t10
pair a paid\t-48
pair a panel\t-13
pair a paralegal\t33
pair a parent\t-13
pair a payroll\t21
pair a pension\t-10
pair a permanent\t-18
pair a person\t94
pair a personal\t13
pair a photo\t-29
pair a photograph\t-21
pair a pipette\t18
pair a place\t-32
pair a plank\t7
pair a plus\t116
pair a police\t12
pair a port\t-17
pair a portfolio\t-12
pair a pre\t50
pair a proper\t-16
pair a pump\t-19
pair a qualified\t14
pair a radio\t-11
pair a ranger\t34
pair a real\t24
pair a record\t-37
pair a red\t28
pair a related\t6
pair a repair\t19
pair a report\t40
pair a requirement\t9
pair a rest\t31
pair a resume\t-26
pair a ring\t-13
pair a room\t-39
pair a rotating\t9
pair a row\t14
pair a salary\t-28
pair a saturday\t-70
pair a sauna\t-41
pair a school\t10
pair a second\t-28
pair a sense\t7
pair a share\t-27
pair a shift\t9
pair a short\t-11
pair a single\t-25
pair a small\t19
pair a sound\t8
pair a spreadsheet\t6
pair a staff\t15
pair a standing\t-17
pair a steady\t8
pair a stove\t-14
pair a student\t21
pair a studio\t-30
pair a study\t-34
pair a sub\t16
pair a successor\t-29
pair a system\t9
pair a table\t-9
pair a tablet\t27
pair a team\t35
pair a test\t-8
pair a thing\t-38
pair a thirteenth\t-26
pair a three\t12
pair a trade\t-35
pair a trailer\t20
pair a trained\t8
pair a trainer\t-12
pair a tree\t-19
pair a tuesday\t-24
pair a twenty\t22
pair a two\t-20
pair a ute\t-15
pair a valid\t25
pair a vehicle\t13
pair a very\t-6
pair a view\t-16
pair a visa\t15
pair a way\t14
pair a week\t50
pair a weekday\t-17
pair a wheel\t29
pair a white\t6
pair a wiring\t9
pair a wood\t-39
pair a working\t8
pair a workshop\t-18
pair a yarn\t-18
pair a year\t-17
pair a yearly\t10
pair ability to\t11
pair able to\t68
pair aboriginal and\t-11
pair about #\t-18
pair about $\t7
pair about a\t31
pair about half\t-14
pair about it\t-41
pair about nine\t-18
pair about once\t20
pair about one\t19
pair about sixty\t-18
pair about that\t18
pair about the\t-6
pair about their\t10
pair about twice\t51
pair about what\t-53
pair about your\t-53
pair about yourself\t-25
pair above all\t6
pair above award\t-25
pair accordance with\t23
pair according to\t-35
pair accounting is\t-14
pair accounting or\t12
pair accounts ,\t25
pair accounts are\t33
pair acquaintance with\t8
pair across five\t-30
pair across the\t-14
pair acts as\t-14
pair addressed to\t-43
pair ads campaigns\t13
pair afraid ,\t36
pair afrikaans and\t17
pair after #\t-14
pair after a\t92
pair after by\t-50
pair after five\t-18
pair after half\t-13
pair after hours\t-22
pair after one\t-22
pair after our\t6
pair after six\t7
pair after that\t74
pair after the\t40
pair after them\t-42
pair after twelve\t-27
pair after twenty\t-21
pair after your\t-6
pair afterwards ,\t-23
pair against the\t38
pair against what\t23
pair ago with\t-17
pair agree on\t6
pair agreement ,\t-14
pair agreements ,\t19
pair air conditioned\t-8
pair alarm goes\t9
pair alcohol and\t27
pair alike ,\t-39
pair alive in\t29
pair all genders\t-21
pair all have\t-14
pair all new\t-27
pair all of\t-94
pair all qualified\t-32
pair all staff\t22
pair all the\t-29
pair all year\t-15
pair allowance ,\t-59
pair allowances ,\t-17
pair almost anything\t19
pair alone ,\t-40
pair along the\t-12
pair along with\t-12
pair already have\t28
pair already hold\t23
pair also a\t-25
pair also be\t18
pair also for\t-24
pair also from\t-7
pair also in\t18
pair also look\t21
pair also need\t20
pair also run\t-31
pair although the\t6
pair although we\t9
pair am ,\t31
pair am and\t-16
pair am in\t-39
pair am not\t11
pair am sixty\t-13
pair among them\t28
pair an accommodation\t-25
pair an actual\t-42
pair an advantage\t125
pair an afternoon\t7
pair an annual\t-27
pair an answer\t-41
pair an app\t-6
pair an appointment\t-9
pair an apprentice\t40
pair an associate\t6
pair an employment\t-14
pair an engineer\t-14
pair an enhanced\t36
pair an equal\t-32
pair an honest\t-35
pair an hour\t-68
pair an independent\t-9
pair an informal\t-17
pair an interview\t-49
pair an offer\t7
pair an old\t13
pair an understanding\t21
pair analyst ii\t-29
pair analysts ,\t12
pair and #\t9
pair and ,\t10
pair and a\t-86
pair and about\t-37
pair and after\t-6
pair and again\t6
pair and alcohol\t9
pair and all\t42
pair and an\t13
pair and any\t7
pair and are\t-20
pair and around\t-24
pair and as\t-51
pair and attach\t-16
pair and back\t-41
pair and bake\t-10
pair and boots\t-9
pair and build\t50
pair and butter\t17
pair and by\t61
pair and call\t38
pair and can\t42
pair and checked\t23
pair and clean\t23
pair and coastal\t11
pair and coasts\t-11
pair and coffee\t-24
pair and criminal\t8
pair and cut\t20
pair and december\t-13
pair and deliver\t15
pair and dental\t-9
pair and do\t21
pair and don't\t-16
pair and drink\t12
pair and drug\t20
pair and each\t-30
pair and eleven\t-13
pair and employs\t-11
pair and english\t47
pair and every\t17
pair and everyone\t-52
pair and explain\t-11
pair and familiarity\t15
pair and file\t28
pair and find\t-18
pair and following\t17
pair and for\t9
pair and forty\t-17
pair and four\t-33
pair and funerals\t46
pair and get\t47
pair and getting\t29
pair and go\t10
pair and goes\t-33
pair and half\t-45
pair and has\t13
pair and have\t12
pair and he's\t13
pair and help\t-13
pair and hi\t-9
pair and how\t-13
pair and hydraulic\t6
pair and i\t-79
pair and i'd\t22
pair and i'll\t23
pair and i'm\t-7
pair and i've\t-18
pair and if\t58
pair and indeed\t-58
pair and is\t-36
pair and it\t9
pair and it's\t33
pair and its\t9
pair and joanna\t-16
pair and keep\t34
pair and keeping\t27
pair and keeps\t27
pair and last\t-46
pair and lead\t9
pair and leave\t20
pair and log\t17
pair and look\t-38
pair and lunch\t-10
pair and mathematics\t7
pair and more\t9
pair and moved\t-7
pair and must\t14
pair and need\t8
pair and never\t-31
pair and no\t-23
pair and nobody\t-11
pair and not\t75
pair and now\t-12
pair and on\t72
pair and once\t-14
pair and one\t47
pair and other\t11
pair and our\t10
pair and over\t12
pair and overtime\t9
pair and pay\t-50
pair and permanent\t19
pair and prefer\t-26
pair and present\t11
pair and proper\t-7
pair and public\t-12
pair and put\t40
pair and remove\t29
pair and repairs\t18
pair and report\t-76
pair and review\t12
pair and run\t-57
pair and saturday\t8
pair and sees\t9
pair and send\t28
pair and she\t-48
pair and short\t-8
pair and sign\t64
pair and since\t-33
pair and sit\t-54
pair and six\t10
pair and small\t-10
pair and so\t-25
pair and some\t18
pair and somebody\t30
pair and statutory\t36
pair and still\t41
pair and take\t37
pair and taking\t36
pair and tell\t-63
pair and that\t16
pair and the\t-27
pair and their\t-35
pair and then\t63
pair and there\t-18
pair and there'll\t-15
pair and there's\t41
pair and those\t-19
pair and three\t6
pair and thursdays\t31
pair and to\t35
pair and today\t-8
pair and torres\t-11
pair and tuition\t-6
pair and two\t-41
pair and use\t22
pair and vision\t-6
pair and voice\t31
pair and was\t-11
pair and we\t-73
pair and we'd\t26
pair and we'll\t-12
pair and we're\t-6
pair and we've\t-21
pair and wet\t13
pair and whatever\t-22
pair and who\t6
pair and whoever\t51
pair and will\t-22
pair and wiring\t-19
pair and with\t-20
pair and worse\t-7
pair and would\t-46
pair and written\t40
pair and yes\t-24
pair and you\t12
pair and you'd\t45
pair and you'll\t13
pair and you're\t14
pair and your\t-31
pair and yours\t7
pair animal ,\t-11
pair animal practice\t-6
pair animals ,\t38
pair annual leave\t-13
pair annual reports\t-14
pair another pair\t-17
pair answer everybody\t-8
pair answer everyone\t-17
pair answer to\t55
pair answer within\t-41
pair answers to\t13
pair any stage\t-9
pair anybody who\t55
pair anybody with\t21
pair anyone who\t15
pair anyone who's\t38
pair anything else\t17
pair anything that\t20
pair anywhere else\t-6
pair applicants shall\t14
pair applicants who\t-7
pair applicants will\t-32
pair application ,\t-26
pair application is\t-36
pair applications ,\t-23
pair applications are\t-23
pair applications close\t-19
pair applications from\t-10
pair applications should\t-36
pair apply ,\t-47
pair apply ?\t-8
pair apply by\t-40
pair apply for\t-6
pair apply through\t-10
pair appoint will\t50
pair appointee will\t38
pair appointment is\t63
pair april ,\t23
pair april to\t9
pair arabic or\t31
pair are #\t55
pair are ,\t-20
pair are a\t-12
pair are all\t-15
pair are an\t-7
pair are asked\t39
pair are at\t-25
pair are eleven\t-14
pair are encouraged\t-23
pair are expected\t23
pair are five\t11
pair are for\t-11
pair are given\t10
pair are held\t-16
pair are here\t10
pair are invited\t-18
pair are issued\t-18
pair are no\t-37
pair are not\t-47
pair are now\t10
pair are on\t-40
pair are proud\t-16
pair are schools\t-13
pair are seven\t18
pair are taken\t-14
pair are ten\t40
pair are the\t-67
pair are to\t43
pair are told\t-22
pair are two\t36
pair are under\t-20
pair are up\t21
pair are welcome\t-41
pair are yours\t21
pair around #\t45
pair around here\t-10
pair around the\t13
pair around to\t-43
pair arrange and\t-11
pair as a\t-56
pair as an\t-11
pair as engineer\t16
pair as for\t26
pair as i\t-20
pair as if\t10
pair as is\t33
pair as it\t-53
pair as much\t-43
pair as my\t-8
pair as the\t15
pair as they\t26
pair as to\t13
pair as we\t-7
pair as well\t13
pair as you\t-49
pair asc #\t-64
pair ask for\t61
pair ask questions\t29
pair ask that\t-24
pair ask us\t-11
pair ask you\t-23
pair ask your\t-6
pair asked for\t74
pair asked to\t-27
pair asked us\t-30
pair asking for\t24
pair asking you\t-30
pair asks for\t13
pair assessments on\t27
pair assume that\t-13
pair at #\t139
pair at $\t-11
pair at a\t-11
pair at all\t-11
pair at any\t-26
pair at casa\t-32
pair at christmas\t-24
pair at five\t11
pair at grade\t6
pair at half\t36
pair at height\t19
pair at home\t57
pair at interview\t6
pair at it\t-34
pair at jobs\t-25
pair at least\t70
pair at level\t-21
pair at midnight\t-35
pair at night\t-29
pair at no\t-36
pair at once\t-31
pair at one\t32
pair at our\t-46
pair at present\t-64
pair at seven\t35
pair at st\t-6
pair at the\t-33
pair at twenty\t9
pair at your\t28
pair attach a\t-16
pair auditions will\t-33
pair august ,\t20
pair august and\t27
pair auntie shirley\t-6
pair available for\t-12
pair available to\t18
pair away ,\t6
pair away from\t-31
pair b #\t11
pair bachelor's degree\t16
pair back from\t10
pair back in\t-28
pair back to\t21
pair back with\t7
pair background check\t44
pair bake for\t6
pair bake to\t18
pair baking ,\t7
pair bank ,\t-29
pair bank holidays\t-12
pair banksia stone\t-20
pair based at\t19
pair basic dbs\t19
pair batteries ,\t20
pair be :\t-23
pair be a\t-9
pair be able\t32
pair be accepted\t-11
pair be addressed\t-6
pair be alone\t17
pair be an\t21
pair be arranged\t-25
pair be asked\t-68
pair be at\t53
pair be available\t36
pair be called\t32
pair be checked\t15
pair be considered\t-12
pair be contacted\t-36
pair be doing\t14
pair be done\t61
pair be entitled\t7
pair be expected\t15
pair be filled\t13
pair be formed\t-13
pair be given\t-20
pair be glad\t-6
pair be good\t24
pair be had\t-7
pair be handed\t17
pair be happy\t-34
pair be held\t-39
pair be in\t16
pair be invited\t-9
pair be it\t11
pair be kept\t-16
pair be lovely\t21
pair be made\t-71
pair be moving\t-22
pair be next\t-38
pair be no\t31
pair be obtained\t-16
pair be on\t58
pair be one\t-9
pair be out\t9
pair be paid\t-55
pair be picked\t14
pair be put\t8
pair be ready\t20
pair be received\t-41
pair be required\t17
pair be scrubbing\t7
pair be sent\t-17
pair be spent\t10
pair be taught\t24
pair be the\t-38
pair be told\t-37
pair be too\t18
pair be verified\t23
pair be very\t54
pair be viewed\t7
pair be warmly\t6
pair be welcome\t13
pair because a\t11
pair because half\t21
pair because i\t-6
pair because i'm\t-8
pair because of\t-22
pair because our\t-34
pair because the\t53
pair because there's\t47
pair because we\t-14
pair because when\t6
pair beds ,\t19
pair been a\t-43
pair been asked\t-9
pair been here\t-15
pair been in\t-15
pair been kind\t-8
pair been known\t-24
pair been on\t-7
pair been seen\t-13
pair been since\t-10
pair been to\t10
pair before #\t-12
pair before an\t22
pair before and\t13
pair before anyone\t13
pair before day\t23
pair before it\t16
pair before nine\t19
pair before ten\t-24
pair before the\t18
pair before then\t-8
pair before they\t18
pair before will\t17
pair before you\t-89
pair before your\t35
pair began in\t-8
pair begin on\t28
pair begins at\t14
pair begins on\t22
pair behind the\t-25
pair behind them\t19
pair behind you\t18
pair being able\t20
pair belonged to\t-20
pair belongs to\t-45
pair below the\t18
pair belt would\t8
pair bench ,\t6
pair bench :\t25
pair better ,\t10
pair better than\t-17
pair between #\t45
pair between ten\t-14
pair between the\t-6
pair between two\t-11
pair beyond that\t7
pair bike shop\t-10
pair biology or\t-9
pair birthday off\t-22
pair bit of\t-9
pair black swamp\t-20
pair blade repair\t-11
pair blue mesa\t-11
pair board and\t6
pair board will\t-23
pair boards and\t-36
pair boats ,\t-15
pair boeta faizel\t-38
pair bonus if\t15
pair bonus points\t30
pair book ,\t29
pair books in\t-21
pair boots and\t-9
pair border counties\t-17
pair bought a\t-46
pair bought the\t-21
pair box ,\t-28
pair bread ,\t9
pair bread and\t25
pair bread as\t-8
pair bring it\t-19
pair bring that\t24
pair bring them\t18
pair bring your\t-23
pair brings a\t-9
pair brings the\t7
pair brunswick depot\t-20
pair bryn glas\t-13
pair budget ,\t14
pair budget and\t-19
pair budget of\t36
pair building ,\t47
pair building and\t-8
pair building is\t35
pair built in\t-15
pair bus ,\t-37
pair bus has\t19
pair bus is\t-26
pair buses and\t-35
pair business ,\t13
pair but a\t13
pair but i\t25
pair but nobody\t-26
pair but not\t-18
pair but she\t9
pair but the\t52
pair but there\t17
pair but you\t25
pair by #\t-22
pair by a\t-35
pair by agreement\t-10
pair by another\t-19
pair by hand\t38
pair by law\t-15
pair by mr\t30
pair by noon\t-19
pair by one\t-39
pair by our\t36
pair by people\t-39
pair by that\t26
pair by the\t-168
pair by two\t-34
pair by us\t10
pair by video\t-38
pair by which\t29
pair by yourself\t15
pair c #\t12
pair cab is\t-26
pair cabin ,\t22
pair call ,\t-10
pair call in\t-36
pair called gary\t-36
pair called kevin\t-11
pair calls for\t8
pair calm when\t6
pair came to\t-17
pair can afford\t-9
pair can also\t-8
pair can be\t-52
pair can carry\t-43
pair can do\t74
pair can eat\t-34
pair can explain\t12
pair can follow\t7
pair can offer\t11
pair can only\t10
pair can run\t7
pair can see\t-43
pair can show\t-10
pair can stay\t11
pair can take\t21
pair can teach\t12
pair can tell\t-29
pair can you\t34
pair can't be\t69
pair can't teach\t6
pair candidate to\t15
pair candidate will\t12
pair candidates are\t19
pair candidates must\t10
pair candidates who\t-35
pair cannot appoint\t10
pair cannot be\t42
pair cannot leave\t7
pair canteen ,\t-6
pair car of\t13
pair car park\t15
pair card ,\t58
pair care ,\t7
pair care about\t-60
pair care for\t-15
pair care of\t28
pair careers portal\t-9
pair carries a\t-19
pair carry a\t22
pair carry out\t-16
pair carry the\t26
pair carry you\t-12
pair casa do\t-32
pair caseload of\t-11
pair catch a\t7
pair category #\t62
pair catheters and\t36
pair cats and\t-6
pair cattle ,\t-10
pair cent of\t16
pair centre ,\t8
pair century and\t-30
pair cert iv\t47
pair certificate ,\t24
pair certificate as\t51
pair certificate for\t10
pair certificate in\t-11
pair certificate is\t55
pair certificate not\t12
pair certificate of\t29
pair certificates and\t-57
pair chair ,\t28
pair change of\t19
pair charge ,\t-13
pair charge of\t15
pair check and\t17
pair check every\t10
pair check is\t6
pair check on\t49
pair check with\t11
pair checked for\t20
pair chemistry ,\t30
pair child in\t-81
pair child or\t-13
pair children ,\t-33
pair choir ,\t12
pair choose the\t26
pair christmas ,\t-41
pair christmas and\t10
pair church of\t-18
pair churchwardens by\t-21
pair citizens of\t20
pair class #\t34
pair class ,\t-19
pair class b\t14
pair clean the\t10
pair clean up\t8
pair cleaning ,\t19
pair client is\t-7
pair clients ,\t12
pair clinic ,\t19
pair clinic was\t-14
pair clinics ,\t6
pair clinics and\t-16
pair close on\t-13
pair closed the\t-14
pair closing date\t-78
pair code ,\t31
pair coffee ,\t-18
pair colleague ,\t-15
pair college ,\t-38
pair college of\t7
pair color ,\t-25
pair come and\t-74
pair come back\t24
pair come by\t6
pair come for\t-39
pair come in\t-90
pair come through\t48
pair come to\t42
pair come with\t27
pair comes from\t-19
pair comes in\t47
pair comes to\t-26
pair comfortable with\t6
pair command of\t23
pair committed to\t-26
pair committee ,\t-39
pair company ,\t-23
pair company van\t-9
pair competence in\t14
pair competent in\t6
pair completed within\t31
pair condition of\t13
pair confident employer\t-28
pair conservation ,\t-8
pair conservator ,\t-16
pair consideration will\t71
pair consultation with\t25
pair contact with\t39
pair containers with\t6
pair continuing education\t-7
pair contract with\t-11
pair contribution to\t-18
pair controls ,\t-11
pair conversation is\t-27
pair cook a\t-19
pair coordinator ,\t-17
pair copies of\t-23
pair copper ,\t-25
pair count on\t-16
pair count the\t-51
pair counter ,\t-9
pair counties youth\t-17
pair counts for\t42
pair couple of\t12
pair course ,\t9
pair course in\t-48
pair courses and\t-13
pair cover ,\t-14
pair cover for\t-16
pair cover letter\t-15
pair covered ,\t-40
pair cpc card\t7
pair crane ,\t20
pair crane operator\t20
pair credit and\t11
pair credit check\t8
pair crew is\t32
pair crew of\t-6
pair criminal background\t35
pair criminal record\t16
pair cruise ship\t16
pair cscs card\t56
pair cultures ,\t19
pair cup of\t-18
pair curator ,\t-16
pair curriculum vitae\t-14
pair customer facing\t7
pair customer who\t6
pair customers are\t-6
pair customers sites\t-7
pair cv and\t-9
pair cv at\t-37
pair cv to\t-14
pair cv with\t-9
pair d #\t11
pair daily ,\t14
pair dairy ,\t15
pair dairy in\t-25
pair dashboards in\t12
pair date is\t-40
pair daughter ,\t-21
pair daughter in\t-10
pair day ,\t-11
pair day ;\t14
pair day and\t-9
pair day at\t-16
pair day begins\t29
pair day is\t32
pair day of\t39
pair day off\t-60
pair day one\t-31
pair day to\t18
pair days ,\t93
pair days a\t8
pair days for\t-74
pair days in\t30
pair days leave\t-26
pair days look\t-23
pair days of\t-73
pair days off\t-67
pair days out\t71
pair days will\t56
pair dayton ,\t-14
pair dbs check\t19
pair deal of\t51
pair deal with\t-92
pair deep buttoning\t16
pair degree in\t44
pair degree or\t14
pair delighted to\t8
pair dental nurse\t-9
pair dental nursing\t62
pair denver ,\t-42
pair department is\t-18
pair department of\t-17
pair depending on\t-41
pair depends on\t-7
pair depot in\t-9
pair design and\t-19
pair design the\t46
pair desk ,\t-34
pair desk before\t-8
pair developers at\t-22
pair device ,\t16
pair diagnostic software\t10
pair diagram ,\t9
pair dining room\t18
pair diploma in\t64
pair diploma or\t34
pair diplomas ,\t-25
pair disability confident\t-28
pair disability or\t-26
pair disabled applicants\t-10
pair discriminate on\t-17
pair dissolution testing\t-80
pair do a\t-32
pair do alecrim\t-32
pair do care\t13
pair do i\t-9
pair do is\t-23
pair do it\t62
pair do need\t18
pair do not\t-59
pair do we\t-48
pair do without\t21
pair documented a\t31
pair does it\t7
pair does not\t-11
pair does the\t-26
pair dogs ,\t10
pair doing the\t13
pair don't apply\t41
pair don't care\t-75
pair don't have\t-31
pair don't mind\t47
pair don't need\t-28
pair done ,\t-34
pair done and\t9
pair done by\t-189
pair done from\t70
pair done in\t-27
pair done it\t27
pair door ,\t-21
pair door on\t-25
pair doors ,\t17
pair dough is\t21
pair down ,\t12
pair down a\t18
pair down and\t-53
pair down the\t-36
pair down to\t-6
pair down what\t9
pair down with\t35
pair dr imrie\t11
pair dr okafor\t-6
pair draw up\t14
pair dredging ,\t15
pair drive a\t-29
pair driver's license\t10
pair drivers and\t41
pair drivers must\t53
pair driving licence\t45
pair drop a\t-13
pair drop in\t-13
pair drop into\t-10
pair drug and\t9
pair drug screen\t20
pair drug test\t67
pair dry in\t13
pair during disruptions\t53
pair during the\t53
pair each day\t22
pair each january\t-15
pair each of\t52
pair each other\t-69
pair each quarter\t10
pair each term\t8
pair each week\t14
pair easter ,\t12
pair edge of\t-35
pair education officer\t-6
pair eight hours\t58
pair eight of\t-22
pair eight to\t18
pair eighteen people\t-22
pair electrician ,\t-12
pair eleven metres\t7
pair eleven people\t-9
pair eleven years\t-47
pair else in\t-25
pair email and\t10
pair emergency department\t11
pair emp #\t42
pair employ a\t-16
pair employer and\t-36
pair employment agency\t-31
pair employment equity\t-57
pair employment is\t18
pair employment medical\t50
pair encouraged to\t-26
pair end to\t8
pair engine room\t-7
pair engineer ,\t-27
pair engineers ,\t-12
pair english ,\t65
pair english and\t-27
pair english at\t36
pair english is\t21
pair english language\t-17
pair english that\t-16
pair enhanced dbs\t43
pair enough ,\t6
pair enough for\t18
pair enough to\t34
pair entitled to\t-9
pair equal opportunities\t-9
pair equal opportunity\t-23
pair equity plan\t-35
pair equivalent ,\t9
pair essential that\t10
pair eu passport\t15
pair even better\t-34
pair even if\t11
pair evening ,\t11
pair evening or\t-26
pair evenings ,\t20
pair evenings a\t18
pair ever been\t-17
pair every friday\t-12
pair every job\t24
pair every month\t-11
pair every one\t-26
pair every other\t-14
pair every saturday\t-6
pair every second\t56
pair every so\t6
pair every third\t28
pair every two\t13
pair every year\t-35
pair everybody ,\t12
pair everyone ,\t-17
pair everyone gets\t-61
pair everyone in\t23
pair everyone who\t37
pair everything and\t40
pair everything goes\t-35
pair example ,\t-13
pair example and\t-16
pair example org\t-24
pair example with\t-7
pair excess of\t-9
pair executive officer\t-8
pair exercise of\t26
pair expect that\t32
pair expect to\t37
pair expect you\t16
pair expected to\t42
pair expects you\t13
pair experience ,\t24
pair experience in\t17
pair experience of\t70
pair experience with\t21
pair expressions of\t-18
pair extraction line\t-7
pair fall in\t-15
pair fall to\t11
pair falls to\t20
pair familiarity with\t71
pair families across\t-10
pair family ,\t-11
pair family and\t-17
pair family business\t-16
pair family dentistry\t-8
pair family since\t-8
pair farmers ,\t-43
pair fault finding\t23
pair feast of\t-21
pair fee is\t36
pair feeling for\t37
pair feels like\t8
pair fees ,\t-7
pair fees for\t-9
pair feet for\t44
pair fellow ,\t23
pair fenwick rowe\t-11
pair few ,\t-8
pair few lines\t-19
pair few of\t23
pair few weeks\t13
pair few words\t22
pair field coordinator\t9
pair fill in\t-29
pair filled from\t21
pair filters and\t8
pair final account\t30
pair find a\t7
pair find out\t12
pair find your\t7
pair finding on\t23
pair fine ,\t29
pair finish at\t26
pair fire alarm\t-6
pair first ,\t-31
pair first aid\t34
pair first day\t41
pair first if\t-30
pair first instance\t36
pair first morning\t21
pair first of\t21
pair first six\t-49
pair first sunday\t25
pair first thing\t11
pair first three\t-31
pair first time\t-20
pair first year\t-29
pair five ,\t94
pair five a\t28
pair five and\t19
pair five is\t49
pair five of\t11
pair five or\t7
pair five weeks\t-22
pair fix a\t-7
pair flat is\t50
pair fleet of\t-7
pair floor from\t-16
pair floor has\t-15
pair flower shop\t-8
pair flowers ,\t-23
pair fluent in\t15
pair foam ,\t-10
pair following ,\t-14
pair following the\t8
pair following up\t17
pair follows her\t-6
pair follows the\t-33
pair food hygiene\t16
pair foot ,\t37
pair for #\t-35
pair for ,\t25
pair for a\t-9
pair for all\t-38
pair for an\t-49
pair for anyone\t-8
pair for by\t69
pair for continuing\t-7
pair for courses\t-13
pair for eleven\t39
pair for ever\t31
pair for every\t9
pair for fifty\t-24
pair for granted\t16
pair for his\t20
pair for in\t10
pair for it\t-67
pair for me\t-21
pair for more\t87
pair for most\t14
pair for nineteen\t-23
pair for one\t-60
pair for patients\t-15
pair for proof\t9
pair for rivers\t-11
pair for seafarers\t10
pair for seven\t-44
pair for six\t-21
pair for small\t29
pair for some\t19
pair for somebody\t-16
pair for someone\t8
pair for ten\t11
pair for that\t7
pair for the\t-9
pair for their\t-36
pair for them\t32
pair for themselves\t-14
pair for thirty\t-41
pair for this\t55
pair for those\t-67
pair for three\t57
pair for twenty\t-19
pair for two\t-9
pair for us\t-18
pair for which\t69
pair for whoever\t-16
pair for your\t-108
pair form only\t-37
pair fortnight and\t-12
pair forty hours\t33
pair forty minutes\t-34
pair found the\t-10
pair founded in\t-10
pair four ,\t56
pair four and\t61
pair four days\t67
pair four hours\t-6
pair four hundred\t-16
pair four in\t-51
pair four nights\t16
pair four off\t-11
pair four on\t-13
pair four or\t27
pair four people\t-17
pair four thousand\t-9
pair four year\t31
pair fourteen of\t-12
pair fourteen people\t11
pair frames ,\t15
pair free ,\t-24
pair free of\t-16
pair free parking\t-16
pair free to\t16
pair friday #\t-14
pair friday ,\t27
pair from #\t7
pair from a\t19
pair from abroad\t-31
pair from an\t9
pair from april\t19
pair from both\t-10
pair from day\t-47
pair from first\t25
pair from gdańsk\t-38
pair from home\t82
pair from may\t67
pair from monday\t-6
pair from my\t29
pair from one\t10
pair from our\t-42
pair from poland\t14
pair from scratch\t-34
pair from the\t21
pair from their\t9
pair from time\t16
pair from us\t-19
pair from which\t-17
pair front desk\t-12
pair front of\t28
pair fuel card\t-17
pair full class\t24
pair full licence\t21
pair full of\t-6
pair full pay\t-10
pair full season\t9
pair full time\t-82
pair full uk\t7
pair fund after\t-15
pair funded by\t-11
pair funeral and\t16
pair gap in\t37
pair garage in\t-7
pair garda vetting\t28
pair gardener will\t17
pair gave up\t-26
pair gdańsk and\t-13
pair genders ,\t-21
pair general manager\t-6
pair german and\t-32
pair german at\t6
pair get #\t-22
pair get a\t-29
pair get in\t-7
pair get on\t-16
pair get out\t22
pair get the\t31
pair get them\t8
pair get to\t19
pair get you\t60
pair gets a\t-12
pair gets it\t-28
pair give me\t12
pair give us\t26
pair give you\t-76
pair given ,\t-35
pair given a\t13
pair given by\t-44
pair given in\t-9
pair given to\t7
pair gives you\t-26
pair glad of\t43
pair glad to\t-16
pair glas quarry\t-13
pair gleeson sons\t-6
pair go down\t-17
pair go home\t35
pair go near\t-39
pair go on\t-17
pair go out\t29
pair go through\t19
pair go to\t-93
pair go up\t13
pair go with\t-10
pair god ,\t37
pair goes a\t11
pair goes in\t51
pair goes through\t-28
pair goes to\t28
pair goes up\t-14
pair goes without\t40
pair goh ,\t-31
pair going home\t20
pair going to\t-15
pair gone to\t-17
pair good ,\t-55
pair good at\t-22
pair good conduct\t21
pair good day\t-26
pair good deal\t33
pair good enough\t62
pair good spoken\t34
pair good to\t-24
pair good with\t10
pair google ads\t6
pair google tag\t-54
pair got a\t-12
pair got the\t-36
pair got to\t-14
pair governing body\t-10
pair grade #\t-17
pair grade c\t6
pair great black\t-20
pair green belt\t16
pair grounds ,\t-48
pair group of\t-6
pair groups of\t6
pair guests come\t17
pair gym and\t-25
pair had a\t16
pair had been\t32
pair had for\t-9
pair had four\t8
pair had never\t27
pair had to\t-9
pair half a\t-40
pair half hour\t41
pair half of\t-36
pair half our\t28
pair half past\t45
pair half price\t-9
pair half term\t-13
pair half the\t-25
pair hall ,\t-25
pair hand for\t11
pair hand if\t-15
pair hand over\t14
pair hand tools\t28
pair handed in\t-7
pair handled by\t-26
pair handles the\t-20
pair hands and\t17
pair hands can\t-16
pair hands of\t-12
pair hands on\t20
pair handy ,\t32
pair happen to\t21
pair happened on\t34
pair happened to\t14
pair happens here\t9
pair happens to\t11
pair hard way\t7
pair hardship allowance\t-8
pair harrow pike\t-11
pair has #\t-9
pair has a\t-82
pair has agreed\t-25
pair has already\t9
pair has asked\t17
pair has been\t-100
pair has done\t11
pair has eighteen\t6
pair has ever\t21
pair has four\t-18
pair has gone\t-28
pair has good\t7
pair has grown\t-26
pair has had\t-21
pair has its\t34
pair has just\t18
pair has left\t-16
pair has looked\t-8
pair has made\t-7
pair has never\t41
pair has not\t18
pair has seen\t6
pair has stood\t14
pair has the\t-9
pair has to\t135
pair has two\t-7
pair has until\t-9
pair has won\t30
pair have ?\t-30
pair have a\t-30
pair have an\t12
pair have asked\t-30
pair have bought\t6
pair have come\t-11
pair have done\t-15
pair have ever\t-51
pair have heard\t-20
pair have held\t6
pair have in\t-53
pair have it\t45
pair have just\t-12
pair have made\t-12
pair have no\t9
pair have none\t29
pair have not\t9
pair have sat\t20
pair have the\t41
pair have their\t-36
pair have to\t-10
pair have told\t22
pair have touched\t-14
pair have two\t45
pair have used\t14
pair have worked\t29
pair have you\t100
pair have your\t-113
pair he can\t-33
pair he has\t-25
pair he or\t37
pair he will\t24
pair head of\t-16
pair head office\t-32
pair health ,\t18
pair health and\t-9
pair health certificate\t10
pair health insurance\t-25
pair health system\t-27
pair hear that\t9
pair heard from\t-14
pair heard nothing\t-42
pair heard of\t18
pair heated ,\t-21
pair heights and\t30
pair held a\t6
pair held at\t6
pair held for\t6
pair held on\t-31
pair help people\t-17
pair help with\t35
pair helps the\t-14
pair helps with\t41
pair hens ,\t-40
pair her a\t-7
pair her about\t-7
pair her desk\t-11
pair her first\t25
pair her own\t-24
pair her place\t8
pair here ,\t14
pair here and\t-9
pair here are\t-11
pair here by\t35
pair here from\t7
pair here has\t17
pair here is\t-11
pair here who\t21
pair here will\t-56
pair herr novotny's\t-13
pair hi ,\t-26
pair hi vis\t-9
pair high reach\t9
pair high school\t29
pair high voltage\t-16
pair higher ,\t6
pair him ;\t-14
pair hired for\t-9
pair history of\t-10
pair hit the\t12
pair hold a\t26
pair hold against\t-33
pair hold no\t24
pair hold the\t38
pair holding the\t14
pair holiday and\t-11
pair holiday plus\t-54
pair holidays ,\t-21
pair holidays are\t-17
pair hollins park\t-15
pair hollow family\t-8
pair hollybank is\t-10
pair home ,\t12
pair home for\t-60
pair home in\t43
pair home is\t14
pair home with\t-19
pair hope for\t21
pair hope to\t-33
pair hope you\t6
pair hospital in\t-44
pair hospitals and\t-31
pair hotel or\t29
pair hour ,\t-7
pair hour and\t-15
pair hour depending\t-15
pair hours ,\t67
pair hours ?\t-33
pair hours a\t13
pair hours are\t82
pair hours of\t-20
pair hours on\t26
pair hours over\t25
pair hours to\t15
pair house ,\t-31
pair house has\t-9
pair house is\t-8
pair housekeeping supervisor\t-22
pair houses in\t-11
pair how good\t-15
pair how it\t-13
pair how many\t-13
pair how the\t-14
pair how to\t48
pair hundred and\t-38
pair hundred people\t-24
pair i am\t-49
pair i ask\t13
pair i can\t17
pair i do\t12
pair i don't\t29
pair i expect\t25
pair i had\t22
pair i have\t-47
pair i honestly\t-10
pair i hope\t-32
pair i know\t-38
pair i mean\t41
pair i need\t-10
pair i pay\t11
pair i want\t-42
pair i was\t-17
pair i won't\t27
pair i write\t-24
pair i'd be\t15
pair i'd like\t13
pair i'll want\t46
pair i'm a\t-18
pair i'm afraid\t65
pair i'm after\t14
pair i'm an\t-30
pair i'm not\t96
pair i've been\t81
pair i've seen\t-21
pair icd #\t38
pair if a\t34
pair if i\t-24
pair if it\t-8
pair if not\t42
pair if that\t-74
pair if that's\t10
pair if the\t-18
pair if we\t-24
pair if you\t-84
pair if you'd\t-17
pair if you're\t-17
pair if you've\t97
pair if your\t10
pair in #\t-132
pair in ,\t-32
pair in a\t74
pair in accordance\t23
pair in addition\t12
pair in all\t47
pair in an\t-15
pair in and\t40
pair in any\t-26
pair in arboriculture\t6
pair in at\t-58
pair in august\t8
pair in biology\t-9
pair in both\t10
pair in canada\t24
pair in conservation\t39
pair in date\t83
pair in december\t16
pair in denver\t-41
pair in eleven\t15
pair in english\t-23
pair in esbjerg\t-21
pair in europe\t-13
pair in excel\t26
pair in excess\t-9
pair in february\t49
pair in for\t-62
pair in four\t81
pair in from\t23
pair in front\t26
pair in full\t-26
pair in german\t11
pair in go\t17
pair in her\t-7
pair in his\t19
pair in hotel\t11
pair in house\t61
pair in it\t-18
pair in its\t50
pair in january\t-36
pair in july\t10
pair in june\t-8
pair in kreuzberg\t51
pair in law\t58
pair in line\t-65
pair in march\t-35
pair in may\t-8
pair in mind\t-60
pair in moray\t-6
pair in my\t-53
pair in nelson\t-25
pair in october\t-13
pair in on\t45
pair in our\t12
pair in particular\t21
pair in perth\t-14
pair in plain\t15
pair in production\t19
pair in return\t-15
pair in september\t-34
pair in small\t-41
pair in some\t24
pair in spanish\t6
pair in summer\t-21
pair in tartu\t-9
pair in their\t-17
pair in them\t23
pair in thirty\t-30
pair in this\t20
pair in three\t-10
pair in time\t-14
pair in tm\t10
pair in to\t-25
pair in touch\t-7
pair in town\t-29
pair in two\t-17
pair in utrecht\t-11
pair in veterinary\t47
pair in weather\t46
pair in welsh\t-11
pair in which\t49
pair in winter\t36
pair in wisconsin\t-17
pair in your\t18
pair include a\t-9
pair included ,\t-8
pair includes a\t33
pair including the\t66
pair indispensable ,\t20
pair inside of\t6
pair insist on\t17
pair inspection and\t43
pair inspector ,\t10
pair instrument ,\t22
pair instruments and\t11
pair insurance ,\t-14
pair intake #\t-15
pair interest are\t-13
pair interview in\t-26
pair interview to\t-10
pair interview will\t-14
pair interviews are\t-67
pair interviews will\t-28
pair into a\t-15
pair into english\t22
pair into his\t14
pair invoices and\t32
pair irish would\t31
pair is #\t13
pair is $\t-15
pair is a\t16
pair is about\t-34
pair is above\t23
pair is also\t21
pair is always\t-26
pair is an\t-19
pair is another\t67
pair is as\t-23
pair is asked\t78
pair is at\t19
pair is available\t-14
pair is based\t20
pair is behind\t-35
pair is better\t-12
pair is called\t-8
pair is cold\t-16
pair is coming\t-15
pair is committed\t-26
pair is compulsory\t-42
pair is covered\t-10
pair is done\t-26
pair is essential\t52
pair is every\t9
pair is expected\t36
pair is five\t17
pair is for\t-34
pair is forty\t38
pair is free\t-39
pair is from\t42
pair is full\t51
pair is funded\t34
pair is generally\t-42
pair is given\t65
pair is going\t-33
pair is good\t26
pair is healthy\t-22
pair is hiring\t-18
pair is hot\t18
pair is indispensable\t19
pair is it\t-24
pair is leaving\t-16
pair is less\t-22
pair is looking\t-21
pair is made\t22
pair is mandatory\t52
pair is mine\t-49
pair is moving\t-23
pair is necessary\t17
pair is needed\t47
pair is nice\t-15
pair is ninety\t-29
pair is no\t-45
pair is not\t-58
pair is now\t-20
pair is off\t-37
pair is often\t9
pair is on\t25
pair is our\t19
pair is paid\t32
pair is part\t23
pair is patience\t8
pair is possible\t7
pair is provided\t-68
pair is r\t-8
pair is read\t-21
pair is regarded\t24
pair is required\t49
pair is retiring\t-27
pair is sent\t-27
pair is so\t18
pair is something\t29
pair is still\t-15
pair is strongly\t26
pair is subject\t21
pair is the\t-22
pair is there\t-17
pair is therefore\t7
pair is three\t23
pair is to\t42
pair is true\t6
pair is twenty\t9
pair is up\t6
pair is what\t-34
pair is why\t16
pair is your\t-15
pair is yours\t14
pair is £\t-20
pair islander people\t-11
pair isn't one\t-51
pair isn't right\t11
pair issued ,\t-22
pair it ,\t82
pair it ;\t-15
pair it again\t-6
pair it all\t50
pair it as\t-32
pair it before\t39
pair it better\t10
pair it can\t-12
pair it counts\t-13
pair it does\t-30
pair it doesn't\t-47
pair it down\t22
pair it essential\t9
pair it falls\t18
pair it for\t-40
pair it goes\t37
pair it has\t-97
pair it in\t-18
pair it is\t90
pair it isn't\t60
pair it needs\t-15
pair it on\t23
pair it out\t9
pair it properly\t18
pair it rains\t15
pair it rings\t10
pair it should\t-31
pair it takes\t21
pair it the\t23
pair it to\t-43
pair it up\t36
pair it was\t31
pair it will\t15
pair it would\t57
pair it you\t30
pair it'd be\t39
pair it's #\t-55
pair it's a\t-67
pair it's going\t20
pair it's mostly\t21
pair it's quiet\t16
pair it's you\t9
pair it's your\t41
pair its box\t34
pair its history\t6
pair its own\t9
pair itself ,\t10
pair iv in\t47
pair jan is\t-8
pair january and\t22
pair jo ,\t-10
pair job ,\t14
pair job is\t21
pair jobs yourself\t38
pair join us\t-23
pair july ,\t6
pair june and\t19
pair just been\t-14
pair justice of\t20
pair keane resourcing\t-20
pair keep a\t11
pair keep an\t6
pair keep our\t33
pair keep the\t13
pair keeping the\t15
pair keeps #\t-15
pair keeps the\t35
pair kept a\t22
pair kept our\t-28
pair kestrel bay\t-21
pair kettle is\t-18
pair kevin ,\t-22
pair key ,\t15
pair kilos and\t6
pair kind of\t-13
pair kitchen and\t-14
pair know about\t7
pair know how\t11
pair know it\t14
pair know the\t-9
pair know what\t31
pair know who\t-10
pair know within\t-16
pair know your\t69
pair knowing your\t8
pair knowledge of\t67
pair known to\t-31
pair knows it\t-35
pair kroner a\t-18
pair lab ,\t-21
pair label at\t-12
pair lakeshore regional\t-11
pair lamb ,\t-28
pair laminated dough\t21
pair land on\t-10
pair larkmoor residential\t-11
pair larkspur surgical\t-20
pair last friday\t-11
pair last sunday\t-6
pair last time\t-54
pair last week\t-10
pair last winter\t-11
pair last year\t6
pair late and\t17
pair lately been\t-11
pair later ,\t-8
pair law says\t41
pair lead a\t24
pair lead on\t-6
pair leads a\t29
pair learn what\t14
pair learned her\t-21
pair learned the\t7
pair learned to\t15
pair learning budget\t17
pair least #\t15
pair least ,\t30
pair least one\t12
pair least three\t7
pair least two\t9
pair leave ,\t-9
pair leave a\t19
pair leave and\t54
pair leave can\t30
pair leave in\t47
pair leave is\t48
pair leave plus\t-28
pair leave the\t-27
pair leaves at\t7
pair leaves the\t22
pair leaving for\t-18
pair leeds ,\t-7
pair left to\t-52
pair left us\t-6
pair less than\t18
pair let us\t21
pair let you\t6
pair letter ,\t-27
pair letter and\t-8
pair letter from\t-35
pair letter to\t-7
pair letters make\t-6
pair letters of\t-17
pair level #\t49
pair librarian ,\t15
pair library and\t25
pair licence ,\t51
pair licence for\t-35
pair licence is\t32
pair lights are\t-21
pair like ,\t-14
pair like ?\t-8
pair like a\t-14
pair like each\t-6
pair like it\t-32
pair like that\t-22
pair like the\t48
pair like to\t-90
pair like you\t71
pair line is\t-37
pair line with\t-78
pair lines ,\t-7
pair link to\t-8
pair list ,\t14
pair listen to\t-26
pair live in\t18
pair live on\t32
pair live with\t-51
pair live within\t32
pair lives in\t13
pair living for\t9
pair lodge ,\t10
pair log the\t18
pair long ,\t16
pair long as\t-13
pair look after\t20
pair look at\t23
pair look for\t81
pair look round\t-24
pair looked after\t-17
pair looked at\t11
pair looked for\t15
pair looking for\t-25
pair looks after\t-35
pair looks like\t-19
pair love to\t-45
pair lovely ,\t15
pair ltd ,\t-19
pair luffing jib\t25
pair lunch ,\t20
pair lunch is\t-39
pair lunch on\t-13
pair m ,\t17
pair m and\t8
pair m f\t-29
pair m on\t7
pair m to\t17
pair machine ,\t9
pair made by\t-6
pair made it\t12
pair made its\t6
pair made that\t26
pair made the\t-15
pair mail ,\t-28
pair maintain the\t19
pair maintenance in\t10
pair maji karibu\t-6
pair make a\t-43
pair make an\t-30
pair make days\t14
pair make room\t22
pair make the\t31
pair make up\t-42
pair make you\t-7
pair make your\t50
pair man who\t-35
pair management system\t10
pair manager ,\t-115
pair managers ,\t23
pair manner and\t16
pair maple hollow\t-8
pair march ,\t-13
pair march and\t-31
pair marlingford is\t38
pair master up\t10
pair master's degree\t11
pair match ,\t-8
pair materials for\t8
pair matric with\t36
pair matters to\t13
pair may #\t62
pair may ,\t20
pair may be\t-48
pair may have\t-14
pair may take\t-53
pair may use\t-12
pair me ,\t-72
pair me a\t-38
pair me and\t-17
pair me at\t-56
pair me if\t20
pair me included\t76
pair me something\t-51
pair me to\t23
pair me what\t-24
pair measure and\t44
pair medical aid\t-21
pair medical and\t31
pair medical cover\t-19
pair medical laboratory\t-10
pair meet people\t-23
pair meet the\t-10
pair meet you\t-54
pair meetings with\t8
pair membership of\t8
pair mentor for\t-37
pair metre ,\t29
pair metres ,\t16
pair metres of\t-41
pair middle of\t21
pair mind where\t43
pair mine ,\t-15
pair minibus licence\t8
pair minimum #\t25
pair minimum of\t28
pair minutes ,\t15
pair minutes from\t52
pair miss pansy\t-10
pair mission hospital\t-13
pair modest rent\t-17
pair monday ,\t9
pair monday through\t20
pair monday to\t76
pair money ,\t-6
pair money :\t-41
pair monitoring anaesthetics\t63
pair month #\t-13
pair month ,\t-35
pair month at\t-37
pair month away\t9
pair month end\t12
pair month there\t57
pair month with\t-24
pair month you\t13
pair monthly report\t15
pair months ,\t-22
pair months and\t-18
pair more and\t33
pair more in\t29
pair more often\t-28
pair more than\t40
pair morning ,\t-23
pair morning in\t13
pair morning of\t-19
pair morning the\t-15
pair morning to\t-23
pair mosque ,\t-47
pair most days\t-20
pair most evenings\t-11
pair most of\t-41
pair moved to\t-11
pair moving and\t21
pair moving from\t-22
pair moving to\t-23
pair mr pargeter\t-30
pair ms goh\t-18
pair much bread\t-8
pair much of\t-60
pair much the\t17
pair museum of\t-26
pair music ,\t-7
pair must already\t28
pair must be\t82
pair must have\t52
pair must know\t-86
pair must live\t14
pair must not\t-25
pair must take\t-34
pair my brother\t7
pair my father\t-19
pair my grandfather\t-56
pair my last\t-14
pair my mother\t-11
pair myself ,\t-40
pair name to\t-9
pair national origin\t-25
pair national police\t32
pair near misses\t34
pair near the\t-31
pair need a\t12
pair need an\t49
pair need another\t-10
pair need somebody\t18
pair need someone\t-12
pair need the\t8
pair need to\t27
pair need you\t23
pair need your\t9
pair needed ,\t-119
pair needed for\t-11
pair needs a\t40
pair negotiating with\t-13
pair neither is\t18
pair never again\t-10
pair never in\t45
pair never met\t7
pair new bikes\t-35
pair new in\t-9
pair new staff\t18
pair new starters\t61
pair new volunteers\t7
pair new zealand\t10
pair next day\t-15
pair next year\t25
pair nice on\t-60
pair night ,\t9
pair night a\t7
pair night call\t-26
pair night is\t-26
pair nights a\t25
pair nights out\t38
pair nine ,\t27
pair nine hundred\t-25
pair nine thousand\t-51
pair nine years\t-7
pair nineteen years\t-22
pair no ,\t-57
pair no agencies\t-12
pair no bus\t75
pair no college\t-10
pair no cover\t-7
pair no emails\t-10
pair no leave\t60
pair no less\t30
pair no lift\t41
pair no longer\t-16
pair no more\t15
pair no one\t-23
pair no part\t-42
pair no place\t6
pair no recruiters\t-13
pair no small\t-23
pair no terrors\t24
pair no to\t12
pair no two\t-33
pair no use\t33
pair nobody else\t37
pair nobody expects\t13
pair nobody gets\t37
pair nobody has\t-17
pair nobody here\t-54
pair nobody should\t13
pair nobody will\t-40
pair non negotiable\t8
pair none ,\t-23
pair none of\t36
pair noon on\t-45
pair nor ,\t38
pair north of\t-9
pair not ,\t-39
pair not a\t43
pair not be\t-55
pair not by\t36
pair not discriminate\t-17
pair not for\t-21
pair not from\t54
pair not going\t19
pair not have\t34
pair not just\t32
pair not look\t30
pair not older\t23
pair not optional\t59
pair not sure\t33
pair not the\t22
pair not to\t-26
pair notes every\t55
pair notes on\t19
pair nothing by\t-42
pair nothing else\t-25
pair notice period\t21
pair notice when\t39
pair november ,\t-15
pair november and\t-13
pair novotny has\t21
pair now ,\t-26
pair now and\t35
pair now i\t-18
pair now in\t-23
pair now that\t20
pair now the\t55
pair nssf and\t-13
pair number #\t-22
pair number below\t-21
pair number of\t19
pair number on\t21
pair nurse ,\t-25
pair nurses here\t8
pair nursing and\t17
pair nursing under\t62
pair obliges us\t9
pair obviously ,\t-18
pair october #\t-38
pair of #\t-42
pair of a\t-8
pair of about\t-8
pair of admiralty\t6
pair of all\t31
pair of an\t7
pair of any\t-7
pair of application\t-17
pair of around\t55
pair of books\t-17
pair of charge\t-13
pair of children\t-24
pair of course\t90
pair of crew\t19
pair of data\t12
pair of dental\t23
pair of department\t-16
pair of each\t24
pair of eight\t22
pair of employment\t-11
pair of every\t-53
pair of eyes\t-16
pair of february\t22
pair of four\t-68
pair of fourteen\t-21
pair of fundraising\t16
pair of getting\t6
pair of good\t35
pair of google\t13
pair of her\t-16
pair of hipaa\t11
pair of his\t-9
pair of holiday\t-63
pair of hours\t-18
pair of how\t11
pair of humour\t7
pair of interest\t-18
pair of irish\t28
pair of it\t27
pair of its\t-23
pair of january\t-28
pair of joining\t25
pair of july\t11
pair of june\t-21
pair of leave\t-13
pair of march\t-9
pair of may\t26
pair of my\t46
pair of nine\t9
pair of november\t47
pair of one\t15
pair of our\t-61
pair of paid\t-8
pair of paper\t-30
pair of people\t26
pair of seven\t15
pair of six\t-10
pair of some\t-42
pair of something\t-19
pair of st\t-52
pair of tea\t-18
pair of teaching\t15
pair of that\t-10
pair of the\t-19
pair of their\t39
pair of them\t-53
pair of these\t-29
pair of thirty\t30
pair of those\t-21
pair of three\t79
pair of training\t-12
pair of two\t-15
pair of up\t12
pair of us\t-128
pair of what\t-43
pair of which\t-14
pair of whom\t-6
pair of work\t-18
pair of working\t8
pair of years\t15
pair of you\t-29
pair of your\t-26
pair of £\t7
pair off ,\t42
pair off and\t9
pair off in\t-12
pair off the\t18
pair off to\t-42
pair offer a\t-21
pair offer is\t22
pair office ,\t-36
pair office for\t-10
pair office in\t14
pair office is\t97
pair office on\t-22
pair office three\t24
pair officer ,\t-26
pair offices ,\t-15
pair often than\t-28
pair okafor lab\t-31
pair old ones\t-16
pair old people\t45
pair older than\t-29
pair oldest of\t-27
pair on #\t30
pair on ,\t15
pair on a\t-21
pair on all\t28
pair on an\t7
pair on and\t40
pair on any\t7
pair on call\t77
pair on commercial\t-11
pair on day\t12
pair on days\t-12
pair on duty\t-14
pair on every\t26
pair on everyone\t14
pair on experience\t-21
pair on foot\t-10
pair on four\t15
pair on fridays\t-21
pair on full\t-10
pair on it\t19
pair on mondays\t-30
pair on most\t-23
pair on one\t16
pair on our\t-27
pair on paper\t-19
pair on request\t-9
pair on saturdays\t50
pair on site\t13
pair on the\t-59
pair on their\t-15
pair on this\t6
pair on three\t7
pair on thursdays\t-25
pair on to\t-9
pair on us\t-18
pair on video\t-6
pair on wednesdays\t46
pair on weekends\t-22
pair on when\t-24
pair on which\t-14
pair on with\t-16
pair on your\t10
pair once a\t108
pair once more\t14
pair once you've\t-49
pair one ,\t-45
pair one and\t-11
pair one day\t-8
pair one full\t9
pair one good\t-20
pair one has\t-10
pair one hour\t51
pair one in\t7
pair one is\t-53
pair one night\t66
pair one of\t-34
pair one on\t43
pair one page\t-19
pair one piece\t-16
pair one saturday\t17
pair one sunday\t16
pair one to\t16
pair one week\t46
pair one weekend\t68
pair one who\t58
pair one will\t19
pair one years\t-9
pair ones and\t42
pair only in\t7
pair only those\t-16
pair open source\t44
pair opened a\t13
pair opened in\t-26
pair opening is\t-55
pair opens at\t10
pair opportunities employer\t-9
pair opportunity employer\t-23
pair options ,\t-38
pair or a\t63
pair or above\t9
pair or an\t6
pair or call\t-45
pair or drop\t-31
pair or email\t-16
pair or five\t27
pair or four\t-9
pair or from\t14
pair or ged\t29
pair or give\t-43
pair or have\t20
pair or he\t51
pair or higher\t7
pair or in\t11
pair or more\t20
pair or no\t-69
pair or not\t-108
pair or on\t17
pair or other\t9
pair or send\t-20
pair or she\t37
pair or six\t11
pair or something\t19
pair or the\t49
pair or three\t-7
pair or two\t6
pair or veteran\t-26
pair or with\t36
pair or within\t70
pair or write\t-21
pair or your\t-49
pair order ,\t22
pair ordering parts\t44
pair orders ,\t23
pair ordinary hours\t7
pair origin ,\t-25
pair osage aerostructures\t-8
pair osha #\t53
pair other end\t16
pair other people\t33
pair other people's\t17
pair other week\t19
pair our best\t35
pair our books\t-28
pair our care\t9
pair our clients\t6
pair our dairy\t-24
pair our delivery\t26
pair our employment\t-35
pair our first\t-20
pair our founder\t-14
pair our funders\t27
pair our little\t-9
pair our own\t-10
pair our production\t-8
pair our roof\t-11
pair our sites\t9
pair our staff\t-12
pair our system\t56
pair our thanks\t-53
pair our trust\t-19
pair our two\t-15
pair our website\t-16
pair our work\t-14
pair out ,\t-30
pair out and\t22
pair out here\t-14
pair out in\t45
pair out on\t37
pair out the\t37
pair out to\t-9
pair out what\t8
pair out what's\t7
pair out with\t10
pair outdoors in\t47
pair output ,\t6
pair outside a\t45
pair over a\t-6
pair over four\t7
pair over her\t6
pair over the\t18
pair over to\t23
pair over your\t36
pair overnight perhaps\t37
pair own ,\t11
pair own boat\t-19
pair own hand\t15
pair own pieces\t16
pair own the\t15
pair own transport\t40
pair own way\t21
pair owned by\t-29
pair owners still\t-24
pair p m\t28
pair package is\t-31
pair pages ,\t-10
pair paid ,\t-10
pair paid at\t16
pair paid from\t-16
pair paid trial\t-18
pair paid weekly\t-9
pair painting ,\t60
pair pair of\t-48
pair pairing session\t-12
pair panel may\t-13
pair paper as\t-25
pair papers for\t28
pair parents and\t16
pair parking ,\t-10
pair parking and\t-6
pair parking is\t-23
pair part in\t-8
pair part of\t50
pair part time\t-30
pair particular ,\t21
pair partners ,\t-34
pair passport or\t15
pair past four\t12
pair past seven\t34
pair past six\t16
pair past the\t-25
pair pastry section\t19
pair patience ,\t39
pair patience with\t54
pair patients and\t-16
pair patients from\t6
pair patients on\t19
pair patients who\t-26
pair pay for\t-79
pair pay is\t-54
pair pay it\t28
pair paying for\t-34
pair payments and\t20
pair payroll for\t-8
pair pays for\t-48
pair pc dmis\t-37
pair peace ,\t20
pair pension is\t-22
pair people and\t12
pair people as\t-38
pair people ask\t-22
pair people at\t-14
pair people from\t12
pair people here\t-13
pair people in\t-19
pair people of\t-7
pair people on\t-6
pair people stay\t18
pair people to\t-22
pair people who\t8
pair people who've\t53
pair people with\t-12
pair people you\t16
pair per annum\t-10
pair per cent\t38
pair per hour\t-9
pair per month\t-8
pair per the\t-13
pair permanent ,\t-8
pair permanent contract\t-18
pair permanent residents\t19
pair person ,\t-28
pair person to\t12
pair person we\t-35
pair person who\t101
pair person with\t11
pair persons will\t-17
pair pets and\t-11
pair pharmacy technician\t-6
pair phone ,\t12
pair phone and\t21
pair photo of\t-32
pair pick up\t39
pair picked up\t8
pair piece of\t-12
pair place ;\t20
pair place in\t-26
pair place on\t-53
pair place to\t-18
pair plain words\t-19
pair plan ,\t-15
pair plan and\t23
pair plan on\t30
pair planned and\t20
pair plans to\t-21
pair plant ,\t7
pair plate ,\t-15
pair please ,\t-6
pair please ;\t13
pair please don't\t41
pair plus ,\t52
pair plus a\t-46
pair plus one\t-21
pair pm ,\t42
pair pm to\t34
pair point of\t16
pair points for\t30
pair police check\t35
pair pool ,\t-11
pair pool lifeguard\t19
pair pop in\t-45
pair position ,\t49
pair post at\t-12
pair post is\t63
pair postholder will\t53
pair ppe and\t-11
pair practice and\t32
pair practice in\t-15
pair pre employment\t50
pair precast panels\t32
pair prefer it\t-26
pair preference will\t-35
pair process ,\t-21
pair program and\t-71
pair project ,\t-26
pair proof of\t18
pair properly ,\t-22
pair property management\t10
pair proud of\t-18
pair provided ,\t-36
pair provident fund\t-19
pair pruning ,\t30
pair public holidays\t7
pair public transport\t-13
pair put in\t-11
pair put the\t24
pair put you\t-58
pair q :\t-50
pair q fever\t9
pair queries from\t63
pair questions ,\t-6
pair questions go\t-60
pair questions may\t-7
pair quiet days\t-10
pair r #\t-12
pair r ,\t34
pair race ,\t-25
pair radhaus velo\t-20
pair ranger who\t27
pair rather say\t16
pair rather than\t8
pair reach the\t-11
pair reach truck\t-7
pair reach us\t-12
pair read a\t38
pair read first\t-29
pair read the\t10
pair read them\t-8
pair reads the\t28
pair ready for\t42
pair real plus\t28
pair reason for\t-18
pair receive the\t-11
pair received by\t-48
pair reception has\t-10
pair recognised qualification\t10
pair record ,\t11
pair record check\t14
pair record of\t9
pair recording of\t-11
pair references ,\t12
pair references to\t-16
pair regard to\t-24
pair regarded as\t24
pair region ,\t-19
pair regional is\t-6
pair register and\t8
pair registration as\t20
pair registration with\t16
pair regret ,\t73
pair related field\t6
pair release notes\t55
pair religion ,\t-26
pair rent and\t10
pair reply to\t-24
pair report on\t26
pair report that\t9
pair report to\t-56
pair reported by\t39
pair reports and\t-16
pair reports for\t30
pair represent the\t8
pair required ,\t7
pair requirement of\t9
pair residence permit\t15
pair respect for\t64
pair responsible for\t13
pair rest api\t32
pair rest is\t-33
pair rest of\t21
pair results ,\t41
pair results and\t-25
pair resume and\t-23
pair resume to\t-16
pair retires in\t-21
pair retiring ,\t-14
pair right to\t22
pair ring mrs\t-9
pair ring you\t-9
pair rising to\t-13
pair rivers and\t-11
pair road ,\t-77
pair road between\t-8
pair role ,\t14
pair room ,\t31
pair room and\t13
pair room for\t10
pair room has\t6
pair room in\t-19
pair room is\t7
pair room of\t17
pair room that\t-22
pair rooms ,\t-7
pair rota ,\t34
pair rota for\t9
pair roughly one\t-6
pair round ,\t-7
pair run #\t-10
pair run a\t-20
pair run it\t-9
pair run on\t-24
pair run the\t47
pair running ,\t25
pair running the\t35
pair runs from\t-19
pair rural water\t-12
pair safely ,\t-95
pair sage #\t39
pair said so\t-12
pair said yes\t11
pair salary follows\t-33
pair salary is\t-45
pair same ,\t31
pair same day\t-16
pair saturday and\t14
pair saturday is\t8
pair saturday morning\t-14
pair sauna ,\t-27
pair save us\t24
pair saves us\t55
pair say no\t-8
pair say so\t31
pair say that\t-8
pair saying that\t13
pair says a\t22
pair says that\t-53
pair scared of\t24
pair schedules ,\t26
pair school ,\t-15
pair school diploma\t29
pair school in\t-29
pair school run\t-11
pair schools ,\t14
pair schools and\t10
pair science ,\t22
pair science or\t11
pair scioto valley\t-36
pair scrubbing in\t7
pair scrubs ,\t-11
pair season ,\t-24
pair seasons and\t14
pair second floor\t-13
pair second thursday\t38
pair second time\t7
pair second week\t-42
pair second year\t26
pair seconds ,\t38
pair see a\t42
pair see how\t-19
pair see us\t-17
pair see you\t49
pair seen a\t-14
pair sees a\t-9
pair sees to\t16
pair selected for\t-14
pair send a\t-16
pair send me\t-41
pair send one\t-29
pair send the\t19
pair send to\t20
pair send us\t-26
pair send your\t-11
pair sense of\t25
pair sent to\t-40
pair service engineer\t-45
pair services ,\t-6
pair services and\t18
pair services in\t17
pair services on\t-11
pair servicing and\t36
pair sessions are\t12
pair set up\t12
pair setting up\t17
pair settled in\t-49
pair seven ,\t45
pair seven on\t19
pair seven to\t80
pair seven weeks\t-9
pair sex ,\t-25
pair shall be\t-61
pair share in\t-18
pair share of\t6
pair shared equally\t-10
pair sharp tools\t89
pair she is\t-37
pair she or\t51
pair she says\t-9
pair she will\t-67
pair sheet to\t48
pair shingle ,\t-15
pair shop ,\t23
pair shop for\t-10
pair shop is\t50
pair shop or\t-26
pair shop with\t9
pair shore of\t-9
pair shortlisted candidates\t-25
pair should be\t15
pair should have\t-6
pair should hold\t24
pair should know\t22
pair should not\t30
pair should reach\t-14
pair should you\t-9
pair show up\t74
pair show us\t39
pair show you\t-140
pair showroom ,\t-11
pair shut for\t6
pair side of\t73
pair sift will\t-22
pair sigma green\t16
pair sign off\t40
pair since #\t-96
pair since half\t24
pair since i\t-9
pair since my\t21
pair since nothing\t9
pair since the\t18
pair since there\t14
pair since we\t-29
pair sit and\t-56
pair sit down\t8
pair sit in\t34
pair sit with\t-6
pair site ,\t-9
pair site and\t-39
pair sits in\t56
pair sitting down\t14
pair sitting in\t-15
pair six days\t-9
pair six in\t60
pair six months\t-12
pair six sigma\t16
pair six weeks\t13
pair six years\t-62
pair sixty ,\t6
pair sixty eight\t-13
pair sixty per\t16
pair size of\t-13
pair skills in\t31
pair skip the\t-28
pair slow to\t6
pair small ,\t-13
pair small animal\t-22
pair small enough\t-23
pair small family\t13
pair small team\t-13
pair small thing\t-23
pair so ,\t-22
pair so a\t11
pair so as\t11
pair so do\t-38
pair so don't\t-62
pair so here\t-42
pair so i\t7
pair so if\t20
pair so in\t10
pair so is\t-34
pair so it\t9
pair so long\t-13
pair so much\t26
pair so nobody\t-40
pair so now\t-8
pair so often\t6
pair so one\t9
pair so please\t42
pair so somebody\t11
pair so that\t22
pair so that's\t-13
pair so the\t8
pair so this\t35
pair so we\t21
pair so well\t-29
pair so you\t-68
pair so you'd\t-13
pair so you've\t-40
pair so your\t28
pair social care\t13
pair sold it\t-11
pair some #\t-27
pair some days\t26
pair some nine\t-37
pair some of\t-39
pair some other\t9
pair some polish\t8
pair some years\t7
pair somebody for\t-27
pair somebody has\t13
pair somebody to\t-54
pair somebody who\t63
pair somebody with\t6
pair someone who\t57
pair something close\t6
pair something is\t8
pair something the\t32
pair something you\t-30
pair somewhere in\t14
pair sort it\t-21
pair sort of\t18
pair sounds like\t-36
pair sourdough ,\t58
pair sous chef\t-11
pair south african\t22
pair south shore\t-8
pair spanish ,\t9
pair speak german\t12
pair speak it\t44
pair speech language\t-7
pair spend a\t-18
pair spent at\t10
pair spoken and\t40
pair spoken english\t25
pair sponsor anyone\t11
pair spread over\t-12
pair st of\t28
pair staff ,\t-37
pair staff and\t18
pair staff bus\t-40
pair staff house\t-16
pair staff room\t-6
pair stage ,\t-8
pair stand in\t11
pair standing ,\t13
pair stannard hollow\t-7
pair start a\t-28
pair start at\t79
pair start on\t39
pair started a\t-6
pair started by\t-7
pair started here\t-34
pair started the\t-6
pair starter ,\t-11
pair starts on\t-48
pair statement of\t-10
pair station is\t-9
pair stay on\t20
pair stays calm\t14
pair steam box\t-15
pair sterile compounding\t-10
pair still be\t54
pair stock ,\t29
pair stops and\t23
pair stove ,\t-14
pair strait islander\t-11
pair street ,\t-10
pair stroke and\t19
pair strongly recommended\t26
pair students on\t10
pair studies how\t-22
pair study days\t-10
pair subject line\t-14
pair subject to\t58
pair successful candidate\t28
pair such as\t7
pair suit us\t34
pair summer ,\t-14
pair summers are\t-10
pair sunday and\t-36
pair sunday of\t19
pair supervision every\t-7
pair supervisors and\t9
pair supporting statement\t17
pair sure that\t-10
pair swamp health\t-20
pair table of\t-11
pair tablet before\t17
pair tag manager\t-54
pair take a\t31
pair take home\t-19
pair take it\t-33
pair take new\t7
pair take over\t-23
pair take the\t61
pair take their\t11
pair take up\t15
pair takes a\t9
pair takes the\t14
pair takes two\t14
pair taking bloods\t36
pair talk about\t24
pair talk to\t-24
pair talks to\t-9
pair tamil or\t38
pair te reo\t12
pair teach you\t-17
pair team ,\t8
pair team c\t-13
pair team has\t17
pair team is\t-9
pair team of\t17
pair team on\t-12
pair team to\t6
pair tear off\t13
pair technical writer\t-24
pair technician is\t-18
pair technologist ,\t-6
pair technology is\t34
pair telephone manner\t39
pair tell a\t-20
pair tell her\t-13
pair tell me\t-27
pair tell the\t6
pair tell us\t6
pair tell you\t-49
pair tells us\t10
pair tells you\t7
pair temper ,\t8
pair ten and\t-14
pair ten days\t-34
pair ten minutes\t6
pair ten past\t9
pair ten working\t-17
pair tend to\t15
pair term time\t-16
pair terms of\t-18
pair test before\t47
pair test of\t-35
pair tests are\t19
pair th ,\t-40
pair th of\t-18
pair than #\t38
pair than a\t-17
pair than i\t35
pair than is\t-23
pair than it\t-12
pair than one\t15
pair than six\t11
pair than some\t-28
pair than ten\t-9
pair than the\t36
pair than three\t-32
pair than two\t14
pair than you\t9
pair thank you\t-33
pair thanks to\t-16
pair that ,\t-22
pair that ?\t-43
pair that a\t33
pair that actually\t-11
pair that can\t15
pair that doesn't\t11
pair that don't\t10
pair that gets\t21
pair that go\t-11
pair that has\t-6
pair that he\t-13
pair that i\t59
pair that is\t-77
pair that it\t28
pair that means\t49
pair that now\t-14
pair that number\t-14
pair that our\t-39
pair that people\t-16
pair that she\t-22
pair that sounds\t-25
pair that takes\t-63
pair that tells\t-26
pair that the\t19
pair that they\t-51
pair that this\t-39
pair that turn\t33
pair that was\t14
pair that we\t-57
pair that when\t7
pair that will\t11
pair that works\t-17
pair that you\t55
pair that you're\t11
pair that's where\t-41
pair the #\t14
pair the ability\t9
pair the accounts\t6
pair the agreement\t-8
pair the air\t11
pair the annual\t73
pair the api\t-15
pair the application\t-30
pair the appointee\t38
pair the appointment\t40
pair the august\t-27
pair the back\t-13
pair the banners\t35
pair the bedside\t12
pair the bench\t10
pair the benefice\t-24
pair the best\t-52
pair the better\t72
pair the big\t-14
pair the birth\t12
pair the block\t-26
pair the blue\t-18
pair the board\t25
pair the boiler\t48
pair the boss\t6
pair the bread\t25
pair the breakfast\t57
pair the budget\t-18
pair the building\t-29
pair the bus\t-27
pair the cab\t13
pair the candidate\t34
pair the care\t28
pair the cat\t-25
pair the cellar\t51
pair the children\t-10
pair the choir\t11
pair the churchwardens\t-21
pair the client's\t-7
pair the clinic\t-15
pair the clock\t-20
pair the closing\t-53
pair the club\t-12
pair the cmm\t-97
pair the code\t46
pair the cold\t-16
pair the collection\t-11
pair the coming\t-13
pair the committee\t31
pair the company\t-70
pair the company's\t-27
pair the congregation\t13
pair the conservatory\t-7
pair the console\t21
pair the consultant\t-7
pair the contract\t65
pair the controller\t34
pair the cooperative\t-11
pair the council\t7
pair the counter\t-28
pair the country\t-10
pair the county\t-29
pair the cows\t-6
pair the creamery\t-54
pair the crew\t20
pair the customer\t41
pair the daily\t54
pair the dairy\t6
pair the dark\t20
pair the day\t38
pair the department\t-16
pair the desk\t28
pair the district\t-55
pair the doors\t31
pair the dream\t13
pair the driver\t70
pair the early\t21
pair the east\t8
pair the edge\t-35
pair the emergency\t18
pair the end\t-13
pair the engine\t29
pair the engineering\t-33
pair the equivalent\t41
pair the evening\t16
pair the extraction\t-7
pair the fall\t-31
pair the family\t-7
pair the feast\t-21
pair the field\t61
pair the file\t27
pair the firm\t-17
pair the first\t6
pair the five\t-21
pair the flat\t-53
pair the floor\t-43
pair the forest\t-16
pair the form\t-33
pair the fortnight\t9
pair the foundation\t-25
pair the founders\t-17
pair the four\t18
pair the fourth\t-6
pair the front\t-62
pair the gardener\t64
pair the gate\t-36
pair the general\t-12
pair the grant\t34
pair the grounds\t-21
pair the guests\t10
pair the half\t-41
pair the hall\t-11
pair the hands\t-12
pair the harbour\t-19
pair the hard\t7
pair the head\t17
pair the heart\t30
pair the high\t9
pair the highway\t-37
pair the hiring\t-7
pair the history\t-12
pair the holidays\t29
pair the home\t-37
pair the hospital\t-37
pair the hotel\t-7
pair the hotels\t8
pair the hours\t-10
pair the house\t20
pair the hse\t24
pair the hymns\t26
pair the income\t63
pair the inn\t-15
pair the inside\t-24
pair the inspector\t10
pair the instrument\t-27
pair the job\t11
pair the keys\t11
pair the kind\t-23
pair the kitchen\t-17
pair the lambing\t24
pair the land\t-10
pair the language\t41
pair the larder\t-19
pair the largest\t-36
pair the last\t90
pair the late\t-15
pair the law\t11
pair the lead\t-115
pair the least\t82
pair the legal\t10
pair the letters\t21
pair the level\t20
pair the librarian\t18
pair the library\t-26
pair the licence\t-19
pair the lifting\t-52
pair the lights\t-51
pair the line\t50
pair the little\t10
pair the local\t7
pair the maintenance\t9
pair the make\t22
pair the man\t-110
pair the manager\t-16
pair the middle\t37
pair the milk\t34
pair the ministry\t12
pair the month\t-41
pair the monthly\t45
pair the morning\t9
pair the nearest\t24
pair the new\t-20
pair the next\t43
pair the night\t-7
pair the north\t-9
pair the northern\t-9
pair the number\t-30
pair the occasional\t-29
pair the odd\t76
pair the office\t45
pair the okafor\t-22
pair the old\t8
pair the older\t25
pair the oldest\t-27
pair the on\t71
pair the one\t16
pair the only\t-7
pair the operator\t8
pair the order\t-9
pair the orders\t24
pair the organ\t-20
pair the other\t-11
pair the others\t-9
pair the oven\t-12
pair the owner\t55
pair the owners\t-22
pair the paperwork\t-36
pair the parish\t10
pair the patience\t41
pair the patient\t17
pair the payroll\t46
pair the peace\t20
pair the people\t-65
pair the person\t30
pair the pharmacy\t8
pair the phone\t-32
pair the phones\t-21
pair the pile\t27
pair the place\t12
pair the plan\t-25
pair the plates\t6
pair the pool\t-6
pair the position\t-22
pair the post\t52
pair the postholder\t53
pair the practice\t-59
pair the premises\t12
pair the pricing\t20
pair the process\t-21
pair the project\t-10
pair the provincial\t-11
pair the purchase\t12
pair the quality\t6
pair the queue\t-17
pair the radio\t-20
pair the rate\t-9
pair the reason\t-36
pair the rector\t8
pair the regional\t-23
pair the remainder\t-21
pair the result\t-43
pair the results\t-24
pair the road\t-52
pair the role\t21
pair the room\t33
pair the rota\t20
pair the running\t31
pair the salary\t-34
pair the same\t28
pair the school\t6
pair the second\t-21
pair the secretary\t36
pair the senior\t-34
pair the sensors\t-17
pair the service\t12
pair the shed\t-22
pair the shift\t11
pair the ship\t12
pair the shire\t-48
pair the shop\t35
pair the showroom\t-11
pair the side\t-8
pair the site\t7
pair the size\t-13
pair the small\t10
pair the snow\t-16
pair the sort\t17
pair the south\t-8
pair the staff\t-37
pair the stand\t28
pair the start\t9
pair the steps\t18
pair the stock\t51
pair the story\t-41
pair the street\t-20
pair the streets\t9
pair the studio\t34
pair the subject\t-14
pair the successful\t28
pair the summer\t43
pair the tablet\t17
pair the technician\t92
pair the telephone\t10
pair the test\t35
pair the thing\t39
pair the three\t-19
pair the till\t44
pair the time\t75
pair the tools\t10
pair the top\t27
pair the training\t-25
pair the trust\t-22
pair the trust's\t43
pair the two\t21
pair the university\t14
pair the usual\t-7
pair the van\t-13
pair the vat\t24
pair the vets\t6
pair the view\t-31
pair the wall\t-34
pair the water\t11
pair the way\t43
pair the web\t-29
pair the weekly\t51
pair the west\t15
pair the wheels\t47
pair the whole\t-19
pair the wind\t9
pair the window\t-12
pair the winter\t-13
pair the work\t-23
pair the working\t34
pair the worst\t-13
pair the yards\t7
pair the yawl\t28
pair the young\t21
pair their own\t-15
pair them ,\t45
pair them and\t11
pair them are\t-32
pair them from\t-33
pair them has\t-6
pair them in\t-19
pair them on\t30
pair them through\t26
pair them to\t-8
pair them with\t18
pair themselves ,\t-13
pair themselves and\t-11
pair then ,\t17
pair there ,\t13
pair there a\t13
pair there and\t11
pair there are\t106
pair there is\t-15
pair there isn't\t-51
pair there'll be\t-48
pair there's a\t-37
pair there's also\t41
pair there's no\t75
pair there's nobody\t-6
pair they are\t36
pair they can\t11
pair they come\t-36
pair they don't\t38
pair they get\t-16
pair they have\t-35
pair they were\t18
pair thing ,\t19
pair thing and\t25
pair things down\t85
pair think are\t-15
pair think in\t6
pair think it\t8
pair third of\t13
pair third weekend\t17
pair thirteenth cheque\t-21
pair thirty ,\t15
pair thirty days\t15
pair thirty four\t-15
pair thirty minutes\t37
pair thirty one\t-23
pair this ,\t-29
pair this advert\t-8
pair this advertisement\t-12
pair this grade\t19
pair this is\t48
pair this isn't\t-10
pair this job\t-32
pair this opening\t-42
pair this role\t57
pair this time\t-7
pair this vacancy\t-28
pair this winter\t48
pair this year\t7
pair thistledown house\t-23
pair those days\t-79
pair those in\t-13
pair those who\t13
pair those with\t52
pair though the\t-45
pair three ,\t-15
pair three and\t-9
pair three days\t7
pair three hundred\t-21
pair three in\t20
pair three months\t37
pair three of\t-31
pair three or\t-8
pair three thirty\t65
pair three times\t-8
pair three villages\t-8
pair three weeks\t-27
pair three you\t12
pair through a\t7
pair through an\t32
pair through friday\t20
pair through it\t16
pair through our\t-10
pair through sunday\t10
pair through the\t-45
pair through your\t9
pair throw out\t6
pair thrown in\t-9
pair thursday ,\t-19
pair thursdays in\t37
pair ticket would\t26
pair tidewater ledger\t-8
pair tie off\t60
pair till #\t48
pair till one\t13
pair time ,\t-81
pair time and\t54
pair time at\t8
pair time employees\t19
pair time goes\t33
pair time i\t-17
pair time in\t-49
pair time is\t42
pair time served\t23
pair time to\t28
pair time with\t17
pair times a\t27
pair tips ,\t-24
pair tm master\t10
pair to #\t11
pair to $\t-54
pair to ,\t-63
pair to a\t39
pair to about\t7
pair to an\t-16
pair to anyone\t-42
pair to applicants\t15
pair to apply\t-52
pair to be\t135
pair to become\t-24
pair to begin\t59
pair to bring\t24
pair to build\t-11
pair to call\t34
pair to candidates\t20
pair to catch\t7
pair to check\t10
pair to come\t-13
pair to count\t16
pair to cover\t69
pair to customers\t-19
pair to date\t20
pair to day\t18
pair to die\t-12
pair to disabled\t-10
pair to do\t25
pair to drive\t-22
pair to end\t8
pair to everyone\t-24
pair to explain\t6
pair to final\t40
pair to find\t-14
pair to follow\t44
pair to friday\t56
pair to give\t-7
pair to go\t-90
pair to half\t14
pair to hand\t-20
pair to have\t72
pair to his\t9
pair to hold\t16
pair to interpret\t6
pair to introduce\t30
pair to it\t-84
pair to join\t-17
pair to know\t-19
pair to learn\t36
pair to lift\t27
pair to make\t-14
pair to me\t-39
pair to meet\t-62
pair to mr\t-53
pair to mrs\t-18
pair to my\t-15
pair to one\t13
pair to open\t-6
pair to our\t51
pair to r\t-22
pair to race\t-24
pair to satisfactory\t20
pair to saturday\t45
pair to say\t-10
pair to scan\t15
pair to see\t25
pair to september\t29
pair to set\t9
pair to show\t-31
pair to sit\t6
pair to six\t-25
pair to sixty\t26
pair to size\t15
pair to someone\t7
pair to something\t-7
pair to sponsor\t12
pair to start\t-20
pair to stay\t-45
pair to stop\t-12
pair to sunday\t15
pair to take\t-36
pair to talk\t-48
pair to teach\t11
pair to the\t-46
pair to their\t-31
pair to this\t-29
pair to those\t18
pair to three\t66
pair to thursday\t10
pair to time\t16
pair to train\t-10
pair to turn\t17
pair to us\t-11
pair to walk\t-15
pair to work\t-6
pair to write\t21
pair to year\t22
pair to you\t42
pair to your\t-13
pair to £\t-13
pair to €\t-19
pair today #\t-10
pair today we\t-7
pair together ,\t-51
pair together with\t12
pair told us\t19
pair too ,\t-35
pair too few\t-8
pair too many\t-44
pair too small\t11
pair tools ,\t97
pair tools are\t-12
pair top ,\t12
pair top of\t21
pair torres strait\t-11
pair tower crane\t-11
pair town ,\t-6
pair trade certificate\t28
pair trade test\t-33
pair train as\t-21
pair train you\t9
pair trained in\t6
pair training ,\t11
pair training in\t7
pair training is\t-19
pair trains new\t24
pair transport for\t-40
pair transport is\t48
pair trees ,\t-9
pair trial day\t-18
pair truck ,\t23
pair truck drivers\t-8
pair true ,\t22
pair trustees ,\t9
pair trusts and\t8
pair tuesday and\t6
pair tuesday to\t35
pair tuesdays and\t32
pair tuition assistance\t-15
pair tulloch has\t20
pair turn away\t41
pair turns #\t-42
pair twelve ,\t61
pair twelve months\t-29
pair twenty six\t-40
pair twenty to\t-12
pair twenty two\t19
pair twice ,\t11
pair twice a\t125
pair two ,\t-29
pair two apprentices\t18
pair two are\t-23
pair two flights\t34
pair two free\t-57
pair two full\t8
pair two hundred\t30
pair two in\t15
pair two lines\t-15
pair two manual\t-24
pair two metres\t63
pair two of\t-11
pair two or\t-7
pair two pages\t27
pair two people\t6
pair two references\t-8
pair two saturdays\t8
pair two schools\t16
pair two seasons\t-22
pair two to\t10
pair two week\t-14
pair two weeks\t-21
pair two years\t107
pair under a\t-28
pair under asc\t-64
pair under fifteen\t-19
pair under our\t-11
pair under the\t19
pair under your\t63
pair undergraduates and\t22
pair understand ,\t20
pair understanding of\t37
pair uniforms are\t-34
pair unit dose\t7
pair until #\t17
pair until it\t59
pair until now\t-27
pair until the\t-60
pair up a\t-27
pair up after\t18
pair up and\t14
pair up at\t-13
pair up here\t24
pair up in\t-44
pair up the\t-8
pair up their\t16
pair up to\t-21
pair up two\t34
pair up with\t-57
pair up your\t-27
pair upload a\t-15
pair us ,\t-78
pair us a\t16
pair us about\t22
pair us all\t-22
pair us before\t-29
pair us both\t-6
pair us for\t-23
pair us if\t25
pair us in\t-19
pair us more\t11
pair us on\t-28
pair us the\t23
pair us what\t-21
pair us who\t-12
pair use a\t-38
pair use of\t56
pair use the\t-27
pair used a\t17
pair used to\t-120
pair usually about\t28
pair ute with\t-16
pair vacancy arises\t-18
pair valid driver's\t10
pair valley health\t-17
pair van ,\t6
pair van to\t8
pair verified before\t23
pair very welcome\t-54
pair vet nurse\t-15
pair vet practice\t-20
pair veteran status\t-26
pair veterinary nursing\t47
pair veterinary practice\t-12
pair vetting goes\t28
pair view is\t-31
pair view of\t6
pair viewed favourably\t7
pair vis are\t-9
pair voice note\t-16
pair volunteers and\t10
pair vulnerable sector\t9
pair wage by\t-22
pair wages for\t33
pair waiting for\t61
pair waiting list\t-11
pair waiting room\t8
pair walk in\t-57
pair walk up\t49
pair walking distance\t11
pair walks the\t-31
pair wall but\t-60
pair want a\t-6
pair want it\t-39
pair want one\t16
pair want someone\t42
pair want to\t42
pair want you\t36
pair wanted ,\t-13
pair wants a\t39
pair wants to\t21
pair ward #\t-31
pair warden ,\t-22
pair warm and\t56
pair was a\t11
pair was an\t9
pair was bought\t6
pair was founded\t-10
pair was not\t23
pair water quality\t-13
pair way around\t15
pair way in\t6
pair way of\t12
pair way round\t12
pair way that\t18
pair way to\t17
pair we all\t33
pair we also\t-26
pair we answer\t-18
pair we appoint\t50
pair we are\t-132
pair we arrange\t-11
pair we ask\t52
pair we build\t-30
pair we buy\t-8
pair we can\t-42
pair we cannot\t9
pair we close\t-14
pair we cover\t-6
pair we do\t70
pair we don't\t8
pair we fix\t-9
pair we gave\t-26
pair we give\t-16
pair we got\t-15
pair we had\t-14
pair we have\t-48
pair we hope\t-25
pair we invite\t-8
pair we keep\t39
pair we look\t56
pair we make\t-40
pair we must\t16
pair we offer\t-26
pair we pay\t-37
pair we put\t-17
pair we read\t-26
pair we run\t-10
pair we see\t39
pair we sell\t-8
pair we shall\t63
pair we should\t56
pair we still\t-6
pair we take\t-45
pair we talk\t-16
pair we think\t-18
pair we use\t-19
pair we want\t88
pair we welcome\t-19
pair we were\t-30
pair we will\t-36
pair we work\t12
pair we wouldn't\t39
pair we'd also\t12
pair we'd be\t8
pair we'd like\t13
pair we'd love\t-16
pair we'd need\t9
pair we'd want\t10
pair we'll be\t-36
pair we'll pay\t-16
pair we'll put\t10
pair we'll sort\t-46
pair we're a\t-29
pair we're at\t14
pair we're closed\t-18
pair we're in\t14
pair we're reading\t-17
pair we're too\t11
pair we've got\t-37
pair we've just\t-23
pair we've learned\t7
pair we've never\t-8
pair website ,\t-15
pair weddings and\t51
pair wednesday through\t10
pair wednesdays ,\t51
pair week ,\t58
pair week after\t-13
pair week are\t18
pair week for\t8
pair week from\t-54
pair week in\t133
pair week is\t10
pair week of\t34
pair weekday morning\t-20
pair weekend in\t69
pair weekends ,\t46
pair weekends are\t6
pair weekends in\t-17
pair weekends included\t7
pair weeks ,\t-20
pair weeks beside\t11
pair weeks leave\t-15
pair weeks of\t-8
pair weeks on\t-7
pair weeks to\t-22
pair weeks with\t13
pair weeks you\t11
pair welcome ,\t21
pair welcome applicants\t-19
pair welcome but\t8
pair welcome to\t-34
pair well ,\t34
pair well as\t12
pair well that\t-29
pair welsh ,\t-28
pair went to\t-7
pair were paid\t17
pair wet ,\t-13
pair what a\t-20
pair what about\t61
pair what everyone\t11
pair what happened\t17
pair what i\t53
pair what is\t-25
pair what it\t6
pair what that\t-24
pair what the\t-22
pair what they\t48
pair what was\t27
pair what we\t76
pair what will\t14
pair what would\t-65
pair what you\t-116
pair what you'd\t-19
pair what you've\t-13
pair what your\t-7
pair what's in\t-30
pair what's wrong\t6
pair whatever the\t8
pair whatever you\t-8
pair when a\t28
pair when i'm\t36
pair when it\t66
pair when it's\t-36
pair when one\t-39
pair when something\t10
pair when the\t106
pair when they\t16
pair when to\t-54
pair when we\t13
pair where a\t17
pair where the\t24
pair where you\t34
pair which #\t-30
pair which a\t31
pair which for\t-35
pair which has\t27
pair which i\t27
pair which is\t18
pair which it\t-12
pair which part\t17
pair which takes\t32
pair which the\t7
pair which there\t17
pair which was\t9
pair which you\t17
pair whichever is\t-34
pair while you\t6
pair white card\t11
pair who actually\t-16
pair who already\t17
pair who are\t-23
pair who can\t89
pair who can't\t36
pair who cannot\t9
pair who could\t-14
pair who did\t-12
pair who do\t22
pair who doesn't\t27
pair who gets\t7
pair who has\t127
pair who have\t16
pair who is\t-25
pair who isn't\t17
pair who knows\t28
pair who look\t-23
pair who meet\t-10
pair who might\t16
pair who reckons\t-6
pair who says\t7
pair who started\t-12
pair who stays\t14
pair who takes\t11
pair who will\t-21
pair who work\t-26
pair who'd be\t-22
pair who've worked\t53
pair whoever comes\t-7
pair whoever follows\t-6
pair whoever is\t-19
pair whoever wants\t19
pair whole of\t-36
pair why a\t8
pair why it's\t14
pair why the\t34
pair will also\t29
pair will ask\t-38
pair will be\t-62
pair will carry\t23
pair will disqualify\t-36
pair will do\t-37
pair will find\t29
pair will give\t-56
pair will gladly\t-47
pair will go\t73
pair will have\t-128
pair will keep\t8
pair will know\t34
pair will make\t-21
pair will need\t7
pair will not\t82
pair will own\t16
pair will put\t-46
pair will remember\t-10
pair will run\t19
pair will send\t9
pair will show\t-31
pair will take\t-36
pair will teach\t61
pair will train\t9
pair will write\t24
pair willing to\t6
pair window ,\t-69
pair window and\t-11
pair winter ,\t-19
pair winter and\t14
pair winter we\t57
pair wiring diagram\t9
pair wish to\t-6
pair with #\t-11
pair with a\t-111
pair with accounting\t13
pair with all\t-15
pair with an\t-37
pair with biscuits\t-16
pair with children\t90
pair with disabilities\t-8
pair with dr\t27
pair with every\t14
pair with everyone\t-13
pair with experience\t10
pair with five\t-12
pair with four\t9
pair with fuel\t-16
pair with health\t8
pair with her\t-37
pair with it\t-54
pair with nine\t-20
pair with no\t26
pair with one\t11
pair with only\t24
pair with our\t37
pair with overtime\t-25
pair with people\t-21
pair with some\t21
pair with teenagers\t52
pair with that\t-21
pair with the\t125
pair with their\t-25
pair with them\t-41
pair with three\t-17
pair with time\t17
pair with twenty\t-11
pair with us\t-36
pair with what\t6
pair with whatever\t-6
pair with working\t18
pair with you\t-100
pair with your\t25
pair within #\t29
pair within a\t-24
pair within forty\t9
pair within ten\t-30
pair within the\t56
pair within three\t-42
pair within walking\t11
pair without a\t-25
pair without an\t-6
pair without being\t25
pair without regard\t-24
pair without saying\t40
pair without which\t6
pair women and\t-8
pair won a\t-16
pair won't be\t-17
pair won't have\t-53
pair won't hold\t-6
pair won't tie\t60
pair word ,\t7
pair word and\t15
pair words a\t37
pair work ,\t-42
pair work in\t31
pair work is\t-64
pair work permit\t33
pair work two\t10
pair work with\t6
pair worked from\t10
pair worked in\t51
pair worked on\t14
pair worked with\t-9
pair working day\t45
pair working days\t-16
pair working hours\t-73
pair working knowledge\t24
pair working with\t-11
pair works on\t-20
pair works the\t19
pair workshop ,\t-21
pair workshop in\t-32
pair worst day\t7
pair would also\t26
pair would be\t100
pair would go\t7
pair would have\t-38
pair would help\t9
pair would let\t21
pair would love\t-14
pair would make\t51
pair would not\t-18
pair would put\t27
pair would rather\t10
pair would save\t39
pair wouldn't hurt\t6
pair write a\t-33
pair write me\t-21
pair write the\t65
pair write this\t-29
pair write to\t-79
pair write up\t9
pair written ,\t9
pair wrong ,\t-26
pair yard ,\t-37
pair yawl boats\t36
pair year #\t41
pair year ,\t-15
pair year and\t15
pair year are\t-18
pair year end\t85
pair year for\t-30
pair year olds\t31
pair year or\t18
pair year our\t-9
pair year the\t-36
pair year we\t-21
pair years ,\t-49
pair years ago\t-21
pair years and\t-41
pair years at\t19
pair years experience\t11
pair years from\t46
pair years in\t60
pair years of\t9
pair years on\t35
pair years running\t-8
pair yes ,\t-13
pair yet ,\t32
pair you :\t8
pair you ;\t22
pair you ?\t-18
pair you a\t-65
pair you about\t-7
pair you already\t12
pair you also\t7
pair you and\t-55
pair you apply\t-29
pair you are\t-9
pair you as\t-13
pair you ask\t28
pair you be\t-19
pair you bring\t20
pair you build\t-46
pair you by\t23
pair you call\t-41
pair you can\t-80
pair you can't\t41
pair you carry\t11
pair you check\t13
pair you choose\t-96
pair you come\t-35
pair you could\t30
pair you count\t-51
pair you do\t11
pair you don't\t-87
pair you ever\t23
pair you explain\t22
pair you fill\t-12
pair you find\t26
pair you for\t-87
pair you get\t-60
pair you go\t47
pair you had\t19
pair you happen\t14
pair you have\t58
pair you here\t51
pair you how\t-51
pair you in\t35
pair you included\t24
pair you keep\t-18
pair you knew\t24
pair you know\t28
pair you lead\t23
pair you leave\t20
pair you like\t-30
pair you look\t23
pair you made\t-12
pair you make\t-30
pair you may\t-85
pair you must\t-31
pair you need\t-24
pair you own\t14
pair you read\t-7
pair you run\t21
pair you say\t45
pair you see\t16
pair you should\t56
pair you show\t18
pair you start\t30
pair you stay\t51
pair you take\t11
pair you tell\t31
pair you that\t-8
pair you the\t-110
pair you through\t-37
pair you to\t17
pair you understand\t22
pair you want\t-129
pair you were\t9
pair you what\t-9
pair you who\t9
pair you will\t116
pair you with\t-16
pair you won't\t-112
pair you work\t38
pair you would\t-84
pair you write\t105
pair you'd be\t-33
pair you'd do\t10
pair you'd have\t43
pair you'd like\t-39
pair you'd look\t8
pair you'd rather\t-22
pair you'd want\t7
pair you'd write\t26
pair you'll also\t17
pair you'll be\t-53
pair you'll do\t23
pair you'll get\t-67
pair you'll have\t11
pair you'll know\t-65
pair you'll need\t36
pair you'll never\t-59
pair you'll write\t9
pair you're at\t32
pair you're back\t6
pair you're not\t6
pair you're on\t95
pair you're the\t-7
pair you're to\t7
pair you've done\t58
pair you've ever\t-15
pair you've got\t-12
pair you've made\t46
pair you've nursed\t-6
pair you've settled\t-49
pair you've used\t87
pair young ones\t-16
pair young people\t-12
pair your application\t-16
pair your belt\t62
pair your birthday\t-32
pair your choice\t-10
pair your cv\t-25
pair your desk\t33
pair your english\t35
pair your family\t-38
pair your feet\t51
pair your first\t41
pair your hands\t-15
pair your head\t9
pair your job\t21
pair your letter\t-9
pair your mind\t-25
pair your name\t-30
pair your own\t7
pair your phone\t-13
pair your predecessor\t-13
pair your questions\t-15
pair your referees\t9
pair your registration\t-7
pair your resume\t-24
pair your thing\t11
pair your time\t37
pair your truck\t19
pair your way\t47
pair your week\t23
pair your work\t-33
pair yours ,\t-16
pair yours to\t-7
pair yours too\t39
pair yourself to\t-24
pair youth service\t-15
pair youth worker\t29
pair £ #\t-56
pair € #\t-88
place conditions bullet\t56
place desirable bullet\t153
place desirable text\t-9
place duties bullet\t20
place duties text\t150
place must bullet\t189
place must text\t-59
place offer bullet\t-186
place offer text\t-146
place unknown bullet\t-106
place unknown text\t-59
section conditions\t56
section desirable\t161
section duties\t151
section must\t149
section offer\t-257
section unknown\t-82
word !\t15
word $\t-89
word %\t-48
word ,\t17
word :\t47
word ;\t62
word ?\t-108
word a\t39
word ability\t11
word able\t68
word aboriginal\t-11
word above\t12
word abroad\t-46
word accept\t-35
word accepted\t6
word access\t26
word accident\t11
word accommodation\t-44
word accordance\t23
word according\t-35
word account\t-75
word accounting\t47
word accounts\t10
word accreditation\t-7
word acquaintance\t14
word act\t-7
word actions\t-7
word activity\t13
word actors\t28
word acts\t-28
word actual\t-52
word actually\t6
word ad\t-43
word added\t-11
word adding\t-10
word addition\t12
word address\t-39
word addressed\t-43
word admiralty\t6
word admitted\t-45
word ads\t17
word adult\t6
word adults\t21
word advanced\t58
word advantage\t125
word advert\t-8
word advertisement\t-13
word advice\t10
word aerostructures\t-8
word afford\t-9
word afraid\t70
word african\t22
word afrikaans\t23
word after\t-24
word afternoons\t36
word afterwards\t7
word again\t31
word against\t82
word agencies\t-51
word agency\t-31
word ago\t-49
word agree\t27
word agreement\t-29
word agreements\t19
word aid\t13
word air\t12
word aircon\t-14
word airline\t24
word alcohol\t37
word alecrim\t-32
word alike\t-39
word alive\t13
word all\t-48
word allowance\t-96
word allowances\t-17
word allows\t-25
word almost\t19
word alone\t-25
word aloud\t-21
word alpaca\t-43
word already\t108
word also\t181
word alternate\t36
word although\t21
word always\t33
word am\t23
word amarillo\t-9
word among\t52
word an\t36
word anaesthetics\t64
word analysis\t12
word analyst\t-42
word analysts\t7
word and\t24
word anger\t-6
word animal\t8
word animals\t62
word annual\t20
word annum\t-10
word another\t-44
word answer\t-13
word answers\t13
word anxious\t64
word any\t-66
word anybody\t10
word anyone\t63
word anything\t-26
word anywhere\t-13
word aoife\t-9
word apart\t44
word apartments\t13
word api\t17
word apologise\t-7
word app\t-7
word appeals\t-40
word applicants\t28
word application\t-55
word applications\t-135
word apply\t-102
word applying\t-23
word appoint\t74
word appointed\t8
word appointee\t38
word appointment\t20
word apprentice\t47
word apprentices\t54
word approximately\t43
word april\t42
word arabic\t-16
word arboriculture\t6
word are\t-12
word area\t8
word areas\t-13
word aren't\t-45
word arguing\t10
word arises\t-18
word arms\t9
word around\t25
word arrange\t-11
word arrangement\t-18
word arrest\t8
word arrive\t-24
word articles\t28
word as\t67
word asc\t-64
word ashore\t-27
word ask\t11
word asked\t21
word asks\t42
word asleep\t-14
word assess\t8
word assessing\t-28
word assessment\t26
word assessments\t38
word assessor\t13
word asset\t13
word assistance\t-22
word assistants\t81
word associate\t6
word assume\t9
word at\t15
word ate\t-22
word att\t-6
word attach\t-16
word attend\t-40
word attendance\t58
word audit\t15
word auditions\t-33
word auditor\t-28
word auditors\t138
word august\t21
word auntie\t-6
word australian\t-8
word authorised\t-22
word authority\t6
word automated\t8
word autumn\t14
word available\t41
word average\t-8
word awake\t20
word award\t-9
word away\t46
word aws\t21
word b\t22
word babies\t23
word baby\t-39
word bachelor's\t16
word background\t55
word bad\t-15
word badly\t38
word bags\t32
word bake\t-14
word baker\t49
word bakery\t60
word bakes\t-40
word baking\t7
word balance\t25
word band\t-13
word bank\t-26
word banker\t23
word banksia\t-20
word banners\t12
word bar\t-13
word based\t-11
word basic\t15
word basis\t14
word batteries\t20
word battery\t-41
word bay\t-56
word be\t39
word became\t-35
word because\t44
word become\t-36
word bed\t-45
word bedford\t-15
word beds\t19
word bedside\t12
word beef\t-8
word been\t-43
word bees\t-10
word before\t139
word began\t-28
word begin\t69
word begins\t20
word behind\t-32
word being\t101
word believe\t-10
word bell\t-24
word belmullet\t12
word belonged\t-20
word belongs\t-45
word below\t79
word belt\t87
word belts\t-19
word bench\t17
word benefice\t-24
word benefit\t7
word bengali\t-106
word bent\t-38
word berlin\t-27
word bernadette\t-26
word beside\t6
word better\t70
word between\t-31
word beyond\t63
word bicycle\t-77
word big\t9
word bike\t-17
word bikes\t-33
word bilingual\t10
word billing\t-67
word biology\t-16
word birth\t12
word birthday\t-49
word biscuits\t-16
word bit\t-30
word black\t-25
word blade\t-11
word block\t-31
word blood\t47
word bloods\t36
word blow\t13
word blue\t-72
word board\t53
word boards\t-36
word boat\t-55
word boeta\t-38
word bogle\t-13
word boiler\t32
word bokamoso\t-26
word bonus\t-16
word book\t57
word booked\t-18
word booking\t21
word bookings\t-11
word bookkeeping\t18
word books\t-32
word boots\t-17
word border\t-10
word borehole\t-19
word born\t31
word bosch\t60
word boss\t-28
word both\t23
word bother\t20
word bottom\t-25
word bought\t-78
word boundary\t7
word box\t-23
word boxes\t29
word brackenfield\t-14
word braeloch\t-19
word brake\t24
word bram\t-32
word branch\t-10
word bread\t32
word break\t-61
word breakdown\t17
word breakfast\t45
word breaks\t27
word bring\t-97
word bringing\t10
word broke\t38
word brother\t7
word brought\t-12
word brunswick\t-20
word bryn\t-34
word bríd\t-23
word budget\t29
word build\t13
word building\t-10
word buildings\t14
word built\t-55
word bulk\t-25
word bundles\t62
word buns\t-34
word burner\t-40
word burying\t20
word buses\t-107
word business\t-13
word busy\t11
word butcher\t-12
word butter\t17
word buttoning\t16
word buy\t18
word by\t-21
word c\t11
word cab\t-13
word cabins\t-13
word cake\t56
word cakes\t22
word calibrate\t18
word call\t-45
word called\t-45
word calling\t-93
word calls\t-13
word calm\t40
word calves\t13
word came\t-14
word campaigns\t13
word can\t81
word can't\t97
word canada\t7
word canadians\t-9
word canal\t-25
word candidate\t72
word candidates\t39
word cannot\t74
word canteen\t-22
word canvassing\t-36
word capture\t56
word car\t20
word card\t59
word cards\t-9
word care\t-19
word careers\t-25
word carers\t11
word caretaker\t-6
word cargo\t-17
word carnivals\t50
word carpet\t12
word carried\t-48
word carries\t-23
word carry\t-22
word casa\t-32
word caseload\t-11
word cash\t-7
word catch\t7
word category\t65
word catheters\t36
word cats\t58
word cattle\t-13
word caves\t-7
word cebu\t-27
word cellar\t22
word cent\t34
word central\t-28
word centre\t7
word century\t-30
word cert\t49
word certain\t13
word certificate\t176
word certificates\t-47
word certification\t74
word chair\t-9
word chairs\t23
word change\t30
word changed\t-19
word changes\t93
word charge\t-14
word charges\t-20
word chart\t26
word chartered\t9
word chartership\t17
word chase\t-16
word chases\t-16
word chasing\t15
word chat\t-14
word chatting\t-11
word check\t153
word checked\t38
word checking\t56
word checks\t18
word cheesemaker\t28
word chef\t-10
word chemistry\t48
word cheque\t-21
word chief\t-27
word chiefly\t-6
word child\t-29
word children\t30
word choir\t28
word choose\t-70
word christmas\t-37
word church\t-37
word churchwardens\t-32
word citizens\t48
word city\t-42
word civil\t-8
word claims\t15
word class\t26
word classes\t-43
word clean\t43
word cleaned\t16
word cleaning\t20
word clear\t79
word clearance\t27
word clearing\t42
word client's\t-7
word clients\t18
word climb\t-12
word climbed\t32
word climbing\t-92
word clinic\t-23
word clinical\t-20
word clinics\t-24
word clips\t13
word clock\t-20
word closed\t-27
word closing\t-81
word club\t-38
word cmm\t-61
word co\t-28
word coach\t80
word coast\t36
word coastal\t11
word coasts\t-11
word code\t45
word cody\t-6
word coffee\t-76
word col\t-28
word cold\t-45
word colleague\t-9
word colleagues\t-27
word collection\t-36
word college\t-13
word color\t-7
word come\t-18
word comes\t16
word comfort\t39
word coming\t-33
word command\t19
word commencement\t-45
word commercial\t-13
word commis\t15
word committed\t-26
word committee\t29
word committees\t22
word common\t-6
word communication\t16
word communities\t-15
word community\t-55
word company\t-33
word company's\t-27
word comparable\t9
word compensation\t-25
word competence\t14
word competent\t6
word competition\t-24
word complain\t-41
word complete\t44
word completed\t33
word completion\t-28
word compounding\t-10
word compulsory\t-42
word concert\t9
word concrete\t33
word condition\t14
word conditioned\t-8
word conduct\t23
word conducted\t-35
word conference\t-26
word confidence\t14
word conflict\t8
word congregation\t13
word conservation\t-65
word conservator\t-11
word conservatory\t-7
word consideration\t80
word considered\t-16
word console\t37
word consultant\t77
word consultation\t25
word contact\t15
word contacted\t-36
word container\t-57
word containers\t6
word content\t-15
word continues\t6
word continuing\t-21
word contract\t-13
word contractor\t-25
word contribution\t-20
word control\t102
word controller\t-22
word conversation\t-38
word conversational\t24
word conversations\t-50
word cook\t-32
word cooked\t-14
word cooking\t70
word cool\t-30
word cooperative\t-20
word coordinator\t-28
word copies\t-30
word copper\t-34
word corner\t10
word correspondence\t9
word corridor\t12
word cost\t-7
word costs\t-12
word could\t14
word couldn't\t-25
word council\t32
word count\t-42
word counter\t-28
word counterbalance\t32
word counties\t-17
word countries\t-32
word country\t-20
word counts\t52
word county\t-35
word couple\t12
word courier\t16
word course\t-12
word courses\t-27
word court\t25
word courteous\t53
word courtesy\t-7
word cover\t-21
word coverage\t-11
word covered\t-45
word covering\t-21
word covers\t-18
word cow\t25
word cows\t-24
word cpc\t12
word cpd\t-16
word cpr\t9
word craft\t6
word crane\t15
word cranes\t-46
word cranky\t-24
word creamery\t-57
word credit\t21
word cree\t19
word creek\t-10
word crew\t-27
word crews\t-26
word cricket\t17
word criminal\t57
word cross\t-69
word crowd\t-40
word cruise\t16
word cscs\t56
word culture\t-40
word cultures\t19
word cup\t-18
word curator\t-24
word curious\t15
word currency\t7
word current\t71
word curriculum\t-8
word curtain\t-28
word customer\t42
word customer's\t17
word customers\t-30
word cut\t42
word cv\t-102
word cvs\t-8
word cycle\t32
word d\t-8
word dad\t-20
word daily\t101
word dairy\t-28
word damage\t-29
word dangerous\t-8
word danish\t81
word dark\t20
word dashboards\t12
word data\t58
word date\t30
word daughter\t-46
word day\t13
word days\t106
word dayton\t-16
word dbs\t33
word deadline\t7
word deadlines\t30
word deal\t-33
word dear\t-49
word december\t-58
word decent\t71
word decides\t15
word deciding\t15
word decisions\t-19
word deck\t-6
word deep\t17
word defects\t55
word degree\t-16
word degrees\t22
word delight\t-13
word delighted\t8
word deliver\t16
word delivered\t-25
word deliveries\t-26
word delivery\t13
word denise\t-15
word dental\t64
word dentistry\t-8
word denver\t-44
word department\t-95
word depending\t-57
word depends\t-7
word depot\t-29
word design\t13
word designed\t-24
word desk\t-18
word developers\t-24
word development\t-28
word device\t16
word diagnostic\t10
word diagnostics\t6
word diagram\t9
word diary\t14
word did\t-19
word die\t-12
word diesel\t6
word different\t19
word digital\t14
word dining\t18
word dinner\t-28
word diploma\t86
word diplomas\t-25
word direct\t-30
word disabilities\t-8
word disability\t-51
word disabled\t-52
word discharge\t60
word disclosure\t35
word discrepancies\t12
word discretion\t30
word discriminate\t-17
word discussion\t-47
word disease\t7
word disqualify\t-36
word disruptions\t53
word dissolution\t-85
word distance\t-46
word distribution\t-13
word district\t-75
word diverse\t-7
word division\t-56
word dmis\t-37
word do\t55
word doctor\t73
word documentation\t9
word documented\t38
word documents\t-17
word does\t-40
word doesn't\t95
word dog\t-33
word dogs\t-52
word doing\t27
word dollars\t-39
word domestic\t9
word don't\t7
word done\t15
word donors\t-15
word door\t-54
word doors\t17
word dormitory\t-32
word dose\t7
word double\t-31
word dough\t67
word down\t56
word downtown\t-13
word dozen\t28
word dr\t-37
word drafting\t22
word drain\t6
word draw\t27
word draws\t-19
word dream\t13
word dredging\t15
word drinks\t-12
word dripline\t-15
word driven\t-28
word driver\t59
word driver's\t18
word drivers\t40
word driving\t61
word drop\t-49
word dropped\t-55
word drug\t96
word drugs\t11
word dry\t35
word during\t94
word dutch\t35
word duties\t50
word duty\t23
word dying\t10
word e\t14
word each\t72
word ear\t8
word early\t7
word earn\t-22
word earns\t11
word easily\t-9
word east\t8
word easter\t32
word easy\t-17
word eat\t-43
word eaten\t-7
word eating\t42
word ed\t-9
word edge\t-35
word editing\t39
word editor\t-32
word eight\t50
word eighteen\t-20
word either\t50
word elderly\t-9
word electric\t-14
word electrical\t14
word electrician\t77
word electronic\t-9
word eleven\t-74
word eligibility\t-54
word ellen\t-12
word else\t-10
word email\t-43
word emails\t-24
word emergency\t18
word emp\t42
word employ\t29
word employees\t7
word employer\t-63
word employment\t54
word employs\t-18
word empty\t-14
word emu\t-15
word encouraged\t-41
word end\t130
word endorsement\t12
word ends\t-33
word engine\t40
word engineer\t-34
word engineering\t-28
word engineers\t67
word english\t127
word enhanced\t45
word enough\t36
word enquiries\t-22
word enter\t22
word entered\t18
word entire\t-20
word entitled\t14
word entry\t6
word environment\t13
word epic\t29
word equal\t-44
word equally\t-10
word equity\t-57
word equivalent\t55
word esbjerg\t-21
word especially\t14
word essential\t99
word estonian\t43
word eu\t14
word eucharist\t16
word europe\t-13
word even\t-6
word evening\t-27
word every\t-39
word everybody\t-74
word everyone\t-18
word everyone's\t11
word evidence\t10
word examination\t20
word example\t-79
word excel\t36
word excellent\t31
word except\t-20
word excess\t-9
word executive\t-8
word exercise\t26
word expect\t53
word expected\t48
word expects\t31
word expense\t-10
word experience\t175
word explains\t-20
word expressions\t-18
word eye\t75
word f\t19
word face\t71
word facing\t7
word factory\t-19
word fail\t18
word fails\t-7
word fair\t11
word fairlead\t-14
word faizel\t-38
word fall\t-33
word falls\t20
word familiarity\t71
word families\t-38
word family\t-45
word fancy\t-50
word far\t-14
word farida\t-21
word farm\t-8
word farmers\t-66
word farms\t-9
word father\t-23
word fault\t34
word faults\t15
word feast\t-21
word february\t49
word fee\t15
word feed\t68
word feedback\t41
word feeding\t22
word feel\t28
word feeling\t55
word feels\t8
word fees\t-22
word feet\t44
word fellow\t23
word felt\t-23
word fence\t10
word fenwick\t-11
word fergal\t-23
word ferry\t48
word fever\t77
word few\t8
word fewer\t13
word ficus\t-21
word field\t38
word fifteen\t6
word fifty\t53
word figure\t-24
word figures\t17
word file\t64
word files\t6
word filing\t-9
word fill\t-15
word filled\t-12
word fills\t20
word filters\t8
word final\t30
word finance\t-22
word find\t31
word finding\t10
word findings\t12
word finds\t11
word fine\t6
word finish\t39
word finished\t8
word fire\t-19
word firm\t-89
word firmware\t-31
word first\t81
word fish\t-40
word fit\t6
word five\t43
word fixed\t-6
word fixing\t10
word fleet\t-7
word flick\t-18
word flights\t7
word floor\t-47
word flour\t66
word flower\t-8
word flowers\t-23
word fluent\t22
word flux\t21
word fly\t31
word foam\t-10
word folks\t13
word follow\t52
word followed\t-40
word following\t-18
word follows\t6
word food\t-8
word foot\t47
word for\t24
word forest\t-16
word forgive\t18
word form\t43
word formal\t-32
word format\t6
word former\t-7
word forms\t-32
word formwork\t32
word fortnight\t9
word fortnightly\t-21
word forty\t-29
word forward\t-20
word found\t-11
word foundation\t-24
word founded\t-22
word founder\t-14
word founders\t-17
word four\t-49
word fourteen\t-85
word fourth\t-13
word frame\t53
word frames\t15
word free\t-170
word freight\t-9
word french\t33
word friday\t64
word fridge\t8
word friend\t61
word friendly\t-33
word friends\t-55
word frightened\t15
word frightening\t-18
word from\t-10
word front\t-10
word fruit\t-7
word full\t32
word fund\t-36
word funded\t13
word funder\t21
word funders\t63
word funding\t-10
word fundraising\t-24
word funeral\t31
word funerals\t46
word further\t34
word fussy\t6
word future\t-25
word g'day\t-23
word galway\t-24
word gap\t37
word gaps\t10
word garage\t-29
word garda\t58
word garden\t-23
word gardener\t65
word gary\t-36
word gas\t66
word gate\t-15
word gave\t-42
word gdańsk\t-44
word gear\t7
word ged\t29
word genders\t-21
word general\t-58
word generally\t-49
word generator\t-36
word generous\t-19
word gentleman\t13
word geology\t20
word german\t-45
word get\t-41
word gets\t-29
word getting\t58
word gift\t75
word git\t66
word give\t-75
word given\t30
word gives\t-30
word glad\t33
word gladly\t-68
word gladys\t52
word glas\t-13
word gleeson\t-6
word glenree\t-41
word glue\t-7
word gmp\t-13
word go\t9
word god\t21
word goes\t134
word goh\t-45
word going\t17
word gold\t-57
word gone\t-10
word good\t-19
word google\t-48
word got\t-22
word goulburn\t-10
word governing\t-10
word grade\t-31
word graduate\t14
word grand\t6
word grandfather\t-43
word grands\t8
word grant\t-15
word granted\t36
word grants\t14
word graph\t12
word grateful\t-98
word gravel\t61
word great\t-30
word greek\t33
word green\t30
word greenhouse\t-42
word grew\t14
word greyhound\t-66
word gross\t-11
word ground\t-14
word grounds\t-30
word group\t-55
word groups\t-55
word growers\t-46
word grown\t-26
word growth\t-25
word guarantee\t-17
word guards\t-18
word guests\t13
word guidance\t13
word guide\t34
word guidelines\t9
word guides\t-13
word gutters\t49
word gweta\t21
word gwo\t25
word gym\t-28
word h\t-18
word habit\t25
word had\t-10
word hall\t-58
word handed\t16
word handled\t-25
word handles\t-20
word handling\t60
word hands\t35
word handy\t74
word hang\t-11
word hanging\t21
word happen\t64
word happened\t23
word happens\t38
word happy\t20
word harbour\t-32
word hard\t8
word hardly\t33
word hardship\t-8
word harrow\t-11
word harrowgate\t-14
word has\t-100
word hauling\t64
word have\t-39
word haven't\t-24
word having\t71
word havørn\t-16
word hay\t37
word he\t-27
word he's\t-10
word head\t-54
word headache\t-50
word heading\t8
word heads\t-24
word health\t-38
word healthy\t-18
word hear\t11
word heard\t-15
word heart\t49
word hearthline\t-47
word heat\t19
word heated\t-49
word heater\t-21
word heating\t-18
word height\t23
word heights\t35
word held\t-24
word hello\t-53
word help\t49
word helps\t37
word hens\t-40
word her\t-96
word here\t-15
word herr\t-12
word herring\t-7
word hers\t-17
word hi\t-50
word high\t12
word higher\t27
word highway\t-37
word hilary\t-25
word hill\t-17
word him\t-53
word himself\t22
word hipaa\t11
word hire\t112
word hired\t-51
word his\t-45
word hives\t11
word hoist\t12
word hold\t85
word holding\t38
word holds\t27
word holiday\t-71
word holidays\t-15
word hollins\t-15
word hollis\t-27
word hollow\t-15
word hollybank\t-26
word holm\t-40
word home\t28
word homeowner\t30
word homes\t30
word homework\t10
word honest\t66
word honestly\t-40
word honey\t-12
word hook\t-8
word hope\t-36
word horse\t6
word hospitals\t-30
word hot\t61
word hotel\t73
word hotels\t-15
word hour\t-8
word hourly\t-17
word hours\t104
word house\t-89
word households\t20
word housekeeping\t-22
word houses\t-24
word housing\t-22
word how\t-48
word however\t-24
word hplc\t10
word hr\t-22
word hse\t24
word humour\t7
word hundred\t-68
word hurt\t6
word husband\t9
word hybrid\t30
word hydraulic\t46
word hygiene\t27
word hymns\t10
word i\t-112
word i'd\t88
word i'll\t-14
word i'm\t88
word icd\t38
word id\t-8
word idea\t-20
word ideally\t14
word identity\t-23
word if\t-10
word ii\t-29
word iii\t12
word iloilo\t-15
word imagine\t-16
word immediate\t38
word important\t43
word imrie\t11
word in\t28
word inc\t-7
word include\t19
word included\t71
word includes\t33
word including\t14
word income\t100
word indeed\t-58
word independent\t54
word indispensable\t29
word industrial\t36
word informal\t-17
word informed\t6
word infrastructure\t-12
word inn\t-25
word inner\t-32
word ins\t-6
word inside\t-38
word insist\t35
word inspection\t64
word inspections\t36
word inspector\t10
word instance\t36
word instructions\t66
word instructors\t-22
word instruments\t9
word insurance\t-36
word insured\t-7
word insurers\t14
word intake\t-20
word interest\t-31
word interested\t-57
word international\t-29
word internship\t40
word interpret\t6
word interview\t-99
word interviews\t-112
word into\t6
word introduce\t30
word inventory\t10
word inverallan\t-20
word investigations\t60
word invite\t-8
word invited\t-28
word invoices\t43
word irish\t-6
word irrigation\t-17
word is\t33
word isizulu\t34
word islander\t-11
word isn't\t-38
word issued\t-18
word it\t11
word it'd\t41
word it's\t69
word itself\t-18
word iv\t52
word jan\t-8
word january\t-24
word jealously\t-30
word jersey\t14
word jib\t25
word jo\t-45
word joanna\t-16
word job\t-35
word jobs\t10
word join\t-26
word joining\t50
word joint\t-46
word joke\t-16
word judged\t-27
word juho\t-8
word july\t89
word june\t-26
word junior\t36
word just\t-78
word justice\t20
word k\t-6
word karibu\t-6
word keane\t-20
word keep\t101
word keeping\t50
word keeps\t13
word kestrel\t-21
word kettle\t-7
word kevin\t-26
word key\t38
word keys\t8
word kg\t8
word kid\t17
word kilo\t22
word kilometres\t-24
word kilos\t27
word kind\t-10
word kindergarten\t-63
word kindly\t-18
word kindness\t30
word kingston\t-20
word kirsty\t6
word kiswahili\t76
word kitchen\t-34
word kits\t27
word kloofsig\t-29
word km\t-21
word knees\t-26
word knew\t24
word knock\t-28
word knolle\t-27
word know\t22
word knowing\t12
word knowledge\t81
word known\t-43
word knows\t-15
word kreuzberg\t35
word kroner\t-12
word lab\t21
word label\t26
word laboratory\t13
word labour\t-9
word labrador\t26
word lacked\t73
word ladies\t-26
word lads\t11
word lady\t-32
word laid\t-22
word lakeshore\t-11
word lamb\t-28
word lambing\t24
word laminated\t36
word landlord\t-7
word language\t45
word languages\t6
word laptop\t-81
word larder\t-19
word larger\t11
word largest\t-36
word larkmoor\t-13
word larkspur\t-33
word last\t-62
word late\t91
word later\t-66
word laughed\t-14
word laundered\t-50
word laundry\t22
word lavvo\t26
word law\t132
word lawyers\t-76
word lay\t58
word lead\t-80
word leaders\t31
word leading\t-6
word leads\t-14
word leaks\t17
word learn\t76
word learned\t-21
word learning\t16
word least\t133
word leather\t27
word leave\t88
word leaves\t-15
word leaving\t-16
word ledger\t-14
word leeds\t-22
word left\t-80
word legally\t9
word legionella\t18
word legislation\t12
word leirfjord\t-7
word lemon\t17
word less\t-18
word lessons\t33
word let\t-34
word letter\t-112
word letters\t-34
word level\t94
word licence\t187
word license\t39
word licensed\t-18
word life\t36
word lifeguard\t19
word lift\t125
word lifting\t81
word lifts\t12
word light\t-9
word lights\t-58
word like\t-63
word limited\t14
word line\t-62
word linen\t-16
word lines\t-46
word link\t-31
word liquids\t-34
word list\t-14
word listed\t-52
word listen\t-26
word lists\t15
word little\t-22
word live\t25
word lived\t38
word lives\t21
word living\t37
word load\t59
word loads\t-12
word local\t-20
word locked\t50
word lodge\t10
word log\t25
word logbook\t-6
word loggers\t17
word logging\t20
word logistics\t-10
word lone\t-21
word long\t10
word longer\t28
word look\t71
word looked\t10
word lorry\t36
word lost\t-12
word lot\t16
word loud\t-22
word love\t-54
word ltd\t-19
word lunch\t-119
word lunches\t19
word lungs\t93
word lyle\t-30
word machine\t23
word machinery\t-11
word machines\t6
word mad\t11
word made\t-67
word mail\t-57
word main\t-12
word maine\t-27
word maintain\t19
word maintenance\t68
word maji\t-6
word makes\t-87
word making\t-15
word malayalam\t44
word man\t-105
word manage\t21
word management\t36
word manager\t-34
word managers\t20
word mandatory\t52
word manner\t58
word manual\t24
word manuals\t20
word many\t-48
word maple\t-8
word maps\t6
word march\t14
word marek\t-13
word markdown\t16
word market\t-39
word marketing\t6
word marlingford\t33
word master\t10
word master's\t9
word match\t-28
word materials\t-22
word maternity\t-45
word mathematics\t63
word maths\t23
word matric\t36
word matter\t48
word matters\t54
word may\t-72
word me\t-91
word mean\t56
word meaning\t20
word means\t44
word measure\t56
word measures\t22
word measuring\t20
word meat\t8
word mechanic\t-6
word media\t9
word medical\t-35
word medication\t-15
word medicine\t27
word meet\t-35
word meets\t23
word member\t9
word members\t-10
word membership\t30
word memory\t13
word men\t-40
word mends\t25
word mention\t9
word mentioned\t-40
word mentor\t-26
word mercy\t-21
word mesa\t-11
word message\t7
word met\t-14
word method\t8
word metre\t19
word metres\t64
word microsoft\t15
word middle\t37
word midnight\t-27
word midwife\t42
word mileage\t19
word milk\t79
word milking\t-32
word million\t-47
word mind\t-13
word mine\t-52
word minibus\t8
word minimum\t50
word ministry\t12
word minus\t-12
word minute\t12
word minutes\t-27
word miss\t-69
word missed\t30
word misses\t34
word missing\t28
word mission\t-13
word mistake\t-9
word mixed\t43
word mobile\t34
word models\t40
word modest\t-21
word modules\t24
word moira\t-32
word mom\t20
word monday\t50
word mondays\t-15
word money\t-27
word monitor\t11
word monitoring\t70
word month\t37
word monthly\t96
word months\t-62
word montréal\t-37
word moray\t-6
word more\t48
word morning\t-6
word mornings\t38
word mosque\t-47
word most\t-72
word mostly\t15
word mother\t6
word mother's\t36
word mothers\t8
word mountain\t-18
word move\t10
word moved\t-25
word moves\t-8
word moving\t-24
word mr\t-96
word mrs\t-32
word ms\t-26
word much\t10
word muck\t19
word mum\t-6
word municipal\t-10
word murrawin\t-20
word museum\t-13
word museums\t-20
word music\t-7
word musician\t-7
word mussels\t-7
word must\t168
word my\t-79
word myself\t-82
word n\t-23
word naidoo\t-24
word name\t-99
word named\t-26
word narrow\t-7
word national\t-14
word naturally\t29
word navels\t-29
word nazreen\t-57
word near\t-10
word nearest\t24
word necessary\t6
word need\t84
word needed\t-102
word needs\t56
word negotiable\t67
word negotiating\t-13
word neighbourhood\t-38
word nelson\t-42
word nervous\t27
word network\t-43
word never\t-60
word new\t-55
word news\t55
word next\t-18
word nice\t-22
word night\t53
word nights\t25
word nine\t-89
word nineteen\t-14
word ninety\t-40
word no\t-44
word nobody\t-67
word nod\t17
word nomvula\t-38
word non\t-7
word none\t-68
word noon\t-47
word nor\t-37
word north\t-57
word northern\t-13
word norwegian\t7
word not\t-64
word notes\t91
word nothing\t-31
word notice\t84
word noticed\t12
word november\t21
word novotny's\t-13
word now\t-108
word nssf\t-13
word nsw\t-14
word number\t-9
word numbers\t-36
word nurse\t-56
word nursed\t-6
word nursery\t-8
word nurses\t-10
word nursing\t75
word o'clock\t39
word observe\t-13
word obtained\t-44
word obvious\t-23
word obviously\t-43
word occasional\t-26
word occur\t-18
word october\t22
word odd\t87
word oddvar\t-83
word of\t67
word off\t56
word offered\t-7
word office\t-51
word officer\t-65
word officers\t-28
word offices\t-15
word often\t49
word oh\t40
word ohio\t-17
word okafor\t-37
word okay\t-57
word old\t19
word older\t-16
word oldest\t-35
word olds\t31
word on\t13
word once\t30
word one\t48
word ones\t14
word online\t-63
word only\t59
word ontario\t-17
word oodles\t21
word op\t21
word open\t44
word opened\t-25
word opening\t-14
word opens\t33
word operates\t10
word operations\t19
word operator\t21
word operators\t-13
word opinions\t14
word opportunities\t-9
word opportunity\t-23
word optional\t59
word options\t-43
word or\t207
word orchids\t-13
word order\t44
word ordering\t56
word orders\t39
word ordinary\t7
word org\t-24
word organ\t-17
word organisation\t-14
word organised\t-12
word origin\t-25
word osage\t-28
word osha\t64
word ot\t-20
word other\t15
word others\t36
word otherwise\t30
word oulu\t-12
word our\t-78
word ours\t-15
word ourselves\t8
word out\t44
word outdoors\t80
word output\t6
word outreach\t16
word outside\t-48
word oven\t-13
word over\t87
word overnight\t37
word overseas\t-12
word overtime\t-8
word own\t22
word owned\t-31
word owner\t55
word owners\t27
word p\t12
word package\t-32
word packie\t-18
word packing\t8
word packs\t-30
word page\t-69
word pages\t25
word paid\t-171
word painting\t60
word paints\t24
word pair\t-40
word pairing\t-12
word pallet\t27
word pallets\t-23
word panel\t-15
word panels\t32
word pansy\t-10
word paper\t-68
word papers\t7
word paperwork\t-32
word paragraphs\t-10
word paralegal\t33
word parents\t-57
word pargeter\t-30
word parish\t-11
word park\t-27
word parking\t-43
word part\t13
word particular\t21
word particularly\t9
word partner\t11
word parts\t-6
word party\t-19
word pass\t-66
word passed\t12
word passenger\t-12
word passengers\t-24
word passes\t16
word passport\t15
word past\t18
word pastry\t-28
word patience\t136
word patients\t9
word pay\t-156
word paying\t7
word payment\t-10
word payments\t11
word payroll\t83
word pc\t-37
word peace\t20
word pediatric\t31
word penalties\t-41
word penhallow\t-9
word pension\t-117
word people\t-56
word people's\t17
word per\t9
word perform\t12
word performance\t-16
word perhaps\t37
word period\t53
word permanent\t-57
word permit\t56
word person\t18
word personal\t-28
word personnel\t-32
word persons\t-11
word perth\t-23
word peterborough\t-41
word pets\t-8
word ph\t16
word pharmacy\t14
word phone\t-28
word phones\t48
word photo\t-33
word photograph\t-21
word photographs\t-43
word photos\t22
word physical\t36
word piano\t9
word pick\t-23
word picked\t8
word picking\t-26
word piece\t-28
word pieces\t14
word pike\t-11
word pile\t27
word pipe\t13
word pipeline\t25
word pipelines\t26
word pipette\t18
word pitch\t-7
word pivot\t23
word places\t-10
word placing\t34
word plan\t25
word plank\t32
word planned\t6
word planning\t-13
word plans\t70
word plant\t32
word plate\t-34
word plates\t12
word platform\t29
word play\t7
word played\t34
word pleasant\t54
word please\t-86
word plus\t-92
word pm\t50
word point\t-47
word points\t9
word poland\t14
word police\t50
word policy\t26
word polish\t33
word pollination\t14
word pool\t11
word pop\t-24
word port\t24
word portal\t-9
word portfolio\t71
word possible\t31
word post\t23
word postcards\t-46
word postholder\t53
word posting\t-12
word pound\t78
word pounds\t39
word power\t-11
word ppe\t-11
word practitioner\t-6
word pre\t60
word precast\t81
word predecessor\t-13
word prefer\t-61
word preferably\t-34
word preference\t-16
word premium\t-30
word prep\t-34
word preparation\t76
word prepare\t25
word prepared\t80
word prepares\t37
word prescriptions\t10
word present\t-22
word press\t34
word pressure\t27
word pretending\t28
word pretty\t22
word previous\t25
word price\t32
word pricing\t24
word priit\t-21
word print\t-7
word prior\t60
word private\t-40
word priya\t-37
word probably\t-34
word probation\t66
word problems\t21
word produced\t-28
word product\t7
word profession\t14
word profit\t-17
word program\t-72
word programme\t10
word programmes\t15
word progress\t28
word project\t-24
word projects\t-8
word promised\t13
word promotion\t-31
word proof\t18
word proper\t-23
word properly\t-23
word property\t21
word protected\t-10
word protection\t12
word proud\t-19
word provide\t13
word provided\t-46
word provident\t-19
word provincial\t-11
word pruning\t30
word public\t-33
word puck\t-13
word pull\t31
word pulling\t12
word pump\t-19
word pumps\t7
word pupils\t37
word purchase\t31
word put\t22
word putting\t23
word python\t29
word q\t-40
word qualification\t46
word qualified\t-20
word quality\t46
word quantity\t15
word quarry\t-13
word quarter\t38
word quarterly\t24
word quarters\t-34
word queries\t63
word query\t47
word questions\t-119
word queue\t-17
word quick\t32
word quicker\t20
word quickly\t23
word quiet\t41
word quite\t-13
word quoting\t-9
word québec\t-16
word r\t22
word race\t-25
word radhaus\t-21
word radiographs\t19
word radiography\t23
word rail\t24
word rain\t9
word rains\t15
word raised\t9
word raising\t11
word ramp\t23
word ran\t-42
word random\t53
word ranger\t17
word rangers\t-33
word rate\t-30
word rather\t-69
word raw\t13
word ray\t-7
word re\t-23
word reach\t-42
word read\t10
word readable\t22
word readers\t13
word reading\t-28
word ready\t39
word real\t-6
word really\t-6
word reason\t-42
word reasons\t18
word rebar\t32
word rebuilt\t-42
word receipts\t22
word receive\t-42
word received\t-37
word recent\t36
word reception\t-47
word recipes\t-9
word reckons\t-6
word recognised\t21
word recognises\t11
word recommended\t26
word reconcile\t24
word reconciliation\t10
word reconciling\t69
word record\t23
word recording\t-16
word records\t53
word recruiters\t-46
word recruiting\t26
word recruitment\t-54
word rector\t8
word red\t57
word ref\t-44
word reference\t-21
word referrals\t-18
word regard\t-24
word regarded\t22
word region\t-19
word regional\t-37
word register\t16
word registered\t-12
word registers\t6
word registrar\t10
word registration\t61
word regret\t68
word regular\t30
word regulator\t-23
word rehab\t-19
word rehearsal\t27
word reimburses\t-10
word relatives\t7
word release\t80
word released\t16
word reliable\t26
word religion\t-26
word relocation\t-30
word remain\t51
word remainder\t-21
word remember\t-10
word remote\t6
word remove\t29
word remuneration\t-30
word renewal\t37
word rent\t-44
word reo\t12
word repair\t39
word repairs\t-16
word reply\t-24
word report\t35
word reported\t45
word reports\t58
word represent\t10
word request\t-9
word require\t-33
word required\t96
word requirement\t9
word requirements\t28
word rescue\t26
word research\t-12
word reserves\t-30
word resident\t75
word residential\t11
word residents\t53
word resourcing\t-20
word respect\t64
word response\t-12
word responsibility\t-14
word responsible\t14
word rest\t8
word restaurant\t20
word result\t-43
word results\t46
word resume\t-100
word retail\t19
word retired\t-36
word retirement\t-16
word retires\t-21
word retiring\t-27
word return\t6
word returned\t-16
word revenue\t34
word review\t-53
word reviews\t6
word revision\t28
word ride\t-12
word rigging\t-14
word right\t9
word rights\t70
word rind\t-28
word ring\t-193
word ringers\t-20
word ringing\t9
word rings\t10
word rising\t-17
word risk\t22
word river\t-41
word rivers\t-13
word road\t-82
word roads\t16
word rock\t7
word role\t49
word romansh\t39
word roof\t7
word rooftop\t-13
word room\t-40
word rooms\t-18
word root\t14
word rope\t26
word roster\t22
word rota\t45
word rotating\t9
word roughly\t-29
word round\t8
word rounds\t27
word row\t14
word rowe\t-11
word rude\t-17
word rugby\t-7
word rule\t-23
word rules\t47
word run\t62
word running\t150
word runs\t56
word rural\t-25
word s\t-16
word safe\t33
word safeguarding\t23
word safely\t-80
word safety\t19
word sage\t53
word said\t-44
word salaries\t-23
word salary\t-68
word sale\t16
word sales\t-8
word salon\t-15
word same\t50
word samples\t23
word sand\t-27
word santa\t-17
word sapa\t12
word saskatoon\t-17
word sat\t45
word satisfactory\t20
word saturday\t100
word saturdays\t70
word sauna\t-41
word save\t66
word saves\t55
word saw\t-46
word say\t26
word saying\t40
word says\t-23
word scada\t18
word scale\t-27
word scan\t14
word scania\t-16
word scanned\t26
word scared\t27
word scars\t31
word schedule\t47
word scheduled\t10
word schedules\t34
word schnauzer\t9
word school\t11
word science\t66
word sciences\t-15
word scioto\t-36
word scope\t13
word score\t37
word scores\t97
word scratch\t-32
word screen\t34
word scrubbing\t43
word scrubs\t-15
word seafarers\t10
word seal\t21
word season\t61
word seat\t-21
word second\t14
word seconds\t38
word secretary\t15
word section\t19
word sector\t9
word security\t-31
word see\t-33
word seed\t-18
word seen\t-35
word sees\t7
word selected\t11
word sell\t-23
word selling\t-23
word sells\t-18
word send\t-109
word senior\t-45
word seniors\t-12
word sense\t-11
word sensors\t-17
word sent\t-79
word sentence\t-27
word seo\t-17
word separately\t12
word september\t49
word serfaty\t-41
word serious\t-37
word served\t15
word service\t7
word services\t-12
word serving\t-6
word session\t-19
word sessions\t56
word set\t17
word sets\t-39
word setting\t36
word settle\t-11
word settled\t-49
word settlement\t7
word seven\t44
word seventy\t21
word several\t21
word sewing\t32
word sex\t-15
word shade\t20
word shall\t43
word share\t-38
word sharp\t89
word she\t12
word she's\t-30
word shed\t-22
word sheet\t75
word sheets\t18
word shift\t134
word shifts\t42
word shingle\t-13
word ship\t30
word ship's\t-25
word shipped\t10
word shire\t-48
word shirley\t-6
word shop\t-24
word shopping\t15
word shops\t-7
word short\t-23
word shortlisted\t-21
word should\t94
word shoulder\t7
word shout\t17
word show\t62
word showing\t36
word shown\t-41
word showroom\t-11
word shows\t18
word shropshire\t-25
word shy\t-9
word side\t40
word sides\t6
word sift\t-22
word sight\t13
word sigma\t16
word sign\t70
word signing\t33
word signs\t23
word simple\t16
word simulation\t6
word since\t32
word singing\t32
word single\t-58
word sinéad\t-26
word sit\t-35
word site\t34
word sites\t8
word sits\t-34
word six\t-32
word skills\t37
word skip\t-28
word slate\t117
word sleep\t24
word sleeps\t-32
word sleepy\t20
word sleeves\t-8
word slope\t18
word slow\t-15
word slp\t33
word small\t-31
word smell\t23
word snow\t-56
word so\t97
word sober\t18
word soft\t32
word solar\t18
word sold\t-15
word solid\t15
word some\t21
word somebody\t28
word somebody's\t-48
word someone\t35
word sometimes\t32
word sonia\t48
word sons\t-38
word sooner\t-37
word sorry\t-7
word sort\t-15
word sorted\t34
word souls\t-18
word sounds\t-28
word source\t44
word sourdough\t55
word sous\t-11
word southern\t9
word spaces\t16
word spanish\t191
word spare\t43
word speak\t197
word speaking\t111
word speaks\t-6
word spec\t-8
word special\t-27
word specialisation\t10
word specialist\t13
word specification\t31
word speech\t-13
word speed\t30
word spend\t-89
word spent\t82
word split\t10
word spoken\t24
word sponsor\t14
word spot\t80
word spread\t-12
word spreadsheet\t-24
word spring\t-32
word sql\t72
word square\t-24
word staff\t-76
word stage\t-8
word stand\t18
word standard\t26
word standby\t-24
word standing\t35
word stands\t-9
word stannard\t-7
word start\t79
word started\t-76
word starter\t-14
word starters\t61
word starts\t-49
word state\t28
word statements\t33
word station\t-10
word statutory\t36
word stay\t18
word stayed\t-15
word stays\t-9
word stcw\t9
word steady\t184
word steam\t-15
word steep\t80
word step\t-8
word steps\t15
word sterile\t-6
word still\t-27
word stock\t28
word stocktake\t80
word stone\t-43
word stood\t24
word stop\t-54
word stopped\t-28
word stops\t20
word store\t42
word stores\t28
word storm\t36
word story\t-41
word stove\t-14
word straight\t14
word strait\t-11
word strangers\t51
word strategy\t35
word stream\t13
word street\t-117
word streets\t9
word strip\t42
word stroke\t38
word strong\t-17
word strongly\t25
word stuck\t10
word student\t9
word students\t23
word studies\t-15
word studio\t-22
word study\t-72
word style\t16
word sub\t10
word subject\t45
word submission\t-28
word submissions\t30
word submit\t25
word successful\t24
word successor\t-16
word such\t15
word suit\t39
word summers\t-12
word sun\t-35
word sunday\t18
word sundays\t15
word super\t-14
word supervise\t12
word supervised\t61
word supervision\t-32
word supervisor\t-24
word supervisors\t10
word supper\t-10
word supplied\t-44
word support\t-25
word supporting\t51
word sure\t25
word surgery\t-47
word surgical\t-19
word survey\t-27
word surveying\t22
word suspension\t67
word sutton\t-17
word svq\t8
word swamp\t-20
word swap\t72
word sweet\t-18
word sweets\t-13
word swimming\t-17
word sydney\t-6
word sympathy\t24
word system\t41
word systems\t-11
word síle\t-16
word table\t-7
word tables\t28
word tablet\t69
word tablets\t-82
word tact\t14
word tag\t-44
word take\t22
word takes\t21
word taking\t57
word talk\t-79
word talked\t16
word talking\t68
word tallinn\t32
word tamil\t-82
word tank\t-19
word tanks\t16
word targets\t-37
word tartu\t-9
word tash\t-38
word taught\t8
word tavenham\t-21
word tax\t-18
word taxation\t-21
word taxis\t15
word taxpayers\t60
word tay\t-18
word tea\t-94
word teach\t37
word teacher\t68
word teachers\t6
word teaching\t35
word team\t-10
word tear\t13
word tears\t9
word technical\t-32
word technicians\t-23
word technique\t10
word technology\t11
word teenagers\t52
word telephone\t10
word tell\t-103
word telling\t-10
word tells\t-21
word temper\t16
word temperatures\t8
word temporary\t-32
word ten\t-45
word tend\t15
word terms\t-18
word terrain\t71
word terrors\t24
word test\t89
word testing\t-71
word tests\t63
word tetanus\t36
word text\t-43
word textiles\t24
word th\t-29
word than\t-23
word thank\t-18
word thanks\t-52
word that\t35
word that's\t55
word the\t-14
word theatre\t-47
word their\t22
word them\t-37
word themselves\t19
word then\t56
word therapy\t-30
word there\t39
word there'll\t-48
word there's\t85
word therefore\t53
word these\t-28
word they\t40
word they'd\t-8
word they're\t-9
word they've\t-13
word thing\t47
word things\t-6
word thinks\t-21
word third\t34
word thirteenth\t-26
word thirty\t23
word this\t-65
word thistledown\t-27
word those\t-36
word though\t-24
word thought\t-18
word thousand\t-66
word three\t-52
word through\t16
word throw\t6
word thrown\t-9
word thursday\t56
word thursdays\t60
word thurso\t-10
word ticket\t64
word tickets\t24
word tidewater\t-8
word tie\t59
word till\t111
word time\t6
word times\t61
word tiny\t-28
word tips\t-39
word tired\t-7
word tm\t10
word tms\t50
word to\t29
word today\t-46
word together\t-63
word told\t-17
word tom\t-15
word tongue\t29
word too\t188
word took\t-65
word tool\t13
word tools\t114
word torres\t-11
word touch\t-58
word touched\t14
word toward\t16
word towards\t17
word tower\t-27
word town\t19
word track\t31
word tracking\t-63
word tractor\t-20
word trade\t48
word traditional\t-6
word trailer\t29
word trailers\t-32
word train\t-76
word trained\t18
word trainer\t-12
word training\t90
word trains\t27
word tram\t-27
word transfer\t8
word translation\t-9
word transport\t-23
word travel\t-23
word treasurer\t-6
word treat\t21
word treated\t-20
word treatment\t79
word tree\t-45
word trees\t37
word trial\t-13
word trip\t20
word truck\t14
word trucks\t-56
word true\t49
word trunk\t-37
word trust\t-61
word trust's\t43
word trustees\t9
word try\t-45
word tubes\t14
word tuesday\t56
word tuesdays\t59
word tuition\t-23
word tune\t41
word tuning\t-59
word turn\t33
word turnaround\t25
word turned\t16
word turns\t-50
word twelve\t31
word twenty\t-79
word twice\t128
word two\t-8
word tx\t-57
word tynemarsh\t-8
word type\t-16
word typing\t43
word uif\t61
word uk\t12
word umhlanga\t24
word uncle\t-31
word under\t-27
word underestimate\t34
word undergraduates\t22
word understand\t38
word understanding\t37
word uneven\t24
word uniform\t-50
word uniforms\t-37
word union\t10
word unit\t13
word units\t9
word unless\t-39
word unload\t7
word until\t34
word up\t105
word upholsterer\t-15
word upload\t-16
word upper\t-6
word upstairs\t-6
word us\t-84
word use\t8
word used\t26
word useful\t15
word users\t16
word using\t8
word usual\t-7
word usually\t-15
word ute\t-30
word utrecht\t-25
word vacancies\t-13
word vacancy\t-91
word vaccination\t26
word valid\t30
word valley\t-74
word value\t7
word variations\t-20
word vat\t83
word vegetable\t-7
word vegetables\t-15
word vehicle\t15
word vehicles\t65
word velo\t-20
word vendors\t-16
word verified\t23
word vermont\t-38
word versions\t-6
word vet\t-49
word veteran\t-26
word veterinary\t9
word vetting\t28
word video\t-44
word view\t-36
word viewed\t12
word village\t-11
word villages\t-8
word vis\t-9
word visas\t14
word vision\t8
word visit\t27
word visited\t11
word visitors\t-31
word vitae\t-50
word vocational\t7
word voice\t10
word voltage\t-16
word volunteer\t42
word volunteers\t52
word vulnerable\t9
word wage\t-48
word wages\t11
word wait\t7
word waiting\t71
word wake\t25
word wales\t28
word walk\t74
word walked\t-24
word walking\t16
word walks\t-23
word wall\t-48
word wandarra\t-8
word want\t53
word wanted\t-68
word wants\t57
word ward\t-39
word warden\t-22
word wardrobe\t-41
word wards\t27
word warehouse\t-19
word warm\t29
word warmly\t-19
word was\t-61
word wash\t-9
word wasn't\t-38
word watch\t22
word water\t-69
word way\t76
word ways\t-18
word we\t-77
word we'd\t144
word we'll\t-84
word we're\t-89
word we've\t-86
word weather\t76
word web\t-26
word website\t-33
word wedding\t48
word weddings\t18
word wednesday\t21
word wednesdays\t48
word week\t35
word weekday\t-43
word weekend\t113
word weekends\t19
word weekly\t114
word weeks\t-88
word weigh\t6
word weight\t6
word welcome\t-102
word welcomed\t10
word weld\t43
word well\t44
word welsh\t-6
word went\t-14
word were\t-35
word wessely\t-8
word west\t15
word western\t-6
word wet\t15
word wexcombe\t-17
word what\t-24
word what's\t-22
word whatsapp\t-65
word wheel\t46
word wheels\t51
word when\t143
word whenever\t17
word where\t28
word wherever\t33
word whether\t-36
word whichever\t-43
word white\t46
word who\t101
word who'd\t-10
word who'll\t-7
word who's\t28
word who've\t53
word whoever\t57
word whole\t-38
word whom\t51
word whose\t-67
word why\t69
word wife\t11
word will\t62
word willing\t6
word wind\t-22
word window\t-103
word winter\t63
word wire\t13
word wiring\t-10
word wisconsin\t-17
word wise\t-53
word wished\t45
word with\t69
word within\t68
word without\t81
word witnesses\t6
word woman\t-111
word women\t-14
word won\t19
word won't\t-36
word wood\t-11
word wooden\t-20
word word\t-37
word words\t15
word work\t58
word worked\t64
word worker\t17
word workers\t34
word working\t93
word works\t23
word workshop\t-78
word workshops\t13
word world\t-26
word worn\t13
word worse\t-7
word worst\t8
word would\t240
word wouldn't\t24
word write\t49
word writer\t-24
word writers\t-23
word writes\t73
word writing\t-29
word wrong\t-38
word wrote\t-15
word x\t-11
word yard\t-10
word yards\t8
word yarn\t-18
word yawl\t51
word year\t40
word year's\t-21
word yearly\t20
word years\t12
word yellow\t-8
word yet\t36
word yield\t-9
word you\t108
word you'd\t205
word you'll\t124
word you're\t35
word you've\t94
word young\t-16
word your\t-26
word yours\t-19
word yourself\t33
word youth\t11
word zealand\t10
word zebrafish\t-24
word £\t-56
word €\t-88`;
