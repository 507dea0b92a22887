-- Rows in every table, as a file of this version can hold them. Frozen: a later version opens them.
INSERT INTO period (id, kind, key, start_on, end_on, closed_at) VALUES
  (1, 'week', '2026-W01', '2025-12-29', '2026-01-04', NULL),
  (2, 'month', '2026-02', '2026-02-01', '2026-02-28', '2026-03-02T08:15:00.250Z'),
  (3, 'quarter', '2026-Q1', '2026-01-01', '2026-03-31', NULL),
  (4, 'year', '2026', '2026-01-01', '2026-12-31', NULL);
INSERT INTO metric (id, slug, origin, is_followed, position, group_name) VALUES
  (1, 'leads', 'catalogue', 1, 1.0, NULL),
  (2, 'cafes_offerts', 'own', 1, 0.30000000000000004, 'À moi'),
  (3, 'orders', 'catalogue', 0, 2.5, '');
INSERT INTO metric_definition
  (id, metric_id, version, effective_on, name_fr, name_en, kind, unit, good, cadence, formula, description)
VALUES
  (1, 1, 1, '2026-01-01', NULL, NULL, NULL, NULL, NULL, 'week', NULL, NULL),
  (2, 2, 1, '2026-01-01', 'Cafés offerts', 'Coffees', 'computed', 'ratio', 'band', 'month',
   'leads / orders', 'l’accueil; "chez nous" = 5 ☕' || char(10) || 'suite'),
  (5, 2, 2, '2026-02-01', 'Cafés offerts', 'Coffees', 'computed', 'ratio', 'up', 'month',
   '(leads + 1) / orders', '');
INSERT INTO segment (id, name) VALUES (1, 'LinkedIn'), (2, 'Salon d’été 🎪');
INSERT INTO measurement
  (id, metric_id, period_id, segment_id, value, sample_size, source, source_detail, note)
VALUES
  (1, 1, 1, NULL, 0, NULL, 'typed', NULL, NULL),
  (2, 1, 2, 1, 12.1, 40, 'imported', 'grille.csv, ligne 3', 'vérifié'),
  (4, 1, 2, 2, -9007199254740991, 0, 'ledger', '12, 15', ''),
  (9, 3, 2, NULL, 0.1, 1.5, 'typed', NULL, NULL);
INSERT INTO objective
  (id, metric_id, period_id, version, line, low, high, floor, stretch, decided_at)
VALUES
  (1, 1, 2, 1, 30, NULL, NULL, 20, 45.5, '2026-01-02T10:00:00.000Z'),
  (2, 1, 2, 2, NULL, NULL, NULL, NULL, NULL, '2026-01-20T10:00:00.000Z'),
  (3, 2, 3, 1, NULL, 0.2, 0.8, NULL, NULL, '2026-01-02T10:00:00.000Z');
INSERT INTO focus
  (id, period_id, metric_id, reading_kind, line, why, reaction, guardrail_metric_id, guardrail_line,
   chosen_at, replaced_at, replaced_because, learned)
VALUES
  (1, 3, 3, 'week', 10, 'Vendre', 'Appeler', NULL, NULL, '2026-01-02T09:00:00.000Z',
   '2026-01-20T09:00:00.000Z', 'Trop tôt', NULL),
  (2, 3, 1, 'month', 40, 'Remplir', 'Écrire', 3, 5, '2026-01-20T09:00:00.000Z', NULL, NULL, 'Oser');
INSERT INTO action
  (id, metric_id, title, state, position, started_on, due_on, done_on, effect_text, effect_value,
   effort, outcome, learned, created_at)
VALUES
  (1, 1, 'Relancer dix prospects', 'done', 1.5, '2026-01-05', '2026-01-31', '2026-01-28',
   'Deux rendez-vous', 2, 'S', 'Trois', 'Le mardi', '2026-01-04T12:00:00.000Z'),
  (2, 3, 'Page de vente', 'todo', 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
   '2026-01-04T12:00:01.000Z');
