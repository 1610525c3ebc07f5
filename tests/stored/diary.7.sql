BEGIN TRANSACTION;
CREATE TABLE acknowledgements (
        seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, version INTEGER NOT NULL,
        answer TEXT NOT NULL);
INSERT INTO "acknowledgements" VALUES(1,'2026-11-24T17:00:00.000000+00:00',1,'no_pain');
CREATE TABLE ends (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        outcome TEXT NOT NULL);
INSERT INTO "ends" VALUES(4,'s1','2026-11-24T17:05:00.000000+00:00','ended_early');
CREATE TABLE erased (mark TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE facts (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL);
INSERT INTO "facts" VALUES(1,'acknowledgements');
INSERT INTO "facts" VALUES(2,'sessions');
INSERT INTO "facts" VALUES(3,'holds');
INSERT INTO "facts" VALUES(4,'ends');
INSERT INTO "facts" VALUES(5,'sessions');
INSERT INTO "facts" VALUES(6,'holds');
INSERT INTO "facts" VALUES(7,'holds');
INSERT INTO "facts" VALUES(8,'places');
CREATE TABLE holds (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        stretch TEXT NOT NULL, side TEXT NOT NULL, breaths INTEGER NOT NULL,
        seconds REAL NOT NULL, outcome TEXT NOT NULL, entry INTEGER, repetition INTEGER NOT NULL DEFAULT 0, variant TEXT NOT NULL DEFAULT '');
INSERT INTO "holds" VALUES(3,'s1','2026-11-24T17:03:00.000000+00:00','prone-glute','right',6,60.0,'finished',0,0,'cushion');
INSERT INTO "holds" VALUES(6,'s2','2026-11-24T17:13:00.000000+00:00','prone-glute','right',1,10.0,'finished',0,0,'');
INSERT INTO "holds" VALUES(7,'s2','2026-11-24T17:14:00.000000+00:00','prone-glute','right',1,10.0,'finished',0,1,'');
CREATE TABLE left_out (
        seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, stretch TEXT NOT NULL,
        left_out INTEGER NOT NULL);
CREATE TABLE merged (name TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE owner (computer TEXT NOT NULL);
INSERT INTO "owner" VALUES('desk');
CREATE TABLE pains (
        seq INTEGER PRIMARY KEY REFERENCES facts, id TEXT NOT NULL, session TEXT NOT NULL,
        at TEXT NOT NULL, stretch TEXT NOT NULL, side TEXT NOT NULL, moment TEXT NOT NULL,
        note TEXT NOT NULL, step INTEGER, level INTEGER, variant TEXT NOT NULL DEFAULT '');
CREATE TABLE places (
        session TEXT PRIMARY KEY, seq INTEGER NOT NULL REFERENCES facts, at TEXT NOT NULL,
        cue INTEGER NOT NULL, swapped TEXT NOT NULL, variants TEXT NOT NULL DEFAULT '{}') WITHOUT ROWID;
INSERT INTO "places" VALUES('s2',8,'2026-11-24T17:15:00.000000+00:00',10,'[]','{}');
CREATE TABLE screenings (
        seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, version INTEGER NOT NULL,
        concerns TEXT NOT NULL, agreed TEXT NOT NULL, stretches TEXT NOT NULL);
CREATE TABLE sessions (
        seq INTEGER PRIMARY KEY REFERENCES facts, id TEXT NOT NULL, at TEXT NOT NULL,
        routine TEXT NOT NULL, first_side TEXT NOT NULL, skipped TEXT NOT NULL DEFAULT '[]');
INSERT INTO "sessions" VALUES(2,'s1','2026-11-24T17:01:00.000000+00:00','{"id": "full", "entries": [{"stretch": "prone-glute"}, {"stretch": "wall-glute"}]}','right','[]');
INSERT INTO "sessions" VALUES(5,'s2','2026-11-24T17:11:00.000000+00:00','{"id": "own-7f3a91c2", "title": "For my knee", "entries": [{"stretch": "prone-glute", "seconds": 10.0, "repetitions": 3, "sides": "right", "rest": 5.0}]}','right','[]');
CREATE TABLE stiffness (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        occasion TEXT NOT NULL, level INTEGER NOT NULL);
CREATE TABLE summaries (
        session TEXT PRIMARY KEY, local INTEGER NOT NULL, held INTEGER NOT NULL,
        whole INTEGER NOT NULL, seconds REAL NOT NULL, breaths INTEGER NOT NULL,
        before INTEGER, after INTEGER, tighter TEXT) WITHOUT ROWID;
INSERT INTO "summaries" VALUES('s1',29925661,1,1,60.0,6,NULL,NULL,NULL);
INSERT INTO "summaries" VALUES('s2',29925671,2,2,20.0,2,NULL,NULL,NULL);
CREATE TABLE tighter_sides (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        side TEXT NOT NULL);
CREATE INDEX sessions_by_id ON sessions (id);
CREATE INDEX holds_by_session ON holds (session);
CREATE INDEX holds_by_stretch ON holds (outcome, stretch);
CREATE INDEX ends_by_session ON ends (session);
CREATE INDEX pains_by_id ON pains (id);
CREATE INDEX stiffness_by_session ON stiffness (session);
CREATE INDEX tighter_sides_by_session ON tighter_sides (session);
CREATE VIEW summaries_now AS SELECT id AS session,
        CAST(strftime('%s', at, 'localtime') AS INTEGER) / 60 AS local,
        (SELECT total(outcome = 'finished' OR breaths > 0 OR seconds >= 10) FROM holds
            WHERE holds.session = sessions.id) AS held,
        (SELECT total(outcome = 'finished') FROM holds
            WHERE holds.session = sessions.id) AS whole,
        (SELECT total(seconds) FROM holds WHERE holds.session = sessions.id) AS seconds,
        (SELECT total(breaths) FROM holds WHERE holds.session = sessions.id) AS breaths,
        (SELECT level FROM stiffness WHERE stiffness.session = sessions.id
            AND occasion = 'before' ORDER BY seq DESC LIMIT 1) AS before,
        (SELECT level FROM stiffness WHERE stiffness.session = sessions.id
            AND occasion = 'after' ORDER BY seq DESC LIMIT 1) AS after,
        (SELECT side FROM tighter_sides WHERE tighter_sides.session = sessions.id
            ORDER BY seq DESC LIMIT 1) AS tighter
        FROM sessions WHERE strftime('%s', at) IS NOT NULL;
CREATE TRIGGER sessions_insert AFTER INSERT ON sessions BEGIN
        INSERT OR REPLACE INTO summaries
            SELECT * FROM summaries_now WHERE session = NEW.id; END;
CREATE TRIGGER sessions_delete AFTER DELETE ON sessions BEGIN
        DELETE FROM summaries WHERE session = OLD.id;
        INSERT OR REPLACE INTO summaries
            SELECT * FROM summaries_now WHERE session = OLD.id; END;
CREATE TRIGGER holds_insert AFTER insert ON holds BEGIN UPDATE summaries SET (held, whole, seconds, breaths, before, after, tighter) = (SELECT held, whole, seconds, breaths, before, after, tighter FROM summaries_now WHERE session = NEW.session) WHERE session = NEW.session; END;
CREATE TRIGGER holds_delete AFTER delete ON holds BEGIN UPDATE summaries SET (held, whole, seconds, breaths, before, after, tighter) = (SELECT held, whole, seconds, breaths, before, after, tighter FROM summaries_now WHERE session = OLD.session) WHERE session = OLD.session; END;
CREATE TRIGGER stiffness_insert AFTER insert ON stiffness BEGIN UPDATE summaries SET (held, whole, seconds, breaths, before, after, tighter) = (SELECT held, whole, seconds, breaths, before, after, tighter FROM summaries_now WHERE session = NEW.session) WHERE session = NEW.session; END;
CREATE TRIGGER stiffness_delete AFTER delete ON stiffness BEGIN UPDATE summaries SET (held, whole, seconds, breaths, before, after, tighter) = (SELECT held, whole, seconds, breaths, before, after, tighter FROM summaries_now WHERE session = OLD.session) WHERE session = OLD.session; END;
CREATE TRIGGER tighter_sides_insert AFTER insert ON tighter_sides BEGIN UPDATE summaries SET (held, whole, seconds, breaths, before, after, tighter) = (SELECT held, whole, seconds, breaths, before, after, tighter FROM summaries_now WHERE session = NEW.session) WHERE session = NEW.session; END;
CREATE TRIGGER tighter_sides_delete AFTER delete ON tighter_sides BEGIN UPDATE summaries SET (held, whole, seconds, breaths, before, after, tighter) = (SELECT held, whole, seconds, breaths, before, after, tighter FROM summaries_now WHERE session = OLD.session) WHERE session = OLD.session; END;
CREATE TRIGGER holds_update AFTER update OF session, breaths, seconds, outcome ON holds BEGIN UPDATE summaries SET (held, whole, seconds, breaths, before, after, tighter) = (SELECT held, whole, seconds, breaths, before, after, tighter FROM summaries_now WHERE session = NEW.session) WHERE session = NEW.session; END;
CREATE TRIGGER stiffness_update AFTER update ON stiffness BEGIN UPDATE summaries SET (held, whole, seconds, breaths, before, after, tighter) = (SELECT held, whole, seconds, breaths, before, after, tighter FROM summaries_now WHERE session = NEW.session) WHERE session = NEW.session; END;
CREATE TRIGGER tighter_sides_update AFTER update ON tighter_sides BEGIN UPDATE summaries SET (held, whole, seconds, breaths, before, after, tighter) = (SELECT held, whole, seconds, breaths, before, after, tighter FROM summaries_now WHERE session = NEW.session) WHERE session = NEW.session; END;
PRAGMA user_version = 7;
COMMIT;
