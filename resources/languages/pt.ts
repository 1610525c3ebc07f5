<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name></name>
    <message>
        <source>{module} is missing; please install the app with pip install .</source>
        <translation>Falta {module}; instale o app com pip install .</translation>
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
        <translation>opções</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>mostrar esta ajuda e terminar</translation>
    </message>
    <message>
        <source>There is no command {found}; there are {commands}.</source>
        <translation>Não existe o comando {found}; existem {commands}.</translation>
    </message>
    <message>
        <source>What goes with {option} is missing; glutestretch --help tells more.</source>
        <translation>Falta o que acompanha {option}; glutestretch --help explica mais.</translation>
    </message>
    <message>
        <source>Say which file, like diary.csv.</source>
        <translation>Diga qual arquivo, por exemplo diary.csv.</translation>
    </message>
    <message>
        <source>Say which pack, like hips.zip.</source>
        <translation>Diga qual pacote, por exemplo hips.zip.</translation>
    </message>
    <message>
        <source>Say which file, like hips.zip or knee.glutestretch.</source>
        <translation>Diga qual arquivo, por exemplo hips.zip ou knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which pack; glutestretch pack list tells which there are.</source>
        <translation>Diga qual pacote; glutestretch pack list mostra quais existem.</translation>
    </message>
    <message>
        <source>Say which pack, and to which file.</source>
        <translation>Diga qual pacote e em qual arquivo.</translation>
    </message>
    <message>
        <source>Say what to do with packs: {actions}.</source>
        <translation>Diga o que fazer com os pacotes: {actions}.</translation>
    </message>
    <message>
        <source>Say what to do with a prescription: {actions}.</source>
        <translation>Diga o que fazer com a prescrição: {actions}.</translation>
    </message>
    <message>
        <source>Say which file, like knee.glutestretch.</source>
        <translation>Diga qual arquivo, por exemplo knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which routine, and to which file.</source>
        <translation>Diga qual rotina e em qual arquivo.</translation>
    </message>
    <message>
        <source>Say which prescription, and to which file.</source>
        <translation>Diga qual prescrição e em qual arquivo.</translation>
    </message>
    <message>
        <source>Say to which file, like knee.pdf.</source>
        <translation>Diga em qual arquivo, por exemplo knee.pdf.</translation>
    </message>
    <message>
        <source>Say when, like in 30m or weekdays {14:30}.</source>
        <translation>Diga quando, por exemplo in 30m ou weekdays {14:30}.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood; glutestretch --help tells what can be written.</source>
        <translation>“{typed}” não foi entendido; glutestretch --help diz o que pode ser escrito.</translation>
    </message>
    <message>
        <source>--background only starts the app; leave it out before {command}.</source>
        <translation>--background apenas inicia o app; não use antes de {command}.</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>mostrar a versão e terminar</translation>
    </message>
    <message>
        <source>start without showing the window, as at login; reminders come all the same</source>
        <translation>iniciar sem mostrar a janela, como no login; os lembretes chegam do mesmo jeito</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>tell what works on this computer</source>
        <translation>dizer o que funciona neste computador</translation>
    </message>
    <message>
        <source>keep everything the app writes in DIR</source>
        <translation>guardar em DIR tudo o que o app grava</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>begin a session, after the warning where that is due</source>
        <translation>começar uma sessão, depois do aviso quando for o caso</translation>
    </message>
    <message>
        <source>the title of a routine of your own, short for five minutes, tighter for the tighter side twice, a stretch such as wall-glute, or how one of these begins; without it the whole routine</source>
        <translation>o título de uma rotina sua, short para cinco minutos, tighter para o lado mais tenso duas vezes, um alongamento como wall-glute, ou o começo de um deles; sem isso, a rotina completa</translation>
    </message>
    <message>
        <source>let no reminder come for a while</source>
        <translation>não receber lembretes por um tempo</translation>
    </message>
    <message>
        <source>such as 20s, 5m, 1h or 1h20m; without it until you resume</source>
        <translation>por exemplo 20s, 5m, 1h ou 1h20m; sem isso, até você retomar</translation>
    </message>
    <message>
        <source>let reminders come again</source>
        <translation>voltar a receber lembretes</translation>
    </message>
    <message>
        <source>add a reminder</source>
        <translation>adicionar um lembrete</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>exemplos:</translation>
    </message>
    <message>
        <source>what to offer: short, tighter, a stretch, the title of a routine of your own, or how one of these begins; without it the whole routine</source>
        <translation>o que oferecer: short, tighter, um alongamento, o título de uma rotina sua, ou o começo de um deles; sem isso, a rotina completa</translation>
    </message>
    <message>
        <source>tell what is going on</source>
        <translation>dizer o que está acontecendo</translation>
    </message>
    <message>
        <source>list the reminders</source>
        <translation>listar os lembretes</translation>
    </message>
    <message>
        <source>tell the next N moments of each, from 1 to {most}</source>
        <translation>dizer os próximos N momentos de cada um, de 1 a {most}</translation>
    </message>
    <message>
        <source>tell the next N moments (5 without --next) of all of them in one list</source>
        <translation>dizer os próximos N momentos (5 sem --next) de todos eles em uma só lista</translation>
    </message>
    <message>
        <source>tell what comes after this moment, such as 2026-03-28T12:00 or one with an offset; years go from 1900 to 9000</source>
        <translation>dizer o que vem depois deste momento, como 2026-03-28T12:00 ou um com diferença de fuso; os anos vão de 1900 a 9000</translation>
    </message>
    <message>
        <source>use the clocks of this zone, such as Europe/Berlin</source>
        <translation>usar os relógios deste fuso, como Europe/Berlin</translation>
    </message>
    <message>
        <source>write the diary to a file</source>
        <translation>gravar o diário em um arquivo</translation>
    </message>
    <message>
        <source>where to; its name ends in .csv, .json or .pdf</source>
        <translation>onde; o nome termina em .csv, .json ou .pdf</translation>
    </message>
    <message>
        <source>add what a file knows to the diary</source>
        <translation>adicionar ao diário o que há em um arquivo</translation>
    </message>
    <message>
        <source>an export, or the diary of another computer</source>
        <translation>uma exportação, ou o diário de outro computador</translation>
    </message>
    <message>
        <source>tell what was done</source>
        <translation>dizer o que foi feito</translation>
    </message>
    <message>
        <source>tell what is wrong with a pack of stretches or a prescription</source>
        <translation>dizer o que há de errado em um pacote de alongamentos ou em uma prescrição</translation>
    </message>
    <message>
        <source>a zip or the folder it is made of, or a file such as knee.glutestretch</source>
        <translation>um zip ou a pasta de que ele é feito, ou um arquivo como knee.glutestretch</translation>
    </message>
    <message>
        <source>add, list, export or remove packs of stretches</source>
        <translation>adicionar, listar, exportar ou remover pacotes de alongamentos</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>ações</translation>
    </message>
    <message>
        <source>check a pack and add its stretches to the list</source>
        <translation>verificar um pacote e adicionar seus alongamentos à lista</translation>
    </message>
    <message>
        <source>a zip, or the folder it is made of</source>
        <translation>um zip, ou a pasta de que ele é feito</translation>
    </message>
    <message>
        <source>replace the pack of its id; without it only what would change is told</source>
        <translation>substituir o pacote de mesmo id; sem isso, só é dito o que mudaria</translation>
    </message>
    <message>
        <source>tell which packs there are</source>
        <translation>dizer quais pacotes existem</translation>
    </message>
    <message>
        <source>write a pack to a zip, to be added elsewhere</source>
        <translation>gravar um pacote em um zip, para adicionar em outro lugar</translation>
    </message>
    <message>
        <source>what the list calls it</source>
        <translation>como a lista o chama</translation>
    </message>
    <message>
        <source>where to, like hips.zip</source>
        <translation>onde, por exemplo hips.zip</translation>
    </message>
    <message>
        <source>remove a pack and its stretches</source>
        <translation>remover um pacote e seus alongamentos</translation>
    </message>
    <message>
        <source>add a prescription, write or print one</source>
        <translation>adicionar uma prescrição, criar ou imprimir uma</translation>
    </message>
    <message>
        <source>add its routine and its reminders to yours</source>
        <translation>adicionar a rotina e os lembretes dela aos seus</translation>
    </message>
    <message>
        <source>a file such as knee.glutestretch</source>
        <translation>um arquivo como knee.glutestretch</translation>
    </message>
    <message>
        <source>replace your routine of its name; without it the new one gets a number</source>
        <translation>substituir a sua rotina de mesmo nome; sem isso, a nova recebe um número</translation>
    </message>
    <message>
        <source>write a routine and the reminders that offer it as a prescription</source>
        <translation>gravar como prescrição uma rotina e os lembretes que a oferecem</translation>
    </message>
    <message>
        <source>its id or title, or how one begins</source>
        <translation>o id ou o título, ou o começo de um deles</translation>
    </message>
    <message>
        <source>where to, like knee.glutestretch</source>
        <translation>onde, por exemplo knee.glutestretch</translation>
    </message>
    <message>
        <source>what it is called, if not as the routine</source>
        <translation>como se chama, se não for como a rotina</translation>
    </message>
    <message>
        <source>who it is from</source>
        <translation>de quem é</translation>
    </message>
    <message>
        <source>what else is to be said</source>
        <translation>o que mais há para dizer</translation>
    </message>
    <message>
        <source>make a page to print of one, with pictures</source>
        <translation>fazer de uma prescrição uma página para imprimir, com imagens</translation>
    </message>
    <message>
        <source>where to, like knee.pdf</source>
        <translation>onde, por exemplo knee.pdf</translation>
    </message>
    <message>
        <source>show what a prescription would bring, before it is added</source>
        <translation>mostrar o que uma prescrição traria, antes de adicionar</translation>
    </message>
    <message>
        <source>put the app into the menus of a Linux desktop, or take it out</source>
        <translation>pôr o app nos menus de um desktop Linux, ou tirar</translation>
    </message>
    <message>
        <source>start it hidden at login, too, so that reminders come</source>
        <translation>iniciar também no login, sem janela, para que os lembretes cheguem</translation>
    </message>
    <message>
        <source>take all of it away again</source>
        <translation>retirar tudo isso de novo</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>escrever JSON, para programas</translation>
    </message>
    <message>
        <source>A calm desktop coach for hips and lower back.

Without a command the window opens; if glutestretch runs already, its window comes to the front.
The commands talk to the glutestretch that runs. Where none runs, start opens it, and the others
work on what is stored; reminders only come while glutestretch runs.</source>
        <translation>Um guia tranquilo no computador para o quadril e a lombar.

Sem comando, a janela se abre; se o glutestretch já está aberto, a janela dele vem para a frente.
Os comandos falam com o glutestretch que está aberto. Se não houver nenhum, start o abre, e os
outros usam o que está guardado; lembretes só chegam enquanto o glutestretch está aberto.</translation>
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
        <translation>exemplos:
  glutestretch start short           começar a rotina de cinco minutos
  glutestretch start &quot;Minha rotina&quot;  começar uma rotina sua
  glutestretch start wall            começar o alongamento cujo id começa com wall
  glutestretch pause 1h20m           nenhum lembrete pela próxima hora e vinte minutos
  glutestretch remind in 30m         um lembrete, daqui a meia hora
  glutestretch remind weekdays {14:30} --routine prone-glute
  glutestretch reminders --json --next 5 --from 2026-03-28T12:00 --zone Europe/Berlin
  glutestretch export diary.csv      tudo o que você fez, em uma tabela
  glutestretch export progress.pdf   uma ou duas páginas para imprimir, para o seu fisioterapeuta
  glutestretch check hips.zip        o que há de errado em um pacote de alongamentos, se houver algo

status de saída:
  0  foi feito
  1  foi entendido, mas não pôde ser feito; uma frase na saída de erros diz por quê
  2  não foi entendido, ou o glutestretch não pode rodar aqui; também uma frase diz por quê

glutestretch COMMAND --help explica mais sobre um comando.</translation>
    </message>
    <message>
        <source>see the examples; a time is 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon or midnight</source>
        <translation>veja os exemplos; um horário é 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon (meio-dia) ou midnight (meia-noite)</translation>
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
        <translation>membros do objeto que --json escreve:
  running        se o glutestretch está aberto
  session        null, ou um objeto com stretch, variant (null, ou por exemplo chair), side (left
                 ou right), step (a partir de 1) e mode (following, counting_in, holding,
                 changing_side, resting ou paused)
  next_reminder  null, ou um objeto com id, summary, routine e at; at é null enquanto o
                 lembrete está em espera e ninguém sabe até quando
  paused_until   null, um momento, ou &quot;resumed&quot;: até você retomar
  shown          null, ou o que está na tela à espera de resposta: um objeto com id, summary,
                 routine, since (um momento) e where (null enquanto não se sabe, notification,
                 window ou small_window)
  held           null, ou o que já era para chegar, mas espera até você poder ser interrompido: um
                 objeto com reminder (id, summary, routine), until (null ou um momento) e reason
                 (session, do_not_disturb, full_screen, camera, microphone, locked, away, paused
                 ou quiet)

Os momentos são locais, em ISO 8601 com a diferença em relação ao UTC: 2026-03-02T14:30:00+01:00.</translation>
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
        <translation>membros de cada objeto da lista que --json escreve:
  id            como o lembrete se chama
  kind          clock, not_done, sitting, once, quiet_hours, quiet_dates ou quiet_until
  summary       quando ele chega, ou quando há silêncio, em palavras
  enabled       se está ativado
  routine       a rotina que ele oferece: full, short, tighter, um alongamento, ou o id de uma
                rotina sua (own-…); períodos de silêncio não têm
  next          o momento em que ele chega da próxima vez, ou null
  next_moments  com --next: os próximos momentos, em ordem

Com --merged, a lista tem um objeto para cada um dos próximos momentos de todos os lembretes, em
ordem: at, id, summary, routine.

Os momentos são locais, em ISO 8601 com a diferença em relação ao UTC: 2026-03-02T14:30:00+01:00.
Os períodos de silêncio ficam de fora. Os lembretes que chegam depois de um tempo sem se levantar,
ou só se nada foi feito, aparecem no momento mais cedo em que poderiam chegar. Sem --from, conta o
que está em pausa, foi pulado ou acabou de ser feito; com --from, os lembretes chegam como se nada
tivesse acontecido.</translation>
    </message>
    <message>
        <source>what the end of the name says:
  .csv   a table for a spreadsheet, with everything
  .json  the same for programs
  .pdf   a page or two to print, for your physiotherapist: the last twelve weeks in figures, the
         stretches with pictures, and pain with what was done about it

What was in the file before is replaced. docs/export.md describes .csv and .json, which glutestretch
import reads again.</source>
        <translation>o que diz o final do nome:
  .csv   uma tabela para planilha, com tudo
  .json  o mesmo, para programas
  .pdf   uma ou duas páginas para imprimir, para o seu fisioterapeuta: as últimas doze semanas em
         números, os alongamentos com imagens, e a dor com o que foi feito a respeito

O que havia no arquivo é substituído. docs/export.md descreve .csv e .json, que glutestretch
import lê de novo.</translation>
    </message>
    <message>
        <source>What the diary knows already is not added a second time, so a file can be imported again, and
a part of one, and that of another computer. If anything in it cannot be used, nothing is added.</source>
        <translation>O que o diário já tem não é adicionado outra vez; assim, um arquivo pode ser importado de novo,
e também uma parte dele, ou o de outro computador. Se algo não puder ser usado, nada é adicionado.</translation>
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
        <translation>membros do objeto que --json escreve:
  sessions  uma lista com um objeto para cada uma: id, began e ended (momentos; ended pode ser
            null), outcome (null, finished, ended_early, pain ou given_up), routine, title,
            seconds_held, stiffness_before e stiffness_after (null, ou 0 a 10), tighter_side (null,
            left, right ou neither) e holds: uma lista de objetos com stretch, variant (null, ou
            por exemplo chair), side, breaths, seconds e outcome (finished, cut_short ou pain)
  pains     uma lista com um objeto para cada uma: at (um momento), stretch e side (null se não
            se sabe), variant (null, ou por exemplo chair), level (null, ou 0 a 10), moment, note,
            put_back (null, ou o momento em que o alongamento voltou para a rotina)

Os momentos são locais, em ISO 8601 com a diferença em relação ao UTC: 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>Each fault is told on a line: the file, where in it, the entry and the field, and what is
wrong. The exit status is 0 if nothing is. A file whose name ends in .glutestretch is a
prescription, as docs/prescriptions.md tells; anything else is a pack, as docs/packs.md does.</source>
        <translation>Cada erro é dito em uma linha: o arquivo, onde nele, a entrada e o campo, e o que está errado.
O status de saída é 0 se não houver nada. Um arquivo cujo nome termina em .glutestretch é uma
prescrição, como em docs/prescriptions.md; qualquer outra coisa é um pacote, como em docs/packs.md.</translation>
    </message>
    <message>
        <source>The word “open” may be left out: glutestretch knee.glutestretch does the same, as a double
click does.</source>
        <translation>A palavra “open” pode ser omitida: glutestretch knee.glutestretch faz o mesmo, assim como um
clique duplo.</translation>
    </message>
    <message>
        <source>For an installation by pip or pipx, which no menu knows. It writes a launcher, an icon and
the file type of prescriptions into your own data directory, so that the app is found in the menus
and opens prescriptions by double click. Repeat it when the app has moved.</source>
        <translation>Para uma instalação com pip ou pipx, que nenhum menu conhece. Grava um atalho, um ícone e
o tipo de arquivo das prescrições na sua própria pasta de dados, para que o app apareça nos menus
e abra prescrições com um clique duplo. Repita quando o app mudar de lugar.</translation>
    </message>
    <message>
        <source>Each thing that the app uses is told on a line: whether it is fine, limited or missing, what
was found, and what can be done. Nothing is changed, played or recorded. The exit status is 0 if
nothing is missing that a session needs, else 1.

members of the object that --json prints:
  ok        whether nothing is missing that a session needs
  findings  an array with an object for each thing: id, state (fine, limited or missing), reason
            (null if it is fine) and values (what was found); docs/doctor.md lists all of them</source>
        <translation>De cada coisa que o app usa, uma linha diz se está bem, limitada ou em falta, o que foi
encontrado e o que se pode fazer. Nada é alterado, tocado nem gravado. O status de saída é 0 se não
falta nada de que uma sessão precise, senão 1.

