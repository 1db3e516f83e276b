"""Talks to siteledger-logprobe: one request a line, one response a line. Used by several test folders."""
import base64
import json
import os
import signal
import subprocess
import threading

BIN = os.environ.get("SITELEDGER_BIN") or os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "..", "..", ".build", "debug")
TOOL = os.path.join(BIN, "siteledger-logprobe")


class Ended(Exception):
    """The process ended, or closed its output, before it answered."""


class Refused(Exception):
    """The log answered with an error."""

    def __init__(self, error):
        super().__init__(f"{error['code']}: {error['message']}")
        self.code, self.error = error["code"], error


class Probe:
    """One process on one directory. Safe to share between threads; requests then wait for each other."""

    def __init__(self, path, wrap=(), environment=None, tool=TOOL):
        self.lock = threading.Lock()
        self.process = subprocess.Popen(
            [*wrap, tool, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, **(environment or {})})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def send(self, line):
        try:
            self.process.stdin.write(line if isinstance(line, bytes) else json.dumps(line).encode())
            self.process.stdin.write(b"\n")
            self.process.stdin.flush()
        except (BrokenPipeError, ValueError) as error:
            raise Ended(self.status()) from error

    def receive(self):
        line = self.process.stdout.readline()
        if not line.endswith(b"\n"):
            raise Ended(self.status())
        return json.loads(line)

    def raw(self, request):
        """The response as it is, an error included."""
        with self.lock:
            self.send(request)
            return self.receive()

    def ask(self, op, **fields):
        """The response of a request that must succeed; Refused otherwise."""
        response = self.raw({"op": op, **{key: value for key, value in fields.items() if value is not None}})
        if not response["ok"]:
            raise Refused(response["error"])
        return response

    def append(self, stream, *data, expect="any", type="t", request=None, ids=None):
        events = [event(one, type, ids[i] if ids else None) for i, one in enumerate(data)]
        return self.ask("append", writes=[{"stream": stream, "expect": expect, "events": events}],
                        requestId=request)

    def status(self):
        try:
            return f"exit status {self.process.wait(timeout=30)}"
        except subprocess.TimeoutExpired:
            return "still running"

    def close(self):
        """Ends its input and returns its exit status."""
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        status = self.process.wait(timeout=120)
        self.process.stdout.close()
        self.process.stderr.close()
        return status

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            try:
                pipe.close()
            except BrokenPipeError:
                pass


def event(data=b"{}", type="t", id=None):
    result = {"type": type, "data": base64.b64encode(data).decode()}
    return {**result, "id": id} if id else result


def data_of(event):
    return base64.b64decode(event["data"])
