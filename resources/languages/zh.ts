<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>{module} is missing; please install the app with pip install .</source>
        <translation>缺少 {module}；请用 pip install . 安装本应用。</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>显示这份帮助后退出</translation>
    </message>
    <message>
        <source>There is no command {found}; there are {commands}.</source>
        <translation>没有 {found} 这个命令；可用的有 {commands}。</translation>
    </message>
    <message>
        <source>What goes with {option} is missing; glutestretch --help tells more.</source>
        <translation>{option} 后面缺少内容；glutestretch --help 有更多说明。</translation>
    </message>
    <message>
        <source>Say which file, like diary.csv.</source>
        <translation>请写明哪个文件，例如 diary.csv。</translation>
    </message>
    <message>
        <source>Say which pack, like hips.zip.</source>
        <translation>请写明哪个动作包，例如 hips.zip。</translation>
    </message>
    <message>
        <source>Say which file, like hips.zip or knee.glutestretch.</source>
        <translation>请写明哪个文件，例如 hips.zip 或 knee.glutestretch。</translation>
    </message>
    <message>
        <source>Say which pack; glutestretch pack list tells which there are.</source>
        <translation>请写明哪个动作包；glutestretch pack list 会列出已有的动作包。</translation>
    </message>
    <message>
        <source>Say which pack, and to which file.</source>
        <translation>请写明哪个动作包，以及写到哪个文件。</translation>
    </message>
    <message>
        <source>Say what to do with packs: {actions}.</source>
        <translation>请写明要对动作包做什么：{actions}。</translation>
    </message>
    <message>
        <source>Say what to do with a prescription: {actions}.</source>
        <translation>请写明要对处方做什么：{actions}。</translation>
    </message>
    <message>
        <source>Say which file, like knee.glutestretch.</source>
        <translation>请写明哪个文件，例如 knee.glutestretch。</translation>
    </message>
    <message>
        <source>Say which routine, and to which file.</source>
        <translation>请写明哪个方案，以及写到哪个文件。</translation>
    </message>
    <message>
        <source>Say which prescription, and to which file.</source>
        <translation>请写明哪个处方，以及写到哪个文件。</translation>
    </message>
    <message>
        <source>Say to which file, like knee.pdf.</source>
        <translation>请写明写到哪个文件，例如 knee.pdf。</translation>
    </message>
    <message>
        <source>Say when, like in 30m or weekdays {14:30}.</source>
        <translation>请写明时间，例如 in 30m 或 weekdays {14:30}。</translation>
    </message>
    <message>
        <source>“{typed}” is not understood; glutestretch --help tells what can be written.</source>
        <translation>看不懂“{typed}”；glutestretch --help 会说明可以怎么写。</translation>
    </message>
    <message>
        <source>--background only starts the app; leave it out before {command}.</source>
        <translation>--background 只用来启动应用；写在 {command} 前面时请去掉。</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>显示版本后退出</translation>
    </message>
    <message>
        <source>start without showing the window, as at login; reminders come all the same</source>
        <translation>启动时不显示窗口，就像登录时那样；提醒照常出现</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>tell what works on this computer</source>
        <translation>说明这台电脑上什么可用</translation>
    </message>
    <message>
        <source>keep everything the app writes in DIR</source>
        <translation>把应用写下的一切都放在 DIR 里</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>begin a session, after the warning where that is due</source>
        <translation>开始一次练习，需要时先显示安全提示</translation>
    </message>
    <message>
        <source>the title of a routine of your own, short for five minutes, tighter for the tighter side twice, a stretch such as wall-glute, or how one of these begins; without it the whole routine</source>
        <translation>你自己方案的名称，short 表示五分钟，tighter 表示较紧的一侧做两遍，也可以是一个动作（例如 wall-glute），或其中任何一个的开头；不写则是完整方案</translation>
    </message>
    <message>
        <source>let no reminder come for a while</source>
        <translation>暂时不出现提醒</translation>
    </message>
    <message>
        <source>such as 20s, 5m, 1h or 1h20m; without it until you resume</source>
        <translation>例如 20s、5m、1h 或 1h20m；不写则一直暂停到你恢复为止</translation>
    </message>
    <message>
        <source>let reminders come again</source>
        <translation>让提醒重新出现</translation>
    </message>
    <message>
        <source>add a reminder</source>
        <translation>添加一个提醒</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>what to offer: short, tighter, a stretch, the title of a routine of your own, or how one of these begins; without it the whole routine</source>
        <translation>提醒时给出什么：short、tighter、一个动作、你自己方案的名称，或其中任何一个的开头；不写则是完整方案</translation>
    </message>
    <message>
        <source>tell what is going on</source>
        <translation>告诉你现在的情况</translation>
    </message>
    <message>
        <source>list the reminders</source>
        <translation>列出提醒</translation>
    </message>
    <message>
        <source>tell the next N moments of each, from 1 to {most}</source>
        <translation>给出每个提醒接下来的 N 个时刻，从 1 到 {most}</translation>
    </message>
    <message>
        <source>tell the next N moments (5 without --next) of all of them in one list</source>
        <translation>把所有提醒接下来的 N 个时刻列在一起（不写 --next 则为 5 个）</translation>
    </message>
    <message>
        <source>tell what comes after this moment, such as 2026-03-28T12:00 or one with an offset; years go from 1900 to 9000</source>
        <translation>给出这个时刻之后的内容，例如 2026-03-28T12:00，也可带时差；年份从 1900 到 9000</translation>
    </message>
    <message>
        <source>use the clocks of this zone, such as Europe/Berlin</source>
        <translation>使用这个时区的时间，例如 Europe/Berlin</translation>
    </message>
    <message>
        <source>write the diary to a file</source>
        <translation>把日志写到文件里</translation>
    </message>
    <message>
        <source>where to; its name ends in .csv, .json or .pdf</source>
        <translation>写到哪里；文件名以 .csv、.json 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>add what a file knows to the diary</source>
        <translation>把文件里的内容加进日志</translation>
    </message>
    <message>
        <source>an export, or the diary of another computer</source>
        <translation>导出的文件，或另一台电脑的日志</translation>
    </message>
    <message>
        <source>tell what was done</source>
        <translation>告诉你做过什么</translation>
    </message>
    <message>
        <source>tell what is wrong with a pack of stretches or a prescription</source>
        <translation>指出动作包或处方有什么问题</translation>
    </message>
    <message>
        <source>a zip or the folder it is made of, or a file such as knee.glutestretch</source>
        <translation>zip 文件，或用来制作它的文件夹，或 knee.glutestretch 这样的文件</translation>
    </message>
    <message>
        <source>add, list, export or remove packs of stretches</source>
        <translation>添加、列出、导出或移除动作包</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>check a pack and add its stretches to the list</source>
        <translation>检查动作包，并把其中的动作加入列表</translation>
    </message>
    <message>
        <source>a zip, or the folder it is made of</source>
        <translation>zip 文件，或用来制作它的文件夹</translation>
    </message>
    <message>
        <source>replace the pack of its id; without it only what would change is told</source>
        <translation>替换同一 ID 的动作包；不写则只说明会有哪些变化</translation>
    </message>
    <message>
        <source>tell which packs there are</source>
        <translation>列出已有的动作包</translation>
    </message>
    <message>
        <source>write a pack to a zip, to be added elsewhere</source>
        <translation>把动作包写成 zip，以便添加到别处</translation>
    </message>
    <message>
        <source>what the list calls it</source>
        <translation>它在列表里的名称</translation>
    </message>
    <message>
        <source>where to, like hips.zip</source>
        <translation>写到哪里，例如 hips.zip</translation>
    </message>
    <message>
        <source>remove a pack and its stretches</source>
        <translation>移除动作包和其中的动作</translation>
    </message>
    <message>
        <source>add a prescription, write or print one</source>
        <translation>添加、写出或打印处方</translation>
    </message>
    <message>
        <source>add its routine and its reminders to yours</source>
        <translation>把其中的方案和提醒加到你的里面</translation>
    </message>
    <message>
        <source>a file such as knee.glutestretch</source>
        <translation>knee.glutestretch 这样的文件</translation>
    </message>
    <message>
        <source>replace your routine of its name; without it the new one gets a number</source>
        <translation>替换你的同名方案；不写则新方案的名称会加上编号</translation>
    </message>
    <message>
        <source>write a routine and the reminders that offer it as a prescription</source>
        <translation>把一个方案和用到它的提醒写成处方</translation>
    </message>
    <message>
        <source>its id or title, or how one begins</source>
        <translation>它的 ID 或名称，或其中之一的开头</translation>
    </message>
    <message>
        <source>where to, like knee.glutestretch</source>
        <translation>写到哪里，例如 knee.glutestretch</translation>
    </message>
    <message>
        <source>what it is called, if not as the routine</source>
        <translation>它的名称，如果和方案不同</translation>
    </message>
    <message>
        <source>who it is from</source>
        <translation>由谁开出</translation>
    </message>
    <message>
        <source>what else is to be said</source>
        <translation>还要说明什么</translation>
    </message>
    <message>
        <source>make a page to print of one, with pictures</source>
        <translation>做成一页带图片的打印页</translation>
    </message>
    <message>
        <source>where to, like knee.pdf</source>
        <translation>写到哪里，例如 knee.pdf</translation>
    </message>
    <message>
        <source>show what a prescription would bring, before it is added</source>
        <translation>添加处方之前，先看看它会带来什么</translation>
    </message>
    <message>
        <source>put the app into the menus of a Linux desktop, or take it out</source>
        <translation>把应用放进 Linux 桌面的菜单，或从中取出</translation>
    </message>
    <message>
        <source>start it hidden at login, too, so that reminders come</source>
        <translation>登录时也隐藏启动，好让提醒出现</translation>
    </message>
    <message>
        <source>take all of it away again</source>
        <translation>把这些全部撤掉</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>输出 JSON，供程序使用</translation>
    </message>
    <message>
        <source>A calm desktop coach for hips and lower back.

Without a command the window opens; if glutestretch runs already, its window comes to the front.
The commands talk to the glutestretch that runs. Where none runs, start opens it, and the others
work on what is stored; reminders only come while glutestretch runs.</source>
        <translation>一位平和的桌面教练，照顾你的髋部和下背部。

不写命令就打开窗口；如果 glutestretch 已在运行，就把它的窗口带到前面。
各命令会与正在运行的 glutestretch 通信。如果没有运行，start 会启动它，其他命令
则直接处理已保存的内容；只有 glutestretch 运行时，提醒才会出现。</translation>
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
        <translation>示例：
  glutestretch start short           开始五分钟的方案
  glutestretch start &quot;我的方案&quot;      开始你自己的方案
  glutestretch start wall            开始 ID 以 wall 开头的动作
  glutestretch pause 1h20m           接下来一小时二十分钟不出现提醒
  glutestretch remind in 30m         半小时后提醒一次
  glutestretch remind weekdays {14:30} --routine prone-glute
  glutestretch reminders --json --next 5 --from 2026-03-28T12:00 --zone Europe/Berlin
  glutestretch export diary.csv      把你做过的一切写成表格
  glutestretch export progress.pdf   一两页可打印的内容，给你的物理治疗师
  glutestretch check hips.zip        检查动作包有没有问题

退出状态：
  0  已完成
  1  看懂了但做不到；标准错误里有一句话说明原因
  2  看不懂，或 glutestretch 无法在这里运行；同样有一句话说明原因

glutestretch COMMAND --help 会详细说明一个命令。</translation>
    </message>
    <message>
        <source>see the examples; a time is 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon or midnight</source>
        <translation>请看示例；时间可以写成 14:30、2:30pm、14.30、14h30、0710、8am、noon（正午）或 midnight（午夜）</translation>
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
        <translation>--json 所输出对象的成员：
  running        glutestretch 是否在运行
  session        null，或一个对象，含 stretch、variant（null，或 chair 之类）、side（left 或
                 right）、step（从 1 起）和 mode（following、counting_in、holding、
                 changing_side、resting 或 paused）
  next_reminder  null，或一个对象，含 id、summary、routine 和 at；提醒被推迟而
                 不知推迟到何时的时候，at 为 null
  paused_until   null、一个时刻，或 &quot;resumed&quot;：直到你恢复
  shown          null，或正在显示、等你回应的内容：一个对象，含 id、summary、
                 routine、since（一个时刻）和 where（不知道时为 null，或 notification、
                 window 或 small_window）
  held           null，或已到时间但要等你方便时才出现的内容：一个对象，含
                 reminder（id、summary、routine）、until（null 或一个时刻）和 reason（session、
                 do_not_disturb、full_screen、camera、microphone、locked、away、paused 或 quiet）

时刻都是本地时间，采用 ISO 8601 格式并带 UTC 时差：2026-03-02T14:30:00+01:00。</translation>
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
        <translation>--json 所输出数组中每个对象的成员：
  id            提醒的标识
  kind          clock、not_done、sitting、once、quiet_hours、quiet_dates 或 quiet_until
  summary       用文字说明何时出现，或何时静默
  enabled       是否已开启
  routine       它给出的方案：full、short、tighter、一个动作，或你自己某个方案的
                ID（own-…）；静默时段没有这一项
  next          下一次出现的时刻，或 null
  next_moments  使用 --next 时：接下来的各个时刻，按顺序

使用 --merged 时，数组按顺序为所有提醒接下来的每个时刻列出一个对象：
at、id、summary、routine。

时刻都是本地时间，采用 ISO 8601 格式并带 UTC 时差：2026-03-02T14:30:00+01:00。静默
时段不列入。久坐后出现的提醒，或只在没练时才出现的提醒，给出的是
最早可能的时刻。不写 --from 时，会考虑暂停、跳过或刚做过的情况；
写了 --from 时，提醒就像什么都没发生过一样列出。</translation>
    </message>
    <message>
        <source>what the end of the name says:
  .csv   a table for a spreadsheet, with everything
  .json  the same for programs
  .pdf   a page or two to print, for your physiotherapist: the last twelve weeks in figures, the
         stretches with pictures, and pain with what was done about it

What was in the file before is replaced. docs/export.md describes .csv and .json, which glutestretch
import reads again.</source>
        <translation>文件名结尾的含义：
  .csv   供电子表格使用的表格，包含全部内容
  .json  同样的内容，供程序使用
  .pdf   一两页可打印的内容，给你的物理治疗师：最近十二周的数字、
         带图的动作，以及疼痛和相应的处理

文件里原有的内容会被替换。docs/export.md 说明了 .csv 和 .json 的格式，glutestretch
import 可以再读入它们。</translation>
    </message>
    <message>
        <source>What the diary knows already is not added a second time, so a file can be imported again, and
a part of one, and that of another computer. If anything in it cannot be used, nothing is added.</source>
        <translation>日志里已有的内容不会重复添加，所以同一个文件可以再次导入，
文件的一部分或另一台电脑的文件也可以。只要有一处无法使用，就什么都不添加。</translation>
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
        <translation>--json 所输出对象的成员：
  sessions  一个数组，每次练习一个对象：id、began 和 ended（时刻；ended 可为 null）、
            outcome（null、finished、ended_early、pain 或 given_up）、routine、title、seconds_held、
            stiffness_before 和 stiffness_after（null，或 0 到 10）、tighter_side（null、left、
            right 或 neither）和 holds：一个对象数组，含 stretch、variant（null，或
            chair 之类）、side、breaths、seconds 和 outcome（finished、cut_short 或 pain）
  pains     一个数组，每次疼痛一个对象：at（一个时刻）、stretch 和 side（不知道时
            为 null）、variant（null，或 chair 之类）、level（null，或 0 到 10）、moment、note、
            put_back（null，或动作被放回方案的时刻）

时刻都是本地时间，采用 ISO 8601 格式并带 UTC 时差：2026-03-02T14:30:00+01:00。</translation>
    </message>
    <message>
        <source>Each fault is told on a line: the file, where in it, the entry and the field, and what is
wrong. The exit status is 0 if nothing is. A file whose name ends in .glutestretch is a
prescription, as docs/prescriptions.md tells; anything else is a pack, as docs/packs.md does.</source>
        <translation>每个问题占一行：文件、其中的位置、条目和字段，以及问题
所在。没有问题时退出状态为 0。名称以 .glutestretch 结尾的文件是
处方，见 docs/prescriptions.md；其他都是动作包，见 docs/packs.md。</translation>
    </message>
    <message>
        <source>The word “open” may be left out: glutestretch knee.glutestretch does the same, as a double
click does.</source>
        <translation>open 这个词可以省略：glutestretch knee.glutestretch 效果相同，
双击也一样。</translation>
    </message>
    <message>
        <source>For an installation by pip or pipx, which no menu knows. It writes a launcher, an icon and
the file type of prescriptions into your own data directory, so that the app is found in the menus
and opens prescriptions by double click. Repeat it when the app has moved.</source>
        <translation>适用于用 pip 或 pipx 安装、菜单里找不到的情况。它会把启动器、图标和
处方的文件类型写进你自己的数据目录，这样就能在菜单里找到应用，
也能双击打开处方。应用移动位置后请再运行一次。</translation>
    </message>
    <message>
        <source>Each thing that the app uses is told on a line: whether it is fine, limited or missing, what
was found, and what can be done. Nothing is changed, played or recorded. The exit status is 0 if
nothing is missing that a session needs, else 1.

members of the object that --json prints:
  ok        whether nothing is missing that a session needs
  findings  an array with an object for each thing: id, state (fine, limited or missing), reason
            (null if it is fine) and values (what was found); docs/doctor.md lists all of them</source>
        <translation>应用用到的每一项各占一行：正常、受限还是缺少，找到了什么，以及可以怎么办。
为此不会更改、播放或录制任何东西。练习所需的都不缺时，退出状态为 0，否则为 1。

