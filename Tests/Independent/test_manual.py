#!/usr/bin/env python3
"""The manual pages that Tools/manual writes: one a tool and a command, read by groff without a warning, with every
option that the tool's own help has."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
TOOLS = ["request", "replay", "export", "admin"]
results = {True: 0, False: 0}


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")


def walk(name, command):
    yield name, command
    for inner in command.get("subcommands", []):
        if inner["commandName"] != "help":
            yield from walk(f"{name}-{inner['commandName']}", inner)


def main():
    skipped = 0
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([ROOT / "Tools/manual", folder, "--bin", BIN], check=True, stdout=subprocess.DEVNULL)
        for tool in TOOLS:
            path = BIN / f"siteledger-{tool}"
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
            check(said.returncode == 0 and said.stdout.strip().count(".") == 2, f"{tool} --version: {said}")
            dump = subprocess.run([path, "--experimental-dump-help"], capture_output=True, text=True, check=True)
            for name, command in walk(f"siteledger-{tool}", json.loads(dump.stdout)["command"]):
                page = pathlib.Path(folder) / f"{name}.1"
                if not page.exists():
                    check(False, f"there is no {name}.1")
                    continue
                text = page.read_text(encoding="utf-8").replace("\\-", "-")
                for argument in command.get("arguments", []):
                    for option in argument.get("names", []):
                        check(option["name"] in text, f"{name}.1 does not know {option['name']}")
        pages = sorted(pathlib.Path(folder).glob("*.1"))
        if shutil.which("groff"):
            for page in pages:
                read = subprocess.run(["groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z", page],
                                      capture_output=True, text=True, check=False)
                check(read.returncode == 0 and not read.stderr, f"{page.name}: {read.stderr[:300]}")
        else:
            print("skipped: groff is missing")
            skipped = 1
    print(f"{results[True]} passed, {results[False]} failed, {skipped} skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
