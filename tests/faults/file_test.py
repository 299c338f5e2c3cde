"""The shop file taken away, exchanged, held by another program, or no shop at all: a sentence, and nothing lost.

    file_test.py PROGRAM SHIMS
"""

import os
import shutil
import sqlite3
import threading
import unittest

from program import CANNOT_OPEN, DONE, NOTHING_FOUND, arguments, scratch
from workload import marks_in

PROGRAM = None


class FileTest(unittest.TestCase):
    def setUp(self):
        directory = scratch()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name
        self.shop = os.path.join(self.directory, "Counter.regulars")
        self.customer = PROGRAM.new_shop(self.shop)[0]

    def assert_told(self, answer):
        self.assertEqual(answer.code, CANNOT_OPEN, answer)
        self.assertEqual(answer.actions, [], answer)
        self.assertRegex(answer.err.strip(), r"(?s)\w+ \w+ \w+.*\.$", answer)


class Conversation:
    """The program with the shop open; one command at a time, each with its answer."""

    def __init__(self, shop):
        self.process = PROGRAM.batch(shop)

    def ask(self, line):
        """Sends a line and returns its answer."""
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        watchdog = threading.Timer(60, self.process.kill)
        watchdog.start()
        told = self.process.stdout.readline()
        watchdog.cancel()
        return told

    def end(self):
        rest, _ = self.process.communicate(timeout=60)
        return rest


class TakenAway(FileTest):
    """What happens to the file while the program has it open."""

    def talk(self, happen):
        """Logs, lets it happen, logs again, reads; returns what the program said after it happened."""
        conversation = Conversation(self.shop)
        told = conversation.ask(f'log {self.customer} --note "Before it happened"')
        self.assertIn('"action"', told)
        happen()
        told = conversation.ask(f'log {self.customer} --note "After it happened"')
        self.assertNotIn('"action"', told)
        self.assertRegex(told, r"\w+ \w+ \w+", "no sentence")
        self.assertIn("Tuva Sjöström", conversation.ask("find sjostrom"), "reading did not go on")
        return told + conversation.end()

    def assert_rescued(self):
        """What was saved before it happened is in a sound shop somewhere in the directory."""
        self.assertTrue(self.shops_holding("Before it happened"), f"nothing was rescued: {os.listdir(self.directory)}")

    def shops_holding(self, mark):
        """The shop files in the directory in which this is found once."""
        found = []
        for name in sorted(os.listdir(self.directory)):
            path = os.path.join(self.directory, name)
            if not name.endswith(("-wal", "-shm", ".lock")) and os.path.isfile(path):
                answer = PROGRAM.run("export", path, "-", "--kind", "json")
                if answer.code == 0 and marks_in(answer.json()).get(mark) == 1:
                    found.append(path)
        return found

    def test_removed(self):
        self.talk(lambda: os.remove(self.shop))
        self.assert_rescued()

    def test_removed_with_its_log(self):
        def happen():
            for ending in ("", "-wal", "-shm"):
                if os.path.exists(self.shop + ending):
                    os.remove(self.shop + ending)

        self.talk(happen)
        self.assert_rescued()

    def test_only_the_log_removed(self):
        self.talk(lambda: os.remove(self.shop + "-wal"))
        self.assert_rescued()

    def test_renamed(self):
        moved = os.path.join(self.directory, "Put elsewhere.regulars")
        self.talk(lambda: os.rename(self.shop, moved))
        self.assert_rescued()

    def test_replaced_by_another_shop(self):
        other = os.path.join(self.directory, "other", "Other.regulars")
        os.mkdir(os.path.dirname(other))
        PROGRAM.new_shop(other, ["Siân O'Brien"])
        others = PROGRAM.logical(other)
        self.talk(lambda: os.replace(other, self.shop))
        # A log left beside it would be played into the other shop by whoever opens it next.
        self.assertEqual(PROGRAM.logical(self.shop), others, "the two shops were mixed")
        PROGRAM.must("check", self.shop)
        self.assert_rescued()


