"""Ready mappings: exports known by their heading, with their traps and figures worked out by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from resources import path as resource
from supervisor.errors import InputError
from supervisor.floor.importers.table import codes, ready
from supervisor.floor.importers.table.run import auto
from tests.floor.importers.tables import TableFloor, at

MIN = 60_000


def take(folder: Path, mapping: str, content: str, zone: str = "UTC") -> TableFloor:
    """Import by the heading alone."""
    floor = TableFloor(folder, "")
    floor.summary = auto([floor.write(content)], floor.path, zone=zone)
    assert floor.summary.mappings == [mapping]
    return floor


def told(row: dict[str, Any], *names: str) -> list[Any]:
    return [row[name] for name in names]


def lines(*rows: str) -> str:
    return "\n".join(rows) + "\n"


ZENDESK = (
    "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,"
    "Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,"
    "Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,"
    "Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,"
    "First resolution time in minutes,First resolution time in minutes within business hours,"
    "Full resolution time in minutes,Full resolution time in minutes within business hours,"
    "Agent wait time in minutes,Agent wait time in minutes within business hours,Requester wait time in minutes,"
    "Requester wait time in minutes within business hours,On hold time in minutes,"
    "On hold time in minutes within business hours,Product [list]"
)


def test_zendesk(tmp_path: Path) -> None:
    def ticket(number: int, who: str, status: str, solved: str, score: str, times: str, updated: str = "12:00") -> str:
        return (
            f'1,{number},רות,77,,r@x,x,רות,{who},L1,"Help, please",a b,{status},Normal,Mail,Question,2026-03-02 09:00,'
            f"2026-03-05 {updated},,-,,,{solved},1,{score},1,2,{times},-"
        )

    floor = take(
        tmp_path,
        "zendesk",
        lines(
            ZENDESK,
            ticket(1, "Dana", "Closed", "2026-03-03 09:00", "Good", "1,3,30,20,600,300,1440,480,0,0,0,0,10,5"),
            ticket(2, "Dana", "Solved", "2026-03-02 11:00", "Offered", "0,1,90,60,120,120,120,120,0,0,0,0,,"),
            ticket(3, "-", "New", "", "Not Offered", "0,0,,,,,,,,,,,,"),
            ticket(4, "Ion", "Solved", "2026-03-02 10:00", "Bad", "0,0,,,60,60,60,60,,,,,,"),
        ),
    )
    first, second, third, fourth = floor.rows("case", "id")
    # The mean first reply is of the two that had one: (30 + 90) / 2 = 60 minutes; 40 in business hours.
    replies = [
        row["first_reply_at"] - row["opened_at"] for row in (first, second, third, fourth) if row["first_reply_at"]
    ]
    assert replies == [30 * MIN, 90 * MIN]
    assert told(first, "first_reply_business_ms", "resolution_ms", "on_hold_ms") == [20 * MIN, 1440 * MIN, 10 * MIN]
    assert told(first, "first_resolved_at", "resolved_at") == [at("2026-03-02T19:00"), at("2026-03-03T09:00")]
    assert told(first, "reopens", "replies", "people", "channel", "team") == [1, 3, 2, "email", "L1"]
    assert told(third, "agent", "first_reply_ms", "resolved_at", "resolution_ms", "on_hold_ms") == [None] * 5
    assert told(fourth, "replies", "first_reply_at", "resolved_at") == [0, None, at("2026-03-02T10:00")]
    # Of three that could answer two did, one of them well; an offer is no answer, but somebody was asked.
    answers = {row["case_id"]: (row["csat"], row["asked_at"], row["answered_at"]) for row in floor.rows("survey")}
    solved = {number: at(f"2026-03-0{day}T{hour}:00") for number, day, hour in ((1, 3, "09"), (2, 2, 11), (4, 2, 10))}
    assert answers == {
        "zendesk:1": (5, solved[1], solved[1]),
        "zendesk:2": (None, solved[2], None),
        "zendesk:4": (1, solved[4], solved[4]),
    }
    assert floor.row("customer")["name"] == "רות"
    assert "Product [list]" in floor.summary.unmapped


def test_a_rating_of_a_ticket_that_is_open_again_counts(tmp_path: Path) -> None:
    row = "1,1,R,77,,,,R,Dana,L1,S,,Open,,Chat,,2026-03-02 09:00,2026-03-04 09:00,,,,,,1,Bad" + "," * (41 - 24)
    floor = take(tmp_path, "zendesk", lines(ZENDESK, row))
    assert [(one["csat"], one["answered_at"]) for one in floor.rows("survey")] == [(1, at("2026-03-04T09:00"))]


def test_the_newest_zendesk_export_wins(tmp_path: Path) -> None:
    row = "1,1,R,77,,,,R,{who},L1,S,,Open,,Chat,,2026-03-02 09:00,2026-03-0{day} 09:00" + "," * (41 - 17)
    old, new = (lines(ZENDESK, row.format(who=who, day=day)) for who, day in (("Dana", 3), ("Ion", 4)))
    floor = take(tmp_path, "zendesk", new)
    floor.summary = auto([floor.write(old)], floor.path, zone="UTC")
    assert (floor.row("case")["agent"], floor.summary.older) == ("Ion", 1)


FRESHDESK = (
    "Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,"
    "Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),"
    "Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Product,"
    "Full name,Contact ID"
)


def test_freshdesk(tmp_path: Path) -> None:
    floor = take(
        tmp_path,
        "freshdesk",
        lines(
            FRESHDESK,
            "7,S,Closed,High,Phone,Question,Dana,Line 1,2026-03-02 09:00:00,,2026-03-03 11:10:00,2026-03-05 09:00:00,"
            '2026-03-05 09:00:00,2026-03-02 09:45:00,,00:45:00,26:10:00,3,1,Within SLA,Within SLA,"a,b",,,ليلى,900',
            "8,S,Open,Low,Email,,No Agent,No Group,2026-03-02 10:00:00,,,,2026-03-02 10:00:00,,,,,0,1,,,,,,Ana,901",
            "9,S,Resolved,Low,Email,,Ion,Line 1,2026-03-02 10:00:00,,2026-03-02 12:00:00,,2026-03-02 12:00:00,"
            "2026-03-02 11:30:00,,1.5,2:00,1,1,,,,,,Ana,901",
        ),
    )
    first, second, third = floor.rows("case", "id")
    # 26:10:00 are 26 hours and 10 minutes, not a number of hours; 1.5 is an hour and a half, 2:00 two hours.
    assert told(first, "first_reply_business_ms", "resolution_business_ms") == [45 * MIN, 1570 * MIN]
    assert told(third, "first_reply_business_ms", "resolution_business_ms") == [90 * MIN, 120 * MIN]
    assert told(first, "channel", "agent", "replies", "closed_at") == ["voice", "Dana", 3, at("2026-03-05T09:00")]
    assert told(second, "agent", "team", "first_reply_at", "resolved_at", "replies") == [None, None, None, None, 0]
    waits = [row["first_reply_at"] - row["opened_at"] for row in (first, third)]
    assert sum(waits) / 2 == 67.5 * MIN
    assert sorted(floor.column("customer", "name")) == ["Ana", "ليلى"]


def test_answers_to_the_survey_of_freshdesk(tmp_path: Path) -> None:
    words = ("Extremely Happy", "Very happy", "Happy", "Neutral", "Unhappy", "Very unhappy", "Extremely unhappy", "")
    rows = [
        f"{number},S,Closed,Low,Email,,Ion,Line 1,2026-03-02 09:00:00,,2026-03-03 11:00:00,2026-03-05 09:00:00,"
        f"2026-03-05 09:00:00,,,,,1,1,,,,{word},,Ana,901"
        for number, word in enumerate(words)
    ]
    floor = take(tmp_path, "freshdesk", lines(FRESHDESK, *rows, rows[0].replace("0,S", "9,S").replace("Happy", "Meh")))
    # As Freshdesk counts: all that are happy, over all answers: 3 of 7.
    assert floor.column("survey", "csat", "id") == [5, 5, 4, 3, 2, 1, 1]
    assert set(floor.column("survey", "answered_at")) == {at("2026-03-05T09:00")}
    assert floor.rejects() == [(10, codes.BAD_NUMBER)]
    assert len(floor.rows("case")) == 9


def test_a_freshdesk_without_surveys_is_taken_as_it_is(tmp_path: Path) -> None:
    row = "7,S,Open,Low,Email,,Ion,Line 1,2026-03-02 09:00:00,,,,2026-03-02 09:00:00,,,,,1,1,,,,,Ana,901"
    floor = take(tmp_path, "freshdesk", lines(FRESHDESK.replace("Survey results,", ""), row))
    assert (len(floor.rows("case")), len(floor.rows("survey"))) == (1, 0)


FIVE9 = (
    "CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,AGENT NAME,DISPOSITION,ANI,CUSTOMER NAME,DNIS,CALL TIME,"
    "BILL TIME (ROUNDED),COST,IVR TIME,QUEUE WAIT TIME,RING TIME,TALK TIME,HOLD TIME,PARK TIME,AFTER CALL WORK TIME,"
    "TRANSFERS,CONFERENCES,HOLDS,ABANDONED,RECORDINGS"
)


def test_five9(tmp_path: Path) -> None:
    def call(number: int, kind: str, agent: str, what: str, times: str, abandoned: int) -> str:
        stamp = '"Thu, 27 Oct 2016 14:51:34"'
        return f"{number},{stamp},Sales,{kind},{agent},{what},+155,[None],800,00:05:00,,0.1,{times},0,0,1,{abandoned},"

    floor = take(
        tmp_path,
        "five9",
        lines(
            FIVE9,
            call(
                1, "Inbound", "dana@x,Dana", "Sold", "00:00:10,00:00:20,00:00:05,00:02:00,00:00:30,00:00:10,00:01:00", 0
            ),
            call(
                2,
                "Inbound",
                "[None],[None]",
                "Abandon",
                "00:00:10,00:01:00,00:00:00,00:00:00,00:00:00,00:00:00,00:00:00",
                1,
            ),
            call(
                3,
                "Inbound",
                "[None],[None]",
                "Voicemail",
                "00:00:10,00:00:40,00:00:00,00:00:00,00:00:00,00:00:00,00:00:00",
                0,
            ),
            call(
                4,
                "Inbound",
                "[Deleted],[Deleted]",
                "Sold",
                "00:00:00,00:00:04,00:00:06,00:01:00,00:00:00,00:00:00,00:00:30",
                0,
            ),
            call(
                5,
                "Outbound",
                "dana@x,Dana",
                "Sold",
                "00:00:00,00:00:00,00:00:06,00:01:00,00:00:00,00:00:00,00:00:30",
                0,
            ),
            call(
                6,
                "Inbound",
                "[None],[None]",
                "Queue Timeout",
                "00:00:10,00:05:00,00:00:00,00:00:00,00:00:00,00:00:00,00:00:00",
                0,
            ),
        ),
        zone="America/New_York",
    )
    legs = floor.rows("contact", "id")
    assert [row["outcome"] for row in legs] == ["answered", "abandoned", "voicemail", "answered", "withdrawn"]
    first, second = legs[:2]
    queued = at("2016-10-27T18:51:44")
    assert told(first, "queued_at", "answered_at", "ended_at", "wrapped_at") == [
        queued, queued + 25_000, queued + 25_000 + 160_000, queued + 25_000 + 160_000 + 60_000,
    ]  # fmt: skip
    assert (second["ended_at"] - second["queued_at"], second["agent"]) == (60_000, None)
    # Two answered after 25 and 10 s: ASA 17.5 s; handling (160 + 60 + 60 + 30) / 2 = 155 s.
    answered = [row for row in legs if row["answered_at"]]
    assert sum(row["answered_at"] - row["queued_at"] for row in answered) / 2 == 17_500
    assert sum(row["wrapped_at"] - row["answered_at"] for row in answered) / 2 == 155_000
    assert told(floor.row("agent"), "id", "name") == ["dana@x", "Dana"]
    assert floor.summary.filtered == 1


TALKDESK = (
    "Interaction ID,Contact ID,Company Number,Phone Display Name,Contact Person Number,External Phone Number (Forward),"
    "Direction,Contact Type,Started At,Wait Time,Time to Missed,Abandon Time,Short Abandon Time,Time to Voicemail,"
    "Ring Time,Connect Time,Answered At,Connected At,Talk Time,Hard Hold Time,Soft Hold Time,Hold Time,"
    "After Call Work Time,Finished At,Duration,Handle Time,Inside Business Hours,Inside Service Level,"
    "Within Service Level Threshold,Transfer Out,Transfer Out Type,Transfer In,Transfer In Type,Callback,Ring Groups,"
    "User Name,Direct Assignment User,Team Name,User ID,Direct Assignment IDs,Team ID,Handling Ring Groups,"
    "Disconnected By Agent,Last Contact,Data Status"
)


def test_talkdesk(tmp_path: Path) -> None:
    def contact(number: int, way: str, kind: str, wait: str, times: str, ended: str, who: str, status: str) -> str:
        return (
            f"i1,k{number},+1,Main,+2,,{way},{kind},2026-03-02 09:00:00,{wait},,,,,5,,{times},2026-03-02 {ended},,,,,,,"
            f"{who[:-5]},,,,Sales,{who.split('|')[1]},,Blue,{who.split('|')[2]},,,,,,{status}"
        )

    answered = "2026-03-02 09:00:20,,0d 0h 2m 0s,,,0d 0h 0m 30s,45"
    floor = take(
        tmp_path,
        "talkdesk",
        lines(
            TALKDESK,
            contact(1, "Inbound", "Answered", "20", answered, "09:02:50", "Warm|Dana|u1  ", "Valid"),
            contact(2, "Inbound", "Short Abandoned", "3", ",,,,,,", "09:00:03", "|||     ", "Valid"),
            contact(3, "Inbound", "Missed", "0.0006944444", ",,,,,,", "09:01:00", "|||     ", "Valid"),
            contact(4, "Inbound", "Answered", "60", ",,,,,,", "09:01:00", "|||     ", "Damaged"),
            contact(5, "Outbound", "Connected", "", ",,,,,,", "09:01:00", "|||     ", "Valid"),
        ),
    )
    first, second, third = floor.rows("contact", "id")
    assert told(first, "journey", "agent", "queue", "outcome", "flags") == ["i1", "u1", "Sales", "answered", None]
    assert told(first, "talk_ms", "hold_ms", "wrap_ms", "wrapped_at") == [
        120_000,
        30_000,
        45_000,
        at("2026-03-02T09:03:35"),
    ]
    assert told(second, "outcome", "ended_at", "agent") == ["abandoned", at("2026-03-02T09:00:03"), None]
    assert (third["outcome"], third["ended_at"] - third["queued_at"]) == ("withdrawn", 60_000)
    assert floor.summary.filtered == 2
    # Whether 3/5 is a day of March or of May nobody knows.
    row = contact(6, "Inbound", "Short Abandoned", "3", ",,,,,,", "09:00:03", "|||     ", "Valid")
    with pytest.raises(InputError, match="A time or date cannot be read"):
        take(tmp_path, "talkdesk", lines(TALKDESK, row.replace("2026-03-02 09:00:00", "03/05/2026 09:00:00")))


def test_salesforce(tmp_path: Path) -> None:
    head = (
        "Id,CaseNumber,AccountId,ContactId,AssetId,ParentId,OwnerId,Origin,Reason,Type,Status,Priority,Subject,"
        "IsClosed,IsClosedOnCreate,IsEscalated,IsDeleted,CreatedDate,ClosedDate,LastModifiedDate,MasterRecordId"
    )
    floor = take(
        tmp_path,
        "salesforce_case",
        lines(
            head,
            "500A,1,001,003,,,005X,Phone,Feature,,Closed,High,S,true,false,false,false,2026-03-02T09:00:00.000+0000,"
            "2026-03-02T11:00:00.000+0000,2026-03-02T11:00:00.000+0000,",
            "500B,2,001,,,500A,00GQ,Web,,,New,Low,S,false,false,false,false,2026-03-02T11:00:00.000+0200,,"
            "2026-03-02T09:00:00.000+0000,",
            "500C,3,001,003,,,005X,Fax,,,Closed,Low,S,true,true,false,false,2026-03-02T09:00:00.000Z,"
            "2026-03-02T09:00:00.000Z,2026-03-02T09:00:00.000Z,500A",
            "500D,4,001,003,,,005X,Phone,,,Closed,Low,S,true,true,false,true,2026-03-02T09:00:00.000Z,"
            "2026-03-02T09:00:00.000Z,2026-03-02T09:00:00.000Z,",
        ),
        zone="Asia/Jerusalem",
    )
    first, second, third = floor.rows("case", "id")
    assert told(first, "agent", "queue", "customer", "channel") == ["005X", None, "003", "voice"]
    assert told(second, "agent", "queue", "parent", "resolved_at") == [None, "00GQ", "salesforce_case:500A", None]
    assert second["opened_at"] == at("2026-03-02T09:00")
    assert told(third, "merged_into", "channel", "first_reply_at") == ["salesforce_case:500A", None, None]
    # Two closed, after two hours and at once: an hour on average.
    assert [row["resolved_at"] - row["opened_at"] for row in (first, third)] == [120 * MIN, 0]
    assert floor.summary.filtered == 1


REPORT = "Case Owner,Account Name,Case Number,Status,Priority,Case Origin,Case Reason,Date/Time Opened,Date/Time Closed"


def test_a_report_of_salesforce(tmp_path: Path) -> None:
    floor = take(
        tmp_path,
        "salesforce_case_report",
        lines(
            REPORT,
            "Dana Levi,Acme,00001026,Closed,High,Phone,Billing,3/2/2026 9:05 AM,3/3/2026 4:00 PM",
            "Support,Acme,00001027,New,Low,Web,,3/14/2026 12:10 PM,",
        ),
        zone="America/New_York",
    )
    first, second = floor.rows("case", "id")
    # The 14th says that the month stands first: 2 March, 9:05 in New York.
    assert told(first, "id", "agent", "channel", "reason") == [
        "salesforce_case_report:00001026", "Dana Levi", "voice", "Billing",
    ]  # fmt: skip
    assert told(first, "opened_at", "resolved_at") == [at("2026-03-02T14:05"), at("2026-03-03T21:00")]
    assert told(second, "opened_at", "resolved_at", "channel") == [at("2026-03-14T16:10"), None, "email"]
    assert floor.row("customer")["id"] == "Acme"


def genesys(*days: str) -> str:
    """A row of the first half hour of each day, and of its second."""
    rows = [
        f"{day} {start} AM,{day} {end} AM,TRUE,,voice,q1,Sales,{offered},{offered},100,0,0,1000,100,80,,,1000,,1000,0,0"
        for offered, day in enumerate(days, 1)
        for start, end in (("9:00", "9:30"), ("9:30", "10:00"))
    ]
    return lines(GENESYS, *rows)


GENESYS = (
    "Interval Start,Interval End,Interval Complete,Filters,Media Type,Queue Id,Queue Name,Offer,Answer,Answer %,"
    "Abandon,Abandon %,ASA,Service Level %,Service Level Target %,Avg Wait,Avg Handle,Avg Talk,Avg Hold,Avg ACW,"
    "Hold,Transfer"
)


@pytest.mark.parametrize(
    ("days", "starts"),
    [
        (("3/2/26", "3/13/26"), ("2026-03-02T09:00", "2026-03-13T09:00")),
        (("3/2/26", "13/2/26"), ("2026-02-03T09:00", "2026-02-13T09:00")),
        (("03/02/2026", "13/02/2026"), ("2026-02-03T09:00", "2026-02-13T09:00")),
        (("3/3/26",), ("2026-03-03T09:00",)),
    ],
)
def test_the_cells_of_a_genesys_export_tell_whether_days_stand_first(
    tmp_path: Path, days: tuple[str, ...], starts: tuple[str, ...]
) -> None:
    floor = take(tmp_path, "genesys_queue_performance", genesys(*days))
    offered = {row["starts_at"]: row["value"] for row in floor.rows("measure_total") if row["measure"] == "offered"}
    assert {one: offered[at(one)] for one in starts} == dict(zip(starts, range(1, 9), strict=False))
    assert not floor.summary.rejected


def test_where_no_cell_tells_whether_days_stand_first_it_is_asked(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, "")
    path = floor.write(genesys("3/2/26", "4/2/26"))
    with pytest.raises(InputError, match="dates like 3/2/26 9:00 AM could be day first or month first") as caught:
        auto([path], floor.path, zone="UTC")
    assert caught.value.code == "dates_needed"
    assert not floor.path.exists()
    for dates, start in (("day_first", "2026-02-03T09:00"), ("month_first", "2026-03-02T09:00")):
        floor.path = tmp_path / f"{dates}.db"
        auto([path], floor.path, zone="UTC", dates=dates)
        assert min(floor.column("measure_total", "starts_at")) == at(start)


def test_what_is_said_of_one_column_is_meant_of_the_others(tmp_path: Path) -> None:
    said = resource("mappings/genesys_queue_performance.toml").read_text(encoding="utf-8")
    begin, _, rest = said.partition("starts_at = ")
    floor = TableFloor(
        tmp_path,
        f'{begin}starts_at = {{ column = "Interval Start", date = "%d/%m/%y %I:%M %p" }}\n'
        f"ends_at = {rest.partition('ends_at = ')[2]}",
    ).take(genesys("3/2/26", "4/2/26"))
    assert min(floor.column("measure_total", "ends_at")) == at("2026-02-03T09:30")


def test_a_file_that_is_written_both_ways_is_asked_about(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, "")
    with pytest.raises(InputError, match="could be day first or month first"):
        auto([floor.write(genesys("3/13/26", "13/3/26", "3/2/26"))], floor.path, zone="UTC")


def test_genesys_queue_performance(tmp_path: Path) -> None:
    head = (
        "Interval Start,Interval End,Interval Complete,Filters,Media Type,Queue Id,Queue Name,Offer,Answer,Answer %,"
        "Abandon,Abandon %,ASA,Service Level %,Service Level Target %,Avg Wait,Avg Handle,Avg Talk,Avg Hold,Avg ACW,"
        "Hold,Transfer,Short Abandon"
    )
    half = "2026-03-02T{0}:00.000Z,2026-03-02T{1}:00.000Z,TRUE,,voice"
    floor = take(
        tmp_path,
        "genesys_queue_performance",
        lines(
            head,
            f"{half.format('09:00', '09:30')},q1,Sales,12,10,83,2,17,20000,70,80,,200000,150000,30000,50000,4,1,1",
            f"{half.format('09:30', '10:00')},q1,Sales,31,30,97,1,3,00:00:08.000,90,80,,,60000,,10000,0,0,0",
            f"{half.format('10:00', '10:30')},q1; q2,Sales; Help,5,5,100,0,0,1000,100,80,,,1000,,1000,0,0,0",
            f"{half.format('10:30', '11:00')},q1,Sales,,,,,,,,,,,,,,,,",
        ),
    )
    rows = floor.rows("measure_total")

    def total(measure: str) -> Any:
        return sum(row["value"] for row in rows if row["measure"] == measure)

    # (10 x 20 s + 30 x 8 s) / 40 = 11 s; the mean of both would be 14.
    assert total("answered_wait_ms") / total("answered") == 11_000
    assert (total("talk_ms"), total("hold_ms"), total("held")) == (3_300_000, 120_000, 4)
    assert (total("offered"), total("abandoned"), total("short_abandoned")) == (43, 3, 1)
    assert {row["approximate"] for row in rows if row["measure"].endswith("_ms")} == {1}
    assert {row["complete"] for row in rows} == {1}
    assert told(floor.row("queue"), "id", "name") == ["q1", "Sales"]
    assert (floor.rejects(), floor.summary.blank) == ([(4, codes.SEVERAL)], 1)


def test_chatwoot_agents(tmp_path: Path) -> None:
    floor = take(
        tmp_path,
        "chatwoot_agents",
        lines(
            "Reporting period 2026-03-01 to 2026-03-31",
            "",
            "Agent name,Conversations count,Avg first response time,Avg resolution time",
            "דנה,30,5 minutes,1 hour 10 minutes",
            "Ion,10,1 minutes,N/A",
            "New,0,N/A,N/A",
        ),
        zone="Europe/Bucharest",
    )
    rows = floor.rows("measure_total")
    assert {(row["starts_at"], row["ends_at"]) for row in rows} == {(at("2026-02-28T22:00"), at("2026-03-31T21:00"))}
    sums = {(row["agent"], row["measure"]): row["value"] for row in rows}
    # (30 x 5 + 10 x 1) / 40 = 4 minutes; the mean of both would be 3.
    assert (sums["דנה", "first_response_ms"] + sums["Ion", "first_response_ms"]) / 40 == 4 * MIN
    assert sums["דנה", "resolution_ms"] == 30 * 70 * MIN
    assert ("Ion", "resolution_ms") not in sums
    assert {key: value for key, value in sums.items() if key[0] == "New"} == {("New", "conversations"): 0}


def test_vicidial(tmp_path: Path) -> None:
    head = (
        "closecallid,lead_id,list_id,campaign_id,call_date,start_epoch,end_epoch,length_in_sec,status,phone_code,"
        "phone_number,user,comments,processed,queue_seconds,user_group,xfercallid,term_reason,uniqueid,agent_only,"
        "queue_position"
    )

    def call(number: int, start: int, length: int, user: str, wait: int, before: int, why: str) -> str:
        end = start + length if why != "NONE" else 0
        return (
            f"{number},1,2,SUPPORT,2026-10-25 03:30:00,{start},{end},{length},SALE,1,5550,{user},,Y,{wait},G,{before},"
            f"{why},u.{number},,1"
        )

    begun = at("2026-10-25T00:30") // 1000
    floor = take(
        tmp_path,
        "vicidial_closer_log",
        lines(
            head,
            call(1, begun, 100, "6001", 10, 0, "AGENT"),
            call(2, begun + 3600, 50, "6002", 30, 1, "CALLER"),
            call(3, begun, 25, "VDCL", 25, 0, "CALLER"),
            call(4, begun, 90, "VDCL", 90, 0, "QUEUETIMEOUT"),
            call(5, begun, 0, "VDCL", 0, 0, "AFTERHOURS"),
            call(6, begun, 0, "VDCL", 0, 0, "NONE"),
        ),
    )
    legs = floor.rows("contact", "id")
    assert [row["outcome"] for row in legs] == ["answered", "answered", "abandoned", "timed_out", "closed", None]
    # Talk is the length less the wait: (90 + 20) / 2 = 55 s, after 10 and 30 s.
    assert sum(row["ended_at"] - row["answered_at"] for row in legs[:2]) / 2 == 55_000
    assert sum(row["answered_at"] - row["queued_at"] for row in legs[:2]) / 2 == 20_000
    # The local hour comes twice that night; the seconds since 1970 do not.
    assert legs[1]["queued_at"] - legs[0]["queued_at"] == 60 * MIN
    assert told(legs[1], "previous", "agent", "flags") == [
        "vicidial_closer_log:1",
        "6002",
        "answer_derived wrap_unknown",
    ]
    assert told(legs[5], "agent", "ended_at") == [None, None]


def test_issabel(tmp_path: Path) -> None:
    head = (
        "id,id_agent,id_queue_call_entry,callerid,datetime_init,datetime_end,duration,status,transfer,"
        "datetime_entry_queue,duration_wait,uniqueid,id_campaign,trunk"
    )
    floor = take(
        tmp_path,
        "issabel_call_entry",
        lines(
            head,
            "1,4,2,050,2026-03-02 09:00:30,2026-03-02 09:02:30,120,terminada,SIP/207,2026-03-02 09:00:00,30,u.1,1,t",
            "2,NULL,2,051,NULL,2026-03-02 09:01:10,NULL,abandonada,NULL,2026-03-02 09:00:00,70,u.2,1,t",
            "3,5,2,052,2026-03-02 09:00:10,NULL,NULL,activa,NULL,2026-03-02 09:00:00,10,u.3,1,t",
            "4,NULL,2,053,NULL,NULL,NULL,en-cola,NULL,2026-03-02 09:00:00,NULL,u.4,1,t",
        ),
        zone="America/Bogota",
    )
    legs = floor.rows("contact", "id")
    assert [row["outcome"] for row in legs] == ["answered", "abandoned", None, None]
    # Answered after 30 and 10 s: 20 s on average; the one still talking has no end.
    assert [row["answered_at"] and row["answered_at"] - row["queued_at"] for row in legs] == [
        30_000,
        None,
        10_000,
        None,
    ]
    assert legs[0]["ended_at"] - legs[0]["answered_at"] == 120_000
    assert [(row["transfer"], row["transferred_to"]) for row in legs[:2]] == [("sent_on", "SIP/207"), (None, None)]
    assert told(legs[1], "queued_at", "ended_at") == [at("2026-03-02T14:00"), at("2026-03-02T14:01:10")]
    assert told(legs[2], "agent", "ended_at") == ["5", None]


def test_wazo(tmp_path: Path) -> None:
    rows = ["id,callid,time,ringtime,talktime,waittime,status,queue_id,agent_id"]
    statuses = [
        "answered", "abandoned", "timeout", "full", "closed", "joinempty", "leaveempty", "divert_ca_ratio",
        "divert_waittime",
    ]  # fmt: skip
    for number, status in enumerate(statuses, 1):
        times = {"answered": "4,60,12", "abandoned": "0,0,7", "timeout": ",,30"}.get(status, ",,")
        agent = "9" if status == "answered" else ""
        rows.append(f"{number},1700000000.{number},2026-03-02 09:00:0{number},{times},{status},3,{agent}")
    floor = take(tmp_path, "wazo_stat_call_on_queue", lines(*rows))
    assert floor.column("contact", "outcome", "id") == [
        "answered", "abandoned", "timed_out", "full", "closed", "left_empty", "left_empty", "overflowed", "overflowed",
    ]  # fmt: skip
    first, *others = floor.rows("contact", "id")
    assert (first["answered_at"] - first["queued_at"], first["ended_at"] - first["answered_at"]) == (12_000, 60_000)
    assert [row["ended_at"] - row["queued_at"] for row in others] == [7_000, 30_000, 0, 0, 0, 0, 0, 0]
    assert floor.rejects() == []


def test_a_heading_that_nobody_knows(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, "")
    with pytest.raises(InputError) as found:
        auto([floor.write("a,b\n1,2\n")], floor.path, zone="UTC")
    assert found.value.code == "unknown_export"
    assert "zendesk" in str(found.value)


def test_every_ready_mapping_says_what_it_is_known_by() -> None:
    for row in ready.rows():
        assert row["title"]
        assert len(row["columns"]) >= 4
    signatures = [frozenset(row["columns"]) for row in ready.rows()]
    assert not any(one < other for one in signatures for other in signatures)
