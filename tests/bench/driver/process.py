"""Programs that are measured, or measured with: commands to them, and what they take."""

import os
import re
import resource
import select
import signal
import subprocess
import time


class Failure(Exception):
    """Something does not run."""


def processors():
    """The first and the last that this process may use."""
    usable = sorted(os.sched_getaffinity(0))
    return usable[0], usable[-1]


def _prepared(processor):
    """What the new process does before it becomes the program: ten thousand connections are as many descriptors."""

    def prepare():
        os.sched_setaffinity(0, {processor})
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))

    return prepare


def openssl_name(files):
    """What a libcrypto among the files calls itself; None where there is none."""
    for file in files:
        with open(file, "rb") as library:
            name = re.search(rb"OpenSSL \d+\.\d+\.\d+\S* \d+ [A-Z][a-z]+ \d{4}", library.read())
        if "/libcrypto." in file and name:
            return name[0].decode()
    return None


class Program:
    """A program that answers commands (`../README.md`), on a processor of its own."""

    def __init__(self, name, command, processor, environment=None, patience=120):
        self.name = name
        self._rest = b""
        self._log = open(os.path.join(environment["GASKET_BENCH_WORK"], "log"), "ab")
        began = time.monotonic()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env=environment,
            start_new_session=True,
            preexec_fn=_prepared(processor),
        )
        self.words = self._first_words(patience)
        self.start_seconds = time.monotonic() - began

    @property
    def pid(self):
        return self._process.pid

    def _first_words(self, patience):
        """Of its line `ready WORD...`: what it can be asked."""
        while True:
            words = self._line(patience).split()
            if words[:1] == ["ready"]:
                return set(words[1:])

    def _line(self, patience):
        until = time.monotonic() + patience
        descriptor = self._process.stdout.fileno()
        while b"\n" not in self._rest:
            left = until - time.monotonic()
            if left <= 0 or not select.select([descriptor], [], [], left)[0]:
                raise Failure(f"{self.name} has not answered in {patience} s")
            some = os.read(descriptor, 65536)
            if not some:
                raise Failure(f"{self.name} has ended with status {self._process.wait()}")
            self._rest += some
        line, self._rest = self._rest.split(b"\n", 1)
        return line.decode()

    def begin(self, word, *numbers):
        """Gives a command, whose answer `end` waits for."""
        line = " ".join([word, *map(str, numbers)]) + "\n"
        try:
            self._process.stdin.write(line.encode())
            self._process.stdin.flush()
        except BrokenPipeError:
            raise Failure(f"{self.name} has ended with status {self._process.wait()}") from None

    def end(self, patience):
        """The number of the answer."""
        answer = self._line(patience).split()
        if answer[:1] != ["ok"]:
            raise Failure(f"{self.name} says: {' '.join(answer)}")
        return int(answer[1]) if len(answer) > 1 else 0

    def ask(self, word, *numbers, patience=60):
        self.begin(word, *numbers)
        return self.end(patience)

    def seconds(self):
        """Of processor time, of all its threads so far: the kernel's clock of that process."""
        return time.clock_gettime((~self.pid << 3) | 2)

    def memory(self):
        """Bytes that are resident."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as file:
            for line in file:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) * 1024
        return 0

    def openssl(self):
        """The files of libssl and libcrypto that it has loaded."""
        with open(f"/proc/{self.pid}/maps", encoding="utf-8") as maps:
            return sorted(set(re.findall(r"/\S*/lib(?:ssl|crypto)\.so\S*", maps.read())))

    def stop(self):
        if self._process.poll() is None:
            try:
                os.killpg(self.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()
        self._log.close()
