"""Opens a figure of the board: which legs, offers or state segments are behind it.

The same pure functions that post into the running sums say here what each row feeds, so the figure recomputed from
the rows is the figure on screen, or one of them is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

import numpy as np

from supervisor import contract
from supervisor.floor import loading
from supervisor.kpi import catalogue, contacts, figures, measured
from supervisor.kpi.agent_time import MEASURE_INDEX, Chain, cut, fold, read_row
from supervisor.kpi.agent_time import Segment as StateSegment
from supervisor.kpi.legs import NULL, Legs
from supervisor.kpi.measures import BY_ID, INDEX, MEASURES
from supervisor.live.board import Board
from supervisor.views import floor, floor_tables, tables
from supervisor.views.columns import Column, TableData
from supervisor.views.rows import RowsAnswer, RowsRequest, counts_as, lengths, measures_of, recompute
from supervisor.views.scope import Scope, agents_in, keys_in, keys_of_no_queue
from supervisor.views.snapshot import Snapshot

LISTED: Final = 5_000
"""More rows than this are summed but not listed in the window."""

_CALLBACKS: Final = ("callbacks_due", "callbacks_overdue")

Amounts = dict[int, dict[str, int]]


def open_figure(board: Board, request: RowsRequest, now_at: int, listed: int = LISTED) -> RowsAnswer:
    """The rows behind one figure as it stands at `now_at`."""
    snapshot = board.snapshot(now_at)
    kpi = catalogue.BY_ID[request.kpi]
    if kpi.id in floor.PEOPLE:
        table, amounts = _people(board, snapshot, request)
    elif kpi.id == "to_reach":
        table, amounts = _lost(snapshot, request)
    elif kpi.rule == "slice":
        table, amounts = _segments(board, snapshot, request)
    elif kpi.id == "missed_offers":
        table, amounts = _offers(board, snapshot, request)
    else:
        table, amounts = _contacts(board, snapshot, request, listed)
    variant = request.scope.variant(kpi.id)
    figure = shown_figure(snapshot, request)
    recomputed, parts = recompute(kpi.id, variant, amounts)
    if figure.state == figures.NOT_MEASURED:
        recomputed = figure  # no rows: not none of what there could be
    formula = str(catalogue.formula_of(kpi, variant)) if kpi.kind == "sum" else ""
    cut_off = max(len(amounts) - len(table), 0)
    return RowsAnswer(request, now_at, table, figure, recomputed, formula, parts, tuple(amounts), cut_off)


def shown_figure(snapshot: Snapshot, request: RowsRequest) -> Any:
    """The figure as the tables and tiles show it."""
    scope = _scope_of(request)
    if request.table == "agents" and request.key:
        rows = _row_of(snapshot, request.key)
        known = bool(snapshot.agents.known[rows].all())
        sums = snapshot.agents.sums[:, rows].sum(axis=1)
        return floor.agent_figure(request.kpi, sums, known, scope.variant(request.kpi), snapshot.empty)
    return floor.totals(snapshot, scope)[request.kpi]


def _scope_of(request: RowsRequest) -> Scope:
    if request.table == "queues" and request.key:
        queue, _, channel = request.key.partition("\x1f")
        return request.scope.with_(queues=frozenset((queue,)), channels=frozenset((channel,)), search="")
    return request.scope.with_(search="")


# Contacts


def _contacts(
    board: Board, snapshot: Snapshot, request: RowsRequest, listed: int
) -> tuple[TableData, list[dict[str, int]]]:
    legs = board.legs.all_legs(snapshot.now_at)
    if request.kpi in _CALLBACKS:
        legs = np.concatenate([legs, board.promises.of(board.promises.codes, snapshot.now_at)])
    legs = legs[_in_scope(board, snapshot, request, legs)]
    amounts = _amounts(board, snapshot, request, legs)
    places = sorted(amounts)
    return _leg_table(board, snapshot, legs, amounts, places[:listed]), [amounts[place] for place in places]


def _in_scope(board: Board, snapshot: Snapshot, request: RowsRequest, legs: Legs) -> Any:
    if request.table == "agents":
        rows = _row_of(snapshot, request.key) if request.key else agents_in(request.scope, snapshot)
        agents = _codes(board, snapshot, rows)
        mine = np.isin(legs["agent"], agents)
        # A contact in hand keeps its agent busy whatever its direction; AHT and counts leave outbound out.
        return (
            mine if request.kpi == "contacts_in_hand" else mine & np.isin(legs["direction"], contacts.QUEUE_DIRECTIONS)
        )
    numbers = keys_in(_scope_of(request), snapshot)
    made_of = measures_of(request.kpi, "")
    if made_of and measured.OF_NO_QUEUE_TOO.issuperset(made_of):
        numbers += keys_of_no_queue(_scope_of(request), snapshot)
    keys = list(board.legs.keys)
    chosen = {keys[number] for number in numbers}
    columns = [legs[name].tolist() for name in ("queue", "channel", "direction", "client")]
    return np.fromiter((key in chosen for key in zip(*columns, strict=True)), dtype=np.bool_, count=len(legs))


def _row_of(snapshot: Snapshot, agent: str) -> list[int]:
    """The row of an agent; none where the table that was clicked showed more than is in sight by now."""
    return [snapshot.agents.ids.index(agent)] if agent in snapshot.agents.ids else []


def _codes(board: Board, snapshot: Snapshot, rows: Iterable[int]) -> list[int]:
    """The board's codes of these agents of a snapshot, which may show fewer than the board knows."""
    return [board.words.agent.code(snapshot.agents.ids[row]) for row in rows]


