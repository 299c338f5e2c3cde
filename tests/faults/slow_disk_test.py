"""A disk on which every sync takes a second: the window's thread never waits for it, whatever is being saved or brought in.

    slow_disk_test.py PROGRAM SHIMS
"""

import os
import unittest

from program import arguments, full_or_reduced, scratch

PROGRAM = None
SHIMS = None
SYNC_MS = 1000  # far more than a busy machine holds a thread up


def write_customers(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.write("Customer ID,Name,Phone,E-mail,City\n")
        for row in range(rows):
            file.write(f"K{row},Märta Ångström {row},+4670{row:07},marta{row}@brev.example,Malmö\n")


class SlowDisk(unittest.TestCase):
    def test_the_window_stands_still_for_no_sync(self):
        with scratch() as directory:
            shop, file = os.path.join(directory, "Counter.regulars"), os.path.join(directory, "customers.csv")
            PROGRAM.must("new", shop, "--demo")
            write_customers(file, full_or_reduced(300_000, 10_000))
            told = PROGRAM.must(
                "probe-waits", shop, file, timeout=900, preload=os.path.join(SHIMS, "libfault_slow_sync.so"), FAULT_SYNC_MS=str(SYNC_MS)
            ).json()
        print(told)
        # The disk was slow indeed, and all that was written down in the meantime was saved.
        self.assertEqual(told["notes_saved"], 10)
        self.assertGreaterEqual(told["slowest_note_ms"], SYNC_MS)
        # Who waits for one sync stands still for so long at least; what is shorter is the machine's other work.
        self.assertLess(told["longest_ms"], SYNC_MS)
        self.assertGreater(told["frames"], 20)


if __name__ == "__main__":
    PROGRAM, SHIMS = arguments()
    unittest.main(verbosity=2)
