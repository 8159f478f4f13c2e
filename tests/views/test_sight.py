"""What a person is shown of a floor is what a floor of nothing but the rows they may see shows to anybody."""

from __future__ import annotations

import itertools
import json
import pickle
import random
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.access import ROLES, Belonging, Grant, Rights
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history import table
from supervisor.history.keys import UNIT_KEYS
from supervisor.kpi import catalogue
from supervisor.live import past
from supervisor.live.board import Board
from supervisor.live.drill import open_figure
from supervisor.reports import listing
from supervisor.settings import Settings
from supervisor.views.rows import RowsRequest
from supervisor.views.scope import Scope
from supervisor.views.sight import InSight
from tests.commands.floors import at
from tests.views.sights import NOW, SCOPES, Plain, person, tables, write

DAY = Window(at("00:00"), at("00:00") + clock.DAY_MS, "day")
UTC = clock.zone("UTC")
PAIRS = list(itertools.combinations(SCOPES[1:], 2))
MIXED = random.Random(7).sample(PAIRS, 6)


def board_of(reader: Reader, context: Context) -> Board:
    board = Board(reader, Settings(), context=context)
    board.open(DAY, NOW)
    return board


def listed(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows of figures as the command line tells them. Whether the centre has such rows at all is told of the whole
    centre: of the other floor, which holds only what is in sight, nothing and not measured are the same."""
    nothing: dict[str, Any] = {"value": None, "n": 0, "state": "", "remarks": []}
    return [
        {name: one | nothing if isinstance(one, dict) and not one["n"] else one for name, one in row.items()}
        for row in listing.as_json(rows)
    ]


def shown(board: Board) -> dict[str, Any]:
    """Every table of the board."""
    snapshot = board.snapshot(NOW)
    found = {name: listed(rows(snapshot, Scope())) for name, rows in listing.TABLES.items()}
    return {name: sorted(rows, key=json.dumps) for name, rows in found.items()}


def usual(board: Board) -> list[list[int]] | None:
    """The same day as an earlier one: what its band is made of."""
    found = past.read_day(board, DAY)
    if found is None:
        return None
    mine = [number for number, key in enumerate(found.keys) if key.queue]
    return found.series[:, :, mine].sum(axis=2).tolist()  # type: ignore[no-any-return]  # numpy's lists are of any depth


def opened(board: Board) -> list[Any]:
    """The rows behind every figure, in total and by agent."""
    snapshot = board.snapshot(NOW)
    found = []
    for kpi in catalogue.LIVE:
        requests = [RowsRequest(kpi.id)]
        if kpi.keys != "queue":
            requests += [RowsRequest(kpi.id, table="agents", key=agent) for agent in snapshot.agents.ids]
        for request in requests:
            answer = open_figure(board, request, NOW)
            if answer.figure.state != "login_unseen":
                assert answer.recomputed == answer.figure, request
            found.append((answer.table.keys, answer.table.cells))
    return found


def of_period(reader: Reader, context: Context) -> dict[str, Any]:
    """Every figure of the day, by nothing and by each key."""
    period = history.load(reader, DAY, NOW, UTC, Settings(), context)
    found: dict[str, Any] = {}
    for by in ((), *((key,) for key in UNIT_KEYS), ("queue", "hour"), ("team", "hour")):
        rows = listed(table.kpis(period, by, table.ON_BOARD, {}, Settings()))
        # Nobody's contacts are no agent's, whether nobody took them or somebody out of sight; and the other floor does
        # not tell of which channel an offer was whose contact is out of sight.
        if by == ("channel",):
            rows = [row for row in rows if row.pop("missed_offers") and row["entered"]["value"]]
        not_empty = [name for name in ("agent", "team", "channel") if name in by]
        found[",".join(by)] = [row for row in rows if all(row[name] for name in not_empty)]
    return found


def opened_of_period(reader: Reader, context: Context) -> list[Any]:
    period = history.load(reader, DAY, NOW, UTC, Settings(), context)
    listed = [
        table.rows_behind(period, by, kpi, {}, Settings())
        for by in ((), ("queue",), ("agent",))
        for kpi in table.ON_BOARD
    ]
    return [listed, {name: sorted(ids) for name, ids in table.known_ids(period).items()}]


def hold(tmp_path: Path, seed: int, scopes: tuple[tuple[str, str], ...]) -> None:
    rows = tables(seed)
    plain = Plain(rows, set(scopes))
    kept = plain.kept()
    whole, own = tmp_path / "whole.floor", tmp_path / "own.floor"
    write(whole, rows)
    write(own, kept)
    with Reader(whole) as reader, Reader(own) as alone:
        board = board_of(reader, person(*scopes))
        assert shown(board) == shown(board_of(alone, ALONE))
        assert usual(board) == usual(board_of(alone, ALONE))
        then = of_period(reader, person(*scopes))
        expected = of_period(alone, ALONE)
        for by, found in then.items():
            assert found == expected[by], by
        told = json.dumps([shown(board), opened(board), then, opened_of_period(reader, person(*scopes))])
        told += pickle.dumps(board.snapshot(NOW)).decode("latin-1")
    for secret in plain.secrets(kept):
        place = told.find(secret)
        assert place < 0, (secret, told[max(place - 300, 0) : place + 100])


@pytest.mark.parametrize("scope", SCOPES, ids="=".join)
def test_a_person_of_one_grant_sees_what_is_in_it(scope: tuple[str, str], tmp_path: Path) -> None:
    hold(tmp_path, 1, (scope,))


@pytest.mark.parametrize("number", range(len(MIXED)))
def test_a_person_of_two_grants_sees_what_is_in_either(number: int, tmp_path: Path) -> None:
    hold(tmp_path, number + 2, MIXED[number])


def test_a_number_instead_of_a_text_opens_no_door() -> None:
    """In a table that is not STRICT an id may be a number; 0 and an empty text are no wild cards."""
    around = Belonging(queue_client={"7": "c", "": "c"}, queue_site={"": "s"})
    nothing: frozenset[str] = frozenset()
    eyes = InSight(frozenset(), around, frozenset(("8",)), frozenset(("c",)), nothing, nothing)
    seen: list[tuple[Any, Any]] = [(7, None), ("7", ""), (8, 0), (9, "c"), (None, "c")]
    hidden: list[tuple[Any, Any]] = [(7, 0), (7, "0"), (9, None), (None, None), (None, 0)]
    assert [eyes.contact(*place) for place in (*seen, *hidden)] == [True] * 5 + [False] * 5


@pytest.mark.parametrize("role", [*ROLES, "owner", ""])
@pytest.mark.parametrize("scope", [*SCOPES, ("queue", "queue-na"), ("shop", "x"), ("centre", "x"), ("team", "")])
def test_an_unknown_role_or_scope_sees_nothing(role: str, scope: tuple[str, str]) -> None:
    sees = role in ("shift_manager", "supervisor", "quality_lead", "centre_manager") and scope in SCOPES
    assert Rights("p", "P", (Grant(role, *scope),), proven=True).sight().nothing is not sees