INSERT INTO annotation (id, metric_id, on_date, text) VALUES
  (1, NULL, '2026-02-14', 'Grippe'), (2, 1, '2026-02-20', 'Passage à la radio');
INSERT INTO limit_base (id, metric_id, from_on, locked_until_on, reason) VALUES
  (1, 1, '2026-01-05', '2026-06-01', 'Nouvelle offre'), (2, 3, '2026-01-05', NULL, NULL);
INSERT INTO review (id, kind, period_id, state, answers, note, started_at, finished_at) VALUES
  (1, 'weekly', 1, 'kept', '{"one_thing":"Relancer"}', 'Bien', '2026-01-05T08:00:00.000Z',
   '2026-01-05T08:04:00.000Z'),
  (2, 'monthly', 2, 'open', '{}', NULL, '2026-03-01T08:00:00.000Z', NULL),
  (3, 'quarterly', 3, 'missed', '[]', NULL, NULL, NULL);
INSERT INTO ledger_import
  (id, file_name, profile, sha256, account, imported_at, rows_read, rows_added, rows_known, rows_skipped)
VALUES (1, 'relevé février.csv', 'boursobank',
  '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'FR76', '2026-03-01T09:00:00.000Z',
  3, 1, 1, 1);
INSERT INTO ledger_entry
  (id, seq, kind, paid_on, doc_ref, doc_date, party, label, category, method, currency, fx,
   locked_on, hash, import_id, fingerprint)
VALUES
  (1, 1, 'receipt', '2026-02-03', 'F-1', '2026-01-30', 'Atelier Bleu', 'Formation "A"; 2 jours',
   'services', 'transfer', 'EUR', NULL, NULL, NULL, NULL, NULL),
  (2, 2, 'expense', '2026-02-05', NULL, NULL, '', '', 'software', 'card', 'USD', '0.92015', NULL,
   NULL, 1, 'FR76|2026-02-05|-1200|abc|0');
INSERT INTO ledger_line (id, entry_id, position, rate_bp, net, gross) VALUES
  (1, 1, 0, 2000, 100000, NULL), (2, 1, 1, 550, NULL, 4220), (3, 2, 0, NULL, NULL, -1200);
UPDATE ledger_entry SET locked_on = '2026-03-05', chain_version = 1,
  hash = 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff' WHERE id = 1;
INSERT INTO ledger_entry
  (id, seq, kind, paid_on, party, label, category, method, currency, corrects_id,
   euro_net, euro_vat, euro_gross, search_text)
VALUES (3, 3, 'receipt', '2026-03-06', 'Atelier Bleu', 'Correction n° 1', 'services', 'transfer',
  'EUR', 1, -100000, -20000, -120000, 'atelier bleu correction n° 1');
INSERT INTO ledger_line (id, entry_id, position, rate_bp, net, gross) VALUES
  (4, 3, 0, 2000, -100000, NULL);
UPDATE ledger_line SET account = '651100', account_name = 'Redevances' WHERE entry_id = 2;
UPDATE ledger_entry SET locked_on = '2026-03-05', chain_place = 1, chain_version = 2, final_number = 1,
  printed_with = '{"number":"512000","name":"Banque","journal":"BQ"}',
  hash = 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee' WHERE id = 2;
INSERT INTO ledger_account
  (id, position, name, kind, currency, number, identification, opening_on, opening_balance, closed_on)
VALUES
  (3, 3, 'Livret', 'savings', 'EUR', '508000', 'FR76 1234', '2026-01-01', 150000, NULL),
  (4, 4, 'Stripe', 'processor', 'USD', '517000', NULL, NULL, 0, '2026-02-28');
INSERT INTO ledger_entry
  (id, seq, kind, paid_on, party, label, category, method, currency, euro_net, euro_gross,
   search_text, account_id, to_account_id, to_amount, journal)
