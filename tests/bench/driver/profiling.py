"""Where the measured time goes: perf looks at the rows' programs while they do a job."""

import os
import shutil
import signal
import subprocess
import sys
import time

SAMPLES_A_SECOND = 1999
ATTACHING = 1
"""Seconds that perf takes until it looks."""
SHOWN = 8
"""The lines of each part of a profile."""


class NoProfile:
    """When none was asked for."""

    def begin(self, job, workers):
        pass

    def end(self, job, rows):
        pass


class Profile:
    def __init__(self, work):
        if shutil.which("perf") is None:
            sys.exit("there is no perf, which Debian has in linux-perf")
        self._work = work
        self._perfs = {}

    def _file(self, job, key):
        return os.path.join(self._work, f"{job.key}.{key}.perf")

    def begin(self, job, workers):
        for key, worker in workers.items():
            self._perfs[key] = subprocess.Popen(
                ["perf", "record", "-q", "-F", str(SAMPLES_A_SECOND), "-p", str(worker.pid), "-o", self._file(job, key)],
                stderr=subprocess.DEVNULL,
            )
        time.sleep(ATTACHING)

    def end(self, job, rows):
        for perf in self._perfs.values():
            perf.send_signal(signal.SIGINT)
        for row in rows:
            perf = self._perfs.pop(row.key, None)
            if perf is not None:
                perf.wait()
                print(f"{row.name} [{job.key}]:", flush=True)
                self._show(job, row, "dso")
                self._show(job, row, "dso,symbol")

    def _show(self, job, row, order):
        report = subprocess.run(
            ["perf", "report", "--stdio", "-i", self._file(job, row.key), "--sort", order],
            capture_output=True, text=True, check=False,
        ).stdout  # fmt: skip
        lines = [line.rstrip(" -") for line in report.splitlines() if line.strip() and not line.startswith("#")]
        print(*lines[:SHOWN], "", sep="\n", flush=True)
