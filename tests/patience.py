"""How long a test waits for what another thread, a process or an event loop does.

Who waits goes on the moment it is there, so that much patience costs nothing: it only has to be more than the busiest
machine ever needs, and less than what ends a test that hangs (pyproject.toml).
"""

from __future__ import annotations

from typing import Final

WAIT_S: Final = 90.0
WAIT_MS: Final = int(WAIT_S * 1000)
