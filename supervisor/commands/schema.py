"""`moked schema`: every id, key, code and format, for scripts and for people who write floors."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Any, Final

from supervisor import access, contract, settings
from supervisor.commands.output import print_json, show
from supervisor.errors import InputError
from supervisor.floor import health
from supervisor.floor.importers import FORMATS
from supervisor.floor.importers.table import ready
from supervisor.floor.importers.table import schema as table_schema
from supervisor.history import asking
from supervisor.history.around import AGE_ORDER
from supervisor.history.keys import KEYS, MEANINGS, NAMED, TIME_KEYS, UNIT_KEYS
from supervisor.history.table import LISTED
from supervisor.kpi import catalogue, notes, period_measures, totals
from supervisor.kpi.cases import AGE_BANDS, OLDEST_BAND
from supervisor.kpi.measure_words import WORDS
from supervisor.kpi.measures import MEASURES
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.words import NO_FIGURE
from supervisor.reports import files, titles
from supervisor.views.trends import CALENDAR

_UNKNOWN = QT_TRANSLATE_NOOP("command", "There is no topic “{topic}”. Known topics: {known}.")

Row = dict[str, Any]

_QUEUES: Final = frozenset(("queue", "client", "site", "channel"))
_AGENTS: Final = frozenset(("agent", "team", "site"))
_OF_LIVE: Final = {"queue": _QUEUES, "agent": _AGENTS, "both": _QUEUES | _AGENTS}
_BANDS: Final = (*(name for name, _ in AGE_BANDS), OLDEST_BAND)
_VALUES: Final = {
    "channel": contract.CHANNELS,
    "age_band": _BANDS,
    "quiet_band": _BANDS,
    "customer_age": AGE_ORDER,
    "clock_hour": tuple(f"{hour:02}" for hour in range(24)),
    "weekday": tuple("1234567"),
}
"""The values that a key can have, where we say them."""


def _kpis() -> list[Row]:
    return [
        {
            "id": kpi.id,
            "title": str(kpi.title),
            "unit": kpi.unit,
            "n_unit": kpi.n_unit,
            "attribution": kpi.rule,
            "good": kpi.good or None,
            "formula": str(catalogue.formula_of(kpi)) if kpi.formula else None,
            "variants": {name: str(formula) for name, formula in kpi.variants.items()},
            "minimum_n": kpi.minimum_n,
            "subject": kpi.subject,
            "names": list(asking.names_of(kpi)),
            "keys": _keys_of(kpi),
            "live": kpi.live,
            "in_periods": kpi.id in LISTED,
            "meaning": " ".join(notes.meaning(kpi)),
            "source": kpi.source or None,
        }
        for kpi in catalogue.KPIS
    ]


def _keys_of(kpi: catalogue.Kpi) -> list[str]:
    """The keys that a figure can be grouped by; none for what is of the live board only."""
    if kpi.id not in LISTED:
        return []
    found = _OF_LIVE[kpi.keys] if kpi.live else asking.Asked(kpi).adds_over - TIME_KEYS.keys()
    in_time = CALENDAR if asking.Asked(kpi).of_moment else TIME_KEYS
    return [key for key in KEYS if key in found or key in in_time]


def _measures() -> list[Row]:
    return [
        {
            "id": one.id,
            "called": str(WORDS[one.id]),
            "unit": one.unit,
            "attribution": one.rule,
            "adds_over": list(one.adds_over),
            "table": one.table or None,
        }
        for one in (*MEASURES, *period_measures.MEASURES)
    ]


def _keys() -> list[Row]:
    """What figures can be grouped by; units and subjects can be filtered by too."""
    return [
        {
            "key": key,
            "kind": "time" if key in TIME_KEYS else "unit" if key in UNIT_KEYS else "subject",
            "named": key in NAMED,
            "values": list(_VALUES.get(key, ())),
            "meaning": str(MEANINGS[key]),
        }
        for key in KEYS
    ]


def _contract() -> list[Row]:
    return [
        {
            "table": table.name,
            "code": table.code,
            "column": name,
            "type": "INTEGER" if name in ("pk", "source_version") else _type(table, name),
            "refers_to": _refers(table, name),
            "words": list(_words(table, name)),
        }
        for table in contract.TABLES
        for name in table.column_names
    ]


def _sql() -> list[Row]:
    return [{"sql": f"{statement};"} for statement in contract.ddl()]


def _type(table: contract.Table, name: str) -> str:
    return "TEXT" if name in ("id", "source", "flags") and not table.log else table.column(name).type


def _refers(table: contract.Table, name: str) -> str | None:
    return next((column.refers_to for column in table.columns if column.name == name), None)


def _words(table: contract.Table, name: str) -> tuple[str, ...]:
    return next((column.words for column in table.columns if column.name == name), ())


def _formats() -> list[Row]:
    return [{"format": name, "title": str(form.title)} for name, form in FORMATS.items()]


def _sums() -> list[Row]:
    """The names by which a source's sums are known to figures; under any other name they are `moked sums` only."""
    return [
        {"name": name, "measures": [measure for measure, _factor in totals.meant(name)]}
        for name in totals.known_names()
    ]


