"""Keeps the translation files in step with the words in the source: for people who work on Moked.

    python3 -m supervisor.dev translations                    refresh resources/i18n (.ts and .qm)
    python3 -m supervisor.dev translations --missing he       what he lacks, as JSON to fill in
    python3 -m supervisor.dev translations --merge he FILE    take the filled JSON in
    python3 -m supervisor.dev translations --check            exit 1 unless all is complete and current

The JSON is ``{context: {English: translation}}``; a counted text (with the place ``{n}``) has the list of its plural
forms. Vanished words leave the files. The .ts files are Qt's and open in Linguist too.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from supervisor.errors import InputError, MokedError
from supervisor.mark import QT_TRANSLATE_NOOP

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "i18n"
WINGS: Final = ("supervisor", "widgets")
SHOWN: Final = 12
MARKER: Final = "QT_TRANSLATE_NOOP"


class Target(NamedTuple):
    """A language to translate into: Qt's name of it and how many plural forms it has."""

    locale: str
    plurals: int


# English needs its plurals only: the words are English already.
TARGETS: Final = {
    "en": Target("en_US", 2),
    "he": Target("he_IL", 2),
    "ar": Target("ar", 6),
    "ro": Target("ro_RO", 3),
}

Key = tuple[str, str]
Words = dict[Key, list[str]]
"""(context, English) -> translations: one, or as many as the language has plural forms."""

_UNKNOWN = QT_TRANSLATE_NOOP("translations", "{file} holds words that Moked does not have: {words}")
_UNREADABLE = QT_TRANSLATE_NOOP("translations", "{file} cannot be read as translations: {reason}")


def is_counted(english: str) -> bool:
    """Whether a text has plural forms."""
    return "{n}" in english


def places(text: str) -> set[str]:
    """The named places of a text."""
    return set(re.findall(r"\{(\w+)[^}]*\}", text))


# -- words in the source


def _marked(tree: ast.Module) -> Iterator[ast.Call]:
    names = {MARKER}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id == MARKER:
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.ImportFrom):
            names |= {alias.asname for alias in node.names if alias.name == MARKER and alias.asname}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in names:
            yield node


def _called(call: ast.Call) -> str:
    function = call.func
    return (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )


def words_in(paths: Iterable[Path]) -> tuple[list[Key], list[str]]:
    """The marked words of these Python files, sorted, and the calls that cannot be translated."""
    found: set[Key] = set()
    wrong = []
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in _marked(tree):
            given = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if len(given) == len(call.args) == 2:
                found.add((given[0], given[1]))
            else:
                wrong.append(f"{path}:{call.lineno}: {MARKER} takes two plain texts")
        wrong += [
            f"{path}:{node.lineno}: an f-string cannot be translated"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and _called(node) in ("say", "tr", "translate")
            if any(isinstance(one, ast.JoinedStr) for one in node.args)
        ]
    return sorted(found), wrong


def sources() -> list[Path]:
    """The Python files that hold words of the program."""
    return sorted(path for wing in WINGS for path in (ROOT / wing).rglob("*.py"))


# -- .ts files


def ts_path(language: str) -> Path:
    """Where the translations of a language stand."""
    return FOLDER / f"moked_{language}.ts"


def read_ts(path: Path) -> Words:
    """The translations of a .ts file; unfinished ones are empty."""
    if not path.exists():
        return {}
    words: Words = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            made = message.find("translation")
            if made is not None:
                forms = [form.text or "" for form in made.iter("numerusform")]
                words[key] = forms or [made.text or ""]
    return words


def ts_text(language: str, words: Words) -> str:
    """The .ts file of these words, always in the same order."""
    target = TARGETS[language]
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{target.locale}" sourcelanguage="en_US">')
    last = None
    for (context, english), forms in sorted(words.items()):
        if context != last:
            lines += ["</context>"] * (last is not None) + ["<context>", f"    <name>{escape(context)}</name>"]
            last = context
        state = "" if all(forms) else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if is_counted(english) else "    <message>")
        lines.append(f"        <source>{escape(english)}</source>")
        if is_counted(english):
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>"] * (last is not None) + ["</TS>", ""]
    return "\n".join(lines)


def brought_up_to_date(language: str, keys: Iterable[Key], known: Words) -> Words:
    """The words a language must have, with what is known of them."""
    words: Words = {}
    for key in keys:
        number = TARGETS[language].plurals if is_counted(key[1]) else 1
        if language == "en" and number == 1:
            continue
        forms = known.get(key, [])
        words[key] = forms if len(forms) == number else [""] * number
    return words


