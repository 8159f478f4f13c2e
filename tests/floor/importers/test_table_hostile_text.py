"""Text files that were cut, never end a line, or are as wide as no table is: refused at once, with a sentence."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import run, sampling, text_files
from supervisor.floor.importers.table.mapping import Mapping
from supervisor.floor.importers.table.sheets import open_sheets

_PROBE = Mapping("probe", sampling.PROBE)
_TEXT = "id,queue\nc1,q1\nc2,q2\n"
_TIMED = "id,queue,queued\nc1,q1,2026-11-01 10:00:00\nc2,q2,2026-11-01 10:00:00\n"


def _rows(path: Path) -> list[list[str]]:
    return [list(row) for sheet in open_sheets(path, _PROBE, None, len) for _, row in sheet.rows]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_half_a_letter_at_the_end(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "half.csv"
    path.write_bytes(_TEXT.encode(encoding)[:-1])
    with pytest.raises(InputError) as refused:
        _rows(path)
    assert (refused.value.code, refused.value.values["encoding"]) == ("cut", encoding)
    path.write_bytes(_TEXT.encode(encoding))
    assert _rows(path) == [["c1", "q1"], ["c2", "q2"]]


def test_a_mark_does_not_vouch_for_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "marked.csv"
    path.write_bytes(b"\xef\xbb\xbf" + _TEXT.encode() + b"c3,\xff\n")
    with pytest.raises(InputError) as refused:
        _rows(path)
    assert (refused.value.code, refused.value.values["line"]) == ("encoding", 4)


def test_a_heading_without_an_end(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(",".join(map(str, range(300_000))) + "\n")
    with pytest.raises(InputError) as refused:
        _rows(path)
    assert refused.value.code == "unreadable"


def test_a_line_without_an_end_is_not_unpacked_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_files, "LONGEST_LINE", 1 << 20)
    path = tmp_path / "bomb.csv.gz"
    with gzip.open(path, "wb", 1) as file:
        file.write(_TEXT.encode())
        for _ in range(12):
            file.write(b"x" * 1_000_000)
    with pytest.raises(InputError) as refused:
        _rows(path)
    assert (refused.value.code, refused.value.values["line"]) == ("unreadable", 4)


def test_who_follows_waits_for_the_rest(tmp_path: Path) -> None:
    folder, mapped = tmp_path / "exports", tmp_path / "map.toml"
    folder.mkdir()
    mapped.write_text(
        '[source]\nrow = "contact"\nid = "id"\nzone = "UTC"\n[fields]\nqueue = "queue"\n'
        'queued_at = { column = "queued", date = "%Y-%m-%d %H:%M:%S" }\n'
    )
    whole, looks = _TIMED.encode("utf-16"), iter(range(1_000))
    (folder / "half.csv").write_bytes(whole[:-1])

    def stop() -> bool:
        look = next(looks)
        if look == 20:
            (folder / "half.csv").write_bytes(whole)
        return look > 200

    told = run.run([folder], tmp_path / "a.floor", map_path=mapped, follow=True, stop=stop, poll_s=0.01)
    assert told.rows["contact"] == 2
