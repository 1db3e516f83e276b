#!/usr/bin/env python3
"""核对年度报表公开包 Checks the package of an annual report that siteledger-export report-package wrote; Python 3 alone.

    python3 verify.py FILE.zip [--key name+hash+key]

Recounts each counted number from its events, checks that the page and the table say what the report says, every
digest, that each event is in the tree of the signed checkpoint, and the checkpoint's signature where a key is given
and the package `cryptography` is installed.
"""
import argparse
import base64
import csv
import hashlib
import io
import json
import re
import sys
import zipfile

parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("package", help="公开包 the package")
parser.add_argument("--key", help="核查公钥 the log's verification key, from a place that you trust")
args = parser.parse_args()
wrong, told = [], []
# The figure that each line is the sum of; of the lines of the form, all that are counted.
FIGURES = {
    "publication.total": "A35.published", "publication.overview": "A35.published-overview",
    "publication.news": "A35.published-news", "publication.disclosure": "A35.published-disclosure",
    "publication.other": "A35.published-elsewhere", "publication.column": "A35.published-by-column",
    "topics.opened": "A35.topics-opened", "interpretation.materials": "A35.interpretations",
    "interpretation.responses": "A35.responses-by-unit", "services.items": "A35.services",
    "services.intake": "A35.service-intake", "interaction.received": "A35.messages-received",
    "interaction.completed": "A35.messages-answered", "interaction.public": "A35.messages-answered-publicly",
    "interaction.surveys": "A35.surveys", "interaction.opinions": "A35.survey-opinions",
    "interaction.survey-results": "A35.survey-results", "interaction.interviews": "A35.interviews",
    "interaction.interview-messages": "A35.interview-questions",
    "interaction.interview-answers": "A35.interview-answers", "security.assessments": "A35.assessments",
    "security.problems": "A35.security-problems", "security.fixed": "A35.security-problems-fixed",
    "new-media.weibo-posts": "A35.published", "new-media.wechat-posts": "A35.published",
    "new-media.other-posts": "A35.published",
}
STOCKS = ["services.items"]  # what stands at the year's end, whenever it came to


def check(good, zh, en):
    if not good:
        wrong.append(f"不符：{zh} WRONG: {en}")


def root_of(low, high, leaves, nodes):
    """RFC 6962: the root over low..<high, from the leaves that are named and the roots of all that lies between."""
    if (low, high) in nodes:
        return nodes[low, high]
    if high - low == 1:
        return leaves[low]
    middle = low + (1 << (high - low - 1).bit_length() - 1)
    return hashlib.sha256(b"\1" + root_of(low, middle, leaves, nodes) + root_of(middle, high, leaves, nodes)).digest()


def check_signature(text, signatures):
    if not args.key:
        return told.append("没有给核查公钥，签名未核对。 No key was given: the signature was not checked.")
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        return told.append("没有安装 cryptography，签名未核对。 cryptography is not installed: the signature was not checked.")
    name, _, raw = args.key.split("+", 2)
    key = base64.b64decode(raw)
    for line in signatures.splitlines():
        _, signer, blob = line.split(" ")
        blob = base64.b64decode(blob)
        if signer == name and blob[:4] == hashlib.sha256(name.encode() + b"\n" + key).digest()[:4]:
            try:
                Ed25519PublicKey.from_public_bytes(key[1:]).verify(blob[4:], text.encode())
                return told.append("签名与所给公钥相符。 The checkpoint is signed by the key.")
            except Exception:  # InvalidSignature, or a key that is none
                break
    check(False, "检查点不是所给公钥签名的", "the checkpoint is not signed by the key")


def check_figure(line, manifest):
    """A counted number has the figure of its line, of its site and its year."""
    name, about = line["line"], line["title"]["zh"]
    address = re.fullmatch(r"(.+)\.v\d+/([^/]+)/(\d{4})@\d+", line.get("figure", ""))
    check(address, f"{about}没有统计数地址", f"{name} has no figure")
    if address:
        figure, key, year = address.groups()
        site = f"site-{manifest['site']}"
        check(figure == FIGURES.get(name), f"{about}引用的是 {figure}", f"{name} is said to be {figure}")
        check(key == (line.get("part") or site) or name == "interpretation.responses" and not key.startswith("site-"),
              f"{about}不是本网站的数", f"{name} is of {key}")
        check(int(year) == manifest["year"], f"{about}不是本年度的数", f"{name} is of {year}")


def check_copies(files, lines):
    """The page that people read and the table have the numbers of the report, line by line."""
    numbers = [(line["line"], str(line["number"])) for line in lines
               if line.get("number") is not None and line["form"] == "number"]
    named = dict(numbers)
    rows = csv.DictReader(io.StringIO(files["report.csv"].decode("utf-8-sig")))
    table = [(row["line"], row["value"]) for row in rows if row["line"] in named and row["value"]]
    check(table == numbers, "表格与报表的数", "the table and the report")
    page = []
    for name, row in re.findall(r'<tr data-line="([^"]+)">(.*?)</tr>', files["report.html"].decode(), re.S):
        cell = re.search(r"<td[^>]*>(.*?)</td>", row, re.S)
        value = re.search(r"<b>([0-9,]+)</b>", cell[1]) if cell else None
        if value and name in named:
            page.append((name, value[1].replace(",", "")))
    check(page == numbers, "网页与报表的数", "the page and the report")


