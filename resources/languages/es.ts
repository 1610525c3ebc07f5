<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>{module} is missing; please install the app with pip install .</source>
        <translation>Falta {module}; instala la app con pip install .</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>There is no command {found}; there are {commands}.</source>
        <translation>No existe el comando {found}; estos son los que hay: {commands}.</translation>
    </message>
    <message>
        <source>What goes with {option} is missing; glutestretch --help tells more.</source>
        <translation>Falta lo que acompaña a {option}; glutestretch --help explica más.</translation>
    </message>
    <message>
        <source>Say which file, like diary.csv.</source>
        <translation>Indica qué archivo, por ejemplo diary.csv.</translation>
    </message>
    <message>
        <source>Say which pack, like hips.zip.</source>
        <translation>Indica qué paquete, por ejemplo hips.zip.</translation>
    </message>
    <message>
        <source>Say which file, like hips.zip or knee.glutestretch.</source>
        <translation>Indica qué archivo, por ejemplo hips.zip o knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which pack; glutestretch pack list tells which there are.</source>
        <translation>Indica qué paquete; glutestretch pack list muestra los que hay.</translation>
    </message>
    <message>
        <source>Say which pack, and to which file.</source>
        <translation>Indica qué paquete y en qué archivo.</translation>
    </message>
    <message>
        <source>Say what to do with packs: {actions}.</source>
        <translation>Indica qué hacer con los paquetes: {actions}.</translation>
    </message>
    <message>
        <source>Say what to do with a prescription: {actions}.</source>
        <translation>Indica qué hacer con la prescripción: {actions}.</translation>
    </message>
    <message>
        <source>Say which file, like knee.glutestretch.</source>
        <translation>Indica qué archivo, por ejemplo knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which routine, and to which file.</source>
        <translation>Indica qué rutina y en qué archivo.</translation>
    </message>
    <message>
        <source>Say when, like in 30m or weekdays {14:30}.</source>
        <translation>Indica cuándo, por ejemplo in 30m o weekdays {14:30}.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood; glutestretch --help tells what can be written.</source>
        <translation>No se entiende “{typed}”; glutestretch --help muestra lo que se puede escribir.</translation>
    </message>
    <message>
        <source>--background only starts the app; leave it out before {command}.</source>
        <translation>--background solo abre la app; quítalo antes de {command}.</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>start without showing the window, as at login; reminders come all the same</source>
        <translation>abrir sin mostrar la ventana, como al entrar en el sistema; los recordatorios llegan igualmente</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>tell what works on this computer</source>
        <translation>decir qué funciona en este equipo</translation>
    </message>
    <message>
        <source>keep everything the app writes in DIR</source>
        <translation>guardar en DIR todo lo que escribe la app</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>begin a session, after the warning where that is due</source>
        <translation>empezar una sesión, tras la advertencia si corresponde</translation>
    </message>
    <message>
        <source>the title of a routine of your own, short for five minutes, tighter for the tighter side twice, a stretch such as wall-glute, or how one of these begins; without it the whole routine</source>
        <translation>el título de una rutina tuya, short para cinco minutos, tighter para hacer dos veces el lado más tenso, un estiramiento como wall-glute, o cómo empieza uno de ellos; si falta, la rutina completa</translation>
    </message>
    <message>
        <source>let no reminder come for a while</source>
        <translation>no recibir recordatorios durante un tiempo</translation>
    </message>
    <message>
        <source>such as 20s, 5m, 1h or 1h20m; without it until you resume</source>
        <translation>por ejemplo 20s, 5m, 1h o 1h20m; si falta, hasta que los reanudes</translation>
    </message>
    <message>
        <source>let reminders come again</source>
        <translation>volver a recibir recordatorios</translation>
    </message>
    <message>
        <source>add a reminder</source>
        <translation>añadir un recordatorio</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>ejemplos:</translation>
    </message>
    <message>
        <source>what to offer: short, tighter, a stretch, the title of a routine of your own, or how one of these begins; without it the whole routine</source>
        <translation>qué proponer: short, tighter, un estiramiento, el título de una rutina tuya, o cómo empieza uno de ellos; si falta, la rutina completa</translation>
    </message>
    <message>
        <source>tell what is going on</source>
        <translation>decir qué está pasando</translation>
    </message>
    <message>
        <source>list the reminders</source>
        <translation>mostrar la lista de recordatorios</translation>
    </message>
    <message>
        <source>tell the next N moments of each, from 1 to {most}</source>
        <translation>decir los N momentos siguientes de cada uno, de 1 a {most}</translation>
    </message>
    <message>
        <source>tell the next N moments (5 without --next) of all of them in one list</source>
        <translation>decir los N momentos siguientes (5 sin --next) de todos en una sola lista</translation>
    </message>
    <message>
        <source>tell what comes after this moment, such as 2026-03-28T12:00 or one with an offset; years go from 1900 to 9000</source>
        <translation>decir lo que viene después de este momento, por ejemplo 2026-03-28T12:00 o uno con diferencia horaria; los años van de 1900 a 9000</translation>
    </message>
    <message>
        <source>use the clocks of this zone, such as Europe/Berlin</source>
        <translation>usar la hora de esta zona, por ejemplo Europe/Berlin</translation>
    </message>
    <message>
        <source>write the diary to a file</source>
        <translation>escribir el diario en un archivo</translation>
    </message>
    <message>
        <source>where to; its name ends in .csv, .json or .pdf</source>
        <translation>dónde; su nombre termina en .csv, .json o .pdf</translation>
    </message>
    <message>
        <source>add what a file knows to the diary</source>
        <translation>añadir al diario lo que contiene un archivo</translation>
    </message>
    <message>
        <source>an export, or the diary of another computer</source>
        <translation>una exportación, o el diario de otro equipo</translation>
    </message>
    <message>
        <source>tell what was done</source>
        <translation>decir lo que se ha hecho</translation>
    </message>
    <message>
        <source>tell what is wrong with a pack of stretches or a prescription</source>
        <translation>decir qué falla en un paquete de estiramientos o en una prescripción</translation>
    </message>
    <message>
        <source>a zip or the folder it is made of, or a file such as knee.glutestretch</source>
        <translation>un zip o la carpeta de la que sale, o un archivo como knee.glutestretch</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>check a pack and add its stretches to the list</source>
        <translation>revisar un paquete y añadir sus estiramientos a la lista</translation>
    </message>
    <message>
        <source>a zip, or the folder it is made of</source>
        <translation>un zip, o la carpeta de la que sale</translation>
    </message>
    <message>
        <source>tell which packs there are</source>
        <translation>decir qué paquetes hay</translation>
    </message>
    <message>
        <source>remove a pack and its stretches</source>
        <translation>quitar un paquete y sus estiramientos</translation>
    </message>
    <message>
        <source>what the list calls it</source>
        <translation>cómo se llama en la lista</translation>
    </message>
    <message>
        <source>add, list, export or remove packs of stretches</source>
        <translation>añadir, mostrar, exportar o quitar paquetes de estiramientos</translation>
    </message>
    <message>
        <source>replace the pack of its id; without it only what would change is told</source>
        <translation>reemplazar el paquete del mismo id; si falta, solo se dice qué cambiaría</translation>
    </message>
    <message>
        <source>write a pack to a zip, to be added elsewhere</source>
        <translation>escribir un paquete en un zip, para añadirlo en otro sitio</translation>
    </message>
    <message>
        <source>where to, like hips.zip</source>
        <translation>dónde, por ejemplo hips.zip</translation>
    </message>
    <message>
        <source>add its routine and its reminders to yours</source>
        <translation>añadir su rutina y sus recordatorios a los tuyos</translation>
    </message>
    <message>
        <source>a file such as knee.glutestretch</source>
        <translation>un archivo como knee.glutestretch</translation>
    </message>
    <message>
        <source>replace your routine of its name; without it the new one gets a number</source>
        <translation>reemplazar tu rutina del mismo nombre; si falta, la nueva lleva un número</translation>
    </message>
    <message>
        <source>write a routine and the reminders that offer it as a prescription</source>
        <translation>escribir como prescripción una rutina y los recordatorios que la proponen</translation>
    </message>
    <message>
        <source>its id or title, or how one begins</source>
        <translation>su id o su título, o cómo empieza</translation>
    </message>
    <message>
        <source>where to, like knee.glutestretch</source>
        <translation>dónde, por ejemplo knee.glutestretch</translation>
    </message>
    <message>
        <source>what it is called, if not as the routine</source>
        <translation>cómo se llama, si no es como la rutina</translation>
    </message>
    <message>
        <source>who it is from</source>
        <translation>de quién es</translation>
    </message>
    <message>
        <source>what else is to be said</source>
        <translation>qué más hay que decir</translation>
    </message>
    <message>
        <source>show what a prescription would bring, before it is added</source>
        <translation>mostrar lo que traería una prescripción, antes de añadirla</translation>
    </message>
    <message>
        <source>put the app into the menus of a Linux desktop, or take it out</source>
        <translation>poner la aplicación en los menús de un escritorio Linux, o quitarla</translation>
    </message>
    <message>
        <source>start it hidden at login, too, so that reminders come</source>
        <translation>iniciarla también oculta al entrar en el sistema, para que lleguen los recordatorios</translation>
    </message>
    <message>
        <source>take all of it away again</source>
        <translation>quitarlo todo de nuevo</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>escribir JSON, para programas</translation>
    </message>
    <message>
        <source>A calm desktop coach for hips and lower back.

Without a command the window opens; if glutestretch runs already, its window comes to the front.
The commands talk to the glutestretch that runs. Where none runs, start opens it, and the others
work on what is stored; reminders only come while glutestretch runs.</source>
        <translation>Una guía tranquila de escritorio para la cadera y la zona lumbar.

Sin comando se abre la ventana; si glutestretch ya está abierto, su ventana pasa al frente.
Los comandos hablan con el glutestretch abierto. Si no lo hay, start lo abre, y los demás trabajan
con lo guardado; los recordatorios solo llegan mientras glutestretch está abierto.</translation>
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
        <translation>ejemplos:
  glutestretch start short           empezar la rutina de cinco minutos
  glutestretch start &quot;Mi rutina&quot;     empezar una rutina tuya
  glutestretch start wall            empezar el estiramiento cuyo id empieza por wall
  glutestretch pause 1h20m           ningún recordatorio durante una hora y veinte minutos
  glutestretch remind in 30m         un recordatorio, dentro de media hora
  glutestretch remind weekdays {14:30} --routine prone-glute
  glutestretch reminders --json --next 5 --from 2026-03-28T12:00 --zone Europe/Berlin
  glutestretch export diary.csv      todo lo que has hecho, como tabla
  glutestretch export progress.pdf   una o dos páginas para imprimir, para tu fisioterapeuta
  glutestretch check hips.zip        qué falla en un paquete de estiramientos, si algo falla

estado de salida:
  0  se ha hecho
  1  se ha entendido, pero no se pudo hacer; una frase en la salida de errores dice por qué
  2  no se ha entendido, o glutestretch no puede funcionar aquí; también una frase dice por qué

glutestretch COMMAND --help explica más sobre un comando.</translation>
    </message>
    <message>
        <source>see the examples; a time is 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon or midnight</source>
        <translation>mira los ejemplos; una hora se escribe 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon (mediodía) o midnight (medianoche)</translation>
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
        <translation>campos del objeto que escribe --json:
  running        si glutestretch está abierto
  session        null, o un objeto con stretch, variant (null, o por ejemplo chair), side (left
                 o right), step (desde 1) y mode (following, counting_in, holding,
                 changing_side, resting o paused)
  next_reminder  null, o un objeto con id, summary, routine y at; at es null mientras el
                 recordatorio está en espera y nadie sabe hasta cuándo
  paused_until   null, un momento, o &quot;resumed&quot;: hasta que los reanudes
  shown          null, o lo que se muestra y espera respuesta: un objeto con id, summary,
                 routine, since (un momento) y where (null mientras no se sabe, notification,
                 window o small_window)
  held           null, o lo que ya tocaba pero espera a que se te pueda interrumpir: un objeto con
                 reminder (id, summary, routine), until (null o un momento) y reason (session,
                 do_not_disturb, full_screen, camera, microphone, locked, away, paused o quiet)

Los momentos son locales, en ISO 8601 con su diferencia con UTC: 2026-03-02T14:30:00+01:00.</translation>
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
        <translation>campos de cada objeto de la lista que escribe --json:
  id            cómo se llama el recordatorio
  kind          clock, not_done, sitting, once, quiet_hours, quiet_dates o quiet_until
  summary       cuándo llega, o cuándo hay silencio, en palabras
  enabled       si está activado
  routine       la rutina que propone: full, short, tighter, un estiramiento, o el id de una
                tuya (own-…); los periodos de silencio no tienen
  next          el momento en que llega la próxima vez, o null
  next_moments  con --next: los momentos siguientes, en orden

Con --merged la lista tiene un objeto por cada uno de los momentos siguientes de todos los
recordatorios, en orden: at, id, summary, routine.

Los momentos son locales, en ISO 8601 con su diferencia con UTC: 2026-03-02T14:30:00+01:00. Los
periodos de silencio no aparecen. Los recordatorios que llegan tras un rato sin levantarse, o solo
si no se hizo nada, se dan lo antes que podrían llegar. Sin --from cuenta lo que está en pausa,
omitido o recién hecho; con --from, los recordatorios llegan como si nunca hubiera pasado nada.</translation>
    </message>
    <message>
        <source>what the end of the name says:
  .csv   a table for a spreadsheet, with everything
  .json  the same for programs
  .pdf   a page or two to print, for your physiotherapist: the last twelve weeks in figures, the
         stretches with pictures, and pain with what was done about it

What was in the file before is replaced. docs/export.md describes .csv and .json, which glutestretch
import reads again.</source>
        <translation>qué indica el final del nombre:
  .csv   una tabla para una hoja de cálculo, con todo
  .json  lo mismo para programas
  .pdf   una o dos páginas para imprimir, para tu fisioterapeuta: las últimas doce semanas en
         cifras, los estiramientos con imágenes, y el dolor con lo que se hizo al respecto

Lo que había antes en el archivo se reemplaza. docs/export.md describe .csv y .json, que
glutestretch import vuelve a leer.</translation>
    </message>
    <message>
        <source>What the diary knows already is not added a second time, so a file can be imported again, and
a part of one, and that of another computer. If anything in it cannot be used, nothing is added.</source>
        <translation>Lo que el diario ya conoce no se añade por segunda vez, así que un archivo se puede importar de
nuevo, y también una parte, o el de otro equipo. Si algo no se puede usar, no se añade nada.</translation>
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
        <translation>campos del objeto que escribe --json:
  sessions  una lista con un objeto por sesión: id, began y ended (momentos; ended puede ser
            null), outcome (null, finished, ended_early, pain o given_up), routine, title,
            seconds_held, stiffness_before y stiffness_after (null, o 0 a 10), tighter_side (null,
            left, right o neither), y holds: una lista de objetos con stretch, variant (null, o
            por ejemplo chair), side, breaths, seconds y outcome (finished, cut_short o pain)
  pains     una lista con un objeto por dolor: at (un momento), stretch y side (null si no se
            sabe), variant (null, o por ejemplo chair), level (null, o 0 a 10), moment, note,
            put_back (null, o el momento en que el estiramiento volvió a la rutina)

Los momentos son locales, en ISO 8601 con su diferencia con UTC: 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>Each fault is told on a line: the file, where in it, the entry and the field, and what is
wrong. The exit status is 0 if nothing is. A file whose name ends in .glutestretch is a
prescription, as docs/prescriptions.md tells; anything else is a pack, as docs/packs.md does.</source>
        <translation>Cada fallo se dice en una línea: el archivo, el lugar, la entrada y el campo, y qué está mal. El
estado de salida es 0 si no hay ninguno. Un archivo cuyo nombre termina en .glutestretch es una
prescripción, como explica docs/prescriptions.md; todo lo demás es un paquete, como docs/packs.md.</translation>
    </message>
    <message>
        <source>The word “open” may be left out: glutestretch knee.glutestretch does the same, as a double
click does.</source>
        <translation>La palabra “open” se puede omitir: glutestretch knee.glutestretch hace lo mismo, igual que un
doble clic.</translation>
    </message>
    <message>
        <source>For an installation by pip or pipx, which no menu knows. It writes a launcher, an icon and
the file type of prescriptions into your own data directory, so that the app is found in the menus
and opens prescriptions by double click. Repeat it when the app has moved.</source>
        <translation>Para una instalación con pip o pipx, que ningún menú conoce. Escribe un lanzador, un icono y el
tipo de archivo de las prescripciones en tu propio directorio de datos, para que la aplicación esté en
los menús y abra prescripciones con doble clic. Repítelo si la aplicación ha cambiado de sitio.</translation>
    </message>
    <message>
        <source>Each thing that the app uses is told on a line: whether it is fine, limited or missing, what
was found, and what can be done. Nothing is changed, played or recorded. The exit status is 0 if
nothing is missing that a session needs, else 1.

members of the object that --json prints:
  ok        whether nothing is missing that a session needs
  findings  an array with an object for each thing: id, state (fine, limited or missing), reason
            (null if it is fine) and values (what was found); docs/doctor.md lists all of them</source>
        <translation>De cada cosa que usa la app, una línea dice si está bien, limitada o falta, qué se encontró y qué
se puede hacer. No se cambia, reproduce ni graba nada. El estado de salida es 0 si no falta nada que
una sesión necesite, y si no 1.

