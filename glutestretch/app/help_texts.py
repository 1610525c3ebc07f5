"""The longer texts of the command line's help."""

from glutestretch.kit.translation import QT_TR_NOOP

ABOUT = QT_TR_NOOP(
    """A calm desktop coach for hips and lower back.

Without a command the window opens; if glutestretch runs already, its window comes to the front.
The commands talk to the glutestretch that runs. Where none runs, start opens it, and the others
work on what is stored; reminders only come while glutestretch runs."""
)
ENDING = QT_TR_NOOP(
    """examples:
  glutestretch start short           begin the routine of five minutes
  glutestretch start "My routine"    begin a routine of your own
  glutestretch start wall            begin the stretch whose id begins with wall
  glutestretch pause 1h20m           no reminder for the next hour and twenty minutes
  glutestretch remind in 30m         one reminder, half an hour from now
  glutestretch remind weekdays {14:30} --routine prone-glute
  glutestretch reminders --json --next 5 --from 2026-03-28T12:00 --zone Europe/Berlin
  glutestretch export diary.csv      everything you did, as a table
  glutestretch export progress.pdf   a page or two to print, for your physiotherapist
  glutestretch check hips.zip        what is wrong with a pack of stretches, if anything is

exit status:
  0  it was done
  1  it was understood but could not be done; one sentence on the standard error says why
  2  it was not understood, or glutestretch cannot run here; again one sentence says why

glutestretch COMMAND --help tells more of a command."""
)
HOW_WHEN = QT_TR_NOOP(
    "see the examples; a time is 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon or midnight"
)
STATUS_MEMBERS = QT_TR_NOOP(
    """members of the object that --json prints:
  running        whether glutestretch runs
  session        null, or an object with stretch, variant (null, or such as chair), side (left
                 or right), step (from 1), and mode (following, counting_in, holding,
                 changing_side, resting or paused)
  next_reminder  null, or an object with id, summary, routine and at; at is null while the
                 reminder is held and nobody knows until when
  paused_until   null, a moment, or "resumed": until you resume
  shown          null, or what is shown and waits for an answer: an object with id, summary,
                 routine, since (a moment) and where (null while that is not known, notification,
                 window or small_window)
  held           null, or what came due but waits until you can be interrupted: an object with
                 reminder (id, summary, routine), until (null or a moment) and reason (session,
                 do_not_disturb, full_screen, camera, microphone, locked, away, paused or quiet)

Moments are local, in ISO 8601 with their distance from UTC: 2026-03-02T14:30:00+01:00."""
)
REMINDERS_MEMBERS = QT_TR_NOOP(
    """members of each object in the array that --json prints:
  id            what the reminder is called
  kind          clock, not_done, sitting, once, quiet_hours, quiet_dates or quiet_until
  summary       when it comes, or when it is quiet, in words
  enabled       whether it is switched on
  routine       the routine it offers: full, short, tighter, a stretch, or the id of one of your
                own (own-…); quiet periods have none
  next          the moment at which it comes next, or null
  next_moments  with --next: the next moments, in order

With --merged the array has an object for each of the next moments of all reminders, in order:
at, id, summary, routine.

Moments are local, in ISO 8601 with their distance from UTC: 2026-03-02T14:30:00+01:00. Quiet
periods are left out of them. Reminders that come after sitting, or only if nothing was done, are
given as early as they could come. Without --from, what is paused, skipped or just done counts;
with --from, the reminders come as if nothing had ever happened."""
)
EXPORT_ENDINGS = QT_TR_NOOP(
    """what the end of the name says:
  .csv   a table for a spreadsheet, with everything
  .json  the same for programs
  .pdf   a page or two to print, for your physiotherapist: the last twelve weeks in figures, the
         stretches with pictures, and pain with what was done about it

What was in the file before is replaced. docs/export.md describes .csv and .json, which glutestretch
import reads again."""
)
IMPORT = QT_TR_NOOP(
    """What the diary knows already is not added a second time, so a file can be imported again, and
a part of one, and that of another computer. If anything in it cannot be used, nothing is added."""
)
HISTORY_MEMBERS = QT_TR_NOOP(
    """members of the object that --json prints:
  sessions  an array with an object for each: id, began and ended (moments; ended may be null),
            outcome (null, finished, ended_early, pain or given_up), routine, title, seconds_held,
            stiffness_before and stiffness_after (null, or 0 to 10), tighter_side (null, left,
            right or neither), and holds: an array of objects with stretch, variant (null, or
            such as chair), side, breaths, seconds and outcome (finished, cut_short or pain)
  pains     an array with an object for each: at (a moment), stretch and side (null where not
            known), variant (null, or such as chair), level (null, or 0 to 10), moment, note,
            put_back (null, or the moment at which the stretch was put back into the routine)

Moments are local, in ISO 8601 with their distance from UTC: 2026-03-02T14:30:00+01:00."""
)
CHECK = QT_TR_NOOP(
    """Each fault is told on a line: the file, where in it, the entry and the field, and what is
wrong. The exit status is 0 if nothing is. A file whose name ends in .glutestretch is a
prescription, as docs/prescriptions.md tells; anything else is a pack, as docs/packs.md does."""
)
OPEN = QT_TR_NOOP(
    """The word “open” may be left out: glutestretch knee.glutestretch does the same, as a double
click does."""
)
INSTALL_DESKTOP = QT_TR_NOOP(
    """For an installation by pip or pipx, which no menu knows. It writes a launcher, an icon and
the file type of prescriptions into your own data directory, so that the app is found in the menus
and opens prescriptions by double click. Repeat it when the app has moved."""
)
DOCTOR = QT_TR_NOOP(
    """Each thing that the app uses is told on a line: whether it is fine, limited or missing, what
was found, and what can be done. Nothing is changed, played or recorded. The exit status is 0 if
nothing is missing that a session needs, else 1.

members of the object that --json prints:
  ok        whether nothing is missing that a session needs
  findings  an array with an object for each thing: id, state (fine, limited or missing), reason
            (null if it is fine) and values (what was found); docs/doctor.md lists all of them"""
)
