<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>{module} is missing; please install the app with pip install .</source>
        <translation>{module} fehlt; bitte installiere die App mit pip install .</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>There is no command {found}; there are {commands}.</source>
        <translation>Es gibt keinen Befehl {found}; es gibt {commands}.</translation>
    </message>
    <message>
        <source>What goes with {option} is missing; glutestretch --help tells more.</source>
        <translation>Was zu {option} gehört, fehlt; glutestretch --help sagt mehr.</translation>
    </message>
    <message>
        <source>Say which file, like diary.csv.</source>
        <translation>Sag, welche Datei, etwa diary.csv.</translation>
    </message>
    <message>
        <source>Say which pack, like hips.zip.</source>
        <translation>Sag, welches Paket, etwa hips.zip.</translation>
    </message>
    <message>
        <source>Say which file, like hips.zip or knee.glutestretch.</source>
        <translation>Sag, welche Datei, etwa hips.zip oder knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which pack; glutestretch pack list tells which there are.</source>
        <translation>Sag, welches Paket; glutestretch pack list sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>Say which pack, and to which file.</source>
        <translation>Sag, welches Paket, und in welche Datei.</translation>
    </message>
    <message>
        <source>Say what to do with packs: {actions}.</source>
        <translation>Sag, was mit Paketen geschehen soll: {actions}.</translation>
    </message>
    <message>
        <source>Say what to do with a prescription: {actions}.</source>
        <translation>Sag, was mit einem Übungsplan geschehen soll: {actions}.</translation>
    </message>
    <message>
        <source>Say which file, like knee.glutestretch.</source>
        <translation>Sag, welche Datei, etwa knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which routine, and to which file.</source>
        <translation>Sag, welche Routine und in welche Datei.</translation>
    </message>
    <message>
        <source>Say when, like in 30m or weekdays {14:30}.</source>
        <translation>Sag, wann, etwa in 30m oder weekdays {14:30}.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood; glutestretch --help tells what can be written.</source>
        <translation>„{typed}“ ist nicht zu verstehen; glutestretch --help sagt, was man schreiben kann.</translation>
    </message>
    <message>
        <source>--background only starts the app; leave it out before {command}.</source>
        <translation>--background startet nur die App; lass es vor {command} weg.</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>die Version zeigen und enden</translation>
    </message>
    <message>
        <source>start without showing the window, as at login; reminders come all the same</source>
        <translation>starten, ohne das Fenster zu zeigen, wie bei der Anmeldung; Erinnerungen kommen trotzdem</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>tell what works on this computer</source>
        <translation>sagen, was auf diesem Computer funktioniert</translation>
    </message>
    <message>
        <source>keep everything the app writes in DIR</source>
        <translation>alles, was die App schreibt, in DIR aufbewahren</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>begin a session, after the warning where that is due</source>
        <translation>eine Einheit beginnen, wenn nötig nach der Warnung</translation>
    </message>
    <message>
        <source>the title of a routine of your own, short for five minutes, tighter for the tighter side twice, a stretch such as wall-glute, or how one of these begins; without it the whole routine</source>
        <translation>der Titel einer eigenen Routine, short für fünf Minuten, tighter für die verspanntere Seite zweimal, eine Dehnung wie wall-glute, oder wie eines davon beginnt; ohne Angabe die ganze Routine</translation>
    </message>
    <message>
        <source>let no reminder come for a while</source>
        <translation>eine Zeit lang keine Erinnerung kommen lassen</translation>
    </message>
    <message>
        <source>such as 20s, 5m, 1h or 1h20m; without it until you resume</source>
        <translation>etwa 20s, 5m, 1h oder 1h20m; ohne Angabe, bis du sie fortsetzt</translation>
    </message>
    <message>
        <source>let reminders come again</source>
        <translation>Erinnerungen wieder kommen lassen</translation>
    </message>
    <message>
        <source>add a reminder</source>
        <translation>eine Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>what to offer: short, tighter, a stretch, the title of a routine of your own, or how one of these begins; without it the whole routine</source>
        <translation>was sie anbietet: short, tighter, eine Dehnung, der Titel einer eigenen Routine, oder wie eines davon beginnt; ohne Angabe die ganze Routine</translation>
    </message>
    <message>
        <source>tell what is going on</source>
        <translation>sagen, was gerade läuft</translation>
    </message>
    <message>
        <source>list the reminders</source>
        <translation>die Erinnerungen auflisten</translation>
    </message>
    <message>
        <source>tell the next N moments of each, from 1 to {most}</source>
        <translation>von jeder die nächsten N Zeitpunkte nennen, von 1 bis {most}</translation>
    </message>
    <message>
        <source>tell the next N moments (5 without --next) of all of them in one list</source>
        <translation>von allen zusammen die nächsten N Zeitpunkte (5 ohne --next) in einer Liste nennen</translation>
    </message>
    <message>
        <source>tell what comes after this moment, such as 2026-03-28T12:00 or one with an offset; years go from 1900 to 9000</source>
        <translation>nennen, was nach diesem Zeitpunkt kommt, etwa 2026-03-28T12:00 oder einer mit Abstand zu UTC; Jahre gehen von 1900 bis 9000</translation>
    </message>
    <message>
        <source>use the clocks of this zone, such as Europe/Berlin</source>
        <translation>die Uhren dieser Zeitzone verwenden, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>write the diary to a file</source>
        <translation>das Tagebuch in eine Datei schreiben</translation>
    </message>
    <message>
        <source>where to; its name ends in .csv, .json or .pdf</source>
        <translation>wohin; der Name endet auf .csv, .json oder .pdf</translation>
    </message>
    <message>
        <source>add what a file knows to the diary</source>
        <translation>dem Tagebuch hinzufügen, was eine Datei weiß</translation>
    </message>
    <message>
        <source>an export, or the diary of another computer</source>
        <translation>ein Export oder das Tagebuch eines anderen Computers</translation>
    </message>
    <message>
        <source>tell what was done</source>
        <translation>sagen, was gemacht wurde</translation>
    </message>
    <message>
        <source>tell what is wrong with a pack of stretches or a prescription</source>
        <translation>sagen, was an einem Dehnungspaket oder einem Übungsplan nicht stimmt</translation>
    </message>
    <message>
        <source>a zip or the folder it is made of, or a file such as knee.glutestretch</source>
        <translation>eine ZIP-Datei oder der Ordner, aus dem sie besteht, oder eine Datei wie knee.glutestretch</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>check a pack and add its stretches to the list</source>
        <translation>ein Paket prüfen und seine Dehnungen in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>a zip, or the folder it is made of</source>
        <translation>eine ZIP-Datei oder der Ordner, aus dem sie besteht</translation>
    </message>
    <message>
        <source>replace the pack of its id; without it only what would change is told</source>
        <translation>das Paket mit dieser id ersetzen; ohne das wird nur gesagt, was sich ändern würde</translation>
    </message>
    <message>
        <source>tell which packs there are</source>
        <translation>sagen, welche Pakete es gibt</translation>
    </message>
    <message>
        <source>write a pack to a zip, to be added elsewhere</source>
        <translation>ein Paket in eine ZIP-Datei schreiben, um es anderswo hinzuzufügen</translation>
    </message>
    <message>
        <source>where to, like hips.zip</source>
        <translation>wohin, etwa hips.zip</translation>
    </message>
    <message>
        <source>remove a pack and its stretches</source>
        <translation>ein Paket und seine Dehnungen entfernen</translation>
    </message>
    <message>
        <source>what the list calls it</source>
        <translation>wie die Liste es nennt</translation>
    </message>
    <message>
        <source>add its routine and its reminders to yours</source>
        <translation>seine Routine und seine Erinnerungen zu deinen hinzufügen</translation>
    </message>
    <message>
        <source>a file such as knee.glutestretch</source>
        <translation>eine Datei wie knee.glutestretch</translation>
    </message>
    <message>
        <source>replace your routine of its name; without it the new one gets a number</source>
        <translation>deine Routine dieses Namens ersetzen; sonst bekommt die neue eine Nummer</translation>
    </message>
    <message>
        <source>write a routine and the reminders that offer it as a prescription</source>
        <translation>eine Routine und die Erinnerungen, die sie anbieten, als Übungsplan schreiben</translation>
    </message>
    <message>
        <source>its id or title, or how one begins</source>
        <translation>ihre Kennung oder ihr Titel, oder wie eines davon beginnt</translation>
    </message>
    <message>
        <source>where to, like knee.glutestretch</source>
        <translation>wohin, etwa knee.glutestretch</translation>
    </message>
    <message>
        <source>what it is called, if not as the routine</source>
        <translation>wie er heißt, falls nicht wie die Routine</translation>
    </message>
    <message>
        <source>who it is from</source>
        <translation>von wem er ist</translation>
    </message>
    <message>
        <source>what else is to be said</source>
        <translation>was sonst noch zu sagen ist</translation>
    </message>
    <message>
        <source>show what a prescription would bring, before it is added</source>
        <translation>zeigen, was ein Übungsplan mitbrächte, bevor er hinzugefügt wird</translation>
    </message>
    <message>
        <source>put the app into the menus of a Linux desktop, or take it out</source>
        <translation>die App in die Menüs eines Linux-Desktops aufnehmen oder herausnehmen</translation>
    </message>
    <message>
        <source>start it hidden at login, too, so that reminders come</source>
        <translation>sie auch bei der Anmeldung verborgen starten, damit Erinnerungen kommen</translation>
    </message>
    <message>
        <source>take all of it away again</source>
        <translation>alles davon wieder entfernen</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>JSON ausgeben, für Programme</translation>
    </message>
    <message>
        <source>A calm desktop coach for hips and lower back.

Without a command the window opens; if glutestretch runs already, its window comes to the front.
The commands talk to the glutestretch that runs. Where none runs, start opens it, and the others
work on what is stored; reminders only come while glutestretch runs.</source>
        <translation>Ein ruhiger Begleiter am Computer für Hüften und unteren Rücken.

Ohne Befehl öffnet sich das Fenster; läuft glutestretch schon, kommt sein Fenster nach vorn.
Die Befehle sprechen mit dem glutestretch, das läuft. Wo keines läuft, öffnet start es, und die
anderen arbeiten mit dem, was gespeichert ist; Erinnerungen kommen nur, solange glutestretch läuft.</translation>
    </message>
    <message>
        <source>examples:
  glutestretch start short           begin the routine of five minutes
  glutestretch start &quot;My routine&quot;    begin a routine of your own
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

glutestretch COMMAND --help tells more of a command.</source>
        <translation>Beispiele:
  glutestretch start short           die Routine von fünf Minuten beginnen
  glutestretch start &quot;My routine&quot;    eine eigene Routine beginnen
  glutestretch start wall            die Dehnung beginnen, deren Kennung mit wall beginnt
  glutestretch pause 1h20m           eine Stunde und zwanzig Minuten lang keine Erinnerung
  glutestretch remind in 30m         eine Erinnerung, in einer halben Stunde
  glutestretch remind weekdays {14:30} --routine prone-glute
  glutestretch reminders --json --next 5 --from 2026-03-28T12:00 --zone Europe/Berlin
  glutestretch export diary.csv      alles, was du gemacht hast, als Tabelle
  glutestretch export progress.pdf   ein, zwei Seiten zum Drucken, für deine Physiotherapie
  glutestretch check hips.zip        was an einem Dehnungspaket nicht stimmt, falls etwas

Endstatus:
  0  es ist geschehen
  1  es war verständlich, ging aber nicht; ein Satz in der Fehlerausgabe sagt, warum
  2  es war nicht verständlich, oder glutestretch kann hier nicht laufen; auch das sagt ein Satz

glutestretch COMMAND --help sagt mehr über einen Befehl.</translation>
    </message>
    <message>
        <source>see the examples; a time is 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon or midnight</source>
        <translation>siehe die Beispiele; eine Uhrzeit ist 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon oder midnight</translation>
    </message>
    <message>
        <source>members of the object that --json prints:
  running        whether glutestretch runs
  session        null, or an object with stretch, variant (null, or such as chair), side (left
                 or right), step (from 1), and mode (following, counting_in, holding,
                 changing_side, resting or paused)
  next_reminder  null, or an object with id, summary, routine and at; at is null while the
                 reminder is held and nobody knows until when
  paused_until   null, a moment, or &quot;resumed&quot;: until you resume
  shown          null, or what is shown and waits for an answer: an object with id, summary,
                 routine, since (a moment) and where (null while that is not known, notification,
                 window or small_window)
  held           null, or what came due but waits until you can be interrupted: an object with
                 reminder (id, summary, routine), until (null or a moment) and reason (session,
                 do_not_disturb, full_screen, camera, microphone, locked, away, paused or quiet)

Moments are local, in ISO 8601 with their distance from UTC: 2026-03-02T14:30:00+01:00.</source>
        <translation>Felder des Objekts, das --json ausgibt:
  running        ob glutestretch läuft
  session        null oder ein Objekt mit stretch, variant (null oder etwa chair), side (left
                 oder right), step (ab 1) und mode (following, counting_in, holding,
                 changing_side, resting oder paused)
  next_reminder  null oder ein Objekt mit id, summary, routine und at; at ist null, solange die
                 Erinnerung wartet und niemand weiß, bis wann
  paused_until   null, ein Zeitpunkt oder &quot;resumed&quot;: bis du sie fortsetzt
  shown          null oder was gezeigt wird und auf Antwort wartet: ein Objekt mit id, summary,
                 routine, since (ein Zeitpunkt) und where (null, solange das nicht bekannt ist,
                 notification, window oder small_window)
  held           null oder was fällig war, aber wartet, bis du gestört werden kannst: ein Objekt
                 mit reminder (id, summary, routine), until (null oder ein Zeitpunkt) und reason
                 (session, do_not_disturb, full_screen, camera, microphone, locked, away, paused
                 oder quiet)

Zeitpunkte sind örtlich, nach ISO 8601 mit Abstand zu UTC: 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>members of each object in the array that --json prints:
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
with --from, the reminders come as if nothing had ever happened.</source>
        <translation>Felder jedes Objekts in der Liste, die --json ausgibt:
  id            wie die Erinnerung heißt
  kind          clock, not_done, sitting, once, quiet_hours, quiet_dates oder quiet_until
  summary       wann sie kommt oder wann Ruhe ist, in Worten
  enabled       ob sie eingeschaltet ist
  routine       die Routine, die sie anbietet: full, short, tighter, eine Dehnung oder die Kennung
                einer eigenen (own-…); Ruhezeiten haben keine
  next          der Zeitpunkt, zu dem sie das nächste Mal kommt, oder null
  next_moments  mit --next: die nächsten Zeitpunkte, der Reihe nach

Mit --merged hat die Liste ein Objekt für jeden der nächsten Zeitpunkte aller Erinnerungen, der
Reihe nach: at, id, summary, routine.

Zeitpunkte sind örtlich, nach ISO 8601 mit Abstand zu UTC: 2026-03-02T14:30:00+01:00. Ruhezeiten
sind ausgenommen. Erinnerungen, die nach langem Sitzen kommen oder nur, wenn nichts gemacht wurde,
stehen so früh da, wie sie kommen könnten. Ohne --from zählt, was pausiert, übersprungen oder eben
gemacht ist; mit --from kommen die Erinnerungen, als wäre nie etwas geschehen.</translation>
    </message>
    <message>
        <source>what the end of the name says:
  .csv   a table for a spreadsheet, with everything
  .json  the same for programs
  .pdf   a page or two to print, for your physiotherapist: the last twelve weeks in figures, the
         stretches with pictures, and pain with what was done about it

What was in the file before is replaced. docs/export.md describes .csv and .json, which glutestretch
import reads again.</source>
        <translation>was das Ende des Namens bedeutet:
  .csv   eine Tabelle für die Tabellenkalkulation, mit allem
  .json  dasselbe für Programme
  .pdf   ein, zwei Seiten zum Drucken, für deine Physiotherapie: die letzten zwölf Wochen in
         Zahlen, die Dehnungen mit Bildern, und Schmerzen mit dem, was dagegen getan wurde

Was vorher in der Datei war, wird ersetzt. docs/export.md beschreibt .csv und .json, die
glutestretch import wieder liest.</translation>
    </message>
    <message>
        <source>What the diary knows already is not added a second time, so a file can be imported again, and
a part of one, and that of another computer. If anything in it cannot be used, nothing is added.</source>
        <translation>Was das Tagebuch schon weiß, kommt nicht noch einmal hinzu; so kann man eine Datei mehrmals
importieren, auch einen Teil davon und die eines anderen Computers. Ist etwas darin unbrauchbar,
wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>members of the object that --json prints:
  sessions  an array with an object for each: id, began and ended (moments; ended may be null),
            outcome (null, finished, ended_early, pain or given_up), routine, title, seconds_held,
            stiffness_before and stiffness_after (null, or 0 to 10), tighter_side (null, left,
            right or neither), and holds: an array of objects with stretch, variant (null, or
            such as chair), side, breaths, seconds and outcome (finished, cut_short or pain)
  pains     an array with an object for each: at (a moment), stretch and side (null where not
            known), variant (null, or such as chair), level (null, or 0 to 10), moment, note,
            put_back (null, or the moment at which the stretch was put back into the routine)

Moments are local, in ISO 8601 with their distance from UTC: 2026-03-02T14:30:00+01:00.</source>
        <translation>Felder des Objekts, das --json ausgibt:
  sessions  eine Liste mit einem Objekt für jede Einheit: id, began und ended (Zeitpunkte; ended
            darf null sein), outcome (null, finished, ended_early, pain oder given_up), routine,
            title, seconds_held, stiffness_before und stiffness_after (null oder 0 bis 10),
            tighter_side (null, left, right oder neither) und holds: eine Liste von Objekten mit
            stretch, variant (null oder etwa chair), side, breaths, seconds und outcome
            (finished, cut_short oder pain)
  pains     eine Liste mit einem Objekt für jeden Schmerz: at (ein Zeitpunkt), stretch und side
            (null, wo nicht bekannt), variant (null oder etwa chair), level (null oder 0 bis 10),
            moment, note, put_back (null oder der Zeitpunkt, zu dem die Dehnung wieder in die
            Routine kam)

Zeitpunkte sind örtlich, nach ISO 8601 mit Abstand zu UTC: 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>Each fault is told on a line: the file, where in it, the entry and the field, and what is
wrong. The exit status is 0 if nothing is. A file whose name ends in .glutestretch is a
prescription, as docs/prescriptions.md tells; anything else is a pack, as docs/packs.md does.</source>
        <translation>Jeder Fehler steht auf einer Zeile: die Datei, wo darin, der Eintrag und das Feld, und was nicht
stimmt. Der Endstatus ist 0, wenn nichts falsch ist. Eine Datei, deren Name auf .glutestretch endet,
ist ein Übungsplan, wie docs/prescriptions.md ihn beschreibt; alles andere ist ein Paket, wie
docs/packs.md es beschreibt.</translation>
    </message>
    <message>
        <source>The word “open” may be left out: glutestretch knee.glutestretch does the same, as a double
click does.</source>
        <translation>Das Wort „open“ darf fehlen: glutestretch knee.glutestretch tut dasselbe, ein Doppelklick
auch.</translation>
    </message>
    <message>
        <source>For an installation by pip or pipx, which no menu knows. It writes a launcher, an icon and
the file type of prescriptions into your own data directory, so that the app is found in the menus
and opens prescriptions by double click. Repeat it when the app has moved.</source>
        <translation>Für eine Installation mit pip oder pipx, die kein Menü kennt. Der Befehl schreibt einen Starter, ein
Symbol und den Dateityp der Übungspläne in dein eigenes Datenverzeichnis, sodass die App in den Menüs
steht und Übungspläne per Doppelklick öffnet. Wiederhole ihn, wenn die App umgezogen ist.</translation>
    </message>
    <message>
        <source>Each thing that the app uses is told on a line: whether it is fine, limited or missing, what
was found, and what can be done. Nothing is changed, played or recorded. The exit status is 0 if
nothing is missing that a session needs, else 1.

members of the object that --json prints:
  ok        whether nothing is missing that a session needs
  findings  an array with an object for each thing: id, state (fine, limited or missing), reason
            (null if it is fine) and values (what was found); docs/doctor.md lists all of them</source>
        <translation>Zu allem, was die App braucht, sagt eine Zeile, ob es in Ordnung, eingeschränkt oder nicht da
ist, was gefunden wurde und was sich tun lässt. Dafür wird nichts geändert, abgespielt oder
aufgenommen. Der Exit-Status ist 0, wenn nichts fehlt, was eine Einheit braucht, sonst 1.

