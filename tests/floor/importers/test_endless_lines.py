"""Logs with a line that does not end: refused soon and in one sentence, also while they are followed."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers import FORMATS, endless
from supervisor.floor.importers.connect import stream
from supervisor.floor.importers.queue_log.position import Position
from supervisor.floor.importers.queue_log.text_tap import TextTap

LINE = "1772442000|1.1|sales|NONE|ENTERQUEUE||0501|1\n"
LATER = LINE.replace("1.1", "2.2")
ENDLESS = b"x" * (endless.LONGEST + 1)
SENTENCE = "line {} is longer than 16 million letters"


@pytest.mark.parametrize("form", ["asterisk-queue-log", "asterisk-cdr"])
def test_a_packed_file_of_one_line_is_refused(tmp_path: Path, form: str) -> None:
    path = tmp_path / "log.gz"
    path.write_bytes(gzip.compress(b"x" * (8 * endless.LONGEST), 1))
    with pytest.raises(InputError, match=SENTENCE.format(1)) as caught:
        FORMATS[form].run()([path], tmp_path / "floor.db", zone="UTC", follow=False, progress=None, stop=None)
    assert caught.value.code == "unreadable"
    assert not (tmp_path / "floor.db").exists()


def test_a_followed_log_is_read_again_when_another_file_stands_there(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    path.write_bytes(LINE.encode() + ENDLESS)
    known: list[Position] = []
    tap = TextTap(path, known)
    assert tap.read() == (LINE.rstrip("\n"), 1)
    with pytest.raises(endless.EndlessLineError, match=SENTENCE.format(2)):
        tap.read()
    assert (tap.read(), tap.rest()) == (None, None)  # it is not looked at again and again
    path.unlink()
    path.write_text(LATER, encoding="utf-8")
    tap.turn()
    assert tap.read() == (LATER.rstrip("\n"), 1)
    tap.close()


def test_lines_that_end_are_lines() -> None:
    assert list(endless.lines(io.StringIO("a\nb\r\n\nc"))) == ["a\n", "b\r\n", "\n", "c"]


def test_what_stands_between_records_is_passed_over_at_once() -> None:
    between = b"[" * 5_000_000
    found = list(stream.objects(io.BytesIO(b'{"a": 1}' + between + b',\x1e\xef\xbb\xbf{"b": 2}]')))
    assert [one.value for one in found] == [{"a": 1}, {"b": 2}]
