"""Commands with something wrong in them: a sentence, the right exit code, and not one byte of the shop changed.

    bad_input_test.py PROGRAM SHIMS
"""

import os
import unittest

from program import NOTHING_FOUND, REFUSED, WRONG_USE, arguments, scratch

PROGRAM = None
GONE = "999999"
UNKNOWN_CARD = "2999999999991"  # its check digit is right
AWKWARD_NAMES = (
    "<img src='/dev/zero'>",
    'Åsa "Kicki" O\'Neill',
    "100% _silk_ %s %n",
    "👩🏽‍🎨 Ateljé",
    "مريم الخياط",
    "=HYPERLINK(\"http://example.com\")",
    "Robert'); DROP TABLE customer;--",
    "NEAR(a b) OR \"*",
    "x" * 500,
)


class BadInput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = scratch()
        cls.addClassCleanup(cls.directory.cleanup)
        cls.shop = os.path.join(cls.directory.name, "Counter.regulars")
        cls.customer = PROGRAM.new_shop(cls.shop)[0]

    def refuse(self, code, command, *words):
        """The command ends with this code and a sentence, and the shop is as it was."""
        before = PROGRAM.logical(self.shop), PROGRAM.done_actions(self.shop)
        answer = PROGRAM.run(command, self.shop, *words)
        self.assertEqual(answer.code, code, answer)
        self.assertRegex(answer.err.strip(), r"(?s)\w+ \w+ \w+.*\.", answer)
        self.assertEqual(answer.actions, [], answer)
        self.assertEqual((PROGRAM.logical(self.shop), PROGRAM.done_actions(self.shop)), before, "the shop was changed")

    def test_unknown_card(self):
        self.refuse(NOTHING_FOUND, "stamp", UNKNOWN_CARD)
        self.refuse(NOTHING_FOUND, "redeem", UNKNOWN_CARD)

    def test_wrong_check_digit(self):
        self.refuse(REFUSED, "stamp", UNKNOWN_CARD[:-1] + "2")
        self.refuse(REFUSED, "redeem", UNKNOWN_CARD[:-1] + "2")

    def test_customer_who_is_gone(self):
        for command, words in {
            "show": (),
            "history": (),
            "log": ("--note", "To nobody"),
            "stamp": (),
            "redeem": (),
            "edit": ("--name", "Nobody"),
        }.items():
            with self.subTest(command):
                self.refuse(NOTHING_FOUND, command, GONE, *words)

    def test_action_and_task_that_are_gone(self):
        self.refuse(NOTHING_FOUND, "undo", GONE)
        self.refuse(NOTHING_FOUND, "done", GONE)
        self.refuse(NOTHING_FOUND, "confirm", GONE)

    def test_date_that_does_not_exist(self):
        for day in ("2025-02-29", "2025-13-01", "31/2", "yesterweek", ""):
            with self.subTest(day):
                self.refuse(REFUSED, "due", "--until", day)
                self.refuse(REFUSED, "cards", "--until", day, "--pdf", os.path.join(self.directory.name, "none.pdf"))
                self.refuse(REFUSED, "log", self.customer, "--note", "Come again", "--next", day)
        self.assertFalse(os.path.exists(os.path.join(self.directory.name, "none.pdf")))

        for day in ("1990-02-30", "31/2"):
            with self.subTest(day):
                self.refuse(REFUSED, "edit", self.customer, "--birthday", day)

    def test_next_step_in_the_past_or_at_no_hour(self):
        for words in ("2020-11-27", "27/11/2020 call", "fri 25", "mon 10:75"):
            with self.subTest(words):
                self.refuse(REFUSED, "log", self.customer, "--note", "Come again", "--next", words)

    def test_export_over_a_file_that_stands(self):
        path = os.path.join(self.directory.name, "list.csv")
        with open(path, "w") as file:
            file.write("Last year's list\n")
        self.refuse(REFUSED, "export", path)
        with open(path) as file:
            self.assertEqual(file.read(), "Last year's list\n")

    def test_amount_in_the_wrong_form(self):
        for amount in ("12,345,6", "12.345", "12,345", "1,234,567", "100000001", "1.2.3", "twelve", "12,5 apples", "--", "", "99999999999999999999", "1e5", "NaN"):
            with self.subTest(amount):
                self.refuse(REFUSED, "log", self.customer, "--visit", "Paid", "--amount", amount)

    def test_wrong_use(self):
        self.refuse(WRONG_USE, "log", self.customer)
        self.refuse(WRONG_USE, "log", self.customer, "--visit", "One", "--call", "Two")
        self.refuse(WRONG_USE, "log", "not-a-number", "--note", "To whom?")
        self.refuse(WRONG_USE, "add", "--name", "")
        self.refuse(WRONG_USE, "add")
        self.refuse(WRONG_USE, "add", "--name", "Elin", "--nickname", "E")
        self.refuse(WRONG_USE, "confirm-everything")
        self.refuse(WRONG_USE, "export", "-", "--kind", "parchment")

    def test_unknown_staff(self):
        before = PROGRAM.logical(self.shop)
        answer = PROGRAM.run("--staff", "Nobody Here", "log", self.shop, self.customer, "--note", "By whom?")
        self.assertEqual(answer.code, REFUSED, answer)
        self.assertIn("Owner", answer.err, "the names known are not told")
        self.assertIn("Nobody Here", answer.err)
        self.assertEqual(PROGRAM.logical(self.shop), before)

    def test_redeeming_a_card_that_is_not_full(self):
        self.refuse(REFUSED, "redeem", self.customer)

    def test_new_never_overwrites(self):
        before = PROGRAM.logical(self.shop)
        answer = PROGRAM.run("new", self.shop)
        self.assertEqual(answer.code, REFUSED, answer)
        self.assertEqual(PROGRAM.logical(self.shop), before)

    def test_restore_never_overwrites(self):
        backups = os.path.join(self.directory.name, "backups")
        os.mkdir(backups)
        PROGRAM.must("backup", self.shop, backups)
        backup = os.path.join(backups, sorted(os.listdir(backups))[0])
        before = PROGRAM.logical(self.shop)
        answer = PROGRAM.run("restore", backup, self.shop)
        self.assertEqual(answer.code, REFUSED, answer)
        self.assertEqual(PROGRAM.logical(self.shop), before)

    def test_awkward_names_are_kept_and_found(self):
        shop = os.path.join(self.directory.name, "Awkward.regulars")
        PROGRAM.must("new", shop)
        for name in AWKWARD_NAMES:
            with self.subTest(name):
                PROGRAM.must("add", shop, "--name", name)
                found = PROGRAM.must("find", shop, name).json()
                self.assertEqual([person["display_name"] for person in found], [name])
        PROGRAM.must("check", shop)


if __name__ == "__main__":
    PROGRAM, _ = arguments()
    unittest.main(verbosity=2)
