<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en_US">
<context>
    <name>actions</name>
    <message>
        <source>About Moked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the source again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who gave up and were not reached since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the table in focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stretch of time that is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Moked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them, for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data health…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key in one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any action, queue, agent or figure by a few letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start page; the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to who should be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only what bears these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave those who still wait out of the service level, or count them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light letters on a dark ground, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a floor from a log or an export of your telephone system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning and formula of the figure in focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a floor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file that your centre's programs write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu with everything Moked can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put more rows on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the list of agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the list of queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the list of those who wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the floor again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level: completed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every site, client, team, queue and channel again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the figure in focus is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queues and agents now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds, shifts, language and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and where things are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a made-up centre work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What in the data is doubtful, and what that means for the figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>Formula: {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only {n} contacts behind it: read it with care.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>n {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since}; the limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{value} of {n}; the true share lies between {low} and {high}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>The day by half hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offered} offered, {answered} answered, {abandoned} abandoned; busiest at {time} with {top}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}
offered {offered}
answered {answered}
abandoned {abandoned}
service level {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>“{text}” is not a period. Use 2026-11-22, 2026-W47, 2026-11, 2026-Q4, 2026-H2 or FROM..TO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a shift. Use a name from your settings, or 22:00-06:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time. Use 2026-11-22, 2026-11-22T14:05 or 2026-11-22T14:05:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Use a name like Asia/Jerusalem or Europe/Bucharest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>About Moked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed again from these rows: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed again from these rows: {value}. The floor has moved on since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moked {version}. The shift manager's window on a contact centre. It reads what the centre writes and changes nothing there. MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row stands behind this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing doubtful was found. Every row of the floor keeps to the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows behind {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are kept in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters: an action, a queue, an agent, a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who gave up has been reached since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent here. Clear the filters, or choose another day or shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue here. Clear the filters, or choose another day or shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the floor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by half hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that writes {path} was stopped in the middle of a change. The last figures stay; they go on when that program runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {value} entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {value} present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}). The last figures stay; Moked tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} changes too fast to copy it in one piece. The last figures stay; Moked tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or import into it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. A newer Moked can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. Import its source again with this Moked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a SQLite file but not a floor ({detail}). Nothing was changed. Import it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or half written ({detail}). The last figures stay. If it does not mend itself, restore the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty. The last figures stay; they go on when its writer has filled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in WAL mode in a folder that may not be written, so it cannot be read in place. The last figures stay; Moked tries to follow a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked by the program that writes it. The last figures stay; Moked tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a SQLite file. Nothing was changed. Choose another file, or import this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a floor of contract {version}; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there. The last figures stay; they go on when the file is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not made by the simulator; nothing was written. Give the simulator a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was replaced, but the -wal file of the old one still lies beside it, and reading both together would give wrong figures. The last figures stay. Stop the writer and move the old -wal file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of the offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message>
        <source>A queue_log does not tell wrap-up or hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk queue_log: file, rotated files, .gz, or a dump of its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log-off was logged; it was closed at the next log-in or restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {path} is an event of a queue_log. Check that it is the right file; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent answered another call before this one ended; its talk time may be too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent works, but no log-in was logged; time without work is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not logged; it is the end less the talk time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end was not logged; the same call's next leg closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry into the queue was not logged; it is the event less the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was read as position and caller, not as link and caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line is not written to its end yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not begin with a time in seconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has fewer than five fields, or no event name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log ends this leg more than once; the first end counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was reopened while this leg was open, and no end came yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row's time cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same line stands in this file already; it counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk time given is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk time given is not the one between answer and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone system restarted while this leg was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer was logged under another call; it was matched by its agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait given is not the one between entry and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>AHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandons of the contacts queued in the window, without the short ones and those who still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents in conversation or with a contact on hold or ringing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents in wrap-up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents logged in but away now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents logged in now, in any state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents ready to take a contact now; a person in several queues counts once in a total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be called back instead of waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average handle time: talk, hold and wrap-up of the contacts whose handling ended in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average speed of answer: the waits of the answered contacts queued in the window, over their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average time in conversation, hold not included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average time on hold per handled contact whose hold time is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average work after the conversation per handled contact whose wrap-up is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks that customers wait for and whose time has not passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks that customers wait for and whose time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who abandoned in the window and have not been reached since, in either direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who gave up waiting in the window, without the short abandons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who gave up within the short limit: often a wrong number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts answered by an agent in the window, carried-in ones included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts queued in the window without the short abandons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that are being handled now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that entered the queue in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that have not left the queue yet: what closes the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that wait in the queue now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that were waiting already when the window began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts whose handling ended in the window, wrap-up included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way out of the queue but an answer and an abandon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the contact that waits longest has waited until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message instead of waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left because no agent was in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the queue because the longest allowed wait was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the queue by pressing a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, nobody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the contacts that count, the share answered within the threshold. Short abandons are left out; callers who still wait past the threshold count as missed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on to another queue before an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short abandons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the queue by the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest wait of any contact queued in the window, whatever became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on contacts and in wrap-up, over that and the time available. Wall clock: several contacts at once count once; ringing is on neither side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a contact rang and was not answered; one contact may count several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away because the queue was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away because the queue was full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandons within the threshold left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered or abandoned in time, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all that left the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of answered and abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those who wait now, the share within the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflows count as missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level events, abandons in time are bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level events, abandons in time are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level events, abandons in time left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short abandons counted as answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short abandons included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail counts as missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with those waiting past the threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows behind this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Abandonment formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered within this time counts as good, where a queue has no target of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty follows this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the source may be silent before the window says so loudly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much room a table row takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin digits, or those of the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as this computer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and hours of the shifts, in the time of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share to reach, where a queue has no target of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Known are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the known formulas is shown; empty is the canonical one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives up within this time is left out of service level and abandonment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be used for the setting {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>{file} cannot be read as translations: {reason}</source>
        <translation>לא ניתן לקרוא את {file} כתרגומים: {reason}</translation>
    </message>
    <message>
        <source>{file} holds words that Moked does not have: {words}</source>
        <translation>{file} מכיל מילים שאין ב-Moked: {words}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A made-up centre with forty agents goes to work before your eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queue_log of Asterisk, fresh or years old; packed files too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moked shows what your centre already writes: who waits, who answers, and where help is needed. It only reads; your files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}: {done}, {rate} lines a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}: {done}, {rate} lines a second, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your floor, live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite file that your own programs keep up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Data health: {n} findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news since {time}. The figures are the last good ones; nothing is lost. Moked keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder may not be written, so Moked follows a copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no floor open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no news since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} - Moked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {span}, over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {span}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} The figures of {time} stay on screen; Moked keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, nobody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact to compute it from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log-in was seen, so the time without work is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overflowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without wrap-up: this source does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
