/** Whether a sentence of a posting asks for something. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const ASKS = `none\tasks
after conditions\t16
after desirable\t12
after duties\t-37
after first #\t-32
after first a\t29
after first able\t19
after first about\t12
after first all\t-43
after first and\t6
after first anyone\t14
after first applicants\t11
after first application\t-10
after first are\t15
after first as\t-14
after first at\t-21
after first be\t67
after first because\t27
after first before\t17
after first being\t14
after first beyond\t6
after first blue\t-8
after first bring\t7
after first call\t-15
after first carry\t-9
after first complete\t10
after first each\t10
after first every\t18
after first expect\t18
after first experience\t45
after first familiarity\t24
after first first\t-13
after first five\t-12
after first four\t-10
after first from\t-49
after first full\t-24
after first give\t-10
after first good\t7
after first haccp\t7
after first hands\t15
after first have\t35
after first hours\t11
after first how\t12
after first i\t-11
after first i'd\t11
after first i'm\t-18
after first if\t46
after first in\t53
after first interviews\t-11
after first it\t63
after first it's\t24
after first kindly\t-21
after first knowledge\t8
after first lakeshore\t-6
after first larkspur\t-8
after first last\t-12
after first letters\t-7
after first load\t-16
after first matric\t21
after first minimum\t-7
after first monday\t-8
after first most\t-25
after first no\t-32
after first nobody\t38
after first on\t16
after first once\t7
after first one\t-33
after first only\t-11
after first osage\t-10
after first our\t-32
after first plan\t-7
after first please\t-33
after first preference\t-23
after first previous\t56
after first q\t10
after first questions\t-10
after first ring\t-12
after first salary\t-14
after first scioto\t-20
after first send\t-20
after first six\t-11
after first so\t-33
after first some\t10
after first sound\t-10
after first staff\t-9
after first take\t17
after first tell\t31
after first that\t-51
after first the\t15
after first there\t-27
after first there's\t27
after first this\t-7
after first those\t7
after first to\t-23
after first today\t-25
after first twice\t12
after first two\t-39
after first wage\t10
after first we\t-31
after first we'd\t-7
after first we'll\t-16
after first we're\t-39
after first what\t-16
after first when\t6
after first whoever\t-41
after first working\t16
after first write\t-15
after first yes\t-16
after first you\t23
after first you'd\t47
after first you'll\t29
after first you're\t17
after first you've\t35
after first your\t24
after first £\t-15
after must\t47
after unknown\t-15
before conditions\t14
before duties\t46
before first #\t-59
before first $\t-48
before first a\t15
before first able\t12
before first after\t8
before first all\t-14
before first an\t-8
before first anyone\t28
before first applicants\t31
before first application\t-18
before first applications\t-33
before first are\t20
before first as\t32
before first at\t11
before first be\t17
before first because\t-6
before first before\t16
before first beyond\t7
before first blue\t-9
before first call\t-23
before first carry\t-20
before first coach\t6
before first complete\t7
before first dear\t-19
before first do\t-21
before first driving\t6
before first each\t19
before first every\t31
before first expect\t10
before first experience\t50
before first familiarity\t16
before first for\t-12
before first from\t7
before first give\t-15
before first good\t7
before first great\t-8
before first hands\t23
before first have\t28
before first he\t-8
before first hours\t29
before first how\t11
before first i\t15
before first i'd\t9
before first i'm\t-27
before first if\t-16
before first in\t44
before first interviews\t-20
before first it's\t23
before first kindly\t-22
before first lakeshore\t-16
before first larkmoor\t-11
before first larkspur\t-9
before first last\t-8
before first letters\t-38
before first load\t7
before first matric\t7
before first minimum\t19
before first miss\t-32
before first monday\t-10
before first most\t9
before first must\t8
before first my\t-28
before first no\t-29
before first now\t27
before first on\t7
before first one\t38
before first osage\t-19
before first our\t-65
before first own\t17
before first pay\t-27
before first people\t6
before first plan\t21
before first please\t-16
before first prepare\t9
before first previous\t11
before first ring\t-25
before first salary\t-18
before first scioto\t-10
before first send\t-31
before first she\t-15
before first should\t11
before first six\t38
before first so\t26
before first some\t78
before first staff\t-28
before first take\t8
before first tell\t43
before first the\t9
before first there\t-17
before first there's\t7
before first this\t-23
before first to\t-31
before first today\t-51
before first twice\t-7
before first wage\t-20
before first we\t-37
before first we'd\t-18
before first we're\t-28
before first we've\t-24
before first what\t41
before first when\t8
before first whoever\t-7
before first with\t-17
before first working\t19
before first write\t-36
before first yes\t-15
before first you\t38
before first you'd\t42
before first you'll\t27
before first you've\t13
before first £\t-20
before must\t15
before offer\t-87
before unknown\t22
bias\t12
end !\t21
end .\t46
end ?\t-100
end none\t16
first #\t-86
first $\t-24
first a\t17
first able\t26
first about\t20
first above\t-13
first accommodation\t-24
first advanced\t50
first after\t12
first all\t-67
first an\t17
first and\t-14
first anyone\t28
first applicants\t13
first application\t-43
first applications\t-45
first apply\t-15
first are\t60
first as\t-20
first at\t12
first be\t59
first because\t8
first before\t71
first being\t16
first beyond\t29
first blue\t-11
first bonus\t27
first border\t-12
first brackenfield\t-18
first braeloch\t-27
first bring\t-38
first call\t-21
first can\t55
first candidates\t13
first carry\t-43
first cert\t21
first coach\t9
first college\t-9
first come\t8
first company\t-67
first complete\t8
first confident\t18
first dear\t-45
first driving\t-25
first drop\t-17
first during\t63
first each\t31
first eight\t-8
first employer\t-10
first english\t-66
first every\t41
first everyone\t-8
first expect\t17
first experience\t74
first familiarity\t43
first fenwick\t-12
first first\t48
first food\t66
first forty\t38
first from\t44
first full\t-48
first g'day\t-29
first gas\t6
first german\t-33
first give\t-103
first gleeson\t-13
first good\t-14
first got\t-13
first great\t-22
first hands\t29
first harrow\t-16
first have\t104
first having\t7
first he\t-40
first health\t-17
first hearthline\t-47
first hello\t-54
first help\t8
first hi\t-39
first hit\t-9
first hold\t8
first hollybank\t-9
first hours\t17
first how\t-26
first i\t-20
first i'd\t11
first i'm\t-28
first if\t42
first in\t71
first information\t-28
first interviews\t-44
first is\t-25
first it\t10
first it'd\t31
first it's\t10
first jan\t-10
first keep\t7
first kestrel\t-36
first know\t130
first knowledge\t30
first lakeshore\t-11
first laminated\t30
first larkmoor\t-21
first larkspur\t-35
first last\t-24
first lease\t-42
first letters\t-14
first load\t9
first maji\t-10
first maple\t-9
first marlingford\t-44
first matric\t20
first minimum\t23
first monday\t35
first mornings\t26
first mr\t-6
first murrawin\t-25
first must\t23
first my\t-40
first new\t-8
first next\t-9
first night\t-9
first no\t-19
first nobody\t13
first none\t-20
first northmoor\t-7
first now\t48
first oddvar\t-47
first on\t44
first once\t45
first only\t-46
first osage\t-33
first osha\t40
first otherwise\t10
first our\t-68
first ours\t-27
first own\t50
first paid\t-13
first parents\t-23
first parking\t-25
first patience\t52
first pay\t-25
first people\t30
first perform\t12
first permanent\t-25
first plan\t50
first please\t-29
first preference\t7
first prepare\t18
first previous\t21
first q\t-47
first questions\t-46
first radhaus\t-21
first reach\t-12
first ring\t-38
first run\t29
first sage\t25
first salary\t-20
first scioto\t-31
first send\t-23
first she\t26
first show\t58
first six\t42
first skills\t31
first so\t-34
first somebody\t19
first sound\t-6
first spanish\t33
first speak\t140
first sql\t18
first staff\t-39
first supervise\t10
first support\t12
first svq\t8
first síle\t-26
first take\t31
first tell\t-6
first thank\t-25
first that\t18
first the\t-23
first then\t-20
first there\t-74
first they\t-36
first thirty\t-8
first this\t34
first thistledown\t-19
first those\t12
first three\t-16
first tidewater\t-7
first to\t-36
first today\t-33
first training\t7
first tuition\t-12
first twenty\t-12
first two\t-59
first two # days\t-53
first two $ #\t-24
first two a :\t20
first two a certificate\t26
first two a diploma\t-20
first two a fair\t9
first two a full\t36
first two a sound\t6
first two a working\t10
first two able to\t26
first two after that\t41
first two after the\t-10
first two all qualified\t-24
first two an understanding\t29
first two applicants who\t14
first two applications ,\t-8
first two applications close\t-18
first two as a\t-38
first two at least\t22
first two before you\t-16
first two being able\t13
first two beyond that\t29
first two blue mesa\t-11
first two bonus points\t27
first two border counties\t-12
first two candidates must\t16
first two carry out\t-44
first two do you\t17
first two each month\t-17
first two each of\t42
first two expect to\t17
first two experience of\t47
first two experience with\t24
first two familiarity with\t43
first two fenwick rowe\t-12
first two from time\t10
first two full time\t-54
first two gleeson sons\t-13
first two good spoken\t24
first two great black\t-22
first two hands on\t29
first two harrow pike\t-16
first two have you\t90
first two he has\t-11
first two he or\t26
first two hold a\t8
first two hollybank is\t-9
first two hours are\t17
first two i am\t-13
first two i don't\t32
first two i have\t25
first two i'd like\t6
first two if that\t-28
first two if you\t-7
first two if you're\t24
first two if you've\t59
first two in return\t-12
first two in the\t56
first two in this\t-22
first two in winter\t49
first two interviews will\t-24
first two it goes\t7
first two it is\t64
first two it must\t-13
first two it takes\t33
first two it will\t9
first two it would\t14
first two it'd be\t31
first two it's a\t-63
first two jan is\t-10
first two kestrel bay\t-36
first two knowledge of\t30
first two lakeshore regional\t-11
first two larkmoor residential\t-14
first two larkspur surgical\t-24
first two last year\t-24
first two letters of\t-14
first two maji karibu\t-10
first two maple hollow\t-9
first two matric with\t20
first two minimum #\t19
first two monday to\t35
first two most of\t14
first two must be\t46
first two must take\t-22
first two my grandfather\t-32
first two no agencies\t-15
first two no emails\t-25
first two no two\t-62
first two none of\t-20
first two northmoor valley\t-7
first two once a\t33
first two one of\t-62
first two osage aerostructures\t-8
first two osha #\t40
first two our client\t-8
first two our customers\t-11
first two our trust\t-17
first two pay is\t-12
first two plan and\t15
first two plan on\t35
first two please apply\t-6
first two preference will\t-10
first two previous work\t8
first two q :\t-47
first two radhaus velo\t-21
first two reach truck\t-12
first two scioto valley\t-31
first two send us\t-8
first two she has\t-27
first two she or\t23
first two show up\t58
first two skills in\t31
first two so ,\t-24
first two some of\t-48
first two somebody who\t19
first two take part\t7
first two tell us\t-20
first two thank you\t-25
first two that is\t12
first two the appointment\t23
first two the board\t8
first two the department\t-13
first two the firm\t-23
first two the flat\t20
first two the gardener\t43
first two the governing\t-11
first two the hotel\t-15
first two the house\t-35
first two the hse\t17
first two the inn\t-27
first two the job\t39
first two the law\t24
first two the museum\t-10
first two the office\t9
first two the okafor\t-28
first two the person\t-26
first two the post\t36
first two the postholder\t46
first two the rate\t-11
first two the role\t12
first two the salary\t-32
first two the successful\t17
first two the technician\t35
first two the work\t-32
first two there are\t-13
first two there is\t-61
first two there's a\t-33
first two there's also\t32
first two this is\t33
first two this opening\t-9
first two thistledown house\t-19
first two those with\t44
first two tidewater ledger\t-7
first two to apply\t-19
first two twenty five\t-12
first two two days\t15
first two two years\t19
first two up to\t-17
first two walk in\t-19
first two we also\t-27
first two we answer\t-18
first two we are\t-31
first two we ask\t18
first two we close\t-7
first two we do\t26
first two we don't\t55
first two we have\t-26
first two we hope\t-17
first two we keep\t33
first two we need\t18
first two we offer\t-26
first two we open\t-28
first two we pay\t-14
first two we think\t10
first two we use\t-9
first two we want\t30
first two we welcome\t-24
first two we were\t-7
first two we will\t-27
first two we would\t-6
first two we'd also\t21
first two we'll ask\t-9
first two we'll be\t-41
first two we're a\t-38
first two we've just\t-30
first two we've learned\t7
first two what do\t-6
first two what i\t36
first two what we\t23
first two what would\t-39
first two what you\t-102
first two when it's\t8
first two working knowledge\t17
first two write to\t-75
first two yes ,\t-11
first two you can\t-36
first two you don't\t-62
first two you get\t-54
first two you have\t49
first two you may\t-24
first two you must\t46
first two you need\t24
first two you should\t32
first two you work\t17
first two you would\t-19
first two you'd be\t-23
first two you'd do\t6
first two you'll be\t6
first two you'll get\t-15
first two you'll have\t25
first two you'll know\t-43
first two you'll need\t26
first two your english\t27
first two £ #\t-24
first two € #\t-27
first up\t-17
first wage\t-22
first walk\t-19
first we\t-78
first we'd\t68
first we'll\t-81
first we're\t-39
first we've\t-50
first weekly\t50
first welsh\t21
first what\t-63
first what's\t-11
first when\t-15
first whoever\t38
first with\t-25
first work\t-9
first write\t-74
first written\t-12
first yes\t-11
first you'd\t88
first you'll\t98
first you're\t-10
first you've\t16
first £\t-24
first €\t-27
kind bullet\t140
kind heading\t20
kind text\t-89
length 0\t-51
length 1\t-113
length 2\t20
length 3\t87
length 4\t24
pair # #\t-53
pair # %\t-56
pair # ,\t-134
pair # :\t94
pair # a\t-18
pair # am\t77
pair # an\t-41
pair # and\t-11
pair # as\t-24
pair # august\t19
pair # bed\t-17
pair # colleagues\t-7
pair # days\t-97
pair # december\t-21
pair # degrees\t14
pair # depending\t-14
pair # gross\t-9
pair # hours\t104
pair # in\t20
pair # is\t101
pair # june\t9
pair # k\t-9
pair # kilos\t11
pair # kroner\t-15
pair # licence\t33
pair # march\t49
pair # may\t-48
pair # million\t-8
pair # minutes\t13
pair # months\t-11
pair # october\t-25
pair # of\t34
pair # on\t-8
pair # or\t7
pair # p\t-24
pair # people\t-9
pair # per\t-25
pair # pm\t38
pair # pounds\t15
pair # qualification\t6
pair # s\t18
pair # september\t44
pair # st\t71
pair # th\t-24
pair # to\t49
pair # units\t-10
pair # with\t-26
pair # years\t27
pair # €\t-6
pair $ #\t-74
pair % of\t-9
pair , #\t-128
pair , a\t-164
pair , about\t52
pair , after\t-17
pair , all\t11
pair , along\t-33
pair , although\t16
pair , an\t-6
pair , and\t29
pair , aoife\t-26
pair , arabic\t25
pair , are\t-8
pair , around\t-12
pair , as\t-7
pair , at\t-10
pair , be\t25
pair , because\t148
pair , before\t-19
pair , both\t29
pair , bring\t-16
pair , by\t-28
pair , checking\t17
pair , clean\t17
pair , co\t-69
pair , color\t-21
pair , come\t-24
pair , dental\t-6
pair , depending\t-20
pair , disability\t-22
pair , dr\t-34
pair , dry\t10
pair , even\t30
pair , every\t25
pair , for\t78
pair , four\t-18
pair , free\t-15
pair , from\t-40
pair , full\t-16
pair , great\t-6
pair , hang\t7
pair , has\t-8
pair , health\t-9
pair , help\t7
pair , hotel\t14
pair , i\t-56
pair , i'm\t27
pair , ideally\t18
pair , if\t-10
pair , in\t-72
pair , including\t-13
pair , it\t13
pair , many\t12
pair , me\t38
pair , monday\t40
pair , national\t-21
pair , neither\t15
pair , no\t-54
pair , none\t-39
pair , not\t30
pair , now\t25
pair , obviously\t-60
pair , of\t-18
pair , ohio\t-15
pair , on\t9
pair , one\t-22
pair , ontario\t-11
pair , or\t-66
pair , own\t25
pair , owned\t-27
pair , paid\t-17
pair , permanent\t-26
pair , plus\t-23
pair , preferably\t-46
pair , priit\t-46
pair , provident\t-13
pair , religion\t-22
pair , ring\t-28
pair , rising\t-7
pair , running\t16
pair , send\t-10
pair , setting\t19
pair , seven\t44
pair , sex\t-21
pair , shingle\t-8
pair , should\t-30
pair , since\t129
pair , sixty\t-43
pair , so\t112
pair , spoken\t33
pair , started\t-15
pair , still\t26
pair , tell\t-15
pair , thanks\t-8
pair , that\t-19
pair , that's\t41
pair , the\t-15
pair , then\t43
pair , this\t37
pair , three\t-18
pair , throw\t6
pair , to\t-8
pair , too\t54
pair , tuesday\t31
pair , twelve\t11
pair , two\t8
pair , we\t53
pair , we'd\t14
pair , we'll\t22
pair , we're\t-20
pair , whatever\t-11
pair , when\t34
pair , where\t12
pair , whether\t29
pair , which\t32
pair , who\t-76
pair , with\t-58
pair , without\t27
pair , works\t-19
pair , would\t9
pair , write\t-11
pair , you\t43
pair , you'll\t-12
pair , your\t-21
pair , £\t-9
pair : #\t65
pair : a\t10
pair : four\t19
pair : if\t22
pair : the\t29
pair : you\t9
pair : €\t-10
pair ; a\t43
pair ; he\t-21
pair ; if\t13
pair ; no\t-15
pair ; please\t-19
pair ; that\t6
pair ; the\t25
pair ; this\t-32
pair a #\t-23
pair a :\t20
pair a bell\t-21
pair a big\t25
pair a bit\t-36
pair a boat\t-21
pair a bonus\t17
pair a budget\t10
pair a bus\t-16
pair a busy\t-9
pair a canteen\t-8
pair a car\t21
pair a caseload\t17
pair a certificate\t18
pair a chat\t-27
pair a child\t32
pair a clean\t29
pair a clear\t-8
pair a clinical\t-12
pair a coffee\t-57
pair a colleague\t26
pair a comparable\t7
pair a conversation\t-11
pair a cooperative\t-18
pair a copy\t-18
pair a craft\t15
pair a cranky\t-18
pair a credit\t17
pair a criminal\t40
pair a current\t20
pair a cv\t-71
pair a data\t13
pair a day\t-42
pair a decent\t9
pair a degree\t-43
pair a dining\t24
pair a diploma\t22
pair a disability\t-27
pair a driving\t26
pair a drug\t33
pair a family\t-31
pair a fee\t-22
pair a finished\t10
pair a flat\t31
pair a form\t76
pair a former\t-17
pair a fortnight\t7
pair a four\t-72
pair a free\t-38
pair a friday\t-15
pair a full\t66
pair a good\t-10
pair a grant\t-24
pair a great\t16
pair a greenhouse\t-40
pair a gym\t-25
pair a half\t15
pair a hospital\t28
pair a hotel\t15
pair a house\t-52
pair a hundred\t-15
pair a job\t-18
pair a joke\t8
pair a letter\t-48
pair a licensed\t-20
pair a link\t-13
pair a little\t-29
pair a living\t-13
pair a long\t-18
pair a m\t18
pair a manual\t40
pair a medical\t-6
pair a mentor\t-52
pair a million\t-17
pair a minimum\t17
pair a minute\t43
pair a month\t-24
pair a morning\t-10
pair a must\t64
pair a new\t-31
pair a nice\t29
pair a one\t-20
pair a paid\t-19
pair a panel\t-18
pair a permanent\t-18
pair a person\t41
pair a pipette\t25
pair a place\t-25
pair a plus\t36
pair a police\t19
pair a pool\t10
pair a port\t-29
pair a pre\t33
pair a proper\t10
pair a pump\t-9
pair a qualified\t12
pair a quarter\t31
pair a red\t20
pair a related\t11
pair a report\t24
pair a requirement\t8
pair a rest\t24
pair a resume\t-16
pair a room\t-69
pair a rotating\t7
pair a row\t16
pair a salary\t-27
pair a saturday\t-51
pair a sauna\t-28
pair a second\t-20
pair a serious\t8
pair a share\t-39
pair a short\t-10
pair a similar\t7
pair a small\t23
pair a sound\t8
pair a staff\t24
pair a steady\t10
pair a study\t-33
pair a successor\t-43
pair a system\t-19
pair a tablet\t28
pair a teacher\t-12
pair a team\t28
pair a thirteenth\t-29
pair a three\t12
pair a time\t14
pair a trailer\t30
pair a trained\t9
pair a ute\t-11
pair a valid\t14
pair a vehicle\t10
pair a veterinary\t7
pair a view\t-32
pair a visa\t6
pair a voice\t-6
pair a week\t44
pair a window\t-13
pair a wiring\t12
pair a wood\t-38
pair a working\t11
pair a yarn\t-10
pair a year\t-41
pair able to\t60
pair aboriginal and\t-10
pair about a\t-13
pair about it\t-17
pair about nine\t-21
pair about once\t24
pair about one\t-9
pair about the\t-18
pair about three\t-8
pair about your\t-40
pair about yourself\t-27
pair above award\t-22
pair accept cvs\t-17
pair accordance with\t8
pair according to\t-28
pair accounting or\t19
pair across five\t-25
pair across the\t-39
pair acts as\t-14
pair ads campaigns\t10
pair advantage ,\t7
pair after #\t-19
pair after a\t86
pair after five\t-27
pair after one\t-38
pair after six\t16
pair after that\t69
pair after the\t-18
pair after them\t-7
pair after three\t-22
pair after twelve\t-19
pair after twenty\t-27
pair after your\t-15
pair against the\t20
pair agencies please\t-7
pair agreement ,\t-14
pair aid certificate\t9
pair alike ,\t-62
pair alive in\t32
pair all day\t-12
pair all have\t-39
pair all of\t-14
pair all qualified\t-24
pair all staff\t18
pair all the\t14
pair all year\t-22
pair allowance ,\t-27
pair along with\t-16
pair already have\t11
pair already hold\t16
pair also a\t-19
pair also be\t6
pair also look\t30
pair also need\t20
pair also run\t-16
pair am ,\t31
pair among them\t-9
pair amount of\t-18
pair an accommodation\t-16
pair an advantage\t123
pair an annual\t-33
pair an answer\t-28
pair an apprentice\t25
pair an asset\t7
pair an employment\t-14
pair an enhanced\t35
pair an equal\t-32
pair an hour\t-54
pair an independent\t-8
pair an interview\t-46
pair an offer\t-13
pair an understanding\t29
pair analyst ii\t-24
pair and #\t15
pair and ,\t14
pair and a\t-99
pair and about\t-33
pair and all\t33
pair and an\t21
pair and any\t6
pair and are\t9
pair and at\t-10
pair and attach\t-16
pair and back\t-35
pair and build\t55
pair and butter\t14
pair and by\t30
pair and call\t37
pair and can\t32
pair and carry\t16
pair and clean\t11
pair and coasts\t-17
pair and cut\t15
pair and dental\t-15
pair and do\t10
pair and drug\t12
pair and eleven\t-50
pair and english\t44
pair and everyone\t-7
pair and explain\t-6
pair and familiarity\t14
pair and fibre\t-6
pair and following\t15
pair and for\t6
pair and forty\t-33
pair and four\t-24
pair and from\t-9
pair and get\t31
pair and getting\t19
pair and go\t10
pair and half\t-29
pair and has\t8
pair and have\t6
pair and he\t13
pair and help\t-23
pair and how\t-12
pair and hydraulic\t13
pair and i\t-83
pair and i'd\t26
pair and if\t60
pair and in\t11
pair and is\t54
pair and it\t-15
pair and it's\t14
pair and joanna\t-26
pair and keep\t28
pair and keeping\t7
pair and last\t-56
pair and lead\t15
pair and lunch\t-15
pair and more\t-18
pair and moved\t-10
pair and my\t-10
pair and new\t-9
pair and no\t-7
pair and nobody\t12
pair and not\t20
pair and of\t-7
pair and on\t46
pair and one\t67
pair and our\t-23
pair and over\t13
pair and pay\t-31
pair and permanent\t25
pair and public\t-21
pair and put\t19
pair and report\t-56
pair and reports\t-9
pair and review\t12
pair and run\t-49
pair and see\t-22
pair and sees\t16
pair and set\t10
pair and six\t-10
pair and small\t-12
pair and so\t-15
pair and some\t9
pair and somebody\t20
pair and statutory\t30
pair and take\t9
pair and taking\t40
pair and tell\t-70
pair and that\t45
pair and the\t-30
pair and then\t41
pair and there's\t23
pair and they\t20
pair and three\t-34
pair and thursdays\t22
pair and torres\t-10
pair and tuition\t-9
pair and two\t-30
pair and vision\t-7
pair and we\t-103
pair and we'd\t8
pair and we'll\t-12
pair and we're\t-42
pair and we've\t-42
pair and wet\t12
pair and when\t6
pair and why\t7
pair and will\t-7
pair and with\t-27
pair and would\t-46
pair and written\t34
pair and yes\t7
pair and you\t9
pair and you'd\t24
pair and you'll\t33
pair and you're\t-7
pair and your\t-20
pair animal practice\t-9
pair animals ,\t31
pair annual leave\t-8
pair another pair\t-26
pair answer everybody\t-8
pair answer within\t-28
pair answers to\t24
pair any of\t-8
pair anybody with\t11
pair anyone who\t-13
pair anyone who's\t24
pair anything else\t19
pair applicants who\t-10
pair applicants will\t-27
pair applicants with\t18
pair application ,\t-14
pair application is\t-35
pair applications ,\t-29
pair applications are\t-34
pair applications close\t-18
pair applications from\t-12
pair apply ,\t-39
pair apply through\t-16
pair appoint will\t61
pair appointment is\t23
pair april ,\t17
pair april to\t13
pair arabic or\t25
pair are #\t33
pair are eleven\t-20
pair are encouraged\t-27
pair are held\t-11
pair are invited\t-13
pair are not\t-13
pair are on\t-10
pair are the\t-50
pair are to\t13
pair are two\t12
pair are under\t-21
pair are up\t14
pair are welcome\t-41
pair around #\t54
pair as a\t-40
pair as an\t-18
pair as code\t6
pair as engineer\t22
pair as is\t38
pair as its\t7
pair as much\t-14
pair as my\t-18
pair as the\t-38
pair as they\t11
pair as we\t-31
pair as well\t31
pair as you\t-11
pair asc #\t-71
pair ask for\t57
pair ask you\t-17
pair ask your\t-7
pair asked for\t17
pair asked to\t9
pair asked us\t-27
pair at #\t94
pair at a\t8
pair at all\t-32
pair at casa\t-41
pair at half\t-8
pair at height\t23
pair at home\t25
pair at jobs\t-27
pair at least\t61
pair at noon\t-32
pair at our\t-55
pair at the\t-47
pair attach a\t-16
pair august ,\t13
pair august and\t28
pair available for\t-8
pair available to\t20
pair b #\t17
pair bachelor's degree\t13
pair background check\t30
pair bake for\t-15
pair bake to\t22
pair bank holidays\t-10
pair banksia stone\t-23
pair based at\t13
pair basic dbs\t15
pair batteries ,\t23
pair be a\t38
pair be able\t11
pair be an\t25
pair be arranged\t-33
pair be asked\t-36
pair be at\t30
pair be available\t37
pair be considered\t-15
pair be contacted\t-46
pair be doing\t7
pair be done\t35
pair be entitled\t12
pair be expected\t15
pair be formed\t-18
pair be given\t-14
pair be glad\t9
pair be good\t17
pair be had\t-14
pair be happy\t-14
pair be held\t-43
pair be in\t53
pair be invited\t-11
pair be it\t8
pair be kept\t12
pair be lovely\t16
pair be made\t-51
pair be obtained\t-22
pair be on\t11
pair be out\t9
pair be pleased\t12
pair be put\t20
pair be ready\t29
pair be sent\t-24
pair be spent\t27
pair be taught\t6
pair be very\t29
pair be welcome\t16
pair because half\t19
pair because i\t-11
pair because of\t17
pair because our\t-18
pair because the\t63
pair because there's\t31
pair because we\t-6
pair been a\t-29
pair been asked\t-12
pair been here\t-8
pair been in\t-25
pair been on\t-20
pair been there\t-10
pair bees ,\t-6
pair before #\t-18
pair before ,\t13
pair before and\t7
pair before day\t32
pair before it\t7
pair before nine\t18
pair before ten\t-28
pair before the\t24
pair before then\t-14
pair before they\t12
pair before will\t12
pair before you\t-29
pair before your\t11
pair begins on\t18
pair behind the\t-30
pair behind you\t13
pair being able\t16
pair bench :\t18
pair between #\t44
pair between christmas\t-14
pair between the\t-15
pair between two\t-10
pair beyond that\t29
pair biology or\t-12
pair birthday off\t-20
pair bit of\t-23
pair black swamp\t-22
pair blade repair\t-10
pair blue mesa\t-11
pair board and\t11
pair bonus points\t27
pair books ,\t20
pair books are\t10
pair boots are\t6
pair border counties\t-20
pair bought a\t-39
pair bread and\t26
pair bring ,\t-6
pair bryn glas\t-11
pair budget ,\t22
pair budget of\t13
pair building ,\t81
pair bus has\t11
pair buses and\t-28
pair but not\t-33
pair but she\t9
pair but the\t21
pair but we\t-9
pair but you\t13
pair by #\t-33
pair by a\t-23
pair by agreement\t-11
pair by hand\t28
pair by law\t-13
pair by noon\t-15
pair by people\t-19
pair by that\t29
pair by the\t-116
pair by us\t11
pair c #\t6
pair call with\t-8
pair calls ,\t-14
pair calm when\t19
pair came to\t-12
pair can also\t-37
pair can be\t-52
pair can carry\t-26
pair can do\t38
pair can hold\t-6
pair can run\t7
pair can show\t-49
pair can take\t25
pair can teach\t18
pair can't be\t55
pair can't teach\t13
pair candidate will\t11
pair candidates must\t17
pair candidates who\t-27
pair cannot be\t12
pair canteen on\t-8
pair car of\t21
pair card ,\t103
pair card and\t-15
pair care ,\t9
pair care about\t-41
pair care for\t-27
pair care of\t39
pair carrick road\t-9
pair carry a\t17
pair carry out\t-27
pair casa do\t-41
pair caseload of\t17
pair catch a\t10
pair catheters and\t34
pair cattle ,\t-14
pair cent of\t20
pair cert iii\t6
pair cert iv\t39
pair certificate ,\t6
pair certificate as\t37
pair certificate in\t-15
pair certificate is\t25
pair certificate not\t19
pair certificate of\t28
pair certificate would\t10
pair charge of\t16
pair check and\t30
pair check every\t18
pair check on\t44
pair checks and\t6
pair cheque ,\t-13
pair children ,\t6
pair children between\t7
pair christmas and\t-14
pair church of\t-6
pair class #\t38
pair clean up\t11
pair cleaning ,\t26
pair clinics ,\t12
pair close for\t-11
pair close to\t9
pair closing date\t-32
pair coffee ,\t-8
pair coffee and\t-16
pair colleague ,\t-22
pair colleagues who\t10
pair college ,\t-32
pair college of\t12
pair color ,\t-21
pair come and\t-43
pair come for\t-24
pair come from\t7
pair come in\t-39
pair come through\t10
pair come to\t34
pair comes from\t-22
pair comes in\t40
pair coming in\t-11
pair command of\t12
pair committed to\t-27
pair committee ,\t11
pair competence in\t18
pair condition of\t12
pair confident employer\t-27
pair conservation ,\t-12
pair contact with\t46
pair continuing education\t-9
pair contract with\t-14
pair contribution to\t-18
pair controls ,\t-6
pair conversation with\t-8
pair cook a\t-17
pair copies of\t-13
pair copper ,\t-28
pair copy of\t-18
pair could do\t-16
pair count on\t-17
pair counties youth\t-20
pair counts for\t20
pair course ,\t-8
pair courses and\t-15
pair cover letter\t-20
pair credit check\t12
pair crew of\t-18
pair criminal background\t28
pair criminal record\t13
pair cultures ,\t24
pair customers sites\t-20
pair cv and\t-10
pair cv to\t-30
pair cvs on\t-10
pair d #\t7
pair dairy ,\t8
pair dairy in\t-24
pair dashboards in\t24
pair date ,\t8
pair date is\t-32
pair day ,\t17
pair day ;\t18
pair day and\t-9
pair day at\t-32
pair day is\t48
pair day of\t9
pair day one\t-27
pair day to\t16
pair day you\t-7
pair days ,\t84
pair days a\t36
pair days for\t-61
pair days leave\t-27
pair days look\t-17
pair days of\t-56
pair days off\t-12
pair days out\t44
pair dayton ,\t-15
pair dbs check\t25
pair deal of\t21
pair degree or\t12
pair dental and\t-6
pair dental nursing\t58
pair department has\t-13
pair department is\t-24
pair department of\t-24
pair depending on\t-40
pair depends on\t-13
pair depot in\t-15
pair design and\t-19
pair developers at\t-37
pair diagnostic software\t6
pair diagram ,\t12
pair dining room\t24
pair diploma in\t78
pair disability confident\t-27
pair disability or\t-22
pair disabled applicants\t-12
pair discriminate on\t-20
pair dissolution testing\t-78
pair do alecrim\t-41
pair do care\t13
pair do i\t-11
pair do it\t24
pair do need\t21
pair do not\t-29
pair do the\t19
pair do you\t-7
pair documentation for\t8
pair documented a\t24
pair does it\t36
pair does the\t15
pair don't care\t-59
pair don't have\t-28
pair don't mind\t42
pair don't need\t-24
pair done ,\t-23
pair done and\t9
pair done by\t-25
pair doors ,\t24
pair down the\t-47
pair down to\t10
pair draw up\t8
pair drive a\t-10
pair drivers and\t27
pair driving licence\t47
pair drop into\t-6
pair drug screen\t29
pair drug test\t55
pair dry in\t10
pair duke street\t-12
pair during the\t-6
pair each day\t21
pair each month\t-17
pair each of\t42
pair each other\t-38
pair each term\t12
pair edge of\t-30
pair education officer\t-11
pair eight hours\t29
pair eight to\t6
pair either ,\t-14
pair electrical faults\t14
pair eleven people\t-14
pair eleven years\t-40
pair emails ,\t-7
pair emp #\t35
pair employer and\t-32
pair employment agency\t-34
pair employment equity\t-43
pair encouraged to\t-27
pair end of\t23
pair end to\t8
pair engine room\t-9
pair engineer ,\t-24
pair engineers ,\t-21
pair english ,\t30
pair english is\t-23
pair enhanced dbs\t34
pair enough to\t18
pair equal opportunity\t-27
pair equity plan\t-10
pair essential that\t12
pair even better\t-34
pair every day\t24
pair every friday\t-6
pair every job\t7
pair every one\t-6
pair every other\t-54
pair every second\t79
pair every third\t39
pair every year\t-28
pair everyone ,\t-10
pair everyone in\t23
pair everyone who\t26
pair example ,\t-19
pair example and\t-15
pair example org\t-16
pair example with\t-9
pair executive officer\t-9
pair expect that\t38
pair expect to\t32
pair expected to\t15
pair expects you\t8
pair experience ,\t12
pair experience in\t27
pair experience of\t77
pair experience with\t24
pair explain to\t6
pair extended health\t-9
pair extraction line\t-18
pair fair amount\t-17
pair fall to\t9
pair falls to\t11
pair familiarity with\t56
pair families across\t-8
pair family business\t-9
pair family dentistry\t-9
pair family since\t-25
pair fault finding\t19
pair fenwick rowe\t-12
pair few ,\t-6
pair few lines\t-19
pair few of\t13
pair few words\t20
pair fill in\t-6
pair filled from\t15
pair filters and\t9
pair finance team\t-12
pair find a\t-13
pair finding on\t19
pair fine ,\t16
pair first aid\t23
pair first instance\t31
pair first month\t11
pair first of\t53
pair first six\t-50
pair first thing\t15
pair first three\t-36
pair first time\t-24
pair first week\t15
pair first year\t-29
pair five ,\t27
pair five and\t26
pair five days\t11
pair five or\t18
pair five weeks\t-13
pair five years\t9
pair fix a\t-14
pair flat is\t37
pair floor from\t-11
pair fluent in\t17
pair following the\t31
pair following up\t15
pair follows her\t-9
pair food hygiene\t26
pair for #\t-50
pair for ,\t20
pair for a\t-82
pair for all\t-16
pair for an\t-31
pair for anyone\t-11
pair for continuing\t-9
pair for courses\t-15
pair for each\t13
pair for eleven\t67
pair for everybody\t-18
pair for half\t-10
pair for it\t-31
pair for more\t54
pair for nineteen\t-22
pair for one\t-41
pair for our\t-28
pair for patients\t-26
pair for proof\t11
pair for rivers\t-17
pair for six\t-51
pair for some\t25
pair for somebody\t-22
pair for someone\t12
pair for ten\t8
pair for that\t11
pair for them\t23
pair for this\t18
pair for three\t73
pair for twenty\t-11
pair for two\t59
pair for which\t63
pair for whoever\t-24
pair for you\t22
pair for your\t-76
pair form on\t-7
pair form only\t-34
pair forty hours\t20
pair forty minutes\t29
pair founded in\t-14
pair four ,\t20
pair four and\t66
pair four in\t-28
pair four nights\t31
pair four off\t-6
pair four on\t-7
pair four people\t-17
pair four weeks\t-11
pair four years\t-9
pair fourteen people\t9
pair frau lechner\t-6
pair free ,\t-24
pair free of\t-25
pair free parking\t-16
pair free to\t13
pair friday #\t-21
pair friday ,\t39
pair from #\t6
pair from a\t-17
pair from april\t22
pair from day\t-44
pair from first\t20
pair from home\t40
pair from may\t70
pair from my\t31
pair from our\t-19
pair from scratch\t-41
pair from the\t41
pair from time\t10
pair front of\t22
pair fuel card\t-21
pair full class\t33
pair full time\t-77
pair full uk\t9
pair funded by\t-22
pair garda vetting\t10
pair gardener will\t19
pair get #\t-20
pair get on\t-14
pair get the\t24
pair get you\t53
pair gets a\t-20
pair gion andri\t-15
pair give you\t-19
pair given in\t-9
pair given to\t49
pair gives you\t-37
pair glad of\t48
pair glad to\t-12
pair glas quarry\t-11
pair gleeson sons\t-13
pair go on\t-11
pair go out\t7
pair go through\t8
pair go to\t-36
pair go up\t10
pair go with\t-14
pair goes in\t12
pair goes to\t34
pair goes without\t7
pair going to\t-24
pair good ,\t-86
pair good coffee\t-9
pair good conduct\t15
pair good enough\t59
pair good spoken\t36
pair good to\t16
pair good with\t14
pair google ads\t7
pair google tag\t-65
pair governing body\t-20
pair great black\t-22
pair great deal\t16
pair green belt\t19
pair group of\t-6
pair groups of\t10
pair gym and\t-25
pair had for\t-14
pair half a\t-22
pair half of\t-17
pair half past\t23
pair half price\t-6
pair half the\t-14
pair hand ,\t13
pair hand over\t14
pair hand tools\t28
pair hands of\t-37
pair hands on\t29
pair happen to\t23
pair hard way\t7
pair hardship allowance\t-27
pair harrow pike\t-16
pair has #\t-14
pair has a\t-54
pair has been\t-45
pair has done\t9
pair has ever\t23
pair has good\t6
pair has grown\t-19
pair has its\t22
pair has left\t-10
pair has looked\t-13
pair has made\t-18
pair has stood\t21
pair has to\t43
pair has worked\t-10
pair have ?\t-36
pair have a\t-62
pair have an\t24
pair have asked\t-27
pair have done\t-19
pair have ever\t-53
pair have in\t-39
pair have just\t-18
pair have made\t8
pair have none\t28
pair have the\t40
pair have their\t19
pair have to\t-12
pair have touched\t-13
pair have two\t66
pair have used\t11
pair have worked\t42
pair have you\t101
pair have your\t-119
pair he can\t-54
pair he has\t-25
pair he is\t13
pair he or\t26
pair he will\t-24
pair health ,\t21
pair health and\t-14
pair health insurance\t-19
pair health system\t-34
pair hear from\t8
pair heights and\t33
pair held at\t6
pair held for\t8
pair held on\t-31
pair help with\t17
pair her a\t-10
pair her about\t-10
pair here ,\t12
pair here as\t-12
pair here for\t-7
pair here from\t6
pair here has\t10
pair here is\t-20
pair here who\t15
pair herr novotny\t8
pair herr novotny's\t-17
pair high voltage\t-23
pair him ;\t-13
pair his first\t-11
pair history of\t-17
pair hit the\t16
pair hold a\t17
pair hold the\t8
pair holiday and\t-8
pair holiday plus\t-41
pair holidays ,\t-15
pair holidays are\t-14
pair hollins park\t-21
pair hollow family\t-9
pair hollybank is\t-9
pair home ,\t24
pair home for\t-14
pair home in\t32
pair home is\t12
pair hope to\t-37
pair hospital in\t-50
pair hospitals and\t-22
pair hotel or\t36
pair hour ,\t11
pair hour and\t-26
pair hour depending\t-6
pair hours ,\t9
pair hours ?\t-22
pair hours a\t28
pair hours are\t20
pair hours on\t28
pair hours over\t30
pair house is\t-16
pair housekeeping supervisor\t-28
pair houses in\t-16
pair how many\t-15
pair how the\t-27
pair how they\t7
pair how to\t8
pair hundred and\t-15
pair hybrid ,\t6
pair i am\t-64
pair i can\t27
pair i do\t44
pair i don't\t24
pair i have\t30
pair i mean\t29
pair i need\t-25
pair i want\t-96
pair i'd be\t21
pair i'd like\t6
pair i'll want\t27
pair i'm afraid\t82
pair i'm an\t-27
pair i'm not\t31
pair if not\t18
pair if that\t-28
pair if that's\t11
pair if we\t-7
pair if you\t-80
pair if you'd\t-19
pair if you're\t18
pair if you've\t75
pair if your\t12
pair iii in\t7
pair in #\t-125
pair in ,\t-21
pair in a\t114
pair in accordance\t8
pair in addition\t22
pair in all\t35
pair in and\t-7
pair in any\t-35
pair in at\t-7
pair in august\t8
pair in between\t-11
pair in biology\t-12
pair in canada\t37
pair in charge\t6
pair in date\t27
pair in december\t22
pair in english\t29
pair in esbjerg\t-29
pair in europe\t-17
pair in excel\t24
pair in february\t39
pair in first\t-20
pair in five\t18
pair in for\t-26
pair in four\t67
pair in front\t22
pair in full\t-24
pair in german\t6
pair in go\t14
pair in hotel\t15
pair in house\t58
pair in it\t29
pair in its\t8
pair in january\t-35
pair in line\t-70
pair in march\t-37
pair in may\t-12
pair in mind\t-39
pair in moray\t-10
pair in mutomo\t12
pair in on\t38
pair in our\t30
pair in place\t7
pair in plain\t-10
pair in production\t11
pair in return\t-12
pair in september\t-25
pair in small\t-37
pair in summer\t-34
pair in tartu\t-14
pair in the\t-8
pair in their\t21
pair in this\t13
pair in three\t-22
pair in time\t-29
pair in to\t-9
pair in two\t-6
pair in veterinary\t39
pair in weather\t39
pair in welsh\t-18
pair in winter\t17
pair in wisconsin\t-20
pair in your\t15
pair include a\t-14
pair including the\t57
pair insist on\t11
pair insurance ,\t-18
pair interested in\t10
pair interview in\t-23
pair interview to\t-12
pair interview will\t-10
pair interviews are\t-37
pair interviews will\t-24
pair invoices and\t31
pair irish would\t33
pair is #\t-33
pair is $\t-16
pair is a\t-50
pair is above\t19
pair is an\t-22
pair is asked\t25
pair is available\t-11
pair is based\t14
pair is better\t-8
pair is committed\t-27
pair is covered\t-20
pair is done\t-8
pair is essential\t55
pair is expected\t13
pair is five\t18
pair is for\t8
pair is forty\t30
pair is free\t-45
pair is full\t18
pair is funded\t29
pair is going\t-27
pair is good\t43
pair is hiring\t-13
pair is in\t23
pair is it\t-16
pair is leaving\t-9
pair is looked\t15
pair is looking\t-7
pair is mandatory\t60
pair is moving\t-22
pair is necessary\t9
pair is needed\t7
pair is no\t-46
pair is not\t-16
pair is off\t-41
pair is on\t15
pair is paid\t23
pair is parking\t-22
pair is patience\t19
pair is r\t-13
pair is required\t42
pair is retiring\t-28
pair is still\t-10
pair is strongly\t24
pair is subject\t18
pair is there\t-23
pair is to\t32
pair is up\t21
pair is £\t-21
pair is €\t-9
pair islander people\t-10
pair isn't one\t-48
pair it ,\t6
pair it all\t39
pair it and\t-8
pair it before\t34
pair it better\t23
pair it can\t-16
pair it doesn't\t-52
pair it essential\t12
pair it for\t-30
pair it goes\t7
pair it has\t-60
pair it in\t-29
pair it is\t92
pair it isn't\t36
pair it on\t32
pair it out\t-7
pair it properly\t11
pair it takes\t33
pair it to\t-48
pair it was\t15
pair it will\t9
pair it would\t14
pair it'd be\t35
pair it's a\t-63
pair its equal\t8
pair iv in\t39
pair jan is\t-10
pair jo ,\t-14
pair job ,\t19
pair job is\t11
pair jobs yourself\t27
pair keane resourcing\t-23
pair keep our\t24
pair keep the\t7
pair keep your\t13
pair keeps #\t-28
pair keeps the\t53
pair kestrel bay\t-36
pair kettle is\t-23
pair kind of\t-14
pair kitchen and\t-19
pair know a\t21
pair know it\t8
pair know the\t-42
pair know what\t29
pair know who\t-33
pair know within\t-14
pair know your\t55
pair knowledge of\t76
pair knows diesel\t9
pair kroner a\t-15
pair lab manager\t-11
pair lakeshore regional\t-11
pair larkmoor residential\t-14
pair larkspur surgical\t-24
pair last time\t-35
pair last year\t-31
pair law obliges\t18
pair lead a\t27
pair leads a\t18
pair learn what\t12
pair learned the\t7
pair learned to\t9
pair learning budget\t26
pair least #\t15
pair least ,\t17
pair least three\t12
pair least two\t6
pair leave ,\t-9
pair leave and\t72
pair leave is\t63
pair leave plus\t-29
pair leave the\t-41
pair leaves at\t8
pair leaving for\t-14
pair lechner ,\t-6
pair less than\t-7
pair let you\t17
pair letter ,\t-25
pair letter and\t-18
pair letter from\t-34
pair letters of\t-14
pair level #\t38
pair librarian ,\t13
pair library and\t22
pair licence ,\t62
pair licence is\t18
pair life ,\t6
pair like ,\t-37
pair like ?\t-13
pair like a\t-20
pair like each\t-7
pair like it\t-12
pair like the\t17
pair like to\t-69
pair like you\t52
pair line with\t-80
pair link to\t-13
pair list ,\t9
pair live in\t-11
pair live on\t16
pair live with\t-42
pair live within\t17
pair lives in\t14
pair log the\t14
pair long way\t-9
pair look after\t20
pair look for\t38
pair looked for\t15
pair looking for\t-6
pair looks after\t-26
pair lot of\t-8
pair love to\t-40
pair ltd ,\t-24
pair lunch on\t-23
pair m ,\t6
pair m f\t-30
pair m start\t6
pair m to\t6
pair maintain the\t17
pair maji karibu\t-10
pair make an\t-38
pair make days\t36
pair make room\t15
pair make you\t-12
pair make your\t32
pair management system\t11
pair manager ,\t-131
pair managers ,\t30
pair manner and\t7
pair many of\t15
pair maple hollow\t-9
pair march and\t-36
pair marlingford is\t50
pair master's degree\t17
pair match ,\t-8
pair materials for\t7
pair matric with\t20
pair matters to\t11
pair may #\t63
pair may ,\t22
pair may be\t-57
pair may to\t8
pair may use\t-9
pair me a\t-19
pair me and\t-14
pair me included\t38
pair me to\t19
pair me what\t-35
pair measure and\t22
pair medical ,\t-6
pair medical aid\t-29
pair meet people\t-22
pair meet the\t-10
pair meet you\t-50
pair membership of\t12
pair mentor for\t-52
pair metres ,\t8
pair middle of\t18
pair minimum #\t19
pair minimum of\t26
pair minutes from\t22
pair minutes of\t7
pair miss pansy\t-30
pair mission hospital\t-18
pair mixed practice\t-7
pair modest rent\t-21
pair monday ,\t9
pair monday to\t70
pair money ,\t13
pair month #\t-16
pair month ,\t-7
pair month away\t11
pair month end\t11
pair month there\t53
pair morning in\t8
pair morning the\t-14
pair morning to\t-21
pair most days\t-34
pair most of\t-76
pair moving and\t30
pair moving to\t-22
pair ms goh\t-27
pair much of\t-27
pair must already\t21
pair must be\t75
pair must have\t45
pair must hold\t6
pair must know\t-80
pair must take\t-22
pair my aunt\t-19
pair my grandfather\t-32
pair my mother\t-11
pair names of\t-9
pair national origin\t-21
pair need a\t-8
pair need another\t-10
pair need somebody\t17
pair need someone\t-25
pair need the\t7
pair need to\t13
pair need your\t8
pair needs a\t60
pair neither is\t18
pair never in\t10
pair new starters\t48
pair new year\t-11
pair new year's\t-7
pair next door\t-32
pair next year\t12
pair night a\t8
pair night call\t-32
pair nine ,\t21
pair nine hundred\t-13
pair nine thousand\t-53
pair nineteen years\t-22
pair no agencies\t-15
pair no bus\t53
pair no emails\t-25
pair no leave\t64
pair no less\t27
pair no plans\t-9
pair no recruiters\t-20
pair no small\t-40
pair no to\t14
pair no two\t-62
pair no use\t-10
pair nobody else\t26
pair nobody expects\t8
pair nobody here\t-26
pair nobody will\t22
pair non negotiable\t14
pair noon on\t-44
pair north of\t-12
pair northmoor valley\t-7
pair not a\t38
pair not accept\t-18
pair not be\t-40
pair not discriminate\t-20
pair not just\t18
pair not older\t21
pair not optional\t55
pair not sure\t10
pair not the\t8
pair not to\t-52
pair notes every\t66
pair notice when\t50
pair novotny has\t27
pair now and\t27
pair now in\t-14
pair now that\t17
pair number #\t-6
pair number below\t-23
pair number of\t30
pair nurses here\t16
pair nursing under\t58
pair obliges us\t18
pair obviously ,\t-39
pair of #\t-12
pair of a\t-46
pair of all\t31
pair of an\t6
pair of application\t-14
pair of appointment\t8
pair of around\t31
pair of books\t-12
pair of course\t59
pair of data\t6
pair of department\t-17
pair of eight\t6
pair of employment\t-26
pair of every\t-70
pair of five\t-46
pair of four\t-50
pair of fourteen\t-18
pair of fundraising\t11
pair of getting\t20
pair of good\t31
pair of google\t17
pair of hipaa\t15
pair of holiday\t-49
pair of hours\t-23
pair of irish\t20
pair of it\t-7
pair of its\t-10
pair of january\t-12
pair of june\t-36
pair of march\t13
pair of may\t25
pair of my\t10
pair of nine\t-15
pair of november\t43
pair of our\t-17
pair of r\t10
pair of seven\t10
pair of six\t13
pair of some\t-14
pair of something\t-26
pair of st\t-53
pair of that\t-21
pair of their\t13
pair of them\t-15
pair of these\t-15
pair of those\t-11
pair of three\t82
pair of up\t8
pair of us\t-90
pair of what\t-13
pair of whom\t-17
pair of work\t-13
pair of your\t-36
pair of £\t7
pair off ,\t52
pair off in\t-28
pair off on\t-8
pair off to\t-50
pair offer a\t-23
pair office for\t-15
pair office in\t41
pair office is\t37
pair office on\t-16
pair officer ,\t-21
pair offices ,\t-25
pair okafor lab\t-37
pair older than\t-13
pair on ,\t8
pair on a\t10
pair on all\t18
pair on and\t36
pair on any\t-29
pair on call\t53
pair on day\t13
pair on duty\t-11
pair on experience\t-30
pair on four\t18
pair on fridays\t-25
pair on monday\t-21
pair on most\t-47
pair on our\t-22
pair on paper\t-33
pair on quiet\t14
pair on request\t-8
pair on saturdays\t52
pair on the\t-64
pair on their\t-26
pair on time\t-16
pair on to\t-12
pair on top\t-6
pair on two\t-10
pair on wednesdays\t16
pair on your\t33
pair once a\t64
pair once more\t12
pair once you've\t-37
pair one and\t-10
pair one day\t-7
pair one good\t-14
pair one hour\t43
pair one night\t52
pair one of\t-74
pair one saturday\t12
pair one to\t-10
pair one week\t9
pair one weekend\t50
pair one who\t29
pair one year\t-7
pair ones and\t46
pair only those\t-35
pair open source\t53
pair opening is\t-32
pair opportunity employer\t-27
pair or #\t12
pair or a\t48
pair or above\t9
pair or be\t9
pair or better\t-7
pair or call\t-51
pair or drop\t-29
pair or email\t-20
pair or four\t-12
pair or have\t16
pair or he\t23
pair or industrial\t7
pair or more\t19
pair or not\t-27
pair or other\t7
pair or send\t-17
pair or she\t26
pair or something\t29
pair or the\t10
pair or two\t6
pair or veteran\t-22
pair or within\t66
pair or your\t-32
pair order ,\t17
pair orders ,\t14
pair origin ,\t-21
pair osage aerostructures\t-8
pair osha #\t40
pair other people\t47
pair our best\t40
pair our client\t-8
pair our customers\t-22
pair our dairy\t-15
pair our employment\t-10
pair our funders\t29
pair our last\t-6
pair our little\t-10
pair our own\t-11
pair our system\t46
pair our trust\t-17
pair our two\t-26
pair our website\t-31
pair our work\t-18
pair out of\t-6
pair out on\t-31
pair out the\t13
pair out to\t7
pair out what's\t13
pair out with\t16
pair outside a\t31
pair over four\t8
pair over her\t-6
pair over the\t17
pair over to\t9
pair own ,\t11
pair own hand\t28
pair own transport\t33
pair own way\t24
pair owned by\t-34
pair pages ,\t-9
pair paid ,\t-25
pair paid at\t18
pair paid for\t43
pair paid from\t-18
pair paid trial\t-14
pair pair of\t-62
pair pairing session\t-40
pair panel may\t-18
pair paper as\t-28
pair papers for\t30
pair parent ,\t8
pair parents ,\t-14
pair parking ,\t-7
pair parking and\t-9
pair parking for\t-19
pair part in\t-11
pair part of\t36
pair part time\t-18
pair past four\t18
pair pastry section\t28
pair patience ,\t36
pair patience with\t61
pair patients and\t-11
pair pay for\t-94
pair pay is\t-19
pair paying for\t-27
pair payments and\t18
pair pc dmis\t-49
pair people and\t-11
pair people at\t-9
pair people in\t-35
pair people on\t-8
pair people stay\t25
pair people to\t-23
pair people who\t16
pair people who've\t44
pair people with\t16
pair people you\t8
pair per cent\t21
pair per hour\t-13
pair permanent ,\t-9
pair permanent contract\t-18
pair permanent residents\t25
pair person we\t-26
pair person who\t28
pair person with\t8
pair pets and\t-8
pair phone ,\t11
pair photo of\t-18
pair pick up\t32
pair piece of\t-22
pair place ;\t15
pair place on\t-46
pair plain words\t-12
pair plan and\t17
pair plan on\t35
pair planned and\t22
pair plans to\t-25
pair please apply\t-6
pair pleased to\t6
pair plus a\t-32
pair plus one\t-20
pair pm ,\t8
pair pm to\t31
pair points for\t27
pair police check\t6
pair pool lifeguard\t21
pair pop in\t-34
pair position ,\t43
pair position is\t20
pair position of\t-18
pair post at\t-6
pair post is\t52
pair postholder will\t46
pair ppe and\t-7
pair practice in\t7
pair pre employment\t33
pair preference will\t-10
pair previous work\t8
pair process ,\t-15
pair program and\t-80
pair proof of\t25
pair property management\t11
pair proud of\t-19
pair provident fund\t-13
pair put in\t-22
pair put up\t-6
pair q :\t-47
pair q fever\t11
pair qualification in\t10
pair queries from\t61
pair race ,\t-22
pair radhaus velo\t-21
pair rate is\t-11
pair rather than\t18
pair reach the\t-8
pair reach truck\t-12
pair reach us\t-7
pair read a\t37
pair read first\t-24
pair read them\t-9
pair ready for\t54
pair recognised qualification\t9
pair record of\t7
pair referees ,\t-9
pair regard to\t-15
pair regret ,\t68
pair related field\t10
pair release notes\t66
pair religion ,\t-22
pair reply to\t-38
pair report on\t29
pair report that\t24
pair report to\t-57
pair required ,\t6
pair requirement of\t8
pair responsible for\t15
pair rest api\t26
pair rest is\t-14
pair rest of\t36
pair resume and\t-15
pair retires in\t-27
pair retiring ,\t-20
pair right person\t-9
pair right to\t26
pair rising to\t-6
pair rivers and\t-17
pair road ,\t-89
pair role is\t7
pair room for\t-25
pair room has\t-9
pair room in\t-29
pair room is\t7
pair room of\t14
pair room that\t-15
pair rooms ,\t-6
pair rooms with\t-6
pair roster ,\t7
pair rota ,\t33
pair roughly one\t13
pair round the\t9
pair run #\t8
pair run the\t44
pair run your\t8
pair running ,\t13
pair running the\t26
pair safely ,\t-98
pair sage #\t26
pair said yes\t12
pair salary is\t-38
pair same family\t-20
pair saturday ,\t24
pair saturday morning\t-11
pair sauna ,\t-28
pair save us\t7
pair say no\t14
pair say so\t12
pair saying that\t7
pair says that\t-40
pair scale ,\t-21
pair school ,\t-11
pair schools ,\t-10
pair scioto valley\t-31
pair second floor\t-10
pair second month\t13
pair second thursday\t51
pair second year\t19
pair secretary by\t-12
pair see a\t20
pair see us\t-22
pair see you\t44
pair sees to\t25
pair selected for\t-10
pair send it\t-7
pair send one\t-26
pair send the\t11
pair send us\t-16
pair send you\t27
pair sent to\t-24
pair service and\t-12
pair service engineer\t-54
pair services in\t14
pair servicing and\t25
pair sessions are\t13
pair settled in\t-37
pair seven ,\t14
pair sex ,\t-21
pair share in\t-12
pair share of\t-19
pair she has\t-27
pair she is\t-25
pair she or\t23
pair shingle ,\t-8
pair shop ,\t19
pair shop and\t-6
pair shop in\t11
pair shop or\t-36
pair shore of\t-24
pair should be\t49
pair should know\t22
pair should reach\t-8
pair show up\t62
pair show us\t10
pair show you\t-89
pair showroom ,\t-17
pair side of\t-6
pair sift will\t-15
pair sigma green\t19
pair since #\t-117
pair since half\t24
pair since the\t36
pair sit in\t-6
pair sit with\t-29
pair site ,\t10
pair site and\t-33
pair six days\t-17
pair six in\t31
pair six months\t7
pair six sigma\t19
pair six weeks\t-13
pair six years\t-51
pair sixty per\t20
pair skills in\t31
pair skip the\t-33
pair small ,\t-12
pair small animal\t-9
pair small enough\t-34
pair small family\t33
pair small team\t-14
pair small thing\t-40
pair so ,\t-23
pair so a\t27
pair so do\t-38
pair so don't\t-48
pair so here\t-52
pair so is\t-59
pair so much\t14
pair so nobody\t-21
pair so please\t13
pair so the\t44
pair so we\t6
pair so would\t8
pair so you\t51
pair so you'd\t29
pair so your\t33
pair some #\t-36
pair some nine\t-44
pair some of\t7
pair some polish\t8
pair some years\t24
pair somebody has\t13
pair somebody to\t-22
pair somebody who\t49
pair somebody with\t8
pair someone who\t69
pair something close\t12
pair something the\t7
pair something you\t-36
pair sort it\t-15
pair sounds like\t-38
pair sourdough ,\t39
pair sous chef\t-15
pair south shore\t-23
pair speak german\t7
pair spend a\t-34
pair spent at\t27
pair spoken and\t34
pair spoken english\t24
pair sponsor anyone\t20
pair staff house\t-15
pair staff room\t-14
pair stand in\t16
pair standing ,\t6
pair start at\t46
pair start on\t25
pair started by\t-15
pair started here\t-46
pair starts at\t-10
pair state of\t-10
pair statement of\t-7
pair sterile compounding\t-9
pair stock ,\t33
pair strait islander\t-10
pair strongly recommended\t24
pair student ,\t-24
pair students on\t6
pair studies how\t-28
pair study days\t-16
pair subject to\t55
pair successful candidate\t31
pair summer ,\t-13
pair sunday and\t-20
pair sunday of\t11
pair supervisors and\t7
pair supporting statement\t16
pair sure that\t-6
pair swamp health\t-22
pair system ,\t-17
pair tag manager\t-65
pair take a\t26
pair take home\t-13
pair take new\t6
pair take over\t-31
pair take part\t7
pair take place\t-16
pair take the\t11
pair take up\t15
pair takes a\t9
pair takes the\t9
pair taking bloods\t33
pair talk about\t-8
pair talk to\t8
pair tamil or\t27
pair teach ,\t13
pair teach you\t-23
pair team ,\t7
pair team is\t-12
pair tear off\t10
pair technical writer\t-22
pair technician is\t-14
pair telephone manner\t43
pair tell her\t-10
pair tell me\t-49
pair tell you\t-38
pair ten days\t-33
pair ten minutes\t-15
pair term ,\t-11
pair terms of\t-7
pair test before\t43
pair th of\t-17
pair than #\t21
pair than five\t6
pair than i\t21
pair than six\t20
pair than ten\t-18
pair than the\t19
pair than three\t-11
pair thank you\t-25
pair thanks to\t-26
pair that ,\t11
pair that ?\t-27
pair that a\t33
pair that can\t23
pair that doesn't\t18
pair that don't\t11
pair that go\t-14
pair that has\t-26
pair that he\t-20
pair that i\t30
pair that is\t-32
pair that it\t18
pair that means\t18
pair that our\t-52
pair that people\t-13
pair that sounds\t-28
pair that takes\t-16
pair that the\t16
pair that they\t-57
pair that this\t-32
pair that we\t-53
pair that you\t54
pair that you'll\t46
pair that you're\t13
pair the #\t21
pair the annual\t52
pair the api\t-18
pair the appointment\t23
pair the august\t-34
pair the basis\t-6
pair the best\t-35
pair the better\t29
pair the big\t13
pair the birth\t13
pair the bread\t26
pair the breakfast\t43
pair the building\t-28
pair the bus\t-15
pair the calls\t6
pair the care\t39
pair the children\t6
pair the church\t13
pair the client\t-21
pair the club\t-24
pair the cmm\t-106
pair the coming\t-12
pair the company\t-34
pair the conservatory\t-8
pair the contract\t67
pair the cooperative\t-16
pair the counter\t-29
pair the country\t-26
pair the county\t-10
pair the crew\t-18
pair the customer\t20
pair the daily\t37
pair the dairy\t8
pair the day\t38
pair the dental\t8
pair the department\t-23
pair the door\t-10
pair the doors\t17
pair the early\t24
pair the east\t8
pair the edge\t-30
pair the end\t17
pair the engine\t14
pair the evening\t31
pair the extraction\t-18
pair the field\t52
pair the file\t30
pair the fire\t9
pair the firm\t-26
pair the first\t36
pair the five\t-17
pair the flat\t-34
pair the floor\t-52
pair the forest\t-7
pair the form\t-7
pair the founders\t-36
pair the fourth\t-7
pair the gardener\t56
pair the governing\t-11
pair the half\t-47
pair the hands\t-37
pair the harbour\t7
pair the hard\t8
pair the hiring\t-9
pair the hospital\t-38
pair the hotel\t-15
pair the hours\t-38
pair the hse\t17
pair the inn\t-27
pair the interview\t-14
pair the job\t25
pair the kettle\t-23
pair the kitchen\t16
pair the lambing\t25
pair the larder\t-25
pair the last\t70
pair the law\t35
pair the lead\t-96
pair the letters\t14
pair the librarian\t26
pair the library\t-38
pair the licence\t15
pair the line\t39
pair the little\t18
pair the local\t14
pair the make\t15
pair the middle\t11
pair the milk\t28
pair the minimum\t-8
pair the month\t6
pair the monthly\t22
pair the morning\t23
pair the museum\t-10
pair the names\t-9
pair the nearest\t-12
pair the new\t-11
pair the next\t57
pair the night\t16
pair the north\t-17
pair the number\t-23
pair the odd\t57
pair the office\t56
pair the okafor\t-28
pair the old\t26
pair the older\t21
pair the on\t68
pair the one\t11
pair the only\t15
pair the orders\t13
pair the paper\t25
pair the paperwork\t10
pair the parish\t6
pair the payroll\t52
pair the people\t-67
pair the person\t-10
pair the phone\t-13
pair the phones\t9
pair the pile\t18
pair the plant\t-18
pair the pool\t-6
pair the position\t19
pair the post\t31
pair the postholder\t46
pair the process\t-15
pair the project\t-13
pair the provincial\t-10
pair the public\t-11
pair the queue\t-16
pair the rate\t-11
pair the rector\t-29
pair the residents\t-17
pair the rest\t-8
pair the right\t-10
pair the road\t-18
pair the role\t25
pair the rota\t16
pair the salary\t-32
pair the same\t37
pair the school\t15
pair the season\t16
pair the second\t-48
pair the secretary\t-9
pair the sensors\t-31
pair the seventh\t7
pair the shop\t8
pair the showroom\t-17
pair the site\t10
pair the south\t-23
pair the spring\t10
pair the staff\t-19
pair the stand\t34
pair the state\t-10
pair the steps\t18
pair the stock\t23
pair the story\t-31
pair the studio\t31
pair the successful\t31
pair the summer\t7
pair the technician\t35
pair the till\t42
pair the time\t55
pair the top\t18
pair the trade\t-20
pair the trust\t-7
pair the university\t18
pair the van\t-20
pair the view\t-37
pair the village\t-12
pair the water\t17
pair the way\t29
pair the web\t-49
pair the week\t10
pair the weekly\t44
pair the wheels\t33
pair the whole\t-52
pair the winter\t-22
pair the workshop\t-16
pair the worst\t-21
pair the year\t19
pair the young\t27
pair them ,\t33
pair them a\t-14
pair them and\t8
pair them has\t-9
pair them on\t6
pair them through\t20
pair themselves ,\t-22
pair then ,\t11
pair there ,\t6
pair there and\t13
pair there are\t24
pair there is\t53
pair there isn't\t-48
pair there will\t21
pair there'll be\t-47
pair there's a\t-24
pair there's also\t32
pair there's no\t14
pair they come\t-48
pair they get\t-14
pair they have\t-37
pair they look\t6
pair they were\t17
pair thing ,\t15
pair thing and\t28
pair things down\t90
pair third of\t13
pair third party\t-9
pair third weekend\t11
pair thirteenth cheque\t-29
pair thirty one\t-53
pair this is\t45
pair this job\t-36
pair this opening\t-32
pair this role\t43
pair this time\t-22
pair this vacancy\t-21
pair this year\t13
pair thistledown house\t-19
pair those in\t-27
pair those who\t9
pair those with\t44
pair though the\t-37
pair three ,\t-26
pair three and\t7
pair three months\t38
pair three of\t-18
pair three or\t-11
pair three referees\t-6
pair three times\t6
pair three year\t10
pair three years\t-48
pair through a\t-21
pair through an\t17
pair through our\t-16
pair through the\t-21
pair throw out\t6
pair thrown in\t-12
pair thursday ,\t-33
pair ticket would\t49
pair tickets and\t-6
pair tidewater ledger\t-7
pair tie off\t56
pair time ,\t-38
pair time and\t33
pair time employees\t17
pair time goes\t16
pair time in\t-26
pair time is\t35
pair time served\t14
pair time to\t16
pair to #\t24
pair to $\t-47
pair to ,\t-31
pair to a\t6
pair to apply\t-47
pair to be\t49
pair to begin\t22
pair to bring\t31
pair to call\t15
pair to candidates\t32
pair to catch\t10
pair to come\t-17
pair to date\t10
pair to day\t16
pair to disabled\t-12
pair to do\t45
pair to drive\t-6
pair to eleven\t-8
pair to end\t8
pair to everyone\t-38
pair to explain\t8
pair to find\t-7
pair to follow\t32
pair to friday\t66
pair to give\t25
pair to go\t-57
pair to hand\t-34
pair to have\t43
pair to hear\t9
pair to hold\t37
pair to it\t6
pair to jo\t-6
pair to join\t-23
pair to know\t27
pair to learn\t36
pair to lift\t24
pair to live\t-14
pair to make\t-15
pair to me\t-50
pair to meet\t-39
pair to one\t17
pair to open\t6
pair to our\t50
pair to r\t-13
pair to race\t-15
pair to run\t-30
pair to satisfactory\t17
pair to saturday\t25
pair to school\t-13
pair to see\t56
pair to september\t23
pair to set\t8
pair to sit\t10
pair to six\t-13
pair to sponsor\t20
pair to start\t-36
pair to sunday\t-10
pair to take\t-52
pair to talk\t-15
pair to teach\t7
pair to the\t-21
pair to their\t-39
pair to three\t23
pair to thursday\t10
pair to time\t10
pair to train\t-18
pair to us\t8
pair to walk\t-15
pair to work\t29
pair to write\t11
pair to you\t-10
pair to your\t-6
pair to £\t-21
pair to €\t-9
pair today we\t-16
pair together ,\t-39
pair too few\t-6
pair tools ,\t22
pair top of\t8
pair torres strait\t-10
pair tower crane\t-10
pair trade certificate\t13
pair train as\t-27
pair trained in\t-7
pair training ,\t-9
pair trains new\t16
pair transport is\t45
pair travel to\t13
pair trees ,\t-9
pair trial day\t-14
pair truck drivers\t-13
pair trusts and\t-10
pair tuesday to\t31
pair tuesdays and\t29
pair tuition assistance\t-9
pair twelve ,\t17
pair twelve months\t-35
pair twenty five\t-11
pair twenty minutes\t-6
pair twenty six\t-36
pair twice a\t91
pair two and\t-6
pair two free\t-57
pair two hours\t19
pair two in\t-7
pair two lines\t-27
pair two metres\t36
pair two references\t-11
pair two to\t7
pair two week\t-20
pair two weeks\t7
pair two years\t119
pair under asc\t-71
pair under your\t60
pair undergraduates and\t11
pair understand ,\t24
pair understanding of\t36
pair units ,\t6
pair until #\t27
pair up ,\t-49
pair up a\t-22
pair up after\t-7
pair up and\t16
pair up at\t6
pair up here\t11
pair up in\t-40
pair up on\t23
pair up the\t11
pair up their\t8
pair up to\t-33
pair up with\t6
pair upload a\t-25
pair us ,\t-8
pair us a\t-16
pair us about\t16
pair us before\t-6
pair us first\t-9
pair us for\t-30
pair us if\t22
pair us in\t-21
pair us more\t16
pair us on\t-19
pair us to\t-25
pair us what\t-16
pair use of\t49
pair use the\t-18
pair used a\t14
pair ute with\t-20
pair vacancy is\t-8
pair valley health\t-21
pair van ,\t11
pair vet nurse\t-22
pair veteran status\t-22
pair veterinary nursing\t39
pair veterinary practice\t-8
pair view is\t-37
pair view of\t-11
pair wage by\t-46
pair wages for\t30
pair walk in\t-30
pair want a\t6
pair want it\t-40
pair want someone\t26
pair want to\t32
pair want you\t9
pair wanted ,\t-11
pair wants a\t45
pair wants to\t36
pair ward #\t-28
pair warm and\t33
pair was founded\t-13
pair way of\t24
pair way round\t14
pair way that\t7
pair way to\t17
pair we all\t9
pair we also\t-27
pair we answer\t-18
pair we appoint\t61
pair we are\t-135
pair we ask\t44
pair we can\t-59
pair we cannot\t16
pair we close\t-23
pair we do\t65
pair we have\t-74
pair we hope\t-22
pair we invite\t-18
pair we keep\t33
pair we make\t-32
pair we must\t20
pair we need\t-10
pair we offer\t-26
pair we open\t-28
pair we pay\t-30
pair we put\t-21
pair we read\t-12
pair we see\t30
pair we shall\t29
pair we should\t39
pair we still\t-10
pair we talk\t-7
pair we think\t-6
pair we use\t14
pair we want\t76
pair we welcome\t-24
pair we were\t-15
pair we will\t-33
pair we would\t6
pair we'd also\t21
pair we'd be\t19
pair we'd love\t-26
pair we'd want\t9
pair we'll ask\t-9
pair we'll be\t-41
pair we'll sort\t-15
pair we're a\t-38
pair we've been\t7
pair we've just\t-30
pair we've learned\t7
pair we've never\t-16
pair week ,\t52
pair week from\t-52
pair week in\t106
pair week over\t7
pair weekend in\t50
pair weekends ,\t64
pair weekends are\t6
pair weekends in\t-16
pair weekends included\t19
pair weeks ,\t-43
pair weeks with\t14
pair welcome applicants\t-24
pair welcome to\t-19
pair well ,\t11
pair were paid\t-7
pair what a\t14
pair what about\t76
pair what comes\t6
pair what do\t-6
pair what everyone\t13
pair what i\t84
pair what is\t-31
pair what it\t11
pair what kind\t-14
pair what that\t-16
pair what the\t11
pair what they\t26
pair what we\t22
pair what would\t-39
pair what you\t-117
pair what you'd\t-8
pair what you've\t-13
pair what's the\t-6
pair what's wrong\t6
pair when a\t54
pair when i'm\t25
pair when it\t45
pair when one\t-35
pair when something\t8
pair when the\t39
pair when to\t-47
pair which has\t6
pair which is\t-25
pair which takes\t21
pair which was\t6
pair which we\t33
pair while you\t7
pair white card\t7
pair who actually\t-11
pair who already\t22
pair who are\t-60
pair who can\t62
pair who doesn't\t21
pair who has\t80
pair who have\t9
pair who is\t6
pair who look\t-9
pair who meet\t-12
pair who reads\t-7
pair who reckons\t-13
pair who takes\t7
pair who will\t-18
pair who work\t-29
pair who've worked\t44
pair whoever comes\t7
pair whoever follows\t-9
pair whoever is\t-34
pair whoever wants\t10
pair why the\t23
pair will also\t32
pair will be\t-54
pair will gladly\t-25
pair will go\t39
pair will have\t-118
pair will know\t22
pair will look\t8
pair will make\t-23
pair will need\t8
pair will not\t-29
pair will put\t-8
pair will remember\t-7
pair will run\t7
pair will set\t6
pair will show\t-10
pair will take\t-13
pair will teach\t66
pair will write\t19
pair willingness to\t9
pair window ,\t-36
pair winter ,\t-32
pair winter and\t21
pair winter we\t67
pair wiring diagram\t12
pair with #\t-13
pair with a\t-97
pair with accounting\t19
pair with an\t-66
pair with children\t78
pair with every\t10
pair with experience\t6
pair with five\t-16
pair with four\t7
pair with fuel\t-20
pair with it\t-61
pair with money\t6
pair with nine\t-12
pair with one\t7
pair with our\t55
pair with overtime\t-14
pair with people\t-27
pair with some\t15
pair with that\t-22
pair with the\t150
pair with them\t-32
pair with three\t-15
pair with two\t-27
pair with us\t-29
pair with working\t29
pair with you\t-27
pair within #\t48
pair within a\t-29
pair within ten\t-32
pair within the\t15
pair within three\t-9
pair without a\t-31
pair without being\t25
pair without regard\t-15
pair without saying\t7
pair without which\t10
pair women and\t-11
pair won a\t-6
pair won't be\t-7
pair won't tie\t56
pair won't wait\t-8
pair word ,\t6
pair words a\t34
pair words of\t-11
pair work ,\t-21
pair work in\t39
pair work is\t-64
pair work orders\t7
pair work two\t18
pair work with\t9
pair worked in\t40
pair worked on\t9
pair worked with\t-22
pair working days\t-8
pair working hours\t-58
pair working knowledge\t27
pair working with\t-17
pair would also\t12
pair would be\t53
pair would come\t8
pair would go\t11
pair would have\t-23
pair would help\t13
pair would let\t17
pair would like\t36
pair would love\t-15
pair would put\t24
pair write a\t-17
pair write the\t43
pair write to\t-67
pair yard ,\t-29
pair yawl boats\t44
pair year #\t21
pair year ,\t-42
pair year and\t-12
pair year for\t-30
pair year or\t16
pair year our\t-12
pair year the\t17
pair year we\t-8
pair years ,\t-28
pair years ago\t-34
pair years and\t-17
pair years at\t23
pair years experience\t15
pair years from\t51
pair years in\t53
pair years of\t24
pair years on\t15
pair years running\t-14
pair yes ,\t8
pair yet ,\t10
pair you ,\t8
pair you :\t10
pair you ;\t23
pair you ?\t-28
pair you a\t-14
pair you already\t20
pair you also\t10
pair you as\t14
pair you ask\t23
pair you bring\t-13
pair you build\t-55
pair you call\t-41
pair you can\t-28
pair you can't\t20
pair you choose\t-88
pair you could\t42
pair you do\t29
pair you don't\t-62
pair you ever\t16
pair you explain\t23
pair you for\t-55
pair you get\t-74
pair you go\t7
pair you have\t7
pair you here\t38
pair you in\t14
pair you knew\t20
pair you know\t10
pair you lead\t18
pair you leave\t8
pair you like\t-39
pair you made\t-35
pair you may\t-63
pair you must\t-33
pair you need\t-9
pair you on\t9
pair you out\t32
pair you read\t-7
pair you should\t35
pair you show\t16
pair you start\t23
pair you the\t-88
pair you to\t33
pair you want\t-99
pair you were\t16
pair you will\t90
pair you won't\t-28
pair you work\t33
pair you would\t-15
pair you write\t102
pair you'd do\t6
pair you'd have\t42
pair you'd like\t-36
pair you'd want\t20
pair you'd write\t16
pair you'll also\t12
pair you'll be\t-30
pair you'll get\t-17
pair you'll have\t25
pair you'll know\t-79
pair you'll need\t40
pair you're at\t27
pair you're the\t6
pair you've done\t47
pair you've got\t-35
pair you've settled\t-37
pair you've used\t56
pair young people\t-11
pair your belt\t58
pair your birthday\t-27
pair your choice\t-7
pair your cv\t-33
pair your days\t10
pair your english\t27
pair your family\t-36
pair your feet\t33
pair your first\t14
pair your job\t22
pair your letter\t-16
pair your name\t-23
pair your own\t-30
pair your questions\t-21
pair your resume\t-16
pair your right\t6
pair your time\t14
pair your truck\t7
pair your way\t45
pair your week\t32
pair your work\t-53
pair yours ,\t-18
pair yourself to\t-26
pair youth diversion\t-7
pair youth service\t-17
pair £ #\t-30
pair € #\t-77
place conditions bullet\t50
place desirable bullet\t144
place desirable text\t-10
place duties bullet\t34
place duties text\t136
place must bullet\t205
place must text\t-53
place offer bullet\t-183
place offer text\t-173
place unknown bullet\t-112
place unknown text\t-39
section conditions\t50
section desirable\t153
section duties\t152
section must\t168
section offer\t-273
section unknown\t-76
word !\t21
word $\t-74
word %\t-56
word ,\t7
word :\t38
word ;\t26
word ?\t-100
word a\t19
word able\t60
word aboriginal\t-10
word about\t-18
word above\t-14
word abroad\t-19
word accept\t-35
word access\t6
word accident\t7
word accommodation\t-44
word accompany\t20
word accordance\t8
word according\t-28
word account\t-139
word accounting\t50
word accounts\t24
word accreditation\t-13
word accredited\t6
word across\t-62
word act\t39
word activity\t11
word acts\t-14
word actual\t-27
word actually\t-17
word ad\t-46
word adding\t-14
word addition\t22
word address\t-38
word admitted\t-63
word ads\t15
word adult\t12
word adults\t29
word advanced\t47
word advantage\t123
word advice\t20
word aerostructures\t-8
word afraid\t82
word after\t-40
word afternoon\t-17
word afternoons\t28
word afterwards\t15
word again\t-6
word against\t39
word age\t-17
word agencies\t-42
word agency\t-32
word ago\t-34
word agree\t13
word agreement\t-12
word aid\t-6
word air\t16
word aircon\t-22
word airline\t30
word alcohol\t13
word alecrim\t-41
word alike\t-62
word alive\t32
word all\t-29
word allowance\t-51
word alongside\t-7
word alpaca\t-32
word already\t79
word also\t164
word alternate\t35
word alternating\t6
word although\t16
word always\t50
word am\t14
word among\t-16
word amount\t-18
word an\t11
word anaesthetics\t67
word analysis\t23
word analyst\t-41
word analysts\t-13
word and\t39
word andri\t-15
word animal\t34
word animals\t42
word annual\t13
word another\t-63
word answer\t-79
word answers\t24
word any\t-101
word anybody\t32
word anyone\t49
word anything\t-10
word anywhere\t-19
word aoife\t-10
word apartment\t-8
word api\t8
word app\t-15
word applicants\t6
word application\t-59
word applications\t-139
word apply\t-154
word applying\t-22
word appoint\t79
word appointment\t7
word apprentice\t31
word apprentices\t39
word april\t36
word arabic\t25
word are\t-13
word area\t6
word areas\t-17
word aren't\t-64
word around\t48
word arrange\t-17
word arranged\t-16
word as\t63
word asc\t-71
word ash\t13
word ashore\t-22
word ask\t49
word asked\t-20
word asks\t37
word asset\t10
word assistance\t-17
word assistants\t60
word associate\t13
word assume\t9
word ate\t-11
word attach\t-16
word attendance\t65
word attention\t9
word attorneys\t-10
word audit\t14
word auditors\t141
word august\t10
word aunt\t-19
word australia\t8
word australian\t-7
word automated\t7
word available\t46
word average\t-17
word award\t-8
word away\t34
word aws\t26
word ayesha\t-10
word b\t28
word bachelor's\t13
word back\t-28
word background\t41
word backgrounds\t-15
word bad\t28
word bake\t-14
word bakery\t72
word bakes\t-46
word balance\t23
word band\t-10
word bank\t-24
word banker\t22
word banksia\t-23
word based\t-17
word basic\t7
word basis\t-7
word batteries\t23
word battery\t-65
word bay\t-27
word be\t31
word because\t102
word become\t-31
word bed\t-15
word bedford\t-15
word bedrooms\t-21
word been\t-19
word bees\t-8
word before\t132
word began\t-22
word begin\t30
word begins\t36
word behind\t-10
word being\t100
word bell\t-33
word belmullet\t23
word belt\t78
word bench\t-33
word benefits\t-7
word bent\t-49
word berlin\t-16
word beside\t8
word better\t77
word between\t-75
word beyond\t36
word bicycle\t-67
word big\t36
word bike\t-14
word bikes\t-26
word biology\t-21
word birth\t13
word birthday\t-27
word bit\t-44
word black\t-22
word blade\t-10
word block\t-16
word blood\t12
word bloods\t34
word blue\t-55
word board\t23
word boat\t-12
word boats\t15
word bodies\t7
word body\t-13
word boiler\t40
word bokamoso\t-19
word bonus\t-20
word booked\t-29
word booking\t21
word bookings\t14
word bookkeeping\t9
word boots\t-11
word border\t-20
word born\t28
word boss\t-6
word both\t52
word bother\t28
word bought\t-73
word box\t-56
word boxes\t29
word brackenfield\t-20
word braeloch\t-27
word brake\t15
word break\t-61
word breakdown\t19
word breakfast\t28
word bring\t-76
word bringing\t7
word brings\t6
word brought\t-6
word bryn\t-11
word bríd\t-33
word budget\t34
word building\t58
word built\t-91
word bulk\t-20
word buns\t-31
word burner\t-43
word bus\t17
word buses\t-115
word business\t-34
word busy\t22
word but\t36
word butcher\t-19
word butter\t14
word buy\t-9
word by\t12
word cabin\t-17
word cabins\t-28
word cake\t40
word cakes\t32
word call\t-30
word called\t16
word calls\t-26
word calm\t25
word came\t-27
word campaigns\t10
word can\t71
word can't\t92
word canada\t14
word candidate\t37
word candidates\t29
word cannot\t51
word canteen\t-19
word capture\t44
word car\t22
word card\t82
word care\t-31
word careers\t-17
word carnivals\t25
word carol\t-11
word carpet\t16
word carrick\t-9
word carries\t-28
word carry\t-17
word casa\t-41
word caseload\t17
word cash\t6
word cat\t22
word catch\t10
word category\t64
word catheters\t34
word cats\t43
word cattle\t-17
word cebu\t-22
word central\t-23
word centre\t18
word cert\t45
word certificate\t148
word certification\t15
word chair\t-31
word change\t25
word changed\t-6
word changes\t43
word charge\t7
word charges\t-15
word charity\t-10
word chasing\t18
word chat\t-20
word chatting\t-23
word check\t107
word checking\t50
word checks\t6
word cheesemaker\t22
word chef\t-16
word chemistry\t22
word cheque\t-29
word chiefly\t25
word child\t-21
word children\t105
word choir\t6
word choose\t-79
word christmas\t-34
word church\t7
word churchwardens\t-53
word cii\t-6
word city\t-28
word civil\t-7
word class\t24
word classes\t-45
word clean\t48
word cleaning\t27
word clear\t58
word clearance\t50
word clearly\t-7
word client\t-15
word clinic\t11
word clinics\t-25
word close\t-27
word closing\t-32
word club\t-40
word cmm\t-75
word co\t-65
word coach\t53
word coaches\t11
word coaching\t-7
word coasts\t-17
word code\t8
word coffee\t-53
word col\t-22
word collection\t-20
word color\t-21
word come\t-38
word coming\t-19
word command\t9
word commis\t20
word committed\t-27
word committees\t11
word common\t-12
word communication\t6
word communities\t-8
word community\t-42
word companies\t6
word company\t-34
word comparable\t7
word competence\t18
word complete\t27
word completed\t-15
word completion\t-35
word compounding\t-9
word concert\t6
word concrete\t33
word condition\t12
word conduct\t29
word confidence\t10
word conflict\t10
word conservation\t-36
word conservator\t-13
word conservatory\t-8
word consideration\t41
word considered\t-27
word contact\t24
word contacted\t-46
word continuing\t-9
word contract\t19
word contractor\t-7
word contribution\t-20
word control\t99
word conversation\t-28
word conversational\t24
word cook\t-14
word cooking\t69
word cool\t-12
word cooperative\t-33
word coordinator\t-23
word copies\t-13
word copper\t-31
word copy\t-15
word corridor\t8
word cottage\t-10
word could\t28
word count\t-10
word counter\t-29
word counterbalance\t27
word counties\t-20
word country\t-34
word counts\t29
word county\t-16
word course\t12
word courses\t-15
word cover\t-60
word coverage\t-21
word covered\t-20
word cpd\t-30
word cpr\t12
word craft\t12
word cranky\t-18
word credit\t15
word crew\t-7
word criminal\t45
word cross\t-14
word cultures\t24
word curious\t15
word current\t129
word currently\t-6
word curriculum\t8
word curtain\t-18
word customer\t13
word customer's\t23
word customers\t-10
word cut\t35
word cv\t-104
word cvs\t-18
word d\t-20
word daily\t56
word dairy\t-20
word dashboards\t24
word data\t65
word database\t7
word date\t6
word daughter\t-55
word day\t-32
word days\t78
word dayton\t-17
word dbs\t32
word de\t7
word deadlines\t31
word deal\t48
word dear\t-45
word december\t-53
word decent\t11
word deciding\t16
word deck\t37
word degree\t-18
word degrees\t14
word deliver\t13
word denise\t-7
word dental\t47
word dentistry\t-9
word denver\t-15
word department\t-95
word depending\t-40
word depends\t-13
word depot\t-19
word design\t-12
word desk\t-23
word developers\t-39
word diagnostic\t6
word diagram\t12
word diary\t9
word did\t-17
word different\t16
word digital\t15
word dining\t24
word diploma\t72
word direct\t-11
word disability\t-42
word disabled\t-46
word discharge\t49
word discretion\t24
word discriminate\t-20
word dissolution\t-84
word distribution\t-22
word district\t-23
word diversion\t-7
word division\t-32
word dmis\t-49
word do\t89
word doctor\t63
word documentation\t-40
word documented\t24
word does\t14
word doesn't\t81
word dog\t17
word dogs\t-43
word doing\t8
word don't\t15
word done\t99
word donors\t-11
word door\t-59
word doors\t41
word dough\t53
word down\t35
word downtown\t-24
word dozen\t6
word dr\t-63
word drafting\t24
word draw\t-6
word drawings\t17
word dripline\t-10
word drive\t-8
word driver\t6
word driver's\t10
word drivers\t44
word driving\t36
word drop\t-48
word drug\t86
word dry\t22
word duke\t-12
word during\t66
word duties\t28
word duty\t15
word e\t-13
word each\t111
word ear\t-12
word early\t-12
word earn\t-27
word earns\t13
word east\t8
word easter\t33
word easy\t-18
word eat\t-82
word edge\t-30
word education\t-19
word eight\t62
word eighteen\t-26
word either\t-8
word electric\t-10
word electrical\t16
word electricity\t-16
word eleven\t-39
word ellen\t-49
word else\t17
word email\t-28
word emails\t-23
word emergency\t16
word emp\t35
word employ\t25
word employees\t6
word employer\t-69
word employment\t16
word encouraged\t-34
word end\t177
word endorsement\t10
word engine\t27
word engineer\t-62
word engineers\t45
word engines\t8
word english\t94
word enhanced\t35
word enough\t24
word entered\t16
word equal\t-57
word equity\t-43
word equivalent\t7
word esbjerg\t-29
word especially\t17
word essential\t97
word estate\t-9
word estonian\t46
word eu\t35
word europe\t-17
word even\t-22
word evening\t26
word evenings\t16
word ever\t-11
word every\t-51
word everybody\t-16
word everyone\t9
word everything\t25
word evidence\t7
word exam\t-6
word examination\t12
word example\t-88
word excel\t29
word excellent\t32
word executive\t-9
word expect\t35
word expected\t31
word expects\t-6
word experience\t142
word extraction\t-13
word eye\t36
word eyes\t-16
word f\t30
word face\t-7
word factory\t12
word fairlead\t-15
word falls\t11
word familiarity\t56
word families\t-9
word family\t-64
word far\t-16
word farm\t9
word farmers\t-17
word father\t-12
word fault\t28
word faults\t14
word favourably\t-14
word february\t57
word fee\t23
word feedback\t9
word feeding\t26
word feel\t27
word fees\t-22
word feet\t32
word fenwick\t-12
word fever\t65
word fewer\t17
word fibre\t-6
word ficus\t-28
word field\t40
word fifteen\t16
word fifty\t17
word file\t36
word filing\t-46
word fill\t7
word filters\t9
word finance\t-26
word find\t10
word findings\t9
word fine\t16
word finished\t56
word fire\t9
word firm\t-53
word first\t41
word fish\t8
word fit\t6
word five\t-29
word fixed\t-20
word fixing\t9
word flat\t-40
word floor\t-40
word flour\t39
word fluent\t23
word follow\t40
word following\t-41
word follows\t20
word food\t17
word foot\t58
word forest\t-7
word form\t23
word formal\t-32
word formed\t-7
word former\t-17
word forms\t-22
word fortnight\t7
word forty\t48
word found\t-18
word founded\t-14
word founders\t-36
word four\t-78
word fourteen\t-72
word fourth\t-15
word frau\t-6
word free\t-170
word french\t8
word friday\t15
word fridays\t-18
word friendly\t-33
word frightened\t26
word from\t-34
word front\t22
word fuel\t-21
word fully\t-6
word fund\t-9
word funder\t24
word funders\t58
word funding\t24
word fundraising\t-15
word funeral\t30
word future\t-24
word g'day\t-29
word gaps\t17
word garage\t-31
word garda\t34
word garden\t-42
word gardener\t59
word gardens\t-7
word gas\t73
word gate\t-8
word gdańsk\t-64
word generation\t-14
word generous\t-32
word geology\t15
word german\t-23
word get\t-48
word gets\t-47
word getting\t68
word gion\t-15
word git\t58
word give\t-57
word given\t32
word gives\t-36
word glad\t53
word gladly\t-47
word glas\t-11
word gleeson\t-13
word glenree\t-48
word gmp\t-17
word go\t23
word goes\t151
word goh\t-27
word going\t-24
word gone\t35
word google\t-58
word got\t-7
word goulburn\t-10
word governing\t-20
word grade\t-39
word grand\t-10
word grandfather\t-24
word grant\t-14
word granted\t24
word grants\t21
word grateful\t-23
word gravel\t26
word great\t-9
word green\t15
word greenhouse\t-40
word gross\t-10
word ground\t-10
word group\t-58
word groups\t-23
word grown\t-19
word growth\t-37
word guarantee\t-10
word guide\t15
word gwo\t27
word gym\t-26
word had\t-39
word half\t-24
word hall\t-46
word hand\t29
word handling\t74
word hands\t9
word handy\t40
word hang\t-11
word happen\t26
word happened\t-12
word happy\t-6
word harbour\t-15
word hard\t8
word hardly\t28
word hardship\t-27
word hardware\t-8
word harrow\t-16
word harrowgate\t-13
word has\t-69
word hasn't\t-9
word hauling\t27
word have\t-10
word having\t8
word hay\t10
word hazardous\t17
word he\t-42
word head\t-41
word heading\t6
word health\t-49
word hear\t-8
word hearing\t-10
word heart\t14
word hearthline\t-47
word heating\t-23
word heavy\t6
word height\t23
word heights\t32
word held\t-20
word hello\t-59
word help\t71
word helps\t32
word her\t-98
word here\t-24
word herr\t-8
word herself\t6
word hi\t-40
word high\t-30
word higher\t20
word hill\t-24
word him\t-9
word hipaa\t15
word hire\t100
word hiring\t-26
word his\t-45
word history\t-12
word hit\t7
word hives\t11
word hoist\t7
word hold\t108
word holding\t15
word holds\t41
word holiday\t-67
word holidays\t-38
word hollins\t-21
word hollow\t-15
word hollybank\t-31
word home\t26
word homeowner\t21
word homes\t11
word honest\t24
word honestly\t-59
word honey\t-14
word hope\t-33
word hospital\t-28
word hospitals\t-29
word hot\t34
word hotel\t82
word hour\t-13
word hours\t72
word house\t-64
word households\t-16
word housekeeping\t-26
word houses\t-26
word how\t-70
word however\t-12
word hr\t-31
word hse\t17
word hundred\t-30
word hybrid\t26
word hydraulic\t43
word hygiene\t28
word i\t-114
word i'd\t25
word i'm\t55
word i've\t-18
word idea\t-29
word ideally\t23
word identity\t-15
word if\t-33
word ii\t-24
word iii\t7
word immediate\t-12
word important\t32
word in\t8
word inc\t-10
word include\t18
word included\t53
word income\t60
word independent\t39
word indispensable\t38
word induction\t-15
word industrial\t7
word injury\t-11
word inn\t-41
word ins\t-6
word insist\t26
word inspection\t41
word inspections\t39
word instance\t31
word instructions\t71
word insurance\t15
word insurers\t11
word interest\t-42
word interested\t-43
word internship\t45
word interview\t-83
word interviews\t-78
word into\t-15
word introduce\t13
word invasive\t-13
word inverallan\t-35
word investigations\t63
word invite\t-18
word invited\t-24
word invoices\t31
word ipaf\t8
word irish\t17
word irrigation\t-22
word is\t25
word islander\t-10
word isn't\t-25
word it\t45
word it'd\t38
word it's\t62
word its\t-12
word iv\t43
word jan\t-11
word january\t-22
word jo\t-38
word joanna\t-26
word job\t-33
word join\t-23
word joining\t58
word joke\t13
word july\t72
word june\t-27
word junior\t8
word just\t-59
word k\t-9
word karibu\t-10
word keane\t-23
word keep\t92
word keeping\t24
word keeps\t-15
word kestrel\t-36
word kettle\t-30
word key\t15
word kilo\t6
word kind\t-37
word kindergarten\t-62
word kingston\t-20
word kirsty\t12
word kiswahili\t78
word kitchen\t-26
word kloofsig\t-32
word knew\t20
word know\t-15
word knowledge\t88
word known\t-19
word knows\t-25
word kreuzberg\t42
word kroner\t-15
word lab\t46
word label\t22
word laboratory\t11
word labrador\t20
word ladder\t11
word lads\t11
word laid\t-26
word lakeshore\t-11
word lambing\t25
word laminated\t30
word landlord\t-15
word laptop\t-84
word larder\t-25
word larger\t12
word largest\t-10
word larkmoor\t-21
word larkspur\t-36
word last\t-91
word late\t87
word later\t-17
word lavvo\t27
word law\t30
word lead\t-68
word leads\t-7
word learn\t47
word learned\t8
word learning\t25
word lease\t-23
word least\t98
word leave\t88
word leaves\t25
word leaving\t-9
word lechner\t-6
word ledger\t-19
word leeds\t-39
word left\t-29
word legal\t17
word legally\t12
word legislation\t6
word leirfjord\t-12
word less\t-13
word lessons\t25
word let\t-38
word letter\t-108
word letters\t-14
word level\t97
word library\t-21
word licence\t138
word license\t29
word licensed\t-20
word lifeguard\t21
word lift\t113
word lifting\t102
word lifts\t21
word like\t-41
word limited\t15
word line\t-53
word lines\t-43
word link\t-24
word liquids\t-44
word listed\t-33
word lists\t15
word little\t-21
word live\t-20
word lived\t30
word lives\t17
word living\t-14
word load\t35
word loads\t-16
word log\t12
word logbook\t-20
word logging\t12
word lone\t-32
word longer\t14
word looked\t29
word looks\t20
word love\t-41
word lovely\t7
word low\t-6
word ltd\t-24
word luffing\t-14
word lunch\t-103
word lungs\t51
word m\t-19
word machines\t13
word made\t-135
word mail\t-23
word maintain\t17
word maintenance\t56
word maji\t-10
word makes\t-74
word making\t-13
word man\t-100
word manage\t24
word management\t44
word manager\t-47
word managers\t26
word mandatory\t60
word manner\t56
word manual\t34
word many\t-35
word maple\t-9
word maps\t-11
word markdown\t16
word marlingford\t36
word master's\t14
word match\t-43
word materials\t9
word maternity\t-34
word mathematics\t73
word matric\t20
word matter\t-14
word matters\t59
word may\t-116
word me\t-75
word mean\t43
word measure\t22
word meat\t8
word mechanic\t9
word mechanics\t6
word medication\t23
word meet\t-30
word meetings\t17
word meets\t-25
word men\t-36
word mentor\t-41
word mesa\t-11
word message\t13
word met\t-16
word method\t7
word metres\t94
word microsoft\t24
word middle\t11
word midwife\t30
word might\t-48
word mileage\t15
word milk\t64
word million\t-35
word mind\t12
word minimum\t41
word minute\t9
word minutes\t28
word miss\t-38
word missed\t-36
word mission\t-18
word mixed\t-7
word mobile\t24
word model\t9
word modest\t-28
word modules\t25
word monday\t30
word monitor\t23
word monitoring\t79
word month\t43
word monthly\t84
word montréal\t-38
word moray\t-10
word more\t28
word morning\t10
word mornings\t20
word most\t-109
word mostly\t-13
word mother\t8
word mothers\t-9
word mountain\t-31
word move\t10
word moved\t-22
word moves\t-16
word moving\t-10
word mr\t-66
word mrs\t-30
word ms\t-42
word much\t15
word muck\t10
word mum\t-10
word municipal\t-11
word murrawin\t-25
word museum\t-42
word museums\t-15
word mussels\t-10
word must\t140
word mutomo\t12
word my\t-40
word n\t-24
word naidoo\t-33
word name\t-86
word named\t-6
word names\t-12
word narrow\t-20
word national\t-17
word naturally\t40
word near\t16
word nearest\t-12
word necessary\t-10
word need\t45
word needed\t11
word needs\t86
word negotiable\t14
word neither\t31
word nelson\t-46
word nervous\t25
word network\t-36
word never\t-24
word new\t-23
word news\t41
word next\t-56
word night\t92
word nine\t-111
word nineteen\t-29
word ninety\t-9
word no\t-28
word nobody\t46
word nomvula\t-40
word non\t12
word none\t-65
word noon\t-76
word north\t-32
word northmoor\t-7
word norwegian\t15
word not\t-8
word notes\t84
word nothing\t7
word notice\t16
word noticed\t-10
word november\t29
word novotny\t8
word novotny's\t-17
word now\t-12
word nsw\t-27
word numbers\t-10
word nurse\t-47
word nursing\t92
word o'clock\t37
word obliges\t18
word observe\t-8
word obtained\t-57
word obvious\t-27
word obviously\t-60
word occasional\t-13
word october\t22
word odd\t61
word oddvar\t-122
word of\t72
word off\t17
word offer\t-22
word officer\t-72
word offices\t-25
word often\t38
word oh\t37
word ohio\t-19
word okafor\t-39
word okay\t-65
word oldest\t-24
word on\t32
word once\t6
word one\t65
word ones\t26
word only\t52
word ontario\t-24
word op\t10
word open\t27
word opened\t-43
word opening\t-57
word opens\t20
word operator\t25
word operators\t-22
word opinions\t9
word opportunity\t-27
word optional\t55
word options\t-16
word or\t156
word order\t42
word ordering\t62
word orders\t41
word org\t-16
word organ\t-12
word organisation\t-18
word organist\t22
word origin\t-21
word osage\t-33
word osha\t51
word other\t21
word otherwise\t-11
word our\t-66
word ours\t-43
word ourselves\t20
word out\t-9
word outdoors\t75
word outreach\t8
word outside\t-8
word over\t32
word overtime\t-11
word own\t17
word owned\t-30
word owner\t19
word owners\t28
word p\t-19
word package\t-15
word packhouses\t8
word packie\t-21
word packs\t9
word page\t-46
word pages\t-8
word paid\t-116
word pair\t-45
word pairing\t-40
word panel\t-21
word pansy\t-30
word paper\t-57
word papers\t23
word paperwork\t12
word parent\t8
word parents\t-72
word parish\t6
word park\t-27
word parking\t-65
word part\t-7
word particularly\t17
word party\t-28
word passengers\t-14
word past\t44
word pastel\t-19
word pastry\t-10
word patience\t114
word patient\t-13
word patients\t-10
word pay\t-147
word paying\t25
word payment\t-17
word payments\t12
word payroll\t60
word pays\t26
word pc\t-49
word penhallow\t-10
word pension\t-118
word people\t-62
word per\t-25
word perform\t12
word performance\t-17
word period\t11
word permanent\t-53
word permit\t55
word personal\t-26
word persons\t-34
word ph\t7
word pharmacy\t-12
word phone\t33
word phones\t62
word photo\t-18
word photographs\t-30
word physical\t43
word pick\t32
word piece\t-22
word pike\t-16
word pile\t18
word pipe\t30
word pipeline\t22
word pipelines\t20
word pipette\t25
word place\t-32
word places\t-10
word placing\t30
word plain\t-23
word plan\t21
word planned\t10
word plans\t54
word plant\t13
word plate\t41
word please\t-84
word pleased\t13
word plus\t-117
word pm\t38
word point\t-29
word points\t15
word police\t39
word policy\t27
word polish\t9
word pollination\t12
word pool\t9
word pop\t-34
word port\t-45
word portfolio\t53
word position\t45
word possible\t21
word post\t21
word postholder\t46
word posting\t-16
word pound\t50
word pounds\t15
word power\t-12
word ppe\t-7
word practice\t6
word pre\t41
word precast\t94
word preferably\t-46
word preference\t-26
word premises\t-9
word preparation\t62
word prepare\t31
word prepared\t64
word present\t23
word pressure\t13
word pretty\t18
word previous\t21
word price\t11
word priit\t-29
word primary\t8
word private\t-37
word priya\t-27
word probate\t-10
word probation\t65
word problems\t20
word production\t19
word products\t-17
word professional\t21
word profit\t-9
word program\t-72
word programmes\t13
word progress\t31
word project\t-9
word promised\t8
word proof\t25
word properly\t9
word property\t23
word protected\t-11
word protection\t6
word proud\t-19
word provide\t20
word provided\t-58
word provident\t-13
word provincial\t-10
word public\t-34
word pulling\t10
word pump\t-9
word pupils\t27
word puppy\t6
word put\t40
word putting\t21
word python\t51
word q\t-36
word qualification\t22
word qualified\t-14
word quality\t49
word quarry\t-11
word quarter\t59
word quarterly\t24
word quarters\t-30
word queries\t61
word query\t12
word questions\t-91
word queue\t-16
word quicker\t34
word quickly\t16
word quiet\t35
word québec\t-21
word r\t7
word race\t-22
word radhaus\t-22
word radio\t28
word radiographs\t27
word rain\t14
word raising\t14
word random\t40
word range\t-8
word rate\t-18
word rather\t-37
word raw\t11
word ray\t-9
word reach\t-24
word read\t-45
word readers\t13
word reading\t-25
word reads\t-7
word ready\t50
word real\t-13
word really\t-19
word reason\t-37
word receive\t-18
word received\t-18
word recent\t30
word reception\t-6
word recipes\t-15
word reckons\t-13
word recognised\t20
word recommended\t24
word reconciliation\t6
word record\t47
word recording\t28
word records\t26
word recruiters\t-65
word recruiting\t31
word recruitment\t-33
word rector\t-29
word red\t20
word ref\t-41
word reference\t11
word references\t-15
word regard\t-15
word regional\t-15
word register\t22
word registered\t-9
word registration\t40
word regret\t68
word reimburses\t-10
word related\t11
word release\t66
word reliable\t24
word religion\t-22
word remember\t-7
word renewal\t36
word rent\t-80
word repair\t44
word repairing\t12
word repairs\t14
word reply\t-38
word report\t-15
word reported\t8
word reports\t40
word represent\t7
word request\t-8
word required\t96
word requirement\t8
word requirements\t39
word rescue\t14
word research\t-11
word reserves\t-18
word residence\t14
word resident\t55
word residential\t17
word residents\t22
word resourcing\t-23
word respiratory\t-10
word response\t-41
word responsible\t15
word rest\t24
word results\t17
word resume\t-77
word retired\t-31
word retirement\t-6
word retires\t-27
word retiring\t-28
word return\t12
word returned\t-12
word review\t-28
word reviewed\t-8
word rewrite\t6
word right\t24
word ring\t-189
word rising\t-10
word risk\t16
word rivers\t-19
word road\t-88
word roads\t-8
word rock\t9
word role\t29
word roll\t-13
word romansh\t37
word roof\t-6
word rooftop\t-21
word room\t-58
word rooms\t-26
word root\t12
word roster\t14
word rota\t49
word rotating\t7
word roughly\t9
word round\t14
word row\t16
word rowe\t-12
word rules\t31
word running\t102
word runs\t14
word rural\t-31
word s\t20
word safe\t26
word safeguarding\t29
word safely\t-80
word sage\t37
word said\t-26
word salaries\t-16
word salary\t-47
word same\t40
word samples\t8
word satisfactory\t17
word saturday\t59
word saturdays\t54
word sauna\t-28
word save\t48
word say\t67
word saying\t7
word says\t-33
word scale\t-46
word scan\t-10
word schedule\t49
word schedules\t26
word scheme\t-6
word school\t10
word schools\t-23
word science\t7
word scioto\t-31
word scores\t65
word scotland\t-8
word scratch\t-37
word screen\t17
word scrubbing\t26
word seal\t11
word season\t36
word seasons\t12
word second\t19
word secretary\t-14
word section\t28
word see\t23
word seed\t-20
word seen\t31
word sees\t10
word selected\t-10
word sell\t-34
word send\t-36
word senior\t-19
word sense\t28
word sensors\t-31
word sent\t-26
word separately\t7
word september\t43
word serious\t8
word seriously\t-8
word served\t18
word service\t26
word servicing\t26
word serving\t-7
word session\t-45
word sessions\t66
word set\t25
word sets\t-8
word setting\t34
word settled\t-37
word settlement\t7
word seven\t-13
word seventh\t7
word several\t20
word shall\t29
word share\t-58
word shared\t-26
word she's\t7
word sheet\t34
word sheets\t10
word shepherd\t-7
word shift\t83
word shifts\t45
word ship's\t9
word shop\t-54
word shopping\t17
word shore\t-20
word short\t-41
word shortlisted\t16
word should\t67
word show\t70
word showroom\t-17
word shropshire\t-29
word shy\t-9
word side\t36
word sift\t-15
word sigma\t19
word similar\t7
word simple\t31
word since\t8
word single\t-19
word sit\t-43
word site\t8
word sits\t-12
word sitting\t16
word six\t-12
word size\t12
word skills\t33
word skip\t-33
word slate\t123
word slips\t8
word slope\t13
word slow\t23
word small\t-35
word so\t71
word sober\t18
word soft\t45
word software\t-18
word solid\t12
word some\t58
word somebody\t65
word somebody's\t-18
word someone\t27
word sometimes\t22
word somewhere\t-41
word sons\t-42
word sooner\t-33
word sorry\t-15
word sorted\t48
word sound\t15
word sounds\t-25
word source\t53
word sourdough\t36
word sous\t-15
word south\t6
word spanish\t163
word speak\t198
word special\t-33
word spend\t-48
word spent\t94
word split\t7
word spoken\t71
word sponsor\t21
word spot\t53
word spreadsheet\t-28
word spring\t-30
word sql\t69
word st\t17
word staff\t-34
word stand\t35
word standard\t6
word standby\t-13
word standing\t39
word start\t96
word started\t-69
word starter\t-6
word starters\t48
word starting\t16
word starts\t-10
word state\t-12
word statement\t9
word statements\t33
word status\t-19
word statutory\t30
word stay\t27
word stays\t21
word steady\t160
word steep\t48
word steps\t18
word sterile\t-6
word still\t-17
word stock\t33
word stone\t-33
word stood\t27
word stop\t-26
word stopped\t-27
word stops\t-19
word store\t42
word stores\t24
word storm\t25
word story\t-31
word strait\t-10
word strategy\t31
word street\t-44
word strongly\t24
word student\t-13
word students\t20
word studies\t-25
word studio\t-19
word study\t-72
word style\t7
word sub\t-9
word subject\t57
word submissions\t33
word submit\t23
word successful\t28
word successor\t-23
word summer\t-14
word sunday\t-12
word sundays\t55
word supervise\t10
word supervised\t45
word supervisor\t-30
word supervisors\t8
word support\t-38
word supporting\t16
word surgery\t-40
word surgical\t-23
word survey\t-19
word suspension\t90
word sutton\t-23
word svq\t8
word swamp\t-22
word sweet\t-16
word swimmers\t6
word swimming\t-27
word system\t51
word systems\t-25
word síle\t-26
word table\t30
word tables\t6
word tablet\t54
word tablets\t-78
word tag\t-65
word taken\t-17
word takes\t24
word taking\t31
word talk\t-34
word talked\t9
word talking\t52
word tamil\t27
word tank\t-22
word tanks\t11
word tartu\t-14
word tash\t-29
word task\t-6
word taught\t7
word tavenham\t-24
word tax\t-16
word tea\t-31
word teach\t45
word teacher\t69
word teachers\t8
word teaching\t53
word team\t-43
word teams\t7
word tear\t10
word technical\t-51
word technician\t-30
word technicians\t-26
word technique\t37
word technology\t11
word telephone\t-7
word tell\t-122
word telling\t-9
word tells\t-10
word temporary\t-33
word ten\t-76
word term\t-25
word terms\t-7
word terrain\t40
word test\t73
word testing\t-77
word tests\t60
word tetanus\t27
word text\t-28
word th\t-24
word than\t-6
word thank\t-25
word thanks\t-31
word that\t-17
word that's\t19
word the\t11
word their\t47
word them\t-23
word themselves\t23
word then\t34
word there\t31
word there'll\t-47
word there's\t70
word therefore\t44
word these\t9
word they\t25
word they're\t-17
word thing\t22
word things\t-33
word think\t-19
word third\t39
word thirteenth\t-29
word thirty\t-9
word this\t-96
word thistledown\t-24
word those\t7
word though\t-15
word thousand\t-81
word three\t-60
word through\t31
word throw\t6
word thrown\t-12
word thursday\t53
word thursdays\t14
word thurso\t-15
word ticket\t40
word tickets\t13
word tidewater\t-7
word tie\t55
word till\t93
word time\t11
word times\t13
word tips\t-23
word to\t27
word today\t-37
word together\t-49
word told\t-31
word tom\t-19
word tongue\t22
word too\t93
word took\t-13
word tool\t22
word tools\t55
word top\t-27
word torres\t-10
word touch\t-6
word touched\t-13
word tourists\t-11
word towards\t8
word tower\t-28
word town\t60
word track\t42
word trade\t46
word trailer\t33
word trailers\t-41
word train\t-49
word training\t111
word trains\t17
word transfer\t21
word transport\t17
word travel\t8
word treated\t-22
word treatment\t92
word tree\t-37
word trial\t-17
word trip\t11
word truck\t21
word trucks\t-91
word true\t32
word trust\t-36
word trusts\t-10
word try\t-17
word tuesday\t32
word tuesdays\t29
word tuition\t-23
word tune\t19
word tuning\t-26
word turbine\t-12
word turn\t-10
word turns\t-53
word twenty\t-65
word twice\t77
word tx\t-49
word tynemarsh\t-9
word typing\t7
word uif\t53
word uk\t12
word umhlanga\t-8
word under\t31
word undergraduates\t11
word understand\t29
word understanding\t36
word uneven\t21
word union\t-6
word unit\t-6
word unless\t-17
word up\t116
word upload\t-26
word upon\t-17
word us\t-129
word use\t-18
word used\t91
word useful\t22
word users\t6
word usually\t-23
word ute\t-30
word vacancies\t-18
word vacancy\t-21
word vaccination\t15
word valid\t93
word valley\t-34
word van\t-11
word vat\t37
word vegetable\t-6
word vegetables\t11
word vehicle\t9
word vehicles\t48
word velo\t-21
word vendors\t-27
word very\t-29
word vet\t-38
word veteran\t-22
word veterinary\t-13
word vetting\t10
word video\t-12
word view\t-73
word village\t-26
word visa\t6
word visas\t9
word vision\t-7
word visit\t35
word visitors\t-31
word visits\t22
word vitae\t-36
word vocational\t6
word voice\t20
word voltage\t-23
word volunteer\t24
word volunteers\t30
word vulnerable\t6
word wage\t-54
word wages\t18
word wait\t-18
word wales\t18
word walk\t56
word want\t-38
word wanted\t-23
word wants\t61
word ward\t-34
word warm\t15
word warmly\t-27
word was\t-89
word wasn't\t-42
word watch\t20
word way\t86
word we\t-91
word we'd\t50
word we'll\t-69
word we're\t-70
word we've\t-69
word weather\t81
word web\t-51
word website\t-34
word wedding\t49
word weddings\t15
word wednesday\t19
word wednesdays\t23
word week\t15
word weekend\t92
word weekends\t37
word weekly\t90
word weeks\t-93
word weight\t12
word welcome\t-77
word weld\t33
word well\t35
word were\t-31
word wessely\t-12
word western\t-11
word wet\t29
word wexcombe\t-30
word what\t-28
word whatever\t-7
word whatsapp\t-42
word wheel\t42
word wheels\t37
word when\t120
word wherever\t27
word whether\t53
word which\t67
word while\t30
word white\t32
word who\t94
word who'd\t-10
word who'll\t-11
word who've\t44
word whoever\t18
word whole\t-49
word whom\t44
word whose\t-6
word why\t45
word will\t23
word willingness\t9
word wind\t-23
word window\t-53
word winter\t42
word wiring\t12
word wisconsin\t-20
word wish\t-26
word with\t78
word within\t88
word without\t52
word women\t-19
word won\t34
word won't\t33
word wood\t8
word word\t-31
word work\t-17
word worked\t51
word worker\t36
word workers\t23
word working\t20
word works\t16
word workshop\t-9
word workshops\t17
word worn\t21
word worst\t-21
word would\t167
word wouldn't\t21
word write\t71
word writer\t-22
word written\t-8
word wrong\t-20
word yard\t-12
word yarn\t-10
word yawl\t44
word year\t34
word year's\t-17
word yearly\t13
word years\t37
word yes\t20
word yet\t32
word you\t110
word you'd\t166
word you'll\t149
word you're\t53
word you've\t126
word your\t-39
word yours\t-37
word youth\t14
word zebrafish\t-28
word £\t-30
word €\t-77`;
