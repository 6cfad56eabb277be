"""Measures all rows side by side: python3 tests/bench/driver [--quick] [--rounds N] [--jobs A,B] [--rows A,B] [--profile].

Each round runs every row once and begins with another one than the round before. It asserts nothing, and its
status is 1 where something does not run. `../README.md` says how to read the tables.
"""

import argparse
import os
import platform
import signal
import sys

from jobs import JOBS
from process import Failure, openssl_name
from profiling import NoProfile, Profile
from rows import ROOT, rows
from run import Run
from table import Cell, print_table, write_lines

QUICK_JOBS = ["down16", "up16", "write64", "lines", "bytes-in", "bytes-out", "ping64", "full", "repeated",
              "idle1000", "context", "first"]  # fmt: skip
QUICK_ROWS = "c-released,gasket-c,gasket-sbcl,gasket-luajit,gasket-python,cl+ssl,python"
QUICK_ROUNDS = 3
QUICK_PART = 4
"""The part of the amounts that the quick run does is one in so many."""
FRESH_ROUNDS = 3


class Bench:
    def __init__(self, run, row_list, openssl, rounds, part, log, profile):
        self.run = run
        self.rows = row_list
        self.openssl = openssl
        self.rounds = rounds
        self.part = part
        self.log = log
        self.profile = profile
        self.workers = {}
        self.broken = {}
        self.seen = set()

    def _worker(self, row):
        if row.key not in self.workers:
            self.workers[row.key] = self.run.start(row)
        return self.workers[row.key]

    def _restart(self, row):
        """What is left of a connection that has failed belongs to both."""
        worker = self.workers.pop(row.key, None)
        if worker is not None:
            worker.stop()
        self.run.peer.stop()
        self.run.start_peer()

    def _give_up(self, row, job, failure):
        self.broken[row.key, job.key] = str(failure)
        print(f"  does not run: {row.name}, {job.key}: {failure}", flush=True)
        self._restart(row)

    def _cannot_start(self, row, failure):
        self.rows = [other for other in self.rows if other is not row]
        self.broken[row.key] = str(failure)
        print(f"  does not start: {row.name}: {failure}", flush=True)

    def _name_another(self, row, worker):
        """Of rows that take their OpenSSL from elsewhere than the plain loop, once."""
        if row.key in self.seen:
            return
        self.seen.add(row.key)
        files = worker.openssl()
        if files not in ([], self.openssl):
            print(f"  another OpenSSL: {row.name} has {openssl_name(files)}, {' '.join(files)}", flush=True)

    def _measure(self, row, job, amount, cells):
        if (row.key, job.key) in self.broken:
            return
        try:
            worker = self.run.start(row) if job.fresh else self._worker(row)
        except Failure as failure:
            self._cannot_start(row, failure)
            return
        try:
            try:
                if job.words <= worker.words:
                    cells.setdefault(row.key, Cell()).add(self.run.measure(job, worker, amount))
                    self._name_another(row, worker)
            finally:
                if job.fresh:
                    worker.stop()
        except Failure as failure:
            self._give_up(row, job, failure)

    def do(self, job):
        amount = job.amount if job.fresh else job.some(self.part)
        rounds = min(self.rounds, FRESH_ROUNDS) if job.fresh else self.rounds
        cells = {}
        if not job.fresh:
            for row in list(self.rows):  # warm: compilers, caches, the peer's tickets
                self._measure(row, job, job.some(8 * self.part), {})
        self.profile.begin(job, self.workers)
        for number in range(rounds):
            turn = number % len(self.rows)
            for row in self.rows[turn:] + self.rows[:turn]:
                self._measure(row, job, amount, cells)
        print_table(job, amount, self.rows, cells)
        write_lines(self.log, job, amount, self.rows, cells)
        self.profile.end(job, self.rows, amount * rounds)

    def stop(self):
        for worker in self.workers.values():
            worker.stop()
        self.run.peer.stop()


def _chosen(text, all_of_them):
    if not text:
        return all_of_them
    wanted = text.split(",")
    unknown = set(wanted) - {each.key for each in all_of_them}
    if unknown:
        sys.exit(f"no such thing to measure: {', '.join(sorted(unknown))}")
    return [each for each in all_of_them if each.key in wanted]


def _prepared(row_list, work):
    """Those that can be started."""
    able = []
    for row in row_list:
        why = row.prepare(row, work)
        if why:
            print(f"skipped: {row.name} ({why})", flush=True)
        else:
            able.append(row)
    return able


def _loaded(run, row):
    """The OpenSSL that a row's program has loaded once it has used it."""
    worker = run.start(row)
    try:
        worker.ask("contexts", 1)
        return worker.openssl()
    finally:
        worker.stop()


def _openssl(run, all_rows):
    """Of the plain loop and of Gasket: with two, a ratio would tell of them."""
    try:
        plain, gasket = (_loaded(run, row) for key in ("c", "gasket-c") for row in all_rows if row.key == key)
    except Failure as failure:
        sys.exit(str(failure))
    if plain != gasket:
        sys.exit(f"the plain loop has loaded {' '.join(plain)}, and Gasket {' '.join(gasket)}:"
                 " LD_LIBRARY_PATH chooses one for both")  # fmt: skip
    return plain


def _machine():
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"


def main():
    parser = argparse.ArgumentParser(prog="driver", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer jobs, rounds and bytes: two minutes")
    parser.add_argument("--rounds", type=int, help="how often each row does each job")
    parser.add_argument("--jobs", help="their keys, with commas between")
    parser.add_argument("--rows", help="their keys, with commas between; the first of all is always there")
    parser.add_argument("--profile", action="store_true", help="and the functions in which each spends its time")
    options = parser.parse_args()
    # What was started is stopped when this is.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    build = os.environ.get("BUILD", "build")
    work = os.environ["GASKET_BENCH_WORK"]
    os.chdir(ROOT)
    jobs = _chosen(options.jobs or (",".join(QUICK_JOBS) if options.quick else ""), JOBS)
    chosen_rows = options.rows or (QUICK_ROWS if options.quick else "")
    all_rows = rows(build)
    row_list = _chosen(chosen_rows and "c," + chosen_rows, all_rows)
    rounds = options.rounds or (QUICK_ROUNDS if options.quick else 7)
    row_list = _prepared(row_list, work)
    profile = Profile(work) if options.profile else NoProfile()
    run = Run(build, os.environ["GASKET_TEST_CERTIFICATES"], work)
    openssl = _openssl(run, all_rows)
    print(f"{_machine()}; {openssl_name(openssl)}", flush=True)
    run.start_peer()
    with open(os.path.join(build, "bench.tsv"), "w", encoding="ascii") as log:
        bench = Bench(run, row_list, openssl, rounds, QUICK_PART if options.quick else 1, log, profile)
        try:
            for job in jobs:
                bench.do(job)
        finally:
            bench.stop()
    return 1 if bench.broken else 0


if __name__ == "__main__":
    sys.exit(main())