class HeldByAnother(FileTest):
    def test_another_database_program_writes(self):
        before = PROGRAM.logical(self.shop)
        other = sqlite3.connect(self.shop, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN EXCLUSIVE")
        self.assert_told(PROGRAM.run("log", self.shop, self.customer, "--note", "While it is held"))
        self.assertEqual(PROGRAM.logical(self.shop), before, "reading did not go on")
        other.execute("ROLLBACK")
        PROGRAM.must("log", self.shop, self.customer, "--note", "When it was free again")
        PROGRAM.must("check", self.shop)

    def test_another_database_program_keeps_it_to_itself(self):
        other = sqlite3.connect(self.shop, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("PRAGMA user_version").fetchone()
        self.assert_told(PROGRAM.run("log", self.shop, self.customer, "--note", "While it is held"))
        other.execute("ROLLBACK")
        other.close()
        PROGRAM.must("log", self.shop, self.customer, "--note", "When it was free again")

    def test_the_program_itself_has_it_open(self):
        conversation = Conversation(self.shop)
        conversation.ask(f'log {self.customer} --note "From the first"')
        answer = PROGRAM.run("log", self.shop, self.customer, "--note", "From the second")
        conversation.end()
        marks = marks_in(PROGRAM.document(self.shop))
        self.assertEqual(marks.get("From the first"), 1)
        if answer.code == 0:  # handed over and done there
            self.assertEqual(len(answer.actions), 1)
            self.assertEqual(marks.get("From the second"), 1)
        else:
            self.assert_told(answer)
            self.assertIsNone(marks.get("From the second"))
        PROGRAM.must("check", self.shop)


class OnlyRead(FileTest):
    """Commands that only read write nothing: neither into the file nor what a log holds that was left behind."""

    READING = (
        ("find", "sjostrom"),
        ("show", "1"),
        ("history", "1"),
        ("due",),
        ("actions",),
        ("staff",),
        ("check",),
        ("export", "-", "--kind", "json"),
    )

    def bytes_now(self):
        found = {}
        for ending in ("", "-wal"):
            if os.path.exists(self.shop + ending) and os.path.getsize(self.shop + ending) > 0:
                with open(self.shop + ending, "rb") as file:
                    found[ending] = file.read()
        return found

    def read_all(self):
        before = self.bytes_now()
        for command, *words in self.READING:
            with self.subTest(command):
                self.assertIn(PROGRAM.run(command, self.shop, *words).code, (DONE, NOTHING_FOUND))
                self.assertTrue(self.bytes_now() == before, "the file was written to")

    def test_closed_properly(self):
        self.read_all()
        self.assertNotIn("-wal", self.bytes_now())

    def test_left_by_a_kill(self):
        conversation = Conversation(self.shop)
        self.assertIn('"action"', conversation.ask(f'log {self.customer} --note "Before the kill"'))
        conversation.process.kill()
        conversation.end()
        self.assertIn("-wal", self.bytes_now(), "nothing was left behind: this proves nothing")
        self.read_all()
        self.assertEqual(marks_in(PROGRAM.document(self.shop)).get("Before the kill"), 1)
        self.assertEqual(PROGRAM.run("log", self.shop, self.customer, "--note", "After it").code, 0)
        PROGRAM.must("check", self.shop)

    def test_beside_one_that_only_reads_another_writes(self):
        conversation = Conversation(self.shop)
        self.assertIn('"action"', conversation.ask(f'log {self.customer} --note "Meanwhile"'))
        self.assertEqual(marks_in(PROGRAM.document(self.shop)).get("Meanwhile"), 1)
        self.assertEqual(PROGRAM.must("staff", self.shop).json()[0]["role"], "owner")
        conversation.end()

    def test_another_name_of_a_held_file(self):
        conversation = Conversation(self.shop)
        self.assertIn('"action"', conversation.ask(f'log {self.customer} --note "By its own name"'))
        for name, make in (("linked", os.symlink), ("hard", os.link)):
            other = os.path.join(self.directory, name + ".regulars")
            make(self.shop, other)
            with self.subTest(name):
                self.assert_told(PROGRAM.run("log", other, self.customer, "--note", "By another name"))
            os.remove(other)
        conversation.end()
        self.assertIsNone(marks_in(PROGRAM.document(self.shop)).get("By another name"))
        PROGRAM.must("check", self.shop)


class NotAShop(FileTest):
    """Six ways not to be an open shop: six different sentences, and none of the files is touched."""

    @staticmethod
    def bytes_of(path):
        if not os.path.isfile(path):
            return None
        with open(path, "rb") as file:
            return file.read()

    def make(self, kind):
        path = os.path.join(self.directory, kind + ".regulars")
        if kind == "empty":
            open(path, "wb").close()
        elif kind == "foreign":
            with open(path, "wb") as file:
                file.write(b"%PDF-1.7 this is somebody's price list\n" * 200)
        elif kind == "another database":
            other = sqlite3.connect(path)
            other.execute("CREATE TABLE recipe(name TEXT)")
            other.commit()
            other.close()
        elif kind == "damaged":
            shutil.copy(self.shop, path)
            with open(path, "r+b") as file:
                size = os.path.getsize(path)
                file.seek(4096)
                file.write(b"\xa5" * (size - 4096))
        elif kind == "cut short":
            shutil.copy(self.shop, path)
            os.truncate(path, 5000)
        elif kind == "directory":
            os.mkdir(path)
        return path

    def test_each_is_told_apart_and_left_alone(self):
        sentences = {}
        for kind in ("missing", "empty", "foreign", "another database", "damaged", "cut short", "directory"):
            with self.subTest(kind):
                path = self.make(kind)
                bytes_before = self.bytes_of(path)
                files_before = sorted(os.listdir(self.directory))
                answer = PROGRAM.run("log", path, "1", "--note", "Nowhere to write this")
                self.assert_told(answer)
                sentences[kind] = answer.err.replace(path, "").replace(os.path.basename(path), "")
                self.assertEqual(sorted(os.listdir(self.directory)), files_before, "files were made or deleted")
                self.assertEqual(self.bytes_of(path), bytes_before, "the file was changed")
        different = [sentences[kind] for kind in ("missing", "empty", "foreign", "damaged") if kind in sentences]
        self.assertEqual(len(set(different)), 4, sentences)


if __name__ == "__main__":
    PROGRAM, _ = arguments()
    unittest.main(verbosity=2)
