#!/usr/bin/env python3
"""The example of docs/log-format.md is what the page says it is."""
import os
import re
import sys

import verify_log

PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "log-format.md")


def main():
    with open(PAGE, encoding="utf-8") as file:
        page = file.read()
    block = re.search(r"```text\n(.*?)```", page.split("## An example")[1], re.S)[1]
    value = bytes.fromhex("".join(line.split("   ")[0] for line in block.splitlines()))
    other = bytes.fromhex(re.search(r"leaf hash of position 1 is `([0-9a-f]{64})`", page)[1])
    fields, threads, strings, record, hashes, _ = verify_log.read_record(value, 2)
    results = {
        "the record reads as the page says": (
            strings[:3] == ["site-jiaoyu", "site.opened", "r-1"] and record.endswith(b"r-1{}")
            and [list(thread) for thread in threads] == [[2, 1, 1], [2, 1, 1], [1, 0, 0], [0, 0, 0]]),
        "the leaf hash is that of the record": hashes[0] == verify_log.sha(b"\0", record),
        "the node is that of both leaves": hashes[1] == verify_log.sha(b"\1", other, hashes[0]),
        "the value has the length that is stated": f"position 2, {len(value)} bytes" in page,
        "jumps are those of the table": all(
            verify_log.jump(int(k)) == int(to)
            for k, to in re.findall(r"^\| (\d+) \| [\d +]+ \| (\d+) \|$", page, re.M)),
    }
    for name, good in results.items():
        if not good:
            print(f"FAILED: {name}")
    failed = list(results.values()).count(False)
    print(f"{len(results) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
