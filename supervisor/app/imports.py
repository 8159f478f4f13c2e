"""What imports leave behind, as one window sees it: folders that are followed, saved mappings, rejected rows."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from supervisor import formats
from supervisor import settings as kept
from supervisor.app import choosing
from supervisor.app.asking import Asking
from supervisor.floor.importers import followed
from supervisor.floor.importers.followed import Followed
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import mapping_titles
from supervisor.text import say

if TYPE_CHECKING:
    from supervisor.app.background import Jobs
    from supervisor.app.program import Program
    from widgets.dialogs.mapping.folders import FolderLine
    from widgets.dialogs.mapping.imports import ImportsDialog
    from widgets.dialogs.mapping.saved import MappingLine
    from widgets.windows.main import MainWindow

_FOLLOWING = QT_TRANSLATE_NOOP("app", "Files that come into {folder} are taken while the window is open.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("app", "{path} could not be written ({problem}). Nothing else was changed.")
_SAVED = QT_TRANSLATE_NOOP("app", "The mapping is saved as {path}. The command moked import table takes it with --map.")
_LIST = QT_TRANSLATE_NOOP("app", "The list is saved as {path}.")
_OPEN = QT_TRANSLATE_NOOP("imports", "Open in the wizard")
_MAPPED_ANEW: Final = frozenset(("columns", "unknown_export", "sheet", "table"))
"""Why a mapping does not fit a file."""
_JOB: Final = "follow"
_BEGIN_AFTER_MS: Final = 1_500
_AGAIN_AFTER_MS: Final = 5_000
_LOOK_EVERY_MS: Final = 1_000
_MINE: Final = "~"
_TITLE_LINE: Final = re.compile(r"^title\s*=.*$", re.MULTILINE)


class Imports(QObject):
    """Follows folders for as long as the window is open, and shows what imports left behind.

    Emits `mapping_wanted(told)` when a saved mapping is to be used for the file in hand, and `open_wanted(path,
    folder)` when a file of a followed folder is to be mapped anew.
    """

    mapping_wanted = Signal(object)
    open_wanted = Signal(str, object)

    def __init__(self, program: Program, jobs: Jobs, mappings: Path, floors: Path, follows: bool) -> None:
        """`mappings` and `floors` are the folders of this user's; without `follows` nothing starts by itself."""
        super().__init__(program)
        self._program, self._jobs = program, jobs
        self._mappings, self._floors = mappings, floors
        self._of_file: dict[str, Any] | None = None
        self._listed: dict[str, dict[str, Any]] = {}
        self._asked_export = self._used = ""
        self._doubtful = ""
        self._told_window: MainWindow | None = None
        """The followed folder of which the banner speaks."""
        self._closed = False
        self.dialog: ImportsDialog | None = None
        self.asking = Asking(mappings, self)
        self.asking.answered.connect(self._answered)
        self.asking.refused.connect(self._refused)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_EVERY_MS)
        self._looks.timeout.connect(self._show_folders)
        jobs.ended.connect(self._ended)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.work)
        if follows and followed.listed(self.place()):
            self._soon.start(_BEGIN_AFTER_MS)

    @staticmethod
    def place() -> Path:
        """Where it stands which folders this user follows."""
        return kept.data_dir() / "followed"

    # Following

    def follow(self, one: Followed) -> str:
        """Take what comes into a folder from now on, in this window and later ones; gives a sentence that says so."""
        try:
            followed.keep(self.place(), one)
        except OSError as problem:
            return say(_NOT_WRITTEN, path=formats.ltr(str(self.place())), problem=problem.strerror or str(problem))
        self.work()
        return say(_FOLLOWING, folder=formats.ltr(one.folder))

    def work(self) -> None:
        """See that what is followed is taken; one process does it for all windows, whichever of them began it."""
        wanted = any(not one.stopped for one in followed.listed(self.place()))
        if wanted and _JOB not in self._jobs and not self._closed:
            self._jobs.start(_JOB, ["follow", str(self.place())], self._told)

    def _told(self, said: dict[str, Any]) -> None:
        window = self._program.window
        if said["kind"] == "followed" and said["problem"] is not None and window is not None:
            self._say_problem(window, said)
        self._show_folders()

    def _say_problem(self, window: MainWindow, said: dict[str, Any]) -> None:
        one, sentence = self._found(said["id"]), _sentence(said["problem"])
        if one is not None and self._file_of(one):
            self._doubtful = one.id
            window.banner.offer(sentence, say(_OPEN))
            if window is not self._told_window:
                self._told_window = window
                window.banner.offer_taken.connect(self._open_doubtful)
        window.notice(sentence)

    def _file_of(self, one: Followed) -> str:
        """The file of a followed folder that its mapping does not fit; empty where there is none."""
        state = followed.state(self.place(), one)
        code = state.problem["code"] if state.problem is not None else ""
        return state.problem_path if code in _MAPPED_ANEW and Path(state.problem_path).is_file() else ""

    @Slot()
    def _open_doubtful(self) -> None:
        if self._program.window is not None:
            self._program.window.notice("")
        self._map_anew(self._doubtful)

    def _map_anew(self, id: str) -> None:
        """Open the wizard over the file that could not be taken, with the mapping of its folder."""
        one = self._found(id)
        if one is None or not (path := self._file_of(one)):
            return
        if self.dialog is not None:
            self.dialog.accept()
        self.open_wanted.emit(path, one)

    def _ended(self, name: str) -> None:
        if name == _JOB and not self._closed:
            self._soon.start(_AGAIN_AFTER_MS)

    # The dialog

    def open(self, part: int = 0, of_file: dict[str, Any] | None = None) -> None:
        """Show one of the lists; `of_file` is the file in the wizard: its ``path``, and its ``source``."""
        from widgets.dialogs.mapping.imports import ImportsDialog

        window = self._program.window
        if window is None:
            return
        self._of_file = of_file
        if self.dialog is None:
            parent = self._program.importing.dialog if of_file is not None else None
            dialog = self.dialog = ImportsDialog(parent or window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._connect(dialog)
            dialog.open()
        self._show_folders()
        self._ask_mappings()
        self._offer_floors()
        self.dialog.turn(part)
        self._looks.start()

    def _connect(self, dialog: ImportsDialog) -> None:
        dialog.finished.connect(self._left)
        dialog.tabs.turned.connect(self._turned)
        dialog.folders.stop_wanted.connect(self._stop)
        dialog.folders.again_wanted.connect(self._go_on)
        dialog.folders.forget_wanted.connect(self._forget)
        dialog.folders.open_wanted.connect(self._map_anew)
        dialog.saved.use_wanted.connect(self._use)
        dialog.saved.rename_wanted.connect(self._rename)
        dialog.saved.export_wanted.connect(self._ask_export)
        dialog.saved.delete_wanted.connect(self._delete)
        dialog.rejects.floor_chosen.connect(self._ask_rejected)
        dialog.rejects.export_wanted.connect(self._ask_list)

    def _turned(self, part: int) -> None:
        """Something may have come since."""
        if part == 1:
            self._ask_mappings()
        elif part and self.dialog is not None and self.dialog.rejects.floor.value():
            self._ask_rejected(str(self.dialog.rejects.floor.value()))

    def _left(self) -> None:
        self.dialog = None
        self._looks.stop()
        self.asking.close()

    def close(self) -> None:
        """The window goes."""
        self._closed = True
        self._soon.stop()
        self._looks.stop()
        self.asking.close()

    def _answered(self, token: str, value: Any) -> None:
        if self.dialog is None:
            return
        if token == "mappings":
            self._listed = {f"{_MINE if one['mine'] else ''}{one['name']}": one for one in value}
            self._show_mappings()
        elif token == "rejected":
            self.dialog.rejects.show_rejected(value)
        elif token == "export":
            self.dialog.say_note(written(value))
        elif token == "use":
            self.mapping_wanted.emit(value | {"knows": self._listed[self._used]["knows"]})
            self.dialog.accept()

    def _refused(self, token: str, _code: str, sentence: str) -> None:
        if self.dialog is not None:
            (self.dialog.rejects.show_problem if token == "rejected" else self.dialog.say_note)(sentence)

    # Folders

    def _show_folders(self) -> None:
        if self.dialog is not None:
            self.dialog.folders.show_folders([self._line(one) for one in followed.listed(self.place())])

    def _line(self, one: Followed) -> FolderLine:
        from widgets.dialogs.mapping.folders import FolderLine

        state = followed.state(self.place(), one)
        taken = formats.date_and_clock(state.at, one.zone or "UTC") if state.at else ""
        problem = _sentence(state.problem) if state.problem is not None else ""
        name = Path(one.map_path).stem
        title = next((told["title"] for told in self._listed.values() if told["path"] == one.map_path), name)
        told = (state.path, taken, state.rows, state.rejected, problem, self._file_of(one))
        return FolderLine(one.id, one.folder, one.floor, mapping_titles.shown(title), one.stopped, *told)

    def _found(self, id: str) -> Followed | None:
        return next((one for one in followed.listed(self.place()) if one.id == id), None)

    def _stop(self, id: str) -> None:
        self._keep(id, stopped=True)

    def _go_on(self, id: str) -> None:
        self._keep(id, stopped=False)
        self.work()

    def _keep(self, id: str, stopped: bool) -> None:
        one = self._found(id)
        if one is not None:
            try:
                followed.keep(self.place(), replace(one, stopped=stopped))
            except OSError as problem:
                self._not_written(self.place(), problem)
        self._show_folders()

    def _forget(self, id: str) -> None:
        one = self._found(id)
        if one is not None:
            try:
                followed.forget(self.place(), one)
            except OSError as problem:
                self._not_written(self.place(), problem)
        self._show_folders()
        self._show_mappings()

    # Mappings

    def _ask_mappings(self) -> None:
        self.asking.ask("mappings", "mappings", self._of_file or {})

    def _show_mappings(self) -> None:
        if self.dialog is not None:
            used = {one.map_path for one in followed.listed(self.place())}
            lines = [_mapping_line(one, used) for one in self._listed.values()]
            self.dialog.saved.show_mappings(lines, self._of_file is not None)
            self._show_folders()

    def _use(self, key: str) -> None:
        told, self._used = self._listed[key], key
        self.asking.ask("use", "mapping", {"name": told["name"], "mine": told["mine"]})

    def _rename(self, key: str, title: str) -> None:
        path = Path(self._listed[key]["path"])
        line = f"title = {json.dumps(title, ensure_ascii=False)}"
        try:
            text = path.read_text(encoding="utf-8-sig")
            head, bracket, rest = text.partition("\n[")
            named = (
                _TITLE_LINE.sub(lambda _found: line, head, count=1) if _TITLE_LINE.search(head) else f"{line}\n{head}"
            )
            path.write_text(named + bracket + rest, encoding="utf-8")
        except OSError as problem:
            self._not_written(path, problem)
        self._ask_mappings()

    def _delete(self, key: str) -> None:
        path = Path(self._listed[key]["path"])
        try:
            path.unlink(missing_ok=True)
        except OSError as problem:
            self._not_written(path, problem)
        self._ask_mappings()

    def _ask_export(self, key: str) -> None:
        self._asked_export = key
        choosing.ask_mapping(self.dialog, self._export, self._listed[key]["title"])

    def _export(self, paths: list[str]) -> None:
        told = self._listed.get(self._asked_export)
        if told is None or self.dialog is None:
            return
        try:
            shutil.copyfile(told["path"], paths[0])
        except OSError as problem:
            self._not_written(Path(paths[0]), problem)
        else:
            self.dialog.say_note(say(_SAVED, path=formats.ltr(paths[0])))

    # Rejected rows

    def _offer_floors(self) -> None:
        """Floors that were imported for this user, the open one first; none to who may see only a part of it."""
        if self.dialog is None:
            return
        sees_all = self._sees_all()
        shown = self._program.shown_floor
        floors = sorted(self._floors.glob("*.db"), key=lambda path: -path.stat().st_mtime) if sees_all else []
        if shown is not None and sees_all:
            floors = [shown, *(path for path in floors if path != shown)]
        self.dialog.rejected_tab.setVisible(sees_all)
        self.dialog.rejects.offer([(str(path), path.stem) for path in floors], str(shown or ""))
        if floors:
            self._ask_rejected(str(floors[0]))

    def _sees_all(self) -> bool:
        keeper = self._program.keeper
        return not keeper.address or keeper.context.sight.everything

    def _ask_rejected(self, floor: str) -> None:
        self.asking.ask("rejected", "rejected", {"floor": floor, "files": None, "form": ""})

    def _ask_list(self) -> None:
        choosing.ask_list(self.dialog, self._write_list)

    def _write_list(self, paths: list[str]) -> None:
        if self.dialog is not None and self.dialog.rejects.floor.value():
            self.asking.ask("export", "export_rejected", all_rejected(str(self.dialog.rejects.floor.value()), paths[0]))

    def _not_written(self, path: Path, problem: OSError) -> None:
        if self.dialog is not None:
            why = problem.strerror or str(problem)
            self.dialog.say_note(say(_NOT_WRITTEN, path=formats.ltr(str(path)), problem=why))


def all_rejected(floor: str, to: str, files: list[str] | None = None, form: str = "") -> dict[str, Any]:
    """Asks for all rejected rows of a floor, or of some files, as a CSV in the user's language."""
    from supervisor.floor.importers.table import rejects
    from supervisor.views import mapping_fields
    from widgets.dialogs.mapping.rejects import list_names

    sentences = {code: formats.plain(say(text)) for code, text in rejects.texts(form).items()}
    other = formats.plain(say(rejects.WHOLE_FILE))
    return {
        "floor": floor,
        "files": files,
        "to": to,
        "names": list_names(),
        "sentences": sentences,
        "other": other,
        "columns": {field: formats.plain(say(text)) for field, text in mapping_fields.TITLES.items()},
    }


def written(told: dict[str, Any]) -> str:
    """What came of it, as a sentence."""
    path = formats.ltr(told["path"])
    return say(_NOT_WRITTEN, path=path, problem=told["problem"]) if told["problem"] else say(_LIST, path=path)


def _sentence(problem: dict[str, Any]) -> str:
    return say(Text(problem["text"], problem["context"]), **problem["values"])


def _mapping_line(one: dict[str, Any], used: set[str]) -> MappingLine:
    from widgets.dialogs.mapping.saved import MappingLine

    path = one["path"] if one["mine"] else one["name"]
    changed = formats.date(one["changed_ns"] // 1_000_000, "UTC")
    problem = _sentence(one["problem"]) if one["problem"] is not None else ""
    facts = (one["name"], one["title"], one["row"], one["columns"], changed, one["mine"], one["have"], one["knows"])
    means = tuple((column, field, row) for column, field, row in one["means"])
    return MappingLine(*facts, path in used, problem, means)
