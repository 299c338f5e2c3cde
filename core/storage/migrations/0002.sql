-- 0002: never twice, and the shop's own filters.

-- Two people the shopkeeper has said are two; the lower id first.
CREATE TABLE not_same(
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  other_id INTEGER NOT NULL REFERENCES customer(id),
  PRIMARY KEY(customer_id, other_id),
  CHECK(customer_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX not_same_other ON not_same(other_id);

-- One person's two records made one. The merged record waits in the bin, and what was moved out of it is listed, so that the two can be parted again.
CREATE TABLE customer_merge(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  merged_id INTEGER NOT NULL REFERENCES customer(id),
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  parted_at INTEGER,
  fields TEXT NOT NULL DEFAULT '[]',
  CHECK(customer_id <> merged_id)
) STRICT;

CREATE INDEX customer_merge_customer ON customer_merge(customer_id);

CREATE UNIQUE INDEX customer_merge_merged ON customer_merge(merged_id) WHERE parted_at IS NULL;

-- A row that changed hands with a merge, or was made by it; whose record it came from, and a digest of what was made, to tell whether it was touched since.
CREATE TABLE customer_merge_row(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  merge_id INTEGER NOT NULL REFERENCES customer_merge(id),
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  what TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  made INTEGER NOT NULL DEFAULT 0 CHECK(made IN (0, 1)),
  as_made TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX customer_merge_row_merge ON customer_merge_row(merge_id);

CREATE INDEX customer_merge_row_customer ON customer_merge_row(customer_id);

-- Stamps that changed hands with a merge can go back.
CREATE INDEX loyalty_account_merged ON loyalty_account(merged_into) WHERE merged_into IS NOT NULL;

DROP TRIGGER loyalty_event_reverse;

CREATE TRIGGER loyalty_event_reverse BEFORE INSERT ON loyalty_event WHEN NEW.kind = 'reverse' BEGIN
  SELECT RAISE(ABORT, 'this event cannot be reversed')
  WHERE (SELECT kind FROM loyalty_event WHERE id = NEW.reverses) NOT IN ('earn', 'redeem', 'adjust', 'merge_out', 'merge_in')
     OR (SELECT account_id FROM loyalty_event WHERE id = NEW.reverses) <> NEW.account_id; END;

-- A live filter of the customer list, with a name.
CREATE TABLE saved_filter(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CHECK(length(name) > 0),
  condition TEXT NOT NULL,
  position INTEGER NOT NULL,
  staff_id INTEGER REFERENCES staff(id)
) STRICT;

CREATE UNIQUE INDEX saved_filter_name ON saved_filter(name);

-- From one spelling of a town to the next, and to everybody who lives there.
CREATE INDEX customer_address_city ON customer_address(city, customer_id);


-- Who was erased for good: a number without a name, and the action the person came with, by which the same person is known in an older copy.
CREATE TABLE erasure(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  customer_id INTEGER NOT NULL,
  known_since TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX erasure_customer ON erasure(customer_id);

-- What is left of a recorded action after an erasure has a digest of its own; the chain goes on over the first one.
CREATE TABLE journal_erasure(
  journal_id INTEGER NOT NULL REFERENCES journal(id),
  digest BLOB NOT NULL,
  PRIMARY KEY(journal_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER customer_erased_stays BEFORE UPDATE ON customer WHEN EXISTS(SELECT 1 FROM erasure WHERE customer_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'who was erased stays erased'); END;
