// The HTML report in a real browser: `node report.mjs PACKAGES REPORT [SCREENSHOTS]`. Prints what it finds as JSON;
// the test says what is wrong of it. Screenshots are for people.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [packages, report, screenshots] = process.argv.slice(2);
const require = createRequire(join(packages, "node_modules/"));
const puppeteer = require("puppeteer-core");
const axe = require.resolve("axe-core/axe.min.js");

const browser = await puppeteer.launch({ executablePath: join(packages, "chromium"), headless: true, args: ["--no-sandbox", "--disable-gpu"], timeout: 0, protocolTimeout: 0 });
const found = { violations: [], faults: [], requests: [], behaviour: {} };

async function open({ width = 1280, theme = "light", script = true }) {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  // The policy of the page would keep axe out.
  await page.setBypassCSP(true);
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900, deviceScaleFactor: width < 500 ? 2 : 1 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  page.on("pageerror", (fault) => found.faults.push(String(fault)));
  page.on("dialog", (dialog) => { found.faults.push(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => { if (!request.url().startsWith("file:")) found.requests.push(request.url()); });
  await page.goto(pathToFileURL(report).href);
  return page;
}

async function audit(page, view) {
  await page.addScriptTag({ path: axe });
  const result = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const violation of result.violations) {
    found.violations.push({ view, id: violation.id, help: violation.help, nodes: violation.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`) });
  }
  found.behaviour[`${view}: passes`] = result.passes.length;
}

const picture = (page, name, options = {}) => screenshots ? page.screenshot({ path: join(screenshots, `${name}.png`), ...options }) : null;
const wide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const visible = (page) => page.evaluate(() => [...document.querySelectorAll(".texts > li")].filter((text) => !text.hidden && !text.closest("details").hidden).length);
const select = (page, name, value) => page.evaluate((name, value) => {
  const field = document.forms[0].elements[name];
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}, name, value);
// The page's own timers run first, however slow the machine.
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));

for (const theme of ["light", "dark"]) {
  for (const width of [1280, 320]) {
    const page = await open({ width, theme });
    await page.evaluate(() => document.querySelectorAll("details").forEach((part, at) => { part.open = part.open || at < 12; }));
    await audit(page, `${theme} ${width}`);
    found.behaviour[`${theme} ${width}: overflow`] = await wide(page);
    await page.close();
  }
}

// What people do with it.
{
  const page = await open({});
  const all = await visible(page);
  found.behaviour.all = all;
  await page.click("input[name=state][value=approved]");
  await settle(page);
  found.behaviour["without approved"] = await visible(page);
  found.behaviour.wanted = await page.$$eval(".texts > li:not(.approved)", (texts) => texts.length);
  await page.click("input[name=found]");
  await settle(page);
  found.behaviour["with findings"] = await visible(page);
  found.behaviour["having findings"] = await page.$$eval('.texts > li:not(.approved):not([data-f="0"])', (texts) => texts.length);
  found.behaviour.count = await page.$eval("output", (count) => count.textContent);
  await page.reload();
  await page.type("input[name=search]", "no such words anywhere");
  await settle(page);
  found.behaviour.nothing = [await visible(page), await page.$eval("#nothing", (note) => !note.hidden)];
  await page.reload();
  // Sorting by coverage: the lowest last, then first; a reader hears which.
  const column = async () => [await page.$eval(".languages th:nth-child(2)", (head) => head.getAttribute("aria-sort")), await page.$$eval(".languages tbody td:nth-child(2)", (cells) => cells.map((cell) => Number(cell.dataset.v)))];
  await page.click(".languages th:nth-child(2) button");
  found.behaviour.falling = await column();
  await page.click(".languages th:nth-child(2) button");
  found.behaviour.rising = await column();
  // A cell of the matrix leads to its texts, which unfold.
  const cells = await page.$$(".matrix td a");
  const target = await cells.at(-1).evaluate((link) => link.getAttribute("href"));
  await cells.at(-1).evaluate((link) => link.click());
  await settle(page);
  found.behaviour.unfolds = await page.evaluate((target) => document.getElementById(target.slice(1)).closest("details").open, target);
  await select(page, "order", "r");
  found.behaviour.ranks = await page.$$eval(".texts", (lists) => lists.every((list) => [...list.children].every((text, at, all) => at === 0 || Number(all[at - 1].dataset.r) <= Number(text.dataset.r))));
  await page.close();
}

// Without a script everything is there to read, and folded parts unfold.
{
  const page = await open({ script: false });
  const client = await page.createCDPSession();
  await client.send("DOM.enable");
  const { root } = await client.send("DOM.getDocument", { depth: -1 });
  const count = async (selector) => (await client.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector })).nodeIds.length;
  found.behaviour["without a script"] = { texts: await count(".texts > li"), controls: await count("#controls:not([hidden])") };
  await picture(page, "no-script");
  await page.close();
}

// On paper nothing stays folded.
if (screenshots) {
  const page = await open({});
  await page.pdf({ path: join(screenshots, "print.pdf"), format: "A4", printBackground: true });
  await page.close();
  for (const [name, width, theme, language] of [["light", 1280, "light"], ["dark", 1280, "dark"], ["phone", 390, "light"], ["phone-dark-arabic", 390, "dark", "ar"], ["arabic", 1280, "light", "ar"]]) {
    const page = await open({ width, theme });
    await picture(page, name);
    if (language) {
      await select(page, "language", language);
      await page.click("button[name=open]");
      await settle(page);
    }
    await page.evaluate(() => { document.getElementById("texts").scrollIntoView(); });
    await picture(page, `${name}-texts`);
    await page.evaluate(() => { (document.querySelector("details[open] li.changed:not([hidden])") ?? document.querySelector(".texts > li:not([hidden])")).scrollIntoView({ block: "start" }); });
    await picture(page, `${name}-changed`);
    await page.close();
  }
}

await browser.close();
console.log(JSON.stringify(found, null, 1));
