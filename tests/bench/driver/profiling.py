"""Where the measured time goes, and how many calls to the system: perf looks at the rows' programs while they do a
job."""

import os
import shutil
import signal
import subprocess
import sys
import time

from jobs import MIB

SAMPLES_A_SECOND = 1999
ATTACHING = 1
"""Seconds that perf takes until it looks."""
SHOWN = 8
"""The lines of each part of a profile."""


class NoProfile:
    """When none was asked for."""

    def begin(self, job, workers):
        pass

    def end(self, job, rows, amount):
        pass


def _count(file):
    """What `perf stat -x,` has counted; None where it may not."""
    with open(file, encoding="ascii") as lines:
        numbers = [line.split(",")[0] for line in lines if "sys_enter" in line]
    return int(numbers[0]) if numbers and numbers[0].isdigit() else None


class Profile:
    def __init__(self, work):
        if shutil.which("perf") is None:
            sys.exit("there is no perf, which Debian has in linux-perf")
        self._work = work
        self._perfs = {}

    def _file(self, job, key):
        return os.path.join(self._work, f"{job.key}.{key}.perf")

    def _start(self, worker, *command):
        return subprocess.Popen(["perf", *command, "-p", str(worker.pid)], stderr=subprocess.DEVNULL)

    def begin(self, job, workers):
        for key, worker in workers.items():
            file = self._file(job, key)
            self._perfs[key] = [
                self._start(worker, "record", "-q", "-F", str(SAMPLES_A_SECOND), "-o", file),
                self._start(worker, "stat", "-x,", "-e", "raw_syscalls:sys_enter", "-o", file + ".calls"),
            ]
        time.sleep(ATTACHING)

    def end(self, job, rows, amount):
        """`amount` is what each row has done altogether."""
        for perf in sum(self._perfs.values(), []):
            perf.send_signal(signal.SIGINT)
        for row in rows:
            perfs = self._perfs.pop(row.key, [])
            for perf in perfs:
                perf.wait()
            if perfs:
                print(f"{row.name} [{job.key}]:", flush=True)
                self._show_calls(job, row, amount)
                self._show(job, row, "dso")
                self._show(job, row, "dso,symbol")

    def _show_calls(self, job, row, amount):
        calls = _count(self._file(job, row.key) + ".calls")
        if calls is not None:
            per, name = (MIB, "MiB") if job.unit == "s/GiB" else (job.pieces, "piece")
            print(f"    {calls * per / amount:.4g} system calls for each {name}", flush=True)

    def _show(self, job, row, order):
        report = subprocess.run(
            ["perf", "report", "--stdio", "-i", self._file(job, row.key), "--sort", order],
            capture_output=True, text=True, check=False,
        ).stdout  # fmt: skip
        lines = [line.rstrip(" -") for line in report.splitlines() if line.strip() and not line.startswith("#")]
        print(*lines[:SHOWN], "", sep="\n", flush=True)
