/** Whether a story is acceptable evidence, as a recruiter would judge it. Written by `npm run learn`: features with their weights in hundredths for each class. */
export const STORIES = `poor\tgood
bias\t-335
figure share\t72
figures\t24
opens #\t67
opens a\t21
opens about\t6
opens after\t12
opens all\t-15
opens an\t16
opens and\t12
opens are\t-11
opens at\t-16
opens b\t26
opens bank\t18
opens before\t17
opens boy\t7
opens by\t-11
opens came\t6
opens can\t8
opens check\t41
opens client\t6
opens colleague\t-8
opens company\t-6
opens couple\t8
opens d\t13
opens do\t13
opens done\t8
opens driver\t-7
opens driving\t-11
opens each\t21
opens every\t30
opens family\t6
opens first\t-11
opens for\t16
opens found\t9
opens from\t13
opens frozen\t8
opens goods\t-16
opens got\t10
opens had\t-17
opens hand\t12
opens has\t-8
opens have\t-27
opens i\t18
opens i'm\t-11
opens i've\t-15
opens if\t-17
opens in\t-52
opens is\t-21
opens k\t6
opens lad\t15
opens last\t-16
opens made\t14
opens man\t-15
opens measured\t14
opens mine\t8
opens monitored\t-13
opens monthly\t16
opens mostly\t-11
opens my\t-58
opens never\t-7
opens new\t-14
opens night\t-29
opens no\t-17
opens not\t-19
opens on\t35
opens one\t-20
opens our\t-6
opens out\t26
opens plan\t12
opens put\t-7
opens ran\t25
opens rang\t25
opens reports\t-24
opens run\t39
opens say\t-19
opens school\t-17
opens set\t23
opens since\t35
opens sometimes\t-11
opens team\t-23
opens this\t9
opens three\t6
opens to\t-46
opens took\t17
opens trained\t-9
opens two\t18
opens up\t6
opens used\t-11
opens was\t-54
opens we\t-33
opens well\t-18
opens were\t-8
opens what\t-7
opens when\t-26
opens why\t-6
opens with\t10
opens work\t9
opens would\t-8
opens wrote\t13
opens year\t-34
opens yes\t10
opens you\t-19
pair # %\t-63
pair # a\t10
pair # accounts\t-12
pair # am\t12
pair # and\t-41
pair # boxes\t12
pair # clients\t-12
pair # done\t12
pair # euro\t-9
pair # euros\t-11
pair # exam\t19
pair # first\t-36
pair # flats\t-10
pair # g\t8
pair # got\t20
pair # hours\t-30
pair # hrs\t20
pair # i\t30
pair # it\t-10
pair # k\t57
pair # lines\t-23
pair # million\t-8
pair # min\t18
pair # mins\t19
pair # minutes\t8
pair # months\t8
pair # nights\t-24
pair # on\t-15
pair # one\t-9
pair # or\t-33
pair # out\t14
pair # pages\t-9
pair # people\t10
pair # per\t12
pair # percent\t13
pair # pm\t-26
pair # positions\t-25
pair # pupils\t11
pair # refresher\t12
pair # room\t-26
pair # s\t-27
pair # since\t14
pair # so\t9
pair # th\t17
pair # the\t-7
pair # times\t40
pair # to\t-10
pair # was\t19
pair # with\t-10
pair # years\t-57
pair # yrs\t-17
pair % on\t10
pair % to\t-10
pair a #\t-29
pair a bad\t-16
pair a big\t-10
pair a bit\t-10
pair a bonus\t-8
pair a buddy\t-30
pair a card\t14
pair a colleague\t-8
pair a day\t9
pair a family\t6
pair a few\t-6
pair a full\t-22
pair a great\t-15
pair a group\t11
pair a lad\t23
pair a lady\t7
pair a list\t-11
pair a lot\t-10
pair a man\t-15
pair a new\t21
pair a real\t-7
pair a scanner\t7
pair a second\t11
pair a sheet\t-13
pair a shift\t36
pair a single\t-18
pair a small\t-14
pair a very\t-6
pair a week\t22
pair a weekly\t-16
pair a year\t-46
pair able to\t-15
pair about a\t-8
pair about it\t-15
pair about six\t27
pair about the\t-11
pair accordance with\t-18
pair across the\t-32
pair after #\t-6
pair after a\t-8
pair after that\t-9
pair after the\t23
pair again and\t7
pair again at\t6
pair against last\t6
pair against the\t14
pair all in\t12
pair all my\t-6
pair all of\t-15
pair all times\t-14
pair alone and\t8
pair always been\t-9
pair am very\t-8
pair an allergy\t-16
pair an hour\t-27
pair and #\t-58
pair and a\t-16
pair and again\t-23
pair and always\t-11
pair and asked\t31
pair and by\t-10
pair and came\t13
pair and did\t17
pair and everyone\t-20
pair and everything\t-8
pair and found\t11
pair and gave\t8
pair and get\t-15
pair and give\t7
pair and go\t-6
pair and have\t6
pair and he\t17
pair and held\t15
pair and i\t-9
pair and i'm\t-20
pair and i've\t-14
pair and if\t33
pair and in\t-11
pair and is\t33
pair and it\t-34
pair and let\t11
pair and looked\t-23
pair and made\t-34
pair and no\t-19
pair and nobody\t8
pair and not\t7
pair and one\t37
pair and only\t-17
pair and people\t-6
pair and put\t14
pair and rang\t11
pair and reach\t16
pair and saw\t-21
pair and she\t20
pair and showed\t17
pair and since\t-22
pair and so\t-25
pair and started\t-13
pair and tell\t7
pair and that\t-26
pair and their\t-7
pair and then\t-40
pair and there\t-9
pair and they\t-12
pair and to\t-12
pair and took\t25
pair and weekends\t15
pair and went\t23
pair and what\t33
pair and when\t-18
pair and write\t6
pair and wrote\t11
pair around #\t-29
pair as such\t-17
pair as well\t-11
pair asked for\t22
pair asked her\t6
pair asked me\t-9
pair asked our\t16
pair at #\t9
pair at a\t34
pair at all\t-27
pair at easter\t7
pair at five\t-11
pair at lunch\t14
pair at the\t-9
pair attention to\t-12
pair b #\t40
pair back and\t13
pair back at\t8
pair back on\t17
pair back to\t9
pair bank and\t6
pair be the\t-13
pair because his\t6
pair because nobody\t7
pair because of\t9
pair because the\t14
pair because they\t-13
pair been a\t-13
pair before i\t-12
pair before it\t-27
pair before the\t-33
pair behind the\t20
pair below #\t-16
pair bit of\t-16
pair blocked the\t12
pair booked the\t-22
pair boss and\t-12
pair box and\t-13
pair but it\t-8
pair but the\t-19
pair by #\t-32
pair by easter\t21
pair by hand\t14
pair by me\t33
pair by name\t10
pair by the\t-27
pair calm and\t9
pair came back\t25
pair came from\t-13
pair came in\t-15
pair came round\t-21
pair came to\t15
pair can i\t-8
pair care home\t-13
pair carried out\t-25
pair changed the\t14
pair charge and\t10
pair check in\t9
pair check the\t26
pair chest pain\t15
pair children and\t-9
pair clearing account\t-12
pair closed the\t6
pair code #\t16
pair cold and\t7
pair corrected it\t-12
pair could not\t11
pair could take\t9
pair count the\t9
pair course in\t-10
pair covered the\t-9
pair cut it\t10
pair cut the\t9
pair day #\t30
pair day and\t-28
pair day i\t-7
pair day it\t-10
pair day the\t-35
pair day with\t-17
pair dealing with\t-9
pair dealt with\t-11
pair department and\t11
pair did a\t10
pair did not\t21
pair did the\t-20
pair did what\t-7
pair do a\t-13
pair do it\t14
pair do the\t27
pair do you\t-7
pair does not\t24
pair done in\t19
pair done the\t10
pair dont know\t8
pair door and\t-6
pair door with\t-8
pair down and\t6
pair down on\t-25
pair down one\t6
pair down the\t-16
pair down to\t-9
pair during a\t10
pair each morning\t9
pair each of\t-15
pair each one\t10
pair empty room\t10
pair entries and\t11
pair evening course\t-8
pair evening i\t8
pair every #\t18
pair every monday\t9
pair every month\t15
pair every morning\t32
pair every quarter\t-12
pair every second\t15
pair every sunday\t-7
pair every thursday\t18
pair every week\t-11
pair everyone who\t-12
pair export and\t8
pair eye for\t-7
pair few times\t-15
pair filled in\t11
pair find a\t-7
pair finished on\t-11
pair first aid\t-16
pair first and\t-17
pair first time\t10
pair first week\t19
pair five in\t-9
pair five minutes\t-6
pair five weeks\t-13
pair flats #\t8
pair for #\t-40
pair for a\t-34
pair for all\t26
pair for an\t-18
pair for each\t-15
pair for five\t16
pair for her\t6
pair for my\t7
pair for our\t15
pair for the\t13
pair for them\t11
pair for three\t-19
pair for two\t21
pair found #\t11
pair found a\t20
pair found it\t-14
pair found one\t28
pair found our\t17
pair found the\t7
pair from about\t-9
pair from an\t-14
pair from another\t7
pair from around\t-7
pair from the\t-10
pair front of\t14
pair gave her\t8
pair gave him\t11
pair gave me\t-28
pair get them\t10
pair go through\t-11
pair go to\t-15
pair good review\t6
pair goods in\t-15
pair got her\t13
pair got him\t-9
pair got it\t-24
pair got the\t-21
pair got them\t-7
pair guest with\t11
pair h #\t6
pair had #\t11
pair had a\t-25
pair had an\t-16
pair had been\t26
pair had it\t-7
pair had no\t41
pair had one\t24
pair had to\t-24
pair had two\t6
pair half of\t16
pair half way\t-11
pair hand scanner\t-19
pair hands on\t7
pair happy with\t-11
pair has a\t-9
pair has not\t-11
pair has to\t-9
pair have a\t-17
pair have been\t-11
pair have done\t-8
pair have not\t-25
pair have the\t27
pair have to\t-25
pair he moved\t9
pair he said\t8
pair he shook\t7
pair he was\t14
pair he wrote\t10
pair head of\t-25
pair head office\t-26
pair heard of\t-9
pair held the\t-10
pair her on\t7
pair her own\t9
pair her she\t9
pair her the\t8
pair him a\t10
pair him down\t-9
pair him finish\t14
pair him he\t19
pair him the\t14
pair him to\t-17
pair his mother\t8
pair his own\t-30
pair home and\t-34
pair how it\t-16
pair how to\t42
pair i always\t19
pair i am\t-53
pair i believe\t-15
pair i brought\t15
pair i call\t-8
pair i called\t19
pair i can\t-15
pair i check\t29
pair i checked\t14
pair i could\t19
pair i didn't\t12
pair i do\t43
pair i don't\t7
pair i drove\t-26
pair i enter\t9
pair i found\t8
pair i gave\t6
pair i get\t-11
pair i had\t29
pair i hand\t7
pair i have\t-48
pair i haven't\t-29
pair i kept\t17
pair i knew\t11
pair i know\t-22
pair i look\t7
pair i looked\t7
pair i made\t21
pair i measured\t12
pair i moved\t-11
pair i never\t-12
pair i only\t-20
pair i organised\t-22
pair i pulled\t14
pair i put\t-10
pair i read\t6
pair i run\t15
pair i said\t15
pair i sat\t9
pair i saw\t30
pair i set\t6
pair i show\t21
pair i showed\t21
pair i speak\t12
pair i split\t-9
pair i started\t13
pair i stayed\t11
pair i stopped\t11
pair i take\t19
pair i think\t-18
pair i told\t11
pair i want\t-15
pair i was\t-78
pair i went\t-7
pair i will\t-8
pair i would\t-27
pair i write\t-9
pair i'd be\t-9
pair if i\t-10
pair if it\t12
pair in #\t7
pair in a\t8
pair in accordance\t-18
pair in an\t18
pair in and\t17
pair in charge\t10
pair in every\t8
pair in excel\t14
pair in for\t6
pair in front\t18
pair in german\t14
pair in his\t-21
pair in it\t-19
pair in january\t12
pair in june\t-17
pair in line\t-24
pair in march\t14
pair in may\t34
pair in november\t9
pair in on\t-7
pair in one\t9
pair in our\t-50
pair in person\t-7
pair in shouting\t9
pair in spring\t-15
pair in the\t-52
pair in this\t-7
pair in three\t-32
pair in with\t6
pair instead of\t27
pair into a\t12
pair involved in\t-25
pair is #\t26
pair is a\t-22
pair is at\t9
pair is in\t-11
pair is mine\t17
pair is the\t-32
pair is what\t7
pair iso #\t-16
pair it after\t-27
pair it again\t11
pair it all\t-20
pair it and\t-12
pair it at\t22
pair it by\t10
pair it every\t17
pair it gets\t-6
pair it has\t11
pair it i\t-19
pair it in\t10
pair it is\t13
pair it off\t6
pair it on\t24
pair it over\t-8
pair it the\t14
pair it through\t9
pair it to\t14
pair it was\t-19
pair it with\t29
pair it would\t9
pair its all\t-6
pair june #\t-17
pair kept a\t-17
pair kept it\t9
pair kit and\t-9
pair know the\t-12
pair know what\t-7
pair knowledge of\t-7
pair l #\t22
pair lady on\t8
pair lake side\t7
pair late shift\t16
pair left a\t-7
pair left the\t10
pair leg ulcers\t13
pair let her\t14
pair let him\t13
pair let me\t8
pair level #\t8
pair like #\t21
pair like the\t-7
pair line #\t-9
pair line i\t-20
pair line on\t17
pair line with\t-39
pair logs and\t-19
pair looked at\t-16
pair loud with\t17
pair m #\t8
pair made a\t23
pair made him\t10
pair man on\t-39
pair man with\t-13
pair manager gets\t16
pair me a\t-21
pair me and\t-10
pair me i\t7
pair me in\t-6
pair me included\t-22
pair me now\t10
pair me the\t27
pair me to\t-8
pair measured the\t13
pair might have\t-7
pair mine on\t-10
pair month and\t-6
pair more and\t8
pair more or\t-15
pair more than\t-6
pair morning and\t25
pair morning before\t14
pair most days\t13
pair most of\t10
pair moved a\t17
pair moved the\t-8
pair my #\t17
pair my boss\t-27
pair my colleague\t9
pair my first\t-12
pair my hand\t6
pair my job\t15
pair my last\t18
pair myself #\t7
pair myself and\t6
pair name the\t-6
pair need to\t-6
pair never late\t-6
pair next day\t24
pair next stop\t14
pair next to\t9
pair nights and\t29
pair no but\t-24
pair not go\t11
pair not really\t-8
pair not take\t-7
pair not the\t-15
pair noticed it\t7
pair noticed the\t-9
pair of #\t-11
pair of him\t-22
pair of his\t12
pair of it\t-14
pair of my\t9
pair of that\t9
pair of the\t-17
pair of them\t9
pair of those\t11
pair of us\t-32
pair off her\t7
pair off the\t25
pair on #\t-57
pair on a\t37
pair on an\t15
pair on call\t12
pair on day\t14
pair on fridays\t-10
pair on his\t8
pair on line\t-12
pair on my\t10
pair on nights\t11
pair on one\t6
pair on our\t-6
pair on paper\t9
pair on the\t40
pair on their\t10
pair one at\t6
pair one for\t-11
pair one in\t15
pair one lad\t11
pair one of\t-29
pair one page\t15
pair one question\t6
pair one time\t-25
pair one was\t18
pair one who\t-28
pair only ever\t-6
pair or #\t-21
pair or a\t8
pair or less\t-15
pair or so\t18
pair or three\t9
pair other shift\t9
pair out and\t-8
pair out by\t11
pair out i\t6
pair out in\t14
pair out most\t22
pair out of\t40
pair out the\t24
pair out to\t-10
pair outside the\t10
pair over i\t-12
pair over the\t-32
pair over two\t8
pair part of\t-15
pair people in\t26
pair people one\t8
pair person and\t-12
pair person in\t-18
pair phoned the\t-12
pair plan for\t-7
pair plan with\t-6
pair pressure and\t19
pair pressure sores\t13
pair probed the\t9
pair put a\t17
pair put in\t19
pair put it\t-11
pair put on\t-6
pair put the\t16
pair q #\t13
pair ran a\t-28
pair rang the\t14
pair reach truck\t17
pair refresher in\t11
pair right one\t10
pair room and\t16
pair room was\t6
pair roughly #\t17
pair round the\t6
pair round with\t11
pair run a\t-7
pair run the\t9
pair said sorry\t15
pair same day\t-17
pair same night\t27
pair sat down\t10
pair sat in\t-10
pair sat with\t-11
pair saw it\t-15
pair saw the\t-12
pair see the\t-14
pair send me\t14
pair sent a\t12
pair sent the\t-7
pair set the\t11
pair set up\t13
pair she came\t-11
pair she now\t7
pair she was\t12
pair show the\t20
pair show them\t16
pair showed him\t6
pair showed it\t7
pair signed off\t-10
pair signed up\t10
pair since #\t36
pair since last\t12
pair since the\t-13
pair since then\t-16
pair six weeks\t-11
pair so far\t27
pair so he\t14
pair so i\t21
pair so much\t-9
pair so on\t-25
pair so the\t-13
pair split them\t-9
pair sql joins\t-16
pair stayed on\t-18
pair stood by\t-18
pair such no\t-17
pair summer and\t30
pair supplier prices\t19
pair t #\t-11
pair table of\t18
pair take a\t8
pair take the\t46
pair talk about\t-12
pair talking over\t6
pair team leader\t-6
pair tell me\t-6
pair tell the\t19
pair ten minutes\t7
pair tests with\t12
pair than #\t6
pair thank you\t-13
pair that and\t-13
pair that evening\t12
pair that had\t10
pair that i\t-28
pair that is\t-13
pair that on\t11
pair that the\t-22
pair that was\t19
pair that we\t-6
pair that year\t-6
pair the animal\t-22
pair the arrivals\t6
pair the auditor\t8
pair the bag\t12
pair the bar\t-7
pair the best\t-25
pair the bill\t-7
pair the board\t10
pair the boss\t11
pair the breakfast\t-7
pair the bus\t10
pair the card\t10
pair the case\t10
pair the check\t-21
pair the children\t-8
pair the client\t15
pair the company\t-11
pair the council\t-7
pair the course\t-13
pair the customer\t19
pair the cutover\t-8
pair the day\t-11
pair the door\t21
pair the end\t-17
pair the evening\t11
pair the foreman\t-8
pair the forest\t-14
pair the four\t-15
pair the front\t13
pair the guest\t-7
pair the handover\t8
pair the head\t-34
pair the hospital\t-11
pair the invoice\t6
pair the kitchen\t-7
pair the label\t12
pair the last\t-26
pair the late\t9
pair the line\t-34
pair the list\t8
pair the map\t-9
pair the monday\t-20
pair the month\t-18
pair the monthly\t16
pair the motor\t14
pair the new\t-11
pair the next\t20
pair the night\t-14
pair the office\t30
pair the old\t8
pair the open\t6
pair the order\t22
pair the other\t13
pair the others\t-10
pair the oven\t26
pair the owner\t12
pair the pass\t25
pair the phone\t17
pair the plan\t-14
pair the police\t-9
pair the post\t23
pair the quiet\t15
pair the red\t-14
pair the report\t24
pair the returns\t8
pair the right\t22
pair the room\t-15
pair the same\t-15
pair the seal\t9
pair the second\t-6
pair the sheet\t8
pair the shift\t6
pair the sign\t10
pair the spring\t24
pair the standard\t-20
pair the summer\t10
pair the team\t-28
pair the three\t8
pair the thursday\t-14
pair the top\t24
pair the training\t-26
pair the van\t30
pair the vet\t32
pair the ward\t11
pair the whole\t-77
pair the wound\t21
pair the wrong\t-30
pair the yard\t15
pair the years\t-7
pair their own\t28
pair them a\t8
pair them and\t-23
pair them at\t6
pair them by\t23
pair them in\t14
pair them into\t-18
pair them on\t12
pair them to\t24
pair then the\t-6
pair then they\t7
pair there are\t9
pair there is\t-19
pair there was\t-58
pair there were\t9
pair they came\t6
pair they could\t14
pair they had\t-9
pair they put\t-6
pair they went\t7
pair think i\t-14
pair three days\t-9
pair three weeks\t14
pair three years\t-10
pair through a\t8
pair through his\t-9
pair through the\t-22
pair thursday for\t6
pair time and\t-19
pair times a\t20
pair times and\t-15
pair to a\t-12
pair to be\t-60
pair to come\t-6
pair to do\t-11
pair to every\t-15
pair to find\t7
pair to get\t-9
pair to give\t-12
pair to go\t-14
pair to his\t-8
pair to know\t-16
pair to learn\t-15
pair to me\t-36
pair to parents\t9
pair to say\t8
pair to take\t30
pair to tell\t-8
pair to the\t25
pair to them\t15
pair together with\t-10
pair told him\t16
pair told it\t8
pair told the\t19
pair took #\t6
pair took it\t-20
pair took me\t13
pair took the\t31
pair trained #\t-13
pair tried to\t-6
pair turned the\t-12
pair twice a\t-9
pair two of\t6
pair two or\t7
pair two other\t-15
pair two people\t-8
pair two years\t6
pair ulcers and\t13
pair under #\t17
pair under the\t28
pair understanding of\t-11
pair unit tests\t9
pair until #\t7
pair up for\t7
pair up in\t-17
pair up the\t43
pair up then\t-9
pair up to\t-17
pair us and\t9
pair used to\t-17
pair vat number\t8
pair very good\t-15
pair wait for\t11
pair walk in\t-12
pair want to\t-24
pair wanted to\t-10
pair warm and\t11
pair was #\t8
pair was a\t-13
pair was happy\t-9
pair was in\t26
pair was missing\t10
pair was my\t24
pair was on\t-6
pair was sick\t7
pair was the\t11
pair was there\t-14
pair we always\t-6
pair we got\t-12
pair we had\t-26
pair we use\t-11
pair we were\t-8
pair week #\t10
pair week in\t14
pair week of\t26
pair week with\t10
pair weeks and\t-25
pair weeks in\t9
pair went back\t7
pair went down\t-38
pair went from\t14
pair went through\t24
pair were #\t10
pair what had\t9
pair what he\t8
pair what i\t31
pair what the\t20
pair what they\t-12
pair what they'd\t-10
pair what to\t-11
pair what was\t-12
pair what you\t-9
pair when i\t8
pair when it\t26
pair when she\t-11
pair when the\t-69
pair when they\t8
pair where the\t6
pair which is\t14
pair who had\t-46
pair who is\t-14
pair whole department\t-11
pair will be\t-14
pair with #\t-26
pair with all\t-7
pair with dementia\t-8
pair with her\t13
pair with him\t-21
pair with his\t9
pair with it\t-25
pair with me\t11
pair with my\t12
pair with no\t7
pair with the\t49
pair with their\t-9
pair with them\t8
pair within the\t18
pair without the\t-20
pair worked with\t-12
pair would not\t9
pair written by\t25
pair wrote a\t18
pair wrote it\t20
pair wrote the\t20
pair wrote to\t-18
pair year #\t-63
pair year and\t-39
pair year i\t14
pair years of\t-23
pair you can\t-8
pair you know\t-6
pair you need\t-9
pair you want\t-6
pair £ #\t6
past\t-8
past share\t27
says I\t109
sentences\t72
share denial\t-36
share doubt\t-53
share modal\t-36
share order\t68
share others\t83
share particular\t18
share praise\t-35
share present\t-54
share reader\t-12
share self\t-64
share team\t-101
share time\t79
word #\t154
word %\t-63
word ?\t-22
word a\t39
word able\t-24
word about\t30
word above\t-32
word accepted\t29
word accordance\t-18
word account\t17
word accounts\t29
word accuracy\t-12
word across\t-55
word added\t-23
word address\t-11
word advert\t-18
word after\t24
word afternoon\t14
word afterwards\t-10
word against\t32
word agency\t7
word ages\t-12
word ago\t-11
word agreed\t33
word aid\t-11
word air\t13
word aisles\t6
word alerts\t35
word all\t-33
word alone\t24
word already\t20
word also\t-32
word always\t-37
word am\t-47
word an\t-75
word and\t-52
word animal\t-22
word another\t-11
word answer\t-12
word answered\t6
word any\t-18
word anyone\t-29
word anything\t11
word app\t7
word apply\t-8
word are\t-32
word area\t-16
word around\t-38
word arrivals\t9
word ask\t8
word asked\t45
word asleep\t-16
word at\t8
word attention\t-12
word auditor\t16
word august\t13
word average\t11
word award\t-10
word b\t48
word back\t43
word bad\t-18
word bag\t15
word bank\t32
word bar\t9
word bath\t7
word bathroom\t12
word bay\t11
word be\t-73
word became\t12
word because\t9
word bed\t-35
word been\t19
word before\t-14
word behind\t24
word believe\t-13
word below\t-16
word bent\t10
word better\t25
word big\t-28
word bills\t6
word bit\t-13
word black\t6
word block\t8
word blocked\t9
word bloke\t-11
word blue\t22
word board\t37
word boards\t-11
word bolt\t8
word bonus\t-8
word book\t8
word booked\t-44
word booking\t25
word books\t9
word borrowed\t-60
word boss\t-13
word both\t-43
word bottle\t-9
word box\t8
word boxes\t17
word boy\t16
word brake\t28
word break\t-11
word breakfast\t-7
word briefing\t12
word bring\t-26
word broke\t20
word broken\t18
word brought\t16
word buddy\t-21
word budget\t-15
word build\t-10
word builder\t6
word builds\t-11
word built\t12
word burnt\t14
word bus\t19
word business\t-15
word busy\t-11
word but\t-48
word by\t36
word cab\t12
word cabin\t14
word called\t13
word calling\t-11
word calls\t34
word calm\t-8
word came\t40
word can\t-6
word cant\t-7
word car\t30
word card\t9
word cards\t-15
word care\t-16
word careful\t-10
word carried\t-28
word case\t14
word cases\t8
word cash\t-25
word cat\t17
word cats\t-17
word centre\t-26
word chain\t35
word chair\t10
word chairs\t7
word change\t52
word changed\t15
word changes\t33
word charge\t14
word chart\t12
word check\t57
word checked\t25
word checklist\t13
word checkout\t14
word checks\t26
word chest\t15
word chief\t11
word child\t8
word chips\t-8
word choose\t18
word ci\t10
word circuit\t15
word claim\t8
word clashes\t7
word class\t-52
word cleaned\t6
word clear\t19
word cleared\t-25
word client\t-19
word clients\t-16
word close\t14
word club\t-34
word coach\t-12
word code\t23
word coffee\t7
word cold\t-11
word colleagues\t-17
word collection\t15
word colour\t-6
word come\t-16
word company\t-11
word completed\t-40
word cones\t-19
word connecting\t6
word contactor\t14
word contracts\t6
word control\t-7
word cook\t-7
word copied\t-6
word core\t7
word corrected\t-12
word corridor\t11
word cost\t32
word could\t-41
word couldnt\t-30
word count\t21
word counted\t11
word counts\t-7
word course\t-41
word cover\t8
word covered\t-28
word cpc\t-6
word cracked\t8
word crew\t-14
word curve\t7
word customer\t10
word customers\t7
word cut\t62
word cutover\t-8
word cycle\t-31
word d\t38
word daily\t-25
word dairy\t-13
word damage\t6
word damp\t8
word data\t-14
word day\t-27
word days\t-27
word dead\t22
word deadlines\t-10
word dealing\t-9
word dealt\t-11
word december\t-19
word dementia\t-8
word depot\t28
word desk\t-31
word desserts\t24
word did\t-14
word didn't\t6
word differences\t-23
word different\t-30
word difficult\t17
word discharge\t10
word district\t13
word do\t-12
word doctor\t-8
word documents\t-9
word does\t43
word doing\t-26
word don't\t7
word done\t-13
word door\t28
word doors\t10
word double\t12
word down\t7
word dressed\t20
word dressings\t6
word drew\t11
word drive\t-8
word driver\t23
word drivers\t13
word dropped\t14
word drove\t-32
word due\t-42
word during\t-6
word duty\t-12
word e\t-9
word each\t41
word early\t6
word easter\t30
word edge\t7
word eight\t-18
word electric\t-18
word electrician\t-23
word eleven\t-25
word else\t11
word emergency\t18
word empty\t16
word end\t-22
word engineer\t-12
word english\t23
word enough\t-16
word enter\t9
word entered\t12
word entries\t15
word environment\t-6
word equipment\t-6
word errors\t-18
word etc\t-35
word euro\t-9
word euros\t-11
word even\t-13
word evening\t14
word evenings\t11
word ever\t-9
word every\t109
word everyone\t-61
word everything\t-23
word exactly\t-9
word exam\t28
word excel\t19
word experience\t-16
word explain\t-22
word export\t10
word extension\t-17
word eye\t-9
word factor\t10
word fair\t6
word family\t7
word far\t24
word father\t6
word feb\t14
word feed\t9
word feel\t-13
word field\t16
word fifteen\t20
word fill\t-16
word filled\t12
word film\t-6
word finding\t15
word finish\t38
word finishing\t16
word fire\t-6
word firm\t14
word firms\t-19
word first\t18
word fish\t10
word fitted\t-7
word five\t-16
word fix\t-6
word fixed\t25
word flat\t9
word floor\t7
word following\t6
word foot\t6
word for\t82
word foreman\t-6
word forest\t-14
word form\t14
word forward\t15
word found\t75
word four\t-11
word frame\t-16
word free\t36
word fresh\t16
word friday\t6
word friends\t-30
word front\t45
word frozen\t8
word fund\t-6
word g\t15
word garage\t17
word gate\t24
word gave\t42
word gcse\t-12
word general\t-15
word german\t30
word get\t-59
word girl\t27
word girls\t14
word give\t-11
word gloves\t24
word goes\t-10
word going\t-23
word gone\t-11
word good\t-20
word got\t-61
word gp\t-17
word grade\t-35
word great\t-15
word grew\t-36
word group\t-9
word groups\t8
word guests\t24
word had\t52
word hall\t-24
word hand\t61
word handover\t15
word happened\t-12
word happy\t-20
word hardly\t-25
word has\t-20
word have\t-97
word haven't\t-29
word having\t-15
word he\t16
word he'd\t6
word he's\t-9
word head\t-53
word hear\t-9
word heard\t-6
word heart\t15
word held\t-9
word help\t8
word helped\t-25
word her\t59
word here\t-24
word herself\t10
word high\t-8
word him\t7
word his\t-78
word hold\t26
word holds\t-26
word holiday\t-10
word home\t-10
word honest\t-6
word honestly\t-8
word hospital\t-11
word hot\t7
word hotel\t-33
word hour\t-15
word hours\t-44
word house\t-56
word how\t30
word however\t-33
word hrs\t20
word hung\t23
word i\t13
word i'm\t-42
word i've\t-50
word id\t-13
word idea\t-6
word if\t15
word ill\t6
word important\t-17
word in\t23
word included\t-19
word index\t-36
word inside\t22
word instead\t39
word insulation\t8
word into\t-26
word introduced\t9
word invoice\t6
word involved\t-31
word is\t-19
word isn't\t-22
word iso\t-16
word ive\t-31
word january\t9
word job\t21
word jobs\t-9
word joins\t-16
word june\t-9
word junit\t15
word just\t7
word k\t57
word keeps\t-11
word kept\t28
word key\t-13
word kind\t-8
word kit\t-6
word kitchen\t-29
word knew\t17
word knife\t-6
word knocked\t23
word know\t-47
word knowledge\t-10
word known\t-11
word l\t23
word lab\t12
word label\t20
word lad\t49
word lads\t-7
word lady\t25
word lake\t8
word landlord\t9
word laptop\t8
word last\t21
word late\t-16
word later\t20
word lawyers\t6
word lay\t23
word layer\t7
word lead\t16
word leader\t-18
word leaking\t18
word learn\t-16
word learned\t13
word learning\t-26
word leave\t20
word leavers\t12
word led\t-28
word leg\t29
word less\t-28
word let\t36
word letter\t9
word letters\t8
word level\t33
word levels\t-19
word licence\t-20
word life\t-26
word lifted\t11
word light\t-29
word lights\t14
word like\t-22
word limits\t13
word line\t-22
word lines\t30
word linkedin\t-42
word list\t46
word lists\t11
word little\t16
word live\t28
word load\t25
word loads\t16
word location\t10
word locked\t9
word login\t16
word logs\t-18
word lol\t8
word longer\t-16
word looked\t-25
word looking\t-6
word looks\t-14
word loop\t27
word loops\t10
word lost\t22
word lot\t-7
word lottery\t-9
word loud\t18
word lunch\t17
word m\t14
word mail\t-13
word mainly\t-16
word maintenance\t8
word man\t-8
word management\t-12
word manner\t-11
word manual\t11
word many\t-8
word map\t-9
word march\t21
word margin\t17
word mark\t20
word marks\t6
word matched\t8
word matters\t6
word mattress\t24
word may\t17
word maybe\t-9
word me\t-45
word mean\t18
word measure\t22
word measured\t39
word meet\t-11
word meeting\t18
word merge\t9
word messages\t-6
word might\t-7
word mill\t-20
word million\t-8
word min\t34
word mine\t17
word minibus\t-34
word mins\t19
word minute\t-9
word minutes\t-13
word missing\t42
word mix\t11
word monday\t28
word money\t-14
word month\t19
word monthly\t22
word morning\t66
word mornings\t11
word most\t38
word mostly\t7
word mother\t9
word motor\t18
word moves\t10
word much\t-24
word mum\t10
word must\t10
word my\t-11
word myself\t45
word name\t25
word naming\t-9
word need\t-11
word needed\t7
word never\t-21
word next\t32
word nice\t-13
word night\t23
word nights\t15
word nine\t22
word no\t26
word nobody\t-6
word noise\t9
word none\t38
word normally\t12
word note\t10
word notice\t24
word noticed\t10
word november\t9
word now\t65
word number\t18
word nut\t21
word of\t-80
word off\t-16
word offered\t39
word office\t-7
word often\t-8
word ok\t17
word old\t27
word older\t10
word on\t46
word once\t-34
word one\t66
word ones\t-8
word online\t14
word only\t-35
word open\t23
word opened\t6
word opening\t7
word opera\t-17
word or\t14
word order\t46
word ordered\t24
word orders\t8
word organised\t-31
word other\t43
word our\t-7
word out\t74
word outbound\t-23
word overnight\t29
word overtime\t15
word own\t11
word owner\t16
word paid\t14
word pain\t11
word pair\t15
word pallets\t14
word paper\t-24
word parents\t11
word park\t21
word parking\t11
word part\t6
word partner\t15
word pass\t25
word passed\t-10
word past\t-8
word patients\t-9
word pay\t32
word payroll\t-14
word pays\t18
word pen\t6
word people\t-8
word per\t78
word percent\t13
word person\t-20
word phone\t25
word phoned\t9
word photos\t15
word pick\t-7
word picked\t-22
word pictures\t9
word piece\t16
word pitch\t9
word plan\t19
word plans\t15
word plant\t16
word plate\t20
word platform\t-10
word play\t-7
word playwright\t14
word please\t-11
word pm\t-26
word point\t13
word points\t9
word pole\t15
word port\t-6
word portal\t-28
word portals\t-40
word possible\t-7
word post\t44
word posted\t-34
word power\t7
word prefer\t-10
word prep\t9
word prepare\t12
word pressure\t31
word price\t50
word prices\t20
word print\t9
word printed\t22
word probably\t12
word probed\t14
word problem\t-6
word procedures\t-7
word product\t9
word programme\t-33
word project\t-12
word protection\t6
word proven\t-7
word pulled\t21
word pulse\t10
word pump\t45
word pupils\t16
word purchasing\t22
word put\t19
word q\t13
word qa\t10
word quarter\t-11
word query\t7
word questions\t9
word quick\t-21
word quid\t16
word quiet\t32
word quite\t-11
word quiz\t-13
word quote\t14
word radioed\t21
word rain\t6
word raised\t-13
word ramp\t10
word ran\t-18
word rang\t39
word rate\t-9
word rcd\t17
word re\t16
word reach\t29
word read\t-7
word reading\t19
word real\t-10
word really\t-42
word record\t-12
word red\t6
word reduced\t-11
word refresher\t-10
word refused\t26
word registrar\t10
word regression\t-17
word regular\t-16
word release\t-9
word reliable\t-14
word remember\t-11
word replaced\t28
word report\t11
word reported\t6
word reports\t-9
word request\t8
word requests\t9
word required\t-24
word requirements\t-8
word reset\t24
word returns\t22
word reviewed\t-10
word reviews\t-8
word rewired\t-8
word rewrote\t29
word right\t26
word risk\t-21
word road\t-9
word roll\t10
word roof\t-7
word room\t24
word roughly\t17
word round\t37
word rounding\t8
word rules\t22
word run\t39
word runs\t13
word s\t-13
word safety\t-23
word said\t30
word sales\t15
word samples\t7
word sap\t9
word saturday\t6
word saturdays\t9
word saved\t11
word say\t-58
word saying\t14
word scan\t-7
word scanning\t8
word school\t-27
word scrapped\t10
word scratch\t6
word scripts\t-27
word seal\t11
word search\t-8
word season\t-17
word seasons\t-23
word second\t-28
word seconds\t-11
word see\t-7
word seen\t-11
word self\t15
word seller\t20
word send\t19
word sending\t-6
word sent\t6
word separate\t25
word sept\t11
word september\t-14
word service\t14
word set\t62
word settings\t9
word settled\t11
word seven\t10
word several\t-11
word she\t6
word sheet\t30
word shift\t28
word shipped\t-20
word shook\t7
word shop\t-21
word shops\t-6
word short\t18
word should\t-16
word shout\t17
word shouting\t14
word show\t28
word showed\t63
word shower\t6
word shows\t8
word sick\t14
word side\t9
word sign\t28
word silence\t11
word since\t47
word single\t-15
word sit\t-20
word site\t-12
word sites\t-30
word skip\t-27
word slow\t-22
word small\t-49
word so\t-6
word soft\t9
word sold\t16
word some\t-6
word somebody\t-23
word someone\t-11
word something\t-27
word sometimes\t-28
word sores\t13
word sorry\t-15
word sound\t-18
word speak\t20
word special\t13
word spring\t15
word sql\t-15
word staff\t7
word stairs\t10
word stairwell\t-11
word stakeholders\t-15
word stand\t-13
word standard\t-23
word star\t-7
word start\t20
word starters\t11
word stations\t7
word stay\t7
word stayed\t-10
word steam\t-22
word step\t-8
word steps\t7
word stick\t18
word still\t78
word stood\t9
word stop\t24
word stopped\t51
word strong\t-7
word structured\t-7
word stuck\t23
word stuff\t-34
word such\t-33
word summer\t33
word sunday\t-7
word sundays\t9
word supervisor\t-9
word supplier\t24
word sure\t-15
word swap\t9
word swapped\t11
word switch\t16
word switched\t12
word system\t-14
word systems\t-6
word t\t-18
word table\t40
word tables\t10
word take\t60
word takes\t19
word talk\t-27
word talked\t13
word talking\t8
word target\t-28
word tasks\t14
word taught\t-17
word tea\t10
word team\t-52
word technicians\t-21
word tell\t8
word temps\t19
word ten\t-12
word test\t64
word tested\t13
word tests\t16
word th\t17
word thank\t-16
word thanks\t-14
word that\t-50
word the\t114
word their\t-11
word them\t20
word themselves\t-10
word then\t-25
word there\t-65
word these\t-7
word they\t-31
word thing\t-39
word things\t-13
word think\t-35
word thirty\t19
word this\t-32
word those\t9
word though\t-17
word three\t24
word throw\t18
word thursday\t23
word tickets\t6
word till\t14
word time\t-18
word times\t31
word to\t-38
word together\t-39
word told\t15
word too\t-6
word took\t38
word tool\t26
word top\t31
word torch\t-24
word track\t-29
word trained\t-45
word training\t-8
word travel\t-23
word trial\t-29
word tried\t-8
word trips\t-7
word truck\t18
word trust\t18
word try\t9
word trying\t8
word tube\t-20
word tuesday\t7
word turn\t8
word turned\t-58
word twenty\t-22
word twice\t6
word two\t124
word type\t14
word typing\t-10
word ulcers\t13
word under\t28
word understanding\t-14
word unit\t42
word until\t7
word up\t27
word us\t-46
word use\t-10
word used\t23
word user\t-25
word using\t9
word usually\t-7
word van\t14
word various\t-25
word vat\t11
word vendor\t-10
word very\t-66
word vet\t34
word video\t7
word visit\t10
word visited\t-27
word visits\t6
word w\t26
word wait\t47
word waited\t25
word waiting\t17
word walk\t-6
word walked\t-11
word wall\t8
word want\t-35
word wanting\t9
word ward\t40
word warehouse\t22
word warm\t11
word wash\t16
word wasn't\t6
word waste\t13
word we\t-29
word week\t25
word weekends\t33
word weekly\t9
word weeks\t9
word weighed\t15
word well\t-51
word went\t25
word were\t-24
word wet\t7
word what\t20
word wheel\t10
word when\t14
word where\t-6
word which\t-40
word while\t11
word whoever\t6
word whole\t-94
word whose\t6
word why\t-30
word wide\t-8
word will\t-44
word window\t25
word winter\t-13
word with\t17
word within\t-10
word word\t11
word words\t19
word work\t-12
word worked\t-23
word working\t-25
word works\t26
word workshop\t16
word wouldnt\t-7
word write\t17
word written\t43
word wrong\t-31
word wrote\t65
word year\t-59
word yearly\t18
word years\t-104
word yes\t18
word you\t-78
word your\t-15
word yrs\t-17
word zero\t6
word £\t6`;
