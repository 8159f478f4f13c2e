"""`moked kpis`: every key, periods, rows, CSV and JSON."""

from __future__ import annotations

import csv
import io

import pytest

from supervisor.history.keys import KEYS, NAMED, SUBJECT_KEYS
from supervisor.history.table import LISTED
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at, left, values


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    """Three days of March in a zone of whole hours: an agent changes teams on the 3rd at noon."""
    floor = new_floor().add("site", {"id": "s1", "name": "North"}).add("client", {"id": "k1", "name": "Bank"})
    floor.add("team", {"id": "t1", "name": "First", "site": "s1"}, {"id": "t2"})
    floor.add("queue", {"id": "q1", "name": "Loans", "site": "s1", "client": "k1", "channel": "voice"}, {"id": "q2"})
    floor.add("agent", {"id": "a1", "name": "Ann"}, {"id": "a2"})
    noon = at("2026-03-03T12:00")
    floor.add("team_membership", {"agent": "a1", "team": "t1", "to_at": noon})
    floor.add("team_membership", {"agent": "a1", "team": "t2", "from_at": noon}, {"agent": "a2", "team": "t2"})
    floor.legs(
        answered("q1", at("2026-03-02T09:10"), 10_000, 60_000, agent="a1"),
        answered("q1", at("2026-03-03T11:50"), 10_000, 60_000, agent="a1"),
        answered("q1", at("2026-03-03T11:59:55"), 10_000, 60_000, agent="a1"),
        answered("q2", at("2026-03-04T09:10"), 30_000, 90_000, agent="a2", channel="chat", client="k2", id="chat"),
        left("q2", at("2026-03-04T09:20"), 60_000),
    )
    floor.states("a1", ("2026-03-03T11:00", "available"), ("2026-03-03T11:30", "on_contact"),
                 ("2026-03-03T12:30", "offline"))  # fmt: skip
    floor.add("offer", {"agent": "a1", "at": noon - 1, "result": "missed"})
    return floor.add("offer", {"agent": "a1", "at": noon, "result": "missed"})


THREE_DAYS = "2026-03-02..2026-03-05"

BY = {
    "queue": {"q1": 3, "q2": 2},
    "client": {"k1": 3, "k2": 1, None: 1},
    "site": {"s1": 3, None: 2},
    "channel": {"voice": 3, "chat": 1, None: 1},
    "day": {"2026-03-02": 1, "2026-03-03": 2, "2026-03-04": 2},
    "clock_hour": {"09": 3, "11": 2},
    "shift": {"morning": 5},
    "weekday": {"1": 1, "2": 2, "3": 2},
    "week": {"2026-W10": 5},
    "month": {"2026-03": 5},
    "quarter": {"2026-Q1": 5},
    "half_year": {"2026-H1": 5},
    "year": {"2026": 5},
    "hour": {"2026-03-02T09:00+00:00": 1, "2026-03-03T11:00+00:00": 2, "2026-03-04T09:00+00:00": 2},
    "interval": {"2026-03-02T09:00+00:00": 1, "2026-03-03T11:45+00:00": 2, "2026-03-04T09:00+00:00": 1,
                 "2026-03-04T09:15+00:00": 1},
}  # fmt: skip


@pytest.mark.parametrize("key", BY)
def test_entered_by_every_key(key: str, floor: Floor, moked: Moked) -> None:
    rows = moked.kpis(floor, "2026-03-05", "--by", key, "--kpi", "entered", period=THREE_DAYS)
    assert {row[key]: row["entered"]["value"] for row in rows if row["entered"]["value"]} == BY[key]
    assert all((f"{key}_name" in row) == (key in NAMED) for row in rows)
    assert len({row[key] for row in rows}) == len(rows)


def test_every_key_is_worked() -> None:
    assert {*BY, "agent", "team"} == set(KEYS) - set(SUBJECT_KEYS)


