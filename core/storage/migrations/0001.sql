-- Statements are split at a semicolon followed by a blank line, so triggers stay whole.
-- Tracked tables: non-null primary key, AUTOINCREMENT where they hand out ids, no CASCADE, no computed columns.

CREATE TABLE shop(
  id INTEGER PRIMARY KEY NOT NULL CHECK(id = 1),
  uuid TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL CHECK(length(country) = 2),
  currency TEXT NOT NULL CHECK(length(currency) = 3),
  language TEXT NOT NULL,
  is_demo INTEGER NOT NULL DEFAULT 0 CHECK(is_demo IN (0, 1)),
  leap_day_on_first_of_march INTEGER NOT NULL DEFAULT 0 CHECK(leap_day_on_first_of_march IN (0, 1)),
  address TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE staff(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CHECK(length(name) > 0),
  role TEXT NOT NULL CHECK(role IN ('owner', 'staff')),
  left_on TEXT
) STRICT;

CREATE UNIQUE INDEX staff_name ON staff(name);

CREATE TABLE journal(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  action TEXT NOT NULL,
  customer_id INTEGER,
  undoes INTEGER REFERENCES journal(id),
  undoable INTEGER NOT NULL CHECK(undoable IN (0, 1)),
  schema_version INTEGER NOT NULL,
  changeset BLOB,
  parts INTEGER NOT NULL,
  digest BLOB NOT NULL,
  previous BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE INDEX journal_undoes ON journal(undoes) WHERE undoes IS NOT NULL;

CREATE TABLE journal_part(
  journal_id INTEGER NOT NULL REFERENCES journal(id),
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY(journal_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  display_name TEXT NOT NULL CHECK(display_name <> ''),
  sort_name TEXT NOT NULL DEFAULT '',
  given_name TEXT NOT NULL DEFAULT '',
  family_name TEXT NOT NULL DEFAULT '',
  called TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  created_on TEXT NOT NULL,
  binned_at INTEGER
) STRICT;

CREATE INDEX customer_binned ON customer(binned_at) WHERE binned_at IS NOT NULL;

CREATE TABLE customer_phone(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  as_typed TEXT NOT NULL,
  e164 TEXT,
  digits TEXT NOT NULL,
  extension TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX customer_phone_customer ON customer_phone(customer_id);

CREATE TABLE customer_email(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL
) STRICT;

CREATE INDEX customer_email_customer ON customer_email(customer_id);

-- A function here (or in a check of customer) would make SQLite keep a statement journal of every bulk.
CREATE INDEX customer_email_key ON customer_email(address COLLATE NOCASE, customer_id);

CREATE TABLE customer_address(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  post_code TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  region TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX customer_address_customer ON customer_address(customer_id);

CREATE TABLE customer_date(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  date TEXT NOT NULL
) STRICT;

CREATE INDEX customer_date_customer ON customer_date(customer_id);

CREATE INDEX customer_date_birthday ON customer_date(substr(date, -5), customer_id) WHERE label = 'birthday';

CREATE TABLE tag(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL UNIQUE CHECK(length(name) > 0)
) STRICT;

CREATE TABLE customer_tag(
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  tag_id INTEGER NOT NULL REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(customer_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX customer_tag_tag ON customer_tag(tag_id, customer_id);

-- The same person in another program's export; one import source may know a person by one number only.
CREATE TABLE customer_external(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT NOT NULL
) STRICT;

CREATE INDEX customer_external_id ON customer_external(external_id);

CREATE INDEX customer_external_customer ON customer_external(customer_id);

-- Two people offered to the shopkeeper as perhaps the same; answered in the book.
CREATE TABLE customer_twin(
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  other_id INTEGER NOT NULL REFERENCES customer(id),
  reason TEXT NOT NULL,
  PRIMARY KEY(customer_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX customer_twin_other ON customer_twin(other_id);

-- A register: what was said, never what is so now. No row means no.
CREATE TABLE consent_event(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  channel TEXT NOT NULL CHECK(channel = 'post' OR channel = 'email' OR channel = 'sms' OR channel = 'phone'),
  given INTEGER NOT NULL CHECK(given IN (0, 1)),
  source TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id)
) STRICT;

CREATE INDEX consent_event_customer ON consent_event(customer_id, channel);

CREATE TABLE interaction(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER REFERENCES customer(id),
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  text TEXT NOT NULL,
  direction TEXT CHECK(direction IN ('in', 'out')),
  outcome TEXT,
  amount_minor INTEGER,
  currency TEXT,
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  source TEXT
) STRICT;

CREATE INDEX interaction_customer ON interaction(customer_id, day, kind, amount_minor);

CREATE TABLE task(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER REFERENCES customer(id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  due_on TEXT NOT NULL,
  due_minutes INTEGER CHECK(due_minutes BETWEEN 0 AND 1439),
  staff_id INTEGER REFERENCES staff(id),
  created_by INTEGER NOT NULL REFERENCES staff(id),
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  interaction_id INTEGER REFERENCES interaction(id)
) STRICT;

CREATE INDEX task_customer ON task(customer_id, due_on);

CREATE INDEX task_interaction ON task(interaction_id) WHERE interaction_id IS NOT NULL;

CREATE INDEX task_due ON task(due_on, due_minutes) WHERE done_at IS NULL;

CREATE TABLE loyalty_programme(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind = 'stamp' OR kind = 'points' OR kind = 'pass' OR kind = 'credit' OR kind = 'tenure'),
  status TEXT NOT NULL CHECK(status = 'draft' OR status = 'active' OR status = 'closed')
) STRICT;

-- Versioned, and frozen once an event used them: a reversal never computes from today's rule.
CREATE TABLE loyalty_terms(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  programme_id INTEGER NOT NULL REFERENCES loyalty_programme(id),
  version INTEGER NOT NULL,
  effective_from TEXT NOT NULL,
  stamps_needed INTEGER NOT NULL CHECK(stamps_needed BETWEEN 1 AND 30),
  reward TEXT NOT NULL,
  reward_percent INTEGER CHECK(reward_percent BETWEEN 1 AND 100),
  expiry_days INTEGER CHECK(expiry_days > 0),
  max_per_day INTEGER CHECK(max_per_day > 0),
  min_gap_seconds INTEGER NOT NULL DEFAULT 0 CHECK(min_gap_seconds >= 0),
  clawback TEXT NOT NULL CHECK(clawback = 'clamp' OR clawback = 'carry' OR clawback = 'refuse'),
  UNIQUE(programme_id, version)
) STRICT;

CREATE TABLE loyalty_account(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  programme_id INTEGER NOT NULL REFERENCES loyalty_programme(id),
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  status TEXT NOT NULL CHECK(status = 'active' OR status = 'frozen' OR status = 'merged' OR status = 'closed'),
  merged_into INTEGER REFERENCES loyalty_account(id),
  CHECK((status = 'merged') = (merged_into IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX loyalty_account_one_live ON loyalty_account(programme_id, customer_id) WHERE status IN ('active', 'frozen');

CREATE INDEX loyalty_account_customer ON loyalty_account(customer_id);

-- A card is a token that names a customer. It never carries a balance.
CREATE TABLE loyalty_card(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  number TEXT NOT NULL UNIQUE,
  customer_id INTEGER REFERENCES customer(id),
  status TEXT NOT NULL CHECK(status = 'stock' OR status = 'active' OR status = 'lost' OR status = 'replaced' OR status = 'blocked'),
  replaced_by INTEGER UNIQUE REFERENCES loyalty_card(id),
  CHECK((status = 'replaced') = (replaced_by IS NOT NULL)),
  CHECK(status = 'stock' OR customer_id IS NOT NULL)
) STRICT;

CREATE INDEX loyalty_card_customer ON loyalty_card(customer_id);

CREATE TABLE loyalty_event(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES loyalty_account(id),
  kind TEXT NOT NULL CHECK(kind = 'earn' OR kind = 'redeem' OR kind = 'reverse' OR kind = 'expire' OR kind = 'adjust' OR kind = 'refund' OR kind = 'merge_out' OR kind = 'merge_in'),
  terms_id INTEGER NOT NULL REFERENCES loyalty_terms(id),
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  approver_id INTEGER REFERENCES staff(id),
  card_id INTEGER REFERENCES loyalty_card(id),
  occurred_on TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  source TEXT,
  reverses INTEGER UNIQUE REFERENCES loyalty_event(id),
  reason TEXT,
  CHECK((kind = 'reverse') = (reverses IS NOT NULL)),
  CHECK(kind <> 'adjust' OR (reason IS NOT NULL AND length(trim(reason)) >= 3))
) STRICT;

CREATE UNIQUE INDEX loyalty_event_source_once ON loyalty_event(account_id, kind, source) WHERE source IS NOT NULL AND kind IN ('earn', 'redeem');

CREATE INDEX loyalty_event_account ON loyalty_event(account_id, id);

CREATE TABLE loyalty_lot(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES loyalty_account(id),
  event_id INTEGER NOT NULL REFERENCES loyalty_event(id),
  units INTEGER NOT NULL CHECK(units > 0),
  usable_from TEXT NOT NULL,
  expires_on TEXT
) STRICT;

CREATE INDEX loyalty_lot_account ON loyalty_lot(account_id);

CREATE INDEX loyalty_lot_event ON loyalty_lot(event_id);

CREATE TABLE loyalty_entry(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES loyalty_event(id),
  lot_id INTEGER NOT NULL REFERENCES loyalty_lot(id),
  delta INTEGER NOT NULL CHECK(delta <> 0),
  draw_of INTEGER REFERENCES loyalty_event(id)
) STRICT;

CREATE INDEX loyalty_entry_lot ON loyalty_entry(lot_id, delta);

CREATE INDEX loyalty_entry_event ON loyalty_entry(event_id);

CREATE INDEX loyalty_entry_draw ON loyalty_entry(draw_of, lot_id) WHERE draw_of IS NOT NULL;

-- What reversing an earn could not take back because it was spent.
CREATE TABLE loyalty_shortfall(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES loyalty_event(id),
  lot_id INTEGER NOT NULL REFERENCES loyalty_lot(id),
  redeem_id INTEGER NOT NULL REFERENCES loyalty_event(id),
  units INTEGER NOT NULL CHECK(units > 0),
  forgiven INTEGER NOT NULL CHECK(forgiven IN (0, 1))
) STRICT;

CREATE INDEX loyalty_shortfall_event ON loyalty_shortfall(event_id);

CREATE INDEX loyalty_shortfall_redeem ON loyalty_shortfall(redeem_id);

CREATE TABLE loyalty_settlement(
  event_id INTEGER NOT NULL REFERENCES loyalty_event(id),
  shortfall_id INTEGER NOT NULL REFERENCES loyalty_shortfall(id),
  units INTEGER NOT NULL CHECK(units > 0),
  PRIMARY KEY(event_id, shortfall_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX loyalty_settlement_shortfall ON loyalty_settlement(shortfall_id);

CREATE VIEW loyalty_lot_left AS
  SELECT l.id AS lot_id, l.account_id, l.units, l.usable_from, l.expires_on,
         (SELECT COALESCE(SUM(e.delta), 0) FROM loyalty_entry e WHERE e.lot_id = l.id) AS remaining
  FROM loyalty_lot l;

CREATE VIEW loyalty_shortfall_open AS
  SELECT s.id, v.account_id, s.lot_id, s.redeem_id, s.forgiven,
         s.units - COALESCE((SELECT SUM(t.units) FROM loyalty_settlement t WHERE t.shortfall_id = s.id), 0) AS open
  FROM loyalty_shortfall s JOIN loyalty_event v ON v.id = s.event_id;

-- Mailings: a job, its cards, and the append-only record of what became of each.
CREATE TABLE mailing(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK(kind = 'reminder' OR kind = 'birthday' OR kind = 'holiday'),
  title TEXT NOT NULL,
  sheet TEXT NOT NULL,
  start_cell INTEGER NOT NULL CHECK(start_cell >= 0),
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id)
) STRICT;

CREATE TABLE mailing_item(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  mailing_id INTEGER NOT NULL REFERENCES mailing(id),
  position INTEGER NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  occasion TEXT NOT NULL,
  heading TEXT NOT NULL,
  body TEXT NOT NULL,
  address TEXT NOT NULL
) STRICT;

CREATE INDEX mailing_item_mailing ON mailing_item(mailing_id, position);

CREATE INDEX mailing_item_customer ON mailing_item(customer_id, occasion);

CREATE TABLE mailing_event(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  item_id INTEGER NOT NULL REFERENCES mailing_item(id),
  kind TEXT NOT NULL CHECK(kind = 'printed' OR kind = 'spoiled' OR kind = 'reversed'),
  reverses INTEGER UNIQUE REFERENCES mailing_event(id),
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  CHECK((kind = 'reversed') = (reverses IS NOT NULL))
) STRICT;

CREATE INDEX mailing_event_item ON mailing_event(item_id);

-- Derived: rewritten in C++ with every commit, never in the journal.
CREATE TABLE derived_person(
  customer_id INTEGER PRIMARY KEY NOT NULL,
  sort_key BLOB NOT NULL,
  folded TEXT NOT NULL
) STRICT;

CREATE INDEX derived_person_order ON derived_person(sort_key, customer_id);

-- Digits backwards, so that a number's tail is a prefix; of phones (E.164 where known) and of loyalty cards.
CREATE TABLE derived_tail(
  reversed TEXT NOT NULL,
  is_card INTEGER NOT NULL CHECK(is_card IN (0, 1)),
  customer_id INTEGER NOT NULL,
  PRIMARY KEY(reversed, is_card, customer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE derived_visits(
  customer_id INTEGER PRIMARY KEY NOT NULL,
  first_visit TEXT NOT NULL,
  last_visit TEXT NOT NULL,
  third_last_visit TEXT,
  visits INTEGER NOT NULL,
  median_gap_days INTEGER,
  spend_minor INTEGER NOT NULL
) STRICT;

CREATE INDEX derived_visits_last ON derived_visits(last_visit, customer_id);

CREATE TABLE derived_stamps(
  customer_id INTEGER PRIMARY KEY NOT NULL,
  stamps INTEGER NOT NULL
) STRICT;

CREATE TABLE derived_state(
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search_index USING fts5(
  folded, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8 9 10');

INSERT INTO search_index(search_index, rank) VALUES('automerge', 0);

INSERT INTO search_index(search_index, rank) VALUES('crisismerge', 1000);

-- Outside the journal.
CREATE TABLE draft(
  staff_id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  content TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(staff_id, customer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE window_state(
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE backup_log(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  generation INTEGER NOT NULL,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  path TEXT NOT NULL,
  problem TEXT NOT NULL DEFAULT ''
) STRICT;

-- Guards. The ledger and what became of printed cards are append-only; lots keep their bounds.
CREATE TRIGGER loyalty_event_no_update BEFORE UPDATE ON loyalty_event BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_event_no_delete BEFORE DELETE ON loyalty_event BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_event_no_replace BEFORE INSERT ON loyalty_event
WHEN EXISTS(SELECT 1 FROM loyalty_event WHERE id = NEW.id OR uid = NEW.uid)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_lot_no_update BEFORE UPDATE ON loyalty_lot BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_lot_no_delete BEFORE DELETE ON loyalty_lot BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_lot_no_replace BEFORE INSERT ON loyalty_lot WHEN EXISTS(SELECT 1 FROM loyalty_lot WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_entry_no_update BEFORE UPDATE ON loyalty_entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_entry_no_delete BEFORE DELETE ON loyalty_entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_entry_no_replace BEFORE INSERT ON loyalty_entry WHEN EXISTS(SELECT 1 FROM loyalty_entry WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_shortfall_no_update BEFORE UPDATE ON loyalty_shortfall BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_shortfall_no_delete BEFORE DELETE ON loyalty_shortfall BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_shortfall_no_replace BEFORE INSERT ON loyalty_shortfall WHEN EXISTS(SELECT 1 FROM loyalty_shortfall WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_settlement_no_update BEFORE UPDATE ON loyalty_settlement BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_settlement_no_delete BEFORE DELETE ON loyalty_settlement BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_settlement_no_replace BEFORE INSERT ON loyalty_settlement
WHEN EXISTS(SELECT 1 FROM loyalty_settlement WHERE event_id = NEW.event_id AND shortfall_id = NEW.shortfall_id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER loyalty_settlement_bounds AFTER INSERT ON loyalty_settlement
BEGIN SELECT RAISE(ABORT, 'over-settled') WHERE (SELECT open FROM loyalty_shortfall_open WHERE id = NEW.shortfall_id) < 0; END;

CREATE TRIGGER loyalty_terms_frozen BEFORE UPDATE ON loyalty_terms WHEN EXISTS(SELECT 1 FROM loyalty_event WHERE terms_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'terms in use are frozen'); END;

CREATE TRIGGER loyalty_terms_kept BEFORE DELETE ON loyalty_terms WHEN EXISTS(SELECT 1 FROM loyalty_event WHERE terms_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'terms in use are frozen'); END;

CREATE TRIGGER loyalty_terms_no_replace BEFORE INSERT ON loyalty_terms WHEN EXISTS(SELECT 1 FROM loyalty_terms WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'terms in use are frozen'); END;

CREATE TRIGGER loyalty_entry_bounds AFTER INSERT ON loyalty_entry BEGIN
  SELECT RAISE(ABORT, 'lot out of bounds') WHERE (SELECT SUM(delta) FROM loyalty_entry WHERE lot_id = NEW.lot_id)
    NOT BETWEEN 0 AND (SELECT units FROM loyalty_lot WHERE id = NEW.lot_id);
  SELECT RAISE(ABORT, 'entry crosses accounts') WHERE (SELECT account_id FROM loyalty_event WHERE id = NEW.event_id)
    <> (SELECT account_id FROM loyalty_lot WHERE id = NEW.lot_id);
END;

-- A source earns or redeems once; after a reversal it may again, as attempt #2, #3 …
CREATE TRIGGER loyalty_event_attempt BEFORE INSERT ON loyalty_event
WHEN NEW.kind IN ('earn', 'redeem') AND NEW.source IS NOT NULL AND EXISTS(
  SELECT 1 FROM loyalty_event e WHERE e.account_id = NEW.account_id AND e.kind = NEW.kind
    AND (CASE WHEN instr(e.source, '#') > 0 THEN substr(e.source, 1, instr(e.source, '#') - 1) ELSE e.source END)
      = (CASE WHEN instr(NEW.source, '#') > 0 THEN substr(NEW.source, 1, instr(NEW.source, '#') - 1) ELSE NEW.source END)
    AND NOT EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = e.id))
BEGIN SELECT RAISE(ABORT, 'this source has earned already'); END;

CREATE TRIGGER loyalty_event_reverse BEFORE INSERT ON loyalty_event WHEN NEW.kind = 'reverse' BEGIN
  SELECT RAISE(ABORT, 'this event cannot be reversed')
  WHERE (SELECT kind FROM loyalty_event WHERE id = NEW.reverses) NOT IN ('earn', 'redeem', 'adjust')
     OR (SELECT account_id FROM loyalty_event WHERE id = NEW.reverses) <> NEW.account_id; END;

CREATE TRIGGER mailing_event_no_update BEFORE UPDATE ON mailing_event BEGIN SELECT RAISE(ABORT, 'printed cards are append-only'); END;

CREATE TRIGGER mailing_event_no_delete BEFORE DELETE ON mailing_event BEGIN SELECT RAISE(ABORT, 'printed cards are append-only'); END;

CREATE TRIGGER mailing_event_no_replace BEFORE INSERT ON mailing_event WHEN EXISTS(SELECT 1 FROM mailing_event WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'printed cards are append-only'); END;

CREATE TRIGGER consent_event_no_update BEFORE UPDATE ON consent_event BEGIN SELECT RAISE(ABORT, 'consent is a register'); END;

CREATE TRIGGER journal_hash_kept BEFORE UPDATE ON journal
WHEN NEW.hash IS NOT OLD.hash OR NEW.previous IS NOT OLD.previous OR NEW.digest IS NOT OLD.digest OR NEW.uuid IS NOT OLD.uuid
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
