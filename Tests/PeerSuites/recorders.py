"""The recorders of PyPI eventsourcing, kept in a real log through siteledger-logprobe.

Versions there may begin at 0, here they count from 1. So the adapter writes the version there in front of the
data, and the difference is fixed by a stream's first event. Versions with gaps (the library keeps snapshots that way)
are refused: a log without gaps cannot hold them, and no recorder case asks for it.
"""
import os
import sys
import threading
from uuid import UUID, uuid4

from eventsourcing.persistence import (
    AggregateRecorder, ApplicationRecorder, DataError, IntegrityError, ListenNotifySubscription, Notification,
    OperationalError, ProcessRecorder, StoredEvent, TrackingRecorder)

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Endurance"))
from probe import Probe, Refused, data_of, event  # noqa: E402

CONFLICTS = ("version-conflict", "checkpoint-not-increasing", "duplicate-event-id")


class Store:
    """A directory, and the processes on it: one for everybody, or one for each thread that asks."""

    def __init__(self, path, process_per_thread):
        self.path, self.lock = path, threading.Lock()
        self.own = threading.local() if process_per_thread else None
        self.probes = []
        self.shared = None if process_per_thread else self.start()

    def start(self):
        probe = Probe(self.path)
        with self.lock:
            self.probes.append(probe)
        return probe

    def ask(self, op, **fields):
        if self.own is not None and not hasattr(self.own, "probe"):
            self.own.probe = self.start()
        try:
            return (self.shared or self.own.probe).ask(op, **fields)
        except Refused as refused:
            kind = IntegrityError if refused.code in CONFLICTS else OperationalError
            raise kind(str(refused)) from refused

    def close(self):
        return [probe.close() for probe in self.probes]


def stream_of(originator_id):
    return f"{'uuid' if isinstance(originator_id, UUID) else 'text'}-{originator_id}"


def stored(recorded):
    kind, name = recorded["stream"].split("-", 1)
    data = data_of(recorded)
    return {"originator_id": UUID(name) if kind == "uuid" else name,
            "originator_version": int.from_bytes(data[:8], "big"), "topic": recorded["type"],
            "state": data[8:]}


class LogRecorder:
    def __init__(self, store):
        self.store = store


class LogAggregateRecorder(LogRecorder, AggregateRecorder):
    def insert_events(self, stored_events, **kwargs):
        self.insert(stored_events, **kwargs)

    def insert(self, stored_events, tracking=None, **_):
        """Positions of the events, written in one append; a write for each event, so each version is judged."""
        writes, first = [], {}
        for one in stored_events:
            stream = stream_of(one.originator_id)
            if stream not in first:
                first[stream] = self.first_version(stream, one.originator_version)
            data = one.originator_version.to_bytes(8, "big") + one.state
            writes.append({"stream": stream, "expect": one.originator_version - first[stream],
                           "events": [event(data, one.topic, str(uuid4()))]})
        if not writes and not tracking:
            return []
        checkpoint = {"name": tracking.application_name, "position": tracking.notification_id} \
            if tracking else None
        return self.store.ask("append", writes=writes, checkpoint=checkpoint)["positions"]

    def first_version(self, stream, otherwise):
        """The version there of a stream's first event; for a new stream that of the event to be written."""
        if otherwise == 0:
            return 0
        found = self.store.ask("readStream", stream=stream, limit=1)["events"]
        first = stored(found[0])["originator_version"] if found else otherwise
        if first > 1:
            raise DataError("versions begin at 0 or 1: a log has no gaps")
        return first

    def select_events(self, originator_id, *, gt=None, lte=None, desc=False, limit=None):
        stream = stream_of(originator_id)
        low = high = None
        if gt is not None or lte is not None:
            shift = 1 - self.first_version(stream, 1)
            low = None if gt is None else max(1, gt + 1 + shift)
            high = None if lte is None else lte + shift
            if high is not None and high < 1:
                return []
        found = self.store.ask("readStream", stream=stream, limit=limit, backward=desc,
                               **{"from": low, "to": high})["events"]
        return [StoredEvent(**stored(one)) for one in found]


class LogApplicationRecorder(LogAggregateRecorder, ApplicationRecorder):
    def __init__(self, store):
        super().__init__(store)
        self.listeners = set()

    def insert_events(self, stored_events, **kwargs):
        positions = self.insert(stored_events, **kwargs)
        for listener in list(self.listeners):
            listener.set()
        return positions

    def select_notifications(self, start, limit, stop=None, topics=(), *, inclusive_of_start=True):
        after = 0 if start is None else max(0, start - 1 if inclusive_of_start else start)
        found = self.store.ask("readAll", after=after, until=stop, limit=limit,
                               types=list(topics) or None)["events"]
        return [Notification(id=one["position"], **stored(one)) for one in found]

    def max_notification_id(self):
        return self.store.ask("head")["position"] or None

    def subscribe(self, gt=None, topics=()):
        return LogSubscription(recorder=self, gt=gt, topics=topics)


class LogSubscription(ListenNotifySubscription):
    def __init__(self, recorder, gt=None, topics=()):
        super().__init__(recorder=recorder, gt=gt, topics=topics)
        recorder.listeners.add(self._has_been_notified)

    def stop(self):
        super().stop()
        self._recorder.listeners.discard(self._has_been_notified)


class LogTrackingRecorder(LogRecorder, TrackingRecorder):
    def insert_tracking(self, tracking):
        self.store.ask("append", writes=[], checkpoint={"name": tracking.application_name,
                                                        "position": tracking.notification_id})

    def max_tracking_id(self, application_name):
        return self.store.ask("checkpoint", name=application_name)["position"]


class LogProcessRecorder(LogTrackingRecorder, LogApplicationRecorder, ProcessRecorder):
    pass
