#!/usr/bin/env python3
"""Checks the contracts in Schemas with validators that others wrote.

    check_contracts.py schemas                    the schemas themselves: metaschema, ids, references, patterns
    check_contracts.py openrpc                    openrpc.json, read by PyPI openrpc, and its references
    check_contracts.py samples BINARY             what siteledger-contracts says of samples, against validators
    check_contracts.py examples                   requests in Schemas/examples/*.jsonl
    check_contracts.py transcript REQUESTS [RESPONSES]
                                                  a session, line by line; without RESPONSES, a line is
                                                  {"request": ..., "response": ...}
    check_contracts.py file CONTRACT FILE         one JSON file, such as exports/dossier case.json

Each ends with "N passed, N failed" and fails if anything did. Needs PyPI jsonschema-rs, jsonschema,
rfc3339-validator, check-jsonschema, openrpc and google-re2.
"""
import argparse
import collections
import functools
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import jsonschema_rs
import re2

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "Schemas"
PARSE, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS = -32700, -32600, -32601, -32602
counts = collections.Counter()


def check(ok, where, text):
    counts[bool(ok)] += 1
    if not ok and counts[False] <= 100:
        print(f"{where}: {text}")
    return ok


def files():
    """(path below Schemas, document) of every schema; openrpc.json is none."""
    for path in sorted(SCHEMAS.rglob("*.json")):
        name = path.relative_to(SCHEMAS)
        if name.parts[0] not in ("examples", "openrpc.json"):
            yield path, json.loads(path.read_text(encoding="utf-8"))


@functools.cache
def validator(name):
    """The fast validator of one contract, formats checked; None if there is no such contract."""
    path = SCHEMAS / f"{name}.json"
    if not path.exists():
        return None
    return jsonschema_rs.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")),
                                              validate_formats=True)


@functools.cache
def reference_validator(name):
    """The reference implementation, formats checked: slower, so it sees fewer values."""
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def walk(value):
    """Every object in a document."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walk(inner)


def resolves(document, reference):
    place = document
    for step in reference.removeprefix("#/").split("/"):
        place = place.get(step) if isinstance(place, dict) else None
    return place is not None


def check_pattern(pattern, where):
    """Only what every engine of regular expressions reads the same way; RE2, which Go's validators use,
    reads the least."""
    try:
        re2.compile(pattern)
        check(True, where, "")
    except re2.error as error:
        check(False, where, f"RE2 does not read {pattern}: {error}")
    check(pattern.startswith("^") and pattern.endswith("$"), where, f"{pattern} is not anchored")
    check(not re.search(r"\(\?|\\[pPkbBwWdDsS1-9]", pattern), where, f"{pattern} is not portable")
    try:
        re.compile(pattern)
        check(True, where, "")
    except re.error as error:
        check(False, where, f"{pattern}: {error}")


def check_schemas(_):
    seen, paths = {}, []
    for path, schema in files():
        name = path.relative_to(SCHEMAS).with_suffix("").as_posix()
        paths.append(str(path))
        check(schema.get("$schema") == "https://json-schema.org/draft/2020-12/schema", name, "no $schema")
        check(schema.get("$id") == "urn:siteledger:" + name.replace("/", ":"), name, "another $id")
        check(seen.setdefault(schema.get("$id"), name) == name, name, "its $id is taken")
        check(" / " in schema.get("title", ""), name, "no title in two languages")
        check(jsonschema_rs.meta.is_valid(schema), name, "not a schema, says jsonschema-rs")
        for part in walk(schema):
            if isinstance(part.get("$ref"), str):
                check(resolves(schema, part["$ref"]), name, f"{part['$ref']} is not there")
            if isinstance(part.get("pattern"), str):
                check_pattern(part["pattern"], name)
    tool = pathlib.Path(sys.executable).with_name("check-jsonschema")
    run = subprocess.run([tool, "--check-metaschema", *paths], capture_output=True, text=True)
    check(run.returncode == 0, "check-jsonschema", run.stdout + run.stderr)


def check_openrpc(_):
    import openrpc
    document = json.loads((SCHEMAS / "openrpc.json").read_text(encoding="utf-8"))
    read = openrpc.OpenRPC.model_validate(document)
    check(document["openrpc"] == "1.3.2", "openrpc", document["openrpc"])
    # What the models of others do not know they leave out, so nothing is misspelled or misplaced.
    check(json.loads(read.model_dump_json(by_alias=True, exclude_unset=True)) == document, "openrpc",
          "PyPI openrpc reads it otherwise than it is written")
    check(document["info"].get("license", {}).get("name") == "Apache-2.0", "openrpc", "no licence")
    check(document["info"].get("description"), "openrpc", "no description")
    names = [method["name"] for method in document["methods"]]
    check(len(set(names)) == len(names), "openrpc", "two methods have one name")
    for method in document["methods"]:
        name = method["name"]
        check(method["paramStructure"] == "by-name", name, "params are not by name")
        keys = [param["name"] for param in method["params"]]
        check(len(set(keys)) == len(keys), name, "two params have one name")
        needs = [param["required"] for param in method["params"]]
        check(needs == sorted(needs, reverse=True), name, "a required param stands behind an optional one")
        check(method.get("description"), name, "no description")
        check(method.get("examples"), name, "no example")
        for example in method.get("examples", []):
            complain(openrpc_validator(name), {p["name"]: p["value"] for p in example["params"]}, f"{name}: example")
            result = {"components": document["components"], **method["result"]["schema"]}
            complain(jsonschema_rs.Draft202012Validator(result, validate_formats=True),
                     example["result"]["value"], f"{name}: example's result")
    for part in walk(document):
        if isinstance(part.get("$ref"), str):
            check(resolves(document, part["$ref"]), "openrpc", f"{part['$ref']} is not there")
        if isinstance(part.get("pattern"), str):
            check_pattern(part["pattern"], "openrpc")
    for name, schema in document["components"]["schemas"].items():
        check(jsonschema_rs.meta.is_valid(schema), name, "not a schema")
    for name in (path.stem for path, _ in files() if path.parent.name in ("commands", "queries")):
        check(name in names, name, "has a schema and is no method")


def python_sees_otherwise(value):
    """`$` in Python's re also stands before a final line feed."""
    return any(isinstance(text, str) and text.endswith("\n") for text in leaves(value))


