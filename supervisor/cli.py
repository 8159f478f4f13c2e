"""The command line. Each command is a thin verb over the rooms; every view can be had without a window.

Exit codes: 0 good; 1 a finding that the command is there to find; 2 wrong use or unusable input, said in one line.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn

from supervisor import __version__, interrupt
from supervisor.commands import streams
from supervisor.commands.option_types import pair, positive, size, whole
from supervisor.commands.shared import GOOD, WRONG, at_terminal
from supervisor.errors import InputError, MokedError
from supervisor.mark import QT_TRANSLATE_NOOP

LANGUAGES = ("en", "he", "ar", "ro")
_NO_OUTPUT = QT_TRANSLATE_NOOP("command", "The output could not be written ({detail}).")
_USAGE = QT_TRANSLATE_NOOP("command", "{problem}. “{command} --help” tells how it is used.")

COMMANDS = (
    *("demo", "simulate", "import", "check", "live", "kpis"),
    *("trend", "variants", "sums", "customer", "report", "history", "book", "schema"),
)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    fill: Callable[[argparse.ArgumentParser], None] | None = None
    """Adds the options when they are needed: a command that reads tables must not hold the others up."""
    options_first = False
    """Lets options stand between the words, where a word may be left out and argparse would take one for another."""

    def error(self, message: str) -> NoReturn:
        raise InputError("usage", _USAGE, problem=message, command=self.prog)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """As in argparse, which calls this for each command."""
        if self.fill is not None:
            fill, self.fill = self.fill, None
            fill(self)
        given = list(sys.argv[1:] if args is None else args)
        return super().parse_known_args(self._sorted(given) if self.options_first else given, namespace)

    def _sorted(self, given: list[str]) -> list[str]:
        options, words = [], []
        left = iter(given)
        for word in left:
            if word == "--":
                words += [word, *left]
                break
            if not word.startswith("--"):
                words.append(word)
                continue
            options.append(word)
            action = self._option_string_actions.get(word)
            if action is not None and action.nargs is None:
                options += [value for value in (next(left, None),) if value is not None]
        return options + words


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = _Parser(prog="moked", description="The live floor of a contact centre.")
    top.add_argument("--version", action="version", version=f"moked {__version__}")
    commands = top.add_subparsers(dest="command", required=True, parser_class=_Parser)

    def command(name: str, help: str) -> _Parser:
        made: _Parser = commands.add_parser(name, help=help, description=help)
        made.add_argument("--lang", choices=LANGUAGES, help="language of sentences")
        return made

    _fill_window(command)
    _fill_floors(command)
    _fill_figures(command)
    _fill_looking_back(command)
    _fill_rest(command)
    return top


Command = Callable[[str, str], _Parser]
"""Makes a command of that name, with what it is for."""
_KPI = "a figure, ID.FORMULA, or sum.NAME for a sum of the centre's own"
_KPIS = "figures, ID.FORMULA, or sum.NAME and sum.NAME/NAME for sums of the centre's own"
_FROM_NEWS = "; of an old floor yesterday and the like are counted from its newest data"


def _fill_window(command: Command) -> None:
    window = command("open", "the window (also: moked [FLOOR])")
    window.add_argument("floor", nargs="?", type=Path)
    _add_looks(window)
    _add_book(window)

    demo = command("demo", "a simulated centre, live in the window")
    _add_centre(demo)
    demo.add_argument("--shots", type=Path, help="leave screenshots in this folder")
    _add_looks(demo)


def _fill_floors(command: Command) -> None:
    simulate = command("simulate", "a floor for trials: a simulated centre")
    simulate.add_argument("--into", type=Path, required=True, metavar="FLOOR")
    simulate.add_argument("--days", type=whole(0), default=56, help="past days (default 56)")
    simulate.add_argument("--live", action="store_true", help="go on living in real time")
    simulate.add_argument("--at", help="simulate up to this instant instead of now")
    simulate.add_argument("--tz", default="Asia/Jerusalem", help="zone of the centre")
    _add_centre(simulate)

    imported = command("import", "take a PBX log or export into a floor")
    imported.add_argument("form", metavar="FORMAT")
    imported.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    imported.add_argument("--into", type=Path, metavar="FLOOR", help="the floor; made where it is missing")
    meant = "what the columns of a table mean; without it a known heading tells"
    imported.add_argument("--map", type=Path, metavar="MAP.toml", help=meant)
    imported.add_argument("--preview", action="store_true", help="show how rows are understood; write nothing")
    imported.add_argument("--encoding", help="of text files that are not UTF-8: cp1255, cp1256, cp1250")
    said = "how days stand in dates that a known export could mean both ways"
    imported.add_argument("--dates", choices=("day_first", "month_first"), default="", help=said)
    imported.add_argument("--tz", help="zone of times that have none, and of a new floor")
    imported.add_argument("--follow", action="store_true", help="go on as the file grows, until Ctrl+C")
    imported.add_argument("--format", choices=("table", "json"), default="table", dest="output")

    check = command("check", "data health; exit 1 when figures would be wrong")
    check.add_argument("floor", type=Path)
    check.add_argument("--at", help="the clock")
    check.add_argument("--format", choices=("table", "json"), default="table", dest="output")
    _add_person(check)


def _fill_figures(command: Command) -> None:
    live = command("live", "the live board")
    live.add_argument("floor", type=Path)
    live.add_argument("--at", help="the clock")
    live.add_argument("--window", default="day", help="day, a shift's name, or 22:00-06:00")
    tables = ("totals", "queues", "agents", "waiting", "to_reach")
    live.add_argument("--table", choices=tables, default="totals")
    live.add_argument("--format", choices=("table", "json"), default="table", dest="output")
    _add_scope(live)
    _add_rows(live)
    _add_person(live)

    kpis = command("kpis", "figures of a period")
    kpis.add_argument("floor", type=Path)
    _add_period(kpis)
    kpis.add_argument("--at", help="the clock")
    kpis.add_argument("--by", default="", metavar="KEY,KEY")
    kpis.add_argument("--kpi", default="", metavar="ID,ID", help=_KPIS)
    kpis.add_argument("--format", choices=("table", "json", "csv"), default="table", dest="output")
    _add_scope(kpis)
    kpis.add_argument("--no-cache", action="store_true", help="from the floor alone, without the sums of past days")
    _add_rows(kpis)
    _add_person(kpis)

    sums = command("sums", "sums that a source gave instead of rows, and weighted means of them")
    sums.add_argument("floor", type=Path)
    _add_period(sums, " (default: all)")
    sums.add_argument("--at", help="the clock")
    sums.add_argument("--by", default="", metavar="KEY,KEY")
    sums.add_argument("--measure", default="", metavar="NAME,TOP/BOTTOM", help="sums by name, or one over another")
    sums.add_argument("--filter", action="append", type=pair, default=[], metavar="KEY=VALUE")
    sums.add_argument("--format", choices=("table", "json", "csv"), default="table", dest="output")
    _add_person(sums)


def _fill_looking_back(command: Command) -> None:
    trend = command("trend", "a figure over time: what is usual, the time before, which hours hurt")
    trend.add_argument("floor", type=Path)
    trend.add_argument(
        "--kpi", default="", metavar="ID", help=f"{_KPI}; without it the service level, or the first that has data"
    )
    _add_period(trend, _FROM_NEWS)
    each = ("hour", "clock_hour", "shift", "weekday", "day", "week", "month", "quarter", "half_year", "year")
    trend.add_argument("--each", choices=each, default="day", help="what a point is of (default day)")
    trend.add_argument("--split", default="", metavar="KEY", help="one line per queue, team, channel ...")
    trend.add_argument(
        "--deviations",
        type=float,
        default=0.0,
        metavar="N",
        help="flag days farther than N standard deviations from their week's mean (hours: their day's) over all lines",
    )
    trend.add_argument("--no-cache", action="store_true", help="from the floor alone, without the sums of past days")
    trend.add_argument("--at", help="the clock")
    trend.add_argument("--format", choices=("table", "json", "csv"), default="table", dest="output")
    _add_scope(trend)
    _add_person(trend)

    variants = command("variants", "all formulas of a figure side by side, and what makes them differ")
    variants.add_argument("floor", type=Path)
    variants.add_argument("--kpi", default="", metavar="ID")
    _add_period(variants, _FROM_NEWS)
    variants.add_argument("--at", help="the clock")
    variants.add_argument("--rows", metavar="VARIANT", help="the rows that this formula counts differently")
    variants.add_argument("--format", choices=("table", "json"), default="table", dest="output")
    _add_scope(variants)
    _add_person(variants)


def _fill_rest(command: Command) -> None:
    customer = command("customer", "the customer at hand: who it is, history, purchases, satisfaction")
    customer.add_argument("floor", type=Path)
    customer.add_argument(
        "id", metavar="ID", help="a customer's id or name, a number or address, or contact:ID, case:ID, survey:ID"
    )
    customer.add_argument("--at", help="the clock")
    customer.add_argument("--format", choices=("table", "json"), default="table", dest="output")
    customer.add_argument("--set", action="append", type=pair, default=[], metavar="NAME=VALUE", dest="given")
    _add_person(customer)

    report = command("report", "a table as XLSX, CSV, PDF or PNG, with its scope and definitions")
    _add_report(report)

    history = command("history", "the sums of past days that figures come from: make, look at, clear")
    history.add_argument("floor", type=Path)
    deed = history.add_mutually_exclusive_group()
    deed.add_argument("--build", action="store_true", help="make what is not there; Ctrl+C stops, what is made stays")
    deed.add_argument("--status", action="store_true", help="say what there is (the default)")
    deed.add_argument("--clear", action="store_true", help="forget all of this floor")
    history.add_argument(
        "--processes", type=int, choices=(1, 2), default=2, help="how many build at once where many days are missing"
    )
    history.add_argument("--tz", help="days of another zone than the floor's")
    history.add_argument("--at", help="the clock")
    history.add_argument("--set", action="append", type=pair, default=[], metavar="NAME=VALUE", dest="given")
    history.add_argument("--format", choices=("table", "json"), default="table", dest="output")
    _add_person(history)

    book = command("book", "what people decide: people, rights, targets, hours, settings; backups")
    book.fill = _fill_book

    schema = command("schema", "ids, keys, formats and the floor contract")
    schema.add_argument("topic", nargs="?", default="", metavar="TOPIC")
    schema.add_argument("--format", choices=("table", "json"), default="table", dest="output")


def _add_centre(command: argparse.ArgumentParser) -> None:
    command.add_argument("--agents", type=whole(5), default=40, help="5 to 5000 (default 40)")
    command.add_argument("--seed", type=whole(0), default=1)
    command.add_argument("--speed", type=positive, default=1.0, help="times as fast as the clock")
    command.add_argument("--seconds", type=positive, help="stop after this long")


def _add_looks(command: argparse.ArgumentParser) -> None:
    command.add_argument("--theme", choices=("system", "light", "dark"))
    command.add_argument("--size", type=size, metavar="WIDTHxHEIGHT")


def _add_scope(command: argparse.ArgumentParser) -> None:
    command.add_argument("--filter", action="append", type=pair, default=[], metavar="KEY=VALUE")
    command.add_argument("--set", action="append", type=pair, default=[], metavar="NAME=VALUE", dest="given")


def _add_period(command: argparse.ArgumentParser, remark: str = "") -> None:
    known = "2026-11-22, 2026-W47, 2026-11, 2026-Q4, 2026-H2, 2026, yesterday, last_28_days, last_month or FROM..UP_TO"
    included = "up to, not included: a date is its start"
    command.add_argument("--from", dest="first", metavar="FROM", help="the first day, or instant")
    command.add_argument("--to", dest="last", metavar="UP_TO", help=included)
    command.add_argument("--period", help=f"{known} ({included}){remark}")


def _add_rows(command: argparse.ArgumentParser) -> None:
    command.add_argument("--rows", nargs="?", const="", metavar="KPI", help="the rows behind a figure")


def _add_report(command: argparse.ArgumentParser) -> None:
    from supervisor.reports import titles

    names = tuple(titles.NAMES)
    command.add_argument("name", choices=names, metavar="NAME", help=", ".join(names))
    command.add_argument("floor", type=Path)
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="ends in .xlsx, .csv, .pdf or .png")
    command.add_argument("--force", action="store_true", help="replace a file that is there")
    _add_period(command)
    command.add_argument("--at", help="the clock; without a period: the board at that instant")
    command.add_argument("--window", default="day", help="of the board: day, a shift's name, or 22:00-06:00")
    command.add_argument("--by", default="", metavar="KEY,KEY")
    command.add_argument("--kpi", default="", metavar="ID,ID")
    command.add_argument("--no-cache", action="store_true", help="from the floor alone, without the sums of past days")
    _add_scope(command)
    _add_person(command)


def _add_book(command: argparse.ArgumentParser) -> None:
    command.add_argument("--book", metavar="BOOK", help="what people decided: a file, or an address of a server")
    command.add_argument("--as", dest="as_person", metavar="PERSON", help="who asks: a name or an id of the book")


def _add_person(command: argparse.ArgumentParser) -> None:
    _add_book(command)
    command.add_argument("--password-file", type=Path, metavar="FILE", help="with the password; - reads it from input")


def _fill_book(command: argparse.ArgumentParser) -> None:
    from supervisor.commands import book_options

    book_options.fill(command, _Parser, _add_person)


def _with_command(arguments: Sequence[str]) -> list[str]:
    """`moked`, `moked FLOOR` and options alone mean the window."""
    found = list(arguments)
    if found and (found[0] in (*COMMANDS, "open", "-h", "--help", "--version")):
        return found
    return ["open", *found]


def _speak(given: Sequence[str]) -> None:
    """Speak the language that is asked for from the first word on: help and what is said of a wrong option too."""
    for word, value in pairwise([*given, ""]):
        option, _, joined = word.partition("=")
        language = joined or value
        if option == "--lang" and language in LANGUAGES:
            from supervisor import text

            text.use(language)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    interrupt.work(True)
    try:
        return _heard(arguments)
    except KeyboardInterrupt:
        return interrupt.STOPPED
    finally:
        interrupt.work(False)


def _heard(arguments: Sequence[str] | None) -> int:
    streams.prepare()
    try:
        try:
            return _run(arguments)
        finally:
            streams.finish()
    except BrokenPipeError:
        return GOOD  # who reads has seen enough
    except OSError as problem:
        if not streams.is_of_output(problem):
            raise
        from supervisor.text import say

        streams.tell(f"moked: {say(_NO_OUTPUT, detail=problem.strerror)}")
        return WRONG
    finally:
        streams.give_up()


def _run(arguments: Sequence[str] | None) -> int:
    try:
        given = _with_command(sys.argv[1:] if arguments is None else arguments)
        _speak(given)
        chosen = parser().parse_args(given)
        # Imported when needed: `moked schema` should not wait for numpy.
        from supervisor import commands

        return int(commands.RUN[chosen.command](chosen))
    except MokedError as problem:
        from supervisor.text import say_error

        streams.tell(f"moked: {say_error(at_terminal(problem))}")
        return WRONG


def main_window() -> int:
    """The windowed command: `mokedw [FLOOR]`."""
    return main(["open", *sys.argv[1:]])
