(() => {
  // What is on its way as a page is left is broken off, which is no complaint.
  let left = false;
  for (const leaving of ["beforeunload", "pagehide"]) addEventListener(leaving, () => (left = true));
  const note = (words) => {
    if (left) return;
    window.name = JSON.stringify([...JSON.parse(window.name || "[]"), words]);
  };
  for (const level of ["warn", "error"]) {
    const say = console[level];
    console[level] = (...parts) => {
      note(`${level}: ${parts.map(String).join(" ")}`);
      say.apply(console, parts);
    };
  }
  // Those of files that do not load reach the window only on their way down.
  addEventListener("error", (told) => note(told.message || `did not load: ${told.target.outerHTML}`), true);
  addEventListener("unhandledrejection", (told) => note(`not handled: ${told.reason}`));
  addEventListener("securitypolicyviolation", (told) => note(`${told.violatedDirective}: ${told.blockedURI}`));
})();
