import { chromium } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { readdirSync } from 'node:fs';
const all = readdirSync('dist',{recursive:true}).filter(f=>/^(plan|progress|whats-on|have-your-say|status)/.test(f)&&f.endsWith('index.html')).map(f=>'/'+f.replace('index.html',''));
const few = ['/plan/','/plan/easy/','/plan/happy/help-for-families/','/progress/','/progress/wait-for-first-talk/','/progress/asking-for-early-help/','/progress/quarters/2026-q2/','/progress/board/','/whats-on/','/whats-on/teenage-vaccines/','/have-your-say/','/status/calendar/'];
const TAGS=['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'];
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox'] });
const ctx=await b.newContext({viewport:{width:1280,height:800}}); const page=await ctx.newPage();
page.on('console',m=>m.type()==='error'&&console.log('CONSOLE',page.url(),m.text()));
page.on('pageerror',e=>console.log('ERR',page.url(),e.message));
const axe=async(tag,only)=>{const r=await new AxeBuilder({page}).options({resultTypes:['violations'],runOnly:only?{type:'rule',values:only}:{type:'tag',values:TAGS},rules:{'target-size':{enabled:true},'color-contrast-enhanced':{enabled:true},'color-contrast':{enabled:false}}}).analyze();
 for(const v of r.violations) for(const n of v.nodes.slice(0,3)) console.log('AXE',tag,page.url().slice(21),v.id,n.target.join(' '));};
for(const p of []){ await page.goto('http://127.0.0.1:4412'+p); await axe('light'); if(few.includes(p)){await page.emulateMedia({colorScheme:'dark'}); await axe('dark',['color-contrast-enhanced','link-in-text-block']); await page.emulateMedia({colorScheme:'light',forcedColors:'active'}); await axe('forced'); await page.emulateMedia({forcedColors:'none'});} }
console.log('axe done');
await page.setViewportSize({width:320,height:568});
for(const p of few){ await page.goto('http://127.0.0.1:4412'+p); await page.locator('main details').evaluateAll(a=>a.forEach(o=>o.setAttribute('open',''))); if(['/progress/wait-for-first-talk/','/progress/','/have-your-say/','/whats-on/','/plan/happy/help-for-families/'].includes(p)) await axe('320');
 const over=await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(over>0) console.log('WIDE320',p,over);
 const over2=await page.evaluate(()=>{const s=new CSSStyleSheet();s.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }');document.adoptedStyleSheets=[s];return document.documentElement.scrollWidth-innerWidth}); if(over2>0) console.log('SPACED',p,over2);}
await page.setViewportSize({width:360,height:640});
for(const p of few){ await page.goto('http://127.0.0.1:4412'+p);
 const small=await page.evaluate(()=>[...document.querySelectorAll('a[href], summary, button')].filter(e=>e.checkVisibility()&&!e.closest('.visually-hidden')).filter(e=>e.closest('p, li, dd, td')?.textContent.trim()===e.textContent.trim()||!e.closest('p, dd, td, .prose li')).filter(e=>{const o=e.getBoundingClientRect();const a=getComputedStyle(e,'::after');return !(a.position==='absolute'&&a.content!=='none')&&o.height<43.5}).map(e=>e.textContent.trim()+' '+e.getBoundingClientRect().height)); if(small.length) console.log('SMALL',p,small);}
for(const w of [360,768,1280,1920]){ await page.setViewportSize({width:w,height:900}); for(const p of few){ await page.goto('http://127.0.0.1:4412'+p); await page.evaluate(()=>document.fonts.ready);
 const c=await page.evaluate(()=>{const lines=[...document.querySelectorAll('.hero-words h1, .hero-words p, .hero-words a, .poster-words *')].flatMap(e=>{const r=document.createRange();r.selectNodeContents(e);return[...r.getClientRects()]});const parts=[...document.querySelectorAll('.scene path, .scene circle, .scene ellipse, .scene rect, .poster-art path, .poster-art circle')].filter(p=>p.checkVisibility()).map(p=>p.getBoundingClientRect()).filter(b=>b.width>0&&b.width<innerWidth*.45);return lines.filter(l=>parts.some(p=>p.left<l.right-2&&p.right>l.left+2&&p.top<l.bottom-4&&p.bottom>l.top+4)).length}); if(c) console.log('COVERED',w,p,c);} }
await b.close(); console.log('done');
