"""The program under test, run as a shopkeeper's scripts would run it, and what these tests share."""

import json
import os
import re
import subprocess
import sys
import tempfile

LONG = os.environ.get("REGULARS_LONG") == "1"
TODAY = "2025-03-14"

DONE, SOME_REFUSED, WRONG_USE, CANNOT_OPEN, NOTHING_FOUND, REFUSED = range(6)


def full_or_reduced(full, reduced):
    return full if LONG else reduced


def arguments():
    """The program's and the shims' directory's paths, from the command line; removed from it, for unittest."""
    program, shims = sys.argv[1:3]
    del sys.argv[1:3]
    return Program(program), shims


def scratch(memory=False):
    """A directory that goes away; in memory where that is wanted and possible."""
    where = "/dev/shm" if memory and os.access("/dev/shm", os.W_OK) else None
    return tempfile.TemporaryDirectory(prefix="regulars-faults-", dir=where)


class Answer:
    """How one command ended."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def __repr__(self):
        return f"exit {self.code}\n--- output\n{self.out}--- messages\n{self.err}"

    def json(self):
        return json.loads(self.out)

    @property
    def actions(self):
        return actions_in(self.out)


def actions_in(text):
    """The ids of the actions a text says are done, in the order printed."""
    return [int(number) for number in re.findall(r'"action": *(\d+)', text)]


class Program:
    """Runs `regulars` away from the settings and the runtime directory of whoever starts the test."""

    def __init__(self, path):
        self.path = os.path.abspath(path)
        self._home = tempfile.TemporaryDirectory(prefix="regulars-home-")

    def environment(self, preload=None, **settings):
        home = self._home.name
        own = {f"XDG_{kind}_HOME": f"{home}/{kind.lower()}" for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
        own |= {"XDG_RUNTIME_DIR": home, "HOME": home, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        if preload:
            own["LD_PRELOAD"] = preload
        return os.environ | own | settings

    def words(self, *words):
        return [self.path, "--today", TODAY, "--json", *map(str, words)]

    def run(self, *words, timeout=60, user=None, **environment):
        done = subprocess.run(
            self.words(*words),
            env=self.environment(**environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout,
            user=user,
            group=user,
            extra_groups=[] if user is not None else None,
            text=True,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def must(self, *words, **how):
        answer = self.run(*words, **how)
        assert answer.code == DONE, f"{' '.join(map(str, words))}: {answer}"
        return answer

    def batch(self, shop, output=subprocess.PIPE, before=(), **environment):
        """The program with the shop open, waiting for commands on its standard input; one line of JSON answers each."""
        return subprocess.Popen(
            self.words(*before, "batch", shop, "-"),
            env=self.environment(**environment),
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def new_shop(self, shop, people=("Tuva Sjöström", "Олена Ковальчук", "林美玲")):
        """A shop with some customers, each with a card; returns their ids."""
        self.must("new", shop)
        for person in people:
            self.must("add", shop, "--name", person, "--card")
        return [self.must("find", shop, person).json()[0]["id"] for person in people]

    def logical(self, shop):
        """Everything visible in the shop, as the program tells it; the same bytes for the same shop."""
        text = self.must("export", shop, "-", "--kind", "json").out
        assert json.loads(text), "an empty export would make every comparison succeed"
        return text

    def document(self, shop):
        """The same, read."""
        return json.loads(self.logical(shop))

    def done_actions(self, shop):
        """The ids of all actions in the shop's journal."""
        return [action["id"] for action in self.must("actions", shop, "--limit", 1_000_000).json()]
