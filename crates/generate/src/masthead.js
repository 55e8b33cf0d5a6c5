{const part=id=>document.getElementById(id),menu=part('languages');
menu?.addEventListener('beforetoggle',()=>{
const base=menu.querySelector('[aria-current]').dataset.edition,{pathname,search,hash}=location;
if(base&&pathname.startsWith(base))for(const link of menu.querySelectorAll('a'))
link.href=link.dataset.edition+pathname.slice(base.length)+search+hash});
matchMedia('(width>=48rem)').onchange=({matches})=>matches&&part('navigation')?.hidePopover()}
