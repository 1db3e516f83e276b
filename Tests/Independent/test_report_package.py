#!/usr/bin/env python3
"""The package of an annual report (siteledger-export report-package): the program that is shipped in it believes it with
Python alone, and does not once a sum, a list, a leaf, a proof or a byte is another; the signature with PyPI cryptography."""
import hashlib
import importlib.util
import json
import os
import pathlib
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


def read(path):
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def forged(files, path, change, digests=True):
    """A package with something changed, and where somebody knows the format, with digests that fit."""
    files = dict(files)
    change(files)
    if digests:
        manifest = json.loads(files["manifest.json"])
        for file in manifest["files"]:
            file["sha256"] = hashlib.sha256(files[file["name"]]).hexdigest()
        files["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w") as package:
        for name, content in files.items():
            package.writestr(name, content)
    return path


def edit(name, body):
    """Changes a JSON file of a package in place."""
    def change(files):
        value = json.loads(files[name])
        body(value)
        files[name] = json.dumps(value, ensure_ascii=False).encode()
    return change


def counted(value):
    return next(figure for figure in value["figures"] if figure["events"])


def forgeries():
    def line(report, address):
        return next(line for group in report["groups"] for line in group["lines"] if line.get("figure") == address)

    def sums(files):
        address = counted(json.loads(files["contributions.json"]))["address"]
        edit("report.json", lambda report: line(report, address).update(number=line(report, address)["number"] + 1))(files)

    def other_leaf(value):
        value["leaf"] = hashlib.sha256(b"another").hexdigest()

    def proof(files):
        lines = files["publication.tlog-proof"].decode().split("\n")
        lines[2], lines[3] = lines[3], lines[2]
        files["publication.tlog-proof"] = "\n".join(lines).encode()

    yield "a wrong sum", sums
    yield "an omitted contribution", edit("contributions.json", lambda value: counted(value)["events"].pop())
    yield "an omitted figure", edit("contributions.json", lambda value: value["figures"].remove(counted(value)))
    yield "another amount", edit("contributions.json", lambda value: counted(value)["events"][0].update(amount=7))
    yield "an event twice", edit(
        "contributions.json", lambda value: counted(value)["events"].append(dict(counted(value)["events"][0], amount=0)))
    yield "another event", edit("contributions.json", lambda value: other_leaf(counted(value)["events"][0]))
    yield "another publication", edit("contributions.json", lambda value: other_leaf(value["publication"]))
    yield "another tree", edit("tree.json", lambda value: value["nodes"][0].update(hash="0" * 64))
    yield "a tree without a part", edit("tree.json", lambda value: value["nodes"].pop())
    yield "a node over the events", edit(
        "tree.json", lambda value: value["nodes"].append({"from": 0, "to": value["size"], "hash": "0" * 64}))
    yield "another proof", proof
    def replaced(name, before, after):
        def change(files):
            text = files[name].decode()
            assert before in text, (name, before)
            files[name] = text.replace(before, after, 1).encode()
        return change

    def counted_line(change):
        return edit("report.json", lambda report: change(next(
            line for group in report["groups"] for line in group["lines"] if line["line"] == "services.intake")))

    yield "another number on the page", replaced("report.html", "<b>187000</b>", "<b>987000</b>")
    yield "another number in the table", replaced("report.csv", ",187000,", ",987000,")
    yield "a counted number without its figure", counted_line(lambda line: line.pop("figure"))
    yield "the figure of another line", counted_line(
        lambda line: line.update(figure=line["figure"].replace("A35.service-intake", "A35.services"), number=1))
    yield "the figure of another year", counted_line(
        lambda line: line.update(figure=line["figure"].replace("/2026@", "/2025@")))
    yield "events of another year", edit(
        "contributions.json", lambda value: [event.update(month="2025-11") for figure in value["figures"]
                                             for event in figure["events"] if "service-intake" in figure["address"]])
    yield "no report", lambda files: files.pop("report.csv")