def test_by_team_counts_for_the_team_of_that_moment(floor: Floor, moked: Moked) -> None:
    ids = "answered,handled,missed_offers,occupancy,aht"
    rows = moked.kpis(floor, "2026-03-05", "--by", "team", "--kpi", ids, period=THREE_DAYS)
    found = {row["team"]: tuple(row[id]["value"] for id in ids.split(",")) for row in rows}
    # Answered at 09:10:10, 11:50:10 for the first team; at 12:00:05 for the second, with a2's.
    assert found == {"t1": (2, 2, 1, 30 / 60, 60), "t2": (2, 2, 1, 1, 75)}
    assert {row["team"]: row["team_name"] for row in rows} == {"t1": "First", "t2": "t2"}
    (first,) = moked.kpis(floor, "2026-03-05", "--filter", "team=t1", "--kpi", ids, period=THREE_DAYS)
    assert tuple(first[id]["value"] for id in ids.split(",")) == found["t1"]
    # A change at midnight belongs to the day that begins.
    before = moked.kpis(floor, "2026-03-05", "--by", "team", "--kpi", "answered", period=f"{DAY}..2026-03-03T12:00")
    assert [(row["team"], row["answered"]["value"]) for row in before] == [("t1", 2)]


def test_by_agent_and_day(floor: Floor, moked: Moked) -> None:
    rows = moked.kpis(floor, "2026-03-05", "--by", "agent,day", "--kpi", "answered,occupancy", period=THREE_DAYS)
    assert [(row["agent"], row["agent_name"], row["day"], row["answered"]["value"]) for row in rows] == [
        ("a1", "Ann", "2026-03-02", 1), ("a1", "Ann", "2026-03-03", 2), ("a2", "a2", "2026-03-04", 1),
    ]  # fmt: skip
    assert [row["occupancy"]["value"] for row in rows] == [None, 60 / 90, None]


def test_figures_that_do_not_exist_by_a_key_say_so(floor: Floor, moked: Moked) -> None:
    for row in moked.kpis(floor, "2026-03-05", "--by", "agent", period=THREE_DAYS):
        for id in ("entered", "service_level", "abandonment_rate", "asa", "still_waiting"):
            assert (row[id]["value"], row[id]["state"]) == (None, "not_by_key"), id
    for row in moked.kpis(floor, "2026-03-05", "--by", "queue", period=THREE_DAYS):
        assert row["occupancy"]["state"] == "not_by_key"
    for row in moked.kpis(floor, "2026-03-05", "--by", "weekday", period=THREE_DAYS):
        assert row["still_waiting"]["state"] == row["carried_in"]["state"] == "only_now"
    assert moked.kpis(floor, "2026-03-05", "--by", "agent", "--rows", "entered", period=THREE_DAYS) == []


def test_from_and_to_are_half_open(floor: Floor, moked: Moked) -> None:
    given = ("--at", "2026-03-05", "--kpi", "entered")
    (row,) = moked.json("kpis", floor.path, "--from", "2026-03-03", "--to", "2026-03-04", *given)
    assert row["entered"]["value"] == 2
    edges = ("--from", "2026-03-02T09:10", "--to", "2026-03-03T11:50")
    assert moked.json("kpis", floor.path, *edges, *given)[0]["entered"]["value"] == 1


def test_a_period_ahead_of_the_clock_is_empty_and_never_negative(floor: Floor, moked: Moked) -> None:
    floor.states("a2", (f"{DAY}T09:00", "available"))
    (row,) = moked.kpis(floor, f"{DAY}T10:00", period="2026-03-04")
    assert row["entered"]["value"] == 0
    assert row["occupancy"]["state"] == "no_data"
    assert moked.kpis(floor, f"{DAY}T10:00", "--rows", "occupancy", period="2026-03-04") == []


def test_a_state_goes_on_until_the_instant_that_is_asked_for(new_floor: NewFloor, moked: Moked) -> None:
    def minutes(floor: Floor) -> float:
        (row,) = moked.kpis(floor, "10:00", "--kpi", "occupancy")
        return float(row["occupancy"]["n"])

    states = (("09:00", "available"), ("09:30", "on_contact"), ("09:40", "available"))
    assert minutes(new_floor().states("a", *states)) == 60
    # As on the live board: a silent writer stops no state; without --at a floor stands at its last news.
    assert minutes(new_floor(heartbeat_at=at("09:50")).states("a", *states)) == 60


