#!/usr/bin/env python3
"""What a citizen wrote, searched for in everything that leaves a ledger: every export in every format, every list as a
table, every question as it is answered to people who may not open the message, and the replay tool's prints."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
MESSAGE = "20260303-000001"
results = {True: 0, False: 0}
# What citizens send in a message and behind it: all that the scenario has, and more that is planted besides.
WRITTEN = ["title", "text", "name", "telephone", "mail", "postalAddress", "identityDocument", "ip"]
PLANTED = {"kind": "correction", "fault": "wording", "source": "site", "through": "site-portal", "concerns": "site-jiaoyu",
           "title": "植入标题玄武湖", "text": "植入正文朱雀桥边野草花", "name": "植入姓名青龙", "telephone": "13712345678",
           "mail": "zhiru@example.com", "postalAddress": "植入地址白虎巷七号", "identityDocument": "植入证件640422",
           "ip": "203.0.113.88"}
ANSWER = "植入答复乌衣巷口夕阳斜"


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")


def run(*arguments, **more):
    return subprocess.run([str(a) for a in arguments], capture_output=True, check=False, **more)


def secrets_of(scenario):
    secrets = set()
    for line in scenario.read_text(encoding="utf-8").splitlines():
        if not line.startswith("{"):
            continue
        asked = json.loads(line).get("request", {})
        if asked.get("method") == "message.receive":
            secrets |= {asked["params"][key] for key in WRITTEN if key in asked["params"]}
    return secrets


def plant(ledger, send):
    """One more message, with an answer, that nobody opened to anybody."""
    moment = "2026-03-06T09:{:02}:00+08:00"
    send("jie-koujiqi", "message.receive", {"requestId": "z-1", "now": moment.format(1), **PLANTED})
    message = "20260306-000001"
    send("li-xugou", "message.accept", {"requestId": "z-2", "message": message, "to": "jiaoyu-ju", "now": moment.format(2)})
    send("ma-lan", "message.draft-answer", {"requestId": "z-3", "message": message, "text": ANSWER, "now": moment.format(3)})
    return message


def strings_in(path):
    """A file's bytes, and those of every entry of a ZIP file."""
    yield path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                yield package.read(name)


def search(what, contents, secrets):
    """Words as they stand, and as JSON escapes them."""
    for content in contents:
        for secret in secrets:
            forms = {secret.encode(), json.dumps(secret)[1:-1].encode()}
            check(not any(form in content for form in forms), f"{what} tells {secret}")


def exports(ledger, out, methods):
    """Every export that there is, and the file or folder it writes."""
    case = "site-completion.portal.1"
    yield ["board", ledger, "--to", out / "board"]
    yield ["board", ledger, "--to", out / "board-en", "--lang", "en"]
    yield ["all", ledger, "--to", out / "all"]
    yield ["register", ledger, "--to", out / "register"]
    yield ["case", ledger, case, "--to", out / "case"]
    yield ["procedure", "--to", out / "procedure"]
    yield ["tiles", ledger, "--to", out / "tiles"]
    yield ["xes", ledger, out / "log.xes"]
    yield ["ocel", ledger, out / "log.json"]
    yield ["calendar", ledger, out / "due.ics"]
    for figure in ("A20.messages-by-kind", "A35.messages-received", "A20.messages-answered-by-kind"):
        yield ["figure", ledger, figure, "--to", out / f"{figure}.json"]
        yield ["figure", ledger, figure, "--format", "csv", "--to", out / f"{figure}.csv"]
    yield ["report", ledger, "portal", "2026", "--draft", "--to", out / "report"]
    yield ["package", ledger, "site-portal", "2026-03", "--to", out / "month.zip"]
    for kind in ("ndjson", "batch"):
        yield ["events", ledger, "--format", kind]
    for method in methods:
        yield ["table", ledger, method, out / f"{method}.csv"]
        yield ["table", ledger, method, out / f"{method}.xlsx"]


def replays(ledger):
    for arguments in (["verify"], ["state", "--json"], ["state", "--inbox", "jiaoyu-ju"], ["history", "--json"],
                      ["history"], ["conform"], ["recount"], ["follow", "--once"], ["checkpoints"]):
        yield [arguments[0], ledger, *arguments[1:]]