try:
    with zipfile.ZipFile(args.package) as package:
        files = {name: package.read(name) for name in package.namelist()}
    manifest, report, tree, counted = (
        json.loads(files[name]) for name in ("manifest.json", "report.json", "tree.json", "contributions.json"))
    listed = {file["name"]: file["sha256"] for file in manifest["files"]}
    check(sorted(files) == sorted([*listed, "manifest.json"]), "包内文件与清单不一致", "the files are not those of the manifest")
    for name, digest in listed.items():
        check(hashlib.sha256(files.get(name, b"")).hexdigest() == digest, f"{name} 与清单的摘要", f"the digest of {name}")

    note = files["checkpoint"].decode()
    text, signatures = note.split("\n\n", 1)
    size, root = int(text.split("\n")[1]), base64.b64decode(text.split("\n")[2])
    check_signature(text + "\n", signatures)

    # Every leaf is in the tree that the checkpoint signs.
    events = [event for figure in counted["figures"] for event in figure["events"]]
    leaves = {event["position"] - 1: bytes.fromhex(event["leaf"]) for event in [counted["publication"], *events]}
    check(all(leaves[e["position"] - 1].hex() == e["leaf"] for e in events), "一条记录有两个哈希", "an event has two hashes")
    nodes = {(node["from"], node["to"]): bytes.fromhex(node["hash"]) for node in tree["nodes"]}
    check(not any(low <= leaf < high for low, high in nodes for leaf in leaves) and all(leaf < size for leaf in leaves),
          "记录不在树中", "an event is outside of the tree")
    check(tree["size"] == size and root_of(0, size, leaves, nodes) == root, "记录与检查点的根哈希", "the events and the root")
    proof = files["publication.tlog-proof"].decode()
    head, kept = proof.split("\n\n", 1)
    index, path = int(head.split("\n")[1].split(" ")[1]), [base64.b64decode(line) for line in head.split("\n")[2:]]
    low, high, sides = 0, size, []
    while high - low > 1:
        middle = low + (1 << (high - low - 1).bit_length() - 1)
        sides.append(index < middle)
        low, high = (low, middle) if index < middle else (middle, high)
    value = leaves[counted["publication"]["position"] - 1]
    for is_left, other in zip(reversed(sides), path):
        value = hashlib.sha256(b"\1" + (value + other if is_left else other + value)).digest()
    check(kept == note and index == counted["publication"]["position"] - 1 and len(path) == len(sides) and value == root,
          "发布记录的证明", "the proof of the publication")

    # Every counted number is the sum of its events.
    lines = [line for group in report["groups"] for line in group["lines"]]
    wanted = [line for line in lines
              if line.get("way") == "counted" and line.get("number") is not None and line["form"] == "number"]
    check_copies(files, lines)
    figures = {figure["address"]: figure for figure in counted["figures"]}
    for line in wanted:
        check_figure(line, manifest)
        found = figures.get(line.get("figure"))
        if found is None or not found["isListed"]:
            told.append(f"{line['title']['zh']}：没有列出依据。 {line['line']}: no events are listed.")
            check(found is not None, f"{line['title']['zh']}没有依据", f"{line['line']} has no events")
            continue
        head = int(line["figure"].rsplit("@", 1)[1])
        positions = [(event["position"], event["month"]) for event in found["events"]]
        check(len(set(positions)) == len(positions), f"{line['title']['zh']}：重复的记录", f"{line['line']}: an event twice")
        check(all(position <= head for position, _ in positions), f"{line['title']['zh']}：取数之后的记录", f"{line['line']}: an event behind its head")
        months = [month for _, month in positions]
        year = str(manifest["year"])
        check(all(month <= year + "-12" and (month >= year or line["line"] in STOCKS) for month in months),
              f"{line['title']['zh']}：别的年度的记录", f"{line['line']}: an event of another year")
        total = sum(event["amount"] for event in found["events"])
        check(total == line["number"], f"{line['title']['zh']}：报表为 {line['number']}，依据合计 {total}",
              f"{line['line']}: the report says {line['number']}, its events come to {total}")
except (OSError, KeyError, ValueError, IndexError, AttributeError, TypeError, RecursionError, zipfile.BadZipFile) as error:
    sys.exit(f"不是完整的公开包 not a whole package: {error!r}")
if wrong:
    sys.exit("\n".join(wrong))
ways = {way: sum(line.get("way") == way for line in lines) for way in ("measured", "register", "stated", "derived")}
print(f"{report['name']} {report['year']}：{len(wanted)} 项统计数、{len(leaves)} 条记录、{len(listed)} 个文件相符 all agree")
print("\n".join(told))
print(f"""本核对不能说明 What this cannot show:
- 包是谁做的：包本身没有签名，把报表、依据和清单一起改了看不出来；请与县里公布的包的摘要比对 who made the package: nothing signs it, and whoever changes the report, its list and the manifest alike is not found; compare its digest with the county's
- 记录的内容：只有哈希、种类、日期和计数，原文不公开 what the events say: hashes, types, days and amounts are here, no words
- 有没有该记而未记的事 whether something happened that nobody recorded
- 外部测量 {ways['measured']} 项、台账登记 {ways['register']} 项、填报 {ways['stated']} 项、推算 {ways['derived']} 项：照录，不能重新统计 these lines are as reported, not recounted
- 依据清单与记录原文一致：由能看台账的人用 siteledger-replay recount 核对 that each event counts as listed: whoever has the ledger recounts it""")
