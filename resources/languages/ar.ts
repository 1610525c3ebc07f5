<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name></name>
    <message>
        <source>{module} is missing; please install the app with pip install .</source>
        <translation>{module} غير موجود؛ ثبّت التطبيق من فضلك بالأمر pip install .</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>الاستخدام: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>إظهار هذه المساعدة ثم الانتهاء</translation>
    </message>
    <message>
        <source>There is no command {found}; there are {commands}.</source>
        <translation>لا يوجد أمر {found}؛ الأوامر هي {commands}.</translation>
    </message>
    <message>
        <source>What goes with {option} is missing; glutestretch --help tells more.</source>
        <translation>ينقص ما يأتي مع {option}؛ glutestretch --help يشرح المزيد.</translation>
    </message>
    <message>
        <source>Say which file, like diary.csv.</source>
        <translation>اذكر الملف، مثل diary.csv.</translation>
    </message>
    <message>
        <source>Say which pack, like hips.zip.</source>
        <translation>اذكر الحزمة، مثل hips.zip.</translation>
    </message>
    <message>
        <source>Say which file, like hips.zip or knee.glutestretch.</source>
        <translation>اذكر الملف، مثل hips.zip أو knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which pack; glutestretch pack list tells which there are.</source>
        <translation>اذكر الحزمة؛ glutestretch pack list يسرد الموجود منها.</translation>
    </message>
    <message>
        <source>Say which pack, and to which file.</source>
        <translation>اذكر الحزمة، وإلى أي ملف.</translation>
    </message>
    <message>
        <source>Say what to do with packs: {actions}.</source>
        <translation>اذكر ما يُفعل بالحزم: {actions}.</translation>
    </message>
    <message>
        <source>Say what to do with a prescription: {actions}.</source>
        <translation>اذكر ما يُفعل بالوصفة: {actions}.</translation>
    </message>
    <message>
        <source>Say which file, like knee.glutestretch.</source>
        <translation>اذكر الملف، مثل knee.glutestretch.</translation>
    </message>
    <message>
        <source>Say which routine, and to which file.</source>
        <translation>اذكر الروتين، وإلى أي ملف.</translation>
    </message>
    <message>
        <source>Say which prescription, and to which file.</source>
        <translation>اذكر الوصفة، وإلى أي ملف.</translation>
    </message>
    <message>
        <source>Say to which file, like knee.pdf.</source>
        <translation>اذكر إلى أي ملف، مثل knee.pdf.</translation>
    </message>
    <message>
        <source>Say when, like in 30m or weekdays {14:30}.</source>
        <translation>اذكر الوقت، مثل in 30m أو weekdays {14:30}.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood; glutestretch --help tells what can be written.</source>
        <translation>«{typed}» غير مفهوم؛ glutestretch --help يبيّن ما يمكن كتابته.</translation>
    </message>
    <message>
        <source>--background only starts the app; leave it out before {command}.</source>
        <translation>‎--background يشغّل التطبيق فقط؛ احذفه قبل {command}.</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>إظهار الإصدار ثم الانتهاء</translation>
    </message>
    <message>
        <source>start without showing the window, as at login; reminders come all the same</source>
        <translation>التشغيل دون إظهار النافذة، كما عند تسجيل الدخول؛ والتذكيرات تأتي على أي حال</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>tell what works on this computer</source>
        <translation>قول ما يعمل على هذا الجهاز</translation>
    </message>
    <message>
        <source>keep everything the app writes in DIR</source>
        <translation>حفظ كل ما يكتبه التطبيق في DIR</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>begin a session, after the warning where that is due</source>
        <translation>بدء جلسة، بعد التحذير إن حان وقته</translation>
    </message>
    <message>
        <source>the title of a routine of your own, short for five minutes, tighter for the tighter side twice, a stretch such as wall-glute, or how one of these begins; without it the whole routine</source>
        <translation>عنوان روتين خاص بك، أو short لخمس دقائق، أو tighter للجانب الأكثر شدًّا مرتين، أو إطالة مثل wall-glute، أو بداية أحد هذه الأسماء؛ ومن دونه الروتين كله</translation>
    </message>
    <message>
        <source>let no reminder come for a while</source>
        <translation>إيقاف التذكيرات لفترة</translation>
    </message>
    <message>
        <source>such as 20s, 5m, 1h or 1h20m; without it until you resume</source>
        <translation>مثل 20s أو 5m أو 1h أو 1h20m؛ ومن دونه حتى تستأنف</translation>
    </message>
    <message>
        <source>let reminders come again</source>
        <translation>إعادة التذكيرات</translation>
    </message>
    <message>
        <source>add a reminder</source>
        <translation>إضافة تذكير</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>what to offer: short, tighter, a stretch, the title of a routine of your own, or how one of these begins; without it the whole routine</source>
        <translation>ما يعرضه: short أو tighter أو إطالة أو عنوان روتين خاص بك أو بداية أحدها؛ ومن دونه الروتين كله</translation>
    </message>
    <message>
        <source>tell what is going on</source>
        <translation>إخبارك بما يجري</translation>
    </message>
    <message>
        <source>list the reminders</source>
        <translation>سرد التذكيرات</translation>
    </message>
    <message>
        <source>tell the next N moments of each, from 1 to {most}</source>
        <translation>ذكر المواعيد الـN التالية لكل منها، من 1 إلى {most}</translation>
    </message>
    <message>
        <source>tell the next N moments (5 without --next) of all of them in one list</source>
        <translation>ذكر المواعيد الـN التالية (5 من دون --next) لجميعها في قائمة واحدة</translation>
    </message>
    <message>
        <source>tell what comes after this moment, such as 2026-03-28T12:00 or one with an offset; years go from 1900 to 9000</source>
        <translation>ذكر ما يأتي بعد هذه اللحظة، مثل 2026-03-28T12:00 أو لحظة مع فرق التوقيت؛ السنوات من 1900 إلى 9000</translation>
    </message>
    <message>
        <source>use the clocks of this zone, such as Europe/Berlin</source>
        <translation>استخدام ساعات هذه المنطقة، مثل Europe/Berlin</translation>
    </message>
    <message>
        <source>write the diary to a file</source>
        <translation>كتابة السجل في ملف</translation>
    </message>
    <message>
        <source>where to; its name ends in .csv, .json or .pdf</source>
        <translation>إلى أين؛ ينتهي اسمه بـ .csv أو .json أو .pdf</translation>
    </message>
    <message>
        <source>add what a file knows to the diary</source>
        <translation>إضافة ما في ملف إلى السجل</translation>
    </message>
    <message>
        <source>an export, or the diary of another computer</source>
        <translation>ملف مُصدَّر، أو سجل جهاز آخر</translation>
    </message>
    <message>
        <source>tell what was done</source>
        <translation>ذكر ما أُنجز</translation>
    </message>
    <message>
        <source>tell what is wrong with a pack of stretches or a prescription</source>
        <translation>ذكر ما هو خطأ في حزمة إطالات أو وصفة</translation>
    </message>
    <message>
        <source>a zip or the folder it is made of, or a file such as knee.glutestretch</source>
        <translation>ملف zip أو المجلد الذي صُنع منه، أو ملف مثل knee.glutestretch</translation>
    </message>
    <message>
        <source>add, list, export or remove packs of stretches</source>
        <translation>إضافة حزم إطالات أو سردها أو تصديرها أو إزالتها</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>check a pack and add its stretches to the list</source>
        <translation>فحص حزمة وإضافة إطالاتها إلى القائمة</translation>
    </message>
    <message>
        <source>a zip, or the folder it is made of</source>
        <translation>ملف zip، أو المجلد الذي صُنع منه</translation>
    </message>
    <message>
        <source>replace the pack of its id; without it only what would change is told</source>
        <translation>استبدال الحزمة ذات المعرّف نفسه؛ ومن دونه يُذكر ما سيتغير فقط</translation>
    </message>
    <message>
        <source>tell which packs there are</source>
        <translation>ذكر الحزم الموجودة</translation>
    </message>
    <message>
        <source>write a pack to a zip, to be added elsewhere</source>
        <translation>كتابة حزمة في ملف zip، لإضافتها في مكان آخر</translation>
    </message>
    <message>
        <source>what the list calls it</source>
        <translation>اسمها في القائمة</translation>
    </message>
    <message>
        <source>where to, like hips.zip</source>
        <translation>إلى أين، مثل hips.zip</translation>
    </message>
    <message>
        <source>remove a pack and its stretches</source>
        <translation>إزالة حزمة وإطالاتها</translation>
    </message>
    <message>
        <source>add a prescription, write or print one</source>
        <translation>إضافة وصفة أو كتابتها أو طباعتها</translation>
    </message>
    <message>
        <source>add its routine and its reminders to yours</source>
        <translation>إضافة روتينها وتذكيراتها إلى ما عندك</translation>
    </message>
    <message>
        <source>a file such as knee.glutestretch</source>
        <translation>ملف مثل knee.glutestretch</translation>
    </message>
    <message>
        <source>replace your routine of its name; without it the new one gets a number</source>
        <translation>استبدال روتينك الذي يحمل اسمها؛ ومن دونه يُعطى الجديد رقمًا</translation>
    </message>
    <message>
        <source>write a routine and the reminders that offer it as a prescription</source>
        <translation>كتابة روتين والتذكيرات التي تعرضه في وصفة</translation>
    </message>
    <message>
        <source>its id or title, or how one begins</source>
        <translation>معرّفه أو عنوانه، أو بدايته</translation>
    </message>
    <message>
        <source>where to, like knee.glutestretch</source>
        <translation>إلى أين، مثل knee.glutestretch</translation>
    </message>
    <message>
        <source>what it is called, if not as the routine</source>
        <translation>اسمها، إن اختلف عن اسم الروتين</translation>
    </message>
    <message>
        <source>who it is from</source>
        <translation>ممّن هي</translation>
    </message>
    <message>
        <source>what else is to be said</source>
        <translation>ما يُراد قوله أيضًا</translation>
    </message>
    <message>
        <source>make a page to print of one, with pictures</source>
        <translation>إعداد صفحة للطباعة منها، مع الصور</translation>
    </message>
    <message>
        <source>where to, like knee.pdf</source>
        <translation>إلى أين، مثل knee.pdf</translation>
    </message>
    <message>
        <source>show what a prescription would bring, before it is added</source>
        <translation>إظهار ما ستأتي به الوصفة قبل إضافتها</translation>
    </message>
    <message>
        <source>put the app into the menus of a Linux desktop, or take it out</source>
        <translation>وضع التطبيق في قوائم سطح مكتب Linux، أو إزالته منها</translation>
    </message>
    <message>
        <source>start it hidden at login, too, so that reminders come</source>
        <translation>تشغيله مخفيًّا عند تسجيل الدخول أيضًا، لتأتي التذكيرات</translation>
    </message>
    <message>
        <source>take all of it away again</source>
        <translation>إزالة كل ذلك</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>طباعة JSON للبرامج</translation>
    </message>
    <message>
        <source>A calm desktop coach for hips and lower back.

Without a command the window opens; if glutestretch runs already, its window comes to the front.
The commands talk to the glutestretch that runs. Where none runs, start opens it, and the others
work on what is stored; reminders only come while glutestretch runs.</source>
        <translation>مدرّب هادئ على سطح المكتب للوركين وأسفل الظهر.

من دون أمر تُفتح النافذة؛ وإن كان glutestretch يعمل بالفعل فتظهر نافذته في المقدمة.
الأوامر تخاطب glutestretch الجاري. وإن لم يكن يعمل فإن start يفتحه، وتعمل الأوامر الأخرى
على ما هو محفوظ؛ والتذكيرات لا تأتي إلا ما دام glutestretch يعمل.</translation>
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
        <translation>أمثلة:
  glutestretch start short           بدء روتين الخمس دقائق
  glutestretch start &quot;My routine&quot;    بدء روتين خاص بك
  glutestretch start wall            بدء الإطالة التي يبدأ معرّفها بـ wall
  glutestretch pause 1h20m           لا تذكير طوال ساعة وعشرين دقيقة
  glutestretch remind in 30m         تذكير واحد بعد نصف ساعة من الآن
  glutestretch remind weekdays {14:30} --routine prone-glute
  glutestretch reminders --json --next 5 --from 2026-03-28T12:00 --zone Europe/Berlin
  glutestretch export diary.csv      كل ما أنجزته، في جدول
  glutestretch export progress.pdf   صفحة أو اثنتان للطباعة، لمعالجك الفيزيائي
  glutestretch check hips.zip        ما هو خطأ في حزمة إطالات، إن وُجد

حالة الخروج:
  0  تمّ الأمر
  1  فُهم الأمر وتعذّر تنفيذه؛ جملة على مخرج الخطأ القياسي تقول السبب
  2  لم يُفهم الأمر، أو لا يمكن لـ glutestretch أن يعمل هنا؛ وجملة أيضًا تقول السبب

الأمر glutestretch COMMAND --help يشرح المزيد عن أي أمر.</translation>
    </message>
    <message>
        <source>see the examples; a time is 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon or midnight</source>
        <translation>انظر الأمثلة؛ الوقت هو 14:30 أو 2:30pm أو 14.30 أو 14h30 أو 0710 أو 8am أو noon أو midnight</translation>
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
        <translation>عناصر الكائن الذي يطبعه --json:
  running        هل يعمل glutestretch
  session        null، أو كائن فيه stretch وvariant (null أو مثل chair) وside (left
                 أو right) وstep (من 1) وmode (following أو counting_in أو holding أو
                 changing_side أو resting أو paused)
  next_reminder  null، أو كائن فيه id وsummary وroutine وat؛ وat هو null ما دام
                 التذكير في الانتظار ولا يُعرف إلى متى
  paused_until   null، أو لحظة، أو &quot;resumed&quot;: حتى تستأنف
  shown          null، أو ما هو معروض وينتظر إجابة: كائن فيه id وsummary وroutine
                 وsince (لحظة) وwhere (null ما دام غير معروف، أو notification أو
                 window أو small_window)
  held           null، أو ما حان موعده وينتظر حتى يمكن مقاطعتك: كائن فيه
                 reminder (id وsummary وroutine) وuntil (null أو لحظة) وreason (session أو
                 do_not_disturb أو full_screen أو camera أو microphone أو locked أو away أو
                 paused أو quiet)

اللحظات محلية، بصيغة ISO 8601 مع فرقها عن UTC: 2026-03-02T14:30:00+01:00.</translation>
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
        <translation>عناصر كل كائن في المصفوفة التي يطبعها --json:
  id            اسم التذكير
  kind          clock أو not_done أو sitting أو once أو quiet_hours أو quiet_dates أو quiet_until
  summary       متى يأتي، أو متى الهدوء، بالكلام
  enabled       هل هو مفعّل
  routine       الروتين الذي يعرضه: full أو short أو tighter أو إطالة أو معرّف أحد
                روتيناتك (own-…)؛ وليس لفترات الهدوء روتين
  next          اللحظة التي يأتي فيها تاليًا، أو null
  next_moments  مع --next: اللحظات التالية بالترتيب

مع --merged تحتوي المصفوفة كائنًا لكل لحظة من اللحظات التالية لجميع التذكيرات بالترتيب:
at وid وsummary وroutine.

اللحظات محلية، بصيغة ISO 8601 مع فرقها عن UTC: 2026-03-02T14:30:00+01:00. وفترات الهدوء
مستثناة منها. والتذكيرات التي تأتي بعد الجلوس، أو فقط إن لم يُنجز شيء، تُذكر في أبكر
موعد ممكن لها. ومن دون --from يُحتسب ما أُوقف أو تُخطّي أو أُنجز للتو؛ ومع --from تأتي
التذكيرات كأن شيئًا لم يحدث قط.</translation>
    </message>
    <message>
        <source>what the end of the name says:
  .csv   a table for a spreadsheet, with everything
  .json  the same for programs
  .pdf   a page or two to print, for your physiotherapist: the last twelve weeks in figures, the
         stretches with pictures, and pain with what was done about it

What was in the file before is replaced. docs/export.md describes .csv and .json, which glutestretch
import reads again.</source>
        <translation>ما تقوله نهاية الاسم:
  .csv   جدول لبرنامج جداول، فيه كل شيء
  .json  الشيء نفسه للبرامج
  .pdf   صفحة أو اثنتان للطباعة، لمعالجك الفيزيائي: الأسابيع الاثنا عشر الأخيرة بالأرقام،
         والإطالات بالصور، والألم وما فُعل حياله

ما كان في الملف من قبل يُستبدل. ويصف docs/export.md صيغتي .csv و.json، ويقرؤهما
glutestretch import من جديد.</translation>
    </message>
    <message>
        <source>What the diary knows already is not added a second time, so a file can be imported again, and
a part of one, and that of another computer. If anything in it cannot be used, nothing is added.</source>
        <translation>ما يعرفه السجل أصلًا لا يُضاف مرة ثانية، فيمكن استيراد ملف مرة أخرى، أو جزء منه،
أو ملف جهاز آخر. وإن تعذّر استخدام أي شيء فيه فلا يُضاف شيء.</translation>
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
        <translation>عناصر الكائن الذي يطبعه --json:
  sessions  مصفوفة فيها كائن لكل جلسة: id وbegan وended (لحظتان؛ وقد يكون ended هو null)
            وoutcome (null أو finished أو ended_early أو pain أو given_up) وroutine وtitle
            وseconds_held وstiffness_before وstiffness_after (null أو 0 إلى 10)
            وtighter_side (null أو left أو right أو neither) وholds: مصفوفة كائنات فيها
            stretch وvariant (null أو مثل chair) وside وbreaths وseconds وoutcome
            (finished أو cut_short أو pain)
  pains     مصفوفة فيها كائن لكل ألم: at (لحظة) وstretch وside (null إن لم يُعرف)
            وvariant (null أو مثل chair) وlevel (null أو 0 إلى 10) وmoment وnote
            وput_back (null، أو اللحظة التي أُعيدت فيها الإطالة إلى الروتين)

اللحظات محلية، بصيغة ISO 8601 مع فرقها عن UTC: 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>Each fault is told on a line: the file, where in it, the entry and the field, and what is
wrong. The exit status is 0 if nothing is. A file whose name ends in .glutestretch is a
prescription, as docs/prescriptions.md tells; anything else is a pack, as docs/packs.md does.</source>
        <translation>يُذكر كل خطأ في سطر: الملف، والموضع فيه، والمُدخلة والحقل، وما هو الخطأ. وتكون حالة
الخروج 0 إن لم يكن خطأ. والملف الذي ينتهي اسمه بـ .glutestretch وصفة، كما يشرح
docs/prescriptions.md؛ وكل ما عداه حزمة، كما يشرح docs/packs.md.</translation>
    </message>
    <message>
        <source>The word “open” may be left out: glutestretch knee.glutestretch does the same, as a double
click does.</source>
        <translation>يمكن ترك الكلمة «open»: فالأمر glutestretch knee.glutestretch يفعل الشيء نفسه، وكذلك
النقر المزدوج.</translation>
    </message>
    <message>
        <source>For an installation by pip or pipx, which no menu knows. It writes a launcher, an icon and
the file type of prescriptions into your own data directory, so that the app is found in the menus
and opens prescriptions by double click. Repeat it when the app has moved.</source>
        <translation>للتثبيت بـ pip أو pipx الذي لا تعرفه أي قائمة. يكتب مُشغِّلًا وأيقونة ونوع ملفات
الوصفات في مجلد بياناتك، فيظهر التطبيق في القوائم ويفتح الوصفات بنقر مزدوج. كرّره حين
يُنقل التطبيق.</translation>
    </message>
    <message>
        <source>Each thing that the app uses is told on a line: whether it is fine, limited or missing, what
was found, and what can be done. Nothing is changed, played or recorded. The exit status is 0 if
nothing is missing that a session needs, else 1.

members of the object that --json prints:
  ok        whether nothing is missing that a session needs
  findings  an array with an object for each thing: id, state (fine, limited or missing), reason
            (null if it is fine) and values (what was found); docs/doctor.md lists all of them</source>
        <translation>لكل ما يستخدمه التطبيق سطر يقول هل هو سليم أم محدود أم مفقود، وما الذي وُجد، وما الذي يمكن فعله.
لا يُغيَّر شيء لذلك ولا يُشغَّل ولا يُسجَّل. وحالة الخروج 0 إن لم ينقص شيء تحتاج إليه الجلسة، وإلا 1.