membros do objeto que --json escreve:
  ok        se não falta nada de que uma sessão precise
  findings  uma lista com um objeto para cada uma: id, state (fine, limited ou missing), reason
            (null se está bem) e values (o que foi encontrado); docs/doctor.md lista todos</translation>
    </message>
    <message>
        <source>PySide6 6.12.0 stops by itself after half a minute on Python before 3.12; please run {command}.</source>
        <translation>O PySide6 6.12.0 para sozinho depois de meio minuto em Python anterior ao 3.12; execute {command}.</translation>
    </message>
    <message>
        <source>The Python package {package} is missing; please run {command}.</source>
        <translation>Falta o pacote Python {package}; execute {command}.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {why}.</source>
        <translation>Não foi possível carregar o Qt: {why}.</translation>
    </message>
    <message>
        <source>Qt has no platform {platform!r}; please clear QT_QPA_PLATFORM.</source>
        <translation>O Qt não tem a plataforma {platform!r}; limpe QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; please start glutestretch from a desktop, or without one run xvfb-run glutestretch.</source>
        <translation>Não há tela em que abrir uma janela; inicie o glutestretch a partir de um desktop ou, sem um, execute xvfb-run glutestretch.</translation>
    </message>
    <message>
        <source>The display ({displays}) does not answer or does not let you in; please start glutestretch from your own desktop.</source>
        <translation>A tela ({displays}) não responde ou não dá acesso; inicie o glutestretch a partir do seu próprio desktop.</translation>
    </message>
    <message>
        <source>Qt could not be started: {why}</source>
        <translation>Não foi possível iniciar o Qt: {why}</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install with your system&apos;s package manager what holds {libraries}.</source>
        <translation>Faltam bibliotecas de que o Qt precisa; instale com o gerenciador de pacotes do sistema o que contém {libraries}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command}.</source>
        <translation>Faltam bibliotecas de que o Qt precisa; execute {command}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install the package that holds {libraries}.</source>
        <translation>Faltam bibliotecas de que o Qt precisa; instale o pacote que contém {libraries}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command} and install the package that holds {libraries}.</source>
        <translation>Faltam bibliotecas de que o Qt precisa; execute {command} e instale o pacote que contém {libraries}.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Puxe o ar</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Solte o ar</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Em que isto se baseia</translation>
    </message>
    <message>
        <source>Who should not, or not yet</source>
        <translation>Quem não deve fazer, ou ainda não</translation>
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
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Pause or go on; outside a session: play the open stretch</source>
        <translation>Pausar ou continuar; fora de uma sessão: fazer o alongamento aberto</translation>
    </message>
    <message>
        <source>Right or Page Down</source>
        <translation>Direita ou Page Down</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Left or Page Up</source>
        <translation>Esquerda ou Page Up</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Passo anterior</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Trocar de lado</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>How stiff it feels, where that is asked; 1 and then 0 is 10</source>
        <translation>Quanta rigidez você sente, quando isso é perguntado; 1 e depois 0 é 10</translation>
    </message>
    <message>
        <source>Not now, where it is asked at the start of a session</source>
        <translation>Agora não, quando isso é perguntado no começo de uma sessão</translation>
    </message>
    <message>
        <source>If your keyboard does not write Latin letters, the place of a key counts.</source>
        <translation>Se o seu teclado não escreve letras latinas, vale o lugar da tecla.</translation>
    </message>
    <message>
        <source>Make the stretch easier; outside a session: for good</source>
        <translation>Deixar o alongamento mais fácil; fora de uma sessão: para sempre</translation>
    </message>
    <message>
        <source>Make the stretch harder, or as it was before</source>
        <translation>Deixar o alongamento mais difícil, ou como era antes</translation>
    </message>
    <message>
        <source>Show the movement into this step</source>
        <translation>Mostrar o movimento até este passo</translation>
    </message>
    <message>
        <source>I feel pain: stop at once</source>
        <translation>Está doendo: parar na hora</translation>
    </message>
    <message>
        <source>Hear once more what to do</source>
        <translation>Ouvir de novo o que fazer</translation>
    </message>
    <message>
        <source>Hear how long it still takes</source>
        <translation>Ouvir quanto ainda falta</translation>
    </message>
    <message>
        <source>{key}, held</source>
        <translation>Segurar {key}</translation>
    </message>
    <message>
        <source>Breathing in, when the pace is your own</source>
        <translation>Puxar o ar, quando o ritmo é o seu</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Teclas de mídia</translation>
    </message>
    <message>
        <source>In a session: pause or go on, next step, step before; a presenter&apos;s, too</source>
        <translation>Em uma sessão: pausar ou continuar, próximo passo, passo anterior; também com um passador de slides</translation>
    </message>
    <message>
        <source>Leave the big view, the welcome or the session</source>
        <translation>Sair da visão ampliada, das boas-vindas ou da sessão</translation>
    </message>
    <message>
        <source>Big view, to be read from three metres</source>
        <translation>Visão ampliada, para ler a três metros</translation>
    </message>
    <message>
        <source>Other keys, a click</source>
        <translation>Outras teclas, um clique</translation>
    </message>
    <message>
        <source>In the big view of a session: pause or go on</source>
        <translation>Na visão ampliada de uma sessão: pausar ou continuar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Choose a routine, or make one of your own</source>
        <translation>Escolher uma rotina, ou criar uma sua</translation>
    </message>
    <message>
        <source>In a routine of your own: move a stretch</source>
        <translation>Em uma rotina sua: mover um alongamento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search, in the settings</source>
        <translation>Buscar, nas configurações</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>A calm coach for hips and lower back. It is no medical advice.</source>
        <translation>Um guia tranquilo para o quadril e a lombar. Não é aconselhamento médico.</translation>
    </message>
    <message>
        <source>Your diary and settings stay on this computer, in {folder}.</source>
        <translation>Seu diário e suas configurações ficam neste computador, em {folder}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt for Python (LGPL).</source>
        <translation>Software livre sob a licença MIT; feito com Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Your diary is as it was before.</source>
        <translation>Seu diário está como antes.</translation>
    </message>
    <message>
        <source>A session is running; please end it first.</source>
        <translation>Há uma sessão em andamento; encerre-a primeiro.</translation>
    </message>
    <message>
        <source>Sessions in each week</source>
        <translation>Sessões em cada semana</translation>
    </message>
    <message>
        <source>Stretches done</source>
        <translation>Alongamentos feitos</translation>
    </message>
    <message>
        <source>Pain, and what was done about it</source>
        <translation>Dor, e o que foi feito a respeito</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>the first day of a week</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>While reading.</source>
        <translation>Durante a leitura.</translation>
    </message>
    <message>
        <source>On the way into the stretch.</source>
        <translation>Ao entrar no alongamento.</translation>
    </message>
    <message>
        <source>Just before the hold.</source>
        <translation>Logo antes de manter a posição.</translation>
    </message>
    <message>
        <source>During the hold.</source>
        <translation>Ao manter a posição.</translation>
    </message>
    <message>
        <source>While changing sides.</source>
        <translation>Ao trocar de lado.</translation>
    </message>
    <message>
        <source>During a rest.</source>
        <translation>Durante um descanso.</translation>
    </message>
    <message>
        <source>After the session.</source>
        <translation>Depois da sessão.</translation>
    </message>
    <message>
        <source>Stretches for hips and lower back</source>
        <translation>Alongamentos para o quadril e a lombar</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sessões por semana</translation>
    </message>
    <message>
        <source>Minutes of holding</source>
        <translation>Minutos na posição</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} para {after}</translation>
    </message>
    <message>
        <source>Stiffness of 10, on average before and after a session</source>
        <translation>Rigidez de 0 a 10, em média antes e depois de uma sessão</translation>
    </message>
    <message>
        <source>{sessions}. Held on the left for {left}, on the right for {right}.</source>
        <translation>{sessions}. Tempo na posição: {left} do lado esquerdo, {right} do lado direito.</translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions</source>
        <translation>
            <numerusform>Em %n sessão</numerusform>
            <numerusform>Em %n sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stretches were done, too, less often.</source>
        <translation>
            <numerusform>%n outro alongamento também foi feito, com menos frequência.</numerusform>
            <numerusform>%n outros alongamentos também foram feitos, com menos frequência.</numerusform>
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
        <translation>local desconhecido</translation>
    </message>
    <message>
        <source>{stretch}, left side</source>
        <translation>{stretch}, lado esquerdo</translation>
    </message>
    <message>
        <source>{stretch}, right side</source>
        <translation>{stretch}, lado direito</translation>
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
        <translation>Passo {number}.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
    <message>
        <source>A health-care provider agreed to more stretching, it was said on {day}.</source>
        <translation>Um profissional de saúde liberou mais alongamentos, como foi dito em {day}.</translation>
    </message>
    <message>
        <source>On {day} there was no pain any more.</source>
        <translation>Em {day} já não havia dor.</translation>
    </message>
    <message>
        <source>The stretch has been left out since.</source>
        <translation>Desde então, o alongamento ficou de fora.</translation>
    </message>
    <message>
        <source>The stretch was left out until {day}.</source>
        <translation>O alongamento ficou de fora até {day}.</translation>
    </message>
    <message>
        <source>No pain was reported in these weeks.</source>
        <translation>Nenhuma dor foi relatada nessas semanas.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports of pain are in the app.</source>
        <translation>
            <numerusform>%n relato de dor anterior está no app.</numerusform>
            <numerusform>%n relatos de dor anteriores estão no app.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted with Glutestretch by the person it is about; made on {day}. Page {page} of {pages}.</source>
        <translation>Anotado com o Glutestretch pela própria pessoa; feito em {day}. Página {page} de {pages}.</translation>
    </message>
    <message>
        <source>it is not an export of the diary of Glutestretch.</source>
        <translation>não é uma exportação do diário do Glutestretch.</translation>
    </message>
    <message>
        <source>it is damaged; please export it again.</source>
        <translation>está danificado; exporte de novo.</translation>
    </message>
    <message>
        <source>a newer version of Glutestretch has exported it; please update the app.</source>
        <translation>uma versão mais nova do Glutestretch o exportou; atualize o app.</translation>
    </message>
    <message>
        <source>entry {number} cannot be used: {problem}</source>
        <translation>a entrada {number} não pode ser usada: {problem}</translation>
    </message>
    <message>
        <source>entry {number} is of no known kind; there are {kinds}.</source>
        <translation>a entrada {number} não é de nenhum tipo conhecido; existem {kinds}.</translation>
    </message>
    <message>
        <source>entries {before} and {number} are the same one, but say different things.</source>
        <translation>as entradas {before} e {number} são a mesma, mas dizem coisas diferentes.</translation>
    </message>
    <message>
        <source>{field} is not a name that can be read.</source>
        <translation>{field} não é um nome que se possa ler.</translation>
    </message>
    <message>
        <source>{field} is not a list of positions.</source>
        <translation>{field} não é uma lista de posições.</translation>
    </message>
    <message>
        <source>{field} is longer than {most} letters.</source>
        <translation>{field} tem mais de {most} letras.</translation>
    </message>
    <message>
        <source>Nothing was imported from {path}: {problem}</source>
        <translation>Nada foi importado de {path}: {problem}</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} is {what}.</source>
        <translation>Nada foi importado: {path} é {what}.</translation>
    </message>
    <message>
        <source>Nothing was imported: no file is called {path}.</source>
        <translation>Nada foi importado: nenhum arquivo se chama {path}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} cannot be read ({why}).</source>
        <translation>Nada foi importado: não é possível ler {path} ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); what was there is as it was.</source>
        <translation>Não é possível gravar {path} ({why}); o que havia lá continua como estava.</translation>
    </message>
    <message>
        <source>Please let the name of {path} end in .csv for a table, .json for programs, or .pdf for a page to print.</source>
        <translation>O nome de {path} precisa terminar em .csv para uma tabela, .json para programas, ou .pdf para uma página para imprimir.</translation>
    </message>
    <message>
        <source>Your diary is in {path} now.</source>
        <translation>Seu diário agora está em {path}.</translation>
    </message>
    <message>
        <source>Your diary has everything in {path} already.</source>
        <translation>Seu diário já tem tudo o que há em {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were added to your diary.</source>
        <translation>
            <numerusform>%n sessão foi adicionada ao seu diário.</numerusform>
            <numerusform>%n sessões foram adicionadas ao seu diário.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added to your diary.</source>
        <translation>
            <numerusform>%n entrada foi adicionada ao seu diário.</numerusform>
            <numerusform>%n entradas foram adicionadas ao seu diário.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in your diary yet.</source>
        <translation>Ainda não há nada no seu diário.</translation>
    </message>
    <message>
        <source>There is nothing in your diary on {day}.</source>
        <translation>Não há nada no seu diário em {day}.</translation>
    </message>
    <message>
        <source>Deleted: {day}</source>
        <translation>Excluído: {day}</translation>
    </message>
    <message>
        <source>Your diary is empty now. The questions about your health are asked again.</source>
        <translation>Seu diário agora está vazio. As perguntas sobre a sua saúde serão feitas de novo.</translation>
    </message>
    <message>
        <source>{day}, {time}: {minutes}, {holds}</source>
        <translation>{day}, {time}: {minutes}, {holds}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes held</source>
        <translation>
            <numerusform>%n minuto na posição</numerusform>
            <numerusform>%n minutos na posição</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n posição mantida</numerusform>
            <numerusform>%n posições mantidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}, stiffness {before} before and {after} after</source>
        <translation>{session}, rigidez {before} antes e {after} depois</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions on this day.</source>
        <translation>
            <numerusform>%n sessão neste dia.</numerusform>
            <numerusform>%n sessões neste dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nada neste dia.</translation>
    </message>
    <message>
        <source>There are no sessions and no pains in the diary.</source>
        <translation>Não há sessões nem dores no diário.</translation>
    </message>
    <message>
        <source>The page to print is in {path} now.</source>
        <translation>A página para imprimir agora está em {path}.</translation>
    </message>
    <message>
        <source>{name}. Left side.</source>
        <translation>{name}. Lado esquerdo.</translation>
    </message>
    <message>
        <source>{name}. Right side.</source>
        <translation>{name}. Lado direito.</translation>
    </message>
    <message>
        <source>Next … {name}. Left side first.</source>
        <translation>A seguir … {name}. Primeiro o lado esquerdo.</translation>
    </message>
    <message>
        <source>Next … {name}. Right side first.</source>
        <translation>A seguir … {name}. Primeiro o lado direito.</translation>
    </message>
    <message>
        <source>Next … {name}.</source>
        <translation>A seguir … {name}.</translation>
    </message>
    <message>
        <source>You will need {things}.</source>
        <translation>Você vai precisar de {things}.</translation>
    </message>
    <message>
        <source>There is nothing to play sound on. The session goes on without it.</source>
        <translation>Não há onde tocar o som. A sessão continua sem ele.</translation>
    </message>
    <message>
        <source>Sound needs the PulseAudio library (libpulse0). The session goes on without it.</source>
        <translation>O som precisa da biblioteca PulseAudio (libpulse0). A sessão continua sem ele.</translation>
    </message>
    <message>
        <source>Sound does not start on this computer. The session goes on without it.</source>
        <translation>O som não funciona neste computador. A sessão continua sem ele.</translation>
    </message>
    <message>
        <source>The files of this voice are missing or damaged; please install the app again. The session goes on without the voice.</source>
        <translation>Os arquivos desta voz faltam ou estão danificados; instale o app de novo. A sessão continua sem a voz.</translation>
    </message>
    <message>
        <source>Until then the calm voice speaks.</source>
        <translation>Até lá, fala a voz calma.</translation>
    </message>
    <message>
        <source>Until then you read these steps on the screen; all else is heard.</source>
        <translation>Até lá, você lê estes passos na tela; todo o resto é falado.</translation>
    </message>
    <message>
        <source>Until then bells and the sound of the breath lead you, without words.</source>
        <translation>Até lá, sinos e o som da respiração guiam você, sem palavras.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice needs the PulseAudio library (libpulse0).</source>
        <translation>A voz do computador precisa da biblioteca PulseAudio (libpulse0).</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not answer.</source>
        <translation>A voz do computador não responde.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own yet; please run {command}.</source>
        <translation>O computador ainda não tem voz própria; execute {command}.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not speak this language yet; please run {command}.</source>
        <translation>A voz do computador ainda não fala este idioma; execute {command}.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own for this language; please add one in the system&apos;s settings.</source>
        <translation>O computador não tem voz própria para este idioma; adicione uma nas configurações do sistema.</translation>
    </message>
    <message>
        <source>The running Glutestretch does not know “{verb}”; please restart it.</source>
        <translation>O Glutestretch aberto não conhece “{verb}”; reinicie-o.</translation>
    </message>
    <message>
        <source>That is far too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message>
        <source>The running Glutestretch gave no answer; please restart it.</source>
        <translation>O Glutestretch aberto não deu resposta; reinicie-o.</translation>
    </message>
    <message>
        <source>The running Glutestretch refused; please restart it.</source>
        <translation>O Glutestretch aberto recusou; reinicie-o.</translation>
    </message>
    <message>
        <source>The answer cannot be written: the standard output is closed.</source>
        <translation>Não é possível escrever a resposta: a saída padrão está fechada.</translation>
    </message>
    <message>
        <source>The answer cannot be written ({why}).</source>
        <translation>Não é possível escrever a resposta ({why}).</translation>
    </message>
    <message>
        <source>It is done. {problem}</source>
        <translation>Está feito. {problem}</translation>
    </message>
    <message>
        <source>Reminders only come while Glutestretch runs.</source>
        <translation>Os lembretes só chegam enquanto o Glutestretch está aberto.</translation>
    </message>
    <message>
        <source>There are no reminders; add one with: {example}</source>
        <translation>Não há lembretes; adicione um com: {example}</translation>
    </message>
    <message>
        <source>The running Glutestretch told nothing; please restart it.</source>
        <translation>O Glutestretch aberto não disse nada; reinicie-o.</translation>
    </message>
    <message>
        <source>Reminders are paused until you resume them.</source>
        <translation>Os lembretes estão em pausa até você retomá-los.</translation>
    </message>
    <message>
        <source>Reminders are paused until {moment}.</source>
        <translation>Os lembretes estão em pausa até {moment}.</translation>
    </message>
    <message>
        <source>Reminders come again.</source>
        <translation>Os lembretes voltaram a chegar.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>Os lembretes não estão em pausa.</translation>
    </message>
    <message>
        <source>Reminder {id}: {line}.</source>
        <translation>Lembrete {id}: {line}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}; please see to it, or name another --data-dir.</source>
        <translation>Não é possível gravar nada em {directory}; verifique isso, ou indique outro --data-dir.</translation>
    </message>
    <message>
        <source>Nothing can be changed: no file can be locked in {directory} ({why}), nor where files of this session lie; please name another --data-dir.</source>
        <translation>Nada pode ser alterado: não é possível bloquear arquivos em {directory} ({why}), nem onde ficam os arquivos desta sessão; indique outro --data-dir.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>“{text}” não é um número de 1 a {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment; write it like 2026-03-28T12:00.</source>
        <translation>“{text}” não é um momento; escreva assim: 2026-03-28T12:00.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”; there are {ids}.</source>
        <translation>Não existe a rotina “{name}”; existem {ids}.</translation>
    </message>
    <message>
        <source>“{name}” can be {ids}; please write more of it.</source>
        <translation>“{name}” pode ser {ids}; escreva um pouco mais.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, cannot be read ({why}); it is left as it is.</source>
        <translation>Não é possível ler o arquivo dos lembretes, {path} ({why}); ele fica como está.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is {what}; it is left as it is.</source>
        <translation>O arquivo dos lembretes, {path}, é {what}; ele fica como está.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is damaged; it is left as it is.</source>
        <translation>O arquivo dos lembretes, {path}, está danificado; ele fica como está.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, was written by a newer version of this app; it is left as it is.</source>
        <translation>O arquivo dos lembretes, {path}, foi gravado por uma versão mais nova deste app; ele fica como está.</translation>
    </message>
    <message>
        <source>install-desktop is for Linux; on this system an installer does that.</source>
        <translation>install-desktop é para Linux; neste sistema, um instalador faz isso.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus now, by {path}; install-desktop --remove undoes it.</source>
        <translation>O Glutestretch agora está nos seus menus, por meio de {path}; install-desktop --remove desfaz isso.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus no more, and does not start at login.</source>
        <translation>O Glutestretch não está mais nos seus menus e não inicia no login.</translation>
    </message>
    <message>
        <source>The path of this installation is no text that a launcher can hold.</source>
        <translation>O caminho desta instalação não é um texto que caiba em um atalho.</translation>
    </message>
    <message>
        <source>{path} cannot be changed ({why}).</source>
        <translation>Não é possível alterar {path} ({why}).</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>um pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>um socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>um dispositivo</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <translation>um link para si mesmo</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>maior que {size} MB</translation>
    </message>
    <message>
        <source>what is there is {what}</source>
        <translation>o que está lá é {what}</translation>
    </message>
    <message>
        <source>This system offers no way to start glutestretch at login.</source>
        <translation>Este sistema não tem como iniciar o glutestretch no login.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be written: {why}.</source>
        <translation>Não é possível gravar {path}, que inicia o glutestretch no login: {why}.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be removed: {why}.</source>
        <translation>Não é possível remover {path}, que inicia o glutestretch no login: {why}.</translation>
    </message>
    <message>
        <source>Reminds you to stretch</source>
        <translation>Lembra você de alongar</translation>
    </message>
    <message>
        <source>Glutestretch reminds you to stretch.</source>
        <translation>O Glutestretch lembra você de alongar.</translation>
    </message>
    <message>
        <source>The desktop does not let glutestretch start at login.</source>
        <translation>O desktop não deixa o glutestretch iniciar no login.</translation>
    </message>
    <message>
        <source>The desktop keeps starting glutestretch at login; you can change that in its settings.</source>
        <translation>O desktop continua iniciando o glutestretch no login; você pode mudar isso nas configurações dele.</translation>
    </message>
    <message>
        <source>The desktop could not be asked whether glutestretch may start at login.</source>
        <translation>Não foi possível perguntar ao desktop se o glutestretch pode iniciar no login.</translation>
    </message>
    <message>
        <source>{problem} {another}</source>
        <translation>{problem} {another}</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be written: {why}.</source>
        <translation>Não é possível gravar a entrada do registro que inicia o glutestretch no login: {why}.</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be removed: {why}.</source>
        <translation>Não é possível remover a entrada do registro que inicia o glutestretch no login: {why}.</translation>
    </message>
    <message>
        <source>Another command of glutestretch (process {number}) does not finish; please end it and try again.</source>
        <translation>Outro comando do glutestretch (processo {number}) não termina; encerre-o e tente de novo.</translation>
    </message>
    <message>
        <source>glutestretch is already running (process {number}) but does not answer; please end it and start again.</source>
        <translation>o glutestretch já está aberto (processo {number}), mas não responde; encerre-o e inicie de novo.</translation>
    </message>
    <message>
        <source>glutestretch is already running but does not answer; please end it and start again.</source>
        <translation>o glutestretch já está aberto, mas não responde; encerre-o e inicie de novo.</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Este desktop não mostra notificações.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service did not take a reminder.</source>
        <translation>O serviço de notificações do desktop não aceitou um lembrete.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service ended while it showed a reminder.</source>
        <translation>O serviço de notificações do desktop terminou enquanto mostrava um lembrete.</translation>
    </message>
    <message>
        <source>This system did not take a reminder as a notification.</source>
        <translation>Este sistema não aceitou um lembrete como notificação.</translation>
    </message>
    <message>
        <source>The desktop did not take a reminder from this sandbox.</source>
        <translation>O desktop não aceitou um lembrete vindo desta sandbox.</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>Não é possível gravar nada em {directory}, então o que você fizer e alterar vale só até você sair; verifique se você pode gravar lá, ou inicie com outro --data-dir.</translation>
    </message>
    <message>
        <source>A stretch session is under way</source>
        <translation>Uma sessão de alongamento está em andamento</translation>
    </message>
    <message>
        <source>The time zone of this system, “{name}”, has no known name, so reminders use {zone}; please set one such as Europe/Berlin.</source>
        <translation>O fuso horário deste sistema, “{name}”, não tem um nome conhecido, então os lembretes usam {zone}; defina um como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The diary was damaged and is kept as {aside}; a new one was started.</source>
        <translation>O diário estava danificado e fica guardado como {aside}; um novo foi começado.</translation>
    </message>
    <message>
        <source>The diary was empty and is kept as {aside}; a new one was started.</source>
        <translation>O diário estava vazio e fica guardado como {aside}; um novo foi começado.</translation>
    </message>
    <message>
        <source>The diary was another program&apos;s database and is kept as {aside}; a new one was started.</source>
        <translation>O diário era o banco de dados de outro programa e fica guardado como {aside}; um novo foi começado.</translation>
    </message>
    <message>
        <source>The diary lacked what it has to hold ({detail}) and is kept as {aside}; a new one was started.</source>
        <translation>Faltava no diário algo que ele precisa ter ({detail}), e ele fica guardado como {aside}; um novo foi começado.</translation>
    </message>
    <message>
        <source>The diary was {detail} and is kept as {aside}; a new one was started.</source>
        <translation>O diário era {detail} e fica guardado como {aside}; um novo foi começado.</translation>
    </message>
    <message>
        <source>The diary {path} is damaged and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>O diário {path} está danificado e não pôde ser posto de lado ({why}), então nada é anotado; mova-o para outro lugar e inicie o app de novo.</translation>
    </message>
    <message>
        <source>The diary {path} is empty and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>O diário {path} está vazio e não pôde ser posto de lado ({why}), então nada é anotado; mova-o para outro lugar e inicie o app de novo.</translation>
    </message>
    <message>
        <source>The diary {path} is another program&apos;s database and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>O diário {path} é o banco de dados de outro programa e não pôde ser posto de lado ({why}), então nada é anotado; mova-o para outro lugar e inicie o app de novo.</translation>
    </message>
    <message>
        <source>The diary {path} lacks what it has to hold ({detail}) and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>Falta no diário {path} algo que ele precisa ter ({detail}), e ele não pôde ser posto de lado ({why}), então nada é anotado; mova-o para outro lugar e inicie o app de novo.</translation>
    </message>
    <message>
        <source>The diary {path} is {detail} and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>O diário {path} é {detail} e não pôde ser posto de lado ({why}), então nada é anotado; mova-o para outro lugar e inicie o app de novo.</translation>
    </message>
    <message>
        <source>it broke twice</source>
        <translation>falhou duas vezes</translation>
    </message>
    <message>
        <source>Another program is using the diary {path}; what you do is remembered and saved as soon as it has finished.</source>
        <translation>Outro programa está usando o diário {path}; o que você faz fica na memória e é salvo assim que ele terminar.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written to the diary {path}; what you do is remembered while the app runs and saved once there is space.</source>
        <translation>O disco está cheio, então nada pode ser gravado no diário {path}; o que você faz fica na memória enquanto o app está aberto e é salvo quando houver espaço.</translation>
    </message>
    <message>
        <source>The diary {path} cannot be written ({why}); what you do is remembered while the app runs, so please check that the folder exists and that you may write to it.</source>
        <translation>Não é possível gravar o diário {path} ({why}); o que você faz fica na memória enquanto o app está aberto, então verifique se a pasta existe e se você pode gravar nela.</translation>
    </message>
    <message>
        <source>A part of the diary {path} cannot be read, so not every hold is shown.</source>
        <translation>Não é possível ler uma parte do diário {path}, então nem todas as posições mantidas aparecem.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app, so it is left as it is and nothing is written down; please update the app.</source>
        <translation>O diário {path} foi gravado por uma versão mais nova do app, então ele fica como está e nada é anotado; atualize o app.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app; please update the app.</source>
        <translation>O diário {path} foi gravado por uma versão mais nova do app; atualize o app.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>The diary {path} cannot be read ({why}).</source>
        <translation>Não é possível ler o diário {path} ({why}).</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app, because no copy could be made first ({why}); it is left as it is and nothing is written down until the next start.</source>
        <translation>Não foi possível preparar o diário {path} para esta versão do app, porque não deu para fazer antes uma cópia ({why}); ele fica como está e nada é anotado até a próxima vez que o app iniciar.</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app ({why}), so it is left as it is and nothing is written down until the next start.</source>
        <translation>Não foi possível preparar o diário {path} para esta versão do app ({why}), então ele fica como está e nada é anotado até a próxima vez que o app iniciar.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Qt cannot print here; please save it as PDF and print that.</source>
        <translation>O Qt não consegue imprimir aqui; salve como PDF e imprima o PDF.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>An entry must have fields, not be {value!r}.</source>
        <translation>Uma entrada precisa ter campos, não ser {value!r}.</translation>
    </message>
    <message>
        <source>{field} is not a field that is known here.</source>
        <translation>{field} não é um campo conhecido aqui.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} está faltando.</translation>
    </message>
    <message>
        <source>{field} must be text, not {value!r}.</source>
        <translation>{field} precisa ser texto, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field} está vazio.</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value!r}.</source>
        <translation>{field} precisa ser um destes: {choices}, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be true or false, not {value!r}.</source>
        <translation>{field} precisa ser true ou false, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a number, not {value!r}.</source>
        <translation>{field} precisa ser um número, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a whole number, not {value!r}.</source>
        <translation>{field} precisa ser um número inteiro, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be from {least:g} to {most:g}, not {value}.</source>
        <translation>{field} precisa ser de {least:g} a {most:g}, não {value}.</translation>
    </message>
    <message>
        <source>{field} must be a list, not {value!r}.</source>
        <translation>{field} precisa ser uma lista, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts, not {value!r}.</source>
        <translation>{field} precisa ser uma lista de textos, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of entries with fields, not {value!r}.</source>
        <translation>{field} precisa ser uma lista de entradas com campos, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a table of variants by stretch, not {value!r}.</source>
        <translation>{field} precisa ser uma tabela de variações por alongamento, não {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment; write it like 2026-03-02T14:30:00+01:00.</source>
        <translation>“{value}” não é um momento; escreva assim: 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>{moment} lacks its distance from UTC, such as +01:00.</source>
        <translation>Falta em {moment} a diferença em relação ao UTC, como +01:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 2026-03-02.</source>
        <translation>“{value}” não é uma data; escreva assim: 2026-03-02.</translation>
    </message>
    <message>
        <source>Years go from {first} to {last}, not {year}.</source>
        <translation>Os anos vão de {first} a {last}, não {year}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day; write it like 7:15, 14:30 or 2:30pm.</source>
        <translation>“{text}” não é um horário; escreva assim: 7:15, 14:30 ou 2:30pm.</translation>
    </message>
    <message>
        <source>There is no {text} on the clock; a day goes from 0:00 to 23:59.</source>
        <translation>Não existe {text} no relógio; um dia vai de 0:00 a 23:59.</translation>
    </message>
    <message>
        <source>Another one has the id {id}.</source>
        <translation>Outro já tem o id {id}.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} e {last}</translation>
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
        <translation>não é um zip, ou está danificado.</translation>
    </message>
    <message>
        <source>it has more than {most} files.</source>
        <translation>tem mais de {most} arquivos.</translation>
    </message>
    <message>
        <source>all files together are larger than {most} MB.</source>
        <translation>todos os arquivos juntos passam de {most} MB.</translation>
    </message>
    <message>
        <source>the name leads out of the pack.</source>
        <translation>o nome leva para fora do pacote.</translation>
    </message>
    <message>
        <source>it is no part of a pack; there are pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</source>
        <translation>não faz parte de um pacote; existem pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</translation>
    </message>
    <message>
        <source>it is a link; put in the file itself.</source>
        <translation>é um link; coloque o próprio arquivo.</translation>
    </message>
    <message>
        <source>it is no plain file.</source>
        <translation>não é um arquivo comum.</translation>
    </message>
    <message>
        <source>it is locked with a password.</source>
        <translation>está protegido com senha.</translation>
    </message>
    <message>
        <source>it is packed in a way other than zip&apos;s usual one.</source>
        <translation>está compactado de um modo diferente do usual em zip.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>está lá duas vezes.</translation>
    </message>
    <message>
        <source>it is larger than {most} kB.</source>
        <translation>é maior que {most} kB.</translation>
    </message>
    <message>
        <source>it unpacks to more than {ratio} times its size.</source>
        <translation>descompactado, passa de {ratio} vezes o seu tamanho.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>não é possível ler.</translation>
    </message>
    <message>
        <source>it is not written in UTF-8.</source>
        <translation>não está escrito em UTF-8.</translation>
    </message>
    <message>
        <source>it is not valid TOML ({why}).</source>
        <translation>não é TOML válido ({why}).</translation>
    </message>
    <message>
        <source>its tables lie too deep in each other.</source>
        <translation>as tabelas estão aninhadas demais umas nas outras.</translation>
    </message>
    <message>
        <source>a number in it has more than twenty digits.</source>
        <translation>um número nele tem mais de vinte dígitos.</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>o arquivo está faltando.</translation>
    </message>
    <message>
        <source>{field} may be at most {most}; for more, please update the app.</source>
        <translation>{field} pode ser no máximo {most}; para mais, atualize o app.</translation>
    </message>
    <message>
        <source>{field} must be a language such as en or pt-BR, not {value!r}.</source>
        <translation>{field} precisa ser um idioma como en ou pt-BR, não {value!r}.</translation>
    </message>
    <message>
        <source>there is no stretch in it.</source>
        <translation>não há nenhum alongamento nele.</translation>
    </message>
    <message>
        <source>it has more than {most} stretches.</source>
        <translation>tem mais de {most} alongamentos.</translation>
    </message>
    <message>
        <source>{field} has the control character {letter}; please leave it out.</source>
        <translation>{field} tem o caractere de controle {letter}; retire-o.</translation>
    </message>
    <message>
        <source>{field} has {found!r}, which is markup; please write plain words.</source>
        <translation>{field} tem {found!r}, que é marcação; escreva em texto simples.</translation>
    </message>
    <message>
        <source>{field}: there is a stretch or routine {value!r} already.</source>
        <translation>{field}: já existe um alongamento ou uma rotina {value!r}.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but two_sided = false.</source>
        <translation>{field} fala de um lado, mas two_sided = false.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write it out for left and right.</source>
        <translation>{field} diz o lado em inglês; escreva por extenso para a esquerda e para a direita.</translation>
    </message>
    <message>
        <source>{field}: no step says which side; if there is none, set it to false.</source>
        <translation>{field}: nenhum passo diz qual lado; se não houver, defina como false.</translation>
    </message>
    <message>
        <source>it is not a PNG, WebP or JPEG picture, or a damaged one.</source>
        <translation>não é uma imagem PNG, WebP ou JPEG, ou está danificada.</translation>
    </message>
    <message>
        <source>it moves; please put in a still picture.</source>
        <translation>ela se move; coloque uma imagem parada.</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels; a picture has from {least} to {most}.</source>
        <translation>tem {width} x {height} pixels; uma imagem tem de {least} a {most}.</translation>
    </message>
    <message>
        <source>all pictures together have more than {most} million pixels.</source>
        <translation>todas as imagens juntas passam de {most} milhões de pixels.</translation>
    </message>
    <message>
        <source>the picture is missing (also as .webp or .jpg).</source>
        <translation>a imagem está faltando (também como .webp ou .jpg).</translation>
    </message>
    <message>
        <source>there is no stretch {name!r} in the pack.</source>
        <translation>não há um alongamento {name!r} no pacote.</translation>
    </message>
    <message>
        <source>the stretch has no step {number}.</source>
        <translation>o alongamento não tem um passo {number}.</translation>
    </message>
    <message>
        <source>the stretch has no left side, as two_sided = false.</source>
        <translation>o alongamento não tem lado esquerdo, pois two_sided = false.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>esse arquivo ou pasta não existe.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>não é possível ler ({why}).</translation>
    </message>
    <message>
        <source>it is {what}.</source>
        <translation>é {what}.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” by {author} ({stretches}).</source>
        <translation>{file}: está tudo certo com “{title}”, de {author} ({stretches}).</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}, with the buttons.</source>
        <translation>{field} diz {word!r}; escreva {lead} ou {other}, com os botões.</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>A imagem está faltando.</translation>
    </message>
    <message>
        <source>No step says which side; if it has none, choose so.</source>
        <translation>Nenhum passo diz qual lado; se não houver lados, escolha isso.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but the stretch has none.</source>
        <translation>{field} fala de um lado, mas o alongamento não tem lados.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write out both sides.</source>
        <translation>{field} diz o lado em inglês; escreva os dois lados por extenso.</translation>
    </message>
    <message>
        <source>There is a picture of the left side, but the stretch has none.</source>
        <translation>Há uma imagem do lado esquerdo, mas o alongamento não tem lados.</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>Não há nenhum passo.</translation>
    </message>
    <message>
        <source>There is no stretch in it.</source>
        <translation>Não há nenhum alongamento nele.</translation>
    </message>
    <message>
        <source>{field} must be one such as en or pt-BR, not {value!r}.</source>
        <translation>{field} precisa ser um como en ou pt-BR, não {value!r}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoria</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Onde se sente</translation>
    </message>
    <message>
        <source>What the first picture shows</source>
        <translation>O que a primeira imagem mostra</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Do que precisa</translation>
    </message>
    <message>
        <source>Breaths of a hold</source>
        <translation>Respirações na posição</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Manter até</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>The same in one line</source>
        <translation>O mesmo em uma linha</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>O que a imagem mostra</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Time for the step</source>
        <translation>Tempo do passo</translation>
    </message>
    <message>
        <source>Time for the movement</source>
        <translation>Tempo do movimento</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Care for the knee</source>
        <translation>Cuidado com o joelho</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture of the left side</source>
        <translation>Imagem do lado esquerdo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Something that is kept from the file does not fit any more: {fault}</source>
        <translation>Algo mantido do arquivo não combina mais: {fault}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Não falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing or wrong.</source>
        <translation>
            <numerusform>%n coisa falta ou está errada.</numerusform>
            <numerusform>%n coisas faltam ou estão erradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stretch without a name</source>
        <translation>Um alongamento sem nome</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>A step without words</source>
        <translation>Um passo sem texto</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>Manter a posição</translation>
    </message>
    <message>
        <source>Until you go on</source>
        <translation>Até você continuar</translation>
    </message>
    <message>
        <source>Its variants stay as they are: {names}.</source>
        <translation>As variações ficam como estão: {names}.</translation>
    </message>
    <message>
        <source>Its sources stay as they are.</source>
        <translation>As fontes ficam como estão.</translation>
    </message>
    <message>
        <source>A pack without a title</source>
        <translation>Um pacote sem título</translation>
    </message>
    <message>
        <source>“{title}” is saved and in your list ({stretches}).</source>
        <translation>“{title}” está salvo e na sua lista ({stretches}).</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n alongamento</numerusform>
            <numerusform>%n alongamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved; the draft is kept. {fault}</source>
        <translation>Não foi salvo; o rascunho fica guardado. {fault}</translation>
    </message>
    <message>
        <source>The draft of “{title}” was deleted.</source>
        <translation>O rascunho de “{title}” foi excluído.</translation>
    </message>
    <message>
        <source>Your draft cannot be kept ({why}); it lasts until you close it.</source>
        <translation>Não é possível guardar o seu rascunho ({why}); ele vale até você fechar.</translation>
    </message>
    <message>
        <source>That picture was not taken: {fault}</source>
        <translation>Essa imagem não foi aceita: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n faults.</source>
        <translation>
            <numerusform>{file} tem %n erro.</numerusform>
            <numerusform>{file} tem %n erros.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in your list now ({stretches}).</source>
        <translation>“{title}” agora está na sua lista ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” was written to {path}; it can be added on any computer.</source>
        <translation>“{title}” foi gravado em {path}; pode ser adicionado em qualquer computador.</translation>
    </message>
    <message>
        <source>Nothing was written: {path} cannot be written ({why}).</source>
        <translation>Nada foi gravado: não é possível gravar {path} ({why}).</translation>
    </message>
    <message>
        <source>Nothing was written: the pack cannot be read ({fault})</source>
        <translation>Nada foi gravado: não é possível ler o pacote ({fault})</translation>
    </message>
    <message>
        <source>Nothing was changed: a session with stretches of “{title}” is on. Please finish or leave it first.</source>
        <translation>Nada foi alterado: há uma sessão em andamento com alongamentos de “{title}”. Termine ou saia dela primeiro.</translation>
    </message>
    <message>
        <source>“{title}” is in your list already, with nothing different.</source>
        <translation>“{title}” já está na sua lista, sem nada diferente.</translation>
    </message>
    <message>
        <source>Replace “{title}” in your list?</source>
        <translation>Substituir “{title}” na sua lista?</translation>
    </message>
    <message>
        <source>“{title}” was replaced ({stretches}).</source>
        <translation>“{title}” foi substituído ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” is in your list already; to replace it, write --replace, too.</source>
        <translation>“{title}” já está na sua lista; para substituir, escreva também --replace.</translation>
    </message>
    <message>
        <source>It is older: version {coming}, and yours is version {own}.</source>
        <translation>É mais antigo: versão {coming}, e o seu é a versão {own}.</translation>
    </message>
    <message>
        <source>Version {coming} takes the place of version {own}.</source>
        <translation>A versão {coming} toma o lugar da versão {own}.</translation>
    </message>
    <message>
        <source>It is version {coming}, and yours names none.</source>
        <translation>É a versão {coming}, e o seu não indica nenhuma.</translation>
    </message>
    <message>
        <source>It names no version, and yours is version {own}.</source>
        <translation>Não indica versão, e o seu é a versão {own}.</translation>
    </message>
    <message>
        <source>It is called “{coming}” then, no longer “{own}”.</source>
        <translation>Passa a se chamar “{coming}”, não mais “{own}”.</translation>
    </message>
    <message>
        <source>It is by {coming}, and yours is by {own}.</source>
        <translation>É de {coming}, e o seu é de {own}.</translation>
    </message>
    <message>
        <source>Its licence is {licence}, its language {language}.</source>
        <translation>A licença é {licence}, o idioma é {language}.</translation>
    </message>
    <message>
        <source>Comes: {names}.</source>
        <translation>Entra: {names}.</translation>
    </message>
    <message>
        <source>Goes: {names}.</source>
        <translation>Sai: {names}.</translation>
    </message>
    <message>
        <source>Says something else: {names}.</source>
        <translation>Diz outra coisa: {names}.</translation>
    </message>
    <message>
        <source>Has other pictures: {names}.</source>
        <translation>Tem outras imagens: {names}.</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>“{title}” foi removido.</translation>
    </message>
    <message>
        <source>The pack in the folder {name} is left aside: {fault}</source>
        <translation>O pacote na pasta {name} foi deixado de lado: {fault}</translation>
    </message>
    <message>
        <source>Nothing was changed: the folder of packs cannot be written ({why}).</source>
        <translation>Nada foi alterado: não é possível gravar na pasta dos pacotes ({why}).</translation>
    </message>
    <message>
        <source>There is no pack {name}; glutestretch pack list tells which there are.</source>
        <translation>Não existe o pacote {name}; glutestretch pack list mostra quais existem.</translation>
    </message>
    <message>
        <source>There are no packs; add one with: glutestretch pack add hips.zip</source>
        <translation>Não há pacotes; adicione um com: glutestretch pack add hips.zip</translation>
    </message>
    <message>
        <source>{id}  “{title}” by {author}, {licence}: {names}</source>
        <translation>{id}  “{title}”, de {author}, {licence}: {names}</translation>
    </message>
    <message>
        <source>Nothing was added. {fault}</source>
        <translation>Nada foi adicionado. {fault}</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults; glutestretch check names them all.</source>
        <translation>
            <numerusform>Há mais %n erro; glutestretch check mostra todos.</numerusform>
            <numerusform>Há mais %n erros; glutestretch check mostra todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>by {author}, {licence}</source>
        <translation>de {author}, {licence}</translation>
    </message>
    <message>
        <source>What the diagram shows</source>
        <translation>O que o diagrama mostra</translation>
    </message>
    <message>
        <source>The muscles at the hip</source>
        <translation>Os músculos do quadril</translation>
    </message>
    <message>
        <source>Bones and muscles of the right hip, seen from behind and the side</source>
        <translation>Ossos e músculos do quadril direito, vistos de trás e de lado</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, and where the roller presses</source>
        <translation>{stretch}: ossos e músculos do quadril direito, e onde o rolo pressiona</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, with arrows along what lengthens</source>
        <translation>{stretch}: ossos e músculos do quadril direito, com setas ao longo do que se alonga</translation>
    </message>
    <message>
        <source>Top of the pelvis</source>
        <translation>Topo da pelve</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>Glúteo médio</translation>
    </message>
    <message>
        <source>Gluteus medius, lengthened</source>
        <translation>Glúteo médio, alongado</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Glúteo máximo</translation>
    </message>
    <message>
        <source>Gluteus maximus, with a window cut into it</source>
        <translation>Glúteo máximo, com uma janela aberta nele</translation>
    </message>
    <message>
        <source>Gluteus maximus, lengthened</source>
        <translation>Glúteo máximo, alongado</translation>
    </message>
    <message>
        <source>Top of the thigh bone</source>
        <translation>Topo do fêmur</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Sacro</translation>
    </message>
    <message>
        <source>Where the roller presses</source>
        <translation>Onde o rolo pressiona</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>{field} must be a table with fields, such as [{field}].</source>
        <translation>{field} precisa ser uma tabela com campos, como [{field}].</translation>
    </message>
    <message>
        <source>{field}: there are more than {most}.</source>
        <translation>{field}: há mais de {most}.</translation>
    </message>
    <message>
        <source>{field}: there is no stretch {value!r} here; if it is in a pack, say under [packs] what that is called.</source>
        <translation>{field}: não existe o alongamento {value!r} aqui; se ele está em um pacote, diga em [packs] como o pacote se chama.</translation>
    </message>
    <message>
        <source>{field} is not the id of a stretch, such as wall-glute.</source>
        <translation>{field} não é o id de um alongamento, como wall-glute.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no sides; please leave it out.</source>
        <translation>{field}: o alongamento não tem lados; retire isso.</translation>
    </message>
    <message>
        <source>{field}: there are breaths, too; please leave one out.</source>
        <translation>{field}: há também respirações; retire uma das duas.</translation>
    </message>
    <message>
        <source>{field} is not a stretch of the routine.</source>
        <translation>{field} não é um alongamento da rotina.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no variant {value!r}.</source>
        <translation>{field}: o alongamento não tem a variação {value!r}.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{field}: {value!r} comes once; please write one that comes again, like weekdays 14:30.</source>
        <translation>{field}: {value!r} chega uma só vez; escreva um que se repita, como weekdays 14:30.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” ({parts}).</source>
        <translation>{file}: está tudo certo com “{title}” ({parts}).</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n lembrete</numerusform>
            <numerusform>%n lembretes</numerusform>
        </translation>
    </message>
    <message>
        <source>The stretch {stretch} is in the pack “{pack}”, which is not here; add that first.</source>
        <translation>O alongamento {stretch} está no pacote “{pack}”, que não está aqui; adicione o pacote primeiro.</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>Nada foi adicionado. {why}</translation>
    </message>
    <message>
        <source>“{name}” is now as it was prescribed{more}.</source>
        <translation>“{name}” agora está como foi prescrita{more}.</translation>
    </message>
    <message>
        <source>“{name}” is one of your own routines now{more}.</source>
        <translation>“{name}” agora é uma das suas rotinas{more}.</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before.</source>
        <translation>“{name}” voltou a ser como antes.</translation>
    </message>
    <message>
        <source>“{name}” was taken out again{more}.</source>
        <translation>“{name}” foi retirada de novo{more}.</translation>
    </message>
    <message>
        <source>, with {reminders}</source>
        <comment>what comes with a routine</comment>
        <translation>, com {reminders}</translation>
    </message>
    <message>
        <source>“{title}” was written to {file} ({parts}).</source>
        <translation>“{title}” foi gravada em {file} ({parts}).</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders that come once were left out.</source>
        <translation>
            <numerusform>%n lembrete que chega uma só vez ficou de fora.</numerusform>
            <numerusform>%n lembretes que chegam uma só vez ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. {fault}</source>
        <translation>Nada foi gravado. {fault}</translation>
    </message>
    <message>
        <source>There is no page to print. {fault}</source>
        <translation>Não há página para imprimir. {fault}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); what was there is as it was.</source>
        <translation>Não é possível gravar {file} ({why}); o que havia lá continua como estava.</translation>
    </message>
    <message>
        <source>“{name}” has to end in {ending}, so that it is known for a prescription.</source>
        <translation>“{name}” precisa terminar em {ending}, para ser reconhecido como prescrição.</translation>
    </message>
    <message>
        <source>From {sender}, as the file says</source>
        <translation>De {sender}, segundo o arquivo</translation>
    </message>
    <message>
        <source>The routine “{name}”</source>
        <translation>A rotina “{name}”</translation>
    </message>
    <message>
        <source>You have a routine “{name}” already. If it stays, this one is called “{new}”.</source>
        <translation>Você já tem uma rotina “{name}”. Se ela ficar, esta se chama “{new}”.</translation>
    </message>
    <message>
        <source>“{name}” as one file, for someone else or for another computer: {parts}. A reminder that comes only once stays here.</source>
        <translation>“{name}” em um só arquivo, para outra pessoa ou para outro computador: {parts}. Um lembrete que chega uma só vez fica aqui.</translation>
    </message>
    <message>
        <source>The page to print is in {file} now.</source>
        <translation>A página para imprimir agora está em {file}.</translation>
    </message>
    <message>
        <source>“{name}” has to end in .pdf.</source>
        <translation>“{name}” precisa terminar em .pdf.</translation>
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
        <translation>{words} · Dos dois lados</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>Pictures and words show one side; on the other, all is the other way round.</source>
        <translation>As imagens e as palavras mostram um lado; do outro lado, é tudo ao contrário.</translation>
    </message>
    <message>
        <source>Move only as far as is easy; it should never hurt. If it does, stop, and ask whoever wrote this. Page {page} of {pages}.</source>
        <translation>Vá só até onde for fácil; nunca deve doer. Se doer, pare e pergunte a quem escreveu isto. Página {page} de {pages}.</translation>
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
        <translation>Dia</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minutos na posição</translation>
    </message>
    <message>
        <source>Reports of pain</source>
        <translation>Relatos de dor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Meta cumprida</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>Esquerda, minutos</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>Direita, minutos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Suas palavras</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <translation>jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <translation>fev.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <translation>abr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>mai.</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <translation>jun.</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <translation>jul.</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <translation>ago.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <translation>set.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short</comment>
        <translation>out.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short</comment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short</comment>
        <translation>dez.</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, {minutes} min held</source>
        <translation>
            <numerusform>%n sessão, {minutes} min na posição</numerusform>
            <numerusform>%n sessões, {minutes} min na posição</numerusform>
        </translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>um dia de descanso</translation>
    </message>
    <message numerus="yes">
        <source>%n reports of pain</source>
        <translation>
            <numerusform>%n relato de dor</numerusform>
            <numerusform>%n relatos de dor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, {sessions}, {minutes} min held</source>
        <translation>
            <numerusform>%n dia, {sessions}, {minutes} min na posição</numerusform>
            <numerusform>%n dias, {sessions}, {minutes} min na posição</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>Semana de {date}</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>meta cumprida</translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week, and {minutes} minutes in all.</source>
        <translation>
            <numerusform>Sua meta é %n dia por semana, e {minutes} minutos ao todo.</numerusform>
            <numerusform>Sua meta são %n dias por semana, e {minutes} minutos ao todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week.</source>
        <translation>
            <numerusform>Sua meta é %n dia por semana.</numerusform>
            <numerusform>Sua meta são %n dias por semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you will see what you have done, from your first session on.</source>
        <translation>Aqui você verá o que fez, desde a sua primeira sessão.</translation>
    </message>
    <message>
        <source>This week has met your goal: {done}.</source>
        <translation>Esta semana cumpriu a sua meta: {done}.</translation>
    </message>
    <message>
        <source>This week is still before you.</source>
        <translation>A semana ainda está toda pela frente.</translation>
    </message>
    <message>
        <source>This week so far: {done}.</source>
        <translation>Esta semana, até agora: {done}.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row have met your goal.</source>
        <translation>
            <numerusform>%n semana seguida com a meta cumprida.</numerusform>
            <numerusform>%n semanas seguidas com a meta cumprida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with a session, {sessions}, {minutes} min held in all</source>
        <translation>
            <numerusform>%n dia com sessão, {sessions}, {minutes} min na posição ao todo</numerusform>
            <numerusform>%n dias com sessão, {sessions}, {minutes} min na posição ao todo</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last four weeks no side was held.</source>
        <translation>Nas últimas quatro semanas, nenhum lado foi alongado.</translation>
    </message>
    <message>
        <source>In the last four weeks, both sides were held for about the same time.</source>
        <translation>Nas últimas quatro semanas, os dois lados foram alongados por mais ou menos o mesmo tempo.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the right side was held for %n minutes less.</source>
        <translation>
            <numerusform>Nas últimas quatro semanas, o lado direito foi alongado por %n minuto a menos.</numerusform>
            <numerusform>Nas últimas quatro semanas, o lado direito foi alongado por %n minutos a menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the left side was held for %n minutes less.</source>
        <translation>
            <numerusform>Nas últimas quatro semanas, o lado esquerdo foi alongado por %n minuto a menos.</numerusform>
            <numerusform>Nas últimas quatro semanas, o lado esquerdo foi alongado por %n minutos a menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither side felt tighter in most of your last %n answers.</source>
        <translation>
            <numerusform>Na sua última resposta (%n), nenhum lado estava mais tenso.</numerusform>
            <numerusform>Na maioria das suas últimas %n respostas, nenhum lado estava mais tenso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your right side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>Seu lado direito estava mais tenso em {count} da sua última %n resposta.</numerusform>
            <numerusform>Seu lado direito estava mais tenso em {count} das suas últimas %n respostas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your left side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>Seu lado esquerdo estava mais tenso em {count} da sua última %n resposta.</numerusform>
            <numerusform>Seu lado esquerdo estava mais tenso em {count} das suas últimas %n respostas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>before {before}, after {after}, in %n sessions</source>
        <translation>
            <numerusform>antes {before}, depois {after}, em %n sessão</numerusform>
            <numerusform>antes {before}, depois {after}, em %n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>How stiff it feels is asked before and after a session; nothing was answered here.</source>
        <translation>A rigidez que você sente é perguntada antes e depois de uma sessão; aqui não houve resposta.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was much the same before and after your sessions (%n sessions).</source>
        <translation>
            <numerusform>Nas últimas quatro semanas, a rigidez foi quase a mesma antes e depois da sua sessão (%n sessão).</numerusform>
            <numerusform>Nas últimas quatro semanas, a rigidez foi quase a mesma antes e depois das suas sessões (%n sessões).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n sessions).</source>
        <translation>
            <numerusform>Nas últimas quatro semanas, a rigidez ficou {points} pontos menor depois da sua sessão do que antes (média de %n sessão).</numerusform>
            <numerusform>Nas últimas quatro semanas, a rigidez ficou {points} pontos menor depois das suas sessões do que antes (média de %n sessões).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n sessions). If it stays so, stretch less far, or ask a health-care provider.</source>
        <translation>
            <numerusform>Nas últimas quatro semanas, a rigidez ficou {points} pontos maior depois da sua sessão do que antes (média de %n sessão). Se continuar assim, alongue menos longe, ou pergunte a um profissional de saúde.</numerusform>
            <numerusform>Nas últimas quatro semanas, a rigidez ficou {points} pontos maior depois das suas sessões do que antes (média de %n sessões). Se continuar assim, alongue menos longe, ou pergunte a um profissional de saúde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>Sem saber onde</translation>
    </message>
    <message>
        <source>{name}, left side</source>
        <translation>{name}, lado esquerdo</translation>
    </message>
    <message>
        <source>{name}, right side</source>
        <translation>{name}, lado direito</translation>
    </message>
    <message>
        <source>{level} of 10</source>
        <translation>{level} de 10</translation>
    </message>
    <message>
        <source>The stretch was left out.</source>
        <translation>O alongamento ficou de fora.</translation>
    </message>
    <message>
        <source>It was put back on {date}.</source>
        <translation>Voltou para a rotina em {date}.</translation>
    </message>
    <message>
        <source>You answered on {date} that the pain was gone.</source>
        <translation>Em {date}, você respondeu que a dor tinha passado.</translation>
    </message>
    <message>
        <source>You answered on {date} that a health-care provider had agreed.</source>
        <translation>Em {date}, você respondeu que um profissional de saúde tinha liberado.</translation>
    </message>
    <message>
        <source>Nothing was noted since.</source>
        <translation>Nada foi anotado desde então.</translation>
    </message>
    <message>
        <source>No pain was reported.</source>
        <translation>Nenhuma dor foi relatada.</translation>
    </message>
    <message>
        <source>Stretch: {what}</source>
        <translation>Alongar: {what}</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>O calendário foi gravado.</translation>
    </message>
    <message>
        <source>The reminders in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Não é possível ler os lembretes em {path} ({why}), então eles ficam como estão, e os novos valem até você sair.</translation>
    </message>
    <message>
        <source>The reminders in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>Os lembretes em {path} foram gravados por uma versão mais nova deste app, então eles ficam como estão, e os novos valem até você sair.</translation>
    </message>
    <message>
        <source>The reminders in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Os lembretes em {path} estão danificados e não podem ser postos de lado ({why}), então eles ficam como estão, e os novos valem até você sair.</translation>
    </message>
    <message>
        <source>The reminders in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>O que está em {path}, no lugar dos lembretes, é {what} e não pode ser posto de lado ({why}), então fica como está, e os novos lembretes valem até você sair.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; the reminders come from a copy of it.</source>
        <translation>O arquivo dos lembretes era {what} e agora é {aside}; os lembretes vêm de uma cópia dele.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; the reminders come from a copy of it.</source>
        <translation>O arquivo dos lembretes estava danificado e agora é {aside}; os lembretes vêm de uma cópia dele.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; none is left.</source>
        <translation>O arquivo dos lembretes era {what} e agora é {aside}; não sobrou nenhum lembrete.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; none is left.</source>
        <translation>O arquivo dos lembretes estava danificado e agora é {aside}; não sobrou nenhum lembrete.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); they are as they were.</source>
        <translation>Não é possível gravar os lembretes em {path} ({why}); eles continuam como estavam.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>Não é possível gravar os lembretes em {path} ({why}); as mudanças neles valem até você sair.</translation>
    </message>
    <message>
        <source>No calendar is written, because it would be empty.</source>
        <translation>Nenhum calendário foi gravado, porque ficaria vazio.</translation>
    </message>
    <message>
        <source>The calendar cannot be written to {path} ({why}).</source>
        <translation>Não é possível gravar o calendário em {path} ({why}).</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is switched off.</source>
        <translation>“{reminder}” não está no calendário: está desativado.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: events come in quiet periods, too.</source>
        <translation>“{reminder}” não está no calendário: lá, os eventos chegam também nos períodos de silêncio.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is over.</source>
        <translation>“{reminder}” não está no calendário: já passou.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know what you have done.</source>
        <translation>“{reminder}” não está no calendário: um calendário não tem como saber o que você fez.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know when you sit.</source>
        <translation>“{reminder}” não está no calendário: um calendário não tem como saber quando você está sem se levantar.</translation>
    </message>
    <message>
        <source>following the steps</source>
        <translation>seguindo os passos</translation>
    </message>
    <message>
        <source>counting in</source>
        <translation>na contagem inicial</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>mantendo a posição</translation>
    </message>
    <message>
        <source>changing side</source>
        <translation>trocando de lado</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>descansando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>{reminder} · {offer}</source>
        <translation>{reminder} · {offer}</translation>
    </message>
    <message>
        <source>Glutestretch is not running; reminders only come while it runs.</source>
        <translation>O Glutestretch não está aberto; os lembretes só chegam enquanto ele está.</translation>
    </message>
    <message>
        <source>No reminder is to come.</source>
        <translation>Nenhum lembrete está por vir.</translation>
    </message>
    <message>
        <source>{reminder} · {state}</source>
        <translation>{reminder} · {state}</translation>
    </message>
    <message>
        <source>A reminder is due now ({summary}).</source>
        <translation>Está na hora de um lembrete ({summary}).</translation>
    </message>
    <message>
        <source>Next reminder: {moment} ({summary}).</source>
        <translation>Próximo lembrete: {moment} ({summary}).</translation>
    </message>
    <message>
        <source>A reminder waits for your answer ({summary}).</source>
        <translation>Um lembrete espera a sua resposta ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown as a notification ({summary}).</source>
        <translation>Um lembrete aparece como notificação ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in the window ({summary}).</source>
        <translation>Um lembrete aparece na janela ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in a small window ({summary}).</source>
        <translation>Um lembrete aparece em uma janela pequena ({summary}).</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>Nenhuma sessão em andamento.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, right side, {state}.</source>
        <translation>Uma sessão está em andamento: {stretch}, lado direito, {state}.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, left side, {state}.</source>
        <translation>Uma sessão está em andamento: {stretch}, lado esquerdo, {state}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>sexta-feira</translation>
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
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>dias úteis</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>fins de semana</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow, {weekday}</source>
        <translation>amanhã, {weekday}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} às {time}</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day}, às {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>das {start} às {end}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>em pausa até você retomar</translation>
    </message>
    <message>
        <source>paused until {moment}</source>
        <translation>em pausa até {moment}</translation>
    </message>
    <message>
        <source>went together with a later one</source>
        <translation>foi junto com um posterior</translation>
    </message>
    <message>
        <source>held: {why}</source>
        <translation>em espera: {why}</translation>
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
        <translation>iniciado</translation>
    </message>
    <message>
        <source>put off for 10 minutes</source>
        <translation>adiado por 10 minutos</translation>
    </message>
    <message>
        <source>skipped for the day</source>
        <translation>pulado naquele dia</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantido</translation>
    </message>
    <message>
        <source>came due</source>
        <translation>chegou a hora</translation>
    </message>
    <message>
        <source>shown as a notification</source>
        <translation>mostrado como notificação</translation>
    </message>
    <message>
        <source>shown in the window</source>
        <translation>mostrado na janela</translation>
    </message>
    <message>
        <source>shown in a small window</source>
        <translation>mostrado em uma janela pequena</translation>
    </message>
    <message>
        <source>held: a session is running</source>
        <translation>em espera: uma sessão está em andamento</translation>
    </message>
    <message>
        <source>held: do not disturb is on</source>
        <translation>em espera: o modo Não perturbe está ativado</translation>
    </message>
    <message>
        <source>held: something is shown full screen</source>
        <translation>em espera: algo está em tela cheia</translation>
    </message>
    <message>
        <source>held: the camera is in use</source>
        <translation>em espera: a câmera está em uso</translation>
    </message>
    <message>
        <source>held: the microphone is in use</source>
        <translation>em espera: o microfone está em uso</translation>
    </message>
    <message>
        <source>held: the screen is locked</source>
        <translation>em espera: a tela está bloqueada</translation>
    </message>
    <message>
        <source>held: you are away</source>
        <translation>em espera: você não está no computador</translation>
    </message>
    <message>
        <source>held: reminders are paused</source>
        <translation>em espera: os lembretes estão em pausa</translation>
    </message>
    <message>
        <source>held: it is a quiet period</source>
        <translation>em espera: é um período de silêncio</translation>
    </message>
    <message>
        <source>a session was running or just done</source>
        <translation>uma sessão estava em andamento ou tinha acabado de terminar</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>o modo Não perturbe estava ativado</translation>
    </message>
    <message>
        <source>something was shown full screen</source>
        <translation>algo estava em tela cheia</translation>
    </message>
    <message>
        <source>the camera was in use</source>
        <translation>a câmera estava em uso</translation>
    </message>
    <message>
        <source>the microphone was in use</source>
        <translation>o microfone estava em uso</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>a tela estava bloqueada</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>você não estava no computador</translation>
    </message>
    <message>
        <source>reminders were paused</source>
        <translation>os lembretes estavam em pausa</translation>
    </message>
    <message>
        <source>it was a quiet period</source>
        <translation>era um período de silêncio</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>o computador estava suspenso</translation>
    </message>
    <message>
        <source>the app was closed</source>
        <translation>o app estava fechado</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>o relógio foi acertado</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>já era tarde demais</translation>
    </message>
    <message>
        <source>you had stretched already</source>
        <translation>você já tinha alongado</translation>
    </message>
    <message>
        <source>{number} of what? Add a letter: {number}s, {number}m or {number}h.</source>
        <translation>{number} de quê? Acrescente uma letra: {number}s, {number}m ou {number}h.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>“{text}” não é uma duração; escreva assim: 20s, 5m, 1h ou 1h20m.</translation>
    </message>
    <message>
        <source>{text} is more than a year.</source>
        <translation>{text} é mais de um ano.</translation>
    </message>
    <message>
        <source>{text} is no time at all; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>{text} não é tempo nenhum; escreva assim: 20s, 5m, 1h ou 1h20m.</translation>
    </message>
    <message>
        <source>There is no time zone called “{key}”; write one like Europe/Berlin.</source>
        <translation>Não existe um fuso horário chamado “{key}”; escreva um como Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day; write it like 7:15 or 14:30.</source>
        <translation>“{value}” não é um horário; escreva assim: 7:15 ou 14:30.</translation>
    </message>
    <message>
        <source>Days must be a list such as mon, wed, not {value!r}.</source>
        <translation>Os dias precisam ser uma lista como mon, wed, não {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a day of the week; write {names}.</source>
        <translation>“{value}” não é um dia da semana; escreva {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the week; write days like mon,wed or mon-fri.</source>
        <translation>“{text}” não é um dia da semana; escreva os dias assim: mon,wed ou mon-fri.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Escolha pelo menos um dia da semana.</translation>
    </message>
    <message>
        <source>Days of the week go from 0 to 6, not {days}.</source>
        <translation>Os dias da semana vão de 0 a 6, não {days}.</translation>
    </message>
    <message>
        <source>Choose at least one time of day.</source>
        <translation>Escolha pelo menos um horário.</translation>
    </message>
    <message>
        <source>Days of rest go from 1 to {most}, not {days}.</source>
        <translation>Os dias de descanso vão de 1 a {most}, não {days}.</translation>
    </message>
    <message>
        <source>Choose hours in which sitting counts.</source>
        <translation>Escolha em que horas conta o tempo sem se levantar.</translation>
    </message>
    <message>
        <source>Minutes of sitting go from 1 to {most}, not {minutes}.</source>
        <translation>Os minutos sem se levantar vão de 1 a {most}, não {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>The hours are too short for %n minutes of sitting.</source>
        <translation>
            <numerusform>As horas são poucas para %n minuto sem se levantar.</numerusform>
            <numerusform>As horas são poucas para %n minutos sem se levantar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>O último dia, {last}, vem antes do primeiro, {first}.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Esse momento já passou. Escolha um mais adiante.</translation>
    </message>
    <message>
        <source>These days have passed. Choose later ones.</source>
        <translation>Esses dias já passaram. Escolha outros mais adiante.</translation>
    </message>
    <message>
        <source>A quiet period offers no routine.</source>
        <translation>Um período de silêncio não oferece nenhuma rotina.</translation>
    </message>
    <message>
        <source>The state of the reminders is not an object: {value!r}.</source>
        <translation>O estado dos lembretes não é um objeto: {value!r}.</translation>
    </message>
    <message>
        <source>The reminders are not a list: {value!r}.</source>
        <translation>Os lembretes não são uma lista: {value!r}.</translation>
    </message>
    <message>
        <source>“{name}” of the reminders could not be read and was forgotten.</source>
        <translation>“{name}” dos lembretes não pôde ser lido e foi esquecido.</translation>
    </message>
    <message>
        <source>Some of “{name}” of the reminders could not be read and was forgotten.</source>
        <translation>Uma parte de “{name}” dos lembretes não pôde ser lida e foi esquecida.</translation>
    </message>
    <message>
        <source>Entry {number} of the file cannot be used: {problem}</source>
        <translation>A entrada {number} do arquivo não pode ser usada: {problem}</translation>
    </message>
    <message>
        <source>At what time? Write one, or for sitting, every 45m {span}.</source>
        <translation>A que horas? Escreva um horário ou, para o tempo sem se levantar, every 45m {span}.</translation>
    </message>
    <message>
        <source>On which days? Write today {time}, daily {time} or weekdays {time}.</source>
        <translation>Em que dias? Escreva today {time} (hoje), daily {time} (todo dia) ou weekdays {time} (dias úteis).</translation>
    </message>
    <message>
        <source>“{phrase}” says no time; write it like {examples}.</source>
        <translation>“{phrase}” não diz nenhum horário; escreva assim: {examples}.</translation>
    </message>
    <message>
        <source>No time is given; write it like {examples}.</source>
        <translation>Nenhum horário foi dado; escreva assim: {examples}.</translation>
    </message>
    <message>
        <source>At what time? Write it like {example}.</source>
        <translation>A que horas? Escreva assim: {example}.</translation>
    </message>
    <message>
        <source>At what time? Write one, like {example}.</source>
        <translation>A que horas? Escreva um horário, como {example}.</translation>
    </message>
    <message>
        <source>These are other times on other days; please add a reminder for each.</source>
        <translation>São outros horários em outros dias; adicione um lembrete para cada um.</translation>
    </message>
    <message>
        <source>One that comes only if nothing was done has one time of day; please add a reminder for each.</source>
        <translation>Um lembrete que só chega se nada foi feito tem um único horário; adicione um lembrete para cada um.</translation>
    </message>
    <message>
        <source>Unless what? Write it like {example}.</source>
        <translation>A não ser em que caso? Escreva assim: {example}.</translation>
    </message>
    <message>
        <source>In how long? Write it like in 30m or in 1h20m.</source>
        <translation>Daqui a quanto tempo? Escreva assim: in 30m ou in 1h20m.</translation>
    </message>
    <message>
        <source>{time} on {day} is over.</source>
        <translation>O horário das {time} de {day} já passou.</translation>
    </message>
    <message>
        <source>Every how many minutes? Write it like {example}.</source>
        <translation>A cada quantos minutos? Escreva assim: {example}.</translation>
    </message>
    <message>
        <source>Sitting is counted in whole minutes, not in {length}.</source>
        <translation>O tempo sem se levantar é contado em minutos inteiros, não em {length}.</translation>
    </message>
    <message>
        <source>Which hours are on which days? Write the days before their hours, like {example}.</source>
        <translation>Que horas são em que dias? Escreva os dias antes das horas, assim: {example}.</translation>
    </message>
    <message>
        <source>From {start} until when? Write it like {example}.</source>
        <translation>De {start} até quando? Escreva assim: {example}.</translation>
    </message>
    <message>
        <source>Does {span} mean the day or the night? Write {day} for the day, or {night} for the night.</source>
        <translation>{span} é de dia ou de noite? Escreva {day} para o dia, ou {night} para a noite.</translation>
    </message>
    <message>
        <source>Once, on {date} at {time}</source>
        <translation>Uma vez, em {date} às {time}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>no next time</source>
        <translation>sem próxima vez</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>próximo: {day}</translation>
    </message>
    <message>
        <source>next: {moment} at the earliest</source>
        <translation>próximo: não antes de {moment}</translation>
    </message>
    <message>
        <source>next: {moment}</source>
        <translation>próximo: {moment}</translation>
    </message>
    <message>
        <source>{rule} · switched off</source>
        <translation>{rule} · desativado</translation>
    </message>
    <message>
        <source>{rule} · {next}</source>
        <translation>{rule} · {next}</translation>
    </message>
    <message>
        <source>{title}, since its own is gone</source>
        <translation>{title}, porque a rotina dele não existe mais</translation>
    </message>
    <message>
        <source>{days} at {times}</source>
        <translation>{days} às {times}</translation>
    </message>
    <message>
        <source>{days} at {time}, if not done yet</source>
        <translation>{days} às {time}, se você ainda não alongou</translation>
    </message>
    <message numerus="yes">
        <source>{days} at {time}, after %n days of rest</source>
        <translation>
            <numerusform>{days} às {time}, depois de %n dia de descanso</numerusform>
            <numerusform>{days} às {time}, depois de %n dias de descanso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes of sitting, {hours}</source>
        <translation>
            <numerusform>A cada %n minuto sem se levantar, {hours}</numerusform>
            <numerusform>A cada %n minutos sem se levantar, {hours}</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {spans}</source>
        <translation>{days} {spans}</translation>
    </message>
    <message>
        <source>Once, {moment}</source>
        <translation>Uma vez, {moment}</translation>
    </message>
    <message>
        <source>Quiet all day, {days}</source>
        <translation>Silêncio o dia todo, {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}, {days}</source>
        <translation>Silêncio das {start} às {end}, {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}</source>
        <translation>Silêncio das {start} às {end}</translation>
    </message>
    <message>
        <source>Quiet {day}</source>
        <translation>Silêncio: {day}</translation>
    </message>
    <message>
        <source>Quiet from {first} to {last}</source>
        <translation>Silêncio de {first} a {last}</translation>
    </message>
    <message>
        <source>Quiet until {moment}</source>
        <translation>Silêncio até {moment}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Está na hora</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Próximo: {moment}</translation>
    </message>
    <message>
        <source>Time to stretch</source>
        <translation>Hora de alongar</translation>
    </message>
    <message>
        <source>Waiting until you are free</source>
        <translation>Esperando até você ter um tempo</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera a sua resposta</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>está na hora</translation>
    </message>
    <message>
        <source>quiet until your next session</source>
        <translation>em silêncio até a sua próxima sessão</translation>
    </message>
    <message>
        <source>quiet whenever it would come</source>
        <translation>sempre cai em um período de silêncio</translation>
    </message>
    <message>
        <source>A reminder that is deleted</source>
        <translation>Um lembrete que foi excluído</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Dias úteis</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fim de semana</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dias da semana</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>Em horários fixos</translation>
    </message>
    <message>
        <source>If not done yet</source>
        <translation>Se ainda não alongou</translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation>Sem se levantar</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Between hours</source>
        <translation>Entre horários</translation>
    </message>
    <message>
        <source>On dates</source>
        <translation>Em datas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>“{id}” is not the id of an own routine; those begin with own-.</source>
        <translation>“{id}” não é o id de uma rotina sua; esses começam com own-.</translation>
    </message>
    <message>
        <source>Both sides, first as in the settings</source>
        <translation>Ambos os lados, o primeiro como nas configurações</translation>
    </message>
    <message>
        <source>Right side first</source>
        <translation>Primeiro o lado direito</translation>
    </message>
    <message>
        <source>Left side first</source>
        <translation>Primeiro o lado esquerdo</translation>
    </message>
    <message>
        <source>First side in turns</source>
        <translation>Primeiro lado alternado</translation>
    </message>
    <message>
        <source>Tighter side first</source>
        <translation>Primeiro o lado mais tenso</translation>
    </message>
    <message>
        <source>Right side only</source>
        <translation>Só o lado direito</translation>
    </message>
    <message>
        <source>Left side only</source>
        <translation>Só o lado esquerdo</translation>
    </message>
    <message>
        <source>Tighter side only</source>
        <translation>Só o lado mais tenso</translation>
    </message>
    <message>
        <source>{seconds} s between holds</source>
        <translation>{seconds} s entre as repetições</translation>
    </message>
    <message numerus="yes">
        <source>%n whole rounds</source>
        <translation>
            <numerusform>%n rodada inteira</numerusform>
            <numerusform>%n rodadas inteiras</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s rest before</source>
        <translation>{seconds} s de descanso antes</translation>
    </message>
    <message>
        <source>{seconds} s a step</source>
        <translation>{seconds} s por passo</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiração</numerusform>
            <numerusform>%n respirações</numerusform>
        </translation>
    </message>
    <message>
        <source>breaths as in the settings</source>
        <translation>respirações como nas configurações</translation>
    </message>
    <message numerus="yes">
        <source>%n times {hold}</source>
        <translation>
            <numerusform>%n vez {hold}</numerusform>
            <numerusform>%n vezes {hold}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · about {minutes} min</source>
        <translation>
            <numerusform>%n alongamento · cerca de {minutes} min</numerusform>
            <numerusform>%n alongamentos · cerca de {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Minha rotina</translation>
    </message>
    <message>
        <source>My routine {number}</source>
        <translation>Minha rotina {number}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (cópia)</translation>
    </message>
    <message>
        <source>Routine {number} of the file cannot be used: {problem}</source>
        <translation>A rotina {number} do arquivo não pode ser usada: {problem}</translation>
    </message>
    <message>
        <source>Your routines in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>Não é possível ler as suas rotinas em {path} ({why}), então elas ficam como estão, e as novas valem até você sair.</translation>
    </message>
    <message>
        <source>Your routines in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>As suas rotinas em {path} foram gravadas por uma versão mais nova deste app, então elas ficam como estão, e as novas valem até você sair.</translation>
    </message>
    <message>
        <source>Your routines in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>As suas rotinas em {path} estão danificadas e não podem ser postas de lado ({why}), então elas ficam como estão, e as novas valem até você sair.</translation>
    </message>
    <message>
        <source>Your routines in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>O que está em {path}, no lugar das suas rotinas, é {what} e não pode ser posto de lado ({why}), então fica como está, e as novas rotinas valem até você sair.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; the routines come from a copy of it.</source>
        <translation>O arquivo das suas rotinas era {what} e agora é {aside}; as rotinas vêm de uma cópia dele.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; the routines come from a copy of it.</source>
        <translation>O arquivo das suas rotinas estava danificado e agora é {aside}; as rotinas vêm de uma cópia dele.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; none is left.</source>
        <translation>O arquivo das suas rotinas era {what} e agora é {aside}; não sobrou nenhuma rotina.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; none is left.</source>
        <translation>O arquivo das suas rotinas estava danificado e agora é {aside}; não sobrou nenhuma rotina.</translation>
    </message>
    <message>
        <source>Your routines cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>Não é possível gravar as suas rotinas em {path} ({why}); as mudanças nelas valem até você sair.</translation>
    </message>
    <message>
        <source>{name}, right side, {number} of {count}</source>
        <translation>{name}, lado direito, {number} de {count}</translation>
    </message>
    <message>
        <source>{name}, left side, {number} of {count}</source>
        <translation>{name}, lado esquerdo, {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of %n</source>
        <translation>
            <numerusform>Repetição {number} de %n</numerusform>
            <numerusform>Repetição {number} de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {count} · Hold</source>
        <translation>Passo {number} de {count} · Manter</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Passo {number} de {count}</translation>
    </message>
    <message>
        <source>{variant} · {words}</source>
        <translation>{variant} · {words}</translation>
    </message>
    <message>
        <source>{heading} · Picture: the usual way</source>
        <translation>{heading} · Imagem: do jeito usual</translation>
    </message>
    <message>
        <source>{heading} · Waiting for Next</source>
        <translation>{heading} · Esperando por Próximo</translation>
    </message>
    <message>
        <source>You should feel it here: {where}</source>
        <translation>Você deve sentir aqui: {where}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Você precisa de {things}.</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your right side.</source>
        <translation>Saia da posição devagar. Prepare-se para o lado direito.</translation>
    </message>
    <message>
        <source>Get ready for your right side</source>
        <translation>Prepare-se para o lado direito</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your left side.</source>
        <translation>Saia da posição devagar. Prepare-se para o lado esquerdo.</translation>
    </message>
    <message>
        <source>Get ready for your left side</source>
        <translation>Prepare-se para o lado esquerdo</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes next.</source>
        <translation>Descanse um momento e respire livremente. A seguir: {name}.</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes once more.</source>
        <translation>Descanse um momento e respire livremente. Mais uma vez: {name}.</translation>
    </message>
    <message>
        <source>Once more: {name}</source>
        <translation>Mais uma vez: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>A seguir: {name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Get ready · {hold}</source>
        <translation>Prepare-se · {hold}</translation>
    </message>
    <message>
        <source>Get ready to hold</source>
        <translation>Prepare-se para manter</translation>
    </message>
    <message>
        <source>Ease off a little, stay in position and breathe. {hold} comes next.</source>
        <translation>Alivie um pouco, fique na posição e respire. A seguir: {hold}.</translation>
    </message>
    <message>
        <source>Ease off · Next: {hold}</source>
        <translation>Alivie · A seguir: {hold}</translation>
    </message>
    <message>
        <source>Short rest in position</source>
        <translation>Breve descanso na posição</translation>
    </message>
    <message>
        <source>Hold {key}, or press on the ring, while you breathe in.</source>
        <translation>Segure {key}, ou pressione o anel, enquanto puxa o ar.</translation>
    </message>
    <message>
        <source>Breathe out audibly through pursed lips, and in quietly.</source>
        <translation>Solte o ar com os lábios em bico, de forma audível, e puxe o ar em silêncio.</translation>
    </message>
    <message>
        <source>{heading} · Listening for your breath</source>
        <translation>{heading} · Ouvindo a sua respiração</translation>
    </message>
    <message>
        <source>{heading} · Following your breath</source>
        <translation>{heading} · Seguindo a sua respiração</translation>
    </message>
    <message>
        <source>{heading} · Guided pace</source>
        <translation>{heading} · Ritmo guiado</translation>
    </message>
    <message>
        <source>No microphone was found, so the ring leads.</source>
        <translation>Nenhum microfone foi encontrado, então o anel guia.</translation>
    </message>
    <message>
        <source>QtMultimedia is missing, so nothing can be heard and the ring leads.</source>
        <translation>Falta o QtMultimedia, então não dá para ouvir nada e o anel guia.</translation>
    </message>
    <message>
        <source>The system does not let the app use the microphone, so the ring leads.</source>
        <translation>O sistema não deixa o app usar o microfone, então o anel guia.</translation>
    </message>
    <message>
        <source>The microphone has stopped, so the ring leads.</source>
        <translation>O microfone parou, então o anel guia.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Breathe in, {count}</source>
        <translation>Puxe o ar, {count}</translation>
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
        <translation>Todos os alongamentos estão de fora</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n stretches · about {minutes} min</source>
        <translation>
            <numerusform>{title} · %n alongamento · cerca de {minutes} min</numerusform>
            <numerusform>{title} · %n alongamentos · cerca de {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · both sides · about {minutes} min</source>
        <translation>
            <numerusform>%n alongamento · ambos os lados · cerca de {minutes} min</numerusform>
            <numerusform>%n alongamentos · ambos os lados · cerca de {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>cerca de {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths a side</source>
        <translation>
            <numerusform>%n respiração profunda por lado</numerusform>
            <numerusform>%n respirações profundas por lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths</source>
        <translation>
            <numerusform>%n respiração profunda</numerusform>
            <numerusform>%n respirações profundas</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Left out after pain</source>
        <translation>De fora por causa da dor</translation>
    </message>
    <message>
        <source>Left out by your answers</source>
        <translation>De fora pelas suas respostas</translation>
    </message>
    <message>
        <source>Left side done</source>
        <translation>Lado esquerdo feito</translation>
    </message>
    <message>
        <source>Right side done</source>
        <translation>Lado direito feito</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Now · left side</source>
        <translation>Agora · lado esquerdo</translation>
    </message>
    <message>
        <source>Now · right side</source>
        <translation>Agora · lado direito</translation>
    </message>
    <message>
        <source>Done just now</source>
        <translation>Feito agora mesmo</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Feito hoje</translation>
    </message>
    <message>
        <source>Done yesterday</source>
        <translation>Feito ontem</translation>
    </message>
    <message numerus="yes">
        <source>Done %n days ago</source>
        <translation>
            <numerusform>Feito há %n dia</numerusform>
            <numerusform>Feito há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation>Feito em {date}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos os lados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>parado por causa da dor</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n breaths</source>
        <translation>
            <numerusform>{done} de %n respiração</numerusform>
            <numerusform>{done} de %n respirações</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} min</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths held in {time} minutes</source>
        <translation>
            <numerusform>%n respiração na posição em {time} minutos</numerusform>
            <numerusform>%n respirações na posição em {time} minutos</numerusform>
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
        <translation>Rigidez: {before} antes, {after} agora.</translation>
    </message>
    <message>
        <source>Before the session you said {before}.</source>
        <translation>Antes da sessão você disse {before}.</translation>
    </message>
    <message>
        <source>Stiffness: {after} now.</source>
        <translation>Rigidez: {after} agora.</translation>
    </message>
    <message>
        <source>No hold was recorded this time.</source>
        <translation>Nenhuma posição foi registrada desta vez.</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>Agora, descanse</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Muito bem</translation>
    </message>
    <message>
        <source>Another time, then</source>
        <translation>Fica para outra hora</translation>
    </message>
    <message>
        <source>That was a good part of it</source>
        <translation>Você fez uma boa parte</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Before the next session you will be asked about pain.</source>
        <translation>Antes da próxima sessão, haverá uma pergunta sobre a dor.</translation>
    </message>
    <message>
        <source>Get up slowly, and drink a glass of water if you like.</source>
        <translation>Levante-se devagar e, se quiser, beba um copo de água.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Falta cerca de %n minuto</numerusform>
            <numerusform>Faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Falta menos de um minuto</translation>
    </message>
    <message>
        <source>This side: {time}</source>
        <translation>Este lado: {time}</translation>
    </message>
    <message>
        <source>This stretch: {time}</source>
        <translation>Este alongamento: {time}</translation>
    </message>
    <message>
        <source>This step: {time}</source>
        <translation>Este passo: {time}</translation>
    </message>
    <message numerus="yes">
        <source>This side: %n breaths</source>
        <translation>
            <numerusform>Este lado: %n respiração</numerusform>
            <numerusform>Este lado: %n respirações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This stretch: %n breaths</source>
        <translation>
            <numerusform>Este alongamento: %n respiração</numerusform>
            <numerusform>Este alongamento: %n respirações</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Som e voz</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avançar automaticamente</translation>
    </message>
    <message>
        <source>When off, each step waits until you choose Next.</source>
        <translation>Se desativado, cada passo espera até você escolher Próximo.</translation>
    </message>
    <message>
        <source>Take turns by session</source>
        <translation>Alternar a cada sessão</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar por</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pause to change sides</source>
        <translation>Pausa para trocar de lado</translation>
    </message>
    <message>
        <source>Rest between stretches</source>
        <translation>Descanso entre alongamentos</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>Sem pressa</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Ágil</translation>
    </message>
    <message>
        <source>Time to move into a step</source>
        <translation>Tempo para entrar em um passo</translation>
    </message>
    <message>
        <source>A step always lasts as long as its words. Space or Next goes on sooner.</source>
        <translation>Um passo sempre dura o tempo do seu texto. Espaço ou Próximo avança antes.</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Mais fácil e mais difícil</translation>
    </message>
    <message>
        <source>How each stretch is done. In a session, E makes it easier and H harder.</source>
        <translation>Como cada alongamento é feito. Em uma sessão, E deixa mais fácil e H mais difícil.</translation>
    </message>
    <message>
        <source>Ask how stiff it feels</source>
        <translation>Perguntar quanta rigidez você sente</translation>
    </message>
    <message>
        <source>As a session begins and at its end. You never need to answer.</source>
        <translation>No começo de uma sessão e no fim. Você nunca precisa responder.</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>Manter a tela ligada</translation>
    </message>
    <message>
        <source>Only while a session runs; in a pause it may sleep after two minutes.</source>
        <translation>Só durante uma sessão; em pausa, ela pode apagar depois de dois minutos.</translation>
    </message>
    <message>
        <source>Use media keys, headphones and remotes</source>
        <translation>Usar teclas de mídia, fones e controles</translation>
    </message>
    <message>
        <source>On Linux. While a session runs, Play, Pause, Next and Previous go to it, not to music.</source>
        <translation>No Linux. Durante uma sessão, Reproduzir, Pausar, Próxima e Anterior agem nela, não na música.</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respirações</translation>
    </message>
    <message>
        <source>Hold each side for</source>
        <translation>Manter cada lado por</translation>
    </message>
    <message>
        <source>Five to six deep breaths suit most people.</source>
        <translation>Cinco a seis respirações profundas servem para a maioria das pessoas.</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>Puxar o ar por</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>Soltar o ar por</translation>
    </message>
    <message>
        <source>The ring leads</source>
        <translation>O anel guia</translation>
    </message>
    <message>
        <source>My own, by key</source>
        <translation>O meu, com uma tecla</translation>
    </message>
    <message>
        <source>My own, by microphone</source>
        <translation>O meu, com o microfone</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>By key, you hold it, or the mouse button on the ring, while breathing in. By microphone, the ring follows each out-breath that it hears in a hold. It is open only then, and nothing is recorded.</source>
        <translation>Com a tecla, você segura a tecla, ou o botão do mouse sobre o anel, enquanto puxa o ar. Com o microfone, o anel segue cada vez que ouve você soltar o ar ao manter a posição. O microfone só fica aberto nesse momento, e nada é gravado.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Seta para baixo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>0 on the number pad</source>
        <translation>0 do teclado numérico</translation>
    </message>
    <message>
        <source>Key to hold at your own pace</source>
        <translation>Tecla para segurar no seu ritmo</translation>
    </message>
    <message>
        <source>B lies above the middle of the space bar, where it is easily found without looking.</source>
        <translation>B fica acima do meio da barra de espaço, fácil de achar sem olhar.</translation>
    </message>
    <message>
        <source>Less as you learn</source>
        <translation>Menos, com a prática</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Only cues</source>
        <translation>Só o essencial</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>A voz diz</translation>
    </message>
    <message>
        <source>Cues are names, sides, beginnings and ends. As you learn, a stretch is explained in its first three sessions.</source>
        <translation>O essencial são nomes, lados, começos e fins. Com a prática, um alongamento só é explicado nas três primeiras sessões dele.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Where nothing is recorded in your language, the computer&apos;s own voice speaks. On Linux it comes from speech-dispatcher.</source>
        <translation>Onde nada foi gravado no seu idioma, fala a voz do computador. No Linux, ela vem do speech-dispatcher.</translation>
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
        <translation>A do computador</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume da voz</translation>
    </message>
    <message>
        <source>Count the breaths of a hold aloud</source>
        <translation>Contar em voz alta as respirações na posição</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Sinos</translation>
    </message>
    <message>
        <source>A bell of its own for beginning, half-way, change of sides and end.</source>
        <translation>Um sino próprio para o começo, a metade, a troca de lado e o fim.</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume dos sinos</translation>
    </message>
    <message>
        <source>Sound of the breath</source>
        <translation>Som da respiração</translation>
    </message>
    <message>
        <source>In a hold, a soft noise rises as you breathe in and falls as you breathe out.</source>
        <translation>Ao manter a posição, um ruído suave sobe quando você puxa o ar e desce quando você solta o ar.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volume da respiração</translation>
    </message>
    <message>
        <source>Start hidden at login</source>
        <translation>Iniciar sem janela no login</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs.</source>
        <translation>Os lembretes só chegam enquanto o app está aberto.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Stay for reminders</source>
        <translation>Ficar aberto para lembrar</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Without reminders, closing the window always quits.</source>
        <translation>Sem lembretes, fechar a janela sempre encerra o app.</translation>
    </message>
    <message>
        <source>Respect Do Not Disturb</source>
        <translation>Respeitar o modo Não perturbe</translation>
    </message>
    <message>
        <source>Wait while something is full screen</source>
        <translation>Esperar enquanto algo estiver em tela cheia</translation>
    </message>
    <message>
        <source>Wait while camera or microphone are in use</source>
        <translation>Esperar enquanto a câmera ou o microfone estiverem em uso</translation>
    </message>
    <message>
        <source>Reminders that have waited are offered when you are free.</source>
        <translation>Os lembretes que esperaram são oferecidos quando você tiver um tempo.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window opens anew in it once you close the settings.</source>
        <translation>A janela se abre de novo nesse idioma assim que você fecha as configurações.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Qt and Python</source>
        <translation>Qt e Python</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>Live figure (OpenGL)</source>
        <translation>Figura em movimento (OpenGL)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Wishes for the look</source>
        <translation>Desejos de aparência</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Leitor de tela</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Recorded voices</source>
        <translation>Vozes gravadas</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice</source>
        <translation>A voz do computador</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Breaks from the keyboard</source>
        <translation>Pausas do teclado</translation>
    </message>
    <message>
        <source>Sleep and lock</source>
        <translation>Suspensão e bloqueio</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>Suas rotinas</translation>
    </message>
    <message>
        <source>Packs of stretches</source>
        <translation>Pacotes de alongamentos</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Início rápido</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>O próprio app</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message>
        <source>This platform of Qt shows nothing on a screen; please clear QT_QPA_PLATFORM.</source>
        <translation>Esta plataforma do Qt não mostra nada em uma tela; limpe QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>The figure cannot be turned or moved, and pictures and films stand in for it; a driver for your graphics card may help.</source>
        <translation>A figura não pode ser girada nem movida, e imagens e filmes ficam no lugar dela; um driver para a sua placa de vídeo pode ajudar.</translation>
    </message>
    <message>
        <source>The processor draws the figure, so it is turned and moved less smoothly; a driver for your graphics card may help.</source>
        <translation>O processador desenha a figura, então ela gira e se move com menos suavidade; um driver para a sua placa de vídeo pode ajudar.</translation>
    </message>
    <message>
        <source>There is no tray for the icon, so the app stays as a minimised window where reminders are to come. In GNOME the extension AppIndicator adds a tray, elsewhere your panel does.</source>
        <translation>Não há bandeja do sistema para o ícone, então o app fica como janela minimizada quando há lembretes por vir. No GNOME, a extensão AppIndicator acrescenta uma bandeja; nos outros, o seu painel.</translation>
    </message>
    <message>
        <source>No service shows notifications, so reminders come in a window of the app&apos;s own; install one, such as dunst, if you prefer that.</source>
        <translation>Nenhum serviço mostra notificações, então os lembretes chegam em uma janela do próprio app; instale um, como o dunst, se preferir.</translation>
    </message>
    <message>
        <source>Notifications have no buttons here, so you answer a reminder in the app&apos;s own window.</source>
        <translation>Aqui as notificações não têm botões, então você responde a um lembrete na janela do app.</translation>
    </message>
    <message>
        <source>Nothing tells the app whether it is on; pause the reminders when they would disturb you.</source>
        <translation>Nada diz ao app se está ligado; pause os lembretes quando eles fossem perturbar.</translation>
    </message>
    <message>
        <source>The desktop does not tell them; choose colours, size of text and motion in the settings, or install xdg-desktop-portal.</source>
        <translation>A área de trabalho não os informa; escolha cores, tamanho do texto e movimento nas configurações, ou instale o xdg-desktop-portal.</translation>
    </message>
    <message>
        <source>No screen reader can read the app here; install at-spi2-core if you use one.</source>
        <translation>Nenhum leitor de tela consegue ler o app aqui; instale o at-spi2-core se você usa um.</translation>
    </message>
    <message>
        <source>No voice is recorded in your language; the computer&apos;s own voice speaks it.</source>
        <translation>Nenhuma voz foi gravada no seu idioma; quem fala é a voz do computador.</translation>
    </message>
    <message>
        <source>Nothing tells the app when you are away, so reminders after sitting count that time, too.</source>
        <translation>Nada diz ao app quando você está longe, então os lembretes depois de ficar sentado contam também esse tempo.</translation>
    </message>
    <message>
        <source>Nothing tells the app when the computer goes to sleep or is locked; please pause a session before you leave.</source>
        <translation>Nada diz ao app quando o computador é suspenso ou bloqueado; pause a sessão antes de sair.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so diary, reminders and settings are not there; please see that it is a folder of yours, or start with another --data-dir.</source>
        <translation>Não é possível ler {path}, então faltam o diário, os lembretes e as configurações; verifique se é uma pasta sua, ou inicie com outro --data-dir.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>Não é possível gravar nada em {path}, então o que você fizer e alterar vale só até você sair; verifique se você pode gravar lá, ou inicie com outro --data-dir.</translation>
    </message>
    <message>
        <source>The disk of {path} has only {free} left; please make room, so that your diary can be kept.</source>
        <translation>O disco de {path} só tem mais {free}; abra espaço, para que o seu diário possa ser guardado.</translation>
    </message>
    <message>
        <source>Others on this computer may look into it; close it: {command}</source>
        <translation>Outras pessoas neste computador podem olhar dentro dela; feche-a assim: {command}</translation>
    </message>
    <message>
        <source>GLUTESTRETCH_START_CACHE switches it off, so a start takes a little longer.</source>
        <translation>GLUTESTRETCH_START_CACHE o desliga, então o início demora um pouco mais.</translation>
    </message>
    <message>
        <source>Another start or a command holds the data folder and does not answer; please end it if that lasts.</source>
        <translation>Outro início ou um comando ocupa a pasta de dados e não responde; encerre-o se isso durar.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); please see that it is yours and that you may read it.</source>
        <translation>Não é possível ler {path} ({detail}); verifique se é seu e se você pode ler.</translation>
    </message>
    <message>
        <source>{path} is {detail}; please move it away.</source>
        <translation>{path} é {detail}; tire-o de lá.</translation>
    </message>
    <message>
        <source>{path} is damaged; the next start keeps it under another name, and takes what it has of before or begins anew.</source>
        <translation>{path} está danificado; o próximo início o guarda com outro nome e usa o que tem de antes, ou começa de novo.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the app; please update the app.</source>
        <translation>{path} foi gravado por uma versão mais nova do app; atualize o app.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>O que funciona neste computador</translation>
    </message>
    <message>
        <source>A session needs what is missing: {things}.</source>
        <translation>Falta a uma sessão o que ela precisa: {things}.</translation>
    </message>
    <message>
        <source>Everything that a session needs is here.</source>
        <translation>Está aqui tudo de que uma sessão precisa.</translation>
    </message>
    <message>
        <source>This could not be found out: looking took too long, or Qt could not do it.</source>
        <translation>Não foi possível descobrir: demorou demais, ou o Qt não conseguiu.</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>inicia quando é preciso</translation>
    </message>
    <message>
        <source>with buttons</source>
        <translation>com botões</translation>
    </message>
    <message>
        <source>without buttons</source>
        <translation>sem botões</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>less motion</source>
        <translation>menos movimento</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} livres</translation>
    </message>
    <message numerus="yes">
        <source>%n older copies</source>
        <translation>
            <numerusform>%n cópia anterior</numerusform>
            <numerusform>%n cópias anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>a partir do próximo início</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>não está em execução</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Uma mulher</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Um homem</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>Quem mostra os alongamentos</translation>
    </message>
    <message>
        <source>Figure that can be turned</source>
        <translation>Figura que pode ser girada</translation>
    </message>
    <message>
        <source>Drag the picture, or reach it with Tab and use the arrow keys. When off, and without OpenGL, there are pictures and films.</source>
        <translation>Arraste a imagem, ou chegue a ela com Tab e use as setas. Se desativado, e sem OpenGL, há imagens e filmes.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Reduced motion keeps ring and pictures still, and changes pictures without fading.</source>
        <translation>Com movimento reduzido, o anel e as imagens ficam parados, e as imagens trocam sem transição.</translation>
    </message>
    <message>
        <source>Glow at each change</source>
        <translation>Brilho a cada mudança</translation>
    </message>
    <message>
        <source>The picture&apos;s edge glows slowly as a hold begins, is half over and ends, and as you change sides.</source>
        <translation>A borda da imagem brilha devagar quando você começa a manter a posição, chega à metade e termina, e ao trocar de lado.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>Stretch each week on</source>
        <translation>Alongar toda semana em</translation>
    </message>
    <message>
        <source>The guidelines advise two or three days at least, and best every day.</source>
        <translation>As diretrizes aconselham pelo menos dois ou três dias e, de preferência, todos os dias.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>And hold for at least</source>
        <translation>E manter por pelo menos</translation>
    </message>
    <message>
        <source>All holds of a week together; 0 leaves it to the days.</source>
        <translation>Todo o tempo na posição em uma semana; com 0, só os dias contam.</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>h</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>O dia começa às</translation>
    </message>
    <message>
        <source>What you do before that hour still belongs to the day before.</source>
        <translation>O que você faz antes dessa hora ainda conta para o dia anterior.</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curto</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longo</translation>
    </message>
    <message>
        <source>automatic, by hand</source>
        <translation>automático, manual</translation>
    </message>
    <message>
        <source>first side, order of sides</source>
        <translation>primeiro lado, ordem dos lados</translation>
    </message>
    <message>
        <source>pain, scale</source>
        <translation>dor, escala</translation>
    </message>
    <message>
        <source>screen saver, sleep, lock</source>
        <translation>protetor de tela, descanso de tela, suspender, bloquear</translation>
    </message>
    <message>
        <source>bluetooth, earphones, hands-free</source>
        <translation>bluetooth, fones de ouvido, mãos livres</translation>
    </message>
    <message>
        <source>how long, duration, time</source>
        <translation>quanto tempo, duração</translation>
    </message>
    <message>
        <source>speed, rhythm, inhale</source>
        <translation>velocidade, compasso, inspirar, inalar</translation>
    </message>
    <message>
        <source>speed, rhythm, exhale</source>
        <translation>velocidade, compasso, expirar, exalar</translation>
    </message>
    <message>
        <source>speech, talk, instructions, mute, silent</source>
        <translation>fala, falar, instruções, mudo, silencioso</translation>
    </message>
    <message>
        <source>speaker, speech</source>
        <translation>locutor, fala</translation>
    </message>
    <message>
        <source>loud, quiet</source>
        <translation>alto, baixo</translation>
    </message>
    <message>
        <source>gong, chime, mute, silent</source>
        <translation>gongo, campainha, sino, mudo, silencioso</translation>
    </message>
    <message>
        <source>autostart, startup, background</source>
        <translation>inicialização automática, iniciar com o sistema, segundo plano</translation>
    </message>
    <message>
        <source>tray, background, exit</source>
        <translation>bandeja, segundo plano, sair</translation>
    </message>
    <message>
        <source>notifications, focus mode, meetings</source>
        <translation>notificações, foco, reuniões</translation>
    </message>
    <message>
        <source>notifications, films, presentations</source>
        <translation>notificações, filmes, apresentações</translation>
    </message>
    <message>
        <source>notifications, calls, meetings</source>
        <translation>notificações, chamadas, reuniões</translation>
    </message>
    <message>
        <source>translation, idioma, Sprache, langue, 语言, 言語, لغة</source>
        <translation>tradução, língua, language, Sprache, langue, 语言, 言語, لغة</translation>
    </message>
    <message>
        <source>high contrast, visible, low vision</source>
        <translation>alto contraste, visível, baixa visão</translation>
    </message>
    <message>
        <source>theme, dark mode, night, colors, appearance</source>
        <translation>tema, modo escuro, noite, aparência</translation>
    </message>
    <message>
        <source>font, letters, zoom, large print</source>
        <translation>fonte, letras, zoom, letra grande</translation>
    </message>
    <message>
        <source>figure, person, body, pictures</source>
        <translation>figura, pessoa, corpo, imagens</translation>
    </message>
    <message>
        <source>live, 3D, rotate</source>
        <translation>ao vivo, 3D, girar</translation>
    </message>
    <message>
        <source>animation, moving, dizzy</source>
        <translation>animação, tontura</translation>
    </message>
    <message>
        <source>flash, light, visual cues, deaf</source>
        <translation>luz, piscar, sinais visuais, surdez, surdo, surda</translation>
    </message>
    <message>
        <source>goal, target, how often, streak</source>
        <translation>meta, objetivo, frequência, sequência</translation>
    </message>
    <message>
        <source>goal, target, minutes</source>
        <translation>meta, objetivo, minutos</translation>
    </message>
    <message>
        <source>midnight, night owl, new day</source>
        <translation>meia-noite, madrugada, novo dia</translation>
    </message>
    <message>
        <source>{name} is not a setting of this version.</source>
        <translation>{name} não é uma configuração desta versão.</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>Configurações: {problem}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>Não é possível ler as configurações em {path} ({why}), então valem as usuais, e as mudanças duram até você sair.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>As configurações em {path} estão danificadas e não podem ser postas de lado ({why}), então valem as usuais, e as mudanças duram até você sair.</translation>
    </message>
    <message>
        <source>The settings in {path} are in fact {what} and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>O que está em {path}, no lugar das configurações, é {what} e não pode ser posto de lado ({why}), então valem as usuais, e as mudanças duram até você sair.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is now {aside}; the usual settings apply.</source>
        <translation>O arquivo de configurações estava danificado e agora é {aside}; valem as configurações usuais.</translation>
    </message>
    <message>
        <source>The settings file was {what} and is now {aside}; the usual settings apply.</source>
        <translation>O arquivo de configurações era {what} e agora é {aside}; valem as configurações usuais.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path} ({why}); they apply until you quit.</source>
        <translation>Não é possível gravar as configurações em {path} ({why}); elas valem até você sair.</translation>
    </message>
    <message>
        <source>The file for the window&apos;s place was {what} and is now {aside}; a new one was started.</source>
        <translation>O arquivo da posição da janela era {what} e agora é {aside}; um novo foi começado.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n configuração encontrada</numerusform>
            <numerusform>%n configurações encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole routine</source>
        <translation>A rotina completa</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Cinco minutos</translation>
    </message>
    <message>
        <source>Tighter side twice</source>
        <translation>Lado mais tenso duas vezes</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <translation>Uma rotina sua</translation>
    </message>
    <message>
        <source>{path} is missing or damaged; please install the app again.</source>
        <translation>{path} falta ou está danificado; instale o app de novo.</translation>
    </message>
    <message>
        <source>{field} must be a DOI such as 10.1000/182, not {value!r}.</source>
        <translation>{field} precisa ser um DOI como 10.1000/182, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} needs at least one [[{field}]].</source>
        <translation>{field} precisa de pelo menos um [[{field}]].</translation>
    </message>
    <message>
        <source>{field} needs at least one sentence.</source>
        <translation>{field} precisa de pelo menos uma frase.</translation>
    </message>
    <message>
        <source>{field} has more than two sentences.</source>
        <translation>{field} tem mais de duas frases.</translation>
    </message>
    <message>
        <source>{field} has more than {most} characters.</source>
        <translation>{field} tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>{field} has a stray brace ({why}).</source>
        <translation>{field} tem uma chave solta ({why}).</translation>
    </message>
    <message>
        <source>{field} has the unknown placeholder {placeholder}.</source>
        <translation>{field} tem o marcador desconhecido {placeholder}.</translation>
    </message>
    <message>
        <source>{field} has a placeholder with more in it than its name.</source>
        <translation>{field} tem um marcador com mais do que o nome dele.</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}.</source>
        <translation>{field} diz {word!r}; escreva {lead} ou {other}.</translation>
    </message>
    <message>
        <source>{field} is not for a hold, which lasts as long as its breaths; leave it out.</source>
        <translation>{field} não serve para um passo de manter, que dura tanto quanto as respirações; retire.</translation>
    </message>
    <message>
        <source>{field} must be two whole numbers, fewest first, not {value!r}.</source>
        <translation>{field} precisa ser dois números inteiros, o menor primeiro, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be lower-case words joined by &apos;-&apos;, not {value!r}.</source>
        <translation>{field} precisa ser palavras em minúsculas unidas por &apos;-&apos;, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be the file&apos;s own name, not {value!r}.</source>
        <translation>{field} precisa ser o nome do próprio arquivo, não {value!r}.</translation>
    </message>
    <message>
        <source>{field}: the last one, and no other, must have hold = true.</source>
        <translation>{field}: o último, e nenhum outro, precisa ter hold = true.</translation>
    </message>
    <message>
        <source>{field} is only for holds with &apos;until&apos;; leave it out.</source>
        <translation>{field} só serve para passos de manter com &apos;until&apos;; retire.</translation>
    </message>
    <message>
        <source>{field} is for concerns that are not urgent, which need it.</source>
        <translation>{field} é para condições que não são urgentes, e essas precisam dele.</translation>
    </message>
    <message>
        <source>{field}: two concerns share an id.</source>
        <translation>{field}: duas condições têm o mesmo id.</translation>
    </message>
    <message>
        <source>there is no stretch that is not optional.</source>
        <translation>não há nenhum alongamento que não seja opcional.</translation>
    </message>
    <message>
        <source>{field} is another stretch&apos;s id, too.</source>
        <translation>{field} também é o id de outro alongamento.</translation>
    </message>
    <message>
        <source>{field}: a variant has no more steps than its stretch, {most}.</source>
        <translation>{field}: uma variação não tem mais passos que o seu alongamento, {most}.</translation>
    </message>
    <message>
        <source>{field}: two variants share the id {value!r}.</source>
        <translation>{field}: duas variações têm o mesmo id {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a picture of this stretch, such as NAME-1 or NAME-VARIANT-1, not {value!r}.</source>
        <translation>{field} precisa ser uma imagem deste alongamento, como NAME-1 ou NAME-VARIANT-1, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a variant of this stretch.</source>
        <translation>{field} cita {name!r}, que não é uma variação deste alongamento.</translation>
    </message>
    <message>
        <source>{field} must begin with https:// or http://, not be {value!r}.</source>
        <translation>{field} precisa começar com https:// ou http://, não ser {value!r}.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a stretch.</source>
        <translation>{field} cita {name!r}, que não é um alongamento.</translation>
    </message>
    <message>
        <source>there is no such file in English.</source>
        <translation>esse arquivo não existe em inglês.</translation>
    </message>
    <message>
        <source>there is no such stretch in English.</source>
        <translation>esse alongamento não existe em inglês.</translation>
    </message>
    <message>
        <source>{field} must be {english}, the version in English, not {value!r}.</source>
        <translation>{field} precisa ser {english}, a versão em inglês, não {value!r}.</translation>
    </message>
    <message>
        <source>{field} must have as many tables as in English, {number}, in order.</source>
        <translation>{field} precisa ter tantas tabelas quantas em inglês, {number}, em ordem.</translation>
    </message>
    <message>
        <source>{field} is not a text of the English file.</source>
        <translation>{field} não é um texto do arquivo em inglês.</translation>
    </message>
    <message>
        <source>{field} must be a list of sentences.</source>
        <translation>{field} precisa ser uma lista de frases.</translation>
    </message>
    <message>
        <source>{field} must be {form}, each written out.</source>
        <translation>{field} precisa ser {form}, cada um por extenso.</translation>
    </message>
    <message>
        <source>{field} must be one text for both sides, as in English.</source>
        <translation>{field} precisa ser um só texto para os dois lados, como em inglês.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como sempre</translation>
    </message>
    <message>
        <source>{variant} (easier)</source>
        <translation>{variant} (mais fácil)</translation>
    </message>
    <message>
        <source>{variant} (harder)</source>
        <translation>{variant} (mais difícil)</translation>
    </message>
    <message>
        <source>{name} · {variants}</source>
        <translation>{name} · {variants}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Right and left</source>
        <translation>Direita e esquerda</translation>
    </message>
    <message>
        <source>It has no sides</source>
        <translation>Não tem lados</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Como vier</translation>
    </message>
    <message>
        <source>The next step follows</source>
        <translation>O próximo passo começa</translation>
    </message>
    <message>
        <source>Wait for the user</source>
        <translation>Espera a pessoa</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Press Start routine, or choose a stretch in the list. Answer the question about pain, then lie down and follow.</source>
        <translation>Pressione “Começar rotina” ou escolha um alongamento na lista. Responda à pergunta sobre dor; depois deite-se e acompanhe.</translation>
    </message>
    <message>
        <source>Follow by ear</source>
        <translation>Seguir de ouvido</translation>
    </message>
    <message>
        <source>A voice says each step and each side, so that you need not look. Space pauses, the right arrow goes on; in the big view any key pauses.</source>
        <translation>Uma voz diz cada passo e cada lado; você não precisa olhar. Espaço pausa, a seta para a direita avança; na visão ampliada, qualquer tecla pausa.</translation>
    </message>
    <message>
        <source>Breathe in a hold</source>
        <translation>Respirar ao manter</translation>
    </message>
    <message>
        <source>A ring grows as you breathe in and shrinks as you breathe out. After five or six deep breaths the other side follows.</source>
        <translation>Um anel cresce quando você inspira e encolhe quando você expira. Depois de cinco ou seis respirações profundas vem o outro lado.</translation>
    </message>
    <message>
        <source>Feel it in the right place</source>
        <translation>Sentir no lugar certo</translation>
    </message>
    <message>
        <source>The glow shows where the stretch belongs. Drag the picture to see it from other sides; a double click brings it back.</source>
        <translation>O brilho mostra onde o alongamento deve ser sentido. Arraste a imagem para vê-la de outros lados; um clique duplo a traz de volta.</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Quando é demais</translation>
    </message>
    <message>
        <source>E makes the stretch easier: on a chair, on a cushion, with the foot on the floor.</source>
        <translation>E deixa o alongamento mais fácil: em uma cadeira, sobre uma almofada, com o pé no chão.</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>Quando algo dói</translation>
    </message>
    <message>
        <source>Press P, or I feel pain: it stops at once and says what to do. The stretch is left out until you put it back.</source>
        <translation>Pressione P ou “Está doendo”: para na hora e diz o que fazer. O alongamento fica de fora até você trazê-lo de volta.</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Voltar sempre</translation>
    </message>
    <message>
        <source>The menu has reminders, your progress, routines of your own, and all settings. What you did is kept on this computer alone.</source>
        <translation>O menu tem lembretes, seu progresso, suas próprias rotinas e todas as configurações. O que você fez fica somente neste computador.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Pausar lembretes</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Por 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Por 2 horas</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Até eu retomar</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Retomar lembretes</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Lembretes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Time to get up and stretch</source>
        <translation>Hora de se levantar e alongar</translation>
    </message>
    <message>
        <source>A stretch today?</source>
        <translation>Um alongamento hoje?</translation>
    </message>
    <message>
        <source>Still time to stretch</source>
        <translation>Ainda dá tempo de alongar</translation>
    </message>
    <message>
        <source>{offer} · {when}</source>
        <translation>{offer} · {when}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Em 10 minutos</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>{offer} · A rest is fine, too. This reminder is quiet from now on, and comes back after your next session.</source>
        <translation>{offer} · Descansar também vale. Este lembrete fica em silêncio a partir de agora e volta depois da sua próxima sessão.</translation>
    </message>
    <message>
        <source>Whenever you like</source>
        <translation>Quando você quiser</translation>
    </message>
    <message>
        <source>Keep reminding me</source>
        <translation>Continuar lembrando</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Está na hora de um lembrete</translation>
    </message>
    <message>
        <source>No reminder to come</source>
        <translation>Nenhum lembrete por vir</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>What you did last could not be written down.</source>
        <translation>Não foi possível anotar o que você fez por último.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{name} · left {left} min · right {right} min</source>
        <translation>{name} · esquerda {left} min · direita {right} min</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
</context>
<context>
    <name>ClockTimesForm</name>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Adicionar um horário</translation>
    </message>
    <message>
        <source>Time {number}</source>
        <translation>Horário {number}</translation>
    </message>
    <message>
        <source>Remove time {number}</source>
        <translation>Remover o horário {number}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dias</translation>
    </message>
</context>
<context>
    <name>CommandDispatcher</name>
    <message>
        <source>A session is running already.</source>
        <translation>Já há uma sessão em andamento.</translation>
    </message>
    <message>
        <source>The window waits for an answer; please give it there first.</source>
        <translation>A janela espera uma resposta; responda lá primeiro.</translation>
    </message>
    <message>
        <source>{name} is left out; please put it back in the window first.</source>
        <translation>{name} está de fora; inclua de novo na janela primeiro.</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>A sessão começou.</translation>
    </message>
    <message>
        <source>The session begins once you have answered in the window.</source>
        <translation>A sessão começa assim que você responder na janela.</translation>
    </message>
    <message>
        <source>All stretches are left out; please put one back in the window.</source>
        <translation>Todos os alongamentos estão de fora; inclua algum de novo na janela.</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Levar com você</translation>
    </message>
    <message>
        <source>Everything you did, as a table or for other programs; or the last twelve weeks on a page or two for your physiotherapist.</source>
        <translation>Tudo o que você fez, em uma tabela ou para outros programas; ou as últimas doze semanas em uma ou duas páginas para o seu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>An export, a part of one, or the diary of another computer. What is here already is not added twice.</source>
        <translation>Uma exportação, uma parte dela, ou o diário de outro computador. O que já está aqui não é adicionado duas vezes.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>The sessions and pains of a day, or everything. After a day, what hurt stays left out; after everything, the questions about your health are asked again.</source>
        <translation>As sessões e dores de um dia, ou tudo. Depois de um dia, o que doeu continua de fora; depois de tudo, as perguntas sobre a sua saúde são feitas de novo.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>Excluir este dia</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Export your diary</source>
        <translation>Exportar o seu diário</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Salvar uma página para imprimir</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import into your diary</source>
        <translation>Importar para o seu diário</translation>
    </message>
    <message>
        <source>Diaries (*.csv *.json *.sqlite3)</source>
        <translation>Diários (*.csv *.json *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About your glutes</source>
        <translation>Sobre os seus glúteos</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Glutestretch</source>
        <translation>Sobre o Glutestretch</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este computador…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>It could not be found out; glutestretch doctor in a terminal may tell more.</source>
        <translation>Não foi possível descobrir; glutestretch doctor em um terminal talvez diga mais.</translation>
    </message>
    <message>
        <source>All of it is in the clipboard now.</source>
        <translation>Está tudo na área de transferência agora.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Draft: {title}</source>
        <translation>Rascunho: {title}</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>Excluir: {title}</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>How many times</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Rest between, in position</source>
        <translation>Descanso entre as repetições, na posição</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Whole rounds</source>
        <translation>Rodadas inteiras</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Counted in breaths</source>
        <translation>Contado em respirações</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respirações</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respirações</translation>
    </message>
    <message>
        <source>Counted in seconds</source>
        <translation>Contado em segundos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Each hold</source>
        <translation>Cada repetição</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como sempre</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Seconds of rest</source>
        <translation>Segundos de descanso</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>Rest before each round</source>
        <translation>Descanso antes de cada rodada</translation>
    </message>
    <message>
        <source>Seconds for each instruction</source>
        <translation>Segundos para cada instrução</translation>
    </message>
    <message>
        <source>Time for the steps</source>
        <translation>Tempo para os passos</translation>
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
        <translation>Este alongamento não está mais aqui, então não é feito.</translation>
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
        <translation>Quanta rigidez você sente agora no quadril e na lombar?</translation>
    </message>
    <message>
        <source>0 is not at all, 10 as stiff as can be. You can leave this out.</source>
        <translation>0 é nenhuma, 10 é a maior possível. Você pode deixar sem resposta.</translation>
    </message>
    <message>
        <source>And before the session?</source>
        <translation>E antes da sessão?</translation>
    </message>
    <message>
        <source>Which side felt tighter?</source>
        <translation>Que lado estava mais tenso?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerdo</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>Os dois iguais</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direito</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Foam-roller massage</source>
        <translation>Massagem com rolo</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>Criar um lembrete…</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>Está doendo</translation>
    </message>
</context>
<context>
    <name>FirstReminder</name>
    <message>
        <source>A first reminder</source>
        <translation>Um primeiro lembrete</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>Um alongamento curto na hora certa é mais fácil do que um longo mais tarde.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Um lembrete</translation>
    </message>
    <message>
        <source>You have reminders already: {next}.</source>
        <translation>Você já tem lembretes: {next}.</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>Em um horário do dia</translation>
    </message>
    <message>
        <source>After a while of sitting</source>
        <translation>Ao ficar sentado</translation>
    </message>
    <message>
        <source>No reminder now</source>
        <translation>Sem lembrete</translation>
    </message>
    <message>
        <source>Reminders come while the app runs. You can change them at any time.</source>
        <translation>Os lembretes chegam enquanto o app está aberto. Você pode mudá-los quando quiser.</translation>
    </message>
    <message>
        <source>Every working day at</source>
        <translation>Todo dia útil às</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>Sem se levantar por</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>On working days, {start} to {end}. A break begins the count again.</source>
        <translation>Nos dias úteis, das {start} às {end}. Uma pausa recomeça a contagem.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move it</source>
        <translation>Arraste para mover</translation>
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
        <translation>Até</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Remover estas horas</translation>
    </message>
    <message>
        <source>to</source>
        <translation>às</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Add other hours</source>
        <translation>Adicionar outras horas</translation>
    </message>
</context>
<context>
    <name>Illustration</name>
    <message>
        <source>A small picture shows it from another side.</source>
        <translation>Uma imagem pequena mostra a posição por outro lado.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Drag it or use the arrow keys to see it from other sides. 0 turns it back.</source>
        <translation>Arraste ou use as setas para ver por outros lados. 0 volta à posição inicial.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End this session?</source>
        <translation>Encerrar esta sessão?</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>O que você fez até agora fica guardado.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Quit although something is not written down?</source>
        <translation>Sair mesmo com algo por anotar?</translation>
    </message>
    <message>
        <source>What you did last could not be written to its file, and would be lost.</source>
        <translation>O que você fez por último não pôde ser gravado no arquivo e se perderia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Sair sem anotar</translation>
    </message>
    <message>
        <source>Close in the middle of the session?</source>
        <translation>Fechar no meio da sessão?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your last session broke off. Would you like to go on where it stopped?</source>
        <translation>Sua última sessão foi interrompida. Quer continuar de onde parou?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{name} is not in this session. You can open it after the session.</source>
        <translation>{name} não está nesta sessão. Você pode abrir depois da sessão.</translation>
    </message>
    <message>
        <source>{name} waits while this session runs.</source>
        <translation>{name} espera enquanto esta sessão está em andamento.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>Ir para lá agora</translation>
    </message>
    <message>
        <source>The computer was asleep, so the session has paused.</source>
        <translation>O computador foi suspenso, então a sessão está em pausa.</translation>
    </message>
    <message>
        <source>The routine that was wanted is gone, so the whole routine begins.</source>
        <translation>A rotina pedida não existe mais, então começa a rotina completa.</translation>
    </message>
    <message>
        <source>Your answers leave all of these stretches out for now. Please ask a doctor or physiotherapist which of them suit you.</source>
        <translation>Por enquanto, as suas respostas deixam todos estes alongamentos de fora. Pergunte a um médico ou fisioterapeuta quais deles servem para você.</translation>
    </message>
    <message>
        <source>{name} hurt, so it is left out and not played.</source>
        <translation>{name} doeu, então está de fora e não entra na sessão.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Incluir de novo</translation>
    </message>
    <message>
        <source>{name} is left out by your answers. {why}</source>
        <translation>{name} está de fora pelas suas respostas. {why}</translation>
    </message>
    <message>
        <source>My provider has agreed</source>
        <translation>Um profissional liberou</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>at</source>
        <translation>às</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Move up ({key})</source>
        <translation>Subir ({key})</translation>
    </message>
    <message>
        <source>Move down ({key})</source>
        <translation>Descer ({key})</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>Subir: {entry}</translation>
    </message>
    <message>
        <source>Move down: {entry}</source>
        <translation>Descer: {entry}</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>Alterar: {entry}</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Remover: {entry}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>NotDoneForm</name>
    <message>
        <source>If nothing was done</source>
        <translation>Se nada foi feito</translation>
    </message>
    <message>
        <source>Since the morning</source>
        <translation>Desde a manhã</translation>
    </message>
    <message>
        <source>For several days</source>
        <translation>Por vários dias</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>Your day begins at {time}, as set under Data in the settings.</source>
        <translation>Seu dia começa às {time}, como está nas configurações, em Dados.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>It comes once a day at most, and less and less often while you do not answer. After some weeks it is quiet until your next session.</source>
        <translation>Chega no máximo uma vez por dia, e cada vez menos enquanto você não responde. Depois de algumas semanas, fica em silêncio até a sua próxima sessão.</translation>
    </message>
</context>
<context>
    <name>OnceForm</name>
    <message>
        <source>In a while, such as after a run</source>
        <translation>Daqui a pouco, por exemplo depois de uma corrida</translation>
    </message>
    <message>
        <source>In so many minutes</source>
        <translation>Daqui a quantos minutos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>Em um dia, em um horário</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Write a pack</source>
        <translation>Criar um pacote</translation>
    </message>
    <message>
        <source>Write a stretch</source>
        <translation>Criar um alongamento</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>What you write is kept as a draft, also if you close this window. Once nothing is missing you can save it, and its stretches come into your list.</source>
        <translation>O que você escreve fica guardado como rascunho, mesmo que você feche esta janela. Quando não faltar nada, você pode salvar, e os alongamentos entram na sua lista.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>Adicionar um alongamento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Removido: {entry}</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Mais: {title}</translation>
    </message>
    <message>
        <source>There is a draft with changes; Edit goes on with it.</source>
        <translation>Há um rascunho com mudanças; Editar continua com ele.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Delete the draft</source>
        <translation>&amp;Excluir o rascunho</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Packs of stretches</source>
        <translation>Pacotes de alongamentos</translation>
    </message>
    <message>
        <source>Stretches that you or your physiotherapist have put into a file. They come last in your list. Nobody but their author has looked at them: add what you trust.</source>
        <translation>Alongamentos que você ou o seu fisioterapeuta colocaram em um arquivo. Eles vêm no fim da sua lista. Ninguém além de quem os fez os examinou: adicione aquilo em que você confia.</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>Adicionar um pacote…</translation>
    </message>
    <message>
        <source>Write a pack</source>
        <translation>Criar um pacote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Exportar um pacote</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>Pacotes (*.zip)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Adicionar um pacote</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Encerrar aqui</translation>
    </message>
    <message>
        <source>I have stopped</source>
        <translation>Já parei</translation>
    </message>
    <message>
        <source>Undo this report</source>
        <translation>Desfazer este relato</translation>
    </message>
    <message>
        <source>Nothing hurts: go back</source>
        <translation>Não dói nada: voltar</translation>
    </message>
    <message>
        <source>Stop here and rest</source>
        <translation>Pare aqui e descanse</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Onde foi?</translation>
    </message>
    <message>
        <source>How strong is it, from 0 to 10? (optional)</source>
        <translation>Qual a intensidade, de 0 a 10? (opcional)</translation>
    </message>
    <message>
        <source>What did you feel, and where? (optional, kept only on this computer)</source>
        <translation>O que você sentiu, e onde? (opcional, fica só neste computador)</translation>
    </message>
    <message>
        <source>Rest, then go on without it</source>
        <translation>Descansar, depois seguir sem ele</translation>
    </message>
    <message>
        <source>It was somewhere else</source>
        <translation>Foi em outro lugar</translation>
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
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
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
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Escolher: {title}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take away: {title}</source>
        <translation>Retirar: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.webp *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>PrescriptionDialog</name>
    <message>
        <source>Add a prescription</source>
        <translation>Adicionar uma prescrição</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Yours of this name</source>
        <translation>A sua rotina com este nome</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Fica como está</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>É substituída</translation>
    </message>
    <message>
        <source>Nothing can be added from this file</source>
        <translation>Nada pode ser adicionado deste arquivo</translation>
    </message>
    <message>
        <source>Reminders of it</source>
        <translation>Lembretes dela</translation>
    </message>
</context>
<context>
    <name>PrescriptionsFeature</name>
    <message>
        <source>Add a prescription</source>
        <translation>Adicionar uma prescrição</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>Prescrições (*.glutestretch)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>O ano</translation>
    </message>
    <message>
        <source>Weeks and goal</source>
        <translation>Semanas e meta</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Esquerda e direita</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Rigidez</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>O ano anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>O ano seguinte</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it.</source>
        <translation>Aponte para um dia, ou use as setas, para ler.</translation>
    </message>
    <message>
        <source>You choose the goal, and when a day begins, in the settings.</source>
        <translation>Você escolhe a meta, e quando o dia começa, nas configurações.</translation>
    </message>
</context>
<context>
    <name>QuietDatesForm</name>
    <message>
        <source>First quiet day</source>
        <translation>Primeiro dia de silêncio</translation>
    </message>
    <message>
        <source>Last quiet day</source>
        <translation>Último dia de silêncio</translation>
    </message>
</context>
<context>
    <name>QuietHoursForm</name>
    <message>
        <source>Quiet between</source>
        <translation>Silêncio entre</translation>
    </message>
    <message>
        <source>An end at or before the start is on the next day.</source>
        <translation>Um fim igual ou anterior ao início fica no dia seguinte.</translation>
    </message>
</context>
<context>
    <name>QuietUntilForm</name>
    <message>
        <source>Quiet from now until</source>
        <translation>Silêncio a partir de agora até</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>Edit the quiet period</source>
        <translation>Editar o período de silêncio</translation>
    </message>
    <message>
        <source>A quiet period</source>
        <translation>Um período de silêncio</translation>
    </message>
    <message>
        <source>Edit the reminder</source>
        <translation>Editar o lembrete</translation>
    </message>
    <message>
        <source>A new reminder</source>
        <translation>Um novo lembrete</translation>
    </message>
    <message>
        <source>Choose when no reminder is to come, and see which ones then do.</source>
        <translation>Escolha quando nenhum lembrete deve chegar e veja quais ainda chegam.</translation>
    </message>
    <message>
        <source>Choose when you want to be reminded, and see what comes of it.</source>
        <translation>Escolha quando quer ser lembrado e veja o que resulta disso.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reminders that then come next</source>
        <translation>Lembretes que chegam a seguir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>Next, as long as nothing is done</source>
        <translation>Próximos, enquanto nada for feito</translation>
    </message>
    <message>
        <source>Nothing comes while reminders are paused or quiet.</source>
        <translation>Nada chega enquanto os lembretes estão em pausa ou em silêncio.</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Próximo: {moment}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>das {start} às {end}</translation>
    </message>
    <message>
        <source>Does {hours} mean the day or the night?</source>
        <translation>O horário {hours} é de dia ou de noite?</translation>
    </message>
    <message>
        <source>As they stand, the hours end on the next day.</source>
        <translation>Como estão, as horas terminam no dia seguinte.</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>Alterar as horas</translation>
    </message>
    <message>
        <source>The day: {start} to {end}</source>
        <translation>De dia: das {start} às {end}</translation>
    </message>
    <message>
        <source>The night: {start} to {end}</source>
        <translation>De noite: das {start} às {end}</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>O que ele oferece</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ReminderLog</name>
    <message>
        <source>Show all {n} lines</source>
        <translation>Mostrar todas as {n} linhas</translation>
    </message>
    <message>
        <source>Nothing so far. What becomes of your reminders is noted here.</source>
        <translation>Nada até agora. Aqui é anotado o que acontece com os seus lembretes.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Edit: {summary}</source>
        <translation>Editar: {summary}</translation>
    </message>
    <message>
        <source>More: {summary}</source>
        <translation>Mais: {summary}</translation>
    </message>
    <message>
        <source>&amp;Test this reminder</source>
        <translation>&amp;Testar este lembrete</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Add a reminder</source>
        <translation>Adicionar um lembrete</translation>
    </message>
    <message>
        <source>Add a quiet period</source>
        <translation>Adicionar um período de silêncio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Por &amp;30 minutos</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Por &amp;1 hora</translation>
    </message>
    <message>
        <source>For &amp;2 hours</source>
        <translation>Por &amp;2 horas</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Até &amp;amanhã</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Até eu &amp;retomar</translation>
    </message>
    <message>
        <source>No reminder is to come</source>
        <translation>Nenhum lembrete por vir</translation>
    </message>
    <message>
        <source>There is no reminder yet that a calendar can hold: one at times, or once.</source>
        <translation>Ainda não há nenhum lembrete que caiba em um calendário: um com horários, ou de uma só vez.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>Outro igual foi adicionado.</translation>
    </message>
    <message>
        <source>Deleted: {summary}</source>
        <translation>Excluído: {summary}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exportar para um calendário</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendários (*.ics)</translation>
    </message>
    <message>
        <source>Your reminders are in {path} now.</source>
        <translation>Seus lembretes agora estão em {path}.</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>Períodos de silêncio</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Os últimos sete dias</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Exportar para um calendário…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>RemindersFeature</name>
    <message>
        <source>No reminder to come</source>
        <translation>Nenhum lembrete por vir</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs. Start it hidden when you log in?</source>
        <translation>Os lembretes só chegam enquanto o app está aberto. Iniciar sem janela quando você fizer login?</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar no login</translation>
    </message>
</context>
<context>
    <name>RoutineChoice</name>
    <message>
        <source>Choose a routine</source>
        <translation>Escolher uma rotina</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>S&amp;uas rotinas…</translation>
    </message>
    <message>
        <source>Which side feels tighter?</source>
        <translation>Que lado está mais tenso?</translation>
    </message>
    <message>
        <source>It is held twice. The diary keeps the answer, and you are not asked again.</source>
        <translation>Ele é alongado duas vezes. O diário guarda a resposta, e a pergunta não se repete.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The left side</source>
        <translation>O lado esquerdo</translation>
    </message>
    <message>
        <source>The right side</source>
        <translation>O lado direito</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Routine</source>
        <translation>Rotina</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Add the stretches that you want, in their order.</source>
        <translation>Adicione os alongamentos que quiser, na ordem deles.</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>Adicionar um alongamento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Ainda está vazia</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>Adicionado: {entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Removido: {entry}</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Editar: {title}</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Mais: {title}</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Save as a prescription…</source>
        <translation>&amp;Salvar como prescrição…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>Your own routines</source>
        <translation>Suas rotinas</translation>
    </message>
    <message>
        <source>The stretches that you need, in your order, held as long and as often as you like. You choose one beside Start, and a reminder can offer it.</source>
        <translation>Os alongamentos de que você precisa, na sua ordem, mantidos pelo tempo e quantas vezes quiser. Você escolhe uma rotina ao lado de Começar, e um lembrete pode oferecê-la.</translation>
    </message>
    <message>
        <source>Make a routine</source>
        <translation>Criar uma rotina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazia</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Como: {title}</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Ainda está vazia</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Editar a rotina</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>Outra igual foi adicionada.</translation>
    </message>
    <message>
        <source>Deleted: {title}. What named it has the whole routine now.</source>
        <translation>Excluída: {title}. O que a usava agora tem a rotina completa.</translation>
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
        <translation>Nenhuma destas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing is left out. Stop at once where anything hurts.</source>
        <translation>Nada fica de fora. Pare na hora se algo doer.</translation>
    </message>
    <message>
        <source>All stretches are left out until a provider has agreed.</source>
        <translation>Todos os alongamentos ficam de fora até um profissional de saúde liberar.</translation>
    </message>
    <message>
        <source>Left out until a provider has agreed: {names}.</source>
        <translation>De fora até um profissional de saúde liberar: {names}.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
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
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Como imagem</translation>
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
        <translation>Não tenho certeza</translation>
    </message>
    <message>
        <source>Recorded. You will be asked about pain before the next session.</source>
        <translation>Registrado. Antes da próxima sessão, haverá uma pergunta sobre a dor.</translation>
    </message>
    <message>
        <source>Recorded: {place}. It stays out of the routine until you put it back, and you will be asked about pain before the next session.</source>
        <translation>Registrado: {place}. Fica fora da rotina até você incluir de novo, e antes da próxima sessão haverá uma pergunta sobre a dor.</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Segment {number} of {count}: {label}</source>
        <translation>Trecho {number} de {count}: {label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>What you change counts at once, and is kept on this computer.</source>
        <translation>O que você muda vale na hora e fica guardado neste computador.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>No setting has “{typed}” in it. Try a shorter word, or another one.</source>
        <translation>Nenhuma configuração contém “{typed}”. Tente uma palavra mais curta, ou outra.</translation>
    </message>
    <message>
        <source>Defaults restored: {group}</source>
        <translation>Padrões restaurados: {group}</translation>
    </message>
    <message>
        <source>All defaults restored</source>
        <translation>Todos os padrões restaurados</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore defaults: {group}</source>
        <translation>Restaurar padrões: {group}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>Testar: {title}</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Os dois juntos</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolha …</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} s</translation>
    </message>
    <message>
        <source>Export, import, print or delete what the diary has of you.</source>
        <translation>Exporte, importe, imprima ou exclua o que o diário tem sobre você.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Seus dados…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todas as configurações</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Restaurar todos os padrões</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No reminder set</source>
        <translation>Nenhum lembrete</translation>
    </message>
    <message>
        <source>Stretch whenever it suits you</source>
        <translation>Alongue quando for bom para você</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Lembretes…</translation>
    </message>
    <message>
        <source>Reminders. {state}</source>
        <translation>Lembretes. {state}</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Start routine</source>
        <translation>Começar rotina</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Hip &amp; glute routine</source>
        <translation>Rotina de quadril e glúteos</translation>
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
        <translation>Escolher uma rotina</translation>
    </message>
    <message>
        <source>Choose a routine (Ctrl+O)</source>
        <translation>Escolher uma rotina (Ctrl+O)</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Alongamentos</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>After sitting for</source>
        <translation>Sem se levantar por</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>A break of a few minutes starts the count again.</source>
        <translation>Uma pausa de alguns minutos recomeça a contagem.</translation>
    </message>
    <message>
        <source>Within these hours</source>
        <translation>Dentro destas horas</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Left side</source>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Picture of this step</source>
        <translation>Imagem deste passo</translation>
    </message>
    <message>
        <source>Show the movement</source>
        <translation>Mostrar o movimento</translation>
    </message>
    <message>
        <source>Show the movement (M)</source>
        <translation>Mostrar o movimento (M)</translation>
    </message>
    <message>
        <source>Play this stretch</source>
        <translation>Fazer este alongamento</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Puxe o ar</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Solte o ar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>{title} · {heading}</source>
        <translation>{title} · {heading}</translation>
    </message>
    <message>
        <source>Paused · {heading}</source>
        <translation>Em pausa · {heading}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Deep breaths</source>
        <translation>Respirações profundas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Go on to the next stretch</source>
        <translation>Ir para o próximo alongamento</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fácil</translation>
    </message>
    <message>
        <source>An easier way to do this stretch (E)</source>
        <translation>Um jeito mais fácil de fazer este alongamento (E)</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Mais difícil</translation>
    </message>
    <message>
        <source>A harder way to do this stretch (H)</source>
        <translation>Um jeito mais difícil de fazer este alongamento (H)</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>Close big view</source>
        <translation>Fechar visão ampliada</translation>
    </message>
    <message>
        <source>Show the usual view again (Esc)</source>
        <translation>Mostrar a visão usual de novo (Esc)</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>Está doendo</translation>
    </message>
    <message>
        <source>Stops at once (P)</source>
        <translation>Interrompe na hora (P)</translation>
    </message>
</context>
<context>
    <name>StiffnessBar</name>
    <message>
        <source>How stiff are your hips and lower back, from 0, not at all, to 10, as can be?</source>
        <translation>Quanta rigidez há no seu quadril e na lombar, de 0, nenhuma, a 10, a maior possível?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
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
        <translation>depois</translation>
    </message>
</context>
<context>
    <name>StretchPage</name>
    <message>
        <source>Stretch</source>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>Picture before the first step</source>
        <translation>Imagem antes do primeiro passo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Write for the side that is stretched: {lead} becomes left or right, {other} the other one. The buttons below put them in. The last step is the hold.</source>
        <translation>Escreva para o lado que é alongado: {lead} vira esquerda ou direita, {other} vira o outro lado. Os botões abaixo inserem esses marcadores. O último passo é o de manter a posição.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>Put in the side that is stretched</source>
        <translation>Inserir o lado que é alongado</translation>
    </message>
    <message>
        <source>Put in the other side</source>
        <translation>Inserir o outro lado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>The side that is stretched (Ctrl+1)</source>
        <translation>O lado que é alongado (Ctrl+1)</translation>
    </message>
    <message>
        <source>The other side (Ctrl+2)</source>
        <translation>O outro lado (Ctrl+2)</translation>
    </message>
    <message>
        <source>Where the words differ from side to side, write out both sides: each field has a button for that. The last step is the hold.</source>
        <translation>Onde as palavras mudam de um lado para o outro, escreva os dois lados: cada campo tem um botão para isso. O último passo é o de manter a posição.</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>Removido: {entry}</translation>
    </message>
</context>
<context>
    <name>StretchPreview</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>No reminders yet</source>
        <translation>Ainda não há lembretes</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>Um alongamento curto na hora certa é mais fácil do que um longo mais tarde.</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>Dias úteis às {time}</translation>
    </message>
    <message>
        <source>If not done by {time}</source>
        <translation>Se não alongou até as {time}</translation>
    </message>
    <message>
        <source>weekdays, {start} to {end}</source>
        <translation>dias úteis, das {start} às {end}</translation>
    </message>
    <message>
        <source>once a working day</source>
        <translation>uma vez por dia útil</translation>
    </message>
    <message>
        <source>only on days without a session</source>
        <translation>só em dias sem sessão</translation>
    </message>
    <message>
        <source>Every 50 minutes of sitting</source>
        <translation>A cada 50 minutos sem se levantar</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Em 30 minutos</translation>
    </message>
    <message>
        <source>once, after my run</source>
        <translation>uma vez, depois da corrida</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>You can change this in Settings, under Reminders.</source>
        <translation>Você pode mudar isso em Configurações, em Lembretes.</translation>
    </message>
    <message>
        <source>Glutestretch stays in the tray, so that your reminders come.</source>
        <translation>O Glutestretch fica na bandeja do sistema, para que os seus lembretes cheguem.</translation>
    </message>
    <message>
        <source>To end it, choose Quit in its menu there, or press Ctrl+Q.</source>
        <translation>Para encerrar, escolha Sair no menu dele na bandeja, ou pressione Ctrl+Q.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Ficar na bandeja</translation>
    </message>
    <message>
        <source>Your reminders come only while Glutestretch runs.</source>
        <translation>Os seus lembretes só chegam enquanto o Glutestretch está aberto.</translation>
    </message>
    <message>
        <source>There is no tray here, so it can stay as a minimised window.</source>
        <translation>Aqui não há bandeja do sistema, então ele pode ficar como janela minimizada.</translation>
    </message>
    <message>
        <source>Stay minimised</source>
        <translation>Ficar minimizado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: {done}</source>
        <translation>Desfazer: {done}</translation>
    </message>
</context>
<context>
    <name>WarningDialog</name>
    <message>
        <source>Hip and back pain</source>
        <translation>Dor no quadril e nas costas</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>No, I have no pain there</source>
        <translation>Não, não tenho dor aí</translation>
    </message>
    <message>
        <source>Yes, it hurts</source>
        <translation>Sim, dói</translation>
    </message>
    <message>
        <source>Please see a health-care provider before you stretch. The routine can start only once you have.</source>
        <translation>Consulte um profissional de saúde antes de alongar. A rotina só pode começar depois da consulta.</translation>
    </message>
    <message>
        <source>I have seen one and may do this routine</source>
        <translation>Já consultei um e posso fazer esta rotina</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minutos na posição</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
</context>
<context>
    <name>WhatItIs</name>
    <message>
        <source>Welcome to Glutestretch</source>
        <translation>Boas-vindas ao Glutestretch</translation>
    </message>
    <message>
        <source>For you if your hips and lower back ache after a long run, many stairs or a day in a chair.</source>
        <translation>Para você que sente dor no quadril e na lombar depois de uma corrida longa, de muitas escadas ou de um dia na cadeira.</translation>
    </message>
    <message>
        <source>It leads you through three stretches on both sides, hands-free and from the floor. That takes about {minutes} minutes.</source>
        <translation>Ele guia você por três alongamentos dos dois lados, sem usar as mãos e a partir do chão. Leva cerca de {minutes} minutos.</translation>
    </message>
    <message>
        <source>You see and hear each step, it counts your breaths, and it stops at once when you say that something hurts.</source>
        <translation>Você vê e ouve cada passo, ele conta as suas respirações e para na hora quando você diz que algo dói.</translation>
    </message>
    <message>
        <source>It is not medical advice. Before the first session it asks about pain and about your health.</source>
        <translation>Não é aconselhamento médico. Antes da primeira sessão, ele pergunta sobre dor e sobre a sua saúde.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
</context>
<context>
    <name>WhatLeadsYou</name>
    <message>
        <source>Who and what leads you</source>
        <translation>Quem e o que guia você</translation>
    </message>
    <message>
        <source>All of this, and more, is found again in the settings.</source>
        <translation>Tudo isto, e mais, está também nas configurações.</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>Quem mostra os alongamentos</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Uma mulher</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Um homem</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Testar a voz</translation>
    </message>
    <message>
        <source>Pace of the breath in a hold</source>
        <translation>Ritmo da respiração na posição</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} s</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>O meu</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Hold to breathe in</source>
        <translation>Segure para puxar o ar</translation>
    </message>
    <message>
        <source>Try the pace</source>
        <translation>Testar o ritmo</translation>
    </message>
    <message>
        <source>In a hold you press on the ring, or hold a key, while you breathe in.</source>
        <translation>Ao manter a posição, você pressiona o anel, ou segura uma tecla, enquanto puxa o ar.</translation>
    </message>
    <message>
        <source>The ring leads: in as it grows, out as it shrinks.</source>
        <translation>O anel guia: puxe o ar quando ele cresce, solte o ar quando ele diminui.</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>Glutestretch was updated to version {version}.</source>
        <translation>O Glutestretch foi atualizado para a versão {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
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
        <translation>&amp;Escolher uma rotina</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>S&amp;uas rotinas…</translation>
    </message>
    <message>
        <source>Packs of s&amp;tretches…</source>
        <translation>Pacotes de alon&amp;gamentos…</translation>
    </message>
    <message>
        <source>Add a pres&amp;cription…</source>
        <translation>Adicionar uma &amp;prescrição…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Lembretes…</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>Prog&amp;resso…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>Seus &amp;dados…</translation>
    </message>
    <message>
        <source>&amp;Big view</source>
        <translation>Visão ampli&amp;ada</translation>
    </message>
    <message>
        <source>Say it aga&amp;in</source>
        <translation>Repetir a &amp;instrução</translation>
    </message>
    <message>
        <source>Say how &amp;long still</source>
        <translation>Dizer &amp;quanto falta</translation>
    </message>
    <message>
        <source>An easier &amp;variant</source>
        <translation>Variação &amp;mais fácil</translation>
    </message>
    <message>
        <source>A harder varia&amp;nt</source>
        <translation>Variação mais di&amp;fícil</translation>
    </message>
    <message>
        <source>S&amp;kip this stretch</source>
        <translation>Pular este al&amp;ongamento</translation>
    </message>
    <message>
        <source>&amp;End the session…</source>
        <translation>E&amp;ncerrar a sessão…</translation>
    </message>
    <message>
        <source>About your &amp;glutes</source>
        <translation>So&amp;bre os seus glúteos</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>What works on this co&amp;mputer</source>
        <translation>E&amp;xaminar este computador</translation>
    </message>
    <message>
        <source>S&amp;how the welcome</source>
        <translation>Mostrar as boas-&amp;vindas</translation>
    </message>
    <message>
        <source>&amp;About Glutestretch</source>
        <translation>Sobre o Glutestretc&amp;h</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Right side</source>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>One text for both sides</source>
        <translation>Um texto para os dois lados</translation>
    </message>
    <message>
        <source>Write out both sides</source>
        <translation>Escrever os dois lados</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Save as a prescription</source>
        <translation>Salvar como prescrição</translation>
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
        <translation>Observações</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>Prescrições (*.glutestretch)</translation>
    </message>
</context>
<context>
    <name>_Two</name>
    <message>
        <source>{name}, at least</source>
        <translation>{name}, no mínimo</translation>
    </message>
    <message>
        <source>{name}, at most</source>
        <translation>{name}, no máximo</translation>
    </message>
</context>
</TS>