def _amounts(board: Board, snapshot: Snapshot, request: RowsRequest, legs: Legs) -> Amounts:
    """Per leg what it feeds into each measure of the figure."""
    if request.kpi in ("longest_wait", "max_wait"):
        return _waits(board, snapshot, request.kpi, legs)
    if request.kpi in _CALLBACKS:
        return _callbacks(board, snapshot, request.kpi, legs)
    wanted = measures_of(request.kpi, request.scope.variant(request.kpi))
    window, now_at = board.window, snapshot.now_at
    found: Amounts = {}

    def add(place: int, measure: str, amount: int) -> None:
        feeds = found.setdefault(place, {})
        feeds[measure] = feeds.get(measure, 0) + amount

    unfinished = np.isin(legs["pk"], board.unfinished)
    for posted in (contacts.post(legs, unfinished), contacts.post_open(legs, now_at, window.start_at)):
        for name in wanted:
            mine = posted.measure == INDEX[name]
            if BY_ID[name].rule != "now":
                mine &= (posted.at >= window.start_at) & (posted.at < window.end_at)
            for place, amount in zip(posted.unit[mine].tolist(), posted.amount[mine].tolist(), strict=True):
                add(place, name, amount)
    if "carried_in" in wanted:
        for place in np.flatnonzero(contacts.carried_in(legs, window.start_at)).tolist():
            add(place, "carried_in", 1)
    return found


def _waits(board: Board, snapshot: Snapshot, kpi: str, legs: Legs) -> Amounts:
    waits = contacts.waiting(legs)
    _answered, out, out_at = contacts.exits(legs)
    chosen = waits
    if kpi == "max_wait":
        queued = (legs["broken"] == 0) & (legs["queue"] >= 0) & (legs["queued_at"] != NULL)
        queued &= ~(out & legs["wait_unknown"])
        chosen = queued & (legs["queued_at"] >= board.window.start_at) & (legs["queued_at"] < board.window.end_at)
    wait = np.where(out, out_at, snapshot.now_at) - legs["queued_at"]
    return {place: {"wait_ms": int(wait[place])} for place in np.flatnonzero(chosen).tolist()}


def _callbacks(board: Board, snapshot: Snapshot, kpi: str, legs: Legs) -> Amounts:
    open_legs, open_keys = board.legs.open_legs(snapshot.now_at)
    pks, _keys, due_at = board.callers.to_make(board.legs, open_legs, open_keys, snapshot.now_at)
    overdue = (due_at != NULL) & (due_at < snapshot.now_at)
    chosen = pks[overdue if kpi == "callbacks_overdue" else ~overdue]
    return {place: {kpi: 1} for place in np.flatnonzero(np.isin(legs["pk"], chosen)).tolist()}


