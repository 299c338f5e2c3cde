-- 0004: everything that is known of people is found. The index is built anew, a piece at a time, while the shop is open.

DROP TABLE search_index;

-- Words of names and numbers as they are; others with a sign before them: # of a tag, @ of a town, ~ of other text, = of a kind.
CREATE VIRTUAL TABLE search_index USING fts5(
  folded, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '#@~='", prefix = '1 2 3 4 5');

INSERT INTO search_index(search_index, rank) VALUES('automerge', 0);

INSERT INTO search_index(search_index, rank) VALUES('crisismerge', 1000);

-- The words of the index without their signs: for what begins with more letters than have prefixes of their own, and for slips of the finger.
CREATE TABLE derived_word(
  word TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

-- Who was in which household when the index was written: a membership that is gone names nobody any more.
CREATE TABLE derived_household(
  member_id INTEGER PRIMARY KEY NOT NULL,
  household_id INTEGER NOT NULL,
  customer_id INTEGER
) STRICT;

INSERT INTO derived_household(member_id, household_id, customer_id) SELECT id, household_id, customer_id FROM household_member;
