// Looks at every kind of page as readers do. Ends with status 1 and a line for each fault; else says what it looked at.

import { createRequire } from "node:module";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const { BROWSER, SITE, SCREENSHOTS } = process.env;
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const faults = [];
const fault = (where, what) => faults.push(where + ": " + what);

const browser = await chromium.launch({
  executablePath: BROWSER,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

async function ask(query) {
  const answer = await fetch(SITE + "/sparql?query=" + encodeURIComponent("PREFIX cmq: <https://w3id.org/communique/ns#> " + query), {
    headers: { Accept: "application/sparql-results+json" },
  });
  const rows = (await answer.json()).results.bindings;
  if (rows.length === 0) throw new Error("nothing in the graph for " + query);
  return new URL(rows[0].x.value).pathname.replace("/id/", "/page/");
}

/** Opens a page as a reader with some screen and colours; whatever the console tells is a fault. */
async function page(path, name, { dark = false, phone = false } = {}) {
  const context = await browser.newContext({
    colorScheme: dark ? "dark" : "light",
    viewport: phone ? { width: 360, height: 740 } : { width: 1200, height: 900 },
  });
  const opened = await context.newPage();
  opened.setDefaultTimeout(120_000);
  opened.on("console", (message) => ["error", "warning"].includes(message.type()) && fault(name, message.text()));
  opened.on("pageerror", (error) => fault(name, error.message));
  opened.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== SITE) fault(name, "asks " + request.url());
  });
  await opened.goto(SITE + path);
  return opened;
}

async function look(opened, name) {
  const width = await opened.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (width > 0) fault(name, "is " + width + " pixels too wide");
  // The policy of the pages lets no script in, so axe comes in by the debugger's own way.
  const session = await opened.context().newCDPSession(opened);
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })"
      + ".then((found) => JSON.stringify(found.violations.map((v) => v.id + ' ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)))",
    awaitPromise: true,
    returnByValue: true,
  });
  for (const violation of JSON.parse(result.value)) fault(name, violation);
  await opened.screenshot({ path: join(SCREENSHOTS, name + ".png"), fullPage: true });
}

const kinds = {
  first: "/",
  state: await ask("SELECT ?x { ?e cmq:recipient ?x . ?x a cmq:State } LIMIT 1"),
  person: await ask("SELECT ?x { ?e cmq:visitor ?x . ?x a cmq:Person } LIMIT 1"),
  event: await ask("SELECT ?x { ?c cmq:asserts ?x } GROUP BY ?x ORDER BY DESC(COUNT(*)) LIMIT 1"),
  claim: await ask("SELECT ?x { ?x cmq:attributedTo ?who } LIMIT 1"),
  document: await ask("SELECT ?x { ?x a cmq:Document } LIMIT 1"),
  ontology: "/page/ns",
  search: "/search?q=Putin",
  query: "/query/CQ07-who-met-whom",
};
let looked = 0;
for (const [name, path] of Object.entries(kinds)) {
  for (const [mode, as] of Object.entries({ light: {}, dark: { dark: true }, phone: { phone: true } })) {
    const opened = await page(path, name + "-" + mode, as);
    await look(opened, name + "-" + mode);
    await opened.context().close();
    looked++;
  }
}

const dark = await page("/", "dark", { dark: true });
const ground = await dark.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
if (Math.max(...ground) > 60) fault("dark", "the ground is " + ground);
await dark.context().close();

const first = await page("/", "editor");
const loaded = () => first.evaluate(() => performance.getEntries().map(({ name, transferSize }) => ({ name, bytes: transferSize ?? 0 })));
const bytes = (await loaded()).reduce((sum, entry) => sum + entry.bytes, 0);
if (bytes > 300_000) fault("first", "needs " + bytes + " bytes");
if (bytes === 0) fault("first", "does not tell what it needs");
const editor = ({ name }) => name.includes("yasgui");
if ((await loaded()).some(editor)) fault("first", "loads the editor unasked");
await first.click("#editor button.open");
await first.waitForSelector("#editor .CodeMirror");
if (!(await loaded()).some(editor)) fault("editor", "comes from somewhere else");
await first.click('a[data-name="CQ14"]');
await first.waitForSelector("#editor .yasr table tbody tr");
await first.evaluate(() => window.scrollTo(0, 0));
await first.screenshot({ path: join(SCREENSHOTS, "editor.png"), fullPage: true });
await first.click("#editor .tabsList .addTab");
await first.evaluate(() => {
  const editor = [...document.querySelectorAll("#editor .tabPanel.active .CodeMirror")].at(-1).CodeMirror;
  editor.setValue("SELECT ?event { ?event a <https://w3id.org/communique/ns#Event> }");
});
await first.click("#editor .tabPanel.active .yasqe_queryButton");
const link = await first.waitForSelector('#editor .tabPanel.active .yasr a.iri[href^="/page/event/"]');
await first.goto(new URL(await link.getAttribute("href"), SITE).href);
if ((await first.locator(".mark").count()) === 0) fault("editor", "a result leads to no event: " + first.url());
await first.context().close();

const searching = await page("/", "searching");
await searching.fill("#q", "putin");
await searching.press("#q", "Enter");
await searching.click('.hits a:text-is("Vladimir Putin")');
if ((await searching.textContent("h1")) !== "Vladimir Putin") fault("searching", "leads to " + searching.url());
await searching.context().close();

await browser.close();
if (faults.length > 0) {
  console.error(faults.join("\n"));
  console.log(faults.length + " faults in the pages");
  process.exit(1);
}
console.log(looked + " pages looked at in light, dark and on a phone, no fault found by axe; the editor ran, search led to a person; first page "
  + Math.round(bytes / 1000) + " KB");
