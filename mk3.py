import json
with open('/tmp/my/traps.jsonl','w') as f:
    for l in open('/tmp/my/traps.txt'):
        l=l.rstrip('\n')
        if l: k,t=l.split('|',1); f.write(json.dumps(dict(text=t,label=k,also=[],permanent=None))+'\n')
