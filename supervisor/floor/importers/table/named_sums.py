"""What columns of sums count: measures that figures know, by the usual names of sums and averages, else their own."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from supervisor.floor.importers.table.facts import Facts
from supervisor.floor.importers.table.fitting import can_be_added
from supervisor.floor.importers.table.sampling import Look
from supervisor.floor.importers.table.usual_names import plain, usual
from supervisor.floor.importers.table.ways import unit_of


def totals(sure: Collection[str], taken: Collection[str], look: Look) -> dict[str, Any]:
    """[totals] as a mapping says it: columns with usual names of sums (`sure`), other numbers that nobody wants, and
    averages whose number stands in the same row. `taken` columns say something else."""
    free = [facts for facts in look.facts if facts.name not in taken and plain(facts.name)]
    counts = [facts for facts in free if facts.name in sure]
    counts += [facts for facts in free if facts.name not in sure and facts.kind == "number" and can_be_added(facts)]
    found: dict[str, Any] = {}
    for facts in counts:
        measure = _known(facts, usual().sums)
        own = "_".join(plain(facts.name).split())
        found[measure if measure and measure not in found else own] = facts.name
    return found | _means(found, [facts for facts in free if facts not in counts])


def _means(found: dict[str, Any], free: list[Facts]) -> dict[str, Any]:
    """Averages, each with the sum that it is an average of, where their unit is clear."""
    means: dict[str, Any] = {}
    of = next((found[measure] for measure in ("answered", "handled") if measure in found), None)
    for facts in free if of is not None else ():
        measure, unit = _known(facts, usual().mean_sums), unit_of(facts)
        if measure and measure not in means and (unit or facts.kind == "length"):
            means[measure] = {"column": facts.name, **unit, "mean_of": of}
    return means


def _known(facts: Facts, names: dict[str, frozenset[str]]) -> str:
    """The measure that a name says, without the unit in it; empty for an unusual name."""
    units = frozenset().union(*usual().units.values())
    name = plain(facts.name)
    bare = " ".join(word for word in name.split() if word not in units)
    return next((measure for measure, known in names.items() if name in known or bare in known), "")
