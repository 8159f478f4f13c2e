"""Contacts from tables: what columns mean, what is worked out, what is rejected, and that nothing depends on order."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor.errors import InputError
from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.mapping_file import read_text
from tests.floor.importers.tables import TableFloor, at

CALLS = """
[source]
row = "contact"
id = "Call"
missing = ["[None]", "-"]

[fields]
channel = { constant = "voice" }
queue = "Queue"
agent = { column = "Agent", name = "Agent name" }
team = "Team"
queued_at = { columns = ["Date", "Time"], date = "%d/%m/%Y %I:%M:%S %p" }
wait_ms = { column = "Wait", unit = "seconds" }
talk_ms = { column = "Talk", unit = "h:mm:ss" }
hold_ms = { column = "Hold", unit = "mixed" }
wrap_ms = { column = "Wrap", unit = "minutes" }
outcome = { column = "Result", values = { Served = "answered", "Hung up" = "abandoned", "No one" = "left_empty" } }
"""
HEAD = "Call,Queue,Agent,Agent name,Team,Date,Time,Wait,Talk,Hold,Wrap,Result\n"
SERVED = "c1,מכירות,a1,דנה,Blue,02/03/2026,09:00:00 AM,20,0:02:00,30,1.5,Served\n"
LOST = "c2,מכירות,[None],-,,02/03/2026,12:10:00 PM,45,,,,Hung up\n"


@pytest.fixture
def floor(tmp_path: Path) -> TableFloor:
    return TableFloor(tmp_path, CALLS)


def test_what_a_contact_tells(floor: TableFloor) -> None:
    served, lost = floor.take(HEAD + SERVED + LOST).rows("contact")
    assert served == {
        **dict.fromkeys(served),
        "pk": served["pk"],
        "id": "centre:c1",
        "channel": "voice",
        "queue": "מכירות",
        "agent": "a1",
        "queued_at": at("2026-03-02T09:00"),
        "answered_at": at("2026-03-02T09:00:20"),
        "ended_at": at("2026-03-02T09:02:50"),
        "wrapped_at": at("2026-03-02T09:04:20"),
        "talk_ms": 120_000,
        "hold_ms": 30_000,
        "wrap_ms": 90_000,
        "outcome": "answered",
        "source": "centre",
        "flags": "answer_derived end_derived",
    }
    assert (lost["queued_at"], lost["ended_at"]) == (at("2026-03-02T12:10"), at("2026-03-02T12:10:45"))
    assert [lost[name] for name in ("agent", "answered_at", "talk_ms", "hold_ms", "wrap_ms")] == [None] * 5
    assert floor.summary.rows == {"agent": 1, "contact": 2, "queue": 1, "team": 1}
    assert floor.row("agent")["name"] == "דנה"
    assert [floor.row("queue")[name] for name in ("id", "channel", "source")] == ["מכירות", "voice", "centre"]
    assert (floor.row("team_membership")["agent"], floor.row("team_membership")["team"]) == ("a1", "Blue")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (",q,,,,02/03/2026,09:00:00 AM,1,,,,Hung up", codes.NO_ID),
        ("c,q,,,,2026-03-02,09:00:00 AM,1,,,,Hung up", codes.BAD_TIME),
        ("c,q,,,,02/03/2026,09:00:00,1,,,,Hung up", codes.BAD_TIME),
        ("c,q,,,,02/03/2026,09:00:00 AM,soon,,,,Hung up", codes.BAD_DURATION),
        ("c,q,,,,02/03/2026,09:00:00 AM,-1,,,,Hung up", codes.BAD_DURATION),
        ("c,q,,,,02/03/2026,09:00:00 AM,1,,,,Vanished", codes.UNKNOWN_VALUE),
        ("c,q,,,,,,1,,,,Hung up", codes.MISSING),
        ("c,q,a,A,,02/03/2026,09:00:00 AM,,,,,Served", codes.NO_ANSWER_TIME),
        ("c,q,a", codes.WRONG_COLUMNS),
        ("c,q,,,,02/03/2026,09:00:00 AM,1,,,,Hung up,more", codes.WRONG_COLUMNS),
    ],
)
def test_what_cannot_be_used_is_listed_with_its_reason(floor: TableFloor, line: str, code: str) -> None:
    floor.take(HEAD + SERVED + line + "\n" + LOST)
    assert floor.rejects() == [(3, code)]
    assert floor.summary.rejected == {code: 1}
    (row,) = floor.rows("rejected")
    assert row["path"].endswith("export.csv")
    assert row["text"] == line.replace(",", "|")
    assert floor.column("contact", "id") == ["centre:c1", "centre:c2"]


def test_blank_lines_and_trailing_commas_are_no_mistakes(floor: TableFloor) -> None:
    floor.take(HEAD + SERVED.replace("\n", ",,\n") + "\n" + ",,,,,,,,,,,\n" + LOST)
    assert (floor.rejects(), len(floor.rows("contact")), floor.summary.blank) == ([], 2, 2)


def test_a_queue_log_of_the_future_is_not_needed_for_what_is_still_open(floor: TableFloor) -> None:
    floor.take(HEAD + "c3,q,,,,02/03/2026,09:00:00 AM,,,,,\n")
    row = floor.row("contact")
    assert (row["outcome"], row["ended_at"], row["answered_at"]) == (None, None, None)


INSTANTS = """
[source]
row = "contact"
id = "id"
version = "changed"
[fields]
queue = "queue"
queued_at = "queued"
answered_at = "answered"
ended_at = "ended"
wait_ms = "wait"
talk_ms = "talk"
stay_ms = "stay"
outcome = "outcome"
"""
NAMES = ("id", "queue", "queued", "answered", "ended", "wait", "talk", "stay", "outcome", "changed")


def line(**given: object) -> str:
    row = {"id": "1", "queue": "q"} | given
    return ",".join(str(row.get(name, "")) for name in NAMES) + "\n"


def take(folder: Path, *lines: str, zone: str = "UTC", name: str = "floor") -> TableFloor:
    return TableFloor(folder, INSTANTS, name).take(",".join(NAMES) + "\n" + "".join(lines), zone=zone)


def test_instants_win_over_durations_and_doubts_are_told(tmp_path: Path) -> None:
    given = {"queued": "2026-03-02 09:00", "answered": "2026-03-02 09:00:20", "ended": "2026-03-02 09:02"}
    floor = take(tmp_path, line(**given, wait=25, talk=90, outcome="answered"))
    row = floor.row("contact")
    assert row["answered_at"] == at("2026-03-02T09:00:20")
    assert row["flags"] == "wait_differs talk_differs wrap_unknown"
    near = take(tmp_path, line(**given, wait=20.9, talk=100, outcome="answered"), name="near").row("contact")
    assert near["flags"] == "wrap_unknown"


@pytest.mark.parametrize(
    ("given", "queued", "answered", "ended"),
    [
        ({"ended": "2026-03-02 09:02", "wait": 20, "talk": 60}, "09:00:40", "09:01", "09:02"),
        ({"answered": "2026-03-02 09:00:20", "wait": 20, "talk": 60}, "09:00", "09:00:20", "09:01:20"),
        ({"queued": "2026-03-02 09:00", "stay": 120, "talk": 60}, "09:00", "09:01", "09:02"),
        ({"ended": "2026-03-02 09:02", "stay": 120, "wait": 30}, "09:00", "09:00:30", "09:02"),
    ],
)
def test_instants_are_worked_out_of_what_is_told(
    tmp_path: Path, given: dict[str, object], queued: str, answered: str, ended: str
) -> None:
    row = take(tmp_path, line(**given, outcome="answered")).row("contact")
    expected = [at(f"2026-03-02T{clock}") for clock in (queued, answered, ended)]
    assert [row[name] for name in ("queued_at", "answered_at", "ended_at")] == expected


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"queued": "2026-03-02 09:00", "ended": "2026-03-02 08:59", "outcome": "abandoned"}, codes.OUT_OF_ORDER),
        ({"queued": "2026-03-02 09:00", "ended": "2026-03-02 09:01"}, codes.NO_OUTCOME),
        (
            {"queued": "2026-03-02 09:00", "answered": "2026-03-02 09:01", "outcome": "abandoned"},
            codes.ANSWERED_AND_LEFT,
        ),
    ],
)
def test_legs_that_no_figure_could_count_are_rejected(tmp_path: Path, given: dict[str, object], code: str) -> None:
    good = line(id="2", queued="2026-03-02 09:00", wait=3, outcome="abandoned")
    assert take(tmp_path, line(**given), good).rejects() == [(2, code)]


def test_a_call_over_the_end_of_summer_time(tmp_path: Path) -> None:
    # 03:50 summer time to 03:10 winter time: twenty minutes, not minus forty.
    given = {"queued": "2026-10-25 03:50", "answered": "2026-10-25 03:50:30", "ended": "2026-10-25 03:10"}
    row = take(tmp_path, line(**given, outcome="answered"), zone="Europe/Bucharest").row("contact")
    assert row["ended_at"] - row["queued_at"] == 20 * 60_000
    assert "repeated_hour" in row["flags"]


def test_a_column_that_is_not_there_is_named(floor: TableFloor) -> None:
    with pytest.raises(InputError) as found:
        floor.take(HEAD.replace("Talk", "Talking") + SERVED)
    assert found.value.code == "columns"
    assert "“Talk”" in str(found.value)
    assert "“Talking”" in str(found.value)
    assert not floor.path.exists()


def test_a_file_of_which_nothing_can_be_used_makes_no_floor(floor: TableFloor) -> None:
    with pytest.raises(InputError) as found:
        floor.take(HEAD + SERVED.replace("Served", "Vanished"))
    assert found.value.code == "nothing_usable"
    assert list(floor.folder.glob("*.db*")) == []


def test_a_heading_without_rows_is_an_empty_floor(floor: TableFloor) -> None:
    assert floor.take(HEAD).rows("contact") == []


def test_local_times_without_a_zone_are_a_question(floor: TableFloor) -> None:
    with pytest.raises(InputError) as found:
        floor.take(HEAD + SERVED, zone=None)
    assert found.value.code == "zone_needed"


# Delivered again


def test_the_newest_version_of_a_row_wins_in_whatever_order(tmp_path: Path) -> None:
    begun = line(queued="2026-03-02 09:00", changed="2026-03-02 09:00:01")
    done = line(queued="2026-03-02 09:00", wait=20, outcome="abandoned", changed="2026-03-02 09:00:30")
    contents = []
    for number, order in enumerate(([begun, done], [done, begun])):
        floor = take(tmp_path, *order, name=f"floor{number}")
        assert (floor.row("contact")["outcome"], floor.summary.older) == ("abandoned", 1)
        contents.append(floor.content())
        floor.take(",".join(NAMES) + "\n" + begun)
        assert floor.content() == contents[0]
    assert contents[0] == contents[1]


def test_without_versions_a_later_file_is_newer(floor: TableFloor) -> None:
    floor.take(HEAD + SERVED)
    floor.take(HEAD + SERVED.replace("a1,דנה", "a2,Ion"))
    assert floor.row("contact")["agent"] == "a2"
    assert floor.summary.changed == 1


def test_two_rows_of_one_file_with_one_id_are_said(floor: TableFloor) -> None:
    other = SERVED.replace(",20,", ",21,")
    floor.take(HEAD + SERVED + other)
    kept = floor.row("contact")
    assert floor.summary.rejected == {codes.SAME_ID: 1}
    again = TableFloor(floor.folder, CALLS, "again").take(HEAD + other + SERVED)
    assert again.row("contact")["answered_at"] == kept["answered_at"]


def test_equal_rows_count_once_or_each(tmp_path: Path) -> None:
    rows = "Day,Score\n2026-03-02,9\n2026-03-02,9\n2026-03-02,0\n"
    mapping = '[source]\nrow = "survey"\n{}[fields]\nanswered_at = "Day"\nnps = "Score"\n'
    once = TableFloor(tmp_path, mapping.format(""), "once").take(rows)
    assert (sorted(once.column("survey", "nps")), once.rejects()) == ([0, 9], [(3, codes.DUPLICATE)])
    each = TableFloor(tmp_path, mapping.format('repeats = "count"\n'), "each").take(rows)
    assert sorted(each.column("survey", "nps")) == [0, 9, 9]
    assert each.take(rows).summary.rows == {}


def test_the_same_file_again_changes_nothing(floor: TableFloor) -> None:
    content = HEAD + SERVED + LOST + "bad\n"
    floor.take(content)
    before, changes, rejects = floor.content(), floor.changes(), floor.rejects()
    floor.take(content)
    assert (floor.content(), floor.changes(), floor.rejects()) == (before, changes, rejects)
    assert (floor.summary.rows, floor.summary.known_lines) == ({}, 2)


@settings(max_examples=6)
@given(seed=st.integers(0, 1_000))
def test_shuffled_and_repeated_rows_change_nothing(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    dice = random.Random(seed)
    rows = [
        line(
            id=dice.randrange(6),
            queue=dice.choice("xyz"),
            queued=f"2026-03-02 09:{dice.randrange(60):02}",
            wait=dice.randrange(90),
            outcome=dice.choice(["abandoned", "timed_out"]),
            changed=f"2026-03-02 10:{dice.randrange(4):02}" if dice.random() < 0.8 else "",
        )
        for _ in range(8)
    ]
    folder = tmp_path_factory.mktemp("shuffled")
    first = take(folder, *rows, name="a").content()
    mixed = [*rows, *dice.sample(rows, 3)]
    dice.shuffle(mixed)
    second = take(folder, *mixed, name="b")
    assert second.content()["contact"] == first["contact"]
    half = take(folder, *mixed[:6], name="c")
    assert half.take(",".join(NAMES) + "\n" + "".join(mixed)).content()["contact"] != []


def test_columns_may_stand_anywhere_and_be_called_otherwise(tmp_path: Path) -> None:
    mapping = '[source]\nrow = "survey"\n[fields]\nanswered_at = { column = ["When", "Date"] }\nnps = "score "\n'
    one = TableFloor(tmp_path, mapping, "one").take("When,SCORE\n2026-03-02,9\n")
    other = TableFloor(tmp_path, mapping, "other").take("Score,Date\n9,2026-03-02\n")
    assert one.column("survey", "nps") == other.column("survey", "nps") == [9]


def test_filters_leave_rows_out_and_say_so(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "survey"\n[fields]\nanswered_at = "d"\nnps = "s"\n'
        '[filter]\nkind = ["nps", "NPS2"]\nlang = { not = ["fr"] }\nwho = { match = "^[A-M]", blank = false }\n'
    )
    floor = TableFloor(tmp_path, mapping).take(
        "d,s,kind,lang,who\n2026-03-02,1,nps,ro,Ana\n2026-03-02,2,NPS,he,Dan\n2026-03-02,3,ces,ro,Ana\n"
        "2026-03-02,4,nps2,fr,Ana\n2026-03-02,5,nps,ro,\n2026-03-02,6,nps,ro,Zoe\n"
    )
    assert sorted(floor.column("survey", "nps")) == [1, 2]
    assert (floor.summary.filtered, floor.rejects()) == (4, [])


def test_a_row_may_make_a_second_one(tmp_path: Path) -> None:
    mapping = """