def main():
    skipped = 0
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        ledger = place / "nianbao"
        played = run(sys.executable, ROOT / "Tools/play", "--found", ROOT / "Schemas/examples/annual-report.jsonl",
                     ledger, "--bin", BIN, "--quiet")
        check(played.returncode == 0, played.stderr)

        def pack(path, *more):
            return run(BIN / "siteledger-export", "report-package", ledger, "portal", "2026", "--to", path, *more)

        none = pack(place / "none.zip")
        check(none.returncode != 0 and "siteledger-admin sign" in none.stderr, none.stderr)
        check(not (place / "none.zip").exists(), "something was packed without a checkpoint")
        check(run(BIN / "siteledger-admin", "sign", ledger).returncode == 0, "sign")
        key = run(BIN / "siteledger-admin", "sign", ledger, "--show-key").stdout.strip()
        done = pack(place / "one.zip")
        check(done.returncode == 0, done.stderr)
        pack(place / "two.zip")
        first = (place / "one.zip").read_bytes()
        check(first == (place / "two.zip").read_bytes(), "the same log gave other bytes")
        check(hashlib.sha256(first).hexdigest() in done.stdout, done.stdout)
        for wrong in (["--edition", "9"], ["--edition", "x"]):
            check(pack(place / "none.zip", *wrong).returncode != 0, wrong)
        older = pack(place / "older.zip", "--edition", "1")
        check(older.returncode == 0 and json.loads(read(place / "older.zip")["manifest.json"])["version"] == 1, older.stderr)

        files = read(place / "one.zip")
        exported = run(BIN / "siteledger-export", "report", ledger, "portal", "2026", "--to", place / "report", "--no-sheets")
        check(exported.returncode == 0, exported.stderr)
        for ending in ("json", "csv", "html"):
            check((place / f"report/report-portal-2026.{ending}").read_bytes() == files[f"report.{ending}"], ending)
        check(files["verify.py"] == (ROOT / "Tools/verify-report-package").read_bytes(), "another program is packed")
        try:
            import jsonschema
            for name, schema in (("manifest", "manifest"), ("contributions", "contributions"), ("tree", "tree")):
                shape = json.loads((ROOT / f"Schemas/exports/report-{schema}.json").read_text(encoding="utf-8"))
                jsonschema.Draft202012Validator(shape).validate(json.loads(files[f"{name}.json"]))
                check(True, name)
        except ImportError:
            skipped += 1

        # The program that is in the package, with Python alone.
        verify = place / "verify.py"
        verify.write_bytes(files["verify.py"])

        def verified(path, *more, alone=True):
            return run(sys.executable, *(["-I", "-S"] if alone else []), verify, path, *more)

        good = verified(place / "one.zip")
        check(good.returncode == 0 and "all agree" in good.stdout, good.stdout + good.stderr)
        check("cannot show" in good.stdout and "不能说明" in good.stdout, "it does not say what it cannot show")
        check(verified(place / "older.zip").returncode == 0, "the older version is not believed")
        unchecked = verified(place / "one.zip", "--key", key)
        check(unchecked.returncode == 0 and "not installed" in unchecked.stdout, unchecked.stdout + unchecked.stderr)
        check(any(figure["events"] for figure in json.loads(files["contributions.json"])["figures"]), "no number has an event")

        for what, change in forgeries():
            path = forged(files, place / "forged.zip", change, digests=what != "no report")
            bad = verified(path)
            check(bad.returncode != 0 and bad.stderr, f"{what} was believed: {bad.stdout}")
        for name in files:
            def flip(all_files, name=name):
                content = bytearray(all_files[name])
                content[len(content) // 2] ^= 1
                all_files[name] = bytes(content)
            bad = verified(forged(files, place / "forged.zip", flip, digests=False))
            check(bad.returncode != 0, f"a changed byte of {name} was believed")
        bad = verified(forged(files, place / "forged.zip", lambda f: f.update({"more.txt": b"more"}), digests=False))
        check(bad.returncode != 0, "a file that is in no manifest was believed")
        for junk in (b"", b"PK", first[:-40], first[40:]):
            (place / "junk.zip").write_bytes(junk)
            bad = verified(place / "junk.zip")
            check(bad.returncode != 0 and "Traceback" not in bad.stderr, bad.stderr)

        if importlib.util.find_spec("cryptography"):
            signed = verified(place / "one.zip", "--key", key, alone=False)
            check(signed.returncode == 0 and "is signed by the key" in signed.stdout, signed.stdout + signed.stderr)
            other = place / "other"
            run(sys.executable, ROOT / "Tools/play", "--found", ROOT / "Schemas/examples/opening-a-site.jsonl", other,
                "--bin", BIN, "--quiet")
            strange = run(BIN / "siteledger-admin", "sign", other, "--show-key").stdout.strip()
            bad = verified(place / "one.zip", "--key", strange, alone=False)
            check(bad.returncode != 0 and "not signed" in bad.stderr, "another log's key was believed")

            def signature(all_files):
                # Another signature under the same text, in the note and in the proof that quotes it.
                note = all_files["checkpoint"].decode()
                at = note.rindex(" ") + 12
                changed = note[:at] + ("A" if note[at] != "A" else "B") + note[at + 1:]
                all_files["checkpoint"] = changed.encode()
                all_files["publication.tlog-proof"] = all_files["publication.tlog-proof"].replace(note.encode(), changed.encode())
            path = forged(files, place / "forged.zip", signature)
            check(verified(path).returncode == 0, "without a key the signature is looked at")
            check(verified(path, "--key", key, alone=False).returncode != 0, "a signature that is none was believed")
        else:
            skipped += 3
    print(f"{results[True]} passed, {results[False]} failed, {skipped} skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
