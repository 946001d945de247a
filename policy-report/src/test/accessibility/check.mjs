// Opens web pages in headless Chromium and asks axe-core about WCAG 2.2 AA. CONTRIBUTING.md shows how to run it.
// usage: node check.mjs PAGE.html...     exit code 1 if a page says anything on the console or breaks a rule
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const here = createRequire(pathToFileURL(process.cwd() + '/'));
const puppeteer = here('puppeteer-core');
const axe = readFileSync(here.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
  protocolTimeout: 900_000,
});
let faults = 0;
for (const file of process.argv.slice(2)) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', message => messages.push(message.text()));
  page.on('pageerror', error => messages.push(String(error)));
  page.on('requestfailed', request => messages.push('not loaded: ' + request.url()));
  const start = Date.now();
  await page.goto(pathToFileURL(file).href, {timeout: 600_000});
  const opened = Date.now() - start;
  const said = [...messages];
  await page.evaluate(axe);
  const found = await page.evaluate(tags => axe.run(document, {runOnly: tags}), rules);
  console.log(`${file}: opened in ${opened} ms, ${said.length} messages, ${found.violations.length} violations, `
    + `${found.passes.length} rules passed`);
  said.forEach(message => console.log('  message: ' + message));
  found.violations.forEach(rule =>
    console.log(`  ${rule.id} (${rule.impact}): ${rule.help}; ${rule.nodes.length} places, first: ${rule.nodes[0].html}`));
  faults += said.length + found.violations.length;
  await page.close();
}
await browser.close();
process.exit(faults > 0 ? 1 : 0);