def test_without_a_clock_an_old_floor_stands_at_its_last_news(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor(heartbeat_at=at("09:50"))
    floor.states("a", ("09:00", "available"), ("09:30", "on_contact"), ("09:40", "available"))
    (row,) = moked.json("kpis", floor.path, "--period", DAY, "--kpi", "occupancy")
    assert row["occupancy"]["n"] == 50
    (agent,) = moked.json("live", floor.path, "--table", "agents")
    assert (agent["state"], agent["time_in_state"]["value"]) == ("available", 600)


def test_a_wrap_up_finished_after_the_period_is_handled_in_it(new_floor: NewFloor, moked: Moked) -> None:
    leg = answered("q", at("23:58"), 10_000, agent="a")
    floor = new_floor().legs(leg).states("a", ("23:58:10", "on_contact"), ("23:59:10", "wrap_up", {"contact": "c"}))
    (row,) = moked.kpis(floor, "23:59:59", "--kpi", "handled")
    assert row["handled"]["value"] == 0  # it still goes on
    floor.states("a", ("2026-03-03T00:01", "available"))
    (row,) = moked.kpis(floor, "2026-03-03T09:00", "--kpi", "handled")
    assert row["handled"]["value"] == 1


def test_wrap_up_past_midnight_belongs_to_the_day_in_which_it_ended(new_floor: NewFloor, moked: Moked) -> None:
    given = {"wrapped_at": at("2026-03-03T00:00:20")}, {"wrap_ms": 70_000}
    for more in given:
        leg = {**answered("q", at("23:58"), 10_000, agent="a"), **more}
        floor = new_floor().legs(leg)
        rows = moked.kpis(floor, "2026-03-03T09:00", "--by", "day", "--kpi", "handled,aht", period=f"{DAY}..2026-03-04")
        assert [row["handled"]["value"] for row in rows] == [0, 1]
        assert rows[1]["aht"]["value"] == 130
        (row,) = moked.kpis(floor, "2026-03-03T09:00", "--kpi", "handled", period="2026-03-03")
        assert row["handled"]["value"] == 1
        assert moked.totals(floor, "2026-03-03T09:00")["handled"]["value"] == 1


def test_opened_rows(floor: Floor, moked: Moked) -> None:
    rows = moked.kpis(floor, "2026-03-05", "--rows", "asa", "--filter", "queue=q2", period=THREE_DAYS)
    assert rows == [
        {
            "contact": "chat", "queue": "q2", "agent": "a2", "queued_at": "2026-03-04T09:10:00.000+00:00",
            "answered_at": "2026-03-04T09:10:30.000+00:00", "ended_at": "2026-03-04T09:12:00.000+00:00",
            "feeds": {"answered_wait_ms": 30_000, "queued_answered": 1, "answered_wait_ds2": 300**2},
        }
    ]  # fmt: skip
    longest = moked.kpis(floor, "2026-03-05", "--by", "queue", "--rows", "max_wait", period=THREE_DAYS)
    assert [(row["queue"], row["feeds"]["wait_ms"]) for row in longest if row["queue"] == "q2"] == [
        ("q2", 30_000), ("q2", 60_000),
    ]  # fmt: skip
    offers = moked.kpis(floor, "2026-03-05", "--rows", "missed_offers", period=THREE_DAYS)
    assert [row["at"][:19] for row in offers] == ["2026-03-03T11:59:59", "2026-03-03T12:00:00"]


def read_csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv(floor: Floor, moked: Moked) -> None:
    given = ("--period", THREE_DAYS, "--at", "2026-03-05", "--by", "queue", "--kpi", "service_level,asa,occupancy")
    said = moked("kpis", floor.path, *given, "--format", "csv")
    assert said.out.endswith("\r\n")
    assert read_csv(said.out) == [
        {"queue": "q1", "queue_name": "Loans", "service_level": "1.0", "service_level_n": "3",
         "service_level_remark": "small_n", "asa": "10.0", "asa_n": "3", "asa_remark": "small_n",
         "occupancy": "", "occupancy_n": "0", "occupancy_remark": "not_by_key"},
        {"queue": "q2", "queue_name": "q2", "service_level": "0.0", "service_level_n": "2",
         "service_level_remark": "small_n", "asa": "30.0", "asa_n": "1", "asa_remark": "small_n",
         "occupancy": "", "occupancy_n": "0", "occupancy_remark": "not_by_key"},
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name", ["=1+1", "+40+1", "-1-1", "@x", "\t=1", '"quoted", with; marks', "two\nlines", "\u202eevil"]
)
def test_csv_holds_any_name_and_runs_none(name: str, new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "q", "name": name})
    said = moked("kpis", floor.path, "--period", DAY, "--by", "queue", "--kpi", "entered", "--format", "csv")
    (row,) = read_csv(said.out)
    assert row["queue_name"].lstrip("'") == name
    assert not row["queue_name"].startswith(("=", "+", "-", "@", "\t", "\r"))


