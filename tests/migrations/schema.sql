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

CREATE INDEX action_metric ON action (metric_id, state);

CREATE INDEX action_state ON action (state, due_on);

CREATE TABLE annotation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  metric_id INTEGER REFERENCES metric (id) ON DELETE RESTRICT,
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000)
) STRICT;

CREATE INDEX annotation_date ON annotation (on_date);

CREATE INDEX annotation_metric ON annotation (metric_id, on_date);

CREATE TABLE canvas (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  period_id INTEGER NOT NULL UNIQUE REFERENCES period (id) ON DELETE RESTRICT,
  lessons TEXT NOT NULL CHECK (json_valid(lessons) AND length(lessons) <= 10000),
  is_on_track INTEGER CHECK (is_on_track IN (0, 1)),
  why TEXT NOT NULL CHECK (length(why) <= 280)
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

CREATE INDEX canvas_hypothesis_action ON canvas_hypothesis (action_id);

CREATE INDEX canvas_hypothesis_metric ON canvas_hypothesis (metric_id);

CREATE INDEX canvas_hypothesis_problem ON canvas_hypothesis (problem_id);

CREATE TABLE canvas_problem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL CHECK (trim(text) <> '' AND length(text) <= 280),
  opened_on TEXT NOT NULL CHECK (date(opened_on) IS opened_on),
  closed_on TEXT CHECK (date(closed_on) IS closed_on AND closed_on >= opened_on),
  became TEXT NOT NULL CHECK (length(became) <= 280)
) STRICT;

CREATE TABLE canvas_verdict (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hypothesis_id INTEGER NOT NULL REFERENCES canvas_hypothesis (id) ON DELETE CASCADE,
  period_id INTEGER NOT NULL REFERENCES period (id) ON DELETE RESTRICT,
  verdict TEXT NOT NULL CHECK (verdict IN ('proved', 'refuted', 'not_enough')),
  UNIQUE (hypothesis_id, period_id)
) STRICT;

CREATE INDEX canvas_verdict_period ON canvas_verdict (period_id);

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

CREATE INDEX change_command ON change (command_id);

CREATE INDEX change_deleted_measurement
  ON change (json_extract(before, '$.metric_id'), json_extract(before, '$.period_id'))
  WHERE table_name = 'measurement' AND after IS NULL;

CREATE INDEX change_row ON change (table_name, row_id);

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

CREATE INDEX command_target ON command (target_id);

CREATE INDEX command_undone ON command (id) WHERE state = 'undone';

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

CREATE TABLE ledger_bank_row (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES ledger_entry (id) ON DELETE CASCADE,
  import_id INTEGER NOT NULL REFERENCES ledger_import (id) ON DELETE RESTRICT,
  -- The line of the file; a fee stands on the line of its sale.
  line INTEGER NOT NULL CHECK (line >= 0),
  -- The account as the file names it, and where it lay in the books then.
  named TEXT NOT NULL CHECK (length(named) <= 60),
  account_id INTEGER REFERENCES ledger_account (id) ON DELETE SET NULL,
  paid_on TEXT NOT NULL CHECK (date(paid_on) IS paid_on),
  -- In minor units of the currency, above zero for what came in.
  amount INTEGER NOT NULL CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991),
  currency TEXT NOT NULL CHECK (length(currency) <= 10),
  words TEXT NOT NULL CHECK (length(words) <= 300),
  bank_id TEXT NOT NULL CHECK (length(bank_id) <= 200),
  -- Whether its number is one that the source never gives again.
  is_true_id INTEGER NOT NULL CHECK (is_true_id IN (0, 1)),
  -- Of a row that was found to be an entry which was there: that entry before, and the one it would be.
  paired TEXT CHECK (paired IS NULL OR json_valid(paired) AND length(paired) <= 200000)
) STRICT;

CREATE INDEX ledger_bank_row_account ON ledger_bank_row (account_id);

CREATE INDEX ledger_bank_row_entry ON ledger_bank_row (entry_id);

CREATE INDEX ledger_bank_row_import ON ledger_bank_row (import_id, line);

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

CREATE TRIGGER ledger_delivery_kept BEFORE DELETE ON ledger_delivery BEGIN
  SELECT RAISE(ABORT, 'ledger_delivery: stays');
END;

