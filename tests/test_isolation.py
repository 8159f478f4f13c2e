"""Nobody else's `supervisor` may lie in the same environment: the two would overwrite each other."""

from importlib.metadata import packages_distributions

import supervisor
from supervisor import dev


def test_the_import_package_is_ours() -> None:
    assert set(packages_distributions().get("supervisor", [])) <= {"moked"}
    assert supervisor.__path__[0] == str(dev.ROOT / "supervisor")
