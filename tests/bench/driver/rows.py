"""The rows of the tables: who is measured, how it is started, and what it needs."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import Callable, List

HERE = os.path.dirname(os.path.abspath(__file__))
WORKERS = os.path.join(os.path.dirname(HERE), "workers")
JNA = "/usr/share/java/jna.jar:/usr/share/java/abcl-contrib.jar"
"""By JNA CFFI calls C on ABCL."""
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))


@dataclass
class Row:
    key: str
    name: str
    command: List[str]
    """Before the certificate, key and authority."""
    prepare: Callable[["Row", str], str] = lambda row, work: ""
    """Makes what it is started from; returns why it cannot be."""
    repeats: str = "full"
    """What a second connection to a host is if the program says nothing: "full" or "resumed"."""


def _file(*names):
    return os.path.join(WORKERS, *names)


def _runs(*command, environment=None):
    try:
        return subprocess.run(command, capture_output=True, timeout=300, env=environment).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _needs(program, *check):
    def prepare(row, work):
        if shutil.which(program) is None:
            return f"there is no {program}"
        if check and not _runs(program, *check):
            return f"{program} does not have what it needs"
        return ""

    return prepare


def _core(lisp, file):
    """A core with the system in it: what is measured is not how long Lisp loads its sources."""

    def prepare(row, work):
        if shutil.which("sbcl") is None:
            return "there is no sbcl"
        core = os.path.join(work, row.key + ".core")
        made = subprocess.run(
            ["sbcl", "--noinform", "--no-sysinit", "--no-userinit", "--disable-debugger", "--load", file,
             "--eval", f'(worker:save "{core}")'],
            capture_output=True, cwd=ROOT, timeout=600, check=False,
        )  # fmt: skip
        if not os.path.exists(core):
            return "its core cannot be made: " + made.stderr.decode().strip()[-200:]
        row.command = [core] if not lisp else lisp + [core]
        return ""

    return prepare


def _go(row, work):
    if shutil.which("go") is None:
        return "there is no go"
    program = os.path.join(work, "go")
    environment = dict(os.environ, GOFLAGS="-mod=mod", GOCACHE=os.path.join(work, "go-cache"))
    made = subprocess.run(
        ["go", "build", "-o", program, "."], cwd=_file("go"), env=environment, capture_output=True, timeout=600
    )
    if made.returncode != 0:
        return "go build failed: " + made.stderr.decode().strip()[-200:]
    row.command = [program]
    return ""


def _node(row, work):
    script = '. ./setup.sh && echo "$NODE_PATH"'
    made = subprocess.run(
        ["sh", "-c", f"here=.; {script}"], cwd=os.path.join(ROOT, "tests/bindings/node"), capture_output=True,
        timeout=300,
    )  # fmt: skip
    if made.returncode != 0:
        return made.stdout.decode().strip().splitlines()[-1]
    os.environ["NODE_PATH"] = made.stdout.decode().strip().splitlines()[-1]
    return ""


def rows(build):
    """All of them; the first is what the others are compared to."""
    c = os.path.join(ROOT, build, "tests/bench/workers/c")
    return [
        Row("c", "C, plain loop", [os.path.join(c, "openssl")]),
        Row("c-released", "C, released buffers", [os.path.join(c, "openssl"), "released"]),
        Row("gasket-c", "Gasket, C", [os.path.join(c, "gasket")], repeats="resumed"),
        Row("gasket-sbcl", "Gasket, SBCL", [], _core([], _file("common-lisp", "sbcl.lisp")), "resumed"),
        Row("gasket-ecl", "Gasket, ECL", ["ecl", "--norc", "--shell", _file("common-lisp", "compiled.lisp"), "--"],
            _needs("ecl"), "resumed"),
        Row("gasket-clisp", "Gasket, CLISP", ["clisp", "-q", "-norc", "-on-error", "exit",
            _file("common-lisp", "compiled.lisp")], _needs("clisp"), "resumed"),
        Row("gasket-abcl", "Gasket, ABCL", ["env", "CLASSPATH=" + JNA, "abcl", "--noinform", "--noinit", "--batch",
            "--load", _file("common-lisp", "compiled.lisp"), "--"], _needs("abcl"), "resumed"),
        Row("gasket-luajit", "Gasket, LuaJIT", ["luajit", _file("lua", "with_gasket.lua")], _needs("luajit"), "resumed"),
        Row("gasket-python", "Gasket, Python", ["python3", _file("python", "with_gasket.py")],
            _needs("python3"), "resumed"),
        Row("gasket-ruby", "Gasket, Ruby", ["ruby", _file("ruby", "with_gasket.rb")], _needs("ruby"), "resumed"),
        Row("gasket-node", "Gasket, Node", ["node", _file("node", "with_gasket.js")], _node, "resumed"),
        Row("gasket-guile", "Gasket, Guile", ["guile", "--no-auto-compile", "-L", "bindings/guile",
            _file("guile", "gasket.scm")], _needs("guile"), "resumed"),
        Row("cl+ssl", "cl+ssl, SBCL", [], _core([], _file("common-lisp", "cl-plus-ssl.lisp"))),
        Row("cl+ssl-16k", "cl+ssl, 16 KiB", [], _core(["env", "BUFFER=16384"],
            _file("common-lisp", "cl-plus-ssl.lisp"))),
        Row("python", "Python's ssl", ["python3", _file("python", "with_ssl.py")], _needs("python3")),
        Row("luasec", "LuaSec, LuaJIT", ["luajit", _file("lua", "with_luasec.lua")],
            _needs("luajit", "-e", 'require "ssl"')),
        Row("ruby", "Ruby's openssl", ["ruby", _file("ruby", "with_openssl.rb")], _needs("ruby")),
        Row("node", "Node's tls", ["node", _file("node", "with_tls.js")], _needs("node")),
        Row("perl", "Perl's Net::SSLeay", ["perl", _file("perl", "net-ssleay.pl")],
            _needs("perl", "-MNet::SSLeay", "-e", "1")),
        Row("go", "Go's crypto/tls", [], _go),
    ]  # fmt: skip