عناصر الكائن الذي يطبعه --json:
  ok        هل لا ينقص شيء تحتاج إليه الجلسة
  findings  مصفوفة فيها كائن لكل شيء: id وstate (fine أو limited أو missing) وreason (null إن كان
            سليمًا) وvalues (ما وُجد)؛ وفي docs/doctor.md كلها</translation>
    </message>
    <message>
        <source>PySide6 6.12.0 stops by itself after half a minute on Python before 3.12; please run {command}.</source>
        <translation>‏PySide6 6.12.0 يتوقف من نفسه بعد نصف دقيقة على Python قبل 3.12؛ شغّل من فضلك {command}.</translation>
    </message>
    <message>
        <source>The Python package {package} is missing; please run {command}.</source>
        <translation>حزمة Python المسماة {package} غير موجودة؛ شغّل من فضلك {command}.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {why}.</source>
        <translation>تعذّر تحميل Qt: {why}.</translation>
    </message>
    <message>
        <source>Qt has no platform {platform!r}; please clear QT_QPA_PLATFORM.</source>
        <translation>لا توجد في Qt منصة {platform!r}؛ امسح من فضلك QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; please start glutestretch from a desktop, or without one run xvfb-run glutestretch.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها؛ شغّل glutestretch من سطح مكتب، أو شغّل من دونه xvfb-run glutestretch.</translation>
    </message>
    <message>
        <source>The display ({displays}) does not answer or does not let you in; please start glutestretch from your own desktop.</source>
        <translation>الشاشة ({displays}) لا تستجيب أو لا تسمح لك؛ شغّل glutestretch من سطح مكتبك.</translation>
    </message>
    <message>
        <source>Qt could not be started: {why}</source>
        <translation>تعذّر تشغيل Qt: {why}</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install with your system&apos;s package manager what holds {libraries}.</source>
        <translation>تنقص مكتبات يحتاجها Qt؛ ثبّت بمدير الحزم في نظامك ما يحتوي على {libraries}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command}.</source>
        <translation>تنقص مكتبات يحتاجها Qt؛ شغّل من فضلك {command}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install the package that holds {libraries}.</source>
        <translation>تنقص مكتبات يحتاجها Qt؛ ثبّت من فضلك الحزمة التي تحتوي على {libraries}.</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command} and install the package that holds {libraries}.</source>
        <translation>تنقص مكتبات يحتاجها Qt؛ شغّل {command} وثبّت الحزمة التي تحتوي على {libraries}.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>خذ شهيقًا</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>أخرج الزفير</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>على ماذا يستند هذا</translation>
    </message>
    <message>
        <source>Who should not, or not yet</source>
        <translation>من لا يناسبه، أو ليس بعد</translation>
    </message>
    <message>
        <source>{says}: {cite}. doi: {doi}</source>
        <translation>{says}: {cite}. doi: {doi}</translation>
    </message>
    <message>
        <source>{says}: {cite}, {address}</source>
        <translation>{says}: {cite}، {address}</translation>
    </message>
    <message>
        <source>{says}: {cite}.</source>
        <translation>{says}: {cite}.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Pause or go on; outside a session: play the open stretch</source>
        <translation>إيقاف مؤقت أو متابعة؛ خارج الجلسة: تشغيل الإطالة المفتوحة</translation>
    </message>
    <message>
        <source>Right or Page Down</source>
        <translation>السهم الأيسر أو Page Down</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Left or Page Up</source>
        <translation>السهم الأيمن أو Page Up</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>تبديل الجانب</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 إلى 9</translation>
    </message>
    <message>
        <source>How stiff it feels, where that is asked; 1 and then 0 is 10</source>
        <translation>درجة التيبّس حين يُسأل عنها؛ 1 ثم 0 يعني 10</translation>
    </message>
    <message>
        <source>Not now, where it is asked at the start of a session</source>
        <translation>«ليس الآن»، حين يُسأل في بداية الجلسة</translation>
    </message>
    <message>
        <source>If your keyboard does not write Latin letters, the place of a key counts.</source>
        <translation>إن كانت لوحة مفاتيحك لا تكتب الحروف اللاتينية، فالمعتبر موضع المفتاح.</translation>
    </message>
    <message>
        <source>Make the stretch easier; outside a session: for good</source>
        <translation>جعل الإطالة أسهل؛ خارج الجلسة: دائمًا</translation>
    </message>
    <message>
        <source>Make the stretch harder, or as it was before</source>
        <translation>جعل الإطالة أصعب، أو إعادتها كما كانت</translation>
    </message>
    <message>
        <source>Show the movement into this step</source>
        <translation>إظهار الحركة نحو هذه الخطوة</translation>
    </message>
    <message>
        <source>I feel pain: stop at once</source>
        <translation>أشعر بألم: توقّف فورًا</translation>
    </message>
    <message>
        <source>Hear once more what to do</source>
        <translation>سماع ما عليك فعله مرة أخرى</translation>
    </message>
    <message>
        <source>Hear how long it still takes</source>
        <translation>سماع كم بقي من الوقت</translation>
    </message>
    <message>
        <source>{key}, held</source>
        <translation>{key} مع الاستمرار</translation>
    </message>
    <message>
        <source>Breathing in, when the pace is your own</source>
        <translation>أثناء الشهيق، حين تكون الوتيرة وتيرتك</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>مفاتيح الوسائط</translation>
    </message>
    <message>
        <source>In a session: pause or go on, next step, step before; a presenter&apos;s, too</source>
        <translation>في الجلسة: إيقاف مؤقت أو متابعة، الخطوة التالية، الخطوة السابقة؛ ومفاتيح جهاز العرض أيضًا</translation>
    </message>
    <message>
        <source>Leave the big view, the welcome or the session</source>
        <translation>مغادرة العرض الكبير أو الترحيب أو الجلسة</translation>
    </message>
    <message>
        <source>Big view, to be read from three metres</source>
        <translation>العرض الكبير، يُقرأ من ثلاثة أمتار</translation>
    </message>
    <message>
        <source>Other keys, a click</source>
        <translation>أي مفتاح آخر، أو نقرة</translation>
    </message>
    <message>
        <source>In the big view of a session: pause or go on</source>
        <translation>في العرض الكبير أثناء الجلسة: إيقاف مؤقت أو متابعة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Choose a routine, or make one of your own</source>
        <translation>اختيار روتين، أو إعداد روتين خاص بك</translation>
    </message>
    <message>
        <source>In a routine of your own: move a stretch</source>
        <translation>في روتين خاص بك: تحريك إطالة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search, in the settings</source>
        <translation>البحث، في الإعدادات</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>A calm coach for hips and lower back. It is no medical advice.</source>
        <translation>مدرّب هادئ للوركين وأسفل الظهر. ليس نصيحة طبية.</translation>
    </message>
    <message>
        <source>Your diary and settings stay on this computer, in {folder}.</source>
        <translation>سجلّك وإعداداتك تبقى على هذا الجهاز، في {folder}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt for Python (LGPL).</source>
        <translation>برنامج حر برخصة MIT؛ بُني بـ Qt for Python ‏(LGPL).</translation>
    </message>
    <message>
        <source>Your diary is as it was before.</source>
        <translation>عاد سجلّك كما كان.</translation>
    </message>
    <message>
        <source>A session is running; please end it first.</source>
        <translation>هناك جلسة جارية؛ أنهِها أولًا من فضلك.</translation>
    </message>
    <message>
        <source>Sessions in each week</source>
        <translation>الجلسات في كل أسبوع</translation>
    </message>
    <message>
        <source>Stretches done</source>
        <translation>الإطالات المنجزة</translation>
    </message>
    <message>
        <source>Pain, and what was done about it</source>
        <translation>الألم، وما فُعل حياله</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>the first day of a week</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>While reading.</source>
        <translation>أثناء القراءة.</translation>
    </message>
    <message>
        <source>On the way into the stretch.</source>
        <translation>في الطريق إلى الإطالة.</translation>
    </message>
    <message>
        <source>Just before the hold.</source>
        <translation>قبل الثبات مباشرة.</translation>
    </message>
    <message>
        <source>During the hold.</source>
        <translation>أثناء الثبات.</translation>
    </message>
    <message>
        <source>While changing sides.</source>
        <translation>أثناء تبديل الجانب.</translation>
    </message>
    <message>
        <source>During a rest.</source>
        <translation>أثناء راحة.</translation>
    </message>
    <message>
        <source>After the session.</source>
        <translation>بعد الجلسة.</translation>
    </message>
    <message>
        <source>Stretches for hips and lower back</source>
        <translation>إطالات للوركين وأسفل الظهر</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>جلسات في الأسبوع</translation>
    </message>
    <message>
        <source>Minutes of holding</source>
        <translation>دقائق الثبات</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} إلى {after}</translation>
    </message>
    <message>
        <source>Stiffness of 10, on average before and after a session</source>
        <translation>التيبّس من 10، في المتوسط قبل الجلسة وبعدها</translation>
    </message>
    <message>
        <source>{sessions}. Held on the left for {left}, on the right for {right}.</source>
        <translation>{sessions}. الثبات على اليسار {left}، وعلى اليمين {right}.</translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions</source>
        <translation>
            <numerusform>في %n جلسة</numerusform>
            <numerusform>في جلسة واحدة</numerusform>
            <numerusform>في جلستين</numerusform>
            <numerusform>في %n جلسات</numerusform>
            <numerusform>في %n جلسة</numerusform>
            <numerusform>في %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stretches were done, too, less often.</source>
        <translation>
            <numerusform>وأُنجزت أيضًا %n إطالة أخرى، لكن أقل تكرارًا.</numerusform>
            <numerusform>وأُنجزت أيضًا إطالة أخرى واحدة، لكن أقل تكرارًا.</numerusform>
            <numerusform>وأُنجزت أيضًا إطالتان أخريان، لكن أقل تكرارًا.</numerusform>
            <numerusform>وأُنجزت أيضًا %n إطالات أخرى، لكن أقل تكرارًا.</numerusform>
            <numerusform>وأُنجزت أيضًا %n إطالة أخرى، لكن أقل تكرارًا.</numerusform>
            <numerusform>وأُنجزت أيضًا %n إطالة أخرى، لكن أقل تكرارًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>المكان غير معروف</translation>
    </message>
    <message>
        <source>{stretch}, left side</source>
        <translation>{stretch}، الجانب الأيسر</translation>
    </message>
    <message>
        <source>{stretch}, right side</source>
        <translation>{stretch}، الجانب الأيمن</translation>
    </message>
    <message>
        <source>{day}, {time}: {where}</source>
        <translation>{day}، {time}: {where}</translation>
    </message>
    <message>
        <source>{pain}, {level} of 10</source>
        <translation>{pain}، {level} من 10</translation>
    </message>
    <message>
        <source>Step {number}.</source>
        <translation>الخطوة {number}.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«{note}»</translation>
    </message>
    <message>
        <source>A health-care provider agreed to more stretching, it was said on {day}.</source>
        <translation>وافق مختص صحي على مواصلة الإطالة، كما ذُكر في {day}.</translation>
    </message>
    <message>
        <source>On {day} there was no pain any more.</source>
        <translation>في {day} لم يعد هناك ألم.</translation>
    </message>
    <message>
        <source>The stretch has been left out since.</source>
        <translation>تُركت الإطالة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The stretch was left out until {day}.</source>
        <translation>تُركت الإطالة حتى {day}.</translation>
    </message>
    <message>
        <source>No pain was reported in these weeks.</source>
        <translation>لم يُبلَّغ عن ألم في هذه الأسابيع.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports of pain are in the app.</source>
        <translation>
            <numerusform>في التطبيق %n بلاغ سابق عن ألم.</numerusform>
            <numerusform>في التطبيق بلاغ سابق واحد عن ألم.</numerusform>
            <numerusform>في التطبيق بلاغان سابقان عن ألم.</numerusform>
            <numerusform>في التطبيق %n بلاغات سابقة عن ألم.</numerusform>
            <numerusform>في التطبيق %n بلاغًا سابقًا عن ألم.</numerusform>
            <numerusform>في التطبيق %n بلاغ سابق عن ألم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted with Glutestretch by the person it is about; made on {day}. Page {page} of {pages}.</source>
        <translation>دوّنه بـ Glutestretch الشخص المعنيّ نفسه؛ أُعدّ في {day}. الصفحة {page} من {pages}.</translation>
    </message>
    <message>
        <source>it is not an export of the diary of Glutestretch.</source>
        <translation>ليس تصديرًا لسجل Glutestretch.</translation>
    </message>
    <message>
        <source>it is damaged; please export it again.</source>
        <translation>إنه تالف؛ صدّره مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>a newer version of Glutestretch has exported it; please update the app.</source>
        <translation>صدّره إصدار أحدث من Glutestretch؛ حدّث التطبيق من فضلك.</translation>
    </message>
    <message>
        <source>entry {number} cannot be used: {problem}</source>
        <translation>المُدخلة {number} لا يمكن استخدامها: {problem}</translation>
    </message>
    <message>
        <source>entry {number} is of no known kind; there are {kinds}.</source>
        <translation>المُدخلة {number} ليست من نوع معروف؛ الأنواع هي {kinds}.</translation>
    </message>
    <message>
        <source>entries {before} and {number} are the same one, but say different things.</source>
        <translation>المُدخلتان {before} و{number} واحدة، لكنهما تقولان شيئين مختلفين.</translation>
    </message>
    <message>
        <source>{field} is not a name that can be read.</source>
        <translation>‏{field} ليس اسمًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{field} is not a list of positions.</source>
        <translation>‏{field} ليس قائمة مواضع.</translation>
    </message>
    <message>
        <source>{field} is longer than {most} letters.</source>
        <translation>‏{field} أطول من {most} حرفًا.</translation>
    </message>
    <message>
        <source>Nothing was imported from {path}: {problem}</source>
        <translation>لم يُستورد شيء من {path}: {problem}</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} is {what}.</source>
        <translation>لم يُستورد شيء: {path} هو {what}.</translation>
    </message>
    <message>
        <source>Nothing was imported: no file is called {path}.</source>
        <translation>لم يُستورد شيء: لا يوجد ملف باسم {path}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} cannot be read ({why}).</source>
        <translation>لم يُستورد شيء: تعذّرت قراءة {path} ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); what was there is as it was.</source>
        <translation>تعذّرت كتابة {path} ({why})؛ وما كان هناك بقي كما هو.</translation>
    </message>
    <message>
        <source>Please let the name of {path} end in .csv for a table, .json for programs, or .pdf for a page to print.</source>
        <translation>اجعل اسم {path} ينتهي من فضلك بـ .csv للجدول، أو .json للبرامج، أو .pdf لصفحة تُطبع.</translation>
    </message>
    <message>
        <source>Your diary is in {path} now.</source>
        <translation>سجلّك الآن في {path}.</translation>
    </message>
    <message>
        <source>Your diary has everything in {path} already.</source>
        <translation>في سجلّك أصلًا كل ما في {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were added to your diary.</source>
        <translation>
            <numerusform>أُضيفت %n جلسة إلى سجلّك.</numerusform>
            <numerusform>أُضيفت جلسة واحدة إلى سجلّك.</numerusform>
            <numerusform>أُضيفت جلستان إلى سجلّك.</numerusform>
            <numerusform>أُضيفت %n جلسات إلى سجلّك.</numerusform>
            <numerusform>أُضيفت %n جلسة إلى سجلّك.</numerusform>
            <numerusform>أُضيفت %n جلسة إلى سجلّك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added to your diary.</source>
        <translation>
            <numerusform>أُضيفت %n مُدخلة إلى سجلّك.</numerusform>
            <numerusform>أُضيفت مُدخلة واحدة إلى سجلّك.</numerusform>
            <numerusform>أُضيفت مُدخلتان إلى سجلّك.</numerusform>
            <numerusform>أُضيفت %n مُدخلات إلى سجلّك.</numerusform>
            <numerusform>أُضيفت %n مُدخلة إلى سجلّك.</numerusform>
            <numerusform>أُضيفت %n مُدخلة إلى سجلّك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in your diary yet.</source>
        <translation>لا شيء في سجلّك بعد.</translation>
    </message>
    <message>
        <source>There is nothing in your diary on {day}.</source>
        <translation>لا شيء في سجلّك في {day}.</translation>
    </message>
    <message>
        <source>Deleted: {day}</source>
        <translation>حُذف: {day}</translation>
    </message>
    <message>
        <source>Your diary is empty now. The questions about your health are asked again.</source>
        <translation>سجلّك فارغ الآن. وستُطرح أسئلة صحتك من جديد.</translation>
    </message>
    <message>
        <source>{day}, {time}: {minutes}, {holds}</source>
        <translation>{day}، {time}: {minutes}، {holds}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes held</source>
        <translation>
            <numerusform>%n دقيقة ثبات</numerusform>
            <numerusform>دقيقة ثبات واحدة</numerusform>
            <numerusform>دقيقتا ثبات</numerusform>
            <numerusform>%n دقائق ثبات</numerusform>
            <numerusform>%n دقيقة ثبات</numerusform>
            <numerusform>%n دقيقة ثبات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n مرة ثبات</numerusform>
            <numerusform>مرة ثبات واحدة</numerusform>
            <numerusform>مرتا ثبات</numerusform>
            <numerusform>%n مرات ثبات</numerusform>
            <numerusform>%n مرة ثبات</numerusform>
            <numerusform>%n مرة ثبات</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}, stiffness {before} before and {after} after</source>
        <translation>{session}، التيبّس {before} قبلها و{after} بعدها</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions on this day.</source>
        <translation>
            <numerusform>%n جلسة في هذا اليوم.</numerusform>
            <numerusform>جلسة واحدة في هذا اليوم.</numerusform>
            <numerusform>جلستان في هذا اليوم.</numerusform>
            <numerusform>%n جلسات في هذا اليوم.</numerusform>
            <numerusform>%n جلسة في هذا اليوم.</numerusform>
            <numerusform>%n جلسة في هذا اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>لا شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>There are no sessions and no pains in the diary.</source>
        <translation>لا جلسات ولا آلام في السجل.</translation>
    </message>
    <message>
        <source>The page to print is in {path} now.</source>
        <translation>صفحة الطباعة الآن في {path}.</translation>
    </message>
    <message>
        <source>{name}. Left side.</source>
        <translation>{name}. الجانب الأيسر.</translation>
    </message>
    <message>
        <source>{name}. Right side.</source>
        <translation>{name}. الجانب الأيمن.</translation>
    </message>
    <message>
        <source>Next … {name}. Left side first.</source>
        <translation>التالي … {name}. الجانب الأيسر أولًا.</translation>
    </message>
    <message>
        <source>Next … {name}. Right side first.</source>
        <translation>التالي … {name}. الجانب الأيمن أولًا.</translation>
    </message>
    <message>
        <source>Next … {name}.</source>
        <translation>التالي … {name}.</translation>
    </message>
    <message>
        <source>You will need {things}.</source>
        <translation>ستحتاج إلى: {things}.</translation>
    </message>
    <message>
        <source>There is nothing to play sound on. The session goes on without it.</source>
        <translation>لا جهاز لتشغيل الصوت. تستمر الجلسة من دونه.</translation>
    </message>
    <message>
        <source>Sound needs the PulseAudio library (libpulse0). The session goes on without it.</source>
        <translation>يحتاج الصوت إلى مكتبة PulseAudio ‏(libpulse0). تستمر الجلسة من دونه.</translation>
    </message>
    <message>
        <source>Sound does not start on this computer. The session goes on without it.</source>
        <translation>لا يعمل الصوت على هذا الجهاز. تستمر الجلسة من دونه.</translation>
    </message>
    <message>
        <source>The files of this voice are missing or damaged; please install the app again. The session goes on without the voice.</source>
        <translation>ملفات هذا الصوت ناقصة أو تالفة؛ ثبّت التطبيق مرة أخرى من فضلك. تستمر الجلسة من دون الصوت.</translation>
    </message>
    <message>
        <source>Until then the calm voice speaks.</source>
        <translation>حتى ذلك الحين يتكلم الصوت الهادئ.</translation>
    </message>
    <message>
        <source>Until then you read these steps on the screen; all else is heard.</source>
        <translation>حتى ذلك الحين تقرأ هذه الخطوات على الشاشة؛ وكل ما عداها مسموع.</translation>
    </message>
    <message>
        <source>Until then bells and the sound of the breath lead you, without words.</source>
        <translation>حتى ذلك الحين تقودك الأجراس وصوت النفس، من دون كلام.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice needs the PulseAudio library (libpulse0).</source>
        <translation>يحتاج صوت الجهاز نفسه إلى مكتبة PulseAudio ‏(libpulse0).</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not answer.</source>
        <translation>صوت الجهاز نفسه لا يستجيب.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own yet; please run {command}.</source>
        <translation>ليس للجهاز صوت خاص به بعد؛ شغّل من فضلك {command}.</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not speak this language yet; please run {command}.</source>
        <translation>صوت الجهاز نفسه لا يتكلم هذه اللغة بعد؛ شغّل من فضلك {command}.</translation>
    </message>
    <message>
        <source>The computer has no voice of its own for this language; please add one in the system&apos;s settings.</source>
        <translation>ليس للجهاز صوت خاص به لهذه اللغة؛ أضف واحدًا من إعدادات النظام.</translation>
    </message>
    <message>
        <source>The running Glutestretch does not know “{verb}”; please restart it.</source>
        <translation>‏Glutestretch الجاري لا يعرف «{verb}»؛ أعد تشغيله من فضلك.</translation>
    </message>
    <message>
        <source>That is far too long.</source>
        <translation>هذا أطول بكثير من اللازم.</translation>
    </message>
    <message>
        <source>The running Glutestretch gave no answer; please restart it.</source>
        <translation>لم يُجب Glutestretch الجاري؛ أعد تشغيله من فضلك.</translation>
    </message>
    <message>
        <source>The running Glutestretch refused; please restart it.</source>
        <translation>رفض Glutestretch الجاري؛ أعد تشغيله من فضلك.</translation>
    </message>
    <message>
        <source>The answer cannot be written: the standard output is closed.</source>
        <translation>تعذّرت كتابة الجواب: المخرج القياسي مغلق.</translation>
    </message>
    <message>
        <source>The answer cannot be written ({why}).</source>
        <translation>تعذّرت كتابة الجواب ({why}).</translation>
    </message>
    <message>
        <source>It is done. {problem}</source>
        <translation>تمّ. {problem}</translation>
    </message>
    <message>
        <source>Reminders only come while Glutestretch runs.</source>
        <translation>التذكيرات لا تأتي إلا ما دام Glutestretch يعمل.</translation>
    </message>
    <message>
        <source>There are no reminders; add one with: {example}</source>
        <translation>لا توجد تذكيرات؛ أضف واحدًا هكذا: {example}</translation>
    </message>
    <message>
        <source>The running Glutestretch told nothing; please restart it.</source>
        <translation>لم يقل Glutestretch الجاري شيئًا؛ أعد تشغيله من فضلك.</translation>
    </message>
    <message>
        <source>Reminders are paused until you resume them.</source>
        <translation>التذكيرات متوقفة حتى تستأنفها.</translation>
    </message>
    <message>
        <source>Reminders are paused until {moment}.</source>
        <translation>التذكيرات متوقفة حتى {moment}.</translation>
    </message>
    <message>
        <source>Reminders come again.</source>
        <translation>عادت التذكيرات.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>التذكيرات ليست متوقفة.</translation>
    </message>
    <message>
        <source>Reminder {id}: {line}.</source>
        <translation>التذكير {id}: {line}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}; please see to it, or name another --data-dir.</source>
        <translation>لا يمكن كتابة شيء في {directory}؛ أصلح ذلك من فضلك، أو حدّد --data-dir آخر.</translation>
    </message>
    <message>
        <source>Nothing can be changed: no file can be locked in {directory} ({why}), nor where files of this session lie; please name another --data-dir.</source>
        <translation>لا يمكن تغيير شيء: لا يمكن قفل أي ملف في {directory} ({why})، ولا حيث توجد ملفات هذه الجلسة؛ حدّد من فضلك --data-dir آخر.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>«{text}» ليس عددًا من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment; write it like 2026-03-28T12:00.</source>
        <translation>«{text}» ليس لحظة؛ اكتبها مثل 2026-03-28T12:00.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”; there are {ids}.</source>
        <translation>لا يوجد روتين «{name}»؛ الموجود {ids}.</translation>
    </message>
    <message>
        <source>“{name}” can be {ids}; please write more of it.</source>
        <translation>«{name}» قد يعني {ids}؛ اكتب المزيد منه من فضلك.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, cannot be read ({why}); it is left as it is.</source>
        <translation>تعذّرت قراءة ملف التذكيرات {path} ({why})؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is {what}; it is left as it is.</source>
        <translation>ملف التذكيرات {path} هو {what}؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is damaged; it is left as it is.</source>
        <translation>ملف التذكيرات {path} تالف؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, was written by a newer version of this app; it is left as it is.</source>
        <translation>ملف التذكيرات {path} كتبه إصدار أحدث من هذا التطبيق؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>install-desktop is for Linux; on this system an installer does that.</source>
        <translation>‏install-desktop مخصص لـ Linux؛ على هذا النظام يتولى ذلك مثبِّت.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus now, by {path}; install-desktop --remove undoes it.</source>
        <translation>صار Glutestretch في قوائمك، عبر {path}؛ والأمر install-desktop --remove يلغي ذلك.</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus no more, and does not start at login.</source>
        <translation>لم يعد Glutestretch في قوائمك، ولا يعمل عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The path of this installation is no text that a launcher can hold.</source>
        <translation>مسار هذا التثبيت ليس نصًّا يمكن أن يحمله مُشغِّل.</translation>
    </message>
    <message>
        <source>{path} cannot be changed ({why}).</source>
        <translation>تعذّر تغيير {path} ({why}).</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>أنبوب</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <translation>رابط إلى نفسه</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>أكبر من {size} MB</translation>
    </message>
    <message>
        <source>what is there is {what}</source>
        <translation>الموجود هناك هو {what}</translation>
    </message>
    <message>
        <source>This system offers no way to start glutestretch at login.</source>
        <translation>لا يتيح هذا النظام تشغيل glutestretch عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be written: {why}.</source>
        <translation>تعذّرت كتابة {path} الذي يشغّل glutestretch عند تسجيل الدخول: {why}.</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be removed: {why}.</source>
        <translation>تعذّرت إزالة {path} الذي يشغّل glutestretch عند تسجيل الدخول: {why}.</translation>
    </message>
    <message>
        <source>Reminds you to stretch</source>
        <translation>يذكّرك بالإطالة</translation>
    </message>
    <message>
        <source>Glutestretch reminds you to stretch.</source>
        <translation>يذكّرك Glutestretch بالإطالة.</translation>
    </message>
    <message>
        <source>The desktop does not let glutestretch start at login.</source>
        <translation>لا يسمح سطح المكتب بتشغيل glutestretch عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The desktop keeps starting glutestretch at login; you can change that in its settings.</source>
        <translation>يواصل سطح المكتب تشغيل glutestretch عند تسجيل الدخول؛ يمكنك تغيير ذلك في إعداداته.</translation>
    </message>
    <message>
        <source>The desktop could not be asked whether glutestretch may start at login.</source>
        <translation>تعذّر سؤال سطح المكتب هل يجوز تشغيل glutestretch عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{problem} {another}</source>
        <translation>{problem} {another}</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be written: {why}.</source>
        <translation>تعذّرت كتابة مُدخلة السجل (registry) التي تشغّل glutestretch عند تسجيل الدخول: {why}.</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be removed: {why}.</source>
        <translation>تعذّرت إزالة مُدخلة السجل (registry) التي تشغّل glutestretch عند تسجيل الدخول: {why}.</translation>
    </message>
    <message>
        <source>Another command of glutestretch (process {number}) does not finish; please end it and try again.</source>
        <translation>أمر آخر من glutestretch (العملية {number}) لا ينتهي؛ أنهِه من فضلك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>glutestretch is already running (process {number}) but does not answer; please end it and start again.</source>
        <translation>‏glutestretch يعمل بالفعل (العملية {number}) لكنه لا يستجيب؛ أنهِه من فضلك وشغّله من جديد.</translation>
    </message>
    <message>
        <source>glutestretch is already running but does not answer; please end it and start again.</source>
        <translation>‏glutestretch يعمل بالفعل لكنه لا يستجيب؛ أنهِه من فضلك وشغّله من جديد.</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>سطح المكتب هذا لا يعرض إشعارات.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service did not take a reminder.</source>
        <translation>لم تقبل خدمة إشعارات سطح المكتب تذكيرًا.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service ended while it showed a reminder.</source>
        <translation>انتهت خدمة إشعارات سطح المكتب وهي تعرض تذكيرًا.</translation>
    </message>
    <message>
        <source>This system did not take a reminder as a notification.</source>
        <translation>لم يقبل هذا النظام تذكيرًا على شكل إشعار.</translation>
    </message>
    <message>
        <source>The desktop did not take a reminder from this sandbox.</source>
        <translation>لم يقبل سطح المكتب تذكيرًا من هذه البيئة المعزولة.</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>لا يمكن كتابة شيء في {directory}، فما تفعله وتغيّره يبقى حتى تنهي التطبيق فقط؛ تأكد من أنه يمكنك الكتابة هناك، أو شغّل مع --data-dir آخر.</translation>
    </message>
    <message>
        <source>A stretch session is under way</source>
        <translation>جلسة إطالة جارية</translation>
    </message>
    <message>
        <source>The time zone of this system, “{name}”, has no known name, so reminders use {zone}; please set one such as Europe/Berlin.</source>
        <translation>المنطقة الزمنية لهذا النظام «{name}» ليس لها اسم معروف، فتستخدم التذكيرات {zone}؛ حدّد من فضلك منطقة مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>The diary was damaged and is kept as {aside}; a new one was started.</source>
        <translation>كان السجل تالفًا وحُفظ باسم {aside}؛ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The diary was empty and is kept as {aside}; a new one was started.</source>
        <translation>كان السجل فارغًا وحُفظ باسم {aside}؛ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The diary was another program&apos;s database and is kept as {aside}; a new one was started.</source>
        <translation>كان السجل قاعدة بيانات برنامج آخر وحُفظ باسم {aside}؛ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The diary lacked what it has to hold ({detail}) and is kept as {aside}; a new one was started.</source>
        <translation>كان السجل ينقصه ما يجب أن يحتويه ({detail}) وحُفظ باسم {aside}؛ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The diary was {detail} and is kept as {aside}; a new one was started.</source>
        <translation>كان السجل {detail} وحُفظ باسم {aside}؛ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The diary {path} is damaged and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>السجل {path} تالف وتعذّر وضعه جانبًا ({why})، فلا يُدوَّن شيء؛ انقله من هناك وشغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>The diary {path} is empty and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>السجل {path} فارغ وتعذّر وضعه جانبًا ({why})، فلا يُدوَّن شيء؛ انقله من هناك وشغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>The diary {path} is another program&apos;s database and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>السجل {path} قاعدة بيانات برنامج آخر وتعذّر وضعه جانبًا ({why})، فلا يُدوَّن شيء؛ انقله من هناك وشغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>The diary {path} lacks what it has to hold ({detail}) and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>السجل {path} ينقصه ما يجب أن يحتويه ({detail}) وتعذّر وضعه جانبًا ({why})، فلا يُدوَّن شيء؛ انقله من هناك وشغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>The diary {path} is {detail} and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>السجل {path} هو {detail} وتعذّر وضعه جانبًا ({why})، فلا يُدوَّن شيء؛ انقله من هناك وشغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>it broke twice</source>
        <translation>تعطّل مرتين</translation>
    </message>
    <message>
        <source>Another program is using the diary {path}; what you do is remembered and saved as soon as it has finished.</source>
        <translation>برنامج آخر يستخدم السجل {path}؛ ما تفعله محفوظ في الذاكرة ويُكتب فور انتهائه.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written to the diary {path}; what you do is remembered while the app runs and saved once there is space.</source>
        <translation>القرص ممتلئ، فلا يمكن كتابة شيء في السجل {path}؛ ما تفعله يبقى في الذاكرة ما دام التطبيق يعمل، ويُحفظ حين تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The diary {path} cannot be written ({why}); what you do is remembered while the app runs, so please check that the folder exists and that you may write to it.</source>
        <translation>تعذّرت كتابة السجل {path} ({why})؛ ما تفعله يبقى في الذاكرة ما دام التطبيق يعمل، فتأكد من وجود المجلد ومن أنه يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>A part of the diary {path} cannot be read, so not every hold is shown.</source>
        <translation>تعذّرت قراءة جزء من السجل {path}، لذا لا تظهر كل مرات الثبات.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app, so it is left as it is and nothing is written down; please update the app.</source>
        <translation>السجل {path} كتبه إصدار أحدث من التطبيق، فتُرك كما هو ولا يُدوَّن شيء؛ حدّث التطبيق من فضلك.</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app; please update the app.</source>
        <translation>السجل {path} كتبه إصدار أحدث من التطبيق؛ حدّث التطبيق من فضلك.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>The diary {path} cannot be read ({why}).</source>
        <translation>تعذّرت قراءة السجل {path} ({why}).</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app, because no copy could be made first ({why}); it is left as it is and nothing is written down until the next start.</source>
        <translation>تعذّر إعداد السجل {path} لهذا الإصدار من التطبيق، لأنه لم يمكن نسخه أولًا ({why})؛ تُرك كما هو ولا يُدوَّن شيء حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app ({why}), so it is left as it is and nothing is written down until the next start.</source>
        <translation>تعذّر إعداد السجل {path} لهذا الإصدار من التطبيق ({why})، فتُرك كما هو ولا يُدوَّن شيء حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Qt cannot print here; please save it as PDF and print that.</source>
        <translation>لا يستطيع Qt الطباعة هنا؛ احفظها بصيغة PDF واطبع ذلك.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>An entry must have fields, not be {value!r}.</source>
        <translation>يجب أن تكون للمُدخلة حقول، لا أن تكون {value!r}.</translation>
    </message>
    <message>
        <source>{field} is not a field that is known here.</source>
        <translation>‏{field} ليس حقلًا معروفًا هنا.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>‏{field} ناقص.</translation>
    </message>
    <message>
        <source>{field} must be text, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون نصًّا، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>‏{field} فارغ.</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون واحدًا من {choices}، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be true or false, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون true أو false، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a number, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون عددًا، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a whole number, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون عددًا صحيحًا، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be from {least:g} to {most:g}, not {value}.</source>
        <translation>‏{field} يجب أن يكون من {least:g} إلى {most:g}، لا {value}.</translation>
    </message>
    <message>
        <source>{field} must be a list, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون قائمة، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون قائمة نصوص، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a list of entries with fields, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون قائمة مُدخلات لها حقول، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a table of variants by stretch, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون جدول صيغ حسب الإطالة، لا {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment; write it like 2026-03-02T14:30:00+01:00.</source>
        <translation>«{value}» ليس لحظة؛ اكتبها مثل 2026-03-02T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>{moment} lacks its distance from UTC, such as +01:00.</source>
        <translation>‏{moment} ينقصها فرقها عن UTC، مثل +01:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 2026-03-02.</source>
        <translation>«{value}» ليس تاريخًا؛ اكتبه مثل 2026-03-02.</translation>
    </message>
    <message>
        <source>Years go from {first} to {last}, not {year}.</source>
        <translation>السنوات من {first} إلى {last}، لا {year}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day; write it like 7:15, 14:30 or 2:30pm.</source>
        <translation>«{text}» ليس وقتًا من اليوم؛ اكتبه مثل 7:15 أو 14:30 أو 2:30pm.</translation>
    </message>
    <message>
        <source>There is no {text} on the clock; a day goes from 0:00 to 23:59.</source>
        <translation>لا توجد {text} على الساعة؛ اليوم من 0:00 إلى 23:59.</translation>
    </message>
    <message>
        <source>Another one has the id {id}.</source>
        <translation>هناك آخر بالمعرّف {id}.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} و{last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal point</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}, with the buttons.</source>
        <translation>في {field} كلمة {word!r}؛ اكتب {lead} أو {other} بالزرّين.</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>الصورة ناقصة.</translation>
    </message>
    <message>
        <source>No step says which side; if it has none, choose so.</source>
        <translation>لا خطوة تذكر الجانب؛ إن لم يكن لها جانبان فاختر ذلك.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but the stretch has none.</source>
        <translation>‏{field} يذكر جانبًا، لكن ليس للإطالة جانبان.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write out both sides.</source>
        <translation>‏{field} يذكر الجانب بالإنجليزية؛ اكتب الجانبين كاملين.</translation>
    </message>
    <message>
        <source>There is a picture of the left side, but the stretch has none.</source>
        <translation>هناك صورة للجانب الأيسر، لكن ليس للإطالة جانبان.</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>لا توجد خطوة.</translation>
    </message>
    <message>
        <source>There is no stretch in it.</source>
        <translation>لا توجد فيها إطالة.</translation>
    </message>
    <message>
        <source>{field} must be one such as en or pt-BR, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون مثل en أو pt-BR، لا {value!r}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجوانب</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>فائدتها</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>أين تشعر بها</translation>
    </message>
    <message>
        <source>What the first picture shows</source>
        <translation>ما تظهره الصورة الأولى</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>Breaths of a hold</source>
        <translation>أنفاس الثبات</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>الثبات حتى</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>The same in one line</source>
        <translation>الشيء نفسه في سطر</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تظهره الصورة</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>النفس</translation>
    </message>
    <message>
        <source>Time for the step</source>
        <translation>وقت الخطوة</translation>
    </message>
    <message>
        <source>Time for the movement</source>
        <translation>وقت الحركة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Care for the knee</source>
        <translation>العناية بالركبة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Picture of the left side</source>
        <translation>صورة الجانب الأيسر</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Something that is kept from the file does not fit any more: {fault}</source>
        <translation>شيء محفوظ من الملف لم يعد مناسبًا: {fault}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing or wrong.</source>
        <translation>
            <numerusform>هناك %n شيء ناقص أو خطأ.</numerusform>
            <numerusform>هناك شيء واحد ناقص أو خطأ.</numerusform>
            <numerusform>هناك شيئان ناقصان أو خطأ.</numerusform>
            <numerusform>هناك %n أشياء ناقصة أو خطأ.</numerusform>
            <numerusform>هناك %n شيئًا ناقصًا أو خطأ.</numerusform>
            <numerusform>هناك %n شيء ناقص أو خطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stretch without a name</source>
        <translation>إطالة بلا اسم</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n خطوة</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>A step without words</source>
        <translation>خطوة بلا كلام</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>Until you go on</source>
        <translation>حتى تتابع</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>Its variants stay as they are: {names}.</source>
        <translation>تبقى صيغها كما هي: {names}.</translation>
    </message>
    <message>
        <source>Its sources stay as they are.</source>
        <translation>تبقى مصادرها كما هي.</translation>
    </message>
    <message>
        <source>A pack without a title</source>
        <translation>حزمة بلا عنوان</translation>
    </message>
    <message>
        <source>“{title}” is saved and in your list ({stretches}).</source>
        <translation>حُفظت «{title}» وهي في قائمتك ({stretches}).</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n إطالة</numerusform>
            <numerusform>إطالة واحدة</numerusform>
            <numerusform>إطالتان</numerusform>
            <numerusform>%n إطالات</numerusform>
            <numerusform>%n إطالة</numerusform>
            <numerusform>%n إطالة</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved; the draft is kept. {fault}</source>
        <translation>لم تُحفظ؛ والمسودة باقية. {fault}</translation>
    </message>
    <message>
        <source>The draft of “{title}” was deleted.</source>
        <translation>حُذفت مسودة «{title}».</translation>
    </message>
    <message>
        <source>Your draft cannot be kept ({why}); it lasts until you close it.</source>
        <translation>تعذّر حفظ مسودتك ({why})؛ تبقى حتى تغلقها.</translation>
    </message>
    <message>
        <source>That picture was not taken: {fault}</source>
        <translation>لم تُقبل تلك الصورة: {fault}</translation>
    </message>
    <message>
        <source>it is not a zip, or a damaged one.</source>
        <translation>ليس ملف zip، أو هو تالف.</translation>
    </message>
    <message>
        <source>it has more than {most} files.</source>
        <translation>فيه أكثر من {most} ملفًا.</translation>
    </message>
    <message>
        <source>all files together are larger than {most} MB.</source>
        <translation>الملفات كلها معًا أكبر من {most} MB.</translation>
    </message>
    <message>
        <source>the name leads out of the pack.</source>
        <translation>الاسم يقود إلى خارج الحزمة.</translation>
    </message>
    <message>
        <source>it is no part of a pack; there are pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</source>
        <translation>ليس جزءًا من حزمة؛ الأجزاء هي pack.toml وstretches/NAME.toml وpictures/NAME-STEP.png.</translation>
    </message>
    <message>
        <source>it is a link; put in the file itself.</source>
        <translation>إنه رابط؛ ضع الملف نفسه.</translation>
    </message>
    <message>
        <source>it is no plain file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>it is locked with a password.</source>
        <translation>إنه مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>it is packed in a way other than zip&apos;s usual one.</source>
        <translation>إنه مضغوط بطريقة غير طريقة zip المعتادة.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>إنه موجود مرتين.</translation>
    </message>
    <message>
        <source>it is larger than {most} kB.</source>
        <translation>إنه أكبر من {most} kB.</translation>
    </message>
    <message>
        <source>it unpacks to more than {ratio} times its size.</source>
        <translation>يتمدد عند فكّه إلى أكثر من {ratio} ضعفًا من حجمه.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>it is not written in UTF-8.</source>
        <translation>ليس مكتوبًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>it is not valid TOML ({why}).</source>
        <translation>ليس TOML صحيحًا ({why}).</translation>
    </message>
    <message>
        <source>its tables lie too deep in each other.</source>
        <translation>جداوله متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>a number in it has more than twenty digits.</source>
        <translation>فيه عدد من أكثر من عشرين رقمًا.</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>الملف ناقص.</translation>
    </message>
    <message>
        <source>{field} may be at most {most}; for more, please update the app.</source>
        <translation>‏{field} لا يتجاوز {most}؛ لأكثر من ذلك حدّث التطبيق من فضلك.</translation>
    </message>
    <message>
        <source>{field} must be a language such as en or pt-BR, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون لغة مثل en أو pt-BR، لا {value!r}.</translation>
    </message>
    <message>
        <source>there is no stretch in it.</source>
        <translation>لا توجد فيها إطالة.</translation>
    </message>
    <message>
        <source>it has more than {most} stretches.</source>
        <translation>فيها أكثر من {most} إطالة.</translation>
    </message>
    <message>
        <source>{field} has the control character {letter}; please leave it out.</source>
        <translation>في {field} حرف التحكم {letter}؛ احذفه من فضلك.</translation>
    </message>
    <message>
        <source>{field} has {found!r}, which is markup; please write plain words.</source>
        <translation>في {field} علامة ترميز {found!r}؛ اكتب كلامًا عاديًا من فضلك.</translation>
    </message>
    <message>
        <source>{field}: there is a stretch or routine {value!r} already.</source>
        <translation>‏{field}: توجد إطالة أو روتين {value!r} أصلًا.</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but two_sided = false.</source>
        <translation>‏{field} يذكر جانبًا، لكن two_sided = false.</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write it out for left and right.</source>
        <translation>‏{field} يذكر الجانب بالإنجليزية؛ اكتبه كاملًا لليسار ولليمين.</translation>
    </message>
    <message>
        <source>{field}: no step says which side; if there is none, set it to false.</source>
        <translation>‏{field}: لا خطوة تذكر الجانب؛ إن لم يكن جانب فاجعله false.</translation>
    </message>
    <message>
        <source>it is not a PNG, WebP or JPEG picture, or a damaged one.</source>
        <translation>ليست صورة PNG أو WebP أو JPEG، أو هي تالفة.</translation>
    </message>
    <message>
        <source>it moves; please put in a still picture.</source>
        <translation>إنها متحركة؛ ضع صورة ثابتة من فضلك.</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels; a picture has from {least} to {most}.</source>
        <translation>حجمها {width} x {height} بكسل؛ والصورة من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>all pictures together have more than {most} million pixels.</source>
        <translation>في الصور كلها معًا أكثر من {most} مليون بكسل.</translation>
    </message>
    <message>
        <source>the picture is missing (also as .webp or .jpg).</source>
        <translation>الصورة ناقصة (وكذلك بصيغة .webp أو .jpg).</translation>
    </message>
    <message>
        <source>there is no stretch {name!r} in the pack.</source>
        <translation>لا توجد إطالة {name!r} في الحزمة.</translation>
    </message>
    <message>
        <source>the stretch has no step {number}.</source>
        <translation>ليست في الإطالة الخطوة {number}.</translation>
    </message>
    <message>
        <source>the stretch has no left side, as two_sided = false.</source>
        <translation>ليس للإطالة جانب أيسر، لأن two_sided = false.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>تعذّرت قراءته ({why}).</translation>
    </message>
    <message>
        <source>it is {what}.</source>
        <translation>إنه {what}.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” by {author} ({stretches}).</source>
        <translation>‏{file}: لا خطأ في «{title}» من {author} ({stretches}).</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n faults.</source>
        <translation>
            <numerusform>في {file} %n خطأ.</numerusform>
            <numerusform>في {file} خطأ واحد.</numerusform>
            <numerusform>في {file} خطآن.</numerusform>
            <numerusform>في {file} %n أخطاء.</numerusform>
            <numerusform>في {file} %n خطأً.</numerusform>
            <numerusform>في {file} %n خطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in your list now ({stretches}).</source>
        <translation>«{title}» الآن في قائمتك ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” was written to {path}; it can be added on any computer.</source>
        <translation>كُتبت «{title}» في {path}؛ ويمكن إضافتها على أي جهاز.</translation>
    </message>
    <message>
        <source>Nothing was written: {path} cannot be written ({why}).</source>
        <translation>لم يُكتب شيء: تعذّرت كتابة {path} ({why}).</translation>
    </message>
    <message>
        <source>Nothing was written: the pack cannot be read ({fault})</source>
        <translation>لم يُكتب شيء: تعذّرت قراءة الحزمة ({fault})</translation>
    </message>
    <message>
        <source>Nothing was changed: a session with stretches of “{title}” is on. Please finish or leave it first.</source>
        <translation>لم يتغير شيء: هناك جلسة فيها إطالات من «{title}». أنهِها أو غادرها أولًا من فضلك.</translation>
    </message>
    <message>
        <source>“{title}” is in your list already, with nothing different.</source>
        <translation>«{title}» في قائمتك أصلًا، بلا أي اختلاف.</translation>
    </message>
    <message>
        <source>Replace “{title}” in your list?</source>
        <translation>هل تستبدل «{title}» في قائمتك؟</translation>
    </message>
    <message>
        <source>“{title}” was replaced ({stretches}).</source>
        <translation>استُبدلت «{title}» ({stretches}).</translation>
    </message>
    <message>
        <source>“{title}” is in your list already; to replace it, write --replace, too.</source>
        <translation>«{title}» في قائمتك أصلًا؛ لاستبدالها اكتب --replace أيضًا.</translation>
    </message>
    <message>
        <source>It is older: version {coming}, and yours is version {own}.</source>
        <translation>إنها أقدم: الإصدار {coming}، وعندك الإصدار {own}.</translation>
    </message>
    <message>
        <source>Version {coming} takes the place of version {own}.</source>
        <translation>يحلّ الإصدار {coming} محلّ الإصدار {own}.</translation>
    </message>
    <message>
        <source>It is version {coming}, and yours names none.</source>
        <translation>إنها الإصدار {coming}، وعندك بلا إصدار.</translation>
    </message>
    <message>
        <source>It names no version, and yours is version {own}.</source>
        <translation>لا تذكر إصدارًا، وعندك الإصدار {own}.</translation>
    </message>
    <message>
        <source>It is called “{coming}” then, no longer “{own}”.</source>
        <translation>ستُسمّى حينها «{coming}»، لا «{own}».</translation>
    </message>
    <message>
        <source>It is by {coming}, and yours is by {own}.</source>
        <translation>إنها من {coming}، والتي عندك من {own}.</translation>
    </message>
    <message>
        <source>Its licence is {licence}, its language {language}.</source>
        <translation>رخصتها {licence}، ولغتها {language}.</translation>
    </message>
    <message>
        <source>Comes: {names}.</source>
        <translation>يُضاف: {names}.</translation>
    </message>
    <message>
        <source>Goes: {names}.</source>
        <translation>يُزال: {names}.</translation>
    </message>
    <message>
        <source>Says something else: {names}.</source>
        <translation>تغيّر كلامه: {names}.</translation>
    </message>
    <message>
        <source>Has other pictures: {names}.</source>
        <translation>تغيّرت صوره: {names}.</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>أُزيلت «{title}».</translation>
    </message>
    <message>
        <source>The pack in the folder {name} is left aside: {fault}</source>
        <translation>الحزمة في المجلد {name} متروكة جانبًا: {fault}</translation>
    </message>
    <message>
        <source>Nothing was changed: the folder of packs cannot be written ({why}).</source>
        <translation>لم يتغير شيء: تعذّرت الكتابة في مجلد الحزم ({why}).</translation>
    </message>
    <message>
        <source>There is no pack {name}; glutestretch pack list tells which there are.</source>
        <translation>لا توجد حزمة {name}؛ glutestretch pack list يسرد الموجود منها.</translation>
    </message>
    <message>
        <source>There are no packs; add one with: glutestretch pack add hips.zip</source>
        <translation>لا توجد حزم؛ أضف واحدة هكذا: glutestretch pack add hips.zip</translation>
    </message>
    <message>
        <source>{id}  “{title}” by {author}, {licence}: {names}</source>
        <translation>{id}  «{title}» من {author}، {licence}: {names}</translation>
    </message>
    <message>
        <source>Nothing was added. {fault}</source>
        <translation>لم يُضف شيء. {fault}</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults; glutestretch check names them all.</source>
        <translation>
            <numerusform>هناك %n خطأ آخر؛ glutestretch check يذكرها كلها.</numerusform>
            <numerusform>هناك خطأ آخر؛ glutestretch check يذكرها كلها.</numerusform>
            <numerusform>هناك خطآن آخران؛ glutestretch check يذكرها كلها.</numerusform>
            <numerusform>هناك %n أخطاء أخرى؛ glutestretch check يذكرها كلها.</numerusform>
            <numerusform>هناك %n خطأً آخر؛ glutestretch check يذكرها كلها.</numerusform>
            <numerusform>هناك %n خطأ آخر؛ glutestretch check يذكرها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>by {author}, {licence}</source>
        <translation>من {author}، {licence}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Right and left</source>
        <translation>يمين ويسار</translation>
    </message>
    <message>
        <source>It has no sides</source>
        <translation>ليس لها جانبان</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما يأتي</translation>
    </message>
    <message>
        <source>The next step follows</source>
        <translation>تتبعها الخطوة التالية</translation>
    </message>
    <message>
        <source>Wait for the user</source>
        <translation>انتظار المستخدم</translation>
    </message>
    <message>
        <source>What the diagram shows</source>
        <translation>ما يظهره الرسم</translation>
    </message>
    <message>
        <source>The muscles at the hip</source>
        <translation>عضلات الورك</translation>
    </message>
    <message>
        <source>Bones and muscles of the right hip, seen from behind and the side</source>
        <translation>عظام الورك الأيمن وعضلاته، من الخلف ومن الجانب</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, and where the roller presses</source>
        <translation>{stretch}: عظام الورك الأيمن وعضلاته، وموضع ضغط الأسطوانة</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, with arrows along what lengthens</source>
        <translation>{stretch}: عظام الورك الأيمن وعضلاته، مع أسهم على امتداد ما يستطيل</translation>
    </message>
    <message>
        <source>Top of the pelvis</source>
        <translation>أعلى الحوض</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>العضلة الألوية الوسطى</translation>
    </message>
    <message>
        <source>Gluteus medius, lengthened</source>
        <translation>العضلة الألوية الوسطى، مستطيلة</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>العضلة الألوية الكبرى</translation>
    </message>
    <message>
        <source>Gluteus maximus, with a window cut into it</source>
        <translation>العضلة الألوية الكبرى، وفيها نافذة مقطوعة</translation>
    </message>
    <message>
        <source>Gluteus maximus, lengthened</source>
        <translation>العضلة الألوية الكبرى، مستطيلة</translation>
    </message>
    <message>
        <source>Top of the thigh bone</source>
        <translation>أعلى عظم الفخذ</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>عظم العجز</translation>
    </message>
    <message>
        <source>Where the roller presses</source>
        <translation>موضع ضغط الأسطوانة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>{field} must be a table with fields, such as [{field}].</source>
        <translation>‏{field} يجب أن يكون جدولًا له حقول، مثل [{field}].</translation>
    </message>
    <message>
        <source>{field}: there are more than {most}.</source>
        <translation>‏{field}: هناك أكثر من {most}.</translation>
    </message>
    <message>
        <source>{field}: there is no stretch {value!r} here; if it is in a pack, say under [packs] what that is called.</source>
        <translation>‏{field}: لا توجد هنا إطالة {value!r}؛ إن كانت في حزمة فاذكر اسم الحزمة تحت [packs].</translation>
    </message>
    <message>
        <source>{field} is not the id of a stretch, such as wall-glute.</source>
        <translation>‏{field} ليس معرّف إطالة، مثل wall-glute.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no sides; please leave it out.</source>
        <translation>‏{field}: ليس للإطالة جانبان؛ احذفه من فضلك.</translation>
    </message>
    <message>
        <source>{field}: there are breaths, too; please leave one out.</source>
        <translation>‏{field}: هناك أنفاس أيضًا؛ احذف أحدهما من فضلك.</translation>
    </message>
    <message>
        <source>{field} is not a stretch of the routine.</source>
        <translation>‏{field} ليست إطالة من الروتين.</translation>
    </message>
    <message>
        <source>{field}: the stretch has no variant {value!r}.</source>
        <translation>‏{field}: ليست للإطالة صيغة {value!r}.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{field}: {value!r} comes once; please write one that comes again, like weekdays 14:30.</source>
        <translation>‏{field}: ‏{value!r} يأتي مرة واحدة؛ اكتب من فضلك ما يتكرر، مثل weekdays 14:30.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” ({parts}).</source>
        <translation>‏{file}: لا خطأ في «{title}» ({parts}).</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n تذكير</numerusform>
            <numerusform>تذكير واحد</numerusform>
            <numerusform>تذكيران</numerusform>
            <numerusform>%n تذكيرات</numerusform>
            <numerusform>%n تذكيرًا</numerusform>
            <numerusform>%n تذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>The stretch {stretch} is in the pack “{pack}”, which is not here; add that first.</source>
        <translation>الإطالة {stretch} في الحزمة «{pack}»، وهي غير موجودة هنا؛ أضفها أولًا.</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>لم يُضف شيء. {why}</translation>
    </message>
    <message>
        <source>“{name}” is now as it was prescribed{more}.</source>
        <translation>صار «{name}» كما جاء في الوصفة{more}.</translation>
    </message>
    <message>
        <source>“{name}” is one of your own routines now{more}.</source>
        <translation>صار «{name}» من روتيناتك الخاصة{more}.</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before.</source>
        <translation>عاد «{name}» كما كان.</translation>
    </message>
    <message>
        <source>“{name}” was taken out again{more}.</source>
        <translation>أُخرج «{name}» مرة أخرى{more}.</translation>
    </message>
    <message>
        <source>, with {reminders}</source>
        <comment>what comes with a routine</comment>
        <translation>، مع {reminders}</translation>
    </message>
    <message>
        <source>“{title}” was written to {file} ({parts}).</source>
        <translation>كُتبت «{title}» في {file} ({parts}).</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders that come once were left out.</source>
        <translation>
            <numerusform>تُرك %n تذكير يأتي مرة واحدة.</numerusform>
            <numerusform>تُرك تذكير واحد يأتي مرة واحدة.</numerusform>
            <numerusform>تُرك تذكيران يأتيان مرة واحدة.</numerusform>
            <numerusform>تُركت %n تذكيرات تأتي مرة واحدة.</numerusform>
            <numerusform>تُرك %n تذكيرًا يأتي مرة واحدة.</numerusform>
            <numerusform>تُرك %n تذكير يأتي مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. {fault}</source>
        <translation>لم يُكتب شيء. {fault}</translation>
    </message>
    <message>
        <source>There is no page to print. {fault}</source>
        <translation>لا توجد صفحة للطباعة. {fault}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); what was there is as it was.</source>
        <translation>تعذّرت كتابة {file} ({why})؛ وما كان هناك بقي كما هو.</translation>
    </message>
    <message>
        <source>“{name}” has to end in {ending}, so that it is known for a prescription.</source>
        <translation>يجب أن ينتهي «{name}» بـ {ending}، ليُعرف أنه وصفة.</translation>
    </message>
    <message>
        <source>From {sender}, as the file says</source>
        <translation>من {sender}، كما يقول الملف</translation>
    </message>
    <message>
        <source>The routine “{name}”</source>
        <translation>الروتين «{name}»</translation>
    </message>
    <message>
        <source>You have a routine “{name}” already. If it stays, this one is called “{new}”.</source>
        <translation>عندك روتين «{name}» أصلًا. إن بقي، فسيُسمّى هذا «{new}».</translation>
    </message>
    <message>
        <source>“{name}” as one file, for someone else or for another computer: {parts}. A reminder that comes only once stays here.</source>
        <translation>«{name}» في ملف واحد، لشخص آخر أو لجهاز آخر: {parts}. التذكير الذي يأتي مرة واحدة فقط يبقى هنا.</translation>
    </message>
    <message>
        <source>The page to print is in {file} now.</source>
        <translation>صفحة الطباعة الآن في {file}.</translation>
    </message>
    <message>
        <source>“{name}” has to end in .pdf.</source>
        <translation>يجب أن ينتهي «{name}» بـ .pdf.</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>من {sender}</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>{words} · On both sides</source>
        <translation>{words} · على الجانبين</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>Pictures and words show one side; on the other, all is the other way round.</source>
        <translation>الصور والكلام تُظهر جانبًا واحدًا؛ وعلى الجانب الآخر كل شيء بالعكس.</translation>
    </message>
    <message>
        <source>Move only as far as is easy; it should never hurt. If it does, stop, and ask whoever wrote this. Page {page} of {pages}.</source>
        <translation>تحرّك فقط بقدر ما هو سهل؛ لا ينبغي أن يؤلم أبدًا. إن آلمك فتوقّف واسأل من كتب هذا. الصفحة {page} من {pages}.</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>دقائق الثبات</translation>
    </message>
    <message>
        <source>Reports of pain</source>
        <translation>بلاغات الألم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>اليسار، بالدقائق</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>اليمين، بالدقائق</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما فُعل</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short</comment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}، {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, {minutes} min held</source>
        <translation>
            <numerusform>%n جلسة، ثبات {minutes} د</numerusform>
            <numerusform>جلسة واحدة، ثبات {minutes} د</numerusform>
            <numerusform>جلستان، ثبات {minutes} د</numerusform>
            <numerusform>%n جلسات، ثبات {minutes} د</numerusform>
            <numerusform>%n جلسة، ثبات {minutes} د</numerusform>
            <numerusform>%n جلسة، ثبات {minutes} د</numerusform>
        </translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>يوم راحة</translation>
    </message>
    <message numerus="yes">
        <source>%n reports of pain</source>
        <translation>
            <numerusform>%n بلاغ عن ألم</numerusform>
            <numerusform>بلاغ واحد عن ألم</numerusform>
            <numerusform>بلاغان عن ألم</numerusform>
            <numerusform>%n بلاغات عن ألم</numerusform>
            <numerusform>%n بلاغًا عن ألم</numerusform>
            <numerusform>%n بلاغ عن ألم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, {sessions}, {minutes} min held</source>
        <translation>
            <numerusform>%n يوم، {sessions}، ثبات {minutes} د</numerusform>
            <numerusform>يوم واحد، {sessions}، ثبات {minutes} د</numerusform>
            <numerusform>يومان، {sessions}، ثبات {minutes} د</numerusform>
            <numerusform>%n أيام، {sessions}، ثبات {minutes} د</numerusform>
            <numerusform>%n يومًا، {sessions}، ثبات {minutes} د</numerusform>
            <numerusform>%n يوم، {sessions}، ثبات {minutes} د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>الأسبوع من {date}</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week, and {minutes} minutes in all.</source>
        <translation>
            <numerusform>هدفك %n يوم في الأسبوع، و{minutes} دقيقة في المجموع.</numerusform>
            <numerusform>هدفك يوم واحد في الأسبوع، و{minutes} دقيقة في المجموع.</numerusform>
            <numerusform>هدفك يومان في الأسبوع، و{minutes} دقيقة في المجموع.</numerusform>
            <numerusform>هدفك %n أيام في الأسبوع، و{minutes} دقيقة في المجموع.</numerusform>
            <numerusform>هدفك %n يومًا في الأسبوع، و{minutes} دقيقة في المجموع.</numerusform>
            <numerusform>هدفك %n يوم في الأسبوع، و{minutes} دقيقة في المجموع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week.</source>
        <translation>
            <numerusform>هدفك %n يوم في الأسبوع.</numerusform>
            <numerusform>هدفك يوم واحد في الأسبوع.</numerusform>
            <numerusform>هدفك يومان في الأسبوع.</numerusform>
            <numerusform>هدفك %n أيام في الأسبوع.</numerusform>
            <numerusform>هدفك %n يومًا في الأسبوع.</numerusform>
            <numerusform>هدفك %n يوم في الأسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you will see what you have done, from your first session on.</source>
        <translation>هنا سترى ما أنجزته، بدءًا من جلستك الأولى.</translation>
    </message>
    <message>
        <source>This week has met your goal: {done}.</source>
        <translation>حقق هذا الأسبوع هدفك: {done}.</translation>
    </message>
    <message>
        <source>This week is still before you.</source>
        <translation>هذا الأسبوع ما زال أمامك.</translation>
    </message>
    <message>
        <source>This week so far: {done}.</source>
        <translation>هذا الأسبوع حتى الآن: {done}.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row have met your goal.</source>
        <translation>
            <numerusform>حقق %n أسبوع متتالٍ هدفك.</numerusform>
            <numerusform>حقق أسبوع واحد هدفك.</numerusform>
            <numerusform>حقق أسبوعان متتاليان هدفك.</numerusform>
            <numerusform>حققت %n أسابيع متتالية هدفك.</numerusform>
            <numerusform>حقق %n أسبوعًا متتاليًا هدفك.</numerusform>
            <numerusform>حقق %n أسبوع متتالٍ هدفك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with a session, {sessions}, {minutes} min held in all</source>
        <translation>
            <numerusform>%n يوم فيه جلسة، {sessions}، ثبات {minutes} د في المجموع</numerusform>
            <numerusform>يوم واحد فيه جلسة، {sessions}، ثبات {minutes} د في المجموع</numerusform>
            <numerusform>يومان فيهما جلسة، {sessions}، ثبات {minutes} د في المجموع</numerusform>
            <numerusform>%n أيام فيها جلسة، {sessions}، ثبات {minutes} د في المجموع</numerusform>
            <numerusform>%n يومًا فيه جلسة، {sessions}، ثبات {minutes} د في المجموع</numerusform>
            <numerusform>%n يوم فيه جلسة، {sessions}، ثبات {minutes} د في المجموع</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last four weeks no side was held.</source>
        <translation>في الأسابيع الأربعة الأخيرة لم يكن هناك ثبات على أي جانب.</translation>
    </message>
    <message>
        <source>In the last four weeks, both sides were held for about the same time.</source>
        <translation>في الأسابيع الأربعة الأخيرة كان زمن الثبات متقاربًا على الجانبين.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the right side was held for %n minutes less.</source>
        <translation>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيمن أقل بمقدار %n دقيقة.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيمن أقل بمقدار دقيقة واحدة.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيمن أقل بمقدار دقيقتين.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيمن أقل بمقدار %n دقائق.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيمن أقل بمقدار %n دقيقة.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيمن أقل بمقدار %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the left side was held for %n minutes less.</source>
        <translation>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيسر أقل بمقدار %n دقيقة.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيسر أقل بمقدار دقيقة واحدة.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيسر أقل بمقدار دقيقتين.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيسر أقل بمقدار %n دقائق.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيسر أقل بمقدار %n دقيقة.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان الثبات على الجانب الأيسر أقل بمقدار %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither side felt tighter in most of your last %n answers.</source>
        <translation>
            <numerusform>في معظم إجاباتك الـ%n الأخيرة لم يكن أي جانب أكثر شدًّا.</numerusform>
            <numerusform>في معظم إجاباتك الأخيرة (%n) لم يكن أي جانب أكثر شدًّا.</numerusform>
            <numerusform>في معظم إجابتيك الأخيرتين لم يكن أي جانب أكثر شدًّا.</numerusform>
            <numerusform>في معظم إجاباتك الـ%n الأخيرة لم يكن أي جانب أكثر شدًّا.</numerusform>
            <numerusform>في معظم إجاباتك الـ%n الأخيرة لم يكن أي جانب أكثر شدًّا.</numerusform>
            <numerusform>في معظم إجاباتك الـ%n الأخيرة لم يكن أي جانب أكثر شدًّا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your right side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>كان جانبك الأيمن أكثر شدًّا في {count} من إجاباتك الـ%n الأخيرة.</numerusform>
            <numerusform>كان جانبك الأيمن أكثر شدًّا في {count} من إجاباتك الأخيرة (%n).</numerusform>
            <numerusform>كان جانبك الأيمن أكثر شدًّا في {count} من إجابتيك الأخيرتين.</numerusform>
            <numerusform>كان جانبك الأيمن أكثر شدًّا في {count} من إجاباتك الـ%n الأخيرة.</numerusform>
            <numerusform>كان جانبك الأيمن أكثر شدًّا في {count} من إجاباتك الـ%n الأخيرة.</numerusform>
            <numerusform>كان جانبك الأيمن أكثر شدًّا في {count} من إجاباتك الـ%n الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your left side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>كان جانبك الأيسر أكثر شدًّا في {count} من إجاباتك الـ%n الأخيرة.</numerusform>
            <numerusform>كان جانبك الأيسر أكثر شدًّا في {count} من إجاباتك الأخيرة (%n).</numerusform>
            <numerusform>كان جانبك الأيسر أكثر شدًّا في {count} من إجابتيك الأخيرتين.</numerusform>
            <numerusform>كان جانبك الأيسر أكثر شدًّا في {count} من إجاباتك الـ%n الأخيرة.</numerusform>
            <numerusform>كان جانبك الأيسر أكثر شدًّا في {count} من إجاباتك الـ%n الأخيرة.</numerusform>
            <numerusform>كان جانبك الأيسر أكثر شدًّا في {count} من إجاباتك الـ%n الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>before {before}, after {after}, in %n sessions</source>
        <translation>
            <numerusform>قبل {before}، بعد {after}، في %n جلسة</numerusform>
            <numerusform>قبل {before}، بعد {after}، في جلسة واحدة</numerusform>
            <numerusform>قبل {before}، بعد {after}، في جلستين</numerusform>
            <numerusform>قبل {before}، بعد {after}، في %n جلسات</numerusform>
            <numerusform>قبل {before}، بعد {after}، في %n جلسة</numerusform>
            <numerusform>قبل {before}، بعد {after}، في %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>How stiff it feels is asked before and after a session; nothing was answered here.</source>
        <translation>يُسأل عن التيبّس قبل الجلسة وبعدها؛ ولا إجابة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was much the same before and after your sessions (%n sessions).</source>
        <translation>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس متقاربًا قبل جلساتك وبعدها (%n جلسة).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس متقاربًا قبل جلساتك وبعدها (جلسة واحدة).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس متقاربًا قبل جلساتك وبعدها (جلستان).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس متقاربًا قبل جلساتك وبعدها (%n جلسات).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس متقاربًا قبل جلساتك وبعدها (%n جلسة).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس متقاربًا قبل جلساتك وبعدها (%n جلسة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n sessions).</source>
        <translation>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أقل مما قبلها بمقدار {points} درجة (متوسط %n جلسة).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أقل مما قبلها بمقدار {points} درجة (متوسط جلسة واحدة).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أقل مما قبلها بمقدار {points} درجة (متوسط جلستين).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أقل مما قبلها بمقدار {points} درجة (متوسط %n جلسات).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أقل مما قبلها بمقدار {points} درجة (متوسط %n جلسة).</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أقل مما قبلها بمقدار {points} درجة (متوسط %n جلسة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n sessions). If it stays so, stretch less far, or ask a health-care provider.</source>
        <translation>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أعلى مما قبلها بمقدار {points} درجة (متوسط %n جلسة). إن بقي كذلك فخفّف مدى الإطالة، أو اسأل مختصًّا صحيًّا.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أعلى مما قبلها بمقدار {points} درجة (متوسط جلسة واحدة). إن بقي كذلك فخفّف مدى الإطالة، أو اسأل مختصًّا صحيًّا.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أعلى مما قبلها بمقدار {points} درجة (متوسط جلستين). إن بقي كذلك فخفّف مدى الإطالة، أو اسأل مختصًّا صحيًّا.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أعلى مما قبلها بمقدار {points} درجة (متوسط %n جلسات). إن بقي كذلك فخفّف مدى الإطالة، أو اسأل مختصًّا صحيًّا.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أعلى مما قبلها بمقدار {points} درجة (متوسط %n جلسة). إن بقي كذلك فخفّف مدى الإطالة، أو اسأل مختصًّا صحيًّا.</numerusform>
            <numerusform>في الأسابيع الأربعة الأخيرة كان التيبّس بعد جلساتك أعلى مما قبلها بمقدار {points} درجة (متوسط %n جلسة). إن بقي كذلك فخفّف مدى الإطالة، أو اسأل مختصًّا صحيًّا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>لست متأكدًا من المكان</translation>
    </message>
    <message>
        <source>{name}, left side</source>
        <translation>{name}، الجانب الأيسر</translation>
    </message>
    <message>
        <source>{name}, right side</source>
        <translation>{name}، الجانب الأيمن</translation>
    </message>
    <message>
        <source>{level} of 10</source>
        <translation>{level} من 10</translation>
    </message>
    <message>
        <source>The stretch was left out.</source>
        <translation>تُركت الإطالة.</translation>
    </message>
    <message>
        <source>It was put back on {date}.</source>
        <translation>أُعيدت في {date}.</translation>
    </message>
    <message>
        <source>You answered on {date} that the pain was gone.</source>
        <translation>أجبت في {date} بأن الألم زال.</translation>
    </message>
    <message>
        <source>You answered on {date} that a health-care provider had agreed.</source>
        <translation>أجبت في {date} بأن مختصًّا صحيًّا وافق.</translation>
    </message>
    <message>
        <source>Nothing was noted since.</source>
        <translation>لم يُدوَّن شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>No pain was reported.</source>
        <translation>لم يُبلَّغ عن ألم.</translation>
    </message>
    <message>
        <source>Stretch: {what}</source>
        <translation>إطالة: {what}</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>كُتب التقويم.</translation>
    </message>
    <message>
        <source>The reminders in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>تعذّرت قراءة التذكيرات في {path} ({why})، فتُركت كما هي، والجديدة تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>The reminders in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>التذكيرات في {path} كتبها إصدار أحدث من هذا التطبيق، فتُركت كما هي، والجديدة تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>The reminders in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>التذكيرات في {path} تالفة وتعذّر وضعها جانبًا ({why})، فتُركت كما هي، والجديدة تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>The reminders in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>التذكيرات في {path} هي في الواقع {what} وتعذّر وضعها جانبًا ({why})، فتُركت كما هي، والجديدة تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; the reminders come from a copy of it.</source>
        <translation>كان ملف التذكيرات {what} وهو الآن {aside}؛ والتذكيرات مأخوذة من نسخة منه.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; the reminders come from a copy of it.</source>
        <translation>كان ملف التذكيرات تالفًا وهو الآن {aside}؛ والتذكيرات مأخوذة من نسخة منه.</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; none is left.</source>
        <translation>كان ملف التذكيرات {what} وهو الآن {aside}؛ ولم يبق أي تذكير.</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; none is left.</source>
        <translation>كان ملف التذكيرات تالفًا وهو الآن {aside}؛ ولم يبق أي تذكير.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); they are as they were.</source>
        <translation>تعذّرت كتابة التذكيرات في {path} ({why})؛ وهي كما كانت.</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>تعذّرت كتابة التذكيرات في {path} ({why})؛ وتغييراتها تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>No calendar is written, because it would be empty.</source>
        <translation>لم يُكتب تقويم، لأنه سيكون فارغًا.</translation>
    </message>
    <message>
        <source>The calendar cannot be written to {path} ({why}).</source>
        <translation>تعذّرت كتابة التقويم في {path} ({why}).</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is switched off.</source>
        <translation>«{reminder}» ليس في التقويم: إنه مُطفأ.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: events come in quiet periods, too.</source>
        <translation>«{reminder}» ليس في التقويم: فالأحداث تأتي في فترات الهدوء أيضًا.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is over.</source>
        <translation>«{reminder}» ليس في التقويم: لقد انقضى.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know what you have done.</source>
        <translation>«{reminder}» ليس في التقويم: فالتقويم لا يعرف ما أنجزته.</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know when you sit.</source>
        <translation>«{reminder}» ليس في التقويم: فالتقويم لا يعرف متى تجلس.</translation>
    </message>
    <message>
        <source>following the steps</source>
        <translation>اتباع الخطوات</translation>
    </message>
    <message>
        <source>counting in</source>
        <translation>عدّ تمهيدي</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>changing side</source>
        <translation>تبديل الجانب</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{reminder} · {offer}</source>
        <translation>{reminder} · {offer}</translation>
    </message>
    <message>
        <source>Glutestretch is not running; reminders only come while it runs.</source>
        <translation>‏Glutestretch لا يعمل؛ والتذكيرات لا تأتي إلا وهو يعمل.</translation>
    </message>
    <message>
        <source>No reminder is to come.</source>
        <translation>لا تذكير قادم.</translation>
    </message>
    <message>
        <source>{reminder} · {state}</source>
        <translation>{reminder} · {state}</translation>
    </message>
    <message>
        <source>A reminder is due now ({summary}).</source>
        <translation>حان موعد تذكير الآن ({summary}).</translation>
    </message>
    <message>
        <source>Next reminder: {moment} ({summary}).</source>
        <translation>التذكير التالي: {moment} ({summary}).</translation>
    </message>
    <message>
        <source>A reminder waits for your answer ({summary}).</source>
        <translation>تذكير ينتظر إجابتك ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown as a notification ({summary}).</source>
        <translation>تذكير معروض كإشعار ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in the window ({summary}).</source>
        <translation>تذكير معروض في النافذة ({summary}).</translation>
    </message>
    <message>
        <source>A reminder is shown in a small window ({summary}).</source>
        <translation>تذكير معروض في نافذة صغيرة ({summary}).</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>لا جلسة جارية.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, right side, {state}.</source>
        <translation>جلسة جارية: {stretch}، الجانب الأيمن، {state}.</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, left side, {state}.</source>
        <translation>جلسة جارية: {stretch}، الجانب الأيسر، {state}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>أيام العطلة الأسبوعية</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow, {weekday}</source>
        <translation>غدًا، {weekday}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} الساعة {time}</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day}، الساعة {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>متوقف حتى تستأنف</translation>
    </message>
    <message>
        <source>paused until {moment}</source>
        <translation>متوقف حتى {moment}</translation>
    </message>
    <message>
        <source>went together with a later one</source>
        <translation>دُمج مع تذكير لاحق</translation>
    </message>
    <message>
        <source>held: {why}</source>
        <translation>في الانتظار: {why}</translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation>تُرك: {why}</translation>
    </message>
    <message>
        <source>missed: {why}</source>
        <translation>فات: {why}</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>put off for 10 minutes</source>
        <translation>أُجّل 10 دقائق</translation>
    </message>
    <message>
        <source>skipped for the day</source>
        <translation>تُخطّي لهذا اليوم</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>أُبقي عليه</translation>
    </message>
    <message>
        <source>came due</source>
        <translation>حان موعده</translation>
    </message>
    <message>
        <source>shown as a notification</source>
        <translation>عُرض كإشعار</translation>
    </message>
    <message>
        <source>shown in the window</source>
        <translation>عُرض في النافذة</translation>
    </message>
    <message>
        <source>shown in a small window</source>
        <translation>عُرض في نافذة صغيرة</translation>
    </message>
    <message>
        <source>held: a session is running</source>
        <translation>في الانتظار: جلسة جارية</translation>
    </message>
    <message>
        <source>held: do not disturb is on</source>
        <translation>في الانتظار: وضع عدم الإزعاج مفعّل</translation>
    </message>
    <message>
        <source>held: something is shown full screen</source>
        <translation>في الانتظار: شيء معروض بملء الشاشة</translation>
    </message>
    <message>
        <source>held: the camera is in use</source>
        <translation>في الانتظار: الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>held: the microphone is in use</source>
        <translation>في الانتظار: الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>held: the screen is locked</source>
        <translation>في الانتظار: الشاشة مقفلة</translation>
    </message>
    <message>
        <source>held: you are away</source>
        <translation>في الانتظار: أنت بعيد عن الجهاز</translation>
    </message>
    <message>
        <source>held: reminders are paused</source>
        <translation>في الانتظار: التذكيرات متوقفة</translation>
    </message>
    <message>
        <source>held: it is a quiet period</source>
        <translation>في الانتظار: هذه فترة هدوء</translation>
    </message>
    <message>
        <source>a session was running or just done</source>
        <translation>كانت جلسة جارية أو انتهت للتو</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>كان وضع عدم الإزعاج مفعّلًا</translation>
    </message>
    <message>
        <source>something was shown full screen</source>
        <translation>كان شيء معروضًا بملء الشاشة</translation>
    </message>
    <message>
        <source>the camera was in use</source>
        <translation>كانت الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>the microphone was in use</source>
        <translation>كان الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>كانت الشاشة مقفلة</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>كنت بعيدًا عن الجهاز</translation>
    </message>
    <message>
        <source>reminders were paused</source>
        <translation>كانت التذكيرات متوقفة</translation>
    </message>
    <message>
        <source>it was a quiet period</source>
        <translation>كانت فترة هدوء</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>كان الجهاز نائمًا</translation>
    </message>
    <message>
        <source>the app was closed</source>
        <translation>كان التطبيق مغلقًا</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>ضُبطت الساعة</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>فات أوانه</translation>
    </message>
    <message>
        <source>you had stretched already</source>
        <translation>كنت قد أديت إطالاتك</translation>
    </message>
    <message>
        <source>{number} of what? Add a letter: {number}s, {number}m or {number}h.</source>
        <translation>‏{number} من ماذا؟ أضف حرفًا: {number}s أو {number}m أو {number}h.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>«{text}» ليس مدة؛ اكتبها مثل 20s أو 5m أو 1h أو 1h20m.</translation>
    </message>
    <message>
        <source>{text} is more than a year.</source>
        <translation>‏{text} أطول من سنة.</translation>
    </message>
    <message>
        <source>{text} is no time at all; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>‏{text} ليس مدة أصلًا؛ اكتبها مثل 20s أو 5m أو 1h أو 1h20m.</translation>
    </message>
    <message>
        <source>There is no time zone called “{key}”; write one like Europe/Berlin.</source>
        <translation>لا توجد منطقة زمنية باسم «{key}»؛ اكتب واحدة مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day; write it like 7:15 or 14:30.</source>
        <translation>«{value}» ليس وقتًا من اليوم؛ اكتبه مثل 7:15 أو 14:30.</translation>
    </message>
    <message>
        <source>Days must be a list such as mon, wed, not {value!r}.</source>
        <translation>يجب أن تكون الأيام قائمة مثل mon, wed، لا {value!r}.</translation>
    </message>
    <message>
        <source>“{value}” is not a day of the week; write {names}.</source>
        <translation>«{value}» ليس يومًا من الأسبوع؛ اكتب {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the week; write days like mon,wed or mon-fri.</source>
        <translation>«{text}» ليس يومًا من الأسبوع؛ اكتب الأيام مثل mon,wed أو mon-fri.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>اختر يومًا واحدًا على الأقل من الأسبوع.</translation>
    </message>
    <message>
        <source>Days of the week go from 0 to 6, not {days}.</source>
        <translation>أيام الأسبوع من 0 إلى 6، لا {days}.</translation>
    </message>
    <message>
        <source>Choose at least one time of day.</source>
        <translation>اختر وقتًا واحدًا على الأقل من اليوم.</translation>
    </message>
    <message>
        <source>Days of rest go from 1 to {most}, not {days}.</source>
        <translation>أيام الراحة من 1 إلى {most}، لا {days}.</translation>
    </message>
    <message>
        <source>Choose hours in which sitting counts.</source>
        <translation>اختر ساعات يُحتسب فيها الجلوس.</translation>
    </message>
    <message>
        <source>Minutes of sitting go from 1 to {most}, not {minutes}.</source>
        <translation>دقائق الجلوس من 1 إلى {most}، لا {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>The hours are too short for %n minutes of sitting.</source>
        <translation>
            <numerusform>الساعات أقصر من %n دقيقة من الجلوس.</numerusform>
            <numerusform>الساعات أقصر من دقيقة واحدة من الجلوس.</numerusform>
            <numerusform>الساعات أقصر من دقيقتين من الجلوس.</numerusform>
            <numerusform>الساعات أقصر من %n دقائق من الجلوس.</numerusform>
            <numerusform>الساعات أقصر من %n دقيقة من الجلوس.</numerusform>
            <numerusform>الساعات أقصر من %n دقيقة من الجلوس.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>اليوم الأخير {last} يسبق الأول {first}.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>مضت هذه اللحظة. اختر لحظة لاحقة.</translation>
    </message>
    <message>
        <source>These days have passed. Choose later ones.</source>
        <translation>مضت هذه الأيام. اختر أيامًا لاحقة.</translation>
    </message>
    <message>
        <source>A quiet period offers no routine.</source>
        <translation>فترة الهدوء لا تعرض روتينًا.</translation>
    </message>
    <message>
        <source>The state of the reminders is not an object: {value!r}.</source>
        <translation>حالة التذكيرات ليست كائنًا: {value!r}.</translation>
    </message>
    <message>
        <source>The reminders are not a list: {value!r}.</source>
        <translation>التذكيرات ليست قائمة: {value!r}.</translation>
    </message>
    <message>
        <source>“{name}” of the reminders could not be read and was forgotten.</source>
        <translation>تعذّرت قراءة «{name}» في التذكيرات فنُسي.</translation>
    </message>
    <message>
        <source>Some of “{name}” of the reminders could not be read and was forgotten.</source>
        <translation>تعذّرت قراءة بعض «{name}» في التذكيرات فنُسي.</translation>
    </message>
    <message>
        <source>Entry {number} of the file cannot be used: {problem}</source>
        <translation>المُدخلة {number} في الملف لا يمكن استخدامها: {problem}</translation>
    </message>
    <message>
        <source>At what time? Write one, or for sitting, every 45m {span}.</source>
        <translation>في أي وقت؟ اكتب وقتًا، أو للجلوس: every 45m {span}.</translation>
    </message>
    <message>
        <source>On which days? Write today {time}, daily {time} or weekdays {time}.</source>
        <translation>في أي أيام؟ اكتب today {time} أو daily {time} أو weekdays {time}.</translation>
    </message>
    <message>
        <source>“{phrase}” says no time; write it like {examples}.</source>
        <translation>لا وقت في «{phrase}»؛ اكتبه مثل {examples}.</translation>
    </message>
    <message>
        <source>No time is given; write it like {examples}.</source>
        <translation>لم يُذكر وقت؛ اكتبه مثل {examples}.</translation>
    </message>
    <message>
        <source>At what time? Write it like {example}.</source>
        <translation>في أي وقت؟ اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>At what time? Write one, like {example}.</source>
        <translation>في أي وقت؟ اكتب وقتًا، مثل {example}.</translation>
    </message>
    <message>
        <source>These are other times on other days; please add a reminder for each.</source>
        <translation>هذه أوقات مختلفة في أيام مختلفة؛ أضف تذكيرًا لكل منها من فضلك.</translation>
    </message>
    <message>
        <source>One that comes only if nothing was done has one time of day; please add a reminder for each.</source>
        <translation>ما يأتي فقط إن لم يُنجز شيء له وقت واحد في اليوم؛ أضف تذكيرًا لكل وقت من فضلك.</translation>
    </message>
    <message>
        <source>Unless what? Write it like {example}.</source>
        <translation>إلا إذا ماذا؟ اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>In how long? Write it like in 30m or in 1h20m.</source>
        <translation>بعد كم؟ اكتبه مثل in 30m أو in 1h20m.</translation>
    </message>
    <message>
        <source>{time} on {day} is over.</source>
        <translation>انقضت {time} في {day}.</translation>
    </message>
    <message>
        <source>Every how many minutes? Write it like {example}.</source>
        <translation>كل كم دقيقة؟ اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>Sitting is counted in whole minutes, not in {length}.</source>
        <translation>يُحتسب الجلوس بدقائق كاملة، لا بـ {length}.</translation>
    </message>
    <message>
        <source>Which hours are on which days? Write the days before their hours, like {example}.</source>
        <translation>أي ساعات في أي أيام؟ اكتب الأيام قبل ساعاتها، مثل {example}.</translation>
    </message>
    <message>
        <source>From {start} until when? Write it like {example}.</source>
        <translation>من {start} إلى متى؟ اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>Does {span} mean the day or the night? Write {day} for the day, or {night} for the night.</source>
        <translation>هل {span} تعني النهار أم الليل؟ اكتب {day} للنهار أو {night} لليل.</translation>
    </message>
    <message>
        <source>Once, on {date} at {time}</source>
        <translation>مرة واحدة، في {date} الساعة {time}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مُطفأ</translation>
    </message>
    <message>
        <source>no next time</source>
        <translation>لا موعد تاليًا</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>التالي: {day}</translation>
    </message>
    <message>
        <source>next: {moment} at the earliest</source>
        <translation>التالي: {moment} على أقرب تقدير</translation>
    </message>
    <message>
        <source>next: {moment}</source>
        <translation>التالي: {moment}</translation>
    </message>
    <message>
        <source>{rule} · switched off</source>
        <translation>{rule} · مُطفأ</translation>
    </message>
    <message>
        <source>{rule} · {next}</source>
        <translation>{rule} · {next}</translation>
    </message>
    <message>
        <source>{title}, since its own is gone</source>
        <translation>{title}، لأن ما كان له لم يعد موجودًا</translation>
    </message>
    <message>
        <source>{days} at {times}</source>
        <translation>{days} الساعة {times}</translation>
    </message>
    <message>
        <source>{days} at {time}, if not done yet</source>
        <translation>{days} الساعة {time}، إن لم يُنجز شيء</translation>
    </message>
    <message numerus="yes">
        <source>{days} at {time}, after %n days of rest</source>
        <translation>
            <numerusform>{days} الساعة {time}، بعد %n يوم راحة</numerusform>
            <numerusform>{days} الساعة {time}، بعد يوم راحة واحد</numerusform>
            <numerusform>{days} الساعة {time}، بعد يومي راحة</numerusform>
            <numerusform>{days} الساعة {time}، بعد %n أيام راحة</numerusform>
            <numerusform>{days} الساعة {time}، بعد %n يوم راحة</numerusform>
            <numerusform>{days} الساعة {time}، بعد %n يوم راحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes of sitting, {hours}</source>
        <translation>
            <numerusform>كل %n دقيقة جلوس، {hours}</numerusform>
            <numerusform>كل دقيقة جلوس، {hours}</numerusform>
            <numerusform>كل دقيقتي جلوس، {hours}</numerusform>
            <numerusform>كل %n دقائق جلوس، {hours}</numerusform>
            <numerusform>كل %n دقيقة جلوس، {hours}</numerusform>
            <numerusform>كل %n دقيقة جلوس، {hours}</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {spans}</source>
        <translation>{days} {spans}</translation>
    </message>
    <message>
        <source>Once, {moment}</source>
        <translation>مرة واحدة، {moment}</translation>
    </message>
    <message>
        <source>Quiet all day, {days}</source>
        <translation>هدوء طوال اليوم، {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}, {days}</source>
        <translation>هدوء من {start} إلى {end}، {days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}</source>
        <translation>هدوء من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Quiet {day}</source>
        <translation>هدوء {day}</translation>
    </message>
    <message>
        <source>Quiet from {first} to {last}</source>
        <translation>هدوء من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Quiet until {moment}</source>
        <translation>هدوء حتى {moment}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>حان الآن</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>التالي: {moment}</translation>
    </message>
    <message>
        <source>Time to stretch</source>
        <translation>حان وقت الإطالة</translation>
    </message>
    <message>
        <source>Waiting until you are free</source>
        <translation>ينتظر حتى تتفرغ</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>ينتظر إجابتك</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>حان الآن</translation>
    </message>
    <message>
        <source>quiet until your next session</source>
        <translation>هادئ حتى جلستك التالية</translation>
    </message>
    <message>
        <source>quiet whenever it would come</source>
        <translation>هادئ كلما حان موعده</translation>
    </message>
    <message>
        <source>A reminder that is deleted</source>
        <translation>تذكير محذوف</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>العطلة الأسبوعية</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>في أوقات</translation>
    </message>
    <message>
        <source>If not done yet</source>
        <translation>إن لم يُنجز بعد</translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation>أثناء الجلوس</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Between hours</source>
        <translation>بين ساعتين</translation>
    </message>
    <message>
        <source>On dates</source>
        <translation>في تواريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>“{id}” is not the id of an own routine; those begin with own-.</source>
        <translation>«{id}» ليس معرّف روتين خاص؛ فتلك تبدأ بـ own-.</translation>
    </message>
    <message>
        <source>Both sides, first as in the settings</source>
        <translation>الجانبان، والأول كما في الإعدادات</translation>
    </message>
    <message>
        <source>Right side first</source>
        <translation>الجانب الأيمن أولًا</translation>
    </message>
    <message>
        <source>Left side first</source>
        <translation>الجانب الأيسر أولًا</translation>
    </message>
    <message>
        <source>First side in turns</source>
        <translation>تناوب الجانب الأول</translation>
    </message>
    <message>
        <source>Tighter side first</source>
        <translation>الجانب الأكثر شدًّا أولًا</translation>
    </message>
    <message>
        <source>Right side only</source>
        <translation>الجانب الأيمن فقط</translation>
    </message>
    <message>
        <source>Left side only</source>
        <translation>الجانب الأيسر فقط</translation>
    </message>
    <message>
        <source>Tighter side only</source>
        <translation>الجانب الأكثر شدًّا فقط</translation>
    </message>
    <message>
        <source>{seconds} s between holds</source>
        <translation>{seconds} ث بين مرات الثبات</translation>
    </message>
    <message numerus="yes">
        <source>%n whole rounds</source>
        <translation>
            <numerusform>%n دورة كاملة</numerusform>
            <numerusform>دورة كاملة واحدة</numerusform>
            <numerusform>دورتان كاملتان</numerusform>
            <numerusform>%n دورات كاملة</numerusform>
            <numerusform>%n دورة كاملة</numerusform>
            <numerusform>%n دورة كاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s rest before</source>
        <translation>راحة {seconds} ث قبلها</translation>
    </message>
    <message>
        <source>{seconds} s a step</source>
        <translation>{seconds} ث لكل خطوة</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n نفس</numerusform>
            <numerusform>نفس واحد</numerusform>
            <numerusform>نفسان</numerusform>
            <numerusform>%n أنفاس</numerusform>
            <numerusform>%n نفسًا</numerusform>
            <numerusform>%n نفس</numerusform>
        </translation>
    </message>
    <message>
        <source>breaths as in the settings</source>
        <translation>الأنفاس كما في الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n times {hold}</source>
        <translation>
            <numerusform>%n مرة × {hold}</numerusform>
            <numerusform>مرة واحدة × {hold}</numerusform>
            <numerusform>مرتان × {hold}</numerusform>
            <numerusform>%n مرات × {hold}</numerusform>
            <numerusform>%n مرة × {hold}</numerusform>
            <numerusform>%n مرة × {hold}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · about {minutes} min</source>
        <translation>
            <numerusform>%n إطالة · نحو {minutes} د</numerusform>
            <numerusform>إطالة واحدة · نحو {minutes} د</numerusform>
            <numerusform>إطالتان · نحو {minutes} د</numerusform>
            <numerusform>%n إطالات · نحو {minutes} د</numerusform>
            <numerusform>%n إطالة · نحو {minutes} د</numerusform>
            <numerusform>%n إطالة · نحو {minutes} د</numerusform>
        </translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>روتيني</translation>
    </message>
    <message>
        <source>My routine {number}</source>
        <translation>روتيني {number}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (نسخة)</translation>
    </message>
    <message>
        <source>Routine {number} of the file cannot be used: {problem}</source>
        <translation>الروتين {number} في الملف لا يمكن استخدامه: {problem}</translation>
    </message>
    <message>
        <source>Your routines in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>تعذّرت قراءة روتيناتك في {path} ({why})، فتُركت كما هي، والجديدة تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>Your routines in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>روتيناتك في {path} كتبها إصدار أحدث من هذا التطبيق، فتُركت كما هي، والجديدة تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>Your routines in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>روتيناتك في {path} تالفة وتعذّر وضعها جانبًا ({why})، فتُركت كما هي، والجديدة تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>Your routines in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>روتيناتك في {path} هي في الواقع {what} وتعذّر وضعها جانبًا ({why})، فتُركت كما هي، والجديدة تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; the routines come from a copy of it.</source>
        <translation>كان ملف روتيناتك {what} وهو الآن {aside}؛ والروتينات مأخوذة من نسخة منه.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; the routines come from a copy of it.</source>
        <translation>كان ملف روتيناتك تالفًا وهو الآن {aside}؛ والروتينات مأخوذة من نسخة منه.</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; none is left.</source>
        <translation>كان ملف روتيناتك {what} وهو الآن {aside}؛ ولم يبق أي روتين.</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; none is left.</source>
        <translation>كان ملف روتيناتك تالفًا وهو الآن {aside}؛ ولم يبق أي روتين.</translation>
    </message>
    <message>
        <source>Your routines cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>تعذّرت كتابة روتيناتك في {path} ({why})؛ وتغييراتها تبقى حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>{name}, right side, {number} of {count}</source>
        <translation>{name}، الجانب الأيمن، {number} من {count}</translation>
    </message>
    <message>
        <source>{name}, left side, {number} of {count}</source>
        <translation>{name}، الجانب الأيسر، {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of %n</source>
        <translation>
            <numerusform>الثبات {number} من %n</numerusform>
            <numerusform>الثبات {number} من %n</numerusform>
            <numerusform>الثبات {number} من %n</numerusform>
            <numerusform>الثبات {number} من %n</numerusform>
            <numerusform>الثبات {number} من %n</numerusform>
            <numerusform>الثبات {number} من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {count} · Hold</source>
        <translation>الخطوة {number} من {count} · ثبات</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>{variant} · {words}</source>
        <translation>{variant} · {words}</translation>
    </message>
    <message>
        <source>{heading} · Picture: the usual way</source>
        <translation>{heading} · الصورة: الطريقة المعتادة</translation>
    </message>
    <message>
        <source>{heading} · Waiting for Next</source>
        <translation>{heading} · في انتظار «التالي»</translation>
    </message>
    <message>
        <source>You should feel it here: {where}</source>
        <translation>ينبغي أن تشعر بها هنا: {where}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>تحتاج إلى: {things}.</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your right side.</source>
        <translation>اخرج من الوضعية ببطء. استعد لجانبك الأيمن.</translation>
    </message>
    <message>
        <source>Get ready for your right side</source>
        <translation>استعد لجانبك الأيمن</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your left side.</source>
        <translation>اخرج من الوضعية ببطء. استعد لجانبك الأيسر.</translation>
    </message>
    <message>
        <source>Get ready for your left side</source>
        <translation>استعد لجانبك الأيسر</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>بدّل الجانب</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes next.</source>
        <translation>استرح لحظة وتنفّس بحرية. التالي: {name}.</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes once more.</source>
        <translation>استرح لحظة وتنفّس بحرية. مرة أخرى: {name}.</translation>
    </message>
    <message>
        <source>Once more: {name}</source>
        <translation>مرة أخرى: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>التالي: {name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Get ready · {hold}</source>
        <translation>استعد · {hold}</translation>
    </message>
    <message>
        <source>Get ready to hold</source>
        <translation>استعد للثبات</translation>
    </message>
    <message>
        <source>Ease off a little, stay in position and breathe. {hold} comes next.</source>
        <translation>خفّف قليلًا وابقَ في الوضعية وتنفّس. التالي: {hold}.</translation>
    </message>
    <message>
        <source>Ease off · Next: {hold}</source>
        <translation>خفّف · التالي: {hold}</translation>
    </message>
    <message>
        <source>Short rest in position</source>
        <translation>راحة قصيرة في الوضعية</translation>
    </message>
    <message>
        <source>Hold {key}, or press on the ring, while you breathe in.</source>
        <translation>أبقِ {key} مضغوطًا، أو اضغط على الحلقة، أثناء الشهيق.</translation>
    </message>
    <message>
        <source>Breathe out audibly through pursed lips, and in quietly.</source>
        <translation>أخرج الزفير بصوت مسموع بين شفتين مضمومتين، وخذ الشهيق بهدوء.</translation>
    </message>
    <message>
        <source>{heading} · Listening for your breath</source>
        <translation>{heading} · يُصغي إلى نفسك</translation>
    </message>
    <message>
        <source>{heading} · Following your breath</source>
        <translation>{heading} · يتبع نفسك</translation>
    </message>
    <message>
        <source>{heading} · Guided pace</source>
        <translation>{heading} · وتيرة موجَّهة</translation>
    </message>
    <message>
        <source>No microphone was found, so the ring leads.</source>
        <translation>لم يُعثر على ميكروفون، فالحلقة تقودك.</translation>
    </message>
    <message>
        <source>QtMultimedia is missing, so nothing can be heard and the ring leads.</source>
        <translation>‏QtMultimedia غير موجود، فلا يمكن سماع شيء والحلقة تقودك.</translation>
    </message>
    <message>
        <source>The system does not let the app use the microphone, so the ring leads.</source>
        <translation>لا يسمح النظام للتطبيق باستخدام الميكروفون، فالحلقة تقودك.</translation>
    </message>
    <message>
        <source>The microphone has stopped, so the ring leads.</source>
        <translation>توقف الميكروفون، فالحلقة تقودك.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Breathe in, {count}</source>
        <translation>خذ شهيقًا، {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Every stretch is left out</source>
        <translation>كل الإطالات متروكة</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n stretches · about {minutes} min</source>
        <translation>
            <numerusform>{title} · %n إطالة · نحو {minutes} د</numerusform>
            <numerusform>{title} · إطالة واحدة · نحو {minutes} د</numerusform>
            <numerusform>{title} · إطالتان · نحو {minutes} د</numerusform>
            <numerusform>{title} · %n إطالات · نحو {minutes} د</numerusform>
            <numerusform>{title} · %n إطالة · نحو {minutes} د</numerusform>
            <numerusform>{title} · %n إطالة · نحو {minutes} د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · both sides · about {minutes} min</source>
        <translation>
            <numerusform>%n إطالة · الجانبان · نحو {minutes} د</numerusform>
            <numerusform>إطالة واحدة · الجانبان · نحو {minutes} د</numerusform>
            <numerusform>إطالتان · الجانبان · نحو {minutes} د</numerusform>
            <numerusform>%n إطالات · الجانبان · نحو {minutes} د</numerusform>
            <numerusform>%n إطالة · الجانبان · نحو {minutes} د</numerusform>
            <numerusform>%n إطالة · الجانبان · نحو {minutes} د</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>نحو {minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths a side</source>
        <translation>
            <numerusform>%n نفس عميق لكل جانب</numerusform>
            <numerusform>نفس عميق واحد لكل جانب</numerusform>
            <numerusform>نفسان عميقان لكل جانب</numerusform>
            <numerusform>%n أنفاس عميقة لكل جانب</numerusform>
            <numerusform>%n نفسًا عميقًا لكل جانب</numerusform>
            <numerusform>%n نفس عميق لكل جانب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths</source>
        <translation>
            <numerusform>%n نفس عميق</numerusform>
            <numerusform>نفس عميق واحد</numerusform>
            <numerusform>نفسان عميقان</numerusform>
            <numerusform>%n أنفاس عميقة</numerusform>
            <numerusform>%n نفسًا عميقًا</numerusform>
            <numerusform>%n نفس عميق</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Left out after pain</source>
        <translation>متروكة بعد ألم</translation>
    </message>
    <message>
        <source>Left out by your answers</source>
        <translation>متروكة بحسب إجاباتك</translation>
    </message>
    <message>
        <source>Left side done</source>
        <translation>أُنجز الجانب الأيسر</translation>
    </message>
    <message>
        <source>Right side done</source>
        <translation>أُنجز الجانب الأيمن</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now · left side</source>
        <translation>الآن · الجانب الأيسر</translation>
    </message>
    <message>
        <source>Now · right side</source>
        <translation>الآن · الجانب الأيمن</translation>
    </message>
    <message>
        <source>Done just now</source>
        <translation>أُنجزت للتو</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>أُنجزت اليوم</translation>
    </message>
    <message>
        <source>Done yesterday</source>
        <translation>أُنجزت أمس</translation>
    </message>
    <message numerus="yes">
        <source>Done %n days ago</source>
        <translation>
            <numerusform>أُنجزت قبل %n يوم</numerusform>
            <numerusform>أُنجزت قبل يوم واحد</numerusform>
            <numerusform>أُنجزت قبل يومين</numerusform>
            <numerusform>أُنجزت قبل %n أيام</numerusform>
            <numerusform>أُنجزت قبل %n يومًا</numerusform>
            <numerusform>أُنجزت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation>أُنجزت في {date}</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّيت</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>توقفت بسبب ألم</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n breaths</source>
        <translation>
            <numerusform>{done} من %n نفس</numerusform>
            <numerusform>{done} من نفس واحد</numerusform>
            <numerusform>{done} من نفسين</numerusform>
            <numerusform>{done} من %n أنفاس</numerusform>
            <numerusform>{done} من %n نفسًا</numerusform>
            <numerusform>{done} من %n نفس</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} د</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths held in {time} minutes</source>
        <translation>
            <numerusform>ثبات %n نفس خلال {time} دقيقة</numerusform>
            <numerusform>ثبات نفس واحد خلال {time} دقيقة</numerusform>
            <numerusform>ثبات نفسين خلال {time} دقيقة</numerusform>
            <numerusform>ثبات %n أنفاس خلال {time} دقيقة</numerusform>
            <numerusform>ثبات %n نفسًا خلال {time} دقيقة</numerusform>
            <numerusform>ثبات %n نفس خلال {time} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{stretches}, {sides}: {held}</source>
        <translation>{stretches}، {sides}: {held}</translation>
    </message>
    <message numerus="yes">
        <source>%n sides</source>
        <translation>
            <numerusform>%n جانب</numerusform>
            <numerusform>جانب واحد</numerusform>
            <numerusform>جانبان</numerusform>
            <numerusform>%n جوانب</numerusform>
            <numerusform>%n جانبًا</numerusform>
            <numerusform>%n جانب</numerusform>
        </translation>
    </message>
    <message>
        <source>Stiffness: {before} before, {after} now.</source>
        <translation>التيبّس: {before} قبلها، {after} الآن.</translation>
    </message>
    <message>
        <source>Before the session you said {before}.</source>
        <translation>قبل الجلسة قلت {before}.</translation>
    </message>
    <message>
        <source>Stiffness: {after} now.</source>
        <translation>التيبّس: {after} الآن.</translation>
    </message>
    <message>
        <source>No hold was recorded this time.</source>
        <translation>لم يُسجَّل أي ثبات هذه المرة.</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>استرح الآن</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>أحسنت</translation>
    </message>
    <message>
        <source>Another time, then</source>
        <translation>في مرة أخرى إذن</translation>
    </message>
    <message>
        <source>That was a good part of it</source>
        <translation>أنجزت جزءًا جيدًا</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Before the next session you will be asked about pain.</source>
        <translation>قبل الجلسة التالية ستُسأل عن الألم.</translation>
    </message>
    <message>
        <source>Get up slowly, and drink a glass of water if you like.</source>
        <translation>انهض ببطء، واشرب كوبًا من الماء إن أردت.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة واحدة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>بقيت أقل من دقيقة</translation>
    </message>
    <message>
        <source>This side: {time}</source>
        <translation>هذا الجانب: {time}</translation>
    </message>
    <message>
        <source>This stretch: {time}</source>
        <translation>هذه الإطالة: {time}</translation>
    </message>
    <message>
        <source>This step: {time}</source>
        <translation>هذه الخطوة: {time}</translation>
    </message>
    <message numerus="yes">
        <source>This side: %n breaths</source>
        <translation>
            <numerusform>هذا الجانب: %n نفس</numerusform>
            <numerusform>هذا الجانب: نفس واحد</numerusform>
            <numerusform>هذا الجانب: نفسان</numerusform>
            <numerusform>هذا الجانب: %n أنفاس</numerusform>
            <numerusform>هذا الجانب: %n نفسًا</numerusform>
            <numerusform>هذا الجانب: %n نفس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This stretch: %n breaths</source>
        <translation>
            <numerusform>هذه الإطالة: %n نفس</numerusform>
            <numerusform>هذه الإطالة: نفس واحد</numerusform>
            <numerusform>هذه الإطالة: نفسان</numerusform>
            <numerusform>هذه الإطالة: %n أنفاس</numerusform>
            <numerusform>هذه الإطالة: %n نفسًا</numerusform>
            <numerusform>هذه الإطالة: %n نفس</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>الصوت والكلام</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>المتابعة تلقائيًا</translation>
    </message>
    <message>
        <source>When off, each step waits until you choose Next.</source>
        <translation>عند الإطفاء تنتظر كل خطوة حتى تختار «التالي».</translation>
    </message>
    <message>
        <source>Take turns by session</source>
        <translation>بالتناوب بين الجلسات</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بالجانب</translation>
    </message>
    <message>
        <source>Pause to change sides</source>
        <translation>مهلة تبديل الجانب</translation>
    </message>
    <message>
        <source>Rest between stretches</source>
        <translation>الراحة بين الإطالات</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>متمهّل</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>نشيط</translation>
    </message>
    <message>
        <source>Time to move into a step</source>
        <translation>وقت الانتقال إلى الخطوة</translation>
    </message>
    <message>
        <source>A step always lasts as long as its words. Space or Next goes on sooner.</source>
        <translation>تدوم الخطوة دائمًا بقدر كلامها. Space أو «التالي» يتابع قبل ذلك.</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>أسهل وأصعب</translation>
    </message>
    <message>
        <source>How each stretch is done. In a session, E makes it easier and H harder.</source>
        <translation>كيف تُؤدّى كل إطالة. في الجلسة يجعلها E أسهل وH أصعب.</translation>
    </message>
    <message>
        <source>Ask how stiff it feels</source>
        <translation>السؤال عن درجة التيبّس</translation>
    </message>
    <message>
        <source>As a session begins and at its end. You never need to answer.</source>
        <translation>في بداية الجلسة ونهايتها. ولست مضطرًّا للإجابة أبدًا.</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>إبقاء الشاشة مضاءة</translation>
    </message>
    <message>
        <source>Only while a session runs; in a pause it may sleep after two minutes.</source>
        <translation>فقط أثناء الجلسة؛ وعند الإيقاف المؤقت قد تنام بعد دقيقتين.</translation>
    </message>
    <message>
        <source>Use media keys, headphones and remotes</source>
        <translation>استخدام مفاتيح الوسائط والسماعات وأجهزة التحكم</translation>
    </message>
    <message>
        <source>On Linux. While a session runs, Play, Pause, Next and Previous go to it, not to music.</source>
        <translation>على Linux. أثناء الجلسة تذهب إليها مفاتيح التشغيل والإيقاف والتالي والسابق، لا إلى الموسيقى.</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>أنفاس</translation>
    </message>
    <message>
        <source>Hold each side for</source>
        <translation>الثبات على كل جانب</translation>
    </message>
    <message>
        <source>Five to six deep breaths suit most people.</source>
        <translation>من خمسة إلى ستة أنفاس عميقة تناسب معظم الناس.</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>مدة الشهيق</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>مدة الزفير</translation>
    </message>
    <message>
        <source>The ring leads</source>
        <translation>الحلقة تقود</translation>
    </message>
    <message>
        <source>My own, by key</source>
        <translation>وتيرتي، بمفتاح</translation>
    </message>
    <message>
        <source>My own, by microphone</source>
        <translation>وتيرتي، بالميكروفون</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>By key, you hold it, or the mouse button on the ring, while breathing in. By microphone, the ring follows each out-breath that it hears in a hold. It is open only then, and nothing is recorded.</source>
        <translation>بالمفتاح: تبقيه مضغوطًا، أو زر الفأرة على الحلقة، أثناء الشهيق. بالميكروفون: تتبع الحلقة كل زفير تسمعه أثناء الثبات. وهو مفتوح حينها فقط، ولا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>السهم السفلي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>0 on the number pad</source>
        <translation>0 في لوحة الأرقام</translation>
    </message>
    <message>
        <source>Key to hold at your own pace</source>
        <translation>المفتاح الذي تضغطه بوتيرتك</translation>
    </message>
    <message>
        <source>B lies above the middle of the space bar, where it is easily found without looking.</source>
        <translation>يقع B فوق وسط مفتاح المسافة، حيث يسهل إيجاده دون نظر.</translation>
    </message>
    <message>
        <source>Less as you learn</source>
        <translation>أقل كلما تعلّمت</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Only cues</source>
        <translation>الإشارات فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>ما يقوله الصوت</translation>
    </message>
    <message>
        <source>Cues are names, sides, beginnings and ends. As you learn, a stretch is explained in its first three sessions.</source>
        <translation>الإشارات هي الأسماء والجوانب والبدايات والنهايات. ومع «أقل كلما تعلّمت» تُشرح الإطالة في جلساتها الثلاث الأولى.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>عميق</translation>
    </message>
    <message>
        <source>Where nothing is recorded in your language, the computer&apos;s own voice speaks. On Linux it comes from speech-dispatcher.</source>
        <translation>حيث لا يوجد تسجيل بلغتك، يتكلم صوت الجهاز نفسه. على Linux يأتي ذلك من speech-dispatcher.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>The computer&apos;s own</source>
        <translation>صوت الجهاز نفسه</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>مستوى صوت الكلام</translation>
    </message>
    <message>
        <source>Count the breaths of a hold aloud</source>
        <translation>عدّ أنفاس الثبات بصوت مسموع</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>الأجراس</translation>
    </message>
    <message>
        <source>A bell of its own for beginning, half-way, change of sides and end.</source>
        <translation>جرس خاص للبداية والمنتصف وتبديل الجانب والنهاية.</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>مستوى صوت الأجراس</translation>
    </message>
    <message>
        <source>Sound of the breath</source>
        <translation>صوت النفس</translation>
    </message>
    <message>
        <source>In a hold, a soft noise rises as you breathe in and falls as you breathe out.</source>
        <translation>أثناء الثبات يعلو صوت ناعم مع الشهيق ويخفت مع الزفير.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>مستوى صوت النفس</translation>
    </message>
    <message>
        <source>Start hidden at login</source>
        <translation>التشغيل مخفيًّا عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs.</source>
        <translation>لا تأتي التذكيرات إلا والتطبيق يعمل.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Stay for reminders</source>
        <translation>البقاء من أجل التذكيرات</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Without reminders, closing the window always quits.</source>
        <translation>من دون تذكيرات، إغلاق النافذة ينهي التطبيق دائمًا.</translation>
    </message>
    <message>
        <source>Respect Do Not Disturb</source>
        <translation>احترام عدم الإزعاج</translation>
    </message>
    <message>
        <source>Wait while something is full screen</source>
        <translation>الانتظار ما دام شيء بملء الشاشة</translation>
    </message>
    <message>
        <source>Wait while camera or microphone are in use</source>
        <translation>الانتظار ما دامت الكاميرا أو الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>Reminders that have waited are offered when you are free.</source>
        <translation>التذكيرات التي انتظرت تُعرض حين تتفرغ.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>The window opens anew in it once you close the settings.</source>
        <translation>تُفتح النافذة بها من جديد حين تغلق الإعدادات.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Qt and Python</source>
        <translation>Qt وPython</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>الإطالات</translation>
    </message>
    <message>
        <source>Live figure (OpenGL)</source>
        <translation>الشكل المتحرك (OpenGL)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Wishes for the look</source>
        <translation>رغبات المظهر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>التباين العالي</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>قارئ الشاشة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Recorded voices</source>
        <translation>الأصوات المسجّلة</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice</source>
        <translation>صوت الجهاز نفسه</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Breaks from the keyboard</source>
        <translation>الاستراحات من لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Sleep and lock</source>
        <translation>السكون والقفل</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>روتيناتك الخاصة</translation>
    </message>
    <message>
        <source>Packs of stretches</source>
        <translation>حزم الإطالات</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>البدء السريع</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>التطبيق نفسه</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>This platform of Qt shows nothing on a screen; please clear QT_QPA_PLATFORM.</source>
        <translation>منصة Qt هذه لا تعرض شيئًا على الشاشة؛ امسح QT_QPA_PLATFORM من فضلك.</translation>
    </message>
    <message>
        <source>The figure cannot be turned or moved, and pictures and films stand in for it; a driver for your graphics card may help.</source>
        <translation>لا يمكن تدوير الشكل ولا تحريكه، فتحل محله الصور والأفلام؛ وقد يفيد برنامج تشغيل لبطاقة الرسوم.</translation>
    </message>
    <message>
        <source>The processor draws the figure, so it is turned and moved less smoothly; a driver for your graphics card may help.</source>
        <translation>المعالج هو الذي يرسم الشكل، فيدور ويتحرك بسلاسة أقل؛ وقد يفيد برنامج تشغيل لبطاقة الرسوم.</translation>
    </message>
    <message>
        <source>There is no tray for the icon, so the app stays as a minimised window where reminders are to come. In GNOME the extension AppIndicator adds a tray, elsewhere your panel does.</source>
        <translation>لا توجد علبة نظام للأيقونة، فيبقى التطبيق نافذةً مصغّرة حين تكون هناك تذكيرات. في GNOME تضيفها الإضافة AppIndicator، وفي غيره شريطك.</translation>
    </message>
    <message>
        <source>No service shows notifications, so reminders come in a window of the app&apos;s own; install one, such as dunst, if you prefer that.</source>
        <translation>لا توجد خدمة تعرض الإشعارات، فتأتي التذكيرات في نافذة للتطبيق؛ ثبّت واحدة مثل dunst إن كنت تفضّل ذلك.</translation>
    </message>
    <message>
        <source>Notifications have no buttons here, so you answer a reminder in the app&apos;s own window.</source>
        <translation>ليس للإشعارات هنا أزرار، فتجيب عن التذكير في نافذة التطبيق.</translation>
    </message>
    <message>
        <source>Nothing tells the app whether it is on; pause the reminders when they would disturb you.</source>
        <translation>لا شيء يخبر التطبيق هل هو مفعّل؛ أوقف التذكيرات مؤقتًا حين تزعجك.</translation>
    </message>
    <message>
        <source>The desktop does not tell them; choose colours, size of text and motion in the settings, or install xdg-desktop-portal.</source>
        <translation>لا يخبر بها سطح المكتب؛ اختر الألوان وحجم النص والحركة في الإعدادات، أو ثبّت xdg-desktop-portal.</translation>
    </message>
    <message>
        <source>No screen reader can read the app here; install at-spi2-core if you use one.</source>
        <translation>لا يستطيع أي قارئ شاشة قراءة التطبيق هنا؛ ثبّت at-spi2-core إن كنت تستخدم واحدًا.</translation>
    </message>
    <message>
        <source>No voice is recorded in your language; the computer&apos;s own voice speaks it.</source>
        <translation>لا يوجد صوت مسجّل بلغتك؛ يتكلم صوت الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Nothing tells the app when you are away, so reminders after sitting count that time, too.</source>
        <translation>لا شيء يخبر التطبيق متى تبتعد، فتحسب تذكيرات ما بعد الجلوس ذلك الوقت أيضًا.</translation>
    </message>
    <message>
        <source>Nothing tells the app when the computer goes to sleep or is locked; please pause a session before you leave.</source>
        <translation>لا شيء يخبر التطبيق متى يسكن الجهاز أو يُقفل؛ أوقف الجلسة مؤقتًا قبل أن تغادر.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so diary, reminders and settings are not there; please see that it is a folder of yours, or start with another --data-dir.</source>
        <translation>تعذّرت قراءة {path}، فلا سجل ولا تذكيرات ولا إعدادات؛ تأكد من أنه مجلد لك، أو شغّل مع --data-dir آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>لا يمكن كتابة شيء في {path}، فما تفعله وتغيّره يبقى حتى تنهي التطبيق فقط؛ تأكد من أنه يمكنك الكتابة هناك، أو شغّل مع --data-dir آخر.</translation>
    </message>
    <message>
        <source>The disk of {path} has only {free} left; please make room, so that your diary can be kept.</source>
        <translation>لم يبق على قرص {path} سوى {free}؛ أفسح مكانًا من فضلك كي يُحفظ سجلك.</translation>
    </message>
    <message>
        <source>Others on this computer may look into it; close it: {command}</source>
        <translation>يمكن للآخرين على هذا الجهاز أن ينظروا فيه؛ أغلقه هكذا: {command}</translation>
    </message>
    <message>
        <source>GLUTESTRETCH_START_CACHE switches it off, so a start takes a little longer.</source>
        <translation>يعطّله GLUTESTRETCH_START_CACHE، فيستغرق البدء وقتًا أطول قليلًا.</translation>
    </message>
    <message>
        <source>Another start or a command holds the data folder and does not answer; please end it if that lasts.</source>
        <translation>تشغيل آخر أو أمر يمسك مجلد البيانات ولا يستجيب؛ أنهه من فضلك إن دام ذلك.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); please see that it is yours and that you may read it.</source>
        <translation>تعذّرت قراءة {path} ({detail})؛ تأكد من أنه لك وأنه يمكنك قراءته.</translation>
    </message>
    <message>
        <source>{path} is {detail}; please move it away.</source>
        <translation>{path} هو {detail}؛ انقله من مكانه من فضلك.</translation>
    </message>
    <message>
        <source>{path} is damaged; the next start keeps it under another name, and takes what it has of before or begins anew.</source>
        <translation>{path} تالف؛ يحفظه البدء التالي باسم آخر، ويأخذ ما لديه من قبل أو يبدأ من جديد.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the app; please update the app.</source>
        <translation>{path} كتبه إصدار أحدث من التطبيق؛ حدّث التطبيق من فضلك.</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>ما يعمل على هذا الجهاز</translation>
    </message>
    <message>
        <source>A session needs what is missing: {things}.</source>
        <translation>ينقص الجلسة ما تحتاج إليه: {things}.</translation>
    </message>
    <message>
        <source>Everything that a session needs is here.</source>
        <translation>كل ما تحتاج إليه الجلسة موجود.</translation>
    </message>
    <message>
        <source>This could not be found out: looking took too long, or Qt could not do it.</source>
        <translation>تعذّرت معرفة ذلك: طال البحث، أو لم يستطع Qt ذلك.</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>يبدأ عند الحاجة</translation>
    </message>
    <message>
        <source>with buttons</source>
        <translation>بأزرار</translation>
    </message>
    <message>
        <source>without buttons</source>
        <translation>بلا أزرار</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} متاحة</translation>
    </message>
    <message numerus="yes">
        <source>%n older copies</source>
        <translation>
            <numerusform>%n نسخة أقدم</numerusform>
            <numerusform>نسخة أقدم واحدة</numerusform>
            <numerusform>نسختان أقدم</numerusform>
            <numerusform>%n نسخ أقدم</numerusform>
            <numerusform>%n نسخة أقدم</numerusform>
            <numerusform>%n نسخة أقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n قيد</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>من البدء التالي</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>من يعرض الإطالات</translation>
    </message>
    <message>
        <source>Figure that can be turned</source>
        <translation>مجسّم يمكن تدويره</translation>
    </message>
    <message>
        <source>Drag the picture, or reach it with Tab and use the arrow keys. When off, and without OpenGL, there are pictures and films.</source>
        <translation>اسحب الصورة، أو صِل إليها بـ Tab واستخدم مفاتيح الأسهم. عند الإطفاء، ومن دون OpenGL، تظهر صور ومقاطع.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced motion keeps ring and pictures still, and changes pictures without fading.</source>
        <translation>الحركة المخفّفة تُبقي الحلقة والصور ثابتة، وتبدّل الصور بلا تلاشٍ.</translation>
    </message>
    <message>
        <source>Glow at each change</source>
        <translation>توهّج عند كل تغيّر</translation>
    </message>
    <message>
        <source>The picture&apos;s edge glows slowly as a hold begins, is half over and ends, and as you change sides.</source>
        <translation>تتوهّج حافة الصورة ببطء عند بدء الثبات وانتصافه وانتهائه، وعند تبديل الجانب.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Stretch each week on</source>
        <translation>الإطالة كل أسبوع في</translation>
    </message>
    <message>
        <source>The guidelines advise two or three days at least, and best every day.</source>
        <translation>تنصح الإرشادات بيومين أو ثلاثة على الأقل، والأفضل كل يوم.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>And hold for at least</source>
        <translation>والثبات مدة لا تقل عن</translation>
    </message>
    <message>
        <source>All holds of a week together; 0 leaves it to the days.</source>
        <translation>كل مرات الثبات في الأسبوع معًا؛ و0 يترك الأمر للأيام.</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>تمامًا</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>يبدأ اليوم الساعة</translation>
    </message>
    <message>
        <source>What you do before that hour still belongs to the day before.</source>
        <translation>ما تفعله قبل تلك الساعة يُحسب لليوم السابق.</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>automatic, by hand</source>
        <translation>تلقائي, يدوي, آلي</translation>
    </message>
    <message>
        <source>first side, order of sides</source>
        <translation>الجانب الأول, ترتيب الجوانب, اليمين, اليسار</translation>
    </message>
    <message>
        <source>pain, scale</source>
        <translation>ألم, وجع, مقياس, شد</translation>
    </message>
    <message>
        <source>screen saver, sleep, lock</source>
        <translation>شاشة التوقف, نوم, سكون, قفل</translation>
    </message>
    <message>
        <source>bluetooth, earphones, hands-free</source>
        <translation>بلوتوث, سماعات الأذن, بلا يدين</translation>
    </message>
    <message>
        <source>how long, duration, time</source>
        <translation>كم, مدة, وقت, زمن</translation>
    </message>
    <message>
        <source>speed, rhythm, inhale</source>
        <translation>سرعة, إيقاع, استنشاق</translation>
    </message>
    <message>
        <source>speed, rhythm, exhale</source>
        <translation>سرعة, إيقاع, إخراج الهواء</translation>
    </message>
    <message>
        <source>speech, talk, instructions, mute, silent</source>
        <translation>كلام, حديث, تعليمات, كتم, صامت</translation>
    </message>
    <message>
        <source>speaker, speech</source>
        <translation>متحدث, نطق</translation>
    </message>
    <message>
        <source>loud, quiet</source>
        <translation>عالٍ, منخفض</translation>
    </message>
    <message>
        <source>gong, chime, mute, silent</source>
        <translation>ناقوس, رنين, كتم, صامت</translation>
    </message>
    <message>
        <source>autostart, startup, background</source>
        <translation>تشغيل تلقائي, بدء التشغيل, الخلفية</translation>
    </message>
    <message>
        <source>tray, background, exit</source>
        <translation>علبة النظام, الخلفية, خروج</translation>
    </message>
    <message>
        <source>notifications, focus mode, meetings</source>
        <translation>إشعارات, وضع التركيز, اجتماعات</translation>
    </message>
    <message>
        <source>notifications, films, presentations</source>
        <translation>إشعارات, أفلام, عروض تقديمية</translation>
    </message>
    <message>
        <source>notifications, calls, meetings</source>
        <translation>إشعارات, مكالمات, اجتماعات</translation>
    </message>
    <message>
        <source>translation, idioma, Sprache, langue, 语言, 言語, لغة</source>
        <translation>ترجمة, لغة, language, idioma, Sprache, langue, 语言, 言語</translation>
    </message>
    <message>
        <source>high contrast, visible, low vision</source>
        <translation>تباين عالٍ، وضوح، ضعف البصر</translation>
    </message>
    <message>
        <source>theme, dark mode, night, colors, appearance</source>
        <translation>سمة, الوضع الداكن, ليل, لون, شكل</translation>
    </message>
    <message>
        <source>font, letters, zoom, large print</source>
        <translation>خط, حروف, تكبير, طباعة كبيرة</translation>
    </message>
    <message>
        <source>figure, person, body, pictures</source>
        <translation>شخص, جسم, صور, نموذج</translation>
    </message>
    <message>
        <source>live, 3D, rotate</source>
        <translation>حي, مباشر, ثلاثي الأبعاد, 3D, تدوير</translation>
    </message>
    <message>
        <source>animation, moving, dizzy</source>
        <translation>رسوم متحركة, تحرك, دوار</translation>
    </message>
    <message>
        <source>flash, light, visual cues, deaf</source>
        <translation>وميض, ضوء, إشارات مرئية, صمم</translation>
    </message>
    <message>
        <source>goal, target, how often, streak</source>
        <translation>هدف, غاية, كم مرة, تتابع</translation>
    </message>
    <message>
        <source>goal, target, minutes</source>
        <translation>هدف, غاية, دقائق</translation>
    </message>
    <message>
        <source>midnight, night owl, new day</source>
        <translation>منتصف الليل, سهر, يوم جديد</translation>
    </message>
    <message>
        <source>{name} is not a setting of this version.</source>
        <translation>‏{name} ليس من إعدادات هذا الإصدار.</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>الإعدادات: {problem}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>تعذّرت قراءة الإعدادات في {path} ({why})، فتسري المعتادة وتبقى التغييرات حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>الإعدادات في {path} تالفة وتعذّر وضعها جانبًا ({why})، فتسري المعتادة وتبقى التغييرات حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>The settings in {path} are in fact {what} and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>الإعدادات في {path} هي في الواقع {what} وتعذّر وضعها جانبًا ({why})، فتسري المعتادة وتبقى التغييرات حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is now {aside}; the usual settings apply.</source>
        <translation>كان ملف الإعدادات تالفًا وهو الآن {aside}؛ وتسري الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>The settings file was {what} and is now {aside}; the usual settings apply.</source>
        <translation>كان ملف الإعدادات {what} وهو الآن {aside}؛ وتسري الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path} ({why}); they apply until you quit.</source>
        <translation>تعذّرت كتابة الإعدادات في {path} ({why})؛ وهي سارية حتى تنهي التطبيق.</translation>
    </message>
    <message>
        <source>The file for the window&apos;s place was {what} and is now {aside}; a new one was started.</source>
        <translation>كان ملف موضع النافذة {what} وهو الآن {aside}؛ وبدأ ملف جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>وُجد %n إعداد</numerusform>
            <numerusform>وُجد إعداد واحد</numerusform>
            <numerusform>وُجد إعدادان</numerusform>
            <numerusform>وُجدت %n إعدادات</numerusform>
            <numerusform>وُجد %n إعدادًا</numerusform>
            <numerusform>وُجد %n إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole routine</source>
        <translation>الروتين كله</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>خمس دقائق</translation>
    </message>
    <message>
        <source>Tighter side twice</source>
        <translation>الجانب الأكثر شدًّا مرتين</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <translation>روتين خاص بك</translation>
    </message>
    <message>
        <source>{path} is missing or damaged; please install the app again.</source>
        <translation>‏{path} ناقص أو تالف؛ ثبّت التطبيق مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>{field} must be a DOI such as 10.1000/182, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون DOI مثل 10.1000/182، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} needs at least one [[{field}]].</source>
        <translation>‏{field} يحتاج إلى [[{field}]] واحد على الأقل.</translation>
    </message>
    <message>
        <source>{field} needs at least one sentence.</source>
        <translation>‏{field} يحتاج إلى جملة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>{field} has more than two sentences.</source>
        <translation>في {field} أكثر من جملتين.</translation>
    </message>
    <message>
        <source>{field} has more than {most} characters.</source>
        <translation>في {field} أكثر من {most} حرفًا.</translation>
    </message>
    <message>
        <source>{field} has a stray brace ({why}).</source>
        <translation>في {field} قوس معقوف زائد ({why}).</translation>
    </message>
    <message>
        <source>{field} has the unknown placeholder {placeholder}.</source>
        <translation>في {field} عنصر نائب غير معروف {placeholder}.</translation>
    </message>
    <message>
        <source>{field} has a placeholder with more in it than its name.</source>
        <translation>في {field} عنصر نائب فيه أكثر من اسمه.</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}.</source>
        <translation>في {field} كلمة {word!r}؛ اكتب {lead} أو {other}.</translation>
    </message>
    <message>
        <source>{field} is not for a hold, which lasts as long as its breaths; leave it out.</source>
        <translation>‏{field} ليس للثبات الذي يدوم بقدر أنفاسه؛ احذفه.</translation>
    </message>
    <message>
        <source>{field} must be two whole numbers, fewest first, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون عددين صحيحين، الأقل أولًا، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be lower-case words joined by &apos;-&apos;, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون كلمات بأحرف صغيرة يصل بينها &apos;-&apos;، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be the file&apos;s own name, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون اسم الملف نفسه، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field}: the last one, and no other, must have hold = true.</source>
        <translation>‏{field}: الأخيرة، ولا غيرها، يجب أن يكون فيها hold = true.</translation>
    </message>
    <message>
        <source>{field} is only for holds with &apos;until&apos;; leave it out.</source>
        <translation>‏{field} فقط للثبات الذي له &apos;until&apos;؛ احذفه.</translation>
    </message>
    <message>
        <source>{field} is for concerns that are not urgent, which need it.</source>
        <translation>‏{field} للحالات غير العاجلة، وهي تحتاج إليه.</translation>
    </message>
    <message>
        <source>{field}: two concerns share an id.</source>
        <translation>‏{field}: حالتان لهما المعرّف نفسه.</translation>
    </message>
    <message>
        <source>there is no stretch that is not optional.</source>
        <translation>لا توجد إطالة غير اختيارية.</translation>
    </message>
    <message>
        <source>{field} is another stretch&apos;s id, too.</source>
        <translation>‏{field} معرّف إطالة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>{field}: a variant has no more steps than its stretch, {most}.</source>
        <translation>‏{field}: ليس للصيغة خطوات أكثر من إطالتها، {most}.</translation>
    </message>
    <message>
        <source>{field}: two variants share the id {value!r}.</source>
        <translation>‏{field}: صيغتان لهما المعرّف {value!r}.</translation>
    </message>
    <message>
        <source>{field} must be a picture of this stretch, such as NAME-1 or NAME-VARIANT-1, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون صورة لهذه الإطالة، مثل NAME-1 أو NAME-VARIANT-1، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a variant of this stretch.</source>
        <translation>‏{field} يذكر {name!r}، وليست صيغة لهذه الإطالة.</translation>
    </message>
    <message>
        <source>{field} must begin with https:// or http://, not be {value!r}.</source>
        <translation>‏{field} يجب أن يبدأ بـ https:// أو http://، لا أن يكون {value!r}.</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a stretch.</source>
        <translation>‏{field} يذكر {name!r}، وليست إطالة.</translation>
    </message>
    <message>
        <source>there is no such file in English.</source>
        <translation>لا يوجد ملف كهذا بالإنجليزية.</translation>
    </message>
    <message>
        <source>there is no such stretch in English.</source>
        <translation>لا توجد إطالة كهذه بالإنجليزية.</translation>
    </message>
    <message>
        <source>{field} must be {english}, the version in English, not {value!r}.</source>
        <translation>‏{field} يجب أن يكون {english}، إصدار الإنجليزية، لا {value!r}.</translation>
    </message>
    <message>
        <source>{field} must have as many tables as in English, {number}, in order.</source>
        <translation>‏{field} يجب أن يكون فيه عدد الجداول نفسه كما بالإنجليزية، {number}، بالترتيب.</translation>
    </message>
    <message>
        <source>{field} is not a text of the English file.</source>
        <translation>‏{field} ليس نصًّا من الملف الإنجليزي.</translation>
    </message>
    <message>
        <source>{field} must be a list of sentences.</source>
        <translation>‏{field} يجب أن يكون قائمة جمل.</translation>
    </message>
    <message>
        <source>{field} must be {form}, each written out.</source>
        <translation>‏{field} يجب أن يكون {form}، كل منها مكتوب كاملًا.</translation>
    </message>
    <message>
        <source>{field} must be one text for both sides, as in English.</source>
        <translation>‏{field} يجب أن يكون نصًّا واحدًا للجانبين، كما بالإنجليزية.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>{variant} (easier)</source>
        <translation>{variant} (أسهل)</translation>
    </message>
    <message>
        <source>{variant} (harder)</source>
        <translation>{variant} (أصعب)</translation>
    </message>
    <message>
        <source>{name} · {variants}</source>
        <translation>{name} · {variants}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Press Start routine, or choose a stretch in the list. Answer the question about pain, then lie down and follow.</source>
        <translation>اضغط «ابدأ الروتين» أو اختر إطالة من القائمة. أجب عن السؤال عن الألم، ثم استلقِ واتبع الإرشادات.</translation>
    </message>
    <message>
        <source>Follow by ear</source>
        <translation>المتابعة بالسمع</translation>
    </message>
    <message>
        <source>A voice says each step and each side, so that you need not look. Space pauses, the right arrow goes on; in the big view any key pauses.</source>
        <translation>يقول صوتٌ كل خطوة وكل جانب، فلا تحتاج إلى النظر. مفتاح المسافة يوقف مؤقتًا، والسهم الأيسر يتابع؛ وفي العرض الكبير يوقف أي مفتاح مؤقتًا.</translation>
    </message>
    <message>
        <source>Breathe in a hold</source>
        <translation>التنفس أثناء الثبات</translation>
    </message>
    <message>
        <source>A ring grows as you breathe in and shrinks as you breathe out. After five or six deep breaths the other side follows.</source>
        <translation>تكبر الحلقة عندما تستنشق وتصغر عندما تزفر. بعد خمسة أو ستة أنفاس عميقة يأتي الجانب الآخر.</translation>
    </message>
    <message>
        <source>Feel it in the right place</source>
        <translation>الإحساس في المكان الصحيح</translation>
    </message>
    <message>
        <source>The glow shows where the stretch belongs. Drag the picture to see it from other sides; a double click brings it back.</source>
        <translation>يُظهر التوهّج أين ينبغي أن تشعر بالإطالة. اسحب الصورة لتراها من جوانب أخرى؛ ونقرة مزدوجة تعيدها.</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>عندما تكون أكثر من اللازم</translation>
    </message>
    <message>
        <source>E makes the stretch easier: on a chair, on a cushion, with the foot on the floor.</source>
        <translation>مفتاح E يجعل الإطالة أسهل: على كرسي، أو على وسادة، أو والقدم على الأرض.</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>عندما يؤلمك شيء</translation>
    </message>
    <message>
        <source>Press P, or I feel pain: it stops at once and says what to do. The stretch is left out until you put it back.</source>
        <translation>اضغط P أو «أشعر بألم»: يتوقف كل شيء فورًا ويُقال لك ما تفعله. تُستبعد الإطالة إلى أن تعيدها.</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>The menu has reminders, your progress, routines of your own, and all settings. What you did is kept on this computer alone.</source>
        <translation>في القائمة تجد التذكيرات وتقدّمك وروتيناتك الخاصة وجميع الإعدادات. ما أنجزته يُحفظ على هذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>إيقاف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>لمدة ساعتين</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى غد</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>حتى أستأنف</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>استئناف التذكيرات</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>التذكيرات…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Time to get up and stretch</source>
        <translation>حان وقت النهوض والإطالة</translation>
    </message>
    <message>
        <source>A stretch today?</source>
        <translation>إطالة اليوم؟</translation>
    </message>
    <message>
        <source>Still time to stretch</source>
        <translation>ما زال وقت للإطالة</translation>
    </message>
    <message>
        <source>{offer} · {when}</source>
        <translation>{offer} · {when}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>بعد 10 دقائق</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>تخطَّ اليوم</translation>
    </message>
    <message>
        <source>{offer} · A rest is fine, too. This reminder is quiet from now on, and comes back after your next session.</source>
        <translation>{offer} · الراحة حسنة أيضًا. هذا التذكير هادئ من الآن، ويعود بعد جلستك التالية.</translation>
    </message>
    <message>
        <source>Whenever you like</source>
        <translation>وقتما تشاء</translation>
    </message>
    <message>
        <source>Keep reminding me</source>
        <translation>واصل تذكيري</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>حان موعد تذكير</translation>
    </message>
    <message>
        <source>No reminder to come</source>
        <translation>لا تذكير قادم</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>What you did last could not be written down.</source>
        <translation>تعذّر تدوين آخر ما فعلته.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{name} · left {left} min · right {right} min</source>
        <translation>{name} · اليسار {left} د · اليمين {right} د</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
