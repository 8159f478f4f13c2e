"""However a log comes (in pieces, twice, late, in files of any order, with restarts), the floor is the same."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from supervisor.floor.importers.queue_log.calls import Recall
from supervisor.floor.importers.queue_log.engine import WINDOW_S, Engine
from supervisor.floor.importers.queue_log.rows import COLUMNS, ENDED, Heap
from supervisor.floor.importers.queue_log.run import run
from supervisor.floor.importers.queue_log.verbs import VERBS

DATA = {
    "ENTERQUEUE": "|100|1", "CONNECT": "5|x.1|2", "COMPLETEAGENT": "5|30|1", "COMPLETECALLER": "0|7|1",
    "ABANDON": "1|1|9", "EXITWITHTIMEOUT": "1|1|20", "EXITWITHKEY": "1|1|1|20", "RINGNOANSWER": "3000",
    "BLINDTRANSFER": "600|ctx|5|30|1", "ATTENDEDTRANSFER": "LINK|a|b|5|30|1", "PAUSE": "Lunch",
    "OUTCALL": "ANSWER|12|x", "DID": "4957877871", "AGENTLOGIN": "SIP/7", "PENALTY": "3",
}  # fmt: skip
VERB_WORDS = [*VERBS, *(["ENTERQUEUE", "CONNECT", "COMPLETEAGENT", "ABANDON", "RINGNOANSWER"] * 4), "CUSTOM"]


def nonsense(seed: int, count: int) -> list[str]:
    """Lines of the right shape in an order that no telephone system would write, by time."""
    dice = random.Random(seed)
    at = 1_700_000_000
    lines: dict[str, None] = {}
    for _ in range(count):
        at += dice.choice((0, 0, 1, 3, 10, 40))
        verb = dice.choice(VERB_WORDS)
        if verb in ("QUEUESTART", "CONFIGRELOAD") and dice.random() < 0.7:
            continue
        call, queue, agent = f"{1_700_000_000}.{dice.randrange(6)}", dice.choice("ab"), f"SIP/{dice.randrange(3)}"
        lines[f"{at}|{call}|{queue}|{agent}|{verb}|{DATA.get(verb, '')}"] = None
    return list(lines)


class Tables:
    """A floor in memory, with what the store promises: rows by id, and taken back where asked."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, tuple[Any, ...]]] = {table: {} for table in COLUMNS}

    def write(self, heap: Heap, gone: dict[str, set[str]] | None = None) -> None:
        for table, ids in (gone or {}).items():
            for id in ids:
                self.rows[table].pop(id, None)
        for table, rows in heap.rows.items():
            self.rows[table].update({row[0]: tuple(row) for row in rows})
        for id in heap.gone:
            self.rows["agent_state"].pop(id, None)

    def recall(self) -> Recall:
        def last(call: str, until: int) -> Any:
            found, number = None, 1
            while (row := self.rows["contact"].get(f"ql:{call}:{number}")) and row[ENDED] is not None:
                if row[ENDED] > until * 1000:
                    break
                found, number = list(row), number + 1
            return found

        return last


def batch(lines: list[str]) -> Tables:
    tables, engine = Tables(), Engine()
    if lines:
        engine.add("\n".join(lines), "log", 1)
    tables.write(*engine.show())
    return tables


def piecewise(lines: list[str], cuts: set[int], restarts: set[int]) -> Tables:
    """One look per cut; at some of them the process ends and another goes on."""
    tables = Tables()
    engine = Engine(tables.recall())
    start = 0
    for cut in sorted({*cuts, len(lines)}):
        if lines[start:cut]:
            engine.add("\n".join(lines[start:cut]), "log", start + 1)
        tables.write(*engine.show())
        engine.settle_lagging()
        assert engine.late == []
        start = cut
        if cut in restarts:
            packed = json.loads(json.dumps(engine.pack()))
            engine = Engine(tables.recall())
            assert engine.restore(packed)
            engine.show()
    return tables


QUICK = [Phase.explicit, Phase.reuse, Phase.generate]  # shrinking takes minutes where each example writes floors
CUTS = st.sets(st.integers(1, 119), max_size=12)