def test_the_shape_of_json(floor: Floor, moked: Moked) -> None:
    (row,) = moked.kpis(floor, "2026-03-05", period=THREE_DAYS)
    assert list(row) == list(LISTED)
    for figure in row.values():
        assert list(figure) == ["value", "n", "unit", "low", "high", "state", "remarks"]
        assert (figure["value"] is None) <= bool(figure["state"])
        if figure["unit"] == "ratio" and figure["value"] is not None and figure is not row["occupancy"]:
            assert 0 <= figure["low"] <= figure["value"] <= figure["high"] <= 1


def test_a_setting_given_by_hand_wins_over_settings_file_and_floor(
    floor: Floor, moked: Moked, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("config")
    (folder / "settings.toml").write_text('service_level_ms = 9000\nabandonment_rate = "answered_abandoned"\n')
    monkeypatch.setenv("MOKED_CONFIG_DIR", str(folder))

    def level(*given: str) -> object:
        (row,) = moked.kpis(floor, "2026-03-05", *given, period=THREE_DAYS)
        return values(row, ("service_level", "abandonment_rate"))

    assert level() == {"service_level": 0, "abandonment_rate": 1 / 5}
    assert level("--set", "service_level_ms=30000") == {"service_level": 4 / 5, "abandonment_rate": 1 / 5}
    floor.add("queue_target", {"queue": "q1", "service_level_ms": 10_000})
    assert level() == {"service_level": 3 / 5, "abandonment_rate": 1 / 5}
    assert level("--set", "service_level_ms=1") == {"service_level": 0, "abandonment_rate": 1 / 5}


def test_a_period_after_all_that_the_floor_knows_says_so(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().legs(answered("q", at("09:00"), 0))
    said = moked("kpis", floor.path, "--period", "yesterday", "--kpi", "answered")
    assert f"newest data of this floor are of {DAY}" in said.err
    assert "newest data" not in moked("kpis", floor.path, "--period", DAY, "--kpi", "answered").err


@pytest.mark.parametrize(
    ("command", "named"),
    [
        (("kpis", "--kpi", "answered"), "clock (2026-03-04)"),
        (("kpis", "--kpi", "answered", "--format", "json"), "clock (2026-03-04)"),
        (("trend", "--kpi", "answered"), "clock (2026-03-04)"),
        (("variants", "--kpi", "asa"), "clock (2026-03-04)"),
        (("sums",), "clock (2026-03-04)"),
    ],
)
def test_a_period_told_from_the_present_names_its_days(
    command: tuple[str, ...], named: str, floor: Floor, moked: Moked
) -> None:
    said = moked(command[0], floor.path, *command[1:], "--period", "last_7_days", "--at", "2026-03-04T08:00")
    assert f"last_7_days: 2026-02-25 to 2026-03-03, counted from the {named}." in said.err
    named_by_day = moked(command[0], floor.path, *command[1:], "--period", DAY, "--at", "2026-03-04T08:00")
    assert "counted from" not in named_by_day.err


def test_which_end_of_an_old_floor_a_period_is_counted_from(new_floor: NewFloor, moked: Moked) -> None:
    """Schedules count from the clock; what looks back at a floor, from its newest data."""
    floor = new_floor().legs(answered("q", at("09:00"), 0))
    for command in (("trend", "--kpi", "answered"), ("variants", "--kpi", "asa")):
        said = moked(command[0], floor.path, *command[1:], "--period", "yesterday")
        assert (
            "yesterday: 2026-03-01 to 2026-03-01, counted from the newest data of this floor (2026-03-02)." in said.err
        )
    assert "counted from the clock" in moked("kpis", floor.path, "--period", "yesterday", "--kpi", "answered").err


ENDS = ("--from", "2026-03-02", "--to", "2026-03-04")


@pytest.mark.parametrize("words", [ENDS, ("--period", "2026-03-02..2026-03-04")])
def test_the_end_of_a_period_is_not_included_and_said_so(words: tuple[str, ...], floor: Floor, moked: Moked) -> None:
    said = moked("kpis", floor.path, *words, "--at", "2026-03-05", "--kpi", "entered")
    assert said.out.splitlines()[1].split() == ["entered", "3"]  # one on the 2nd, two on the 3rd, none of the 4th
    assert "2026-03-02..2026-03-04: 2026-03-02 to 2026-03-03." in said.err
    for others in (("--format", "json"), ("--period", "2026-03")):
        assert moked("kpis", floor.path, *words, *others, "--at", "2026-04-05", "--kpi", "entered").err == ""


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        (("--from", "2026-03-31", "--to", "2026-03-31"), "--from 2026-03-31 --to 2026-04-01"),
        (("--period", "2026-03-31..2026-03-31"), "2026-03-31..2026-04-01"),
    ],
)
def test_a_period_of_no_day_says_what_to_write(
    words: tuple[str, ...], instead: str, floor: Floor, moked: Moked
) -> None:
    for verb in (("kpis",), ("trend", "--kpi", "entered"), ("sums",)):
        said = moked(verb[0], floor.path, *verb[1:], *words)
        assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
        assert f"For all of 2026-03-31 write {instead}." in said.err