def _leg_table(board: Board, snapshot: Snapshot, legs: Legs, amounts: Amounts, places: list[int]) -> TableData:
    shown = legs[places]
    texts = board.texts(shown["pk"].tolist())
    directory, words = snapshot.directory, board.words
    answered, out, out_at = contacts.exits(shown)
    wait = np.where(out, out_at, snapshot.now_at) - shown["queued_at"]
    outcome = [
        "answered" if got else contract.OUTCOMES[code] if code >= 0 else None
        for got, code in zip(answered.tolist(), shown["outcome"].tolist(), strict=True)
    ]
    queues = [words.queue.text(code) for code in shown["queue"].tolist()]
    agents = [words.agent.text(code) for code in shown["agent"].tolist()]
    if board.seen is not None:
        agents = [agent if board.seen.agent(agent) else "" for agent in agents]
    cells: dict[str, list[Any]] = {
        "id": [texts[pk][0] for pk in shown["pk"].tolist()],
        "queue": [directory.queues.get(queue, queue) or None for queue in queues],
        "agent": [directory.agents.get(agent, agent) or None for agent in agents],
        "queue_id": [queue or None for queue in queues],
        "agent_id": [agent or None for agent in agents],
        "caller": [texts[pk][1] or None for pk in shown["pk"].tolist()],
        **{name: _instants(shown, name) for name in ("queued_at", "answered_at", "ended_at")},
        "wait": [
            value if queued != NULL else None
            for value, queued in zip(wait.tolist(), shown["queued_at"].tolist(), strict=True)
        ],
        "outcome": outcome,
    }
    told = lengths([amounts[place] for place in places])
    parts = tuple(column for column in told.columns if column.id not in cells)
    cells |= {column.id: told.cells[column.id] for column in parts}
    cells["counts_as"] = list(map(counts_as, told.left))
    *columns, feeds = (_fit(column, cells, parts, board.window.start_at) for column in tables.ROWS)
    besides = (feeds,) if any(told.left) or not places else ()
    return TableData("rows", (*columns, *parts, *besides), list(cells["id"]), cells)


def _fit(column: Column, cells: dict[str, list[Any]], parts: tuple[Column, ...], start_at: int) -> Column:
    """What came on an earlier day says on which; beside the parts of handling, the wait is shown on request."""
    if column.kind == "time" and any(at is not None and at < start_at for at in cells[column.id]):
        return replace(column, kind="moment")
    return replace(column, hidden=bool(parts)) if column.id in ("wait", "outcome") else column


def _instants(legs: Legs, name: str) -> list[int | None]:
    return [None if at == NULL else at for at in legs[name].tolist()]


# People, callers, offers, time


def _agent_rows(snapshot: Snapshot, request: RowsRequest) -> list[int]:
    if request.table == "agents" and request.key:
        return _row_of(snapshot, request.key)
    rows = agents_in(request.scope, snapshot)
    if request.table == "queues" and request.key:
        queue = request.key.partition("\x1f")[0]
        of_queue = snapshot.directory.agent_queues
        rows = [row for row in rows if queue in of_queue.get(snapshot.agents.ids[row], ())]
    return rows


def _people(board: Board, snapshot: Snapshot, request: RowsRequest) -> tuple[TableData, list[dict[str, int]]]:
    rows = [
        row for row in _agent_rows(snapshot, request) if floor_tables.people(snapshot.agents.state[[row]])[request.kpi]
    ]
    agents = snapshot.agents
    names = [agents.ids[row] for row in rows]
    cells: dict[str, list[Any]] = {
        "agent": [snapshot.directory.agents.get(name, name) for name in names],
        "agent_id": names,
        "state": [contract.STATES[agents.state[row]] for row in rows],
        "from_at": [int(agents.since_at[row]) or None for row in rows],
        "to_at": [None] * len(rows),
        "ms": [snapshot.now_at - int(agents.since_at[row]) for row in rows],
        "counts_as": [request.kpi] * len(rows),
    }
    return TableData("segments", tables.SEGMENT_ROWS, names, cells), [{request.kpi: 1} for _ in rows]


