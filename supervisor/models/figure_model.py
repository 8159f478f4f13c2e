"""A table of figures of a period: intervals of any unit on the line of their column, and fairness in words."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from supervisor import formats
from supervisor.kpi import catalogue, fairness
from supervisor.kpi.fairness import Judged
from supervisor.kpi.figures import MONEY, Figure
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import points
from supervisor.models.cells import Cell
from supervisor.models.table_model import TableModel
from supervisor.text import say
from supervisor.views.agents import STANDS_OUT
from supervisor.views.columns import WORKED, Column, TableData
from supervisor.views.figure_table import FigureTable

_SAID: Final[dict[tuple[str, str], Text]] = {
    ("team", fairness.ABOVE): QT_TRANSLATE_NOOP("figures", "The team: {whole}. Higher than that by more than chance."),
    ("team", fairness.BELOW): QT_TRANSLATE_NOOP("figures", "The team: {whole}. Lower than that by more than chance."),
    ("team", fairness.WITHIN): QT_TRANSLATE_NOOP("figures", "The team: {whole}. The difference may well be chance."),
    ("all", fairness.ABOVE): QT_TRANSLATE_NOOP(
        "figures", "All together: {whole}. Higher than that by more than chance."
    ),
    ("all", fairness.BELOW): QT_TRANSLATE_NOOP(
        "figures", "All together: {whole}. Lower than that by more than chance."
    ),
    ("all", fairness.WITHIN): QT_TRANSLATE_NOOP("figures", "All together: {whole}. The difference may well be chance."),
}
_STANDS_OUT: Final = QT_TRANSLATE_NOOP(
    "figures",
    "How many of the usual figures are worse than those of the team, or of all, by more than chance, and further away "
    "than the others usually are.",
)


def shown(figure: Figure) -> str:
    """A figure as people read it."""
    if figure.value is None:
        return formats.NO_DATA
    return written(figure.unit, figure.value, figure.n)


def shown_of(kpi: str, figure: Figure) -> str:
    """A figure of a KPI as people read it: sums of people's time in hours."""
    return formats.duration(figure.value) if kpi in WORKED else shown(figure)


def written(unit: str, value: float, n: int = 0) -> str:
    """A value of a unit as people read it."""
    if unit == "ratio":
        return formats.ratio(value, n)
    if unit == "ms":
        return points.length(value)
    if unit == "count":
        return formats.count(round(value))
    if unit == "net":
        return points.net(value, n)
    if unit.startswith(MONEY):
        return formats.money(round(value), unit.removeprefix(MONEY))
    return points.score(value)


_DIGITS: Final = {"score": 2, "per_hour": 2, "count": 0}


def as_shown(figure: Figure) -> float | None:
    """The value of a figure as exact as people read it, so that a difference fits the two that stand beside it."""
    value, unit = figure.value, figure.unit
    if value is None or unit.startswith(MONEY):
        return value
    if unit == "ms":
        return value if abs(value) >= 2 * formats.DAY_MS else float(int(value / formats.SECOND_MS) * formats.SECOND_MS)
    percent = int(figure.n >= formats.PERCENT_DECIMAL_FROM_N)
    digits = {"ratio": percent + 2, "net": percent if figure.n else 1}.get(unit, _DIGITS.get(unit, 2))
    return float(Decimal(str(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def counted(kpi: catalogue.Kpi, n: int) -> str:
    """The n of a figure: a number, or of agents' time how long it was (see `Kpi.n_unit`)."""
    return points.worked(n) if kpi.n_unit == "min" else formats.count(n)


def judged_text(kpi: str, judged: Judged) -> str:
    """What a figure was held against, in words."""
    return say(_SAID[judged.of, judged.side], whole=written(catalogue.BY_ID[kpi].unit, judged.whole, 100))


class FigureModel(TableModel):
    """Shows a `FigureTable`."""

    _scales: dict[str, tuple[float, float] | None]

    def show(self, data: TableData, now_at: int, zone: str) -> None:
        """Show the next picture of the same table."""
        self._scales = {}
        super().show(data, now_at, zone)

    @property
    def data_shown(self) -> TableData:
        """The table that is shown, in its own order."""
        return self._data

    def cell(self, row: int, column: int) -> Cell:
        """What to draw at a shown row: the intervals of means on the line of their column too."""
        cell = super().cell(row, column)
        shown, data, at = self.columns[column], self._data, self._order[row]
        about = data.about.get(shown.id)
        low, high, _state = about[at] if about is not None else (None, None, "")
        value = data.cells[shown.id][at]
        if low is None or high is None or value is None or isinstance(value, tuple):
            return cell
        scale = self._scale(shown)
        if scale is None:
            return cell
        low, high, place = (_share(one, scale) for one in (low, high, value))
        return cell._replace(low=low, high=high, place=place)

    def _scale(self, column: Column) -> tuple[float, float] | None:
        """The line of a column: from the least to the most of the intervals of those that are not small."""
        if column.id not in self._scales:
            data, least = self._data, catalogue.BY_ID[column.kpi].minimum_n
            ends = [
                end
                for (low, high, _), n in zip(data.about[column.id], data.n[column.id], strict=True)
                if n >= least
                for end in (low, high)
                if end is not None
            ]
            self._scales[column.id] = (min(ends), max(ends)) if ends and max(ends) > min(ends) else None
        return self._scales[column.id]

    def explain(self, column: int) -> str:
        """What a column means."""
        return say(_STANDS_OUT) if self.columns[column].id == STANDS_OUT.id else super().explain(column)

    def _tip(self, row: int, column: int) -> str:
        shown, data = self.columns[column], self._data
        judged = data.judged.get(shown.id) if isinstance(data, FigureTable) else None
        one = judged[self._order[row]] if judged else None
        said = super()._tip(row, column)
        return "\n\n".join((judged_text(shown.kpi, one), said)) if one is not None else said


def _share(value: float, scale: tuple[float, float]) -> float:
    return min(max((value - scale[0]) / (scale[1] - scale[0]), 0.0), 1.0)
