import type { Migration } from './migration.ts';

/*
 * What a person believes of their business, and what they heard: problems with the solutions that are
 * tried, week by week; the nine boxes of the model, a version a day; the interviews.
 */
const sql = `
CREATE TABLE canvas (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  period_id INTEGER NOT NULL UNIQUE REFERENCES period (id) ON DELETE RESTRICT,
  lessons TEXT NOT NULL CHECK (json_valid(lessons) AND length(lessons) <= 10000),
  is_on_track INTEGER CHECK (is_on_track IN (0, 1)),
  why TEXT NOT NULL CHECK (length(why) <= 280)
) STRICT;

CREATE TABLE canvas_problem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL CHECK (trim(text) <> '' AND length(text) <= 280),
  opened_on TEXT NOT NULL CHECK (date(opened_on) IS opened_on),
  closed_on TEXT CHECK (date(closed_on) IS closed_on AND closed_on >= opened_on),
  became TEXT NOT NULL CHECK (length(became) <= 280)
) STRICT;

CREATE TABLE canvas_hypothesis (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  problem_id INTEGER NOT NULL REFERENCES canvas_problem (id) ON DELETE CASCADE,
  change TEXT NOT NULL CHECK (trim(change) <> '' AND length(change) <= 140),
  whom TEXT NOT NULL CHECK (trim(whom) <> '' AND length(whom) <= 140),
  metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE RESTRICT,
  reading TEXT NOT NULL CHECK (reading IN ('level', 'trend', 'count')),
  start_value REAL CHECK (start_value BETWEEN -9007199254740991 AND 9007199254740991),
  proves REAL NOT NULL CHECK (proves BETWEEN -9007199254740991 AND 9007199254740991),
  refutes REAL NOT NULL CHECK (refutes BETWEEN -9007199254740991 AND 9007199254740991),
  by_on TEXT NOT NULL CHECK (date(by_on) IS by_on),
  written_on TEXT NOT NULL CHECK (date(written_on) IS written_on),
  action_id INTEGER REFERENCES action (id) ON DELETE SET NULL,
  CHECK (proves <> refutes)
) STRICT;
CREATE INDEX canvas_hypothesis_problem ON canvas_hypothesis (problem_id);
CREATE INDEX canvas_hypothesis_metric ON canvas_hypothesis (metric_id);
CREATE INDEX canvas_hypothesis_action ON canvas_hypothesis (action_id);

CREATE TABLE canvas_verdict (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hypothesis_id INTEGER NOT NULL REFERENCES canvas_hypothesis (id) ON DELETE CASCADE,
  period_id INTEGER NOT NULL REFERENCES period (id) ON DELETE RESTRICT,
  verdict TEXT NOT NULL CHECK (verdict IN ('proved', 'refuted', 'not_enough')),
  UNIQUE (hypothesis_id, period_id)
) STRICT;
CREATE INDEX canvas_verdict_period ON canvas_verdict (period_id);

CREATE TABLE model_box (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  box TEXT NOT NULL CHECK (box IN
    ('problem', 'customers', 'value', 'solution', 'channels', 'revenue', 'costs', 'metrics',
     'advantage')),
  written_on TEXT NOT NULL CHECK (date(written_on) IS written_on),
  text TEXT NOT NULL CHECK (length(text) <= 280),
  confidence TEXT NOT NULL CHECK (confidence IN ('guess', 'heard', 'measured')),
  metric_id INTEGER REFERENCES metric (id) ON DELETE RESTRICT,
  UNIQUE (box, written_on)
) STRICT;
CREATE INDEX model_box_metric ON model_box (metric_id);

CREATE TABLE model_risk (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  period_id INTEGER NOT NULL UNIQUE REFERENCES period (id) ON DELETE RESTRICT,
  box TEXT NOT NULL CHECK (box IN
    ('problem', 'customers', 'value', 'solution', 'channels', 'revenue', 'costs', 'metrics',
     'advantage')),
  why TEXT NOT NULL CHECK (length(why) <= 280)
) STRICT;

CREATE TABLE interview (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date),
  who TEXT NOT NULL CHECK (trim(who) <> '' AND length(who) <= 140),
  segment TEXT NOT NULL CHECK (length(segment) <= 60),
  round TEXT NOT NULL CHECK (round IN ('problem', 'solution')),
  notes TEXT NOT NULL CHECK (length(notes) <= 10000),
  quotes TEXT NOT NULL CHECK (length(quotes) <= 4000),
  first_problem TEXT NOT NULL CHECK (length(first_problem) <= 140),
  other_problem TEXT NOT NULL CHECK (length(other_problem) <= 140),
  scores TEXT NOT NULL CHECK (json_valid(scores) AND length(scores) <= 1000),
  act TEXT CHECK (act IN ('deposit', 'quote', 'date'))
) STRICT;
CREATE INDEX interview_on ON interview (on_date);
`;

/** The weekly canvas, the page of the model and the interviews. */
export const keepWhatIsLearned: Migration = {
  id: 10,
  name: 'keep-what-is-learned',
  date: '2026-11-30',
  sql,
};
