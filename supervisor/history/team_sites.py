"""Figures made of contacts and of agents' time, by site.

A contact is of the site of its queue, agents' time of the site of their team. What is made of both is told by the site
of the agent's team at that time: contacts and time are taken by team, and teams make up their site.
"""

from __future__ import annotations

from typing import NamedTuple

from supervisor.floor.directory import Directory
from supervisor.history.asking import Asked
from supervisor.history.coding import Group
from supervisor.history.postings import Filters

_SITE, _TEAM = "site", "team"


class ByTeams(NamedTuple):
    """Keys and filters that ask by team for what was asked by site."""

    by: tuple[str, ...]
    filters: Filters
    asked: tuple[str, ...]
    """The keys that were asked for."""
    sites: dict[str, str]
    """Per team its site."""

    def group(self, group: Group) -> Group:
        """The group that a group by these keys is a part of."""
        found = dict(zip(self.by, group, strict=True))
        return tuple(self.sites.get(found[_TEAM], "") if key == _SITE else found[key] for key in self.asked)

    def sums(self, sums: dict[Group, dict[str, int]]) -> dict[Group, dict[str, int]]:
        """The same sums by the keys that were asked for."""
        made: dict[Group, dict[str, int]] = {}
        for group, more in sums.items():
            mine = made.setdefault(self.group(group), {})
            for name, amount in more.items():
                mine[name] = mine.get(name, 0) + amount
        return made


def meant(one: Asked, by: tuple[str, ...], filters: Filters) -> bool:
    """Whether the site that is asked for is that of the agents' teams, for contacts too."""
    return _SITE in {*by, *filters} and one.of_both


def by_teams(by: tuple[str, ...], filters: Filters, directory: Directory) -> ByTeams:
    """The same question by team."""
    sites = directory.team_site
    narrowed = {key: wanted for key, wanted in filters.items() if key != _SITE}
    if _SITE in filters:
        teams = {team for team in (*directory.teams, *sites, "") if sites.get(team, "") in filters[_SITE]}
        narrowed[_TEAM] = frozenset(teams) & filters.get(_TEAM, frozenset(teams))
    keys = tuple(dict.fromkeys(_TEAM if key == _SITE else key for key in by))
    return ByTeams(keys, narrowed, by, sites)