def problems_of(language: str, words: Words) -> list[str]:
    """What is unfinished in `words`, or has other places than the English text."""
    problems = []
    for (context, english), forms in words.items():
        where = f"{language}: {context}: {english!r}"
        if not all(forms):
            problems.append(f"{where} is not translated")
            continue
        # "One call" needs no {n}.
        allowed = (places(english), places(english) - {"n"})
        problems += [f"{where} has other places in {form!r}" for form in forms if places(form) not in allowed]
    return problems


# -- .qm files


def released(path: Path) -> bytes:
    """What Qt's own tool makes of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        program = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
        command = [sys.executable, "-c", program, "-silent", str(path), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
        return made.read_bytes()


def all_ts() -> list[Path]:
    """Every .ts file: ours, and Qt's words where Qt has no translation itself."""
    return sorted(FOLDER.glob("*.ts"))


# -- what can be asked


def refresh() -> list[str]:
    """Write all .ts and .qm files anew from the source; returns what is left to do."""
    keys, problems = words_in(sources())
    for language in TARGETS:
        path = ts_path(language)
        words = brought_up_to_date(language, keys, read_ts(path))
        path.write_text(ts_text(language, words), encoding="utf-8", newline="\n")
        problems += problems_of(language, words)
    for path in all_ts():
        path.with_suffix(".qm").write_bytes(released(path))
    return problems


def check() -> list[str]:
    """What is not complete or not current."""
    keys, problems = words_in(sources())
    for language in TARGETS:
        known = read_ts(ts_path(language))
        words = brought_up_to_date(language, keys, known)
        if known.keys() != words.keys():
            problems.append(
                f"{language}: the files are older than the source; run: python3 -m supervisor.dev translations"
            )
        problems += problems_of(language, words)
    for path in all_ts():
        made = path.with_suffix(".qm")
        if not made.exists() or made.read_bytes() != released(path):
            problems.append(f"{made.name} is older than {path.name}; run: python3 -m supervisor.dev translations")
    return problems


def missing(language: str) -> dict[str, dict[str, str | list[str]]]:
    """What a language lacks, in the form `merge` takes; plural forms are listed as Qt orders them."""
    keys, _ = words_in(sources())
    words = brought_up_to_date(language, keys, read_ts(ts_path(language)))
    lacking: dict[str, dict[str, str | list[str]]] = {}
    for (context, english), forms in words.items():
        if not all(forms):
            lacking.setdefault(context, {})[english] = forms if is_counted(english) else forms[0]
    return lacking


def merge(language: str, file: Path) -> None:
    """Take the translations of a JSON file in; raises `InputError` for words that are not in the source."""
    try:
        given = json.loads(file.read_text(encoding="utf-8"))
        made = {(context, english): forms for context, pairs in given.items() for english, forms in pairs.items()}
    except (OSError, ValueError, AttributeError) as problem:
        raise InputError("unreadable", _UNREADABLE, file=file, reason=problem) from problem
    keys, _ = words_in(sources())
    strangers = sorted(english for _, english in made.keys() - set(keys))
    if strangers:
        raise InputError("unknown_words", _UNKNOWN, file=file, words="; ".join(strangers))
    known = read_ts(ts_path(language))
    known |= {key: [forms] if isinstance(forms, str) else list(forms) for key, forms in made.items()}
    words = brought_up_to_date(language, keys, known)
    ts_path(language).write_text(ts_text(language, words), encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """Run the tool; returns 1 when a check finds something, 2 when what was given cannot be used."""
    parser = argparse.ArgumentParser(prog="translations", description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", choices=TARGETS)
    parser.add_argument("--merge", nargs=2, metavar=("LANGUAGE", "FILE"))
    given = parser.parse_args(arguments)
    if given.missing:
        print(json.dumps(missing(given.missing), ensure_ascii=False, indent=1))
        return 0
    if given.merge:
        if given.merge[0] not in TARGETS:
            parser.error(f"{given.merge[0]} is none of {', '.join(TARGETS)}")
        merge(given.merge[0], Path(given.merge[1]))
    problems = check() if given.check else refresh()
    shown = problems[:SHOWN] if given.check else []
    left = len(problems) - len(shown)
    print("\n".join([*shown, *([f"{left} {'more' if shown else 'to do'}"] if left else [])]) or "complete")
    return 1 if given.check and problems else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except MokedError as problem:
        print(problem, file=sys.stderr)
        sys.exit(2)
