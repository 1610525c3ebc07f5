<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n stretches · both sides · about {minutes} min</source>
        <translation>
            <numerusform>%n stretch · both sides · about {minutes} min</numerusform>
            <numerusform>%n stretches · both sides · about {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n stretches · about {minutes} min</source>
        <translation>
            <numerusform>{title} · %n stretch · about {minutes} min</numerusform>
            <numerusform>{title} · %n stretches · about {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done %n days ago</source>
        <translation>
            <numerusform>Done %n day ago</numerusform>
            <numerusform>Done %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths a side</source>
        <translation>
            <numerusform>%n deep breath a side</numerusform>
            <numerusform>%n deep breaths a side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold {number} of %n</source>
        <translation>
            <numerusform>Hold {number} of %n</numerusform>
            <numerusform>Hold {number} of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep breaths</source>
        <translation>
            <numerusform>%n deep breath</numerusform>
            <numerusform>%n deep breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n breaths</source>
        <translation>
            <numerusform>{done} of %n breath</numerusform>
            <numerusform>{done} of %n breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaths held in {time} minutes</source>
        <translation>
            <numerusform>%n breath held in {time} minutes</numerusform>
            <numerusform>%n breaths held in {time} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n stretch</numerusform>
            <numerusform>%n stretches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n faults.</source>
        <translation>
            <numerusform>{file} has %n fault.</numerusform>
            <numerusform>{file} has %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults; glutestretch check names them all.</source>
        <translation>
            <numerusform>There is %n more fault; glutestretch check names them all.</numerusform>
            <numerusform>There are %n more faults; glutestretch check names them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sides</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>About a minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This side: %n breaths</source>
        <translation>
            <numerusform>This side: %n breath</numerusform>
            <numerusform>This side: %n breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This stretch: %n breaths</source>
        <translation>
            <numerusform>This stretch: %n breath</numerusform>
            <numerusform>This stretch: %n breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} at {time}, after %n days of rest</source>
        <translation>
            <numerusform>{days} at {time}, after a day of rest</numerusform>
            <numerusform>{days} at {time}, after %n days of rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes of sitting, {hours}</source>
        <translation>
            <numerusform>Every minute of sitting, {hours}</numerusform>
            <numerusform>Every %n minutes of sitting, {hours}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours are too short for %n minutes of sitting.</source>
        <translation>
            <numerusform>The hours are too short for %n minute of sitting.</numerusform>
            <numerusform>The hours are too short for %n minutes of sitting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions</source>
        <translation>
            <numerusform>In %n session</numerusform>
            <numerusform>In %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stretches were done, too, less often.</source>
        <translation>
            <numerusform>%n other stretch was done, too, less often.</numerusform>
            <numerusform>%n other stretches were done, too, less often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reports of pain are in the app.</source>
        <translation>
            <numerusform>%n earlier report of pain is in the app.</numerusform>
            <numerusform>%n earlier reports of pain are in the app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were added to your diary.</source>
        <translation>
            <numerusform>%n session was added to your diary.</numerusform>
            <numerusform>%n sessions were added to your diary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added to your diary.</source>
        <translation>
            <numerusform>%n entry was added to your diary.</numerusform>
            <numerusform>%n entries were added to your diary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes held</source>
        <translation>
            <numerusform>%n minute held</numerusform>
            <numerusform>%n minutes held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n hold</numerusform>
            <numerusform>%n holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions on this day.</source>
        <translation>
            <numerusform>%n session on this day.</numerusform>
            <numerusform>%n sessions on this day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, {minutes} min held</source>
        <translation>
            <numerusform>%n session, {minutes} min held</numerusform>
            <numerusform>%n sessions, {minutes} min held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of pain</source>
        <translation>
            <numerusform>%n report of pain</numerusform>
            <numerusform>%n reports of pain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, {sessions}, {minutes} min held</source>
        <translation>
            <numerusform>%n day, {sessions}, {minutes} min held</numerusform>
            <numerusform>%n days, {sessions}, {minutes} min held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week, and {minutes} minutes in all.</source>
        <translation>
            <numerusform>Your goal is %n day a week, and {minutes} minutes in all.</numerusform>
            <numerusform>Your goal is %n days a week, and {minutes} minutes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal is %n days a week.</source>
        <translation>
            <numerusform>Your goal is %n day a week.</numerusform>
            <numerusform>Your goal is %n days a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row have met your goal.</source>
        <translation>
            <numerusform>%n week in a row has met your goal.</numerusform>
            <numerusform>%n weeks in a row have met your goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with a session, {sessions}, {minutes} min held in all</source>
        <translation>
            <numerusform>%n day with a session, {sessions}, {minutes} min held in all</numerusform>
            <numerusform>%n days with a session, {sessions}, {minutes} min held in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the right side was held for %n minutes less.</source>
        <translation>
            <numerusform>In the last four weeks, the right side was held for %n minute less.</numerusform>
            <numerusform>In the last four weeks, the right side was held for %n minutes less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, the left side was held for %n minutes less.</source>
        <translation>
            <numerusform>In the last four weeks, the left side was held for %n minute less.</numerusform>
            <numerusform>In the last four weeks, the left side was held for %n minutes less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither side felt tighter in most of your last %n answers.</source>
        <translation>
            <numerusform>Neither side felt tighter in your last answer.</numerusform>
            <numerusform>Neither side felt tighter in most of your last %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your right side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>Your right side felt tighter in your last answer.</numerusform>
            <numerusform>Your right side felt tighter in {count} of your last %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your left side felt tighter in {count} of your last %n answers.</source>
        <translation>
            <numerusform>Your left side felt tighter in your last answer.</numerusform>
            <numerusform>Your left side felt tighter in {count} of your last %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>before {before}, after {after}, in %n sessions</source>
        <translation>
            <numerusform>before {before}, after {after}, in %n session</numerusform>
            <numerusform>before {before}, after {after}, in %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was much the same before and after your sessions (%n sessions).</source>
        <translation>
            <numerusform>In the last four weeks, stiffness was much the same before and after your sessions (%n session).</numerusform>
            <numerusform>In the last four weeks, stiffness was much the same before and after your sessions (%n sessions).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n sessions).</source>
        <translation>
            <numerusform>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n session).</numerusform>
            <numerusform>In the last four weeks, stiffness was {points} points lower after your sessions than before (average of %n sessions).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n sessions). If it stays so, stretch less far, or ask a health-care provider.</source>
        <translation>
            <numerusform>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n session). If it stays so, stretch less far, or ask a health-care provider.</numerusform>
            <numerusform>In the last four weeks, stiffness was {points} points higher after your sessions than before (average of %n sessions). If it stays so, stretch less far, or ask a health-care provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole rounds</source>
        <translation>
            <numerusform>%n whole round</numerusform>
            <numerusform>%n whole rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n breath</numerusform>
            <numerusform>%n breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times {hold}</source>
        <translation>
            <numerusform>%n time {hold}</numerusform>
            <numerusform>%n times {hold}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches · about {minutes} min</source>
        <translation>
            <numerusform>%n stretch · about {minutes} min</numerusform>
            <numerusform>%n stretches · about {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders that come once were left out.</source>
        <translation>
            <numerusform>%n reminder that comes once was left out.</numerusform>
            <numerusform>%n reminders that come once were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing or wrong.</source>
        <translation>
            <numerusform>%n thing is missing or wrong.</numerusform>
            <numerusform>%n things are missing or wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copies</source>
        <translation>
            <numerusform>%n older copy</numerusform>
            <numerusform>%n older copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
