"""Any bytes as a customer list, as a command, as a shop file: no crash, no hang, and a sentence for what is wrong.

    any_bytes_test.py PROGRAM SAMPLE.csv
"""

import os
import random
import resource
import shutil
import sys

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "faults"))
from program import Program, full_or_reduced, scratch  # noqa: E402

LISTS, LINES, FILES = full_or_reduced(2_000, 60), full_or_reduced(20_000, 1_000), full_or_reduced(1_000, 40)
SECONDS_OF_CPU = 1.0
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252", "utf-32")
SPICE = (b"\0", b'"', b'""', b";", b",", b"\t", b"\r", b"\n", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"\xed\xa0\x80", b"=1+1", b"%n")
WORDS = ("find", "log", "--visit", "--amount", "--next", "add", "--name", "due", "--until", "stamp", "show", "history")


class Bytes:
    """Makes input nobody would send on purpose, from input somebody would."""

    def __init__(self, rng, sample):
        self.rng, self.sample = rng, sample

    def customer_list(self):
        way = self.rng.randrange(6)
        if way == 0:
            return self.rng.randbytes(self.rng.randrange(4_000))
        if way == 1:
            return self.sample.encode(self.rng.choice(ENCODINGS), "replace")[: self.rng.randrange(len(self.sample))]
        if way == 2:  # one field, one row or one header without end
            piece = self.rng.choice((b"a", b'"', b";", b"Name;", b"\n", b"\xc3\xa5", b"\xf0\x9f\x91\xa9"))
            return piece * self.rng.randrange(1, 100_000)
        return self.spoiled(self.sample.encode(self.rng.choice(ENCODINGS), "replace"))

    def spoiled(self, content):
        content = bytearray(content)
        for _ in range(self.rng.randrange(1, 30)):
            at = self.rng.randrange(len(content) + 1)
            way = self.rng.randrange(3)
            if way == 0:
                content[at:at] = self.rng.choice(SPICE)
            elif way == 1:
                del content[at : at + self.rng.randrange(1, 40)]
            else:
                content[at : at + 1] = self.rng.randbytes(1)
        return bytes(content)

    def line(self):
        words = [self.rng.choice(WORDS) for _ in range(self.rng.randrange(4))]
        noise = self.rng.randbytes(self.rng.randrange(60)).replace(b"\n", b" ")
        return " ".join(words).encode() + b" " + noise

    def shop_file(self, path):
        size = os.path.getsize(path)
        with open(path, "r+b") as file:
            for _ in range(self.rng.randrange(1, 40)):
                file.seek(self.rng.randrange(100 if self.rng.random() < 0.3 else size))
                file.write(self.rng.randbytes(self.rng.randrange(1, 200)))
        if self.rng.random() < 0.2:
            os.truncate(path, self.rng.randrange(size))


class Judge:
    """Runs the program and looks at how it ended."""

    def __init__(self, program, keep):
        self.program, self.keep, self.ran = program, keep, 0

    def look(self, culprit, *words):
        before = self._cpu()
        try:
            answer = self.program.run(*words)
        except Exception:
            self._save(culprit)
            raise
        spent = self._cpu() - before
        told = answer.code == 0 or len((answer.err + answer.out).split()) >= 3
        if not 0 <= answer.code <= 5 or spent > SECONDS_OF_CPU or not told:
            kept = self._save(culprit)
            raise AssertionError(f"{' '.join(words)} took {spent:.2f} s of CPU, input kept as {kept}: {answer}")
        self.ran += 1

    def _save(self, culprit):
        return shutil.copy(culprit, self.keep)

    @staticmethod
    def _cpu():
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime


def main():
    program = Program(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as file:
        sample = file.read()
    seed = int(os.environ.get("REGULARS_SEED", random.SystemRandom().randrange(1_000_000)))
    print(f"REGULARS_SEED={seed}", flush=True)
    source = Bytes(random.Random(seed), sample)
    with scratch() as directory:
        shop = os.path.join(directory, "Counter.regulars")
        program.new_shop(shop)
        judge = Judge(program, os.getcwd())
        given = os.path.join(directory, "given.csv")
        for _ in range(LISTS):
            with open(given, "wb") as file:
                file.write(source.customer_list())
            judge.look(given, "import", shop, given)
        program.must("check", shop)

        lines = os.path.join(directory, "lines")
        with open(lines, "wb") as file:
            file.write(b"\n".join(source.line() for _ in range(LINES)))
        with program.batch(shop, output=open(os.devnull, "w")) as process:
            with open(lines, "rb") as file:
                shutil.copyfileobj(file, process.stdin.buffer)
            process.stdin.close()
            code = process.wait(timeout=120)
        assert 0 <= code <= 5, f"exit {code}; the lines are kept as {shutil.copy(lines, os.getcwd())}"
        program.must("check", shop)

        for _ in range(FILES):
            broken = os.path.join(directory, "Broken.regulars")
            shutil.copy(shop, broken)
            source.shop_file(broken)
            kept = shutil.copy(broken, os.path.join(directory, "as given.regulars"))
            for command in (("check",), ("find", "sjostrom"), ("actions",), ("export", "-", "--kind", "json")):
                judge.look(kept, command[0], broken, *command[1:])
        print(f"{judge.ran} commands on any bytes and {LINES} lines: no crash, no hang")


if __name__ == "__main__":
    main()
