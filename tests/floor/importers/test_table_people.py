"""Names of customers tell nobody apart where their phones do, and where they stand alone that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor.floor.importers.table import guessing, people, preview
from supervisor.floor.importers.table.sampling import look

_NAMES = ("John Smith", "Mary Poe", "Omar Haddad")


def _file(folder: Path, *beside: str, who: str = "Customer", names: tuple[str, ...] = _NAMES) -> Path:
    """30 calls of three names; `beside` is the heading of a column that differs in every row."""
    heading = ["Call ID", "Queue", "Entered", who, *beside]
    rows = [
        [str(n), "Sales", f"2026-11-08 10:{n:02}:00", names[n % len(names)], *(_key(one, n) for one in beside)]
        for n in range(30)
    ]
    path = folder / "calls.csv"
    path.write_text("\n".join(map(",".join, [heading, *rows])) + "\n", encoding="utf-8")
    return path


def _key(heading: str, n: int) -> str:
    return f"c{n}@shop.example" if "mail" in heading else f"05763972{n:02}"


@pytest.mark.parametrize(
    ("who", "names", "key"),
    [
        ("Customer", _NAMES, "Phone"),
        ("Customer", _NAMES, "Contact e-mail"),
        ("לקוח", ("דוד בר", "עמר נאסר", "שרה לוין"), "טלפון"),
        ("Client", ("Ion Pop", "Ana Maria Ilie", "Dan-Petru Rusu"), "Telefon"),
        ("Customer", ("John", "Mary", "Omar"), "Phone"),
    ],
)
def test_what_customers_are_reached_at_tells_them_apart(
    tmp_path: Path, who: str, names: tuple[str, ...], key: str
) -> None:
    found = look(_file(tmp_path, key, who=who, names=names), {})
    contact = guessing.said("contact", found)["fields"]
    assert (contact["customer_name"], contact["address"]) == (who, key)
    assert "customer" not in contact
    assert guessing.said("case", found)["fields"]["customer"] == {"column": key, "name": who}


@pytest.mark.parametrize("ids", [("C-1", "C-2", "C-3"), ("1001", "1002", "1003"), ("ann@a.example", "bo@a.example")])
def test_keys_of_customers_stay_their_keys(tmp_path: Path, ids: tuple[str, ...]) -> None:
    found = look(_file(tmp_path, "Phone", names=ids), {})
    fields = guessing.said("contact", found)["fields"]
    assert (fields["customer"], fields["address"]) == ("Customer", "Phone")
    assert not people.names(one for one in found.facts if one.name == "Customer")


def test_names_alone_are_noticed_and_the_preview_says_so(tmp_path: Path) -> None:
    path = _file(tmp_path)
    found = look(path, {})
    assert guessing.said("contact", found)["fields"]["customer"] == "Customer"
    assert people.names(found.facts) == {"Customer"}
    saved = tmp_path / "map.toml"
    head = '[source]\nname = "ours"\nrow = "contact"\nid = "Call ID"\nzone = "UTC"\n[fields]\nqueued_at = "Entered"\n'
    for fields, told in (('customer = "Customer"', ["Customer"]), ('customer_name = "Customer"', [])):
        saved.write_text(f"{head}{fields}\n", encoding="utf-8")
        (sheet,) = preview.run([path], map_path=saved)
        assert sheet.names == told
        said = [text.format(**values) for text, values in sheet.sentences()]
        assert any(sentence.startswith("“Customer” holds names") for sentence in said) is bool(told)


def test_rejected_rows_are_counted_by_the_column_that_is_the_reason(tmp_path: Path) -> None:
    path, saved = _file(tmp_path), tmp_path / "map.toml"
    saved.write_text(
        '[source]\nname = "ours"\nrow = "contact"\nid = "Call ID"\nzone = "UTC"\n'
        '[fields]\nqueued_at = { column = "Entered", date = "epoch" }\n'
    )
    (sheet,) = preview.run([path], map_path=saved)
    assert sheet.as_dict()["rejected_by_column"] == {"Entered": 30}
