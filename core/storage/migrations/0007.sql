-- 0007: what comes again. Each time is a task of its own, and each has its row here, so that the next is counted from the day the rule named
-- and not from the day it was moved to or done on.

CREATE TABLE task_repeat(
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  task_id INTEGER NOT NULL REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
  planned_on TEXT NOT NULL,
  rule TEXT NOT NULL CHECK(rule <> ''),
  closed_day TEXT NOT NULL CHECK(closed_day = 'leave' OR closed_day = 'before' OR closed_day = 'after')
) STRICT;

CREATE UNIQUE INDEX task_repeat_task ON task_repeat(task_id);
