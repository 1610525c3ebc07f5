<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message>
        <source>{module} is missing; please install the app with pip install .</source>
        <translation>{module} が見つかりません。pip install . でアプリをインストールしてください。</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>使い方: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>There is no command {found}; there are {commands}.</source>
        <translation>{found} というコマンドはありません。使えるコマンドは {commands} です。</translation>
    </message>
    <message>
        <source>What goes with {option} is missing; glutestretch --help tells more.</source>
        <translation>{option} に続く値がありません。詳しくは glutestretch --help をご覧ください。</translation>
    </message>
    <message>
        <source>Say which file, like diary.csv.</source>
        <translation>ファイルを指定してください。例：diary.csv</translation>
    </message>
    <message>
        <source>Say which pack, like hips.zip.</source>
        <translation>パックを指定してください。例：hips.zip</translation>
    </message>
    <message>
        <source>Say which file, like hips.zip or knee.glutestretch.</source>
        <translation>ファイルを指定してください。例：hips.zip、knee.glutestretch</translation>
    </message>
    <message>
        <source>Say which pack; glutestretch pack list tells which there are.</source>
        <translation>パックを指定してください。どのパックがあるかは glutestretch pack list でわかります。</translation>
    </message>
    <message>
        <source>Say which pack, and to which file.</source>
        <translation>パックと、書き出し先のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Say what to do with packs: {actions}.</source>
        <translation>パックをどうするかを指定してください：{actions}</translation>
    </message>
    <message>
        <source>Say what to do with a prescription: {actions}.</source>
        <translation>運動処方をどうするかを指定してください：{actions}</translation>
    </message>
    <message>
        <source>Say which file, like knee.glutestretch.</source>
        <translation>ファイルを指定してください。例：knee.glutestretch</translation>
    </message>
    <message>
        <source>Say which routine, and to which file.</source>
        <translation>ルーティンと、書き出し先のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Say which prescription, and to which file.</source>
        <translation>運動処方と、書き出し先のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Say to which file, like knee.pdf.</source>
        <translation>書き出し先のファイルを指定してください。例：knee.pdf</translation>
    </message>
    <message>
        <source>Say when, like in 30m or weekdays {14:30}.</source>
        <translation>いつかを指定してください。例：in 30m、weekdays {14:30}</translation>
    </message>
    <message>
        <source>“{typed}” is not understood; glutestretch --help tells what can be written.</source>
        <translation>「{typed}」を理解できません。書き方は glutestretch --help をご覧ください。</translation>
    </message>
    <message>
        <source>--background only starts the app; leave it out before {command}.</source>
        <translation>--background はアプリを起動するだけのものです。{command} の前では省いてください。</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <source>start without showing the window, as at login; reminders come all the same</source>
        <translation>ログイン時と同じく、ウィンドウを表示せずに起動する。リマインダーは届く</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>tell what works on this computer</source>
        <translation>このコンピューターで使えるものを伝える</translation>
    </message>
    <message>
        <source>keep everything the app writes in DIR</source>
        <translation>アプリが書き込むものをすべて DIR に置く</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>begin a session, after the warning where that is due</source>
        <translation>セッションを始める。必要なときは先に注意事項を表示する</translation>
    </message>
    <message>
        <source>the title of a routine of your own, short for five minutes, tighter for the tighter side twice, a stretch such as wall-glute, or how one of these begins; without it the whole routine</source>
        <translation>自分のルーティンのタイトル、short（5分）、tighter（硬い側を2回）、wall-glute などのストレッチ、またはそれらの先頭の文字。省くとルーティン全体</translation>
    </message>
    <message>
        <source>let no reminder come for a while</source>
        <translation>しばらくリマインダーを止める</translation>
    </message>
    <message>
        <source>such as 20s, 5m, 1h or 1h20m; without it until you resume</source>
        <translation>20s、5m、1h、1h20m など。省くと再開するまで</translation>
    </message>
    <message>
        <source>let reminders come again</source>
        <translation>リマインダーを再開する</translation>
    </message>
    <message>
        <source>add a reminder</source>
        <translation>リマインダーを追加する</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>what to offer: short, tighter, a stretch, the title of a routine of your own, or how one of these begins; without it the whole routine</source>
        <translation>提案する内容：short、tighter、ストレッチ、自分のルーティンのタイトル、またはそれらの先頭の文字。省くとルーティン全体</translation>
    </message>
    <message>
        <source>tell what is going on</source>
        <translation>今の状態を表示する</translation>
    </message>
    <message>
        <source>list the reminders</source>
        <translation>リマインダーの一覧を表示する</translation>
    </message>
    <message>
        <source>tell the next N moments of each, from 1 to {most}</source>
        <translation>それぞれの次の N 回の日時を表示する（1～{most}）</translation>
    </message>
    <message>
        <source>tell the next N moments (5 without --next) of all of them in one list</source>
        <translation>全リマインダーの次の N 回の日時（--next なしでは5回）を1つの一覧で表示する</translation>
    </message>
    <message>
        <source>tell what comes after this moment, such as 2026-03-28T12:00 or one with an offset; years go from 1900 to 9000</source>
        <translation>この日時より後を表示する。例：2026-03-28T12:00、または時差付き。年は1900～9000</translation>
    </message>
    <message>
        <source>use the clocks of this zone, such as Europe/Berlin</source>
        <translation>このタイムゾーンの時計を使う。例：Europe/Berlin</translation>
    </message>
    <message>
        <source>write the diary to a file</source>
        <translation>日誌をファイルに書き出す</translation>
    </message>
    <message>
        <source>where to; its name ends in .csv, .json or .pdf</source>
        <translation>書き出し先。名前の最後は .csv、.json、.pdf のどれか</translation>
    </message>
    <message>
        <source>add what a file knows to the diary</source>
        <translation>ファイルの内容を日誌に追加する</translation>
    </message>
    <message>
        <source>an export, or the diary of another computer</source>
        <translation>書き出したファイル、または別のコンピューターの日誌</translation>
    </message>
    <message>
        <source>tell what was done</source>
        <translation>行ったことを表示する</translation>
    </message>
    <message>
        <source>tell what is wrong with a pack of stretches or a prescription</source>
        <translation>ストレッチのパックや運動処方の誤りを調べる</translation>
    </message>
    <message>
        <source>a zip or the folder it is made of, or a file such as knee.glutestretch</source>
        <translation>zip またはその元のフォルダー、あるいは knee.glutestretch などのファイル</translation>
    </message>
    <message>
        <source>add, list, export or remove packs of stretches</source>
        <translation>ストレッチのパックを追加、一覧表示、書き出し、削除する</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>check a pack and add its stretches to the list</source>
        <translation>パックを調べて、そのストレッチを一覧に追加する</translation>
    </message>
    <message>
        <source>a zip, or the folder it is made of</source>
        <translation>zip、またはその元のフォルダー</translation>
    </message>
    <message>
        <source>replace the pack of its id; without it only what would change is told</source>
        <translation>同じ ID のパックを置き換える。省くと、何が変わるかだけを表示する</translation>
    </message>
    <message>
        <source>tell which packs there are</source>
        <translation>どのパックがあるかを表示する</translation>
    </message>
    <message>
        <source>write a pack to a zip, to be added elsewhere</source>
        <translation>別のところで追加できるように、パックを zip に書き出す</translation>
    </message>
    <message>
        <source>what the list calls it</source>
        <translation>一覧に出ている名前</translation>
    </message>
    <message>
        <source>where to, like hips.zip</source>
        <translation>書き出し先。例：hips.zip</translation>
    </message>
    <message>
        <source>remove a pack and its stretches</source>
        <translation>パックとそのストレッチを削除する</translation>
    </message>
    <message>
        <source>add a prescription, write or print one</source>
        <translation>運動処方を追加、作成、印刷する</translation>
    </message>
    <message>
        <source>add its routine and its reminders to yours</source>
        <translation>そのルーティンとリマインダーを自分のものに加える</translation>
    </message>
    <message>
        <source>a file such as knee.glutestretch</source>
        <translation>knee.glutestretch などのファイル</translation>
    </message>
    <message>
        <source>replace your routine of its name; without it the new one gets a number</source>
        <translation>同じ名前の自分のルーティンを置き換える。省くと、新しいほうに番号が付く</translation>
    </message>
    <message>
        <source>write a routine and the reminders that offer it as a prescription</source>
        <translation>ルーティンと、それを提案するリマインダーを、運動処方として書き出す</translation>
    </message>
    <message>
        <source>its id or title, or how one begins</source>
        <translation>ID かタイトル、またはその先頭の文字</translation>
    </message>
    <message>
        <source>where to, like knee.glutestretch</source>
        <translation>書き出し先。例：knee.glutestretch</translation>
    </message>
    <message>
        <source>what it is called, if not as the routine</source>
        <translation>ルーティンと違う名前にする場合の名前</translation>
    </message>
    <message>
        <source>who it is from</source>
        <translation>誰からのものか</translation>
    </message>
    <message>
        <source>what else is to be said</source>
        <translation>ほかに伝えること</translation>
    </message>
    <message>
        <source>make a page to print of one, with pictures</source>
        <translation>運動処方から、画像付きの印刷用ページを作る</translation>
    </message>
    <message>
        <source>where to, like knee.pdf</source>
        <translation>書き出し先。例：knee.pdf</translation>
    </message>
    <message>
        <source>show what a prescription would bring, before it is added</source>
        <translation>追加する前に、運動処方の内容を表示する</translation>
    </message>
    <message>
        <source>put the app into the menus of a Linux desktop, or take it out</source>
        <translation>Linux デスクトップのメニューにアプリを登録する、または外す</translation>
    </message>
    <message>
        <source>start it hidden at login, too, so that reminders come</source>
        <translation>リマインダーが届くように、ログイン時にも隠れた状態で起動する</translation>
    </message>
    <message>
        <source>take all of it away again</source>
        <translation>登録したものをすべて取り除く</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>プログラム用に JSON を出力する</translation>
    </message>
    <message>
        <source>A calm desktop coach for hips and lower back.

Without a command the window opens; if glutestretch runs already, its window comes to the front.
The commands talk to the glutestretch that runs. Where none runs, start opens it, and the others
work on what is stored; reminders only come while glutestretch runs.</source>
        <translation>腰と股関節のための、穏やかなデスクトップのストレッチコーチ。

コマンドなしではウィンドウが開きます。すでに動いていれば、そのウィンドウが前に出ます。
コマンドは、動いている glutestretch に伝わります。動いていないときは、start なら起動し、
ほかのコマンドは保存された内容を扱います。リマインダーは glutestretch が動いている間だけ届きます。</translation>
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
        <translation>例:
  glutestretch start short           5分のルーティンを始める
  glutestretch start &quot;My routine&quot;    自分のルーティンを始める
  glutestretch start wall            ID が wall で始まるストレッチを始める
  glutestretch pause 1h20m           これから1時間20分、リマインダーを止める
  glutestretch remind in 30m         30分後に1回リマインダー
  glutestretch remind weekdays {14:30} --routine prone-glute
  glutestretch reminders --json --next 5 --from 2026-03-28T12:00 --zone Europe/Berlin
  glutestretch export diary.csv      行ったことすべてを表で
  glutestretch export progress.pdf   理学療法士に見せる、1～2ページの印刷用
  glutestretch check hips.zip        ストレッチのパックに誤りがないか調べる

終了コード:
  0  実行できた
  1  理解できたが、実行できなかった。理由は標準エラーに1文で出る
  2  理解できなかった、またはここでは glutestretch が動かない。同じく理由が1文で出る

コマンドの詳しい説明は glutestretch COMMAND --help でわかります。</translation>
    </message>
    <message>
        <source>see the examples; a time is 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon or midnight</source>
        <translation>例をご覧ください。時刻は 14:30、2:30pm、14.30、14h30、0710、8am、noon、midnight のように書きます</translation>
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
        <translation>--json が出力するオブジェクトのメンバー:
  running        glutestretch が動いているかどうか
  session        null、または次を持つオブジェクト：stretch、variant（null、または chair など）、
                 side（left か right）、step（1から）、mode（following、counting_in、holding、
                 changing_side、resting、paused のどれか）
  next_reminder  null、または id、summary、routine、at を持つオブジェクト。リマインダーが保留中で、
                 いつまでかわからない間は at が null
  paused_until   null、日時、または &quot;resumed&quot;（再開するまで）
  shown          null、または表示されて返事を待っているもの：id、summary、routine、
                 since（日時）、where（わからない間は null、または notification、window、
                 small_window）を持つオブジェクト
  held           null、または時間になったが、手が空くのを待っているもの：
                 reminder（id、summary、routine）、until（null か日時）、reason（session、
                 do_not_disturb、full_screen、camera、microphone、locked、away、paused、quiet）
                 を持つオブジェクト

日時は現地時刻で、UTC との差を付けた ISO 8601 形式です：2026-03-02T14:30:00+01:00。</translation>
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
        <translation>--json が出力する配列の、各オブジェクトのメンバー:
  id            リマインダーの名前
  kind          clock、not_done、sitting、once、quiet_hours、quiet_dates、quiet_until のどれか
  summary       いつ届くか、またはいつサイレントかを言葉で
  enabled       オンになっているかどうか
  routine       提案するルーティン：full、short、tighter、ストレッチ、または自分のルーティンの
                id（own-…）。サイレント期間にはない
  next          次に届く日時、または null
  next_moments  --next を付けた場合：次の日時を順に

--merged を付けると、配列には全リマインダーの次の日時が順に入り、それぞれが
at、id、summary、routine を持つオブジェクトになります。

日時は現地時刻で、UTC との差を付けた ISO 8601 形式です：2026-03-02T14:30:00+01:00。
サイレント期間は除かれます。座った後や、まだ行っていないときにだけ届くリマインダーは、
届きうる最も早い日時になります。--from なしでは、一時停止、スキップ、行ったばかりのことも
考慮します。--from を付けると、それまで何もなかったものとして扱います。</translation>
    </message>
    <message>
        <source>what the end of the name says:
  .csv   a table for a spreadsheet, with everything
  .json  the same for programs
  .pdf   a page or two to print, for your physiotherapist: the last twelve weeks in figures, the
         stretches with pictures, and pain with what was done about it

What was in the file before is replaced. docs/export.md describes .csv and .json, which glutestretch
import reads again.</source>
        <translation>名前の最後が表すもの:
  .csv   表計算ソフト用の表。すべてを含む
  .json  プログラム用。内容は同じ
  .pdf   理学療法士に見せる、1～2ページの印刷用：この12週間の数字、画像付きのストレッチ、
         痛みとその対応

ファイルの前の内容は置き換えられます。.csv と .json については docs/export.md に説明があり、
glutestretch import で再び読み込めます。</translation>
    </message>
    <message>
        <source>What the diary knows already is not added a second time, so a file can be imported again, and
a part of one, and that of another computer. If anything in it cannot be used, nothing is added.</source>
        <translation>日誌にすでにあるものは二重には追加されません。同じファイルやその一部、別のコンピューターの
ファイルを何度でも読み込めます。使えない項目が1つでもあれば、何も追加されません。</translation>
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
        <translation>--json が出力するオブジェクトのメンバー:
  sessions  配列。各オブジェクトのメンバー：id、began と ended（日時。ended は null の場合あり）、
            outcome（null、finished、ended_early、pain、given_up）、routine、title、seconds_held、
            stiffness_before と stiffness_after（null、または0～10）、tighter_side（null、left、
            right、neither）、holds：stretch、variant（null、または chair など）、side、breaths、
            seconds、outcome（finished、cut_short、pain）を持つオブジェクトの配列
  pains     配列。各オブジェクトのメンバー：at（日時）、stretch と side（不明なら null）、
            variant（null、または chair など）、level（null、または0～10）、moment、note、
            put_back（null、またはストレッチをルーティンに戻した日時）

日時は現地時刻で、UTC との差を付けた ISO 8601 形式です：2026-03-02T14:30:00+01:00。</translation>
    </message>
    <message>
        <source>Each fault is told on a line: the file, where in it, the entry and the field, and what is
wrong. The exit status is 0 if nothing is. A file whose name ends in .glutestretch is a
prescription, as docs/prescriptions.md tells; anything else is a pack, as docs/packs.md does.</source>
        <translation>誤りは1件を1行で示します：ファイル、その中の場所、項目とフィールド、何が誤りか。
誤りがなければ終了コードは0です。名前が .glutestretch で終わるファイルは運動処方
（docs/prescriptions.md を参照）、それ以外はパック（docs/packs.md を参照）として扱います。</translation>
    </message>
    <message>
        <source>The word “open” may be left out: glutestretch knee.glutestretch does the same, as a double
click does.</source>
        <translation>「open」は省けます。glutestretch knee.glutestretch でも同じで、ダブルクリックでも
同じです。</translation>
    </message>
    <message>
        <source>For an installation by pip or pipx, which no menu knows. It writes a launcher, an icon and
the file type of prescriptions into your own data directory, so that the app is found in the menus
and opens prescriptions by double click. Repeat it when the app has moved.</source>
        <translation>メニューに出ない、pip や pipx でのインストール用です。起動用ファイル、アイコン、運動処方の
ファイル形式を、あなた専用のデータフォルダーに書き込みます。アプリがメニューに出て、
運動処方がダブルクリックで開くようになります。アプリを移動したら、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Each thing that the app uses is told on a line: whether it is fine, limited or missing, what
was found, and what can be done. Nothing is changed, played or recorded. The exit status is 0 if
nothing is missing that a session needs, else 1.

members of the object that --json prints:
  ok        whether nothing is missing that a session needs
  findings  an array with an object for each thing: id, state (fine, limited or missing), reason
            (null if it is fine) and values (what was found); docs/doctor.md lists all of them</source>
        <translation>アプリが使うものを1行ずつ、正常・制限あり・なしのどれか、何が見つかったか、どうすればよいかを
伝えます。変更、再生、録音は一切しません。終了ステータスは、セッションに必要なものがそろっていれば
0、そうでなければ1です。

