"""A disk that is full, failing or write-protected: a sentence, exit code 3, nothing lost, and reading goes on.

    disk_test.py PROGRAM SHIMS
"""

import errno
import os
import shutil
import subprocess
import sys
import unittest

from program import CANNOT_OPEN, DONE, arguments, full_or_reduced, scratch
from workload import marks_in

PROGRAM = None
SHIMS = None
NOBODY = 65534


class DiskTest(unittest.TestCase):
    def setUp(self):
        directory = scratch()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name

    def new_shop(self, directory=None):
        self.shop = os.path.join(directory or self.directory, "Counter.regulars")
        self.customer = PROGRAM.new_shop(self.shop)[0]

    def log(self, mark, **how):
        return PROGRAM.run("log", self.shop, self.customer, "--note", mark, **how)

    def times(self, mark):
        return marks_in(PROGRAM.document(self.shop)).get(mark, 0)

    def assert_told(self, answer, *words):
        """The command failed as one that could not write, and said so in a sentence, without promising anything."""
        self.assertEqual(answer.code, CANNOT_OPEN, answer)
        self.assertEqual(answer.actions, [], answer)
        sentence = answer.err.strip()
        self.assertRegex(sentence, r"(?s)\w+ \w+ \w+.*\.$", answer)
        if words:
            self.assertTrue(any(word in sentence.lower() for word in words), answer)

    def assert_kept(self, answer, mark):
        """What was promised is there once; what was not is there once at most; the shop is sound."""
        times = self.times(mark)
        if answer.code == DONE:
            self.assertEqual(len(answer.actions), 1, answer)
            self.assertEqual(times, 1, answer)
        else:
            self.assert_told(answer)
            self.assertLessEqual(times, 1, answer)
        PROGRAM.must("check", self.shop)


class FailingDisk(DiskTest):
    """The calls themselves fail, one after another."""

    def fail(self, call, at, error, lasting, short=False):
        mark = f"Fetched the coat {call} {at} {errno.errorcode[error]} {lasting} {short}"
        answer = self.log(
            mark,
            preload=f"{SHIMS}/libfault_inject.so",
            FAULT_DIR=self.directory,
            FAULT_CALL=call,
            FAULT_AT=str(at),
            FAULT_ERROR=str(error),
            FAULT_LASTING="1" if lasting else "0",
            FAULT_SHORT="1" if short else "0",
        )
        self.assert_kept(answer, mark)
        return answer.code

    def sweep(self, call, error, most, **how):
        """Lets call after call fail; there must be failures the program could not save around."""
        codes = []
        for at in range(1, most + 1):
            with self.subTest(call=call, at=at, **how):
                codes.append(self.fail(call, at, error, **how))
        self.assertIn(CANNOT_OPEN, codes, "no failure was ever noticed: this proves nothing")

    def test_no_space_at_any_write(self):
        self.new_shop()
        self.sweep("write", errno.ENOSPC, full_or_reduced(40, 12), lasting=True)

    def test_one_write_fails(self):
        self.new_shop()
        self.sweep("write", errno.EIO, full_or_reduced(40, 8), lasting=False)

    def test_half_a_write_then_no_space(self):
        self.new_shop()
        self.sweep("write", errno.ENOSPC, full_or_reduced(40, 6), lasting=True, short=True)

    def test_a_sync_fails_once(self):
        self.new_shop()
        self.sweep("sync", errno.EIO, full_or_reduced(8, 4), lasting=False)

    def test_every_sync_fails(self):
        self.new_shop()
        self.sweep("sync", errno.EIO, full_or_reduced(8, 3), lasting=True)


