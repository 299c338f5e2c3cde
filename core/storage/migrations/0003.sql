-- 0003: the whole record. Who is a person, a company or a household, what they are to the shop, and what the shop's own fields say of them.
-- A list of three words or more after IN would be made into a table of its own for every single row: so the words are compared one by one.

ALTER TABLE customer ADD COLUMN kind TEXT NOT NULL DEFAULT 'person' CHECK(kind = 'person' OR kind = 'company' OR kind = 'household');

-- Words with a space between them, in the order of the program's list: customer supplier partner walk_in.
ALTER TABLE customer ADD COLUMN roles TEXT NOT NULL DEFAULT 'customer';

-- Instead of the salutation the program would make.
ALTER TABLE customer ADD COLUMN salutation TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN is_formal INTEGER NOT NULL DEFAULT 0 CHECK(is_formal IN (0, 1));

ALTER TABLE customer ADD COLUMN trust TEXT NOT NULL DEFAULT '' CHECK(trust = '' OR trust = 'on_time' OR trust = 'late' OR trust = 'reminders' OR trust = 'prepayment');

ALTER TABLE customer ADD COLUMN price_group TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN currency TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN preferred_channel TEXT NOT NULL DEFAULT '' CHECK(preferred_channel = '' OR preferred_channel = 'post' OR preferred_channel = 'email' OR preferred_channel = 'sms' OR preferred_channel = 'phone');

ALTER TABLE customer_phone ADD COLUMN state TEXT NOT NULL DEFAULT '' CHECK(state = '' OR state = 'invalid' OR state = 'opted_out' OR state = 'past');

ALTER TABLE customer_email ADD COLUMN state TEXT NOT NULL DEFAULT '' CHECK(state = '' OR state = 'invalid' OR state = 'opted_out' OR state = 'past');

ALTER TABLE customer_address ADD COLUMN state TEXT NOT NULL DEFAULT '' CHECK(state = '' OR state = 'invalid' OR state = 'opted_out' OR state = 'past');

ALTER TABLE consent_event ADD COLUMN purpose TEXT NOT NULL DEFAULT '';

ALTER TABLE consent_event ADD COLUMN wording TEXT NOT NULL DEFAULT '';

ALTER TABLE tag ADD COLUMN colour TEXT NOT NULL DEFAULT '';

-- The web and social networks.
CREATE TABLE customer_handle(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT '' CHECK(state = '' OR state = 'invalid' OR state = 'opted_out' OR state = 'past')
) STRICT;

CREATE INDEX customer_handle_customer ON customer_handle(customer_id);

CREATE TABLE customer_former_name(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK(name <> '')
) STRICT;

CREATE INDEX customer_former_name_customer ON customer_former_name(customer_id);

-- Good to know: sizes, likes, dislikes, how the name is said.
CREATE TABLE customer_fact(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL
) STRICT;

CREATE INDEX customer_fact_customer ON customer_fact(customer_id);

-- A field the shop made for itself. Choices are lines.
CREATE TABLE custom_field(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CHECK(name <> ''),
  kind TEXT NOT NULL CHECK(kind = 'text' OR kind = 'number' OR kind = 'money' OR kind = 'date' OR kind = 'yes_no' OR kind = 'choice'),
  choices TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX custom_field_name ON custom_field(name COLLATE NOCASE);

-- Written so that it sorts and compares as text means it: a number as typed without spaces, money in minor units, a day as 2026-11-22, yes as 1.
CREATE TABLE customer_value(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  field_id INTEGER NOT NULL REFERENCES custom_field(id) DEFERRABLE INITIALLY DEFERRED,
  value TEXT NOT NULL CHECK(value <> '')
) STRICT;

CREATE UNIQUE INDEX customer_value_customer ON customer_value(customer_id, field_id);

CREATE INDEX customer_value_field ON customer_value(field_id, value, customer_id);

-- Who belongs to a household and since when. A member who is no customer has a name, and a birthday as far as it is known.
CREATE TABLE household_member(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  household_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  customer_id INTEGER REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL DEFAULT '',
  birthday TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '',
  since TEXT,
  until TEXT,
  shares_address INTEGER NOT NULL DEFAULT 1 CHECK(shares_address IN (0, 1)),
  CHECK((customer_id IS NULL) = (name <> ''))
) STRICT;

CREATE INDEX household_member_household ON household_member(household_id);

CREATE INDEX household_member_customer ON household_member(customer_id) WHERE customer_id IS NOT NULL;

-- What one is to another, and the other way round: wife and husband, refers and was referred by.
CREATE TABLE customer_relation(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  other_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK(name <> ''),
  reverse_name TEXT NOT NULL CHECK(reverse_name <> ''),
  CHECK(customer_id <> other_id)
) STRICT;

CREATE INDEX customer_relation_customer ON customer_relation(customer_id);

CREATE INDEX customer_relation_other ON customer_relation(other_id);

CREATE TABLE customer_photo(
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  picture BLOB NOT NULL,
  PRIMARY KEY(customer_id)
) STRICT, WITHOUT ROWID;

-- Known by what it holds: the hash is the SHA-256 of the bytes. Two people with the same file have it twice, so that one of them can be erased whole.
CREATE TABLE attachment(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK(name <> ''),
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  bytes BLOB NOT NULL
) STRICT;

CREATE INDEX attachment_customer ON attachment(customer_id, hash);

-- What people are asked when they consent. A wording that was used stays as it was; a new one is a new version.
CREATE TABLE consent_wording(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  purpose TEXT NOT NULL CHECK(purpose <> ''),
  version TEXT NOT NULL CHECK(version <> ''),
  text TEXT NOT NULL CHECK(text <> ''),
  since TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX consent_wording_version ON consent_wording(purpose, version);

CREATE TRIGGER consent_wording_kept BEFORE UPDATE ON consent_wording
WHEN EXISTS(SELECT 1 FROM consent_event WHERE purpose = OLD.purpose AND wording = OLD.version)
BEGIN SELECT RAISE(ABORT, 'a wording somebody agreed to stays as it was'); END;

-- The session extension records no old value of a column that was added after a row was written, so that its first change could never be
-- taken back: every row is written anew, once.
UPDATE customer SET kind = kind WHERE NOT EXISTS(SELECT 1 FROM erasure WHERE customer_id = customer.id);

UPDATE customer_phone SET state = state;

UPDATE customer_email SET state = state;

UPDATE customer_address SET state = state;

UPDATE tag SET colour = colour;

DROP TRIGGER consent_event_no_update;

UPDATE consent_event SET purpose = purpose;

CREATE TRIGGER consent_event_no_update BEFORE UPDATE ON consent_event BEGIN SELECT RAISE(ABORT, 'consent is a register'); END;
