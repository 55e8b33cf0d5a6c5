window.trustedTypes?.createPolicy('default',{
createHTML(html,_,sink){
const runs=({localName,attributes})=>
/^(script|template|i?frame|object|embed|link|style)$/.test(localName)||
[...attributes].some(({name,value})=>/^(on|srcdoc$|style$|http-equiv$)/.test(name)||localName==='base'&&name==='href'||
/(href|src|action|to|from|values)$/.test(name)&&/^javascript:/i.test(value.replace(/[\0- ]/g,'')));
return sink!=='DOMParser parseFromString'&&
[...new DOMParser().parseFromString(html,'text/html').querySelectorAll('*')].some(runs)?null:html},
createScriptURL:address=>new URL(address,location).origin===location.origin?address:null});