class SmallDisk(DiskTest):
    """A real file system of four megabytes, filled to the last byte. Runs in a mount namespace of its own."""

    def setUp(self):
        super().setUp()
        if os.environ.get("REGULARS_SMALL_DISK") is None:
            self.skipTest("no small file system could be mounted here (unshare -rm)")
        self.disk = os.path.join(self.directory, "disk")
        os.mkdir(self.disk)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", self.disk], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", self.disk], check=True)
        self.new_shop(self.disk)
        self.ballast = os.path.join(self.disk, "ballast")

    def fill(self, leave):
        space = os.statvfs(self.disk)
        try:
            with open(self.ballast, "wb") as file:
                file.write(b"x" * max(0, space.f_bavail * space.f_frsize - leave))
        except OSError as error:
            # An open shop tidies up when it is idle and may have taken some of that meanwhile: full is full.
            if error.errno != errno.ENOSPC:
                raise

    def test_full_while_working(self):
        self.fill(leave=200_000)
        kept, refused = [], None
        for number in range(400):
            mark = f"Ringde om måtten {number}"
            answer = self.log(mark)
            if answer.code != DONE:
                refused = answer
                break
            kept.append(mark)
        self.assertIsNotNone(refused, "the disk never got full")
        self.assert_told(refused, "full", "space", "room")
        os.remove(self.ballast)
        PROGRAM.must("check", self.shop)
        seen = marks_in(PROGRAM.document(self.shop))
        self.assertEqual([mark for mark in kept if seen.get(mark) != 1], [])
        self.assertEqual(self.log("There is room again").code, DONE)

    def test_full_with_the_shop_open(self):
        with PROGRAM.batch(self.shop) as process:
            process.stdin.write(f'log {self.customer} --note "Before the disk was full"\n')
            process.stdin.flush()
            self.assertIn('"action"', process.stdout.readline())
            self.fill(leave=0)
            long_note = "x" * 100_000
            process.stdin.write(f'log {self.customer} --note "{long_note}"\nfind sjostrom\n')
            process.stdin.close()
            rest = process.stdout.read()
            process.wait(timeout=60)
        self.assertNotIn('"action"', rest)
        self.assertIn("Tuva Sjöström", rest, "reading did not go on")
        os.remove(self.ballast)
        self.assertEqual(self.times("Before the disk was full"), 1)
        self.assertEqual(self.times(long_note), 0)
        PROGRAM.must("check", self.shop)

    def test_write_protected_disk(self):
        before = PROGRAM.logical(self.shop)
        subprocess.run(["mount", "-o", "remount,ro", self.disk], check=True)
        self.assert_told(self.log("On a protected disk"), "read-only", "read only", "protected")
        self.assertEqual(PROGRAM.logical(self.shop), before, "reading did not go on")


class ReadOnlyFile(DiskTest):
    """A file, or a file in a directory, this person may not write."""

    def read_only(self, directory_too):
        self.new_shop()
        before = PROGRAM.logical(self.shop)
        user = None
        if os.geteuid() == 0:  # root may write anything: become nobody
            user = NOBODY
            os.chmod(self.directory, 0o777)
            if subprocess.run([PROGRAM.path, "help"], user=user, capture_output=True, check=False).returncode != 0:
                self.skipTest("the program cannot be run by another user here")
        os.chmod(self.shop, 0o444)
        if directory_too:
            os.chmod(self.directory, 0o555)
        self.addCleanup(os.chmod, self.directory, 0o777)
        home = os.path.join(self.directory, "home") if not directory_too else "/nonexistent"
        how = {"user": user, "XDG_RUNTIME_DIR": home, "HOME": home}
        self.assert_told(self.log("In a file that may not be written", **how), "read-only", "read only", "protected")
        answer = PROGRAM.run("export", self.shop, "-", "--kind", "json", **how)
        self.assertEqual((answer.code, answer.out), (DONE, before), answer)

    def test_read_only_file(self):
        self.read_only(directory_too=False)

    def test_read_only_directory(self):
        self.read_only(directory_too=True)


def in_own_namespace():
    """Starts this test again where small disks can be mounted; returns its exit code, or None where that is refused."""
    if os.environ.get("REGULARS_SMALL_DISK") or not shutil.which("unshare"):
        return None
    own = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    probe = 'mount -t tmpfs -o size=64k none /mnt'
    if subprocess.run([*own, "sh", "-c", probe], capture_output=True, check=False).returncode != 0:
        return None
    environment = os.environ | {"REGULARS_SMALL_DISK": "1"}
    return subprocess.run([*own, sys.executable, *sys.argv], env=environment, check=False).returncode


if __name__ == "__main__":
    code = in_own_namespace()
    if code is not None:
        sys.exit(code)
    PROGRAM, SHIMS = arguments()
    unittest.main(verbosity=2)
