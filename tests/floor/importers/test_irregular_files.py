"""What has a file's name and is none is never opened: opening a pipe would wait for its writer for ever."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers import FORMATS, sniffing
from supervisor.floor.importers.table import mapping_file, preview, sampling
from supervisor.floor.importers.table.files import files_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no such files")

_MAP = '[source]\nrow = "contact"\nid = "id"\nzone = "UTC"\n[fields]\nqueue = "queue"\n'


@pytest.fixture(params=["pipe", "socket", "device"])
def irregular(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    path = tmp_path / "one.csv"
    with socket.socket(socket.AF_UNIX) as held:
        if request.param == "pipe":
            os.mkfifo(path)
        elif request.param == "socket":
            held.bind("one.csv")
        else:
            path.symlink_to("/dev/zero")
        yield path


def test_no_import_opens_it(irregular: Path, tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text(_MAP)
    for name, form in FORMATS.items():
        more = {"map_path": tmp_path / "map.toml"} if "map_path" in form.takes else {}
        with pytest.raises(InputError) as refused:
            form.run()([irregular], tmp_path / f"{name}.floor", zone="UTC", **more)
        assert refused.value.code == "unreadable"
    assert not list(tmp_path.glob("*.floor"))


def test_no_look_opens_it(irregular: Path, tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text(_MAP)
    assert sniffing.form_of(irregular) == ""
    assert files_in([tmp_path]) == []
    with pytest.raises(InputError):
        sampling.look(irregular, {})
    with pytest.raises(InputError):
        preview.run([irregular], map_path=tmp_path / "map.toml")
    with pytest.raises(InputError) as refused:
        mapping_file.read(irregular)
    assert refused.value.code == "missing"
