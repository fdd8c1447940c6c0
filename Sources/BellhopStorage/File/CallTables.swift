extension Schema {
  /// Version 2: the calls, and what finds them again by a value.
  ///
  /// What may not happen to a row is held here, whichever program writes to the file.
  static let secondVersion = """
    CREATE TABLE call (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      -- What the customer agreed to once, and which try of it this is.
      conversation TEXT NOT NULL,
      run INTEGER NOT NULL,
      attempt INTEGER NOT NULL,
      -- Whether somebody wanted it once more, knowing that an earlier try is unsure.
      isRepeat INTEGER NOT NULL,
      -- What the endpoint knows a repeat by.
      repeatKey TEXT,
      action TEXT NOT NULL,
      title TEXT NOT NULL,
      revision INTEGER NOT NULL,
      changes INTEGER NOT NULL CHECK (changes IN (0, 1)),
      method TEXT NOT NULL,
      host TEXT NOT NULL,
      -- As the action has it: where an input goes stands its name.
      path TEXT NOT NULL,
      who TEXT NOT NULL,
      -- Names the lock of the program that makes the call.
      holder TEXT,
      state TEXT NOT NULL
        CHECK (state IN ('claimed', 'sent', 'done', 'passedOn', 'notDone', 'notSent', 'unsure')),
      claimedAt INTEGER NOT NULL,
      sentAt INTEGER,
      endedAt INTEGER,
      status INTEGER,
      failure TEXT,
      -- How often it was tried by itself before that: only a look-up is tried more than once.
      tries INTEGER NOT NULL DEFAULT 1,
      -- In milliseconds.
      firstByte INTEGER,
      total INTEGER,
      -- What a person found out about a call that was unsure.
      settledAs TEXT CHECK (settledAs IN ('done', 'notDone')),
      settledAt INTEGER,
      settledBy TEXT,
      settledWhy TEXT,
      -- When it was told at a start that the call is unsure.
      toldAt INTEGER,
      UNIQUE (conversation, run, attempt)
    ) STRICT;

    -- Of all rows: SQLite doesn't see that what is asked for stands in an index of some states.
    CREATE INDEX call_state ON call (state);

    CREATE TRIGGER call_begins_once BEFORE INSERT ON call
      WHEN EXISTS (SELECT 1 FROM call WHERE number = NEW.number)
        OR EXISTS (
          SELECT 1 FROM call WHERE conversation = NEW.conversation AND run = NEW.run AND attempt = NEW.attempt)
        OR NEW.changes = 1 AND NEW.state <> 'claimed'
        OR NEW.changes = 0 AND NEW.state NOT IN ('done', 'notDone', 'notSent')
      BEGIN SELECT RAISE(ABORT, 'a change begins as claimed, and once'); END;
    CREATE TRIGGER call_is_never_sent_twice BEFORE INSERT ON call
      WHEN NEW.changes = 1 AND EXISTS (
        SELECT 1 FROM call AS earlier
        WHERE earlier.conversation = NEW.conversation AND earlier.run = NEW.run AND earlier.changes = 1
          AND (earlier.state IN ('claimed', 'sent', 'done', 'passedOn')
            OR earlier.settledAs = 'done'
            OR earlier.state = 'unsure' AND earlier.settledAs IS NULL AND NEW.isRepeat = 0))
      BEGIN SELECT RAISE(ABORT, 'a run is never sent twice'); END;
    CREATE TRIGGER call_only_goes_forward BEFORE UPDATE OF state ON call
      WHEN NOT (
        OLD.state = NEW.state
        OR OLD.state = 'claimed' AND NEW.state IN ('sent', 'notSent')
        OR OLD.state = 'sent' AND NEW.state IN ('done', 'passedOn', 'notDone', 'notSent', 'unsure'))
      BEGIN SELECT RAISE(ABORT, 'a call only goes forward'); END;
    CREATE TRIGGER call_keeps_what_it_was BEFORE UPDATE ON call
      WHEN NEW.number IS NOT OLD.number OR NEW.conversation IS NOT OLD.conversation OR NEW.run IS NOT OLD.run
        OR NEW.attempt IS NOT OLD.attempt OR NEW.isRepeat IS NOT OLD.isRepeat
        OR NEW.repeatKey IS NOT OLD.repeatKey OR NEW.action IS NOT OLD.action OR NEW.title IS NOT OLD.title
        OR NEW.revision IS NOT OLD.revision OR NEW.changes IS NOT OLD.changes OR NEW.method IS NOT OLD.method
        OR NEW.host IS NOT OLD.host OR NEW.path IS NOT OLD.path OR NEW.who IS NOT OLD.who
        OR NEW.claimedAt IS NOT OLD.claimedAt
        OR OLD.sentAt IS NOT NULL AND NEW.sentAt IS NOT OLD.sentAt
        OR OLD.endedAt IS NOT NULL AND (
          NEW.endedAt IS NOT OLD.endedAt OR NEW.status IS NOT OLD.status OR NEW.failure IS NOT OLD.failure
          OR NEW.tries IS NOT OLD.tries OR NEW.firstByte IS NOT OLD.firstByte OR NEW.total IS NOT OLD.total)
      BEGIN SELECT RAISE(ABORT, 'what a call was never changes'); END;
    CREATE TRIGGER call_is_settled_once BEFORE UPDATE OF settledAs, settledAt, settledBy, settledWhy ON call
      WHEN OLD.state <> 'unsure' OR OLD.settledAs IS NOT NULL
        OR NEW.settledAs IS NULL OR NEW.settledAt IS NULL
        OR COALESCE(NEW.settledBy, '') = '' OR COALESCE(NEW.settledWhy, '') = ''
      BEGIN SELECT RAISE(ABORT, 'what is unsure is settled once, by somebody, for a reason'); END;
    CREATE TRIGGER call_is_kept BEFORE DELETE ON call
      BEGIN SELECT RAISE(ABORT, 'a call is kept'); END;

    CREATE TABLE callValue (
      call INTEGER NOT NULL REFERENCES call (number),
      -- 'customer.email', 'customer.id', 'customer.name', or 'input.' and the input's id.
      part TEXT NOT NULL,
      label TEXT NOT NULL,
      -- The message code of the value under a key of the workspace: it finds the call again, and tells nothing.
      code BLOB NOT NULL,
      -- When the call began, from which the days are counted.
      at INTEGER NOT NULL,
      -- The value itself, for as long as the settings keep it.
      sealed BLOB,
      PRIMARY KEY (call, part)
    ) STRICT;

    CREATE INDEX callValue_code ON callValue (code, call);
    CREATE INDEX callValue_kept ON callValue (at) WHERE sealed IS NOT NULL;
    """
}
