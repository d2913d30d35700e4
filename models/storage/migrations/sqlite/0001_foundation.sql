-- The foundation: people, what they said about being contacted, what the organisation decided, and who did what.
-- Instants are ISO 8601 text in UTC with milliseconds, days are ISO text, both of which sort as they stand. Enums are text.
CREATE TABLE contact (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    is_trashed INTEGER NOT NULL DEFAULT 0 CHECK (is_trashed IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    list_name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    job_title TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_e164 TEXT NOT NULL,
    city TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('prospect', 'customer', 'former_customer', 'supplier', 'partner', 'other')),
    last_contact_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    sort_organisation TEXT NOT NULL,
    sort_city TEXT NOT NULL,
    name_prefix TEXT NOT NULL,
    given_name TEXT NOT NULL,
    additional_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    name_suffix TEXT NOT NULL,
    birthday TEXT,
    language TEXT NOT NULL,
    capacity TEXT NOT NULL CHECK (capacity IN ('consumer', 'professional', 'sole_trader')),
    country TEXT NOT NULL,
    relation_ended_on TEXT,
    source_type TEXT NOT NULL,
    source_detail TEXT NOT NULL,
    source_date TEXT,
    source_notice TEXT NOT NULL CHECK (source_notice IN ('', 'month', 'first_message')),
    source_proof TEXT NOT NULL,
    trashed_at TEXT,
    websites TEXT NOT NULL,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((trashed_at IS NULL) = (is_trashed = 0))
) STRICT
--
-- One index per offered order; relation and last contact ride along so that those filters never touch the table.
CREATE INDEX contact_by_name ON contact (is_trashed, sort_name, row_key, relation, last_contact_on)
--
CREATE INDEX contact_by_organisation ON contact (is_trashed, sort_organisation, row_key, relation, last_contact_on)
--
CREATE INDEX contact_by_city ON contact (is_trashed, sort_city, row_key, relation, last_contact_on)
--
CREATE INDEX contact_by_last_contact ON contact (is_trashed, (coalesce(last_contact_on, '')), row_key, relation, last_contact_on)
--
CREATE INDEX contact_by_creation ON contact (is_trashed, created_at, row_key, relation, last_contact_on)
--
CREATE INDEX contact_by_update ON contact (is_trashed, updated_at, row_key, relation, last_contact_on)
--
CREATE TABLE contact_email (
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    normalised TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (contact_key, position)
) STRICT, WITHOUT ROWID
--
CREATE INDEX contact_email_by_address ON contact_email (normalised, contact_key)
--
CREATE TABLE contact_phone (
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    as_typed TEXT NOT NULL,
    e164 TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('mobile', 'landline', 'fax', 'other')),
    label TEXT NOT NULL,
    PRIMARY KEY (contact_key, position)
) STRICT, WITHOUT ROWID
--
CREATE INDEX contact_phone_by_number ON contact_phone (e164, contact_key) WHERE e164 <> ''
--
CREATE TABLE contact_address (
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (contact_key, position)
) STRICT, WITHOUT ROWID
--
-- What was documented about the relation with a person (gdpr-rules C2); no row where nothing was.
CREATE TABLE contact_facts (
    contact_key INTEGER NOT NULL PRIMARY KEY REFERENCES contact (row_key) ON DELETE CASCADE,
    email_kind TEXT CHECK (email_kind IN ('personal', 'professional', 'role')),
    sold_on TEXT,
    contract_until TEXT,
    informed_on TEXT,
    do_not_call_checked_on TEXT,
    restricted_on TEXT,
    of_age_checked_on TEXT,
    address_from_person INTEGER NOT NULL CHECK (address_from_person IN (0, 1)),
    similar_offer INTEGER NOT NULL CHECK (similar_offer IN (0, 1)),
    opt_out_offered INTEGER NOT NULL CHECK (opt_out_offered IN (0, 1)),
    opt_out_in_messages INTEGER NOT NULL CHECK (opt_out_in_messages IN (0, 1)),
    fits_profession INTEGER NOT NULL CHECK (fits_profession IN (0, 1)),
    on_do_not_call_list INTEGER NOT NULL CHECK (on_do_not_call_list IN (0, 1))
) STRICT, WITHOUT ROWID
--
-- What was known of a person that decides whether she may be contacted, until it was replaced: "were we allowed then?" is
-- answered from what was recorded then. Without addresses and names; nothing of a record that never changed. Never
-- rewritten; goes with the person. version: of the record that was replaced.
CREATE TABLE contact_past (
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    valid_until TEXT NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (contact_key, version)
) STRICT, WITHOUT ROWID
--
-- Folded words and phone digits of each person: the content of both indexes, so that a deletion knows what to take out.
CREATE TABLE contact_text (
    contact_key INTEGER PRIMARY KEY REFERENCES contact (row_key) ON DELETE CASCADE,
    words TEXT NOT NULL,
    phones TEXT NOT NULL
) STRICT
--
-- Beginnings of words. Only whether a row matches is ever asked, hence no positions and no sizes.
CREATE VIRTUAL TABLE contact_prefix USING fts5(words, phones, content='contact_text', content_rowid='contact_key',
    tokenize='ascii', prefix='1 2 3 4 5', detail='none', columnsize=0)
