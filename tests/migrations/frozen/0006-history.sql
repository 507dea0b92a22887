-- A business that was lived for a while, with undo, imports and locked months, as the version of
-- schema 6 wrote it (freeze-history.ts). Frozen: a later version undoes it to its first step.
PRAGMA application_id = 1399811139;
PRAGMA user_version = 6;
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
CREATE TABLE ledger_account (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL CHECK (position >= 1),
  name TEXT UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
  kind TEXT NOT NULL CHECK (kind IN ('bank', 'till', 'savings', 'processor')),
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  number TEXT NOT NULL CHECK (number GLOB '[1-9][0-9][0-9]*' AND number NOT GLOB '*[^0-9A-Z]*'
    AND length(number) BETWEEN 3 AND 12),
  -- An IBAN, or the last digits that its statements show.
  identification TEXT CHECK (length(identification) BETWEEN 2 AND 40),
  opening_on TEXT CHECK (date(opening_on) IS opening_on),
  opening_balance INTEGER NOT NULL DEFAULT 0
    CHECK (opening_balance BETWEEN -9007199254740991 AND 9007199254740991),
  closed_on TEXT CHECK (date(closed_on) IS closed_on)
) STRICT;
CREATE TABLE ledger_category (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE
    CHECK (key GLOB '[a-z]*' AND key NOT GLOB '*[^a-z0-9_]*' AND length(key) <= 64),
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'expense')),
  position INTEGER NOT NULL CHECK (position >= 1),
  name TEXT CHECK (length(name) BETWEEN 1 AND 80),
  account TEXT NOT NULL CHECK (account GLOB '[1-9][0-9][0-9]*' AND account NOT GLOB '*[^0-9A-Z]*'
    AND length(account) BETWEEN 3 AND 12),
  account_name TEXT NOT NULL CHECK (length(account_name) BETWEEN 1 AND 200),
  -- The line of activity of its turnover, 'none': no turnover; null: as the profile says.
  activity_line TEXT CHECK (activity_line IN ('sale', 'bic', 'bnc', 'cipav', 'tourism', 'none')),
  is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1))
) STRICT;
CREATE TABLE ledger_delivery (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_on TEXT NOT NULL CHECK (date(made_on) IS made_on),
  from_on TEXT NOT NULL CHECK (date(from_on) IS from_on),
  to_on TEXT NOT NULL CHECK (date(to_on) IS to_on),
  newest_seq INTEGER NOT NULL CHECK (newest_seq >= 0),
  chained INTEGER NOT NULL CHECK (chained >= 0),
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE TABLE "ledger_entry" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  seq INTEGER NOT NULL UNIQUE CHECK (seq >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'expense', 'transfer', 'journal')),
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
  fx TEXT CHECK (fx GLOB '[0-9]*' AND fx NOT GLOB '*[^0-9.]*' AND fx NOT GLOB '*.*.*'
    AND fx NOT GLOB '*.' AND length(fx) <= 32 AND CAST(fx AS REAL) > 0),
  locked_on TEXT CHECK (date(locked_on) IS locked_on),
  hash TEXT CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  import_id INTEGER REFERENCES ledger_import (id) ON DELETE RESTRICT,
  fingerprint TEXT UNIQUE CHECK (length(fingerprint) BETWEEN 1 AND 1000),
  chain_place INTEGER CHECK (chain_place >= 1),
  corrects_id INTEGER REFERENCES "ledger_entry" (id) ON DELETE RESTRICT,
  euro_net INTEGER NOT NULL DEFAULT 0
    CHECK (euro_net BETWEEN -9007199254740991 AND 9007199254740991),
  euro_vat INTEGER NOT NULL DEFAULT 0
    CHECK (euro_vat BETWEEN -9007199254740991 AND 9007199254740991),
  euro_gross INTEGER NOT NULL DEFAULT 0,
  search_text TEXT NOT NULL DEFAULT '',
  -- null: as its method says, the till for cash and the bank for all else.
  account_id INTEGER REFERENCES ledger_account (id) ON DELETE RESTRICT,
  to_account_id INTEGER REFERENCES ledger_account (id) ON DELETE RESTRICT,
  -- What arrives, in minor units of the other account's currency, where that is another one.
  to_amount INTEGER CHECK (to_amount BETWEEN -9007199254740991 AND 9007199254740991),
  -- The journal of an entry that names its accounts: opening balances, or other operations.
  journal TEXT CHECK (journal IN ('AN', 'OD')),
  -- Its number in the journal of its year, given once, by the lock of its month.
  final_number INTEGER CHECK (final_number >= 1),
  -- Which text was hashed: 1 is that of before there were accounts; 2 was locked with its month, 3 came
  -- locked in a file that locked its month, 4 in one that left its month open.
  chain_version INTEGER CHECK (chain_version BETWEEN 1 AND 4), printed_with TEXT
  CHECK (printed_with IS NULL OR json_valid(printed_with) AND length(printed_with) <= 1000),
  CHECK (euro_gross = euro_net + euro_vat),
  CHECK (currency <> 'EUR' OR fx IS NULL),
  CHECK (paid_on <= locked_on),
  CHECK ((locked_on IS NULL) = (hash IS NULL)),
  CHECK ((kind = 'transfer') = (to_account_id IS NOT NULL)),
  CHECK (to_amount IS NULL OR kind = 'transfer'),
  CHECK ((kind = 'journal') = (journal IS NOT NULL))
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
CREATE TABLE ledger_incident (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
  what TEXT NOT NULL CHECK (what GLOB '[a-z]*' AND what NOT GLOB '*[^a-z0-9_]*' AND length(what) <= 64),
  details TEXT NOT NULL CHECK (json_valid(details) AND length(details) <= 20000)
) STRICT;
CREATE TABLE ledger_line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES ledger_entry (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  rate_bp INTEGER CHECK (rate_bp BETWEEN 0 AND 10000),
  net INTEGER CHECK (net BETWEEN -9007199254740991 AND 9007199254740991),
  gross INTEGER CHECK (gross BETWEEN -9007199254740991 AND 9007199254740991), category TEXT
  CHECK (category GLOB '[a-z]*' AND category NOT GLOB '*[^a-z0-9_]*' AND length(category) <= 64), vat_kind TEXT CHECK (vat_kind IN ('domestic', 'eu_service',
  'abroad_service', 'eu_goods', 'export', 'exempt', 'foreign_service', 'foreign_283_1', 'import',
  'none')), account TEXT
  CHECK (account GLOB '[1-9][0-9][0-9]*' AND length(account) BETWEEN 3 AND 12), account_name TEXT CHECK (length(account_name) BETWEEN 1 AND 200),
  -- As it was typed: the other amount follows from the rate and is not stored twice.
  CHECK ((net IS NULL) <> (gross IS NULL)),
  UNIQUE (entry_id, position)
) STRICT;
CREATE TABLE ledger_month (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  month TEXT NOT NULL UNIQUE CHECK (date(month || '-01') IS month || '-01'),
  locked_on TEXT NOT NULL CHECK (date(locked_on) IS locked_on)
, chained INTEGER CHECK (chained >= 0), hash TEXT
  CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')) STRICT;
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
CREATE TABLE ledger_statement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES ledger_account (id) ON DELETE CASCADE,
  month TEXT NOT NULL CHECK (date(month || '-01') IS month || '-01'),
  closing INTEGER NOT NULL CHECK (closing BETWEEN -9007199254740991 AND 9007199254740991),
  source TEXT NOT NULL CHECK (source IN ('typed', 'file')),
  UNIQUE (account_id, month)
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
, last_command INTEGER NOT NULL DEFAULT 0 CHECK (last_command >= 0)) STRICT;
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
CREATE TABLE tax_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_on TEXT NOT NULL UNIQUE CHECK (date(from_on) IS from_on),
  profile TEXT NOT NULL CHECK (json_valid(profile) AND length(profile) <= 20000)
) STRICT;
INSERT INTO action VALUES (1, 5, 'Appeler dix clients', 'todo', 1.0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO action VALUES (2, 5, 'Écrire la page de vente', 'done', 2.0, '2026-11-22', NULL, '2026-11-22', NULL, 1.0e-07, NULL, NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO action VALUES (3, 1, 'Mesurer', 'todo', 0.0, NULL, '2026-12-15', NULL, NULL, NULL, 'M', NULL, NULL, '2026-11-22T09:30:00.000Z');
INSERT INTO action VALUES (5, 5, 'Publier chaque mardi', 'doing', 3.0, '2026-11-22', NULL, NULL, NULL, NULL, NULL, NULL, 'Le mardi porte', '2026-11-22T09:30:00.000Z');
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
INSERT INTO change VALUES (230, 76, 'ledger_category', 1, NULL, '{"id":1,"key":"own_workshops","kind":"receipt","position":1,"name":"Ateliers","account":"706100","account_name":"Ateliers de l’été","activity_line":"bnc","is_hidden":0}');
INSERT INTO change VALUES (231, 76, 'ledger_account', 3, NULL, '{"id":3,"position":3,"name":"Livret","kind":"savings","currency":"EUR","number":"508000","identification":null,"opening_on":null,"opening_balance":150000,"closed_on":null}');
INSERT INTO change VALUES (232, 76, 'ledger_account', 4, NULL, '{"id":4,"position":4,"name":"Stripe","kind":"processor","currency":"USD","number":"517000","identification":null,"opening_on":null,"opening_balance":0,"closed_on":null}');
INSERT INTO change VALUES (233, 76, 'ledger_entry', 9, NULL, '{"id":9,"seq":101,"kind":"expense","paid_on":"2026-09-14","doc_ref":null,"doc_date":null,"party":"Imprimeur","label":"","category":"software","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"imprimeur 49.99 49,99","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (234, 76, 'ledger_entry', 10, NULL, '{"id":10,"seq":102,"kind":"transfer","paid_on":"2026-09-15","doc_ref":null,"doc_date":null,"party":"","label":"","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":30000,"euro_vat":0,"euro_gross":30000,"search_text":" 300.00 300,00","account_id":null,"to_account_id":3,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (235, 76, 'ledger_entry', 11, NULL, '{"id":11,"seq":103,"kind":"expense","paid_on":"2026-10-01","doc_ref":null,"doc_date":null,"party":"Loyer","label":"","category":"rent","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"loyer 49.99 49,99","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (236, 76, 'ledger_entry', 12, NULL, '{"id":12,"seq":104,"kind":"expense","paid_on":"2026-10-01","doc_ref":null,"doc_date":null,"party":"Assureur","label":"","category":"insurance","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"assureur 49.99 49,99","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (237, 76, 'ledger_line', 10, NULL, '{"id":10,"entry_id":9,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (238, 76, 'ledger_line', 11, NULL, '{"id":11,"entry_id":10,"position":0,"rate_bp":null,"net":null,"gross":30000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (239, 76, 'ledger_line', 12, NULL, '{"id":12,"entry_id":11,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (240, 76, 'ledger_line', 13, NULL, '{"id":13,"entry_id":12,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (241, 76, 'ledger_line', 10, '{"id":10,"entry_id":9,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":null,"account_name":null}', '{"id":10,"entry_id":9,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":"651100","account_name":"Redevances pour concessions, brevets, licences, marques, procédés, solutions informatiques"}');
INSERT INTO change VALUES (242, 76, 'ledger_entry', 9, '{"id":9,"seq":101,"kind":"expense","paid_on":"2026-09-14","doc_ref":null,"doc_date":null,"party":"Imprimeur","label":"","category":"software","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"imprimeur 49.99 49,99","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":9,"seq":101,"kind":"expense","paid_on":"2026-09-14","doc_ref":null,"doc_date":null,"party":"Imprimeur","label":"","category":"software","method":"card","currency":"EUR","fx":null,"locked_on":"2026-11-22","hash":"d8273775369fa0430d4d72008b9276ec3101a03938ec84da6bfe626f92ff4f27","import_id":null,"fingerprint":null,"chain_place":3,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"imprimeur 49.99 49,99","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":3,"chain_version":3,"printed_with":"{\"number\":\"512000\",\"name\":\"Banque\",\"journal\":\"BQ\"}"}');
INSERT INTO change VALUES (243, 76, 'ledger_entry', 10, '{"id":10,"seq":102,"kind":"transfer","paid_on":"2026-09-15","doc_ref":null,"doc_date":null,"party":"","label":"","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":30000,"euro_vat":0,"euro_gross":30000,"search_text":" 300.00 300,00","account_id":null,"to_account_id":3,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":10,"seq":102,"kind":"transfer","paid_on":"2026-09-15","doc_ref":null,"doc_date":null,"party":"","label":"","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":"2026-11-23","hash":"2bc9e0076911450875a50cd718b1b85dc205ba8b6be9ae27a99488a443b44b12","import_id":null,"fingerprint":null,"chain_place":4,"corrects_id":null,"euro_net":30000,"euro_vat":0,"euro_gross":30000,"search_text":" 300.00 300,00","account_id":null,"to_account_id":3,"to_amount":null,"journal":null,"final_number":4,"chain_version":2,"printed_with":"{\"number\":\"512000\",\"name\":\"Banque\",\"journal\":\"BQ\",\"to\":{\"number\":\"508000\",\"name\":\"Livret\"}}"}');
INSERT INTO change VALUES (244, 76, 'ledger_line', 12, '{"id":12,"entry_id":11,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":null,"account_name":null}', '{"id":12,"entry_id":11,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":"613200","account_name":"Locations immobilières"}');
INSERT INTO change VALUES (245, 76, 'ledger_entry', 11, '{"id":11,"seq":103,"kind":"expense","paid_on":"2026-10-01","doc_ref":null,"doc_date":null,"party":"Loyer","label":"","category":"rent","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"loyer 49.99 49,99","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":11,"seq":103,"kind":"expense","paid_on":"2026-10-01","doc_ref":null,"doc_date":null,"party":"Loyer","label":"","category":"rent","method":"card","currency":"EUR","fx":null,"locked_on":"2026-11-23","hash":"37de5d61700508c29d076ec3498a583984de7c64e24d47440e65722d62b8c45c","import_id":null,"fingerprint":null,"chain_place":5,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"loyer 49.99 49,99","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":5,"chain_version":4,"printed_with":"{\"number\":\"512000\",\"name\":\"Banque\",\"journal\":\"BQ\"}"}');
INSERT INTO change VALUES (246, 76, 'ledger_month', 2, NULL, '{"id":2,"month":"2026-09","locked_on":"2026-11-23","chained":5,"hash":"37de5d61700508c29d076ec3498a583984de7c64e24d47440e65722d62b8c45c"}');
INSERT INTO change VALUES (247, 76, 'ledger_entry', 13, NULL, '{"id":13,"seq":105,"kind":"expense","paid_on":"2026-10-02","doc_ref":null,"doc_date":null,"party":"Papeterie","label":"","category":"supplies","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":1854,"euro_vat":229,"euro_gross":2083,"search_text":"papeterie 20.83 20,83","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (248, 76, 'ledger_line', 14, NULL, '{"id":14,"entry_id":13,"position":0,"rate_bp":2000,"net":null,"gross":1200,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (249, 76, 'ledger_line', 15, NULL, '{"id":15,"entry_id":13,"position":1,"rate_bp":550,"net":null,"gross":550,"category":"meals","vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (250, 76, 'ledger_line', 16, NULL, '{"id":16,"entry_id":13,"position":2,"rate_bp":null,"net":null,"gross":333,"category":"travel","vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (251, 76, 'ledger_entry', 14, NULL, '{"id":14,"seq":106,"kind":"receipt","paid_on":"2026-10-05","doc_ref":"F-7","doc_date":"2026-09-28","party":"Ville de Lyon","label":"","category":"own_workshops","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":80001,"euro_vat":16000,"euro_gross":96001,"search_text":"ville de lyon f-7 960.01 960,01","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (252, 76, 'ledger_line', 17, NULL, '{"id":17,"entry_id":14,"position":0,"rate_bp":2000,"net":80001,"gross":null,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (253, 76, 'ledger_entry', 15, NULL, '{"id":15,"seq":107,"kind":"expense","paid_on":"2026-10-06","doc_ref":null,"doc_date":null,"party":"Notion","label":"","category":"software","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":960,"euro_vat":0,"euro_gross":960,"search_text":"notion 9.60 9,60","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (254, 76, 'ledger_line', 18, NULL, '{"id":18,"entry_id":15,"position":0,"rate_bp":null,"net":null,"gross":960,"category":null,"vat_kind":"foreign_service","account":null,"account_name":null}');
INSERT INTO change VALUES (255, 76, 'ledger_entry', 16, NULL, '{"id":16,"seq":108,"kind":"transfer","paid_on":"2026-10-07","doc_ref":null,"doc_date":null,"party":"","label":"Retrait","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":20000,"euro_vat":0,"euro_gross":20000,"search_text":"retrait 200.00 200,00","account_id":null,"to_account_id":2,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (256, 76, 'ledger_line', 19, NULL, '{"id":19,"entry_id":16,"position":0,"rate_bp":null,"net":null,"gross":20000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (257, 76, 'ledger_entry', 17, NULL, '{"id":17,"seq":109,"kind":"transfer","paid_on":"2026-10-08","doc_ref":null,"doc_date":null,"party":"","label":"","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":50000,"euro_vat":0,"euro_gross":50000,"search_text":" 500.00 500,00","account_id":null,"to_account_id":4,"to_amount":54321,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (258, 76, 'ledger_line', 20, NULL, '{"id":20,"entry_id":17,"position":0,"rate_bp":null,"net":null,"gross":50000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (259, 76, 'ledger_entry', 18, NULL, '{"id":18,"seq":110,"kind":"journal","paid_on":"2026-10-31","doc_ref":null,"doc_date":null,"party":"","label":"Intérêts courus","category":"journal","method":"other","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":0,"euro_vat":0,"euro_gross":0,"search_text":"interets courus 0.00 0,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":"OD","final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (260, 76, 'ledger_line', 21, NULL, '{"id":21,"entry_id":18,"position":0,"rate_bp":null,"net":null,"gross":700,"category":null,"vat_kind":null,"account":"661100","account_name":"Intérêts des emprunts"}');
INSERT INTO change VALUES (261, 76, 'ledger_line', 22, NULL, '{"id":22,"entry_id":18,"position":1,"rate_bp":null,"net":null,"gross":-700,"category":null,"vat_kind":null,"account":"168800","account_name":"Intérêts courus"}');
INSERT INTO change VALUES (262, 76, 'ledger_incident', 1, NULL, '{"id":1,"at":"2026-11-25T18:00:00.000Z","what":"older_backup","details":"{\"backup\":\"business-2026-11-20.db\",\"months\":[],\"lockedAgain\":[\"2026-08\"]}"}');
INSERT INTO change VALUES (263, 77, 'ledger_line', 13, '{"id":13,"entry_id":12,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":null,"account_name":null}', '{"id":13,"entry_id":12,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":"616000","account_name":"Primes d''assurances"}');
INSERT INTO change VALUES (264, 77, 'ledger_entry', 12, '{"id":12,"seq":104,"kind":"expense","paid_on":"2026-10-01","doc_ref":null,"doc_date":null,"party":"Assureur","label":"","category":"insurance","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"assureur 49.99 49,99","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":12,"seq":104,"kind":"expense","paid_on":"2026-10-01","doc_ref":null,"doc_date":null,"party":"Assureur","label":"","category":"insurance","method":"card","currency":"EUR","fx":null,"locked_on":"2026-11-30","hash":"a25f53cda253bf6101cee8ee175ad5e6a545064520722dc8a43f38ee7091f3a7","import_id":null,"fingerprint":null,"chain_place":6,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"assureur 49.99 49,99","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":6,"chain_version":2,"printed_with":"{\"number\":\"512000\",\"name\":\"Banque\",\"journal\":\"BQ\"}"}');
INSERT INTO change VALUES (265, 77, 'ledger_line', 14, '{"id":14,"entry_id":13,"position":0,"rate_bp":2000,"net":null,"gross":1200,"category":null,"vat_kind":null,"account":null,"account_name":null}', '{"id":14,"entry_id":13,"position":0,"rate_bp":2000,"net":null,"gross":1200,"category":null,"vat_kind":null,"account":"606400","account_name":"Fournitures administratives"}');
INSERT INTO change VALUES (266, 77, 'ledger_line', 15, '{"id":15,"entry_id":13,"position":1,"rate_bp":550,"net":null,"gross":550,"category":"meals","vat_kind":null,"account":null,"account_name":null}', '{"id":15,"entry_id":13,"position":1,"rate_bp":550,"net":null,"gross":550,"category":"meals","vat_kind":null,"account":"625700","account_name":"Réceptions"}');
INSERT INTO change VALUES (267, 77, 'ledger_line', 16, '{"id":16,"entry_id":13,"position":2,"rate_bp":null,"net":null,"gross":333,"category":"travel","vat_kind":null,"account":null,"account_name":null}', '{"id":16,"entry_id":13,"position":2,"rate_bp":null,"net":null,"gross":333,"category":"travel","vat_kind":null,"account":"625100","account_name":"Voyages et déplacements"}');
INSERT INTO change VALUES (268, 77, 'ledger_entry', 13, '{"id":13,"seq":105,"kind":"expense","paid_on":"2026-10-02","doc_ref":null,"doc_date":null,"party":"Papeterie","label":"","category":"supplies","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":1854,"euro_vat":229,"euro_gross":2083,"search_text":"papeterie 20.83 20,83","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":13,"seq":105,"kind":"expense","paid_on":"2026-10-02","doc_ref":null,"doc_date":null,"party":"Papeterie","label":"","category":"supplies","method":"card","currency":"EUR","fx":null,"locked_on":"2026-11-30","hash":"8326752064228fbcc73e17905654d7c02152765b526fc1f5e5042d513c4fd5c9","import_id":null,"fingerprint":null,"chain_place":7,"corrects_id":null,"euro_net":1854,"euro_vat":229,"euro_gross":2083,"search_text":"papeterie 20.83 20,83","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":7,"chain_version":2,"printed_with":"{\"number\":\"512000\",\"name\":\"Banque\",\"journal\":\"BQ\"}"}');
INSERT INTO change VALUES (269, 77, 'ledger_line', 17, '{"id":17,"entry_id":14,"position":0,"rate_bp":2000,"net":80001,"gross":null,"category":null,"vat_kind":null,"account":null,"account_name":null}', '{"id":17,"entry_id":14,"position":0,"rate_bp":2000,"net":80001,"gross":null,"category":null,"vat_kind":null,"account":"706100","account_name":"Ateliers de l’été"}');
INSERT INTO change VALUES (270, 77, 'ledger_entry', 14, '{"id":14,"seq":106,"kind":"receipt","paid_on":"2026-10-05","doc_ref":"F-7","doc_date":"2026-09-28","party":"Ville de Lyon","label":"","category":"own_workshops","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":80001,"euro_vat":16000,"euro_gross":96001,"search_text":"ville de lyon f-7 960.01 960,01","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":14,"seq":106,"kind":"receipt","paid_on":"2026-10-05","doc_ref":"F-7","doc_date":"2026-09-28","party":"Ville de Lyon","label":"","category":"own_workshops","method":"transfer","currency":"EUR","fx":null,"locked_on":"2026-11-30","hash":"a9efa05b21958904f2d93e62b317b32bdcd672c6e18a365b1fdeb382a90a38de","import_id":null,"fingerprint":null,"chain_place":8,"corrects_id":null,"euro_net":80001,"euro_vat":16000,"euro_gross":96001,"search_text":"ville de lyon f-7 960.01 960,01","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":8,"chain_version":2,"printed_with":"{\"number\":\"512000\",\"name\":\"Banque\",\"journal\":\"BQ\"}"}');
INSERT INTO change VALUES (271, 77, 'ledger_line', 18, '{"id":18,"entry_id":15,"position":0,"rate_bp":null,"net":null,"gross":960,"category":null,"vat_kind":"foreign_service","account":null,"account_name":null}', '{"id":18,"entry_id":15,"position":0,"rate_bp":null,"net":null,"gross":960,"category":null,"vat_kind":"foreign_service","account":"651100","account_name":"Redevances pour concessions, brevets, licences, marques, procédés, solutions informatiques"}');
INSERT INTO change VALUES (272, 77, 'ledger_entry', 15, '{"id":15,"seq":107,"kind":"expense","paid_on":"2026-10-06","doc_ref":null,"doc_date":null,"party":"Notion","label":"","category":"software","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":960,"euro_vat":0,"euro_gross":960,"search_text":"notion 9.60 9,60","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":15,"seq":107,"kind":"expense","paid_on":"2026-10-06","doc_ref":null,"doc_date":null,"party":"Notion","label":"","category":"software","method":"card","currency":"EUR","fx":null,"locked_on":"2026-11-30","hash":"d759466f8de0c6be6a9beff4ee1d3316e11c86d78adbcd1e7ae228370f03a6da","import_id":null,"fingerprint":null,"chain_place":9,"corrects_id":null,"euro_net":960,"euro_vat":0,"euro_gross":960,"search_text":"notion 9.60 9,60","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":9,"chain_version":2,"printed_with":"{\"number\":\"512000\",\"name\":\"Banque\",\"journal\":\"BQ\"}"}');
INSERT INTO change VALUES (273, 77, 'ledger_entry', 16, '{"id":16,"seq":108,"kind":"transfer","paid_on":"2026-10-07","doc_ref":null,"doc_date":null,"party":"","label":"Retrait","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":20000,"euro_vat":0,"euro_gross":20000,"search_text":"retrait 200.00 200,00","account_id":null,"to_account_id":2,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":16,"seq":108,"kind":"transfer","paid_on":"2026-10-07","doc_ref":null,"doc_date":null,"party":"","label":"Retrait","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":"2026-11-30","hash":"a04e14b25b305cebe5089d72de62a01efc4a6b011ff0339e236bfea5ee054cf1","import_id":null,"fingerprint":null,"chain_place":10,"corrects_id":null,"euro_net":20000,"euro_vat":0,"euro_gross":20000,"search_text":"retrait 200.00 200,00","account_id":null,"to_account_id":2,"to_amount":null,"journal":null,"final_number":10,"chain_version":2,"printed_with":"{\"number\":\"512000\",\"name\":\"Banque\",\"journal\":\"BQ\",\"to\":{\"number\":\"530000\",\"name\":\"Caisse\"}}"}');
INSERT INTO change VALUES (274, 77, 'ledger_entry', 17, '{"id":17,"seq":109,"kind":"transfer","paid_on":"2026-10-08","doc_ref":null,"doc_date":null,"party":"","label":"","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":50000,"euro_vat":0,"euro_gross":50000,"search_text":" 500.00 500,00","account_id":null,"to_account_id":4,"to_amount":54321,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":17,"seq":109,"kind":"transfer","paid_on":"2026-10-08","doc_ref":null,"doc_date":null,"party":"","label":"","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":"2026-11-30","hash":"4f5b104d556834b98e14bcf7a62509276d1a4bd03c35ad9b5cb5e01ecbcbbd89","import_id":null,"fingerprint":null,"chain_place":11,"corrects_id":null,"euro_net":50000,"euro_vat":0,"euro_gross":50000,"search_text":" 500.00 500,00","account_id":null,"to_account_id":4,"to_amount":54321,"journal":null,"final_number":11,"chain_version":2,"printed_with":"{\"number\":\"512000\",\"name\":\"Banque\",\"journal\":\"BQ\",\"to\":{\"number\":\"517000\",\"name\":\"Stripe\"}}"}');
INSERT INTO change VALUES (275, 77, 'ledger_entry', 18, '{"id":18,"seq":110,"kind":"journal","paid_on":"2026-10-31","doc_ref":null,"doc_date":null,"party":"","label":"Intérêts courus","category":"journal","method":"other","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":0,"euro_vat":0,"euro_gross":0,"search_text":"interets courus 0.00 0,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":"OD","final_number":null,"chain_version":null,"printed_with":null}', '{"id":18,"seq":110,"kind":"journal","paid_on":"2026-10-31","doc_ref":null,"doc_date":null,"party":"","label":"Intérêts courus","category":"journal","method":"other","currency":"EUR","fx":null,"locked_on":"2026-11-30","hash":"7018b7a44d5cad5481431d4742195d07b5b22ec0a2b8c342cf1ca47f9006e7e3","import_id":null,"fingerprint":null,"chain_place":12,"corrects_id":null,"euro_net":0,"euro_vat":0,"euro_gross":0,"search_text":"interets courus 0.00 0,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":"OD","final_number":12,"chain_version":2,"printed_with":null}');
INSERT INTO change VALUES (276, 77, 'ledger_month', 3, NULL, '{"id":3,"month":"2026-10","locked_on":"2026-11-30","chained":12,"hash":"7018b7a44d5cad5481431d4742195d07b5b22ec0a2b8c342cf1ca47f9006e7e3"}');
INSERT INTO change VALUES (277, 78, 'setting', 7, NULL, '{"id":7,"key":"siren","value":"\"732829320\""}');
INSERT INTO change VALUES (278, 78, 'setting', 8, NULL, '{"id":8,"key":"activity","value":"\"bnc\""}');
INSERT INTO change VALUES (279, 78, 'ledger_delivery', 1, NULL, '{"id":1,"made_on":"2026-11-30","from_on":"2026-08-01","to_on":"2026-10-31","newest_seq":110,"chained":12,"hash":"7018b7a44d5cad5481431d4742195d07b5b22ec0a2b8c342cf1ca47f9006e7e3"}');
INSERT INTO change VALUES (280, 79, 'ledger_entry', 19, NULL, '{"id":19,"seq":111,"kind":"expense","paid_on":"2026-11-30","doc_ref":null,"doc_date":null,"party":"Papeterie","label":"Correction du n° 105","category":"supplies","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":13,"euro_net":-1854,"euro_vat":-229,"euro_gross":-2083,"search_text":"papeterie correction du n° 105 20.83 20,83","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (281, 79, 'ledger_line', 23, NULL, '{"id":23,"entry_id":19,"position":0,"rate_bp":2000,"net":null,"gross":-1200,"category":null,"vat_kind":null,"account":"606400","account_name":"Fournitures administratives"}');
INSERT INTO change VALUES (282, 79, 'ledger_line', 24, NULL, '{"id":24,"entry_id":19,"position":1,"rate_bp":550,"net":null,"gross":-550,"category":"meals","vat_kind":null,"account":"625700","account_name":"Réceptions"}');
INSERT INTO change VALUES (283, 79, 'ledger_line', 25, NULL, '{"id":25,"entry_id":19,"position":2,"rate_bp":null,"net":null,"gross":-333,"category":"travel","vat_kind":null,"account":"625100","account_name":"Voyages et déplacements"}');
INSERT INTO change VALUES (284, 80, 'ledger_entry', 20, NULL, '{"id":20,"seq":112,"kind":"transfer","paid_on":"2026-11-30","doc_ref":null,"doc_date":null,"party":"","label":"Correction du n° 102","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":10,"euro_net":-30000,"euro_vat":0,"euro_gross":-30000,"search_text":"correction du n° 102 300.00 300,00","account_id":null,"to_account_id":3,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (285, 80, 'ledger_line', 26, NULL, '{"id":26,"entry_id":20,"position":0,"rate_bp":null,"net":null,"gross":-30000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (286, 81, 'ledger_line', 26, '{"id":26,"entry_id":20,"position":0,"rate_bp":null,"net":null,"gross":-30000,"category":null,"vat_kind":null,"account":null,"account_name":null}', NULL);
INSERT INTO change VALUES (287, 81, 'ledger_entry', 20, '{"id":20,"seq":112,"kind":"transfer","paid_on":"2026-11-30","doc_ref":null,"doc_date":null,"party":"","label":"Correction du n° 102","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":10,"euro_net":-30000,"euro_vat":0,"euro_gross":-30000,"search_text":"correction du n° 102 300.00 300,00","account_id":null,"to_account_id":3,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', NULL);
INSERT INTO change VALUES (288, 82, 'ledger_entry', 20, NULL, '{"id":20,"seq":112,"kind":"transfer","paid_on":"2026-11-30","doc_ref":null,"doc_date":null,"party":"","label":"Correction du n° 102","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":10,"euro_net":-30000,"euro_vat":0,"euro_gross":-30000,"search_text":"correction du n° 102 300.00 300,00","account_id":null,"to_account_id":3,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (289, 82, 'ledger_line', 26, NULL, '{"id":26,"entry_id":20,"position":0,"rate_bp":null,"net":null,"gross":-30000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (290, 83, 'ledger_account', 1, '{"id":1,"position":1,"name":null,"kind":"bank","currency":"EUR","number":"512000","identification":null,"opening_on":null,"opening_balance":0,"closed_on":null}', '{"id":1,"position":1,"name":"Qonto","kind":"bank","currency":"EUR","number":"512000","identification":"FR76 1234","opening_on":null,"opening_balance":0,"closed_on":null}');
INSERT INTO change VALUES (291, 84, 'ledger_account', 3, '{"id":3,"position":3,"name":"Livret","kind":"savings","currency":"EUR","number":"508000","identification":null,"opening_on":null,"opening_balance":150000,"closed_on":null}', '{"id":3,"position":3,"name":"Livret A","kind":"savings","currency":"EUR","number":"508000","identification":null,"opening_on":null,"opening_balance":150000,"closed_on":null}');
INSERT INTO change VALUES (292, 85, 'ledger_account', 5, NULL, '{"id":5,"position":5,"name":"Ancienne","kind":"bank","currency":"EUR","number":"512100","identification":null,"opening_on":null,"opening_balance":0,"closed_on":null}');
INSERT INTO change VALUES (293, 86, 'ledger_account', 5, '{"id":5,"position":5,"name":"Ancienne","kind":"bank","currency":"EUR","number":"512100","identification":null,"opening_on":null,"opening_balance":0,"closed_on":null}', NULL);
INSERT INTO change VALUES (294, 87, 'ledger_account', 5, NULL, '{"id":5,"position":5,"name":"Ancienne","kind":"bank","currency":"EUR","number":"512100","identification":null,"opening_on":null,"opening_balance":0,"closed_on":null}');
INSERT INTO change VALUES (295, 88, 'ledger_account', 5, '{"id":5,"position":5,"name":"Ancienne","kind":"bank","currency":"EUR","number":"512100","identification":null,"opening_on":null,"opening_balance":0,"closed_on":null}', NULL);
INSERT INTO change VALUES (296, 89, 'ledger_category', 1, '{"id":1,"key":"own_workshops","kind":"receipt","position":1,"name":"Ateliers","account":"706100","account_name":"Ateliers de l’été","activity_line":"bnc","is_hidden":0}', '{"id":1,"key":"own_workshops","kind":"receipt","position":1,"name":"Ateliers en ligne","account":"706100","account_name":"Ateliers de l’été","activity_line":"bnc","is_hidden":0}');
INSERT INTO change VALUES (297, 90, 'ledger_category', 2, NULL, '{"id":2,"key":"cfe","kind":"expense","position":2,"name":null,"account":"635110","account_name":"CFE","activity_line":null,"is_hidden":1}');
INSERT INTO change VALUES (298, 91, 'ledger_category', 2, '{"id":2,"key":"cfe","kind":"expense","position":2,"name":null,"account":"635110","account_name":"CFE","activity_line":null,"is_hidden":1}', NULL);
INSERT INTO change VALUES (299, 92, 'ledger_category', 3, NULL, '{"id":3,"key":"other_income","kind":"receipt","position":2,"name":null,"account":"708000","account_name":"Produits des activités annexes","activity_line":"none","is_hidden":0}');
INSERT INTO change VALUES (300, 93, 'tax_profile', 1, NULL, '{"id":1,"from_on":"2026-01-01","profile":"{\"country\":\"FR\",\"status\":\"micro\",\"lines\":[\"bnc\",\"sale\"],\"vat\":\"franchise\",\"rhythm\":\"quarter\",\"startedOn\":\"2025-03-01\"}"}');
INSERT INTO change VALUES (301, 94, 'tax_profile', 2, NULL, '{"id":2,"from_on":"2026-11-01","profile":"{\"country\":\"FR\",\"status\":\"micro\",\"lines\":[\"bnc\",\"sale\"],\"vat\":\"ca3_quarter\",\"rhythm\":\"quarter\",\"startedOn\":\"2025-03-01\"}"}');
INSERT INTO change VALUES (302, 95, 'tax_profile', 2, '{"id":2,"from_on":"2026-11-01","profile":"{\"country\":\"FR\",\"status\":\"micro\",\"lines\":[\"bnc\",\"sale\"],\"vat\":\"ca3_quarter\",\"rhythm\":\"quarter\",\"startedOn\":\"2025-03-01\"}"}', NULL);
INSERT INTO change VALUES (303, 96, 'tax_profile', 2, NULL, '{"id":2,"from_on":"2026-11-01","profile":"{\"country\":\"FR\",\"status\":\"micro\",\"lines\":[\"bnc\",\"sale\"],\"vat\":\"ca3_quarter\",\"rhythm\":\"quarter\",\"startedOn\":\"2025-03-01\"}"}');
INSERT INTO change VALUES (304, 97, 'ledger_threshold', 2, NULL, '{"id":2,"key":"franchise_services","from_on":"2026-01-01","amount":3750000,"source":"CGI 293 B","checked_on":null}');
INSERT INTO change VALUES (305, 98, 'ledger_rule', 1, '{"id":1,"position":1,"field":"text","pattern":"stripe","kind":"receipt","party":"Stripe","category":"services","rate_bp":2000,"stream":"scalable","is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":2}', '{"id":1,"position":2,"field":"text","pattern":"stripe","kind":"receipt","party":"Stripe","category":"services","rate_bp":2000,"stream":"scalable","is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":2}');
INSERT INTO change VALUES (306, 98, 'ledger_rule', 2, NULL, '{"id":2,"position":1,"field":"text","pattern":"notion","kind":"expense","party":"Notion","category":"software","rate_bp":null,"stream":null,"is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":null}');
INSERT INTO change VALUES (307, 99, 'ledger_rule', 2, '{"id":2,"position":1,"field":"text","pattern":"notion","kind":"expense","party":"Notion","category":"software","rate_bp":null,"stream":null,"is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":null}', '{"id":2,"position":1,"field":"text","pattern":"notion","kind":"expense","party":"Notion","category":"other_expense","rate_bp":null,"stream":null,"is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":null}');
INSERT INTO change VALUES (308, 100, 'ledger_rule', 1, '{"id":1,"position":2,"field":"text","pattern":"stripe","kind":"receipt","party":"Stripe","category":"services","rate_bp":2000,"stream":"scalable","is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":2}', NULL);
INSERT INTO change VALUES (309, 101, 'ledger_rule', 1, NULL, '{"id":1,"position":2,"field":"text","pattern":"stripe","kind":"receipt","party":"Stripe","category":"services","rate_bp":2000,"stream":"scalable","is_recurring":1,"is_cost_of_sales":null,"is_acquisition":null,"segment_id":2}');
INSERT INTO change VALUES (310, 102, 'ledger_entry', 21, NULL, '{"id":21,"seq":113,"kind":"transfer","paid_on":"2026-11-12","doc_ref":null,"doc_date":null,"party":"","label":"Réserve","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":10000,"euro_vat":0,"euro_gross":10000,"search_text":"reserve 100.00 100,00","account_id":null,"to_account_id":3,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (311, 102, 'ledger_line', 27, NULL, '{"id":27,"entry_id":21,"position":0,"rate_bp":null,"net":null,"gross":10000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (312, 103, 'ledger_entry', 21, '{"id":21,"seq":113,"kind":"transfer","paid_on":"2026-11-12","doc_ref":null,"doc_date":null,"party":"","label":"Réserve","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":10000,"euro_vat":0,"euro_gross":10000,"search_text":"reserve 100.00 100,00","account_id":null,"to_account_id":3,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":21,"seq":113,"kind":"transfer","paid_on":"2026-11-12","doc_ref":null,"doc_date":null,"party":"","label":"Réserve","category":"transfer","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":10000,"euro_vat":0,"euro_gross":10000,"search_text":"reserve 100.00 100,00","account_id":null,"to_account_id":4,"to_amount":10800,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (313, 104, 'ledger_entry', 22, NULL, '{"id":22,"seq":114,"kind":"expense","paid_on":"2026-11-13","doc_ref":null,"doc_date":null,"party":"Cafetier","label":"","category":"other_expense","method":"cash","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"cafetier 49.99 49,99","account_id":2,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (314, 104, 'ledger_line', 28, NULL, '{"id":28,"entry_id":22,"position":0,"rate_bp":2000,"net":null,"gross":4999,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (315, 105, 'ledger_entry', 22, '{"id":22,"seq":114,"kind":"expense","paid_on":"2026-11-13","doc_ref":null,"doc_date":null,"party":"Cafetier","label":"","category":"other_expense","method":"cash","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"cafetier 49.99 49,99","account_id":2,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":22,"seq":114,"kind":"expense","paid_on":"2026-11-13","doc_ref":null,"doc_date":null,"party":"Cafetier","label":"","category":"meals","method":"cash","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"cafetier 49.99 49,99","account_id":2,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (316, 106, 'ledger_entry', 22, '{"id":22,"seq":114,"kind":"expense","paid_on":"2026-11-13","doc_ref":null,"doc_date":null,"party":"Cafetier","label":"","category":"meals","method":"cash","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"cafetier 49.99 49,99","account_id":2,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":22,"seq":114,"kind":"expense","paid_on":"2026-11-13","doc_ref":null,"doc_date":null,"party":"Cafetier","label":"","category":"other_expense","method":"cash","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"cafetier 49.99 49,99","account_id":2,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (317, 107, 'ledger_entry', 22, '{"id":22,"seq":114,"kind":"expense","paid_on":"2026-11-13","doc_ref":null,"doc_date":null,"party":"Cafetier","label":"","category":"other_expense","method":"cash","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"cafetier 49.99 49,99","account_id":2,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":22,"seq":114,"kind":"expense","paid_on":"2026-11-13","doc_ref":null,"doc_date":null,"party":"Cafetier","label":"","category":"meals","method":"cash","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":4166,"euro_vat":833,"euro_gross":4999,"search_text":"cafetier 49.99 49,99","account_id":2,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (318, 108, 'ledger_entry', 23, NULL, '{"id":23,"seq":115,"kind":"expense","paid_on":"2026-11-14","doc_ref":null,"doc_date":null,"party":"Papeterie","label":"","category":"supplies","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":1854,"euro_vat":229,"euro_gross":2083,"search_text":"papeterie 20.83 20,83","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (319, 108, 'ledger_line', 29, NULL, '{"id":29,"entry_id":23,"position":0,"rate_bp":2000,"net":null,"gross":1200,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (320, 108, 'ledger_line', 30, NULL, '{"id":30,"entry_id":23,"position":1,"rate_bp":550,"net":null,"gross":550,"category":"meals","vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (321, 108, 'ledger_line', 31, NULL, '{"id":31,"entry_id":23,"position":2,"rate_bp":null,"net":null,"gross":333,"category":"travel","vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (322, 109, 'ledger_entry', 23, '{"id":23,"seq":115,"kind":"expense","paid_on":"2026-11-14","doc_ref":null,"doc_date":null,"party":"Papeterie","label":"","category":"supplies","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":1854,"euro_vat":229,"euro_gross":2083,"search_text":"papeterie 20.83 20,83","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', '{"id":23,"seq":115,"kind":"expense","paid_on":"2026-11-14","doc_ref":null,"doc_date":null,"party":"Papeterie","label":"","category":"supplies","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":92,"euro_vat":0,"euro_gross":92,"search_text":"papeterie 0.92 0,92","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (323, 109, 'ledger_line', 29, '{"id":29,"entry_id":23,"position":0,"rate_bp":2000,"net":null,"gross":1200,"category":null,"vat_kind":null,"account":null,"account_name":null}', '{"id":29,"entry_id":23,"position":0,"rate_bp":null,"net":null,"gross":99,"category":null,"vat_kind":"eu_service","account":null,"account_name":null}');
INSERT INTO change VALUES (324, 109, 'ledger_line', 30, '{"id":30,"entry_id":23,"position":1,"rate_bp":550,"net":null,"gross":550,"category":"meals","vat_kind":null,"account":null,"account_name":null}', '{"id":30,"entry_id":23,"position":1,"rate_bp":null,"net":null,"gross":-7,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (325, 109, 'ledger_line', 31, '{"id":31,"entry_id":23,"position":2,"rate_bp":null,"net":null,"gross":333,"category":"travel","vat_kind":null,"account":null,"account_name":null}', NULL);
INSERT INTO change VALUES (326, 110, 'ledger_line', 29, '{"id":29,"entry_id":23,"position":0,"rate_bp":null,"net":null,"gross":99,"category":null,"vat_kind":"eu_service","account":null,"account_name":null}', NULL);
INSERT INTO change VALUES (327, 110, 'ledger_line', 30, '{"id":30,"entry_id":23,"position":1,"rate_bp":null,"net":null,"gross":-7,"category":null,"vat_kind":null,"account":null,"account_name":null}', NULL);
INSERT INTO change VALUES (328, 110, 'ledger_entry', 23, '{"id":23,"seq":115,"kind":"expense","paid_on":"2026-11-14","doc_ref":null,"doc_date":null,"party":"Papeterie","label":"","category":"supplies","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":92,"euro_vat":0,"euro_gross":92,"search_text":"papeterie 0.92 0,92","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', NULL);
INSERT INTO change VALUES (329, 111, 'ledger_entry', 23, NULL, '{"id":23,"seq":115,"kind":"expense","paid_on":"2026-11-14","doc_ref":null,"doc_date":null,"party":"Papeterie","label":"","category":"supplies","method":"card","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":92,"euro_vat":0,"euro_gross":92,"search_text":"papeterie 0.92 0,92","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (330, 111, 'ledger_line', 30, NULL, '{"id":30,"entry_id":23,"position":1,"rate_bp":null,"net":null,"gross":-7,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (331, 111, 'ledger_line', 29, NULL, '{"id":29,"entry_id":23,"position":0,"rate_bp":null,"net":null,"gross":99,"category":null,"vat_kind":"eu_service","account":null,"account_name":null}');
INSERT INTO change VALUES (332, 112, 'segment', 3, NULL, '{"id":3,"name":"Salon"}');
INSERT INTO change VALUES (333, 112, 'ledger_tag', 5, NULL, '{"id":5,"entry_id":9,"stream":null,"is_recurring":0,"is_cost_of_sales":1,"is_acquisition":null,"segment_id":3}');
INSERT INTO change VALUES (334, 112, 'ledger_tag', 6, NULL, '{"id":6,"entry_id":22,"stream":null,"is_recurring":0,"is_cost_of_sales":1,"is_acquisition":null,"segment_id":3}');
INSERT INTO change VALUES (335, 113, 'ledger_import', 3, NULL, '{"id":3,"file_name":"0.csv","profile":"banque-postale","sha256":"d2eb85194fd41a3aafa25ee925196c091baf75b99eb3dedc160b9d351883a3d8","account":null,"imported_at":"2026-11-30T09:30:00.000Z","rows_read":2,"rows_added":2,"rows_known":0,"rows_skipped":0}');
INSERT INTO change VALUES (336, 113, 'ledger_entry', 24, NULL, '{"id":24,"seq":116,"kind":"receipt","paid_on":"2026-11-04","doc_ref":null,"doc_date":null,"party":"","label":"VIR STUDIO","category":"services","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":3,"fingerprint":"|2026-11-04|8000|EUR|vir studio||0","chain_place":null,"corrects_id":null,"euro_net":6667,"euro_vat":1333,"euro_gross":8000,"search_text":"vir studio 80.00 80,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (337, 113, 'ledger_entry', 25, NULL, '{"id":25,"seq":117,"kind":"expense","paid_on":"2026-11-09","doc_ref":null,"doc_date":null,"party":"","label":"RETRAIT DAB","category":"other_expense","method":"cash","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":3,"fingerprint":"|2026-11-09|-6000|EUR|retrait dab||0","chain_place":null,"corrects_id":null,"euro_net":6000,"euro_vat":0,"euro_gross":6000,"search_text":"retrait dab 60.00 60,00","account_id":1,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (338, 113, 'ledger_line', 32, NULL, '{"id":32,"entry_id":24,"position":0,"rate_bp":2000,"net":null,"gross":8000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (339, 113, 'ledger_line', 33, NULL, '{"id":33,"entry_id":25,"position":0,"rate_bp":null,"net":null,"gross":6000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (340, 114, 'ledger_import', 4, NULL, '{"id":4,"file_name":"1.csv","profile":"fec","sha256":"1d1f8f69a7380a5935260803823d0e01fb05ed3b1125468249d4555dc3faf782","account":null,"imported_at":"2026-11-30T09:30:00.000Z","rows_read":1,"rows_added":1,"rows_known":0,"rows_skipped":0}');
INSERT INTO change VALUES (341, 114, 'ledger_entry', 26, NULL, '{"id":26,"seq":118,"kind":"expense","paid_on":"2026-11-20","doc_ref":"F1","doc_date":"2026-11-20","party":"","label":"Loyer","category":"rent","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":4,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":80000,"euro_vat":0,"euro_gross":80000,"search_text":"loyer f1 800.00 800,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (342, 114, 'ledger_line', 34, NULL, '{"id":34,"entry_id":26,"position":0,"rate_bp":null,"net":null,"gross":80000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (343, 115, 'ledger_line', 34, '{"id":34,"entry_id":26,"position":0,"rate_bp":null,"net":null,"gross":80000,"category":null,"vat_kind":null,"account":null,"account_name":null}', NULL);
INSERT INTO change VALUES (344, 115, 'ledger_entry', 26, '{"id":26,"seq":118,"kind":"expense","paid_on":"2026-11-20","doc_ref":"F1","doc_date":"2026-11-20","party":"","label":"Loyer","category":"rent","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":4,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":80000,"euro_vat":0,"euro_gross":80000,"search_text":"loyer f1 800.00 800,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}', NULL);
INSERT INTO change VALUES (345, 115, 'ledger_import', 4, '{"id":4,"file_name":"1.csv","profile":"fec","sha256":"1d1f8f69a7380a5935260803823d0e01fb05ed3b1125468249d4555dc3faf782","account":null,"imported_at":"2026-11-30T09:30:00.000Z","rows_read":1,"rows_added":1,"rows_known":0,"rows_skipped":0}', NULL);
INSERT INTO change VALUES (346, 116, 'ledger_import', 4, NULL, '{"id":4,"file_name":"1.csv","profile":"fec","sha256":"1d1f8f69a7380a5935260803823d0e01fb05ed3b1125468249d4555dc3faf782","account":null,"imported_at":"2026-11-30T09:30:00.000Z","rows_read":1,"rows_added":1,"rows_known":0,"rows_skipped":0}');
INSERT INTO change VALUES (347, 116, 'ledger_entry', 26, NULL, '{"id":26,"seq":118,"kind":"expense","paid_on":"2026-11-20","doc_ref":"F1","doc_date":"2026-11-20","party":"","label":"Loyer","category":"rent","method":"transfer","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":4,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":80000,"euro_vat":0,"euro_gross":80000,"search_text":"loyer f1 800.00 800,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":null,"final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (348, 116, 'ledger_line', 34, NULL, '{"id":34,"entry_id":26,"position":0,"rate_bp":null,"net":null,"gross":80000,"category":null,"vat_kind":null,"account":null,"account_name":null}');
INSERT INTO change VALUES (349, 117, 'ledger_statement', 1, NULL, '{"id":1,"account_id":3,"month":"2026-09","closing":180000,"source":"typed"}');
INSERT INTO change VALUES (350, 118, 'ledger_statement', 2, NULL, '{"id":2,"account_id":3,"month":"2026-10","closing":179999,"source":"typed"}');
INSERT INTO change VALUES (351, 119, 'ledger_statement', 2, '{"id":2,"account_id":3,"month":"2026-10","closing":179999,"source":"typed"}', NULL);
INSERT INTO change VALUES (352, 120, 'ledger_statement', 2, NULL, '{"id":2,"account_id":3,"month":"2026-10","closing":179999,"source":"typed"}');
INSERT INTO change VALUES (353, 121, 'ledger_entry', 27, NULL, '{"id":27,"seq":119,"kind":"journal","paid_on":"2027-01-01","doc_ref":null,"doc_date":null,"party":"","label":"À nouveaux 2027","category":"journal","method":"other","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":0,"euro_vat":0,"euro_gross":0,"search_text":"a nouveaux 2027 0.00 0,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":"AN","final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (354, 121, 'ledger_line', 35, NULL, '{"id":35,"entry_id":27,"position":0,"rate_bp":null,"net":null,"gross":50000,"category":null,"vat_kind":null,"account":"512000","account_name":"Banque"}');
INSERT INTO change VALUES (355, 121, 'ledger_line', 36, NULL, '{"id":36,"entry_id":27,"position":1,"rate_bp":null,"net":null,"gross":-50000,"category":null,"vat_kind":null,"account":"108000","account_name":"Compte de l''exploitant"}');
INSERT INTO change VALUES (356, 122, 'ledger_line', 35, '{"id":35,"entry_id":27,"position":0,"rate_bp":null,"net":null,"gross":50000,"category":null,"vat_kind":null,"account":"512000","account_name":"Banque"}', NULL);
INSERT INTO change VALUES (357, 122, 'ledger_line', 36, '{"id":36,"entry_id":27,"position":1,"rate_bp":null,"net":null,"gross":-50000,"category":null,"vat_kind":null,"account":"108000","account_name":"Compte de l''exploitant"}', NULL);
INSERT INTO change VALUES (358, 122, 'ledger_entry', 27, '{"id":27,"seq":119,"kind":"journal","paid_on":"2027-01-01","doc_ref":null,"doc_date":null,"party":"","label":"À nouveaux 2027","category":"journal","method":"other","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":0,"euro_vat":0,"euro_gross":0,"search_text":"a nouveaux 2027 0.00 0,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":"AN","final_number":null,"chain_version":null,"printed_with":null}', NULL);
INSERT INTO change VALUES (359, 123, 'ledger_entry', 27, NULL, '{"id":27,"seq":119,"kind":"journal","paid_on":"2027-01-01","doc_ref":null,"doc_date":null,"party":"","label":"À nouveaux 2027","category":"journal","method":"other","currency":"EUR","fx":null,"locked_on":null,"hash":null,"import_id":null,"fingerprint":null,"chain_place":null,"corrects_id":null,"euro_net":0,"euro_vat":0,"euro_gross":0,"search_text":"a nouveaux 2027 0.00 0,00","account_id":null,"to_account_id":null,"to_amount":null,"journal":"AN","final_number":null,"chain_version":null,"printed_with":null}');
INSERT INTO change VALUES (360, 123, 'ledger_line', 36, NULL, '{"id":36,"entry_id":27,"position":1,"rate_bp":null,"net":null,"gross":-50000,"category":null,"vat_kind":null,"account":"108000","account_name":"Compte de l''exploitant"}');
INSERT INTO change VALUES (361, 123, 'ledger_line', 35, NULL, '{"id":35,"entry_id":27,"position":0,"rate_bp":null,"net":null,"gross":50000,"category":null,"vat_kind":null,"account":"512000","account_name":"Banque"}');
INSERT INTO change VALUES (362, 124, 'measurement', 38, NULL, '{"id":38,"metric_id":8,"period_id":26,"segment_id":null,"value":0.1,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (363, 125, 'action', 5, '{"id":5,"metric_id":5,"title":"Publier chaque mardi","state":"doing","position":3.0,"started_on":"2026-11-22","due_on":null,"done_on":null,"effect_text":null,"effect_value":null,"effort":null,"outcome":null,"learned":null,"created_at":"2026-11-22T09:30:00.000Z"}', '{"id":5,"metric_id":5,"title":"Publier chaque mardi","state":"doing","position":3.0,"started_on":"2026-11-22","due_on":null,"done_on":null,"effect_text":null,"effect_value":null,"effort":null,"outcome":null,"learned":"Le mardi porte","created_at":"2026-11-22T09:30:00.000Z"}');
INSERT INTO change VALUES (364, 126, 'focus', 2, '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":"La page compte"}', '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":"La page, puis l’appel"}');
INSERT INTO change VALUES (365, 127, 'measurement', 39, NULL, '{"id":39,"metric_id":5,"period_id":25,"segment_id":null,"value":3.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}');
INSERT INTO change VALUES (366, 128, 'measurement', 39, '{"id":39,"metric_id":5,"period_id":25,"segment_id":null,"value":3.0,"sample_size":null,"source":"typed","source_detail":null,"note":null}', NULL);
INSERT INTO change VALUES (367, 129, 'focus', 2, '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":"La page, puis l’appel"}', '{"id":2,"period_id":37,"metric_id":10,"reading_kind":"quarter","line":12.0,"why":"Les visites viennent, les ventes pas encore","reaction":"Réécrire la page \"de vente\"","guardrail_metric_id":9,"guardrail_line":200000.0,"chosen_at":"2026-11-22T09:30:00.000Z","replaced_at":null,"replaced_because":null,"learned":"La page compte"}');
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
INSERT INTO command VALUES (70, 'settings.change', 'typed', '2026-11-22T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (71, 'values.enter', 'typed', '2026-11-22T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (72, 'values.enter', 'typed', '2026-11-22T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (73, 'values.enter', 'undo', '2026-11-22T09:30:00.000Z', 'done', 72);
INSERT INTO command VALUES (74, 'values.enter', 'undo', '2026-11-22T09:30:00.000Z', 'done', 71);
INSERT INTO command VALUES (75, 'settings.change', 'undo', '2026-11-22T09:30:00.000Z', 'done', 70);
INSERT INTO command VALUES (76, 'ledger.import', 'imported', '2026-11-30T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (77, 'ledger.lockMonth', 'typed', '2026-11-30T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (78, 'ledger.send', 'typed', '2026-11-30T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (79, 'ledger.correct', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (80, 'ledger.correct', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (81, 'ledger.correct', 'undo', '2026-11-30T09:30:00.000Z', 'done', 80);
INSERT INTO command VALUES (82, 'ledger.correct', 'redo', '2026-11-30T09:30:00.000Z', 'done', 80);
INSERT INTO command VALUES (83, 'ledger.saveAccount', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (84, 'ledger.saveAccount', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (85, 'ledger.saveAccount', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (86, 'ledger.removeAccount', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (87, 'ledger.removeAccount', 'undo', '2026-11-30T09:30:00.000Z', 'done', 86);
INSERT INTO command VALUES (88, 'ledger.removeAccount', 'redo', '2026-11-30T09:30:00.000Z', 'done', 86);
INSERT INTO command VALUES (89, 'ledger.saveCategory', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (90, 'ledger.saveCategory', 'typed', '2026-11-30T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (91, 'ledger.saveCategory', 'undo', '2026-11-30T09:30:00.000Z', 'done', 90);
INSERT INTO command VALUES (92, 'ledger.sayOtherIncome', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (93, 'taxes.saveProfile', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (94, 'taxes.saveProfile', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (95, 'taxes.removeProfile', 'typed', '2026-11-30T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (96, 'taxes.removeProfile', 'undo', '2026-11-30T09:30:00.000Z', 'done', 95);
INSERT INTO command VALUES (97, 'ledger.setThreshold', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (98, 'ledger.addRule', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (99, 'ledger.changeRule', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (100, 'ledger.removeRule', 'typed', '2026-11-30T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (101, 'ledger.removeRule', 'undo', '2026-11-30T09:30:00.000Z', 'done', 100);
INSERT INTO command VALUES (102, 'ledger.add', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (103, 'ledger.change', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (104, 'ledger.add', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (105, 'ledger.sort', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (106, 'ledger.sort', 'undo', '2026-11-30T09:30:00.000Z', 'done', 105);
INSERT INTO command VALUES (107, 'ledger.sort', 'redo', '2026-11-30T09:30:00.000Z', 'done', 105);
INSERT INTO command VALUES (108, 'ledger.add', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (109, 'ledger.change', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (110, 'ledger.remove', 'typed', '2026-11-30T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (111, 'ledger.remove', 'undo', '2026-11-30T09:30:00.000Z', 'done', 110);
INSERT INTO command VALUES (112, 'ledger.tag', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (113, 'ledger.importFile', 'imported', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (114, 'ledger.importFec', 'imported', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (115, 'ledger.importFec', 'undo', '2026-11-30T09:30:00.000Z', 'done', 114);
INSERT INTO command VALUES (116, 'ledger.importFec', 'redo', '2026-11-30T09:30:00.000Z', 'done', 114);
INSERT INTO command VALUES (117, 'ledger.keepStatement', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (118, 'ledger.keepStatement', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (119, 'ledger.keepStatement', 'typed', '2026-11-30T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (120, 'ledger.keepStatement', 'undo', '2026-11-30T09:30:00.000Z', 'done', 119);
INSERT INTO command VALUES (121, 'ledger.keepOpening', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (122, 'ledger.keepOpening', 'typed', '2026-11-30T09:30:00.000Z', 'dropped', NULL);
INSERT INTO command VALUES (123, 'ledger.keepOpening', 'undo', '2026-11-30T09:30:00.000Z', 'done', 122);
INSERT INTO command VALUES (124, 'values.enter', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (125, 'plans.change', 'typed', '2026-11-30T09:30:00.000Z', 'done', NULL);
INSERT INTO command VALUES (126, 'focus.learn', 'typed', '2026-11-30T09:30:00.000Z', 'undone', NULL);
INSERT INTO command VALUES (127, 'values.enter', 'typed', '2026-11-30T09:30:00.000Z', 'undone', NULL);
INSERT INTO command VALUES (128, 'values.enter', 'undo', '2026-11-30T09:30:00.000Z', 'done', 127);
INSERT INTO command VALUES (129, 'focus.learn', 'undo', '2026-11-30T09:30:00.000Z', 'done', 126);
INSERT INTO focus VALUES (1, 37, 5, 'quarter', 12.0, 'Les visites viennent, les ventes pas encore', 'Réécrire la page "de vente"', 9, 200000.0, '2026-11-22T09:30:00.000Z', '2026-11-22T09:30:00.000Z', 'Trop peu de contacts', NULL);
INSERT INTO focus VALUES (2, 37, 10, 'quarter', 12.0, 'Les visites viennent, les ventes pas encore', 'Réécrire la page "de vente"', 9, 200000.0, '2026-11-22T09:30:00.000Z', NULL, NULL, 'La page compte');
INSERT INTO ledger_account VALUES (1, 1, 'Qonto', 'bank', 'EUR', '512000', 'FR76 1234', NULL, 0, NULL);
INSERT INTO ledger_account VALUES (2, 2, NULL, 'till', 'EUR', '530000', NULL, NULL, 0, NULL);
INSERT INTO ledger_account VALUES (3, 3, 'Livret A', 'savings', 'EUR', '508000', NULL, NULL, 150000, NULL);
INSERT INTO ledger_account VALUES (4, 4, 'Stripe', 'processor', 'USD', '517000', NULL, NULL, 0, NULL);
INSERT INTO ledger_category VALUES (1, 'own_workshops', 'receipt', 1, 'Ateliers en ligne', '706100', 'Ateliers de l’été', 'bnc', 0);
INSERT INTO ledger_category VALUES (3, 'other_income', 'receipt', 2, NULL, '708000', 'Produits des activités annexes', 'none', 0);
INSERT INTO ledger_delivery VALUES (1, '2026-11-30', '2026-08-01', '2026-10-31', 110, 12, '7018b7a44d5cad5481431d4742195d07b5b22ec0a2b8c342cf1ca47f9006e7e3');
INSERT INTO ledger_entry VALUES (1, 1, 'receipt', '2026-08-03', 'F-1', '2026-07-31', 'Atelier Bleu', '', 'services', 'transfer', 'EUR', NULL, '2026-11-22', 'ac0e2576cbf71e23684fd3c82385a66e81aa02bb011634ecf2e20ac5bedbc6c4', NULL, NULL, 1, NULL, 100000, 20000, 120000, 'atelier bleu f-1 1200.00 1200,00', NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO ledger_entry VALUES (2, 2, 'expense', '2026-08-19', NULL, NULL, 'Hébergeur', '', 'software', 'card', 'EUR', NULL, '2026-11-22', '453e27350d45a6063739546f2d8a6760ce415af50db1bcf104c0e5ca69283841', NULL, NULL, 2, NULL, 1666, 333, 1999, 'hebergeur 19.99 19,99', NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO ledger_entry VALUES (3, 3, 'receipt', '2026-11-22', 'F-1', '2026-07-31', 'Atelier Bleu', 'Correction du n° 1', 'services', 'transfer', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, 1, -100000, -20000, -120000, 'atelier bleu correction du n° 1 f-1 1200.00 1200,00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (4, 4, 'receipt', '2026-11-05', NULL, NULL, 'Studio Lambda', '', 'services', 'transfer', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 50001, 10000, 60001, 'studio lambda 600.01 600,01', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (5, 5, 'receipt', '2026-11-06', NULL, NULL, 'Acme Inc.', 'Cours', 'services', 'transfer', 'USD', '0.917', NULL, NULL, NULL, NULL, NULL, NULL, 4627, 925, 5552, 'acme inc. cours 55.52 55,52', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (6, 6, 'receipt', '2026-11-22', NULL, NULL, 'Studio Lambda', '', 'services', 'transfer', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 50001, 10000, 60001, 'studio lambda 600.01 600,01', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (7, 7, 'receipt', '2026-11-03', NULL, NULL, '', 'VIR STUDIO', 'services', 'transfer', 'EUR', NULL, NULL, NULL, 1, '|2026-11-03|12000|EUR|vir studio||0', NULL, NULL, 12000, 0, 12000, 'vir studio 120.00 120,00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (8, 8, 'receipt', '2026-11-07', NULL, NULL, 'ACME', '', 'services', 'transfer', 'EUR', NULL, NULL, NULL, 2, '|2026-11-07|120050|EUR|acme||0', NULL, NULL, 120050, 0, 120050, 'acme 1200.50 1200,50', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (9, 101, 'expense', '2026-09-14', NULL, NULL, 'Imprimeur', '', 'software', 'card', 'EUR', NULL, '2026-11-22', 'd8273775369fa0430d4d72008b9276ec3101a03938ec84da6bfe626f92ff4f27', NULL, NULL, 3, NULL, 4166, 833, 4999, 'imprimeur 49.99 49,99', NULL, NULL, NULL, NULL, 3, 3, '{"number":"512000","name":"Banque","journal":"BQ"}');
INSERT INTO ledger_entry VALUES (10, 102, 'transfer', '2026-09-15', NULL, NULL, '', '', 'transfer', 'transfer', 'EUR', NULL, '2026-11-23', '2bc9e0076911450875a50cd718b1b85dc205ba8b6be9ae27a99488a443b44b12', NULL, NULL, 4, NULL, 30000, 0, 30000, ' 300.00 300,00', NULL, 3, NULL, NULL, 4, 2, '{"number":"512000","name":"Banque","journal":"BQ","to":{"number":"508000","name":"Livret"}}');
INSERT INTO ledger_entry VALUES (11, 103, 'expense', '2026-10-01', NULL, NULL, 'Loyer', '', 'rent', 'card', 'EUR', NULL, '2026-11-23', '37de5d61700508c29d076ec3498a583984de7c64e24d47440e65722d62b8c45c', NULL, NULL, 5, NULL, 4166, 833, 4999, 'loyer 49.99 49,99', NULL, NULL, NULL, NULL, 5, 4, '{"number":"512000","name":"Banque","journal":"BQ"}');
INSERT INTO ledger_entry VALUES (12, 104, 'expense', '2026-10-01', NULL, NULL, 'Assureur', '', 'insurance', 'card', 'EUR', NULL, '2026-11-30', 'a25f53cda253bf6101cee8ee175ad5e6a545064520722dc8a43f38ee7091f3a7', NULL, NULL, 6, NULL, 4166, 833, 4999, 'assureur 49.99 49,99', NULL, NULL, NULL, NULL, 6, 2, '{"number":"512000","name":"Banque","journal":"BQ"}');
INSERT INTO ledger_entry VALUES (13, 105, 'expense', '2026-10-02', NULL, NULL, 'Papeterie', '', 'supplies', 'card', 'EUR', NULL, '2026-11-30', '8326752064228fbcc73e17905654d7c02152765b526fc1f5e5042d513c4fd5c9', NULL, NULL, 7, NULL, 1854, 229, 2083, 'papeterie 20.83 20,83', NULL, NULL, NULL, NULL, 7, 2, '{"number":"512000","name":"Banque","journal":"BQ"}');
INSERT INTO ledger_entry VALUES (14, 106, 'receipt', '2026-10-05', 'F-7', '2026-09-28', 'Ville de Lyon', '', 'own_workshops', 'transfer', 'EUR', NULL, '2026-11-30', 'a9efa05b21958904f2d93e62b317b32bdcd672c6e18a365b1fdeb382a90a38de', NULL, NULL, 8, NULL, 80001, 16000, 96001, 'ville de lyon f-7 960.01 960,01', NULL, NULL, NULL, NULL, 8, 2, '{"number":"512000","name":"Banque","journal":"BQ"}');
INSERT INTO ledger_entry VALUES (15, 107, 'expense', '2026-10-06', NULL, NULL, 'Notion', '', 'software', 'card', 'EUR', NULL, '2026-11-30', 'd759466f8de0c6be6a9beff4ee1d3316e11c86d78adbcd1e7ae228370f03a6da', NULL, NULL, 9, NULL, 960, 0, 960, 'notion 9.60 9,60', NULL, NULL, NULL, NULL, 9, 2, '{"number":"512000","name":"Banque","journal":"BQ"}');
INSERT INTO ledger_entry VALUES (16, 108, 'transfer', '2026-10-07', NULL, NULL, '', 'Retrait', 'transfer', 'transfer', 'EUR', NULL, '2026-11-30', 'a04e14b25b305cebe5089d72de62a01efc4a6b011ff0339e236bfea5ee054cf1', NULL, NULL, 10, NULL, 20000, 0, 20000, 'retrait 200.00 200,00', NULL, 2, NULL, NULL, 10, 2, '{"number":"512000","name":"Banque","journal":"BQ","to":{"number":"530000","name":"Caisse"}}');
INSERT INTO ledger_entry VALUES (17, 109, 'transfer', '2026-10-08', NULL, NULL, '', '', 'transfer', 'transfer', 'EUR', NULL, '2026-11-30', '4f5b104d556834b98e14bcf7a62509276d1a4bd03c35ad9b5cb5e01ecbcbbd89', NULL, NULL, 11, NULL, 50000, 0, 50000, ' 500.00 500,00', NULL, 4, 54321, NULL, 11, 2, '{"number":"512000","name":"Banque","journal":"BQ","to":{"number":"517000","name":"Stripe"}}');
INSERT INTO ledger_entry VALUES (18, 110, 'journal', '2026-10-31', NULL, NULL, '', 'Intérêts courus', 'journal', 'other', 'EUR', NULL, '2026-11-30', '7018b7a44d5cad5481431d4742195d07b5b22ec0a2b8c342cf1ca47f9006e7e3', NULL, NULL, 12, NULL, 0, 0, 0, 'interets courus 0.00 0,00', NULL, NULL, NULL, 'OD', 12, 2, NULL);
INSERT INTO ledger_entry VALUES (19, 111, 'expense', '2026-11-30', NULL, NULL, 'Papeterie', 'Correction du n° 105', 'supplies', 'card', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, 13, -1854, -229, -2083, 'papeterie correction du n° 105 20.83 20,83', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (20, 112, 'transfer', '2026-11-30', NULL, NULL, '', 'Correction du n° 102', 'transfer', 'transfer', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, 10, -30000, 0, -30000, 'correction du n° 102 300.00 300,00', NULL, 3, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (21, 113, 'transfer', '2026-11-12', NULL, NULL, '', 'Réserve', 'transfer', 'transfer', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 10000, 0, 10000, 'reserve 100.00 100,00', NULL, 4, 10800, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (22, 114, 'expense', '2026-11-13', NULL, NULL, 'Cafetier', '', 'meals', 'cash', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 4166, 833, 4999, 'cafetier 49.99 49,99', 2, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (23, 115, 'expense', '2026-11-14', NULL, NULL, 'Papeterie', '', 'supplies', 'card', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 92, 0, 92, 'papeterie 0.92 0,92', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (24, 116, 'receipt', '2026-11-04', NULL, NULL, '', 'VIR STUDIO', 'services', 'transfer', 'EUR', NULL, NULL, NULL, 3, '|2026-11-04|8000|EUR|vir studio||0', NULL, NULL, 6667, 1333, 8000, 'vir studio 80.00 80,00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (25, 117, 'expense', '2026-11-09', NULL, NULL, '', 'RETRAIT DAB', 'other_expense', 'cash', 'EUR', NULL, NULL, NULL, 3, '|2026-11-09|-6000|EUR|retrait dab||0', NULL, NULL, 6000, 0, 6000, 'retrait dab 60.00 60,00', 1, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (26, 118, 'expense', '2026-11-20', 'F1', '2026-11-20', '', 'Loyer', 'rent', 'transfer', 'EUR', NULL, NULL, NULL, 4, NULL, NULL, NULL, 80000, 0, 80000, 'loyer f1 800.00 800,00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_entry VALUES (27, 119, 'journal', '2027-01-01', NULL, NULL, '', 'À nouveaux 2027', 'journal', 'other', 'EUR', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 'a nouveaux 2027 0.00 0,00', NULL, NULL, NULL, 'AN', NULL, NULL, NULL);
INSERT INTO ledger_import VALUES (1, '0.csv', 'banque-postale', '6cf3dcdb686df05f68faf0546eaf59a5cb333abd43e4a4cd5afd88c312b0a0d8', NULL, '2026-11-22T09:30:00.000Z', 1, 1, 0, 0);
INSERT INTO ledger_import VALUES (2, '1.csv', 'own:Ma banque', 'b1ad04b6b6abad7ee129cb78e331cc26dcf3d636507d465be4a36d8345059a1c', NULL, '2026-11-22T09:30:00.000Z', 1, 1, 0, 0);
INSERT INTO ledger_import VALUES (3, '0.csv', 'banque-postale', 'd2eb85194fd41a3aafa25ee925196c091baf75b99eb3dedc160b9d351883a3d8', NULL, '2026-11-30T09:30:00.000Z', 2, 2, 0, 0);
INSERT INTO ledger_import VALUES (4, '1.csv', 'fec', '1d1f8f69a7380a5935260803823d0e01fb05ed3b1125468249d4555dc3faf782', NULL, '2026-11-30T09:30:00.000Z', 1, 1, 0, 0);
INSERT INTO ledger_incident VALUES (1, '2026-11-25T18:00:00.000Z', 'older_backup', '{"backup":"business-2026-11-20.db","months":[],"lockedAgain":["2026-08"]}');
INSERT INTO ledger_line VALUES (1, 1, 0, 2000, NULL, 120000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (2, 2, 0, 2000, NULL, 1999, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (3, 3, 0, 2000, NULL, -120000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (4, 4, 0, 2000, NULL, 60001, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (5, 5, 0, 2000, 4990, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (6, 5, 1, 2000, 55, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (7, 6, 0, 2000, NULL, 60001, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (8, 7, 0, NULL, NULL, 12000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (9, 8, 0, NULL, NULL, 120050, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (10, 9, 0, 2000, NULL, 4999, NULL, NULL, '651100', 'Redevances pour concessions, brevets, licences, marques, procédés, solutions informatiques');
INSERT INTO ledger_line VALUES (11, 10, 0, NULL, NULL, 30000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (12, 11, 0, 2000, NULL, 4999, NULL, NULL, '613200', 'Locations immobilières');
INSERT INTO ledger_line VALUES (13, 12, 0, 2000, NULL, 4999, NULL, NULL, '616000', 'Primes d''assurances');
INSERT INTO ledger_line VALUES (14, 13, 0, 2000, NULL, 1200, NULL, NULL, '606400', 'Fournitures administratives');
INSERT INTO ledger_line VALUES (15, 13, 1, 550, NULL, 550, 'meals', NULL, '625700', 'Réceptions');
INSERT INTO ledger_line VALUES (16, 13, 2, NULL, NULL, 333, 'travel', NULL, '625100', 'Voyages et déplacements');
INSERT INTO ledger_line VALUES (17, 14, 0, 2000, 80001, NULL, NULL, NULL, '706100', 'Ateliers de l’été');
INSERT INTO ledger_line VALUES (18, 15, 0, NULL, NULL, 960, NULL, 'foreign_service', '651100', 'Redevances pour concessions, brevets, licences, marques, procédés, solutions informatiques');
INSERT INTO ledger_line VALUES (19, 16, 0, NULL, NULL, 20000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (20, 17, 0, NULL, NULL, 50000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (21, 18, 0, NULL, NULL, 700, NULL, NULL, '661100', 'Intérêts des emprunts');
INSERT INTO ledger_line VALUES (22, 18, 1, NULL, NULL, -700, NULL, NULL, '168800', 'Intérêts courus');
INSERT INTO ledger_line VALUES (23, 19, 0, 2000, NULL, -1200, NULL, NULL, '606400', 'Fournitures administratives');
INSERT INTO ledger_line VALUES (24, 19, 1, 550, NULL, -550, 'meals', NULL, '625700', 'Réceptions');
INSERT INTO ledger_line VALUES (25, 19, 2, NULL, NULL, -333, 'travel', NULL, '625100', 'Voyages et déplacements');
INSERT INTO ledger_line VALUES (26, 20, 0, NULL, NULL, -30000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (27, 21, 0, NULL, NULL, 10000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (28, 22, 0, 2000, NULL, 4999, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (29, 23, 0, NULL, NULL, 99, NULL, 'eu_service', NULL, NULL);
INSERT INTO ledger_line VALUES (30, 23, 1, NULL, NULL, -7, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (32, 24, 0, 2000, NULL, 8000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (33, 25, 0, NULL, NULL, 6000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (34, 26, 0, NULL, NULL, 80000, NULL, NULL, NULL, NULL);
INSERT INTO ledger_line VALUES (35, 27, 0, NULL, NULL, 50000, NULL, NULL, '512000', 'Banque');
INSERT INTO ledger_line VALUES (36, 27, 1, NULL, NULL, -50000, NULL, NULL, '108000', 'Compte de l''exploitant');
INSERT INTO ledger_month VALUES (1, '2026-08', '2026-11-22', NULL, NULL);
INSERT INTO ledger_month VALUES (2, '2026-09', '2026-11-23', 5, '37de5d61700508c29d076ec3498a583984de7c64e24d47440e65722d62b8c45c');
INSERT INTO ledger_month VALUES (3, '2026-10', '2026-11-30', 12, '7018b7a44d5cad5481431d4742195d07b5b22ec0a2b8c342cf1ca47f9006e7e3');
INSERT INTO ledger_profile VALUES (1, 'Ma banque', '{"name":"Ma banque","columns":[{"header":"when","role":"date"},{"header":"who","role":"party"},{"header":"how much","role":"amount"}],"decimal":",","isDayFirst":false,"encoding":"utf-8"}');
INSERT INTO ledger_rule VALUES (1, 2, 'text', 'stripe', 'receipt', 'Stripe', 'services', 2000, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_rule VALUES (2, 1, 'text', 'notion', 'expense', 'Notion', 'other_expense', NULL, NULL, 1, NULL, NULL, NULL);
INSERT INTO ledger_statement VALUES (1, 3, '2026-09', 180000, 'typed');
INSERT INTO ledger_statement VALUES (2, 3, '2026-10', 179999, 'typed');
INSERT INTO ledger_tag VALUES (1, 1, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_tag VALUES (2, 2, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_tag VALUES (3, 4, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_tag VALUES (4, 6, 'scalable', 1, NULL, NULL, 2);
INSERT INTO ledger_tag VALUES (5, 9, NULL, 0, 1, NULL, 3);
INSERT INTO ledger_tag VALUES (6, 22, NULL, 0, 1, NULL, 3);
INSERT INTO ledger_threshold VALUES (1, 'micro_services', '2026-01-01', 8360000, 'impots.gouv.fr', '2026-11-22');
INSERT INTO ledger_threshold VALUES (2, 'franchise_services', '2026-01-01', 3750000, 'CGI 293 B', NULL);
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
INSERT INTO measurement VALUES (38, 8, 26, NULL, 0.1, NULL, 'typed', NULL, NULL);
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
INSERT INTO migration VALUES (1, 'create-the-books', '386747e4692641e1eeaa94857c7b954d93ceb4ab329a51efa78b4553f3e6bfb6', '2026-11-22T09:30:00.000Z', 0);
INSERT INTO migration VALUES (2, 'keep-the-ledger', '62833eb155e0ad779a95d9be52f4ee3993083dbc9f8683cf7b37f921e8d33536', '2026-11-22T09:30:00.000Z', 0);
INSERT INTO migration VALUES (3, 'read-the-log-anywhere', '33b566c882bd993d10d116af3e3cda4e9538a3d6fbc6f9546d78eb41ce62e4e3', '2026-11-22T09:30:00.000Z', 0);
INSERT INTO migration VALUES (4, 'know-what-a-migration-found', '193ca45d837f5f9deb6b43bdccf97f71e4ab6765a4860c6ef63a5ca957bd081d', '2026-11-30T09:30:00.000Z', 75);
INSERT INTO migration VALUES (5, 'keep-accounts', '88e17d5f0153e080bc881d8fae8c7fcccbe18523f5d385a82ea1a41fc255197b', '2026-11-30T09:30:00.000Z', 75);
INSERT INTO migration VALUES (6, 'keep-what-was-printed', '84734694469e90ef85f1ec4e943fe237e243a83565167915182b3d050ef4a22f', '2026-11-30T09:30:00.000Z', 75);
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
INSERT INTO segment VALUES (3, 'Salon');
INSERT INTO setting VALUES (1, 'language', '"fr"');
INSERT INTO setting VALUES (2, 'business_name', '"Atelier Zoé"');
INSERT INTO setting VALUES (3, 'lean_stage', '"revenue"');
INSERT INTO setting VALUES (4, 'own_groups', '[{"name":"Chaque lundi ☕","metrics":["leads"]}]');
INSERT INTO setting VALUES (7, 'siren', '"732829320"');
INSERT INTO setting VALUES (8, 'activity', '"bnc"');
INSERT INTO tax_profile VALUES (1, '2026-01-01', '{"country":"FR","status":"micro","lines":["bnc","sale"],"vat":"franchise","rhythm":"quarter","startedOn":"2025-03-01"}');
INSERT INTO tax_profile VALUES (2, '2026-11-01', '{"country":"FR","status":"micro","lines":["bnc","sale"],"vat":"ca3_quarter","rhythm":"quarter","startedOn":"2025-03-01"}');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('ledger_line', 36);
INSERT INTO sqlite_sequence VALUES ('setting', 8);
INSERT INTO sqlite_sequence VALUES ('metric', 13);
INSERT INTO sqlite_sequence VALUES ('metric_definition', 4);
INSERT INTO sqlite_sequence VALUES ('period', 39);
INSERT INTO sqlite_sequence VALUES ('measurement', 39);
INSERT INTO sqlite_sequence VALUES ('segment', 3);
INSERT INTO sqlite_sequence VALUES ('objective', 17);
INSERT INTO sqlite_sequence VALUES ('focus', 2);
INSERT INTO sqlite_sequence VALUES ('action', 5);
INSERT INTO sqlite_sequence VALUES ('annotation', 2);
INSERT INTO sqlite_sequence VALUES ('limit_base', 2);
INSERT INTO sqlite_sequence VALUES ('review', 2);
INSERT INTO sqlite_sequence VALUES ('ledger_month', 3);
INSERT INTO sqlite_sequence VALUES ('ledger_tag', 6);
INSERT INTO sqlite_sequence VALUES ('ledger_threshold', 2);
INSERT INTO sqlite_sequence VALUES ('ledger_rule', 2);
INSERT INTO sqlite_sequence VALUES ('ledger_import', 4);
INSERT INTO sqlite_sequence VALUES ('ledger_profile', 1);
INSERT INTO sqlite_sequence VALUES ('ledger_account', 5);
INSERT INTO sqlite_sequence VALUES ('ledger_entry', 27);
INSERT INTO sqlite_sequence VALUES ('ledger_category', 3);
INSERT INTO sqlite_sequence VALUES ('ledger_incident', 1);
INSERT INTO sqlite_sequence VALUES ('ledger_delivery', 1);
INSERT INTO sqlite_sequence VALUES ('tax_profile', 2);
INSERT INTO sqlite_sequence VALUES ('ledger_statement', 2);
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
CREATE TRIGGER ledger_delivery_kept BEFORE DELETE ON ledger_delivery BEGIN
  SELECT RAISE(ABORT, 'ledger_delivery: stays');
END;
CREATE TRIGGER ledger_delivery_stays BEFORE UPDATE ON ledger_delivery BEGIN
  SELECT RAISE(ABORT, 'ledger_delivery: stays');
END;
CREATE INDEX ledger_entry_account ON ledger_entry (account_id);
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
CREATE TRIGGER ledger_entry_month_closed BEFORE INSERT ON ledger_entry
WHEN NEW.paid_on < date((SELECT max(month) FROM ledger_month) || '-01', '+1 month') BEGIN
  SELECT RAISE(ABORT, 'ledger_entry: its month is locked');
END;
CREATE TRIGGER ledger_entry_month_stays_closed BEFORE UPDATE OF paid_on ON ledger_entry
WHEN NEW.paid_on IS NOT OLD.paid_on
  AND NEW.paid_on < date((SELECT max(month) FROM ledger_month) || '-01', '+1 month') BEGIN
  SELECT RAISE(ABORT, 'ledger_entry: its month is locked');
END;
CREATE INDEX ledger_entry_paid ON ledger_entry (paid_on, seq);
CREATE INDEX ledger_entry_party ON ledger_entry (party, paid_on);
CREATE INDEX ledger_entry_to_account ON ledger_entry (to_account_id);
CREATE INDEX ledger_import_file ON ledger_import (sha256);
CREATE TRIGGER ledger_incident_kept BEFORE DELETE ON ledger_incident BEGIN
  SELECT RAISE(ABORT, 'ledger_incident: stays');
END;
CREATE TRIGGER ledger_incident_stays BEFORE UPDATE ON ledger_incident BEGIN
  SELECT RAISE(ABORT, 'ledger_incident: stays');
END;
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
CREATE TRIGGER migration_knows_last_command AFTER INSERT ON migration BEGIN
  UPDATE migration SET last_command = (SELECT ifnull(max(id), 0) FROM command) WHERE id = NEW.id;
END;
CREATE TRIGGER objective_only_grows BEFORE UPDATE ON objective BEGIN
  SELECT RAISE(ABORT, 'objective: a version is never changed, a new one is added');
END;
CREATE INDEX objective_period ON objective (period_id);
CREATE INDEX review_state ON review (state, kind);
