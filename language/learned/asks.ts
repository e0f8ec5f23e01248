/** Whether a sentence of a posting asks for something. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const ASKS = `none\tasks
after conditions\t15
after desirable\t25
after duties\t-39
after first #\t-34
after first a\t25
after first able\t18
after first about\t12
after first all\t-38
after first and\t8
after first anyone\t14
after first applicants\t10
after first applications\t-6
after first are\t16
after first as\t-19
after first at\t-25
after first be\t65
after first because\t29
after first before\t19
after first blue\t-9
after first bring\t6
after first call\t-15
after first carry\t-15
after first driving\t-6
after first each\t25
after first every\t8
after first expect\t20
after first experience\t30
after first familiarity\t25
after first first\t-15
after first four\t-10
after first from\t-62
after first full\t-27
after first haccp\t8
after first have\t34
after first hours\t8
after first how\t12
after first i\t-12
after first i'd\t10
after first if\t44
after first in\t51
after first interviews\t-12
after first it\t54
after first it's\t17
after first kindly\t-21
after first knowledge\t8
after first larkspur\t-8
after first last\t-12
after first load\t-17
after first matric\t20
after first minimum\t-7
after first monday\t-6
after first most\t-19
after first no\t-32
after first nobody\t28
after first on\t12
after first once\t8
after first one\t-37
after first only\t-12
after first osage\t-11
after first our\t-37
after first people\t-7
after first plan\t-8
after first please\t-34
after first preference\t-22
after first previous\t54
after first q\t8
after first questions\t-12
after first ring\t-14
after first salary\t-8
after first send\t-20
after first six\t-8
after first so\t-25
after first some\t13
after first sound\t-10
after first staff\t-10
after first take\t27
after first tell\t31
after first that\t-45
after first the\t20
after first there\t-28
after first there's\t28
after first this\t-7
after first those\t8
after first to\t-13
after first today\t-17
after first two\t-38
after first we\t-28
after first we'd\t-8
after first we'll\t-9
after first we're\t-35
after first what\t-7
after first whoever\t-49
after first working\t15
after first write\t-15
after first yes\t-18
after first you\t18
after first you'd\t44
after first you'll\t32
after first you're\t17
after first you've\t35
after first your\t17
after first £\t-14
after must\t49
after offer\t-11
after unknown\t-10
before conditions\t12
before desirable\t22
before duties\t40
before first #\t-56
before first $\t-49
before first a\t7
before first able\t12
before first about\t6
before first after\t8
before first all\t-15
before first an\t-14
before first anyone\t26
before first applicants\t28
before first applications\t-34
before first are\t22
before first as\t32
before first at\t15
before first be\t14
before first because\t-9
before first before\t23
before first blue\t-10
before first call\t-22
before first carry\t-17
before first dear\t-20
before first do\t-23
before first each\t12
before first every\t24
before first expect\t10
before first experience\t46
before first familiarity\t18
before first for\t-14
before first good\t6
before first great\t-9
before first have\t24
before first he\t-7
before first hours\t34
before first how\t12
before first i\t27
before first i'd\t8
before first i'm\t-24
before first if\t-24
before first in\t29
before first interviews\t-21
before first it\t25
before first it's\t6
before first kindly\t-24
before first larkmoor\t-11
before first larkspur\t-9
before first last\t-8
before first load\t9
before first maple\t-6
before first matric\t6
before first minimum\t17
before first miss\t-32
before first monday\t-9
before first most\t11
before first must\t9
before first my\t-30
before first no\t-33
before first nobody\t7
before first now\t26
before first once\t-6
before first one\t32
before first osage\t-20
before first our\t-59
before first own\t18
before first pay\t-29
before first people\t7
before first plan\t20
before first please\t-19
before first previous\t11
before first ring\t-26
before first salary\t-7
before first send\t-33
before first she\t-7
before first should\t9
before first six\t22
before first so\t38
before first some\t71
before first staff\t-29
before first take\t11
before first tell\t44
before first the\t15
before first there\t-24
before first there's\t7
before first this\t-27
before first to\t-14
before first today\t-39
before first we\t-36
before first we'd\t-11
before first we're\t-29
before first we've\t-28
before first what\t36
before first when\t6
before first with\t-17
before first working\t20
before first write\t-41
before first yes\t-14
before first you\t37
before first you'd\t63
before first you'll\t26
before first you've\t14
before first £\t-17
before must\t9
before offer\t-76
before unknown\t18
bias\t21
end !\t18
end .\t51
end ?\t-95
end none\t30
first #\t-85
first $\t-33
first a\t7
first able\t29
first about\t13
first advanced\t50
first after\t24
first all\t-62
first and\t-13
first anyone\t30
first application\t-43
first applications\t-51
first apply\t-14
first are\t62
first as\t-37
first at\t19
first be\t57
first because\t11
first before\t69
first being\t6
first beyond\t21
first blue\t-12
first bonus\t26
first brackenfield\t-18
first braeloch\t-30
first bring\t-36
first call\t-22
first can\t58
first candidates\t15
first carry\t-48
first coach\t7
first college\t-11
first come\t9
first company\t-72
first complete\t12
first dear\t-45
first do\t-6
first driving\t-22
first drop\t-21
first during\t64
first each\t23
first english\t-66
first every\t38
first everyone\t-7
first expect\t15
first experience\t70
first familiarity\t43
first fenwick\t-13
first first\t47
first food\t66
first for\t-6
first forty\t39
first from\t40
first full\t-59
first g'day\t-31
first german\t-41
first give\t-91
first gleeson\t-14
first good\t-9
first got\t-12
first great\t-25
first hands\t30
first have\t105
first having\t8
first he\t-38
first health\t-24
first hearthline\t-51
first hello\t-57
first hold\t8
first hollybank\t-11
first hours\t18
first how\t-27
first i\t-12
first i'd\t8
first i'm\t-16
first ideally\t6
first if\t53
first in\t86
first interviews\t-49
first is\t-26
first it\t33
first it'd\t27
first it's\t16
first jan\t-12
first kestrel\t-35
first know\t124
first knowledge\t35
first laminated\t30
first larkmoor\t-34
first larkspur\t-37
first last\t-26
first lease\t-43
first letters\t-12
first load\t12
first maji\t-10
first maple\t-10
first marlingford\t-44
first matric\t18
first minimum\t22
first miss\t-7
first monday\t39
first mornings\t28
first most\t-18
first mr\t-8
first must\t20
first my\t-34
first new\t-12
first night\t-11
first no\t-18
first nobody\t18
first none\t-25
first northmoor\t-10
first now\t47
first oddvar\t-49
first on\t23
first once\t39
first one\t-6
first only\t-53
first osage\t-34
first osha\t42
first our\t-66
first ours\t-25
first own\t58
first parents\t-24
first pay\t-27
first people\t30
first permanent\t-25
first plan\t41
first please\t-31
first previous\t23
first q\t-52
first questions\t-50
first radhaus\t-18
first reach\t-12
first ring\t-43
first sage\t20
first salary\t-14
first send\t-27
first she\t12
first show\t53
first six\t41
first slate\t-7
first so\t-25
first somebody\t18
first sound\t-7
first spanish\t19
first speak\t139
first sql\t15
first staff\t-43
first stannard\t-6
first svq\t8
first síle\t-26
first take\t43
first tell\t-12
first thank\t-24
first that\t12
first the\t-38
first there\t-102
first there's\t17
first they\t-38
first thirty\t-10
first this\t27
first thistledown\t-23
first those\t9
first three\t-13
first tidewater\t-9
first to\t-24
first today\t-27
first tuition\t-18
first twenty\t-16
first twice\t7
first two\t-54
first two # days\t-54
first two $ #\t-33
first two a :\t26
first two a certificate\t26
first two a diploma\t-14
first two a fair\t12
first two a full\t39
first two a working\t12
first two able to\t29
first two after that\t54
first two after the\t-14
first two applicants who\t13
first two applications ,\t-9
first two applications close\t-21
first two as a\t-39
first two at least\t22
first two beyond that\t21
first two blue mesa\t-12
first two bonus points\t26
first two candidates must\t18
first two carry out\t-48
first two do you\t21
first two each of\t40
first two expect to\t15
first two experience of\t49
first two experience with\t18
first two familiarity with\t43
first two fenwick rowe\t-13
first two full time\t-66
first two gleeson sons\t-14
first two good spoken\t25
first two great black\t-25
first two hands on\t30
first two have you\t94
first two he has\t-13
first two he or\t30
first two hold a\t8
first two hollybank is\t-11
first two hours are\t18
first two i am\t-20
first two i have\t20
first two if you\t-11
first two if you've\t54
first two in august\t-8
first two in return\t-13
first two in the\t57
first two in winter\t47
first two interviews will\t-26
first two it goes\t6
first two it is\t61
first two it must\t-26
first two it takes\t26
first two it will\t10
first two it would\t8
first two it'd be\t27
first two it's a\t-59
first two jan is\t-12
first two kestrel bay\t-35
first two knowledge of\t35
first two larkmoor residential\t-15
first two larkspur surgical\t-25
first two last year\t-26
first two letters of\t-12
first two maji karibu\t-10
first two maple hollow\t-10
first two matric with\t18
first two minimum #\t18
first two miss pansy\t-7
first two monday to\t39
first two must be\t50
first two my grandfather\t-30
first two no agencies\t-10
first two no emails\t-26
first two no two\t-65
first two nobody here\t-8
first two none of\t-25
first two northmoor valley\t-10
first two once a\t35
first two one of\t-66
first two osage aerostructures\t-9
first two osha #\t42
first two our client\t-11
first two our customers\t-13
first two our trust\t-18
first two pay is\t-16
first two plan on\t36
first two please apply\t-8
first two preference will\t-11
first two previous work\t8
first two q :\t-52
first two radhaus velo\t-18
first two reach truck\t-12
first two she has\t-28
first two she or\t12
first two show up\t53
first two so ,\t-28
first two some of\t-41
first two somebody who\t18
first two stannard hollow\t-6
first two take part\t9
first two tell us\t-25
first two thank you\t-24
first two that is\t17
first two the appointment\t27
first two the board\t9
first two the department\t-10
first two the firm\t-24
first two the flat\t24
first two the gardener\t45
first two the hotel\t-11
first two the house\t-35
first two the hse\t18
first two the inn\t-29
first two the job\t37
first two the law\t6
first two the museum\t-13
first two the okafor\t-28
first two the person\t-20
first two the post\t48
first two the postholder\t51
first two the rate\t-9
first two the salary\t-34
first two the successful\t15
first two the technician\t38
first two the work\t-24
first two there are\t-46
first two there is\t-56
first two there's a\t-18
first two there's also\t29
first two this is\t33
first two this opening\t-8
first two thistledown house\t-23
first two those with\t40
first two tidewater ledger\t-9
first two twenty five\t-16
first two twice a\t7
first two two years\t17
first two up to\t-16
first two walk in\t-18
first two we also\t13
first two we answer\t-17
first two we are\t-28
first two we ask\t20
first two we close\t-6
first two we do\t27
first two we don't\t60
first two we have\t-17
first two we hope\t-16
first two we keep\t36
first two we need\t18
first two we offer\t-31
first two we open\t-30
first two we pay\t-19
first two we started\t-6
first two we think\t13
first two we use\t-9
first two we want\t31
first two we welcome\t-24
first two we were\t-7
first two we will\t-27
first two we would\t-9
first two we'd also\t19
first two we'll ask\t-11
first two we'll be\t-39
first two we're a\t-38
first two we've learned\t7
first two what do\t-7
first two what we\t19
first two what would\t-37
first two what you\t-123
first two working knowledge\t21
first two write to\t-80
first two yes ,\t-12
first two you can\t-33
first two you don't\t-50
first two you get\t-57
first two you have\t45
first two you may\t-26
first two you must\t47
first two you need\t21
first two you should\t37
first two you will\t9
first two you work\t16
first two you would\t-14
first two you'd be\t-18
first two you'd do\t13
first two you'll also\t6
first two you'll be\t6
first two you'll have\t25
first two you'll know\t-42
first two you'll need\t23
first two your english\t30
first two £ #\t-21
first two € #\t-25
first up\t-16
first wage\t-17
first walk\t-18
first we\t-67
first we'd\t70
first we'll\t-83
first we're\t-42
first we've\t-37
first weekly\t57
first welsh\t23
first what\t-80
first what's\t-13
first when\t-17
first whoever\t16
first with\t-28
first write\t-75
first written\t-17
first yes\t-12
first you'd\t53
first you'll\t83
first you're\t-10
first you've\t12
first your\t10
first £\t-21
first €\t-25
kind bullet\t131
kind heading\t17
kind text\t-88
length 0\t-49
length 1\t-106
length 2\t23
length 3\t100
length 4\t17
pair # #\t-59
pair # %\t-63
pair # ,\t-142
pair # :\t56
pair # a\t-16
pair # am\t75
pair # an\t-46
pair # and\t-18
pair # as\t-25
pair # august\t18
pair # days\t-97
pair # december\t-26
pair # degrees\t14
pair # gross\t-9
pair # hours\t101
pair # in\t20
pair # is\t101
pair # k\t-12
pair # kilos\t9
pair # kroner\t-16
pair # licence\t33
pair # march\t46
pair # may\t-37
pair # million\t-7
pair # minutes\t15
pair # october\t-21
pair # of\t28
pair # on\t-6
pair # people\t-11
pair # per\t-21
pair # pm\t37
pair # pounds\t15
pair # s\t19
pair # september\t45
pair # st\t75
pair # th\t-27
pair # to\t50
pair # units\t-11
pair # with\t-28
pair # years\t28
pair $ #\t-68
pair % of\t-16
pair , #\t-129
pair , a\t-167
pair , about\t49
pair , after\t-18
pair , all\t16
pair , although\t15
pair , and\t34
pair , aoife\t-26
pair , are\t-10
pair , around\t-13
pair , as\t-8
pair , at\t-9
pair , be\t19
pair , because\t138
pair , before\t-21
pair , bring\t-15
pair , but\t-7
pair , by\t-33
pair , checking\t17
pair , clean\t18
pair , co\t-53
pair , come\t-27
pair , dental\t-8
pair , depending\t-22
pair , disability\t-21
pair , dr\t-36
pair , dry\t10
pair , even\t36
pair , every\t22
pair , for\t82
pair , four\t-15
pair , free\t-15
pair , from\t-36
pair , full\t-23
pair , hang\t6
pair , has\t-7
pair , health\t-12
pair , hotel\t11
pair , i\t-49
pair , i'm\t35
pair , ideally\t14
pair , if\t-8
pair , in\t-79
pair , including\t-15
pair , it\t11
pair , many\t12
pair , me\t44
pair , monday\t25
pair , most\t-10
pair , neither\t10
pair , no\t-52
pair , none\t-36
pair , not\t31
pair , now\t25
pair , obviously\t-59
pair , of\t-26
pair , ohio\t-15
pair , on\t18
pair , one\t-28
pair , or\t-57
pair , our\t-7
pair , own\t26
pair , owned\t-25
pair , paid\t-22
pair , permanent\t-30
pair , plus\t-25
pair , preferably\t-46
pair , priit\t-45
pair , provident\t-13
pair , religion\t-21
pair , ring\t-10
pair , rising\t-8
pair , running\t15
pair , send\t-12
pair , setting\t14
pair , seven\t45
pair , should\t-31
pair , since\t122
pair , sixty\t-42
pair , so\t99
pair , spoken\t40
pair , started\t-18
pair , that's\t45
pair , the\t-22
pair , then\t42
pair , this\t35
pair , though\t11
pair , three\t-14
pair , to\t-9
pair , too\t58
pair , tuesday\t35
pair , twelve\t13
pair , two\t8
pair , we\t50
pair , we'll\t26
pair , we're\t-26
pair , when\t30
pair , where\t14
pair , whether\t31
pair , which\t35
pair , who\t-71
pair , with\t-50
pair , without\t27
pair , work\t9
pair , works\t-24
pair , would\t10
pair , write\t11
pair , you\t22
pair , you'll\t-14
pair , your\t-23
pair , £\t-11
pair : #\t56
pair : a\t7
pair : four\t20
pair : if\t23
pair : the\t34
pair : what\t-6
pair : you\t7
pair ; a\t48
pair ; he\t-21
pair ; if\t10
pair ; no\t-14
pair ; please\t-22
pair ; the\t31
pair ; this\t-41
pair a #\t-9
pair a :\t26
pair a bell\t-23
pair a big\t28
pair a boat\t-23
pair a bonus\t23
pair a borrowed\t-6
pair a bus\t-12
pair a busy\t-10
pair a canteen\t-9
pair a car\t20
pair a certificate\t22
pair a chat\t-29
pair a child\t29
pair a clean\t31
pair a clinical\t-12
pair a coffee\t-59
pair a conversation\t-12
pair a cooperative\t-15
pair a copy\t-19
pair a country\t-6
pair a couple\t6
pair a craft\t19
pair a cranky\t-16
pair a credit\t19
pair a criminal\t45
pair a current\t6
pair a customer\t14
pair a cv\t-74
pair a data\t11
pair a day\t-33
pair a dining\t26
pair a diploma\t33
pair a disability\t-27
pair a dog\t-8
pair a driving\t27
pair a drug\t28
pair a fair\t-8
pair a family\t-35
pair a fee\t-22
pair a finished\t11
pair a flat\t27
pair a form\t76
pair a fortnight\t8
pair a four\t-67
pair a free\t-39
pair a friday\t-13
pair a full\t66
pair a good\t-23
pair a grant\t-26
pair a great\t19
pair a gym\t-20
pair a half\t14
pair a hospital\t30
pair a hotel\t15
pair a house\t-52
pair a joke\t8
pair a letter\t-48
pair a level\t-6
pair a licensed\t-19
pair a link\t-11
pair a little\t-31
pair a long\t-18
pair a lot\t-16
pair a m\t16
pair a manual\t39
pair a medical\t-6
pair a mentor\t-55
pair a minimum\t20
pair a minute\t42
pair a month\t-27
pair a morning\t-8
pair a must\t67
pair a new\t-33
pair a nice\t30
pair a one\t-25
pair a paid\t-21
pair a permanent\t-21
pair a person\t49
pair a photo\t-6
pair a pipette\t22
pair a place\t-27
pair a plus\t39
pair a pool\t9
pair a port\t-27
pair a pre\t37
pair a proper\t13
pair a pump\t-8
pair a quarter\t29
pair a real\t-12
pair a related\t9
pair a report\t28
pair a requirement\t6
pair a room\t-76
pair a row\t16
pair a salary\t-28
pair a sauna\t-26
pair a second\t-21
pair a serious\t7
pair a share\t-43
pair a short\t-20
pair a similar\t8
pair a small\t15
pair a sound\t10
pair a staff\t23
pair a steady\t6
pair a study\t-34
pair a successor\t-45
pair a system\t-13
pair a teacher\t-14
pair a team\t25
pair a thirteenth\t-13
pair a three\t7
pair a time\t11
pair a trailer\t27
pair a trained\t11
pair a ute\t-10
pair a valid\t14
pair a vehicle\t12
pair a view\t-33
pair a voice\t-9
pair a week\t51
pair a window\t-13
pair a wood\t-38
pair a working\t14
pair a yarn\t-10
pair a year\t-51
pair a yearly\t7
pair able to\t49
pair about #\t-8
pair about a\t-9
pair about it\t-18
pair about nine\t-19
pair about once\t23
pair about one\t-13
pair about the\t-23
pair about your\t-47
pair accept cvs\t-17
pair accordance with\t6
pair according to\t-27
pair accounting or\t16
pair across five\t-29
pair across the\t-39
pair acts as\t-13
pair ads campaigns\t12
pair advantage ,\t8
pair after #\t-20
pair after a\t73
pair after five\t-23
pair after one\t-42
pair after six\t20
pair after that\t54
pair after the\t-21
pair after three\t-21
pair after twelve\t-17
pair after your\t-15
pair agreement ,\t-12
pair aid certificate\t10
pair alike ,\t-65
pair alive in\t29
pair all day\t-7
pair all have\t-43
pair all of\t-17
pair all staff\t16
pair all the\t10
pair all year\t-26
pair allowance ,\t-26
pair already hold\t19
pair also a\t-21
pair also be\t7
pair also look\t32
pair also need\t14
pair also run\t-21
pair am ,\t31
pair am to\t6
pair among them\t-8
pair amount of\t-16
pair an advantage\t124
pair an annual\t-31
pair an apprentice\t23
pair an asset\t6
pair an employment\t-13
pair an enhanced\t10
pair an equal\t-30
pair an hour\t-60
pair an independent\t-9
pair an interview\t-49
pair an offer\t-19
pair and #\t12
pair and ,\t14
pair and a\t-86
pair and about\t-36
pair and all\t29
pair and an\t17
pair and are\t9
pair and at\t-35
pair and back\t-37
pair and build\t56
pair and by\t34
pair and call\t36
pair and can\t19
pair and carry\t18
pair and clean\t12
pair and coastal\t7
pair and coasts\t-16
pair and criminal\t7
pair and cut\t21
pair and do\t10
pair and does\t-11
pair and drug\t18
pair and eleven\t-54
pair and english\t32
pair and every\t12
pair and everyone\t-6
pair and following\t17
pair and for\t11
pair and forty\t-31
pair and four\t-22
pair and from\t-15
pair and get\t31
pair and give\t-8
pair and go\t13
pair and half\t-32
pair and has\t8
pair and he\t13
pair and help\t-22
pair and how\t-7
pair and i\t-72
pair and i'd\t31
pair and if\t53
pair and in\t10
pair and is\t59
pair and it\t-23
pair and it's\t15
pair and joanna\t-26
pair and keep\t22
pair and last\t-41
pair and lead\t12
pair and lunch\t-14
pair and more\t-8
pair and moved\t-10
pair and my\t-9
pair and new\t-10
pair and no\t-18
pair and nobody\t12
pair and not\t18
pair and of\t-9
pair and on\t48
pair and one\t56
pair and our\t-22
pair and over\t9
pair and pay\t-34
pair and permanent\t24
pair and public\t-18
pair and put\t23
pair and report\t-59
pair and reports\t-9
pair and review\t6
pair and run\t-61
pair and see\t-22
pair and set\t9
pair and six\t-11
pair and some\t9
pair and somebody\t22
pair and take\t9
pair and taking\t41
pair and tell\t-76
pair and that\t47
pair and then\t40
pair and there's\t27
pair and they\t24
pair and three\t-32
pair and thursdays\t21
pair and two\t-31
pair and vision\t-12
pair and we\t-105
pair and we're\t-17
pair and we've\t-46
pair and wet\t13
pair and when\t9
pair and why\t20
pair and with\t-31
pair and would\t-49
pair and written\t40
pair and yes\t8
pair and you\t16
pair and you'd\t27
pair and you'll\t41
pair and you're\t-6
pair and your\t-19
pair animal practice\t-8
pair animals ,\t25
pair another pair\t-30
pair answer everybody\t-8
pair answers to\t22
pair any of\t-11
pair anyone who\t-19
pair anyone who's\t25
pair anything else\t22
pair applicants who\t-8
pair applicants with\t11
pair application ,\t-12
pair application is\t-37
pair applications ,\t-33
pair applications are\t-41
pair applications close\t-21
pair applications from\t-21
pair apply ,\t-23
pair apply ?\t-7
pair apply through\t-17
pair appointment is\t27
pair april ,\t20
pair april to\t13
pair are #\t36
pair are eleven\t-18
pair are encouraged\t-31
pair are held\t-11
pair are invited\t-11
pair are looking\t12
pair are not\t-12
pair are on\t-9
pair are the\t-25
pair are two\t15
pair are under\t-22
pair are up\t13
pair are welcome\t-42
pair around #\t55
pair as a\t-46
pair as an\t-18
pair as code\t7
pair as engineer\t22
pair as is\t34
pair as much\t-28
pair as my\t-20
pair as our\t7
pair as the\t-39
pair as we\t-32
pair as well\t52
pair as you\t-23
pair asc #\t-67
pair ask for\t63
pair ask you\t-16
pair ask your\t-8
pair asked for\t19
pair asked to\t6
pair asked us\t-26
pair at #\t92
pair at a\t9
pair at casa\t-39
pair at height\t21
pair at home\t19
pair at jobs\t-30
pair at least\t50
pair at noon\t-32
pair at our\t-56
pair at the\t-57
pair at twenty\t6
pair august ,\t14
pair august and\t37
pair available to\t22
pair away from\t8
pair b #\t13
pair bachelor's degree\t10
pair background check\t35
pair bake for\t-15
pair bake to\t24
pair bank holidays\t-13
pair banksia stone\t-26
pair based at\t11
pair batteries ,\t13
pair be a\t37
pair be able\t11
pair be an\t23
pair be arranged\t-30
pair be asked\t-35
pair be at\t33
pair be available\t41
pair be considered\t-15
pair be contacted\t-53
pair be doing\t6
pair be done\t36
pair be expected\t13
pair be filled\t-9
pair be given\t-18
pair be glad\t9
pair be good\t17
pair be had\t-17
pair be happy\t-15
pair be held\t-43
pair be in\t46
pair be invited\t-11
pair be kept\t11
pair be lovely\t15
pair be made\t-57
pair be obtained\t-22
pair be on\t12
pair be out\t13
pair be pleased\t15
pair be put\t19
pair be ready\t25
pair be sent\t-25
pair be taught\t6
pair because half\t20
pair because i\t-10
pair because of\t34
pair because our\t-21
pair because the\t62
pair because there's\t32
pair been asked\t-11
pair been here\t-7
pair been in\t-33
pair been on\t-24
pair been there\t-13
pair bees ,\t-7
pair before #\t-22
pair before ,\t11
pair before and\t8
pair before day\t37
pair before it\t9
pair before nine\t23
pair before the\t27
pair before they\t12
pair before will\t12
pair before you\t-24
pair before your\t11
pair begins on\t19
pair behind the\t-32
pair behind you\t11
pair bench :\t19
pair better ,\t6
pair between #\t41
pair between christmas\t-10
pair between the\t-18
pair between two\t-15
pair beyond that\t21
pair biology or\t18
pair birthday off\t-20
pair black swamp\t-25
pair blade repair\t-13
pair blue mesa\t-12
pair board and\t13
pair bonus points\t26
pair books ,\t28
pair boots are\t7
pair bought a\t-41
pair bread ,\t6
pair bread and\t25
pair bryn glas\t-11
pair budget ,\t24
pair building ,\t94
pair bus has\t11
pair but not\t-29
pair but she\t11
pair but the\t10
pair but we\t-24
pair but you\t13
pair by #\t-29
pair by a\t-24
pair by agreement\t-10
pair by hand\t26
pair by law\t-10
pair by noon\t-7
pair by people\t-21
pair by that\t31
pair by the\t-117
pair by us\t13
pair call ,\t-8
pair call with\t-8
pair calls ,\t-6
pair calm when\t17
pair came to\t-15
pair can also\t-38
pair can be\t-63
pair can do\t38
pair can explain\t-10
pair can hold\t-7
pair can run\t6
pair can show\t10
pair can take\t17
pair can teach\t11
pair can tell\t6
pair can't be\t58
pair can't teach\t8
pair candidate will\t15
pair candidates must\t18
pair candidates who\t-27
pair cannot be\t10
pair canteen on\t-9
pair car of\t20
pair card ,\t99
pair card and\t-14
pair care ,\t16
pair care about\t-55
pair care for\t-27
pair care of\t42
pair carry out\t-28
pair casa do\t-39
pair catheters and\t33
pair cattle ,\t-18
pair cent of\t15
pair cert iii\t6
pair cert iv\t42
pair certificate ,\t8
pair certificate as\t36
pair certificate in\t-16
pair certificate is\t27
pair certificate of\t29
pair certificate would\t11
pair charge of\t23
pair check and\t39
pair check on\t51
pair checks and\t8
pair cheque ,\t-13
pair children ,\t7
pair christmas and\t-10
pair church of\t-8
pair class #\t38
pair clean up\t13
pair cleaning ,\t28
pair client is\t-6
pair clinics ,\t15
pair close for\t-12
pair closing date\t-31
pair coffee ,\t-8
pair colleague ,\t-22
pair colleagues who\t11
pair college ,\t-33
pair come and\t-44
pair come for\t-27
pair come from\t6
pair come in\t-41
pair come through\t11
pair come to\t33
pair comes from\t-19
pair comes in\t39
pair coming in\t-13
pair committed to\t-20
pair company van\t-10
pair competence in\t14
pair concert halls\t-6
pair condition of\t12
pair confident employer\t-27
pair conservation ,\t-18
pair contact with\t41
pair contract with\t-18
pair conversation with\t-8
pair cook a\t-16
pair copies of\t-13
pair copper ,\t-26
pair copy of\t-19
pair count on\t-16
pair counts for\t25
pair couple of\t6
pair course ,\t-14
pair courses and\t-17
pair cover letter\t-22
pair credit and\t7
pair crew of\t-24
pair criminal record\t14
pair cultures ,\t25
pair cv and\t-7
pair cv to\t-32
pair d #\t6
pair dairy ,\t13
pair dairy in\t-27
pair date ,\t7
pair date is\t-31
pair day ,\t27
pair day ;\t25
pair day and\t-10
pair day at\t-31
pair day of\t10
pair day one\t-29
pair day to\t22
pair day you\t-6
pair days ,\t74
pair days a\t52
pair days for\t-63
pair days leave\t-28
pair days look\t-17
pair days of\t-58
pair days off\t-10
pair days out\t44
pair dayton ,\t-15
pair deal of\t19
pair degree in\t26
pair dental and\t-8
pair dental nursing\t60
pair department has\t-10
pair department is\t-27
pair department of\t-24
pair depending on\t-39
pair depends on\t-17
pair depot ,\t-6
pair depot in\t-16
pair design and\t-21
pair dining room\t26
pair diploma in\t73
pair disability confident\t-27
pair disability or\t-21
pair discriminate on\t-31
pair dissolution testing\t-71
pair do a\t7
pair do alecrim\t-39
pair do i\t-14
pair do it\t16
pair do need\t18
pair do not\t-38
pair do the\t15
pair does it\t37
pair does not\t-9
pair does the\t18
pair don't care\t-55
pair don't have\t-32
pair don't mind\t46
pair done ,\t-21
pair done and\t18
pair done by\t-26
pair doors ,\t16
pair down the\t-43
pair down to\t10
pair drive a\t-12
pair driving licence\t50
pair drop into\t-7
pair drug screen\t26
pair drug test\t41
pair dry in\t10
pair duke street\t-15
pair during the\t12
pair each day\t25
pair each month\t-16
pair each of\t40
pair each other\t-41
pair edge of\t-39
pair education officer\t-13
pair eight hours\t33
pair eight to\t7
pair either ,\t-19
pair eleven people\t-16
pair eleven years\t-40
pair email and\t7
pair emp #\t33
pair employer and\t-50
pair employment agency\t-32
pair employment equity\t-40
pair encouraged to\t-31
pair end of\t20
pair end to\t9
pair engine room\t-13
pair engineer ,\t-6
pair engineers ,\t-22
pair english ,\t36
pair english is\t-19
pair enhanced dbs\t8
pair enough to\t17
pair equal opportunities\t-7
pair equal opportunity\t-23
pair equity plan\t-11
pair essential that\t13
pair even better\t-35
pair even if\t7
pair every day\t25
pair every second\t38
pair every third\t38
pair every year\t-27
pair everyone in\t22
pair everyone who\t28
pair example org\t-19
pair example with\t-8
pair executive officer\t-11
pair expect that\t40
pair expect to\t34
pair expected to\t13
pair expects you\t6
pair experience ,\t11
pair experience in\t29
pair experience of\t76
pair experience with\t19
pair explain to\t6
pair extraction line\t-16
pair fair amount\t-15
pair fall to\t10
pair familiarity with\t53
pair family business\t-7
pair family dentistry\t-9
pair family since\t-33
pair fault finding\t20
pair fenwick rowe\t-13
pair few ,\t-12
pair few lines\t-21
pair few of\t14
pair fill in\t-6
pair filled from\t13
pair filters and\t11
pair finance team\t-11
pair find a\t-12
pair finding on\t20
pair fine ,\t20
pair first aid\t20
pair first day\t8
pair first instance\t29
pair first month\t8
pair first of\t49
pair first six\t-52
pair first thing\t15
pair first three\t-41
pair first week\t14
pair first year\t-35
pair five ,\t31
pair five and\t25
pair five days\t6
pair five or\t19
pair fix a\t-14
pair flat is\t43
pair floor from\t-10
pair fluent in\t13
pair following the\t29
pair following up\t17
pair follows her\t-7
pair for #\t-59
pair for ,\t23
pair for a\t-104
pair for all\t-18
pair for an\t-12
pair for anyone\t-11
pair for courses\t-17
pair for eleven\t70
pair for every\t-10
pair for everybody\t-21
pair for half\t-8
pair for it\t-35
pair for more\t55
pair for nineteen\t-24
pair for our\t-29
pair for patients\t-25
pair for proof\t12
pair for rivers\t-16
pair for six\t-54
pair for some\t24
pair for somebody\t-15
pair for that\t-8
pair for the\t-21
pair for this\t15
pair for three\t62
pair for two\t63
pair for which\t65
pair for you\t18
pair for your\t-78
pair form on\t-7
pair forty hours\t20
pair forty minutes\t26
pair founded in\t-14
pair four and\t57
pair four in\t-25
pair four nights\t31
pair four on\t-7
pair four people\t-18
pair four weeks\t-8
pair four years\t-10
pair fourteen people\t13
pair free of\t-29
pair free parking\t-17
pair free to\t14
pair friday #\t-21
pair friday ,\t45
pair from #\t-23
pair from a\t-10
pair from an\t8
pair from april\t26
pair from day\t-47
pair from home\t67
pair from may\t76
pair from my\t32
pair from our\t-16
pair from scratch\t-46
pair from the\t38
pair from us\t-6
pair full class\t33
pair full time\t-70
pair full uk\t6
pair garda vetting\t8
pair gardener will\t22
pair general manager\t-7
pair get #\t-20
pair get on\t-14
pair get the\t31
pair get you\t54
pair gets a\t-27
pair gion andri\t-17
pair given in\t-11
pair given to\t51
pair glad of\t44
pair glad to\t-13
pair glas quarry\t-11
pair gleeson sons\t-14
pair go on\t-18
pair go out\t6
pair go to\t-40
pair go up\t16
pair goes in\t13
pair goes to\t36
pair goes without\t6
pair going to\t-24
pair good ,\t-83
pair good conduct\t20
pair good enough\t56
pair good spoken\t38
pair good with\t15
pair google ads\t8
pair google tag\t-61
pair great black\t-25
pair great deal\t19
pair green belt\t16
pair gym and\t-20
pair had for\t-19
pair half a\t-17
pair half of\t-16
pair half past\t9
pair half the\t-16
pair halls ,\t-6
pair hand over\t14
pair hand tools\t34
pair hands of\t-42
pair hands on\t30
pair happen to\t22
pair hard way\t7
pair hardship allowance\t-26
pair has #\t-17
pair has a\t-53
pair has been\t-45
pair has done\t10
pair has grown\t-22
pair has its\t20
pair has left\t-11
pair has made\t-20
pair has to\t30
pair have ?\t-34
pair have a\t-51
pair have asked\t-26
pair have done\t-19
pair have ever\t-49
pair have in\t-46
pair have just\t-17
pair have made\t9
pair have none\t20
pair have not\t8
pair have the\t19
pair have their\t24
pair have to\t23
pair have touched\t-14
pair have two\t68
pair have used\t11
pair have worked\t46
pair have you\t96
pair have your\t-102
pair he can\t-53
pair he has\t-29
pair he is\t14
pair he or\t30
pair he will\t-23
pair head of\t-6
pair health ,\t17
pair health insurance\t-20
pair health system\t-15
pair hear from\t9
pair heard from\t-6
pair heights and\t35
pair held for\t6
pair held on\t-29
pair help with\t16
pair her a\t-14
pair her about\t-9
pair her desk\t-10
pair here ,\t7
pair here as\t-12
pair here for\t-6
pair here from\t10
pair here is\t-15
pair here who\t13
pair herr novotny\t9
pair herr novotny's\t-10
pair him ;\t-12
pair history of\t-20
pair hold a\t18
pair hold the\t8
pair holiday and\t-13
pair holiday plus\t-43
pair holidays ,\t-17
pair hollins park\t-21
pair hollow family\t-9
pair hollybank is\t-11
pair home ,\t27
pair home in\t33
pair home is\t10
pair hope to\t-41
pair hospital in\t-55
pair hospitals and\t-14
pair hotel or\t36
pair hour and\t-25
pair hour depending\t-7
pair hours ,\t7
pair hours ?\t-17
pair hours a\t27
pair hours are\t20
pair hours on\t31
pair hours over\t29
pair house in\t6
pair house is\t-25
pair housekeeping supervisor\t-30
pair houses in\t-16
pair how the\t-26
pair how they\t7
pair i am\t-68
pair i can\t15
pair i do\t28
pair i don't\t22
pair i have\t15
pair i mean\t31
pair i need\t-31
pair i pay\t-6
pair i want\t-88
pair i'd be\t19
pair i'll want\t26
pair i'm afraid\t81
pair i'm not\t28
pair if not\t17
pair if that's\t10
pair if we\t-13
pair if you\t-92
pair if you're\t15
pair if you've\t59
pair if your\t12
pair iii in\t6
pair in #\t-124
pair in ,\t-28
pair in a\t114
pair in accordance\t6
pair in all\t40
pair in and\t-7
pair in at\t-8
pair in august\t17
pair in between\t-14
pair in biology\t18
pair in canada\t34
pair in date\t25
pair in english\t25
pair in esbjerg\t-33
pair in europe\t-18
pair in excel\t27
pair in february\t39
pair in first\t-27
pair in five\t23
pair in for\t-24
pair in four\t66
pair in german\t7
pair in go\t14
pair in hotel\t19
pair in house\t56
pair in it\t34
pair in its\t6
pair in january\t-31
pair in line\t-67
pair in march\t-35
pair in may\t-11
pair in mind\t-46
pair in moray\t-11
pair in mutomo\t13
pair in on\t41
pair in our\t7
pair in place\t7
pair in plain\t-12
pair in production\t10
pair in return\t-13
pair in september\t-38
pair in small\t-44
pair in summer\t-41
pair in tartu\t-15
pair in the\t-22
pair in their\t21
pair in this\t35
pair in three\t-23
pair in time\t-32
pair in two\t-10
pair in veterinary\t42
pair in weather\t36
pair in welsh\t-18
pair in winter\t16
pair in wisconsin\t-19
pair in your\t12
pair include a\t-15
pair including the\t52
pair insist on\t12
pair insurance ,\t-14
pair interested in\t10
pair interview will\t-12
pair interviews are\t-34
pair interviews will\t-26
pair invoices and\t36
pair irish would\t31
pair is #\t-28
pair is $\t-16
pair is a\t-51
pair is above\t19
pair is an\t-19
pair is asked\t25
pair is based\t12
pair is better\t-12
pair is committed\t-20
pair is covered\t-23
pair is done\t-17
pair is essential\t36
pair is expected\t12
pair is five\t18
pair is forty\t26
pair is free\t-24
pair is going\t-24
pair is good\t46
pair is in\t25
pair is it\t-19
pair is leaving\t-12
pair is looked\t16
pair is looking\t-7
pair is mandatory\t58
pair is necessary\t10
pair is no\t-20
pair is not\t-21
pair is off\t-46
pair is on\t11
pair is paid\t24
pair is parking\t-25
pair is patience\t15
pair is possible\t6
pair is r\t-13
pair is required\t41
pair is retiring\t-28
pair is still\t-10
pair is subject\t23
pair is that\t-11
pair is there\t-24
pair is to\t30
pair is up\t25
pair is your\t15
pair is £\t-19
pair is €\t-9
pair isn't one\t-45
pair it all\t41
pair it and\t-12
pair it before\t30
pair it better\t25
pair it can\t-15
pair it essential\t13
pair it for\t-33
pair it goes\t6
pair it has\t-66
pair it in\t-28
pair it is\t90
pair it isn't\t39
pair it must\t-12
pair it on\t32
pair it properly\t10
pair it takes\t26
pair it to\t-54
pair it was\t15
pair it will\t10
pair it would\t8
pair it'd be\t34
pair it's a\t-59
pair its equal\t9
pair its own\t7
pair iv in\t42
pair jan is\t-12
pair job ,\t20
pair job is\t41
pair jobs yourself\t27
pair join the\t-7
pair keane resourcing\t-23
pair keep your\t18
pair keeps the\t58
pair kestrel bay\t-35
pair kettle is\t-20
pair kind of\t-16
pair kitchen and\t-15
pair know a\t28
pair know it\t7
pair know the\t-42
pair know what\t29
pair know within\t-18
pair know your\t57
pair knowledge of\t83
pair knows diesel\t9
pair kroner a\t-16
pair lab manager\t-12
pair larkmoor residential\t-15
pair larkspur surgical\t-25
pair last time\t-39
pair last year\t-36
pair later than\t-7
pair lead a\t27
pair lead on\t-7
pair leads a\t15
pair learn what\t19
pair learned the\t7
pair learned to\t11
pair learning budget\t28
pair least #\t15
pair least ,\t19
pair least three\t11
pair leave ,\t-8
pair leave and\t73
pair leave is\t65
pair leave the\t-40
pair leaves at\t8
pair leaving for\t-16
pair less than\t-12
pair let you\t15
pair letter ,\t-27
pair letter and\t-22
pair letter from\t-33
pair letters of\t-12
pair level #\t35
pair licence ,\t59
pair licence is\t19
pair like ,\t-38
pair like ?\t-15
pair like a\t-23
pair like each\t-13
pair like it\t-10
pair like to\t-55
pair like you\t64
pair line with\t-75
pair link to\t-11
pair list ,\t6
pair live in\t-7
pair live on\t15
pair live with\t-44
pair live within\t14
pair long way\t-11
pair longer than\t-8
pair look after\t11
pair look for\t36
pair looked after\t9
pair looked for\t16
pair looks after\t-29
pair lot of\t-16
pair ltd ,\t-25
pair lunch on\t-22
pair m f\t-35
pair made it\t-8
pair maintain the\t22
pair maji karibu\t-10
pair make days\t35
pair make room\t18
pair make you\t-13
pair make your\t-12
pair management system\t11
pair manager ,\t-126
pair managers ,\t26
pair manner and\t9
pair manner with\t7
pair many of\t14
pair maple hollow\t-10
pair march and\t-34
pair marlingford is\t50
pair master's degree\t11
pair match ,\t-7
pair matric with\t18
pair matters to\t12
pair may ,\t25
pair may be\t-62
pair may use\t-8
pair me a\t-21
pair me included\t44
pair me to\t17
pair me what\t-38
pair medical ,\t-8
pair medical aid\t-13
pair meet people\t-23
pair meet the\t-13
pair meet you\t-57
pair membership of\t10
pair mentor for\t-55
pair metres ,\t8
pair middle of\t17
pair minimum #\t18
pair minimum of\t27
pair minutes from\t19
pair miss pansy\t-28
pair mission hospital\t-21
pair mixed practice\t-6
pair modest rent\t-24
pair monday ,\t11
pair monday to\t62
pair money ,\t14
pair month #\t-15
pair month ,\t-8
pair month away\t8
pair month end\t15
pair month there\t54
pair months ,\t-7
pair more ,\t17
pair more than\t7
pair morning the\t-14
pair morning to\t-21
pair most days\t-37
pair most of\t-44
pair moving and\t37
pair ms goh\t-29
pair much of\t-30
pair must already\t19
pair must be\t73
pair must have\t46
pair must hold\t7
pair must know\t-97
pair my aunt\t-17
pair my grandfather\t-30
pair my mother\t-10
pair names of\t-7
pair need a\t20
pair need an\t14
pair need another\t-14
pair need somebody\t12
pair need someone\t-31
pair need the\t7
pair need to\t20
pair need your\t13
pair needed ,\t-7
pair needs a\t69
pair neither is\t14
pair never in\t7
pair new year\t-11
pair new year's\t-6
pair next door\t-40
pair next year\t6
pair night a\t6
pair night call\t-31
pair nine ,\t27
pair nine hundred\t-17
pair nine thousand\t-53
pair nineteen years\t-24
pair no agencies\t-10
pair no bus\t62
pair no emails\t-26
pair no leave\t57
pair no less\t26
pair no more\t-7
pair no plans\t-13
pair no recruiters\t-21
pair no small\t-18
pair no to\t15
pair no two\t-65
pair no use\t-11
pair nobody else\t27
pair nobody expects\t6
pair nobody here\t-35
pair nobody will\t22
pair non negotiable\t14
pair none of\t-11
pair noon on\t-40
pair north of\t-15
pair northmoor valley\t-10
pair not a\t35
pair not accept\t-18
pair not be\t-49
pair not discriminate\t-31
pair not just\t14
pair not optional\t69
pair not sure\t10
pair not the\t8
pair not to\t-32
pair notice when\t52
pair novotny has\t29
pair now and\t26
pair now in\t-15
pair now that\t15
pair number #\t-8
pair number below\t-20
pair number of\t34
pair nurses here\t14
pair nursing under\t60
pair obviously ,\t-37
pair of #\t-8
pair of a\t-53
pair of all\t26
pair of application\t-12
pair of appointment\t7
pair of around\t31
pair of books\t-6
pair of course\t51
pair of data\t8
pair of department\t-16
pair of eight\t7
pair of employment\t-27
pair of every\t-71
pair of five\t-41
pair of four\t-47
pair of fourteen\t-20
pair of fundraising\t12
pair of good\t32
pair of google\t20
pair of holiday\t-55
pair of hours\t-20
pair of it\t-23
pair of its\t-8
pair of january\t-14
pair of june\t-26
pair of march\t13
pair of may\t25
pair of nine\t-16
pair of no\t-7
pair of november\t42
pair of one\t-7
pair of our\t-21
pair of seven\t10
pair of six\t22
pair of some\t-18
pair of something\t-27
pair of st\t-56
pair of that\t-22
pair of the\t29
pair of their\t15
pair of them\t-38
pair of these\t-18
pair of those\t-12
pair of three\t93
pair of two\t8
pair of up\t15
pair of us\t-87
pair of what\t-15
pair of which\t-7
pair of whom\t-21
pair of work\t-14
pair of your\t-41
pair of £\t6
pair off ,\t56
pair off and\t8
pair off in\t-27
pair off on\t-9
pair off to\t-53
pair offer a\t-27
pair office ,\t23
pair office for\t-15
pair office in\t18
pair office is\t36
pair office on\t-20
pair officer ,\t-22
pair offices ,\t-25
pair okafor lab\t-37
pair older than\t-28
pair on ,\t7
pair on all\t21
pair on and\t33
pair on any\t-27
pair on call\t69
pair on day\t12
pair on duty\t-13
pair on experience\t-29
pair on four\t16
pair on friday\t-7
pair on fridays\t-23
pair on monday\t-22
pair on most\t-50
pair on our\t-21
pair on paper\t-39
pair on quiet\t15
pair on saturdays\t55
pair on the\t-67
pair on their\t-24
pair on time\t-17
pair on to\t-16
pair on top\t-11
pair on wednesdays\t23
pair on weekends\t-8
pair on what\t-6
pair on your\t45
pair once a\t58
pair once more\t10
pair one day\t-7
pair one good\t-22
pair one hour\t41
pair one night\t52
pair one of\t-65
pair one saturday\t7
pair one week\t10
pair one weekend\t51
pair one who\t27
pair one year\t-12
pair only in\t9
pair only those\t-41
pair open source\t53
pair opening is\t-36
pair opportunities employer\t-7
pair opportunity employer\t-23
pair or #\t12
pair or a\t39
pair or above\t8
pair or an\t-8
pair or be\t10
pair or call\t-51
pair or email\t-21
pair or four\t-13
pair or have\t12
pair or he\t12
pair or industrial\t7
pair or more\t13
pair or not\t-22
pair or send\t-19
pair or she\t30
pair or something\t25
pair or the\t9
pair or veteran\t-21
pair or within\t62
pair or your\t-30
pair order ,\t18
pair orders ,\t17
pair osage aerostructures\t-9
pair osha #\t42
pair other people\t41
pair our best\t39
pair our client\t-11
pair our customers\t-30
pair our dairy\t-15
pair our employment\t-11
pair our head\t-7
pair our last\t-6
pair our little\t-7
pair our own\t-12
pair our system\t44
pair our trust\t-18
pair our website\t-29
pair our work\t-16
pair out here\t-8
pair out of\t-14
pair out on\t-34
pair out the\t12
pair out what's\t13
pair out with\t19
pair outside a\t35
pair over four\t7
pair over the\t18
pair over to\t9
pair own ,\t10
pair own hand\t34
pair own the\t9
pair own transport\t45
pair own way\t6
pair owned by\t-34
pair pages ,\t-10
pair paid ,\t-28
pair paid at\t17
pair paid for\t46
pair paid from\t-20
pair paid trial\t-13
pair pair of\t-40
pair pairing session\t-41
pair papers for\t28
pair parents ,\t-12
pair parking ,\t-6
pair parking and\t-10
pair parking for\t-22
pair part in\t-7
pair part of\t32
pair part time\t-23
pair pastry section\t30
pair patience ,\t26
pair patience with\t74
pair patients and\t-11
pair pay for\t-47
pair pay is\t-24
pair paying for\t-26
pair payments and\t22
pair pc dmis\t-44
pair people and\t-17
pair people at\t-9
pair people in\t-28
pair people on\t-12
pair people stay\t20
pair people to\t-15
pair people who\t16
pair people who've\t38
pair people with\t14
pair people you\t10
pair per cent\t16
pair per hour\t-10
pair permanent ,\t-14
pair permanent contract\t-21
pair permanent residents\t24
pair person we\t-20
pair person who\t32
pair person with\t20
pair pets and\t-9
pair phone ,\t7
pair photo of\t-19
pair pick up\t35
pair picked up\t-7
pair piece of\t-22
pair place ;\t15
pair place on\t-48
pair plain words\t-12
pair plan on\t36
pair planned maintenance\t6
pair plans to\t-13
pair please apply\t-8
pair pleased to\t7
pair plus a\t-28
pair plus one\t-27
pair pm ,\t6
pair pm to\t32
pair points for\t26
pair pop in\t-36
pair position ,\t43
pair position is\t18
pair position of\t-18
pair post at\t-7
pair post is\t48
pair postholder will\t51
pair ppe and\t-12
pair practice in\t7
pair pre employment\t37
pair preference will\t-11
pair previous work\t8
pair program and\t-72
pair proof of\t19
pair property management\t11
pair proud of\t-18
pair provident fund\t-13
pair put in\t-24
pair put up\t-9
pair q :\t-52
pair q fever\t11
pair qualification in\t12
pair queries from\t56
pair r #\t-13
pair race ,\t-21
pair radhaus velo\t-18
pair rate is\t-9
pair rather than\t7
pair reach truck\t-12
pair reach us\t-7
pair read a\t34
pair read first\t-25
pair ready for\t56
pair recognised qualification\t9
pair referees ,\t-7
pair references ,\t9
pair register and\t6
pair regret ,\t68
pair related field\t9
pair religion ,\t-21
pair report on\t29
pair report that\t28
pair report to\t-38
pair represent us\t6
pair required ,\t6
pair requirement of\t6
pair rest api\t31
pair rest is\t-18
pair rest of\t13
pair resume and\t-19
pair retiring ,\t-21
pair right person\t-15
pair right to\t24
pair rising to\t-8
pair rivers and\t-16
pair road ,\t-101
pair room for\t-29
pair room in\t-27
pair room is\t7
pair room of\t11
pair room that\t-13
pair rooms with\t-6
pair rota ,\t18
pair roughly one\t18
pair run #\t7
pair run the\t48
pair running the\t26
pair safely ,\t-89
pair sage #\t26
pair said yes\t10
pair salary is\t-34
pair same family\t-29
pair saturday ,\t26
pair saturday morning\t-25
pair sauna ,\t-26
pair say no\t15
pair say so\t10
pair saying that\t6
pair says that\t-41
pair scale ,\t-18
pair school ,\t-12
pair schools ,\t-11
pair second floor\t-10
pair second month\t18
pair second year\t27
pair see a\t18
pair see us\t-22
pair see you\t47
pair sees to\t13
pair selected for\t-12
pair send it\t-6
pair send one\t-27
pair send the\t15
pair send us\t-19
pair send you\t28
pair sent to\t-25
pair service engineer\t-60
pair services in\t14
pair sessions are\t13
pair seven ,\t16
pair share in\t-10
pair share of\t-23
pair she has\t-28
pair she is\t-21
pair she or\t12
pair shop ,\t26
pair shop and\t-7
pair shop in\t10
pair shop or\t-35
pair shore of\t-21
pair should be\t44
pair should know\t26
pair should you\t-8
pair show up\t57
pair show us\t9
pair show you\t-36
pair showroom ,\t-15
pair shut for\t-6
pair side of\t-7
pair sift will\t-17
pair sigma green\t16
pair since #\t-117
pair since half\t25
pair since the\t30
pair sit with\t-27
pair site ,\t12
pair site and\t-35
pair six days\t-24
pair six in\t31
pair six months\t-12
pair six sigma\t16
pair six weeks\t-15
pair six years\t-30
pair sixty ,\t6
pair sixty per\t15
pair skip the\t-14
pair small ,\t-13
pair small animal\t-8
pair small enough\t-32
pair small family\t34
pair small team\t-19
pair small thing\t-18
pair so ,\t-27
pair so a\t37
pair so do\t-31
pair so don't\t-50
pair so here\t-52
pair so is\t-54
pair so much\t21
pair so nobody\t-22
pair so please\t12
pair so the\t45
pair so would\t11
pair so you\t51
pair so you'll\t10
pair so your\t38
pair some #\t-27
pair some nine\t-50
pair some of\t13
pair some polish\t11
pair some years\t28
pair somebody to\t-15
pair somebody who\t43
pair somebody with\t10
pair someone who\t68
pair something close\t10
pair something you\t-35
pair sounds like\t-22
pair sourdough ,\t38
pair sous chef\t-17
pair south shore\t-19
pair speak german\t6
pair spend a\t-33
pair spoken and\t40
pair spoken english\t25
pair staff house\t-20
pair staff room\t-9
pair stand in\t15
pair standing ,\t7
pair stannard hollow\t-6
pair start ,\t-6
pair start at\t47
pair start on\t25
pair started by\t-18
pair started here\t-49
pair started in\t-6
pair starts at\t-9
pair state of\t-8
pair statement of\t-9
pair stock ,\t29
pair student ,\t-23
pair students ,\t7
pair studies how\t-28
pair subject to\t58
pair successful candidate\t32
pair summer ,\t-16
pair sunday and\t-12
pair sunday of\t12
pair supervisors and\t13
pair supporting statement\t16
pair swamp health\t-25
pair system ,\t-23
pair system is\t11
pair tag manager\t-61
pair take a\t19
pair take home\t-14
pair take new\t8
pair take over\t-24
pair take part\t9
pair take place\t-18
pair take the\t10
pair takes the\t-7
pair taking bloods\t32
pair talk about\t-9
pair talk to\t7
pair tamil or\t29
pair teach ,\t11
pair teach you\t32
pair team is\t-12
pair team lead\t-7
pair team of\t-6
pair tear off\t10
pair technician is\t-16
pair tell her\t-9
pair tell me\t-39
pair tell you\t-35
pair ten minutes\t-21
pair term ,\t-11
pair test before\t24
pair th of\t-20
pair than #\t21
pair than five\t8
pair than i\t19
pair than ten\t-21
pair than the\t17
pair than three\t-10
pair thank you\t-24
pair that ,\t13
pair that ?\t-24
pair that a\t42
pair that can\t24
pair that doesn't\t15
pair that don't\t11
pair that has\t-23
pair that he\t-22
pair that i\t31
pair that is\t-27
pair that it\t17
pair that means\t19
pair that our\t-50
pair that people\t-16
pair that takes\t-16
pair that the\t17
pair that they\t-50
pair that this\t-31
pair that we\t-50
pair that you\t43
pair that you'll\t49
pair the #\t19
pair the annual\t42
pair the appointment\t27
pair the august\t-42
pair the basis\t-18
pair the better\t29
pair the big\t13
pair the birth\t15
pair the books\t16
pair the bread\t25
pair the breakfast\t40
pair the building\t-30
pair the bus\t-22
pair the calls\t8
pair the car\t6
pair the care\t42
pair the church\t13
pair the client\t-25
pair the club\t-26
pair the cmm\t-99
pair the coming\t-13
pair the company\t-31
pair the conservatory\t-8
pair the contract\t70
pair the cooperative\t-16
pair the counter\t-33
pair the country\t-31
pair the county\t-12
pair the crew\t-24
pair the customer\t19
pair the daily\t45
pair the dairy\t13
pair the day\t35
pair the department\t-19
pair the door\t-11
pair the doors\t17
pair the early\t25
pair the east\t9
pair the edge\t-39
pair the end\t14
pair the engine\t8
pair the evening\t33
pair the extraction\t-16
pair the field\t53
pair the fire\t15
pair the firm\t-26
pair the first\t46
pair the five\t-26
pair the flat\t-32
pair the floor\t-54
pair the form\t-7
pair the founders\t-37
pair the fourth\t-7
pair the gardener\t59
pair the half\t-47
pair the hands\t-42
pair the harbour\t8
pair the hard\t7
pair the hiring\t-15
pair the hospital\t-40
pair the hotel\t-11
pair the hours\t-36
pair the hse\t18
pair the inn\t-29
pair the interview\t-15
pair the job\t32
pair the kettle\t-20
pair the kitchen\t16
pair the lambing\t23
pair the last\t63
pair the law\t23
pair the lead\t-85
pair the letters\t15
pair the library\t-17
pair the licence\t18
pair the line\t39
pair the local\t20
pair the make\t18
pair the middle\t9
pair the milk\t29
pair the minimum\t-10
pair the monthly\t21
pair the morning\t24
pair the museum\t-13
pair the names\t-7
pair the nearest\t-12
pair the new\t-14
pair the next\t58
pair the night\t15
pair the north\t-15
pair the number\t-20
pair the odd\t45
pair the office\t36
pair the okafor\t-28
pair the old\t19
pair the older\t20
pair the on\t66
pair the one\t11
pair the only\t13
pair the orders\t17
pair the other\t-7
pair the paper\t21
pair the paperwork\t13
pair the payroll\t53
pair the people\t-64
pair the pharmacy\t-6
pair the phone\t-17
pair the phones\t11
pair the pile\t17
pair the plant\t-18
pair the position\t16
pair the post\t40
pair the postholder\t51
pair the project\t-19
pair the public\t-15
pair the rate\t-9
pair the rector\t-31
pair the residents\t-23
pair the road\t-17
pair the role\t20
pair the rota\t16
pair the salary\t-34
pair the same\t61
pair the season\t17
pair the second\t-21
pair the secretary\t-13
pair the sensors\t-27
pair the shift\t7
pair the shop\t6
pair the showroom\t-15
pair the site\t17
pair the south\t-19
pair the spring\t11
pair the staff\t-21
pair the stand\t33
pair the state\t-8
pair the stock\t29
pair the story\t-31
pair the studio\t29
pair the successful\t32
pair the summer\t7
pair the support\t8
pair the technician\t38
pair the till\t45
pair the time\t48
pair the tools\t7
pair the top\t17
pair the trade\t-18
pair the trust\t-6
pair the university\t16
pair the van\t-20
pair the view\t-38
pair the village\t-14
pair the way\t29
pair the weekly\t24
pair the wheels\t34
pair the whole\t-56
pair the winter\t-16
pair the workshop\t-17
pair the worst\t-23
pair the year\t12
pair the young\t27
pair their own\t8
pair them ,\t39
pair them a\t-16
pair them has\t-8
pair them on\t11
pair them through\t19
pair themselves ,\t-16
pair then ,\t13
pair there and\t14
pair there is\t72
pair there isn't\t-45
pair there will\t18
pair there's a\t-6
pair there's also\t29
pair there's no\t16
pair they are\t9
pair they come\t-50
pair they get\t-14
pair they have\t-40
pair they were\t17
pair thing ,\t15
pair thing and\t26
pair things down\t75
pair third of\t11
pair thirteenth cheque\t-13
pair thirty one\t-54
pair this is\t43
pair this opening\t-36
pair this role\t37
pair this time\t-23
pair this vacancy\t-21
pair this year\t15
pair thistledown house\t-23
pair those in\t-27
pair those who\t13
pair those with\t40
pair three ,\t-28
pair three and\t6
pair three days\t9
pair three hours\t-7
pair three months\t46
pair three of\t-11
pair three or\t-13
pair three weeks\t-6
pair three years\t-50
pair through a\t-19
pair through an\t17
pair through our\t-16
pair through the\t-22
pair thrown in\t-12
pair thursday ,\t-26
pair ticket would\t55
pair tidewater ledger\t-9
pair tie off\t60
pair time ,\t-27
pair time and\t25
pair time employees\t15
pair time goes\t18
pair time in\t-29
pair time is\t34
pair time served\t11
pair time to\t9
pair tips ,\t-6
pair to $\t-42
pair to ,\t-30
pair to apply\t-37
pair to be\t67
pair to begin\t22
pair to bring\t36
pair to call\t12
pair to candidates\t38
pair to come\t-21
pair to date\t10
pair to day\t22
pair to do\t39
pair to drive\t-6
pair to eleven\t-10
pair to end\t9
pair to explain\t7
pair to find\t-17
pair to follow\t30
pair to friday\t55
pair to give\t26
pair to go\t-63
pair to have\t28
pair to hear\t9
pair to hold\t33
pair to its\t6
pair to join\t-26
pair to know\t40
pair to learn\t47
pair to lift\t27
pair to live\t-17
pair to make\t7
pair to me\t-58
pair to meet\t-45
pair to october\t-9
pair to one\t16
pair to our\t42
pair to r\t-13
pair to run\t-18
pair to saturday\t28
pair to see\t58
pair to september\t24
pair to set\t9
pair to sit\t8
pair to six\t-15
pair to sponsor\t21
pair to start\t-43
pair to sunday\t-16
pair to take\t-53
pair to talk\t-18
pair to teach\t7
pair to the\t-19
pair to their\t-31
pair to three\t22
pair to thursday\t15
pair to train\t-21
pair to us\t-7
pair to walk\t-16
pair to work\t23
pair to write\t11
pair to you\t-10
pair to your\t-6
pair to £\t-18
pair to €\t-9
pair today we\t-15
pair together ,\t-41
pair too few\t-12
pair tools ,\t19
pair tower crane\t-10
pair trade certificate\t12
pair train as\t-31
pair train you\t6
pair trained in\t-8
pair training ,\t-9
pair trains new\t18
pair transport is\t57
pair travel to\t13
pair trees ,\t-9
pair trial day\t-13
pair truck drivers\t-14
pair trusts and\t-10
pair tuesday and\t6
pair tuesday to\t36
pair tuesdays and\t21
pair twelve months\t-33
pair twenty five\t-16
pair twenty minutes\t-6
pair twice a\t91
pair two and\t-8
pair two days\t18
pair two free\t-64
pair two hours\t14
pair two in\t-7
pair two lines\t-30
pair two metres\t37
pair two references\t-13
pair two to\t6
pair two week\t-23
pair two years\t112
pair under asc\t-67
pair under your\t62
pair undergraduates and\t14
pair understand ,\t20
pair understanding of\t9
pair units ,\t8
pair until #\t25
pair up ,\t-57
pair up a\t-32
pair up and\t18
pair up at\t6
pair up here\t14
pair up in\t-40
pair up on\t31
pair up the\t7
pair up to\t-27
pair up with\t8
pair upload a\t-28
pair us a\t-19
pair us about\t15
pair us first\t-8
pair us for\t-35
pair us if\t17
pair us in\t-21
pair us more\t22
pair us to\t-41
pair us what\t-20
pair use of\t54
pair use the\t-19
pair used a\t13
pair vacancy is\t-8
pair van ,\t8
pair vet nurse\t-24
pair veteran status\t-21
pair veterinary nursing\t42
pair veterinary practice\t-10
pair view is\t-38
pair view of\t-13
pair wage by\t-48
pair wages for\t31
pair walk in\t-30
pair walking distance\t6
pair want it\t-39
pair want someone\t27
pair want to\t33
pair wanted ,\t-12
pair wants a\t45
pair wants to\t39
pair ward #\t-28
pair warm and\t35
pair was founded\t-13
pair way of\t6
pair way that\t7
pair way to\t15
pair we all\t11
pair we also\t13
pair we answer\t-17
pair we are\t-130
pair we ask\t29
pair we can't\t-14
pair we cannot\t17
pair we close\t-23
pair we do\t69
pair we don't\t6
pair we have\t-83
pair we hope\t-20
pair we invite\t-16
pair we keep\t36
pair we like\t-12
pair we must\t22
pair we need\t-18
pair we offer\t-31
pair we open\t-30
pair we pay\t-40
pair we put\t-24
pair we read\t-10
pair we see\t29
pair we shall\t23
pair we should\t36
pair we started\t-6
pair we use\t-7
pair we want\t81
pair we welcome\t-24
pair we were\t-19
pair we will\t-30
pair we'd also\t19
pair we'd be\t21
pair we'd love\t-33
pair we'll ask\t-11
pair we'll be\t-39
pair we're a\t-38
pair we've learned\t7
pair we've never\t-15
pair week ,\t55
pair week and\t-6
pair week between\t-6
pair week in\t83
pair week over\t6
pair weekend in\t51
pair weekends ,\t65
pair weekends are\t11
pair weekends in\t-18
pair weekends included\t18
pair weeks ,\t-50
pair weeks with\t11
pair welcome applicants\t-24
pair welcome to\t-20
pair were paid\t-9
pair what a\t15
pair what about\t88
pair what do\t-7
pair what everyone\t8
pair what i\t75
pair what is\t-32
pair what it\t17
pair what kind\t-16
pair what that\t-17
pair what the\t15
pair what they\t29
pair what we\t17
pair what would\t-37
pair what you\t-118
pair what you'd\t-12
pair what's the\t-9
pair when a\t55
pair when i'm\t27
pair when it\t47
pair when one\t-32
pair when the\t36
pair when to\t-47
pair when we're\t8
pair which has\t7
pair which is\t-32
pair which means\t-7
pair which takes\t27
pair which we\t9
pair while you\t9
pair who actually\t-10
pair who already\t21
pair who are\t-50
pair who can\t64
pair who doesn't\t20
pair who has\t76
pair who have\t12
pair who is\t6
pair who reads\t-6
pair who reckons\t-19
pair who takes\t10
pair who will\t-22
pair who work\t-26
pair who've worked\t38
pair whoever comes\t6
pair whoever follows\t-7
pair whole team\t6
pair why the\t20
pair will also\t34
pair will be\t-62
pair will gladly\t-30
pair will go\t38
pair will have\t-132
pair will know\t15
pair will look\t9
pair will make\t-12
pair will need\t9
pair will not\t-34
pair will put\t-7
pair will remember\t-6
pair will run\t10
pair will show\t-17
pair will take\t-12
pair will teach\t67
pair will write\t20
pair window ,\t-33
pair winter ,\t-31
pair winter and\t27
pair winter we\t66
pair with #\t-9
pair with a\t-106
pair with accounting\t17
pair with all\t-6
pair with an\t-80
pair with children\t74
pair with disabilities\t-8
pair with every\t8
pair with five\t-14
pair with four\t12
pair with it\t-59
pair with money\t7
pair with my\t-8
pair with nine\t-14
pair with our\t60
pair with people\t-28
pair with six\t-6
pair with some\t15
pair with the\t162
pair with them\t-11
pair with three\t-9
pair with two\t-25
pair with us\t-22
pair with working\t32
pair with you\t-33
pair with your\t7
pair within #\t47
pair within a\t-36
pair within walking\t6
pair without a\t-21
pair without being\t28
pair without saying\t6
pair without which\t12
pair women and\t-12
pair won't be\t-12
pair won't tie\t60
pair won't wait\t-8
pair word ,\t6
pair words a\t36
pair words of\t-15
pair work ,\t-17
pair work in\t36
pair work is\t-58
pair work two\t17
pair work with\t9
pair worked from\t6
pair worked in\t34
pair worked on\t9
pair worked with\t-22
pair working days\t-9
pair working hours\t-61
pair working knowledge\t33
pair working with\t-15
pair would also\t11
pair would be\t47
pair would come\t9
pair would have\t-20
pair would let\t15
pair would like\t35
pair would put\t22
pair wouldn't hurt\t6
pair write a\t9
pair write the\t36
pair write to\t-73
pair yawl boats\t45
pair year #\t30
pair year ,\t-54
pair year and\t-14
pair year for\t-24
pair year or\t12
pair year the\t19
pair year we\t-12
pair years ,\t-16
pair years ago\t-36
pair years and\t-12
pair years at\t22
pair years experience\t19
pair years from\t51
pair years in\t52
pair years of\t14
pair years on\t10
pair yes ,\t13
pair yet ,\t14
pair you ,\t27
pair you :\t7
pair you ;\t17
pair you ?\t-32
pair you a\t-17
pair you already\t22
pair you also\t10
pair you are\t16
pair you as\t12
pair you be\t-6
pair you bring\t-17
pair you build\t-38
pair you call\t-46
pair you can\t-45
pair you can't\t17
pair you choose\t-86
pair you could\t29
pair you do\t32
pair you don't\t-49
pair you ever\t21
pair you explain\t20
pair you for\t-60
pair you get\t-78
pair you go\t7
pair you have\t-10
pair you here\t35
pair you know\t6
pair you leave\t10
pair you like\t-41
pair you made\t-34
pair you may\t-65
pair you must\t-45
pair you on\t7
pair you out\t31
pair you read\t-13
pair you should\t40
pair you show\t14
pair you start\t34
pair you the\t-99
pair you to\t26
pair you want\t-103
pair you were\t15
pair you will\t93
pair you won't\t-43
pair you work\t31
pair you would\t-15
pair you write\t86
pair you'd be\t13
pair you'd do\t13
pair you'd have\t40
pair you'll also\t6
pair you'll be\t-31
pair you'll get\t-25
pair you'll have\t26
pair you'll know\t-76
pair you'll need\t42
pair you're proud\t-6
pair you're the\t6
pair you've done\t54
pair you've got\t-34
pair you've used\t52
pair your belt\t60
pair your birthday\t-27
pair your choice\t-8
pair your cv\t-35
pair your days\t10
pair your english\t30
pair your feet\t36
pair your first\t16
pair your job\t24
pair your letter\t-17
pair your name\t-26
pair your own\t-56
pair your questions\t-21
pair your resume\t-18
pair your right\t6
pair your truck\t8
pair your way\t42
pair your work\t-50
pair yours ,\t-20
pair £ #\t-28
pair € #\t-80
place conditions bullet\t46
place desirable bullet\t113
place desirable text\t33
place duties text\t139
place must bullet\t194
place must text\t-58
place offer bullet\t-116
place offer text\t-188
place unknown bullet\t-113
place unknown text\t-43
section conditions\t46
section desirable\t163
section duties\t135
section must\t149
section offer\t-260
section unknown\t-86
word !\t18
word $\t-68
word %\t-63
word :\t48
word ;\t7
word ?\t-95
word a\t16
word able\t49
word about\t-13
word above\t-7
word abroad\t-19
word accept\t-35
word accident\t6
word accommodation\t-32
word accompany\t23
word accordance\t6
word according\t-27
word account\t-135
word accounting\t48
word accreditation\t-17
word across\t-62
word act\t34
word acts\t-13
word actual\t-24
word actually\t-9
word address\t-40
word adjust\t-6
word admitted\t-75
word ads\t18
word adult\t20
word advanced\t49
word advantage\t124
word advice\t18
word aerostructures\t-9
word afraid\t81
word after\t-30
word afternoon\t-18
word afternoons\t29
word afterwards\t15
word again\t-24
word against\t26
word age\t-18
word agencies\t-38
word agency\t-32
word ago\t-36
word agree\t14
word agreement\t-11
word aid\t7
word aircon\t-23
word airflow\t-6
word airline\t30
word alcohol\t18
word alecrim\t-39
word alike\t-65
word alive\t29
word allowance\t-46
word along\t13
word alpaca\t-34
word already\t71
word also\t163
word alternate\t38
word although\t15
word always\t39
word am\t8
word among\t-12
word amount\t-16
word an\t8
word anaesthetics\t67
word analysis\t22
word analyst\t-37
word analysts\t-14
word and\t29
word andri\t-17
word animal\t31
word animals\t38
word annual\t12
word another\t-74
word answer\t-80
word answers\t22
word any\t-79
word anybody\t8
word anyone\t46
word anything\t-8
word apartment\t-9
word api\t32
word app\t9
word application\t-58
word applications\t-122
word apply\t-150
word applying\t-22
word appoint\t52
word appointment\t34
word apprentice\t27
word apprentices\t50
word april\t44
word are\t-23
word area\t6
word areas\t-19
word around\t49
word arranged\t-11
word as\t69
word asc\t-67
word ash\t13
word ashore\t-19
word ask\t32
word asked\t-19
word asks\t33
word asset\t11
word assistants\t59
word associate\t11
word assume\t7
word ate\t-11
word attendance\t63
word attendants\t-6
word audit\t12
word auditors\t136
word august\t15
word aunt\t-17
word available\t53
word average\t-18
word award\t-10
word away\t46
word ayesha\t-8
word b\t28
word bachelor's\t10
word back\t-32
word background\t45
word backgrounds\t-16
word bad\t25
word bake\t-13
word bakery\t79
word bakes\t-44
word balance\t29
word band\t-10
word bank\t-12
word banker\t25
word banksia\t-26
word based\t-26
word basic\t15
word basis\t-20
word batteries\t13
word battery\t-78
word bay\t-30
word be\t44
word because\t120
word become\t-32
word bedrooms\t-22
word been\t-18
word bees\t-18
word before\t128
word began\t-22
word begin\t30
word begins\t41
word behind\t-20
word being\t91
word bell\t-34
word belmullet\t26
word below\t6
word belt\t76
word bench\t-31
word benefits\t-22
word bent\t-41
word berlin\t-16
word beside\t7
word best\t22
word better\t84
word between\t-85
word beyond\t26
word bicycle\t-68
word big\t40
word bike\t-13
word bikes\t-23
word bilingual\t6
word biology\t9
word birth\t15
word birthday\t-27
word bit\t-20
word black\t-25
word blade\t-13
word block\t-19
word blood\t11
word bloods\t33
word blue\t-58
word board\t20
word boat\t-9
word boats\t9
word bodies\t7
word boiler\t40
word bokamoso\t-22
word bonus\t-18
word booked\t-24
word booking\t22
word bookkeeping\t11
word books\t11
word boots\t-14
word boreholes\t8
word born\t26
word borrowed\t-6
word both\t45
word bother\t28
word bought\t-63
word box\t-51
word boxes\t29
word brackenfield\t-19
word braeloch\t-30
word brake\t13
word bread\t-9
word break\t-57
word breakdown\t22
word breakfast\t26
word bring\t-70
word brings\t7
word bryn\t-11
word budget\t22
word build\t-8
word building\t68
word built\t-93
word bulk\t-24
word buns\t-30
word burner\t-41
word bus\t23
word buses\t-55
word business\t-33
word busy\t17
word but\t15
word butcher\t-21
word buy\t-13
word cabin\t-16
word cabins\t-27
word cake\t41
word cakes\t33
word call\t-25
word called\t15
word calls\t-15
word calm\t20
word came\t-26
word campaigns\t12
word can\t80
word can't\t80
word canada\t11
word candidate\t20
word candidates\t33
word cannot\t49
word canteen\t-19
word capture\t58
word car\t26
word card\t95
word care\t-27
word carnivals\t27
word carol\t-12
word carry\t-22
word casa\t-39
word cash\t6
word cat\t16
word category\t64
word catheters\t33
word cats\t37
word cattle\t-22
word cebu\t-21
word cent\t-7
word central\t-15
word centre\t22
word cert\t48
word certificate\t139
word certification\t11
word chair\t-32
word change\t35
word changes\t58
word charge\t11
word charity\t-15
word chasing\t9
word chatting\t-26
word check\t77
word checking\t48
word checks\t9
word cheesemaker\t20
word chef\t-19
word chemistry\t22
word cheque\t-13
word chiefly\t25
word child\t-26
word children\t98
word choose\t-76
word christmas\t-32
word churchwardens\t-56
word city\t-14
word civil\t-9
word class\t15
word classes\t-44
word clean\t56
word cleaning\t28
word clear\t67
word clearly\t-7
word client\t-23
word clinic\t10
word clinics\t-13
word close\t-34
word closing\t-31
word club\t-43
word cmm\t-70
word co\t-58
word coach\t56
word coastal\t7
word coasts\t-16
word coffee\t-52
word col\t-25
word colleagues\t10
word collection\t-8
word college\t-7
word come\t-50
word coming\t-26
word command\t9
word commis\t18
word committed\t-20
word committees\t12
word common\t-14
word communities\t-9
word community\t-23
word company\t-32
word competence\t14
word complete\t31
word completed\t-17
word completion\t-32
word concrete\t35
word condition\t12
word conduct\t34
word confidence\t13
word conflict\t8
word conservation\t-45
word conservator\t-17
word conservatory\t-8
word considered\t-31
word contact\t20
word contacted\t-53
word contract\t39
word contractor\t-9
word control\t92
word conversation\t-11
word conversational\t23
word cook\t-10
word cooking\t79
word cool\t-7
word cooperative\t-32
word copies\t-13
word copper\t-28
word copy\t-14
word corridor\t13
word cottage\t-11
word could\t27
word council\t9
word counter\t-32
word counterbalance\t21
word country\t-36
word counts\t35
word county\t-12
word couple\t6
word course\t45
word courses\t-17
word cover\t-43
word covered\t-23
word cpd\t-33
word cpr\t12
word craft\t14
word crane\t7
word cranky\t-16
word credit\t20
word crew\t-6
word criminal\t52
word cross\t-18
word cultures\t25
word current\t131
word curtain\t-21
word customer\t28
word customer's\t25
word customers\t-12
word cut\t39
word cv\t-106
word cvs\t-17
word cycle\t6
word d\t-24
word daily\t63
word dairy\t-18
word data\t63
word daughter\t-51
word day\t-48
word days\t83
word dayton\t-16
word dbs\t13
word dbt\t-6
word de\t6
word deadlines\t35
word deal\t47
word dear\t-45
word december\t-16
word deck\t34
word degree\t8
word degrees\t14
word dementia\t6
word denise\t-9
word dental\t51
word dentistry\t-9
word denver\t-15
word department\t-110
word depending\t-39
word depends\t-17
word depot\t-23
word design\t-11
word desk\t-28
word developers\t-50
word diary\t6
word did\t-18
word diesel\t-6
word different\t14
word digital\t22
word dining\t26
word diploma\t67
word direct\t-15
word disabilities\t-8
word disability\t-39
word disabled\t-44
word discharge\t50
word discretion\t21
word discriminate\t-31
word dissolution\t-77
word distance\t6
word distribution\t-20
word district\t-25
word division\t-36
word dmis\t-44
word do\t76
word doctor\t61
word documentation\t-42
word does\t18
word doesn't\t116
word dog\t12
word dogs\t-46
word doing\t6
word don't\t22
word done\t96
word donors\t-7
word door\t-66
word doors\t33
word dough\t52
word down\t17
word dozen\t6
word dr\t-68
word drafting\t24
word draw\t-17
word drawings\t15
word drive\t-7
word drivers\t57
word driving\t36
word drop\t-28
word drug\t67
word dry\t22
word duke\t-15
word during\t72
word duties\t32
word duty\t12
word e\t-13
word each\t96
word ear\t-9
word early\t-6
word earn\t-29
word earns\t8
word east\t9
word easter\t30
word eat\t-83
word edge\t-39
word education\t-16
word eight\t38
word either\t-11
word electricity\t-23
word eleven\t-44
word ellen\t-53
word else\t18
word email\t-32
word emails\t-26
word emp\t33
word employ\t17
word employer\t-58
word employment\t23
word encouraged\t-38
word end\t164
word enercon\t-6
word engine\t21
word engineer\t-49
word engineers\t42
word engines\t9
word english\t86
word enhanced\t10
word enough\t21
word entered\t12
word equal\t-54
word equity\t-40
word equivalent\t7
word esbjerg\t-33
word especially\t18
word essential\t76
word estate\t-9
word estonian\t48
word eu\t36
word europe\t-18
word even\t-25
word evening\t29
word evenings\t14
word ever\t-10
word every\t-42
word everybody\t-23
word everything\t42
word evidence\t6
word examination\t11
word example\t-81
word excel\t27
word executive\t-11
word expect\t29
word expected\t29
word expects\t-7
word experience\t135
word explain\t-9
word extraction\t-11
word eye\t32
word f\t23
word face\t-11
word factory\t16
word fair\t-16
word fairlead\t-14
word fall\t23
word familiarity\t53
word families\t-6
word family\t-75
word far\t-18
word farm\t7
word farmers\t-21
word farms\t-14
word father\t-12
word fault\t30
word favourably\t-14
word february\t56
word fee\t19
word feeding\t27
word feel\t25
word fees\t-17
word feet\t35
word fenwick\t-13
word ferry\t-11
word fever\t65
word few\t-7
word fewer\t19
word ficus\t-31
word field\t30
word fifteen\t19
word fifty\t14
word file\t32
word filing\t-47
word filled\t-9
word filters\t11
word finance\t-20
word findings\t9
word fine\t20
word finished\t60
word fire\t15
word firm\t-56
word first\t56
word fish\t8
word fit\t-7
word five\t-33
word fixing\t14
word flat\t-37
word flights\t-6
word floor\t-40
word flour\t38
word fluent\t22
word follow\t38
word following\t-41
word follows\t28
word food\t33
word foot\t60
word for\t7
word form\t21
word formal\t-33
word formed\t-13
word former\t-16
word forms\t-22
word fortnight\t8
word forty\t60
word found\t-21
word founded\t-14
word founders\t-37
word four\t-89
word fourteen\t-62
word fourth\t-14
word free\t-163
word friday\t7
word fridays\t-13
word friendly\t-38
word from\t-39
word front\t18
word full\t18
word fully\t-12
word fund\t-13
word funded\t-11
word funders\t62
word funding\t31
word fundraising\t-19
word funeral\t27
word further\t-6
word future\t-27
word g'day\t-31
word gaps\t17
word garage\t-33
word garda\t18
word garden\t-44
word gardener\t63
word gardens\t-6
word gas\t71
word gate\t-7
word gdańsk\t-62
word general\t-7
word generation\t-15
word generous\t-33
word geology\t22
word german\t-30
word get\t-54
word gets\t-48
word getting\t44
word gion\t-17
word git\t59
word give\t-53
word given\t29
word gives\t-53
word glad\t52
word gladly\t-53
word glas\t-11
word gleeson\t-14
word glenree\t-47
word gmp\t-16
word go\t36
word goes\t135
word goh\t-29
word going\t-24
word gold\t-6
word gone\t39
word google\t-52
word got\t-12
word grade\t-44
word graduate\t-11
word grand\t-17
word grandfather\t-30
word grant\t-16
word granted\t21
word grants\t23
word great\t-7
word green\t10
word gross\t-9
word ground\t-8
word group\t-65
word groups\t-34
word grown\t-22
word growth\t-36
word guide\t6
word gwo\t27
word gym\t-20
word had\t-42
word half\t-34
word hall\t-44
word halls\t-6
word hand\t21
word handling\t74
word hands\t-6
word handy\t32
word hang\t-11
word happen\t25
word happened\t-16
word happy\t-13
word harbour\t-12
word hard\t7
word hardly\t33
word hardship\t-26
word harrowgate\t-9
word has\t-72
word hasn't\t-13
word hauling\t32
word have\t-12
word having\t8
word hay\t12
word he\t-50
word head\t-44
word heading\t10
word health\t-25
word healthcare\t18
word hear\t-7
word heard\t-8
word hearing\t-10
word heart\t43
word hearthline\t-51
word heating\t-25
word height\t21
word heights\t33
word held\t-33
word hello\t-63
word help\t70
word helps\t32
word her\t-99
word here\t-40
word herself\t7
word hi\t-21
word high\t-14
word higher\t21
word hill\t-25
word him\t-8
word hire\t98
word hiring\t-24
word his\t-37
word history\t-20
word hit\t6
word hives\t14
word hoist\t7
word hold\t101
word holding\t14
word holds\t33
word holiday\t-69
word holidays\t-26
word hollins\t-21
word hollow\t-16
word hollybank\t-33
word home\t32
word homeowner\t19
word homes\t11
word honest\t35
word honestly\t-61
word honey\t-10
word hope\t-37
word hospital\t-31
word hospitals\t-23
word hot\t37
word hotel\t86
word hour\t-21
word hours\t69
word house\t-59
word households\t-16
word housekeeping\t-28
word houses\t-30
word how\t-71
word however\t-15
word hr\t-39
word hse\t18
word hundred\t-27
word hurt\t6
word hybrid\t17
word hydraulic\t32
word hygiene\t25
word i\t-91
word i'd\t22
word i'm\t75
word i've\t-21
word idea\t-23
word ideally\t20
word if\t-33
word iii\t6
word immediate\t-12
word important\t36
word in\t14
word inc\t-13
word include\t10
word included\t36
word income\t61
word independent\t37
word indispensable\t38
word industrial\t7
word information\t-19
word inn\t-46
word ins\t-6
word insist\t19
word inspection\t43
word inspections\t27
word instance\t29
word instructions\t79
word insurance\t18
word interest\t-41
word interested\t-42
word internship\t31
word interview\t-71
word interviews\t-81
word into\t-12
word invasive\t-14
word inverallan\t-37
word invite\t-16
word invited\t-21
word invoices\t36
word ipaf\t12
word irish\t15
word is\t19
word isn't\t-21
word it\t45
word it'd\t37
word it's\t43
word its\t-12
word iv\t43
word jan\t-15
word january\t-14
word jo\t-20
word joanna\t-26
word job\t-15
word jobs\t6
word join\t-25
word joining\t60
word joke\t11
word july\t75
word june\t-20
word just\t-45
word k\t-11
word karibu\t-10
word keane\t-23
word keep\t86
word keeping\t19
word keeps\t-12
word kestrel\t-35
word kettle\t-25
word key\t14
word kilometres\t-6
word kind\t-39
word kindergarten\t-66
word kingston\t-13
word kirsty\t22
word kiswahili\t72
word kitchen\t-23
word knowledge\t96
word known\t-20
word knows\t-30
word kreuzberg\t18
word kroner\t-16
word lab\t38
word label\t22
word laboratory\t15
word labrador\t23
word ladder\t13
word lads\t13
word laid\t-26
word lambing\t23
word laminated\t30
word landlord\t-13
word lanes\t-7
word laptop\t-79
word largest\t-13
word larkmoor\t-34
word larkspur\t-39
word last\t-91
word late\t83
word later\t-25
word lavvo\t40
word law\t18
word lead\t-67
word leading\t-6
word leads\t-7
word learn\t57
word learned\t9
word learning\t28
word lease\t-24
word least\t92
word leave\t87
word leaves\t28
word leaving\t-12
word ledger\t-25
word leeds\t-33
word left\t-23
word legal\t14
word legislation\t7
word leirfjord\t-16
word less\t-21
word lessons\t30
word let\t-44
word letter\t-119
word letters\t-13
word level\t92
word library\t-15
word licence\t128
word license\t27
word licensed\t-19
word lift\t112
word lifting\t103
word like\t-35
word limited\t15
word line\t-50
word lines\t-45
word link\t-24
word liquids\t-42
word list\t7
word listed\t-32
word lists\t15
word little\t-27
word live\t-22
word lived\t25
word load\t41
word loads\t-15
word lodging\t-7
word log\t11
word logbook\t-18
word lone\t-35
word longer\t8
word look\t-8
word looked\t36
word looking\t-7
word looks\t21
word lot\t-16
word love\t-48
word low\t-8
word ltd\t-25
word luffing\t-15
word lunch\t-111
word lungs\t48
word m\t-26
word machines\t13
word made\t-137
word mail\t-28
word maintain\t22
word maintenance\t55
word maji\t-10
word makes\t-72
word making\t-18
word man\t-99
word manage\t20
word management\t40
word manager\t-36
word managers\t22
word mandatory\t58
word manner\t59
word manual\t32
word manuals\t20
word many\t-36
word maple\t-10
word maps\t-14
word markdown\t13
word marlingford\t36
word master's\t6
word match\t-47
word mathematics\t83
word matric\t18
word matter\t-19
word matters\t59
word may\t-108
word me\t-73
word mean\t31
word means\t-7
word measures\t-8
word meat\t11
word mechanics\t7
word medical\t16
word meet\t-29
word meeting\t10
word meetings\t13
word meets\t-20
word men\t-31
word mentor\t-40
word menu\t7
word mesa\t-12
word message\t15
word met\t-17
word metres\t82
word middle\t9
word midwife\t28
word might\t-46
word mileage\t14
word milk\t65
word million\t-34
word mind\t15
word minimum\t39
word minute\t6
word minutes\t19
word miss\t-36
word missed\t-36
word mission\t-21
word mixed\t-6
word mobile\t26
word model\t7
word modest\t-31
word modules\t25
word monday\t30
word money\t7
word monitoring\t83
word month\t34
word monthly\t80
word montréal\t-35
word moray\t-11
word more\t36
word morning\t18
word mornings\t18
word most\t-84
word mostly\t-7
word mother\t12
word mountain\t-30
word move\t13
word moved\t-20
word moves\t-16
word mr\t-64
word mrs\t-8
word ms\t-43
word much\t9
word muck\t10
word mum\t-10
word municipal\t-12
word museum\t-48
word museums\t-15
word mussels\t-10
word must\t119
word mutomo\t13
word my\t-41
word n\t-27
word name\t-87
word names\t-7
word narrow\t-27
word national\t-32
word naturally\t41
word near\t12
word nearest\t-12
word necessary\t-8
word need\t48
word needed\t8
word needs\t92
word negotiable\t14
word neither\t26
word nelson\t-54
word nervous\t24
word never\t-30
word new\t-26
word news\t43
word next\t-52
word nicer\t10
word night\t89
word nine\t-115
word nineteen\t-25
word ninety\t-7
word no\t-34
word nobody\t48
word nomvula\t-43
word non\t13
word none\t-41
word noon\t-71
word north\t-32
word northmoor\t-10
word norwegian\t12
word notes\t19
word nothing\t13
word notice\t16
word noticed\t-15
word november\t26
word novotny\t9
word novotny's\t-10
word now\t-19
word nurse\t-49
word nurses\t-7
word nursing\t94
word o'clock\t40
word observe\t-9
word obtained\t-56
word obviously\t-59
word occasional\t-15
word october\t22
word odd\t55
word oddvar\t-141
word of\t84
word off\t22
word offer\t-33
word office\t-13
word officer\t-78
word offices\t-25
word often\t34
word ohio\t-8
word okafor\t-38
word okay\t-65
word older\t-18
word oldest\t-26
word on\t37
word once\t29
word one\t79
word ones\t31
word only\t40
word open\t23
word opened\t-18
word opening\t-57
word opens\t12
word operator\t23
word operators\t-27
word opportunities\t-7
word opportunity\t-23
word optional\t69
word options\t-12
word or\t156
word order\t42
word ordering\t62
word orders\t26
word org\t-19
word organ\t-8
word organisation\t-19
word organist\t23
word osage\t-34
word osha\t58
word other\t62
word otherwise\t-17
word our\t-71
word ours\t-36
word ourselves\t21
word out\t-10
word outdoors\t78
word outside\t-10
word over\t29
word own\t8
word owned\t-21
word owner\t17
word owners\t21
word package\t-16
word packie\t-23
word packs\t7
word page\t-27
word pages\t-8
word paid\t-119
word pair\t-23
word pairing\t-41
word panel\t-24
word pansy\t-28
word paper\t-39
word papers\t21
word paperwork\t15
word parents\t-80
word park\t-27
word parking\t-46
word part\t-10
word particularly\t17
word passengers\t-15
word past\t32
word pastel\t-17
word pastry\t-12
word patience\t100
word patient\t-9
word patients\t-16
word pay\t-124
word paying\t27
word payment\t-13
word payments\t6
word payroll\t57
word pays\t25
word pc\t-44
word penhallow\t-11
word pension\t-107
word people\t-51
word per\t-26
word performance\t-10
word period\t14
word permanent\t-59
word permit\t57
word person\t8
word personal\t-31
word persons\t-33
word pharmacy\t-6
word phone\t29
word phones\t53
word photo\t-19
word photographs\t-32
word pick\t35
word picked\t-7
word piece\t-22
word pile\t17
word pipe\t23
word pipeline\t24
word pipelines\t23
word pipette\t22
word place\t-31
word places\t-22
word placing\t29
word plain\t-25
word plan\t20
word planned\t6
word planning\t8
word plans\t59
word plate\t43
word please\t-76
word pleased\t15
word plus\t-115
word pm\t37
word point\t-28
word points\t13
word police\t18
word policy\t28
word polish\t11
word pollination\t15
word pool\t44
word pop\t-36
word port\t-43
word portfolio\t48
word position\t43
word possible\t6
word post\t39
word postholder\t51
word pound\t55
word pounds\t15
word power\t-16
word ppe\t-12
word pre\t44
word precast\t94
word preferably\t-46
word preference\t-31
word premises\t-10
word preparation\t62
word prepare\t33
word prepared\t63
word present\t16
word pretty\t24
word previous\t23
word price\t18
word priit\t-28
word private\t-45
word probate\t-8
word problems\t21
word process\t16
word product\t-8
word production\t22
word products\t-19
word professional\t18
word program\t-71
word programme\t19
word progress\t32
word project\t-9
word promised\t6
word proof\t19
word proper\t7
word properly\t8
word property\t24
word protected\t-10
word proud\t-18
word provide\t17
word provided\t-51
word provident\t-13
word public\t-41
word pull\t8
word pump\t-8
word pupils\t22
word puppy\t7
word put\t37
word putting\t21
word python\t43
word q\t-40
word qualification\t25
word qualified\t-18
word quality\t44
word quarry\t-11
word quarter\t60
word quarterly\t12
word quarters\t-30
word queries\t56
word query\t11
word questions\t-106
word quicker\t41
word quickly\t15
word quiet\t31
word québec\t-22
word r\t-11
word race\t-21
word radhaus\t-18
word radio\t26
word radiographs\t32
word rain\t14
word raising\t18
word range\t-13
word rate\t-21
word rather\t-40
word raw\t14
word ray\t-8
word reach\t-25
word read\t-36
word readers\t12
word reading\t-36
word reads\t-6
word ready\t52
word real\t-20
word really\t-20
word reason\t-38
word received\t-17
word recent\t30
word recipes\t-13
word reckons\t-19
word recognised\t15
word recommended\t30
word reconciliation\t7
word record\t42
word recording\t31
word records\t38
word recruiters\t-28
word recruiting\t26
word recruitment\t-32
word rector\t-31
word ref\t-43
word reference\t12
word references\t-13
word register\t6
word registration\t45
word regret\t68
word reimburses\t-14
word related\t9
word reliable\t30
word religion\t-21
word remember\t-6
word renewal\t31
word rent\t-74
word repair\t42
word repairing\t14
word repairs\t15
word report\t-14
word reports\t30
word represent\t6
word required\t98
word requirement\t6
word requirements\t42
word rescue\t14
word research\t-12
word residence\t17
word resident\t56
word residential\t8
word residents\t15
word resourcing\t-23
word respiratory\t-10
word responsible\t16
word rest\t40
word results\t25
word resume\t-64
word retired\t-32
word retirement\t-9
word retiring\t-28
word return\t11
word reviewed\t-8
word reviews\t8
word right\t33
word ring\t-179
word rising\t-12
word risk\t10
word rivers\t-18
word road\t-87
word roads\t-8
word role\t17
word roll\t-13
word romansh\t41
word rooftop\t-19
word room\t-51
word rooms\t-22
word root\t20
word rota\t35
word roughly\t14
word round\t-7
word route\t-8
word row\t16
word rowe\t-13
word rules\t25
word running\t103
word runs\t16
word rural\t-33
word s\t22
word safe\t20
word safeguarding\t6
word safely\t-72
word sage\t36
word said\t-28
word salaries\t-15
word salary\t-48
word same\t65
word samples\t10
word saturday\t60
word saturdays\t56
word sauna\t-26
word save\t48
word say\t68
word saying\t6
word says\t-31
word scale\t-44
word scan\t-13
word schedule\t45
word schedules\t27
word school\t33
word schools\t-29
word scores\t58
word scotland\t-8
word scratch\t-42
word screen\t11
word scrubbing\t28
word seal\t11
word season\t37
word seasons\t13
word second\t6
word secretary\t-13
word section\t30
word see\t25
word seed\t-19
word seen\t29
word selected\t-12
word sell\t-38
word send\t-38
word senior\t-20
word sense\t31
word sensors\t-27
word sent\t-27
word separately\t12
word september\t31
word serious\t7
word served\t18
word service\t44
word services\t17
word servicing\t18
word session\t-46
word sessions\t63
word set\t20
word setting\t34
word seven\t-26
word several\t19
word shall\t24
word share\t-63
word shared\t-22
word sheet\t35
word sheets\t8
word shepherd\t-8
word shift\t81
word shifts\t47
word ship\t9
word ship's\t8
word shop\t-49
word shopping\t16
word shore\t-16
word short\t-49
word shortlisted\t16
word should\t71
word show\t102
word showroom\t-15
word shropshire\t-29
word shy\t-12
word side\t41
word sift\t-17
word sigma\t16
word sign\t-7
word similar\t10
word simple\t-20
word since\t28
word single\t-18
word sit\t-44
word site\t13
word sits\t-11
word sitting\t11
word six\t-11
word size\t12
word skills\t47
word skip\t-14
word slate\t115
word slips\t13
word slope\t10
word slow\t15
word small\t-19
word so\t66
word sober\t16
word soft\t43
word software\t-19
word solid\t13
word some\t59
word somebody\t70
word somebody's\t-17
word someone\t21
word something\t-21
word sometimes\t26
word somewhere\t-41
word sons\t-50
word sooner\t-36
word sorry\t-29
word sort\t13
word sorted\t45
word sound\t17
word sounds\t-11
word source\t53
word sourdough\t37
word sous\t-17
word south\t12
word spanish\t156
word speak\t192
word special\t-30
word specialist\t6
word spend\t-49
word spent\t86
word split\t8
word spoken\t78
word sponsor\t21
word spot\t44
word spreadsheet\t-26
word spring\t-33
word sql\t67
word st\t17
word staff\t-45
word stand\t39
word standard\t6
word standby\t-20
word standing\t32
word stannard\t-6
word start\t99
word started\t-77
word starter\t-8
word starting\t18
word starts\t-39
word state\t-8
word statement\t7
word status\t-10
word stay\t20
word stays\t19
word steady\t151
word steep\t46
word steps\t37
word still\t-13
word stock\t29
word stone\t-36
word stood\t20
word stop\t-25
word stopped\t-32
word stops\t-22
word store\t41
word stores\t35
word storm\t31
word story\t-31
word strategy\t29
word street\t-45
word student\t-14
word students\t10
word studies\t-23
word studio\t-25
word study\t-70
word sub\t-8
word subject\t60
word submissions\t31
word submit\t23
word successful\t30
word successor\t-24
word summer\t-21
word sunday\t-11
word sundays\t58
word super\t6
word supervised\t50
word supervisor\t-24
word supervisors\t14
word support\t-43
word supporting\t16
word surgery\t-41
word surgical\t-23
word survey\t-18
word sutton\t-24
word svq\t8
word swamp\t-25
word sweet\t-14
word swimmers\t12
word swimming\t-12
word system\t57
word systems\t-20
word síle\t-26
word table\t33
word tables\t6
word tablet\t54
word tablets\t-73
word tag\t-61
word taken\t7
word takes\t7
word taking\t42
word talk\t-35
word talked\t13
word talking\t55
word tamil\t29
word tank\t-20
word tanks\t10
word tartu\t-15
word tash\t-28
word taught\t6
word tavenham\t-24
word tax\t-19
word tea\t-28
word teach\t106
word teacher\t66
word teachers\t7
word teaching\t48
word team\t-33
word tear\t10
word technical\t-58
word technician\t-30
word technicians\t-27
word technology\t12
word telephone\t-10
word tell\t-108
word telling\t-12
word tells\t-11
word temporary\t-27
word ten\t-59
word term\t-21
word terrain\t41
word test\t49
word testing\t-70
word tests\t58
word tetanus\t29
word text\t-30
word th\t-27
word than\t-16
word thank\t-24
word thanks\t-47
word that\t-27
word that's\t20
word the\t10
word their\t40
word them\t-16
word themselves\t28
word then\t30
word there\t21
word there's\t76
word therefore\t38
word these\t8
word they\t28
word thing\t44
word things\t19
word third\t45
word thirteenth\t-13
word thirty\t-10
word this\t-107
word thistledown\t-30
word those\t7
word though\t11
word thousand\t-82
word three\t-54
word through\t21
word thrown\t-12
word thursdays\t13
word thurso\t-16
word ticket\t38
word tickets\t25
word tidewater\t-9
word tie\t58
word till\t77
word time\t14
word times\t9
word tips\t-22
word to\t31
word today\t-31
word together\t-59
word told\t-31
word tom\t-18
word tongue\t25
word too\t87
word took\t-12
word tools\t52
word top\t-28
word touch\t-9
word touched\t-14
word tower\t-32
word town\t59
word track\t22
word trade\t44
word trailer\t32
word trailers\t-39
word train\t-54
word training\t111
word trains\t20
word transfer\t16
word transport\t29
word travel\t8
word treated\t-24
word treatment\t94
word tree\t-34
word trial\t-16
word trip\t12
word truck\t22
word trucks\t-26
word true\t32
word trust\t-35
word trusts\t-10
word tuesday\t42
word tuesdays\t21
word tuition\t-34
word tuning\t-23
word turbine\t-12
word turbines\t-7
word turns\t-58
word twenty\t-49
word twice\t64
word two\t16
word tx\t-47
word tynemarsh\t-9
word typing\t10
word uif\t53
word uk\t11
word umhlanga\t-16
word under\t25
word undergraduates\t14
word understand\t26
word understanding\t9
word uneven\t25
word union\t-6
word unit\t-14
word unless\t-15
word up\t111
word upload\t-28
word upon\t-16
word upset\t6
word us\t-135
word use\t-44
word used\t94
word useful\t25
word users\t7
word usually\t-29
word ute\t-10
word vacancy\t-21
word vaccination\t18
word valid\t98
word valley\t-8
word van\t-13
word vat\t44
word vegan\t6
word vegetable\t-7
word vegetables\t15
word vehicle\t10
word velo\t-18
word vendors\t-22
word very\t-40
word vet\t-39
word veteran\t-21
word veterinary\t-16
word vetting\t8
word video\t-10
word view\t-77
word village\t-31
word vision\t-12
word visit\t35
word visits\t8
word vitae\t-41
word voice\t17
word volunteers\t23
word wage\t-53
word wages\t17
word wait\t-19
word wales\t16
word walk\t57
word walking\t6
word want\t-67
word wanted\t-25
word wants\t88
word ward\t-35
word warm\t17
word warmly\t-28
word was\t-95
word wasn't\t-49
word water\t-13
word way\t64
word we\t-94
word we'd\t29
word we'll\t-52
word we're\t-47
word we've\t-66
word weather\t84
word web\t-38
word website\t-33
word wedding\t49
word weddings\t8
word wednesday\t26
word wednesdays\t23
word week\t10
word weekend\t89
word weekends\t40
word weekly\t78
word weeks\t-82
word weigh\t6
word weight\t15
word welcome\t-76
word well\t51
word were\t-37
word wessely\t-11
word western\t-15
word wet\t21
word wexcombe\t-38
word what\t-14
word what's\t-7
word whatever\t-7
word whatsapp\t-44
word wheel\t43
word wheels\t40
word when\t114
word wherever\t24
word whether\t50
word which\t52
word while\t32
word white\t26
word who\t78
word who'd\t-14
word who'll\t-7
word who've\t38
word whole\t-52
word whom\t48
word whose\t-6
word why\t63
word will\t23
word wind\t-25
word window\t-48
word winter\t47
word wisconsin\t-19
word wish\t-27
word with\t71
word within\t84
word without\t68
word women\t-16
word won\t25
word won't\t23
word wood\t8
word word\t-31
word work\t-28
word worked\t61
word worker\t35
word working\t-20
word works\t15
word workshop\t-13
word workshops\t14
word worn\t12
word worst\t-23
word would\t160
word wouldn't\t23
word write\t81
word writing\t-6
word written\t-15
word wrong\t-26
word yard\t-13
word yarn\t-10
word yawl\t45
word year\t47
word year's\t-12
word yearly\t14
word years\t37
word yes\t23
word yet\t37
word you\t111
word you'd\t122
word you'll\t130
word you're\t44
word you've\t154
word young\t10
word your\t-57
word yours\t-25
word yourself\t24
word youth\t40
word zebrafish\t-27
word £\t-28
word €\t-80`;
