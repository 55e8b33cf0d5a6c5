// Stands before all scripts of a page: hears vectors that run, and looks for what would run if
// somebody touched it.
(() => {
  const ran = [];
  // As they are before an element's name takes their place.
  const attributes = Object.getOwnPropertyDescriptor(Element.prototype, "attributes").get;
  const every = (root, selector) => Document.prototype.querySelectorAll.call(root, selector);
  const hear = (id) => { ran.push(`ran: ${id}`); };
  Object.defineProperty(window, "__ran", { value: hear });
  Object.defineProperty(window, "__heard", { value: () => ran });
  for (const dialog of ["alert", "confirm", "prompt", "print", "open"]) {
    window[dialog] = () => hear(dialog);
  }
  const never = "base[href],object,embed,applet,portal,frameset,frame,marquee,math,isindex,foreignObject,animate,set,discard,[srcdoc]:not(iframe.glass),[ping],[formaction],meta[http-equiv=refresh i]";
  const addresses = ["href", "src", "action", "data", "poster", "xlink:href", "background", "cite"];
  const loaded = ["src", "data", "poster", "background"];
  const scheme = (address) => {
    try { return new URL(address, document.baseURI); } catch { return new URL("about:blank"); }
  };
  const wrong = function* (element) {
    for (const { name, value } of attributes.call(element)) {
      if (/^on/i.test(name)) yield name;
      if (name === "style" && /url\(|expression|import/i.test(value)) yield name;
      if (!addresses.includes(name)) continue;
      const address = scheme(value);
      if (/^(javascript|vbscript|blob|view-source|feed|jar):$/.test(address.protocol)) yield name;
      if (address.protocol === "data:" && element.localName !== "img") yield name;
      if (loaded.includes(name) && /^http/.test(address.protocol) && address.origin !== origin) yield name;
    }
  };
  Object.defineProperty(window, "__found", { value: (root = document) => {
    const faults = [...ran];
    for (const element of every(root, never)) faults.push(element.outerHTML);
    for (const element of every(root, "*")) {
      for (const name of wrong(element)) faults.push(`${name} of ${element.outerHTML.slice(0, 300)}`);
    }
    for (const link of every(root, "link[href]")) {
      if (link.matches("[rel~=stylesheet],[rel~=icon],[rel~=preload],[rel~=modulepreload],[rel~=prefetch],[rel~=manifest],[rel~=preconnect],[rel~=dns-prefetch]") && link.origin !== origin && scheme(link.href).origin !== origin) faults.push(link.outerHTML);
    }
    for (const script of every(root, "script")) {
      const holdsData = /^application\/([a-z]+\+)?json$/.test(script.type);
      if (!holdsData && scheme(script.src || "data:").origin !== origin) faults.push(script.outerHTML.slice(0, 300));
    }
    for (const style of every(root, "style")) {
      if (style.textContent.includes("canary")) faults.push(style.outerHTML);
    }
    return faults;
  } });
})();
