"""In which order rows stand: by one column, missing values last, ties by key. Pure, over plain lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from supervisor.models.words import STATE_ORDER

_RANKS: Final = {code: rank for rank, code in enumerate(STATE_ORDER)}


class Orderer:
    """Sorts the rows of one table again and again; what did not change since the last time is not done again."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._by_key: Any = None
        self._words: dict[str, tuple[list[Any], Any]] = {}

    def order(
        self,
        keys: list[str],
        values: Sequence[Any] | None,
        kind: str,
        descending: bool,
        then: Sequence[int | None] | None = None,
    ) -> list[int]:
        """Row numbers in order; `values` None sorts by key alone. Equal rows stand by `then`, smallest first."""
        import numpy as np  # after the first paint: it costs 70 ms

        if self._by_key is None or keys != self._keys:
            self._keys = keys
            self._by_key = np.asarray(sorted(range(len(keys)), key=keys.__getitem__), dtype=np.intp)
            self._words.clear()
        if values is None or not len(keys):
            return self._by_key.tolist()  # type: ignore[no-any-return]  # numpy gives ints
        numbers = self._numbers(values, kind)
        numbers = np.where(np.isnan(numbers), np.inf, -numbers if descending else numbers)
        rows = self._by_key
        if then is not None:
            rows = rows[np.argsort(np.array(then, dtype=np.float64)[rows], kind="stable")]
        return rows[np.argsort(numbers[rows], kind="stable")].tolist()  # type: ignore[no-any-return]  # ints

    def _numbers(self, values: Sequence[Any], kind: str) -> Any:
        import numpy as np

        if kind == "money":
            values = [None if value is None else value[0] for value in values]
        if kind not in ("name", "word", "day", "step"):
            return np.array(values, dtype=np.float64)
        held = self._words.get(kind)
        if held is not None and held[0] == values:
            return held[1]
        ranks: dict[Any, float]
        if kind == "word":
            ranks = {value: float(_RANKS.get(value, len(_RANKS))) for value in set(values)}
        else:
            ranked = sorted({value for value in values if value is not None}, key=lambda text: (text.casefold(), text))
            ranks = {value: float(rank) for rank, value in enumerate(ranked)}
        ranks[None] = np.nan
        numbers = np.array([ranks[value] for value in values], dtype=np.float64)
        self._words[kind] = (list(values), numbers)
        return numbers
