<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>{module} is missing; please install the app with pip install .</source>
        <translation>{module} manque&#xa0;; veuillez installer l’application avec pip install .</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>afficher cette aide et terminer</translation>
    </message>
    <message>
        <source>There is no command {found}; there are {commands}.</source>
        <translation>La commande {found} n’existe pas&#xa0;; il y a {commands}.</translation>
    </message>
    <message>
        <source>What goes with {option} is missing; glutestretch --help tells more.</source>
        <translation>Il manque ce qui va avec {option}&#xa0;; glutestretch --help en dit plus.</translation>
    </message>
    <message>
        <source>Say which file, like diary.csv.</source>
        <translation>Dites quel fichier, par exemple diary.csv.</translation>
    </message>
    <message>
        <source>Say which pack, like hips.zip.</source>
        <translation>Dites quel pack, par exemple hips.zip.</translation>
    </message>
    <message>
        <source>Say which file, like hips.zip or knee.glutestretch.</source>
        <translation>Dites quel fichier, par exemple hips.zip ou knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which pack; glutestretch pack list tells which there are.</source>
        <translation>Dites quel pack&#xa0;; glutestretch pack list indique ceux qu’il y a.</translation>
    </message>
    <message>
        <source>Say which pack, and to which file.</source>
        <translation>Dites quel pack, et dans quel fichier.</translation>
    </message>
    <message>
        <source>Say what to do with packs: {actions}.</source>
        <translation>Dites que faire des packs&#xa0;: {actions}.</translation>
    </message>
    <message>
        <source>Say what to do with a prescription: {actions}.</source>
        <translation>Dites que faire d’une prescription&#xa0;: {actions}.</translation>
    </message>
    <message>
        <source>Say which file, like knee.glutestretch.</source>
        <translation>Dites quel fichier, par exemple knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which routine, and to which file.</source>
        <translation>Dites quelle routine, et dans quel fichier.</translation>
    </message>
    <message>
        <source>Say which prescription, and to which file.</source>
        <translation>Dites quelle prescription, et dans quel fichier.</translation>
    </message>
    <message>
        <source>Say to which file, like knee.pdf.</source>
        <translation>Dites dans quel fichier, par exemple knee.pdf.</translation>
    </message>
    <message>
        <source>Say when, like in 30m or weekdays {14:30}.</source>
        <translation>Dites quand, par exemple in 30m ou weekdays {14:30}.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood; glutestretch --help tells what can be written.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas compris&#xa0;; glutestretch --help indique ce que l’on peut écrire.</translation>
    </message>
    <message>
        <source>--background only starts the app; leave it out before {command}.</source>
        <translation>--background ne fait que lancer l’application&#xa0;; retirez-le devant {command}.</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>afficher la version et terminer</translation>
    </message>
    <message>
        <source>start without showing the window, as at login; reminders come all the same</source>
        <translation>démarrer sans montrer la fenêtre, comme à l’ouverture de session&#xa0;; les rappels viennent quand même</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>tell what works on this computer</source>
        <translation>dire ce qui marche sur cet ordinateur</translation>
    </message>
    <message>
        <source>keep everything the app writes in DIR</source>
        <translation>garder dans DIR tout ce que l’application écrit</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>begin a session, after the warning where that is due</source>
        <translation>commencer une séance, après l’avertissement s’il y a lieu</translation>
    </message>
    <message>
        <source>the title of a routine of your own, short for five minutes, tighter for the tighter side twice, a stretch such as wall-glute, or how one of these begins; without it the whole routine</source>
        <translation>le titre d’une routine à vous, short pour cinq minutes, tighter pour tenir deux fois le côté le plus tendu, un étirement comme wall-glute, ou le début de l’un d’eux&#xa0;; sinon, la routine entière</translation>
    </message>
    <message>
        <source>let no reminder come for a while</source>
        <translation>ne laisser venir aucun rappel pendant un moment</translation>
    </message>
    <message>
        <source>such as 20s, 5m, 1h or 1h20m; without it until you resume</source>
        <translation>par exemple 20s, 5m, 1h ou 1h20m&#xa0;; sinon, jusqu’à ce que vous les repreniez</translation>
    </message>
    <message>
        <source>let reminders come again</source>
        <translation>laisser revenir les rappels</translation>
    </message>
    <message>
        <source>add a reminder</source>
        <translation>ajouter un rappel</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>exemples&#xa0;:</translation>
    </message>
    <message>
        <source>what to offer: short, tighter, a stretch, the title of a routine of your own, or how one of these begins; without it the whole routine</source>
        <translation>que proposer&#xa0;: short, tighter, un étirement, le titre d’une routine à vous, ou le début de l’un d’eux&#xa0;; sinon, la routine entière</translation>
    </message>
    <message>
        <source>tell what is going on</source>
        <translation>dire ce qui se passe</translation>
    </message>
    <message>
        <source>list the reminders</source>
        <translation>énumérer les rappels</translation>
    </message>
    <message>
        <source>tell the next N moments of each, from 1 to {most}</source>
        <translation>dire les N prochains moments de chacun, de 1 à {most}</translation>
    </message>
    <message>
        <source>tell the next N moments (5 without --next) of all of them in one list</source>
        <translation>dire les N prochains moments (5 sans --next) de tous, en une seule liste</translation>
    </message>
    <message>
        <source>tell what comes after this moment, such as 2026-03-28T12:00 or one with an offset; years go from 1900 to 9000</source>
        <translation>dire ce qui vient après ce moment, par exemple 2026-03-28T12:00 ou un moment avec décalage&#xa0;; les années vont de 1900 à 9000</translation>
    </message>
    <message>
        <source>use the clocks of this zone, such as Europe/Berlin</source>
        <translation>prendre l’heure de ce fuseau, par exemple Europe/Berlin</translation>
    </message>
    <message>
        <source>write the diary to a file</source>
        <translation>écrire le journal dans un fichier</translation>
    </message>
    <message>
        <source>where to; its name ends in .csv, .json or .pdf</source>
        <translation>où&#xa0;; son nom finit par .csv, .json ou .pdf</translation>
    </message>
    <message>
        <source>add what a file knows to the diary</source>
        <translation>ajouter au journal ce que contient un fichier</translation>
    </message>
    <message>
        <source>an export, or the diary of another computer</source>
        <translation>un export, ou le journal d’un autre ordinateur</translation>
    </message>
    <message>
        <source>tell what was done</source>
        <translation>dire ce qui a été fait</translation>
    </message>
    <message>
        <source>tell what is wrong with a pack of stretches or a prescription</source>
        <translation>dire ce qui ne va pas dans un pack d’étirements ou une prescription</translation>
    </message>
    <message>
        <source>a zip or the folder it is made of, or a file such as knee.glutestretch</source>
        <translation>un zip ou le dossier dont il est fait, ou un fichier comme knee.glutestretch</translation>
    </message>
    <message>
        <source>add, list, export or remove packs of stretches</source>
        <translation>ajouter, énumérer, exporter ou retirer des packs d’étirements</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>check a pack and add its stretches to the list</source>
        <translation>vérifier un pack et ajouter ses étirements à la liste</translation>
    </message>
    <message>
        <source>a zip, or the folder it is made of</source>
        <translation>un zip, ou le dossier dont il est fait</translation>
    </message>
    <message>
        <source>replace the pack of its id; without it only what would change is told</source>
        <translation>remplacer le pack de même id&#xa0;; sinon, dire seulement ce qui changerait</translation>
    </message>
    <message>
        <source>tell which packs there are</source>
        <translation>dire quels packs il y a</translation>
    </message>
    <message>
        <source>write a pack to a zip, to be added elsewhere</source>
        <translation>écrire un pack dans un zip, pour l’ajouter ailleurs</translation>
    </message>
    <message>
        <source>what the list calls it</source>
        <translation>son nom dans la liste</translation>
    </message>
    <message>
        <source>where to, like hips.zip</source>
        <translation>où, par exemple hips.zip</translation>
    </message>
    <message>
        <source>remove a pack and its stretches</source>
        <translation>retirer un pack et ses étirements</translation>
    </message>
    <message>
        <source>add a prescription, write or print one</source>
        <translation>ajouter une prescription, en écrire ou en imprimer une</translation>
    </message>
    <message>
        <source>add its routine and its reminders to yours</source>
        <translation>ajouter sa routine et ses rappels aux vôtres</translation>
    </message>
    <message>
        <source>a file such as knee.glutestretch</source>
        <translation>un fichier comme knee.glutestretch</translation>
    </message>
    <message>
        <source>replace your routine of its name; without it the new one gets a number</source>
        <translation>remplacer votre routine de même nom&#xa0;; sinon, la nouvelle reçoit un numéro</translation>
    </message>
    <message>
        <source>write a routine and the reminders that offer it as a prescription</source>
        <translation>écrire comme prescription une routine et les rappels qui la proposent</translation>
    </message>
    <message>
        <source>its id or title, or how one begins</source>
        <translation>son id ou son titre, ou le début de l’un des deux</translation>
    </message>
    <message>
        <source>where to, like knee.glutestretch</source>
        <translation>où, par exemple knee.glutestretch</translation>
    </message>
    <message>
        <source>what it is called, if not as the routine</source>
        <translation>son nom, s’il n’est pas celui de la routine</translation>
    </message>
    <message>
        <source>who it is from</source>
        <translation>de qui elle vient</translation>
    </message>
    <message>
        <source>what else is to be said</source>
        <translation>ce qu’il y a d’autre à dire</translation>
    </message>
    <message>
        <source>make a page to print of one, with pictures</source>
        <translation>en faire une page à imprimer, avec des images</translation>
    </message>
    <message>
        <source>where to, like knee.pdf</source>
        <translation>où, par exemple knee.pdf</translation>
    </message>
    <message>
        <source>show what a prescription would bring, before it is added</source>
        <translation>montrer ce qu’une prescription apporterait, avant de l’ajouter</translation>
    </message>
    <message>
        <source>put the app into the menus of a Linux desktop, or take it out</source>
        <translation>mettre l’application dans les menus d’un bureau Linux, ou l’en retirer</translation>
    </message>
    <message>
        <source>start it hidden at login, too, so that reminders come</source>
        <translation>la démarrer aussi, cachée, à l’ouverture de session, pour que les rappels viennent</translation>
    </message>
    <message>
        <source>take all of it away again</source>
        <translation>tout retirer</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>écrire du JSON, pour les programmes</translation>
    </message>
    <message>
        <source>A calm desktop coach for hips and lower back.

Without a command the window opens; if glutestretch runs already, its window comes to the front.
The commands talk to the glutestretch that runs. Where none runs, start opens it, and the others
work on what is stored; reminders only come while glutestretch runs.</source>
        <translation>Un coach d’étirement paisible pour les hanches et le bas du dos.

Sans commande, la fenêtre s’ouvre&#xa0;; si glutestretch tourne déjà, sa fenêtre passe au premier plan.
Les commandes parlent au glutestretch qui tourne. Si aucun ne tourne, start l’ouvre, et les autres
travaillent sur ce qui est enregistré&#xa0;; les rappels ne viennent que si glutestretch tourne.</translation>
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
        <translation>exemples&#xa0;:
  glutestretch start short           commencer la routine de cinq minutes
  glutestretch start &quot;My routine&quot;    commencer une routine à vous
  glutestretch start wall            commencer l’étirement dont l’id commence par wall
  glutestretch pause 1h20m           aucun rappel pendant une heure et vingt minutes
  glutestretch remind in 30m         un rappel, dans une demi-heure
  glutestretch remind weekdays {14:30} --routine prone-glute
  glutestretch reminders --json --next 5 --from 2026-03-28T12:00 --zone Europe/Berlin
  glutestretch export diary.csv      tout ce que vous avez fait, en tableau
  glutestretch export progress.pdf   une page ou deux à imprimer, pour votre kiné
  glutestretch check hips.zip        ce qui ne va pas dans un pack d’étirements, s’il y a lieu

code de retour&#xa0;:
  0  c’est fait
  1  c’était compris mais impossible&#xa0;; une phrase sur la sortie d’erreur dit pourquoi
  2  ce n’était pas compris, ou glutestretch ne peut pas tourner ici&#xa0;; là aussi, une phrase dit
     pourquoi

glutestretch COMMAND --help en dit plus sur une commande.</translation>
    </message>
    <message>
        <source>see the examples; a time is 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon or midnight</source>
        <translation>voyez les exemples&#xa0;; une heure est 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon (midi) ou midnight (minuit)</translation>
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
        <translation>membres de l’objet qu’écrit --json&#xa0;:
  running        si glutestretch tourne
  session        null, ou un objet avec stretch, variant (null, ou par exemple chair), side (left
                 ou right), step (à partir de 1) et mode (following, counting_in, holding,
                 changing_side, resting ou paused)
  next_reminder  null, ou un objet avec id, summary, routine et at&#xa0;; at est null tant que le
                 rappel est retenu et que nul ne sait jusqu’à quand
  paused_until   null, un moment, ou &quot;resumed&quot;&#xa0;: jusqu’à ce que vous repreniez
  shown          null, ou ce qui est affiché et attend une réponse&#xa0;: un objet avec id, summary,
                 routine, since (un moment) et where (null tant que c’est inconnu, notification,
                 window ou small_window)
  held           null, ou ce dont l’heure est venue mais qui attend que l’on puisse vous déranger&#xa0;:
                 un objet avec reminder (id, summary, routine), until (null ou un moment) et reason
                 (session, do_not_disturb, full_screen, camera, microphone, locked, away, paused
                 ou quiet)

Les moments sont locaux, en ISO 8601 avec leur décalage par rapport à UTC&#xa0;:
2026-03-02T14:30:00+01:00.</translation>
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
        <translation>membres de chaque objet du tableau qu’écrit --json&#xa0;:
  id            le nom du rappel
  kind          clock, not_done, sitting, once, quiet_hours, quiet_dates ou quiet_until
  summary       quand il vient, ou quand il y a silence, en mots
  enabled       s’il est activé
  routine       la routine qu’il propose&#xa0;: full, short, tighter, un étirement, ou l’id d’une
                routine à vous (own-…)&#xa0;; les périodes de silence n’en ont pas
  next          le prochain moment où il vient, ou null
  next_moments  avec --next&#xa0;: les prochains moments, dans l’ordre

Avec --merged, le tableau a un objet pour chacun des prochains moments de tous les rappels, dans
l’ordre&#xa0;: at, id, summary, routine.

Les moments sont locaux, en ISO 8601 avec leur décalage par rapport à UTC&#xa0;:
2026-03-02T14:30:00+01:00. Les périodes de silence en sont exclues. Les rappels qui viennent après
un temps assis, ou seulement si rien n’a été fait, sont donnés au plus tôt. Sans --from, ce qui est
en pause, passé ou vient d’être fait compte&#xa0;; avec --from, les rappels viennent comme s’il ne
s’était jamais rien passé.</translation>
    </message>
    <message>
        <source>what the end of the name says:
  .csv   a table for a spreadsheet, with everything
  .json  the same for programs
  .pdf   a page or two to print, for your physiotherapist: the last twelve weeks in figures, the
         stretches with pictures, and pain with what was done about it

What was in the file before is replaced. docs/export.md describes .csv and .json, which glutestretch
import reads again.</source>
        <translation>ce que dit la fin du nom&#xa0;:
  .csv   un tableau pour un tableur, avec tout
  .json  la même chose pour les programmes
  .pdf   une page ou deux à imprimer, pour votre kiné&#xa0;: les douze dernières semaines en chiffres,
         les étirements en images, et les douleurs avec ce qui a été fait

Ce que contenait le fichier est remplacé. docs/export.md décrit .csv et .json, que glutestretch
import sait relire.</translation>
    </message>
    <message>
        <source>What the diary knows already is not added a second time, so a file can be imported again, and
a part of one, and that of another computer. If anything in it cannot be used, nothing is added.</source>
        <translation>Ce que le journal sait déjà n’est pas ajouté une seconde fois&#xa0;: un fichier peut donc être importé de
nouveau, de même qu’une partie, ou celui d’un autre ordinateur. Si quelque chose y est inutilisable,
rien n’est ajouté.</translation>
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
        <translation>membres de l’objet qu’écrit --json&#xa0;:
  sessions  un tableau avec un objet pour chacune&#xa0;: id, began et ended (moments&#xa0;; ended peut être
            null), outcome (null, finished, ended_early, pain ou given_up), routine, title,
            seconds_held, stiffness_before et stiffness_after (null, ou 0 à 10), tighter_side
            (null, left, right ou neither), et holds&#xa0;: un tableau d’objets avec stretch, variant
            (null, ou par exemple chair), side, breaths, seconds et outcome (finished, cut_short
            ou pain)
  pains     un tableau avec un objet pour chacune&#xa0;: at (un moment), stretch et side (null si
            inconnus), variant (null, ou par exemple chair), level (null, ou 0 à 10), moment, note,
            put_back (null, ou le moment où l’étirement a été remis dans la routine)

Les moments sont locaux, en ISO 8601 avec leur décalage par rapport à UTC&#xa0;:
2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>Each fault is told on a line: the file, where in it, the entry and the field, and what is
wrong. The exit status is 0 if nothing is. A file whose name ends in .glutestretch is a
prescription, as docs/prescriptions.md tells; anything else is a pack, as docs/packs.md does.</source>
        <translation>Chaque défaut est dit sur une ligne&#xa0;: le fichier, l’endroit, l’entrée et le champ, et ce qui ne va
pas. Le code de retour est 0&#xa0;s’il n’y en a pas. Un fichier dont le nom finit par .glutestretch est
une prescription, comme le dit docs/prescriptions.md&#xa0;; tout autre est un pack, voir docs/packs.md.</translation>
    </message>
    <message>
        <source>The word “open” may be left out: glutestretch knee.glutestretch does the same, as a double
click does.</source>
        <translation>Le mot «&#xa0;open&#xa0;» peut être omis&#xa0;: glutestretch knee.glutestretch fait la même chose, comme un double
clic.</translation>
    </message>
    <message>
        <source>For an installation by pip or pipx, which no menu knows. It writes a launcher, an icon and
the file type of prescriptions into your own data directory, so that the app is found in the menus
and opens prescriptions by double click. Repeat it when the app has moved.</source>
        <translation>Pour une installation par pip ou pipx, qu’aucun menu ne connaît. Un lanceur, une icône et le type
de fichier des prescriptions sont écrits dans votre propre dossier de données, pour que
l’application se trouve dans les menus et ouvre les prescriptions par double clic. À refaire si
l’application a changé de place.</translation>
    </message>
    <message>
        <source>Each thing that the app uses is told on a line: whether it is fine, limited or missing, what
was found, and what can be done. Nothing is changed, played or recorded. The exit status is 0 if
nothing is missing that a session needs, else 1.

members of the object that --json prints:
  ok        whether nothing is missing that a session needs
  findings  an array with an object for each thing: id, state (fine, limited or missing), reason
            (null if it is fine) and values (what was found); docs/doctor.md lists all of them</source>
        <translation>Pour chaque chose dont l’application se sert, une ligne dit si tout va bien, si c’est limité ou si
cela manque, ce qui a été trouvé et ce qu’on peut faire. Rien n’est changé, joué ni enregistré. Le
code de sortie est 0 s’il ne manque rien de ce qu’il faut à une séance, sinon 1.