def leaves(value):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    if inner is None:
        yield value
    else:
        for part in inner:
            yield from leaves(part)


def check_samples(arguments):
    """Accepted by one, accepted by all; refused by one, refused by all. Two differences are meant:
    our reader takes null for an absent member, and it normalises some texts, of which the schema describes
    the normal form only."""
    run = subprocess.Popen([arguments.binary, "samples"], stdout=subprocess.PIPE, text=True, encoding="utf-8")
    tolerated, seen = 0, collections.Counter()
    for line in run.stdout:
        sample = json.loads(line)
        name, what, value = sample["contract"], sample["what"], sample["value"]
        where = f"{name}: {what} {sample['path']}"
        if sample["verdict"] == "rewritten" and what == "text":
            tolerated += 1
            continue
        wanted = sample["verdict"] == "accepted" and what != "nullForAbsent"
        if what == "nullForAbsent":
            check(sample["verdict"] == "rewritten", where, "our reader should take null for absent")
        check(validator(name).is_valid(value) == wanted, where, f"jsonschema-rs should say {wanted}")
        # The reference implementation takes a few of each sort and place: it is a hundred times slower.
        seen[where] += 1
        if seen[where] <= arguments.each and not python_sees_otherwise(value):
            check(reference_validator(name).is_valid(value) == wanted, where, f"jsonschema should say {wanted}")
    check(run.wait() == 0, arguments.binary, "failed")
    check(seen, arguments.binary, "printed nothing")
    print(f"{tolerated} texts are accepted and stored in their normal form")


@functools.cache
def openrpc_validator(method):
    """What openrpc.json says of a method's params, as one schema; None if there is no such method."""
    document = json.loads((SCHEMAS / "openrpc.json").read_text(encoding="utf-8"))
    entry = next((entry for entry in document["methods"] if entry["name"] == method), None)
    if entry is None:
        return None
    schema = {"type": "object", "additionalProperties": False, "components": document["components"],
              "properties": {param["name"]: param["schema"] for param in entry["params"]},
              "required": [param["name"] for param in entry["params"] if param["required"]]}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def complain(found, value, where):
    """Checks a value and says what a validator says; found may be None: no such contract."""
    if not check(found is not None, where, "there is no contract for it"):
        return
    error = next(found.iter_errors(value), None)
    check(error is None, where, error and f"{error.message} at {list(error.instance_path)}")


def params_validator(method):
    return validator(f"commands/{method}") or validator(f"queries/{method}")


def check_request(request, where):
    complain(validator("request"), request, where)
    if request.get("method") != "rpc.discover":
        complain(params_validator(request.get("method")), request.get("params", {}), where)
        complain(openrpc_validator(request.get("method")), request.get("params", {}), where)


