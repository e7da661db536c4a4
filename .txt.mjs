import { parse } from 'parse5'; import { readFileSync } from 'node:fs';
const skip=new Set(['script','style','svg','head','nav','footer']);const blk=new Set(['p','li','h1','h2','h3','h4','h5','dt','dd','tr','section','div','ul','dl','table','summary','figure','caption']);
function t(n){ if(n.nodeName==='#text')return n.value.replace(/\s+/g,' '); if(skip.has(n.nodeName))return n.nodeName==='svg'?'[svg]':''; let s=(n.childNodes??[]).map(t).join(''); if(n.nodeName==='td'||n.nodeName==='th')s+=' | '; if(/^h\d$/.test(n.nodeName))s='\n'+'#'.repeat(+n.nodeName[1])+' '+s; return blk.has(n.nodeName)?'\n'+s+'\n':s;}
for(const f of process.argv.slice(2)){console.log('=====',f);console.log(t(parse(readFileSync(f,'utf8'))).replace(/[ \t]*\n\s*\n*/g,'\n').trim());}
