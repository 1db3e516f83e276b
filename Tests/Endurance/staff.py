"""The staff tools on a county's ledger, for scripts that kill them, race them and fill their disk."""
import json
import os
import subprocess

from probe import BIN
from suite import Skipped, check, verify

TOOLS = {name: os.path.join(BIN, "siteledger-" + name) for name in ("request", "replay", "export", "admin")}


def county(parent):
    if not all(os.path.exists(tool) for tool in TOOLS.values()):
        raise Skipped(f"the tools are not in {BIN}")
    path = os.path.join(parent, "county")
    subprocess.run([TOOLS["admin"], "init", path, "--division", "640422", "--county", "西吉县", "--office", "office",
                    "--office-name", "西吉县政务公开办", "--administrator", "admin", "--administrator-name", "王示例"],
                   check=True, capture_output=True, timeout=60)
    return path


def assign(name):
    """Somebody becomes a clerk of the office: one event, one row of the directory."""
    return json.dumps({"jsonrpc": "2.0", "id": name, "method": "staff.assign", "params": {
        "requestId": name, "staff": name, "name": f"钱假名{name}", "office": "office", "roles": ["clerk"]}},
        ensure_ascii=False).encode() + b"\n"


def session(path):
    return subprocess.Popen([TOOLS["request"], path, "--as", "admin"], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def asked(path, names):
    """The answers of one process that is left alone, by id."""
    process = session(path)
    out, _ = process.communicate(b"".join(assign(name) for name in names), timeout=300)
    check(process.returncode == 0, f"siteledger-request ended with {process.returncode}: {out[-300:]}")
    return {answer["id"]: answer for answer in map(json.loads, out.splitlines())}


def agree(path):
    verify(path)
    found = subprocess.run([TOOLS["replay"], "verify", path], capture_output=True, text=True, timeout=120)
    check(found.returncode == 0, "siteledger-replay:", found.stdout, found.stderr)
