#!/usr/bin/env python3
"""The package of a month (siteledger-export package): opened by Python's zipfile and unzip, checked by the script that is
shipped, the same bytes each time, and not believed once a byte of it has changed."""
import hashlib
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
results = {True: 0, False: 0}


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")


def run(*arguments):
    return subprocess.run([str(a) for a in arguments], capture_output=True, text=True, check=False)


def main():
    skipped = 0
    with tempfile.TemporaryDirectory() as place:
        ledger = f"{place}/xinxi"
        played = run(sys.executable, ROOT / "Tools/play", "--found", ROOT / "Schemas/examples/from-draft-to-public.jsonl",
                     ledger, "--bin", BIN, "--quiet")
        check(played.returncode == 0, played.stderr)
        paths = [f"{place}/{n}.zip" for n in (1, 2)]
        for path in paths:
            done = run(BIN / "siteledger-export", "package", ledger, "site-portal", "2026-03", "--to", path)
            check(done.returncode == 0, done.stderr)
        first, second = (pathlib.Path(path).read_bytes() for path in paths)
        check(first == second, "the same log gave other bytes")
        digest = hashlib.sha256(first).hexdigest()
        check(digest in done.stdout, f"it printed {done.stdout}")
        with zipfile.ZipFile(paths[0]) as package:
            check(package.testzip() is None, "zipfile finds a broken entry")
            names = package.namelist()
            check(names == ["items/20260303-000001.json", "items/20260304-000001.json", "items/20260304-000002.json",
                            "manifest.json"], f"it holds {names}")
            manifest = json.loads(package.read("manifest.json"))
            item = json.loads(package.read(names[0]))
        # Withdrawn since, and published in the month all the same: the package tells both.
        check(item["line"]["phase"] == "withdrawn", item["line"])
        told = [(line.get("by", {}).get("id"), line.get("version"), line.get("level")) for line in item["trail"]]
        check(("zong-bianwen", 2, "final") in told and ("shen-chugao", 1, "first") in told, told)
        check("3万亩" in json.dumps(item["trail"], ensure_ascii=False), "the text that was seen is not there")
        schema = json.loads((ROOT / "Schemas/exports/package.json").read_text(encoding="utf-8"))
        try:
            import jsonschema
            jsonschema.Draft202012Validator(schema).validate(manifest)
            check(True, "")
        except ImportError:
            skipped += 1
        if shutil.which("unzip"):
            check(run("unzip", "-tq", paths[0]).returncode == 0, "unzip finds a fault")
        else:
            skipped += 1
        verify = ROOT / "Tools/verify-package"
        good = run(verify, paths[0], "--digest", digest)
        check(good.returncode == 0 and "3 items and 0 notices" in good.stdout, good.stderr)
        check(run(verify, paths[0], "--digest", "0" * 64).returncode != 0, "another digest was believed")
        # A package made anew with another text, as somebody would who knows the format.
        forged = io.BytesIO()
        with zipfile.ZipFile(paths[0]) as package, zipfile.ZipFile(forged, "w") as other:
            for name in names:
                other.writestr(name, package.read(name).replace("3万亩".encode(), "4万亩".encode()))
        pathlib.Path(f"{place}/forged.zip").write_bytes(forged.getvalue())
        bad = run(verify, f"{place}/forged.zip")
        check(bad.returncode != 0 and names[0] in bad.stderr, f"a forged text was believed: {bad.stdout}")
        none = run(BIN / "siteledger-export", "package", ledger, "account-none", "2026-03", "--to", f"{place}/none.zip")
        check(none.returncode != 0 and not os.path.exists(f"{place}/none.zip"), "a package of nothing")
    print(f"{results[True]} passed, {results[False]} failed, {skipped} skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
