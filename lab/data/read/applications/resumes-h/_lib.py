import json,os
def P(title,employer,place,start,end,lines): return dict(title=title,employer=employer,place=place,start=start,end=end,lines=lines)
def W(name,text,person,posts,education=(),skills=(),languages=(),licences=(),certificates=(),other=()):
    os.makedirs(name,exist_ok=True)
    open(name+'/resume.txt','w',encoding='utf-8').write(text.lstrip('\n'))
    g=dict(person=dict(zip(("name","headline","place","email","phone"),person)),posts=posts,education=list(education),skills=list(skills),languages=list(languages),licences=list(licences),certificates=list(certificates),other=list(other))
    json.dump(g,open(name+'/gold.json','w',encoding='utf-8'),ensure_ascii=False,indent=1)
