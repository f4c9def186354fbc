import { detectEncoding } from './src/filters/old-encodings/detect.ts';
import { decode } from './src/filters/old-encodings/decode.ts';
import fs from 'node:fs'; import path from 'node:path';
for (const t of ['Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc. Ủy ban.','Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam.','Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam.','H?i ngh? t?ng k?t','Đã họp? gì?Tôi nào?vì aspx?ID=1817','Café Müller São Paulo Köln naïve Türkiye Perú','ỦY BAN NHÂN DÂN XÃ”, ĐÃ\u00a0NÓI', 'UÛY BAN NHAÂN DAÂN TÆNH'])
 console.log(t, JSON.stringify(detectEncoding(t)), detectEncoding(t)?.encoding.match(/tcvn|vni|twice/) ? decode(t, detectEncoding(t).encoding):'');
const root='/work/shared/corpus/vi-2000/content/bulletins'; let n=0; const t0=process.cpuUsage().user;
for (const f of fs.readdirSync(root,{recursive:true})) if (f.endsWith('.md')) { const t=fs.readFileSync(path.join(root,f),'utf8'); n++; const d=detectEncoding(t); if(d) console.log(f,JSON.stringify(d)); }
console.log(n,(process.cpuUsage().user-t0)/1000,'ms');