--json が出力するオブジェクトのメンバー:
  ok        セッションに必要なものがそろっているか
  findings  配列。各オブジェクトのメンバー：id、state（fine、limited、missing）、reason（正常なら
            null）、values（見つかったもの）。すべては docs/doctor.md にあります</translation>
    </message>
    <message>
        <source>PySide6 6.12.0 stops by itself after half a minute on Python before 3.12; please run {command}.</source>
        <translation>PySide6 6.12.0 は、3.12 より前の Python では30秒ほどで自然に止まります。{command} を実行してください。</translation>
    </message>
    <message>
        <source>The Python package {package} is missing; please run {command}.</source>
        <translation>Python パッケージ {package} が見つかりません。{command} を実行してください。</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {why}.</source>
        <translation>Qt を読み込めません：{why}。</translation>
    </message>
    <message>
        <source>Qt has no platform {platform!r}; please clear QT_QPA_PLATFORM.</source>
        <translation>Qt にプラットフォーム {platform!r} がありません。QT_QPA_PLATFORM を消してください。</translation>
    </message>
    <message>
        <source>There is no display to open a window on; please start glutestretch from a desktop, or without one run xvfb-run glutestretch.</source>
        <translation>ウィンドウを開くディスプレイがありません。デスクトップから glutestretch を起動するか、デスクトップがなければ xvfb-run glutestretch を実行してください。</translation>
    </message>
    <message>
        <source>The display ({displays}) does not answer or does not let you in; please start glutestretch from your own desktop.</source>
        <translation>ディスプレイ（{displays}）が応答しないか、接続を許可していません。ご自分のデスクトップから glutestretch を起動してください。</translation>
    </message>
    <message>
        <source>Qt could not be started: {why}</source>
        <translation>Qt を起動できませんでした：{why}</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install with your system&apos;s package manager what holds {libraries}.</source>
        <translation>Qt に必要なライブラリーがありません。お使いのシステムのパッケージ管理で、{libraries} を含むものをインストールしてください。</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command}.</source>
        <translation>Qt に必要なライブラリーがありません。{command} を実行してください。</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please install the package that holds {libraries}.</source>
        <translation>Qt に必要なライブラリーがありません。{libraries} を含むパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>Libraries that Qt needs are missing; please run {command} and install the package that holds {libraries}.</source>
        <translation>Qt に必要なライブラリーがありません。{command} を実行し、{libraries} を含むパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸って</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>吐いて</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Who should not, or not yet</source>
        <translation>行わないほうがよい方、まだ早い方</translation>
    </message>
    <message>
        <source>{says}: {cite}. doi: {doi}</source>
        <translation>{says}：{cite}. doi: {doi}</translation>
    </message>
    <message>
        <source>{says}: {cite}, {address}</source>
        <translation>{says}：{cite}, {address}</translation>
    </message>
    <message>
        <source>{says}: {cite}.</source>
        <translation>{says}：{cite}.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Pause or go on; outside a session: play the open stretch</source>
        <translation>一時停止・続ける。セッション外では、開いているストレッチを再生</translation>
    </message>
    <message>
        <source>Right or Page Down</source>
        <translation>右矢印または Page Down</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Left or Page Up</source>
        <translation>左矢印または Page Up</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>左右を切り替える</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0～10</translation>
    </message>
    <message>
        <source>How stiff it feels, where that is asked; 1 and then 0 is 10</source>
        <translation>こわばりを聞かれたときの答え。1に続けて0で10</translation>
    </message>
    <message>
        <source>Not now, where it is asked at the start of a session</source>
        <translation>セッションの初めに聞かれたとき、今は答えない</translation>
    </message>
    <message>
        <source>If your keyboard does not write Latin letters, the place of a key counts.</source>
        <translation>ラテン文字を入力しないキーボードでは、キーの位置で働きます。</translation>
    </message>
    <message>
        <source>Make the stretch easier; outside a session: for good</source>
        <translation>ストレッチをやさしくする。セッション外では、今後ずっと</translation>
    </message>
    <message>
        <source>Make the stretch harder, or as it was before</source>
        <translation>ストレッチを強くする、または元に戻す</translation>
    </message>
    <message>
        <source>Show the movement into this step</source>
        <translation>このステップまでの動きを見る</translation>
    </message>
    <message>
        <source>I feel pain: stop at once</source>
        <translation>痛みがある：すぐに止める</translation>
    </message>
    <message>
        <source>Hear once more what to do</source>
        <translation>することをもう一度聞く</translation>
    </message>
    <message>
        <source>Hear how long it still takes</source>
        <translation>あとどのくらいかを聞く</translation>
    </message>
    <message>
        <source>{key}, held</source>
        <translation>{key}を押し続ける</translation>
    </message>
    <message>
        <source>Breathing in, when the pace is your own</source>
        <translation>自分のペースのとき、吸っている間</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>メディアキー</translation>
    </message>
    <message>
        <source>In a session: pause or go on, next step, step before; a presenter&apos;s, too</source>
        <translation>セッション中：一時停止・続ける、次のステップ、前のステップ。プレゼン用リモコンでも</translation>
    </message>
    <message>
        <source>Leave the big view, the welcome or the session</source>
        <translation>大きな表示、ようこそ画面、セッションを出る</translation>
    </message>
    <message>
        <source>Big view, to be read from three metres</source>
        <translation>大きな表示。3メートル離れて読めます</translation>
    </message>
    <message>
        <source>Other keys, a click</source>
        <translation>ほかのキー、クリック</translation>
    </message>
    <message>
        <source>In the big view of a session: pause or go on</source>
        <translation>セッションの大きな表示で：一時停止・続ける</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Choose a routine, or make one of your own</source>
        <translation>ルーティンを選ぶ、または自分で作る</translation>
    </message>
    <message>
        <source>In a routine of your own: move a stretch</source>
        <translation>自分のルーティンで：ストレッチを動かす</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search, in the settings</source>
        <translation>設定の中を検索</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>A calm coach for hips and lower back. It is no medical advice.</source>
        <translation>腰と股関節のための穏やかなコーチです。医学的な助言ではありません。</translation>
    </message>
    <message>
        <source>Your diary and settings stay on this computer, in {folder}.</source>
        <translation>日誌と設定は、このコンピューターの {folder} に保存され、外に出ません。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt for Python (LGPL).</source>
        <translation>MIT ライセンスのフリーソフトウェア。Qt for Python（LGPL）を使っています。</translation>
    </message>
    <message>
        <source>Your diary is as it was before.</source>
        <translation>日誌は前の状態のままです。</translation>
    </message>
    <message>
        <source>A session is running; please end it first.</source>
        <translation>セッション中です。先に終えてください。</translation>
    </message>
    <message>
        <source>Sessions in each week</source>
        <translation>週ごとのセッション</translation>
    </message>
    <message>
        <source>Stretches done</source>
        <translation>行ったストレッチ</translation>
    </message>
    <message>
        <source>Pain, and what was done about it</source>
        <translation>痛みと、その対応</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>the first day of a week</comment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>While reading.</source>
        <translation>説明を読んでいるとき。</translation>
    </message>
    <message>
        <source>On the way into the stretch.</source>
        <translation>ストレッチに入る途中。</translation>
    </message>
    <message>
        <source>Just before the hold.</source>
        <translation>キープの直前。</translation>
    </message>
    <message>
        <source>During the hold.</source>
        <translation>キープの間。</translation>
    </message>
    <message>
        <source>While changing sides.</source>
        <translation>左右を替えるとき。</translation>
    </message>
    <message>
        <source>During a rest.</source>
        <translation>休憩の間。</translation>
    </message>
    <message>
        <source>After the session.</source>
        <translation>セッションの後。</translation>
    </message>
    <message>
        <source>Stretches for hips and lower back</source>
        <translation>腰と股関節のストレッチ</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>週あたりのセッション</translation>
    </message>
    <message>
        <source>Minutes of holding</source>
        <translation>キープした分数</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before}→{after}</translation>
    </message>
    <message>
        <source>Stiffness of 10, on average before and after a session</source>
        <translation>こわばり（0～10）、セッション前と後の平均</translation>
    </message>
    <message>
        <source>{sessions}. Held on the left for {left}, on the right for {right}.</source>
        <translation>{sessions}。左側のキープ：{left}、右側のキープ：{right}。</translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions</source>
        <translation>
            <numerusform>%n回のセッションで実施</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stretches were done, too, less often.</source>
        <translation>
            <numerusform>ほかに%n種類のストレッチも、より少ない回数で行いました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>場所は不明</translation>
    </message>
    <message>
        <source>{stretch}, left side</source>
        <translation>{stretch}、左側</translation>
    </message>
    <message>
        <source>{stretch}, right side</source>
        <translation>{stretch}、右側</translation>
    </message>
    <message>
        <source>{day}, {time}: {where}</source>
        <translation>{day} {time}：{where}</translation>
    </message>
    <message>
        <source>{pain}, {level} of 10</source>
        <translation>{pain}、強さは10のうち{level}</translation>
    </message>
    <message>
        <source>Step {number}.</source>
        <translation>ステップ{number}。</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>「{note}」</translation>
    </message>
    <message>
        <source>A health-care provider agreed to more stretching, it was said on {day}.</source>
        <translation>{day}に、医療の専門家がさらにストレッチすることに同意したと答えました。</translation>
    </message>
    <message>
        <source>On {day} there was no pain any more.</source>
        <translation>{day}には、もう痛みはありませんでした。</translation>
    </message>
    <message>
        <source>The stretch has been left out since.</source>
        <translation>それ以来、このストレッチは外してあります。</translation>
    </message>
    <message>
        <source>The stretch was left out until {day}.</source>
        <translation>このストレッチは{day}まで外してありました。</translation>
    </message>
    <message>
        <source>No pain was reported in these weeks.</source>
        <translation>この期間、痛みの報告はありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports of pain are in the app.</source>
        <translation>
            <numerusform>これより前の痛みの報告%n件は、アプリの中にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted with Glutestretch by the person it is about; made on {day}. Page {page} of {pages}.</source>
        <translation>Glutestretch での本人の記録。作成日：{day}。ページ {page}/{pages}。</translation>
    </message>
    <message>
        <source>it is not an export of the diary of Glutestretch.</source>
        <translation>これは Glutestretch の日誌を書き出したものではありません。</translation>
    </message>
    <message>
        <source>it is damaged; please export it again.</source>
        <translation>壊れています。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>a newer version of Glutestretch has exported it; please update the app.</source>
        <translation>より新しいバージョンの Glutestretch が書き出したものです。アプリを更新してください。</translation>
    </message>
    <message>
        <source>entry {number} cannot be used: {problem}</source>
        <translation>項目{number}は使えません：{problem}</translation>
    </message>
    <message>
        <source>entry {number} is of no known kind; there are {kinds}.</source>
        <translation>項目{number}は知らない種類です。使える種類は {kinds} です。</translation>
    </message>
    <message>
        <source>entries {before} and {number} are the same one, but say different things.</source>
        <translation>項目{before}と{number}は同じものですが、内容が食い違っています。</translation>
    </message>
    <message>
        <source>{field} is not a name that can be read.</source>
        <translation>{field} は読み取れる名前ではありません。</translation>
    </message>
    <message>
        <source>{field} is not a list of positions.</source>
        <translation>{field} は位置の一覧ではありません。</translation>
    </message>
    <message>
        <source>{field} is longer than {most} letters.</source>
        <translation>{field} が{most}文字を超えています。</translation>
    </message>
    <message>
        <source>Nothing was imported from {path}: {problem}</source>
        <translation>{path} からは何も読み込みませんでした：{problem}</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} is {what}.</source>
        <translation>何も読み込みませんでした：{path} は{what}です。</translation>
    </message>
    <message>
        <source>Nothing was imported: no file is called {path}.</source>
        <translation>何も読み込みませんでした：{path} というファイルはありません。</translation>
    </message>
    <message>
        <source>Nothing was imported: {path} cannot be read ({why}).</source>
        <translation>何も読み込みませんでした：{path} を読めません（{why}）。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); what was there is as it was.</source>
        <translation>{path} に書き込めません（{why}）。そこにあったものは元のままです。</translation>
    </message>
    <message>
        <source>Please let the name of {path} end in .csv for a table, .json for programs, or .pdf for a page to print.</source>
        <translation>{path} の名前の最後を、表なら .csv、プログラム用なら .json、印刷用のページなら .pdf にしてください。</translation>
    </message>
    <message>
        <source>Your diary is in {path} now.</source>
        <translation>日誌を {path} に書き出しました。</translation>
    </message>
    <message>
        <source>Your diary has everything in {path} already.</source>
        <translation>{path} の内容は、すべてすでに日誌にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were added to your diary.</source>
        <translation>
            <numerusform>%n回のセッションを日誌に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added to your diary.</source>
        <translation>
            <numerusform>%n件の項目を日誌に追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in your diary yet.</source>
        <translation>日誌にはまだ何もありません。</translation>
    </message>
    <message>
        <source>There is nothing in your diary on {day}.</source>
        <translation>{day}の日誌には何もありません。</translation>
    </message>
    <message>
        <source>Deleted: {day}</source>
        <translation>削除しました：{day}</translation>
    </message>
    <message>
        <source>Your diary is empty now. The questions about your health are asked again.</source>
        <translation>日誌は空になりました。健康についての質問は、もう一度行います。</translation>
    </message>
    <message>
        <source>{day}, {time}: {minutes}, {holds}</source>
        <translation>{day} {time}：{minutes}、{holds}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes held</source>
        <translation>
            <numerusform>キープ%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>キープ%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}, stiffness {before} before and {after} after</source>
        <translation>{session}、こわばり：前 {before}、後 {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions on this day.</source>
        <translation>
            <numerusform>この日のセッションは%n回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>この日は何もありません。</translation>
    </message>
    <message>
        <source>There are no sessions and no pains in the diary.</source>
        <translation>日誌にはセッションも痛みもありません。</translation>
    </message>
    <message>
        <source>The page to print is in {path} now.</source>
        <translation>印刷用のページを {path} に書き出しました。</translation>
    </message>
    <message>
        <source>{name}. Left side.</source>
        <translation>{name}。ひだりがわ。</translation>
    </message>
    <message>
        <source>{name}. Right side.</source>
        <translation>{name}。みぎがわ。</translation>
    </message>
    <message>
        <source>Next … {name}. Left side first.</source>
        <translation>つぎは…{name}。まず、ひだりがわから。</translation>
    </message>
    <message>
        <source>Next … {name}. Right side first.</source>
        <translation>つぎは…{name}。まず、みぎがわから。</translation>
    </message>
    <message>
        <source>Next … {name}.</source>
        <translation>つぎは…{name}。</translation>
    </message>
    <message>
        <source>You will need {things}.</source>
        <translation>必要なもの：{things}。</translation>
    </message>
    <message>
        <source>There is nothing to play sound on. The session goes on without it.</source>
        <translation>音を出す装置がありません。セッションは音なしで続きます。</translation>
    </message>
    <message>
        <source>Sound needs the PulseAudio library (libpulse0). The session goes on without it.</source>
        <translation>音を出すには PulseAudio ライブラリー（libpulse0）が必要です。セッションは音なしで続きます。</translation>
    </message>
    <message>
        <source>Sound does not start on this computer. The session goes on without it.</source>
        <translation>このコンピューターでは音が出せません。セッションは音なしで続きます。</translation>
    </message>
    <message>
        <source>The files of this voice are missing or damaged; please install the app again. The session goes on without the voice.</source>
        <translation>この音声のファイルがないか、壊れています。アプリをインストールし直してください。セッションは音声なしで続きます。</translation>
    </message>
    <message>
        <source>Until then bells and the sound of the breath lead you, without words.</source>
        <translation>それまでは、言葉なしで、ベルと呼吸の音に合わせてください。</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice needs the PulseAudio library (libpulse0).</source>
        <translation>コンピューターの音声には PulseAudio ライブラリー（libpulse0）が必要です。</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not answer.</source>
        <translation>コンピューターの音声が応答しません。</translation>
    </message>
    <message>
        <source>The computer has no voice of its own yet; please run {command}.</source>
        <translation>コンピューターにはまだ音声がありません。{command} を実行してください。</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice does not speak this language yet; please run {command}.</source>
        <translation>コンピューターの音声は、まだこの言語を話せません。{command} を実行してください。</translation>
    </message>
    <message>
        <source>The computer has no voice of its own for this language; please add one in the system&apos;s settings.</source>
        <translation>コンピューターにこの言語の音声がありません。システムの設定で追加してください。</translation>
    </message>
    <message>
        <source>Until then the calm voice speaks.</source>
        <translation>それまでは、穏やかな声が話します。</translation>
    </message>
    <message>
        <source>Until then you read these steps on the screen; all else is heard.</source>
        <translation>それまでは、これらのステップは画面で読んでください。ほかはすべて音声で聞けます。</translation>
    </message>
    <message>
        <source>The running Glutestretch does not know “{verb}”; please restart it.</source>
        <translation>動いている Glutestretch は「{verb}」を知りません。再起動してください。</translation>
    </message>
    <message>
        <source>That is far too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>The running Glutestretch gave no answer; please restart it.</source>
        <translation>動いている Glutestretch から返事がありません。再起動してください。</translation>
    </message>
    <message>
        <source>The running Glutestretch refused; please restart it.</source>
        <translation>動いている Glutestretch に断られました。再起動してください。</translation>
    </message>
    <message>
        <source>The answer cannot be written: the standard output is closed.</source>
        <translation>答えを書き出せません：標準出力が閉じています。</translation>
    </message>
    <message>
        <source>The answer cannot be written ({why}).</source>
        <translation>答えを書き出せません（{why}）。</translation>
    </message>
    <message>
        <source>It is done. {problem}</source>
        <translation>実行しました。{problem}</translation>
    </message>
    <message>
        <source>Reminders only come while Glutestretch runs.</source>
        <translation>リマインダーは Glutestretch が動いている間だけ届きます。</translation>
    </message>
    <message>
        <source>There are no reminders; add one with: {example}</source>
        <translation>リマインダーはありません。次のように追加します：{example}</translation>
    </message>
    <message>
        <source>The running Glutestretch told nothing; please restart it.</source>
        <translation>動いている Glutestretch から何も伝わりませんでした。再起動してください。</translation>
    </message>
    <message>
        <source>Reminders are paused until you resume them.</source>
        <translation>リマインダーは、再開するまで一時停止しています。</translation>
    </message>
    <message>
        <source>Reminders are paused until {moment}.</source>
        <translation>リマインダーは{moment}まで一時停止しています。</translation>
    </message>
    <message>
        <source>Reminders come again.</source>
        <translation>リマインダーを再開しました。</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>リマインダーは一時停止していません。</translation>
    </message>
    <message>
        <source>Reminder {id}: {line}.</source>
        <translation>リマインダー {id}：{line}。</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}; please see to it, or name another --data-dir.</source>
        <translation>{directory} に書き込めません。書き込めるようにするか、別の --data-dir を指定してください。</translation>
    </message>
    <message>
        <source>Nothing can be changed: no file can be locked in {directory} ({why}), nor where files of this session lie; please name another --data-dir.</source>
        <translation>何も変更できません：{directory} でも（{why}）、このセッションのファイルの場所でも、ファイルをロックできません。別の --data-dir を指定してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>「{text}」は1～{most}の数ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a moment; write it like 2026-03-28T12:00.</source>
        <translation>「{text}」は日時ではありません。2026-03-28T12:00 のように書いてください。</translation>
    </message>
    <message>
        <source>There is no routine “{name}”; there are {ids}.</source>
        <translation>「{name}」というルーティンはありません。あるのは {ids} です。</translation>
    </message>
    <message>
        <source>“{name}” can be {ids}; please write more of it.</source>
        <translation>「{name}」は {ids} のどれにも当てはまります。もう少し長く書いてください。</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, cannot be read ({why}); it is left as it is.</source>
        <translation>リマインダーのファイル {path} を読めません（{why}）。そのままにしてあります。</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is {what}; it is left as it is.</source>
        <translation>リマインダーのファイル {path} は{what}です。そのままにしてあります。</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, is damaged; it is left as it is.</source>
        <translation>リマインダーのファイル {path} は壊れています。そのままにしてあります。</translation>
    </message>
    <message>
        <source>The file of the reminders, {path}, was written by a newer version of this app; it is left as it is.</source>
        <translation>リマインダーのファイル {path} は、このアプリのより新しいバージョンが書いたものです。そのままにしてあります。</translation>
    </message>
    <message>
        <source>install-desktop is for Linux; on this system an installer does that.</source>
        <translation>install-desktop は Linux 用です。このシステムでは、インストーラーが行います。</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus now, by {path}; install-desktop --remove undoes it.</source>
        <translation>{path} により、Glutestretch がメニューに入りました。取り消すには install-desktop --remove を使います。</translation>
    </message>
    <message>
        <source>Glutestretch is in your menus no more, and does not start at login.</source>
        <translation>Glutestretch をメニューから外しました。ログイン時にも起動しません。</translation>
    </message>
    <message>
        <source>The path of this installation is no text that a launcher can hold.</source>
        <translation>このインストール先のパスは、起動用ファイルに書けない文字を含んでいます。</translation>
    </message>
    <message>
        <source>{path} cannot be changed ({why}).</source>
        <translation>{path} を変更できません（{why}）。</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <translation>自分自身へのリンク</translation>
    </message>
    <message>
        <source>larger than {size} MB</source>
        <translation>{size} MB より大きいファイル</translation>
    </message>
    <message>
        <source>what is there is {what}</source>
        <translation>そこにあるのは{what}です</translation>
    </message>
    <message>
        <source>This system offers no way to start glutestretch at login.</source>
        <translation>このシステムには、ログイン時に glutestretch を起動する方法がありません。</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be written: {why}.</source>
        <translation>ログイン時に glutestretch を起動する {path} に書き込めません：{why}。</translation>
    </message>
    <message>
        <source>{path}, which starts glutestretch at login, cannot be removed: {why}.</source>
        <translation>ログイン時に glutestretch を起動する {path} を削除できません：{why}。</translation>
    </message>
    <message>
        <source>Reminds you to stretch</source>
        <translation>ストレッチの時間をお知らせします</translation>
    </message>
    <message>
        <source>Glutestretch reminds you to stretch.</source>
        <translation>Glutestretch がストレッチの時間をお知らせします。</translation>
    </message>
    <message>
        <source>The desktop does not let glutestretch start at login.</source>
        <translation>デスクトップが、ログイン時の glutestretch の起動を許可していません。</translation>
    </message>
    <message>
        <source>The desktop keeps starting glutestretch at login; you can change that in its settings.</source>
        <translation>デスクトップは、引き続きログイン時に glutestretch を起動します。デスクトップの設定で変えられます。</translation>
    </message>
    <message>
        <source>The desktop could not be asked whether glutestretch may start at login.</source>
        <translation>ログイン時に glutestretch を起動してよいか、デスクトップに確認できませんでした。</translation>
    </message>
    <message>
        <source>{problem} {another}</source>
        <translation>{problem}{another}</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be written: {why}.</source>
        <translation>ログイン時に glutestretch を起動するレジストリの項目に書き込めません：{why}。</translation>
    </message>
    <message>
        <source>The registry entry that starts glutestretch at login cannot be removed: {why}.</source>
        <translation>ログイン時に glutestretch を起動するレジストリの項目を削除できません：{why}。</translation>
    </message>
    <message>
        <source>Another command of glutestretch (process {number}) does not finish; please end it and try again.</source>
        <translation>glutestretch の別のコマンド（プロセス {number}）が終わりません。それを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>glutestretch is already running (process {number}) but does not answer; please end it and start again.</source>
        <translation>glutestretch はすでに動いていますが（プロセス {number}）、応答しません。それを終了して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>glutestretch is already running but does not answer; please end it and start again.</source>
        <translation>glutestretch はすでに動いていますが、応答しません。それを終了して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>このデスクトップは通知を表示しません。</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service did not take a reminder.</source>
        <translation>デスクトップの通知サービスが、リマインダーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service ended while it showed a reminder.</source>
        <translation>リマインダーの表示中に、デスクトップの通知サービスが終了しました。</translation>
    </message>
    <message>
        <source>This system did not take a reminder as a notification.</source>
        <translation>このシステムは、リマインダーを通知として受け付けませんでした。</translation>
    </message>
    <message>
        <source>The desktop did not take a reminder from this sandbox.</source>
        <translation>デスクトップは、このサンドボックスからのリマインダーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Nothing can be written in {directory}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>{directory} に書き込めないため、行ったことや変更は終了するまでしか残りません。書き込めるようにするか、別の --data-dir で起動してください。</translation>
    </message>
    <message>
        <source>A stretch session is under way</source>
        <translation>ストレッチのセッション中</translation>
    </message>
    <message>
        <source>The time zone of this system, “{name}”, has no known name, so reminders use {zone}; please set one such as Europe/Berlin.</source>
        <translation>このシステムのタイムゾーン「{name}」は知られている名前ではないため、リマインダーは {zone} を使います。Europe/Berlin のような名前を設定してください。</translation>
    </message>
    <message>
        <source>The diary was damaged and is kept as {aside}; a new one was started.</source>
        <translation>日誌が壊れていたため、{aside} として残し、新しい日誌を始めました。</translation>
    </message>
    <message>
        <source>The diary was empty and is kept as {aside}; a new one was started.</source>
        <translation>日誌が空だったため、{aside} として残し、新しい日誌を始めました。</translation>
    </message>
    <message>
        <source>The diary was another program&apos;s database and is kept as {aside}; a new one was started.</source>
        <translation>日誌が別のプログラムのデータベースだったため、{aside} として残し、新しい日誌を始めました。</translation>
    </message>
    <message>
        <source>The diary lacked what it has to hold ({detail}) and is kept as {aside}; a new one was started.</source>
        <translation>日誌に必要なもの（{detail}）が欠けていたため、{aside} として残し、新しい日誌を始めました。</translation>
    </message>
    <message>
        <source>The diary was {detail} and is kept as {aside}; a new one was started.</source>
        <translation>日誌が{detail}だったため、{aside} として残し、新しい日誌を始めました。</translation>
    </message>
    <message>
        <source>The diary {path} is damaged and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日誌 {path} は壊れていますが、別の場所に移せず（{why}）、何も記録されません。それを移動して、アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>The diary {path} is empty and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日誌 {path} は空ですが、別の場所に移せず（{why}）、何も記録されません。それを移動して、アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>The diary {path} is another program&apos;s database and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日誌 {path} は別のプログラムのデータベースですが、別の場所に移せず（{why}）、何も記録されません。それを移動して、アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>The diary {path} lacks what it has to hold ({detail}) and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日誌 {path} には必要なもの（{detail}）が欠けていますが、別の場所に移せず（{why}）、何も記録されません。それを移動して、アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>The diary {path} is {detail} and could not be set aside ({why}), so nothing is written down; please move it away and start the app again.</source>
        <translation>日誌 {path} は{detail}ですが、別の場所に移せず（{why}）、何も記録されません。それを移動して、アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>it broke twice</source>
        <translation>2回続けて壊れました</translation>
    </message>
    <message>
        <source>Another program is using the diary {path}; what you do is remembered and saved as soon as it has finished.</source>
        <translation>別のプログラムが日誌 {path} を使っています。行ったことは覚えておき、使い終わりしだい保存します。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written to the diary {path}; what you do is remembered while the app runs and saved once there is space.</source>
        <translation>ディスクがいっぱいで、日誌 {path} に書き込めません。行ったことは、アプリが動いている間は覚えておき、空きができたら保存します。</translation>
    </message>
    <message>
        <source>The diary {path} cannot be written ({why}); what you do is remembered while the app runs, so please check that the folder exists and that you may write to it.</source>
        <translation>日誌 {path} に書き込めません（{why}）。行ったことは、アプリが動いている間は覚えています。フォルダーがあり、書き込めるかを確認してください。</translation>
    </message>
    <message>
        <source>A part of the diary {path} cannot be read, so not every hold is shown.</source>
        <translation>日誌 {path} の一部が読めないため、すべてのキープは表示されません。</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app, so it is left as it is and nothing is written down; please update the app.</source>
        <translation>日誌 {path} はアプリのより新しいバージョンが書いたものなので、そのままにして、何も記録しません。アプリを更新してください。</translation>
    </message>
    <message>
        <source>The diary {path} was written by a newer version of the app; please update the app.</source>
        <translation>日誌 {path} はアプリのより新しいバージョンが書いたものです。アプリを更新してください。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>The diary {path} cannot be read ({why}).</source>
        <translation>日誌 {path} を読めません（{why}）。</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app, because no copy could be made first ({why}); it is left as it is and nothing is written down until the next start.</source>
        <translation>先に写しを作れなかったため（{why}）、日誌 {path} をこのバージョンのアプリ用に準備できませんでした。そのままにして、次に起動するまで何も記録しません。</translation>
    </message>
    <message>
        <source>The diary {path} could not be made ready for this version of the app ({why}), so it is left as it is and nothing is written down until the next start.</source>
        <translation>日誌 {path} をこのバージョンのアプリ用に準備できませんでした（{why}）。そのままにして、次に起動するまで何も記録しません。</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前：</translation>
    </message>
    <message>
        <source>Qt cannot print here; please save it as PDF and print that.</source>
        <translation>ここでは Qt で印刷できません。PDF として保存し、それを印刷してください。</translation>
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
        <translation>項目にはフィールドが必要で、{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} is not a field that is known here.</source>
        <translation>{field} は、ここでは知られていないフィールドです。</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} がありません。</translation>
    </message>
    <message>
        <source>{field} must be text, not {value!r}.</source>
        <translation>{field} は文字列にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field} が空です。</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value!r}.</source>
        <translation>{field} は {choices} のどれかにしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be true or false, not {value!r}.</source>
        <translation>{field} は true か false にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be a number, not {value!r}.</source>
        <translation>{field} は数にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be a whole number, not {value!r}.</source>
        <translation>{field} は整数にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be from {least:g} to {most:g}, not {value}.</source>
        <translation>{field} は {least:g}～{most:g} にしてください。{value} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be a list, not {value!r}.</source>
        <translation>{field} は一覧にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be a list of texts, not {value!r}.</source>
        <translation>{field} は文字列の一覧にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be a list of entries with fields, not {value!r}.</source>
        <translation>{field} はフィールドを持つ項目の一覧にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be a table of variants by stretch, not {value!r}.</source>
        <translation>{field} はストレッチごとのやり方の表にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>“{value}” is not a moment; write it like 2026-03-02T14:30:00+01:00.</source>
        <translation>「{value}」は日時ではありません。2026-03-02T14:30:00+01:00 のように書いてください。</translation>
    </message>
    <message>
        <source>{moment} lacks its distance from UTC, such as +01:00.</source>
        <translation>{moment} に UTC との差がありません。例：+01:00</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 2026-03-02.</source>
        <translation>「{value}」は日付ではありません。2026-03-02 のように書いてください。</translation>
    </message>
    <message>
        <source>Years go from {first} to {last}, not {year}.</source>
        <translation>年は{first}～{last}です。{year}にはできません。</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day; write it like 7:15, 14:30 or 2:30pm.</source>
        <translation>「{text}」は時刻ではありません。7:15、14:30、2:30pm のように書いてください。</translation>
    </message>
    <message>
        <source>There is no {text} on the clock; a day goes from 0:00 to 23:59.</source>
        <translation>{text} という時刻はありません。1日は0:00～23:59です。</translation>
    </message>
    <message>
        <source>Another one has the id {id}.</source>
        <translation>{id} という ID のものがほかにあります。</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most}と{last}</translation>
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
        <translation>zip ではないか、壊れた zip です。</translation>
    </message>
    <message>
        <source>it has more than {most} files.</source>
        <translation>ファイルが{most}個を超えています。</translation>
    </message>
    <message>
        <source>all files together are larger than {most} MB.</source>
        <translation>全ファイルの合計が {most} MB を超えています。</translation>
    </message>
    <message>
        <source>the name leads out of the pack.</source>
        <translation>名前がパックの外を指しています。</translation>
    </message>
    <message>
        <source>it is no part of a pack; there are pack.toml, stretches/NAME.toml, pictures/NAME-STEP.png.</source>
        <translation>パックの一部ではありません。入れられるのは pack.toml、stretches/NAME.toml、pictures/NAME-STEP.png です。</translation>
    </message>
    <message>
        <source>it is a link; put in the file itself.</source>
        <translation>リンクです。ファイルそのものを入れてください。</translation>
    </message>
    <message>
        <source>it is no plain file.</source>
        <translation>普通のファイルではありません。</translation>
    </message>
    <message>
        <source>it is locked with a password.</source>
        <translation>パスワードでロックされています。</translation>
    </message>
    <message>
        <source>it is packed in a way other than zip&apos;s usual one.</source>
        <translation>zip の通常の方式とは違う方法で圧縮されています。</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>同じものが2つあります。</translation>
    </message>
    <message>
        <source>it is larger than {most} kB.</source>
        <translation>{most} kB を超えています。</translation>
    </message>
    <message>
        <source>it unpacks to more than {ratio} times its size.</source>
        <translation>展開すると、元の大きさの{ratio}倍を超えます。</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>読めません。</translation>
    </message>
    <message>
        <source>it is not written in UTF-8.</source>
        <translation>UTF-8 で書かれていません。</translation>
    </message>
    <message>
        <source>it is not valid TOML ({why}).</source>
        <translation>正しい TOML ではありません（{why}）。</translation>
    </message>
    <message>
        <source>its tables lie too deep in each other.</source>
        <translation>表の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>a number in it has more than twenty digits.</source>
        <translation>20桁を超える数があります。</translation>
    </message>
    <message>
        <source>the file is missing.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>{field} may be at most {most}; for more, please update the app.</source>
        <translation>{field} は{most}までです。それ以上にするには、アプリを更新してください。</translation>
    </message>
    <message>
        <source>{field} must be a language such as en or pt-BR, not {value!r}.</source>
        <translation>{field} は en や pt-BR のような言語にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>there is no stretch in it.</source>
        <translation>ストレッチが入っていません。</translation>
    </message>
    <message>
        <source>it has more than {most} stretches.</source>
        <translation>ストレッチが{most}個を超えています。</translation>
    </message>
    <message>
        <source>{field} has the control character {letter}; please leave it out.</source>
        <translation>{field} に制御文字 {letter} があります。省いてください。</translation>
    </message>
    <message>
        <source>{field} has {found!r}, which is markup; please write plain words.</source>
        <translation>{field} にマークアップの {found!r} があります。普通の文章で書いてください。</translation>
    </message>
    <message>
        <source>{field}: there is a stretch or routine {value!r} already.</source>
        <translation>{field}：{value!r} というストレッチかルーティンがすでにあります。</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but two_sided = false.</source>
        <translation>{field} は左右に触れていますが、two_sided = false になっています。</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write it out for left and right.</source>
        <translation>{field} は左右を英語の置き換えで書いています。左と右を別々に書いてください。</translation>
    </message>
    <message>
        <source>{field}: no step says which side; if there is none, set it to false.</source>
        <translation>{field}：どちら側かを示すステップがありません。左右がないなら false にしてください。</translation>
    </message>
    <message>
        <source>it is not a PNG, WebP or JPEG picture, or a damaged one.</source>
        <translation>PNG、WebP、JPEG の画像ではないか、壊れています。</translation>
    </message>
    <message>
        <source>it moves; please put in a still picture.</source>
        <translation>動く画像です。静止画を入れてください。</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels; a picture has from {least} to {most}.</source>
        <translation>{width} x {height} ピクセルです。画像は{least}～{most}ピクセルです。</translation>
    </message>
    <message>
        <source>all pictures together have more than {most} million pixels.</source>
        <translation>画像の合計が{most}百万ピクセルを超えています。</translation>
    </message>
    <message>
        <source>the picture is missing (also as .webp or .jpg).</source>
        <translation>画像がありません（.webp も .jpg もありません）。</translation>
    </message>
    <message>
        <source>there is no stretch {name!r} in the pack.</source>
        <translation>パックに {name!r} というストレッチはありません。</translation>
    </message>
    <message>
        <source>the stretch has no step {number}.</source>
        <translation>このストレッチにステップ{number}はありません。</translation>
    </message>
    <message>
        <source>the stretch has no left side, as two_sided = false.</source>
        <translation>two_sided = false なので、このストレッチに左側はありません。</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>そのようなファイルもフォルダーもありません。</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>読めません（{why}）。</translation>
    </message>
    <message>
        <source>it is {what}.</source>
        <translation>{what}です。</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” by {author} ({stretches}).</source>
        <translation>{file}：{author}の「{title}」に誤りはありません（{stretches}）。</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}, with the buttons.</source>
        <translation>{field}に {word!r} とあります。ボタンを使って {lead} か {other} と書いてください。</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>画像がありません。</translation>
    </message>
    <message>
        <source>No step says which side; if it has none, choose so.</source>
        <translation>どちら側かを示すステップがありません。左右がないなら、そのように選んでください。</translation>
    </message>
    <message>
        <source>{field} speaks of a side, but the stretch has none.</source>
        <translation>{field}は左右に触れていますが、このストレッチに左右はありません。</translation>
    </message>
    <message>
        <source>{field} gives the side in English; write out both sides.</source>
        <translation>{field}は左右を英語の置き換えで書いています。左と右を別々に書いてください。</translation>
    </message>
    <message>
        <source>There is a picture of the left side, but the stretch has none.</source>
        <translation>左側の画像がありますが、このストレッチに左側はありません。</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>ステップがありません。</translation>
    </message>
    <message>
        <source>There is no stretch in it.</source>
        <translation>ストレッチが入っていません。</translation>
    </message>
    <message>
        <source>{field} must be one such as en or pt-BR, not {value!r}.</source>
        <translation>{field}は en や pt-BR のように書いてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>何によいか</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>感じるところ</translation>
    </message>
    <message>
        <source>What the first picture shows</source>
        <translation>最初の画像の説明</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Breaths of a hold</source>
        <translation>キープの呼吸の回数</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>いつまでキープするか</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>The same in one line</source>
        <translation>同じことを1行で</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>画像の説明</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Time for the step</source>
        <translation>ステップの時間</translation>
    </message>
    <message>
        <source>Time for the movement</source>
        <translation>動きの時間</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Care for the knee</source>
        <translation>ひざへの注意</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture of the left side</source>
        <translation>左側の画像</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Something that is kept from the file does not fit any more: {fault}</source>
        <translation>ファイルから引き継いだ内容が合わなくなりました：{fault}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>足りないものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing or wrong.</source>
        <translation>
            <numerusform>足りない点や誤りが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A stretch without a name</source>
        <translation>名前のないストレッチ</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>ステップ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>A step without words</source>
        <translation>説明のないステップ</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Until you go on</source>
        <translation>先へ進むまで</translation>
    </message>
    <message>
        <source>Its variants stay as they are: {names}.</source>
        <translation>やり方は今のままです：{names}。</translation>
    </message>
    <message>
        <source>Its sources stay as they are.</source>
        <translation>出典は今のままです。</translation>
    </message>
    <message>
        <source>A pack without a title</source>
        <translation>タイトルのないパック</translation>
    </message>
    <message>
        <source>“{title}” is saved and in your list ({stretches}).</source>
        <translation>「{title}」を保存し、一覧に入れました（{stretches}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>ストレッチ%n種</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved; the draft is kept. {fault}</source>
        <translation>保存しませんでした。下書きは残っています。{fault}</translation>
    </message>
    <message>
        <source>The draft of “{title}” was deleted.</source>
        <translation>「{title}」の下書きを削除しました。</translation>
    </message>
    <message>
        <source>Your draft cannot be kept ({why}); it lasts until you close it.</source>
        <translation>下書きを残せません（{why}）。閉じるまでは有効です。</translation>
    </message>
    <message>
        <source>That picture was not taken: {fault}</source>
        <translation>その画像は使えません：{fault}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n faults.</source>
        <translation>
            <numerusform>{file} に誤りが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in your list now ({stretches}).</source>
        <translation>「{title}」を一覧に追加しました（{stretches}）。</translation>
    </message>
    <message>
        <source>“{title}” was written to {path}; it can be added on any computer.</source>
        <translation>「{title}」を {path} に書き出しました。どのコンピューターでも追加できます。</translation>
    </message>
    <message>
        <source>Nothing was written: {path} cannot be written ({why}).</source>
        <translation>何も書き出しませんでした：{path} に書き込めません（{why}）。</translation>
    </message>
    <message>
        <source>Nothing was written: the pack cannot be read ({fault})</source>
        <translation>何も書き出しませんでした：パックを読めません（{fault}）</translation>
    </message>
    <message>
        <source>Nothing was changed: a session with stretches of “{title}” is on. Please finish or leave it first.</source>
        <translation>何も変更しませんでした：「{title}」のストレッチを含むセッション中です。先に終えるか、やめてください。</translation>
    </message>
    <message>
        <source>“{title}” is in your list already, with nothing different.</source>
        <translation>「{title}」はすでに一覧にあり、違いはありません。</translation>
    </message>
    <message>
        <source>Replace “{title}” in your list?</source>
        <translation>一覧の「{title}」を置き換えますか？</translation>
    </message>
    <message>
        <source>“{title}” was replaced ({stretches}).</source>
        <translation>「{title}」を置き換えました（{stretches}）。</translation>
    </message>
    <message>
        <source>“{title}” is in your list already; to replace it, write --replace, too.</source>
        <translation>「{title}」はすでに一覧にあります。置き換えるには --replace も付けてください。</translation>
    </message>
    <message>
        <source>It is older: version {coming}, and yours is version {own}.</source>
        <translation>こちらのほうが古いものです：こちらはバージョン {coming}、お手元のものは {own} です。</translation>
    </message>
    <message>
        <source>Version {coming} takes the place of version {own}.</source>
        <translation>バージョン {coming} が、バージョン {own} と置き換わります。</translation>
    </message>
    <message>
        <source>It is version {coming}, and yours names none.</source>
        <translation>こちらはバージョン {coming}、お手元のものにはバージョンがありません。</translation>
    </message>
    <message>
        <source>It names no version, and yours is version {own}.</source>
        <translation>こちらにはバージョンがなく、お手元のものは {own} です。</translation>
    </message>
    <message>
        <source>It is called “{coming}” then, no longer “{own}”.</source>
        <translation>名前が「{coming}」になり、「{own}」ではなくなります。</translation>
    </message>
    <message>
        <source>It is by {coming}, and yours is by {own}.</source>
        <translation>こちらの作者は {coming}、お手元のものの作者は {own} です。</translation>
    </message>
    <message>
        <source>Its licence is {licence}, its language {language}.</source>
        <translation>ライセンスは {licence}、言語は {language} です。</translation>
    </message>
    <message>
        <source>Comes: {names}.</source>
        <translation>追加：{names}。</translation>
    </message>
    <message>
        <source>Goes: {names}.</source>
        <translation>削除：{names}。</translation>
    </message>
    <message>
        <source>Says something else: {names}.</source>
        <translation>文章が変わる：{names}。</translation>
    </message>
    <message>
        <source>Has other pictures: {names}.</source>
        <translation>画像が変わる：{names}。</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>The pack in the folder {name} is left aside: {fault}</source>
        <translation>フォルダー {name} のパックは使いません：{fault}</translation>
    </message>
    <message>
        <source>Nothing was changed: the folder of packs cannot be written ({why}).</source>
        <translation>何も変更しませんでした：パックのフォルダーに書き込めません（{why}）。</translation>
    </message>
    <message>
        <source>There is no pack {name}; glutestretch pack list tells which there are.</source>
        <translation>{name} というパックはありません。どのパックがあるかは glutestretch pack list でわかります。</translation>
    </message>
    <message>
        <source>There are no packs; add one with: glutestretch pack add hips.zip</source>
        <translation>パックはありません。次のように追加します：glutestretch pack add hips.zip</translation>
    </message>
    <message>
        <source>{id}  “{title}” by {author}, {licence}: {names}</source>
        <translation>{id}  「{title}」（{author}、{licence}）：{names}</translation>
    </message>
    <message>
        <source>Nothing was added. {fault}</source>
        <translation>何も追加しませんでした。{fault}</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults; glutestretch check names them all.</source>
        <translation>
            <numerusform>ほかに%n件の誤りがあります。glutestretch check ですべてわかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>by {author}, {licence}</source>
        <translation>{author}、{licence}</translation>
    </message>
    <message>
        <source>What the diagram shows</source>
        <translation>図の説明</translation>
    </message>
    <message>
        <source>The muscles at the hip</source>
        <translation>股関節の筋肉</translation>
    </message>
    <message>
        <source>Bones and muscles of the right hip, seen from behind and the side</source>
        <translation>右の股関節の骨と筋肉。後ろ横から見たところ</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, and where the roller presses</source>
        <translation>{stretch}：右の股関節の骨と筋肉、ローラーが当たるところ</translation>
    </message>
    <message>
        <source>{stretch}: bones and muscles of the right hip, with arrows along what lengthens</source>
        <translation>{stretch}：右の股関節の骨と筋肉。矢印は伸びる向き</translation>
    </message>
    <message>
        <source>Top of the pelvis</source>
        <translation>骨盤の上の縁</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>中殿筋</translation>
    </message>
    <message>
        <source>Gluteus medius, lengthened</source>
        <translation>中殿筋（伸びた状態）</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>大殿筋</translation>
    </message>
    <message>
        <source>Gluteus maximus, with a window cut into it</source>
        <translation>大殿筋（窓を開けて奥を表示）</translation>
    </message>
    <message>
        <source>Gluteus maximus, lengthened</source>
        <translation>大殿筋（伸びた状態）</translation>
    </message>
    <message>
        <source>Top of the thigh bone</source>
        <translation>太ももの骨の上端</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>仙骨</translation>
    </message>
    <message>
        <source>Where the roller presses</source>
        <translation>ローラーが当たるところ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>{field} must be a table with fields, such as [{field}].</source>
        <translation>{field} は、[{field}] のようなフィールドを持つ表にしてください。</translation>
    </message>
    <message>
        <source>{field}: there are more than {most}.</source>
        <translation>{field}：{most}個を超えています。</translation>
    </message>
    <message>
        <source>{field}: there is no stretch {value!r} here; if it is in a pack, say under [packs] what that is called.</source>
        <translation>{field}：{value!r} というストレッチはここにありません。パックのものなら、[packs] にその名前を書いてください。</translation>
    </message>
    <message>
        <source>{field} is not the id of a stretch, such as wall-glute.</source>
        <translation>{field} は wall-glute のようなストレッチの ID ではありません。</translation>
    </message>
    <message>
        <source>{field}: the stretch has no sides; please leave it out.</source>
        <translation>{field}：このストレッチに左右はありません。省いてください。</translation>
    </message>
    <message>
        <source>{field}: there are breaths, too; please leave one out.</source>
        <translation>{field}：呼吸の数もあります。どちらかを省いてください。</translation>
    </message>
    <message>
        <source>{field} is not a stretch of the routine.</source>
        <translation>{field} は、このルーティンのストレッチではありません。</translation>
    </message>
    <message>
        <source>{field}: the stretch has no variant {value!r}.</source>
        <translation>{field}：このストレッチに {value!r} というやり方はありません。</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>{field}: {value!r} comes once; please write one that comes again, like weekdays 14:30.</source>
        <translation>{field}：{value!r} は1回きりです。weekdays 14:30 のように、繰り返すものを書いてください。</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong with “{title}” ({parts}).</source>
        <translation>{file}：「{title}」に誤りはありません（{parts}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>リマインダー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The stretch {stretch} is in the pack “{pack}”, which is not here; add that first.</source>
        <translation>ストレッチ {stretch} はパック「{pack}」のものですが、ここにありません。先にそのパックを追加してください。</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>何も追加しませんでした。{why}</translation>
    </message>
    <message>
        <source>“{name}” is now as it was prescribed{more}.</source>
        <translation>「{name}」を運動処方のとおりにしました{more}。</translation>
    </message>
    <message>
        <source>“{name}” is one of your own routines now{more}.</source>
        <translation>「{name}」を自分のルーティンに加えました{more}。</translation>
    </message>
    <message>
        <source>“{name}” is again as it was before.</source>
        <translation>「{name}」を前の状態に戻しました。</translation>
    </message>
    <message>
        <source>“{name}” was taken out again{more}.</source>
        <translation>「{name}」を取り除きました{more}。</translation>
    </message>
    <message>
        <source>, with {reminders}</source>
        <comment>what comes with a routine</comment>
        <translation>（{reminders}も一緒に）</translation>
    </message>
    <message>
        <source>“{title}” was written to {file} ({parts}).</source>
        <translation>「{title}」を {file} に書き出しました（{parts}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders that come once were left out.</source>
        <translation>
            <numerusform>1回きりのリマインダー%n件は除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. {fault}</source>
        <translation>何も書き出しませんでした。{fault}</translation>
    </message>
    <message>
        <source>There is no page to print. {fault}</source>
        <translation>印刷するページがありません。{fault}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); what was there is as it was.</source>
        <translation>{file} に書き込めません（{why}）。そこにあったものは元のままです。</translation>
    </message>
    <message>
        <source>“{name}” has to end in {ending}, so that it is known for a prescription.</source>
        <translation>運動処方とわかるように、「{name}」の最後は {ending} にしてください。</translation>
    </message>
    <message>
        <source>From {sender}, as the file says</source>
        <translation>{sender}より（ファイルの記載による）</translation>
    </message>
    <message>
        <source>The routine “{name}”</source>
        <translation>ルーティン「{name}」</translation>
    </message>
    <message>
        <source>You have a routine “{name}” already. If it stays, this one is called “{new}”.</source>
        <translation>「{name}」というルーティンがすでにあります。それを残す場合、こちらは「{new}」になります。</translation>
    </message>
    <message>
        <source>“{name}” as one file, for someone else or for another computer: {parts}. A reminder that comes only once stays here.</source>
        <translation>「{name}」を1つのファイルにして、ほかの人や別のコンピューターに渡せます：{parts}。1回きりのリマインダーは含みません。</translation>
    </message>
    <message>
        <source>The page to print is in {file} now.</source>
        <translation>印刷用のページを {file} に書き出しました。</translation>
    </message>
    <message>
        <source>“{name}” has to end in .pdf.</source>
        <translation>「{name}」の最後は .pdf にしてください。</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>{sender}より</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>{words} · On both sides</source>
        <translation>{words} · 左右とも</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>Pictures and words show one side; on the other, all is the other way round.</source>
        <translation>画像と説明は片側のものです。反対側では、すべて左右が逆になります。</translation>
    </message>
    <message>
        <source>Move only as far as is easy; it should never hurt. If it does, stop, and ask whoever wrote this. Page {page} of {pages}.</source>
        <translation>無理なく動けるところまでにします。痛みがあってはいけません。痛むときは止めて、これを書いた人に相談してください。ページ {page}/{pages}。</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}：{words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>キープした分数</translation>
    </message>
    <message>
        <source>Reports of pain</source>
        <translation>痛みの報告</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週の初日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>左（分）</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>右（分）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>あなたの言葉</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>対応</translation>
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
        <translation>{date}（{weekday}）</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, {minutes} min held</source>
        <translation>
            <numerusform>セッション%n回、キープ{minutes}分</numerusform>
        </translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>休息の日</translation>
    </message>
    <message numerus="yes">
        <source>%n reports of pain</source>
        <translation>
            <numerusform>痛みの報告%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, {sessions}, {minutes} min held</source>
        <translation>
            <numerusform>%n日、{sessions}、キープ{minutes}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>セッション%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>{date}からの週</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>目標達成</translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week, and {minutes} minutes in all.</source>
        <translation>
            <numerusform>目標は週に%n日、合わせて{minutes}分です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week.</source>
        <translation>
            <numerusform>目標は週に%n日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you will see what you have done, from your first session on.</source>
        <translation>最初のセッションから、行ったことがここに出ます。</translation>
    </message>
    <message>
        <source>This week has met your goal: {done}.</source>
        <translation>今週の目標を達成しました：{done}。</translation>
    </message>
    <message>
        <source>This week is still before you.</source>
        <translation>今週はこれからです。</translation>
    </message>
    <message>
        <source>This week so far: {done}.</source>
        <translation>今週これまで：{done}。</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row have met your goal.</source>
        <translation>
            <numerusform>%n週続けて目標を達成しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with a session, {sessions}, {minutes} min held in all</source>
        <translation>
            <numerusform>セッションを行った日は%n日、{sessions}、キープは全部で{minutes}分</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last four weeks no side was held.</source>
        <translation>この4週間、キープした側はありません。</translation>
    </message>
    <message>
        <source>In the last four weeks, both sides were held for about the same time.</source>
        <translation>この4週間、左右をほぼ同じ時間キープしました。</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the right side was held for %n minutes less.</source>
        <translation>
            <numerusform>この4週間、右側のキープが%n分短くなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the left side was held for %n minutes less.</source>
        <translation>
            <numerusform>この4週間、左側のキープが%n分短くなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither side felt tighter in most of your last %n answers.</source>
        <translation>
            <numerusform>最近の%n回の答えでは、どちらかの側がより硬いとは言えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your right side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>最近の%n回の答えのうち{count}回で、右側のほうが硬く感じられました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your left side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>最近の%n回の答えのうち{count}回で、左側のほうが硬く感じられました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>before {before}, after {after}, in %n sessions</source>
        <translation>
            <numerusform>前 {before}、後 {after}（セッション%n回）</numerusform>
        </translation>
    </message>
    <message>
        <source>How stiff it feels is asked before and after a session; nothing was answered here.</source>
        <translation>セッションの前と後に、こわばりをお聞きします。ここにはまだ答えがありません。</translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was much the same before and after your sessions (%n sessions).</source>
        <translation>
            <numerusform>この4週間、こわばりはセッションの前と後でほぼ同じでした（セッション%n回）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n sessions).</source>
        <translation>
            <numerusform>この4週間、こわばりはセッションの後のほうが前より{points}ポイント低くなりました（セッション%n回の平均）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n sessions). If it stays so, stretch less far, or ask a health-care provider.</source>
        <translation>
            <numerusform>この4週間、こわばりはセッションの後のほうが前より{points}ポイント高くなりました（セッション%n回の平均）。この状態が続くなら、伸ばす程度を控えめにするか、医療の専門家に相談してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>場所ははっきりしない</translation>
    </message>
    <message>
        <source>{name}, left side</source>
        <translation>{name}、左側</translation>
    </message>
    <message>
        <source>{name}, right side</source>
        <translation>{name}、右側</translation>
    </message>
    <message>
        <source>{level} of 10</source>
        <translation>10のうち{level}</translation>
    </message>
    <message>
        <source>The stretch was left out.</source>
        <translation>ストレッチを外しました。</translation>
    </message>
    <message>
        <source>It was put back on {date}.</source>
        <translation>{date}に戻しました。</translation>
    </message>
    <message>
        <source>You answered on {date} that the pain was gone.</source>
        <translation>{date}に、痛みはなくなったと答えました。</translation>
    </message>
    <message>
        <source>You answered on {date} that a health-care provider had agreed.</source>
        <translation>{date}に、医療の専門家が同意したと答えました。</translation>
    </message>
    <message>
        <source>Nothing was noted since.</source>
        <translation>その後の記録はありません。</translation>
    </message>
    <message>
        <source>No pain was reported.</source>
        <translation>痛みの報告はありません。</translation>
    </message>
    <message>
        <source>Stretch: {what}</source>
        <translation>ストレッチ：{what}</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>カレンダーを書き出しました。</translation>
    </message>
    <message>
        <source>The reminders in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} のリマインダーを読めません（{why}）。そのままにしておき、新しいものは終了するまで有効です。</translation>
    </message>
    <message>
        <source>The reminders in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} のリマインダーは、このアプリのより新しいバージョンが書いたものです。そのままにしておき、新しいものは終了するまで有効です。</translation>
    </message>
    <message>
        <source>The reminders in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} のリマインダーは壊れていますが、別の場所に移せません（{why}）。そのままにしておき、新しいものは終了するまで有効です。</translation>
    </message>
    <message>
        <source>The reminders in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} のリマインダーは、実際には{what}で、別の場所に移せません（{why}）。そのままにしておき、新しいものは終了するまで有効です。</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; the reminders come from a copy of it.</source>
        <translation>リマインダーのファイルは{what}だったため、{aside} としました。リマインダーはその写しから読み込みました。</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; the reminders come from a copy of it.</source>
        <translation>リマインダーのファイルは壊れていたため、{aside} としました。リマインダーはその写しから読み込みました。</translation>
    </message>
    <message>
        <source>The file of the reminders was {what} and is now {aside}; none is left.</source>
        <translation>リマインダーのファイルは{what}だったため、{aside} としました。リマインダーは残っていません。</translation>
    </message>
    <message>
        <source>The file of the reminders was damaged and is now {aside}; none is left.</source>
        <translation>リマインダーのファイルは壊れていたため、{aside} としました。リマインダーは残っていません。</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); they are as they were.</source>
        <translation>リマインダーを {path} に書き込めません（{why}）。前の状態のままです。</translation>
    </message>
    <message>
        <source>The reminders cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>リマインダーを {path} に書き込めません（{why}）。変更は終了するまで有効です。</translation>
    </message>
    <message>
        <source>No calendar is written, because it would be empty.</source>
        <translation>空になるため、カレンダーは書き出しません。</translation>
    </message>
    <message>
        <source>The calendar cannot be written to {path} ({why}).</source>
        <translation>カレンダーを {path} に書き込めません（{why}）。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is switched off.</source>
        <translation>「{reminder}」はカレンダーに入っていません：オフになっています。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: events come in quiet periods, too.</source>
        <translation>「{reminder}」はカレンダーに入っていません：サイレント期間にも予定が出てしまうためです。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: it is over.</source>
        <translation>「{reminder}」はカレンダーに入っていません：すでに終わっています。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know what you have done.</source>
        <translation>「{reminder}」はカレンダーに入っていません：行ったかどうかは、カレンダーにはわかりません。</translation>
    </message>
    <message>
        <source>“{reminder}” is not in the calendar: a calendar cannot know when you sit.</source>
        <translation>「{reminder}」はカレンダーに入っていません：座っているかどうかは、カレンダーにはわかりません。</translation>
    </message>
    <message>
        <source>following the steps</source>
        <translation>ステップを進行中</translation>
    </message>
    <message>
        <source>counting in</source>
        <translation>カウント中</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>キープ中</translation>
    </message>
    <message>
        <source>changing side</source>
        <translation>左右を交代中</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休憩中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>{reminder} · {offer}</source>
        <translation>{reminder} · {offer}</translation>
    </message>
    <message>
        <source>Glutestretch is not running; reminders only come while it runs.</source>
        <translation>Glutestretch は動いていません。リマインダーは動いている間だけ届きます。</translation>
    </message>
    <message>
        <source>No reminder is to come.</source>
        <translation>届く予定のリマインダーはありません。</translation>
    </message>
    <message>
        <source>{reminder} · {state}</source>
        <translation>{reminder} · {state}</translation>
    </message>
    <message>
        <source>A reminder is due now ({summary}).</source>
        <translation>リマインダーの時間です（{summary}）。</translation>
    </message>
    <message>
        <source>Next reminder: {moment} ({summary}).</source>
        <translation>次のリマインダー：{moment}（{summary}）。</translation>
    </message>
    <message>
        <source>A reminder waits for your answer ({summary}).</source>
        <translation>リマインダーが返事を待っています（{summary}）。</translation>
    </message>
    <message>
        <source>A reminder is shown as a notification ({summary}).</source>
        <translation>リマインダーを通知として表示しています（{summary}）。</translation>
    </message>
    <message>
        <source>A reminder is shown in the window ({summary}).</source>
        <translation>リマインダーをウィンドウに表示しています（{summary}）。</translation>
    </message>
    <message>
        <source>A reminder is shown in a small window ({summary}).</source>
        <translation>リマインダーを小さなウィンドウに表示しています（{summary}）。</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>セッションは行っていません。</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, right side, {state}.</source>
        <translation>セッション中：{stretch}、右側、{state}。</translation>
    </message>
    <message>
        <source>A session is running: {stretch}, left side, {state}.</source>
        <translation>セッション中：{stretch}、左側、{state}。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow, {weekday}</source>
        <translation>明日（{weekday}）</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
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
        <translation>{start}～{end}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>paused until {moment}</source>
        <translation>{moment}まで一時停止</translation>
    </message>
    <message>
        <source>went together with a later one</source>
        <translation>後のリマインダーにまとめた</translation>
    </message>
    <message>
        <source>held: {why}</source>
        <translation>保留：{why}</translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation>見送り：{why}</translation>
    </message>
    <message>
        <source>missed: {why}</source>
        <translation>届かず：{why}</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始した</translation>
    </message>
    <message>
        <source>put off for 10 minutes</source>
        <translation>10分後に延期</translation>
    </message>
    <message>
        <source>skipped for the day</source>
        <translation>この日はスキップ</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>返事なし</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>継続にした</translation>
    </message>
    <message>
        <source>came due</source>
        <translation>時間になった</translation>
    </message>
    <message>
        <source>shown as a notification</source>
        <translation>通知として表示</translation>
    </message>
    <message>
        <source>shown in the window</source>
        <translation>ウィンドウに表示</translation>
    </message>
    <message>
        <source>shown in a small window</source>
        <translation>小さなウィンドウに表示</translation>
    </message>
    <message>
        <source>held: a session is running</source>
        <translation>保留：セッション中</translation>
    </message>
    <message>
        <source>held: do not disturb is on</source>
        <translation>保留：おやすみモードがオン</translation>
    </message>
    <message>
        <source>held: something is shown full screen</source>
        <translation>保留：全画面で表示中</translation>
    </message>
    <message>
        <source>held: the camera is in use</source>
        <translation>保留：カメラを使用中</translation>
    </message>
    <message>
        <source>held: the microphone is in use</source>
        <translation>保留：マイクを使用中</translation>
    </message>
    <message>
        <source>held: the screen is locked</source>
        <translation>保留：画面がロック中</translation>
    </message>
    <message>
        <source>held: you are away</source>
        <translation>保留：席を外している</translation>
    </message>
    <message>
        <source>held: reminders are paused</source>
        <translation>保留：リマインダーが一時停止中</translation>
    </message>
    <message>
        <source>held: it is a quiet period</source>
        <translation>保留：サイレント期間中</translation>
    </message>
    <message>
        <source>a session was running or just done</source>
        <translation>セッション中、または終えたばかりだった</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>おやすみモードがオンだった</translation>
    </message>
    <message>
        <source>something was shown full screen</source>
        <translation>全画面で表示していた</translation>
    </message>
    <message>
        <source>the camera was in use</source>
        <translation>カメラを使っていた</translation>
    </message>
    <message>
        <source>the microphone was in use</source>
        <translation>マイクを使っていた</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>画面がロックされていた</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>席を外していた</translation>
    </message>
    <message>
        <source>reminders were paused</source>
        <translation>リマインダーが一時停止中だった</translation>
    </message>
    <message>
        <source>it was a quiet period</source>
        <translation>サイレント期間だった</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>コンピューターがスリープしていた</translation>
    </message>
    <message>
        <source>the app was closed</source>
        <translation>アプリが閉じていた</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>時計が変更された</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>遅くなりすぎた</translation>
    </message>
    <message>
        <source>you had stretched already</source>
        <translation>すでにストレッチしていた</translation>
    </message>
    <message>
        <source>{number} of what? Add a letter: {number}s, {number}m or {number}h.</source>
        <translation>{number} の単位は何ですか？ {number}s（秒）、{number}m（分）、{number}h（時間）のように文字を付けてください。</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>「{text}」は時間の長さではありません。20s、5m、1h、1h20m のように書いてください。</translation>
    </message>
    <message>
        <source>{text} is more than a year.</source>
        <translation>{text} は1年を超えています。</translation>
    </message>
    <message>
        <source>{text} is no time at all; write it like 20s, 5m, 1h or 1h20m.</source>
        <translation>{text} では長さがありません。20s、5m、1h、1h20m のように書いてください。</translation>
    </message>
    <message>
        <source>There is no time zone called “{key}”; write one like Europe/Berlin.</source>
        <translation>「{key}」というタイムゾーンはありません。Europe/Berlin のように書いてください。</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day; write it like 7:15 or 14:30.</source>
        <translation>「{value}」は時刻ではありません。7:15 や 14:30 のように書いてください。</translation>
    </message>
    <message>
        <source>Days must be a list such as mon, wed, not {value!r}.</source>
        <translation>曜日は mon、wed のような一覧にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>“{value}” is not a day of the week; write {names}.</source>
        <translation>「{value}」は曜日ではありません。{names} と書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the week; write days like mon,wed or mon-fri.</source>
        <translation>「{text}」は曜日ではありません。mon,wed や mon-fri のように書いてください。</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>曜日を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Days of the week go from 0 to 6, not {days}.</source>
        <translation>曜日は0～6です。{days} にはできません。</translation>
    </message>
    <message>
        <source>Choose at least one time of day.</source>
        <translation>時刻を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Days of rest go from 1 to {most}, not {days}.</source>
        <translation>休む日数は1～{most}です。{days} にはできません。</translation>
    </message>
    <message>
        <source>Choose hours in which sitting counts.</source>
        <translation>座っている時間を数える時間帯を選んでください。</translation>
    </message>
    <message>
        <source>Minutes of sitting go from 1 to {most}, not {minutes}.</source>
        <translation>座っている分数は1～{most}です。{minutes} にはできません。</translation>
    </message>
    <message numerus="yes">
        <source>The hours are too short for %n minutes of sitting.</source>
        <translation>
            <numerusform>%n分間座るには、時間帯が短すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>最後の日 {last} が、最初の日 {first} より前です。</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>その日時は過ぎました。後の日時を選んでください。</translation>
    </message>
    <message>
        <source>These days have passed. Choose later ones.</source>
        <translation>その日々は過ぎました。後の日を選んでください。</translation>
    </message>
    <message>
        <source>A quiet period offers no routine.</source>
        <translation>サイレント期間はルーティンを提案しません。</translation>
    </message>
    <message>
        <source>The state of the reminders is not an object: {value!r}.</source>
        <translation>リマインダーの状態がオブジェクトではありません：{value!r}。</translation>
    </message>
    <message>
        <source>The reminders are not a list: {value!r}.</source>
        <translation>リマインダーが一覧ではありません：{value!r}。</translation>
    </message>
    <message>
        <source>“{name}” of the reminders could not be read and was forgotten.</source>
        <translation>リマインダーの「{name}」は読めなかったため、忘れました。</translation>
    </message>
    <message>
        <source>Some of “{name}” of the reminders could not be read and was forgotten.</source>
        <translation>リマインダーの「{name}」の一部は読めなかったため、忘れました。</translation>
    </message>
    <message>
        <source>Entry {number} of the file cannot be used: {problem}</source>
        <translation>ファイルの項目{number}は使えません：{problem}</translation>
    </message>
    <message>
        <source>At what time? Write one, or for sitting, every 45m {span}.</source>
        <translation>何時ですか？ 時刻を書くか、座っているときのものなら every 45m {span} と書いてください。</translation>
    </message>
    <message>
        <source>On which days? Write today {time}, daily {time} or weekdays {time}.</source>
        <translation>どの日ですか？ today {time}、daily {time}、weekdays {time} のように書いてください。</translation>
    </message>
    <message>
        <source>“{phrase}” says no time; write it like {examples}.</source>
        <translation>「{phrase}」に時刻がありません。{examples} のように書いてください。</translation>
    </message>
    <message>
        <source>No time is given; write it like {examples}.</source>
        <translation>時刻がありません。{examples} のように書いてください。</translation>
    </message>
    <message>
        <source>At what time? Write it like {example}.</source>
        <translation>何時ですか？ {example} のように書いてください。</translation>
    </message>
    <message>
        <source>At what time? Write one, like {example}.</source>
        <translation>何時ですか？ {example} のように1つ書いてください。</translation>
    </message>
    <message>
        <source>These are other times on other days; please add a reminder for each.</source>
        <translation>日によって時刻が違います。それぞれリマインダーを追加してください。</translation>
    </message>
    <message>
        <source>One that comes only if nothing was done has one time of day; please add a reminder for each.</source>
        <translation>まだ行っていないときだけ届くものは、1日に1つの時刻です。それぞれリマインダーを追加してください。</translation>
    </message>
    <message>
        <source>Unless what? Write it like {example}.</source>
        <translation>何をしていなければですか？ {example} のように書いてください。</translation>
    </message>
    <message>
        <source>In how long? Write it like in 30m or in 1h20m.</source>
        <translation>どのくらい後ですか？ in 30m や in 1h20m のように書いてください。</translation>
    </message>
    <message>
        <source>{time} on {day} is over.</source>
        <translation>{day} {time}は過ぎました。</translation>
    </message>
    <message>
        <source>Every how many minutes? Write it like {example}.</source>
        <translation>何分おきですか？ {example} のように書いてください。</translation>
    </message>
    <message>
        <source>Sitting is counted in whole minutes, not in {length}.</source>
        <translation>座っている時間は分単位で数えます。{length} にはできません。</translation>
    </message>
    <message>
        <source>Which hours are on which days? Write the days before their hours, like {example}.</source>
        <translation>どの時間帯がどの日ですか？ {example} のように、日を時間帯の前に書いてください。</translation>
    </message>
    <message>
        <source>From {start} until when? Write it like {example}.</source>
        <translation>{start} からいつまでですか？ {example} のように書いてください。</translation>
    </message>
    <message>
        <source>Does {span} mean the day or the night? Write {day} for the day, or {night} for the night.</source>
        <translation>{span} は昼ですか、夜ですか？ 昼なら {day}、夜なら {night} と書いてください。</translation>
    </message>
    <message>
        <source>Once, on {date} at {time}</source>
        <translation>1回、{date} {time}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>no next time</source>
        <translation>次回なし</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>次：{day}</translation>
    </message>
    <message>
        <source>next: {moment} at the earliest</source>
        <translation>次：早くて{moment}</translation>
    </message>
    <message>
        <source>next: {moment}</source>
        <translation>次：{moment}</translation>
    </message>
    <message>
        <source>{rule} · switched off</source>
        <translation>{rule} · オフ</translation>
    </message>
    <message>
        <source>{rule} · {next}</source>
        <translation>{rule} · {next}</translation>
    </message>
    <message>
        <source>{title}, since its own is gone</source>
        <translation>{title}（元のものがなくなったため）</translation>
    </message>
    <message>
        <source>{days} at {times}</source>
        <translation>{days} {times}</translation>
    </message>
    <message>
        <source>{days} at {time}, if not done yet</source>
        <translation>{days} {time}、まだ行っていなければ</translation>
    </message>
    <message numerus="yes">
        <source>{days} at {time}, after %n days of rest</source>
        <translation>
            <numerusform>{days} {time}、%n日休んだら</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes of sitting, {hours}</source>
        <translation>
            <numerusform>座って%n分ごと、{hours}</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {spans}</source>
        <translation>{days} {spans}</translation>
    </message>
    <message>
        <source>Once, {moment}</source>
        <translation>1回、{moment}</translation>
    </message>
    <message>
        <source>Quiet all day, {days}</source>
        <translation>終日サイレント、{days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}, {days}</source>
        <translation>{start}～{end}はサイレント、{days}</translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}</source>
        <translation>{start}～{end}はサイレント</translation>
    </message>
    <message>
        <source>Quiet {day}</source>
        <translation>{day}はサイレント</translation>
    </message>
    <message>
        <source>Quiet from {first} to {last}</source>
        <translation>{first}～{last}はサイレント</translation>
    </message>
    <message>
        <source>Quiet until {moment}</source>
        <translation>{moment}までサイレント</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>時間です</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>次：{moment}</translation>
    </message>
    <message>
        <source>Time to stretch</source>
        <translation>ストレッチの時間です</translation>
    </message>
    <message>
        <source>Waiting until you are free</source>
        <translation>手が空くのを待っています</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>返事を待っています</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>時間です</translation>
    </message>
    <message>
        <source>quiet until your next session</source>
        <translation>次のセッションまでサイレント</translation>
    </message>
    <message>
        <source>quiet whenever it would come</source>
        <translation>届くときはいつもサイレント</translation>
    </message>
    <message>
        <source>A reminder that is deleted</source>
        <translation>削除したリマインダー</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>At times</source>
        <translation>決まった時刻</translation>
    </message>
    <message>
        <source>If not done yet</source>
        <translation>まだ行っていないとき</translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation>座っているとき</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回だけ</translation>
    </message>
    <message>
        <source>Between hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>On dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>“{id}” is not the id of an own routine; those begin with own-.</source>
        <translation>「{id}」は自分のルーティンの ID ではありません。own- で始まるものです。</translation>
    </message>
    <message>
        <source>Both sides, first as in the settings</source>
        <translation>両側、先の側は設定のとおり</translation>
    </message>
    <message>
        <source>Right side first</source>
        <translation>右側から</translation>
    </message>
    <message>
        <source>Left side first</source>
        <translation>左側から</translation>
    </message>
    <message>
        <source>First side in turns</source>
        <translation>先の側を交代で</translation>
    </message>
    <message>
        <source>Tighter side first</source>
        <translation>硬い側から</translation>
    </message>
    <message>
        <source>Right side only</source>
        <translation>右側だけ</translation>
    </message>
    <message>
        <source>Left side only</source>
        <translation>左側だけ</translation>
    </message>
    <message>
        <source>Tighter side only</source>
        <translation>硬い側だけ</translation>
    </message>
    <message>
        <source>{seconds} s between holds</source>
        <translation>キープの間に{seconds}秒</translation>
    </message>
    <message numerus="yes">
        <source>%n whole rounds</source>
        <translation>
            <numerusform>通しで%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s rest before</source>
        <translation>前に{seconds}秒の休憩</translation>
    </message>
    <message>
        <source>{seconds} s a step</source>
        <translation>1ステップ{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds}秒</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>呼吸%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>breaths as in the settings</source>
        <translation>呼吸の回数は設定のとおり</translation>
    </message>
    <message numerus="yes">
        <source>%n times {hold}</source>
        <translation>
            <numerusform>{hold} × %n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · about {minutes} min</source>
        <translation>
            <numerusform>ストレッチ%n種 · 約{minutes}分</numerusform>
        </translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>マイルーティン</translation>
    </message>
    <message>
        <source>My routine {number}</source>
        <translation>マイルーティン {number}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（コピー）</translation>
    </message>
    <message>
        <source>Routine {number} of the file cannot be used: {problem}</source>
        <translation>ファイルのルーティン{number}は使えません：{problem}</translation>
    </message>
    <message>
        <source>Your routines in {path} cannot be read ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} の自分のルーティンを読めません（{why}）。そのままにしておき、新しいものは終了するまで有効です。</translation>
    </message>
    <message>
        <source>Your routines in {path} were written by a newer version of this app, so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} の自分のルーティンは、このアプリのより新しいバージョンが書いたものです。そのままにしておき、新しいものは終了するまで有効です。</translation>
    </message>
    <message>
        <source>Your routines in {path} are damaged and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} の自分のルーティンは壊れていますが、別の場所に移せません（{why}）。そのままにしておき、新しいものは終了するまで有効です。</translation>
    </message>
    <message>
        <source>Your routines in {path} are in fact {what} and cannot be set aside ({why}), so they are left as they are, and new ones last until you quit.</source>
        <translation>{path} の自分のルーティンは、実際には{what}で、別の場所に移せません（{why}）。そのままにしておき、新しいものは終了するまで有効です。</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; the routines come from a copy of it.</source>
        <translation>自分のルーティンのファイルは{what}だったため、{aside} としました。ルーティンはその写しから読み込みました。</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; the routines come from a copy of it.</source>
        <translation>自分のルーティンのファイルは壊れていたため、{aside} としました。ルーティンはその写しから読み込みました。</translation>
    </message>
    <message>
        <source>The file of your routines was {what} and is now {aside}; none is left.</source>
        <translation>自分のルーティンのファイルは{what}だったため、{aside} としました。ルーティンは残っていません。</translation>
    </message>
    <message>
        <source>The file of your routines was damaged and is now {aside}; none is left.</source>
        <translation>自分のルーティンのファイルは壊れていたため、{aside} としました。ルーティンは残っていません。</translation>
    </message>
    <message>
        <source>Your routines cannot be written to {path} ({why}); changes to them last until you quit.</source>
        <translation>自分のルーティンを {path} に書き込めません（{why}）。変更は終了するまで有効です。</translation>
    </message>
    <message>
        <source>{name}, right side, {number} of {count}</source>
        <translation>{name}、右側、{count}回のうち{number}回目</translation>
    </message>
    <message>
        <source>{name}, left side, {number} of {count}</source>
        <translation>{name}、左側、{count}回のうち{number}回目</translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of %n</source>
        <translation>
            <numerusform>キープ {number}/%n回目</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {count} · Hold</source>
        <translation>ステップ {number}/{count} · キープ</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ステップ {number}/{count}</translation>
    </message>
    <message>
        <source>{variant} · {words}</source>
        <translation>{variant} · {words}</translation>
    </message>
    <message>
        <source>{heading} · Picture: the usual way</source>
        <translation>{heading} · 画像：いつものやり方</translation>
    </message>
    <message>
        <source>{heading} · Waiting for Next</source>
        <translation>{heading} · 「次へ」を待っています</translation>
    </message>
    <message>
        <source>You should feel it here: {where}</source>
        <translation>感じるところ：{where}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>必要なもの：{things}。</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your right side.</source>
        <translation>ゆっくり姿勢を解きます。右側の準備をしてください。</translation>
    </message>
    <message>
        <source>Get ready for your right side</source>
        <translation>右側の準備</translation>
    </message>
    <message>
        <source>Come out of the position slowly. Get ready for your left side.</source>
        <translation>ゆっくり姿勢を解きます。左側の準備をしてください。</translation>
    </message>
    <message>
        <source>Get ready for your left side</source>
        <translation>左側の準備</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>反対側へ</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes next.</source>
        <translation>少し休んで、楽に呼吸してください。次は{name}です。</translation>
    </message>
    <message>
        <source>Rest a moment and breathe freely. {name} comes once more.</source>
        <translation>少し休んで、楽に呼吸してください。もう一度{name}です。</translation>
    </message>
    <message>
        <source>Once more: {name}</source>
        <translation>もう一度：{name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>次：{name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Get ready · {hold}</source>
        <translation>準備 · {hold}</translation>
    </message>
    <message>
        <source>Get ready to hold</source>
        <translation>キープの準備</translation>
    </message>
    <message>
        <source>Ease off a little, stay in position and breathe. {hold} comes next.</source>
        <translation>少しゆるめて、姿勢はそのままで呼吸します。次は{hold}です。</translation>
    </message>
    <message>
        <source>Ease off · Next: {hold}</source>
        <translation>ゆるめる · 次：{hold}</translation>
    </message>
    <message>
        <source>Short rest in position</source>
        <translation>姿勢はそのままで小休止</translation>
    </message>
    <message>
        <source>Hold {key}, or press on the ring, while you breathe in.</source>
        <translation>吸う間、{key}かリングを押し続けてください。</translation>
    </message>
    <message>
        <source>Breathe out audibly through pursed lips, and in quietly.</source>
        <translation>口をすぼめて音が聞こえるように吐き、吸うときは静かに。</translation>
    </message>
    <message>
        <source>{heading} · Listening for your breath</source>
        <translation>{heading} · 呼吸を聞いています</translation>
    </message>
    <message>
        <source>{heading} · Following your breath</source>
        <translation>{heading} · あなたの呼吸に合わせています</translation>
    </message>
    <message>
        <source>{heading} · Guided pace</source>
        <translation>{heading} · ガイドのペース</translation>
    </message>
    <message>
        <source>No microphone was found, so the ring leads.</source>
        <translation>マイクが見つからないため、リングに合わせてください。</translation>
    </message>
    <message>
        <source>QtMultimedia is missing, so nothing can be heard and the ring leads.</source>
        <translation>QtMultimedia がなく音を聞き取れないため、リングに合わせてください。</translation>
    </message>
    <message>
        <source>The system does not let the app use the microphone, so the ring leads.</source>
        <translation>システムがアプリのマイク使用を許可していないため、リングに合わせてください。</translation>
    </message>
    <message>
        <source>The microphone has stopped, so the ring leads.</source>
        <translation>マイクが止まったため、リングに合わせてください。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Breathe in, {count}</source>
        <translation>吸って、{count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Every stretch is left out</source>
        <translation>すべてのストレッチを外してあります</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n stretches · about {minutes} min</source>
        <translation>
            <numerusform>{title} · ストレッチ%n種 · 約{minutes}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · both sides · about {minutes} min</source>
        <translation>
            <numerusform>ストレッチ%n種 · 左右とも · 約{minutes}分</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>約{minutes}分</translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths a side</source>
        <translation>
            <numerusform>片側で深い呼吸%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths</source>
        <translation>
            <numerusform>深い呼吸%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Left out after pain</source>
        <translation>痛みがあったため外しています</translation>
    </message>
    <message>
        <source>Left out by your answers</source>
        <translation>お答えにより外しています</translation>
    </message>
    <message>
        <source>Left side done</source>
        <translation>左側は終わりました</translation>
    </message>
    <message>
        <source>Right side done</source>
        <translation>右側は終わりました</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Now · left side</source>
        <translation>今 · 左側</translation>
    </message>
    <message>
        <source>Now · right side</source>
        <translation>今 · 右側</translation>
    </message>
    <message>
        <source>Done just now</source>
        <translation>終えたばかり</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日行いました</translation>
    </message>
    <message>
        <source>Done yesterday</source>
        <translation>昨日行いました</translation>
    </message>
    <message numerus="yes">
        <source>Done %n days ago</source>
        <translation>
            <numerusform>%n日前に行いました</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation>{date}に行いました</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>痛みで中止</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n breaths</source>
        <translation>
            <numerusform>呼吸%n回のうち{done}回</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time}分</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths held in {time} minutes</source>
        <translation>
            <numerusform>{time}分間で呼吸%n回キープしました</numerusform>
        </translation>
    </message>
    <message>
        <source>{stretches}, {sides}: {held}</source>
        <translation>{stretches}、{sides}：{held}</translation>
    </message>
    <message numerus="yes">
        <source>%n sides</source>
        <translation>
            <numerusform>左右あわせて%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Stiffness: {before} before, {after} now.</source>
        <translation>こわばり：前 {before}、今 {after}。</translation>
    </message>
    <message>
        <source>Before the session you said {before}.</source>
        <translation>セッションの前の答えは{before}でした。</translation>
    </message>
    <message>
        <source>Stiffness: {after} now.</source>
        <translation>こわばり：今 {after}。</translation>
    </message>
    <message>
        <source>No hold was recorded this time.</source>
        <translation>今回はキープの記録がありません。</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>休みましょう</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>お疲れさまでした</translation>
    </message>
    <message>
        <source>Another time, then</source>
        <translation>また今度にしましょう</translation>
    </message>
    <message>
        <source>That was a good part of it</source>
        <translation>しっかり進みました</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Before the next session you will be asked about pain.</source>
        <translation>次のセッションの前に、痛みについてお聞きします。</translation>
    </message>
    <message>
        <source>Get up slowly, and drink a glass of water if you like.</source>
        <translation>ゆっくり起き上がり、よければ水を1杯飲んでください。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>あと約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>あと1分未満</translation>
    </message>
    <message>
        <source>This side: {time}</source>
        <translation>この側：{time}</translation>
    </message>
    <message>
        <source>This stretch: {time}</source>
        <translation>このストレッチ：{time}</translation>
    </message>
    <message>
        <source>This step: {time}</source>
        <translation>このステップ：{time}</translation>
    </message>
    <message numerus="yes">
        <source>This side: %n breaths</source>
        <translation>
            <numerusform>この側：呼吸%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This stretch: %n breaths</source>
        <translation>
            <numerusform>このストレッチ：呼吸%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>音と音声</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>自動で進む</translation>
    </message>
    <message>
        <source>When off, each step waits until you choose Next.</source>
        <translation>オフのときは、ステップごとに「次へ」を選ぶまで待ちます。</translation>
    </message>
    <message>
        <source>Take turns by session</source>
        <translation>セッションごとに交代</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>先に行う側</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Pause to change sides</source>
        <translation>左右を替える間</translation>
    </message>
    <message>
        <source>Rest between stretches</source>
        <translation>ストレッチの間の休憩</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>きびきび</translation>
    </message>
    <message>
        <source>Time to move into a step</source>
        <translation>ステップの姿勢に入る時間</translation>
    </message>
    <message>
        <source>A step always lasts as long as its words. Space or Next goes on sooner.</source>
        <translation>ステップは、説明が終わるまでは必ず続きます。スペースキーか「次へ」で早く進めます。</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>やさしく、強く</translation>
    </message>
    <message>
        <source>How each stretch is done. In a session, E makes it easier and H harder.</source>
        <translation>それぞれのストレッチのやり方です。セッション中は、Eでやさしく、Hで強くなります。</translation>
    </message>
    <message>
        <source>Ask how stiff it feels</source>
        <translation>こわばりをたずねる</translation>
    </message>
    <message>
        <source>As a session begins and at its end. You never need to answer.</source>
        <translation>セッションの初めと終わりに。答えなくてもかまいません。</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>画面をつけたままにする</translation>
    </message>
    <message>
        <source>Only while a session runs; in a pause it may sleep after two minutes.</source>
        <translation>セッション中だけです。一時停止中は、2分後に消えることがあります。</translation>
    </message>
    <message>
        <source>Use media keys, headphones and remotes</source>
        <translation>メディアキー、ヘッドホン、リモコンを使う</translation>
    </message>
    <message>
        <source>On Linux. While a session runs, Play, Pause, Next and Previous go to it, not to music.</source>
        <translation>Linux の場合。セッション中は、再生、一時停止、次、前が、音楽ではなくセッションに働きます。</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Hold each side for</source>
        <translation>片側のキープ</translation>
    </message>
    <message>
        <source>Five to six deep breaths suit most people.</source>
        <translation>深い呼吸5～6回が、多くの方に合います。</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>吸う時間</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>吐く時間</translation>
    </message>
    <message>
        <source>The ring leads</source>
        <translation>リングに合わせる</translation>
    </message>
    <message>
        <source>My own, by key</source>
        <translation>自分のペース、キーで</translation>
    </message>
    <message>
        <source>My own, by microphone</source>
        <translation>自分のペース、マイクで</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>By key, you hold it, or the mouse button on the ring, while breathing in. By microphone, the ring follows each out-breath that it hears in a hold. It is open only then, and nothing is recorded.</source>
        <translation>キーの場合は、吸う間、キーか、リングの上でマウスボタンを押し続けます。マイクの場合は、キープ中に聞こえる吐く息にリングが合わせます。マイクが入るのはその間だけで、録音はしません。</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>下矢印</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>0 on the number pad</source>
        <translation>テンキーの0</translation>
    </message>
    <message>
        <source>Key to hold at your own pace</source>
        <translation>自分のペースでキープするときのキー</translation>
    </message>
    <message>
        <source>B lies above the middle of the space bar, where it is easily found without looking.</source>
        <translation>B はスペースキーの中央のすぐ上にあり、見なくても見つけやすいキーです。</translation>
    </message>
    <message>
        <source>Less as you learn</source>
        <translation>慣れるほど少なく</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only cues</source>
        <translation>合図だけ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>話さない</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>音声が話すこと</translation>
    </message>
    <message>
        <source>Cues are names, sides, beginnings and ends. As you learn, a stretch is explained in its first three sessions.</source>
        <translation>合図は、名前、左右、始まりと終わりです。慣れるほど少なくする場合、ストレッチの説明は最初の3回のセッションで行います。</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>低め</translation>
    </message>
    <message>
        <source>Where nothing is recorded in your language, the computer&apos;s own voice speaks. On Linux it comes from speech-dispatcher.</source>
        <translation>使用中の言語で録音がない部分は、コンピューターの音声が話します。Linux では speech-dispatcher を使います。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>The computer&apos;s own</source>
        <translation>コンピューターの音声</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>音声の音量</translation>
    </message>
    <message>
        <source>Count the breaths of a hold aloud</source>
        <translation>キープの呼吸を声で数える</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>A bell of its own for beginning, half-way, change of sides and end.</source>
        <translation>開始、半分、左右の交代、終了を、それぞれ別のベルで知らせます。</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>ベルの音量</translation>
    </message>
    <message>
        <source>Sound of the breath</source>
        <translation>呼吸の音</translation>
    </message>
    <message>
        <source>In a hold, a soft noise rises as you breathe in and falls as you breathe out.</source>
        <translation>キープの間、吸うときに高まり、吐くときに静まる、やわらかな音です。</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>呼吸の音の音量</translation>
    </message>
    <message>
        <source>Start hidden at login</source>
        <translation>ログイン時に隠れた状態で起動</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs.</source>
        <translation>リマインダーは、アプリが動いている間だけ届きます。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>たずねる</translation>
    </message>
    <message>
        <source>Stay for reminders</source>
        <translation>リマインダーのために残る</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Without reminders, closing the window always quits.</source>
        <translation>リマインダーがなければ、ウィンドウを閉じると必ず終了します。</translation>
    </message>
    <message>
        <source>Respect Do Not Disturb</source>
        <translation>おやすみモードに従う</translation>
    </message>
    <message>
        <source>Wait while something is full screen</source>
        <translation>全画面の表示中は待つ</translation>
    </message>
    <message>
        <source>Wait while camera or microphone are in use</source>
        <translation>カメラやマイクの使用中は待つ</translation>
    </message>
    <message>
        <source>Reminders that have waited are offered when you are free.</source>
        <translation>待っていたリマインダーは、手が空いたときに届きます。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window opens anew in it once you close the settings.</source>
        <translation>設定を閉じると、その言語でウィンドウが開き直します。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Qt and Python</source>
        <translation>Qt と Python</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>Live figure (OpenGL)</source>
        <translation>動く人物（OpenGL）</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>Wishes for the look</source>
        <translation>見た目の希望</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>スクリーンリーダー</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Recorded voices</source>
        <translation>録音された声</translation>
    </message>
    <message>
        <source>The computer&apos;s own voice</source>
        <translation>コンピューターの音声</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Breaks from the keyboard</source>
        <translation>キーボードからの休憩</translation>
    </message>
    <message>
        <source>Sleep and lock</source>
        <translation>スリープとロック</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>自分のルーティン</translation>
    </message>
    <message>
        <source>Packs of stretches</source>
        <translation>ストレッチのパック</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>すばやい起動</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>アプリ自体</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This platform of Qt shows nothing on a screen; please clear QT_QPA_PLATFORM.</source>
        <translation>この Qt プラットフォームは画面に何も表示しません。QT_QPA_PLATFORM を消してください。</translation>
    </message>
    <message>
        <source>The figure cannot be turned or moved, and pictures and films stand in for it; a driver for your graphics card may help.</source>
        <translation>人物を回したり動かしたりできないため、画像と動画で代わりに示します。グラフィックカードのドライバーを入れると使えることがあります。</translation>
    </message>
    <message>
        <source>The processor draws the figure, so it is turned and moved less smoothly; a driver for your graphics card may help.</source>
        <translation>人物をプロセッサーで描くため、動きがなめらかではありません。グラフィックカードのドライバーを入れるとよくなることがあります。</translation>
    </message>
    <message>
        <source>There is no tray for the icon, so the app stays as a minimised window where reminders are to come. In GNOME the extension AppIndicator adds a tray, elsewhere your panel does.</source>
        <translation>アイコンを置くトレイがないため、リマインダーがあるときアプリは最小化したウィンドウとして残ります。GNOME では拡張機能 AppIndicator で、ほかではパネルでトレイを追加できます。</translation>
    </message>
    <message>
        <source>No service shows notifications, so reminders come in a window of the app&apos;s own; install one, such as dunst, if you prefer that.</source>
        <translation>通知を表示するサービスがないため、リマインダーはアプリのウィンドウで届きます。通知がよければ、dunst などを入れてください。</translation>
    </message>
    <message>
        <source>Notifications have no buttons here, so you answer a reminder in the app&apos;s own window.</source>
        <translation>ここの通知にはボタンがないため、リマインダーにはアプリのウィンドウで答えてください。</translation>
    </message>
    <message>
        <source>Nothing tells the app whether it is on; pause the reminders when they would disturb you.</source>
        <translation>オンかどうかアプリには分かりません。じゃまになるときはリマインダーを一時停止してください。</translation>
    </message>
    <message>
        <source>The desktop does not tell them; choose colours, size of text and motion in the settings, or install xdg-desktop-portal.</source>
        <translation>デスクトップから伝わりません。色、文字の大きさ、動きは設定で選ぶか、xdg-desktop-portal を入れてください。</translation>
    </message>
    <message>
        <source>No screen reader can read the app here; install at-spi2-core if you use one.</source>
        <translation>ここではスクリーンリーダーがアプリを読めません。お使いの場合は at-spi2-core を入れてください。</translation>
    </message>
    <message>
        <source>No voice is recorded in your language; the computer&apos;s own voice speaks it.</source>
        <translation>この言語で録音された声はありません。コンピューターの音声が話します。</translation>
    </message>
    <message>
        <source>Nothing tells the app when you are away, so reminders after sitting count that time, too.</source>
        <translation>離席がアプリに伝わらないため、座りつづけたあとのリマインダーはその時間も数えます。</translation>
    </message>
    <message>
        <source>Nothing tells the app when the computer goes to sleep or is locked; please pause a session before you leave.</source>
        <translation>スリープやロックがアプリに伝わりません。席を離れる前にセッションを一時停止してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read, so diary, reminders and settings are not there; please see that it is a folder of yours, or start with another --data-dir.</source>
        <translation>{path} を読めないため、日誌、リマインダー、設定がありません。自分のフォルダーか確かめるか、別の --data-dir で起動してください。</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, so what you do and change lasts until you quit; please see that you may write there, or start with another --data-dir.</source>
        <translation>{path} に書き込めないため、行ったことや変更は終了するまでしか残りません。書き込めるようにするか、別の --data-dir で起動してください。</translation>
    </message>
    <message>
        <source>The disk of {path} has only {free} left; please make room, so that your diary can be kept.</source>
        <translation>{path} のディスクの空きは {free} だけです。日誌を残せるように空きを作ってください。</translation>
    </message>
    <message>
        <source>Others on this computer may look into it; close it: {command}</source>
        <translation>このコンピューターのほかの人が中を見られます。次のコマンドで閉じられます：{command}</translation>
    </message>
    <message>
        <source>GLUTESTRETCH_START_CACHE switches it off, so a start takes a little longer.</source>
        <translation>GLUTESTRETCH_START_CACHE でオフになっているため、起動に少し時間がかかります。</translation>
    </message>
    <message>
        <source>Another start or a command holds the data folder and does not answer; please end it if that lasts.</source>
        <translation>別の起動またはコマンドがデータフォルダーを使っていて、応答しません。続くようなら終了させてください。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); please see that it is yours and that you may read it.</source>
        <translation>{path} を読めません（{detail}）。自分のもので、読めるか確かめてください。</translation>
    </message>
    <message>
        <source>{path} is {detail}; please move it away.</source>
        <translation>{path} は{detail}です。移動してください。</translation>
    </message>
    <message>
        <source>{path} is damaged; the next start keeps it under another name, and takes what it has of before or begins anew.</source>
        <translation>{path} は壊れています。次の起動時に別の名前で残し、前の内容を使うか、新しく始めます。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the app; please update the app.</source>
        <translation>{path} はアプリのより新しいバージョンが書いたものです。アプリを更新してください。</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>このコンピューターで使えるもの</translation>
    </message>
    <message>
        <source>A session needs what is missing: {things}.</source>
        <translation>セッションに必要なものがありません：{things}。</translation>
    </message>
    <message>
        <source>Everything that a session needs is here.</source>
        <translation>セッションに必要なものはそろっています。</translation>
    </message>
    <message>
        <source>This could not be found out: looking took too long, or Qt could not do it.</source>
        <translation>分かりませんでした。時間がかかりすぎたか、Qt で確かめられませんでした。</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>必要なときに起動</translation>
    </message>
    <message>
        <source>with buttons</source>
        <translation>ボタンあり</translation>
    </message>
    <message>
        <source>without buttons</source>
        <translation>ボタンなし</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>空き {free}</translation>
    </message>
    <message numerus="yes">
        <source>%n older copies</source>
        <translation>
            <numerusform>以前のコピー%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>次の起動から</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>実行していません</translation>
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
        <translation>ストレッチを見せる人</translation>
    </message>
    <message>
        <source>Figure that can be turned</source>
        <translation>回して見られる人物</translation>
    </message>
    <message>
        <source>Drag the picture, or reach it with Tab and use the arrow keys. When off, and without OpenGL, there are pictures and films.</source>
        <translation>ドラッグするか、Tab で選んで矢印キーを使います。オフのときや OpenGL がないときは、画像と動画になります。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Reduced motion keeps ring and pictures still, and changes pictures without fading.</source>
        <translation>控えめにすると、リングと画像は動かず、画像はフェードなしで切り替わります。</translation>
    </message>
    <message>
        <source>Glow at each change</source>
        <translation>切り替わりで光る</translation>
    </message>
    <message>
        <source>The picture&apos;s edge glows slowly as a hold begins, is half over and ends, and as you change sides.</source>
        <translation>キープの始まり、半分、終わり、そして左右を替えるときに、画像の縁がゆっくり光ります。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Stretch each week on</source>
        <translation>週にストレッチする日数</translation>
    </message>
    <message>
        <source>The guidelines advise two or three days at least, and best every day.</source>
        <translation>ガイドラインは、少なくとも週2～3日、できれば毎日を勧めています。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>And hold for at least</source>
        <translation>さらに、キープの合計（最低）</translation>
    </message>
    <message>
        <source>All holds of a week together; 0 leaves it to the days.</source>
        <translation>1週間のすべてのキープの合計です。0なら日数だけが目標です。</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>時</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>1日の始まり</translation>
    </message>
    <message>
        <source>What you do before that hour still belongs to the day before.</source>
        <translation>この時刻より前に行ったことは、前の日のものになります。</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短め</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>長め</translation>
    </message>
    <message>
        <source>automatic, by hand</source>
        <translation>自動, 手動</translation>
    </message>
    <message>
        <source>first side, order of sides</source>
        <translation>最初の側, 左右の順番</translation>
    </message>
    <message>
        <source>pain, scale</source>
        <translation>痛み, 尺度</translation>
    </message>
    <message>
        <source>screen saver, sleep, lock</source>
        <translation>スクリーンセーバー, スリープ, ロック</translation>
    </message>
    <message>
        <source>bluetooth, earphones, hands-free</source>
        <translation>Bluetooth, イヤホン, ハンズフリー</translation>
    </message>
    <message>
        <source>how long, duration, time</source>
        <translation>どのくらい, 長さ, 時間</translation>
    </message>
    <message>
        <source>speed, rhythm, inhale</source>
        <translation>速さ, リズム, 吸う, 吸気</translation>
    </message>
    <message>
        <source>speed, rhythm, exhale</source>
        <translation>速さ, リズム, 吐く, 呼気</translation>
    </message>
    <message>
        <source>speech, talk, instructions, mute, silent</source>
        <translation>読み上げ, 話す, 説明, 消音, 無音</translation>
    </message>
    <message>
        <source>speaker, speech</source>
        <translation>話し手, 読み上げ</translation>
    </message>
    <message>
        <source>loud, quiet</source>
        <translation>大きい, 小さい</translation>
    </message>
    <message>
        <source>gong, chime, mute, silent</source>
        <translation>ゴング, チャイム, 消音, 無音</translation>
    </message>
    <message>
        <source>autostart, startup, background</source>
        <translation>自動起動, スタートアップ, バックグラウンド</translation>
    </message>
    <message>
        <source>tray, background, exit</source>
        <translation>トレイ, バックグラウンド, 終了</translation>
    </message>
    <message>
        <source>notifications, focus mode, meetings</source>
        <translation>通知, 集中モード, 会議</translation>
    </message>
    <message>
        <source>notifications, films, presentations</source>
        <translation>通知, 映画, プレゼンテーション</translation>
    </message>
    <message>
        <source>notifications, calls, meetings</source>
        <translation>通知, 通話, 会議</translation>
    </message>
    <message>
        <source>translation, idioma, Sprache, langue, 语言, 言語, لغة</source>
        <translation>翻訳, translation, idioma, Sprache, langue, 语言, 言語, لغة</translation>
    </message>
    <message>
        <source>high contrast, visible, low vision</source>
        <translation>ハイコントラスト, 見やすい, 弱視</translation>
    </message>
    <message>
        <source>theme, dark mode, night, colors, appearance</source>
        <translation>テーマ, ダークモード, 夜, 色, 外観</translation>
    </message>
    <message>
        <source>font, letters, zoom, large print</source>
        <translation>フォント, 文字, 拡大, 大きな文字</translation>
    </message>
    <message>
        <source>figure, person, body, pictures</source>
        <translation>人物, モデル, 体, 画像</translation>
    </message>
    <message>
        <source>live, 3D, rotate</source>
        <translation>ライブ, 3D, 回転</translation>
    </message>
    <message>
        <source>animation, moving, dizzy</source>
        <translation>アニメーション, 動く, めまい</translation>
    </message>
    <message>
        <source>flash, light, visual cues, deaf</source>
        <translation>点滅, 光, 見える合図, 聴覚障害</translation>
    </message>
    <message>
        <source>goal, target, how often, streak</source>
        <translation>目標, 頻度, 何日, 連続</translation>
    </message>
    <message>
        <source>goal, target, minutes</source>
        <translation>目標, 分数</translation>
    </message>
    <message>
        <source>midnight, night owl, new day</source>
        <translation>真夜中, 夜型, 新しい日</translation>
    </message>
    <message>
        <source>{name} is not a setting of this version.</source>
        <translation>{name} は、このバージョンの設定にはありません。</translation>
    </message>
    <message>
        <source>Settings: {problem}</source>
        <translation>設定：{problem}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>{path} の設定を読めません（{why}）。通常の設定を使い、変更は終了するまで有効です。</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>{path} の設定は壊れていますが、別の場所に移せません（{why}）。通常の設定を使い、変更は終了するまで有効です。</translation>
    </message>
    <message>
        <source>The settings in {path} are in fact {what} and cannot be set aside ({why}), so the usual ones apply and changes last until you quit.</source>
        <translation>{path} の設定は、実際には{what}で、別の場所に移せません（{why}）。通常の設定を使い、変更は終了するまで有効です。</translation>
    </message>
    <message>
        <source>The settings file was damaged and is now {aside}; the usual settings apply.</source>
        <translation>設定のファイルは壊れていたため、{aside} としました。通常の設定を使います。</translation>
    </message>
    <message>
        <source>The settings file was {what} and is now {aside}; the usual settings apply.</source>
        <translation>設定のファイルは{what}だったため、{aside} としました。通常の設定を使います。</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path} ({why}); they apply until you quit.</source>
        <translation>設定を {path} に書き込めません（{why}）。終了するまで有効です。</translation>
    </message>
    <message>
        <source>The file for the window&apos;s place was {what} and is now {aside}; a new one was started.</source>
        <translation>ウィンドウの位置のファイルは{what}だったため、{aside} とし、新しいファイルを始めました。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>設定が%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole routine</source>
        <translation>ルーティン全体</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>Tighter side twice</source>
        <translation>硬い側を2回</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <translation>自分のルーティン</translation>
    </message>
    <message>
        <source>{path} is missing or damaged; please install the app again.</source>
        <translation>{path} がないか、壊れています。アプリをインストールし直してください。</translation>
    </message>
    <message>
        <source>{field} must be a DOI such as 10.1000/182, not {value!r}.</source>
        <translation>{field} は 10.1000/182 のような DOI にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} needs at least one [[{field}]].</source>
        <translation>{field} には [[{field}]] が1つ以上必要です。</translation>
    </message>
    <message>
        <source>{field} needs at least one sentence.</source>
        <translation>{field} には文が1つ以上必要です。</translation>
    </message>
    <message>
        <source>{field} has more than two sentences.</source>
        <translation>{field} が2文を超えています。</translation>
    </message>
    <message>
        <source>{field} has more than {most} characters.</source>
        <translation>{field} が{most}文字を超えています。</translation>
    </message>
    <message>
        <source>{field} has a stray brace ({why}).</source>
        <translation>{field} に対にならない波かっこがあります（{why}）。</translation>
    </message>
    <message>
        <source>{field} has the unknown placeholder {placeholder}.</source>
        <translation>{field} に知らない置き換え {placeholder} があります。</translation>
    </message>
    <message>
        <source>{field} has a placeholder with more in it than its name.</source>
        <translation>{field} に、名前以外のものが入った置き換えがあります。</translation>
    </message>
    <message>
        <source>{field} says {word!r}; write {lead} or {other}.</source>
        <translation>{field} に {word!r} とあります。{lead} か {other} と書いてください。</translation>
    </message>
    <message>
        <source>{field} is not for a hold, which lasts as long as its breaths; leave it out.</source>
        <translation>{field} はキープには使えません。キープは呼吸の回数だけ続きます。省いてください。</translation>
    </message>
    <message>
        <source>{field} must be two whole numbers, fewest first, not {value!r}.</source>
        <translation>{field} は2つの整数を小さい順に書いてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be lower-case words joined by &apos;-&apos;, not {value!r}.</source>
        <translation>{field} は小文字の単語を &apos;-&apos; でつないだものにしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must be the file&apos;s own name, not {value!r}.</source>
        <translation>{field} はファイルそのものの名前にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field}: the last one, and no other, must have hold = true.</source>
        <translation>{field}：最後のもの、それだけに hold = true を付けてください。</translation>
    </message>
    <message>
        <source>{field} is only for holds with &apos;until&apos;; leave it out.</source>
        <translation>{field} は &apos;until&apos; のあるキープだけのものです。省いてください。</translation>
    </message>
    <message>
        <source>{field} is for concerns that are not urgent, which need it.</source>
        <translation>{field} は緊急でない確認事項のためのもので、そこでは必要です。</translation>
    </message>
    <message>
        <source>{field}: two concerns share an id.</source>
        <translation>{field}：2つの確認事項が同じ ID です。</translation>
    </message>
    <message>
        <source>there is no stretch that is not optional.</source>
        <translation>任意でないストレッチがありません。</translation>
    </message>
    <message>
        <source>{field} is another stretch&apos;s id, too.</source>
        <translation>{field} は、別のストレッチの ID でもあります。</translation>
    </message>
    <message>
        <source>{field}: a variant has no more steps than its stretch, {most}.</source>
        <translation>{field}：やり方のステップは、ストレッチのステップ数 {most} を超えられません。</translation>
    </message>
    <message>
        <source>{field}: two variants share the id {value!r}.</source>
        <translation>{field}：2つのやり方が同じ ID {value!r} です。</translation>
    </message>
    <message>
        <source>{field} must be a picture of this stretch, such as NAME-1 or NAME-VARIANT-1, not {value!r}.</source>
        <translation>{field} は NAME-1 や NAME-VARIANT-1 のような、このストレッチの画像にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a variant of this stretch.</source>
        <translation>{field} にある {name!r} は、このストレッチのやり方ではありません。</translation>
    </message>
    <message>
        <source>{field} must begin with https:// or http://, not be {value!r}.</source>
        <translation>{field} は https:// か http:// で始めてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} names {name!r}, which is not a stretch.</source>
        <translation>{field} にある {name!r} は、ストレッチではありません。</translation>
    </message>
    <message>
        <source>there is no such file in English.</source>
        <translation>そのようなファイルは英語版にありません。</translation>
    </message>
    <message>
        <source>there is no such stretch in English.</source>
        <translation>そのようなストレッチは英語版にありません。</translation>
    </message>
    <message>
        <source>{field} must be {english}, the version in English, not {value!r}.</source>
        <translation>{field} は英語版のバージョン {english} にしてください。{value!r} にはできません。</translation>
    </message>
    <message>
        <source>{field} must have as many tables as in English, {number}, in order.</source>
        <translation>{field} には、英語版と同じ数（{number}）の表を同じ順に書いてください。</translation>
    </message>
    <message>
        <source>{field} is not a text of the English file.</source>
        <translation>{field} は英語版のファイルにある文章ではありません。</translation>
    </message>
    <message>
        <source>{field} must be a list of sentences.</source>
        <translation>{field} は文の一覧にしてください。</translation>
    </message>
    <message>
        <source>{field} must be {form}, each written out.</source>
        <translation>{field} は {form} とし、それぞれを書いてください。</translation>
    </message>
    <message>
        <source>{field} must be one text for both sides, as in English.</source>
        <translation>{field} は、英語版と同じく、両側に共通の1つの文章にしてください。</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>いつもどおり</translation>
    </message>
    <message>
        <source>{variant} (easier)</source>
        <translation>{variant}（やさしめ）</translation>
    </message>
    <message>
        <source>{variant} (harder)</source>
        <translation>{variant}（強め）</translation>
    </message>
    <message>
        <source>{name} · {variants}</source>
        <translation>{name} · {variants}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Right and left</source>
        <translation>右と左</translation>
    </message>
    <message>
        <source>It has no sides</source>
        <translation>左右はない</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>自然にまかせる</translation>
    </message>
    <message>
        <source>The next step follows</source>
        <translation>次のステップへ進む</translation>
    </message>
    <message>
        <source>Wait for the user</source>
        <translation>進めるまで待つ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Press Start routine, or choose a stretch in the list. Answer the question about pain, then lie down and follow.</source>
        <translation>「ルーティンを始める」を押すか、一覧からストレッチを選びます。痛みについての質問に答えたら、横になって続けましょう。</translation>
    </message>
    <message>
        <source>Follow by ear</source>
        <translation>耳で聞いて行う</translation>
    </message>
    <message>
        <source>A voice says each step and each side, so that you need not look. Space pauses, the right arrow goes on; in the big view any key pauses.</source>
        <translation>音声が各ステップと左右を伝えるので、画面を見る必要はありません。スペースで一時停止、右矢印で次へ進みます。大きな表示ではどのキーでも一時停止します。</translation>
    </message>
    <message>
        <source>Breathe in a hold</source>
        <translation>保持中の呼吸</translation>
    </message>
    <message>
        <source>A ring grows as you breathe in and shrinks as you breathe out. After five or six deep breaths the other side follows.</source>
        <translation>息を吸うと輪が大きくなり、吐くと小さくなります。深い呼吸を5～6回したら、反対側に移ります。</translation>
    </message>
    <message>
        <source>Feel it in the right place</source>
        <translation>正しい場所で感じる</translation>
    </message>
    <message>
        <source>The glow shows where the stretch belongs. Drag the picture to see it from other sides; a double click brings it back.</source>
        <translation>光っているところが、伸びを感じる場所です。画像をドラッグすると別の方向から見られ、ダブルクリックで元に戻ります。</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>きついとき</translation>
    </message>
    <message>
        <source>E makes the stretch easier: on a chair, on a cushion, with the foot on the floor.</source>
        <translation>E を押すとやさしくなります。椅子に座る、クッションを使う、足を床に置くなどのやり方です。</translation>
    </message>
    <message>
        <source>When something hurts</source>
        <translation>痛みがあるとき</translation>
    </message>
    <message>
        <source>Press P, or I feel pain: it stops at once and says what to do. The stretch is left out until you put it back.</source>
        <translation>P か「痛みがある」を押すと、すぐに止まり、どうすればよいかを伝えます。そのストレッチは、戻すまで外されます。</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The menu has reminders, your progress, routines of your own, and all settings. What you did is kept on this computer alone.</source>
        <translation>メニューには、リマインダー、経過、自分のルーティン、すべての設定があります。行ったことの記録は、このコンピューターだけに保存されます。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ始める</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>リマインダーを一時停止</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30分間</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>2時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>リマインダーを再開</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>リマインダー…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Time to get up and stretch</source>
        <translation>立ってストレッチする時間です</translation>
    </message>
    <message>
        <source>A stretch today?</source>
        <translation>今日、ストレッチしませんか？</translation>
    </message>
    <message>
        <source>Still time to stretch</source>
        <translation>今からでもストレッチできます</translation>
    </message>
    <message>
        <source>{offer} · {when}</source>
        <translation>{offer} · {when}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10分後に</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>今日はスキップ</translation>
    </message>
    <message>
        <source>{offer} · A rest is fine, too. This reminder is quiet from now on, and comes back after your next session.</source>
        <translation>{offer} · 休むのもよいことです。このリマインダーは今からサイレントになり、次のセッションの後に戻ります。</translation>
    </message>
    <message>
        <source>Whenever you like</source>
        <translation>いつでもどうぞ</translation>
    </message>
    <message>
        <source>Keep reminding me</source>
        <translation>リマインダーを続ける</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>リマインダーの時間です</translation>
    </message>
    <message>
        <source>No reminder to come</source>
        <translation>届く予定のリマインダーなし</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>What you did last could not be written down.</source>
        <translation>最後に行ったことを記録できませんでした。</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{name} · left {left} min · right {right} min</source>
        <translation>{name} · 左 {left}分 · 右 {right}分</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>ClockTimesForm</name>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>時刻を追加</translation>
    </message>
    <message>
        <source>Time {number}</source>
        <translation>時刻 {number}</translation>
    </message>
    <message>
        <source>Remove time {number}</source>
        <translation>時刻 {number} を削除</translation>
    </message>
    <message>
        <source>On</source>
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>CommandDispatcher</name>
    <message>
        <source>A session is running already.</source>
        <translation>すでにセッション中です。</translation>
    </message>
    <message>
        <source>The window waits for an answer; please give it there first.</source>
        <translation>ウィンドウが返事を待っています。先にそちらで答えてください。</translation>
    </message>
    <message>
        <source>{name} is left out; please put it back in the window first.</source>
        <translation>{name}は外してあります。先にウィンドウで戻してください。</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>セッションを始めました。</translation>
    </message>
    <message>
        <source>The session begins once you have answered in the window.</source>
        <translation>ウィンドウで答えると、セッションが始まります。</translation>
    </message>
    <message>
        <source>All stretches are left out; please put one back in the window.</source>
        <translation>すべてのストレッチを外してあります。ウィンドウで1つ戻してください。</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>持ち出す</translation>
    </message>
    <message>
        <source>Everything you did, as a table or for other programs; or the last twelve weeks on a page or two for your physiotherapist.</source>
        <translation>行ったことすべてを表やほかのプログラム用に。または、この12週間を理学療法士に見せる1～2ページに。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>An export, a part of one, or the diary of another computer. What is here already is not added twice.</source>
        <translation>書き出したもの、その一部、または別のコンピューターの日誌。すでにあるものは二重に追加されません。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>The sessions and pains of a day, or everything. After a day, what hurt stays left out; after everything, the questions about your health are asked again.</source>
        <translation>1日のセッションと痛み、またはすべて。1日を削除しても、痛んだストレッチは外したままです。すべて削除すると、健康についての質問をもう一度行います。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Delete this day</source>
        <translation>この日を削除</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Export your diary</source>
        <translation>日誌の書き出し</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>プログラム用 (*.json)</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>印刷用ページの保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import into your diary</source>
        <translation>日誌への読み込み</translation>
    </message>
    <message>
        <source>Diaries (*.csv *.json *.sqlite3)</source>
        <translation>日誌 (*.csv *.json *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About your glutes</source>
        <translation>お尻の筋肉について</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新しい点</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About Glutestretch</source>
        <translation>Glutestretch について</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを確認しています…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It could not be found out; glutestretch doctor in a terminal may tell more.</source>
        <translation>分かりませんでした。端末で glutestretch doctor を実行すると、詳しく分かるかもしれません。</translation>
    </message>
    <message>
        <source>All of it is in the clipboard now.</source>
        <translation>すべてをクリップボードに入れました。</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Draft: {title}</source>
        <translation>下書き：{title}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>続ける：{title}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>削除：{title}</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>How many times</source>
        <translation>キープの回数</translation>
    </message>
    <message>
        <source>Rest between, in position</source>
        <translation>間の休み（姿勢はそのまま）</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Whole rounds</source>
        <translation>通しの回数</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Counted in breaths</source>
        <translation>呼吸で数える</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>呼吸の回数</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Counted in seconds</source>
        <translation>秒で数える</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Each hold</source>
        <translation>1回のキープ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>いつもどおり</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>個別に決める</translation>
    </message>
    <message>
        <source>Seconds of rest</source>
        <translation>休憩の秒数</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定のとおり</translation>
    </message>
    <message>
        <source>Rest before each round</source>
        <translation>毎回の通しの前の休憩</translation>
    </message>
    <message>
        <source>Seconds for each instruction</source>
        <translation>説明ごとの秒数</translation>
    </message>
    <message>
        <source>Time for the steps</source>
        <translation>ステップの時間</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>{number}. {stretch}</source>
        <translation>{number}. {stretch}</translation>
    </message>
    <message>
        <source>This stretch is not here any more, so it is not played.</source>
        <translation>このストレッチはもうここにないため、再生されません。</translation>
    </message>
    <message>
        <source>Duplicate: {entry}</source>
        <translation>複製：{entry}</translation>
    </message>
</context>
<context>
    <name>FeelingCard</name>
    <message>
        <source>How stiff are your hips and lower back now?</source>
        <translation>今、腰や股関節はどのくらいこわばっていますか？</translation>
    </message>
    <message>
        <source>0 is not at all, 10 as stiff as can be. You can leave this out.</source>
        <translation>0はまったくない、10はこれ以上ないほどです。答えなくてもかまいません。</translation>
    </message>
    <message>
        <source>And before the session?</source>
        <translation>セッションの前はどうでしたか？</translation>
    </message>
    <message>
        <source>Which side felt tighter?</source>
        <translation>より硬く感じたのはどちら側ですか？</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>同じくらい</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Foam-roller massage</source>
        <translation>フォームローラーのマッサージ</translation>
    </message>
    <message>
        <source>Set a reminder…</source>
        <translation>リマインダーを設定…</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>痛みがある</translation>
    </message>
</context>
<context>
    <name>FirstReminder</name>
    <message>
        <source>A first reminder</source>
        <translation>最初のリマインダー</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>ちょうどよいときの短いストレッチは、後でまとめて行うより楽です。</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>You have reminders already: {next}.</source>
        <translation>リマインダーはすでにあります：{next}。</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>決まった時刻に</translation>
    </message>
    <message>
        <source>After a while of sitting</source>
        <translation>しばらく座ったら</translation>
    </message>
    <message>
        <source>No reminder now</source>
        <translation>今はリマインダーなし</translation>
    </message>
    <message>
        <source>Reminders come while the app runs. You can change them at any time.</source>
        <translation>リマインダーは、アプリが動いている間に届きます。いつでも変えられます。</translation>
    </message>
    <message>
        <source>Every working day at</source>
        <translation>平日の時刻</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>座り続けた時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>On working days, {start} to {end}. A break begins the count again.</source>
        <translation>平日、{start}～{end}。席を立つと、数え直します。</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move it</source>
        <translation>ドラッグして移動</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>この時間帯を削除</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Add other hours</source>
        <translation>時間帯を追加</translation>
    </message>
</context>
<context>
    <name>Illustration</name>
    <message>
        <source>A small picture shows it from another side.</source>
        <translation>小さな画像は、別の向きから見たところです。</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Drag it or use the arrow keys to see it from other sides. 0 turns it back.</source>
        <translation>ドラッグするか矢印キーで、別の向きから見られます。0で元に戻ります。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End this session?</source>
        <translation>このセッションを終えますか？</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッションを終える</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>これまでに行ったことは記録されます。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Quit although something is not written down?</source>
        <translation>記録できていないことがありますが、終了しますか？</translation>
    </message>
    <message>
        <source>What you did last could not be written to its file, and would be lost.</source>
        <translation>最後に行ったことをファイルに書き込めませんでした。このままでは失われます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>記録せずに終了</translation>
    </message>
    <message>
        <source>Close in the middle of the session?</source>
        <translation>セッションの途中で閉じますか？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your last session broke off. Would you like to go on where it stopped?</source>
        <translation>前回のセッションは途中で切れました。その続きから始めますか？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>{name} is not in this session. You can open it after the session.</source>
        <translation>{name}はこのセッションにありません。セッションの後に開けます。</translation>
    </message>
    <message>
        <source>{name} waits while this session runs.</source>
        <translation>{name}は、このセッションが終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>今すぐ移る</translation>
    </message>
    <message>
        <source>The computer was asleep, so the session has paused.</source>
        <translation>コンピューターがスリープしたため、セッションを一時停止しました。</translation>
    </message>
    <message>
        <source>The routine that was wanted is gone, so the whole routine begins.</source>
        <translation>選ばれたルーティンがなくなったため、ルーティン全体を始めます。</translation>
    </message>
    <message>
        <source>Your answers leave all of these stretches out for now. Please ask a doctor or physiotherapist which of them suit you.</source>
        <translation>お答えにより、今はこれらのストレッチをすべて外してあります。どれが合うか、医師または理学療法士に相談してください。</translation>
    </message>
    <message>
        <source>{name} hurt, so it is left out and not played.</source>
        <translation>{name}で痛みがあったため、外してあり、再生されません。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>ルーティンに戻す</translation>
    </message>
    <message>
        <source>{name} is left out by your answers. {why}</source>
        <translation>{name}は、お答えにより外してあります。{why}</translation>
    </message>
    <message>
        <source>My provider has agreed</source>
        <translation>医療の専門家が同意した</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>at</source>
        <translation>の</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up ({key})</source>
        <translation>上へ移動（{key}）</translation>
    </message>
    <message>
        <source>Move down ({key})</source>
        <translation>下へ移動（{key}）</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>上へ移動：{entry}</translation>
    </message>
    <message>
        <source>Move down: {entry}</source>
        <translation>下へ移動：{entry}</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>変更：{entry}</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>削除：{entry}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NotDoneForm</name>
    <message>
        <source>If nothing was done</source>
        <translation>何も行っていないとき</translation>
    </message>
    <message>
        <source>Since the morning</source>
        <translation>その日の朝から</translation>
    </message>
    <message>
        <source>For several days</source>
        <translation>数日の間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Your day begins at {time}, as set under Data in the settings.</source>
        <translation>1日の始まりは{time}です。設定の「データ」で変えられます。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>On</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>It comes once a day at most, and less and less often while you do not answer. After some weeks it is quiet until your next session.</source>
        <translation>多くても1日1回届き、返事がない間はだんだん少なくなります。数週間たつと、次のセッションまでサイレントになります。</translation>
    </message>
</context>
<context>
    <name>OnceForm</name>
    <message>
        <source>In a while, such as after a run</source>
        <translation>しばらく後に（走った後など）</translation>
    </message>
    <message>
        <source>In so many minutes</source>
        <translation>何分後か</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>ある日の、ある時刻に</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Write a pack</source>
        <translation>パックを作る</translation>
    </message>
    <message>
        <source>Write a stretch</source>
        <translation>ストレッチを作る</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>What you write is kept as a draft, also if you close this window. Once nothing is missing you can save it, and its stretches come into your list.</source>
        <translation>書いたものは、このウィンドウを閉じても下書きとして残ります。足りないものがなくなれば保存でき、ストレッチが一覧に入ります。</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>ストレッチを追加</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>削除しました：{entry}</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>編集：{title}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>その他：{title}</translation>
    </message>
    <message>
        <source>There is a draft with changes; Edit goes on with it.</source>
        <translation>変更中の下書きがあります。「編集」でその続きから始めます。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Delete the draft</source>
        <translation>下書きを削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>Packs of stretches</source>
        <translation>ストレッチのパック</translation>
    </message>
    <message>
        <source>Stretches that you or your physiotherapist have put into a file. They come last in your list. Nobody but their author has looked at them: add what you trust.</source>
        <translation>あなたや理学療法士がファイルにまとめたストレッチです。一覧の最後に並びます。作者のほかに中身を確かめた人はいません。信頼できるものを追加してください。</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>パックを追加…</translation>
    </message>
    <message>
        <source>Write a pack</source>
        <translation>パックを作る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>パックの書き出し</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>パック (*.zip)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>パックの追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>PainList</name>
    <message>
        <source>“{note}”</source>
        <translation>「{note}」</translation>
    </message>
</context>
<context>
    <name>PainPage</name>
    <message>
        <source>End here</source>
        <translation>ここで終える</translation>
    </message>
    <message>
        <source>I have stopped</source>
        <translation>止めました</translation>
    </message>
    <message>
        <source>Undo this report</source>
        <translation>この報告を取り消す</translation>
    </message>
    <message>
        <source>Nothing hurts: go back</source>
        <translation>痛みはない：戻る</translation>
    </message>
    <message>
        <source>Stop here and rest</source>
        <translation>ここで止めて、休みましょう</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>どこが痛みましたか？</translation>
    </message>
    <message>
        <source>How strong is it, from 0 to 10? (optional)</source>
        <translation>強さは0～10のどのくらいですか？（任意）</translation>
    </message>
    <message>
        <source>What did you feel, and where? (optional, kept only on this computer)</source>
        <translation>どこに、何を感じましたか？（任意。このコンピューターだけに保存）</translation>
    </message>
    <message>
        <source>Rest, then go on without it</source>
        <translation>休んでから、これを抜いて続ける</translation>
    </message>
    <message>
        <source>It was somewhere else</source>
        <translation>ほかの場所だった</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>印刷用ページ (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>選ぶ：{title}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take away: {title}</source>
        <translation>外す：{title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.webp *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>PrescriptionDialog</name>
    <message>
        <source>Add a prescription</source>
        <translation>運動処方を追加</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Yours of this name</source>
        <translation>同じ名前の自分のルーティン</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Nothing can be added from this file</source>
        <translation>このファイルからは何も追加できません</translation>
    </message>
    <message>
        <source>Reminders of it</source>
        <translation>そのリマインダー</translation>
    </message>
</context>
<context>
    <name>PrescriptionsFeature</name>
    <message>
        <source>Add a prescription</source>
        <translation>運動処方の追加</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>運動処方 (*.glutestretch)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Weeks and goal</source>
        <translation>週と目標</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左と右</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>こわばり</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛み</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read it.</source>
        <translation>日を指すか矢印キーを使うと、内容を読めます。</translation>
    </message>
    <message>
        <source>You choose the goal, and when a day begins, in the settings.</source>
        <translation>目標と1日の始まりは、設定で選べます。</translation>
    </message>
</context>
<context>
    <name>QuietDatesForm</name>
    <message>
        <source>First quiet day</source>
        <translation>サイレントの最初の日</translation>
    </message>
    <message>
        <source>Last quiet day</source>
        <translation>サイレントの最後の日</translation>
    </message>
</context>
<context>
    <name>QuietHoursForm</name>
    <message>
        <source>Quiet between</source>
        <translation>サイレントの時間帯</translation>
    </message>
    <message>
        <source>An end at or before the start is on the next day.</source>
        <translation>終了が開始と同じか前のときは、次の日になります。</translation>
    </message>
</context>
<context>
    <name>QuietUntilForm</name>
    <message>
        <source>Quiet from now until</source>
        <translation>今から次のときまでサイレント</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>Edit the quiet period</source>
        <translation>サイレント期間の編集</translation>
    </message>
    <message>
        <source>A quiet period</source>
        <translation>サイレント期間</translation>
    </message>
    <message>
        <source>Edit the reminder</source>
        <translation>リマインダーの編集</translation>
    </message>
    <message>
        <source>A new reminder</source>
        <translation>新しいリマインダー</translation>
    </message>
    <message>
        <source>Choose when no reminder is to come, and see which ones then do.</source>
        <translation>リマインダーを出さない時間を選ぶと、届くものが確かめられます。</translation>
    </message>
    <message>
        <source>Choose when you want to be reminded, and see what comes of it.</source>
        <translation>リマインダーを受け取る時を選ぶと、次に届く時が確かめられます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reminders that then come next</source>
        <translation>この後に届くリマインダー</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Next, as long as nothing is done</source>
        <translation>次（何も行わなければ）</translation>
    </message>
    <message>
        <source>Nothing comes while reminders are paused or quiet.</source>
        <translation>一時停止中とサイレント期間中は、何も届きません。</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>次：{moment}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}～{end}</translation>
    </message>
    <message>
        <source>Does {hours} mean the day or the night?</source>
        <translation>{hours}は昼ですか、夜ですか？</translation>
    </message>
    <message>
        <source>As they stand, the hours end on the next day.</source>
        <translation>このままでは、時間帯の終わりは次の日になります。</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>時間帯を変える</translation>
    </message>
    <message>
        <source>The day: {start} to {end}</source>
        <translation>昼：{start}～{end}</translation>
    </message>
    <message>
        <source>The night: {start} to {end}</source>
        <translation>夜：{start}～{end}</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>提案する内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>{n}行すべてを表示</translation>
    </message>
    <message>
        <source>Nothing so far. What becomes of your reminders is noted here.</source>
        <translation>まだ何もありません。リマインダーがどうなったかを、ここに記録します。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Edit: {summary}</source>
        <translation>編集：{summary}</translation>
    </message>
    <message>
        <source>More: {summary}</source>
        <translation>その他：{summary}</translation>
    </message>
    <message>
        <source>&amp;Test this reminder</source>
        <translation>このリマインダーを試す(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Add a reminder</source>
        <translation>リマインダーを追加</translation>
    </message>
    <message>
        <source>Add a quiet period</source>
        <translation>サイレント期間を追加</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>30分間(&amp;3)</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1時間(&amp;1)</translation>
    </message>
    <message>
        <source>For &amp;2 hours</source>
        <translation>2時間(&amp;2)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
    <message>
        <source>No reminder is to come</source>
        <translation>届く予定のリマインダーはありません</translation>
    </message>
    <message>
        <source>There is no reminder yet that a calendar can hold: one at times, or once.</source>
        <translation>カレンダーに入れられるリマインダー（時刻の決まったもの、1回だけのもの）は、まだありません。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>同じものをもう1つ追加しました。</translation>
    </message>
    <message>
        <source>Deleted: {summary}</source>
        <translation>削除しました：{summary}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>カレンダーへの書き出し</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Your reminders are in {path} now.</source>
        <translation>リマインダーを {path} に書き出しました。</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>一時停止…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Quiet periods</source>
        <translation>サイレント期間</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>この7日間</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>カレンダーに書き出す…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RemindersFeature</name>
    <message>
        <source>No reminder to come</source>
        <translation>届く予定のリマインダーなし</translation>
    </message>
    <message>
        <source>Reminders come only while the app runs. Start it hidden when you log in?</source>
        <translation>リマインダーは、アプリが動いている間だけ届きます。ログイン時に、隠れた状態で起動しますか？</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
</context>
<context>
    <name>RoutineChoice</name>
    <message>
        <source>Choose a routine</source>
        <translation>ルーティンを選ぶ</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>自分のルーティン(&amp;W)…</translation>
    </message>
    <message>
        <source>Which side feels tighter?</source>
        <translation>より硬く感じるのはどちら側ですか？</translation>
    </message>
    <message>
        <source>It is held twice. The diary keeps the answer, and you are not asked again.</source>
        <translation>そちらを2回キープします。答えは日誌に残り、もうお聞きしません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>The left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>The right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>どちらでもない</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Routine</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Add the stretches that you want, in their order.</source>
        <translation>行いたいストレッチを、順番に追加してください。</translation>
    </message>
    <message>
        <source>Add a stretch</source>
        <translation>ストレッチを追加</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Added: {entry}</source>
        <translation>追加しました：{entry}</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>削除しました：{entry}</translation>
    </message>
</context>
<context>
    <name>RoutineRow</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>編集：{title}</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>その他：{title}</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save as a prescription…</source>
        <translation>運動処方として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>Your own routines</source>
        <translation>自分のルーティン</translation>
    </message>
    <message>
        <source>The stretches that you need, in your order, held as long and as often as you like. You choose one beside Start, and a reminder can offer it.</source>
        <translation>必要なストレッチを、好きな順番、時間、回数で。開始ボタンの横で選べ、リマインダーからも提案できます。</translation>
    </message>
    <message>
        <source>Make a routine</source>
        <translation>ルーティンを作る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>元にする：{title}</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>ルーティンの編集</translation>
    </message>
    <message>
        <source>Added a second one like it.</source>
        <translation>同じものをもう1つ追加しました。</translation>
    </message>
    <message>
        <source>Deleted: {title}. What named it has the whole routine now.</source>
        <translation>削除しました：{title}。これを使っていたところは、ルーティン全体になりました。</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{number} of 10</source>
        <translation>10のうち{number}</translation>
    </message>
</context>
<context>
    <name>ScreeningDialog</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>どれにも当てはまらない</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Nothing is left out. Stop at once where anything hurts.</source>
        <translation>外すストレッチはありません。どこかが痛んだら、すぐに止めてください。</translation>
    </message>
    <message>
        <source>All stretches are left out until a provider has agreed.</source>
        <translation>医療の専門家が同意するまで、すべてのストレッチを外します。</translation>
    </message>
    <message>
        <source>Left out until a provider has agreed: {names}.</source>
        <translation>医療の専門家が同意するまで外すもの：{names}。</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>コピー：{title}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表として</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>画像として</translation>
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
        <translation>はっきりしない</translation>
    </message>
    <message>
        <source>Recorded. You will be asked about pain before the next session.</source>
        <translation>記録しました。次のセッションの前に、痛みについてお聞きします。</translation>
    </message>
    <message>
        <source>Recorded: {place}. It stays out of the routine until you put it back, and you will be asked about pain before the next session.</source>
        <translation>記録しました：{place}。戻すまでルーティンから外し、次のセッションの前に、痛みについてお聞きします。</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Segment {number} of {count}: {label}</source>
        <translation>区間 {number}/{count}：{label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>What you change counts at once, and is kept on this computer.</source>
        <translation>変更はすぐに反映され、このコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting has “{typed}” in it. Try a shorter word, or another one.</source>
        <translation>「{typed}」を含む設定はありません。短い言葉か、別の言葉で試してください。</translation>
    </message>
    <message>
        <source>Defaults restored: {group}</source>
        <translation>初期設定に戻しました：{group}</translation>
    </message>
    <message>
        <source>All defaults restored</source>
        <translation>すべてを初期設定に戻しました</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Restore defaults: {group}</source>
        <translation>初期設定に戻す：{group}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try it: {title}</source>
        <translation>試す：{title}</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>両方を一緒に</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in}/{let_out}秒</translation>
    </message>
    <message>
        <source>Export, import, print or delete what the diary has of you.</source>
        <translation>あなたについての日誌の内容を、書き出し、読み込み、印刷、削除します。</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>あなたのデータ…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>すべての設定を表示</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>すべて初期設定に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No reminder set</source>
        <translation>リマインダー未設定</translation>
    </message>
    <message>
        <source>Stretch whenever it suits you</source>
        <translation>いつでもお好きなときにストレッチを</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>リマインダー…</translation>
    </message>
    <message>
        <source>Reminders. {state}</source>
        <translation>リマインダー。{state}</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッションを終える</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>Start routine</source>
        <translation>ルーティンを始める</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Hip &amp; glute routine</source>
        <translation>股関節とお尻のルーティン</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー（F10）</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>ルーティンを選ぶ</translation>
    </message>
    <message>
        <source>Choose a routine (Ctrl+O)</source>
        <translation>ルーティンを選ぶ（Ctrl+O）</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>ストレッチ</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>After sitting for</source>
        <translation>座り続けた時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>A break of a few minutes starts the count again.</source>
        <translation>数分席を立つと、最初から数え直します。</translation>
    </message>
    <message>
        <source>Within these hours</source>
        <translation>この時間帯に</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Picture of this step</source>
        <translation>このステップの画像</translation>
    </message>
    <message>
        <source>Show the movement</source>
        <translation>動きを見る</translation>
    </message>
    <message>
        <source>Show the movement (M)</source>
        <translation>動きを見る（M）</translation>
    </message>
    <message>
        <source>Play this stretch</source>
        <translation>このストレッチを再生</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸って</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>吐いて</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>{title} · {heading}</source>
        <translation>{title} · {heading}</translation>
    </message>
    <message>
        <source>Paused · {heading}</source>
        <translation>一時停止中 · {heading}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>反対側へ</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Deep breaths</source>
        <translation>深い呼吸</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Go on to the next stretch</source>
        <translation>次のストレッチへ進む</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>やさしく</translation>
    </message>
    <message>
        <source>An easier way to do this stretch (E)</source>
        <translation>このストレッチのやさしいやり方（E）</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>強く</translation>
    </message>
    <message>
        <source>A harder way to do this stretch (H)</source>
        <translation>このストレッチの強いやり方（H）</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッションを終える</translation>
    </message>
    <message>
        <source>Close big view</source>
        <translation>大きな表示を閉じる</translation>
    </message>
    <message>
        <source>Show the usual view again (Esc)</source>
        <translation>いつもの表示に戻す（Esc）</translation>
    </message>
    <message>
        <source>I feel pain</source>
        <translation>痛みがある</translation>
    </message>
    <message>
        <source>Stops at once (P)</source>
        <translation>すぐに止めます（P）</translation>
    </message>
</context>
<context>
    <name>StiffnessBar</name>
    <message>
        <source>How stiff are your hips and lower back, from 0, not at all, to 10, as can be?</source>
        <translation>腰や股関節は、どのくらいこわばっていますか？ 0はまったくない、10はこれ以上ないほどです。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>StiffnessChart</name>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>StretchPage</name>
    <message>
        <source>Stretch</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>Picture before the first step</source>
        <translation>最初のステップの前の画像</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Write for the side that is stretched: {lead} becomes left or right, {other} the other one. The buttons below put them in. The last step is the hold.</source>
        <translation>伸ばす側について書きます。{lead} は左または右に、{other} はその反対側になります。下のボタンで入れられます。最後のステップがキープです。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>Put in the side that is stretched</source>
        <translation>伸ばす側を入れる</translation>
    </message>
    <message>
        <source>Put in the other side</source>
        <translation>反対側を入れる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The side that is stretched (Ctrl+1)</source>
        <translation>伸ばす側（Ctrl+1）</translation>
    </message>
    <message>
        <source>The other side (Ctrl+2)</source>
        <translation>反対側（Ctrl+2）</translation>
    </message>
    <message>
        <source>Where the words differ from side to side, write out both sides: each field has a button for that. The last step is the hold.</source>
        <translation>左右で言葉が変わるところは、両側を書き分けてください。どの欄にもそのためのボタンがあります。最後のステップがキープです。</translation>
    </message>
    <message>
        <source>Removed: {entry}</source>
        <translation>削除しました：{entry}</translation>
    </message>
</context>
<context>
    <name>StretchPreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>No reminders yet</source>
        <translation>リマインダーはまだありません</translation>
    </message>
    <message>
        <source>A short stretch at the right moment is easier than a long one later.</source>
        <translation>ちょうどよいときの短いストレッチは、後でまとめて行うより楽です。</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>平日の{time}</translation>
    </message>
    <message>
        <source>If not done by {time}</source>
        <translation>{time}までに行っていなければ</translation>
    </message>
    <message>
        <source>weekdays, {start} to {end}</source>
        <translation>平日、{start}～{end}</translation>
    </message>
    <message>
        <source>once a working day</source>
        <translation>平日に1回</translation>
    </message>
    <message>
        <source>only on days without a session</source>
        <translation>セッションのない日だけ</translation>
    </message>
    <message>
        <source>Every 50 minutes of sitting</source>
        <translation>座って50分ごと</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30分後</translation>
    </message>
    <message>
        <source>once, after my run</source>
        <translation>1回だけ、走った後に</translation>
    </message>
    <message>
        <source>{text}, {hint}</source>
        <translation>{text}、{hint}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>You can change this in Settings, under Reminders.</source>
        <translation>これは、設定の「リマインダー」で変えられます。</translation>
    </message>
    <message>
        <source>Glutestretch stays in the tray, so that your reminders come.</source>
        <translation>リマインダーが届くように、Glutestretch はトレイに残ります。</translation>
    </message>
    <message>
        <source>To end it, choose Quit in its menu there, or press Ctrl+Q.</source>
        <translation>終了するには、トレイのメニューで「終了」を選ぶか、Ctrl+Q を押します。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残る</translation>
    </message>
    <message>
        <source>Your reminders come only while Glutestretch runs.</source>
        <translation>リマインダーは、Glutestretch が動いている間だけ届きます。</translation>
    </message>
    <message>
        <source>There is no tray here, so it can stay as a minimised window.</source>
        <translation>ここにはトレイがないため、最小化したウィンドウとして残せます。</translation>
    </message>
    <message>
        <source>Stay minimised</source>
        <translation>最小化して残る</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: {done}</source>
        <translation>元に戻す：{done}</translation>
    </message>
</context>
<context>
    <name>WarningDialog</name>
    <message>
        <source>Hip and back pain</source>
        <translation>腰や股関節の痛み</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>No, I have no pain there</source>
        <translation>いいえ、そこに痛みはありません</translation>
    </message>
    <message>
        <source>Yes, it hurts</source>
        <translation>はい、痛みます</translation>
    </message>
    <message>
        <source>Please see a health-care provider before you stretch. The routine can start only once you have.</source>
        <translation>ストレッチの前に、医療の専門家に診てもらってください。ルーティンは、その後でなければ始められません。</translation>
    </message>
    <message>
        <source>I have seen one and may do this routine</source>
        <translation>診てもらい、このルーティンをしてよいと言われた</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>キープした分数</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>WhatItIs</name>
    <message>
        <source>Welcome to Glutestretch</source>
        <translation>Glutestretch へようこそ</translation>
    </message>
    <message>
        <source>For you if your hips and lower back ache after a long run, many stairs or a day in a chair.</source>
        <translation>長く走った後、階段が多かった後、座りどおしの日の後に、腰や股関節がつらくなる方のためのアプリです。</translation>
    </message>
    <message>
        <source>It leads you through three stretches on both sides, hands-free and from the floor. That takes about {minutes} minutes.</source>
        <translation>3つのストレッチを、左右両側、床の上で、画面に触れずに進められます。約{minutes}分です。</translation>
    </message>
    <message>
        <source>You see and hear each step, it counts your breaths, and it stops at once when you say that something hurts.</source>
        <translation>ステップを目と耳で確かめられ、呼吸はアプリが数えます。痛いと伝えれば、すぐに止まります。</translation>
    </message>
    <message>
        <source>It is not medical advice. Before the first session it asks about pain and about your health.</source>
        <translation>医学的な助言ではありません。最初のセッションの前に、痛みと健康についてお聞きします。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>WhatLeadsYou</name>
    <message>
        <source>Who and what leads you</source>
        <translation>だれが、何でガイドするか</translation>
    </message>
    <message>
        <source>All of this, and more, is found again in the settings.</source>
        <translation>ここの内容も、そのほかのことも、後から設定で変えられます。</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>ストレッチを見せる人</translation>
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
        <translation>音声</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>低め</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>音声を試す</translation>
    </message>
    <message>
        <source>Pace of the breath in a hold</source>
        <translation>キープ中の呼吸のペース</translation>
    </message>
    <message>
        <source>{name} · {drawn_in} / {let_out} s</source>
        <translation>{name} · {drawn_in}/{let_out}秒</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自分のペース</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Hold to breathe in</source>
        <translation>吸う間、押し続ける</translation>
    </message>
    <message>
        <source>Try the pace</source>
        <translation>ペースを試す</translation>
    </message>
    <message>
        <source>In a hold you press on the ring, or hold a key, while you breathe in.</source>
        <translation>キープ中は、吸う間、リングかキーを押し続けます。</translation>
    </message>
    <message>
        <source>The ring leads: in as it grows, out as it shrinks.</source>
        <translation>リングに合わせます：大きくなるときに吸い、小さくなるときに吐きます。</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>Glutestretch was updated to version {version}.</source>
        <translation>Glutestretch がバージョン {version} に更新されました。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新しい点</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Ch&amp;oose a routine</source>
        <translation>ルーティンを選ぶ(&amp;O)</translation>
    </message>
    <message>
        <source>Your o&amp;wn routines…</source>
        <translation>自分のルーティン(&amp;W)…</translation>
    </message>
    <message>
        <source>Packs of s&amp;tretches…</source>
        <translation>ストレッチのパック(&amp;T)…</translation>
    </message>
    <message>
        <source>Add a pres&amp;cription…</source>
        <translation>運動処方を追加(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>リマインダー(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>経過(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>あなたのデータ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Big view</source>
        <translation>大きな表示(&amp;B)</translation>
    </message>
    <message>
        <source>Say it aga&amp;in</source>
        <translation>もう一度言う(&amp;I)</translation>
    </message>
    <message>
        <source>Say how &amp;long still</source>
        <translation>残り時間を言う(&amp;L)</translation>
    </message>
    <message>
        <source>An easier &amp;variant</source>
        <translation>やさしいやり方(&amp;V)</translation>
    </message>
    <message>
        <source>A harder varia&amp;nt</source>
        <translation>強いやり方(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;kip this stretch</source>
        <translation>このストレッチをスキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;End the session…</source>
        <translation>セッションを終える(&amp;E)…</translation>
    </message>
    <message>
        <source>About your &amp;glutes</source>
        <translation>お尻の筋肉について(&amp;G)</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>使い方(&amp;U)</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>キー操作(&amp;Y)</translation>
    </message>
    <message>
        <source>What works on this co&amp;mputer</source>
        <translation>このコンピューターで使えるもの(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;how the welcome</source>
        <translation>ようこそ画面を表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Glutestretch</source>
        <translation>Glutestretch について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>One text for both sides</source>
        <translation>両側に共通の1つの文章</translation>
    </message>
    <message>
        <source>Write out both sides</source>
        <translation>左と右を別々に書く</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Save as a prescription</source>
        <translation>運動処方として保存</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Prescriptions (*.glutestretch)</source>
        <translation>運動処方 (*.glutestretch)</translation>
    </message>
</context>
<context>
    <name>_Two</name>
    <message>
        <source>{name}, at least</source>
        <translation>{name}、最低</translation>
    </message>
    <message>
        <source>{name}, at most</source>
        <translation>{name}、最高</translation>
    </message>
</context>
</TS>
