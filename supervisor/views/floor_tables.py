"""The tables of the Floor page from one snapshot: queues, agents, who waits, whom to call back."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.context import Limit
from supervisor.kpi import catalogue, figures, measured
from supervisor.kpi.agent_time import AVAILABLE, AWAY, OFFLINE, ON_CONTACT, RINGING, WRAP_UP
from supervisor.kpi.measures import INDEX
from supervisor.letters import bare
from supervisor.views import tables
from supervisor.views.columns import About, Column, TableData
from supervisor.views.past import NO_QUEUE, NO_QUEUE_IN_SIGHT
from supervisor.views.scope import Scope, holds, keys_of_no_queue, matches, queues_served
from supervisor.views.snapshot import NULL, Directory, QueueKey, Snapshot, ToReach

Ints = npt.NDArray[np.int64]


def people(state: Ints) -> dict[str, int]:
    """How many agents show what, each counted once. Ringing counts as on contact."""
    return {
        "agents_available": int(np.count_nonzero(state == AVAILABLE)),
        "agents_on_contact": int(np.count_nonzero(np.isin(state, _BUSY))),
        "agents_wrap_up": int(np.count_nonzero(state == WRAP_UP)),
        "agents_away": int(np.count_nonzero(np.isin(state, _AWAY))),
        "agents_present": int(np.count_nonzero(state != OFFLINE)),
    }


WORK: Final = [INDEX[name] for name in sorted(measured.OF_NO_QUEUE_TOO)]
"""The measures that contacts in no queue count in."""
_BUSY: Final = [*ON_CONTACT, RINGING]
_AWAY: Final = sorted(AWAY)


def service_level_level(value: float | None, n: int, target: float) -> str:
    """Bad when the target is missed by more than a tenth, attention when missed; silent on a small n."""
    if value is None or n < catalogue.BY_ID["service_level"].minimum_n or value >= target:
        return ""
    return "bad" if value < target - 0.1 else "attention"


def _listed(values: npt.NDArray[np.float64], unit: str) -> list[Any]:
    found: list[Any] = values.astype(np.int64 if unit == "count" else np.float64).tolist()
    for place in np.flatnonzero(np.isnan(values)).tolist():
        found[place] = None
    return found


def of_rows(columns: Ints, rows: list[int]) -> Ints:
    """These columns (measure, row), named in their order; no copy where they are all, as without any filter."""
    return columns if len(rows) == columns.shape[1] else columns[:, rows]


def queue_groups(snapshot: Snapshot, scope: Scope, keys: list[int]) -> dict[tuple[str, str], list[int]]:
    """Keys by (queue, channel), with a row for every queue in the scope, whether or not anybody came, and one for work
    in no queue where there is any."""
    directory = snapshot.directory
    groups: dict[tuple[str, str], list[int]] = {}
    served = queues_served(scope, directory)
    for queue in directory.queues:
        channel = directory.queue_channel.get(queue, "")
        if holds(scope, QueueKey(queue, channel, "inbound", ""), directory, served):
            groups[queue, channel] = []
    for number in keys:
        key = snapshot.keys[number]
        channel = key.channel or directory.queue_channel.get(key.queue, "")
        if not channel and not snapshot.sums[:, number].any():
            continue  # nothing but rows that break the contract
        idle = (key.queue, "")
        if channel and idle in groups and not groups[idle]:
            del groups[idle]
        groups.setdefault((key.queue, channel), []).append(number)
    for number in keys_of_no_queue(scope, snapshot):
        if snapshot.sums[WORK, number].any():
            groups.setdefault(("", snapshot.keys[number].channel), []).append(number)
    search = bare(scope.search)
    return {
        (queue, channel): numbers
        for (queue, channel), numbers in groups.items()
        if matches(search, queue_name(snapshot, queue), queue)
    }


def queue_name(snapshot: Snapshot, queue: str) -> str:
    """What a queue is called, and no queue."""
    if not queue:
        return NO_QUEUE if snapshot.whole else NO_QUEUE_IN_SIGHT
    return snapshot.directory.queues.get(queue, queue)


def queue_table(snapshot: Snapshot, scope: Scope, keys: list[int], agents: list[int]) -> TableData:
    """One row per queue and channel."""
    groups = queue_groups(snapshot, scope, keys)
    directory = snapshot.directory
    sums = np.zeros((snapshot.sums.shape[0], len(groups)), dtype=np.int64)
    longest: list[int | None] = []
    max_wait: list[int | None] = []
    for column, ((queue, _), numbers) in enumerate(groups.items()):
        if not queue:
            sums[WORK, column] = snapshot.sums[np.ix_(WORK, numbers)].sum(axis=1)
            numbers = []
        elif numbers:
            sums[:, column] = snapshot.sums[:, numbers].sum(axis=1)
        oldest = [at for at in snapshot.oldest_at[numbers].tolist() if at != NULL]
        longest.append(snapshot.now_at - min(oldest) if oldest else None)
        waited = sums[INDEX["queued"], column] > sums[INDEX["queued_wait_unknown"], column]
        max_wait.append(int(snapshot.max_wait_ms[numbers].max(initial=0)) if waited else None)
    cells: dict[str, list[Any]] = {
        "queue": [queue_name(snapshot, queue) for queue, _ in groups],
        "channel": [channel or None for _, channel in groups],
        "longest_wait": list(longest),
        "max_wait": list(max_wait),
    }
    n: dict[str, list[int]] = {}
    _fill_sums(tables.QUEUES, sums, scope, cells, n)
    for name, values in _people_by_queue(snapshot, agents, [queue for queue, _ in groups]).items():
        cells[name] = list(values)
    about = _unmeasured(tables.QUEUES, snapshot.empty, scope, cells, n)
    targets = [directory.targets.get(queue) for queue, _ in groups]
    level = [
        service_level_level(value, count, target) if target is not None else ""
        for value, count, target in zip(cells["service_level"], n["service_level"], targets, strict=True)
    ]
    names = [f"{queue}\x1f{channel}" for queue, channel in groups]
    return TableData("queues", tables.QUEUES, names, cells, n, {"service_level": level}, about)


def _fill_sums(
    columns: tuple[Column, ...], sums: Ints, scope: Scope, cells: dict[str, list[Any]], n: dict[str, list[int]]
) -> None:
    """Fill every column whose KPI is made of sums."""
    for column in columns:
        kpi = catalogue.BY_ID.get(column.kpi)
        if kpi is None or kpi.kind != "sum" or column.id in cells:
            continue
        formula = catalogue.formula_of(kpi, scope.variant(kpi.id))
        values, counts = figures.columns(formula, lambda name: sums[INDEX[name]])
        cells[column.id] = _listed(values, kpi.unit)
        n[column.id] = figures.all_behind(kpi, counts)


def _unmeasured(
    columns: tuple[Column, ...],
    empty: frozenset[str],
    scope: Scope,
    cells: dict[str, list[Any]],
    n: dict[str, list[int]],
) -> dict[str, list[About]]:
    """Empty the columns of figures that are not measured here; returns per such column why its cells are empty."""
    found: dict[str, list[About]] = {}
    for column in columns:
        if column.kpi and measured.lacks(column.kpi, scope.variant(column.kpi), empty):
            rows = len(cells[column.id])
            cells[column.id] = [None] * rows
            if column.id in n:
                n[column.id] = [0] * rows
            found[column.id] = [(None, None, figures.NOT_MEASURED)] * rows
    return found


def _people_by_queue(snapshot: Snapshot, agents: list[int], queues: list[str]) -> dict[str, list[int | None]]:
    """How many members of each queue show what; None where nobody is known to be a member of any queue."""
    state = snapshot.agents.state
    classes = {
        "agents_available": np.array([AVAILABLE]),
        "agents_on_contact": np.array(_BUSY),
        "agents_wrap_up": np.array([WRAP_UP]),
        "agents_away": np.array(_AWAY),
        "agents_present": np.array([code for code in range(len(contract.STATES)) if code != OFFLINE]),
    }
    if not len(snapshot.members) or "agent_state" in snapshot.empty:
        return {name: [None] * len(queues) for name in classes}
    chosen = np.zeros(len(state), dtype=np.bool_)
    chosen[agents] = True
    pairs = snapshot.members[chosen[snapshot.members[:, 0]]]
    place = {queue: number for number, queue in enumerate(snapshot.member_queues)}
    found: dict[str, list[int | None]] = {}
    for name, states in classes.items():
        mine = pairs[np.isin(state[pairs[:, 0]], states)]
        counts = np.bincount(mine[:, 1], minlength=len(snapshot.member_queues)).tolist()
        found[name] = [counts[place[queue]] if queue in place else None for queue in queues]
    return found


def agent_table(snapshot: Snapshot, scope: Scope, rows: list[int]) -> TableData:
    """One row per agent; those who never logged in within the window are left out unless they have figures."""
    directory, agents = snapshot.directory, snapshot.agents
    busy: npt.NDArray[np.bool_] = np.asarray(agents.sums.any(axis=0))
    chosen = np.array(rows, dtype=np.int64)
    rows = chosen[(agents.state[chosen] != OFFLINE) | busy[chosen]].tolist()
    if scope.search:
        search = bare(scope.search)
        rows = [row for row in rows if matches(search, directory.agents.get(agents.ids[row], ""), agents.ids[row])]
    ids = [agents.ids[row] for row in rows]
    known = agents.known[rows].tolist()
    reasons = [agents.reason[row] for row in rows]
    cells: dict[str, list[Any]] = {
        "agent": [directory.agents.get(agent, agent) for agent in ids],
        "team": [directory.teams.get(directory.agent_team.get(agent, "")) for agent in ids],
        "state": [contract.STATES[state] for state in agents.state[rows].tolist()],
        "reason": [directory.reasons.get(reason, reason) or None for reason in reasons],
        "since": [at or None for at in agents.since_at[rows].tolist()],
    }
    n: dict[str, list[int]] = {}
    _fill_sums(tables.AGENTS, of_rows(agents.sums, rows), scope, cells, n)
    cells["occupancy"] = [value if sure else None for value, sure in zip(cells["occupancy"], known, strict=True)]
    about = _unmeasured(tables.AGENTS, measured.of_agents(snapshot.empty), scope, cells, n)
    limits = _limits(directory, ids, cells["state"], reasons)
    level = [
        _limit_level(limit, snapshot.now_at - since) if limit is not None and since else ""
        for limit, since in zip(limits, cells["since"], strict=True)
    ]
    if "agent_state" in snapshot.empty:
        cells["state"], about["state"] = [None] * len(ids), [(None, None, figures.NOT_MEASURED)] * len(ids)
    # no column: the window draws it as a fine bar
    cells["limit_ms"] = [limit and (limit.limit_ms or limit.attention_ms) for limit in limits]
    return TableData("agents", tables.AGENTS, ids, cells, n, {"since": level}, about)


def _limits(directory: Directory, ids: list[str], states: list[str], reasons: list[str]) -> list[Limit | None]:
    """How long each agent may be in the state; many agents are in the same few."""
    if not directory.state_limit and not directory.reason_limit_ms:
        return [None] * len(ids)
    team = directory.agent_team
    keys = [(team.get(agent, ""), state, reason) for agent, state, reason in zip(ids, states, reasons, strict=True)]
    known = {key: directory.limit(*key) for key in set(keys)}
    return [known[key] for key in keys]


def _limit_level(limit: Limit, spent_ms: int) -> str:
    """Bad beyond what a state may last, attention from where it needs some."""
    if limit.limit_ms is not None and spent_ms > limit.limit_ms:
        return "bad"
    return "attention" if limit.attention_ms is not None and spent_ms > limit.attention_ms else ""


def waiting_table(snapshot: Snapshot, scope: Scope, keys: list[int]) -> TableData:
    """One row per contact that waits now, oldest first."""
    directory = snapshot.directory
    inside = {(key.queue, key.channel, key.client) for key in (snapshot.keys[number] for number in keys)}
    search = bare(scope.search)
    rows = [
        one
        for one in snapshot.waiting
        if (one.queue, one.channel, one.client) in inside
        and matches(search, one.caller, one.address, one.id, directory.queues.get(one.queue, one.queue))
    ]
    cells: dict[str, list[Any]] = {
        "since": [one.queued_at for one in rows],
        "caller": [one.caller or None for one in rows],
        "queue": [directory.queues.get(one.queue, one.queue) for one in rows],
        "tries": [one.tries for one in rows],
        "channel": [one.channel or None for one in rows],
        "contact": [one.id for one in rows],
        "queued_at": [one.queued_at for one in rows],
    }
    level = ["attention" if one.past else "" for one in rows]
    return TableData("waiting", tables.WAITING, [one.id for one in rows], cells, level={"since": level})


def lost_callers(snapshot: Snapshot, scope: Scope, keys: list[int]) -> list[ToReach]:
    """The callers of a scope who gave up and were not reached since."""
    names = snapshot.directory.queues
    inside = {(key.queue, key.channel, key.client) for key in (snapshot.keys[number] for number in keys)}
    rows = [one for one in snapshot.to_reach if (one.queue, one.channel, one.client) in inside]
    if scope.search:
        search = bare(scope.search)
        rows = [
            one for one in rows if matches(search, one.caller, one.address, one.id, names.get(one.queue, one.queue))
        ]
    return rows


def to_reach_table(snapshot: Snapshot, scope: Scope, keys: list[int]) -> TableData:
    """One row per caller who gave up and was not reached since."""
    directory = snapshot.directory
    rows = lost_callers(snapshot, scope, keys)
    cells: dict[str, list[Any]] = {
        "abandoned_at": [one.abandoned_at for one in rows],
        "caller": [one.caller or None for one in rows],
        "queue": [directory.queues.get(one.queue, one.queue) for one in rows],
        "wait": [one.wait_ms for one in rows],
        "tries": [one.tries for one in rows],
        "address": [one.address or None for one in rows],
    }
    return TableData("to_reach", tables.TO_REACH, [one.address or one.id for one in rows], cells)
