// Puts the query editor in the place of the plain form, when a reader asks for it. Until then nothing of it is loaded.

const place = document.getElementById("editor");
const form = document.querySelector("form.query");
const button = document.createElement("button");
let opened;

function loaded(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => reject(new Error("cannot load " + (element.src || element.href))));
    document.head.append(element);
  });
}

function style(href) {
  return loaded(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
}

function script(src) {
  return loaded(Object.assign(document.createElement("script"), { src }));
}

async function json(path) {
  const answer = await fetch(path, { headers: { Accept: "application/json, application/sparql-results+json" } });
  if (!answer.ok) throw new Error(path + " answers " + answer.status);
  return answer.json();
}

/** The terms of the ontology that are of one of some kinds, for completion. */
async function terms(...kinds) {
  const values = kinds.map((kind) => "<http://www.w3.org/2002/07/owl#" + kind + ">").join(" ");
  const query = "SELECT DISTINCT ?term { VALUES ?kind { " + values + " } ?term a ?kind } ORDER BY ?term";
  const result = await json("/sparql?query=" + encodeURIComponent(query));
  return result.results.bindings.map((row) => row.term.value);
}

/** Names of the graph and terms of its ontology lead to their pages here, wherever their IRIs say that they are. */
function linkToPages(Table, { id, cmq }) {
  const original = Table.prototype.getUriLinkFromBinding;
  Table.prototype.getUriLinkFromBinding = function (binding, prefixes) {
    const link = original.call(this, binding, prefixes);
    const [from, to] = binding.value.startsWith(cmq) ? [cmq, "/page/ns#"] : [id, "/page/"];
    if (!binding.value.startsWith(from)) return link;
    const path = to + binding.value.substring(from.length).replace(/[^A-Za-z0-9._~:\/-]/g, encodeURIComponent);
    return link.replace(/href=(["'])[^"']*\1/, () => 'href="' + path + '"');
  };
}

function configure(Yasgui, prefixes) {
  const { Yasqe, Yasr } = Yasgui;
  Yasqe.defaults.prefixCcApi = "/prefixes";
  Yasqe.defaults.autocompleters = ["prefixes", "variables"];
  Yasqe.forkAutocompleter("class", { name: "classes", persistenceId: null, bulk: true, get: () => terms("Class") });
  Yasqe.forkAutocompleter("property", {
    name: "properties",
    persistenceId: null,
    bulk: true,
    get: () => terms("ObjectProperty", "DatatypeProperty"),
  });
  Yasr.defaults.prefixes = prefixes;
  linkToPages(Yasr.plugins.table, prefixes);
}

async function open() {
  button.disabled = true;
  try {
    const [prefixes] = await Promise.all([
      json("/prefixes"),
      style("/assets/yasgui.css").then(() => style("/assets/editor.css")),
      script("/assets/yasgui.js"),
    ]);
    configure(window.Yasgui, prefixes);
    const yasgui = new window.Yasgui(place, {
      requestConfig: { endpoint: new URL("/sparql", location.href).href },
      copyEndpointOnNewTab: false,
      persistenceId: "communique",
      populateFromUrl: false,
      endpointCatalogueOptions: { getData: () => [], keys: [], renderItem: () => {} },
    });
    button.remove();
    if (form) form.hidden = true;
    return yasgui;
  } catch (error) {
    button.disabled = false;
    button.textContent = "The query editor cannot be loaded; try again";
    opened = undefined;
    throw error;
  }
}

/** Shows a query in the editor, in a tab of its own, and runs it. */
async function show(name, query, run) {
  opened ??= open();
  const yasgui = await opened;
  const known = Object.values(yasgui._tabs).find((tab) => tab.getName() === name);
  const { requestConfig } = yasgui.config;
  const tab = known ?? yasgui.addTab(true, { ...window.Yasgui.Tab.getDefaults(), requestConfig, name, yasqe: { value: query } });
  if (known) {
    yasgui.selectTabId(known.getId());
    known.setQuery(query);
  }
  place.scrollIntoView({ block: "nearest" });
  if (run) await tab.query();
}

if (place) {
  button.type = "button";
  button.textContent = "Open the query editor";
  button.className = "open";
  place.append(button);
  const first = () => form?.elements.query.value ?? document.querySelector("[data-query]").dataset.query;
  button.addEventListener("click", () => show(place.dataset.name, first().trim(), false));
  for (const link of document.querySelectorAll("a[data-query]")) {
    link.addEventListener("click", (event) => {
      if (!opened || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(link.dataset.name, link.dataset.query, true);
    });
  }
}