--
-- Parts of words from three letters on, and of phone numbers from three digits on.
CREATE VIRTUAL TABLE contact_part USING fts5(words, phones, content='contact_text', content_rowid='contact_key',
    tokenize='trigram', detail='none', columnsize=0)
--
-- The last row key ever given out: keys are not used twice, since open lists hold them.
CREATE TABLE key_source (
    name TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID
--
INSERT INTO key_source (name, last) VALUES ('contact', 0)
--
-- Counts kept in the transaction that moves them, because counting a million rows is never quick.
CREATE TABLE contact_tally (
    relation TEXT NOT NULL,
    is_trashed INTEGER NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (relation, is_trashed)
) STRICT, WITHOUT ROWID
--
-- Filters of the list of people under a name. A query, never a list of persons.
CREATE TABLE segment (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    saved_by TEXT NOT NULL
) STRICT, WITHOUT ROWID
--
CREATE TABLE controller (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    address TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    company_number TEXT NOT NULL,
    is_registered INTEGER NOT NULL CHECK (is_registered IN (0, 1)),
    register_city TEXT NOT NULL,
    legal_form TEXT NOT NULL,
    notice_url TEXT NOT NULL
) STRICT
--
-- login: on a server, the database role this person signs in with; nobody else may use the name. NULL in a vault.
CREATE TABLE app_user (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('staff', 'privacy_officer', 'administrator')),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    created_at TEXT NOT NULL,
    login TEXT UNIQUE
) STRICT
--
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
--
CREATE TABLE retention_policy (
    id TEXT PRIMARY KEY,
    label_fr TEXT NOT NULL,
    label_en TEXT NOT NULL,
    anchor TEXT NOT NULL CHECK (anchor IN ('last_contact', 'collection', 'relation_end', 'consent_given', 'consent_end',
        'request_closed', 'creation', 'fiscal_year_end', 'other')),
    period TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('ask_else_delete', 'archive', 'delete', 'anonymise', 'review', 'warn')),
    source_fr TEXT NOT NULL,
    source_en TEXT NOT NULL,
    is_statutory INTEGER NOT NULL CHECK (is_statutory IN (0, 1)),
    is_evaluated INTEGER NOT NULL CHECK (is_evaluated IN (0, 1))
) STRICT
--
CREATE TABLE purpose (
    key TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    label_fr TEXT NOT NULL,
    label_en TEXT NOT NULL,
    description_fr TEXT NOT NULL,
    description_en TEXT NOT NULL,
    message_class TEXT CHECK (message_class IN ('commercial', 'non_commercial', 'service')),
    basis TEXT NOT NULL CHECK (basis IN ('6-1-a', '6-1-b', '6-1-c', '6-1-d', '6-1-e', '6-1-f')),
    channels TEXT NOT NULL,
    validity TEXT NOT NULL,
    retention_policy TEXT NOT NULL,
    data_categories TEXT NOT NULL,
    soft_opt_in INTEGER NOT NULL CHECK (soft_opt_in IN (0, 1)),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    assessment TEXT NOT NULL,
    covering_version INTEGER NOT NULL,
    covering_since TEXT
) STRICT
--
-- What a purpose was until it was changed, for the same question.
CREATE TABLE purpose_past (
    key TEXT NOT NULL REFERENCES purpose (key),
    position INTEGER NOT NULL,
    valid_until TEXT NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (key, position)
) STRICT, WITHOUT ROWID
--
-- What a person was shown is never rewritten: an edit is a new version.
CREATE TABLE wording (
    id TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    version INTEGER NOT NULL,
    text_fr TEXT NOT NULL,
    text_en TEXT NOT NULL,
    withdrawal_fr TEXT NOT NULL,
    withdrawal_en TEXT NOT NULL,
    retention_fr TEXT NOT NULL,
    retention_en TEXT NOT NULL,
    controller TEXT NOT NULL,
    notice_version TEXT NOT NULL,
    created_at TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('same_meaning', 'same_scope', 'wider_scope')),
    approved_by TEXT NOT NULL,
    UNIQUE (purpose, version)
) STRICT
--
-- The texts that consents point to, each kept once under its hash.
CREATE TABLE shown_text (
    sha256 BLOB PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID
--
-- The last link of each chain: what the next row builds on, and the proof that no row was cut off the end.
CREATE TABLE chain_head (
    name TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT, WITHOUT ROWID
--
INSERT INTO chain_head (name, sequence, hash) VALUES ('consent', 0, zeroblob(32)), ('journal', 0, zeroblob(32))
--
-- Facts only. Whom they are about, and every free word, stand in consent_event_subject behind a salted commitment, so that
-- lawful erasure can empty those while the chain still holds.
CREATE TABLE consent_event (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('consent', 'objection')),
    purpose TEXT NOT NULL,
    channel TEXT CHECK (channel IN ('email', 'phone', 'sms', 'post')),
    state TEXT NOT NULL CHECK (state IN ('none', 'unknown', 'requested', 'given', 'refused', 'withdrawn', 'expired',
        'invalidated', 'superseded', 'revoked')),
    is_explicit INTEGER NOT NULL CHECK (is_explicit IN (0, 1)),
    occurred_at TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('counter', 'paper_form', 'phone', 'email', 'web_form', 'letter', 'import', 'in_person', 'suppression_list', 'other')),
    wording_id TEXT,
    wording_version INTEGER NOT NULL,
    text_sha256 BLOB,
    last_valid_day TEXT,
    recorded_by TEXT,
    subject_commitment BLOB NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT
--
CREATE TABLE consent_event_subject (
    sequence INTEGER PRIMARY KEY REFERENCES consent_event (sequence),
    contact_key INTEGER REFERENCES contact (row_key) ON DELETE SET NULL,
    contact_id TEXT,
    salt BLOB,
    language TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_by_name TEXT NOT NULL,
    guardian TEXT NOT NULL DEFAULT ''
) STRICT
--
CREATE INDEX consent_event_subject_by_contact ON consent_event_subject (contact_key, sequence)
--
-- A parent said yes (B15): few, and asked for without reading every subject.
CREATE INDEX consent_event_subject_by_guardian ON consent_event_subject (contact_key, sequence) WHERE guardian <> ''
--
CREATE TABLE evidence (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    recorded_because TEXT NOT NULL,
    kept_until TEXT, -- last day of the content; NULL: as long as what it proves
    gone_on TEXT, -- the content has been deleted that day
    content BLOB NOT NULL -- last: what stands behind it would be read through it
) STRICT
--
CREATE TABLE consent_event_evidence (
    sequence INTEGER NOT NULL REFERENCES consent_event (sequence),
    position INTEGER NOT NULL,
    evidence_key INTEGER NOT NULL REFERENCES evidence (row_key) ON DELETE CASCADE,
    PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID
--
CREATE INDEX consent_event_evidence_by_file ON consent_event_evidence (evidence_key)
--
-- Who said stop, by keyed hash only (the key lies outside this file): kept when the person herself has gone, so that no
-- import, form or merge brings her back reachable. channel '' is every channel, purpose '' every purpose.
CREATE TABLE suppression (
    hash BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'post')),
    channel TEXT NOT NULL CHECK (channel IN ('', 'email', 'phone', 'sms', 'post')),
    purpose TEXT NOT NULL,
    objected_at TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (hash, channel, purpose)
) STRICT, WITHOUT ROWID
--
-- What the replay of a person's history gives, kept so that lists and the overview need not replay it.
CREATE TABLE consent_state (
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    last_valid_day TEXT,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (contact_key, purpose, channel)
) STRICT, WITHOUT ROWID
--
CREATE INDEX consent_state_by_state ON consent_state (purpose, channel, state, contact_key, last_valid_day)
--
CREATE INDEX consent_state_by_end ON consent_state (last_valid_day, contact_key, sequence) WHERE state = 'given' AND last_valid_day IS NOT NULL
--
CREATE TABLE consent_tally (
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (purpose, channel, state)
) STRICT, WITHOUT ROWID
--
-- On which day how many consents that stand end, and how many questions that wait are forgotten.
CREATE TABLE consent_end_tally (
    last_valid_day TEXT NOT NULL,
    state TEXT NOT NULL,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    consents INTEGER NOT NULL,
    PRIMARY KEY (last_valid_day, state, purpose, channel)
) STRICT, WITHOUT ROWID
--
CREATE TABLE retention_due (
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    policy TEXT NOT NULL,
    anchor TEXT NOT NULL CHECK (anchor IN ('last_contact', 'collection', 'relation_end', 'consent_given', 'consent_end',
        'request_closed', 'creation', 'fiscal_year_end', 'other')),
    anchor_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('ask_else_delete', 'archive', 'delete', 'anonymise', 'review', 'warn')),
    is_held INTEGER NOT NULL CHECK (is_held IN (0, 1)),
    PRIMARY KEY (contact_key, position)
) STRICT, WITHOUT ROWID
--
CREATE INDEX retention_due_by_end ON retention_due (ends_on, contact_key, position)
--
CREATE INDEX retention_due_by_policy ON retention_due (policy, ends_on, contact_key, position)
--
CREATE TABLE retention_tally (
    policy TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (policy, ends_on)
) STRICT, WITHOUT ROWID
--
-- Actions have no CHECK: the list grows with every feature, and an append-only table is not rebuilt for that.
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT,
    actor_name TEXT NOT NULL,
    action TEXT NOT NULL,
    fields TEXT NOT NULL,
    people INTEGER NOT NULL,
    reference TEXT NOT NULL,
    subject_commitment BLOB,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT
