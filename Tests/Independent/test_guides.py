#!/usr/bin/env python3
"""What the pages in docs/ show can be done as it is shown.

1. Every JSON-RPC request on a page stands in one line, and the real siteledger-request reads it: it is answered,
   or refused by a rule, and never for its form. What it asks for by then need not be there: the guides for
   staff are followed to their ends by Tests/RegulationTests.
2. Every command of siteledger-replay and siteledger-export, in the ledger of the example, ends as the page has
   it: with status 0. Where a block of output follows, its lines are among those printed, in their order; `…`
   stands for anything.
3. Options of siteledger-admin that are named exist.
"""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
EXAMPLES = {"out/xiji": "opening-a-site.jsonl", "out/shinian": "a-site-in-ten-years.jsonl",
            "out/xinxi": "from-draft-to-public.jsonl", "out/jiancha": "a-quarter-inspected.jsonl",
            "out/liuyan": "a-message-and-its-answer.jsonl", "out/huiying": "responses-and-duty.jsonl",
            "out/jiamao": "counterfeit-sites.jsonl", "out/diaocha": "surveys-and-interviews.jsonl",
            "out/pinggu": "evaluating-units.jsonl",
            "out/nianbao": "annual-report.jsonl"}
# Those of which a page shows what needs a checkpoint that covers all of it.
SIGNED = {"out/nianbao"}
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.M | re.S)
results = {True: 0, False: 0}


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")
    return good


def pages():
    return sorted(p for p in (ROOT / "docs").rglob("*.md") if "decisions" not in p.parts) + [
        ROOT / "README.md", ROOT / "Schemas/README.md"]


def requests(text):
    """Lines that are requests, and pieces of such, wherever they stand on a page."""
    for line in text.splitlines():
        found = re.search(r"""(\{"jsonrpc".*?)(?:'\s*(?:\\|\|)|'$|`|$)""", line)
        if found and "…" not in line:
            yield found[1].rstrip()


def run(arguments, folder, lang, given=b""):
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder), "SITELEDGER_LANG": lang}
    return subprocess.run(arguments, cwd=folder, env=environment, input=given, capture_output=True, check=False)


def check_requests(page, text, folder):
    for line in requests(text):
        done = run([BIN / "siteledger-request", "out/xiji", "--as", "zhao-yangben"], folder, "zh", line.encode() + b"\n")
        check(done.returncode in (0, 1), f"{page}: {line[:90]}: {done.stdout.decode()[:300]}")


def commands(block):
    for line in block.replace("\\\n", " ").splitlines():
        words = line.split("#")[0]
        found = re.match(r"^\s*(?:\S*/)?siteledger-(replay|export) (.*)$", words)
        if found and "/srv/" not in words and "台账目录" not in words:
            yield found[1], shlex.split(found[2].replace("~/", "kept/"))


def shown_in(expected, printed):
    """Whether lines come in this order in an output, `…` in them standing for anything."""
    rest = iter(printed)
    for line in expected:
        pattern = re.compile(".*".join(map(re.escape, line.split("…"))) + r"\Z")
        if not any(pattern.match(one) for one in rest):
            return line
    return None


def check_commands(page, text, folder, lang):
    blocks = BLOCK.findall(text)
    for (kind, block), following in zip(blocks, blocks[1:] + [("", "")]):
        if kind not in ("bash", "sh"):
            continue
        found = list(commands(block))
        for tool, arguments in found:
            if any(word.startswith(("kept.", "siteledger/", "card")) or word == "--checkpoint" for word in arguments):
                continue  # needs the very checkpoint of the page
            done = run([BIN / f"siteledger-{tool}", *arguments], folder, lang)
            where = f"{page}: siteledger-{tool} {' '.join(arguments)}"
            if not check(done.returncode == 0, f"{where}: {done.returncode} {done.stderr.decode()[:300]}"):
                continue
            if following[0] == "text" and len(found) == 1 and not re.search(r"[0-9a-f]{64}", following[1]):
                lost = shown_in([l for l in following[1].splitlines() if l.strip()], done.stdout.decode("utf-8-sig").splitlines())
                check(lost is None, f"{where}: does not print: {lost}")


def check_options(page, text):
    for name, rest in re.findall(r"siteledger-(request|replay|export|admin)((?: [^\n|`;)）（]*)?)", text):
        words = rest.split("#")[0].split()
        command = [w for w in words[:2] if re.fullmatch(r"[a-z][a-z-]+", w)]
        options = [w.split("=")[0] for w in words if re.fullmatch(r"--[a-z][a-z-]*(=.*)?", w)]
        if not options:
            continue
        done = [run([BIN / f"siteledger-{name}", *command[:n], "--help"], ROOT, "en").stdout.decode() for n in (0, 1, 2)]
        for option in options:
            known = option in ("--help", "--version") or any(option in text for text in done)
            check(known, f"{page}: siteledger-{name} has no {option}")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "out").mkdir()
        (folder / "kept").mkdir()
        for ledger, example in EXAMPLES.items():
            subprocess.run([sys.executable, ROOT / "Tools/play", "--quiet", "--found", ROOT / "Schemas/examples" / example,
                            folder / ledger, "--bin", BIN], check=True, stdout=subprocess.DEVNULL)
            if ledger in SIGNED:
                subprocess.run([BIN / "siteledger-admin", "sign", folder / ledger], check=True, stdout=subprocess.DEVNULL)
            shutil.copytree(folder / ledger, folder / "whole" / ledger)
        for path in pages():
            text = path.read_text(encoding="utf-8")
            page = path.relative_to(ROOT)
            # What is tried on one page is gone for the next.
            for ledger in EXAMPLES:
                shutil.rmtree(folder / ledger)
                shutil.copytree(folder / "whole" / ledger, folder / ledger)
            check_commands(page, text, folder, "zh" if "zh" in path.parts else "en")
            check_options(page, text)
            check_requests(page, text, folder)
    print(f"{results[True]} passed, {results[False]} failed, 0 skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