def check_examples(_):
    for path in sorted((SCHEMAS / "examples").glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            where = f"{path.name}:{number}"
            example = json.loads(line)
            check(isinstance(example.get("as"), str), where, "does not say as whom")
            check_request(example["request"], where)


def without_nulls(value):
    """As our reader sees it, which takes null for an absent member."""
    if isinstance(value, dict):
        return {key: without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [without_nulls(inner) for inner in value] if isinstance(value, list) else value


def expected_code(request):
    """The code that JSON-RPC and the contracts ask for; None if nothing is wrong with the form."""
    method = request.get("method")
    if validator("request").is_valid(request):
        found = params_validator(method)
        return None if found is None or found.is_valid(without_nulls(request.get("params", {}))) \
            else INVALID_PARAMS
    head = {key: request[key] for key in ("jsonrpc", "id", "method") if key in request}
    if isinstance(method, str) and validator("request").is_valid({**head, "method": "rpc.discover"}) \
            and not validator("request").is_valid(head):
        return METHOD_NOT_FOUND
    if validator("request").is_valid({**request, "params": {}}):
        return INVALID_PARAMS
    return INVALID_REQUEST


def check_response(request, response, where):
    """A response by the contract of its method, and its code by what the contracts say of the request."""
    complain(validator("response"), response, where)
    check(response.get("id") in (request.get("id"), None), where, "answers another id")
    method, code = request.get("method"), response.get("error", {}).get("code")
    expected = expected_code(request)
    if expected or (code is not None and code < 0):
        check(code == expected, where, f"answered with {code}, and the contracts say {expected}")
    if "result" not in response:
        return
    if method == "rpc.discover":
        check(response["result"] == json.loads((SCHEMAS / "openrpc.json").read_text(encoding="utf-8")), where,
              "the program describes itself otherwise than Schemas/openrpc.json")
        return
    is_command = (SCHEMAS / f"commands/{method}.json").exists()
    complain(validator("answers/command" if is_command else f"answers/{method}"), response["result"], where)
    for event in walk(response["result"]):
        if {"position", "type", "data"} <= event.keys():
            check_event(event, f"{where}: event {event['position']}")


@functools.cache
def told_validator(name):
    """Event data as people are told it: a text that is kept beside the log says its words, or what became of it."""
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    if "Passage" in schema.get("$defs", {}):
        lost = {"type": "object", "required": ["object"], "minProperties": 2, "additionalProperties": False,
                "properties": {"object": {"type": "integer", "minimum": 1}, "erased": {"type": "integer", "minimum": 1},
                               "withheld": {"const": True}, "unreadable": {"const": True}}}
        schema["$defs"]["Passage"] = {"oneOf": [{"type": "string", "minLength": 1, "maxLength": 4000}, lost]}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def check_event(event, where):
    """Event data by the schema of its type, in the version that the event says."""
    name = f"events/{event['type']}.v{event['schemaVersion']}"
    if check((SCHEMAS / f"{name}.json").exists(), where, f"there is no {name}"):
        check(told_validator(name).is_valid(event["data"]), where, f"data not as by {name}")


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line for line in file.read().splitlines() if line.strip()]


def check_transcript(arguments):
    requests = lines(arguments.requests)
    if arguments.responses is None:
        responses = [json.dumps(json.loads(line)["response"]) for line in requests]
    else:
        responses = lines(arguments.responses)
    check(len(requests) == len(responses), arguments.requests, f"has {len(responses)} responses")
    for number, (request, response) in enumerate(zip(requests, responses), 1):
        where, response = f"line {number}", json.loads(response)
        try:
            request = json.loads(request)
            request = request.get("request", request)
        except (ValueError, AttributeError):  # not JSON, or no object: only the response can be checked
            complain(validator("response"), response, where)
            check(response.get("error", {}).get("code", 0) in (PARSE, INVALID_REQUEST), where, "was answered")
            continue
        check_response(request, response, where)


def check_file(arguments):
    with open(arguments.path, encoding="utf-8") as file:
        complain(validator(arguments.contract), json.load(file), arguments.path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for name, run in (("schemas", check_schemas), ("openrpc", check_openrpc), ("samples", check_samples),
                      ("examples", check_examples), ("transcript", check_transcript), ("file", check_file)):
        command = commands.add_parser(name)
        command.set_defaults(run=run)
        if name == "samples":
            command.add_argument("binary")
            command.add_argument("--each", type=int, default=1,
                                 help="values of a sort and place for the reference implementation (1)")
        if name == "transcript":
            command.add_argument("requests")
            command.add_argument("responses", nargs="?")
        if name == "file":
            command.add_argument("contract")
            command.add_argument("path")
    arguments = parser.parse_args()
    arguments.run(arguments)
    print(f"{counts[True]} passed, {counts[False]} failed")
    sys.exit(1 if counts[False] else 0)


if __name__ == "__main__":
    main()
