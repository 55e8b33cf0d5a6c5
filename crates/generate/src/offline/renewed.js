// Where the reader keeps a copy and it was renewed: a page that needs the old files says so. What it
// says stands before this text: renewed, again.
navigator.serviceWorker?.addEventListener('message',({data})=>{
const line=document.querySelector('[data-step]');
if(!data.builds||!line||data.builds.includes(document.getElementById('app').dataset.build))return;
const [words,link]=line.children;
words.textContent=renewed;
link.textContent=again;
link.href='';
line.hidden=false});