</context>
<context>
    <name>ClockTimesForm</name>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>إضافة وقت</translation>
    </message>
    <message>
        <source>Time {number}</source>
        <translation>الوقت {number}</translation>
    </message>
    <message>
        <source>Remove time {number}</source>
        <translation>إزالة الوقت {number}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
</context>
<context>
    <name>CommandDispatcher</name>
    <message>
        <source>A session is running already.</source>
        <translation>هناك جلسة جارية بالفعل.</translation>
    </message>
    <message>
        <source>The window waits for an answer; please give it there first.</source>
        <translation>تنتظر النافذة إجابة؛ أجب هناك أولًا من فضلك.</translation>
    </message>
    <message>
        <source>{name} is left out; please put it back in the window first.</source>
        <translation>{name} متروكة؛ أعِدها في النافذة أولًا من فضلك.</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>بدأت الجلسة.</translation>
    </message>
    <message>
        <source>The session begins once you have answered in the window.</source>
        <translation>تبدأ الجلسة حين تجيب في النافذة.</translation>
    </message>
    <message>
        <source>All stretches are left out; please put one back in the window.</source>
        <translation>كل الإطالات متروكة؛ أعِد واحدة في النافذة من فضلك.</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>خذها معك</translation>
    </message>
    <message>
        <source>Everything you did, as a table or for other programs; or the last twelve weeks on a page or two for your physiotherapist.</source>
        <translation>كل ما أنجزته، في جدول أو لبرامج أخرى؛ أو الأسابيع الاثنا عشر الأخيرة في صفحة أو اثنتين لمعالجك الفيزيائي.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>أعِدها</translation>
    </message>
    <message>
        <source>An export, a part of one, or the diary of another computer. What is here already is not added twice.</source>
        <translation>ملف مُصدَّر، أو جزء منه، أو سجل جهاز آخر. وما هو موجود هنا لا يُضاف مرتين.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The sessions and pains of a day, or everything. After a day, what hurt stays left out; after everything, the questions about your health are asked again.</source>
        <translation>جلسات يوم وآلامه، أو كل شيء. بعد حذف يوم يبقى ما آلمك متروكًا؛ وبعد حذف كل شيء تُطرح أسئلة صحتك من جديد.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>حذف هذا اليوم</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Export your diary</source>
        <translation>تصدير سجلّك</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>حفظ صفحة للطباعة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import into your diary</source>
        <translation>الاستيراد إلى سجلّك</translation>
    </message>
    <message>
        <source>Diaries (*.csv *.json *.sqlite3)</source>
        <translation>سجلات (*.csv *.json *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About your glutes</source>
        <translation>عن عضلات الألية</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Glutestretch</source>
        <translation>حول Glutestretch</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>يجري فحص هذا الجهاز…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It could not be found out; glutestretch doctor in a terminal may tell more.</source>
        <translation>تعذّرت معرفة ذلك؛ قد يقول glutestretch doctor في الطرفية أكثر.</translation>
    </message>
    <message>
        <source>All of it is in the clipboard now.</source>
        <translation>كل ذلك في الحافظة الآن.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Draft: {title}</source>
        <translation>مسودة: {title}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>متابعة: {title}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>حذف: {title}</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>How many times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Rest between, in position</source>
        <translation>الراحة بينها، في الوضعية</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>Whole rounds</source>
        <translation>الدورات الكاملة</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجوانب</translation>
    </message>
    <message>
        <source>Counted in breaths</source>
        <translation>بعدد الأنفاس</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>الأنفاس</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>أنفاس</translation>
    </message>
    <message>
        <source>Counted in seconds</source>
        <translation>بعدد الثواني</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Each hold</source>
        <translation>كل ثبات</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>خاص بها</translation>
    </message>
    <message>
        <source>Seconds of rest</source>
        <translation>ثواني الراحة</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Rest before each round</source>
        <translation>الراحة قبل كل دورة</translation>
    </message>
    <message>
        <source>Seconds for each instruction</source>
        <translation>ثواني كل تعليمة</translation>
    </message>
    <message>
        <source>Time for the steps</source>
        <translation>وقت الخطوات</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>This stretch is not here any more, so it is not played.</source>
        <translation>لم تعد هذه الإطالة موجودة هنا، فلا تُشغَّل.</translation>
    </message>
    <message>
        <source>Duplicate: {entry}</source>
        <translation>تكرار: {entry}</translation>
    </message>
</context>
<context>
    <name>FeelingCard</name>
    <message>
        <source>How stiff are your hips and lower back now?</source>
        <translation>ما درجة تيبّس وركيك وأسفل ظهرك الآن؟</translation>
    </message>
    <message>
        <source>0 is not at all, 10 as stiff as can be. You can leave this out.</source>
        <translation>0 لا تيبّس إطلاقًا، و10 أقصى تيبّس. يمكنك ترك هذا.</translation>
    </message>
    <message>
        <source>And before the session?</source>
        <translation>وقبل الجلسة؟</translation>
    </message>
    <message>
        <source>Which side felt tighter?</source>
        <translation>أي جانب كان أكثر شدًّا؟</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>الجانبان سواء</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Foam-roller massage</source>
        <translation>تدليك بالأسطوانة الرغوية</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>ضبط تذكير…</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>أشعر بألم</translation>
    </message>
</context>
<context>
    <name>FirstReminder</name>
    <message>
        <source>A first reminder</source>
        <translation>تذكير أول</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>إطالة قصيرة في اللحظة المناسبة أسهل من إطالة طويلة لاحقًا.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>You have reminders already: {next}.</source>
        <translation>عندك تذكيرات بالفعل: {next}.</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>في وقت من اليوم</translation>
    </message>
    <message>
        <source>After a while of sitting</source>
        <translation>بعد مدة من الجلوس</translation>
    </message>
    <message>
        <source>No reminder now</source>
        <translation>لا تذكير الآن</translation>
    </message>
    <message>
        <source>Reminders come while the app runs. You can change them at any time.</source>
        <translation>تأتي التذكيرات ما دام التطبيق يعمل. ويمكنك تغييرها في أي وقت.</translation>
    </message>
    <message>
        <source>Every working day at</source>
        <translation>كل يوم عمل، الساعة</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>بعد الجلوس مدة</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>On working days, {start} to {end}. A break begins the count again.</source>
        <translation>في أيام العمل، {start} إلى {end}. والاستراحة تبدأ العدّ من جديد.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move it</source>
        <translation>اسحب لتحريكها</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>إزالة هذه الساعات</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Add other hours</source>
        <translation>إضافة ساعات أخرى</translation>
    </message>
</context>
<context>
    <name>Illustration</name>
    <message>
        <source>A small picture shows it from another side.</source>
        <translation>صورة صغيرة تُظهرها من جهة أخرى.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Drag it or use the arrow keys to see it from other sides. 0 turns it back.</source>
        <translation>اسحبها أو استخدم مفاتيح الأسهم لتراها من جهات أخرى. 0 يعيدها كما كانت.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End this session?</source>
        <translation>هل تنهي هذه الجلسة؟</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>ما أنجزته حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Quit although something is not written down?</source>
        <translation>هل تنهي التطبيق رغم أن شيئًا لم يُدوَّن؟</translation>
    </message>
    <message>
        <source>What you did last could not be written to its file, and would be lost.</source>
        <translation>تعذّرت كتابة آخر ما فعلته في ملفه، وسيضيع.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>الخروج من دونه</translation>
    </message>
    <message>
        <source>Close in the middle of the session?</source>
        <translation>هل تغلق وسط الجلسة؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your last session broke off. Would you like to go on where it stopped?</source>
        <translation>انقطعت جلستك الأخيرة. هل تود المتابعة من حيث توقفت؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>{name} is not in this session. You can open it after the session.</source>
        <translation>{name} ليست في هذه الجلسة. يمكنك فتحها بعد الجلسة.</translation>
    </message>
    <message>
        <source>{name} waits while this session runs.</source>
        <translation>{name} تنتظر ما دامت هذه الجلسة جارية.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>اذهب إليها الآن</translation>
    </message>
    <message>
        <source>The computer was asleep, so the session has paused.</source>
        <translation>كان الجهاز نائمًا، فتوقفت الجلسة مؤقتًا.</translation>
    </message>
    <message>
        <source>The routine that was wanted is gone, so the whole routine begins.</source>
        <translation>الروتين المطلوب لم يعد موجودًا، فيبدأ الروتين كله.</translation>
    </message>
    <message>
        <source>Your answers leave all of these stretches out for now. Please ask a doctor or physiotherapist which of them suit you.</source>
        <translation>إجاباتك تُبقي كل هذه الإطالات متروكة الآن. اسأل طبيبًا أو معالجًا فيزيائيًا أيها يناسبك.</translation>
    </message>
    <message>
        <source>{name} hurt, so it is left out and not played.</source>
        <translation>{name} آلمتك، فهي متروكة ولا تُشغَّل.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>أعِدها</translation>
    </message>
    <message>
        <source>{name} is left out by your answers. {why}</source>
        <translation>{name} متروكة بحسب إجاباتك. {why}</translation>
    </message>
    <message>
        <source>My provider has agreed</source>
        <translation>وافق مختصّي الصحي</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>at</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up ({key})</source>
        <translation>تحريك لأعلى ({key})</translation>
    </message>
    <message>
        <source>Move down ({key})</source>
        <translation>تحريك لأسفل ({key})</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>تحريك لأعلى: {entry}</translation>
    </message>
    <message>
        <source>Move down: {entry}</source>
        <translation>تحريك لأسفل: {entry}</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>تغيير: {entry}</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>إزالة: {entry}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NotDoneForm</name>
    <message>
        <source>If nothing was done</source>
        <translation>إن لم يُنجز شيء</translation>
    </message>
    <message>
        <source>Since the morning</source>
        <translation>منذ الصباح</translation>
    </message>
    <message>
        <source>For several days</source>
        <translation>لعدة أيام</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Your day begins at {time}, as set under Data in the settings.</source>
        <translation>يبدأ يومك الساعة {time}، كما في الإعدادات تحت «البيانات».</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>It comes once a day at most, and less and less often while you do not answer. After some weeks it is quiet until your next session.</source>
        <translation>يأتي مرة في اليوم على الأكثر، ويقلّ شيئًا فشيئًا ما دمت لا تجيب. وبعد بضعة أسابيع يهدأ حتى جلستك التالية.</translation>
    </message>
</context>
<context>
    <name>OnceForm</name>
    <message>
        <source>In a while, such as after a run</source>
        <translation>بعد قليل، كما بعد الجري</translation>
    </message>
    <message>
        <source>In so many minutes</source>
        <translation>بعد هذا العدد من الدقائق</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>في يوم معين، وفي وقت معين</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Write a pack</source>
        <translation>كتابة حزمة</translation>
    </message>
    <message>
        <source>Write a stretch</source>
        <translation>كتابة إطالة</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>What you write is kept as a draft, also if you close this window. Once nothing is missing you can save it, and its stretches come into your list.</source>
        <translation>ما تكتبه يُحفظ مسودةً، حتى إن أغلقت هذه النافذة. وحين لا ينقص شيء يمكنك حفظه، فتظهر إطالاته في قائمتك.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>الإطالات</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>إضافة إطالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>أُزيل: {entry}</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>تحرير: {title}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>المزيد: {title}</translation>
    </message>
    <message>
        <source>There is a draft with changes; Edit goes on with it.</source>
        <translation>هناك مسودة فيها تغييرات؛ «تحرير» يتابعها.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Delete the draft</source>
        <translation>&amp;حذف المسودة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Packs of stretches</source>
        <translation>حزم الإطالات</translation>
    </message>
    <message>
        <source>Stretches that you or your physiotherapist have put into a file. They come last in your list. Nobody but their author has looked at them: add what you trust.</source>
        <translation>إطالات وضعتها أنت أو معالجك الفيزيائي في ملف. تأتي في آخر قائمتك. لم ينظر فيها أحد غير مؤلفها: أضف ما تثق به.</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>إضافة حزمة…</translation>
    </message>
    <message>
        <source>Write a pack</source>
        <translation>كتابة حزمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>جارٍ فحصها…</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>تصدير حزمة</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>حزم (*.zip)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>إضافة حزمة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>PainList</name>
    <message>
        <source>“{note}”</source>
        <translation>«{note}»</translation>
    </message>
</context>
<context>
    <name>PainPage</name>
    <message>
        <source>End here</source>
        <translation>الإنهاء هنا</translation>
    </message>
    <message>
        <source>I have stopped</source>
        <translation>توقفت</translation>
    </message>
    <message>
        <source>Undo this report</source>
        <translation>التراجع عن هذا البلاغ</translation>
    </message>
    <message>
        <source>Nothing hurts: go back</source>
        <translation>لا شيء يؤلم: عودة</translation>
    </message>
    <message>
        <source>Stop here and rest</source>
        <translation>توقّف هنا واسترح</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>أين كان؟</translation>
    </message>
    <message>
        <source>How strong is it, from 0 to 10? (optional)</source>
        <translation>ما شدته من 0 إلى 10؟ (اختياري)</translation>
    </message>
    <message>
        <source>What did you feel, and where? (optional, kept only on this computer)</source>
        <translation>بماذا شعرت، وأين؟ (اختياري، يُحفظ على هذا الجهاز فقط)</translation>
    </message>
    <message>
        <source>Rest, then go on without it</source>
        <translation>الراحة ثم المتابعة من دونها</translation>
    </message>
    <message>
        <source>It was somewhere else</source>
        <translation>كان في مكان آخر</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>صفحات للطباعة (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>اختيار: {title}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take away: {title}</source>
        <translation>إزالة: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.webp *.jpg *.jpeg)</source>
        <translation>صور (*.png *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>PrescriptionDialog</name>
    <message>
        <source>Add a prescription</source>
        <translation>إضافة وصفة</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>أضِفها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Yours of this name</source>
        <translation>روتينك بهذا الاسم</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>يُستبدل</translation>
    </message>
    <message>
        <source>Nothing can be added from this file</source>
        <translation>لا يمكن إضافة شيء من هذا الملف</translation>
    </message>
    <message>
        <source>Reminders of it</source>
        <translation>تذكيراتها</translation>
    </message>
</context>
<context>
    <name>PrescriptionsFeature</name>
    <message>
        <source>Add a prescription</source>
        <translation>إضافة وصفة</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>وصفات (*.glutestretch)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Weeks and goal</source>
        <translation>الأسابيع والهدف</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>اليسار واليمين</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>التيبّس</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it.</source>
        <translation>أشِر إلى يوم، أو استخدم مفاتيح الأسهم، لتقرأه.</translation>
    </message>
    <message>
        <source>You choose the goal, and when a day begins, in the settings.</source>
        <translation>تختار الهدف، ومتى يبدأ اليوم، في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>QuietDatesForm</name>
    <message>
        <source>First quiet day</source>
        <translation>أول يوم هادئ</translation>
    </message>
    <message>
        <source>Last quiet day</source>
        <translation>آخر يوم هادئ</translation>
    </message>
</context>
<context>
    <name>QuietHoursForm</name>
    <message>
        <source>Quiet between</source>
        <translation>هدوء بين</translation>
    </message>
    <message>
        <source>An end at or before the start is on the next day.</source>
        <translation>إن كانت النهاية عند البداية أو قبلها فهي في اليوم التالي.</translation>
    </message>
</context>
<context>
    <name>QuietUntilForm</name>
    <message>
        <source>Quiet from now until</source>
        <translation>هدوء من الآن حتى</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>Edit the quiet period</source>
        <translation>تحرير فترة الهدوء</translation>
    </message>
    <message>
        <source>A quiet period</source>
        <translation>فترة هدوء</translation>
    </message>
    <message>
        <source>Edit the reminder</source>
        <translation>تحرير التذكير</translation>
    </message>
    <message>
        <source>A new reminder</source>
        <translation>تذكير جديد</translation>
    </message>
    <message>
        <source>Choose when no reminder is to come, and see which ones then do.</source>
        <translation>اختر متى لا يأتي أي تذكير، وانظر أي التذكيرات يأتي حينئذ.</translation>
    </message>
    <message>
        <source>Choose when you want to be reminded, and see what comes of it.</source>
        <translation>اختر متى تريد أن تُذكَّر، وانظر ما ينتج عن ذلك.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reminders that then come next</source>
        <translation>التذكيرات التي تأتي بعدها</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next, as long as nothing is done</source>
        <translation>التالي، ما دام لم يُنجز شيء</translation>
    </message>
    <message>
        <source>Nothing comes while reminders are paused or quiet.</source>
        <translation>لا يأتي شيء ما دامت التذكيرات متوقفة أو هادئة.</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>التالي: {moment}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>Does {hours} mean the day or the night?</source>
        <translation>هل {hours} تعني النهار أم الليل؟</translation>
    </message>
    <message>
        <source>As they stand, the hours end on the next day.</source>
        <translation>كما هي الآن، تنتهي الساعات في اليوم التالي.</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>تغيير الساعات</translation>
    </message>
    <message>
        <source>The day: {start} to {end}</source>
        <translation>النهار: {start} إلى {end}</translation>
    </message>
    <message>
        <source>The night: {start} to {end}</source>
        <translation>الليل: {start} إلى {end}</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>ما يعرضه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ReminderLog</name>
    <message>
        <source>Show all {n} lines</source>
        <translation>إظهار كل الأسطر ({n})</translation>
    </message>
    <message>
        <source>Nothing so far. What becomes of your reminders is noted here.</source>
        <translation>لا شيء حتى الآن. هنا يُدوَّن ما يحدث لتذكيراتك.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Edit: {summary}</source>
        <translation>تحرير: {summary}</translation>
    </message>
    <message>
        <source>More: {summary}</source>
        <translation>المزيد: {summary}</translation>
    </message>
    <message>
        <source>&amp;Test this reminder</source>
        <translation>ت&amp;جربة هذا التذكير</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Add a reminder</source>
        <translation>إضافة تذكير</translation>
    </message>
    <message>
        <source>Add a quiet period</source>
        <translation>إضافة فترة هدوء</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>لمدة &amp;30 دقيقة</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>لمدة &amp;ساعة</translation>
    </message>
    <message>
        <source>For &amp;2 hours</source>
        <translation>لمدة سا&amp;عتين</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>حتى &amp;غد</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>حتى أست&amp;أنف</translation>
    </message>
    <message>
        <source>No reminder is to come</source>
        <translation>لا تذكير قادم</translation>
    </message>
    <message>
        <source>There is no reminder yet that a calendar can hold: one at times, or once.</source>
        <translation>لا تذكير بعد يمكن لتقويم أن يحمله: تذكير في أوقات، أو مرة واحدة.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>أُضيف آخر مثله.</translation>
    </message>
    <message>
        <source>Deleted: {summary}</source>
        <translation>حُذف: {summary}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>التصدير إلى تقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقاويم (*.ics)</translation>
    </message>
    <message>
        <source>Your reminders are in {path} now.</source>
        <translation>تذكيراتك الآن في {path}.</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>إيقاف مؤقت…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>فترات الهدوء</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>التصدير إلى تقويم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RemindersFeature</name>
    <message>
        <source>No reminder to come</source>
        <translation>لا تذكير قادم</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs. Start it hidden when you log in?</source>
        <translation>لا تأتي التذكيرات إلا والتطبيق يعمل. هل يُشغَّل مخفيًّا عند تسجيل دخولك؟</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>RoutineChoice</name>
    <message>
        <source>Choose a routine</source>
        <translation>اختيار روتين</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>روتيناتك الخا&amp;صة…</translation>
    </message>
    <message>
        <source>Which side feels tighter?</source>
        <translation>أي جانب أكثر شدًّا؟</translation>
    </message>
    <message>
        <source>It is held twice. The diary keeps the answer, and you are not asked again.</source>
        <translation>سيكون الثبات عليه مرتين. يحفظ السجل الإجابة، ولا تُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>The right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا فرق</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Routine</source>
        <translation>الروتين</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Add the stretches that you want, in their order.</source>
        <translation>أضف الإطالات التي تريدها، بترتيبها.</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>إضافة إطالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>لا شيء تفعله بعد</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>أُضيف: {entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>أُزيل: {entry}</translation>
    </message>
</context>
<context>
    <name>RoutineRow</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>تحرير: {title}</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>المزيد: {title}</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Save as a prescription…</source>
        <translation>حفظ كو&amp;صفة…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>Your own routines</source>
        <translation>روتيناتك الخاصة</translation>
    </message>
    <message>
        <source>The stretches that you need, in your order, held as long and as often as you like. You choose one beside Start, and a reminder can offer it.</source>
        <translation>الإطالات التي تحتاجها، بترتيبك، وبثبات تحدد أنت مدته وعدد مراته. تختار أحدها بجانب «ابدأ»، ويمكن لتذكير أن يعرضه.</translation>
    </message>
    <message>
        <source>Make a routine</source>
        <translation>إعداد روتين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>مثل: {title}</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>لا شيء تفعله بعد</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>تحرير الروتين</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>أُضيف آخر مثله.</translation>
    </message>
    <message>
        <source>Deleted: {title}. What named it has the whole routine now.</source>
        <translation>حُذف: {title}. ما كان يشير إليه صار له الروتين كله.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{number} of 10</source>
        <translation>{number} من 10</translation>
    </message>
</context>
<context>
    <name>ScreeningDialog</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing is left out. Stop at once where anything hurts.</source>
        <translation>لا شيء متروك. توقّف فورًا إن آلمك أي شيء.</translation>
    </message>
    <message>
        <source>All stretches are left out until a provider has agreed.</source>
        <translation>كل الإطالات متروكة حتى يوافق مختص صحي.</translation>
    </message>
    <message>
        <source>Left out until a provider has agreed: {names}.</source>
        <translation>متروكة حتى يوافق مختص صحي: {names}.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>نسخ: {title}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>كصورة</translation>
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
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>Recorded. You will be asked about pain before the next session.</source>
        <translation>سُجّل. ستُسأل عن الألم قبل الجلسة التالية.</translation>
    </message>
    <message>
        <source>Recorded: {place}. It stays out of the routine until you put it back, and you will be asked about pain before the next session.</source>
        <translation>سُجّل: {place}. تبقى خارج الروتين حتى تعيدها، وستُسأل عن الألم قبل الجلسة التالية.</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Segment {number} of {count}: {label}</source>
        <translation>المقطع {number} من {count}: {label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>What you change counts at once, and is kept on this computer.</source>
        <translation>ما تغيّره يسري فورًا ويُحفظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>No setting has “{typed}” in it. Try a shorter word, or another one.</source>
        <translation>لا إعداد فيه «{typed}». جرّب كلمة أقصر، أو كلمة أخرى.</translation>
    </message>
    <message>
        <source>Defaults restored: {group}</source>
        <translation>استُعيدت الافتراضيات: {group}</translation>
    </message>
    <message>
        <source>All defaults restored</source>
        <translation>استُعيدت كل الافتراضيات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore defaults: {group}</source>
        <translation>استعادة الافتراضيات: {group}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>جرّبه: {title}</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>كلاهما معًا</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} ث</translation>
    </message>
    <message>
        <source>Export, import, print or delete what the diary has of you.</source>
        <translation>تصدير ما في السجل عنك أو استيراده أو طباعته أو حذفه.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>بياناتك…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>إظهار كل الإعدادات</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>استعادة كل الافتراضيات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No reminder set</source>
        <translation>لا تذكير مضبوط</translation>
    </message>
    <message>
        <source>Stretch whenever it suits you</source>
        <translation>أدِّ إطالاتك متى ناسبك</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>التذكيرات…</translation>
    </message>
    <message>
        <source>Reminders. {state}</source>
        <translation>التذكيرات. {state}</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Start routine</source>
        <translation>ابدأ الروتين</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Hip &amp; glute routine</source>
        <translation>روتين الوركين والألية</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>اختيار روتين</translation>
    </message>
    <message>
        <source>Choose a routine (Ctrl+O)</source>
        <translation>اختيار روتين (Ctrl+O)</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>الإطالات</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>After sitting for</source>
        <translation>بعد الجلوس مدة</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>A break of a few minutes starts the count again.</source>
        <translation>استراحة من بضع دقائق تبدأ العدّ من جديد.</translation>
    </message>
    <message>
        <source>Within these hours</source>
        <translation>ضمن هذه الساعات</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Picture of this step</source>
        <translation>صورة هذه الخطوة</translation>
    </message>
    <message>
        <source>Show the movement</source>
        <translation>إظهار الحركة</translation>
    </message>
    <message>
        <source>Show the movement (M)</source>
        <translation>إظهار الحركة (M)</translation>
    </message>
    <message>
        <source>Play this stretch</source>
        <translation>تشغيل هذه الإطالة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>خذ شهيقًا</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>أخرج الزفير</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>{title} · {heading}</source>
        <translation>{title} · {heading}</translation>
    </message>
    <message>
        <source>Paused · {heading}</source>
        <translation>متوقف مؤقتًا · {heading}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>بدّل الجانب</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Deep breaths</source>
        <translation>أنفاس عميقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Go on to the next stretch</source>
        <translation>الانتقال إلى الإطالة التالية</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>An easier way to do this stretch (E)</source>
        <translation>طريقة أسهل لهذه الإطالة (E)</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>أصعب</translation>
    </message>
    <message>
        <source>A harder way to do this stretch (H)</source>
        <translation>طريقة أصعب لهذه الإطالة (H)</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Close big view</source>
        <translation>إغلاق العرض الكبير</translation>
    </message>
    <message>
        <source>Show the usual view again (Esc)</source>
        <translation>العودة إلى العرض المعتاد (Esc)</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>أشعر بألم</translation>
    </message>
    <message>
        <source>Stops at once (P)</source>
        <translation>يتوقف فورًا (P)</translation>
    </message>
</context>
<context>
    <name>StiffnessBar</name>
    <message>
        <source>How stiff are your hips and lower back, from 0, not at all, to 10, as can be?</source>
        <translation>ما درجة تيبّس وركيك وأسفل ظهرك، من 0، لا تيبّس، إلى 10، أقصى تيبّس؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>StiffnessChart</name>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>StretchPage</name>
    <message>
        <source>Stretch</source>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Picture before the first step</source>
        <translation>الصورة قبل الخطوة الأولى</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Write for the side that is stretched: {lead} becomes left or right, {other} the other one. The buttons below put them in. The last step is the hold.</source>
        <translation>اكتب للجانب الذي تُطيله: {lead} تصير left أو right بحسب الجانب، و{other} تصير الجانب الآخر. والزرّان أدناه يضعانهما. والخطوة الأخيرة هي الثبات.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Put in the side that is stretched</source>
        <translation>إدراج الجانب الذي تُطيله</translation>
    </message>
    <message>
        <source>Put in the other side</source>
        <translation>إدراج الجانب الآخر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The side that is stretched (Ctrl+1)</source>
        <translation>الجانب الذي تُطيله (Ctrl+1)</translation>
    </message>
    <message>
        <source>The other side (Ctrl+2)</source>
        <translation>الجانب الآخر (Ctrl+2)</translation>
    </message>
    <message>
        <source>Where the words differ from side to side, write out both sides: each field has a button for that. The last step is the hold.</source>
        <translation>حيث تختلف الكلمات بين الجانبين اكتب الجانبين كليهما: لكل حقل زر لذلك. الخطوة الأخيرة هي الثبات.</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>أُزيل: {entry}</translation>
    </message>
</context>
<context>
    <name>StretchPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>No reminders yet</source>
        <translation>لا تذكيرات بعد</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>إطالة قصيرة في اللحظة المناسبة أسهل من إطالة طويلة لاحقًا.</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>أيام العمل الساعة {time}</translation>
    </message>
    <message>
        <source>If not done by {time}</source>
        <translation>إن لم يُنجز حتى {time}</translation>
    </message>
    <message>
        <source>weekdays, {start} to {end}</source>
        <translation>أيام العمل، {start} إلى {end}</translation>
    </message>
    <message>
        <source>once a working day</source>
        <translation>مرة كل يوم عمل</translation>
    </message>
    <message>
        <source>only on days without a session</source>
        <translation>فقط في الأيام بلا جلسة</translation>
    </message>
    <message>
        <source>Every 50 minutes of sitting</source>
        <translation>كل 50 دقيقة جلوس</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>بعد 30 دقيقة</translation>
    </message>
    <message>
        <source>once, after my run</source>
        <translation>مرة واحدة، بعد الجري</translation>
    </message>
    <message>
        <source>{text}, {hint}</source>
        <translation>{text}، {hint}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>You can change this in Settings, under Reminders.</source>
        <translation>يمكنك تغيير هذا في الإعدادات، تحت «التذكيرات».</translation>
    </message>
    <message>
        <source>Glutestretch stays in the tray, so that your reminders come.</source>
        <translation>يبقى Glutestretch في علبة النظام لتأتي تذكيراتك.</translation>
    </message>
    <message>
        <source>To end it, choose Quit in its menu there, or press Ctrl+Q.</source>
        <translation>لإنهائه اختر «خروج» من قائمته هناك، أو اضغط Ctrl+Q.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>Your reminders come only while Glutestretch runs.</source>
        <translation>لا تأتي تذكيراتك إلا وGlutestretch يعمل.</translation>
    </message>
    <message>
        <source>There is no tray here, so it can stay as a minimised window.</source>
        <translation>لا توجد علبة نظام هنا، فيمكنه البقاء نافذةً مصغّرة.</translation>
    </message>
    <message>
        <source>Stay minimised</source>
        <translation>البقاء مصغّرًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {done}</source>
        <translation>تراجع: {done}</translation>
    </message>
</context>
<context>
    <name>WarningDialog</name>
    <message>
        <source>Hip and back pain</source>
        <translation>ألم الورك والظهر</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>No, I have no pain there</source>
        <translation>لا، لا ألم لدي هناك</translation>
    </message>
    <message>
        <source>Yes, it hurts</source>
        <translation>نعم، هناك ألم</translation>
    </message>
    <message>
        <source>Please see a health-care provider before you stretch. The routine can start only once you have.</source>
        <translation>راجع مختصًّا صحيًّا قبل الإطالة من فضلك. ولا يبدأ الروتين إلا بعد ذلك.</translation>
    </message>
    <message>
        <source>I have seen one and may do this routine</source>
        <translation>راجعت مختصًّا ويُسمح لي بهذا الروتين</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>دقائق الثبات</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>WhatItIs</name>
    <message>
        <source>Welcome to Glutestretch</source>
        <translation>أهلًا بك في Glutestretch</translation>
    </message>
    <message>
        <source>For you if your hips and lower back ache after a long run, many stairs or a day in a chair.</source>
        <translation>هو لك إن كان وركاك وأسفل ظهرك يؤلمانك بعد جري طويل أو سلالم كثيرة أو يوم على الكرسي.</translation>
    </message>
    <message>
        <source>It leads you through three stretches on both sides, hands-free and from the floor. That takes about {minutes} minutes.</source>
        <translation>يقودك في ثلاث إطالات على الجانبين، ويداك حرّتان وأنت على الأرض. يستغرق ذلك نحو {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>You see and hear each step, it counts your breaths, and it stops at once when you say that something hurts.</source>
        <translation>ترى كل خطوة وتسمعها، ويعدّ أنفاسك، ويتوقف فورًا حين تقول إن شيئًا يؤلمك.</translation>
    </message>
    <message>
        <source>It is not medical advice. Before the first session it asks about pain and about your health.</source>
        <translation>ليس نصيحة طبية. قبل الجلسة الأولى يسألك عن الألم وعن صحتك.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>WhatLeadsYou</name>
    <message>
        <source>Who and what leads you</source>
        <translation>من يقودك وما يقودك</translation>
    </message>
    <message>
        <source>All of this, and more, is found again in the settings.</source>
        <translation>كل هذا، وأكثر، تجده في الإعدادات.</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>من يعرض الإطالات</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>عميق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>جرّب الصوت</translation>
    </message>
    <message>
        <source>Pace of the breath in a hold</source>
        <translation>وتيرة النفس أثناء الثبات</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in} / {let_out} ث</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>وتيرتي</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>النفس</translation>
    </message>
    <message>
        <source>Hold to breathe in</source>
        <translation>اضغط باستمرار للشهيق</translation>
    </message>
    <message>
        <source>Try the pace</source>
        <translation>جرّب الوتيرة</translation>
    </message>
    <message>
        <source>In a hold you press on the ring, or hold a key, while you breathe in.</source>
        <translation>أثناء الثبات تضغط على الحلقة، أو تُبقي مفتاحًا مضغوطًا، أثناء الشهيق.</translation>
    </message>
    <message>
        <source>The ring leads: in as it grows, out as it shrinks.</source>
        <translation>الحلقة تقود: شهيق حين تكبر، وزفير حين تصغر.</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>Glutestretch was updated to version {version}.</source>
        <translation>حُدِّث Glutestretch إلى الإصدار {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Ch&amp;oose a routine</source>
        <translation>اختيار &amp;روتين</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>روتيناتك الخا&amp;صة…</translation>
    </message>
    <message>
        <source>Packs of s&amp;tretches…</source>
        <translation>&amp;حزم الإطالات…</translation>
    </message>
    <message>
        <source>Add a pres&amp;cription…</source>
        <translation>إضافة &amp;وصفة…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>ال&amp;تذكيرات…</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>الت&amp;قدّم…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>&amp;بياناتك…</translation>
    </message>
    <message>
        <source>&amp;Big view</source>
        <translation>العرض ال&amp;كبير</translation>
    </message>
    <message>
        <source>Say it aga&amp;in</source>
        <translation>كرّر ال&amp;شرح</translation>
    </message>
    <message>
        <source>Say how &amp;long still</source>
        <translation>ا&amp;ذكر كم بقي</translation>
    </message>
    <message>
        <source>An easier &amp;variant</source>
        <translation>صيغة أ&amp;سهل</translation>
    </message>
    <message>
        <source>A harder varia&amp;nt</source>
        <translation>صيغة أ&amp;صعب</translation>
    </message>
    <message>
        <source>S&amp;kip this stretch</source>
        <translation>ت&amp;خطَّ هذه الإطالة</translation>
    </message>
    <message>
        <source>&amp;End the session…</source>
        <translation>إ&amp;نهاء الجلسة…</translation>
    </message>
    <message>
        <source>About your &amp;glutes</source>
        <translation>عن عضلات الأ&amp;لية</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>What works on this co&amp;mputer</source>
        <translation>ما يعمل على هذا ال&amp;جهاز</translation>
    </message>
    <message>
        <source>S&amp;how the welcome</source>
        <translation>إ&amp;ظهار الترحيب</translation>
    </message>
    <message>
        <source>&amp;About Glutestretch</source>
        <translation>&amp;معلومات عن Glutestretch</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>One text for both sides</source>
        <translation>نص واحد للجانبين</translation>
    </message>
    <message>
        <source>Write out both sides</source>
        <translation>كتابة الجانبين كاملين</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Save as a prescription</source>
        <translation>حفظ كوصفة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>وصفات (*.glutestretch)</translation>
    </message>
</context>
<context>
    <name>_Two</name>
    <message>
        <source>{name}, at least</source>
        <translation>{name}، على الأقل</translation>
    </message>
    <message>
        <source>{name}, at most</source>
        <translation>{name}، على الأكثر</translation>
    </message>
</context>
</TS>
