"""A power cut at any moment: every action whose id was printed is there, none is half there, every state opens.

    power_cut_test.py PROGRAM SHIMS

Records the program at work, then builds the directories a disk may hold at a cut between any two operations. Each is
opened and compared with the shop as it truly was after so many actions. The same is done with synchronous=OFF, and
there actions must be lost: a test that finds nothing there would find nothing at all.
"""

import hashlib
import os
import random
import shutil
import sqlite3
import time

from power_cut import MADE, PRINTED, Disk, read_record
from program import actions_in, arguments, full_or_reduced, scratch
from workload import commands

STATES = full_or_reduced(20_000, 2_500)
CONTROL_STATES = full_or_reduced(2_000, 400)
SESSIONS, COMMANDS_A_SESSION = 3, full_or_reduced(120, 40)
CHECKED_BY_PROGRAM = 100  # one state in so many is also given to `regulars check`

# Not part of an action: written when idle, or computed anew when missing.
BESIDE_THE_JOURNAL = {"draft", "window_state", "backup_log", "derived_state"}
SHOP = "Counter.regulars"


class Lost(Exception):
    """A state that breaks the promise."""


def read(connection):
    """The number of actions in a shop, and a digest of everything they wrote."""
    tables = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        if not name.startswith(("sqlite_", "search_index")) and name not in BESIDE_THE_JOURNAL
    ]
    digest = hashlib.sha256()
    for table in tables:
        rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()
        digest.update(repr((table, sorted(rows, key=repr))).encode())
    (actions,) = connection.execute("SELECT count(*) FROM journal").fetchone()
    return actions, digest.digest()


def put(state, directory):
    shutil.rmtree(directory, ignore_errors=True)
    os.mkdir(directory)
    for name, content in state.items():
        with open(os.path.join(directory, name), "wb") as file:
            file.write(content)


def look(state, directory):
    """Opens a state as SQLite would after the power is back; returns what `read` returns."""
    put(state, directory)
    path = os.path.join(directory, SHOP)
    if not os.path.exists(path):
        raise Lost("the shop file is gone")
    try:
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            (verdict,) = connection.execute("PRAGMA quick_check").fetchone()
            if verdict != "ok":
                raise Lost(f"damaged: {verdict[:80]}")
            return read(connection)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise Lost(f"does not open: {error}") from error


def record(program, shims, directory, rng, *before):
    """Lets the program work in `directory`; returns the files as they were, and the record."""
    watched, record_file = os.path.join(directory, "shop"), os.path.join(directory, "record")
    os.mkdir(watched)
    shop = os.path.join(watched, SHOP)
    customers = program.new_shop(shop)
    files = {}
    for name in os.listdir(watched):
        with open(os.path.join(watched, name), "rb") as file:
            files[name] = file.read()
    told = []
    for session in range(SESSIONS):
        lines = [c.line for c in commands(customers, COMMANDS_A_SESSION, f"s{session}", rng, follow_ups=True)]
        output = os.path.join(directory, "printed")
        with open(output, "w") as out:
            process = program.batch(
                shop,
                output=out,
                before=before,
                preload=f"{shims}/libfault_record.so",
                FAULT_DIR=watched,
                FAULT_RECORD=record_file,
            )
            process.stdin.write("\n".join(lines[: len(lines) // 2]) + "\n")
            process.stdin.flush()
            time.sleep(1.5)  # long enough for the program to tidy up while nobody asks it anything
            process.stdin.write("\n".join(lines[len(lines) // 2 :]) + "\n")
            process.stdin.close()
            process.wait(timeout=120)
        with open(output, encoding="utf-8") as text:
            told += actions_in(text.read())
    operations = read_record(record_file)
    printed = actions_in(b"".join(o.content for o in operations if o.kind == PRINTED).decode())
    assert printed == told, "the record misses something the program printed"
    done = program.done_actions(shop)
    assert len(set(told)) == len(told) > 0 and set(told) <= set(done), "printed ids are not in the journal"
    return files, operations, len(done)


def true_shops(files, operations, directory, rng):
    """What the shop holds after so many actions, for every number of them, had the power stayed on."""
    disk = Disk(files, True, rng)
    shops = dict([look(disk.state("everything"), directory)])
    for operation in operations:
        disk.perform(operation)
        if operation.kind == PRINTED:
            actions, digest = look(disk.state("everything"), directory)
            shops[actions] = digest
    return shops


class Replay:
    """Cuts a record at its operations, looks at what is left, and counts what breaks the promise."""

    def __init__(self, program, files, operations, directory, rng):
        self.program, self.files, self.operations, self.rng = program, files, operations, rng
        self.directory = os.path.join(directory, "state")
        self.shops = true_shops(files, operations, self.directory, rng)
        self.first = min(self.shops)
        self.states, self.broken = 0, []

    def run(self, wanted, checks=True):
        share = wanted / (2 * len(self.operations))
        for journaled in (False, True):
            disk = Disk(self.files, journaled, self.rng)
            promised, due = self.first, 0.0
            for operation in self.operations:
                disk.perform(operation)
                if operation.kind == PRINTED:
                    promised += len(actions_in(operation.content.decode()))
                due += share
                while due >= 1:
                    due -= 1
                    self._judge(disk, promised, operation, checks)

    def _judge(self, disk, promised, operation, checks):
        kind = self.rng.choices(("nothing", "something", "everything"), (3, 6, 1))[0]
        self.states += 1
        try:
            state = disk.state(kind)
            actions, digest = look(state, self.directory)
            if actions < promised:
                raise Lost(f"{promised} actions were printed, {actions} are there")
            if self.shops.get(actions) != digest:
                raise Lost(f"an action is half there among {actions}")
            if checks and self.states % CHECKED_BY_PROGRAM == 0:
                put(state, self.directory)
                answer = self.program.run("check", os.path.join(self.directory, SHOP))
                if answer.code != 0:
                    raise Lost(f"check is not content: {answer}")
        except Lost as loss:
            self.broken.append(f"after {operation.kind} {operation.name}, {kind} unsynced survived: {loss}")


def replay(program, shims, rng, wanted, *before, checks=True):
    with scratch(memory=True) as directory:
        files, operations, actions = record(program, shims, directory, rng, *before)
        made = sum(1 for operation in operations if operation.kind == MADE)
        run = Replay(program, files, operations, directory, rng)
        run.run(wanted, checks)
        print(
            f"{' '.join(before) or 'as shipped'}: {len(operations)} operations ({made} files made), {actions} actions, "
            f"{run.states} states, {len(run.broken)} broken",
            flush=True,
        )
        return run


def main():
    program, shims = arguments()
    seed = int(os.environ.get("REGULARS_SEED", random.SystemRandom().randrange(1_000_000)))
    print(f"REGULARS_SEED={seed}", flush=True)
    rng = random.Random(seed)
    shipped = replay(program, shims, rng, STATES)
    control = replay(program, shims, rng, CONTROL_STATES, "--unsafe-synchronous-off", checks=False)
    for line in shipped.broken[:20]:
        print(line)
    assert not shipped.broken, f"{len(shipped.broken)} of {shipped.states} states break the promise"
    assert shipped.states >= 2_000, "too few states"
    assert control.broken, "with synchronous=OFF nothing was lost: this test would not notice a loss"


if __name__ == "__main__":
    main()