def _lost(snapshot: Snapshot, request: RowsRequest) -> tuple[TableData, list[dict[str, int]]]:
    scope = _scope_of(request)
    table = floor_tables.to_reach_table(snapshot, scope, keys_in(scope, snapshot))
    return table, [{"to_reach": 1} for _ in table.keys]


def _offers(board: Board, snapshot: Snapshot, request: RowsRequest) -> tuple[TableData, list[dict[str, int]]]:
    codes = set(_codes(board, snapshot, _agent_rows(snapshot, request)))
    rows = board.offer_rows(snapshot.now_at, codes)
    cells: dict[str, list[Any]] = {
        "id": [row[1] for row in rows],
        "agent": [snapshot.directory.agents.get(row[2], row[2]) for row in rows],
        "agent_id": [row[2] for row in rows],
        "contact": _contacts_of(board, rows),
        "at": [row[4] for row in rows],
        "counts_as": ["missed_offers"] * len(rows),
    }
    table = TableData("offers", tables.OFFER_ROWS, [str(row[0]) for row in rows], cells)
    return table, [{"missed_offers": 1} for _ in rows]


def _contacts_of(board: Board, rows: list[tuple[Any, ...]]) -> list[str | None]:
    """The contacts of offers, those in sight by their id."""
    if board.seen is None:
        return [row[3] for row in rows]
    found = loading.read_offer_places(board.reader, [row[0] for row in rows])
    places = {pk: (queue, client) for pk, *_, queue, _channel, client, _direction in found}
    return [row[3] if board.seen.contact(*places.get(row[0], (None, None))) else None for row in rows]


def _segments(board: Board, snapshot: Snapshot, request: RowsRequest) -> tuple[TableData, list[dict[str, int]]]:
    wanted = set(measures_of(request.kpi, request.scope.variant(request.kpi)))
    found: list[tuple[str, StateSegment, dict[str, int]]] = []
    for row in _agent_rows(snapshot, request):
        agent = snapshot.agents.ids[row]
        for segment in segments_of(board, board.words.agent.code(agent), snapshot.now_at):
            measure = int(MEASURE_INDEX[segment.state])
            if measure >= 0 and MEASURES[measure].id in wanted:
                found.append((agent, segment, {MEASURES[measure].id: segment.to_at - segment.from_at}))
    names = [agent for agent, *_ in found]
    cells: dict[str, list[Any]] = {
        "agent": [snapshot.directory.agents.get(name, name) for name in names],
        "agent_id": names,
        "state": [contract.STATES[segment.state] for _, segment, _ in found],
        "from_at": [segment.from_at for _, segment, _ in found],
        "to_at": [segment.to_at for _, segment, _ in found],
        "ms": [segment.to_at - segment.from_at for _, segment, _ in found],
        "counts_as": [next(iter(feeds)) for *_, feeds in found],
    }
    keys = [f"{agent}\x1f{segment.from_at}" for agent, segment, _ in found]
    return TableData("segments", tables.SEGMENT_ROWS, keys, cells), [feeds for *_, feeds in found]


def segments_of(board: Board, code: int, now_at: int) -> list[StateSegment]:
    """One agent's shown states within the window up to now, the open one closed at now."""
    store = board.agents
    agent = board.words.agent.text(code)
    rows = [row for row in map(read_row, store.chain_rows(code)) if row is not None]
    chain = Chain(store.capacity.get(agent, 1) > 1, store.joined.get(agent, frozenset()))
    chain, closed = fold(rows, chain, now_at)
    shown = chain.shown
    end_at = min(now_at, board.window.end_at)
    if shown.since_at < end_at and chain.last[0] >= 0:
        closed.append(StateSegment(shown.since_at, end_at, shown.state, shown.reason, shown.unseen))
    return cut(closed, board.window.start_at, board.window.end_at)