--json 所输出对象的成员：
  ok        练习所需的是否都不缺
  findings  一个数组，每项一个对象：id、state（fine、limited 或 missing）、reason（正常时为
            null）和 values（找到的内容）；docs/doctor.md 列出全部</translation>
    </message>
    <message>
        <source>PySide6 6.12.0 stops by itself after half a minute on Python before 3.12; please run {command}.</source>
        <translation>在 3.12 之前的 Python 上，PySide6 6.12.0 半分钟后会自行停止；请运行 {command}。</translation>
    </message>
    <message>
        <source>The Python package {package} is missing; please run {command}.</source>
        <translation>缺少 Python 包 {package}；请运行 {command}。</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {why}.</source>
        <translation>无法加载 Qt：{why}。</translation>
    </message>
    <message>
        <source>Qt has no platform {platform!r}; please clear QT_QPA_PLATFORM.</source>
        <translation>Qt 没有 {platform!r} 这个平台；请清除 QT_QPA_PLATFORM。</translation>
    </message>
    <message>
        <source>There is no display to open a window on; please start glutestretch from a desktop, or without one run xvfb-run glutestretch.</source>
        <translation>没有可以打开窗口的显示器；请从桌面启动 glutestretch，没有桌面时请运行 xvfb-run glutestretch。</translation>
    </message>
    <message>
        <source>The display ({displays}) does not answer or does not let you in; please start glutestretch from your own desktop.</source>
        <translation>显示器（{displays}）没有回应，或不允许你使用；请从你自己的桌面启动 glutestretch。</translation>
    </message>
    <message>
        <source>Qt could not be started: {why}</source>
        <translation>无法启动 Qt：{why}</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install with your system&apos;s package manager what holds {libraries}.</source>
        <translation>缺少 Qt 需要的库；请用系统的包管理器安装包含 {libraries} 的软件包。</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command}.</source>
        <translation>缺少 Qt 需要的库；请运行 {command}。</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install the package that holds {libraries}.</source>
        <translation>缺少 Qt 需要的库；请安装包含 {libraries} 的软件包。</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command} and install the package that holds {libraries}.</source>
        <translation>缺少 Qt 需要的库；请运行 {command}，并安装包含 {libraries} 的软件包。</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Who should not, or not yet</source>
        <translation>哪些人不宜做，或暂时不宜做</translation>
    </message>
    <message>
        <source>{says}: {cite}. doi: {doi}</source>
        <translation>{says}：{cite}。doi：{doi}</translation>
    </message>
    <message>
        <source>{says}: {cite}, {address}</source>
        <translation>{says}：{cite}，{address}</translation>
    </message>
    <message>
        <source>{says}: {cite}.</source>
        <translation>{says}：{cite}。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Pause or go on; outside a session: play the open stretch</source>
        <translation>暂停或继续；不在练习中时：播放打开的动作</translation>
    </message>
    <message>
        <source>Right or Page Down</source>
        <translation>右箭头或 Page Down</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Left or Page Up</source>
        <translation>左箭头或 Page Up</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>换边</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 到 9</translation>
    </message>
    <message>
        <source>How stiff it feels, where that is asked; 1 and then 0 is 10</source>
        <translation>被问到有多僵硬时的回答；先按 1 再按 0 表示 10</translation>
    </message>
    <message>
        <source>Not now, where it is asked at the start of a session</source>
        <translation>练习开始时被问到：暂不回答</translation>
    </message>
    <message>
        <source>If your keyboard does not write Latin letters, the place of a key counts.</source>
        <translation>如果你的键盘不输入拉丁字母，则以按键的位置为准。</translation>
    </message>
    <message>
        <source>Make the stretch easier; outside a session: for good</source>
        <translation>让动作更轻松；不在练习中时：一直如此</translation>
    </message>
    <message>
        <source>Make the stretch harder, or as it was before</source>
        <translation>让动作更难，或恢复原来的做法</translation>
    </message>
    <message>
        <source>Show the movement into this step</source>
        <translation>显示进入这一步的动作过程</translation>
    </message>
    <message>
        <source>I feel pain: stop at once</source>
        <translation>我感到疼痛：立即停止</translation>
    </message>
    <message>
        <source>Hear once more what to do</source>
        <translation>再听一遍该做什么</translation>
    </message>
    <message>
        <source>Hear how long it still takes</source>
        <translation>听听还要多久</translation>
    </message>
    <message>
        <source>{key}, held</source>
        <translation>按住 {key}</translation>
    </message>
    <message>
        <source>Breathing in, when the pace is your own</source>
        <translation>吸气（由你自己定节奏时）</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>媒体键</translation>
    </message>
    <message>
        <source>In a session: pause or go on, next step, step before; a presenter&apos;s, too</source>
        <translation>练习中：暂停或继续、下一步、上一步；翻页器的按键也可以</translation>
    </message>
    <message>
        <source>Leave the big view, the welcome or the session</source>
        <translation>离开大画面、欢迎页或练习</translation>
    </message>
    <message>
        <source>Big view, to be read from three metres</source>
        <translation>大画面，三米外也能看清</translation>
    </message>
    <message>
        <source>Other keys, a click</source>
        <translation>其他按键、点击</translation>
    </message>
    <message>
        <source>In the big view of a session: pause or go on</source>
        <translation>练习的大画面中：暂停或继续</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Choose a routine, or make one of your own</source>
        <translation>选择方案，或自己编一个</translation>
    </message>
    <message>
        <source>In a routine of your own: move a stretch</source>
        <translation>在你自己的方案中：移动动作</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search, in the settings</source>
        <translation>在设置中搜索</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>A calm coach for hips and lower back. It is no medical advice.</source>
        <translation>一位平和的教练，照顾你的髋部和下背部。它不是医疗建议。</translation>
    </message>
    <message>
        <source>Your diary and settings stay on this computer, in {folder}.</source>
        <translation>你的日志和设置保存在这台电脑上，位于 {folder}。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt for Python (LGPL).</source>
        <translation>MIT 许可证下的自由软件；用 Qt for Python (LGPL) 构建。</translation>
    </message>
    <message>
        <source>Your diary is as it was before.</source>
        <translation>你的日志恢复了原样。</translation>
    </message>
    <message>
        <source>A session is running; please end it first.</source>
        <translation>正在练习中；请先结束练习。</translation>
    </message>
    <message>
        <source>Sessions in each week</source>
        <translation>每周的练习</translation>
    </message>
    <message>
        <source>Stretches done</source>
        <translation>做过的动作</translation>
    </message>
    <message>
        <source>Pain, and what was done about it</source>
        <translation>疼痛及相应处理</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>the first day of a week</comment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>While reading.</source>
        <translation>阅读时。</translation>
    </message>
    <message>
        <source>On the way into the stretch.</source>
        <translation>进入动作的过程中。</translation>
    </message>
    <message>
        <source>Just before the hold.</source>
        <translation>即将保持之前。</translation>
    </message>
    <message>
        <source>During the hold.</source>
        <translation>保持期间。</translation>
    </message>
    <message>
        <source>While changing sides.</source>
        <translation>换边时。</translation>
    </message>
    <message>
        <source>During a rest.</source>
        <translation>休息时。</translation>
    </message>
    <message>
        <source>After the session.</source>
        <translation>练习之后。</translation>
    </message>
    <message>
        <source>Stretches for hips and lower back</source>
        <translation>髋部和下背部的拉伸</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>练习次数</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>每周练习次数</translation>
    </message>
    <message>
        <source>Minutes of holding</source>
        <translation>保持的分钟数</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} 到 {after}</translation>
    </message>
    <message>
        <source>Stiffness of 10, on average before and after a session</source>
        <translation>僵硬程度（满分 10），练习前后的平均值</translation>
    </message>
    <message>
        <source>{sessions}. Held on the left for {left}, on the right for {right}.</source>
        <translation>{sessions}。左侧保持 {left}，右侧保持 {right}。</translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions</source>
        <translation>
            <numerusform>%n 次练习中做过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stretches were done, too, less often.</source>
        <translation>
            <numerusform>另外还做过 %n 个动作，次数较少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>位置不明</translation>
    </message>
    <message>
        <source>{stretch}, left side</source>
        <translation>{stretch}，左侧</translation>
    </message>
    <message>
        <source>{stretch}, right side</source>
        <translation>{stretch}，右侧</translation>
    </message>
    <message>
        <source>{day}, {time}: {where}</source>
        <translation>{day} {time}：{where}</translation>
    </message>
    <message>
        <source>{pain}, {level} of 10</source>
        <translation>{pain}，疼痛 {level} 分（满分 10）</translation>
    </message>
    <message>
        <source>Step {number}.</source>
        <translation>第 {number} 步。</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
    <message>
        <source>A health-care provider agreed to more stretching, it was said on {day}.</source>
        <translation>{day} 表示，医疗专业人员已同意继续拉伸。</translation>
    </message>
    <message>
        <source>On {day} there was no pain any more.</source>
        <translation>{day} 已不再疼痛。</translation>
    </message>
    <message>
        <source>The stretch has been left out since.</source>
        <translation>此后这个动作暂时不做。</translation>
    </message>
    <message>
        <source>The stretch was left out until {day}.</source>
        <translation>这个动作曾暂时不做，直到 {day}。</translation>
    </message>
    <message>
        <source>No pain was reported in these weeks.</source>
        <translation>这几周没有报告疼痛。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports of pain are in the app.</source>
        <translation>
            <numerusform>更早的 %n 次疼痛报告可在应用中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted with Glutestretch by the person it is about; made on {day}. Page {page} of {pages}.</source>
        <translation>由本人用 Glutestretch 记录；制作于 {day}。第 {page} 页，共 {pages} 页。</translation>
    </message>
    <message>
        <source>it is not an export of the diary of Glutestretch.</source>
        <translation>它不是 Glutestretch 日志的导出文件。</translation>
    </message>
    <message>
        <source>it is damaged; please export it again.</source>
        <translation>它已损坏；请重新导出。</translation>
    </message>
    <message>
        <source>a newer version of Glutestretch has exported it; please update the app.</source>
        <translation>它由更新版本的 Glutestretch 导出；请更新应用。</translation>
    </message>
    <message>
        <source>entry {number} cannot be used: {problem}</source>
        <translation>第 {number} 条无法使用：{problem}</translation>
    </message>
    <message>
        <source>entry {number} is of no known kind; there are {kinds}.</source>
        <translation>第 {number} 条的类型未知；可用的有 {kinds}。</translation>
    </message>
    <message>
        <source>entries {before} and {number} are the same one, but say different things.</source>
        <translation>第 {before} 条和第 {number} 条是同一条，内容却不同。</translation>
    </message>
    <message>
        <source>{field} is not a name that can be read.</source>
        <translation>{field} 不是可以读取的名称。</translation>
    </message>
    <message>
        <source>{field} is not a list of positions.</source>
        <translation>{field} 不是位置列表。</translation>
    </message>
    <message>
        <source>{field} is longer than {most} letters.</source>
        <translation>{field} 超过了 {most} 个字符。</translation>
    </message>
    <message>
        <source>Nothing was imported from {path}: {problem}</source>
        <translation>没有从 {path} 导入任何内容：{problem}</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} is {what}.</source>
        <translation>没有导入任何内容：{path} 是{what}。</translation>
    </message>
    <message>
        <source>Nothing was imported: no file is called {path}.</source>
        <translation>没有导入任何内容：没有名为 {path} 的文件。</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} cannot be read ({why}).</source>
        <translation>没有导入任何内容：无法读取 {path}（{why}）。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); what was there is as it was.</source>
        <translation>无法写入 {path}（{why}）；原有内容没有改变。</translation>
    </message>
    <message>
        <source>Please let the name of {path} end in .csv for a table, .json for programs, or .pdf for a page to print.</source>
        <translation>请让 {path} 的名称以 .csv（表格）、.json（供程序使用）或 .pdf（打印页）结尾。</translation>
    </message>
    <message>
        <source>Your diary is in {path} now.</source>
        <translation>你的日志现已写入 {path}。</translation>
    </message>
    <message>
        <source>Your diary has everything in {path} already.</source>
        <translation>{path} 里的内容，你的日志里都已经有了。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were added to your diary.</source>
        <translation>
            <numerusform>你的日志中加入了 %n 次练习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added to your diary.</source>
        <translation>
            <numerusform>你的日志中加入了 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in your diary yet.</source>
        <translation>你的日志里还没有内容。</translation>
    </message>
    <message>
        <source>There is nothing in your diary on {day}.</source>
        <translation>你的日志里 {day} 没有内容。</translation>
    </message>
    <message>
        <source>Deleted: {day}</source>
        <translation>已删除：{day}</translation>
    </message>
    <message>
        <source>Your diary is empty now. The questions about your health are asked again.</source>
        <translation>你的日志现在是空的。健康方面的问题会再问一次。</translation>
    </message>
    <message>
        <source>{day}, {time}: {minutes}, {holds}</source>
        <translation>{day} {time}：{minutes}，{holds}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes held</source>
        <translation>
            <numerusform>保持 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n 次保持</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}, stiffness {before} before and {after} after</source>
        <translation>{session}，僵硬程度：练习前 {before}，练习后 {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions on this day.</source>
        <translation>
            <numerusform>这一天有 %n 次练习。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>这一天没有内容。</translation>
    </message>
    <message>
        <source>There are no sessions and no pains in the diary.</source>
        <translation>日志里没有练习，也没有疼痛记录。</translation>
    </message>
    <message>
        <source>The page to print is in {path} now.</source>
        <translation>打印页现已写入 {path}。</translation>
    </message>
    <message>
        <source>{name}. Left side.</source>
        <translation>{name}。左侧。</translation>
    </message>
    <message>
        <source>{name}. Right side.</source>
        <translation>{name}。右侧。</translation>
    </message>
    <message>
        <source>Next … {name}. Left side first.</source>
        <translation>接下来……{name}。先做左侧。</translation>
    </message>
    <message>
        <source>Next … {name}. Right side first.</source>
        <translation>接下来……{name}。先做右侧。</translation>
    </message>
    <message>
        <source>Next … {name}.</source>
        <translation>接下来……{name}。</translation>
    </message>
    <message>
        <source>You will need {things}.</source>
        <translation>你需要：{things}。</translation>
    </message>
    <message>
        <source>There is nothing to play sound on. The session goes on without it.</source>
        <translation>没有可以播放声音的设备。练习会在没有声音的情况下继续。</translation>
    </message>
    <message>
        <source>Sound needs the PulseAudio library (libpulse0). The session goes on without it.</source>
        <translation>播放声音需要 PulseAudio 库 (libpulse0)。练习会在没有声音的情况下继续。</translation>
    </message>
    <message>
        <source>Sound does not start on this computer. The session goes on without it.</source>
        <translation>这台电脑无法启动声音。练习会在没有声音的情况下继续。</translation>
    </message>
    <message>
        <source>The files of this voice are missing or damaged; please install the app again. The session goes on without the voice.</source>
        <translation>这个语音的文件缺失或损坏；请重新安装应用。练习会在没有语音的情况下继续。</translation>
    </message>
    <message>
        <source>Until then bells and the sound of the breath lead you, without words.</source>
        <translation>在那之前，由铃声和呼吸声带领你，没有语音。</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice needs the PulseAudio library (libpulse0).</source>
        <translation>电脑自带的语音需要 PulseAudio 库 (libpulse0)。</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not answer.</source>
        <translation>电脑自带的语音没有回应。</translation>
    </message>
    <message>
        <source>The computer has no voice of its own yet; please run {command}.</source>
        <translation>电脑还没有自带的语音；请运行 {command}。</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not speak this language yet; please run {command}.</source>
        <translation>电脑自带的语音还不会说这种语言；请运行 {command}。</translation>
    </message>
    <message>
        <source>The computer has no voice of its own for this language; please add one in the system&apos;s settings.</source>
        <translation>电脑没有这种语言的自带语音；请在系统设置中添加。</translation>
    </message>
    <message>
        <source>Until then you read these steps on the screen; all else is heard.</source>
        <translation>在那之前，这些步骤请你在屏幕上看；其他的都听得到。</translation>
    </message>
    <message>
        <source>Until then the calm voice speaks.</source>
        <translation>在那之前，由平静的声音来说。</translation>
    </message>
    <message>
        <source>The running Glutestretch does not know “{verb}”; please restart it.</source>
        <translation>正在运行的 Glutestretch 不认识“{verb}”；请重新启动它。</translation>
    </message>
    <message>
        <source>That is far too long.</source>
        <translation>这实在太长了。</translation>
    </message>
    <message>
        <source>The running Glutestretch gave no answer; please restart it.</source>
        <translation>正在运行的 Glutestretch 没有答复；请重新启动它。</translation>
    </message>
    <message>
        <source>The running Glutestretch refused; please restart it.</source>
        <translation>正在运行的 Glutestretch 拒绝了；请重新启动它。</translation>
    </message>
    <message>
        <source>The answer cannot be written: the standard output is closed.</source>
        <translation>无法写出结果：标准输出已关闭。</translation>
    </message>
    <message>
        <source>The answer cannot be written ({why}).</source>
        <translation>无法写出结果（{why}）。</translation>
    </message>
    <message>
        <source>It is done. {problem}</source>
        <translation>已完成。{problem}</translation>
    </message>
    <message>
        <source>Reminders only come while Glutestretch runs.</source>
        <translation>只有 Glutestretch 运行时，提醒才会出现。</translation>
    </message>
    <message>
        <source>There are no reminders; add one with: {example}</source>
        <translation>还没有提醒；可以这样添加：{example}</translation>
    </message>
    <message>
        <source>The running Glutestretch told nothing; please restart it.</source>
        <translation>正在运行的 Glutestretch 什么也没说；请重新启动它。</translation>
    </message>
    <message>
        <source>Reminders are paused until you resume them.</source>
        <translation>提醒已暂停，直到你恢复。</translation>
    </message>
    <message>
        <source>Reminders are paused until {moment}.</source>
        <translation>提醒已暂停到 {moment}。</translation>
    </message>
    <message>
        <source>Reminders come again.</source>
        <translation>提醒会重新出现。</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>提醒没有暂停。</translation>
    </message>
    <message>
        <source>Reminder {id}: {line}.</source>
        <translation>提醒 {id}：{line}。</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}; please see to it, or name another --data-dir.</source>
        <translation>无法写入 {directory}；请检查原因，或用 --data-dir 指定别处。</translation>
    </message>
    <message>
        <source>Nothing can be changed: no file can be locked in {directory} ({why}), nor where files of this session lie; please name another --data-dir.</source>
        <translation>无法更改：在 {directory} 无法锁定文件（{why}），在存放本次登录文件的位置也不行；请用 --data-dir 指定别处。</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>“{text}”不是 1 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>“{text}” is not a moment; write it like 2026-03-28T12:00.</source>
        <translation>“{text}”不是一个时刻；请写成 2026-03-28T12:00 这样。</translation>
    </message>
    <message>
        <source>There is no routine “{name}”; there are {ids}.</source>
        <translation>没有“{name}”这个方案；可用的有 {ids}。</translation>
    </message>
    <message>
        <source>“{name}” can be {ids}; please write more of it.</source>
        <translation>“{name}”可能是 {ids}；请多写几个字。</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, cannot be read ({why}); it is left as it is.</source>
        <translation>提醒文件 {path} 无法读取（{why}）；已保持原样。</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is {what}; it is left as it is.</source>
        <translation>提醒文件 {path} 是{what}；已保持原样。</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is damaged; it is left as it is.</source>
        <translation>提醒文件 {path} 已损坏；已保持原样。</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, was written by a newer version of this app; it is left as it is.</source>
        <translation>提醒文件 {path} 由本应用的更新版本写成；已保持原样。</translation>
    </message>
    <message>
        <source>install-desktop is for Linux; on this system an installer does that.</source>
        <translation>install-desktop 用于 Linux；在这个系统上由安装程序完成。</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus now, by {path}; install-desktop --remove undoes it.</source>
        <translation>Glutestretch 已通过 {path} 放进你的菜单；install-desktop --remove 可以撤销。</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus no more, and does not start at login.</source>
        <translation>Glutestretch 已不在你的菜单中，登录时也不再启动。</translation>
    </message>
    <message>
        <source>The path of this installation is no text that a launcher can hold.</source>
        <translation>这个安装位置的路径无法写进启动器。</translation>
    </message>
    <message>
        <source>{path} cannot be changed ({why}).</source>
        <translation>无法更改 {path}（{why}）。</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>一个文件夹</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>一个管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>一个套接字</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>一个设备</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <translation>一个指向自身的链接</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>一个大于 {size} MB 的文件</translation>
    </message>
    <message>
        <source>what is there is {what}</source>
        <translation>那里已有的是{what}</translation>
    </message>
    <message>
        <source>This system offers no way to start glutestretch at login.</source>
        <translation>这个系统无法让 glutestretch 在登录时启动。</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be written: {why}.</source>
        <translation>无法写入 {path}（用来在登录时启动 glutestretch）：{why}。</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be removed: {why}.</source>
        <translation>无法移除 {path}（用来在登录时启动 glutestretch）：{why}。</translation>
    </message>
    <message>
        <source>Reminds you to stretch</source>
        <translation>提醒你拉伸</translation>
    </message>
    <message>
        <source>Glutestretch reminds you to stretch.</source>
        <translation>Glutestretch 会提醒你拉伸。</translation>
    </message>
    <message>
        <source>The desktop does not let glutestretch start at login.</source>
        <translation>桌面不允许 glutestretch 在登录时启动。</translation>
    </message>
    <message>
        <source>The desktop keeps starting glutestretch at login; you can change that in its settings.</source>
        <translation>桌面仍会在登录时启动 glutestretch；你可以在桌面的设置中更改。</translation>
    </message>
    <message>
        <source>The desktop could not be asked whether glutestretch may start at login.</source>
        <translation>无法询问桌面，glutestretch 是否可以在登录时启动。</translation>
    </message>
    <message>
        <source>{problem} {another}</source>
        <translation>{problem}{another}</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be written: {why}.</source>
        <translation>无法写入在登录时启动 glutestretch 的注册表项：{why}。</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be removed: {why}.</source>
        <translation>无法移除在登录时启动 glutestretch 的注册表项：{why}。</translation>
    </message>
    <message>
        <source>Another command of glutestretch (process {number}) does not finish; please end it and try again.</source>
        <translation>glutestretch 的另一个命令（进程 {number}）一直没有结束；请结束它后再试。</translation>
    </message>
    <message>
        <source>glutestretch is already running (process {number}) but does not answer; please end it and start again.</source>
        <translation>glutestretch 已在运行（进程 {number}），但没有回应；请结束它后重新启动。</translation>
    </message>
    <message>
        <source>glutestretch is already running but does not answer; please end it and start again.</source>
        <translation>glutestretch 已在运行，但没有回应；请结束它后重新启动。</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>这个桌面不显示通知。</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service did not take a reminder.</source>
        <translation>桌面的通知服务没有接受一个提醒。</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service ended while it showed a reminder.</source>
        <translation>桌面的通知服务在显示提醒时停止了。</translation>
    </message>
    <message>
        <source>This system did not take a reminder as a notification.</source>
        <translation>这个系统没有把一个提醒作为通知接受。</translation>
    </message>
    <message>
        <source>The desktop did not take a reminder from this sandbox.</source>
        <translation>桌面没有接受来自这个沙盒的提醒。</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>无法写入 {directory}，所以你做的事和更改只保留到退出为止；请确认你可以写入那里，或用另一个 --data-dir 启动。</translation>
    </message>
    <message>
        <source>A stretch session is under way</source>
        <translation>正在进行拉伸练习</translation>
    </message>
    <message>
        <source>The time zone of this system, “{name}”, has no known name, so reminders use {zone}; please set one such as Europe/Berlin.</source>
        <translation>这个系统的时区“{name}”没有已知的名称，所以提醒采用 {zone}；请设置一个，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>The diary was damaged and is kept as {aside}; a new one was started.</source>
        <translation>日志已损坏，保留为 {aside}；已开始新的日志。</translation>
    </message>
    <message>
        <source>The diary was empty and is kept as {aside}; a new one was started.</source>
        <translation>日志是空的，保留为 {aside}；已开始新的日志。</translation>
    </message>
    <message>
        <source>The diary was another program&apos;s database and is kept as {aside}; a new one was started.</source>
        <translation>日志是另一个程序的数据库，保留为 {aside}；已开始新的日志。</translation>
    </message>
    <message>
        <source>The diary lacked what it has to hold ({detail}) and is kept as {aside}; a new one was started.</source>
        <translation>日志缺少必需的内容（{detail}），保留为 {aside}；已开始新的日志。</translation>
    </message>
    <message>
        <source>The diary was {detail} and is kept as {aside}; a new one was started.</source>
        <translation>日志原来是{detail}，保留为 {aside}；已开始新的日志。</translation>
    </message>
    <message>
        <source>The diary {path} is damaged and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日志 {path} 已损坏，又无法移到一边（{why}），所以不会记下任何内容；请把它移走，再重新启动应用。</translation>
    </message>
    <message>
        <source>The diary {path} is empty and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日志 {path} 是空的，又无法移到一边（{why}），所以不会记下任何内容；请把它移走，再重新启动应用。</translation>
    </message>
    <message>
        <source>The diary {path} is another program&apos;s database and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日志 {path} 是另一个程序的数据库，又无法移到一边（{why}），所以不会记下任何内容；请把它移走，再重新启动应用。</translation>
    </message>
    <message>
        <source>The diary {path} lacks what it has to hold ({detail}) and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日志 {path} 缺少必需的内容（{detail}），又无法移到一边（{why}），所以不会记下任何内容；请把它移走，再重新启动应用。</translation>
    </message>
    <message>
        <source>The diary {path} is {detail} and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日志 {path} 是{detail}，又无法移到一边（{why}），所以不会记下任何内容；请把它移走，再重新启动应用。</translation>
    </message>
    <message>
        <source>it broke twice</source>
        <translation>它接连两次损坏</translation>
    </message>
    <message>
        <source>Another program is using the diary {path}; what you do is remembered and saved as soon as it has finished.</source>
        <translation>另一个程序正在使用日志 {path}；你做的事已经记住，等它用完就会保存。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written to the diary {path}; what you do is remembered while the app runs and saved once there is space.</source>
        <translation>磁盘已满，无法写入日志 {path}；应用运行期间会记住你做的事，有空间后就会保存。</translation>
    </message>
    <message>
        <source>The diary {path} cannot be written ({why}); what you do is remembered while the app runs, so please check that the folder exists and that you may write to it.</source>
        <translation>无法写入日志 {path}（{why}）；应用运行期间会记住你做的事，请检查文件夹是否存在、你是否可以写入。</translation>
    </message>
    <message>
        <source>A part of the diary {path} cannot be read, so not every hold is shown.</source>
        <translation>日志 {path} 有一部分无法读取，所以没有显示全部保持记录。</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app, so it is left as it is and nothing is written down; please update the app.</source>
        <translation>日志 {path} 由应用的更新版本写成，所以保持原样，不会记下任何内容；请更新应用。</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app; please update the app.</source>
        <translation>日志 {path} 由应用的更新版本写成；请更新应用。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>The diary {path} cannot be read ({why}).</source>
        <translation>无法读取日志 {path}（{why}）。</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app, because no copy could be made first ({why}); it is left as it is and nothing is written down until the next start.</source>
        <translation>日志 {path} 无法转换给这个版本的应用使用，因为没能先做备份（{why}）；它保持原样，下次启动前不会记下任何内容。</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app ({why}), so it is left as it is and nothing is written down until the next start.</source>
        <translation>日志 {path} 无法转换给这个版本的应用使用（{why}），所以保持原样，下次启动前不会记下任何内容。</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>An entry must have fields, not be {value!r}.</source>
        <translation>一个条目必须有字段，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} is not a field that is known here.</source>
        <translation>{field} 不是这里认识的字段。</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>缺少 {field}。</translation>
    </message>
    <message>
        <source>{field} must be text, not {value!r}.</source>
        <translation>{field} 必须是文本，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field} 是空的。</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value!r}.</source>
        <translation>{field} 必须是 {choices} 之一，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be true or false, not {value!r}.</source>
        <translation>{field} 必须是 true 或 false，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be a number, not {value!r}.</source>
        <translation>{field} 必须是数，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be a whole number, not {value!r}.</source>
        <translation>{field} 必须是整数，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be from {least:g} to {most:g}, not {value}.</source>
        <translation>{field} 必须在 {least:g} 到 {most:g} 之间，不能是 {value}。</translation>
    </message>
    <message>
        <source>{field} must be a list, not {value!r}.</source>
        <translation>{field} 必须是列表，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be a list of texts, not {value!r}.</source>
        <translation>{field} 必须是文本列表，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be a list of entries with fields, not {value!r}.</source>
        <translation>{field} 必须是带字段的条目列表，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be a table of variants by stretch, not {value!r}.</source>
        <translation>{field} 必须是按动作列出变式的表，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>“{value}” is not a moment; write it like 2026-03-02T14:30:00+01:00.</source>
        <translation>“{value}”不是一个时刻；请写成 2026-03-02T14:30:00+01:00 这样。</translation>
    </message>
    <message>
        <source>{moment} lacks its distance from UTC, such as +01:00.</source>
        <translation>{moment} 缺少 UTC 时差，例如 +01:00。</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 2026-03-02.</source>
        <translation>“{value}”不是一个日期；请写成 2026-03-02 这样。</translation>
    </message>
    <message>
        <source>Years go from {first} to {last}, not {year}.</source>
        <translation>年份从 {first} 到 {last}，不能是 {year}。</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day; write it like 7:15, 14:30 or 2:30pm.</source>
        <translation>“{text}”不是一天中的时间；请写成 7:15、14:30 或 2:30pm 这样。</translation>
    </message>
    <message>
        <source>There is no {text} on the clock; a day goes from 0:00 to 23:59.</source>
        <translation>时钟上没有 {text}；一天从 0:00 到 23:59。</translation>
    </message>
    <message>
        <source>Another one has the id {id}.</source>
        <translation>另一个已经用了 {id} 这个 ID。</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most}和{last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal point</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>it is not a zip, or a damaged one.</source>
        <translation>它不是 zip，或已损坏。</translation>
    </message>
    <message>
        <source>it has more than {most} files.</source>
        <translation>它的文件超过了 {most} 个。</translation>
    </message>
    <message>
        <source>all files together are larger than {most} MB.</source>
        <translation>所有文件加起来超过了 {most} MB。</translation>
    </message>
    <message>
        <source>the name leads out of the pack.</source>
        <translation>这个名称指到了动作包外面。</translation>
    </message>
    <message>
        <source>it is no part of a pack; there are pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</source>
        <translation>它不属于动作包；动作包里有 pack.toml、stretches/NAME.toml、pictures/NAME-STEP.png。</translation>
    </message>
    <message>
        <source>it is a link; put in the file itself.</source>
        <translation>它是一个链接；请放入文件本身。</translation>
    </message>
    <message>
        <source>it is no plain file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>it is locked with a password.</source>
        <translation>它有密码保护。</translation>
    </message>
    <message>
        <source>it is packed in a way other than zip&apos;s usual one.</source>
        <translation>它的压缩方式不是 zip 常用的那种。</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>它出现了两次。</translation>
    </message>
    <message>
        <source>it is larger than {most} kB.</source>
        <translation>它超过了 {most} kB。</translation>
    </message>
    <message>
        <source>it unpacks to more than {ratio} times its size.</source>
        <translation>它解压后超过了自身大小的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>它无法读取。</translation>
    </message>
    <message>
        <source>it is not written in UTF-8.</source>
        <translation>它不是用 UTF-8 写的。</translation>
    </message>
    <message>
        <source>it is not valid TOML ({why}).</source>
        <translation>它不是有效的 TOML（{why}）。</translation>
    </message>
    <message>
        <source>its tables lie too deep in each other.</source>
        <translation>其中的表嵌套得太深。</translation>
    </message>
    <message>
        <source>a number in it has more than twenty digits.</source>
        <translation>其中有一个数超过了二十位。</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>缺少这个文件。</translation>
    </message>
    <message>
        <source>{field} may be at most {most}; for more, please update the app.</source>
        <translation>{field} 最多为 {most}；要更多，请更新应用。</translation>
    </message>
    <message>
        <source>{field} must be a language such as en or pt-BR, not {value!r}.</source>
        <translation>{field} 必须是 en 或 pt-BR 这样的语言，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>there is no stretch in it.</source>
        <translation>其中没有动作。</translation>
    </message>
    <message>
        <source>it has more than {most} stretches.</source>
        <translation>其中的动作超过了 {most} 个。</translation>
    </message>
    <message>
        <source>{field} has the control character {letter}; please leave it out.</source>
        <translation>{field} 含有控制字符 {letter}；请去掉。</translation>
    </message>
    <message>
        <source>{field} has {found!r}, which is markup; please write plain words.</source>
        <translation>{field} 含有标记 {found!r}；请写纯文字。</translation>
    </message>
    <message>
        <source>{field}: there is a stretch or routine {value!r} already.</source>
        <translation>{field}：已经有 {value!r} 这个动作或方案了。</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but two_sided = false.</source>
        <translation>{field} 提到了左右，但 two_sided = false。</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write it out for left and right.</source>
        <translation>{field} 用英语写了左右；请为 left 和 right 分别写出。</translation>
    </message>
    <message>
        <source>{field}: no step says which side; if there is none, set it to false.</source>
        <translation>{field}：没有一步说明是哪一侧；如果不分左右，请设为 false。</translation>
    </message>
    <message>
        <source>it is not a PNG, WebP or JPEG picture, or a damaged one.</source>
        <translation>它不是 PNG、WebP 或 JPEG 图片，或已损坏。</translation>
    </message>
    <message>
        <source>it moves; please put in a still picture.</source>
        <translation>它会动；请放入静止的图片。</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels; a picture has from {least} to {most}.</source>
        <translation>它有 {width} x {height} 像素；图片应在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>all pictures together have more than {most} million pixels.</source>
        <translation>所有图片加起来超过了 {most} 百万像素。</translation>
    </message>
    <message>
        <source>the picture is missing (also as .webp or .jpg).</source>
        <translation>缺少图片（也可以是 .webp 或 .jpg）。</translation>
    </message>
    <message>
        <source>there is no stretch {name!r} in the pack.</source>
        <translation>动作包里没有 {name!r} 这个动作。</translation>
    </message>
    <message>
        <source>the stretch has no step {number}.</source>
        <translation>这个动作没有第 {number} 步。</translation>
    </message>
    <message>
        <source>the stretch has no left side, as two_sided = false.</source>
        <translation>这个动作没有左侧，因为 two_sided = false。</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>没有这样的文件或文件夹。</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>它无法读取（{why}）。</translation>
    </message>
    <message>
        <source>it is {what}.</source>
        <translation>它是{what}。</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” by {author} ({stretches}).</source>
        <translation>{file}：{author} 的“{title}”没有问题（{stretches}）。</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}, with the buttons.</source>
        <translation>{field}里写了 {word!r}；请用按钮写入 {lead} 或 {other}。</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>缺少图片。</translation>
    </message>
    <message>
        <source>No step says which side; if it has none, choose so.</source>
        <translation>没有一步说明是哪一侧；如果不分左右，请这样选择。</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but the stretch has none.</source>
        <translation>{field}提到了侧别，但这个动作不分左右。</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write out both sides.</source>
        <translation>{field}用英文写了侧别；请把两侧分别写出。</translation>
    </message>
    <message>
        <source>There is a picture of the left side, but the stretch has none.</source>
        <translation>有左侧的图片，但这个动作不分左右。</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>还没有步骤。</translation>
    </message>
    <message>
        <source>There is no stretch in it.</source>
        <translation>里面还没有动作。</translation>
    </message>
    <message>
        <source>{field} must be one such as en or pt-BR, not {value!r}.</source>
        <translation>{field}要像 en 或 pt-BR 这样写，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右侧</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>有什么好处</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>哪里有感觉</translation>
    </message>
    <message>
        <source>What the first picture shows</source>
        <translation>第一张图片的内容</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>Breaths of a hold</source>
        <translation>保持的呼吸次数</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>保持到</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>The same in one line</source>
        <translation>用一行话说</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>图片的内容</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Time for the step</source>
        <translation>这一步的时间</translation>
    </message>
    <message>
        <source>Time for the movement</source>
        <translation>动作的时间</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Care for the knee</source>
        <translation>保护膝盖</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture of the left side</source>
        <translation>左侧的图片</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Something that is kept from the file does not fit any more: {fault}</source>
        <translation>从文件保留下来的内容已不再适合：{fault}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>什么都不缺。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing or wrong.</source>
        <translation>
            <numerusform>有 %n 处缺少或有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>A stretch without a name</source>
        <translation>没有名称的动作</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>A step without words</source>
        <translation>没有文字的步骤</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Until you go on</source>
        <translation>直到你继续</translation>
    </message>
    <message>
        <source>Its variants stay as they are: {names}.</source>
        <translation>它的变式保持不变：{names}。</translation>
    </message>
    <message>
        <source>Its sources stay as they are.</source>
        <translation>它的来源保持不变。</translation>
    </message>
    <message>
        <source>A pack without a title</source>
        <translation>没有标题的动作包</translation>
    </message>
    <message>
        <source>“{title}” is saved and in your list ({stretches}).</source>
        <translation>“{title}”已保存，并在你的列表里（{stretches}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n 个动作</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved; the draft is kept. {fault}</source>
        <translation>没有保存；草稿仍保留。{fault}</translation>
    </message>
    <message>
        <source>The draft of “{title}” was deleted.</source>
        <translation>“{title}”的草稿已删除。</translation>
    </message>
    <message>
        <source>Your draft cannot be kept ({why}); it lasts until you close it.</source>
        <translation>你的草稿无法保留（{why}）；关闭后就没有了。</translation>
    </message>
    <message>
        <source>That picture was not taken: {fault}</source>
        <translation>没有采用这张图片：{fault}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n faults.</source>
        <translation>
            <numerusform>{file} 有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in your list now ({stretches}).</source>
        <translation>“{title}”已加入你的列表（{stretches}）。</translation>
    </message>
    <message>
        <source>“{title}” was written to {path}; it can be added on any computer.</source>
        <translation>“{title}”已写入 {path}；可以添加到任何一台电脑。</translation>
    </message>
    <message>
        <source>Nothing was written: {path} cannot be written ({why}).</source>
        <translation>没有写入任何内容：无法写入 {path}（{why}）。</translation>
    </message>
    <message>
        <source>Nothing was written: the pack cannot be read ({fault})</source>
        <translation>没有写入任何内容：无法读取动作包（{fault}）</translation>
    </message>
    <message>
        <source>Nothing was changed: a session with stretches of “{title}” is on. Please finish or leave it first.</source>
        <translation>没有任何更改：正在练习“{title}”里的动作。请先完成或离开练习。</translation>
    </message>
    <message>
        <source>“{title}” is in your list already, with nothing different.</source>
        <translation>“{title}”已在你的列表中，没有任何不同。</translation>
    </message>
    <message>
        <source>Replace “{title}” in your list?</source>
        <translation>要替换列表中的“{title}”吗？</translation>
    </message>
    <message>
        <source>“{title}” was replaced ({stretches}).</source>
        <translation>“{title}”已替换（{stretches}）。</translation>
    </message>
    <message>
        <source>“{title}” is in your list already; to replace it, write --replace, too.</source>
        <translation>“{title}”已在你的列表中；要替换它，请加上 --replace。</translation>
    </message>
    <message>
        <source>It is older: version {coming}, and yours is version {own}.</source>
        <translation>它比较旧：版本 {coming}，而你的是版本 {own}。</translation>
    </message>
    <message>
        <source>Version {coming} takes the place of version {own}.</source>
        <translation>版本 {coming} 会取代版本 {own}。</translation>
    </message>
    <message>
        <source>It is version {coming}, and yours names none.</source>
        <translation>它是版本 {coming}，你的没有写版本。</translation>
    </message>
    <message>
        <source>It names no version, and yours is version {own}.</source>
        <translation>它没有写版本，你的是版本 {own}。</translation>
    </message>
    <message>
        <source>It is called “{coming}” then, no longer “{own}”.</source>
        <translation>替换后叫“{coming}”，不再叫“{own}”。</translation>
    </message>
    <message>
        <source>It is by {coming}, and yours is by {own}.</source>
        <translation>它的作者是 {coming}，而你的那个作者是 {own}。</translation>
    </message>
    <message>
        <source>Its licence is {licence}, its language {language}.</source>
        <translation>许可证：{licence}，语言：{language}。</translation>
    </message>
    <message>
        <source>Comes: {names}.</source>
        <translation>新增：{names}。</translation>
    </message>
    <message>
        <source>Goes: {names}.</source>
        <translation>移除：{names}。</translation>
    </message>
    <message>
        <source>Says something else: {names}.</source>
        <translation>文字有变化：{names}。</translation>
    </message>
    <message>
        <source>Has other pictures: {names}.</source>
        <translation>图片有变化：{names}。</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>“{title}”已移除。</translation>
    </message>
    <message>
        <source>The pack in the folder {name} is left aside: {fault}</source>
        <translation>文件夹 {name} 里的动作包没有使用：{fault}</translation>
    </message>
    <message>
        <source>Nothing was changed: the folder of packs cannot be written ({why}).</source>
        <translation>没有任何更改：无法写入动作包的文件夹（{why}）。</translation>
    </message>
    <message>
        <source>There is no pack {name}; glutestretch pack list tells which there are.</source>
        <translation>没有 {name} 这个动作包；glutestretch pack list 会列出已有的动作包。</translation>
    </message>
    <message>
        <source>There are no packs; add one with: glutestretch pack add hips.zip</source>
        <translation>还没有动作包；可以这样添加：glutestretch pack add hips.zip</translation>
    </message>
    <message>
        <source>{id}  “{title}” by {author}, {licence}: {names}</source>
        <translation>{id} “{title}”，作者 {author}，{licence}：{names}</translation>
    </message>
    <message>
        <source>Nothing was added. {fault}</source>
        <translation>没有添加任何内容。{fault}</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults; glutestretch check names them all.</source>
        <translation>
            <numerusform>还有 %n 个问题；glutestretch check 会全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>by {author}, {licence}</source>
        <translation>作者 {author}，{licence}</translation>
    </message>
    <message>
        <source>What the diagram shows</source>
        <translation>图中显示的内容</translation>
    </message>
    <message>
        <source>The muscles at the hip</source>
        <translation>髋部的肌肉</translation>
    </message>
    <message>
        <source>Bones and muscles of the right hip, seen from behind and the side</source>
        <translation>右侧髋部的骨骼和肌肉，从侧后方看</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, and where the roller presses</source>
        <translation>{stretch}：右侧髋部的骨骼和肌肉，以及泡沫轴按压的位置</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, with arrows along what lengthens</source>
        <translation>{stretch}：右侧髋部的骨骼和肌肉，箭头指出被拉长的部位</translation>
    </message>
    <message>
        <source>Top of the pelvis</source>
        <translation>骨盆上缘</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>臀中肌</translation>
    </message>
    <message>
        <source>Gluteus medius, lengthened</source>
        <translation>臀中肌（被拉长）</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>臀大肌</translation>
    </message>
    <message>
        <source>Gluteus maximus, with a window cut into it</source>
        <translation>臀大肌（开窗显示）</translation>
    </message>
    <message>
        <source>Gluteus maximus, lengthened</source>
        <translation>臀大肌（被拉长）</translation>
    </message>
    <message>
        <source>Top of the thigh bone</source>
        <translation>大腿骨上端</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>骶骨</translation>
    </message>
    <message>
        <source>Where the roller presses</source>
        <translation>泡沫轴按压的位置</translation>
    </message>
    <message>
        <source>{field} must be a table with fields, such as [{field}].</source>
        <translation>{field} 必须是带字段的表，例如 [{field}]。</translation>
    </message>
    <message>
        <source>{field}: there are more than {most}.</source>
        <translation>{field}：超过了 {most} 个。</translation>
    </message>
    <message>
        <source>{field}: there is no stretch {value!r} here; if it is in a pack, say under [packs] what that is called.</source>
        <translation>{field}：这里没有 {value!r} 这个动作；如果它在动作包里，请在 [packs] 下写明那个动作包的名称。</translation>
    </message>
    <message>
        <source>{field} is not the id of a stretch, such as wall-glute.</source>
        <translation>{field} 不是动作的 ID，例如 wall-glute。</translation>
    </message>
    <message>
        <source>{field}: the stretch has no sides; please leave it out.</source>
        <translation>{field}：这个动作不分左右；请去掉。</translation>
    </message>
    <message>
        <source>{field}: there are breaths, too; please leave one out.</source>
        <translation>{field}：同时还写了呼吸次数；请去掉其中一个。</translation>
    </message>
    <message>
        <source>{field} is not a stretch of the routine.</source>
        <translation>{field} 不是方案里的动作。</translation>
    </message>
    <message>
        <source>{field}: the stretch has no variant {value!r}.</source>
        <translation>{field}：这个动作没有 {value!r} 这个变式。</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>{field}: {value!r} comes once; please write one that comes again, like weekdays 14:30.</source>
        <translation>{field}：{value!r} 只出现一次；请写一个重复的，例如 weekdays 14:30。</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” ({parts}).</source>
        <translation>{file}：“{title}”没有问题（{parts}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n 个提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>The stretch {stretch} is in the pack “{pack}”, which is not here; add that first.</source>
        <translation>动作 {stretch} 在动作包“{pack}”里，这里没有这个动作包；请先添加它。</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>没有添加任何内容。{why}</translation>
    </message>
    <message>
        <source>“{name}” is now as it was prescribed{more}.</source>
        <translation>“{name}”现在和处方一致{more}。</translation>
    </message>
    <message>
        <source>“{name}” is one of your own routines now{more}.</source>
        <translation>“{name}”现在是你自己的方案之一{more}。</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before.</source>
        <translation>“{name}”恢复了原样。</translation>
    </message>
    <message>
        <source>“{name}” was taken out again{more}.</source>
        <translation>“{name}”已移除{more}。</translation>
    </message>
    <message>
        <source>, with {reminders}</source>
        <comment>what comes with a routine</comment>
        <translation>，连同 {reminders}</translation>
    </message>
    <message>
        <source>“{title}” was written to {file} ({parts}).</source>
        <translation>“{title}”已写入 {file}（{parts}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders that come once were left out.</source>
        <translation>
            <numerusform>有 %n 个只出现一次的提醒没有写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. {fault}</source>
        <translation>没有写入任何内容。{fault}</translation>
    </message>
    <message>
        <source>There is no page to print. {fault}</source>
        <translation>没有可打印的页。{fault}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); what was there is as it was.</source>
        <translation>无法写入 {file}（{why}）；原有内容没有改变。</translation>
    </message>
    <message>
        <source>“{name}” has to end in {ending}, so that it is known for a prescription.</source>
        <translation>“{name}”必须以 {ending} 结尾，才能认出是处方。</translation>
    </message>
    <message>
        <source>From {sender}, as the file says</source>
        <translation>据文件所述，来自 {sender}</translation>
    </message>
    <message>
        <source>The routine “{name}”</source>
        <translation>方案“{name}”</translation>
    </message>
    <message>
        <source>You have a routine “{name}” already. If it stays, this one is called “{new}”.</source>
        <translation>你已经有方案“{name}”了。如果保留它，这一个就叫“{new}”。</translation>
    </message>
    <message>
        <source>“{name}” as one file, for someone else or for another computer: {parts}. A reminder that comes only once stays here.</source>
        <translation>把“{name}”存成一个文件，给别人或另一台电脑用：{parts}。只出现一次的提醒留在这里。</translation>
    </message>
    <message>
        <source>The page to print is in {file} now.</source>
        <translation>打印页现在在 {file} 里。</translation>
    </message>
    <message>
        <source>“{name}” has to end in .pdf.</source>
        <translation>“{name}”必须以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>来自 {sender}</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>{words} · On both sides</source>
        <translation>{words} · 两侧都做</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>Pictures and words show one side; on the other, all is the other way round.</source>
        <translation>图片和文字讲的是一侧；另一侧全部左右相反。</translation>
    </message>
    <message>
        <source>Move only as far as is easy; it should never hurt. If it does, stop, and ask whoever wrote this. Page {page} of {pages}.</source>
        <translation>动作只做到轻松的程度；绝不应该疼。如果疼，就停下来，并询问写这份处方的人。第 {page} 页，共 {pages} 页。</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}：{words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>保持的分钟数</translation>
    </message>
    <message>
        <source>Reports of pain</source>
        <translation>疼痛报告</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>达到目标</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>左侧，分钟</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>右侧，分钟</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>练习前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>练习后</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你的描述</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short</comment>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short</comment>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short</comment>
        <translation>12月</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{date} {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, {minutes} min held</source>
        <translation>
            <numerusform>%n 次练习，保持 {minutes} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>休息日</translation>
    </message>
    <message numerus="yes">
        <source>%n reports of pain</source>
        <translation>
            <numerusform>%n 次疼痛报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, {sessions}, {minutes} min held</source>
        <translation>
            <numerusform>%n 天，{sessions}，保持 {minutes} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 次练习</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>{date} 起的一周</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>达到目标</translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week, and {minutes} minutes in all.</source>
        <translation>
            <numerusform>你的目标是每周 %n 天，共 {minutes} 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week.</source>
        <translation>
            <numerusform>你的目标是每周 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you will see what you have done, from your first session on.</source>
        <translation>从第一次练习起，你做过的都会显示在这里。</translation>
    </message>
    <message>
        <source>This week has met your goal: {done}.</source>
        <translation>本周已达到目标：{done}。</translation>
    </message>
    <message>
        <source>This week is still before you.</source>
        <translation>这一周还在等着你。</translation>
    </message>
    <message>
        <source>This week so far: {done}.</source>
        <translation>本周到目前为止：{done}。</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row have met your goal.</source>
        <translation>
            <numerusform>已连续 %n 周达到目标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with a session, {sessions}, {minutes} min held in all</source>
        <translation>
            <numerusform>%n 天有练习，{sessions}，共保持 {minutes} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last four weeks no side was held.</source>
        <translation>最近四周，两侧都没有做过保持。</translation>
    </message>
    <message>
        <source>In the last four weeks, both sides were held for about the same time.</source>
        <translation>最近四周，两侧保持的时间大致相同。</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the right side was held for %n minutes less.</source>
        <translation>
            <numerusform>最近四周，右侧少保持了 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the left side was held for %n minutes less.</source>
        <translation>
            <numerusform>最近四周，左侧少保持了 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither side felt tighter in most of your last %n answers.</source>
        <translation>
            <numerusform>最近 %n 次回答中，多数时候两侧没有哪一侧更紧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your right side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>最近 %n 次回答中，有 {count} 次右侧更紧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your left side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>最近 %n 次回答中，有 {count} 次左侧更紧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>before {before}, after {after}, in %n sessions</source>
        <translation>
            <numerusform>练习前 {before}，练习后 {after}，共 %n 次练习</numerusform>
        </translation>
    </message>
    <message>
        <source>How stiff it feels is asked before and after a session; nothing was answered here.</source>
        <translation>练习前后会问你有多僵硬；这里还没有回答。</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was much the same before and after your sessions (%n sessions).</source>
        <translation>
            <numerusform>最近四周，练习前后的僵硬程度差不多（%n 次练习）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n sessions).</source>
        <translation>
            <numerusform>最近四周，练习后的僵硬程度比练习前低 {points} 分（%n 次练习的平均值）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n sessions). If it stays so, stretch less far, or ask a health-care provider.</source>
        <translation>
            <numerusform>最近四周，练习后的僵硬程度比练习前高 {points} 分（%n 次练习的平均值）。如果一直这样，请减小拉伸幅度，或咨询医疗专业人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>不确定在哪里</translation>
    </message>
    <message>
        <source>{name}, left side</source>
        <translation>{name}，左侧</translation>
    </message>
    <message>
        <source>{name}, right side</source>
        <translation>{name}，右侧</translation>
    </message>
    <message>
        <source>{level} of 10</source>
        <translation>{level} 分（满分 10）</translation>
    </message>
    <message>
        <source>The stretch was left out.</source>
        <translation>这个动作暂时不做。</translation>
    </message>
    <message>
        <source>It was put back on {date}.</source>
        <translation>{date} 已放回方案。</translation>
    </message>
    <message>
        <source>You answered on {date} that the pain was gone.</source>
        <translation>你在 {date} 回答说疼痛已消失。</translation>
    </message>
    <message>
        <source>You answered on {date} that a health-care provider had agreed.</source>
        <translation>你在 {date} 回答说医疗专业人员已同意。</translation>
    </message>
    <message>
        <source>Nothing was noted since.</source>
        <translation>此后没有新的记录。</translation>
    </message>
    <message>
        <source>No pain was reported.</source>
        <translation>没有报告过疼痛。</translation>
    </message>
    <message>
        <source>Stretch: {what}</source>
        <translation>拉伸：{what}</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>日历已写好。</translation>
    </message>
    <message>
        <source>The reminders in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>无法读取 {path} 里的提醒（{why}），所以保持原样；新的提醒只保留到退出为止。</translation>
    </message>
    <message>
        <source>The reminders in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} 里的提醒由本应用的更新版本写成，所以保持原样；新的提醒只保留到退出为止。</translation>
    </message>
    <message>
        <source>The reminders in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} 里的提醒已损坏，又无法移到一边（{why}），所以保持原样；新的提醒只保留到退出为止。</translation>
    </message>
    <message>
        <source>The reminders in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} 里的提醒其实是{what}，又无法移到一边（{why}），所以保持原样；新的提醒只保留到退出为止。</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; the reminders come from a copy of it.</source>
        <translation>提醒文件原来是{what}，现在改名为 {aside}；提醒取自它的备份。</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; the reminders come from a copy of it.</source>
        <translation>提醒文件已损坏，现在改名为 {aside}；提醒取自它的备份。</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; none is left.</source>
        <translation>提醒文件原来是{what}，现在改名为 {aside}；没有留下任何提醒。</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; none is left.</source>
        <translation>提醒文件已损坏，现在改名为 {aside}；没有留下任何提醒。</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); they are as they were.</source>
        <translation>无法把提醒写入 {path}（{why}）；提醒没有改变。</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>无法把提醒写入 {path}（{why}）；更改只保留到退出为止。</translation>
    </message>
    <message>
        <source>No calendar is written, because it would be empty.</source>
        <translation>没有写日历，因为它会是空的。</translation>
    </message>
    <message>
        <source>The calendar cannot be written to {path} ({why}).</source>
        <translation>无法把日历写入 {path}（{why}）。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is switched off.</source>
        <translation>“{reminder}”不在日历中：它已关闭。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: events come in quiet periods, too.</source>
        <translation>“{reminder}”不在日历中：日历事件在静默时段也会出现。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is over.</source>
        <translation>“{reminder}”不在日历中：它已经过去了。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know what you have done.</source>
        <translation>“{reminder}”不在日历中：日历不知道你做过什么。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know when you sit.</source>
        <translation>“{reminder}”不在日历中：日历不知道你什么时候坐着。</translation>
    </message>
    <message>
        <source>following the steps</source>
        <translation>正在跟做步骤</translation>
    </message>
    <message>
        <source>counting in</source>
        <translation>倒数中</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>changing side</source>
        <translation>换边中</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{reminder} · {offer}</source>
        <translation>{reminder} · {offer}</translation>
    </message>
    <message>
        <source>Glutestretch is not running; reminders only come while it runs.</source>
        <translation>Glutestretch 没有运行；只有它运行时，提醒才会出现。</translation>
    </message>
    <message>
        <source>No reminder is to come.</source>
        <translation>接下来没有提醒。</translation>
    </message>
    <message>
        <source>{reminder} · {state}</source>
        <translation>{reminder} · {state}</translation>
    </message>
    <message>
        <source>A reminder is due now ({summary}).</source>
        <translation>现在有一个提醒到时间了（{summary}）。</translation>
    </message>
    <message>
        <source>Next reminder: {moment} ({summary}).</source>
        <translation>下一个提醒：{moment}（{summary}）。</translation>
    </message>
    <message>
        <source>A reminder waits for your answer ({summary}).</source>
        <translation>有一个提醒在等你回应（{summary}）。</translation>
    </message>
    <message>
        <source>A reminder is shown as a notification ({summary}).</source>
        <translation>有一个提醒以通知显示（{summary}）。</translation>
    </message>
    <message>
        <source>A reminder is shown in the window ({summary}).</source>
        <translation>有一个提醒显示在窗口里（{summary}）。</translation>
    </message>
    <message>
        <source>A reminder is shown in a small window ({summary}).</source>
        <translation>有一个提醒显示在小窗口里（{summary}）。</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>没有正在进行的练习。</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, right side, {state}.</source>
        <translation>正在练习：{stretch}，右侧，{state}。</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, left side, {state}.</source>
        <translation>正在练习：{stretch}，左侧，{state}。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow, {weekday}</source>
        <translation>明天{weekday}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>已暂停，直到你恢复</translation>
    </message>
    <message>
        <source>paused until {moment}</source>
        <translation>已暂停到 {moment}</translation>
    </message>
    <message>
        <source>went together with a later one</source>
        <translation>已并入后面的提醒</translation>
    </message>
    <message>
        <source>held: {why}</source>
        <translation>曾等待：{why}</translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation>略过：{why}</translation>
    </message>
    <message>
        <source>missed: {why}</source>
        <translation>错过：{why}</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>put off for 10 minutes</source>
        <translation>推迟 10 分钟</translation>
    </message>
    <message>
        <source>skipped for the day</source>
        <translation>当天跳过</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>came due</source>
        <translation>到时间了</translation>
    </message>
    <message>
        <source>shown as a notification</source>
        <translation>已显示为通知</translation>
    </message>
    <message>
        <source>shown in the window</source>
        <translation>已显示在窗口里</translation>
    </message>
    <message>
        <source>shown in a small window</source>
        <translation>已显示在小窗口里</translation>
    </message>
    <message>
        <source>held: a session is running</source>
        <translation>等待中：正在练习</translation>
    </message>
    <message>
        <source>held: do not disturb is on</source>
        <translation>等待中：勿扰模式已开启</translation>
    </message>
    <message>
        <source>held: something is shown full screen</source>
        <translation>等待中：正在全屏显示</translation>
    </message>
    <message>
        <source>held: the camera is in use</source>
        <translation>等待中：摄像头正在使用</translation>
    </message>
    <message>
        <source>held: the microphone is in use</source>
        <translation>等待中：麦克风正在使用</translation>
    </message>
    <message>
        <source>held: the screen is locked</source>
        <translation>等待中：屏幕已锁定</translation>
    </message>
    <message>
        <source>held: you are away</source>
        <translation>等待中：你不在电脑前</translation>
    </message>
    <message>
        <source>held: reminders are paused</source>
        <translation>等待中：提醒已暂停</translation>
    </message>
    <message>
        <source>held: it is a quiet period</source>
        <translation>等待中：现在是静默时段</translation>
    </message>
    <message>
        <source>a session was running or just done</source>
        <translation>当时正在练习，或刚练完</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>当时勿扰模式已开启</translation>
    </message>
    <message>
        <source>something was shown full screen</source>
        <translation>当时正在全屏显示</translation>
    </message>
    <message>
        <source>the camera was in use</source>
        <translation>当时摄像头正在使用</translation>
    </message>
    <message>
        <source>the microphone was in use</source>
        <translation>当时麦克风正在使用</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>当时屏幕已锁定</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>当时你不在电脑前</translation>
    </message>
    <message>
        <source>reminders were paused</source>
        <translation>当时提醒已暂停</translation>
    </message>
    <message>
        <source>it was a quiet period</source>
        <translation>当时是静默时段</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>当时电脑在睡眠</translation>
    </message>
    <message>
        <source>the app was closed</source>
        <translation>当时应用已关闭</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>时钟被调整过</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>已经太晚了</translation>
    </message>
    <message>
        <source>you had stretched already</source>
        <translation>你已经拉伸过了</translation>
    </message>
    <message>
        <source>{number} of what? Add a letter: {number}s, {number}m or {number}h.</source>
        <translation>{number} 后面缺少单位。请加一个字母：{number}s（秒）、{number}m（分）或 {number}h（时）。</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>“{text}”不是一段时间；请写成 20s、5m、1h 或 1h20m 这样。</translation>
    </message>
    <message>
        <source>{text} is more than a year.</source>
        <translation>{text} 超过了一年。</translation>
    </message>
    <message>
        <source>{text} is no time at all; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>{text} 根本没有时长；请写成 20s、5m、1h 或 1h20m 这样。</translation>
    </message>
    <message>
        <source>There is no time zone called “{key}”; write one like Europe/Berlin.</source>
        <translation>没有名为“{key}”的时区；请写成 Europe/Berlin 这样。</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day; write it like 7:15 or 14:30.</source>
        <translation>“{value}”不是一天中的时间；请写成 7:15 或 14:30 这样。</translation>
    </message>
    <message>
        <source>Days must be a list such as mon, wed, not {value!r}.</source>
        <translation>日子必须是 mon, wed 这样的列表，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>“{value}” is not a day of the week; write {names}.</source>
        <translation>“{value}”不是一周中的一天；请写 {names}。</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the week; write days like mon,wed or mon-fri.</source>
        <translation>“{text}”不是一周中的一天；请写成 mon,wed 或 mon-fri 这样。</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>请至少选择一周中的一天。</translation>
    </message>
    <message>
        <source>Days of the week go from 0 to 6, not {days}.</source>
        <translation>一周的日子从 0 到 6，不能是 {days}。</translation>
    </message>
    <message>
        <source>Choose at least one time of day.</source>
        <translation>请至少选择一个时间。</translation>
    </message>
    <message>
        <source>Days of rest go from 1 to {most}, not {days}.</source>
        <translation>休息天数从 1 到 {most}，不能是 {days}。</translation>
    </message>
    <message>
        <source>Choose hours in which sitting counts.</source>
        <translation>请选择计算久坐的时段。</translation>
    </message>
    <message>
        <source>Minutes of sitting go from 1 to {most}, not {minutes}.</source>
        <translation>久坐分钟数从 1 到 {most}，不能是 {minutes}。</translation>
    </message>
    <message numerus="yes">
        <source>The hours are too short for %n minutes of sitting.</source>
        <translation>
            <numerusform>这些时段太短，容不下 %n 分钟的久坐。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>最后一天 {last} 早于第一天 {first}。</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>这个时刻已经过去了。请选择以后的时刻。</translation>
    </message>
    <message>
        <source>These days have passed. Choose later ones.</source>
        <translation>这些日子已经过去了。请选择以后的日子。</translation>
    </message>
    <message>
        <source>A quiet period offers no routine.</source>
        <translation>静默时段不给出方案。</translation>
    </message>
    <message>
        <source>The state of the reminders is not an object: {value!r}.</source>
        <translation>提醒的状态不是对象：{value!r}。</translation>
    </message>
    <message>
        <source>The reminders are not a list: {value!r}.</source>
        <translation>提醒不是列表：{value!r}。</translation>
    </message>
    <message>
        <source>“{name}” of the reminders could not be read and was forgotten.</source>
        <translation>提醒中的“{name}”无法读取，已舍弃。</translation>
    </message>
    <message>
        <source>Some of “{name}” of the reminders could not be read and was forgotten.</source>
        <translation>提醒中的“{name}”有一部分无法读取，已舍弃。</translation>
    </message>
    <message>
        <source>Entry {number} of the file cannot be used: {problem}</source>
        <translation>文件的第 {number} 条无法使用：{problem}</translation>
    </message>
    <message>
        <source>At what time? Write one, or for sitting, every 45m {span}.</source>
        <translation>几点？请写一个时间，或为久坐写 every 45m {span}。</translation>
    </message>
    <message>
        <source>On which days? Write today {time}, daily {time} or weekdays {time}.</source>
        <translation>哪些天？请写 today {time}、daily {time} 或 weekdays {time}。</translation>
    </message>
    <message>
        <source>“{phrase}” says no time; write it like {examples}.</source>
        <translation>“{phrase}”没有说明时间；请写成这样：{examples}。</translation>
    </message>
    <message>
        <source>No time is given; write it like {examples}.</source>
        <translation>没有写时间；请写成这样：{examples}。</translation>
    </message>
    <message>
        <source>At what time? Write it like {example}.</source>
        <translation>几点？请写成这样：{example}。</translation>
    </message>
    <message>
        <source>At what time? Write one, like {example}.</source>
        <translation>几点？请写一个时间，例如 {example}。</translation>
    </message>
    <message>
        <source>These are other times on other days; please add a reminder for each.</source>
        <translation>不同的日子有不同的时间；请分别添加提醒。</translation>
    </message>
    <message>
        <source>One that comes only if nothing was done has one time of day; please add a reminder for each.</source>
        <translation>只在没练时才出现的提醒只能有一个时间；请分别添加提醒。</translation>
    </message>
    <message>
        <source>Unless what? Write it like {example}.</source>
        <translation>unless 后面是什么？请写成这样：{example}。</translation>
    </message>
    <message>
        <source>In how long? Write it like in 30m or in 1h20m.</source>
        <translation>多久以后？请写成 in 30m 或 in 1h20m 这样。</translation>
    </message>
    <message>
        <source>{time} on {day} is over.</source>
        <translation>{day} {time} 已经过去了。</translation>
    </message>
    <message>
        <source>Every how many minutes? Write it like {example}.</source>
        <translation>每隔多少分钟？请写成这样：{example}。</translation>
    </message>
    <message>
        <source>Sitting is counted in whole minutes, not in {length}.</source>
        <translation>久坐按整分钟计算，不能是 {length}。</translation>
    </message>
    <message>
        <source>Which hours are on which days? Write the days before their hours, like {example}.</source>
        <translation>哪些时段在哪些天？请把日子写在时段前面，例如 {example}。</translation>
    </message>
    <message>
        <source>From {start} until when? Write it like {example}.</source>
        <translation>从 {start} 到几点？请写成这样：{example}。</translation>
    </message>
    <message>
        <source>Does {span} mean the day or the night? Write {day} for the day, or {night} for the night.</source>
        <translation>{span} 指的是白天还是夜里？白天请写 {day}，夜里请写 {night}。</translation>
    </message>
    <message>
        <source>Once, on {date} at {time}</source>
        <translation>一次，{date} {time}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>no next time</source>
        <translation>没有下一次</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>下一次：{day}</translation>
    </message>
    <message>
        <source>next: {moment} at the earliest</source>
        <translation>下一次：最早 {moment}</translation>
    </message>
    <message>
        <source>next: {moment}</source>
        <translation>下一次：{moment}</translation>
    </message>
    <message>
        <source>{rule} · switched off</source>
        <translation>{rule} · 已关闭</translation>
    </message>
    <message>
        <source>{rule} · {next}</source>
        <translation>{rule} · {next}</translation>
    </message>
    <message>
        <source>{title}, since its own is gone</source>
        <translation>{title}（原来的方案已不存在）</translation>
    </message>
    <message>
        <source>{days} at {times}</source>
        <translation>{days} {times}</translation>
    </message>
    <message>
        <source>{days} at {time}, if not done yet</source>
        <translation>{days} {time}，如果还没练</translation>
    </message>
    <message numerus="yes">
        <source>{days} at {time}, after %n days of rest</source>
        <translation>
            <numerusform>{days} {time}，休息 %n 天之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes of sitting, {hours}</source>
        <translation>
            <numerusform>每坐 %n 分钟，{hours}</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {spans}</source>
        <translation>{days} {spans}</translation>
    </message>
    <message>
        <source>Once, {moment}</source>
        <translation>一次，{moment}</translation>
    </message>
    <message>
        <source>Quiet all day, {days}</source>
        <translation>全天静默，{days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}, {days}</source>
        <translation>静默 {start} 至 {end}，{days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}</source>
        <translation>静默 {start} 至 {end}</translation>
    </message>
    <message>
        <source>Quiet {day}</source>
        <translation>静默：{day}</translation>
    </message>
    <message>
        <source>Quiet from {first} to {last}</source>
        <translation>静默：{first}至{last}</translation>
    </message>
    <message>
        <source>Quiet until {moment}</source>
        <translation>静默到 {moment}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>到时间了</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>下一个：{moment}</translation>
    </message>
    <message>
        <source>Time to stretch</source>
        <translation>该拉伸了</translation>
    </message>
    <message>
        <source>Waiting until you are free</source>
        <translation>等你方便的时候</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>在等你回应</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>到时间了</translation>
    </message>
    <message>
        <source>quiet until your next session</source>
        <translation>静默，直到你下次练习</translation>
    </message>
    <message>
        <source>quiet whenever it would come</source>
        <translation>每次出现的时间都在静默时段</translation>
    </message>
    <message>
        <source>A reminder that is deleted</source>
        <translation>一个已删除的提醒</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>一周中的日子</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>固定时间</translation>
    </message>
    <message>
        <source>If not done yet</source>
        <translation>还没练的时候</translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation>久坐时</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Between hours</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>On dates</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到某一刻为止</translation>
    </message>
    <message>
        <source>“{id}” is not the id of an own routine; those begin with own-.</source>
        <translation>“{id}”不是自编方案的 ID；自编方案的 ID 以 own- 开头。</translation>
    </message>
    <message>
        <source>Both sides, first as in the settings</source>
        <translation>两侧都做，先做哪侧按设置</translation>
    </message>
    <message>
        <source>Right side first</source>
        <translation>先做右侧</translation>
    </message>
    <message>
        <source>Left side first</source>
        <translation>先做左侧</translation>
    </message>
    <message>
        <source>First side in turns</source>
        <translation>先做的一侧轮换</translation>
    </message>
    <message>
        <source>Tighter side first</source>
        <translation>先做较紧的一侧</translation>
    </message>
    <message>
        <source>Right side only</source>
        <translation>只做右侧</translation>
    </message>
    <message>
        <source>Left side only</source>
        <translation>只做左侧</translation>
    </message>
    <message>
        <source>Tighter side only</source>
        <translation>只做较紧的一侧</translation>
    </message>
    <message>
        <source>{seconds} s between holds</source>
        <translation>每次保持之间 {seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n whole rounds</source>
        <translation>
            <numerusform>完整 %n 遍</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s rest before</source>
        <translation>之前休息 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s a step</source>
        <translation>每步 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n 次呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>breaths as in the settings</source>
        <translation>呼吸次数按设置</translation>
    </message>
    <message numerus="yes">
        <source>%n times {hold}</source>
        <translation>
            <numerusform>%n 次，每次 {hold}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · about {minutes} min</source>
        <translation>
            <numerusform>%n 个动作 · 约 {minutes} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>我的方案</translation>
    </message>
    <message>
        <source>My routine {number}</source>
        <translation>我的方案 {number}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
    <message>
        <source>Routine {number} of the file cannot be used: {problem}</source>
        <translation>文件中的第 {number} 个方案无法使用：{problem}</translation>
    </message>
    <message>
        <source>Your routines in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>无法读取 {path} 里你的方案（{why}），所以保持原样；新的方案只保留到退出为止。</translation>
    </message>
    <message>
        <source>Your routines in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} 里你的方案由本应用的更新版本写成，所以保持原样；新的方案只保留到退出为止。</translation>
    </message>
    <message>
        <source>Your routines in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} 里你的方案已损坏，又无法移到一边（{why}），所以保持原样；新的方案只保留到退出为止。</translation>
    </message>
    <message>
        <source>Your routines in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} 里你的方案其实是{what}，又无法移到一边（{why}），所以保持原样；新的方案只保留到退出为止。</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; the routines come from a copy of it.</source>
        <translation>你的方案文件原来是{what}，现在改名为 {aside}；方案取自它的备份。</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; the routines come from a copy of it.</source>
        <translation>你的方案文件已损坏，现在改名为 {aside}；方案取自它的备份。</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; none is left.</source>
        <translation>你的方案文件原来是{what}，现在改名为 {aside}；没有留下任何方案。</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; none is left.</source>
        <translation>你的方案文件已损坏，现在改名为 {aside}；没有留下任何方案。</translation>
    </message>
    <message>
        <source>Your routines cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>无法把你的方案写入 {path}（{why}）；更改只保留到退出为止。</translation>
    </message>
    <message>
        <source>{name}, right side, {number} of {count}</source>
        <translation>{name}，右侧，第 {number} 遍，共 {count} 遍</translation>
    </message>
    <message>
        <source>{name}, left side, {number} of {count}</source>
        <translation>{name}，左侧，第 {number} 遍，共 {count} 遍</translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of %n</source>
        <translation>
            <numerusform>第 {number} 次保持，共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {count} · Hold</source>
        <translation>第 {number} 步，共 {count} 步 · 保持</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>{variant} · {words}</source>
        <translation>{variant} · {words}</translation>
    </message>
    <message>
        <source>{heading} · Picture: the usual way</source>
        <translation>{heading} · 图片：通常的做法</translation>
    </message>
    <message>
        <source>{heading} · Waiting for Next</source>
        <translation>{heading} · 等你按“下一步”</translation>
    </message>
    <message>
        <source>You should feel it here: {where}</source>
        <translation>这里应该有感觉：{where}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>你需要：{things}。</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your right side.</source>
        <translation>慢慢退出姿势。准备做右侧。</translation>
    </message>
    <message>
        <source>Get ready for your right side</source>
        <translation>准备做右侧</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your left side.</source>
        <translation>慢慢退出姿势。准备做左侧。</translation>
    </message>
    <message>
        <source>Get ready for your left side</source>
        <translation>准备做左侧</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>换边</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes next.</source>
        <translation>休息一下，自由呼吸。接下来是{name}。</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes once more.</source>
        <translation>休息一下，自由呼吸。接下来再做一遍{name}。</translation>
    </message>
    <message>
        <source>Once more: {name}</source>
        <translation>再做一遍：{name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>接下来：{name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Get ready to hold</source>
        <translation>准备保持</translation>
    </message>
    <message>
        <source>Get ready · {hold}</source>
        <translation>准备 · {hold}</translation>
    </message>
    <message>
        <source>Ease off a little, stay in position and breathe. {hold} comes next.</source>
        <translation>稍微放松一点，留在原位，继续呼吸。接下来：{hold}。</translation>
    </message>
    <message>
        <source>Ease off · Next: {hold}</source>
        <translation>稍放松 · 接下来：{hold}</translation>
    </message>
    <message>
        <source>Short rest in position</source>
        <translation>在原位短暂休息</translation>
    </message>
    <message>
        <source>Hold {key}, or press on the ring, while you breathe in.</source>
        <translation>吸气时，按住 {key}，或按住圆环。</translation>
    </message>
    <message>
        <source>Breathe out audibly through pursed lips, and in quietly.</source>
        <translation>像吹口哨那样缩拢嘴唇，呼气要听得见；吸气要轻。</translation>
    </message>
    <message>
        <source>{heading} · Listening for your breath</source>
        <translation>{heading} · 正在听你的呼吸</translation>
    </message>
    <message>
        <source>{heading} · Following your breath</source>
        <translation>{heading} · 跟随你的呼吸</translation>
    </message>
    <message>
        <source>{heading} · Guided pace</source>
        <translation>{heading} · 引导节奏</translation>
    </message>
    <message>
        <source>No microphone was found, so the ring leads.</source>
        <translation>没有找到麦克风，所以由圆环引导。</translation>
    </message>
    <message>
        <source>QtMultimedia is missing, so nothing can be heard and the ring leads.</source>
        <translation>缺少 QtMultimedia，听不到声音，所以由圆环引导。</translation>
    </message>
    <message>
        <source>The system does not let the app use the microphone, so the ring leads.</source>
        <translation>系统不允许应用使用麦克风，所以由圆环引导。</translation>
    </message>
    <message>
        <source>The microphone has stopped, so the ring leads.</source>
        <translation>麦克风已停止，所以由圆环引导。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Breathe in, {count}</source>
        <translation>吸气，{count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number}/{count} 次</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Every stretch is left out</source>
        <translation>所有动作都暂时不做</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n stretches · about {minutes} min</source>
        <translation>
            <numerusform>{title} · %n 个动作 · 约 {minutes} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · both sides · about {minutes} min</source>
        <translation>
            <numerusform>%n 个动作 · 左右两侧 · 约 {minutes} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths a side</source>
        <translation>
            <numerusform>每侧 %n 次深呼吸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths</source>
        <translation>
            <numerusform>%n 次深呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Left out after pain</source>
        <translation>因疼痛暂时不做</translation>
    </message>
    <message>
        <source>Left out by your answers</source>
        <translation>因你的回答暂时不做</translation>
    </message>
    <message>
        <source>Left side done</source>
        <translation>左侧已完成</translation>
    </message>
    <message>
        <source>Right side done</source>
        <translation>右侧已完成</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now · left side</source>
        <translation>现在 · 左侧</translation>
    </message>
    <message>
        <source>Now · right side</source>
        <translation>现在 · 右侧</translation>
    </message>
    <message>
        <source>Done just now</source>
        <translation>刚刚做过</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今天做过</translation>
    </message>
    <message>
        <source>Done yesterday</source>
        <translation>昨天做过</translation>
    </message>
    <message numerus="yes">
        <source>Done %n days ago</source>
        <translation>
            <numerusform>%n 天前做过</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation>{date} 做过</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>左右两侧</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>因疼痛停止</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n breaths</source>
        <translation>
            <numerusform>%n 次呼吸做了 {done} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths held in {time} minutes</source>
        <translation>
            <numerusform>在 {time} 分钟内保持了 %n 次呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>{stretches}, {sides}: {held}</source>
        <translation>{stretches}，{sides}：{held}</translation>
    </message>
    <message numerus="yes">
        <source>%n sides</source>
        <translation>
            <numerusform>%n 侧</numerusform>
        </translation>
    </message>
    <message>
        <source>Stiffness: {before} before, {after} now.</source>
        <translation>僵硬程度：之前 {before}，现在 {after}。</translation>
    </message>
    <message>
        <source>Before the session you said {before}.</source>
        <translation>练习前你说的是 {before}。</translation>
    </message>
    <message>
        <source>Stiffness: {after} now.</source>
        <translation>僵硬程度：现在 {after}。</translation>
    </message>
    <message>
        <source>No hold was recorded this time.</source>
        <translation>这次没有记录到保持。</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>现在休息吧</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Another time, then</source>
        <translation>那就下次再做</translation>
    </message>
    <message>
        <source>That was a good part of it</source>
        <translation>已经做了不少</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>练习已结束</translation>
    </message>
    <message>
        <source>Before the next session you will be asked about pain.</source>
        <translation>下次练习前会问你是否疼痛。</translation>
    </message>
    <message>
        <source>Get up slowly, and drink a glass of water if you like.</source>
        <translation>慢慢起身，想喝水就喝一杯。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>还剩约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>还剩不到一分钟</translation>
    </message>
    <message>
        <source>This side: {time}</source>
        <translation>这一侧：{time}</translation>
    </message>
    <message>
        <source>This stretch: {time}</source>
        <translation>这个动作：{time}</translation>
    </message>
    <message>
        <source>This step: {time}</source>
        <translation>这一步：{time}</translation>
    </message>
    <message numerus="yes">
        <source>This side: %n breaths</source>
        <translation>
            <numerusform>这一侧：%n 次呼吸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This stretch: %n breaths</source>
        <translation>
            <numerusform>这个动作：%n 次呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>声音和语音</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>When off, each step waits until you choose Next.</source>
        <translation>关闭后，每一步都会等你按“下一步”。</translation>
    </message>
    <message>
        <source>Take turns by session</source>
        <translation>每次练习轮换</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>先做</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Pause to change sides</source>
        <translation>换边时的停顿</translation>
    </message>
    <message>
        <source>Rest between stretches</source>
        <translation>动作之间的休息</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>从容</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>轻快</translation>
    </message>
    <message>
        <source>Time to move into a step</source>
        <translation>进入每一步的时间</translation>
    </message>
    <message>
        <source>A step always lasts as long as its words. Space or Next goes on sooner.</source>
        <translation>每一步至少会等到话说完。按空格键或“下一步”可以提前继续。</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>更轻松与更难</translation>
    </message>
    <message>
        <source>How each stretch is done. In a session, E makes it easier and H harder.</source>
        <translation>每个动作怎么做。练习中按 E 更轻松，按 H 更难。</translation>
    </message>
    <message>
        <source>Ask how stiff it feels</source>
        <translation>询问有多僵硬</translation>
    </message>
    <message>
        <source>As a session begins and at its end. You never need to answer.</source>
        <translation>在练习开始和结束时询问。你随时可以不回答。</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>让屏幕保持亮着</translation>
    </message>
    <message>
        <source>Only while a session runs; in a pause it may sleep after two minutes.</source>
        <translation>只在练习进行时；暂停两分钟后屏幕可以休眠。</translation>
    </message>
    <message>
        <source>Use media keys, headphones and remotes</source>
        <translation>使用媒体键、耳机和遥控器</translation>
    </message>
    <message>
        <source>On Linux. While a session runs, Play, Pause, Next and Previous go to it, not to music.</source>
        <translation>适用于 Linux。练习进行时，播放、暂停、下一曲和上一曲用来控制练习，而不是音乐。</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>次呼吸</translation>
    </message>
    <message>
        <source>Hold each side for</source>
        <translation>每侧保持</translation>
    </message>
    <message>
        <source>Five to six deep breaths suit most people.</source>
        <translation>五到六次深呼吸适合大多数人。</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>吸气时长</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>呼气时长</translation>
    </message>
    <message>
        <source>The ring leads</source>
        <translation>由圆环引导</translation>
    </message>
    <message>
        <source>My own, by key</source>
        <translation>我自己的，用按键</translation>
    </message>
    <message>
        <source>My own, by microphone</source>
        <translation>我自己的，用麦克风</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>By key, you hold it, or the mouse button on the ring, while breathing in. By microphone, the ring follows each out-breath that it hears in a hold. It is open only then, and nothing is recorded.</source>
        <translation>用按键：吸气时按住按键，或在圆环上按住鼠标键。用麦克风：圆环跟随保持期间听到的每次呼气；麦克风只在那时打开，不会录音。</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>下箭头</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>0 on the number pad</source>
        <translation>数字键盘上的 0</translation>
    </message>
    <message>
        <source>Key to hold at your own pace</source>
        <translation>按自己节奏时按住的键</translation>
    </message>
    <message>
        <source>B lies above the middle of the space bar, where it is easily found without looking.</source>
        <translation>B 在空格键中部的上方，不看也容易找到。</translation>
    </message>
    <message>
        <source>Less as you learn</source>
        <translation>越熟练越少</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only cues</source>
        <translation>只说提示</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么都不说</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>语音内容</translation>
    </message>
    <message>
        <source>Cues are names, sides, beginnings and ends. As you learn, a stretch is explained in its first three sessions.</source>
        <translation>提示包括名称、左右、开始和结束。选“越熟练越少”时，每个动作在最初三次练习中会有讲解。</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>低沉</translation>
    </message>
    <message>
        <source>Where nothing is recorded in your language, the computer&apos;s own voice speaks. On Linux it comes from speech-dispatcher.</source>
        <translation>你的语言没有录音的内容，由电脑自带的语音朗读。在 Linux 上它来自 speech-dispatcher。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>The computer&apos;s own</source>
        <translation>电脑自带</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>语音音量</translation>
    </message>
    <message>
        <source>Count the breaths of a hold aloud</source>
        <translation>保持时出声数呼吸</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>提示铃</translation>
    </message>
    <message>
        <source>A bell of its own for beginning, half-way, change of sides and end.</source>
        <translation>开始、过半、换边和结束各有自己的铃声。</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>提示铃音量</translation>
    </message>
    <message>
        <source>Sound of the breath</source>
        <translation>呼吸声</translation>
    </message>
    <message>
        <source>In a hold, a soft noise rises as you breathe in and falls as you breathe out.</source>
        <translation>保持时，柔和的声音随你吸气而升高，随你呼气而降低。</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>呼吸声音量</translation>
    </message>
    <message>
        <source>Start hidden at login</source>
        <translation>登录时隐藏启动</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs.</source>
        <translation>只有应用运行时，提醒才会出现。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Stay for reminders</source>
        <translation>为提醒留下来</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Without reminders, closing the window always quits.</source>
        <translation>没有提醒时，关闭窗口就会退出。</translation>
    </message>
    <message>
        <source>Respect Do Not Disturb</source>
        <translation>遵从勿扰模式</translation>
    </message>
    <message>
        <source>Wait while something is full screen</source>
        <translation>全屏显示时等待</translation>
    </message>
    <message>
        <source>Wait while camera or microphone are in use</source>
        <translation>使用摄像头或麦克风时等待</translation>
    </message>
    <message>
        <source>Reminders that have waited are offered when you are free.</source>
        <translation>等你方便时，会再给出等待过的提醒。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The window opens anew in it once you close the settings.</source>
        <translation>关闭设置后，窗口会以这种语言重新打开。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Qt and Python</source>
        <translation>Qt 和 Python</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字字形</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Live figure (OpenGL)</source>
        <translation>可转动的人物（OpenGL）</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Wishes for the look</source>
        <translation>外观偏好</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>屏幕阅读器</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Recorded voices</source>
        <translation>录制的语音</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice</source>
        <translation>电脑自带的语音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Breaks from the keyboard</source>
        <translation>离开键盘的休息</translation>
    </message>
    <message>
        <source>Sleep and lock</source>
        <translation>睡眠和锁屏</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>你自己的方案</translation>
    </message>
    <message>
        <source>Packs of stretches</source>
        <translation>动作包</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>快速启动</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>应用本身</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>This platform of Qt shows nothing on a screen; please clear QT_QPA_PLATFORM.</source>
        <translation>Qt 的这个平台不会在屏幕上显示任何内容；请清除 QT_QPA_PLATFORM。</translation>
    </message>
    <message>
        <source>The figure cannot be turned or moved, and pictures and films stand in for it; a driver for your graphics card may help.</source>
        <translation>人物不能转动和活动，由图片和影片代替；安装显卡驱动也许有用。</translation>
    </message>
    <message>
        <source>The processor draws the figure, so it is turned and moved less smoothly; a driver for your graphics card may help.</source>
        <translation>人物由处理器绘制，所以转动和活动不太流畅；安装显卡驱动也许有用。</translation>
    </message>
    <message>
        <source>There is no tray for the icon, so the app stays as a minimised window where reminders are to come. In GNOME the extension AppIndicator adds a tray, elsewhere your panel does.</source>
        <translation>没有托盘可放图标，所以有提醒要来时，应用会保留为最小化的窗口。在 GNOME 里可用 AppIndicator 扩展加上托盘，其他桌面由面板提供。</translation>
    </message>
    <message>
        <source>No service shows notifications, so reminders come in a window of the app&apos;s own; install one, such as dunst, if you prefer that.</source>
        <translation>没有显示通知的服务，所以提醒出现在应用自己的窗口里；如果你更想要通知，请安装一个，例如 dunst。</translation>
    </message>
    <message>
        <source>Notifications have no buttons here, so you answer a reminder in the app&apos;s own window.</source>
        <translation>这里的通知没有按钮，所以请在应用的窗口里回应提醒。</translation>
    </message>
    <message>
        <source>Nothing tells the app whether it is on; pause the reminders when they would disturb you.</source>
        <translation>应用无从得知是否已开启；提醒会打扰时，请先暂停提醒。</translation>
    </message>
    <message>
        <source>The desktop does not tell them; choose colours, size of text and motion in the settings, or install xdg-desktop-portal.</source>
        <translation>桌面没有告知；请在设置里选择颜色、文字大小和动效，或安装 xdg-desktop-portal。</translation>
    </message>
    <message>
        <source>No screen reader can read the app here; install at-spi2-core if you use one.</source>
        <translation>屏幕阅读器在这里读不到应用；如果你使用屏幕阅读器，请安装 at-spi2-core。</translation>
    </message>
    <message>
        <source>No voice is recorded in your language; the computer&apos;s own voice speaks it.</source>
        <translation>没有用你的语言录制的语音；由电脑自带的语音来说。</translation>
    </message>
    <message>
        <source>Nothing tells the app when you are away, so reminders after sitting count that time, too.</source>
        <translation>应用无从得知你何时离开，所以久坐提醒会把那段时间也算进去。</translation>
    </message>
    <message>
        <source>Nothing tells the app when the computer goes to sleep or is locked; please pause a session before you leave.</source>
        <translation>应用无从得知电脑何时睡眠或锁屏；离开前请先暂停练习。</translation>
    </message>
    <message>
        <source>{path} cannot be read, so diary, reminders and settings are not there; please see that it is a folder of yours, or start with another --data-dir.</source>
        <translation>无法读取 {path}，所以没有日志、提醒和设置；请确认它是你的文件夹，或用另一个 --data-dir 启动。</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>无法写入 {path}，所以你做的事和更改只保留到退出为止；请确认你可以写入那里，或用另一个 --data-dir 启动。</translation>
    </message>
    <message>
        <source>The disk of {path} has only {free} left; please make room, so that your diary can be kept.</source>
        <translation>{path} 所在的磁盘只剩 {free}；请腾出空间，好让日志保存下来。</translation>
    </message>
    <message>
        <source>Others on this computer may look into it; close it: {command}</source>
        <translation>这台电脑上的其他人可以看到里面的内容；这样关闭：{command}</translation>
    </message>
    <message>
        <source>GLUTESTRETCH_START_CACHE switches it off, so a start takes a little longer.</source>
        <translation>GLUTESTRETCH_START_CACHE 关闭了它，所以启动会稍慢一些。</translation>
    </message>
    <message>
        <source>Another start or a command holds the data folder and does not answer; please end it if that lasts.</source>
        <translation>另一个启动或命令占着数据文件夹，没有回应；如果一直这样，请结束它。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); please see that it is yours and that you may read it.</source>
        <translation>无法读取 {path}（{detail}）；请确认它属于你，并且你可以读取。</translation>
    </message>
    <message>
        <source>{path} is {detail}; please move it away.</source>
        <translation>{path} 是{detail}；请把它移走。</translation>
    </message>
    <message>
        <source>{path} is damaged; the next start keeps it under another name, and takes what it has of before or begins anew.</source>
        <translation>{path} 已损坏；下次启动会把它改名保留，并采用之前留下的内容，或重新开始。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the app; please update the app.</source>
        <translation>{path} 由应用的更新版本写成；请更新应用。</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>这台电脑上什么可用</translation>
    </message>
    <message>
        <source>A session needs what is missing: {things}.</source>
        <translation>练习缺少所需的：{things}。</translation>
    </message>
    <message>
        <source>Everything that a session needs is here.</source>
        <translation>练习所需的都在。</translation>
    </message>
    <message>
        <source>This could not be found out: looking took too long, or Qt could not do it.</source>
        <translation>未能查明：查看花了太久，或 Qt 做不到。</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>需要时启动</translation>
    </message>
    <message>
        <source>with buttons</source>
        <translation>有按钮</translation>
    </message>
    <message>
        <source>without buttons</source>
        <translation>没有按钮</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>less motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>剩余 {free}</translation>
    </message>
    <message numerus="yes">
        <source>%n older copies</source>
        <translation>
            <numerusform>%n 份旧副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>从下次启动开始</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>由谁示范动作</translation>
    </message>
    <message>
        <source>Figure that can be turned</source>
        <translation>可转动的人物</translation>
    </message>
    <message>
        <source>Drag the picture, or reach it with Tab and use the arrow keys. When off, and without OpenGL, there are pictures and films.</source>
        <translation>拖动图片，或用 Tab 键选中后按方向键。关闭时，或没有 OpenGL 时，显示图片和短片。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Reduced motion keeps ring and pictures still, and changes pictures without fading.</source>
        <translation>减弱动态效果后，圆环和图片保持静止，图片切换时也没有淡入淡出。</translation>
    </message>
    <message>
        <source>Glow at each change</source>
        <translation>每次变化时发光</translation>
    </message>
    <message>
        <source>The picture&apos;s edge glows slowly as a hold begins, is half over and ends, and as you change sides.</source>
        <translation>保持开始、过半和结束时，以及换边时，图片边缘会缓缓发光。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Stretch each week on</source>
        <translation>每周拉伸</translation>
    </message>
    <message>
        <source>The guidelines advise two or three days at least, and best every day.</source>
        <translation>指南建议每周至少两三天，最好每天都做。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>And hold for at least</source>
        <translation>并且至少保持</translation>
    </message>
    <message>
        <source>All holds of a week together; 0 leaves it to the days.</source>
        <translation>一周内所有保持的总时间；设为 0 则只看天数。</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>点</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>一天开始于</translation>
    </message>
    <message>
        <source>What you do before that hour still belongs to the day before.</source>
        <translation>在这个钟点之前做的，仍算在前一天。</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>较短</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>较长</translation>
    </message>
    <message>
        <source>automatic, by hand</source>
        <translation>自动、手动、自己继续</translation>
    </message>
    <message>
        <source>first side, order of sides</source>
        <translation>第一侧、左右顺序、左侧、右侧、先后</translation>
    </message>
    <message>
        <source>pain, scale</source>
        <translation>疼痛、评分、程度</translation>
    </message>
    <message>
        <source>screen saver, sleep, lock</source>
        <translation>屏幕保护、睡眠、休眠、锁屏</translation>
    </message>
    <message>
        <source>bluetooth, earphones, hands-free</source>
        <translation>蓝牙、耳机、免提</translation>
    </message>
    <message>
        <source>how long, duration, time</source>
        <translation>多久、时长、时间</translation>
    </message>
    <message>
        <source>speed, rhythm, inhale</source>
        <translation>速度、快慢、节拍、吸气</translation>
    </message>
    <message>
        <source>speed, rhythm, exhale</source>
        <translation>速度、快慢、节拍、呼气</translation>
    </message>
    <message>
        <source>speech, talk, instructions, mute, silent</source>
        <translation>说话、讲解、指令、静音、无声</translation>
    </message>
    <message>
        <source>speaker, speech</source>
        <translation>说话人、嗓音</translation>
    </message>
    <message>
        <source>loud, quiet</source>
        <translation>大声、小声、响度</translation>
    </message>
    <message>
        <source>gong, chime, mute, silent</source>
        <translation>锣、铃声、铃铛、静音、无声</translation>
    </message>
    <message>
        <source>autostart, startup, background</source>
        <translation>自启动、开机启动、后台</translation>
    </message>
    <message>
        <source>tray, background, exit</source>
        <translation>托盘、后台、退出</translation>
    </message>
    <message>
        <source>notifications, focus mode, meetings</source>
        <translation>通知、专注模式、免打扰、会议</translation>
    </message>
    <message>
        <source>notifications, films, presentations</source>
        <translation>通知、电影、演示</translation>
    </message>
    <message>
        <source>notifications, calls, meetings</source>
        <translation>通知、通话、会议</translation>
    </message>
    <message>
        <source>translation, idioma, Sprache, langue, 语言, 言語, لغة</source>
        <translation>翻译、translation、idioma、Sprache、langue、言語、لغة</translation>
    </message>
    <message>
        <source>high contrast, visible, low vision</source>
        <translation>高对比度, 清晰, 弱视</translation>
    </message>
    <message>
        <source>theme, dark mode, night, colors, appearance</source>
        <translation>主题、深色模式、夜间、色彩、外观</translation>
    </message>
    <message>
        <source>font, letters, zoom, large print</source>
        <translation>字体、字号、缩放、大字</translation>
    </message>
    <message>
        <source>figure, person, body, pictures</source>
        <translation>人物、身体、图片、模特</translation>
    </message>
    <message>
        <source>live, 3D, rotate</source>
        <translation>实时、3D、三维、旋转</translation>
    </message>
    <message>
        <source>animation, moving, dizzy</source>
        <translation>动画、移动、头晕</translation>
    </message>
    <message>
        <source>flash, light, visual cues, deaf</source>
        <translation>闪光、灯光、视觉提示、耳聋、听障</translation>
    </message>
    <message>
        <source>goal, target, how often, streak</source>
        <translation>目标、频率、多久一次、连续</translation>
    </message>
    <message>
        <source>goal, target, minutes</source>
        <translation>目标、分钟</translation>
    </message>
    <message>
        <source>midnight, night owl, new day</source>
        <translation>午夜、半夜、夜猫子、新的一天</translation>
    </message>
    <message>
        <source>{name} is not a setting of this version.</source>
        <translation>{name} 不是这个版本的设置。</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>设置：{problem}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>无法读取 {path} 里的设置（{why}），所以采用通常的设置，更改只保留到退出为止。</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>{path} 里的设置已损坏，又无法移到一边（{why}），所以采用通常的设置，更改只保留到退出为止。</translation>
    </message>
    <message>
        <source>The settings in {path} are in fact {what} and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>{path} 里的设置其实是{what}，又无法移到一边（{why}），所以采用通常的设置，更改只保留到退出为止。</translation>
    </message>
    <message>
        <source>The settings file was damaged and is now {aside}; the usual settings apply.</source>
        <translation>设置文件已损坏，现在改名为 {aside}；采用通常的设置。</translation>
    </message>
    <message>
        <source>The settings file was {what} and is now {aside}; the usual settings apply.</source>
        <translation>设置文件原来是{what}，现在改名为 {aside}；采用通常的设置。</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path} ({why}); they apply until you quit.</source>
        <translation>无法把设置写入 {path}（{why}）；设置只在退出前有效。</translation>
    </message>
    <message>
        <source>The file for the window&apos;s place was {what} and is now {aside}; a new one was started.</source>
        <translation>记录窗口位置的文件原来是{what}，现在改名为 {aside}；已开始新的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>找到 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole routine</source>
        <translation>完整方案</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>五分钟</translation>
    </message>
    <message>
        <source>Tighter side twice</source>
        <translation>较紧的一侧做两遍</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <translation>你自己的方案</translation>
    </message>
    <message>
        <source>{path} is missing or damaged; please install the app again.</source>
        <translation>{path} 缺失或损坏；请重新安装应用。</translation>
    </message>
    <message>
        <source>{field} must be a DOI such as 10.1000/182, not {value!r}.</source>
        <translation>{field} 必须是 10.1000/182 这样的 DOI，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} needs at least one [[{field}]].</source>
        <translation>{field} 至少需要一个 [[{field}]]。</translation>
    </message>
    <message>
        <source>{field} needs at least one sentence.</source>
        <translation>{field} 至少需要一句话。</translation>
    </message>
    <message>
        <source>{field} has more than two sentences.</source>
        <translation>{field} 超过了两句话。</translation>
    </message>
    <message>
        <source>{field} has more than {most} characters.</source>
        <translation>{field} 超过了 {most} 个字符。</translation>
    </message>
    <message>
        <source>{field} has a stray brace ({why}).</source>
        <translation>{field} 有多余的花括号（{why}）。</translation>
    </message>
    <message>
        <source>{field} has the unknown placeholder {placeholder}.</source>
        <translation>{field} 有未知的占位符 {placeholder}。</translation>
    </message>
    <message>
        <source>{field} has a placeholder with more in it than its name.</source>
        <translation>{field} 的占位符里除了名称还有别的内容。</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}.</source>
        <translation>{field} 写了 {word!r}；请写 {lead} 或 {other}。</translation>
    </message>
    <message>
        <source>{field} is not for a hold, which lasts as long as its breaths; leave it out.</source>
        <translation>{field} 不能用于保持，保持的时长由呼吸决定；请去掉。</translation>
    </message>
    <message>
        <source>{field} must be two whole numbers, fewest first, not {value!r}.</source>
        <translation>{field} 必须是两个整数，小的在前，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be lower-case words joined by &apos;-&apos;, not {value!r}.</source>
        <translation>{field} 必须是用“-”连接的小写单词，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be the file&apos;s own name, not {value!r}.</source>
        <translation>{field} 必须是文件本身的名称，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field}: the last one, and no other, must have hold = true.</source>
        <translation>{field}：最后一个（且只有它）必须有 hold = true。</translation>
    </message>
    <message>
        <source>{field} is only for holds with &apos;until&apos;; leave it out.</source>
        <translation>{field} 只用于带 until 的保持；请去掉。</translation>
    </message>
    <message>
        <source>{field} is for concerns that are not urgent, which need it.</source>
        <translation>{field} 用于不紧急的情况，那里必须有它。</translation>
    </message>
    <message>
        <source>{field}: two concerns share an id.</source>
        <translation>{field}：两个情况用了相同的 ID。</translation>
    </message>
    <message>
        <source>there is no stretch that is not optional.</source>
        <translation>没有一个动作不是可选的。</translation>
    </message>
    <message>
        <source>{field} is another stretch&apos;s id, too.</source>
        <translation>{field} 也是另一个动作的 ID。</translation>
    </message>
    <message>
        <source>{field}: a variant has no more steps than its stretch, {most}.</source>
        <translation>{field}：变式的步骤不能多于动作本身的 {most} 步。</translation>
    </message>
    <message>
        <source>{field}: two variants share the id {value!r}.</source>
        <translation>{field}：两个变式用了相同的 ID {value!r}。</translation>
    </message>
    <message>
        <source>{field} must be a picture of this stretch, such as NAME-1 or NAME-VARIANT-1, not {value!r}.</source>
        <translation>{field} 必须是这个动作的图片，例如 NAME-1 或 NAME-VARIANT-1，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a variant of this stretch.</source>
        <translation>{field} 写了 {name!r}，它不是这个动作的变式。</translation>
    </message>
    <message>
        <source>{field} must begin with https:// or http://, not be {value!r}.</source>
        <translation>{field} 必须以 https:// 或 http:// 开头，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a stretch.</source>
        <translation>{field} 写了 {name!r}，它不是一个动作。</translation>
    </message>
    <message>
        <source>there is no such file in English.</source>
        <translation>英语里没有这个文件。</translation>
    </message>
    <message>
        <source>there is no such stretch in English.</source>
        <translation>英语里没有这个动作。</translation>
    </message>
    <message>
        <source>{field} must be {english}, the version in English, not {value!r}.</source>
        <translation>{field} 必须是 {english}，即英语的版本，不能是 {value!r}。</translation>
    </message>
    <message>
        <source>{field} must have as many tables as in English, {number}, in order.</source>
        <translation>{field} 必须和英语有同样多的表（{number} 个），顺序相同。</translation>
    </message>
    <message>
        <source>{field} is not a text of the English file.</source>
        <translation>{field} 不是英语文件里的文本。</translation>
    </message>
    <message>
        <source>{field} must be a list of sentences.</source>
        <translation>{field} 必须是句子的列表。</translation>
    </message>
    <message>
        <source>{field} must be {form}, each written out.</source>
        <translation>{field} 必须是 {form}，每一个都写出来。</translation>
    </message>
    <message>
        <source>{field} must be one text for both sides, as in English.</source>
        <translation>{field} 必须和英语一样，两侧共用一段文本。</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常的做法</translation>
    </message>
    <message>
        <source>{variant} (easier)</source>
        <translation>{variant}（更轻松）</translation>
    </message>
    <message>
        <source>{variant} (harder)</source>
        <translation>{variant}（更难）</translation>
    </message>
    <message>
        <source>{name} · {variants}</source>
        <translation>{name} · {variants}</translation>
    </message>
    <message>
        <source>Qt cannot print here; please save it as PDF and print that.</source>
        <translation>Qt 无法在这里打印；请另存为 PDF 再打印。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Right and left</source>
        <translation>左右两侧</translation>
    </message>
    <message>
        <source>It has no sides</source>
        <translation>不分左右</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>自然呼吸</translation>
    </message>
    <message>
        <source>The next step follows</source>
        <translation>接着下一步</translation>
    </message>
    <message>
        <source>Wait for the user</source>
        <translation>等待使用者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Press Start routine, or choose a stretch in the list. Answer the question about pain, then lie down and follow.</source>
        <translation>按“开始练习”，或在列表中选一个动作。先回答关于疼痛的问题，然后躺下跟着做。</translation>
    </message>
    <message>
        <source>Follow by ear</source>
        <translation>听着做</translation>
    </message>
    <message>
        <source>A voice says each step and each side, so that you need not look. Space pauses, the right arrow goes on; in the big view any key pauses.</source>
        <translation>语音会说出每一步和每一侧，不必看屏幕。按空格键暂停，按右箭头继续；在大画面中按任意键都会暂停。</translation>
    </message>
    <message>
        <source>Breathe in a hold</source>
        <translation>保持时呼吸</translation>
    </message>
    <message>
        <source>A ring grows as you breathe in and shrinks as you breathe out. After five or six deep breaths the other side follows.</source>
        <translation>吸气时圆环变大，呼气时圆环变小。做完五到六次深呼吸后，换另一侧。</translation>
    </message>
    <message>
        <source>Feel it in the right place</source>
        <translation>在正确的部位有感觉</translation>
    </message>
    <message>
        <source>The glow shows where the stretch belongs. Drag the picture to see it from other sides; a double click brings it back.</source>
        <translation>发亮处就是应该有拉伸感的地方。拖动图片可从其他角度观看；双击即可复原。</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>觉得太难时</translation>
    </message>
    <message>
        <source>E makes the stretch easier: on a chair, on a cushion, with the foot on the floor.</source>
        <translation>按 E 可让动作更轻松：坐在椅子上、垫上垫子，或把脚放在地上。</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>感到疼痛时</translation>
    </message>
    <message>
        <source>Press P, or I feel pain: it stops at once and says what to do. The stretch is left out until you put it back.</source>
        <translation>按 P 或“我感到疼痛”：练习立即停止，并告诉你该怎么做。这个动作会一直被省去，直到你把它放回。</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>坚持下去</translation>
    </message>
    <message>
        <source>The menu has reminders, your progress, routines of your own, and all settings. What you did is kept on this computer alone.</source>
        <translation>菜单里有提醒、你的进展、你自己的方案和所有设置。你做过的练习只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>直到我恢复</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Time to get up and stretch</source>
        <translation>该起身拉伸了</translation>
    </message>
    <message>
        <source>A stretch today?</source>
        <translation>今天拉伸一下吗？</translation>
    </message>
    <message>
        <source>Still time to stretch</source>
        <translation>现在拉伸也不晚</translation>
    </message>
    <message>
        <source>{offer} · {when}</source>
        <translation>{offer} · {when}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>今天跳过</translation>
    </message>
    <message>
        <source>{offer} · A rest is fine, too. This reminder is quiet from now on, and comes back after your next session.</source>
        <translation>{offer} · 休息一下也很好。这个提醒从现在起静默，等你下次练习后再出现。</translation>
    </message>
    <message>
        <source>Whenever you like</source>
        <translation>你随时都可以</translation>
    </message>
    <message>
        <source>Keep reminding me</source>
        <translation>继续提醒我</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>有一个提醒到时间了</translation>
    </message>
    <message>
        <source>No reminder to come</source>
        <translation>接下来没有提醒</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>What you did last could not be written down.</source>
        <translation>你最后做的事无法记录下来。</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{name} · left {left} min · right {right} min</source>
        <translation>{name} · 左侧 {left} 分钟 · 右侧 {right} 分钟</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>ClockTimesForm</name>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Time {number}</source>
        <translation>时间 {number}</translation>
    </message>
    <message>
        <source>Remove time {number}</source>
        <translation>移除时间 {number}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>哪些天</translation>
    </message>
