"""Who and what the rows of a file name: queues, agents, teams..., which come into being by it."""

from __future__ import annotations


class Named:
    """The queues, agents, teams... that rows name: by table, id and the newest name beside it, where the file has one.

    `channels` holds the channels of each queue, `teams` the newest team of each agent.
    """

    def __init__(self) -> None:
        self.names: dict[str, dict[str, tuple[int, str] | None]] = {}
        self.channels: dict[str, set[str]] = {}
        self.teams: dict[str, tuple[int, str]] = {}

    def note(self, table: str, id: str, at: int, name: str | None) -> None:
        """A row of instant `at` names it; the newest name counts, and of equally new ones always the same."""
        known = self.names.setdefault(table, {})
        before = known.setdefault(id, None)
        if name is not None and (before is None or (at, name) > before):
            known[id] = (at, name)

    def join(self, agent: str, team: str, at: int) -> None:
        """An agent is in a team, as far as a row of that instant tells."""
        self.teams[agent] = max(self.teams.get(agent, (at, team)), (at, team))