campos del objeto que escribe --json:
  ok        si no falta nada que una sesión necesite
  findings  una lista con un objeto por cosa: id, state (fine, limited o missing), reason (null si
            está bien) y values (lo que se encontró); docs/doctor.md los enumera todos</translation>
    </message>
    <message>
        <source>PySide6 6.12.0 stops by itself after half a minute on Python before 3.12; please run {command}.</source>
        <translation>PySide6 6.12.0 se detiene solo al cabo de medio minuto con un Python anterior a 3.12; ejecuta {command}.</translation>
    </message>
    <message>
        <source>The Python package {package} is missing; please run {command}.</source>
        <translation>Falta el paquete de Python {package}; ejecuta {command}.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {why}.</source>
        <translation>No se puede cargar Qt: {why}.</translation>
    </message>
    <message>
        <source>Qt has no platform {platform!r}; please clear QT_QPA_PLATFORM.</source>
        <translation>Qt no tiene la plataforma {platform!r}; borra QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; please start glutestretch from a desktop, or without one run xvfb-run glutestretch.</source>
        <translation>No hay pantalla en la que abrir una ventana; abre glutestretch desde un escritorio o, si no lo hay, ejecuta xvfb-run glutestretch.</translation>
    </message>
    <message>
        <source>The display ({displays}) does not answer or does not let you in; please start glutestretch from your own desktop.</source>
        <translation>La pantalla ({displays}) no responde o no te deja entrar; abre glutestretch desde tu propio escritorio.</translation>
    </message>
    <message>
        <source>Qt could not be started: {why}</source>
        <translation>No se pudo iniciar Qt: {why}</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install with your system&apos;s package manager what holds {libraries}.</source>
        <translation>Faltan bibliotecas que Qt necesita; instala con el gestor de paquetes de tu sistema lo que contiene {libraries}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command}.</source>
        <translation>Faltan bibliotecas que Qt necesita; ejecuta {command}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install the package that holds {libraries}.</source>
        <translation>Faltan bibliotecas que Qt necesita; instala el paquete que contiene {libraries}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command} and install the package that holds {libraries}.</source>
        <translation>Faltan bibliotecas que Qt necesita; ejecuta {command} e instala el paquete que contiene {libraries}.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Toma aire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelta el aire</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Who should not, or not yet</source>
        <translation>Quién no debería, o todavía no</translation>
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
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Pause or go on; outside a session: play the open stretch</source>
        <translation>Pausar o continuar; fuera de una sesión: hacer el estiramiento abierto</translation>
    </message>
    <message>
        <source>Right or Page Down</source>
        <translation>Derecha o Av Pág</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Left or Page Up</source>
        <translation>Izquierda o Re Pág</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>How stiff it feels, where that is asked; 1 and then 0 is 10</source>
        <translation>Cuánta rigidez sientes, cuando se pregunta; 1 y después 0 es 10</translation>
    </message>
    <message>
        <source>Not now, where it is asked at the start of a session</source>
        <translation>Ahora no, cuando se pregunta al empezar una sesión</translation>
    </message>
    <message>
        <source>If your keyboard does not write Latin letters, the place of a key counts.</source>
        <translation>Si tu teclado no escribe letras latinas, cuenta el lugar de la tecla.</translation>
    </message>
    <message>
        <source>Make the stretch easier; outside a session: for good</source>
        <translation>Hacer más fácil el estiramiento; fuera de una sesión: para siempre</translation>
    </message>
    <message>
        <source>Make the stretch harder, or as it was before</source>
        <translation>Hacer más difícil el estiramiento, o como antes</translation>
    </message>
    <message>
        <source>Show the movement into this step</source>
        <translation>Ver el movimiento que lleva a este paso</translation>
    </message>
    <message>
        <source>I feel pain: stop at once</source>
        <translation>Me duele: parar al instante</translation>
    </message>
    <message>
        <source>Hear once more what to do</source>
        <translation>Oír otra vez qué hay que hacer</translation>
    </message>
    <message>
        <source>Hear how long it still takes</source>
        <translation>Oír cuánto falta</translation>
    </message>
    <message>
        <source>{key}, held</source>
        <translation>{key}, sin soltar</translation>
    </message>
    <message>
        <source>Breathing in, when the pace is your own</source>
        <translation>Tomar aire, cuando el ritmo es el tuyo</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Teclas multimedia</translation>
    </message>
    <message>
        <source>In a session: pause or go on, next step, step before; a presenter&apos;s, too</source>
        <translation>En una sesión: pausar o continuar, paso siguiente, paso anterior; también con un mando de presentaciones</translation>
    </message>
    <message>
        <source>Leave the big view, the welcome or the session</source>
        <translation>Salir de la vista grande, de la bienvenida o de la sesión</translation>
    </message>
    <message>
        <source>Big view, to be read from three metres</source>
        <translation>Vista grande, para leer desde tres metros</translation>
    </message>
    <message>
        <source>Other keys, a click</source>
        <translation>Otras teclas, un clic</translation>
    </message>
    <message>
        <source>In the big view of a session: pause or go on</source>
        <translation>En la vista grande de una sesión: pausar o continuar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Choose a routine, or make one of your own</source>
        <translation>Elegir una rutina, o crear una propia</translation>
    </message>
    <message>
        <source>In a routine of your own: move a stretch</source>
        <translation>En una rutina propia: mover un estiramiento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search, in the settings</source>
        <translation>Buscar, en los ajustes</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>A calm coach for hips and lower back. It is no medical advice.</source>
        <translation>Una guía tranquila para la cadera y la zona lumbar. No es consejo médico.</translation>
    </message>
    <message>
        <source>Your diary and settings stay on this computer, in {folder}.</source>
        <translation>Tu diario y tus ajustes se quedan en este equipo, en {folder}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt for Python (LGPL).</source>
        <translation>Software libre con licencia MIT; hecho con Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Your diary is as it was before.</source>
        <translation>Tu diario está como antes.</translation>
    </message>
    <message>
        <source>A session is running; please end it first.</source>
        <translation>Hay una sesión en curso; termínala primero.</translation>
    </message>
    <message>
        <source>Sessions in each week</source>
        <translation>Sesiones de cada semana</translation>
    </message>
    <message>
        <source>Stretches done</source>
        <translation>Estiramientos hechos</translation>
    </message>
    <message>
        <source>Pain, and what was done about it</source>
        <translation>Dolor, y qué se hizo al respecto</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>the first day of a week</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>While reading.</source>
        <translation>Al leer.</translation>
    </message>
    <message>
        <source>On the way into the stretch.</source>
        <translation>Al colocarse para el estiramiento.</translation>
    </message>
    <message>
        <source>Just before the hold.</source>
        <translation>Justo antes de mantener la postura.</translation>
    </message>
    <message>
        <source>During the hold.</source>
        <translation>Al mantener la postura.</translation>
    </message>
    <message>
        <source>While changing sides.</source>
        <translation>Al cambiar de lado.</translation>
    </message>
    <message>
        <source>During a rest.</source>
        <translation>Durante un descanso.</translation>
    </message>
    <message>
        <source>After the session.</source>
        <translation>Después de la sesión.</translation>
    </message>
    <message>
        <source>Stretches for hips and lower back</source>
        <translation>Estiramientos para la cadera y la zona lumbar</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>Minutes of holding</source>
        <translation>Minutos mantenidos</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} a {after}</translation>
    </message>
    <message>
        <source>Stiffness of 10, on average before and after a session</source>
        <translation>Rigidez de 0 a 10, media antes y después de una sesión</translation>
    </message>
    <message>
        <source>{sessions}. Held on the left for {left}, on the right for {right}.</source>
        <translation>{sessions}. Tiempo mantenido: lado izquierdo, {left}; lado derecho, {right}.</translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions</source>
        <translation>
            <numerusform>En %n sesión</numerusform>
            <numerusform>En %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stretches were done, too, less often.</source>
        <translation>
            <numerusform>También se hizo %n estiramiento más, con menos frecuencia.</numerusform>
            <numerusform>También se hicieron otros %n estiramientos, con menos frecuencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>lugar desconocido</translation>
    </message>
    <message>
        <source>{stretch}, left side</source>
        <translation>{stretch}, lado izquierdo</translation>
    </message>
    <message>
        <source>{stretch}, right side</source>
        <translation>{stretch}, lado derecho</translation>
    </message>
    <message>
        <source>{day}, {time}: {where}</source>
        <translation>{day}, {time}: {where}</translation>
    </message>
    <message>
        <source>{pain}, {level} of 10</source>
        <translation>{pain}, {level} de 10</translation>
    </message>
    <message>
        <source>Step {number}.</source>
        <translation>Paso {number}.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
    <message>
        <source>A health-care provider agreed to more stretching, it was said on {day}.</source>
        <translation>El {day} se indicó que un profesional de la salud estaba de acuerdo en seguir estirando.</translation>
    </message>
    <message>
        <source>On {day} there was no pain any more.</source>
        <translation>El {day} ya no había dolor.</translation>
    </message>
    <message>
        <source>The stretch has been left out since.</source>
        <translation>El estiramiento está excluido desde entonces.</translation>
    </message>
    <message>
        <source>The stretch was left out until {day}.</source>
        <translation>El estiramiento estuvo excluido hasta el {day}.</translation>
    </message>
    <message>
        <source>No pain was reported in these weeks.</source>
        <translation>No se avisó de ningún dolor en estas semanas.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports of pain are in the app.</source>
        <translation>
            <numerusform>En la app hay %n aviso de dolor anterior.</numerusform>
            <numerusform>En la app hay %n avisos de dolor anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted with Glutestretch by the person it is about; made on {day}. Page {page} of {pages}.</source>
        <translation>Anotado con Glutestretch por la propia persona; generado el {day}. Página {page} de {pages}.</translation>
    </message>
    <message>
        <source>it is not an export of the diary of Glutestretch.</source>
        <translation>no es una exportación del diario de Glutestretch.</translation>
    </message>
    <message>
        <source>it is damaged; please export it again.</source>
        <translation>está dañado; expórtalo otra vez.</translation>
    </message>
    <message>
        <source>a newer version of Glutestretch has exported it; please update the app.</source>
        <translation>lo ha exportado una versión más nueva de Glutestretch; actualiza la app.</translation>
    </message>
    <message>
        <source>entry {number} cannot be used: {problem}</source>
        <translation>la entrada {number} no se puede usar: {problem}</translation>
    </message>
    <message>
        <source>entry {number} is of no known kind; there are {kinds}.</source>
        <translation>la entrada {number} no es de ningún tipo conocido; los tipos son {kinds}.</translation>
    </message>
    <message>
        <source>entries {before} and {number} are the same one, but say different things.</source>
        <translation>las entradas {before} y {number} son la misma, pero dicen cosas distintas.</translation>
    </message>
    <message>
        <source>{field} is not a name that can be read.</source>
        <translation>{field} no es un nombre que se pueda leer.</translation>
    </message>
    <message>
        <source>{field} is not a list of positions.</source>
        <translation>{field} no es una lista de posiciones.</translation>
    </message>
    <message>
        <source>{field} is longer than {most} letters.</source>
        <translation>{field} tiene más de {most} letras.</translation>
    </message>
    <message>
        <source>Nothing was imported from {path}: {problem}</source>
        <translation>No se importó nada de {path}: {problem}</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} is {what}.</source>
        <translation>No se importó nada: {path} es {what}.</translation>
    </message>
    <message>
        <source>Nothing was imported: no file is called {path}.</source>
        <translation>No se importó nada: ningún archivo se llama {path}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} cannot be read ({why}).</source>
        <translation>No se importó nada: {path} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); what was there is as it was.</source>
        <translation>{path} no se puede escribir ({why}); lo que había sigue igual.</translation>
    </message>
    <message>
        <source>Please let the name of {path} end in .csv for a table, .json for programs, or .pdf for a page to print.</source>
        <translation>Haz que el nombre de {path} termine en .csv para una tabla, .json para programas o .pdf para una página que imprimir.</translation>
    </message>
    <message>
        <source>Your diary is in {path} now.</source>
        <translation>Tu diario ya está en {path}.</translation>
    </message>
    <message>
        <source>Your diary has everything in {path} already.</source>
        <translation>Tu diario ya tiene todo lo que hay en {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were added to your diary.</source>
        <translation>
            <numerusform>Se añadió %n sesión a tu diario.</numerusform>
            <numerusform>Se añadieron %n sesiones a tu diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added to your diary.</source>
        <translation>
            <numerusform>Se añadió %n entrada a tu diario.</numerusform>
            <numerusform>Se añadieron %n entradas a tu diario.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in your diary yet.</source>
        <translation>Todavía no hay nada en tu diario.</translation>
    </message>
    <message>
        <source>There is nothing in your diary on {day}.</source>
        <translation>No hay nada en tu diario el {day}.</translation>
    </message>
    <message>
        <source>Deleted: {day}</source>
        <translation>Eliminado: {day}</translation>
    </message>
    <message>
        <source>Your diary is empty now. The questions about your health are asked again.</source>
        <translation>Tu diario está vacío. Se te volverá a preguntar por tu salud.</translation>
    </message>
    <message>
        <source>{day}, {time}: {minutes}, {holds}</source>
        <translation>{day}, {time}: {minutes}, {holds}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes held</source>
        <translation>
            <numerusform>%n minuto mantenido</numerusform>
            <numerusform>%n minutos mantenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n postura</numerusform>
            <numerusform>%n posturas</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}, stiffness {before} before and {after} after</source>
        <translation>{session}, rigidez {before} antes y {after} después</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions on this day.</source>
        <translation>
            <numerusform>%n sesión este día.</numerusform>
            <numerusform>%n sesiones este día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nada este día.</translation>
    </message>
    <message>
        <source>There are no sessions and no pains in the diary.</source>
        <translation>No hay sesiones ni dolores en el diario.</translation>
    </message>
    <message>
        <source>The page to print is in {path} now.</source>
        <translation>La página para imprimir ya está en {path}.</translation>
    </message>
    <message>
        <source>{name}. Left side.</source>
        <translation>{name}. Lado izquierdo.</translation>
    </message>
    <message>
        <source>{name}. Right side.</source>
        <translation>{name}. Lado derecho.</translation>
    </message>
    <message>
        <source>Next … {name}. Left side first.</source>
        <translation>Ahora … {name}. Primero el lado izquierdo.</translation>
    </message>
    <message>
        <source>Next … {name}. Right side first.</source>
        <translation>Ahora … {name}. Primero el lado derecho.</translation>
    </message>
    <message>
        <source>Next … {name}.</source>
        <translation>Ahora … {name}.</translation>
    </message>
    <message>
        <source>You will need {things}.</source>
        <translation>Necesitas {things}.</translation>
    </message>
    <message>
        <source>There is nothing to play sound on. The session goes on without it.</source>
        <translation>No hay con qué reproducir sonido. La sesión sigue sin él.</translation>
    </message>
    <message>
        <source>Sound needs the PulseAudio library (libpulse0). The session goes on without it.</source>
        <translation>El sonido necesita la biblioteca PulseAudio (libpulse0). La sesión sigue sin él.</translation>
    </message>
    <message>
        <source>Sound does not start on this computer. The session goes on without it.</source>
        <translation>El sonido no arranca en este equipo. La sesión sigue sin él.</translation>
    </message>
    <message>
        <source>The files of this voice are missing or damaged; please install the app again. The session goes on without the voice.</source>
        <translation>Los archivos de esta voz faltan o están dañados; vuelve a instalar la app. La sesión sigue sin la voz.</translation>
    </message>
    <message>
        <source>Until then bells and the sound of the breath lead you, without words.</source>
        <translation>Hasta entonces te guían las campanas y el sonido de la respiración, sin palabras.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice needs the PulseAudio library (libpulse0).</source>
        <translation>La voz del propio equipo necesita la biblioteca PulseAudio (libpulse0).</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not answer.</source>
        <translation>La voz del propio equipo no responde.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own yet; please run {command}.</source>
        <translation>El equipo aún no tiene voz propia; ejecuta {command}.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not speak this language yet; please run {command}.</source>
        <translation>La voz del propio equipo aún no habla este idioma; ejecuta {command}.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own for this language; please add one in the system&apos;s settings.</source>
        <translation>El equipo no tiene una voz propia para este idioma; añádela en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Until then the calm voice speaks.</source>
        <translation>Mientras tanto habla la voz suave.</translation>
    </message>
    <message>
        <source>Until then you read these steps on the screen; all else is heard.</source>
        <translation>Mientras tanto lees estos pasos en la pantalla; todo lo demás se oye.</translation>
    </message>
    <message>
        <source>The running Glutestretch does not know “{verb}”; please restart it.</source>
        <translation>El Glutestretch en ejecución no conoce “{verb}”; reinícialo.</translation>
    </message>
    <message>
        <source>That is far too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>The running Glutestretch gave no answer; please restart it.</source>
        <translation>El Glutestretch en ejecución no respondió; reinícialo.</translation>
    </message>
    <message>
        <source>The running Glutestretch refused; please restart it.</source>
        <translation>El Glutestretch en ejecución se negó; reinícialo.</translation>
    </message>
    <message>
        <source>The answer cannot be written: the standard output is closed.</source>
        <translation>No se puede escribir la respuesta: la salida estándar está cerrada.</translation>
    </message>
    <message>
        <source>The answer cannot be written ({why}).</source>
        <translation>No se puede escribir la respuesta ({why}).</translation>
    </message>
    <message>
        <source>It is done. {problem}</source>
        <translation>Hecho. {problem}</translation>
    </message>
    <message>
        <source>Reminders only come while Glutestretch runs.</source>
        <translation>Los recordatorios solo llegan mientras Glutestretch está abierto.</translation>
    </message>
    <message>
        <source>There are no reminders; add one with: {example}</source>
        <translation>No hay recordatorios; añade uno con: {example}</translation>
    </message>
    <message>
        <source>The running Glutestretch told nothing; please restart it.</source>
        <translation>El Glutestretch en ejecución no dijo nada; reinícialo.</translation>
    </message>
    <message>
        <source>Reminders are paused until you resume them.</source>
        <translation>Los recordatorios están en pausa hasta que los reanudes.</translation>
    </message>
    <message>
        <source>Reminders are paused until {moment}.</source>
        <translation>Los recordatorios están en pausa hasta {moment}.</translation>
    </message>
    <message>
        <source>Reminders come again.</source>
        <translation>Los recordatorios vuelven a llegar.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>Los recordatorios no están en pausa.</translation>
    </message>
    <message>
        <source>Reminder {id}: {line}.</source>
        <translation>Recordatorio {id}: {line}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}; please see to it, or name another --data-dir.</source>
        <translation>No se puede escribir nada en {directory}; revísalo, o indica otro --data-dir.</translation>
    </message>
    <message>
        <source>Nothing can be changed: no file can be locked in {directory} ({why}), nor where files of this session lie; please name another --data-dir.</source>
        <translation>No se puede cambiar nada: no se puede bloquear ningún archivo en {directory} ({why}), ni donde están los archivos de esta sesión del sistema; indica otro --data-dir.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>“{text}” no es un número de 1 a {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment; write it like 2026-03-28T12:00.</source>
        <translation>“{text}” no es un momento; escríbelo así: 2026-03-28T12:00.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”; there are {ids}.</source>
        <translation>No existe la rutina “{name}”; estas son las que hay: {ids}.</translation>
    </message>
    <message>
        <source>“{name}” can be {ids}; please write more of it.</source>
        <translation>“{name}” puede ser {ids}; escribe algo más.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, cannot be read ({why}); it is left as it is.</source>
        <translation>El archivo de los recordatorios, {path}, no se puede leer ({why}); se deja como está.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is {what}; it is left as it is.</source>
        <translation>El archivo de los recordatorios, {path}, es {what}; se deja como está.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is damaged; it is left as it is.</source>
        <translation>El archivo de los recordatorios, {path}, está dañado; se deja como está.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, was written by a newer version of this app; it is left as it is.</source>
        <translation>El archivo de los recordatorios, {path}, lo escribió una versión más nueva de esta app; se deja como está.</translation>
    </message>
    <message>
        <source>install-desktop is for Linux; on this system an installer does that.</source>
        <translation>install-desktop es para Linux; en este sistema lo hace un instalador.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus now, by {path}; install-desktop --remove undoes it.</source>
        <translation>Glutestretch ya está en tus menús, por {path}; install-desktop --remove lo deshace.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus no more, and does not start at login.</source>
        <translation>Glutestretch ya no está en tus menús ni se inicia al entrar en el sistema.</translation>
    </message>
    <message>
        <source>The path of this installation is no text that a launcher can hold.</source>
        <translation>La ruta de esta instalación no es un texto que quepa en un lanzador.</translation>
    </message>
    <message>
        <source>{path} cannot be changed ({why}).</source>
        <translation>No se puede cambiar {path} ({why}).</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <translation>un enlace a sí mismo</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>de más de {size} MB</translation>
    </message>
    <message>
        <source>what is there is {what}</source>
        <translation>lo que hay ahí es {what}</translation>
    </message>
    <message>
        <source>This system offers no way to start glutestretch at login.</source>
        <translation>Este sistema no permite abrir glutestretch al entrar.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be written: {why}.</source>
        <translation>{path}, que abre glutestretch al entrar en el sistema, no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be removed: {why}.</source>
        <translation>{path}, que abre glutestretch al entrar en el sistema, no se puede quitar: {why}.</translation>
    </message>
    <message>
        <source>Reminds you to stretch</source>
        <translation>Te recuerda que estires</translation>
    </message>
    <message>
        <source>Glutestretch reminds you to stretch.</source>
        <translation>Glutestretch te recuerda que estires.</translation>
    </message>
    <message>
        <source>The desktop does not let glutestretch start at login.</source>
        <translation>El escritorio no deja abrir glutestretch al entrar en el sistema.</translation>
    </message>
    <message>
        <source>The desktop keeps starting glutestretch at login; you can change that in its settings.</source>
        <translation>El escritorio sigue abriendo glutestretch al entrar en el sistema; puedes cambiarlo en sus ajustes.</translation>
    </message>
    <message>
        <source>The desktop could not be asked whether glutestretch may start at login.</source>
        <translation>No se pudo preguntar al escritorio si glutestretch puede abrirse al entrar en el sistema.</translation>
    </message>
    <message>
        <source>{problem} {another}</source>
        <translation>{problem} {another}</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be written: {why}.</source>
        <translation>La entrada del registro que abre glutestretch al entrar en el sistema no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be removed: {why}.</source>
        <translation>La entrada del registro que abre glutestretch al entrar en el sistema no se puede quitar: {why}.</translation>
    </message>
    <message>
        <source>Another command of glutestretch (process {number}) does not finish; please end it and try again.</source>
        <translation>Otro comando de glutestretch (proceso {number}) no acaba; termínalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>glutestretch is already running (process {number}) but does not answer; please end it and start again.</source>
        <translation>glutestretch ya está abierto (proceso {number}), pero no responde; termínalo y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>glutestretch is already running but does not answer; please end it and start again.</source>
        <translation>glutestretch ya está abierto, pero no responde; termínalo y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Este escritorio no muestra notificaciones.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service did not take a reminder.</source>
        <translation>El servicio de notificaciones del escritorio no aceptó un recordatorio.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service ended while it showed a reminder.</source>
        <translation>El servicio de notificaciones del escritorio se cerró mientras mostraba un recordatorio.</translation>
    </message>
    <message>
        <source>This system did not take a reminder as a notification.</source>
        <translation>Este sistema no aceptó un recordatorio como notificación.</translation>
    </message>
    <message>
        <source>The desktop did not take a reminder from this sandbox.</source>
        <translation>El escritorio no aceptó un recordatorio desde este entorno aislado.</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>No se puede escribir nada en {directory}, así que lo que hagas y cambies durará hasta que salgas; comprueba que puedes escribir ahí, o abre la app con otro --data-dir.</translation>
    </message>
    <message>
        <source>A stretch session is under way</source>
        <translation>Hay una sesión de estiramientos en curso</translation>
    </message>
    <message>
        <source>The time zone of this system, “{name}”, has no known name, so reminders use {zone}; please set one such as Europe/Berlin.</source>
        <translation>La zona horaria de este sistema, “{name}”, no tiene un nombre conocido, así que los recordatorios usan {zone}; configura una, por ejemplo Europe/Berlin.</translation>
    </message>
    <message>
        <source>The diary was damaged and is kept as {aside}; a new one was started.</source>
        <translation>El diario estaba dañado y se conserva como {aside}; se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The diary was empty and is kept as {aside}; a new one was started.</source>
        <translation>El diario estaba vacío y se conserva como {aside}; se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The diary was another program&apos;s database and is kept as {aside}; a new one was started.</source>
        <translation>El diario era la base de datos de otro programa y se conserva como {aside}; se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The diary lacked what it has to hold ({detail}) and is kept as {aside}; a new one was started.</source>
        <translation>Al diario le faltaba lo que debe contener ({detail}) y se conserva como {aside}; se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The diary was {detail} and is kept as {aside}; a new one was started.</source>
        <translation>El diario era {detail} y se conserva como {aside}; se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The diary {path} is damaged and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>El diario {path} está dañado y no se pudo apartar ({why}), así que no se anota nada; muévelo a otro sitio y vuelve a abrir la app.</translation>
    </message>
    <message>
        <source>The diary {path} is empty and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>El diario {path} está vacío y no se pudo apartar ({why}), así que no se anota nada; muévelo a otro sitio y vuelve a abrir la app.</translation>
    </message>
    <message>
        <source>The diary {path} is another program&apos;s database and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>El diario {path} es la base de datos de otro programa y no se pudo apartar ({why}), así que no se anota nada; muévelo a otro sitio y vuelve a abrir la app.</translation>
    </message>
    <message>
        <source>The diary {path} lacks what it has to hold ({detail}) and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Al diario {path} le falta lo que debe contener ({detail}) y no se pudo apartar ({why}), así que no se anota nada; muévelo a otro sitio y vuelve a abrir la app.</translation>
    </message>
    <message>
        <source>The diary {path} is {detail} and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>El diario {path} es {detail} y no se pudo apartar ({why}), así que no se anota nada; muévelo a otro sitio y vuelve a abrir la app.</translation>
    </message>
    <message>
        <source>it broke twice</source>
        <translation>falló dos veces</translation>
    </message>
    <message>
        <source>Another program is using the diary {path}; what you do is remembered and saved as soon as it has finished.</source>
        <translation>Otro programa está usando el diario {path}; lo que hagas se recuerda y se guarda en cuanto termine.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written to the diary {path}; what you do is remembered while the app runs and saved once there is space.</source>
        <translation>El disco está lleno, así que no se puede escribir nada en el diario {path}; lo que hagas se recuerda mientras la app está abierta y se guarda cuando haya espacio.</translation>
    </message>
    <message>
        <source>The diary {path} cannot be written ({why}); what you do is remembered while the app runs, so please check that the folder exists and that you may write to it.</source>
        <translation>El diario {path} no se puede escribir ({why}); lo que hagas se recuerda mientras la app está abierta, así que comprueba que la carpeta existe y que puedes escribir en ella.</translation>
    </message>
    <message>
        <source>A part of the diary {path} cannot be read, so not every hold is shown.</source>
        <translation>Una parte del diario {path} no se puede leer, así que no se muestran todas las posturas.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app, so it is left as it is and nothing is written down; please update the app.</source>
        <translation>El diario {path} lo escribió una versión más nueva de la app, así que se deja como está y no se anota nada; actualiza la app.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app; please update the app.</source>
        <translation>El diario {path} lo escribió una versión más nueva de la app; actualiza la app.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>The diary {path} cannot be read ({why}).</source>
        <translation>El diario {path} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app, because no copy could be made first ({why}); it is left as it is and nothing is written down until the next start.</source>
        <translation>El diario {path} no se pudo preparar para esta versión de la app, porque antes no se pudo hacer una copia ({why}); se deja como está y no se anota nada hasta la próxima vez que abras la app.</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app ({why}), so it is left as it is and nothing is written down until the next start.</source>
        <translation>El diario {path} no se pudo preparar para esta versión de la app ({why}), así que se deja como está y no se anota nada hasta la próxima vez que abras la app.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>An entry must have fields, not be {value!r}.</source>
        <translation>Una entrada debe tener campos, no ser {value!r}.</translation>
    </message>
    <message>
        <source>{field} is not a field that is known here.</source>
        <translation>{field} no es un campo conocido aquí.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field}: falta.</translation>
    </message>
    <message>
        <source>{field} must be text, not {value!r}.</source>
        <translation>{field} debe ser texto, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field} está vacío.</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value!r}.</source>
        <translation>{field} debe ser uno de {choices}, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be true or false, not {value!r}.</source>
        <translation>{field} debe ser true o false, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a number, not {value!r}.</source>
        <translation>{field} debe ser un número, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a whole number, not {value!r}.</source>
        <translation>{field} debe ser un número entero, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be from {least:g} to {most:g}, not {value}.</source>
        <translation>{field} debe estar entre {least:g} y {most:g}, no ser {value}.</translation>
    </message>
    <message>
        <source>{field} must be a list, not {value!r}.</source>
        <translation>{field} debe ser una lista, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts, not {value!r}.</source>
        <translation>{field} debe ser una lista de textos, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of entries with fields, not {value!r}.</source>
        <translation>{field} debe ser una lista de entradas con campos, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a table of variants by stretch, not {value!r}.</source>
        <translation>{field} debe ser una tabla de variantes por estiramiento, no {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment; write it like 2026-03-02T14:30:00+01:00.</source>
        <translation>“{value}” no es un momento; escríbelo así: 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>{moment} lacks its distance from UTC, such as +01:00.</source>
        <translation>A {moment} le falta la diferencia con UTC, por ejemplo +01:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 2026-03-02.</source>
        <translation>“{value}” no es una fecha; escríbela así: 2026-03-02.</translation>
    </message>
    <message>
        <source>Years go from {first} to {last}, not {year}.</source>
        <translation>Los años van de {first} a {last}, no {year}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day; write it like 7:15, 14:30 or 2:30pm.</source>
        <translation>“{text}” no es una hora del día; escríbela así: 7:15, 14:30 o 2:30pm.</translation>
    </message>
    <message>
        <source>There is no {text} on the clock; a day goes from 0:00 to 23:59.</source>
        <translation>No existen las {text}; un día va de 0:00 a 23:59.</translation>
    </message>
    <message>
        <source>Another one has the id {id}.</source>
        <translation>Ya hay otro con el id {id}.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} y {last}</translation>
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
        <translation>no es un zip, o está dañado.</translation>
    </message>
    <message>
        <source>it has more than {most} files.</source>
        <translation>tiene más de {most} archivos.</translation>
    </message>
    <message>
        <source>all files together are larger than {most} MB.</source>
        <translation>todos los archivos juntos ocupan más de {most} MB.</translation>
    </message>
    <message>
        <source>the name leads out of the pack.</source>
        <translation>el nombre apunta fuera del paquete.</translation>
    </message>
    <message>
        <source>it is no part of a pack; there are pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</source>
        <translation>no forma parte de un paquete; hay pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</translation>
    </message>
    <message>
        <source>it is a link; put in the file itself.</source>
        <translation>es un enlace; pon el archivo mismo.</translation>
    </message>
    <message>
        <source>it is no plain file.</source>
        <translation>no es un archivo normal.</translation>
    </message>
    <message>
        <source>it is locked with a password.</source>
        <translation>está protegido con contraseña.</translation>
    </message>
    <message>
        <source>it is packed in a way other than zip&apos;s usual one.</source>
        <translation>está comprimido de una forma distinta de la habitual en zip.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>está dos veces.</translation>
    </message>
    <message>
        <source>it is larger than {most} kB.</source>
        <translation>ocupa más de {most} kB.</translation>
    </message>
    <message>
        <source>it unpacks to more than {ratio} times its size.</source>
        <translation>al descomprimirse crece más de {ratio} veces.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>no se puede leer.</translation>
    </message>
    <message>
        <source>it is not written in UTF-8.</source>
        <translation>no está escrito en UTF-8.</translation>
    </message>
    <message>
        <source>it is not valid TOML ({why}).</source>
        <translation>no es TOML válido ({why}).</translation>
    </message>
    <message>
        <source>its tables lie too deep in each other.</source>
        <translation>sus tablas están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>a number in it has more than twenty digits.</source>
        <translation>contiene un número de más de veinte cifras.</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>falta el archivo.</translation>
    </message>
    <message>
        <source>{field} may be at most {most}; for more, please update the app.</source>
        <translation>{field} puede ser como mucho {most}; para más, actualiza la app.</translation>
    </message>
    <message>
        <source>{field} must be a language such as en or pt-BR, not {value!r}.</source>
        <translation>{field} debe ser un idioma como en o pt-BR, no {value!r}.</translation>
    </message>
    <message>
        <source>there is no stretch in it.</source>
        <translation>no contiene ningún estiramiento.</translation>
    </message>
    <message>
        <source>it has more than {most} stretches.</source>
        <translation>tiene más de {most} estiramientos.</translation>
    </message>
    <message>
        <source>{field} has the control character {letter}; please leave it out.</source>
        <translation>{field} tiene el carácter de control {letter}; quítalo.</translation>
    </message>
    <message>
        <source>{field} has {found!r}, which is markup; please write plain words.</source>
        <translation>{field} tiene {found!r}, que son marcas de formato; escribe texto sin formato.</translation>
    </message>
    <message>
        <source>{field}: there is a stretch or routine {value!r} already.</source>
        <translation>{field}: ya hay un estiramiento o una rutina {value!r}.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but two_sided = false.</source>
        <translation>{field} habla de un lado, pero two_sided = false.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write it out for left and right.</source>
        <translation>{field} dice el lado en inglés; escríbelo completo para left y para right.</translation>
    </message>
    <message>
        <source>{field}: no step says which side; if there is none, set it to false.</source>
        <translation>{field}: ningún paso dice de qué lado; si no hay lados, pon false.</translation>
    </message>
    <message>
        <source>it is not a PNG, WebP or JPEG picture, or a damaged one.</source>
        <translation>no es una imagen PNG, WebP o JPEG, o está dañada.</translation>
    </message>
    <message>
        <source>it moves; please put in a still picture.</source>
        <translation>se mueve; pon una imagen fija.</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels; a picture has from {least} to {most}.</source>
        <translation>tiene {width} x {height} píxeles; una imagen tiene de {least} a {most}.</translation>
    </message>
    <message>
        <source>all pictures together have more than {most} million pixels.</source>
        <translation>todas las imágenes juntas tienen más de {most} millones de píxeles.</translation>
    </message>
    <message>
        <source>the picture is missing (also as .webp or .jpg).</source>
        <translation>falta la imagen (también como .webp o .jpg).</translation>
    </message>
    <message>
        <source>there is no stretch {name!r} in the pack.</source>
        <translation>no hay ningún estiramiento {name!r} en el paquete.</translation>
    </message>
    <message>
        <source>the stretch has no step {number}.</source>
        <translation>el estiramiento no tiene paso {number}.</translation>
    </message>
    <message>
        <source>the stretch has no left side, as two_sided = false.</source>
        <translation>el estiramiento no tiene lado izquierdo, porque two_sided = false.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>no existe ese archivo ni esa carpeta.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>it is {what}.</source>
        <translation>es {what}.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” by {author} ({stretches}).</source>
        <translation>{file}: “{title}”, de {author}, está bien ({stretches}).</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}, with the buttons.</source>
        <translation>{field} dice {word!r}; pon {lead} u {other} con los botones.</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>Falta la imagen.</translation>
    </message>
    <message>
        <source>No step says which side; if it has none, choose so.</source>
        <translation>Ningún paso dice el lado; si no tiene, elígelo así.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but the stretch has none.</source>
        <translation>{field} habla de un lado, pero el estiramiento no tiene.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write out both sides.</source>
        <translation>{field} indica el lado en inglés; escribe los dos lados.</translation>
    </message>
    <message>
        <source>There is a picture of the left side, but the stretch has none.</source>
        <translation>Hay una imagen del lado izquierdo, pero el estiramiento no tiene lados.</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>No hay ningún paso.</translation>
    </message>
    <message>
        <source>There is no stretch in it.</source>
        <translation>No contiene ningún estiramiento.</translation>
    </message>
    <message>
        <source>{field} must be one such as en or pt-BR, not {value!r}.</source>
        <translation>{field} debe ser uno como en o pt-BR, no {value!r}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Dónde se siente</translation>
    </message>
    <message>
        <source>What the first picture shows</source>
        <translation>Qué muestra la primera imagen</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Breaths of a hold</source>
        <translation>Respiraciones por postura</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Se mantiene hasta que</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>The same in one line</source>
        <translation>Lo mismo en una línea</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Time for the step</source>
        <translation>Tiempo del paso</translation>
    </message>
    <message>
        <source>Time for the movement</source>
        <translation>Tiempo del movimiento</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Care for the knee</source>
        <translation>Cuidado de la rodilla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture of the left side</source>
        <translation>Imagen del lado izquierdo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Something that is kept from the file does not fit any more: {fault}</source>
        <translation>Algo que se conserva del archivo ya no encaja: {fault}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing or wrong.</source>
        <translation>
            <numerusform>Falta o está mal %n cosa.</numerusform>
            <numerusform>Faltan o están mal %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stretch without a name</source>
        <translation>Un estiramiento sin nombre</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>A step without words</source>
        <translation>Un paso sin texto</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>La postura mantenida</translation>
    </message>
    <message>
        <source>Until you go on</source>
        <translation>Hasta que sigas</translation>
    </message>
    <message>
        <source>Its variants stay as they are: {names}.</source>
        <translation>Sus variantes quedan como están: {names}.</translation>
    </message>
    <message>
        <source>Its sources stay as they are.</source>
        <translation>Sus fuentes quedan como están.</translation>
    </message>
    <message>
        <source>A pack without a title</source>
        <translation>Un paquete sin título</translation>
    </message>
    <message>
        <source>“{title}” is saved and in your list ({stretches}).</source>
        <translation>“{title}” está guardado y en tu lista ({stretches}).</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n estiramiento</numerusform>
            <numerusform>%n estiramientos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved; the draft is kept. {fault}</source>
        <translation>No se guardó; el borrador se conserva. {fault}</translation>
    </message>
    <message>
        <source>The draft of “{title}” was deleted.</source>
        <translation>Se eliminó el borrador de “{title}”.</translation>
    </message>
    <message>
        <source>Your draft cannot be kept ({why}); it lasts until you close it.</source>
        <translation>Tu borrador no se puede conservar ({why}); dura hasta que lo cierres.</translation>
    </message>
    <message>
        <source>That picture was not taken: {fault}</source>
        <translation>Esa imagen no se tomó: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n faults.</source>
        <translation>
            <numerusform>{file} tiene %n fallo.</numerusform>
            <numerusform>{file} tiene %n fallos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in your list now ({stretches}).</source>
        <translation>“{title}” ya está en tu lista ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” was written to {path}; it can be added on any computer.</source>
        <translation>“{title}” se escribió en {path}; se puede añadir en cualquier equipo.</translation>
    </message>
    <message>
        <source>Nothing was written: {path} cannot be written ({why}).</source>
        <translation>No se escribió nada: {path} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>Nothing was written: the pack cannot be read ({fault})</source>
        <translation>No se escribió nada: el paquete no se puede leer ({fault})</translation>
    </message>
    <message>
        <source>Nothing was changed: a session with stretches of “{title}” is on. Please finish or leave it first.</source>
        <translation>No se cambió nada: hay una sesión en curso con estiramientos de “{title}”. Termínala o sal de ella primero.</translation>
    </message>
    <message>
        <source>“{title}” is in your list already, with nothing different.</source>
        <translation>“{title}” ya está en tu lista, sin ninguna diferencia.</translation>
    </message>
    <message>
        <source>Replace “{title}” in your list?</source>
        <translation>¿Reemplazar “{title}” en tu lista?</translation>
    </message>
    <message>
        <source>“{title}” was replaced ({stretches}).</source>
        <translation>“{title}” se reemplazó ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” is in your list already; to replace it, write --replace, too.</source>
        <translation>“{title}” ya está en tu lista; para reemplazarlo, escribe también --replace.</translation>
    </message>
    <message>
        <source>It is older: version {coming}, and yours is version {own}.</source>
        <translation>Es más antiguo: versión {coming}; el tuyo es la versión {own}.</translation>
    </message>
    <message>
        <source>Version {coming} takes the place of version {own}.</source>
        <translation>La versión {coming} ocupa el lugar de la versión {own}.</translation>
    </message>
    <message>
        <source>It is version {coming}, and yours names none.</source>
        <translation>Es la versión {coming}, y el tuyo no indica ninguna.</translation>
    </message>
    <message>
        <source>It names no version, and yours is version {own}.</source>
        <translation>No indica versión, y el tuyo es la versión {own}.</translation>
    </message>
    <message>
        <source>It is called “{coming}” then, no longer “{own}”.</source>
        <translation>Pasa a llamarse “{coming}” en lugar de “{own}”.</translation>
    </message>
    <message>
        <source>It is by {coming}, and yours is by {own}.</source>
        <translation>Es de {coming}; el tuyo es de {own}.</translation>
    </message>
    <message>
        <source>Its licence is {licence}, its language {language}.</source>
        <translation>Su licencia es {licence}; su idioma, {language}.</translation>
    </message>
    <message>
        <source>Comes: {names}.</source>
        <translation>Se añaden: {names}.</translation>
    </message>
    <message>
        <source>Goes: {names}.</source>
        <translation>Se quitan: {names}.</translation>
    </message>
    <message>
        <source>Says something else: {names}.</source>
        <translation>Cambian los textos de: {names}.</translation>
    </message>
    <message>
        <source>Has other pictures: {names}.</source>
        <translation>Cambian las imágenes de: {names}.</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>“{title}” se quitó.</translation>
    </message>
    <message>
        <source>The pack in the folder {name} is left aside: {fault}</source>
        <translation>El paquete de la carpeta {name} se deja de lado: {fault}</translation>
    </message>
    <message>
        <source>Nothing was changed: the folder of packs cannot be written ({why}).</source>
        <translation>No se cambió nada: la carpeta de los paquetes no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>There is no pack {name}; glutestretch pack list tells which there are.</source>
        <translation>No existe el paquete {name}; glutestretch pack list muestra los que hay.</translation>
    </message>
    <message>
        <source>There are no packs; add one with: glutestretch pack add hips.zip</source>
        <translation>No hay paquetes; añade uno con: glutestretch pack add hips.zip</translation>
    </message>
    <message>
        <source>{id}  “{title}” by {author}, {licence}: {names}</source>
        <translation>{id}  “{title}”, de {author}, {licence}: {names}</translation>
    </message>
    <message>
        <source>Nothing was added. {fault}</source>
        <translation>No se añadió nada. {fault}</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults; glutestretch check names them all.</source>
        <translation>
            <numerusform>Hay %n fallo más; glutestretch check los nombra todos.</numerusform>
            <numerusform>Hay %n fallos más; glutestretch check los nombra todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>by {author}, {licence}</source>
        <translation>de {author}, {licence}</translation>
    </message>
    <message>
        <source>What the diagram shows</source>
        <translation>Qué muestra el esquema</translation>
    </message>
    <message>
        <source>The muscles at the hip</source>
        <translation>Los músculos de la cadera</translation>
    </message>
    <message>
        <source>Bones and muscles of the right hip, seen from behind and the side</source>
        <translation>Huesos y músculos de la cadera derecha, vistos desde atrás y de lado</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, and where the roller presses</source>
        <translation>{stretch}: huesos y músculos de la cadera derecha, y dónde presiona el rodillo</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, with arrows along what lengthens</source>
        <translation>{stretch}: huesos y músculos de la cadera derecha, con flechas a lo largo de lo que se alarga</translation>
    </message>
    <message>
        <source>Top of the pelvis</source>
        <translation>Borde superior de la pelvis</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>Glúteo medio</translation>
    </message>
    <message>
        <source>Gluteus medius, lengthened</source>
        <translation>Glúteo medio, alargado</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Glúteo mayor</translation>
    </message>
    <message>
        <source>Gluteus maximus, with a window cut into it</source>
        <translation>Glúteo mayor, con una ventana abierta en él</translation>
    </message>
    <message>
        <source>Gluteus maximus, lengthened</source>
        <translation>Glúteo mayor, alargado</translation>
    </message>
    <message>
        <source>Top of the thigh bone</source>
        <translation>Extremo superior del fémur</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Sacro</translation>
    </message>
    <message>
        <source>Where the roller presses</source>
        <translation>Donde presiona el rodillo</translation>
    </message>
    <message>
        <source>{field} must be a table with fields, such as [{field}].</source>
        <translation>{field} debe ser una tabla con campos, por ejemplo [{field}].</translation>
    </message>
    <message>
        <source>{field}: there are more than {most}.</source>
        <translation>{field}: hay más de {most}.</translation>
    </message>
    <message>
        <source>{field}: there is no stretch {value!r} here; if it is in a pack, say under [packs] what that is called.</source>
        <translation>{field}: aquí no hay ningún estiramiento {value!r}; si está en un paquete, indica bajo [packs] cómo se llama.</translation>
    </message>
    <message>
        <source>{field} is not the id of a stretch, such as wall-glute.</source>
        <translation>{field} no es el id de un estiramiento, por ejemplo wall-glute.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no sides; please leave it out.</source>
        <translation>{field}: el estiramiento no tiene lados; quítalo.</translation>
    </message>
    <message>
        <source>{field}: there are breaths, too; please leave one out.</source>
        <translation>{field}: también hay respiraciones; quita una de las dos cosas.</translation>
    </message>
    <message>
        <source>{field} is not a stretch of the routine.</source>
        <translation>{field} no es un estiramiento de la rutina.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no variant {value!r}.</source>
        <translation>{field}: el estiramiento no tiene la variante {value!r}.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{field}: {value!r} comes once; please write one that comes again, like weekdays 14:30.</source>
        <translation>{field}: {value!r} llega una sola vez; escribe uno que se repita, por ejemplo weekdays 14:30.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” ({parts}).</source>
        <translation>{file}: “{title}” está bien ({parts}).</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n recordatorio</numerusform>
            <numerusform>%n recordatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>The stretch {stretch} is in the pack “{pack}”, which is not here; add that first.</source>
        <translation>El estiramiento {stretch} está en el paquete “{pack}”, que no está aquí; añádelo primero.</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>No se añadió nada. {why}</translation>
    </message>
    <message>
        <source>“{name}” is now as it was prescribed{more}.</source>
        <translation>“{name}” es ahora tal como se prescribió{more}.</translation>
    </message>
    <message>
        <source>“{name}” is one of your own routines now{more}.</source>
        <translation>“{name}” es ahora una de tus rutinas propias{more}.</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before.</source>
        <translation>“{name}” vuelve a ser como antes.</translation>
    </message>
    <message>
        <source>“{name}” was taken out again{more}.</source>
        <translation>“{name}” se volvió a quitar{more}.</translation>
    </message>
    <message>
        <source>, with {reminders}</source>
        <comment>what comes with a routine</comment>
        <translation>, con {reminders}</translation>
    </message>
    <message>
        <source>“{title}” was written to {file} ({parts}).</source>
        <translation>“{title}” se escribió en {file} ({parts}).</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders that come once were left out.</source>
        <translation>
            <numerusform>Se dejó fuera %n recordatorio que llega una sola vez.</numerusform>
            <numerusform>Se dejaron fuera %n recordatorios que llegan una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. {fault}</source>
        <translation>No se escribió nada. {fault}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); what was there is as it was.</source>
        <translation>{file} no se puede escribir ({why}); lo que había sigue igual.</translation>
    </message>
    <message>
        <source>“{name}” has to end in {ending}, so that it is known for a prescription.</source>
        <translation>“{name}” tiene que terminar en {ending} para que se reconozca como prescripción.</translation>
    </message>
    <message>
        <source>From {sender}, as the file says</source>
        <translation>De {sender}, según el archivo</translation>
    </message>
    <message>
        <source>The routine “{name}”</source>
        <translation>La rutina “{name}”</translation>
    </message>
    <message>
        <source>You have a routine “{name}” already. If it stays, this one is called “{new}”.</source>
        <translation>Ya tienes una rutina “{name}”. Si la conservas, esta se llamará “{new}”.</translation>
    </message>
    <message>
        <source>“{name}” as one file, for someone else or for another computer: {parts}. A reminder that comes only once stays here.</source>
        <translation>“{name}” en un solo archivo, para otra persona o para otro equipo: {parts}. Los recordatorios que llegan una sola vez se quedan aquí.</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minutos mantenidos</translation>
    </message>
    <message>
        <source>Reports of pain</source>
        <translation>Avisos de dolor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Objetivo cumplido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>Izquierda, minutos</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>Derecha, minutos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <translation>sep</translation>
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
        <translation>dic</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, {minutes} min held</source>
        <translation>
            <numerusform>%n sesión, {minutes} min mantenidos</numerusform>
            <numerusform>%n sesiones, {minutes} min mantenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>un día de descanso</translation>
    </message>
    <message numerus="yes">
        <source>%n reports of pain</source>
        <translation>
            <numerusform>%n aviso de dolor</numerusform>
            <numerusform>%n avisos de dolor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, {sessions}, {minutes} min held</source>
        <translation>
            <numerusform>%n día, {sessions}, {minutes} min mantenidos</numerusform>
            <numerusform>%n días, {sessions}, {minutes} min mantenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>Semana desde el {date}</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>objetivo cumplido</translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week, and {minutes} minutes in all.</source>
        <translation>
            <numerusform>Tu objetivo es %n día a la semana, y {minutes} minutos en total.</numerusform>
            <numerusform>Tu objetivo son %n días a la semana, y {minutes} minutos en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week.</source>
        <translation>
            <numerusform>Tu objetivo es %n día a la semana.</numerusform>
            <numerusform>Tu objetivo son %n días a la semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you will see what you have done, from your first session on.</source>
        <translation>Aquí verás lo que has hecho, desde tu primera sesión.</translation>
    </message>
    <message>
        <source>This week has met your goal: {done}.</source>
        <translation>Esta semana has cumplido tu objetivo: {done}.</translation>
    </message>
    <message>
        <source>This week is still before you.</source>
        <translation>Tienes toda la semana por delante.</translation>
    </message>
    <message>
        <source>This week so far: {done}.</source>
        <translation>Esta semana hasta ahora: {done}.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row have met your goal.</source>
        <translation>
            <numerusform>%n semana seguida cumpliendo tu objetivo.</numerusform>
            <numerusform>%n semanas seguidas cumpliendo tu objetivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with a session, {sessions}, {minutes} min held in all</source>
        <translation>
            <numerusform>%n día con sesión, {sessions}, {minutes} min mantenidos en total</numerusform>
            <numerusform>%n días con sesión, {sessions}, {minutes} min mantenidos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last four weeks no side was held.</source>
        <translation>En las últimas cuatro semanas no se trabajó ningún lado.</translation>
    </message>
    <message>
        <source>In the last four weeks, both sides were held for about the same time.</source>
        <translation>En las últimas cuatro semanas, los dos lados se mantuvieron más o menos el mismo tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the right side was held for %n minutes less.</source>
        <translation>
            <numerusform>En las últimas cuatro semanas, el lado derecho se mantuvo %n minuto menos.</numerusform>
            <numerusform>En las últimas cuatro semanas, el lado derecho se mantuvo %n minutos menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the left side was held for %n minutes less.</source>
        <translation>
            <numerusform>En las últimas cuatro semanas, el lado izquierdo se mantuvo %n minuto menos.</numerusform>
            <numerusform>En las últimas cuatro semanas, el lado izquierdo se mantuvo %n minutos menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither side felt tighter in most of your last %n answers.</source>
        <translation>
            <numerusform>En tu última respuesta, ningún lado estaba más tenso (%n).</numerusform>
            <numerusform>En la mayoría de tus últimas %n respuestas, ningún lado estaba más tenso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your right side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>Tu lado derecho estaba más tenso en {count} de tu última %n respuesta.</numerusform>
            <numerusform>Tu lado derecho estaba más tenso en {count} de tus últimas %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your left side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>Tu lado izquierdo estaba más tenso en {count} de tu última %n respuesta.</numerusform>
            <numerusform>Tu lado izquierdo estaba más tenso en {count} de tus últimas %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>before {before}, after {after}, in %n sessions</source>
        <translation>
            <numerusform>antes {before}, después {after}, en %n sesión</numerusform>
            <numerusform>antes {before}, después {after}, en %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>How stiff it feels is asked before and after a session; nothing was answered here.</source>
        <translation>La rigidez se pregunta antes y después de una sesión; aquí no hay respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was much the same before and after your sessions (%n sessions).</source>
        <translation>
            <numerusform>En las últimas cuatro semanas, la rigidez fue casi igual antes y después de tu sesión (%n sesión).</numerusform>
            <numerusform>En las últimas cuatro semanas, la rigidez fue casi igual antes y después de tus sesiones (%n sesiones).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n sessions).</source>
        <translation>
            <numerusform>En las últimas cuatro semanas, la rigidez fue {points} puntos menor después de tu sesión que antes (media de %n sesión).</numerusform>
            <numerusform>En las últimas cuatro semanas, la rigidez fue {points} puntos menor después de tus sesiones que antes (media de %n sesiones).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n sessions). If it stays so, stretch less far, or ask a health-care provider.</source>
        <translation>
            <numerusform>En las últimas cuatro semanas, la rigidez fue {points} puntos mayor después de tu sesión que antes (media de %n sesión). Si sigue así, estira menos, o consulta a un profesional de la salud.</numerusform>
            <numerusform>En las últimas cuatro semanas, la rigidez fue {points} puntos mayor después de tus sesiones que antes (media de %n sesiones). Si sigue así, estira menos, o consulta a un profesional de la salud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>No se sabe dónde</translation>
    </message>
    <message>
        <source>{name}, left side</source>
        <translation>{name}, lado izquierdo</translation>
    </message>
    <message>
        <source>{name}, right side</source>
        <translation>{name}, lado derecho</translation>
    </message>
    <message>
        <source>{level} of 10</source>
        <translation>{level} de 10</translation>
    </message>
    <message>
        <source>The stretch was left out.</source>
        <translation>El estiramiento quedó excluido.</translation>
    </message>
    <message>
        <source>It was put back on {date}.</source>
        <translation>Se volvió a incluir el {date}.</translation>
    </message>
    <message>
        <source>You answered on {date} that the pain was gone.</source>
        <translation>El {date} respondiste que el dolor había desaparecido.</translation>
    </message>
    <message>
        <source>You answered on {date} that a health-care provider had agreed.</source>
        <translation>El {date} respondiste que un profesional de la salud estaba de acuerdo.</translation>
    </message>
    <message>
        <source>Nothing was noted since.</source>
        <translation>No se ha anotado nada desde entonces.</translation>
    </message>
    <message>
        <source>No pain was reported.</source>
        <translation>No se avisó de ningún dolor.</translation>
    </message>
    <message>
        <source>Stretch: {what}</source>
        <translation>Estirar: {what}</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>El calendario está escrito.</translation>
    </message>
    <message>
        <source>The reminders in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Los recordatorios de {path} no se pueden leer ({why}), así que se dejan como están, y los nuevos duran hasta que salgas.</translation>
    </message>
    <message>
        <source>The reminders in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>Los recordatorios de {path} los escribió una versión más nueva de esta app, así que se dejan como están, y los nuevos duran hasta que salgas.</translation>
    </message>
    <message>
        <source>The reminders in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Los recordatorios de {path} están dañados y no se pueden apartar ({why}), así que se dejan como están, y los nuevos duran hasta que salgas.</translation>
    </message>
    <message>
        <source>The reminders in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Lo que hay en {path} en lugar de los recordatorios es {what} y no se puede apartar ({why}), así que se deja como está, y los recordatorios nuevos duran hasta que salgas.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; the reminders come from a copy of it.</source>
        <translation>El archivo de los recordatorios era {what} y ahora es {aside}; los recordatorios vienen de una copia.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; the reminders come from a copy of it.</source>
        <translation>El archivo de los recordatorios estaba dañado y ahora es {aside}; los recordatorios vienen de una copia.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; none is left.</source>
        <translation>El archivo de los recordatorios era {what} y ahora es {aside}; no queda ninguno.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; none is left.</source>
        <translation>El archivo de los recordatorios estaba dañado y ahora es {aside}; no queda ninguno.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); they are as they were.</source>
        <translation>Los recordatorios no se pueden escribir en {path} ({why}); siguen como estaban.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>Los recordatorios no se pueden escribir en {path} ({why}); los cambios duran hasta que salgas.</translation>
    </message>
    <message>
        <source>No calendar is written, because it would be empty.</source>
        <translation>No se escribe ningún calendario, porque estaría vacío.</translation>
    </message>
    <message>
        <source>The calendar cannot be written to {path} ({why}).</source>
        <translation>El calendario no se puede escribir en {path} ({why}).</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is switched off.</source>
        <translation>“{reminder}” no está en el calendario: está desactivado.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: events come in quiet periods, too.</source>
        <translation>“{reminder}” no está en el calendario: los eventos llegan también en los periodos de silencio.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is over.</source>
        <translation>“{reminder}” no está en el calendario: ya pasó.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know what you have done.</source>
        <translation>“{reminder}” no está en el calendario: un calendario no puede saber qué has hecho.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know when you sit.</source>
        <translation>“{reminder}” no está en el calendario: un calendario no puede saber cuánto llevas sin levantarte.</translation>
    </message>
    <message>
        <source>following the steps</source>
        <translation>siguiendo los pasos</translation>
    </message>
    <message>
        <source>counting in</source>
        <translation>en la cuenta atrás</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>manteniendo la postura</translation>
    </message>
    <message>
        <source>changing side</source>
        <translation>cambiando de lado</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en descanso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{reminder} · {offer}</source>
        <translation>{reminder} · {offer}</translation>
    </message>
    <message>
        <source>Glutestretch is not running; reminders only come while it runs.</source>
        <translation>Glutestretch no está abierto; los recordatorios solo llegan mientras lo está.</translation>
    </message>
    <message>
        <source>No reminder is to come.</source>
        <translation>No hay recordatorios previstos.</translation>
    </message>
    <message>
        <source>{reminder} · {state}</source>
        <translation>{reminder} · {state}</translation>
    </message>
    <message>
        <source>A reminder is due now ({summary}).</source>
        <translation>Ahora toca un recordatorio ({summary}).</translation>
    </message>
    <message>
        <source>Next reminder: {moment} ({summary}).</source>
        <translation>Próximo recordatorio: {moment} ({summary}).</translation>
    </message>
    <message>
        <source>A reminder waits for your answer ({summary}).</source>
        <translation>Un recordatorio espera tu respuesta ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown as a notification ({summary}).</source>
        <translation>Se muestra un recordatorio como notificación ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in the window ({summary}).</source>
        <translation>Se muestra un recordatorio en la ventana ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in a small window ({summary}).</source>
        <translation>Se muestra un recordatorio en una ventana pequeña ({summary}).</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>No hay ninguna sesión en curso.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, right side, {state}.</source>
        <translation>Hay una sesión en curso: {stretch}, lado derecho, {state}.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, left side, {state}.</source>
        <translation>Hay una sesión en curso: {stretch}, lado izquierdo, {state}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>entre semana</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>los fines de semana</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow, {weekday}</source>
        <translation>mañana, {weekday}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day}, a las {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>en pausa hasta que los reanudes</translation>
    </message>
    <message>
        <source>paused until {moment}</source>
        <translation>en pausa hasta {moment}</translation>
    </message>
    <message>
        <source>went together with a later one</source>
        <translation>unido a uno posterior</translation>
    </message>
    <message>
        <source>held: {why}</source>
        <translation>en espera: {why}</translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation>omitido: {why}</translation>
    </message>
    <message>
        <source>missed: {why}</source>
        <translation>perdido: {why}</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>put off for 10 minutes</source>
        <translation>aplazado 10 minutos</translation>
    </message>
    <message>
        <source>skipped for the day</source>
        <translation>omitido por ese día</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>came due</source>
        <translation>llegó su hora</translation>
    </message>
    <message>
        <source>shown as a notification</source>
        <translation>mostrado como notificación</translation>
    </message>
    <message>
        <source>shown in the window</source>
        <translation>mostrado en la ventana</translation>
    </message>
    <message>
        <source>shown in a small window</source>
        <translation>mostrado en una ventana pequeña</translation>
    </message>
    <message>
        <source>held: a session is running</source>
        <translation>en espera: hay una sesión en curso</translation>
    </message>
    <message>
        <source>held: do not disturb is on</source>
        <translation>en espera: está activado No molestar</translation>
    </message>
    <message>
        <source>held: something is shown full screen</source>
        <translation>en espera: hay algo a pantalla completa</translation>
    </message>
    <message>
        <source>held: the camera is in use</source>
        <translation>en espera: la cámara está en uso</translation>
    </message>
    <message>
        <source>held: the microphone is in use</source>
        <translation>en espera: el micrófono está en uso</translation>
    </message>
    <message>
        <source>held: the screen is locked</source>
        <translation>en espera: la pantalla está bloqueada</translation>
    </message>
    <message>
        <source>held: you are away</source>
        <translation>en espera: no estás frente al equipo</translation>
    </message>
    <message>
        <source>held: reminders are paused</source>
        <translation>en espera: los recordatorios están en pausa</translation>
    </message>
    <message>
        <source>held: it is a quiet period</source>
        <translation>en espera: es un periodo de silencio</translation>
    </message>
    <message>
        <source>a session was running or just done</source>
        <translation>había una sesión en curso o recién terminada</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>estaba activado No molestar</translation>
    </message>
    <message>
        <source>something was shown full screen</source>
        <translation>había algo a pantalla completa</translation>
    </message>
    <message>
        <source>the camera was in use</source>
        <translation>la cámara estaba en uso</translation>
    </message>
    <message>
        <source>the microphone was in use</source>
        <translation>el micrófono estaba en uso</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>la pantalla estaba bloqueada</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>no estabas frente al equipo</translation>
    </message>
    <message>
        <source>reminders were paused</source>
        <translation>los recordatorios estaban en pausa</translation>
    </message>
    <message>
        <source>it was a quiet period</source>
        <translation>era un periodo de silencio</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>el equipo estaba suspendido</translation>
    </message>
    <message>
        <source>the app was closed</source>
        <translation>la app estaba cerrada</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>se cambió la hora del reloj</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>ya era demasiado tarde</translation>
    </message>
    <message>
        <source>you had stretched already</source>
        <translation>ya habías estirado</translation>
    </message>
    <message>
        <source>{number} of what? Add a letter: {number}s, {number}m or {number}h.</source>
        <translation>¿{number} de qué? Añade una letra: {number}s, {number}m o {number}h.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>“{text}” no es una duración; escríbela así: 20s, 5m, 1h o 1h20m.</translation>
    </message>
    <message>
        <source>{text} is more than a year.</source>
        <translation>{text} es más de un año.</translation>
    </message>
    <message>
        <source>{text} is no time at all; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>{text} no es ninguna duración; escríbela así: 20s, 5m, 1h o 1h20m.</translation>
    </message>
    <message>
        <source>There is no time zone called “{key}”; write one like Europe/Berlin.</source>
        <translation>No hay ninguna zona horaria llamada “{key}”; escribe una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day; write it like 7:15 or 14:30.</source>
        <translation>“{value}” no es una hora del día; escríbela así: 7:15 o 14:30.</translation>
    </message>
    <message>
        <source>Days must be a list such as mon, wed, not {value!r}.</source>
        <translation>Los días deben ser una lista como mon, wed, no {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a day of the week; write {names}.</source>
        <translation>“{value}” no es un día de la semana; escribe {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the week; write days like mon,wed or mon-fri.</source>
        <translation>“{text}” no es un día de la semana; escribe los días así: mon,wed o mon-fri.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Elige al menos un día de la semana.</translation>
    </message>
    <message>
        <source>Days of the week go from 0 to 6, not {days}.</source>
        <translation>Los días de la semana van de 0 a 6, no {days}.</translation>
    </message>
    <message>
        <source>Choose at least one time of day.</source>
        <translation>Elige al menos una hora del día.</translation>
    </message>
    <message>
        <source>Days of rest go from 1 to {most}, not {days}.</source>
        <translation>Los días de descanso van de 1 a {most}, no {days}.</translation>
    </message>
    <message>
        <source>Choose hours in which sitting counts.</source>
        <translation>Elige en qué horas cuenta el tiempo sin levantarte.</translation>
    </message>
    <message>
        <source>Minutes of sitting go from 1 to {most}, not {minutes}.</source>
        <translation>Los minutos sin levantarte van de 1 a {most}, no {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>The hours are too short for %n minutes of sitting.</source>
        <translation>
            <numerusform>El horario es demasiado corto para %n minuto sin levantarte.</numerusform>
            <numerusform>El horario es demasiado corto para %n minutos sin levantarte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>El último día, {last}, es anterior al primero, {first}.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Ese momento ya pasó. Elige uno posterior.</translation>
    </message>
    <message>
        <source>These days have passed. Choose later ones.</source>
        <translation>Esos días ya pasaron. Elige otros posteriores.</translation>
    </message>
    <message>
        <source>A quiet period offers no routine.</source>
        <translation>Un periodo de silencio no propone ninguna rutina.</translation>
    </message>
    <message>
        <source>The state of the reminders is not an object: {value!r}.</source>
        <translation>El estado de los recordatorios no es un objeto: {value!r}.</translation>
    </message>
    <message>
        <source>The reminders are not a list: {value!r}.</source>
        <translation>Los recordatorios no son una lista: {value!r}.</translation>
    </message>
    <message>
        <source>“{name}” of the reminders could not be read and was forgotten.</source>
        <translation>“{name}” de los recordatorios no se pudo leer y se olvidó.</translation>
    </message>
    <message>
        <source>Some of “{name}” of the reminders could not be read and was forgotten.</source>
        <translation>Una parte de “{name}” de los recordatorios no se pudo leer y se olvidó.</translation>
    </message>
    <message>
        <source>Entry {number} of the file cannot be used: {problem}</source>
        <translation>La entrada {number} del archivo no se puede usar: {problem}</translation>
    </message>
    <message>
        <source>At what time? Write one, or for sitting, every 45m {span}.</source>
        <translation>¿A qué hora? Escribe una o, para contar el tiempo sin levantarte, every 45m {span}.</translation>
    </message>
    <message>
        <source>On which days? Write today {time}, daily {time} or weekdays {time}.</source>
        <translation>¿Qué días? Escribe today {time} (hoy), daily {time} (cada día) o weekdays {time} (entre semana).</translation>
    </message>
    <message>
        <source>“{phrase}” says no time; write it like {examples}.</source>
        <translation>“{phrase}” no dice ninguna hora; escríbelo así: {examples}.</translation>
    </message>
    <message>
        <source>No time is given; write it like {examples}.</source>
        <translation>No se ha indicado ninguna hora; escríbelo así: {examples}.</translation>
    </message>
    <message>
        <source>At what time? Write it like {example}.</source>
        <translation>¿A qué hora? Escríbelo así: {example}.</translation>
    </message>
    <message>
        <source>At what time? Write one, like {example}.</source>
        <translation>¿A qué hora? Escribe una, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>These are other times on other days; please add a reminder for each.</source>
        <translation>Son horas distintas en días distintos; añade un recordatorio para cada caso.</translation>
    </message>
    <message>
        <source>One that comes only if nothing was done has one time of day; please add a reminder for each.</source>
        <translation>Uno que llega solo si no se hizo nada tiene una única hora del día; añade un recordatorio para cada hora.</translation>
    </message>
    <message>
        <source>Unless what? Write it like {example}.</source>
        <translation>¿Salvo en qué caso? Escríbelo así: {example}.</translation>
    </message>
    <message>
        <source>In how long? Write it like in 30m or in 1h20m.</source>
        <translation>¿Dentro de cuánto? Escríbelo así: in 30m o in 1h20m.</translation>
    </message>
    <message>
        <source>{time} on {day} is over.</source>
        <translation>Las {time} de {day} ya pasaron.</translation>
    </message>
    <message>
        <source>Every how many minutes? Write it like {example}.</source>
        <translation>¿Cada cuántos minutos? Escríbelo así: {example}.</translation>
    </message>
    <message>
        <source>Sitting is counted in whole minutes, not in {length}.</source>
        <translation>El tiempo sin levantarte se cuenta en minutos enteros, no en {length}.</translation>
    </message>
    <message>
        <source>Which hours are on which days? Write the days before their hours, like {example}.</source>
        <translation>¿Qué horas van con qué días? Escribe los días antes de sus horas, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>From {start} until when? Write it like {example}.</source>
        <translation>¿Desde {start} hasta cuándo? Escríbelo así: {example}.</translation>
    </message>
    <message>
        <source>Does {span} mean the day or the night? Write {day} for the day, or {night} for the night.</source>
        <translation>¿{span} es de día o de noche? Escribe {day} para el día, o {night} para la noche.</translation>
    </message>
    <message>
        <source>Once, on {date} at {time}</source>
        <translation>Una vez, el {date} a las {time}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>no next time</source>
        <translation>sin próxima vez</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>próximo: {day}</translation>
    </message>
    <message>
        <source>next: {moment} at the earliest</source>
        <translation>próximo: {moment} como muy pronto</translation>
    </message>
    <message>
        <source>next: {moment}</source>
        <translation>próximo: {moment}</translation>
    </message>
    <message>
        <source>{rule} · switched off</source>
        <translation>{rule} · desactivado</translation>
    </message>
    <message>
        <source>{rule} · {next}</source>
        <translation>{rule} · {next}</translation>
    </message>
    <message>
        <source>{title}, since its own is gone</source>
        <translation>{title}, porque la suya ya no existe</translation>
    </message>
    <message>
        <source>{days} at {times}</source>
        <translation>{days} a las {times}</translation>
    </message>
    <message>
        <source>{days} at {time}, if not done yet</source>
        <translation>{days} a las {time}, si aún no has estirado</translation>
    </message>
    <message numerus="yes">
        <source>{days} at {time}, after %n days of rest</source>
        <translation>
            <numerusform>{days} a las {time}, tras %n día de descanso</numerusform>
            <numerusform>{days} a las {time}, tras %n días de descanso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes of sitting, {hours}</source>
        <translation>
            <numerusform>Cada %n minuto sin levantarte, {hours}</numerusform>
            <numerusform>Cada %n minutos sin levantarte, {hours}</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {spans}</source>
        <translation>{days} {spans}</translation>
    </message>
    <message>
        <source>Once, {moment}</source>
        <translation>Una vez, {moment}</translation>
    </message>
    <message>
        <source>Quiet all day, {days}</source>
        <translation>Silencio todo el día, {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}, {days}</source>
        <translation>Silencio de {start} a {end}, {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}</source>
        <translation>Silencio de {start} a {end}</translation>
    </message>
    <message>
        <source>Quiet {day}</source>
        <translation>Silencio: {day}</translation>
    </message>
    <message>
        <source>Quiet from {first} to {last}</source>
        <translation>Silencio del {first} al {last}</translation>
    </message>
    <message>
        <source>Quiet until {moment}</source>
        <translation>Silencio hasta: {moment}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Próximo: {moment}</translation>
    </message>
    <message>
        <source>Time to stretch</source>
        <translation>Hora de estirar</translation>
    </message>
    <message>
        <source>Waiting until you are free</source>
        <translation>A la espera de que tengas un momento</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera tu respuesta</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>toca ahora</translation>
    </message>
    <message>
        <source>quiet until your next session</source>
        <translation>en silencio hasta tu próxima sesión</translation>
    </message>
    <message>
        <source>quiet whenever it would come</source>
        <translation>siempre cae en silencio</translation>
    </message>
    <message>
        <source>A reminder that is deleted</source>
        <translation>Un recordatorio eliminado</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Entre semana</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>A horas fijas</translation>
    </message>
    <message>
        <source>If not done yet</source>
        <translation>Si aún no has estirado</translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation>Sin levantarte</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Between hours</source>
        <translation>Entre horas</translation>
    </message>
    <message>
        <source>On dates</source>
        <translation>Por fechas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>“{id}” is not the id of an own routine; those begin with own-.</source>
        <translation>“{id}” no es el id de una rutina propia; esos empiezan por own-.</translation>
    </message>
    <message>
        <source>Both sides, first as in the settings</source>
        <translation>Ambos lados, el primero según los ajustes</translation>
    </message>
    <message>
        <source>Right side first</source>
        <translation>Primero el lado derecho</translation>
    </message>
    <message>
        <source>Left side first</source>
        <translation>Primero el lado izquierdo</translation>
    </message>
    <message>
        <source>First side in turns</source>
        <translation>Primer lado por turnos</translation>
    </message>
    <message>
        <source>Tighter side first</source>
        <translation>Primero el lado más tenso</translation>
    </message>
    <message>
        <source>Right side only</source>
        <translation>Solo el lado derecho</translation>
    </message>
    <message>
        <source>Left side only</source>
        <translation>Solo el lado izquierdo</translation>
    </message>
    <message>
        <source>Tighter side only</source>
        <translation>Solo el lado más tenso</translation>
    </message>
    <message>
        <source>{seconds} s rest before</source>
        <translation>{seconds} s de descanso antes</translation>
    </message>
    <message>
        <source>{seconds} s a step</source>
        <translation>{seconds} s por paso</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiración</numerusform>
            <numerusform>%n respiraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>breaths as in the settings</source>
        <translation>respiraciones según los ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · about {minutes} min</source>
        <translation>
            <numerusform>%n estiramiento · aprox. {minutes} min</numerusform>
            <numerusform>%n estiramientos · aprox. {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>My routine {number}</source>
        <translation>Mi rutina {number}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>Routine {number} of the file cannot be used: {problem}</source>
        <translation>La rutina {number} del archivo no se puede usar: {problem}</translation>
    </message>
    <message>
        <source>Your routines in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Tus rutinas de {path} no se pueden leer ({why}), así que se dejan como están, y las nuevas duran hasta que salgas.</translation>
    </message>
    <message>
        <source>Your routines in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>Tus rutinas de {path} las escribió una versión más nueva de esta app, así que se dejan como están, y las nuevas duran hasta que salgas.</translation>
    </message>
    <message>
        <source>Your routines in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Tus rutinas de {path} están dañadas y no se pueden apartar ({why}), así que se dejan como están, y las nuevas duran hasta que salgas.</translation>
    </message>
    <message>
        <source>Your routines in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Lo que hay en {path} en lugar de tus rutinas es {what} y no se puede apartar ({why}), así que se deja como está, y las rutinas nuevas duran hasta que salgas.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; the routines come from a copy of it.</source>
        <translation>El archivo de tus rutinas era {what} y ahora es {aside}; las rutinas vienen de una copia.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; the routines come from a copy of it.</source>
        <translation>El archivo de tus rutinas estaba dañado y ahora es {aside}; las rutinas vienen de una copia.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; none is left.</source>
        <translation>El archivo de tus rutinas era {what} y ahora es {aside}; no queda ninguna.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; none is left.</source>
        <translation>El archivo de tus rutinas estaba dañado y ahora es {aside}; no queda ninguna.</translation>
    </message>
    <message>
        <source>Your routines cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>Tus rutinas no se pueden escribir en {path} ({why}); los cambios duran hasta que salgas.</translation>
    </message>
    <message>
        <source>{name}, right side, {number} of {count}</source>
        <translation>{name}, lado derecho, {number} de {count}</translation>
    </message>
    <message>
        <source>{name}, left side, {number} of {count}</source>
        <translation>{name}, lado izquierdo, {number} de {count}</translation>
    </message>
    <message>
        <source>Step {number} of {count} · Hold</source>
        <translation>Paso {number} de {count} · Mantener</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>{variant} · {words}</source>
        <translation>{variant} · {words}</translation>
    </message>
    <message>
        <source>{heading} · Picture: the usual way</source>
        <translation>{heading} · Imagen: la forma habitual</translation>
    </message>
    <message>
        <source>{heading} · Waiting for Next</source>
        <translation>{heading} · Esperando Siguiente</translation>
    </message>
    <message>
        <source>You should feel it here: {where}</source>
        <translation>Deberías sentirlo aquí: {where}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Necesitas {things}.</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your right side.</source>
        <translation>Sal de la postura despacio. Prepara el lado derecho.</translation>
    </message>
    <message>
        <source>Get ready for your right side</source>
        <translation>Prepara el lado derecho</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your left side.</source>
        <translation>Sal de la postura despacio. Prepara el lado izquierdo.</translation>
    </message>
    <message>
        <source>Get ready for your left side</source>
        <translation>Prepara el lado izquierdo</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes next.</source>
        <translation>Descansa un momento y respira con libertad. Después viene: {name}.</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes once more.</source>
        <translation>Descansa un momento y respira con libertad. Una vez más: {name}.</translation>
    </message>
    <message>
        <source>Once more: {name}</source>
        <translation>Una vez más: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Siguiente: {name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Get ready to hold</source>
        <translation>Prepárate para mantener</translation>
    </message>
    <message>
        <source>Hold {key}, or press on the ring, while you breathe in.</source>
        <translation>Mantén pulsada la tecla {key}, o presiona el anillo, mientras tomas aire.</translation>
    </message>
    <message>
        <source>Breathe out audibly through pursed lips, and in quietly.</source>
        <translation>Suelta el aire con los labios fruncidos, que se oiga, y tómalo en silencio.</translation>
    </message>
    <message>
        <source>{heading} · Listening for your breath</source>
        <translation>{heading} · Escuchando tu respiración</translation>
    </message>
    <message>
        <source>{heading} · Following your breath</source>
        <translation>{heading} · Siguiendo tu respiración</translation>
    </message>
    <message>
        <source>{heading} · Guided pace</source>
        <translation>{heading} · Ritmo guiado</translation>
    </message>
    <message>
        <source>No microphone was found, so the ring leads.</source>
        <translation>No se encontró ningún micrófono, así que guía el anillo.</translation>
    </message>
    <message>
        <source>QtMultimedia is missing, so nothing can be heard and the ring leads.</source>
        <translation>Falta QtMultimedia, así que no se puede oír nada y guía el anillo.</translation>
    </message>
    <message>
        <source>The system does not let the app use the microphone, so the ring leads.</source>
        <translation>El sistema no deja que la app use el micrófono, así que guía el anillo.</translation>
    </message>
    <message>
        <source>The microphone has stopped, so the ring leads.</source>
        <translation>El micrófono se ha detenido, así que guía el anillo.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Breathe in, {count}</source>
        <translation>Toma aire, {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Every stretch is left out</source>
        <translation>Todos los estiramientos están excluidos</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n stretches · about {minutes} min</source>
        <translation>
            <numerusform>{title} · %n estiramiento · aprox. {minutes} min</numerusform>
            <numerusform>{title} · %n estiramientos · aprox. {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · both sides · about {minutes} min</source>
        <translation>
            <numerusform>%n estiramiento · ambos lados · aprox. {minutes} min</numerusform>
            <numerusform>%n estiramientos · ambos lados · aprox. {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>aprox. {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths a side</source>
        <translation>
            <numerusform>%n respiración honda por lado</numerusform>
            <numerusform>%n respiraciones hondas por lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths</source>
        <translation>
            <numerusform>%n respiración honda</numerusform>
            <numerusform>%n respiraciones hondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Left out after pain</source>
        <translation>Excluido por dolor</translation>
    </message>
    <message>
        <source>Left out by your answers</source>
        <translation>Excluido por tus respuestas</translation>
    </message>
    <message>
        <source>Left side done</source>
        <translation>Lado izquierdo hecho</translation>
    </message>
    <message>
        <source>Right side done</source>
        <translation>Lado derecho hecho</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now · left side</source>
        <translation>Ahora · lado izquierdo</translation>
    </message>
    <message>
        <source>Now · right side</source>
        <translation>Ahora · lado derecho</translation>
    </message>
    <message>
        <source>Done just now</source>
        <translation>Hecho ahora mismo</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>Done yesterday</source>
        <translation>Hecho ayer</translation>
    </message>
    <message numerus="yes">
        <source>Done %n days ago</source>
        <translation>
            <numerusform>Hecho hace %n día</numerusform>
            <numerusform>Hecho hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation>Hecho el {date}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>detenido por dolor</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n breaths</source>
        <translation>
            <numerusform>{done} de %n respiración</numerusform>
            <numerusform>{done} de %n respiraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} min</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths held in {time} minutes</source>
        <translation>
            <numerusform>%n respiración mantenida en {time} minutos</numerusform>
            <numerusform>%n respiraciones mantenidas en {time} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{stretches}, {sides}: {held}</source>
        <translation>{stretches}, {sides}: {held}</translation>
    </message>
    <message numerus="yes">
        <source>%n sides</source>
        <translation>
            <numerusform>%n lado</numerusform>
            <numerusform>%n lados</numerusform>
        </translation>
    </message>
    <message>
        <source>Stiffness: {before} before, {after} now.</source>
        <translation>Rigidez: {before} antes, {after} ahora.</translation>
    </message>
    <message>
        <source>Before the session you said {before}.</source>
        <translation>Antes de la sesión dijiste {before}.</translation>
    </message>
    <message>
        <source>Stiffness: {after} now.</source>
        <translation>Rigidez: {after} ahora.</translation>
    </message>
    <message>
        <source>No hold was recorded this time.</source>
        <translation>Esta vez no se registró ninguna postura.</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>Ahora descansa</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <source>Another time, then</source>
        <translation>Otra vez será</translation>
    </message>
    <message>
        <source>That was a good part of it</source>
        <translation>Has hecho una buena parte</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Before the next session you will be asked about pain.</source>
        <translation>Antes de la próxima sesión se te preguntará por el dolor.</translation>
    </message>
    <message>
        <source>Get up slowly, and drink a glass of water if you like.</source>
        <translation>Levántate despacio y, si te apetece, bebe un vaso de agua.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Queda más o menos %n minuto</numerusform>
            <numerusform>Quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>This side: {time}</source>
        <translation>Este lado: {time}</translation>
    </message>
    <message>
        <source>This stretch: {time}</source>
        <translation>Este estiramiento: {time}</translation>
    </message>
    <message>
        <source>This step: {time}</source>
        <translation>Este paso: {time}</translation>
    </message>
    <message numerus="yes">
        <source>This side: %n breaths</source>
        <translation>
            <numerusform>Este lado: %n respiración</numerusform>
            <numerusform>Este lado: %n respiraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This stretch: %n breaths</source>
        <translation>
            <numerusform>Este estiramiento: %n respiración</numerusform>
            <numerusform>Este estiramiento: %n respiraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Sonido y voz</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avanzar por sí sola</translation>
    </message>
    <message>
        <source>When off, each step waits until you choose Next.</source>
        <translation>Si está desactivado, cada paso espera a que elijas Siguiente.</translation>
    </message>
    <message>
        <source>Take turns by session</source>
        <translation>Alternar en cada sesión</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar por</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pause to change sides</source>
        <translation>Pausa para cambiar de lado</translation>
    </message>
    <message>
        <source>Rest between stretches</source>
        <translation>Descanso entre estiramientos</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>Sin prisa</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Ágil</translation>
    </message>
    <message>
        <source>Time to move into a step</source>
        <translation>Tiempo para colocarte en un paso</translation>
    </message>
    <message>
        <source>A step always lasts as long as its words. Space or Next goes on sooner.</source>
        <translation>Un paso dura siempre lo que duran sus palabras. Con Espacio o Siguiente avanzas antes.</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Más fácil y más difícil</translation>
    </message>
    <message>
        <source>How each stretch is done. In a session, E makes it easier and H harder.</source>
        <translation>Cómo se hace cada estiramiento. En una sesión, E lo hace más fácil y H más difícil.</translation>
    </message>
    <message>
        <source>Ask how stiff it feels</source>
        <translation>Preguntar cuánta rigidez sientes</translation>
    </message>
    <message>
        <source>As a session begins and at its end. You never need to answer.</source>
        <translation>Al empezar una sesión y al acabarla. Nunca hace falta que respondas.</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>Mantener encendida la pantalla</translation>
    </message>
    <message>
        <source>Only while a session runs; in a pause it may sleep after two minutes.</source>
        <translation>Solo durante una sesión; en pausa puede apagarse a los dos minutos.</translation>
    </message>
    <message>
        <source>Use media keys, headphones and remotes</source>
        <translation>Usar teclas multimedia, auriculares y mandos</translation>
    </message>
    <message>
        <source>On Linux. While a session runs, Play, Pause, Next and Previous go to it, not to music.</source>
        <translation>En Linux. Durante una sesión, Reproducir, Pausa, Siguiente y Anterior actúan en ella, no en la música.</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respiraciones</translation>
    </message>
    <message>
        <source>Hold each side for</source>
        <translation>Mantener cada lado durante</translation>
    </message>
    <message>
        <source>Five to six deep breaths suit most people.</source>
        <translation>A la mayoría le van bien cinco o seis respiraciones hondas.</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>Tomar aire durante</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>Soltar el aire durante</translation>
    </message>
    <message>
        <source>The ring leads</source>
        <translation>Guía el anillo</translation>
    </message>
    <message>
        <source>My own, by key</source>
        <translation>El mío, con una tecla</translation>
    </message>
    <message>
        <source>My own, by microphone</source>
        <translation>El mío, con el micrófono</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>By key, you hold it, or the mouse button on the ring, while breathing in. By microphone, the ring follows each out-breath that it hears in a hold. It is open only then, and nothing is recorded.</source>
        <translation>Con la tecla, la mantienes pulsada, o el botón del ratón sobre el anillo, mientras tomas aire. Con el micrófono, el anillo sigue cada salida de aire que oye mientras mantienes la postura. El micrófono solo se abre entonces, y no se graba nada.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>0 on the number pad</source>
        <translation>0 del teclado numérico</translation>
    </message>
    <message>
        <source>Key to hold at your own pace</source>
        <translation>Tecla para respirar a tu ritmo</translation>
    </message>
    <message>
        <source>B lies above the middle of the space bar, where it is easily found without looking.</source>
        <translation>La B está encima del centro de la barra espaciadora, donde es fácil encontrarla sin mirar.</translation>
    </message>
    <message>
        <source>Less as you learn</source>
        <translation>Menos según aprendes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only cues</source>
        <translation>Solo señales</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>La voz dice</translation>
    </message>
    <message>
        <source>Cues are names, sides, beginnings and ends. As you learn, a stretch is explained in its first three sessions.</source>
        <translation>Las señales son nombres, lados, comienzos y finales. Según aprendes, un estiramiento se explica en sus tres primeras sesiones.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>The computer&apos;s own</source>
        <translation>La del propio equipo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Where nothing is recorded in your language, the computer&apos;s own voice speaks. On Linux it comes from speech-dispatcher.</source>
        <translation>Donde no hay nada grabado en tu idioma, habla la voz del equipo. En Linux viene de speech-dispatcher.</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Count the breaths of a hold aloud</source>
        <translation>Contar en voz alta las respiraciones de cada postura</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>A bell of its own for beginning, half-way, change of sides and end.</source>
        <translation>Una campana distinta para el comienzo, la mitad, el cambio de lado y el final.</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volumen de las campanas</translation>
    </message>
    <message>
        <source>Sound of the breath</source>
        <translation>Sonido de la respiración</translation>
    </message>
    <message>
        <source>In a hold, a soft noise rises as you breathe in and falls as you breathe out.</source>
        <translation>Al mantener la postura, un sonido suave sube mientras tomas aire y baja mientras lo sueltas.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volumen de la respiración</translation>
    </message>
    <message>
        <source>Start hidden at login</source>
        <translation>Abrir oculta al entrar en el sistema</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs.</source>
        <translation>Los recordatorios solo llegan mientras la app está abierta.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Stay for reminders</source>
        <translation>Quedarse para recordar</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Without reminders, closing the window always quits.</source>
        <translation>Sin recordatorios, al cerrar la ventana siempre se sale.</translation>
    </message>
    <message>
        <source>Respect Do Not Disturb</source>
        <translation>Respetar No molestar</translation>
    </message>
    <message>
        <source>Wait while something is full screen</source>
        <translation>Esperar mientras haya algo a pantalla completa</translation>
    </message>
    <message>
        <source>Wait while camera or microphone are in use</source>
        <translation>Esperar mientras se usen la cámara o el micrófono</translation>
    </message>
    <message>
        <source>Reminders that have waited are offered when you are free.</source>
        <translation>Los recordatorios que han esperado se ofrecen cuando tienes un momento.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The window opens anew in it once you close the settings.</source>
        <translation>La ventana se abre de nuevo en él cuando cierras los ajustes.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Qt and Python</source>
        <translation>Qt y Python</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Live figure (OpenGL)</source>
        <translation>Figura móvil (OpenGL)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Wishes for the look</source>
        <translation>Deseos sobre el aspecto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lector de pantalla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Recorded voices</source>
        <translation>Voces grabadas</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice</source>
        <translation>La voz del propio equipo</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Breaks from the keyboard</source>
        <translation>Descansos del teclado</translation>
    </message>
    <message>
        <source>Sleep and lock</source>
        <translation>Suspensión y bloqueo</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>Tus rutinas propias</translation>
    </message>
    <message>
        <source>Packs of stretches</source>
        <translation>Paquetes de estiramientos</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Arranque rápido</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>La propia app</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>This platform of Qt shows nothing on a screen; please clear QT_QPA_PLATFORM.</source>
        <translation>Esta plataforma de Qt no muestra nada en una pantalla; quita QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>The figure cannot be turned or moved, and pictures and films stand in for it; a driver for your graphics card may help.</source>
        <translation>La figura no se puede girar ni mover, y en su lugar hay imágenes y películas; quizá ayude un controlador para tu tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The processor draws the figure, so it is turned and moved less smoothly; a driver for your graphics card may help.</source>
        <translation>El procesador dibuja la figura, así que gira y se mueve con menos fluidez; quizá ayude un controlador para tu tarjeta gráfica.</translation>
    </message>
    <message>
        <source>There is no tray for the icon, so the app stays as a minimised window where reminders are to come. In GNOME the extension AppIndicator adds a tray, elsewhere your panel does.</source>
        <translation>No hay bandeja del sistema para el icono, así que la app se queda como ventana minimizada cuando han de llegar recordatorios. En GNOME la extensión AppIndicator añade una bandeja; en otros, tu panel.</translation>
    </message>
    <message>
        <source>No service shows notifications, so reminders come in a window of the app&apos;s own; install one, such as dunst, if you prefer that.</source>
        <translation>Ningún servicio muestra notificaciones, así que los recordatorios llegan en una ventana de la propia app; instala uno, como dunst, si lo prefieres.</translation>
    </message>
    <message>
        <source>Notifications have no buttons here, so you answer a reminder in the app&apos;s own window.</source>
        <translation>Aquí las notificaciones no tienen botones, así que respondes a un recordatorio en la ventana de la app.</translation>
    </message>
    <message>
        <source>Nothing tells the app whether it is on; pause the reminders when they would disturb you.</source>
        <translation>Nada le dice a la app si está activado; pausa los recordatorios cuando vayan a molestar.</translation>
    </message>
    <message>
        <source>The desktop does not tell them; choose colours, size of text and motion in the settings, or install xdg-desktop-portal.</source>
        <translation>El escritorio no los dice; elige colores, tamaño del texto y movimiento en los ajustes, o instala xdg-desktop-portal.</translation>
    </message>
    <message>
        <source>No screen reader can read the app here; install at-spi2-core if you use one.</source>
        <translation>Aquí ningún lector de pantalla puede leer la app; instala at-spi2-core si usas uno.</translation>
    </message>
    <message>
        <source>No voice is recorded in your language; the computer&apos;s own voice speaks it.</source>
        <translation>No hay ninguna voz grabada en tu idioma; habla la voz del propio equipo.</translation>
    </message>
    <message>
        <source>Nothing tells the app when you are away, so reminders after sitting count that time, too.</source>
        <translation>Nada le dice a la app cuándo te has ido, así que los recordatorios tras estar sentado cuentan también ese tiempo.</translation>
    </message>
    <message>
        <source>Nothing tells the app when the computer goes to sleep or is locked; please pause a session before you leave.</source>
        <translation>Nada le dice a la app cuándo se suspende o se bloquea el equipo; pausa la sesión antes de irte.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so diary, reminders and settings are not there; please see that it is a folder of yours, or start with another --data-dir.</source>
        <translation>No se puede leer {path}, así que faltan el diario, los recordatorios y los ajustes; comprueba que es una carpeta tuya, o abre la app con otro --data-dir.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>No se puede escribir nada en {path}, así que lo que hagas y cambies durará hasta que salgas; comprueba que puedes escribir ahí, o abre la app con otro --data-dir.</translation>
    </message>
    <message>
        <source>The disk of {path} has only {free} left; please make room, so that your diary can be kept.</source>
        <translation>En el disco de {path} solo quedan {free}; haz sitio para que se pueda guardar tu diario.</translation>
    </message>
    <message>
        <source>Others on this computer may look into it; close it: {command}</source>
        <translation>Otras personas de este equipo pueden mirar dentro; ciérrala así: {command}</translation>
    </message>
    <message>
        <source>GLUTESTRETCH_START_CACHE switches it off, so a start takes a little longer.</source>
        <translation>GLUTESTRETCH_START_CACHE lo desactiva, así que el arranque tarda un poco más.</translation>
    </message>
    <message>
        <source>Another start or a command holds the data folder and does not answer; please end it if that lasts.</source>
        <translation>Otro arranque o un comando ocupa la carpeta de datos y no responde; ciérralo si eso dura.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); please see that it is yours and that you may read it.</source>
        <translation>No se puede leer {path} ({detail}); comprueba que es tuyo y que puedes leerlo.</translation>
    </message>
    <message>
        <source>{path} is {detail}; please move it away.</source>
        <translation>{path} es {detail}; apártalo de ahí.</translation>
    </message>
    <message>
        <source>{path} is damaged; the next start keeps it under another name, and takes what it has of before or begins anew.</source>
        <translation>{path} está dañado; el próximo arranque lo guarda con otro nombre y toma lo que tiene de antes, o empieza de nuevo.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the app; please update the app.</source>
        <translation>{path} lo escribió una versión más nueva de la app; actualiza la app.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>Qué funciona en este equipo</translation>
    </message>
    <message>
        <source>A session needs what is missing: {things}.</source>
        <translation>A una sesión le falta lo que necesita: {things}.</translation>
    </message>
    <message>
        <source>Everything that a session needs is here.</source>
        <translation>Aquí está todo lo que una sesión necesita.</translation>
    </message>
    <message>
        <source>This could not be found out: looking took too long, or Qt could not do it.</source>
        <translation>No se pudo averiguar: tardó demasiado, o Qt no pudo hacerlo.</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>arranca cuando hace falta</translation>
    </message>
    <message>
        <source>with buttons</source>
        <translation>con botones</translation>
    </message>
    <message>
        <source>without buttons</source>
        <translation>sin botones</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>less motion</source>
        <translation>menos movimiento</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message numerus="yes">
        <source>%n older copies</source>
        <translation>
            <numerusform>%n copia anterior</numerusform>
            <numerusform>%n copias anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>a partir del próximo arranque</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>no está en marcha</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Una mujer</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Un hombre</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>Quién muestra los estiramientos</translation>
    </message>
    <message>
        <source>Figure that can be turned</source>
        <translation>Figura que se puede girar</translation>
    </message>
    <message>
        <source>Drag the picture, or reach it with Tab and use the arrow keys. When off, and without OpenGL, there are pictures and films.</source>
        <translation>Arrastra la imagen, o llega a ella con Tab y usa las flechas. Si está desactivada, o sin OpenGL, hay imágenes y animaciones.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced motion keeps ring and pictures still, and changes pictures without fading.</source>
        <translation>Con movimiento reducido, el anillo y las imágenes no se mueven, y las imágenes cambian sin fundido.</translation>
    </message>
    <message>
        <source>Glow at each change</source>
        <translation>Resplandor en cada cambio</translation>
    </message>
    <message>
        <source>The picture&apos;s edge glows slowly as a hold begins, is half over and ends, and as you change sides.</source>
        <translation>El borde de la imagen resplandece despacio cuando empieza una postura, a la mitad y al final, y cuando cambias de lado.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Stretch each week on</source>
        <translation>Estirar cada semana</translation>
    </message>
    <message>
        <source>The guidelines advise two or three days at least, and best every day.</source>
        <translation>Las guías aconsejan dos o tres días como mínimo, y mejor a diario.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>And hold for at least</source>
        <translation>Y mantener al menos</translation>
    </message>
    <message>
        <source>All holds of a week together; 0 leaves it to the days.</source>
        <translation>Todas las posturas de una semana juntas; con 0 cuentan solo los días.</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>h</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <source>What you do before that hour still belongs to the day before.</source>
        <translation>Lo que haces antes de esa hora cuenta todavía para el día anterior.</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>automatic, by hand</source>
        <translation>automático, a mano</translation>
    </message>
    <message>
        <source>first side, order of sides</source>
        <translation>primer lado, orden de los lados</translation>
    </message>
    <message>
        <source>pain, scale</source>
        <translation>dolor, escala</translation>
    </message>
    <message>
        <source>screen saver, sleep, lock</source>
        <translation>protector de pantalla, salvapantallas, reposo, bloqueo</translation>
    </message>
    <message>
        <source>bluetooth, earphones, hands-free</source>
        <translation>bluetooth, audífonos, manos libres</translation>
    </message>
    <message>
        <source>how long, duration, time</source>
        <translation>cuánto tiempo, duración</translation>
    </message>
    <message>
        <source>speed, rhythm, inhale</source>
        <translation>velocidad, compás, inhalar, inspirar</translation>
    </message>
    <message>
        <source>speed, rhythm, exhale</source>
        <translation>velocidad, compás, exhalar, espirar</translation>
    </message>
    <message>
        <source>speech, talk, instructions, mute, silent</source>
        <translation>habla, hablar, instrucciones, silenciar, mudo</translation>
    </message>
    <message>
        <source>speaker, speech</source>
        <translation>locutor, habla</translation>
    </message>
    <message>
        <source>loud, quiet</source>
        <translation>alto, bajo, fuerte</translation>
    </message>
    <message>
        <source>gong, chime, mute, silent</source>
        <translation>gong, timbre, silenciar, mudo</translation>
    </message>
    <message>
        <source>autostart, startup, background</source>
        <translation>inicio automático, inicio de sesión, arranque, segundo plano</translation>
    </message>
    <message>
        <source>tray, background, exit</source>
        <translation>bandeja, segundo plano, salir</translation>
    </message>
    <message>
        <source>notifications, focus mode, meetings</source>
        <translation>notificaciones, concentración, reuniones</translation>
    </message>
    <message>
        <source>notifications, films, presentations</source>
        <translation>notificaciones, películas, presentaciones</translation>
    </message>
    <message>
        <source>notifications, calls, meetings</source>
        <translation>notificaciones, llamadas, reuniones</translation>
    </message>
    <message>
        <source>translation, idioma, Sprache, langue, 语言, 言語, لغة</source>
        <translation>traducción, language, Sprache, langue, 语言, 言語, لغة</translation>
    </message>
    <message>
        <source>high contrast, visible, low vision</source>
        <translation>alto contraste, visible, baja visión</translation>
    </message>
    <message>
        <source>theme, dark mode, night, colors, appearance</source>
        <translation>tema, modo oscuro, noche, apariencia</translation>
    </message>
    <message>
        <source>font, letters, zoom, large print</source>
        <translation>fuente, letra, zoom, aumentar</translation>
    </message>
    <message>
        <source>figure, person, body, pictures</source>
        <translation>figura, persona, cuerpo, imágenes</translation>
    </message>
    <message>
        <source>live, 3D, rotate</source>
        <translation>en vivo, 3D, rotar</translation>
    </message>
    <message>
        <source>animation, moving, dizzy</source>
        <translation>animación, mareo</translation>
    </message>
    <message>
        <source>flash, light, visual cues, deaf</source>
        <translation>destello, luz, señales visuales, sordera, sordo, sorda</translation>
    </message>
    <message>
        <source>goal, target, how often, streak</source>
        <translation>objetivo, meta, frecuencia, racha</translation>
    </message>
    <message>
        <source>goal, target, minutes</source>
        <translation>objetivo, meta, minutos</translation>
    </message>
    <message>
        <source>midnight, night owl, new day</source>
        <translation>medianoche, trasnochar, nuevo día</translation>
    </message>
    <message>
        <source>{name} is not a setting of this version.</source>
        <translation>{name} no es un ajuste de esta versión.</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>Ajustes: {problem}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>Los ajustes de {path} no se pueden leer ({why}), así que valen los habituales y los cambios duran hasta que salgas.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>Los ajustes de {path} están dañados y no se pueden apartar ({why}), así que valen los habituales y los cambios duran hasta que salgas.</translation>
    </message>
    <message>
        <source>The settings in {path} are in fact {what} and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>Lo que hay en {path} en lugar de los ajustes es {what} y no se puede apartar ({why}), así que valen los habituales y los cambios duran hasta que salgas.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is now {aside}; the usual settings apply.</source>
        <translation>El archivo de ajustes estaba dañado y ahora es {aside}; valen los ajustes habituales.</translation>
    </message>
    <message>
        <source>The settings file was {what} and is now {aside}; the usual settings apply.</source>
        <translation>El archivo de ajustes era {what} y ahora es {aside}; valen los ajustes habituales.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path} ({why}); they apply until you quit.</source>
        <translation>Los ajustes no se pueden escribir en {path} ({why}); valen hasta que salgas.</translation>
    </message>
    <message>
        <source>The file for the window&apos;s place was {what} and is now {aside}; a new one was started.</source>
        <translation>El archivo con la posición de la ventana era {what} y ahora es {aside}; se empezó uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n ajuste encontrado</numerusform>
            <numerusform>%n ajustes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole routine</source>
        <translation>La rutina completa</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Cinco minutos</translation>
    </message>
    <message>
        <source>Tighter side twice</source>
        <translation>Dos veces el lado más tenso</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <translation>Una rutina propia</translation>
    </message>
    <message>
        <source>{path} is missing or damaged; please install the app again.</source>
        <translation>{path} falta o está dañado; vuelve a instalar la app.</translation>
    </message>
    <message>
        <source>{field} must be a DOI such as 10.1000/182, not {value!r}.</source>
        <translation>{field} debe ser un DOI como 10.1000/182, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} needs at least one [[{field}]].</source>
        <translation>{field} necesita al menos un [[{field}]].</translation>
    </message>
    <message>
        <source>{field} needs at least one sentence.</source>
        <translation>{field} necesita al menos una frase.</translation>
    </message>
    <message>
        <source>{field} has more than two sentences.</source>
        <translation>{field} tiene más de dos frases.</translation>
    </message>
    <message>
        <source>{field} has more than {most} characters.</source>
        <translation>{field} tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>{field} has a stray brace ({why}).</source>
        <translation>{field} tiene una llave suelta ({why}).</translation>
    </message>
    <message>
        <source>{field} has the unknown placeholder {placeholder}.</source>
        <translation>{field} tiene el marcador desconocido {placeholder}.</translation>
    </message>
    <message>
        <source>{field} has a placeholder with more in it than its name.</source>
        <translation>{field} tiene un marcador con algo más que su nombre.</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}.</source>
        <translation>{field} dice {word!r}; escribe {lead} u {other}.</translation>
    </message>
    <message>
        <source>{field} is not for a hold, which lasts as long as its breaths; leave it out.</source>
        <translation>{field} no es para mantener una postura, que dura lo que sus respiraciones; quítalo.</translation>
    </message>
    <message>
        <source>{field} must be two whole numbers, fewest first, not {value!r}.</source>
        <translation>{field} deben ser dos números enteros, primero el menor, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be lower-case words joined by &apos;-&apos;, not {value!r}.</source>
        <translation>{field} deben ser palabras en minúsculas unidas por &apos;-&apos;, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be the file&apos;s own name, not {value!r}.</source>
        <translation>{field} debe ser el nombre del propio archivo, no {value!r}.</translation>
    </message>
    <message>
        <source>{field}: the last one, and no other, must have hold = true.</source>
        <translation>{field}: el último, y ningún otro, debe tener hold = true.</translation>
    </message>
    <message>
        <source>{field} is only for holds with &apos;until&apos;; leave it out.</source>
        <translation>{field} es solo para posturas con &apos;until&apos;; quítalo.</translation>
    </message>
    <message>
        <source>{field} is for concerns that are not urgent, which need it.</source>
        <translation>{field} es para motivos que no son urgentes, y esos lo necesitan.</translation>
    </message>
    <message>
        <source>{field}: two concerns share an id.</source>
        <translation>{field}: dos motivos comparten un id.</translation>
    </message>
    <message>
        <source>there is no stretch that is not optional.</source>
        <translation>no hay ningún estiramiento que no sea opcional.</translation>
    </message>
    <message>
        <source>{field} is another stretch&apos;s id, too.</source>
        <translation>{field} es también el id de otro estiramiento.</translation>
    </message>
    <message>
        <source>{field}: a variant has no more steps than its stretch, {most}.</source>
        <translation>{field}: una variante no tiene más pasos que su estiramiento, {most}.</translation>
    </message>
    <message>
        <source>{field}: two variants share the id {value!r}.</source>
        <translation>{field}: dos variantes comparten el id {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a picture of this stretch, such as NAME-1 or NAME-VARIANT-1, not {value!r}.</source>
        <translation>{field} debe ser una imagen de este estiramiento, como NAME-1 o NAME-VARIANT-1, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a variant of this stretch.</source>
        <translation>{field} nombra {name!r}, que no es una variante de este estiramiento.</translation>
    </message>
    <message>
        <source>{field} must begin with https:// or http://, not be {value!r}.</source>
        <translation>{field} debe empezar por https:// o http://, no ser {value!r}.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a stretch.</source>
        <translation>{field} nombra {name!r}, que no es un estiramiento.</translation>
    </message>
    <message>
        <source>there is no such file in English.</source>
        <translation>no existe ese archivo en inglés.</translation>
    </message>
    <message>
        <source>there is no such stretch in English.</source>
        <translation>no existe ese estiramiento en inglés.</translation>
    </message>
    <message>
        <source>{field} must be {english}, the version in English, not {value!r}.</source>
        <translation>{field} debe ser {english}, la versión en inglés, no {value!r}.</translation>
    </message>
    <message>
        <source>{field} must have as many tables as in English, {number}, in order.</source>
        <translation>{field} debe tener tantas tablas como en inglés, {number}, en orden.</translation>
    </message>
    <message>
        <source>{field} is not a text of the English file.</source>
        <translation>{field} no es un texto del archivo inglés.</translation>
    </message>
    <message>
        <source>{field} must be a list of sentences.</source>
        <translation>{field} debe ser una lista de frases.</translation>
    </message>
    <message>
        <source>{field} must be {form}, each written out.</source>
        <translation>{field} debe ser {form}, cada uno escrito por completo.</translation>
    </message>
    <message>
        <source>{field} must be one text for both sides, as in English.</source>
        <translation>{field} debe ser un solo texto para ambos lados, como en inglés.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>{variant} (easier)</source>
        <translation>{variant} (más fácil)</translation>
    </message>
    <message>
        <source>{variant} (harder)</source>
        <translation>{variant} (más difícil)</translation>
    </message>
    <message>
        <source>{name} · {variants}</source>
        <translation>{name} · {variants}</translation>
    </message>
    <message>
        <source>{seconds} s between holds</source>
        <translation>{seconds} s entre una vez y otra</translation>
    </message>
    <message>
        <source>Get ready · {hold}</source>
        <translation>Prepárate · {hold}</translation>
    </message>
    <message>
        <source>Ease off a little, stay in position and breathe. {hold} comes next.</source>
        <translation>Afloja un poco, quédate en la posición y respira. Sigue {hold}.</translation>
    </message>
    <message>
        <source>Ease off · Next: {hold}</source>
        <translation>Afloja · Ahora: {hold}</translation>
    </message>
    <message>
        <source>Short rest in position</source>
        <translation>Breve descanso en la posición</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>Qt cannot print here; please save it as PDF and print that.</source>
        <translation>Qt no puede imprimir aquí; guárdalo como PDF e imprime ese archivo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message numerus="yes">
        <source>%n whole rounds</source>
        <translation>
            <numerusform>%n ronda entera</numerusform>
            <numerusform>%n rondas enteras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times {hold}</source>
        <translation>
            <numerusform>%n vez {hold}</numerusform>
            <numerusform>%n veces {hold}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of %n</source>
        <translation>
            <numerusform>{number}.ª vez de %n</numerusform>
            <numerusform>{number}.ª vez de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which prescription, and to which file.</source>
        <translation>Di qué prescripción y en qué archivo.</translation>
    </message>
    <message>
        <source>Say to which file, like knee.pdf.</source>
        <translation>Di en qué archivo, por ejemplo knee.pdf.</translation>
    </message>
    <message>
        <source>make a page to print of one, with pictures</source>
        <translation>hacer de una prescripción una página para imprimir, con imágenes</translation>
    </message>
    <message>
        <source>where to, like knee.pdf</source>
        <translation>adónde, por ejemplo knee.pdf</translation>
    </message>
    <message>
        <source>add a prescription, write or print one</source>
        <translation>añadir una prescripción, escribirla o imprimirla</translation>
    </message>
    <message>
        <source>The page to print is in {file} now.</source>
        <translation>La página para imprimir está ahora en {file}.</translation>
    </message>
    <message>
        <source>“{name}” has to end in .pdf.</source>
        <translation>«{name}» tiene que acabar en .pdf.</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>De {sender}</translation>
    </message>
    <message>
        <source>{words} · On both sides</source>
        <translation>{words} · De los dos lados</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>Pictures and words show one side; on the other, all is the other way round.</source>
        <translation>Imágenes y palabras muestran un lado; en el otro, todo es al revés.</translation>
    </message>
    <message>
        <source>Move only as far as is easy; it should never hurt. If it does, stop, and ask whoever wrote this. Page {page} of {pages}.</source>
        <translation>Llega solo hasta donde resulte fácil; nunca debe doler. Si duele, para y pregunta a quien escribió esto. Página {page} de {pages}.</translation>
    </message>
    <message>
        <source>There is no page to print. {fault}</source>
        <translation>No hay página para imprimir. {fault}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Right and left</source>
        <translation>Derecho e izquierdo</translation>
    </message>
    <message>
        <source>It has no sides</source>
        <translation>No tiene lados</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Como venga</translation>
    </message>
    <message>
        <source>The next step follows</source>
        <translation>Sigue el próximo paso</translation>
    </message>
    <message>
        <source>Wait for the user</source>
        <translation>Esperar a la persona</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Press Start routine, or choose a stretch in the list. Answer the question about pain, then lie down and follow.</source>
        <translation>Pulsa «Empezar rutina» o elige un estiramiento de la lista. Responde a la pregunta sobre el dolor; después túmbate y sigue las indicaciones.</translation>
    </message>
    <message>
        <source>Follow by ear</source>
        <translation>Seguir de oído</translation>
    </message>
    <message>
        <source>A voice says each step and each side, so that you need not look. Space pauses, the right arrow goes on; in the big view any key pauses.</source>
        <translation>Una voz dice cada paso y cada lado, así no tienes que mirar. Espacio pausa, la flecha derecha avanza; en la vista grande cualquier tecla pausa.</translation>
    </message>
    <message>
        <source>Breathe in a hold</source>
        <translation>Respirar al mantener</translation>
    </message>
    <message>
        <source>A ring grows as you breathe in and shrinks as you breathe out. After five or six deep breaths the other side follows.</source>
        <translation>Un anillo crece cuando inspiras y se encoge cuando espiras. Tras cinco o seis respiraciones profundas viene el otro lado.</translation>
    </message>
    <message>
        <source>Feel it in the right place</source>
        <translation>Sentirlo en su sitio</translation>
    </message>
    <message>
        <source>The glow shows where the stretch belongs. Drag the picture to see it from other sides; a double click brings it back.</source>
        <translation>El brillo muestra dónde debe sentirse el estiramiento. Arrastra la imagen para verla desde otros lados; un doble clic la devuelve a su sitio.</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Si es demasiado</translation>
    </message>
    <message>
        <source>E makes the stretch easier: on a chair, on a cushion, with the foot on the floor.</source>
        <translation>La tecla E hace el estiramiento más fácil: en una silla, sobre un cojín, con el pie en el suelo.</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>Si algo duele</translation>
    </message>
    <message>
        <source>Press P, or I feel pain: it stops at once and says what to do. The stretch is left out until you put it back.</source>
        <translation>Pulsa P o «Me duele»: se detiene al instante y dice qué hacer. El estiramiento queda fuera hasta que lo recuperes.</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Volver a ello</translation>
    </message>
    <message>
        <source>The menu has reminders, your progress, routines of your own, and all settings. What you did is kept on this computer alone.</source>
        <translation>En el menú están los recordatorios, tu progreso, tus propias rutinas y todos los ajustes. Lo que has hecho se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Pausar recordatorios</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Durante 2 horas</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que los reanude</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reanudar recordatorios</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Recordatorios…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Time to get up and stretch</source>
        <translation>Hora de levantarte y estirar</translation>
    </message>
    <message>
        <source>A stretch today?</source>
        <translation>¿Un estiramiento hoy?</translation>
    </message>
    <message>
        <source>Still time to stretch</source>
        <translation>Aún estás a tiempo de estirar</translation>
    </message>
    <message>
        <source>{offer} · {when}</source>
        <translation>{offer} · {when}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>{offer} · A rest is fine, too. This reminder is quiet from now on, and comes back after your next session.</source>
        <translation>{offer} · Un descanso también está bien. Este recordatorio queda en silencio desde ahora y vuelve tras tu próxima sesión.</translation>
    </message>
    <message>
        <source>Whenever you like</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>Keep reminding me</source>
        <translation>Seguir recordándome</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Toca un recordatorio</translation>
    </message>
    <message>
        <source>No reminder to come</source>
        <translation>Sin recordatorios previstos</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>What you did last could not be written down.</source>
        <translation>Lo último que hiciste no se pudo anotar.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{name} · left {left} min · right {right} min</source>
        <translation>{name} · izquierda {left} min · derecha {right} min</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>ClockTimesForm</name>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Añadir una hora</translation>
    </message>
    <message>
        <source>Time {number}</source>
        <translation>Hora {number}</translation>
    </message>
    <message>
        <source>Remove time {number}</source>
        <translation>Quitar la hora {number}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>CommandDispatcher</name>
    <message>
        <source>A session is running already.</source>
        <translation>Ya hay una sesión en curso.</translation>
    </message>
    <message>
        <source>The window waits for an answer; please give it there first.</source>
        <translation>La ventana espera una respuesta; dala allí primero.</translation>
    </message>
    <message>
        <source>{name} is left out; please put it back in the window first.</source>
        <translation>{name} queda excluido; vuelve a incluirlo primero en la ventana.</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>La sesión ha empezado.</translation>
    </message>
    <message>
        <source>The session begins once you have answered in the window.</source>
        <translation>La sesión empieza en cuanto respondas en la ventana.</translation>
    </message>
    <message>
        <source>All stretches are left out; please put one back in the window.</source>
        <translation>Todos los estiramientos están excluidos; vuelve a incluir alguno en la ventana.</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llévatelos</translation>
    </message>
    <message>
        <source>Everything you did, as a table or for other programs; or the last twelve weeks on a page or two for your physiotherapist.</source>
        <translation>Todo lo que has hecho, como tabla o para otros programas; o las últimas doce semanas en una o dos páginas para tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recupéralos</translation>
    </message>
    <message>
        <source>An export, a part of one, or the diary of another computer. What is here already is not added twice.</source>
        <translation>Una exportación, una parte de ella, o el diario de otro equipo. Lo que ya está aquí no se añade dos veces.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The sessions and pains of a day, or everything. After a day, what hurt stays left out; after everything, the questions about your health are asked again.</source>
        <translation>Las sesiones y los dolores de un día, o todo. Tras eliminar un día, lo que dolió sigue excluido; tras eliminar todo, se te vuelve a preguntar por tu salud.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Eliminar este día</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Export your diary</source>
        <translation>Exportar tu diario</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Guardar una página para imprimir</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import into your diary</source>
        <translation>Importar a tu diario</translation>
    </message>
    <message>
        <source>Diaries (*.csv *.json *.sqlite3)</source>
        <translation>Diarios (*.csv *.json *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About your glutes</source>
        <translation>Sobre tus glúteos</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Glutestretch</source>
        <translation>Acerca de Glutestretch</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It could not be found out; glutestretch doctor in a terminal may tell more.</source>
        <translation>No se pudo averiguar; glutestretch doctor en un terminal quizá diga más.</translation>
    </message>
    <message>
        <source>All of it is in the clipboard now.</source>
        <translation>Todo está ahora en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Draft: {title}</source>
        <translation>Borrador: {title}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>Continuar: {title}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>Eliminar: {title}</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Counted in breaths</source>
        <translation>Contado en respiraciones</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respiraciones</translation>
    </message>
    <message>
        <source>Counted in seconds</source>
        <translation>Contado en segundos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Each hold</source>
        <translation>Cada postura</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Seconds of rest</source>
        <translation>Segundos de descanso</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Según los ajustes</translation>
    </message>
    <message>
        <source>Rest before each round</source>
        <translation>Descanso antes de cada ronda</translation>
    </message>
    <message>
        <source>Seconds for each instruction</source>
        <translation>Segundos para cada instrucción</translation>
    </message>
    <message>
        <source>Time for the steps</source>
        <translation>Tiempo para los pasos</translation>
    </message>
    <message>
        <source>Rest between, in position</source>
        <translation>Descanso entre ellas, en la posición</translation>
    </message>
    <message>
        <source>Whole rounds</source>
        <translation>Rondas enteras</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>This stretch is not here any more, so it is not played.</source>
        <translation>Este estiramiento ya no está aquí, así que no se hace.</translation>
    </message>
    <message>
        <source>Duplicate: {entry}</source>
        <translation>Duplicar: {entry}</translation>
    </message>
</context>
<context>
    <name>FeelingCard</name>
    <message>
        <source>How stiff are your hips and lower back now?</source>
        <translation>¿Cuánta rigidez sientes ahora en la cadera y la zona lumbar?</translation>
    </message>
    <message>
        <source>0 is not at all, 10 as stiff as can be. You can leave this out.</source>
        <translation>0 es ninguna, 10 es la máxima. Puedes dejarlo sin responder.</translation>
    </message>
    <message>
        <source>And before the session?</source>
        <translation>¿Y antes de la sesión?</translation>
    </message>
    <message>
        <source>Which side felt tighter?</source>
        <translation>¿Qué lado sentiste más tenso?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>Los dos igual</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Foam-roller massage</source>
        <translation>Masaje con rodillo</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>Poner un recordatorio…</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>Me duele</translation>
    </message>
</context>
<context>
    <name>FirstReminder</name>
    <message>
        <source>A first reminder</source>
        <translation>Un primer recordatorio</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>Un estiramiento corto en buen momento cuesta menos que uno largo más tarde.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Un recordatorio</translation>
    </message>
    <message>
        <source>You have reminders already: {next}.</source>
        <translation>Ya tienes recordatorios: {next}.</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>A una hora del día</translation>
    </message>
    <message>
        <source>After a while of sitting</source>
        <translation>Tras un rato sin levantarte</translation>
    </message>
    <message>
        <source>No reminder now</source>
        <translation>Por ahora ninguno</translation>
    </message>
    <message>
        <source>Reminders come while the app runs. You can change them at any time.</source>
        <translation>Los recordatorios llegan mientras la app está abierta. Puedes cambiarlos en cualquier momento.</translation>
    </message>
    <message>
        <source>Every working day at</source>
        <translation>Entre semana a las</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>Tras no levantarte durante</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>On working days, {start} to {end}. A break begins the count again.</source>
        <translation>Entre semana, de {start} a {end}. Si haces una pausa, la cuenta vuelve a empezar.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move it</source>
        <translation>Arrastra para moverlo</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Quitar estas horas</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Add other hours</source>
        <translation>Añadir otras horas</translation>
    </message>
</context>
<context>
    <name>Illustration</name>
    <message>
        <source>A small picture shows it from another side.</source>
        <translation>Una imagen pequeña lo muestra desde otro lado.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Drag it or use the arrow keys to see it from other sides. 0 turns it back.</source>
        <translation>Arrástrala o usa las flechas para verla desde otros lados. Con 0 vuelve a su posición.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End this session?</source>
        <translation>¿Terminar esta sesión?</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>Lo que has hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Quit although something is not written down?</source>
        <translation>¿Salir aunque algo no esté anotado?</translation>
    </message>
    <message>
        <source>What you did last could not be written to its file, and would be lost.</source>
        <translation>Lo último que hiciste no se pudo escribir en su archivo y se perdería.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Salir sin anotarlo</translation>
    </message>
    <message>
        <source>Close in the middle of the session?</source>
        <translation>¿Cerrar en mitad de la sesión?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your last session broke off. Would you like to go on where it stopped?</source>
        <translation>Tu última sesión se interrumpió. ¿Quieres continuar donde se quedó?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{name} is not in this session. You can open it after the session.</source>
        <translation>{name} no está en esta sesión. Puedes abrirlo después de la sesión.</translation>
    </message>
    <message>
        <source>{name} waits while this session runs.</source>
        <translation>{name} espera mientras esta sesión está en curso.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>Ir ahora</translation>
    </message>
    <message>
        <source>The computer was asleep, so the session has paused.</source>
        <translation>El equipo se suspendió, así que la sesión está en pausa.</translation>
    </message>
    <message>
        <source>The routine that was wanted is gone, so the whole routine begins.</source>
        <translation>La rutina que se pedía ya no existe, así que empieza la rutina completa.</translation>
    </message>
    <message>
        <source>Your answers leave all of these stretches out for now. Please ask a doctor or physiotherapist which of them suit you.</source>
        <translation>Tus respuestas excluyen por ahora todos estos estiramientos. Pregunta a un médico o fisioterapeuta cuáles te convienen.</translation>
    </message>
    <message>
        <source>{name} hurt, so it is left out and not played.</source>
        <translation>{name} dolió, así que está excluido y no se hace.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>{name} is left out by your answers. {why}</source>
        <translation>{name} está excluido por tus respuestas. {why}</translation>
    </message>
    <message>
        <source>My provider has agreed</source>
        <translation>Mi profesional está de acuerdo</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up ({key})</source>
        <translation>Subir ({key})</translation>
    </message>
    <message>
        <source>Move down ({key})</source>
        <translation>Bajar ({key})</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>Subir: {entry}</translation>
    </message>
    <message>
        <source>Move down: {entry}</source>
        <translation>Bajar: {entry}</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>Cambiar: {entry}</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Quitar: {entry}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NotDoneForm</name>
    <message>
        <source>If nothing was done</source>
        <translation>Si no se hizo nada</translation>
    </message>
    <message>
        <source>Since the morning</source>
        <translation>Desde la mañana</translation>
    </message>
    <message>
        <source>For several days</source>
        <translation>Durante varios días</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Your day begins at {time}, as set under Data in the settings.</source>
        <translation>Tu día empieza a las {time}, como dicen los ajustes en Datos.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>It comes once a day at most, and less and less often while you do not answer. After some weeks it is quiet until your next session.</source>
        <translation>Llega como mucho una vez al día, y cada vez menos si no respondes. Pasadas unas semanas, queda en silencio hasta tu próxima sesión.</translation>
    </message>
</context>
<context>
    <name>OnceForm</name>
    <message>
        <source>In a while, such as after a run</source>
        <translation>Dentro de un rato, por ejemplo tras correr</translation>
    </message>
    <message>
        <source>In so many minutes</source>
        <translation>Dentro de tantos minutos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>Un día, a una hora</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Write a pack</source>
        <translation>Escribir un paquete</translation>
    </message>
    <message>
        <source>Write a stretch</source>
        <translation>Escribir un estiramiento</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>What you write is kept as a draft, also if you close this window. Once nothing is missing you can save it, and its stretches come into your list.</source>
        <translation>Lo que escribes se conserva como borrador, también si cierras esta ventana. Cuando no falte nada podrás guardarlo, y sus estiramientos entrarán en tu lista.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>Añadir un estiramiento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Quitado: {entry}</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Editar: {title}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Más: {title}</translation>
    </message>
    <message>
        <source>There is a draft with changes; Edit goes on with it.</source>
        <translation>Hay un borrador con cambios; Editar continúa con él.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete the draft</source>
        <translation>&amp;Eliminar el borrador</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Packs of stretches</source>
        <translation>Paquetes de estiramientos</translation>
    </message>
    <message>
        <source>Stretches that you or your physiotherapist have put into a file. They come last in your list. Nobody but their author has looked at them: add what you trust.</source>
        <translation>Estiramientos que alguien, tú o tu fisioterapeuta, ha puesto en un archivo. Salen al final de tu lista. Nadie más que su autor los ha revisado: añade solo aquello en lo que confíes.</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>Añadir un paquete…</translation>
    </message>
    <message>
        <source>Write a pack</source>
        <translation>Escribir un paquete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Revisándolo…</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Exportar un paquete</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Añadir un paquete</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>Paquetes (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PainList</name>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
</context>
<context>
    <name>PainPage</name>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>I have stopped</source>
        <translation>Ya he parado</translation>
    </message>
    <message>
        <source>Undo this report</source>
        <translation>Deshacer este aviso</translation>
    </message>
    <message>
        <source>Nothing hurts: go back</source>
        <translation>No me duele nada: volver</translation>
    </message>
    <message>
        <source>Stop here and rest</source>
        <translation>Detente aquí y descansa</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>¿Dónde fue?</translation>
    </message>
    <message>
        <source>How strong is it, from 0 to 10? (optional)</source>
        <translation>¿Cuánto duele, de 0 a 10? (opcional)</translation>
    </message>
    <message>
        <source>What did you feel, and where? (optional, kept only on this computer)</source>
        <translation>¿Qué sentiste, y dónde? (opcional, se guarda solo en este equipo)</translation>
    </message>
    <message>
        <source>Rest, then go on without it</source>
        <translation>Descansar y seguir sin él</translation>
    </message>
    <message>
        <source>It was somewhere else</source>
        <translation>Fue en otro sitio</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Páginas para imprimir (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Elegir: {title}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take away: {title}</source>
        <translation>Quitar: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.webp *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PrescriptionDialog</name>
    <message>
        <source>Add a prescription</source>
        <translation>Añadir una prescripción</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Yours of this name</source>
        <translation>La tuya del mismo nombre</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>Se reemplaza</translation>
    </message>
    <message>
        <source>Nothing can be added from this file</source>
        <translation>No se puede añadir nada de este archivo</translation>
    </message>
    <message>
        <source>Reminders of it</source>
        <translation>Sus recordatorios</translation>
    </message>
</context>
<context>
    <name>PrescriptionsFeature</name>
    <message>
        <source>Add a prescription</source>
        <translation>Añadir una prescripción</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>Prescripciones (*.glutestretch)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>El año</translation>
    </message>
    <message>
        <source>Weeks and goal</source>
        <translation>Semanas y objetivo</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Rigidez</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it.</source>
        <translation>Señala un día, o usa las flechas, para leerlo.</translation>
    </message>
    <message>
        <source>You choose the goal, and when a day begins, in the settings.</source>
        <translation>El objetivo, y cuándo empieza el día, los eliges en los ajustes.</translation>
    </message>
</context>
<context>
    <name>QuietDatesForm</name>
    <message>
        <source>First quiet day</source>
        <translation>Primer día de silencio</translation>
    </message>
    <message>
        <source>Last quiet day</source>
        <translation>Último día de silencio</translation>
    </message>
</context>
<context>
    <name>QuietHoursForm</name>
    <message>
        <source>Quiet between</source>
        <translation>Silencio entre</translation>
    </message>
    <message>
        <source>An end at or before the start is on the next day.</source>
        <translation>Si la hora final es igual o anterior a la inicial, cae en el día siguiente.</translation>
    </message>
</context>
<context>
    <name>QuietUntilForm</name>
    <message>
        <source>Quiet from now until</source>
        <translation>Silencio desde ahora hasta</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>Edit the quiet period</source>
        <translation>Editar el periodo de silencio</translation>
    </message>
    <message>
        <source>A quiet period</source>
        <translation>Un periodo de silencio</translation>
    </message>
    <message>
        <source>Edit the reminder</source>
        <translation>Editar el recordatorio</translation>
    </message>
    <message>
        <source>A new reminder</source>
        <translation>Un recordatorio nuevo</translation>
    </message>
    <message>
        <source>Choose when no reminder is to come, and see which ones then do.</source>
        <translation>Elige cuándo no debe llegar ningún recordatorio y mira cuáles llegan entonces.</translation>
    </message>
    <message>
        <source>Choose when you want to be reminded, and see what comes of it.</source>
        <translation>Elige cuándo quieres que se te recuerde y mira qué resulta.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reminders that then come next</source>
        <translation>Próximos recordatorios</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Next, as long as nothing is done</source>
        <translation>Próximo, mientras no hagas nada</translation>
    </message>
    <message>
        <source>Nothing comes while reminders are paused or quiet.</source>
        <translation>No llega nada mientras los recordatorios están en pausa o en silencio.</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Próximo: {moment}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
    <message>
        <source>Does {hours} mean the day or the night?</source>
        <translation>El horario {hours}, ¿es de día o de noche?</translation>
    </message>
    <message>
        <source>As they stand, the hours end on the next day.</source>
        <translation>Tal como están, las horas terminan al día siguiente.</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>Cambiar las horas</translation>
    </message>
    <message>
        <source>The day: {start} to {end}</source>
        <translation>De día: de {start} a {end}</translation>
    </message>
    <message>
        <source>The night: {start} to {end}</source>
        <translation>De noche: de {start} a {end}</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Qué propone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ReminderLog</name>
    <message>
        <source>Show all {n} lines</source>
        <translation>Mostrar las {n} líneas</translation>
    </message>
    <message>
        <source>Nothing so far. What becomes of your reminders is noted here.</source>
        <translation>Nada por ahora. Aquí se anota qué pasa con tus recordatorios.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Edit: {summary}</source>
        <translation>Editar: {summary}</translation>
    </message>
    <message>
        <source>More: {summary}</source>
        <translation>Más: {summary}</translation>
    </message>
    <message>
        <source>&amp;Test this reminder</source>
        <translation>&amp;Probar este recordatorio</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <source>Add a quiet period</source>
        <translation>Añadir un periodo de silencio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Durante &amp;30 minutos</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Durante &amp;1 hora</translation>
    </message>
    <message>
        <source>For &amp;2 hours</source>
        <translation>Durante &amp;2 horas</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Hasta que los &amp;reanude</translation>
    </message>
    <message>
        <source>No reminder is to come</source>
        <translation>Sin recordatorios previstos</translation>
    </message>
    <message>
        <source>There is no reminder yet that a calendar can hold: one at times, or once.</source>
        <translation>Todavía no hay ningún recordatorio que quepa en un calendario: uno a horas fijas, o de una sola vez.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>Se añadió otro igual.</translation>
    </message>
    <message>
        <source>Deleted: {summary}</source>
        <translation>Eliminado: {summary}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exportar a un calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Your reminders are in {path} now.</source>
        <translation>Tus recordatorios ya están en {path}.</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>Periodos de silencio</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Exportar a un calendario…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RemindersFeature</name>
    <message>
        <source>No reminder to come</source>
        <translation>Sin recordatorios previstos</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs. Start it hidden when you log in?</source>
        <translation>Los recordatorios solo llegan mientras la app está abierta. ¿Abrirla oculta al entrar en el sistema?</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Abrir al entrar</translation>
    </message>
</context>
<context>
    <name>RoutineChoice</name>
    <message>
        <source>Choose a routine</source>
        <translation>Elegir una rutina</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>Tus r&amp;utinas propias…</translation>
    </message>
    <message>
        <source>Which side feels tighter?</source>
        <translation>¿Qué lado sientes más tenso?</translation>
    </message>
    <message>
        <source>It is held twice. The diary keeps the answer, and you are not asked again.</source>
        <translation>Ese lado se hace dos veces. El diario guarda la respuesta, y no se te vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The left side</source>
        <translation>El lado izquierdo</translation>
    </message>
    <message>
        <source>The right side</source>
        <translation>El lado derecho</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Add the stretches that you want, in their order.</source>
        <translation>Añade los estiramientos que quieras, en su orden.</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>Añadir un estiramiento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Aún está vacía</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>Añadido: {entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Quitado: {entry}</translation>
    </message>
</context>
<context>
    <name>RoutineRow</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Editar: {title}</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Más: {title}</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Save as a prescription…</source>
        <translation>&amp;Guardar como prescripción…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>Your own routines</source>
        <translation>Tus rutinas propias</translation>
    </message>
    <message>
        <source>The stretches that you need, in your order, held as long and as often as you like. You choose one beside Start, and a reminder can offer it.</source>
        <translation>Los estiramientos que necesitas, en tu orden, durante el tiempo y las veces que quieras. La rutina se elige junto a Empezar, y un recordatorio puede proponerla.</translation>
    </message>
    <message>
        <source>Make a routine</source>
        <translation>Crear una rutina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Como: {title}</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Aún está vacía</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Editar la rutina</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>Se añadió otra igual.</translation>
    </message>
    <message>
        <source>Deleted: {title}. What named it has the whole routine now.</source>
        <translation>Eliminada: {title}. Lo que la usaba tiene ahora la rutina completa.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{number} of 10</source>
        <translation>{number} de 10</translation>
    </message>
</context>
<context>
    <name>ScreeningDialog</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing is left out. Stop at once where anything hurts.</source>
        <translation>No se excluye nada. Detente en cuanto algo te duela.</translation>
    </message>
    <message>
        <source>All stretches are left out until a provider has agreed.</source>
        <translation>Todos los estiramientos quedan excluidos hasta que un profesional esté de acuerdo.</translation>
    </message>
    <message>
        <source>Left out until a provider has agreed: {names}.</source>
        <translation>Excluidos hasta que un profesional esté de acuerdo: {names}.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>Copiar: {title}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Como imagen</translation>
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
        <translation>No lo sé bien</translation>
    </message>
    <message>
        <source>Recorded. You will be asked about pain before the next session.</source>
        <translation>Anotado. Antes de la próxima sesión se te preguntará por el dolor.</translation>
    </message>
    <message>
        <source>Recorded: {place}. It stays out of the routine until you put it back, and you will be asked about pain before the next session.</source>
        <translation>Anotado: {place}. Queda fuera de la rutina hasta que vuelvas a incluirlo, y antes de la próxima sesión se te preguntará por el dolor.</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Segment {number} of {count}: {label}</source>
        <translation>Tramo {number} de {count}: {label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>What you change counts at once, and is kept on this computer.</source>
        <translation>Lo que cambias vale al momento y se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting has “{typed}” in it. Try a shorter word, or another one.</source>
        <translation>Ningún ajuste contiene “{typed}”. Prueba con una palabra más corta, o con otra.</translation>
    </message>
    <message>
        <source>Defaults restored: {group}</source>
        <translation>Valores iniciales restaurados: {group}</translation>
    </message>
    <message>
        <source>All defaults restored</source>
        <translation>Todos los ajustes restaurados</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore defaults: {group}</source>
        <translation>Restaurar valores iniciales: {group}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Probar: {title}</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Ambos a la vez</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elige…</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} s</translation>
    </message>
    <message>
        <source>Export, import, print or delete what the diary has of you.</source>
        <translation>Exporta, importa, imprime o elimina lo que el diario tiene de ti.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Tus datos…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Restaurar todos los ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No reminder set</source>
        <translation>Sin recordatorios</translation>
    </message>
    <message>
        <source>Stretch whenever it suits you</source>
        <translation>Estira cuando te venga bien</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Recordatorios…</translation>
    </message>
    <message>
        <source>Reminders. {state}</source>
        <translation>Recordatorios. {state}</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start routine</source>
        <translation>Empezar rutina</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Hip &amp; glute routine</source>
        <translation>Rutina de cadera y glúteos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Elegir una rutina</translation>
    </message>
    <message>
        <source>Choose a routine (Ctrl+O)</source>
        <translation>Elegir una rutina (Ctrl+O)</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>After sitting for</source>
        <translation>Tras no levantarte durante</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>A break of a few minutes starts the count again.</source>
        <translation>Una pausa de unos minutos reinicia la cuenta.</translation>
    </message>
    <message>
        <source>Within these hours</source>
        <translation>En este horario</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Picture of this step</source>
        <translation>Imagen de este paso</translation>
    </message>
    <message>
        <source>Show the movement</source>
        <translation>Ver el movimiento</translation>
    </message>
    <message>
        <source>Show the movement (M)</source>
        <translation>Ver el movimiento (M)</translation>
    </message>
    <message>
        <source>Play this stretch</source>
        <translation>Hacer este estiramiento</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Toma aire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelta el aire</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>{title} · {heading}</source>
        <translation>{title} · {heading}</translation>
    </message>
    <message>
        <source>Paused · {heading}</source>
        <translation>En pausa · {heading}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Deep breaths</source>
        <translation>Respiraciones hondas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Go on to the next stretch</source>
        <translation>Pasar al siguiente estiramiento</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>An easier way to do this stretch (E)</source>
        <translation>Una forma más fácil de hacer este estiramiento (E)</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>A harder way to do this stretch (H)</source>
        <translation>Una forma más difícil de hacer este estiramiento (H)</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Close big view</source>
        <translation>Cerrar vista grande</translation>
    </message>
    <message>
        <source>Show the usual view again (Esc)</source>
        <translation>Volver a la vista normal (Esc)</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>Stops at once (P)</source>
        <translation>Detiene todo al instante (P)</translation>
    </message>
</context>
<context>
    <name>StiffnessBar</name>
    <message>
        <source>How stiff are your hips and lower back, from 0, not at all, to 10, as can be?</source>
        <translation>¿Cuánta rigidez sientes en la cadera y la zona lumbar, de 0, ninguna, a 10, la máxima?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>StiffnessChart</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
</context>
<context>
    <name>StretchPage</name>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Picture before the first step</source>
        <translation>Imagen antes del primer paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Write for the side that is stretched: {lead} becomes left or right, {other} the other one. The buttons below put them in. The last step is the hold.</source>
        <translation>Escribe para el lado que se estira: {lead} se convierte en left o right, {other} en el otro. Los botones de abajo los ponen. El último paso es la postura mantenida.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Put in the side that is stretched</source>
        <translation>Poner el lado que se estira</translation>
    </message>
    <message>
        <source>Put in the other side</source>
        <translation>Poner el otro lado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The side that is stretched (Ctrl+1)</source>
        <translation>El lado que se estira (Ctrl+1)</translation>
    </message>
    <message>
        <source>The other side (Ctrl+2)</source>
        <translation>El otro lado (Ctrl+2)</translation>
    </message>
    <message>
        <source>Where the words differ from side to side, write out both sides: each field has a button for that. The last step is the hold.</source>
        <translation>Donde las palabras cambian de un lado a otro, escribe los dos lados: cada campo tiene un botón para eso. El último paso es la postura mantenida.</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Quitado: {entry}</translation>
    </message>
</context>
<context>
    <name>StretchPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>No reminders yet</source>
        <translation>Aún no hay recordatorios</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>Un estiramiento corto en buen momento cuesta menos que uno largo más tarde.</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>Entre semana a las {time}</translation>
    </message>
    <message>
        <source>If not done by {time}</source>
        <translation>Si a las {time} no has estirado</translation>
    </message>
    <message>
        <source>weekdays, {start} to {end}</source>
        <translation>entre semana, de {start} a {end}</translation>
    </message>
    <message>
        <source>once a working day</source>
        <translation>una vez por día laborable</translation>
    </message>
    <message>
        <source>only on days without a session</source>
        <translation>solo en días sin sesión</translation>
    </message>
    <message>
        <source>Every 50 minutes of sitting</source>
        <translation>Cada 50 minutos sin levantarte</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Dentro de 30 minutos</translation>
    </message>
    <message>
        <source>once, after my run</source>
        <translation>una vez, después de correr</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>You can change this in Settings, under Reminders.</source>
        <translation>Puedes cambiarlo en Ajustes, en Recordatorios.</translation>
    </message>
    <message>
        <source>Glutestretch stays in the tray, so that your reminders come.</source>
        <translation>Glutestretch se queda en la bandeja del sistema, para que te lleguen los recordatorios.</translation>
    </message>
    <message>
        <source>To end it, choose Quit in its menu there, or press Ctrl+Q.</source>
        <translation>Para cerrarlo del todo, elige Salir en su menú, o pulsa Ctrl+Q.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>Your reminders come only while Glutestretch runs.</source>
        <translation>Los recordatorios solo llegan mientras Glutestretch está abierto.</translation>
    </message>
    <message>
        <source>There is no tray here, so it can stay as a minimised window.</source>
        <translation>Aquí no hay bandeja del sistema, así que puede quedarse como ventana minimizada.</translation>
    </message>
    <message>
        <source>Stay minimised</source>
        <translation>Quedarse minimizada</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {done}</source>
        <translation>Deshacer: {done}</translation>
    </message>
</context>
<context>
    <name>WarningDialog</name>
    <message>
        <source>Hip and back pain</source>
        <translation>Dolor de cadera y espalda</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>No, I have no pain there</source>
        <translation>No, ahí no me duele</translation>
    </message>
    <message>
        <source>Yes, it hurts</source>
        <translation>Sí, me duele</translation>
    </message>
    <message>
        <source>Please see a health-care provider before you stretch. The routine can start only once you have.</source>
        <translation>Consulta a un profesional de la salud antes de estirar. La rutina solo puede empezar cuando lo hayas hecho.</translation>
    </message>
    <message>
        <source>I have seen one and may do this routine</source>
        <translation>Ya lo consulté y puedo hacer esta rutina</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minutos mantenidos</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>WhatItIs</name>
    <message>
        <source>Welcome to Glutestretch</source>
        <translation>Te damos la bienvenida a Glutestretch</translation>
    </message>
    <message>
        <source>For you if your hips and lower back ache after a long run, many stairs or a day in a chair.</source>
        <translation>Para ti, si te duelen la cadera y la zona lumbar tras una carrera larga, muchas escaleras o un día en la silla.</translation>
    </message>
    <message>
        <source>It leads you through three stretches on both sides, hands-free and from the floor. That takes about {minutes} minutes.</source>
        <translation>Te guía por tres estiramientos de ambos lados, sin manos y desde el suelo. Dura unos {minutes} minutos.</translation>
    </message>
    <message>
        <source>You see and hear each step, it counts your breaths, and it stops at once when you say that something hurts.</source>
        <translation>Ves y oyes cada paso, cuenta tus respiraciones y se detiene al instante cuando dices que algo te duele.</translation>
    </message>
    <message>
        <source>It is not medical advice. Before the first session it asks about pain and about your health.</source>
        <translation>No es consejo médico. Antes de la primera sesión pregunta por el dolor y por tu salud.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>WhatLeadsYou</name>
    <message>
        <source>Who and what leads you</source>
        <translation>Quién y qué te guía</translation>
    </message>
    <message>
        <source>All of this, and more, is found again in the settings.</source>
        <translation>Todo esto, y más, está también en los ajustes.</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>Quién muestra los estiramientos</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Una mujer</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Un hombre</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Probar la voz</translation>
    </message>
    <message>
        <source>Pace of the breath in a hold</source>
        <translation>Ritmo de la respiración al mantener la postura</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} s</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>El mío</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Hold to breathe in</source>
        <translation>Mantén y toma aire</translation>
    </message>
    <message>
        <source>Try the pace</source>
        <translation>Probar el ritmo</translation>
    </message>
    <message>
        <source>In a hold you press on the ring, or hold a key, while you breathe in.</source>
        <translation>Al mantener la postura, presionas el anillo, o mantienes pulsada una tecla, mientras tomas aire.</translation>
    </message>
    <message>
        <source>The ring leads: in as it grows, out as it shrinks.</source>
        <translation>Guía el anillo: toma aire mientras crece, suéltalo mientras encoge.</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>Glutestretch was updated to version {version}.</source>
        <translation>Glutestretch se ha actualizado a la versión {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Ch&amp;oose a routine</source>
        <translation>&amp;Elegir una rutina</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>Tus r&amp;utinas propias…</translation>
    </message>
    <message>
        <source>Packs of s&amp;tretches…</source>
        <translation>Pa&amp;quetes de estiramientos…</translation>
    </message>
    <message>
        <source>Add a pres&amp;cription…</source>
        <translation>Añadir una &amp;prescripción…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Recordatorios…</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>Pro&amp;greso…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>Tus &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;Big view</source>
        <translation>&amp;Vista grande</translation>
    </message>
    <message>
        <source>Say it aga&amp;in</source>
        <translation>Repetir la &amp;indicación</translation>
    </message>
    <message>
        <source>Say how &amp;long still</source>
        <translation>Decir cuánto &amp;falta</translation>
    </message>
    <message>
        <source>An easier &amp;variant</source>
        <translation>Una variante &amp;más fácil</translation>
    </message>
    <message>
        <source>A harder varia&amp;nt</source>
        <translation>Una variante más difí&amp;cil</translation>
    </message>
    <message>
        <source>S&amp;kip this stretch</source>
        <translation>&amp;Omitir este estiramiento</translation>
    </message>
    <message>
        <source>&amp;End the session…</source>
        <translation>&amp;Terminar la sesión…</translation>
    </message>
    <message>
        <source>About your &amp;glutes</source>
        <translation>So&amp;bre tus glúteos</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>Tec&amp;las</translation>
    </message>
    <message>
        <source>What works on this co&amp;mputer</source>
        <translation>E&amp;xaminar este equipo</translation>
    </message>
    <message>
        <source>S&amp;how the welcome</source>
        <translation>Mostrar la bienve&amp;nida</translation>
    </message>
    <message>
        <source>&amp;About Glutestretch</source>
        <translation>Acerca de Glutestretc&amp;h</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>One text for both sides</source>
        <translation>Un texto para los dos lados</translation>
    </message>
    <message>
        <source>Write out both sides</source>
        <translation>Escribir los dos lados</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Save as a prescription</source>
        <translation>Guardar como prescripción</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>Prescripciones (*.glutestretch)</translation>
    </message>
</context>
<context>
    <name>_Two</name>
    <message>
        <source>{name}, at least</source>
        <translation>{name}, como mínimo</translation>
    </message>
    <message>
        <source>{name}, at most</source>
        <translation>{name}, como máximo</translation>
    </message>
</context>
</TS>
