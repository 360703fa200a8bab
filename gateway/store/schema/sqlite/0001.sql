-- The ledger. Numbers are given by the one writer, so that their order is the order of commit.
CREATE TABLE schema_version (version BIGINT NOT NULL);

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE former_address (url TEXT NOT NULL, since BIGINT NOT NULL, until BIGINT NOT NULL);

CREATE TABLE memo (
  account TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (account, name)
);

-- Head of the chain and sums of an account, kept as rows are written.
CREATE TABLE account (
  account TEXT PRIMARY KEY,
  sequence BIGINT NOT NULL,
  head BLOB NOT NULL,
  bytes BIGINT NOT NULL,
  exchanges BIGINT NOT NULL,
  items BIGINT NOT NULL,
  bodies BIGINT NOT NULL,
  documents BIGINT NOT NULL,
  records BIGINT NOT NULL,
  stale BIGINT NOT NULL
);

CREATE TABLE list (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  resource TEXT NOT NULL,
  scope TEXT NOT NULL,
  UNIQUE (account, resource, scope)
);

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  list BIGINT NOT NULL,
  opened BIGINT NOT NULL,
  closed BIGINT,
  whole BIGINT NOT NULL,
  why_en TEXT,
  why_fr TEXT,
  next_en TEXT,
  next_fr TEXT,
  exchanges BIGINT NOT NULL,
  items BIGINT NOT NULL
);
CREATE INDEX run_list ON run (list, id);
CREATE INDEX run_open ON run (id) WHERE closed IS NULL;

CREATE TABLE exchange (
  sequence INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  link BIGINT NOT NULL,
  at BIGINT NOT NULL,
  direction TEXT NOT NULL,
  actor TEXT NOT NULL,
  purpose TEXT NOT NULL,
  run BIGINT,
  request TEXT NOT NULL,
  status BIGINT NOT NULL,
  lens TEXT NOT NULL,
  policy TEXT NOT NULL,
  outcome TEXT NOT NULL,
  losses TEXT,
  items BIGINT NOT NULL,
  envelope BLOB NOT NULL,
  previous BLOB NOT NULL,
  root BLOB NOT NULL,
  hash BLOB NOT NULL
);
CREATE INDEX exchange_account ON exchange (account, sequence);
CREATE INDEX exchange_run ON exchange (run, sequence) WHERE run IS NOT NULL;

-- What identifies an item in its list, and the body it last had.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  list BIGINT NOT NULL,
  key TEXT NOT NULL,
  body BIGINT NOT NULL,
  UNIQUE (list, key)
);

-- No salt: the digest is made with the salt of the person.
CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  person BLOB,
  salt BLOB,
  digest BLOB NOT NULL,
  bytes BLOB
);
CREATE INDEX body_person ON body (person) WHERE person IS NOT NULL;

CREATE TABLE item (
  exchange BIGINT NOT NULL,
  position BIGINT NOT NULL,
  entry BIGINT NOT NULL,
  body BIGINT NOT NULL,
  pointer TEXT NOT NULL,
  redacted TEXT,
  PRIMARY KEY (exchange, position)
);

CREATE TABLE generation (
  id INTEGER PRIMARY KEY,
  run BIGINT,
  lens TEXT NOT NULL,
  state TEXT NOT NULL,
  at BIGINT NOT NULL,
  sequence BIGINT,
  first_document BIGINT NOT NULL,
  first_record BIGINT NOT NULL,
  first_stale BIGINT NOT NULL
);

-- A version of a document. Its text is in the row `text_of`: the same text is kept once.
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  entry BIGINT NOT NULL,
  body BIGINT NOT NULL,
  exchange BIGINT NOT NULL,
  lens TEXT NOT NULL,
  person BLOB,
  digest BLOB NOT NULL,
  text_of BIGINT NOT NULL,
  text BLOB,
  since BIGINT NOT NULL,
  until BIGINT
);
CREATE INDEX document_live ON document (entry) WHERE until IS NULL;
CREATE INDEX document_ended ON document (until) WHERE until IS NOT NULL;
CREATE INDEX document_person ON document (person) WHERE person IS NOT NULL;

CREATE TABLE stale (
  id INTEGER PRIMARY KEY,
  entry BIGINT NOT NULL,
  why TEXT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT
);
CREATE INDEX stale_entry ON stale (entry);
CREATE INDEX stale_ended ON stale (until) WHERE until IS NOT NULL;

-- The claim of a document on an IRI. `claim` is the row the claim began with.
CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  iri TEXT NOT NULL,
  class TEXT NOT NULL,
  document BIGINT NOT NULL,
  entry BIGINT NOT NULL,
  pointer TEXT NOT NULL,
  digest BLOB NOT NULL,
  stub BIGINT NOT NULL,
  same_as TEXT,
  claim BIGINT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT
);
CREATE INDEX record_iri ON record (iri, until);
CREATE INDEX record_entry ON record (entry) WHERE until IS NULL;
CREATE INDEX record_document ON record (document) WHERE until IS NULL;
CREATE INDEX record_ended ON record (until) WHERE until IS NOT NULL;
CREATE INDEX record_same_as ON record (same_as) WHERE same_as IS NOT NULL;
