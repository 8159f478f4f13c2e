"""The options of `moked book`: what is done with a book as a whole, and one command per verb that it knows."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from supervisor.book.deeds import Argument, Verb
from supervisor.book.looking import ASKABLE
from supervisor.book.restoring import EVEN_IF
from supervisor.book.verbs import VERBS
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say

_Add = Callable[[argparse.ArgumentParser], None]

_TITLES: Final[dict[str, Text]] = {
    "init": QT_TRANSLATE_NOOP("command", "Begin a book, with its first manager"),
    "verify": QT_TRANSLATE_NOOP("command", "Check the chain; exit 1 names the first entry that was altered"),
    "backup": QT_TRANSLATE_NOOP("command", "Back the book up, checked and dated; old backups are thinned out"),
    "backups": QT_TRANSLATE_NOOP("command", "The backups there are, the newest first"),
    "learn": QT_TRANSLATE_NOOP("command", "Learn from a floor who belongs where; rights over sites are judged by it"),
    "export": QT_TRANSLATE_NOOP("command", "Write the book as JSON, with the end of its chain"),
    "restore": QT_TRANSLATE_NOOP("command", "Put a backup in the place of the book; the book is kept aside"),
    "history": QT_TRANSLATE_NOOP("command", "All versions of one record: who, when, what"),
    "log": QT_TRANSLATE_NOOP("command", "Who did what, when"),
    "list": QT_TRANSLATE_NOOP("command", "The records of a kind"),
    "whoami": QT_TRANSLATE_NOOP("command", "Who I am in this book"),
    "rights": QT_TRANSLATE_NOOP("command", "What I may do, and where"),
    "set": QT_TRANSLATE_NOOP("command", "Set a shared setting (short for setting set)"),
}
_GROUPS: Final[dict[str, Text]] = {
    "person": QT_TRANSLATE_NOOP("command", "People, their passwords and their rights"),
    "setting": QT_TRANSLATE_NOOP("command", "Shared settings, dated"),
    "target": QT_TRANSLATE_NOOP("command", "Targets, dated"),
    "limit": QT_TRANSLATE_NOOP("command", "How long states may last, dated"),
    "hours": QT_TRANSLATE_NOOP("command", "Opening hours, dated"),
    "day": QT_TRANSLATE_NOOP("command", "Special days"),
    "view": QT_TRANSLATE_NOOP("command", "Saved views"),
    "follow_up": QT_TRANSLATE_NOOP("command", "Who follows up which answers"),
}


def _init(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--manager", metavar="NAME", help="the first centre manager, who may do everything")
    parser.add_argument("--wal", action="store_true", help="faster, on a disk of this computer only; never on a share")


def _verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--key-file", type=Path, metavar="FILE", help="ends of the chain that were kept elsewhere")
    parser.add_argument("--head", action="append", default=[], metavar="HEAD", help="one end of the chain: ID SEQ HASH")


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="DIR", help="the folder (default: the setting, or beside the book)")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="a file that is not there yet")


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="backup", type=Path, required=True, metavar="BACKUP")
    parser.add_argument(
        "--even-if", action="append", choices=EVEN_IF, default=[], help="the backup is damaged, is of another book, ..."
    )


def _history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=ASKABLE, metavar="KIND", help=", ".join(ASKABLE))
    parser.add_argument("id", metavar="ID")


def _log(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", metavar="T", help="a date or a time")
    parser.add_argument("--to", dest="last", metavar="T")


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=ASKABLE, metavar="KIND", help=", ".join(ASKABLE))
    parser.add_argument("--withdrawn", action="store_true", help="those withdrawn too")


def _set(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("value", metavar="VALUE")
    parser.add_argument("--place", help="centre (default), site=ID, client=ID, team=ID or queue=ID")
    parser.add_argument("--from-on", metavar="DATE", help="from this day on (default: today)")
    parser.add_argument("--version", help="the version that was seen; 0 for none")
    _add_call(parser)


def _nothing(_parser: argparse.ArgumentParser) -> None:
    pass


_OPTIONS: Final[dict[str, _Add]] = {
    "init": _init,
    "verify": _verify,
    "backup": _backup,
    "backups": _backup,
    "export": _export,
    "learn": _nothing,
    "restore": _restore,
    "history": _history,
    "log": _log,
    "list": _list,
    "whoami": _nothing,
    "rights": _nothing,
    "set": _set,
}


def fill(parser: argparse.ArgumentParser, made_by: Any, add_person: _Add) -> None:
    """Add all commands of `moked book` to their parser; `made_by` is the class of the parsers below it."""
    actions = parser.add_subparsers(dest="action", required=True, parser_class=made_by, metavar="COMMAND")
    for name, add in _OPTIONS.items():
        leaf = _leaf(actions, name, _TITLES[name], add_person)
        add(leaf)
    groups: dict[str, Any] = {}
    for verb in VERBS.values():
        group, _, deed = verb.id.partition(".")
        if group not in groups:
            title = say(_GROUPS.get(group, Text(group)))
            found = actions.add_parser(group, help=title, description=title)
            groups[group] = found.add_subparsers(dest="deed", required=True, parser_class=made_by, metavar="COMMAND")
        leaf = _leaf(groups[group], deed, verb.title, add_person)
        leaf.set_defaults(verb=verb.id)
        _add_verb(leaf, verb)


def _leaf(actions: Any, name: str, title: Text, add_person: _Add) -> argparse.ArgumentParser:
    leaf: argparse.ArgumentParser = actions.add_parser(name, help=say(title), description=say(title))
    leaf.allow_abbrev = False
    leaf.options_first = True  # type: ignore[attr-defined]  # of the parsers that the command line makes
    leaf.add_argument("address", nargs="?", metavar="BOOK", help="a file or an address (default: --book, the setting)")
    add_person(leaf)
    leaf.add_argument("--lang", choices=("en", "he", "ar", "ro"), default=argparse.SUPPRESS)
    leaf.add_argument("--tz", metavar="ZONE", help="zone of dates (default: the floor's, else this computer's)")
    leaf.add_argument("--floor", type=Path, help="tells which queue and team is at which site, and the zone")
    leaf.add_argument("--format", choices=("table", "json"), default="table", dest="output")
    return leaf


def _add_call(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--call-id", metavar="ID", help="the same ID again does not do it twice")


def option(argument: Argument) -> str:
    """How an argument of a verb is written on the command line."""
    return "--" + argument.name.replace("_", "-")


def _add_verb(parser: argparse.ArgumentParser, verb: Verb) -> None:
    for argument in verb.arguments:
        if argument.secret:
            parser.add_argument(
                "--new-password-file", type=Path, metavar="FILE", help="with the password to set; - reads it from input"
            )
            continue
        parser.add_argument(
            option(argument),
            dest=f"given_{argument.name}",
            required=argument.required,
            metavar=argument.name.upper(),
            help=say(argument.title).replace("%", "%%"),
        )
    _add_call(parser)
