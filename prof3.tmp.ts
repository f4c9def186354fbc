import fs from 'node:fs'; import { gzipSync } from 'node:zlib';
import { WordIndex } from './src/outputs/search/word-index.ts';
const docs = JSON.parse(fs.readFileSync('/tmp/sp/docs.json','utf8')).filter((d:any)=>d.key!=='2015').slice(0, Number(process.argv[2] ?? 1300));
const cpu = () => process.cpuUsage().user/1000 + process.cpuUsage().system/1000; const n=docs.length; let last=cpu();
const lap = (name: string) => { const c = cpu(); console.log(name.padEnd(24), ((c-last)/n).toFixed(3), 'ms/doc'); last = cpu(); };
for (let k=0;k<2;k++){ last=cpu(); const w = new WordIndex();
for (const d of docs) w.add(d.title, [d.text]);
lap('add');
let bytes=0,gz=0,c=0; const all=[...w.chunks()]; lap('chunks');
for (const ch of all) { c++; bytes+=ch.content.length; gz+=gzipSync(ch.content,{level:Number(process.argv[3]??6)}).length; } lap('gzip');
console.log(c, bytes, gz, all[3].from, all[3].to, process.memoryUsage().rss/1e6);
let f=0; for (const d of docs) f+=gzipSync('pagefind_dcd'+JSON.stringify({url:d.url,content:d.text,meta:{title:d.title,section:d.section,day:d.day},anchors:[]}),{level:6}).length; lap('fragments '+f);
}
