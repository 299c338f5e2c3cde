-- 0005: promises and appointments. What only some tasks have stands beside them, so that the many follow-ups stay small.

CREATE TABLE appointment(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  task_id INTEGER NOT NULL REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
  minutes INTEGER NOT NULL CHECK(minutes BETWEEN 1 AND 1440)
) STRICT;

CREATE UNIQUE INDEX appointment_task ON appointment(task_id);

-- When a task was due before it was moved, and why it was: every earlier day is kept.
CREATE TABLE task_move(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  task_id INTEGER NOT NULL REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
  due_on TEXT NOT NULL,
  due_minutes INTEGER CHECK(due_minutes BETWEEN 0 AND 1439),
  reason TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id)
) STRICT;

CREATE INDEX task_move_task ON task_move(task_id);

-- How a task ended where more is to be said than that it is done, and the entry that tells what came of it.
CREATE TABLE task_end(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  task_id INTEGER NOT NULL REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
  how TEXT NOT NULL CHECK(how IN ('done', 'kept', 'late', 'broken', 'dropped')),
  reason TEXT NOT NULL DEFAULT '',
  interaction_id INTEGER REFERENCES interaction(id) DEFERRABLE INITIALLY DEFERRED,
  staff_id INTEGER NOT NULL REFERENCES staff(id)
) STRICT;

CREATE UNIQUE INDEX task_end_task ON task_end(task_id);

CREATE INDEX task_end_interaction ON task_end(interaction_id) WHERE interaction_id IS NOT NULL;

CREATE INDEX task_promise ON task(due_on, staff_id) WHERE kind = 'promise';

CREATE INDEX task_appointment ON task(due_on, due_minutes) WHERE kind = 'appointment';
