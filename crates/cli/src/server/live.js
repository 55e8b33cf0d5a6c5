// Added to pages by `mission-atlas serve` alone. Reloads the page when the site was built anew;
// lays the diagnostics over it when the content has errors.

const build = new URL(import.meta.url).searchParams.get("build");
let overlay = null;

const element = (name, className, text) => {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

const problem = ({ severity, path, line, column, message, source, help }) => {
  const item = element("li", `atlas-live__problem atlas-live__problem--${severity}`);
  item.append(element("p", "atlas-live__message", `${severity}: ${message}`));
  item.append(element("p", "atlas-live__place", `${path}:${line}:${column}`));
  if (source !== undefined) item.append(element("pre", "atlas-live__source", source));
  if (help !== undefined) item.append(element("p", "atlas-live__help", `Help: ${help}`));
  return item;
};

const hide = () => {
  overlay?.remove();
  overlay = null;
};

const show = (problems) => {
  hide();
  overlay = element("section", "atlas-live");
  overlay.setAttribute("role", "alert");
  overlay.setAttribute("aria-labelledby", "atlas-live-title");
  const title = element("h2", "atlas-live__title", "The content has errors");
  title.id = "atlas-live-title";
  const list = element("ol", "atlas-live__problems");
  list.append(...problems.map(problem));
  const close = element("button", "atlas-live__close", "Hide until the next change");
  close.type = "button";
  close.addEventListener("click", hide);
  overlay.append(
    title,
    element("p", "atlas-live__note", "The last good site, if there was one, is below. This goes when all is mended."),
    list,
    close,
  );
  document.body.append(overlay);
};

new EventSource("/__atlas/events").addEventListener("state", ({ data }) => {
  const state = JSON.parse(data);
  if (state.build !== build) location.reload();
  else if (state.problems.length > 0) show(state.problems);
  else hide();
});