CREATE TRIGGER ledger_delivery_stays BEFORE UPDATE ON ledger_delivery BEGIN
  SELECT RAISE(ABORT, 'ledger_delivery: stays');
END;

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
  CHECK (printed_with IS NULL OR json_valid(printed_with) AND length(printed_with) <= 1000), activity_line TEXT
  CHECK (activity_line IN ('sale', 'bic', 'bnc', 'cipav', 'tourism')),
  CHECK (euro_gross = euro_net + euro_vat),
  CHECK (currency <> 'EUR' OR fx IS NULL),
  CHECK (paid_on <= locked_on),
  CHECK ((locked_on IS NULL) = (hash IS NULL)),
  CHECK ((kind = 'transfer') = (to_account_id IS NOT NULL)),
  CHECK (to_amount IS NULL OR kind = 'transfer'),
  CHECK ((kind = 'journal') = (journal IS NOT NULL))
) STRICT;

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

CREATE INDEX ledger_import_file ON ledger_import (sha256);

CREATE TABLE ledger_incident (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
  what TEXT NOT NULL CHECK (what GLOB '[a-z]*' AND what NOT GLOB '*[^a-z0-9_]*' AND length(what) <= 64),
  details TEXT NOT NULL CHECK (json_valid(details) AND length(details) <= 20000)
) STRICT;

CREATE TRIGGER ledger_incident_kept BEFORE DELETE ON ledger_incident BEGIN
  SELECT RAISE(ABORT, 'ledger_incident: stays');
END;

CREATE TRIGGER ledger_incident_stays BEFORE UPDATE ON ledger_incident BEGIN
  SELECT RAISE(ABORT, 'ledger_incident: stays');
END;

CREATE TABLE ledger_late_document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES ledger_entry (id) ON DELETE RESTRICT,
  doc_ref TEXT NOT NULL CHECK (trim(doc_ref) <> '' AND length(doc_ref) <= 200),
  added_on TEXT NOT NULL CHECK (date(added_on) IS added_on),
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
) STRICT;

CREATE INDEX ledger_late_document_entry ON ledger_late_document (entry_id);

CREATE TRIGGER ledger_late_document_kept BEFORE DELETE ON ledger_late_document BEGIN
  SELECT RAISE(ABORT, 'ledger_late_document: stays');
END;

CREATE TRIGGER ledger_late_document_of_locked BEFORE INSERT ON ledger_late_document
WHEN (SELECT locked_on FROM ledger_entry WHERE id = NEW.entry_id) IS NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_late_document: its entry is open');
END;

CREATE TRIGGER ledger_late_document_stays BEFORE UPDATE ON ledger_late_document BEGIN
  SELECT RAISE(ABORT, 'ledger_late_document: stays');
END;

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

CREATE TABLE ledger_month (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  month TEXT NOT NULL UNIQUE CHECK (date(month || '-01') IS month || '-01'),
  locked_on TEXT NOT NULL CHECK (date(locked_on) IS locked_on)
, chained INTEGER CHECK (chained >= 0), hash TEXT
  CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')) STRICT;

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

CREATE INDEX ledger_rule_segment ON ledger_rule (segment_id);

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

CREATE INDEX ledger_tag_segment ON ledger_tag (segment_id);

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

CREATE UNIQUE INDEX measurement_of_segment ON measurement (metric_id, period_id, segment_id);

CREATE UNIQUE INDEX measurement_of_whole ON measurement (metric_id, period_id)
  WHERE segment_id IS NULL;

CREATE INDEX measurement_period ON measurement (period_id);

CREATE INDEX measurement_segment ON measurement (segment_id);

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

CREATE TRIGGER migration_knows_last_command AFTER INSERT ON migration BEGIN
  UPDATE migration SET last_command = (SELECT ifnull(max(id), 0) FROM command) WHERE id = NEW.id;
END;

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

CREATE TABLE numbers_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (trim(name) <> '' AND length(name) <= 100),
  mapping TEXT NOT NULL CHECK (json_valid(mapping) AND length(mapping) <= 20000)
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

CREATE TRIGGER objective_only_grows BEFORE UPDATE ON objective BEGIN
  SELECT RAISE(ABORT, 'objective: a version is never changed, a new one is added');
END;

CREATE INDEX objective_period ON objective (period_id);

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

CREATE INDEX review_state ON review (state, kind);

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
