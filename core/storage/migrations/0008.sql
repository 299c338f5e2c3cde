-- 0008: PINs, outside the journal: nothing brings back one that was removed, and no wrong guess is ever taken back.

-- The PIN itself is nowhere, only its Argon2id hash. Then how many were guessed wrong since the last right one, and when the latest was:
-- by the clock, and by how long the machine had been on in which run of it.
CREATE TABLE staff_pin(
  staff_id INTEGER NOT NULL,
  hash TEXT NOT NULL CHECK(hash <> ''),
  wrong INTEGER NOT NULL DEFAULT 0 CHECK(wrong >= 0),
  guessed_at INTEGER NOT NULL DEFAULT 0,
  boot TEXT NOT NULL DEFAULT '',
  since_boot INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(staff_id)
) STRICT, WITHOUT ROWID;
