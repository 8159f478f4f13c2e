<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>app</name>
    <message numerus="yes">
        <source>{n} rows were exported. They are in {path}.</source>
        <translation>
            <numerusform>One row was exported. It is in {path}.</numerusform>
            <numerusform>{n} rows were exported. They are in {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>book</name>
    <message numerus="yes">
        <source>What was typed and not saved was kept in a file that is damaged. It was put aside as {path}, and {n} drafts could be read from it. New ones are kept again.</source>
        <translation>
            <numerusform>What was typed and not saved was kept in a file that is damaged. It was put aside as {path}, and {n} draft could be read from it. New ones are kept again.</numerusform>
            <numerusform>What was typed and not saved was kept in a file that is damaged. It was put aside as {path}, and {n} drafts could be read from it. New ones are kept again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message numerus="yes">
        <source>Only {n} contacts behind it: read it with care.</source>
        <translation>
            <numerusform>Only one contact behind it: read it with care.</numerusform>
            <numerusform>Only {n} contacts behind it: read it with care.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value} of {n}; the true share most likely lies between {low} and {high}.</source>
        <translation>
            <numerusform>{value} of {n}; the true share most likely lies between {low} and {high}.</numerusform>
            <numerusform>{value} of {n}; the true share most likely lies between {low} and {high}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value} over {n}; the true mean most likely lies between {low} and {high}.</source>
        <translation>
            <numerusform>{value} over {n}; the true mean most likely lies between {low} and {high}.</numerusform>
            <numerusform>{value} over {n}; the true mean most likely lies between {low} and {high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <source>{kpi} = {value} (n {n}), from {rows} rows: {formula}</source>
        <translation>
            <numerusform>{kpi} = {value} (n {n}), from {rows} rows: {formula}</numerusform>
            <numerusform>{kpi} = {value} (n {n}), from {rows} rows: {formula}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows written to {path}.</source>
        <translation>
            <numerusform>One row written to {path}.</numerusform>
            <numerusform>{n} rows written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {which}: {here} by the formula in force, {there} by this one</source>
        <translation>
            <numerusform>{n} {which}: {here} by the formula in force, {there} by this one</numerusform>
            <numerusform>{n} {which}: {here} by the formula in force, {there} by this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message numerus="yes">
        <source>no answer to {n} surveys</source>
        <translation>
            <numerusform>no answer to one survey</numerusform>
            <numerusform>no answer to {n} surveys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} change</numerusform>
            <numerusform>{n} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were written after this backup. Do again what still matters:</source>
        <translation>
            <numerusform>{n} entry was written after this backup. Do it again if it still matters:</numerusform>
            <numerusform>{n} entries were written after this backup. Do again what still matters:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} row</numerusform>
            <numerusform>{n} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>health</name>
    <message numerus="yes">
        <source>{n} agent states lack the agent, the time or the state.</source>
        <translation>
            <numerusform>One agent state lacks the agent, the time or the state.</numerusform>
            <numerusform>{n} agent states lack the agent, the time or the state.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agent states stand in the floor more than once.</source>
        <translation>
            <numerusform>One agent state stands in the floor more than once.</numerusform>
            <numerusform>{n} agent states stand in the floor more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered legs name no agent; they count for the queue only.</source>
        <translation>
            <numerusform>One answered leg names no agent; it counts for the queue only.</numerusform>
            <numerusform>{n} answered legs name no agent; they count for the queue only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases are over by their status and do not say since when: they count as solved among the cases opened, and in no figure of the day of solving.</source>
        <translation>
            <numerusform>One case is over by its status and does not say since when: it counts as solved among the cases opened, and in no figure of the day of solving.</numerusform>
            <numerusform>{n} cases are over by their status and do not say since when: they count as solved among the cases opened, and in no figure of the day of solving.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of cases have the moment of another change of their case: which came first is taken from the order in which they were written. If a column tells it, name it in order and import again.</source>
        <translation>
            <numerusform>One change of a case has the moment of another change of its case: which came first is taken from the order in which they were written. If a column tells it, name it in order and import again.</numerusform>
            <numerusform>{n} changes of cases have the moment of another change of their case: which came first is taken from the order in which they were written. If a column tells it, name it in order and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the column that tells it, or name one queue for all rows with a constant.</source>
        <translation>
            <numerusform>One contact names no queue: it counts for its agent and in no figure of queues. If it had one, map the column that tells it, or name one queue for all rows with a constant.</numerusform>
            <numerusform>{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the column that tells it, or name one queue for all rows with a constant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given totals cover contacts that are also there one by one; those count.</source>
        <translation>
            <numerusform>One given total covers contacts that are also there one by one; those count.</numerusform>
            <numerusform>{n} given totals cover contacts that are also there one by one; those count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs are answered but do not say when.</source>
        <translation>
            <numerusform>One leg is answered but does not say when.</numerusform>
            <numerusform>{n} legs are answered but do not say when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs do not say when they entered their queue.</source>
        <translation>
            <numerusform>One leg does not say when it entered its queue.</numerusform>
            <numerusform>{n} legs do not say when they entered their queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs ended before they were answered.</source>
        <translation>
            <numerusform>One leg ended before it was answered.</numerusform>
            <numerusform>{n} legs ended before they were answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs ended before they were queued.</source>
        <translation>
            <numerusform>One leg ended before it was queued.</numerusform>
            <numerusform>{n} legs ended before they were queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs have an outcome but no end.</source>
        <translation>
            <numerusform>One leg has an outcome but no end.</numerusform>
            <numerusform>{n} legs have an outcome but no end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs say when they were answered and also that they left unanswered.</source>
        <translation>
            <numerusform>One leg says when it was answered and also that it left unanswered.</numerusform>
            <numerusform>{n} legs say when they were answered and also that they left unanswered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs stand in the floor more than once, under different ids.</source>
        <translation>
            <numerusform>One leg stands in the floor more than once, under different ids.</numerusform>
            <numerusform>{n} legs stand in the floor more than once, under different ids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs were answered before they were queued.</source>
        <translation>
            <numerusform>One leg was answered before it was queued.</numerusform>
            <numerusform>{n} legs were answered before they were queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs were wrapped up before they ended.</source>
        <translation>
            <numerusform>One leg was wrapped up before it ended.</numerusform>
            <numerusform>{n} legs were wrapped up before they ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs: talk and hold time differ by over a second from answer to end.</source>
        <translation>
            <numerusform>One leg: talk and hold time differ by over a second from answer to end.</numerusform>
            <numerusform>{n} legs: talk and hold time differ by over a second from answer to end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} legs: wrap-up time differs by over a second from its two instants.</source>
        <translation>
            <numerusform>One leg: wrap-up time differs by over a second from its two instants.</numerusform>
            <numerusform>{n} legs: wrap-up time differs by over a second from its two instants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines could not be used ({reason}).</source>
        <translation>
            <numerusform>One line could not be used ({reason}).</numerusform>
            <numerusform>{n} lines could not be used ({reason}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines could not be used: {what}</source>
        <translation>
            <numerusform>One line could not be used: {what}</numerusform>
            <numerusform>{n} lines could not be used: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were delivered twice and count once.</source>
        <translation>
            <numerusform>One line was delivered twice and counts once.</numerusform>
            <numerusform>{n} lines were delivered twice and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages name neither a case nor a contact: no figure counts them.</source>
        <translation>
            <numerusform>One message names neither a case nor a contact: no figure counts it.</numerusform>
            <numerusform>{n} messages name neither a case nor a contact: no figure counts them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} end before they begin.</source>
        <translation>
            <numerusform>One row of {table} ends before it begins.</numerusform>
            <numerusform>{n} rows of {table} end before they begin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have a duration below zero.</source>
        <translation>
            <numerusform>One row of {table} has a duration below zero.</numerusform>
            <numerusform>{n} rows of {table} have a duration below zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have no id: delivered again, they would count twice.</source>
        <translation>
            <numerusform>One row of {table} has no id: delivered again, it would count twice.</numerusform>
            <numerusform>{n} rows of {table} have no id: delivered again, they would count twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} have times before 1973: seconds instead of milliseconds?</source>
        <translation>
            <numerusform>One row of {table} has times before 1973: seconds instead of milliseconds?</numerusform>
            <numerusform>{n} rows of {table} have times before 1973: seconds instead of milliseconds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} hold text where a number belongs.</source>
        <translation>
            <numerusform>One row of {table} holds text where a number belongs.</numerusform>
            <numerusform>{n} rows of {table} hold text where a number belongs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} lie in the future; they count when their time comes.</source>
        <translation>
            <numerusform>One row of {table} lies in the future; it counts when its time comes.</numerusform>
            <numerusform>{n} rows of {table} lie in the future; they count when their time comes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} name a time zone that does not exist.</source>
        <translation>
            <numerusform>One row of {table} names a time zone that does not exist.</numerusform>
            <numerusform>{n} rows of {table} name a time zone that does not exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} use words that the contract does not know.</source>
        <translation>
            <numerusform>One row of {table} uses words that the contract does not know.</numerusform>
            <numerusform>{n} rows of {table} use words that the contract does not know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table} were repaired or doubted by their importer ({flag}).</source>
        <translation>
            <numerusform>One row of {table} was repaired or doubted by its importer ({flag}).</numerusform>
            <numerusform>{n} rows of {table} were repaired or doubted by their importer ({flag}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {table}: their {column} does not exist.</source>
        <translation>
            <numerusform>One row of {table}: its {column} does not exist.</numerusform>
            <numerusform>{n} rows of {table}: their {column} does not exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows: {what}</source>
        <translation>
            <numerusform>One row: {what}</numerusform>
            <numerusform>{n} rows: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unanswered legs have an end but no outcome.</source>
        <translation>
            <numerusform>One unanswered leg has an end but no outcome.</numerusform>
            <numerusform>{n} unanswered legs have an end but no outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message numerus="yes">
        <source>{n} cases are over by their status and do not say since when: they count as solved among the cases opened, and in no figure of the day of solving.</source>
        <translation>
            <numerusform>One case is over by its status and does not say since when: it counts as solved among the cases opened, and in no figure of the day of solving.</numerusform>
            <numerusform>{n} cases are over by their status and do not say since when: they count as solved among the cases opened, and in no figure of the day of solving.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of cases have the moment of another change of their case: which came first is taken from the order of the file. If a column tells it, name it in order.</source>
        <translation>
            <numerusform>One change of a case has the moment of another change of its case: which came first is taken from the order of the file. If a column tells it, name it in order.</numerusform>
            <numerusform>{n} changes of cases have the moment of another change of their case: which came first is taken from the order of the file. If a column tells it, name it in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the column that tells it, or name one queue for all rows with a constant.</source>
        <translation>
            <numerusform>One contact names no queue: it counts for its agent and in no figure of queues. If it had one, map the column that tells it, or name one queue for all rows with a constant.</numerusform>
            <numerusform>{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the column that tells it, or name one queue for all rows with a constant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts say how long they waited or talked, and not how they left their queue: they cannot be imported so. Map the outcome, or name one for all rows with a constant.</source>
        <translation>
            <numerusform>One contact says how long it waited or talked, and not how it left its queue: it cannot be imported so. Map the outcome, or name one for all rows with a constant.</numerusform>
            <numerusform>{n} contacts say how long they waited or talked, and not how they left their queue: they cannot be imported so. Map the outcome, or name one for all rows with a constant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages name neither a case nor a contact: no figure counts them. Map the column that does.</source>
        <translation>
            <numerusform>One message names neither a case nor a contact: no figure counts it. Map the column that does.</numerusform>
            <numerusform>{n} messages name neither a case nor a contact: no figure counts them. Map the column that does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have no date, so no period counts them. Say when they were, or give one day for all rows.</source>
        <translation>
            <numerusform>One row has no date, so no period counts it. Say when it was, or give one day for all rows.</numerusform>
            <numerusform>{n} rows have no date, so no period counts them. Say when they were, or give one day for all rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows say that something was deleted.</source>
        <translation>
            <numerusform>One row says that something was deleted.</numerusform>
            <numerusform>{n} rows say that something was deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>{n} rows could not be used.</source>
        <translation>
            <numerusform>One row could not be used.</numerusform>
            <numerusform>{n} rows could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>The chain holds: nothing was altered by hand in {n} entries.</source>
        <translation>
            <numerusform>The chain holds: nothing was altered by hand in {n} entry.</numerusform>
            <numerusform>The chain holds: nothing was altered by hand in {n} entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finding} {n} more of this kind.</source>
        <translation>
            <numerusform>{finding} {n} more of this kind.</numerusform>
            <numerusform>{finding} {n} more of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} row</numerusform>
            <numerusform>{n} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>The first {n} rows. A PDF, a workbook or a CSV has them all.</source>
        <translation>
            <numerusform>The first row. A PDF, a workbook or a CSV has them all.</numerusform>
            <numerusform>The first {n} rows. A PDF, a workbook or a CSV has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which stand in the table</source>
        <translation>
            <numerusform>and one more, which stands in the table</numerusform>
            <numerusform>and {n} more, which stand in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows.</source>
        <translation>
            <numerusform>One row.</numerusform>
            <numerusform>{n} rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message numerus="yes">
        <source>{n} days in a row are above what is usual on their weekday; here that is {usual}.</source>
        <translation>
            <numerusform>One day is above what is usual on its weekday; here that is {usual}.</numerusform>
            <numerusform>{n} days in a row are above what is usual on their weekday; here that is {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row are below what is usual on their weekday; here that is {usual}.</source>
        <translation>
            <numerusform>One day is below what is usual on its weekday; here that is {usual}.</numerusform>
            <numerusform>{n} days in a row are below what is usual on their weekday; here that is {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deviations</source>
        <translation>
            <numerusform>{n} deviation</numerusform>
            <numerusform>{n} deviations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in a row are above what is usual; here that is {usual}.</source>
        <translation>
            <numerusform>One is above what is usual; here that is {usual}.</numerusform>
            <numerusform>{n} in a row are above what is usual; here that is {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in a row are below what is usual; here that is {usual}.</source>
        <translation>
            <numerusform>One is below what is usual; here that is {usual}.</numerusform>
            <numerusform>{n} in a row are below what is usual; here that is {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are marked in the chart and the table.</source>
        <translation>
            <numerusform>One more is marked in the chart and the table.</numerusform>
            <numerusform>{n} more are marked in the chart and the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more parts stand in the table.</source>
        <translation>
            <numerusform>One more part stands in the table.</numerusform>
            <numerusform>{n} more parts stand in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more parts: choose longer stretches or fewer parts to list them.</source>
        <translation>
            <numerusform>One more part: choose longer stretches or fewer parts to list it.</numerusform>
            <numerusform>{n} more parts: choose longer stretches or fewer parts to list them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points are marked as unusual.</source>
        <translation>
            <numerusform>One point is marked as unusual.</numerusform>
            <numerusform>{n} points are marked as unusual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message numerus="yes">
        <source>{n} answers have no date and stand in no period. Import them again, and say when they were given.</source>
        <translation>
            <numerusform>One answer has no date and stands in no period. Import it again, and say when it was given.</numerusform>
            <numerusform>{n} answers have no date and stand in no period. Import them again, and say when they were given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>Data health: {n} findings</source>
        <translation>
            <numerusform>Data health: one finding</numerusform>
            <numerusform>Data health: {n} findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard {n} things for good?</source>
        <translation>
            <numerusform>Discard {n} thing for good?</numerusform>
            <numerusform>Discard {n} things for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things you typed are not saved yet.</source>
        <translation>
            <numerusform>{n} thing you typed is not saved yet.</numerusform>
            <numerusform>{n} things you typed are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} ({n} entries)</source>
        <translation>
            <numerusform>{time} ({n} entry)</numerusform>
            <numerusform>{time} ({n} entries)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>({n} more files)</source>
        <translation>
            <numerusform>(one more file)</numerusform>
            <numerusform>({n} more files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <translation>
            <numerusform>One row is left out.</numerusform>
            <numerusform>{n} rows are left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