</context>
<context>
    <name>CommandDispatcher</name>
    <message>
        <source>A session is running already.</source>
        <translation>已有练习正在进行。</translation>
    </message>
    <message>
        <source>The window waits for an answer; please give it there first.</source>
        <translation>窗口在等你回答；请先在窗口里回答。</translation>
    </message>
    <message>
        <source>{name} is left out; please put it back in the window first.</source>
        <translation>{name} 暂时不做；请先在窗口里把它放回方案。</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>练习已开始。</translation>
    </message>
    <message>
        <source>The session begins once you have answered in the window.</source>
        <translation>在窗口里回答之后，练习就会开始。</translation>
    </message>
    <message>
        <source>All stretches are left out; please put one back in the window.</source>
        <translation>所有动作都暂时不做；请在窗口里放回一个。</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>Everything you did, as a table or for other programs; or the last twelve weeks on a page or two for your physiotherapist.</source>
        <translation>你做过的一切，写成表格或供其他程序使用；或把最近十二周写成一两页，给你的物理治疗师。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>带回</translation>
    </message>
    <message>
        <source>An export, a part of one, or the diary of another computer. What is here already is not added twice.</source>
        <translation>导出的文件、它的一部分，或另一台电脑的日志。这里已有的内容不会重复添加。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The sessions and pains of a day, or everything. After a day, what hurt stays left out; after everything, the questions about your health are asked again.</source>
        <translation>某一天的练习和疼痛记录，或全部内容。删除一天后，疼痛过的动作仍暂时不做；全部删除后，会再次询问健康方面的问题。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>删除这一天</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Export your diary</source>
        <translation>导出你的日志</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>供程序使用 (*.json)</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>保存打印页</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import into your diary</source>
        <translation>导入到你的日志</translation>
    </message>
    <message>
        <source>Diaries (*.csv *.json *.sqlite3)</source>
        <translation>日志 (*.csv *.json *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About your glutes</source>
        <translation>认识你的臀肌</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Glutestretch</source>
        <translation>关于 Glutestretch</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看这台电脑…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It could not be found out; glutestretch doctor in a terminal may tell more.</source>
        <translation>未能查明；在终端里运行 glutestretch doctor 也许能知道更多。</translation>
    </message>
    <message>
        <source>All of it is in the clipboard now.</source>
        <translation>全部内容已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Draft: {title}</source>
        <translation>草稿：{title}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>继续：{title}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>删除：{title}</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>How many times</source>
        <translation>保持几次</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右侧</translation>
    </message>
    <message>
        <source>Counted in breaths</source>
        <translation>按呼吸计</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>呼吸次数</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>次呼吸</translation>
    </message>
    <message>
        <source>Counted in seconds</source>
        <translation>按秒计</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Rest between, in position</source>
        <translation>其间在原位休息</translation>
    </message>
    <message>
        <source>Whole rounds</source>
        <translation>完整遍数</translation>
    </message>
    <message>
        <source>Each hold</source>
        <translation>每次保持</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>单独设定</translation>
    </message>
    <message>
        <source>Seconds of rest</source>
        <translation>休息秒数</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>Rest before each round</source>
        <translation>每遍之前的休息</translation>
    </message>
    <message>
        <source>Seconds for each instruction</source>
        <translation>每条指示的秒数</translation>
    </message>
    <message>
        <source>Time for the steps</source>
        <translation>步骤的时间</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>This stretch is not here any more, so it is not played.</source>
        <translation>这个动作已不在这里，所以不会播放。</translation>
    </message>
    <message>
        <source>Duplicate: {entry}</source>
        <translation>复制：{entry}</translation>
    </message>
</context>
<context>
    <name>FeelingCard</name>
    <message>
        <source>How stiff are your hips and lower back now?</source>
        <translation>你的髋部和下背部现在有多僵硬？</translation>
    </message>
    <message>
        <source>0 is not at all, 10 as stiff as can be. You can leave this out.</source>
        <translation>0 是完全不僵硬，10 是僵硬到极点。可以不回答。</translation>
    </message>
    <message>
        <source>And before the session?</source>
        <translation>那练习之前呢？</translation>
    </message>
    <message>
        <source>Which side felt tighter?</source>
        <translation>哪一侧感觉更紧？</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>两侧一样</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Foam-roller massage</source>
        <translation>泡沫轴按摩</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>设置提醒…</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>我感到疼痛</translation>
    </message>
</context>
<context>
    <name>FirstReminder</name>
    <message>
        <source>A first reminder</source>
        <translation>第一个提醒</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>在合适的时候稍微拉伸一下，比以后做很久更容易。</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>You have reminders already: {next}.</source>
        <translation>你已经有提醒了：{next}。</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>每天固定时间</translation>
    </message>
    <message>
        <source>After a while of sitting</source>
        <translation>坐了一段时间之后</translation>
    </message>
    <message>
        <source>No reminder now</source>
        <translation>现在不要提醒</translation>
    </message>
    <message>
        <source>Reminders come while the app runs. You can change them at any time.</source>
        <translation>应用运行时会出现提醒。你随时可以更改。</translation>
    </message>
    <message>
        <source>Every working day at</source>
        <translation>每个工作日的时间</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>久坐多长时间后</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>On working days, {start} to {end}. A break begins the count again.</source>
        <translation>工作日，{start} 至 {end}。中途休息会重新计时。</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move it</source>
        <translation>拖动来移动</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>移除这个时段</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Add other hours</source>
        <translation>添加其他时段</translation>
    </message>
</context>
<context>
    <name>Illustration</name>
    <message>
        <source>A small picture shows it from another side.</source>
        <translation>小图从另一侧显示它。</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Drag it or use the arrow keys to see it from other sides. 0 turns it back.</source>
        <translation>拖动它，或用方向键，从其他角度看。按 0 转回来。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End this session?</source>
        <translation>要结束这次练习吗？</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>到目前为止做过的都会保留。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Quit although something is not written down?</source>
        <translation>有内容没有记录下来，仍要退出吗？</translation>
    </message>
    <message>
        <source>What you did last could not be written to its file, and would be lost.</source>
        <translation>你最后做的事无法写入文件，退出后会丢失。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>不记录，直接退出</translation>
    </message>
    <message>
        <source>Close in the middle of the session?</source>
        <translation>练习还没做完，要关闭吗？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your last session broke off. Would you like to go on where it stopped?</source>
        <translation>上次练习中断了。要从停下的地方继续吗？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{name} is not in this session. You can open it after the session.</source>
        <translation>{name} 不在这次练习中。练习之后可以打开它。</translation>
    </message>
    <message>
        <source>{name} waits while this session runs.</source>
        <translation>这次练习进行时，{name} 先等一等。</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>现在就去</translation>
    </message>
    <message>
        <source>The computer was asleep, so the session has paused.</source>
        <translation>电脑睡眠过，所以练习已暂停。</translation>
    </message>
    <message>
        <source>The routine that was wanted is gone, so the whole routine begins.</source>
        <translation>要做的方案已不存在，所以开始完整方案。</translation>
    </message>
    <message>
        <source>Your answers leave all of these stretches out for now. Please ask a doctor or physiotherapist which of them suit you.</source>
        <translation>按你的回答，这些动作目前都不做。请问医生或物理治疗师哪些适合你。</translation>
    </message>
    <message>
        <source>{name} hurt, so it is left out and not played.</source>
        <translation>做 {name} 时疼痛过，所以暂时不做，也不会播放。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回方案</translation>
    </message>
    <message>
        <source>{name} is left out by your answers. {why}</source>
        <translation>因你的回答，{name} 暂时不做。{why}</translation>
    </message>
    <message>
        <source>My provider has agreed</source>
        <translation>专业人员已同意</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>at</source>
        <translation>的</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up ({key})</source>
        <translation>上移 ({key})</translation>
    </message>
    <message>
        <source>Move down ({key})</source>
        <translation>下移 ({key})</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>上移：{entry}</translation>
    </message>
    <message>
        <source>Move down: {entry}</source>
        <translation>下移：{entry}</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>更改：{entry}</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>移除：{entry}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NotDoneForm</name>
    <message>
        <source>If nothing was done</source>
        <translation>如果没有练</translation>
    </message>
    <message>
        <source>Since the morning</source>
        <translation>从早上起</translation>
    </message>
    <message>
        <source>For several days</source>
        <translation>连续几天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Your day begins at {time}, as set under Data in the settings.</source>
        <translation>你的一天从 {time} 开始，见设置中的“数据”。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>On</source>
        <translation>哪些天</translation>
    </message>
    <message>
        <source>It comes once a day at most, and less and less often while you do not answer. After some weeks it is quiet until your next session.</source>
        <translation>它每天最多出现一次，你不回应时出现得越来越少。几周后它会静默，直到你下次练习。</translation>
    </message>
</context>
<context>
    <name>OnceForm</name>
    <message>
        <source>In a while, such as after a run</source>
        <translation>过一会儿，例如跑步之后</translation>
    </message>
    <message>
        <source>In so many minutes</source>
        <translation>多少分钟之后</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>在某一天的某个时间</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Write a pack</source>
        <translation>编写动作包</translation>
    </message>
    <message>
        <source>Write a stretch</source>
        <translation>编写动作</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>动作包</translation>
    </message>
    <message>
        <source>What you write is kept as a draft, also if you close this window. Once nothing is missing you can save it, and its stretches come into your list.</source>
        <translation>你写的内容会保留为草稿，关闭这个窗口也一样。什么都不缺时就能保存，里面的动作会进入你的列表。</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>添加动作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>已移除：{entry}</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>编辑：{title}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>更多：{title}</translation>
    </message>
    <message>
        <source>There is a draft with changes; Edit goes on with it.</source>
        <translation>有一份改动过的草稿；点“编辑”会接着改。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Delete the draft</source>
        <translation>删除草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Packs of stretches</source>
        <translation>动作包</translation>
    </message>
    <message>
        <source>Stretches that you or your physiotherapist have put into a file. They come last in your list. Nobody but their author has looked at them: add what you trust.</source>
        <translation>你或你的物理治疗师存成文件的动作。它们排在列表最后。除了作者，没有人检查过它们：请只添加你信任的。</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>添加动作包…</translation>
    </message>
    <message>
        <source>Write a pack</source>
        <translation>编写动作包</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>导出动作包</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>动作包 (*.zip)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>添加动作包</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <translation>就此结束</translation>
    </message>
    <message>
        <source>I have stopped</source>
        <translation>我已经停下</translation>
    </message>
    <message>
        <source>Undo this report</source>
        <translation>撤销这份报告</translation>
    </message>
    <message>
        <source>Nothing hurts: go back</source>
        <translation>没有疼痛：返回</translation>
    </message>
    <message>
        <source>Stop here and rest</source>
        <translation>停下来，休息</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>是在哪里？</translation>
    </message>
    <message>
        <source>How strong is it, from 0 to 10? (optional)</source>
        <translation>有多强，从 0 到 10？（可不填）</translation>
    </message>
    <message>
        <source>What did you feel, and where? (optional, kept only on this computer)</source>
        <translation>你有什么感觉，在哪里？（可不填，只保存在这台电脑上）</translation>
    </message>
    <message>
        <source>Rest, then go on without it</source>
        <translation>休息，然后跳过它继续</translation>
    </message>
    <message>
        <source>It was somewhere else</source>
        <translation>在别的地方</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>打印页 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>选择：{title}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take away: {title}</source>
        <translation>去掉：{title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.webp *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>PrescriptionDialog</name>
    <message>
        <source>Add a prescription</source>
        <translation>添加处方</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Yours of this name</source>
        <translation>你的同名方案</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>会被替换</translation>
    </message>
    <message>
        <source>Nothing can be added from this file</source>
        <translation>无法从这个文件添加任何内容</translation>
    </message>
    <message>
        <source>Reminders of it</source>
        <translation>其中的提醒</translation>
    </message>
</context>
<context>
    <name>PrescriptionsFeature</name>
    <message>
        <source>Add a prescription</source>
        <translation>添加处方</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>处方 (*.glutestretch)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Weeks and goal</source>
        <translation>每周和目标</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左侧和右侧</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>僵硬程度</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>前一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>后一年</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it.</source>
        <translation>指向某一天，或用方向键，就能读到当天的内容。</translation>
    </message>
    <message>
        <source>You choose the goal, and when a day begins, in the settings.</source>
        <translation>目标和一天从几点开始，可以在设置里选择。</translation>
    </message>
</context>
<context>
    <name>QuietDatesForm</name>
    <message>
        <source>First quiet day</source>
        <translation>静默的第一天</translation>
    </message>
    <message>
        <source>Last quiet day</source>
        <translation>静默的最后一天</translation>
    </message>
</context>
<context>
    <name>QuietHoursForm</name>
    <message>
        <source>Quiet between</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>An end at or before the start is on the next day.</source>
        <translation>结束时间不晚于开始时间时，算在第二天。</translation>
    </message>
</context>
<context>
    <name>QuietUntilForm</name>
    <message>
        <source>Quiet from now until</source>
        <translation>从现在起静默到</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>Edit the quiet period</source>
        <translation>编辑静默时段</translation>
    </message>
    <message>
        <source>A quiet period</source>
        <translation>新的静默时段</translation>
    </message>
    <message>
        <source>Edit the reminder</source>
        <translation>编辑提醒</translation>
    </message>
    <message>
        <source>A new reminder</source>
        <translation>新的提醒</translation>
    </message>
    <message>
        <source>Choose when no reminder is to come, and see which ones then do.</source>
        <translation>选择什么时候不要提醒，并看看之后还有哪些提醒。</translation>
    </message>
    <message>
        <source>Choose when you want to be reminded, and see what comes of it.</source>
        <translation>选择想要提醒的时间，并查看结果。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reminders that then come next</source>
        <translation>接下来会出现的提醒</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Next, as long as nothing is done</source>
        <translation>接下来，只要还没练</translation>
    </message>
    <message>
        <source>Nothing comes while reminders are paused or quiet.</source>
        <translation>提醒暂停或静默期间，什么都不会出现。</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>下一次：{moment}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>Does {hours} mean the day or the night?</source>
        <translation>{hours} 指的是白天还是夜里？</translation>
    </message>
    <message>
        <source>As they stand, the hours end on the next day.</source>
        <translation>按现在的写法，这个时段到第二天才结束。</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>更改时段</translation>
    </message>
    <message>
        <source>The day: {start} to {end}</source>
        <translation>白天：{start} 至 {end}</translation>
    </message>
    <message>
        <source>The night: {start} to {end}</source>
        <translation>夜里：{start} 至 {end}</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>提醒时给出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ReminderLog</name>
    <message>
        <source>Show all {n} lines</source>
        <translation>显示全部 {n} 行</translation>
    </message>
    <message>
        <source>Nothing so far. What becomes of your reminders is noted here.</source>
        <translation>还没有内容。提醒的去向会记在这里。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Edit: {summary}</source>
        <translation>编辑：{summary}</translation>
    </message>
    <message>
        <source>More: {summary}</source>
        <translation>更多：{summary}</translation>
    </message>
    <message>
        <source>&amp;Test this reminder</source>
        <translation>测试这个提醒(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Add a reminder</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>Add a quiet period</source>
        <translation>添加静默时段</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>30 分钟(&amp;3)</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1 小时(&amp;1)</translation>
    </message>
    <message>
        <source>For &amp;2 hours</source>
        <translation>2 小时(&amp;2)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>直到我恢复(&amp;R)</translation>
    </message>
    <message>
        <source>No reminder is to come</source>
        <translation>接下来没有提醒</translation>
    </message>
    <message>
        <source>There is no reminder yet that a calendar can hold: one at times, or once.</source>
        <translation>还没有可以放进日历的提醒：需要有固定时间的，或只出现一次的。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>已添加一个相同的。</translation>
    </message>
    <message>
        <source>Deleted: {summary}</source>
        <translation>已删除：{summary}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>导出到日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Your reminders are in {path} now.</source>
        <translation>你的提醒现已写入 {path}。</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>导出到日历…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RemindersFeature</name>
    <message>
        <source>No reminder to come</source>
        <translation>接下来没有提醒</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs. Start it hidden when you log in?</source>
        <translation>只有应用运行时，提醒才会出现。要在登录时隐藏启动它吗？</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
</context>
<context>
    <name>RoutineChoice</name>
    <message>
        <source>Choose a routine</source>
        <translation>选择方案</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>你自己的方案(&amp;W)…</translation>
    </message>
    <message>
        <source>Which side feels tighter?</source>
        <translation>哪一侧感觉更紧？</translation>
    </message>
    <message>
        <source>It is held twice. The diary keeps the answer, and you are not asked again.</source>
        <translation>这一侧会做两遍。日志会记下你的回答，不会再问一次。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不回答</translation>
    </message>
    <message>
        <source>The left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>The right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>两侧都不紧</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Routine</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add the stretches that you want, in their order.</source>
        <translation>按顺序添加你想做的动作。</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>添加动作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>还没有要做的</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>已添加：{entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>已移除：{entry}</translation>
    </message>
</context>
<context>
    <name>RoutineRow</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>编辑：{title}</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>更多：{title}</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save as a prescription…</source>
        <translation>存为处方(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>Your own routines</source>
        <translation>你自己的方案</translation>
    </message>
    <message>
        <source>The stretches that you need, in your order, held as long and as often as you like. You choose one beside Start, and a reminder can offer it.</source>
        <translation>你需要的动作，按你的顺序，保持的时长和次数随你定。可以在“开始”旁边选择，也可以由提醒给出。</translation>
    </message>
    <message>
        <source>Make a routine</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>仿照：{title}</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>还没有要做的</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>编辑方案</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>已添加一个相同的。</translation>
    </message>
    <message>
        <source>Deleted: {title}. What named it has the whole routine now.</source>
        <translation>已删除：{title}。原来用到它的地方现在改用完整方案。</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{number} of 10</source>
        <translation>{number}（满分 10）</translation>
    </message>
</context>
<context>
    <name>ScreeningDialog</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都没有</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不开始</translation>
    </message>
    <message>
        <source>Nothing is left out. Stop at once where anything hurts.</source>
        <translation>所有动作照常。哪里疼，就立即停下。</translation>
    </message>
    <message>
        <source>All stretches are left out until a provider has agreed.</source>
        <translation>在专业人员同意之前，所有动作都暂时不做。</translation>
    </message>
    <message>
        <source>Left out until a provider has agreed: {names}.</source>
        <translation>在专业人员同意之前，暂时不做：{names}。</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>复制：{title}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>显示为图</translation>
    </message>
    <message>
        <source>{words}: {title}</source>
        <translation>{words}：{title}</translation>
    </message>
</context>
<context>
    <name>SessionPages</name>
    <message>
        <source>I am not sure</source>
        <translation>我不确定</translation>
    </message>
    <message>
        <source>Recorded. You will be asked about pain before the next session.</source>
        <translation>已记录。下次练习前会问你是否疼痛。</translation>
    </message>
    <message>
        <source>Recorded: {place}. It stays out of the routine until you put it back, and you will be asked about pain before the next session.</source>
        <translation>已记录：{place}。在你放回之前，方案里不做它；下次练习前会问你是否疼痛。</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Segment {number} of {count}: {label}</source>
        <translation>第 {number} 段，共 {count} 段：{label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>What you change counts at once, and is kept on this computer.</source>
        <translation>你的更改会立即生效，并保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting has “{typed}” in it. Try a shorter word, or another one.</source>
        <translation>没有设置包含“{typed}”。试试短一点的词，或换一个词。</translation>
    </message>
    <message>
        <source>Defaults restored: {group}</source>
        <translation>已恢复默认：{group}</translation>
    </message>
    <message>
        <source>All defaults restored</source>
        <translation>已恢复全部默认设置</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore defaults: {group}</source>
        <translation>恢复默认：{group}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>试听：{title}</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>同时设置两者</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} 秒</translation>
    </message>
    <message>
        <source>Export, import, print or delete what the diary has of you.</source>
        <translation>导出、导入、打印或删除日志中关于你的内容。</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>你的数据…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示全部设置</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No reminder set</source>
        <translation>没有设置提醒</translation>
    </message>
    <message>
        <source>Stretch whenever it suits you</source>
        <translation>随你方便时拉伸</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Reminders. {state}</source>
        <translation>提醒。{state}</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Start routine</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Hip &amp; glute routine</source>
        <translation>髋臀拉伸</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>选择方案</translation>
    </message>
    <message>
        <source>Choose a routine (Ctrl+O)</source>
        <translation>选择方案 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>After sitting for</source>
        <translation>久坐多长时间后</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>A break of a few minutes starts the count again.</source>
        <translation>休息几分钟就会重新计时。</translation>
    </message>
    <message>
        <source>Within these hours</source>
        <translation>在这些时段内</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>左右侧</translation>
    </message>
    <message>
        <source>Picture of this step</source>
        <translation>这一步的图片</translation>
    </message>
    <message>
        <source>Show the movement</source>
        <translation>显示动作过程</translation>
    </message>
    <message>
        <source>Show the movement (M)</source>
        <translation>显示动作过程 (M)</translation>
    </message>
    <message>
        <source>Play this stretch</source>
        <translation>播放这个动作</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>{title} · {heading}</source>
        <translation>{title} · {heading}</translation>
    </message>
    <message>
        <source>Paused · {heading}</source>
        <translation>已暂停 · {heading}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>换边</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Deep breaths</source>
        <translation>深呼吸</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Go on to the next stretch</source>
        <translation>直接进入下一个动作</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>更轻松</translation>
    </message>
    <message>
        <source>An easier way to do this stretch (E)</source>
        <translation>这个动作更轻松的做法 (E)</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>更难</translation>
    </message>
    <message>
        <source>A harder way to do this stretch (H)</source>
        <translation>这个动作更难的做法 (H)</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Close big view</source>
        <translation>关闭大画面</translation>
    </message>
    <message>
        <source>Show the usual view again (Esc)</source>
        <translation>恢复通常的画面 (Esc)</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>我感到疼痛</translation>
    </message>
    <message>
        <source>Stops at once (P)</source>
        <translation>立即停止 (P)</translation>
    </message>
</context>
<context>
    <name>StiffnessBar</name>
    <message>
        <source>How stiff are your hips and lower back, from 0, not at all, to 10, as can be?</source>
        <translation>你的髋部和下背部有多僵硬？0 是完全不僵硬，10 是僵硬到极点。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不回答</translation>
    </message>
</context>
<context>
    <name>StiffnessChart</name>
    <message>
        <source>before</source>
        <translation>练习前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>练习后</translation>
    </message>
</context>
<context>
    <name>StretchPage</name>
    <message>
        <source>Stretch</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Picture before the first step</source>
        <translation>第一步之前的图片</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Write for the side that is stretched: {lead} becomes left or right, {other} the other one. The buttons below put them in. The last step is the hold.</source>
        <translation>请针对被拉伸的一侧来写：{lead} 会变成 left 或 right，{other} 是另一侧。下方的按钮可以写入。最后一步是保持。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Put in the side that is stretched</source>
        <translation>写入被拉伸的一侧</translation>
    </message>
    <message>
        <source>Put in the other side</source>
        <translation>写入另一侧</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The side that is stretched (Ctrl+1)</source>
        <translation>被拉伸的一侧 (Ctrl+1)</translation>
    </message>
    <message>
        <source>The other side (Ctrl+2)</source>
        <translation>另一侧 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Where the words differ from side to side, write out both sides: each field has a button for that. The last step is the hold.</source>
        <translation>两侧的文字不同时，请把两侧分别写出：每个栏位都有相应的按钮。最后一步是保持。</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>已移除：{entry}</translation>
    </message>
</context>
<context>
    <name>StretchPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>No reminders yet</source>
        <translation>还没有提醒</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>在合适的时候稍微拉伸一下，比以后做很久更容易。</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>工作日 {time}</translation>
    </message>
    <message>
        <source>If not done by {time}</source>
        <translation>如果 {time} 还没练</translation>
    </message>
    <message>
        <source>weekdays, {start} to {end}</source>
        <translation>工作日，{start} 至 {end}</translation>
    </message>
    <message>
        <source>once a working day</source>
        <translation>每个工作日一次</translation>
    </message>
    <message>
        <source>only on days without a session</source>
        <translation>只在没有练习的日子</translation>
    </message>
    <message>
        <source>Every 50 minutes of sitting</source>
        <translation>每坐 50 分钟</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30 分钟后</translation>
    </message>
    <message>
        <source>once, after my run</source>
        <translation>一次，跑步之后</translation>
    </message>
    <message>
        <source>{text}, {hint}</source>
        <translation>{text}，{hint}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>You can change this in Settings, under Reminders.</source>
        <translation>可以在“设置”的“提醒”中更改。</translation>
    </message>
    <message>
        <source>Glutestretch stays in the tray, so that your reminders come.</source>
        <translation>Glutestretch 会留在托盘中，好让提醒出现。</translation>
    </message>
    <message>
        <source>To end it, choose Quit in its menu there, or press Ctrl+Q.</source>
        <translation>要结束它，请在托盘菜单中选择“退出”，或按 Ctrl+Q。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在托盘中</translation>
    </message>
    <message>
        <source>Your reminders come only while Glutestretch runs.</source>
        <translation>只有 Glutestretch 运行时，提醒才会出现。</translation>
    </message>
    <message>
        <source>There is no tray here, so it can stay as a minimised window.</source>
        <translation>这里没有托盘，可以让它保留为最小化的窗口。</translation>
    </message>
    <message>
        <source>Stay minimised</source>
        <translation>保持最小化</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {done}</source>
        <translation>撤销：{done}</translation>
    </message>
</context>
<context>
    <name>WarningDialog</name>
    <message>
        <source>Hip and back pain</source>
        <translation>髋部和背部疼痛</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>No, I have no pain there</source>
        <translation>不，那里不疼</translation>
    </message>
    <message>
        <source>Yes, it hurts</source>
        <translation>是的，疼</translation>
    </message>
    <message>
        <source>Please see a health-care provider before you stretch. The routine can start only once you have.</source>
        <translation>拉伸之前请先去看医疗专业人员。看过之后才能开始练习。</translation>
    </message>
    <message>
        <source>I have seen one and may do this routine</source>
        <translation>我已看过，可以做这套练习</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不开始</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>保持的分钟数</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>WhatItIs</name>
    <message>
        <source>Welcome to Glutestretch</source>
        <translation>欢迎使用 Glutestretch</translation>
    </message>
    <message>
        <source>For you if your hips and lower back ache after a long run, many stairs or a day in a chair.</source>
        <translation>适合在长跑、爬很多楼梯或坐了一天之后，髋部和下背部酸痛的你。</translation>
    </message>
    <message>
        <source>It leads you through three stretches on both sides, hands-free and from the floor. That takes about {minutes} minutes.</source>
        <translation>它带你做三个动作，左右两侧都做，躺在或坐在地上，不用动手操作。大约需要 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>You see and hear each step, it counts your breaths, and it stops at once when you say that something hurts.</source>
        <translation>每一步你都能看到、听到，它为你数呼吸；你说哪里疼，它就立即停下。</translation>
    </message>
    <message>
        <source>It is not medical advice. Before the first session it asks about pain and about your health.</source>
        <translation>它不是医疗建议。第一次练习前，它会问你是否疼痛，以及你的健康状况。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>WhatLeadsYou</name>
    <message>
        <source>Who and what leads you</source>
        <translation>由谁、用什么引导你</translation>
    </message>
    <message>
        <source>All of this, and more, is found again in the settings.</source>
        <translation>这些以及更多选项，以后都能在设置中找到。</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>由谁示范动作</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>低沉</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>试听语音</translation>
    </message>
    <message>
        <source>Pace of the breath in a hold</source>
        <translation>保持时的呼吸节奏</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} 秒</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Hold to breathe in</source>
        <translation>按住时吸气</translation>
    </message>
    <message>
        <source>Try the pace</source>
        <translation>试试节奏</translation>
    </message>
    <message>
        <source>In a hold you press on the ring, or hold a key, while you breathe in.</source>
        <translation>保持期间，吸气时按住圆环或按住一个键。</translation>
    </message>
    <message>
        <source>The ring leads: in as it grows, out as it shrinks.</source>
        <translation>由圆环引导：变大时吸气，变小时呼气。</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>Glutestretch was updated to version {version}.</source>
        <translation>Glutestretch 已更新到版本 {version}。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新变化</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Ch&amp;oose a routine</source>
        <translation>选择方案(&amp;O)</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>你自己的方案(&amp;W)…</translation>
    </message>
    <message>
        <source>Packs of s&amp;tretches…</source>
        <translation>动作包(&amp;T)…</translation>
    </message>
    <message>
        <source>Add a pres&amp;cription…</source>
        <translation>添加处方(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>提醒(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>进展(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>你的数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Big view</source>
        <translation>大画面(&amp;B)</translation>
    </message>
    <message>
        <source>Say it aga&amp;in</source>
        <translation>再说一遍(&amp;I)</translation>
    </message>
    <message>
        <source>Say how &amp;long still</source>
        <translation>说说还要多久(&amp;L)</translation>
    </message>
    <message>
        <source>An easier &amp;variant</source>
        <translation>更轻松的变式(&amp;V)</translation>
    </message>
    <message>
        <source>A harder varia&amp;nt</source>
        <translation>更难的变式(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;kip this stretch</source>
        <translation>跳过这个动作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;End the session…</source>
        <translation>结束练习(&amp;E)…</translation>
    </message>
    <message>
        <source>About your &amp;glutes</source>
        <translation>认识你的臀肌(&amp;G)</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>使用指南(&amp;U)</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>快捷键(&amp;Y)</translation>
    </message>
    <message>
        <source>What works on this co&amp;mputer</source>
        <translation>这台电脑上什么可用(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;how the welcome</source>
        <translation>显示欢迎页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Glutestretch</source>
        <translation>关于 Glutestretch(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>One text for both sides</source>
        <translation>两侧用同一段文字</translation>
    </message>
    <message>
        <source>Write out both sides</source>
        <translation>分别写出两侧</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Save as a prescription</source>
        <translation>存为处方</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开具者</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>处方 (*.glutestretch)</translation>
    </message>
</context>
<context>
    <name>_Two</name>
    <message>
        <source>{name}, at least</source>
        <translation>{name}，至少</translation>
    </message>
    <message>
        <source>{name}, at most</source>
        <translation>{name}，至多</translation>
    </message>
</context>
</TS>