def questions(message):
    """Every query, with what makes it answer where its members are few."""
    document = json.loads((ROOT / "Schemas/openrpc.json").read_text(encoding="utf-8"))
    known = {"message": message, "site": "portal", "office": "jiaoyu-ju", "staff": "ma-lan", "figure": "A20.messages-by-kind",
             "period": "2026", "year": 2026, "case": "site-completion.portal.1", "position": 40, "subject": "site-portal",
             "place": "site-portal", "person": "ma-lan", "stream": f"message-{message}", "object": 3, "unit": "jiaoyu-ju",
             "from": "2026-03-01", "days": 5, "parameter": "A20.answer-days", "code": "0000000000000000"}
    for method in document["methods"]:
        names = {param["name"] for param in method["params"]}
        if "requestId" in names:
            continue
        required = [param["name"] for param in method["params"] if param.get("required")]
        for wanted in (required, required + [n for n in ("message", "office", "stream", "subject", "case") if n in names]):
            if all(name in known for name in wanted):
                yield method["name"], {name: known[name] for name in wanted}


def main():
    scenario = ROOT / "Schemas/examples/a-message-and-its-answer.jsonl"
    secrets = secrets_of(scenario)
    check(len(secrets) > 5, f"the scenario has {secrets}")
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        ledger, out = place / "ledger", place / "out"
        out.mkdir()
        played = run(sys.executable, ROOT / "Tools/play", "--found", scenario, ledger, "--bin", BIN, "--quiet")
        check(played.returncode == 0, played.stderr)

        def ask(staff, method, params):
            line = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}, ensure_ascii=False)
            return run(BIN / "siteledger-request", ledger, "--as", staff, input=line.encode() + b"\n").stdout

        def send(staff, method, params):
            answer = json.loads(ask(staff, method, params))
            check("result" in answer, answer)

        message = plant(ledger, send)
        secrets |= {PLANTED[key] for key in WRITTEN} | {ANSWER}
        # It is there for whom it is for: a search that finds nothing anywhere would prove nothing.
        told = ask("ma-lan", "message.read", {"message": message}).decode()
        check(all(PLANTED[key] in told for key in ("title", "text", "name", "telephone")), told)
        check(run(BIN / "siteledger-admin", "sign", ledger).returncode == 0, "sign")

        named = run(BIN / "siteledger-export", "table", ledger, "none.list", out / "x.csv", "--lang", "en").stderr.decode()
        methods = [word for word in named.replace(":", " ").split() if word.endswith(".list") and word != "none.list"]
        check(len(methods) > 20 and "message.list" in methods, named)
        written = 0
        for arguments in exports(ledger, out, methods):
            done = run(BIN / "siteledger-export", *arguments)
            written += done.returncode == 0
            # A list that asks for a member is refused, and so tells nothing.
            check(done.returncode == 0 or arguments[0] == "table", f"{arguments[:3]}: {done.stderr.decode()}")
            search(" ".join(map(str, arguments)), [done.stdout, done.stderr], secrets)
        check(written > 50, f"{written} exports were written")
        files = [path for path in out.rglob("*") if path.is_file()]
        check({"index.html", "message.list.xlsx", "month.zip", "report-portal-2026.xlsx", "due.ics"}
              <= {path.name for path in files}, files)
        for path in files:
            search(str(path.relative_to(out)), strings_in(path), secrets)
        for arguments in replays(ledger):
            done = run(BIN / "siteledger-replay", *arguments)
            check(done.returncode == 0, f"{arguments}: {done.stderr.decode()}")
            search(" ".join(map(str, arguments)), [done.stdout, done.stderr], secrets)

        # Of those who have no part in the message; the auditor was let read the other one alone.
        asked = list(questions(message))
        check(len({method for method, _ in asked}) > 60, len(asked))
        for staff in ("huang-li", "shen-jishi", "wang-shili", "jie-koujiqi", "ma-mei"):
            for method, params in asked:
                # The bureau's own may read it by the question that is for it.
                if method == "message.read" and staff == "ma-mei":
                    continue
                search(f"{method} {params} to {staff}", [ask(staff, method, params)], secrets)
        for path in ledger.iterdir():
            search(f"the ledger's {path.name}", [path.read_bytes()], secrets)
    print(f"{results[True]} passed, {results[False]} failed, 0 skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
