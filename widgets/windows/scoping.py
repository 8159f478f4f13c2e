"""What a window looks at: which stretch of time, which part of the floor, by which formulas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Slot

from supervisor.views.scope import WITH_FORMULAS, Scope, formulas

if TYPE_CHECKING:
    from widgets.windows.main import MainWindow

_WINDOW = "scope/window"


class Scoping(QObject):
    """The scope of one window; the scope bar changes it, and every page follows it."""

    def __init__(self, window: MainWindow, memory: QSettings) -> None:
        super().__init__(window)
        self._window, self._memory = window, memory
        self._scope: Scope | None = None
        settings = window.stage.settings
        self._variants = {kpi: str(getattr(settings, kpi)) for kpi in WITH_FORMULAS}
        self._changes: dict[str, Any] = {"formulas": formulas(self._variants)}

    def connect_bar(self) -> None:
        """Hear what is chosen in the scope bar."""
        bar = self._window.scope_bar
        bar.window_wanted.connect(self.set_window)
        bar.period_wanted.connect(self._window.past.set_period)
        bar.filter_changed.connect(self._set_filter)
        bar.searched.connect(self._search)

    def scope(self) -> Scope:
        """What is looked at."""
        if self._scope is None:
            self._scope = Scope(**self._changes)
        return self._scope

    def variants(self) -> dict[str, str]:
        """The formulas in force by KPI; empty is the canonical one."""
        return dict(self._variants)

    def _rescope(self, **changes: Any) -> None:
        self._changes.update(changes)
        self._scope = None
        self._window.show_scope()

    @Slot(str, object)
    def _set_filter(self, name: str, ids: frozenset[str]) -> None:
        before = self._zone()
        self._rescope(**{name: ids})
        if self._window.hub is not None and self._zone() != before:
            self._window.hub.set_window(self.window_spec(), self._zone())

    def _zone(self) -> str:
        """The zone of the one site that is looked at: its day begins at its own midnight. Empty: the floor's."""
        sites, snapshot = self._changes.get("sites", ()), self._window.snapshot
        if snapshot is None or len(sites) != 1:
            return ""
        return snapshot.directory.site_zone.get(next(iter(sites)), "")

    @Slot(str)
    def _search(self, text: str) -> None:
        self._rescope(search=text)

    def use_formulas(self, chosen: Mapping[str, str]) -> None:
        """Compute figures by these formulas, by KPI."""
        self._variants |= chosen
        self._rescope(formulas=formulas(self._variants))
        self._window.check_boxes()

    @Slot(str, str)
    def set_variant(self, kpi: str, variant: str) -> None:
        """Compute a figure by another of its formulas."""
        if kpi in WITH_FORMULAS:
            self._variants[kpi] = variant
            self._rescope(formulas=formulas(self._variants))
        self._window.stage.change({kpi: variant})
        self._window.check_boxes()

    def window_spec(self) -> str:
        """The stretch of time that is counted live: ``day`` or a shift."""
        return str(self._memory.value(_WINDOW, "day"))

    @Slot(str)
    def set_window(self, spec: str) -> None:
        """Count another stretch of time."""
        if self._window.hub is not None:
            self._window.hub.set_window(spec, self._zone())
            self._memory.setValue(_WINDOW, spec)
