"""Conflicts and drafts in words for the window, and what was chosen back into arguments of a verb."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from supervisor import formats
from supervisor.access import Place
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models.book_words import FIELDS, Names, told
from supervisor.text import say
from supervisor.views.book import title_of
from widgets.dialogs.conflict import THEIRS, Clash
from widgets.dialogs.unsaved import Unsaved

if TYPE_CHECKING:
    from supervisor.book.deeds import ConflictError
    from supervisor.book.drafts import Draft

_ABOUT = QT_TRANSLATE_NOOP("conflict", "{title}: {record}")
_NAMING: Final = ("name", "kpi", "state", "reason", "on_on")
"""Columns by which people know a record."""
WITHDRAWN: Final = "withdrawn"
_UNSEEN: Final = frozenset({"id", "version", "scope", "scope_id"})


def clashes_of(conflict: ConflictError, names: Names) -> list[Clash]:
    """The fields in which the two versions, or either of them and what was seen, differ."""
    mine, theirs, seen = conflict.mine, conflict.theirs, conflict.seen
    found = []
    for name in theirs:
        values = {json.dumps(row.get(name), sort_keys=True, default=str) for row in (mine, theirs, seen) if row}
        if name in _UNSEEN or len(values) < 2:
            continue
        words = [told(name, row.get(name), row, names) if row else None for row in (seen, mine, theirs)]
        if name == WITHDRAWN and theirs[name]:
            # Whether it is to stand again needs a thought: what was typed would go with it.
            words[0] = None
        title = say(FIELDS.get(name, Text(name)))
        found.append(Clash(name, title, words[0], words[1] or "", words[2] or ""))
    return found


def about(conflict: ConflictError, title: str, names: Names) -> str:
    """What the conflict is about: the verb, and the record by what names it."""
    row = conflict.theirs
    parts = [told(name, row[name], row, names) for name in _NAMING if row.get(name)]
    if row.get("scope"):
        parts.append(names.place(str(row["scope"]), row.get("scope_id")))
    return say(_ABOUT, title=title, record=formats.listed(parts)) if parts else title


def arguments_of(
    verb: str, arguments: Mapping[str, Any], conflict: ConflictError, chosen: Mapping[str, str]
) -> dict[str, Any]:
    """The arguments that make the record as chosen: those of the fields that stay theirs say what theirs is."""
    from supervisor.book.verbs import VERBS

    known = {argument.name for argument in VERBS[verb].arguments}
    found = dict(arguments)
    for column, whose in chosen.items():
        name = {"on_on": "on"}.get(column, column.removesuffix("_json"))
        if whose != THEIRS or name not in known:
            continue
        value = conflict.theirs.get(column)
        # A setting is read from its JSON as it stands: a word in it may look like a number.
        as_it_stands = name == "value" or not column.endswith("_json") or value is None
        found[name] = value if as_it_stands else json.loads(str(value))
    return found


def unsaved_of(draft: Draft, can_go_on: bool) -> Unsaved:
    """A draft in words."""
    from supervisor.book.verbs import VERBS

    given = {**draft.arguments, **draft.typed}
    verb = VERBS.get(draft.verb)
    arguments = verb.arguments if verb is not None else ()
    lines = tuple(
        (say(one.title), _shown(given[one.name]))
        for one in arguments
        if one.name not in ("version", "id") and given.get(one.name) not in (None, "")
    )
    secret = any(one.secret for one in arguments)
    ready = verb is not None and (draft.state == "sent" or not can_go_on) and not (secret and can_go_on)
    return Unsaved(
        draft.call_id,
        say(title_of(draft.verb)),
        lines,
        draft.typed_at,
        sent=draft.state == "sent",
        can_save=ready,
        can_go_on=can_go_on,
        lost_secret=secret,
    )


def _shown(value: Any) -> str:
    if isinstance(value, Place):
        return value.id or value.kind
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