def test_a_dash_in_a_table_by_keys_is_explained_under_it(floor: Floor, moked: Moked) -> None:
    words = ("--period", THREE_DAYS, "--at", "2026-03-05", "--by", "agent")
    said = moked("kpis", floor.path, *words, "--kpi", "answered,abandonment_rate,csat")
    table, _, why = said.out.partition("\n\n")
    assert len(table.splitlines()) == 3
    assert why.splitlines() == [
        "abandonment_rate: not_by_key. This figure does not exist for such a group.",
        "csat: not_measured. This is not measured here.",
    ]
    assert "\n\n" not in moked("kpis", floor.path, *words, "--kpi", "answered,aht").out
    # A figure alone has its remarks in a column of their own.
    assert "\n\n" not in moked("kpis", floor.path, *words, "--kpi", "csat").out


def test_shifts_that_go_on_after_the_floor_ends_are_told(new_floor: NewFloor, moked: Moked) -> None:
    """Eight hours are planned, the export ends after three of them: 180 minutes count."""
    floor = new_floor().add("agent", {"id": "a"}).add("team", {"id": "t"})
    floor.add("team_membership", {"agent": "a", "team": "t"})
    floor.add("shift", {"agent": "a", "starts_at": at("09:00"), "ends_at": at("17:00"), "activity": "work"})
    floor.states("a", ("09:00", "available"), ("12:00", "break"))
    wanted = ("--period", DAY, "--kpi", "shrinkage,adherence")
    rows = moked.json("kpis", floor.path, *wanted)
    assert (rows[0]["shrinkage"]["n"], rows[0]["adherence"]["n"]) == (180, 180)
    said = moked("kpis", floor.path, *wanted)
    assert "Shifts go on after the newest data of this floor (02/03/2026 12:00)" in said.err
    for words in (
        ("--kpi", "answered"),
        ("--period", "2026-03-01"),
        ("--at", "2026-03-03"),
        ("--period", "2026-03-03"),
    ):
        assert "Shifts" not in moked("kpis", floor.path, *wanted, *words).err
    # Whoever logs off last does so some minutes before the end.
    floor.states("a", ("16:58", "offline"))
    assert "Shifts" not in moked("kpis", floor.path, *wanted).err
