"""Imports of the window: files that were dropped or chosen become a floor among this user's data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt

from supervisor import formats
from supervisor import settings as kept
from supervisor.app import choosing, exports, imports
from supervisor.app.asking import Asking
from supervisor.app.imports import Imports
from supervisor.app.looks import is_floor
from supervisor.floor.importers.followed import Followed
from supervisor.floor.importers.sniffing import CDR, QUEUE_LOG
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say

if TYPE_CHECKING:
    from supervisor.app.background import Jobs
    from supervisor.app.program import Program
    from widgets.dialogs.mapping.state import State
    from widgets.dialogs.mapping.wizard import MappingDialog

_PARTLY = QT_TRANSLATE_NOOP("command", "Stopped early. The floor holds what was read; import again to go on.")
_IMPORTED = QT_TRANSLATE_NOOP("app", "{rejected} of {lines} lines could not be used.")
_LOOKING = QT_TRANSLATE_NOOP("app", "Looking at {name}…")
_SAVED = QT_TRANSLATE_NOOP("app", "The mapping is saved as {path}. The command moked import table takes it with --map.")
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "app", "{path} could not be written ({problem}). The mapping is still here; choose another place."
)
_BROKE = QT_TRANSLATE_NOOP(
    "app", "The import ended unexpectedly. What was read stays whole, and the mapping is still here; try again."
)
SAVED: Final = 1
"""Where the saved mappings stand among the lists of what imports leave behind."""
_UNFINISHED: Final = "unfinished.json"


class Importing(QObject):
    """Takes files for one window: logs at once, tables by a mapping that is known or made by clicking."""

    def __init__(self, program: Program, jobs: Jobs) -> None:
        super().__init__(program)
        self._program, self._jobs = program, jobs
        self._into: Path | None = None
        self._files: list[str] = []
        self._paths: list[str] = []
        self._known: dict[str, Any] = {}
        self._floor = ""
        """The floor that rows of a followed folder go into, while a file of it is mapped anew."""
        self._form = QUEUE_LOG
        self._options: dict[str, Any] = {}
        self._kept: tuple[str, Path] | None = None
        """What the mapping in hand is called, and where it was kept."""
        self.asking = Asking(self.folder(), self)
        self.asking.answered.connect(self._answered)
        self.asking.refused.connect(self._refused)
        self.dialog: MappingDialog | None = None
        jobs.ended.connect(self._ended)
        self.imports = Imports(program, jobs, self.folder(), self.floors(), follows=program.remembers)
        self.imports.mapping_wanted.connect(self._use_mapping)
        self.imports.open_wanted.connect(self._map_anew)

    @staticmethod
    def folder() -> Path:
        """Where the mappings of this user stand."""
        return kept.data_dir() / "mappings"

    @staticmethod
    def floors() -> Path:
        """Where floors stand that were imported for this user."""
        return kept.data_dir() / "imported"

    def ask(self) -> None:
        """Let somebody choose exports."""
        choosing.ask_exports(self._program.window, self._chosen)

    def _chosen(self, paths: list[str]) -> None:
        self.take([Path(path) for path in paths])

    def take(self, paths: list[Path]) -> None:
        """Import exports into a floor among this user's data, then follow it; a floor is opened as it is."""
        if len(paths) == 1 and is_floor(paths[0]):
            self._program.open_floor(paths[0])
            return
        forms = {exports.form(path) for path in paths}
        if len(forms) == 1 and (form := forms.pop()):
            self._import_own(form, [str(path) for path in paths])
            return
        self._look_at([str(path) for path in paths])

    def _map_anew(self, path: str, one: Followed) -> None:
        """Open the wizard over a file of a followed folder, with the mapping of that folder."""
        self._look_at([path], one)

    def _look_at(self, paths: list[str], one: Followed | None = None) -> None:
        self._paths, self._floor = paths, one.floor if one is not None else ""
        if self._program.window is not None:
            self._program.window.notice(say(_LOOKING, name=Path(paths[0]).name), "info")
        self.asking.ask("known", "known", {"paths": paths, "start": one.map_path if one is not None else ""})

    def _import_own(self, form: str, files: list[str]) -> None:
        """Import files of a format that has an importer of its own."""
        into = self.floors() / f"{Path(files[0]).name.replace('.', '_')}.db"
        shown = self._program.shown_floor
        if form == CDR and shown is not None and shown.parent == self.floors():
            into = shown  # call detail records tell what a queue_log leaves open: they go beside it
        self._start(into, form, exports.system_zone(), {}, files)

    def _start(self, into: Path, form: str, zone: str, options: dict[str, Any], files: list[str]) -> None:
        into.parent.mkdir(parents=True, exist_ok=True)
        self._into, self._form, self._files = into, form, files
        self._jobs.start("import", ["import", form, str(into), zone, json.dumps(options), *files], self._told)
        if self.dialog is not None:
            self.dialog.show_progress(0.0, 0.0, None)
        elif self._program.window is not None:
            self._program.window.show_progress(Path(files[0]).name, 0.0, 0.0, None)

    def cancel(self) -> None:
        """Stop the import; what it has read stays whole."""
        self._jobs.stop("import")

    # The wizard

    def _answered(self, token: str, value: Any) -> None:
        if token == "known":
            self._known = value
            if value["form"] != "table":
                self._quiet()
                self._import_own(value["form"], value["files"])
                return
            known = value["mapping"] or value["like"]
            source = exports.source_of(known) if known else {}
            self.asking.ask("first", "look", {"path": value["path"], "source": source})
        elif token == "first":
            self._quiet()
            self._open(value)
        elif token == "exported":
            self._say(imports.written(value))
        elif self.dialog is not None:
            self.dialog.answer(token, value)

    def _refused(self, token: str, _code: str, sentence: str) -> None:
        if token in ("known", "first"):
            self._quiet(sentence)
        elif self.dialog is not None:
            self.dialog.refuse(token, sentence)

    def _quiet(self, sentence: str = "") -> None:
        """The file has been looked at; a sentence says what is the matter with it."""
        if self._program.window is not None:
            self._program.window.notice(sentence)

    def _open(self, look: dict[str, Any]) -> None:
        """Open the wizard over a file that was looked at."""
        from supervisor.views import mapping_columns
        from supervisor.views.mapping import Draft
        from widgets.dialogs.mapping.state import State
        from widgets.dialogs.mapping.wizard import MappingDialog

        window = self._program.window
        if window is None:
            return
        if self.dialog is not None:
            self.dialog.reject()
        known = self._known["mapping"] or self._known["like"]
        floors, chosen, theirs = self._targets()
        state = State(self._paths, self._known["path"], exports.system_zone(), look, known=known, floors=floors)
        state.floor, state.theirs, state.more = self._floor or chosen, theirs, len(self._known["files"]) - 1
        if known is not None and not self._floor:
            state.floor = self._where_before(known, state)
        state.fits = known is None or self._known["mapping"] is not None
        asks = self._known["mapping"] is None and not self._floor
        unfinished = self._unfinished(state.heading()) if asks else None
        if unfinished is not None:
            known, state.known, state.fits = None, None, True
        if known is not None:
            state.draft, state.title = Draft(known["said"]), known["title"]
            zone = known["said"].get("source", {}).get("zone")
            state.zone, state.shaped = zone if isinstance(zone, str) else state.zone, True
            state.look = mapping_columns.aliased(look, known["said"])
        elif unfinished is not None:
            state.draft, state.title = Draft(unfinished["said"]), unfinished["title"]
            state.zone, state.touched = unfinished["zone"], True
            state.shaped = unfinished.get("shaped", True)
        else:
            state.take_look(look)
        self._kept = None
        dialog = self.dialog = MappingDialog(state, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(self.asking.ask)
        dialog.wanted.connect(self._wanted)
        dialog.stop_wanted.connect(self.cancel)
        dialog.save_as_wanted.connect(self._ask_save)
        dialog.importing.list_wanted.connect(self._ask_rejected)
        dialog.export_wanted.connect(self._ask_export)
        dialog.left.connect(self._left)
        dialog.saved_wanted.connect(self._show_saved)
        dialog.open()
        dialog.start(resumed=unfinished is not None)

    def show_imports(self) -> None:
        """Show the folders that are followed, the saved mappings, the rejected rows."""
        self.imports.open()

    def _show_saved(self) -> None:
        """Let one of the saved mappings be used for the file in hand."""
        if self.dialog is not None:
            state = self.dialog.state
            self.imports.open(SAVED, {"path": state.path, "source": state.source()})

    def _use_mapping(self, told: dict[str, Any]) -> None:
        if self.dialog is not None:
            self.dialog.use(told)
            self.dialog.importing.into.put_back(self._where_before(told, self.dialog.state))
            self.dialog.state.floor = str(self.dialog.importing.into.value())

    def _map_path(self, known: dict[str, Any]) -> str:
        return str(self.folder() / f"{known['name']}.toml") if known["mine"] else str(known["name"])

    def _where_before(self, known: dict[str, Any], state: State) -> str:
        """The floor that files of this mapping went into; a new one where that is gone; else the one that is chosen."""
        before = exports.went_into(self.folder(), self._map_path(known))
        if before is None:
            return state.floor
        return str(before) if str(before) in {path for path, _ in state.floors} else ""

    def _targets(self) -> tuple[list[tuple[str, str]], str, str]:
        """Floors that may take rows (those that Moked imported for this user), the open one first; which is chosen, if
        not somebody is to say whether the rows are of the open one; and the name of an open one that others write."""
        ours = sorted(self.floors().glob("*.db"), key=lambda path: -path.stat().st_mtime)
        shown = self._program.shown_floor
        chosen = theirs = ""
        if shown is not None and shown in ours:
            from widgets.dialogs.mapping.state import UNSAID

            ours.remove(shown)
            ours.insert(0, shown)
            chosen = UNSAID
        elif shown is not None:
            theirs = shown.stem
        return [(str(path), path.stem) for path in ours], chosen, theirs

    def _wanted(self) -> None:
        """Begin the import that the wizard describes; the mapping is kept first."""
        if self.dialog is None:
            return
        state = self.dialog.state
        known = state.known if state.ready else None
        if known is not None:
            map_path = self._map_path(known)
        else:
            saved = self._save(state)
            if saved is None:
                return
            map_path = str(saved)
        self._options = {"map_path": map_path, "encoding": (state.known or {}).get("encoding")}
        into = Path(state.floor) if state.floor else self._new_floor(state)
        self._start(into, "table", state.zone, self._options, self._known["files"])

    def _new_floor(self, state: State) -> Path:
        from supervisor.views.mapping import slug

        return exports.free(self.floors(), slug(state.title or Path(state.path).stem), ".db")

    def _save(self, state: State) -> Path | None:
        """Keep the mapping among those of this user: a changed one of theirs under its name, a new one under a name of
        its own, which is that of its source too, so that rows of two systems never take each other's place."""
        from supervisor.views.mapping import slug

        if state.known is not None and state.known["mine"]:
            path = self.folder() / f"{state.known['name']}.toml"
        else:
            stem = slug(state.title or Path(state.path).stem)
            if self._kept is None or self._kept[0] != stem:
                self._kept = stem, exports.free(self.folder(), stem, ".toml")
            path = self._kept[1]
            if path.stem != stem:
                state.draft.source["name"] = path.stem
        return path if self._write(path, state.toml()) else None

    def _write(self, path: Path, text: str) -> bool:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as problem:
            self._say(say(_NOT_SAVED, path=formats.ltr(str(path)), problem=problem.strerror or str(problem)))
            return False
        return True

    def _say(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.say_note(sentence)

    def _ask_save(self) -> None:
        if self.dialog is not None:
            choosing.ask_mapping(self.dialog, self._save_as, self.dialog.state.title)

    def _save_as(self, paths: list[str]) -> None:
        if self.dialog is not None and self._write(Path(paths[0]), self.dialog.state.toml()):
            self._say(say(_SAVED, path=formats.ltr(paths[0])))

    def _ask_rejected(self) -> None:
        given = {"floor": str(self._into), "files": self._files, "form": self._form}
        self.asking.ask("rejected", "rejected", given)

    def _ask_export(self) -> None:
        choosing.ask_list(self.dialog, self._export_to)

    def _export_to(self, paths: list[str]) -> None:
        if self.dialog is not None:
            given = imports.all_rejected(str(self._into), paths[0], self._files, self._form)
            self.asking.ask("exported", "export_rejected", given)

    # What was left unfinished

    def _unfinished(self, heading: str) -> dict[str, Any] | None:
        try:
            found: Any = json.loads((self.folder() / _UNFINISHED).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        whole = isinstance(found, dict) and {"said", "title", "zone"} <= found.keys()
        return found if whole and found.get("heading") == heading else None

    def _left(self) -> None:
        """The wizard closes: what was said and not imported is kept for the next time."""
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        state, place = dialog.state, self.folder() / _UNFINISHED
        if dialog.finished_import:
            place.unlink(missing_ok=True)
        elif state.touched and state.draft.row:
            said = {"heading": state.heading(), "said": state.draft.said, "title": state.title, "zone": state.zone}
            left: dict[str, Any] = {**said, "shaped": state.shaped}
            self._write(place, json.dumps(left, ensure_ascii=False))
        self.asking.close()

    # The import

    def _told(self, said: dict[str, Any]) -> None:
        window, into, dialog = self._program.window, self._into, self.dialog
        if window is None or into is None:
            return
        if said["kind"] == "progress":
            left = said["left_s"]
            left_ms = None if left is None else left * 1000
            if dialog is not None:
                dialog.show_progress(said["done"], said["rate"], left_ms)
            else:
                window.show_progress(None, said["done"], said["rate"], left_ms)
            return
        if dialog is not None:
            self._told_dialog(dialog, said, into)
            return
        window.show_progress(None, None, 0.0, None)
        if said["kind"] == "problem":
            window.notice(say(Text(said["text"], said["context"]), **said["values"]))
        elif not said["cancelled"] or said["contacts"]:
            self._program.open_floor(into)
            if said["cancelled"]:
                window.notice(say(_PARTLY))
            elif said["rejected_total"]:
                window.notice(say(_IMPORTED, rejected=said["rejected_total"], lines=said["lines"]))

    def _told_dialog(self, dialog: MappingDialog, said: dict[str, Any], into: Path) -> None:
        if said["kind"] == "problem":
            dialog.show_problem(say(Text(said["text"], said["context"]), **said["values"]))
            return
        dialog.show_summary(said)
        if into.exists():
            exports.goes_into(self.folder(), self._options["map_path"], into)
            self._program.open_floor(into)
        if dialog.state.follow and not said["cancelled"]:
            self._follow(dialog.state.folder, dialog.state.zone, into)

    def _follow(self, folder: str, zone: str, into: Path) -> None:
        """Go on with files that come into the folder, in later windows too."""
        options = self._options
        one = Followed(folder, str(into), options["map_path"], zone, options["encoding"])
        self._say(self.imports.follow(one))

    def _ended(self, name: str) -> None:
        if name != "import":
            return
        if self.dialog is not None and self.dialog.running:
            self.dialog.show_problem(say(_BROKE))  # it ended without a word
        elif self.dialog is None and self._program.window is not None:
            self._program.window.show_progress(None, None, 0.0, None)

    def close(self) -> None:
        """End what runs."""
        self.asking.close()
        self.imports.close()
