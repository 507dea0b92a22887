-- A business that was lived for a while, with undo, imports and a locked month, as the version of
-- schema 3 wrote it (freeze-history.ts). Frozen: a later version undoes it to its first step.
PRAGMA application_id = 1399811139;
PRAGMA user_version = 3;
CREATE TABLE action (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE RESTRICT,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  state TEXT NOT NULL CHECK (state IN ('todo', 'doing', 'done', 'dropped')),
  position REAL NOT NULL CHECK (position BETWEEN -9007199254740991 AND 9007199254740991),
  started_on TEXT CHECK (date(started_on) IS started_on),
  due_on TEXT CHECK (date(due_on) IS due_on),
  done_on TEXT CHECK (date(done_on) IS done_on),
  effect_text TEXT CHECK (length(effect_text) <= 2000),
  effect_value REAL CHECK (effect_value BETWEEN -9007199254740991 AND 9007199254740991),
  effort TEXT CHECK (effort IN ('S', 'M', 'L')),
  outcome TEXT CHECK (length(outcome) <= 10000),
  learned TEXT CHECK (length(learned) <= 10000),
  created_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', created_at) IS created_at),
  CHECK (started_on <= done_on)
) STRICT;
CREATE TABLE annotation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  metric_id INTEGER REFERENCES metric (id) ON DELETE RESTRICT,
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000)
) STRICT;
CREATE TABLE "change" (
  id INTEGER PRIMARY KEY,
  command_id INTEGER NOT NULL
    REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE TABLE command (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  door TEXT NOT NULL CHECK (door IN ('typed', 'imported', 'undo', 'redo')),
  at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
  target_id INTEGER REFERENCES command (id) ON DELETE RESTRICT,
  CHECK ((door IN ('undo', 'redo')) = (target_id IS NOT NULL)),
  CHECK (state = 'done' OR door IN ('typed', 'imported'))
) STRICT;
CREATE TABLE focus (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  period_id INTEGER NOT NULL REFERENCES period (id) ON DELETE RESTRICT,
  metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE RESTRICT,
  reading_kind TEXT NOT NULL CHECK (reading_kind IN ('week', 'month', 'quarter', 'year')),
  line REAL NOT NULL CHECK (line BETWEEN -9007199254740991 AND 9007199254740991),
  why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 2000),
  reaction TEXT NOT NULL CHECK (length(reaction) BETWEEN 1 AND 2000),
  guardrail_metric_id INTEGER REFERENCES metric (id) ON DELETE RESTRICT,
  guardrail_line REAL
    CHECK (guardrail_line BETWEEN -9007199254740991 AND 9007199254740991),
  chosen_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', chosen_at) IS chosen_at),
  replaced_at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', replaced_at) IS replaced_at),
  replaced_because TEXT CHECK (length(replaced_because) <= 2000),
  learned TEXT CHECK (length(learned) <= 10000),
  CHECK (guardrail_metric_id IS NOT metric_id),
  CHECK (guardrail_metric_id IS NOT NULL OR guardrail_line IS NULL),
  CHECK (replaced_at IS NOT NULL OR replaced_because IS NULL)
) STRICT;
CREATE TABLE ledger_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  seq INTEGER NOT NULL UNIQUE CHECK (seq >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'expense')),
  paid_on TEXT NOT NULL CHECK (date(paid_on) IS paid_on),
  doc_ref TEXT CHECK (length(doc_ref) <= 10000),
  doc_date TEXT CHECK (date(doc_date) IS doc_date),
  party TEXT NOT NULL CHECK (length(party) <= 10000),
  label TEXT NOT NULL CHECK (length(label) <= 10000),
  category TEXT NOT NULL
    CHECK (category GLOB '[a-z]*' AND category NOT GLOB '*[^a-z0-9_]*' AND length(category) <= 64),
  method TEXT NOT NULL
    CHECK (method IN ('transfer', 'card', 'cheque', 'cash', 'direct_debit', 'other')),
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  -- Euros for one unit, as decimal text: a rate is data of a document, not a binary fraction.
  fx TEXT CHECK (fx GLOB '[0-9]*' AND fx NOT GLOB '*[^0-9.]*' AND fx NOT GLOB '*.*.*'
    AND fx NOT GLOB '*.' AND length(fx) <= 32 AND CAST(fx AS REAL) > 0),
  locked_on TEXT CHECK (date(locked_on) IS locked_on),
  hash TEXT CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  import_id INTEGER REFERENCES ledger_import (id) ON DELETE RESTRICT,
  fingerprint TEXT UNIQUE CHECK (length(fingerprint) BETWEEN 1 AND 1000), chain_place INTEGER CHECK (chain_place >= 1), corrects_id INTEGER
  REFERENCES ledger_entry (id) ON DELETE RESTRICT, euro_net INTEGER NOT NULL DEFAULT 0
  CHECK (euro_net BETWEEN -9007199254740991 AND 9007199254740991), euro_vat INTEGER NOT NULL DEFAULT 0
  CHECK (euro_vat BETWEEN -9007199254740991 AND 9007199254740991), euro_gross INTEGER NOT NULL DEFAULT 0
  CHECK (euro_gross = euro_net + euro_vat), search_text TEXT NOT NULL DEFAULT '',
  CHECK (currency <> 'EUR' OR fx IS NULL),
  CHECK (paid_on <= locked_on),
  CHECK ((locked_on IS NULL) = (hash IS NULL))
) STRICT;
CREATE TABLE ledger_import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 1000),
  profile TEXT NOT NULL CHECK (length(profile) BETWEEN 1 AND 100),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  account TEXT CHECK (length(account) <= 200),
  imported_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', imported_at) IS imported_at),
  rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
  rows_added INTEGER NOT NULL CHECK (rows_added >= 0),
  rows_known INTEGER NOT NULL CHECK (rows_known >= 0),
  rows_skipped INTEGER NOT NULL CHECK (rows_skipped >= 0)
) STRICT;
CREATE TABLE ledger_line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES ledger_entry (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  rate_bp INTEGER CHECK (rate_bp BETWEEN 0 AND 10000),
  net INTEGER CHECK (net BETWEEN -9007199254740991 AND 9007199254740991),
  gross INTEGER CHECK (gross BETWEEN -9007199254740991 AND 9007199254740991),
  -- As it was typed: the other amount follows from the rate and is not stored twice.
  CHECK ((net IS NULL) <> (gross IS NULL)),
  UNIQUE (entry_id, position)
) STRICT;
CREATE TABLE ledger_month (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  month TEXT NOT NULL UNIQUE CHECK (date(month || '-01') IS month || '-01'),
  locked_on TEXT NOT NULL CHECK (date(locked_on) IS locked_on)
) STRICT;
CREATE TABLE ledger_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
  mapping TEXT NOT NULL CHECK (json_valid(mapping) AND length(mapping) <= 20000)
) STRICT;
CREATE TABLE ledger_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL CHECK (position >= 1),
  field TEXT NOT NULL CHECK (field IN ('party', 'text')),
  pattern TEXT NOT NULL CHECK (length(pattern) BETWEEN 1 AND 200),
  kind TEXT CHECK (kind IN ('receipt', 'expense')),
  party TEXT CHECK (length(party) BETWEEN 1 AND 200),
  category TEXT NOT NULL
    CHECK (category GLOB '[a-z]*' AND category NOT GLOB '*[^a-z0-9_]*' AND length(category) <= 64),
  rate_bp INTEGER CHECK (rate_bp BETWEEN 0 AND 10000),
  stream TEXT CHECK (stream IN ('time', 'scalable', 'none')),
  is_recurring INTEGER NOT NULL CHECK (is_recurring IN (0, 1)),
  is_cost_of_sales INTEGER CHECK (is_cost_of_sales IN (0, 1)),
  is_acquisition INTEGER CHECK (is_acquisition IN (0, 1)),
  segment_id INTEGER REFERENCES segment (id) ON DELETE RESTRICT
) STRICT;
CREATE TABLE ledger_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL UNIQUE REFERENCES ledger_entry (id) ON DELETE CASCADE,
  stream TEXT CHECK (stream IN ('time', 'scalable', 'none')),
  is_recurring INTEGER NOT NULL CHECK (is_recurring IN (0, 1)),
  is_cost_of_sales INTEGER CHECK (is_cost_of_sales IN (0, 1)),
  is_acquisition INTEGER CHECK (is_acquisition IN (0, 1)),
  segment_id INTEGER REFERENCES segment (id) ON DELETE RESTRICT
) STRICT;
CREATE TABLE ledger_threshold (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL
    CHECK (key GLOB '[a-z]*' AND key NOT GLOB '*[^a-z0-9_]*' AND length(key) <= 64),
  from_on TEXT NOT NULL CHECK (date(from_on) IS from_on),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
  source TEXT NOT NULL CHECK (length(source) <= 2000),
  checked_on TEXT CHECK (date(checked_on) IS checked_on),
  UNIQUE (key, from_on)
) STRICT;
CREATE TABLE limit_base (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE CASCADE,
  from_on TEXT NOT NULL CHECK (date(from_on) IS from_on),
  locked_until_on TEXT CHECK (date(locked_until_on) IS locked_until_on),
  reason TEXT CHECK (length(reason) <= 2000),
  CHECK (from_on <= locked_until_on),
  UNIQUE (metric_id, from_on)
) STRICT;
CREATE TABLE measurement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE RESTRICT,
  period_id INTEGER NOT NULL REFERENCES period (id) ON DELETE RESTRICT,
  segment_id INTEGER REFERENCES segment (id) ON DELETE RESTRICT,
  value REAL NOT NULL CHECK (value BETWEEN -9007199254740991 AND 9007199254740991),
  sample_size REAL CHECK (sample_size BETWEEN 0 AND 9007199254740991),
  source TEXT NOT NULL CHECK (source IN ('typed', 'imported', 'ledger')),
  source_detail TEXT CHECK (length(source_detail) <= 10000),
  note TEXT CHECK (length(note) <= 10000)
) STRICT;
CREATE TABLE metric (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL UNIQUE
    CHECK (slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z0-9_]*' AND length(slug) <= 64),
  origin TEXT NOT NULL CHECK (origin IN ('catalogue', 'own')),
  is_followed INTEGER NOT NULL CHECK (is_followed IN (0, 1)),
  position REAL NOT NULL CHECK (position BETWEEN -9007199254740991 AND 9007199254740991),
  group_name TEXT CHECK (length(group_name) <= 200)
) STRICT;
CREATE TABLE metric_definition (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version >= 1),
  effective_on TEXT NOT NULL CHECK (date(effective_on) IS effective_on),
  name_fr TEXT CHECK (length(name_fr) BETWEEN 1 AND 200),
  name_en TEXT CHECK (length(name_en) BETWEEN 1 AND 200),
  kind TEXT CHECK (kind IN ('flow', 'stock', 'score', 'rate', 'computed')),
  unit TEXT CHECK (unit IN
    ('money', 'count', 'percent', 'ratio', 'months', 'days', 'minutes', 'score')),
  good TEXT CHECK (good IN ('up', 'down', 'band')),
  cadence TEXT CHECK (cadence IN ('week', 'month', 'quarter', 'year')),
  formula TEXT CHECK (length(formula) <= 10000),
  description TEXT CHECK (length(description) <= 10000),
  UNIQUE (metric_id, version)
) STRICT;
CREATE TABLE migration (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  applied_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', applied_at) IS applied_at)
) STRICT;
CREATE TABLE objective (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE RESTRICT,
  period_id INTEGER NOT NULL REFERENCES period (id) ON DELETE RESTRICT,
  version INTEGER NOT NULL CHECK (version >= 1),
  line REAL CHECK (line BETWEEN -9007199254740991 AND 9007199254740991),
  low REAL CHECK (low BETWEEN -9007199254740991 AND 9007199254740991),
  high REAL CHECK (high BETWEEN -9007199254740991 AND 9007199254740991),
  floor REAL CHECK (floor BETWEEN -9007199254740991 AND 9007199254740991),
  stretch REAL CHECK (stretch BETWEEN -9007199254740991 AND 9007199254740991),
  decided_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', decided_at) IS decided_at),
  CHECK (low IS NULL OR high IS NULL OR low <= high),
  UNIQUE (metric_id, period_id, version)
) STRICT;
CREATE TABLE period (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('week', 'month', 'quarter', 'year')),
  key TEXT NOT NULL UNIQUE,
  start_on TEXT NOT NULL CHECK (date(start_on) IS start_on),
  end_on TEXT NOT NULL CHECK (date(end_on) IS end_on),
  closed_at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', closed_at) IS closed_at),
  CHECK (start_on < end_on),
  CHECK (substr(key, 1, 4) BETWEEN '1990' AND '2100'),
  CHECK (CASE kind
    WHEN 'week' THEN key GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'
      AND julianday(end_on) - julianday(start_on) = 6
    WHEN 'month' THEN key GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
    WHEN 'quarter' THEN key GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'
    ELSE key GLOB '[0-9][0-9][0-9][0-9]'
  END),
  UNIQUE (kind, start_on)
) STRICT;
CREATE TABLE review (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('weekly', 'monthly', 'quarterly')),
  period_id INTEGER NOT NULL REFERENCES period (id) ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'missed')),
  answers TEXT NOT NULL CHECK (json_valid(answers) AND length(answers) <= 200000),
  note TEXT CHECK (length(note) <= 10000),
  started_at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', started_at) IS started_at),
  finished_at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', finished_at) IS finished_at),
  UNIQUE (period_id, kind)
) STRICT;
CREATE TABLE segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
    CHECK (name = trim(name) AND length(name) BETWEEN 1 AND 200)
) STRICT;
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE
    CHECK (key GLOB '[a-z]*' AND key NOT GLOB '*[^A-Za-z0-9_.-]*' AND length(key) <= 100),
  value TEXT NOT NULL CHECK (json_valid(value) AND length(value) <= 200000)
) STRICT;
INSERT INTO action VALUES (1, 5, 'Appeler dix clients', 'todo', 1.0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO action VALUES (2, 5, 'Écrire la page de vente', 'done', 2.0, '2026-11-22', NULL, '2026-11-22', NULL, 1.0e-07, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO action VALUES (3, 1, 'Mesurer', 'todo', 0.0, NULL, '2026-12-15', NULL, NULL, NULL, 'M', NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO action VALUES (5, 5, 'Publier chaque mardi', 'doing', 3.0, '2026-11-22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO annotation VALUES (1, 7, '2026-06-04', 'Radio locale');
INSERT INTO change VALUES (1, 1, 'ledger_entry', 1, NULL, '{"id":1,"seq":1,"kind":"receipt","paid_on":"2026-08-03","doc_ref":"F-1","doc_date":"2026-07-31","party":"Atelier Bleu","label":"","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":100000,"euro_vat":20000,"euro_gross":120000,"search_text":"atelier bleu f-1 1200.00 1200,00"}');
INSERT INTO change VALUES (2, 1, 'ledger_line', 1, NULL, '{"id":1,"entry_id":1,"position":0,"rate_bp":2000,"net":null,"gross":120000}');
INSERT INTO change VALUES (3, 1, 'ledger_entry', 2, NULL, '{"id":2,"seq":2,"kind":"expense","paid_on":"2026-08-19","doc_ref":null,"doc_date":null,"party":"Hébergeur","label":"","category":"software","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":1666,"euro_vat":333,"euro_gross":1999,"search_text":"hebergeur 19.99 19,99"}');
INSERT INTO change VALUES (4, 1, 'ledger_line', 2, NULL, '{"id":2,"entry_id":2,"position":0,"rate_bp":2000,"net":null,"gross":1999}');
INSERT INTO change VALUES (5, 2, 'setting', 1, NULL, '{"id":1,"key":"language","value":"\"fr\""}');
INSERT INTO change VALUES (6, 2, 'setting', 2, NULL, '{"id":2,"key":"business_name","value":"\"Atelier Zoé\""}');
INSERT INTO change VALUES (7, 2, 'setting', 3, NULL, '{"id":3,"key":"lean_stage","value":"\"revenue\""}');
INSERT INTO change VALUES (8, 3, 'metric', 1, NULL, '{"id":1,"slug":"cac","origin":"catalogue","is_followed":0,"position":1.0,"group_name":null}');
INSERT INTO change VALUES (9, 3, 'metric', 1, '{"id":1,"slug":"cac","origin":"catalogue","is_followed":0,"position":1.0,"group_name":null}', '{"id":1,"slug":"cac","origin":"catalogue","is_followed":1,"position":1.0,"group_name":null}');
INSERT INTO change VALUES (10, 3, 'metric', 2, NULL, '{"id":2,"slug":"acquisition_spend","origin":"catalogue","is_followed":0,"position":2.0,"group_name":null}');
INSERT INTO change VALUES (11, 3, 'metric', 2, '{"id":2,"slug":"acquisition_spend","origin":"catalogue","is_followed":0,"position":2.0,"group_name":null}', '{"id":2,"slug":"acquisition_spend","origin":"catalogue","is_followed":1,"position":2.0,"group_name":null}');
INSERT INTO change VALUES (12, 3, 'metric', 3, NULL, '{"id":3,"slug":"customers_new","origin":"catalogue","is_followed":0,"position":3.0,"group_name":null}');
INSERT INTO change VALUES (13, 3, 'metric', 3, '{"id":3,"slug":"customers_new","origin":"catalogue","is_followed":0,"position":3.0,"group_name":null}', '{"id":3,"slug":"customers_new","origin":"catalogue","is_followed":1,"position":3.0,"group_name":null}');
INSERT INTO change VALUES (14, 3, 'metric', 4, NULL, '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":0,"position":4.0,"group_name":null}');
INSERT INTO change VALUES (15, 3, 'metric', 4, '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":0,"position":4.0,"group_name":null}', '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":1,"position":4.0,"group_name":null}');
INSERT INTO change VALUES (16, 3, 'metric', 5, NULL, '{"id":5,"slug":"leads","origin":"catalogue","is_followed":0,"position":5.0,"group_name":null}');
INSERT INTO change VALUES (17, 3, 'metric', 5, '{"id":5,"slug":"leads","origin":"catalogue","is_followed":0,"position":5.0,"group_name":null}', '{"id":5,"slug":"leads","origin":"catalogue","is_followed":1,"position":5.0,"group_name":null}');
INSERT INTO change VALUES (18, 4, 'metric', 4, '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":1,"position":4.0,"group_name":null}', '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":1,"position":1.0,"group_name":null}');
INSERT INTO change VALUES (19, 4, 'metric', 5, '{"id":5,"slug":"leads","origin":"catalogue","is_followed":1,"position":5.0,"group_name":null}', '{"id":5,"slug":"leads","origin":"catalogue","is_followed":1,"position":2.0,"group_name":null}');
INSERT INTO change VALUES (20, 4, 'metric', 1, '{"id":1,"slug":"cac","origin":"catalogue","is_followed":1,"position":1.0,"group_name":null}', '{"id":1,"slug":"cac","origin":"catalogue","is_followed":1,"position":3.0,"group_name":null}');
INSERT INTO change VALUES (21, 5, 'setting', 4, NULL, '{"id":4,"key":"own_groups","value":"[{\"name\":\"Chaque lundi ☕\",\"metrics\":[\"leads\"]}]"}');
INSERT INTO change VALUES (22, 5, 'metric', 5, '{"id":5,"slug":"leads","origin":"catalogue","is_followed":1,"position":2.0,"group_name":null}', '{"id":5,"slug":"leads","origin":"catalogue","is_followed":1,"position":1.0,"group_name":null}');
INSERT INTO change VALUES (23, 5, 'metric', 4, '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":1,"position":1.0,"group_name":null}', '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":1,"position":2.0,"group_name":null}');
INSERT INTO change VALUES (24, 6, 'metric', 4, '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":1,"position":2.0,"group_name":null}', '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":1,"position":1.0,"group_name":null}');
INSERT INTO change VALUES (25, 6, 'metric', 5, '{"id":5,"slug":"leads","origin":"catalogue","is_followed":1,"position":1.0,"group_name":null}', '{"id":5,"slug":"leads","origin":"catalogue","is_followed":1,"position":2.0,"group_name":null}');
INSERT INTO change VALUES (26, 6, 'setting', 4, '{"id":4,"key":"own_groups","value":"[{\"name\":\"Chaque lundi ☕\",\"metrics\":[\"leads\"]}]"}', NULL);
INSERT INTO change VALUES (27, 7, 'setting', 4, NULL, '{"id":4,"key":"own_groups","value":"[{\"name\":\"Chaque lundi ☕\",\"metrics\":[\"leads\"]}]"}');
INSERT INTO change VALUES (28, 7, 'metric', 5, '{"id":5,"slug":"leads","origin":"catalogue","is_followed":1,"position":2.0,"group_name":null}', '{"id":5,"slug":"leads","origin":"catalogue","is_followed":1,"position":1.0,"group_name":null}');
INSERT INTO change VALUES (29, 7, 'metric', 4, '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":1,"position":1.0,"group_name":null}', '{"id":4,"slug":"list_size","origin":"catalogue","is_followed":1,"position":2.0,"group_name":null}');
INSERT INTO change VALUES (30, 8, 'metric', 6, NULL, '{"id":6,"slug":"coffees","origin":"own","is_followed":0,"position":4.0,"group_name":null}');
INSERT INTO change VALUES (31, 8, 'metric_definition', 1, NULL, '{"id":1,"metric_id":6,"version":1,"effective_on":"2026-11-22","name_fr":"Cafés","name_en":"Coffees","kind":"flow","unit":"count","good":"up","cadence":"month","formula":null,"description":"l’accueil; \"chez nous\""}');
INSERT INTO change VALUES (32, 8, 'metric', 6, '{"id":6,"slug":"coffees","origin":"own","is_followed":0,"position":4.0,"group_name":null}', '{"id":6,"slug":"coffees","origin":"own","is_followed":1,"position":4.0,"group_name":null}');
INSERT INTO change VALUES (33, 9, 'metric', 6, '{"id":6,"slug":"coffees","origin":"own","is_followed":1,"position":4.0,"group_name":null}', '{"id":6,"slug":"coffees","origin":"own","is_followed":0,"position":4.0,"group_name":null}');
INSERT INTO change VALUES (34, 10, 'metric', 7, NULL, '{"id":7,"slug":"sessions","origin":"catalogue","is_followed":0,"position":5.0,"group_name":null}');
INSERT INTO change VALUES (35, 10, 'metric', 7, '{"id":7,"slug":"sessions","origin":"catalogue","is_followed":0,"position":5.0,"group_name":null}', '{"id":7,"slug":"sessions","origin":"catalogue","is_followed":1,"position":5.0,"group_name":null}');
INSERT INTO change VALUES (36, 10, 'period', 1, NULL, '{"id":1,"kind":"week","key":"2026-W15","start_on":"2026-04-06","end_on":"2026-04-12","closed_at":null}');
INSERT INTO change VALUES (37, 10, 'measurement', 1, NULL, '{"id":1,"metric_id":7,"period_id":1,"segment_id":null,"value":100.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (38, 10, 'period', 2, NULL, '{"id":2,"kind":"week","key":"2026-W16","start_on":"2026-04-13","end_on":"2026-04-19","closed_at":null}');
INSERT INTO change VALUES (39, 10, 'measurement', 2, NULL, '{"id":2,"metric_id":7,"period_id":2,"segment_id":null,"value":107.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (40, 10, 'period', 3, NULL, '{"id":3,"kind":"week","key":"2026-W17","start_on":"2026-04-20","end_on":"2026-04-26","closed_at":null}');
INSERT INTO change VALUES (41, 10, 'measurement', 3, NULL, '{"id":3,"metric_id":7,"period_id":3,"segment_id":null,"value":102.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (42, 10, 'period', 4, NULL, '{"id":4,"kind":"week","key":"2026-W18","start_on":"2026-04-27","end_on":"2026-05-03","closed_at":null}');
INSERT INTO change VALUES (43, 10, 'measurement', 4, NULL, '{"id":4,"metric_id":7,"period_id":4,"segment_id":null,"value":109.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (44, 10, 'period', 5, NULL, '{"id":5,"kind":"week","key":"2026-W19","start_on":"2026-05-04","end_on":"2026-05-10","closed_at":null}');
INSERT INTO change VALUES (45, 10, 'measurement', 5, NULL, '{"id":5,"metric_id":7,"period_id":5,"segment_id":null,"value":104.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (46, 10, 'period', 6, NULL, '{"id":6,"kind":"week","key":"2026-W20","start_on":"2026-05-11","end_on":"2026-05-17","closed_at":null}');
INSERT INTO change VALUES (47, 10, 'measurement', 6, NULL, '{"id":6,"metric_id":7,"period_id":6,"segment_id":null,"value":111.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (48, 10, 'period', 7, NULL, '{"id":7,"kind":"week","key":"2026-W21","start_on":"2026-05-18","end_on":"2026-05-24","closed_at":null}');
INSERT INTO change VALUES (49, 10, 'measurement', 7, NULL, '{"id":7,"metric_id":7,"period_id":7,"segment_id":null,"value":106.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (50, 10, 'period', 8, NULL, '{"id":8,"kind":"week","key":"2026-W22","start_on":"2026-05-25","end_on":"2026-05-31","closed_at":null}');
INSERT INTO change VALUES (51, 10, 'measurement', 8, NULL, '{"id":8,"metric_id":7,"period_id":8,"segment_id":null,"value":101.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (52, 10, 'period', 9, NULL, '{"id":9,"kind":"week","key":"2026-W23","start_on":"2026-06-01","end_on":"2026-06-07","closed_at":null}');
INSERT INTO change VALUES (53, 10, 'measurement', 9, NULL, '{"id":9,"metric_id":7,"period_id":9,"segment_id":null,"value":108.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (54, 10, 'period', 10, NULL, '{"id":10,"kind":"week","key":"2026-W24","start_on":"2026-06-08","end_on":"2026-06-14","closed_at":null}');
INSERT INTO change VALUES (55, 10, 'measurement', 10, NULL, '{"id":10,"metric_id":7,"period_id":10,"segment_id":null,"value":103.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (56, 10, 'period', 11, NULL, '{"id":11,"kind":"week","key":"2026-W25","start_on":"2026-06-15","end_on":"2026-06-21","closed_at":null}');
INSERT INTO change VALUES (57, 10, 'measurement', 11, NULL, '{"id":11,"metric_id":7,"period_id":11,"segment_id":null,"value":110.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (58, 10, 'period', 12, NULL, '{"id":12,"kind":"week","key":"2026-W26","start_on":"2026-06-22","end_on":"2026-06-28","closed_at":null}');
INSERT INTO change VALUES (59, 10, 'measurement', 12, NULL, '{"id":12,"metric_id":7,"period_id":12,"segment_id":null,"value":105.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (60, 10, 'period', 13, NULL, '{"id":13,"kind":"week","key":"2026-W27","start_on":"2026-06-29","end_on":"2026-07-05","closed_at":null}');
INSERT INTO change VALUES (61, 10, 'measurement', 13, NULL, '{"id":13,"metric_id":7,"period_id":13,"segment_id":null,"value":100.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (62, 10, 'period', 14, NULL, '{"id":14,"kind":"week","key":"2026-W28","start_on":"2026-07-06","end_on":"2026-07-12","closed_at":null}');
INSERT INTO change VALUES (63, 10, 'measurement', 14, NULL, '{"id":14,"metric_id":7,"period_id":14,"segment_id":null,"value":107.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (64, 10, 'period', 15, NULL, '{"id":15,"kind":"week","key":"2026-W29","start_on":"2026-07-13","end_on":"2026-07-19","closed_at":null}');
INSERT INTO change VALUES (65, 10, 'measurement', 15, NULL, '{"id":15,"metric_id":7,"period_id":15,"segment_id":null,"value":102.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (66, 10, 'period', 16, NULL, '{"id":16,"kind":"week","key":"2026-W30","start_on":"2026-07-20","end_on":"2026-07-26","closed_at":null}');
INSERT INTO change VALUES (67, 10, 'measurement', 16, NULL, '{"id":16,"metric_id":7,"period_id":16,"segment_id":null,"value":109.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (68, 10, 'period', 17, NULL, '{"id":17,"kind":"week","key":"2026-W31","start_on":"2026-07-27","end_on":"2026-08-02","closed_at":null}');
INSERT INTO change VALUES (69, 10, 'measurement', 17, NULL, '{"id":17,"metric_id":7,"period_id":17,"segment_id":null,"value":104.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (70, 10, 'period', 18, NULL, '{"id":18,"kind":"week","key":"2026-W32","start_on":"2026-08-03","end_on":"2026-08-09","closed_at":null}');
INSERT INTO change VALUES (71, 10, 'measurement', 18, NULL, '{"id":18,"metric_id":7,"period_id":18,"segment_id":null,"value":111.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (72, 10, 'period', 19, NULL, '{"id":19,"kind":"week","key":"2026-W33","start_on":"2026-08-10","end_on":"2026-08-16","closed_at":null}');
INSERT INTO change VALUES (73, 10, 'measurement', 19, NULL, '{"id":19,"metric_id":7,"period_id":19,"segment_id":null,"value":106.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (74, 10, 'period', 20, NULL, '{"id":20,"kind":"week","key":"2026-W34","start_on":"2026-08-17","end_on":"2026-08-23","closed_at":null}');
INSERT INTO change VALUES (75, 10, 'measurement', 20, NULL, '{"id":20,"metric_id":7,"period_id":20,"segment_id":null,"value":101.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (76, 10, 'period', 21, NULL, '{"id":21,"kind":"week","key":"2026-W35","start_on":"2026-08-24","end_on":"2026-08-30","closed_at":null}');
INSERT INTO change VALUES (77, 10, 'measurement', 21, NULL, '{"id":21,"metric_id":7,"period_id":21,"segment_id":null,"value":108.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (78, 10, 'period', 22, NULL, '{"id":22,"kind":"week","key":"2026-W36","start_on":"2026-08-31","end_on":"2026-09-06","closed_at":null}');
INSERT INTO change VALUES (79, 10, 'measurement', 22, NULL, '{"id":22,"metric_id":7,"period_id":22,"segment_id":null,"value":103.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (80, 10, 'period', 23, NULL, '{"id":23,"kind":"week","key":"2026-W37","start_on":"2026-09-07","end_on":"2026-09-13","closed_at":null}');
INSERT INTO change VALUES (81, 10, 'measurement', 23, NULL, '{"id":23,"metric_id":7,"period_id":23,"segment_id":null,"value":110.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (82, 10, 'period', 24, NULL, '{"id":24,"kind":"week","key":"2026-W38","start_on":"2026-09-14","end_on":"2026-09-20","closed_at":null}');
INSERT INTO change VALUES (83, 10, 'measurement', 24, NULL, '{"id":24,"metric_id":7,"period_id":24,"segment_id":null,"value":105.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (84, 11, 'period', 25, NULL, '{"id":25,"kind":"month","key":"2026-10","start_on":"2026-10-01","end_on":"2026-10-31","closed_at":null}');
INSERT INTO change VALUES (85, 11, 'segment', 1, NULL, '{"id":1,"name":"LinkedIn"}');
INSERT INTO change VALUES (86, 11, 'measurement', 25, NULL, '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (87, 11, 'measurement', 26, NULL, '{"id":26,"metric_id":3,"period_id":25,"segment_id":null,"value":2.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (88, 11, 'metric', 8, NULL, '{"id":8,"slug":"lifetime_months","origin":"catalogue","is_followed":0,"position":6.0,"group_name":null}');
INSERT INTO change VALUES (89, 11, 'metric', 8, '{"id":8,"slug":"lifetime_months","origin":"catalogue","is_followed":0,"position":6.0,"group_name":null}', '{"id":8,"slug":"lifetime_months","origin":"catalogue","is_followed":1,"position":6.0,"group_name":null}');
INSERT INTO change VALUES (90, 11, 'measurement', 27, NULL, '{"id":27,"metric_id":8,"period_id":25,"segment_id":null,"value":0.30000000000000004,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (91, 11, 'measurement', 28, NULL, '{"id":28,"metric_id":2,"period_id":25,"segment_id":null,"value":12050.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (92, 12, 'measurement', 27, '{"id":27,"metric_id":8,"period_id":25,"segment_id":null,"value":0.30000000000000004,"sample_size":null,"source":"typed","source_detail":null,"note":null}', '{"id":27,"metric_id":8,"period_id":25,"segment_id":null,"value":9.5,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (93, 13, 'measurement', 25, '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}', '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":"Deux, au salon"}');
INSERT INTO change VALUES (94, 14, 'measurement', 25, '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":"Deux, au salon"}', NULL);
INSERT INTO change VALUES (95, 15, 'measurement', 25, NULL, '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":"Deux, au salon"}');
INSERT INTO change VALUES (96, 16, 'measurement', 25, '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":"Deux, au salon"}', '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (97, 17, 'measurement', 25, '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}', '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":"Deux, au salon"}');
INSERT INTO change VALUES (98, 18, 'measurement', 25, '{"id":25,"metric_id":3,"period_id":25,"segment_id":1,"value":4.0,"sample_size":null,"source":"typed","source_detail":null,"note":"Deux, au salon"}', NULL);
INSERT INTO change VALUES (99, 19, 'measurement', 30, NULL, '{"id":30,"metric_id":3,"period_id":25,"segment_id":1,"value":5.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (100, 20, 'metric_definition', 2, NULL, '{"id":2,"metric_id":2,"version":1,"effective_on":"1990-01-01","name_fr":null,"name_en":null,"kind":null,"unit":null,"good":null,"cadence":"month","formula":null,"description":null}');
INSERT INTO change VALUES (101, 20, 'metric_definition', 3, NULL, '{"id":3,"metric_id":2,"version":2,"effective_on":"2026-11-01","name_fr":null,"name_en":null,"kind":null,"unit":null,"good":null,"cadence":"week","formula":null,"description":null}');
INSERT INTO change VALUES (102, 21, 'period', 26, NULL, '{"id":26,"kind":"month","key":"2026-11","start_on":"2026-11-01","end_on":"2026-11-30","closed_at":null}');
INSERT INTO change VALUES (103, 21, 'objective', 1, NULL, '{"id":1,"metric_id":5,"period_id":26,"version":1,"line":40.0,"low":null,"high":null,"floor":null,"stretch":null,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (104, 21, 'period', 27, NULL, '{"id":27,"kind":"month","key":"2026-12","start_on":"2026-12-01","end_on":"2026-12-31","closed_at":null}');
INSERT INTO change VALUES (105, 21, 'objective', 2, NULL, '{"id":2,"metric_id":5,"period_id":27,"version":1,"line":55.0,"low":null,"high":null,"floor":null,"stretch":null,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (106, 22, 'objective', 3, NULL, '{"id":3,"metric_id":5,"period_id":27,"version":2,"line":60.5,"low":null,"high":null,"floor":null,"stretch":null,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (107, 23, 'period', 28, NULL, '{"id":28,"kind":"month","key":"2026-01","start_on":"2026-01-01","end_on":"2026-01-31","closed_at":null}');
INSERT INTO change VALUES (108, 23, 'objective', 4, NULL, '{"id":4,"metric_id":6,"period_id":28,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":42.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (109, 23, 'period', 29, NULL, '{"id":29,"kind":"month","key":"2026-02","start_on":"2026-02-01","end_on":"2026-02-28","closed_at":null}');
INSERT INTO change VALUES (110, 23, 'objective', 5, NULL, '{"id":5,"metric_id":6,"period_id":29,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":42.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (111, 23, 'period', 30, NULL, '{"id":30,"kind":"month","key":"2026-03","start_on":"2026-03-01","end_on":"2026-03-31","closed_at":null}');
INSERT INTO change VALUES (112, 23, 'objective', 6, NULL, '{"id":6,"metric_id":6,"period_id":30,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":42.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (113, 23, 'period', 31, NULL, '{"id":31,"kind":"month","key":"2026-04","start_on":"2026-04-01","end_on":"2026-04-30","closed_at":null}');
INSERT INTO change VALUES (114, 23, 'objective', 7, NULL, '{"id":7,"metric_id":6,"period_id":31,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":42.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (115, 23, 'period', 32, NULL, '{"id":32,"kind":"month","key":"2026-05","start_on":"2026-05-01","end_on":"2026-05-31","closed_at":null}');
INSERT INTO change VALUES (116, 23, 'objective', 8, NULL, '{"id":8,"metric_id":6,"period_id":32,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":42.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (117, 23, 'period', 33, NULL, '{"id":33,"kind":"month","key":"2026-06","start_on":"2026-06-01","end_on":"2026-06-30","closed_at":null}');
INSERT INTO change VALUES (118, 23, 'objective', 9, NULL, '{"id":9,"metric_id":6,"period_id":33,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":42.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (119, 23, 'period', 34, NULL, '{"id":34,"kind":"month","key":"2026-07","start_on":"2026-07-01","end_on":"2026-07-31","closed_at":null}');
INSERT INTO change VALUES (120, 23, 'objective', 10, NULL, '{"id":10,"metric_id":6,"period_id":34,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":42.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (121, 23, 'period', 35, NULL, '{"id":35,"kind":"month","key":"2026-08","start_on":"2026-08-01","end_on":"2026-08-31","closed_at":null}');
INSERT INTO change VALUES (122, 23, 'objective', 11, NULL, '{"id":11,"metric_id":6,"period_id":35,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":42.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (123, 23, 'period', 36, NULL, '{"id":36,"kind":"month","key":"2026-09","start_on":"2026-09-01","end_on":"2026-09-30","closed_at":null}');
INSERT INTO change VALUES (124, 23, 'objective', 12, NULL, '{"id":12,"metric_id":6,"period_id":36,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":41.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (125, 23, 'objective', 13, NULL, '{"id":13,"metric_id":6,"period_id":25,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":41.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (126, 23, 'objective', 14, NULL, '{"id":14,"metric_id":6,"period_id":26,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":41.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (127, 23, 'objective', 15, NULL, '{"id":15,"metric_id":6,"period_id":27,"version":1,"line":null,"low":null,"high":null,"floor":null,"stretch":41.0,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (128, 24, 'period', 37, NULL, '{"id":37,"kind":"quarter","key":"2026-Q4","start_on":"2026-10-01","end_on":"2026-12-31","closed_at":null}');
INSERT INTO change VALUES (129, 24, 'metric', 9, NULL, '{"id":9,"slug":"expenses","origin":"catalogue","is_followed":0,"position":7.0,"group_name":null}');
INSERT INTO change VALUES (130, 24, 'focus', 1, NULL, '{"id":1,"period_id":37,"metric_id":5,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":null}');
INSERT INTO change VALUES (131, 24, 'objective', 16, NULL, '{"id":16,"metric_id":5,"period_id":37,"version":1,"line":12.0,"low":null,"high":null,"floor":null,"stretch":null,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (132, 24, 'metric', 9, '{"id":9,"slug":"expenses","origin":"catalogue","is_followed":0,"position":7.0,"group_name":null}', '{"id":9,"slug":"expenses","origin":"catalogue","is_followed":1,"position":7.0,"group_name":null}');
INSERT INTO change VALUES (133, 25, 'metric', 10, NULL, '{"id":10,"slug":"conversion_rate","origin":"catalogue","is_followed":0,"position":8.0,"group_name":null}');
INSERT INTO change VALUES (134, 25, 'focus', 1, '{"id":1,"period_id":37,"metric_id":5,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":null}', '{"id":1,"period_id":37,"metric_id":5,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":"2026-11-22T09:30:00.000Z","replaced_because":"Trop peu de contacts","learned":null}');
INSERT INTO change VALUES (135, 25, 'focus', 2, NULL, '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":null}');
INSERT INTO change VALUES (136, 25, 'objective', 17, NULL, '{"id":17,"metric_id":10,"period_id":37,"version":1,"line":12.0,"low":null,"high":null,"floor":null,"stretch":null,"decided_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (137, 25, 'metric', 10, '{"id":10,"slug":"conversion_rate","origin":"catalogue","is_followed":0,"position":8.0,"group_name":null}', '{"id":10,"slug":"conversion_rate","origin":"catalogue","is_followed":1,"position":8.0,"group_name":null}');
INSERT INTO change VALUES (138, 25, 'metric', 11, NULL, '{"id":11,"slug":"conversions_hard","origin":"catalogue","is_followed":0,"position":9.0,"group_name":null}');
INSERT INTO change VALUES (139, 25, 'metric', 11, '{"id":11,"slug":"conversions_hard","origin":"catalogue","is_followed":0,"position":9.0,"group_name":null}', '{"id":11,"slug":"conversions_hard","origin":"catalogue","is_followed":1,"position":9.0,"group_name":null}');
INSERT INTO change VALUES (140, 25, 'metric', 12, NULL, '{"id":12,"slug":"prospects_contacted","origin":"catalogue","is_followed":0,"position":10.0,"group_name":null}');
INSERT INTO change VALUES (141, 25, 'metric', 12, '{"id":12,"slug":"prospects_contacted","origin":"catalogue","is_followed":0,"position":10.0,"group_name":null}', '{"id":12,"slug":"prospects_contacted","origin":"catalogue","is_followed":1,"position":10.0,"group_name":null}');
INSERT INTO change VALUES (142, 26, 'focus', 2, '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":null}', '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":"La page compte"}');
INSERT INTO change VALUES (143, 27, 'focus', 2, '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":"La page compte"}', '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":null}');
INSERT INTO change VALUES (144, 28, 'focus', 2, '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":null}', '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":"La page compte"}');
INSERT INTO change VALUES (145, 29, 'action', 1, NULL, '{"id":1,"metric_id":5,"title":"Appeler dix clients","state":"todo","position":1.0,"started_on":null,"due_on":null,"done_on":null,"effect_text":null,"effect_value":null,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (146, 30, 'action', 2, NULL, '{"id":2,"metric_id":5,"title":"Écrire la page","state":"doing","position":2.0,"started_on":"2026-11-22","due_on":null,"done_on":null,"effect_text":null,"effect_value":1.0e-07,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (147, 31, 'action', 3, NULL, '{"id":3,"metric_id":1,"title":"Mesurer","state":"todo","position":3.0,"started_on":null,"due_on":"2026-12-15","done_on":null,"effect_text":null,"effect_value":null,"effort":"M","outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (148, 32, 'action', 2, '{"id":2,"metric_id":5,"title":"Écrire la page","state":"doing","position":2.0,"started_on":"2026-11-22","due_on":null,"done_on":null,"effect_text":null,"effect_value":1.0e-07,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}', '{"id":2,"metric_id":5,"title":"Écrire la page de vente","state":"done","position":2.0,"started_on":"2026-11-22","due_on":null,"done_on":"2026-11-22","effect_text":null,"effect_value":1.0e-07,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (149, 33, 'action', 3, '{"id":3,"metric_id":1,"title":"Mesurer","state":"todo","position":3.0,"started_on":null,"due_on":"2026-12-15","done_on":null,"effect_text":null,"effect_value":null,"effort":"M","outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}', '{"id":3,"metric_id":1,"title":"Mesurer","state":"todo","position":0.0,"started_on":null,"due_on":"2026-12-15","done_on":null,"effect_text":null,"effect_value":null,"effort":"M","outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (150, 34, 'action', 1, '{"id":1,"metric_id":5,"title":"Appeler dix clients","state":"todo","position":1.0,"started_on":null,"due_on":null,"done_on":null,"effect_text":null,"effect_value":null,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}', NULL);
INSERT INTO change VALUES (151, 35, 'action', 1, NULL, '{"id":1,"metric_id":5,"title":"Appeler dix clients","state":"todo","position":1.0,"started_on":null,"due_on":null,"done_on":null,"effect_text":null,"effect_value":null,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (152, 36, 'annotation', 1, NULL, '{"id":1,"metric_id":7,"on_date":"2026-06-03","text":"Passage à la radio"}');
INSERT INTO change VALUES (153, 37, 'annotation', 2, NULL, '{"id":2,"metric_id":null,"on_date":"2026-07-14","text":"Grève"}');
INSERT INTO change VALUES (154, 38, 'annotation', 1, '{"id":1,"metric_id":7,"on_date":"2026-06-03","text":"Passage à la radio"}', '{"id":1,"metric_id":7,"on_date":"2026-06-04","text":"Radio locale"}');
INSERT INTO change VALUES (155, 39, 'annotation', 2, '{"id":2,"metric_id":null,"on_date":"2026-07-14","text":"Grève"}', NULL);
INSERT INTO change VALUES (156, 40, 'limit_base', 1, NULL, '{"id":1,"metric_id":7,"from_on":"2026-04-06","locked_until_on":"2026-09-06","reason":null}');
INSERT INTO change VALUES (157, 41, 'limit_base', 1, '{"id":1,"metric_id":7,"from_on":"2026-04-06","locked_until_on":"2026-09-06","reason":null}', NULL);
INSERT INTO change VALUES (158, 42, 'limit_base', 2, NULL, '{"id":2,"metric_id":7,"from_on":"2026-06-29","locked_until_on":null,"reason":"Nouveau site"}');
INSERT INTO change VALUES (159, 43, 'limit_base', 2, '{"id":2,"metric_id":7,"from_on":"2026-06-29","locked_until_on":null,"reason":"Nouveau site"}', NULL);
INSERT INTO change VALUES (160, 44, 'limit_base', 2, NULL, '{"id":2,"metric_id":7,"from_on":"2026-06-29","locked_until_on":null,"reason":"Nouveau site"}');
INSERT INTO change VALUES (161, 45, 'period', 36, '{"id":36,"kind":"month","key":"2026-09","start_on":"2026-09-01","end_on":"2026-09-30","closed_at":null}', '{"id":36,"kind":"month","key":"2026-09","start_on":"2026-09-01","end_on":"2026-09-30","closed_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (162, 46, 'period', 36, '{"id":36,"kind":"month","key":"2026-09","start_on":"2026-09-01","end_on":"2026-09-30","closed_at":"2026-11-22T09:30:00.000Z"}', '{"id":36,"kind":"month","key":"2026-09","start_on":"2026-09-01","end_on":"2026-09-30","closed_at":null}');
INSERT INTO change VALUES (163, 47, 'period', 35, '{"id":35,"kind":"month","key":"2026-08","start_on":"2026-08-01","end_on":"2026-08-31","closed_at":null}', '{"id":35,"kind":"month","key":"2026-08","start_on":"2026-08-01","end_on":"2026-08-31","closed_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (164, 48, 'period', 38, NULL, '{"id":38,"kind":"week","key":"2026-W46","start_on":"2026-11-09","end_on":"2026-11-15","closed_at":null}');
INSERT INTO change VALUES (165, 48, 'review', 1, NULL, '{"id":1,"kind":"weekly","period_id":38,"state":"open","answers":"{\"step\":\"actions\",\"oneThing\":\"Appeler\",\"isOneThingDone\":false,\"questions\":[],\"channels\":{},\"decision\":null,\"notKnown\":[]}","note":"Bien","started_at":"2026-11-22T09:30:00.000Z","finished_at":null}');
INSERT INTO change VALUES (166, 49, 'review', 1, '{"id":1,"kind":"weekly","period_id":38,"state":"open","answers":"{\"step\":\"actions\",\"oneThing\":\"Appeler\",\"isOneThingDone\":false,\"questions\":[],\"channels\":{},\"decision\":null,\"notKnown\":[]}","note":"Bien","started_at":"2026-11-22T09:30:00.000Z","finished_at":null}', '{"id":1,"kind":"weekly","period_id":38,"state":"kept","answers":"{\"step\":\"actions\",\"oneThing\":\"Appeler\",\"isOneThingDone\":false,\"questions\":[],\"channels\":{},\"decision\":null,\"notKnown\":[]}","note":"Bien","started_at":"2026-11-22T09:30:00.000Z","finished_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (167, 49, 'period', 38, '{"id":38,"kind":"week","key":"2026-W46","start_on":"2026-11-09","end_on":"2026-11-15","closed_at":null}', '{"id":38,"kind":"week","key":"2026-W46","start_on":"2026-11-09","end_on":"2026-11-15","closed_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (168, 50, 'period', 39, NULL, '{"id":39,"kind":"week","key":"2026-W45","start_on":"2026-11-02","end_on":"2026-11-08","closed_at":null}');
INSERT INTO change VALUES (169, 50, 'review', 2, NULL, '{"id":2,"kind":"weekly","period_id":39,"state":"missed","answers":"{\"step\":null,\"oneThing\":\"\",\"isOneThingDone\":false,\"questions\":[],\"channels\":{},\"decision\":null,\"notKnown\":[]}","note":null,"started_at":null,"finished_at":null}');
INSERT INTO change VALUES (170, 51, 'ledger_entry', 1, '{"id":1,"seq":1,"kind":"receipt","paid_on":"2026-08-03","doc_ref":"F-1","doc_date":"2026-07-31","party":"Atelier Bleu","label":"","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":100000,"euro_vat":20000,"euro_gross":120000,"search_text":"atelier bleu f-1 1200.00 1200,00"}', '{"id":1,"seq":1,"kind":"receipt","paid_on":"2026-08-03","doc_ref":"F-1","doc_date":"2026-07-31","party":"Atelier Bleu","label":"","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":"2026-11-22","hash":"ac0e2576cbf71e23684fd3c82385a66e81aa02bb011634ecf2e20ac5bedbc6c4","import_id":null,"fingerprint":null,"chain_place":1,"corrects_id":null,"euro_net":100000,"euro_vat":20000,"euro_gross":120000,"search_text":"atelier bleu f-1 1200.00 1200,00"}');
INSERT INTO change VALUES (171, 51, 'ledger_entry', 2, '{"id":2,"seq":2,"kind":"expense","paid_on":"2026-08-19","doc_ref":null,"doc_date":null,"party":"Hébergeur","label":"","category":"software","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":1666,"euro_vat":333,"euro_gross":1999,"search_text":"hebergeur 19.99 19,99"}', '{"id":2,"seq":2,"kind":"expense","paid_on":"2026-08-19","doc_ref":null,"doc_date":null,"party":"Hébergeur","label":"","category":"software","method":"card","currency":"EUR","fx":null,"locked_on":"2026-11-22","hash":"453e27350d45a6063739546f2d8a6760ce415af50db1bcf104c0e5ca69283841","import_id":null,"fingerprint":null,"chain_place":2,"corrects_id":null,"euro_net":1666,"euro_vat":333,"euro_gross":1999,"search_text":"hebergeur 19.99 19,99"}');
INSERT INTO change VALUES (172, 51, 'ledger_month', 1, NULL, '{"id":1,"month":"2026-08","locked_on":"2026-11-22"}');
INSERT INTO change VALUES (173, 52, 'ledger_entry', 3, NULL, '{"id":3,"seq":3,"kind":"receipt","paid_on":"2026-11-22","doc_ref":"F-1","doc_date":"2026-07-31","party":"Atelier Bleu","label":"Correction du n° 1","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":1,"euro_net":-100000,"euro_vat":-20000,"euro_gross":-120000,"search_text":"atelier bleu correction du n° 1 f-1 1200.00 1200,00"}');
INSERT INTO change VALUES (174, 52, 'ledger_line', 3, NULL, '{"id":3,"entry_id":3,"position":0,"rate_bp":2000,"net":null,"gross":-120000}');
INSERT INTO change VALUES (175, 53, 'segment', 2, NULL, '{"id":2,"name":"Podcast"}');
INSERT INTO change VALUES (176, 53, 'ledger_tag', 1, NULL, '{"id":1,"entry_id":1,"stream":"scalable","is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":2}');
INSERT INTO change VALUES (177, 53, 'ledger_tag', 2, NULL, '{"id":2,"entry_id":2,"stream":"scalable","is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":2}');
INSERT INTO change VALUES (178, 54, 'ledger_entry', 4, NULL, '{"id":4,"seq":4,"kind":"receipt","paid_on":"2026-11-05","doc_ref":null,"doc_date":null,"party":"Studio Lambda","label":"","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":50001,"euro_vat":10000,"euro_gross":60001,"search_text":"studio lambda 600.01 600,01"}');
INSERT INTO change VALUES (179, 54, 'ledger_line', 4, NULL, '{"id":4,"entry_id":4,"position":0,"rate_bp":2000,"net":null,"gross":60001}');
INSERT INTO change VALUES (180, 54, 'ledger_tag', 3, NULL, '{"id":3,"entry_id":4,"stream":"scalable","is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":2}');
INSERT INTO change VALUES (181, 55, 'ledger_entry', 5, NULL, '{"id":5,"seq":5,"kind":"receipt","paid_on":"2026-11-06","doc_ref":null,"doc_date":null,"party":"Acme Inc.","label":"","category":"services","method":"transfer","currency":"USD","fx":"0.917","locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":38131,"euro_vat":7627,"euro_gross":45758,"search_text":"acme inc. 457.58 457,58"}');
INSERT INTO change VALUES (182, 55, 'ledger_line', 5, NULL, '{"id":5,"entry_id":5,"position":0,"rate_bp":2000,"net":null,"gross":49900}');
INSERT INTO change VALUES (183, 56, 'ledger_entry', 5, '{"id":5,"seq":5,"kind":"receipt","paid_on":"2026-11-06","doc_ref":null,"doc_date":null,"party":"Acme Inc.","label":"","category":"services","method":"transfer","currency":"USD","fx":"0.917","locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":38131,"euro_vat":7627,"euro_gross":45758,"search_text":"acme inc. 457.58 457,58"}', '{"id":5,"seq":5,"kind":"receipt","paid_on":"2026-11-06","doc_ref":null,"doc_date":null,"party":"Acme Inc.","label":"Cours","category":"services","method":"transfer","currency":"USD","fx":"0.917","locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4627,"euro_vat":925,"euro_gross":5552,"search_text":"acme inc. cours 55.52 55,52"}');
INSERT INTO change VALUES (184, 56, 'ledger_line', 5, '{"id":5,"entry_id":5,"position":0,"rate_bp":2000,"net":null,"gross":49900}', '{"id":5,"entry_id":5,"position":0,"rate_bp":2000,"net":4990,"gross":null}');
INSERT INTO change VALUES (185, 56, 'ledger_line', 6, NULL, '{"id":6,"entry_id":5,"position":1,"rate_bp":2000,"net":55,"gross":null}');
INSERT INTO change VALUES (186, 57, 'ledger_entry', 6, NULL, '{"id":6,"seq":6,"kind":"receipt","paid_on":"2026-11-22","doc_ref":null,"doc_date":null,"party":"Studio Lambda","label":"","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":50001,"euro_vat":10000,"euro_gross":60001,"search_text":"studio lambda 600.01 600,01"}');
INSERT INTO change VALUES (187, 57, 'ledger_line', 7, NULL, '{"id":7,"entry_id":6,"position":0,"rate_bp":2000,"net":null,"gross":60001}');
INSERT INTO change VALUES (188, 57, 'ledger_tag', 4, NULL, '{"id":4,"entry_id":6,"stream":"scalable","is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":2}');
INSERT INTO change VALUES (189, 58, 'ledger_line', 5, '{"id":5,"entry_id":5,"position":0,"rate_bp":2000,"net":4990,"gross":null}', NULL);
INSERT INTO change VALUES (190, 58, 'ledger_line', 6, '{"id":6,"entry_id":5,"position":1,"rate_bp":2000,"net":55,"gross":null}', NULL);
INSERT INTO change VALUES (191, 58, 'ledger_entry', 5, '{"id":5,"seq":5,"kind":"receipt","paid_on":"2026-11-06","doc_ref":null,"doc_date":null,"party":"Acme Inc.","label":"Cours","category":"services","method":"transfer","currency":"USD","fx":"0.917","locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4627,"euro_vat":925,"euro_gross":5552,"search_text":"acme inc. cours 55.52 55,52"}', NULL);
INSERT INTO change VALUES (192, 59, 'ledger_entry', 5, NULL, '{"id":5,"seq":5,"kind":"receipt","paid_on":"2026-11-06","doc_ref":null,"doc_date":null,"party":"Acme Inc.","label":"Cours","category":"services","method":"transfer","currency":"USD","fx":"0.917","locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4627,"euro_vat":925,"euro_gross":5552,"search_text":"acme inc. cours 55.52 55,52"}');
INSERT INTO change VALUES (193, 59, 'ledger_line', 6, NULL, '{"id":6,"entry_id":5,"position":1,"rate_bp":2000,"net":55,"gross":null}');
INSERT INTO change VALUES (194, 59, 'ledger_line', 5, NULL, '{"id":5,"entry_id":5,"position":0,"rate_bp":2000,"net":4990,"gross":null}');
INSERT INTO change VALUES (195, 60, 'ledger_threshold', 1, NULL, '{"id":1,"key":"micro_services","from_on":"2026-01-01","amount":8360000,"source":"impots.gouv.fr","checked_on":"2026-11-22"}');
INSERT INTO change VALUES (196, 61, 'ledger_rule', 1, NULL, '{"id":1,"position":1,"field":"text","pattern":"stripe","kind":"receipt","party":"Stripe","category":"services","rate_bp":2000,"stream":"scalable","is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":2}');
INSERT INTO change VALUES (197, 62, 'ledger_import', 1, NULL, '{"id":1,"file_name":"0.csv","profile":"banque-postale","sha256":"6cf3dcdb686df05f68faf0546eaf59a5cb333abd43e4a4cd5afd88c312b0a0d8","account":null,"imported_at":"2026-11-22T09:30:00.000Z","rows_read":1,"rows_added":1,"rows_known":0,"rows_skipped":0}');
INSERT INTO change VALUES (198, 62, 'ledger_entry', 7, NULL, '{"id":7,"seq":7,"kind":"receipt","paid_on":"2026-11-03","doc_ref":null,"doc_date":null,"party":"","label":"VIR STUDIO","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":1,"fingerprint":"|2026-11-03|12000|EUR|vir studio||0","chain_place":null,"corrects_id":null,"euro_net":12000,"euro_vat":0,"euro_gross":12000,"search_text":"vir studio 120.00 120,00"}');
INSERT INTO change VALUES (199, 62, 'ledger_line', 8, NULL, '{"id":8,"entry_id":7,"position":0,"rate_bp":null,"net":null,"gross":12000}');
INSERT INTO change VALUES (200, 63, 'ledger_line', 8, '{"id":8,"entry_id":7,"position":0,"rate_bp":null,"net":null,"gross":12000}', NULL);
INSERT INTO change VALUES (201, 63, 'ledger_entry', 7, '{"id":7,"seq":7,"kind":"receipt","paid_on":"2026-11-03","doc_ref":null,"doc_date":null,"party":"","label":"VIR STUDIO","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":1,"fingerprint":"|2026-11-03|12000|EUR|vir studio||0","chain_place":null,"corrects_id":null,"euro_net":12000,"euro_vat":0,"euro_gross":12000,"search_text":"vir studio 120.00 120,00"}', NULL);
INSERT INTO change VALUES (202, 63, 'ledger_import', 1, '{"id":1,"file_name":"0.csv","profile":"banque-postale","sha256":"6cf3dcdb686df05f68faf0546eaf59a5cb333abd43e4a4cd5afd88c312b0a0d8","account":null,"imported_at":"2026-11-22T09:30:00.000Z","rows_read":1,"rows_added":1,"rows_known":0,"rows_skipped":0}', NULL);
INSERT INTO change VALUES (203, 64, 'ledger_import', 1, NULL, '{"id":1,"file_name":"0.csv","profile":"banque-postale","sha256":"6cf3dcdb686df05f68faf0546eaf59a5cb333abd43e4a4cd5afd88c312b0a0d8","account":null,"imported_at":"2026-11-22T09:30:00.000Z","rows_read":1,"rows_added":1,"rows_known":0,"rows_skipped":0}');
INSERT INTO change VALUES (204, 64, 'ledger_entry', 7, NULL, '{"id":7,"seq":7,"kind":"receipt","paid_on":"2026-11-03","doc_ref":null,"doc_date":null,"party":"","label":"VIR STUDIO","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":1,"fingerprint":"|2026-11-03|12000|EUR|vir studio||0","chain_place":null,"corrects_id":null,"euro_net":12000,"euro_vat":0,"euro_gross":12000,"search_text":"vir studio 120.00 120,00"}');
INSERT INTO change VALUES (205, 64, 'ledger_line', 8, NULL, '{"id":8,"entry_id":7,"position":0,"rate_bp":null,"net":null,"gross":12000}');
INSERT INTO change VALUES (206, 65, 'ledger_profile', 1, NULL, '{"id":1,"name":"Ma banque","mapping":"{\"name\":\"Ma banque\",\"columns\":[{\"header\":\"when\",\"role\":\"date\"},{\"header\":\"who\",\"role\":\"party\"},{\"header\":\"how much\",\"role\":\"amount\"}],\"decimal\":\",\",\"isDayFirst\":false,\"encoding\":\"utf-8\"}"}');
INSERT INTO change VALUES (207, 65, 'ledger_import', 2, NULL, '{"id":2,"file_name":"1.csv","profile":"own:Ma banque","sha256":"b1ad04b6b6abad7ee129cb78e331cc26dcf3d636507d465be4a36d8345059a1c","account":null,"imported_at":"2026-11-22T09:30:00.000Z","rows_read":1,"rows_added":1,"rows_known":0,"rows_skipped":0}');
INSERT INTO change VALUES (208, 65, 'ledger_entry', 8, NULL, '{"id":8,"seq":8,"kind":"receipt","paid_on":"2026-11-07","doc_ref":null,"doc_date":null,"party":"ACME","label":"","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":2,"fingerprint":"|2026-11-07|120050|EUR|acme||0","chain_place":null,"corrects_id":null,"euro_net":120050,"euro_vat":0,"euro_gross":120050,"search_text":"acme 1200.50 1200,50"}');
INSERT INTO change VALUES (209, 65, 'ledger_line', 9, NULL, '{"id":9,"entry_id":8,"position":0,"rate_bp":null,"net":null,"gross":120050}');
INSERT INTO change VALUES (210, 66, 'metric', 13, NULL, '{"id":13,"slug":"idees_notees","origin":"own","is_followed":0,"position":11.0,"group_name":null}');
INSERT INTO change VALUES (211, 66, 'metric_definition', 4, NULL, '{"id":4,"metric_id":13,"version":1,"effective_on":"2026-11-22","name_fr":"Idées notées","name_en":"Idées notées","kind":"flow","unit":"count","good":null,"cadence":"month","formula":null,"description":""}');
INSERT INTO change VALUES (212, 66, 'metric', 13, '{"id":13,"slug":"idees_notees","origin":"own","is_followed":0,"position":11.0,"group_name":null}', '{"id":13,"slug":"idees_notees","origin":"own","is_followed":1,"position":11.0,"group_name":null}');
INSERT INTO change VALUES (213, 66, 'measurement', 31, NULL, '{"id":31,"metric_id":5,"period_id":28,"segment_id":null,"value":12.0,"sample_size":null,"source":"imported","source_detail":"clipboard:2","note":null}');
INSERT INTO change VALUES (214, 66, 'measurement', 32, NULL, '{"id":32,"metric_id":5,"period_id":29,"segment_id":null,"value":15.0,"sample_size":null,"source":"imported","source_detail":"clipboard:2","note":null}');
INSERT INTO change VALUES (215, 66, 'measurement', 33, NULL, '{"id":33,"metric_id":13,"period_id":28,"segment_id":null,"value":3.0,"sample_size":null,"source":"imported","source_detail":"clipboard:3","note":null}');
INSERT INTO change VALUES (216, 66, 'measurement', 34, NULL, '{"id":34,"metric_id":13,"period_id":29,"segment_id":null,"value":4.0,"sample_size":null,"source":"imported","source_detail":"clipboard:3","note":null}');
INSERT INTO change VALUES (217, 67, 'action', 4, NULL, '{"id":4,"metric_id":5,"title":"Jamais faite","state":"todo","position":3.0,"started_on":null,"due_on":null,"done_on":null,"effect_text":null,"effect_value":null,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (218, 68, 'action', 4, '{"id":4,"metric_id":5,"title":"Jamais faite","state":"todo","position":3.0,"started_on":null,"due_on":null,"done_on":null,"effect_text":null,"effect_value":null,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}', NULL);
INSERT INTO change VALUES (219, 69, 'action', 5, NULL, '{"id":5,"metric_id":5,"title":"Publier chaque mardi","state":"doing","position":3.0,"started_on":"2026-11-22","due_on":null,"done_on":null,"effect_text":null,"effect_value":null,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (220, 70, 'setting', 5, NULL, '{"id":5,"key":"theme","value":"\"dark\""}');
INSERT INTO change VALUES (221, 70, 'setting', 4, '{"id":4,"key":"own_groups","value":"[{\"name\":\"Chaque lundi ☕\",\"metrics\":[\"leads\"]}]"}', '{"id":4,"key":"own_groups","value":"[]"}');
INSERT INTO change VALUES (222, 71, 'measurement', 35, NULL, '{"id":35,"metric_id":5,"period_id":26,"segment_id":null,"value":0.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (223, 71, 'measurement', 36, NULL, '{"id":36,"metric_id":5,"period_id":27,"segment_id":null,"value":7.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (224, 72, 'measurement', 36, '{"id":36,"metric_id":5,"period_id":27,"segment_id":null,"value":7.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}', '{"id":36,"metric_id":5,"period_id":27,"segment_id":null,"value":8.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (225, 73, 'measurement', 36, '{"id":36,"metric_id":5,"period_id":27,"segment_id":null,"value":8.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}', '{"id":36,"metric_id":5,"period_id":27,"segment_id":null,"value":7.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (226, 74, 'measurement', 36, '{"id":36,"metric_id":5,"period_id":27,"segment_id":null,"value":7.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}', NULL);
INSERT INTO change VALUES (227, 74, 'measurement', 35, '{"id":35,"metric_id":5,"period_id":26,"segment_id":null,"value":0.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}', NULL);
INSERT INTO change VALUES (228, 75, 'setting', 4, '{"id":4,"key":"own_groups","value":"[]"}', '{"id":4,"key":"own_groups","value":"[{\"name\":\"Chaque lundi ☕\",\"metrics\":[\"leads\"]}]"}');
INSERT INTO change VALUES (229, 75, 'setting', 5, '{"id":5,"key":"theme","value":"\"dark\""}', NULL);
INSERT INTO command VALUES (1, 'sample.fill', 'imported', '2026-11-22T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (2, 'settings.change', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (3, 'metrics.follow', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (4, 'metrics.order', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (5, 'metrics.arrange', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (6, 'metrics.arrange', 'undo', '2026-11-22T09:30:00.000Z', 'done', 5);
INSERT INTO command VALUES (7, 'metrics.arrange', 'redo', '2026-11-22T09:30:00.000Z', 'done', 5);
INSERT INTO command VALUES (8, 'metrics.define', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (9, 'metrics.follow', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (10, 'values.enter', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (11, 'values.enter', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (12, 'values.enter', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (13, 'values.note', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (14, 'values.enter', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (15, 'values.enter', 'undo', '2026-11-22T09:30:00.000Z', 'done', 14);
INSERT INTO command VALUES (16, 'values.note', 'undo', '2026-11-22T09:30:00.000Z', 'done', 13);
INSERT INTO command VALUES (17, 'values.note', 'redo', '2026-11-22T09:30:00.000Z', 'done', 13);
INSERT INTO command VALUES (18, 'values.enter', 'redo', '2026-11-22T09:30:00.000Z', 'done', 14);
INSERT INTO command VALUES (19, 'values.enter', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (20, 'metrics.changeCadence', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (21, 'targets.set', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (22, 'targets.set', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (23, 'targets.fill', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (24, 'focus.choose', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (25, 'focus.choose', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (26, 'focus.learn', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (27, 'focus.learn', 'undo', '2026-11-22T09:30:00.000Z', 'done', 26);
INSERT INTO command VALUES (28, 'focus.learn', 'redo', '2026-11-22T09:30:00.000Z', 'done', 26);
INSERT INTO command VALUES (29, 'plans.add', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (30, 'plans.add', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (31, 'plans.add', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (32, 'plans.change', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (33, 'plans.move', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (34, 'plans.remove', 'typed', '2026-11-22T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (35, 'plans.remove', 'undo', '2026-11-22T09:30:00.000Z', 'done', 34);
INSERT INTO command VALUES (36, 'signals.annotate', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (37, 'signals.annotate', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (38, 'signals.changeAnnotation', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (39, 'signals.removeAnnotation', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (40, 'signals.lock', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (41, 'signals.unlock', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (42, 'signals.rebase', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (43, 'signals.removeRebase', 'typed', '2026-11-22T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (44, 'signals.removeRebase', 'undo', '2026-11-22T09:30:00.000Z', 'done', 43);
INSERT INTO command VALUES (45, 'values.closePeriod', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (46, 'values.reopenPeriod', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (47, 'values.closePeriod', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (48, 'reviews.save', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (49, 'reviews.finish', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (50, 'reviews.letGo', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (51, 'ledger.lockMonth', 'typed', '2026-11-22T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (52, 'ledger.correct', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (53, 'ledger.tag', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (54, 'ledger.add', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (55, 'ledger.add', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (56, 'ledger.change', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (57, 'ledger.duplicate', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (58, 'ledger.remove', 'typed', '2026-11-22T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (59, 'ledger.remove', 'undo', '2026-11-22T09:30:00.000Z', 'done', 58);
INSERT INTO command VALUES (60, 'ledger.setThreshold', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (61, 'ledger.saveRules', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (62, 'ledger.importFile', 'imported', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (63, 'ledger.importFile', 'undo', '2026-11-22T09:30:00.000Z', 'done', 62);
INSERT INTO command VALUES (64, 'ledger.importFile', 'redo', '2026-11-22T09:30:00.000Z', 'done', 62);
INSERT INTO command VALUES (65, 'ledger.importFile', 'imported', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (66, 'values.moveIn', 'imported', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (67, 'plans.add', 'typed', '2026-11-22T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (68, 'plans.add', 'undo', '2026-11-22T09:30:00.000Z', 'done', 67);
INSERT INTO command VALUES (69, 'plans.add', 'typed', '2026-11-22T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (70, 'settings.change', 'typed', '2026-11-22T09:30:00.000Z', 'undone', NULL);
INSERT INTO command VALUES (71, 'values.enter', 'typed', '2026-11-22T09:30:00.000Z', 'undone', NULL);
INSERT INTO command VALUES (72, 'values.enter', 'typed', '2026-11-22T09:30:00.000Z', 'undone', NULL);
INSERT INTO command VALUES (73, 'values.enter', 'undo', '2026-11-22T09:30:00.000Z', 'done', 72);
INSERT INTO command VALUES (74, 'values.enter', 'undo', '2026-11-22T09:30:00.000Z', 'done', 71);
INSERT INTO command VALUES (75, 'settings.change', 'undo', '2026-11-22T09:30:00.000Z', 'done', 70);
INSERT INTO focus VALUES (1, 37, 5, 'quarter', 12.0, 'Les visites viennent, les ventes pas encore', 'Réécrire la page "de vente"', 9, 200000.0, '2026-11-22T09:30:00.000Z', '2026-11-22T09:30:00.000Z', 'Trop peu de contacts', NULL);
INSERT INTO focus VALUES (2, 37, 10, 'quarter', 12.0, 'Les visites viennent, les ventes pas encore', 'Réécrire la page "de vente"', 9, 200000.0, '2026-11-22T09:30:00.000Z', NULL, NULL, 'La page compte');
INSERT INTO ledger_entry VALUES (1, 1, 'receipt', '2026-08-03', 'F-1', '2026-07-31', 'Atelier Bleu', '', 'services', 'transfer', 'EUR', NULL, '2026-11-22', 'ac0e2576cbf71e23684fd3c82385a66e81aa02bb011634ecf2e20ac5bedbc6c4', NULL, NULL, 1, NULL, 100000, 20000, 120000, 'atelier bleu f-1 1200.00 1200,00');
INSERT INTO ledger_entry VALUES (2, 2, 'expense', '2026-08-19', NULL, NULL, 'Hébergeur', '', 'software', 'card', 'EUR', NULL, '2026-11-22', '453e27350d45a6063739546f2d8a6760ce415af50db1bcf104c0e5ca69283841', NULL, NULL, 2, NULL, 1666, 333, 1999, 'hebergeur 19.99 19,99');
INSERT INTO ledger_entry VALUES (3, 3, 'receipt', '2026-11-22', 'F-1', '2026-07-31', 'Atelier Bleu', 'Correction du n° 1', 'services', 'transfer', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, 1, -100000, -20000, -120000, 'atelier bleu correction du n° 1 f-1 1200.00 1200,00');
INSERT INTO ledger_entry VALUES (4, 4, 'receipt', '2026-11-05', NULL, NULL, 'Studio Lambda', '', 'services', 'transfer', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 50001, 10000, 60001, 'studio lambda 600.01 600,01');
INSERT INTO ledger_entry VALUES (5, 5, 'receipt', '2026-11-06', NULL, NULL, 'Acme Inc.', 'Cours', 'services', 'transfer', 'USD', '0.917', NULL, NULL, NULL, NULL, NULL, NULL, 4627, 925, 5552, 'acme inc. cours 55.52 55,52');
INSERT INTO ledger_entry VALUES (6, 6, 'receipt', '2026-11-22', NULL, NULL, 'Studio Lambda', '', 'services', 'transfer', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 50001, 10000, 60001, 'studio lambda 600.01 600,01');
INSERT INTO ledger_entry VALUES (7, 7, 'receipt', '2026-11-03', NULL, NULL, '', 'VIR STUDIO', 'services', 'transfer', 'EUR', NULL, NULL, NULL, 1, '|2026-11-03|12000|EUR|vir studio||0', NULL, NULL, 12000, 0, 12000, 'vir studio 120.00 120,00');
INSERT INTO ledger_entry VALUES (8, 8, 'receipt', '2026-11-07', NULL, NULL, 'ACME', '', 'services', 'transfer', 'EUR', NULL, NULL, NULL, 2, '|2026-11-07|120050|EUR|acme||0', NULL, NULL, 120050, 0, 120050, 'acme 1200.50 1200,50');
INSERT INTO ledger_import VALUES (1, '0.csv', 'banque-postale', '6cf3dcdb686df05f68faf0546eaf59a5cb333abd43e4a4cd5afd88c312b0a0d8', NULL, '2026-11-22T09:30:00.000Z', 1, 1, 0, 0);
INSERT INTO ledger_import VALUES (2, '1.csv', 'own:Ma banque', 'b1ad04b6b6abad7ee129cb78e331cc26dcf3d636507d465be4a36d8345059a1c', NULL, '2026-11-22T09:30:00.000Z', 1, 1, 0, 0);
INSERT INTO ledger_line VALUES (1, 1, 0, 2000, NULL, 120000);
INSERT INTO ledger_line VALUES (2, 2, 0, 2000, NULL, 1999);
INSERT INTO ledger_line VALUES (3, 3, 0, 2000, NULL, -120000);
INSERT INTO ledger_line VALUES (4, 4, 0, 2000, NULL, 60001);
INSERT INTO ledger_line VALUES (5, 5, 0, 2000, 4990, NULL);
INSERT INTO ledger_line VALUES (6, 5, 1, 2000, 55, NULL);
INSERT INTO ledger_line VALUES (7, 6, 0, 2000, NULL, 60001);
INSERT INTO ledger_line VALUES (8, 7, 0, NULL, NULL, 12000);
INSERT INTO ledger_line VALUES (9, 8, 0, NULL, NULL, 120050);
INSERT INTO ledger_month VALUES (1, '2026-08', '2026-11-22');
INSERT INTO ledger_profile VALUES (1, 'Ma banque', '{"name":"Ma banque","columns":[{"header":"when","role":"date"},{"header":"who","role":"party"},{"header":"how much","role":"amount"}],"decimal":",","isDayFirst":false,"encoding":"utf-8"}');
INSERT INTO ledger_rule VALUES (1, 1, 'text', 'stripe', 'receipt', 'Stripe', 'services', 2000, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_tag VALUES (1, 1, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_tag VALUES (2, 2, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_tag VALUES (3, 4, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_tag VALUES (4, 6, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_threshold VALUES (1, 'micro_services', '2026-01-01', 8360000, 'impots.gouv.fr', '2026-11-22');
INSERT INTO limit_base VALUES (2, 7, '2026-06-29', NULL, 'Nouveau site');
INSERT INTO measurement VALUES (1, 7, 1, NULL, 100.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (2, 7, 2, NULL, 107.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (3, 7, 3, NULL, 102.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (4, 7, 4, NULL, 109.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (5, 7, 5, NULL, 104.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (6, 7, 6, NULL, 111.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (7, 7, 7, NULL, 106.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (8, 7, 8, NULL, 101.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (9, 7, 9, NULL, 108.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (10, 7, 10, NULL, 103.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (11, 7, 11, NULL, 110.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (12, 7, 12, NULL, 105.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (13, 7, 13, NULL, 100.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (14, 7, 14, NULL, 107.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (15, 7, 15, NULL, 102.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (16, 7, 16, NULL, 109.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (17, 7, 17, NULL, 104.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (18, 7, 18, NULL, 111.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (19, 7, 19, NULL, 106.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (20, 7, 20, NULL, 101.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (21, 7, 21, NULL, 108.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (22, 7, 22, NULL, 103.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (23, 7, 23, NULL, 110.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (24, 7, 24, NULL, 105.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (26, 3, 25, NULL, 2.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (27, 8, 25, NULL, 9.5, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (28, 2, 25, NULL, 12050.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (30, 3, 25, 1, 5.0, NULL, 'typed', NULL, NULL);
INSERT INTO measurement VALUES (31, 5, 28, NULL, 12.0, NULL, 'imported', 'clipboard:2', NULL);
INSERT INTO measurement VALUES (32, 5, 29, NULL, 15.0, NULL, 'imported', 'clipboard:2', NULL);
INSERT INTO measurement VALUES (33, 13, 28, NULL, 3.0, NULL, 'imported', 'clipboard:3', NULL);
INSERT INTO measurement VALUES (34, 13, 29, NULL, 4.0, NULL, 'imported', 'clipboard:3', NULL);
INSERT INTO metric VALUES (1, 'cac', 'catalogue', 1, 3.0, NULL);
INSERT INTO metric VALUES (2, 'acquisition_spend', 'catalogue', 1, 2.0, NULL);
INSERT INTO metric VALUES (3, 'customers_new', 'catalogue', 1, 3.0, NULL);
INSERT INTO metric VALUES (4, 'list_size', 'catalogue', 1, 2.0, NULL);
INSERT INTO metric VALUES (5, 'leads', 'catalogue', 1, 1.0, NULL);
INSERT INTO metric VALUES (6, 'coffees', 'own', 0, 4.0, NULL);
INSERT INTO metric VALUES (7, 'sessions', 'catalogue', 1, 5.0, NULL);
INSERT INTO metric VALUES (8, 'lifetime_months', 'catalogue', 1, 6.0, NULL);
INSERT INTO metric VALUES (9, 'expenses', 'catalogue', 1, 7.0, NULL);
INSERT INTO metric VALUES (10, 'conversion_rate', 'catalogue', 1, 8.0, NULL);
INSERT INTO metric VALUES (11, 'conversions_hard', 'catalogue', 1, 9.0, NULL);
INSERT INTO metric VALUES (12, 'prospects_contacted', 'catalogue', 1, 10.0, NULL);
INSERT INTO metric VALUES (13, 'idees_notees', 'own', 1, 11.0, NULL);
INSERT INTO metric_definition VALUES (1, 6, 1, '2026-11-22', 'Cafés', 'Coffees', 'flow', 'count', 'up', 'month', NULL, 'l’accueil; "chez nous"');
INSERT INTO metric_definition VALUES (2, 2, 1, '1990-01-01', NULL, NULL, NULL, NULL, NULL, 'month', NULL, NULL);
INSERT INTO metric_definition VALUES (3, 2, 2, '2026-11-01', NULL, NULL, NULL, NULL, NULL, 'week', NULL, NULL);
INSERT INTO metric_definition VALUES (4, 13, 1, '2026-11-22', 'Idées notées', 'Idées notées', 'flow', 'count', NULL, 'month', NULL, '');
INSERT INTO migration VALUES (1, 'create-the-books', '386747e4692641e1eeaa94857c7b954d93ceb4ab329a51efa78b4553f3e6bfb6', '2026-11-22T09:30:00.000Z');
INSERT INTO migration VALUES (2, 'keep-the-ledger', '62833eb155e0ad779a95d9be52f4ee3993083dbc9f8683cf7b37f921e8d33536', '2026-11-22T09:30:00.000Z');
INSERT INTO migration VALUES (3, 'read-the-log-anywhere', '33b566c882bd993d10d116af3e3cda4e9538a3d6fbc6f9546d78eb41ce62e4e3', '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (1, 5, 26, 1, 40.0, NULL, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (2, 5, 27, 1, 55.0, NULL, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (3, 5, 27, 2, 60.5, NULL, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (4, 6, 28, 1, NULL, NULL, NULL, NULL, 42.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (5, 6, 29, 1, NULL, NULL, NULL, NULL, 42.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (6, 6, 30, 1, NULL, NULL, NULL, NULL, 42.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (7, 6, 31, 1, NULL, NULL, NULL, NULL, 42.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (8, 6, 32, 1, NULL, NULL, NULL, NULL, 42.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (9, 6, 33, 1, NULL, NULL, NULL, NULL, 42.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (10, 6, 34, 1, NULL, NULL, NULL, NULL, 42.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (11, 6, 35, 1, NULL, NULL, NULL, NULL, 42.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (12, 6, 36, 1, NULL, NULL, NULL, NULL, 41.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (13, 6, 25, 1, NULL, NULL, NULL, NULL, 41.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (14, 6, 26, 1, NULL, NULL, NULL, NULL, 41.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (15, 6, 27, 1, NULL, NULL, NULL, NULL, 41.0, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (16, 5, 37, 1, 12.0, NULL, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO objective VALUES (17, 10, 37, 1, 12.0, NULL, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO period VALUES (1, 'week', '2026-W15', '2026-04-06', '2026-04-12', NULL);
INSERT INTO period VALUES (2, 'week', '2026-W16', '2026-04-13', '2026-04-19', NULL);
INSERT INTO period VALUES (3, 'week', '2026-W17', '2026-04-20', '2026-04-26', NULL);
INSERT INTO period VALUES (4, 'week', '2026-W18', '2026-04-27', '2026-05-03', NULL);
INSERT INTO period VALUES (5, 'week', '2026-W19', '2026-05-04', '2026-05-10', NULL);
INSERT INTO period VALUES (6, 'week', '2026-W20', '2026-05-11', '2026-05-17', NULL);
INSERT INTO period VALUES (7, 'week', '2026-W21', '2026-05-18', '2026-05-24', NULL);
INSERT INTO period VALUES (8, 'week', '2026-W22', '2026-05-25', '2026-05-31', NULL);
INSERT INTO period VALUES (9, 'week', '2026-W23', '2026-06-01', '2026-06-07', NULL);
INSERT INTO period VALUES (10, 'week', '2026-W24', '2026-06-08', '2026-06-14', NULL);
INSERT INTO period VALUES (11, 'week', '2026-W25', '2026-06-15', '2026-06-21', NULL);
INSERT INTO period VALUES (12, 'week', '2026-W26', '2026-06-22', '2026-06-28', NULL);
INSERT INTO period VALUES (13, 'week', '2026-W27', '2026-06-29', '2026-07-05', NULL);
INSERT INTO period VALUES (14, 'week', '2026-W28', '2026-07-06', '2026-07-12', NULL);
INSERT INTO period VALUES (15, 'week', '2026-W29', '2026-07-13', '2026-07-19', NULL);
INSERT INTO period VALUES (16, 'week', '2026-W30', '2026-07-20', '2026-07-26', NULL);
INSERT INTO period VALUES (17, 'week', '2026-W31', '2026-07-27', '2026-08-02', NULL);
INSERT INTO period VALUES (18, 'week', '2026-W32', '2026-08-03', '2026-08-09', NULL);
INSERT INTO period VALUES (19, 'week', '2026-W33', '2026-08-10', '2026-08-16', NULL);
INSERT INTO period VALUES (20, 'week', '2026-W34', '2026-08-17', '2026-08-23', NULL);
INSERT INTO period VALUES (21, 'week', '2026-W35', '2026-08-24', '2026-08-30', NULL);
INSERT INTO period VALUES (22, 'week', '2026-W36', '2026-08-31', '2026-09-06', NULL);
INSERT INTO period VALUES (23, 'week', '2026-W37', '2026-09-07', '2026-09-13', NULL);
INSERT INTO period VALUES (24, 'week', '2026-W38', '2026-09-14', '2026-09-20', NULL);
INSERT INTO period VALUES (25, 'month', '2026-10', '2026-10-01', '2026-10-31', NULL);
INSERT INTO period VALUES (26, 'month', '2026-11', '2026-11-01', '2026-11-30', NULL);
INSERT INTO period VALUES (27, 'month', '2026-12', '2026-12-01', '2026-12-31', NULL);
INSERT INTO period VALUES (28, 'month', '2026-01', '2026-01-01', '2026-01-31', NULL);
INSERT INTO period VALUES (29, 'month', '2026-02', '2026-02-01', '2026-02-28', NULL);
INSERT INTO period VALUES (30, 'month', '2026-03', '2026-03-01', '2026-03-31', NULL);
INSERT INTO period VALUES (31, 'month', '2026-04', '2026-04-01', '2026-04-30', NULL);
INSERT INTO period VALUES (32, 'month', '2026-05', '2026-05-01', '2026-05-31', NULL);
INSERT INTO period VALUES (33, 'month', '2026-06', '2026-06-01', '2026-06-30', NULL);
INSERT INTO period VALUES (34, 'month', '2026-07', '2026-07-01', '2026-07-31', NULL);
INSERT INTO period VALUES (35, 'month', '2026-08', '2026-08-01', '2026-08-31', '2026-11-22T09:30:00.000Z');
INSERT INTO period VALUES (36, 'month', '2026-09', '2026-09-01', '2026-09-30', NULL);
INSERT INTO period VALUES (37, 'quarter', '2026-Q4', '2026-10-01', '2026-12-31', NULL);
INSERT INTO period VALUES (38, 'week', '2026-W46', '2026-11-09', '2026-11-15', '2026-11-22T09:30:00.000Z');
INSERT INTO period VALUES (39, 'week', '2026-W45', '2026-11-02', '2026-11-08', NULL);
INSERT INTO review VALUES (1, 'weekly', 38, 'kept', '{"step":"actions","oneThing":"Appeler","isOneThingDone":false,"questions":[],"channels":{},"decision":null,"notKnown":[]}', 'Bien', '2026-11-22T09:30:00.000Z', '2026-11-22T09:30:00.000Z');
INSERT INTO review VALUES (2, 'weekly', 39, 'missed', '{"step":null,"oneThing":"","isOneThingDone":false,"questions":[],"channels":{},"decision":null,"notKnown":[]}', NULL, NULL, NULL);
INSERT INTO segment VALUES (1, 'LinkedIn');
INSERT INTO segment VALUES (2, 'Podcast');
INSERT INTO setting VALUES (1, 'language', '"fr"');
INSERT INTO setting VALUES (2, 'business_name', '"Atelier Zoé"');
INSERT INTO setting VALUES (3, 'lean_stage', '"revenue"');
INSERT INTO setting VALUES (4, 'own_groups', '[{"name":"Chaque lundi ☕","metrics":["leads"]}]');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('ledger_entry', 8);
INSERT INTO sqlite_sequence VALUES ('ledger_line', 9);
INSERT INTO sqlite_sequence VALUES ('setting', 6);
INSERT INTO sqlite_sequence VALUES ('metric', 13);
INSERT INTO sqlite_sequence VALUES ('metric_definition', 4);
INSERT INTO sqlite_sequence VALUES ('period', 39);
INSERT INTO sqlite_sequence VALUES ('measurement', 37);
INSERT INTO sqlite_sequence VALUES ('segment', 2);
INSERT INTO sqlite_sequence VALUES ('objective', 17);
INSERT INTO sqlite_sequence VALUES ('focus', 2);
INSERT INTO sqlite_sequence VALUES ('action', 5);
INSERT INTO sqlite_sequence VALUES ('annotation', 2);
INSERT INTO sqlite_sequence VALUES ('limit_base', 2);
INSERT INTO sqlite_sequence VALUES ('review', 2);
INSERT INTO sqlite_sequence VALUES ('ledger_month', 1);
INSERT INTO sqlite_sequence VALUES ('ledger_tag', 4);
INSERT INTO sqlite_sequence VALUES ('ledger_threshold', 1);
INSERT INTO sqlite_sequence VALUES ('ledger_rule', 1);
INSERT INTO sqlite_sequence VALUES ('ledger_import', 2);
INSERT INTO sqlite_sequence VALUES ('ledger_profile', 1);
CREATE INDEX action_metric ON action (metric_id, state);
CREATE INDEX action_state ON action (state, due_on);
CREATE INDEX annotation_date ON annotation (on_date);
CREATE INDEX annotation_metric ON annotation (metric_id, on_date);
CREATE INDEX change_command ON change (command_id);
CREATE INDEX change_deleted_measurement
  ON change (json_extract(before, '$.metric_id'), json_extract(before, '$.period_id'))
  WHERE table_name = 'measurement' AND after IS NULL;
CREATE INDEX change_row ON change (table_name, row_id);
CREATE INDEX command_target ON command (target_id);
CREATE INDEX command_undone ON command (id) WHERE state = 'undone';
CREATE TRIGGER focus_added_to_quarter BEFORE INSERT ON focus
WHEN (SELECT kind FROM period WHERE id = NEW.period_id) IS NOT 'quarter' BEGIN
  SELECT RAISE(ABORT, 'focus: belongs to a quarter');
END;
CREATE INDEX focus_guardrail ON focus (guardrail_metric_id);
CREATE INDEX focus_metric ON focus (metric_id);
CREATE TRIGGER focus_moved_to_quarter BEFORE UPDATE OF period_id ON focus
WHEN (SELECT kind FROM period WHERE id = NEW.period_id) IS NOT 'quarter' BEGIN
  SELECT RAISE(ABORT, 'focus: belongs to a quarter');
END;
CREATE UNIQUE INDEX focus_of_quarter ON focus (period_id) WHERE replaced_at IS NULL;
CREATE INDEX focus_period ON focus (period_id);
CREATE UNIQUE INDEX ledger_entry_chain ON ledger_entry (chain_place);
CREATE INDEX ledger_entry_corrects ON ledger_entry (corrects_id);
CREATE INDEX ledger_entry_import ON ledger_entry (import_id);
CREATE INDEX ledger_entry_locked ON ledger_entry (locked_on, paid_on, seq);
CREATE TRIGGER ledger_entry_locked_kept BEFORE DELETE ON ledger_entry
WHEN OLD.locked_on IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_entry: locked');
END;
CREATE TRIGGER ledger_entry_locked_stays BEFORE UPDATE ON ledger_entry
WHEN OLD.locked_on IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_entry: locked');
END;
CREATE INDEX ledger_entry_paid ON ledger_entry (paid_on, seq);
CREATE INDEX ledger_entry_party ON ledger_entry (party, paid_on);
CREATE INDEX ledger_import_file ON ledger_import (sha256);
CREATE TRIGGER ledger_line_locked_kept BEFORE DELETE ON ledger_line
WHEN (SELECT locked_on FROM ledger_entry WHERE id = OLD.entry_id) IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_line: its entry is locked');
END;
CREATE TRIGGER ledger_line_locked_stays BEFORE UPDATE ON ledger_line
WHEN (SELECT max(locked_on) FROM ledger_entry WHERE id IN (OLD.entry_id, NEW.entry_id))
  IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_line: its entry is locked');
END;
CREATE TRIGGER ledger_line_locked_whole BEFORE INSERT ON ledger_line
WHEN (SELECT locked_on FROM ledger_entry WHERE id = NEW.entry_id) IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_line: its entry is locked');
END;
CREATE TRIGGER ledger_month_in_order BEFORE INSERT ON ledger_month
WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= NEW.month OR locked_on > NEW.locked_on) BEGIN
  SELECT RAISE(ABORT, 'ledger_month: months are locked in order');
END;
CREATE TRIGGER ledger_month_kept BEFORE DELETE ON ledger_month BEGIN
  SELECT RAISE(ABORT, 'ledger_month: locked');
END;
CREATE TRIGGER ledger_month_stays BEFORE UPDATE ON ledger_month BEGIN
  SELECT RAISE(ABORT, 'ledger_month: locked');
END;
CREATE INDEX ledger_rule_segment ON ledger_rule (segment_id);
CREATE INDEX ledger_tag_segment ON ledger_tag (segment_id);
CREATE UNIQUE INDEX measurement_of_segment ON measurement (metric_id, period_id, segment_id);
CREATE UNIQUE INDEX measurement_of_whole ON measurement (metric_id, period_id)
  WHERE segment_id IS NULL;
CREATE INDEX measurement_period ON measurement (period_id);
CREATE INDEX measurement_segment ON measurement (segment_id);
CREATE TRIGGER objective_only_grows BEFORE UPDATE ON objective BEGIN
  SELECT RAISE(ABORT, 'objective: a version is never changed, a new one is added');
END;
CREATE INDEX objective_period ON objective (period_id);
CREATE INDEX review_state ON review (state, kind);