def _reports() -> list[Row]:
    return [{"report": name, "title": str(title), "files": list(files.FORMATS)} for name, title in titles.NAMES.items()]


def _states() -> list[Row]:
    return [{"state": code, "meaning": str(text)} for code, text in NO_FIGURE.items() if code]


def _codes(of: str) -> list[Row]:
    return [
        {"format": name, "code": code, "meaning": str(text)}
        for name, form in FORMATS.items()
        for code, text in (form.reject_codes() if of == "rejects" else form.flags()).items()
    ]


def _findings() -> list[Row]:
    return [{"code": code, "severity": one.severity, "meaning": str(one.text)} for code, one in health.CODES.items()]


def _settings() -> list[Row]:
    return [
        {
            "name": one.name,
            "default": one.default,
            "choices": list(one.choices),
            "places": list(one.places),
            "title": str(one.title),
            "help": str(one.help),
        }
        for one in settings.SETTINGS
    ]


def _rights() -> list[Row]:
    return [
        {"right": right.id, "title": str(right.title), "reads": right.reads}
        | {role: right.roles.get(role, access.NO) for role in access.ROLES}
        for right in access.RIGHTS
    ]


def _roles() -> list[Row]:
    return [{"role": id, "title": str(title)} for id, title in access.ROLES.items()]


def _scopes() -> list[Row]:
    return [{"scope": id, "title": str(title)} for id, title in access.SCOPES.items()]


def _verbs() -> list[Row]:
    from supervisor.book.verbs import VERBS

    return [
        {"verb": verb.id, "title": str(verb.title), "right": verb.right, "record": verb.kind}
        | {"approves": verb.approves}
        | {
            "arguments": [
                {"name": one.name, "title": str(one.title), "required": one.required, "secret": one.secret}
                for one in verb.arguments
            ]
        }
        for verb in VERBS.values()
    ]


def _records() -> list[Row]:
    from supervisor.book.records import KINDS

    return [
        {"record": kind.name, "title": str(kind.title), "field": one.name, "type": one.type}
        | {"required": one.required, "secret": one.secret, "unique": one.name in kind.unique}
        for kind in KINDS
        for one in kind.fields
    ]


TOPICS: Final[dict[str, Callable[[], list[Row]]]] = {
    "kpis": _kpis,
    "measures": _measures,
    "keys": _keys,
    "contract": _contract,
    "meta": lambda: [{"key": key, "meaning": meaning} for key, meaning in contract.META_KEYS.items()],
    "sql": _sql,
    "states": _states,
    "reports": _reports,
    "sums": _sums,
    "formats": _formats,
    "mapping": table_schema.rows,
    "mappings": ready.rows,
    "rejects": lambda: _codes("rejects"),
    "flags": lambda: _codes("flags"),
    "findings": _findings,
    "settings": _settings,
    "rights": _rights,
    "roles": _roles,
    "scopes": _scopes,
    "verbs": _verbs,
    "records": _records,
}


def _named(value: Any) -> Any:
    """A list of things as their names, and formulas by theirs."""
    if isinstance(value, list):
        return ", ".join(str(one["name"] if isinstance(one, dict) else one) for one in value)
    if isinstance(value, dict) and all(isinstance(one, str) for one in value.values()):
        return "; ".join(f"{name}: {one}" for name, one in value.items())
    return value


def schema(chosen: Namespace) -> int:
    """Print one topic, or all of them."""
    if chosen.topic and chosen.topic not in TOPICS:
        raise InputError("topic", _UNKNOWN, topic=chosen.topic, known=", ".join(TOPICS))
    topics = [chosen.topic] if chosen.topic else list(TOPICS)
    if chosen.output == "json":
        found = {topic: TOPICS[topic]() for topic in topics}
        print_json(found[chosen.topic] if chosen.topic else found)
        return 0
    if chosen.topic == "sql":  # to be piped into sqlite3 as it is
        print("\n".join(row["sql"] for row in _sql()))
        return 0
    for topic in topics:
        rows = [{name: _named(value) for name, value in row.items()} for row in TOPICS[topic]()]
        print(topic.upper())
        show(rows, "table", list(rows[0]))
        print()
    return 0
