BEGIN TRANSACTION;
CREATE TABLE acknowledgements (
        seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, version INTEGER NOT NULL,
        answer TEXT NOT NULL);
INSERT INTO "acknowledgements" VALUES(1,'2026-11-20T17:00:00.000000+00:00',1,'no_pain');
INSERT INTO "acknowledgements" VALUES(9,'2026-11-21T23:30:00.000000+00:00',1,'cleared');
CREATE TABLE ends (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        outcome TEXT NOT NULL);
INSERT INTO "ends" VALUES(8,'s1','2026-11-20T17:07:00.000000+00:00','pain');
INSERT INTO "ends" VALUES(13,'s2','2026-11-21T23:34:00.000000+00:00','ended_early');
CREATE TABLE facts (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL);
INSERT INTO "facts" VALUES(1,'acknowledgements');
INSERT INTO "facts" VALUES(2,'sessions');
INSERT INTO "facts" VALUES(3,'holds');
INSERT INTO "facts" VALUES(4,'holds');
INSERT INTO "facts" VALUES(5,'holds');
INSERT INTO "facts" VALUES(6,'pains');
INSERT INTO "facts" VALUES(7,'left_out');
INSERT INTO "facts" VALUES(8,'ends');
INSERT INTO "facts" VALUES(9,'acknowledgements');
INSERT INTO "facts" VALUES(10,'left_out');
INSERT INTO "facts" VALUES(11,'sessions');
INSERT INTO "facts" VALUES(12,'holds');
INSERT INTO "facts" VALUES(13,'ends');
CREATE TABLE holds (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        stretch TEXT NOT NULL, side TEXT NOT NULL, breaths INTEGER NOT NULL,
        seconds REAL NOT NULL, outcome TEXT NOT NULL, entry INTEGER, repetition INTEGER NOT NULL DEFAULT 0);
INSERT INTO "holds" VALUES(3,'s1','2026-11-20T17:03:00.000000+00:00','wall-glute','right',6,60.25,'finished',0,0);
INSERT INTO "holds" VALUES(4,'s1','2026-11-20T17:05:00.000000+00:00','wall-glute','left',6,60.0,'finished',0,0);
INSERT INTO "holds" VALUES(5,'s1','2026-11-20T17:07:00.000000+00:00','seated-twist','right',2,27.5,'pain',1,0);
INSERT INTO "holds" VALUES(12,'s2','2026-11-21T23:34:00.000000+00:00','seated-twist','left',0,4.5,'cut_short',0,0);
CREATE TABLE left_out (
        seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, stretch TEXT NOT NULL,
        left_out INTEGER NOT NULL);
INSERT INTO "left_out" VALUES(7,'2026-11-20T17:07:00.000000+00:00','seated-twist',1);
INSERT INTO "left_out" VALUES(10,'2026-11-21T23:31:00.000000+00:00','seated-twist',0);
CREATE TABLE pains (
        seq INTEGER PRIMARY KEY REFERENCES facts, id TEXT NOT NULL, session TEXT NOT NULL,
        at TEXT NOT NULL, stretch TEXT NOT NULL, side TEXT NOT NULL, moment TEXT NOT NULL,
        note TEXT NOT NULL, step INTEGER);
INSERT INTO "pains" VALUES(6,'p1','s1','2026-11-20T17:07:00.000000+00:00','seated-twist','right','holding','a pinch',3);
CREATE TABLE places (
        session TEXT PRIMARY KEY, seq INTEGER NOT NULL REFERENCES facts, at TEXT NOT NULL,
        cue INTEGER NOT NULL, swapped TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE screenings (
        seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, version INTEGER NOT NULL,
        concerns TEXT NOT NULL, agreed TEXT NOT NULL, stretches TEXT NOT NULL);
CREATE TABLE sessions (
        seq INTEGER PRIMARY KEY REFERENCES facts, id TEXT NOT NULL, at TEXT NOT NULL,
        routine TEXT NOT NULL, first_side TEXT NOT NULL, skipped TEXT NOT NULL DEFAULT '[]');
INSERT INTO "sessions" VALUES(2,'s1','2026-11-20T17:01:00.000000+00:00','{"id": "full", "entries": [{"stretch": "wall-glute"}, {"stretch": "seated-twist"}]}','right','[]');
INSERT INTO "sessions" VALUES(11,'s2','2026-11-21T23:32:00.000000+00:00','{"id": "seated-twist", "entries": [{"stretch": "seated-twist"}]}','left','[]');
CREATE INDEX sessions_by_id ON sessions (id);
CREATE INDEX holds_by_session ON holds (session);
CREATE INDEX holds_by_stretch ON holds (outcome, stretch);
CREATE INDEX ends_by_session ON ends (session);
CREATE INDEX pains_by_id ON pains (id);
PRAGMA user_version = 3;
COMMIT;
