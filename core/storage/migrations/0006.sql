-- 0006: what is sold and what was bought of it, complaints and how fast they are answered, recalls, and when the shop is open.

CREATE TABLE product(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CHECK(name <> ''),
  category TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX product_name ON product(name COLLATE NOCASE);

CREATE UNIQUE INDEX product_code ON product(code) WHERE code <> '';

-- What was bought at a visit. The visit has the customer, the day and the amount that counts; a line's own amount is in the visit's currency.
CREATE TABLE purchase_line(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  interaction_id INTEGER NOT NULL REFERENCES interaction(id) DEFERRABLE INITIALLY DEFERRED,
  product_id INTEGER NOT NULL REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED,
  lot TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL DEFAULT 1 CHECK(quantity > 0),
  amount_minor INTEGER
) STRICT;

CREATE INDEX purchase_line_interaction ON purchase_line(interaction_id);

CREATE INDEX purchase_line_product ON purchase_line(product_id, lot COLLATE NOCASE);

CREATE TABLE complaint(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  customer_id INTEGER REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  product_id INTEGER REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED,
  lot TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  severity TEXT NOT NULL DEFAULT 'normal' CHECK(severity = 'low' OR severity = 'normal' OR severity = 'high' OR severity = 'critical'),
  text TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id)
) STRICT;

CREATE INDEX complaint_customer ON complaint(customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX complaint_product ON complaint(product_id, opened_at) WHERE product_id IS NOT NULL;

-- What was done about a complaint, one after the other; what it has come to is read from them.
CREATE TABLE complaint_step(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  complaint_id INTEGER NOT NULL REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK(kind = 'answered' OR kind = 'waiting' OR kind = 'resumed' OR kind = 'solved' OR kind = 'reopened' OR kind = 'rated'),
  at INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  score INTEGER CHECK(score BETWEEN 0 AND 10),
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  CHECK((kind = 'rated') = (score IS NOT NULL))
) STRICT;

CREATE INDEX complaint_step_complaint ON complaint_step(complaint_id);

-- How many minutes of opening hours a complaint may wait, where the shop's own rule is not the usual one.
CREATE TABLE service_standard(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  severity TEXT NOT NULL CHECK(severity = 'low' OR severity = 'normal' OR severity = 'high' OR severity = 'critical'),
  answer_minutes INTEGER NOT NULL CHECK(answer_minutes > 0),
  solution_minutes INTEGER NOT NULL CHECK(solution_minutes >= answer_minutes)
) STRICT;

CREATE UNIQUE INDEX service_standard_severity ON service_standard(severity);

-- One row, as JSON; none: the usual hours of the shop's country.
CREATE TABLE opening_hours(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  hours TEXT NOT NULL
) STRICT;

-- A product, or one lot of it, called back.
CREATE TABLE recall(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  text TEXT NOT NULL,
  product_id INTEGER NOT NULL REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED,
  lot TEXT NOT NULL DEFAULT '',
  started_at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id)
) STRICT;

CREATE INDEX recall_product ON recall(product_id);

-- Each time somebody was, or could not be, told of a recall.
CREATE TABLE recall_contact(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  recall_id INTEGER NOT NULL REFERENCES recall(id) DEFERRABLE INITIALLY DEFERRED,
  customer_id INTEGER NOT NULL REFERENCES customer(id) DEFERRABLE INITIALLY DEFERRED,
  how TEXT NOT NULL CHECK(how = 'phone' OR how = 'sms' OR how = 'email' OR how = 'post' OR how = 'in_person'),
  status TEXT NOT NULL CHECK(status = 'reached' OR status = 'tried' OR status = 'unreachable'),
  text TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id)
) STRICT;

CREATE INDEX recall_contact_recall ON recall_contact(recall_id, customer_id);

CREATE INDEX recall_contact_customer ON recall_contact(customer_id);