membres de l’objet qu’écrit --json :
  ok        s’il ne manque rien de ce qu’il faut à une séance
  findings  un tableau avec un objet pour chaque chose : id, state (fine, limited ou missing),
            reason (null si tout va bien) et values (ce qui a été trouvé) ; docs/doctor.md les
            énumère tous</translation>
    </message>
    <message>
        <source>PySide6 6.12.0 stops by itself after half a minute on Python before 3.12; please run {command}.</source>
        <translation>PySide6 6.12.0&#xa0;s’arrête de lui-même au bout d’une demi-minute avec un Python antérieur à 3.12&#xa0;; veuillez lancer {command}.</translation>
    </message>
    <message>
        <source>The Python package {package} is missing; please run {command}.</source>
        <translation>Le paquet Python {package} manque&#xa0;; veuillez lancer {command}.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {why}.</source>
        <translation>Impossible de charger Qt&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Qt has no platform {platform!r}; please clear QT_QPA_PLATFORM.</source>
        <translation>Qt n’a pas de plateforme {platform!r}&#xa0;; veuillez vider QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; please start glutestretch from a desktop, or without one run xvfb-run glutestretch.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre&#xa0;; veuillez lancer glutestretch depuis un bureau, ou à défaut lancer xvfb-run glutestretch.</translation>
    </message>
    <message>
        <source>The display ({displays}) does not answer or does not let you in; please start glutestretch from your own desktop.</source>
        <translation>L’écran ({displays}) ne répond pas ou ne vous laisse pas entrer&#xa0;; veuillez lancer glutestretch depuis votre propre bureau.</translation>
    </message>
    <message>
        <source>Qt could not be started: {why}</source>
        <translation>Impossible de démarrer Qt&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install with your system&apos;s package manager what holds {libraries}.</source>
        <translation>Il manque des bibliothèques dont Qt a besoin&#xa0;; veuillez installer, avec le gestionnaire de paquets de votre système, ce qui contient {libraries}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command}.</source>
        <translation>Il manque des bibliothèques dont Qt a besoin&#xa0;; veuillez lancer {command}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install the package that holds {libraries}.</source>
        <translation>Il manque des bibliothèques dont Qt a besoin&#xa0;; veuillez installer le paquet qui contient {libraries}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command} and install the package that holds {libraries}.</source>
        <translation>Il manque des bibliothèques dont Qt a besoin&#xa0;; veuillez lancer {command} et installer le paquet qui contient {libraries}.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Soufflez</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Who should not, or not yet</source>
        <translation>Qui ne devrait pas, ou pas encore</translation>
    </message>
    <message>
        <source>{says}: {cite}. doi: {doi}</source>
        <translation>{says}&#xa0;: {cite}. doi&#xa0;: {doi}</translation>
    </message>
    <message>
        <source>{says}: {cite}, {address}</source>
        <translation>{says}&#xa0;: {cite}, {address}</translation>
    </message>
    <message>
        <source>{says}: {cite}.</source>
        <translation>{says}&#xa0;: {cite}.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Pause or go on; outside a session: play the open stretch</source>
        <translation>Mettre en pause ou reprendre&#xa0;; hors séance&#xa0;: faire l’étirement ouvert</translation>
    </message>
    <message>
        <source>Right or Page Down</source>
        <translation>Droite ou Page suivante</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Left or Page Up</source>
        <translation>Gauche ou Page précédente</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 à 9</translation>
    </message>
    <message>
        <source>How stiff it feels, where that is asked; 1 and then 0 is 10</source>
        <translation>Votre raideur, là où elle est demandée&#xa0;; 1 puis 0 font 10</translation>
    </message>
    <message>
        <source>Not now, where it is asked at the start of a session</source>
        <translation>Pas maintenant, quand la question est posée en début de séance</translation>
    </message>
    <message>
        <source>If your keyboard does not write Latin letters, the place of a key counts.</source>
        <translation>Si votre clavier n’écrit pas de lettres latines, c’est la place de la touche qui compte.</translation>
    </message>
    <message>
        <source>Make the stretch easier; outside a session: for good</source>
        <translation>Rendre l’étirement plus facile&#xa0;; hors séance&#xa0;: pour de bon</translation>
    </message>
    <message>
        <source>Make the stretch harder, or as it was before</source>
        <translation>Rendre l’étirement plus difficile, ou comme avant</translation>
    </message>
    <message>
        <source>Show the movement into this step</source>
        <translation>Montrer le mouvement qui mène à cette étape</translation>
    </message>
    <message>
        <source>I feel pain: stop at once</source>
        <translation>J’ai mal&#xa0;: arrêter tout de suite</translation>
    </message>
    <message>
        <source>Hear once more what to do</source>
        <translation>Réentendre la consigne</translation>
    </message>
    <message>
        <source>Hear how long it still takes</source>
        <translation>Entendre combien de temps il reste</translation>
    </message>
    <message>
        <source>{key}, held</source>
        <translation>{key}, maintenue</translation>
    </message>
    <message>
        <source>Breathing in, when the pace is your own</source>
        <translation>Pendant que vous inspirez, si le rythme est le vôtre</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Touches multimédias</translation>
    </message>
    <message>
        <source>In a session: pause or go on, next step, step before; a presenter&apos;s, too</source>
        <translation>Pendant une séance&#xa0;: pause ou reprise, étape suivante, étape précédente&#xa0;; celles d’une télécommande de présentation aussi</translation>
    </message>
    <message>
        <source>Leave the big view, the welcome or the session</source>
        <translation>Quitter le grand affichage, l’accueil ou la séance</translation>
    </message>
    <message>
        <source>Big view, to be read from three metres</source>
        <translation>Grand affichage, lisible à trois mètres</translation>
    </message>
    <message>
        <source>Other keys, a click</source>
        <translation>Autres touches, un clic</translation>
    </message>
    <message>
        <source>In the big view of a session: pause or go on</source>
        <translation>Dans le grand affichage d’une séance&#xa0;: pause ou reprise</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Choose a routine, or make one of your own</source>
        <translation>Choisir une routine, ou en créer une à vous</translation>
    </message>
    <message>
        <source>In a routine of your own: move a stretch</source>
        <translation>Dans une routine à vous&#xa0;: déplacer un étirement</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search, in the settings</source>
        <translation>Rechercher, dans les réglages</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>A calm coach for hips and lower back. It is no medical advice.</source>
        <translation>Un coach paisible pour les hanches et le bas du dos. Ce n’est pas un avis médical.</translation>
    </message>
    <message>
        <source>Your diary and settings stay on this computer, in {folder}.</source>
        <translation>Votre journal et vos réglages restent sur cet ordinateur, dans {folder}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt for Python (LGPL).</source>
        <translation>Logiciel libre sous licence MIT&#xa0;; fait avec Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Your diary is as it was before.</source>
        <translation>Votre journal est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>A session is running; please end it first.</source>
        <translation>Une séance est en cours&#xa0;; terminez-la d’abord.</translation>
    </message>
    <message>
        <source>Sessions in each week</source>
        <translation>Séances de chaque semaine</translation>
    </message>
    <message>
        <source>Stretches done</source>
        <translation>Étirements faits</translation>
    </message>
    <message>
        <source>Pain, and what was done about it</source>
        <translation>Douleurs, et ce qui a été fait</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>the first day of a week</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>While reading.</source>
        <translation>En lisant.</translation>
    </message>
    <message>
        <source>On the way into the stretch.</source>
        <translation>En allant vers l’étirement.</translation>
    </message>
    <message>
        <source>Just before the hold.</source>
        <translation>Juste avant le maintien.</translation>
    </message>
    <message>
        <source>During the hold.</source>
        <translation>Pendant le maintien.</translation>
    </message>
    <message>
        <source>While changing sides.</source>
        <translation>En changeant de côté.</translation>
    </message>
    <message>
        <source>During a rest.</source>
        <translation>Pendant un repos.</translation>
    </message>
    <message>
        <source>After the session.</source>
        <translation>Après la séance.</translation>
    </message>
    <message>
        <source>Stretches for hips and lower back</source>
        <translation>Étirements pour les hanches et le bas du dos</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <source>Minutes of holding</source>
        <translation>Minutes tenues</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} à {after}</translation>
    </message>
    <message>
        <source>Stiffness of 10, on average before and after a session</source>
        <translation>Raideur sur 10, en moyenne avant et après une séance</translation>
    </message>
    <message>
        <source>{sessions}. Held on the left for {left}, on the right for {right}.</source>
        <translation>{sessions}. Tenu à gauche {left}, à droite {right}.</translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions</source>
        <translation>
            <numerusform>En %n séance</numerusform>
            <numerusform>En %n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stretches were done, too, less often.</source>
        <translation>
            <numerusform>%n autre étirement a aussi été fait, moins souvent.</numerusform>
            <numerusform>%n autres étirements ont aussi été faits, moins souvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>endroit inconnu</translation>
    </message>
    <message>
        <source>{stretch}, left side</source>
        <translation>{stretch}, côté gauche</translation>
    </message>
    <message>
        <source>{stretch}, right side</source>
        <translation>{stretch}, côté droit</translation>
    </message>
    <message>
        <source>{day}, {time}: {where}</source>
        <translation>{day}, {time}&#xa0;: {where}</translation>
    </message>
    <message>
        <source>{pain}, {level} of 10</source>
        <translation>{pain}, {level} sur 10</translation>
    </message>
    <message>
        <source>Step {number}.</source>
        <translation>Étape {number}.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«&#xa0;{note}&#xa0;»</translation>
    </message>
    <message>
        <source>A health-care provider agreed to more stretching, it was said on {day}.</source>
        <translation>Un professionnel de santé était d’accord pour reprendre les étirements, d’après la réponse donnée le {day}.</translation>
    </message>
    <message>
        <source>On {day} there was no pain any more.</source>
        <translation>Le {day}, il n’y avait plus de douleur.</translation>
    </message>
    <message>
        <source>The stretch has been left out since.</source>
        <translation>L’étirement est écarté depuis.</translation>
    </message>
    <message>
        <source>The stretch was left out until {day}.</source>
        <translation>L’étirement a été écarté jusqu’au {day}.</translation>
    </message>
    <message>
        <source>No pain was reported in these weeks.</source>
        <translation>Aucune douleur n’a été signalée pendant ces semaines.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports of pain are in the app.</source>
        <translation>
            <numerusform>%n douleur signalée plus tôt figure dans l’application.</numerusform>
            <numerusform>%n douleurs signalées plus tôt figurent dans l’application.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted with Glutestretch by the person it is about; made on {day}. Page {page} of {pages}.</source>
        <translation>Noté avec Glutestretch par la personne concernée&#xa0;; établi le {day}. Page {page} sur {pages}.</translation>
    </message>
    <message>
        <source>it is not an export of the diary of Glutestretch.</source>
        <translation>ce n’est pas un export du journal de Glutestretch.</translation>
    </message>
    <message>
        <source>it is damaged; please export it again.</source>
        <translation>il est abîmé&#xa0;; veuillez l’exporter de nouveau.</translation>
    </message>
    <message>
        <source>a newer version of Glutestretch has exported it; please update the app.</source>
        <translation>une version plus récente de Glutestretch l’a exporté&#xa0;; veuillez mettre l’application à jour.</translation>
    </message>
    <message>
        <source>entry {number} cannot be used: {problem}</source>
        <translation>l’entrée {number} est inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>entry {number} is of no known kind; there are {kinds}.</source>
        <translation>l’entrée {number} est d’un type inconnu&#xa0;; il y a {kinds}.</translation>
    </message>
    <message>
        <source>entries {before} and {number} are the same one, but say different things.</source>
        <translation>les entrées {before} et {number} sont la même, mais ne disent pas la même chose.</translation>
    </message>
    <message>
        <source>{field} is not a name that can be read.</source>
        <translation>{field} n’est pas un nom lisible.</translation>
    </message>
    <message>
        <source>{field} is not a list of positions.</source>
        <translation>{field} n’est pas une liste de positions.</translation>
    </message>
    <message>
        <source>{field} is longer than {most} letters.</source>
        <translation>{field} dépasse {most} lettres.</translation>
    </message>
    <message>
        <source>Nothing was imported from {path}: {problem}</source>
        <translation>Rien n’a été importé de {path}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} is {what}.</source>
        <translation>Rien n’a été importé&#xa0;: {path} est {what}.</translation>
    </message>
    <message>
        <source>Nothing was imported: no file is called {path}.</source>
        <translation>Rien n’a été importé&#xa0;: aucun fichier ne s’appelle {path}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} cannot be read ({why}).</source>
        <translation>Rien n’a été importé&#xa0;: {path} est illisible ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); what was there is as it was.</source>
        <translation>Impossible d’écrire {path} ({why})&#xa0;; ce qui s’y trouvait n’a pas changé.</translation>
    </message>
    <message>
        <source>Please let the name of {path} end in .csv for a table, .json for programs, or .pdf for a page to print.</source>
        <translation>Le nom de {path} doit finir par .csv pour un tableau, .json pour les programmes, ou .pdf pour une page à imprimer.</translation>
    </message>
    <message>
        <source>Your diary is in {path} now.</source>
        <translation>Votre journal est maintenant dans {path}.</translation>
    </message>
    <message>
        <source>Your diary has everything in {path} already.</source>
        <translation>Votre journal contient déjà tout ce qui est dans {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were added to your diary.</source>
        <translation>
            <numerusform>%n séance a été ajoutée à votre journal.</numerusform>
            <numerusform>%n séances ont été ajoutées à votre journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added to your diary.</source>
        <translation>
            <numerusform>%n entrée a été ajoutée à votre journal.</numerusform>
            <numerusform>%n entrées ont été ajoutées à votre journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in your diary yet.</source>
        <translation>Il n’y a encore rien dans votre journal.</translation>
    </message>
    <message>
        <source>There is nothing in your diary on {day}.</source>
        <translation>Il n’y a rien dans votre journal le {day}.</translation>
    </message>
    <message>
        <source>Deleted: {day}</source>
        <translation>Jour supprimé&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Your diary is empty now. The questions about your health are asked again.</source>
        <translation>Votre journal est vide maintenant. Les questions sur votre santé seront posées de nouveau.</translation>
    </message>
    <message>
        <source>{day}, {time}: {minutes}, {holds}</source>
        <translation>{day}, {time}&#xa0;: {minutes}, {holds}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes held</source>
        <translation>
            <numerusform>%n&#xa0;minute tenue</numerusform>
            <numerusform>%n&#xa0;minutes tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n maintien</numerusform>
            <numerusform>%n maintiens</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}, stiffness {before} before and {after} after</source>
        <translation>{session}, raideur {before} avant et {after} après</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions on this day.</source>
        <translation>
            <numerusform>%n séance ce jour-là.</numerusform>
            <numerusform>%n séances ce jour-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Rien ce jour-là.</translation>
    </message>
    <message>
        <source>There are no sessions and no pains in the diary.</source>
        <translation>Il n’y a ni séance ni douleur dans le journal.</translation>
    </message>
    <message>
        <source>The page to print is in {path} now.</source>
        <translation>La page à imprimer est maintenant dans {path}.</translation>
    </message>
    <message>
        <source>{name}. Left side.</source>
        <translation>{name}. Côté gauche.</translation>
    </message>
    <message>
        <source>{name}. Right side.</source>
        <translation>{name}. Côté droit.</translation>
    </message>
    <message>
        <source>Next … {name}. Left side first.</source>
        <translation>Ensuite… {name}. D’abord le côté gauche.</translation>
    </message>
    <message>
        <source>Next … {name}. Right side first.</source>
        <translation>Ensuite… {name}. D’abord le côté droit.</translation>
    </message>
    <message>
        <source>Next … {name}.</source>
        <translation>Ensuite… {name}.</translation>
    </message>
    <message>
        <source>You will need {things}.</source>
        <translation>Il vous faudra {things}.</translation>
    </message>
    <message>
        <source>There is nothing to play sound on. The session goes on without it.</source>
        <translation>Il n’y a rien pour émettre du son. La séance continue sans.</translation>
    </message>
    <message>
        <source>Sound needs the PulseAudio library (libpulse0). The session goes on without it.</source>
        <translation>Le son a besoin de la bibliothèque PulseAudio (libpulse0). La séance continue sans.</translation>
    </message>
    <message>
        <source>Sound does not start on this computer. The session goes on without it.</source>
        <translation>Le son ne démarre pas sur cet ordinateur. La séance continue sans.</translation>
    </message>
    <message>
        <source>The files of this voice are missing or damaged; please install the app again. The session goes on without the voice.</source>
        <translation>Les fichiers de cette voix manquent ou sont abîmés&#xa0;; veuillez réinstaller l’application. La séance continue sans la voix.</translation>
    </message>
    <message>
        <source>Until then bells and the sound of the breath lead you, without words.</source>
        <translation>D’ici là, les cloches et le bruit de la respiration vous guident, sans paroles.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice needs the PulseAudio library (libpulse0).</source>
        <translation>La voix de l’ordinateur a besoin de la bibliothèque PulseAudio (libpulse0).</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not answer.</source>
        <translation>La voix de l’ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own yet; please run {command}.</source>
        <translation>L’ordinateur n’a pas encore de voix à lui&#xa0;; veuillez lancer {command}.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not speak this language yet; please run {command}.</source>
        <translation>La voix de l’ordinateur ne parle pas encore cette langue&#xa0;; veuillez lancer {command}.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own for this language; please add one in the system&apos;s settings.</source>
        <translation>L’ordinateur n’a pas de voix à lui pour cette langue&#xa0;; veuillez en ajouter une dans les réglages du système.</translation>
    </message>
    <message>
        <source>Until then you read these steps on the screen; all else is heard.</source>
        <translation>D’ici là, lisez ces étapes à l’écran&#xa0;; tout le reste s’entend.</translation>
    </message>
    <message>
        <source>Until then the calm voice speaks.</source>
        <translation>D’ici là, c’est la voix calme qui parle.</translation>
    </message>
    <message>
        <source>The running Glutestretch does not know “{verb}”; please restart it.</source>
        <translation>Le Glutestretch en cours ne connaît pas «&#xa0;{verb}&#xa0;»&#xa0;; veuillez le redémarrer.</translation>
    </message>
    <message>
        <source>That is far too long.</source>
        <translation>C’est beaucoup trop long.</translation>
    </message>
    <message>
        <source>The running Glutestretch gave no answer; please restart it.</source>
        <translation>Le Glutestretch en cours n’a pas répondu&#xa0;; veuillez le redémarrer.</translation>
    </message>
    <message>
        <source>The running Glutestretch refused; please restart it.</source>
        <translation>Le Glutestretch en cours a refusé&#xa0;; veuillez le redémarrer.</translation>
    </message>
    <message>
        <source>The answer cannot be written: the standard output is closed.</source>
        <translation>Impossible d’écrire la réponse&#xa0;: la sortie standard est fermée.</translation>
    </message>
    <message>
        <source>The answer cannot be written ({why}).</source>
        <translation>Impossible d’écrire la réponse ({why}).</translation>
    </message>
    <message>
        <source>It is done. {problem}</source>
        <translation>C’est fait. {problem}</translation>
    </message>
    <message>
        <source>Reminders only come while Glutestretch runs.</source>
        <translation>Les rappels ne viennent que si Glutestretch tourne.</translation>
    </message>
    <message>
        <source>There are no reminders; add one with: {example}</source>
        <translation>Il n’y a pas de rappel&#xa0;; ajoutez-en un avec&#xa0;: {example}</translation>
    </message>
    <message>
        <source>The running Glutestretch told nothing; please restart it.</source>
        <translation>Le Glutestretch en cours n’a rien dit&#xa0;; veuillez le redémarrer.</translation>
    </message>
    <message>
        <source>Reminders are paused until you resume them.</source>
        <translation>Les rappels sont en pause jusqu’à ce que vous les repreniez.</translation>
    </message>
    <message>
        <source>Reminders are paused until {moment}.</source>
        <translation>Les rappels sont en pause jusqu’à {moment}.</translation>
    </message>
    <message>
        <source>Reminders come again.</source>
        <translation>Les rappels viennent de nouveau.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>Les rappels ne sont pas en pause.</translation>
    </message>
    <message>
        <source>Reminder {id}: {line}.</source>
        <translation>Rappel {id}&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}; please see to it, or name another --data-dir.</source>
        <translation>Impossible d’écrire dans {directory}&#xa0;; veuillez y remédier, ou indiquer un autre --data-dir.</translation>
    </message>
    <message>
        <source>Nothing can be changed: no file can be locked in {directory} ({why}), nor where files of this session lie; please name another --data-dir.</source>
        <translation>Rien ne peut être changé&#xa0;: aucun fichier ne peut être verrouillé dans {directory} ({why}), ni là où sont les fichiers de cette session du système&#xa0;; veuillez indiquer un autre --data-dir.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre de 1 à {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment; write it like 2026-03-28T12:00.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un moment&#xa0;; écrivez par exemple 2026-03-28T12:00.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”; there are {ids}.</source>
        <translation>Il n’y a pas de routine «&#xa0;{name}&#xa0;»&#xa0;; il y a {ids}.</translation>
    </message>
    <message>
        <source>“{name}” can be {ids}; please write more of it.</source>
        <translation>«&#xa0;{name}&#xa0;» peut être {ids}&#xa0;; veuillez en écrire davantage.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, cannot be read ({why}); it is left as it is.</source>
        <translation>Le fichier des rappels, {path}, est illisible ({why})&#xa0;; il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is {what}; it is left as it is.</source>
        <translation>Le fichier des rappels, {path}, est {what}&#xa0;; il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is damaged; it is left as it is.</source>
        <translation>Le fichier des rappels, {path}, est abîmé&#xa0;; il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, was written by a newer version of this app; it is left as it is.</source>
        <translation>Le fichier des rappels, {path}, vient d’une version plus récente de cette application&#xa0;; il est laissé tel quel.</translation>
    </message>
    <message>
        <source>install-desktop is for Linux; on this system an installer does that.</source>
        <translation>install-desktop est pour Linux&#xa0;; sur ce système, un programme d’installation&#xa0;s’en charge.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus now, by {path}; install-desktop --remove undoes it.</source>
        <translation>Glutestretch est maintenant dans vos menus, par {path}&#xa0;; install-desktop --remove l’en retire.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus no more, and does not start at login.</source>
        <translation>Glutestretch n’est plus dans vos menus, et ne démarre pas à l’ouverture de session.</translation>
    </message>
    <message>
        <source>The path of this installation is no text that a launcher can hold.</source>
        <translation>Le chemin de cette installation n’est pas un texte qu’un lanceur peut contenir.</translation>
    </message>
    <message>
        <source>{path} cannot be changed ({why}).</source>
        <translation>Impossible de modifier {path} ({why}).</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>une socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <translation>un lien vers lui-même</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>plus gros que {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>what is there is {what}</source>
        <translation>ce qui s’y trouve est {what}</translation>
    </message>
    <message>
        <source>This system offers no way to start glutestretch at login.</source>
        <translation>Ce système n’offre aucun moyen de lancer glutestretch à l’ouverture de session.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be written: {why}.</source>
        <translation>Impossible d’écrire {path}, qui lance glutestretch à l’ouverture de session&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be removed: {why}.</source>
        <translation>Impossible de retirer {path}, qui lance glutestretch à l’ouverture de session&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Reminds you to stretch</source>
        <translation>Vous rappelle de vous étirer</translation>
    </message>
    <message>
        <source>Glutestretch reminds you to stretch.</source>
        <translation>Glutestretch vous rappelle de vous étirer.</translation>
    </message>
    <message>
        <source>The desktop does not let glutestretch start at login.</source>
        <translation>Le bureau ne laisse pas glutestretch démarrer à l’ouverture de session.</translation>
    </message>
    <message>
        <source>The desktop keeps starting glutestretch at login; you can change that in its settings.</source>
        <translation>Le bureau continue de lancer glutestretch à l’ouverture de session&#xa0;; cela se change dans ses réglages.</translation>
    </message>
    <message>
        <source>The desktop could not be asked whether glutestretch may start at login.</source>
        <translation>Impossible de demander au bureau si glutestretch peut démarrer à l’ouverture de session.</translation>
    </message>
    <message>
        <source>{problem} {another}</source>
        <translation>{problem} {another}</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be written: {why}.</source>
        <translation>Impossible d’écrire l’entrée du registre qui lance glutestretch à l’ouverture de session&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be removed: {why}.</source>
        <translation>Impossible de retirer l’entrée du registre qui lance glutestretch à l’ouverture de session&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Another command of glutestretch (process {number}) does not finish; please end it and try again.</source>
        <translation>Une autre commande de glutestretch (processus {number}) n’en finit pas&#xa0;; veuillez l’arrêter et réessayer.</translation>
    </message>
    <message>
        <source>glutestretch is already running (process {number}) but does not answer; please end it and start again.</source>
        <translation>glutestretch tourne déjà (processus {number}) mais ne répond pas&#xa0;; veuillez l’arrêter et relancer.</translation>
    </message>
    <message>
        <source>glutestretch is already running but does not answer; please end it and start again.</source>
        <translation>glutestretch tourne déjà mais ne répond pas&#xa0;; veuillez l’arrêter et relancer.</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Ce bureau n’affiche pas de notifications.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service did not take a reminder.</source>
        <translation>Le service de notification du bureau n’a pas pris un rappel.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service ended while it showed a reminder.</source>
        <translation>Le service de notification du bureau s’est arrêté pendant qu’il affichait un rappel.</translation>
    </message>
    <message>
        <source>This system did not take a reminder as a notification.</source>
        <translation>Ce système n’a pas pris un rappel comme notification.</translation>
    </message>
    <message>
        <source>The desktop did not take a reminder from this sandbox.</source>
        <translation>Le bureau n’a pas pris un rappel de ce bac à sable.</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>Impossible d’écrire dans {directory}&#xa0;: ce que vous faites et changez ne dure que jusqu’à ce que vous quittiez&#xa0;; veillez à pouvoir y écrire, ou démarrez avec un autre --data-dir.</translation>
    </message>
    <message>
        <source>A stretch session is under way</source>
        <translation>Une séance d’étirement est en cours</translation>
    </message>
    <message>
        <source>The time zone of this system, “{name}”, has no known name, so reminders use {zone}; please set one such as Europe/Berlin.</source>
        <translation>Le fuseau horaire de ce système, «&#xa0;{name}&#xa0;», n’a pas de nom connu&#xa0;; les rappels utilisent donc {zone}&#xa0;; veuillez en choisir un, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>The diary was damaged and is kept as {aside}; a new one was started.</source>
        <translation>Le journal était abîmé et est gardé sous {aside}&#xa0;; un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The diary was empty and is kept as {aside}; a new one was started.</source>
        <translation>Le journal était vide et est gardé sous {aside}&#xa0;; un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The diary was another program&apos;s database and is kept as {aside}; a new one was started.</source>
        <translation>Le journal était la base de données d’un autre programme et est gardé sous {aside}&#xa0;; un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The diary lacked what it has to hold ({detail}) and is kept as {aside}; a new one was started.</source>
        <translation>Il manquait au journal ce qu’il doit contenir ({detail})&#xa0;; il est gardé sous {aside}, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The diary was {detail} and is kept as {aside}; a new one was started.</source>
        <translation>Le journal était {detail} et est gardé sous {aside}&#xa0;; un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The diary {path} is damaged and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Le journal {path} est abîmé et n’a pas pu être mis de côté ({why})&#xa0;; rien n’est donc noté. Veuillez le déplacer et relancer l’application.</translation>
    </message>
    <message>
        <source>The diary {path} is empty and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Le journal {path} est vide et n’a pas pu être mis de côté ({why})&#xa0;; rien n’est donc noté. Veuillez le déplacer et relancer l’application.</translation>
    </message>
    <message>
        <source>The diary {path} is another program&apos;s database and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Le journal {path} est la base de données d’un autre programme et n’a pas pu être mis de côté ({why})&#xa0;; rien n’est donc noté. Veuillez le déplacer et relancer l’application.</translation>
    </message>
    <message>
        <source>The diary {path} lacks what it has to hold ({detail}) and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Il manque au journal {path} ce qu’il doit contenir ({detail}), et il n’a pas pu être mis de côté ({why})&#xa0;; rien n’est donc noté. Veuillez le déplacer et relancer l’application.</translation>
    </message>
    <message>
        <source>The diary {path} is {detail} and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Le journal {path} est {detail} et n’a pas pu être mis de côté ({why})&#xa0;; rien n’est donc noté. Veuillez le déplacer et relancer l’application.</translation>
    </message>
    <message>
        <source>it broke twice</source>
        <translation>il s’est abîmé deux fois</translation>
    </message>
    <message>
        <source>Another program is using the diary {path}; what you do is remembered and saved as soon as it has finished.</source>
        <translation>Un autre programme utilise le journal {path}&#xa0;; ce que vous faites est retenu et enregistré dès qu’il aura fini.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written to the diary {path}; what you do is remembered while the app runs and saved once there is space.</source>
        <translation>Le disque est plein, rien ne peut donc être écrit dans le journal {path}&#xa0;; ce que vous faites est retenu tant que l’application tourne, et enregistré dès qu’il y a de la place.</translation>
    </message>
    <message>
        <source>The diary {path} cannot be written ({why}); what you do is remembered while the app runs, so please check that the folder exists and that you may write to it.</source>
        <translation>Impossible d’écrire le journal {path} ({why})&#xa0;; ce que vous faites est retenu tant que l’application tourne. Veuillez vérifier que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>A part of the diary {path} cannot be read, so not every hold is shown.</source>
        <translation>Une partie du journal {path} est illisible&#xa0;; tous les maintiens ne sont donc pas affichés.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app, so it is left as it is and nothing is written down; please update the app.</source>
        <translation>Le journal {path} vient d’une version plus récente de l’application&#xa0;; il est laissé tel quel et rien n’est noté. Veuillez mettre l’application à jour.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app; please update the app.</source>
        <translation>Le journal {path} vient d’une version plus récente de l’application&#xa0;; veuillez la mettre à jour.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est abîmé</translation>
    </message>
    <message>
        <source>The diary {path} cannot be read ({why}).</source>
        <translation>Le journal {path} est illisible ({why}).</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app, because no copy could be made first ({why}); it is left as it is and nothing is written down until the next start.</source>
        <translation>Le journal {path} n’a pas pu être préparé pour cette version de l’application, car aucune copie n’a pu en être faite d’abord ({why})&#xa0;; il est laissé tel quel et rien n’est noté jusqu’au prochain démarrage.</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app ({why}), so it is left as it is and nothing is written down until the next start.</source>
        <translation>Le journal {path} n’a pas pu être préparé pour cette version de l’application ({why})&#xa0;; il est donc laissé tel quel et rien n’est noté jusqu’au prochain démarrage.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>An entry must have fields, not be {value!r}.</source>
        <translation>Une entrée doit avoir des champs, et non être {value!r}.</translation>
    </message>
    <message>
        <source>{field} is not a field that is known here.</source>
        <translation>{field} n’est pas un champ connu ici.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} manque.</translation>
    </message>
    <message>
        <source>{field} must be text, not {value!r}.</source>
        <translation>{field} doit être un texte, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field} est vide.</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value!r}.</source>
        <translation>{field} doit être l’un de {choices}, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be true or false, not {value!r}.</source>
        <translation>{field} doit être true ou false, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a number, not {value!r}.</source>
        <translation>{field} doit être un nombre, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a whole number, not {value!r}.</source>
        <translation>{field} doit être un nombre entier, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be from {least:g} to {most:g}, not {value}.</source>
        <translation>{field} doit aller de {least:g} à {most:g}, et non valoir {value}.</translation>
    </message>
    <message>
        <source>{field} must be a list, not {value!r}.</source>
        <translation>{field} doit être une liste, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts, not {value!r}.</source>
        <translation>{field} doit être une liste de textes, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of entries with fields, not {value!r}.</source>
        <translation>{field} doit être une liste d’entrées avec des champs, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a table of variants by stretch, not {value!r}.</source>
        <translation>{field} doit être une table de variantes par étirement, et non {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment; write it like 2026-03-02T14:30:00+01:00.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un moment&#xa0;; écrivez par exemple 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>{moment} lacks its distance from UTC, such as +01:00.</source>
        <translation>Il manque à {moment} son décalage par rapport à UTC, par exemple +01:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 2026-03-02.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date&#xa0;; écrivez par exemple 2026-03-02.</translation>
    </message>
    <message>
        <source>Years go from {first} to {last}, not {year}.</source>
        <translation>Les années vont de {first} à {last}, pas {year}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day; write it like 7:15, 14:30 or 2:30pm.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure&#xa0;; écrivez par exemple 7:15, 14:30 ou 2:30pm.</translation>
    </message>
    <message>
        <source>There is no {text} on the clock; a day goes from 0:00 to 23:59.</source>
        <translation>L’heure {text} n’existe pas&#xa0;; un jour va de 0:00 à 23:59.</translation>
    </message>
    <message>
        <source>Another one has the id {id}.</source>
        <translation>L’id {id} est déjà pris.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} et {last}</translation>
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
        <translation>ce n’est pas un zip, ou il est abîmé.</translation>
    </message>
    <message>
        <source>it has more than {most} files.</source>
        <translation>il contient plus de {most} fichiers.</translation>
    </message>
    <message>
        <source>all files together are larger than {most} MB.</source>
        <translation>tous les fichiers ensemble dépassent {most}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>the name leads out of the pack.</source>
        <translation>le nom mène hors du pack.</translation>
    </message>
    <message>
        <source>it is no part of a pack; there are pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</source>
        <translation>cela ne fait pas partie d’un pack&#xa0;; il y a pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</translation>
    </message>
    <message>
        <source>it is a link; put in the file itself.</source>
        <translation>c’est un lien&#xa0;; mettez-y le fichier lui-même.</translation>
    </message>
    <message>
        <source>it is no plain file.</source>
        <translation>ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>it is locked with a password.</source>
        <translation>il est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>it is packed in a way other than zip&apos;s usual one.</source>
        <translation>il n’est pas compressé à la façon habituelle d’un zip.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>il y figure deux fois.</translation>
    </message>
    <message>
        <source>it is larger than {most} kB.</source>
        <translation>il dépasse {most}&#xa0;ko.</translation>
    </message>
    <message>
        <source>it unpacks to more than {ratio} times its size.</source>
        <translation>décompressé, il dépasse {ratio} fois sa taille.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>il est illisible.</translation>
    </message>
    <message>
        <source>it is not written in UTF-8.</source>
        <translation>il n’est pas écrit en UTF-8.</translation>
    </message>
    <message>
        <source>it is not valid TOML ({why}).</source>
        <translation>ce n’est pas du TOML valide ({why}).</translation>
    </message>
    <message>
        <source>its tables lie too deep in each other.</source>
        <translation>ses tables sont trop imbriquées.</translation>
    </message>
    <message>
        <source>a number in it has more than twenty digits.</source>
        <translation>un nombre y a plus de vingt chiffres.</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>le fichier manque.</translation>
    </message>
    <message>
        <source>{field} may be at most {most}; for more, please update the app.</source>
        <translation>{field} peut être au plus {most}&#xa0;; pour davantage, veuillez mettre l’application à jour.</translation>
    </message>
    <message>
        <source>{field} must be a language such as en or pt-BR, not {value!r}.</source>
        <translation>{field} doit être une langue comme en ou pt-BR, et non {value!r}.</translation>
    </message>
    <message>
        <source>there is no stretch in it.</source>
        <translation>il ne contient aucun étirement.</translation>
    </message>
    <message>
        <source>it has more than {most} stretches.</source>
        <translation>il contient plus de {most} étirements.</translation>
    </message>
    <message>
        <source>{field} has the control character {letter}; please leave it out.</source>
        <translation>{field} contient le caractère de contrôle {letter}&#xa0;; veuillez le retirer.</translation>
    </message>
    <message>
        <source>{field} has {found!r}, which is markup; please write plain words.</source>
        <translation>{field} contient {found!r}, qui est du balisage&#xa0;; veuillez écrire de simples mots.</translation>
    </message>
    <message>
        <source>{field}: there is a stretch or routine {value!r} already.</source>
        <translation>{field}&#xa0;: il y a déjà un étirement ou une routine {value!r}.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but two_sided = false.</source>
        <translation>{field} parle d’un côté, mais two_sided = false.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write it out for left and right.</source>
        <translation>{field} donne le côté en anglais&#xa0;; écrivez-le en entier pour la gauche et la droite.</translation>
    </message>
    <message>
        <source>{field}: no step says which side; if there is none, set it to false.</source>
        <translation>{field}&#xa0;: aucune étape ne dit quel côté&#xa0;; s’il n’y en a pas, mettez-le à false.</translation>
    </message>
    <message>
        <source>it is not a PNG, WebP or JPEG picture, or a damaged one.</source>
        <translation>ce n’est pas une image PNG, WebP ou JPEG, ou elle est abîmée.</translation>
    </message>
    <message>
        <source>it moves; please put in a still picture.</source>
        <translation>l’image bouge&#xa0;; veuillez mettre une image fixe.</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels; a picture has from {least} to {most}.</source>
        <translation>elle a {width} x {height} pixels&#xa0;; une image en a de {least} à {most}.</translation>
    </message>
    <message>
        <source>all pictures together have more than {most} million pixels.</source>
        <translation>toutes les images ensemble dépassent {most} millions de pixels.</translation>
    </message>
    <message>
        <source>the picture is missing (also as .webp or .jpg).</source>
        <translation>l’image manque (aussi en .webp ou .jpg).</translation>
    </message>
    <message>
        <source>there is no stretch {name!r} in the pack.</source>
        <translation>il n’y a pas d’étirement {name!r} dans le pack.</translation>
    </message>
    <message>
        <source>the stretch has no step {number}.</source>
        <translation>l’étirement n’a pas d’étape {number}.</translation>
    </message>
    <message>
        <source>the stretch has no left side, as two_sided = false.</source>
        <translation>l’étirement n’a pas de côté gauche, puisque two_sided = false.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>ce fichier ou ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>illisible ({why}).</translation>
    </message>
    <message>
        <source>it is {what}.</source>
        <translation>c’est {what}.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” by {author} ({stretches}).</source>
        <translation>{file}&#xa0;: rien à signaler dans «&#xa0;{title}&#xa0;» de {author} ({stretches}).</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}, with the buttons.</source>
        <translation>{field} dit {word!r} ; écrivez {lead} ou {other}, avec les boutons.</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>L’image manque.</translation>
    </message>
    <message>
        <source>No step says which side; if it has none, choose so.</source>
        <translation>Aucune étape ne dit de quel côté ; s’il n’y en a pas, choisissez-le.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but the stretch has none.</source>
        <translation>{field} parle d’un côté, mais l’étirement n’en a pas.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write out both sides.</source>
        <translation>{field} donne le côté en anglais ; écrivez les deux côtés.</translation>
    </message>
    <message>
        <source>There is a picture of the left side, but the stretch has none.</source>
        <translation>Il y a une image du côté gauche, mais l’étirement n’a pas de côtés.</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>Il n’y a pas d’étape.</translation>
    </message>
    <message>
        <source>There is no stretch in it.</source>
        <translation>Il n’y a pas d’étirement dedans.</translation>
    </message>
    <message>
        <source>{field} must be one such as en or pt-BR, not {value!r}.</source>
        <translation>{field} doit être par exemple en ou pt-BR, pas {value!r}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Où on le sent</translation>
    </message>
    <message>
        <source>What the first picture shows</source>
        <translation>Ce que montre la première image</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Breaths of a hold</source>
        <translation>Respirations d’un maintien</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Tenir jusqu’à</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>The same in one line</source>
        <translation>La même chose en une ligne</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Time for the step</source>
        <translation>Durée de l’étape</translation>
    </message>
    <message>
        <source>Time for the movement</source>
        <translation>Durée du mouvement</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Care for the knee</source>
        <translation>Pour ménager le genou</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of the left side</source>
        <translation>Image du côté gauche</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Something that is kept from the file does not fit any more: {fault}</source>
        <translation>Quelque chose qui vient du fichier ne convient plus : {fault}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing or wrong.</source>
        <translation>
            <numerusform>%n chose manque ou est fausse.</numerusform>
            <numerusform>%n choses manquent ou sont fausses.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stretch without a name</source>
        <translation>Un étirement sans nom</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>A step without words</source>
        <translation>Une étape sans paroles</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>Le maintien</translation>
    </message>
    <message>
        <source>Until you go on</source>
        <translation>Jusqu’à ce que vous continuiez</translation>
    </message>
    <message>
        <source>Its variants stay as they are: {names}.</source>
        <translation>Ses variantes restent telles quelles : {names}.</translation>
    </message>
    <message>
        <source>Its sources stay as they are.</source>
        <translation>Ses sources restent telles quelles.</translation>
    </message>
    <message>
        <source>A pack without a title</source>
        <translation>Un pack sans titre</translation>
    </message>
    <message>
        <source>“{title}” is saved and in your list ({stretches}).</source>
        <translation>« {title} » est enregistré et dans votre liste ({stretches}).</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n étirement</numerusform>
            <numerusform>%n étirements</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved; the draft is kept. {fault}</source>
        <translation>Rien n’a été enregistré ; le brouillon est gardé. {fault}</translation>
    </message>
    <message>
        <source>The draft of “{title}” was deleted.</source>
        <translation>Le brouillon de « {title} » a été supprimé.</translation>
    </message>
    <message>
        <source>Your draft cannot be kept ({why}); it lasts until you close it.</source>
        <translation>Votre brouillon ne peut pas être gardé ({why}) ; il dure jusqu’à ce que vous le fermiez.</translation>
    </message>
    <message>
        <source>That picture was not taken: {fault}</source>
        <translation>Cette image n’a pas été prise : {fault}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n faults.</source>
        <translation>
            <numerusform>{file} a %n défaut.</numerusform>
            <numerusform>{file} a %n défauts.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in your list now ({stretches}).</source>
        <translation>«&#xa0;{title}&#xa0;» est maintenant dans votre liste ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” was written to {path}; it can be added on any computer.</source>
        <translation>«&#xa0;{title}&#xa0;» a été écrit dans {path}&#xa0;; il peut être ajouté sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was written: {path} cannot be written ({why}).</source>
        <translation>Rien n’a été écrit&#xa0;: impossible d’écrire {path} ({why}).</translation>
    </message>
    <message>
        <source>Nothing was written: the pack cannot be read ({fault})</source>
        <translation>Rien n’a été écrit&#xa0;: le pack est illisible ({fault})</translation>
    </message>
    <message>
        <source>Nothing was changed: a session with stretches of “{title}” is on. Please finish or leave it first.</source>
        <translation>Rien n’a été changé&#xa0;: une séance avec des étirements de «&#xa0;{title}&#xa0;» est en cours. Finissez-la ou quittez-la d’abord.</translation>
    </message>
    <message>
        <source>“{title}” is in your list already, with nothing different.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà dans votre liste, sans aucune différence.</translation>
    </message>
    <message>
        <source>Replace “{title}” in your list?</source>
        <translation>Remplacer «&#xa0;{title}&#xa0;» dans votre liste&#xa0;?</translation>
    </message>
    <message>
        <source>“{title}” was replaced ({stretches}).</source>
        <translation>«&#xa0;{title}&#xa0;» a été remplacé ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” is in your list already; to replace it, write --replace, too.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà dans votre liste&#xa0;; pour le remplacer, écrivez aussi --replace.</translation>
    </message>
    <message>
        <source>It is older: version {coming}, and yours is version {own}.</source>
        <translation>Il est plus ancien&#xa0;: version {coming}, contre {own} pour le vôtre.</translation>
    </message>
    <message>
        <source>Version {coming} takes the place of version {own}.</source>
        <translation>La version {coming} remplace la version {own}.</translation>
    </message>
    <message>
        <source>It is version {coming}, and yours names none.</source>
        <translation>C’est la version {coming}, et le vôtre n’en indique pas.</translation>
    </message>
    <message>
        <source>It names no version, and yours is version {own}.</source>
        <translation>Il n’indique pas de version, et le vôtre est la version {own}.</translation>
    </message>
    <message>
        <source>It is called “{coming}” then, no longer “{own}”.</source>
        <translation>Il s’appelle alors «&#xa0;{coming}&#xa0;», et non plus «&#xa0;{own}&#xa0;».</translation>
    </message>
    <message>
        <source>It is by {coming}, and yours is by {own}.</source>
        <translation>Il est de {coming}, et le vôtre est de {own}.</translation>
    </message>
    <message>
        <source>Its licence is {licence}, its language {language}.</source>
        <translation>Sa licence est {licence}, sa langue {language}.</translation>
    </message>
    <message>
        <source>Comes: {names}.</source>
        <translation>Arrivent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Goes: {names}.</source>
        <translation>Partent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Says something else: {names}.</source>
        <translation>Ne disent plus la même chose&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Has other pictures: {names}.</source>
        <translation>Ont d’autres images&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>«&#xa0;{title}&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>The pack in the folder {name} is left aside: {fault}</source>
        <translation>Le pack du dossier {name} est laissé de côté&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Nothing was changed: the folder of packs cannot be written ({why}).</source>
        <translation>Rien n’a été changé&#xa0;: impossible d’écrire dans le dossier des packs ({why}).</translation>
    </message>
    <message>
        <source>There is no pack {name}; glutestretch pack list tells which there are.</source>
        <translation>Il n’y a pas de pack {name}&#xa0;; glutestretch pack list indique ceux qu’il y a.</translation>
    </message>
    <message>
        <source>There are no packs; add one with: glutestretch pack add hips.zip</source>
        <translation>Il n’y a pas de pack&#xa0;; ajoutez-en un avec&#xa0;: glutestretch pack add hips.zip</translation>
    </message>
    <message>
        <source>{id}  “{title}” by {author}, {licence}: {names}</source>
        <translation>{id}  «&#xa0;{title}&#xa0;» de {author}, {licence}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Nothing was added. {fault}</source>
        <translation>Rien n’a été ajouté. {fault}</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults; glutestretch check names them all.</source>
        <translation>
            <numerusform>Il y a encore %n défaut&#xa0;; glutestretch check les nomme tous.</numerusform>
            <numerusform>Il y a encore %n défauts&#xa0;; glutestretch check les nomme tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>by {author}, {licence}</source>
        <translation>de {author}, {licence}</translation>
    </message>
    <message>
        <source>What the diagram shows</source>
        <translation>Ce que montre le schéma</translation>
    </message>
    <message>
        <source>The muscles at the hip</source>
        <translation>Les muscles de la hanche</translation>
    </message>
    <message>
        <source>Bones and muscles of the right hip, seen from behind and the side</source>
        <translation>Os et muscles de la hanche droite, vus de derrière et de côté</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, and where the roller presses</source>
        <translation>{stretch}&#xa0;: os et muscles de la hanche droite, et là où le rouleau appuie</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, with arrows along what lengthens</source>
        <translation>{stretch}&#xa0;: os et muscles de la hanche droite, avec des flèches le long de ce qui s’allonge</translation>
    </message>
    <message>
        <source>Top of the pelvis</source>
        <translation>Haut du bassin</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>Moyen fessier</translation>
    </message>
    <message>
        <source>Gluteus medius, lengthened</source>
        <translation>Moyen fessier, allongé</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Grand fessier</translation>
    </message>
    <message>
        <source>Gluteus maximus, with a window cut into it</source>
        <translation>Grand fessier, avec une fenêtre découpée</translation>
    </message>
    <message>
        <source>Gluteus maximus, lengthened</source>
        <translation>Grand fessier, allongé</translation>
    </message>
    <message>
        <source>Top of the thigh bone</source>
        <translation>Haut du fémur</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Sacrum</translation>
    </message>
    <message>
        <source>Where the roller presses</source>
        <translation>Là où le rouleau appuie</translation>
    </message>
    <message>
        <source>{field} must be a table with fields, such as [{field}].</source>
        <translation>{field} doit être une table avec des champs, comme [{field}].</translation>
    </message>
    <message>
        <source>{field}: there are more than {most}.</source>
        <translation>{field}&#xa0;: il y en a plus de {most}.</translation>
    </message>
    <message>
        <source>{field}: there is no stretch {value!r} here; if it is in a pack, say under [packs] what that is called.</source>
        <translation>{field}&#xa0;: il n’y a pas d’étirement {value!r} ici&#xa0;; s’il est dans un pack, dites sous [packs] comment celui-ci s’appelle.</translation>
    </message>
    <message>
        <source>{field} is not the id of a stretch, such as wall-glute.</source>
        <translation>{field} n’est pas l’id d’un étirement, comme wall-glute.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no sides; please leave it out.</source>
        <translation>{field}&#xa0;: l’étirement n’a pas de côtés&#xa0;; veuillez le retirer.</translation>
    </message>
    <message>
        <source>{field}: there are breaths, too; please leave one out.</source>
        <translation>{field}&#xa0;: il y a aussi des respirations (breaths)&#xa0;; veuillez retirer l’un des deux.</translation>
    </message>
    <message>
        <source>{field} is not a stretch of the routine.</source>
        <translation>{field} n’est pas un étirement de la routine.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no variant {value!r}.</source>
        <translation>{field}&#xa0;: l’étirement n’a pas de variante {value!r}.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{field}: {value!r} comes once; please write one that comes again, like weekdays 14:30.</source>
        <translation>{field}&#xa0;: {value!r} vient une seule fois&#xa0;; veuillez écrire un rappel qui revient, comme weekdays 14:30.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” ({parts}).</source>
        <translation>{file}&#xa0;: rien à signaler dans «&#xa0;{title}&#xa0;» ({parts}).</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>The stretch {stretch} is in the pack “{pack}”, which is not here; add that first.</source>
        <translation>L’étirement {stretch} est dans le pack «&#xa0;{pack}&#xa0;», qui n’est pas ici&#xa0;; ajoutez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>Rien n’a été ajouté. {why}</translation>
    </message>
    <message>
        <source>“{name}” is now as it was prescribed{more}.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant conforme à la prescription{more}.</translation>
    </message>
    <message>
        <source>“{name}” is one of your own routines now{more}.</source>
        <translation>«&#xa0;{name}&#xa0;» fait maintenant partie de vos routines{more}.</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before.</source>
        <translation>«&#xa0;{name}&#xa0;» est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>“{name}” was taken out again{more}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été retirée{more}.</translation>
    </message>
    <message>
        <source>, with {reminders}</source>
        <comment>what comes with a routine</comment>
        <translation>, avec {reminders}</translation>
    </message>
    <message>
        <source>“{title}” was written to {file} ({parts}).</source>
        <translation>«&#xa0;{title}&#xa0;» a été écrite dans {file} ({parts}).</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders that come once were left out.</source>
        <translation>
            <numerusform>%n rappel qui ne vient qu’une fois a été laissé de côté.</numerusform>
            <numerusform>%n rappels qui ne viennent qu’une fois ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. {fault}</source>
        <translation>Rien n’a été écrit. {fault}</translation>
    </message>
    <message>
        <source>There is no page to print. {fault}</source>
        <translation>Il n’y a pas de page à imprimer. {fault}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); what was there is as it was.</source>
        <translation>Impossible d’écrire {file} ({why})&#xa0;; ce qui s’y trouvait n’a pas changé.</translation>
    </message>
    <message>
        <source>“{name}” has to end in {ending}, so that it is known for a prescription.</source>
        <translation>«&#xa0;{name}&#xa0;» doit finir par {ending}, pour être reconnu comme une prescription.</translation>
    </message>
    <message>
        <source>From {sender}, as the file says</source>
        <translation>De {sender}, d’après le fichier</translation>
    </message>
    <message>
        <source>The routine “{name}”</source>
        <translation>La routine «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>You have a routine “{name}” already. If it stays, this one is called “{new}”.</source>
        <translation>Vous avez déjà une routine «&#xa0;{name}&#xa0;». Si elle reste, celle-ci s’appelle «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” as one file, for someone else or for another computer: {parts}. A reminder that comes only once stays here.</source>
        <translation>«&#xa0;{name}&#xa0;» en un seul fichier, pour quelqu’un d’autre ou pour un autre ordinateur&#xa0;: {parts}. Un rappel qui ne vient qu’une fois reste ici.</translation>
    </message>
    <message>
        <source>The page to print is in {file} now.</source>
        <translation>La page à imprimer est maintenant dans {file}.</translation>
    </message>
    <message>
        <source>“{name}” has to end in .pdf.</source>
        <translation>«&#xa0;{name}&#xa0;» doit finir par .pdf.</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>De {sender}</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>{words} · On both sides</source>
        <translation>{words} · Des deux côtés</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>Pictures and words show one side; on the other, all is the other way round.</source>
        <translation>Les images et les mots montrent un côté&#xa0;; de l’autre, tout est inversé.</translation>
    </message>
    <message>
        <source>Move only as far as is easy; it should never hurt. If it does, stop, and ask whoever wrote this. Page {page} of {pages}.</source>
        <translation>N’allez pas plus loin que ce qui est facile&#xa0;; cela ne doit jamais faire mal. Si cela fait mal, arrêtez, et demandez à qui a écrit cette page. Page {page} sur {pages}.</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minutes tenues</translation>
    </message>
    <message>
        <source>Reports of pain</source>
        <translation>Douleurs signalées</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>Gauche, minutes</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>Droite, minutes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <translation>janv</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <translation>févr</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <translation>avr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <translation>juil</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short</comment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short</comment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short</comment>
        <translation>déc</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, {minutes} min held</source>
        <translation>
            <numerusform>%n séance, {minutes}&#xa0;min tenues</numerusform>
            <numerusform>%n séances, {minutes}&#xa0;min tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>un jour de repos</translation>
    </message>
    <message numerus="yes">
        <source>%n reports of pain</source>
        <translation>
            <numerusform>%n douleur signalée</numerusform>
            <numerusform>%n douleurs signalées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, {sessions}, {minutes} min held</source>
        <translation>
            <numerusform>%n jour, {sessions}, {minutes}&#xa0;min tenues</numerusform>
            <numerusform>%n jours, {sessions}, {minutes}&#xa0;min tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>Semaine du {date}</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>objectif atteint</translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week, and {minutes} minutes in all.</source>
        <translation>
            <numerusform>Votre objectif est de %n jour par semaine, et de {minutes} minutes en tout.</numerusform>
            <numerusform>Votre objectif est de %n jours par semaine, et de {minutes} minutes en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week.</source>
        <translation>
            <numerusform>Votre objectif est de %n jour par semaine.</numerusform>
            <numerusform>Votre objectif est de %n jours par semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you will see what you have done, from your first session on.</source>
        <translation>Vous verrez ici ce que vous avez fait, dès votre première séance.</translation>
    </message>
    <message>
        <source>This week has met your goal: {done}.</source>
        <translation>L’objectif de cette semaine est atteint&#xa0;: {done}.</translation>
    </message>
    <message>
        <source>This week is still before you.</source>
        <translation>Cette semaine est encore devant vous.</translation>
    </message>
    <message>
        <source>This week so far: {done}.</source>
        <translation>Cette semaine jusqu’ici&#xa0;: {done}.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row have met your goal.</source>
        <translation>
            <numerusform>%n semaine a atteint votre objectif.</numerusform>
            <numerusform>%n semaines de suite ont atteint votre objectif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with a session, {sessions}, {minutes} min held in all</source>
        <translation>
            <numerusform>%n jour avec une séance, {sessions}, {minutes}&#xa0;min tenues en tout</numerusform>
            <numerusform>%n jours avec une séance, {sessions}, {minutes}&#xa0;min tenues en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last four weeks no side was held.</source>
        <translation>Ces quatre dernières semaines, aucun côté n’a été tenu.</translation>
    </message>
    <message>
        <source>In the last four weeks, both sides were held for about the same time.</source>
        <translation>Ces quatre dernières semaines, les deux côtés ont été tenus à peu près aussi longtemps.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the right side was held for %n minutes less.</source>
        <translation>
            <numerusform>Ces quatre dernières semaines, le côté droit a été tenu %n&#xa0;minute de moins.</numerusform>
            <numerusform>Ces quatre dernières semaines, le côté droit a été tenu %n&#xa0;minutes de moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the left side was held for %n minutes less.</source>
        <translation>
            <numerusform>Ces quatre dernières semaines, le côté gauche a été tenu %n&#xa0;minute de moins.</numerusform>
            <numerusform>Ces quatre dernières semaines, le côté gauche a été tenu %n&#xa0;minutes de moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither side felt tighter in most of your last %n answers.</source>
        <translation>
            <numerusform>Aucun côté n’était plus tendu dans votre dernière réponse.</numerusform>
            <numerusform>Aucun côté n’était plus tendu dans la plupart de vos %n dernières réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your right side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>Votre côté droit était plus tendu dans votre dernière réponse.</numerusform>
            <numerusform>Votre côté droit était plus tendu dans {count} de vos %n dernières réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your left side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>Votre côté gauche était plus tendu dans votre dernière réponse.</numerusform>
            <numerusform>Votre côté gauche était plus tendu dans {count} de vos %n dernières réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>before {before}, after {after}, in %n sessions</source>
        <translation>
            <numerusform>avant {before}, après {after}, en %n séance</numerusform>
            <numerusform>avant {before}, après {after}, en %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>How stiff it feels is asked before and after a session; nothing was answered here.</source>
        <translation>La raideur est demandée avant et après une séance&#xa0;; il n’y a pas de réponse ici.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was much the same before and after your sessions (%n sessions).</source>
        <translation>
            <numerusform>Ces quatre dernières semaines, la raideur était à peu près la même avant et après vos séances (%n séance).</numerusform>
            <numerusform>Ces quatre dernières semaines, la raideur était à peu près la même avant et après vos séances (%n séances).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n sessions).</source>
        <translation>
            <numerusform>Ces quatre dernières semaines, la raideur était plus basse de {points} points après vos séances qu’avant (%n séance).</numerusform>
            <numerusform>Ces quatre dernières semaines, la raideur était plus basse de {points} points après vos séances qu’avant (moyenne de %n séances).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n sessions). If it stays so, stretch less far, or ask a health-care provider.</source>
        <translation>
            <numerusform>Ces quatre dernières semaines, la raideur était plus haute de {points} points après vos séances qu’avant (%n séance). Si cela dure, étirez-vous moins loin, ou parlez-en à un professionnel de santé.</numerusform>
            <numerusform>Ces quatre dernières semaines, la raideur était plus haute de {points} points après vos séances qu’avant (moyenne de %n séances). Si cela dure, étirez-vous moins loin, ou parlez-en à un professionnel de santé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>Endroit incertain</translation>
    </message>
    <message>
        <source>{name}, left side</source>
        <translation>{name}, côté gauche</translation>
    </message>
    <message>
        <source>{name}, right side</source>
        <translation>{name}, côté droit</translation>
    </message>
    <message>
        <source>{level} of 10</source>
        <translation>{level} sur 10</translation>
    </message>
    <message>
        <source>The stretch was left out.</source>
        <translation>L’étirement a été écarté.</translation>
    </message>
    <message>
        <source>It was put back on {date}.</source>
        <translation>Il a été remis le {date}.</translation>
    </message>
    <message>
        <source>You answered on {date} that the pain was gone.</source>
        <translation>Le {date}, vous avez répondu que la douleur avait disparu.</translation>
    </message>
    <message>
        <source>You answered on {date} that a health-care provider had agreed.</source>
        <translation>Le {date}, vous avez répondu qu’un professionnel de santé était d’accord.</translation>
    </message>
    <message>
        <source>Nothing was noted since.</source>
        <translation>Rien n’a été noté depuis.</translation>
    </message>
    <message>
        <source>No pain was reported.</source>
        <translation>Aucune douleur n’a été signalée.</translation>
    </message>
    <message>
        <source>Stretch: {what}</source>
        <translation>S’étirer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>Le calendrier est écrit.</translation>
    </message>
    <message>
        <source>The reminders in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Les rappels de {path} sont illisibles ({why})&#xa0;; ils sont laissés tels quels, et les nouveaux ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The reminders in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>Les rappels de {path} viennent d’une version plus récente de cette application&#xa0;; ils sont laissés tels quels, et les nouveaux ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The reminders in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Les rappels de {path} sont abîmés et n’ont pas pu être mis de côté ({why})&#xa0;; ils sont laissés tels quels, et les nouveaux ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The reminders in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>À la place des rappels, {path} est {what} et n’a pas pu être mis de côté ({why})&#xa0;; c’est laissé tel quel, et les nouveaux rappels ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; the reminders come from a copy of it.</source>
        <translation>Le fichier des rappels était {what} et s’appelle maintenant {aside}&#xa0;; les rappels viennent d’une copie.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; the reminders come from a copy of it.</source>
        <translation>Le fichier des rappels était abîmé et s’appelle maintenant {aside}&#xa0;; les rappels viennent d’une copie.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; none is left.</source>
        <translation>Le fichier des rappels était {what} et s’appelle maintenant {aside}&#xa0;; il n’en reste aucun.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; none is left.</source>
        <translation>Le fichier des rappels était abîmé et s’appelle maintenant {aside}&#xa0;; il n’en reste aucun.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); they are as they were.</source>
        <translation>Impossible d’écrire les rappels dans {path} ({why})&#xa0;; ils n’ont pas changé.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>Impossible d’écrire les rappels dans {path} ({why})&#xa0;; leurs changements ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>No calendar is written, because it would be empty.</source>
        <translation>Aucun calendrier n’est écrit, car il serait vide.</translation>
    </message>
    <message>
        <source>The calendar cannot be written to {path} ({why}).</source>
        <translation>Impossible d’écrire le calendrier dans {path} ({why}).</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is switched off.</source>
        <translation>«&#xa0;{reminder}&#xa0;» n’est pas dans le calendrier&#xa0;: il est désactivé.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: events come in quiet periods, too.</source>
        <translation>«&#xa0;{reminder}&#xa0;» n’est pas dans le calendrier&#xa0;: ses événements viendraient aussi pendant les périodes de silence.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is over.</source>
        <translation>«&#xa0;{reminder}&#xa0;» n’est pas dans le calendrier&#xa0;: il est passé.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know what you have done.</source>
        <translation>«&#xa0;{reminder}&#xa0;» n’est pas dans le calendrier&#xa0;: un calendrier ne peut pas savoir ce que vous avez fait.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know when you sit.</source>
        <translation>«&#xa0;{reminder}&#xa0;» n’est pas dans le calendrier&#xa0;: un calendrier ne peut pas savoir quand vous êtes en position assise.</translation>
    </message>
    <message>
        <source>following the steps</source>
        <translation>suit les étapes</translation>
    </message>
    <message>
        <source>counting in</source>
        <translation>compte à rebours</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>maintien</translation>
    </message>
    <message>
        <source>changing side</source>
        <translation>changement de côté</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>{reminder} · {offer}</source>
        <translation>{reminder} · {offer}</translation>
    </message>
    <message>
        <source>Glutestretch is not running; reminders only come while it runs.</source>
        <translation>Glutestretch ne tourne pas&#xa0;; les rappels ne viennent que s’il tourne.</translation>
    </message>
    <message>
        <source>No reminder is to come.</source>
        <translation>Aucun rappel n’est prévu.</translation>
    </message>
    <message>
        <source>{reminder} · {state}</source>
        <translation>{reminder} · {state}</translation>
    </message>
    <message>
        <source>A reminder is due now ({summary}).</source>
        <translation>C’est l’heure d’un rappel ({summary}).</translation>
    </message>
    <message>
        <source>Next reminder: {moment} ({summary}).</source>
        <translation>Prochain rappel&#xa0;: {moment} ({summary}).</translation>
    </message>
    <message>
        <source>A reminder waits for your answer ({summary}).</source>
        <translation>Un rappel attend votre réponse ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown as a notification ({summary}).</source>
        <translation>Un rappel est affiché en notification ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in the window ({summary}).</source>
        <translation>Un rappel est affiché dans la fenêtre ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in a small window ({summary}).</source>
        <translation>Un rappel est affiché dans une petite fenêtre ({summary}).</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>Aucune séance n’est en cours.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, right side, {state}.</source>
        <translation>Une séance est en cours&#xa0;: {stretch}, côté droit, {state}.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, left side, {state}.</source>
        <translation>Une séance est en cours&#xa0;: {stretch}, côté gauche, {state}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>en semaine</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow, {weekday}</source>
        <translation>demain {weekday}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>en pause jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>paused until {moment}</source>
        <translation>en pause jusqu’à {moment}</translation>
    </message>
    <message>
        <source>went together with a later one</source>
        <translation>réuni avec un rappel plus tardif</translation>
    </message>
    <message>
        <source>held: {why}</source>
        <translation>en attente&#xa0;: {why}</translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation>omis&#xa0;: {why}</translation>
    </message>
    <message>
        <source>missed: {why}</source>
        <translation>manqué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>put off for 10 minutes</source>
        <translation>repoussé de 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>skipped for the day</source>
        <translation>pas ce jour-là</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>came due</source>
        <translation>arrivé à son heure</translation>
    </message>
    <message>
        <source>shown as a notification</source>
        <translation>affiché en notification</translation>
    </message>
    <message>
        <source>shown in the window</source>
        <translation>affiché dans la fenêtre</translation>
    </message>
    <message>
        <source>shown in a small window</source>
        <translation>affiché dans une petite fenêtre</translation>
    </message>
    <message>
        <source>held: a session is running</source>
        <translation>en attente&#xa0;: une séance est en cours</translation>
    </message>
    <message>
        <source>held: do not disturb is on</source>
        <translation>en attente&#xa0;: «&#xa0;Ne pas déranger&#xa0;» est activé</translation>
    </message>
    <message>
        <source>held: something is shown full screen</source>
        <translation>en attente&#xa0;: quelque chose est en plein écran</translation>
    </message>
    <message>
        <source>held: the camera is in use</source>
        <translation>en attente&#xa0;: la caméra est utilisée</translation>
    </message>
    <message>
        <source>held: the microphone is in use</source>
        <translation>en attente&#xa0;: le micro est utilisé</translation>
    </message>
    <message>
        <source>held: the screen is locked</source>
        <translation>en attente&#xa0;: l’écran est verrouillé</translation>
    </message>
    <message>
        <source>held: you are away</source>
        <translation>en attente&#xa0;: vous n’êtes pas là</translation>
    </message>
    <message>
        <source>held: reminders are paused</source>
        <translation>en attente&#xa0;: les rappels sont en pause</translation>
    </message>
    <message>
        <source>held: it is a quiet period</source>
        <translation>en attente&#xa0;: c’est une période de silence</translation>
    </message>
    <message>
        <source>a session was running or just done</source>
        <translation>une séance était en cours ou venait de finir</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>«&#xa0;Ne pas déranger&#xa0;» était activé</translation>
    </message>
    <message>
        <source>something was shown full screen</source>
        <translation>quelque chose était en plein écran</translation>
    </message>
    <message>
        <source>the camera was in use</source>
        <translation>la caméra était utilisée</translation>
    </message>
    <message>
        <source>the microphone was in use</source>
        <translation>le micro était utilisé</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>l’écran était verrouillé</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>vous n’étiez pas là</translation>
    </message>
    <message>
        <source>reminders were paused</source>
        <translation>les rappels étaient en pause</translation>
    </message>
    <message>
        <source>it was a quiet period</source>
        <translation>c’était une période de silence</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>the app was closed</source>
        <translation>l’application était fermée</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>l’horloge a été réglée</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>il était trop tard pour lui</translation>
    </message>
    <message>
        <source>you had stretched already</source>
        <translation>vous aviez déjà fait vos étirements</translation>
    </message>
    <message>
        <source>{number} of what? Add a letter: {number}s, {number}m or {number}h.</source>
        <translation>{number} de quoi&#xa0;? Ajoutez une lettre&#xa0;: {number}s, {number}m ou {number}h.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une durée&#xa0;; écrivez par exemple 20s, 5m, 1h ou 1h20m.</translation>
    </message>
    <message>
        <source>{text} is more than a year.</source>
        <translation>{text}, c’est plus d’un an.</translation>
    </message>
    <message>
        <source>{text} is no time at all; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>{text}, c’est une durée nulle&#xa0;; écrivez par exemple 20s, 5m, 1h ou 1h20m.</translation>
    </message>
    <message>
        <source>There is no time zone called “{key}”; write one like Europe/Berlin.</source>
        <translation>Aucun fuseau horaire ne s’appelle «&#xa0;{key}&#xa0;»&#xa0;; écrivez par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day; write it like 7:15 or 14:30.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une heure&#xa0;; écrivez par exemple 7:15 ou 14:30.</translation>
    </message>
    <message>
        <source>Days must be a list such as mon, wed, not {value!r}.</source>
        <translation>Les jours doivent être une liste comme mon, wed, et non {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a day of the week; write {names}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un jour de la semaine&#xa0;; écrivez {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the week; write days like mon,wed or mon-fri.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour de la semaine&#xa0;; écrivez les jours comme mon,wed ou mon-fri.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Choisissez au moins un jour de la semaine.</translation>
    </message>
    <message>
        <source>Days of the week go from 0 to 6, not {days}.</source>
        <translation>Les jours de la semaine vont de 0 à 6, pas {days}.</translation>
    </message>
    <message>
        <source>Choose at least one time of day.</source>
        <translation>Choisissez au moins une heure.</translation>
    </message>
    <message>
        <source>Days of rest go from 1 to {most}, not {days}.</source>
        <translation>Les jours de repos vont de 1 à {most}, pas {days}.</translation>
    </message>
    <message>
        <source>Choose hours in which sitting counts.</source>
        <translation>Choisissez les heures où la position assise compte.</translation>
    </message>
    <message>
        <source>Minutes of sitting go from 1 to {most}, not {minutes}.</source>
        <translation>Les minutes en position assise vont de 1 à {most}, pas {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>The hours are too short for %n minutes of sitting.</source>
        <translation>
            <numerusform>Les plages sont trop courtes pour %n&#xa0;minute en position assise.</numerusform>
            <numerusform>Les plages sont trop courtes pour %n&#xa0;minutes en position assise.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>Le dernier jour, {last}, est avant le premier, {first}.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Ce moment est passé. Choisissez-en un plus tard.</translation>
    </message>
    <message>
        <source>These days have passed. Choose later ones.</source>
        <translation>Ces jours sont passés. Choisissez-en plus tard.</translation>
    </message>
    <message>
        <source>A quiet period offers no routine.</source>
        <translation>Une période de silence ne propose pas de routine.</translation>
    </message>
    <message>
        <source>The state of the reminders is not an object: {value!r}.</source>
        <translation>L’état des rappels n’est pas un objet&#xa0;: {value!r}.</translation>
    </message>
    <message>
        <source>The reminders are not a list: {value!r}.</source>
        <translation>Les rappels ne sont pas une liste&#xa0;: {value!r}.</translation>
    </message>
    <message>
        <source>“{name}” of the reminders could not be read and was forgotten.</source>
        <translation>«&#xa0;{name}&#xa0;» des rappels était illisible et a été oublié.</translation>
    </message>
    <message>
        <source>Some of “{name}” of the reminders could not be read and was forgotten.</source>
        <translation>Une partie de «&#xa0;{name}&#xa0;» des rappels était illisible et a été oubliée.</translation>
    </message>
    <message>
        <source>Entry {number} of the file cannot be used: {problem}</source>
        <translation>L’entrée {number} du fichier est inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>At what time? Write one, or for sitting, every 45m {span}.</source>
        <translation>À quelle heure&#xa0;? Écrivez-en une, ou, pour la position assise, every 45m {span}.</translation>
    </message>
    <message>
        <source>On which days? Write today {time}, daily {time} or weekdays {time}.</source>
        <translation>Quels jours&#xa0;? Écrivez today {time}, daily {time} ou weekdays {time}.</translation>
    </message>
    <message>
        <source>“{phrase}” says no time; write it like {examples}.</source>
        <translation>«&#xa0;{phrase}&#xa0;» ne dit pas d’heure&#xa0;; écrivez par exemple {examples}.</translation>
    </message>
    <message>
        <source>No time is given; write it like {examples}.</source>
        <translation>Aucune heure n’est donnée&#xa0;; écrivez par exemple {examples}.</translation>
    </message>
    <message>
        <source>At what time? Write it like {example}.</source>
        <translation>À quelle heure&#xa0;? Écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>At what time? Write one, like {example}.</source>
        <translation>À quelle heure&#xa0;? Écrivez-en une, par exemple {example}.</translation>
    </message>
    <message>
        <source>These are other times on other days; please add a reminder for each.</source>
        <translation>Ce sont d’autres heures à d’autres jours&#xa0;; veuillez ajouter un rappel pour chacune.</translation>
    </message>
    <message>
        <source>One that comes only if nothing was done has one time of day; please add a reminder for each.</source>
        <translation>Un rappel qui ne vient que si rien n’a été fait a une seule heure&#xa0;; veuillez ajouter un rappel pour chacune.</translation>
    </message>
    <message>
        <source>Unless what? Write it like {example}.</source>
        <translation>Sauf si quoi&#xa0;? Écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>In how long? Write it like in 30m or in 1h20m.</source>
        <translation>Dans combien de temps&#xa0;? Écrivez par exemple in 30m ou in 1h20m.</translation>
    </message>
    <message>
        <source>{time} on {day} is over.</source>
        <translation>C’est déjà passé&#xa0;: {day} à {time}.</translation>
    </message>
    <message>
        <source>Every how many minutes? Write it like {example}.</source>
        <translation>Toutes les combien de minutes&#xa0;? Écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>Sitting is counted in whole minutes, not in {length}.</source>
        <translation>La position assise se compte en minutes entières, pas en {length}.</translation>
    </message>
    <message>
        <source>Which hours are on which days? Write the days before their hours, like {example}.</source>
        <translation>Quelles heures pour quels jours&#xa0;? Écrivez les jours avant leurs heures, par exemple {example}.</translation>
    </message>
    <message>
        <source>From {start} until when? Write it like {example}.</source>
        <translation>À partir de {start} jusqu’à quand&#xa0;? Écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>Does {span} mean the day or the night? Write {day} for the day, or {night} for the night.</source>
        <translation>Est-ce le jour ou la nuit, {span}&#xa0;? Écrivez {day} pour le jour, ou {night} pour la nuit.</translation>
    </message>
    <message>
        <source>Once, on {date} at {time}</source>
        <translation>Une fois, le {date} à {time}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>no next time</source>
        <translation>aucune prochaine fois</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>prochain&#xa0;: {day}</translation>
    </message>
    <message>
        <source>next: {moment} at the earliest</source>
        <translation>prochain&#xa0;: {moment} au plus tôt</translation>
    </message>
    <message>
        <source>next: {moment}</source>
        <translation>prochain&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>{rule} · switched off</source>
        <translation>{rule} · désactivé</translation>
    </message>
    <message>
        <source>{rule} · {next}</source>
        <translation>{rule} · {next}</translation>
    </message>
    <message>
        <source>{title}, since its own is gone</source>
        <translation>{title}, car la sienne n’existe plus</translation>
    </message>
    <message>
        <source>{days} at {times}</source>
        <translation>{days} à {times}</translation>
    </message>
    <message>
        <source>{days} at {time}, if not done yet</source>
        <translation>{days} à {time}, si rien n’est encore fait</translation>
    </message>
    <message numerus="yes">
        <source>{days} at {time}, after %n days of rest</source>
        <translation>
            <numerusform>{days} à {time}, après %n jour de repos</numerusform>
            <numerusform>{days} à {time}, après %n jours de repos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes of sitting, {hours}</source>
        <translation>
            <numerusform>Après %n minute assis, {hours}</numerusform>
            <numerusform>Après %n&#xa0;minutes assis, {hours}</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {spans}</source>
        <translation>{days} {spans}</translation>
    </message>
    <message>
        <source>Once, {moment}</source>
        <translation>Une fois, {moment}</translation>
    </message>
    <message>
        <source>Quiet all day, {days}</source>
        <translation>Silence toute la journée, {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}, {days}</source>
        <translation>Silence de {start} à {end}, {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}</source>
        <translation>Silence de {start} à {end}</translation>
    </message>
    <message>
        <source>Quiet {day}</source>
        <translation>Silence {day}</translation>
    </message>
    <message>
        <source>Quiet from {first} to {last}</source>
        <translation>Silence du {first} au {last}</translation>
    </message>
    <message>
        <source>Quiet until {moment}</source>
        <translation>Silence jusqu’à {moment}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>C’est l’heure</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Prochain&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Time to stretch</source>
        <translation>C’est l’heure de s’étirer</translation>
    </message>
    <message>
        <source>Waiting until you are free</source>
        <translation>Attend que vous soyez libre</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>c’est l’heure</translation>
    </message>
    <message>
        <source>quiet until your next session</source>
        <translation>silence jusqu’à votre prochaine séance</translation>
    </message>
    <message>
        <source>quiet whenever it would come</source>
        <translation>tombe toujours dans un silence</translation>
    </message>
    <message>
        <source>A reminder that is deleted</source>
        <translation>Un rappel supprimé</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>En semaine</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>À heures fixes</translation>
    </message>
    <message>
        <source>If not done yet</source>
        <translation>Si ce n’est pas fait</translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation>En position assise</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Between hours</source>
        <translation>Entre deux heures</translation>
    </message>
    <message>
        <source>On dates</source>
        <translation>À des dates</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>“{id}” is not the id of an own routine; those begin with own-.</source>
        <translation>«&#xa0;{id}&#xa0;» n’est pas l’id d’une routine à vous&#xa0;; ceux-là commencent par own-.</translation>
    </message>
    <message>
        <source>Both sides, first as in the settings</source>
        <translation>Les deux côtés, dans l’ordre des réglages</translation>
    </message>
    <message>
        <source>Right side first</source>
        <translation>Côté droit d’abord</translation>
    </message>
    <message>
        <source>Left side first</source>
        <translation>Côté gauche d’abord</translation>
    </message>
    <message>
        <source>First side in turns</source>
        <translation>Premier côté à tour de rôle</translation>
    </message>
    <message>
        <source>Tighter side first</source>
        <translation>Côté le plus tendu d’abord</translation>
    </message>
    <message>
        <source>Right side only</source>
        <translation>Côté droit seulement</translation>
    </message>
    <message>
        <source>Left side only</source>
        <translation>Côté gauche seulement</translation>
    </message>
    <message>
        <source>Tighter side only</source>
        <translation>Côté le plus tendu seulement</translation>
    </message>
    <message>
        <source>{seconds} s between holds</source>
        <translation>{seconds}&#xa0;s entre les maintiens</translation>
    </message>
    <message numerus="yes">
        <source>%n whole rounds</source>
        <translation>
            <numerusform>%n tour entier</numerusform>
            <numerusform>%n tours entiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s rest before</source>
        <translation>{seconds}&#xa0;s de repos avant</translation>
    </message>
    <message>
        <source>{seconds} s a step</source>
        <translation>{seconds}&#xa0;s par étape</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} secondes</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiration</numerusform>
            <numerusform>%n respirations</numerusform>
        </translation>
    </message>
    <message>
        <source>breaths as in the settings</source>
        <translation>respirations selon les réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n times {hold}</source>
        <translation>
            <numerusform>%n fois {hold}</numerusform>
            <numerusform>%n fois {hold}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · about {minutes} min</source>
        <translation>
            <numerusform>%n étirement · env. {minutes}&#xa0;min</numerusform>
            <numerusform>%n étirements · env. {minutes}&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Ma routine</translation>
    </message>
    <message>
        <source>My routine {number}</source>
        <translation>Ma routine {number}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>Routine {number} of the file cannot be used: {problem}</source>
        <translation>La routine {number} du fichier est inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Your routines in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Vos routines de {path} sont illisibles ({why})&#xa0;; elles sont laissées telles quelles, et les nouvelles ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Your routines in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>Vos routines de {path} viennent d’une version plus récente de cette application&#xa0;; elles sont laissées telles quelles, et les nouvelles ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Your routines in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Vos routines de {path} sont abîmées et n’ont pas pu être mises de côté ({why})&#xa0;; elles sont laissées telles quelles, et les nouvelles ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Your routines in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>À la place de vos routines, {path} est {what} et n’a pas pu être mis de côté ({why})&#xa0;; c’est laissé tel quel, et les nouvelles routines ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; the routines come from a copy of it.</source>
        <translation>Le fichier de vos routines était {what} et s’appelle maintenant {aside}&#xa0;; les routines viennent d’une copie.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; the routines come from a copy of it.</source>
        <translation>Le fichier de vos routines était abîmé et s’appelle maintenant {aside}&#xa0;; les routines viennent d’une copie.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; none is left.</source>
        <translation>Le fichier de vos routines était {what} et s’appelle maintenant {aside}&#xa0;; il n’en reste aucune.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; none is left.</source>
        <translation>Le fichier de vos routines était abîmé et s’appelle maintenant {aside}&#xa0;; il n’en reste aucune.</translation>
    </message>
    <message>
        <source>Your routines cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>Impossible d’écrire vos routines dans {path} ({why})&#xa0;; leurs changements ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>{name}, right side, {number} of {count}</source>
        <translation>{name}, côté droit, {number} sur {count}</translation>
    </message>
    <message>
        <source>{name}, left side, {number} of {count}</source>
        <translation>{name}, côté gauche, {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of %n</source>
        <translation>
            <numerusform>Maintien {number} sur %n</numerusform>
            <numerusform>Maintien {number} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {count} · Hold</source>
        <translation>Étape {number} sur {count} · Maintien</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>{variant} · {words}</source>
        <translation>{variant} · {words}</translation>
    </message>
    <message>
        <source>{heading} · Picture: the usual way</source>
        <translation>{heading} · Image&#xa0;: la façon habituelle</translation>
    </message>
    <message>
        <source>{heading} · Waiting for Next</source>
        <translation>{heading} · En attente de «&#xa0;Suivant&#xa0;»</translation>
    </message>
    <message>
        <source>You should feel it here: {where}</source>
        <translation>Vous devriez le sentir ici&#xa0;: {where}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Il vous faut {things}.</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your right side.</source>
        <translation>Sortez lentement de la position. Préparez votre côté droit.</translation>
    </message>
    <message>
        <source>Get ready for your right side</source>
        <translation>Préparez votre côté droit</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your left side.</source>
        <translation>Sortez lentement de la position. Préparez votre côté gauche.</translation>
    </message>
    <message>
        <source>Get ready for your left side</source>
        <translation>Préparez votre côté gauche</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes next.</source>
        <translation>Reposez-vous un instant et respirez librement. {name} vient ensuite.</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes once more.</source>
        <translation>Reposez-vous un instant et respirez librement. {name} vient encore une fois.</translation>
    </message>
    <message>
        <source>Once more: {name}</source>
        <translation>Encore une fois&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Ensuite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Get ready to hold</source>
        <translation>Préparez-vous à tenir</translation>
    </message>
    <message>
        <source>Get ready · {hold}</source>
        <translation>Préparez-vous · {hold}</translation>
    </message>
    <message>
        <source>Ease off a little, stay in position and breathe. {hold} comes next.</source>
        <translation>Relâchez un peu, restez en position et respirez. Ensuite&#xa0;: {hold}.</translation>
    </message>
    <message>
        <source>Ease off · Next: {hold}</source>
        <translation>Relâchez · Ensuite&#xa0;: {hold}</translation>
    </message>
    <message>
        <source>Short rest in position</source>
        <translation>Court repos en position</translation>
    </message>
    <message>
        <source>Hold {key}, or press on the ring, while you breathe in.</source>
        <translation>Maintenez {key}, ou appuyez sur l’anneau, pendant que vous inspirez.</translation>
    </message>
    <message>
        <source>Breathe out audibly through pursed lips, and in quietly.</source>
        <translation>Soufflez en vous faisant entendre, lèvres pincées, et inspirez sans bruit.</translation>
    </message>
    <message>
        <source>{heading} · Listening for your breath</source>
        <translation>{heading} · À l’écoute de votre souffle</translation>
    </message>
    <message>
        <source>{heading} · Following your breath</source>
        <translation>{heading} · Suit votre souffle</translation>
    </message>
    <message>
        <source>{heading} · Guided pace</source>
        <translation>{heading} · Rythme guidé</translation>
    </message>
    <message>
        <source>No microphone was found, so the ring leads.</source>
        <translation>Aucun micro n’a été trouvé&#xa0;; l’anneau vous guide donc.</translation>
    </message>
    <message>
        <source>QtMultimedia is missing, so nothing can be heard and the ring leads.</source>
        <translation>QtMultimedia manque&#xa0;; rien ne peut être entendu, et l’anneau vous guide donc.</translation>
    </message>
    <message>
        <source>The system does not let the app use the microphone, so the ring leads.</source>
        <translation>Le système ne laisse pas l’application utiliser le micro&#xa0;; l’anneau vous guide donc.</translation>
    </message>
    <message>
        <source>The microphone has stopped, so the ring leads.</source>
        <translation>Le micro s’est arrêté&#xa0;; l’anneau vous guide donc.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Breathe in, {count}</source>
        <translation>Inspirez, {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Every stretch is left out</source>
        <translation>Tous les étirements sont écartés</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n stretches · about {minutes} min</source>
        <translation>
            <numerusform>{title} · %n étirement · env. {minutes}&#xa0;min</numerusform>
            <numerusform>{title} · %n étirements · env. {minutes}&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · both sides · about {minutes} min</source>
        <translation>
            <numerusform>%n étirement · deux côtés · env. {minutes}&#xa0;min</numerusform>
            <numerusform>%n étirements · deux côtés · env. {minutes}&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>env. {minutes}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths a side</source>
        <translation>
            <numerusform>%n respiration profonde par côté</numerusform>
            <numerusform>%n respirations profondes par côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths</source>
        <translation>
            <numerusform>%n respiration profonde</numerusform>
            <numerusform>%n respirations profondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Left out after pain</source>
        <translation>Écarté après une douleur</translation>
    </message>
    <message>
        <source>Left out by your answers</source>
        <translation>Écarté d’après vos réponses</translation>
    </message>
    <message>
        <source>Left side done</source>
        <translation>Côté gauche fait</translation>
    </message>
    <message>
        <source>Right side done</source>
        <translation>Côté droit fait</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now · left side</source>
        <translation>Maintenant · côté gauche</translation>
    </message>
    <message>
        <source>Now · right side</source>
        <translation>Maintenant · côté droit</translation>
    </message>
    <message>
        <source>Done just now</source>
        <translation>Fait à l’instant</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
    <message>
        <source>Done yesterday</source>
        <translation>Fait hier</translation>
    </message>
    <message numerus="yes">
        <source>Done %n days ago</source>
        <translation>
            <numerusform>Fait il y a %n jour</numerusform>
            <numerusform>Fait il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation>Fait le {date}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>arrêté pour douleur</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n breaths</source>
        <translation>
            <numerusform>{done} sur %n respiration</numerusform>
            <numerusform>{done} sur %n respirations</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths held in {time} minutes</source>
        <translation>
            <numerusform>%n respiration tenue en {time} minutes</numerusform>
            <numerusform>%n respirations tenues en {time} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{stretches}, {sides}: {held}</source>
        <translation>{stretches}, {sides}&#xa0;: {held}</translation>
    </message>
    <message numerus="yes">
        <source>%n sides</source>
        <translation>
            <numerusform>%n côté</numerusform>
            <numerusform>%n côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stiffness: {before} before, {after} now.</source>
        <translation>Raideur&#xa0;: {before} avant, {after} maintenant.</translation>
    </message>
    <message>
        <source>Before the session you said {before}.</source>
        <translation>Avant la séance, vous avez dit {before}.</translation>
    </message>
    <message>
        <source>Stiffness: {after} now.</source>
        <translation>Raideur&#xa0;: {after} maintenant.</translation>
    </message>
    <message>
        <source>No hold was recorded this time.</source>
        <translation>Aucun maintien n’a été noté cette fois.</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>Reposez-vous maintenant</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Another time, then</source>
        <translation>Ce sera pour une autre fois</translation>
    </message>
    <message>
        <source>That was a good part of it</source>
        <translation>C’en était une bonne partie</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Before the next session you will be asked about pain.</source>
        <translation>Avant la prochaine séance, on vous demandera si vous avez mal.</translation>
    </message>
    <message>
        <source>Get up slowly, and drink a glass of water if you like.</source>
        <translation>Levez-vous lentement, et buvez un verre d’eau si vous en avez envie.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Encore %n&#xa0;minute environ</numerusform>
            <numerusform>Encore %n&#xa0;minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Encore moins d’une minute</translation>
    </message>
    <message>
        <source>This side: {time}</source>
        <translation>Ce côté&#xa0;: {time}</translation>
    </message>
    <message>
        <source>This stretch: {time}</source>
        <translation>Cet étirement&#xa0;: {time}</translation>
    </message>
    <message>
        <source>This step: {time}</source>
        <translation>Cette étape&#xa0;: {time}</translation>
    </message>
    <message numerus="yes">
        <source>This side: %n breaths</source>
        <translation>
            <numerusform>Ce côté&#xa0;: %n respiration</numerusform>
            <numerusform>Ce côté&#xa0;: %n respirations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This stretch: %n breaths</source>
        <translation>
            <numerusform>Cet étirement&#xa0;: %n respiration</numerusform>
            <numerusform>Cet étirement&#xa0;: %n respirations</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Son et voix</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avancer automatiquement</translation>
    </message>
    <message>
        <source>When off, each step waits until you choose Next.</source>
        <translation>Désactivé&#xa0;: chaque étape attend que vous choisissiez «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Take turns by session</source>
        <translation>Alterner à chaque séance</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pause to change sides</source>
        <translation>Pause pour changer de côté</translation>
    </message>
    <message>
        <source>Rest between stretches</source>
        <translation>Repos entre les étirements</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>Sans hâte</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Vif</translation>
    </message>
    <message>
        <source>Time to move into a step</source>
        <translation>Temps pour se placer à chaque étape</translation>
    </message>
    <message>
        <source>A step always lasts as long as its words. Space or Next goes on sooner.</source>
        <translation>Une étape dure toujours le temps de ses mots. Espace ou «&#xa0;Suivant&#xa0;» passe plus tôt à la suite.</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Plus facile et plus difficile</translation>
    </message>
    <message>
        <source>How each stretch is done. In a session, E makes it easier and H harder.</source>
        <translation>La façon de faire chaque étirement. Pendant une séance, E le rend plus facile et H plus difficile.</translation>
    </message>
    <message>
        <source>Ask how stiff it feels</source>
        <translation>Demander la raideur</translation>
    </message>
    <message>
        <source>As a session begins and at its end. You never need to answer.</source>
        <translation>Au début d’une séance et à la fin. Vous n’avez jamais à répondre.</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>Garder l’écran allumé</translation>
    </message>
    <message>
        <source>Only while a session runs; in a pause it may sleep after two minutes.</source>
        <translation>Seulement pendant une séance&#xa0;; en pause, il peut se mettre en veille après deux minutes.</translation>
    </message>
    <message>
        <source>Use media keys, headphones and remotes</source>
        <translation>Utiliser touches multimédias, casque et télécommandes</translation>
    </message>
    <message>
        <source>On Linux. While a session runs, Play, Pause, Next and Previous go to it, not to music.</source>
        <translation>Sous Linux. Pendant une séance, Lecture, Pause, Suivant et Précédent vont à elle, pas à la musique.</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respirations</translation>
    </message>
    <message>
        <source>Hold each side for</source>
        <translation>Tenir chaque côté pendant</translation>
    </message>
    <message>
        <source>Five to six deep breaths suit most people.</source>
        <translation>Cinq à six respirations profondes conviennent à la plupart des gens.</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>Inspirer pendant</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>Souffler pendant</translation>
    </message>
    <message>
        <source>The ring leads</source>
        <translation>L’anneau guide</translation>
    </message>
    <message>
        <source>My own, by key</source>
        <translation>Le mien, avec une touche</translation>
    </message>
    <message>
        <source>My own, by microphone</source>
        <translation>Le mien, avec le micro</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>By key, you hold it, or the mouse button on the ring, while breathing in. By microphone, the ring follows each out-breath that it hears in a hold. It is open only then, and nothing is recorded.</source>
        <translation>Avec une touche, vous la maintenez (ou le bouton de la souris sur l’anneau) pendant que vous inspirez. Avec le micro, l’anneau suit chaque expiration qu’il entend pendant un maintien. Le micro n’est ouvert qu’à ce moment, et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Flèche bas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>0 on the number pad</source>
        <translation>0 du pavé numérique</translation>
    </message>
    <message>
        <source>Key to hold at your own pace</source>
        <translation>Touche à maintenir, à votre rythme</translation>
    </message>
    <message>
        <source>B lies above the middle of the space bar, where it is easily found without looking.</source>
        <translation>B se trouve au-dessus du milieu de la barre d’espace, facile à trouver sans regarder.</translation>
    </message>
    <message>
        <source>Less as you learn</source>
        <translation>De moins en moins</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only cues</source>
        <translation>Les repères seuls</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>La voix dit</translation>
    </message>
    <message>
        <source>Cues are names, sides, beginnings and ends. As you learn, a stretch is explained in its first three sessions.</source>
        <translation>Les repères sont les noms, les côtés, les débuts et les fins. De moins en moins&#xa0;: un étirement est expliqué pendant ses trois premières séances.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Where nothing is recorded in your language, the computer&apos;s own voice speaks. On Linux it comes from speech-dispatcher.</source>
        <translation>Là où rien n’est enregistré dans votre langue, la voix de l’ordinateur parle. Sous Linux, elle vient de speech-dispatcher.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>The computer&apos;s own</source>
        <translation>Celle de l’ordinateur</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Count the breaths of a hold aloud</source>
        <translation>Compter à voix haute les respirations d’un maintien</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Cloches</translation>
    </message>
    <message>
        <source>A bell of its own for beginning, half-way, change of sides and end.</source>
        <translation>Une cloche différente pour le début, la moitié, le changement de côté et la fin.</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume des cloches</translation>
    </message>
    <message>
        <source>Sound of the breath</source>
        <translation>Son de la respiration</translation>
    </message>
    <message>
        <source>In a hold, a soft noise rises as you breathe in and falls as you breathe out.</source>
        <translation>Pendant un maintien, un bruit doux monte quand vous inspirez et descend quand vous soufflez.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volume de la respiration</translation>
    </message>
    <message>
        <source>Start hidden at login</source>
        <translation>Démarrage caché à l’ouverture de session</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs.</source>
        <translation>Les rappels ne viennent que si l’application tourne.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Stay for reminders</source>
        <translation>Rester pour les rappels</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Without reminders, closing the window always quits.</source>
        <translation>Sans rappels, fermer la fenêtre quitte toujours l’application.</translation>
    </message>
    <message>
        <source>Respect Do Not Disturb</source>
        <translation>Respecter «&#xa0;Ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Wait while something is full screen</source>
        <translation>Attendre tant que quelque chose est en plein écran</translation>
    </message>
    <message>
        <source>Wait while camera or microphone are in use</source>
        <translation>Attendre tant que la caméra ou le micro sont utilisés</translation>
    </message>
    <message>
        <source>Reminders that have waited are offered when you are free.</source>
        <translation>Les rappels qui ont attendu sont proposés quand vous êtes libre.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window opens anew in it once you close the settings.</source>
        <translation>La fenêtre s’ouvre de nouveau dans cette langue quand vous fermez les réglages.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Qt and Python</source>
        <translation>Qt et Python</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>Live figure (OpenGL)</source>
        <translation>Figure animée (OpenGL)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Wishes for the look</source>
        <translation>Souhaits d’apparence</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d’écran</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Recorded voices</source>
        <translation>Voix enregistrées</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice</source>
        <translation>La voix de l’ordinateur</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Breaks from the keyboard</source>
        <translation>Pauses loin du clavier</translation>
    </message>
    <message>
        <source>Sleep and lock</source>
        <translation>Veille et verrouillage</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>Vos routines</translation>
    </message>
    <message>
        <source>Packs of stretches</source>
        <translation>Packs d’étirements</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Démarrage rapide</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>L’application elle-même</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>This platform of Qt shows nothing on a screen; please clear QT_QPA_PLATFORM.</source>
        <translation>Cette plateforme de Qt ne montre rien à l’écran ; veuillez effacer QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>The figure cannot be turned or moved, and pictures and films stand in for it; a driver for your graphics card may help.</source>
        <translation>La figure ne peut être ni tournée ni animée ; des images et des films la remplacent. Un pilote pour votre carte graphique peut aider.</translation>
    </message>
    <message>
        <source>The processor draws the figure, so it is turned and moved less smoothly; a driver for your graphics card may help.</source>
        <translation>C’est le processeur qui dessine la figure ; elle tourne et bouge donc moins bien. Un pilote pour votre carte graphique peut aider.</translation>
    </message>
    <message>
        <source>There is no tray for the icon, so the app stays as a minimised window where reminders are to come. In GNOME the extension AppIndicator adds a tray, elsewhere your panel does.</source>
        <translation>Il n’y a pas de zone de notification pour l’icône ; l’application reste donc en fenêtre réduite quand des rappels doivent venir. Dans GNOME, l’extension AppIndicator en ajoute une, ailleurs votre tableau de bord.</translation>
    </message>
    <message>
        <source>No service shows notifications, so reminders come in a window of the app&apos;s own; install one, such as dunst, if you prefer that.</source>
        <translation>Aucun service n’affiche de notifications ; les rappels viennent donc dans une fenêtre de l’application. Installez-en un, comme dunst, si vous préférez.</translation>
    </message>
    <message>
        <source>Notifications have no buttons here, so you answer a reminder in the app&apos;s own window.</source>
        <translation>Les notifications n’ont pas de boutons ici ; vous répondez donc à un rappel dans la fenêtre de l’application.</translation>
    </message>
    <message>
        <source>Nothing tells the app whether it is on; pause the reminders when they would disturb you.</source>
        <translation>Rien ne dit à l’application si c’est activé ; suspendez les rappels quand ils dérangeraient.</translation>
    </message>
    <message>
        <source>The desktop does not tell them; choose colours, size of text and motion in the settings, or install xdg-desktop-portal.</source>
        <translation>Le bureau ne les dit pas ; choisissez couleurs, taille du texte et mouvement dans les réglages, ou installez xdg-desktop-portal.</translation>
    </message>
    <message>
        <source>No screen reader can read the app here; install at-spi2-core if you use one.</source>
        <translation>Aucun lecteur d’écran ne peut lire l’application ici ; installez at-spi2-core si vous en utilisez un.</translation>
    </message>
    <message>
        <source>No voice is recorded in your language; the computer&apos;s own voice speaks it.</source>
        <translation>Aucune voix n’est enregistrée dans votre langue ; c’est la voix de l’ordinateur qui parle.</translation>
    </message>
    <message>
        <source>Nothing tells the app when you are away, so reminders after sitting count that time, too.</source>
        <translation>Rien ne dit à l’application quand vous êtes absent ; les rappels après être resté assis comptent donc aussi ce temps.</translation>
    </message>
    <message>
        <source>Nothing tells the app when the computer goes to sleep or is locked; please pause a session before you leave.</source>
        <translation>Rien ne dit à l’application quand l’ordinateur se met en veille ou se verrouille ; veuillez suspendre une séance avant de partir.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so diary, reminders and settings are not there; please see that it is a folder of yours, or start with another --data-dir.</source>
        <translation>{path} est illisible ; journal, rappels et réglages manquent donc. Veillez à ce que ce soit un dossier à vous, ou démarrez avec un autre --data-dir.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>Impossible d’écrire dans {path} : ce que vous faites et changez ne dure que jusqu’à ce que vous quittiez ; veillez à pouvoir y écrire, ou démarrez avec un autre --data-dir.</translation>
    </message>
    <message>
        <source>The disk of {path} has only {free} left; please make room, so that your diary can be kept.</source>
        <translation>Il ne reste que {free} sur le disque de {path} ; veuillez faire de la place, pour que votre journal puisse être gardé.</translation>
    </message>
    <message>
        <source>Others on this computer may look into it; close it: {command}</source>
        <translation>D’autres personnes sur cet ordinateur peuvent y regarder ; fermez-le ainsi : {command}</translation>
    </message>
    <message>
        <source>GLUTESTRETCH_START_CACHE switches it off, so a start takes a little longer.</source>
        <translation>GLUTESTRETCH_START_CACHE le désactive ; le démarrage prend donc un peu plus de temps.</translation>
    </message>
    <message>
        <source>Another start or a command holds the data folder and does not answer; please end it if that lasts.</source>
        <translation>Un autre démarrage ou une commande occupe le dossier des données et ne répond pas ; veuillez y mettre fin si cela dure.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); please see that it is yours and that you may read it.</source>
        <translation>{path} est illisible ({detail}) ; veillez à ce qu’il soit à vous et que vous puissiez le lire.</translation>
    </message>
    <message>
        <source>{path} is {detail}; please move it away.</source>
        <translation>{path} est {detail} ; veuillez le déplacer.</translation>
    </message>
    <message>
        <source>{path} is damaged; the next start keeps it under another name, and takes what it has of before or begins anew.</source>
        <translation>{path} est endommagé ; le prochain démarrage le garde sous un autre nom et reprend ce qu’il a d’avant, ou recommence à neuf.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the app; please update the app.</source>
        <translation>{path} vient d’une version plus récente de l’application ; veuillez la mettre à jour.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>Bilan de cet ordinateur</translation>
    </message>
    <message>
        <source>A session needs what is missing: {things}.</source>
        <translation>Il manque ce qu’il faut à une séance : {things}.</translation>
    </message>
    <message>
        <source>Everything that a session needs is here.</source>
        <translation>Tout ce qu’il faut à une séance est là.</translation>
    </message>
    <message>
        <source>This could not be found out: looking took too long, or Qt could not do it.</source>
        <translation>Impossible de le savoir : c’était trop long, ou Qt n’a pas pu le faire.</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>démarre quand il le faut</translation>
    </message>
    <message>
        <source>with buttons</source>
        <translation>avec boutons</translation>
    </message>
    <message>
        <source>without buttons</source>
        <translation>sans boutons</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>less motion</source>
        <translation>moins de mouvement</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message numerus="yes">
        <source>%n older copies</source>
        <translation>
            <numerusform>%n ancienne copie</numerusform>
            <numerusform>%n anciennes copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>pas en marche</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Une femme</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Un homme</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>Qui montre les étirements</translation>
    </message>
    <message>
        <source>Figure that can be turned</source>
        <translation>Figure que l’on peut tourner</translation>
    </message>
    <message>
        <source>Drag the picture, or reach it with Tab and use the arrow keys. When off, and without OpenGL, there are pictures and films.</source>
        <translation>Faites glisser l’image, ou allez-y avec Tab et utilisez les flèches. Désactivé, et sans OpenGL, il y a des images et des films.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Reduced motion keeps ring and pictures still, and changes pictures without fading.</source>
        <translation>En mouvement réduit, l’anneau et les images restent immobiles, et les images changent sans fondu.</translation>
    </message>
    <message>
        <source>Glow at each change</source>
        <translation>Lueur à chaque changement</translation>
    </message>
    <message>
        <source>The picture&apos;s edge glows slowly as a hold begins, is half over and ends, and as you change sides.</source>
        <translation>Le bord de l’image luit lentement quand un maintien commence, est à moitié passé et finit, et quand vous changez de côté.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Stretch each week on</source>
        <translation>S’étirer chaque semaine</translation>
    </message>
    <message>
        <source>The guidelines advise two or three days at least, and best every day.</source>
        <translation>Les recommandations sont d’au moins deux ou trois jours, et au mieux tous les jours.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>And hold for at least</source>
        <translation>Et tenir au moins</translation>
    </message>
    <message>
        <source>All holds of a week together; 0 leaves it to the days.</source>
        <translation>Tous les maintiens d’une semaine ensemble&#xa0;; avec 0, seuls les jours comptent.</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>h</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>Le jour commence à</translation>
    </message>
    <message>
        <source>What you do before that hour still belongs to the day before.</source>
        <translation>Ce que vous faites avant cette heure compte encore pour la veille.</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>automatic, by hand</source>
        <translation>automatique, manuel, à la main</translation>
    </message>
    <message>
        <source>first side, order of sides</source>
        <translation>premier côté, ordre des côtés</translation>
    </message>
    <message>
        <source>pain, scale</source>
        <translation>douleur, échelle</translation>
    </message>
    <message>
        <source>screen saver, sleep, lock</source>
        <translation>économiseur d’écran, veille, verrouillage</translation>
    </message>
    <message>
        <source>bluetooth, earphones, hands-free</source>
        <translation>bluetooth, écouteurs, mains libres</translation>
    </message>
    <message>
        <source>how long, duration, time</source>
        <translation>combien de temps, durée</translation>
    </message>
    <message>
        <source>speed, rhythm, inhale</source>
        <translation>vitesse, cadence, inspiration, inspirer</translation>
    </message>
    <message>
        <source>speed, rhythm, exhale</source>
        <translation>vitesse, cadence, expiration, expirer</translation>
    </message>
    <message>
        <source>speech, talk, instructions, mute, silent</source>
        <translation>parole, parler, consignes, muet, silencieux</translation>
    </message>
    <message>
        <source>speaker, speech</source>
        <translation>locuteur, locutrice, parole</translation>
    </message>
    <message>
        <source>loud, quiet</source>
        <translation>fort, faible, niveau sonore</translation>
    </message>
    <message>
        <source>gong, chime, mute, silent</source>
        <translation>gong, carillon, muet, silencieux</translation>
    </message>
    <message>
        <source>autostart, startup, background</source>
        <translation>autostart, démarrage automatique, arrière-plan</translation>
    </message>
    <message>
        <source>tray, background, exit</source>
        <translation>zone de notification, arrière-plan, quitter</translation>
    </message>
    <message>
        <source>notifications, focus mode, meetings</source>
        <translation>notifications, concentration, réunions</translation>
    </message>
    <message>
        <source>notifications, films, presentations</source>
        <translation>notifications, films, présentations</translation>
    </message>
    <message>
        <source>notifications, calls, meetings</source>
        <translation>notifications, appels, réunions</translation>
    </message>
    <message>
        <source>translation, idioma, Sprache, langue, 语言, 言語, لغة</source>
        <translation>traduction, language, idioma, Sprache, 语言, 言語, لغة</translation>
    </message>
    <message>
        <source>high contrast, visible, low vision</source>
        <translation>contraste élevé, lisible, malvoyant</translation>
    </message>
    <message>
        <source>theme, dark mode, night, colors, appearance</source>
        <translation>thème, mode sombre, nuit, apparence</translation>
    </message>
    <message>
        <source>font, letters, zoom, large print</source>
        <translation>police, lettres, zoom, gros caractères</translation>
    </message>
    <message>
        <source>figure, person, body, pictures</source>
        <translation>figure, personne, corps, images</translation>
    </message>
    <message>
        <source>live, 3D, rotate</source>
        <translation>live, 3D, pivoter</translation>
    </message>
    <message>
        <source>animation, moving, dizzy</source>
        <translation>animation, bouger, vertige</translation>
    </message>
    <message>
        <source>flash, light, visual cues, deaf</source>
        <translation>flash, lumière, signaux visuels, sourd, malentendant</translation>
    </message>
    <message>
        <source>goal, target, how often, streak</source>
        <translation>but, cible, combien de fois, série</translation>
    </message>
    <message>
        <source>goal, target, minutes</source>
        <translation>but, cible, durée</translation>
    </message>
    <message>
        <source>midnight, night owl, new day</source>
        <translation>minuit, couche-tard, nouveau jour</translation>
    </message>
    <message>
        <source>{name} is not a setting of this version.</source>
        <translation>{name} n’est pas un réglage de cette version.</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>Réglages&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>Les réglages de {path} sont illisibles ({why})&#xa0;; les réglages habituels s’appliquent donc, et les changements ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>Les réglages de {path} sont abîmés et n’ont pas pu être mis de côté ({why})&#xa0;; les réglages habituels s’appliquent donc, et les changements ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The settings in {path} are in fact {what} and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>À la place des réglages, {path} est {what} et n’a pas pu être mis de côté ({why})&#xa0;; les réglages habituels s’appliquent donc, et les changements ne durent que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is now {aside}; the usual settings apply.</source>
        <translation>Le fichier des réglages était abîmé et s’appelle maintenant {aside}&#xa0;; les réglages habituels s’appliquent.</translation>
    </message>
    <message>
        <source>The settings file was {what} and is now {aside}; the usual settings apply.</source>
        <translation>Le fichier des réglages était {what} et s’appelle maintenant {aside}&#xa0;; les réglages habituels s’appliquent.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path} ({why}); they apply until you quit.</source>
        <translation>Impossible d’écrire les réglages dans {path} ({why})&#xa0;; ils s’appliquent jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The file for the window&apos;s place was {what} and is now {aside}; a new one was started.</source>
        <translation>Le fichier de la place de la fenêtre était {what} et s’appelle maintenant {aside}&#xa0;; un nouveau a été commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n réglage trouvé</numerusform>
            <numerusform>%n réglages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole routine</source>
        <translation>La routine entière</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Cinq minutes</translation>
    </message>
    <message>
        <source>Tighter side twice</source>
        <translation>Côté le plus tendu deux fois</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <translation>Une routine à vous</translation>
    </message>
    <message>
        <source>{path} is missing or damaged; please install the app again.</source>
        <translation>{path} manque ou est abîmé&#xa0;; veuillez réinstaller l’application.</translation>
    </message>
    <message>
        <source>{field} must be a DOI such as 10.1000/182, not {value!r}.</source>
        <translation>{field} doit être un DOI comme 10.1000/182, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} needs at least one [[{field}]].</source>
        <translation>{field} a besoin d’au moins un [[{field}]].</translation>
    </message>
    <message>
        <source>{field} needs at least one sentence.</source>
        <translation>{field} a besoin d’au moins une phrase.</translation>
    </message>
    <message>
        <source>{field} has more than two sentences.</source>
        <translation>{field} a plus de deux phrases.</translation>
    </message>
    <message>
        <source>{field} has more than {most} characters.</source>
        <translation>{field} a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>{field} has a stray brace ({why}).</source>
        <translation>{field} a une accolade isolée ({why}).</translation>
    </message>
    <message>
        <source>{field} has the unknown placeholder {placeholder}.</source>
        <translation>{field} a le paramètre inconnu {placeholder}.</translation>
    </message>
    <message>
        <source>{field} has a placeholder with more in it than its name.</source>
        <translation>{field} a un paramètre qui contient plus que son nom.</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}.</source>
        <translation>{field} dit {word!r}&#xa0;; écrivez {lead} ou {other}.</translation>
    </message>
    <message>
        <source>{field} is not for a hold, which lasts as long as its breaths; leave it out.</source>
        <translation>{field} n’est pas pour un maintien, qui dure le temps de ses respirations&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>{field} must be two whole numbers, fewest first, not {value!r}.</source>
        <translation>{field} doit être deux nombres entiers, le plus petit d’abord, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be lower-case words joined by &apos;-&apos;, not {value!r}.</source>
        <translation>{field} doit être des mots en minuscules reliés par &apos;-&apos;, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be the file&apos;s own name, not {value!r}.</source>
        <translation>{field} doit être le nom du fichier lui-même, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field}: the last one, and no other, must have hold = true.</source>
        <translation>{field}&#xa0;: la dernière, et aucune autre, doit avoir hold = true.</translation>
    </message>
    <message>
        <source>{field} is only for holds with &apos;until&apos;; leave it out.</source>
        <translation>{field} n’est que pour les maintiens avec &apos;until&apos;&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>{field} is for concerns that are not urgent, which need it.</source>
        <translation>{field} est pour les points d’attention non urgents, qui en ont besoin.</translation>
    </message>
    <message>
        <source>{field}: two concerns share an id.</source>
        <translation>{field}&#xa0;: deux points d’attention ont le même id.</translation>
    </message>
    <message>
        <source>there is no stretch that is not optional.</source>
        <translation>il n’y a aucun étirement qui ne soit pas facultatif.</translation>
    </message>
    <message>
        <source>{field} is another stretch&apos;s id, too.</source>
        <translation>{field} est aussi l’id d’un autre étirement.</translation>
    </message>
    <message>
        <source>{field}: a variant has no more steps than its stretch, {most}.</source>
        <translation>{field}&#xa0;: une variante n’a pas plus d’étapes que son étirement, {most}.</translation>
    </message>
    <message>
        <source>{field}: two variants share the id {value!r}.</source>
        <translation>{field}&#xa0;: deux variantes ont le même id {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a picture of this stretch, such as NAME-1 or NAME-VARIANT-1, not {value!r}.</source>
        <translation>{field} doit être une image de cet étirement, comme NAME-1 ou NAME-VARIANT-1, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a variant of this stretch.</source>
        <translation>{field} nomme {name!r}, qui n’est pas une variante de cet étirement.</translation>
    </message>
    <message>
        <source>{field} must begin with https:// or http://, not be {value!r}.</source>
        <translation>{field} doit commencer par https:// ou http://, et non être {value!r}.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a stretch.</source>
        <translation>{field} nomme {name!r}, qui n’est pas un étirement.</translation>
    </message>
    <message>
        <source>there is no such file in English.</source>
        <translation>ce fichier n’existe pas en anglais.</translation>
    </message>
    <message>
        <source>there is no such stretch in English.</source>
        <translation>cet étirement n’existe pas en anglais.</translation>
    </message>
    <message>
        <source>{field} must be {english}, the version in English, not {value!r}.</source>
        <translation>{field} doit être {english}, la version en anglais, et non {value!r}.</translation>
    </message>
    <message>
        <source>{field} must have as many tables as in English, {number}, in order.</source>
        <translation>{field} doit avoir autant de tables qu’en anglais, {number}, dans l’ordre.</translation>
    </message>
    <message>
        <source>{field} is not a text of the English file.</source>
        <translation>{field} n’est pas un texte du fichier anglais.</translation>
    </message>
    <message>
        <source>{field} must be a list of sentences.</source>
        <translation>{field} doit être une liste de phrases.</translation>
    </message>
    <message>
        <source>{field} must be {form}, each written out.</source>
        <translation>{field} doit être {form}, chacun écrit en entier.</translation>
    </message>
    <message>
        <source>{field} must be one text for both sides, as in English.</source>
        <translation>{field} doit être un seul texte pour les deux côtés, comme en anglais.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>{variant} (easier)</source>
        <translation>{variant} (plus facile)</translation>
    </message>
    <message>
        <source>{variant} (harder)</source>
        <translation>{variant} (plus difficile)</translation>
    </message>
    <message>
        <source>{name} · {variants}</source>
        <translation>{name} · {variants}</translation>
    </message>
    <message>
        <source>Qt cannot print here; please save it as PDF and print that.</source>
        <translation>Qt ne peut pas imprimer ici&#xa0;; veuillez enregistrer en PDF et imprimer celui-ci.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Right and left</source>
        <translation>Droit et gauche</translation>
    </message>
    <message>
        <source>It has no sides</source>
        <translation>Il n’a pas de côtés</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Comme elle vient</translation>
    </message>
    <message>
        <source>The next step follows</source>
        <translation>L’étape suivante vient</translation>
    </message>
    <message>
        <source>Wait for the user</source>
        <translation>Attendre la personne</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Press Start routine, or choose a stretch in the list. Answer the question about pain, then lie down and follow.</source>
        <translation>Appuyez sur «&#xa0;Commencer la routine&#xa0;» ou choisissez un étirement dans la liste. Répondez à la question sur la douleur, puis allongez-vous et suivez.</translation>
    </message>
    <message>
        <source>Follow by ear</source>
        <translation>Suivre à l’oreille</translation>
    </message>
    <message>
        <source>A voice says each step and each side, so that you need not look. Space pauses, the right arrow goes on; in the big view any key pauses.</source>
        <translation>Une voix dit chaque étape et chaque côté&#xa0;; pas besoin de regarder. Espace met en pause, la flèche droite avance&#xa0;; dans le grand affichage, toute touche met en pause.</translation>
    </message>
    <message>
        <source>Breathe in a hold</source>
        <translation>Respirer pendant le maintien</translation>
    </message>
    <message>
        <source>A ring grows as you breathe in and shrinks as you breathe out. After five or six deep breaths the other side follows.</source>
        <translation>Un anneau grandit quand vous inspirez et rétrécit quand vous expirez. Après cinq ou six respirations profondes vient l’autre côté.</translation>
    </message>
    <message>
        <source>Feel it in the right place</source>
        <translation>Sentir au bon endroit</translation>
    </message>
    <message>
        <source>The glow shows where the stretch belongs. Drag the picture to see it from other sides; a double click brings it back.</source>
        <translation>La lueur montre où l’étirement doit se sentir. Faites glisser l’image pour la voir d’autres côtés&#xa0;; un double clic la remet en place.</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Quand c’est trop</translation>
    </message>
    <message>
        <source>E makes the stretch easier: on a chair, on a cushion, with the foot on the floor.</source>
        <translation>E rend l’étirement plus facile&#xa0;: sur une chaise, sur un coussin, le pied au sol.</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>Quand quelque chose fait mal</translation>
    </message>
    <message>
        <source>Press P, or I feel pain: it stops at once and says what to do. The stretch is left out until you put it back.</source>
        <translation>Appuyez sur P ou «&#xa0;J’ai mal&#xa0;»&#xa0;: tout s’arrête aussitôt et l’on vous dit quoi faire. L’étirement est mis de côté jusqu’à ce que vous le repreniez.</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>The menu has reminders, your progress, routines of your own, and all settings. What you did is kept on this computer alone.</source>
        <translation>Le menu contient les rappels, vos progrès, vos propres routines et tous les réglages. Ce que vous avez fait reste sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer maintenant</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Montrer la fenêtre</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Mettre les rappels en pause</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30&#xa0;minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Pendant 2 heures</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Rappels…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Time to get up and stretch</source>
        <translation>C’est l’heure de se lever et de s’étirer</translation>
    </message>
    <message>
        <source>A stretch today?</source>
        <translation>Un étirement aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Still time to stretch</source>
        <translation>Il est encore temps de s’étirer</translation>
    </message>
    <message>
        <source>{offer} · {when}</source>
        <translation>{offer} · {when}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>{offer} · A rest is fine, too. This reminder is quiet from now on, and comes back after your next session.</source>
        <translation>{offer} · Se reposer est bien aussi. Ce rappel se tait désormais, et revient après votre prochaine séance.</translation>
    </message>
    <message>
        <source>Whenever you like</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>Keep reminding me</source>
        <translation>Garder ce rappel</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>C’est l’heure d’un rappel</translation>
    </message>
    <message>
        <source>No reminder to come</source>
        <translation>Aucun rappel prévu</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>What you did last could not be written down.</source>
        <translation>Ce que vous venez de faire n’a pas pu être noté.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{name} · left {left} min · right {right} min</source>
        <translation>{name} · gauche {left}&#xa0;min · droite {right}&#xa0;min</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>ClockTimesForm</name>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Ajouter une heure</translation>
    </message>
    <message>
        <source>Time {number}</source>
        <translation>Heure {number}</translation>
    </message>
    <message>
        <source>Remove time {number}</source>
        <translation>Retirer l’heure {number}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>CommandDispatcher</name>
    <message>
        <source>A session is running already.</source>
        <translation>Une séance est déjà en cours.</translation>
    </message>
    <message>
        <source>The window waits for an answer; please give it there first.</source>
        <translation>La fenêtre attend une réponse&#xa0;; veuillez d’abord la donner là.</translation>
    </message>
    <message>
        <source>{name} is left out; please put it back in the window first.</source>
        <translation>{name}&#xa0;: cet étirement est écarté&#xa0;; veuillez d’abord le remettre dans la fenêtre.</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>La séance a commencé.</translation>
    </message>
    <message>
        <source>The session begins once you have answered in the window.</source>
        <translation>La séance commencera quand vous aurez répondu dans la fenêtre.</translation>
    </message>
    <message>
        <source>All stretches are left out; please put one back in the window.</source>
        <translation>Tous les étirements sont écartés&#xa0;; veuillez en remettre un dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Les emporter</translation>
    </message>
    <message>
        <source>Everything you did, as a table or for other programs; or the last twelve weeks on a page or two for your physiotherapist.</source>
        <translation>Tout ce que vous avez fait, en tableau ou pour d’autres programmes&#xa0;; ou les douze dernières semaines sur une page ou deux, pour votre kiné.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>An export, a part of one, or the diary of another computer. What is here already is not added twice.</source>
        <translation>Un export, une partie d’un export, ou le journal d’un autre ordinateur. Ce qui est déjà là n’est pas ajouté deux fois.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The sessions and pains of a day, or everything. After a day, what hurt stays left out; after everything, the questions about your health are asked again.</source>
        <translation>Les séances et les douleurs d’un jour, ou tout. Après un jour, ce qui a fait mal reste écarté&#xa0;; après tout, les questions sur votre santé sont posées de nouveau.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Supprimer ce jour</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Export your diary</source>
        <translation>Exporter votre journal</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Enregistrer une page à imprimer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import into your diary</source>
        <translation>Importer dans votre journal</translation>
    </message>
    <message>
        <source>Diaries (*.csv *.json *.sqlite3)</source>
        <translation>Journaux (*.csv *.json *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About your glutes</source>
        <translation>À propos de vos fessiers</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Glutestretch</source>
        <translation>À propos de Glutestretch</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It could not be found out; glutestretch doctor in a terminal may tell more.</source>
        <translation>Impossible de le savoir ; glutestretch doctor dans un terminal en dira peut-être plus.</translation>
    </message>
    <message>
        <source>All of it is in the clipboard now.</source>
        <translation>Tout est maintenant dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Draft: {title}</source>
        <translation>Brouillon : {title}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>Continuer : {title}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>Supprimer : {title}</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Counted in breaths</source>
        <translation>En respirations</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respirations</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respirations</translation>
    </message>
    <message>
        <source>Counted in seconds</source>
        <translation>En secondes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Rest between, in position</source>
        <translation>Repos entre les maintiens, en position</translation>
    </message>
    <message>
        <source>Whole rounds</source>
        <translation>Tours entiers</translation>
    </message>
    <message>
        <source>Each hold</source>
        <translation>Chaque maintien</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Réglé ici</translation>
    </message>
    <message>
        <source>Seconds of rest</source>
        <translation>Secondes de repos</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>Rest before each round</source>
        <translation>Repos avant chaque tour</translation>
    </message>
    <message>
        <source>Seconds for each instruction</source>
        <translation>Secondes pour chaque consigne</translation>
    </message>
    <message>
        <source>Time for the steps</source>
        <translation>Temps pour les étapes</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>This stretch is not here any more, so it is not played.</source>
        <translation>Cet étirement n’est plus là&#xa0;; il ne sera donc pas fait.</translation>
    </message>
    <message>
        <source>Duplicate: {entry}</source>
        <translation>Dupliquer&#xa0;: {entry}</translation>
    </message>
</context>
<context>
    <name>FeelingCard</name>
    <message>
        <source>How stiff are your hips and lower back now?</source>
        <translation>Quelle est la raideur de vos hanches et du bas de votre dos maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>0 is not at all, 10 as stiff as can be. You can leave this out.</source>
        <translation>0&#xa0;: pas du tout&#xa0;; 10&#xa0;: on ne peut plus raide. Vous pouvez ne pas répondre.</translation>
    </message>
    <message>
        <source>And before the session?</source>
        <translation>Et avant la séance&#xa0;?</translation>
    </message>
    <message>
        <source>Which side felt tighter?</source>
        <translation>Quel côté était le plus tendu&#xa0;?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>Pareil des deux côtés</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Foam-roller massage</source>
        <translation>Massage au rouleau</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>Créer un rappel…</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>J’ai mal</translation>
    </message>
</context>
<context>
    <name>FirstReminder</name>
    <message>
        <source>A first reminder</source>
        <translation>Un premier rappel</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>Un court étirement au bon moment est plus facile qu’un long plus tard.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Un rappel</translation>
    </message>
    <message>
        <source>You have reminders already: {next}.</source>
        <translation>Vous avez déjà des rappels. {next}.</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>À une heure fixe</translation>
    </message>
    <message>
        <source>After a while of sitting</source>
        <translation>Après un temps assis</translation>
    </message>
    <message>
        <source>No reminder now</source>
        <translation>Sans rappel</translation>
    </message>
    <message>
        <source>Reminders come while the app runs. You can change them at any time.</source>
        <translation>Les rappels viennent tant que l’application tourne. Vous pouvez les changer à tout moment.</translation>
    </message>
    <message>
        <source>Every working day at</source>
        <translation>Chaque jour ouvré à</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>Après un temps assis de</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>On working days, {start} to {end}. A break begins the count again.</source>
        <translation>Les jours ouvrés, de {start} à {end}. Une pause remet le compte à zéro.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move it</source>
        <translation>Faites glisser pour déplacer</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Retirer ces heures</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Add other hours</source>
        <translation>Ajouter d’autres heures</translation>
    </message>
</context>
<context>
    <name>Illustration</name>
    <message>
        <source>A small picture shows it from another side.</source>
        <translation>Une petite image le montre sous un autre angle.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Drag it or use the arrow keys to see it from other sides. 0 turns it back.</source>
        <translation>Faites-la glisser ou utilisez les flèches pour la voir sous d’autres angles. 0 la remet en place.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End this session?</source>
        <translation>Terminer cette séance&#xa0;?</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>Ce que vous avez fait jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit although something is not written down?</source>
        <translation>Quitter alors que quelque chose n’est pas noté&#xa0;?</translation>
    </message>
    <message>
        <source>What you did last could not be written to its file, and would be lost.</source>
        <translation>Ce que vous venez de faire n’a pas pu être écrit dans son fichier, et serait perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans noter</translation>
    </message>
    <message>
        <source>Close in the middle of the session?</source>
        <translation>Fermer au milieu de la séance&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your last session broke off. Would you like to go on where it stopped?</source>
        <translation>Votre dernière séance a été interrompue. Voulez-vous la reprendre là où elle s’est arrêtée&#xa0;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{name} is not in this session. You can open it after the session.</source>
        <translation>{name} n’est pas dans cette séance. Vous pourrez l’ouvrir après.</translation>
    </message>
    <message>
        <source>{name} waits while this session runs.</source>
        <translation>«&#xa0;{name}&#xa0;» attend que cette séance soit finie.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>Y aller maintenant</translation>
    </message>
    <message>
        <source>The computer was asleep, so the session has paused.</source>
        <translation>L’ordinateur était en veille&#xa0;; la séance s’est donc mise en pause.</translation>
    </message>
    <message>
        <source>The routine that was wanted is gone, so the whole routine begins.</source>
        <translation>La routine demandée n’existe plus&#xa0;; la routine entière commence donc.</translation>
    </message>
    <message>
        <source>Your answers leave all of these stretches out for now. Please ask a doctor or physiotherapist which of them suit you.</source>
        <translation>D’après vos réponses, tous ces étirements sont écartés pour le moment. Veuillez demander à un médecin ou à un kinésithérapeute lesquels vous conviennent.</translation>
    </message>
    <message>
        <source>{name} hurt, so it is left out and not played.</source>
        <translation>{name} a fait mal&#xa0;; cet étirement est donc écarté et ne sera pas fait.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>{name} is left out by your answers. {why}</source>
        <translation>{name}&#xa0;: écarté d’après vos réponses. {why}</translation>
    </message>
    <message>
        <source>My provider has agreed</source>
        <translation>J’ai l’accord d’un soignant</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up ({key})</source>
        <translation>Monter ({key})</translation>
    </message>
    <message>
        <source>Move down ({key})</source>
        <translation>Descendre ({key})</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>Monter : {entry}</translation>
    </message>
    <message>
        <source>Move down: {entry}</source>
        <translation>Descendre : {entry}</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>Modifier : {entry}</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Retirer : {entry}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NotDoneForm</name>
    <message>
        <source>If nothing was done</source>
        <translation>Si rien n’a été fait</translation>
    </message>
    <message>
        <source>Since the morning</source>
        <translation>Depuis le matin</translation>
    </message>
    <message>
        <source>For several days</source>
        <translation>Depuis plusieurs jours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Your day begins at {time}, as set under Data in the settings.</source>
        <translation>Votre jour commence à {time}, comme dans les réglages sous Données.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>It comes once a day at most, and less and less often while you do not answer. After some weeks it is quiet until your next session.</source>
        <translation>Il vient une fois par jour au plus, et de moins en moins souvent tant que vous ne répondez pas. Après quelques semaines, il se tait jusqu’à votre prochaine séance.</translation>
    </message>
</context>
<context>
    <name>OnceForm</name>
    <message>
        <source>In a while, such as after a run</source>
        <translation>Dans un moment, par exemple après une course</translation>
    </message>
    <message>
        <source>In so many minutes</source>
        <translation>Dans tant de minutes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>Un jour donné, à une heure donnée</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Write a pack</source>
        <translation>Écrire un pack</translation>
    </message>
    <message>
        <source>Write a stretch</source>
        <translation>Écrire un étirement</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>What you write is kept as a draft, also if you close this window. Once nothing is missing you can save it, and its stretches come into your list.</source>
        <translation>Ce que vous écrivez est gardé comme brouillon, même si vous fermez cette fenêtre. Quand rien ne manque, vous pouvez l’enregistrer, et ses étirements viennent dans votre liste.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>Ajouter un étirement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Retiré : {entry}</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Modifier : {title}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Plus&#xa0;: {title}</translation>
    </message>
    <message>
        <source>There is a draft with changes; Edit goes on with it.</source>
        <translation>Il y a un brouillon avec des changements ; Modifier le reprend.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Delete the draft</source>
        <translation>&amp;Supprimer le brouillon</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Packs of stretches</source>
        <translation>Packs d’étirements</translation>
    </message>
    <message>
        <source>Stretches that you or your physiotherapist have put into a file. They come last in your list. Nobody but their author has looked at them: add what you trust.</source>
        <translation>Des étirements que vous ou votre kiné avez mis dans un fichier. Ils viennent en dernier dans votre liste. Personne d’autre que leur auteur ne les a vérifiés&#xa0;: n’ajoutez que ceux en qui vous avez confiance.</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>Ajouter un pack…</translation>
    </message>
    <message>
        <source>Write a pack</source>
        <translation>Écrire un pack</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Le garder tel quel</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Exporter un pack</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>Packs (*.zip)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Ajouter un pack</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PainList</name>
    <message>
        <source>“{note}”</source>
        <translation>«&#xa0;{note}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PainPage</name>
    <message>
        <source>End here</source>
        <translation>Finir ici</translation>
    </message>
    <message>
        <source>I have stopped</source>
        <translation>J’ai arrêté</translation>
    </message>
    <message>
        <source>Undo this report</source>
        <translation>Annuler ce signalement</translation>
    </message>
    <message>
        <source>Nothing hurts: go back</source>
        <translation>Rien ne fait mal&#xa0;: revenir</translation>
    </message>
    <message>
        <source>Stop here and rest</source>
        <translation>Arrêtez-vous et reposez-vous</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Où était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>How strong is it, from 0 to 10? (optional)</source>
        <translation>De quelle intensité, de 0 à 10&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>What did you feel, and where? (optional, kept only on this computer)</source>
        <translation>Qu’avez-vous senti, et où&#xa0;? (facultatif, gardé seulement sur cet ordinateur)</translation>
    </message>
    <message>
        <source>Rest, then go on without it</source>
        <translation>Se reposer, puis continuer sans lui</translation>
    </message>
    <message>
        <source>It was somewhere else</source>
        <translation>C’était ailleurs</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Pages à imprimer (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Choisir : {title}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take away: {title}</source>
        <translation>Enlever : {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.webp *.jpg *.jpeg)</source>
        <translation>Images (*.png *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PrescriptionDialog</name>
    <message>
        <source>Add a prescription</source>
        <translation>Ajouter une prescription</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Yours of this name</source>
        <translation>La vôtre, de même nom</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste telle quelle</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>Est remplacée</translation>
    </message>
    <message>
        <source>Nothing can be added from this file</source>
        <translation>Rien ne peut être ajouté depuis ce fichier</translation>
    </message>
    <message>
        <source>Reminders of it</source>
        <translation>Ses rappels</translation>
    </message>
</context>
<context>
    <name>PrescriptionsFeature</name>
    <message>
        <source>Add a prescription</source>
        <translation>Ajouter une prescription</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>Prescriptions (*.glutestretch)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>Weeks and goal</source>
        <translation>Semaines et objectif</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Raideur</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année d’avant</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année d’après</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it.</source>
        <translation>Pointez un jour, ou utilisez les flèches, pour le lire.</translation>
    </message>
    <message>
        <source>You choose the goal, and when a day begins, in the settings.</source>
        <translation>L’objectif, et l’heure où commence un jour, se choisissent dans les réglages.</translation>
    </message>
</context>
<context>
    <name>QuietDatesForm</name>
    <message>
        <source>First quiet day</source>
        <translation>Premier jour de silence</translation>
    </message>
    <message>
        <source>Last quiet day</source>
        <translation>Dernier jour de silence</translation>
    </message>
</context>
<context>
    <name>QuietHoursForm</name>
    <message>
        <source>Quiet between</source>
        <translation>Heures de silence</translation>
    </message>
    <message>
        <source>An end at or before the start is on the next day.</source>
        <translation>Une fin égale ou antérieure au début tombe le lendemain.</translation>
    </message>
</context>
<context>
    <name>QuietUntilForm</name>
    <message>
        <source>Quiet from now until</source>
        <translation>Silence dès maintenant, jusqu’à</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>Edit the quiet period</source>
        <translation>Modifier la période de silence</translation>
    </message>
    <message>
        <source>A quiet period</source>
        <translation>Une période de silence</translation>
    </message>
    <message>
        <source>Edit the reminder</source>
        <translation>Modifier le rappel</translation>
    </message>
    <message>
        <source>A new reminder</source>
        <translation>Un nouveau rappel</translation>
    </message>
    <message>
        <source>Choose when no reminder is to come, and see which ones then do.</source>
        <translation>Choisissez quand aucun rappel ne doit venir, et voyez lesquels viennent alors.</translation>
    </message>
    <message>
        <source>Choose when you want to be reminded, and see what comes of it.</source>
        <translation>Choisissez quand vous voulez un rappel, et voyez ce que cela donne.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reminders that then come next</source>
        <translation>Rappels qui viennent alors ensuite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Next, as long as nothing is done</source>
        <translation>Ensuite, tant que rien n’est fait</translation>
    </message>
    <message>
        <source>Nothing comes while reminders are paused or quiet.</source>
        <translation>Rien ne vient tant que les rappels sont en pause ou en silence.</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Ensuite&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>Does {hours} mean the day or the night?</source>
        <translation>Est-ce le jour ou la nuit, {hours}&#xa0;?</translation>
    </message>
    <message>
        <source>As they stand, the hours end on the next day.</source>
        <translation>En l’état, ces heures finissent le lendemain.</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>Changer les heures</translation>
    </message>
    <message>
        <source>The day: {start} to {end}</source>
        <translation>Le jour&#xa0;: de {start} à {end}</translation>
    </message>
    <message>
        <source>The night: {start} to {end}</source>
        <translation>La nuit&#xa0;: de {start} à {end}</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il propose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ReminderLog</name>
    <message>
        <source>Show all {n} lines</source>
        <translation>Montrer les {n} lignes</translation>
    </message>
    <message>
        <source>Nothing so far. What becomes of your reminders is noted here.</source>
        <translation>Rien jusqu’ici. Ce que deviennent vos rappels est noté ici.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Edit: {summary}</source>
        <translation>Modifier&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>More: {summary}</source>
        <translation>Plus&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>&amp;Test this reminder</source>
        <translation>&amp;Essayer ce rappel</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Add a reminder</source>
        <translation>Ajouter un rappel</translation>
    </message>
    <message>
        <source>Add a quiet period</source>
        <translation>Ajouter un silence</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Pendant &amp;30&#xa0;minutes</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Pendant &amp;1 heure</translation>
    </message>
    <message>
        <source>For &amp;2 hours</source>
        <translation>Pendant &amp;2 heures</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Jusqu’à ce que je &amp;reprenne</translation>
    </message>
    <message>
        <source>No reminder is to come</source>
        <translation>Aucun rappel n’est prévu</translation>
    </message>
    <message>
        <source>There is no reminder yet that a calendar can hold: one at times, or once.</source>
        <translation>Il n’y a pas encore de rappel qu’un calendrier puisse contenir&#xa0;: à heures fixes, ou une fois.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>Un second identique a été ajouté.</translation>
    </message>
    <message>
        <source>Deleted: {summary}</source>
        <translation>Supprimé&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exporter vers un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Your reminders are in {path} now.</source>
        <translation>Vos rappels sont maintenant dans {path}.</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>Périodes de silence</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Exporter vers un calendrier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RemindersFeature</name>
    <message>
        <source>No reminder to come</source>
        <translation>Aucun rappel prévu</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs. Start it hidden when you log in?</source>
        <translation>Les rappels ne viennent que si l’application tourne. La démarrer, cachée, à l’ouverture de session&#xa0;?</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer avec la session</translation>
    </message>
</context>
<context>
    <name>RoutineChoice</name>
    <message>
        <source>Choose a routine</source>
        <translation>Choisir une routine</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>&amp;Vos routines…</translation>
    </message>
    <message>
        <source>Which side feels tighter?</source>
        <translation>Quel côté est le plus tendu&#xa0;?</translation>
    </message>
    <message>
        <source>It is held twice. The diary keeps the answer, and you are not asked again.</source>
        <translation>Il est tenu deux fois. Le journal garde la réponse, et la question n’est plus posée.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The left side</source>
        <translation>Le côté gauche</translation>
    </message>
    <message>
        <source>The right side</source>
        <translation>Le côté droit</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Add the stretches that you want, in their order.</source>
        <translation>Ajoutez les étirements que vous voulez, dans l’ordre.</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>Ajouter un étirement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Encore rien à faire</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>Ajouté&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Retiré&#xa0;: {entry}</translation>
    </message>
</context>
<context>
    <name>RoutineRow</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Modifier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Plus&#xa0;: {title}</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Save as a prescription…</source>
        <translation>&amp;Enregistrer comme prescription…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>Your own routines</source>
        <translation>Vos routines</translation>
    </message>
    <message>
        <source>The stretches that you need, in your order, held as long and as often as you like. You choose one beside Start, and a reminder can offer it.</source>
        <translation>Les étirements qu’il vous faut, dans votre ordre, tenus aussi longtemps et aussi souvent que vous le voulez. Vous en choisissez une à côté de «&#xa0;Commencer&#xa0;», et un rappel peut la proposer.</translation>
    </message>
    <message>
        <source>Make a routine</source>
        <translation>Créer une routine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Comme&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Encore rien à faire</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Modifier la routine</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>Une seconde identique a été ajoutée.</translation>
    </message>
    <message>
        <source>Deleted: {title}. What named it has the whole routine now.</source>
        <translation>Supprimée&#xa0;: {title}. Ce qui la nommait a maintenant la routine entière.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{number} of 10</source>
        <translation>{number} sur 10</translation>
    </message>
</context>
<context>
    <name>ScreeningDialog</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing is left out. Stop at once where anything hurts.</source>
        <translation>Rien n’est écarté. Arrêtez-vous tout de suite si quelque chose fait mal.</translation>
    </message>
    <message>
        <source>All stretches are left out until a provider has agreed.</source>
        <translation>Tous les étirements sont écartés jusqu’à l’accord d’un professionnel de santé.</translation>
    </message>
    <message>
        <source>Left out until a provider has agreed: {names}.</source>
        <translation>Écartés jusqu’à l’accord d’un professionnel de santé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>Copier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>{words}: {title}</source>
        <translation>{words}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>SessionPages</name>
    <message>
        <source>I am not sure</source>
        <translation>Je ne sais pas trop</translation>
    </message>
    <message>
        <source>Recorded. You will be asked about pain before the next session.</source>
        <translation>C’est noté. Avant la prochaine séance, on vous demandera si vous avez mal.</translation>
    </message>
    <message>
        <source>Recorded: {place}. It stays out of the routine until you put it back, and you will be asked about pain before the next session.</source>
        <translation>C’est noté&#xa0;: {place}. Cet étirement reste hors de la routine jusqu’à ce que vous le remettiez&#xa0;; avant la prochaine séance, on vous demandera si vous avez mal.</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Segment {number} of {count}: {label}</source>
        <translation>Segment {number} sur {count}&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>What you change counts at once, and is kept on this computer.</source>
        <translation>Ce que vous changez compte aussitôt et reste enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting has “{typed}” in it. Try a shorter word, or another one.</source>
        <translation>Aucun réglage ne contient «&#xa0;{typed}&#xa0;». Essayez un mot plus court, ou un autre.</translation>
    </message>
    <message>
        <source>Defaults restored: {group}</source>
        <translation>Réglages rétablis&#xa0;: {group}</translation>
    </message>
    <message>
        <source>All defaults restored</source>
        <translation>Tous les réglages sont rétablis</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore defaults: {group}</source>
        <translation>Rétablir&#xa0;: {group}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Essayer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Les deux à la fois</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out}&#xa0;s</translation>
    </message>
    <message>
        <source>Export, import, print or delete what the diary has of you.</source>
        <translation>Exporter, importer, imprimer ou supprimer ce que le journal a de vous.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Vos données…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Montrer tous les réglages</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No reminder set</source>
        <translation>Aucun rappel</translation>
    </message>
    <message>
        <source>Stretch whenever it suits you</source>
        <translation>Étirez-vous quand cela vous convient</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Rappels…</translation>
    </message>
    <message>
        <source>Reminders. {state}</source>
        <translation>Rappels. {state}</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Start routine</source>
        <translation>Commencer la routine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Hip &amp; glute routine</source>
        <translation>Routine hanches et fessiers</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Choisir une routine</translation>
    </message>
    <message>
        <source>Choose a routine (Ctrl+O)</source>
        <translation>Choisir une routine (Ctrl+O)</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>After sitting for</source>
        <translation>Après un temps assis de</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>A break of a few minutes starts the count again.</source>
        <translation>Une pause de quelques minutes remet le compte à zéro.</translation>
    </message>
    <message>
        <source>Within these hours</source>
        <translation>Pendant ces heures</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Picture of this step</source>
        <translation>Image de cette étape</translation>
    </message>
    <message>
        <source>Show the movement</source>
        <translation>Montrer le mouvement</translation>
    </message>
    <message>
        <source>Show the movement (M)</source>
        <translation>Montrer le mouvement (M)</translation>
    </message>
    <message>
        <source>Play this stretch</source>
        <translation>Faire cet étirement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Soufflez</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>{title} · {heading}</source>
        <translation>{title} · {heading}</translation>
    </message>
    <message>
        <source>Paused · {heading}</source>
        <translation>En pause · {heading}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Deep breaths</source>
        <translation>Respirations profondes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Go on to the next stretch</source>
        <translation>Passer à l’étirement suivant</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>An easier way to do this stretch (E)</source>
        <translation>Une façon plus facile de faire cet étirement (E)</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus dur</translation>
    </message>
    <message>
        <source>A harder way to do this stretch (H)</source>
        <translation>Une façon plus difficile de faire cet étirement (H)</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Close big view</source>
        <translation>Fermer le grand affichage</translation>
    </message>
    <message>
        <source>Show the usual view again (Esc)</source>
        <translation>Revenir à l’affichage habituel (Échap)</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>J’ai mal</translation>
    </message>
    <message>
        <source>Stops at once (P)</source>
        <translation>Arrête tout de suite (P)</translation>
    </message>
</context>
<context>
    <name>StiffnessBar</name>
    <message>
        <source>How stiff are your hips and lower back, from 0, not at all, to 10, as can be?</source>
        <translation>Quelle est la raideur de vos hanches et du bas de votre dos, de 0, pas du tout, à 10, on ne peut plus raide&#xa0;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>StiffnessChart</name>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
</context>
<context>
    <name>StretchPage</name>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Picture before the first step</source>
        <translation>Image avant la première étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Write for the side that is stretched: {lead} becomes left or right, {other} the other one. The buttons below put them in. The last step is the hold.</source>
        <translation>Écrivez pour le côté étiré : {lead} devient gauche ou droit, {other} l’autre. Les boutons ci-dessous les insèrent. La dernière étape est le maintien.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Put in the side that is stretched</source>
        <translation>Insérer le côté étiré</translation>
    </message>
    <message>
        <source>Put in the other side</source>
        <translation>Insérer l’autre côté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The side that is stretched (Ctrl+1)</source>
        <translation>Le côté étiré (Ctrl+1)</translation>
    </message>
    <message>
        <source>The other side (Ctrl+2)</source>
        <translation>L’autre côté (Ctrl+2)</translation>
    </message>
    <message>
        <source>Where the words differ from side to side, write out both sides: each field has a button for that. The last step is the hold.</source>
        <translation>Là où les mots changent d’un côté à l’autre, écrivez les deux côtés&#xa0;: chaque champ a un bouton pour cela. La dernière étape est le maintien.</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Retiré : {entry}</translation>
    </message>
</context>
<context>
    <name>StretchPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>No reminders yet</source>
        <translation>Pas encore de rappel</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>Un court étirement au bon moment est plus facile qu’un long plus tard.</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>En semaine à {time}</translation>
    </message>
    <message>
        <source>If not done by {time}</source>
        <translation>Si rien n’est fait d’ici {time}</translation>
    </message>
    <message>
        <source>weekdays, {start} to {end}</source>
        <translation>en semaine, de {start} à {end}</translation>
    </message>
    <message>
        <source>once a working day</source>
        <translation>une fois par jour ouvré</translation>
    </message>
    <message>
        <source>only on days without a session</source>
        <translation>seulement les jours sans séance</translation>
    </message>
    <message>
        <source>Every 50 minutes of sitting</source>
        <translation>Après 50&#xa0;minutes assis</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Dans 30&#xa0;minutes</translation>
    </message>
    <message>
        <source>once, after my run</source>
        <translation>une fois, après ma course</translation>
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
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>You can change this in Settings, under Reminders.</source>
        <translation>Cela se change dans les réglages, sous Rappels.</translation>
    </message>
    <message>
        <source>Glutestretch stays in the tray, so that your reminders come.</source>
        <translation>Glutestretch reste dans la zone de notification, pour que vos rappels viennent.</translation>
    </message>
    <message>
        <source>To end it, choose Quit in its menu there, or press Ctrl+Q.</source>
        <translation>Pour l’arrêter, choisissez Quitter dans son menu à cet endroit, ou appuyez sur Ctrl+Q.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester en arrière-plan</translation>
    </message>
    <message>
        <source>Your reminders come only while Glutestretch runs.</source>
        <translation>Vos rappels ne viennent que si Glutestretch tourne.</translation>
    </message>
    <message>
        <source>There is no tray here, so it can stay as a minimised window.</source>
        <translation>Il n’y a pas de zone de notification ici&#xa0;; il peut rester en fenêtre réduite.</translation>
    </message>
    <message>
        <source>Stay minimised</source>
        <translation>Rester en fenêtre réduite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {done}</source>
        <translation>Annuler&#xa0;: {done}</translation>
    </message>
</context>
<context>
    <name>WarningDialog</name>
    <message>
        <source>Hip and back pain</source>
        <translation>Douleurs de hanche et de dos</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>No, I have no pain there</source>
        <translation>Non, je n’ai pas mal à ces endroits</translation>
    </message>
    <message>
        <source>Yes, it hurts</source>
        <translation>Oui, j’ai mal</translation>
    </message>
    <message>
        <source>Please see a health-care provider before you stretch. The routine can start only once you have.</source>
        <translation>Veuillez voir un professionnel de santé avant de vous étirer. La routine ne peut commencer qu’ensuite.</translation>
    </message>
    <message>
        <source>I have seen one and may do this routine</source>
        <translation>J’en ai vu un et je peux faire cette routine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minutes tenues</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>WhatItIs</name>
    <message>
        <source>Welcome to Glutestretch</source>
        <translation>Bienvenue dans Glutestretch</translation>
    </message>
    <message>
        <source>For you if your hips and lower back ache after a long run, many stairs or a day in a chair.</source>
        <translation>Pour vous, si vos hanches et le bas de votre dos font mal après une longue course, beaucoup d’escaliers ou une journée sur une chaise.</translation>
    </message>
    <message>
        <source>It leads you through three stretches on both sides, hands-free and from the floor. That takes about {minutes} minutes.</source>
        <translation>L’application vous guide dans trois étirements des deux côtés, sans les mains et depuis le sol. Cela prend environ {minutes} minutes.</translation>
    </message>
    <message>
        <source>You see and hear each step, it counts your breaths, and it stops at once when you say that something hurts.</source>
        <translation>Vous voyez et entendez chaque étape, vos respirations sont comptées, et tout s’arrête aussitôt que vous dites avoir mal.</translation>
    </message>
    <message>
        <source>It is not medical advice. Before the first session it asks about pain and about your health.</source>
        <translation>Ce n’est pas un avis médical. Avant la première séance, des questions vous sont posées sur la douleur et sur votre santé.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>WhatLeadsYou</name>
    <message>
        <source>Who and what leads you</source>
        <translation>Qui vous guide, et comment</translation>
    </message>
    <message>
        <source>All of this, and more, is found again in the settings.</source>
        <translation>Tout cela, et plus encore, se retrouve dans les réglages.</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>Qui montre les étirements</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Une femme</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Un homme</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Essayer la voix</translation>
    </message>
    <message>
        <source>Pace of the breath in a hold</source>
        <translation>Rythme de la respiration pendant un maintien</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out}&#xa0;s</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Hold to breathe in</source>
        <translation>Maintenir pour inspirer</translation>
    </message>
    <message>
        <source>Try the pace</source>
        <translation>Essayer le rythme</translation>
    </message>
    <message>
        <source>In a hold you press on the ring, or hold a key, while you breathe in.</source>
        <translation>Pendant un maintien, vous appuyez sur l’anneau, ou maintenez une touche, pendant que vous inspirez.</translation>
    </message>
    <message>
        <source>The ring leads: in as it grows, out as it shrinks.</source>
        <translation>L’anneau guide&#xa0;: inspirez quand il grandit, soufflez quand il rétrécit.</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>Glutestretch was updated to version {version}.</source>
        <translation>Glutestretch est passé à la version {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Ch&amp;oose a routine</source>
        <translation>&amp;Choisir une routine</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>&amp;Vos routines…</translation>
    </message>
    <message>
        <source>Packs of s&amp;tretches…</source>
        <translation>Pac&amp;ks d’étirements…</translation>
    </message>
    <message>
        <source>Add a pres&amp;cription…</source>
        <translation>&amp;Ajouter une prescription…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Rappels…</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>&amp;Progrès…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Réglage&amp;s…</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>Vos &amp;données…</translation>
    </message>
    <message>
        <source>&amp;Big view</source>
        <translation>&amp;Grand affichage</translation>
    </message>
    <message>
        <source>Say it aga&amp;in</source>
        <translation>Redire la co&amp;nsigne</translation>
    </message>
    <message>
        <source>Say how &amp;long still</source>
        <translation>Dire &amp;le temps restant</translation>
    </message>
    <message>
        <source>An easier &amp;variant</source>
        <translation>Variante plus &amp;facile</translation>
    </message>
    <message>
        <source>A harder varia&amp;nt</source>
        <translation>Variante plus diff&amp;icile</translation>
    </message>
    <message>
        <source>S&amp;kip this stretch</source>
        <translation>Passer cet étire&amp;ment</translation>
    </message>
    <message>
        <source>&amp;End the session…</source>
        <translation>T&amp;erminer la séance…</translation>
    </message>
    <message>
        <source>About your &amp;glutes</source>
        <translation>À pr&amp;opos de vos fessiers</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>Touc&amp;hes</translation>
    </message>
    <message>
        <source>What works on this co&amp;mputer</source>
        <translation>&amp;Bilan de cet ordinateur</translation>
    </message>
    <message>
        <source>S&amp;how the welcome</source>
        <translation>Revoir l’acc&amp;ueil</translation>
    </message>
    <message>
        <source>&amp;About Glutestretch</source>
        <translation>À propos de Glu&amp;testretch</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>One text for both sides</source>
        <translation>Un texte pour les deux côtés</translation>
    </message>
    <message>
        <source>Write out both sides</source>
        <translation>Écrire les deux côtés</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Save as a prescription</source>
        <translation>Enregistrer comme prescription</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>Prescriptions (*.glutestretch)</translation>
    </message>
</context>
<context>
    <name>_Two</name>
    <message>
        <source>{name}, at least</source>
        <translation>{name}, au moins</translation>
    </message>
    <message>
        <source>{name}, at most</source>
        <translation>{name}, au plus</translation>
    </message>
</context>
</TS>