--
CREATE TABLE journal_subject (
    sequence INTEGER PRIMARY KEY REFERENCES journal (sequence),
    contact_id TEXT,
    salt BLOB
) STRICT
--
CREATE INDEX journal_subject_by_contact ON journal_subject (contact_id, sequence)
--
CREATE TABLE import_batch (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'undone')),
    started_at TEXT NOT NULL,
    finished_at TEXT,
    imported_by TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    rows_created INTEGER NOT NULL,
    rows_updated INTEGER NOT NULL,
    rows_skipped INTEGER NOT NULL,
    rows_suppressed INTEGER NOT NULL,
    rows_quarantined INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL
) STRICT
--
-- before: the contact as it was, as JSON; none where the import created it. Goes when the import can no longer be undone.
CREATE TABLE import_trace (
    batch_key INTEGER NOT NULL REFERENCES import_batch (row_key),
    contact_id TEXT NOT NULL,
    before TEXT,
    version_after INTEGER NOT NULL,
    PRIMARY KEY (batch_key, contact_id)
) STRICT, WITHOUT ROWID
--
CREATE INDEX import_trace_by_contact ON import_trace (contact_id)
--
CREATE TABLE subject_request (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    contact_id TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('access')),
    state TEXT NOT NULL CHECK (state IN ('received', 'in_progress', 'answered', 'closed')),
    channel TEXT NOT NULL,
    received_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    answered_at TEXT,
    identity_check TEXT NOT NULL,
    note TEXT NOT NULL,
    package_sha256 BLOB
) STRICT
--
CREATE INDEX subject_request_by_due ON subject_request (state, due_on)
--
-- Attempts to call a person: the law counts them, answered or not (C. conso D223-9).
CREATE TABLE call_attempt (
    id TEXT PRIMARY KEY,
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('reached', 'no_answer', 'voicemail', 'wrong_number')),
    made_by TEXT,
    made_by_name TEXT NOT NULL
) STRICT, WITHOUT ROWID
--
CREATE INDEX call_attempt_by_contact ON call_attempt (contact_key, at)
--
-- Calls outside the permitted hours to which a person agreed, each for one hour (gdpr-rules B22).
CREATE TABLE call_agreement (
    id TEXT PRIMARY KEY,
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    at TEXT NOT NULL,
    agreed_at TEXT NOT NULL,
    evidence TEXT NOT NULL,
    made_by TEXT,
    made_by_name TEXT NOT NULL
) STRICT, WITHOUT ROWID
--
CREATE INDEX call_agreement_by_contact ON call_agreement (contact_key, at)
--
-- Requests for confirmation (gdpr-rules B9). The code itself is nowhere kept; an unanswered request is deleted after 30 days.
CREATE TABLE confirmation (
    id TEXT PRIMARY KEY,
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'phone', 'sms', 'post')),
    sent_by TEXT NOT NULL CHECK (sent_by IN ('email', 'post')),
    wording_id TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    request_id TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'refused', 'cancelled')),
    answered_at TEXT
) STRICT, WITHOUT ROWID
--
CREATE INDEX confirmation_by_contact ON confirmation (contact_key, requested_at)
--
CREATE INDEX confirmation_by_state ON confirmation (state, requested_at)
--
-- Consent forms on paper (gdpr-rules B5): what was asked, in which words, so that the scan is read with them. Without a person: blank.
CREATE TABLE consent_form (
    id TEXT PRIMARY KEY,
    contact_key INTEGER REFERENCES contact (row_key) ON DELETE CASCADE,
    language TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    used_at TEXT
) STRICT, WITHOUT ROWID
--
CREATE INDEX consent_form_by_contact ON consent_form (contact_key)
--
CREATE TABLE consent_form_question (
    form_id TEXT NOT NULL REFERENCES consent_form (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    wording_id TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'phone', 'sms', 'post')),
    PRIMARY KEY (form_id, place)
) STRICT, WITHOUT ROWID
--
-- Files and folders that are being written outside; what a crash leaves of them is removed at the next sign-in.
CREATE TABLE unfinished_output (
    path TEXT NOT NULL,
    machine TEXT NOT NULL,
    written_by TEXT,
    PRIMARY KEY (machine, path)
) STRICT, WITHOUT ROWID
--
CREATE TABLE disclosure (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    purpose TEXT NOT NULL,
    format TEXT NOT NULL,
    people INTEGER NOT NULL,
    disclosed_by TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    is_named INTEGER NOT NULL DEFAULT 0 CHECK (is_named IN (0, 1))
) STRICT
--
CREATE INDEX disclosure_by_time ON disclosure (at)
--
CREATE TABLE disclosure_party (
    disclosure_id TEXT PRIMARY KEY REFERENCES disclosure (id),
    contact_id TEXT,
    recipient TEXT NOT NULL
) STRICT
--
CREATE INDEX disclosure_party_by_contact ON disclosure_party (contact_id)
--
-- Who exactly was in a list that left, and by which rule she was (gdpr-rules C): she can be told. Goes with the person.
CREATE TABLE disclosure_person (
    contact_key INTEGER NOT NULL REFERENCES contact (row_key) ON DELETE CASCADE,
    disclosure_id TEXT NOT NULL REFERENCES disclosure (id),
    code TEXT NOT NULL,
    pack TEXT NOT NULL,
    consent_event TEXT,
    PRIMARY KEY (contact_key, disclosure_id)
) STRICT, WITHOUT ROWID
--
CREATE TRIGGER consent_event_refuses_update BEFORE UPDATE ON consent_event
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER consent_event_refuses_delete BEFORE DELETE ON consent_event
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER disclosure_refuses_update BEFORE UPDATE ON disclosure
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER disclosure_refuses_delete BEFORE DELETE ON disclosure
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER wording_refuses_update BEFORE UPDATE ON wording
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER wording_refuses_delete BEFORE DELETE ON wording
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER shown_text_refuses_update BEFORE UPDATE ON shown_text
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER shown_text_refuses_delete BEFORE DELETE ON shown_text
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER contact_past_refuses_update BEFORE UPDATE ON contact_past
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER purpose_past_refuses_update BEFORE UPDATE ON purpose_past
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--
CREATE TRIGGER purpose_past_refuses_delete BEFORE DELETE ON purpose_past
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