[source]
row = "contact"
year = 2025
[fields]
direction = { constant = "outbound" }
queued_at = { columns = ["day", "month"], date = "%d %b" }
wait_ms = { constant = 0 }
talk_ms = "duration"
outcome = { constant = "answered" }
[also.sale]
filter = { y = "yes" }
[also.sale.fields]
at = { columns = ["day", "month"], date = "%d %b" }
amount_minor = { column = "worth", default = "10" }
currency = { constant = "RON" }
"""
    rows = '"day";"month";"duration";"worth";"y"\n19;"oct";79;"";"no"\n11;"may";220;"12.5";"yes"\n5;"may";30;"";"yes"\n'
    floor = TableFloor(tmp_path, mapping).take(rows)
    assert floor.summary.rows == {"contact": 3, "sale": 2}
    assert sorted(floor.column("sale", "amount_minor")) == [1000, 1250]
    assert set(floor.column("sale", "contact")) < set(floor.column("contact", "id"))
    assert at("2025-05-11") in floor.column("sale", "at")


def test_a_second_row_that_cannot_be_used_does_not_cost_the_first(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "case"\nid = "n"\n[fields]\nopened_at = "o"\ncustomer = "c"\n'
        '[also.survey.fields]\ncsat = "score"\nnps = "nps"\ncase_id = { column = "n", of = "other" }\n'
        '[also.sale]\nid = "order"\n[also.sale.fields]\nat = "o"\namount_minor = "paid"\n'
    )
    floor = TableFloor(tmp_path, mapping).take(
        "n,o,c,score,nps,order,paid\n1,2026-03-02,x,5,11,A,10\n2,2026-03-02,y,,,,\n3,2026-03-02,x,4,9,A,12\n"
    )
    assert floor.column("case", "id", "id") == ["centre:1", "centre:2", "centre:3"]
    assert [(row["case_id"], row["csat"]) for row in floor.rows("survey")] == [("other:3", 4)]
    assert floor.rejects() == [(2, codes.OUT_OF_RANGE), (2, codes.SAME_ID)]
    assert floor.column("sale", "amount_minor") == [1200]


def test_an_agent_that_was_renamed_bears_the_newest_name(floor: TableFloor) -> None:
    old, new = (
        SERVED,
        SERVED.replace("c1", "c9").replace("דנה", "דנה לוי").replace("02/03", "03/03").replace("Blue", "Red"),
    )
    for name, contents in (("a", (old, new)), ("b", (new, old)), ("c", (old + new,)), ("d", (new + old,))):
        filled = TableFloor(floor.folder, CALLS, name)
        for content in contents:
            filled.take(HEAD + content)
        assert (filled.row("agent")["name"], filled.row("team_membership")["team"]) == ("דנה לוי", "Red")


def test_customers_bear_the_name_that_stands_beside_them(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "contact"\nid = "n"\n[fields]\nqueued_at = "t"\nwait_ms = "w"\n'
        'outcome = { constant = "abandoned" }\ncustomer = "c"\ncustomer_name = "who"\n'
    )
    floor = TableFloor(tmp_path, mapping).take("n,t,w,c,who\n1,2026-03-02 09:00,5,77,مريم\n")
    assert (floor.row("customer")["id"], floor.row("customer")["name"]) == ("77", "مريم")


# Text files


@pytest.mark.parametrize(
    ("encoding", "given"), [("utf-8-sig", None), ("utf-16", None), ("utf-8", None), ("cp1255", "cp1255")]
)
def test_encodings(floor: TableFloor, encoding: str, given: str | None) -> None:
    floor.take((HEAD + SERVED).encode(encoding), encoding=given)
    assert floor.row("queue")["name"] == "מכירות"


def test_an_encoding_is_asked_for_and_never_guessed(floor: TableFloor) -> None:
    with pytest.raises(InputError) as found:
        floor.take((HEAD + LOST.replace("מכירות", "sales") + SERVED).encode("cp1255"))
    assert found.value.code == "encoding"
    assert "line 3" in str(found.value)
    with pytest.raises(InputError, match="no encoding"):
        floor.take(HEAD + SERVED, encoding="cp99999")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(floor: TableFloor, delimiter: str) -> None:
    floor.take((HEAD + SERVED + LOST).replace(",", delimiter))
    assert len(floor.rows("contact")) == 2


def test_a_heading_below_other_lines_and_quoted_line_breaks(tmp_path: Path) -> None:
    mapping = '[source]\nrow = "survey"\n[fields]\nanswered_at = "Day"\nnps = "Score"\ncomment = "Said"\n'
    floor = TableFloor(tmp_path, mapping).take(
        'Survey results\nmade by X\n\nDay,Score,Said\n2026-03-02,0,"טוב, ""מאוד""\nתודה\u200f"\n2026-03-03,11,no\n'
    )
    row = floor.row("survey")
    assert (row["nps"], row["comment"]) == (0, 'טוב, "מאוד"\nתודה\u200f')
    assert floor.rejects() == [(7, codes.OUT_OF_RANGE)]


def test_a_file_without_a_heading(tmp_path: Path) -> None:
    mapping = '[source]\nrow = "survey"\nheader = 0\n[fields]\nanswered_at = "1"\nnps = "2"\n'
    assert TableFloor(tmp_path, mapping).take("2026-03-02,9\n2026-03-03,8\n").summary.rows == {"survey": 2}


# Mappings


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("row = ", "no mapping"),
        ("[source]\nrow = 'contacts'\n[fields]\nqueue = 'q'", "contacts"),
        ("[fields]\nqueue = 'q'", "must say row"),
        ("[source]\nrow = 'contact'", "maps no column"),
        ("[source]\nrow = 'contact'\n[fields]\nqueu = 'q'", "queu"),
        ("[source]\nrow = 'contact'\n[fields]\nqueue = { colum = 'q' }", "colum"),
        ("[source]\nrow = 'contact'\n[fields]\nqueue = { values = { a = 'b' } }", "needs a column"),
        ("[source]\nrow = 'contact'\n[fields]\nwait_ms = { column = 'w', unit = 'parsec' }", "parsec"),
        ("[source]\nrow = 'contact'\n[fields]\nqueued_at = { column = 'w', date = '%Q' }", "%Q"),
        ("[source]\nrow = 'contact'\n[fields]\nqueue = { column = 'w', match = '(' }", "match"),
        ("[source]\nrow = 'contact'\nheader = 'x'\n[fields]\nqueue = 'q'", "header"),
        ("[sorce]\nrow = 'contact'", "sorce"),
        ("title = 5\n[source]\nrow = 'contact'\n[fields]\nqueue = 'q'", "title"),
        ("fields = 'x'\n[source]\nrow = 'contact'", "[fields]"),
        ("filter = 'x'\n[source]\nrow = 'contact'\n[fields]\nqueue = 'q'", "[filter]"),
        ("[source]\nrow = 'contact'\ndelimiter = ';;'\n[fields]\nqueue = 'q'", ";;"),
        ("[source]\nrow = 'contact'\n[fields]\nqueue = 'q'\n[totals]\nx = 'y'", "[totals]"),
        ("[source]\nrow = 'contact'\n[fields]\nwait_ms = { column = 'w', mean_of = 'n' }", "[totals]"),
        ("[source]\nrow = 'contact'\n[fields]\nqueue = 'q'\n[also.sales]\nfields = { at = 'x' }", "sales"),
        ("[source]\nrow = 'contact'\n[fields]\nqueue = 'q'\n[also.sale]\nfeilds = { at = 'x' }", "feilds"),
        ("[source]\nrow = 'contact'\n[fields]\nqueue = 'q'\n[also]\nsale = 'x'", "also.sale"),
    ],
)
def test_a_mapping_with_a_mistake_says_where(text: str, word: str) -> None:
    with pytest.raises(InputError) as found:
        read_text(text, "m", "m.toml")
    assert found.value.code == "mapping"
    assert word in str(found.value)
    assert "m.toml" in str(found.value)


def test_utf_16_without_its_mark_is_asked_for(floor: TableFloor) -> None:
    with pytest.raises(InputError) as found:
        floor.take((HEAD + LOST.replace("מכירות", "sales")).encode("utf-16-le"))
    assert found.value.code == "encoding"
    assert len(floor.take((HEAD + LOST).encode("utf-16-le"), encoding="utf-16-le").rows("contact")) == 1


@pytest.mark.parametrize("row", ["article_visit", "self_service"])
def test_what_followed_a_visit_is_found_by_the_id_that_its_source_gave_it(tmp_path: Path, row: str) -> None:
    contacts = '[source]\nname = "centre"\nrow = "contact"\nid = "n"\n[fields]\nqueued_at = "q"\n'
    TableFloor(tmp_path, contacts).take("n,q\n7,2026-03-02 09:00\n")
    visits = (
        f'[source]\nname = "help"\nrow = "{row}"\nid = "v"\n[fields]\nat = "t"\nended_in = {{ column = "c"{{}} }}\n'
    )
    own = TableFloor(tmp_path, visits.replace("{}", "")).take("v,t,c\n1,2026-03-02 08:58,12\n2,2026-03-02 08:59,\n")
    assert own.column(row, "ended_in", "id") == ["help:12", None]
    theirs = TableFloor(tmp_path, visits.replace("{}", ', of = "centre"'))
    theirs.take("v,t,c\n1,2026-03-02 08:58,7\n")
    assert theirs.column(row, "ended_in", "id") == [*theirs.column("contact", "id"), None]


def test_visits_name_articles_that_get_their_titles_from_their_own_list(tmp_path: Path) -> None:
    visits = '[source]\nname = "log"\nrow = "article_visit"\nid = "v"\n[fields]\nat = "t"\n'
    floor = TableFloor(tmp_path, visits + 'article = { column = "a", name = "title", optional = true }\n')
    floor.take("v,t,a,title\n1,2026-03-02 09:00,12,Refunds\n2,2026-03-02 09:01,13,\n")
    assert [(row["id"], row["title"]) for row in floor.rows("article", "id")] == [("12", "Refunds"), ("13", "13")]
    visits += 'article = "a"\n'
    articles = '[source]\nname = "help"\nrow = "article"\nid = "n"\n[fields]\ntitle = "t"\ntopic = "s"\n'
    TableFloor(tmp_path, visits, "two").take("v,t,a\n1,2026-03-02 09:00,12\n2,2026-03-02 09:01,14\n")
    floor = TableFloor(tmp_path, articles, "two").take("n,t,s\n12,Money back,money\n13,Returns,\n")
    told = [(row["id"], row["title"], row["topic"]) for row in floor.rows("article", "id")]
    assert told == [("12", "Money back", "money"), ("13", "Returns", None), ("14", "14", None)]


def test_a_blank_cell_is_read_from_another_column(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "contact"\nid = "n"\n[fields]\nqueued_at = { column = "q", instead = ["r", "s"] }\n'
        'queue = { column = ["skill", "campaign"], instead = ["campaign"], blank = ["[None]"] }\n'
        'channel = { column = "c", instead = ["d"], values = { tel = "voice", net = "chat" }, otherwise = "" }\n'
    )
    floor = TableFloor(tmp_path, mapping).take(
        "n,q,r,s,skill,campaign,c,d\n1,2026-03-02,,,Gold,A,tel,net\n2,,2026-03-03,2026-03-04,[None],A,,net\n"
        "3,,,2026-03-04,,B,other,net\n4,,,2026-03-05,[None],[None],,\n"
    )
    assert floor.column("contact", "queue", "id") == ["Gold", "A", "B", None]
    assert floor.column("contact", "channel", "id") == ["voice", "chat", None, None]
    days = [at(f"2026-03-0{day}") for day in (2, 3, 4, 5)]
    assert floor.column("contact", "queued_at", "id") == days
    missing = mapping.replace('"s"]', '"gone"]')
    with pytest.raises(InputError, match="gone"):
        TableFloor(tmp_path, missing, "other").take("n,q,r,s,skill,campaign,c,d\n1,2026-03-02,,,Gold,A,tel,net\n")


def test_an_id_of_several_columns_says_which_is_blank_and_a_closed_day_has_one(tmp_path: Path) -> None:
    mapping = '[source]\nrow = "contact"\nid = ["a", "b"]\n[fields]\nqueued_at = "q"\n'
    floor = TableFloor(tmp_path, mapping).take("a,b,q\n1,x,2026-03-02\n2,,2026-03-02\n")
    assert floor.column("contact", "id") == ["centre:1:x"]
    assert [(row["why"], row["column_name"]) for row in floor.rows("rejected")] == [(codes.NO_ID, "b")]
    days = (
        '[source]\nrow = "calendar_exception"\nid = ["cal", "day", "from"]\n[fields]\ncalendar = "cal"\n'
        'on_date = "day"\nopens = "from"\ncloses = "to"\n'
    )
    floor = TableFloor(tmp_path, days, "days").take("cal,day,from,to\nmain,2026-04-10,,\nmain,2026-04-11,09:00,12:00\n")
    told = [(row["on_date"], row["opens"], row["closes"]) for row in floor.rows("calendar_exception", "on_date")]
    assert told == [("2026-04-10", None, None), ("2026-04-11", "09:00", "12:00")]