@settings(max_examples=50)
@given(st.integers(0, 10**9), st.integers(0, 120), CUTS, CUTS)
def test_pieces_and_restarts_leave_what_the_whole_leaves(seed: int, count: Any, cuts: Any, restarts: Any) -> None:
    lines = nonsense(seed, count)
    cuts = {cut for cut in cuts | restarts if cut < len(lines)}
    assert piecewise(lines, cuts, restarts).rows == batch(lines).rows


@settings(max_examples=50)
@given(st.integers(0, 10**9), st.integers(0, 120), CUTS, CUTS)
def test_late_lines_leave_what_the_whole_leaves(seed: int, count: Any, cuts: Any, restarts: Any) -> None:
    dice = random.Random(seed)
    lines = nonsense(seed, count)
    delay = {line: int(line[:10]) + dice.choice((0, 0, 0, 5, WINDOW_S // 2)) for line in lines}
    lines.sort(key=lambda line: delay[line])
    cuts = {cut for cut in cuts | restarts if cut < len(lines)}
    assert piecewise(lines, cuts, restarts).rows == batch(lines).rows


@settings(max_examples=6, phases=QUICK, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9), count=st.integers(20, 120), dice=st.randoms(use_true_random=False))
def test_files_in_any_order_overlapping_and_again(
    seed: int, count: Any, dice: Any, floor_of: Callable[..., Any], tmp_path: Path
) -> None:
    lines = nonsense(seed, count)
    name = str(len(list(tmp_path.iterdir())))
    whole = floor_of(lines, name=f"whole-{name}")
    turns = [place for place in range(1, len(lines)) if lines[place][:10] != lines[place - 1][:10]]
    cut = sorted(dice.sample(turns, min(2, len(turns))))
    paths = []
    for number, (start, end) in enumerate(zip([0, *cut], [*cut, len(lines)], strict=True)):
        path = tmp_path / f"{name}.{number}"
        # The overlap begins with a second: the order of lines within a second is that of the files.
        start = max((turn for turn in turns if turn <= start - 3), default=0)
        path.write_text("".join(f"{line}\n" for line in lines[start:end]))
        paths.append(path)
    dice.shuffle(paths)
    parts = floor_of(paths=paths, name=f"parts-{name}")
    assert parts.problems() == []
    expected = {table: rows for table, rows in whole.content().items() if table not in ("raw_event", "rejected")}
    assert {table: parts.content()[table] for table in expected} == expected
    seq = parts.changes()
    floor_of(paths=paths, name=f"parts-{name}")
    dice.shuffle(paths)
    floor_of(paths=[paths[0]], name=f"parts-{name}")
    assert parts.changes() == seq


@settings(max_examples=4, phases=QUICK, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9), data=st.data())
def test_split_at_any_byte_while_following(
    seed: int, data: Any, floor_of: Callable[..., Any], tmp_path: Path, look: Any
) -> None:
    lines = nonsense(seed, 60)
    text = "".join(f"{line}\n" for line in lines)
    cuts = sorted(data.draw(st.sets(st.integers(1, max(len(text) - 1, 1)), max_size=6)))
    whole = floor_of(lines, name=f"whole-{len(list(tmp_path.iterdir()))}")
    log = tmp_path / f"log-{len(list(tmp_path.iterdir()))}-"
    log.touch()
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    again = data.draw(st.integers(0, len(pieces)))
    target = Path(f"{log}.db")
    for part in (pieces[:again], pieces[again:]):
        run([log], target, follow=True, stop=writing(log, part), poll_s=0)
    assert look(target).content() == whole.content() | {"raw_event": look(target).content()["raw_event"]}
    assert len(look(target).rows("raw_event")) == len(whole.rows("raw_event"))


def writing(log: Path, pieces: list[str]) -> Any:
    """Write a piece between two looks, then have one more look."""
    waiting = [*pieces, ""]

    def stop() -> bool:
        if not waiting:
            return True
        with log.open("a") as file:
            file.write(waiting.pop(0))
        return False

    return stop
