#!/usr/bin/env python3
"""Runs the recorder contract suites of PyPI eventsourcing against a real log.

Every abstract recorder case of eventsourcing.tests.persistence runs twice: with one siteledger-logprobe for all
threads, and with one a thread on the same directory. Afterwards verify_log.py must accept the log.

What is there and is not run, and why:
- InfrastructureFactoryTestCase, TranscoderTestCase, mapper, cipher and connection pool cases test the Python library's own
  parts; nothing in them reaches a store.
- eventsourcing.tests.application and .projection need recorders for snapshots, whose versions have gaps; a stream
  here has none.
- The library's tests for SQLite and PostgreSQL of "table not created" and "database lock timeout" test those
  databases' errors.
"""
import contextlib
import io
import os
import subprocess
import sys
import tempfile
import unittest

from eventsourcing.tests.persistence import (
    AggregateRecorderTestCase, ApplicationRecorderTestCase, NonInterleavingNotificationIDsBaseCase,
    ProcessRecorderTestCase, TrackingRecorderTestCase)

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import recorders  # noqa: E402

VERIFIER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Independent", "verify_log.py")


class OnRealLog:
    """Gives every test an empty directory, and has the log verified when it is done."""

    process_per_thread = False
    recorder = None

    def setUp(self):
        super().setUp()
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.store = recorders.Store(os.path.join(self.folder.name, "log"), self.process_per_thread)
        self.output = io.StringIO()  # the suites print rates, which here are those of pipes and JSON
        redirected = contextlib.redirect_stdout(self.output)
        redirected.__enter__()
        self.addCleanup(redirected.__exit__, None, None, None)

    def tearDown(self):
        self.assertEqual(set(self.store.close()), {0}, "every process exits with 0 at the end of its input")
        verdict = subprocess.run([sys.executable, VERIFIER, self.store.path], capture_output=True, text=True)
        self.assertEqual(verdict.returncode, 0, verdict.stdout + verdict.stderr)
        super().tearDown()

    def create_recorder(self):
        return self.recorder(self.store)


class AggregateRecorder(OnRealLog, AggregateRecorderTestCase):
    recorder = recorders.LogAggregateRecorder


class ApplicationRecorder(OnRealLog, ApplicationRecorderTestCase):
    recorder = recorders.LogApplicationRecorder

    def test_insert_subscribe(self):
        self.optional_test_insert_subscribe()


class TrackingRecorder(OnRealLog, TrackingRecorderTestCase):
    recorder = recorders.LogTrackingRecorder


class ProcessRecorder(OnRealLog, ProcessRecorderTestCase):
    recorder = recorders.LogProcessRecorder


class NonInterleavingPositions(OnRealLog, NonInterleavingNotificationIDsBaseCase):
    recorder = recorders.LogApplicationRecorder


class AggregateRecorderInProcesses(AggregateRecorder):
    process_per_thread = True


class ApplicationRecorderInProcesses(ApplicationRecorder):
    process_per_thread = True


class TrackingRecorderInProcesses(TrackingRecorder):
    process_per_thread = True


class ProcessRecorderInProcesses(ProcessRecorder):
    process_per_thread = True


class NonInterleavingPositionsInProcesses(NonInterleavingPositions):
    process_per_thread = True


# The abstract cases themselves are not tests.
del AggregateRecorderTestCase, ApplicationRecorderTestCase, NonInterleavingNotificationIDsBaseCase
del ProcessRecorderTestCase, TrackingRecorderTestCase


if __name__ == "__main__":
    program = unittest.main(exit=False, verbosity=1)
    result = program.result
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed - len(result.skipped)} passed, {failed} failed, "
          f"{len(result.skipped)} skipped")
    sys.exit(1 if failed else 0)
