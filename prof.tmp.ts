import fs from 'node:fs'; import { execSync } from 'node:child_process';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encode, encodeWords, LETTERS } from '/tmp/wt-search/src/search/tokens.ts';
import { escapeHtml } from '/tmp/wt-search/src/filters/html-text.ts';
import { slim } from '/tmp/wt-search/src/outputs/search/slim.ts';
import * as pagefind from 'pagefind';
const docs = JSON.parse(fs.readFileSync('/tmp/sp/docs.json','utf8')).filter((d:any)=>d.key!=='2015').slice(0, Number(process.argv[2] ?? 1300));
const cpu = () => process.cpuUsage().user/1000 + process.cpuUsage().system/1000;
const childCpu = () => { const pid = execSync(`pgrep -P ${process.pid} pagefind || true`).toString().trim(); if(!pid) return 0; const s = fs.readFileSync(`/proc/${pid.split('\n')[0]}/stat`,'utf8').split(') ')[1].split(' '); return (Number(s[11])+Number(s[12]))*10; };
const rss = () => { const pid = execSync(`pgrep -P ${process.pid} pagefind || true`).toString().trim(); return /VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid.split('\n')[0]}/status`,'utf8'))?.[1]; };
const n = docs.length; let last = cpu(), lastC = 0;
const lap = (name: string) => { const c = cpu(), k = childCpu(); console.log(name.padEnd(24), 'node', ((c-last)/n).toFixed(2), 'pagefind', ((k-lastC)/n).toFixed(2), 'ms/doc'); last = cpu(); lastC = k; };
const mode = process.argv[3] ?? 'as-is';
const htmls = docs.map(({title,text,section,kind,day}: any) => `<!doctype html><html><body data-pagefind-body>
<h1 data-pagefind-weight="7">${escapeHtml(encode(title))}</h1>
${text.split(/\n+/).map((p: string)=>`<p>${escapeHtml(encode(p))}</p>`).join('\n')}
<p data-pagefind-weight="0.2">${escapeHtml(encodeWords(`${title} ${text}`))}</p>
<i data-pagefind-meta="section[data-section], day[data-day]" data-section="${section}" data-day="${day}"></i>
<i data-pagefind-filter="section:${section}"></i>
<i data-pagefind-filter="kind:${kind}" data-pagefind-sort="date:${day}"></i>
</body></html>`);
lap('html');
const { index } = await pagefind.createIndex({ forceLanguage: 'unknown', includeCharacters: LETTERS }) as any;
lap('start');
for (let i=0;i<n;i++) await index.addHTMLFile({ url: docs[i].url, content: htmls[i] });
lap('add');
const made = await index.getFiles();
lap('getFiles');
console.log(rss(), 'kB pagefind');
const own = made.files.filter((f: any) => /^(index|fragment|filter)|entry.json|pf_meta/.test(f.path));
const sizes = (d: string) => own.filter((f: any)=>f.path.startsWith(d)).reduce((s: number,f: any)=>s+f.content.length,0);
console.log('bytes', 'index', sizes('index'), 'fragment', sizes('fragment'), 'all', made.files.reduce((s: number,f: any)=>s+f.content.length,0));
const slims = own.map(slim);
lap('slim');
await index.deleteIndex();
// raw sizes
console.log('raw index', own.filter((f: any)=>f.path.startsWith('index')).reduce((s: number,f: any)=>s+gunzipSync(f.content).length,0), 'raw frag', own.filter((f: any)=>f.path.startsWith('frag')).reduce((s: number,f: any)=>s+gunzipSync(f.content).length,0));
last = cpu();
const raws = own.filter((f: any)=>f.path.startsWith('index')).map((f: any)=>gunzipSync(f.content)); lap('gunzip idx');
let s6=0; for (const r of raws) s6 += gzipSync(r,{level:6}).length; lap('gzip6 idx '+s6);
let s9=0; for (const r of raws) s9 += gzipSync(r,{level:9}).length; lap('gzip9 idx '+s9);
let s4=0; for (const r of raws) s4 += gzipSync(r,{level:4}).length; lap('gzip4 idx '+s4);
fs.writeFileSync('/tmp/sp/rawidx.bin', raws[3]);
await pagefind.close();