VALUES
  (4, 4, 'transfer', '2026-03-07', '', 'Retrait', 'transfer', 'transfer', 'EUR', 5000, 5000, 'retrait',
   1, 2, NULL, NULL),
  (5, 5, 'transfer', '2026-03-08', '', 'Vers Stripe', 'transfer', 'transfer', 'EUR', 5000, 5000, '',
   1, 4, 5400, NULL),
  (6, 6, 'journal', '2026-03-09', '', 'Régularisation', 'journal', 'other', 'EUR', 0, 0, '',
   NULL, NULL, NULL, 'OD');
INSERT INTO ledger_line
  (id, entry_id, position, rate_bp, net, gross, category, vat_kind, account, account_name)
VALUES
  (5, 4, 0, NULL, NULL, 5000, NULL, NULL, NULL, NULL),
  (6, 5, 0, NULL, NULL, 5000, NULL, NULL, NULL, NULL),
  (7, 6, 0, NULL, 700, NULL, NULL, NULL, '661100', 'Intérêts'),
  (8, 6, 1, NULL, -700, NULL, NULL, NULL, '164000', 'Emprunts'),
  (9, 3, 1, 2000, 700, NULL, 'goods', 'domestic', NULL, NULL);
INSERT INTO ledger_category
  (id, key, kind, position, name, account, account_name, activity_line, is_hidden)
VALUES
  (1, 'software', 'expense', 1, NULL, '613500', 'Locations mobilières', NULL, 0),
  (2, 'own_atelier', 'receipt', 2, 'Ateliers', '706100', 'Ateliers', 'bnc', 1);
INSERT INTO ledger_statement (id, account_id, month, closing, source) VALUES
  (1, 1, '2026-02', -123456, 'typed'), (2, 3, '2026-02', 150000, 'file');
INSERT INTO tax_profile (id, from_on, profile) VALUES
  (1, '2026-01-01', '{"status":"micro","vat":"franchise"}'), (2, '2026-07-01', '{"vat":"ca3_month"}');
INSERT INTO ledger_delivery (id, made_on, from_on, to_on, newest_seq, chained, hash) VALUES
  (1, '2026-03-06', '2026-01-01', '2026-03-31', 3, 2,
   'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee');
INSERT INTO ledger_incident (id, at, what, details) VALUES
  (1, '2026-03-06T08:00:00.000Z', 'older_backup', '{"months":["2026-02"]}');
INSERT INTO ledger_bank_row
  (id, entry_id, import_id, line, named, account_id, paid_on, amount, currency, words, bank_id,
   is_true_id, paired)
VALUES
  (1, 2, 1, 3, 'FR76', 1, '2026-02-05', -1200, 'USD', 'adobe', 'T-1', 1, NULL),
  (2, 3, 1, 4, '', NULL, '2026-03-06', -120000, 'EUR', 'vir atelier bleu', '', 0,
   '{"before":{"paidOn":"2026-03-05"},"draft":{}}');
UPDATE ledger_entry SET activity_line = 'bic' WHERE id = 3;
INSERT INTO ledger_late_document (id, entry_id, doc_ref, added_on, hash) VALUES
  (1, 2, 'F-7 « bis »', '2026-04-02',
   'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd');
INSERT INTO ledger_month (id, month, locked_on, chained, hash) VALUES
  (1, '2026-01', '2026-02-02', NULL, NULL),
  (2, '2026-02', '2026-03-05', 1,
   'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee');
INSERT INTO ledger_tag
  (id, entry_id, stream, is_recurring, is_cost_of_sales, is_acquisition, segment_id)
VALUES (1, 1, 'scalable', 1, NULL, NULL, NULL), (2, 2, NULL, 0, 1, 0, 2);
INSERT INTO ledger_rule
  (id, position, field, pattern, kind, party, category, rate_bp, stream, is_recurring,
   is_cost_of_sales, is_acquisition, segment_id)
VALUES
  (1, 1, 'text', 'stripe', 'receipt', 'Stripe', 'services', 2000, 'scalable', 1, NULL, NULL, NULL),
  (2, 2, 'party', 'linkedin', NULL, NULL, 'advertising', NULL, NULL, 0, 0, 1, 1);
