"""kill -9 at any moment: every action whose id was printed is in the shop once, and none is half there.

    kill_test.py PROGRAM SHIMS
"""

import os
import random
import time

from program import arguments, full_or_reduced, actions_in, scratch
from workload import commands, marks_in

ROUNDS = full_or_reduced(200, 25)
COMMANDS_A_ROUND = 400


def printed_before_kill(program, shop, lines, output, rng):
    """Runs the commands and kills the program at a random moment; returns what it had printed, whole lines only."""
    with open(output, "w") as out:
        process = program.batch(shop, output=out)
        try:
            process.stdin.write("\n".join(lines) + "\n")
            process.stdin.flush()
            if rng.random() < 0.85:  # else: killed while it opens the shop
                deadline = time.monotonic() + 30
                while os.path.getsize(output) == 0 and time.monotonic() < deadline:
                    time.sleep(0.002)
            time.sleep(rng.random() * 0.25)
        except BrokenPipeError:
            pass
        process.kill()
        process.wait()
        try:
            process.stdin.close()
        except BrokenPipeError:
            pass
    with open(output, encoding="utf-8", errors="replace") as text:
        return "".join(line for line in text if line.endswith("\n"))


class Ledger:
    """What must be in the shop, kept from what the program printed."""

    def __init__(self, actions):
        self.actions, self.marks, self.stamps = set(actions), set(), 0

    def compare(self, program, shop, printed, stream):
        """Raises AssertionError when anything printed is missing or double, or anything half there."""
        acknowledged = actions_in(printed)
        assert len(acknowledged) == len(set(acknowledged)), "an id was printed twice"
        done = program.done_actions(shop)
        assert len(done) == len(set(done)), "an action is in the journal twice"
        lost = (self.actions | set(acknowledged)) - set(done)
        assert not lost, f"lost: {sorted(lost)}"

        # Commands are done in order and one line answers one command, so all before the last answer are settled.
        answered = len(printed.splitlines())
        settled, next_one = stream[:answered], stream[answered : answered + 1]
        marks = marks_in(program.document(shop))
        must = self.marks | {command.mark for command in settled if command.mark}
        wrong = {mark: marks.get(mark, 0) for mark in must if marks.get(mark, 0) != 1}
        assert not wrong, f"in the shop other than once: {wrong}"
        unexpected = [c.mark for c in stream[answered + 1 :] if c.mark and c.mark in marks]
        assert not unexpected, f"done before their turn: {unexpected}"

        # The command under way may be there or not, but with its action or without it.
        new = set(done) - self.actions
        under_way = new - set(acknowledged)
        assert len(under_way) <= 1, f"actions never asked for: {sorted(under_way)}"
        if next_one and next_one[0].mark:
            assert len(under_way) == marks.get(next_one[0].mark, 0), f"half there: {next_one[0].line}"
            must |= {next_one[0].mark} if under_way else set()
        self.actions, self.marks = set(done), must
        return len(acknowledged)


def main():
    program, _ = arguments()
    seed = int(os.environ.get("REGULARS_SEED", random.SystemRandom().randrange(1_000_000)))
    rng = random.Random(seed)
    print(f"{ROUNDS} rounds, REGULARS_SEED={seed}", flush=True)
    with scratch() as directory:
        shop, output = os.path.join(directory, "Counter.regulars"), os.path.join(directory, "printed")
        customers = program.new_shop(shop)
        ledger = Ledger(program.done_actions(shop))
        acknowledged = 0
        for number in range(ROUNDS):
            stream = commands(customers, COMMANDS_A_ROUND, f"r{number:03}", rng)
            printed = printed_before_kill(program, shop, [command.line for command in stream], output, rng)
            program.must("check", shop)
            acknowledged += ledger.compare(program, shop, printed, stream)
        assert acknowledged > ROUNDS, f"only {acknowledged} actions were done in all: this proves nothing"
        print(f"{ROUNDS} kills, {acknowledged} actions printed, 0 lost, 0 double, 0 half there")


if __name__ == "__main__":
    main()