Felder des Objekts, das --json ausgibt:
  ok        ob nichts fehlt, was eine Einheit braucht
  findings  eine Liste mit einem Objekt für jedes: id, state (fine, limited oder missing), reason
            (null, wenn es in Ordnung ist) und values (was gefunden wurde); docs/doctor.md nennt
            alle</translation>
    </message>
    <message>
        <source>PySide6 6.12.0 stops by itself after half a minute on Python before 3.12; please run {command}.</source>
        <translation>PySide6 6.12.0 bricht mit Python vor 3.12 nach einer halben Minute von selbst ab; bitte führe {command} aus.</translation>
    </message>
    <message>
        <source>The Python package {package} is missing; please run {command}.</source>
        <translation>Das Python-Paket {package} fehlt; bitte führe {command} aus.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {why}.</source>
        <translation>Qt lässt sich nicht laden: {why}.</translation>
    </message>
    <message>
        <source>Qt has no platform {platform!r}; please clear QT_QPA_PLATFORM.</source>
        <translation>Qt hat keine Plattform {platform!r}; bitte leere QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; please start glutestretch from a desktop, or without one run xvfb-run glutestretch.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; bitte starte glutestretch von einem Desktop aus, oder ohne Desktop mit xvfb-run glutestretch.</translation>
    </message>
    <message>
        <source>The display ({displays}) does not answer or does not let you in; please start glutestretch from your own desktop.</source>
        <translation>Der Bildschirm ({displays}) antwortet nicht oder lässt dich nicht zu; bitte starte glutestretch von deinem eigenen Desktop aus.</translation>
    </message>
    <message>
        <source>Qt could not be started: {why}</source>
        <translation>Qt ließ sich nicht starten: {why}</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install with your system&apos;s package manager what holds {libraries}.</source>
        <translation>Bibliotheken, die Qt braucht, fehlen; bitte installiere mit der Paketverwaltung deines Systems, was {libraries} enthält.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command}.</source>
        <translation>Bibliotheken, die Qt braucht, fehlen; bitte führe {command} aus.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install the package that holds {libraries}.</source>
        <translation>Bibliotheken, die Qt braucht, fehlen; bitte installiere das Paket, das {libraries} enthält.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command} and install the package that holds {libraries}.</source>
        <translation>Bibliotheken, die Qt braucht, fehlen; bitte führe {command} aus und installiere das Paket, das {libraries} enthält.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Who should not, or not yet</source>
        <translation>Wer das nicht oder noch nicht tun sollte</translation>
    </message>
    <message>
        <source>{says}: {cite}. doi: {doi}</source>
        <translation>{says}: {cite}. doi: {doi}</translation>
    </message>
    <message>
        <source>{says}: {cite}, {address}</source>
        <translation>{says}: {cite}, {address}</translation>
    </message>
    <message>
        <source>{says}: {cite}.</source>
        <translation>{says}: {cite}.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pause or go on; outside a session: play the open stretch</source>
        <translation>Pause oder fortsetzen; außerhalb einer Einheit: die offene Dehnung starten</translation>
    </message>
    <message>
        <source>Right or Page Down</source>
        <translation>Pfeil rechts oder Bild ab</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Left or Page Up</source>
        <translation>Pfeil links oder Bild auf</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>How stiff it feels, where that is asked; 1 and then 0 is 10</source>
        <translation>Wie steif es sich anfühlt, wo danach gefragt wird; 1 und dann 0 ist 10</translation>
    </message>
    <message>
        <source>Not now, where it is asked at the start of a session</source>
        <translation>Nicht jetzt, wo am Anfang einer Einheit gefragt wird</translation>
    </message>
    <message>
        <source>If your keyboard does not write Latin letters, the place of a key counts.</source>
        <translation>Schreibt deine Tastatur keine lateinischen Buchstaben, zählt der Platz der Taste.</translation>
    </message>
    <message>
        <source>Make the stretch easier; outside a session: for good</source>
        <translation>Die Dehnung leichter machen; außerhalb einer Einheit: auf Dauer</translation>
    </message>
    <message>
        <source>Make the stretch harder, or as it was before</source>
        <translation>Die Dehnung schwerer machen oder wie vorher</translation>
    </message>
    <message>
        <source>Show the movement into this step</source>
        <translation>Die Bewegung in diesen Schritt zeigen</translation>
    </message>
    <message>
        <source>I feel pain: stop at once</source>
        <translation>Es tut weh: sofort aufhören</translation>
    </message>
    <message>
        <source>Hear once more what to do</source>
        <translation>Noch einmal hören, was zu tun ist</translation>
    </message>
    <message>
        <source>Hear how long it still takes</source>
        <translation>Hören, wie lange es noch dauert</translation>
    </message>
    <message>
        <source>{key}, held</source>
        <translation>{key}, gedrückt gehalten</translation>
    </message>
    <message>
        <source>Breathing in, when the pace is your own</source>
        <translation>Einatmen, wenn das Tempo dein eigenes ist</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Medientasten</translation>
    </message>
    <message>
        <source>In a session: pause or go on, next step, step before; a presenter&apos;s, too</source>
        <translation>In einer Einheit: Pause oder fortsetzen, nächster Schritt, Schritt zurück; auch mit einem Presenter</translation>
    </message>
    <message>
        <source>Leave the big view, the welcome or the session</source>
        <translation>Großansicht, Begrüßung oder Einheit verlassen</translation>
    </message>
    <message>
        <source>Big view, to be read from three metres</source>
        <translation>Großansicht, aus drei Metern zu lesen</translation>
    </message>
    <message>
        <source>Other keys, a click</source>
        <translation>Andere Tasten, ein Klick</translation>
    </message>
    <message>
        <source>In the big view of a session: pause or go on</source>
        <translation>In der Großansicht einer Einheit: Pause oder fortsetzen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Choose a routine, or make one of your own</source>
        <translation>Eine Routine wählen oder selbst eine anlegen</translation>
    </message>
    <message>
        <source>In a routine of your own: move a stretch</source>
        <translation>In einer eigenen Routine: eine Dehnung verschieben</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search, in the settings</source>
        <translation>Suche in den Einstellungen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>A calm coach for hips and lower back. It is no medical advice.</source>
        <translation>Ein ruhiger Begleiter für Hüften und unteren Rücken. Er ist keine ärztliche Beratung.</translation>
    </message>
    <message>
        <source>Your diary and settings stay on this computer, in {folder}.</source>
        <translation>Dein Tagebuch und deine Einstellungen bleiben auf diesem Computer, in {folder}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt for Python (LGPL).</source>
        <translation>Freie Software unter der MIT-Lizenz; gebaut mit Qt für Python (LGPL).</translation>
    </message>
    <message>
        <source>Your diary is as it was before.</source>
        <translation>Dein Tagebuch ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>A session is running; please end it first.</source>
        <translation>Eine Einheit läuft; bitte beende sie zuerst.</translation>
    </message>
    <message>
        <source>Sessions in each week</source>
        <translation>Einheiten in jeder Woche</translation>
    </message>
    <message>
        <source>Stretches done</source>
        <translation>Gemachte Dehnungen</translation>
    </message>
    <message>
        <source>Pain, and what was done about it</source>
        <translation>Schmerzen, und was dagegen getan wurde</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>the first day of a week</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>While reading.</source>
        <translation>Beim Lesen.</translation>
    </message>
    <message>
        <source>On the way into the stretch.</source>
        <translation>Auf dem Weg in die Dehnung.</translation>
    </message>
    <message>
        <source>Just before the hold.</source>
        <translation>Kurz vor dem Halten.</translation>
    </message>
    <message>
        <source>During the hold.</source>
        <translation>Beim Halten.</translation>
    </message>
    <message>
        <source>While changing sides.</source>
        <translation>Beim Seitenwechsel.</translation>
    </message>
    <message>
        <source>During a rest.</source>
        <translation>In einer Ruhepause.</translation>
    </message>
    <message>
        <source>After the session.</source>
        <translation>Nach der Einheit.</translation>
    </message>
    <message>
        <source>Stretches for hips and lower back</source>
        <translation>Dehnungen für Hüften und unteren Rücken</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Minutes of holding</source>
        <translation>Minuten gehalten</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} auf {after}</translation>
    </message>
    <message>
        <source>Stiffness of 10, on average before and after a session</source>
        <translation>Steifheit (von 10), im Mittel vor und nach einer Einheit</translation>
    </message>
    <message>
        <source>{sessions}. Held on the left for {left}, on the right for {right}.</source>
        <translation>{sessions}. Links {left} gehalten, rechts {right}.</translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions</source>
        <translation>
            <numerusform>In %n Einheit</numerusform>
            <numerusform>In %n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stretches were done, too, less often.</source>
        <translation>
            <numerusform>%n weitere Dehnung wurde auch gemacht, seltener.</numerusform>
            <numerusform>%n weitere Dehnungen wurden auch gemacht, seltener.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>Stelle nicht bekannt</translation>
    </message>
    <message>
        <source>{stretch}, left side</source>
        <translation>{stretch}, linke Seite</translation>
    </message>
    <message>
        <source>{stretch}, right side</source>
        <translation>{stretch}, rechte Seite</translation>
    </message>
    <message>
        <source>{day}, {time}: {where}</source>
        <translation>{day}, {time}: {where}</translation>
    </message>
    <message>
        <source>{pain}, {level} of 10</source>
        <translation>{pain}, {level} von 10</translation>
    </message>
    <message>
        <source>Step {number}.</source>
        <translation>Schritt {number}.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
    <message>
        <source>A health-care provider agreed to more stretching, it was said on {day}.</source>
        <translation>Eine medizinische Fachperson hat weiterem Dehnen zugestimmt; das wurde am {day} angegeben.</translation>
    </message>
    <message>
        <source>On {day} there was no pain any more.</source>
        <translation>Am {day} waren keine Schmerzen mehr da.</translation>
    </message>
    <message>
        <source>The stretch has been left out since.</source>
        <translation>Die Dehnung wird seitdem ausgelassen.</translation>
    </message>
    <message>
        <source>The stretch was left out until {day}.</source>
        <translation>Die Dehnung wurde bis {day} ausgelassen.</translation>
    </message>
    <message>
        <source>No pain was reported in these weeks.</source>
        <translation>In diesen Wochen wurden keine Schmerzen gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports of pain are in the app.</source>
        <translation>
            <numerusform>%n frühere Schmerzmeldung steht in der App.</numerusform>
            <numerusform>%n frühere Schmerzmeldungen stehen in der App.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted with Glutestretch by the person it is about; made on {day}. Page {page} of {pages}.</source>
        <translation>Mit Glutestretch notiert von der Person, um die es geht; erstellt am {day}. Seite {page} von {pages}.</translation>
    </message>
    <message>
        <source>it is not an export of the diary of Glutestretch.</source>
        <translation>das ist kein Export des Tagebuchs von Glutestretch.</translation>
    </message>
    <message>
        <source>it is damaged; please export it again.</source>
        <translation>die Datei ist beschädigt; bitte exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>a newer version of Glutestretch has exported it; please update the app.</source>
        <translation>eine neuere Version von Glutestretch hat die Datei exportiert; bitte aktualisiere die App.</translation>
    </message>
    <message>
        <source>entry {number} cannot be used: {problem}</source>
        <translation>Eintrag {number} ist nicht zu gebrauchen: {problem}</translation>
    </message>
    <message>
        <source>entry {number} is of no known kind; there are {kinds}.</source>
        <translation>Eintrag {number} ist von keiner bekannten Art; es gibt {kinds}.</translation>
    </message>
    <message>
        <source>entries {before} and {number} are the same one, but say different things.</source>
        <translation>die Einträge {before} und {number} sind derselbe, sagen aber Verschiedenes.</translation>
    </message>
    <message>
        <source>{field} is not a name that can be read.</source>
        <translation>{field} ist kein lesbarer Name.</translation>
    </message>
    <message>
        <source>{field} is not a list of positions.</source>
        <translation>{field} ist keine Liste von Positionen.</translation>
    </message>
    <message>
        <source>{field} is longer than {most} letters.</source>
        <translation>{field} ist länger als {most} Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing was imported from {path}: {problem}</source>
        <translation>Aus {path} wurde nichts importiert: {problem}</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} is {what}.</source>
        <translation>Nichts wurde importiert: {path} ist {what}.</translation>
    </message>
    <message>
        <source>Nothing was imported: no file is called {path}.</source>
        <translation>Nichts wurde importiert: keine Datei heißt {path}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} cannot be read ({why}).</source>
        <translation>Nichts wurde importiert: {path} ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); what was there is as it was.</source>
        <translation>{path} lässt sich nicht schreiben ({why}); was dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>Please let the name of {path} end in .csv for a table, .json for programs, or .pdf for a page to print.</source>
        <translation>Bitte lass den Namen von {path} auf .csv für eine Tabelle enden, auf .json für Programme oder auf .pdf für eine Seite zum Drucken.</translation>
    </message>
    <message>
        <source>Your diary is in {path} now.</source>
        <translation>Dein Tagebuch ist jetzt in {path}.</translation>
    </message>
    <message>
        <source>Your diary has everything in {path} already.</source>
        <translation>Dein Tagebuch hat schon alles, was in {path} steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were added to your diary.</source>
        <translation>
            <numerusform>%n Einheit kam in dein Tagebuch.</numerusform>
            <numerusform>%n Einheiten kamen in dein Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added to your diary.</source>
        <translation>
            <numerusform>%n Eintrag kam in dein Tagebuch.</numerusform>
            <numerusform>%n Einträge kamen in dein Tagebuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in your diary yet.</source>
        <translation>In deinem Tagebuch steht noch nichts.</translation>
    </message>
    <message>
        <source>There is nothing in your diary on {day}.</source>
        <translation>In deinem Tagebuch steht am {day} nichts.</translation>
    </message>
    <message>
        <source>Deleted: {day}</source>
        <translation>Gelöscht: {day}</translation>
    </message>
    <message>
        <source>Your diary is empty now. The questions about your health are asked again.</source>
        <translation>Dein Tagebuch ist jetzt leer. Die Fragen zu deiner Gesundheit werden noch einmal gestellt.</translation>
    </message>
    <message>
        <source>{day}, {time}: {minutes}, {holds}</source>
        <translation>{day}, {time}: {minutes}, {holds}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes held</source>
        <translation>
            <numerusform>%n Minute gehalten</numerusform>
            <numerusform>%n Minuten gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n Haltephase</numerusform>
            <numerusform>%n Haltephasen</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}, stiffness {before} before and {after} after</source>
        <translation>{session}, Steifheit {before} vorher und {after} nachher</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions on this day.</source>
        <translation>
            <numerusform>%n Einheit an diesem Tag.</numerusform>
            <numerusform>%n Einheiten an diesem Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nichts an diesem Tag.</translation>
    </message>
    <message>
        <source>There are no sessions and no pains in the diary.</source>
        <translation>Im Tagebuch stehen keine Einheiten und keine Schmerzen.</translation>
    </message>
    <message>
        <source>The page to print is in {path} now.</source>
        <translation>Die Seite zum Drucken ist jetzt in {path}.</translation>
    </message>
    <message>
        <source>{name}. Left side.</source>
        <translation>{name}. Linke Seite.</translation>
    </message>
    <message>
        <source>{name}. Right side.</source>
        <translation>{name}. Rechte Seite.</translation>
    </message>
    <message>
        <source>Next … {name}. Left side first.</source>
        <translation>Als Nächstes … {name}. Zuerst die linke Seite.</translation>
    </message>
    <message>
        <source>Next … {name}. Right side first.</source>
        <translation>Als Nächstes … {name}. Zuerst die rechte Seite.</translation>
    </message>
    <message>
        <source>Next … {name}.</source>
        <translation>Als Nächstes … {name}.</translation>
    </message>
    <message>
        <source>You will need {things}.</source>
        <translation>Du brauchst {things}.</translation>
    </message>
    <message>
        <source>There is nothing to play sound on. The session goes on without it.</source>
        <translation>Es gibt nichts, worauf sich Ton abspielen lässt. Die Einheit geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>Sound needs the PulseAudio library (libpulse0). The session goes on without it.</source>
        <translation>Ton braucht die Bibliothek PulseAudio (libpulse0). Die Einheit geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>Sound does not start on this computer. The session goes on without it.</source>
        <translation>Der Ton startet auf diesem Computer nicht. Die Einheit geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>The files of this voice are missing or damaged; please install the app again. The session goes on without the voice.</source>
        <translation>Die Dateien dieser Stimme fehlen oder sind beschädigt; bitte installiere die App neu. Die Einheit geht ohne die Stimme weiter.</translation>
    </message>
    <message>
        <source>Until then bells and the sound of the breath lead you, without words.</source>
        <translation>Bis dahin führen dich Glocken und das Atemgeräusch, ohne Worte.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice needs the PulseAudio library (libpulse0).</source>
        <translation>Die Stimme des Computers braucht die Bibliothek PulseAudio (libpulse0).</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not answer.</source>
        <translation>Die Stimme des Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own yet; please run {command}.</source>
        <translation>Der Computer hat noch keine eigene Stimme; bitte führe {command} aus.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not speak this language yet; please run {command}.</source>
        <translation>Die Stimme des Computers spricht diese Sprache noch nicht; bitte führe {command} aus.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own for this language; please add one in the system&apos;s settings.</source>
        <translation>Der Computer hat keine eigene Stimme für diese Sprache; bitte füge eine in den Einstellungen des Systems hinzu.</translation>
    </message>
    <message>
        <source>Until then the calm voice speaks.</source>
        <translation>Bis dahin spricht die ruhige Stimme.</translation>
    </message>
    <message>
        <source>Until then you read these steps on the screen; all else is heard.</source>
        <translation>Bis dahin liest du diese Schritte auf dem Bildschirm; alles andere ist zu hören.</translation>
    </message>
    <message>
        <source>The running Glutestretch does not know “{verb}”; please restart it.</source>
        <translation>Das laufende Glutestretch kennt „{verb}“ nicht; bitte starte es neu.</translation>
    </message>
    <message>
        <source>That is far too long.</source>
        <translation>Das ist viel zu lang.</translation>
    </message>
    <message>
        <source>The running Glutestretch gave no answer; please restart it.</source>
        <translation>Das laufende Glutestretch gab keine Antwort; bitte starte es neu.</translation>
    </message>
    <message>
        <source>The running Glutestretch refused; please restart it.</source>
        <translation>Das laufende Glutestretch hat abgelehnt; bitte starte es neu.</translation>
    </message>
    <message>
        <source>The answer cannot be written: the standard output is closed.</source>
        <translation>Die Antwort lässt sich nicht schreiben: Die Standardausgabe ist geschlossen.</translation>
    </message>
    <message>
        <source>The answer cannot be written ({why}).</source>
        <translation>Die Antwort lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>It is done. {problem}</source>
        <translation>Es ist geschehen. {problem}</translation>
    </message>
    <message>
        <source>Reminders only come while Glutestretch runs.</source>
        <translation>Erinnerungen kommen nur, solange Glutestretch läuft.</translation>
    </message>
    <message>
        <source>There are no reminders; add one with: {example}</source>
        <translation>Es gibt keine Erinnerungen; füge eine hinzu mit: {example}</translation>
    </message>
    <message>
        <source>The running Glutestretch told nothing; please restart it.</source>
        <translation>Das laufende Glutestretch hat nichts gesagt; bitte starte es neu.</translation>
    </message>
    <message>
        <source>Reminders are paused until you resume them.</source>
        <translation>Erinnerungen sind pausiert, bis du sie fortsetzt.</translation>
    </message>
    <message>
        <source>Reminders are paused until {moment}.</source>
        <translation>Erinnerungen sind pausiert bis {moment}.</translation>
    </message>
    <message>
        <source>Reminders come again.</source>
        <translation>Erinnerungen kommen wieder.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>Erinnerungen sind nicht pausiert.</translation>
    </message>
    <message>
        <source>Reminder {id}: {line}.</source>
        <translation>Erinnerung {id}: {line}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}; please see to it, or name another --data-dir.</source>
        <translation>In {directory} lässt sich nichts schreiben; bitte kümmere dich darum oder nenne ein anderes --data-dir.</translation>
    </message>
    <message>
        <source>Nothing can be changed: no file can be locked in {directory} ({why}), nor where files of this session lie; please name another --data-dir.</source>
        <translation>Nichts lässt sich ändern: Weder in {directory} lässt sich eine Datei sperren ({why}), noch wo die Dateien dieser Anmeldung liegen; bitte nenne ein anderes --data-dir.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>„{text}“ ist keine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment; write it like 2026-03-28T12:00.</source>
        <translation>„{text}“ ist kein Zeitpunkt; schreib ihn so: 2026-03-28T12:00.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”; there are {ids}.</source>
        <translation>Es gibt keine Routine „{name}“; es gibt {ids}.</translation>
    </message>
    <message>
        <source>“{name}” can be {ids}; please write more of it.</source>
        <translation>„{name}“ kann {ids} sein; bitte schreib mehr davon.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, cannot be read ({why}); it is left as it is.</source>
        <translation>Die Datei der Erinnerungen, {path}, ist nicht lesbar ({why}); sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is {what}; it is left as it is.</source>
        <translation>Die Datei der Erinnerungen, {path}, ist {what}; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is damaged; it is left as it is.</source>
        <translation>Die Datei der Erinnerungen, {path}, ist beschädigt; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, was written by a newer version of this app; it is left as it is.</source>
        <translation>Die Datei der Erinnerungen, {path}, stammt von einer neueren Version dieser App; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>install-desktop is for Linux; on this system an installer does that.</source>
        <translation>install-desktop ist für Linux; auf diesem System macht das ein Installationsprogramm.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus now, by {path}; install-desktop --remove undoes it.</source>
        <translation>Glutestretch steht jetzt in deinen Menüs, durch {path}; install-desktop --remove macht es rückgängig.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus no more, and does not start at login.</source>
        <translation>Glutestretch steht nicht mehr in deinen Menüs und startet nicht bei der Anmeldung.</translation>
    </message>
    <message>
        <source>The path of this installation is no text that a launcher can hold.</source>
        <translation>Der Pfad dieser Installation ist kein Text, den ein Starter enthalten kann.</translation>
    </message>
    <message>
        <source>{path} cannot be changed ({why}).</source>
        <translation>{path} kann nicht geändert werden ({why}).</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <translation>eine Verknüpfung auf sich selbst</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>größer als {size} MB</translation>
    </message>
    <message>
        <source>what is there is {what}</source>
        <translation>was dort ist, ist {what}</translation>
    </message>
    <message>
        <source>This system offers no way to start glutestretch at login.</source>
        <translation>Dieses System bietet keine Möglichkeit, glutestretch bei der Anmeldung zu starten.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be written: {why}.</source>
        <translation>{path}, die Datei, die glutestretch bei der Anmeldung startet, lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be removed: {why}.</source>
        <translation>{path}, die Datei, die glutestretch bei der Anmeldung startet, lässt sich nicht entfernen: {why}.</translation>
    </message>
    <message>
        <source>Reminds you to stretch</source>
        <translation>Erinnert dich ans Dehnen</translation>
    </message>
    <message>
        <source>Glutestretch reminds you to stretch.</source>
        <translation>Glutestretch erinnert dich ans Dehnen.</translation>
    </message>
    <message>
        <source>The desktop does not let glutestretch start at login.</source>
        <translation>Der Desktop lässt glutestretch nicht bei der Anmeldung starten.</translation>
    </message>
    <message>
        <source>The desktop keeps starting glutestretch at login; you can change that in its settings.</source>
        <translation>Der Desktop startet glutestretch weiter bei der Anmeldung; das kannst du in seinen Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The desktop could not be asked whether glutestretch may start at login.</source>
        <translation>Der Desktop ließ sich nicht fragen, ob glutestretch bei der Anmeldung starten darf.</translation>
    </message>
    <message>
        <source>{problem} {another}</source>
        <translation>{problem} {another}</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be written: {why}.</source>
        <translation>Der Registrierungseintrag, der glutestretch bei der Anmeldung startet, lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be removed: {why}.</source>
        <translation>Der Registrierungseintrag, der glutestretch bei der Anmeldung startet, lässt sich nicht entfernen: {why}.</translation>
    </message>
    <message>
        <source>Another command of glutestretch (process {number}) does not finish; please end it and try again.</source>
        <translation>Ein anderer Befehl von glutestretch (Prozess {number}) wird nicht fertig; bitte beende ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>glutestretch is already running (process {number}) but does not answer; please end it and start again.</source>
        <translation>glutestretch läuft schon (Prozess {number}), antwortet aber nicht; bitte beende es und starte neu.</translation>
    </message>
    <message>
        <source>glutestretch is already running but does not answer; please end it and start again.</source>
        <translation>glutestretch läuft schon, antwortet aber nicht; bitte beende es und starte neu.</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service did not take a reminder.</source>
        <translation>Der Benachrichtigungsdienst des Desktops hat eine Erinnerung nicht angenommen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service ended while it showed a reminder.</source>
        <translation>Der Benachrichtigungsdienst des Desktops endete, während er eine Erinnerung zeigte.</translation>
    </message>
    <message>
        <source>This system did not take a reminder as a notification.</source>
        <translation>Dieses System hat eine Erinnerung nicht als Benachrichtigung angenommen.</translation>
    </message>
    <message>
        <source>The desktop did not take a reminder from this sandbox.</source>
        <translation>Der Desktop hat aus dieser Sandbox keine Erinnerung angenommen.</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>In {directory} lässt sich nichts schreiben, deshalb hält, was du tust und änderst, nur bis zum Beenden; bitte sorg dafür, dass du dort schreiben darfst, oder starte mit einem anderen --data-dir.</translation>
    </message>
    <message>
        <source>A stretch session is under way</source>
        <translation>Eine Dehneinheit läuft</translation>
    </message>
    <message>
        <source>The time zone of this system, “{name}”, has no known name, so reminders use {zone}; please set one such as Europe/Berlin.</source>
        <translation>Die Zeitzone dieses Systems, „{name}“, hat keinen bekannten Namen, deshalb verwenden Erinnerungen {zone}; bitte stell eine ein, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>The diary was damaged and is kept as {aside}; a new one was started.</source>
        <translation>Das Tagebuch war beschädigt und heißt jetzt {aside}; ein neues wurde angelegt.</translation>
    </message>
    <message>
        <source>The diary was empty and is kept as {aside}; a new one was started.</source>
        <translation>Das Tagebuch war leer und heißt jetzt {aside}; ein neues wurde angelegt.</translation>
    </message>
    <message>
        <source>The diary was another program&apos;s database and is kept as {aside}; a new one was started.</source>
        <translation>Das Tagebuch war die Datenbank eines anderen Programms und heißt jetzt {aside}; ein neues wurde angelegt.</translation>
    </message>
    <message>
        <source>The diary lacked what it has to hold ({detail}) and is kept as {aside}; a new one was started.</source>
        <translation>Dem Tagebuch fehlte, was es enthalten muss ({detail}), und es heißt jetzt {aside}; ein neues wurde angelegt.</translation>
    </message>
    <message>
        <source>The diary was {detail} and is kept as {aside}; a new one was started.</source>
        <translation>Das Tagebuch war {detail} und heißt jetzt {aside}; ein neues wurde angelegt.</translation>
    </message>
    <message>
        <source>The diary {path} is damaged and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Das Tagebuch {path} ist beschädigt und ließ sich nicht beiseitelegen ({why}), deshalb wird nichts aufgeschrieben; bitte verschieb es und starte die App neu.</translation>
    </message>
    <message>
        <source>The diary {path} is empty and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Das Tagebuch {path} ist leer und ließ sich nicht beiseitelegen ({why}), deshalb wird nichts aufgeschrieben; bitte verschieb es und starte die App neu.</translation>
    </message>
    <message>
        <source>The diary {path} is another program&apos;s database and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Das Tagebuch {path} ist die Datenbank eines anderen Programms und ließ sich nicht beiseitelegen ({why}), deshalb wird nichts aufgeschrieben; bitte verschieb es und starte die App neu.</translation>
    </message>
    <message>
        <source>The diary {path} lacks what it has to hold ({detail}) and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Dem Tagebuch {path} fehlt, was es enthalten muss ({detail}), und es ließ sich nicht beiseitelegen ({why}), deshalb wird nichts aufgeschrieben; bitte verschieb es und starte die App neu.</translation>
    </message>
    <message>
        <source>The diary {path} is {detail} and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Das Tagebuch {path} ist {detail} und ließ sich nicht beiseitelegen ({why}), deshalb wird nichts aufgeschrieben; bitte verschieb es und starte die App neu.</translation>
    </message>
    <message>
        <source>it broke twice</source>
        <translation>es ging zweimal kaputt</translation>
    </message>
    <message>
        <source>Another program is using the diary {path}; what you do is remembered and saved as soon as it has finished.</source>
        <translation>Ein anderes Programm benutzt gerade das Tagebuch {path}; was du tust, wird gemerkt und gespeichert, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written to the diary {path}; what you do is remembered while the app runs and saved once there is space.</source>
        <translation>Der Datenträger ist voll, deshalb lässt sich nichts ins Tagebuch {path} schreiben; was du tust, wird gemerkt, solange die App läuft, und gespeichert, sobald Platz ist.</translation>
    </message>
    <message>
        <source>The diary {path} cannot be written ({why}); what you do is remembered while the app runs, so please check that the folder exists and that you may write to it.</source>
        <translation>Das Tagebuch {path} lässt sich nicht schreiben ({why}); was du tust, wird gemerkt, solange die App läuft. Bitte prüf, ob es den Ordner gibt und du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>A part of the diary {path} cannot be read, so not every hold is shown.</source>
        <translation>Ein Teil des Tagebuchs {path} ist nicht lesbar, deshalb wird nicht jede Haltephase gezeigt.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app, so it is left as it is and nothing is written down; please update the app.</source>
        <translation>Das Tagebuch {path} stammt von einer neueren Version der App, deshalb bleibt es, wie es ist, und nichts wird aufgeschrieben; bitte aktualisiere die App.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app; please update the app.</source>
        <translation>Das Tagebuch {path} stammt von einer neueren Version der App; bitte aktualisiere die App.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>The diary {path} cannot be read ({why}).</source>
        <translation>Das Tagebuch {path} ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app, because no copy could be made first ({why}); it is left as it is and nothing is written down until the next start.</source>
        <translation>Das Tagebuch {path} ließ sich nicht für diese Version der App vorbereiten, weil vorher keine Kopie gelang ({why}); es bleibt, wie es ist, und bis zum nächsten Start wird nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app ({why}), so it is left as it is and nothing is written down until the next start.</source>
        <translation>Das Tagebuch {path} ließ sich nicht für diese Version der App vorbereiten ({why}), deshalb bleibt es, wie es ist, und bis zum nächsten Start wird nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>An entry must have fields, not be {value!r}.</source>
        <translation>Ein Eintrag muss Felder haben, nicht {value!r} sein.</translation>
    </message>
    <message>
        <source>{field} is not a field that is known here.</source>
        <translation>{field} ist kein Feld, das hier bekannt ist.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} fehlt.</translation>
    </message>
    <message>
        <source>{field} must be text, not {value!r}.</source>
        <translation>{field} muss ein Text sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field} ist leer.</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value!r}.</source>
        <translation>{field} muss eines von {choices} sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be true or false, not {value!r}.</source>
        <translation>{field} muss true oder false sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a number, not {value!r}.</source>
        <translation>{field} muss eine Zahl sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a whole number, not {value!r}.</source>
        <translation>{field} muss eine ganze Zahl sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be from {least:g} to {most:g}, not {value}.</source>
        <translation>{field} muss zwischen {least:g} und {most:g} liegen, nicht bei {value}.</translation>
    </message>
    <message>
        <source>{field} must be a list, not {value!r}.</source>
        <translation>{field} muss eine Liste sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts, not {value!r}.</source>
        <translation>{field} muss eine Liste von Texten sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of entries with fields, not {value!r}.</source>
        <translation>{field} muss eine Liste von Einträgen mit Feldern sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a table of variants by stretch, not {value!r}.</source>
        <translation>{field} muss eine Tabelle von Varianten nach Dehnung sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment; write it like 2026-03-02T14:30:00+01:00.</source>
        <translation>„{value}“ ist kein Zeitpunkt; schreib ihn so: 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>{moment} lacks its distance from UTC, such as +01:00.</source>
        <translation>{moment} fehlt der Abstand zu UTC, etwa +01:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 2026-03-02.</source>
        <translation>„{value}“ ist kein Datum; schreib es so: 2026-03-02.</translation>
    </message>
    <message>
        <source>Years go from {first} to {last}, not {year}.</source>
        <translation>Jahre gehen von {first} bis {last}, nicht {year}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day; write it like 7:15, 14:30 or 2:30pm.</source>
        <translation>„{text}“ ist keine Uhrzeit; schreib sie so: 7:15, 14:30 oder 2:30pm.</translation>
    </message>
    <message>
        <source>There is no {text} on the clock; a day goes from 0:00 to 23:59.</source>
        <translation>{text} gibt es auf der Uhr nicht; ein Tag geht von 0:00 bis 23:59.</translation>
    </message>
    <message>
        <source>Another one has the id {id}.</source>
        <translation>Die Kennung {id} ist schon vergeben.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} und {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal point</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>it is not a zip, or a damaged one.</source>
        <translation>das ist keine ZIP-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>it has more than {most} files.</source>
        <translation>es hat mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>all files together are larger than {most} MB.</source>
        <translation>alle Dateien zusammen sind größer als {most} MB.</translation>
    </message>
    <message>
        <source>the name leads out of the pack.</source>
        <translation>der Name führt aus dem Paket hinaus.</translation>
    </message>
    <message>
        <source>it is no part of a pack; there are pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</source>
        <translation>das gehört nicht in ein Paket; es gibt pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</translation>
    </message>
    <message>
        <source>it is a link; put in the file itself.</source>
        <translation>das ist eine Verknüpfung; leg die Datei selbst hinein.</translation>
    </message>
    <message>
        <source>it is no plain file.</source>
        <translation>das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>it is locked with a password.</source>
        <translation>die Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>it is packed in a way other than zip&apos;s usual one.</source>
        <translation>die Datei ist anders gepackt, als es bei ZIP üblich ist.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>die Datei ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>it is larger than {most} kB.</source>
        <translation>die Datei ist größer als {most} kB.</translation>
    </message>
    <message>
        <source>it unpacks to more than {ratio} times its size.</source>
        <translation>entpackt ist die Datei mehr als {ratio}-mal so groß.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>it is not written in UTF-8.</source>
        <translation>die Datei ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>it is not valid TOML ({why}).</source>
        <translation>das ist kein gültiges TOML ({why}).</translation>
    </message>
    <message>
        <source>its tables lie too deep in each other.</source>
        <translation>die Tabellen liegen zu tief ineinander.</translation>
    </message>
    <message>
        <source>a number in it has more than twenty digits.</source>
        <translation>eine Zahl darin hat mehr als zwanzig Ziffern.</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>die Datei fehlt.</translation>
    </message>
    <message>
        <source>{field} may be at most {most}; for more, please update the app.</source>
        <translation>{field} darf höchstens {most} sein; für mehr aktualisiere bitte die App.</translation>
    </message>
    <message>
        <source>{field} must be a language such as en or pt-BR, not {value!r}.</source>
        <translation>{field} muss eine Sprache wie en oder pt-BR sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>there is no stretch in it.</source>
        <translation>darin ist keine Dehnung.</translation>
    </message>
    <message>
        <source>it has more than {most} stretches.</source>
        <translation>es hat mehr als {most} Dehnungen.</translation>
    </message>
    <message>
        <source>{field} has the control character {letter}; please leave it out.</source>
        <translation>{field} enthält das Steuerzeichen {letter}; bitte lass es weg.</translation>
    </message>
    <message>
        <source>{field} has {found!r}, which is markup; please write plain words.</source>
        <translation>{field} enthält {found!r}, also Markup; bitte schreib einfache Wörter.</translation>
    </message>
    <message>
        <source>{field}: there is a stretch or routine {value!r} already.</source>
        <translation>{field}: eine Dehnung oder Routine {value!r} gibt es schon.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but two_sided = false.</source>
        <translation>{field} spricht von einer Seite, aber two_sided = false.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write it out for left and right.</source>
        <translation>{field} nennt die Seite auf Englisch; schreib den Text für links und rechts aus.</translation>
    </message>
    <message>
        <source>{field}: no step says which side; if there is none, set it to false.</source>
        <translation>{field}: kein Schritt nennt die Seite; gibt es keine, setz es auf false.</translation>
    </message>
    <message>
        <source>it is not a PNG, WebP or JPEG picture, or a damaged one.</source>
        <translation>das ist kein Bild als PNG, WebP oder JPEG, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>it moves; please put in a still picture.</source>
        <translation>das Bild bewegt sich; bitte nimm ein Standbild.</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels; a picture has from {least} to {most}.</source>
        <translation>das Bild hat {width} x {height} Pixel; ein Bild hat {least} bis {most}.</translation>
    </message>
    <message>
        <source>all pictures together have more than {most} million pixels.</source>
        <translation>alle Bilder zusammen haben mehr als {most} Millionen Pixel.</translation>
    </message>
    <message>
        <source>the picture is missing (also as .webp or .jpg).</source>
        <translation>das Bild fehlt (auch als .webp oder .jpg).</translation>
    </message>
    <message>
        <source>there is no stretch {name!r} in the pack.</source>
        <translation>im Paket gibt es keine Dehnung {name!r}.</translation>
    </message>
    <message>
        <source>the stretch has no step {number}.</source>
        <translation>die Dehnung hat keinen Schritt {number}.</translation>
    </message>
    <message>
        <source>the stretch has no left side, as two_sided = false.</source>
        <translation>die Dehnung hat keine linke Seite, da two_sided = false.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>das ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>it is {what}.</source>
        <translation>das ist {what}.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” by {author} ({stretches}).</source>
        <translation>{file}: an „{title}“ von {author} ({stretches}) ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}, with the buttons.</source>
        <translation>{field}: Dort steht {word!r}; setz mit den Knöpfen {lead} oder {other} ein.</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>Das Bild fehlt.</translation>
    </message>
    <message>
        <source>No step says which side; if it has none, choose so.</source>
        <translation>Kein Schritt nennt die Seite; gibt es keine, wähl das.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but the stretch has none.</source>
        <translation>{field} spricht von einer Seite, aber die Dehnung hat keine.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write out both sides.</source>
        <translation>{field} nennt die Seite auf Englisch; schreib beide Seiten aus.</translation>
    </message>
    <message>
        <source>There is a picture of the left side, but the stretch has none.</source>
        <translation>Es gibt ein Bild der linken Seite, aber die Dehnung hat keine.</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>Es gibt keinen Schritt.</translation>
    </message>
    <message>
        <source>There is no stretch in it.</source>
        <translation>Es ist keine Dehnung darin.</translation>
    </message>
    <message>
        <source>{field} must be one such as en or pt-BR, not {value!r}.</source>
        <translation>{field} muss eine wie en oder pt-BR sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Wofür sie gut ist</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Wo sie zu spüren ist</translation>
    </message>
    <message>
        <source>What the first picture shows</source>
        <translation>Was das erste Bild zeigt</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was sie braucht</translation>
    </message>
    <message>
        <source>Breaths of a hold</source>
        <translation>Atemzüge beim Halten</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Gehalten, bis</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The same in one line</source>
        <translation>Dasselbe in einer Zeile</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Time for the step</source>
        <translation>Zeit für den Schritt</translation>
    </message>
    <message>
        <source>Time for the movement</source>
        <translation>Zeit für die Bewegung</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Care for the knee</source>
        <translation>Schutz fürs Knie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of the left side</source>
        <translation>Bild der linken Seite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Something that is kept from the file does not fit any more: {fault}</source>
        <translation>Etwas, das aus der Datei übernommen ist, passt nicht mehr: {fault}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing or wrong.</source>
        <translation>
            <numerusform>Noch %n Sache fehlt oder stimmt nicht.</numerusform>
            <numerusform>Noch %n Sachen fehlen oder stimmen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stretch without a name</source>
        <translation>Eine Dehnung ohne Namen</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>A step without words</source>
        <translation>Ein Schritt ohne Worte</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>Das Halten</translation>
    </message>
    <message>
        <source>Until you go on</source>
        <translation>Bis du weitergehst</translation>
    </message>
    <message>
        <source>Its variants stay as they are: {names}.</source>
        <translation>Ihre Varianten bleiben, wie sie sind: {names}.</translation>
    </message>
    <message>
        <source>Its sources stay as they are.</source>
        <translation>Ihre Quellen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A pack without a title</source>
        <translation>Ein Paket ohne Titel</translation>
    </message>
    <message>
        <source>“{title}” is saved and in your list ({stretches}).</source>
        <translation>„{title}“ ist gespeichert und in deiner Liste ({stretches}).</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n Dehnung</numerusform>
            <numerusform>%n Dehnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved; the draft is kept. {fault}</source>
        <translation>Es wurde nicht gespeichert; der Entwurf bleibt. {fault}</translation>
    </message>
    <message>
        <source>The draft of “{title}” was deleted.</source>
        <translation>Der Entwurf von „{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Your draft cannot be kept ({why}); it lasts until you close it.</source>
        <translation>Dein Entwurf lässt sich nicht aufbewahren ({why}); er gilt, bis du ihn schließt.</translation>
    </message>
    <message>
        <source>That picture was not taken: {fault}</source>
        <translation>Dieses Bild wurde nicht genommen: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n faults.</source>
        <translation>
            <numerusform>{file} hat %n Fehler.</numerusform>
            <numerusform>{file} hat %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in your list now ({stretches}).</source>
        <translation>„{title}“ ist jetzt in deiner Liste ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” was written to {path}; it can be added on any computer.</source>
        <translation>„{title}“ wurde nach {path} geschrieben; es lässt sich auf jedem Computer hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing was written: {path} cannot be written ({why}).</source>
        <translation>Nichts wurde geschrieben: {path} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>Nothing was written: the pack cannot be read ({fault})</source>
        <translation>Nichts wurde geschrieben: Das Paket ist nicht lesbar ({fault})</translation>
    </message>
    <message>
        <source>Nothing was changed: a session with stretches of “{title}” is on. Please finish or leave it first.</source>
        <translation>Nichts wurde geändert: Gerade läuft eine Einheit mit Dehnungen aus „{title}“. Bitte beende oder verlass sie zuerst.</translation>
    </message>
    <message>
        <source>“{title}” is in your list already, with nothing different.</source>
        <translation>„{title}“ ist schon in deiner Liste, und nichts daran ist anders.</translation>
    </message>
    <message>
        <source>Replace “{title}” in your list?</source>
        <translation>„{title}“ in deiner Liste ersetzen?</translation>
    </message>
    <message>
        <source>“{title}” was replaced ({stretches}).</source>
        <translation>„{title}“ wurde ersetzt ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” is in your list already; to replace it, write --replace, too.</source>
        <translation>„{title}“ ist schon in deiner Liste; um es zu ersetzen, schreib --replace dazu.</translation>
    </message>
    <message>
        <source>It is older: version {coming}, and yours is version {own}.</source>
        <translation>Es ist älter: Version {coming}, und deines ist Version {own}.</translation>
    </message>
    <message>
        <source>Version {coming} takes the place of version {own}.</source>
        <translation>Version {coming} tritt an die Stelle von Version {own}.</translation>
    </message>
    <message>
        <source>It is version {coming}, and yours names none.</source>
        <translation>Es ist Version {coming}, und deines nennt keine.</translation>
    </message>
    <message>
        <source>It names no version, and yours is version {own}.</source>
        <translation>Es nennt keine Version, und deines ist Version {own}.</translation>
    </message>
    <message>
        <source>It is called “{coming}” then, no longer “{own}”.</source>
        <translation>Es heißt dann „{coming}“, nicht mehr „{own}“.</translation>
    </message>
    <message>
        <source>It is by {coming}, and yours is by {own}.</source>
        <translation>Es ist von {coming}, und deines ist von {own}.</translation>
    </message>
    <message>
        <source>Its licence is {licence}, its language {language}.</source>
        <translation>Seine Lizenz ist {licence}, seine Sprache {language}.</translation>
    </message>
    <message>
        <source>Comes: {names}.</source>
        <translation>Kommt dazu: {names}.</translation>
    </message>
    <message>
        <source>Goes: {names}.</source>
        <translation>Fällt weg: {names}.</translation>
    </message>
    <message>
        <source>Says something else: {names}.</source>
        <translation>Hat andere Texte: {names}.</translation>
    </message>
    <message>
        <source>Has other pictures: {names}.</source>
        <translation>Hat andere Bilder: {names}.</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>„{title}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The pack in the folder {name} is left aside: {fault}</source>
        <translation>Das Paket im Ordner {name} wird beiseitegelassen: {fault}</translation>
    </message>
    <message>
        <source>Nothing was changed: the folder of packs cannot be written ({why}).</source>
        <translation>Nichts wurde geändert: Der Ordner der Pakete lässt sich nicht beschreiben ({why}).</translation>
    </message>
    <message>
        <source>There is no pack {name}; glutestretch pack list tells which there are.</source>
        <translation>Es gibt kein Paket {name}; glutestretch pack list sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>There are no packs; add one with: glutestretch pack add hips.zip</source>
        <translation>Es gibt keine Pakete; füge eines hinzu mit: glutestretch pack add hips.zip</translation>
    </message>
    <message>
        <source>{id}  “{title}” by {author}, {licence}: {names}</source>
        <translation>{id}  „{title}“ von {author}, {licence}: {names}</translation>
    </message>
    <message>
        <source>Nothing was added. {fault}</source>
        <translation>Nichts wurde hinzugefügt. {fault}</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults; glutestretch check names them all.</source>
        <translation>
            <numerusform>Es gibt %n weiteren Fehler; glutestretch check nennt sie alle.</numerusform>
            <numerusform>Es gibt %n weitere Fehler; glutestretch check nennt sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>by {author}, {licence}</source>
        <translation>von {author}, {licence}</translation>
    </message>
    <message>
        <source>What the diagram shows</source>
        <translation>Was die Zeichnung zeigt</translation>
    </message>
    <message>
        <source>The muscles at the hip</source>
        <translation>Die Muskeln an der Hüfte</translation>
    </message>
    <message>
        <source>Bones and muscles of the right hip, seen from behind and the side</source>
        <translation>Knochen und Muskeln der rechten Hüfte, von hinten und von der Seite gesehen</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, and where the roller presses</source>
        <translation>{stretch}: Knochen und Muskeln der rechten Hüfte, und wo die Rolle drückt</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, with arrows along what lengthens</source>
        <translation>{stretch}: Knochen und Muskeln der rechten Hüfte, mit Pfeilen entlang dem, was länger wird</translation>
    </message>
    <message>
        <source>Top of the pelvis</source>
        <translation>Oberer Beckenrand</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>Gluteus medius</translation>
    </message>
    <message>
        <source>Gluteus medius, lengthened</source>
        <translation>Gluteus medius, gedehnt</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <source>Gluteus maximus, with a window cut into it</source>
        <translation>Gluteus maximus, mit einem Fenster darin</translation>
    </message>
    <message>
        <source>Gluteus maximus, lengthened</source>
        <translation>Gluteus maximus, gedehnt</translation>
    </message>
    <message>
        <source>Top of the thigh bone</source>
        <translation>Oberschenkelknochen, oben</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <source>Where the roller presses</source>
        <translation>Wo die Rolle drückt</translation>
    </message>
    <message>
        <source>{field} must be a table with fields, such as [{field}].</source>
        <translation>{field} muss eine Tabelle mit Feldern sein, etwa [{field}].</translation>
    </message>
    <message>
        <source>{field}: there are more than {most}.</source>
        <translation>{field}: es gibt mehr als {most}.</translation>
    </message>
    <message>
        <source>{field}: there is no stretch {value!r} here; if it is in a pack, say under [packs] what that is called.</source>
        <translation>{field}: eine Dehnung {value!r} gibt es hier nicht; ist sie in einem Paket, sag unter [packs], wie es heißt.</translation>
    </message>
    <message>
        <source>{field} is not the id of a stretch, such as wall-glute.</source>
        <translation>{field} ist nicht die Kennung einer Dehnung, etwa wall-glute.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no sides; please leave it out.</source>
        <translation>{field}: die Dehnung hat keine Seiten; bitte lass es weg.</translation>
    </message>
    <message>
        <source>{field}: there are breaths, too; please leave one out.</source>
        <translation>{field}: es gibt auch Atemzüge; bitte lass eines weg.</translation>
    </message>
    <message>
        <source>{field} is not a stretch of the routine.</source>
        <translation>{field} ist keine Dehnung der Routine.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no variant {value!r}.</source>
        <translation>{field}: die Dehnung hat keine Variante {value!r}.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{field}: {value!r} comes once; please write one that comes again, like weekdays 14:30.</source>
        <translation>{field}: {value!r} kommt nur einmal; bitte schreib eine Zeit, die wiederkommt, etwa weekdays 14:30.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” ({parts}).</source>
        <translation>{file}: an „{title}“ ({parts}) ist alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The stretch {stretch} is in the pack “{pack}”, which is not here; add that first.</source>
        <translation>Die Dehnung {stretch} ist im Paket „{pack}“, das hier fehlt; füge es zuerst hinzu.</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>Nichts wurde hinzugefügt. {why}</translation>
    </message>
    <message>
        <source>“{name}” is now as it was prescribed{more}.</source>
        <translation>„{name}“ ist jetzt so wie im Übungsplan{more}.</translation>
    </message>
    <message>
        <source>“{name}” is one of your own routines now{more}.</source>
        <translation>„{name}“ ist jetzt eine deiner eigenen Routinen{more}.</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before.</source>
        <translation>„{name}“ ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>“{name}” was taken out again{more}.</source>
        <translation>„{name}“ wurde wieder herausgenommen{more}.</translation>
    </message>
    <message>
        <source>, with {reminders}</source>
        <comment>what comes with a routine</comment>
        <translation>, mit {reminders}</translation>
    </message>
    <message>
        <source>“{title}” was written to {file} ({parts}).</source>
        <translation>„{title}“ wurde in {file} geschrieben ({parts}).</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders that come once were left out.</source>
        <translation>
            <numerusform>%n Erinnerung, die nur einmal kommt, wurde ausgelassen.</numerusform>
            <numerusform>%n Erinnerungen, die nur einmal kommen, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. {fault}</source>
        <translation>Nichts wurde geschrieben. {fault}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); what was there is as it was.</source>
        <translation>{file} lässt sich nicht schreiben ({why}); was dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>“{name}” has to end in {ending}, so that it is known for a prescription.</source>
        <translation>„{name}“ muss auf {ending} enden, damit man es als Übungsplan erkennt.</translation>
    </message>
    <message>
        <source>From {sender}, as the file says</source>
        <translation>Von {sender}, wie die Datei sagt</translation>
    </message>
    <message>
        <source>The routine “{name}”</source>
        <translation>Die Routine „{name}“</translation>
    </message>
    <message>
        <source>You have a routine “{name}” already. If it stays, this one is called “{new}”.</source>
        <translation>Du hast schon eine Routine „{name}“. Wenn sie bleibt, heißt diese hier „{new}“.</translation>
    </message>
    <message>
        <source>“{name}” as one file, for someone else or for another computer: {parts}. A reminder that comes only once stays here.</source>
        <translation>„{name}“ als eine Datei, für jemand anderen oder für einen anderen Computer: {parts}. Eine Erinnerung, die nur einmal kommt, bleibt hier.</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minuten gehalten</translation>
    </message>
    <message>
        <source>Reports of pain</source>
        <translation>Schmerzmeldungen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>Links, Minuten</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>Rechts, Minuten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Wie stark</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short</comment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short</comment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short</comment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, {minutes} min held</source>
        <translation>
            <numerusform>%n Einheit, {minutes} Min. gehalten</numerusform>
            <numerusform>%n Einheiten, {minutes} Min. gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>ein Ruhetag</translation>
    </message>
    <message numerus="yes">
        <source>%n reports of pain</source>
        <translation>
            <numerusform>%n Schmerzmeldung</numerusform>
            <numerusform>%n Schmerzmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, {sessions}, {minutes} min held</source>
        <translation>
            <numerusform>%n Tag, {sessions}, {minutes} Min. gehalten</numerusform>
            <numerusform>%n Tage, {sessions}, {minutes} Min. gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>Woche ab {date}</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week, and {minutes} minutes in all.</source>
        <translation>
            <numerusform>Dein Ziel ist %n Tag pro Woche und {minutes} Minuten insgesamt.</numerusform>
            <numerusform>Dein Ziel sind %n Tage pro Woche und {minutes} Minuten insgesamt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week.</source>
        <translation>
            <numerusform>Dein Ziel ist %n Tag pro Woche.</numerusform>
            <numerusform>Dein Ziel sind %n Tage pro Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you will see what you have done, from your first session on.</source>
        <translation>Hier siehst du, was du gemacht hast, von deiner ersten Einheit an.</translation>
    </message>
    <message>
        <source>This week has met your goal: {done}.</source>
        <translation>Dein Ziel für diese Woche ist erreicht: {done}.</translation>
    </message>
    <message>
        <source>This week is still before you.</source>
        <translation>Diese Woche liegt noch vor dir.</translation>
    </message>
    <message>
        <source>This week so far: {done}.</source>
        <translation>Diese Woche bisher: {done}.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row have met your goal.</source>
        <translation>
            <numerusform>%n Woche in Folge hat dein Ziel erreicht.</numerusform>
            <numerusform>%n Wochen in Folge haben dein Ziel erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with a session, {sessions}, {minutes} min held in all</source>
        <translation>
            <numerusform>%n Tag mit einer Einheit, {sessions}, insgesamt {minutes} Min. gehalten</numerusform>
            <numerusform>%n Tage mit einer Einheit, {sessions}, insgesamt {minutes} Min. gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last four weeks no side was held.</source>
        <translation>In den letzten vier Wochen wurde keine Seite gehalten.</translation>
    </message>
    <message>
        <source>In the last four weeks, both sides were held for about the same time.</source>
        <translation>In den letzten vier Wochen wurden beide Seiten etwa gleich lang gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the right side was held for %n minutes less.</source>
        <translation>
            <numerusform>In den letzten vier Wochen wurde die rechte Seite %n Minute weniger gehalten.</numerusform>
            <numerusform>In den letzten vier Wochen wurde die rechte Seite %n Minuten weniger gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the left side was held for %n minutes less.</source>
        <translation>
            <numerusform>In den letzten vier Wochen wurde die linke Seite %n Minute weniger gehalten.</numerusform>
            <numerusform>In den letzten vier Wochen wurde die linke Seite %n Minuten weniger gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither side felt tighter in most of your last %n answers.</source>
        <translation>
            <numerusform>In deiner letzten Antwort war keine Seite verspannter.</numerusform>
            <numerusform>In den meisten deiner letzten %n Antworten war keine Seite verspannter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your right side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>In deiner letzten Antwort war die rechte Seite verspannter.</numerusform>
            <numerusform>In {count} deiner letzten %n Antworten war die rechte Seite verspannter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your left side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>In deiner letzten Antwort war die linke Seite verspannter.</numerusform>
            <numerusform>In {count} deiner letzten %n Antworten war die linke Seite verspannter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>before {before}, after {after}, in %n sessions</source>
        <translation>
            <numerusform>vorher {before}, nachher {after}, in %n Einheit</numerusform>
            <numerusform>vorher {before}, nachher {after}, in %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>How stiff it feels is asked before and after a session; nothing was answered here.</source>
        <translation>Vor und nach einer Einheit wird gefragt, wie steif es sich anfühlt; hier wurde nichts geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was much the same before and after your sessions (%n sessions).</source>
        <translation>
            <numerusform>In den letzten vier Wochen war die Steifheit vor und nach deinen Einheiten etwa gleich (%n Einheit).</numerusform>
            <numerusform>In den letzten vier Wochen war die Steifheit vor und nach deinen Einheiten etwa gleich (%n Einheiten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n sessions).</source>
        <translation>
            <numerusform>In den letzten vier Wochen war die Steifheit nach deinen Einheiten um {points} Punkte niedriger als vorher (Mittel aus %n Einheit).</numerusform>
            <numerusform>In den letzten vier Wochen war die Steifheit nach deinen Einheiten um {points} Punkte niedriger als vorher (Mittel aus %n Einheiten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n sessions). If it stays so, stretch less far, or ask a health-care provider.</source>
        <translation>
            <numerusform>In den letzten vier Wochen war die Steifheit nach deinen Einheiten um {points} Punkte höher als vorher (Mittel aus %n Einheit). Bleibt das so, dehn dich weniger weit oder frag eine medizinische Fachperson.</numerusform>
            <numerusform>In den letzten vier Wochen war die Steifheit nach deinen Einheiten um {points} Punkte höher als vorher (Mittel aus %n Einheiten). Bleibt das so, dehn dich weniger weit oder frag eine medizinische Fachperson.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>Stelle unsicher</translation>
    </message>
    <message>
        <source>{name}, left side</source>
        <translation>{name}, linke Seite</translation>
    </message>
    <message>
        <source>{name}, right side</source>
        <translation>{name}, rechte Seite</translation>
    </message>
    <message>
        <source>{level} of 10</source>
        <translation>{level} von 10</translation>
    </message>
    <message>
        <source>The stretch was left out.</source>
        <translation>Die Dehnung wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It was put back on {date}.</source>
        <translation>Am {date} wurde sie wieder aufgenommen.</translation>
    </message>
    <message>
        <source>You answered on {date} that the pain was gone.</source>
        <translation>Am {date} hast du geantwortet, dass die Schmerzen weg sind.</translation>
    </message>
    <message>
        <source>You answered on {date} that a health-care provider had agreed.</source>
        <translation>Am {date} hast du geantwortet, dass eine medizinische Fachperson zugestimmt hat.</translation>
    </message>
    <message>
        <source>Nothing was noted since.</source>
        <translation>Seitdem wurde nichts notiert.</translation>
    </message>
    <message>
        <source>No pain was reported.</source>
        <translation>Es wurden keine Schmerzen gemeldet.</translation>
    </message>
    <message>
        <source>Stretch: {what}</source>
        <translation>Dehnen: {what}</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>Der Kalender ist geschrieben.</translation>
    </message>
    <message>
        <source>The reminders in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Die Erinnerungen in {path} sind nicht lesbar ({why}), deshalb bleiben sie, wie sie sind, und neue halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>The reminders in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>Die Erinnerungen in {path} stammen von einer neueren Version dieser App, deshalb bleiben sie, wie sie sind, und neue halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>The reminders in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Die Erinnerungen in {path} sind beschädigt und lassen sich nicht beiseitelegen ({why}), deshalb bleiben sie, wie sie sind, und neue halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>The reminders in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Die Erinnerungen in {path} sind in Wirklichkeit {what} und lassen sich nicht beiseitelegen ({why}), deshalb bleiben sie, wie sie sind, und neue halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; the reminders come from a copy of it.</source>
        <translation>Die Datei der Erinnerungen war {what} und heißt jetzt {aside}; die Erinnerungen stammen aus einer Kopie davon.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; the reminders come from a copy of it.</source>
        <translation>Die Datei der Erinnerungen war beschädigt und heißt jetzt {aside}; die Erinnerungen stammen aus einer Kopie davon.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; none is left.</source>
        <translation>Die Datei der Erinnerungen war {what} und heißt jetzt {aside}; es ist keine Erinnerung übrig.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; none is left.</source>
        <translation>Die Datei der Erinnerungen war beschädigt und heißt jetzt {aside}; es ist keine Erinnerung übrig.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); they are as they were.</source>
        <translation>Die Erinnerungen lassen sich nicht in {path} schreiben ({why}); sie sind wie vorher.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>Die Erinnerungen lassen sich nicht in {path} schreiben ({why}); Änderungen halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>No calendar is written, because it would be empty.</source>
        <translation>Es wird kein Kalender geschrieben, denn er wäre leer.</translation>
    </message>
    <message>
        <source>The calendar cannot be written to {path} ({why}).</source>
        <translation>Der Kalender lässt sich nicht in {path} schreiben ({why}).</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is switched off.</source>
        <translation>„{reminder}“ steht nicht im Kalender: Sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: events come in quiet periods, too.</source>
        <translation>„{reminder}“ steht nicht im Kalender: Termine kämen auch in Ruhezeiten.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is over.</source>
        <translation>„{reminder}“ steht nicht im Kalender: Sie ist vorbei.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know what you have done.</source>
        <translation>„{reminder}“ steht nicht im Kalender: Ein Kalender kann nicht wissen, was du gemacht hast.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know when you sit.</source>
        <translation>„{reminder}“ steht nicht im Kalender: Ein Kalender kann nicht wissen, wann du sitzt.</translation>
    </message>
    <message>
        <source>following the steps</source>
        <translation>bei den Schritten</translation>
    </message>
    <message>
        <source>counting in</source>
        <translation>kurz vor dem Halten</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>beim Halten</translation>
    </message>
    <message>
        <source>changing side</source>
        <translation>beim Seitenwechsel</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>in der Ruhepause</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>{reminder} · {offer}</source>
        <translation>{reminder} · {offer}</translation>
    </message>
    <message>
        <source>Glutestretch is not running; reminders only come while it runs.</source>
        <translation>Glutestretch läuft nicht; Erinnerungen kommen nur, solange es läuft.</translation>
    </message>
    <message>
        <source>No reminder is to come.</source>
        <translation>Es steht keine Erinnerung an.</translation>
    </message>
    <message>
        <source>{reminder} · {state}</source>
        <translation>{reminder} · {state}</translation>
    </message>
    <message>
        <source>A reminder is due now ({summary}).</source>
        <translation>Eine Erinnerung ist jetzt fällig ({summary}).</translation>
    </message>
    <message>
        <source>Next reminder: {moment} ({summary}).</source>
        <translation>Nächste Erinnerung: {moment} ({summary}).</translation>
    </message>
    <message>
        <source>A reminder waits for your answer ({summary}).</source>
        <translation>Eine Erinnerung wartet auf deine Antwort ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown as a notification ({summary}).</source>
        <translation>Eine Erinnerung wird als Benachrichtigung gezeigt ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in the window ({summary}).</source>
        <translation>Eine Erinnerung wird im Fenster gezeigt ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in a small window ({summary}).</source>
        <translation>Eine Erinnerung wird in einem kleinen Fenster gezeigt ({summary}).</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>Es läuft keine Einheit.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, right side, {state}.</source>
        <translation>Eine Einheit läuft: {stretch}, rechte Seite, {state}.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, left side, {state}.</source>
        <translation>Eine Einheit läuft: {stretch}, linke Seite, {state}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>an Arbeitstagen</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow, {weekday}</source>
        <translation>morgen, {weekday}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>pausiert, bis du sie fortsetzt</translation>
    </message>
    <message>
        <source>paused until {moment}</source>
        <translation>pausiert bis {moment}</translation>
    </message>
    <message>
        <source>went together with a later one</source>
        <translation>mit einer späteren zusammengefasst</translation>
    </message>
    <message>
        <source>held: {why}</source>
        <translation>wartete: {why}</translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation>ausgelassen: {why}</translation>
    </message>
    <message>
        <source>missed: {why}</source>
        <translation>verpasst: {why}</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>put off for 10 minutes</source>
        <translation>um 10 Minuten verschoben</translation>
    </message>
    <message>
        <source>skipped for the day</source>
        <translation>für den Tag übersprungen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>came due</source>
        <translation>fällig geworden</translation>
    </message>
    <message>
        <source>shown as a notification</source>
        <translation>als Benachrichtigung gezeigt</translation>
    </message>
    <message>
        <source>shown in the window</source>
        <translation>im Fenster gezeigt</translation>
    </message>
    <message>
        <source>shown in a small window</source>
        <translation>in einem kleinen Fenster gezeigt</translation>
    </message>
    <message>
        <source>held: a session is running</source>
        <translation>wartet: eine Einheit läuft</translation>
    </message>
    <message>
        <source>held: do not disturb is on</source>
        <translation>wartet: „Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>held: something is shown full screen</source>
        <translation>wartet: etwas läuft im Vollbild</translation>
    </message>
    <message>
        <source>held: the camera is in use</source>
        <translation>wartet: die Kamera wird benutzt</translation>
    </message>
    <message>
        <source>held: the microphone is in use</source>
        <translation>wartet: das Mikrofon wird benutzt</translation>
    </message>
    <message>
        <source>held: the screen is locked</source>
        <translation>wartet: der Bildschirm ist gesperrt</translation>
    </message>
    <message>
        <source>held: you are away</source>
        <translation>wartet: du bist nicht da</translation>
    </message>
    <message>
        <source>held: reminders are paused</source>
        <translation>wartet: Erinnerungen sind pausiert</translation>
    </message>
    <message>
        <source>held: it is a quiet period</source>
        <translation>wartet: es ist Ruhezeit</translation>
    </message>
    <message>
        <source>a session was running or just done</source>
        <translation>eine Einheit lief oder war eben gemacht</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>„Nicht stören“ war an</translation>
    </message>
    <message>
        <source>something was shown full screen</source>
        <translation>etwas lief im Vollbild</translation>
    </message>
    <message>
        <source>the camera was in use</source>
        <translation>die Kamera wurde benutzt</translation>
    </message>
    <message>
        <source>the microphone was in use</source>
        <translation>das Mikrofon wurde benutzt</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>der Bildschirm war gesperrt</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>du warst nicht da</translation>
    </message>
    <message>
        <source>reminders were paused</source>
        <translation>Erinnerungen waren pausiert</translation>
    </message>
    <message>
        <source>it was a quiet period</source>
        <translation>es war Ruhezeit</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>der Computer schlief</translation>
    </message>
    <message>
        <source>the app was closed</source>
        <translation>die App war geschlossen</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>die Uhr wurde gestellt</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>es war zu spät dafür</translation>
    </message>
    <message>
        <source>you had stretched already</source>
        <translation>du hattest dich schon gedehnt</translation>
    </message>
    <message>
        <source>{number} of what? Add a letter: {number}s, {number}m or {number}h.</source>
        <translation>{number} was? Häng einen Buchstaben an: {number}s, {number}m oder {number}h.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>„{text}“ ist keine Zeitdauer; schreib sie so: 20s, 5m, 1h oder 1h20m.</translation>
    </message>
    <message>
        <source>{text} is more than a year.</source>
        <translation>{text} ist mehr als ein Jahr.</translation>
    </message>
    <message>
        <source>{text} is no time at all; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>{text} ist gar keine Zeit; schreib sie so: 20s, 5m, 1h oder 1h20m.</translation>
    </message>
    <message>
        <source>There is no time zone called “{key}”; write one like Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „{key}“; schreib eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day; write it like 7:15 or 14:30.</source>
        <translation>„{value}“ ist keine Uhrzeit; schreib sie so: 7:15 oder 14:30.</translation>
    </message>
    <message>
        <source>Days must be a list such as mon, wed, not {value!r}.</source>
        <translation>Tage müssen eine Liste sein, etwa mon, wed, nicht {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a day of the week; write {names}.</source>
        <translation>„{value}“ ist kein Wochentag; schreib {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the week; write days like mon,wed or mon-fri.</source>
        <translation>„{text}“ ist kein Wochentag; schreib Tage wie mon,wed oder mon-fri.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Wähl mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>Days of the week go from 0 to 6, not {days}.</source>
        <translation>Wochentage gehen von 0 bis 6, nicht {days}.</translation>
    </message>
    <message>
        <source>Choose at least one time of day.</source>
        <translation>Wähl mindestens eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Days of rest go from 1 to {most}, not {days}.</source>
        <translation>Ruhetage gehen von 1 bis {most}, nicht {days}.</translation>
    </message>
    <message>
        <source>Choose hours in which sitting counts.</source>
        <translation>Wähl Stunden, in denen Sitzen zählt.</translation>
    </message>
    <message>
        <source>Minutes of sitting go from 1 to {most}, not {minutes}.</source>
        <translation>Minuten des Sitzens gehen von 1 bis {most}, nicht {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>The hours are too short for %n minutes of sitting.</source>
        <translation>
            <numerusform>Die Stunden sind zu kurz für %n Minute Sitzen.</numerusform>
            <numerusform>Die Stunden sind zu kurz für %n Minuten Sitzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wähl einen späteren.</translation>
    </message>
    <message>
        <source>These days have passed. Choose later ones.</source>
        <translation>Diese Tage sind vorbei. Wähl spätere.</translation>
    </message>
    <message>
        <source>A quiet period offers no routine.</source>
        <translation>Eine Ruhezeit bietet keine Routine an.</translation>
    </message>
    <message>
        <source>The state of the reminders is not an object: {value!r}.</source>
        <translation>Der Stand der Erinnerungen ist kein Objekt: {value!r}.</translation>
    </message>
    <message>
        <source>The reminders are not a list: {value!r}.</source>
        <translation>Die Erinnerungen sind keine Liste: {value!r}.</translation>
    </message>
    <message>
        <source>“{name}” of the reminders could not be read and was forgotten.</source>
        <translation>„{name}“ der Erinnerungen war nicht lesbar und wurde vergessen.</translation>
    </message>
    <message>
        <source>Some of “{name}” of the reminders could not be read and was forgotten.</source>
        <translation>Manches in „{name}“ der Erinnerungen war nicht lesbar und wurde vergessen.</translation>
    </message>
    <message>
        <source>Entry {number} of the file cannot be used: {problem}</source>
        <translation>Eintrag {number} der Datei ist nicht zu gebrauchen: {problem}</translation>
    </message>
    <message>
        <source>At what time? Write one, or for sitting, every 45m {span}.</source>
        <translation>Um wie viel Uhr? Schreib eine Uhrzeit, oder für Sitzen every 45m {span}.</translation>
    </message>
    <message>
        <source>On which days? Write today {time}, daily {time} or weekdays {time}.</source>
        <translation>An welchen Tagen? Schreib today {time}, daily {time} oder weekdays {time}.</translation>
    </message>
    <message>
        <source>“{phrase}” says no time; write it like {examples}.</source>
        <translation>„{phrase}“ nennt keine Zeit; schreib sie so: {examples}.</translation>
    </message>
    <message>
        <source>No time is given; write it like {examples}.</source>
        <translation>Es ist keine Zeit angegeben; schreib sie so: {examples}.</translation>
    </message>
    <message>
        <source>At what time? Write it like {example}.</source>
        <translation>Um wie viel Uhr? Schreib es so: {example}.</translation>
    </message>
    <message>
        <source>At what time? Write one, like {example}.</source>
        <translation>Um wie viel Uhr? Schreib eine Uhrzeit, etwa {example}.</translation>
    </message>
    <message>
        <source>These are other times on other days; please add a reminder for each.</source>
        <translation>Das sind andere Zeiten an anderen Tagen; bitte füge für jede eine Erinnerung hinzu.</translation>
    </message>
    <message>
        <source>One that comes only if nothing was done has one time of day; please add a reminder for each.</source>
        <translation>Eine, die nur kommt, wenn nichts gemacht wurde, hat nur eine Uhrzeit; bitte füge für jede eine Erinnerung hinzu.</translation>
    </message>
    <message>
        <source>Unless what? Write it like {example}.</source>
        <translation>Außer wenn was? Schreib es so: {example}.</translation>
    </message>
    <message>
        <source>In how long? Write it like in 30m or in 1h20m.</source>
        <translation>In welcher Zeit? Schreib es so: in 30m oder in 1h20m.</translation>
    </message>
    <message>
        <source>{time} on {day} is over.</source>
        <translation>{time} am {day} ist vorbei.</translation>
    </message>
    <message>
        <source>Every how many minutes? Write it like {example}.</source>
        <translation>Alle wie viele Minuten? Schreib es so: {example}.</translation>
    </message>
    <message>
        <source>Sitting is counted in whole minutes, not in {length}.</source>
        <translation>Sitzen zählt in ganzen Minuten, nicht in {length}.</translation>
    </message>
    <message>
        <source>Which hours are on which days? Write the days before their hours, like {example}.</source>
        <translation>Welche Stunden gehören zu welchen Tagen? Schreib die Tage vor ihre Stunden, etwa {example}.</translation>
    </message>
    <message>
        <source>From {start} until when? Write it like {example}.</source>
        <translation>Von {start} bis wann? Schreib es so: {example}.</translation>
    </message>
    <message>
        <source>Does {span} mean the day or the night? Write {day} for the day, or {night} for the night.</source>
        <translation>Meint {span} den Tag oder die Nacht? Schreib {day} für den Tag oder {night} für die Nacht.</translation>
    </message>
    <message>
        <source>Once, on {date} at {time}</source>
        <translation>Einmal, am {date} um {time}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>no next time</source>
        <translation>kein nächstes Mal</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>nächste: {day}</translation>
    </message>
    <message>
        <source>next: {moment} at the earliest</source>
        <translation>nächste: frühestens {moment}</translation>
    </message>
    <message>
        <source>next: {moment}</source>
        <translation>nächste: {moment}</translation>
    </message>
    <message>
        <source>{rule} · switched off</source>
        <translation>{rule} · ausgeschaltet</translation>
    </message>
    <message>
        <source>{rule} · {next}</source>
        <translation>{rule} · {next}</translation>
    </message>
    <message>
        <source>{title}, since its own is gone</source>
        <translation>{title}, da es ihre eigene nicht mehr gibt</translation>
    </message>
    <message>
        <source>{days} at {times}</source>
        <translation>{days} um {times}</translation>
    </message>
    <message>
        <source>{days} at {time}, if not done yet</source>
        <translation>{days} um {time}, wenn noch nicht gedehnt</translation>
    </message>
    <message numerus="yes">
        <source>{days} at {time}, after %n days of rest</source>
        <translation>
            <numerusform>{days} um {time}, nach %n Ruhetag</numerusform>
            <numerusform>{days} um {time}, nach %n Ruhetagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes of sitting, {hours}</source>
        <translation>
            <numerusform>Jede Minute beim Sitzen, {hours}</numerusform>
            <numerusform>Alle %n Minuten beim Sitzen, {hours}</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {spans}</source>
        <translation>{days} {spans}</translation>
    </message>
    <message>
        <source>Once, {moment}</source>
        <translation>Einmal, {moment}</translation>
    </message>
    <message>
        <source>Quiet all day, {days}</source>
        <translation>Ganztägig Ruhe, {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}, {days}</source>
        <translation>Ruhe von {start} bis {end}, {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}</source>
        <translation>Ruhe von {start} bis {end}</translation>
    </message>
    <message>
        <source>Quiet {day}</source>
        <translation>Ruhe: {day}</translation>
    </message>
    <message>
        <source>Quiet from {first} to {last}</source>
        <translation>Ruhe von {first} bis {last}</translation>
    </message>
    <message>
        <source>Quiet until {moment}</source>
        <translation>Ruhe bis {moment}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Nächste: {moment}</translation>
    </message>
    <message>
        <source>Time to stretch</source>
        <translation>Zeit zum Dehnen</translation>
    </message>
    <message>
        <source>Waiting until you are free</source>
        <translation>Wartet, bis du Zeit hast</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf deine Antwort</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>quiet until your next session</source>
        <translation>ruht bis zu deiner nächsten Einheit</translation>
    </message>
    <message>
        <source>quiet whenever it would come</source>
        <translation>wann immer sie käme, ist Ruhezeit</translation>
    </message>
    <message>
        <source>A reminder that is deleted</source>
        <translation>Eine gelöschte Erinnerung</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>Zu festen Zeiten</translation>
    </message>
    <message>
        <source>If not done yet</source>
        <translation>Wenn noch nicht gedehnt</translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation>Beim Sitzen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Between hours</source>
        <translation>Zwischen Uhrzeiten</translation>
    </message>
    <message>
        <source>On dates</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>“{id}” is not the id of an own routine; those begin with own-.</source>
        <translation>„{id}“ ist nicht die Kennung einer eigenen Routine; die beginnen mit own-.</translation>
    </message>
    <message>
        <source>Both sides, first as in the settings</source>
        <translation>Beide Seiten, zuerst wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Right side first</source>
        <translation>Rechte Seite zuerst</translation>
    </message>
    <message>
        <source>Left side first</source>
        <translation>Linke Seite zuerst</translation>
    </message>
    <message>
        <source>First side in turns</source>
        <translation>Erste Seite im Wechsel</translation>
    </message>
    <message>
        <source>Tighter side first</source>
        <translation>Verspanntere Seite zuerst</translation>
    </message>
    <message>
        <source>Right side only</source>
        <translation>Nur rechte Seite</translation>
    </message>
    <message>
        <source>Left side only</source>
        <translation>Nur linke Seite</translation>
    </message>
    <message>
        <source>Tighter side only</source>
        <translation>Nur verspanntere Seite</translation>
    </message>
    <message>
        <source>{seconds} s rest before</source>
        <translation>vorher {seconds} s Ruhepause</translation>
    </message>
    <message>
        <source>{seconds} s a step</source>
        <translation>{seconds} s je Schritt</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n Atemzug</numerusform>
            <numerusform>%n Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>breaths as in the settings</source>
        <translation>Atemzüge wie in den Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · about {minutes} min</source>
        <translation>
            <numerusform>%n Dehnung · etwa {minutes} Min.</numerusform>
            <numerusform>%n Dehnungen · etwa {minutes} Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Meine Routine</translation>
    </message>
    <message>
        <source>My routine {number}</source>
        <translation>Meine Routine {number}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>Routine {number} of the file cannot be used: {problem}</source>
        <translation>Routine {number} der Datei ist nicht zu gebrauchen: {problem}</translation>
    </message>
    <message>
        <source>Your routines in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Deine Routinen in {path} sind nicht lesbar ({why}), deshalb bleiben sie, wie sie sind, und neue halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>Your routines in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>Deine Routinen in {path} stammen von einer neueren Version dieser App, deshalb bleiben sie, wie sie sind, und neue halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>Your routines in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Deine Routinen in {path} sind beschädigt und lassen sich nicht beiseitelegen ({why}), deshalb bleiben sie, wie sie sind, und neue halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>Your routines in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Deine Routinen in {path} sind in Wirklichkeit {what} und lassen sich nicht beiseitelegen ({why}), deshalb bleiben sie, wie sie sind, und neue halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; the routines come from a copy of it.</source>
        <translation>Die Datei deiner Routinen war {what} und heißt jetzt {aside}; die Routinen stammen aus einer Kopie davon.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; the routines come from a copy of it.</source>
        <translation>Die Datei deiner Routinen war beschädigt und heißt jetzt {aside}; die Routinen stammen aus einer Kopie davon.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; none is left.</source>
        <translation>Die Datei deiner Routinen war {what} und heißt jetzt {aside}; es ist keine Routine übrig.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; none is left.</source>
        <translation>Die Datei deiner Routinen war beschädigt und heißt jetzt {aside}; es ist keine Routine übrig.</translation>
    </message>
    <message>
        <source>Your routines cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>Deine Routinen lassen sich nicht in {path} schreiben ({why}); Änderungen halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>{name}, right side, {number} of {count}</source>
        <translation>{name}, rechte Seite, {number} von {count}</translation>
    </message>
    <message>
        <source>{name}, left side, {number} of {count}</source>
        <translation>{name}, linke Seite, {number} von {count}</translation>
    </message>
    <message>
        <source>Step {number} of {count} · Hold</source>
        <translation>Schritt {number} von {count} · Halten</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>{variant} · {words}</source>
        <translation>{variant} · {words}</translation>
    </message>
    <message>
        <source>{heading} · Picture: the usual way</source>
        <translation>{heading} · Bild: wie üblich</translation>
    </message>
    <message>
        <source>{heading} · Waiting for Next</source>
        <translation>{heading} · Wartet auf „Weiter“</translation>
    </message>
    <message>
        <source>You should feel it here: {where}</source>
        <translation>Hier solltest du es spüren: {where}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Du brauchst {things}.</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your right side.</source>
        <translation>Komm langsam aus der Haltung. Mach dich bereit für die rechte Seite.</translation>
    </message>
    <message>
        <source>Get ready for your right side</source>
        <translation>Mach dich bereit für die rechte Seite</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your left side.</source>
        <translation>Komm langsam aus der Haltung. Mach dich bereit für die linke Seite.</translation>
    </message>
    <message>
        <source>Get ready for your left side</source>
        <translation>Mach dich bereit für die linke Seite</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes next.</source>
        <translation>Ruh dich kurz aus und atme frei. Als Nächstes kommt: {name}.</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes once more.</source>
        <translation>Ruh dich kurz aus und atme frei. Noch einmal kommt: {name}.</translation>
    </message>
    <message>
        <source>Once more: {name}</source>
        <translation>Noch einmal: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Als Nächstes: {name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhepause</translation>
    </message>
    <message>
        <source>Get ready to hold</source>
        <translation>Bereit zum Halten</translation>
    </message>
    <message>
        <source>Hold {key}, or press on the ring, while you breathe in.</source>
        <translation>Halte {key} gedrückt, oder drück auf den Ring, während du einatmest.</translation>
    </message>
    <message>
        <source>Breathe out audibly through pursed lips, and in quietly.</source>
        <translation>Atme hörbar durch gespitzte Lippen aus und leise ein.</translation>
    </message>
    <message>
        <source>{heading} · Listening for your breath</source>
        <translation>{heading} · Lauscht auf deinen Atem</translation>
    </message>
    <message>
        <source>{heading} · Following your breath</source>
        <translation>{heading} · Folgt deinem Atem</translation>
    </message>
    <message>
        <source>{heading} · Guided pace</source>
        <translation>{heading} · Geführtes Tempo</translation>
    </message>
    <message>
        <source>No microphone was found, so the ring leads.</source>
        <translation>Es wurde kein Mikrofon gefunden, deshalb führt der Ring.</translation>
    </message>
    <message>
        <source>QtMultimedia is missing, so nothing can be heard and the ring leads.</source>
        <translation>QtMultimedia fehlt, deshalb kann die App nichts hören, und der Ring führt.</translation>
    </message>
    <message>
        <source>The system does not let the app use the microphone, so the ring leads.</source>
        <translation>Das System lässt die App das Mikrofon nicht benutzen, deshalb führt der Ring.</translation>
    </message>
    <message>
        <source>The microphone has stopped, so the ring leads.</source>
        <translation>Das Mikrofon ist ausgefallen, deshalb führt der Ring.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Breathe in, {count}</source>
        <translation>Einatmen, {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Every stretch is left out</source>
        <translation>Alle Dehnungen sind ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n stretches · about {minutes} min</source>
        <translation>
            <numerusform>{title} · %n Dehnung · etwa {minutes} Min.</numerusform>
            <numerusform>{title} · %n Dehnungen · etwa {minutes} Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · both sides · about {minutes} min</source>
        <translation>
            <numerusform>%n Dehnung · beide Seiten · etwa {minutes} Min.</numerusform>
            <numerusform>%n Dehnungen · beide Seiten · etwa {minutes} Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths a side</source>
        <translation>
            <numerusform>%n tiefer Atemzug je Seite</numerusform>
            <numerusform>%n tiefe Atemzüge je Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths</source>
        <translation>
            <numerusform>%n tiefer Atemzug</numerusform>
            <numerusform>%n tiefe Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Left out after pain</source>
        <translation>Nach Schmerzen ausgelassen</translation>
    </message>
    <message>
        <source>Left out by your answers</source>
        <translation>Wegen Antworten ausgelassen</translation>
    </message>
    <message>
        <source>Left side done</source>
        <translation>Linke Seite fertig</translation>
    </message>
    <message>
        <source>Right side done</source>
        <translation>Rechte Seite fertig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now · left side</source>
        <translation>Jetzt · linke Seite</translation>
    </message>
    <message>
        <source>Now · right side</source>
        <translation>Jetzt · rechte Seite</translation>
    </message>
    <message>
        <source>Done just now</source>
        <translation>Eben gemacht</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute gemacht</translation>
    </message>
    <message>
        <source>Done yesterday</source>
        <translation>Gestern gemacht</translation>
    </message>
    <message numerus="yes">
        <source>Done %n days ago</source>
        <translation>
            <numerusform>Vor %n Tag gemacht</numerusform>
            <numerusform>Vor %n Tagen gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation>Am {date} gemacht</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>wegen Schmerzen beendet</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n breaths</source>
        <translation>
            <numerusform>{done} von %n Atemzug</numerusform>
            <numerusform>{done} von %n Atemzügen</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths held in {time} minutes</source>
        <translation>
            <numerusform>%n Atemzug in {time} Minuten gehalten</numerusform>
            <numerusform>%n Atemzüge in {time} Minuten gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>{stretches}, {sides}: {held}</source>
        <translation>{stretches}, {sides}: {held}</translation>
    </message>
    <message numerus="yes">
        <source>%n sides</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stiffness: {before} before, {after} now.</source>
        <translation>Steifheit: vorher {before}, jetzt {after}.</translation>
    </message>
    <message>
        <source>Before the session you said {before}.</source>
        <translation>Vor der Einheit war deine Antwort {before}.</translation>
    </message>
    <message>
        <source>Stiffness: {after} now.</source>
        <translation>Steifheit: jetzt {after}.</translation>
    </message>
    <message>
        <source>No hold was recorded this time.</source>
        <translation>Diesmal wurde keine Haltephase aufgezeichnet.</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>Ruh dich jetzt aus</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>Another time, then</source>
        <translation>Dann ein andermal</translation>
    </message>
    <message>
        <source>That was a good part of it</source>
        <translation>Ein guter Teil ist geschafft</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Einheit beendet</translation>
    </message>
    <message>
        <source>Before the next session you will be asked about pain.</source>
        <translation>Vor der nächsten Einheit wirst du nach Schmerzen gefragt.</translation>
    </message>
    <message>
        <source>Get up slowly, and drink a glass of water if you like.</source>
        <translation>Steh langsam auf, und trink ein Glas Wasser, wenn du magst.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Weniger als eine Minute übrig</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Noch etwa eine Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>This side: {time}</source>
        <translation>Diese Seite: {time}</translation>
    </message>
    <message>
        <source>This stretch: {time}</source>
        <translation>Diese Dehnung: {time}</translation>
    </message>
    <message>
        <source>This step: {time}</source>
        <translation>Dieser Schritt: {time}</translation>
    </message>
    <message numerus="yes">
        <source>This side: %n breaths</source>
        <translation>
            <numerusform>Diese Seite: %n Atemzug</numerusform>
            <numerusform>Diese Seite: %n Atemzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This stretch: %n breaths</source>
        <translation>
            <numerusform>Diese Dehnung: %n Atemzug</numerusform>
            <numerusform>Diese Dehnung: %n Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Ton und Stimme</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Von selbst weitergehen</translation>
    </message>
    <message>
        <source>When off, each step waits until you choose Next.</source>
        <translation>Wenn aus, wartet jeder Schritt, bis du „Weiter“ wählst.</translation>
    </message>
    <message>
        <source>Take turns by session</source>
        <translation>Abwechselnd je Einheit</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pause to change sides</source>
        <translation>Pause zum Seitenwechsel</translation>
    </message>
    <message>
        <source>Rest between stretches</source>
        <translation>Ruhepause zwischen Dehnungen</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>Gemächlich</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Zügig</translation>
    </message>
    <message>
        <source>Time to move into a step</source>
        <translation>Zeit für den Weg in einen Schritt</translation>
    </message>
    <message>
        <source>A step always lasts as long as its words. Space or Next goes on sooner.</source>
        <translation>Ein Schritt dauert immer so lange wie seine Worte. Mit der Leertaste oder „Weiter“ geht es früher weiter.</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Leichter und schwerer</translation>
    </message>
    <message>
        <source>How each stretch is done. In a session, E makes it easier and H harder.</source>
        <translation>Wie jede Dehnung gemacht wird. In einer Einheit macht E sie leichter und H schwerer.</translation>
    </message>
    <message>
        <source>Ask how stiff it feels</source>
        <translation>Fragen, wie steif es sich anfühlt</translation>
    </message>
    <message>
        <source>As a session begins and at its end. You never need to answer.</source>
        <translation>Am Anfang und am Ende einer Einheit. Du musst nie antworten.</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>Bildschirm wach halten</translation>
    </message>
    <message>
        <source>Only while a session runs; in a pause it may sleep after two minutes.</source>
        <translation>Nur während eine Einheit läuft; in einer Pause darf er nach zwei Minuten schlafen.</translation>
    </message>
    <message>
        <source>Use media keys, headphones and remotes</source>
        <translation>Medientasten, Kopfhörer und Fernbedienung nutzen</translation>
    </message>
    <message>
        <source>On Linux. While a session runs, Play, Pause, Next and Previous go to it, not to music.</source>
        <translation>Unter Linux. Während eine Einheit läuft, gehen Wiedergabe, Pause, Vor und Zurück an sie, nicht an die Musik.</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Hold each side for</source>
        <translation>Jede Seite halten</translation>
    </message>
    <message>
        <source>Five to six deep breaths suit most people.</source>
        <translation>Fünf bis sechs tiefe Atemzüge passen für die meisten.</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>Einatmen dauert</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>Ausatmen dauert</translation>
    </message>
    <message>
        <source>The ring leads</source>
        <translation>Der Ring führt</translation>
    </message>
    <message>
        <source>My own, by key</source>
        <translation>Mein eigenes, mit Taste</translation>
    </message>
    <message>
        <source>My own, by microphone</source>
        <translation>Mein eigenes, mit Mikrofon</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>By key, you hold it, or the mouse button on the ring, while breathing in. By microphone, the ring follows each out-breath that it hears in a hold. It is open only then, and nothing is recorded.</source>
        <translation>Mit Taste: Halte sie, oder die Maustaste auf dem Ring, beim Einatmen gedrückt. Mit Mikrofon: Der Ring folgt jedem Ausatmen, das er beim Halten hört. Nur dann ist es offen, und nichts wird aufgenommen.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>0 on the number pad</source>
        <translation>0 auf dem Ziffernblock</translation>
    </message>
    <message>
        <source>Key to hold at your own pace</source>
        <translation>Taste für das eigene Tempo</translation>
    </message>
    <message>
        <source>B lies above the middle of the space bar, where it is easily found without looking.</source>
        <translation>B liegt über der Mitte der Leertaste und ist ohne Hinsehen leicht zu finden.</translation>
    </message>
    <message>
        <source>Less as you learn</source>
        <translation>Mit der Zeit weniger</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only cues</source>
        <translation>Nur Stichworte</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>Die Stimme sagt</translation>
    </message>
    <message>
        <source>Cues are names, sides, beginnings and ends. As you learn, a stretch is explained in its first three sessions.</source>
        <translation>Stichworte sind Namen, Seiten, Anfang und Ende. Mit der Zeit weniger: Eine Dehnung wird in ihren ersten drei Einheiten erklärt.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewöhnlich</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>The computer&apos;s own</source>
        <translation>Die des Computers</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Where nothing is recorded in your language, the computer&apos;s own voice speaks. On Linux it comes from speech-dispatcher.</source>
        <translation>Wo in deiner Sprache nichts aufgenommen ist, spricht die Stimme des Computers. Unter Linux kommt sie von speech-dispatcher.</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Count the breaths of a hold aloud</source>
        <translation>Die Atemzüge beim Halten laut zählen</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Glocken</translation>
    </message>
    <message>
        <source>A bell of its own for beginning, half-way, change of sides and end.</source>
        <translation>Je eine eigene Glocke für Anfang, Hälfte, Seitenwechsel und Ende.</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Lautstärke der Glocken</translation>
    </message>
    <message>
        <source>Sound of the breath</source>
        <translation>Klang des Atems</translation>
    </message>
    <message>
        <source>In a hold, a soft noise rises as you breathe in and falls as you breathe out.</source>
        <translation>Beim Halten schwillt ein sanftes Rauschen an, wenn du einatmest, und ebbt ab, wenn du ausatmest.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Lautstärke des Atems</translation>
    </message>
    <message>
        <source>Start hidden at login</source>
        <translation>Bei der Anmeldung versteckt starten</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs.</source>
        <translation>Erinnerungen kommen nur, solange die App läuft.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stay for reminders</source>
        <translation>Für Erinnerungen bleiben</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Without reminders, closing the window always quits.</source>
        <translation>Ohne Erinnerungen beendet das Schließen des Fensters immer die App.</translation>
    </message>
    <message>
        <source>Respect Do Not Disturb</source>
        <translation>„Nicht stören“ beachten</translation>
    </message>
    <message>
        <source>Wait while something is full screen</source>
        <translation>Warten, während etwas im Vollbild läuft</translation>
    </message>
    <message>
        <source>Wait while camera or microphone are in use</source>
        <translation>Warten, während Kamera oder Mikrofon benutzt werden</translation>
    </message>
    <message>
        <source>Reminders that have waited are offered when you are free.</source>
        <translation>Erinnerungen, die gewartet haben, kommen, wenn du Zeit hast.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The window opens anew in it once you close the settings.</source>
        <translation>Das Fenster öffnet sich darin neu, sobald du die Einstellungen schließt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Qt and Python</source>
        <translation>Qt und Python</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schriftzeichen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>Live figure (OpenGL)</source>
        <translation>Bewegliche Figur (OpenGL)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Wishes for the look</source>
        <translation>Wünsche zum Aussehen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Bildschirmleser</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Recorded voices</source>
        <translation>Aufgenommene Stimmen</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice</source>
        <translation>Stimme des Computers</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Breaks from the keyboard</source>
        <translation>Pausen von der Tastatur</translation>
    </message>
    <message>
        <source>Sleep and lock</source>
        <translation>Ruhezustand und Sperre</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>Deine eigenen Routinen</translation>
    </message>
    <message>
        <source>Packs of stretches</source>
        <translation>Dehnungspakete</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Schneller Start</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>Die App selbst</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>This platform of Qt shows nothing on a screen; please clear QT_QPA_PLATFORM.</source>
        <translation>Diese Plattform von Qt zeigt nichts auf einem Bildschirm; bitte lösche QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>The figure cannot be turned or moved, and pictures and films stand in for it; a driver for your graphics card may help.</source>
        <translation>Die Figur lässt sich nicht drehen und bewegen, Bilder und Filme stehen für sie ein; ein Treiber für deine Grafikkarte hilft vielleicht.</translation>
    </message>
    <message>
        <source>The processor draws the figure, so it is turned and moved less smoothly; a driver for your graphics card may help.</source>
        <translation>Der Prozessor zeichnet die Figur, deshalb dreht und bewegt sie sich weniger flüssig; ein Treiber für deine Grafikkarte hilft vielleicht.</translation>
    </message>
    <message>
        <source>There is no tray for the icon, so the app stays as a minimised window where reminders are to come. In GNOME the extension AppIndicator adds a tray, elsewhere your panel does.</source>
        <translation>Es gibt keinen Infobereich für das Symbol, deshalb bleibt die App als minimiertes Fenster, wo Erinnerungen kommen sollen. In GNOME bringt die Erweiterung AppIndicator einen Infobereich, sonst deine Leiste.</translation>
    </message>
    <message>
        <source>No service shows notifications, so reminders come in a window of the app&apos;s own; install one, such as dunst, if you prefer that.</source>
        <translation>Kein Dienst zeigt Benachrichtigungen, deshalb kommen Erinnerungen in einem Fenster der App; installiere einen, etwa dunst, wenn dir das lieber ist.</translation>
    </message>
    <message>
        <source>Notifications have no buttons here, so you answer a reminder in the app&apos;s own window.</source>
        <translation>Benachrichtigungen haben hier keine Knöpfe, deshalb antwortest du im Fenster der App auf eine Erinnerung.</translation>
    </message>
    <message>
        <source>Nothing tells the app whether it is on; pause the reminders when they would disturb you.</source>
        <translation>Niemand sagt der App, ob es eingeschaltet ist; pausiere die Erinnerungen, wenn sie stören würden.</translation>
    </message>
    <message>
        <source>The desktop does not tell them; choose colours, size of text and motion in the settings, or install xdg-desktop-portal.</source>
        <translation>Der Desktop sagt sie nicht; wähle Farben, Textgröße und Bewegung in den Einstellungen, oder installiere xdg-desktop-portal.</translation>
    </message>
    <message>
        <source>No screen reader can read the app here; install at-spi2-core if you use one.</source>
        <translation>Kein Bildschirmleser kann die App hier vorlesen; installiere at-spi2-core, wenn du einen benutzt.</translation>
    </message>
    <message>
        <source>No voice is recorded in your language; the computer&apos;s own voice speaks it.</source>
        <translation>In deiner Sprache ist keine Stimme aufgenommen; die Stimme des Computers spricht sie.</translation>
    </message>
    <message>
        <source>Nothing tells the app when you are away, so reminders after sitting count that time, too.</source>
        <translation>Niemand sagt der App, wann du weg bist, deshalb zählen Erinnerungen nach dem Sitzen auch diese Zeit mit.</translation>
    </message>
    <message>
        <source>Nothing tells the app when the computer goes to sleep or is locked; please pause a session before you leave.</source>
        <translation>Niemand sagt der App, wann der Computer in den Ruhezustand geht oder gesperrt wird; bitte pausiere eine Einheit, bevor du gehst.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so diary, reminders and settings are not there; please see that it is a folder of yours, or start with another --data-dir.</source>
        <translation>{path} ist nicht lesbar, deshalb fehlen Tagebuch, Erinnerungen und Einstellungen; bitte sorg dafür, dass es ein Ordner von dir ist, oder starte mit einem anderen --data-dir.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>In {path} lässt sich nichts schreiben, deshalb hält, was du tust und änderst, nur bis zum Beenden; bitte sorg dafür, dass du dort schreiben darfst, oder starte mit einem anderen --data-dir.</translation>
    </message>
    <message>
        <source>The disk of {path} has only {free} left; please make room, so that your diary can be kept.</source>
        <translation>Auf der Festplatte von {path} sind nur noch {free} frei; bitte schaff Platz, damit dein Tagebuch erhalten bleibt.</translation>
    </message>
    <message>
        <source>Others on this computer may look into it; close it: {command}</source>
        <translation>Andere an diesem Computer können hineinsehen; so schließt du ihn: {command}</translation>
    </message>
    <message>
        <source>GLUTESTRETCH_START_CACHE switches it off, so a start takes a little longer.</source>
        <translation>GLUTESTRETCH_START_CACHE schaltet ihn aus, deshalb dauert ein Start etwas länger.</translation>
    </message>
    <message>
        <source>Another start or a command holds the data folder and does not answer; please end it if that lasts.</source>
        <translation>Ein anderer Start oder ein Befehl hält den Datenordner und antwortet nicht; bitte beende ihn, wenn das so bleibt.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); please see that it is yours and that you may read it.</source>
        <translation>{path} ist nicht lesbar ({detail}); bitte sorg dafür, dass es dir gehört und du es lesen darfst.</translation>
    </message>
    <message>
        <source>{path} is {detail}; please move it away.</source>
        <translation>{path} ist {detail}; bitte verschieb es.</translation>
    </message>
    <message>
        <source>{path} is damaged; the next start keeps it under another name, and takes what it has of before or begins anew.</source>
        <translation>{path} ist beschädigt; der nächste Start hebt es unter einem anderen Namen auf und nimmt, was er von früher hat, oder beginnt neu.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the app; please update the app.</source>
        <translation>{path} stammt von einer neueren Version der App; bitte aktualisiere die App.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>Was auf diesem Computer funktioniert</translation>
    </message>
    <message>
        <source>A session needs what is missing: {things}.</source>
        <translation>Einer Einheit fehlt, was sie braucht: {things}.</translation>
    </message>
    <message>
        <source>Everything that a session needs is here.</source>
        <translation>Alles, was eine Einheit braucht, ist da.</translation>
    </message>
    <message>
        <source>This could not be found out: looking took too long, or Qt could not do it.</source>
        <translation>Das ließ sich nicht herausfinden: Es dauerte zu lange, oder Qt konnte es nicht.</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>startet, wenn es gebraucht wird</translation>
    </message>
    <message>
        <source>with buttons</source>
        <translation>mit Knöpfen</translation>
    </message>
    <message>
        <source>without buttons</source>
        <translation>ohne Knöpfe</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>less motion</source>
        <translation>weniger Bewegung</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} frei</translation>
    </message>
    <message numerus="yes">
        <source>%n older copies</source>
        <translation>
            <numerusform>%n ältere Kopie</numerusform>
            <numerusform>%n ältere Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Eine Frau</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Ein Mann</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>Wer die Dehnungen zeigt</translation>
    </message>
    <message>
        <source>Figure that can be turned</source>
        <translation>Drehbare Figur</translation>
    </message>
    <message>
        <source>Drag the picture, or reach it with Tab and use the arrow keys. When off, and without OpenGL, there are pictures and films.</source>
        <translation>Zieh am Bild, oder geh mit Tab hin und nimm die Pfeiltasten. Wenn aus, und ohne OpenGL, gibt es Bilder und Filme.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced motion keeps ring and pictures still, and changes pictures without fading.</source>
        <translation>Mit reduzierter Bewegung stehen Ring und Bilder still, und Bilder wechseln ohne Überblenden.</translation>
    </message>
    <message>
        <source>Glow at each change</source>
        <translation>Leuchten bei jedem Wechsel</translation>
    </message>
    <message>
        <source>The picture&apos;s edge glows slowly as a hold begins, is half over and ends, and as you change sides.</source>
        <translation>Der Rand des Bildes leuchtet langsam auf, wenn das Halten beginnt, halb vorbei ist und endet, und beim Seitenwechsel.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Stretch each week on</source>
        <translation>Ziel: Tage pro Woche</translation>
    </message>
    <message>
        <source>The guidelines advise two or three days at least, and best every day.</source>
        <translation>Die Leitlinien raten zu mindestens zwei oder drei Tagen, am besten zu jedem Tag.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>And hold for at least</source>
        <translation>Und mindestens halten</translation>
    </message>
    <message>
        <source>All holds of a week together; 0 leaves it to the days.</source>
        <translation>Alle Haltephasen einer Woche zusammen; bei 0 zählen nur die Tage.</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>Ein Tag beginnt um</translation>
    </message>
    <message>
        <source>What you do before that hour still belongs to the day before.</source>
        <translation>Was du vor dieser Uhrzeit machst, gehört noch zum Tag davor.</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>automatic, by hand</source>
        <translation>automatisch, von Hand, manuell</translation>
    </message>
    <message>
        <source>first side, order of sides</source>
        <translation>erste Seite, Reihenfolge der Seiten</translation>
    </message>
    <message>
        <source>pain, scale</source>
        <translation>Schmerz, Skala</translation>
    </message>
    <message>
        <source>screen saver, sleep, lock</source>
        <translation>Bildschirmschoner, schlafen, Standby, sperren</translation>
    </message>
    <message>
        <source>bluetooth, earphones, hands-free</source>
        <translation>Bluetooth, Ohrhörer, freihändig</translation>
    </message>
    <message>
        <source>how long, duration, time</source>
        <translation>wie lange, Dauer, Zeit</translation>
    </message>
    <message>
        <source>speed, rhythm, inhale</source>
        <translation>Geschwindigkeit, Rhythmus, einatmen</translation>
    </message>
    <message>
        <source>speed, rhythm, exhale</source>
        <translation>Geschwindigkeit, Rhythmus, ausatmen</translation>
    </message>
    <message>
        <source>speech, talk, instructions, mute, silent</source>
        <translation>Sprache, sprechen, Anleitung, stumm, leise</translation>
    </message>
    <message>
        <source>speaker, speech</source>
        <translation>Sprecherin, Sprecher, Sprache</translation>
    </message>
    <message>
        <source>loud, quiet</source>
        <translation>laut, leise</translation>
    </message>
    <message>
        <source>gong, chime, mute, silent</source>
        <translation>Gong, Klang, stumm, leise</translation>
    </message>
    <message>
        <source>autostart, startup, background</source>
        <translation>Autostart, Systemstart, Hintergrund</translation>
    </message>
    <message>
        <source>tray, background, exit</source>
        <translation>Infobereich, Tray, Hintergrund, beenden</translation>
    </message>
    <message>
        <source>notifications, focus mode, meetings</source>
        <translation>Benachrichtigungen, Fokus, Besprechungen</translation>
    </message>
    <message>
        <source>notifications, films, presentations</source>
        <translation>Benachrichtigungen, Filme, Vorträge</translation>
    </message>
    <message>
        <source>notifications, calls, meetings</source>
        <translation>Benachrichtigungen, Anrufe, Besprechungen</translation>
    </message>
    <message>
        <source>translation, idioma, Sprache, langue, 语言, 言語, لغة</source>
        <translation>Übersetzung, language, idioma, langue, 语言, 言語, لغة</translation>
    </message>
    <message>
        <source>high contrast, visible, low vision</source>
        <translation>hoher Kontrast, lesbar, sehbehindert</translation>
    </message>
    <message>
        <source>theme, dark mode, night, colors, appearance</source>
        <translation>Design, dunkler Modus, Nacht, Farbe, Darstellung</translation>
    </message>
    <message>
        <source>font, letters, zoom, large print</source>
        <translation>Schrift, Buchstaben, Zoom, große Schrift</translation>
    </message>
    <message>
        <source>figure, person, body, pictures</source>
        <translation>Figur, Person, Körper, Bilder</translation>
    </message>
    <message>
        <source>live, 3D, rotate</source>
        <translation>live, 3D, drehen</translation>
    </message>
    <message>
        <source>animation, moving, dizzy</source>
        <translation>Animation, bewegt, Schwindel</translation>
    </message>
    <message>
        <source>flash, light, visual cues, deaf</source>
        <translation>Blitz, Licht, sichtbare Zeichen, gehörlos</translation>
    </message>
    <message>
        <source>goal, target, how often, streak</source>
        <translation>Ziel, Vorsatz, wie oft, Serie</translation>
    </message>
    <message>
        <source>goal, target, minutes</source>
        <translation>Ziel, Vorsatz, Minuten</translation>
    </message>
    <message>
        <source>midnight, night owl, new day</source>
        <translation>Mitternacht, Nachteule, neuer Tag</translation>
    </message>
    <message>
        <source>{name} is not a setting of this version.</source>
        <translation>{name} ist keine Einstellung dieser Version.</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>Einstellungen: {problem}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>Die Einstellungen in {path} sind nicht lesbar ({why}), deshalb gelten die üblichen, und Änderungen halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>Die Einstellungen in {path} sind beschädigt und lassen sich nicht beiseitelegen ({why}), deshalb gelten die üblichen, und Änderungen halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>The settings in {path} are in fact {what} and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>Die Einstellungen in {path} sind in Wirklichkeit {what} und lassen sich nicht beiseitelegen ({why}), deshalb gelten die üblichen, und Änderungen halten nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is now {aside}; the usual settings apply.</source>
        <translation>Die Datei der Einstellungen war beschädigt und heißt jetzt {aside}; es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>The settings file was {what} and is now {aside}; the usual settings apply.</source>
        <translation>Die Datei der Einstellungen war {what} und heißt jetzt {aside}; es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path} ({why}); they apply until you quit.</source>
        <translation>Die Einstellungen lassen sich nicht in {path} schreiben ({why}); sie gelten bis zum Beenden.</translation>
    </message>
    <message>
        <source>The file for the window&apos;s place was {what} and is now {aside}; a new one was started.</source>
        <translation>Die Datei für den Platz des Fensters war {what} und heißt jetzt {aside}; eine neue wurde angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole routine</source>
        <translation>Die ganze Routine</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Fünf Minuten</translation>
    </message>
    <message>
        <source>Tighter side twice</source>
        <translation>Verspanntere Seite zweimal</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <translation>Eine eigene Routine</translation>
    </message>
    <message>
        <source>{path} is missing or damaged; please install the app again.</source>
        <translation>{path} fehlt oder ist beschädigt; bitte installiere die App neu.</translation>
    </message>
    <message>
        <source>{field} must be a DOI such as 10.1000/182, not {value!r}.</source>
        <translation>{field} muss eine DOI wie 10.1000/182 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} needs at least one [[{field}]].</source>
        <translation>{field} braucht mindestens ein [[{field}]].</translation>
    </message>
    <message>
        <source>{field} needs at least one sentence.</source>
        <translation>{field} braucht mindestens einen Satz.</translation>
    </message>
    <message>
        <source>{field} has more than two sentences.</source>
        <translation>{field} hat mehr als zwei Sätze.</translation>
    </message>
    <message>
        <source>{field} has more than {most} characters.</source>
        <translation>{field} hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>{field} has a stray brace ({why}).</source>
        <translation>{field} hat eine einzelne Klammer ({why}).</translation>
    </message>
    <message>
        <source>{field} has the unknown placeholder {placeholder}.</source>
        <translation>{field} hat den unbekannten Platzhalter {placeholder}.</translation>
    </message>
    <message>
        <source>{field} has a placeholder with more in it than its name.</source>
        <translation>{field} hat einen Platzhalter, in dem mehr steht als sein Name.</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}.</source>
        <translation>{field} sagt {word!r}; schreib {lead} oder {other}.</translation>
    </message>
    <message>
        <source>{field} is not for a hold, which lasts as long as its breaths; leave it out.</source>
        <translation>{field} gilt nicht für das Halten, das so lange dauert wie seine Atemzüge; lass es weg.</translation>
    </message>
    <message>
        <source>{field} must be two whole numbers, fewest first, not {value!r}.</source>
        <translation>{field} muss aus zwei ganzen Zahlen bestehen, die kleinere zuerst, nicht {value!r} sein.</translation>
    </message>
    <message>
        <source>{field} must be lower-case words joined by &apos;-&apos;, not {value!r}.</source>
        <translation>{field} muss aus kleingeschriebenen Wörtern bestehen, verbunden mit &apos;-&apos;, nicht {value!r} sein.</translation>
    </message>
    <message>
        <source>{field} must be the file&apos;s own name, not {value!r}.</source>
        <translation>{field} muss der Name der Datei selbst sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field}: the last one, and no other, must have hold = true.</source>
        <translation>{field}: der letzte, und kein anderer, muss hold = true haben.</translation>
    </message>
    <message>
        <source>{field} is only for holds with &apos;until&apos;; leave it out.</source>
        <translation>{field} gibt es nur beim Halten mit &apos;until&apos;; lass es weg.</translation>
    </message>
    <message>
        <source>{field} is for concerns that are not urgent, which need it.</source>
        <translation>{field} gehört zu Bedenken, die nicht dringend sind, und diese brauchen es.</translation>
    </message>
    <message>
        <source>{field}: two concerns share an id.</source>
        <translation>{field}: zwei Bedenken haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>there is no stretch that is not optional.</source>
        <translation>es gibt keine Dehnung, die nicht optional ist.</translation>
    </message>
    <message>
        <source>{field} is another stretch&apos;s id, too.</source>
        <translation>{field} ist auch die Kennung einer anderen Dehnung.</translation>
    </message>
    <message>
        <source>{field}: a variant has no more steps than its stretch, {most}.</source>
        <translation>{field}: eine Variante hat nicht mehr Schritte als ihre Dehnung, {most}.</translation>
    </message>
    <message>
        <source>{field}: two variants share the id {value!r}.</source>
        <translation>{field}: zwei Varianten haben dieselbe Kennung {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a picture of this stretch, such as NAME-1 or NAME-VARIANT-1, not {value!r}.</source>
        <translation>{field} muss ein Bild dieser Dehnung sein, etwa NAME-1 oder NAME-VARIANT-1, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a variant of this stretch.</source>
        <translation>{field} nennt {name!r}, und das ist keine Variante dieser Dehnung.</translation>
    </message>
    <message>
        <source>{field} must begin with https:// or http://, not be {value!r}.</source>
        <translation>{field} muss mit https:// oder http:// beginnen, nicht {value!r} sein.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a stretch.</source>
        <translation>{field} nennt {name!r}, und das ist keine Dehnung.</translation>
    </message>
    <message>
        <source>there is no such file in English.</source>
        <translation>eine solche Datei gibt es auf Englisch nicht.</translation>
    </message>
    <message>
        <source>there is no such stretch in English.</source>
        <translation>eine solche Dehnung gibt es auf Englisch nicht.</translation>
    </message>
    <message>
        <source>{field} must be {english}, the version in English, not {value!r}.</source>
        <translation>{field} muss {english} sein, die Version auf Englisch, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{field} must have as many tables as in English, {number}, in order.</source>
        <translation>{field} muss so viele Tabellen haben wie auf Englisch, {number}, der Reihe nach.</translation>
    </message>
    <message>
        <source>{field} is not a text of the English file.</source>
        <translation>{field} ist kein Text der englischen Datei.</translation>
    </message>
    <message>
        <source>{field} must be a list of sentences.</source>
        <translation>{field} muss eine Liste von Sätzen sein.</translation>
    </message>
    <message>
        <source>{field} must be {form}, each written out.</source>
        <translation>{field} muss {form} sein, beides ausgeschrieben.</translation>
    </message>
    <message>
        <source>{field} must be one text for both sides, as in English.</source>
        <translation>{field} muss ein Text für beide Seiten sein, wie auf Englisch.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>{variant} (easier)</source>
        <translation>{variant} (leichter)</translation>
    </message>
    <message>
        <source>{variant} (harder)</source>
        <translation>{variant} (schwerer)</translation>
    </message>
    <message>
        <source>{name} · {variants}</source>
        <translation>{name} · {variants}</translation>
    </message>
    <message>
        <source>{seconds} s between holds</source>
        <translation>{seconds} s zwischen den Malen</translation>
    </message>
    <message>
        <source>Get ready · {hold}</source>
        <translation>Mach dich bereit · {hold}</translation>
    </message>
    <message>
        <source>Ease off a little, stay in position and breathe. {hold} comes next.</source>
        <translation>Lass etwas nach, bleib in der Position und atme. {hold} folgt.</translation>
    </message>
    <message>
        <source>Ease off · Next: {hold}</source>
        <translation>Nachlassen · Gleich: {hold}</translation>
    </message>
    <message>
        <source>Short rest in position</source>
        <translation>Kurze Pause in der Position</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>Qt cannot print here; please save it as PDF and print that.</source>
        <translation>Qt kann hier nicht drucken; bitte speichere es als PDF und druck das.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>%n whole rounds</source>
        <translation>
            <numerusform>%n ganzer Durchgang</numerusform>
            <numerusform>%n ganze Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times {hold}</source>
        <translation>
            <numerusform>%n-mal {hold}</numerusform>
            <numerusform>%n-mal {hold}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of %n</source>
        <translation>
            <numerusform>{number}. von %n Mal</numerusform>
            <numerusform>{number}. von %n Malen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which prescription, and to which file.</source>
        <translation>Sag, welcher Übungsplan und in welche Datei.</translation>
    </message>
    <message>
        <source>Say to which file, like knee.pdf.</source>
        <translation>Sag, in welche Datei, etwa knee.pdf.</translation>
    </message>
    <message>
        <source>add, list, export or remove packs of stretches</source>
        <translation>Dehnungspakete hinzufügen, auflisten, exportieren oder entfernen</translation>
    </message>
    <message>
        <source>make a page to print of one, with pictures</source>
        <translation>aus einem eine Seite zum Drucken machen, mit Bildern</translation>
    </message>
    <message>
        <source>where to, like knee.pdf</source>
        <translation>wohin, etwa knee.pdf</translation>
    </message>
    <message>
        <source>add a prescription, write or print one</source>
        <translation>einen Übungsplan hinzufügen, schreiben oder drucken</translation>
    </message>
    <message>
        <source>The page to print is in {file} now.</source>
        <translation>Die Seite zum Drucken ist jetzt in {file}.</translation>
    </message>
    <message>
        <source>“{name}” has to end in .pdf.</source>
        <translation>„{name}“ muss auf .pdf enden.</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>Von {sender}</translation>
    </message>
    <message>
        <source>{words} · On both sides</source>
        <translation>{words} · Auf beiden Seiten</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>Pictures and words show one side; on the other, all is the other way round.</source>
        <translation>Bilder und Worte zeigen eine Seite; auf der anderen ist alles umgekehrt.</translation>
    </message>
    <message>
        <source>Move only as far as is easy; it should never hurt. If it does, stop, and ask whoever wrote this. Page {page} of {pages}.</source>
        <translation>Geh nur so weit, wie es leicht geht; es soll nie wehtun. Tut es das doch, hör auf und frag, wer das hier geschrieben hat. Seite {page} von {pages}.</translation>
    </message>
    <message>
        <source>There is no page to print. {fault}</source>
        <translation>Es gibt keine Seite zum Drucken. {fault}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Right and left</source>
        <translation>Rechts und links</translation>
    </message>
    <message>
        <source>It has no sides</source>
        <translation>Sie hat keine Seiten</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie er kommt</translation>
    </message>
    <message>
        <source>The next step follows</source>
        <translation>Der nächste Schritt folgt</translation>
    </message>
    <message>
        <source>Wait for the user</source>
        <translation>Auf die Person warten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Loslegen</translation>
    </message>
    <message>
        <source>Press Start routine, or choose a stretch in the list. Answer the question about pain, then lie down and follow.</source>
        <translation>Drücke „Routine starten“ oder wähle eine Dehnung in der Liste. Beantworte die Frage nach Schmerzen, dann leg dich hin und mach mit.</translation>
    </message>
    <message>
        <source>Follow by ear</source>
        <translation>Nach Gehör folgen</translation>
    </message>
    <message>
        <source>A voice says each step and each side, so that you need not look. Space pauses, the right arrow goes on; in the big view any key pauses.</source>
        <translation>Eine Stimme sagt jeden Schritt und jede Seite; du musst nicht hinsehen. Die Leertaste macht eine Pause, Pfeil rechts geht weiter; in der Großansicht macht jede Taste eine Pause.</translation>
    </message>
    <message>
        <source>Breathe in a hold</source>
        <translation>Beim Halten atmen</translation>
    </message>
    <message>
        <source>A ring grows as you breathe in and shrinks as you breathe out. After five or six deep breaths the other side follows.</source>
        <translation>Ein Ring wächst, wenn du einatmest, und schrumpft, wenn du ausatmest. Nach fünf bis sechs tiefen Atemzügen folgt die andere Seite.</translation>
    </message>
    <message>
        <source>Feel it in the right place</source>
        <translation>Am richtigen Ort spüren</translation>
    </message>
    <message>
        <source>The glow shows where the stretch belongs. Drag the picture to see it from other sides; a double click brings it back.</source>
        <translation>Das Leuchten zeigt, wohin die Dehnung gehört. Zieh am Bild, um es von anderen Seiten zu sehen; ein Doppelklick bringt es zurück.</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Wenn es zu viel ist</translation>
    </message>
    <message>
        <source>E makes the stretch easier: on a chair, on a cushion, with the foot on the floor.</source>
        <translation>E macht die Dehnung leichter: auf einem Stuhl, auf einem Kissen, mit dem Fuß auf dem Boden.</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>Wenn etwas wehtut</translation>
    </message>
    <message>
        <source>Press P, or I feel pain: it stops at once and says what to do. The stretch is left out until you put it back.</source>
        <translation>Drücke P oder „Es tut weh“: Es hört sofort auf und sagt, was zu tun ist. Die Dehnung fällt weg, bis du sie zurückholst.</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Dranbleiben</translation>
    </message>
    <message>
        <source>The menu has reminders, your progress, routines of your own, and all settings. What you did is kept on this computer alone.</source>
        <translation>Im Menü sind Erinnerungen, dein Fortschritt, eigene Routinen und alle Einstellungen. Was du getan hast, bleibt allein auf diesem Computer.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kurzanleitung</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen pausieren</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Für 2 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich sie fortsetze</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Erinnerungen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Time to get up and stretch</source>
        <translation>Zeit, aufzustehen und dich zu dehnen</translation>
    </message>
    <message>
        <source>A stretch today?</source>
        <translation>Heute eine Dehnung?</translation>
    </message>
    <message>
        <source>Still time to stretch</source>
        <translation>Immer noch Zeit zum Dehnen</translation>
    </message>
    <message>
        <source>{offer} · {when}</source>
        <translation>{offer} · {when}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>{offer} · A rest is fine, too. This reminder is quiet from now on, and comes back after your next session.</source>
        <translation>{offer} · Ausruhen ist auch gut. Diese Erinnerung schweigt ab jetzt und kommt nach deiner nächsten Einheit wieder.</translation>
    </message>
    <message>
        <source>Whenever you like</source>
        <translation>Wann immer du magst</translation>
    </message>
    <message>
        <source>Keep reminding me</source>
        <translation>Weiter erinnern</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Eine Erinnerung ist fällig</translation>
    </message>
    <message>
        <source>No reminder to come</source>
        <translation>Keine Erinnerung steht an</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>What you did last could not be written down.</source>
        <translation>Was du zuletzt getan hast, ließ sich nicht aufschreiben.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{name} · left {left} min · right {right} min</source>
        <translation>{name} · links {left} Min. · rechts {right} Min.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>ClockTimesForm</name>
    <message>
        <source>At</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>Time {number}</source>
        <translation>Uhrzeit {number}</translation>
    </message>
    <message>
        <source>Remove time {number}</source>
        <translation>Uhrzeit {number} entfernen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>CommandDispatcher</name>
    <message>
        <source>A session is running already.</source>
        <translation>Es läuft schon eine Einheit.</translation>
    </message>
    <message>
        <source>The window waits for an answer; please give it there first.</source>
        <translation>Das Fenster wartet auf eine Antwort; bitte gib sie zuerst dort.</translation>
    </message>
    <message>
        <source>{name} is left out; please put it back in the window first.</source>
        <translation>„{name}“ ist ausgelassen; bitte nimm diese Dehnung zuerst im Fenster wieder auf.</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>Die Einheit hat begonnen.</translation>
    </message>
    <message>
        <source>The session begins once you have answered in the window.</source>
        <translation>Die Einheit beginnt, sobald du im Fenster geantwortet hast.</translation>
    </message>
    <message>
        <source>All stretches are left out; please put one back in the window.</source>
        <translation>Alle Dehnungen sind ausgelassen; bitte nimm im Fenster eine wieder auf.</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Everything you did, as a table or for other programs; or the last twelve weeks on a page or two for your physiotherapist.</source>
        <translation>Alles, was du gemacht hast, als Tabelle oder für andere Programme; oder die letzten zwölf Wochen auf ein, zwei Seiten für deine Physiotherapie.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>An export, a part of one, or the diary of another computer. What is here already is not added twice.</source>
        <translation>Einen Export, einen Teil davon oder das Tagebuch eines anderen Computers. Was schon hier ist, kommt nicht doppelt hinzu.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The sessions and pains of a day, or everything. After a day, what hurt stays left out; after everything, the questions about your health are asked again.</source>
        <translation>Die Einheiten und Schmerzen eines Tages, oder alles. Löschst du einen Tag, bleibt ausgelassen, was wehgetan hat; löschst du alles, werden die Fragen zu deiner Gesundheit noch einmal gestellt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Diesen Tag löschen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Export your diary</source>
        <translation>Dein Tagebuch exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Eine Seite zum Drucken speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import into your diary</source>
        <translation>In dein Tagebuch importieren</translation>
    </message>
    <message>
        <source>Diaries (*.csv *.json *.sqlite3)</source>
        <translation>Tagebücher (*.csv *.json *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About your glutes</source>
        <translation>Über deine Gesäßmuskeln</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Glutestretch</source>
        <translation>Über Glutestretch</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird untersucht…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It could not be found out; glutestretch doctor in a terminal may tell more.</source>
        <translation>Es ließ sich nicht herausfinden; glutestretch doctor in einem Terminal sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>All of it is in the clipboard now.</source>
        <translation>Alles ist jetzt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Draft: {title}</source>
        <translation>Entwurf: {title}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>Weiter: {title}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>Löschen: {title}</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Counted in breaths</source>
        <translation>In Atemzügen gezählt</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Counted in seconds</source>
        <translation>In Sekunden gezählt</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Each hold</source>
        <translation>Dauer des Haltens</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Seconds of rest</source>
        <translation>Sekunden Ruhepause</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Rest before each round</source>
        <translation>Ruhepause vor jedem Durchgang</translation>
    </message>
    <message>
        <source>Seconds for each instruction</source>
        <translation>Sekunden je Anweisung</translation>
    </message>
    <message>
        <source>Time for the steps</source>
        <translation>Zeit für die Schritte</translation>
    </message>
    <message>
        <source>Rest between, in position</source>
        <translation>Pause dazwischen, in der Position</translation>
    </message>
    <message>
        <source>Whole rounds</source>
        <translation>Ganze Durchgänge</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>This stretch is not here any more, so it is not played.</source>
        <translation>Diese Dehnung ist nicht mehr hier, deshalb kommt sie nicht dran.</translation>
    </message>
    <message>
        <source>Duplicate: {entry}</source>
        <translation>Duplizieren: {entry}</translation>
    </message>
</context>
<context>
    <name>FeelingCard</name>
    <message>
        <source>How stiff are your hips and lower back now?</source>
        <translation>Wie steif sind Hüften und unterer Rücken jetzt?</translation>
    </message>
    <message>
        <source>0 is not at all, 10 as stiff as can be. You can leave this out.</source>
        <translation>0 heißt gar nicht, 10 so steif wie nur möglich. Du kannst das auslassen.</translation>
    </message>
    <message>
        <source>And before the session?</source>
        <translation>Und vor der Einheit?</translation>
    </message>
    <message>
        <source>Which side felt tighter?</source>
        <translation>Welche Seite war verspannter?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>Beide gleich</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Foam-roller massage</source>
        <translation>Massage mit der Faszienrolle</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>Erinnerung stellen…</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>Es tut weh</translation>
    </message>
</context>
<context>
    <name>FirstReminder</name>
    <message>
        <source>A first reminder</source>
        <translation>Eine erste Erinnerung</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>Eine kurze Dehnung im richtigen Moment ist leichter als eine lange später.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Eine Erinnerung</translation>
    </message>
    <message>
        <source>You have reminders already: {next}.</source>
        <translation>Du hast schon Erinnerungen. {next}.</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>After a while of sitting</source>
        <translation>Nach langem Sitzen</translation>
    </message>
    <message>
        <source>No reminder now</source>
        <translation>Jetzt keine Erinnerung</translation>
    </message>
    <message>
        <source>Reminders come while the app runs. You can change them at any time.</source>
        <translation>Erinnerungen kommen, während die App läuft. Du kannst sie jederzeit ändern.</translation>
    </message>
    <message>
        <source>Every working day at</source>
        <translation>An jedem Arbeitstag um</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>Nach so langem Sitzen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>On working days, {start} to {end}. A break begins the count again.</source>
        <translation>An Arbeitstagen, {start} bis {end}. Nach einer Pause beginnt das Zählen neu.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move it</source>
        <translation>Zum Verschieben ziehen</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Diese Stunden entfernen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Add other hours</source>
        <translation>Weitere Stunden hinzufügen</translation>
    </message>
</context>
<context>
    <name>Illustration</name>
    <message>
        <source>A small picture shows it from another side.</source>
        <translation>Ein kleines Bild zeigt es von einer anderen Seite.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Drag it or use the arrow keys to see it from other sides. 0 turns it back.</source>
        <translation>Zieh daran oder nimm die Pfeiltasten, um es von anderen Seiten zu sehen. 0 dreht es zurück.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End this session?</source>
        <translation>Diese Einheit beenden?</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>Was du bisher gemacht hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit although something is not written down?</source>
        <translation>Beenden, obwohl etwas nicht aufgeschrieben ist?</translation>
    </message>
    <message>
        <source>What you did last could not be written to its file, and would be lost.</source>
        <translation>Was du zuletzt getan hast, ließ sich nicht in seine Datei schreiben und ginge verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Ohne das beenden</translation>
    </message>
    <message>
        <source>Close in the middle of the session?</source>
        <translation>Mitten in der Einheit schließen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MediaPresenter</name>
    <message>
        <source>{name} · {heading}</source>
        <translation>{name} · {heading}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your last session broke off. Would you like to go on where it stopped?</source>
        <translation>Deine letzte Einheit ist abgebrochen. Möchtest du dort weitermachen, wo sie aufgehört hat?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>{name} is not in this session. You can open it after the session.</source>
        <translation>„{name}“ gehört nicht zu dieser Einheit. Danach kannst du diese Dehnung öffnen.</translation>
    </message>
    <message>
        <source>{name} waits while this session runs.</source>
        <translation>„{name}“ wartet, solange diese Einheit läuft.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>Jetzt dorthin</translation>
    </message>
    <message>
        <source>The computer was asleep, so the session has paused.</source>
        <translation>Der Computer schlief, deshalb ist die Einheit pausiert.</translation>
    </message>
    <message>
        <source>The routine that was wanted is gone, so the whole routine begins.</source>
        <translation>Die gewünschte Routine gibt es nicht mehr, deshalb beginnt die ganze Routine.</translation>
    </message>
    <message>
        <source>Your answers leave all of these stretches out for now. Please ask a doctor or physiotherapist which of them suit you.</source>
        <translation>Nach deinen Antworten sind all diese Dehnungen vorerst ausgelassen. Bitte frag in einer Arzt- oder Physiotherapiepraxis, welche davon für dich passen.</translation>
    </message>
    <message>
        <source>{name} hurt, so it is left out and not played.</source>
        <translation>„{name}“ hat wehgetan, deshalb ist diese Dehnung ausgelassen und kommt nicht dran.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>{name} is left out by your answers. {why}</source>
        <translation>„{name}“ ist wegen deiner Antworten ausgelassen. {why}</translation>
    </message>
    <message>
        <source>My provider has agreed</source>
        <translation>Fachperson hat zugestimmt</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up ({key})</source>
        <translation>Nach oben ({key})</translation>
    </message>
    <message>
        <source>Move down ({key})</source>
        <translation>Nach unten ({key})</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>Nach oben: {entry}</translation>
    </message>
    <message>
        <source>Move down: {entry}</source>
        <translation>Nach unten: {entry}</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>Ändern: {entry}</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Entfernen: {entry}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NotDoneForm</name>
    <message>
        <source>If nothing was done</source>
        <translation>Wenn nichts gemacht wurde</translation>
    </message>
    <message>
        <source>Since the morning</source>
        <translation>Seit dem Morgen</translation>
    </message>
    <message>
        <source>For several days</source>
        <translation>Seit mehreren Tagen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Your day begins at {time}, as set under Data in the settings.</source>
        <translation>Dein Tag beginnt um {time}, wie in den Einstellungen unter „Daten“.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>It comes once a day at most, and less and less often while you do not answer. After some weeks it is quiet until your next session.</source>
        <translation>Sie kommt höchstens einmal am Tag, und immer seltener, solange du nicht antwortest. Nach einigen Wochen ruht sie bis zu deiner nächsten Einheit.</translation>
    </message>
</context>
<context>
    <name>OnceForm</name>
    <message>
        <source>In a while, such as after a run</source>
        <translation>Bald, etwa nach einem Lauf</translation>
    </message>
    <message>
        <source>In so many minutes</source>
        <translation>In so vielen Minuten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>An einem Tag, zu einer Uhrzeit</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Write a pack</source>
        <translation>Ein Paket schreiben</translation>
    </message>
    <message>
        <source>Write a stretch</source>
        <translation>Eine Dehnung schreiben</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>What you write is kept as a draft, also if you close this window. Once nothing is missing you can save it, and its stretches come into your list.</source>
        <translation>Was du schreibst, bleibt als Entwurf erhalten, auch wenn du dieses Fenster schließt. Sobald nichts mehr fehlt, kannst du es speichern, und die Dehnungen kommen in deine Liste.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>Dehnung hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Entfernt: {entry}</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Bearbeiten: {title}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Mehr: {title}</translation>
    </message>
    <message>
        <source>There is a draft with changes; Edit goes on with it.</source>
        <translation>Es gibt einen Entwurf mit Änderungen; Bearbeiten macht damit weiter.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete the draft</source>
        <translation>Entwurf &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Packs of stretches</source>
        <translation>Dehnungspakete</translation>
    </message>
    <message>
        <source>Stretches that you or your physiotherapist have put into a file. They come last in your list. Nobody but their author has looked at them: add what you trust.</source>
        <translation>Dehnungen in einer Datei, von dir oder aus deiner Physiotherapie. Sie stehen am Ende deiner Liste. Außer denen, die sie gemacht haben, hat sie niemand geprüft: Füge hinzu, was du für vertrauenswürdig hältst.</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>Paket hinzufügen…</translation>
    </message>
    <message>
        <source>Write a pack</source>
        <translation>Ein Paket schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Es wird geprüft…</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Ein Paket exportieren</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Paket hinzufügen</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>Pakete (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PainList</name>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
</context>
<context>
    <name>PainPage</name>
    <message>
        <source>End here</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>I have stopped</source>
        <translation>Ich habe aufgehört</translation>
    </message>
    <message>
        <source>Undo this report</source>
        <translation>Meldung zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing hurts: go back</source>
        <translation>Nichts tut weh: zurück</translation>
    </message>
    <message>
        <source>Stop here and rest</source>
        <translation>Hör auf und ruh dich aus</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Wo war es?</translation>
    </message>
    <message>
        <source>How strong is it, from 0 to 10? (optional)</source>
        <translation>Wie stark ist es, von 0 bis 10? (freiwillig)</translation>
    </message>
    <message>
        <source>What did you feel, and where? (optional, kept only on this computer)</source>
        <translation>Was hast du gespürt, und wo? (freiwillig, bleibt nur auf diesem Computer)</translation>
    </message>
    <message>
        <source>Rest, then go on without it</source>
        <translation>Ausruhen, dann ohne sie weiter</translation>
    </message>
    <message>
        <source>It was somewhere else</source>
        <translation>Es war woanders</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Seiten zum Drucken (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Wählen: {title}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take away: {title}</source>
        <translation>Wegnehmen: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.webp *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PrescriptionDialog</name>
    <message>
        <source>Add a prescription</source>
        <translation>Übungsplan hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Yours of this name</source>
        <translation>Deine gleichnamige</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Nothing can be added from this file</source>
        <translation>Aus dieser Datei lässt sich nichts hinzufügen</translation>
    </message>
    <message>
        <source>Reminders of it</source>
        <translation>Erinnerungen daraus</translation>
    </message>
</context>
<context>
    <name>PrescriptionsFeature</name>
    <message>
        <source>Add a prescription</source>
        <translation>Übungsplan hinzufügen</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>Übungspläne (*.glutestretch)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>Weeks and goal</source>
        <translation>Wochen und Ziel</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Steifheit</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it.</source>
        <translation>Zeig auf einen Tag oder nimm die Pfeiltasten, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>You choose the goal, and when a day begins, in the settings.</source>
        <translation>Das Ziel, und wann ein Tag beginnt, wählst du in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>QuietDatesForm</name>
    <message>
        <source>First quiet day</source>
        <translation>Erster Tag der Ruhezeit</translation>
    </message>
    <message>
        <source>Last quiet day</source>
        <translation>Letzter Tag der Ruhezeit</translation>
    </message>
</context>
<context>
    <name>QuietHoursForm</name>
    <message>
        <source>Quiet between</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>An end at or before the start is on the next day.</source>
        <translation>Ein Ende, das nicht nach dem Anfang liegt, gehört zum nächsten Tag.</translation>
    </message>
</context>
<context>
    <name>QuietUntilForm</name>
    <message>
        <source>Quiet from now until</source>
        <translation>Ruhe ab jetzt bis</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>Edit the quiet period</source>
        <translation>Ruhezeit bearbeiten</translation>
    </message>
    <message>
        <source>A quiet period</source>
        <translation>Eine Ruhezeit</translation>
    </message>
    <message>
        <source>Edit the reminder</source>
        <translation>Erinnerung bearbeiten</translation>
    </message>
    <message>
        <source>A new reminder</source>
        <translation>Eine neue Erinnerung</translation>
    </message>
    <message>
        <source>Choose when no reminder is to come, and see which ones then do.</source>
        <translation>Wähle, wann keine Erinnerung kommen soll, und sieh, welche dann noch kommen.</translation>
    </message>
    <message>
        <source>Choose when you want to be reminded, and see what comes of it.</source>
        <translation>Wähle, wann du erinnert werden möchtest, und sieh, was daraus wird.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reminders that then come next</source>
        <translation>Erinnerungen, die dann als Nächstes kommen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next, as long as nothing is done</source>
        <translation>Als Nächstes, solange nichts getan ist</translation>
    </message>
    <message>
        <source>Nothing comes while reminders are paused or quiet.</source>
        <translation>Nichts kommt, solange Erinnerungen pausiert sind oder Ruhezeit ist.</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Nächste: {moment}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>Does {hours} mean the day or the night?</source>
        <translation>Meint {hours} den Tag oder die Nacht?</translation>
    </message>
    <message>
        <source>As they stand, the hours end on the next day.</source>
        <translation>So enden die Stunden am nächsten Tag.</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>Stunden ändern</translation>
    </message>
    <message>
        <source>The day: {start} to {end}</source>
        <translation>Der Tag: {start} bis {end}</translation>
    </message>
    <message>
        <source>The night: {start} to {end}</source>
        <translation>Die Nacht: {start} bis {end}</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Was sie anbietet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ReminderLog</name>
    <message>
        <source>Show all {n} lines</source>
        <translation>Alle {n} Zeilen zeigen</translation>
    </message>
    <message>
        <source>Nothing so far. What becomes of your reminders is noted here.</source>
        <translation>Bisher nichts. Was aus deinen Erinnerungen wird, steht hier.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit: {summary}</source>
        <translation>Bearbeiten: {summary}</translation>
    </message>
    <message>
        <source>More: {summary}</source>
        <translation>Mehr: {summary}</translation>
    </message>
    <message>
        <source>&amp;Test this reminder</source>
        <translation>Erinnerung &amp;ausprobieren</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>Add a quiet period</source>
        <translation>Ruhezeit hinzufügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Für &amp;30 Minuten</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Für &amp;1 Stunde</translation>
    </message>
    <message>
        <source>For &amp;2 hours</source>
        <translation>Für &amp;2 Stunden</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis ich sie &amp;fortsetze</translation>
    </message>
    <message>
        <source>No reminder is to come</source>
        <translation>Es steht keine Erinnerung an</translation>
    </message>
    <message>
        <source>There is no reminder yet that a calendar can hold: one at times, or once.</source>
        <translation>Es gibt noch keine Erinnerung, die ein Kalender aufnehmen kann: eine zu festen Zeiten oder eine einmalige.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>Eine zweite gleiche hinzugefügt.</translation>
    </message>
    <message>
        <source>Deleted: {summary}</source>
        <translation>Gelöscht: {summary}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>In einen Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Your reminders are in {path} now.</source>
        <translation>Deine Erinnerungen sind jetzt in {path}.</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>In Kalender exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RemindersFeature</name>
    <message>
        <source>No reminder to come</source>
        <translation>Keine Erinnerung steht an</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs. Start it hidden when you log in?</source>
        <translation>Erinnerungen kommen nur, solange die App läuft. Soll sie versteckt starten, wenn du dich anmeldest?</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei Anmeldung starten</translation>
    </message>
</context>
<context>
    <name>RoutineChoice</name>
    <message>
        <source>Choose a routine</source>
        <translation>Routine wählen</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>&amp;Eigene Routinen…</translation>
    </message>
    <message>
        <source>Which side feels tighter?</source>
        <translation>Welche Seite ist verspannter?</translation>
    </message>
    <message>
        <source>It is held twice. The diary keeps the answer, and you are not asked again.</source>
        <translation>Sie wird zweimal gehalten. Das Tagebuch merkt sich die Antwort, und du wirst nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The left side</source>
        <translation>Die linke Seite</translation>
    </message>
    <message>
        <source>The right side</source>
        <translation>Die rechte Seite</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Add the stretches that you want, in their order.</source>
        <translation>Füge die Dehnungen, die du möchtest, der Reihe nach hinzu.</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>Dehnung hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Noch nichts zu tun</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>Hinzugefügt: {entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Entfernt: {entry}</translation>
    </message>
</context>
<context>
    <name>RoutineRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Bearbeiten: {title}</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Mehr: {title}</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Save as a prescription…</source>
        <translation>Als Übungsplan &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>Your own routines</source>
        <translation>Deine eigenen Routinen</translation>
    </message>
    <message>
        <source>The stretches that you need, in your order, held as long and as often as you like. You choose one beside Start, and a reminder can offer it.</source>
        <translation>Die Dehnungen, die du brauchst, in deiner Reihenfolge, so lange und so oft gehalten, wie du möchtest. Du wählst eine neben „Starten“, und eine Erinnerung kann sie anbieten.</translation>
    </message>
    <message>
        <source>Make a routine</source>
        <translation>Routine anlegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Wie: {title}</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Noch nichts zu tun</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Routine bearbeiten</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>Eine zweite gleiche hinzugefügt.</translation>
    </message>
    <message>
        <source>Deleted: {title}. What named it has the whole routine now.</source>
        <translation>Gelöscht: {title}. Was darauf verwies, hat jetzt die ganze Routine.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{number} of 10</source>
        <translation>{number} von 10</translation>
    </message>
</context>
<context>
    <name>ScreeningDialog</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing is left out. Stop at once where anything hurts.</source>
        <translation>Nichts wird ausgelassen. Hör sofort auf, wo etwas wehtut.</translation>
    </message>
    <message>
        <source>All stretches are left out until a provider has agreed.</source>
        <translation>Alle Dehnungen sind ausgelassen, bis eine Fachperson zugestimmt hat.</translation>
    </message>
    <message>
        <source>Left out until a provider has agreed: {names}.</source>
        <translation>Ausgelassen, bis eine Fachperson zugestimmt hat: {names}.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>Kopieren: {title}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>{words}: {title}</source>
        <translation>{words}: {title}</translation>
    </message>
</context>
<context>
    <name>SessionPages</name>
    <message>
        <source>I am not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>Recorded. You will be asked about pain before the next session.</source>
        <translation>Notiert. Vor der nächsten Einheit wirst du nach Schmerzen gefragt.</translation>
    </message>
    <message>
        <source>Recorded: {place}. It stays out of the routine until you put it back, and you will be asked about pain before the next session.</source>
        <translation>Notiert: {place}. Diese Dehnung bleibt aus der Routine, bis du sie wieder aufnimmst, und vor der nächsten Einheit wirst du nach Schmerzen gefragt.</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Segment {number} of {count}: {label}</source>
        <translation>Abschnitt {number} von {count}: {label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>What you change counts at once, and is kept on this computer.</source>
        <translation>Was du änderst, gilt sofort und bleibt auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has “{typed}” in it. Try a shorter word, or another one.</source>
        <translation>In keiner Einstellung kommt „{typed}“ vor. Versuch ein kürzeres oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>Defaults restored: {group}</source>
        <translation>Zurückgesetzt: {group}</translation>
    </message>
    <message>
        <source>All defaults restored</source>
        <translation>Alles zurückgesetzt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore defaults: {group}</source>
        <translation>Zurücksetzen: {group}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Anhören: {title}</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beides zugleich</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} s</translation>
    </message>
    <message>
        <source>Export, import, print or delete what the diary has of you.</source>
        <translation>Exportieren, importieren, drucken oder löschen, was im Tagebuch über dich steht.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Deine Daten…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No reminder set</source>
        <translation>Keine Erinnerung gestellt</translation>
    </message>
    <message>
        <source>Stretch whenever it suits you</source>
        <translation>Dehn dich, wann es dir passt</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Erinnerungen…</translation>
    </message>
    <message>
        <source>Reminders. {state}</source>
        <translation>Erinnerungen. {state}</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start routine</source>
        <translation>Routine starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Hip &amp; glute routine</source>
        <translation>Hüft- und Gesäßroutine</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Routine wählen</translation>
    </message>
    <message>
        <source>Choose a routine (Ctrl+O)</source>
        <translation>Routine wählen (Strg+O)</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>After sitting for</source>
        <translation>Nach so langem Sitzen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>A break of a few minutes starts the count again.</source>
        <translation>Nach einer Pause von wenigen Minuten beginnt das Zählen neu.</translation>
    </message>
    <message>
        <source>Within these hours</source>
        <translation>Innerhalb dieser Stunden</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Picture of this step</source>
        <translation>Bild dieses Schritts</translation>
    </message>
    <message>
        <source>Show the movement</source>
        <translation>Bewegung zeigen</translation>
    </message>
    <message>
        <source>Show the movement (M)</source>
        <translation>Bewegung zeigen (M)</translation>
    </message>
    <message>
        <source>Play this stretch</source>
        <translation>Diese Dehnung starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>{title} · {heading}</source>
        <translation>{title} · {heading}</translation>
    </message>
    <message>
        <source>Paused · {heading}</source>
        <translation>Pausiert · {heading}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhepause</translation>
    </message>
    <message>
        <source>Deep breaths</source>
        <translation>Tiefe Atemzüge</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go on to the next stretch</source>
        <translation>Weiter zur nächsten Dehnung</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>An easier way to do this stretch (E)</source>
        <translation>Diese Dehnung auf leichtere Art machen (E)</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>A harder way to do this stretch (H)</source>
        <translation>Diese Dehnung auf schwerere Art machen (H)</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Close big view</source>
        <translation>Großansicht schließen</translation>
    </message>
    <message>
        <source>Show the usual view again (Esc)</source>
        <translation>Wieder die gewohnte Ansicht zeigen (Esc)</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Stops at once (P)</source>
        <translation>Hört sofort auf (P)</translation>
    </message>
</context>
<context>
    <name>StiffnessBar</name>
    <message>
        <source>How stiff are your hips and lower back, from 0, not at all, to 10, as can be?</source>
        <translation>Wie steif sind Hüften und unterer Rücken, von 0, gar nicht, bis 10, so steif wie möglich?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>StiffnessChart</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>StretchPage</name>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Picture before the first step</source>
        <translation>Bild vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Write for the side that is stretched: {lead} becomes left or right, {other} the other one. The buttons below put them in. The last step is the hold.</source>
        <translation>Schreib für die Seite, die gedehnt wird: {lead} wird zu left oder right, {other} zur anderen. Die Knöpfe unten setzen sie ein. Der letzte Schritt ist das Halten.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Put in the side that is stretched</source>
        <translation>Die gedehnte Seite einsetzen</translation>
    </message>
    <message>
        <source>Put in the other side</source>
        <translation>Die andere Seite einsetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The side that is stretched (Ctrl+1)</source>
        <translation>Die Seite, die gedehnt wird (Strg+1)</translation>
    </message>
    <message>
        <source>The other side (Ctrl+2)</source>
        <translation>Die andere Seite (Strg+2)</translation>
    </message>
    <message>
        <source>Where the words differ from side to side, write out both sides: each field has a button for that. The last step is the hold.</source>
        <translation>Wo sich die Worte von Seite zu Seite unterscheiden, schreib beide Seiten aus: Jedes Feld hat dafür einen Knopf. Der letzte Schritt ist das Halten.</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Entfernt: {entry}</translation>
    </message>
</context>
<context>
    <name>StretchPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>No reminders yet</source>
        <translation>Noch keine Erinnerungen</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>Eine kurze Dehnung im richtigen Moment ist leichter als eine lange später.</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>An Arbeitstagen um {time}</translation>
    </message>
    <message>
        <source>If not done by {time}</source>
        <translation>Wenn bis {time} nicht gedehnt</translation>
    </message>
    <message>
        <source>weekdays, {start} to {end}</source>
        <translation>an Arbeitstagen, {start} bis {end}</translation>
    </message>
    <message>
        <source>once a working day</source>
        <translation>einmal je Arbeitstag</translation>
    </message>
    <message>
        <source>only on days without a session</source>
        <translation>nur an Tagen ohne Einheit</translation>
    </message>
    <message>
        <source>Every 50 minutes of sitting</source>
        <translation>Alle 50 Minuten beim Sitzen</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>once, after my run</source>
        <translation>einmal, nach meinem Lauf</translation>
    </message>
    <message>
        <source>{text}, {hint}</source>
        <translation>{text}, {hint}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>You can change this in Settings, under Reminders.</source>
        <translation>Du kannst das in den Einstellungen unter „Erinnerungen“ ändern.</translation>
    </message>
    <message>
        <source>Glutestretch stays in the tray, so that your reminders come.</source>
        <translation>Glutestretch bleibt im Infobereich, damit deine Erinnerungen kommen.</translation>
    </message>
    <message>
        <source>To end it, choose Quit in its menu there, or press Ctrl+Q.</source>
        <translation>Um es zu beenden, wähl dort in seinem Menü „Beenden“ oder drück Strg+Q.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Your reminders come only while Glutestretch runs.</source>
        <translation>Deine Erinnerungen kommen nur, solange Glutestretch läuft.</translation>
    </message>
    <message>
        <source>There is no tray here, so it can stay as a minimised window.</source>
        <translation>Hier gibt es keinen Infobereich, es kann aber als minimiertes Fenster bleiben.</translation>
    </message>
    <message>
        <source>Stay minimised</source>
        <translation>Minimiert bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {done}</source>
        <translation>Rückgängig: {done}</translation>
    </message>
</context>
<context>
    <name>WarningDialog</name>
    <message>
        <source>Hip and back pain</source>
        <translation>Schmerzen in Hüfte und Rücken</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>No, I have no pain there</source>
        <translation>Nein, dort tut nichts weh</translation>
    </message>
    <message>
        <source>Yes, it hurts</source>
        <translation>Ja, es tut weh</translation>
    </message>
    <message>
        <source>Please see a health-care provider before you stretch. The routine can start only once you have.</source>
        <translation>Bitte sprich mit einer medizinischen Fachperson, bevor du dich dehnst. Erst danach kann die Routine beginnen.</translation>
    </message>
    <message>
        <source>I have seen one and may do this routine</source>
        <translation>Ich habe es abgeklärt und darf diese Routine machen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minuten gehalten</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>WhatItIs</name>
    <message>
        <source>Welcome to Glutestretch</source>
        <translation>Willkommen bei Glutestretch</translation>
    </message>
    <message>
        <source>For you if your hips and lower back ache after a long run, many stairs or a day in a chair.</source>
        <translation>Für dich, wenn dir nach einem langen Lauf, vielen Treppen oder einem Tag auf dem Stuhl Hüften und unterer Rücken wehtun.</translation>
    </message>
    <message>
        <source>It leads you through three stretches on both sides, hands-free and from the floor. That takes about {minutes} minutes.</source>
        <translation>Es führt dich durch drei Dehnungen auf beiden Seiten, vom Boden aus und ohne dass du die Hände brauchst. Das dauert etwa {minutes} Minuten.</translation>
    </message>
    <message>
        <source>You see and hear each step, it counts your breaths, and it stops at once when you say that something hurts.</source>
        <translation>Du siehst und hörst jeden Schritt, es zählt deine Atemzüge, und es hört sofort auf, wenn du sagst, dass etwas wehtut.</translation>
    </message>
    <message>
        <source>It is not medical advice. Before the first session it asks about pain and about your health.</source>
        <translation>Es ist keine ärztliche Beratung. Vor der ersten Einheit fragt es nach Schmerzen und nach deiner Gesundheit.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>WhatLeadsYou</name>
    <message>
        <source>Who and what leads you</source>
        <translation>Wer und was dich führt</translation>
    </message>
    <message>
        <source>All of this, and more, is found again in the settings.</source>
        <translation>All das und mehr findest du in den Einstellungen wieder.</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>Wer die Dehnungen zeigt</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Eine Frau</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Ein Mann</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Stimme anhören</translation>
    </message>
    <message>
        <source>Pace of the breath in a hold</source>
        <translation>Tempo des Atems beim Halten</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} s</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mein eigenes</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Hold to breathe in</source>
        <translation>Beim Einatmen drücken</translation>
    </message>
    <message>
        <source>Try the pace</source>
        <translation>Tempo ausprobieren</translation>
    </message>
    <message>
        <source>In a hold you press on the ring, or hold a key, while you breathe in.</source>
        <translation>Beim Halten drückst du auf den Ring oder hältst eine Taste, während du einatmest.</translation>
    </message>
    <message>
        <source>The ring leads: in as it grows, out as it shrinks.</source>
        <translation>Der Ring führt: einatmen, wenn er wächst, ausatmen, wenn er schrumpft.</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>Glutestretch was updated to version {version}.</source>
        <translation>Glutestretch wurde auf Version {version} aktualisiert.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Ch&amp;oose a routine</source>
        <translation>Routine &amp;auswählen</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>Eigene R&amp;outinen…</translation>
    </message>
    <message>
        <source>Packs of s&amp;tretches…</source>
        <translation>Dehnungs&amp;pakete…</translation>
    </message>
    <message>
        <source>Add a pres&amp;cription…</source>
        <translation>Übungsplan &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>E&amp;rinnerungen…</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>&amp;Fortschritt…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>Deine &amp;Daten…</translation>
    </message>
    <message>
        <source>&amp;Big view</source>
        <translation>&amp;Großansicht</translation>
    </message>
    <message>
        <source>Say it aga&amp;in</source>
        <translation>&amp;Noch einmal sagen</translation>
    </message>
    <message>
        <source>Say how &amp;long still</source>
        <translation>Sagen, wie &amp;lange noch</translation>
    </message>
    <message>
        <source>An easier &amp;variant</source>
        <translation>Le&amp;ichtere Variante</translation>
    </message>
    <message>
        <source>A harder varia&amp;nt</source>
        <translation>Sch&amp;werere Variante</translation>
    </message>
    <message>
        <source>S&amp;kip this stretch</source>
        <translation>Dehn&amp;ung überspringen</translation>
    </message>
    <message>
        <source>&amp;End the session…</source>
        <translation>Einheit &amp;beenden…</translation>
    </message>
    <message>
        <source>About your &amp;glutes</source>
        <translation>Über deine Gesäß&amp;muskeln</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>&amp;Kurzanleitung</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>What works on this co&amp;mputer</source>
        <translation>Was auf diesem &amp;Computer funktioniert</translation>
    </message>
    <message>
        <source>S&amp;how the welcome</source>
        <translation>Begrüßung &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;About Glutestretch</source>
        <translation>&amp;Über Glutestretch</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>One text for both sides</source>
        <translation>Ein Text für beide Seiten</translation>
    </message>
    <message>
        <source>Write out both sides</source>
        <translation>Beide Seiten ausschreiben</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Save as a prescription</source>
        <translation>Als Übungsplan speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>Übungspläne (*.glutestretch)</translation>
    </message>
</context>
<context>
    <name>_Two</name>
    <message>
        <source>{name}, at least</source>
        <translation>{name}, mindestens</translation>
    </message>
    <message>
        <source>{name}, at most</source>
        <translation>{name}, höchstens</translation>
    </message>
</context>
</TS>