INSERT INTO ledger_profile (id, name, mapping) VALUES (1, 'Ma banque', '{"date":"Jour"}');
INSERT INTO numbers_profile (id, name, mapping) VALUES (1, 'Mes ventes', '{"profile":1,"name":"Mes ventes"}');
INSERT INTO ledger_threshold (id, key, from_on, amount, source, checked_on) VALUES
  (1, 'franchise_services', '2026-01-01', 3750000, 'CGI 293 B', '2026-11-22'),
  (2, 'micro_goods', '2026-01-01', 20310000, '', NULL);
INSERT INTO canvas (id, period_id, lessons, is_on_track, why) VALUES
  (1, 1, '[{"text":"Trois sur cinq veulent payer au mois","about":{"kind":"interview","id":1}}]', 1, 'Deux acomptes'),
  (2, 2, '[]', NULL, '');
INSERT INTO canvas_problem (id, text, opened_on, closed_on, became) VALUES
  (1, 'Les boulangers perdent une heure par jour « à compter »', '2026-01-05', NULL, ''),
  (2, 'Personne ne trouve la page', '2026-01-05', '2026-02-01', 'Ils cherchent un autre mot');
INSERT INTO canvas_hypothesis
  (id, problem_id, change, whom, metric_id, reading, start_value, proves, refutes, by_on, written_on,
   action_id)
VALUES
  (1, 1, 'un relevé par photo', 'boulangers', 1, 'level', 12.5, 20, 13, '2026-02-02', '2026-01-05', 1),
  (2, 1, 'un appel', 'boulangers', 3, 'count', NULL, 3, 0, '2026-02-02', '2026-01-12', NULL);
INSERT INTO canvas_verdict (id, hypothesis_id, period_id, verdict) VALUES
  (1, 1, 1, 'not_enough'), (2, 2, 1, 'refuted');
INSERT INTO model_box (id, box, written_on, text, confidence, metric_id) VALUES
  (1, 'problem', '2026-01-05', 'Compter prend une heure', 'guess', NULL),
  (2, 'problem', '2026-02-05', 'Compter prend une heure à quatorze sur quinze', 'measured', 1),
  (3, 'advantage', '2026-02-05', '', 'guess', NULL);
INSERT INTO model_risk (id, period_id, box, why) VALUES (1, 2, 'channels', 'Personne ne vient seul');
INSERT INTO interview
  (id, on_date, who, segment, round, notes, quotes, first_problem, other_problem, scores, act)
VALUES
  (1, '2026-01-07', 'Mme Ferrand', 'boulangers', 'problem', 'Montre son cahier' || char(10) || 'à spirale',
   'Je le fais le soir', 'compter', '', '{"ranked":"yes","tries":"half"}', 'deposit'),
  (2, '2026-01-08', 'M. Roy', '', 'solution', '', '', '', 'les horaires', '{}', NULL);
INSERT INTO setting (id, key, value) VALUES (1, 'language', '"fr"'), (2, 'business.year', '{"start":4}');
INSERT INTO command (id, name, door, at, state, target_id) VALUES
  (1, 'settings.set', 'typed', '2026-01-01T08:00:00.000Z', 'done', NULL),
  (2, 'settings.set', 'imported', '2026-01-01T08:01:00.000Z', 'undone', NULL),
  (3, 'settings.set', 'undo', '2026-01-01T08:02:00.000Z', 'done', 2);
INSERT INTO change (id, command_id, table_name, row_id, before, after) VALUES
  (1, 1, 'setting', 1, NULL, '{"id":1,"key":"language","value":"\"fr\""}'),
  (2, 2, 'setting', 1, '{"id":1,"key":"language","value":"\"fr\""}', '{"id":1,"key":"language","value":"\"en\""}'),
  (3, 3, 'setting', 1, '{"id":1,"key":"language","value":"\"en\""}', '{"id":1,"key":"language","value":"\"fr\""}');
