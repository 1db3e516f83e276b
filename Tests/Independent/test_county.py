#!/usr/bin/env python3
"""A county at work: Tools/simulate, with the mistakes people make, against its own model: two seeds, one of
them twice, to the same end."""
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
results = {True: 0, False: 0}


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")


def simulate(folder, seed, units, days):
    return subprocess.run(
        [ROOT / "Tools/simulate", folder, "--seed", str(seed), "--units", str(units), "--days", str(days), "--bin", BIN],
        capture_output=True, text=True, check=False)


def main():
    met = ""
    with tempfile.TemporaryDirectory() as place:
        for seed, units, days in [(1, 4, 14), (2, 2, 28)]:
            folder = f"{place}/{seed}"
            done = simulate(folder, seed, units, days)
            check(done.returncode == 0, f"seed {seed}: {done.stdout[-300:]} {done.stderr[-900:]}")
            met += done.stdout
            check("the ledger is whole" in done.stdout, done.stdout[-200:])
        for rule in ["A24.stored", "A41.three-people", "A41.three-reviews", "A41.version", "item.phase"]:
            check(f"by {rule}" in met, f"no seed met {rule}")
        again = simulate(f"{place}/again", 2, 2, 28)
        check(again.stdout.splitlines()[1:4] == done.stdout.splitlines()[1:4], "another run of the seed went another way")
    print(f"{results[True]} passed, {results[False]} failed, 0 skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
